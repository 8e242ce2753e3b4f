"""The score of hotspots, run as the toolbox runs it."""

from __future__ import annotations

import itertools
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import NULL, QgsProcessingException, QgsProject, QgsRasterLayer, QgsVectorLayer

from tests.qgis.commands import environment, process
from tests.qgis.running import UTM, Log, box, memphis, points, polygons, refusal, run, saved
from tests.qgis.test_alg_background import in_background

__all__ = ["environment"]

X0, Y0 = 500_000.0, 3_900_000.0
CITY = box(X0, Y0, X0 + 1000, Y0 + 1000)


def within(counts: dict[tuple[int, int], int], *, cell: float = 100.0) -> QgsVectorLayer:
    """Return so many incidents in the cells (column, row) of the city."""
    return points(
        [
            (X0 + (column + 0.5) * cell, Y0 + (row + 0.5) * cell)
            for (column, row), n in counts.items()
            for _ in range(n)
        ]
    )


def cells(values: dict[tuple[int, int], float], name: str = "z", **more: Any) -> QgsVectorLayer:
    """Return squares of 100 m with a value each."""
    return polygons(
        [box(X0 + 100 * c, Y0 + 100 * r, X0 + 100 * (c + 1), Y0 + 100 * (r + 1)) for c, r in values],
        fields=f"field={name}:double",
        values=[[value] for value in values.values()],
        **more,
    )


def raster(path: Path, values: np.ndarray, *, cell: float = 100.0, crs: int = 32615) -> QgsRasterLayer:
    """Return a raster over the city whose first row is the southern one."""
    made = gdal.GetDriverByName("GTiff").Create(str(path), *values.shape[::-1], 1, gdal.GDT_Float64)
    made.SetGeoTransform((X0, cell, 0, Y0 + 1000, 0, -cell))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(crs)
    made.SetProjection(reference.ExportToWkt())
    made.GetRasterBand(1).SetNoDataValue(-9999)
    made.GetRasterBand(1).WriteArray(np.where(np.isnan(values), -9999, values)[::-1])
    made = None
    return QgsRasterLayer(str(path), "heat")


def score(hotspots: Any, later: QgsVectorLayer, log: Log | None = None, **parameters: Any) -> dict[str, Any]:
    given = {"BOUNDARY": polygons([CITY]), "CELL_SIZE": 100, **parameters}
    return run("hotspotscore", {"HOTSPOTS": hotspots, "INPUT": later, **given}, log)


def table(layer: Any) -> dict[str, list[float | None]]:
    layer = QgsVectorLayer(layer, "curve", "ogr") if isinstance(layer, str) else layer
    names = layer.fields().names()
    rows = [f.attributes() for f in layer.getFeatures()]
    return {n: [None if row[i] == NULL else row[i] for row in rows] for i, n in enumerate(names)}


LATER = {(0, 0): 12, (1, 0): 6, (5, 5): 9, (9, 9): 3}


def test_polygons_as_they_are_are_scored_by_hand():
    hotspots = polygons([box(X0, Y0, X0 + 200, Y0 + 100), box(X0 + 900, Y0 + 900, X0 + 1000, Y0 + 1000)])
    result = score(hotspots, within(LATER), TRAINING=within({(0, 0): 2, (5, 5): 5, (3, 3): 4}))
    # n = 12 + 6 + 3 = 21 of N = 30 in a/A = 3/100; the best three cells hold 12 + 9 + 6 = 27;
    # a count map takes (5, 5), (3, 3), (0, 0): 9 + 0 + 12 = 21
    assert result["HIT_RATE"] == pytest.approx(0.7)
    assert result["PAI"] == pytest.approx(0.7 / 0.03)
    assert result["PEI"] == pytest.approx(21 / 27)
    assert result["NAIVE_PAI"] == pytest.approx(0.7 / 0.03)
    assert result["AREA_SHARE"] == pytest.approx(0.03)
    assert (result["HITS"], result["BEST_HITS"], result["COUNT"], result["TRAINING_COUNT"]) == (
        21,
        27,
        30,
        11,
    )
    assert result["ANALYSIS_CRS"] == UTM
    assert result["CHOSEN_CELL_SIZE"] == 100


def test_ranked_cells_are_taken_up_to_the_coverage():
    hotspots = cells({(0, 0): 5.0, (5, 5): 4.0, (3, 3): 3.0, (1, 0): 2.0, (8, 8): -1.0})
    result = score(hotspots, within(LATER), RANK_FIELD="z", COVERAGE=2)
    assert (result["HITS"], result["AREA_SHARE"]) == (21, pytest.approx(0.02))
    assert result["PEI"] == 1.0
    assert result["PAI"] == pytest.approx(0.7 / 0.02)
    assert result["NAIVE_PAI"] is None
    third = score(hotspots, within(LATER), RANK_FIELD="z", COVERAGE=3.99)
    assert (third["HITS"], third["AREA_SHARE"]) == (21, pytest.approx(0.03))


