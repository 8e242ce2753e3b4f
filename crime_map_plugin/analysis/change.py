"""Tests of a change between two counts."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import ArrayLike

from crime_map_plugin.errors import QueryInvalid, require

# Poisson mass beyond this many standard deviations (plus a constant for small means) is under 1e-16, so a
# smaller p cannot be told from it.
_LEAST_P = 1e-16
_REACH_SD = 9.0
_REACH_EXTRA = 40.0
# Outcomes whose statistic equals the observed one but for rounding belong to the tail.
_TIE = 1e-9


def e_test(c1: ArrayLike, c2: ArrayLike, d1: ArrayLike = 1.0, d2: ArrayLike = 1.0) -> np.ndarray:
    """Return the two-sided p of the E-test that two Poisson counts come from one rate.

    Parameters
    ----------
    c1, c2 : array_like of int
        Counts, 0 or more; broadcast against each other.
    d1, d2 : array_like
        Exposures, for example days; above 0.

    Returns
    -------
    ndarray of float64
        1 where both counts are 0 or both rates are equal; never 0, a p under 1e-16 is given as 1e-16.

    Raises
    ------
    QueryInvalid
        A count is negative or broken, or an exposure is not above 0.

    Notes
    -----
    Krishnamoorthy & Thomson (2004), A more powerful test for comparing two Poisson means, J. Stat.
    Plan. Inference 119. With the pooled rate r = (c1 + c2)/(d1 + d2), p is the probability under
    Poisson(d1·r), Poisson(d2·r) of |T| at least as large as observed, where
    T = (x1/d1 − x2/d2)/√(x1/d1² + x2/d2²). For each x1 the extreme x2 are two tails bounded by the
    roots of a quadratic, so the double sum is one sum of Poisson tails over the window of x1 that holds
    all but 1e-16 of the mass: work grows with the root of the count and no approximation is needed for
    counts of millions.

    Examples
    --------
    >>> np.round(e_test([0, 10, 15], [3, 5, 5]), 6)
    array([0.088379, 0.206164, 0.025035])
    """
    a, b, m, n = np.broadcast_arrays(*(np.asarray(value, dtype=np.float64) for value in (c1, c2, d1, d2)))
    if not all(np.isfinite(value).all() for value in (a, b, m, n)):
        raise QueryInvalid("Counts and exposures must be finite numbers.")
    if (a < 0).any() or (b < 0).any() or (a != np.floor(a)).any() or (b != np.floor(b)).any():
        raise QueryInvalid("Counts must be whole numbers from 0 up.")
    if (m <= 0).any() or (n <= 0).any():
        raise QueryInvalid("Exposures must be above 0.")
    cases = np.column_stack([value.ravel() for value in (a, b, m, n)])
    if cases.size == 0:
        return np.ones(a.shape)
    unique, back = np.unique(cases, axis=0, return_inverse=True)
    p = np.array([_e_test_one(*case) for case in unique.tolist()])
    return p[np.ravel(back)].reshape(a.shape)


def _e_test_one(k1: float, k2: float, d1: float, d2: float) -> float:
    special = require("scipy.special")
    if k1 + k2 == 0:
        return 1.0
    observed = abs(k1 / d1 - k2 / d2) / math.sqrt(k1 / d1**2 + k2 / d2**2)
    if observed <= 1e-12:
        return 1.0
    threshold = observed * (1.0 - _TIE)
    rate = (k1 + k2) / (d1 + d2)
    mean1, mean2 = rate * d1, rate * d2
    reach = _REACH_SD * math.sqrt(mean1) + _REACH_EXTRA
    x1 = np.arange(max(0.0, math.floor(mean1 - reach)), math.ceil(mean1 + reach) + 1.0)
    mass = np.exp(special.xlogy(x1, mean1) - mean1 - special.gammaln(x1 + 1.0))
    # |T| ≥ t ⇔ (x1/d1 − x2/d2)² − t²(x1/d1² + x2/d2²) ≥ 0, a parabola in s = x2/d2 that opens upwards.
    first, t2 = x1 / d1, threshold * threshold
    half = first + t2 / (2.0 * d2)
    root = np.sqrt(np.maximum(half * half - first * first + t2 * x1 / d1**2, 0.0))
    low = np.floor((half - root) * d2)
    high = np.ceil((half + root) * d2)
    # At x1 = x2 = 0 the statistic is 0 by definition, never extreme.
    low = np.where(x1 == 0, -1.0, low)
    high = np.where(x1 == 0, np.maximum(high, 1.0), high)
    lower = np.where(low >= 0, special.pdtr(np.maximum(low, 0.0), mean2), 0.0)
    upper = np.where(high >= 1, special.pdtrc(np.maximum(high - 1.0, 0.0), mean2), 1.0)
    return float(np.clip(np.sum(mass * (lower + upper)), _LEAST_P, 1.0))
