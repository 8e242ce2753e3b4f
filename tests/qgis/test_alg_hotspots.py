"""Gi* and density: published numbers, and what must hold for any input."""

from __future__ import annotations

import json
import math
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsRasterLayer, QgsVectorLayer

from tests.qgis.running import Log, box, memphis, points, polygons, refusal, run

FIRST_ROW = [-0.546, -0.598, -0.598, 0.716, 0.716, 0.716, -0.598, -0.598, -0.546, 0.893]
FIRST_PIXELS = [0.0658, 0.3152, 0.6183, 0.8672, 1.0026, 0.9969, 0.8207, 0.5181, 0.2077, 0.1830]


def column(layer: QgsVectorLayer, name: str) -> np.ndarray:
    return np.array([feature[name] for feature in layer.getFeatures()], dtype=float)


def hotspots(layer, log=None, **parameters):
    return run("getisordhotspots", {"INPUT": layer, "OUTPUT": "memory:", **parameters}, log)


def cluster() -> QgsVectorLayer:
    rng = np.random.default_rng(5)
    around = rng.normal((500_500, 4_000_500), 40, (80, 2))
    anywhere = rng.uniform((500_000, 4_000_000), (503_000, 4_003_000), (120, 2))
    return points([*around.tolist(), *anywhere.tolist()])


def raster(path: str) -> tuple[np.ndarray, gdal.Dataset]:
    dataset = gdal.Open(path)
    return dataset.GetRasterBand(1).ReadAsArray().astype(float), dataset


def test_first_row_of_memphis_is_as_published(shared: Path):
    result = hotspots(memphis(shared), CELL_SIZE=500)
    assert result["CELLS"] == 2715
    np.testing.assert_allclose(column(result["OUTPUT"], "z")[:10], FIRST_ROW, atol=0.0005)


def test_memphis_has_16133_cells_of_200_metres(shared: Path):
    assert hotspots(memphis(shared), CELL_SIZE=200)["CELLS"] == 16133


def test_fields_are_those_of_the_public_face():
    plain = hotspots(cluster(), CELL_SIZE=100)["OUTPUT"].fields().names()
    assert plain == ["cell", "count", "weight", "z", "p", "p_adjusted", "class"]
    stable = hotspots(cluster(), CELL_SIZE=100, STABILITY=True)["OUTPUT"]
    assert stable.fields().names() == [*plain, "stays_hot"]
    assert 0 <= column(stable, "stays_hot").min() <= column(stable, "stays_hot").max() <= 1


def test_class_is_the_sign_of_z_with_its_adjusted_p():
    output = hotspots(cluster(), CELL_SIZE=100)["OUTPUT"]
    z, p, found = (column(output, name) for name in ("z", "p_adjusted", "class"))
    strength = (p <= 0.01).astype(int) + (p <= 0.05) + (p <= 0.10)
    np.testing.assert_array_equal(found, np.sign(z) * strength)
    assert found.max() == 3


def test_without_correction_p_adjusted_is_p_and_with_it_never_smaller():
    none = hotspots(cluster(), CELL_SIZE=100, CORRECTION=0)["OUTPUT"]
    np.testing.assert_array_equal(column(none, "p"), column(none, "p_adjusted"))
    adjusted = hotspots(cluster(), CELL_SIZE=100)["OUTPUT"]
    assert (column(adjusted, "p_adjusted") >= column(adjusted, "p")).all()


def test_a_shift_of_all_incidents_changes_nothing():
    layer = cluster()
    moved = points(
        [(f.geometry().asPoint().x() + 1000, f.geometry().asPoint().y()) for f in layer.getFeatures()]
    )
    first, second = (hotspots(found, CELL_SIZE=100)["OUTPUT"] for found in (layer, moved))
    np.testing.assert_allclose(column(first, "z"), column(second, "z"), atol=1e-9)


