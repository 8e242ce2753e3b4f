"""The algorithm runs that one press of Fetch asks for."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from crime_map_plugin.algorithms.district_counts import windows
from crime_map_plugin.analysis.periods import Period
from crime_map_plugin.incidents.query import IncidentQuery

FETCH = "crimemap:fetchincidents"
IMPORT = "crimemap:importincidents"


def fetch_parameters(query: IncidentQuery, *, portal: str, authcfg: str, store: str) -> dict[str, Any]:
    """Return the parameters with which the portal is asked for a query.

    Hours, weekdays and places are left to the store: narrowing them later must not need another download.
    """
    parameters: dict[str, Any] = {
        "PORTAL": portal,
        "CATEGORIES": ",".join(query.categories),
        "AREA_CODE": ",".join(query.area_codes),
        "FROM": _text(query.date_from),
        "TO": _text(query.date_to),
        "DATE_FIELD": query.date_field.value,
        "SEVERITY": list(query.severities),
        "STORE": store,
    }
    if authcfg:
        parameters["AUTHCFG"] = authcfg
    if query.extent is not None:
        west, south, east, north = query.extent
        parameters["EXTENT"] = f"{west!r},{east!r},{south!r},{north!r} [EPSG:4326]"
    return parameters


def periods(query: IncidentQuery, *, with_comparison: bool) -> list[tuple[datetime | None, datetime | None]]:
    """Return the periods to fetch: the one asked for, then those that its figures are compared with."""
    asked = (query.date_from, query.date_to)
    if not with_comparison or query.date_from is None or query.date_to is None:
        return [asked]
    return [(one.start, one.end) for one in windows(Period(query.date_from, query.date_to)).values()]


def _text(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat(timespec="seconds")
