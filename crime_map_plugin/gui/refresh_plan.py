"""What one refresh asks the portal for: what was fetched before, and the days since that nobody asked for."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from crime_map_plugin.algorithms.refresh import refresh_parameters
from crime_map_plugin.gui.runner import Parameters
from crime_map_plugin.incidents.coverage import Covered, Scope, uncovered
from crime_map_plugin.store.geopackage import Store


def refresh_plan(path: Path, now: datetime, *, portal: str = "", authcfg: str = "") -> list[Parameters]:
    """Return the parameters of the fetches, in order; the credentials go to their own portal only.

    A period that was not over when it was fetched, such as “the last 30 days”, goes on: it is followed to
    the end of today, in one piece for each month. One that was over stays as it is.
    """
    plan = refresh_parameters(path)
    with Store.open(path, read_only=True) as store:
        covered = store.coverage()
    for entry in covered:
        found = next((parameters for parameters in plan if _is_of(parameters, entry.scope)), None)
        period = _unasked(entry, covered, now)
        if found is None or period is None:
            continue
        first, end = period
        # The wider fetch of the same incidents takes the place of the narrower one.
        place = plan.index(found) if first == entry.scope.date_from else 0
        followed = {**found, "FROM": first.isoformat(), "TO": end.isoformat()}
        plan[place : place + (first == entry.scope.date_from)] = [followed]
    for parameters in plan:
        if authcfg and _is_same(str(parameters["PORTAL"]), portal):
            parameters["AUTHCFG"] = authcfg
    return plan


def _unasked(entry: Covered, covered: list[Covered], now: datetime) -> tuple[datetime, datetime] | None:
    """Return the period to ask for where days have passed that an unfinished one did not hold."""
    scope, end = entry.scope, entry.scope.date_to
    if end is None or not entry.as_of.replace(tzinfo=None) < end <= now:
        return None
    tomorrow = now.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1)
    if not uncovered(replace(scope, date_from=end, date_to=tomorrow), covered, now):
        return None
    month = end.replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    is_of_this_month = scope.date_from is not None and scope.date_from >= month
    # A piece of this month grows as one; a new piece begins where what is covered ends.
    return (scope.date_from if is_of_this_month and scope.date_from else end), tomorrow


def _is_of(parameters: Parameters, scope: Scope) -> bool:
    """Whether these are the parameters that refresh the scope."""
    extent = ""
    if scope.extent is not None:
        west, south, east, north = (repr(float(value)) for value in scope.extent)
        extent = f"{west},{east},{south},{north} [EPSG:4326]"
    return (
        parameters.get("FROM") == (scope.date_from.isoformat() if scope.date_from else None)
        and parameters.get("TO") == (scope.date_to.isoformat() if scope.date_to else None)
        and parameters.get("EXTENT", "") == extent
        and parameters["LAYERS"] == scope.layer
        and parameters["CATEGORIES"] == ",".join(scope.categories)
        and parameters["AREA_CODE"] == ",".join(scope.area_codes)
        and parameters["SEVERITY"] == list(scope.severities)
        and parameters["DATE_FIELD"] == scope.date_field.value
    )


def _is_same(stored: str, portal: str) -> bool:
    return bool(portal) and (stored == portal or Path(stored).resolve() == Path(portal).resolve())
