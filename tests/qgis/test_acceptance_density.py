"""Densities held against kernels summed point by point, pixel by pixel."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsRasterLayer

from tests.qgis.running import box, points, polygons, run
from tests.qgis.test_acceptance_grid import X0, Y0, ZONE_42, area, local

AREA = box(0, 0, 4000, 3000)


def density(
    layer: Any, target: Path, **parameters: Any
) -> tuple[dict[str, Any], np.ndarray, np.ndarray, Any]:
    """Return the outputs, the values from the south, and the pixels' centres in metres from the corner."""
    found = run("kerneldensity", {"INPUT": layer, "OUTPUT": str(target), **parameters})
    raster = gdal.Open(str(target))
    band = raster.GetRasterBand(1)
    values = band.ReadAsArray().astype(float)
    if band.GetNoDataValue() is not None:
        values[values == band.GetNoDataValue()] = np.nan
    west, dx, _, north, _, dy = raster.GetGeoTransform()
    x = west + (np.arange(values.shape[1]) + 0.5) * dx - X0
    y = north + (np.arange(values.shape[0]) + 0.5) * dy - Y0
    return found, values[::-1], x, y[::-1]


def kernel(name: str, d: np.ndarray, h: float) -> np.ndarray:
    """Return a kernel per square metre that integrates to one over the plane."""
    u2 = (d / h) ** 2
    inside = u2 < 1
    if name == "quartic":
        return np.where(inside, 3 / (math.pi * h * h) * (1 - u2) ** 2, 0.0)
    if name == "gaussian":
        return np.where(u2 <= 16, np.exp(-u2 / 2) / (2 * math.pi * h * h) / (1 - math.exp(-8)), 0.0)
    if name == "triangular":
        return np.where(inside, 3 / (math.pi * h * h) * (1 - np.sqrt(u2)), 0.0)
    if name == "epanechnikov":
        return np.where(inside, 2 / (math.pi * h * h) * (1 - u2), 0.0)
    return np.where(inside, 1 / (math.pi * h * h), 0.0)


KERNELS = ["quartic", "gaussian", "triangular", "epanechnikov", "uniform"]


def crowd(n: int = 150, seed: int = 4) -> list[tuple[float, float]]:
    random = np.random.default_rng(seed)
    x = np.concatenate([random.uniform(600, 3400, n), random.normal(1500, 120, n)])
    y = np.concatenate([random.uniform(600, 2400, n), random.normal(1400, 120, n)])
    return list(zip(x.tolist(), y.tolist()))


def summed(places, x: np.ndarray, y: np.ndarray, name: str, h: float, weights=None) -> np.ndarray:
    """Return incidents per square kilometre at the centre of every pixel."""
    total = np.zeros((len(y), len(x)))
    for number, (px, py) in enumerate(places):
        d = np.hypot(x[None, :] - px, y[:, None] - py)
        total += (1.0 if weights is None else weights[number]) * kernel(name, d, h)
    return total * 1e6


@pytest.mark.parametrize("number", range(5))
def test_a_density_is_the_sum_of_its_kernels_and_its_integral_is_n(tmp_path: Path, number: int):
    h = 150.0 if KERNELS[number] == "gaussian" else 400.0
    found, values, x, y = density(
        local(crowd()), tmp_path / "d.tif", CELL_SIZE=25, BANDWIDTH=h, KERNEL=number
    )
    expected = summed(crowd(), x, y, KERNELS[number], h)
    tolerance = 0.06 if KERNELS[number] == "uniform" else 0.005  # its edge cuts pixels in two
    assert np.abs(values - expected).max() <= tolerance * expected.max()
    assert values.sum() * 25 * 25 / 1e6 == pytest.approx(300, rel=2e-3)
    assert np.isfinite(values).all()
    assert found["CHOSEN_BANDWIDTH"] == h


