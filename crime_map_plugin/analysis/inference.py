"""One engine of inference for all local statistics: p, adjustment for many tests, and classes."""

from __future__ import annotations

import math
from enum import Enum

import numpy as np

from crime_map_plugin.analysis.alike import alike
from crime_map_plugin.analysis.checks import finite_values
from crime_map_plugin.errors import (
    Cancel,
    Cancelled,
    MissingLibrary,
    Progress,
    QueryInvalid,
    never_cancelled,
    require,
    silent,
)

CLASS_LIMITS = (0.01, 0.05, 0.10)
# No p is 0: what is smaller than a number can say is given as the smallest.
LEAST_NUMBER = float(np.finfo(np.float64).tiny)
_DRAWS_AT_ONCE = 4_000_000


class Correction(Enum):
    """How p is adjusted for the number of tests; the values are those of the parameter CORRECTION."""

    NONE = 0
    BENJAMINI_HOCHBERG = 1
    BENJAMINI_YEKUTIELI = 2


def normal_p(z: np.ndarray) -> np.ndarray:
    """Return the two-sided p of standard normal scores; never 0, beyond |z| = 38 the least number there is.

    Examples
    --------
    >>> np.round(normal_p([0.0, 1.96, -1.96]), 4)
    array([1.  , 0.05, 0.05])
    """
    x = np.abs(finite_values(z)) / math.sqrt(2.0)
    try:
        p = require("scipy.special").erfc(x)
    except MissingLibrary:
        # Slower, and all that Gi* of cells by the normal distribution would need SciPy for.
        p = np.fromiter(map(math.erfc, x), dtype=np.float64, count=x.size)
    return np.maximum(p, LEAST_NUMBER, out=p)


def adjust(p: np.ndarray, correction: Correction = Correction.BENJAMINI_HOCHBERG) -> np.ndarray:
    """Return p adjusted to control the false discovery rate.

    Parameters
    ----------
    p : array_like, shape (n,)
        From 0 to 1.
    correction : Correction
        Benjamini & Hochberg (1995), Benjamini & Yekutieli (2001) for tests that depend on each other
        in any way, or none (then p itself).

    Raises
    ------
    QueryInvalid
        A p is not between 0 and 1.

    Examples
    --------
    >>> adjust([0.01, 0.02, 0.03, 0.5])
    array([0.04, 0.04, 0.04, 0.5 ])
    """
    values = finite_values(p)
    if ((values < 0) | (values > 1)).any():
        raise QueryInvalid("A p lies outside 0 to 1.")
    if correction is Correction.NONE or values.size == 0:
        return values.copy()
    n = values.size
    # Counts give the same p to many places, and only different ones have to be sorted.
    one, group = alike(values)
    distinct, often = values[one], np.bincount(group)
    order = np.argsort(distinct)
    scaled = distinct[order] * (n / np.cumsum(often[order]))
    if correction is Correction.BENJAMINI_YEKUTIELI:
        scaled *= np.sum(1.0 / np.arange(1.0, n + 1.0))
    adjusted = np.empty(distinct.size)
    adjusted[order] = np.minimum(np.minimum.accumulate(scaled[::-1])[::-1], 1.0)
    return adjusted[group]


def passing(
    p: np.ndarray, level: float, n: int, correction: Correction = Correction.BENJAMINI_HOCHBERG
) -> np.ndarray:
    """Return which p are at most the level after adjustment, without adjusting them all.

    Parameters
    ----------
    p : array_like, shape (m,)
        Those of n tests that may pass: every p up to the level must be among them, larger ones need not.
    level : float
    n : int
        Number of tests, m or more.

    Returns
    -------
    ndarray of bool, shape (m,)
        As `adjust(all p, correction) <= level`.

    Examples
    --------
    >>> passing([0.01, 0.02, 0.06], 0.10, 4)
    array([ True,  True,  True])
    """
    values = finite_values(p)
    if correction is Correction.NONE:
        return values <= level
    ordered = np.sort(values[values <= level])
    scaled = ordered * (n / np.arange(1.0, ordered.size + 1.0))
    if correction is Correction.BENJAMINI_YEKUTIELI:
        scaled *= require("scipy.special").digamma(n + 1.0) + np.euler_gamma
    within = np.flatnonzero(scaled <= level)
    return values <= ordered[within[-1]] if within.size else np.zeros(values.size, dtype=bool)


def classify(z: np.ndarray, p_adjusted: np.ndarray) -> np.ndarray:
    """Return classes −3 … 3: the sign of z with p_adjusted ≤ .01, .05, .10 as ±3, ±2, ±1, else 0.

    Returns
    -------
    ndarray of int8, shape (n,)

    Examples
    --------
    >>> classify([3.0, -2.0, 2.0, 1.0], [0.01, 0.05, 0.051, 0.2])
    array([ 3, -2,  1,  0], dtype=int8)
    """
    p_values = np.asarray(p_adjusted, dtype=np.float64)
    strength = np.zeros(p_values.shape, dtype=np.int8)
    for limit in CLASS_LIMITS:
        strength += p_values <= limit
    return (np.sign(np.asarray(z, dtype=np.float64)) * strength).astype(np.int8)


