"""Near repeats and space-time scans by region: strips that overlap by the reach of what is looked for.

The results are those of the whole, to the last digit: each pair belongs to one region, each circle too, and
what a permutation deals to whom follows from the seed alone, so that every region deals the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from crime_map_plugin.analysis.bands import Bands, Intervals
from crime_map_plugin.analysis.batch_stop import STOP
from crime_map_plugin.analysis.near_repeat import (
    MOST_PAIRS,
    NearRepeatTable,
    by_band,
    exact_moments,
    from_permutations,
    in_order,
    permuted_counts,
    table_of,
    upper_tail,
)
from crime_map_plugin.analysis.scan_cylinders import Circles, Model, Windows, circles_within
from crime_map_plugin.analysis.scan_observed import Best, apart, best_of_centres, members
from crime_map_plugin.analysis.scan_simulation import Data, Simulation
from crime_map_plugin.analysis.space_time_pairs import (
    Events,
    Metric,
    degrees,
    events,
    near_pairs,
    reach_of,
    time_degrees,
    tree_of,
)
from crime_map_plugin.analysis.space_time_scan import Scan, least_of, prepare
from crime_map_plugin.errors import QueryInvalid, silent

Run = Callable[[Callable[[Any], Any], Iterable[Any]], Iterable[Any]]
"""Does a function of many tasks in their order: ``map``, or the ``map`` of any executor."""

NEEDS_ALL = {
    "clusterareas": "A cluster may reach through any number of regions.",
    "hotspotscore": "The best cells are chosen among all cells.",
    "matchincidents": "Pairs are chosen among all pairs.",
    "repeatlocations": "Places are ranked among all places.",
    "roadhotspots": "Streets lead through any number of regions.",
}
"""Methods that run only where all incidents of an area fit, and why."""


@dataclass(frozen=True, eq=False)
class Region:
    """Rows of a region.

    Attributes
    ----------
    rows : ndarray of int64
        Its own and those within reach of them, rising.
    is_own : ndarray of bool
        Which of them are its own; a row is some region's own exactly once.
    """

    rows: np.ndarray
    is_own: np.ndarray


def regions_of(xy: np.ndarray, reach_m: float, n: int) -> list[Region]:
    """Return regions with about as many rows each: strips across the longer side.

    Parameters
    ----------
    xy : ndarray, shape (m, 2)
    reach_m : float
    n : int
        At most so many; places on one line across are never cut apart.
    """
    along = xy[:, int(np.argmax(np.ptp(xy, axis=0)))]
    # borders at places: one on a border is the upper region's
    inner = np.unique(np.sort(along)[np.arange(1, n) * len(along) // n]).tolist()
    edges = np.concatenate([[-np.inf], [edge for edge in inner if edge > along.min()], [np.inf]])
    # a hair wider, since a difference of two coordinates is rounded
    slack = reach_m * (1 + 1e-9) + 8 * float(np.spacing(np.abs(along).max()))
    found = []
    for low, high in zip(edges[:-1], edges[1:]):
        rows = np.flatnonzero((along >= low - slack) & (along <= high + slack))
        found.append(Region(rows, (along[rows] >= low) & (along[rows] < high)))
    return found


@dataclass(frozen=True, eq=False)
class _NearTask:
    """What a worker needs for the pairs of a region: its events, and the times of all, which are dealt."""

    region: Region
    xy: np.ndarray
    ticks: np.ndarray
    per_day: int
    radius: float
    distances_m: Bands
    days_between: Bands
    metric: Metric
    intervals: Intervals
    permutations: int
    seed: int

    @property
    def local(self) -> Events:
        """The region's events with as much time to each other as all have, for the limits of the bands."""
        return Events(self.xy, self.ticks[self.region.rows], self.per_day)

    @property
    def whole(self) -> Events:
        """All events; those elsewhere stand at no place, and no pair of theirs is listed."""
        xy = np.full((len(self.ticks), 2), np.nan)
        xy[self.region.rows] = self.xy
        return Events(xy, self.ticks, self.per_day)


