"""Profiles and stores from anywhere make QGIS neither read, write nor contact what was not shown."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.PyQt.QtWidgets import QDialogButtonBox

from crime_map_plugin.algorithms.base import Refused
from crime_map_plugin.algorithms.import_source import import_parameters, imported_layers
from crime_map_plugin.algorithms.source_approval import approve_sign_in, check_sign_in
from crime_map_plugin.algorithms.source_rules import check_source
from crime_map_plugin.gui.imported_sources import may_be_opened, sources_folder
from crime_map_plugin.gui.mapping_dialog import MappingDialog
from crime_map_plugin.gui.plain_text import PlainLabel
from crime_map_plugin.gui.source_question import SourceQuestion
from crime_map_plugin.portal.layer_source import (
    LayerSource,
    holds_credentials,
    hosts_of,
    is_local_file,
    scrubbed,
)
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


@pytest.mark.parametrize(
    ("provider", "uri", "part"),
    [
        ("ogr", "rows.csv|option:DRIVER_SCRIPT=x", "option:DRIVER_SCRIPT"),
        ("ogr", "a.gpkg|subset=SELECT load_extension('x')", "load_extension"),
        ("ogr", "PG:dbname=gis", "PG:dbname"),
        ("spatialite", "dbname='a.sqlite' table=\"(select * from t)\" (geom)", "(select * from t)"),
        ("postgres", "dbname='gis' host=h table=\"(select pg_sleep(9))\"", "pg_sleep"),
        ("postgres", 'dbname=\'gis\' host=h table="a"."b" sql=id in (select 1)', "select 1"),
        ("WFS", "url='file:///etc/passwd' typename='t'", "file:///etc"),
        ("delimitedtext", "rows.csv?subset=env('HOME')%20is%20null", "env('HOME')"),
        ("delimitedtext", "rows.csv?program=x", "program"),
    ],
)
def test_an_address_that_does_more_than_name_a_layer_is_refused(
    tmp_path: Path, provider: str, uri: str, part: str
) -> None:
    csv(tmp_path, ROWS)
    profile = write_profile(tmp_path, {**LAYER, "source": {"provider": provider, "uri": uri}})
    with pytest.raises(Refused, match="not allowed") as refusal:
        import_parameters(profile, "rows", tmp_path / "s.gpkg")
    assert part in str(refusal.value)


def test_addresses_that_name_a_layer_are_let_through() -> None:
    for key, uri in (
        ("ogr", "/data/a.gpkg|layername=select cities"),
        ("ogr", "C:/data/a.xlsx|layername=Sheet 1|option:HEADERS=FORCE"),
        ("ogr", "a.shp|subset=\"kind\" = 'theft'"),
        ("postgres", "dbname='gis' host=h table=\"public\".\"t\" (geom) sql=kind = 'theft'"),
        ("WFS", "url='https://a.example/wfs' typename='t' version='2.0.0'"),
        ("delimitedtext", "file:///a.csv?type=csv&xField=x&yField=y"),
    ):
        check_source(LayerSource(key, uri))


def test_sign_in_data_goes_to_the_host_it_was_approved_for_only() -> None:
    uri = 'dbname=\'gis\' host={} authcfg=abc1234 table="public"."t"'
    approve_sign_in(uri.format("good.example"))
    check_sign_in(uri.format("good.example"))
    for strange in ("evil.example", "good.example.evil.example"):
        with pytest.raises(Refused, match=strange):
            check_sign_in(uri.format(strange))
    with pytest.raises(Refused, match="never1"):
        check_sign_in("url='https://good.example/wfs' authcfg=never1 typename='t'")


def test_a_mapping_is_opened_unasked_only_as_it_was_imported_with(tmp_path: Path) -> None:
    profile = write_profile(tmp_path, {**LAYER, "source": csv(tmp_path, ROWS)})
    assert not may_be_opened(profile)
    import_rows(profile)
    assert may_be_opened(profile)
    profile.write_text(profile.read_text(encoding="utf-8") + " ", encoding="utf-8")
    assert not may_be_opened(profile)
    sources_folder().mkdir(parents=True, exist_ok=True)
    assert may_be_opened(sources_folder() / "a.json")
