"""The store takes pages, keeps what came, and knows what it is missing."""

from __future__ import annotations

import os
import random as plain_random
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
from osgeo import ogr
from qgis.core import QgsFeatureRequest, QgsProviderRegistry, QgsRectangle, QgsVectorLayer

from crime_map_plugin.errors import (
    CrimeMapError,
    StoreDamaged,
    StoreLocked,
    StoreNewer,
    StoreNotWritable,
)
from crime_map_plugin.incidents.coverage import Scope
from crime_map_plugin.incidents.query import DateField, IncidentQuery
from crime_map_plugin.incidents.schema import FIELDS
from crime_map_plugin.store import migrate, schema_sql
from crime_map_plugin.store.geopackage import Store, layer_source
from tests.qgis.store_pages import incidents, page, pages

ROOT = Path(__file__).resolve().parents[2]
SCOPE = Scope("kz-portal", "crime")
AS_OF = datetime(2026, 11, 1, 12)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "қылмыс картасы (жаңа)" / "Астана оқиғалары.gpkg"


def fetch(store: Store, given, scope: Scope = SCOPE, **options) -> int:
    writer = store.begin(scope, **options)
    for one in given:
        writer.write(one)
    return writer.finish({"asked": "all"}, True, AS_OF)


def spatial_count(path: Path) -> int:
    connection = sqlite3.connect(path)
    try:
        return connection.execute("SELECT count(*) FROM rtree_incidents_geom").fetchone()[0]
    finally:
        connection.close()


def test_a_new_store_is_a_geopackage_of_one_layer_with_the_schema(path: Path, qgis_app) -> None:
    Store.open(path, create=True).close()
    dataset = ogr.Open(str(path))
    assert [dataset.GetLayer(i).GetName() for i in range(dataset.GetLayerCount())] == ["incidents"]
    dataset = None
    assert [s.name() for s in QgsProviderRegistry.instance().querySublayers(str(path))] == ["incidents"]
    layer = QgsVectorLayer(str(path) + "|layername=incidents", "incidents", "ogr")
    assert layer.isValid() and layer.crs().authid() == "EPSG:4326"
    assert [f.name() for f in layer.fields()] == ["fid", *(f.name for f in FIELDS)]
    types = {f.name(): f.typeName() for f in layer.fields()}
    assert types["id"] == "String" and types["severity"] == "Integer" and types["occurred_at"] == "DateTime"
    assert layer.featureCount() == 0


def test_what_qgis_reads_is_what_was_written(path: Path, qgis_app) -> None:
    with Store.open(path, create=True) as store:
        fetch(store, pages(250))
        source = layer_source(store.path)
    layer = QgsVectorLayer(source, "incidents", "ogr")
    assert layer.featureCount() == 250
    feature = next(layer.getFeatures("\"id\" = 'kz-portal:crime:7'"))
    assert feature["occurred_at"].toString("yyyy-MM-dd HH:mm:ss") == "2026-01-01 13:00:00"
    assert feature["street"] == "Ойдан шығарылған көше" and feature["severity"] == 2
    assert feature.geometry().asPoint().x() == pytest.approx(71.007)
    box = QgsFeatureRequest().setFilterRect(QgsRectangle(71.0995, 50.9, 71.1505, 51.1))
    assert sorted(f["id"] for f in layer.getFeatures(box)) == sorted(
        "kz-portal:crime:" + str(i) for i in range(100, 151)
    )
    assert layer.extent().xMaximum() == pytest.approx(71.249)


def test_dates_stand_in_the_file_as_naive_wall_clock(path: Path, recwarn) -> None:
    with Store.open(path, create=True) as store:
        fetch(store, [page([0])])
    connection = sqlite3.connect(path)
    assert connection.execute("SELECT occurred_at, registered_at, house FROM incidents").fetchone() == (
        "2026-01-01T06:00:00.000",
        "2026-01-02T06:00:00.000",
        None,
    )
    connection.close()