def test_the_raster_is_the_study_area_with_the_bandwidth_and_no_nodata_without_a_boundary(tmp_path: Path):
    places = [(0, 0), (2000, 0), (2000, 1000), (0, 1000)]
    _, values, x, y = density(local(places), tmp_path / "d.tif", CELL_SIZE=100, BANDWIDTH=400)
    # hull with half a pixel, and a bandwidth beyond
    assert (x[0] - 50, y[0] - 50) == pytest.approx((-450, -450), abs=100)
    assert x[-1] + 50 >= 2450 - 1e-6
    assert y[-1] + 50 >= 1450 - 1e-6
    assert np.isfinite(values).all()


def test_nodata_is_outside_the_boundary_and_edge_correction_keeps_n(tmp_path: Path):
    ring, hole = (
        "0 0, 4000 0, 4000 3000, 0 3000, 0 0",
        "2000 1000, 2000 2000, 3000 2000, 3000 1000, 2000 1000",
    )
    near_edges = [(20, 20), (1990, 1500), (3980, 2990), (100, 1500), (1000, 10), (3500, 700)] * 5
    common = {"CELL_SIZE": 50, "BANDWIDTH": 500, "BOUNDARY": area(f"POLYGON(({ring}),({hole}))")}
    _, plain, x, y = density(local(near_edges), tmp_path / "a.tif", **common)
    _, corrected, _, _ = density(local(near_edges), tmp_path / "b.tif", EDGE_CORRECTION=True, **common)
    inside = (x[None, :] > 0) & (x[None, :] < 4000) & (y[:, None] > 0) & (y[:, None] < 3000)
    inside &= ~((np.abs(x[None, :] - 2500) < 500) & (np.abs(y[:, None] - 1500) < 500))
    assert (np.isfinite(plain) == inside).all()
    assert np.nansum(plain) * 2500 / 1e6 < 25
    assert np.nansum(corrected) * 2500 / 1e6 == pytest.approx(30, rel=0.01)
    expected = summed(near_edges, x, y, "quartic", 500)
    assert np.nanmax(np.abs(plain - expected)[inside]) < 0.02 * expected.max()


def test_weights_are_the_mass_of_the_density(tmp_path: Path):
    places = crowd()
    weights = [1.0 + i % 4 for i in range(len(places))]
    layer = local(places, fields="field=w:double", values=[[w] for w in weights])
    _, values, x, y = density(layer, tmp_path / "d.tif", CELL_SIZE=50, BANDWIDTH=500, WEIGHT="w")
    assert values.sum() * 2500 / 1e6 == pytest.approx(sum(weights), rel=2e-3)
    expected = summed(places, x, y, "quartic", 500, weights)
    assert np.abs(values - expected).max() < 0.01 * expected.max()


def test_bandwidth_0_is_the_mean_distance_to_the_15th_neighbour_within_its_bounds(tmp_path: Path):
    places = crowd()
    xy = np.array(places)
    d = np.sort(np.hypot(*(xy[:, None] - xy).transpose(2, 0, 1)), axis=1)[:, 15].mean()
    for size, expected in ((50, d), (300, 600.0)):
        outline = area(AREA)
        found, *_ = density(local(places), tmp_path / f"{size}.tif", CELL_SIZE=size, BOUNDARY=outline)
        low, high = 2 * size, 3000 / 8
        assert found["CHOSEN_BANDWIDTH"] == pytest.approx(max(low, min(expected, high)), rel=1e-6)
    record = json.loads(gdal.Open(str(tmp_path / "50.tif")).GetMetadataItem("CRIMEMAP"))
    assert record["chosen"]["BANDWIDTH"] == pytest.approx(d, rel=1e-6)


