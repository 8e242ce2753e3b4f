"""The Mann–Kendall test for a trend, for many series at once."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from crime_map_plugin.analysis.checks import finite_values
from crime_map_plugin.analysis.inference import normal_p
from crime_map_plugin.errors import Cancel, Cancelled, Progress, QueryInvalid, never_cancelled, silent

# Values of a block: it and its tallies stay in the processor's cache.
_BLOCK = 16_384


@dataclass(frozen=True, eq=False)
class MannKendall:
    """The trend of each series.

    Attributes
    ----------
    s : ndarray of int64, shape (m,)
        Pairs that rise less pairs that fall.
    variance : ndarray of float64, shape (m,)
        Of s without a trend, ties allowed for; 0 where all values are alike.
    z, p : ndarray of float64, shape (m,)
        Above 0 for a rising series; p is two-sided. 0 and 1 where s is 0.
    """

    s: np.ndarray
    variance: np.ndarray
    z: np.ndarray
    p: np.ndarray


def mann_kendall(
    series: np.ndarray, *, progress: Progress = silent, cancel: Cancel = never_cancelled
) -> MannKendall:
    """Return the Mann–Kendall test of each series.

    Parameters
    ----------
    series : array_like, shape (n,) or (n, m)
        n values in the order of time, for each of m series. A vector is one series.

    Raises
    ------
    QueryInvalid
        A value is NaN or infinite, or there are more than two dimensions.
    Cancelled

    Notes
    -----
    Mann (1945), Econometrica 13; Kendall (1975), Rank Correlation Methods. With ties of t values each the
    variance is (n(n − 1)(2n + 5) − Σ t(t − 1)(2t + 5))/18; z = (s ∓ 1)/√variance with the correction for
    continuity. A value with e equal ones after it adds 6e(e + 2) to the sum over the ties, so the tallies
    of greater and smaller later values are all that is needed.

    Examples
    --------
    >>> trend = mann_kendall([1, 2, 2, 4, 5])
    >>> trend.s, np.round(trend.z, 3), np.round(trend.p, 3)
    (array([9]), array([2.006]), array([0.045]))
    """
    values = np.asarray(series, dtype=np.float64)
    if values.ndim > 2:
        raise QueryInvalid("A table of series has two dimensions.", dimensions=values.ndim)
    finite_values(values)
    if values.ndim < 2:
        values = values.reshape(-1, 1)
    n, m = values.shape
    s = np.zeros(m, dtype=np.int64)
    tied = np.zeros(m)
    width = max(1, _BLOCK // max(n, 1))
    for first in range(0, m, width):
        part = slice(first, min(first + width, m))
        s[part], tied[part] = _tallies(np.ascontiguousarray(values[:, part]), cancel)
        progress(part.stop / m)
    variance = (n * (n - 1.0) * (2.0 * n + 5.0) - tied) / 18.0
    z = np.zeros(m)
    moved = s != 0
    z[moved] = (s[moved] - np.sign(s[moved])) / np.sqrt(variance[moved])
    return MannKendall(s, variance, z, normal_p(z))


def _tallies(block: np.ndarray, cancel: Cancel) -> tuple[np.ndarray, np.ndarray]:
    """Return s and Σ t(t − 1)(2t + 5) of each series of a block, shape (n, width)."""
    n, width = block.shape
    tally = np.min_scalar_type(max(n - 1, 0))
    greater: np.ndarray = np.zeros((n, width), dtype=tally)
    smaller: np.ndarray = np.zeros((n, width), dtype=tally)
    found = np.empty((n, width), dtype=bool)
    for lag in range(1, n):
        if (lag & 63) == 1 and cancel():
            raise Cancelled("The work was stopped.")
        later, earlier, is_so = block[lag:], block[:-lag], found[lag:]
        np.greater(later, earlier, out=is_so)
        greater[:-lag] += is_so.view(np.uint8)
        np.less(later, earlier, out=is_so)
        smaller[:-lag] += is_so.view(np.uint8)
    ups, downs = greater.sum(axis=0, dtype=np.int64), smaller.sum(axis=0, dtype=np.int64)
    s = ups - downs
    tied = np.zeros(width)
    is_tied = ups + downs < n * (n - 1) // 2
    if is_tied.any():
        after = np.arange(n - 1, -1, -1, dtype=np.int64)[:, None]
        equal = np.asarray(after - greater[:, is_tied] - smaller[:, is_tied], dtype=np.float64)
        tied[is_tied] = 6.0 * (equal * (equal + 2.0)).sum(axis=0)
    return s, tied
