"""Incidents taken out of a store for good: their rows, what is noted of them, and their bytes in the file."""

from __future__ import annotations

import glob
import shutil
import sqlite3
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import Enum
from pathlib import Path

from crime_map_plugin.analysis.row_blocks import statement
from crime_map_plugin.errors import Cancel, Cancelled, CrimeMapError, StoreNotWritable, never_cancelled
from crime_map_plugin.incidents.coverage import Covered, Scope
from crime_map_plugin.incidents.query import DateField
from crime_map_plugin.store import audit, flags, links, reader
from crime_map_plugin.store.connection import BUSY_SECONDS, transaction, translated

UNFINISHED = "purge_unfinished"
"""Key under which a store notes that purged incidents may still stand in its file."""

# An incident's age: from when it was, else from when it was registered, else from when it came.
_DATE = "coalesce(occurred_at, registered_at, fetched_at)"
_SMALL = 512 * 1024 * 1024
_MARGIN = 4 * 1024 * 1024
_WAIT_SECONDS = 5.0
_STEPS = 20_000
_RTREE_HEADER = struct.Struct(">HH")
_RTREE_CELL = 24


@dataclass(frozen=True)
class Order:
    """What to purge: what is older than a date (naive local time), a whole source, or both together."""

    before: datetime | None = None
    source: str = ""


@dataclass(frozen=True)
class Preview:
    """What a purge would take away, and what it would leave."""

    incidents: int
    kept: int
    sources: dict[str, int]
    """All sources in the store, with the number of their incidents."""


class Remains(Enum):
    """Why purged incidents may still stand in the file though they are gone from the store."""

    NOTHING = "nothing"
    IN_USE = "in use"
    NO_SPACE = "no space"


@dataclass(frozen=True)
class Purged:
    """What a purge did; sizes are of the file with what SQLite keeps beside it."""

    removed: int
    bytes_before: int
    bytes_after: int
    remains: Remains = Remains.NOTHING


def preview(connection: sqlite3.Connection, order: Order) -> Preview:
    """Return what a purge would do."""
    where, values = _where(order)
    incidents = connection.execute(
        statement("SELECT count(*) FROM incidents WHERE {where}", where=where), values
    ).fetchone()[0]
    counts = dict(connection.execute("SELECT source, count(*) FROM incidents GROUP BY source").fetchall())
    known = {entry.scope.source for _, entry in reader.coverage_rows(connection)}
    sources = {source: counts.get(source, 0) for source in sorted({*known, *counts} - {None, ""})}
    return Preview(incidents, sum(counts.values()) - incidents, sources)


def purge(
    connection: sqlite3.Connection, path: Path, order: Order, *, cancel: Cancel = never_cancelled
) -> Purged:
    """Take the incidents out and shrink the file; the caller holds the writer lock.

    The rows go in one transaction, together with what is noted of them and with the row of the audit list.
    Then the file is written anew without their bytes. Where that cannot be done now, what remains is said,
    and the next purge goes on with it, be there anything to remove or not.

    Raises
    ------
    StoreNotWritable
        There is not enough space on the disk; the store is as it was.
    Cancelled
        It was stopped before the rows were gone; the store is as it was.
    """
    before = size(path)
    with translated(path):
        plan = preview(connection, order)
        _check_space(path, plan)
        connection.execute("PRAGMA secure_delete = ON")
        try:
            with translated(path), _stoppable(connection, cancel):
                removed = _remove(connection, order)
        except StoreNotWritable as error:
            # Its own remedy speaks of a download that goes on.
            raise StoreNotWritable(
                error.message,
                error.detail,
                "Nothing was purged. Check the rights and the free space, then purge again.",
                **error.facts,
            ) from error
        remains = _shrink(connection, path)
    return Purged(removed, before, size(path), remains)


def size(path: Path) -> int:
    """Return the bytes of the store's file and of what SQLite keeps beside it."""
    files = (path.with_name(path.name + tail) for tail in ("", "-wal", "-journal"))
    return sum(file.stat().st_size for file in files if file.exists())


def copies(path: Path) -> list[Path]:
    """Return the copies beside the store that the plugin itself made; a purge does not touch them."""
    stem = glob.escape(path.stem)
    return sorted(
        copy for kind in (".v*.backup*", ".copy-*") for copy in path.parent.glob(stem + kind + ".gpkg")
    )


# -- rows ----------------------------------------------------------------------------------------------


def _where(order: Order) -> tuple[str, tuple[str, ...]]:
    parts, values = [], []
    if order.source:
        parts.append("source = ?")
        values.append(order.source)
    if order.before is not None:
        parts.append(_DATE + " < ?")
        values.append(_text(order.before))
    if not parts:
        raise CrimeMapError("A purge needs a date or a source.")
    return " AND ".join(parts), tuple(values)


