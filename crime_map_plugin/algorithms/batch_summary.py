"""The summary of a batch: one row per area, category and period."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

import numpy as np
from qgis.core import QgsCoordinateTransformContext, QgsFeature, QgsFields

from crime_map_plugin.algorithms.batch_areas import BatchAreas
from crime_map_plugin.algorithms.batch_source import BatchSource
from crime_map_plugin.algorithms.district_counts import District, Districts, check_coverage
from crime_map_plugin.algorithms.error_text import sentence
from crime_map_plugin.analysis.batch_jobs import DONE, Result
from crime_map_plugin.analysis.change import e_test
from crime_map_plugin.analysis.periods import Period, previous
from crime_map_plugin.errors import CrimeMapError
from crime_map_plugin.incidents.categories import CATEGORIES
from crime_map_plugin.incidents.recipe import ALL_TOGETHER, Job, Recipe, jobs
from crime_map_plugin.store.geopackage import Store

HOTTEST = ("getisordhotspots", "localmoran", "emerginghotspots")
"""Methods that tell hot cells, the first one first."""
Key = tuple[int, str, datetime]


class Coverage:
    """Which figures complete downloads cover; all of them where the source is no store."""

    def __init__(
        self,
        source: BatchSource,
        recipe: Recipe,
        areas: BatchAreas,
        transforms: QgsCoordinateTransformContext,
    ) -> None:
        self._current: dict[datetime, np.ndarray] = {}
        self._previous: dict[datetime, np.ndarray] = {}
        self._offered: list[int] = []
        if source.store is None:
            return
        rows = [District(QgsFeature(), row.geometry, row.name, row.population) for row in areas.rows]
        districts = Districts(rows, areas.crs, QgsFields())
        with Store.open(source.store, read_only=True) as store:
            for start, end in recipe.periods:
                found = check_coverage(store, districts, Period(start, end), source.date_field, transforms)
                self._current[start], self._previous[start] = (
                    found.covered["current"],
                    found.covered["previous"],
                )
                self._offered = [CATEGORIES.index(category) for category in found.offered]

    def is_current(self, area: int, category: str, start: datetime) -> bool:
        """Whether the figure of a period is known."""
        return self._is_known(self._current, area, category, start)

    def is_previous(self, area: int, category: str, start: datetime) -> bool:
        """Whether that of the period before it is known."""
        return self._is_known(self._previous, area, category, start)

    def _is_known(
        self, covered: Mapping[datetime, np.ndarray], area: int, category: str, start: datetime
    ) -> bool:
        if start not in covered:
            return not covered
        row = covered[start][area]
        if category == ALL_TOGETHER:
            return bool(row[self._offered].all())
        return bool(row[CATEGORIES.index(category)])


def job_row(job: Job) -> dict[str, Any]:
    """Return what a job's row says before it is done."""
    return {
        "key": job.key,
        "area": job.area,
        "category": job.category,
        "from": written(job.start),
        "to": written(job.end),
        "method": job.algorithm,
        "number": job.method,
    }


def done_row(job: Job, result: Result, tries: int) -> dict[str, Any]:
    """Return the row of a job with what came of it."""
    error = result.error
    reason = sentence(error) if isinstance(error, CrimeMapError) else str(error or "")
    return {
        **job_row(job),
        **result.values,
        "state": result.state,
        "tries": tries,
        "reason": reason,
        "seconds": result.seconds,
        "seed": result.seed,
    }


def written(moment: datetime) -> str:
    """Return a time as GDAL writes it into a GeoPackage."""
    return moment.strftime("%Y-%m-%dT%H:%M:%S.000Z")


def summary_rows(
    recipe: Recipe,
    areas: BatchAreas,
    totals: Mapping[tuple[int, str, datetime, datetime], int],
    coverage: Coverage,
    done: list[dict[str, Any]],
) -> list[dict[str, Any]]:
    """Return the rows of the summary; a figure that was never fetched is None."""
    by_key = {row["key"]: row for row in done if row["state"] == DONE}
    wanted = [method.algorithm for method in recipe.methods]
    hottest = next((wanted.index(name) for name in HOTTEST if name in wanted), -1)
    rows, tested = [], []
    for number, area in enumerate(areas.rows):
        wkb = area.wkb()
        for job in jobs(recipe, [area.name]):
            if job.method != max(hottest, 0):
                continue
            row = _figures(job, number, area.population, totals, coverage)
            row["wkb"] = wkb
            found = by_key.get(job.key, {}) if hottest >= 0 and row["count"] is not None else {}
            row["hot_cells"] = found.get("hot")
            for name in ("hot_share", "top_cell", "top_count", "top_z", "top_p_adjusted"):
                row[name] = found.get(name)
            rows.append(row)
            if row["change"] is not None:
                before = previous(Period(job.start, job.end))
                tested.append((row, Period(job.start, job.end).days, before.days))
    if tested:
        p = e_test(
            [row["count"] for row, _, _ in tested],
            [row["previous"] for row, _, _ in tested],
            [days for _, days, _ in tested],
            [days for _, _, days in tested],
        )
        for (row, _, _), value in zip(tested, p.tolist()):
            row["change_p"] = value
    return rows


def _figures(
    job: Job,
    area: int,
    population: float,
    totals: Mapping[tuple[int, str, datetime, datetime], int],
    coverage: Coverage,
) -> dict[str, Any]:
    before = previous(Period(job.start, job.end))
    count: int | None = totals[area, job.category, job.start, job.end]
    earlier: int | None = totals[area, job.category, before.start, before.end]
    if not coverage.is_current(area, job.category, job.start):
        count = None
    if not coverage.is_previous(area, job.category, job.start):
        earlier = None
    change = None if count is None or earlier is None else count - earlier
    return {
        "area": job.area,
        "category": job.category,
        "from": written(job.start),
        "to": written(job.end),
        "count": count,
        "population": population,
        "per_10k": count * 10_000 / population if count is not None and population > 0 else None,
        "previous": earlier,
        "change": change,
        "change_pct": change / earlier * 100 if change is not None and earlier else None,
    }
