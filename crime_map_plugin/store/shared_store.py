"""A shared store as the rest of the plugin reads it: the database answers, filters and all.

What is noted (coverage, receipts, codes, links) is read from a small file that is pulled when it is first
asked for, so that it is understood by the same code as in a store of one's own.
"""

from __future__ import annotations

import json
import shutil
import sqlite3
import tempfile
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import QgsDataSourceUri

from crime_map_plugin.analysis.row_blocks import quoted, statement
from crime_map_plugin.errors import Cancel, Cancelled, CrimeMapError, QueryInvalid, never_cancelled
from crime_map_plugin.incidents.coverage import Scope
from crime_map_plugin.incidents.flags import FLAGS
from crime_map_plugin.incidents.query import Extent, IncidentQuery, sql_datetime
from crime_map_plugin.incidents.schema import (
    BY_NAME,
    COORDINATES,
    NULL_INT,
    WGS84,
    Columns,
    field_names,
    null_column,
)
from crime_map_plugin.store import audit, purging, schema_sql, shared_schema
from crime_map_plugin.store.connection import connect
from crime_map_plugin.store.flags import Crossed
from crime_map_plugin.store.geopackage import EVERYTHING, Store
from crime_map_plugin.store.links import Link, Pair
from crime_map_plugin.store.links import State as LinkState
from crime_map_plugin.store.shared_place import shared_place
from crime_map_plugin.store.shared_pull import changed_meanwhile, pull_one_state, pulled
from crime_map_plugin.store.shared_push import add_deed_sql
from crime_map_plugin.store.shared_server import Server, json_literal, literal
from crime_map_plugin.store.shared_where import shared_where
from crime_map_plugin.store.shared_writing import written

_BLOCK = 20_000
_NAT = -9223372036854775808
_AGE = "coalesce(occurred_at, registered_at, fetched_at)"


