"""How many incidents the portal has for a filter, asked in the background while the user still chooses."""

from __future__ import annotations

from dataclasses import replace

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from crime_map_plugin.algorithms.network import Network
from crime_map_plugin.errors import Cancel, CrimeMapError
from crime_map_plugin.gui.background import Latest
from crime_map_plugin.incidents.query import IncidentQuery
from crime_map_plugin.portal import arcgis
from crime_map_plugin.portal.description import LayerDescription
from crime_map_plugin.portal.profile import PortalLayer, Profile

_SETTLE_MS = 700


class PortalCount(QObject):
    """Asks the portal once the filter has been left alone for a moment; only the last answer counts."""

    counting = pyqtSignal()
    counted = pyqtSignal(object)
    failed = pyqtSignal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._asking = Latest("Crime Map: counting")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SETTLE_MS)
        self._timer.timeout.connect(self._ask)
        self._asked: tuple[Profile, IncidentQuery, str] | None = None
        # What layers say of themselves is asked once for each portal, not at every count.
        self._described: dict[str, LayerDescription] = {}

    def ask(self, profile: Profile, query: IncidentQuery, authcfg: str) -> None:
        """Count soon; asking again before that puts it off."""
        self._asking.stop()
        self._asked = (profile, query, authcfg)
        self._timer.start()
        self.counting.emit()

    def stop(self) -> None:
        """Ask no more."""
        self._timer.stop()
        self._asking.stop()

    def _ask(self) -> None:
        if self._asked is None:
            return
        profile, query, authcfg = self._asked
        try:
            network = Network(profile.root, authcfg)
        except CrimeMapError as error:
            self.failed.emit(error)
            return
        described = self._described
        self._asking.start(
            lambda cancel: count_in_portal(profile, query, network, described, cancel),
            self.counted.emit,
            self.failed.emit,
        )


def fetched_part(query: IncidentQuery) -> IncidentQuery:
    """Return what of a filter the portal is asked for; what only chooses within it is left to the store."""
    return replace(query, hours=(), weekdays=(), places=(), articles=())


def layers_for(profile: Profile, query: IncidentQuery) -> list[PortalLayer]:
    """Return the layers that can hold incidents of the query."""
    return [
        layer
        for layer in profile.incident_layers
        if not query.categories or not layer.fixed_category or layer.fixed_category in query.categories
    ]


def count_in_portal(
    profile: Profile,
    query: IncidentQuery,
    network: Network,
    described: dict[str, LayerDescription],
    cancel: Cancel,
) -> int | None:
    """Return the number over all layers, None where the portal does not count."""
    http = network.client(profile, cancel)
    total = 0
    try:
        for layer in layers_for(profile, query):
            url = profile.url(layer)
            if url not in described:
                described[url] = arcgis.describe(layer, profile=profile, http=http)
            asked = replace(query, categories=()) if layer.fixed_category else query
            found = arcgis.count(layer, asked, profile=profile, http=http, description=described[url])
            if found is None:
                return None
            total += found
    finally:
        http.close()
    return total