def test_a_second_fetch_updates_rows_and_keeps_their_fids(path: Path) -> None:
    with Store.open(path, create=True) as store:
        fetch(store, pages(300))
        before = _fids(path)
        changed = page(range(300))
        changed.columns["category"][5] = "fraud"
        changed.columns["x"][6] = 75.5
        changed.columns["x"][7] = np.nan
        assert fetch(store, [changed]) == 0
        assert store.count() == 300 and _fids(path) == before
        again = store.read(fields=("id", "category", "x"))
        assert again["category"][5] == "fraud" and again["x"][6] == 75.5 and np.isnan(again["x"][7])
        assert store.count(IncidentQuery(extent=(75.0, 50.0, 76.0, 52.0))) == 1
        assert spatial_count(path) == 299
        assert store.problems() == []
        changed.columns["x"][7] = 71.007
        fetch(store, [changed])
        assert spatial_count(path) == 300 and store.problems() == []
    dataset = ogr.Open(str(path))
    assert dataset.GetLayer(0).GetFeatureCount() == 300
    dataset = None


def test_equal_ids_within_a_page_are_one_incident(path: Path) -> None:
    with Store.open(path, create=True) as store:
        writer = store.begin(SCOPE)
        assert writer.write(page([1, 2, 1, 3])) == 3
        assert writer.write(page([3, 4])) == 1
        writer.abandon()
        assert store.count() == 4


def test_incidents_without_place_are_stored_and_not_indexed(path: Path) -> None:
    nowhere = page(range(10))
    nowhere.columns["x"][:4] = np.nan
    with Store.open(path, create=True) as store:
        fetch(store, [nowhere])
        assert store.count() == 10 and spatial_count(path) == 6
        assert np.isnan(store.read(fields=("y",))["y"]).sum() == 4


def test_a_complete_fetch_removes_what_is_gone_inside_its_scope_only(path: Path) -> None:
    scope = Scope(
        "kz-portal",
        "crime",
        categories=("theft",),
        area_codes=("1971",),
        extent=(71.0, 51.0, 71.5, 51.5),
        date_from=datetime(2026, 1, 2),
        date_to=datetime(2026, 1, 6),
        severities=(1, 2, 3, 4),
    )
    with Store.open(path, create=True) as store:
        fetch(store, pages(600))
        fetch(store, [page(range(20), layer="other")], replace(SCOPE, layer="other"))
        inside = store.read(scope.query(), ("id", "occurred_at"))
        assert 5 < len(inside["id"]) < 60
        back = [int(i.rsplit(":", 1)[1]) for i in inside["id"]][::2]
        removed = fetch(store, [page(back)], scope)
        assert removed == len(inside["id"]) - len(back)
        assert store.count() == 620 - removed
        assert sorted(store.read(scope.query(), ("id",))["id"]) == sorted(incidents(back)["id"])
        assert spatial_count(path) == 620 - removed and store.problems() == []
        assert store.receipts()[0]["removed"] == removed


def test_the_scope_is_half_open_in_its_own_date_field(path: Path) -> None:
    with Store.open(path, create=True) as store:
        fetch(store, pages(48))
        scope = replace(
            SCOPE,
            date_field=DateField.REGISTERED,
            date_from=datetime(2026, 1, 2, 7),
            date_to=datetime(2026, 1, 2, 10),
        )
        assert fetch(store, [], scope) == 3
        assert set(incidents(range(48))["id"]) - set(store.read(fields=("id",))["id"]) == set(
            incidents([1, 2, 3])["id"]
        )


def test_an_incremental_or_incomplete_fetch_removes_nothing(path: Path) -> None:
    with Store.open(path, create=True) as store:
        fetch(store, pages(50))
        assert fetch(store, [page([1])], incremental=True) == 0
        writer = store.begin(SCOPE)
        writer.write(page([2]))
        assert writer.finish({}, False) == 0
        assert store.count() == 50


