"""The tables beside the incidents that a file and the database both have, and how their rows compare."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from crime_map_plugin.analysis.row_blocks import quoted, statement
from crime_map_plugin.store import schema_sql
from crime_map_plugin.store.shared_schema import OWN_KEYS, shared_tables

_ELSEWHERE = (
    "SELECT i.id AS id, r.id AS counted_as FROM {db}.crime_map_counted_elsewhere AS e "
    "JOIN {db}.incidents AS i ON i.fid = e.fid JOIN {db}.incidents AS r ON r.fid = e.counted_as"
)


@dataclass(frozen=True)
class Beside:
    """One table: its columns, those of its key, and the question for its rows in a file named ``{db}``."""

    name: str
    columns: tuple[str, ...]
    key: tuple[str, ...]
    rows: str


def tables_beside(connection: sqlite3.Connection) -> list[Beside]:
    """Return the tables, as the file has them."""
    own = ", ".join("'" + key + "'" for key in OWN_KEYS)
    found = [
        Beside(
            schema_sql.META,
            ("key", "value"),
            ("key",),
            statement(
                "SELECT key, value FROM {db}.crime_map_meta WHERE key NOT IN ({own})", db="{db}", own=own
            ),
        )
    ]
    for name in shared_tables():
        rows = connection.execute(statement("PRAGMA table_xinfo({table})", table=quoted(name))).fetchall()
        columns = tuple(str(row[1]) for row in rows)
        key = tuple(str(row[1]) for row in sorted(rows, key=lambda row: row[5]) if row[5])
        if columns and name == schema_sql.ELSEWHERE:
            found.append(Beside(name, ("id", "counted_as"), ("id",), _ELSEWHERE))
        elif columns:
            listed = ", ".join(map(quoted, columns))
            rows_of = statement(
                "SELECT {listed} FROM {db}.{name}", listed=listed, db="{db}", name=quoted(name)
            )
            found.append(Beside(name, columns, key, rows_of))
    return found
