"""The algorithm that deletes incidents: what it asks for, says and returns, and the old result layers."""

from __future__ import annotations

from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from qgis.core import NULL, Qgis, QgsProject, QgsVectorLayer

from crime_map_plugin.incidents.coverage import Scope, uncovered
from crime_map_plugin.store import old_results, purging, watch_state
from crime_map_plugin.store.geopackage import Store
from crime_map_plugin.store.watch_state import WatchState
from tests.qgis import busy_store
from tests.qgis.commands import process
from tests.qgis.running import Log, points, provider, refusal, run

CUT = datetime.combine(datetime.today(), datetime.min.time()) - timedelta(days=100)


@pytest.fixture
def store(tmp_path: Path) -> Path:
    path = tmp_path / "сақтау" / "demo.gpkg"
    path.parent.mkdir()
    busy_store.fill(path)
    return path


def ages(store: Path) -> list[datetime]:
    with Store.open(store, read_only=True) as opened:
        return [moment.item() for moment in opened.read(fields=("occurred_at",))["occurred_at"]]


def test_it_returns_what_went_and_how_the_file_shrank(store: Path, qgis_app):
    before = ages(store)
    wanted = sum(moment < CUT for moment in before)
    assert 0 < wanted < len(before)
    found = run("purgeincidents", {"STORE": str(store), "BEFORE": CUT.isoformat()})
    assert (found["STORE"], found["REMOVED"]) == (str(store), wanted)
    assert found["BYTES_BEFORE"] > found["BYTES_AFTER"] == purging.size(store)
    assert sorted(ages(store)) == sorted(moment for moment in before if moment >= CUT)
    with Store.open(store, read_only=True) as opened:
        (entry, *_) = opened.audit_list()
        assert (entry.deed, entry.number) == ("purged", wanted)
        assert entry.details == {"before": CUT.isoformat()}


def test_what_was_purged_is_not_fetched_in_the_figures_of_districts(store: Path, tmp_path: Path):
    districts = busy_store.districts(tmp_path / "districts.gpkg")
    before = CUT + timedelta(days=30)
    run("purgeincidents", {"STORE": str(store), "BEFORE": before.isoformat()})
    parameters = {
        "STORE": str(store),
        "DISTRICTS": districts,
        "NAME": "name",
        "FROM": (before - timedelta(days=20)).isoformat(),
        "TO": (before + timedelta(days=20)).isoformat(),
        "OUTPUT": "memory:",
    }
    layer = run("districtstatistics", parameters)["OUTPUT"]
    assert {feature["count"] for feature in layer.getFeatures()} == {NULL}
    later = {**parameters, "FROM": before.isoformat(), "TO": (before + timedelta(days=20)).isoformat()}
    counts = [feature["count"] for feature in run("districtstatistics", later)["OUTPUT"].getFeatures()]
    assert NULL not in counts and sum(counts) > 0
    with Store.open(store, read_only=True) as opened:
        assert uncovered(Scope(date_from=before - timedelta(days=1), date_to=before), opened.coverage())


def test_it_refuses_what_is_not_clear(store: Path, tmp_path: Path):
    assert "Give BEFORE" in refusal("purgeincidents", {"STORE": str(store)})
    text = refusal("purgeincidents", {"STORE": str(store), "SOURCE": "dema"})
    assert "no source “dema”" in text and "demo" in text
    text = refusal("purgeincidents", {"STORE": str(store), "SOURCE": "demo", "RESULTS": True})
    assert "RESULTS needs BEFORE" in text
    text = refusal("purgeincidents", {"STORE": str(tmp_path / "none.gpkg"), "SOURCE": "demo"})
    assert "There is no store" in text
    assert "STORE" in refusal("purgeincidents", {"SOURCE": "demo"})
    assert len(ages(store)) == 400


def test_it_is_in_the_toolbox_and_not_in_models(qgis_app):
    algorithm = provider().algorithm("purgeincidents")
    assert algorithm.flags() & Qgis.ProcessingAlgorithmFlag.HideFromModeler
    assert not algorithm.flags() & Qgis.ProcessingAlgorithmFlag.HideFromToolbox
    assert "cannot be undone" in algorithm.shortHelpString()


