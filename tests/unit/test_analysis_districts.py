"""Points in districts and rates."""

from __future__ import annotations

import json

import numpy as np
import pytest
from shapely.geometry import MultiPolygon, Point, Polygon, box, shape
from shapely.ops import unary_union
from shapely.prepared import prep
from shapely.validation import make_valid

from crime_map_plugin.analysis import districts
from crime_map_plugin.errors import QueryInvalid


def pairs(x, y, polygons):
    point, district = districts.assign(x, y, [p.wkb if p is not None else b"" for p in polygons])
    return list(zip(point.tolist(), district.tolist()))


def brute(x, y, polygons):
    prepared = [prep(polygon) for polygon in polygons]
    return [
        (i, j)
        for i, xy in enumerate(zip(x, y))
        for j, polygon in enumerate(prepared)
        if polygon.contains(Point(*xy))
    ]


def wobbly(seed, centre, radius, n=60):
    rng = np.random.default_rng(seed)
    angle = np.linspace(0, 2 * np.pi, n, endpoint=False)
    r = radius * rng.uniform(0.5, 1.3, n)
    return Polygon(np.column_stack([centre[0] + r * np.cos(angle), centre[1] + r * np.sin(angle)]))


@pytest.mark.parametrize("n", [10, 3000])
def test_overlapping_districts_with_holes_and_islands_agree_with_shapely(n):
    rng = np.random.default_rng(n)
    polygons = [
        wobbly(1, (0, 0), 50),
        wobbly(2, (40, 10), 50),
        Point(0, 60).buffer(40).difference(wobbly(3, (0, 60), 20)),
        MultiPolygon([box(-90, -90, -80, -70), box(70, 70, 90, 71)]),
    ]
    x, y = rng.uniform(-100, 100, (2, n))
    assert pairs(x, y, polygons) == brute(x, y, polygons)


def test_the_precincts_of_memphis_agree_with_shapely(shared):
    features = json.loads((shared / "data/boundaries/memphis_precincts.geojson").read_text("utf-8"))
    published = [shape(feature["geometry"]) for feature in features["features"]]
    polygons = [make_valid(polygon) for polygon in published]
    x0, y0, x1, y1 = unary_union(polygons).bounds
    rng = np.random.default_rng(1)
    x, y = rng.uniform(x0, x1, 3000), rng.uniform(y0, y1, 3000)
    assert not all(polygon.is_valid for polygon in published)
    assert pairs(x, y, published) == brute(x, y, polygons)


def test_a_point_on_a_shared_border_is_counted_once_and_by_the_upper_right_owner():
    left, right = box(0, 0, 10, 10), box(10, 0, 20, 10)
    above = box(0, 10, 20, 20)
    assert pairs([10.0, 5.0, 10.0], [5.0, 10.0, 10.0], [left, right, above]) == [(0, 1), (1, 2), (2, 2)]


def test_a_point_on_the_outer_border_is_counted_once():
    square = box(0, 0, 10, 10)
    x = [0.0, 10.0, 5.0, 5.0, 0.0, 10.0, 0.0, 10.0]
    y = [5.0, 5.0, 0.0, 10.0, 0.0, 10.0, 10.0, 0.0]
    assert pairs(x, y, [square]) == [(i, 0) for i in range(8)]


def test_a_tessellation_counts_every_point_once_even_on_its_slanted_borders():
    rng = np.random.default_rng(8)
    corner = np.stack(np.meshgrid(np.arange(6.0), np.arange(6.0), indexing="ij"), -1)
    corner[1:-1, 1:-1] += rng.uniform(-0.3, 0.3, (4, 4, 2))
    cells = [
        Polygon([corner[i, j], corner[i + 1, j], corner[i + 1, j + 1], corner[i, j + 1]])
        for i in range(5)
        for j in range(5)
    ]
    share = rng.random(400)[:, None]
    i, j = rng.integers(0, 5, (2, 400))
    on_border = corner[i, j] * (1 - share) + corner[i, j + 1] * share
    points = np.concatenate([corner.reshape(-1, 2), on_border, rng.uniform(0, 5, (2000, 2))])
    point, _ = districts.assign(points[:, 0], points[:, 1], [cell.wkb for cell in cells])
    assert point.tolist() == list(range(len(points)))


