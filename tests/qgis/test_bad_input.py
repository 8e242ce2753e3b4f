"""What people do wrong and what breaks around them: one sentence with a remedy, and no stored row is lost."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsProcessingException, QgsVectorLayer

from crime_map_plugin.store import geopackage
from crime_map_plugin.store.geopackage import Store
from tests.portal_server import made_up
from tests.portal_server.fixtures import BUILD
from tests.portal_server.server import FIRST_KEY, SECOND_KEY, PortalServer
from tests.qgis import fetching
from tests.qgis.running import Log, box, points, polygons, run, saved

ROOT = Path(__file__).resolve().parents[2]
DISTRICTS = str(ROOT / "resources" / "sample" / "made_up_districts.geojson")
SUMMER = {"FROM": "2025-06-01", "TO": "2025-09-01"}
KAZAKH = "Ұйғыр қаласы Әң Өү"
Start = Callable[..., PortalServer]


@pytest.fixture(scope="module")
def data() -> Path:
    return made_up.ensure(BUILD / "portal_few.sqlite", incidents=900)


@pytest.fixture(scope="module")
def fetched(data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a store of every row of the demo portal."""
    folder = tmp_path_factory.mktemp("fetched")
    with PortalServer(data) as server:
        assert fetching.fetch(str(server.write_profile(folder)), folder / "s.gpkg")["COMPLETE"]
    return folder / "s.gpkg"


@pytest.fixture
def store(fetched: Path, tmp_path: Path) -> Iterator[Path]:
    """Return a copy of the store; whatever a test does to it, every row is still there afterwards."""
    before = fetching.rows(fetched)
    path = Path(shutil.copy(fetched, tmp_path / "s.gpkg"))
    yield path
    assert fetching.rows(path) == before
    with Store.open(path, read_only=True) as opened:
        assert opened.problems() == []
        assert len(opened.coverage()) >= 2


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    fetching.be_impatient(monkeypatch, timeout_s=5.0, total_s=20.0)


def said(name: str, parameters: dict[str, Any], log: Log | None = None) -> str:
    """Return the one sentence (and its remedy) that the user reads when an algorithm stops."""
    with pytest.raises(QgsProcessingException) as caught:
        run(name, parameters, log)
    # Processing puts "There were errors executing the algorithm." or the like before our own text.
    lines = [line for line in str(caught.value).splitlines() if line.strip()]
    assert 1 <= len(lines) <= 2, lines
    text = lines[-1]
    assert "Traceback" not in text
    assert "Error:" not in text
    assert text.endswith(".")
    assert 20 < len(text) < 330, text
    return text


def changed_profile(server: PortalServer, folder: Path, **changes: Any) -> str:
    path = server.write_profile(folder)
    profile = json.loads(path.read_text(encoding="utf-8"))
    profile.update({key: value for key, value in changes.items() if key != "path"})
    if "path" in changes:
        for layer in profile["layers"].values():
            layer["path"] = changes["path"]
    path.write_text(json.dumps(profile, ensure_ascii=False), encoding="utf-8")
    return str(path)


# -- the portal ----------------------------------------------------------------------------------------


def test_a_wrong_address(portal_server: Start, data: Path, store: Path, tmp_path: Path):
    server = portal_server(data=data)
    wrong = changed_profile(server, tmp_path, root=f"{server.origin}/no/such/place/")
    text = said("fetchincidents", {"PORTAL": wrong, "STORE": str(store)})
    assert "The portal has no such layer. Check the layer's path in the profile" in text


def test_an_address_that_is_no_address(portal_server: Start, data: Path, store: Path, tmp_path: Path):
    wrong = changed_profile(portal_server(data=data), tmp_path, root="gis.kgp.kz/arcgis/rest/services")
    assert "root" in said("fetchincidents", {"PORTAL": wrong, "STORE": str(store)})


def test_a_host_that_does_not_exist(portal_server: Start, data: Path, store: Path, tmp_path: Path):
    wrong = changed_profile(portal_server(data=data), tmp_path, root="http://no-such-host.invalid/arcgis/")
    text = said("fetchincidents", {"PORTAL": wrong, "STORE": str(store)})
    assert "Check the network" in text


def test_no_network(portal_server: Start, data: Path, store: Path, tmp_path: Path):
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        closed = f"http://127.0.0.1:{probe.getsockname()[1]}/arcgis/rest/services/"
    wrong = changed_profile(portal_server(data=data), tmp_path, root=closed)
    text = said("fetchincidents", {"PORTAL": wrong, "STORE": str(store)})
    assert "cannot be reached. Check the network, the proxy in Settings > Options > Network" in text


