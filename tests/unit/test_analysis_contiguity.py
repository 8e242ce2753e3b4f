"""Neighbours of polygons and places: published lists, brute force, gaps, ties, degenerate shapes."""

from __future__ import annotations

import json

import numpy as np
import pytest
from shapely.affinity import translate
from shapely.geometry import MultiPolygon, Point, Polygon, box, shape

from crime_map_plugin.analysis import contiguity
from crime_map_plugin.analysis.contiguity import distance_band, k_nearest, queen, smallest_band
from crime_map_plugin.analysis.neighbours import Neighbours
from crime_map_plugin.errors import Cancelled, QueryInvalid, TooFewIncidents

BOW_TIE = Polygon([(0, 0), (10, 10), (10, 0), (0, 10)])


def listed(near: Neighbours) -> list[list[int]]:
    return [sorted(part.tolist()) for part in np.split(near.indices, near.indptr[1:-1])] if near.n else []


def queen_of(*shapes, gap: float = 0.0) -> list[list[int]]:
    return listed(queen([part.wkb for part in shapes], gap=gap))


def brute(shapes, gap: float = 0.0) -> list[list[int]]:
    """Return the same one pair after the other."""
    return [
        [j for j, b in enumerate(shapes) if j != i and a.distance(b) <= gap] for i, a in enumerate(shapes)
    ]


def published(shared) -> list[list[int]]:
    lines = (shared / "data/boundaries/stl_homicide_queen.gal").read_text("utf-8").splitlines()[1:]
    found = {
        int(a.split()[0]): sorted(int(v) - 1 for v in b.split()) for a, b in zip(lines[::2], lines[1::2])
    }
    return [found[i + 1] for i in range(len(found))]


def test_counties_of_st_louis_have_the_published_neighbours_and_four_that_meet_in_a_point(shared):
    """The published list leaves out two places where four counties meet in one point."""
    layer = json.loads((shared / "data/boundaries/stl_homicide_counties.geojson").read_text("utf-8"))
    shapes = [shape(feature["geometry"]) for feature in layer["features"]]
    ours = queen_of(*shapes)
    more = {(i, j) for i, near in enumerate(ours) for j in near if i < j and j not in published(shared)[i]}
    assert {(i, j) for i, near in enumerate(published(shared)) for j in near if j not in ours[i]} == set()
    assert len(more) == 4
    assert all(shapes[i].intersection(shapes[j]).geom_type == "Point" for i, j in more)


def test_squares_that_share_a_side_or_a_corner_are_neighbours():
    assert queen_of(box(0, 0, 1, 1), box(1, 0, 2, 1), box(1, 1, 2, 2), box(3, 3, 4, 4)) == [
        [1, 2], [0, 2], [0, 1], [],
    ]  # fmt: skip


def test_a_corner_on_the_middle_of_a_side_touches():
    assert queen_of(box(0, 0, 10, 10), Polygon([(10, 5), (15, 2), (15, 8)])) == [[1], [0]]


def test_overlap_nesting_and_the_same_polygon_twice_are_contiguous():
    assert queen_of(box(0, 0, 10, 10), box(5, 5, 15, 15), box(1, 1, 2, 2), box(0, 0, 10, 10)) == [
        [1, 2, 3], [0, 3], [0, 3], [0, 1, 2],
    ]  # fmt: skip


def test_an_island_in_a_hole_touches_only_the_ring_around_it():
    ring = box(0, 0, 30, 30).difference(box(10, 10, 20, 20))
    assert queen_of(ring, box(10, 10, 20, 20), box(12, 12, 13, 13)) == [[1], [0, 2], [1]]
    assert queen_of(ring, box(12, 12, 18, 18)) == [[], []]


def test_any_part_of_a_polygon_in_parts_makes_it_a_neighbour():
    parts = MultiPolygon([box(0, 0, 1, 1), box(50, 50, 51, 51)])
    assert queen_of(parts, box(51, 50, 52, 51), box(10, 10, 11, 11)) == [[1], [0], []]


def test_gaps_up_to_the_tolerance_still_touch_and_wider_ones_do_not():
    shapes = [box(0, 0, 10, 10), box(10.05, 0, 20, 10), box(20.2, 0, 30, 10)]
    assert queen_of(*shapes) == [[], [], []]
    assert queen_of(*shapes, gap=0.1) == [[1], [0], []]
    assert queen_of(box(0, 0, 10, 10), Polygon([(10.05, 5), (15, 2), (15, 8)]), gap=0.1) == [[1], [0]]


def test_a_border_that_crosses_itself_is_repaired_and_no_polygon_has_no_neighbours():
    assert listed(queen([BOW_TIE.wkb, box(10, 0, 20, 10).wkb, b"", Point(5, 5).wkb])) == [[1], [0], [], []]


@pytest.mark.parametrize("gap", [0.0, 30.0])
def test_random_polygons_have_the_neighbours_of_brute_force(gap, monkeypatch):
    monkeypatch.setattr(contiguity, "_BOXES_AT_ONCE", 50)
    rng = np.random.default_rng(4)
    shapes = [
        Point(x, y).buffer(r, 3).difference(Point(x + 20, y).buffer(r / 2))
        for x, y, r in rng.uniform((0, 0, 10), (2000, 2000, 120), (120, 3))
    ]
    assert queen_of(*shapes, gap=gap) == brute(shapes, gap)