def test_a_population_gives_a_named_ratio_that_nobody_home_does_not_blow_up(tmp_path: Path):
    people = local([(1000, 1000), (3000, 2000)], fields="field=people:integer", values=[[9_000], [1_000]])
    outline = area(AREA)
    _, values, _, _ = density(
        local(crowd()),
        tmp_path / "r.tif",
        CELL_SIZE=50,
        BANDWIDTH=500,
        BOUNDARY=outline,
        POPULATION=people,
        POPULATION_FIELD="people",
    )
    assert np.nanmax(values) < 1e6
    raster = gdal.Open(str(tmp_path / "r.tif"))
    name = raster.GetRasterBand(1).GetDescription()
    assert "10,000" in name or "10000" in name.replace("_", "") or "10k" in name
    everywhere = local(
        [(100.0 * i, 100.0 * j) for i in range(-10, 51) for j in range(-10, 41)],
        fields="field=people:integer",
        values=[[100]] * (61 * 51),
    )
    target = tmp_path / "even.tif"
    common = {"CELL_SIZE": 50, "BANDWIDTH": 600, "POPULATION": everywhere, "POPULATION_FIELD": "people"}
    _, ratio, x, y = density(local(crowd()), target, **common, BOUNDARY=outline)
    # 100 people on every hectare are 10,000 people on every square kilometre: the ratio is the density
    expected = summed(crowd(), x, y, "quartic", 600)
    middle = (x[None, :] > 700) & (x[None, :] < 3300) & (y[:, None] > 700) & (y[:, None] < 2300)
    assert ratio[middle] == pytest.approx(expected[middle], rel=0.03, abs=0.02 * expected.max())


def test_a_geotiff_opens_again_with_record_tag_style_and_crs(tmp_path: Path):
    degrees = points([(71.40 + 0.002 * i, 51.10 + 0.001 * (i % 7)) for i in range(60)], crs="EPSG:4326")
    outline = polygons([box(71.38, 51.08, 71.55, 51.13)], crs="EPSG:4326")
    target = tmp_path / "тығыздық.tif"
    found = run("kerneldensity", {"INPUT": degrees, "BOUNDARY": outline, "OUTPUT": str(target)})
    layer = QgsRasterLayer(str(target), "d")
    assert layer.crs().authid() == ZONE_42 == found["ANALYSIS_CRS"]
    layer.loadDefaultMetadata()  # as QGIS does when a layer is added
    record = json.loads(layer.metadata().history()[-1])
    tag = json.loads(gdal.Open(str(target)).GetMetadataItem("CRIMEMAP"))
    for kept in (record, tag):
        assert set(kept) >= {
            "algorithm", "version", "parameters", "analysis_crs", "input_count", "null_geometries",
            "outside", "chosen", "seed", "warnings",
        }  # fmt: skip
        assert kept["input_count"] == 60
        assert set(kept["chosen"]) == {"CELL_SIZE", "BANDWIDTH"}
    assert target.with_suffix(".qml").exists()
    assert layer.renderer().type() == "singlebandpseudocolor"


def test_stability_adds_a_band_with_shares_of_five_runs(tmp_path):
    layer = local(crowd())
    target = tmp_path / "stable.tif"
    options = {"CELL_SIZE": 100, "BANDWIDTH": 400, "BOUNDARY": area(AREA)}
    plain, values, *_ = density(layer, tmp_path / "plain.tif", **options)
    found, again, *_ = density(layer, target, STABILITY=True, **options)
    np.testing.assert_array_equal(values, again)
    raster = gdal.Open(str(target))
    assert raster.RasterCount == 2
    band = raster.GetRasterBand(2)
    assert band.GetDescription() == "stays_hot"
    shares = band.ReadAsArray()
    is_outside = shares == band.GetNoDataValue()
    np.testing.assert_array_equal(is_outside, np.isnan(again[::-1]))
    assert set((5 * np.unique(shares[~is_outside])).round(5)) <= {0, 1, 2, 3, 4, 5}
    densest = np.nanargmax(again[::-1])
    assert shares.ravel()[densest] == 1
    assert plain["MAXIMUM"] == found["MAXIMUM"]
