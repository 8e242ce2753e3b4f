"""One download on its way into the store: page by page, each with its checkpoint in one transaction."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np

from crime_map_plugin.analysis.row_blocks import statement
from crime_map_plugin.errors import CrimeMapError, StoreNotWritable
from crime_map_plugin.incidents.coverage import Covered, Scope
from crime_map_plugin.incidents.query import DateField
from crime_map_plugin.incidents.schema import Columns, Page
from crime_map_plugin.incidents.slices import Slice
from crime_map_plugin.store import audit, flags, links, reader, receipts, tallies
from crime_map_plugin.store.connection import transaction, translated
from crime_map_plugin.store.incident_rows import IncidentRows, Put, rows_of
from crime_map_plugin.store.receipts import moment_text as _text

RESUME_WITHIN = timedelta(hours=24)


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
        self.altered = 0
        """How many incidents that came in this session are new or other than they were stored."""
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
        self._rows = IncidentRows(connection)
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
                self._rows.set_up_indexes()
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
        rows = rows_of(page.columns)
        with translated(self._path), transaction(self._connection):
            put = self._rows.put(rows, _fetched_at(page.columns))
            flags.put(self._connection, page.columns)
            self._note_seen(put)
            self._rows.grow_extent(page.columns)
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
        self.altered += put.altered
        self.new_ids = frozenset(put.new_ids) if self.incremental else frozenset()
        self.checkpoint = page.checkpoint
        return len(put.new_ids)

    def finish(
        self,
        receipt: dict[str, Any] | str,
        complete: bool,
        as_of: datetime | None = None,
        *,
        resumable: bool = True,
        holds_undated: bool = False,
    ) -> int:
        """End the download and return how many stored incidents were gone from the source and are removed.

        An incomplete download removes nothing, but for pieces that it read whole, and covers nothing. It can
        be resumed unless ``resumable`` is False, which is for a source that was asked to the end and still
        gave too little. With ``holds_undated``, the source brought its incidents without a date, too: of
        those, what did not come is gone although it is of no month.
        """
        self._check_open()
        self._check_there()
        removed = 0
        with translated(self._path), transaction(self._connection):
            self._rows.complete_indexes()
            if complete and not self.incremental and self.scope.source:
                removed = self._remove_gone()
                if holds_undated:
                    anytime = replace(self.scope, date_from=None, date_to=None)
                    removed += self._remove_gone(Slice(DateField.OCCURRED, undated=True), anytime)
            removed += self._removed_before
            links.mend(self._connection)
            facts = dict(json.loads(receipt) if isinstance(receipt, str) else receipt)
            counted_elsewhere = links.counted_elsewhere(self._connection)
            if counted_elsewhere:
                facts["counted_once"] = counted_elsewhere
            receipt_id = receipts.keep(
                self._connection,
                self.scope,
                facts,
                complete=complete,
                incremental=self.incremental,
                as_of=as_of or self.started_at,
                removed=removed,
            )
            if complete:
                fresh = Covered(self.scope, as_of or self.started_at)
                receipts.cover(self._connection, receipt_id, fresh, _now())
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
            links.mend(self._connection)
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
            if self._came or self._removed_before:
                with translated(self._path), transaction(self._connection):
                    self._note(False, self._removed_before)
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

    def _set_expected(self, expected: int) -> None:
        self._expected = expected
        self._connection.execute(
            "UPDATE crime_map_checkpoints SET expected = ? WHERE fetch_id = ?", (expected, self._fetch_id)
        )

    def _note_seen(self, put: Put) -> None:
        if not self._notes_seen:
            return
        self._connection.executemany(
            "INSERT OR IGNORE INTO crime_map_seen (fetch_id, incident) VALUES (?, ?)",
            [(self._fetch_id, fid) for fid in sorted(put.fids)],
        )
        if self._earlier is not None:
            self._connection.executemany(
                "INSERT OR IGNORE INTO temp.crime_map_session VALUES (?)", [(fid,) for fid in put.fids]
            )

    def _withdraw(self, ids: tuple[str, ...]) -> None:
        """Forget that these were seen, so that a complete download removes them with what is gone."""
        self._connection.executemany(
            "DELETE FROM crime_map_seen WHERE fetch_id = ? AND incident IN "
            "(SELECT fid FROM incidents WHERE id = ?)",
            [(self._fetch_id, key) for key in ids],
        )

    def _remove_gone(self, piece: Slice | None = None, scope: Scope | None = None) -> int:
        condition, values = tallies.condition(scope or self.scope, piece)
        cursor = self._connection.execute(
            statement(
                "DELETE FROM incidents WHERE {condition} AND NOT EXISTS "
                "(SELECT 1 FROM crime_map_seen WHERE fetch_id = ? AND incident = incidents.fid)",
                condition=condition or "1",
            ),
            (*values, self._fetch_id),
        )
        if cursor.rowcount:
            flags.forget_absent(self._connection)
        return cursor.rowcount

    def _note(self, complete: bool, removed: int) -> None:
        """Note in the audit list what this session brought.

        A refresh that left every incident as it was is none of the list's deeds, only a receipt: one every
        few minutes would bury them.
        """
        if self.deed is audit.Deed.REFRESHED and not (self.altered or removed):
            return
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


def _identity(path: Path) -> tuple[int, int]:
    found = path.stat()
    return found.st_dev, found.st_ino


def _fetched_at(columns: Columns) -> str:
    times = columns.get("fetched_at")
    known = [] if times is None else np.unique(times[~np.isnat(times)])[-1:]
    return _text(known[-1].astype(datetime)) if len(known) else _text(_now())


def _now() -> datetime:
    return datetime.now().replace(microsecond=0)
