"""Fetching, importing and filtering held against the portal's own SQLite file, asked in plain SQL."""

from __future__ import annotations

import csv
import json
import re
import sqlite3
import subprocess
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from qgis.core import NULL, QgsVectorLayer
from qgis.PyQt.QtCore import QDateTime, Qt

from tests.qgis.running import Log, box, points, polygons, refusal, run, saved

SCHEMA = [
    "id", "source", "source_layer", "category", "article", "article_text", "severity", "kind", "occurred_at",
    "registered_at", "hour", "weekday", "place_type", "street", "house", "case_number", "region_code",
    "district_code", "agency_ru", "agency_kk", "precision", "injured", "killed", "fetched_at",
]  # fmt: skip
RECEIPT = [
    "STORE", "LAYER", "EXPECTED", "RECEIVED", "DUPLICATES", "WITHOUT_GEOMETRY", "REMOVED", "COMPLETE",
    "RECEIPT", "ANALYSIS_CRS",
]  # fmt: skip
OLD = datetime(2015, 1, 1)


def category(code: str, when: datetime) -> str:
    """Return the category of a crime code, straight from the list of articles."""
    article, sub = int(code[:3]), int(code[3])
    if when < OLD:
        rules = [
            ("traffic", 295 <= article <= 303),
            ("ecological", 277 <= article <= 293),
            ("robbery", article in (178, 179)),
            ("violence", 96 <= article <= 107 or 120 <= article <= 124),
            ("theft", article == 175 and sub == 0),
            ("fraud", article == 177 and sub == 0),
            ("drugs", 259 <= article <= 265),
            ("public_order", article == 257 and sub == 0),
        ]
    else:
        rules = [
            ("traffic", 344 <= article <= 360),
            ("ecological", 324 <= article <= 343),
            ("robbery", article in (191, 192)),
            ("violence", 99 <= article <= 116 or 120 <= article <= 124),
            ("theft", code in ("1870", "1880", "1881")),
            ("fraud", code == "1900"),
            ("drugs", 296 <= article <= 303),
            ("public_order", code == "2930"),
        ]
    return next((key for key, holds in rules if holds), "other")


def moment(ms: int) -> datetime:
    return datetime(1970, 1, 1) + timedelta(milliseconds=ms)


def truth(data: Path) -> dict[str, dict[str, Any]]:
    """Return every incident that is on the register, by the tail of its id."""
    found = {}
    with closing(sqlite3.connect(data)) as connection:
        connection.row_factory = sqlite3.Row
        for row in connection.execute("SELECT * FROM crime WHERE discontinued = 0"):
            when = moment(row["dat_sover"])
            found[row["globalid"].strip("{}").lower()] = {
                "category": category(row["crime_code"], when),
                "occurred": when,
                "registered": moment(row["dat_vozb"]),
                "severity": int(row["hard_code"]),
                "place": row["fe1r29p1_id"],
                "region": row["city_code"],
                "district": row["reg_code"],
                "lon": row["lon"],
                "lat": row["lat"],
            }
        for row in connection.execute("SELECT * FROM accidents"):
            day, clock = moment(row["rta_date"]), row["fd1r05p1"]
            when = day if not clock else day.replace(hour=int(clock[:2]), minute=int(clock[3:5]))
            found[row["globalid"].strip("{}").lower()] = {
                "category": "traffic",
                "occurred": when,
                "registered": moment(row["load_date"]),
                "severity": None,
                "place": None,
                "region": row["area_code"],
                "district": row["fd1r06p2"],
                "lon": row["lon"],
                "lat": row["lat"],
                "timeless": not clock,
            }
    return found


@pytest.fixture(scope="module")
def world(small_portal_data: Path, tmp_path_factory: pytest.TempPathFactory):
    """Return a store that holds all of the demo portal, what it should hold, and what was asked and told."""
    from tests.portal_server.server import PortalServer

    folder = tmp_path_factory.mktemp("world")
    with PortalServer(small_portal_data) as server:
        portal = str(server.write_profile(folder))
        found = run("fetchincidents", {"PORTAL": portal, "STORE": str(folder / "қойма.gpkg")})
        asked = [request for request in server.requests if request.is_query]
    return {"store": found["STORE"], "found": found, "asked": asked, "truth": truth(small_portal_data)}


