"""A small map in a corner of the large one: where the area lies."""

from __future__ import annotations

from dataclasses import dataclass, field

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsGeometry,
    QgsLayoutItemMap,
    QgsMapLayer,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from crime_map_plugin.analysis.utm import analysis_crs_for
from crime_map_plugin.maps import paper, symbols

WIDTH, HEIGHT = 36.0, 30.0
_EDGE = 1.5
_RED = "#b2182b"
# What is smaller on the inset is marked by a ring.
_SEEN_MM = 2.5


@dataclass(frozen=True)
class Inset:
    """Outlines that readers know, such as all districts, in one CRS."""

    outlines: list[QgsGeometry] = field(default_factory=list)
    crs: QgsCoordinateReferenceSystem = field(default_factory=QgsCoordinateReferenceSystem)


def place_inset(
    layout: QgsPrintLayout,
    map_item: QgsLayoutItemMap,
    geometry: QgsGeometry,
    crs: QgsCoordinateReferenceSystem,
    inset: Inset,
    project: QgsProject,
) -> list[QgsMapLayer]:
    """Draw the inset in the corner that hides least of the area; return the layers that it draws.

    A template may have a place for it: a map with the id “inset”.
    """
    item = layout.itemById("inset")
    is_own = not isinstance(item, QgsLayoutItemMap)
    width, height = (WIDTH, HEIGHT) if is_own else (item.rect().width(), item.rect().height())
    placed = _in_own_crs(geometry, crs, inset, project)
    if placed is None:
        return []
    own, outlines, own_crs = placed
    box = own.boundingBox()
    for outline in outlines:
        box.combineExtentWith(outline.boundingBox())
    if box.width() <= 0 and box.height() <= 0:
        return []
    box.scale(1.08)
    per_mm = max(box.width() / width, box.height() / height)
    around = _layer("MultiPolygon", outlines, own_crs)
    around.setRenderer(QgsSingleSymbolRenderer(symbols.fill("#eef2f6", edge="#9aa5b1", edge_mm=0.15)))
    area = _layer("MultiPolygon", [own], own_crs)
    area.setRenderer(QgsSingleSymbolRenderer(symbols.fill(_RED, edge=_RED, edge_mm=0.3)))
    drawn = [area, around]
    size = own.boundingBox()
    if max(size.width(), size.height()) / per_mm < _SEEN_MM:
        point = _layer("MultiPoint", [own.pointOnSurface()], own_crs)
        ring = symbols.marker("#00ffffff", "circle", 3.2)
        ring.symbolLayer(0).setStrokeColor(QColor(_RED))
        ring.symbolLayer(0).setStrokeWidth(0.6)
        point.setRenderer(QgsSingleSymbolRenderer(ring))
        drawn.insert(0, point)
    project.addMapLayers(drawn, False)
    if is_own:
        item = QgsLayoutItemMap(layout)
        item.setId("inset")
        layout.addLayoutItem(item)
        left, top = _corner(map_item, geometry)
        paper.move(item, left, top, WIDTH, HEIGHT)
        item.setFrameEnabled(True)
        item.setFrameStrokeColor(QColor(symbols.INK))
        item.setBackgroundColor(QColor("#ffffff"))
    item.setCrs(own_crs)
    item.setKeepLayerSet(True)
    item.setLayers(drawn)
    centre = box.center()
    wide, tall = per_mm * width / 2, per_mm * height / 2
    item.setExtent(QgsRectangle(centre.x() - wide, centre.y() - tall, centre.x() + wide, centre.y() + tall))
    layout.setReferenceMap(map_item)
    return drawn


def _in_own_crs(
    geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem, inset: Inset, project: QgsProject
) -> tuple[QgsGeometry, list[QgsGeometry], QgsCoordinateReferenceSystem] | None:
    """Return area and outlines in one CRS that is true for all of them; None where that cannot be."""
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    try:
        box = QgsCoordinateTransform(crs, degrees, project).transformBoundingBox(geometry.boundingBox())
        to_degrees = QgsCoordinateTransform(inset.crs, degrees, project)
        for outline in inset.outlines:
            box.combineExtentWith(to_degrees.transformBoundingBox(outline.boundingBox()))
        name = analysis_crs_for(box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
        own_crs = QgsCoordinateReferenceSystem()
        own_crs.createFromUserInput(name)
        moved = []
        for shape, source in ((geometry, crs), *((outline, inset.crs) for outline in inset.outlines)):
            copy = QgsGeometry(shape)
            copy.transform(QgsCoordinateTransform(source, own_crs, project))
            copy.convertToMultiType()
            moved.append(copy)
    except QgsCsException:
        return None
    return moved[0], moved[1:], own_crs


def _layer(kind: str, shapes: list[QgsGeometry], crs: QgsCoordinateReferenceSystem) -> QgsVectorLayer:
    layer = QgsVectorLayer(kind, "inset", "memory")
    layer.setCrs(crs)
    features = []
    for shape in shapes:
        feature = QgsFeature()
        whole = QgsGeometry(shape)
        whole.convertToMultiType()
        feature.setGeometry(whole)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


def _corner(map_item: QgsLayoutItemMap, geometry: QgsGeometry) -> tuple[float, float]:
    """Return where on the page the inset covers least of the area, the lower right corner first."""
    rect, extent = map_item.rect(), map_item.extent()
    position = map_item.pagePos()
    scale = extent.width() / rect.width()
    left, right = position.x() + _EDGE, position.x() + rect.width() - WIDTH - _EDGE
    high, low = position.y() + _EDGE, position.y() + rect.height() - HEIGHT - _EDGE
    best = (right, low)
    least = -1.0
    for x, y in ((right, low), (left, low), (right, high), (left, high)):
        west = extent.xMinimum() + (x - position.x()) * scale
        north = extent.yMaximum() - (y - position.y()) * scale
        covered = QgsRectangle(west, north - HEIGHT * scale, west + WIDTH * scale, north)
        hidden = geometry.intersection(QgsGeometry.fromRect(covered)).area()
        if least < 0 or hidden < least:
            best, least = (x, y), hidden
    return best
