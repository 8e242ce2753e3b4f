"""Lines as a network, cut into segments."""

from __future__ import annotations

import numpy as np
import pytest
import shapely.ops
import shapely.wkb
from shapely.geometry import LineString

from crime_map_plugin.analysis.chords import Chords
from crime_map_plugin.analysis.road_network import road_network
from crime_map_plugin.analysis.road_segments import choose_segment, road_segments
from crime_map_plugin.errors import GridTooLarge, QueryInvalid, TooFewIncidents
from tests.unit.road_maps import network, town


def degrees(roads):
    return sorted(roads.degree.tolist())


def test_lines_that_share_a_vertex_are_cut_there():
    roads = network([(-100, 0), (0, 0), (100, 0)], [(0, -100), (0, 0), (0, 100)])
    assert roads.n == 4
    assert degrees(roads) == [1, 1, 1, 1, 4]
    assert roads.length_m.tolist() == [100.0] * 4
    assert roads.line.tolist() == [0, 0, 1, 1]
    assert roads.line_from_m.tolist() == [0, 100, 0, 100]


def test_a_bridge_is_no_junction():
    roads = network([(-100, 0), (100, 0)], [(0, -100), (0, 100)])
    assert roads.n == 2
    assert degrees(roads) == [1, 1, 1, 1]


@pytest.mark.parametrize("gap", [0.0, 0.05])
def test_a_street_that_ends_on_another_meets_it(gap: float):
    roads = network([(-100, 0), (100, 0)], [(20, gap), (20, 90)])
    assert roads.n == 3
    assert degrees(roads) == [1, 1, 1, 3]
    assert roads.length_m.sum() == pytest.approx(290, abs=0.2)


def test_two_streets_that_end_on_a_third_at_one_place_meet_it():
    roads = network([(-100, 0), (100, 0)], [(20, 0), (20, 90)], [(20, -90), (20, 0)])
    assert degrees(roads) == [1, 1, 1, 1, 4]


def test_an_end_near_a_corner_of_another_road_meets_it():
    roads = network([(-100, 0), (0, 10), (100, 0)], [(0, 10.06), (0, 90)])
    assert degrees(roads) == [1, 1, 1, 3]
    assert roads.n == 3


def test_ends_within_the_tolerance_are_one_node_and_others_are_not():
    assert degrees(network([(0, 0), (100, 0)], [(100.06, 0), (200, 0)])) == [1, 1, 2]
    assert degrees(network([(0, 0), (100, 0)], [(100.2, 0), (200, 0)])) == [1, 1, 1, 1]


def test_a_loop_and_a_road_that_crosses_itself():
    assert degrees(network([(0, 0), (50, 0), (50, 50), (0, 0)])) == [2]
    eight = [(-50, -50), (0, 0), (50, 50), (50, -50), (0, 0), (-50, 50)]
    assert degrees(network(eight)) == [1, 1, 4]


def test_roads_drawn_twice_count_once():
    once = network([(0, 0), (50, 5), (100, 0)], [(100, 0), (200, 0)])
    twice = network([(0, 0), (50, 5), (100, 0)], [(100, 0), (200, 0)], [(100, 0), (50, 5), (0, 0)])
    assert twice.duplicates == 1
    assert degrees(twice) == degrees(once) == [1, 1, 2]
    # a longer line that runs along a shorter one
    part = network([(0, 0), (100, 0)], [(0, 0), (100, 0), (200, 0)])
    assert part.duplicates == 1
    assert part.length_m.sum() == 200


def test_lines_without_a_length_are_left_out():
    roads = network([(5, 5), (5, 5)], [(0, 0), (0, 0), (100, 0)], [(7, 7)])
    assert (roads.n, roads.empty) == (1, 2)
    with pytest.raises(TooFewIncidents):
        network([(5, 5), (5, 5)])
    with pytest.raises(TooFewIncidents):
        road_network(np.zeros((0, 2)), [0])


def test_coordinates_that_are_no_numbers_are_refused():
    with pytest.raises(QueryInvalid):
        network([(0, 0), (np.nan, 1)])
    with pytest.raises(QueryInvalid):
        road_network(np.zeros((3, 2)), [0, 2])


def test_parts_of_a_line_follow_one_another():
    xy = np.array([[0, 0], [100, 0], [300, 0], [400, 0]], dtype=float)
    assert road_network(xy, [0, 2, 4], [7, 7]).line_from_m.tolist() == [0, 100]