class SharedStore(Store):
    """An open shared store; use it from one thread at a time."""

    def __init__(self, path: str | Path) -> None:
        self.place = shared_place(path)
        self._server = Server(self.place)
        state = shared_schema.check(self._server)
        self.path = self.place.path
        self.copied_from = None
        self.version = schema_sql.SCHEMA_VERSION
        self.is_read_only = (
            state.right is not shared_schema.Right.WRITE or state.version > shared_schema.VERSION
        )
        self._writer = None
        self._notes: sqlite3.Connection | None = None
        self._folder: Path | None = None
        self._is_linked: bool | None = None

    @property
    def postgis(self) -> str:
        """The schema of PostGIS’s functions."""
        return self._server.postgis

    @property
    def _connection(self) -> sqlite3.Connection:  # type: ignore[override]
        if self._notes is None:
            self._folder = Path(tempfile.mkdtemp(prefix="crime_map_shared_"))
            file = pull_one_state(self._server, self._folder / "notes.gpkg", "false")
            self._notes = connect(file, read_only=True)
        return self._notes

    def close(self) -> None:
        """Forget what was read; the next question asks anew."""
        self._is_linked = None
        if self._notes is not None:
            self._notes.close()
            self._notes = None
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None

    # -- writing ---------------------------------------------------------------------------------------

    def begin(self, *_: Any, **__: Any) -> Any:
        """Refuse: a download goes into the file that ``written`` gives."""
        raise CrimeMapError("A shared store takes no download but through its file.")

    def resumable(self, scope: Scope, *, incremental: bool = False) -> dict[str, Any] | None:
        """Return nothing: what was cut off is in a file."""
        return None

    def set_meta(self, key: str, value: str) -> None:
        """Keep a text under a key, for all."""
        self.close()
        with written(self.place) as store:
            store.set_meta(key, value)

    def set_codes(self, rows: Iterable[tuple[str, str, str, str]]) -> None:
        """Keep code lists, for all."""
        with written(self.place) as store:
            store.set_codes(rows)

    def note(self, deed: audit.Deed, number: int | None, details: Mapping[str, Any]) -> None:
        """Add to the audit list, which dates the row and names the database's user itself."""
        row = json_literal(audit.plain_row(deed, number, details))
        self._server.rows(add_deed_sql() + " RETURNING audit_id", row=row)

    def propose_links(self, pairs: Iterable[Link]) -> int:
        """Replace the proposed pairs by these, for all, and return how many are proposed."""
        self.close()
        with written(self.place) as store:
            return store.propose_links(pairs)

    def decide_links(self, pairs: Collection[Pair], state: LinkState) -> int:
        """Decide pairs, for all, and return for how many that is another state."""
        self.close()
        with written(self.place) as store:
            return store.decide_links(pairs, state)

    def purge(self, order: purging.Order, *, cancel: Cancel = never_cancelled) -> purging.Purged:
        """Take incidents out for good, with what is noted of them, for all."""
        self.close()
        size = "SELECT pg_total_relation_size({name}::regclass)"
        name = literal(self._server.table(schema_sql.LAYER))
        before = int(self._server.value(size, name=name))
        with written(self.place, condition=_where(order), cancel=cancel) as store:
            done = store.purge(order, cancel=cancel)
        return replace(done, bytes_before=before, bytes_after=int(self._server.value(size, name=name)))

    # -- reading ---------------------------------------------------------------------------------------

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Read one state of the store within, or say that somebody changed it meanwhile."""
        before = self._server.revision()
        yield
        if self._server.revision() != before:
            raise changed_meanwhile()

    def layer_where(self, query: IncidentQuery = EVERYTHING) -> str:
        """Return the subset string with which a layer shows what the query counts; not its extent."""
        return self._where(replace(query, extent=None))

    def purge_preview(self, order: purging.Order) -> purging.Preview:
        """Return what a purge would take away."""
        found = self._server.rows(
            "SELECT source, count(*), count(*) FILTER (WHERE {where}) FROM {schema}.incidents "
            "GROUP BY source",
            where=_where(order),
        )
        known = {entry.scope.source: 0 for entry in self.coverage()}
        sources = {**known, **{source: n for source, n, _ in found}}
        gone, total = sum(row[2] for row in found), sum(row[1] for row in found)
        return purging.Preview(
            gone, total - gone, {key: sources[key] for key in sorted({*sources} - {None, ""})}
        )

    def flags(self) -> tuple[str, ...]:
        """Return the facts of which the store knows anything, in their order."""
        looks = ", ".join(
            statement(
                "EXISTS (SELECT 1 FROM {schema}.crime_map_flags WHERE {flag} IS NOT NULL)",
                schema="{schema}",
                flag=quoted(flag),
            )
            for flag in FLAGS
        )
        row = self._server.rows(statement("SELECT {looks}", looks=looks))[0]
        return tuple(flag for flag, is_known in zip(FLAGS, row) if is_known)

    def crossed_flags(self, query: IncidentQuery, by: str) -> Crossed:
        """Return for each group how many incidents of a query say yes, no and nothing of each fact."""
        with pulled(self._server, [query]) as path, Store.open(path, read_only=True) as store:
            return store.crossed_flags(query, by)

    def audit_list(self) -> list[audit.Entry]:
        """Return who did what with the shared incidents, newest first."""
        rows = self._server.json(
            "SELECT json_agg(json_build_array(audit_id, at_utc, at_local, CASE WHEN db_user = os_user "
            "THEN os_user ELSE concat(db_user, ' (', os_user, ')') END, machine, profile, deed, number, "
            "details) "
            "ORDER BY audit_id DESC)::text FROM {schema}.crime_map_audit"
        )
        return [audit.entry(*row) for row in rows or ()]

    def broken_audit_row(self) -> int | None:
        """Return the number of the first row of the audit list that is missing or was changed."""
        found = self._server.value(
            "SELECT min(n) FROM (SELECT a.*, row_number() OVER w AS n, lag(hash) OVER w AS before "
            "FROM {schema}.crime_map_audit AS a WINDOW w AS (ORDER BY audit_id)) AS r "
            "WHERE r.audit_id <> r.n OR r.hash IS DISTINCT FROM {hash}",
            hash=shared_schema.chained("coalesce(r.before, '')", "r"),
        )
        return None if found is None else int(found)

    def read(
        self,
        query: IncidentQuery = EVERYTHING,
        fields: Sequence[str] = (),
        *,
        bbox: Extent | None = None,
        newest: int | None = None,
        ids: Collection[str] | None = None,
        once: bool = True,
        cancel: Cancel = never_cancelled,
    ) -> Columns:
        """Return the incidents that match as columns: the asked fields, or all; `x`, `y` are the place."""
        names = tuple(fields) or (*field_names(), *COORDINATES)
        unknown = [name for name in names if name not in BY_NAME and name not in COORDINATES]
        if unknown:
            raise QueryInvalid(f"There is no field “{unknown[0]}”.", unknown=unknown[0])
        where = self._where(query, bbox=bbox, ids=ids, once=once)
        if newest is not None:
            order = quoted(query.date_field.column) + " DESC NULLS LAST, fid"
            return _columns(names, [self._block(names, where, order, newest)])
        blocks: list[list[Any]] = []
        last, n = 0, _BLOCK
        while n == _BLOCK:
            if cancel():
                raise Cancelled("Stopped while reading the shared store.")
            further = " AND ".join(part for part in (where, "fid > " + str(last)) if part)
            block = self._block(names, further, "fid", _BLOCK)
            n, last = block[0], block[1]
            blocks.append(block)
        return _columns(names, blocks)

    def last_row(self) -> int:
        """Return the highest number that a row of incidents ever had; later rows have higher ones."""
        found = self._server.value(
            "SELECT pg_sequence_last_value(pg_get_serial_sequence({name}, 'fid')::regclass)",
            name=literal(self._server.table(schema_sql.LAYER)),
        )
        return int(found or 0)

    def ids_between(self, after: int, last: int) -> Iterator[list[str]]:
        """Yield, in blocks, the ids of the rows with numbers in (after, last]."""
        while after < last:
            rows = self._server.rows(
                "SELECT fid, id FROM {schema}.incidents WHERE fid > {after} AND fid <= {last} "
                "ORDER BY fid LIMIT {most}",
                after=str(int(after)),
                last=str(int(last)),
                most=str(_BLOCK),
            )
            if not rows:
                return
            after = rows[-1][0]
            yield [row[1] for row in rows]

    def asked_before(self, ids: Collection[str], scopes: Sequence[Scope], since: datetime) -> set[str]:
        """Return those of the incidents that the scopes would have brought, or that are of later date."""
        parts = ["coalesce(occurred_at, registered_at) >= " + literal(sql_datetime(since))]
        parts += [self._where(scope.query(), once=False) or "true" for scope in scopes]
        rows = self._server.rows(
            "SELECT id FROM {schema}.incidents WHERE id IN (SELECT json_array_elements_text({ids})) "
            "AND ({any})",
            ids=json_literal(list(ids)),
            any=" OR ".join("(" + part + ")" for part in parts),
        )
        return {row[0] for row in rows}

    def count(self, query: IncidentQuery = EVERYTHING, *, without_place: bool = False) -> int:
        """Return how many incidents match, or how many of them have no place."""
        where = [self._where(query), "geom IS NULL" if without_place else ""]
        return int(self._counted("count(*)", " AND ".join(part for part in where if part))[0][0])

    def category_counts(self, query: IncidentQuery = EVERYTHING) -> dict[str, int]:
        """Return the number of matching incidents by category."""
        rows = self._counted("coalesce(category, 'other'), count(*)", self._where(query), " GROUP BY 1")
        return {row[0]: int(row[1]) for row in rows}

    def regions(self, query: IncidentQuery = EVERYTHING) -> list[str | None]:
        """Return the codes of regions that matching incidents have; None is one, too."""
        return [row[0] for row in self._counted("region_code", self._where(query), " GROUP BY 1")]

    def category_severity_counts(self, query: IncidentQuery = EVERYTHING) -> dict[str, dict[int | None, int]]:
        """Return the number of matching incidents by category and severity."""
        what = "coalesce(category, 'other'), severity, count(*)"
        counts: dict[str, dict[int | None, int]] = {}
        for category, severity, n in self._counted(what, self._where(query), " GROUP BY 1, 2"):
            counts.setdefault(category, {})[severity] = int(n)
        return counts

    def placed_counts(self, query: IncidentQuery = EVERYTHING) -> tuple[int, int, bool]:
        """Return how many incidents match, how many are placed to a house or a street, and whether it says.

        Where nothing says how exact any place is, how many have a place.
        """
        what = (
            "count(*), count(*) FILTER (WHERE geom IS NOT NULL AND precision IN ('house', 'street')), "
            "count(*) FILTER (WHERE precision IN ('house', 'street', 'settlement')), count(geom)"
        )
        total, exact, said, placed = self._counted(what, self._where(query))[0]
        return int(total), int(exact if said else placed), said > 0

    def extent(self) -> Extent | None:
        """Return the box around all incidents in degrees, None when there are none with a place."""
        row = self._server.rows(
            "SELECT {p}.ST_XMin(b), {p}.ST_YMin(b), {p}.ST_XMax(b), {p}.ST_YMax(b) "
            "FROM (SELECT {p}.ST_Extent(geom) AS b FROM {schema}.incidents) AS e",
            p=quoted(self._server.postgis),
        )[0]
        return None if row[0] is None else (row[0], row[1], row[2], row[3])

    def problems(self) -> list[str]:
        """Return nothing: a database looks after itself."""
        return []

    # -- inside ----------------------------------------------------------------------------------------

    def _where(
        self,
        query: IncidentQuery,
        *,
        bbox: Extent | None = None,
        ids: Collection[str] | None = None,
        once: bool = True,
    ) -> str:
        if self._is_linked is None:
            self._is_linked = bool(
                self._server.value("SELECT EXISTS (SELECT 1 FROM {schema}.crime_map_counted_elsewhere)")
            )
        return shared_where(
            query,
            schema=self.place.schema,
            postgis=self._server.postgis,
            bbox=bbox,
            ids=ids,
            once=once and self._is_linked,
        )

    def _counted(self, what: str, where: str, group: str = "") -> list[list[Any]]:
        return self._server.rows(
            statement(
                "SELECT {what} FROM {schema}.incidents{where}{group}",
                what=what,
                schema="{schema}",
                where="{where}",
                group=group,
            ),
            where=" WHERE " + where if where else "",
        )

    def _block(self, names: Sequence[str], where: str, order: str, most: int) -> list[Any]:
        """Return the number of rows, the last row's number, and one text of JSON for each column."""
        postgis = quoted(self._server.postgis)
        listed = [
            statement(_expression(name), name=quoted(name), postgis=postgis) + " AS c" + str(number)
            for number, name in enumerate(names)
        ]
        texts = ["json_agg(c" + str(number) + ")::text" for number in range(len(names))]
        return self._server.rows(
            "SELECT {texts} FROM (SELECT {listed} FROM {schema}.incidents{where} ORDER BY {order} "
            "LIMIT {most}) AS block",
            texts=", ".join(["count(*)", "max(fid)", *texts]),
            listed=", ".join(["fid", *listed]),
            where=" WHERE " + where if where else "",
            order=order,
            most=str(int(most)),
        )[0]


