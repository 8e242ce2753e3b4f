"""Gi* of areas and local Moran's I: fields, neighbours, what is left out, and what is refused."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import (
    NULL,
    QgsFeature,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorLayer,
)

from tests.qgis.commands import process
from tests.qgis.running import UTM, Log, box, memphis, points, polygons, refusal, run, saved

GI_FIELDS = ["z", "p", "p_adjusted", "class"]
MORAN_FIELDS = ["i", "z", "p", "p_adjusted", "quadrant"]
X0, Y0 = 500_000, 4_000_000


def tile(column: int, row: int, size: float = 1000.0) -> str:
    x, y = X0 + column * size, Y0 + row * size
    return box(x, y, x + size, y + size)


def lattice(values: Any, **more: Any) -> QgsVectorLayer:
    """Return squares row by row from the south-west, with a name and a number each."""
    rows, columns = np.shape(values)
    shapes = [tile(c, r) for r in range(rows) for c in range(columns)]
    listed = [[f"{r}-{c}", values[r][c]] for r in range(rows) for c in range(columns)]
    return polygons(shapes, fields="field=name:string&field=n:double", values=listed, **more)


def hot_corner(size: int = 8) -> np.ndarray:
    values = np.random.default_rng(3).poisson(4.0, (size, size)).astype(float)
    values[:3, :3] += 20
    return values


def rows(layer: QgsVectorLayer | str) -> list[dict[str, Any]]:
    opened = QgsVectorLayer(layer, "x", "ogr") if isinstance(layer, str) else layer
    names = opened.fields().names()
    return [{n: None if f[n] == NULL else f[n] for n in names} for f in opened.getFeatures()]


def column(layer: QgsVectorLayer, name: str) -> np.ndarray:
    return np.array([row[name] for row in rows(layer)], dtype=float)


def areas(
    layer: Any, log: Log | None = None, name: str = "getisordareas", **parameters: Any
) -> dict[str, Any]:
    return run(name, {"INPUT": layer, "FIELD": "n", "OUTPUT": "memory:", **parameters}, log)


def moran(layer: Any, log: Log | None = None, **parameters: Any) -> dict[str, Any]:
    return areas(layer, log, "localmoran", **parameters)


def gi_star(values: np.ndarray, near: np.ndarray) -> np.ndarray:
    """Return z of Gi* by its formula, `near` including the place itself."""
    n, k = values.size, near.sum(axis=1)
    spread = values.std() * np.sqrt((n * k - k * k) / (n - 1))
    return np.where(spread > 0, near @ values - k * values.mean(), 0) / np.where(spread > 0, spread, 1)


def queen(size: int) -> np.ndarray:
    x, y = (part.ravel() for part in np.meshgrid(np.arange(size), np.arange(size)))
    return (np.abs(x[:, None] - x) <= 1) & (np.abs(y[:, None] - y) <= 1)


# -- what comes out ------------------------------------------------------------------------------------


def test_z_is_that_of_the_formula_with_those_that_touch():
    values = hot_corner()
    found = areas(lattice(values))
    assert column(found["OUTPUT"], "z") == pytest.approx(gi_star(values.ravel(), queen(8).astype(float)))
    classes = column(found["OUTPUT"], "class")
    assert (found["HOT"], found["COLD"]) == ((classes > 0).sum(), (classes < 0).sum())
    assert classes[0] == 3
    z, p = column(found["OUTPUT"], "z"), column(found["OUTPUT"], "p_adjusted")
    strength = (p <= 0.01).astype(int) + (p <= 0.05) + (p <= 0.10)
    np.testing.assert_array_equal(classes, np.sign(z) * strength)
    assert found["GENERAL_G"] > 0 and found["GENERAL_G_P"] < 0.01


@pytest.mark.parametrize(("name", "own"), [("getisordareas", GI_FIELDS), ("localmoran", MORAN_FIELDS)])
def test_areas_keep_fields_geometry_and_crs(name: str, own: list[str], shared: Path):
    source = QgsVectorLayer(str(shared / "data/boundaries/stl_homicide_counties.geojson"), "x", "ogr")
    found = areas(source, name=name, FIELD="HR8893")
    output = found["OUTPUT"]
    assert output.fields().names() == [*source.fields().names(), *own]
    assert output.crs() == source.crs() and found["ANALYSIS_CRS"] == "EPSG:32615"
    assert output.wkbType() == source.wkbType()
    before, after = (
        [(f["NAME"], f.geometry().asWkt(6)) for f in layer.getFeatures()] for layer in (source, output)
    )
    assert after == before


def test_moran_of_the_counties_is_what_pysal_finds_with_its_own_queen_neighbours(shared: Path):
    """esda's Moran over libpysal's Queen.from_dataframe; the published list leaves out four contacts."""
    found = moran(str(shared / "data/boundaries/stl_homicide_counties.geojson"), FIELD="HR8893")
    assert found["MORAN_I"] == pytest.approx(0.19502415662659597, rel=1e-12)
    assert found["MORAN_EXPECTED"] == pytest.approx(-1 / 77)
    assert found["INPUT_COUNT"] == 78


def test_local_moran_of_areas_names_clusters_and_outliers():
    values = np.full((10, 10), 5.0) + np.random.default_rng(1).random((10, 10))
    values[:5, :5], values[1, 1] = 30, 0
    values[8, 8] = 30
    found = {row["name"]: row for row in rows(moran(lattice(values))["OUTPUT"])}
    assert found["3-3"]["quadrant"] == "HH" and found["3-3"]["i"] > 0
    assert found["1-1"]["quadrant"] == "LH" and found["1-1"]["i"] < 0
    assert {row["quadrant"] for row in found.values()} <= {"HH", "LL", "HL", "LH", "none"}
    assert all((row["quadrant"] == "none") == (row["p_adjusted"] > 0.10) for row in found.values())


@pytest.mark.parametrize("grid", [0, 1])
@pytest.mark.parametrize("neighbours", [0, 1, 2])
def test_local_moran_of_points_is_on_a_grid(shared: Path, grid: int, neighbours: int):
    found = run(
        "localmoran",
        {
            "INPUT": memphis(shared),
            "CELL_SIZE": 1500,
            "GRID": grid,
            "NEIGHBOURS": neighbours,
            "OUTPUT": "memory:",
        },
    )
    output = found["OUTPUT"]
    assert output.fields().names() == ["cell", "count", "weight", *MORAN_FIELDS]
    assert output.crs().authid() == UTM == found["ANALYSIS_CRS"]
    assert column(output, "count").sum() == 206 == found["INPUT_COUNT"]
    assert found["CELLS"] == output.featureCount() and found["OUTSIDE"] == 0
    assert 0 < found["MORAN_I"] < 1 and found["MORAN_P"] < 0.001
    quadrants = [row["quadrant"] for row in rows(output)]
    assert "HH" in quadrants and "none" in quadrants


def test_p_of_the_whole_is_drawn_where_permutations_are_asked_for(shared: Path):
    """No deal of strongly clustered counts reaches their I, so p is the least that 99 deals can give."""
    options = {"INPUT": memphis(shared), "CELL_SIZE": 1500, "OUTPUT": "memory:"}
    drawn = run("localmoran", {**options, "INFERENCE": 1, "PERMUTATIONS": 99})
    by_moments = run("localmoran", {**options, "INFERENCE": 1, "PERMUTATIONS": 0})
    assert drawn["MORAN_P"] == pytest.approx(2 * (0 + 1) / (99 + 1))
    assert by_moments["MORAN_P"] < 0.001
    assert drawn["MORAN_I"] == by_moments["MORAN_I"]


def test_points_and_the_grid_of_their_counts_give_the_same(shared: Path):
    """The cells as polygons, with their counts as the field, have the same neighbours as the grid."""
    from_points = run("localmoran", {"INPUT": memphis(shared), "CELL_SIZE": 1500, "OUTPUT": "memory:"})
    from_areas = moran(from_points["OUTPUT"], FIELD="count")
    assert from_areas["MORAN_I"] == pytest.approx(from_points["MORAN_I"], rel=1e-9)
    assert from_areas["MORAN_Z"] == pytest.approx(from_points["MORAN_Z"], rel=1e-9)
    for name in ("i", "z", "p_adjusted"):
        ours, theirs = column(from_points["OUTPUT"], name), column(from_areas["OUTPUT"], name)
        np.testing.assert_allclose(ours, theirs, rtol=1e-7, atol=1e-9)


def test_the_weight_field_is_what_is_compared():
    places = np.random.default_rng(2).uniform((X0, Y0), (X0 + 2000, Y0 + 2000), (60, 2)).tolist()
    plain = points(places)
    weighed = points(places + places, fields="field=w:double", values=[[0.5]] * 120)
    area = polygons([box(X0, Y0, X0 + 2000, Y0 + 2000)])
    common = {"CELL_SIZE": 400, "BOUNDARY": area, "OUTPUT": "memory:"}
    one = run("localmoran", {"INPUT": plain, **common})["OUTPUT"]
    two = run("localmoran", {"INPUT": weighed, "WEIGHT": "w", **common})["OUTPUT"]
    assert column(two, "count").tolist() == (2 * column(one, "count")).tolist()
    for name in ("weight", "i", "z", "p"):
        np.testing.assert_allclose(column(two, name), column(one, name), atol=1e-9)


# -- neighbours ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["getisordareas", "localmoran"])
def test_degrees_and_metres_have_the_same_neighbours(name: str, shared: Path):
    import processing

    source = QgsVectorLayer(str(shared / "data/boundaries/stl_homicide_counties.geojson"), "x", "ogr")
    projected = processing.run(
        "native:reprojectlayer", {"INPUT": source, "TARGET_CRS": UTM, "OUTPUT": "memory:"}
    )["OUTPUT"]
    for kind in (0, 1, 2):
        options = {"name": name, "FIELD": "HR8893", "NEIGHBOURS": kind, "K": 5}
        both = [areas(layer, **options)["OUTPUT"] for layer in (source, projected)]
        np.testing.assert_allclose(column(both[0], "z"), column(both[1], "z"), atol=1e-9)


def test_the_band_chosen_is_the_least_with_which_everybody_has_a_neighbour(tmp_path: Path):
    shapes = [tile(0, 0), tile(1, 0), tile(2, 0), tile(6, 0)]
    layer = polygons(shapes, fields="field=n:integer", values=[[1], [2], [9], [4]])
    target = tmp_path / "band.gpkg"
    found = areas(layer, NEIGHBOURS=1, OUTPUT=str(target))
    record = json.loads(QgsVectorLayer(found["OUTPUT"], "x", "ogr").metadata().history()[-1])
    assert record["chosen"]["DISTANCE_BAND"] == pytest.approx(4000.0)
    near = np.array([[1, 1, 1, 0], [1, 1, 1, 0], [1, 1, 1, 1], [0, 0, 1, 1]], dtype=float)
    assert [row["z"] for row in rows(found["OUTPUT"])] == pytest.approx(
        gi_star(np.array([1.0, 2, 9, 4]), near)
    )


def test_a_given_band_is_measured_between_centroids_in_metres():
    values = hot_corner(5)
    near = np.array(
        [[abs(a % 5 - b % 5) + abs(a // 5 - b // 5) <= 1 for b in range(25)] for a in range(25)], dtype=float
    )
    found = areas(lattice(values), NEIGHBOURS=1, DISTANCE_BAND=1000)
    assert column(found["OUTPUT"], "z") == pytest.approx(gi_star(values.ravel(), near))


def test_the_nearest_are_as_many_as_asked():
    shapes = [tile(0, 0), tile(1, 0), tile(3, 0), tile(8, 0)]
    layer = polygons(shapes, fields="field=n:integer", values=[[1], [2], [9], [4]])
    near = np.array([[1, 1, 0, 0], [1, 1, 0, 0], [0, 1, 1, 0], [0, 0, 1, 1]], dtype=float)
    found = areas(layer, NEIGHBOURS=2, K=1)
    assert column(found["OUTPUT"], "z") == pytest.approx(gi_star(np.array([1.0, 2, 9, 4]), near))


def test_gaps_of_digitising_do_not_part_neighbours_and_streets_do():
    def three(gap: float) -> QgsVectorLayer:
        shapes = [box(X0 + i * (1000 + gap), Y0, X0 + i * (1000 + gap) + 1000, Y0 + 1000) for i in range(3)]
        return polygons(shapes, fields="field=n:integer", values=[[1], [2], [9]])

    near = np.array([[1, 1, 0], [1, 1, 1], [0, 1, 1]], dtype=float)
    touching = gi_star(np.array([1.0, 2, 9]), near)[[0, 2]]
    assert column(areas(three(0.05))["OUTPUT"], "z")[[0, 2]] == pytest.approx(touching)
    assert "No area has a neighbour" in refusal(
        "getisordareas", {"INPUT": three(2.0), "FIELD": "n", "OUTPUT": "memory:"}
    )


def test_an_island_is_judged_by_its_own_number_and_has_no_local_moran():
    layer = lattice(hot_corner(6))
    feature = QgsFeature(layer.fields())
    feature.setGeometry(next(polygons([tile(50, 50)]).getFeatures()).geometry())
    feature.setAttributes(["island", 25.0])
    layer.dataProvider().addFeature(feature)
    values = np.append(hot_corner(6).ravel(), 25.0)
    log = Log()
    found = areas(layer, log)
    assert any("1 area" in warning and "no neighbour" in warning for warning in log.warnings)
    assert rows(found["OUTPUT"])[-1]["z"] == pytest.approx((25 - values.mean()) / values.std())
    drawn = rows(areas(layer, INFERENCE=1)["OUTPUT"])[-1]
    assert (drawn["p"], drawn["class"]) == (1.0, 0)
    alone = rows(moran(layer)["OUTPUT"])[-1]
    assert [alone[name] for name in MORAN_FIELDS] == [None, None, None, None, "none"]
    assert all(row["i"] is not None for row in rows(moran(layer)["OUTPUT"])[:-1])


# -- what is left out ----------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["getisordareas", "localmoran"])
def test_areas_without_a_number_or_a_polygon_stay_empty_and_are_counted(name: str):
    values = hot_corner(6).tolist()
    values[5][5] = NULL
    values[4][0] = float("nan")
    layer = lattice(values)
    layer.dataProvider().addFeatures([QgsFeature(layer.fields())])
    log = Log()
    found = areas(layer, log, name)
    assert (found["INPUT_COUNT"], found["WITHOUT_VALUE"], found["NULL_GEOMETRIES"]) == (37, 2, 1)
    assert any("2 area" in warning and "“n”" in warning for warning in log.warnings)
    assert any("1 area" in warning and "without a polygon" in warning for warning in log.warnings)
    own = GI_FIELDS if name == "getisordareas" else MORAN_FIELDS
    by_name = {row["name"]: row for row in rows(found["OUTPUT"])}
    assert len(rows(found["OUTPUT"])) == 37
    for left_out in ("5-5", "4-0", None):
        assert [by_name[left_out][field] for field in own] == [None] * len(own)
    assert all(value is not None for value in (by_name["0-0"][field] for field in own))
    numbers = [row[field] for row in by_name.values() for field in own if isinstance(row[field], float)]
    assert np.isfinite(numbers).all()


def test_neighbours_are_counted_among_those_with_a_number_only():
    values = hot_corner(5)
    holes = values.tolist()
    holes[0][0] = NULL
    near = queen(5)[1:, 1:].astype(float)
    found = areas(lattice(holes))["OUTPUT"]
    assert [row["z"] for row in rows(found)][1:] == pytest.approx(gi_star(values.ravel()[1:], near))


def test_polygons_in_parts_and_crossed_borders_are_areas_like_others():
    values = hot_corner(4)
    layer = lattice(values)
    crossed = f"POLYGON(({X0} {Y0}, {X0 + 1000} {Y0 + 1000}, {X0 + 1000} {Y0}, {X0} {Y0 + 1000}, {X0} {Y0}))"
    shapes = [crossed if i == 0 else f.geometry().asWkt() for i, f in enumerate(layer.getFeatures())]
    parts = polygons(
        ["MULTI" + s.replace("Polygon", "POLYGON").replace("POLYGON", "POLYGON(", 1) + ")" for s in shapes],
        fields="field=n:double",
        values=[[v] for v in values.ravel().tolist()],
    )
    near = queen(4).astype(float)
    for kind in (0, 1):
        found = column(areas(parts, NEIGHBOURS=kind, DISTANCE_BAND=1500)["OUTPUT"], "z")
        assert found == pytest.approx(gi_star(values.ravel(), near))


def test_fields_of_the_same_name_are_replaced_and_that_is_said():
    layer = polygons(
        [tile(c, 0) for c in range(5)],
        fields="field=Class:string&field=n:integer&field=z:string",
        values=[["a", n, "b"] for n in (1, 5, 2, 8, 3)],
    )
    log = Log()
    found = areas(layer, log)
    assert found["OUTPUT"].fields().names() == ["n", *GI_FIELDS]
    assert any("Class, z" in warning for warning in log.warnings)
    again = moran(moran(layer)["OUTPUT"])
    assert again["OUTPUT"].fields().names() == ["Class", "n", *MORAN_FIELDS]


def test_a_number_written_as_text_is_read():
    layer = polygons(
        [tile(c, 0) for c in range(4)], fields="field=n:string", values=[["1"], ["7"], ["x"], ["3.5"]]
    )
    found = areas(layer)
    assert found["WITHOUT_VALUE"] == 1
    assert [row["z"] is None for row in rows(found["OUTPUT"])] == [False, False, True, False]


def test_only_chosen_areas_are_analysed(qgis_app):
    layer = lattice(hot_corner(6))
    QgsProject.instance().addMapLayer(layer)
    layer.selectByExpression("substr(name, 1, 1) < '3'")
    found = areas(QgsProcessingFeatureSourceDefinition(layer.id(), True))
    QgsProject.instance().removeMapLayer(layer)
    assert found["INPUT_COUNT"] == 18


# -- inference -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["getisordareas", "localmoran"])
def test_drawn_p_have_the_seed_in_the_record_and_repeat(name: str, tmp_path: Path):
    layer = lattice(hot_corner(5))
    options = {"INFERENCE": 1, "PERMUTATIONS": 499, "SEED": 7}
    first, second, other = (
        areas(layer, name=name, **{**options, "SEED": seed}, OUTPUT=str(tmp_path / f"{i}.gpkg"))["OUTPUT"]
        for i, seed in enumerate((7, 7, 8))
    )
    p = [[row["p"] for row in rows(path)] for path in (first, second, other)]
    assert p[0] == p[1] != p[2]
    record = json.loads(QgsVectorLayer(first, "x", "ogr").metadata().history()[-1])
    assert (record["seed"], record["inference"]) == (7, "permutation")
    assert record["algorithm"] == f"crimemap:{name}" and record["input_count"] == 25


def test_zero_permutations_are_exact_for_counts_and_fall_back_with_a_warning_for_rates():
    log = Log()
    exact = areas(lattice(hot_corner(5)), log, INFERENCE=1, PERMUTATIONS=0)
    assert not any("exact" in warning for warning in log.warnings)
    drawn = areas(lattice(hot_corner(5)), INFERENCE=1, PERMUTATIONS=20_000)
    np.testing.assert_allclose(column(exact["OUTPUT"], "p"), column(drawn["OUTPUT"], "p"), atol=0.025)
    areas(lattice(hot_corner(5) / 7), log, INFERENCE=1, PERMUTATIONS=0)
    assert any("exact law needs whole counts" in warning for warning in log.warnings)


def test_correction_can_be_left_out():
    for name in ("getisordareas", "localmoran"):
        output = areas(lattice(hot_corner(6)), name=name, CORRECTION=0)["OUTPUT"]
        assert column(output, "p").tolist() == column(output, "p_adjusted").tolist()


# -- small and degenerate ------------------------------------------------------------------------------


def test_few_areas_few_incidents_and_low_expectations_are_told():
    log = Log()
    values = np.zeros((5, 4))
    values[0, 0] = 2
    areas(lattice(values), log)
    said = " ".join(log.warnings)
    assert "20 area" in said and "2 incident" in said and "expected" in said
    log = Log()
    areas(lattice(hot_corner(6) / 7), log)
    assert log.warnings == []


@pytest.mark.parametrize("name", ["getisordareas", "localmoran"])
@pytest.mark.parametrize("n", [0, 1, 2])
def test_under_three_areas_are_refused(name: str, n: int):
    layer = polygons([tile(c, 0) for c in range(n)], fields="field=n:integer", values=[[c] for c in range(n)])
    assert "fewer than 3 areas" in refusal(name, {"INPUT": layer, "FIELD": "n", "OUTPUT": "memory:"})


@pytest.mark.parametrize("name", ["getisordareas", "localmoran"])
def test_three_areas_and_negative_numbers_give_numbers(name: str):
    layer = polygons([tile(c, 0) for c in range(3)], fields="field=n:integer", values=[[-4], [0], [9]])
    for inference in (0, 1):
        found = rows(areas(layer, name=name, INFERENCE=inference)["OUTPUT"])
        assert all(np.isfinite(row["z"]) and 0 < row["p"] <= 1 for row in found)


@pytest.mark.parametrize("name", ["getisordareas", "localmoran"])
def test_equal_numbers_are_refused(name: str):
    layer = lattice(np.full((4, 4), 3.0))
    assert "same number" in refusal(name, {"INPUT": layer, "FIELD": "n", "OUTPUT": "memory:"})


def test_points_all_in_one_cell_or_everywhere_alike_are_answered_or_refused():
    one = points([(X0 + 5, Y0 + 5)] * 40)
    area = polygons([box(X0, Y0, X0 + 1000, Y0 + 1000)])
    common = {"INPUT": one, "CELL_SIZE": 100, "OUTPUT": "memory:"}
    found = rows(run("localmoran", {**common, "BOUNDARY": area})["OUTPUT"])
    assert not any(row["quadrant"] == "HH" for row in found)
    assert "same number" in refusal("localmoran", common)


@pytest.mark.parametrize("n", [0, 1, 2])
def test_hardly_any_points_give_a_warning_or_a_reason(n: int):
    places = points([(X0 + 100 + 700 * i, Y0 + 500) for i in range(n)])
    parameters = {
        "INPUT": places,
        "CELL_SIZE": 200,
        "BOUNDARY": polygons([box(X0, Y0, X0 + 1000, Y0 + 1000)]),
        "OUTPUT": "memory:",
    }
    if n == 0:
        assert "no incidents" in refusal("localmoran", parameters)
        return
    log = Log()
    found = rows(run("localmoran", parameters, log)["OUTPUT"])
    assert all(np.isfinite([row["i"], row["z"], row["p"]]).all() for row in found)
    assert any(f"Only {n} incident" in warning for warning in log.warnings)


# -- refused -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "change", "said"),
    [
        ("getisordareas", {"FIELD": "nothing"}, "Use one of: name, n"),
        ("localmoran", {"FIELD": "nothing"}, "Use one of: name, n"),
        ("localmoran", {"FIELD": None}, "choose the field"),
        ("getisordareas", {"NEIGHBOURS": 2, "K": 24}, "use 23 or fewer"),
        ("localmoran", {"NEIGHBOURS": 2, "K": 30}, "use 23 or fewer"),
        ("getisordareas", {"NEIGHBOURS": 1, "DISTANCE_BAND": 10}, "wider DISTANCE_BAND"),
        ("getisordareas", {"NEIGHBOURS": 7}, "NEIGHBOURS: choose from 0"),
        ("localmoran", {"K": 0}, "K: write a number, 1 or more"),
        ("localmoran", {"DISTANCE_BAND": -1}, "DISTANCE_BAND: write a number, 0 or more"),
    ],
)
def test_what_cannot_be_used_is_refused_with_the_way_out(name: str, change: dict[str, Any], said: str):
    parameters = {"INPUT": lattice(hot_corner(5)), "FIELD": "n", "OUTPUT": "memory:", **change}
    assert said in refusal(name, parameters)


def test_points_are_no_areas_and_degrees_without_a_crs_are_refused():
    layer = points([(X0, Y0)] * 5, fields="field=n:integer", values=[[1]] * 5)
    assert refusal("getisordareas", {"INPUT": layer, "FIELD": "n", "OUTPUT": "memory:"})
    bare = polygons(
        [box(c, 0, c + 1, 1) for c in range(4)],
        crs="",
        fields="field=n:integer",
        values=[[c] for c in range(4)],
    )
    said = refusal("getisordareas", {"INPUT": bare, "FIELD": "n", "OUTPUT": "memory:"})
    assert "look like degrees" in said
    metres = lattice(hot_corner(4), crs="")
    log = Log()
    assert areas(metres, log)["ANALYSIS_CRS"] == ""
    assert any("taken as metres" in warning for warning in log.warnings)


def test_parameters_of_the_other_kind_of_layer_are_named():
    log = Log()
    moran(lattice(hot_corner(5)), log, WEIGHT="n")
    assert any("WEIGHT" in warning for warning in log.warnings)
    log = Log()
    places = np.random.default_rng(2).uniform((X0, Y0), (X0 + 2000, Y0 + 2000), (60, 2)).tolist()
    layer = points(places, fields="field=n:integer", values=[[1]] * 60)
    moran(layer, log, CELL_SIZE=300)
    assert any("FIELD" in warning for warning in log.warnings)


@pytest.mark.parametrize("name", ["getisordareas", "localmoran"])
def test_the_work_stops_when_asked(name: str):
    log = Log()
    log.cancel()
    with pytest.raises(QgsProcessingException):
        areas(lattice(hot_corner(5)), log, name)


def test_qgis_process_runs_both(environment: dict[str, str], tmp_path: Path):
    saved(lattice(hot_corner(6)), tmp_path / "areas.gpkg")
    for name, field in (("getisordareas", "class"), ("localmoran", "quadrant")):
        target = tmp_path / f"{name}.gpkg"
        said = process(
            environment,
            name,
            f"INPUT={tmp_path / 'areas.gpkg'}",
            "FIELD=n",
            "NEIGHBOURS=1",
            f"OUTPUT={target}",
        )
        assert said["results"]["INPUT_COUNT"] == 36
        layer = QgsVectorLayer(str(target), "x", "ogr")
        assert layer.fields().names()[-1] == field
        record = json.loads(layer.metadata().history()[-1])
        assert record["chosen"]["DISTANCE_BAND"] == pytest.approx(1000)
