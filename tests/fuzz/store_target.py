"""GeoPackages that somebody damaged or changed on purpose: only the plugin's own errors may come out."""

from __future__ import annotations

import hashlib
import sqlite3
import tempfile
from contextlib import closing
from functools import cache
from pathlib import Path
from typing import Any

from hypothesis import example, given
from hypothesis import strategies as st

from crime_map_plugin.errors import CrimeMapError, StoreUntrusted
from crime_map_plugin.incidents.coverage import Scope
from crime_map_plugin.incidents.query import IncidentQuery
from crime_map_plugin.store import known_schema
from crime_map_plugin.store.geopackage import Store
from tests.qgis.store_pages import page, pages

SCOPE = Scope("kz-portal", "crime")
TABLES = (
    *("crime_map_meta", "crime_map_receipts", "crime_map_coverage", "crime_map_checkpoints"),
    *("crime_map_codes", "crime_map_seen", "incidents"),
    *("gpkg_contents", "gpkg_geometry_columns", "gpkg_ogr_contents"),
)
COLUMNS = {
    "crime_map_meta": ("key", "value"),
    "crime_map_receipts": ("scope", "complete", "as_of", "receipt", "source"),
    "crime_map_coverage": ("receipt_id", "scope", "as_of"),
    "crime_map_checkpoints": ("scope", "expected", "received", "checkpoint", "started_at", "written_at"),
    "crime_map_codes": ("list", "label"),
    "incidents": ("id", "geom", "severity", "occurred_at", "street", "category", "fetched_at"),
    "gpkg_contents": ("data_type", "min_x", "table_name", "srs_id"),
}
PLACES = st.sampled_from([(table, column) for table, columns in COLUMNS.items() for column in columns])
VALUES = st.one_of(
    st.none(),
    st.integers(-(2**63), 2**63 - 1),
    st.floats(allow_nan=False),
    st.binary(max_size=70),
    st.text(max_size=20),
    st.sampled_from(
        ["{}", "[]", "null", "1", "0", "2", "{", "[[[", '{"a": 1e999}', "2026-01-01", "NaN", "9" * 40]
    ),
    st.sampled_from(
        [b"GP\x00\x01", b"GP\x00\x03" + b"\xff" * 40, b"GP\x00\x01\xe6\x10\x00\x00\x01\x01\x00\x00\x00"]
    ),
)
NAMES = st.sampled_from(
    [*TABLES, "spy", "roads", "rtree_incidents_geom", "rtree_incidents_geom_node", "sqlite_sequence"]
)
BODIES = st.sampled_from(
    [
        *(
            "SELECT 1",
            "DELETE FROM incidents",
            "SELECT load_extension('x')",
            "UPDATE incidents SET street = 'x'",
        ),
        *("SELECT ST_MinX(geom) FROM incidents", "INSERT INTO roads VALUES (1)", "SELECT RAISE(ABORT, 'no')"),
    ]
)
COMPUTED = st.sampled_from(["1", "random()", "upper(id)", "id COLLATE NOCASE"])
SPIES = st.integers(0, 2)
SQL = st.one_of(
    st.builds("CREATE TRIGGER spy{} AFTER INSERT ON {} BEGIN {}; END".format, SPIES, NAMES, BODIES),
    st.builds("CREATE VIEW spy{} AS SELECT * FROM {}".format, SPIES, NAMES),
    st.builds("DROP TABLE {}".format, NAMES),
    st.builds("DROP TABLE {0}; CREATE VIEW {0} AS SELECT * FROM {1}".format, NAMES, NAMES),
    st.builds("ALTER TABLE {} RENAME TO was".format, NAMES),
    st.builds("ALTER TABLE {} ADD COLUMN spy AS ({})".format, NAMES, COMPUTED),
    st.builds("CREATE INDEX spy ON {} ({})".format, NAMES, COMPUTED),
    st.builds(
        "DROP TRIGGER {}".format, st.sampled_from(["rtree_incidents_geom_insert", "crime_map_audit_delete"])
    ),
    st.builds("CREATE TABLE {} (a, b CHECK (a > 1))".format, NAMES),
    st.builds("DELETE FROM {}".format, NAMES),
    st.builds(
        "PRAGMA writable_schema = ON; UPDATE sqlite_master SET {} = '{}' WHERE name = '{}'".format,
        st.sampled_from(["sql", "type", "name", "tbl_name", "rootpage"]),
        st.sampled_from(["1", "x", "CREATE TABLE x (a)", "CREATE VIEW incidents AS SELECT 1", "trigger", ""]),
        NAMES,
    ),
)
CHANGES = st.lists(
    st.one_of(
        st.tuples(st.just("value"), PLACES, VALUES),
        st.tuples(st.just("sql"), SQL),
        st.tuples(st.just("bytes"), st.integers(0, 2**18), st.binary(min_size=1, max_size=6)),
        st.tuples(st.just("cut"), st.integers(0, 2**18)),
    ),
    min_size=1,
    max_size=3,
)


