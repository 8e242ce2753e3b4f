"""The audit list says who did what and when, in the deed's own transaction, and is only added to."""

from __future__ import annotations

import json
import os
import platform
import pwd
import sqlite3
from contextlib import closing
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from crime_map_plugin.errors import StoreNotWritable
from crime_map_plugin.incidents.coverage import Scope
from crime_map_plugin.store import audit, schema_sql
from crime_map_plugin.store.audit import Deed
from crime_map_plugin.store.geopackage import Store
from crime_map_plugin.store.purging import Order
from tests.qgis.store_pages import page, pages

SCOPE = Scope("kz-portal", "crime", categories=("theft",), date_from=datetime(2026, 1, 1))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "s.gpkg"


@pytest.fixture
def filled(path: Path) -> Path:
    with Store.open(path, create=True) as store:
        for number in range(3):
            writer = store.begin(SCOPE, incremental=number > 0)
            writer.write(page(range(10 * number, 10 * number + 10)))
            writer.finish({}, True)
    return path


def edit(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(statement)


def without_triggers(path: Path, *statements: str) -> None:
    for name in schema_sql.OWN_TRIGGERS:
        edit(path, f"DROP TRIGGER {name}")
    for statement in statements:
        edit(path, statement)


def test_a_fetch_a_refresh_and_a_purge_are_noted_with_who_when_and_how_many(filled: Path, qgis_app) -> None:
    with Store.open(filled) as store:
        store.purge(Order(source="kz-portal"))
        newest, *_, oldest = store.audit_list()
        assert store.broken_audit_row() is None
        assert [entry.deed for entry in store.audit_list()] == ["purged", "refreshed", "refreshed", "fetched"]
    assert (newest.number, newest.details) == (30, {"source": "kz-portal"})
    assert oldest.number == 10 and oldest.details["complete"] is True
    assert Scope.from_json(oldest.details["scope"]) == SCOPE
    for entry in (newest, oldest):
        assert (entry.user, entry.machine) == (pwd.getpwuid(os.getuid()).pw_name, platform.node())
        assert entry.profile
        assert abs(datetime.now(timezone.utc) - entry.at_utc) < timedelta(minutes=5)
        assert entry.at_local == entry.at_utc and entry.at_utc.utcoffset() == timedelta(0)


def test_a_download_that_is_stopped_or_resumed_notes_what_each_session_brought(path: Path) -> None:
    with Store.open(path, create=True) as store:
        writer = store.begin(SCOPE)
        for one in pages(30, 10):
            writer.write(one)
        writer.abandon()
        store.begin(SCOPE).abandon()
        writer = store.begin(SCOPE)
        writer.write(page(range(30, 35)))
        writer.finish({}, True)
        noted = [(e.number, e.details["complete"]) for e in store.audit_list()]
    assert noted == [(5, True), (30, False)]


def test_a_deed_that_fails_is_not_noted_and_a_note_that_fails_undoes_the_deed(
    filled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise OSError("no space left on device")

    with Store.open(filled) as store:
        monkeypatch.setattr(audit, "record", fail)
        with pytest.raises(StoreNotWritable):
            store.purge(Order(source="kz-portal"))
        monkeypatch.undo()
        assert store.count() == 30 and len(store.audit_list()) == 3


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE crime_map_audit SET user = 'nobody' WHERE audit_id = 2",
        "DELETE FROM crime_map_audit",
        "INSERT OR REPLACE INTO crime_map_audit SELECT 2, at_utc, at_local, 'nobody', machine, profile, "
        "deed, number, details, hash FROM crime_map_audit WHERE audit_id = 3",
    ],
)
def test_rows_are_neither_changed_nor_taken_away(filled: Path, statement: str) -> None:
    with Store.open(filled) as store:
        before = store.audit_list()
    with pytest.raises(sqlite3.DatabaseError, match="only added to"):
        edit(filled, statement)
    with Store.open(filled) as store:
        assert store.audit_list() == before


