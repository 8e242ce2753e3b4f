"""The store's rows as arrays and counts: SQL does the work, NumPy views what comes."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import Any

import numpy as np

from crime_map_plugin.analysis.row_blocks import DATES, WORDS, Block, quoted, read_blocks, statement
from crime_map_plugin.errors import Cancel, Cancelled, QueryInvalid, StoreDamaged, never_cancelled, silent
from crime_map_plugin.incidents.coverage import Covered, Scope
from crime_map_plugin.incidents.query import Extent, IncidentQuery, store_where
from crime_map_plugin.incidents.schema import (
    BY_NAME,
    COORDINATES,
    NULL_INT,
    Columns,
    field_names,
    int_column,
    null_column,
)
from crime_map_plugin.store import schema_sql
from crime_map_plugin.store.blobs import NO_POINT, coordinates

# Rows that still lie in the processor's cache when they are taken apart: 50,000 take twice as long.
_BLOCK = 2_000
_NAT = -9223372036854775808
_TEXT_TYPES = {str, type(None)}
# What the plugin noted is JSON and dates; whoever changes it by hand may write anything.
_NOT_UNDERSTOOD = (ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError)

# The index keeps boxes in single precision, rounded outwards: a box inside the extent is a proof, one that
# merely meets it is looked up.
_IN_EXTENT = (
    "fid IN (SELECT r.id FROM rtree_incidents_geom AS r "
    "WHERE r.maxx >= ? AND r.minx <= ? AND r.maxy >= ? AND r.miny <= ? "
    "AND ((r.minx >= ? AND r.maxx <= ? AND r.miny >= ? AND r.maxy <= ?) "
    "OR EXISTS (SELECT 1 FROM incidents AS g WHERE g.fid = r.id "
    "AND ST_MinX(g.geom) >= ? AND ST_MaxX(g.geom) <= ? AND ST_MinY(g.geom) >= ? AND ST_MaxY(g.geom) <= ?)))"
)


@contextmanager
def _understood() -> Iterator[None]:
    try:
        yield
    except _NOT_UNDERSTOOD as error:
        raise StoreDamaged(
            "The store’s notes of its downloads cannot be understood.",
            detail=repr(error)[:300],
            hint="Restore the file from a backup, or fetch into another file.",
        ) from error


AMONG = "id IN (SELECT value FROM json_each(?))"
"""The condition that an incident is one of those whose ids are given as ``among(ids)``."""


def among(ids: Collection[str]) -> str:
    """Return ids as the one value of AMONG."""
    return json.dumps(list(ids), ensure_ascii=False)


def condition(
    query: IncidentQuery, bbox: Extent | None = None, *, once: bool = False
) -> tuple[str, tuple[float, ...]]:
    """Return the WHERE condition of a query, empty for all, and its values.

    With ``once``, what another incident stands for is left out.
    """
    parts = [store_where(query, once=once)]
    values: list[float] = []
    for box in (query.extent, bbox):
        if box is None:
            parts.append("")
            continue
        west, south, east, north = box
        parts.append(_IN_EXTENT)
        values.extend((west, east, south, north) * 3)
    return " AND ".join(part for part in parts if part), tuple(values)


def is_linked(connection: sqlite3.Connection) -> bool:
    """Whether there are incidents that another one stands for."""
    if not schema_sql.has_links(connection):
        return False
    found = connection.execute("SELECT EXISTS (SELECT 1 FROM crime_map_counted_elsewhere)").fetchone()
    return bool(found[0])


def read(
    connection: sqlite3.Connection,
    query: IncidentQuery,
    fields: Sequence[str] = (),
    *,
    bbox: Extent | None = None,
    newest: int | None = None,
    ids: Collection[str] | None = None,
    once: bool = True,
    cancel: Cancel = never_cancelled,
) -> Columns:
    """Return the asked fields (all when none are named) of the incidents that match, in the order stored.

    With ``newest``, only that many, the latest first; with ``ids``, only those. What another incident stands
    for is left out unless ``once`` is False.
    """
    names = tuple(fields) or (*field_names(), *COORDINATES)
    unknown = [name for name in names if name not in BY_NAME and name not in COORDINATES]
    if unknown:
        raise QueryInvalid(f"There is no field “{unknown[0]}”.", unknown=unknown[0])
    once = once and is_linked(connection)
    where, found = condition(query, bbox, once=once)
    is_all = not condition(query, bbox)[0] and ids is None and newest is None
    if is_all and all(_by_block(name) for name in names):
        return _read_all(connection, names, where, cancel)
    values: tuple[Any, ...] = found
    if ids is not None:
        where = " AND ".join(part for part in (where, AMONG) if part)
        values = (*found, among(ids))
    if newest is None:
        return _read_rows(connection, names, where, values, "fid", cancel)
    order = quoted(query.date_field.column) + " DESC, fid LIMIT ?"
    return _read_rows(connection, names, where, (*values, newest), order, cancel)


def _by_block(name: str) -> bool:
    return name in COORDINATES or BY_NAME[name].kind != "int"


def _read_all(connection: sqlite3.Connection, names: Sequence[str], where: str, cancel: Cancel) -> Columns:
    """Return columns of all incidents that count, strung together by the block."""
    plain = [name for name in names if name not in COORDINATES]

    def by_rows(first: int, last: int) -> Block:
        span = (first, last)
        rows = " AND ".join(part for part in ("fid BETWEEN ? AND ?", where) if part)
        found = _read_rows(connection, [*COORDINATES, *plain], rows, span, "fid", cancel)
        return np.column_stack([found["x"], found["y"]]), [found[name] for name in plain], len(found["x"])

    blocks = read_blocks(
        connection,
        "incidents",
        "geom",
        [(name, DATES if BY_NAME[name].kind == "datetime" else WORDS) for name in plain],
        where,
        by_rows,
        cancel=cancel,
        progress=silent,
    )
    if not blocks:
        return {name: null_column(name, 0) for name in names}
    xy = np.concatenate([places for places, _, _ in blocks])
    columns = {name: np.concatenate([part[i] for _, part, _ in blocks]) for i, name in enumerate(plain)}
    return {name: xy[:, COORDINATES.index(name)] if name in COORDINATES else columns[name] for name in names}


def _read_rows(
    connection: sqlite3.Connection,
    names: Sequence[str],
    where: str,
    values: Sequence[Any],
    order: str,
    cancel: Cancel,
) -> Columns:
    has_place = any(name in COORDINATES for name in names)
    plain = [name for name in names if name not in COORDINATES]
    expressions = [_expression(name) for name in plain]
    if has_place:
        expressions.append(
            "CASE WHEN geom IS NULL THEN ? WHEN length(geom) = 29 THEN geom "
            "ELSE crime_map_plain_point(geom) END"
        )
    cursor = connection.execute(
        statement(
            "SELECT {expressions} FROM incidents{where} ORDER BY {order}",
            expressions=", ".join(expressions) or "fid",
            where=" WHERE " + where if where else "",
            order=order,
        ),
        (*((NO_POINT,) if has_place else ()), *values),
    )
    parts: dict[str, list[np.ndarray]] = {name: [] for name in names}
    while True:
        if cancel():
            raise Cancelled("Stopped while reading the store.")
        block = cursor.fetchmany(_BLOCK)
        if not block:
            break
        lists = list(zip(*block))
        for name, column in zip(plain, lists):
            parts[name].append(_array(name, column))
        if has_place:
            x, y = coordinates(lists[len(plain)])
            for name, array in (("x", x), ("y", y)):
                if name in parts:
                    parts[name].append(array)
    return {name: np.concatenate(p) if p else null_column(name, 0) for name, p in parts.items()}


def _expression(name: str) -> str:
    kind = BY_NAME[name].kind
    if kind == "datetime":
        # Only the wall-clock digits: an offset or Z that another program wrote does not shift the hour.
        return statement(
            "coalesce(CAST(strftime('%s', substr({name}, 1, 19)) AS INTEGER), {nat})",
            name=quoted(name),
            nat=str(_NAT),
        )
    if kind == "int":
        return statement("coalesce({name}, {null})", name=quoted(name), null=str(int(NULL_INT)))
    return quoted(name)


def _array(name: str, values: Sequence[Any]) -> np.ndarray:
    kind = BY_NAME[name].kind
    if kind == "datetime":
        return np.array(values, dtype=np.int64).view("datetime64[s]")
    if kind == "int":
        try:
            return np.array(values, dtype=np.int32)
        except (ValueError, TypeError, OverflowError):
            # Another program wrote a text or a larger number.
            return int_column(values)
    if not set(map(type, values)) <= _TEXT_TYPES:
        values = [value if value is None or isinstance(value, str) else None for value in values]
    texts = np.empty(len(values), dtype=object)
    texts[:] = values
    return texts


def count(connection: sqlite3.Connection, query: IncidentQuery, *, without_place: bool = False) -> int:
    """Return how many incidents match, or how many of them have no place."""
    where, values = condition(query, once=is_linked(connection))
    if without_place:
        where = " AND ".join(part for part in (where, "geom IS NULL") if part)
    row = connection.execute(
        statement("SELECT count(*) FROM incidents{where}", where=" WHERE " + where if where else ""), values
    ).fetchone()
    return int(row[0])


def placed_counts(connection: sqlite3.Connection, query: IncidentQuery) -> tuple[int, int, bool]:
    """Return how many incidents match, how many of them are placed to a house or a street, and True.

    Where nothing says how exact any place is, how many have a place, and False.
    """
    where, values = condition(query, once=is_linked(connection))
    row = connection.execute(
        statement(
            "SELECT count(*), total(geom IS NOT NULL AND precision IN ('house', 'street')), "
            "total(precision IN ('house', 'street', 'settlement')), total(geom IS NOT NULL) "
            "FROM incidents{where}",
            where=" WHERE " + where if where else "",
        ),
        values,
    ).fetchone()
    is_said = row[2] > 0
    return int(row[0]), int(row[1] if is_said else row[3]), is_said


def category_severity_counts(
    connection: sqlite3.Connection, query: IncidentQuery
) -> dict[str, dict[int | None, int]]:
    """Return the number of matching incidents by category and severity (None where it is not known)."""
    where, values = condition(query, once=is_linked(connection))
    counts: dict[str, dict[int | None, int]] = {}
    for category, severity, n in connection.execute(
        statement(
            "SELECT category, severity, count(*) FROM incidents{where} GROUP BY category, severity",
            where=" WHERE " + where if where else "",
        ),
        values,
    ):
        of_category = counts.setdefault(category or "other", {})
        of_category[severity] = of_category.get(severity, 0) + n
    return counts


def category_counts(connection: sqlite3.Connection, query: IncidentQuery) -> dict[str, int]:
    """Return the number of matching incidents by category; a category without any is left out."""
    where, values = condition(query, once=is_linked(connection))
    counts: dict[str, int] = {}
    # By the bare column, which an index holds in order.
    for category, n in connection.execute(
        statement(
            "SELECT category, count(*) FROM incidents{where} GROUP BY category",
            where=" WHERE " + where if where else "",
        ),
        values,
    ):
        counts[category or "other"] = counts.get(category or "other", 0) + n
    return counts


def regions(connection: sqlite3.Connection, query: IncidentQuery) -> list[str | None]:
    """Return the codes of regions that matching incidents have; None is one, too."""
    where, values = condition(query, once=is_linked(connection))
    found = connection.execute(
        statement(
            "SELECT DISTINCT region_code FROM incidents{where}", where=" WHERE " + where if where else ""
        ),
        values,
    )
    return [code for (code,) in found]


def extent(connection: sqlite3.Connection) -> Extent | None:
    """Return the box around all incidents (to a metre, outwards), None when there are none with a place."""
    row = connection.execute(
        "SELECT min(minx), min(miny), max(maxx), max(maxy) FROM rtree_incidents_geom"
    ).fetchone()
    return None if row[0] is None else (row[0], row[1], row[2], row[3])


def coverage_rows(connection: sqlite3.Connection) -> list[tuple[int, Covered]]:
    """Return what complete downloads cover, with the rows' ids."""
    with _understood():
        return [
            (coverage_id, Covered(Scope.from_json(scope), datetime.fromisoformat(as_of)))
            for coverage_id, scope, as_of in connection.execute(
                "SELECT coverage_id, scope, as_of FROM crime_map_coverage ORDER BY coverage_id"
            )
        ]


