"""Fetching again: after a kill, after changes on the portal, a part of it, and only what is new."""

from __future__ import annotations

import json
import math
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from qgis.core import NULL, QgsVectorLayer

from crime_map_plugin.store.geopackage import Store
from tests.portal_server import made_up
from tests.portal_server.fixtures import BUILD
from tests.portal_server.server import PortalServer
from tests.qgis import fetching
from tests.qgis.running import Log, run

ROOT = Path(__file__).resolve().parents[2]
DISTRICTS = str(ROOT / "resources" / "sample" / "made_up_districts.geojson")
STRUCK_OFF = "UPDATE crime SET discontinued = 1 WHERE objectid IN ({})"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Return 900 made-up incidents that the test may change."""
    source = made_up.ensure(BUILD / "portal_few.sqlite", incidents=900)
    return Path(shutil.copy(source, tmp_path / "portal.sqlite"))


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return tmp_path / "s.gpkg"


Start = Callable[..., PortalServer]


def started(portal_server: Start, data: Path, misbehave: str = "", **options: Any) -> PortalServer:
    return portal_server(
        misbehave, data=data, layers=fetching.paged(options.get("deployment", "current")), **options
    )


def object_ids(data: Path, condition: str, limit: int) -> str:
    import sqlite3

    with sqlite3.connect(data) as connection:
        query = f"SELECT objectid FROM crime WHERE {condition} ORDER BY objectid LIMIT {limit}"
        return ", ".join(str(row[0]) for row in connection.execute(query))


def killed_after(pages: int, profile: str, store: Path) -> None:
    """Fetch in another process and kill it after so many pages."""
    command = [sys.executable, "-m", "tests.qgis.fetch_slowly", profile, str(store)]
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": os.pathsep.join([str(ROOT), *sys.path]),
    }
    with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        seen = 0
        for line in process.stdout:
            seen += line.strip() == "page"
            if seen == pages:
                break
        process.send_signal(signal.SIGKILL)
    assert seen == pages
    assert process.returncode == -signal.SIGKILL


# -- after a kill --------------------------------------------------------------------------------------


@pytest.mark.parametrize("deployment", ["current", "former"])
def test_a_killed_fetch_knows_what_it_lacks_and_the_next_one_completes_it(
    portal_server: Start, data: Path, store: Path, tmp_path: Path, deployment: str
):
    server = started(portal_server, data, deployment=deployment)
    profile = str(server.write_profile(tmp_path))
    killed_after(3, profile, store)
    expected = fetching.truth(data, deployment)
    crimes = sum(":crime:" in key for key in expected)
    with Store.open(store) as opened:
        (left,) = opened.unfinished()
        assert left["scope"].layer == "crime"
        assert (left["received"], left["expected"]) == (3 * fetching.PAGE, crimes)
        assert opened.count() == 3 * fetching.PAGE
        assert opened.coverage() == []
        assert opened.problems() == []
    asked = len(server.requests)
    result = fetching.fetch(profile, store)
    assert (result["COMPLETE"], result["RECEIVED"], result["REMOVED"]) == (True, len(expected), 0)
    assert fetching.ids(store) == sorted(expected)
    assert fetching.unfinished(store) == []
    receipt = json.loads(result["RECEIPT"])["layers"][0]
    crime_path = server.layer("crime").path
    pages = [r for r in server.requests[asked:] if r.asks_rows and crime_path in r.path]
    if deployment == "current":
        # The three pages that were stored are not asked for again.
        assert receipt["resumed"] is True
        assert len(pages) == -(-crimes // fetching.PAGE) - 3


def test_rows_that_went_between_the_kill_and_the_next_fetch_are_removed(
    portal_server: Start, data: Path, store: Path, tmp_path: Path
):
    server = started(portal_server, data)
    profile = str(server.write_profile(tmp_path))
    killed_after(3, profile, store)
    # Of the rows that were stored already; the count before the checkpoint is then no longer the same.
    fetching.change(data, STRUCK_OFF.format(object_ids(data, "discontinued = 0", 4)))
    result = fetching.fetch(profile, store)
    assert json.loads(result["RECEIPT"])["layers"][0]["resumed"] is False
    expected = fetching.truth(data)
    assert (result["COMPLETE"], result["RECEIVED"], result["REMOVED"]) == (True, len(expected), 4)
    assert fetching.ids(store) == sorted(expected)


def test_a_fetch_killed_twice_with_changes_between_ends_with_the_portals_rows(
    portal_server: Start, data: Path, store: Path, tmp_path: Path
):
    server = started(portal_server, data)
    profile = str(server.write_profile(tmp_path))
    killed_after(3, profile, store)
    fetching.change(data, STRUCK_OFF.format(object_ids(data, "discontinued = 0", 4)))
    killed_after(4, profile, store)  # this one began anew
    result = fetching.fetch(profile, store)
    assert json.loads(result["RECEIPT"])["layers"][0]["resumed"] is True
    assert (result["COMPLETE"], result["REMOVED"]) == (True, 4)
    assert fetching.ids(store) == sorted(fetching.truth(data))


def test_everything_gone_between_the_kill_and_the_next_fetch_is_removed(
    portal_server: Start, data: Path, store: Path, tmp_path: Path
):
    server = started(portal_server, data)
    profile = str(server.write_profile(tmp_path))
    killed_after(2, profile, store)
    fetching.change(data, "UPDATE crime SET discontinued = 1")
    result = fetching.fetch(profile, store)
    assert result["REMOVED"] == 2 * fetching.PAGE
    assert fetching.ids(store) == sorted(fetching.truth(data))


def test_a_server_that_dies_halfway_twice_is_completed_at_the_third_fetch(
    portal_server: Start, data: Path, store: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    fetching.be_impatient(monkeypatch, timeout_s=5.0, total_s=20.0)
    stored = []
    for _ in range(2):
        server = started(portal_server, data, "dies_halfway")
        port = server.port
        result = fetching.fetch(str(server.write_profile(tmp_path)), store)
        assert result["COMPLETE"] is False
        stored.append(len(fetching.ids(store)))
        server.stop()
    assert stored == [2 * fetching.PAGE, 2 * fetching.PAGE]
    # A checkpoint belongs to its address; at the same one the fetch goes on.
    again = started(portal_server, data, "dies_halfway", port=port)
    profile = str(again.write_profile(tmp_path))
    result = fetching.fetch(profile, store)
    assert json.loads(result["RECEIPT"])["layers"][0]["resumed"] is True
    assert len(fetching.ids(store)) == 4 * fetching.PAGE
    again.stop()
    well = started(portal_server, data, port=port)
    result = fetching.fetch(str(well.write_profile(tmp_path)), store)
    assert result["COMPLETE"] is True
    assert fetching.ids(store) == sorted(fetching.truth(data))


# -- changes on the portal -----------------------------------------------------------------------------


def test_a_second_fetch_updates_changed_rows_and_removes_those_that_are_gone(
    portal_server: Start, data: Path, store: Path, tmp_path: Path
):
    server = started(portal_server, data)
    profile = str(server.write_profile(tmp_path))
    fetching.fetch(profile, store)
    before = {row[fetching.names(store).index("id")]: row for row in fetching.rows(store)}
    struck, changed = (
        object_ids(data, "discontinued = 0", 5),
        object_ids(data, "discontinued = 0 AND hard_code <> '4' AND lon > 71", 9),
    )
    moved, *changed = changed.split(", ")[-3:]
    fetching.change(
        data,
        STRUCK_OFF.format(struck),
        f"UPDATE crime SET hard_code = '4' WHERE objectid IN ({', '.join(changed)})",
        # A corrected address: a tenth of a degree east.
        "UPDATE crime SET lon = lon + 0.1, "
        f"x3857 = x3857 + {math.pi * 6378137 / 1800} WHERE objectid = {moved}",
        "DELETE FROM accidents WHERE objectid IN (SELECT objectid FROM accidents ORDER BY objectid LIMIT 3)",
        # A reload of the service renumbers every row; the stable ids stay.
        "UPDATE crime SET objectid = objectid + 5000000",
    )
    result = fetching.fetch(profile, store)
    expected = fetching.truth(data)
    assert (result["COMPLETE"], result["REMOVED"], result["RECEIVED"]) == (True, 8, len(expected))
    assert fetching.ids(store) == sorted(expected)
    columns = fetching.names(store)
    after = {row[columns.index("id")]: row for row in fetching.rows(store)}
    differing = [key for key, row in after.items() if row != before[key]]
    severity, place = columns.index("severity"), columns.index("geom")
    assert len(differing) == 3
    relocated = [key for key in differing if after[key][place] != before[key][place]]
    assert {after[key][severity] for key in differing if key not in relocated} == {4}
    (key,) = relocated
    assert after[key][place][0] - before[key][place][0] == pytest.approx(0.1, abs=1e-6)


def test_an_incomplete_fetch_removes_nothing_and_covers_nothing(
    portal_server: Start, data: Path, store: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    fetching.be_impatient(monkeypatch, timeout_s=5.0, total_s=20.0)
    well = started(portal_server, data)
    fetching.fetch(str(well.write_profile(tmp_path)), store)
    before = fetching.ids(store)
    with Store.open(store, read_only=True) as opened:
        covered = opened.coverage()
    fetching.change(data, STRUCK_OFF.format(object_ids(data, "discontinued = 0", 50)))
    for misbehave in ("dies_halfway", "count_too_high"):
        server = started(portal_server, data, misbehave)
        log = Log()
        result = fetching.fetch(str(server.write_profile(tmp_path)), store, log)
        assert (result["COMPLETE"], result["REMOVED"]) == (False, 0)
        assert any("not complete" in error for error in log.errors)
        assert fetching.ids(store) == before
    with Store.open(store, read_only=True) as opened:
        assert opened.coverage() == covered


def test_overlapping_scopes_double_nothing_and_remove_only_inside_their_own(
    portal_server: Start, data: Path, store: Path, tmp_path: Path
):
    server = started(portal_server, data)
    profile = str(server.write_profile(tmp_path))
    fetching.fetch(profile, store, FROM="2025-01-01", TO="2025-07-01")
    fetching.fetch(profile, store, FROM="2025-04-01", TO="2025-10-01", CATEGORIES="theft,traffic")
    fetching.fetch(profile, store, FROM="2025-03-01", TO="2026-01-01", SEVERITY=[3])
    assert len(fetching.ids(store)) == len(set(fetching.ids(store)))
    first = ids_between(store, "2025-01-01", "2025-07-01")
    everything = tmp_path / "whole.gpkg"
    fetching.fetch(profile, everything)
    assert first == ids_between(everything, "2025-01-01", "2025-07-01")
    # Rows of January are struck off; a fetch of thefts in June must not care.
    january = object_ids(data, "discontinued = 0 AND dat_sover BETWEEN 1735689600000 AND 1738300000000", 5)
    assert january.count(",") == 4
    fetching.change(data, STRUCK_OFF.format(january))
    result = fetching.fetch(
        profile, store, FROM="2025-06-01", TO="2025-07-01", CATEGORIES="theft", LAYERS="crime"
    )
    assert result["REMOVED"] == 0
    result = fetching.fetch(profile, store, FROM="2025-01-01", TO="2025-02-01", LAYERS="crime")
    assert result["REMOVED"] == 5


def ids_between(store: Path, start: str, end: str) -> set[str]:
    columns = fetching.names(store)
    key, at = columns.index("id"), columns.index("occurred_at")
    return {row[key] for row in fetching.rows(store) if row[at] and start <= row[at] < end}


# -- coverage ------------------------------------------------------------------------------------------


def figures(store: Path, start: str, end: str) -> list[dict[str, Any]]:
    output = run(
        "districtstatistics",
        {
            "STORE": str(store),
            "DISTRICTS": DISTRICTS,
            "NAME": "name_en",
            "FROM": start,
            "TO": end,
            "OUTPUT": "memory:",
        },
    )["OUTPUT"]
    names = output.fields().names()
    return [{n: None if f[n] == NULL else f[n] for n in names} for f in output.getFeatures()]


def oracle(store: Path, start: str, end: str) -> dict[str, int]:
    """Count by district with QGIS's own geometry, one point after the other."""
    shapes = {f["name_en"]: f.geometry() for f in QgsVectorLayer(DISTRICTS, "d", "ogr").getFeatures()}
    counts = dict.fromkeys(shapes, 0)
    layer = QgsVectorLayer(f"{store}|layername=incidents", "i", "ogr")
    layer.setSubsetString(f"occurred_at >= '{start}' AND occurred_at < '{end}'")
    for feature in layer.getFeatures():
        for name, shape in shapes.items():
            counts[name] += feature.hasGeometry() and shape.contains(feature.geometry())
    return counts