def _remove(connection: sqlite3.Connection, order: Order) -> int:
    where, values = _where(order)
    with transaction(connection):
        coverage = _left_coverage(connection, order, where, values)
        removed = connection.execute(
            statement("DELETE FROM incidents WHERE {where}", where=where), values
        ).rowcount
        links.forget_absent(connection)
        flags.forget_absent(connection)
        for coverage_id, left in coverage:
            _replace_coverage(connection, coverage_id, left)
        _forget_downloads(connection, order)
        _forget_receipts(connection, order)
        # What refreshes note only saves work, and what they held the portal's counts against is gone.
        connection.execute("DELETE FROM crime_map_meta WHERE key LIKE 'refresh:%'")
        if order.source and order.before is None:
            connection.execute(
                "DELETE FROM crime_map_meta WHERE instr(key, ':') AND substr(key, instr(key, ':') + 1) = ?",
                (order.source,),
            )
        _clear_index(connection)
        _set_extent(connection)
        connection.execute(
            "INSERT INTO crime_map_meta (key, value) VALUES (?, '1') ON CONFLICT (key) DO NOTHING",
            (UNFINISHED,),
        )
        audit.record(
            connection,
            audit.Deed.PURGED,
            removed,
            {"source": order.source, "before": order.before.isoformat() if order.before else None},
        )
    return removed


def _left_coverage(
    connection: sqlite3.Connection, order: Order, where: str, values: tuple[str, ...]
) -> list[tuple[int, list[Covered]]]:
    """Return, by the row it stands in, what is left of each coverage that the purge concerns."""
    found: list[tuple[int, list[Covered]]] = []
    for coverage_id, entry in reader.coverage_rows(connection):
        if order.source and entry.scope.source not in ("", order.source):
            continue
        if order.before is None:
            found.append((coverage_id, []))
            continue
        condition, box = reader.condition(
            replace(entry.scope.query(), date_from=None, date_to=None, date_field=DateField.OCCURRED)
        )
        last = connection.execute(
            statement(
                "SELECT max(registered_at) FROM incidents WHERE {where}{condition}",
                where=where,
                condition=" AND " + condition if condition else "",
            ),
            (*values, *box),
        ).fetchone()[0]
        found.append((coverage_id, _left(entry, order.before, last)))
    return found


def _left(entry: Covered, before: datetime, last_registered: str | None) -> list[Covered]:
    """Return what still is proven of an entry.

    What was long ago may have been registered lately, so days of registration lose as much as there is gone
    of them: up to the last registration of a purged incident.
    """
    scope = entry.scope
    registered = before
    if last_registered is not None:
        registered = max(before, datetime.fromisoformat(last_registered[:19]) + timedelta(seconds=1))
    is_of_any_date = scope.date_from is None and scope.date_to is None
    kinds = tuple(DateField) if is_of_any_date else (scope.date_field,)
    left = []
    for kind in kinds:
        first = registered if kind is DateField.REGISTERED else before
        start = first if scope.date_from is None else max(first, scope.date_from)
        if scope.date_to is None or start < scope.date_to:
            left.append(replace(entry, scope=replace(scope, date_from=start, date_field=kind)))
    return left


def _replace_coverage(connection: sqlite3.Connection, coverage_id: int, left: list[Covered]) -> None:
    for entry in left:
        connection.execute(
            "INSERT INTO crime_map_coverage (receipt_id, scope, as_of) "
            "SELECT receipt_id, ?, as_of FROM crime_map_coverage WHERE coverage_id = ?",
            (entry.scope.to_json(), coverage_id),
        )
    connection.execute("DELETE FROM crime_map_coverage WHERE coverage_id = ?", (coverage_id,))


def _concerns(order: Order, scope: Scope) -> bool:
    if order.source and scope.source not in ("", order.source):
        return False
    return order.before is None or scope.date_from is None or scope.date_from < order.before


def _forget_downloads(connection: sqlite3.Connection, order: Order) -> None:
    """Forget downloads that were cut off: going on, they would not bring again what came and is purged."""
    for row in reader.unfinished(connection):
        scope = row["scope"]
        # What was registered lately may be of long ago.
        if _concerns(order, scope) or scope.date_field is DateField.REGISTERED:
            for table in ("crime_map_seen", "crime_map_checkpoints"):
                connection.execute(
                    statement("DELETE FROM {table} WHERE fetch_id = ?", table=table), (row["fetch_id"],)
                )