def tail(key: str) -> str:
    return key.rpartition(":")[2]


def chosen(world: dict[str, Any], log: Log | None = None, **parameters: Any) -> set[str]:
    found = run("filterincidents", {"STORE": world["store"], "OUTPUT": "memory:", **parameters}, log)
    return {tail(feature["id"]) for feature in found["OUTPUT"].getFeatures()}


def expected(world: dict[str, Any], rule: Any) -> set[str]:
    return {key for key, row in world["truth"].items() if rule(row)}


# -- fetching ------------------------------------------------------------------------------------------


def test_all_that_is_on_the_register_comes_once_and_nothing_else(world):
    found = world["found"]
    assert sorted(found) == sorted(RECEIPT)
    assert found["COMPLETE"] is True
    assert found["EXPECTED"] == found["RECEIVED"] == len(world["truth"])
    assert (found["DUPLICATES"], found["REMOVED"]) == (0, 0)
    layer = QgsVectorLayer(found["LAYER"], "incidents", "ogr")
    assert layer.isValid()
    assert [name for name in layer.fields().names() if name != "fid"] == SCHEMA
    assert layer.crs().authid() == "EPSG:4326"
    receipt = json.loads(found["RECEIPT"])
    assert sum(part["received"] for part in receipt["layers"]) == found["RECEIVED"]
    got = {tail(feature["id"]): feature for feature in layer.getFeatures()}
    assert set(got) == set(world["truth"])
    for key, row in world["truth"].items():
        feature = got[key]
        assert feature["category"] == row["category"]
        value = feature["occurred_at"]
        value = value.toString(Qt.DateFormat.ISODate) if hasattr(value, "toString") else str(value)
        assert value[:19] == row["occurred"].isoformat(timespec="seconds")
        assert feature["weekday"] == row["occurred"].isoweekday()
        if not row.get("timeless"):
            assert feature["hour"] == row["occurred"].hour
        point = feature.geometry().asPoint() if not feature.geometry().isNull() else None
        if row["lon"] is not None and point is not None:
            assert (point.x(), point.y()) == pytest.approx((row["lon"], row["lat"]), abs=2e-5)
    assert sum(1 for feature in got.values() if feature["hour"] == NULL) == sum(
        1 for row in world["truth"].values() if row.get("timeless")
    )


def test_only_the_profiles_fields_are_asked_for_and_no_case_number(world):
    rows = [request.params for request in world["asked"] if request.asks_rows]
    assert rows
    for params in rows:
        fields = params["outFields"].lower().split(",")
        assert "*" not in params["outFields"]
        assert not {"ud", "fd1r17", "fd1r17_descrip", "fd1r14p1"} & set(fields)
    crime = [r.params["where"] for r in world["asked"] if "/crime/" in r.path]
    assert crime
    assert all("discontinued = 0" in where or "discontinued=0" in where for where in crime)
    counted = next(i for i, r in enumerate(world["asked"]) if r.says("returnCountOnly"))
    first_rows = next(i for i, r in enumerate(world["asked"]) if r.asks_rows)
    assert counted < first_rows


@pytest.mark.parametrize("key", ["theft", "robbery", "violence", "public_order", "other", "theft,drugs"])
def test_a_category_is_asked_of_the_portal_with_both_codes(portal_server, tmp_path, world, key: str):
    server = portal_server()
    found = run(
        "fetchincidents",
        {
            "PORTAL": str(server.write_profile(tmp_path)),
            "CATEGORIES": key,
            "LAYERS": "crime",
            "STORE": str(tmp_path / "s.gpkg"),
        },
    )
    keys = set(key.split(","))
    assert found["RECEIVED"] == len(
        expected(world, lambda row: row["category"] in keys and "timeless" not in row)
    )
    where = next(r.params["where"] for r in server.requests if r.is_query)
    assert where.count("2015-01-01 00:00:00") >= 2
    layer = QgsVectorLayer(found["LAYER"], "s", "ogr")
    assert {feature["category"] for feature in layer.getFeatures()} == keys


