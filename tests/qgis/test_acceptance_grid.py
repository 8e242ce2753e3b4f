"""Grids and Gi* held against sums done by hand: every pair of cells, no lattice, none of our own methods."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

from tests.qgis.running import Log, box, points, polygons, refusal, run

X0, Y0 = 500_000.0, 5_600_000.0
ZONE_42 = "EPSG:32642"


def local(places, **more: Any) -> QgsVectorLayer:
    """Return points given in metres from a corner of zone 42."""
    return points([(X0 + x, Y0 + y) for x, y in places], crs=ZONE_42, **more)


def area(*wkts: str) -> QgsVectorLayer:
    layer = polygons([], crs=ZONE_42)
    for wkt in wkts:
        shape = QgsGeometry.fromWkt(wkt)
        shape.translate(X0, Y0)
        feature = QgsFeature(layer.fields())
        feature.setGeometry(shape)
        layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    return layer


def cells(found: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the cells with their fields and centres, in metres from the corner."""
    layer = found["OUTPUT"]
    rows = []
    for feature in layer.getFeatures():
        middle = feature.geometry().boundingBox().center()
        rows.append(
            {
                **dict(zip(layer.fields().names(), feature.attributes())),
                "x": middle.x() - X0,
                "y": middle.y() - Y0,
            }
        )
    return rows


def grid(layer: QgsVectorLayer, log: Log | None = None, **parameters: Any) -> dict[str, Any]:
    return run("incidentgrid", {"INPUT": layer, "OUTPUT": "memory:", **parameters}, log)


def hotspots(layer: QgsVectorLayer, log: Log | None = None, **parameters: Any) -> dict[str, Any]:
    return run("getisordhotspots", {"INPUT": layer, "OUTPUT": "memory:", **parameters}, log)


def column(rows: list[dict[str, Any]], name: str) -> np.ndarray:
    return np.array([row[name] for row in rows], dtype=float)


