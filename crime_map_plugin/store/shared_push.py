"""What a store in a file holds otherwise than its base, into the database: rows, notes and deeds at once."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from crime_map_plugin.analysis.row_blocks import quoted, statement
from crime_map_plugin.errors import Cancel, Cancelled, Progress, never_cancelled, silent
from crime_map_plugin.incidents.schema import FIELDS, WGS84
from crime_map_plugin.store import schema_sql
from crime_map_plugin.store.clean_copy import PLAIN_VALUES
from crime_map_plugin.store.connection import connect, translated
from crime_map_plugin.store.shared_server import Writing, json_literal
from crime_map_plugin.store.shared_tables import Beside, tables_beside

_BLOCK = 2_000
_NAMES = tuple(field.name for field in FIELDS)
_KINDS = {"text": "text", "int": "integer", "datetime": "timestamp"}
# When a row was last fetched is no change of the incident.
_COMPARED = (*(name for name in _NAMES if name != "fetched_at"), schema_sql.GEOMETRY)
_CHANGED = (
    "FROM main.incidents AS m LEFT JOIN base.incidents AS b ON b.id = m.id WHERE b.fid IS NULL OR {differs}"
)
_DEEDS = ("deed", "number", "details", "at_local", "user", "machine", "profile")
_GIVEN = "json_array_elements_text({rows})"


@dataclass(frozen=True)
class Pushed:
    """How many incidents were new or other, and how many are gone."""

    changed: int
    removed: int


def push(
    writing: Writing,
    mirror: Path,
    base: Path,
    *,
    with_deeds: bool = True,
    cancel: Cancel = never_cancelled,
    progress: Progress = silent,
) -> Pushed:
    """Bring what differs into the open transaction; the caller commits."""
    postgis = writing.server.postgis
    with translated(mirror):
        connection = connect(mirror)
        try:
            connection.execute("ATTACH DATABASE ? AS base", (str(base),))
            changed = _push_changed(writing, postgis, connection, cancel, progress)
            removed = _push_removed(writing, connection)
            for table in tables_beside(connection):
                _push_beside(writing, connection, table)
            if with_deeds:
                _push_deeds(writing, connection)
        finally:
            connection.close()
    writing.revise()
    return Pushed(changed, removed)


def differs(mirror: Path, base: Path) -> bool:
    """Whether a push would change anything."""
    with translated(mirror):
        connection = connect(mirror)
        try:
            connection.execute("ATTACH DATABASE ? AS base", (str(base),))
            rows = [
                statement("SELECT 1 {changed}", changed=_changed()),
                "SELECT 1 FROM base.incidents WHERE id NOT IN (SELECT id FROM main.incidents)",
                _deeds("1"),
            ]
            for table in tables_beside(connection):
                ours, theirs = _both(table)
                rows += [ours + " EXCEPT " + theirs, theirs + " EXCEPT " + ours]
            return any(connection.execute(sql + " LIMIT 1").fetchone() for sql in rows)
        finally:
            connection.close()


def _changed() -> str:
    parts = ("m." + quoted(name) + " IS NOT b." + quoted(name) for name in _COMPARED)
    return statement(_CHANGED, differs=" OR ".join(parts))


def _push_changed(
    writing: Writing, postgis: str, connection: sqlite3.Connection, cancel: Cancel, progress: Progress
) -> int:
    total = connection.execute("SELECT count(*) " + _changed()).fetchone()[0]
    values = ", ".join(
        statement(PLAIN_VALUES[field.kind], name="m." + quoted(field.name)) for field in FIELDS
    )
    rows = connection.execute(
        statement(
            "SELECT {values}, ST_MinX(m.geom), ST_MinY(m.geom) {changed}", values=values, changed=_changed()
        )
    )
    listed = ", ".join(map(quoted, _NAMES))
    template = (
        "INSERT INTO {schema}.incidents ({listed}, geom) SELECT {listed}, CASE WHEN x IS NOT NULL THEN "
        "{postgis}.ST_SetSRID({postgis}.ST_MakePoint(x, y), {srid}) END "
        "FROM json_to_recordset({rows}) AS r ({kinds}, x float8, y float8) "
        "ON CONFLICT (id) DO UPDATE SET {sets}, geom = excluded.geom"
    )
    kinds = ", ".join(quoted(field.name) + " " + _KINDS[field.kind] for field in FIELDS)
    sets = ", ".join(quoted(name) + " = excluded." + quoted(name) for name in _NAMES if name != "id")
    done = 0
    for block in _blocks(rows):
        if cancel():
            raise Cancelled("Stopped; the shared store is as it was.")
        keys = (*_NAMES, "x", "y")
        writing.run(
            template,
            listed=listed,
            postgis=quoted(postgis),
            srid=str(WGS84),
            rows=json_literal([dict(zip(keys, row)) for row in block]),
            kinds=kinds,
            sets=sets,
        )
        done += len(block)
        progress(done / max(total, 1))
    return done


def _push_removed(writing: Writing, connection: sqlite3.Connection) -> int:
    rows = connection.execute("SELECT id FROM base.incidents WHERE id NOT IN (SELECT id FROM main.incidents)")
    done = 0
    for block in _blocks(rows):
        writing.run(
            statement(
                "DELETE FROM {schema}.incidents WHERE id IN (SELECT {given})", schema="{schema}", given=_GIVEN
            ),
            rows=json_literal([row[0] for row in block]),
        )
        done += len(block)
    return done


def _both(table: Beside) -> tuple[str, str]:
    return statement(table.rows, db="main"), statement(table.rows, db="base")


def _push_beside(writing: Writing, connection: sqlite3.Connection, table: Beside) -> None:
    ours, theirs = _both(table)
    key = ", ".join(map(quoted, table.key))
    gone = "SELECT {key} FROM ({theirs}) EXCEPT SELECT {key} FROM ({ours})"
    listed = ", ".join(map(quoted, table.columns))
    record = statement("json_populate_recordset(NULL::{table}, ", table=writing.server.table(table.name))
    for block in _blocks(connection.execute(statement(gone, key=key, ours=ours, theirs=theirs))):
        writing.run(
            "DELETE FROM {table} WHERE ({key}) IN (SELECT {key} FROM {record}{rows}))",
            table=writing.server.table(table.name),
            key=key,
            record=record,
            rows=json_literal([dict(zip(table.key, row)) for row in block]),
        )
    others = [column for column in table.columns if column not in table.key]
    sets = ", ".join(quoted(column) + " = excluded." + quoted(column) for column in others)
    for block in _blocks(connection.execute(ours + " EXCEPT " + theirs)):
        writing.run(
            "INSERT INTO {table} ({listed}) SELECT {listed} FROM {record}{rows}) "
            "ON CONFLICT ({key}) DO UPDATE SET {sets}",
            table=writing.server.table(table.name),
            listed=listed,
            record=record,
            rows=json_literal([dict(zip(table.columns, row)) for row in block]),
            key=key,
            sets=sets,
        )


def _deeds(columns: str) -> str:
    return statement(
        "SELECT {columns} FROM main.crime_map_audit "
        "WHERE audit_id > (SELECT coalesce(max(audit_id), 0) FROM base.crime_map_audit)",
        columns=columns,
    )


def _push_deeds(writing: Writing, connection: sqlite3.Connection) -> None:
    rows = connection.execute(_deeds(", ".join(map(quoted, _DEEDS))) + " ORDER BY audit_id")
    for row in rows.fetchall():
        writing.run(add_deed_sql(), row=json_literal(dict(zip(_DEEDS, row))))


def add_deed_sql() -> str:
    """Return the SQL that adds ``{row}`` to the audit list, which numbers and dates it itself."""
    return (
        "INSERT INTO {schema}.crime_map_audit (deed, number, details, at_local, os_user, machine, profile) "
        'SELECT deed, number, details, at_local, "user", machine, profile FROM json_to_record({row}) '
        'AS r (deed text, number bigint, details text, at_local text, "user" text, machine text, '
        "profile text)"
    )


def _blocks(rows: sqlite3.Cursor) -> Iterator[list[tuple]]:
    while True:
        block = rows.fetchmany(_BLOCK)
        if not block:
            return
        yield block
