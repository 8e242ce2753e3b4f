"""Andresen's spatial point pattern test: do two sets of incidents spread alike over areas?"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from crime_map_plugin.analysis.proportions import counts_of, total_of
from crime_map_plugin.errors import Cancel, Cancelled, Progress, QueryInvalid, never_cancelled, silent

SHARE_DRAWN = 0.85
CONFIDENCE = 0.95
_DRAWS_AT_ONCE = 2_000_000


@dataclass(frozen=True, eq=False)
class PatternTest:
    """Each area's share of the base and the interval that the test incidents allow it; all shape (n,).

    Attributes
    ----------
    share : ndarray of float64
        Of the base incidents, 0 to 1.
    low, high : ndarray of float64
        Interval of the share of the resampled test incidents.
    is_different : ndarray of bool
        The base's share lies outside the interval.
    """

    share: np.ndarray
    low: np.ndarray
    high: np.ndarray
    is_different: np.ndarray


def spatial_point_pattern_test(
    base: ArrayLike,
    test: ArrayLike,
    *,
    total_base: float | None = None,
    total_test: float | None = None,
    samples: int = 200,
    seed: int = 1,
    share_drawn: float = SHARE_DRAWN,
    confidence: float = CONFIDENCE,
    progress: Progress = silent,
    cancel: Cancel = never_cancelled,
) -> PatternTest:
    """Return for each area whether the base's share lies within what samples of the test give.

    Parameters
    ----------
    base, test : array_like of int, shape (n,)
        Incidents in each area.
    total_base, total_test : float, optional
        Incidents in all areas; where areas overlap, less than the sum. None for the sum.
    samples : int
        How often 85 % of the test incidents are drawn without replacement.
    seed : int
        Of NumPy's default generator.

    Raises
    ------
    QueryInvalid
        A count is negative or broken, the numbers of areas differ, or samples is below 1.
    TooFewIncidents
        The base or the test has no incident.
    Cancelled

    Notes
    -----
    Andresen (2009), Testing for similarity in area-based spatial patterns: a nonparametric Monte Carlo
    approach, Applied Geography 29. The interval leaves out the lowest and highest 2.5 % of the samples
    and is closed. The number of an area's incidents among those drawn is hypergeometric, and the
    interval of an area needs nothing else, so it is drawn from that law and the work does not grow
    with the incidents. The test is not symmetric in base and test, and 95 % is no error rate: samples of
    85 % vary far less than incidents do, so of two patterns drawn from one law, with as many incidents each,
    56 % of the areas differ.

    Examples
    --------
    >>> found = spatial_point_pattern_test([2, 2, 2, 1, 0, 1], [2, 1, 2, 2, 1, 1])
    >>> found.is_different.tolist()
    [False, True, False, False, False, False]
    """
    base_counts, test_counts = counts_of(base, "base"), counts_of(test, "test")
    if base_counts.size != test_counts.size:
        raise QueryInvalid("There must be one count of the base and one of the test for each area.")
    if samples < 1:
        raise QueryInvalid("The number of samples must be 1 or more.", samples=samples)
    whole_base = total_of(base_counts, total_base, "base")
    whole_test = int(total_of(test_counts, total_test, "test"))
    drawn = max(1, round(share_drawn * whole_test))
    left_out = int((1.0 - confidence) / 2.0 * samples + 1e-9)
    # Areas with the same count share their law, so they share their draws: equal areas get equal answers,
    # whatever their order.
    distinct, back = np.unique(test_counts.astype(np.int64), return_inverse=True)
    low, high = np.empty(distinct.size), np.empty(distinct.size)
    rng = np.random.default_rng(seed)
    block = max(1, _DRAWS_AT_ONCE // samples)
    for start in range(0, distinct.size, block):
        if cancel():
            raise Cancelled("The work was stopped.")
        inside = distinct[start : start + block, None]
        counts = rng.hypergeometric(inside, whole_test - inside, drawn, size=(inside.size, samples))
        counts.sort(axis=1)
        low[start : start + block] = counts[:, left_out] / drawn
        high[start : start + block] = counts[:, samples - 1 - left_out] / drawn
        progress(min(1.0, (start + block) / distinct.size))
    share = base_counts / whole_base
    return PatternTest(share, low[back], high[back], (share < low[back]) | (share > high[back]))


def similarity(is_different: ArrayLike, is_empty: ArrayLike) -> tuple[float, float]:
    """Return the S index and the robust S: the share of areas that do not differ.

    Parameters
    ----------
    is_different, is_empty : array_like of bool, shape (n,)
        Which areas differ, and which hold no incident before nor after: the robust S leaves these out.

    Returns
    -------
    s, s_robust : float
        0 to 1; NaN where no area is left.

    Examples
    --------
    >>> similarity([True, False, False, False], [False, False, True, True])
    (0.75, 0.5)
    """
    differs, empty = np.asarray(is_different, dtype=bool), np.asarray(is_empty, dtype=bool)
    filled = differs[~empty]
    whole = float(1.0 - differs.mean()) if differs.size else float("nan")
    return whole, float(1.0 - filled.mean()) if filled.size else float("nan")
