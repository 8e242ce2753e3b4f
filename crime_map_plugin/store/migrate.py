"""Older stores are brought up to date in a copy; the original stays beside it as a backup."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

from crime_map_plugin.errors import StoreLocked
from crime_map_plugin.store import known_schema, schema_sql
from crime_map_plugin.store.connection import connect, transaction, translated

MIGRATIONS: dict[int, Callable[[sqlite3.Connection], None]] = {}
"""Schema version → what turns a store of that version into one of the next."""


def migrate(path: Path, version: int) -> Path:
    """Bring the store up to date and return where the backup is; the caller holds the writer lock."""
    aside = path.with_name(path.stem + ".migrating.gpkg")
    backup = _free_name(path, version)
    with translated(path):
        aside.unlink(missing_ok=True)
        try:
            _copy(path, aside)
            connection = connect(aside)
            try:
                known_schema.trust(connection, path)
                with transaction(connection):
                    for step in range(version, schema_sql.SCHEMA_VERSION):
                        MIGRATIONS[step](connection)
                    connection.execute(
                        "UPDATE crime_map_meta SET value = ? WHERE key = 'schema_version'",
                        (str(schema_sql.SCHEMA_VERSION),),
                    )
                was_wal = _settle(connection)
            finally:
                connection.close()
            _settle_original(path)
            _copy(path, backup)
            aside.replace(path)
            if was_wal:
                connection = connect(path)
                connection.execute("PRAGMA journal_mode = WAL")
                connection.close()
        except BaseException:
            aside.unlink(missing_ok=True)
            raise
    return backup


def _copy(source: Path, target: Path) -> None:
    """Copy a database as one consistent state, with what still stands in its WAL file."""
    reading = connect(source, read_only=True)
    writing = sqlite3.connect(str(target))
    try:
        reading.backup(writing)
    finally:
        writing.close()
        reading.close()


def _settle(connection: sqlite3.Connection) -> bool:
    mode = connection.execute("PRAGMA journal_mode").fetchone()[0]
    connection.execute("PRAGMA journal_mode = DELETE")
    return mode == "wal"


def _settle_original(path: Path) -> None:
    """Fold the WAL file in, so that nothing of the old file is left beside the new one."""
    connection = connect(path)
    try:
        mode = connection.execute("PRAGMA journal_mode = DELETE").fetchone()[0]
    except sqlite3.OperationalError as error:
        raise StoreLocked(
            "The store has to be brought up to date, but another program has it open.",
            detail=str(error),
            hint="Close the layers of this store in every QGIS window, then open it again.",
            path=str(path),
        ) from error
    finally:
        connection.close()
    if mode != "delete":
        raise StoreLocked(
            "The store has to be brought up to date, but another program has it open.",
            hint="Close the layers of this store in every QGIS window, then open it again.",
            path=str(path),
        )


def _free_name(path: Path, version: int) -> Path:
    name = path.stem + ".v" + str(version)
    candidate = path.with_name(name + ".backup.gpkg")
    number = 2
    while candidate.exists():
        candidate = path.with_name(name + ".backup-" + str(number) + ".gpkg")
        number += 1
    return candidate