def shared_source(path: str | Path) -> str:
    """Return the source with which QGIS loads the shared incidents: never with a password in it."""
    place = shared_place(path)
    uri = QgsDataSourceUri(Server(place).uri)
    uri.setPassword("")
    uri.setDataSource(place.schema, schema_sql.LAYER, schema_sql.GEOMETRY, "", "fid")
    uri.setSrid(str(WGS84))
    return uri.uri(False)


def _expression(name: str) -> str:
    if name in COORDINATES:
        return "{postgis}.ST_" + name.upper() + "(geom)"
    kind = BY_NAME[name].kind
    if kind == "datetime":
        return "coalesce(floor(extract(epoch FROM {name}))::bigint::numeric, " + str(_NAT) + ")"
    return "coalesce({name}, " + str(int(NULL_INT)) + ")" if kind == "int" else "{name}"


def _columns(names: Sequence[str], blocks: Sequence[Sequence[Any]]) -> Columns:
    found: Columns = {}
    for number, name in enumerate(names):
        parts = [_array(name, json.loads(block[number + 2])) for block in blocks if block[0]]
        found[name] = np.concatenate(parts) if parts else null_column(name, 0)
    return found


def _array(name: str, values: list[Any]) -> np.ndarray:
    if name in COORDINATES:
        return np.array(values, dtype=np.float64)
    kind = BY_NAME[name].kind
    if kind == "datetime":
        return np.array(values, dtype=np.int64).view("datetime64[s]")
    if kind == "int":
        return np.array(values, dtype=np.int32)
    texts = np.empty(len(values), dtype=object)
    texts[:] = values
    return texts


def _where(order: purging.Order) -> str:
    parts = []
    if order.source:
        parts.append("source = " + literal(order.source))
    if order.before is not None:
        parts.append(_AGE + " < " + literal(sql_datetime(order.before)))
    if not parts:
        raise CrimeMapError("A purge needs a date or a source.")
    return " AND ".join(parts)
