"""Incidents of two registers that are one: proposed pairs, what was decided of them, and which row counts.

A link never deletes an incident. Of incidents that confirmed links connect, one stands for all: the one that
is placed most precisely, then whose time of day is known, then of which most is told, then the first by id.
The others are listed as counted elsewhere, and everything that counts leaves them out.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Any

from crime_map_plugin.analysis.row_blocks import quoted, statement
from crime_map_plugin.store import audit, schema_sql

_MOST_TOLD = (
    "place_type",
    "street",
    "house",
    "injured",
    "killed",
    "article",
    "kind",
    "severity",
    "agency_ru",
)
_PRECISION = "CASE precision WHEN 'house' THEN 3 WHEN 'street' THEN 2 WHEN 'settlement' THEN 1 ELSE 0 END"
_COLUMNS = "id_a, id_b, metres, hours, score, state, decided_at, decided_by"
# SQLite binds a few thousand values at most, and a hundred thousand pairs may be decided in one go.
_GIVEN = "(id_a, id_b) IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?))"

Pair = tuple[str, str]


class State(Enum):
    """What is known of a pair; the value stands in the file."""

    PROPOSED = "proposed"
    CONFIRMED = "confirmed"
    SPLIT = "split"


_STATES = frozenset(state.value for state in State)
_DEEDS = {
    State.PROPOSED: audit.Deed.REOPENED,
    State.CONFIRMED: audit.Deed.CONFIRMED,
    State.SPLIT: audit.Deed.SPLIT,
}


@dataclass(frozen=True)
class Link:
    """A pair of incidents, the lower id first; hours are None where a time of day is not known."""

    id_a: str
    id_b: str
    metres: float
    hours: float | None
    score: float
    state: State = State.PROPOSED
    decided_at: str = ""
    decided_by: str = ""

    @property
    def pair(self) -> Pair:
        """Both ids."""
        return self.id_a, self.id_b


def links(
    connection: sqlite3.Connection, state: State | None = None, *, most: int | None = None
) -> list[Link]:
    """Return the pairs whose incidents are both there, the best score first, all or those of one state."""
    if not schema_sql.has_links(connection):
        return []
    rows = connection.execute(
        statement(
            "SELECT {columns} FROM crime_map_links AS l WHERE {state} "
            "AND EXISTS (SELECT 1 FROM incidents WHERE id = l.id_a) "
            "AND EXISTS (SELECT 1 FROM incidents WHERE id = l.id_b) "
            "ORDER BY score DESC, id_a, id_b LIMIT ?",
            columns=_COLUMNS,
            state="state = ?" if state else "1",
        ),
        (*((state.value,) if state else ()), -1 if most is None else most),
    )
    found = (_link(row) for row in rows)
    return [link for link in found if link is not None]


def tallied(connection: sqlite3.Connection) -> dict[State, int]:
    """Return how many pairs there are of each state."""
    if not schema_sql.has_links(connection):
        return dict.fromkeys(State, 0)
    rows = dict(connection.execute("SELECT state, count(*) FROM crime_map_links GROUP BY state"))
    return {state: rows.get(state.value, 0) for state in State}


def counted_elsewhere(connection: sqlite3.Connection) -> int:
    """Return how many stored incidents are not counted, since another one stands for them."""
    if not schema_sql.has_links(connection):
        return 0
    return int(connection.execute("SELECT count(*) FROM crime_map_counted_elsewhere").fetchone()[0])


def propose(connection: sqlite3.Connection, pairs: Iterable[Link]) -> int:
    """Replace all proposals by these and return how many there are; what is decided stays.

    The caller has a transaction open.
    """
    if not schema_sql.has_links(connection):
        schema_sql.add_links(connection)
    connection.execute("DELETE FROM crime_map_links WHERE state = ?", (State.PROPOSED.value,))
    before = connection.total_changes
    connection.executemany(
        "INSERT OR IGNORE INTO crime_map_links (id_a, id_b, metres, hours, score, state) "
        "VALUES (?, ?, ?, ?, ?, ?)",
        ((link.id_a, link.id_b, link.metres, link.hours, link.score, State.PROPOSED.value) for link in pairs),
    )
    return connection.total_changes - before


def decide(connection: sqlite3.Connection, pairs: Collection[Pair], state: State) -> int:
    """Give pairs another state, note it in the audit list, and return how many it was another state for.

    The caller has a transaction open: the decision, what counts from then on and the note are there together
    or not at all. Pairs that are no longer in the list are left alone.
    """
    if not pairs or not schema_sql.has_links(connection):
        return 0
    given = json.dumps(list(pairs), ensure_ascii=False)
    is_decision = state is not State.PROPOSED
    changed = connection.execute(
        statement(
            "UPDATE crime_map_links SET state = ?, decided_at = ?, decided_by = ? "
            "WHERE state <> ? AND {given}",
            given=_GIVEN,
        ),
        (
            state.value,
            datetime.now().astimezone().isoformat(timespec="seconds") if is_decision else None,
            audit.who()[0] if is_decision else None,
            state.value,
            given,
        ),
    ).rowcount
    if changed:
        count_once(connection, {one for pair in pairs for one in pair})
        audit.record(connection, _DEEDS[state], changed, {})
    return changed


def forget_absent(connection: sqlite3.Connection) -> None:
    """Drop the links of incidents that are gone for good; the caller has a transaction open."""
    if not schema_sql.has_links(connection):
        return
    connection.execute(
        "DELETE FROM crime_map_links WHERE NOT EXISTS (SELECT 1 FROM incidents WHERE id = id_a) "
        "OR NOT EXISTS (SELECT 1 FROM incidents WHERE id = id_b)"
    )
    count_once(connection)


def mend(connection: sqlite3.Connection) -> None:
    """Count anew what came back and what the row stood for that is gone; the caller has a transaction open.

    A link is kept: what a source leaves out today may be there again tomorrow.
    """
    if not schema_sql.has_links(connection):
        return
    rows = connection.execute(
        "SELECT l.id_a FROM crime_map_links AS l LEFT JOIN incidents AS a ON a.id = l.id_a "
        "LEFT JOIN incidents AS b ON b.id = l.id_b "
        "LEFT JOIN crime_map_counted_elsewhere AS ea ON ea.fid = a.fid "
        "LEFT JOIN crime_map_counted_elsewhere AS eb ON eb.fid = b.fid WHERE l.state = 'confirmed' "
        "AND coalesce(ea.counted_as, a.fid) IS NOT coalesce(eb.counted_as, b.fid)"
    )
    changed = {row[0] for row in rows}
    if changed:
        count_once(connection, changed)
    connection.execute("DELETE FROM crime_map_counted_elsewhere WHERE fid NOT IN (SELECT fid FROM incidents)")


def count_once(connection: sqlite3.Connection, ids: Collection[str] | None = None) -> None:
    """Decide anew which incident stands for the others: of these and all linked with them, or of all."""
    if ids is None:
        edges = _edges(connection, None)
        connection.execute("DELETE FROM crime_map_counted_elsewhere")
    else:
        members, edges = _connected(connection, ids)
        connection.execute(
            "DELETE FROM crime_map_counted_elsewhere WHERE fid IN "
            "(SELECT fid FROM incidents WHERE id IN (SELECT value FROM json_each(?)))",
            (_json(members),),
        )
    groups = _groups(edges)
    ranked = _ranked(connection, [one for group in groups for one in group])
    rows = []
    for group in groups:
        there = sorted(ranked[one] for one in group if one in ranked)
        rows += [(other[-1], there[0][-1]) for other in there[1:]]
    connection.executemany(
        "INSERT OR REPLACE INTO crime_map_counted_elsewhere (fid, counted_as) VALUES (?, ?)", rows
    )


def _edges(connection: sqlite3.Connection, ids: Collection[str] | None) -> Collection[Pair]:
    confirmed = "SELECT id_a, id_b FROM crime_map_links WHERE state = 'confirmed'"
    if ids is None:
        return connection.execute(confirmed).fetchall()
    of_these = " IN (SELECT value FROM json_each(?))"
    text = statement(
        "{confirmed} AND id_a {these} UNION {confirmed} AND id_b {these}", confirmed=confirmed, these=of_these
    )
    return connection.execute(text, (_json(ids),) * 2).fetchall()


def _connected(connection: sqlite3.Connection, ids: Collection[str]) -> tuple[set[str], set[Pair]]:
    """Return all incidents that confirmed links connect with these, these included, and the links."""
    members, fresh = set(ids), set(ids)
    edges: set[Pair] = set()
    while fresh:
        found = set(_edges(connection, fresh))
        edges |= found
        fresh = {one for pair in found for one in pair} - members
        members |= fresh
    return members, edges


def _groups(edges: Iterable[Pair]) -> list[list[str]]:
    """Return the incidents that links connect, directly or through others."""
    group_of: dict[str, list[str]] = {}
    for a, b in edges:
        one, two = group_of.setdefault(a, [a]), group_of.setdefault(b, [b])
        if one is two:
            continue
        small, large = sorted((one, two), key=len)
        large.extend(small)
        for member in small:
            group_of[member] = large
    return list({id(group): group for group in group_of.values()}.values())


def _ranked(connection: sqlite3.Connection, ids: Sequence[str]) -> dict[str, tuple[Any, ...]]:
    """Return, of those that are there, what they are sorted by, the best lowest, with the row number last."""
    told = " + ".join("(" + quoted(name) + " IS NOT NULL)" for name in _MOST_TOLD)
    rows = connection.execute(
        statement(
            "SELECT geom IS NULL, -{precision}, hour IS NULL, -({told}), id, fid FROM incidents "
            "WHERE id IN (SELECT value FROM json_each(?))",
            precision=_PRECISION,
            told=told,
        ),
        (_json(ids),),
    )
    return {row[-2]: row for row in rows}


def _link(row: Sequence[Any]) -> Link | None:
    """Return a row as a link; None where somebody else wrote what is none."""
    id_a, id_b, metres, hours, score, state, decided_at, decided_by = row
    numbers = (metres, score, *(() if hours is None else (hours,)))
    if not all(isinstance(value, (int, float)) for value in numbers) or state not in _STATES:
        return None
    hours = None if hours is None else float(hours)
    return Link(
        str(id_a),
        str(id_b),
        float(metres),
        hours,
        float(score),
        State(state),
        str(decided_at or ""),
        str(decided_by or ""),
    )


def _json(ids: Collection[str]) -> str:
    return json.dumps(list(ids), ensure_ascii=False)
