"""The exact conditional law of sums over neighbours, for whole counts: permutations without chance."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np

from crime_map_plugin.analysis.alike import alike
from crime_map_plugin.analysis.checks import finite_values
from crime_map_plugin.analysis.sum_law import SumLaw
from crime_map_plugin.errors import Cancel, Cancelled, Progress, QueryInvalid, never_cancelled, silent

# Beyond these the exact law costs more than permutations would.
EXACT_MOST_NEIGHBOURS = 32
EXACT_MOST_WORK = 1_500_000_000
# Beyond this the law comes from Fourier transforms, in places of which there must be so many a neighbour.
_WAYS_MOST_WORK = 10_000_000
_LEAST_PLACES = 64
# What the transforms cannot tell from 0; a smaller p is given as this.
_LEAST_P = 1e-12


def exact_law_refusal(values: np.ndarray, counts: np.ndarray) -> str | None:
    """Return why the exact conditional law does not apply, in plain English, or None where it does."""
    vector = finite_values(values)
    if vector.size == 0:
        return None
    if (vector < 0).any() or (vector != np.floor(vector)).any():
        return "the exact law needs whole counts from 0 up, not weighted values"
    most = int(np.max(counts, initial=0))
    if most > EXACT_MOST_NEIGHBOURS:
        return (
            f"the exact law is limited to {EXACT_MOST_NEIGHBOURS} neighbours per cell, here there are {most}"
        )
    if vector.size and most >= vector.size:
        return "a cell has more neighbours than there are other cells"
    distinct, _, top = _occurring(vector, max(most, 1))
    if distinct.size * most * most * (float(top) + 1.0) > EXACT_MOST_WORK:
        return "there are too many different counts for the exact law"
    return None


def _occurring(counts: np.ndarray, most: int) -> tuple[np.ndarray, np.ndarray, int]:
    """Return the values that occur, how often each does, and the sum of the `most` largest counts."""
    if counts.max(initial=0) <= 4 * counts.size + 65_536:
        table = np.bincount(counts.astype(np.int64))
        distinct = np.flatnonzero(table)
        frequency = table[distinct]
    else:
        distinct, frequency = np.unique(counts.astype(np.int64), return_counts=True)
    left, top = most, 0
    for value, often in zip(distinct[::-1].tolist(), frequency[::-1].tolist()):
        taken = min(often, left)
        left, top = left - taken, top + taken * value
        if left == 0:
            break
    return distinct, frequency, top


def exact_conditional_p(
    values: np.ndarray,
    sums: np.ndarray,
    counts: np.ndarray,
    *,
    progress: Progress = silent,
    cancel: Cancel = never_cancelled,
) -> np.ndarray:
    """Return the exact conditional p of sums of counts over neighbours: the limit of permutation_p.

    Parameters
    ----------
    values : array_like, shape (n,)
        Whole counts from 0 up.
    sums, counts : array_like, shape (n,)
        Sum and number of each cell's neighbours without the cell itself.

    Returns
    -------
    ndarray of float64, shape (n,)
        min(1, 2·min(P{sim ≥ obs}, P{sim ≤ obs})); 1 without neighbours.

    Raises
    ------
    QueryInvalid
        The law does not apply; `exact_law_refusal` says why beforehand.
    Cancelled

    Notes
    -----
    The number of ways to draw k of the cells with sum s is the coefficient of tᵏxˢ in ∏ (1 + t·xᵛ)^h(v)
    over the distinct values v that occur h(v) times. The cell's own value u is taken out by division:
    A′ₖ(x) = Aₖ(x) − xᵘ·A′ₖ₋₁(x). Counts are shared out per distinct u, so the work does not grow with n.
    Where many different counts occur in many cells, the same law comes from Fourier transforms (`SumLaw`);
    p is then right to 1e-12, and a smaller one is given as 1e-12.

    Examples
    --------
    >>> exact_conditional_p([0, 0, 1, 5], [5, 5, 0, 0], [1, 1, 1, 1])
    array([0.66666667, 0.66666667, 1.        , 1.        ])
    """
    refusal = exact_law_refusal(values, counts)
    if refusal is not None:
        raise QueryInvalid("The exact law does not apply.", detail=refusal)
    vector = finite_values(values).astype(np.int64)
    observed = np.rint(finite_values(sums)).astype(np.int64)
    k_of = np.asarray(counts, dtype=np.int64).ravel()
    most = int(k_of.max(initial=0))
    if vector.size < 2 or most == 0:
        return np.ones(vector.size)
    distinct, frequency, top = _occurring(vector, most)
    # p is a function of three small numbers, which are the same for many cells. They fit one number: the
    # refusal keeps top small, and no value is larger.
    one, group = alike((np.clip(observed, 0, top) * (distinct[-1] + 1) + vector) * (most + 1) + k_of)
    cases = _Cases(vector[one], observed[one], k_of[one])
    if distinct.size * most * most * (top + 1) > _WAYS_MOST_WORK and vector.size >= _LEAST_PLACES * most:
        p = _from_transforms(cases, np.bincount(vector), most, top, cancel)
    else:
        p = _from_ways(cases, distinct, frequency, most, top, progress, cancel)
    progress(1.0)
    return p[group]


class _Cases(NamedTuple):
    """The own value, the neighbours' sum and the number of neighbours of cells."""

    own: np.ndarray
    sums: np.ndarray
    k: np.ndarray


