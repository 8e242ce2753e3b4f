"""Counts of what is stored of one scope, to hold against the counts of its source."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from crime_map_plugin.analysis.row_blocks import quoted, statement
from crime_map_plugin.incidents.coverage import Scope
from crime_map_plugin.incidents.query import DateField
from crime_map_plugin.incidents.slices import UNDATED, Slice
from crime_map_plugin.store import reader


def condition(scope: Scope, piece: Slice | None = None) -> tuple[str, tuple[float, ...]]:
    """Return the WHERE condition of a scope or of a piece of it, and its values."""
    where, values = reader.condition(scope.query())
    parts = (where, f"({piece.store_where()})" if piece else "")
    return " AND ".join(part for part in parts if part) or "1", values


def count(connection: sqlite3.Connection, scope: Scope, piece: Slice | None = None) -> int:
    """Return how many incidents are stored."""
    return int(_rows(connection, "count(*)", scope, piece)[0][0])


def months(connection: sqlite3.Connection, scope: Scope, date: DateField) -> dict[str, int]:
    """Return how many incidents are stored by month, written as in ``2026-03``."""
    month = statement("substr({name}, 1, 7)", name=quoted(date.column))
    found = _rows(connection, month + ", count(*)", scope, group_by=month)
    return {name or UNDATED: number for name, number in found}


def tally(
    connection: sqlite3.Connection, scope: Scope, keys: Sequence[str], piece: Slice | None = None
) -> Counter[tuple]:
    """Return how many stored incidents have each combination of values."""
    names = ", ".join(quoted(key) for key in keys)
    found = _rows(connection, names + ", count(*)", scope, piece, group_by=names)
    return Counter({tuple(row[:-1]): row[-1] for row in found})


def latest(connection: sqlite3.Connection, scope: Scope, date: DateField) -> datetime | None:
    """Return the latest date of what is stored."""
    text = _rows(connection, statement("max({name})", name=quoted(date.column)), scope)[0][0]
    return datetime.fromisoformat(text[:19]) if text else None


def _rows(
    connection: sqlite3.Connection,
    expressions: str,
    scope: Scope,
    piece: Slice | None = None,
    *,
    group_by: str = "",
) -> list[tuple[Any, ...]]:
    where, values = condition(scope, piece)
    text = statement(
        "SELECT {expressions} FROM incidents WHERE {where}{group}",
        expressions=expressions,
        where=where,
        group=" GROUP BY " + group_by if group_by else "",
    )
    return connection.execute(text, values).fetchall()