def test_incidents_that_are_withdrawn_are_gone_when_the_fetch_is_complete(path: Path) -> None:
    nobody = replace(page([]), withdrawn=tuple(page([3, 7]).columns["id"]))
    with Store.open(path, create=True) as store:
        assert fetch(store, [*pages(10), nobody]) == 2
        assert store.count() == 8
        fetch(store, pages(10))
        writer = store.begin(SCOPE)
        for one in (*pages(10), nobody):
            writer.write(one)
        assert writer.finish({}, False) == 0
        assert store.count() == 10


def test_only_complete_fetches_cover_anything(path: Path) -> None:
    with Store.open(path, create=True) as store:
        writer = store.begin(SCOPE, expected=70)
        writer.write(page(range(30)))
        writer.finish({"reason": "the server stopped"}, False)
        assert store.coverage() == [] and store.as_of() == {}
        assert store.receipts()[0]["complete"] is False
        (left,) = store.unfinished()
        assert (left["received"], left["expected"], left["checkpoint"]) == (30, 70, {"last": 29})
        assert left["scope"] == SCOPE
        writer = store.begin(SCOPE)
        assert writer.is_resumed and writer.checkpoint == {"last": 29} and writer.received == 30
        writer.write(page(range(30, 70)))
        assert writer.finish({}, True, AS_OF) == 0
        (entry,) = store.coverage()
        assert entry.scope == SCOPE and entry.as_of == AS_OF
        assert store.as_of() == {"kz-portal": AS_OF}
        assert store.unfinished() == [] and store.count() == 70


def test_a_resumed_fetch_remembers_what_came_before_the_interruption(path: Path) -> None:
    with Store.open(path, create=True) as store:
        fetch(store, pages(100))
        store.begin(SCOPE).write(page(range(40)))
    with Store.open(path) as store:
        assert store.resumable(SCOPE) == {"last": 39}
        assert store.resumable(replace(SCOPE, layer="other")) is None
        writer = store.begin(SCOPE)
        writer.write(page(range(40, 90)))
        assert writer.finish({}, True) == 10
        assert store.resumable(SCOPE) is None


def test_a_resumed_fetch_that_starts_over_forgets_what_was_seen_and_where_it_stood(path: Path) -> None:
    with Store.open(path, create=True) as store:
        fetch(store, pages(100))
        store.begin(SCOPE).write(page(range(40)))
    with Store.open(path) as store:
        writer = store.begin(SCOPE)
        writer.start_over()
        assert not writer.is_resumed and writer.received == 0
        assert store.unfinished()[0]["received"] == 0
    with Store.open(path) as store:
        # A kill here must not leave a checkpoint whose rows are no longer noted as seen.
        assert store.resumable(SCOPE) is None
        assert store.begin(SCOPE).finish({}, True) == 100


def test_starting_over_in_the_middle_keeps_what_this_session_wrote(path: Path) -> None:
    with Store.open(path, create=True) as store:
        store.begin(SCOPE).write(page(range(40)))
    with Store.open(path) as store:
        writer = store.begin(SCOPE)
        writer.write(page(range(40, 60)))
        writer.start_over()
        writer.write(page(range(30)))
        assert store.unfinished()[0]["received"] == writer.received == 50
        assert writer.finish({}, True) == 10
        assert store.count() == 50


def test_a_fresh_start_forgets_the_interrupted_one(path: Path) -> None:
    with Store.open(path, create=True) as store:
        fetch(store, pages(100))
        store.begin(SCOPE).write(page(range(40)))
    with Store.open(path) as store:
        writer = store.begin(SCOPE, resume=False)
        assert not writer.is_resumed and writer.received == 0
        writer.write(page(range(10)))
        assert writer.finish({}, True) == 90


def test_the_last_two_hundred_receipts_are_kept(path: Path) -> None:
    with Store.open(path, create=True) as store:
        for number in range(205):
            store.begin(SCOPE).finish({"number": number}, False)
        receipts = store.receipts()
        assert len(receipts) == 200 and [receipts[0]["number"], receipts[-1]["number"]] == [204, 5]


