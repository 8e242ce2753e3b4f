"""Pairs of events that are near each other in space, or in space and time, without ever forming all pairs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Any

import numpy as np

from crime_map_plugin.analysis.bands import Bands, Intervals
from crime_map_plugin.analysis.checks import finite_values, points_and_weights
from crime_map_plugin.errors import Cancel, Cancelled, QueryInvalid, TooFewIncidents, never_cancelled, require

SECONDS_A_DAY = 86_400
# Rows and pairs taken at a time: what a block needs beside its result stays under 100 MiB, whatever lies
# on one place.
_ROWS = 2048
_PAIRS = 2_000_000


class Metric(Enum):
    """How a distance is measured; the values are those of the parameter METRIC."""

    MANHATTAN = 0
    EUCLIDEAN = 1

    @property
    def p(self) -> float:
        """Power of the Minkowski distance."""
        return 1.0 if self is Metric.MANHATTAN else 2.0

    def length(self, dx: np.ndarray, dy: np.ndarray) -> np.ndarray:
        """Return the distances that belong to differences of coordinates."""
        return np.abs(dx) + np.abs(dy) if self is Metric.MANHATTAN else np.hypot(dx, dy)


@dataclass(frozen=True, eq=False)
class Events:
    """Places in metres and times in whole days, or whole seconds where the times are finer.

    Attributes
    ----------
    xy : ndarray of float64, shape (n, 2)
    ticks : ndarray of int16, int32 or int64, shape (n,)
        Times from the earliest on, in the smallest type that holds their range.
    per_day : int
        Ticks in a day: 1 or 86,400.
    """

    xy: np.ndarray
    ticks: np.ndarray
    per_day: int

    @property
    def n(self) -> int:
        """Number of events."""
        return len(self.ticks)

    @property
    def pairs(self) -> int:
        """Number of all pairs."""
        return self.n * (self.n - 1) // 2

    def limits(self, days_between: Bands, intervals: Intervals) -> np.ndarray:
        """Return limits, shape (bands + 1,) int64: a gap g is in band k when limits[k] < g ≤ limits[k + 1].

        No limit is above the range of the times, so each fits their type.
        """
        edges = days_between.edges(intervals, per_unit=self.per_day)
        return np.minimum(np.ceil(edges) - 1, int(self.ticks.max())).astype(np.int64)


def events(points_m: np.ndarray, days: np.ndarray) -> Events:
    """Return places and times checked and packed.

    Parameters
    ----------
    points_m : array_like, shape (n, 2)
        Metres.
    days : array_like, shape (n,)
        Days since any moment; fractions of a day are kept to the second.

    Raises
    ------
    TooFewIncidents
        There are fewer than two.
    QueryInvalid
        Lengths differ or a value is not finite.
    """
    xy = np.asarray(points_m, dtype=np.float64).reshape(-1, 2)
    x, y, _ = points_and_weights(xy[:, 0], xy[:, 1])
    moments = finite_values(days)
    if moments.size != x.size:
        raise QueryInvalid("Points and dates differ in number.", points=x.size, dates=moments.size)
    if x.size < 2:
        raise TooFewIncidents(
            "Near repeats need at least two incidents with a place and a date.",
            hint="Widen the period, the area or the filter.",
            count=x.size,
            needed=2,
        )
    since = moments - moments.min()
    is_whole = bool((since == np.floor(since)).all())
    per_day = 1 if is_whole else SECONDS_A_DAY
    ticks = np.rint(since * per_day)
    kind = next((t for t in (np.int16, np.int32) if ticks.max() <= np.iinfo(t).max), np.int64)
    return Events(np.column_stack([x, y]), ticks.astype(kind), per_day)


def reach_of(found: Events, distances_m: Bands, intervals: Intervals) -> float:
    """Return a radius that takes in all bands of distance; finite also for a last band without an end."""
    extent = float(np.ptp(found.xy, axis=0).sum()) + 1.0
    return min(float(distances_m.edges(intervals)[-1]), extent)


def tree_of(xy: np.ndarray) -> Any:
    """Return a k-d tree; cut in the middle, not at the median, since many incidents share one place."""
    return require("scipy.spatial").cKDTree(xy, balanced_tree=False)


def is_over(
    found: Events, radius: float, metric: Metric, most: int, *, cancel: Cancel = never_cancelled
) -> bool:
    """Return whether more than ``most`` pairs lie within the radius; they are counted, not listed."""
    if found.pairs <= most:
        return False
    whole = tree_of(found.xy)
    total = -found.n  # each event also finds itself
    for first in range(0, found.n, _ROWS):
        _stop_if(cancel)
        part = found.xy[whole.indices[first : first + _ROWS]]
        total += int(tree_of(part).count_neighbors(whole, radius, p=metric.p))
        if total > 2 * most:
            return True
    return False


def degrees(
    found: Events,
    distances_m: Bands,
    metric: Metric,
    intervals: Intervals,
    *,
    cancel: Cancel = never_cancelled,
) -> np.ndarray:
    """Return how many other events lie in each event's bands of distance, shape (bands, n) int64."""
    whole = tree_of(found.xy)
    edges = distances_m.edges(intervals)
    within = np.zeros((distances_m.n + 1, found.n), dtype=np.int64)
    for row, edge in enumerate(edges.tolist()):
        if edge == np.inf:
            within[row] = found.n
        elif edge >= 0:
            for first in range(0, found.n, _ROWS):
                _stop_if(cancel)
                part = whole.indices[first : first + _ROWS]
                within[row, part] = whole.query_ball_point(
                    found.xy[part], edge, p=metric.p, return_length=True
                )
    # an event finds itself from the first edge on that is not below 0
    itself = np.diff((edges >= 0).astype(np.int64))
    return np.diff(within, axis=0) - itself[:, None]


