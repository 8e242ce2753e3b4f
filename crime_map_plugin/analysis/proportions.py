"""Which areas' shares of all incidents differ between two periods."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from crime_map_plugin.analysis.checks import finite_values
from crime_map_plugin.analysis.inference import LEAST_NUMBER
from crime_map_plugin.errors import QueryInvalid, TooFewIncidents, require


@dataclass(frozen=True, eq=False)
class ProportionTest:
    """The test of each area's share; all shape (n,).

    Attributes
    ----------
    chi_square : ndarray of float64
        One degree of freedom each.
    p : ndarray of float64
        Two-sided; 1 where the area holds all incidents or none.
    change : ndarray of float64
        Share after minus share before, −1 to 1.
    least_expected : ndarray of float64
        The smallest expected count of the area's four; under 1 the p is not reliable.
    """

    chi_square: np.ndarray
    p: np.ndarray
    change: np.ndarray
    least_expected: np.ndarray


def counts_of(values: ArrayLike, name: str) -> np.ndarray:
    """Return whole numbers from 0 up as float64, or raise QueryInvalid."""
    counts = finite_values(np.asarray(values, dtype=np.float64))
    if (counts < 0).any() or (counts != np.floor(counts)).any():
        raise QueryInvalid("Counts must be whole numbers from 0 up.", name=name)
    return counts


def total_of(counts: np.ndarray, total: float | None, name: str) -> float:
    """Return the number of incidents that shares are of; no area may hold more."""
    whole = float(counts.sum()) if total is None else float(total)
    if not np.isfinite(whole) or whole < counts.max(initial=0.0):
        raise QueryInvalid("An area holds more incidents than there are.", name=name)
    if whole <= 0:
        raise TooFewIncidents(
            "One of the two periods has no incident in the areas, so shares cannot be compared.",
            hint="Use the E-test, which compares the counts themselves.",
            name=name,
        )
    return whole


def difference_of_proportions(
    before: ArrayLike,
    after: ArrayLike,
    *,
    total_before: float | None = None,
    total_after: float | None = None,
) -> ProportionTest:
    """Return the chi-square × (N − 1)/N test of each area's share before and after.

    Parameters
    ----------
    before, after : array_like of int, shape (n,)
        Incidents in each area.
    total_before, total_after : float, optional
        Incidents in all areas; where areas overlap, less than the sum. None for the sum.

    Raises
    ------
    QueryInvalid
        A count is negative or broken, the numbers of areas differ, or an area holds more than the total.
    TooFewIncidents
        There is no incident before, or none after.

    Notes
    -----
    The table of each area is [in the area, elsewhere] × [before, after] with N incidents. Campbell (2007),
    Chi-squared and Fisher–Irwin tests of two-by-two tables with small sample recommendations, Statistics
    in Medicine 26: Pearson's chi-square times (N − 1)/N keeps its level when all expected counts are at
    least 1. Wheeler, Steenbeek & Andresen (2018), Testing for similarity in area-based spatial patterns,
    Transactions in GIS 22, test areas this way. The tests of the areas depend on each other, as the
    shares sum to 1: adjust them by Benjamini & Yekutieli.

    Examples
    --------
    >>> found = difference_of_proportions([10, 30], [20, 20])
    >>> np.round(found.chi_square, 4), np.round(found.p, 4)
    (array([5.2667, 5.2667]), array([0.0217, 0.0217]))
    """
    first, second = counts_of(before, "before"), counts_of(after, "after")
    if first.size != second.size:
        raise QueryInvalid("There must be one count before and one after for each area.")
    whole1, whole2 = total_of(first, total_before, "before"), total_of(second, total_after, "after")
    total = whole1 + whole2
    inside = first + second
    outside = total - inside
    cross = first * (whole2 - second) - second * (whole1 - first)
    margins = inside * outside * whole1 * whole2
    chi_square = np.divide(
        (total - 1.0) * cross * cross, margins, out=np.zeros(first.size), where=margins > 0
    )
    p = np.maximum(require("scipy.special").chdtrc(1.0, chi_square), LEAST_NUMBER)
    least = np.minimum(inside, outside) * (min(whole1, whole2) / total)
    return ProportionTest(chi_square, p, second / whole2 - first / whole1, least)
