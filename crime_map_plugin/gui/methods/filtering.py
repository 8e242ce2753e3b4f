"""Another period of the same filter, as points: what comparisons and forecasts are made from."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from crime_map_plugin.gui.methods.method import Job, Step
from crime_map_plugin.incidents.query import Extent, IncidentQuery

FILTER = "crimemap:filterincidents"


def of_period(query: IncidentQuery, start: datetime, end: datetime) -> IncidentQuery:
    """Return the same filter over [start, end)."""
    return replace(query, date_from=start, date_to=end)


def filter_steps(
    job: Job, wanted: dict[str, IncidentQuery], text: str, *, boundary: str | None = None
) -> list[Step]:
    """Return the steps that write each query's incidents; where the filter is a box, those inside it.

    Where it is not, only those inside the boundary are written.
    """
    if job.query.extent is not None:
        boundary = _written_box(job, job.query.extent)
    return [Step(key, FILTER, text, _maker(job, key, query, boundary)) for key, query in wanted.items()]


def _written_box(job: Job, extent: Extent) -> str:
    west, south, east, north = extent
    corners = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    path = Path(job.aside("filter_area", "geojson"))
    path.write_text(json.dumps({"type": "Polygon", "coordinates": [corners]}), encoding="utf-8")
    return str(path)


def _maker(job: Job, key: str, query: IncidentQuery, boundary: str | None) -> Any:
    parameters = {
        **filter_parameters(job.store, query),
        "BOUNDARY": boundary,
        "OUTPUT": job.aside(key),
    }
    return lambda _: parameters


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
        "ARTICLES": ",".join(query.articles),
        "FLAGS": ",".join(query.flags),
    }
