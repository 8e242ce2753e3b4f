"""The incidents of a file with a strange schema, in a new store beside it; the file itself is only read."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

from crime_map_plugin.analysis.row_blocks import quoted, statement
from crime_map_plugin.incidents.flags import FLAGS
from crime_map_plugin.incidents.schema import FIELDS
from crime_map_plugin.store import blobs, known_schema, links, schema_sql
from crime_map_plugin.store.connection import connect, transaction, translated
from crime_map_plugin.store.lock import WriterLock

COPIED_FROM = "copied_from"
_BLOCK = 2_000
_LONGEST_TEXT = 100_000

# Field kind → what a value must be to be copied; everything else becomes NULL.
PLAIN_VALUES = {
    "text": "CASE WHEN typeof({name}) = 'text' THEN substr({name}, 1, 100000) END",
    "datetime": "CASE WHEN typeof({name}) = 'text' THEN strftime('%Y-%m-%dT%H:%M:%S.000', "
    "substr({name}, 1, 19)) END",
    "int": "CASE WHEN typeof({name}) = 'integer' AND {name} BETWEEN -2147483647 AND 2147483647 "
    "THEN {name} END",
}
# What else explains the incidents. Half downloads are not gone on with, and the audit list is of that file.
_BESIDE = {
    schema_sql.META: ("key", "value"),
    "crime_map_receipts": (
        "receipt_id",
        "source",
        "scope",
        "complete",
        "incremental",
        "as_of",
        "removed",
        "receipt",
    ),
    "crime_map_coverage": ("coverage_id", "receipt_id", "scope", "as_of"),
    "crime_map_codes": ("list", "code", "language", "label"),
    schema_sql.FLAGS: ("id", *FLAGS),
    # Which incidents are counted follows from it.
    schema_sql.LINKS: ("id_a", "id_b", "metres", "hours", "score", "state", "decided_at", "decided_by"),
}
_WITH_NUMBERS = frozenset((schema_sql.LINKS,))


def name_of_copy(path: Path) -> Path:
    """Return where the copy of the file as it is now lies; another state of it has another copy."""
    parts = [str(path.absolute())]
    for tail in ("", "-wal"):
        file = path.with_name(path.name + tail)
        if file.exists():
            state = file.stat()
            parts += [tail, str(state.st_size), str(state.st_mtime_ns)] if state.st_size else []
    mark = hashlib.sha256("\n".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:12]
    return path.with_name(path.stem + ".copy-" + mark + path.suffix)


def copy_of(path: Path, strange: list[known_schema.Strange]) -> Path:
    """Return the copy of what is known in the file, made now unless it is there."""
    target = name_of_copy(path)
    if target.exists():
        return target
    lock = WriterLock(target)
    lock.acquire()
    aside = target.with_name(target.stem + ".part" + target.suffix)
    try:
        aside.unlink(missing_ok=True)
        with translated(path):
            _fill(path, aside, strange)
            aside.replace(target)
    finally:
        lock.release()
        for tail in ("", "-wal", "-shm", "-journal"):
            aside.with_name(aside.name + tail).unlink(missing_ok=True)
    return target


def _fill(path: Path, aside: Path, strange: list[known_schema.Strange]) -> None:
    reading = connect(path, read_only=True)
    try:
        tables = {
            name: _columns(reading, name)
            for name in (schema_sql.LAYER, *_BESIDE)
            if known_schema.is_plain_table(reading, name)
        }
        if "id" not in tables.get(schema_sql.LAYER, ()):
            raise known_schema.untrusted(path, strange)
        reading.text_factory = _readable
        reading.set_authorizer(_only_reading(frozenset(tables)))
        schema_sql.create_store(aside)
        writing = connect(aside)
        try:
            known_schema.trust(writing, aside)
            writing.execute("PRAGMA journal_mode = DELETE")
            with transaction(writing):
                _copy_incidents(reading, writing, tables[schema_sql.LAYER])
                for name, columns in _BESIDE.items():
                    if set(columns) <= tables.get(name, set()):
                        _copy_beside(reading, writing, name, columns)
                links.count_once(writing)
                writing.execute(
                    "INSERT OR REPLACE INTO crime_map_meta (key, value) VALUES (?, ?)",
                    (COPIED_FROM, path.name),
                )
                writing.execute(
                    "UPDATE crime_map_meta SET value = ? WHERE key = 'schema_version'",
                    (str(schema_sql.SCHEMA_VERSION),),
                )
        finally:
            writing.close()
    finally:
        reading.close()


def _columns(connection: sqlite3.Connection, table: str) -> set[str]:
    """Return the table's columns, without those that are computed."""
    rows = connection.execute(statement("PRAGMA table_xinfo({table})", table=quoted(table))).fetchall()
    return {str(row[1]) for row in rows if row[6] == 0}


