"""A file whose schema holds what neither GDAL nor the plugin made is copied for reading, never written."""

from __future__ import annotations

import hashlib
import json
import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from osgeo import ogr

from crime_map_plugin.algorithms.error_text import words
from crime_map_plugin.errors import StoreDamaged, StoreNotWritable, StoreUntrusted
from crime_map_plugin.incidents.coverage import Scope
from crime_map_plugin.incidents.schema import field_names
from crime_map_plugin.store import known_schema, schema_sql
from crime_map_plugin.store.connection import connect
from crime_map_plugin.store.geopackage import Store, readable_file
from tests.qgis.store_pages import pages

SCOPE = Scope("kz-portal", "crime")
GDAL_SCHEMAS = json.loads(Path(__file__).with_name("gdal_schemas.json").read_text(encoding="utf-8"))
GDAL_VERSIONS = sorted({version for entry in GDAL_SCHEMAS for version in entry["gdal"]})

# What somebody may have put into the file, as SQL.
STRANGE = {
    "a trigger on the incidents": "CREATE TRIGGER spy AFTER INSERT ON incidents BEGIN "
    "UPDATE incidents SET street = 'read' WHERE fid = NEW.fid; END",
    "a trigger on the plugin's own table": "CREATE TRIGGER spy AFTER INSERT ON crime_map_receipts BEGIN "
    "DELETE FROM incidents; END",
    "a trigger on GDAL's table": "CREATE TRIGGER spy AFTER UPDATE ON gpkg_contents BEGIN "
    "DELETE FROM incidents; END",
    "a trigger on the index's table": "CREATE TRIGGER spy AFTER INSERT ON rtree_incidents_geom_node BEGIN "
    "DELETE FROM incidents; END",
    "GDAL's trigger with another text": "DROP TRIGGER trigger_insert_feature_count_incidents; "
    "CREATE TRIGGER trigger_insert_feature_count_incidents AFTER INSERT ON incidents BEGIN "
    "UPDATE gpkg_ogr_contents SET feature_count = feature_count + 2 WHERE "
    "lower(table_name) = lower('incidents'); END",
    "GDAL's trigger with a statement more": "DROP TRIGGER rtree_incidents_geom_delete; "
    'CREATE TRIGGER "rtree_incidents_geom_delete" AFTER DELETE ON "incidents" WHEN old."geom" NOT NULL BEGIN '
    'DELETE FROM "rtree_incidents_geom" WHERE id = OLD."fid"; SELECT load_extension(\'evil\'); END',
    "a view of the incidents": "CREATE VIEW spy AS SELECT * FROM incidents",
    "a view of nothing": "CREATE VIEW spy AS SELECT 1 AS a",
    "a view instead of a table of the plugin": "ALTER TABLE crime_map_codes RENAME TO codes_before; "
    "CREATE VIEW crime_map_codes AS SELECT * FROM codes_before",
    "a trigger on such a view": "CREATE VIEW spy AS SELECT fid FROM incidents; "
    "CREATE TRIGGER spy_on INSTEAD OF INSERT ON spy BEGIN DELETE FROM incidents; END",
    "a computed column": "ALTER TABLE incidents ADD COLUMN spy TEXT GENERATED ALWAYS AS (upper(street))",
    "a computed column, short": "ALTER TABLE incidents ADD COLUMN spy TEXT AS (hex(zeroblob(9)))",
    "a computed column of the plugin's table": "ALTER TABLE crime_map_meta ADD COLUMN spy AS (upper(value))",
    "a check": "ALTER TABLE incidents ADD COLUMN spy TEXT CHECK (length(street) < 500)",
    "a computed default": "ALTER TABLE incidents RENAME TO before; CREATE TABLE incidents "
    "(fid INTEGER PRIMARY KEY, id TEXT, geom POINT, street TEXT DEFAULT (randomblob(9))); "
    "INSERT INTO incidents (id) SELECT id FROM before",
    "a foreign key that deletes": "CREATE TABLE crime_map_more (a INTEGER REFERENCES incidents (fid) "
    "ON DELETE CASCADE)",
    "an index on an expression": "CREATE INDEX spy ON incidents (upper(street))",
    "an index on some rows": "CREATE INDEX spy ON incidents (street) WHERE length(street) > 3",
    "an index that forbids equal rows": "CREATE UNIQUE INDEX spy ON incidents (fid, street)",
    "another collation": "CREATE INDEX spy ON incidents (street COLLATE NOCASE)",
    "a virtual table of the plugin's name": "CREATE VIRTUAL TABLE crime_map_spy USING rtree(a, b, c)",
    "a trigger on another layer that writes incidents": "CREATE TABLE roads (a); CREATE TRIGGER spy "
    "AFTER INSERT ON roads BEGIN DELETE FROM incidents; END",
}


@pytest.fixture(scope="module")
def whole(tmp_path_factory) -> bytes:
    """Return the bytes of a store of 30 incidents."""
    path = tmp_path_factory.mktemp("whole") / "store.gpkg"
    with Store.open(path, create=True) as store:
        writer = store.begin(SCOPE)
        for one in pages(30):
            writer.write(one)
        writer.finish({"asked": "all", "received": 30}, True)
    return path.read_bytes()


