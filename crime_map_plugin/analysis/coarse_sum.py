"""Smooth kernels that are wide for the pixels: summed on larger pixels and interpolated."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from crime_map_plugin.analysis.fourier_sum import FourierSum
from crime_map_plugin.analysis.kernels import Kernel
from crime_map_plugin.analysis.raster import Raster
from crime_map_plugin.errors import Cancel, Progress, require

# Large pixels in a bandwidth at which a lone incident interpolated is off by under 0.1 % of its peak.
LEAST_STEPS = 20.0
# Cubic interpolation takes two places on either side.
_MARGIN = 2


def times_larger(raster: Raster, kernel: Kernel, h: float) -> int:
    """Return how many times larger pixels may be for a kernel; 1 where they may not."""
    if kernel not in (Kernel.QUARTIC, Kernel.GAUSSIAN):
        return 1
    return max(1, int(h / raster.size / LEAST_STEPS))


class CoarseSum:
    """The Fourier sum on larger pixels, and cubic interpolation to the pixels' centres."""

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
        times = times_larger(raster, kernel, h)
        size = raster.size * times
        coarse = Raster(
            raster.x0 - _MARGIN * size,
            raster.y0 - _MARGIN * size,
            math.ceil(raster.n_rows / times) + 2 * _MARGIN,
            math.ceil(raster.n_cols / times) + 2 * _MARGIN,
            size,
        )
        self.sum = FourierSum(coarse, kernel, h, 1, x, y, progress, cancel)
        self.up = _interpolation(raster.n_rows, coarse.n_rows, times)
        self.across = _interpolation(raster.n_cols, coarse.n_cols, times)

    def density(self, weights: np.ndarray | None) -> np.ndarray:
        """Return the density at the pixels' centres, per square metre: shape (n_rows, n_cols)."""
        coarse = self.sum.density(weights)
        values: np.ndarray = self.up @ np.ascontiguousarray((self.across @ coarse.T).T)
        return values

    def mass(self, valid: np.ndarray) -> np.ndarray:
        """Return for each incident what `density` would spread over the valid pixels (its transpose)."""
        return self.sum.mass((self.across.T @ (self.up.T @ valid).T).T)


def _interpolation(n: int, n_coarse: int, times: int) -> Any:
    """Return the sparse matrix from the values of large pixels to those of ``n`` pixels on one axis.

    Each is the cubic through the four centres around it (Lagrange).
    """
    sparse = require("scipy.sparse")
    place = (np.arange(n) + 0.5) / times - 0.5 + _MARGIN
    first = np.floor(place).astype(np.int64)
    t = place - first
    shares = np.stack(
        (
            -t * (t - 1.0) * (t - 2.0) / 6.0,
            (t + 1.0) * (t - 1.0) * (t - 2.0) / 2.0,
            -(t + 1.0) * t * (t - 2.0) / 2.0,
            (t + 1.0) * t * (t - 1.0) / 6.0,
        ),
        axis=1,
    )
    columns = first[:, None] + np.arange(-1, 3)
    return sparse.csr_matrix((shares.ravel(), columns.ravel(), np.arange(0, 4 * n + 1, 4)), (n, n_coarse))
