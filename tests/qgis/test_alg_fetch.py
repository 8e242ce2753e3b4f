"""Fetching into a store, from a small service that answers as told."""

from __future__ import annotations

import json
import socket
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsProcessingException, QgsVectorLayer

from crime_map_plugin.algorithms import fetch_incidents
from crime_map_plugin.store.geopackage import Store
from tests.qgis.running import Log, refusal, run
from tests.unit.fake_service import FakeService, Raw, offence

ACCIDENTS = {
    "path": "KPSSU/DTP/FeatureServer/0",
    "title": {"en": "Accidents"},
    "incidents": "traffic",
    "fields": {"id": "globalid", "occurred_at": "dat_sover"},
}


@pytest.fixture
def service() -> Iterator[FakeService]:
    made = FakeService([offence(number) for number in range(1, 36)])
    yield made
    made.close()


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ask a broken service again at once, and not for long."""
    network = fetch_incidents.Network.__init__

    def quick(self: Any, url: str, authcfg: str = "") -> None:
        network(self, url, authcfg)
        from dataclasses import replace

        self.options = replace(self.options, retries=1, backoff_s=0.01, timeout_s=(1, 2))

    monkeypatch.setattr(fetch_incidents.Network, "__init__", quick)


def profile(tmp_path: Path, origin: str, **more: Any) -> str:
    layer = {
        "path": "KPSSU/crime/FeatureServer/1",
        "title": {"en": "Offences"},
        "incidents": "crime",
        "where": "discontinued = 0",
        "fields": {
            "id": "globalid",
            "article": "crime_code",
            "severity": "hard_code",
            "occurred_at": "dat_sover",
            "registered_at": "dat_vozb",
            "region_code": "city_code",
            "district_code": "reg_code",
        },
    }
    data = {
        "format": 1,
        "id": "fake",
        "title": {"en": "Fake portal"},
        "protocol": "arcgis",
        "root": f"{origin}/arcgis/rest/services/",
        "layers": {"crime": layer, **more},
    }
    path = tmp_path / "портал.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    return str(path)


def fetch(tmp_path: Path, service: FakeService, log: Log | None = None, **parameters: Any) -> dict[str, Any]:
    store = str(tmp_path / "қойма.gpkg")
    return run(
        "fetchincidents", {"PORTAL": profile(tmp_path, service.origin), "STORE": store, **parameters}, log
    )


def test_everything_that_the_portal_counts_arrives(tmp_path: Path, service: FakeService):
    result = fetch(tmp_path, service)
    assert (result["EXPECTED"], result["RECEIVED"], result["DUPLICATES"]) == (35, 35, 0)
    assert result["COMPLETE"] is True
    layer = QgsVectorLayer(result["LAYER"], "incidents", "ogr")
    assert layer.featureCount() == 35
    receipts = json.loads(result["RECEIPT"])["layers"]
    assert [receipt["layer"] for receipt in receipts] == ["crime"]
    assert "discontinued = 0" in receipts[0]["asked"]["where"]


def test_a_second_fetch_doubles_nothing_and_removes_what_is_gone(tmp_path: Path, service: FakeService):
    fetch(tmp_path, service)
    service.rows = service.rows[3:]
    result = fetch(tmp_path, service)
    assert (result["RECEIVED"], result["REMOVED"]) == (32, 3)
    assert QgsVectorLayer(result["LAYER"], "incidents", "ogr").featureCount() == 32


def test_filters_travel_to_the_portal(tmp_path: Path, service: FakeService):
    fetch(
        tmp_path,
        service,
        CATEGORIES="theft",
        FROM="2026-07-01",
        TO="2026-07-02T12:00:00",
        SEVERITY=[3],
        AREA_CODE="1971",
    )
    where = service.queries[0].params["where"]
    assert "dat_sover >= TIMESTAMP '2026-07-01 00:00:00'" in where
    assert "dat_sover < TIMESTAMP '2026-07-02 12:00:00'" in where
    assert "'1880'" in where
    assert "hard_code" in where
    assert "1971" in where


def test_the_severity_list_left_alone_means_all(tmp_path: Path, service: FakeService):
    fetch(tmp_path, service)
    assert "hard_code" not in service.queries[0].params["where"]


def test_an_offset_is_dropped_with_a_warning(tmp_path: Path, service: FakeService):
    log = Log()
    fetch(tmp_path, service, log, FROM="2026-07-01T03:00:00+05:00")
    assert "TIMESTAMP '2026-07-01 03:00:00'" in service.queries[0].params["where"]
    assert any("FROM" in warning and "offset" in warning for warning in log.warnings)


def test_an_extent_in_metres_is_asked_in_degrees(tmp_path: Path, service: FakeService):
    fetch(tmp_path, service, EXTENT="7940000,7960000,6610000,6640000 [EPSG:3857]")
    west, south, east, north = (float(v) for v in service.queries[0].params["geometry"].split(","))
    assert 71 < west < east < 72
    assert 50.5 < south < north < 51.5


def test_a_server_that_dies_halfway_leaves_what_came_and_the_next_fetch_goes_on(
    tmp_path: Path, service: FakeService
):
    def die(request):
        is_late = len(service.queries) > 2
        return Raw(status=503, body=b"overloaded") if is_late else None

    service.before = die
    log = Log()
    result = fetch(tmp_path, service, log)
    assert result["COMPLETE"] is False
    assert 0 < result["RECEIVED"] < 35
    assert any("not complete" in error for error in log.errors)
    stored = QgsVectorLayer(result["LAYER"], "incidents", "ogr").featureCount()
    assert stored == result["RECEIVED"]
    service.before = lambda request: None
    result = fetch(tmp_path, service)
    assert result["COMPLETE"] is True
    assert json.loads(result["RECEIPT"])["layers"][0]["resumed"] is True
    assert QgsVectorLayer(result["LAYER"], "incidents", "ogr").featureCount() == 35


def test_an_address_where_nobody_answers_is_one_sentence_with_a_remedy(tmp_path: Path):
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    text = refusal(
        "fetchincidents",
        {"PORTAL": profile(tmp_path, f"http://127.0.0.1:{port}"), "STORE": str(tmp_path / "s.gpkg")},
    )
    assert "portal" in text.lower()
    assert "Check" in text


def test_a_layer_that_is_not_there_is_one_sentence_with_a_remedy(tmp_path: Path, service: FakeService):
    service.before = lambda request: {"error": {"code": 404, "message": "Layer not found", "details": []}}
    text = refusal(
        "fetchincidents", {"PORTAL": profile(tmp_path, service.origin), "STORE": str(tmp_path / "s.gpkg")}
    )
    assert text.strip()
    assert "Traceback" not in text


def test_expired_credentials_are_renewed_once_and_then_named(tmp_path: Path, service: FakeService):
    service.before = lambda request: {"error": {"code": 498, "message": "Invalid token", "details": []}}
    text = refusal(
        "fetchincidents", {"PORTAL": profile(tmp_path, service.origin), "STORE": str(tmp_path / "s.gpkg")}
    )
    assert "Traceback" not in text
    assert len(text.strip().splitlines()) == 1


def test_nothing_stored_is_lost_when_a_later_fetch_fails(tmp_path: Path, service: FakeService):
    first = fetch(tmp_path, service)
    service.before = lambda request: Raw(status=500, body=b"<html>broken</html>")
    text = refusal("fetchincidents", {"PORTAL": profile(tmp_path, service.origin), "STORE": first["STORE"]})
    assert "Traceback" not in text
    assert QgsVectorLayer(first["LAYER"], "incidents", "ogr").featureCount() == 35


def test_no_incidents_is_complete_and_says_so(tmp_path: Path, service: FakeService):
    service.rows = []
    log = Log()
    result = fetch(tmp_path, service, log)
    assert (result["COMPLETE"], result["RECEIVED"]) == (True, 0)
    assert any("no incidents" in warning for warning in log.warnings)


def test_a_layer_of_accidents_is_not_asked_for_thefts(tmp_path: Path, service: FakeService):
    portal = profile(tmp_path, service.origin, accidents=ACCIDENTS)
    result = run(
        "fetchincidents", {"PORTAL": portal, "STORE": str(tmp_path / "s.gpkg"), "CATEGORIES": "theft"}
    )
    assert [r["layer"] for r in json.loads(result["RECEIPT"])["layers"]] == ["crime"]
    assert not any("DTP" in request.path for request in service.requests)


def test_fetched_accidents_do_not_prove_that_thefts_were_fetched(tmp_path: Path, service: FakeService):
    portal = profile(tmp_path, service.origin, accidents=ACCIDENTS)
    result = run(
        "fetchincidents", {"PORTAL": portal, "STORE": str(tmp_path / "s.gpkg"), "LAYERS": "accidents"}
    )
    with Store.open(result["STORE"], read_only=True) as store:
        assert [covered.scope.categories for covered in store.coverage()] == [("traffic",)]


def test_an_incremental_fetch_asks_for_what_is_new_and_removes_what_is_no_longer_counted(
    tmp_path: Path, service: FakeService
):
    fetch(tmp_path, service)
    service.requests.clear()
    service.rows = [offence(number) for number in range(30, 41)]
    result = fetch(tmp_path, service, INCREMENTAL=True)
    asked = [request.params["where"] for request in service.requests if request.path.endswith("/query")]
    assert "objectid > 35" in asked[0]
    assert "dat_vozb >= TIMESTAMP" in asked[1]
    assert (result["COMPLETE"], result["REMOVED"]) == (True, 29)


def test_an_incremental_fetch_without_an_earlier_one_fetches_all(tmp_path: Path, service: FakeService):
    result = fetch(tmp_path, service, INCREMENTAL=True)
    assert "dat_vozb >=" not in service.queries[0].params["where"]
    assert result["RECEIVED"] == 35


def test_unknown_layers_categories_and_portals_are_refused_with_what_there_is(
    tmp_path: Path, service: FakeService
):
    portal = profile(tmp_path, service.origin)
    store = str(tmp_path / "s.gpkg")
    assert "Use one of: crime" in refusal("fetchincidents", {"PORTAL": portal, "STORE": store, "LAYERS": "x"})
    text = refusal("fetchincidents", {"PORTAL": portal, "STORE": store, "CATEGORIES": "thefts"})
    assert "thefts" in text
    assert "theft," in text
    assert refusal("fetchincidents", {"PORTAL": "no-such-portal", "STORE": store}).strip()
    text = refusal(
        "fetchincidents", {"PORTAL": portal, "STORE": store, "FROM": "2026-08-01", "TO": "2026-07-01"}
    )
    assert "TO after FROM" in text
    assert not Path(store).exists()


def test_a_read_only_folder_is_one_sentence_with_a_remedy(tmp_path: Path, service: FakeService):
    blocked = tmp_path / "blocked"
    blocked.write_text("a file where a folder should be")
    text = refusal(
        "fetchincidents", {"PORTAL": profile(tmp_path, service.origin), "STORE": str(blocked / "s.gpkg")}
    )
    assert "folder" in text
    assert "Traceback" not in text


def test_a_store_is_never_overwritten_by_another_kind_of_file(tmp_path: Path, service: FakeService):
    target = tmp_path / "notes.gpkg"
    target.write_text("not a GeoPackage")
    text = refusal("fetchincidents", {"PORTAL": profile(tmp_path, service.origin), "STORE": str(target)})
    assert target.read_text() == "not a GeoPackage"
    assert "Choose another file" in text


def test_a_password_travels_in_a_header_and_stands_in_no_result(tmp_path: Path, service: FakeService):
    manager = QgsApplication.authManager()
    assert manager.setMasterPassword("made up", True)
    config = QgsAuthMethodConfig("Basic")
    config.setName("portal")
    config.setConfig("username", "analyst")
    config.setConfig("password", "s3cret-made-up")
    assert manager.storeAuthenticationConfig(config)[0]
    result = fetch(tmp_path, service, AUTHCFG=config.id())
    manager.removeAuthenticationConfig(config.id())
    assert service.queries[0].headers["Authorization"].startswith("Basic ")
    assert "s3cret" not in json.dumps(result)
    assert b"s3cret" not in Path(result["STORE"]).read_bytes()
    assert service.queries[0].headers["User-Agent"].count("CrimeMap/") == 1


def test_a_client_key_stays_encrypted_and_private():
    from qgis.PyQt.QtNetwork import QSslConfiguration

    from crime_map_plugin.algorithms.network import client_key

    with client_key(QSslConfiguration()) as (path, _):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert not path.exists()


def test_a_client_key_lies_in_no_file_before_and_after_it_is_loaded(tmp_path, monkeypatch):
    """An algorithm that is prepared and never run must leave none behind."""
    from crime_map_plugin.algorithms import network
    from crime_map_plugin.portal.profile import load_profile

    seen = []
    monkeypatch.setattr(network.tempfile, "tempdir", str(tmp_path))
    monkeypatch.setattr(network._Credentials, "renew_now", lambda self: {})
    monkeypatch.setattr(network._Credentials, "has_client_key", lambda self: True)
    monkeypatch.setattr(network, "Http", lambda options, **_: seen.append(options.client_pem.exists()))
    made = network.Network("https://portal.example/", "made_up")
    assert list(tmp_path.iterdir()) == []
    made.client(load_profile("kz-portal"), lambda: False)
    assert seen == [True]
    assert list(tmp_path.iterdir()) == []


def test_a_store_holds_the_names_of_its_codes(tmp_path, service):
    with Store.open(fetch(tmp_path, service)["STORE"], read_only=True) as store:
        assert store.codes("categories", "kk")["theft"] == "Ұрлық"
        assert store.codes("areas", "en")["1971"] == "Astana city"


def test_a_fetch_fails_when_the_portal_counts_rows_and_gives_none(tmp_path, service):
    def empty(request, answer):
        return {**answer, "features": []} if "features" in answer else answer

    service.after = empty
    service.lists_ids = False
    with pytest.raises(QgsProcessingException) as caught:
        fetch(tmp_path, service)
    assert "35" in str(caught.value) and "Fetch again" in str(caught.value)
