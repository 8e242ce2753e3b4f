"""Grid methods on sums of partitions are those on the incidents themselves."""

from __future__ import annotations

import numpy as np
import pytest
from shapely.geometry import Polygon, box

from crime_map_plugin.analysis.density import kernel_density
from crime_map_plugin.analysis.emerging import emerging_hotspots, space_time
from crime_map_plugin.analysis.getis_ord import getis_ord
from crime_map_plugin.analysis.grid import GridKind, make_grid
from crime_map_plugin.analysis.hotspots import hotspots
from crime_map_plugin.analysis.local_moran import local_moran
from crime_map_plugin.analysis.neighbours import GridNeighbours
from crime_map_plugin.analysis.partition_counts import CountedArea, CountPlan, add, count_partition
from crime_map_plugin.analysis.partition_methods import cell_sums, density_of_cells
from crime_map_plugin.analysis.partitions import Arrays, Points
from crime_map_plugin.analysis.study_area import StudyArea
from crime_map_plugin.errors import QueryInvalid

MONTHS = np.arange("2025-01", "2026-02", dtype="datetime64[M]").astype("datetime64[s]")
SHAPE = Polygon([(0, 0), (3000, 200), (3300, 2800), (100, 3000)])
CRS = "EPSG:32642"


def made(n: int = 4_000) -> tuple[Points, CountPlan]:
    random = np.random.default_rng(5)
    x, y = np.abs(random.normal(1500, 600, (2, n)))
    days = (MONTHS[-1] - MONTHS[0]).astype(int)
    points = Points(x, y, MONTHS[0] + random.integers(0, days, n), np.zeros(n, dtype=int), ("theft",))
    return points, CountPlan((CountedArea(SHAPE.wkb, CRS, 200.0),), ("theft",), MONTHS, CRS)


def summed():
    points, plan = made()
    halves = [np.arange(points.n) % 2 == rest for rest in (0, 1)]
    parts = [
        Arrays(Points(points.x[half], points.y[half], points.times[half], points.category[half], ("theft",)))
        for half in halves
    ]
    first, second = (count_partition(part, plan) for part in parts)
    return points, cell_sums(add(first, second), plan, 0, 0)


def test_gi_star_of_the_sum_is_that_of_the_incidents():
    points, sums = summed()
    july = (points.times >= MONTHS[6]) & (points.times < MONTHS[7])
    x, y = points.x[july], points.y[july]
    inside = StudyArea(SHAPE, True).contains(x, y)
    whole = hotspots(x[inside], y[inside], StudyArea(SHAPE, True), 200.0)
    found = getis_ord(sums.values(slice(6, 7)), sums.neighbours)
    assert found.z.tolist() == whole.statistic.z.tolist()
    assert found.hot.tolist() == whole.statistic.hot.tolist()


def test_emerging_hotspots_of_the_sum_are_those_of_the_incidents():
    points, sums = summed()
    inside = StudyArea(SHAPE, True).contains(points.x, points.y)
    whole = emerging_hotspots(
        points.x[inside], points.y[inside], points.times[inside], StudyArea(SHAPE, True), 200.0
    )
    assert whole.steps.edges.tolist() == MONTHS.tolist()
    assert space_time(sums.count, sums.grid).pattern.tolist() == whole.found.pattern.tolist()


def test_moran_of_the_sum_is_that_of_the_incidents():
    points, sums = summed()
    inside = StudyArea(SHAPE, True).contains(points.x, points.y)
    grid = make_grid(StudyArea(SHAPE, True), 200.0)
    _, values, _ = grid.counts(points.x[inside], points.y[inside])
    whole = local_moran(values, GridNeighbours(grid, 450.0))
    assert local_moran(sums.values(), sums.within(450.0)).z.tolist() == whole.z.tolist()


def test_density_of_the_sum_is_that_of_incidents_in_the_middles_of_their_cells():
    points, sums = summed()
    plan = CountPlan((CountedArea(SHAPE.wkb, CRS, 50.0),), (), MONTHS, CRS)
    sums = cell_sums(count_partition(Arrays(points), plan), plan, 0, 0)
    found = density_of_cells(sums.grid, sums.area, sums.values(), bandwidth_m=600.0)
    exact = kernel_density(points.x, points.y, sums.area, cell_size=50.0, bandwidth_m=600.0)
    assert found.geotransform == exact.geotransform
    assert (found.valid == exact.valid).all()
    assert np.abs(found.values - exact.values).max() < 0.01 * exact.values.max()


def in_cells(x: np.ndarray, y: np.ndarray, cell_size: float):
    """Return the density of incidents by counts in cells, and that of the incidents, on one raster."""
    plan = CountPlan((CountedArea(box(0, 0, 4000, 4000).wkb, CRS, cell_size),), (), MONTHS, CRS)
    times = np.full(len(x), MONTHS[0])
    points = Points(x, y, times, np.zeros(len(x), dtype=np.int16), ("",))
    sums = cell_sums(count_partition(Arrays(points), plan), plan, 0, 0)
    found = density_of_cells(sums.grid, sums.area, sums.values(), bandwidth_m=10 * cell_size)
    exact = kernel_density(x, y, sums.area, cell_size=cell_size, bandwidth_m=10 * cell_size)
    assert (found.total, found.geotransform) == (exact.total, exact.geotransform)
    return found, exact


def test_a_density_from_counts_is_off_by_no_more_than_the_kernel_is_steep():
    # at the corners of cells, all are moved the same way and by as much as can be: √½ of a cell
    x, y = np.array([2000.0, 2000.0, 1200.0]), np.array([2000.0, 2000.0, 3100.0])
    found, exact = in_cells(x, y, 100.0)
    # The quartic kernel 3 (1 - u²)² / π is steepest at u = 1/√3: 8 / (3 √3) of its height.
    height = 3 / (np.pi * 1000.0**2) * 1e6
    moved = np.sqrt(0.5) / 10
    difference = np.abs(found.values - exact.values)
    bound = 8 / (3 * np.sqrt(3)) * moved * height
    # two at one place and one out of their reach; mass is kept to parts in ten thousand
    assert 1.8 * bound < difference.max() <= 2 * bound * 1.001
    row, column = np.unravel_index(np.argmax(difference), difference.shape)
    assert np.hypot(column * 100.0 - 1000 - 1950, row * 100.0 - 1000 - 1950) < 1071


def test_a_density_of_very_many_incidents_is_the_same_from_counts():
    random = np.random.default_rng(3)
    places = random.uniform(500, 3500, (40, 2))
    x, y = (places[random.integers(0, 40, 300_000)] + random.normal(0, 150, (300_000, 2))).T
    some = (x > 0) & (x < 4000) & (y > 0) & (y < 4000)
    found, exact = in_cells(x[some], y[some], 50.0)
    # Moves to all sides cancel but for their second moment, a 24th of a cell squared times the curvature:
    # 8 / 24 of a hundredth of the height where the kernel is most curved.
    assert np.abs(found.values - exact.values).max() < (8 / 24 / 100 + 0.002) * exact.values.max()


def test_what_counts_cannot_tell_is_refused():
    area = StudyArea(box(0, 0, 1000, 1000), True)
    squares, hexagons = make_grid(area, 100.0), make_grid(area, 100.0, GridKind.HEXAGON)
    with pytest.raises(QueryInvalid, match="10 cells"):
        density_of_cells(squares, area, np.ones(squares.n), bandwidth_m=900.0)
    with pytest.raises(QueryInvalid, match="square"):
        density_of_cells(hexagons, area, np.ones(hexagons.n), bandwidth_m=9000.0)
