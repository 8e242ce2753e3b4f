"""All pairs of incidents close to each other in space, or in space and time, in blocks."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from crime_map_plugin.analysis.outlines import ranges
from crime_map_plugin.errors import Cancel, Cancelled, never_cancelled

BLOCK = 1 << 20
"""So many candidates are tested at once: memory does not grow with the number of pairs."""

MOST_ALONG = 1 << 26
MOST_KEY = 1 << 62
DAY_MS = 86_400_000

Pairs = tuple[np.ndarray, np.ndarray]


class ClosePairs:
    """Incidents sorted by column of space and then by time, to be asked for the pairs within reach.

    Parameters
    ----------
    x, y : ndarray of float64, shape (n,)
        Metres, finite.
    reach_m : float
        Pairs at most this far apart are close, above 0.
    time_ms : ndarray of int64, shape (n,), optional
        Milliseconds since any moment.
    reach_ms : int
        Pairs at most this far apart in time are close.

    Raises
    ------
    Cancelled
        The user stopped the work.

    Notes
    -----
    Columns are as wide as the reach, so that a pair stands in one column or in two that adjoin. Column and
    time make one whole number, time innermost: after one sort, an incident's candidates in a column are the
    run between two binary searches.
    """

    def __init__(
        self,
        x: np.ndarray,
        y: np.ndarray,
        reach_m: float,
        time_ms: np.ndarray | None = None,
        reach_ms: int = 0,
        *,
        cancel: Cancel = never_cancelled,
    ) -> None:
        self._reach_m = reach_m
        column, self._across = _columns(x, y, reach_m)
        self._place, rank = np.unique(column, return_inverse=True)
        _stop_if(cancel)
        if time_ms is None:
            moment = earliest = latest = np.zeros(len(x), dtype=np.int64)
            self._span = 1
        else:
            moment, earliest, latest, self._span = _clock(time_ms, reach_ms, len(self._place))
        key = rank * self._span + moment
        self.order = np.argsort(key, kind="stable")
        self._key, self._rank = key[self.order], rank[self.order]
        self._low, self._high = earliest[self.order], latest[self.order]
        self._x, self._y = x[self.order], y[self.order]
        self._runs = []
        for run in self._candidates():
            _stop_if(cancel)
            self._runs.append(run)

    @property
    def candidates(self) -> int:
        """How many pairs are tested; the close ones are fewer."""
        return int(sum(int(count.sum()) for _, _, count in self._runs))

    def blocks(self, cancel: Cancel = never_cancelled) -> Iterator[Pairs]:
        """Give each close pair once, as two arrays of positions in the sorted order.

        Raises
        ------
        Cancelled
            The user stopped the work.
        """
        for run in self._runs:
            yield from self._close(*run, cancel)

    def around(self, who: np.ndarray, cancel: Cancel = never_cancelled) -> Iterator[Pairs]:
        """Give all that is close to some positions, themselves included: theirs first in each pair."""
        for row in (-1, 0, 1):
            for column in (-1, 0, 1):
                yield from self._close(*self._run(who, row * self._across + column), cancel)

    def _close(
        self, who: np.ndarray, first: np.ndarray, count: np.ndarray, cancel: Cancel
    ) -> Iterator[Pairs]:
        limit = self._reach_m * self._reach_m
        ends = np.cumsum(count)
        begin = 0
        while begin < len(who):
            _stop_if(cancel)
            done = int(ends[begin - 1]) if begin else 0
            end = max(begin + 1, int(np.searchsorted(ends, done + BLOCK, side="right")))
            position, b = ranges(first[begin:end], count[begin:end])
            a = who[begin:end][position]
            dx, dy = self._x[a] - self._x[b], self._y[a] - self._y[b]
            is_close = np.flatnonzero(dx * dx + dy * dy <= limit)
            yield a[is_close], b[is_close]
            begin = end

    def _candidates(self) -> Iterator[tuple[np.ndarray, np.ndarray, np.ndarray]]:
        """Give (who, first, count): those later in an incident's own column, and those of half the others."""
        everyone = np.arange(len(self._key))
        if len(everyone) == 0:
            return
        end = np.searchsorted(self._key, self._rank * self._span + self._high, side="right")
        yield _some(everyone, everyone + 1, end - everyone - 1)
        for offset in (1, self._across - 1, self._across, self._across + 1):
            yield self._run(everyone, offset)

    def _run(self, who: np.ndarray, offset: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Return those of the incidents who have candidates in the column at an offset, and which."""
        place = self._place
        at = np.minimum(np.searchsorted(place, place + offset), len(place) - 1)
        neighbour = np.where(place[at] == place + offset, at, -1)
        column = neighbour[self._rank[who]]
        has = column >= 0
        who, base = who[has], column[has] * self._span
        first = np.searchsorted(self._key, base + self._low[who], side="left")
        end = np.searchsorted(self._key, base + self._high[who], side="right")
        return _some(who, first, end - first)


def _stop_if(cancel: Cancel) -> None:
    if cancel():
        raise Cancelled("Stopped while looking for close pairs.")


def _some(who: np.ndarray, first: np.ndarray, count: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    has = np.flatnonzero(count > 0)
    return who[has], first[has], count[has]


def _columns(x: np.ndarray, y: np.ndarray, reach_m: float) -> tuple[np.ndarray, int]:
    """Return the column of each place as one whole number, and how many stand side by side."""
    if len(x) == 0:
        return np.empty(0, dtype=np.int64), 1
    size = max(float(np.abs(x).max()), float(np.abs(y).max()))
    extent = max(float(np.ptp(x)), float(np.ptp(y)))
    # A hair wider than the reach: rounding must not put a pair at the very reach two columns apart.
    side = max(reach_m * (1 + 1e-6) + 8 * float(np.spacing(size)), extent / MOST_ALONG)
    column = np.floor((x - x.min()) / side).astype(np.int64)
    row = np.floor((y - y.min()) / side).astype(np.int64)
    across = int(column.max()) + 3  # one spare on either side, so that rows do not touch
    return row * across + column + 1, across


def _clock(
    time_ms: np.ndarray, reach_ms: int, n_columns: int
) -> tuple[np.ndarray, np.ndarray, np.ndarray, int]:
    """Return times, the first and last within reach of each, all from 0, and a number above them all."""
    moment = time_ms - time_ms.min(initial=np.iinfo(np.int64).max)
    last = int(moment.max(initial=0))
    reach = min(int(reach_ms), last)
    if (last + 1) * max(n_columns, 1) < MOST_KEY:
        return moment, np.maximum(moment - reach, 0), np.minimum(moment + reach, last), last + 1
    # A stray year 1 among today's dates: count moments instead of milliseconds.
    distinct, rank = np.unique(moment, return_inverse=True)
    earliest = np.searchsorted(distinct, moment - reach, side="left")
    latest = np.searchsorted(distinct, moment + reach, side="right") - 1
    return rank, earliest, latest, len(distinct)


def distinct(
    x: np.ndarray, y: np.ndarray, time_ms: np.ndarray | None = None
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return the first row of each distinct place and time, which of them each row is, and their sizes."""
    keys = [y, x] if time_ms is None else [time_ms, y, x]
    order = np.lexsort(keys)
    is_new = np.zeros(len(x), dtype=bool)
    is_new[:1] = True
    for key in keys:
        ordered = key[order]
        is_new[1:] |= ordered[1:] != ordered[:-1]
    which = np.empty(len(x), dtype=np.int64)
    which[order] = np.cumsum(is_new) - 1
    # lexsort is stable, so the first of a run is the first row.
    return order[is_new], which, np.bincount(which)


def milliseconds(days: np.ndarray) -> np.ndarray:
    """Return elapsed days as whole milliseconds: 14 days after whole seconds are then 14 days exactly.

    Examples
    --------
    >>> milliseconds(np.array([0.0, 1.5]))
    array([        0, 129600000])
    """
    return np.rint(np.asarray(days, dtype=np.float64) * DAY_MS).astype(np.int64)
