"""Incidents into the table, a page at a time: what is new is inserted, what is other is changed."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from typing import Any

import numpy as np

from crime_map_plugin.analysis.row_blocks import quoted, statement
from crime_map_plugin.errors import CrimeMapError
from crime_map_plugin.incidents.schema import FIELDS, NULL_INT, WGS84, Columns
from crime_map_plugin.store import schema_sql
from crime_map_plugin.store.blobs import coordinates, point_blobs

_MANY = 200

_NAMES = tuple(field.name for field in FIELDS)
# When a row was last fetched is no change of the incident.
_COMPARED = tuple(name for name in _NAMES if name != "fetched_at")
_COMPARED_LIST = ", ".join(quoted(name) for name in _COMPARED)
_INSERT = statement(
    "INSERT INTO incidents (fid, geom, {names}, fetched_at) VALUES (?, ?, {marks}, ?)",
    names=_COMPARED_LIST,
    marks=", ".join("?" for _ in _COMPARED),
)
_UPDATE = statement(
    "UPDATE incidents SET {sets}, fetched_at = ? WHERE fid = ?",
    sets=", ".join(quoted(name) + " = ?" for name in _COMPARED),
)
_STORED = statement(
    "SELECT fid, geom, {names} FROM incidents WHERE id IN (SELECT id FROM temp.crime_map_page)",
    names=_COMPARED_LIST,
)

Rows = dict[str, "tuple[bytes | None, tuple]"]
"""Place and values of incidents by id."""


@dataclass(frozen=True)
class Put:
    """What putting a page into the table did."""

    fids: list[int]
    new_ids: tuple[str, ...]
    altered: int
    """How many are new or other than before."""


class IncidentRows:
    """The table of incidents of a store that is being written; every call is within an open transaction."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        # In the first download into an empty store, what is stored already is known without an index.
        self._ids: set[str] | None = None

    def set_up_indexes(self) -> None:
        """Do without indexes in the first download: growing them page by page takes longer than all the rest.

        If it is cut off, the store is slower and the next download makes them up.
        """
        if self._connection.execute("SELECT EXISTS (SELECT 1 FROM incidents)").fetchone()[0]:
            schema_sql.add_indexes(self._connection)
        else:
            schema_sql.drop_indexes(self._connection)
            self._ids = set()

    def complete_indexes(self) -> None:
        """Make the indexes that a first download did without."""
        if self._ids is not None:
            schema_sql.add_indexes(self._connection)

    def put(self, rows: Rows, fetched_at: str) -> Put:
        """Insert or change incidents."""
        # Not INSERT … ON CONFLICT DO UPDATE: under it, the INSERT OR REPLACE in the index triggers that GDAL
        # made before 3.7 fails with a constraint error (the reason why GeoPackage 1.4 changed them).
        stored = self._stored(rows)
        changed = [
            (*rows[key][1], fetched_at, row[0]) for key, row in stored.items() if row[2:] != rows[key][1]
        ]
        moved = [(rows[key][0], row[0]) for key, row in stored.items() if row[1] != rows[key][0]]
        new = [(geometry, *row, fetched_at) for key, (geometry, row) in rows.items() if key not in stored]
        self._connection.executemany(
            "UPDATE incidents SET fetched_at = ? WHERE fid = ?",
            [(fetched_at, row[0]) for row in stored.values()],
        )
        self._connection.executemany(_UPDATE, changed)
        self._connection.executemany("UPDATE incidents SET geom = ? WHERE fid = ?", moved)
        first = self._insert(new)
        fids = [row[0] for row in stored.values()]
        fids += range(first, first + len(new))
        if self._ids is not None:
            self._ids.update(row[1] for row in new)
        others = {row[-1] for row in (*changed, *moved)}
        return Put(fids, tuple(row[1] for row in new), len(new) + len(others))

    def _stored(self, rows: Rows) -> dict[str, tuple]:
        """Return the rows' stored forms (fid, place, values) by id, of those that are stored."""
        known = rows if self._ids is None else [key for key in rows if key in self._ids]
        if not known:
            return {}
        self._connection.execute("DELETE FROM temp.crime_map_page")
        self._connection.executemany("INSERT INTO temp.crime_map_page VALUES (?)", [(key,) for key in known])
        return {row[2]: row for row in self._connection.execute(_STORED)}

    def _insert(self, rows: list[tuple]) -> int:
        """Insert new incidents and return the fid of the first.

        Many at once go in without the triggers, whose work is then done in one go.
        The triggers are back before the transaction ends, so nobody ever sees the file without them.
        """
        last = self._connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'incidents'").fetchone()
        first = (last[0] if last else 0) + 1
        numbered = [(fid, *row) for fid, row in enumerate(rows, first)]
        if len(rows) < _MANY:
            self._connection.executemany(_INSERT, numbered)
            return first
        triggers = self._connection.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'incidents' "
            "AND name IN ('rtree_incidents_geom_insert', 'trigger_insert_feature_count_incidents')"
        ).fetchall()
        for name, _ in triggers:
            self._connection.execute(statement("DROP TRIGGER {name}", name=quoted(name)))
        self._connection.executemany(_INSERT, numbered)
        placed = [(row[0], row[1]) for row in numbered if row[1] is not None]
        if placed:
            x, y = coordinates([blob for _, blob in placed])
            xs, ys = x.tolist(), y.tolist()
            self._connection.executemany(
                "INSERT INTO rtree_incidents_geom (id, minx, maxx, miny, maxy) VALUES (?, ?, ?, ?, ?)",
                zip((fid for fid, _ in placed), xs, xs, ys, ys),
            )
        self._connection.execute(
            "UPDATE gpkg_ogr_contents SET feature_count = feature_count + ? WHERE table_name = 'incidents'",
            (len(rows),),
        )
        for _, sql in triggers:
            self._connection.execute(sql)
        return first

    def grow_extent(self, columns: Columns) -> None:
        """Let the table's extent hold these places, too."""
        is_placed = np.isfinite(columns["x"]) & np.isfinite(columns["y"])
        if is_placed.any():
            x, y = columns["x"][is_placed], columns["y"][is_placed]
            west, south, east, north = float(x.min()), float(y.min()), float(x.max()), float(y.max())
            self._connection.execute(
                "UPDATE gpkg_contents SET min_x = min(coalesce(min_x, ?1), ?1), "
                "min_y = min(coalesce(min_y, ?2), ?2), "
                "max_x = max(coalesce(max_x, ?3), ?3), max_y = max(coalesce(max_y, ?4), ?4) "
                "WHERE table_name = 'incidents'",
                (west, south, east, north),
            )


def rows_of(columns: Columns) -> Rows:
    """Return the incidents of a page as the table holds them; of equal ids the last one counts."""
    geometries = point_blobs(columns["x"], columns["y"], WGS84)
    values = zip(*(_to_sql(columns, name) for name in _COMPARED))
    rows = {row[0]: (geometry, row) for geometry, row in zip(geometries, values)}
    if None in rows:
        raise CrimeMapError("An incident without id cannot be stored.")
    return rows


def _to_sql(columns: Columns, name: str) -> list[Any]:
    values = columns[name]
    if values.dtype.kind == "M":
        texts = np.datetime_as_string(values.astype("datetime64[ms]")).astype(object)
        texts[np.isnat(values)] = None
        return texts.tolist()
    if values.dtype.kind in "iu":
        numbers = values.astype(object)
        numbers[values == NULL_INT] = None
        return numbers.tolist()
    return values.tolist()