def test_a_clock_set_back_does_not_change_which_receipt_is_latest(path: Path) -> None:
    with Store.open(path, create=True) as store:
        store.begin(SCOPE).finish({"number": 1}, True, datetime(2026, 11, 1))
        store.begin(SCOPE).finish({"number": 2}, True, datetime(2026, 10, 31))
        assert store.as_of() == {"kz-portal": datetime(2026, 10, 31)}
        assert [r["number"] for r in store.receipts()] == [2, 1]


def test_a_second_writer_is_told_who_writes(path: Path) -> None:
    with Store.open(path, create=True) as first, Store.open(path) as second:
        writer = first.begin(SCOPE)
        with pytest.raises(StoreLocked) as caught:
            second.begin(SCOPE)
        assert str(os.getpid()) in caught.value.message and caught.value.hint
        writer.write(page(range(5)))
        assert second.count() == 5
        writer.finish({}, True)
        second.begin(SCOPE).finish({}, True)


_HOLDER = """
import sys, time
from pathlib import Path
from crime_map_plugin.store.geopackage import Store
from crime_map_plugin.incidents.coverage import Scope
from tests.qgis.store_pages import pages
store = Store.open(sys.argv[1], create=True)
writer = store.begin(Scope("kz-portal", "crime"), expected=1000000)
for number, one in enumerate(pages(1000000, 50)):
    writer.write(one)
    if number == 0:
        print("writing", flush=True)
    if len(sys.argv) > 2:
        time.sleep(3600)
"""


def _start(path: Path, *arguments: str) -> subprocess.Popen:
    process = subprocess.Popen(
        [sys.executable, "-c", _HOLDER, str(path), *arguments],
        cwd=ROOT,
        env=dict(os.environ, PYTHONPATH=str(ROOT)),
        stdout=subprocess.PIPE,
    )
    assert process.stdout is not None and process.stdout.readline() == b"writing\n"
    return process


def test_another_process_that_writes_is_named_and_the_lock_of_a_dead_one_taken_over(path: Path) -> None:
    Store.open(path, create=True).close()
    process = _start(path, "wait")
    try:
        with Store.open(path) as store:
            with pytest.raises(StoreLocked) as caught:
                store.begin(SCOPE)
            assert str(process.pid) in caught.value.message
            process.send_signal(signal.SIGKILL)
            process.wait()
            store.begin(SCOPE).finish({}, False)
    finally:
        process.kill()
        process.wait()


def test_the_lock_of_a_program_that_died_before_it_wrote_its_name_is_taken_over(path: Path) -> None:
    with Store.open(path, create=True) as store:
        path.with_name(path.name + ".lock").touch()
        store.begin(SCOPE).finish({}, False)


def test_a_lock_whose_program_is_there_but_has_not_written_its_name_is_kept(path: Path) -> None:
    Store.open(path, create=True).close()
    lock = path.with_name(path.name + ".lock")
    process = _start(path, "wait")
    try:
        # The holder keeps its file, whatever stands in it.
        os.truncate(lock, 0)
        with Store.open(path) as store, pytest.raises(StoreLocked, match="somebody"):
            store.begin(SCOPE)
        assert lock.exists()
    finally:
        process.kill()
        process.wait()


def test_a_kill_at_any_moment_leaves_a_file_that_knows_what_it_is_missing(path: Path) -> None:
    chance = plain_random.Random(7)
    for _ in range(10):
        process = _start(path)
        time.sleep(chance.uniform(0.0, 0.35))
        process.send_signal(signal.SIGKILL)
        process.wait()
        with Store.open(path) as store:
            (left,) = store.unfinished()
            assert left["expected"] == 1_000_000 and left["scope"] == SCOPE
            # The holder starts at 0 again, and a started-over download is one whose pages repeat.
            assert left["received"] == 50 * left["pages"] > 0
            stored = store.count()
            assert 0 < stored <= left["received"] and stored % 50 == 0
            assert left["checkpoint"]["last"] < stored
            assert store.coverage() == [] and store.problems() == []
            assert spatial_count(path) == stored
        dataset = ogr.Open(str(path))
        assert dataset.GetLayer(0).GetFeatureCount() == stored
        dataset = None


