"""How well incidents are placed, settlement by settlement: what a register's clerks can mend."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

import numpy as np

from crime_map_plugin.errors import QueryInvalid, require

_EARTH_M = 6_371_008.8


class Level(IntEnum):
    """How an incident is placed; the value is its column in the counts."""

    HOUSE = 0
    STREET = 1
    SETTLEMENT = 2
    MISSING = 3
    """It has no coordinates."""


@dataclass(frozen=True, eq=False)
class SettlementCoverage:
    """Incidents by settlement and level.

    Attributes
    ----------
    counts : ndarray of int64, shape (m + 1, 4)
        One row per settlement, and a last one for incidents of no settlement.
    settlement : ndarray of int64, shape (n,)
        Each incident's settlement, m for none.
    by_district : int
        Incidents without coordinates that their district's code placed.
    """

    counts: np.ndarray
    settlement: np.ndarray
    by_district: int

    @property
    def total(self) -> np.ndarray:
        """Incidents of each settlement, shape (m + 1,)."""
        return self.counts.sum(axis=1)

    @property
    def located(self) -> np.ndarray:
        """The share located to a house or a street, NaN where none is recorded, shape (m + 1,)."""
        hits = self.counts[:, Level.HOUSE] + self.counts[:, Level.STREET]
        return np.where(self.total > 0, hits / np.maximum(self.total, 1), np.nan)


def settlement_coverage(
    longitude: np.ndarray,
    latitude: np.ndarray,
    levels: np.ndarray,
    settlement_longitude: np.ndarray,
    settlement_latitude: np.ndarray,
    *,
    district: Sequence[str | None] | np.ndarray | None = None,
    distance_m: float = 30_000.0,
) -> SettlementCoverage:
    """Return how many incidents of each settlement are placed to which level.

    Parameters
    ----------
    longitude, latitude : ndarray, shape (n,)
        Degrees, not finite where an incident has no place.
    levels : ndarray of int, shape (n,)
        `Level` as the incidents' words say it; an incident without coordinates is MISSING whatever they say.
    settlement_longitude, settlement_latitude : ndarray, shape (m,), m ≥ 1
    district : sequence of str or None, shape (n,), optional
        District codes, for incidents without coordinates.
    distance_m : float
        How far from a settlement its incidents may lie.

    Raises
    ------
    QueryInvalid
        Lengths differ, there is no settlement, or the distance is not above 0.
    MissingLibrary
        SciPy is not there.

    Notes
    -----
    An incident belongs to the nearest settlement by great-circle distance (of equal ones the first), within
    `distance_m`. One without coordinates belongs to the settlement that most placed incidents of its district
    belong to, if any does. Nearest is not “within its borders”: a suburb's incidents may count for the city.

    Examples
    --------
    >>> found = settlement_coverage(
    ...     *(np.array([71.4, 71.5]), np.array([51.1, 51.2]), np.array([0, 2])),
    ...     *(np.array([71.4]), np.array([51.1])),
    ... )
    >>> found.counts[0].tolist(), float(found.located[0])
    ([1, 0, 1, 0], 0.5)
    """
    n, m = len(longitude), len(settlement_longitude)
    if len(latitude) != n or len(levels) != n or (district is not None and len(district) != n):
        raise QueryInvalid("Coordinates and their columns differ in number.")
    if m == 0 or len(settlement_latitude) != m:
        raise QueryInvalid("There are no settlements with a place.")
    if not distance_m > 0:
        raise QueryInvalid("The distance to a settlement must be above 0.")
    settlement = np.full(n, m, dtype=np.int64)
    is_placed = np.isfinite(longitude) & np.isfinite(latitude)
    at = np.flatnonzero(is_placed)
    if at.size:
        tree = require("scipy.spatial").cKDTree(_on_sphere(settlement_longitude, settlement_latitude))
        reach = 2.0 * np.sin(min(distance_m / _EARTH_M, np.pi) / 2.0)
        # A little wider, so that what is just at the distance is within.
        _, found = tree.query(
            _on_sphere(longitude[at], latitude[at]), distance_upper_bound=reach * (1 + 1e-9)
        )
        settlement[at] = found
    by_district = 0
    if district is not None and not is_placed.all():
        home = _homes(settlement, district, m)
        for incident in np.flatnonzero(~is_placed).tolist():
            number = home.get(str(district[incident] or ""), m)
            settlement[incident] = number
            by_district += number < m
    told = np.where(is_placed, levels, int(Level.MISSING))
    cells = np.bincount(settlement * len(Level) + told, minlength=(m + 1) * len(Level))
    return SettlementCoverage(cells.reshape(m + 1, len(Level)).astype(np.int64), settlement, by_district)


def _homes(settlement: np.ndarray, district: Sequence[str | None] | np.ndarray, none: int) -> dict[str, int]:
    """Return the settlement of most placed incidents of each district."""
    seen: dict[str, Counter[int]] = {}
    for number, code in zip(settlement.tolist(), district):
        if code and number < none:
            seen.setdefault(str(code), Counter())[number] += 1
    return {code: min(tally, key=lambda number: (-tally[number], number)) for code, tally in seen.items()}


def _on_sphere(longitude: np.ndarray, latitude: np.ndarray) -> np.ndarray:
    """Return points on the unit sphere, where chords order as great circles do, shape (n, 3)."""
    lon, lat = np.radians(np.asarray(longitude, dtype=float)), np.radians(np.asarray(latitude, dtype=float))
    return np.column_stack([np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)])


def levels_of(
    precision: Sequence[str | None] | np.ndarray | None,
    street: Sequence[str | None] | np.ndarray | None,
    house: Sequence[str | None] | np.ndarray | None,
) -> np.ndarray | None:
    """Return the levels that words say, shape (n,); None where no word about it is there.

    The precision leads; without a known one in the whole column, the street and the house do.
    """
    known = {"house": Level.HOUSE, "street": Level.STREET, "settlement": Level.SETTLEMENT}
    if precision is not None and any(word in known for word in precision):
        return np.array([known.get(word or "", Level.SETTLEMENT) for word in precision], dtype=np.int64)
    if street is None:
        return None
    houses = house if house is not None else [None] * len(street)
    return np.array(
        [
            Level.SETTLEMENT if not _word(name) else Level.HOUSE if _word(number) else Level.STREET
            for name, number in zip(street, houses)
        ],
        dtype=np.int64,
    )


def _word(value: object) -> str:
    return "" if value is None else str(value).strip()


@dataclass(frozen=True)
class Houseless:
    """Incidents of one settlement, street and category, and which of them lack a house."""

    settlement: int
    street: str
    category: str
    count: int
    without: list[int]


def houseless(
    settlement: np.ndarray,
    street: Sequence[str | None] | np.ndarray,
    category: Sequence[str | None] | np.ndarray,
    levels: np.ndarray,
) -> list[Houseless]:
    """Return the streets and categories with incidents that lack a house, those with most first.

    An empty street is what no street is known of.
    """
    groups: dict[tuple[int, str, str], list[int]] = {}
    for i, key in enumerate(zip(settlement.tolist(), map(_word, street), map(_word, category))):
        groups.setdefault(key, []).append(i)
    rows = [
        Houseless(*key, len(members), [i for i in members if levels[i] != Level.HOUSE])
        for key, members in groups.items()
    ]
    lacking = [row for row in rows if row.without]
    return sorted(lacking, key=lambda r: (-len(r.without), r.count, r.settlement, r.street, r.category))