def test_order_and_place_of_polygons_do_not_matter():
    shapes = [box(x, y, x + 1 + (x % 2), y + 1) for x in range(8) for y in range(7)]
    base = queen_of(*shapes)
    assert base == brute(shapes)
    order = np.random.default_rng(1).permutation(len(shapes))
    shuffled = queen_of(*(shapes[i] for i in order))
    assert [sorted(order[near].tolist()) for near in shuffled] == [base[i] for i in order]
    assert queen_of(*(translate(part, 2.0**22, -(2.0**23)) for part in shapes)) == base


@pytest.mark.parametrize("n", [0, 1])
def test_no_polygon_and_one_have_no_neighbours(n):
    assert listed(queen([box(0, 0, 1, 1).wkb] * n)) == [[]] * n


def test_bytes_that_are_no_polygon_are_refused():
    with pytest.raises(QueryInvalid):
        queen([b"nonsense"])


def test_the_search_for_neighbours_is_cancelled():
    with pytest.raises(Cancelled):
        queen([box(0, 0, 1, 1).wkb], cancel=lambda: True)


def test_progress_never_falls_and_ends_at_one():
    told = []
    polygons = [box(x, 0, x + 1, 1).wkb for x in range(120)]
    queen(polygons, progress=lambda fraction, text="": told.append(fraction))
    assert told == sorted(told) and told[-1] == 1.0


def test_a_band_includes_those_exactly_that_far():
    assert listed(distance_band([0, 0.1, 0.3, 5], [0, 0, 0, 0], 0.2)) == [[1], [0, 2], [1], []]


def test_band_and_nearest_equal_brute_force():
    x, y = np.random.default_rng(7).uniform(0, 100, (2, 60))
    distance = np.hypot(x[:, None] - x, y[:, None] - y)
    np.fill_diagonal(distance, np.inf)
    assert listed(distance_band(x, y, 21.0)) == [np.flatnonzero(row <= 21).tolist() for row in distance]
    assert listed(k_nearest(x, y, 5)) == [sorted(np.argsort(row)[:5].tolist()) for row in distance]
    assert smallest_band(x, y) == pytest.approx(distance.min(axis=1).max())


def test_everybody_has_a_neighbour_within_the_smallest_band_and_somebody_has_not_just_below():
    x, y = np.random.default_rng(8).uniform(0, 1e6, (2, 200))
    band = smallest_band(x, y)
    assert distance_band(x, y, band).counts().min() == 1
    assert distance_band(x, y, band * 0.999999).counts().min() == 0


def test_nearest_neighbours_need_not_be_mutual():
    near = k_nearest([0.0, 1.0, 5.0], [0.0, 0.0, 0.0], 1)
    assert listed(near) == [[1], [0], [1]]
    assert near.sums([1.0, 10.0, 100.0]).tolist() == [10.0, 1.0, 10.0]
    assert near.sums_of_those_near([1.0, 10.0, 100.0]).tolist() == [10.0, 101.0, 0.0]
    assert near.mutual_sums([1.0, 10.0, 100.0]).tolist() == [10.0, 1.0, 0.0]


@pytest.mark.parametrize("k", [1, 3, 6])
def test_equally_near_places_do_not_depend_on_their_order_in_the_layer(k):
    x, y = (part.ravel().astype(float) for part in np.meshgrid(np.arange(7) * 0.1, np.arange(5) * 0.1))
    base = listed(k_nearest(x, y, k))
    if k == 1:
        assert base[2 * 7 + 3] == [2 * 7 + 2]  # of the four around, the one in the west
    order = np.random.default_rng(2).permutation(x.size)
    shuffled = listed(k_nearest(x[order], y[order], k))
    assert [sorted(order[near].tolist()) for near in shuffled] == [base[i] for i in order]
    assert listed(k_nearest(x + 2.0**18, y - 2.0**18, k)) == base


def test_places_at_one_spot_are_neighbours_and_nobody_is_their_own():
    x = np.zeros(40)
    assert smallest_band(x, x) == 0.0
    assert distance_band(x, x, 0.0).counts().tolist() == [39] * 40
    near = listed(k_nearest(x, x, 4))
    assert all(len(set(row)) == 4 and i not in row for i, row in enumerate(near))


def test_the_search_for_the_nearest_can_be_stopped():
    with pytest.raises(Cancelled):
        k_nearest([0.0, 1.0, 5.0], [0.0, 0.0, 0.0], 1, cancel=lambda: True)


@pytest.mark.parametrize("k", [0, 3, 4])
def test_more_neighbours_than_there_are_others_are_refused(k):
    with pytest.raises(QueryInvalid):
        k_nearest([0.0, 1.0, 2.0], [0.0, 0.0, 0.0], k)


def test_a_single_place_has_no_neighbours():
    assert distance_band([5.0], [5.0], 10.0).counts().tolist() == [0]
    assert distance_band([], [], 10.0).n == 0
    with pytest.raises(TooFewIncidents):
        smallest_band([5.0], [5.0])


@pytest.mark.parametrize("bad", [np.nan, np.inf, -1.0])
def test_bands_and_places_that_are_no_numbers_are_refused(bad):
    with pytest.raises(QueryInvalid):
        distance_band([0.0, 1.0], [0.0, 0.0], bad)
    if not np.isfinite(bad):
        with pytest.raises(QueryInvalid):
            k_nearest([0.0, bad, 2.0], [0.0, 0.0, 0.0], 1)


def test_more_neighbours_than_fit_are_refused_before_they_are_listed(monkeypatch):
    monkeypatch.setattr(contiguity, "MOST_NEIGHBOURS", 100)
    x, y = np.random.default_rng(1).uniform(0, 10, (2, 50))
    with pytest.raises(QueryInvalid, match="narrower"):
        distance_band(x, y, 100.0)
    with pytest.raises(QueryInvalid, match="smaller K"):
        k_nearest(x, y, 10)