def _forget_receipts(connection: sqlite3.Connection, order: Order) -> None:
    """Drop the receipts of downloads of nothing but what is purged; the audit list still tells of them."""
    for receipt_id, text in connection.execute("SELECT receipt_id, scope FROM crime_map_receipts").fetchall():
        scope = Scope.from_json(text)
        is_over = order.before is None or (scope.date_to is not None and scope.date_to <= order.before)
        if _concerns(order, scope) and is_over:
            connection.execute("DELETE FROM crime_map_receipts WHERE receipt_id = ?", (receipt_id,))


def _clear_index(connection: sqlite3.Connection) -> None:
    """Overwrite what SQLite leaves behind the last place of each node of the spatial index."""
    # Not as a function in SQL: SQLite refuses to register one while the index keeps a node open.
    nodes = connection.execute("SELECT nodeno, data FROM rtree_incidents_geom_node")
    cleared = [(_cleared(data), number) for number, data in nodes if data != _cleared(data)]
    connection.executemany("UPDATE rtree_incidents_geom_node SET data = ? WHERE nodeno = ?", cleared)


def _cleared(node: bytes) -> bytes:
    """Return a node of an R-tree of two dimensions (depth, number of cells, cells) without its tail."""
    used = _RTREE_HEADER.size + _RTREE_CELL * _RTREE_HEADER.unpack_from(node)[1]
    return node[:used] + bytes(len(node) - used)


def _set_extent(connection: sqlite3.Connection) -> None:
    box = reader.extent(connection)
    connection.execute(
        "UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ?, "
        "last_change = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE table_name = 'incidents'",
        box or (None,) * 4,
    )


# -- bytes ---------------------------------------------------------------------------------------------


def _check_space(path: Path, plan: Preview) -> None:
    """Refuse where the disk would be full in the middle: the removal's log, then two copies of the rest."""
    whole = size(path)
    share = plan.kept / max(plan.kept + plan.incidents, 1)
    needed = max(whole, int(2 * share * whole)) + _MARGIN
    free = shutil.disk_usage(path.parent).free
    if free < needed:
        raise StoreNotWritable(
            f"Purging needs about {_megabytes(needed)} MB of free space for a while, and the disk has "
            f"{_megabytes(free)} MB.",
            hint="Free some space and try again; nothing was changed.",
            path=str(path),
            needed=needed,
            free=free,
        )


def _shrink(connection: sqlite3.Connection, path: Path) -> Remains:
    """Write the file anew without what is free in it, and empty the log."""
    _wait_for_others(connection, _WAIT_SECONDS)
    try:
        # Its samples of the indexes hold values of incidents.
        connection.execute("PRAGMA analysis_limit = 1000")
        connection.execute("ANALYZE incidents")
        # What is small is copied in memory: no copy of it lies in a folder for temporary files.
        is_small = size(path) < _SMALL
        connection.execute("PRAGMA temp_store = MEMORY" if is_small else "PRAGMA temp_store = FILE")
        connection.execute("VACUUM")
        if not _emptied_log(connection):
            return Remains.IN_USE
        with transaction(connection):
            connection.execute("DELETE FROM crime_map_meta WHERE key = ?", (UNFINISHED,))
        return Remains.NOTHING if _emptied_log(connection) else Remains.IN_USE
    except sqlite3.OperationalError as error:
        text = str(error).lower()
        if "locked" in text or "busy" in text:
            return Remains.IN_USE
        if "full" in text or "disk i/o" in text:
            return Remains.NO_SPACE
        raise
    finally:
        connection.execute("PRAGMA temp_store = MEMORY")
        _wait_for_others(connection, BUSY_SECONDS)


def _emptied_log(connection: sqlite3.Connection) -> bool:
    """Bring everything from the write-ahead log into the file; False where somebody still reads from it."""
    return not connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]


def _wait_for_others(connection: sqlite3.Connection, seconds: float) -> None:
    connection.execute(statement("PRAGMA busy_timeout = {ms}", ms=str(int(1000 * seconds))))


@contextmanager
def _stoppable(connection: sqlite3.Connection, cancel: Cancel) -> Iterator[None]:
    connection.set_progress_handler(lambda: int(cancel()), _STEPS)
    try:
        yield
    except sqlite3.OperationalError as error:
        if "interrupt" not in str(error):
            raise
        raise Cancelled("Stopped; nothing was purged.") from error
    finally:
        connection.set_progress_handler(None, 0)


def _megabytes(number: int) -> int:
    return -(-number // 1_000_000)


def _text(moment: datetime) -> str:
    return moment.replace(tzinfo=None).isoformat(timespec="milliseconds")
