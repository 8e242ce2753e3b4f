"""Rings around features as Processing runs them: fields, figures, what is left out and what is refused."""

from __future__ import annotations

import json

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

from tests.qgis.running import Log, box, points, polygons, refusal, run

CRS = "EPSG:32643"
FIELDS = ["feature", "from", "to", "count", "per_km2", "expected", "ratio", "low", "high", "p", "p_adjusted"]


def lines(shapes, names=()) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"LineString?crs={CRS}&field=name_ru:string", "rivers", "memory")
    for number, text in enumerate(shapes):
        feature = QgsFeature(layer.fields())
        if text:
            feature.setGeometry(QgsGeometry.fromWkt(text))
        feature.setAttributes([names[number] if names else None])
        layer.dataProvider().addFeature(feature)
    return layer


def incidents():
    return points([(500, 500), (500, 590), (500, 680), (900, 900)], crs=CRS)


def area():
    return polygons([box(0, 0, 1000, 1000)], crs=CRS)


def rows(layer: QgsVectorLayer) -> list[dict]:
    return [dict(zip(layer.fields().names(), feature.attributes())) for feature in layer.getFeatures()]


def test_rings_have_the_published_fields_and_the_numbers_of_a_hand_computation():
    found = run(
        "proximity",
        {
            "INPUT": incidents(),
            "FEATURES": lines(["LINESTRING(-2000 500, 3000 500)"], ["Или"]),
            "DISTANCES": [100, 200],
            "BOUNDARY": area(),
            "OUTPUT": "memory:",
        },
    )
    layer = found["OUTPUT"]
    assert layer.fields().names() == FIELDS
    assert layer.crs().authid() == CRS == found["ANALYSIS_CRS"]
    inner, outer = rows(layer)
    assert inner["feature"] == "Или" and (inner["from"], inner["to"], inner["count"]) == (0, 100, 2)
    assert inner["per_km2"] == pytest.approx(10) and inner["expected"] == pytest.approx(0.8)
    assert inner["ratio"] == pytest.approx(2.5)
    # Garwood's limits of 2 are 0.2422 and 7.2247
    assert inner["low"] == pytest.approx(0.2422 / 0.8, rel=1e-3)
    assert inner["high"] == pytest.approx(7.2247 / 0.8, rel=1e-3)
    assert (outer["from"], outer["to"], outer["count"]) == (100, 200, 1)
    assert found["FEATURES_COUNT"] == 1 and found["RINGS"] == 2
    assert sorted(round(f.geometry().area()) for f in layer.getFeatures()) == [200_000, 200_000]


def test_a_river_cut_by_the_area_is_written_to_a_geopackage_with_its_record(tmp_path):
    target = tmp_path / "rings.gpkg"
    run(
        "proximity",
        {
            "INPUT": incidents(),
            "FEATURES": lines(["LINESTRING(-2000 500, 3000 500)"]),
            "BOUNDARY": area(),
            "OUTPUT": str(target),
        },
    )
    layer = QgsVectorLayer(str(target), "rings", "ogr")
    assert [row["feature"] for row in rows(layer)] == ["Feature 1"] * 3
    record = json.loads(layer.metadata().history()[-1])
    assert record["features"] == 1
    assert record["algorithm"] == "crimemap:proximity"
    assert record["parameters"]["DISTANCES"] == [100, 250, 500]
    assert record["study_area_km2"] == pytest.approx(1.0)
    assert [rule.label() for rule in layer.renderer().rootRule().children()][2] == "Chance may explain it"


def test_without_shape_and_far_away_features_are_left_out_and_told():
    log = Log()
    found = run(
        "proximity",
        {
            "INPUT": incidents(),
            "FEATURES": lines(["", "LINESTRING(9000 9000, 9900 9900)", "LINESTRING(0 500, 900 500)"]),
            "BOUNDARY": area(),
            "OUTPUT": "memory:",
        },
        log,
    )
    assert found["FEATURES_OUTSIDE"] == 1
    text = "\n".join(log.warnings)
    assert "without a shape" in text and "too far from the study area" in text
    assert "less than one incident is expected" in text


def test_features_in_degrees_are_moved_to_the_incidents_metres():
    places = points([(76.90, 43.25), (76.9005, 43.25), (76.95, 43.28)], crs="EPSG:4326")
    feature = points([(76.90, 43.25)], crs="EPSG:4326", fields="field=name:string", values=[["Plant"]])
    found = run(
        "proximity",
        {"INPUT": places, "FEATURES": feature, "DISTANCES": "100", "OUTPUT": "memory:"},
    )
    assert found["ANALYSIS_CRS"] == CRS
    # 0.0005° of longitude are 40.6 m at this latitude
    assert [(row["feature"], row["count"]) for row in rows(found["OUTPUT"])] == [("Plant", 2)]


def test_people_by_polygon_set_what_is_expected():
    people = polygons(
        [box(0, 0, 500, 1000), box(500, 0, 1000, 1000)],
        crs=CRS,
        fields="field=n:integer",
        values=[[30], [10]],
    )
    found = run(
        "proximity",
        {
            "INPUT": incidents(),
            "FEATURES": polygons([box(0, 0, 490, 1000)], crs=CRS),
            "DISTANCES": [10],
            "BOUNDARY": area(),
            "POPULATION": people,
            "POPULATION_FIELD": "n",
            "OUTPUT": "memory:",
        },
    )
    assert rows(found["OUTPUT"])[0]["expected"] == pytest.approx(3.0)


@pytest.mark.parametrize(
    ("change", "part"),
    [
        ({"DISTANCES": [100, 50]}, "each more than the one before"),
        ({"DISTANCES": [0, 100]}, "above 0"),
        ({"POPULATION_FIELD": "n"}, "choose its layer as POPULATION"),
    ],
)
def test_bad_parameters_are_refused_with_a_remedy(change, part):
    given = {"INPUT": incidents(), "FEATURES": area(), "OUTPUT": "memory:", **change}
    assert part in refusal("proximity", given)


def test_one_place_without_a_boundary_is_refused():
    text = refusal(
        "proximity",
        {"INPUT": points([(500, 500)], crs=CRS), "FEATURES": area(), "OUTPUT": "memory:"},
    )
    assert "BOUNDARY" in text
    empty = refusal("proximity", {"INPUT": points([], crs=CRS), "FEATURES": area(), "OUTPUT": "memory:"})
    assert "no incidents" in empty
    shapeless = refusal("proximity", {"INPUT": incidents(), "FEATURES": lines([""]), "OUTPUT": "memory:"})
    assert "no feature with a shape" in shapeless
