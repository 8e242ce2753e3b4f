"""Grids: which cells there are, who holds a point, who is whose neighbour, and what is refused."""

from __future__ import annotations

import json
from itertools import product

import numpy as np
import pytest
from shapely import wkb
from shapely.geometry import MultiPolygon, Point, Polygon, box
from shapely.prepared import prep

from crime_map_plugin.analysis import study_area
from crime_map_plugin.analysis.grid import GridKind, make_grid
from crime_map_plugin.analysis.study_area import StudyArea
from crime_map_plugin.errors import GridTooLarge, QueryInvalid
from tests.unit.memphis import january

KINDS = [GridKind.SQUARE, GridKind.HEXAGON]


def area_of(shape) -> StudyArea:
    return study_area.from_polygons([shape.wkb])


SHAPES = {
    "box": box(3, 4, 103, 84),
    "disc": Point(1000.3, -500.7).buffer(55.0),
    "ring": Point(0, 0).buffer(80).difference(Point(5, 5).buffer(41)),
    "sliver": Polygon([(0, 0), (150, 90.1), (150, 90)]),
    "islands": MultiPolygon([box(0, 0, 9, 9), box(61, 40, 62, 120), Point(120, 20).buffer(17)]),
    "comb": Polygon([(0, 0), (100, 0), (100, 60), (90, 3), (70, 60), (60, 3), (40, 60), (30, 3), (0, 60)]),
}


@pytest.mark.parametrize("name", SHAPES)
def test_squares_are_all_those_that_share_area_with_the_study_area(name):
    shape, size = SHAPES[name], 7.0
    grid = make_grid(area_of(shape), size)
    x0, y0, x1, y1 = shape.bounds
    expected = [
        (row, column)
        for row, column in product(range(int((y1 - y0) / size) + 1), range(int((x1 - x0) / size) + 1))
        if box(x0 + column * size, y0 + row * size, x0 + (column + 1) * size, y0 + (row + 1) * size)
        .intersection(shape)
        .area
        > 1e-9
    ]
    assert list(zip(grid.row.tolist(), grid.column.tolist())) == expected
    assert (grid.x0, grid.y0) == (x0, y0)


@pytest.mark.parametrize("name", SHAPES)
def test_hexagons_cover_the_study_area_and_each_shares_area_with_it(name):
    shape = SHAPES[name]
    grid = make_grid(area_of(shape), 7.0, GridKind.HEXAGON)
    cells = [Polygon(ring) for ring in grid.corners()]
    shared = [cell.intersection(shape).area for cell in cells]
    assert min(shared) > 0
    assert sum(shared) == pytest.approx(shape.area, rel=1e-9)


def test_a_boundary_on_the_lattice_gets_no_cells_that_only_touch_it():
    area = area_of(box(0, 0, 1000, 500).difference(box(300, 200, 500, 400)))
    grid = make_grid(area, 100.0)
    assert grid.n == 10 * 5 - 2 * 2
    assert (grid.n_rows, grid.n_cols) == (5, 10)


