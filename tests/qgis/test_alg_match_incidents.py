"""Pairs of two registers through the algorithm, and what counts them once from then on."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import NULL, Qgis

from crime_map_plugin.gui.map_view import subset_of
from crime_map_plugin.incidents.query import IncidentQuery
from crime_map_plugin.store.geopackage import Store
from crime_map_plugin.store.links import State
from tests.qgis.commands import process
from tests.qgis.linked_store import POLICE, ROADS, accidents, bring, fill, pair
from tests.qgis.running import Log, box, polygons, refusal, run

FIELDS = ["id_a", "id_b", "metres", "hours", "score", "state"]


@pytest.fixture
def store(tmp_path: Path) -> Path:
    path = tmp_path / "сақтау" / "s.gpkg"
    fill(path)
    return path


def match(store: Path, **other: object) -> dict:
    return run("matchincidents", {"STORE": str(store), "OUTPUT": "memory:", **other})


def confirm(store: Path, *numbers: int, state: State = State.CONFIRMED) -> None:
    with Store.open(store) as opened:
        opened.decide_links([pair(i).pair for i in numbers], state)


def test_the_accidents_of_both_agencies_are_proposed_with_metres_hours_and_score(store: Path, qgis_app):
    found = match(store)
    layer = found["OUTPUT"]
    rows = {row["id_a"]: row for row in layer.getFeatures()}
    assert [field.name() for field in layer.fields()] == FIELDS
    assert layer.crs().authid() == found["ANALYSIS_CRS"] == "EPSG:4326"
    assert layer.geometryType() == Qgis.GeometryType.Line
    assert sorted(rows) == [pair(i).id_a for i in range(6)]
    # 0.0005° of the parallel at 51.1°: 35.03 m (series of Snyder 1987); half an hour of six.
    for row in rows.values():
        assert row["id_b"] == row["id_a"].replace("police", "roads") and row["state"] == "proposed"
        assert row["metres"] == pytest.approx(35.03, abs=0.01) and row["hours"] == 0.5
        assert row["score"] == pytest.approx((1 - row["metres"] / 100) * (1 - 0.5 / 6))
        assert row.geometry().asPolyline()[0].x() < row.geometry().asPolyline()[1].x()
    assert [found[name] for name in ("PROPOSED", "CONFIRMED", "SPLIT", "COUNTED_ONCE")] == [6, 0, 0, 0]


def test_the_limits_are_those_given(store: Path):
    assert match(store, DISTANCE=30)["PROPOSED"] == 0
    assert match(store, HOURS=0.4)["PROPOSED"] == 0
    assert match(store, HOURS=0)["PROPOSED"] == 0
    assert match(store, DISTANCE=0)["PROPOSED"] == 6  # 0 chooses 100 m
    assert "0 or more" in refusal("matchincidents", {"STORE": str(store), "HOURS": -1, "OUTPUT": "memory:"})
    assert "STORE" in refusal("matchincidents", {"STORE": "a.csv", "OUTPUT": "memory:"})


def test_where_a_time_of_day_is_missing_the_day_must_be_the_same(tmp_path: Path):
    store = tmp_path / "s.gpkg"
    of_police, of_roads = accidents("police", 2), accidents("roads", 2, east=0.0005, minutes=-30)
    of_roads["hour"][:] = -2147483648
    of_roads["occurred_at"] = of_roads["occurred_at"].astype("datetime64[D]").astype("datetime64[s]")
    of_roads["occurred_at"][1] -= 86_400
    bring(store, POLICE, of_police)
    bring(store, ROADS, of_roads)
    (row,) = match(store)["OUTPUT"].getFeatures()
    assert row["id_b"] == "roads:accidents:0" and row["hours"] == NULL
    assert row["score"] == pytest.approx(1 - row["metres"] / 100)


def test_other_categories_and_articles_make_no_pair(tmp_path: Path):
    store = tmp_path / "s.gpkg"
    of_police, of_roads = accidents("police", 4), accidents("roads", 4, east=0.0005)
    of_police["category"][:] = "traffic", "other", "other", "other"
    of_roads["category"][:] = "theft", "other", "other", "other"
    of_police["article"][:] = None, "190", "190", None
    of_roads["article"][:] = None, "191", "190", "190"
    bring(store, POLICE, of_police)
    bring(store, ROADS, of_roads)
    assert {row["id_a"] for row in match(store)["OUTPUT"].getFeatures()} == {pair(2).id_a, pair(3).id_a}


def test_one_register_alone_is_said_to_be_too_few(tmp_path: Path):
    store, log = tmp_path / "s.gpkg", Log()
    columns = accidents("police", 3)
    columns["x"][0] = float("nan")
    bring(store, POLICE, columns)
    found = run("matchincidents", {"STORE": str(store), "OUTPUT": "memory:"}, log)
    assert found["PROPOSED"] == 0 and found["OUTPUT"].featureCount() == 0
    assert any("one register" in text for text in log.warnings)
    assert any("without a place" in text for text in log.warnings)


def test_decisions_survive_another_import_and_another_match(store: Path):
    match(store)
    confirm(store, 0, 1)
    confirm(store, 2, state=State.SPLIT)
    fill(store)
    found = match(store)
    states = {row["id_a"][-1]: row["state"] for row in found["OUTPUT"].getFeatures()}
    assert states == {**dict.fromkeys("01", "confirmed"), "2": "split", **dict.fromkeys("345", "proposed")}
    assert [found[name] for name in ("PROPOSED", "CONFIRMED", "SPLIT", "COUNTED_ONCE")] == [3, 2, 1, 2]


def test_a_confirmed_pair_is_one_in_lists_statistics_and_on_the_map(store: Path, tmp_path: Path):
    match(store)
    confirm(store, 0, 1)
    listed = run("filterincidents", {"STORE": str(store), "OUTPUT": "memory:"})
    assert listed["COUNT"] == 14
    figures = {
        "STORE": str(store),
        "DISTRICTS": polygons(
            [box(71, 51, 72, 52)], crs="EPSG:4326", fields="field=n:string", values=[["a"]]
        ),
        "NAME": "n",
        "FROM": "2026-03-01",
        "TO": "2026-04-01",
        "OUTPUT": "memory:",
    }
    (row,) = run("districtstatistics", figures)["OUTPUT"].getFeatures()
    assert row["count"] == 14
    quality = run("locationquality", {"STORE": str(store), "OUTPUT": "memory:"})["OUTPUT"]
    assert sum(feature["count"] for feature in quality.getFeatures()) == 14
    grid = run("incidentgrid", {"INPUT": listed["OUTPUT"], "CELL_SIZE": 1000, "OUTPUT": "memory:"})["OUTPUT"]
    assert sum(feature["count"] for feature in grid.getFeatures()) == 14
    assert "crime_map_counted_elsewhere" in subset_of(IncidentQuery(), once=True)
    with Store.open(store) as opened:
        assert opened.receipts()[0].get("counted_once") is None
    fill(store)
    with Store.open(store) as opened:
        assert opened.receipts()[0]["counted_once"] == 2


def test_qgis_process_matches_and_returns_plain_values(
    environment: dict[str, str], store: Path, tmp_path: Path
):
    output = tmp_path / "pairs.csv"
    found = process(environment, "matchincidents", f"STORE={store}", f"OUTPUT={output}")["results"]
    assert found["PROPOSED"] == 6 and output.read_text(encoding="utf-8-sig").count("\n") == 7