def test_in_a_field_called_rank_the_first_is_the_hottest():
    hotspots = cells({(5, 5): 2, (0, 0): 1, (1, 0): 3}, "rank")
    assert score(hotspots, within(LATER), RANK_FIELD="rank", COVERAGE=1)["HITS"] == 12


def test_equal_cells_at_the_cut_count_with_what_chance_expects():
    hotspots = cells({(0, 0): 1.0, (1, 0): 1.0, (2, 0): 1.0})
    result = score(hotspots, within(LATER), RANK_FIELD="z", COVERAGE=2)
    assert result["HITS"] == pytest.approx((12 + 6 + 0) * 2 / 3)
    assert result["AREA_SHARE"] == pytest.approx(0.02)


def test_the_order_of_rows_changes_nothing():
    rng = np.random.default_rng(4)
    heat = {(c, r): float(rng.integers(0, 5)) for c, r in itertools.product(range(10), range(10))}
    later = {place: int(rng.integers(0, 4)) for place in heat}
    shuffled = {
        place: heat[place]
        for place in rng.permutation(np.array(list(heat))).tolist()
        for place in [tuple(place)]
    }
    names = ("HIT_RATE", "PAI", "PEI", "AREA_SHARE")
    first = score(cells(heat), within(later), RANK_FIELD="z", COVERAGE=13)
    again = score(cells(shuffled), within(dict(reversed(later.items()))), RANK_FIELD="z", COVERAGE=13)
    assert [first[n] for n in names] == pytest.approx([again[n] for n in names])


def test_overlapping_ranked_polygons_count_their_ground_once():
    hotspots = polygons(
        [box(X0, Y0, X0 + 200, Y0 + 100), box(X0 + 100, Y0, X0 + 300, Y0 + 100)],
        fields="field=rank:integer",
        values=[[1], [2]],
    )
    result = score(hotspots, within(LATER), RANK_FIELD="rank", COVERAGE=50)
    assert result["AREA_SHARE"] == pytest.approx(0.03)
    assert result["HITS"] == 18


def test_what_reaches_beyond_the_study_area_is_cut_off():
    hotspots = polygons([box(X0 - 500, Y0 - 500, X0 + 100, Y0 + 100)])
    log = Log()
    later = points([(X0 + 50, Y0 + 50)] * 6 + [(X0 - 50, Y0 - 50)] * 7 + [(X0 + 950, Y0 + 950)] * 2 + [None])
    result = score(hotspots, later, log)
    assert result["AREA_SHARE"] == pytest.approx(0.01)
    assert (result["HITS"], result["COUNT"], result["OUTSIDE"], result["NULL_GEOMETRIES"]) == (6, 8, 7, 1)
    assert result["HIT_RATE"] == pytest.approx(6 / 8)
    assert any("outside the study area" in warning for warning in log.warnings)


def test_a_raster_is_taken_from_the_highest_value_down(tmp_path: Path):
    values = np.zeros((10, 10))
    values[0, 0], values[5, 5], values[3, 3], values[0, 1] = 9, 8, 7, np.nan
    heat = raster(tmp_path / "heat.tif", values)
    training = within({(0, 0): 2, (5, 5): 5, (3, 3): 4})
    result = score(heat, within(LATER), TRAINING=training, CELL_SIZE=0, COVERAGE=3)
    assert result["CHOSEN_CELL_SIZE"] == pytest.approx(100)
    assert (result["HITS"], result["BEST_HITS"]) == (21, 27)
    assert result["AREA_SHARE"] == pytest.approx(0.03)
    assert result["PAI"] == pytest.approx(0.7 / 0.03)
    assert result["NAIVE_PAI"] == pytest.approx(0.7 / 0.03)
    on_grid = score(heat, within(LATER), TRAINING=training, CELL_SIZE=100, COVERAGE=3)
    assert on_grid["PEI"] == pytest.approx(result["PEI"])
    polygons_too = score(
        cells({(c, r): values[r, c] for r in range(10) for c in range(10) if np.isfinite(values[r, c])}),
        within(LATER),
        TRAINING=training,
        RANK_FIELD="z",
        COVERAGE=3,
    )
    names = ("HIT_RATE", "PAI", "PEI", "NAIVE_PAI", "AREA_SHARE")
    assert [result[n] for n in names] == pytest.approx([polygons_too[n] for n in names])


