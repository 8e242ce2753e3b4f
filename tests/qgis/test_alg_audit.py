"""What each algorithm notes in the store's audit list, and what it does not."""

from __future__ import annotations

import shutil
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from crime_map_plugin.store.audit import Entry
from crime_map_plugin.store.geopackage import Store
from tests.portal_server import made_up
from tests.portal_server.fixtures import BUILD
from tests.qgis import busy_store, fetching
from tests.qgis import made_up as made_up_layers
from tests.qgis.running import Log, run


@pytest.fixture
def store(tmp_path: Path) -> Path:
    path = tmp_path / "s.gpkg"
    busy_store.fill(path, 200)
    return path


def noted(store: Path) -> list[Entry]:
    """Return the list without the fetch that filled the store, oldest first."""
    with Store.open(store, read_only=True) as opened:
        assert opened.broken_audit_row() is None
        return opened.audit_list()[::-1][1:]


def test_a_fetch_notes_each_layer_and_a_refresh_that_it_is_one(portal_server, tmp_path: Path):
    data = Path(
        shutil.copy(made_up.ensure(BUILD / "portal_few.sqlite", incidents=900), tmp_path / "p.sqlite")
    )
    server = portal_server(data=data, layers=fetching.paged())
    profile, path = str(server.write_profile(tmp_path)), tmp_path / "f.gpkg"
    first = fetching.fetch(profile, path, LAYERS="crime", CATEGORIES="theft,robbery", FROM="2026-01-01")
    asked = {"LAYERS": "crime", "CATEGORIES": "theft,robbery", "FROM": "2026-01-01", "INCREMENTAL": True}
    fetching.fetch(profile, path, **asked)
    with Store.open(path, read_only=True) as opened:
        # A refresh that brought nothing is a receipt and no deed.
        assert [entry.deed for entry in opened.audit_list()] == ["fetched"]
        assert len(opened.receipts()) == 2
    fetching.change(data, "DELETE FROM crime WHERE objectid % 2 = 0")
    again = fetching.fetch(profile, path, **asked)
    with Store.open(path, read_only=True) as opened:
        refreshed, fetched = opened.audit_list()
    assert (fetched.deed, fetched.number) == ("fetched", first["RECEIVED"])
    assert (refreshed.deed, refreshed.number) == ("refreshed", again["RECEIVED"])
    assert refreshed.details["removed"] > 0
    scope = fetched.details["scope"]
    assert (scope["source"], scope["layer"]) == ("demo", "crime")
    assert scope["categories"] == ["robbery", "theft"] and scope["date_from"] == "2026-01-01T00:00:00"
    # Neither address nor credentials: who reads the list knows the source by its id.
    assert "http" not in str(fetched.details) and str(server.port) not in str(fetched.details)


def test_a_filter_into_a_file_is_an_export_and_one_into_memory_is_none(store: Path, tmp_path: Path):
    parameters = {"STORE": str(store), "CATEGORIES": "theft"}
    run("filterincidents", {**parameters, "OUTPUT": "memory:"})
    run("filterincidents", {**parameters, "OUTPUT": "TEMPORARY_OUTPUT"})
    assert noted(store) == []
    target = tmp_path / "out.gpkg"
    count = run("filterincidents", {**parameters, "OUTPUT": str(target)})["COUNT"]
    (entry,) = noted(store)
    assert (entry.deed, entry.number) == ("exported", count)
    wanted = {"categories": ["theft"], "date_field": "occurred"}
    assert entry.details == {"filter": wanted, "file": str(target)}


def sheets(store: Path, tmp_path: Path, log: Log | None = None, **parameters: Any) -> dict[str, Any]:
    first = date.today() - timedelta(days=40)
    districts = tmp_path / "d.gpkg"
    shapes = [made_up_layers.box(71.343 + 0.08 * k, 51.083, 0.08, 0.14) for k in range(2)]
    made_up_layers.polygons(districts, "districts", [{"name": "West"}, {"name": "East"}], shapes)
    return run(
        "districtsheets",
        {
            "STORE": str(store),
            "DISTRICTS": str(districts),
            "NAME": "name",
            "FROM": first.isoformat(),
            "TO": (first + timedelta(days=30)).isoformat(),
            "AUDIENCE": 0,
            "LANGUAGE": "en",
            "FORMAT": "svg",
            "FOLDER": str(tmp_path / "sheets"),
            **parameters,
        },
        log,
    )


def test_printed_sheets_are_noted_with_their_files_and_audience(store: Path, tmp_path: Path):
    result = sheets(store, tmp_path)
    (entry,) = noted(store)
    assert (entry.deed, entry.number) == ("printed", result["SHEETS"])
    assert entry.details["files"] == ["01_West.svg", "02_East.svg"]
    assert (entry.details["audience"], entry.details["content"]) == ("internal", "incidents")
    assert entry.details["folder"] == str(tmp_path / "sheets")


def test_a_store_that_cannot_be_written_is_printed_and_it_is_said(
    store: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    from crime_map_plugin.errors import StoreNotWritable

    def closed(*_: object) -> None:
        raise StoreNotWritable("The store’s file cannot be opened or written.", hint="Check the folder.")

    monkeypatch.setattr(Store, "note", closed)
    log = Log()
    assert sheets(store, tmp_path, log)["SHEETS"] == 2
    assert any("audit list" in text for text in log.warnings)


def test_an_analysis_on_the_store_is_no_export(store: Path, tmp_path: Path):
    layer = f"{store}|layername=incidents"
    run("incidentgrid", {"INPUT": layer, "CELL_SIZE": 500, "OUTPUT": str(tmp_path / "g.gpkg")})
    assert noted(store) == []
