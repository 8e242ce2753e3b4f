"""Quartic kernels summed exactly by sweeping along pixel rows: for many incidents."""

from __future__ import annotations

import math

import numpy as np

from crime_map_plugin.analysis.exact_sum import ExactSum
from crime_map_plugin.errors import Cancelled

# Incidents at a time: so few that their numbers stay in a processor's cache.
BLOCK = 16_384
# Half the raster's width in bandwidths, up to which rounding stays under a millionth of the maximum.
MOST_BANDWIDTHS = 60.0
_POWERS = 5


class SweepSum(ExactSum):
    """The same sum, incident by incident and row by row instead of pixel by pixel.

    Notes
    -----
    Along a pixel row the quartic (1 − v² − (X − x)²)², lengths in bandwidths, is a polynomial of degree 4
    in X between two ends. Its coefficients are added where it begins and taken away where it has ended;
    running sums along the row then give the polynomial that holds at each pixel (the idea of
    Chan et al. 2022, SLAM: efficient sweep line algorithms for kernel density visualization).
    """

    def density(self, weights: np.ndarray | None) -> np.ndarray:
        """Return the density at the pixels' centres, per square metre: shape (n_rows, n_cols)."""
        n_rows, n_cols = self.raster.n_rows, self.raster.n_cols
        # Rows beyond the raster take what reaches past it.
        sums = np.zeros((_POWERS, n_rows + 2 * self.reach, n_cols + 1))
        ordered = None if weights is None else weights[self.order]
        for first in range(0, self.pixel.size, BLOCK):
            self.progress(first / self.pixel.size)
            block = slice(first, first + BLOCK)
            self._add(block, None if ordered is None else ordered[block], sums)
        np.cumsum(sums, axis=2, out=sums)
        across = self._across(np.arange(n_cols))
        values = np.zeros((n_rows, n_cols))
        for power in range(_POWERS - 1, -1, -1):
            values *= across
            values += sums[power, self.reach : self.reach + n_rows, :n_cols]
        # The highest power's coefficient is the weight in reach: without any there is nothing but rounding.
        reached = sums[-1, self.reach : self.reach + n_rows, :n_cols]
        values[reached <= 1e-9 * reached.max(initial=0.0)] = 0.0
        return np.maximum(values, 0.0, out=values) * (3.0 / (math.pi * self.h**2))

    def _order(self, row: np.ndarray, column: np.ndarray) -> np.ndarray:
        """Return the order by rows, which is quick to find for short numbers."""
        return np.argsort(row.astype(np.uint16) if self.raster.n_rows < 2**16 else row, kind="stable")

    def _across(self, column: np.ndarray) -> np.ndarray:
        """Return where columns lie, in bandwidths from the raster's middle."""
        return (column - (self.raster.n_cols - 1) / 2.0) * (self.raster.size / self.h)

    def _add(self, block: slice, weights: np.ndarray | None, sums: np.ndarray) -> None:
        """Add the coefficients of a block of incidents where they begin and end, in every row they reach."""
        n_cols, steps = self.raster.n_cols, self.h / self.raster.size
        row, column = np.divmod(self.pixel[block], n_cols)
        low, count = int(row[0]), int(row[-1] - row[0]) + 1
        begin_of_row = (row - low) * (n_cols + 1)
        y = self.dy[block] / self.h
        at = column + self.dx[block] / self.raster.size
        x = self._across(at)
        square, size = x * x, count * (n_cols + 1)
        share = np.ones(x.size) if weights is None else weights
        begin, end, rest = np.empty((3, x.size))
        keys = np.empty((2, x.size), dtype=np.int64)
        for offset in range(-self.reach, self.reach + 1):
            if self.cancel():
                raise Cancelled("The work was stopped.")
            np.subtract(offset / steps, y, out=rest)
            rest *= rest
            np.subtract(1.0, rest, out=rest)
            half = np.sqrt(np.maximum(rest, 0.0, out=end), out=end)
            half *= steps
            np.ceil(np.subtract(at, half, out=begin), out=begin)
            np.floor(np.add(at, half, out=end), out=end)
            end += 1.0
            np.maximum(begin, end, out=end)
            # Out of reach it ends where it begins.
            np.copyto(end, begin, where=rest <= 0.0)
            for key, place in zip(keys, (begin, end)):
                np.copyto(key, np.clip(place, 0, n_cols, out=place), casting="unsafe")
                key += begin_of_row
            rest -= square
            first = low + offset + self.reach
            factors = (rest * rest, 4.0 * x * rest, 4.0 * square - 2.0 * rest, -4.0 * x, 1.0)
            for power, factor in enumerate(factors):
                value = factor * share
                gained = np.bincount(keys[0], value, size) - np.bincount(keys[1], value, size)
                sums[power, first : first + count] += gained.reshape(count, n_cols + 1)