def _copy_incidents(reading: sqlite3.Connection, writing: sqlite3.Connection, there: set[str]) -> None:
    fields = [field for field in FIELDS if field.name in there]
    names = [quoted(field.name) for field in fields]
    expressions = [statement(PLAIN_VALUES[field.kind], name=name) for field, name in zip(fields, names)]
    has_place = schema_sql.GEOMETRY in there
    rows = reading.execute(
        statement(
            "SELECT {geometry}, {expressions} FROM incidents "
            "WHERE typeof(id) = 'text' AND length(id) BETWEEN 1 AND 1000",
            geometry="CASE WHEN typeof(geom) = 'blob' AND length(geom) < 1000 THEN geom END"
            if has_place
            else "NULL",
            expressions=", ".join(expressions),
        )
    )
    # Of equal ids the first stays; the unique index is there before the rows.
    insert = statement(
        "INSERT OR IGNORE INTO incidents (geom, {names}) VALUES (?, {marks})",
        names=", ".join(names),
        marks=", ".join("?" for _ in names),
    )
    for block in _blocks(rows):
        writing.executemany(insert, [(_point(row[0]), *row[1:]) for row in block])
    writing.execute(
        "UPDATE gpkg_contents SET (min_x, max_x, min_y, max_y) = "
        "(SELECT min(minx), max(maxx), min(miny), max(maxy) FROM rtree_incidents_geom) "
        "WHERE table_name = 'incidents'"
    )


def _copy_beside(
    reading: sqlite3.Connection, writing: sqlite3.Connection, name: str, columns: tuple[str, ...]
) -> None:
    listed = ", ".join(quoted(column) for column in columns)
    rows = reading.execute(statement("SELECT {listed} FROM {name}", listed=listed, name=quoted(name)))
    insert = statement(
        "INSERT OR IGNORE INTO {name} ({listed}) VALUES ({marks})",
        name=quoted(name),
        listed=listed,
        marks=", ".join("?" for _ in columns),
    )
    strange = bytes if name in _WITH_NUMBERS else (bytes, float)
    for block in _blocks(rows):
        plain = [row for row in block if not any(isinstance(value, strange) for value in row)]
        writing.executemany(insert, plain)


def _blocks(rows: sqlite3.Cursor) -> Iterator[list[tuple]]:
    while True:
        block = rows.fetchmany(_BLOCK)
        if not block:
            return
        yield block


def _point(blob: bytes | None) -> bytes | None:
    plain = None if blob is None else blobs.plain_point(blob)
    if plain is None or plain == blobs.NO_POINT:
        return None
    x, y = blobs.coordinates([plain])
    return blobs.point_blobs(x, y, schema_sql.WGS84)[0]


def _readable(raw: bytes) -> str:
    return raw[:_LONGEST_TEXT].replace(b"\x00", b"").decode("utf-8", "replace")


def _only_reading(tables: frozenset[str]) -> Callable[..., int]:
    """Return what refuses everything but reading these very tables, whatever the schema hides behind them."""
    functions = frozenset(("typeof", "substr", "strftime", "length"))

    def allows(action: int, first: str | None, second: str | None, _: str | None, within: str | None) -> int:
        is_read = action == sqlite3.SQLITE_READ and first in tables and within is None
        is_call = action == sqlite3.SQLITE_FUNCTION and second in functions
        is_known = action == sqlite3.SQLITE_SELECT or is_read or is_call
        return sqlite3.SQLITE_OK if is_known else sqlite3.SQLITE_DENY

    return allows
