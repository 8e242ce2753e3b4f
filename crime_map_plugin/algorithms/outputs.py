"""Results written through QGIS's sinks or whole into a new GeoPackage, with their records and styles."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProperty,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.algorithms import error_text, whole_file_sink
from crime_map_plugin.algorithms.base import CrimeMapAlgorithm
from crime_map_plugin.algorithms.columns import Column
from crime_map_plugin.algorithms.records import Record, attach, save_raster, save_vector
from crime_map_plugin.errors import (
    Cancel,
    Cancelled,
    CrimeMapError,
    Progress,
    StoreNotWritable,
    never_cancelled,
    silent,
)
from crime_map_plugin.incidents.foreign_text import as_cell
from crime_map_plugin.maps.language import Language
from crime_map_plugin.maps.layers import Kind, save_default_style, style
from crime_map_plugin.settings import Settings
from crime_map_plugin.store import result_files

translate = QCoreApplication.translate

_BLOCK = 5_000
_SPREADSHEETS = (".csv", ".tsv", ".txt", ".xlsx", ".xls", ".ods")


def write_layer(
    algorithm: CrimeMapAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    *,
    name: str = "OUTPUT",
    columns: Sequence[Column],
    wkb: Iterable[bytes],
    geometry: Qgis.WkbType,
    crs: QgsCoordinateReferenceSystem,
    record: Record,
    kind: Kind,
    cancel: Cancel = never_cancelled,
    progress: Progress = silent,
) -> str:
    """Write one feature per geometry, with record and style, and return what Processing calls the output."""
    if geometry == Qgis.WkbType.Polygon and new_geopackage(parameters, name):
        return _write_geopackage(
            algorithm, parameters, context, name, columns, crs, record, kind, cancel, shapes=list(wkb)
        )
    fields = QgsFields()
    for column in columns:
        fields.append(column.field())
    blocks = _features(fields, columns, wkb, cancel, progress)
    destination = write_features(algorithm, parameters, context, name, fields, geometry, crs, blocks)
    finish_layer(algorithm, destination, context, record, kind)
    return destination


def _features(
    fields: QgsFields, columns: Sequence[Column], wkb: Iterable[bytes], cancel: Cancel, progress: Progress
) -> Iterator[list[QgsFeature]]:
    shapes = iter(wkb)
    total = len(columns[0].values) if columns else 0
    for first in range(0, total, _BLOCK):
        if cancel():
            raise Cancelled("Stopped while writing the result.")
        last = min(total, first + _BLOCK)
        features = []
        for values in zip(*(c.python_values(first, last) for c in columns)):
            feature = QgsFeature(fields)
            feature.setAttributes(list(values))
            wkb_of_row = next(shapes)
            if wkb_of_row:
                shape = QgsGeometry()
                shape.fromWkb(wkb_of_row)
                feature.setGeometry(shape)
            features.append(feature)
        yield features
        progress(last / total)


def write_features(
    algorithm: CrimeMapAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    name: str,
    fields: QgsFields,
    geometry: Qgis.WkbType,
    crs: QgsCoordinateReferenceSystem,
    blocks: Iterable[list[QgsFeature]],
) -> str:
    """Write features where the output says; a new GeoPackage appears only when it is whole."""
    if new_geopackage(parameters, name):
        # this also tells the context that the file is to be loaded when the algorithm has ended
        destination = algorithm.parameterAsOutputLayer(parameters, name, context)
        transforms = context.transformContext()
        whole_file_sink.write_features(Path(destination), fields, geometry, crs, transforms, blocks)
        return destination
    as_cells = is_spreadsheet(parameters, name)
    written = fields_of_cells(fields) if as_cells else fields
    sink, destination = algorithm.parameterAsSink(parameters, name, context, written, geometry, crs)
    if sink is None:
        raise QgsProcessingException(algorithm.invalidSinkError(parameters, name))
    for features in blocks:
        add_features(sink, features, as_cells=as_cells)
    sink.flushBuffer()
    del sink  # closes the file
    return destination


def _write_geopackage(
    algorithm: CrimeMapAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    name: str,
    columns: Sequence[Column],
    crs: QgsCoordinateReferenceSystem,
    record: Record,
    kind: Kind,
    cancel: Cancel,
    *,
    shapes: Sequence[bytes] = (),
    points: tuple[np.ndarray, np.ndarray] | None = None,
) -> str:
    """Write a whole new GeoPackage from arrays, aside and then renamed."""
    # this also tells the context that the file is to be loaded when the algorithm has ended
    destination = algorithm.parameterAsOutputLayer(parameters, name, context)
    arrays = {column.name: column.array() for column in columns}
    kinds = {column.name: column.kind for column in columns}
    table = Path(destination).stem
    is_known = crs.authid().startswith("EPSG:")
    text = crs.authid() if is_known else (crs.toWkt() if crs.isValid() else "")
    if points is not None:
        result_files.write_points(destination, table, *points, arrays, crs=text, kinds=kinds, cancel=cancel)
    else:
        result_files.write_polygons(destination, table, shapes, arrays, crs=text, kinds=kinds, cancel=cancel)
    finish_layer(algorithm, destination, context, record, kind)
    return destination


def write_points(
    algorithm: CrimeMapAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    *,
    name: str = "OUTPUT",
    x: np.ndarray,
    y: np.ndarray,
    columns: Sequence[Column],
    crs: QgsCoordinateReferenceSystem,
    record: Record,
    kind: Kind,
    cancel: Cancel = never_cancelled,
    progress: Progress = silent,
) -> str:
    """Write one point per row, without a geometry where a coordinate is not finite."""
    if new_geopackage(parameters, name):
        return _write_geopackage(
            algorithm, parameters, context, name, columns, crs, record, kind, cancel, points=(x, y)
        )
    layout = np.dtype([("order", "u1"), ("type", "<u4"), ("x", "<f8"), ("y", "<f8")])
    records = np.empty(len(x), dtype=layout)
    records["order"], records["type"], records["x"], records["y"] = 1, 1, x, y
    data, size = records.tobytes(), layout.itemsize
    is_placed = (np.isfinite(x) & np.isfinite(y)).tolist()
    shapes = (data[i * size : (i + 1) * size] if placed else b"" for i, placed in enumerate(is_placed))
    return write_layer(
        algorithm,
        parameters,
        context,
        name=name,
        columns=columns,
        wkb=shapes,
        geometry=Qgis.WkbType.Point,
        crs=crs,
        record=record,
        kind=kind,
        cancel=cancel,
        progress=progress,
    )


def write_table(
    algorithm: CrimeMapAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    *,
    name: str = "OUTPUT",
    columns: Sequence[Column],
    record: Record,
    kind: Kind = Kind.TABLE,
) -> str:
    """Write rows without a place."""
    return write_layer(
        algorithm,
        parameters,
        context,
        name=name,
        columns=columns,
        wkb=(b"" for _ in columns[0].values),
        geometry=Qgis.WkbType.NoGeometry,
        crs=QgsCoordinateReferenceSystem(),
        record=record,
        kind=kind,
    )


def kept_values(feature: QgsFeature, kept: Sequence[int]) -> list[Any]:
    """Return the values of some fields as they came, NULL for what is no number in a field of numbers."""
    values = [feature.attribute(index) for index in kept]
    return [None if isinstance(value, float) and not math.isfinite(value) else value for value in values]


def fields_of_cells(fields: QgsFields) -> QgsFields:
    """Return the fields with names that stay text as the heads of a spreadsheet's columns."""
    result = QgsFields()
    for field in fields:
        named = QgsField(field)
        named.setName(as_cell(field.name()))
        result.append(named)
    return result


