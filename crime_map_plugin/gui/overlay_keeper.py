"""Keeps the overlays of the open project ready for expressions, whatever happens to their layers."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from crime_map_plugin.errors import CrimeMapError
from crime_map_plugin.gui import overlay_functions, overlay_set
from crime_map_plugin.gui.connections import Connections
from crime_map_plugin.gui.language import interface_language
from crime_map_plugin.gui.overlay_index import Nearest, NearestOfSeveral
from crime_map_plugin.maps import tree
from crime_map_plugin.maps.layers import Kind

_SETTLE_MS = 300


class OverlayKeeper(QObject):
    """Follows the project: opened, cleared, a layer removed, renamed or edited."""

    changed = pyqtSignal()

    def __init__(self, connections: Connections, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.troubles: dict[str, CrimeMapError] = {}
        """By the id of a layer, why one that is there cannot serve."""
        self._followed: list[QgsVectorLayer] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SETTLE_MS)
        self._soon.timeout.connect(self.refresh)
        overlay_functions.register()
        project = QgsProject.instance()
        connections.connect(project.readProject, self._project_read)
        connections.connect(project.cleared, self._layer_changed)
        connections.connect(project.layersRemoved, self._layers_removed)
        if overlay_set.load(project):
            self.refresh()

    def refresh(self) -> None:
        """Read the overlays anew; those of a project without any are gone at once."""
        self._unfollow()
        project = QgsProject.instance()
        found: dict[str, list[Nearest]] = {}
        self.troubles = {}
        for role, layers in overlay_set.layers_of(project).items():
            for layer in layers:
                try:
                    nearest = Nearest(layer, project.transformContext(), interface_language())
                    found.setdefault(role, []).append(nearest)
                except CrimeMapError as error:
                    self.troubles[layer.id()] = error
                self._follow(layer)
        overlay_functions.offer({role: NearestOfSeveral(parts) for role, parts in found.items()})
        for layer in views_of(project):
            layer.triggerRepaint()
        self.changed.emit()

    def close(self) -> None:
        """Follow nothing any more."""
        self._soon.stop()
        self._unfollow()
        overlay_functions.unregister()

    def _project_read(self, _: object) -> None:
        self.refresh()

    def _layers_removed(self, ids: list[str]) -> None:
        named = overlay_set.load(QgsProject.instance()).values()
        if any(overlay.layer_id in ids for overlays in named for overlay in overlays):
            self._soon.start()

    def _follow(self, layer: QgsVectorLayer) -> None:
        for signal in (layer.dataChanged, layer.subsetStringChanged, layer.afterCommitChanges):
            signal.connect(self._layer_changed)
        self._followed.append(layer)

    def _unfollow(self) -> None:
        for layer in self._followed:
            # One that went with its project took its connections along.
            if not sip.isdeleted(layer):
                for signal in (layer.dataChanged, layer.subsetStringChanged, layer.afterCommitChanges):
                    signal.disconnect(self._layer_changed)
        self._followed.clear()

    def _layer_changed(self) -> None:
        self._soon.start()


def views_of(project: QgsProject) -> list[QgsVectorLayer]:
    """Return the project's layers of incidents with their surroundings."""
    return [layer for layer in project.mapLayers().values() if _is_view(layer)]


def _is_view(layer: QgsMapLayer) -> bool:
    return isinstance(layer, QgsVectorLayer) and layer.customProperty(tree.KIND) == Kind.SURROUNDINGS.value
