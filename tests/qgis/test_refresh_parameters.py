"""What a timer asks for: the parameters that bring a stored scope up to date."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from crime_map_plugin.algorithms.refresh import refresh_parameters
from crime_map_plugin.incidents.coverage import Scope
from crime_map_plugin.store.geopackage import Store
from tests.portal_server import made_up
from tests.portal_server.fixtures import BUILD
from tests.qgis import fetching
from tests.qgis.running import run

ASKED: list[dict[str, Any]] = [
    {"LAYERS": "accidents"},
    {
        "LAYERS": "crime",
        "CATEGORIES": "theft,robbery",
        "AREA_CODE": "1971",
        "FROM": "2026-03-01",
        "TO": "2026-04-15T12:00:00",
        "DATE_FIELD": 1,
        "SEVERITY": [0, 2],
    },
    {"LAYERS": "crime", "EXTENT": "71.3,71.5,51.05,51.2 [EPSG:4326]", "FROM": "2026-01-01"},
]


def scopes(store: Path) -> list[Scope]:
    with Store.open(store, read_only=True) as opened:
        return [entry.scope for entry in opened.coverage()]


@pytest.mark.parametrize("asked", ASKED)
def test_the_parameters_ask_for_the_same_scope_again(portal_server, tmp_path: Path, asked: dict[str, Any]):
    data = made_up.ensure(BUILD / "portal_few.sqlite", incidents=900)
    server = portal_server("", data=data)
    store = tmp_path / "s.gpkg"
    fetching.fetch(str(server.write_profile(tmp_path)), store, **asked)
    before = scopes(store)
    (parameters,) = refresh_parameters(store)
    assert parameters["INCREMENTAL"] is True
    result = run("fetchincidents", parameters)
    assert result["COMPLETE"] is True
    assert result["STORE"] == str(store)
    assert scopes(store) == before


def test_what_lies_in_a_wider_scope_is_asked_with_it(portal_server, tmp_path: Path):
    data = made_up.ensure(BUILD / "portal_few.sqlite", incidents=900)
    profile = str(portal_server("", data=data).write_profile(tmp_path))
    store = tmp_path / "s.gpkg"
    fetching.fetch(profile, store)
    fetching.fetch(profile, store, FROM="2026-03-01", TO="2026-04-01", LAYERS="crime")
    assert [parameters["LAYERS"] for parameters in refresh_parameters(store)] == ["crime", "accidents"]
    assert not any("FROM" in parameters for parameters in refresh_parameters(store))


def test_a_portal_whose_profile_file_is_gone_is_left_out(portal_server, tmp_path: Path):
    data = made_up.ensure(BUILD / "portal_few.sqlite", incidents=900)
    profile = portal_server("", data=data).write_profile(tmp_path)
    moved = profile.rename(tmp_path / "elsewhere.json")
    store = tmp_path / "s.gpkg"
    fetching.fetch(str(moved), store, LAYERS="accidents")
    moved.unlink()
    assert refresh_parameters(store) == []