@pytest.fixture
def path(tmp_path: Path, whole: bytes) -> Path:
    file = tmp_path / "Астана оқиғалары.gpkg"
    file.write_bytes(whole)
    return file


def change(path: Path, sql: str) -> Path:
    with closing(sqlite3.connect(path)) as connection:
        for name in ("ST_IsEmpty", "ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY"):
            connection.create_function(name, 1, lambda _: 0)
        connection.executescript("PRAGMA trusted_schema = ON; PRAGMA legacy_alter_table = ON; " + sql)
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return path


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.mark.parametrize("sql", STRANGE.values(), ids=STRANGE)
def test_a_store_with_a_strange_part_is_read_from_a_copy_and_never_written(path: Path, sql: str) -> None:
    change(path, sql)
    before = digest(path)
    with Store.open(path, read_only=True) as store:
        assert store.copied_from == path and store.path != path and store.is_read_only
        assert store.count() == 30 and len(store.read(fields=("id",))["id"]) == 30
        copy = store.path
    with pytest.raises(StoreUntrusted) as caught:
        Store.open(path, create=True)
    assert path.name in caught.value.message and str(copy) in caught.value.hint
    assert str(copy) in words(caught.value)[1]
    assert digest(path) == before
    with Store.open(copy) as store:
        assert store.copied_from is None and store.problems() == []


def test_the_copy_holds_every_known_column_and_what_explains_the_incidents(path: Path) -> None:
    with Store.open(path, read_only=True) as store:
        store_before = {name: column.tolist() for name, column in store.read().items()}
        coverage, receipts, extent = store.coverage(), store.receipts(), store.extent()
    change(path, STRANGE["a view of the incidents"])
    with Store.open(path, read_only=True) as store:
        assert {name: column.tolist() for name, column in store.read().items()} == store_before
        assert set(store_before) >= set(field_names())
        assert store.coverage() == coverage and store.receipts() == receipts and store.extent() == extent
        assert store.count(without_place=True) == 0


def test_the_copy_is_made_once_and_anew_when_the_file_has_changed(path: Path) -> None:
    change(path, STRANGE["a view of the incidents"])
    first = readable_file(path)
    made_at = first.stat().st_mtime_ns
    assert readable_file(path) == first and first.stat().st_mtime_ns == made_at
    change(path, "DELETE FROM crime_map_codes; INSERT INTO crime_map_meta VALUES ('a', 'b')")
    os.utime(path, ns=(1, 1))
    second = readable_file(path)
    assert second != first
    assert sorted(file.name for file in path.parent.iterdir()) == sorted((path.name, first.name, second.name))


def test_a_store_as_it_should_be_is_its_own_file(path: Path) -> None:
    assert readable_file(path) == path
    assert [file.name for file in path.parent.iterdir()] == [path.name]


@pytest.mark.parametrize("version", GDAL_VERSIONS)
def test_the_triggers_of_every_gdal_are_known(version: str) -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        for entry in GDAL_SCHEMAS:
            if version in entry["gdal"]:
                connection.execute(entry["sql"])
        assert (
            connection.execute("SELECT count(*) FROM sqlite_master WHERE type = 'trigger'").fetchone()[0]
            >= 18
        )
        assert known_schema.strange_objects(connection) == []


def test_the_plugins_own_triggers_are_known_by_name_and_text(path: Path) -> None:
    with closing(connect(path)) as connection:
        known_schema.trust(connection, path)
        name, sql = next(iter(schema_sql.OWN_TRIGGERS.items()))
        connection.execute("DROP TRIGGER " + name)
        connection.execute(sql.replace("SELECT RAISE(ABORT, 'the audit list is only added to')", "SELECT 1"))
        assert [found.name for found in known_schema.strange_objects(connection)] == [name]


@pytest.mark.parametrize(
    "sql",
    [
        'CREATE INDEX "incidents_street" ON "incidents" ("street")',
        "ALTER TABLE incidents ADD COLUMN note TEXT",
        "CREATE TABLE layer_styles (id INTEGER PRIMARY KEY, styleQML TEXT, update_time DATETIME DEFAULT "
        "(strftime('%Y-%m-%dT%H:%M:%fZ','now')))",
        "CREATE TABLE roads (a, b AS (a + 1)); CREATE VIEW wide_roads AS SELECT a FROM roads WHERE a > 5; "
        "CREATE TRIGGER roads_changed AFTER UPDATE ON roads BEGIN UPDATE roads SET a = 1; END; "
        "CREATE INDEX roads_upper ON roads (upper(a))",
        "CREATE TABLE roads (a); CREATE TRIGGER trigger_insert_feature_count_roads AFTER INSERT ON roads "
        "BEGIN UPDATE gpkg_ogr_contents SET feature_count = feature_count + 1 "
        "WHERE lower(table_name) = lower('roads'); END",
    ],
)
def test_an_analysts_index_column_style_or_other_layer_does_not_close_the_store(path: Path, sql: str) -> None:
    change(path, sql)
    with Store.open(path) as store:
        assert store.copied_from is None
        writer = store.begin(SCOPE)
        for one in pages(40):
            writer.write(one)
        writer.finish({}, True)
        assert store.count() == 40 and store.problems() == []


