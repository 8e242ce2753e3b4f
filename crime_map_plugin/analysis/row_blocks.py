"""Places, dates, words of a GeoPackage by the thousand: SQLite strings them together, NumPy takes them apart.

A million rows fetched one by one are two million Python objects; strung together they are a few hundred.
"""

from __future__ import annotations

import math
import sqlite3
from collections.abc import Callable, Sequence

import numpy as np

from crime_map_plugin.errors import Cancel, Cancelled, Progress

# "GP", version 0, flags (little endian, no envelope), srs_id, then the WKB of a point: what GDAL writes too.
POINT_BLOB = np.dtype(
    [
        ("magic", "S2"),
        ("version", "u1"),
        ("flags", "u1"),
        ("srs_id", "<i4"),
        ("order", "u1"),
        ("type", "<u4"),
        ("x", "<f8"),
        ("y", "<f8"),
    ]
)
POINT_SIZE = POINT_BLOB.itemsize
NO_POINT = bytes(
    np.array([(b"GP", 0, 1, 0, 1, 1, math.nan, math.nan)], dtype=POINT_BLOB).view("V" + str(POINT_SIZE))[0]
)


STEP = 20_000
MOST_STEP = 1 << 40
TRIES = 4
"""After so many blocks more that could not be taken apart than could, no more are tried."""

DATES, WORDS = "dates", "words"
_BETWEEN = "\x1f"
_CLOCK = 19
# Where a date is missing, as often as a date is long; no date begins so.
_MISSING = "N"

Block = tuple[np.ndarray, list[np.ndarray], int]
"""Coordinates (n × 2, NaN for no place), the columns asked for, and how many rows there were."""


def quoted(name: str) -> str:
    """Return an SQL identifier."""
    return '"' + name.replace('"', '""') + '"'


def statement(template: str, **parts: str) -> str:
    """Return the statement with its ``{parts}`` filled in: identifiers and generated SQL, never values."""
    return template.format_map(parts)


def read_blocks(
    connection: sqlite3.Connection,
    table: str,
    geometry: str,
    wanted: Sequence[tuple[str, str]],
    subset: str,
    by_rows: Callable[[int, int], Block | None],
    *,
    cancel: Cancel,
    progress: Progress,
    span: tuple[int, int] | None = None,
) -> list[Block] | None:
    """Return the table's rows in their order, or None where ``by_rows`` gives up.

    ``wanted`` names fields and whether they hold DATES or WORDS. A block with other shapes than plain points,
    odd dates or missing words is left to ``by_rows``, which is given the first and the last row id. ``span``
    are the first and the last row id to read, all of the table where there is none.
    """
    # Nobody's commit falls between two blocks.
    connection.execute("SAVEPOINT crime_map_blocks")
    try:
        return _read(connection, table, geometry, wanted, subset, by_rows, cancel, progress, span)
    finally:
        connection.execute("RELEASE crime_map_blocks")


def _read(
    connection: sqlite3.Connection,
    table: str,
    geometry: str,
    wanted: Sequence[tuple[str, str]],
    subset: str,
    by_rows: Callable[[int, int], Block | None],
    cancel: Cancel,
    progress: Progress,
    span: tuple[int, int] | None,
) -> list[Block] | None:
    lowest, highest = (
        span
        or connection.execute(
            statement("SELECT min(rowid), max(rowid) FROM {table}", table=quoted(table))
        ).fetchone()
    )
    if lowest is None:
        return []
    values: list[object] = [NO_POINT, _BETWEEN]
    for name, kind in wanted:
        values.append(_MISSING * _length(connection, table, name) if kind == DATES else None)
    strung = [statement("group_concat(coalesce({name}, ?1), '')", name=quoted(geometry))]
    strung += [_strung(quoted(name), kind, str(number)) for number, (name, kind) in enumerate(wanted, 3)]
    # the subset string is the user's own SQL for this layer, as QGIS itself passes it to the file; an index
    # on one of its fields would give the rows in another order
    question = statement(
        "SELECT {texts}, count(*) FROM {table} NOT INDEXED WHERE rowid BETWEEN ?{first} AND ?{last}{subset}",
        texts=", ".join(statement("CAST({text} AS BLOB)", text=text) for text in strung),
        table=quoted(table),
        first=str(len(values) + 1),
        last=str(len(values) + 2),
        subset=f" AND ({subset})" if subset.strip() else "",
    )
    found: list[Block] = []
    first, step, failed = lowest, STEP, 0
    while first <= highest:
        if cancel():
            raise Cancelled("Stopped while reading the layer.")
        last = min(first + step - 1, highest)
        part: Block | None = None
        if failed < TRIES:
            *texts, n = connection.execute(question, (*values, first, last)).fetchone()
            part = _taken_apart(texts, [kind for _, kind in wanted], n)
            failed += 1 if part is None else -1
        if part is None:
            part = by_rows(first, last)
            if part is None:
                return None
        found.append(part)
        first = last + 1
        # Row ids may lie far apart, and a subset may leave few of them.
        step = min(4 * step, MOST_STEP) if part[2] < STEP // 4 else max(STEP, step // 4)
        progress(min(0.95, (last - lowest) / max(highest - lowest, 1)))
    return found


