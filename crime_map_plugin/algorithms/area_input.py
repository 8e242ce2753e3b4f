"""Polygons with a value each: read, and written back with what was found."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsFields,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
)
from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.algorithms import analysis_crs, outputs, reading
from crime_map_plugin.algorithms.analysis_crs import AnalysisCrs
from crime_map_plugin.algorithms.base import CrimeMapAlgorithm, Refused, missing_field
from crime_map_plugin.algorithms.columns import REAL, TEXT, Column
from crime_map_plugin.algorithms.geometries import valid
from crime_map_plugin.algorithms.input_checks import tell_no_crs
from crime_map_plugin.algorithms.records import Record
from crime_map_plugin.analysis.checks import FEW_EVENTS
from crime_map_plugin.errors import Cancelled, TooFewIncidents
from crime_map_plugin.maps.layers import Kind

translate = QCoreApplication.translate


@dataclass
class Areas:
    """The polygons of a layer and the values of those that can be analysed.

    ``usable`` says of every feature whether it has a polygon and a value; ``values`` and ``geometries``
    hold those features only, the geometries in the layer's own CRS.
    """

    features: list[QgsFeature]
    fields: QgsFields
    source_crs: QgsCoordinateReferenceSystem
    wkb_type: Qgis.WkbType
    crs: AnalysisCrs
    usable: np.ndarray
    values: np.ndarray
    geometries: list[QgsGeometry]
    null_geometries: int
    without_value: int

    @property
    def n(self) -> int:
        """How many polygons are analysed."""
        return len(self.values)

    def column(self, name: str, kind: str, values: np.ndarray) -> Column:
        """Return a field of all features from one value per polygon analysed, NULL for the others."""
        whole = np.zeros(len(self.features), dtype=object if kind == TEXT else values.dtype)
        whole[self.usable] = values
        is_null = ~self.usable
        if kind == REAL:
            is_null = is_null | np.isnan(whole)
        return Column(name, kind, whole, is_null)


def count_outputs() -> Iterable[tuple[str, str]]:
    """Return name and description of the numbers that analyses of areas have in common."""
    yield "INPUT_COUNT", translate("CrimeMap", "Areas in the input")
    yield "NULL_GEOMETRIES", translate("CrimeMap", "Areas without a polygon")
    yield "WITHOUT_VALUE", translate("CrimeMap", "Areas without a number")


def refuse_missing_field(source: QgsProcessingFeatureSource | None, field: str) -> None:
    """Refuse FIELD where it is not given or is no field of INPUT."""
    if not field:
        raise Refused(translate("CrimeMap", "FIELD: with polygons, choose the field with the numbers."))
    if source is not None and source.fields().lookupField(field) < 0:
        raise Refused(missing_field("FIELD", "INPUT", field, source))


def read_areas(
    algorithm: CrimeMapAlgorithm,
    source: QgsProcessingFeatureSource,
    field: str,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> Areas:
    """Return the polygons and their values; warns of those that are left out."""
    feedback.setProgressText(translate("CrimeMap", "Reading areas"))
    index = source.fields().lookupField(field)
    flag = Qgis.ProcessingFeatureSourceFlag.SkipGeometryValidityChecks
    features: list[QgsFeature] = []
    for feature in source.getFeatures(QgsFeatureRequest(), flag):
        if len(features) % 500 == 0 and feedback.isCanceled():
            raise Cancelled("Stopped while reading the layer.")
        features.append(feature)
    values = np.array([reading.number(reading.plain(f.attribute(index))) for f in features], dtype=float)
    shaped = np.array([_has_area(feature.geometry()) for feature in features], dtype=bool)
    usable = shaped & np.isfinite(values)
    nowhere, valueless = int(np.count_nonzero(~shaped)), int(np.count_nonzero(shaped & ~usable))
    if nowhere:
        algorithm.warn(translate("CrimeMap", "%n area(s) without a polygon were left out.", None, nowhere))
    if valueless:
        algorithm.warn(
            translate(
                "CrimeMap", "%n area(s) without a number in “{field}” were left out.", None, valueless
            ).format(field=field)
        )
    if np.count_nonzero(usable) < 3:
        raise TooFewIncidents(
            translate("CrimeMap", "INPUT holds fewer than 3 areas with a number in “{field}”.").format(
                field=field
            ),
            hint=translate("CrimeMap", "Choose another layer or field."),
        )
    if np.ptp(values[usable]) == 0:
        raise TooFewIncidents(
            translate("CrimeMap", "All areas hold the same number, so there is nothing to find."),
            hint=translate("CrimeMap", "Choose another field."),
        )
    geometries = [feature.geometry() for feature, is_used in zip(features, usable) if is_used]
    box = geometries[0].boundingBox()
    for geometry in geometries[1:]:
        box.combineExtentWith(geometry.boundingBox())
    source_crs = source.sourceCrs()
    target = analysis_crs.choose(
        source_crs,
        (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()),
        None,
        None,
        context.transformContext(),
    )
    if not source_crs.isValid():
        tell_no_crs(algorithm, "INPUT")
    areas = Areas(
        features,
        source.fields(),
        source_crs,
        source.wkbType(),
        target,
        usable,
        values[usable],
        geometries,
        nowhere,
        valueless,
    )
    if areas.n < FEW_EVENTS:
        algorithm.warn(
            translate(
                "CrimeMap",
                "Only %n area(s): too few for more than a hint; read the result with care.",
                None,
                areas.n,
            )
        )
    return areas


def _has_area(geometry: QgsGeometry) -> bool:
    """Tell whether there is a polygon; the halves of a bow-tie cancel out until it is repaired."""
    if geometry.isNull() or geometry.isEmpty():
        return False
    return geometry.area() > 0 or valid(geometry).area() > 0


def write_areas(
    algorithm: CrimeMapAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    *,
    areas: Areas,
    columns: Sequence[Column],
    seed: int | None,
    kind: Kind,
    **facts: Any,
) -> str:
    """Write every feature as it came with the columns behind its fields; return the output."""
    feedback.setProgressText(translate("CrimeMap", "Writing the result"))
    own = {column.name for column in columns}
    names = [field.name() for field in areas.fields]
    replaced = [name for name in names if name.lower() in own]
    if replaced:
        algorithm.warn(
            translate("CrimeMap", "INPUT's own {fields} are replaced by the result's.").format(
                fields=", ".join(replaced)
            )
        )
    kept = [i for i, name in enumerate(names) if name.lower() != "fid" and name.lower() not in own]
    fields = QgsFields()
    for index in kept:
        fields.append(areas.fields.at(index))
    for column in columns:
        fields.append(column.field())
    as_cells = outputs.is_spreadsheet(parameters)
    named = outputs.fields_of_cells(fields) if as_cells else fields
    sink, destination = algorithm.parameterAsSink(
        parameters, "OUTPUT", context, named, areas.wkb_type, areas.source_crs
    )
    if sink is None:
        raise QgsProcessingException(algorithm.invalidSinkError(parameters, "OUTPUT"))
    total = len(areas.features)
    for first in range(0, total, 1000):
        if feedback.isCanceled():
            raise Cancelled("Stopped while writing the result.")
        last = min(total, first + 1000)
        found = zip(*(column.python_values(first, last) for column in columns))
        written = []
        for source, values in zip(areas.features[first:last], found):
            feature = QgsFeature(fields)
            feature.setAttributes([*outputs.kept_values(source, kept), *values])
            feature.setGeometry(source.geometry())
            written.append(feature)
        outputs.add_features(sink, written, as_cells=as_cells)
        feedback.setProgress(90 + 10 * last / total)
    sink.flushBuffer()
    del sink  # closes the file
    record = Record(
        algorithm.ID,
        dict(algorithm.used),
        areas.crs.label,
        total,
        areas.null_geometries,
        seed=seed,
        facts={"without_value": areas.without_value, **facts},
    )
    outputs.finish_layer(algorithm, destination, context, record, kind)
    return destination


def counts(areas: Areas) -> dict[str, Any]:
    """Return the outputs that analyses of areas have in common."""
    return {
        "ANALYSIS_CRS": areas.crs.label,
        "INPUT_COUNT": len(areas.features),
        "NULL_GEOMETRIES": areas.null_geometries,
        "WITHOUT_VALUE": areas.without_value,
    }