def test_the_filters_of_a_fetch_are_those_of_plain_sql(portal_server, tmp_path, world):
    server = portal_server()
    portal = str(server.write_profile(tmp_path))
    start, end = datetime(2026, 3, 1), datetime(2026, 7, 1)

    def number(name: str, **parameters: Any) -> int:
        return run(
            "fetchincidents", {"PORTAL": portal, "STORE": str(tmp_path / f"{name}.gpkg"), **parameters}
        )["RECEIVED"]

    period = {"FROM": "2026-03-01", "TO": "2026-07-01"}
    assert number("period", **period) == len(expected(world, lambda row: start <= row["occurred"] < end))
    assert number("registered", **period, DATE_FIELD=1) == len(
        expected(world, lambda row: start <= row["registered"] < end)
    )
    crime = {"LAYERS": "crime"}
    assert number("grave", **crime, SEVERITY=[3, 4]) == len(
        expected(world, lambda row: row["severity"] in (3, 4))
    )
    assert number("unset", **crime, SEVERITY=[0]) == len(expected(world, lambda row: row["severity"] == 0))
    districts = sorted({row["district"] for row in world["truth"].values() if row["district"]})[:2]
    assert number("areas", AREA_CODE=",".join(districts)) == len(
        expected(world, lambda row: row["district"] in districts)
    )
    west, east, south, north = 71.40, 71.47, 51.10, 51.16
    inside = expected(
        world,
        lambda row: row["lon"] is not None and west <= row["lon"] <= east and south <= row["lat"] <= north,
    )
    assert number("extent", EXTENT=f"{west},{east},{south},{north} [EPSG:4326]") == len(inside)


def test_fetching_again_doubles_nothing_and_what_left_the_register_is_removed(
    portal_server, tmp_path, small_portal_data
):
    import shutil

    data = Path(shutil.copy(small_portal_data, tmp_path / "portal.sqlite"))
    server = portal_server(data=data)
    portal, store = str(server.write_profile(tmp_path)), str(tmp_path / "s.gpkg")
    parameters = {"PORTAL": portal, "STORE": store, "FROM": "2026-01-01", "TO": "2026-03-01"}
    first = run("fetchincidents", parameters)
    again = run("fetchincidents", parameters)
    assert (again["RECEIVED"], again["REMOVED"]) == (first["RECEIVED"], 0)
    with closing(sqlite3.connect(data)) as connection, connection:
        gone = connection.execute(
            "UPDATE crime SET discontinued = 1 WHERE objectid IN"
            " (SELECT objectid FROM crime WHERE discontinued = 0"
            " AND dat_sover BETWEEN 1768000000000 AND 1772000000000 ORDER BY objectid LIMIT 5)"
        ).rowcount
        connection.execute("UPDATE crime SET objectid = objectid + 1000000")  # the service was reloaded
    last = run("fetchincidents", parameters)
    assert (gone, last["REMOVED"], last["RECEIVED"]) == (5, 5, first["RECEIVED"] - 5)
    assert QgsVectorLayer(last["LAYER"], "s", "ogr").featureCount() == first["RECEIVED"] - 5


def test_without_a_store_the_profiles_own_one_is_used_by_all(portal_server, tmp_path, monkeypatch):
    monkeypatch.setenv("QGIS_CRIME_MAP_STORE_FOLDER", str(tmp_path / "own"))
    monkeypatch.setenv("QGIS_CRIME_MAP_PORTAL", "demo")
    server = portal_server()
    found = run(
        "fetchincidents",
        {"PORTAL": str(server.write_profile(tmp_path)), "FROM": "2026-05-01", "TO": "2026-05-08"},
    )
    assert Path(found["STORE"]) == tmp_path / "own" / "demo.gpkg"
    output = run("filterincidents", {"OUTPUT": "memory:"})["OUTPUT"]
    assert output.featureCount() == found["RECEIVED"]