def test_a_period_that_was_not_fetched_is_null_and_never_0(
    portal_server: Start, data: Path, store: Path, tmp_path: Path
):
    profile = str(started(portal_server, data).write_profile(tmp_path))
    fetching.fetch(profile, store, FROM="2025-07-01", TO="2025-10-01")
    august = figures(store, "2025-08-01", "2025-09-01")
    assert {row["name_en"]: row["count"] for row in august} == oracle(store, "2025-08-01", "2025-09-01")
    assert sum(row["count"] for row in august) > 0
    assert all(row["previous"] is not None and row["year_ago"] is None for row in august)
    july = figures(store, "2025-07-01", "2025-08-01")
    assert all(row["previous"] is None and row["change"] is None for row in july)
    half = figures(store, "2025-09-16", "2025-10-16")
    assert all(row["count"] is None and row["n_theft"] is None for row in half)


def test_a_category_that_was_not_fetched_is_null_and_never_0(
    portal_server: Start, data: Path, store: Path, tmp_path: Path
):
    profile = str(started(portal_server, data).write_profile(tmp_path))
    fetching.fetch(profile, store, CATEGORIES="theft,traffic")
    for row in figures(store, "2025-08-01", "2025-09-01"):
        assert row["n_theft"] is not None and row["n_traffic"] is not None
        assert (row["n_fraud"], row["n_other"], row["count"]) == (None, None, None)


