"""A computer that sleeps in the middle of a fetch, and a disk that is full in the middle of a refresh."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from crime_map_plugin.store import geopackage
from crime_map_plugin.store.geopackage import Store
from tests.portal_server import made_up
from tests.portal_server.fixtures import BUILD
from tests.portal_server.server import PortalServer
from tests.qgis import fetching
from tests.qgis.running import refusal

ROOT = Path(__file__).resolve().parents[2]

# A day later by every clock, as soon as a file is there: Windows counts sleep in its monotonic clock, too.
_SLEEPER = """
import os, sys, time
from datetime import timedelta
from qgis.core import QgsApplication
application = QgsApplication([], False)
application.initQgis()
from crime_map_plugin.store import writer as writers
from tests.qgis import fetching
profile, store, woken = sys.argv[1:]
now, monotonic, write = writers._now, time.monotonic, writers.FetchWriter.write
writers._now = lambda: now() + timedelta(days=os.path.exists(woken))
time.monotonic = lambda: monotonic() + 86400 * os.path.exists(woken)
def slowly(self, page):
    new = write(self, page)
    print("page", flush=True)
    time.sleep(0.1)
    return new
writers.FetchWriter.write = slowly
try:
    is_complete = fetching.fetch(profile, fetching.Path(store))["COMPLETE"]
    print("complete" if is_complete else "incomplete", flush=True)
except Exception as error:
    print("failed", error, flush=True)
application.exitQgis()
"""


@pytest.fixture
def data(tmp_path: Path) -> Path:
    source = made_up.ensure(BUILD / "portal_few.sqlite", incidents=900)
    return Path(shutil.copy(source, tmp_path / "portal.sqlite"))


def keep_sockets(server: PortalServer) -> list[socket.socket]:
    """Return the list to which the server will add every connection."""
    kept: list[socket.socket] = []
    http = server._http
    accept = http.get_request

    def accept_and_keep() -> Any:
        found = accept()
        kept.append(found[0])
        return found

    http.get_request = accept_and_keep
    return kept


@pytest.mark.parametrize("habit", ["", "slow_drip"])
def test_a_day_of_sleep_in_the_middle_of_a_fetch_loses_nothing(
    portal_server, data: Path, tmp_path: Path, habit: str
):
    """The portal has closed the connection long since; with slow_drip, in the middle of an answer."""
    server = portal_server(data=data, layers=fetching.paged())
    sockets = keep_sockets(server)
    profile = str(server.write_profile(tmp_path))
    store, woken = tmp_path / "s.gpkg", tmp_path / "woken"
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": os.pathsep.join([str(ROOT), *sys.path]),
    }
    command = [sys.executable, "-c", _SLEEPER, profile, str(store), str(woken)]
    with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        for _ in range(3):
            assert process.stdout.readline() == "page\n"
        process.send_signal(signal.SIGSTOP)
        with Store.open(store, read_only=True) as opened:
            assert opened.unfinished()
        for kept in sockets:
            try:
                kept.shutdown(socket.SHUT_RDWR)
            except OSError:
                continue  # closed by the client already
        woken.touch()
        process.send_signal(signal.SIGCONT)
        said = [text.strip() for text in process.stdout if text != "page\n"]
    expected = sorted(fetching.truth(data))
    assert len(said) == 1 and said[0] in ("complete", "incomplete"), said
    if said == ["complete"]:
        assert fetching.ids(store) == expected
    else:
        assert fetching.unfinished(store)
        assert set(fetching.ids(store)) < set(expected)
    assert fetching.fetch(profile, store)["COMPLETE"] is True
    assert fetching.ids(store) == expected


def test_a_disk_that_is_full_in_the_middle_of_a_refresh(
    portal_server, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    server = portal_server(data=data, layers=fetching.paged())
    profile = str(server.write_profile(tmp_path))
    store = tmp_path / "s.gpkg"
    fetching.fetch(profile, store)
    before = fetching.rows(store)
    # Half of the rows are registered anew, under other ids.
    fetching.change(
        data,
        "UPDATE crime SET objectid = objectid + 100000, globalid = 'new-' || globalid, "
        "dat_vozb = (SELECT max(dat_vozb) FROM crime) WHERE objectid % 2",
    )
    connect = geopackage.connect

    def cramped(path: Path, **options: Any) -> Any:
        connection = connect(path, **options)
        used = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {used + 10}")
        return connection

    monkeypatch.setattr(geopackage, "connect", cramped)
    text = refusal("fetchincidents", {"PORTAL": profile, "STORE": str(store), "INCREMENTAL": True})
    assert "The disk is full" in text
    monkeypatch.undo()
    with Store.open(store, read_only=True) as opened:
        assert opened.problems() == []
    assert len(set(fetching.ids(store))) == len(fetching.ids(store)) >= len(before) // 2
    assert fetching.fetch(profile, store, INCREMENTAL=True)["COMPLETE"] is True
    assert fetching.ids(store) == sorted(fetching.truth(data))
