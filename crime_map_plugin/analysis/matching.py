"""The same incident in two registers: pairs near each other in space and time, each with a score."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from crime_map_plugin.analysis.space_time_pairs import Events, Metric, near_in_both
from crime_map_plugin.errors import Cancel, QueryInvalid, never_cancelled

HOUR_S = 3_600
DAY_S = 86_400
MOST = 20_000_000
"""More candidates than this are refused: nobody looks through them, and they would fill the memory."""

_NONE = (np.empty(0, dtype=np.int64), np.empty(0, dtype=np.int64))
_LONGEST_S = 1 << 40
# Semi-major axis and flattening of WGS 84.
_AXIS_M, _FLATTENING = 6_378_137.0, 1 / 298.257223563
# A hair more than the reach is looked through: the metres are computed anew and decide.
_WIDER = 1 + 1e-6


@dataclass(frozen=True, eq=False)
class Incidents:
    """What matching needs to know of incidents.

    Attributes
    ----------
    places_m : ndarray of float64, shape (n, 2) or (n, 3)
        Metres; NaN for no place.
    moments : ndarray of datetime64[s], shape (n,)
        When it happened; NaT where even the day is not known.
    has_clock : ndarray of bool, shape (n,)
        Whether the time of day is known, not only the day.
    origin, category, article : ndarray of int64, shape (n,)
        The register, the category and the article as numbers; an article below 0 is not known.
    """

    places_m: np.ndarray
    moments: np.ndarray
    has_clock: np.ndarray
    origin: np.ndarray
    category: np.ndarray
    article: np.ndarray


@dataclass(frozen=True, eq=False)
class Pairs:
    """Pairs of incidents that may be one.

    Attributes
    ----------
    first, second : ndarray of int64, shape (pairs,)
        Positions, the lower one first.
    metres, score : ndarray of float64, shape (pairs,)
    hours : ndarray of float64, shape (pairs,)
        NaN where the time of day of one of the two is not known.
    """

    first: np.ndarray
    second: np.ndarray
    metres: np.ndarray
    hours: np.ndarray
    score: np.ndarray

    @property
    def n(self) -> int:
        """Number of pairs."""
        return len(self.first)

    def chosen(self, which: np.ndarray) -> Pairs:
        """Return the pairs that a mask or an array of positions chooses."""
        return Pairs(
            self.first[which], self.second[which], self.metres[which], self.hours[which], self.score[which]
        )


def earth_centred(lon: np.ndarray, lat: np.ndarray) -> np.ndarray:
    """Return degrees of WGS 84 as metres from the centre of the earth, shape (n, 3).

    Notes
    -----
    Over some kilometres the straight line between two such places is as long as the way on the ellipsoid to
    less than a millimetre, wherever they lie: no zone has to be chosen for a whole country.

    Examples
    --------
    >>> a, b = earth_centred(np.array([0.0, 0.001]), np.array([0.0, 0.0]))
    >>> round(float(np.linalg.norm(a - b)), 3)
    111.319
    """
    squared = _FLATTENING * (2 - _FLATTENING)
    east, north = np.radians(lon), np.radians(lat)
    normal = _AXIS_M / np.sqrt(1 - squared * np.sin(north) ** 2)
    return np.column_stack(
        [
            normal * np.cos(north) * np.cos(east),
            normal * np.cos(north) * np.sin(east),
            normal * (1 - squared) * np.sin(north),
        ]
    )


def candidates(
    incidents: Incidents, *, reach_m: float, reach_hours: float, cancel: Cancel = never_cancelled
) -> Pairs:
    """Return all pairs that may be one incident.

    Parameters
    ----------
    incidents : Incidents
    reach_m, reach_hours : float
        Pairs at most this far apart; metres above 0, hours 0 for the very same second.

    Returns
    -------
    Pairs
        Of two registers, of one category, not of two known articles that differ, in reach of each other. The
        score is (1 − metres / reach_m) · (1 − hours / reach_hours). Where a time of day is not known, the two
        must be of one calendar day, and the hours count as 0.

    Raises
    ------
    QueryInvalid
        A reach is none, or there are more than ``MOST`` candidates.
    Cancelled
        The user stopped the work.

    Examples
    --------
    >>> two = np.array(["2026-07-01T10:00", "2026-07-01T13:00"], dtype="datetime64[s]")
    >>> same, known = np.zeros(2, dtype=np.int64), np.ones(2, dtype=bool)
    >>> both = Incidents(np.array([[0.0, 0.0], [0.0, 50.0]]), two, known, np.array([0, 1]), same, same)
    >>> candidates(both, reach_m=100, reach_hours=6).score
    array([0.25])
    """
    if not (0 < reach_m < np.inf and 0 <= reach_hours < np.inf):
        raise QueryInvalid(
            "The distance must be above 0, and the hours 0 or more.",
            hint="Write for example 100 metres and 6 hours.",
        )
    usable = np.flatnonzero(np.isfinite(incidents.places_m).all(axis=1) & ~np.isnat(incidents.moments))
    parts = [_NONE]
    total = 0
    for category in np.unique(incidents.category[usable]):
        rows = usable[incidents.category[usable] == category]
        if len(np.unique(incidents.origin[rows])) < 2:
            continue
        for a, b in _near(incidents, rows, reach_m, reach_hours, cancel):
            kept = _is_possible(incidents, a, b)
            parts.append((np.minimum(a, b)[kept], np.maximum(a, b)[kept]))
            total += len(parts[-1][0])
            if total > MOST:
                raise QueryInvalid(
                    "Too many incidents lie near each other at the same time to be matched.",
                    hint="Choose a smaller distance or fewer hours.",
                )
    found = _scored(
        incidents,
        np.concatenate([a for a, _ in parts]),
        np.concatenate([b for _, b in parts]),
        reach_m,
        reach_hours,
    )
    # Not above a limit: what was looked through was a hair wider.
    return found.chosen((found.metres <= reach_m) & ~(found.hours > reach_hours))


def one_to_one(
    found: Pairs, origin: np.ndarray, settled: tuple[np.ndarray, np.ndarray] | None = None
) -> Pairs:
    """Return the pairs of which each incident has at most one with every other register, the best first.

    Parameters
    ----------
    found : Pairs
    origin : ndarray of int64, shape (n,)
        The register of each incident.
    settled : two ndarrays of int64, optional
        Pairs that are decided already: these incidents have their partner in that register.

    Notes
    -----
    The pair with the highest score is taken, what it excludes is dropped, and so on. Of equal scores the
    shorter distance counts, then the shorter time, then the lower positions.

    Examples
    --------
    >>> numbers = np.zeros(2), np.zeros(2), np.array([0.5, 0.9])
    >>> best = one_to_one(Pairs(np.array([0, 0]), np.array([1, 2]), *numbers), np.array([0, 1, 1]))
    >>> best.second
    array([2])
    """
    registers = int(origin.max(initial=0)) + 1
    taken: set[int] = set()
    for a, b in zip(*(side.tolist() for side in settled)) if settled is not None else ():
        taken.update((a * registers + int(origin[b]), b * registers + int(origin[a])))
    hours = np.nan_to_num(found.hours)
    order = np.lexsort([found.second, found.first, hours, found.metres, -found.score])
    first, second = found.first[order], found.second[order]
    of_first = (first * registers + origin[second]).tolist()
    of_second = (second * registers + origin[first]).tolist()
    kept = []
    for position, a, b in zip(order.tolist(), of_first, of_second):
        if a not in taken and b not in taken:
            taken.add(a)
            taken.add(b)
            kept.append(position)
    return found.chosen(np.array(kept, dtype=np.int64))


def _near(
    incidents: Incidents, rows: np.ndarray, reach_m: float, reach_hours: float, cancel: Cancel
) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Yield pairs of rows in reach by the clock where both have one, else of one day."""
    clocked = rows[incidents.has_clock[rows]]
    longest = int(np.ceil(min(reach_hours * HOUR_S, _LONGEST_S)))
    yield from _swept(incidents, clocked, _seconds(incidents.moments), longest, reach_m, cancel)
    if len(clocked) == len(rows):
        return
    days = np.floor_divide(_seconds(incidents.moments), DAY_S)
    for a, b in _swept(incidents, rows, days, 0, reach_m, cancel):
        is_by_day = ~(incidents.has_clock[a] & incidents.has_clock[b]) & (days[a] == days[b])
        yield a[is_by_day], b[is_by_day]