def time_degrees(found: Events, days_between: Bands, intervals: Intervals) -> np.ndarray:
    """Return how many other events lie in each event's bands of time, shape (bands, n) int64."""
    limits = found.limits(days_between, intervals)
    ticks = found.ticks.astype(np.int64)
    in_order = np.sort(ticks)
    moments, back = np.unique(ticks, return_inverse=True)
    within = np.zeros((limits.size, moments.size), dtype=np.int64)
    for row, limit in enumerate(limits.tolist()):
        if limit >= 0:
            up_to = np.searchsorted(in_order, moments + limit, side="right")
            within[row] = up_to - np.searchsorted(in_order, moments - limit, side="left")
    itself = np.diff((limits >= 0).astype(np.int64))
    return (np.diff(within, axis=0) - itself[:, None])[:, back.ravel()]


def near_in_space(
    found: Events, radius: float, metric: Metric, *, cancel: Cancel = never_cancelled
) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Yield all pairs within a radius as positions (first, second), each pair once."""
    along = found.xy[:, int(np.argmax(np.ptp(found.xy, axis=0)))]
    yield from _sweep(found.xy, along, radius, radius, metric, cancel)


def near_in_both(
    found: Events, radius: float, longest: int, metric: Metric, *, cancel: Cancel = never_cancelled
) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Yield all pairs within a radius and ``longest`` ticks (some are longer), the earlier event first.

    Of two events at one moment the one that stands first comes first.
    """
    yield from _sweep(found.xy, found.ticks.astype(np.int64), longest, radius, metric, cancel)


def _sweep(
    xy: np.ndarray, key: np.ndarray, reach: float, radius: float, metric: Metric, cancel: Cancel
) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Yield pairs within the radius whose keys differ by ``reach`` (and some by more), the lower key first.

    Events are taken in the order of their keys, a block against itself and against what follows it.
    """
    order = np.argsort(key, kind="stable")
    places, keys = xy[order], key[order]
    for first in range(0, len(order), _ROWS):
        _stop_if(cancel)
        last = min(first + _ROWS, len(order))
        block = tree_of(places[first:last])
        inner = block.query_pairs(radius, p=metric.p, output_type="ndarray") + first
        if len(inner):
            yield order[inner[:, 0]], order[inner[:, 1]]
        end = int(np.searchsorted(keys, keys[last - 1] + reach, side="right"))
        for a, b in _between(block, places, last, end, radius, metric, cancel):
            yield order[a + first], order[b]


def _between(
    block: Any, places: np.ndarray, begin: int, end: int, radius: float, metric: Metric, cancel: Cancel
) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Yield pairs of the block's events with those from begin to end, so many at once as memory allows."""
    waiting = [(begin, end)] if begin < end else []
    while waiting:
        _stop_if(cancel)
        low, high = waiting.pop()
        others = tree_of(places[low:high])
        if high - low > 1 and block.count_neighbors(others, radius, p=metric.p) > _PAIRS:
            middle = (low + high) // 2
            waiting += [(middle, high), (low, middle)]
            continue
        found = block.sparse_distance_matrix(others, radius, p=metric.p, output_type="ndarray")
        if len(found):
            yield found["i"], found["j"] + low


def _stop_if(cancel: Cancel) -> None:
    if cancel():
        raise Cancelled("The work was stopped.")


@dataclass(frozen=True, eq=False)
class NearPairs:
    """Pairs of events that lie in a band of distance and in a band of time.

    Attributes
    ----------
    first, second : ndarray of int64, shape (pairs,)
        Positions of the earlier and the later event; at one moment, of that which stands first.
    metres, days : ndarray of float64, shape (pairs,)
        Between the two.
    space_band, time_band : ndarray of int64, shape (pairs,)
    """

    first: np.ndarray
    second: np.ndarray
    metres: np.ndarray
    days: np.ndarray
    space_band: np.ndarray
    time_band: np.ndarray

    @property
    def n(self) -> int:
        """Number of pairs."""
        return len(self.first)


def near_pairs(
    found: Events,
    *,
    distances_m: Bands,
    days_between: Bands,
    metric: Metric,
    intervals: Intervals,
    cancel: Cancel = never_cancelled,
) -> Iterator[NearPairs]:
    """Yield, block by block, the pairs that lie in any band of distance and any band of time.

    Examples
    --------
    >>> two = events([[0.0, 0.0], [0.0, 100.0]], [3.0, 0.0])
    >>> bands = {"distances_m": Bands((0, 200)), "days_between": Bands((0, 7))}
    >>> pairs = next(near_pairs(two, **bands, metric=Metric.MANHATTAN, intervals=Intervals.LOWER))
    >>> pairs.first, pairs.second, pairs.metres, pairs.days
    (array([1]), array([0]), array([100.]), array([3.]))
    """
    edges = distances_m.edges(intervals)
    limits = found.limits(days_between, intervals)
    radius = reach_of(found, distances_m, intervals)
    for first, second in near_in_both(found, radius, int(limits[-1]), metric, cancel=cancel):
        gap = found.ticks[second].astype(np.int64) - found.ticks[first]
        in_time = (gap > limits[0]) & (gap <= limits[-1])
        first, second, gap = first[in_time], second[in_time], gap[in_time]
        step = found.xy[second] - found.xy[first]
        metres = metric.length(step[:, 0], step[:, 1])
        in_space = (metres >= edges[0]) & (metres < edges[-1])
        gap, metres = gap[in_space], metres[in_space]
        if len(gap):
            yield NearPairs(
                first[in_space],
                second[in_space],
                metres,
                gap / found.per_day,
                np.searchsorted(edges, metres, side="right") - 1,
                np.searchsorted(limits, gap, side="left") - 1,
            )