def add_features(sink: QgsFeatureSink, features: list[QgsFeature], *, as_cells: bool = False) -> None:
    """Add the features, with texts that no spreadsheet computes, or say that the file cannot be written."""
    if as_cells:
        for feature in features:
            values = feature.attributes()
            feature.setAttributes([as_cell(value) if isinstance(value, str) else value for value in values])
    if not sink.addFeatures(features, QgsFeatureSink.Flag.FastInsert):
        raise StoreNotWritable(
            "The result cannot be written.",
            detail=sink.lastError(),
            hint="Check that the folder may be written and the disk is not full.",
        )


def finish_layer(
    algorithm: CrimeMapAlgorithm,
    destination: str,
    context: QgsProcessingContext,
    record: Record,
    kind: Kind,
    **style_options: Any,
) -> None:
    """Put record and style into a written layer, in memory or in its file."""
    record.warnings = list(algorithm.warnings)
    record.chosen = dict(algorithm.chosen)
    record.facts.setdefault("sources", algorithm.sources)
    layer = QgsProcessingUtils.mapLayerFromString(destination, context, True)
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
        return
    is_table = kind is Kind.TABLE
    if layer.providerType() != "ogr":
        attach(layer, record)
        if not is_table:
            style(layer, kind, sheet_language(), **style_options)
        return
    path, table = file_and_table(destination)
    message = save_vector(path, table, layer.crs(), record)
    if message:
        algorithm.warn(
            translate(
                "CrimeMap", "The record of this run could not be written with the result: {reason}"
            ).format(reason=message)
        )
    attach(layer, record)
    if not is_table:
        keep_style(algorithm, destination, kind, **style_options)


