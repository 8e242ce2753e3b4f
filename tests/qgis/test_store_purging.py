"""What is purged is gone from the store's rows, coverage and bytes; what is left is honest and whole."""

from __future__ import annotations

import os
import shutil
import sqlite3
import struct
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsVectorLayer

from crime_map_plugin.errors import Cancelled, CrimeMapError, StoreLocked, StoreNewer, StoreNotWritable
from crime_map_plugin.incidents.coverage import Scope, uncovered
from crime_map_plugin.incidents.query import DateField
from crime_map_plugin.incidents.schema import Page
from crime_map_plugin.store import purging
from crime_map_plugin.store.audit import Deed
from crime_map_plugin.store.geopackage import Store, layer_source
from crime_map_plugin.store.purging import Order, Remains
from tests.qgis.full_disk import files_up_to
from tests.qgis.store_pages import incidents, page, pages

AS_OF = datetime(2026, 11, 1, 12)
YEAR = Scope("kz-portal", "crime", date_from=datetime(2026, 1, 1), date_to=datetime(2026, 11, 1))
MARCH = datetime(2026, 3, 1)
MARK = "Belgisiz-7731"
# Of a store of `pages(2000)`, an incident an hour from 1 January 6 h on: 59 days less 6 hours before March.
BEFORE_MARCH = 59 * 24 - 6


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "сақтау" / "s.gpkg"


def fill(path: Path, scope: Scope = YEAR, n: int = 2000) -> None:
    with Store.open(path, create=True) as store:
        writer = store.begin(scope)
        for one in pages(n, 500):
            writer.write(one)
        writer.finish({"asked": "all"}, True, AS_OF)


def kept_bytes(path: Path) -> bytes:
    """Return everything that stands in the store's file and beside it."""
    return b"".join(file.read_bytes() for file in sorted(path.parent.iterdir()) if file.is_file())


def is_whole(path: Path) -> bool:
    with Store.open(path, read_only=True) as store:
        return store.problems() == []


# -- what goes and what stays --------------------------------------------------------------------------


def test_what_is_older_than_the_date_goes_and_nothing_else(path: Path) -> None:
    fill(path)
    with Store.open(path) as store:
        assert store.purge_preview(Order(MARCH)).incidents == BEFORE_MARCH
        done = store.purge(Order(MARCH))
        assert (done.removed, done.remains) == (BEFORE_MARCH, Remains.NOTHING)
        left = store.read(fields=("occurred_at",))["occurred_at"]
        assert len(left) == 2000 - BEFORE_MARCH and left.min() == np.datetime64("2026-03-01T00:00:00")
        assert store.problems() == []
    layer = QgsVectorLayer(layer_source(path), "incidents", "ogr")
    assert layer.featureCount() == 2000 - BEFORE_MARCH


def test_a_whole_source_goes_with_what_is_noted_of_it(path: Path) -> None:
    fill(path)
    other = Scope("memphis", "crime")
    with Store.open(path) as store:
        store.set_meta("profile:memphis", "{}")
        writer = store.begin(other)
        writer.write(page(range(30), source="memphis"))
        writer.finish({"asked": "all"}, True, AS_OF)
        assert store.purge_preview(Order(source="memphis")).sources == {"kz-portal": 2000, "memphis": 30}
        assert store.purge(Order(source="memphis")).removed == 30
        assert store.count() == 2000
        assert [entry.scope for entry in store.coverage()] == [YEAR]
        assert [receipt["scope"]["source"] for receipt in store.receipts()] == ["kz-portal"]
        assert store.get_meta("profile:memphis") == ""


def test_an_incident_without_a_date_is_as_old_as_its_registration_or_its_coming(path: Path) -> None:
    columns = incidents(range(4))
    columns["occurred_at"][:] = np.datetime64("NaT")
    columns["registered_at"] = np.array(["2026-02-01", "2026-04-01", "NaT", "NaT"], dtype="datetime64[s]")
    columns["fetched_at"] = np.full(4, np.datetime64("2026-05-01T00:00:00"))
    with Store.open(path, create=True) as store:
        store.begin(YEAR).write(Page(columns, 4, 0, checkpoint={}))
        store.close()
    with Store.open(path) as store:
        assert store.purge(Order(MARCH)).removed == 1
        assert store.purge(Order(datetime(2026, 4, 2))).removed == 1
        assert store.purge(Order(datetime(2026, 5, 2))).removed == 2


