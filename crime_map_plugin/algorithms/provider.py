"""The Processing provider ``crimemap``."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from crime_map_plugin import paths
from crime_map_plugin.algorithms.base import CrimeMapAlgorithm
from crime_map_plugin.algorithms.batch import Batch
from crime_map_plugin.algorithms.change_test import ChangeTest
from crime_map_plugin.algorithms.cluster_areas import ClusterAreas
from crime_map_plugin.algorithms.district_sheets import DistrictSheets
from crime_map_plugin.algorithms.district_statistics import DistrictStatistics
from crime_map_plugin.algorithms.emerging_hotspots import EmergingHotspotsAlgorithm
from crime_map_plugin.algorithms.fetch_incidents import FetchIncidents
from crime_map_plugin.algorithms.filter_incidents import FilterIncidents
from crime_map_plugin.algorithms.getis_ord_areas import GetisOrdAreas
from crime_map_plugin.algorithms.getis_ord_hotspots import GetisOrdHotspots
from crime_map_plugin.algorithms.hotspot_score import HotspotScore
from crime_map_plugin.algorithms.import_incidents import ImportIncidents
from crime_map_plugin.algorithms.incident_grid import IncidentGrid
from crime_map_plugin.algorithms.kernel_density import KernelDensity
from crime_map_plugin.algorithms.local_moran import LocalMoranClusters
from crime_map_plugin.algorithms.location_quality import LocationQualityAlgorithm
from crime_map_plugin.algorithms.match_incidents import MatchIncidents
from crime_map_plugin.algorithms.near_repeat import NearRepeat
from crime_map_plugin.algorithms.offender_facts import OffenderFacts
from crime_map_plugin.algorithms.prospective_hotspots import ProspectiveHotspots
from crime_map_plugin.algorithms.proximity import ProximityRings
from crime_map_plugin.algorithms.purge_incidents import PurgeIncidents
from crime_map_plugin.algorithms.repeat_locations import RepeatLocations
from crime_map_plugin.algorithms.road_hotspots import RoadHotspotsAlgorithm
from crime_map_plugin.algorithms.settlement_coverage import SettlementCoverageAlgorithm
from crime_map_plugin.algorithms.space_time_scan import SpaceTimeScan
from crime_map_plugin.algorithms.time_profile import TimeProfileAlgorithm

translate = QCoreApplication.translate

ALGORITHMS: tuple[type[CrimeMapAlgorithm], ...] = (
    FetchIncidents,
    ImportIncidents,
    MatchIncidents,
    PurgeIncidents,
    FilterIncidents,
    Batch,
    IncidentGrid,
    KernelDensity,
    GetisOrdHotspots,
    GetisOrdAreas,
    LocalMoranClusters,
    RoadHotspotsAlgorithm,
    ClusterAreas,
    RepeatLocations,
    EmergingHotspotsAlgorithm,
    ProspectiveHotspots,
    ProximityRings,
    TimeProfileAlgorithm,
    LocationQualityAlgorithm,
    SettlementCoverageAlgorithm,
    NearRepeat,
    OffenderFacts,
    HotspotScore,
    ChangeTest,
    SpaceTimeScan,
    DistrictStatistics,
    DistrictSheets,
)


class CrimeMapProvider(QgsProcessingProvider):
    """All algorithms of the plugin."""

    def id(self) -> str:
        return "crimemap"

    def name(self) -> str:
        return translate("CrimeMap", "Crime Map")

    def longName(self) -> str:
        return self.name()

    def versionInfo(self) -> str:
        return paths.version()

    def icon(self) -> QIcon:
        return QIcon(str(paths.resources() / "icons" / "crime_map.svg"))

    def svgIconPath(self) -> str:
        return str(paths.resources() / "icons" / "crime_map.svg")

    def loadAlgorithms(self) -> None:
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
