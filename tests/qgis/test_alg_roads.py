"""Incidents on roads: beside QGIS's own nearest join, and on roads as they come from elsewhere."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsVectorLayer

from tests.qgis.running import Log, lines, points, polygons, refusal, run

X, Y = 500_000, 4_000_000


def cross(**how) -> QgsVectorLayer:
    """Return a road from west to east and one that goes north from its middle."""
    return lines(
        [[(X, Y), (X + 1000, Y), (X + 2000, Y)], [(X + 1000, Y), (X + 1000, Y + 1000)]],
        fields="field=name:string&field=km:double",
        values=[["M1", 7.0], ["Abay", 0.0]],
        **how,
    )


def incidents(n: int = 60, clustered: int = 20) -> QgsVectorLayer:
    rng = np.random.default_rng(6)
    along = np.concatenate([rng.uniform(0, 2000, n - clustered), rng.normal(700, 30, clustered)])
    places = [(X + east, Y + away) for east, away in zip(along, rng.normal(0, 5, n))]
    people = rng.integers(0, 4, n).tolist()
    return points(places, fields="field=people:integer", values=[[number] for number in people])


def roads(layer, log=None, *, of=None, **parameters):
    given = {"INPUT": of or incidents(), "ROADS": layer, "SEGMENT": 100, "SNAP": 50, "BANDWIDTH": 200}
    return run("roadhotspots", {**given, "OUTPUT": "memory:", **parameters}, log)


def column(layer: QgsVectorLayer, name: str) -> np.ndarray:
    return np.array([feature[name] for feature in layer.getFeatures()])


def of_file(path: Path) -> QgsVectorLayer:
    layer = QgsVectorLayer(str(path), path.stem, "ogr")
    assert layer.isValid()
    return layer


def test_counts_by_street_are_those_of_qgis_nearest_join(shared: Path):
    import processing

    folder = shared / "data" / "incidents"
    crimes, streets = (
        of_file(folder / "geodanet_crimes.geojson"),
        of_file(folder / "geodanet_streets.geojson"),
    )
    found = roads(streets, of=crimes, NAME_FIELD="ID", SNAP=1000, SEGMENT=10_000)
    here = found["ANALYSIS_CRS"]
    moved = [
        processing.run("native:reprojectlayer", {"INPUT": layer, "TARGET_CRS": here, "OUTPUT": "memory:"})
        for layer in (crimes, streets)
    ]
    joined = processing.run(
        "native:joinbynearest",
        {"INPUT": moved[0]["OUTPUT"], "INPUT_2": moved[1]["OUTPUT"], "NEIGHBORS": 1, "OUTPUT": "memory:"},
    )["OUTPUT"]
    field = "ID_2" if "ID_2" in joined.fields().names() else "ID"
    order = [feature["ID"] for feature in streets.getFeatures()]
    # QGIS gives both streets where two are equally near; the first one counts
    nearest: dict[int, int] = {}
    for feature in joined.getFeatures():
        street = order.index(feature[field])
        nearest[feature["POLYID"]] = min(street, nearest.get(feature["POLYID"], street))
    theirs = Counter(order[street] for street in nearest.values())
    assert sum(theirs.values()) == crimes.featureCount() == 287
    ours: Counter[float] = Counter()
    for feature in found["OUTPUT"].getFeatures():
        ours[float(feature["name"])] += feature["count"]
    assert +ours == theirs
    assert (found["SNAPPED"], found["SNAPPED_COUNT"], found["TOTAL"]) == (1, 287, 287)


def test_segments_have_the_fields_and_the_lengths_that_were_asked_for():
    found = roads(cross(), NAME_FIELD="name", KM_FIELD="km")
    layer = found["OUTPUT"]
    names = ["count", "weight", "per_km", "density", "z", "p", "p_adjusted", "class", "junction"]
    assert layer.fields().names() == [*names, "name", "km_from", "km_to"]
    assert roads(cross())["OUTPUT"].fields().names() == names
    lengths = [round(feature.geometry().length(), 6) for feature in layer.getFeatures()]
    # 1,000 m to the junction: nine whole segments, the rest of 85 m and the arm of 15 m
    assert lengths[:11] == [100.0] * 9 + [85.0, 15.0]
    assert Counter(lengths) == {100.0: 27, 85.0: 3, 15.0: 3}
    assert column(layer, "junction").sum() == 3
    assert (found["SEGMENTS"], found["JUNCTIONS"], found["LENGTH_KM"]) == (33, 1, 3)
    assert column(layer, "name").tolist() == ["M1"] * 22 + ["Abay"] * 11
    np.testing.assert_allclose(column(layer, "km_from")[:22].min(), 7.0)
    np.testing.assert_allclose(column(layer, "km_to")[:22].max(), 9.0)


def test_totals_are_kept_and_the_record_tells_how():
    log = Log()
    found = roads(cross(), log, WEIGHT="people")
    layer, people = found["OUTPUT"], column(incidents(), "people")
    length = np.array([feature.geometry().length() for feature in layer.getFeatures()]) / 1000
    assert column(layer, "count").sum() == 60
    for name in ("per_km", "density"):
        assert (column(layer, name) * length).sum() == pytest.approx(people.sum(), rel=1e-9)
    assert column(layer, "weight").sum() == found["TOTAL"] == people.sum()
    record = json.loads(layer.metadata().history()[-1])
    assert (record["snapped"], record["segment"], record["snap"], record["junction"]) == (1, 100, 50, 15)
    assert record["inference"] == "normal"
    assert any("under 10" in warning or "under 1 " in warning for warning in record["warnings"])


def test_hot_is_where_they_lie():
    layer = roads(cross(), of=incidents(200, 90), BANDWIDTH=100)["OUTPUT"]
    hot = [feature for feature in layer.getFeatures() if feature["class"] > 0]
    assert hot
    for feature in hot:
        assert abs(feature.geometry().centroid().asPoint().x() - X - 700) < 200
    thickest = max(layer.getFeatures(), key=lambda feature: feature["density"])
    assert abs(thickest.geometry().centroid().asPoint().x() - X - 700) < 60


def test_kilometres_of_a_road_are_windows_from_mark_to_mark():
    found = roads(cross(), NAME_FIELD="name", KM_FIELD="km", WINDOWS="memory:")
    layer = found["WINDOWS"]
    assert layer.fields().names() == ["name", "km_from", "km_to", "count", "weight", "per_km"]
    rows = [(f["name"], round(f["km_from"], 3), f["count"]) for f in layer.getFeatures()]
    east = np.array([feature.geometry().asPoint().x() for feature in incidents().getFeatures()]) - X
    on_m1 = {
        round(7 + k / 10, 3): int(((east >= 100 * k) & (east < 100 * k + 1000)).sum()) for k in range(11)
    }
    assert {km: count for name, km, count in rows if name == "M1"} == on_m1
    assert [km for name, km, _ in rows if name == "Abay"] == [0.0]
    assert {round(feature.geometry().length()) for feature in layer.getFeatures()} == {1000}
    log = Log()
    assert roads(cross(), log, WINDOWS="memory:")["WINDOWS"].featureCount() == 0
    assert any("KM_FIELD" in warning for warning in log.warnings)


def test_roads_come_as_parts_with_heights_as_curves_and_in_degrees():
    straight = column(roads(cross())["OUTPUT"], "count").tolist()
    parts = lines(
        [
            f"MULTILINESTRING Z (({X} {Y} 5, {X + 1000} {Y} 6), ({X + 1000} {Y} 1, {X + 2000} {Y} 2))",
            f"MULTILINESTRING Z (({X + 1000} {Y} 0, {X + 1000} {Y + 1000} 0))",
        ],
        kind="MultiLineStringZ",
    )
    assert column(roads(parts)["OUTPUT"], "count").tolist() == straight
    bow = f"CIRCULARSTRING({X} {Y}, {X + 1000} {Y + 1000}, {X + 2000} {Y})"
    curve = lines([bow], kind="CircularString")
    on_top = points([(X + 1000 + 3 * k, Y + 1000) for k in range(-5, 6)])
    found = roads(curve, of=on_top)
    assert found["SNAPPED"] == 1
    assert found["LENGTH_KM"] == pytest.approx(np.pi, rel=1e-3)
    import processing

    degrees = processing.run(
        "native:reprojectlayer", {"INPUT": cross(), "TARGET_CRS": "EPSG:4326", "OUTPUT": "memory:"}
    )["OUTPUT"]
    assert column(roads(degrees)["OUTPUT"], "count").tolist() == straight


def test_features_without_a_line_are_left_out_and_told_of():
    log = Log()
    layer = lines([None, [(X, Y), (X + 2000, Y)], [(X, Y), (X + 2000, Y)]])
    found = roads(layer, log)
    assert found["LENGTH_KM"] == 2
    assert any("without a line" in warning for warning in log.warnings)
    assert any("more than once" in warning for warning in log.warnings)


def test_few_on_roads_are_told_of():
    log = Log()
    far = points([(X + 30 * k, Y - (300 if k % 3 == 0 else 0)) for k in range(60)])
    found = roads(cross(), log, of=far)
    assert found["SNAPPED"] == pytest.approx(40 / 60)
    assert any("not counted" in warning for warning in log.warnings)


def test_what_cannot_be_used_is_refused_with_the_way_out():
    given = {"INPUT": incidents(), "ROADS": cross(), "OUTPUT": "memory:"}
    table = QgsVectorLayer("NoGeometry?field=name:string", "table", "memory")
    area = polygons(["POLYGON((0 0, 9 0, 9 9, 0 0))"])
    for wrong, words in (
        ({"ROADS": table}, "lines"),
        ({"ROADS": area}, "lines"),
        ({"ROADS": lines([])}, "no line"),
        ({"ROADS": lines([None])}, "no line"),
        ({"ROADS": lines([[(X, Y), (X, Y)]])}, "No road has a length"),
        ({"ROADS": lines([[(0.0, 0.0), (1.0, 1.0)]], crs="")}, "degrees"),
        ({"ROADS": lines([[(X, Y + 9000), (X, Y + 9900)]])}, "No incident lies within"),
        ({"NAME_FIELD": "nothing"}, "nothing"),
        ({"INPUT": points([])}, "no incidents"),
        ({"SEGMENT": 100_000, "ROADS": lines([[(X, Y), (X + 2000, Y)]])}, "nothing hot or cold"),
    ):
        assert words in refusal("roadhotspots", {**given, **wrong}), wrong
