"""Circles around places, windows of days, and how unlikely their cases are: the parts of a scan."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

import numpy as np

from crime_map_plugin.analysis.limits import round_up_nicely
from crime_map_plugin.errors import Cancel, Cancelled, GridTooLarge, never_cancelled, require

PAIRS_MOST, PAIRS_CHOSEN = 10_000_000, 300_000
_PAIRS_AT_ONCE = 400_000
WINDOWS_MOST = 5_000_000
CYLINDERS_MOST = 4_000_000_000
# What is chosen for the user should answer within a minute or two; what the user asks for may take longer.
CYLINDERS_CHOSEN = 100_000_000
DAYS_CHOSEN = 14
FEWEST_CASES = 2
_MILLIMETRE = 3


class Model(Enum):
    """What is expected without clusters; the values are those of the parameter MODEL."""

    PERMUTATION = 0
    POISSON = 1


@dataclass(frozen=True)
class Windows:
    """Windows of whole days inside the study period.

    Attributes
    ----------
    n_days : int
        Length of the study period.
    longest : int
        Most days of a window.
    is_prospective : bool
        Only windows that end on the last day.
    """

    n_days: int
    longest: int
    is_prospective: bool

    @property
    def n(self) -> int:
        """Number of windows."""
        if self.is_prospective:
            return self.longest
        return self.longest * self.n_days - self.longest * (self.longest - 1) // 2

    def starts(self, length: int) -> np.ndarray:
        """Return the first days of the windows of one length, counted from 0."""
        first = self.n_days - length if self.is_prospective else 0
        return np.arange(first, self.n_days - length + 1)


@dataclass(frozen=True)
class Circles:
    """All circles: for each place the places around it from the nearest on, one row after the other.

    Attributes
    ----------
    first : ndarray of int64, shape (n + 1,)
        Where each centre's neighbours begin.
    place : ndarray of int32, shape (pairs,)
        The neighbours, each centre's own place first.
    radius_m : ndarray of float64, shape (pairs,)
        Distance from the centre in metres.
    is_circle : ndarray of bool, shape (pairs,)
        False where the next neighbour is just as far: a circle holds all places at its radius.
    """

    first: np.ndarray
    place: np.ndarray
    radius_m: np.ndarray
    is_circle: np.ndarray


def whole_millimetres(values: np.ndarray) -> np.ndarray:
    """Return lengths in metres without the digits in which equal ones differ after a projection."""
    return np.round(np.asarray(values, dtype=np.float64), _MILLIMETRE)


def chosen_days(n_days: int) -> int:
    """Return the longest window: half of the study period as in SaTScan, and 14 days at most."""
    return int(np.clip(n_days // 2, 1, DAYS_CHOSEN))


def circles_within(
    xy: np.ndarray, radius_m: float, *, windows: int, cancel: Cancel = never_cancelled
) -> Circles:
    """Return the circles with radii at the distances to other places, up to a radius.

    Parameters
    ----------
    xy : ndarray, shape (n, 2)
        Places in metres, each once.
    radius_m : float
    windows : int
        Windows that each circle is scanned with.

    Raises
    ------
    GridTooLarge
        There are more circles, or circles and windows, than can be scanned.
    Cancelled
    """
    tree = require("scipy.spatial").cKDTree(xy)
    reach = radius_m + 0.5 * 10.0**-_MILLIMETRE
    pairs = int(tree.count_neighbors(tree, reach))
    if pairs > PAIRS_MOST or windows > WINDOWS_MOST or pairs * windows > CYLINDERS_MOST:
        raise GridTooLarge(
            f"{pairs:,} circles with {windows:,} windows each are too many to scan.",
            hint="Give a smaller MAX_RADIUS or MAX_DAYS, or scan only the latest days (PROSPECTIVE).",
            circles=pairs,
            windows=windows,
        )
    parts = []
    for own in np.array_split(np.arange(len(xy)), -(-pairs // _PAIRS_AT_ONCE)):
        if cancel():
            raise Cancelled("The work was stopped.")
        some = type(tree)(xy[own]).sparse_distance_matrix(tree, reach, output_type="ndarray")
        centres, others, lengths = own[some["i"]], some["j"], whole_millimetres(some["v"])
        # among equally far places the order is that of the places, the centre itself always first
        order = np.lexsort((others, others != centres, lengths, centres))
        parts.append((centres[order].astype(np.int32), others[order].astype(np.int32), lengths[order]))
    centre, place, distance = (np.concatenate(column) for column in zip(*parts))
    first = np.concatenate([[0], np.cumsum(np.bincount(centre, minlength=len(xy)))])
    is_circle = np.ones(len(place), dtype=bool)
    is_circle[:-1] = (centre[1:] != centre[:-1]) | (distance[1:] != distance[:-1])
    return Circles(first, place, distance, is_circle)


def chosen_radius(xy: np.ndarray, *, windows: int, cancel: Cancel = never_cancelled) -> float:
    """Return a radius that lets circles grow to half of the cases, or as far as can be scanned soon.

    Parameters
    ----------
    xy : ndarray, shape (n, 2)
        Places in metres.
    windows : int
        Windows that each circle is scanned with.

    Notes
    -----
    Half of the cases (or of the population) is the default of SaTScan; ``within_half`` cuts each centre's
    circles there.
    """
    tree = require("scipy.spatial").cKDTree(xy)
    budget = max(min(CYLINDERS_CHOSEN // windows, PAIRS_CHOSEN), len(xy))
    high = float(np.hypot(*np.ptp(xy, axis=0)))
    if high == 0 or len(xy) ** 2 <= budget:
        return high
    low = 0.0
    for _ in range(20):
        if cancel():
            raise Cancelled("The work was stopped.")
        middle = 0.5 * (low + high)
        if tree.count_neighbors(tree, middle) <= budget:
            low = middle
        else:
            high = middle
    step = round_up_nicely(low) / 10.0 if low >= 1 else 0.0
    return float(np.floor(low / step) * step) if step else low


def within_half(circles: Circles, weights: np.ndarray) -> Circles:
    """Return the circles without those that hold more than half of all; a place by itself stays."""
    share = weights[circles.place].astype(np.float64)
    total = np.cumsum(share)
    before = np.concatenate([[0.0], total])[circles.first[:-1]]
    counts = np.diff(circles.first)
    held = total - np.repeat(before, counts)
    # a circle's sum is that of all places at its radius
    last = np.flatnonzero(circles.is_circle)
    held = held[last[np.searchsorted(last, np.arange(len(held)))]]
    keep = held <= 0.5 * weights.sum() * (1 + 1e-12)
    keep[circles.first[:-1]] = True
    centre = np.repeat(np.arange(len(counts)), counts)[keep]
    first = np.concatenate([[0], np.cumsum(np.bincount(centre, minlength=len(counts)))])
    is_circle = circles.is_circle[keep].copy()
    is_circle[first[1:] - 1] = True
    return Circles(first, circles.place[keep], circles.radius_m[keep], is_circle)


def log_likelihood_ratio(cases: np.ndarray, expected: np.ndarray, total: int) -> np.ndarray:
    """Return c·ln(c/μ) + (C − c)·ln((C − c)/(C − μ)), 0 where no more came than expected.

    Parameters
    ----------
    cases, expected : array_like
        c and μ of each cylinder.
    total : int
        All cases C.

    Notes
    -----
    Kulldorff (1997, 2001) for the Poisson model; Kulldorff et al. (2005) take the same ratio for the
    permutation model.

    Examples
    --------
    >>> log_likelihood_ratio([4], [130 / 194], 194).round(6)
    array([3.845418])
    """
    c, mu = np.broadcast_arrays(np.asarray(cases, dtype=np.float64), np.asarray(expected, dtype=np.float64))
    result = np.zeros(c.shape)
    more = (c > mu) & (mu > 0)
    c, mu = c[more], mu[more]
    outside = total - c
    rest = np.zeros(c.shape)
    some = outside > 0
    rest[some] = outside[some] * np.log(outside[some] / (total - mu[some]))
    result[more] = c * np.log(c / mu) + rest
    return result


def most_expected(total: int, level: float) -> np.ndarray:
    """Return for c = FEWEST_CASES … C the largest μ with which c cases reach a likelihood ratio.

    A look-up among these whole numbers takes the place of two logarithms for each cylinder.
    """
    c = np.arange(FEWEST_CASES, total + 1, dtype=np.float64)
    low, high = np.full(c.shape, 1e-12), c.copy()
    for _ in range(60):
        middle = 0.5 * (low + high)
        reaches = log_likelihood_ratio(c, middle, total) >= level
        low, high = np.where(reaches, middle, low), np.where(reaches, high, middle)
    # a little too generous: what passes is computed anew
    return high * (1 + 1e-9)
