"""Puts the incidents on the map and filters them there; the user's selection and extent stay."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCsException, QgsProject
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject, QTimer

from crime_map_plugin.gui.connections import Connections
from crime_map_plugin.gui.workspace import Workspace
from crime_map_plugin.incidents.query import Extent

_SETTLE_MS = 400


class MapView(QObject):
    """The map's side of the workspace."""

    def __init__(self, iface: QgisInterface, workspace: Workspace, connections: Connections) -> None:
        super().__init__()
        self.iface = iface
        self.workspace = workspace
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self._take_extent)
        connections.connect(iface.mapCanvas().extentsChanged, self._settle.start)
        self._take_extent()

    def close(self) -> None:
        """Stop following the map."""
        self._settle.stop()

    def _take_extent(self) -> None:
        self.workspace.set_map_extent(self.extent_in_degrees())

    def extent_in_degrees(self) -> Extent | None:
        """Return what the map shows, in EPSG:4326; None where that cannot be said."""
        canvas = self.iface.mapCanvas()
        project = QgsProject.instance()
        transform = QgsCoordinateTransform(
            canvas.mapSettings().destinationCrs(), QgsCoordinateReferenceSystem("EPSG:4326"), project
        )
        try:
            box = transform.transformBoundingBox(canvas.extent())
        except QgsCsException:
            return None
        if box.isEmpty() or not box.isFinite():
            return None
        return (
            max(box.xMinimum(), -180.0),
            max(box.yMinimum(), -90.0),
            min(box.xMaximum(), 180.0),
            min(box.yMaximum(), 90.0),
        )
