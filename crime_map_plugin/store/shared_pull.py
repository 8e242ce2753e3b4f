"""Rows of a shared store into a new file that is a store like any other: some of them, or none."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from crime_map_plugin.analysis.row_blocks import quoted, statement
from crime_map_plugin.errors import Cancel, Cancelled, SharedRefused, never_cancelled
from crime_map_plugin.incidents.query import IncidentQuery
from crime_map_plugin.incidents.schema import FIELDS, WGS84
from crime_map_plugin.store import known_schema, schema_sql
from crime_map_plugin.store.blobs import point_blobs
from crime_map_plugin.store.connection import connect, transaction, translated
from crime_map_plugin.store.shared_server import Server
from crime_map_plugin.store.shared_tables import Beside, tables_beside
from crime_map_plugin.store.shared_where import shared_where

_BLOCK = 5_000
_TRIES = 5
_LINKED = (
    "id IN (SELECT id_a FROM {schema}.crime_map_links UNION ALL SELECT id_b FROM {schema}.crime_map_links)"
)
_NAMES = tuple(field.name for field in FIELDS)
_VALUES = {
    "datetime": "to_char({name}, 'YYYY-MM-DD\"T\"HH24:MI:SS.MS')",
    "text": "{name}",
    "int": "{name}",
}


@contextmanager
def pulled(
    server: Server, queries: Sequence[IncidentQuery], *, cancel: Cancel = never_cancelled
) -> Iterator[Path]:
    """Give the path of a store with what matches one of the queries; it is gone afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="crime_map_shared_"))
    try:
        yield pull_one_state(server, folder / "shared.gpkg", condition_of(server, queries), cancel)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def condition_of(server: Server, queries: Sequence[IncidentQuery]) -> str:
    """Return the condition of rows that match any of the queries, doubles of others included."""
    parts = [
        shared_where(query, schema=server.place.schema, postgis=server.postgis, once=False) or "true"
        for query in queries
    ]
    return " OR ".join("(" + part + ")" for part in parts) or "false"


def pull_one_state(server: Server, path: Path, condition: str, cancel: Cancel = never_cancelled) -> Path:
    """Pull until nobody has written meanwhile: rows of two states of the store do not belong together."""
    for _ in range(_TRIES):
        before = server.revision()
        path.unlink(missing_ok=True)
        pull(server, path, condition, cancel=cancel)
        if server.revision() == before:
            return path
    raise changed_meanwhile()


def changed_meanwhile() -> SharedRefused:
    """Return the error for a store that was changed while it was read."""
    return SharedRefused(
        "A colleague changed the shared store while it was being read.",
        hint="Run it again.",
        reason="changed",
    )


def pull(server: Server, path: Path, condition: str, *, cancel: Cancel = never_cancelled) -> None:
    """Make a store of the rows that meet a condition, of the linked ones, and of all that is noted."""
    with translated(path):
        schema_sql.create_store(path)
        connection = connect(path)
        try:
            known_schema.trust(connection, path)
            with transaction(connection):
                schema_sql.drop_indexes(connection)
                _pull_incidents(server, connection, condition, cancel)
                schema_sql.add_indexes(connection)
                for table in tables_beside(connection):
                    _pull_beside(server, connection, table)
                connection.execute(
                    "UPDATE gpkg_contents SET (min_x, max_x, min_y, max_y) = "
                    "(SELECT min(minx), max(maxx), min(miny), max(maxy) FROM rtree_incidents_geom) "
                    "WHERE table_name = 'incidents'"
                )
        finally:
            connection.close()


def _pull_incidents(server: Server, connection: sqlite3.Connection, condition: str, cancel: Cancel) -> None:
    values = ", ".join(statement(_VALUES[field.kind], name=quoted(field.name)) for field in FIELDS)
    listed = ", ".join(map(quoted, _NAMES))
    insert = statement(
        "INSERT INTO incidents (fid, {names}, geom) VALUES ({marks})",
        names=listed,
        marks=", ".join("?" for _ in range(len(_NAMES) + 2)),
    )
    last = 0
    while True:
        if cancel():
            raise Cancelled("Stopped while reading the shared store.")
        rows = server.json(
            "SELECT json_agg(json_build_array(fid, {values}, st_x, st_y))::text FROM "
            "(SELECT *, {x} AS st_x, {y} AS st_y FROM {schema}.incidents WHERE fid > {last} "
            "AND ({condition} OR {linked}) ORDER BY fid LIMIT {most}) AS block",
            values=values,
            x=_function(server, "ST_X"),
            y=_function(server, "ST_Y"),
            last=str(last),
            condition=condition,
            linked=statement(_LINKED, schema=server.schema),
            most=str(_BLOCK),
        )
        if not rows:
            return
        places = np.array([row[-2:] for row in rows], dtype=float)
        blobs = point_blobs(places[:, 0], places[:, 1], WGS84)
        connection.executemany(insert, [(*row[:-2], blob) for row, blob in zip(rows, blobs)])
        last = rows[-1][0]


def _function(server: Server, name: str) -> str:
    return quoted(server.postgis) + "." + name + "(geom)"


def _pull_beside(server: Server, connection: sqlite3.Connection, table: Beside) -> None:
    listed = ", ".join(map(quoted, table.columns))
    where = ""
    if table.name == schema_sql.META:
        where = " WHERE key NOT IN ('schema_version', 'revision')"
    elif table.name == schema_sql.FLAGS:
        _pull_flags(server, connection, table)
        return
    rows = server.json(
        "SELECT json_agg(json_build_array({listed}))::text FROM {table}{where}",
        listed=listed,
        table=server.table(table.name),
        where=where,
    )
    if table.name == schema_sql.ELSEWHERE:
        connection.executemany(
            "INSERT INTO crime_map_counted_elsewhere (fid, counted_as) "
            "SELECT i.fid, r.fid FROM incidents AS i, incidents AS r WHERE i.id = ? AND r.id = ?",
            rows or (),
        )
        return
    _insert(connection, table, rows or [])


def _pull_flags(server: Server, connection: sqlite3.Connection, table: Beside) -> None:
    """Pull the facts of the incidents that were pulled, and of no others."""
    if not server.value("SELECT EXISTS (SELECT 1 FROM {table})", table=server.table(table.name)):
        return
    fids = [row[0] for row in connection.execute("SELECT fid FROM incidents ORDER BY fid")]
    listed = ", ".join("f." + quoted(column) for column in table.columns)
    for start in range(0, len(fids), _BLOCK):
        numbers = ", ".join(map(str, fids[start : start + _BLOCK]))
        rows = server.json(
            "SELECT json_agg(json_build_array({listed}))::text FROM {table} AS f "
            "JOIN {schema}.incidents AS i ON i.id = f.id WHERE i.fid IN ({numbers})",
            listed=listed,
            table=server.table(table.name),
            numbers=numbers,
        )
        _insert(connection, table, rows or [])


def _insert(connection: sqlite3.Connection, table: Beside, rows: list) -> None:
    connection.executemany(
        statement(
            "INSERT OR REPLACE INTO {name} ({listed}) VALUES ({marks})",
            name=quoted(table.name),
            listed=", ".join(map(quoted, table.columns)),
            marks=", ".join("?" for _ in table.columns),
        ),
        rows,
    )
