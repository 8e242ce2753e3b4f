"""Yes/no facts of offenders, in a table of their own beside the incidents: no layer, no export reads it."""

from __future__ import annotations

import sqlite3

import numpy as np

from crime_map_plugin.analysis.row_blocks import quoted, statement
from crime_map_plugin.incidents.flags import FLAGS, UNKNOWN, column_of
from crime_map_plugin.incidents.query import IncidentQuery
from crime_map_plugin.incidents.schema import Columns
from crime_map_plugin.store import reader, schema_sql

_COLUMNS = ", ".join(quoted(flag) for flag in FLAGS)

Crossed = dict[str, dict[str, "tuple[int, int, int]"]]
"""By group (a category, a month, a district) and fact: how many incidents say yes, no and nothing."""


def put(connection: sqlite3.Connection, columns: Columns) -> None:
    """Keep the facts that come with incidents; the caller has a transaction open.

    Columns without facts, of a source that has none, leave what is kept.
    """
    given = [flag for flag in FLAGS if column_of(flag) in columns]
    if not given:
        return
    if not schema_sql.has_flags(connection):
        schema_sql.add_flags(connection)
    n = len(columns["id"])
    facts = np.column_stack([columns.get(column_of(flag), np.full(n, UNKNOWN)) for flag in FLAGS])
    is_known = (facts != UNKNOWN).any(axis=1)
    ids = columns["id"].tolist()
    connection.executemany(
        "DELETE FROM crime_map_flags WHERE id = ?", [(ids[i],) for i in np.flatnonzero(~is_known).tolist()]
    )
    rows = facts.astype(object)
    rows[facts == UNKNOWN] = None
    connection.executemany(
        statement(
            "INSERT OR REPLACE INTO crime_map_flags (id, {columns}) VALUES (?, {marks})",
            columns=_COLUMNS,
            marks=", ".join("?" for _ in FLAGS),
        ),
        [(ids[i], *rows[i]) for i in np.flatnonzero(is_known).tolist()],
    )


def forget_absent(connection: sqlite3.Connection) -> None:
    """Drop the facts of incidents that are gone; the caller has a transaction open."""
    if schema_sql.has_flags(connection):
        connection.execute(
            "DELETE FROM crime_map_flags WHERE NOT EXISTS "
            "(SELECT 1 FROM incidents WHERE incidents.id = crime_map_flags.id)"
        )


def known(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Return the facts of which the store knows anything, in their order."""
    if not schema_sql.has_flags(connection):
        return ()
    looks = ", ".join(
        statement("EXISTS (SELECT 1 FROM crime_map_flags WHERE {flag} IS NOT NULL)", flag=quoted(flag))
        for flag in FLAGS
    )
    found = connection.execute(statement("SELECT {looks}", looks=looks)).fetchone()
    return tuple(flag for flag, is_there in zip(FLAGS, found) if is_there)


def crossed(connection: sqlite3.Connection, query: IncidentQuery, by: str) -> Crossed:
    """Return for each group how many incidents of a query say yes, no and nothing of each fact.

    ``by`` is ``category``, ``month`` or ``district_code``; what has none of it is in the group “”. Linked
    incidents count once.
    """
    if not schema_sql.has_flags(connection):
        return {}
    date = quoted(query.date_field.column)
    group = statement("substr({date}, 1, 7)", date=date) if by == "month" else quoted(by)
    where, values = reader.condition(query, once=reader.is_linked(connection))
    sums = ", ".join(
        statement("total({flag} = 1), total({flag} = 0)", flag="f." + quoted(flag)) for flag in FLAGS
    )
    rows = connection.execute(
        statement(
            "SELECT coalesce(g.what, ''), count(*), {sums} FROM "
            "(SELECT id, {group} AS what FROM incidents{where}) AS g "
            "LEFT JOIN crime_map_flags AS f ON f.id = g.id GROUP BY 1 ORDER BY 1",
            sums=sums,
            group=group,
            where=" WHERE " + where if where else "",
        ),
        values,
    )
    found: Crossed = {}
    for name, n, *counts in rows:
        told = [(int(yes), int(no)) for yes, no in zip(counts[::2], counts[1::2])]
        found[str(name)] = {flag: (yes, no, n - yes - no) for flag, (yes, no) in zip(FLAGS, told)}
    return found
