"""How often a pixel stays among the densest when raster and bandwidth are varied."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from crime_map_plugin.analysis.density import Density, kernel_density
from crime_map_plugin.analysis.hotspots import BAND_VARIATIONS, ORIGIN_SHIFTS
from crime_map_plugin.analysis.kernels import Kernel
from crime_map_plugin.analysis.raster import Raster, centres_inside
from crime_map_plugin.analysis.study_area import StudyArea
from crime_map_plugin.errors import Cancel, Cancelled, Progress, never_cancelled, silent

DENSEST_SHARE = 0.05


def stays_dense(
    x: np.ndarray,
    y: np.ndarray,
    area: StudyArea,
    base: Density,
    *,
    kernel: Kernel = Kernel.QUARTIC,
    weights: np.ndarray | None = None,
    edge_correction: bool = False,
    densest_share: float = DENSEST_SHARE,
    progress: Progress = silent,
    cancel: Cancel = never_cancelled,
) -> np.ndarray:
    """Return, for each pixel of a density, the share of five varied runs in which it is among the densest.

    Parameters
    ----------
    x, y : array_like, shape (n,)
        Metres.
    area : StudyArea
        The area that `base` was made for.
    base : Density
        Its pixel size and bandwidth are varied: the raster's corner moved by half a pixel to the west,
        to the south, and both; and the bandwidth 25 % narrower and 25 % wider.
    densest_share : float
        Hot are the pixels of the study area above the density that this share of them exceeds; 5 % is
        the part of an area that hotspot maps are commonly scored on (Chainey, Tompson & Uhlig 2008).

    Returns
    -------
    ndarray of float64, shape of `base.values`
        0 to 1. On a moved raster a pixel is hot when hot pixels cover at least half of it.

    Raises
    ------
    GridTooLarge, Cancelled

    Examples
    --------
    >>> stays_dense(x, y, area, kernel_density(x, y, area, cell_size=50.0, bandwidth_m=500.0)).max()
    1.0
    """
    runs: Sequence[tuple[tuple[float, float], float]] = [
        *((shift, 1.0) for shift in ORIGIN_SHIFTS),
        *(((0.0, 0.0), factor) for factor in BAND_VARIATIONS),
    ]
    total = np.zeros(base.values.shape)
    for done, (shift, factor) in enumerate(runs):
        if cancel():
            raise Cancelled("The work was stopped.")
        varied = kernel_density(
            x,
            y,
            area,
            cell_size=base.pixel_size,
            bandwidth_m=base.bandwidth_m * factor,
            kernel=kernel,
            weights=weights,
            edge_correction=edge_correction,
            shift=shift,
            cancel=cancel,
        )
        total += _covered(base, _is_densest(varied, area, densest_share), varied)
        progress((done + 1) / len(runs))
    return total / len(runs)


def _is_densest(density: Density, area: StudyArea, share: float) -> np.ndarray:
    """Return which pixels belong to the densest share of those whose centre is in the study area."""
    rows, columns = density.values.shape
    inside = density.valid
    if inside is None:
        raster = Raster(density.x0, density.y0, rows, columns, density.pixel_size)
        inside = centres_inside(area, raster)
    values = density.values[inside]
    is_hot = np.zeros(density.values.shape, dtype=bool)
    if values.size and values.max() > 0:
        limit = np.quantile(values, 1.0 - share)
        is_hot[inside] = (values >= limit) & (values > 0)
    return is_hot


def _covered(base: Density, is_hot: np.ndarray, varied: Density) -> np.ndarray:
    """Return which pixels of the base raster hot pixels of the varied one cover at least half."""
    right = (base.x0 - varied.x0) / base.pixel_size
    up = (base.y0 - varied.y0) / base.pixel_size
    column, row = int(np.floor(right + 1e-6)), int(np.floor(up + 1e-6))
    # half a pixel apart or not at all: a pixel lies on one, two or four of the others
    wide, high = 1 + (right - column > 0.25), 1 + (up - row > 0.25)
    rows, columns = base.values.shape
    covering = np.zeros(base.values.shape, dtype=np.int8)
    for i in range(high):
        for j in range(wide):
            covering += _part(is_hot, row + i, column + j, rows, columns)
    return 2 * covering >= wide * high


def _part(values: np.ndarray, row: int, column: int, rows: int, columns: int) -> np.ndarray:
    """Return a window of an array, False where it reaches beyond."""
    part = np.zeros((rows, columns), dtype=values.dtype)
    top, left = max(row, 0), max(column, 0)
    bottom, end = min(row + rows, values.shape[0]), min(column + columns, values.shape[1])
    if bottom > top and end > left:
        part[top - row : bottom - row, left - column : end - column] = values[top:bottom, left:end]
    return part
