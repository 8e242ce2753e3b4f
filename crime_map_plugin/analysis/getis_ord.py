"""The local statistics Gi and Gi* of Getis and Ord, for any neighbours."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from crime_map_plugin.analysis.checks import Caution, finite_values
from crime_map_plugin.analysis.grid import Grid
from crime_map_plugin.analysis.inference import Correction, adjust, classify
from crime_map_plugin.analysis.local_inference import Inference, local_p
from crime_map_plugin.analysis.neighbours import GridNeighbours, Surroundings
from crime_map_plugin.errors import Cancel, Progress, QueryInvalid, never_cancelled, silent

# Places at a time: so few that their numbers stay in a processor's cache.
_AT_ONCE = 16_384


@dataclass(frozen=True, eq=False)
class LocalStatistic:
    """A local statistic and its inference, one value per place.

    Attributes
    ----------
    z, p, p_adjusted : ndarray of float64
    hot : ndarray of int8
        Class −3 … 3 (the output field `class`).
    method : str
        "normal", "permutation" or "exact".
    cautions : tuple of Caution
        What the reader of the result must know.
    """

    z: np.ndarray
    p: np.ndarray
    p_adjusted: np.ndarray
    hot: np.ndarray
    method: str = "normal"
    cautions: tuple[Caution, ...] = ()


def z_scores(
    values: np.ndarray, sums: np.ndarray, counts: np.ndarray, *, include_self: bool = True
) -> np.ndarray:
    """Return z of Gi* (or Gi) from sums over neighbours with binary weights.

    Parameters
    ----------
    values : array_like, shape (n,)
    sums, counts : array_like, shape (n,)
        Sum and number of each place's neighbours, itself included exactly when `include_self`.

    Returns
    -------
    ndarray of float64, shape (n,)
        0 where the statistic has no spread: all values alike, no neighbours, or all of them.

    Notes
    -----
    Ord & Getis (1995), Local spatial autocorrelation statistics, Geographical Analysis 27, eq. 14:
    z = (Σw·x − W·x̄)/(s·√((n·S₁ − W²)/(n − 1))) for Gi*; for Gi, x̄ and s are those of the other n − 1
    places and n is reduced by one.
    """
    x, total, w = finite_values(values), finite_values(sums), finite_values(counts)
    n = x.size
    if n < (2 if include_self else 3):
        return np.zeros(n)
    mean = x.mean()
    x = x - mean
    # Not np.dot, whose last digit depends on how many threads it takes.
    square = float((x * x).sum())
    # Rounding leaves a spread of about n·(eps·mean)² where all values are alike.
    if max(x.max(), -x.min()) <= 1e-13 * abs(mean) or square == 0.0:
        return np.zeros(n)
    z = np.empty(n)
    for first in range(0, n, _AT_ONCE):
        part = slice(first, first + _AT_ONCE)
        own = None if include_self else x[part]
        z[part] = _scores(total[part] - w[part] * mean, w[part], n, square, own)
    return z


def _scores(
    total: np.ndarray, w: np.ndarray, n: int, square: float, without: np.ndarray | None
) -> np.ndarray:
    """Return z of sums of w of n values around 0 with a sum of squares, or of all but one of them."""
    others, variance = float(n), np.asarray(square / n)
    if without is not None:
        others = n - 1.0
        mean = -without / others
        total = total - w * mean
        variance = (square - without * without) / others - mean * mean
    spread = w * (others - w) / (others - 1.0)
    usable = (variance > 1e-13 * square / n) & (spread > 1e-12)
    denominator = np.sqrt(np.where(usable, variance * spread, 1.0))
    return np.where(usable, total / denominator, 0.0)


def getis_ord(
    values: np.ndarray,
    neighbours: Surroundings,
    *,
    include_self: bool = True,
    inference: Inference = Inference.NORMAL,
    permutations: int = 999,
    seed: int = 1,
    correction: Correction = Correction.BENJAMINI_HOCHBERG,
    progress: Progress = silent,
    cancel: Cancel = never_cancelled,
) -> LocalStatistic:
    """Return Gi* (or Gi without self) for values at places with any neighbours.

    Parameters
    ----------
    values : array_like, shape (n,)
    neighbours : Surroundings
        Neighbours of any places, or of the cells of a grid.
    include_self : bool
        True for Gi*, False for Gi.
    inference : Inference
    permutations : int
        With 0, the exact conditional law where it applies, else 9,999 permutations and a caution.
    seed : int
    correction : Correction

    Raises
    ------
    QueryInvalid
        A value is not finite, or values and neighbours differ in number.
    Cancelled

    Notes
    -----
    Getis & Ord (1992), Geographical Analysis 24; Ord & Getis (1995), Geographical Analysis 27.

    Examples
    --------
    >>> from crime_map_plugin.analysis.neighbours import neighbours_from_pairs
    >>> pairs = neighbours_from_pairs(3, [0, 1], [1, 2])
    >>> np.round(getis_ord([1.0, 2.0, 6.0], pairs).z, 3)
    array([-1.389,  0.   ,  0.926])
    """
    vector = finite_values(values)
    if vector.size != neighbours.n:
        raise QueryInvalid("Values and neighbours differ in number.", values=vector.size, places=neighbours.n)
    sums, counts = neighbours.sums(vector), neighbours.counts()
    own = vector if include_self else 0.0
    z = z_scores(vector, sums + own, counts + int(include_self), include_self=include_self)
    p, method, cautions = local_p(
        vector,
        sums,
        counts,
        z,
        tests=vector.size,
        inference=inference,
        permutations=permutations,
        seed=seed,
        correction=correction,
        progress=progress,
        cancel=cancel,
    )
    adjusted = adjust(p, correction)
    return LocalStatistic(z, p, adjusted, classify(z, adjusted), method, cautions)


def getis_ord_grid(
    values: np.ndarray,
    grid: Grid,
    *,
    distance_band_m: float | None = None,
    include_self: bool = True,
    inference: Inference = Inference.NORMAL,
    permutations: int = 999,
    seed: int = 1,
    correction: Correction = Correction.BENJAMINI_HOCHBERG,
    progress: Progress = silent,
    cancel: Cancel = never_cancelled,
) -> LocalStatistic:
    """Return Gi* (or Gi) for the cells of a grid, as `getis_ord` does for any neighbours.

    Parameters
    ----------
    values : array_like, shape (grid.n,)
        Counts or weights per cell, the empty cells of the study area included as 0.
    grid : Grid
    distance_band_m : float, optional
        Metres; None or 0 for the cells around (queen, or the six of a hexagon).
    """
    return getis_ord(
        values,
        GridNeighbours(grid, distance_band_m),
        include_self=include_self,
        inference=inference,
        permutations=permutations,
        seed=seed,
        correction=correction,
        progress=progress,
        cancel=cancel,
    )
