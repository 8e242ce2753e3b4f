"""Kernels summed incident by incident: the truth, for as long as it is quick."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np

from crime_map_plugin.analysis.kernels import Kernel, kernel_value, support_radius
from crime_map_plugin.analysis.raster import Raster
from crime_map_plugin.errors import (
    Cancel,
    Cancelled,
    Progress,
)

# Kernel evaluations up to which the exact sum is quick; kernels with an edge or tip get more.
EXACT_EVALUATIONS = 30_000_000
EXACT_EVALUATIONS_ROUGH = 1_000_000_000


class ExactSum:
    """The sum over the incidents at each pixel centre, one evaluation per incident and pixel in reach."""

    def __init__(
        self,
        raster: Raster,
        kernel: Kernel,
        h: float,
        substeps: int,
        x: np.ndarray,
        y: np.ndarray,
        progress: Progress,
        cancel: Cancel,
    ) -> None:
        self.raster, self.kernel, self.h = raster, kernel, h
        self.progress, self.cancel = progress, cancel
        u, v = (x - raster.x0) / raster.size, (y - raster.y0) / raster.size
        column = np.clip(np.floor(u).astype(np.int64), 0, raster.n_cols - 1)
        row = np.clip(np.floor(v).astype(np.int64), 0, raster.n_rows - 1)
        self.order = self._order(row, column)
        self.pixel = (row * raster.n_cols + column)[self.order]
        # Offsets from the pixel's centre in metres.
        self.dx = ((u - column - 0.5) * raster.size)[self.order]
        self.dy = ((v - row - 0.5) * raster.size)[self.order]
        self.reach = math.ceil(support_radius(kernel, h) / raster.size + 0.5)

    def _order(self, row: np.ndarray, column: np.ndarray) -> np.ndarray:
        """Return the order by pixels."""
        return np.argsort(row * self.raster.n_cols + column, kind="stable")

    def _offsets(self) -> Iterator[tuple[int, int]]:
        radius = support_radius(self.kernel, self.h) / self.raster.size
        for j in range(-self.reach, self.reach + 1):
            if self.cancel():
                raise Cancelled("The work was stopped.")
            self.progress((j + self.reach) / (2 * self.reach + 1))
            for i in range(-self.reach, self.reach + 1):
                if math.hypot(max(abs(i) - 0.5, 0.0), max(abs(j) - 0.5, 0.0)) <= radius + 1e-9:
                    yield i, j

    def _inside(self, pixels: np.ndarray, i: int, j: int) -> np.ndarray:
        row, column = np.divmod(pixels, self.raster.n_cols)
        row, column = row + j, column + i
        return (row >= 0) & (row < self.raster.n_rows) & (column >= 0) & (column < self.raster.n_cols)

    def density(self, weights: np.ndarray | None) -> np.ndarray:
        """Return the density at the pixels' centres, per square metre: shape (n_rows, n_cols)."""
        flat = np.zeros(self.raster.n)
        if self.pixel.size == 0:
            return flat.reshape(self.raster.n_rows, self.raster.n_cols)
        sorted_weights = None if weights is None else weights[self.order]
        if self.pixel.size < (2 * self.reach + 1) ** 2:
            self._by_point(flat.reshape(self.raster.n_rows, self.raster.n_cols), sorted_weights)
            return flat.reshape(self.raster.n_rows, self.raster.n_cols)
        start = np.flatnonzero(np.concatenate([[True], self.pixel[1:] != self.pixel[:-1]]))
        pixels = self.pixel[start]
        size = self.raster.size
        for i, j in self._offsets():
            value = kernel_value(self.kernel, (i * size - self.dx) ** 2 + (j * size - self.dy) ** 2, self.h)
            if sorted_weights is not None:
                value = value * sorted_weights
            summed = np.add.reduceat(value, start)
            inside = self._inside(pixels, i, j)
            flat[pixels[inside] + (j * self.raster.n_cols + i)] += summed[inside]
        return flat.reshape(self.raster.n_rows, self.raster.n_cols)

    def _stencils(self) -> Iterator[tuple[int, slice, slice, np.ndarray]]:
        """Yield for each point its window of the raster and the kernel there."""
        n_rows, n_cols, size = self.raster.n_rows, self.raster.n_cols, self.raster.size
        for point in range(self.pixel.size):
            if point % 64 == 0:
                if self.cancel():
                    raise Cancelled("The work was stopped.")
                self.progress(point / self.pixel.size)
            row, column = divmod(int(self.pixel[point]), n_cols)
            rows = slice(max(0, row - self.reach), min(n_rows, row + self.reach + 1))
            columns = slice(max(0, column - self.reach), min(n_cols, column + self.reach + 1))
            gx = (np.arange(columns.start, columns.stop) - column) * size - self.dx[point]
            gy = (np.arange(rows.start, rows.stop) - row) * size - self.dy[point]
            yield point, rows, columns, kernel_value(self.kernel, gy[:, None] ** 2 + gx * gx, self.h)

    def _by_point(self, values: np.ndarray, weights: np.ndarray | None) -> None:
        for point, rows, columns, stencil in self._stencils():
            values[rows, columns] += stencil if weights is None else stencil * weights[point]

    def mass(self, valid: np.ndarray) -> np.ndarray:
        """Return for each incident the sum of its kernel over the valid pixels, per square metre."""
        sums = np.zeros(self.pixel.size)
        if self.pixel.size < (2 * self.reach + 1) ** 2:
            for point, rows, columns, stencil in self._stencils():
                sums[point] = stencil[valid[rows, columns]].sum()
        else:
            flat, size = valid.ravel(), self.raster.size
            for i, j in self._offsets():
                inside = self._inside(self.pixel, i, j)
                inside[inside] = flat[self.pixel[inside] + (j * self.raster.n_cols + i)]
                d2 = (i * size - self.dx[inside]) ** 2 + (j * size - self.dy[inside]) ** 2
                sums[inside] += kernel_value(self.kernel, d2, self.h)
        result = np.empty_like(sums)
        result[self.order] = sums
        return result