@pytest.mark.parametrize("kind", KINDS)
def test_a_hexagon_or_square_has_its_size_between_opposite_sides(kind):
    grid = make_grid(area_of(box(0, 0, 500, 500)), 100.0, kind)
    cell = Polygon(grid.corners()[grid.n // 2])
    assert cell.bounds[2] - cell.bounds[0] == pytest.approx(100.0)
    assert cell.area == pytest.approx(grid.cell_area_m2)
    assert cell.is_valid and cell.exterior.is_ccw


@pytest.mark.parametrize("kind", KINDS)
def test_cells_are_numbered_west_to_east_then_south_to_north(kind):
    grid = make_grid(area_of(SHAPES["disc"]), 10.0, kind)
    x, y = grid.centres()
    order = np.lexsort((x, y.round(6)))
    assert order.tolist() == list(range(grid.n))


@pytest.mark.parametrize("kind", KINDS)
def test_every_point_of_the_study_area_is_in_the_cell_whose_polygon_holds_it(kind):
    shape = SHAPES["ring"]
    grid = make_grid(area_of(shape), 9.0, kind)
    rng = np.random.default_rng(3)
    x, y = rng.uniform(-80, 80, (2, 600))
    inside = np.array([prep(shape).contains(Point(*xy)) for xy in zip(x, y)])
    cell = grid.cell_of(x[inside], y[inside])
    assert (cell >= 0).all()
    polygons = [Polygon(ring) for ring in grid.corners()]
    assert all(polygons[c].covers(Point(*xy)) for c, *xy in zip(cell, x[inside], y[inside]))


def test_a_square_owns_its_lower_and_left_edges():
    grid = make_grid(area_of(box(0, 0, 300, 300)), 100.0)
    cell = grid.cell_of([0.0, 100.0, 50.0, 100.0, 99.999], [0.0, 50.0, 100.0, 100.0, 99.999])
    assert cell.tolist() == [0, 1, 3, 4, 0]


def test_edges_are_owned_alike_at_large_coordinates_and_odd_cell_sizes():
    x0, y0, size = 761_986.1813472488, 3_876_435.518850229, 33.3
    grid = make_grid(area_of(box(x0, y0, x0 + 200 * size, y0 + 3 * size)), size)
    column = np.arange(200)
    on_edge = grid.cell_of(x0 + column * size, np.full(200, y0))
    assert on_edge.tolist() == column.tolist()


def test_points_on_the_outer_edge_fall_into_the_last_cell():
    grid = make_grid(area_of(box(0, 0, 300, 200)), 100.0)
    cell = grid.cell_of([300.0, 150.0, 300.0, 300.0001], [50.0, 200.0, 200.0, 50.0])
    assert cell.tolist() == [2, 4, 5, -1]


def test_a_hexagon_owns_its_left_and_lower_edges():
    size = 2.0 * np.sqrt(3.0)
    grid = make_grid(area_of(box(0, 0, 20, 20)), size, GridKind.HEXAGON)
    x, y = grid.centres()
    middle = int(grid.index[2, 2])
    angle = np.radians([180, 240, 300, 0, 60, 120])
    edge = grid.cell_of(x[middle] + size / 2 * np.cos(angle), y[middle] + size / 2 * np.sin(angle))
    assert (edge == middle).tolist() == [True, True, True, False, False, False]


def test_counts_and_weights_are_summed_and_points_outside_are_counted():
    grid = make_grid(area_of(box(0, 0, 200, 100)), 100.0)
    count, weight, outside = grid.counts([10, 20, 150, 999], [10, 20, 50, 999], [1.0, 2.0, 0.5, 7.0])
    assert (count.tolist(), weight.tolist(), outside) == ([2, 1], [3.0, 0.5], 1)


@pytest.mark.parametrize("bad", [[np.nan], [-1.0]])
def test_broken_weights_are_refused(bad):
    grid = make_grid(area_of(box(0, 0, 200, 100)), 100.0)
    with pytest.raises(QueryInvalid):
        grid.counts([1.0], [1.0], bad)


def test_queen_neighbours_of_a_three_by_three_grid():
    grid = make_grid(area_of(box(0, 0, 3, 3)), 1.0)
    assert grid.neighbour_count(include_self=False).tolist() == [3, 5, 3, 5, 8, 5, 3, 5, 3]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("band", [None, 0.5, 1.0, 2.0**0.5, 1.9, 2.0, 3.0**0.5, 5.0**0.5, 6.5, 11.0])
def test_neighbours_by_index_are_those_within_the_distance(kind, band):
    size = 7.0
    grid = make_grid(area_of(SHAPES["ring"]), size, kind)
    x, y = grid.centres()
    distance = np.hypot(x[:, None] - x, y[:, None] - y)
    around = (2.0**0.5 if kind is GridKind.SQUARE else 1.0) if band is None else band
    near = distance <= around * size * (1 + 1e-9)
    values = np.random.default_rng(5).integers(0, 50, grid.n).astype(float)
    metres = None if band is None else band * size
    assert grid.neighbours_sum(values, True, metres) == pytest.approx(near @ values)
    np.fill_diagonal(near, False)
    assert grid.neighbours_sum(values, False, metres) == pytest.approx(near @ values)
    assert grid.neighbour_count(False, metres).tolist() == near.sum(axis=1).tolist()


def test_a_band_that_reaches_exactly_as_far_as_a_cell_includes_it():
    grid = make_grid(area_of(box(0, 0, 30.3, 30.3)), 0.1)
    middle = int(grid.index[150, 150])
    assert grid.neighbour_count(False, 0.3)[middle] == 28
    assert grid.neighbour_count(False, 0.1 * 5)[middle] == 80


@pytest.mark.parametrize("kind", KINDS)
def test_wkb_of_cells_reads_back_as_their_polygons(kind):
    grid = make_grid(area_of(SHAPES["box"]), 25.0, kind)
    chosen = np.array([0, grid.n - 1])
    shapes = [wkb.loads(data) for data in grid.polygons_wkb(chosen)]
    assert [list(s.exterior.coords) for s in shapes] == [
        [tuple(p) for p in ring] for ring in grid.corners(chosen)
    ]


@pytest.mark.parametrize("kind", KINDS)
def test_neighbouring_cells_share_bit_identical_corners(kind):
    grid = make_grid(area_of(box(761_986.18, 3_876_435.5, 762_986.18, 3_877_435.5)), 33.3, kind)
    corners = grid.corners()[:, :-1].reshape(-1, 2)
    exact = np.unique(corners, axis=0)
    rounded = np.unique(corners.round(4), axis=0)
    assert len(exact) == len(rounded)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", ["box", "sliver", "disc"])
def test_a_grid_over_the_limit_is_refused_with_a_size_that_fits(kind, name):
    area = area_of(SHAPES[name])
    with pytest.raises(GridTooLarge) as refusal:
        make_grid(area, 0.01, kind, limit=1000)
    fitting = refusal.value.facts["fitting_cell_size"]
    assert make_grid(area, fitting, kind, limit=1000).n <= 1000
    assert fitting > 0.01
    assert f"{fitting:g}" in refusal.value.hint


def test_one_stray_point_does_not_fill_the_memory():
    rng = np.random.default_rng(2)
    x, y = np.append(rng.uniform(0, 2e4, 1000), 9e9), np.append(rng.uniform(0, 2e4, 1000), -9e9)
    area = study_area.from_points(x, y, 100.0)
    with pytest.raises(GridTooLarge) as refusal:
        make_grid(area, 100.0)
    assert refusal.value.facts["fitting_cell_size"] > 1e5


def test_a_grid_of_exactly_the_limit_is_made():
    area = area_of(box(0, 0, 200, 50))
    assert make_grid(area, 1.0, limit=10_000).n == 10_000
    with pytest.raises(GridTooLarge):
        make_grid(area, 1.0, limit=9_999)


def test_a_cell_larger_than_the_area_gives_one_cell():
    grid = make_grid(area_of(box(10, 10, 20, 30)), 1000.0)
    assert (grid.n, grid.x0, grid.y0) == (1, 10.0, 10.0)


@pytest.mark.parametrize(("size", "key"), [(500.0, "gistar_500m_auto"), (200.0, "count_200m")])
def test_the_published_memphis_grids(shared, size, key):
    x, y = january(shared)
    published = json.loads((shared / "data/incidents/published_results.json").read_text("utf-8"))
    expected = published["memphis_robberies_jan"][key]
    grid = make_grid(study_area.from_points(x, y, size), size)
    bounds = [grid.x0, grid.y0, grid.x0 + grid.n_cols * size, grid.y0 + grid.n_rows * size]
    assert grid.n == expected["cells"]
    assert bounds == pytest.approx(expected["bbox"], abs=0.5)
    count, _, outside = grid.counts(x, y)
    assert (int(count.sum()), outside) == (206, 0)
    if size == 500.0:
        assert count[:10].tolist() == expected["n_first10"]
