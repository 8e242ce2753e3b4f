"""The Data page: what to fetch, and what of it to see."""

from __future__ import annotations

from crime_map_plugin.gui.connections import Connections
from crime_map_plugin.gui.map_view import MapView
from crime_map_plugin.gui.page import Page
from crime_map_plugin.gui.workspace import Workspace


class DataPage(Page):
    """Filter, fetch, and what came of it."""

    def __init__(self, workspace: Workspace, map_view: MapView, connections: Connections) -> None:
        super().__init__(workspace, connections)
        self._map_view = map_view
