"""The Trends page: what changes over time, when it happens, and what comes next."""

from __future__ import annotations

from crime_map_plugin.gui.connections import Connections
from crime_map_plugin.gui.map_view import MapView
from crime_map_plugin.gui.method_page import MethodPage
from crime_map_plugin.gui.methods.change import Change
from crime_map_plugin.gui.methods.emerging import Emerging
from crime_map_plugin.gui.methods.near_repeat import NearRepeat
from crime_map_plugin.gui.methods.offender_facts import OffenderFacts
from crime_map_plugin.gui.methods.scan import Scan
from crime_map_plugin.gui.methods.seasons import Seasons
from crime_map_plugin.gui.methods.time_profile import TimeProfile
from crime_map_plugin.gui.workspace import Workspace


class TrendsPage(MethodPage):
    """Methods that look at the dates of the filtered incidents."""

    def __init__(self, workspace: Workspace, map_view: MapView, connections: Connections) -> None:
        super().__init__(
            workspace,
            map_view,
            connections,
            name="Trend",
            methods=(TimeProfile(), Seasons(), Change(), Emerging(), NearRepeat(), Scan(), OffenderFacts()),
        )
