"""The ways to look at one incident layer: points, clusters, heat."""

from __future__ import annotations

from enum import Enum

from qgis.core import (
    Qgis,
    QgsColorRampLegendNodeSettings,
    QgsHeatmapRenderer,
    QgsPointClusterRenderer,
    QgsVectorLayer,
)

from crime_map_plugin.maps import symbols
from crime_map_plugin.maps.language import Language

VIEW = "crime_map/view"
CLUSTER_MM = 7.0
HEAT_MM = 7.0


class View(Enum):
    """How incidents are drawn."""

    POINTS = "points"
    CLUSTERS = "clusters"
    HEAT = "heat"


def set_view(layer: QgsVectorLayer, view: View, language: Language) -> None:
    """Switch the layer's renderer; its data, filter and name stay as they are."""
    if view is View.CLUSTERS:
        clusters = QgsPointClusterRenderer()
        clusters.setEmbeddedRenderer(symbols.category_renderer(language))
        clusters.setClusterSymbol(symbols.cluster_symbol())
        clusters.setTolerance(CLUSTER_MM)
        clusters.setToleranceUnit(Qgis.RenderUnit.Millimeters)
        layer.setRenderer(clusters)
    elif view is View.HEAT:
        heat = QgsHeatmapRenderer()
        heat.setRadius(HEAT_MM)
        heat.setRadiusUnit(Qgis.RenderUnit.Millimeters)
        heat.setColorRamp(symbols.clear_ramp())
        heat.setRenderQuality(2)
        # QGIS's own words would be in QGIS's language, and in English in a project without it.
        ends = QgsColorRampLegendNodeSettings()
        ends.setMinimumLabel(language.translate("CrimeMap", "few"))
        ends.setMaximumLabel(language.translate("CrimeMap", "many"))
        heat.setLegendSettings(ends)
        layer.setRenderer(heat)
    else:
        layer.setRenderer(symbols.category_renderer(language))
    layer.setCustomProperty(VIEW, view.value)
    layer.triggerRepaint()
    layer.emitStyleChanged()


def view_of(layer: QgsVectorLayer) -> View:
    """Return how the layer is drawn now."""
    if isinstance(layer.renderer(), QgsPointClusterRenderer):
        return View.CLUSTERS
    return View.HEAT if isinstance(layer.renderer(), QgsHeatmapRenderer) else View.POINTS
