"""How well incidents are placed: to a house, a street, a settlement, on a heap, at zero or outside."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

import numpy as np

from crime_map_plugin.errors import QueryInvalid

LEAST_RATE = 0.85
"""Ratcliffe (2004): under this geocoding hit rate maps of crime begin to mislead."""
STACK_LEAST = 10
STACK_TIMES_OTHERS = 5.0
ADDRESS_SHARE = 0.5
_NEAR_ZERO = 1_000


class Placed(Enum):
    """How an incident is placed."""

    HOUSE = "house"
    STREET = "street"
    SETTLEMENT = "settlement"
    STACKED = "stacked"
    ZERO = "zero"
    OUTSIDE = "outside"
    UNKNOWN = ""
    """At a place of its own, but nothing says how exact that is."""


_KINDS = list(Placed)
_NUMBER = {kind: number for number, kind in enumerate(_KINDS)}
_BY_PRECISION = {
    "house": Placed.HOUSE,
    "street": Placed.STREET,
    "settlement": Placed.SETTLEMENT,
    "unknown": Placed.SETTLEMENT,
}


@dataclass(frozen=True, eq=False)
class LocationQuality:
    """How well incidents are placed.

    Attributes
    ----------
    counts : dict of Placed to int
        Every incident once.
    is_precision_known : bool
        Whether the input says how exact its places are. If not, all that is not zero, outside or stacked is
        UNKNOWN.
    without_house : int or None
        Incidents with coordinates and without a house number; None where the input does not say.
    places : int
        Distinct coordinates, without zero ones.
    top_x, top_y : ndarray of float64, shape (m,)
        The coordinates that most incidents share, at least two each, in falling order.
    top_counts : ndarray of int64, shape (m,)
    top_kinds : list of Placed
        What most incidents of each of these coordinates are.
    """

    counts: dict[Placed, int]
    is_precision_known: bool
    without_house: int | None
    places: int
    top_x: np.ndarray
    top_y: np.ndarray
    top_counts: np.ndarray
    top_kinds: list[Placed]

    @property
    def total(self) -> int:
        """All incidents."""
        return sum(self.counts.values())

    @property
    def geocoding_rate(self) -> float:
        """The share placed to house or street level; an upper bound where the precision is not known."""
        hits = sum(self.counts[kind] for kind in (Placed.HOUSE, Placed.STREET, Placed.UNKNOWN))
        return hits / self.total


def location_quality(
    x: np.ndarray,
    y: np.ndarray,
    *,
    resolution: float,
    precision: Sequence[str | None] | np.ndarray | None = None,
    street: Sequence[str | None] | np.ndarray | None = None,
    house: Sequence[str | None] | np.ndarray | None = None,
    outside: np.ndarray | None = None,
    top: int = 20,
) -> LocationQuality:
    """Return how well incidents are placed.

    Parameters
    ----------
    x, y : array_like, shape (n,), n ≥ 1
        In any units; not finite where an incident has no place.
    resolution : float
        Coordinates that agree to this are one place: 1e-7 for degrees, .01 for metres.
    precision : sequence of str or None, shape (n,), optional
        "house", "street", "settlement" or "unknown". Without it, it follows from `street` and `house`.
    street, house : sequences of str or None, shape (n,), optional
    outside : ndarray of bool, shape (n,), optional
        Which incidents lie outside the study area.
    top : int
        How many of the fullest coordinates to return.

    Raises
    ------
    QueryInvalid
        There is no incident, or lengths differ.

    Notes
    -----
    Each incident is the first of these that applies:

    - zero: no finite coordinate, or both within 1,000 resolutions of 0;
    - outside;
    - settlement: neither a house nor a street is known (precision settlement or unknown), so the place is a
      settlement's centre at best;
    - stacked: its coordinate holds at least 10 incidents and more than 5 times the mean of all other
      coordinates, and no single address makes up half of them. A shopping centre where much is stolen is
      one address and not stacked; a default coordinate of a geocoder holds many. Without addresses, many
      incidents alone make a stack;
    - house, street: as the precision says.

    The hit rate is the share of house and street. Ratcliffe (2004), Geocoding crime and a first estimate of a
    minimum acceptable hit rate, International Journal of GIS 18, found 85 % by degrading real data.

    Examples
    --------
    >>> found = location_quality([0.0, 71.4], [0.0, 51.1], resolution=1e-7, precision=["house", "street"])
    >>> found.counts[Placed.ZERO], found.counts[Placed.STREET], found.geocoding_rate
    (1, 1, 0.5)
    """
    xs, ys = np.asarray(x, dtype=np.float64).ravel(), np.asarray(y, dtype=np.float64).ravel()
    n = xs.size
    given = [column for column in (precision, street, house, outside) if column is not None]
    if ys.size != n or any(len(column) != n for column in given):
        raise QueryInvalid("Coordinates and their columns differ in number.", x=n, y=ys.size)
    if n == 0:
        raise QueryInvalid("There are no incidents.", count=0)
    kinds = _by_words(n, precision, street, house)
    is_known = bool((kinds != _NUMBER[Placed.UNKNOWN]).any())
    is_zero = nowhere(xs, ys, resolution)
    at = np.flatnonzero(~is_zero)
    place, first, counts = _places(xs[at], ys[at], resolution)
    is_stack = _stacks(place, counts, at, street, house)
    settled = kinds == _NUMBER[Placed.SETTLEMENT]
    stacked = at[is_stack[place]]
    kinds[stacked[~settled[stacked]]] = _NUMBER[Placed.STACKED]
    if outside is not None:
        kinds[np.asarray(outside, dtype=bool)] = _NUMBER[Placed.OUTSIDE]
    kinds[is_zero] = _NUMBER[Placed.ZERO]
    by_kind = np.bincount(kinds, minlength=len(_KINDS))
    # Many incidents first; of equal ones, the order of the coordinates, which is that of `counts`.
    chosen = np.argsort(-counts, kind="stable")[: max(top, 0)]
    chosen = chosen[counts[chosen] > 1]
    row = np.full(counts.size, -1)
    row[chosen] = np.arange(chosen.size)
    of_top = row[place] >= 0
    cell = row[place[of_top]] * len(_KINDS) + kinds[at[of_top]]
    per_place = np.bincount(cell, minlength=chosen.size * len(_KINDS)).reshape(-1, len(_KINDS))
    return LocationQuality(
        {kind: int(by_kind[number]) for kind, number in _NUMBER.items()},
        is_known,
        _without_house(~is_zero, precision, house),
        int(counts.size),
        xs[at[first[chosen]]],
        ys[at[first[chosen]]],
        counts[chosen],
        [_KINDS[number] for number in per_place.argmax(axis=1).tolist()],
    )


def nowhere(x: np.ndarray, y: np.ndarray, resolution: float) -> np.ndarray:
    """Return which incidents have no coordinates, or zeros for them, shape (n,) bool."""
    near = _NEAR_ZERO * resolution
    is_placed = np.isfinite(x) & np.isfinite(y)
    return ~is_placed | ((np.abs(x) < near) & (np.abs(y) < near))


def _places(x: np.ndarray, y: np.ndarray, resolution: float) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return each incident's place, and for each place one of its incidents and their number."""
    column, row = np.round(x / resolution), np.round(y / resolution)
    order = np.lexsort((row, column))
    if order.size == 0:
        return order, order, order
    column, row = column[order], row[order]
    is_new = np.concatenate([[True], (column[1:] != column[:-1]) | (row[1:] != row[:-1])])
    place = np.empty(order.size, dtype=np.int64)
    place[order] = np.cumsum(is_new) - 1
    first = order[is_new]
    return place, first, np.bincount(place)