def test_a_raster_in_degrees_is_measured_in_metres(tmp_path: Path):
    values = np.zeros((10, 10))
    values[0, 0], values[5, 5] = 9, 8
    heat = raster(tmp_path / "heat.tif", values)
    warped = tmp_path / "degrees.tif"
    gdal.Warp(
        str(warped), str(tmp_path / "heat.tif"), dstSRS="EPSG:4326", xRes=1e-5, yRes=1e-5, resampleAlg="near"
    )
    metric = score(heat, within(LATER), COVERAGE=2)
    degrees = score(QgsRasterLayer(str(warped), "d"), within(LATER), COVERAGE=2)
    assert metric["HITS"] == 21
    # near the cut the pixels of 1 m differ a little in number
    assert degrees["HITS"] == pytest.approx(21, abs=0.01)
    assert degrees["AREA_SHARE"] == pytest.approx(0.02, rel=2e-3)


def test_the_curve_runs_from_nothing_to_everything():
    hotspots = cells({(0, 0): 5.0, (5, 5): 4.0, (3, 3): 3.0, (1, 0): 2.0})
    result = score(
        hotspots, within(LATER), RANK_FIELD="z", TRAINING=within({(0, 0): 2, (5, 5): 5}), CURVE="memory:"
    )
    found = table(result["CURVE"])
    assert found["coverage_pct"] == [float(n) for n in range(101)]
    assert found["hit_rate"][:5] == pytest.approx([0, 12 / 30, 21 / 30, 21 / 30, 27 / 30])
    assert found["best_hit_rate"][:5] == pytest.approx([0, 12 / 30, 21 / 30, 27 / 30, 1])
    # two cells have earlier incidents; the other 98 are equal and hold 9 later ones
    assert found["naive_hit_rate"][:4] == pytest.approx([0, 9 / 30, 21 / 30, 21 / 30 + 9 / 98 / 30])
    assert found["pai"][:2] == [None, pytest.approx(40.0)]
    assert found["hit_rate"][-1] == found["best_hit_rate"][-1] == pytest.approx(1.0)
    assert found["pai"][-1] == found["naive_pai"][-1] == found["pei"][-1] == pytest.approx(1.0)
    assert np.all(np.diff(found["hit_rate"]) >= -1e-12)
    record = json.loads(result["CURVE"].metadata().history()[-1])
    assert record["hit_rate"] == result["HIT_RATE"]


def test_without_a_boundary_the_study_area_is_the_hull_of_all_incidents():
    corners = [(X0 + 50, Y0 + 50), (X0 + 950, Y0 + 50), (X0 + 950, Y0 + 950), (X0 + 50, Y0 + 950)]
    hotspots = polygons([box(X0, Y0, X0 + 100, Y0 + 100)])
    result = run(
        "hotspotscore",
        {
            "HOTSPOTS": hotspots,
            "INPUT": points([corners[0]] * 9),
            "TRAINING": points(corners),
            "CELL_SIZE": 100,
        },
    )
    # a square of 900 m with a margin of 50 m and round corners; the corner of the hotspot is cut off too
    rounded = 900**2 + 4 * 900 * 50 + np.pi * 50**2
    cut = 100 * 100 - 50 * 50 * (1 - np.pi / 4)
    assert result["AREA_SHARE"] == pytest.approx(cut / rounded, rel=1e-4)
    assert result["HIT_RATE"] == 1.0


def test_polygons_over_everything_are_told_to_be_ranked():
    log = Log()
    result = score(polygons([CITY]), within(LATER), log)
    assert result["PAI"] == pytest.approx(1.0)
    assert result["PEI"] == pytest.approx(1.0)
    assert any("RANK_FIELD" in warning for warning in log.warnings)


def test_too_little_ranked_ground_is_said():
    log = Log()
    result = score(cells({(0, 0): 1.0}), within(LATER), log, RANK_FIELD="z", COVERAGE=20)
    assert result["AREA_SHARE"] == pytest.approx(0.01)
    assert any("only 1 %" in warning for warning in log.warnings)


@pytest.mark.parametrize(
    ("wrong", "word"),
    [
        ({"COVERAGE": 0}, "COVERAGE"),
        ({"COVERAGE": 101}, "COVERAGE"),
        ({"RANK_FIELD": "heat"}, "heat"),
        ({"HOTSPOTS": polygons([box(0, 0, 10, 10)])}, "outside the study area"),
        ({"HOTSPOTS": points([(X0, Y0)])}, "HOTSPOTS"),
        ({"INPUT": points([])}, "no incidents"),
        ({"INPUT": points([(0, 0)])}, "inside the study area"),
    ],
)
def test_wrong_input_is_refused_with_a_reason(wrong: dict[str, Any], word: str):
    given = {"HOTSPOTS": cells({(0, 0): 1.0}), "INPUT": within(LATER), "BOUNDARY": polygons([CITY])}
    assert word in refusal("hotspotscore", given | wrong)