def test_a_kill_while_the_store_is_made_leaves_none_or_a_whole_one(path: Path) -> None:
    path.parent.mkdir(parents=True)
    (path.parent / (path.name + ".new.gpkg")).write_bytes(b"half of a file")
    with Store.open(path, create=True) as store:
        fetch(store, pages(10))
        assert store.count() == 10
    assert sorted(p.name for p in path.parent.iterdir()) == [path.name]


def test_a_layer_open_in_qgis_does_not_stop_the_writer_and_sees_the_rows(path: Path, qgis_app) -> None:
    with Store.open(path, create=True) as store:
        fetch(store, pages(100))
        layer = QgsVectorLayer(layer_source(store.path), "incidents", "ogr")
        reading = layer.getFeatures()
        next(reading)
        writer = store.begin(SCOPE)
        for one in pages(5000, 500):
            writer.write(one)
        assert sum(1 for _ in reading) == 99
        layer.reload()
        assert sum(1 for _ in layer.getFeatures()) == 5000 == layer.featureCount()
        writer.finish({}, True)
    with Store.open(path) as store:
        fetch(store, pages(6000, 1000))
        assert sum(1 for _ in layer.getFeatures()) == 6000


def test_edits_in_qgis_and_the_writer_take_turns(path: Path, qgis_app) -> None:
    with Store.open(path, create=True) as store:
        fetch(store, pages(100))
        layer = QgsVectorLayer(layer_source(store.path), "incidents", "ogr")
        assert layer.startEditing()
        feature = next(layer.getFeatures())
        layer.changeAttributeValue(feature.id(), layer.fields().lookupField("street"), "Made-up Street")
        fetch(store, pages(200), replace(SCOPE, layer="x"))
        assert layer.commitChanges()
        assert "Made-up Street" in store.read(fields=("street",))["street"]
        fetch(store, pages(300))
        assert store.count() == 300 and store.problems() == []


def test_a_full_disk_is_said_and_nothing_stored_is_lost(path: Path) -> None:
    with Store.open(path, create=True) as store:
        fetch(store, pages(500))
        used = store._connection.execute("PRAGMA page_count").fetchone()[0]
        store._connection.execute("PRAGMA max_page_count = " + str(used + 20))
        writer = store.begin(SCOPE)
        with pytest.raises(StoreNotWritable) as caught:
            for one in pages(50_000, 1000, first=500):
                writer.write(one)
        assert "full" in caught.value.message and caught.value.hint
        kept = writer.received
        writer.abandon()
    with Store.open(path) as store:
        assert store.count() == 500 + kept and store.problems() == []
        assert store.unfinished()[0]["received"] == kept


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    folder = tmp_path / "оқу ғана"
    folder.mkdir()
    store_path = folder / "s.gpkg"
    with Store.open(store_path, create=True) as store:
        fetch(store, pages(20))
    tmp_path.chmod(0o755)
    for parent in tmp_path.parents:
        if (
            parent != Path(parent.anchor)
            and os.stat(parent).st_uid == os.getuid()
            and parent.name.startswith(("pytest", "popen-"))
        ):
            parent.chmod(0o755)
    store_path.chmod(0o444)
    folder.chmod(0o555)
    script = """
import os, sys
from crime_map_plugin.errors import StoreNotWritable
from crime_map_plugin.store.geopackage import Store
from crime_map_plugin.incidents.coverage import Scope
if os.getuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
with Store.open(sys.argv[1], read_only=True) as store:
    print(store.count())
for work in (lambda: Store.open(sys.argv[1]).begin(Scope("kz-portal", "crime")),
             lambda: Store.open(os.path.join(os.path.dirname(sys.argv[1]), "new.gpkg"), create=True)):
    try:
        work()
    except StoreNotWritable as error:
        print(bool(error.message and error.hint))
"""
    done = subprocess.run(
        [sys.executable, "-c", script, str(store_path)],
        env=dict(os.environ, PYTHONPATH=str(ROOT)),
        cwd="/",
        capture_output=True,
        text=True,
    )
    folder.chmod(0o755)
    assert done.stdout.split() == ["20", "True", "True"], done.stderr