def test_the_rest_of_a_link_is_a_segment_of_its_own():
    roads = network([(0, 0), (100, 0), (250, 0)])
    found = road_segments(roads, 100)
    assert found.length_m.tolist() == [100, 100, 50]
    assert found.from_m.tolist() == [0, 100, 200]
    assert not found.is_junction.any()
    # a length that goes in without a rest leaves none
    assert road_segments(roads, 250 / 3).n == 3
    assert road_segments(roads, 1000).length_m.tolist() == [250]


def test_the_arms_of_a_junction_are_segments_apart():
    roads = network([(-100, 0), (0, 0), (100, 0)], [(0, 0), (0, 100)])
    found = road_segments(roads, 50, junction_m=15)
    assert found.length_m[found.is_junction].tolist() == [15, 15, 15]
    assert sorted(found.length_m[~found.is_junction].tolist()) == [35, 35, 35, 50, 50, 50]
    counts = found.neighbours().counts()
    assert counts[found.is_junction].tolist() == [3, 3, 3]
    assert sorted(counts[~found.is_junction].tolist()) == [1, 1, 1, 2, 2, 2]


def test_junctions_near_each_other_share_the_road_between_them():
    roads = network([(-100, 0), (0, 0), (20, 0), (120, 0)], [(0, 0), (0, 90)], [(20, 0), (20, 90)])
    found = road_segments(roads, 200, junction_m=15)
    assert found.length_m[found.is_junction].tolist() == [15, 10, 10, 15, 15, 15]
    assert found.length_m.sum() == pytest.approx(roads.length_m.sum())


def test_a_short_blind_road_belongs_to_its_junction():
    roads = network([(-100, 0), (0, 0), (100, 0)], [(0, 0), (0, 9)])
    found = road_segments(roads, 200, junction_m=15)
    assert found.length_m[found.is_junction].tolist() == [15, 15, 9]


def test_segments_meet_at_nodes_where_junctions_are_not_apart():
    roads = network([(-100, 0), (0, 0), (100, 0)], [(0, 0), (0, 100)])
    assert road_segments(roads, 500, junction_m=0).neighbours().counts().tolist() == [2, 2, 2]


def test_shapes_are_the_roads_again():
    roads = network(*town())
    found = road_segments(roads, 30)
    shapes = [shapely.wkb.loads(wkb) for wkb in found.wkb()]
    np.testing.assert_allclose([shape.length for shape in shapes], found.length_m, rtol=1e-9)
    whole = shapely.ops.unary_union(shapes)
    for line in town():
        assert LineString(line).hausdorff_distance(whole.intersection(LineString(line).buffer(1e-6))) < 1e-5
    assert {shape.geom_type for shape in shapes} == {"LineString"}


def test_too_many_segments_are_refused_with_the_length_that_fits():
    roads = network([(0, 0), (9_000_000, 0)])
    with pytest.raises(GridTooLarge) as caught:
        road_segments(roads, 1)
    assert road_segments(roads, caught.value.facts["fitting_cell_size"]).n <= 4_000_000


def test_a_segment_holds_an_incident_on_average():
    roads = network([(0, 0), (9_000, 0)])
    assert [choose_segment(roads, n) for n in (0, 9, 10, 60, 90, 10_000)] == [1000, 1000, 1000, 200, 100, 50]


def test_the_nearest_chord_is_that_of_looking_at_all():
    rng = np.random.default_rng(2)
    xy = np.cumsum(rng.normal(0, 120, (400, 2)), axis=0)
    chords = Chords.of_lines(xy, np.arange(0, 401, 10))
    points = rng.uniform(xy.min() - 50, xy.max() + 50, (700, 2))
    all_of_them = np.repeat(np.arange(len(chords.a))[None], len(points), axis=0)
    far = chords.project(np.repeat(points[:, None], len(chords.a), axis=1), all_of_them)[1]
    chord, _, distance = chords.nearest(points, 150.0)
    expected = np.where(far.min(axis=1) <= 150, far.argmin(axis=1), -1)
    np.testing.assert_array_equal(chord, expected)
    found = chord >= 0
    assert 50 < found.sum() < 650
    np.testing.assert_allclose(distance[found], far.min(axis=1)[found])
    lines = [shapely.geometry.LineString([a, b]) for a, b in zip(chords.a, chords.b)]
    for i in np.flatnonzero(found)[:40]:
        point = shapely.geometry.Point(points[i])
        assert distance[i] == pytest.approx(min(line.distance(point) for line in lines))
