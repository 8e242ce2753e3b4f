"""What came into the store since somebody last looked; the number of a row is never given twice."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterator, Sequence
from datetime import datetime

from crime_map_plugin.analysis.row_blocks import statement
from crime_map_plugin.incidents.coverage import Scope
from crime_map_plugin.incidents.query import sql_datetime
from crime_map_plugin.store.reader import AMONG, among, condition

_BLOCK = 5_000


def last_row(connection: sqlite3.Connection) -> int:
    """Return the highest number that a row ever had."""
    row = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'incidents'").fetchone()
    return 0 if row is None else int(row[0])


def ids_between(connection: sqlite3.Connection, after: int, last: int) -> Iterator[list[str]]:
    """Yield, in blocks, the ids of the rows with numbers in (after, last]."""
    cursor = connection.execute(
        "SELECT id FROM incidents WHERE fid > ? AND fid <= ? ORDER BY fid", (after, last)
    )
    while True:
        block = cursor.fetchmany(_BLOCK)
        if not block:
            return
        yield [row[0] for row in block]


def asked_before(
    connection: sqlite3.Connection, ids: Collection[str], scopes: Sequence[Scope], since: datetime
) -> set[str]:
    """Return those of the incidents that one of the scopes would have brought, or that are of later date.

    What was never asked for before was not absent before: a first download of last year is no news.
    """
    found = {
        row[0]
        for row in connection.execute(
            statement(
                "SELECT id FROM incidents WHERE {among} AND coalesce(occurred_at, registered_at) >= ?",
                among=AMONG,
            ),
            (among(ids), sql_datetime(since)),
        )
    }
    for scope in scopes:
        left = [key for key in ids if key not in found]
        if not left:
            break
        where, values = condition(scope.query())
        query = statement(
            "SELECT id FROM incidents WHERE {where}",
            where=" AND ".join(part for part in (AMONG, where) if part),
        )
        found.update(row[0] for row in connection.execute(query, (among(left), *values)))
    return found