@pytest.mark.parametrize("content", [b"", b"not a database at all", b"SQLite format 3\x00" + b"\x55" * 5000])
def test_a_file_that_is_no_geopackage_is_refused_and_left_alone(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True)
    path.write_bytes(content)
    for create in (False, True):
        with pytest.raises(StoreDamaged) as caught:
            Store.open(path, create=create)
        assert caught.value.hint
    assert path.read_bytes() == content


def test_a_truncated_store_is_refused_and_left_alone(path: Path) -> None:
    with Store.open(path, create=True) as store:
        fetch(store, pages(2000, 500))
    content = path.read_bytes()[: 4096 * 40 + 17]
    path.write_bytes(content)
    with pytest.raises(StoreDamaged), Store.open(path, create=True) as store:
        store.read()
    assert path.read_bytes() == content


def test_a_store_that_is_not_there_is_said(path: Path) -> None:
    with pytest.raises(CrimeMapError) as caught:
        Store.open(path)
    assert path.name in caught.value.message and not path.parent.exists()


def _foreign(path: Path, layer: str) -> None:
    path.parent.mkdir(parents=True)
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    made = dataset.CreateLayer(layer, None, ogr.wkbPoint)
    made.CreateField(ogr.FieldDefn("name", ogr.OFTString))
    feature = ogr.Feature(made.GetLayerDefn())
    feature.SetField("name", "mine")
    made.CreateFeature(feature)
    feature = made = dataset = None


def test_somebodys_geopackage_gets_the_layer_beside_its_own(path: Path) -> None:
    _foreign(path, "roads")
    with pytest.raises(StoreDamaged):
        Store.open(path)
    with Store.open(path, create=True) as store:
        fetch(store, pages(30))
        assert store.count() == 30
    dataset = ogr.Open(str(path))
    assert sorted(dataset.GetLayer(i).GetName() for i in range(dataset.GetLayerCount())) == [
        "incidents",
        "roads",
    ]
    assert dataset.GetLayerByName("roads").GetNextFeature().GetField("name") == "mine"
    dataset = None


def test_somebodys_layer_of_the_same_name_is_refused(path: Path) -> None:
    _foreign(path, "Incidents")
    before = path.read_bytes()
    with pytest.raises(StoreNotWritable) as caught:
        Store.open(path, create=True)
    assert "Crime Map" in caught.value.message
    assert path.read_bytes() == before


def test_a_newer_store_is_read_and_not_written(path: Path) -> None:
    with Store.open(path, create=True) as store:
        fetch(store, pages(30))
    connection = sqlite3.connect(path)
    connection.execute("UPDATE crime_map_meta SET value = '99' WHERE key = 'schema_version'")
    connection.commit()
    connection.close()
    with Store.open(path) as store:
        assert store.count() == 30
        for write in (lambda: store.begin(SCOPE), lambda: store.set_meta("a", "b")):
            with pytest.raises(StoreNewer):
                write()


def test_an_older_store_is_migrated_in_a_copy_with_a_backup(path: Path, monkeypatch) -> None:
    with Store.open(path, create=True) as store:
        fetch(store, pages(30))
    monkeypatch.setattr(schema_sql, "SCHEMA_VERSION", 2)
    monkeypatch.setitem(
        migrate.MIGRATIONS, 1, lambda c: c.execute("ALTER TABLE crime_map_codes ADD COLUMN note TEXT")
    )
    with Store.open(path) as store:
        assert store.get_meta("schema_version") == "2" and store.count() == 30
        assert store.problems() == []
        fetch(store, pages(40))
    backup = path.with_name(path.stem + ".v1.backup.gpkg")
    assert sorted(p.name for p in path.parent.iterdir()) == sorted([path.name, backup.name])
    monkeypatch.setattr(schema_sql, "SCHEMA_VERSION", 1)
    with Store.open(backup) as store:
        assert store.count() == 30 and store.version == 1


