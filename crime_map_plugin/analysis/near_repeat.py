"""Near repeats: are there more pairs near each other in space and time than chance would put there?"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from crime_map_plugin.analysis.bands import Bands, Intervals
from crime_map_plugin.analysis.checks import Caution, few_events_caution
from crime_map_plugin.analysis.inference import LEAST_NUMBER
from crime_map_plugin.analysis.space_time_pairs import (
    Events,
    Metric,
    degrees,
    events,
    is_over,
    near_in_space,
    near_pairs,
    reach_of,
    time_degrees,
)
from crime_map_plugin.errors import (
    Cancel,
    Cancelled,
    Progress,
    QueryInvalid,
    never_cancelled,
    require,
    silent,
)

MOST_PAIRS = 200_000_000
"""Over so many pairs in range the exact moments stand for permutations."""
_MOST_LABELS = 256 * 1024**2
_COLUMNS = 128
_ROWS = 2040
# sums of so many ones still fit a byte
_BYTE = 255

PairList = list[tuple[np.ndarray, np.ndarray]]


@dataclass(frozen=True, eq=False)
class NearRepeatTable:
    """Pairs by band of distance (rows) and of time (columns); all arrays have shape (distances, times).

    Attributes
    ----------
    observed : ndarray of int64
    expected : ndarray of float64
        Pairs in the distance band × pairs in the time band / all pairs, the mean over all permutations.
    ratio : ndarray of float64
        Observed over expected; NaN where nothing is expected.
    p : ndarray of float64
        Upper tail.
    method : str
        "permutation" or "exact moments".
    events : int
    cautions : tuple of Caution
    """

    distances_m: Bands
    days_between: Bands
    metric: Metric
    intervals: Intervals
    observed: np.ndarray
    expected: np.ndarray
    ratio: np.ndarray
    p: np.ndarray
    method: str
    events: int
    cautions: tuple[Caution, ...] = ()


def near_repeat(
    points_m: np.ndarray,
    days: np.ndarray,
    *,
    distances_m: Bands,
    days_between: Bands,
    metric: Metric = Metric.MANHATTAN,
    intervals: Intervals = Intervals.LOWER,
    permutations: int = 999,
    seed: int = 1,
    most_pairs: int = MOST_PAIRS,
    progress: Progress = silent,
    cancel: Cancel = never_cancelled,
) -> NearRepeatTable:
    """Return the table of near repeats with Knox's test in each cell.

    Parameters
    ----------
    points_m : array_like, shape (n, 2)
        Metres.
    days : array_like, shape (n,)
        Days since any moment; fractions are kept to the second.
    distances_m, days_between : Bands
        Metres, days.
    metric : Metric
    intervals : Intervals
    permutations : int
        0 = the exact moments instead.
    seed : int
    most_pairs : int
        Over so many pairs within the last distance the exact moments stand for permutations.

    Raises
    ------
    TooFewIncidents
        There are fewer than two events.
    QueryInvalid
        A value is not finite or the number of permutations is below 0.
    Cancelled

    Notes
    -----
    Knox (1964), The detection of space-time interactions, Applied Statistics 13; Johnson et al. (2007),
    Space-time patterns of risk, J. Quant. Criminol. 23. Pairs within the last distance are found once;
    each permutation deals the times anew to the places and counts the same pairs again, so that
    p = (#{simulated ≥ observed} + 1)/(permutations + 1). The seed alone decides the answer, not the order of
    the events. Each cell is tested on its own.

    Exact moments: mean and variance over all permutations by Barton & David (1966), The random
    intersection of two graphs; p from the binomial, Poisson or negative binomial law with these moments,
    from a mean of 1000 on from the normal with a correction for continuity; where that law ends before the
    number observed, Cantelli's bound, which no law with these moments exceeds.

    A distance within half a micrometre of a bound is on it.

    Examples
    --------
    >>> table = near_repeat([[0.0, 0.0], [0.0, 100.0]], [0, 3], distances_m=Bands((0, 100, 200)),
    ...                     days_between=Bands((0, 3, 6)))
    >>> table.observed
    array([[0, 0],
           [0, 1]])
    """
    if permutations < 0:
        raise QueryInvalid("The number of permutations is below 0.", permutations=permutations)
    found = in_order(events(points_m, days))
    radius = reach_of(found, distances_m, intervals)
    in_time = time_degrees(found, days_between, intervals)
    is_many = permutations > 0 and is_over(found, radius, metric, most_pairs, cancel=cancel)
    progress(0.1)
    if permutations == 0 or is_many:
        in_space = degrees(found, distances_m, metric, intervals, cancel=cancel)
        progress(0.5)
        observed = np.zeros((distances_m.n, days_between.n), dtype=np.int64)
        for part in near_pairs(
            found,
            distances_m=distances_m,
            days_between=days_between,
            metric=metric,
            intervals=intervals,
            cancel=cancel,
        ):
            cell = part.space_band * days_between.n + part.time_band
            observed += np.bincount(cell, minlength=observed.size).reshape(observed.shape)
        mean, variance = exact_moments(in_space, in_time)
        p = upper_tail(observed, mean, variance)
    else:
        listed = by_band(found, radius, distances_m, metric, intervals, cancel)
        counts = permuted_counts(
            found, listed, found.limits(days_between, intervals), permutations, seed, progress, cancel
        )
        in_band = np.array([sum(len(first) for first, _ in band) for band in listed], dtype=np.int64)
        observed, mean, p = from_permutations(counts, in_band, in_time, found.pairs)
    progress(1.0)
    return table_of(
        found,
        observed,
        mean,
        p,
        distances_m=distances_m,
        days_between=days_between,
        metric=metric,
        intervals=intervals,
        permutations=permutations,
        most_pairs=most_pairs if is_many else None,
    )


def from_permutations(
    counts: np.ndarray, in_band: np.ndarray, in_time: np.ndarray, pairs: int
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return what was observed, what is expected and p.

    Parameters
    ----------
    counts : ndarray of int64, shape (distances, times, 1 + permutations)
        Pairs, first the observed ones.
    in_band : ndarray of int64, shape (distances,)
        Pairs by distance alone.
    in_time : ndarray of int64, shape (times, n)
        As `time_degrees` gives it.
    pairs : int
        All pairs.
    """
    observed = counts[:, :, 0]
    at_least = np.count_nonzero(counts[:, :, 1:] >= observed[:, :, None], axis=2)
    mean = np.outer(in_band.astype(np.float64), in_time.sum(axis=1) / 2) / pairs
    return observed, mean, (at_least + 1) / counts.shape[2]


def table_of(
    found: Events,
    observed: np.ndarray,
    mean: np.ndarray,
    p: np.ndarray,
    *,
    distances_m: Bands,
    days_between: Bands,
    metric: Metric,
    intervals: Intervals,
    permutations: int,
    most_pairs: int | None,
) -> NearRepeatTable:
    """Return the table; ``most_pairs`` is the limit where there were more pairs than that."""
    ratio = np.full(mean.shape, np.nan)
    np.divide(observed, mean, out=ratio, where=mean > 0)
    return NearRepeatTable(
        distances_m,
        days_between,
        metric,
        intervals,
        observed,
        mean,
        ratio,
        p,
        "exact moments" if permutations == 0 or most_pairs is not None else "permutation",
        found.n,
        tuple(_cautions(found.n, mean, permutations, most_pairs)),
    )


def _cautions(n: int, mean: np.ndarray, permutations: int, most_pairs: int | None) -> Iterable[Caution]:
    yield from few_events_caution(n)
    low = int(np.count_nonzero(mean < 1))
    if low:
        yield Caution(
            "near_repeat_expected_low",
            f"In {low} of {mean.size} cells fewer than one pair is expected; ratio and p are not reliable "
            "there: use wider bands.",
            {"cells": low, "all": mean.size},
        )
    if most_pairs is not None:
        yield Caution(
            "near_repeat_moments",
            f"More than {most_pairs} pairs lie within the last distance: p comes from the exact mean and "
            "variance over all permutations, not from permutations.",
            {"most": most_pairs},
        )
    elif 0 < permutations < 19:
        yield Caution(
            "near_repeat_few_permutations",
            f"With {permutations} permutations p cannot be .05 or less; 999 are usual.",
            {"permutations": permutations},
        )


def in_order(found: Events) -> Events:
    """Return the events by place and time: what is dealt to whom must not follow from the order of rows."""
    order = np.lexsort((found.ticks, found.xy[:, 1], found.xy[:, 0]))
    return Events(found.xy[order], found.ticks[order], found.per_day)


def by_band(
    found: Events, radius: float, distances_m: Bands, metric: Metric, intervals: Intervals, cancel: Cancel
) -> list[PairList]:
    """Return the pairs of each band of distance, in parts, as 32-bit positions."""
    listed: list[PairList] = [[] for _ in range(distances_m.n)]
    edges = distances_m.edges(intervals)
    for first, second in near_in_space(found, radius, metric, cancel=cancel):
        step = found.xy[second] - found.xy[first]
        metres = metric.length(step[:, 0], step[:, 1])
        for number, parts in enumerate(listed):
            chosen = (metres >= edges[number]) & (metres < edges[number + 1])
            if chosen.any():
                parts.append((first[chosen].astype(np.int32), second[chosen].astype(np.int32)))
    return listed


def permuted_counts(
    found: Events,
    listed: list[PairList],
    limits: np.ndarray,
    permutations: int,
    seed: int,
    progress: Progress,
    cancel: Cancel,
) -> np.ndarray:
    """Return pairs by band of distance, band of time and permutation, the observed ones first.

    The events' times stand in the first column of the first block, a permutation of them in each other. The
    seed decides who gets which time, whatever pairs are listed: the counts of parts of a list add up.
    """
    rng = np.random.default_rng(seed)
    columns = permutations + 1
    width = int(min(columns, max(1, min(_COLUMNS, _MOST_LABELS // found.ticks.nbytes))))
    counted = np.empty((len(listed), limits.size - 1, columns), dtype=np.int64)
    # dealt anew from column to column; NumPy shuffles 64-bit numbers faster than smaller ones
    times = found.ticks.astype(np.int64)
    for begin in range(0, columns, width):
        labels = np.empty((found.n, min(width, columns - begin)), dtype=found.ticks.dtype)
        for column in range(labels.shape[1]):
            if cancel():
                raise Cancelled("The work was stopped.")
            if begin + column > 0:
                rng.shuffle(times)
            labels[:, column] = times
        some = slice(begin, begin + labels.shape[1])
        for band, parts in enumerate(listed):
            counted[band, :, some] = np.diff(_within(parts, labels, limits, cancel), axis=0)
        progress(0.1 + 0.9 * (begin + labels.shape[1]) / columns)
    return counted


def _within(parts: PairList, labels: np.ndarray, limits: np.ndarray, cancel: Cancel) -> np.ndarray:
    """Return how many pairs lie no more than each limit apart in time, shape (limits, columns).

    A row of labels is one event's time in every column, so a pair costs two rows that lie together in
    memory; sums are taken over bytes, so few rows at a time that they do not overflow.
    """
    width = labels.shape[1]
    counts = np.zeros((limits.size, width), dtype=np.int64)
    gap, other = np.empty((2, _ROWS, width), dtype=labels.dtype)
    is_near = np.empty((_ROWS, width), dtype=np.bool_)
    for first, second in parts:
        for begin in range(0, len(first), _ROWS):
            if cancel():
                raise Cancelled("The work was stopped.")
            rows = min(_ROWS, len(first) - begin)
            np.take(labels, first[begin : begin + rows], axis=0, out=gap[:rows], mode="clip")
            np.take(labels, second[begin : begin + rows], axis=0, out=other[:rows], mode="clip")
            np.subtract(gap[:rows], other[:rows], out=gap[:rows])
            np.abs(gap[:rows], out=gap[:rows])
            for row, limit in enumerate(limits):
                if limit < 0:
                    continue
                np.less_equal(gap[:rows], labels.dtype.type(limit), out=is_near[:rows])
                ones = is_near[:rows].view(np.uint8)
                for top in range(0, rows, _BYTE):
                    counts[row] += np.add.reduce(ones[top : top + _BYTE], axis=0, dtype=np.uint8)
    return counts


def exact_moments(in_space: np.ndarray, in_time: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return mean and variance, over all permutations, of the number of pairs near in space and time.

    Parameters
    ----------
    in_space, in_time : ndarray of int, shape (bands, n)
        How many others each event has in each band of distance and of time.

    Returns
    -------
    mean, variance : ndarray of float64, shape (bands of distance, bands of time)

    Notes
    -----
    Barton & David (1966). Two graphs on the same n events share X edges when one is relabelled. With S, T
    edges and s, t pairs of edges that meet in an event, E X = S·T/N for N = n(n − 1)/2 and E X(X − 1) =
    4·s·t/(n)₃ + 4·(S(S − 1) − 2s)(T(T − 1) − 2t)/(n)₄ for falling factorials (n)ₖ. Whole numbers all
    along, since the variance is a small difference of large ones.

    Examples
    --------
    >>> exact_moments(np.array([[1, 1, 0]]), np.array([[1, 1, 0]]))
    (array([[0.33333333]]), array([[0.22222222]]))
    """
    n = in_space.shape[1]
    three, four = n * (n - 1) * (n - 2), n * (n - 1) * (n - 2) * (n - 3)
    space, time = _edges_and_meetings(in_space), _edges_and_meetings(in_time)
    mean, variance = np.zeros((2, len(space), len(time)))
    for row, (edges_s, meet_s) in enumerate(space):
        for column, (edges_t, meet_t) in enumerate(time):
            expected = Fraction(2 * edges_s * edges_t, n * (n - 1))
            square = expected
            if three:
                square += Fraction(4 * meet_s * meet_t, three)
            if four:
                apart_s = edges_s * (edges_s - 1) - 2 * meet_s
                apart_t = edges_t * (edges_t - 1) - 2 * meet_t
                square += Fraction(4 * apart_s * apart_t, four)
            mean[row, column] = float(expected)
            variance[row, column] = float(square - expected**2)
    return mean, variance


def _edges_and_meetings(counts: np.ndarray) -> list[tuple[int, int]]:
    found = []
    for band in counts:
        values, times = (part.tolist() for part in np.unique(band, return_counts=True))
        found.append(
            (
                sum(v * k for v, k in zip(values, times)) // 2,
                sum(v * (v - 1) // 2 * k for v, k in zip(values, times)),
            )
        )
    return found


def upper_tail(observed: np.ndarray, mean: np.ndarray, variance: np.ndarray) -> np.ndarray:
    """Return P{X ≥ observed} for counts of known mean and variance.

    Binomial where the variance is below the mean, negative binomial where it is above, Poisson between;
    normal from a mean of 1000 on. A binomial that cannot reach the number observed is the wrong law for it,
    and its 0 no probability: there Cantelli's bound v/(v + (k − m)²) stands. p is never 0.

    Examples
    --------
    >>> np.round(upper_tail(np.array([[14]]), np.array([[10.1438161]]), np.array([[10.1438161]])), 6)
    array([[0.146246]])
    """
    special = require("scipy.special")
    p = np.ones(observed.shape)
    for place in zip(*np.nonzero((observed > 0) & (mean > 0))):
        k, m, v = float(observed[place]), float(mean[place]), float(variance[place])
        share = 1.0 - v / m
        if v <= 0:
            p[place] = float(k <= m)
        elif m >= 1000:
            p[place] = special.ndtr((m + 0.5 - k) / np.sqrt(v))
        elif abs(share) < 1e-6:
            p[place] = special.gammainc(k, m)
        elif share > 0:
            draws = m / share
            is_possible = k < draws + 1.0
            p[place] = special.betainc(k, draws - k + 1.0, share) if is_possible else v / (v + (k - m) ** 2)
        else:
            p[place] = special.betainc(k, m * m / (v - m), 1.0 - m / v)
    return np.maximum(p, LEAST_NUMBER)