def scatter(n: int, width: float, height: float, seed: int = 3) -> list[tuple[float, float]]:
    """Return points of which a third crowds in one corner."""
    random = np.random.default_rng(seed)
    x, y = random.uniform(0, width, n), random.uniform(0, height, n)
    x[: n // 3], y[: n // 3] = (
        random.normal(width / 4, width / 25, n // 3),
        random.normal(height / 4, 80, n // 3),
    )
    return list(zip(np.clip(x, 0, width).tolist(), np.clip(y, 0, height).tolist()))


# -- the grid ------------------------------------------------------------------------------------------


def test_a_cell_owns_its_lower_and_left_edges():
    places = [(0, 0), (500, 0), (500, 500), (0, 500), (499.999, 499.999)]
    rows = cells(grid(local(places), CELL_SIZE=500, BOUNDARY=area(box(0, 0, 1000, 1000))))
    found = {(row["x"], row["y"]): row["count"] for row in rows}
    assert found == {(250, 250): 2, (750, 250): 1, (750, 750): 1, (250, 750): 1}


def test_every_whole_cell_that_meets_the_boundary_and_no_other_is_kept():
    outline = (
        "POLYGON((0 0, 2300 150, 1700 1900, 300 1250, 0 0),(600 400, 600 1300, 1500 1300, 1500 400, 600 400))"
    )
    found = grid(local([(50, 40), (1000, 800), (1600, 1500)]), CELL_SIZE=100, BOUNDARY=area(outline))
    rows = cells(found)
    shape = QgsGeometry.fromWkt(outline)

    def meets(x: int, y: int) -> bool:
        return shape.intersection(QgsGeometry.fromWkt(box(x - 50, y - 50, x + 50, y + 50))).area() > 1e-6

    expected = {(x, y) for x in range(50, 2300, 100) for y in range(50, 1900, 100) if meets(x, y)}
    assert {(round(row["x"]), round(row["y"])) for row in rows} == expected
    assert all(abs(f.geometry().area() - 10_000) < 1e-3 for f in found["OUTPUT"].getFeatures())
    assert found["OUTSIDE"] == 1  # the one in the hole
    assert [row["count"] for row in rows if row["count"]] == [1, 1]


def test_the_origin_is_the_lower_left_of_the_hull_with_half_a_cell():
    layer = grid(local([(0, 0), (1234, 0), (0, 777), (1234, 777)]), CELL_SIZE=200)["OUTPUT"]
    extent = layer.extent()
    assert (extent.xMinimum() - X0, extent.yMinimum() - Y0) == pytest.approx((-100, -100), abs=1e-6)


def test_a_hexagons_cell_size_is_the_distance_between_opposite_sides():
    rows = grid(local(scatter(60, 900, 900)), CELL_SIZE=150, GRID=1)["OUTPUT"]
    for feature in rows.getFeatures():
        assert feature.geometry().area() == pytest.approx(150**2 * math.sqrt(3) / 2, rel=1e-6)
        ring = feature.geometry().asPolygon()[0]
        assert len(ring) == 7
    assert sum(feature["count"] for feature in rows.getFeatures()) == 60


@pytest.mark.parametrize(
    ("width", "height", "size"),
    [(900, 4000, 20), (400, 400, 10), (1000, 8000, 100), (5001, 9000, 200), (29_000, 40_000, 600)],
)
def test_cell_size_0_is_a_fiftieth_of_the_shorter_side_rounded_up(width: float, height: float, size: float):
    log = Log()
    middle = local([(width / 2, height / 2), (width / 3, height / 3)])
    found = grid(middle, log, BOUNDARY=area(box(0, 0, width, height)))
    assert found["CHOSEN_CELL_SIZE"] == size
    record = json.loads(found["OUTPUT"].metadata().history()[-1])
    assert record["chosen"]["CELL_SIZE"] == size


def test_weights_are_summed_and_incidents_counted():
    layer = local([(10, 10), (20, 20), (400, 400)], fields="field=w:double", values=[[2.5], [0.5], [1.0]])
    rows = cells(grid(layer, CELL_SIZE=100, WEIGHT="w", BOUNDARY=area(box(0, 0, 500, 500))))
    found = {(row["x"], row["y"]): (row["count"], row["weight"]) for row in rows if row["count"]}
    assert found == {(50, 50): (2, 3.0), (450, 450): (1, 1.0)}


def test_points_on_the_boundary_are_in_it_and_several_polygons_are_one_area():
    layer = local([(0, 250), (500, 500), (1000, 1000), (1000.001, 10), (750, 0)])
    found = grid(layer, CELL_SIZE=250, BOUNDARY=area(box(0, 0, 500, 1000), box(500, 0, 1000, 1000)))
    assert (found["OUTSIDE"], found["CELLS"]) == (1, 16)
    assert sum(row["count"] for row in cells(found)) == 4


# -- the analysis CRS ----------------------------------------------------------------------------------


def test_web_mercator_is_not_measured_in_and_the_boundary_names_the_zone():
    mercator = points([(7_950_000 + 400 * i, 6_640_000 + 300 * i) for i in range(9)], crs="EPSG:3857")
    assert grid(mercator, CELL_SIZE=500)["ANALYSIS_CRS"] == "EPSG:32642"
    east = polygons([box(72.1, 50, 73, 52)], crs="EPSG:4326")
    degrees = points([(71.9 + 0.05 * i, 51.1) for i in range(9)], crs="EPSG:4326")
    found = grid(degrees, CELL_SIZE=500, BOUNDARY=east)
    assert found["ANALYSIS_CRS"] == "EPSG:32643"
    assert found["OUTPUT"].crs().authid() == "EPSG:32643"
    assert grid(degrees, CELL_SIZE=500)["ANALYSIS_CRS"] == "EPSG:32643"  # the centre is 72.1


def test_feet_are_not_metres():
    feet = points([(1_000_000 + 900 * i, 500_000 + 500 * i) for i in range(9)], crs="EPSG:2274")
    assert grid(feet, CELL_SIZE=500)["ANALYSIS_CRS"] == "EPSG:32616"


def test_more_than_six_degrees_get_an_equal_area_and_it_survives_in_a_file(tmp_path: Path):
    wide = points([(55 + 3 * i, 44 + i) for i in range(8)], crs="EPSG:4326")
    target = tmp_path / "wide.gpkg"
    found = run("incidentgrid", {"INPUT": wide, "CELL_SIZE": 50_000, "OUTPUT": str(target)})
    assert "+proj=aea" in found["ANALYSIS_CRS"]
    layer = QgsVectorLayer(str(target), "wide", "ogr")
    assert "+proj=aea" in layer.crs().toProj()
    assert sum(feature["count"] for feature in layer.getFeatures()) == 8


# -- Gi* -----------------------------------------------------------------------------------------------


def brute_z(values: np.ndarray, near: np.ndarray) -> np.ndarray:
    """Return Gi* or Gi (where nothing is near itself) from the textbook's sums over all pairs."""
    n = len(values)
    z = np.zeros(n)
    for i in range(n):
        has_self = near[i, i]
        others = np.arange(n) if has_self else np.delete(np.arange(n), i)
        m = len(others)
        mean = values[others].mean()
        s = math.sqrt((values[others] ** 2).mean() - mean**2)
        w = near[i, others].sum()
        z[i] = (values[others] @ near[i, others] - mean * w) / (s * math.sqrt((m * w - w * w) / (m - 1)))
    return z


def near_cells(rows: list[dict[str, Any]], limit: float, include_self: bool) -> np.ndarray:
    x, y = column(rows, "x"), column(rows, "y")
    near = (np.hypot(x[:, None] - x, y[:, None] - y) <= limit + 1e-3).astype(float)
    np.fill_diagonal(near, float(include_self))
    return near


@pytest.mark.parametrize("include_self", [True, False])
@pytest.mark.parametrize(
    ("kind", "band", "limit"), [(0, 0, 100 * math.sqrt(2)), (1, 0, 100), (0, 300, 300), (1, 250, 250)]
)
def test_z_is_the_sum_over_all_pairs_of_cells(include_self: bool, kind: int, band: float, limit: float):
    outline = area("POLYGON((0 0, 1800 0, 1800 900, 900 1500, 0 1500, 0 0))")
    found = hotspots(
        local(scatter(300, 1800, 800)),
        CELL_SIZE=100,
        GRID=kind,
        DISTANCE_BAND=band,
        INCLUDE_SELF=include_self,
        BOUNDARY=outline,
    )
    rows = cells(found)
    expected = brute_z(column(rows, "count"), near_cells(rows, limit, include_self))
    assert column(rows, "z") == pytest.approx(expected, abs=1e-9)
    p = np.array([math.erfc(abs(z) / math.sqrt(2)) for z in expected])
    assert column(rows, "p") == pytest.approx(p, abs=1e-12)


def test_weighted_z_uses_the_sums_of_the_weight():
    places = scatter(200, 1000, 1000)
    values = [[float(1 + i % 7)] for i in range(200)]
    layer = local(places, fields="field=w:double", values=values)
    rows = cells(hotspots(layer, CELL_SIZE=100, WEIGHT="w", BOUNDARY=area(box(0, 0, 1000, 1000))))
    expected = brute_z(column(rows, "weight"), near_cells(rows, 142, True))
    assert column(rows, "z") == pytest.approx(expected, abs=1e-9)
    assert column(rows, "weight").sum() == sum(value[0] for value in values)


def step_up(p: np.ndarray, factor: float) -> np.ndarray:
    """Return p adjusted by Benjamini–Hochberg, times a factor, the slow way of its definition."""
    order = np.argsort(p)
    n = len(p)
    scaled = [min(1.0, min(p[order[k]] * n / (k + 1) * factor for k in range(i, n))) for i in range(n)]
    adjusted = np.empty(n)
    adjusted[order] = scaled
    return adjusted


@pytest.mark.parametrize("correction", [0, 1, 2])
def test_p_is_adjusted_and_classed_as_promised(correction: int):
    layer = local(scatter(400, 1500, 1000))
    rows = cells(hotspots(layer, CELL_SIZE=100, CORRECTION=correction, BOUNDARY=area(box(0, 0, 1500, 1000))))
    p = column(rows, "p")
    harmonic = sum(1 / k for k in range(1, len(p) + 1))
    expected = p if correction == 0 else step_up(p, 1.0 if correction == 1 else harmonic)
    assert column(rows, "p_adjusted") == pytest.approx(expected, rel=1e-9)
    strength = (expected <= 0.01).astype(int) + (expected <= 0.05) + (expected <= 0.10)
    assert column(rows, "class").tolist() == (np.sign(column(rows, "z")) * strength).tolist()
    assert 3 in column(rows, "class")


def test_without_permutations_p_is_the_law_of_all_draws():
    """The neighbours' sum among all ways to draw as many of the other cells."""
    from itertools import combinations

    places = [(50, 50)] * 4 + [(150, 50)] * 2 + [(250, 250), (350, 50)]
    found = hotspots(
        local(places),
        CELL_SIZE=100,
        INFERENCE=1,
        PERMUTATIONS=0,
        CORRECTION=0,
        BOUNDARY=area(box(0, 0, 400, 300)),
    )
    rows = cells(found)
    counts, near = column(rows, "count"), near_cells(rows, 142, False)
    for i, row in enumerate(rows):
        others = np.delete(np.arange(len(rows)), i)
        k = int(near[i].sum())
        sums = np.array([sum(counts[j] for j in drawn) for drawn in combinations(others, k)])
        seen = counts @ near[i]
        expected = min(1.0, 2 * min((sums >= seen).mean(), (sums <= seen).mean()))
        assert row["p"] == pytest.approx(expected, abs=1e-12)
    record = json.loads(found["OUTPUT"].metadata().history()[-1])
    assert "exact" in json.dumps(record)


def test_permutation_p_is_the_exact_law_to_its_own_grain_and_the_seed_repeats_it():
    layer, outline = local(scatter(150, 1000, 800)), area(box(0, 0, 1000, 800))
    common = {"CELL_SIZE": 100, "BOUNDARY": outline, "INFERENCE": 1}
    exact = column(cells(hotspots(layer, PERMUTATIONS=0, **common)), "p")
    first = column(cells(hotspots(layer, PERMUTATIONS=1999, SEED=5, **common)), "p")
    again = column(cells(hotspots(layer, PERMUTATIONS=1999, SEED=5, **common)), "p")
    other = column(cells(hotspots(layer, PERMUTATIONS=1999, SEED=6, **common)), "p")
    assert (first == again).all()
    assert (first != other).any()
    assert first.min() >= 2 / 2000
    steps = first * 2000 / 2
    assert np.abs(steps[first < 1] - np.round(steps[first < 1])).max() < 1e-9
    assert np.abs(first - exact).max() < 0.1


def test_the_number_of_permutations_that_would_do_is_named():
    log = Log()
    layer = local(scatter(200, 1000, 1000))
    found = hotspots(
        layer, log, CELL_SIZE=100, INFERENCE=1, PERMUTATIONS=99, BOUNDARY=area(box(0, 0, 1000, 1000))
    )
    assert found["CELLS"] == 100
    # 2·100/(P + 1) ≤ .10
    assert any("1999" in warning.replace(",", "").replace(" ", "") for warning in log.warnings)


def test_stays_hot_is_a_share_and_is_high_where_the_crowd_is():
    rows = cells(hotspots(local(scatter(500, 2000, 1600)), CELL_SIZE=100, STABILITY=True))
    share = column(rows, "stays_hot")
    assert ((share >= 0) & (share <= 1)).all()
    heart = [row["stays_hot"] for row in rows if abs(row["x"] - 500) < 100 and abs(row["y"] - 400) < 100]
    assert min(heart) == 1
    assert share[column(rows, "class") <= 0].mean() < 0.2


# -- what cannot be used -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("parameters", "named"),
    [
        ({"CELL_SIZE": -5}, "CELL_SIZE: write a number, 0 or more"),
        ({"GRID": 7}, "0 Squares, 1 Hexagons"),
        ({"PERMUTATIONS": -1}, "PERMUTATIONS: write a number"),
        ({"WEIGHT": "nope"}, "w, name"),
    ],
)
def test_a_value_that_cannot_be_used_is_refused_with_what_can(parameters: dict[str, Any], named: str):
    layer = local([(0, 0), (500, 500)], fields="field=w:double&field=name:string")
    assert named in refusal("getisordhotspots", {"INPUT": layer, "OUTPUT": "memory:", **parameters})


def test_a_weight_of_words_leaves_those_out_that_are_no_numbers():
    layer = local([(10, 10), (20, 20), (400, 400)], fields="field=w:string", values=[["2"], ["x"], ["3"]])
    log = Log()
    found = grid(layer, log, CELL_SIZE=100, WEIGHT="w")
    assert sum(row["weight"] for row in cells(found)) == 5
    assert any("without a weight" in warning for warning in log.warnings)


def test_a_boundary_without_crs_is_taken_as_metres_with_a_warning():
    nowhere = polygons([box(X0, Y0, X0 + 1000, Y0 + 1000)], crs="")
    log = Log()
    found = grid(local([(100, 100), (900, 900), (5000, 0)]), log, CELL_SIZE=500, BOUNDARY=nowhere)
    assert (found["CELLS"], found["OUTSIDE"]) == (4, 1)
    assert any("BOUNDARY" in warning and "metres" in warning for warning in log.warnings)
