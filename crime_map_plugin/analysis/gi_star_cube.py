"""Gi* over neighbourhoods in space and time: scores of the bins of a cube, and which are hot and cold."""

from __future__ import annotations

from collections import deque

import numpy as np

from crime_map_plugin.analysis.grid import Grid
from crime_map_plugin.analysis.inference import CLASS_LIMITS, Correction, normal_p, passing
from crime_map_plugin.errors import Cancel, Cancelled, Progress, QueryInvalid, never_cancelled, silent

LEVEL = CLASS_LIMITS[-1]
# |z| from here on may have p ≤ LEVEL; the rest need no p.
_LEAST_Z = 1.6


def cube_scores(
    counts: np.ndarray,
    grid: Grid,
    *,
    distance_band_m: float | None = None,
    time_lag: int = 1,
    progress: Progress = silent,
    cancel: Cancel = never_cancelled,
) -> np.ndarray:
    """Return z of Gi* over neighbourhoods in space and time.

    Parameters
    ----------
    counts : array_like of int, shape (steps, cells)
    grid, distance_band_m, time_lag
        See `space_time`.

    Returns
    -------
    ndarray of float64, shape (steps, cells)
        0 where the statistic has no spread: all counts alike, or a neighbourhood of all bins.

    Raises
    ------
    QueryInvalid, Cancelled

    Notes
    -----
    Ord & Getis (1995), eq. 14, with numerator and denominator multiplied by the number of bins n:
    (n·Σx − W·T)/√((n·Σx² − T²)·W(n − W)/(n − 1)), T being the sum of all counts. The numerator is then a
    whole number, so neighbourhoods that are alike have exactly the same z, which the trend's ties need.
    """
    cube = np.asarray(counts)
    if cube.ndim != 2 or cube.shape[1] != grid.n:
        raise QueryInvalid("There must be one count per step and cell.", shape=cube.shape, cells=grid.n)
    if time_lag < 0:
        raise QueryInvalid("The time lag must be 0 steps or more.", time_lag=time_lag)
    n_steps, n = cube.shape[0], cube.size
    z = np.zeros(cube.shape)
    total = int(cube.sum(dtype=np.int64))
    square = sum(int(np.dot(row, row)) for row in (counted.astype(np.float64) for counted in cube))
    spread = n * square - total * total
    if n < 2 or spread <= 0:
        return z
    near = grid.neighbour_count(True, distance_band_m).astype(np.float64)
    sums: deque[np.ndarray] = deque()
    running = np.zeros(grid.n)
    n_before = -1
    for step in range(n_steps):
        go_on(cancel)
        sums.append(np.rint(grid.neighbours_sum(cube[step], True, distance_band_m)))
        running += sums[-1]
        if len(sums) > time_lag + 1:
            running -= sums.popleft()
        if len(sums) != n_before:
            n_before = len(sums)
            weight = near * n_before
            room = weight * (n - weight) / (n - 1.0)
            is_usable = room > 1e-12
            scale = np.where(is_usable, 1.0, 0.0) / np.sqrt(np.where(is_usable, room * float(spread), 1.0))
            expected = weight * total
        np.multiply(running, float(n), out=z[step])
        z[step] -= expected
        z[step] *= scale
        progress((step + 1) / n_steps)
    return z


def hot_and_cold(
    z: np.ndarray,
    correction: Correction = Correction.BENJAMINI_HOCHBERG,
    level: float = LEVEL,
    *,
    cancel: Cancel = never_cancelled,
) -> np.ndarray:
    """Return 1 where z is above 0 and its adjusted p at most the level, −1 where below, else 0.

    Parameters
    ----------
    z : ndarray of float64, shape (steps, cells)
        All scores that are tested together.

    Returns
    -------
    ndarray of int8, shape (steps, cells)

    Raises
    ------
    Cancelled
    """
    state = np.zeros(z.shape, dtype=np.int8)
    least = _LEAST_Z if level <= LEVEL else 0.0
    chosen = []
    for row in z:
        go_on(cancel)
        chosen.append(np.flatnonzero(np.abs(row) > least))
    scores = np.concatenate([row[cells] for row, cells in zip(z, chosen)])
    go_on(cancel)
    verdict = np.where(passing(normal_p(scores), level, z.size, correction), np.sign(scores), 0.0)
    for row, cells, part in zip(state, chosen, np.split(verdict, np.cumsum([c.size for c in chosen])[:-1])):
        row[cells] = part
    return state


def go_on(cancel: Cancel) -> None:
    """Raise Cancelled where the user stopped the work."""
    if cancel():
        raise Cancelled("The work was stopped.")
