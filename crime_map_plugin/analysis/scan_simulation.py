"""How likely the best cylinder of cases put down by chance is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from crime_map_plugin.analysis.limits import raster_memory_limit
from crime_map_plugin.analysis.scan_cylinders import (
    FEWEST_CASES,
    Circles,
    Model,
    Windows,
    log_likelihood_ratio,
    most_expected,
)
from crime_map_plugin.errors import Cancel, Cancelled, GridTooLarge, Progress, never_cancelled, silent

_AT_ONCE = 512
_CUBE_BYTES = 128 * 1024**2
_SLAB = 200_000  # numbers that stay in the processor's cache while they are added and compared
_PILOTS = 8
_GROUP = 1.5  # lengths of windows that are looked at together, the longest by the shortest


@dataclass(frozen=True)
class Data:
    """Cases by place and day, and what is expected there.

    Attributes
    ----------
    place, day : ndarray of int64, shape (cases,)
        One entry per case.
    risk : ndarray of float64, shape (places,)
        Cases (permutation) or expected cases (Poisson) of each place over the whole period.
    circles, windows, model
    """

    place: np.ndarray
    day: np.ndarray
    risk: np.ndarray
    circles: Circles
    windows: Windows
    model: Model

    @property
    def n_places(self) -> int:
        """Number of places."""
        return len(self.risk)

    @property
    def total(self) -> int:
        """Number of cases."""
        return len(self.place)

    def held(self, centre: int) -> np.ndarray:
        """Return what the circles of a centre hold of the risk, shape (its neighbours,)."""
        begin, end = self.circles.first[centre : centre + 2]
        return np.cumsum(self.risk[self.circles.place[begin:end]])

    def time_shares(self, length: int) -> np.ndarray:
        """Return the share of the risk that falls in each window of a length, shape (windows,)."""
        starts = self.windows.starts(length)
        if self.model is Model.POISSON:
            return np.full(starts.size, length / self.windows.n_days)
        until = np.concatenate([[0], np.cumsum(np.bincount(self.day, minlength=self.windows.n_days))])
        return (until[starts + length] - until[starts]) / self.total


def cases_by_chance(data: Data, generator: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """Return place and day of each case when there are no clusters.

    Notes
    -----
    Permutation: the days are dealt out anew over the cases. Poisson: given their number, the cases are
    multinomial, their places by the risk and their days evenly.
    """
    if data.model is Model.PERMUTATION:
        return data.place, generator.permutation(data.day)
    edges = np.cumsum(data.risk)
    drawn = generator.random(data.total) * edges[-1]
    place = np.minimum(np.searchsorted(edges, drawn, side="right"), data.n_places - 1)
    return place, generator.integers(0, data.windows.n_days, data.total)


class Simulation:
    """Finds the best likelihood ratio of each permutation."""

    def __init__(
        self, data: Data, *, seed: int, progress: Progress = silent, cancel: Cancel = never_cancelled
    ) -> None:
        self._data = data
        self._seed = seed
        self._progress = progress
        self._cancel = cancel
        is_short = data.total < np.iinfo(np.int16).max
        self._type: type[np.signedinteger[Any]] = np.int16 if is_short else np.int32
        self._never = int(np.iinfo(self._type).max)
        windows = data.windows
        self._layers = windows.longest if windows.is_prospective else windows.n_days + 1
        if windows.is_prospective:
            lengths = range(windows.longest, 0, -1)
            self._shares = {0: np.array([data.time_shares(length)[0] for length in lengths])}
        else:
            self._shares = {length: data.time_shares(length) for length in range(1, windows.longest + 1)}
        each = data.n_places * self._layers * (2 if is_short else 4)
        self._batch = int(min(_AT_ONCE, max(8, _CUBE_BYTES // each // 8 * 8)))
        if each * self._batch > raster_memory_limit():
            raise GridTooLarge(
                f"{data.n_places:,} places on {windows.n_days:,} days are too many to scan.",
                hint="Choose a shorter period or fewer incidents, or only the latest days (PROSPECTIVE).",
                places=data.n_places,
                days=windows.n_days,
            )

    def maxima(self, permutations: int, least: float) -> np.ndarray:
        """Return each permutation's best likelihood ratio, shape (permutations,); 0 where it is below least.

        Raises
        ------
        Cancelled
        """
        all_of_them = np.arange(permutations)
        pilots, others = all_of_them[:_PILOTS], all_of_them[_PILOTS:]
        best = np.zeros(permutations)
        best[pilots] = self._run(pilots, least, 0.0, len(pilots) / permutations)
        # Most permutations pass a level a little under the worst of the first ones. The higher it is, the
        # fewer cylinders need a logarithm; what stays below is run anew with a lower one.
        level = max(least, 0.9 * best[pilots].min())
        done = len(pilots) / permutations
        while others.size:
            # nearly all are done by the first level
            best[others] = self._run(others, level, done, 0.98 + 0.02 * done)
            others, done = others[best[others] < level], 0.98 + 0.02 * done
            if level <= least:
                break
            level = max(least, 0.5 * level)
        self._progress(1.0)
        return best

    def _run(self, numbers: np.ndarray, level: float, begin: float, end: float) -> np.ndarray:
        """Return the maxima of some permutations, 0 where they do not reach the level."""
        best = np.zeros(len(numbers))
        reachable = most_expected(self._data.total, level)
        for first in range(0, len(numbers), self._batch):
            batch = numbers[first : first + self._batch]
            cube = self._cube(batch)
            steps = [begin + (end - begin) * (first + done) / len(numbers) for done in (0, len(batch))]
            best[first : first + len(batch)] = self._scan(cube, reachable, *steps)[: len(batch)]
        best[best < level] = 0.0
        return best

    def _cube(self, numbers: np.ndarray) -> np.ndarray:
        """Return cases summed over days, shape (places, layers, permutations), padded to a multiple of 8.

        Prospective: a layer for each window. Retrospective: all cases before each day.
        """
        data, windows = self._data, self._data.windows
        lost = windows.n_days - windows.longest if windows.is_prospective else 0
        days = windows.n_days - lost
        width = -(-len(numbers) // 8) * 8
        cube = np.zeros((data.n_places, self._layers, width), dtype=self._type)
        at_once = int(np.clip(8_000_000 // (data.n_places * days), 1, 32))
        offset = self._layers - days
        for first in range(0, len(numbers), at_once):
            part = numbers[first : first + at_once]
            keys = []
            for column, number in enumerate(part.tolist()):
                if self._cancel():
                    raise Cancelled("The work was stopped.")
                # one stream for each permutation: how many are run together changes nothing
                place, day = cases_by_chance(data, np.random.default_rng([self._seed, number]))
                kept = day >= lost
                keys.append((place[kept] * days + (day[kept] - lost)) * len(part) + column)
            counts = np.bincount(np.concatenate(keys), minlength=data.n_places * days * len(part))
            shape = (data.n_places, days, len(part))
            cube[:, offset:, first : first + len(part)] = counts.reshape(shape)
        if windows.is_prospective:
            for layer in range(days - 2, -1, -1):
                np.add(cube[:, layer], cube[:, layer + 1], out=cube[:, layer])
        else:
            for layer in range(1, self._layers):
                np.add(cube[:, layer], cube[:, layer - 1], out=cube[:, layer])
        return cube

    def _scan(self, cube: np.ndarray, reachable: np.ndarray, begin: float, end: float) -> np.ndarray:
        """Return the best ratio of each column of the cube, 0 where no cylinder may reach the level."""
        data, (_, layers, width) = self._data, cube.shape
        best = np.zeros(width)
        rows = max(1, _SLAB // (layers * width))
        sums = np.empty((rows, layers, width), dtype=self._type)
        for centre in range(data.n_places):
            if self._cancel():
                raise Cancelled("The work was stopped.")
            first, last = data.circles.first[centre : centre + 2].tolist()
            held = data.held(centre)
            before = None
            for a in range(first, last, rows):
                b = min(a + rows, last)
                for row, place in enumerate(data.circles.place[a:b].tolist()):
                    if before is None:
                        sums[row] = cube[place]
                    else:
                        np.add(before, cube[place], out=sums[row])
                    before = sums[row]
                self._look(
                    sums[: b - a], held[a - first : b - first], data.circles.is_circle[a:b], reachable, best
                )
                if self._cancel():
                    raise Cancelled("The work was stopped.")
            self._progress(min(end, begin + (end - begin) * (centre + 1) / data.n_places))
        return best

    def _look(
        self,
        sums: np.ndarray,
        held: np.ndarray,
        is_circle: np.ndarray,
        reachable: np.ndarray,
        best: np.ndarray,
    ) -> None:
        """Raise the best ratios by the cylinders of some circles."""
        for lengths, counts in self._groups(sums):
            # the fewest cases that any window of the group needs, against the most that any can hold
            least = self._least_share(lengths[0], counts.shape[1])
            needed = np.searchsorted(reachable, np.multiply.outer(held, least)) + FEWEST_CASES
            needed[~is_circle] = self._never
            np.minimum(needed, self._never, out=needed)
            passes = np.greater_equal(counts, needed.astype(self._type)[:, :, None])
            if not passes.any():
                continue
            row, window, column = np.unravel_index(_where(passes), passes.shape)
            for length in lengths:
                self._raise(best, sums, held, row, window, column, length)

    def _raise(
        self,
        best: np.ndarray,
        sums: np.ndarray,
        held: np.ndarray,
        row: np.ndarray,
        window: np.ndarray,
        column: np.ndarray,
        length: int,
    ) -> None:
        """Raise the best ratios by some windows of one length."""
        shares = self._shares[length]
        if self._data.windows.is_prospective:
            counts = sums[row, window, column]
        else:
            is_inside = window < shares.size
            row, window, column = row[is_inside], window[is_inside], column[is_inside]
            counts = sums[row, window + length, column] - sums[row, window, column]
        counts = np.where(counts >= FEWEST_CASES, counts, 0)
        ratio = log_likelihood_ratio(counts, held[row] * shares[window], self._data.total)
        raises = ratio > best[column]  # few, and maximum.at takes long for many
        np.maximum.at(best, column[raises], ratio[raises])

    def _least_share(self, length: int, windows: int) -> np.ndarray:
        """Return the shares of time of the shortest windows of a group; one where all are equal."""
        shares = self._shares[length]
        if self._data.model is Model.POISSON and not self._data.windows.is_prospective:
            return shares[:1]
        return shares[:windows]

    def _groups(self, sums: np.ndarray) -> Iterator[tuple[range, np.ndarray]]:
        """Yield groups of lengths and the cases of their longest windows, by circle, first day, permutation.

        A window holds no more cases than a longer one that begins with it and is expected to hold no
        fewer than a shorter one: what the longest of a group cannot reach by the standard of the shortest,
        none of them can.
        """
        windows = self._data.windows
        if windows.is_prospective:
            yield range(1), sums
            return
        shortest = 1
        while shortest <= windows.longest:
            longest = min(int(shortest * _GROUP), windows.longest)
            whole = windows.n_days + 1 - longest
            counts = np.empty_like(sums[:, : windows.n_days + 1 - shortest])
            np.subtract(sums[:, longest:], sums[:, :whole], out=counts[:, :whole])
            np.subtract(sums[:, -1:], sums[:, whole : counts.shape[1]], out=counts[:, whole:])
            yield range(shortest, longest + 1), counts
            shortest = longest + 1


def _where(mask: np.ndarray) -> np.ndarray:
    """Return the flat places of the few true entries, eight looked at together."""
    flat = mask.reshape(-1)
    eights = np.flatnonzero(flat.view(np.uint64))
    near = (eights[:, None] * 8 + np.arange(8)).ravel()
    return near[flat[near]]
