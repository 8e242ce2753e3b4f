"""Cores and their groups where incidents lie so dense that their pairs cannot all be tested."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np

from crime_map_plugin.analysis.close_pairs import BLOCK, MOST_ALONG, MOST_KEY, ClosePairs
from crime_map_plugin.analysis.outlines import ranges
from crime_map_plugin.errors import Cancel, Cancelled, require

FIRST_TRY = 3
"""Cores of each of two cells that are tried before all of them are."""


class DenseCells:
    """Incidents in cells so small that all within one are neighbours.

    Parameters
    ----------
    x, y : ndarray of float64, shape (n,)
        Metres.
    reach_m : float
        Neighbours are at most this far apart.
    time_ms : ndarray of int64, shape (n,), optional
    reach_ms : int
        Neighbours are also at most this far apart in time.

    Notes
    -----
    Gunawan (2013), extended by time: cells are reach/√2 wide and one time limit long, so incidents of a cell
    with enough of them are all cores, and all cores of a cell are one group. Two cells are one group when
    some core of one is near some core of the other; a few are tried first, and all of them only where no
    other way between the two has been found.
    """

    def __init__(
        self, x: np.ndarray, y: np.ndarray, reach_m: float, time_ms: np.ndarray | None, reach_ms: int
    ) -> None:
        # A hair narrower than reach/√2: rounding must not put two in one cell that are not neighbours.
        side = reach_m / math.sqrt(2.0) * (1 - 1e-6)
        self._x, self._y, self._reach_m, self._reach_ms = x, y, reach_m, reach_ms
        self._time = np.zeros(len(x), dtype=np.int64) if time_ms is None else time_ms - time_ms.min()
        long = max(reach_ms, 1)
        self._across = int(np.ptp(x) / side) + 5
        self._long = 1 if time_ms is None else int(self._time.max() // long) + 3
        height = np.ptp(y) / side
        self.is_possible = (
            max(self._across, height) < MOST_ALONG and self._across * height * self._long < MOST_KEY
        )
        if not self.is_possible:
            return
        column, row = ((c - c.min()) / side for c in (x, y))
        place = np.floor(row).astype(np.int64) * self._across + np.floor(column).astype(np.int64) + 2
        moment = 0 if time_ms is None else self._time // long + 1
        self._key, self._cell = np.unique(place * self._long + moment, return_inverse=True)

    def cores(self, pairs: ClosePairs, weight: np.ndarray | None, minimum: int, cancel: Cancel) -> np.ndarray:
        """Return which incidents are cores; only those in cells with too few are looked around."""
        full = np.bincount(self._cell, weight, minlength=len(self._key)) >= minimum
        is_core = full[self._cell]
        others = np.flatnonzero(~is_core)
        near = np.zeros(len(is_core))
        for a, b in pairs.around(others, cancel):
            near += np.bincount(a, None if weight is None else weight[b], minlength=len(near))
        is_core[others] = near[others] >= minimum
        return is_core

    def groups(self, is_core: np.ndarray, cancel: Cancel) -> np.ndarray:
        """Return the group of each core; what is no core has a number without a meaning."""
        core = np.flatnonzero(is_core)
        if len(core) == 0:
            return np.zeros(len(is_core), dtype=np.int64)
        core = core[np.argsort(self._cell[core], kind="stable")]
        used, start, count = np.unique(self._cell[core], return_index=True, return_counts=True)
        a, b = self._neighbours(self._key[used])
        group = np.arange(len(used))
        tried = np.arange(FIRST_TRY)
        for part in _slices(len(a), BLOCK // FIRST_TRY**2):
            some = [
                core[start[c[part]][:, None] + count[c[part]][:, None] * tried // FIRST_TRY] for c in (a, b)
            ]
            met = self._is_close(some[0][:, :, None], some[1][:, None, :]).any(axis=(1, 2))
            group = _united(group, a[part][met], b[part][met])
        left = np.flatnonzero(group[a] != group[b])
        left = left[np.argsort(count[a[left]] * count[b[left]], kind="stable")]
        boxes = self._boxes(core, start)
        first = 0
        while first < len(left):
            if cancel():
                raise Cancelled("Stopped while joining clusters.")
            sizes = np.cumsum(count[a[left[first:]]] + count[b[left[first:]]])
            last = first + max(1, int(np.searchsorted(sizes, BLOCK)))
            apart = left[first:last]
            apart = apart[group[a[apart]] != group[b[apart]]]
            met = self._meet(a[apart], b[apart], core, start, count, boxes)
            group = _united(group, a[apart][met], b[apart][met])
            first = last
        found = np.zeros(len(is_core), dtype=np.int64)
        found[core] = np.repeat(group, count)
        return found

    def _neighbours(self, key: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return each pair of cells that may hold neighbours, once."""
        steps = (-1, 0, 1) if self._long > 1 else (0,)
        first, second = [], []
        for row in (0, 1, 2):
            for column in range(-2, 3):
                for step in steps:
                    offset = (row * self._across + column) * self._long + step
                    if offset <= 0:
                        continue
                    at = np.minimum(np.searchsorted(key, key + offset), len(key) - 1)
                    has = np.flatnonzero(key[at] == key + offset)
                    first.append(has)
                    second.append(at[has])
        return np.concatenate(first), np.concatenate(second)

    def _is_close(self, a: np.ndarray, b: np.ndarray) -> np.ndarray:
        dx, dy = self._x[a] - self._x[b], self._y[a] - self._y[b]
        is_near = dx * dx + dy * dy <= self._reach_m * self._reach_m
        return is_near & (np.abs(self._time[a] - self._time[b]) <= self._reach_ms)

    def _boxes(self, core: np.ndarray, start: np.ndarray) -> list[np.ndarray]:
        """Return lowest and highest x, y and time of each cell's cores."""
        values = [c[core] for c in (self._x, self._y, self._time)]
        return [low.reduceat(v, start) for v in values for low in (np.minimum, np.maximum)]

    def _meet(
        self,
        a: np.ndarray,
        b: np.ndarray,
        core: np.ndarray,
        start: np.ndarray,
        count: np.ndarray,
        boxes: list[np.ndarray],
    ) -> np.ndarray:
        """Return for pairs of cells whether any core of one is near any of the other."""
        met = np.zeros(len(a), dtype=bool)
        pair, one = self._facing(a, b, core, start, count, boxes)
        other_pair, other = self._facing(b, a, core, start, count, boxes)
        many = np.bincount(other_pair, minlength=len(a))
        begin = np.cumsum(many) - many
        ends = np.cumsum(many[pair])
        first = 0
        while first < len(pair):
            done = int(ends[first - 1]) if first else 0
            last = max(first + 1, int(np.searchsorted(ends, done + BLOCK, side="right")))
            position, at = ranges(begin[pair[first:last]], many[pair[first:last]])
            close = self._is_close(one[first:last][position], other[at])
            met[pair[first:last][position[close]]] = True
            first = last
        return met

    def _facing(
        self,
        a: np.ndarray,
        b: np.ndarray,
        core: np.ndarray,
        start: np.ndarray,
        count: np.ndarray,
        boxes: list[np.ndarray],
    ) -> tuple[np.ndarray, np.ndarray]:
        """Return those cores of a that may be near one of b, with their pair of cells."""
        pair, at = ranges(start[a], count[a])
        one, cell = core[at], b[pair]
        x, y, t = self._x[one], self._y[one], self._time[one]
        dx = np.maximum(np.maximum(boxes[0][cell] - x, x - boxes[1][cell]), 0.0)
        dy = np.maximum(np.maximum(boxes[2][cell] - y, y - boxes[3][cell]), 0.0)
        dt = np.maximum(boxes[4][cell] - t, t - boxes[5][cell])
        keep = (dx * dx + dy * dy <= self._reach_m * self._reach_m) & (dt <= self._reach_ms)
        return pair[keep], one[keep]


def _slices(n: int, size: int) -> Iterator[slice]:
    for first in range(0, n, size):
        yield slice(first, first + size)


def _united(group: np.ndarray, a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Return the groups after joining those of a with those of b."""
    if len(a) == 0:
        return group
    sparse, graph = require("scipy.sparse"), require("scipy.sparse.csgraph")
    n = len(group)
    links = sparse.coo_matrix((np.ones(len(a), dtype=bool), (group[a], group[b])), shape=(n, n))
    return graph.connected_components(links, directed=False)[1][group].astype(np.int64)