def test_a_purge_of_nothing_in_particular_is_refused(path: Path) -> None:
    fill(path, n=10)
    with Store.open(path) as store, pytest.raises(CrimeMapError, match="needs a date or a source"):
        store.purge(Order())


# -- coverage ------------------------------------------------------------------------------------------


def gaps(store: Store, wanted: Scope) -> list[tuple[datetime | None, datetime | None]]:
    return [(gap.date_from, gap.date_to) for gap in uncovered(wanted, store.coverage(), AS_OF)]


def test_the_purged_period_is_not_fetched_and_the_rest_still_is(path: Path) -> None:
    fill(path)
    with Store.open(path) as store:
        store.purge(Order(MARCH))
        assert gaps(store, YEAR) == [(datetime(2026, 1, 1), MARCH)]
        assert gaps(store, replace(YEAR, date_from=MARCH)) == []
        store.purge(Order(datetime(2027, 1, 1)))
        assert store.count() == 0 and store.coverage() == []
        assert gaps(store, replace(YEAR, date_from=MARCH)) == [(MARCH, datetime(2026, 11, 1))]


def test_days_of_registration_are_not_proven_up_to_the_last_one_of_what_was_purged(path: Path) -> None:
    """Every incident of these is registered a day after it happened."""
    fill(path, replace(YEAR, date_field=DateField.REGISTERED))
    with Store.open(path) as store:
        store.purge(Order(MARCH))
        (left,) = store.coverage()
    # The last one purged happened on 28 February at 23:00 and was registered on 1 March at 23:00.
    assert left.scope.date_from == datetime(2026, 3, 1, 23, 0, 1)


def test_a_download_of_all_times_is_proven_by_both_dates_from_then_on(path: Path) -> None:
    fill(path, Scope("kz-portal", "crime"))
    with Store.open(path) as store:
        store.purge(Order(MARCH))
        left = {entry.scope.date_field: entry.scope.date_from for entry in store.coverage()}
    assert left == {DateField.OCCURRED: MARCH, DateField.REGISTERED: datetime(2026, 3, 1, 23, 0, 1)}


def test_a_download_that_was_cut_off_begins_anew_after_a_purge_of_what_it_brought(path: Path) -> None:
    with Store.open(path, create=True) as store:
        writer = store.begin(YEAR)
        writer.write(page(range(100)))
        writer.abandon()
        later = replace(YEAR, date_from=datetime(2026, 6, 1))
        writer = store.begin(later)
        writer.write(page(range(5000, 5100)))
        writer.abandon()
        store.purge(Order(MARCH))
        assert store.resumable(YEAR) is None
        assert store.resumable(later) is not None


# -- bytes ---------------------------------------------------------------------------------------------


def marked(path: Path, n: int = 400) -> None:
    """Fill a store of which what is older than March is marked in every text and place."""
    fill(path)
    columns = incidents(range(n))
    columns["id"] = np.array([f"kz-portal:crime:{MARK}{i}" for i in range(n)], dtype=object)
    for name in ("street", "house", "article_text"):
        columns[name][:] = MARK
    columns["x"], columns["y"] = np.full(n, 33.3125), np.full(n, 11.6875)
    old = replace(YEAR, date_to=MARCH, layer="old")
    with Store.open(path) as store:
        writer = store.begin(old)
        writer.write(Page(columns, n, 0, checkpoint={"last": MARK}))
        writer.finish({"asked": MARK}, False, AS_OF)
        writer = store.begin(replace(old, layer="older"))
        writer.write(Page(columns, n, 0, checkpoint={"last": MARK}))
        writer.finish({"asked": MARK}, True, AS_OF)
        # Some go at once, into the list of free pages and the tails of the index.
        store._connection.execute("DELETE FROM incidents WHERE street = ? AND fid % 2", (MARK,))