def keep_style(algorithm: CrimeMapAlgorithm, source: str, kind: Kind, **options: Any) -> None:
    """Keep the style with the result's file; a result without it is still a result."""
    try:
        save_default_style(source, kind, sheet_language(), **options)
    except CrimeMapError as error:
        algorithm.warn(error_text.sentence(error))


def sheet_language() -> Language:
    """Return the language that layers are labelled in: the plugin's own, else QGIS's."""
    return Language(Settings.load().language or QgsApplication.locale() or "en")


def file_and_table(destination: str) -> tuple[str, str]:
    """Return the file and the table's name of an OGR source string."""
    path, _, rest = destination.partition("|")
    for part in rest.split("|"):
        key, _, value = part.partition("=")
        if key.lower() == "layername":
            return path, value
    return path, Path(path).stem


def is_asked(parameters: Mapping[str, Any], name: str) -> bool:
    """Return whether an optional result is asked for; a batch that does not gives a file without a name."""
    return bool(_destination(parameters, name))


def _destination(parameters: Mapping[str, Any], name: str) -> Any:
    raw = parameters.get(name)
    if isinstance(raw, QgsProcessingOutputLayerDefinition):
        raw = raw.sink
    if isinstance(raw, QgsProperty) and raw.propertyType() == Qgis.PropertyType.Static:
        raw = raw.staticValue()
    return raw


def is_spreadsheet(parameters: Mapping[str, Any], name: str = "OUTPUT") -> bool:
    """Return whether programs for spreadsheets open the output, where text may be a formula."""
    raw = _destination(parameters, name)
    return isinstance(raw, str) and Path(raw.partition("|")[0]).suffix.lower() in _SPREADSHEETS


def new_geopackage(parameters: Mapping[str, Any], name: str = "OUTPUT") -> str:
    """Return the path when the output is a plain GeoPackage file, else an empty text."""
    raw = _destination(parameters, name)
    if not isinstance(raw, str) or not raw.lower().endswith(".gpkg"):
        return ""
    return "" if raw.startswith(("ogr:", "memory:", "postgres:", "spatialite:")) or "|" in raw else raw


def finish_raster(algorithm: CrimeMapAlgorithm, path: str, record: Record, kind: Kind = Kind.DENSITY) -> None:
    """Put record and style beside a written raster."""
    message = save_raster(path, record)
    if message:
        algorithm.warn(
            translate(
                "CrimeMap", "The record of this run could not be written with the result: {reason}"
            ).format(reason=message)
        )
    keep_style(algorithm, path, kind)
