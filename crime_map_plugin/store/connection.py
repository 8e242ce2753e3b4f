"""Connections to the store's file, SQL put together safely, SQLite's failures in our own words."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from crime_map_plugin.analysis.row_blocks import statement
from crime_map_plugin.errors import CrimeMapError, StoreDamaged, StoreLocked, StoreNotWritable
from crime_map_plugin.store import blobs

BUSY_SECONDS = 30.0
_LIMIT_ATTACHED = 7  # sqlite3.SQLITE_LIMIT_ATTACHED, which Python has a name for since 3.11
_DAMAGE = ("malformed", "not a database", "file is encrypted", "could not decode to utf-8")
_CACHE_KIB = -256 * 1024


def connect(path: Path, *, read_only: bool = False) -> sqlite3.Connection:
    """Return a connection on which GeoPackage's own triggers work."""
    with translated(path):
        if read_only and not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
            return _connect_to_unwritable(path)
        connection = _open(path, "?mode=rw")
        # A power failure may lose the last pages of a WAL file, never damage it.
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("PRAGMA wal_autocheckpoint = 65536")
        connection.execute("PRAGMA journal_size_limit = 67108864")
        if read_only:
            # Not SQLite's own read-only mode: the last to close could not clear the WAL files away.
            connection.execute("PRAGMA query_only = ON")
        return connection


def _connect_to_unwritable(path: Path) -> sqlite3.Connection:
    try:
        connection = _open(path, "?mode=ro")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        return connection
    except sqlite3.OperationalError:
        # A WAL file in such a folder cannot have its shared memory beside it; nobody writes there either.
        return _open(path, "?mode=ro&immutable=1")


def _open(path: Path, options: str) -> sqlite3.Connection:
    connection = sqlite3.connect(
        path.absolute().as_uri() + options,
        uri=True,
        timeout=BUSY_SECONDS,
        isolation_level=None,
        check_same_thread=False,
    )
    _prepare(connection)
    return connection


def _prepare(connection: sqlite3.Connection) -> None:
    # Before anything is read: a schema of somebody else's runs no function that is not SQLite's own and
    # harmless. GDAL's triggers need ours: known_schema.trust lifts this once the schema was looked at.
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    connection.execute("PRAGMA foreign_keys = OFF")
    if hasattr(connection, "setlimit"):
        # VACUUM attaches one file of its own, and nothing here attaches others.
        connection.setlimit(_LIMIT_ATTACHED, 1)
    connection.create_function("ST_IsEmpty", 1, _is_empty, deterministic=True)
    for index, name in enumerate(("ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY")):
        connection.create_function(name, 1, _bound(index), deterministic=True)
    connection.create_function("crime_map_plain_point", 1, blobs.plain_point, deterministic=True)
    connection.execute(statement("PRAGMA cache_size = {kib}", kib=str(_CACHE_KIB)))
    connection.execute("PRAGMA temp_store = MEMORY")


def _is_empty(blob: bytes | None) -> int | None:
    return None if blob is None else int(blobs.bounds(blob) is None)


def _bound(index: int):
    def bound(blob: bytes | None) -> float | None:
        box = blobs.bounds(blob)
        return None if box is None else box[index]

    return bound


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turn what SQLite and the file system raise into errors with a remedy."""
    try:
        yield
    except CrimeMapError:
        raise
    except (sqlite3.Error, OSError) as error:
        raise as_store_error(error, path) from error


def as_store_error(error: Exception, path: Path) -> CrimeMapError:
    """Return the error in the plugin's words."""
    text = str(error)
    # a file system's error quotes the path, and a folder may be called "blocked" or "full"
    low = (error.strerror or "").lower() if isinstance(error, OSError) else text.lower()
    if "locked" in low or "busy" in low:
        return StoreLocked(
            "Another program is using the store.",
            detail=text,
            hint="Finish its edits or close it there, then try again.",
            path=str(path),
        )
    if "full" in low or "no space" in low:
        return StoreNotWritable(
            "The disk is full.",
            detail=text,
            hint="Free some space and fetch again: what was stored is kept, and the download goes on.",
            path=str(path),
        )
    if any(words in low for words in _DAMAGE):
        return damaged(path, text)
    if "readonly" in low or "unable to open" in low or "disk i/o" in low or isinstance(error, OSError):
        return StoreNotWritable(
            "The store’s file cannot be opened or written.",
            detail=text,
            hint="Check that the folder exists and that you may write in it, or choose another file.",
            path=str(path),
        )
    return CrimeMapError("The store did not understand a request.", detail=text, path=str(path))


def damaged(path: Path, detail: str) -> StoreDamaged:
    """Return the error for a file that is no readable store; the file itself is left as it is."""
    return StoreDamaged(
        f"“{path.name}” is not a readable incident store.",
        detail=detail,
        hint="The file was not touched. Choose another file, or restore this one from a backup.",
        path=str(path),
    )


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Do all of it or nothing."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        # A full disk makes SQLite roll back by itself.
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
