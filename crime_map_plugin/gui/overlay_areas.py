"""The areas of an overlay as polygons with a name each: what sheets are printed of."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QMetaType

from crime_map_plugin.algorithms import analysis_crs
from crime_map_plugin.algorithms.feature_input import name_field_of
from crime_map_plugin.algorithms.geometries import valid
from crime_map_plugin.errors import CrimeMapError, StoreNotWritable
from crime_map_plugin.gui.numbers import number

translate = QCoreApplication.translate

NAME = "name"
MOST_AREAS = 2_000
_SEGMENTS = 12


def write_areas(
    layer: QgsVectorLayer,
    around_m: float,
    path: Path,
    language: str,
    transforms: QgsCoordinateTransformContext,
) -> int:
    """Write the layer's areas to a new file and return how many; lines and points with the land around them.

    Features of one name are one area: a river comes in many pieces. Those without a name stay apart.
    """
    if layer.featureCount() > MOST_AREAS * 20:
        raise CrimeMapError(
            "The layer holds too many features for sheets.",
            hint="Filter the layer to those that you want sheets of.",
            features=layer.featureCount(),
        )
    box = layer.extent()
    if box.isNull() or not box.isFinite():
        raise _nothing()
    bounds = box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()
    metres = analysis_crs.choose(layer.crs(), bounds, None, None, transforms).crs
    field = name_field_of(layer.fields(), language)
    parts: dict[str, list[QgsGeometry]] = {}
    for place, feature in enumerate(layer.getFeatures(), start=1):
        shape = valid(analysis_crs.transform_geometry(feature.geometry(), layer.crs(), metres, transforms))
        if shape.isNull() or shape.isEmpty():
            continue
        value = feature[field] if field else None
        name = str(value).strip() if isinstance(value, str) else ""
        if shape.type() != Qgis.GeometryType.Polygon:
            shape = shape.buffer(around_m, _SEGMENTS)
            said = name or _numbered(place)
            name = translate("CrimeMap", "{name}, {metres} m around").format(
                name=said, metres=number(round(around_m))
            )
        parts.setdefault(name or _numbered(place), []).append(shape)
    areas = {name: QgsGeometry.unaryUnion(shapes) for name, shapes in parts.items()}
    areas = {name: shape for name, shape in areas.items() if not shape.isNull() and shape.area() > 0}
    if not areas:
        raise _nothing()
    if len(areas) > MOST_AREAS:
        raise CrimeMapError(
            "The layer holds too many areas for sheets.",
            hint="Filter the layer to those that you want sheets of.",
            areas=len(areas),
        )
    _write(areas, metres, path, transforms)
    return len(areas)


def _nothing() -> CrimeMapError:
    return CrimeMapError("The layer holds no feature with a shape.", hint="Choose another layer.")


def _numbered(place: int) -> str:
    return translate("CrimeMap", "Area {number}").format(number=place)


def _write(
    areas: dict[str, QgsGeometry], crs: object, path: Path, transforms: QgsCoordinateTransformContext
) -> None:
    fields = QgsFields()
    fields.append(QgsField(NAME, QMetaType.Type.QString))
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", "areas"
    writer = QgsVectorFileWriter.create(
        str(path), fields, Qgis.WkbType.MultiPolygon, crs, transforms, options
    )
    failed = writer.hasError() != QgsVectorFileWriter.WriterError.NoError
    for name, shape in sorted(areas.items()):
        feature = QgsFeature(fields)
        shape.convertToMultiType()
        feature.setGeometry(shape)
        feature.setAttributes([name])
        failed = failed or not writer.addFeature(feature)
    detail = writer.errorMessage()
    del writer  # closes the file
    if failed:
        raise StoreNotWritable(
            "The areas cannot be written.", detail=detail, hint="Check that the folder may be written."
        )