def is_of_the_future(entry: Covered, now: datetime) -> bool:
    """Whether coverage is dated tomorrow or later: the computer's clock was wrong then, or is now.

    Nobody knows until when such a download was made, so it proves nothing.
    """
    return entry.as_of.replace(tzinfo=None) > now + timedelta(days=1)


def receipts(connection: sqlite3.Connection) -> list[dict[str, Any]]:
    """Return the receipts kept, newest first, each with its id, scope, completeness and date of the data."""
    with _understood():
        return [
            dict(
                json.loads(receipt),
                receipt_id=receipt_id,
                scope=json.loads(scope),
                complete=bool(complete),
                incremental=bool(incremental),
                as_of=as_of,
            )
            for receipt_id, scope, complete, incremental, as_of, receipt in connection.execute(
                "SELECT receipt_id, scope, complete, incremental, as_of, receipt FROM crime_map_receipts "
                "ORDER BY receipt_id DESC"
            )
        ]


def unfinished(connection: sqlite3.Connection) -> list[dict[str, Any]]:
    """Return the downloads that did not come to their end, oldest first."""
    with _understood():
        return [
            {
                "fetch_id": fetch_id,
                "scope": Scope.from_json(scope),
                "incremental": bool(incremental),
                "expected": expected,
                "received": received,
                "without_geometry": without_geometry,
                "pages": pages,
                "checkpoint": None if checkpoint is None else json.loads(checkpoint),
                "started_at": datetime.fromisoformat(started_at),
                "written_at": datetime.fromisoformat(written_at),
            }
            for (
                fetch_id,
                scope,
                incremental,
                expected,
                received,
                without_geometry,
                pages,
                checkpoint,
                started_at,
                written_at,
            ) in connection.execute(
                "SELECT fetch_id, scope, incremental, expected, received, without_geometry, pages, "
                "checkpoint, started_at, written_at FROM crime_map_checkpoints ORDER BY fetch_id"
            )
        ]


def as_of(connection: sqlite3.Connection) -> dict[str, datetime]:
    """Return, by source, the date of the data of the latest complete download."""
    # By receipt number, not by date: the computer's clock may have been set back.
    with _understood():
        return {
            source: datetime.fromisoformat(value)
            for source, value in connection.execute(
                "SELECT source, as_of FROM crime_map_receipts WHERE complete = 1 ORDER BY receipt_id"
            )
            if value
        }
