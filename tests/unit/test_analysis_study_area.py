"""The study area: what is inside, and how it is drawn around points."""

from __future__ import annotations

import numpy as np
import pytest
from shapely.geometry import LineString, MultiPoint, MultiPolygon, Point, Polygon, box

from crime_map_plugin.analysis import study_area
from crime_map_plugin.errors import QueryInvalid, TooFewIncidents


def test_points_give_their_hull_with_half_a_cell_around():
    rng = np.random.default_rng(1)
    x, y = rng.normal(0, 1000, (2, 300))
    area = study_area.from_points(x, y, 500.0)
    expected = MultiPoint(np.column_stack([x, y])).convex_hull.buffer(250.0, 30)
    assert area.polygon.equals(expected)
    assert not area.is_given


@pytest.mark.parametrize("n", [5000, 50_000])
def test_the_hull_of_many_points_is_that_of_all(n):
    rng = np.random.default_rng(n)
    clouds = [rng.normal(0, 1, (2, n)), rng.random((2, n)).round(2), rng.integers(0, 3, (2, n)).astype(float)]
    for x, y in clouds:
        expected = MultiPoint(np.unique(np.column_stack([x, y]), axis=0)).convex_hull
        assert study_area.convex_hull(x, y).equals(expected)


def test_thousands_at_one_place_have_an_area():
    assert study_area.from_points(np.full(3000, 5.0), np.full(3000, 7.0), 100.0).bounds == (-45, -43, 55, 57)


def test_one_point_identical_points_and_a_line_have_an_area():
    one = study_area.from_points([5.0], [5.0], 100.0)
    same = study_area.from_points([5.0] * 10, [5.0] * 10, 100.0)
    line = study_area.from_points([0.0, 500.0, 1000.0], [0.0, 500.0, 1000.0], 100.0)
    assert one.polygon.equals(Point(5, 5).buffer(50, 30))
    assert same.polygon.equals(one.polygon)
    assert line.polygon.equals(LineString([(0, 0), (1000, 1000)]).buffer(50, 30))


def test_no_point_is_too_few():
    with pytest.raises(TooFewIncidents):
        study_area.from_points([], [], 100.0)


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
def test_coordinates_that_are_not_finite_are_refused(bad):
    with pytest.raises(QueryInvalid):
        study_area.from_points([0.0, bad], [0.0, 1.0], 100.0)


@pytest.mark.parametrize("size", [0.0, -5.0, np.nan, np.inf])
def test_a_cell_size_that_is_no_length_is_refused(size):
    with pytest.raises(QueryInvalid):
        study_area.from_points([0.0], [0.0], size)


def test_polygons_are_dissolved():
    area = study_area.from_polygons([box(0, 0, 10, 10).wkb, box(5, 0, 20, 10).wkb])
    assert area.polygon.equals(box(0, 0, 20, 10))
    assert area.is_given


def test_a_broken_polygon_is_repaired():
    bow_tie = Polygon([(0, 0), (10, 10), (10, 0), (0, 10)])
    assert study_area.from_polygons([bow_tie.wkb]).area_m2 == pytest.approx(50.0)


@pytest.mark.parametrize(
    "wkb", [Polygon().wkb, Point(0, 0).wkb, LineString([(0, 0), (1, 1)]).wkb, b"nonsense", b"", b"\x01\x03"]
)
def test_a_boundary_without_polygons_is_refused(wkb):
    with pytest.raises(QueryInvalid):
        study_area.from_polygons([wkb])


def test_points_on_any_border_are_inside_and_points_in_holes_are_not():
    area = study_area.from_polygons([box(0, 0, 10, 10).difference(box(4, 4, 6, 6)).wkb])
    x = np.array([0.0, 10.0, 5.0, 5.0, 10.0, 0.0, 5.0, 10.1])
    y = np.array([5.0, 5.0, 0.0, 10.0, 10.0, 0.0, 5.0, 5.0])
    assert area.contains(x, y).tolist() == [True] * 6 + [False, False]


def test_inside_agrees_with_shapely_for_polygons_with_holes_and_islands():
    rng = np.random.default_rng(7)
    ring = Point(0, 0).buffer(100).difference(Point(10, 5).buffer(60))
    shape = MultiPolygon([*getattr(ring, "geoms", [ring]), Point(12, 3).buffer(20), box(150, -50, 160, 90)])
    area = study_area.from_polygons([shape.wkb])
    x, y = rng.uniform(-120, 180, (2, 4000))
    expected = [shape.contains(Point(*xy)) for xy in zip(x, y)]
    assert area.contains(x, y).tolist() == expected


@pytest.mark.parametrize(
    ("width", "height", "expected"),
    [
        (40_000, 29_000, 600.0),  # 580 rounded up to hundreds
        (29_000, 40_000, 600.0),
        (5_000, 90_000, 100.0),  # 100 exactly
        (5_001, 90_000, 200.0),
        (1_000, 1_000, 100.0),
        (999, 5_000, 20.0),  # 19.98 rounded up to tens
        (100, 100, 10.0),
        (0, 0, 10.0),
    ],
)
def test_the_chosen_cell_is_a_fiftieth_of_the_shorter_side_rounded_up(width, height, expected):
    assert study_area.choose_cell_size((0.0, 0.0, width, height)) == expected


def test_cell_size_zero_chooses_from_the_points_and_draws_their_area():
    area, size = study_area.resolve([0.0, 10_000.0], [0.0, 20_000.0], cell_size=0)
    assert size == 200.0
    assert area.bounds == pytest.approx((-100.0, -100.0, 10_100.0, 20_100.0), abs=0.01)


def test_a_boundary_is_taken_as_given():
    given = study_area.from_polygons([box(0, 0, 6_000, 9_000).wkb])
    area, size = study_area.resolve([], [], cell_size=0, boundary=given)
    assert area is given
    assert size == 200.0
