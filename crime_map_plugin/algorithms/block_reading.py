"""Places and dates of a GeoPackage by the thousand: SQLite strings them together, NumPy takes them apart.

A million rows fetched one by one are two million Python objects; strung together they are a few hundred.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence

import numpy as np

from crime_map_plugin.errors import Cancel, Cancelled, Progress
from crime_map_plugin.store.blobs import POINT_BLOB, POINT_SIZE
from crime_map_plugin.store.connection import quoted, statement

STEP = 20_000
MOST_STEP = 1 << 40
TRIES = 4
"""After so many blocks more that could not be taken apart than could, no more are tried."""

Block = tuple[np.ndarray, list[np.ndarray], int]
"""Coordinates (n × 2, NaN for no place), the dates of each field, and how many rows there were."""


def read_blocks(
    connection: sqlite3.Connection,
    table: str,
    geometry: str,
    moments: Sequence[str],
    subset: str,
    by_rows: Callable[[int, int], Block | None],
    *,
    cancel: Cancel,
    progress: Progress,
) -> list[Block] | None:
    """Return the table's rows in their order, or None where ``by_rows`` gives up.

    ``moments`` are fields of dates. A block with an empty place, an empty date or texts of several lengths
    is left to ``by_rows``, which is given the first and the last row id.
    """
    lowest, highest = connection.execute(
        statement("SELECT min(rowid), max(rowid) FROM {table}", table=quoted(table))
    ).fetchone()
    if lowest is None:
        return []
    # the subset string is the user's own SQL for this layer, as QGIS itself passes it to the file; an index
    # on one of its fields would give the rows in another order
    question = statement(
        "SELECT {texts}, count(*) FROM {table} NOT INDEXED WHERE rowid BETWEEN ? AND ?{subset}",
        texts=", ".join(f"group_concat({quoted(name)}, '')" for name in (geometry, *moments)),
        table=quoted(table),
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
            connection.text_factory = bytes
            *texts, n = connection.execute(question, (first, last)).fetchone()
            part = _taken_apart(texts, n)
            failed += 1 if part is None else -1
        if part is None:
            connection.text_factory = str
            part = by_rows(first, last)
            if part is None:
                return None
        found.append(part)
        first = last + 1
        # Row ids may lie far apart, and a subset may leave few of them.
        step = min(4 * step, MOST_STEP) if part[2] < STEP // 4 else max(STEP, step // 4)
        progress(min(0.95, (last - lowest) / max(highest - lowest, 1)))
    return found


def _taken_apart(texts: Sequence[bytes | None], n: int) -> Block | None:
    """Return what was strung together, or None where it is not as regular as GDAL writes it."""
    if n == 0:
        return np.empty((0, 2)), [np.empty(0, dtype="datetime64[s]") for _ in texts[1:]], 0
    xy = _places(texts[0], n)
    dates = [_dates(text, n) for text in texts[1:]]
    known = [date for date in dates if date is not None]
    return None if xy is None or len(known) < len(dates) else (xy, known, n)


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
    if joined is None or len(joined) % n or len(joined) < 19 * n:
        return None
    characters = np.frombuffer(joined, dtype=np.uint8).reshape(n, -1)
    for column, sign in ((4, "-"), (7, "-"), (13, ":"), (16, ":")):
        if not (characters[:, column] == ord(sign)).all():
            return None
    try:
        return np.ascontiguousarray(characters[:, :19]).view("S19").ravel().astype("datetime64[s]")
    except ValueError:
        return None