def test_an_area_that_was_not_fetched_is_null_and_never_0(
    portal_server: Start, data: Path, store: Path, tmp_path: Path
):
    profile = str(started(portal_server, data).write_profile(tmp_path))
    district = next(QgsVectorLayer(DISTRICTS, "d", "ogr").getFeatures())
    box = district.geometry().boundingBox()
    extent = f"{box.xMinimum()},{box.xMaximum()},{box.yMinimum()},{box.yMaximum()} [EPSG:4326]"
    fetching.fetch(profile, store, EXTENT=extent)
    found = {row["name_en"]: row["count"] for row in figures(store, "2025-06-01", "2025-09-01")}
    assert found.pop(district["name_en"]) == oracle(store, "2025-06-01", "2025-09-01")[district["name_en"]]
    assert set(found.values()) == {None}


@pytest.mark.parametrize("why", ["never asked", "died"])
def test_traffic_is_not_fetched_while_the_layer_of_accidents_is_not(
    portal_server: Start, data: Path, store: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, why: str
):
    """The layer of crimes holds traffic offences too: alone it would pass for all traffic."""
    profile = str(started(portal_server, data).write_profile(tmp_path))
    if why == "never asked":
        fetching.fetch(profile, store, LAYERS="crime")
    else:
        broken = json.loads(Path(profile).read_text(encoding="utf-8"))
        broken["layers"]["accidents"]["path"] = "KPSSU/DTP/FeatureServer/7"
        Path(profile).write_text(json.dumps(broken), encoding="utf-8")
        result = fetching.fetch(profile, store)
        assert result["COMPLETE"] is False
    for row in figures(store, "2025-08-01", "2025-09-01"):
        assert row["n_theft"] is not None
        assert (row["n_traffic"], row["count"]) == (None, None)