def _stacks(
    place: np.ndarray,
    counts: np.ndarray,
    at: np.ndarray,
    street: Sequence[str | None] | np.ndarray | None,
    house: Sequence[str | None] | np.ndarray | None,
) -> np.ndarray:
    """Return which places are stacks, shape (places,) bool."""
    if counts.size == 0:
        return np.zeros(0, dtype=bool)
    mean_of_others = (counts.sum() - counts) / max(counts.size - 1, 1)
    found = (counts >= STACK_LEAST) & (counts > STACK_TIMES_OTHERS * mean_of_others)
    if street is None or not found.any():
        return found
    addresses: dict[int, Counter[tuple[str, str]]] = {}
    for incident in np.flatnonzero(found[place]).tolist():
        name = _word(street[at[incident]])
        if name:
            address = name, _word(house[at[incident]]) if house is not None else ""
            addresses.setdefault(int(place[incident]), Counter())[address] += 1
    for number, of_place in addresses.items():
        if max(of_place.values()) >= ADDRESS_SHARE * counts[number]:
            found[number] = False
    return found


def _word(value: object) -> str:
    return "" if value is None else str(value).strip().casefold()


def _has(values: Sequence[str | None] | np.ndarray) -> np.ndarray:
    return np.array([bool(_word(value)) for value in values], dtype=bool)


def _by_words(
    n: int,
    precision: Sequence[str | None] | np.ndarray | None,
    street: Sequence[str | None] | np.ndarray | None,
    house: Sequence[str | None] | np.ndarray | None,
) -> np.ndarray:
    """Return the kind that the words say, as numbers, shape (n,)."""
    if precision is not None:
        said = {value: _BY_PRECISION.get(_word(value)) for value in set(precision)}
        if any(said.values()):
            numbers = {value: _NUMBER[kind or Placed.SETTLEMENT] for value, kind in said.items()}
            return np.array([numbers[value] for value in precision], dtype=np.int64)
    if street is None:
        return np.full(n, _NUMBER[Placed.UNKNOWN])
    has_street = _has(street)
    has_house = has_street & _has(house) if house is not None else np.zeros(n, dtype=bool)
    chosen = [_NUMBER[kind] for kind in (Placed.HOUSE, Placed.STREET)]
    return np.select([has_house, has_street], chosen, _NUMBER[Placed.SETTLEMENT]).astype(np.int64)


def _without_house(
    is_placed: np.ndarray,
    precision: Sequence[str | None] | np.ndarray | None,
    house: Sequence[str | None] | np.ndarray | None,
) -> int | None:
    if house is not None:
        return int(np.count_nonzero(is_placed & ~_has(house)))
    if precision is None or not any(_word(value) in _BY_PRECISION for value in set(precision)):
        return None
    is_house = np.array([_word(value) == Placed.HOUSE.value for value in precision], dtype=bool)
    return int(np.count_nonzero(is_placed & ~is_house))
