"""The store: one GeoPackage with the layer `incidents`, its receipts, and what complete downloads cover."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from crime_map_plugin.errors import Cancel, CrimeMapError, StoreNewer, StoreNotWritable, never_cancelled
from crime_map_plugin.incidents.coverage import Covered, Scope
from crime_map_plugin.incidents.query import Extent, IncidentQuery, store_where
from crime_map_plugin.incidents.schema import Columns
from crime_map_plugin.store import (
    arrivals,
    audit,
    clean_copy,
    flags,
    known_schema,
    links,
    migrate,
    purging,
    reader,
    schema_sql,
)
from crime_map_plugin.store.connection import connect, damaged, transaction, translated
from crime_map_plugin.store.flags import Crossed
from crime_map_plugin.store.links import Link, Pair
from crime_map_plugin.store.links import State as LinkState
from crime_map_plugin.store.lock import WriterLock
from crime_map_plugin.store.shared_place import is_shared
from crime_map_plugin.store.writer import FetchWriter, resumable_row

EVERYTHING = IncidentQuery()
_NO_GEOPACKAGE = "The file is a database, but not a GeoPackage."
_NO_STORE = "This GeoPackage has no layer of incidents kept by Crime Map."


def layer_source(path: str | Path) -> str:
    """Return the source string with which QGIS loads a store's incidents."""
    if is_shared(path):
        from crime_map_plugin.store.shared_store import shared_source

        return shared_source(path)
    return str(path) + "|layername=" + schema_sql.LAYER


def layer_provider(path: str | Path) -> str:
    """Return by which of its providers QGIS loads a store's incidents."""
    return "postgres" if is_shared(path) else "ogr"


def readable_file(path: str | Path) -> Path:
    """Return the file that QGIS may load as a layer: the store, or the copy of what is known in it."""
    with Store.open(path, read_only=True) as store:
        return store.path