# -- filtering -----------------------------------------------------------------------------------------


def test_filtered_incidents_are_in_the_schema_in_degrees_and_naive(world, tmp_path):
    for ending in ("gpkg", "geojson", "shp"):
        target = tmp_path / f"out.{ending}"
        found = run(
            "filterincidents",
            {"STORE": world["store"], "FROM": "2026-05-01", "TO": "2026-06-01", "OUTPUT": str(target)},
        )
        layer = QgsVectorLayer(str(target), "out", "ogr")
        assert layer.crs().authid() == "EPSG:4326" == found["ANALYSIS_CRS"]
        names = [name for name in layer.fields().names() if name != "fid"]
        assert [name[:10] for name in names] == [name[:10] for name in SCHEMA] or ending == "shp"
        assert len(names) == len(SCHEMA)
        layer.loadDefaultMetadata()
        record = json.loads(layer.metadata().history()[-1])
        assert record["parameters"]["FROM"].startswith("2026-05-01")
    output = run("filterincidents", {"STORE": world["store"], "OUTPUT": "memory:"})["OUTPUT"]
    types = {field.name(): field.typeName().lower() for field in output.fields()}
    for name in ("severity", "hour", "weekday", "injured", "killed"):
        assert "int" in types[name]
    for name in ("occurred_at", "registered_at", "fetched_at"):
        assert types[name] == "datetime"
    with closing(sqlite3.connect(tmp_path / "out.gpkg")) as connection:
        stored = connection.execute("SELECT occurred_at FROM out WHERE occurred_at IS NOT NULL").fetchall()
    assert stored
    assert not any(text.endswith("Z") or "+" in text for (text,) in stored)