def test_no_such_layer(portal_server: Start, data: Path, store: Path, tmp_path: Path):
    wrong = changed_profile(portal_server(data=data), tmp_path, path="KPSSU/crime/FeatureServer/77")
    text = said("fetchincidents", {"PORTAL": wrong, "STORE": str(store)})
    assert "The portal has no such layer. Check the layer's path in the profile" in text


def test_a_service_where_a_layer_should_be(portal_server: Start, data: Path, store: Path, tmp_path: Path):
    wrong = changed_profile(portal_server(data=data), tmp_path, path="KPSSU/crime/FeatureServer")
    text = said("fetchincidents", {"PORTAL": wrong, "STORE": str(store)})
    assert "must end with a layer's number" in text


@contextmanager
def esri_key(key: str) -> Iterator[str]:
    """Keep a made-up key in QGIS's authentication database, and give its configuration's id."""
    manager = QgsApplication.authManager()
    assert manager.setMasterPassword("made up", True)
    config = QgsAuthMethodConfig("EsriToken")
    config.setName("portal")
    config.setConfig("token", key)
    assert manager.storeAuthenticationConfig(config)[0]
    try:
        yield config.id()
    finally:
        manager.removeAuthenticationConfig(config.id())


def test_credentials_that_expire_halfway(portal_server: Start, data: Path, store: Path, tmp_path: Path):
    server = portal_server("token_expired_halfway", data=data, layers=fetching.paged())
    parameters = {"PORTAL": str(server.write_profile(tmp_path)), "STORE": str(store)}
    log = Log()
    with esri_key(FIRST_KEY) as authcfg:
        result = run("fetchincidents", {**parameters, "AUTHCFG": authcfg}, log)
    assert (result["COMPLETE"], result["REMOVED"]) == (False, 0)
    assert any("credentials have expired" in receipt["reason"] for receipt in receipts(result))
    assert any("not complete" in error for error in log.errors)
    assert any("Choose or renew the authentication configuration" in error for error in log.errors)
    assert FIRST_KEY not in json.dumps(result) + " ".join(log.errors + log.warnings)
    with esri_key(SECOND_KEY) as authcfg:
        assert run("fetchincidents", {**parameters, "AUTHCFG": authcfg})["COMPLETE"] is True


def receipts(result: dict[str, Any]) -> list[dict[str, Any]]:
    return json.loads(result["RECEIPT"])["layers"]


def test_credentials_that_are_missing_or_unknown(
    portal_server: Start, data: Path, store: Path, tmp_path: Path
):
    server = portal_server("token_required", data=data)
    parameters = {"PORTAL": str(server.write_profile(tmp_path)), "STORE": str(store)}
    assert "Choose or renew the authentication configuration" in said("fetchincidents", parameters)
    text = said("fetchincidents", {**parameters, "AUTHCFG": "abc1234"})
    assert "Settings > Options > Authentication" in text


def test_a_server_that_dies_halfway(portal_server: Start, data: Path, store: Path, tmp_path: Path):
    server = portal_server("dies_halfway", data=data, layers=fetching.paged())
    log = Log()
    result = fetching.fetch(str(server.write_profile(tmp_path)), store, log)
    assert result["COMPLETE"] is False
    assert any("cannot be reached. Check the network" in error for error in log.errors)
    assert any("Fetch again to go on" in error for error in log.errors)


def test_no_incidents_at_all(portal_server: Start, data: Path, store: Path, tmp_path: Path):
    log = Log()
    profile = str(portal_server(data=data).write_profile(tmp_path))
    result = fetching.fetch(profile, store, log, FROM="2031-01-01", TO="2031-02-01")
    assert (result["COMPLETE"], result["RECEIVED"], result["REMOVED"]) == (True, 0, 0)
    assert [w for w in log.warnings if "no incidents for this filter: widen the period" in w]


# -- the incidents -------------------------------------------------------------------------------------


def undated(folder: Path) -> str:
    """Write a layer of incidents whose dates are all empty."""
    layer = points(
        [(71.40 + i / 100, 51.1) for i in range(5)],
        crs="EPSG:4326",
        fields="field=uid:string&field=at:datetime",
        values=[[str(i), None] for i in range(5)],
    )
    saved(layer, folder / "undated.gpkg")
    return str(folder / "undated.gpkg")