class Store:
    """An open store; use it from one thread at a time."""

    def __init__(
        self,
        path: Path,
        connection: sqlite3.Connection,
        *,
        read_only: bool,
        version: int,
        copied_from: Path | None = None,
    ) -> None:
        self.path = path
        self.copied_from = copied_from
        self.version = version
        self.is_read_only = read_only
        self._connection = connection
        self._lock = WriterLock(path)
        self._writer: FetchWriter | None = None

    # -- opening and closing ---------------------------------------------------------------------------

    @classmethod
    def open(cls, path: str | Path, *, create: bool = False, read_only: bool = False) -> Store:
        """Return the store at the path; with ``create`` it is made if absent, and never overwritten.

        A file with triggers, views or computed columns of somebody else's is never written. For reading, a
        copy of what is known in it is opened instead, and ``copied_from`` tells so; for writing it is refused
        with StoreUntrusted, which names the copy. A place in a database gives a shared store.
        """
        if is_shared(path):
            from crime_map_plugin.store.shared_store import SharedStore

            return SharedStore(path)
        where = Path(path)
        with translated(where):
            if not where.exists():
                _check_may_create(where, create and not read_only)
                _under_lock(where, lambda: None if where.exists() else schema_sql.create_store(where))
            connection = _connect_checked(where, read_only=True)
            try:
                strange = known_schema.strange_objects(connection)
                if strange:
                    _check_is_store(connection, where, strange, may_create=create and not read_only)
                else:
                    version, is_ours, is_whole = _look(connection, where)
            finally:
                connection.close()
            if strange:
                return cls._of_copy(where, strange, read_only)
            if not is_ours or not is_whole:
                if read_only or not (create or is_ours):
                    raise damaged(where, _NO_STORE)
                _under_lock(where, lambda: schema_sql.add_to_foreign(where))
                version = schema_sql.SCHEMA_VERSION
            if version < schema_sql.SCHEMA_VERSION and not read_only:
                _under_lock(where, lambda: migrate.migrate(where, version))
                version = schema_sql.SCHEMA_VERSION
            is_newer = version > schema_sql.SCHEMA_VERSION
            return cls(
                where, _open_connection(where, read_only or is_newer), read_only=read_only, version=version
            )

    @classmethod
    def _of_copy(cls, path: Path, strange: list[known_schema.Strange], read_only: bool) -> Store:
        copy = clean_copy.copy_of(path, strange)
        if not read_only:
            raise known_schema.untrusted(path, strange, copy)
        connection = _connect_checked(copy, read_only=True)
        # Somebody may have laid a file there.
        still_strange = known_schema.strange_objects(connection)
        if still_strange:
            connection.close()
            raise known_schema.untrusted(copy, still_strange)
        return cls(copy, connection, read_only=True, version=schema_sql.SCHEMA_VERSION, copied_from=path)

    def close(self) -> None:
        """Close the file; a download still going on can be resumed."""
        if self._writer is not None:
            self._writer.abandon()
        self._connection.close()
        self._lock.release()

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # -- writing ---------------------------------------------------------------------------------------

    def begin(
        self,
        scope: Scope,
        *,
        incremental: bool = False,
        resume: bool = True,
        expected: int | None = None,
    ) -> FetchWriter:
        """Return the writer of one download and take the writer lock until it ends.

        With ``resume``, an interrupted download of the same scope goes on: the writer's ``checkpoint`` says
        from where, and is None for a fresh start.
        """
        self._check_writable()
        if self._writer is not None and self._writer.is_open:
            raise CrimeMapError("A download into this store is already going on.", path=str(self.path))
        self._lock.acquire()
        try:
            # Hours may lie between opening and writing.
            with translated(self.path):
                known_schema.trust(self._connection, self.path)
            self._writer = FetchWriter(
                self._connection,
                self.path,
                scope,
                incremental=incremental,
                resume=resume,
                expected=expected,
                release=self._lock.release,
            )
        except BaseException:
            self._lock.release()
            raise
        return self._writer

    def resumable(self, scope: Scope, *, incremental: bool = False) -> dict[str, Any] | None:
        """Return the checkpoint from which an interrupted download of the scope can go on."""
        with translated(self.path):
            found = resumable_row(self._connection, scope, incremental)
        return None if found is None else found["checkpoint"]

    def set_meta(self, key: str, value: str) -> None:
        """Keep a text under a key."""
        self._check_writable()
        if key == "schema_version":
            raise CrimeMapError("The schema version is not set by hand.")
        with translated(self.path), transaction(self._connection):
            self._connection.execute(
                "INSERT INTO crime_map_meta (key, value) VALUES (?, ?) "
                "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                (key, value),
            )

    def set_codes(self, rows: Iterable[tuple[str, str, str, str]]) -> None:
        """Keep code lists as (list, code, language, label), so that the file explains itself."""
        self._check_writable()
        with translated(self.path), transaction(self._connection):
            self._connection.executemany(
                "INSERT INTO crime_map_codes (list, code, language, label) VALUES (?, ?, ?, ?) "
                "ON CONFLICT (list, code, language) DO UPDATE SET label = excluded.label",
                rows,
            )

    def note(self, deed: audit.Deed, number: int | None, details: Mapping[str, Any]) -> None:
        """Add to the audit list what was done with the store's incidents, and with how many."""
        self._check_writable()
        with translated(self.path), transaction(self._connection):
            audit.record(self._connection, deed, number, details)

    def propose_links(self, pairs: Iterable[Link]) -> int:
        """Replace the proposed pairs by these, keep what is decided, and return how many are proposed."""
        self._check_writable()
        with translated(self.path), transaction(self._connection):
            proposed = links.propose(self._connection, pairs)
            links.count_once(self._connection)
        return proposed

    def decide_links(self, pairs: Collection[Pair], state: LinkState) -> int:
        """Confirm pairs, keep them apart or open them again; return for how many that is another state."""
        self._check_writable()
        with translated(self.path), transaction(self._connection):
            return links.decide(self._connection, pairs, state)

    def purge(self, order: purging.Order, *, cancel: Cancel = never_cancelled) -> purging.Purged:
        """Take incidents out for good, with what is noted of them, and shrink the file."""
        self._check_writable()
        self._lock.acquire()
        try:
            return purging.purge(self._connection, self.path, order, cancel=cancel)
        finally:
            self._lock.release()

    # -- reading ---------------------------------------------------------------------------------------

    def links(self, state: LinkState | None = None, *, most: int | None = None) -> list[Link]:
        """Return the pairs of incidents that may be one, the best score first."""
        with translated(self.path):
            return links.links(self._connection, state, most=most)

    def link_counts(self) -> dict[LinkState, int]:
        """Return how many pairs are proposed, confirmed and split."""
        with translated(self.path):
            return links.tallied(self._connection)

    def counted_elsewhere(self) -> int:
        """Return how many stored incidents are not counted, since another one stands for them."""
        with translated(self.path):
            return links.counted_elsewhere(self._connection)

    def layer_where(self, query: IncidentQuery = EVERYTHING) -> str:
        """Return the subset string with which a layer shows what the query counts; not its extent."""
        with translated(self.path):
            return store_where(query, once=reader.is_linked(self._connection))

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Read one state of the store within, whatever a refresh writes meanwhile."""
        with translated(self.path):
            self._connection.execute("BEGIN")
        try:
            yield
        finally:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")

    def purge_preview(self, order: purging.Order) -> purging.Preview:
        """Return what a purge would take away."""
        with translated(self.path):
            return purging.preview(self._connection, order)

    def flags(self) -> tuple[str, ...]:
        """Return the facts of offenders of which the store knows anything; for internal use."""
        with translated(self.path):
            return flags.known(self._connection)

    def crossed_flags(self, query: IncidentQuery, by: str) -> Crossed:
        """Return, by category, month or district_code, how many incidents say yes, no and nothing of each."""
        with translated(self.path):
            return flags.crossed(self._connection, query, by)

    def audit_list(self) -> list[audit.Entry]:
        """Return who did what with the store's incidents, newest first."""
        with translated(self.path):
            return audit.entries(self._connection)

    def broken_audit_row(self) -> int | None:
        """Return the number of the first row of the audit list that is missing or was changed."""
        with translated(self.path):
            return audit.first_broken(self._connection)

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
        """Return the incidents that match as columns: the asked fields, or all; `x`, `y` are the place.

        With ``newest``, only that many, the latest first; with ``ids``, only those. Of incidents that are one
        only that which counts, unless ``once`` is False.
        """
        with translated(self.path):
            return reader.read(
                self._connection, query, fields, bbox=bbox, newest=newest, ids=ids, once=once, cancel=cancel
            )

    def last_row(self) -> int:
        """Return the highest number that a row of incidents ever had; later rows have higher ones."""
        with translated(self.path):
            return arrivals.last_row(self._connection)

    def ids_between(self, after: int, last: int) -> Iterator[list[str]]:
        """Yield, in blocks, the ids of the rows with numbers in (after, last]."""
        with translated(self.path):
            yield from arrivals.ids_between(self._connection, after, last)

    def asked_before(self, ids: Collection[str], scopes: Sequence[Scope], since: datetime) -> set[str]:
        """Return those of the incidents that the scopes would have brought, or that are of later date."""
        with translated(self.path):
            return arrivals.asked_before(self._connection, ids, scopes, since)

    def count(self, query: IncidentQuery = EVERYTHING, *, without_place: bool = False) -> int:
        """Return how many incidents match, or how many of them have no place."""
        with translated(self.path):
            return reader.count(self._connection, query, without_place=without_place)

    def placed_counts(self, query: IncidentQuery = EVERYTHING) -> tuple[int, int, bool]:
        """Return how many incidents match, how many are placed to a house or a street, and whether it says.

        Where nothing says how exact any place is, how many have a place.
        """
        with translated(self.path):
            return reader.placed_counts(self._connection, query)

    def category_counts(self, query: IncidentQuery = EVERYTHING) -> dict[str, int]:
        """Return the number of matching incidents by category."""
        with translated(self.path):
            return reader.category_counts(self._connection, query)

    def regions(self, query: IncidentQuery = EVERYTHING) -> list[str | None]:
        """Return the codes of regions that matching incidents have; None is one, too."""
        with translated(self.path):
            return reader.regions(self._connection, query)

    def category_severity_counts(self, query: IncidentQuery = EVERYTHING) -> dict[str, dict[int | None, int]]:
        """Return the number of matching incidents by category and severity."""
        with translated(self.path):
            return reader.category_severity_counts(self._connection, query)

    def extent(self) -> Extent | None:
        """Return the box around all incidents in degrees, None when there are none with a place."""
        with translated(self.path):
            return reader.extent(self._connection)

    def coverage(self) -> list[Covered]:
        """Return what complete downloads cover; one that is dated in the future proves nothing."""
        with translated(self.path):
            entries = [entry for _, entry in reader.coverage_rows(self._connection)]
        now = datetime.now()
        return [entry for entry in entries if not reader.is_of_the_future(entry, now)]

    def receipts(self) -> list[dict[str, Any]]:
        """Return the receipts of past downloads, newest first."""
        with translated(self.path):
            return reader.receipts(self._connection)

    def unfinished(self) -> list[dict[str, Any]]:
        """Return the downloads that were cut off or incomplete: scope, received, expected, checkpoint."""
        with translated(self.path):
            return reader.unfinished(self._connection)

    def as_of(self) -> dict[str, datetime]:
        """Return, by source, the date of the data of the latest complete download."""
        with translated(self.path):
            return reader.as_of(self._connection)

    def get_meta(self, key: str, default: str = "") -> str:
        """Return the text kept under a key."""
        with translated(self.path):
            row = self._connection.execute(
                "SELECT value FROM crime_map_meta WHERE key = ?", (key,)
            ).fetchone()
        return default if row is None else str(row[0])

    def codes(self, list_name: str, language: str) -> dict[str, str]:
        """Return the labels of a code list in a language."""
        with translated(self.path):
            rows = self._connection.execute(
                "SELECT code, label FROM crime_map_codes WHERE list = ? AND language = ?",
                (list_name, language),
            )
            return dict(rows.fetchall())

    def problems(self) -> list[str]:
        """Return what a thorough check of the file finds wrong; it reads the whole file."""
        with translated(self.path):
            found = [row[0] for row in self._connection.execute("PRAGMA integrity_check")]
            index = self._connection.execute("SELECT rtreecheck('main', 'rtree_incidents_geom')").fetchone()[
                0
            ]
        return [text for text in (*found, index) if text != "ok"]

    # -- inside ----------------------------------------------------------------------------------------

    def _check_writable(self) -> None:
        if self.version > schema_sql.SCHEMA_VERSION:
            raise StoreNewer(
                "The store was written by a newer version of Crime Map and can only be read here.",
                hint="Update the plugin, or fetch into another file.",
                path=str(self.path),
                version=self.version,
            )
        if self.is_read_only:
            raise StoreNotWritable(
                "The store is open for reading only.", hint="Open it for writing.", path=str(self.path)
            )


