"""What the watch has seen and found: a small database in the user's profile, beside the areas themselves.

It holds hashes of the ids that were seen and the ids of what is new, and nothing else of an incident: what is
purged from a store is gone from here too.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from crime_map_plugin.incidents.coverage import Scope
from crime_map_plugin.store.connection import transaction, translated

FILE = "watch_state.sqlite"
"""Its name in the folder of the profile."""

DAMAGED = FILE + ".damaged"
"""The name under which one that cannot be read is put aside."""

KEPT = timedelta(days=60)
"""How long a new incident is listed."""

_VERSION = 1
_TABLES = """
CREATE TABLE IF NOT EXISTS look (store INTEGER PRIMARY KEY, path TEXT UNIQUE NOT NULL, last INTEGER NOT NULL,
  looked_at TEXT NOT NULL, scopes TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS seen (store INTEGER NOT NULL, hash INTEGER NOT NULL, PRIMARY KEY (store, hash))
  WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS area (store INTEGER NOT NULL, area INTEGER NOT NULL, digest_at TEXT NOT NULL,
  PRIMARY KEY (store, area)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS news (store INTEGER NOT NULL, area INTEGER NOT NULL, id TEXT NOT NULL,
  found_at TEXT NOT NULL, is_listed INTEGER NOT NULL DEFAULT 1, PRIMARY KEY (store, area, id)) WITHOUT ROWID;
"""


@dataclass(frozen=True)
class Look:
    """How far a store was looked at, when, and what its downloads covered then."""

    last: int
    looked_at: datetime
    scopes: tuple[Scope, ...]


@dataclass(frozen=True)
class News:
    """A new incident in an area, and when it was found."""

    area: int
    id: str
    found_at: datetime


class WatchState:
    """The state of one store, inside one transaction."""

    def __init__(self, connection: sqlite3.Connection, store_path: str) -> None:
        self._connection = connection
        row = connection.execute("SELECT store FROM look WHERE path = ?", (store_path,)).fetchone()
        self._path = store_path
        self._store = -1 if row is None else int(row[0])

    @classmethod
    @contextmanager
    def open(cls, path: Path, store_path: Path) -> Iterator[WatchState]:
        """Open the state of a store; what is done within is kept whole or not at all."""
        path.parent.mkdir(parents=True, exist_ok=True)
        with (
            translated(path),
            closing(sqlite3.connect(path, timeout=30.0, isolation_level=None)) as connection,
        ):
            if connection.execute("PRAGMA user_version").fetchone()[0] != _VERSION:
                connection.executescript(_TABLES)
                connection.execute("PRAGMA user_version = 1")
            connection.execute("PRAGMA secure_delete = ON")
            with transaction(connection):
                yield cls(connection, str(store_path))

    def look(self) -> Look | None:
        """Return the last look at the store, None before the first."""
        row = self._connection.execute(
            "SELECT last, looked_at, scopes FROM look WHERE store = ?", (self._store,)
        ).fetchone()
        if row is None:
            return None
        scopes = tuple(Scope.from_json(text) for text in str(row[2]).split("\n") if text)
        return Look(int(row[0]), datetime.fromisoformat(row[1]), scopes)

    def begin(self, now: datetime) -> None:
        """Note that the store is looked at for the first time."""
        cursor = self._connection.execute(
            "INSERT INTO look (path, last, looked_at, scopes) VALUES (?, 0, ?, '')",
            (self._path, now.isoformat()),
        )
        self._store = int(cursor.lastrowid or 0)

    def keep_look(self, look: Look) -> None:
        """Keep how far the store was looked at."""
        self._connection.execute(
            "UPDATE look SET last = ?, looked_at = ?, scopes = ? WHERE store = ?",
            (
                look.last,
                look.looked_at.isoformat(),
                "\n".join(scope.to_json() for scope in look.scopes),
                self._store,
            ),
        )

    def unseen(self, ids: Sequence[str]) -> list[str]:
        """Return those ids that were never seen in this store; from now on all of them are."""
        fresh = []
        for key in ids:
            cursor = self._connection.execute(
                "INSERT OR IGNORE INTO seen (store, hash) VALUES (?, ?)", (self._store, _hash(key))
            )
            if cursor.rowcount:
                fresh.append(key)
        return fresh

    def known_areas(self, areas: Iterable[int], now: datetime) -> set[int]:
        """Return which areas were watched at the last look; the others are from now on, and only they."""
        wanted = set(areas)
        rows = self._connection.execute("SELECT area FROM area WHERE store = ?", (self._store,))
        known = {int(row[0]) for row in rows}
        self._connection.executemany(
            "DELETE FROM area WHERE store = ? AND area = ?", [(self._store, area) for area in known - wanted]
        )
        self._connection.executemany(
            "INSERT INTO area (store, area, digest_at) VALUES (?, ?, ?)",
            [(self._store, area, now.isoformat()) for area in wanted - known],
        )
        return known & wanted

    def add_news(self, area: int, ids: Iterable[str], now: datetime) -> None:
        """Keep what is new in an area."""
        self._connection.executemany(
            "INSERT OR IGNORE INTO news (store, area, id, found_at) VALUES (?, ?, ?, ?)",
            [(self._store, area, key, now.isoformat()) for key in ids],
        )

    def news(self, *, listed_only: bool = False) -> list[News]:
        """Return what was found, the latest first."""
        rows = self._connection.execute(
            "SELECT area, id, found_at FROM news WHERE store = ? AND is_listed >= ? "
            "ORDER BY found_at DESC, area, id",
            (self._store, int(listed_only)),
        )
        return [News(int(area), key, datetime.fromisoformat(found_at)) for area, key, found_at in rows]

    def clear_list(self) -> None:
        """List nothing found so far any more; digests still tell of it."""
        self._connection.execute("UPDATE news SET is_listed = 0 WHERE store = ?", (self._store,))

    def forget(self, areas: Iterable[int], now: datetime) -> None:
        """Forget what is old, and what was found in areas that are not there any more."""
        there = set(areas)
        gone = {
            int(row[0])
            for row in self._connection.execute(
                "SELECT DISTINCT area FROM news WHERE store = ?", (self._store,)
            )
        } - there
        self._connection.executemany(
            "DELETE FROM news WHERE store = ? AND area = ?", [(self._store, area) for area in gone]
        )
        self._connection.execute("DELETE FROM news WHERE found_at < ?", ((now - KEPT).isoformat(),))

    def drop(self, ids: Iterable[str]) -> None:
        """Forget incidents that are not in the store any more: struck off, or purged."""
        self._connection.executemany(
            "DELETE FROM news WHERE store = ? AND id = ?", [(self._store, key) for key in ids]
        )

    def digest_at(self, area: int) -> datetime | None:
        """Return up to when an area's digests have told."""
        row = self._connection.execute(
            "SELECT digest_at FROM area WHERE store = ? AND area = ?", (self._store, area)
        ).fetchone()
        return None if row is None else datetime.fromisoformat(row[0])

    def keep_digest_at(self, areas: Iterable[int], now: datetime) -> None:
        """Note that digests have told all that was found until now."""
        self._connection.executemany(
            "UPDATE area SET digest_at = ? WHERE store = ? AND area = ?",
            [(now.isoformat(), self._store, area) for area in areas],
        )


def forget_absent(folder: Path, store_path: Path, ids_there: Callable[[set[str]], set[str]]) -> None:
    """Forget what a profile keeps of incidents purged from a store; ``ids_there`` tells which are left.

    A state that was put aside cannot be looked through: it goes whole.

    Raises
    ------
    CrimeMapError
        The state cannot be read or written.
    """
    (folder / DAMAGED).unlink(missing_ok=True)
    path = folder / FILE
    if not path.is_file():
        return
    with translated(path), closing(sqlite3.connect(path, timeout=30.0)) as connection:
        names = [row[0] for row in connection.execute("SELECT path FROM look")]
    for name in names:
        if Path(name).resolve() != store_path.resolve():
            continue
        with WatchState.open(path, Path(name)) as state:
            kept = {one.id for one in state.news()}
            state.drop(kept - ids_there(kept))


def _hash(key: str) -> int:
    digest = hashlib.blake2b(key.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, "little", signed=True)
