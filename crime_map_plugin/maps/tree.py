"""The "Crime Map" group of the layer tree: made once, its layers in a fixed order, basemaps left below."""

from __future__ import annotations

from qgis.core import (
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsMapLayer,
    QgsMapLayerLegendUtils,
    QgsProject,
    QgsRasterLayer,
)

from crime_map_plugin.maps.language import Language

GROUP = "crime_map/group"
KIND = "crime_map/kind"
UNIT = "crime_map/unit"
# Top to bottom; a kind not named here goes last. What covers the map is one row, the latest on top: a new
# result below an older one would not be seen.
_ORDER = (
    ("surroundings",),
    ("incidents",),
    ("quality",),
    ("roles",),
    ("cluster_points",),
    ("repeats",),
    ("outline",),
    ("links",),
    ("road_hotspots", "road_windows"),
    ("watch",),
    ("scan",),
    ("clusters",),
    ("emerging", "hotspots", "local_moran", "grid", "prospective", "density", "change", "districts"),
)
_RANKS = {kind: rank for rank, kinds in enumerate(_ORDER) for kind in kinds}


def group(project: QgsProject, language: Language) -> QgsLayerTreeGroup:
    """Return the project's Crime Map group, made at the top if there is none."""
    root = project.layerTreeRoot()
    for node in root.findGroups(True):
        if node.customProperty(GROUP):
            return node
    translate = language.translate
    made = root.insertGroup(0, translate("CrimeMap", "Crime Map"))
    made.setCustomProperty(GROUP, True)
    return made


def add_layer(project: QgsProject, layer: QgsMapLayer, language: Language) -> None:
    """Add the layer to the project, in the group, at the place of its kind."""
    node_group = group(project, language)
    project.addMapLayer(layer, False)
    rank = _rank(layer)
    nodes = node_group.children()
    below = (
        place for place, node in enumerate(nodes) if _rank(getattr(node, "layer", lambda: None)()) >= rank
    )
    node = QgsLayerTreeLayer(layer)
    if isinstance(layer, QgsRasterLayer):
        # QGIS would name the band, which says nothing to a reader; the unit does. An open layer tree reads
        # the label when the node comes in, so it is there before.
        unit = layer.customProperty(UNIT) or language.translate("CrimeMap", "Density, incidents per km²")
        QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, 0, unit)
    node_group.insertChildNode(next(below, len(nodes)), node)


def _rank(layer: QgsMapLayer | None) -> int:
    kind = str(layer.customProperty(KIND)) if layer is not None else ""
    return _RANKS.get(kind, len(_ORDER))
