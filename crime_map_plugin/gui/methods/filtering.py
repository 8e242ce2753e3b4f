"""Another period of the same filter, as points: what comparisons and forecasts are made from."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

from crime_map_plugin.gui.methods.method import Job, Results, Step
from crime_map_plugin.incidents.query import IncidentQuery

FILTER = "crimemap:filterincidents"
AREA = "filter_area"


def of_period(query: IncidentQuery, start: datetime, end: datetime) -> IncidentQuery:
    """Return the same filter over [start, end)."""
    return replace(query, date_from=start, date_to=end)


def filter_steps(
    job: Job, wanted: dict[str, IncidentQuery], text: str, *, boundary: str | None = None
) -> list[Step]:
    """Return the steps that write each query's incidents; where the filter is a box, it comes first.

    Where it is not, only those inside the boundary are written.
    """
    steps = []
    if job.query.extent is not None:
        west, south, east, north = job.query.extent
        box = f"{west!r},{east!r},{south!r},{north!r} [EPSG:4326]"
        area = {"INPUT": box, "OUTPUT": job.aside(AREA)}
        steps.append(Step(AREA, "native:extenttolayer", text, lambda _: area))
    for key, query in wanted.items():
        steps.append(Step(key, FILTER, text, _maker(job, key, query, boundary)))
    return steps


def _maker(job: Job, key: str, query: IncidentQuery, boundary: str | None) -> Any:
    def parameters(results: Results) -> dict[str, Any]:
        return {
            **filter_parameters(job.store, query),
            "BOUNDARY": results[AREA]["OUTPUT"] if AREA in results else boundary,
            "OUTPUT": job.aside(key),
        }

    return parameters


def filter_parameters(store: str, query: IncidentQuery) -> dict[str, Any]:
    """Return a query as the parameters of filterincidents; its box is the caller's."""
    return {
        "STORE": store,
        "CATEGORIES": ",".join(query.categories),
        "FROM": query.date_from.isoformat() if query.date_from else None,
        "TO": query.date_to.isoformat() if query.date_to else None,
        "DATE_FIELD": query.date_field.value,
        "HOURS": ",".join(map(str, query.hours)),
        "WEEKDAYS": ",".join(map(str, query.weekdays)),
        "SEVERITY": list(query.severities),
        "PLACES": ",".join(query.places),
        "AREA_CODE": ",".join(query.area_codes),
    }
