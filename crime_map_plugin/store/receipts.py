"""What a download leaves when it ends: its receipt, and what is covered from then on."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from crime_map_plugin.incidents.coverage import Covered, Scope, contains, merge
from crime_map_plugin.store import reader

RECEIPTS_KEPT = 200


def keep(
    connection: sqlite3.Connection,
    scope: Scope,
    receipt: Mapping[str, Any],
    *,
    complete: bool,
    incremental: bool,
    as_of: datetime,
    removed: int,
) -> int:
    """Keep a receipt among the latest and return its number."""
    cursor = connection.execute(
        "INSERT INTO crime_map_receipts (source, scope, complete, incremental, as_of, removed, receipt) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            scope.source,
            scope.to_json(),
            int(complete),
            int(incremental),
            moment_text(as_of),
            removed,
            json.dumps(dict(receipt, removed=removed), ensure_ascii=False),
        ),
    )
    receipt_id = int(cursor.lastrowid or 0)
    connection.execute("DELETE FROM crime_map_receipts WHERE receipt_id <= ?", (receipt_id - RECEIPTS_KEPT,))
    return receipt_id


def cover(connection: sqlite3.Connection, receipt_id: int, fresh: Covered, now: datetime) -> None:
    """Note that a scope is covered; what it makes superfluous goes."""
    rows = reader.coverage_rows(connection)
    # One of a clock that was ahead would be believed when that day comes.
    believable = [
        entry
        for _, entry in rows
        if not (reader.is_of_the_future(entry, now) and contains(fresh.scope, entry.scope))
    ]
    kept = merge(believable, fresh)
    gone = [(coverage_id,) for coverage_id, entry in rows if not any(entry is k for k in kept)]
    connection.executemany("DELETE FROM crime_map_coverage WHERE coverage_id = ?", gone)
    connection.execute(
        "INSERT INTO crime_map_coverage (receipt_id, scope, as_of) VALUES (?, ?, ?)",
        (receipt_id, fresh.scope.to_json(), moment_text(fresh.as_of)),
    )


def moment_text(value: datetime) -> str:
    """Return a moment of local time as the store writes it."""
    return value.replace(tzinfo=None).isoformat(timespec="milliseconds")
