"""The areas of an overlay as polygons with a name each: what sheets are printed of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

from crime_map_plugin.algorithms import analysis_crs
from crime_map_plugin.algorithms.feature_input import name_field_of
from crime_map_plugin.algorithms.geometries import valid
from crime_map_plugin.errors import CrimeMapError, StoreNotWritable
from crime_map_plugin.incidents.codes import LANGUAGES
from crime_map_plugin.maps.language import Language

Names = Mapping[str, str]
"""A name in each of the three languages, by its tag."""

MOST_AREAS = 2_000
_SEGMENTS = 12


def name_in(language: str) -> str:
    """Return the field of the names in a language."""
    return f"name_{language}"


def write_areas(
    layers: Iterable[QgsVectorLayer],
    around_m: float,
    path: Path,
    language: str,
    transforms: QgsCoordinateTransformContext,
) -> list[Names]:
    """Write the layers' areas to a new file and return their names; lines and points with the land around.

    Features of one name are one area: a river comes in many pieces. Those without a name stay apart. Areas of
    several layers are written in the coordinate system of the first one's.
    """
    metres: QgsCoordinateReferenceSystem | None = None
    tongues = {tag: Language(tag) for tag in LANGUAGES}
    parts: dict[str, list[QgsGeometry]] = {}
    names: dict[str, Names] = {}
    for layer in layers:
        bounds = _bounds(layer)
        if bounds is None:
            continue
        metres = metres or analysis_crs.choose(layer.crs(), bounds, None, None, transforms).crs
        fields = {tag: name_field_of(layer.fields(), tag) for tag in LANGUAGES}
        for feature in layer.getFeatures():
            shape = valid(
                analysis_crs.transform_geometry(feature.geometry(), layer.crs(), metres, transforms)
            )
            if shape.isNull() or shape.isEmpty():
                continue
            said = {tag: _text(feature[field]) if field else "" for tag, field in fields.items()}
            # What has no name in one language is called as in another.
            known = said[language] or next((text for text in said.values() if text), "")
            place = len(parts) + 1
            called = {tag: said[tag] or known or _numbered(tongue, place) for tag, tongue in tongues.items()}
            if shape.type() != Qgis.GeometryType.Polygon:
                shape = shape.buffer(around_m, _SEGMENTS)
                called = {tag: _around(tongues[tag], name, around_m) for tag, name in called.items()}
            parts.setdefault(called[language], []).append(shape)
            names.setdefault(called[language], called)
    areas = {name: QgsGeometry.unaryUnion(shapes) for name, shapes in parts.items()}
    areas = {name: shape for name, shape in areas.items() if not shape.isNull() and shape.area() > 0}
    if not areas or metres is None:
        raise _nothing()
    if len(areas) > MOST_AREAS:
        raise CrimeMapError(
            "The layer holds too many areas for sheets.",
            hint="Filter the layer to those that you want sheets of.",
            areas=len(areas),
        )
    ordered = sorted(areas)
    _write([(names[name], areas[name]) for name in ordered], metres, path, transforms)
    return [names[name] for name in ordered]


def _bounds(layer: QgsVectorLayer) -> tuple[float, float, float, float] | None:
    if layer.featureCount() > MOST_AREAS * 20:
        raise CrimeMapError(
            "The layer holds too many features for sheets.",
            hint="Filter the layer to those that you want sheets of.",
            features=layer.featureCount(),
        )
    box = layer.extent()
    if box.isNull() or not box.isFinite():
        return None
    return box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()


def _text(value: object) -> str:
    return value.strip() if isinstance(value, str) else ""


def _around(language: Language, name: str, around_m: float) -> str:
    text = language.translate("CrimeMap", "{name}, {metres} m around")
    return text.format(name=name, metres=language.number(round(around_m)))


def _nothing() -> CrimeMapError:
    return CrimeMapError("The layer holds no feature with a shape.", hint="Choose another layer.")


def _numbered(language: Language, place: int) -> str:
    return language.translate("CrimeMap", "Area {number}").format(number=place)


def _write(
    areas: Iterable[tuple[Names, QgsGeometry]],
    crs: QgsCoordinateReferenceSystem,
    path: Path,
    transforms: QgsCoordinateTransformContext,
) -> None:
    fields = QgsFields()
    for tag in LANGUAGES:
        fields.append(QgsField(name_in(tag), QMetaType.Type.QString))
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", "areas"
    writer = QgsVectorFileWriter.create(
        str(path), fields, Qgis.WkbType.MultiPolygon, crs, transforms, options
    )
    failed = writer.hasError() != QgsVectorFileWriter.WriterError.NoError
    for called, shape in areas:
        feature = QgsFeature(fields)
        shape.convertToMultiType()
        feature.setGeometry(shape)
        feature.setAttributes([called[tag] for tag in LANGUAGES])
        failed = failed or not writer.addFeature(feature)
    detail = writer.errorMessage()
    del writer  # closes the file
    if failed:
        raise StoreNotWritable(
            "The areas cannot be written.", detail=detail, hint="Check that the folder may be written."
        )
