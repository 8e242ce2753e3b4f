"""Published numbers, through qgis_process: what a script outside QGIS gets is what was published."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QDateTime

from tests.qgis.commands import process
from tests.qgis.running import box, memphis, points, polygons, saved

# sfhotspot: Gi* of the robberies of January on 500 m squares, and the quartic kernel on 200 m squares.
FIRST_ROW = [-0.546, -0.598, -0.598, 0.716, 0.716, 0.716, -0.598, -0.598, -0.546, 0.893]
FIRST_PIXELS = [0.0658, 0.3152, 0.6183, 0.8672, 1.0026, 0.9969, 0.8207, 0.5181, 0.2077, 0.1830]
# Krishnamoorthy & Thomson (2004), by crimepy: counts in two periods of one length, and p.
E_TESTS = {"0 v 3": (0, 3, 0.088379), "10 v 5": (10, 5, 0.206164), "15 v 5": (15, 5, 0.025035)}


@pytest.fixture(scope="module")
def january(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the robberies of January, reprojected as the published results were."""
    path = tmp_path_factory.mktemp("memphis") / "january.gpkg"
    saved(memphis(shared), path)
    return path


def test_gi_star_of_memphis(environment: dict[str, str], january: Path, tmp_path: Path):
    target = tmp_path / "hot.gpkg"
    said = process(environment, "getisordhotspots", f"INPUT={january}", "CELL_SIZE=500", f"OUTPUT={target}")
    assert said["results"]["ANALYSIS_CRS"] == "EPSG:32615"
    layer = QgsVectorLayer(str(target), "hot", "ogr")
    assert layer.featureCount() == 2715
    by_cell = sorted((feature["cell"], feature["z"], feature["count"]) for feature in layer.getFeatures())
    np.testing.assert_allclose([z for _, z, _ in by_cell[:10]], FIRST_ROW, atol=0.0005)
    assert sum(count for _, _, count in by_cell) == 206


def test_density_of_memphis(environment: dict[str, str], january: Path, tmp_path: Path):
    target, grid = tmp_path / "density.tif", tmp_path / "grid.gpkg"
    parameters = (f"INPUT={january}", "CELL_SIZE=200")
    process(environment, "kerneldensity", *parameters, "BANDWIDTH=1000", f"OUTPUT={target}")
    process(environment, "incidentgrid", *parameters, f"OUTPUT={grid}")
    dataset = gdal.Open(str(target))
    values = dataset.GetRasterBand(1).ReadAsArray().astype(float)
    west, size, _, north, _, _ = dataset.GetGeoTransform()
    cells = sorted(QgsVectorLayer(str(grid), "g", "ogr").getFeatures(), key=lambda feature: feature["cell"])
    centres = [cell.geometry().centroid().asPoint() for cell in cells[:10]]
    found = [values[int((north - p.y()) / size), int((p.x() - west) / size)] for p in centres]
    # The published kernel has a peak of 1; the density is that times 3 / (π h²), here per km².
    scale = 3 / (math.pi * 1000**2) * 1e6
    np.testing.assert_allclose(np.array(found) / scale, FIRST_PIXELS, atol=0.001)
    # A true density: its integral is the number of robberies.
    assert values.sum() * (size / 1000) ** 2 == pytest.approx(206, rel=1e-3)


def test_e_tests_of_districts(environment: dict[str, str], tmp_path: Path):
    rows, areas = [(5.0, "2025-01-01")], []
    for number, (before, after, _) in enumerate(E_TESTS.values()):
        west = 71.0 + number / 10
        areas.append(box(west, 51.0, west + 0.1, 51.1))
        rows += [(west + 0.05, f"2026-06-{day + 1:02d}") for day in range(before)]
        rows += [(west + 0.05, f"2026-07-{day + 1:02d}") for day in range(after)]
    incidents, districts = tmp_path / "incidents.gpkg", tmp_path / "districts.gpkg"
    layer = points(
        [(x, 51.05) for x, _ in rows],
        crs="EPSG:4326",
        fields="field=occurred_at:datetime",
        values=[[QDateTime.fromString(f"{day}T12:00:00", "yyyy-MM-ddTHH:mm:ss")] for _, day in rows],
    )
    saved(layer, incidents)
    names = [[name] for name in E_TESTS]
    saved(polygons(areas, crs="EPSG:4326", fields="field=title:string", values=names), districts)
    target = tmp_path / "out.gpkg"
    process(
        environment,
        "districtstatistics",
        f"INPUT={incidents}",
        f"DISTRICTS={districts}",
        "NAME=title",
        "FROM=2026-07-01",
        "TO=2026-07-31",  # thirty days, as many as before
        f"OUTPUT={target}",
    )
    found = {f["title"]: f for f in QgsVectorLayer(str(target), "d", "ogr").getFeatures()}
    for name, (before, after, p) in E_TESTS.items():
        assert (found[name]["previous"], found[name]["count"]) == (before, after)
        assert found[name]["change_p"] == pytest.approx(p, abs=6e-7)
