"""The project's own background for printed maps."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsProject

from crime_map_plugin.maps import tree


def visible_basemap() -> tuple[QgsMapLayer, ...]:
    """Return the project's visible layers that are not Crime Map's, topmost first."""
    root = QgsProject.instance().layerTreeRoot()
    ours: set[str] = set()
    for group in root.findGroups(True):
        if group.customProperty(tree.GROUP):
            ours.update(group.findLayerIds())
    found = []
    for layer in root.layerOrder():
        node = root.findLayer(layer.id())
        is_ours = layer.id() in ours or bool(layer.customProperty(tree.KIND))
        if node is not None and node.isVisible() and not is_ours and layer.isValid() and layer.isSpatial():
            found.append(layer)
    return tuple(found)