def test_incidents_without_time(store: Path, tmp_path: Path):
    portal = fetching.write_profile(
        tmp_path,
        "http://127.0.0.1:9/",
        {
            "own": {
                "path": "own/FeatureServer/0",
                "title": {"en": "Own"},
                "incidents": "theft",
                "fields": {"id": "uid", "occurred_at": "at"},
            }
        },
    )
    text = said("importincidents", {"INPUT": undated(tmp_path), "PROFILE": portal, "STORE": str(store)})
    assert "No row of the input has a usable date, so nothing was imported. Correct the field" in text
    text = said(
        "districtstatistics",
        {
            "INPUT": undated(tmp_path),
            "DISTRICTS": DISTRICTS,
            "NAME": "name_en",
            "OUTPUT": "memory:",
            **SUMMER,
        },
    )
    assert "None of the incidents has a date in “at”. Choose" in text


@pytest.mark.parametrize("name", ["incidentgrid", "getisordhotspots", "kerneldensity"])
def test_a_boundary_that_does_not_overlap(store: Path, tmp_path: Path, name: str):
    parameters = {
        "INPUT": f"{store}|layername=incidents",
        "BOUNDARY": polygons([box(10, 10, 11, 11)], crs="EPSG:4326"),
        "CELL_SIZE": 1000,
        "OUTPUT": str(tmp_path / "d.tif") if name == "kerneldensity" else "memory:",
    }
    text = said(name, parameters)
    assert "BOUNDARY" in text or "study area" in text
    assert "hoose" in text or "Check" in text


def test_a_filter_whose_boundary_does_not_overlap(store: Path):
    log = Log()
    result = run(
        "filterincidents",
        {
            "STORE": str(store),
            "BOUNDARY": polygons([box(10, 10, 11, 11)], crs="EPSG:4326"),
            "OUTPUT": "memory:",
        },
        log,
    )
    assert result["OUTPUT"].featureCount() == 0
    assert any("outside the study area were left out" in w for w in log.warnings)
    assert any("No incident matches: widen the period, the area or the filter" in w for w in log.warnings)


def test_districts_that_do_not_overlap(store: Path):
    log = Log()
    elsewhere = polygons(
        [box(10, 10, 11, 11)], crs="EPSG:4326", fields="field=name:string", values=[["Elsewhere"]]
    )
    result = run(
        "districtstatistics",
        {"STORE": str(store), "DISTRICTS": elsewhere, "NAME": "name", "OUTPUT": "memory:", **SUMMER},
        log,
    )
    assert [feature["count"] for feature in result["OUTPUT"].getFeatures()] == [0]
    assert any("None of the period's incidents lies in DISTRICTS: check that" in w for w in log.warnings)


@pytest.mark.parametrize("name", ["incidentgrid", "getisordhotspots", "kerneldensity"])
def test_incidents_in_degrees_without_a_crs(tmp_path: Path, name: str):
    layer = points([(71.40 + i / 100, 51.1 + i / 200) for i in range(40)], crs="")
    target = str(tmp_path / "d.tif") if name == "kerneldensity" else "memory:"
    text = said(name, {"INPUT": layer, "CELL_SIZE": 500, "OUTPUT": target})
    assert "CRS" in text or "coordinate reference system" in text
    assert "Set" in text


@pytest.mark.parametrize("name", ["districtstatistics", "districtsheets"])
def test_districts_without_a_crs(store: Path, tmp_path: Path, name: str):
    layer = polygons([box(71, 51, 72, 52)], crs="", fields="field=name:string", values=[["Somewhere"]])
    parameters = {"STORE": str(store), "DISTRICTS": layer, "NAME": "name", **SUMMER}
    if name == "districtsheets":
        parameters.update(AUDIENCE=0, LANGUAGE="en", FOLDER=str(tmp_path / "sheets"))
    else:
        parameters["OUTPUT"] = "memory:"
    text = said(name, parameters)
    assert "CRS" in text
    assert "Set" in text or "et the" in text


def test_a_filter_whose_boundary_has_no_crs(store: Path):
    layer = polygons([box(71, 51, 72, 52)], crs="")
    text = said("filterincidents", {"STORE": str(store), "BOUNDARY": layer, "OUTPUT": "memory:"})
    assert "CRS" in text


