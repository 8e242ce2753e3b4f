"""The watch areas: a GeoPackage layer in the user's profile, whose polygons QGIS's own tools can change.

For the main thread only, as every use of a layer that the project may show.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    NULL,
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsFillSymbol,
    QgsGeometry,
    QgsProject,
    QgsSingleSymbolRenderer,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QMetaType

from crime_map_plugin.errors import CrimeMapError, StoreNotWritable
from crime_map_plugin.gui.watch_look import WatchedArea
from crime_map_plugin.incidents.categories import CATEGORIES
from crime_map_plugin.settings import profile_folder
from crime_map_plugin.store import watch_state

translate = QCoreApplication.translate

LAYER = "watch_areas"
DIGESTS = ("", "daily", "weekly")
_CRS = "EPSG:4326"
_FIELDS = (
    ("name", QMetaType.Type.QString),
    ("categories", QMetaType.Type.QString),
    ("digest", QMetaType.Type.QString),
    ("is_on", QMetaType.Type.Int),
)


@dataclass(frozen=True)
class WatchArea:
    """One watch area; no categories is all of them, number 0 is an area that is not kept yet."""

    number: int
    name: str
    categories: tuple[str, ...]
    digest: str
    is_on: bool
    outline: QgsGeometry

    def watched(self) -> WatchedArea:
        """Return the area as plain values."""
        return WatchedArea(self.number, self.name, self.categories, bytes(self.outline.asWkb()), self.digest)


def path() -> Path:
    """Return the file of the areas."""
    return profile_folder() / "watch_areas.gpkg"


def state_path() -> Path:
    """Return the file of what was seen and found."""
    return profile_folder() / watch_state.FILE


def source() -> str:
    """Return the source string of the layer."""
    return f"{path()}|layername={LAYER}"


def read_all() -> list[WatchArea]:
    """Return the areas in the order they were made; what the user drew without words has defaults."""
    if not path().is_file():
        return []
    layer = _layer()
    return [_area(feature) for feature in layer.getFeatures() if feature.hasGeometry()]


def add(area: WatchArea) -> None:
    """Keep a new area."""
    if not path().is_file():
        _create()
    layer = _layer()
    feature = QgsFeature(layer.fields())
    feature.setGeometry(area.outline)
    for name, value in _values(area).items():
        feature.setAttribute(name, value)
    _check(layer.dataProvider().addFeatures([feature])[0])
    _show_changes()


def change(area: WatchArea) -> None:
    """Keep an area's name, categories, digest and whether it is on; its outline stays."""
    layer = _layer()
    fields = layer.fields()
    values = {fields.lookupField(name): value for name, value in _values(area).items()}
    values.pop(-1, None)
    _check(layer.dataProvider().changeAttributeValues({area.number: values}))
    _show_changes()


def delete(number: int) -> None:
    """Forget an area."""
    layer = _layer()
    _check(layer.dataProvider().deleteFeatures([number]))
    _show_changes()


def map_layer() -> QgsVectorLayer:
    """Return the areas as a layer for the map, outlined and named."""
    if not path().is_file():
        _create()
    layer = _layer()
    layer.setName(translate("CrimeMap", "Watch areas"))
    symbol = QgsFillSymbol.createSimple(
        {"style": "no", "outline_color": "#e8590c", "outline_width": "0.6", "outline_style": "dash"}
    )
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    layer.setDisplayExpression('"name"')
    return layer


def shown_layers() -> Iterator[QgsVectorLayer]:
    """Yield the layers of the project that show the areas."""
    for layer in QgsProject.instance().mapLayers().values():
        if isinstance(layer, QgsVectorLayer) and Path(layer.source().split("|")[0]) == path():
            yield layer


def outline_of(geometries: Iterable[QgsGeometry], crs: QgsCoordinateReferenceSystem) -> QgsGeometry:
    """Return the union of polygons in degrees; what is broken is mended on the way.

    Raises
    ------
    CrimeMapError
        There is no polygon, or it has no place in degrees.
    """
    parts = [geometry.makeValid() for geometry in geometries if not geometry.isEmpty()]
    whole = QgsGeometry.unaryUnion(parts) if parts else QgsGeometry()
    try:
        whole.transform(
            QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem(_CRS), QgsProject.instance())
        )
    except QgsCsException as error:
        raise CrimeMapError(
            translate("CrimeMap", "This area has no place on the globe."), detail=str(error)
        ) from error
    whole.convertGeometryCollectionToSubclass(Qgis.GeometryType.Polygon)
    whole.convertToMultiType()
    if whole.isEmpty() or whole.type() != Qgis.GeometryType.Polygon:
        raise CrimeMapError(translate("CrimeMap", "There is no polygon to watch."))
    return whole


def _area(feature: QgsFeature) -> WatchArea:
    words = {name: _word(feature, name) for name, _ in _FIELDS}
    number = int(feature.id())
    wanted = [part.strip() for part in str(words["categories"] or "").split(",")]
    digest = str(words["digest"] or "")
    is_on = words["is_on"]
    return WatchArea(
        number,
        str(words["name"] or "").strip() or translate("CrimeMap", "Area {number}").format(number=number),
        tuple(key for key in CATEGORIES if key in wanted),
        digest if digest in DIGESTS else "",
        True if is_on is None else bool(is_on),
        feature.geometry(),
    )


def _word(feature: QgsFeature, name: str) -> object:
    place = feature.fields().lookupField(name)
    value = feature[place] if place >= 0 else None
    return None if value == NULL else value


def _values(area: WatchArea) -> dict[str, object]:
    return {
        "name": area.name,
        "categories": ",".join(area.categories),
        "digest": area.digest,
        "is_on": int(area.is_on),
    }


def _layer() -> QgsVectorLayer:
    layer = QgsVectorLayer(source(), LAYER, "ogr")
    if not layer.isValid():
        raise CrimeMapError(
            translate("CrimeMap", "The file of the watch areas cannot be read."),
            detail=str(path()),
            hint=translate("CrimeMap", "Move it away and make the areas anew."),
        )
    return layer


def _create() -> None:
    path().parent.mkdir(parents=True, exist_ok=True)
    fields = QgsFields()
    for name, kind in _FIELDS:
        fields.append(QgsField(name, kind))
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = LAYER
    writer = QgsVectorFileWriter.create(
        str(path()),
        fields,
        Qgis.WkbType.MultiPolygon,
        QgsCoordinateReferenceSystem(_CRS),
        QgsProject.instance().transformContext(),
        options,
    )
    is_made = writer.hasError() == QgsVectorFileWriter.WriterError.NoError
    del writer
    _check(is_made)


def _check(is_done: bool) -> None:
    if not is_done:
        raise StoreNotWritable(
            "The file of the watch areas cannot be written.",
            detail=str(path()),
            hint="Check the rights and the free space.",
        )


def _show_changes() -> None:
    for layer in shown_layers():
        if not layer.isEditable():
            layer.reload()
            layer.triggerRepaint()