def _from_ways(
    cases: _Cases,
    distinct: np.ndarray,
    frequency: np.ndarray,
    most: int,
    top: int,
    progress: Progress,
    cancel: Cancel,
) -> np.ndarray:
    ways = np.zeros((most + 1, top + 1))
    ways[0, 0] = 1.0
    reach = 0
    for step, (value, h) in enumerate(zip(distinct.tolist(), frequency.tolist())):
        if cancel():
            raise Cancelled("The work was stopped.")
        reach = min(top, reach + value * min(h, most))
        for k in range(most, 0, -1):
            for taken in range(1, min(h, k) + 1):
                shift = value * taken
                if shift > reach:
                    break
                ways[k, shift : reach + 1] += (
                    float(math.comb(h, taken)) * ways[k - taken, : reach + 1 - shift]
                )
        progress(0.5 * (step + 1) / distinct.size)
    result = np.ones(cases.own.size)
    order = np.argsort(cases.own, kind="stable")
    start = [*np.searchsorted(cases.own[order], distinct).tolist(), order.size]
    kinds = np.unique(cases.k[cases.k > 0]).tolist()
    n = int(frequency.sum())
    for position, value in enumerate(distinct.tolist()):
        if cancel():
            raise Cancelled("The work was stopped.")
        mine = order[start[position] : start[position + 1]]
        others = np.empty_like(ways)
        others[0] = ways[0]
        for k in range(1, most + 1):
            others[k] = ways[k]
            others[k, value:] -= others[k - 1, : top + 1 - value]
        np.maximum(others, 0.0, out=others)
        for k in kinds:
            some = mine[cases.k[mine] == k]
            if some.size:
                p = _two_sided(others[k] / others[k].sum(), cases.sums[some])
                # What was seen is one possible draw, so rounding must not make it impossible.
                result[some] = np.maximum(p, min(1.0, 2.0 / math.comb(n - 1, k)))
        progress(0.5 + 0.5 * (position + 1) / distinct.size)
    return result


def _from_transforms(cases: _Cases, frequency: np.ndarray, most: int, top: int, cancel: Cancel) -> np.ndarray:
    law = SumLaw(frequency, most, top, cancel=cancel)
    p = np.ones(cases.own.size)
    for k in np.flatnonzero(np.bincount(cases.k)[1:]) + 1:
        if cancel():
            raise Cancelled("The work was stopped.")
        mine = np.flatnonzero(cases.k == k)
        own, sums = cases.own[mine], cases.sums[mine]
        least = max(_LEAST_P, 2.0 / math.comb(law.n - 1, int(k)))
        rarer = np.minimum(law.at_most(int(k), own, sums), 1.0 - law.at_most(int(k), own, sums - 1))
        p[mine] = np.clip(2.0 * rarer, least, 1.0)
    return p


def _two_sided(law: np.ndarray, observed: np.ndarray) -> np.ndarray:
    below = np.cumsum(law)
    above = np.cumsum(law[::-1])[::-1]
    place = np.clip(observed, 0, law.size - 1)
    return np.minimum(1.0, 2.0 * np.minimum(below[place], above[place]))
