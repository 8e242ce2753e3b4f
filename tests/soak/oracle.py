"""What the portal holds and what a store holds, as plain rows to compare; none of it is read by our code."""

from __future__ import annotations

import sqlite3
import struct
import time
from contextlib import closing
from pathlib import Path
from typing import NamedTuple, Optional

Place = Optional[tuple[float, float]]

_PLACE_TOLERANCE = 2e-6
_KEYS = {
    "current": {"crime": "globalid", "accidents": "globalid"},
    "former": {"crime": "tz1id", "accidents": "fd1id"},
}
_PREFIX = {"current": "demo", "former": "kz-portal-former"}


class Row(NamedTuple):
    """An incident: what a misbehaving portal may spoil of it and what not."""

    occurred_at: str | None
    severity: int | None
    injured: int | None
    street: str | None
    house: str | None
    place: Place


Rows = dict[str, Row]


def layer_of(key: str) -> str:
    """Return the layer that an incident's id names."""
    return key.split(":")[1]


def served(connection: sqlite3.Connection, deployment: str) -> Rows:
    """Return what the portal's own file holds and would show."""
    found: Rows = {}
    keys, prefix = _KEYS[deployment], _PREFIX[deployment]
    query = (
        f"SELECT {keys['crime']}, dat_sover, hard_code, NULL, fz1r18p5, fz1r18p6, lon, lat FROM crime "
        "WHERE discontinued = 0"
    )
    for key, moment, severity, _, street, house, lon, lat in connection.execute(query):
        found[_id(prefix, "crime", key)] = Row(
            _clock(moment), int(severity), None, street or None, house or None, _real(lon, lat)
        )
    street = "fd1r061p1" if deployment == "current" else "NULL"
    query = f"SELECT {keys['accidents']}, fd1r13p1, {street}, lon, lat FROM accidents"
    for key, injured, street, lon, lat in connection.execute(query):
        found[_id(prefix, "accidents", key)] = Row(None, None, injured, street or None, None, _real(lon, lat))
    return found


def stored(store: Path) -> tuple[Rows, list[str]]:
    """Return the rows of a store, and the ids that it holds twice."""
    found: Rows = {}
    doubles = []
    with closing(sqlite3.connect(f"{store.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        query = "SELECT id, occurred_at, severity, injured, street, house, geom FROM incidents"
        for key, moment, severity, injured, street, house, blob in connection.execute(query):
            if key in found:
                doubles.append(key)
            is_crime = layer_of(key) == "crime"
            place = struct.unpack("<dd", blob[-16:]) if blob else None
            found[key] = Row(
                moment[:19] if moment and is_crime else None,
                severity,
                None if is_crime else injured,
                street,
                house if is_crime else None,
                place,
            )
    return found, doubles


def differs(
    row: Row,
    truth: Row,
    *,
    may_lack: frozenset[str] = frozenset(),
    displaced: bool = False,
    ignoring: frozenset[str] = frozenset(),
) -> str:
    """Return the name of a field in which a stored row is not the portal's, or nothing."""
    for name, ours, theirs in zip(Row._fields, row, truth):
        if name in ignoring:
            continue
        if name == "place":
            if not is_same_place(ours, theirs) and not (displaced and (ours is None or is_abroad(ours))):
                return name
        elif ours != theirs and not (ours is None and name in may_lack):
            return name
    return ""


def is_same_place(one: Place, other: Place) -> bool:
    """Return whether two places are one, to less than a metre."""
    if one is None or other is None:
        return one is other
    return abs(one[0] - other[0]) < _PLACE_TOLERANCE and abs(one[1] - other[1]) < _PLACE_TOLERANCE


def is_abroad(place: tuple[float, float]) -> bool:
    """Return whether a place is where the demo portal puts rows that it sends far out of the country.

    What it says in degrees is metres near the equator where it ignores the system it is asked for.
    """
    return place[1] < 40


def _id(prefix: str, table: str, key: str) -> str:
    return f"{prefix}:{table}:{key.strip('{}').lower()}"


def _clock(milliseconds: int | None) -> str | None:
    if milliseconds is None:
        return None
    return time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(milliseconds / 1000))


def _real(lon: float | None, lat: float | None) -> Place:
    return None if lon is None or lat is None or (lon, lat) == (0, 0) else (lon, lat)