def test_no_earlier_incident_in_the_study_area_leaves_the_naive_score_unknown():
    log = Log()
    result = score(cells({(0, 0): 1.0}), within(LATER), log, TRAINING=points([(0.0, 0.0)]), CURVE="memory:")
    assert result["NAIVE_PAI"] is None
    assert set(table(result["CURVE"])["naive_pai"]) == {None}
    assert any("NAIVE_PAI" in warning for warning in log.warnings)


def test_one_later_incident_is_scored_with_a_warning():
    log = Log()
    result = score(cells({(0, 0): 1.0}), within({(0, 0): 1}), log)
    assert (result["HIT_RATE"], result["PEI"]) == (1.0, 1.0)
    assert any("1 incident" in warning for warning in log.warnings)


def test_hotspots_trained_up_to_a_date_are_scored_by_what_came_after(shared: Path, tmp_path: Path):
    saved(memphis(shared, month=""), tmp_path / "year.gpkg")
    january, february = (QgsVectorLayer(str(tmp_path / "year.gpkg"), name, "ogr") for name in ("jan", "feb"))
    january.setSubsetString("date_local < '2019-02-01'")
    february.setSubsetString("date_local >= '2019-02-01' AND date_local < '2019-03-01'")
    assert january.featureCount() > 100
    assert february.featureCount() > 100
    area = polygons([box(750_000, 3_870_000, 790_000, 3_905_000)])
    found = run(
        "getisordhotspots",
        {"INPUT": january, "BOUNDARY": area, "CELL_SIZE": 500, "OUTPUT": "memory:"},
    )
    density = run(
        "kerneldensity",
        {"INPUT": january, "BOUNDARY": area, "CELL_SIZE": 500, "OUTPUT": "TEMPORARY_OUTPUT"},
    )
    coming = run(
        "prospectivehotspots",
        {
            "INPUT": january,
            "TIME_FIELD": "date_local",
            "AS_OF": "2019-02-01",
            "BOUNDARY": area,
            "CELL_SIZE": 500,
            "DISTANCE": 1000,
            "OUTPUT": "TEMPORARY_OUTPUT",
        },
    )
    common = {"INPUT": february, "TRAINING": january, "BOUNDARY": area, "CELL_SIZE": 500}
    for hotspots in (
        {"HOTSPOTS": found["OUTPUT"], "RANK_FIELD": "z"},
        {"HOTSPOTS": density["OUTPUT"]},
        {"HOTSPOTS": coming["OUTPUT"]},
    ):
        result = run("hotspotscore", {**common, **hotspots})
        assert result["AREA_SHARE"] == pytest.approx(0.05, abs=2e-4)
        assert 0 < result["PEI"] <= 1
        assert result["PAI"] > 3


def test_qgis_process_scores_files(environment: dict[str, str], tmp_path: Path):
    heat = np.zeros((10, 10))
    heat[0, 0] = 1
    raster(tmp_path / "heat.tif", heat)
    saved_later(tmp_path)
    saved_city(tmp_path)
    saved(cells({(0, 0): 1.0}), tmp_path / "cells.gpkg")
    for name, more in (("heat.tif", ["COVERAGE=1"]), ("cells.gpkg", [])):
        done = process(
            environment,
            "hotspotscore",
            f"HOTSPOTS={tmp_path / name}",
            f"INPUT={tmp_path / 'later.gpkg'}",
            f"BOUNDARY={tmp_path / 'city.gpkg'}",
            f"CURVE={tmp_path / (name + '.csv')}",
            *more,
        )
        assert done["results"]["HIT_RATE"] == pytest.approx(0.4)
        assert done["results"]["NAIVE_PAI"] is None
        assert "nan" not in (tmp_path / (name + ".csv")).read_text().lower()