def fdr_reachable(n: int, permutations: int) -> bool:
    """Return whether one of n tests can pass FDR at .10 on its own with so many permutations.

    The least p that P permutations give is 2/(P + 1); alone it is adjusted to 2n/(P + 1).
    """
    return permutations_needed(n) <= permutations


def permutations_needed(n: int, level: float = CLASS_LIMITS[-1]) -> int:
    """Return the least number of permutations P with 2n/(P + 1) ≤ level.

    Examples
    --------
    >>> permutations_needed(100)
    1999
    """
    return max(1, math.ceil(2 * n / level - 1e-9) - 1)


def permutation_p(
    values: np.ndarray,
    sums: np.ndarray,
    counts: np.ndarray,
    *,
    permutations: int,
    seed: int,
    progress: Progress = silent,
    cancel: Cancel = never_cancelled,
) -> np.ndarray:
    """Return the conditional permutation p of sums over neighbours.

    Each cell keeps its own value; its neighbours' values are drawn without replacement from all others.

    Parameters
    ----------
    values : array_like, shape (n,)
    sums : array_like, shape (n,)
        Sum of each cell's neighbours without the cell itself.
    counts : array_like of int, shape (n,)
        Number of neighbours without the cell itself.
    permutations : int
        P ≥ 1.
    seed : int
        Of NumPy's default generator. One stream is drawn in one order, so the result does not depend
        on threads or chunks.

    Returns
    -------
    ndarray of float64, shape (n,)
        min(1, 2·(min(#{sim ≥ obs}, #{sim ≤ obs}) + 1)/(P + 1)); 1 without neighbours.

    Raises
    ------
    QueryInvalid
        permutations is below 1 or a value is not finite.
    Cancelled

    Notes
    -----
    The statistics Gi and Gi* grow with the sum over the neighbours when the cell's own value is held, so
    the sums are compared. All cells share P draws of k + 1 cells in random order, k being their number of
    neighbours: a cell that is not among the first k takes their sum, one that is takes the sum of the
    other k. Either way it sees k others drawn without replacement (Anselin 1995 on conditional
    permutation), and the work is P·k + n·log P instead of n·P·k. The draws are shared between cells,
    as they are in PySAL and GeoDa: each p is right, but they are not independent of each other.
    """
    vector, observed = finite_values(values), finite_values(sums)
    k_of = np.asarray(counts, dtype=np.int64).ravel()
    n = vector.size
    if permutations < 1:
        raise QueryInvalid("The number of permutations must be 1 or more.", permutations=permutations)
    result = np.ones(n)
    kinds = np.unique(k_of[k_of > 0])
    if n < 2 or kinds.size == 0:
        return result
    most = int(kinds[-1])
    offset = vector.mean()
    centred, obs = vector - offset, observed - k_of * offset
    # Sums in another order differ in their last digits; equal ones must count as equal.
    tie = most * (1e-11 * float(np.abs(centred).max()) + 1e-14 * float(np.abs(vector).max()))
    at_least = np.zeros(n, dtype=np.int64)
    at_most = np.zeros(n, dtype=np.int64)
    members = {int(k): np.flatnonzero(k_of == k) for k in kinds}
    rng = np.random.default_rng(seed)
    block = int(np.clip(_DRAWS_AT_ONCE // (most + 1), 1, 1000))
    for start in range(0, permutations, block):
        size = min(block, permutations - start)
        drawn = np.empty((size, most + 1), dtype=np.int64)
        for line in range(size):
            if line % 64 == 0 and cancel():
                raise Cancelled("The work was stopped.")
            drawn[line] = rng.choice(n, most + 1, replace=False) if most + 1 <= n else rng.permutation(n)
        running = np.cumsum(centred[drawn], axis=1)
        for k, cells in members.items():
            if cancel():
                raise Cancelled("The work was stopped.")
            sims = np.sort(running[:, k - 1])
            at_least[cells] += size - np.searchsorted(sims, obs[cells] - tie, side="left")
            at_most[cells] += np.searchsorted(sims, obs[cells] + tie, side="right")
            _replace_own_draws(
                drawn[:, :k], running[:, k - 1], running[:, k], centred, obs, k_of, k, tie, at_least, at_most
            )
        progress((start + size) / permutations)
    rarer = np.minimum(at_least, at_most)
    neighboured = k_of > 0
    result[neighboured] = np.minimum(1.0, 2.0 * (rarer[neighboured] + 1.0) / (permutations + 1.0))
    return result


def _replace_own_draws(
    drawn: np.ndarray,
    with_own: np.ndarray,
    with_one_more: np.ndarray,
    values: np.ndarray,
    observed: np.ndarray,
    k_of: np.ndarray,
    k: int,
    tie: float,
    at_least: np.ndarray,
    at_most: np.ndarray,
) -> None:
    """Correct the tallies of cells that were drawn themselves: the next draw takes their place."""
    cell = drawn.ravel()
    line = np.repeat(np.arange(drawn.shape[0]), k)
    concerned = k_of[cell] == k
    cell, line = cell[concerned], line[concerned]
    wrong, right = with_own[line], with_one_more[line] - values[cell]
    target = observed[cell]
    up = (right >= target - tie).astype(np.int64) - (wrong >= target - tie)
    down = (right <= target + tie).astype(np.int64) - (wrong <= target + tie)
    np.add.at(at_least, cell[up != 0], up[up != 0])
    np.add.at(at_most, cell[down != 0], down[down != 0])
