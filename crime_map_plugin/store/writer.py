"""One download on its way into the store: page by page, each with its checkpoint in one transaction."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np

from crime_map_plugin.errors import CrimeMapError, StoreNotWritable
from crime_map_plugin.incidents.coverage import Covered, Scope, contains, merge
from crime_map_plugin.incidents.query import DateField
from crime_map_plugin.incidents.schema import FIELDS, NULL_INT, WGS84, Columns, Page
from crime_map_plugin.incidents.slices import Slice
from crime_map_plugin.store import audit, reader, schema_sql, tallies
from crime_map_plugin.store.blobs import coordinates, point_blobs
from crime_map_plugin.store.connection import quoted, statement, transaction, translated

RECEIPTS_KEPT = 200
RESUME_WITHIN = timedelta(hours=24)
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


class FetchWriter:
    """Takes the pages of one download; holds the store's writer lock until it is finished or abandoned."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        path: Path,
        scope: Scope,
        *,
        incremental: bool,
        resume: bool,
        expected: int | None,
        release: Callable[[], None],
    ) -> None:
        self.scope = scope
        self.incremental = incremental
        self.deed = audit.Deed.REFRESHED if incremental else audit.Deed.FETCHED
        self.received = 0
        self._came = 0
        self.new_ids: frozenset[str] = frozenset()
        self._notes_seen = not incremental
        self._removed_before = 0
        self.checkpoint: dict[str, Any] | None = None
        self.started_at = self._began = _now()
        self._earlier: dict[str, Any] | None = None
        self.is_open = True
        self._expected: int | None = None
        self._connection = connection
        self._path = path
        self._file = _identity(path)
        self._release = release
        # In the first download into an empty store, what is stored already is known without an index.
        self._ids: set[str] | None = None
        with translated(path):
            connection.execute(
                "CREATE TEMP TABLE IF NOT EXISTS crime_map_page (id TEXT PRIMARY KEY) WITHOUT ROWID"
            )
            connection.execute("DROP TABLE IF EXISTS temp.crime_map_session")
            connection.execute("CREATE TEMP TABLE crime_map_session (incident INTEGER PRIMARY KEY)")
            with transaction(connection):
                self._fetch_id = self._resumed() if resume else None
                if self._fetch_id is None:
                    self._fetch_id = self._fresh()
                self._set_up_indexes()
                if expected is not None:
                    self._set_expected(expected)

    @property
    def is_resumed(self) -> bool:
        """Whether an earlier, interrupted download of the same scope goes on; start from ``checkpoint``.

        If the source cannot go on from there, call ``start_over`` before the first page.
        """
        return self._earlier is not None

    def expect(self, expected: int) -> None:
        """Note how many rows the source counted."""
        if expected == self._expected:
            return
        with translated(self._path), transaction(self._connection):
            self._set_expected(expected)

    def start_over(self) -> None:
        """Forget what the interrupted download saw: the source brings everything again.

        What this session itself has written stays noted. Without this, rows that were seen then and are gone
        since would never be removed.
        """
        self._check_open()
        earlier, self._earlier = self._earlier, None
        if earlier is None:
            return
        self.received -= earlier["received"]
        self.started_at = self._began
        with translated(self._path), transaction(self._connection):
            self._connection.execute(
                "DELETE FROM crime_map_seen WHERE fetch_id = ? AND incident NOT IN "
                "(SELECT incident FROM temp.crime_map_session)",
                (self._fetch_id,),
            )
            # The old checkpoint goes too: it would skip rows that are no longer noted as seen.
            self._connection.execute(
                "UPDATE crime_map_checkpoints SET checkpoint = NULL, started_at = ?, "
                "received = received - ?, without_geometry = without_geometry - ?, pages = pages - ? "
                "WHERE fetch_id = ?",
                (
                    _text(self.started_at),
                    earlier["received"],
                    earlier["without_geometry"],
                    earlier["pages"],
                    self._fetch_id,
                ),
            )

    def write(self, page: Page) -> int:
        """Store a page and its checkpoint, both or neither; return how many of its incidents are new."""
        self._check_open()
        self._check_there()
        columns = page.columns
        geometries = point_blobs(columns["x"], columns["y"], WGS84)
        values = zip(*(_to_sql(columns, name) for name in _COMPARED))
        # One row per id: of equal ids in a page the last one counts.
        rows = {row[0]: (geometry, row) for geometry, row in zip(geometries, values)}
        if None in rows:
            raise CrimeMapError("An incident without id cannot be stored.")
        with translated(self._path), transaction(self._connection):
            new = self._store(rows, _fetched_at(columns))
            self._grow_extent(columns)
            self._withdraw(page.withdrawn)
            self._connection.execute(
                "UPDATE crime_map_checkpoints SET received = received + ?, "
                "without_geometry = without_geometry + ?, "
                "pages = pages + 1, checkpoint = ?, written_at = ? WHERE fetch_id = ?",
                (
                    page.received,
                    page.without_geometry,
                    json.dumps(page.checkpoint),
                    _text(_now()),
                    self._fetch_id,
                ),
            )
        self.received += page.received
        self._came += page.received
        self.checkpoint = page.checkpoint
        return new

    def finish(
        self,
        receipt: dict[str, Any] | str,
        complete: bool,
        as_of: datetime | None = None,
        *,
        resumable: bool = True,
    ) -> int:
        """End the download and return how many stored incidents were gone from the source and are removed.

        An incomplete download removes nothing, but for pieces that it read whole, and covers nothing. It can
        be resumed unless ``resumable`` is False, which is for a source that was asked to the end and still
        gave too little.
        """
        self._check_open()
        self._check_there()
        removed = 0
        with translated(self._path), transaction(self._connection):
            if self._ids is not None:
                schema_sql.add_indexes(self._connection)
            if complete and not self.incremental and self.scope.source:
                removed = self._remove_gone()
            removed += self._removed_before
            facts = json.loads(receipt) if isinstance(receipt, str) else receipt
            receipt_id = self._keep_receipt(facts, complete, as_of or self.started_at, removed)
            if complete:
                self._cover(receipt_id, Covered(self.scope, as_of or self.started_at))
                self._forget()
            elif not resumable:
                self._connection.execute(
                    "UPDATE crime_map_checkpoints SET checkpoint = NULL WHERE fetch_id = ?", (self._fetch_id,)
                )
            self._touch()
            self._note(complete, removed)
        if complete:
            with translated(self._path):
                self._connection.execute("PRAGMA analysis_limit = 1000")
                self._connection.execute("ANALYZE incidents")
        self._close()
        return removed

    def read_again(self) -> None:
        """Begin to read a piece of the scope whole in an incremental download: note what comes as seen."""
        self._check_open()
        with translated(self._path), transaction(self._connection):
            self._connection.execute("DELETE FROM crime_map_seen WHERE fetch_id = ?", (self._fetch_id,))
        self._notes_seen = True

    def remove_unseen(self, piece: Slice | None = None) -> int:
        """End the reading of a piece that came whole: remove what is stored of it and did not come."""
        self._check_open()
        self._notes_seen = False
        with translated(self._path), transaction(self._connection):
            removed = self._remove_gone(piece) if self.scope.source else 0
            self._touch()
        self._removed_before += removed
        return removed

    def count(self, piece: Slice | None = None) -> int:
        """Return how many incidents are stored of the scope, or of a piece of it."""
        with translated(self._path):
            return tallies.count(self._connection, self.scope, piece)

    def months(self, date: DateField) -> dict[str, int]:
        """Return how many incidents are stored of the scope by month."""
        with translated(self._path):
            return tallies.months(self._connection, self.scope, date)

    def tally(self, keys: Sequence[str], piece: Slice | None = None) -> Counter[tuple]:
        """Return how many stored incidents have each combination of codes."""
        with translated(self._path):
            return tallies.tally(self._connection, self.scope, keys, piece)

    def latest(self, date: DateField) -> datetime | None:
        """Return the latest date stored of the scope."""
        with translated(self._path):
            return tallies.latest(self._connection, self.scope, date)

    def abandon(self) -> None:
        """Stop here; what came is kept, and the download can be resumed."""
        if not self.is_open:
            return
        try:
            if self._came:
                with translated(self._path), transaction(self._connection):
                    self._note(False, 0)
        except CrimeMapError:
            # The full disk for which it is abandoned is full for the note, too.
            self._came = 0
        finally:
            self._close()

    # -- inside ----------------------------------------------------------------------------------------

    def _close(self) -> None:
        self.is_open = False
        self._release()

    def _check_open(self) -> None:
        if not self.is_open:
            raise CrimeMapError("This download has already ended.", hint="Begin a new one.")

    def _check_there(self) -> None:
        """Refuse to go on with a file that was deleted or replaced: nobody would ever see what is written."""
        with translated(self._path):
            if not self._path.exists() or _identity(self._path) != self._file:
                raise StoreNotWritable(
                    "The store’s file was deleted or replaced while it was being written.",
                    hint="Fetch again: it begins anew in the file that is there then.",
                    path=str(self._path),
                )

    def _resumed(self) -> int | None:
        found = resumable_row(self._connection, self.scope, self.incremental)
        if found is None:
            return None
        self._earlier = found
        self.received = found["received"]
        self.checkpoint = found["checkpoint"]
        self.started_at = found["started_at"]
        return found["fetch_id"]

    def _fresh(self) -> int:
        scope = self.scope.to_json()
        self._connection.execute(
            "DELETE FROM crime_map_seen WHERE fetch_id IN "
            "(SELECT fetch_id FROM crime_map_checkpoints WHERE scope = ? OR checkpoint IS NULL)",
            (scope,),
        )
        self._connection.execute("DELETE FROM crime_map_checkpoints WHERE scope = ?", (scope,))
        now = _text(self.started_at)
        cursor = self._connection.execute(
            "INSERT INTO crime_map_checkpoints (scope, incremental, started_at, written_at) "
            "VALUES (?, ?, ?, ?)",
            (scope, int(self.incremental), now, now),
        )
        return int(cursor.lastrowid or 0)

    def _set_up_indexes(self) -> None:
        """Do without indexes in the first download: growing them page by page takes longer than all the rest.

        If it is cut off, the store is slower and the next download makes them up.
        """
        if self._connection.execute("SELECT EXISTS (SELECT 1 FROM incidents)").fetchone()[0]:
            schema_sql.add_indexes(self._connection)
        else:
            schema_sql.drop_indexes(self._connection)
            self._ids = set()

    def _set_expected(self, expected: int) -> None:
        self._expected = expected
        self._connection.execute(
            "UPDATE crime_map_checkpoints SET expected = ? WHERE fetch_id = ?", (expected, self._fetch_id)
        )

    def _store(self, rows: dict[str, tuple[bytes | None, tuple]], fetched_at: str) -> int:
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
        self.new_ids = frozenset(row[1] for row in new) if self.incremental else frozenset()
        if self._notes_seen:
            self._connection.executemany(
                "INSERT OR IGNORE INTO crime_map_seen (fetch_id, incident) VALUES (?, ?)",
                [(self._fetch_id, fid) for fid in sorted(fids)],
            )
            if self._earlier is not None:
                self._connection.executemany(
                    "INSERT OR IGNORE INTO temp.crime_map_session VALUES (?)", [(fid,) for fid in fids]
                )
        return len(new)

    def _stored(self, rows: dict[str, tuple[bytes | None, tuple]]) -> dict[str, tuple]:
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

    def _withdraw(self, ids: tuple[str, ...]) -> None:
        """Forget that these were seen, so that a complete download removes them with what is gone."""
        self._connection.executemany(
            "DELETE FROM crime_map_seen WHERE fetch_id = ? AND incident IN "
            "(SELECT fid FROM incidents WHERE id = ?)",
            [(self._fetch_id, key) for key in ids],
        )

    def _grow_extent(self, columns: Columns) -> None:
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

    def _remove_gone(self, piece: Slice | None = None) -> int:
        condition, values = tallies.condition(self.scope, piece)
        cursor = self._connection.execute(
            statement(
                "DELETE FROM incidents WHERE {condition} AND NOT EXISTS "
                "(SELECT 1 FROM crime_map_seen WHERE fetch_id = ? AND incident = incidents.fid)",
                condition=condition or "1",
            ),
            (*values, self._fetch_id),
        )
        return cursor.rowcount

    def _keep_receipt(self, receipt: dict[str, Any], complete: bool, as_of: datetime, removed: int) -> int:
        cursor = self._connection.execute(
            "INSERT INTO crime_map_receipts (source, scope, complete, incremental, as_of, removed, receipt) "
            "VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                self.scope.source,
                self.scope.to_json(),
                int(complete),
                int(self.incremental),
                _text(as_of),
                removed,
                json.dumps(dict(receipt, removed=removed), ensure_ascii=False),
            ),
        )
        receipt_id = int(cursor.lastrowid or 0)
        self._connection.execute(
            "DELETE FROM crime_map_receipts WHERE receipt_id <= ?", (receipt_id - RECEIPTS_KEPT,)
        )
        return receipt_id

    def _cover(self, receipt_id: int, fresh: Covered) -> None:
        rows, now = reader.coverage_rows(self._connection), _now()
        # One of a clock that was ahead would be believed when that day comes.
        believable = [
            entry
            for _, entry in rows
            if not (reader.is_of_the_future(entry, now) and contains(fresh.scope, entry.scope))
        ]
        kept = merge(believable, fresh)
        gone = [(coverage_id,) for coverage_id, entry in rows if not any(entry is k for k in kept)]
        self._connection.executemany("DELETE FROM crime_map_coverage WHERE coverage_id = ?", gone)
        self._connection.execute(
            "INSERT INTO crime_map_coverage (receipt_id, scope, as_of) VALUES (?, ?, ?)",
            (receipt_id, fresh.scope.to_json(), _text(fresh.as_of)),
        )

    def _note(self, complete: bool, removed: int) -> None:
        """Note in the audit list what this session brought."""
        details = {"scope": json.loads(self.scope.to_json()), "complete": complete, "removed": removed}
        audit.record(self._connection, self.deed, self._came, details)

    def _forget(self) -> None:
        """Drop the notes of this download; the receipt takes their place."""
        self._connection.execute("DELETE FROM crime_map_seen WHERE fetch_id = ?", (self._fetch_id,))
        self._connection.execute("DELETE FROM crime_map_checkpoints WHERE fetch_id = ?", (self._fetch_id,))

    def _touch(self) -> None:
        self._connection.execute(
            "UPDATE gpkg_contents SET last_change = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') "
            "WHERE table_name = 'incidents'"
        )


def resumable_row(connection: sqlite3.Connection, scope: Scope, incremental: bool) -> dict[str, Any] | None:
    """Return the interrupted download of the scope that can go on; a day later the source has moved on."""
    found = [
        row
        for row in reader.unfinished(connection)
        if row["scope"].to_json() == scope.to_json()
        and row["incremental"] == incremental
        and row["checkpoint"] is not None
        and abs(_now() - row["written_at"]) <= RESUME_WITHIN
    ]
    return found[-1] if found else None


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


def _identity(path: Path) -> tuple[int, int]:
    found = path.stat()
    return found.st_dev, found.st_ino


def _fetched_at(columns: Columns) -> str:
    times = columns.get("fetched_at")
    known = [] if times is None else np.unique(times[~np.isnat(times)])[-1:]
    return _text(known[-1].astype(datetime)) if len(known) else _text(_now())


def _now() -> datetime:
    return datetime.now().replace(microsecond=0)


def _text(value: datetime) -> str:
    return value.replace(tzinfo=None).isoformat(timespec="milliseconds")