@pytest.mark.parametrize(
    ("statement", "broken"),
    [
        ("UPDATE crime_map_audit SET user = 'nobody' WHERE audit_id = 2", 2),
        ("UPDATE crime_map_audit SET number = 9 WHERE audit_id = 1", 1),
        ("DELETE FROM crime_map_audit WHERE audit_id = 1", 1),
        ("DELETE FROM crime_map_audit WHERE audit_id = 2", 2),
        ("DELETE FROM crime_map_audit WHERE audit_id = 3", 3),
        ("UPDATE crime_map_audit SET audit_id = 4 WHERE audit_id = 3", 3),
        ("UPDATE crime_map_audit SET user = x'ff', at_utc = 'x', details = '{' WHERE audit_id = 2", 2),
        ("UPDATE crime_map_audit SET hash = x'00', details = '[]', number = 'x' WHERE audit_id = 3", 3),
    ],
)
def test_where_the_triggers_were_removed_the_chain_shows_what_was_done(
    filled: Path, statement: str, broken: int
) -> None:
    without_triggers(filled, statement)
    with Store.open(filled) as store:
        assert store.broken_audit_row() == broken
        there = len(store.audit_list())
        store.note(Deed.EXPORTED, 1, {})
        assert len(store.audit_list()) == there + 1 and store.broken_audit_row() == broken


def test_a_store_of_before_is_read_as_it_is_and_gets_the_list_with_the_next_deed(filled: Path) -> None:
    without_triggers(
        filled,
        "DROP TABLE crime_map_audit",
        "DELETE FROM gpkg_contents WHERE table_name = 'crime_map_audit'",
        "DELETE FROM sqlite_sequence WHERE name = 'crime_map_audit'",
    )
    before = filled.read_bytes()
    with Store.open(filled, read_only=True) as store:
        assert store.count() == 30
        assert store.audit_list() == [] and store.broken_audit_row() is None
    assert filled.read_bytes() == before
    with Store.open(filled) as store:
        store.note(Deed.EXPORTED, 30, {"file": "оқиғалар.csv"})
        (entry,) = store.audit_list()
        assert (entry.deed, entry.number, entry.details) == ("exported", 30, {"file": "оқиғалар.csv"})
    with pytest.raises(sqlite3.DatabaseError, match="only added to"):
        edit(filled, "DELETE FROM crime_map_audit")


def test_the_triggers_stand_in_the_file_as_they_are_listed(path: Path) -> None:
    Store.open(path, create=True).close()
    with closing(sqlite3.connect(path)) as connection:
        found = dict(
            connection.execute(
                "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'crime_map%'"
            )
        )
    assert found == schema_sql.OWN_TRIGGERS


def test_qgis_shows_the_incidents_alone(filled: Path, qgis_app) -> None:
    from osgeo import ogr

    dataset = ogr.Open(str(filled))
    assert [dataset.GetLayer(i).GetName() for i in range(dataset.GetLayerCount())] == ["incidents"]
    dataset = None


def test_the_hash_is_that_of_the_row_before_and_the_row(filled: Path) -> None:
    """Computed here anew from the file, as anybody can who checks a list."""
    import hashlib

    with closing(sqlite3.connect(filled)) as connection:
        rows = connection.execute("SELECT * FROM crime_map_audit ORDER BY audit_id").fetchall()
    before = ""
    for row in rows:
        text = json.dumps([before, *row[1:-1]], ensure_ascii=False)
        assert row[-1] == hashlib.sha256(text.encode()).hexdigest()
        before = row[-1]


def test_a_refresh_that_leaves_all_as_it_was_is_no_deed_and_one_that_was_stopped_says_what_went(
    filled: Path,
) -> None:
    with Store.open(filled) as store:
        there = len(store.audit_list())
        writer = store.begin(SCOPE, incremental=True)
        writer.write(page(range(10)))
        writer.finish({}, True)
        assert len(store.audit_list()) == there and len(store.receipts()) == 4
        writer = store.begin(SCOPE, incremental=True)
        writer.read_again()
        writer.write(page(range(20)))
        removed = writer.remove_unseen()
        writer.abandon()
        newest = store.audit_list()[0]
    assert (newest.deed, newest.number) == ("refreshed", 20)
    assert removed and (newest.details["removed"], newest.details["complete"]) == (removed, False)