def _swept(
    incidents: Incidents, rows: np.ndarray, ticks: np.ndarray, longest: int, reach_m: float, cancel: Cancel
) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    if len(rows) < 2:
        return
    found = Events(incidents.places_m[rows], ticks[rows] - ticks[rows].min(), 1)
    for a, b in near_in_both(found, reach_m * _WIDER, longest, Metric.EUCLIDEAN, cancel=cancel):
        is_soon = np.abs(found.ticks[a] - found.ticks[b]) <= longest
        yield rows[a[is_soon]], rows[b[is_soon]]


def _is_possible(incidents: Incidents, a: np.ndarray, b: np.ndarray) -> np.ndarray:
    article_a, article_b = incidents.article[a], incidents.article[b]
    clashes = (article_a >= 0) & (article_b >= 0) & (article_a != article_b)
    return (incidents.origin[a] != incidents.origin[b]) & ~clashes


def _scored(
    incidents: Incidents, first: np.ndarray, second: np.ndarray, reach_m: float, reach_hours: float
) -> Pairs:
    step = incidents.places_m[first] - incidents.places_m[second]
    metres = np.sqrt((step * step).sum(axis=1))
    seconds = _seconds(incidents.moments)
    hours = np.abs(seconds[first] - seconds[second]) / HOUR_S
    hours[~(incidents.has_clock[first] & incidents.has_clock[second])] = np.nan
    in_time = 1 - np.nan_to_num(hours) / reach_hours if reach_hours > 0 else 1.0
    score = (1 - metres / reach_m) * in_time
    return Pairs(first, second, metres, hours, score)


def _seconds(moments: np.ndarray) -> np.ndarray:
    return moments.astype("datetime64[s]").astype(np.int64)
