"""The map of one district: its outline, its neighbours, and the scale at which all of it is seen."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsGeometry,
    QgsInvertedPolygonRenderer,
    QgsLayoutItemMap,
    QgsMapLayer,
    QgsProject,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)

from crime_map_plugin.analysis.utm import analysis_crs_for
from crime_map_plugin.errors import CrimeMapError
from crime_map_plugin.maps import styles, symbols
from crime_map_plugin.maps.language import Language
from crime_map_plugin.maps.scale import nice_scale
from crime_map_plugin.maps.sheet_content import SheetContent
from crime_map_plugin.maps.tree import KIND


def on_paper(content: SheetContent, project: QgsProject) -> tuple[QgsGeometry, QgsCoordinateReferenceSystem]:
    """Return the district's outline in metres true to its place, and their reference system."""
    geometry = QgsGeometry(content.geometry)
    if geometry.isNull() or geometry.isEmpty():
        raise CrimeMapError(
            f"The district {content.district} has no outline.",
            hint="Choose another layer of districts.",
        )
    wgs84 = QgsCoordinateReferenceSystem("EPSG:4326")
    try:
        box = QgsGeometry(geometry)
        box.transform(QgsCoordinateTransform(content.crs, wgs84, project))
        extent = box.boundingBox()
        crs = QgsCoordinateReferenceSystem()
        name = analysis_crs_for(extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())
        crs.createFromUserInput(name)
        geometry.transform(QgsCoordinateTransform(content.crs, crs, project))
    except QgsCsException as error:
        raise CrimeMapError(
            f"The outline of {content.district} cannot be put on a map.",
            detail=str(error),
            hint="Check the coordinate reference system of the districts layer.",
        ) from error
    return geometry, crs


def district_layer(
    geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem, language: Language, *, is_area: bool = False
) -> QgsVectorLayer:
    """Return the district's boundary, with a veil over all that lies outside."""
    translate = language.translate
    name = (
        translate("CrimeMap", "Boundary of the area")
        if is_area
        else translate("CrimeMap", "Boundary of the district")
    )
    layer = QgsVectorLayer("MultiPolygon", name, "memory")
    layer.setCrs(crs)
    feature = QgsFeature()
    whole = QgsGeometry(geometry)
    whole.convertToMultiType()
    feature.setGeometry(whole)
    layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    veil = symbols.fill("255,255,255,140", edge=symbols.INK, edge_mm=0.7)
    layer.setRenderer(QgsInvertedPolygonRenderer(QgsSingleSymbolRenderer(veil)))
    layer.setCustomProperty(KIND, "outline")
    return layer


def neighbour_layer(content: SheetContent, language: Language) -> QgsVectorLayer:
    """Return the boundaries of the districts around, with their names."""
    translate = language.translate
    layer = QgsVectorLayer(
        "MultiPolygon?field=name:string(254)", translate("CrimeMap", "Boundaries of neighbours"), "memory"
    )
    layer.setCrs(content.crs)
    features = []
    for neighbour in content.neighbours:
        feature = QgsFeature(layer.fields())
        whole = QgsGeometry(neighbour.geometry)
        whole.convertToMultiType()
        feature.setGeometry(whole)
        feature.setAttribute("name", neighbour.name)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    layer.setRenderer(QgsSingleSymbolRenderer(symbols.fill("", edge="#7b8794", edge_mm=0.3)))
    styles.label_by(layer, "name", size=7.5, color="#52606d")
    layer.setCustomProperty(KIND, "outline")
    return layer


def show(
    item: QgsLayoutItemMap,
    crs: QgsCoordinateReferenceSystem,
    drawn: Sequence[QgsMapLayer],
    geometry: QgsGeometry,
) -> None:
    """Draw layers on a map of the district."""
    item.setCrs(crs)
    item.setKeepLayerSet(True)
    item.setLayers(list(drawn))
    fit(item, geometry)


def fit(item: QgsLayoutItemMap, geometry: QgsGeometry) -> None:
    """Show the whole district at the largest round scale."""
    box = geometry.boundingBox()
    least_m = 200.0
    if box.width() < least_m and box.height() < least_m:
        box = box.buffered(least_m / 2)
    wide, tall = item.rect().width() - 8.0, item.rect().height() - 8.0
    scale = nice_scale(max(box.width() / wide, box.height() / tall) * 1000.0)
    centre = box.center()
    half_x = item.rect().width() * scale / 2000.0
    half_y = item.rect().height() * scale / 2000.0
    item.setExtent(
        QgsRectangle(centre.x() - half_x, centre.y() - half_y, centre.x() + half_x, centre.y() + half_y)
    )