def test_the_schema_is_looked_at_again_when_a_download_begins(path: Path) -> None:
    with Store.open(path) as store:
        change(path, STRANGE["a trigger on the incidents"])
        with pytest.raises(StoreUntrusted):
            store.begin(SCOPE)
    with Store.open(path, read_only=True) as store:
        assert set(store.read(fields=("street",))["street"]) == {"Ойдан шығарылған көше"}


def test_rows_that_lie_about_their_kind_become_null_or_stay_behind_in_the_copy(path: Path) -> None:
    change(
        path,
        "UPDATE incidents SET severity = 'high', occurred_at = 5, street = x'ff00', geom = x'4750000101' "
        "WHERE fid = 1; UPDATE incidents SET id = x'41' WHERE fid = 2; "
        "UPDATE incidents SET street = CAST(x'61ff62' AS TEXT) WHERE fid = 3; "
        "UPDATE incidents SET severity = 99999999999 WHERE fid = 4;" + STRANGE["a view of the incidents"],
    )
    with Store.open(path, read_only=True) as store:
        columns = store.read()
        assert store.count() == 29
        row = columns["id"].tolist().index("kz-portal:crime:0")
        assert columns["severity"][row] < 0 and columns["street"][row] is None
        assert str(columns["occurred_at"][row]) == "NaT" and str(columns["x"][row]) == "nan"
        assert columns["street"][columns["id"].tolist().index("kz-portal:crime:2")] == "a\ufffdb"


def test_a_view_named_like_the_layer_has_nothing_to_copy(path: Path) -> None:
    change(path, "ALTER TABLE incidents RENAME TO before; CREATE VIEW incidents AS SELECT * FROM before")
    before = digest(path)
    for options in ({"read_only": True}, {}, {"create": True}):
        with pytest.raises(StoreUntrusted) as caught:
            Store.open(path, **options)
        assert "incidents" in caught.value.message and not caught.value.facts["copy"]
    assert digest(path) == before and [file.name for file in path.parent.iterdir()] == [path.name]


def test_somebodys_geopackage_with_a_trigger_on_gdals_tables_gets_no_store(tmp_path: Path) -> None:
    path = tmp_path / "roads.gpkg"
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    dataset.CreateLayer("roads", None, ogr.wkbLineString)
    dataset = None
    change(path, "CREATE TRIGGER spy AFTER INSERT ON gpkg_contents BEGIN DELETE FROM roads; END")
    before = digest(path)
    with pytest.raises(StoreUntrusted) as caught:
        Store.open(path, create=True)
    assert "trigger spy" in caught.value.message and digest(path) == before
    with pytest.raises(StoreDamaged):
        Store.open(path, read_only=True)


def test_a_row_of_the_schema_that_hides_what_it_is_counts_by_its_sql(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute(
            "INSERT INTO sqlite_master (type, name, tbl_name, rootpage, sql) VALUES "
            "('table', 'layer_styles', 'layer_styles', 0, "
            "'CREATE TRIGGER spy AFTER INSERT ON incidents BEGIN DELETE FROM incidents; END')"
        )
        connection.commit()
    before = digest(path)
    with pytest.raises((StoreUntrusted, StoreDamaged)):
        Store.open(path)
    assert digest(path) == before


def test_a_connection_that_was_not_looked_at_cannot_run_gdals_triggers(path: Path) -> None:
    with closing(connect(path)) as connection:
        with pytest.raises(sqlite3.OperationalError, match="unsafe use of ST_IsEmpty"):
            connection.execute("UPDATE incidents SET geom = NULL WHERE fid = 1")
        with pytest.raises(sqlite3.OperationalError, match="not authorized"):
            connection.execute("SELECT load_extension('evil')")


def refuse(*_: object) -> None:
    """Stand in for the file system, which lets the tests' own account write everywhere."""
    raise PermissionError("no")


@pytest.mark.parametrize("attack", ["the copy is somebody else's", "the folder cannot be written"])
def test_a_copy_that_cannot_be_had_is_said(path: Path, attack: str, monkeypatch) -> None:
    change(path, STRANGE["a view of the incidents"])
    before = digest(path)
    if attack == "the copy is somebody else's":
        readable_file(path)
        copy = next(file for file in path.parent.iterdir() if file != path)
        change(copy, STRANGE["a trigger on the incidents"])
        with pytest.raises(StoreUntrusted) as caught:
            Store.open(path, read_only=True)
        assert copy.name in caught.value.message
    else:
        path.parent.chmod(0o500)
        monkeypatch.setattr(schema_sql, "_create_file", refuse)
        try:
            with pytest.raises(StoreNotWritable):
                Store.open(path, read_only=True)
        finally:
            path.parent.chmod(0o700)
    assert digest(path) == before