def test_a_reader_and_copies_beside_the_store_are_warned_of(store: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(purging, "_WAIT_SECONDS", 0.1)
    copy = store.with_name("demo.v1.backup.gpkg")
    copy.write_bytes(b"")
    import sqlite3

    log = Log()
    with closing(sqlite3.connect(store, isolation_level=None)) as reading:
        reading.execute("BEGIN")
        reading.execute("SELECT count(*) FROM incidents").fetchone()
        run("purgeincidents", {"STORE": str(store), "SOURCE": "demo"}, log)
    assert ages(store) == []
    assert any("is using it" in text for text in log.warnings)
    assert any(copy.name in text for text in log.warnings)


def test_qgis_process_purges_in_the_night(environment: dict[str, str], store: Path):
    """As a task of the scheduler runs it; the list names the profile that it ran in."""
    wanted = sum(moment < CUT for moment in ages(store))
    found = process(environment, "purgeincidents", f"STORE={store}", f"BEFORE={CUT:%Y-%m-%d}", "RESULTS=true")
    assert found["results"]["REMOVED"] == wanted and found["results"]["RESULTS_REMOVED"] == 0
    assert len(ages(store)) == 400 - wanted
    with Store.open(store, read_only=True) as opened:
        (entry, *_) = opened.audit_list()
        assert (entry.deed, entry.profile) == ("purged", "default") and entry.user


# -- result layers -------------------------------------------------------------------------------------


def named(folder: Path, method: str, age_days: int, ending: str = "gpkg") -> Path:
    made = datetime.now() - timedelta(days=age_days)
    return folder / f"{method}-{made:%Y%m%d-%H%M%S-%f}.{ending}"


@pytest.fixture
def results(store: Path) -> Path:
    folder = store.parent / "results"
    folder.mkdir()
    return folder


def grid(path: Path) -> Path:
    layer = points([(600_000.0 + 50 * i, 5_660_000.0) for i in range(30)], crs="EPSG:32642")
    run("incidentgrid", {"INPUT": layer, "CELL_SIZE": 100, "OUTPUT": str(path)})
    return path


def test_old_results_of_the_panel_go_and_nothing_else(store: Path, results: Path, tmp_path: Path):
    layer = points([(600_000.0 + 50 * i, 5_660_000.0) for i in range(30)], crs="EPSG:32642")
    old = grid(named(results, "hotspots", 200))
    raster = named(results, "density", 200, "tif")
    run("kerneldensity", {"INPUT": layer, "CELL_SIZE": 100, "OUTPUT": str(raster)})
    young = grid(named(results, "hotspots", 3))
    shown = grid(named(results, "hotspots", 201))
    someone = results / "my own.gpkg"
    someone.write_bytes(young.read_bytes())
    # Named alike, and made by somebody else.
    strange = named(results, "hotspots", 202)
    strange.write_bytes(b"not ours")
    half = results / (old.stem + ".part4711.gpkg")
    half.write_bytes(b"half")
    opened = QgsVectorLayer(str(shown), "shown", "ogr")
    QgsProject.instance().addMapLayer(opened)
    try:
        found = run("purgeincidents", {"STORE": str(store), "BEFORE": CUT.isoformat(), "RESULTS": True})
    finally:
        QgsProject.instance().clear()
    assert found["RESULTS_REMOVED"] == 3
    assert {path.name for path in results.iterdir() if path.suffix == ".gpkg"} == {
        young.name, shown.name, someone.name, strange.name,
    }  # fmt: skip
    # With style and record of the raster.
    assert not [path for path in results.iterdir() if path.name.startswith("density")]


def test_without_being_asked_results_stay(store: Path, results: Path):
    old = grid(named(results, "hotspots", 200))
    assert run("purgeincidents", {"STORE": str(store), "BEFORE": CUT.isoformat()})["RESULTS_REMOVED"] == 0
    assert old.exists()


def test_a_link_is_not_followed_and_a_folder_that_is_not_there_holds_nothing(results: Path, tmp_path: Path):
    target = grid(tmp_path / "elsewhere.gpkg")
    named(results, "hotspots", 200).symlink_to(target)
    now = datetime.now()
    assert old_results.find(results, now) == []
    assert old_results.find(tmp_path / "nowhere", now) == []


def test_what_cannot_be_deleted_is_left_and_told(results: Path, tmp_path: Path):
    here, gone = grid(named(results, "hotspots", 200)), results / "gone.gpkg"
    cleaned = old_results.delete([here, gone])
    assert (cleaned.deleted, cleaned.left) == (1, (gone,))


def test_what_a_watch_area_found_is_purged_from_the_profile_too(
    store: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    from crime_map_plugin.algorithms import purge_incidents

    profile = tmp_path / "profile"
    monkeypatch.setattr(purge_incidents, "profile_folder", lambda: profile)
    with Store.open(store, read_only=True) as opened:
        columns = opened.read(fields=("id", "occurred_at"))
    found = dict(zip(columns["id"], (moment.item() for moment in columns["occurred_at"])))
    now = datetime.now()
    with WatchState.open(profile / watch_state.FILE, store) as state:
        state.begin(now)
        state.add_news(1, found, now)
        state.clear_list()
    (profile / watch_state.DAMAGED).write_bytes(b"ids of incidents")
    run("purgeincidents", {"STORE": str(store), "BEFORE": CUT.isoformat()})
    with WatchState.open(profile / watch_state.FILE, store) as state:
        assert {one.id for one in state.news()} == {key for key, moment in found.items() if moment >= CUT}
    assert not (profile / watch_state.DAMAGED).exists()


def test_a_watch_state_that_cannot_be_read_is_told_and_the_purge_is_done(
    store: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    from crime_map_plugin.algorithms import purge_incidents

    monkeypatch.setattr(purge_incidents, "profile_folder", lambda: tmp_path)
    (tmp_path / watch_state.FILE).write_bytes(b"no database at all" * 99)
    log = Log()
    assert run("purgeincidents", {"STORE": str(store), "BEFORE": CUT.isoformat()}, log)["REMOVED"] > 0
    assert any("watch areas could not be cleared" in text for text in log.warnings)
