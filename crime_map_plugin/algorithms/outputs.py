"""Results written: layers through QGIS's sinks or whole into a new GeoPackage, rasters as GeoTIFF."""

from __future__ import annotations

import math
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
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
from qgis.PyQt.QtCore import QCoreApplication, QDate, QDateTime, QMetaType, QTime

from crime_map_plugin.algorithms import error_text
from crime_map_plugin.algorithms.base import CrimeMapAlgorithm
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
from crime_map_plugin.incidents.schema import NULL_INT
from crime_map_plugin.maps.language import Language
from crime_map_plugin.maps.layers import Kind, save_default_style, style
from crime_map_plugin.settings import Settings
from crime_map_plugin.store import result_files

translate = QCoreApplication.translate

INT, REAL, TEXT, DATETIME, BOOL = "int", "real", "text", "datetime", "bool"
_TYPES = {
    INT: QMetaType.Type.Int,
    REAL: QMetaType.Type.Double,
    TEXT: QMetaType.Type.QString,
    DATETIME: QMetaType.Type.QDateTime,
    BOOL: QMetaType.Type.Bool,
}
_BLOCK = 5_000


@dataclass(frozen=True)
class Column:
    """One field of a result and its values: NaN, infinity, NaT, None and masked-out entries are NULL."""

    name: str
    kind: str
    values: np.ndarray
    is_null: np.ndarray | None = None

    def field(self) -> QgsField:
        """Return the field's definition."""
        return QgsField(self.name, _TYPES[self.kind])

    def array(self) -> np.ndarray:
        """Return the values as a file writer takes them, NULL_INT for a NULL whole number."""
        if self.kind == REAL:
            is_known = np.isfinite(self.values)
            if self.is_null is not None:
                is_known &= ~self.is_null
            return self.values if is_known.all() else np.where(is_known, self.values, np.nan)
        if self.is_null is None:
            return self.values
        # NULL_INT is known for what it is in an int32 column only.
        values = self.values.astype(np.int32) if self.kind == INT else self.values
        return np.where(self.is_null, NULL_INT, values)

    def python_values(self, first: int, last: int) -> list[Any]:
        """Return the values of some rows as QGIS takes them."""
        part = self.values[first:last]
        if self.kind == DATETIME:
            texts = np.datetime_as_string(part.astype("datetime64[s]"))
            listed: list[Any] = [_moment(str(text)) for text in texts]
        elif self.kind == REAL:
            listed = [v if math.isfinite(v) else None for v in part.astype(float).tolist()]
        else:
            listed = part.tolist()
        if self.is_null is None:
            return listed
        return [None if gone else v for v, gone in zip(listed, self.is_null[first:last].tolist())]


def _moment(text: str) -> QDateTime | None:
    """Return a date from its digits; put together from parts, a daylight-saving gap does not lose it."""
    if text == "NaT":
        return None
    return QDateTime(QDate.fromString(text[:10], "yyyy-MM-dd"), QTime.fromString(text[11:], "HH:mm:ss"))


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
    sink, destination = algorithm.parameterAsSink(parameters, name, context, fields, geometry, crs)
    if sink is None:
        raise QgsProcessingException(algorithm.invalidSinkError(parameters, name))
    features: list[QgsFeature] = []
    shapes = iter(wkb)
    total = len(columns[0].values) if columns else 0
    for first in range(0, total, _BLOCK):
        if cancel():
            raise Cancelled("Stopped while writing the result.")
        last = min(total, first + _BLOCK)
        for values in zip(*(c.python_values(first, last) for c in columns)):
            feature = QgsFeature(fields)
            feature.setAttributes(list(values))
            wkb_of_row = next(shapes)
            if wkb_of_row:
                shape = QgsGeometry()
                shape.fromWkb(wkb_of_row)
                feature.setGeometry(shape)
            features.append(feature)
        add_features(sink, features)
        features = []
        progress(last / total)
    sink.flushBuffer()
    del sink  # closes the file
    finish_layer(algorithm, destination, context, record, kind)
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


def add_features(sink: QgsFeatureSink, features: list[QgsFeature]) -> None:
    """Add the features, or say that the file cannot be written."""
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


# -- rasters -------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class RasterBand:
    """One band: its name, and values by row from the north with NaN for NoData."""

    name: str
    values: np.ndarray


def write_geotiff(
    path: str,
    bands: Sequence[RasterBand],
    *,
    west: float,
    north: float,
    cell_size: float,
    crs: QgsCoordinateReferenceSystem,
    record: Record,
    has_nodata: bool,
) -> None:
    """Write a compressed 32-bit GeoTIFF aside and put it in place when whole."""
    from osgeo import gdal, osr

    height, width = bands[0].values.shape
    target = Path(path)
    aside = target.with_name(f".{target.name}.part.tif")
    options = [
        "COMPRESS=DEFLATE",
        "PREDICTOR=3",
        "TILED=YES",
        "ZLEVEL=1",
        "BIGTIFF=IF_SAFER",
        "NUM_THREADS=2",
    ]
    with gdal_exceptions(gdal):
        try:
            raster = gdal.GetDriverByName("GTiff").Create(
                str(aside), width, height, len(bands), gdal.GDT_Float32, options
            )
            raster.SetGeoTransform((west, cell_size, 0.0, north, 0.0, -cell_size))
            if crs.isValid():
                reference = osr.SpatialReference()
                reference.ImportFromWkt(crs.toWkt())
                raster.SetProjection(reference.ExportToWkt())
            raster.SetMetadataItem("CRIMEMAP", record.to_json())
            for number, band in enumerate(bands, start=1):
                target_band = raster.GetRasterBand(number)
                target_band.SetDescription(band.name)
                if has_nodata:
                    target_band.SetNoDataValue(-9999.0)
                values = band.values.astype(np.float32)
                target_band.WriteArray(np.where(np.isnan(values), np.float32(-9999.0), values))
            raster.FlushCache()
            raster = None
            os.replace(aside, target)
        except (RuntimeError, OSError) as error:
            raise StoreNotWritable(
                f"The raster {target.name} cannot be written.",
                detail=str(error),
                hint="Check that the folder exists and may be written and the disk is not full.",
            ) from error
        finally:
            aside.unlink(missing_ok=True)


@contextmanager
def gdal_exceptions(gdal: Any) -> Iterator[None]:
    """GDAL raises inside this block, whatever the rest of QGIS has set."""
    had = bool(gdal.GetUseExceptions())
    gdal.UseExceptions()
    try:
        yield
    finally:
        if not had:
            gdal.DontUseExceptions()
