"""Importing into a store and filtering it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsVectorLayer

from crime_map_plugin.incidents import schema
from crime_map_plugin.store.geopackage import Store
from tests.qgis.running import Log, box, memphis, points, polygons, refusal, run

FIELDS = "field=uid:string&field=kind:string&field=at:datetime&field=art:string&field=reg:string"
PLACES = [(71.40, 51.10), (71.41, 51.11), None, (71.43, 51.13), (71.44, 51.14)]
ROWS = [
    ["a", "x", "2026-07-01T22:30:00", "1880", "1971"],
    ["b", "x", "2026-07-04T05:00:00", "1910", "1971"],
    ["c", "y", "2026-07-31T23:59:59", "1880", "1971"],
    ["d", "y", None, "3240", "1975"],
    ["e", "y", "2026-08-01T00:00:00", "1880", "1975"],
]


def profile(folder: Path, **changes: Any) -> str:
    layer = {
        "path": "own/FeatureServer/0",
        "title": {"en": "Own"},
        "incidents": "crime",
        "fields": {"id": "uid", "occurred_at": "at", "article": "art", "region_code": "reg"},
        **changes.pop("layer", {}),
    }
    data = {
        "format": 1,
        "id": "own",
        "title": {"en": "Own register"},
        "protocol": "arcgis",
        "root": "http://127.0.0.1:9/",
        "layers": {"incidents": layer},
        **changes,
    }
    path = folder / "профиль.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    return str(path)


def own_layer(rows=ROWS, places=PLACES) -> QgsVectorLayer:
    from qgis.PyQt.QtCore import QDateTime

    values = [
        [*row[:2], QDateTime.fromString(row[2], "yyyy-MM-ddTHH:mm:ss") if row[2] else None, *row[3:]]
        for row in rows
    ]
    return points(places, crs="EPSG:4326", fields=FIELDS, values=values)


@pytest.fixture
def store(tmp_path: Path) -> str:
    target = str(tmp_path / "қойма.gpkg")
    run("importincidents", {"INPUT": own_layer(), "PROFILE": profile(tmp_path), "STORE": target})
    return target


def chosen(store: str, log: Log | None = None, **parameters: Any) -> list[str]:
    output = run("filterincidents", {"STORE": store, "OUTPUT": "memory:", **parameters}, log)["OUTPUT"]
    return sorted(feature["id"].rpartition(":")[2] for feature in output.getFeatures())


def test_an_import_keeps_every_row_and_counts_what_it_lacks(tmp_path: Path):
    log = Log()
    parameters = {"INPUT": own_layer(), "PROFILE": profile(tmp_path), "STORE": str(tmp_path / "s.gpkg")}
    result = run("importincidents", parameters, log)
    assert (result["RECEIVED"], result["WITHOUT_GEOMETRY"], result["COMPLETE"]) == (5, 1, True)
    assert json.loads(result["RECEIPT"])["layers"][0]["without_date"] == 1
    assert any("no usable place" in warning for warning in log.warnings)
    assert any("no usable date" in warning for warning in log.warnings)


def test_importing_again_updates_and_removes_but_never_doubles(tmp_path: Path, store: str):
    again = own_layer([*ROWS[:2], ["c", "z", "2026-07-30T10:00:00", "1910", "1971"]], PLACES[:3])
    parameters = {"INPUT": again, "PROFILE": profile(tmp_path), "STORE": store}
    result = run("importincidents", parameters)
    assert result["RECEIVED"] == 3
    with Store.open(store, read_only=True) as opened:
        columns = opened.read()
    found = dict(zip([key.rpartition(":")[2] for key in columns["id"]], columns["category"]))
    assert found["c"] == "robbery"
    assert sorted(found) == ["a", "b", "c", "d", "e"]  # July alone was imported again


def test_categories_hours_and_weekdays_come_from_the_rows(store: str):
    with Store.open(store, read_only=True) as opened:
        columns = opened.read()
    rows = {key.rpartition(":")[2]: i for i, key in enumerate(columns["id"])}
    assert [columns["category"][rows[key]] for key in "abd"] == ["theft", "robbery", "ecological"]
    assert [columns["hour"][rows[key]] for key in "ab"] == [22, 5]
    assert columns["weekday"][rows["a"]] == 3
    assert columns["hour"][rows["d"]] == schema.NULL_INT


def test_true_utc_becomes_local_time(tmp_path: Path):
    from qgis.core import QgsFeature

    layer = points(
        [(71.4, 51.1)], crs="EPSG:4326", fields="field=uid:string&field=at:string&field=reg:string"
    )
    layer.dataProvider().truncate()
    feature = QgsFeature(layer.fields())
    feature.setAttributes(["a", "2026-07-01T18:30:00Z", "1971"])
    layer.dataProvider().addFeature(feature)
    target = str(tmp_path / "u.gpkg")
    fields = {"id": "uid", "occurred_at": "at", "region_code": "reg"}
    parameters = {"PROFILE": profile(tmp_path, times="utc", layer={"fields": fields}), "STORE": target}
    run("importincidents", {"INPUT": layer, **parameters})
    with Store.open(target, read_only=True) as opened:
        assert str(opened.read()["occurred_at"][0]) == "2026-07-01T23:30:00"


def test_an_import_covers_its_own_months_only(store: str):
    with Store.open(store, read_only=True) as opened:
        scope = opened.coverage()[0].scope
    assert (scope.date_from.isoformat(), scope.date_to.isoformat()) == (
        "2026-07-01T00:00:00",
        "2026-09-01T00:00:00",
    )


def test_the_end_of_a_period_is_not_included(store: str):
    assert chosen(store, FROM="2026-07-01", TO="2026-08-01") == ["a", "b", "c"]
    assert chosen(store, FROM="2026-08-01") == ["e"]


def test_rows_without_the_date_are_left_out_and_counted(store: str):
    log = Log()
    assert chosen(store, log, FROM="2026-07-01") == ["a", "b", "c", "e"]
    assert any("without the date" in warning for warning in log.warnings)
    assert chosen(store) == ["a", "b", "c", "d", "e"]


def test_hours_wrap_over_midnight_and_weekdays_begin_on_monday(store: str):
    log = Log()
    assert chosen(store, log, HOURS="22-5") == ["a", "b", "c", "e"]
    assert any("without a known time" in warning for warning in log.warnings)
    assert chosen(store, HOURS="18-22") == ["a"]
    assert chosen(store, WEEKDAYS="6-7") == ["b", "e"]


def test_categories_and_areas_choose(store: str):
    assert chosen(store, CATEGORIES="theft,ecological") == ["a", "c", "d", "e"]
    assert chosen(store, AREA_CODE="1975") == ["d", "e"]


def test_a_boundary_chooses_and_counts_the_rest(store: str):
    area = polygons([box(71.395, 51.095, 71.415, 51.115)], crs="EPSG:4326")
    log = Log()
    result = run("filterincidents", {"STORE": store, "BOUNDARY": area, "OUTPUT": "memory:"}, log)
    assert result["OUTPUT"].featureCount() == 2
    assert (result["OUTSIDE"], result["NULL_GEOMETRIES"]) == (2, 1)


def test_filtered_points_have_the_schemas_fields_in_degrees(store: str, tmp_path: Path):
    target = str(tmp_path / "out.gpkg")
    result = run(
        "filterincidents", {"STORE": store, "FROM": "2026-07-01", "TO": "2026-08-01", "OUTPUT": target}
    )
    layer = QgsVectorLayer(target, "out", "ogr")
    assert [name for name in layer.fields().names() if name != "fid"] == list(schema.field_names())
    assert layer.crs().authid() == "EPSG:4326"
    assert result["ANALYSIS_CRS"] == "EPSG:4326"
    first = next(f for f in layer.getFeatures() if f["id"].endswith(":a"))
    assert first["occurred_at"].toString("yyyy-MM-ddTHH:mm:ss") == "2026-07-01T22:30:00"
    assert next(f for f in layer.getFeatures() if f["id"].endswith(":c")).geometry().isNull()
    in_memory = run(
        "filterincidents", {"STORE": store, "FROM": "2026-07-01", "TO": "2026-08-01", "OUTPUT": "memory:"}
    )
    rows = sorted(tuple(str(f[n]) for n in schema.field_names()) for f in layer.getFeatures())
    assert rows == sorted(
        tuple(str(f[n]) for n in schema.field_names()) for f in in_memory["OUTPUT"].getFeatures()
    )


def test_what_was_never_fetched_is_named(store: str):
    log = Log()
    chosen(store, log, FROM="2025-01-01", TO="2025-02-01")
    assert any("2025-01-01" in warning for warning in log.warnings)


def test_a_store_that_is_not_there_is_one_sentence_with_a_remedy(tmp_path: Path):
    text = refusal("filterincidents", {"STORE": str(tmp_path / "none.gpkg"), "OUTPUT": "memory:"})
    assert "fetch incidents first" in text
    text = refusal("filterincidents", {"STORE": str(tmp_path / "none.shp"), "OUTPUT": "memory:"})
    assert "ends in .gpkg" in text


@pytest.mark.parametrize(
    ("parameters", "named"),
    [
        ({"HOURS": "25"}, "0 to 23"),
        ({"WEEKDAYS": "0"}, "1 to 7"),
        ({"PLACES": "abc"}, "three digits"),
        ({"AREA_CODE": "19"}, "four digits"),
        ({"CATEGORIES": "murder"}, "Use one of"),
        ({"FROM": "2026-08-01", "TO": "2026-07-01"}, "TO after FROM"),
    ],
)
def test_a_filter_that_cannot_be_read_is_refused_with_a_remedy(store: str, parameters, named: str):
    assert named in refusal("filterincidents", {"STORE": store, "OUTPUT": "memory:", **parameters})


def test_an_input_without_dates_is_refused_with_a_remedy(tmp_path: Path):
    rows = [[*row[:2], None, *row[3:]] for row in ROWS]
    parameters = {"INPUT": own_layer(rows), "PROFILE": profile(tmp_path), "STORE": str(tmp_path / "s.gpkg")}
    text = refusal("importincidents", parameters)
    assert "usable date" in text
    assert not (tmp_path / "s.gpkg").exists()


def test_a_profile_with_an_unknown_key_is_refused_by_its_name(tmp_path: Path):
    parameters = {"INPUT": own_layer(), "STORE": str(tmp_path / "s.gpkg")}
    text = refusal("importincidents", {**parameters, "PROFILE": profile(tmp_path, colour="red")})
    assert "colour" in text


def test_all_robberies_of_memphis_can_be_imported(shared: Path, tmp_path: Path):
    fields = {"id": "uid", "occurred_at": "date_local", "article_text": "offense_type"}
    target = str(tmp_path / "memphis.gpkg")
    portal = profile(tmp_path, layer={"incidents": "robbery", "fields": fields})
    layer = memphis(shared, month="", crs="EPSG:4326")
    result = run("importincidents", {"INPUT": layer, "PROFILE": portal, "STORE": target})
    assert (result["RECEIVED"], result["DUPLICATES"], result["WITHOUT_GEOMETRY"]) == (2245, 0, 0)
    assert len(chosen(target, FROM="2019-01-01", TO="2019-02-01")) == 206


def test_an_hour_that_daylight_saving_skips_elsewhere_is_kept():
    import os
    import subprocess
    import sys

    code = (
        "from crime_map_plugin.algorithms.columns import _moment;"
        "from crime_map_plugin.algorithms.reading import wall_clock;"
        "print(wall_clock(_moment('2026-03-29T02:30:00')))"
    )
    environment = {
        **os.environ,
        "TZ": "Europe/Berlin",
        "PYTHONPATH": os.pathsep.join([*sys.path, str(Path(__file__).resolve().parents[2])]),
    }
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.strip() == "2026-03-29T02:30:00"