def test_a_failing_migration_leaves_the_old_store(path: Path, monkeypatch) -> None:
    with Store.open(path, create=True) as store:
        fetch(store, pages(30))
    monkeypatch.setattr(schema_sql, "SCHEMA_VERSION", 2)
    monkeypatch.setitem(migrate.MIGRATIONS, 1, lambda c: c.execute("ALTER TABLE no_such_table ADD COLUMN a"))
    with pytest.raises(CrimeMapError):
        Store.open(path)
    monkeypatch.setattr(schema_sql, "SCHEMA_VERSION", 1)
    assert sorted(p.name for p in path.parent.iterdir()) == [path.name]
    with Store.open(path) as store:
        assert store.count() == 30


def test_texts_and_code_lists_are_kept(path: Path) -> None:
    with Store.open(path, create=True) as store:
        store.set_meta("profile", "kz-portal")
        store.set_meta("profile", "kz-portal-former")
        store.set_codes([("category", "theft", "kk", "Ұрлық"), ("category", "theft", "en", "Theft")])
    with Store.open(path, read_only=True) as store:
        assert store.get_meta("profile") == "kz-portal-former" and store.get_meta("nothing", "x") == "x"
        assert store.codes("category", "kk") == {"theft": "Ұрлық"}
        with pytest.raises(StoreNotWritable):
            store.set_meta("a", "b")


def test_a_store_in_rollback_mode_as_on_a_network_share_works_too(path: Path, monkeypatch) -> None:
    monkeypatch.setattr(schema_sql, "is_on_network", lambda _: True)
    with Store.open(path, create=True) as store:
        assert store._connection.execute("PRAGMA journal_mode").fetchone()[0] == "delete"
        fetch(store, pages(200))
        with Store.open(path, read_only=True) as reader:
            writer = store.begin(SCOPE)
            for one in pages(300, 50):
                writer.write(one)
                assert reader.count() >= 200
            writer.finish({}, True)


def _fids(path: Path) -> dict[str, int]:
    connection = sqlite3.connect(path)
    try:
        return dict(connection.execute("SELECT id, fid FROM incidents"))
    finally:
        connection.close()


INDEXES = {
    "crime_map_id",
    "crime_map_occurred",
    "crime_map_registered",
    "crime_map_category",
    "crime_map_source",
}


def indexes(path: Path) -> set[str]:
    with closing(sqlite3.connect(path)) as connection:
        found = connection.execute("SELECT name FROM sqlite_master WHERE type = 'index'").fetchall()
    return {name for (name,) in found} & INDEXES


def test_the_first_fetch_leaves_every_index(path: Path) -> None:
    with Store.open(path, create=True) as store:
        fetch(store, pages(300))
        assert store.problems() == []
    assert indexes(path) == INDEXES


def test_indexes_missing_after_a_first_fetch_that_was_cut_off_come_back_with_the_next(path: Path) -> None:
    with Store.open(path, create=True) as store:
        store.begin(SCOPE).write(page(range(250)))
    with Store.open(path) as store:
        assert store.count() == 250
        writer = store.begin(SCOPE)
        writer.write(page(range(200, 400)))
        writer.abandon()
        assert store.count() == 400 and store.problems() == []
    assert indexes(path) == INDEXES


def test_an_incident_that_comes_twice_in_the_first_fetch_is_stored_once(path: Path) -> None:
    with Store.open(path, create=True) as store:
        assert fetch(store, [page(range(250)), page(range(100, 350)), page([7])]) == 0
        assert store.count() == spatial_count(path) == 350 and store.problems() == []