def test_the_pieces_that_were_scored_are_shown(tmp_path: Path):
    hotspots = cells({(0, 0): 9.0, (5, 5): 4.0, (3, 3): 4.0, (1, 0): 2.0})
    values = np.full((10, 10), np.nan)
    values[0, 0], values[5, 5], values[3, 3], values[0, 1] = 9, 4, 4, 2
    heat = raster(tmp_path / "heat.tif", values)
    for given, output in (
        ({"HOTSPOTS": hotspots, "RANK_FIELD": "z"}, "memory:"),
        ({"HOTSPOTS": heat}, str(tmp_path / "taken.gpkg")),
    ):
        result = score(given.pop("HOTSPOTS"), within(LATER), **given, COVERAGE=2, OUTPUT=output)
        found = table(result["OUTPUT"])
        rows = sorted(zip(found["rank"], found["value"], found["taken"]))
        assert rows == [(1, 9.0, 1.0), (2, 4.0, 0.5), (2, 4.0, 0.5)]
        layer = result["OUTPUT"]
        layer = QgsVectorLayer(layer, "taken", "ogr") if isinstance(layer, str) else layer
        assert layer.crs().authid() == UTM
        hottest = next(f for f in layer.getFeatures() if f["rank"] == 1).geometry().boundingBox()
        assert (hottest.xMinimum(), hottest.yMinimum()) == (X0, Y0)
        assert hottest.area() == pytest.approx(10_000)
    whole = score(polygons([box(X0, Y0, X0 + 200, Y0 + 100)]), within(LATER), OUTPUT="memory:")
    assert table(whole["OUTPUT"]) == {"rank": [None], "value": [None], "taken": [1.0]}


def test_hotspots_of_the_project_are_scored_in_the_background(tmp_path: Path):
    hotspots, heat = cells({(0, 0): 9.0, (5, 5): 4.0}), raster(tmp_path / "heat.tif", np.eye(10))
    project = QgsProject.instance()
    project.addMapLayers([hotspots, heat])
    try:
        for layer, hits in ((hotspots, 21), (heat, (12 + 9 + 3) * 2 / 10)):
            found = in_background(
                "hotspotscore",
                {
                    "HOTSPOTS": layer.id(),
                    "RANK_FIELD": "z",
                    "INPUT": str(saved_later(tmp_path)),
                    "BOUNDARY": str(saved_city(tmp_path)),
                    "CELL_SIZE": 100,
                    "COVERAGE": 2,
                },
            )
            assert found["HITS"] == pytest.approx(hits)
    finally:
        project.removeMapLayers([hotspots.id(), heat.id()])


def saved_later(folder: Path) -> Path:
    saved(within(LATER), folder / "later.gpkg")
    return folder / "later.gpkg"


def saved_city(folder: Path) -> Path:
    saved(polygons([CITY]), folder / "city.gpkg")
    return folder / "city.gpkg"


def test_a_hole_in_the_study_area_is_neither_area_nor_incidents():
    ring = (
        f"POLYGON(({X0} {Y0}, {X0 + 1000} {Y0}, {X0 + 1000} {Y0 + 1000}, {X0} {Y0 + 1000}, {X0} {Y0}),"
        f"({X0 + 500} {Y0 + 500}, {X0 + 600} {Y0 + 500}, {X0 + 600} {Y0 + 600}, {X0 + 500} {Y0 + 600},"
        f" {X0 + 500} {Y0 + 500}))"
    )
    result = score(cells({(0, 0): 2.0, (5, 5): 9.0}), within(LATER), BOUNDARY=polygons([ring]))
    assert result["OUTSIDE"] == 9
    assert result["HIT_RATE"] == pytest.approx(12 / 21)
    assert result["AREA_SHARE"] == pytest.approx(10_000 / 990_000)


def test_shifting_everything_changes_nothing():
    first = score(cells({(0, 0): 9.0, (5, 5): 4.0}), within(LATER), RANK_FIELD="z", COVERAGE=1)
    moved = {
        name: run_shift(layer)
        for name, layer in (
            ("HOTSPOTS", cells({(0, 0): 9.0, (5, 5): 4.0})),
            ("INPUT", within(LATER)),
            ("BOUNDARY", polygons([CITY])),
        )
    }
    again = run("hotspotscore", {**moved, "RANK_FIELD": "z", "COVERAGE": 1, "CELL_SIZE": 100})
    for name in ("HIT_RATE", "PAI", "PEI", "AREA_SHARE"):
        assert again[name] == pytest.approx(first[name])


def run_shift(layer: QgsVectorLayer) -> QgsVectorLayer:
    """Return the layer moved by odd distances."""
    import processing

    given = {"INPUT": layer, "DELTA_X": 12_345.5, "DELTA_Y": -6_789.25, "OUTPUT": "memory:"}
    return processing.run("native:translategeometry", given)["OUTPUT"]


def test_a_cancelled_run_stops():
    log = Log()
    log.cancel()
    with pytest.raises(QgsProcessingException, match=r"[Ss]topped|[Cc]ancel"):
        score(cells({(0, 0): 1.0}), within(LATER), log)