CASES = {
    "categories": ({"CATEGORIES": "theft, fraud"}, lambda r: r["category"] in ("theft", "fraud")),
    "hours": ({"HOURS": "18-23"}, lambda r: not r.get("timeless") and r["occurred"].hour >= 18),
    "over midnight": (
        {"HOURS": "22-5"},
        lambda r: not r.get("timeless") and (r["occurred"].hour >= 22 or r["occurred"].hour <= 5),
    ),
    "weekdays": ({"WEEKDAYS": "1,2,5"}, lambda r: r["occurred"].isoweekday() in (1, 2, 5)),
    "working days": ({"WEEKDAYS": "1-5"}, lambda r: r["occurred"].isoweekday() <= 5),
    "places": ({"PLACES": "001,019"}, lambda r: r["place"] in ("001", "019")),
    "no severity chosen": ({}, lambda r: True),
    "no severity chosen, said so": ({"SEVERITY": []}, lambda r: True),
    "severity not set": ({"SEVERITY": [0]}, lambda r: r["severity"] == 0),
    "grave": ({"SEVERITY": "3,4"}, lambda r: r["severity"] in (3, 4)),
    "area": ({"AREA_CODE": "1971"}, lambda r: r["region"] == "1971"),
    "half-open": (
        {"FROM": "2026-05-01T12:00:00", "TO": "2026-05-09T12:00:00"},
        lambda r: datetime(2026, 5, 1, 12) <= r["occurred"] < datetime(2026, 5, 9, 12),
    ),
    "registered": (
        {"FROM": "2026-05-01", "TO": "2026-05-09", "DATE_FIELD": 1},
        lambda r: datetime(2026, 5, 1) <= r["registered"] < datetime(2026, 5, 9),
    ),
    "before the present Code": ({"TO": "2015-01-01"}, lambda r: r["occurred"] < OLD),
    "boundary": (
        {"BOUNDARY": polygons},
        lambda r: r["lon"] is not None and 71.40 <= r["lon"] <= 71.47 and 51.10 <= r["lat"] <= 51.16,
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_a_filter_chooses_what_its_words_say(world, name: str):
    parameters, rule = CASES[name]
    if "BOUNDARY" in parameters:
        parameters = {"BOUNDARY": polygons([box(71.40, 51.10, 71.47, 51.16)], crs="EPSG:4326")}
    wanted = expected(world, rule)
    assert wanted
    assert chosen(world, **parameters) == wanted


def test_what_a_boundary_leaves_out_is_told_from_what_has_no_place(world):
    inside = polygons([box(71.40, 51.10, 71.47, 51.16)], crs="EPSG:4326")
    log = Log()
    parameters = {"STORE": world["store"], "BOUNDARY": inside, "OUTPUT": "memory:"}
    found = run("filterincidents", parameters, log)
    # the portal writes 0/0 where it has no place either
    nowhere = len(expected(world, lambda row: row["lon"] is None or (row["lon"], row["lat"]) == (0, 0)))
    assert nowhere > 0
    assert found["NULL_GEOMETRIES"] == nowhere
    assert found["COUNT"] + found["OUTSIDE"] + nowhere == len(world["truth"])
    assert any("without a place" in warning for warning in log.warnings)


# -- importing -----------------------------------------------------------------------------------------


def own_profile(folder: Path, **layer: Any) -> str:
    path = folder / "own.json"
    data = {
        "format": 1,
        "id": "own",
        "title": {"en": "Own register"},
        "protocol": "arcgis",
        "root": "http://127.0.0.1:9/",
        "layers": {"rows": {"path": "x/FeatureServer/0", "title": {"en": "Rows"}, **layer}},
    }
    path.write_text(json.dumps(data), encoding="utf-8")
    return str(path)


def test_a_table_of_text_and_a_geopackage_are_imported_alike(tmp_path: Path):
    rows = [
        ("1", "08.02.2020 20:30", "grabiosh", 71.40, 51.10),
        ("2", "09.02.2020 01:15", "krazha", 71.41, 51.11),
        ("3", "29.02.2020 23:59", "other thing", 71.42, 51.12),
    ]
    with (tmp_path / "rows.csv").open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([("no", "when", "what", "lon", "lat"), *rows])
    table = QgsVectorLayer(
        f"file://{tmp_path / 'rows.csv'}?delimiter=,&xField=lon&yField=lat&crs=EPSG:4326",
        "rows",
        "delimitedtext",
    )
    profile = own_profile(
        tmp_path,
        incidents="crime",
        fields={"id": "no", "occurred_at": "when"},
        category={"field": "what", "map": {"grabiosh": "robbery", "krazha": "theft"}, "default": "other"},
        constants={"region_code": "1971"},
    )
    mercator = points([], crs="EPSG:3857", fields="field=NO:string&field=WHEN:string&field=WHAT:string")
    found = {}
    for name, layer in (("csv", table), ("gpkg", None)):
        if layer is None:
            command = ["ogr2ogr", "-f", "GPKG", "-t_srs", "EPSG:3857", "-oo", "X_POSSIBLE_NAMES=lon", "-oo"]
            command += ["Y_POSSIBLE_NAMES=lat", "-s_srs", "EPSG:4326", "-nln", "rows"]
            subprocess.run([*command, str(tmp_path / "in.gpkg"), str(tmp_path / "rows.csv")], check=True)
            layer = QgsVectorLayer(f"{tmp_path / 'in.gpkg'}|layername=rows", "rows", "ogr")
            assert layer.crs() == mercator.crs()
        store = str(tmp_path / f"{name}.gpkg")
        result = run("importincidents", {"INPUT": layer, "PROFILE": profile, "STORE": store})
        assert sorted(result) == sorted(RECEIPT)
        assert (result["RECEIVED"], result["COMPLETE"]) == (3, True)
        output = run("filterincidents", {"STORE": store, "OUTPUT": "memory:"})["OUTPUT"]
        found[name] = sorted(
            (
                f["id"],
                f["category"],
                f["occurred_at"].toString("yyyy-MM-ddTHH:mm:ss"),
                f["hour"],
                f["region_code"],
                round(f.geometry().asPoint().x(), 6),
                round(f.geometry().asPoint().y(), 6),
            )
            for f in output.getFeatures()
        )
    assert found["csv"] == found["gpkg"]
    assert found["csv"][0] == ("own:rows:1", "robbery", "2020-02-08T20:30:00", 20, "1971", 71.40, 51.10)
    assert [row[1] for row in found["csv"]] == ["robbery", "theft", "other"]


@pytest.mark.parametrize("kind", ["string", "datetime"])
@pytest.mark.parametrize(
    ("times", "shown"), [("utc", ["23:30", "00:15"]), ("wall-clock", ["18:30", "19:15"])]
)
def test_a_profile_says_how_the_times_of_a_layer_are_meant(tmp_path: Path, kind: str, times: str, shown):
    moments = ["2026-07-01T18:30:00", "2026-07-01T19:15:00"]
    values = [
        [QDateTime.fromString(at, "yyyy-MM-ddTHH:mm:ss") if kind == "datetime" else at, "1971"]
        for at in moments
    ]
    places = [(71.40, 51.10), (71.41, 51.11)]
    layer = points(places, crs="EPSG:4326", fields=f"field=at:{kind}&field=reg:string", values=values)
    path = Path(own_profile(tmp_path, incidents="crime", fields={"occurred_at": "at", "region_code": "reg"}))
    path.write_text(json.dumps({**json.loads(path.read_text()), "times": times}))
    store = str(tmp_path / "s.gpkg")
    run("importincidents", {"INPUT": layer, "PROFILE": str(path), "STORE": store})
    output = run("filterincidents", {"STORE": store, "OUTPUT": "memory:"})["OUTPUT"]
    assert [feature["occurred_at"].toString("HH:mm") for feature in output.getFeatures()] == shown
    # since March 2024 the whole country keeps UTC+5
    assert {feature["hour"] for feature in output.getFeatures()} == {int(text[:2]) for text in shown}


def test_without_a_native_id_the_id_is_a_hash_that_neither_order_nor_case_number_changes(tmp_path: Path):
    fields = "field=when:datetime&field=art:string&field=ud:string"
    places = [(71.40, 51.10), (71.40, 51.10), (71.41, 51.11)]
    values = [
        ["2026-07-01T10:00:00", "1880", "7"],
        ["2026-07-01T10:00:00", "1880", "8"],
        ["2026-07-02T10:00:00", "1910", "9"],
    ]
    profile = own_profile(
        tmp_path, incidents="crime", fields={"occurred_at": "when", "article": "art", "case_number": "ud"}
    )

    def ids(order: list[int], cases: str) -> list[str]:
        layer = points(
            [places[i] for i in order],
            crs="EPSG:4326",
            fields=fields,
            values=[[*values[i][:2], cases[i]] for i in order],
        )
        store = str(tmp_path / f"{cases}.gpkg")
        run(
            "importincidents",
            {"INPUT": saved(layer, tmp_path / f"in{cases}.gpkg"), "PROFILE": profile, "STORE": store},
        )
        output = run("filterincidents", {"STORE": store, "OUTPUT": "memory:"})["OUTPUT"]
        return sorted(feature["id"] for feature in output.getFeatures())

    first = ids([0, 1, 2], "123")
    assert len(set(first)) == 3
    assert all(re.fullmatch(r"own:rows:[0-9a-f]{64}", key) for key in first)
    assert ids([2, 1, 0], "987") == first


def test_an_unknown_parameter_is_named_with_its_nearest(world):
    log = Log()
    run("filterincidents", {"STORE": world["store"], "OUTPUT": "memory:", "CATEGORY": "theft"}, log)
    assert any("CATEGORY" in warning and "CATEGORIES" in warning for warning in log.warnings)


def test_words_that_are_no_keys_are_refused(world):
    for parameters, named in (
        ({"CATEGORIES": "steft"}, "theft"),
        ({"HOURS": "25"}, "23"),
        ({"WEEKDAYS": "0-3"}, "7"),
        ({"AREA_CODE": "19711"}, "six"),
        ({"FROM": "July"}, "FROM"),
    ):
        text = refusal("filterincidents", {"STORE": world["store"], "OUTPUT": "memory:", **parameters})
        assert named in text