@pytest.mark.parametrize("places", [[(600_000.0, 5_660_000.0)], [(600_000.0, 5_660_000.0)] * 200])
def test_one_incident_and_all_incidents_at_one_place(tmp_path: Path, places: list):
    n = len(places)
    layer = points(places, crs="EPSG:32642")
    for name in ("incidentgrid", "getisordhotspots"):
        assert "CELL_SIZE" in said(name, {"INPUT": layer, "OUTPUT": "memory:"})
    # With what the sentence asks for there is a result: nothing is hot where there is one place.
    grid = run("incidentgrid", {"INPUT": layer, "CELL_SIZE": 100, "OUTPUT": "memory:"})["OUTPUT"]
    assert sum(feature["count"] for feature in grid.getFeatures()) == n
    text = said("getisordhotspots", {"INPUT": layer, "CELL_SIZE": 100, "OUTPUT": "memory:"})
    assert "Give BOUNDARY for the study area" in text
    around = polygons([box(599_000, 5_659_000, 601_000, 5_661_000)], crs="EPSG:32642")
    parameters = {"INPUT": layer, "CELL_SIZE": 100, "BOUNDARY": around, "OUTPUT": "memory:"}
    hot = {
        feature["cell"]: feature for feature in run("getisordhotspots", parameters)["OUTPUT"].getFeatures()
    }
    assert sum(feature["count"] for feature in hot.values()) == n
    # The cell itself and its eight neighbours share one z, above all others.
    top = max(feature["z"] for feature in hot.values())
    assert sum(feature["z"] == pytest.approx(top) for feature in hot.values()) == 9
    target = str(tmp_path / "d.tif")
    density = {"INPUT": layer, "CELL_SIZE": 100, "BANDWIDTH": 500, "OUTPUT": target}
    assert run("kerneldensity", density)["TOTAL"] == n
    text = said("kerneldensity", {"INPUT": layer, "OUTPUT": target})
    assert "CELL_SIZE" in text or "BANDWIDTH" in text


# -- disks and folders ---------------------------------------------------------------------------------