def traces(path: Path) -> list[str]:
    found = kept_bytes(path)
    looked_for = {
        "text": MARK.encode(),
        "x": struct.pack("<d", 33.3125),
        "x in the index": struct.pack(">f", 33.3125),
        "y in the index": struct.pack(">f", 11.6875),
    }
    return [name for name, needle in looked_for.items() if needle in found]


def test_nothing_of_what_was_purged_is_left_in_the_files_bytes(path: Path) -> None:
    marked(path)
    assert traces(path) == ["text", "x", "x in the index", "y in the index"]
    with Store.open(path) as store:
        done = store.purge(Order(MARCH))
        # Not even while the store is open: the write-ahead log is empty.
        assert traces(path) == []
        assert done.bytes_after < 0.7 * done.bytes_before
        assert done.bytes_after == sum(file.stat().st_size for file in (path, Path(f"{path}-wal")))
    assert traces(path) == [] and is_whole(path)


def test_nothing_of_a_purged_source_is_left_in_the_files_bytes(path: Path) -> None:
    fill(path)
    columns = incidents(range(300), source=MARK)
    columns["x"], columns["y"] = np.full(300, 33.3125), np.full(300, 11.6875)
    with Store.open(path) as store:
        store.set_meta("profile:" + MARK, MARK)
        writer = store.begin(Scope(MARK, "crime"))
        writer.write(Page(columns, 300, 0, checkpoint={}))
        writer.finish({"asked": MARK}, True, AS_OF)
        store.purge(Order(source=MARK))
        # The audit list alone tells that it was there, and who took it away.
        with closing(sqlite3.connect(path)) as connection:
            listed = "".join(row[0] for row in connection.execute("SELECT details FROM crime_map_audit"))
    assert kept_bytes(path).count(MARK.encode()) == listed.count(MARK)
    assert traces(path) in ([], ["text"])


def test_without_a_log_as_on_a_network_share_nothing_is_left_either(path: Path, monkeypatch) -> None:
    monkeypatch.setattr("crime_map_plugin.store.schema_sql.is_on_network", lambda _: True)
    marked(path)
    with Store.open(path) as store:
        assert store._connection.execute("PRAGMA journal_mode").fetchone()[0] == "delete"
        assert store.purge(Order(MARCH)).remains is Remains.NOTHING
    assert traces(path) == [] and is_whole(path)


# -- others at the same store --------------------------------------------------------------------------


def test_an_open_layer_of_qgis_sees_the_rest_and_the_file_shrinks_all_the_same(path: Path, qgis_app) -> None:
    marked(path)
    layer = QgsVectorLayer(layer_source(path), "incidents", "ogr")
    total = sum(1 for _ in layer.getFeatures())
    with Store.open(path) as store:
        done = store.purge(Order(MARCH))
    assert done.remains is Remains.NOTHING and traces(path) == []
    layer.reload()
    assert sum(1 for _ in layer.getFeatures()) == layer.featureCount() == total - done.removed


@pytest.fixture
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(purging, "_WAIT_SECONDS", 0.1)