def test_permutation_p_follows_the_rule_and_the_seed_is_recorded():
    log = Log()
    found = [
        hotspots(cluster(), log, CELL_SIZE=100, INFERENCE=1, PERMUTATIONS=99, SEED=seed)["OUTPUT"]
        for seed in (7, 7, 8)
    ]
    first, again, other = (column(output, "p") for output in found)
    np.testing.assert_array_equal(first, again)
    assert (first != other).any()
    steps = first * 100 / 2
    np.testing.assert_allclose(steps[first < 1], np.round(steps[first < 1]), atol=1e-9)
    assert first.min() == pytest.approx(2 / 100)
    assert json.loads(found[0].metadata().history()[-1])["seed"] == 7
    assert any("permutations would do" in warning for warning in log.warnings)


def test_no_permutations_means_the_exact_law_and_the_record_says_so():
    output = hotspots(cluster(), CELL_SIZE=100, INFERENCE=1, PERMUTATIONS=0)["OUTPUT"]
    assert json.loads(output.metadata().history()[-1])["inference"] == "exact"


def test_few_incidents_are_flagged_in_the_result():
    log = Log()
    layer = points([(500_000 + 100 * i, 4_000_000 + 37 * i * i) for i in range(10)])
    output = hotspots(layer, log, CELL_SIZE=100)["OUTPUT"]
    record = json.loads(output.metadata().history()[-1])
    assert any("Only 10 incident" in warning for warning in record["warnings"])
    assert any("under 1" in warning for warning in record["warnings"])


@pytest.mark.parametrize("method", ["getisordhotspots", "localmoran"])
def test_few_expected_are_told_of_where_the_normal_distribution_is_used(method: str):
    rng = np.random.default_rng(4)
    # 400 incidents on 100 cells: 9 cells are expected to hold 36; 50 incidents: 4.5
    area = polygons([box(500_000, 4_000_000, 501_000, 4_001_000)])
    for n, inference, is_told in ((50, 0, True), (50, 1, False), (400, 0, False)):
        log = Log()
        layer = points(rng.uniform((500_000, 4_000_000), (501_000, 4_001_000), (n, 2)).tolist())
        given = {"INPUT": layer, "BOUNDARY": area, "CELL_SIZE": 100, "INFERENCE": inference}
        run(method, {**given, "PERMUTATIONS": 0, "OUTPUT": "memory:"}, log)
        assert any("exact law" in warning for warning in log.warnings) is is_told


def test_incidents_at_one_place_have_nothing_hot_to_find():
    text = refusal(
        "getisordhotspots", {"INPUT": points([(0, 0)] * 40), "CELL_SIZE": 100, "OUTPUT": "memory:"}
    )
    assert "nothing hot or cold" in text or "one place" in text
    assert "BOUNDARY" in text


def test_density_of_memphis_is_as_published(shared: Path, tmp_path: Path):
    layer = memphis(shared)
    target = str(tmp_path / "density.tif")
    run("kerneldensity", {"INPUT": layer, "CELL_SIZE": 200, "BANDWIDTH": 1000, "OUTPUT": target})
    values, dataset = raster(target)
    grid = hotspots(layer, CELL_SIZE=200)["OUTPUT"]
    west, size, _, north, _, _ = dataset.GetGeoTransform()
    found = []
    for feature in list(grid.getFeatures())[:10]:
        centre = feature.geometry().centroid().asPoint()
        found.append(values[int((north - centre.y()) / size), int((centre.x() - west) / size)])
    # published with a kernel of peak 1; the density is that times 3 / (π h²)
    scale = 3 / (math.pi * 1000**2) * 1e6
    np.testing.assert_allclose(np.array(found) / scale, FIRST_PIXELS, atol=0.001)