def _length(connection: sqlite3.Connection, table: str, name: str) -> int:
    """Return how long the first date is; those of another length are left to the rows."""
    question = "SELECT length({name}) FROM {table} WHERE {name} IS NOT NULL LIMIT 1"
    found = connection.execute(statement(question, name=quoted(name), table=quoted(table))).fetchone()
    return max(_CLOCK, found[0]) if found else _CLOCK


def _strung(name: str, kind: str, missing: str) -> str:
    if kind == DATES:
        return statement("group_concat(coalesce({name}, ?{missing}), '')", name=name, missing=missing)
    # NULL, a number or a blob among the words makes the whole NULL.
    return statement(
        "CASE WHEN sum(typeof({name}) = 'text') = count(*) THEN group_concat({name}, ?2) END", name=name
    )


def _taken_apart(texts: Sequence[bytes | None], kinds: Sequence[str], n: int) -> Block | None:
    """Return what was strung together, or None where it is not as regular as GDAL writes it."""
    if n == 0:
        empty = [np.empty(0, dtype="datetime64[s]" if kind == DATES else object) for kind in kinds]
        return np.empty((0, 2)), empty, 0
    xy = _places(texts[0], n)
    columns = [_dates(text, n) if kind == DATES else _words(text, n) for text, kind in zip(texts[1:], kinds)]
    known = [column for column in columns if column is not None]
    return None if xy is None or len(known) < len(columns) else (xy, known, n)


def _places(joined: bytes | None, n: int) -> np.ndarray | None:
    if joined is None or len(joined) != n * POINT_SIZE:
        return None
    # a header that says "plain point" says how long its blob is, so the next one begins where it should
    points = np.frombuffer(joined, dtype=POINT_BLOB)
    for name, value in (("magic", b"GP"), ("flags", 1), ("order", 1), ("type", 1)):
        if not (points[name] == value).all():
            return None
    return np.column_stack([points["x"], points["y"]])


def _dates(joined: bytes | None, n: int) -> np.ndarray | None:
    """Return dates from texts of one length, whatever stands after the seconds."""
    if joined is None or len(joined) % n or len(joined) < _CLOCK * n:
        return None
    characters = np.frombuffer(joined, dtype=np.uint8).reshape(n, -1)[:, :_CLOCK]
    is_missing = characters[:, 0] == ord(_MISSING)
    if is_missing.any():
        characters = characters.copy()
        characters[is_missing] = np.frombuffer(b"1970-01-01T00:00:00", dtype=np.uint8)
    for column, sign in ((4, "-"), (7, "-"), (13, ":"), (16, ":")):
        if not (characters[:, column] == ord(sign)).all():
            return None
    try:
        dates = np.ascontiguousarray(characters).view("S19").ravel().astype("datetime64[s]")
    except ValueError:
        return None
    dates[is_missing] = np.datetime64("NaT")
    return dates


def _words(joined: bytes | None, n: int) -> np.ndarray | None:
    """Return texts; one that holds the sign between them makes one too many."""
    if joined is None:
        return None
    try:
        words = joined.decode("utf-8").split(_BETWEEN)
    except UnicodeDecodeError:
        return None
    if len(words) != n:
        return None
    result = np.empty(n, dtype=object)
    result[:] = words
    return result