@cache
def whole() -> bytes:
    """Return the bytes of a store of 20 incidents with a receipt and an interrupted download."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "store.gpkg"
        with Store.open(path, create=True) as store:
            writer = store.begin(SCOPE)
            for one in pages(20):
                writer.write(one)
            writer.finish({"received": 20}, True)
            store.begin(Scope("kz-portal", "accidents")).write(page([100, 101], layer="accidents"))
        return path.read_bytes()


@given(CHANGES)
@example([("value", ("crime_map_coverage", "as_of"), "yesterday")])
@example([("value", ("crime_map_receipts", "receipt"), "{")])
@example([("value", ("incidents", "severity"), "high")])
@example([("value", ("incidents", "street"), b"\xff")])
def opener(changes: list[Any]) -> None:
    """A file is read, copied or refused; a strange schema is never written, and reading writes nothing."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "store.gpkg"
        path.write_bytes(whole())
        for change in changes:
            apply(path, change)
        before = digest(path)
        try:
            with Store.open(path, read_only=True) as store:
                read_all(store)
        except CrimeMapError:
            pass
        assert digest(path) == before
        try:
            with Store.open(path) as store:
                assert known_schema.strange_objects(store._connection) == []
                writer = store.begin(SCOPE)
                writer.write(page(range(10, 30)))
                writer.finish({"received": 20}, True)
                read_all(store)
        except StoreUntrusted:
            assert digest(path) == before
        except CrimeMapError:
            pass


def apply(path: Path, change: tuple) -> None:
    """Change the file as somebody with another program would."""
    if change[0] in ("value", "sql"):
        with closing(sqlite3.connect(path)) as connection:
            for name in ("ST_IsEmpty", "ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY"):
                connection.create_function(name, 1, lambda _: 0)
            try:
                if change[0] == "sql":
                    connection.executescript(change[1])
                else:
                    (table, column), value = change[1:]
                    connection.execute(f'UPDATE {table} SET "{column}" = ? WHERE rowid % 3 = 1', (value,))
                connection.commit()
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            except (sqlite3.Error, UnicodeEncodeError):
                return
        return
    raw = bytearray(path.read_bytes())
    at = change[1] % (len(raw) + 1)
    if change[0] == "cut":
        raw = raw[:at]
    else:
        raw[at : at + len(change[2])] = change[2]
    path.write_bytes(bytes(raw))


def digest(path: Path) -> str:
    """Return the file's fingerprint."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def read_all(store: Store) -> None:
    """Ask everything that a store can be asked."""
    columns = store.read()
    assert len({len(values) for values in columns.values()}) == 1
    assert all(value is None or isinstance(value, str) for value in columns["street"])
    store.read(IncidentQuery(categories=("theft",)), ("id", "x"), bbox=(70.0, 50.0, 72.0, 52.0))
    store.read(fields=("street",), newest=5)
    assert store.count() >= 0
    store.count(without_place=True)
    store.category_counts()
    store.category_severity_counts()
    store.extent()
    store.coverage()
    store.receipts()
    store.unfinished()
    store.as_of()
    store.get_meta("schema_version")
    store.codes("categories", "en")
    store.resumable(SCOPE)


TARGETS = {"opener": opener}
