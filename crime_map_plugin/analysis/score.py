"""How well hotspots foretell later incidents: hit rate, PAI, PEI, and the curve over coverage."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from crime_map_plugin.analysis.checks import finite_values
from crime_map_plugin.errors import QueryInvalid, TooFewIncidents

# How far rounding may put a whole number of cells from a whole number.
_ROUNDING = 1e-9


@dataclass(frozen=True, eq=False)
class Ranked:
    """Pieces of the study area, the hottest first, those of equal heat in one group.

    Attributes
    ----------
    heat : ndarray of float64, shape (groups,)
        Descending; NaN for pieces without an order.
    area : ndarray of float64, shape (groups,)
        Square metres of each group.
    hits : ndarray of float64, shape (groups,)
        Incidents in each group.
    pieces : ndarray of float64, shape (groups,)
        Pieces in each group.
    """

    heat: np.ndarray
    area: np.ndarray
    hits: np.ndarray
    pieces: np.ndarray

    @property
    def area_m2(self) -> float:
        """Area of all pieces in square metres."""
        return float(self.area.sum())


def nothing() -> Ranked:
    """Return no piece at all."""
    return Ranked(np.empty(0), np.empty(0), np.empty(0), np.empty(0))


def rank(heat: ArrayLike, area: ArrayLike, hits: ArrayLike) -> Ranked:
    """Return pieces ordered by heat, the hottest first.

    Parameters
    ----------
    heat : array_like, shape (n,)
        Any finite number; higher is hotter.
    area : array_like, shape (n,) or scalar
        Square metres, above 0.
    hits : array_like, shape (n,)
        Later incidents in each piece.

    Raises
    ------
    QueryInvalid
        A value is not finite or an area is not above 0.

    Examples
    --------
    >>> rank([1, 5, 5], 100.0, [0, 2, 1]).hits
    array([3., 0.])
    """
    values, counts = finite_values(np.asarray(heat)), finite_values(np.asarray(hits))
    areas = finite_values(np.broadcast_to(np.asarray(area, dtype=np.float64), values.shape))
    if counts.size != values.size:
        raise QueryInvalid("There must be one number of incidents for each piece.")
    if (areas <= 0).any() or (counts < 0).any():
        raise QueryInvalid("Areas must be above 0 and numbers of incidents not below 0.")
    distinct, group = np.unique(values, return_inverse=True)
    group = distinct.size - 1 - np.ravel(group)
    n = distinct.size
    return Ranked(
        distinct[::-1].copy(),
        np.bincount(group, weights=areas, minlength=n),
        np.bincount(group, weights=counts, minlength=n),
        np.bincount(group, minlength=n).astype(np.float64),
    )


def take(ranked: Ranked, area_m2: ArrayLike, *, at_least_one: bool = False) -> tuple[np.ndarray, np.ndarray]:
    """Return the area of the hottest whole pieces that fit into an area, and their incidents.

    Parameters
    ----------
    ranked : Ranked
    area_m2 : array_like, shape (m,)
        Square metres to be filled.
    at_least_one : bool
        Take the hottest piece also where it is larger.

    Returns
    -------
    area, hits : ndarray of float64, shape (m,)

    Notes
    -----
    Pieces are taken in their order up to the first that does not fit. Where only some of a group of equal
    heat fit, the incidents are what a random choice among the group expects: its share of the group's
    pieces times the group's incidents. So neither the order of rows nor the incidents decide.
    """
    wanted = np.atleast_1d(np.asarray(area_m2, dtype=np.float64))
    if ranked.area.size == 0:
        return np.zeros(wanted.size), np.zeros(wanted.size)
    ends = np.concatenate([[0.0], np.cumsum(ranked.area)])
    hits = np.concatenate([[0.0], np.cumsum(ranked.hits)])
    whole, part = _cut(ranked, ends, wanted, at_least_one)
    last = np.minimum(whole, ranked.area.size - 1)
    return ends[whole] + part * ranked.area[last], hits[whole] + part * ranked.hits[last]


def taken(heat: ArrayLike, ranked: Ranked, area_m2: float, *, at_least_one: bool = True) -> np.ndarray:
    """Return for pieces of some heat the share, 0 to 1, that `take` takes of those equally hot.

    Parameters
    ----------
    heat : array_like, shape (n,)
        NaN for pieces that are never taken.

    Examples
    --------
    >>> taken([1.0, 5.0, 1.0], rank([1, 5, 1], 100.0, [0, 2, 1]), 200.0)
    array([0.5, 1. , 0.5])
    """
    values = np.asarray(heat, dtype=np.float64)
    if ranked.area.size == 0:
        return np.zeros(values.size)
    ends = np.concatenate([[0.0], np.cumsum(ranked.area)])
    whole, part = (found[0] for found in _cut(ranked, ends, np.array([float(area_m2)]), at_least_one))
    if whole == ranked.area.size:
        return (values >= ranked.heat[-1]).astype(np.float64)
    return np.where(values == ranked.heat[whole], part, (values > ranked.heat[whole]).astype(np.float64))


def _cut(
    ranked: Ranked, ends: np.ndarray, wanted: np.ndarray, at_least_one: bool
) -> tuple[np.ndarray, np.ndarray]:
    """Return how many groups fit as a whole, and the share of the next one that fits in whole pieces."""
    room = wanted * (1.0 + _ROUNDING)
    whole = np.clip(np.searchsorted(ends, room, side="right") - 1, 0, ranked.area.size)
    last = np.minimum(whole, ranked.area.size - 1)
    each = ranked.area[last] / ranked.pieces[last]
    some = np.where(whole < ranked.area.size, np.floor((room - ends[whole]) / each + _ROUNDING), 0.0)
    if at_least_one:
        some = np.where((whole == 0) & (some < 1), 1.0, some)
    return whole, np.clip(some, 0.0, ranked.pieces[last]) / ranked.pieces[last]


@dataclass(frozen=True)
class Score:
    """How hotspots fared.

    Attributes
    ----------
    hit_rate : float
        Share n/N of the later incidents that lie in the hotspots.
    pai : float
        Predictive accuracy index (n/N)/(a/A).
    pei : float
        Predictive efficiency index n/n*.
    naive_pai : float
        PAI of the cells with most earlier incidents over the same area; NaN without earlier incidents.
    area_share : float
        a/A.
    hits : float
        n; not a whole number where cells of equal heat meet at the cut.
    best_hits : float
        n*.
    """

    hit_rate: float
    pai: float
    pei: float
    naive_pai: float
    area_share: float
    hits: float
    best_hits: float


def score(
    area_m2: float,
    hits: float,
    *,
    study_area_m2: float,
    incidents: int,
    best: Ranked,
    naive: Ranked | None = None,
) -> Score:
    """Return hit rate, PAI and PEI of hotspots, and the PAI of a naive count map over the same area.

    Parameters
    ----------
    area_m2, hits : float
        Area of the hotspots within the study area, and the later incidents in it.
    study_area_m2 : float
    incidents : int
        Later incidents in the study area, N ≥ 1.
    best : Ranked
        Cells ranked by their later incidents.
    naive : Ranked, optional
        Cells ranked by their earlier incidents.

    Raises
    ------
    TooFewIncidents
        There is no later incident.
    QueryInvalid
        The hotspots or the study area have no area.

    Notes
    -----
    PAI: Chainey, Tompson & Uhlig (2008), The utility of hotspot mapping for predicting spatial patterns
    of crime, Security Journal 21. PEI: Hunt (2016), Do crime hot spots move?, American University. n* is
    the sum of the k fullest cells, k the number of whole cells that fit into the hotspots' area, at least
    one: hotspots that are not made of such cells can reach a PEI a little above 1.

    Examples
    --------
    >>> cells = rank([6, 3, 1, 0], 100.0, [6, 3, 1, 0])
    >>> found = score(100.0, 3, study_area_m2=400.0, incidents=10, best=cells)
    >>> found.hit_rate, round(found.pai, 9), found.pei
    (0.3, 1.2, 0.5)
    """
    if incidents < 1:
        raise TooFewIncidents("There are no incidents to analyse.", count=0, needed=1)
    if not (area_m2 > 0 and study_area_m2 > 0):
        raise QueryInvalid("The hotspots and the study area must have an area.", area=area_m2)
    hit_rate = hits / incidents
    wanted = np.array([area_m2], dtype=np.float64)
    best_hits = float(_cells(best, wanted, study_area_m2, at_least_one=True)[1][0])
    naive_pai = float("nan")
    if naive is not None and naive.area.size:
        cells = _cells(naive, wanted, study_area_m2, at_least_one=True)
        naive_area, naive_hits = (float(values[0]) for values in cells)
        naive_pai = (naive_hits / incidents) / (naive_area / study_area_m2)
    share = area_m2 / study_area_m2
    pei = hits / best_hits if best_hits > 0 else float("nan")
    return Score(hit_rate, hit_rate / share, pei, naive_pai, share, hits, best_hits)


@dataclass(frozen=True, eq=False)
class Curve:
    """The scores over coverage, one row per step; NaN where nothing fits or nothing is known."""

    coverage_pct: np.ndarray
    area_share: np.ndarray
    hit_rate: np.ndarray
    pai: np.ndarray
    pei: np.ndarray
    naive_hit_rate: np.ndarray
    naive_pai: np.ndarray
    best_hit_rate: np.ndarray


def curve(
    hotspots: Ranked,
    *,
    study_area_m2: float,
    incidents: int,
    best: Ranked,
    naive: Ranked | None = None,
    steps: ArrayLike = tuple(range(101)),
) -> Curve:
    """Return the scores as more and more of the study area is taken.

    Parameters
    ----------
    hotspots, best, naive : Ranked
        As in `score`; the hotspots themselves ranked by their heat.
    study_area_m2 : float
    incidents : int
        Later incidents in the study area, N ≥ 1.
    steps : array_like
        Percent of the study area.

    Notes
    -----
    Where the hotspots end before the study area does, the rest of it is taken as if at random, so the
    curve ends at 100 % of the area with all incidents.
    """
    if incidents < 1:
        raise TooFewIncidents("There are no incidents to analyse.", count=0, needed=1)
    percent = np.asarray(steps, dtype=np.float64)
    wanted = percent / 100.0 * study_area_m2
    unknown = np.full(percent.size, np.nan)
    area, hits = take(hotspots, wanted)
    rest_area = study_area_m2 - hotspots.area_m2
    beyond = wanted > hotspots.area_m2
    if rest_area > 0:
        share = (wanted - hotspots.area_m2) / rest_area
        found = float(hotspots.hits.sum())
        hits = np.where(beyond, found + share * (incidents - found), hits)
        area = np.where(beyond, wanted, area)
    best_hits = _cells(best, wanted, study_area_m2)[1]
    naive_rate, naive_pai = unknown, unknown
    if naive is not None and naive.area.size:
        naive_area, naive_hits = _cells(naive, wanted, study_area_m2)
        naive_rate = naive_hits / incidents
        naive_pai = _ratio(naive_rate, naive_area / study_area_m2)
    return Curve(
        percent,
        area / study_area_m2,
        hits / incidents,
        _ratio(hits / incidents, area / study_area_m2),
        _ratio(hits, best_hits),
        naive_rate,
        naive_pai,
        best_hits / incidents,
    )


def _cells(
    ranked: Ranked, wanted: np.ndarray, study_area_m2: float, *, at_least_one: bool = False
) -> tuple[np.ndarray, np.ndarray]:
    """Return what whole cells hold; the whole study area is all of them, though they reach beyond it."""
    is_all = wanted >= study_area_m2 * (1.0 - _ROUNDING)
    room = np.where(is_all, max(ranked.area_m2, study_area_m2), wanted)
    area, hits = take(ranked, room, at_least_one=at_least_one)
    return np.minimum(area, study_area_m2), hits


def _ratio(value: np.ndarray, base: np.ndarray) -> np.ndarray:
    return np.divide(value, base, out=np.full(value.shape, np.nan), where=base > 0)
