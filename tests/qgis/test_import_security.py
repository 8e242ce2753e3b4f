"""Profiles and stores from anywhere make QGIS neither read, write nor contact what was not shown."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.PyQt.QtWidgets import QDialogButtonBox

from crime_map_plugin.algorithms.import_source import imported_layers
from crime_map_plugin.gui.mapping_dialog import MappingDialog
from crime_map_plugin.gui.plain_text import PlainLabel
from crime_map_plugin.gui.source_question import SourceQuestion
from crime_map_plugin.portal.layer_source import holds_credentials, hosts_of, is_local_file, scrubbed
from crime_map_plugin.store.geopackage import Store
from tests.qgis.running import provider
from tests.qgis.test_import_sources import csv, import_rows, refused, stored, write_profile

ROWS = "when,x,y\n2024-03-05 10:00,76.9,43.2\n2024-03-06 10:00,76.9,43.2\n"
LAYER = {
    "fields": {"occurred_at": "when"},
    "coordinates": {"x": "x", "y": "y", "crs": "EPSG:4326"},
}


@pytest.fixture
def dialog(qgis_iface) -> Iterator[MappingDialog]:
    provider()
    dialog = MappingDialog()
    yield dialog
    dialog.close()


@pytest.mark.parametrize(
    "where",
    [
        "file_exists('/etc/passwd')",
        "env('HOME') != ''",
        "load_layer('/vsicurl/http://127.0.0.1:1/x.csv', 'ogr') is null",
        "eval('1 = 1')",
        "@user_account_name != ''",
        "aggregate('other', 'count', 1) > 0",
    ],
)
def test_a_condition_that_looks_at_more_than_the_row_is_refused(tmp_path: Path, where: str) -> None:
    profile = write_profile(tmp_path, {**LAYER, "source": csv(tmp_path, ROWS), "where": where})
    assert "more than the row" in refused(profile)


def test_a_condition_writes_no_database(tmp_path: Path) -> None:
    other = tmp_path / "other.sqlite"
    with sqlite3.connect(other) as connection:
        connection.execute("CREATE TABLE t (name text, n int)")
    where = f"sqlite_fetch_and_increment('{other}', 't', 'n', 'name', 'a', map()) > -1"
    refused(write_profile(tmp_path, {**LAYER, "source": csv(tmp_path, ROWS), "where": where}))
    with sqlite3.connect(other) as connection:
        assert connection.execute("SELECT count(*) FROM t").fetchone() == (0,)


def test_a_condition_of_the_row_still_chooses(tmp_path: Path) -> None:
    where = 'day(to_datetime("when")) = 5 and length("x") > 1'
    profile = write_profile(tmp_path, {**LAYER, "source": csv(tmp_path, ROWS), "where": where})
    import_rows(profile)
    assert [str(moment)[:10] for moment in stored(tmp_path)["occurred_at"]] == ["2024-03-05"]


@pytest.mark.parametrize(
    ("provider", "uri", "host"),
    [
        ("WFS", "typename='http://good.example/' url='http://evil.example/wfs'", "evil.example"),
        ("postgres", "dbname='x host=good' host='evil.example' table=\"a\".\"b\"", "evil.example"),
        ("ogr", "/vsicurl?url=http%3A%2F%2Fevil.example%2Fx.csv", "evil.example"),
        ("ogr", "//evil.example/share/x.csv", "evil.example"),
    ],
)
def test_a_mapping_shows_its_hosts_before_it_opens_them(
    dialog: MappingDialog, tmp_path: Path, monkeypatch, provider: str, uri: str, host: str
) -> None:
    opened = []
    monkeypatch.setattr(dialog.source, "open_source", lambda source, title: opened.append(source.uri))
    path = write_profile(tmp_path, {**LAYER, "source": {"provider": provider, "uri": uri}})
    dialog.open_mapping(str(path))
    assert opened == []
    question = dialog.findChild(SourceQuestion)
    assert host in question.findChild(PlainLabel, "CrimeMapSourceQuestionHosts").text()
    question.buttons.button(QDialogButtonBox.StandardButton.Open).click()
    assert opened == [uri]


def test_a_file_that_names_other_sources_is_asked_about(
    dialog: MappingDialog, tmp_path: Path, monkeypatch
) -> None:
    opened = []
    monkeypatch.setattr(dialog.source, "open_source", lambda source, title: opened.append(source.uri))
    (tmp_path / "a.geojson").write_text("<OGRVRTDataSource></OGRVRTDataSource>", encoding="utf-8")
    path = write_profile(tmp_path, {**LAYER, "source": {"provider": "ogr", "uri": "a.geojson"}})
    dialog.open_mapping(str(path))
    assert opened == []
    question = dialog.findChild(SourceQuestion)
    question.buttons.button(QDialogButtonBox.StandardButton.Cancel).click()
    assert opened == []


def test_files_of_this_machine_are_told_from_those_of_others() -> None:
    assert is_local_file("C:/data/x.csv") and is_local_file("/data/x.gpkg|layername=a")
    for uri in ("/vsis3/bucket/x.csv", "\\\\evil\\share\\x.csv", "/vsizip//vsicurl/http://evil/x.zip"):
        assert not is_local_file(uri)
    assert hosts_of("/data/x.csv") == []


def test_keys_in_headers_stay_out_of_profiles() -> None:
    for uri in (
        "url='https://a.example/wfs' http-header:X-Api-Key='hunter2' typename='t'",
        "/vsicurl?url=https%3A%2F%2Fa.example&userpwd=me:hunter2",
        "/vsicurl?header.Authorization=hunter2&url=https%3A%2F%2Fa.example",
    ):
        assert holds_credentials(uri)
        assert "hunter2" not in scrubbed(uri)


def test_a_store_from_anywhere_names_no_profile_on_another_machine(tmp_path: Path) -> None:
    profile = write_profile(tmp_path, {**LAYER, "source": csv(tmp_path, ROWS)})
    import_rows(profile)
    path = tmp_path / "s.gpkg"
    assert len(imported_layers(path)) == 1
    with Store.open(path) as store:
        store.set_meta("import:profile:agency", "/" + str(profile))
    assert imported_layers(path) == []