def test_a_full_disk_while_fetching(
    portal_server: Start, data: Path, fetched: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    server = portal_server(data=data, layers=fetching.paged())
    profile = str(server.write_profile(tmp_path))
    target = tmp_path / "s.gpkg"
    fetching.fetch(profile, target, LAYERS="accidents")
    before = fetching.rows(target)
    connect = geopackage.connect

    def cramped(path: Path, **options: Any) -> Any:
        connection = connect(path, **options)
        used = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {used + 60}")
        return connection

    monkeypatch.setattr(geopackage, "connect", cramped)
    text = said("fetchincidents", {"PORTAL": profile, "STORE": str(target)})
    assert "The disk is full. Free some space and fetch again: what was stored is kept" in text
    assert set(before) <= set(fetching.rows(target))
    with Store.open(target, read_only=True) as opened:
        assert opened.problems() == []
        assert opened.unfinished()
    monkeypatch.undo()
    assert fetching.fetch(profile, target)["COMPLETE"] is True
    assert fetching.rows(target) == fetching.rows(fetched)


@pytest.mark.parametrize(
    ("name", "target"),
    [
        ("filterincidents", "f.gpkg"),
        ("getisordhotspots", "h.gpkg"),
        ("kerneldensity", "d.tif"),
        ("districtstatistics", "d.gpkg"),
    ],
)
def test_a_result_that_does_not_fit_on_the_disk(
    environment: dict[str, str], store: Path, tmp_path: Path, name: str, target: str
):
    """No file may grow beyond 40 kB in the program that is started here: as on a full disk, writing fails."""
    output = tmp_path / "results" / target
    output.parent.mkdir()
    parameters = {
        "filterincidents": [f"STORE={store}"],
        "getisordhotspots": [f"INPUT={store}|layername=incidents", "CELL_SIZE=300", f"BOUNDARY={DISTRICTS}"],
        "kerneldensity": [f"INPUT={store}|layername=incidents", "CELL_SIZE=50", f"BOUNDARY={DISTRICTS}"],
        "districtstatistics": [
            f"STORE={store}",
            f"DISTRICTS={DISTRICTS}",
            "NAME=name_en",
            *(f"{k}={v}" for k, v in SUMMER.items()),
        ],
    }[name]
    command = ["qgis_process", "run", f"crimemap:{name}", "--json", "--", *parameters, f"OUTPUT={output}"]
    limited = ["bash", "-c", 'ulimit -f 40; trap "" XFSZ; exec "$@"', "limited", *command]
    done = subprocess.run(limited, env=environment, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode != 0
    text = done.stdout + done.stderr
    assert "Traceback" not in text
    assert "Check" in text or "space" in text, text[-1500:]
    # Neither a broken file nor a half of one.
    assert list(output.parent.iterdir()) == []


@contextmanager
def unprivileged(*readable: Path) -> Iterator[None]:
    """Be nobody for a while where we are root, whom no folder is closed to."""
    for path in readable:
        for folder in (path, *path.parents):
            is_ours = folder.name.startswith(("pytest", "popen-")) or folder.is_relative_to(path)
            if is_ours and folder.stat().st_uid == os.getuid():
                folder.chmod(folder.stat().st_mode | 0o055)
    if os.geteuid() != 0:
        yield
        return
    os.setegid(65534)
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)
        os.setegid(0)


def test_a_read_only_folder(portal_server: Start, data: Path, store: Path, tmp_path: Path):
    profile = str(portal_server(data=data).write_profile(tmp_path))
    closed = tmp_path / "closed"
    closed.mkdir()
    kept = Path(shutil.copy(store, closed / "kept.gpkg"))
    kept.chmod(0o444)
    incidents = points([(600_000.0 + 50 * i, 5_660_000.0) for i in range(50)], crs="EPSG:32642")
    before = fetching.rows(kept)
    there = sorted(path.name for path in closed.iterdir())
    closed.chmod(0o555)
    with unprivileged(tmp_path, closed):
        new = said("fetchincidents", {"PORTAL": profile, "STORE": str(closed / "new.gpkg")})
        old = said("fetchincidents", {"PORTAL": profile, "STORE": str(kept)})
        grid = said(
            "incidentgrid", {"INPUT": incidents, "CELL_SIZE": 100, "OUTPUT": str(closed / "grid.gpkg")}
        )
        raster = said(
            "kerneldensity", {"INPUT": incidents, "CELL_SIZE": 100, "OUTPUT": str(closed / "d.tif")}
        )
        sheets = said(
            "districtsheets",
            {
                "STORE": str(kept),
                "DISTRICTS": DISTRICTS,
                "NAME": "name_en",
                "AUDIENCE": 0,
                "LANGUAGE": "en",
                "FOLDER": str(closed / "sheets"),
                **SUMMER,
            },
        )
        # Reading works all the same.
        count = run("filterincidents", {"STORE": str(kept), "OUTPUT": "memory:"})["OUTPUT"].featureCount()
    closed.chmod(0o755)
    for text in (new, old, grid, raster, sheets):
        assert "folder" in text
        assert "hoose" in text or "Check" in text
    assert count == len(before)
    assert fetching.rows(kept) == before
    assert sorted(path.name for path in closed.iterdir()) == there


def test_the_whole_job_in_a_folder_with_kazakh_letters(
    portal_server: Start, data: Path, fetched: Path, tmp_path: Path
):
    folder = tmp_path / KAZAKH / "Қылмыс #1 (50%)"
    folder.mkdir(parents=True)
    profile = portal_server(data=data).write_profile(folder)
    store = folder / "қойма.gpkg"
    assert fetching.fetch(str(profile), store)["COMPLETE"] is True
    assert fetching.rows(store) == fetching.rows(fetched)
    districts = Path(shutil.copy(DISTRICTS, folder / "аудандар.geojson"))
    thefts = str(folder / "ұрлық.gpkg")
    found = run("filterincidents", {"STORE": str(store), "CATEGORIES": "theft", "OUTPUT": thefts})
    n = QgsVectorLayer(thefts, "t", "ogr").featureCount()
    assert n == found["COUNT"] > 100
    common = {"INPUT": thefts, "BOUNDARY": str(districts), "CELL_SIZE": 500}
    grid = run("incidentgrid", {**common, "OUTPUT": str(folder / "тор.gpkg")})
    hot = run("getisordhotspots", {**common, "OUTPUT": str(folder / "ыстық.gpkg")})
    for result in (grid, hot):
        layer = QgsVectorLayer(result["OUTPUT"], "g", "ogr")
        assert layer.isValid()
        assert 0 < sum(feature["count"] for feature in layer.getFeatures()) <= n
        assert json.loads(layer.metadata().history()[-1])["parameters"]["INPUT"] == "ұрлық.gpkg"
    density = run("kerneldensity", {**common, "OUTPUT": str(folder / "тығыздық.tif")})
    assert Path(density["OUTPUT"]).with_suffix(".qml").exists()
    common = {"STORE": str(store), "DISTRICTS": str(districts), "NAME": "name_kk", **SUMMER}
    statistics = run("districtstatistics", {**common, "OUTPUT": str(folder / "сан.gpkg")})
    assert QgsVectorLayer(statistics["OUTPUT"], "s", "ogr").featureCount() == 6
    sheets = run(
        "districtsheets", {**common, "AUDIENCE": 0, "LANGUAGE": "kk", "FOLDER": str(folder / "парақтар")}
    )
    files = [Path(file) for file in json.loads(sheets["FILES"])]
    assert len(files) == 6
    assert all(file.parent == folder / "парақтар" and file.stat().st_size > 5000 for file in files)