@pytest.fixture
def reading(path: Path) -> Iterator[sqlite3.Connection]:
    """A program in the middle of reading the store."""
    marked(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("BEGIN")
        connection.execute("SELECT count(*) FROM incidents").fetchone()
        yield connection


def test_while_somebody_reads_the_rows_go_and_what_remains_is_said_and_finished_later(
    path: Path, reading: sqlite3.Connection, hurried
) -> None:
    with Store.open(path) as store:
        done = store.purge(Order(MARCH))
        assert done.removed > 0 and done.remains is Remains.IN_USE
        assert store.get_meta(purging.UNFINISHED) == "1"
        assert store.purge_preview(Order(MARCH)).incidents == 0
        assert traces(path) != []
        # Whoever reads goes on with what was there when he began.
        assert reading.execute("SELECT count(*) FROM incidents WHERE street = ?", (MARK,)).fetchone()[0] > 0
        reading.execute("COMMIT")
        done = store.purge(Order(MARCH))
        assert (done.removed, done.remains) == (0, Remains.NOTHING)
        assert store.get_meta(purging.UNFINISHED) == ""
        assert traces(path) == []


def test_the_last_one_to_close_finishes_what_a_reader_held_up(
    path: Path, reading: sqlite3.Connection, hurried
) -> None:
    with Store.open(path) as store:
        assert store.purge(Order(MARCH)).remains is Remains.IN_USE
    reading.execute("COMMIT")
    reading.close()
    assert traces(path) == [] and is_whole(path)


def test_while_another_one_fetches_nothing_is_purged(path: Path) -> None:
    fill(path)
    with Store.open(path) as first, Store.open(path) as second:
        writer = first.begin(YEAR)
        with pytest.raises(StoreLocked) as caught:
            second.purge(Order(MARCH))
        assert str(os.getpid()) in caught.value.message and second.count() == 2000
        writer.finish({}, False)
        assert second.purge(Order(MARCH)).removed == BEFORE_MARCH


def test_a_store_that_may_only_be_read_is_not_purged(path: Path) -> None:
    fill(path)
    with Store.open(path, read_only=True) as store, pytest.raises(StoreNotWritable):
        store.purge(Order(MARCH))
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE crime_map_meta SET value = '99' WHERE key = 'schema_version'")
    with Store.open(path) as store:
        with pytest.raises(StoreNewer):
            store.purge(Order(MARCH))
        assert store.count() == 2000


def test_a_purge_that_is_stopped_changes_nothing(path: Path, monkeypatch) -> None:
    fill(path)
    monkeypatch.setattr(purging, "_STEPS", 100)
    with Store.open(path) as store:
        with pytest.raises(Cancelled):
            store.purge(Order(MARCH), cancel=lambda: True)
        assert store.count() == 2000 and gaps(store, YEAR) == []
        assert [entry.deed for entry in store.audit_list()] == [Deed.FETCHED.value]
        assert store.problems() == []


# -- space on the disk ---------------------------------------------------------------------------------


def test_too_little_space_is_said_before_anything_is_done(path: Path, monkeypatch) -> None:
    fill(path)
    free = shutil.disk_usage(path.parent)._replace(free=1_000_000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: free)
    with Store.open(path) as store:
        with pytest.raises(StoreNotWritable) as caught:
            store.purge(Order(MARCH))
        assert "1 MB" in caught.value.message and "nothing was changed" in caught.value.hint
        assert store.count() == 2000 and len(store.coverage()) == 1


def test_a_disk_that_is_full_while_rows_go_leaves_all_of_them(path: Path) -> None:
    fill(path)
    with Store.open(path) as store:
        with files_up_to(100_000), pytest.raises(StoreNotWritable) as caught:
            store.purge(Order(MARCH))
        # Not that of a download, which would go on.
        assert "Nothing was purged" in caught.value.hint and "etch" not in caught.value.hint
        assert store.count() == 2000 and gaps(store, YEAR) == [] and store.problems() == []
        assert store.purge(Order(MARCH)).removed == BEFORE_MARCH


def test_a_disk_that_is_full_while_the_file_is_written_anew_leaves_a_whole_store(path: Path) -> None:
    fill(path)
    found: list[Remains] = []
    # At some size there is room for the removal, and none for the new file.
    for limit in range(600_000, 5_000_000, 100_000):
        copy = Path(shutil.copy(path, path.parent / "copy.gpkg"))
        with Store.open(copy) as store:
            try:
                with files_up_to(limit):
                    found.append(store.purge(Order(MARCH)).remains)
            except StoreNotWritable:
                assert store.count() == 2000 and store.problems() == []
                continue
            assert store.count() == 2000 - BEFORE_MARCH and store.problems() == []
            if found[-1] is Remains.NO_SPACE:
                assert store.get_meta(purging.UNFINISHED) == "1"
                assert store.purge(Order(MARCH)).remains is Remains.NOTHING
        if found[-1] is Remains.NOTHING:
            break
    assert found[0] is Remains.NO_SPACE and found[-1] is Remains.NOTHING