def _check_may_create(path: Path, create: bool) -> None:
    if not create:
        raise CrimeMapError(
            f"There is no store “{path.name}”.",
            detail=str(path),
            hint="Fetch incidents first, or choose another file.",
            path=str(path),
        )
    if path.suffix.lower() != ".gpkg":
        raise StoreNotWritable(
            "A store’s file name ends in .gpkg.",
            detail=str(path),
            hint="Write a name such as incidents.gpkg.",
        )
    path.parent.mkdir(parents=True, exist_ok=True)


def _check_is_store(
    connection: sqlite3.Connection, path: Path, strange: list[known_schema.Strange], *, may_create: bool
) -> None:
    """Refuse a file with strange parts that holds no store which could be copied."""
    if schema_sql.names_store(connection):
        return
    if not schema_sql.is_geopackage(connection):
        raise damaged(path, _NO_GEOPACKAGE)
    if not may_create:
        raise damaged(path, _NO_STORE)
    schema_sql.refuse_layer_of_others(connection, path)
    raise known_schema.untrusted(path, strange)


def _under_lock(path: Path, work) -> None:
    lock = WriterLock(path)
    lock.acquire()
    try:
        work()
    finally:
        lock.release()


def _connect_checked(path: Path, *, read_only: bool) -> sqlite3.Connection:
    with path.open("rb") as file:
        if file.read(16) != b"SQLite format 3\x00":
            raise damaged(path, "The file does not begin as a GeoPackage does.")
    return connect(path, read_only=read_only)


def _look(connection: sqlite3.Connection, path: Path) -> tuple[int, bool, bool]:
    """Return the schema version, and whether the file is a store and a whole one."""
    if not schema_sql.is_geopackage(connection):
        raise damaged(path, _NO_GEOPACKAGE)
    is_ours = schema_sql.is_store(connection)
    version = schema_sql.version_of(connection) if is_ours else 0
    return (
        version,
        is_ours,
        is_ours and (version != schema_sql.SCHEMA_VERSION or schema_sql.is_whole(connection)),
    )


def _open_connection(path: Path, read_only: bool) -> sqlite3.Connection:
    connection = connect(path, read_only=read_only)
    try:
        if not read_only:
            known_schema.trust(connection, path)
        # The first read of a damaged file fails here and not in the middle of an analysis.
        connection.execute("SELECT fid FROM incidents LIMIT 1").fetchone()
    except BaseException:
        connection.close()
        raise
    return connection
