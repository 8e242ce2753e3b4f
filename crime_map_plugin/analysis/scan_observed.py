"""The best cylinders of the cases that there are, and those of them that stand apart."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from crime_map_plugin.analysis.scan_cylinders import FEWEST_CASES, Circles, log_likelihood_ratio
from crime_map_plugin.analysis.scan_simulation import Data
from crime_map_plugin.errors import Cancel, Cancelled, Progress

CLUSTERS_MOST = 20
TIE = 1e-9
_AT_ONCE = 1_000_000


@dataclass(frozen=True)
class Best:
    """The best cylinder of one centre; ``size`` places, ``start`` counted from the first day."""

    centre: int
    size: int
    radius_m: float
    start: int
    length: int
    cases: int
    expected: float
    llr: float

    def order(self, xy: np.ndarray) -> tuple[float, ...]:
        """Sort by likelihood; among equals the fewest places, the smallest, the earliest lead."""
        x, y = xy[self.centre]
        return (-round(self.llr, 9), self.size, self.radius_m, self.start, self.length, x, y)


def best_of_centres(data: Data, progress: Progress, cancel: Cancel) -> list[Best]:
    """Return the best cylinder of each centre, where there is one with more cases than expected."""
    windows = data.windows
    counts = np.bincount(data.place * windows.n_days + data.day, minlength=data.n_places * windows.n_days)
    until = np.zeros((data.n_places, windows.n_days + 1), dtype=np.int32)
    np.cumsum(counts.reshape(data.n_places, windows.n_days), axis=1, out=until[:, 1:])
    lengths = range(1, windows.longest + 1)
    starts = [windows.starts(length) for length in lengths]
    every = _Every(
        np.concatenate(starts),
        np.repeat(lengths, [start.size for start in starts]),
        np.concatenate([data.time_shares(length) for length in lengths]),
    )
    found = []
    for centre in range(data.n_places):
        best = _best_of(data, centre, until, every, cancel)
        if best is not None:
            found.append(best)
        progress(0.1 * (centre + 1) / data.n_places)
    return found


@dataclass(frozen=True)
class _Every:
    """All windows, the shortest and among them the earliest first."""

    start: np.ndarray
    length: np.ndarray
    share: np.ndarray


def _best_of(data: Data, centre: int, until: np.ndarray, every: _Every, cancel: Cancel) -> Best | None:
    """Return the best cylinder of a centre; among equals the smallest circle, then the first window."""
    begin, end = data.circles.first[centre : centre + 2].tolist()
    held = data.held(centre)
    is_circle = data.circles.is_circle[begin:end]
    sums: np.ndarray = np.zeros(until.shape[1], dtype=until.dtype)
    rows = max(1, _AT_ONCE // every.start.size)
    best: Best | None = None
    for first in range(0, end - begin, rows):
        if cancel():
            raise Cancelled("The work was stopped.")
        part = slice(first, min(first + rows, end - begin))
        until_here = sums + np.cumsum(until[data.circles.place[begin:end][part]], axis=0)
        sums = until_here[-1]
        cases = until_here[:, every.start + every.length] - until_here[:, every.start]
        expected = np.multiply.outer(held[part], every.share)
        counted = np.where(is_circle[part, None] & (cases >= FEWEST_CASES), cases, 0)
        llr = log_likelihood_ratio(counted, expected, data.total)
        top = llr.max()
        if top <= (TIE if best is None else best.llr + TIE):
            continue
        row, window = np.unravel_index(int(np.argmax(llr >= top - TIE)), llr.shape)
        best = Best(
            centre,
            first + int(row) + 1,
            float(data.circles.radius_m[begin + first + row]),
            int(every.start[window]),
            int(every.length[window]),
            int(cases[row, window]),
            float(expected[row, window]),
            float(llr[row, window]),
        )
    return best


def members(circles: Circles, found: Best) -> np.ndarray:
    begin = int(circles.first[found.centre])
    return circles.place[begin : begin + found.size].astype(np.int64)


def apart(found: Iterable[tuple[Best, np.ndarray]], xy: np.ndarray) -> list[tuple[Best, np.ndarray]]:
    """Return the most likely cylinders with their places, none of which one before it holds as well."""
    taken = np.zeros(len(xy), dtype=bool)
    chosen: list[tuple[Best, np.ndarray]] = []
    for best, held in sorted(found, key=lambda one: one[0].order(xy)):
        if taken[held].any():
            continue
        taken[held] = True
        chosen.append((best, held))
        if len(chosen) == CLUSTERS_MOST:
            break
    return chosen