def near_repeat_by_region(
    points_m: np.ndarray,
    days: np.ndarray,
    *,
    regions: int,
    run: Run = map,
    distances_m: Bands,
    days_between: Bands,
    metric: Metric = Metric.MANHATTAN,
    intervals: Intervals = Intervals.LOWER,
    permutations: int = 999,
    seed: int = 1,
    most_pairs: int = MOST_PAIRS,
) -> NearRepeatTable:
    """Return exactly what `near_repeat` returns, the pairs counted by region.

    Parameters
    ----------
    regions : int
        How many tasks.
    run : Run
        Such as the ``map`` of an executor.

    Raises
    ------
    QueryInvalid
        The last band of distance has no end, so that a region would reach everywhere; or as `near_repeat`.
    TooFewIncidents

    Notes
    -----
    A pair belongs to the region of the event that comes first by place and time. Each region deals the
    times of all events as often as there are permutations, and counts its own pairs: the counts add up to
    those of the whole in each permutation. Only coordinates are cut up; the times of all events travel to
    each region.
    """
    if permutations < 0:
        raise QueryInvalid("The number of permutations is below 0.", permutations=permutations)
    if not np.isfinite(distances_m.edges(intervals)[-1]):
        raise QueryInvalid(
            "A last distance without an end cannot be cut into regions.", hint="End the last distance."
        )
    found = in_order(events(points_m, days))
    radius = reach_of(found, distances_m, intervals)
    tasks = [
        _NearTask(
            region,
            found.xy[region.rows],
            found.ticks,
            found.per_day,
            radius,
            distances_m,
            days_between,
            metric,
            intervals,
            permutations,
            seed,
        )
        for region in regions_of(found.xy, radius, regions)
    ]
    is_many = permutations > 0 and sum(run(_pairs_within, tasks)) // 2 > most_pairs
    in_time = time_degrees(found, days_between, intervals)
    if permutations == 0 or is_many:
        parts = list(run(_degrees_and_observed, tasks))
        in_space = np.concatenate([part[0] for part in parts], axis=1)
        observed = np.sum([part[1] for part in parts], axis=0)
        mean, variance = exact_moments(in_space, in_time)
        p = upper_tail(observed, mean, variance)
    else:
        counts, in_band = np.zeros((2, 1), dtype=object)
        for part in run(_permuted, tasks):
            counts, in_band = counts + part[0], in_band + part[1]
        observed, mean, p = from_permutations(
            counts.astype(np.int64), in_band.astype(np.int64), in_time, found.pairs
        )
    return table_of(
        found,
        observed,
        mean,
        p,
        distances_m=distances_m,
        days_between=days_between,
        metric=metric,
        intervals=intervals,
        permutations=permutations,
        most_pairs=most_pairs if is_many else None,
    )


def _pairs_within(task: _NearTask) -> int:
    """Return twice the pairs within the radius of the region's own events, those of two regions halved."""
    own = task.xy[task.region.is_own]
    if not len(own):
        return 0
    return int(tree_of(own).count_neighbors(tree_of(task.xy), task.radius, p=task.metric.p)) - len(own)


def _degrees_and_observed(task: _NearTask) -> tuple[np.ndarray, np.ndarray]:
    local = task.local
    each = degrees(local, task.distances_m, task.metric, task.intervals)[:, task.region.is_own]
    observed = np.zeros((task.distances_m.n, task.days_between.n), dtype=np.int64)
    for part in near_pairs(
        local,
        distances_m=task.distances_m,
        days_between=task.days_between,
        metric=task.metric,
        intervals=task.intervals,
    ):
        own = task.region.is_own[np.minimum(part.first, part.second)]
        cell = (part.space_band * task.days_between.n + part.time_band)[own]
        observed += np.bincount(cell, minlength=observed.size).reshape(observed.shape)
    return each, observed


def _permuted(task: _NearTask) -> tuple[np.ndarray, np.ndarray]:
    listed = by_band(task.local, task.radius, task.distances_m, task.metric, task.intervals, STOP.is_set)
    kept = [
        [
            (task.region.rows[first[own]].astype(np.int32), task.region.rows[second[own]].astype(np.int32))
            for first, second in parts
            for own in [task.region.is_own[np.minimum(first, second)]]
        ]
        for parts in listed
    ]
    whole = task.whole
    limits = whole.limits(task.days_between, task.intervals)
    counts = permuted_counts(whole, kept, limits, task.permutations, task.seed, silent, STOP.is_set)
    return counts, np.array([sum(len(first) for first, _ in parts) for parts in kept], dtype=np.int64)


