"""Bad days of a store: deleted, locked, killed, read by another process, under a clock that was set back."""

from __future__ import annotations

import contextlib
import os
import random as plain_random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from crime_map_plugin.errors import StoreLocked, StoreNotWritable, never_cancelled
from crime_map_plugin.gui.export import export_and_note
from crime_map_plugin.incidents.coverage import Scope, uncovered
from crime_map_plugin.incidents.query import IncidentQuery
from crime_map_plugin.store import connection as connections
from crime_map_plugin.store import schema_sql
from crime_map_plugin.store import writer as writers
from crime_map_plugin.store.geopackage import Store
from crime_map_plugin.store.purging import Order, Remains
from tests.qgis.full_disk import files_up_to
from tests.qgis.store_pages import page, pages

ROOT = Path(__file__).resolve().parents[2]
SCOPE = Scope("kz-portal", "crime")
MARCH = datetime(2026, 3, 1)
BEFORE_MARCH = 59 * 24 - 6


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "күндер" / "s.gpkg"


def fill(path: Path, n: int = 2000) -> None:
    with Store.open(path, create=True) as store:
        writer = store.begin(SCOPE)
        for one in pages(n, 500):
            writer.write(one)
        writer.finish({}, True)


@contextmanager
def program(code: str, *arguments: object) -> Iterator[subprocess.Popen]:
    """Run a program beside the test until the block ends."""
    process = subprocess.Popen(
        [sys.executable, "-c", code, *map(str, arguments)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        yield process
    finally:
        process.kill()
        process.wait()
        assert process.stdin is not None and process.stdout is not None
        process.stdin.close()
        process.stdout.close()


def line(process: subprocess.Popen) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


# -- deleted -------------------------------------------------------------------------------------------


def test_a_file_deleted_in_the_middle_of_a_fetch_is_said_and_not_called_complete(path: Path) -> None:
    with Store.open(path, create=True) as store:
        writer = store.begin(SCOPE)
        writer.write(page(range(100)))
        for file in path.parent.glob("s.gpkg*"):
            file.unlink()
        with pytest.raises(StoreNotWritable, match="deleted or replaced"):
            writer.write(page(range(100, 200)))
        with pytest.raises(StoreNotWritable, match="deleted or replaced"):
            writer.finish({}, True)
        writer.abandon()
    fill(path)
    with Store.open(path) as store:
        assert store.count() == 2000 and store.problems() == []


def test_a_file_replaced_in_the_middle_of_a_fetch_is_left_alone(path: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.gpkg"
    fill(other, 30)
    with Store.open(path, create=True) as store:
        writer = store.begin(SCOPE)
        writer.write(page(range(100)))
        other.replace(path)
        with pytest.raises(StoreNotWritable, match="deleted or replaced"):
            writer.finish({}, True)


_WRITER = """
import os, sys
from crime_map_plugin.incidents.coverage import Scope
from crime_map_plugin.store.geopackage import Store
from tests.qgis.full_disk import files_up_to
from tests.qgis.store_pages import pages
store = Store.open(sys.argv[1], create=True)
writer = store.begin(Scope("kz-portal", "crime"))
for one in pages(500, 50):
    writer.write(one)
print("written", flush=True)
sys.stdin.read() if len(sys.argv) > 2 else os.kill(os.getpid(), 9)
"""


def test_the_log_of_a_store_that_was_deleted_is_not_played_into_a_new_one(path: Path) -> None:
    with program(_WRITER, path) as killed:
        assert line(killed) == "written"
        killed.wait()
    assert Path(f"{path}-wal").stat().st_size > 0
    path.unlink()
    fill(path, 100)
    with Store.open(path) as store:
        assert store.count() == 100 and store.problems() == []


# -- other processes -----------------------------------------------------------------------------------


_HOLDER = """
import sqlite3, sys, time
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN " + sys.argv[2])
connection.execute("SELECT count(*) FROM incidents").fetchone()
print("holding", flush=True)
time.sleep(3600)
"""


def test_a_file_locked_by_another_program_is_said_and_nothing_is_lost(path: Path, monkeypatch) -> None:
    fill(path)
    monkeypatch.setattr(connections, "BUSY_SECONDS", 0.2)
    with program(_HOLDER, path, "IMMEDIATE") as holder:
        assert line(holder) == "holding"
        with Store.open(path) as store:
            assert store.count() == 2000
            for deed in (
                lambda: store.begin(SCOPE),
                lambda: store.purge(Order(MARCH)),
                lambda: store.set_meta("a", "b"),
            ):
                with pytest.raises(StoreLocked) as caught:
                    deed()
                assert "Another program is using the store" in caught.value.message and caught.value.hint
        holder.kill()
        holder.wait()
    with Store.open(path) as store:
        assert store.purge(Order(MARCH)).removed == BEFORE_MARCH


def test_of_two_windows_that_fetch_into_one_store_the_second_is_told_of_the_first(path: Path) -> None:
    Store.open(path, create=True).close()
    with program(_WRITER, path, "wait") as first:
        assert line(first) == "written"
        with Store.open(path) as second:
            for deed in (lambda: second.begin(SCOPE), lambda: second.purge(Order(MARCH))):
                with pytest.raises(StoreLocked, match=str(first.pid)):
                    deed()
            assert second.count() == 500
            first.kill()
            first.wait()
            # What the first had brought stands, and is gone on with.
            writer = second.begin(SCOPE)
            assert writer.is_resumed and writer.received == 500


_READER = """
import sys
from crime_map_plugin.store.geopackage import Store
while True:
    with Store.open(sys.argv[1], read_only=True) as store:
        columns = store.read(fields=("occurred_at", "x"))
        print(len(columns["x"]), store.count(), len(store.coverage()), flush=True)
"""


@pytest.mark.parametrize("on_network", [False, True])
def test_one_window_reads_all_or_the_rest_while_the_other_purges(
    path: Path, monkeypatch: pytest.MonkeyPatch, on_network: bool
) -> None:
    """On a network share there is no log: the two take turns."""
    monkeypatch.setattr(schema_sql, "is_on_network", lambda _: on_network)
    fill(path)
    with program(_READER, path) as reader:
        seen = [line(reader)]
        with Store.open(path) as store:
            done = store.purge(Order(MARCH))
        seen += [line(reader) for _ in range(8)]
    assert done.remains in (Remains.NOTHING, Remains.IN_USE)
    left = 2000 - BEFORE_MARCH
    assert {text.split()[0] for text in seen} <= {"2000", str(left)}
    assert seen[0] == "2000 2000 1" and seen[-1] == f"{left} {left} 2"


# Loads QGIS once: a purge is a fork, killed by the test.
_PURGER = """
import os, sys
from datetime import datetime
from crime_map_plugin.store.geopackage import Store
from crime_map_plugin.store.purging import Order
for line in sys.stdin:
    child = os.fork()
    if not child:
        with Store.open(line.strip()) as store:
            store.purge(Order(datetime(2026, 3, 1)))
        os._exit(0)
    print(child, flush=True)
    os.waitpid(child, 0)
    print("gone", flush=True)
"""


def test_a_kill_in_the_middle_of_a_purge_leaves_all_or_the_rest(path: Path) -> None:
    fill(path)
    chance = plain_random.Random(3)
    outcomes = set()
    with program(_PURGER) as purger:
        assert purger.stdin is not None
        longest = 60.0
        for number in range(8):
            copy = Path(shutil.copy(path, path.parent / f"copy {number}.gpkg"))
            purger.stdin.write(f"{copy}\n")
            purger.stdin.flush()
            child = int(line(purger))
            start = time.monotonic()
            if number:
                time.sleep(chance.uniform(0.0, longest))
                with contextlib.suppress(ProcessLookupError):
                    os.kill(child, signal.SIGKILL)
            assert line(purger) == "gone"
            # The first one comes to its end, and tells how long that takes here.
            longest = longest if number else 1.2 * (time.monotonic() - start)
            outcomes.add(is_purged(copy))
    assert outcomes == {True, False}


def is_purged(path: Path) -> bool:
    """Tell whether a store is purged, after looking that it is so in every respect or in none."""
    with Store.open(path) as store:
        is_done = store.count() == 2000 - BEFORE_MARCH
        assert is_done or store.count() == 2000
        assert store.problems() == []
        assert (store.audit_list()[0].deed == "purged") is is_done
        assert any(entry.scope.date_from == MARCH for entry in store.coverage()) is is_done
        # What was left undone is done by the next one.
        assert store.purge(Order(MARCH)).remains is Remains.NOTHING
        assert store.count() == 2000 - BEFORE_MARCH
    return is_done


# -- a full disk ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("ending", [".csv", ".xlsx", ".gpkg"])
def test_an_export_that_does_not_fit_on_the_disk_leaves_what_was_there(path: Path, ending: str) -> None:
    fill(path)
    target = path.parent / f"export{ending}"
    target.write_bytes(b"of last week")
    there = sorted(path.parent.iterdir())
    with files_up_to(40_000), pytest.raises(StoreNotWritable) as caught:
        export_and_note(str(path), IncidentQuery(), target, language="en", cancel=never_cancelled)
    assert "cannot be written" in caught.value.message and "free space" in caught.value.hint
    assert target.read_bytes() == b"of last week"
    assert sorted(path.parent.iterdir()) == there
    with Store.open(path, read_only=True) as store:
        assert [entry.deed for entry in store.audit_list()] == ["fetched"]


def test_a_disk_without_room_for_the_lock_is_called_full_and_not_closed(path: Path, monkeypatch) -> None:
    fill(path, 10)
    full = shutil.disk_usage(path.parent)._replace(free=0)
    # No file may have a byte more: the lock cannot be made.
    with Store.open(path) as store, files_up_to(0):
        with pytest.raises(StoreNotWritable, match="folder cannot be written"):
            store.begin(SCOPE)
        monkeypatch.setattr(shutil, "disk_usage", lambda _: full)
        for deed in (lambda: store.begin(SCOPE), lambda: store.purge(Order(MARCH))):
            with pytest.raises(StoreNotWritable, match="disk is full"):
                deed()


# -- clocks --------------------------------------------------------------------------------------------


def fetched_at(store: Store, moment: datetime, monkeypatch: pytest.MonkeyPatch, scope: Scope = SCOPE) -> None:
    """Fetch while the computer's clock says so."""
    with monkeypatch.context() as clock:
        clock.setattr(writers, "_now", lambda: moment)
        writer = store.begin(scope)
        writer.write(page(range(10)))
        writer.finish({}, True)


def test_a_fetch_made_by_a_clock_that_was_ahead_proves_nothing_once_it_is_set_back(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = datetime.now().replace(microsecond=0)
    ahead = now + timedelta(days=400)
    wanted = Scope("kz-portal", "crime", date_from=now - timedelta(days=9), date_to=now + timedelta(days=9))
    with Store.open(path, create=True) as store:
        fetched_at(store, ahead, monkeypatch, wanted)
        # Nine days of the future would count as complete and without a single incident.
        assert store.coverage() == []
        fetched_at(store, now, monkeypatch, wanted)
        assert [entry.as_of for entry in store.coverage()] == [now]
        # Nor is the first one believed when its day has come.
        assert _covered_as_of(path) == [now.isoformat(timespec="milliseconds")]
        assert uncovered(wanted, store.coverage(), now) == []
        later = uncovered(wanted, store.coverage(), now + timedelta(days=5))
        assert [gap.date_from for gap in later] == [now]


def _covered_as_of(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return [row[0] for row in connection.execute("SELECT as_of FROM crime_map_coverage")]


def test_a_clock_that_is_set_back_an_hour_changes_nothing(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As all of Kazakhstan was on 1 March 2024."""
    now = datetime.now().replace(microsecond=0)
    with Store.open(path, create=True) as store:
        fetched_at(store, now + timedelta(hours=1), monkeypatch)
        assert len(store.coverage()) == 1
        fetched_at(store, now, monkeypatch)
        assert store.as_of() == {"kz-portal": now}


def test_a_download_that_was_cut_off_is_not_gone_on_with_after_the_clock_has_jumped(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = datetime.now().replace(microsecond=0)
    with Store.open(path, create=True) as store:
        for jump, is_resumed in ((timedelta(hours=-2), True), (timedelta(days=-3), False)):
            writer = store.begin(SCOPE)
            writer.write(page(range(10)))
            writer.abandon()
            with monkeypatch.context() as clock:
                clock.setattr(writers, "_now", lambda moment=now + jump: moment)
                writer = store.begin(SCOPE)
                assert writer.is_resumed is is_resumed
                writer.finish({}, True)
            assert store.count() == (10 if is_resumed else 0)