@pytest.mark.parametrize("kernel", range(5))
def test_density_integrates_to_the_number_of_incidents(tmp_path: Path, kernel: int):
    target = str(tmp_path / "d.tif")
    result = run("kerneldensity", {"INPUT": cluster(), "KERNEL": kernel, "OUTPUT": target})
    values, dataset = raster(target)
    assert values.sum() * dataset.GetGeoTransform()[1] ** 2 / 1e6 == pytest.approx(200, rel=1e-5)
    assert dataset.GetRasterBand(1).GetNoDataValue() is None
    assert result["TOTAL"] == 200


def test_nodata_is_outside_the_boundary_only_and_edge_correction_keeps_the_sum(tmp_path: Path):
    area = polygons([box(500_000, 4_000_000, 502_000, 4_002_000)])
    target = str(tmp_path / "d.tif")
    parameters = {"INPUT": cluster(), "BOUNDARY": area, "CELL_SIZE": 50, "BANDWIDTH": 400, "OUTPUT": target}
    result = run("kerneldensity", {**parameters, "EDGE_CORRECTION": True})
    values, dataset = raster(target)
    nodata = dataset.GetRasterBand(1).GetNoDataValue()
    inside = values != nodata
    assert inside.sum() == 40 * 40
    kept = 200 - result["OUTSIDE"]
    assert values[inside].sum() * 50**2 / 1e6 == pytest.approx(kept, rel=1e-5)


def test_a_geotiff_carries_its_record_and_its_style(tmp_path: Path):
    target = tmp_path / "тығыздық.tif"
    run("kerneldensity", {"INPUT": cluster(), "OUTPUT": str(target)})
    _, dataset = raster(str(target))
    record = json.loads(dataset.GetMetadataItem("CRIMEMAP"))
    assert record["algorithm"] == "crimemap:kerneldensity"
    assert set(record["chosen"]) == {"CELL_SIZE", "BANDWIDTH"}
    assert dataset.GetRasterBand(1).GetDescription() == "density_per_km2"
    layer = QgsRasterLayer(str(target), "d")
    layer.loadDefaultMetadata()
    assert json.loads(layer.metadata().history()[-1])["input_count"] == 200
    assert layer.renderer().type() == "singlebandpseudocolor"


def test_with_a_population_the_band_is_a_named_ratio(tmp_path: Path):
    rng = np.random.default_rng(3)
    people = points(
        rng.uniform((500_000, 4_000_000), (503_000, 4_003_000), (400, 2)).tolist(),
        fields="field=people:integer",
        values=[[50]] * 400,
    )
    target = str(tmp_path / "r.tif")
    parameters = {"INPUT": cluster(), "POPULATION": people, "POPULATION_FIELD": "people", "OUTPUT": target}
    run("kerneldensity", parameters)
    values, dataset = raster(target)
    assert dataset.GetRasterBand(1).GetDescription() == "incidents_per_10000_people"
    assert np.isfinite(values).all()
    assert values.max() > 100


def test_a_raster_too_large_names_the_size_that_fits():
    layer = points([(500_000, 4_000_000), (900_000, 4_400_000)])
    text = refusal(
        "kerneldensity", {"INPUT": layer, "CELL_SIZE": 1, "BANDWIDTH": 1000, "OUTPUT": "TEMPORARY_OUTPUT"}
    )
    assert "Use pixels of" in text


def test_a_folder_that_is_not_there_is_one_sentence_with_a_remedy(tmp_path: Path):
    target = str(tmp_path / "none" / "d.tif")
    (tmp_path / "none").write_text("a file, not a folder")
    text = refusal("kerneldensity", {"INPUT": cluster(), "OUTPUT": target})
    assert "folder" in text.lower()


def test_results_load_into_a_project_with_their_record():
    result = run("getisordhotspots", {"INPUT": cluster(), "CELL_SIZE": 100, "OUTPUT": "TEMPORARY_OUTPUT"})
    assert isinstance(result["OUTPUT"], QgsVectorLayer)
    assert result["OUTPUT"].renderer().type() == "categorizedSymbol"
