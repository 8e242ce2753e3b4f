"""The counts and incidents of a batch, taken from its source by the workers, and chunks of jobs from them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from concurrent.futures import BrokenExecutor
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property, partial
from typing import Any

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem

from crime_map_plugin.algorithms.batch_areas import BatchAreas
from crime_map_plugin.algorithms.batch_renewal import renew
from crime_map_plugin.algorithms.batch_run import TRIES, in_turn
from crime_map_plugin.algorithms.batch_source import DEGREES
from crime_map_plugin.algorithms.executors import Workers
from crime_map_plugin.analysis.batch_jobs import Chunk, Task, sums_of
from crime_map_plugin.analysis.batch_methods import can_be_cut, is_large, needs_points
from crime_map_plugin.analysis.batch_points import NOTHING, AreaPoints, joined, take_points
from crime_map_plugin.analysis.batch_settings import settings_of
from crime_map_plugin.analysis.partition_counts import CountPlan, Counts, add, count_partition, edges_of
from crime_map_plugin.analysis.periods import Period, previous
from crime_map_plugin.analysis.transverse_mercator import is_utm
from crime_map_plugin.analysis.tree_sum import tree_sum
from crime_map_plugin.errors import Cancel, Progress
from crime_map_plugin.incidents.recipe import Job, Recipe, jobs

JOBS_IN_CHUNK = 50
GridKey = tuple[float, int, bool]
"""CELL_SIZE, GRID, and whether steps are days."""
Parts = Callable[[str], tuple[Any, int]]


@dataclass
class Group:
    """Areas that take incidents in one CRS, and what was counted of them."""

    label: str
    numbers: list[int]
    counts: dict[GridKey, Counts]
    plans: dict[GridKey, CountPlan]
    points: dict[int, AreaPoints]


def moment(value: datetime) -> np.datetime64:
    """Return a time as the analysis has it."""
    return np.datetime64(value, "s")


class BatchCounts:
    """What a batch works on, made once for all its jobs."""

    def __init__(self, recipe: Recipe, areas: BatchAreas, source_crs: QgsCoordinateReferenceSystem) -> None:
        self._recipe = recipe
        self._areas = areas
        self._settings = [settings_of(method.algorithm, method.parameters) for method in recipe.methods]
        self._keys = [self._key(number) for number in range(len(recipe.methods))]
        is_wgs84 = source_crs.authid() == DEGREES
        groups: dict[str, Group] = {}
        for number, row in enumerate(areas.rows):
            label = DEGREES if is_wgs84 and is_utm(row.label) else row.label
            groups.setdefault(label, Group(label, [], {}, {}, {})).numbers.append(number)
        self.groups = list(groups.values())
        self.targets = {row.label: row.crs for row in areas.rows}
        self.rows = 0
        for group in self.groups:
            for key in self._grid_keys():
                group.plans[key] = self._plan(group, key)

    def _key(self, number: int) -> GridKey:
        settings = self._settings[number]
        is_daily = self._recipe.methods[number].algorithm == "emerginghotspots"
        return float(settings.get("CELL_SIZE", 0.0)), int(settings.get("GRID", 0)), is_daily

    def _grid_keys(self) -> list[GridKey]:
        """Return the grids to count on; the one that has districts' figures first."""
        named = [
            key
            for key, method in zip(self._keys, self._recipe.methods)
            if method.algorithm not in ("districtstatistics", "nearrepeat", "spacetimescan")
        ]
        return list(dict.fromkeys(named)) or [(0.0, 0, False)]

    @property
    def span(self) -> tuple[datetime, datetime]:
        """From the first moment that is counted, that of a period before included, to the last."""
        periods = self._recipe.periods
        starts = [previous(Period(*period)).start for period in periods]
        return min(*starts, periods[0][0]), max(end for _, end in periods)

    def _plan(self, group: Group, key: GridKey) -> CountPlan:
        cell_size, kind, is_daily = key
        periods = [Period(*period) for period in self._recipe.periods]
        pairs = [(moment(p.start), moment(p.end)) for each in periods for p in (each, previous(each))]
        edges = edges_of(pairs)
        if is_daily:
            days = np.arange(edges[0], edges[-1], np.timedelta64(1, "D")).astype("datetime64[D]")
            edges = np.unique(np.concatenate([edges, days[1:].astype("datetime64[s]")]))
        return CountPlan(
            tuple(self._areas.rows[number].counted(cell_size, kind) for number in group.numbers),
            self._recipe.categories or (),
            edges,
            group.label,
        )

    def count(self, workers: Workers, parts: Parts, *, cancel: Cancel, progress: Progress) -> None:
        """Count all incidents, on each grid."""
        steps = [(group, key) for group in self.groups for key in group.plans]
        for number, (group, key) in enumerate(steps):

            def tell(fraction: float, text: str = "", done: int = number) -> None:
                progress((done + fraction) / len(steps), text)

            group.counts[key] = self._counted(workers, parts, group.label, group.plans[key], cancel, tell)
        self.rows = sum(next(iter(group.counts.values())).rows for group in self.groups[:1])

    @staticmethod
    def _counted(
        workers: Workers, parts: Parts, label: str, plan: CountPlan, cancel: Cancel, progress: Progress
    ) -> Counts:
        for left in range(TRIES - 1, -1, -1):
            found, total = parts(label)
            try:
                counts = tree_sum(
                    workers.executor,
                    partial(count_partition, plan=plan),
                    found,
                    add,
                    in_flight=2 * max(1, workers.count),
                    total=total,
                    progress=progress,
                    cancel=cancel,
                )
            except BrokenExecutor:
                if not left:
                    raise
                renew(workers, cancel)
                continue
            if counts is not None:
                return counts
            break
        from crime_map_plugin.analysis.partition_counts import count_points
        from crime_map_plugin.analysis.partitions import Points

        none = np.empty(0)
        return count_points(Points(none, none, none.astype("datetime64[s]"), none.astype(np.int16), ()), plan)

    def take(self, workers: Workers, parts: Parts, *, cancel: Cancel) -> None:
        """Take the incidents themselves where a method needs them."""
        for group in self.groups:
            places = [place for place, area in enumerate(group.numbers) if self._has_points(area)]
            if not places:
                continue
            plan = next(iter(group.plans.values()))
            some = replace(plan, areas=tuple(plan.areas[place] for place in places))
            found: dict[int, list[AreaPoints]] = {}
            partitions, _ = parts(group.label)
            for part in in_turn(workers, partial(take_points, plan=some), partitions, cancel):
                for number, points in part.items():
                    found.setdefault(places[number], []).append(points)
            group.points = {place: joined(several) for place, several in found.items()}

    def _has_points(self, area: int) -> bool:
        return any(self._is_on_points(number, area) for number in range(len(self._keys)))

    def _is_on_points(self, number: int, area: int) -> bool:
        method, settings = self._recipe.methods[number], self._settings[number]
        size = self._areas.rows[area].cell_size(float(settings.get("CELL_SIZE", 0.0)))
        return needs_points(method.algorithm, settings, size, self._in_area[area])

    @cached_property
    def _in_area(self) -> dict[int, int]:
        """Return how many incidents of each area were counted, of all periods and those before them."""
        sums = [(group, next(iter(group.counts.values())).totals().sum(axis=(1, 2))) for group in self.groups]
        return {area: int(n) for group, counts in sums for area, n in zip(group.numbers, counts)}

    def large(self, area: int, job: Job) -> tuple[int, bool]:
        """Return how many incidents a job is of that is too large for one worker, 0 for any other.

        The second value tells whether it can be cut into regions.
        """
        n = self._totals[area, job.category, job.start, job.end]
        if not is_large(job.algorithm, n):
            return 0, False
        return n, can_be_cut(job.algorithm, self._settings[job.method])

    @cached_property
    def _totals(self) -> dict[tuple[int, str, datetime, datetime], int]:
        return self.totals()

    def totals(self) -> dict[tuple[int, str, datetime, datetime], int]:
        """Return incidents by area, category and period, and by the period before each."""
        found = {}
        categories = self._recipe.category_list
        for group in self.groups:
            key = next(iter(group.plans))
            plan, counts = group.plans[key], group.counts[key].totals()
            for period in self._recipe.periods:
                for each in (Period(*period), previous(Period(*period))):
                    steps = plan.steps(moment(each.start), moment(each.end))
                    sums = counts[:, :, steps].sum(axis=2)
                    for place, area in enumerate(group.numbers):
                        for number, category in enumerate(categories):
                            found[area, category, each.start, each.end] = int(sums[place, number])
        return found

    def chunk_of(self, area: int, job: Job) -> Chunk:
        """Return one job with all it needs."""
        group = next(group for group in self.groups if area in group.numbers)
        return self._chunk(group, group.numbers.index(area), area, [job])

    def chunks(self, wanted: Callable[[int, Job], bool]) -> Iterator[Chunk]:
        """Yield the wanted jobs, area by area, some at a time."""
        numbers = {name: number for number, name in enumerate(self._areas.names)}
        places = {area: (g, place) for g in self.groups for place, area in enumerate(g.numbers)}
        for name, area in numbers.items():
            group, place = places[area]
            some: list[Job] = []
            for job in jobs(self._recipe, [name]):
                if wanted(area, job):
                    some.append(job)
                if len(some) == JOBS_IN_CHUNK:
                    yield self._chunk(group, place, area, some)
                    some = []
            if some:
                yield self._chunk(group, place, area, some)

    def _chunk(self, group: Group, place: int, area: int, some: Collection[Job]) -> Chunk:
        categories = {name: number for number, name in enumerate(self._recipe.category_list)}
        chosen = sorted({categories[job.category] for job in some})
        keys = list(group.plans)
        needed = {self._sums_of(job.method, keys) for job in some if not self._is_on_points(job.method, area)}
        order = sorted(needed)
        sums = [sums_of(group.counts[keys[key]], group.plans[keys[key]], place, chosen) for key in order]
        has_points = any(self._is_on_points(job.method, area) for job in some)
        points = group.points.get(place, NOTHING).of_categories(chosen) if has_points else None
        tasks = []
        for job in some:
            settings = dict(self._settings[job.method])
            if "CELL_SIZE" in settings:
                settings["CELL_SIZE"] = self._areas.rows[area].cell_size(settings["CELL_SIZE"])
            is_on_points = self._is_on_points(job.method, area)
            tasks.append(
                Task(
                    job.key,
                    categories[job.category],
                    moment(job.start),
                    moment(job.end),
                    job.algorithm,
                    settings,
                    -1 if is_on_points else order.index(self._sums_of(job.method, keys)),
                    self._recipe.keep_cells,
                )
            )
        counted = group.plans[keys[0]].areas[place]
        return Chunk(
            self._areas.rows[area].name, tuple(tasks), tuple(sums), points, counted, self._recipe.seed
        )

    def _sums_of(self, method: int, keys: list[GridKey]) -> int:
        """Return the number of the grid whose counts a method takes; any will do for plain figures."""
        return keys.index(self._keys[method]) if self._keys[method] in keys else 0
