"""The Hotspots page: where the filtered incidents concentrate, and how sure that is."""

from __future__ import annotations

from crime_map_plugin.gui.connections import Connections
from crime_map_plugin.gui.map_view import MapView
from crime_map_plugin.gui.method_page import MethodPage
from crime_map_plugin.gui.methods.cluster_areas import ClusterAreas
from crime_map_plugin.gui.methods.density import Density
from crime_map_plugin.gui.methods.district_gi_star import DistrictGiStar
from crime_map_plugin.gui.methods.gi_star import GiStar
from crime_map_plugin.gui.methods.local_moran import LocalMoran
from crime_map_plugin.gui.methods.prospective import Prospective
from crime_map_plugin.gui.methods.proximity import Proximity
from crime_map_plugin.gui.methods.repeat_locations import RepeatLocations
from crime_map_plugin.gui.methods.road_hotspots import RoadHotspots
from crime_map_plugin.gui.methods.score_forecast import ScoreForecast
from crime_map_plugin.gui.methods.settlement_coverage import SettlementCoverage
from crime_map_plugin.gui.workspace import Workspace


class HotspotsPage(MethodPage):
    """Methods that look at the filter's period as a whole."""

    def __init__(self, workspace: Workspace, map_view: MapView, connections: Connections) -> None:
        self.gi_star, self.density = GiStar(), Density()
        super().__init__(
            workspace,
            map_view,
            connections,
            name="Hotspot",
            methods=(
                self.gi_star,
                self.density,
                DistrictGiStar(),
                LocalMoran(),
                RoadHotspots(),
                ClusterAreas(),
                RepeatLocations(),
                Proximity(),
                SettlementCoverage(),
                Prospective(),
                ScoreForecast(),
            ),
        )
