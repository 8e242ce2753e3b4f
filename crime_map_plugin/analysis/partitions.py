"""Parts of a source of incidents, each small enough for one worker, which reads it without QGIS."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from crime_map_plugin.analysis.row_blocks import (
    DATES,
    NO_POINT,
    POINT_SIZE,
    WORDS,
    Block,
    quoted,
    read_blocks,
    statement,
)
from crime_map_plugin.errors import (
    CrimeMapError,
    QueryInvalid,
    StoreDamaged,
    StoreLocked,
    never_cancelled,
    silent,
)

ROWS = 5_000_000
"""Rows of a partition: so many that its counts are few beside them."""
ROWS_AT_ONCE = 250_000
"""Rows that a worker holds at once."""
_BUSY_S = 30.0


@dataclass(frozen=True, eq=False)
class Points:
    """Incidents as columns.

    Attributes
    ----------
    x, y : ndarray of float64, shape (n,)
        In the CRS of the source; NaN where an incident has no place.
    times : ndarray of datetime64[s], shape (n,)
        NaT where there is none.
    category : ndarray of int, shape (n,)
        Numbers in ``categories``.
    categories : tuple of str
    weight : ndarray of float64, shape (n,), optional
    """

    x: np.ndarray
    y: np.ndarray
    times: np.ndarray
    category: np.ndarray
    categories: tuple[str, ...]
    weight: np.ndarray | None = None

    @property
    def n(self) -> int:
        """Number of incidents."""
        return len(self.x)


class Partition(Protocol):
    """A part of a source that can be sent to a worker and read there."""

    def read(self) -> Points:
        """Return the incidents of this part."""
        ...

    def blocks(self) -> Iterator[Points]:
        """Yield the same, so many at once as fit anywhere."""
        ...


@dataclass(frozen=True, eq=False)
class Arrays:
    """Incidents that were read elsewhere, such as by the desktop from a database."""

    points: Points

    def read(self) -> Points:
        """Return the incidents."""
        return self.points

    def blocks(self) -> Iterator[Points]:
        """Yield them some at a time."""
        return _some_of(self.points)


@dataclass(frozen=True)
class Columns:
    """What the columns are called; an empty name stands for a column that is not there."""

    times: str = "occurred_at"
    category: str = "category"
    weight: str = ""


@dataclass(frozen=True)
class Rows:
    """Rows of a GeoPackage's table whose row ids are ``first`` to ``last``, both included.

    ``subset`` is the layer's own filter, SQL that the user wrote.
    """

    path: str
    table: str
    geometry: str
    first: int
    last: int
    columns: Columns = Columns()
    subset: str = ""

    def read(self) -> Points:
        """Return the rows as one transaction shows them, whoever writes meanwhile.

        Raises
        ------
        StoreLocked, StoreDamaged
            Another program locks the file; the worker cannot read it.
        """
        try:
            with closing(connect(self.path)) as connection:
                return self._read(connection)
        except (sqlite3.Error, OSError) as error:
            raise unreadable(self.path, error) from error

    def blocks(self) -> Iterator[Points]:
        """Yield the rows some at a time, each block as one transaction shows it."""
        for first in range(self.first, self.last + 1, ROWS_AT_ONCE):
            last = min(first + ROWS_AT_ONCE - 1, self.last)
            yield replace(self, first=first, last=last).read()

    def _read(self, connection: sqlite3.Connection) -> Points:
        names = self.columns
        wanted = [(names.times, DATES)] if names.times else []
        wanted += [(name, WORDS) for name in (names.category,) if name]
        within = statement(
            "rowid BETWEEN {first} AND {last}", first=str(int(self.first)), last=str(int(self.last))
        )
        subset = within + (f" AND ({self.subset})" if self.subset.strip() else "")

        def by_rows(first: int, last: int) -> Block:
            return _by_rows(connection, self, wanted, subset, first, last)

        # The weights come from the same snapshot as the rest.
        connection.execute("BEGIN")
        blocks = read_blocks(
            connection,
            self.table,
            self.geometry,
            wanted,
            subset,
            by_rows,
            cancel=never_cancelled,
            progress=silent,
            span=(self.first, self.last),
        )
        weight = _weights(connection, self, subset) if names.weight else None
        connection.execute("COMMIT")
        blocks = blocks or []
        n = sum(block[2] for block in blocks)
        xy = np.concatenate([block[0] for block in blocks]) if blocks else np.empty((0, 2))
        columns = [np.concatenate(parts) for parts in zip(*(block[1] for block in blocks))]
        times = columns.pop(0) if names.times and columns else np.full(n, "NaT", dtype="datetime64[s]")
        words = columns.pop(0) if names.category and columns else None
        category, categories = numbered(words, n)
        return Points(xy[:, 0], xy[:, 1], times, category, categories, weight)


def _some_of(points: Points) -> Iterator[Points]:
    for first in range(0, max(points.n, 1), ROWS_AT_ONCE):
        some = slice(first, first + ROWS_AT_ONCE)
        weight = None if points.weight is None else points.weight[some]
        x, y, times = points.x[some], points.y[some], points.times[some]
        yield Points(x, y, times, points.category[some], points.categories, weight)


def rows_of(
    path: str,
    table: str = "incidents",
    geometry: str = "geom",
    *,
    columns: Columns = Columns(),
    subset: str = "",
    rows: int = ROWS,
) -> list[Rows]:
    """Return the partitions of a GeoPackage's table, by row id.

    Row ids far apart make partitions with fewer rows, never with more.
    """
    try:
        with closing(connect(path)) as connection:
            lowest, highest = connection.execute(
                statement("SELECT min(rowid), max(rowid) FROM {table}", table=quoted(table))
            ).fetchone()
    except (sqlite3.Error, OSError) as error:
        raise unreadable(path, error) from error
    if lowest is None:
        return []
    return [
        Rows(path, table, geometry, first, min(first + rows - 1, highest), columns, subset)
        for first in range(lowest, highest + 1, rows)
    ]


def connect(path: str) -> sqlite3.Connection:
    """Return a connection that reads only, also while another program writes."""
    place = Path(path).absolute()
    try:
        # Not SQLite's read-only mode: the last to close could not clear the WAL files away.
        connection = _open(place.as_uri() + "?mode=rw")
        connection.execute("PRAGMA query_only = ON")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.OperationalError as error:
        if "locked" in str(error).lower():
            raise
        connection = _open(place.as_uri() + "?mode=ro")
    return connection


def _open(uri: str) -> sqlite3.Connection:
    connection = sqlite3.connect(uri, uri=True, timeout=_BUSY_S, isolation_level=None)
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    return connection


def unreadable(path: str, error: Exception) -> CrimeMapError:
    """Return what SQLite or the file system raised, with a remedy."""
    name = Path(path).name
    if "locked" in str(error).lower() or "busy" in str(error).lower():
        return StoreLocked(
            "Another program is using the store.",
            detail=str(error),
            hint="Finish its edits or close it there, then try again.",
            path=path,
        )
    return StoreDamaged(
        f"“{name}” cannot be read by the worker.",
        detail=str(error),
        hint="Check that the file is there and that every worker may read it.",
        path=path,
    )


def numbered(words: np.ndarray | None, n: int) -> tuple[np.ndarray, tuple[str, ...]]:
    """Return words as numbers, and the words that the numbers stand for.

    Examples
    --------
    >>> numbered(np.array(["theft", "fraud", "theft"], dtype=object), 3)
    (array([0, 1, 0], dtype=int16), ('theft', 'fraud'))
    """
    if words is None:
        return np.zeros(n, dtype=np.int16), ("",)
    known: dict[Any, int] = {}
    number = [known.setdefault(word, len(known)) for word in words.tolist()]
    if len(known) > np.iinfo(np.int16).max:
        raise QueryInvalid("There are too many categories.", hint="Choose a field of categories.")
    return np.array(number, dtype=np.int16), tuple("" if word is None else str(word) for word in known)


def _weights(connection: sqlite3.Connection, rows: Rows, subset: str) -> np.ndarray:
    question = statement(
        "SELECT {name} FROM {table} NOT INDEXED WHERE {subset}",
        name=quoted(rows.columns.weight),
        table=quoted(rows.table),
        subset=subset,
    )
    found = connection.execute(question)
    return np.array([np.nan if value is None else float(value) for (value,) in found], dtype=np.float64)


def _by_rows(
    connection: sqlite3.Connection,
    rows: Rows,
    wanted: Sequence[tuple[str, str]],
    subset: str,
    first: int,
    last: int,
) -> Block:
    """Return a block row by row: other shapes than plain points, odd dates, missing words."""
    question = statement(
        "SELECT {names} FROM {table} NOT INDEXED WHERE rowid BETWEEN ? AND ? AND {subset}",
        names=", ".join(quoted(name) for name in (rows.geometry, *(name for name, _ in wanted))),
        table=quoted(rows.table),
        subset=subset,
    )
    found = connection.execute(question, (first, last)).fetchall()
    xy = np.array([_place(row[0]) for row in found], dtype=np.float64).reshape(-1, 2)
    columns = []
    for number, (_, kind) in enumerate(wanted, 1):
        if kind == DATES:
            column = np.array([_moment(row[number]) for row in found], dtype="datetime64[s]")
        else:
            column = np.empty(len(found), dtype=object)
            column[:] = [row[number] for row in found]
        columns.append(column)
    return xy, columns, len(found)


def _place(blob: Any) -> tuple[float, float]:
    """Return the place of a GeoPackage's point; NaN for anything else."""
    if not isinstance(blob, bytes) or len(blob) < POINT_SIZE or blob[:2] != NO_POINT[:2]:
        return np.nan, np.nan
    # behind an envelope stands the same plain point
    start = 8 + (0, 32, 48, 48, 64, 0, 0, 0)[(blob[3] >> 1) & 7]
    order = "<" if len(blob) > start and blob[start] == 1 else ">"
    if len(blob) < start + POINT_SIZE - 8:
        return np.nan, np.nan
    if int(np.frombuffer(blob, order + "u4", 1, start + 1)[0]) % 1000 & 0xFF != 1:
        return np.nan, np.nan
    x, y = np.frombuffer(blob, order + "f8", 2, start + 5).tolist()
    return x, y


def _moment(text: Any) -> np.datetime64:
    try:
        return np.datetime64(str(text)[:19].replace(" ", "T"), "s")
    except ValueError:
        return np.datetime64("NaT", "s")
