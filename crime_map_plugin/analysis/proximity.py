"""Whether incidents lie more, or less, often near features than an even spread would bring there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from crime_map_plugin.analysis.checks import Caution, finite_values, points_and_weights
from crime_map_plugin.analysis.feature_distance import near_features
from crime_map_plugin.analysis.inference import LEAST_NUMBER, Correction, adjust
from crime_map_plugin.analysis.proportions import counts_of
from crime_map_plugin.analysis.ring_shapes import RingShapes, people_within, ring_shapes
from crime_map_plugin.analysis.study_area import StudyArea
from crime_map_plugin.errors import (
    Cancel,
    Progress,
    QueryInvalid,
    TooFewIncidents,
    never_cancelled,
    require,
    silent,
)

M2_PER_KM2 = 1e6
# A distance is within a limit up to this: a projection moves coordinates by about as much.
TIE_M = 1e-6
CONFIDENCE = 0.95


@dataclass(frozen=True, eq=False)
class Population:
    """Where people live.

    Attributes
    ----------
    x, y : ndarray of float64, shape (places,)
        Metres; used where there are no polygons.
    people : ndarray of float64, shape (places,)
        From 0 up.
    homes : list of shapely Polygon or MultiPolygon
        Empty for points.
    """

    x: np.ndarray
    y: np.ndarray
    people: np.ndarray
    homes: list[Any]


@dataclass(frozen=True, eq=False)
class PoissonRatio:
    """Counts against what was expected; all shape (n,), NaN where nothing was expected.

    Attributes
    ----------
    ratio : ndarray of float64
        Count per expected incident.
    low, high : ndarray of float64
        The exact 95 % interval of the ratio.
    p : ndarray of float64
        Two-sided, from 0 to 1.
    """

    ratio: np.ndarray
    low: np.ndarray
    high: np.ndarray
    p: np.ndarray


@dataclass(frozen=True, eq=False)
class Proximity:
    """One entry per ring; arrays of shape (rings,).

    Attributes
    ----------
    rings : RingShapes
    start, end : ndarray of float64
        Metres from the feature.
    count : ndarray of int64
    per_km2, expected, ratio, low, high, p, p_adjusted : ndarray of float64
        NaN where nothing was expected.
    cautions : tuple of Caution
    """

    rings: RingShapes
    start: np.ndarray
    end: np.ndarray
    count: np.ndarray
    per_km2: np.ndarray
    expected: np.ndarray
    ratio: np.ndarray
    low: np.ndarray
    high: np.ndarray
    p: np.ndarray
    p_adjusted: np.ndarray
    cautions: tuple[Caution, ...]


def poisson_ratio(count: ArrayLike, expected: ArrayLike) -> PoissonRatio:
    """Return ratio, exact interval and two-sided p of counts against known expected numbers.

    Parameters
    ----------
    count : array_like of int, shape (n,)
    expected : array_like, shape (n,)
        From 0 up; where it is 0 nothing can be compared, and everything is NaN.

    Raises
    ------
    QueryInvalid
        A count is negative or broken, or an expected number is negative.
    MissingLibrary
        SciPy is not installed.

    Notes
    -----
    The interval is Garwood's (1936): chi²(.025, 2k)/2 and chi²(.975, 2k + 2)/2, over the expected number;
    chi²(q, 2k)/2 is the inverse of the regularised incomplete gamma function. p is twice the smaller of
    P(X ≥ k) and P(X ≤ k), at most 1: it is under .05 just where the interval leaves 1 out.

    Examples
    --------
    >>> found = poisson_ratio([10], [5.0])
    >>> np.round([found.low[0], found.high[0], found.p[0]], 4)
    array([0.9591, 3.6781, 0.0637])
    """
    k, mean = counts_of(count, "count"), finite_values(np.asarray(expected, dtype=np.float64))
    if k.size != mean.size or (mean < 0).any():
        raise QueryInvalid("Every count needs an expected number from 0 up.", counts=k.size)
    special = require("scipy.special")
    is_known = mean > 0
    mean = np.where(is_known, mean, np.nan)
    tail = (1.0 - CONFIDENCE) / 2.0
    low = np.where(k > 0, special.gammaincinv(np.maximum(k, 1.0), tail), 0.0) / mean
    high = special.gammaincinv(k + 1.0, 1.0 - tail) / mean
    at_least = np.where(k > 0, special.pdtrc(np.maximum(k - 1.0, 0.0), mean), 1.0)
    at_most = special.pdtr(k, mean)
    p = np.clip(2.0 * np.minimum(at_least, at_most), LEAST_NUMBER, 1.0)
    return PoissonRatio(k / mean, low, high, np.where(is_known, p, np.nan))


def proximity(
    x: np.ndarray,
    y: np.ndarray,
    features: Sequence[Any],
    *,
    distances_m: Sequence[float],
    area: StudyArea,
    population: Population | None = None,
    correction: Correction = Correction.BENJAMINI_HOCHBERG,
    progress: Progress = silent,
    cancel: Cancel = never_cancelled,
) -> Proximity:
    """Return counts in rings around features against an even spread in the study area.

    Parameters
    ----------
    x, y : ndarray of float64, shape (n,)
        Incidents inside the study area, metres.
    features : sequence of shapely geometries
        Points, lines, polygons; metres.
    distances_m : sequence of float
        Ascending, above 0. Ring i holds what lies further than distance i − 1 and not further than
        distance i; the first one includes the inside of polygons.
    area : StudyArea
        Rings are cut at it.
    population : Population, optional
        Incidents are expected in proportion to people instead of area.
    correction : Correction
        Over the features, for each distance apart.

    Raises
    ------
    QueryInvalid
        The distances do not ascend from above 0.
    TooFewIncidents
        There is no incident, no feature near the study area, or nobody lives in it.
    Cancelled
    MissingLibrary

    Notes
    -----
    Each feature stands for itself: where rings of different features overlap, an incident counts in both.
    The incidents given fix the level of the even spread, so the expected numbers of a partition of the
    study area add up to their number.
    """
    xs, ys, _ = points_and_weights(x, y)
    limits = np.asarray(distances_m, dtype=np.float64).ravel()
    if limits.size == 0 or not np.isfinite(limits).all() or limits[0] <= 0 or (np.diff(limits) <= 0).any():
        raise QueryInvalid("Distances must be above 0, each larger than the one before.")
    if xs.size == 0:
        raise TooFewIncidents("There are no incidents to analyse.", count=0, needed=1)
    rings = ring_shapes(
        features, limits.tolist(), area, progress=lambda done, text="": progress(done / 2), cancel=cancel
    )
    if not rings.shapes:
        raise TooFewIncidents(
            "No feature lies in the study area or near it.",
            hint="Choose features that overlap the study area, or larger distances.",
        )
    used = np.unique(rings.feature)
    _, owner, distance = near_features(
        xs,
        ys,
        [features[i] for i in used.tolist()],
        float(limits[-1]) + TIE_M,
        progress=lambda done, text="": progress(0.5 + done / 2),
        cancel=cancel,
    )
    place = np.searchsorted(limits + TIE_M, distance, side="left")
    tally = np.bincount(used[owner] * limits.size + place, minlength=len(features) * limits.size)
    count = tally[rings.feature * limits.size + rings.ring]
    area_m2 = rings.area_m2
    if population is None:
        share = area_m2 / area.area_m2
    else:
        share = _share_of_people(rings, used, features, limits, area, population, cancel)
    expected = xs.size * share
    found = poisson_ratio(count, expected)
    p_adjusted = np.full(count.size, np.nan)
    for number in range(limits.size):
        family = np.flatnonzero((rings.ring == number) & np.isfinite(found.p))
        p_adjusted[family] = adjust(found.p[family], correction)
    return Proximity(
        rings,
        np.concatenate([[0.0], limits[:-1]])[rings.ring],
        limits[rings.ring],
        count,
        count * M2_PER_KM2 / area_m2,
        expected,
        found.ratio,
        found.low,
        found.high,
        found.p,
        p_adjusted,
        _cautions(expected),
    )


def _share_of_people(
    rings: RingShapes,
    used: np.ndarray,
    features: Sequence[Any],
    limits: np.ndarray,
    area: StudyArea,
    population: Population,
    cancel: Cancel,
) -> np.ndarray:
    """Return each ring's share of the people who live in the study area."""
    people = np.where(np.isfinite(population.people), np.maximum(population.people, 0.0), 0.0)
    if population.homes:
        within = people_within(rings.shapes, population.homes, people, cancel=cancel)
        total = float(people_within([area.polygon], population.homes, people, cancel=cancel)[0])
    else:
        is_inside = area.contains(population.x, population.y)
        total = float(people[is_inside].sum())
        point, owner, distance = near_features(
            population.x[is_inside],
            population.y[is_inside],
            [features[i] for i in used.tolist()],
            float(limits[-1]) + TIE_M,
            cancel=cancel,
        )
        place = np.searchsorted(limits + TIE_M, distance, side="left")
        tally = np.bincount(
            used[owner] * limits.size + place,
            weights=people[is_inside][point],
            minlength=len(features) * limits.size,
        )
        within = tally[rings.feature * limits.size + rings.ring]
    if total <= 0:
        raise TooFewIncidents(
            "Nobody lives in the study area by this population.",
            hint="Choose another population layer or field, or none.",
        )
    return within / total


def _cautions(expected: np.ndarray) -> tuple[Caution, ...]:
    cautions = []
    nothing = int(np.count_nonzero(expected <= 0))
    if nothing:
        text = f"Nobody lives in {nothing} rings, so nothing is expected there."
        cautions.append(Caution("rings_without_people", text, {"rings": nothing}))
    few = int(np.count_nonzero((expected > 0) & (expected < 1)))
    if few:
        text = f"In {few} rings less than one incident is expected: read the interval, not the ratio."
        cautions.append(Caution("rings_small_expected", text, {"rings": few}))
    return tuple(cautions)