def test_every_point_that_touches_a_district_is_counted_even_where_outlines_and_lattice_meet():
    rng = np.random.default_rng(4)
    quarters = np.arange(0, 5, 0.25)
    corners = [box(0, 0, 0.25, 0.25), box(4.75, 4.75, 5, 5)]
    x, y = (part.ravel() for part in np.meshgrid(quarters, quarters))
    for _ in range(40):
        polygons = [Polygon(rng.integers(0, 6, (3, 2))) for _ in range(6)]
        polygons = [*corners, *(polygon for polygon in polygons if polygon.area > 0)]
        found = {point for point, _ in pairs(x, y, polygons)}
        touched = unary_union(polygons).buffer(1e-9)
        assert found == {i for i, place in enumerate(zip(x, y)) if touched.contains(Point(*place))}


def test_a_district_without_geometry_holds_nothing_and_keeps_the_numbers_of_the_others():
    assert pairs([5.0], [5.0], [None, Polygon(), box(0, 0, 10, 10)]) == [(0, 2)]


def test_the_order_of_points_and_of_their_neighbours_does_not_matter():
    rng = np.random.default_rng(3)
    polygons = [wobbly(k, (30 * k, 0), 25) for k in range(4)]
    x, y = rng.uniform(-50, 150, 500), rng.uniform(-50, 50, 500)
    order = rng.permutation(500)
    base = dict.fromkeys(pairs(x, y, polygons))
    shuffled = {(int(order[p]), d) for p, d in pairs(x[order], y[order], polygons)}
    assert shuffled == set(base)


@pytest.mark.parametrize("size", [1e-4, 1.0, 1e7])
def test_degrees_and_metres_work_alike(size):
    polygons = [wobbly(1, (0, 0), size), wobbly(2, (size, 0), size)]
    x, y = np.random.default_rng(1).uniform(-size, 2 * size, (2, 300))
    assert pairs(x, y, polygons) == brute(x, y, polygons)


def test_no_points_or_no_districts_give_no_pairs():
    assert pairs([], [], [box(0, 0, 1, 1)]) == []
    assert pairs([1.0], [1.0], []) == []
    assert pairs([50.0], [50.0], [box(0, 0, 1, 1)]) == []


def test_a_large_number_of_points_in_one_row_of_a_detailed_border_stays_right(monkeypatch):
    monkeypatch.setattr(districts, "PAIRS_AT_ONCE", 100)
    x = np.linspace(-1, 101, 500)
    y = np.where(np.arange(500) % 2, 50.0, 50.4)
    teeth = [(k, 50 + (k % 2) * 0.5) for k in range(101)]
    comb = Polygon([(0, 0), (100, 0), *reversed(teeth)])
    found = dict(pairs(x, y, [comb]))
    inside = {i for i, xy in enumerate(zip(x, y)) if comb.buffer(-1e-9).contains(Point(*xy))}
    outside = {i for i, xy in enumerate(zip(x, y)) if not comb.buffer(1e-9).contains(Point(*xy))}
    assert inside <= set(found)
    assert not outside & set(found)


@pytest.mark.parametrize("bad", [np.nan, np.inf])
def test_points_that_are_not_finite_are_refused(bad):
    with pytest.raises(QueryInvalid):
        pairs([bad], [0.0], [box(0, 0, 1, 1)])


def test_counts_by_district_and_group():
    district, group = np.array([0, 0, 2, 2, 2]), np.array([1, 1, 0, -1, 2])
    assert districts.count_by(district, 4).tolist() == [2, 0, 3, 0]
    assert districts.count_by(district, 3, group, 3).tolist() == [[0, 2, 0], [0, 0, 0], [1, 0, 1]]


def test_rates_are_not_rounded_and_need_a_population():
    rate = districts.per_10k([7, 7, 7, 0], [30_000, 0, np.nan, 5])
    assert rate[0] == 7 * 10_000 / 30_000
    assert np.isnan(rate[1:3]).all()
    assert rate[3] == 0.0


def test_a_common_year_keeps_its_rate_and_a_month_is_scaled_up():
    assert districts.per_10k_year([5], [10_000], 365) == pytest.approx([5.0])
    assert districts.per_10k_year([5], [10_000], 31) == pytest.approx([5 * 365 / 31])
    with pytest.raises(QueryInvalid):
        districts.per_10k_year([5], [10_000], 0)


def test_a_change_from_nothing_has_no_percentage():
    change = districts.change_pct([10, 0, 4], [15, 3, 0])
    assert change[[0, 2]].tolist() == [50.0, -100.0]
    assert np.isnan(change[1])
