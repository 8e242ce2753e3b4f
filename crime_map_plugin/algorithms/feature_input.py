"""The features of FEATURES: shapes in metres and a name for each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsFields,
    QgsProcessingContext,
    QgsProcessingFeedback,
)
from qgis.PyQt.QtCore import QCoreApplication, QMetaType

from crime_map_plugin.algorithms import analysis_crs, reading
from crime_map_plugin.algorithms.base import CrimeMapAlgorithm, Refused
from crime_map_plugin.algorithms.geometries import polygons_wkb, valid
from crime_map_plugin.algorithms.input_checks import refuse_or_tell_no_crs
from crime_map_plugin.algorithms.outputs import sheet_language
from crime_map_plugin.errors import Cancelled, require
from crime_map_plugin.incidents.feature_names import name_field

translate = QCoreApplication.translate


@dataclass
class NamedShapes:
    """Features in the analysis CRS; ``without_shape`` had none, or none that can be placed there."""

    shapes: list[Any]
    names: list[str]
    input_count: int
    without_shape: int
    name_field: str


def name_field_of(fields: QgsFields, language: str) -> str:
    """Return the text field that names a feature, empty where none does."""
    texts = [field.name() for field in fields if field.type() == QMetaType.Type.QString]
    return name_field(texts, language)


def read_features(
    algorithm: CrimeMapAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    target: QgsCoordinateReferenceSystem,
) -> NamedShapes:
    """Return the features of FEATURES with their names; warns of those without a shape."""
    source = algorithm.parameterAsSource(parameters, "FEATURES", context)
    if source is None:
        raise Refused(algorithm.invalidSourceError(parameters, "FEATURES"))
    refuse_or_tell_no_crs(algorithm, source, "FEATURES")
    field = name_field_of(source.fields(), sheet_language().tag)
    index = source.fields().lookupField(field) if field else -1
    request = QgsFeatureRequest().setSubsetOfAttributes([index] if index >= 0 else [])
    flag = Qgis.ProcessingFeatureSourceFlag.SkipGeometryValidityChecks
    loads = require("shapely.wkb").loads
    shapes: list[Any] = []
    names: list[str] = []
    count = 0
    for number, feature in enumerate(source.getFeatures(request, flag), start=1):
        if number % 500 == 0 and feedback.isCanceled():
            raise Cancelled("Stopped while reading the features.")
        count = number
        moved = analysis_crs.transform_geometry(
            valid(feature.geometry()), source.sourceCrs(), target, context.transformContext()
        )
        if moved.isNull() or moved.isEmpty() or not moved.boundingBox().isFinite():
            continue
        shape = loads(polygons_wkb([valid(moved)])[0])
        if shape.is_empty:
            continue
        value = reading.plain(feature.attribute(index)) if index >= 0 else None
        name = str(value).strip() if value is not None else ""
        shapes.append(shape)
        names.append(name or translate("CrimeMap", "Feature {number}").format(number=number))
    without = count - len(shapes)
    if without:
        algorithm.warn(translate("CrimeMap", "%n feature(s) without a shape were left out.", None, without))
    if not shapes:
        raise Refused(translate("CrimeMap", "FEATURES holds no feature with a shape: choose another layer."))
    return NamedShapes(shapes, names, count, without, field)
