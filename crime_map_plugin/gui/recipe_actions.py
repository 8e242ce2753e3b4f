"""“Repeat” and “Save as recipe” in the context menu of every layer that a run of ours made."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from qgis.core import QgsMapLayer, QgsProject
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QAction

from crime_map_plugin.algorithms.recipe_of_run import past_runs
from crime_map_plugin.gui.connections import Connections
from crime_map_plugin.gui.icons import icon

translate = QCoreApplication.translate

_TYPES = (QgsMapLayer.LayerType.VectorLayer, QgsMapLayer.LayerType.RasterLayer)


class RecipeActions:
    """Adds the entries, follows layers that come, and takes the entries away again."""

    def __init__(
        self,
        iface: QgisInterface,
        connections: Connections,
        repeat: Callable[[QgsMapLayer], object],
        save: Callable[[QgsMapLayer], object],
    ) -> None:
        self._iface = iface
        self.actions: list[QAction] = []
        for kind in _TYPES:
            # QGIS keeps one type of layer for an action.
            self._add(kind, "Repeat", translate("CrimeMap", "Repeat"), "refresh", repeat)
            self._add(kind, "SaveRecipe", translate("CrimeMap", "Save as recipe …"), "export", save)
        connections.connect(QgsProject.instance().layersAdded, self._offer)
        self._offer(QgsProject.instance().mapLayers().values())

    def _add(
        self,
        kind: QgsMapLayer.LayerType,
        name: str,
        text: str,
        icon_name: str,
        use: Callable[[QgsMapLayer], object],
    ) -> None:
        action = QAction(icon(icon_name), text, self._iface.mainWindow())
        action.setObjectName(f"CrimeMap{name}{'Raster' if kind == _TYPES[1] else 'Vector'}")
        action.setData(kind)
        action.triggered.connect(lambda _=False: self._use(use))
        menu = translate("CrimeMap", "Crime Map")
        self._iface.addCustomActionForLayerType(action, menu, kind, False)
        self.actions.append(action)

    def _use(self, use: Callable[[QgsMapLayer], object]) -> None:
        layer = self._iface.activeLayer()
        if layer is not None:
            use(layer)

    def _offer(self, layers: Iterable[QgsMapLayer]) -> None:
        for layer in layers:
            if past_runs(layer):
                for action in self.actions:
                    if action.data() == layer.type():
                        self._iface.addCustomActionForLayer(action, layer)

    def close(self) -> None:
        """Take the entries away."""
        for action in self.actions:
            self._iface.removeCustomActionForLayerType(action)
            action.deleteLater()
        self.actions.clear()