@dataclass(frozen=True, eq=False)
class _ScanTask:
    """What a worker needs for the circles of a region: its places, and the place and day of all cases."""

    region: Region
    xy: np.ndarray
    place: np.ndarray
    day: np.ndarray
    risk: np.ndarray
    windows: Windows
    radius_m: float
    permutations: int
    seed: int
    least: float = 0.0

    def data(self) -> Data:
        """Return the region's places by their own numbers and one more for all that lie elsewhere."""
        n = len(self.xy)
        number = np.full(int(max(self.place.max(initial=0), self.region.rows.max(initial=0))) + 1, n)
        number[self.region.rows] = np.arange(n)
        every = circles_within(self.xy, self.radius_m, windows=self.windows.n)
        size = np.where(self.region.is_own, np.diff(every.first), 0)
        keep = np.repeat(self.region.is_own, np.diff(every.first))
        circles = Circles(
            np.concatenate([[0], np.cumsum([*size.tolist(), 0])]),
            every.place[keep],
            every.radius_m[keep],
            every.is_circle[keep],
        )
        risk = np.concatenate([self.risk[self.region.rows], [0.0]])
        return Data(number[self.place], self.day, risk, circles, self.windows, Model.PERMUTATION)


def space_time_scan_by_region(
    x: np.ndarray,
    y: np.ndarray,
    days: np.ndarray,
    cases: np.ndarray | None = None,
    *,
    regions: int,
    run: Run = map,
    max_radius_m: float,
    max_days: int = 0,
    prospective: bool = False,
    permutations: int = 999,
    seed: int = 1,
) -> Scan:
    """Return exactly what `space_time_scan` returns for the permutation model and a given radius.

    Raises
    ------
    QueryInvalid
        No radius is given: then circles grow to half of all cases, wherever they are. Or as
        `space_time_scan`.
    TooFewIncidents, GridTooLarge

    Notes
    -----
    A circle belongs to the region of its centre. The most likely cylinders are chosen among those of all
    regions; then each region deals the days of all cases as often as there are permutations, and the best
    ratio of a permutation is the best of all regions.
    """
    if permutations < 1:
        raise QueryInvalid("The number of permutations must be 1 or more.", permutations=permutations)
    if not max_radius_m > 0:
        raise QueryInvalid("A scan by region needs a largest radius.", hint="Give MAX_RADIUS.")
    ready = prepare(x, y, days, cases, max_radius_m, max_days, Model.PERMUTATION, None, prospective)
    tasks = [
        _ScanTask(
            region, ready.xy[region.rows], ready.place, ready.day, ready.risk, ready.windows, max_radius_m,
            permutations, seed,
        )
        for region in regions_of(ready.xy, max_radius_m + 0.001, regions)
    ]  # fmt: skip
    found = [one for part in run(_best, tasks) for one in part]
    chosen = apart(found, ready.xy)
    best = np.zeros(permutations if chosen else 0)
    if chosen:
        least = least_of(chosen)
        for part in run(_maxima, [_with(task, least) for task in tasks]):
            np.maximum(best, part, out=best)
    return ready.scan(chosen, best, permutations, float(max_radius_m))


def _with(task: _ScanTask, least: float) -> _ScanTask:
    return replace(task, least=least)


def _best(task: _ScanTask) -> Sequence[tuple[Best, np.ndarray]]:
    """Return the best cylinders of the region's own centres and their places, by the numbers of all."""
    data, rows = task.data(), task.region.rows
    return [
        (replace(best, centre=int(rows[best.centre])), rows[members(data.circles, best)])
        for best in best_of_centres(data, silent, STOP.is_set)
    ]


def _maxima(task: _ScanTask) -> np.ndarray:
    return Simulation(task.data(), seed=task.seed).maxima(task.permutations, task.least)
