"""Kernels summed on a fine lattice by Fourier transform: close to the truth, however many incidents."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np

from crime_map_plugin.analysis.exact_sum import EXACT_EVALUATIONS, ExactSum
from crime_map_plugin.analysis.kernels import Kernel, kernel_value, support_radius
from crime_map_plugin.analysis.raster import Raster
from crime_map_plugin.errors import (
    Cancel,
    Cancelled,
    Progress,
    require,
)

LINEAR_FROM_STEPS = 40.0
# A lattice place that alone makes this share of the maximum is summed exactly.
HEAVY_SHARE = 0.25


def _cosines(frequencies: int, period: int, reach: int) -> np.ndarray:
    """Return what the values at 0 and at both sides up to ``reach`` add to each frequency."""
    turns = np.arange(frequencies)[:, None] * np.arange(reach + 1) % period
    return np.where(np.arange(reach + 1), 2.0, 1.0) * np.cos(turns * (2.0 * math.pi / period))


class FourierSum:
    """The same sum by binning to second order and one convolution."""

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
        self.fft = require("scipy.fft")
        self.raster, self.substeps = raster, substeps
        self.progress, self.cancel = progress, cancel
        self.n_rows, self.n_cols = raster.n_rows * substeps, raster.n_cols * substeps
        step = raster.size / substeps
        u, v = (x - raster.x0) / step, (y - raster.y0) / step
        column = np.clip(u.astype(np.int32), 0, self.n_cols - 1)
        row = np.clip(v.astype(np.int32), 0, self.n_rows - 1)
        # Two places more than the raster: binning reaches one place further than the kernel.
        self.rows = self.fft.next_fast_len(self.n_rows + 2, real=True)
        self.columns = self.fft.next_fast_len(self.n_cols + 2, real=True)
        self.place = row.astype(np.int64) * self.columns + column
        self.du, self.dv = u - column - 0.5, v - row - 0.5
        self.linear = h / step >= LINEAR_FROM_STEPS
        self.most_binned = 0.0
        self.kernel, self.h, self.x, self.y = kernel, h, x, y
        self.spectrum = self._spectrum(kernel, h, step)

    def _spectrum(self, kernel: Kernel, h: float, step: float) -> np.ndarray:
        """Return the transform of the kernel, which is real because the kernel is even."""
        reach = math.ceil(support_radius(kernel, h) / step)
        offset = np.arange(reach + 1) * step
        patch = kernel_value(kernel, offset[:, None] ** 2 + offset * offset, h)
        # Of a small even patch two products with cosines are much quicker than a transform of the whole.
        return (
            _cosines(self.rows, self.rows, reach)
            @ patch
            @ _cosines(self.columns // 2 + 1, self.columns, reach).T
        )

    def _step(self, fraction: float) -> None:
        if self.cancel():
            raise Cancelled("The work was stopped.")
        self.progress(fraction)

    def _convolve(self, lattice: np.ndarray) -> np.ndarray:
        transformed = self.fft.rfft2(lattice, workers=-1, overwrite_x=True)
        self._step(0.6)
        transformed *= self.spectrum
        return self.fft.irfft2(transformed, s=(self.rows, self.columns), workers=-1, overwrite_x=True)

    def _bin(self, weights: np.ndarray | None) -> np.ndarray:
        return self._bin_linear(weights) if self.linear else self._bin_quadratic(weights)

    def _corners(self) -> Iterator[tuple[np.ndarray, np.ndarray]]:
        """Yield the four places around each incident, cyclic, and its share there."""
        right, up = self.du >= 0, self.dv >= 0
        share_u, share_v = np.abs(self.du), np.abs(self.dv)
        row, column = np.divmod(self.place, self.columns)
        beside = np.where(right, column + 1, column - 1) % self.columns
        above = np.where(up, row + 1, row - 1) % self.rows
        yield self.place, (1.0 - share_u) * (1.0 - share_v)
        yield row * self.columns + beside, share_u * (1.0 - share_v)
        yield above * self.columns + column, (1.0 - share_u) * share_v
        yield above * self.columns + beside, share_u * share_v

    def _bin_linear(self, weights: np.ndarray | None) -> np.ndarray:
        corners = list(self._corners())
        place = np.concatenate([place for place, _ in corners])
        share = np.concatenate([share if weights is None else share * weights for _, share in corners])
        return np.bincount(place, share, self.rows * self.columns).reshape(self.rows, self.columns)

    def _bin_quadratic(self, weights: np.ndarray | None) -> np.ndarray:
        n = self.rows * self.columns

        def moment(factor: np.ndarray | None) -> np.ndarray:
            values = weights if factor is None else factor if weights is None else factor * weights
            return np.bincount(self.place, values, n).reshape(self.rows, self.columns)

        lattice = moment(None).astype(np.float64)
        du, dv = self.du, self.dv
        for axis, d in ((1, du), (0, dv)):
            first, second = 0.5 * moment(d), 0.5 * moment(d * d)
            lattice -= 2.0 * second
            lattice += np.roll(second + first, 1, axis)
            lattice += np.roll(second - first, -1, axis)
        cross = 0.25 * moment(du * dv)
        up, down = np.roll(cross, 1, 0), np.roll(cross, -1, 0)
        up -= down
        lattice += np.roll(up, 1, 1)
        lattice -= np.roll(up, -1, 1)
        return lattice

    def _spread(self, weights: np.ndarray | None) -> np.ndarray:
        lattice = self._bin(weights)
        self.most_binned = float(lattice.max())
        self._step(0.4)
        result = self._convolve(lattice)
        middle = self.substeps // 2
        return result[middle : self.n_rows : self.substeps, middle : self.n_cols : self.substeps].copy()

    def density(self, weights: np.ndarray | None) -> np.ndarray:
        """Return the density at the pixels' centres, per square metre: shape (n_rows, n_cols)."""
        self._step(0.1)
        values = self._spread(weights)
        heavy = self._heavy(weights, float(values.max(initial=0.0)))
        if heavy.size == 0:
            return values
        # Stacked incidents collapse to few places, which the exact sum takes quickly.
        shares = np.ones(self.x.size) if weights is None else weights
        points, back = np.unique(np.column_stack([self.x[heavy], self.y[heavy]]), axis=0, return_inverse=True)
        reach = 2 * support_radius(self.kernel, self.h) / self.raster.size + 2
        if len(points) * reach * reach > EXACT_EVALUATIONS:
            return values
        exact = ExactSum(
            self.raster, self.kernel, self.h, 1, points[:, 0], points[:, 1], self.progress, self.cancel
        )
        rest = shares.astype(np.float64, copy=True)
        rest[heavy] = 0.0
        return self._spread(rest) + exact.density(np.bincount(np.ravel(back), shares[heavy], len(points)))

    def _heavy(self, weights: np.ndarray | None, most: float) -> np.ndarray:
        """Return the incidents in lattice places that alone make a large share of the maximum."""
        peak = float(kernel_value(self.kernel, np.array(0.0), self.h))
        # Linear binning leaves at least a quarter of an incident in its own place.
        if self.linear and 4.0 * self.most_binned * peak <= HEAVY_SHARE * most:
            return np.empty(0, dtype=np.int64)
        stacked = np.bincount(self.place, weights, self.rows * self.columns)
        heavy = stacked * peak > HEAVY_SHARE * most
        return np.flatnonzero(heavy[self.place]) if heavy.any() else np.empty(0, dtype=np.int64)

    def mass(self, valid: np.ndarray) -> np.ndarray:
        """Return for each incident what `density` would spread over the valid pixels (its transpose)."""
        lattice = np.zeros((self.rows, self.columns))
        middle = self.substeps // 2
        lattice[middle : self.n_rows : self.substeps, middle : self.n_cols : self.substeps] = valid
        reached = self._convolve(lattice)
        row, column = np.divmod(self.place, self.columns)
        if self.linear:
            flat = reached.ravel()
            return np.sum([share * flat[place] for place, share in self._corners()], axis=0)
        along_u = (0.5 * self.du * (self.du - 1.0), 1.0 - self.du**2, 0.5 * self.du * (self.du + 1.0))
        along_v = (0.5 * self.dv * (self.dv - 1.0), 1.0 - self.dv**2, 0.5 * self.dv * (self.dv + 1.0))
        sums = np.zeros(self.place.size)
        cross = 0.25 * self.du * self.dv
        for i in (-1, 0, 1):
            for j in (-1, 0, 1):
                factor: np.ndarray
                if i and j:
                    factor = cross * (i * j)
                elif i:
                    factor = along_u[i + 1]
                elif j:
                    factor = along_v[j + 1]
                else:
                    factor = along_u[1] + along_v[1] - 1.0
                sums += factor * reached[(row + j) % self.rows, (column + i) % self.columns]
        return sums
