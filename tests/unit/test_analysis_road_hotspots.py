"""Incidents on roads: where they are put, how many there are, and which segments are hot."""

from __future__ import annotations

import json
import subprocess

import numpy as np
import pytest
from shapely.geometry import LineString, Point

from crime_map_plugin.analysis.getis_ord import getis_ord
from crime_map_plugin.analysis.local_inference import Inference
from crime_map_plugin.analysis.road_hotspots import far_caution, road_hotspots
from crime_map_plugin.analysis.road_snap import snap
from crime_map_plugin.analysis.road_windows import road_windows
from crime_map_plugin.errors import QueryInvalid, TooFewIncidents
from tests.unit.road_maps import network, town
from tests.unit.test_against_peers import PEERS, ROOT

LENGTHS = {"segment_m": 40.0, "snap_m": 25.0, "bandwidth_m": 120.0}


def around_town(n: int = 400, seed: int = 8):
    rng = np.random.default_rng(seed)
    points = rng.uniform(-60, 460, (n, 2))
    points[: n // 4] = rng.normal((200, 210), 20, (n // 4, 2))
    return points.T


def test_every_incident_goes_to_its_nearest_road():
    lines = town()
    roads = network(*lines)
    x, y = around_town()
    found = snap(roads, x, y, snap_m=25)
    shapes = [LineString(line) for line in lines]
    for i in range(x.size):
        far = [shape.distance(Point(x[i], y[i])) for shape in shapes]
        if min(far) > 25:
            assert not found.is_snapped[i]
            continue
        assert far[roads.line[found.edge[i]]] == pytest.approx(min(far), abs=1e-9)
        assert found.distance_m[i] == pytest.approx(min(far), abs=1e-9)
        line = roads.line[found.edge[i]]
        along = roads.line_from_m[found.edge[i]] + found.offset_m[i]
        assert shapes[line].interpolate(along).distance(Point(x[i], y[i])) == pytest.approx(
            min(far), abs=1e-9
        )
    assert 50 < found.is_snapped.sum() < 400


def test_of_roads_equally_near_the_first_is_taken():
    roads = network([(0, 10), (100, 10)], [(0, -10), (100, -10)])
    assert roads.line[snap(roads, [50.0], [0.0], snap_m=20).edge].tolist() == [0]
    crossing = network([(0, 0), (100, 0)], [(100, 0), (200, 0)], [(100, 0), (100, 80)])
    assert snap(crossing, [100.0], [0.0], snap_m=20).edge.tolist() == [0]


def test_an_incident_between_two_segments_counts_in_the_first():
    roads = network([(0, 0), (300, 0)])
    found = road_hotspots(roads, [100.0, 100.0, 200.0], [0.0, 3.0, 0.0], **{**LENGTHS, "segment_m": 100})
    assert found.count.tolist() == [2, 1, 0]


def test_counts_and_weights_are_all_there():
    roads = network(*town())
    x, y = around_town()
    weights = np.random.default_rng(1).random(x.size)
    found = road_hotspots(roads, x, y, weights=weights, **LENGTHS)
    on_road = found.snapped.is_snapped
    assert found.count.sum() == on_road.sum()
    length_km = found.segments.length_m / 1000
    for total in (found.weight.sum(), (found.per_km * length_km).sum(), (found.density * length_km).sum()):
        assert total == pytest.approx(weights[on_road].sum(), rel=1e-9)


def test_a_crossing_and_the_roads_to_it_are_counted_apart():
    roads = network([(-200, 0), (0, 0), (200, 0)], [(0, -200), (0, 0), (0, 200)])
    x, y = [0.0, 9.0, 0.0, 100.0], [0.0, 2.0, -14.0, 1.0]
    found = road_hotspots(roads, x, y, **{**LENGTHS, "segment_m": 500})
    assert found.count[found.segments.is_junction].sum() == 3
    assert sorted(found.count[~found.segments.is_junction].tolist()) == [0, 0, 0, 1]


def test_gi_star_of_segments_is_that_of_esda():
    roads = network(*town(seed=6, side=7))
    x, y = around_town(900)
    x, y = x * 1.3, y * 1.3
    weights = np.random.default_rng(4).integers(1, 9, x.size) + 0.5
    found = road_hotspots(roads, x, y, weights=weights, **LENGTHS)
    assert found.statistic.method == "normal"
    near = found.segments.neighbours()
    lists = [near.indices[a:b].tolist() for a, b in zip(near.indptr[:-1], near.indptr[1:])]
    question = [{"neighbours": lists, "values": found.weight.tolist(), "include_self": True}]
    script = ROOT / "tests" / "unit" / "peers_getis_ord.py"
    answer = subprocess.run(
        [str(PEERS), str(script)], input=json.dumps(question), capture_output=True, text=True, check=True
    )
    theirs = json.loads(answer.stdout)["answers"][0]
    np.testing.assert_allclose(found.statistic.z, theirs["z"], atol=1e-9)
    np.testing.assert_allclose(found.statistic.p, theirs["p"], atol=1e-9)
    np.testing.assert_allclose(found.statistic.p_adjusted, theirs["bh"], atol=1e-9)
    assert (found.statistic.hot > 0).any()


def test_neighbours_are_the_segments_that_touch():
    roads = network(*town())
    found = road_hotspots(roads, *around_town(), **LENGTHS).segments
    import shapely.wkb

    shapes = [shapely.wkb.loads(wkb) for wkb in found.wkb()]
    near = found.neighbours()
    for i in range(0, found.n, 7):
        touching = [j for j in range(found.n) if j != i and shapes[j].distance(shapes[i]) < 1e-6]
        assert near.indices[near.indptr[i] : near.indptr[i + 1]].tolist() == touching


def test_the_exact_law_can_be_asked_for():
    roads = network(*town())
    x, y = around_town(60)
    found = road_hotspots(roads, x, y, inference=Inference.PERMUTATION, **LENGTHS)
    assert found.expected == pytest.approx(
        found.count.mean() * (1 + found.segments.neighbours().counts().mean())
    )
    assert found.statistic.method == "exact"
    again = getis_ord(found.weight, found.segments.neighbours())
    np.testing.assert_allclose(found.statistic.z, again.z)


def test_incidents_far_from_all_roads_are_refused_or_told_of():
    roads = network([(0, 0), (500, 0)])
    with pytest.raises(TooFewIncidents):
        road_hotspots(roads, [100.0], [400.0], **LENGTHS)
    found = snap(roads, [100.0] * 10, [0.0] * 8 + [90.0] * 2, snap_m=25)
    assert far_caution(found, 25)[0].facts == {"count": 2, "metres": 25}
    assert far_caution(snap(roads, [100.0], [1.0], snap_m=25), 25) == ()


def test_what_says_nothing_is_refused():
    roads = network([(0, 0), (200, 0)])
    for x in ([50.0], [20.0, 60.0, 100.0, 140.0, 180.0]):
        segment = 500.0 if len(x) == 1 else 40.0
        with pytest.raises(TooFewIncidents):
            road_hotspots(roads, x, [0.0] * len(x), **{**LENGTHS, "segment_m": segment})
    with pytest.raises(TooFewIncidents):
        road_hotspots(roads, [], [], **LENGTHS)
    for bad in ({"snap_m": 0}, {"segment_m": -1}, {"bandwidth_m": np.nan}):
        with pytest.raises(QueryInvalid):
            road_hotspots(roads, [50.0], [0.0], **{**LENGTHS, **bad})
    with pytest.raises(QueryInvalid):
        road_hotspots(roads, [np.nan], [0.0], **LENGTHS)


def _windows(lines, km, x, road=None, weights=None):
    roads = network(*lines)
    found = snap(roads, x, np.zeros(len(x)), snap_m=10)
    names = np.zeros(len(lines), dtype=np.int64) if road is None else np.array(road)
    return road_windows(roads, names, np.array(km, dtype=float), found.edge, found.offset_m, weights), roads


def test_windows_slide_from_mark_to_mark():
    """A road of 2.5 km from km 12 in two lines: windows begin every 100 m from 12.0 to 13.5."""
    x = np.array([0.0, 950.0, 1000.0, 1850.0, 2500.0])
    found, _ = _windows([[(0, 0), (1200, 0)], [(1200, 0), (2500, 0)]], [12, 13.2], x)
    assert found.km_from.tolist() == pytest.approx([12 + k / 10 for k in range(16)])
    assert found.km_to.tolist() == pytest.approx([13 + k / 10 for k in range(16)])
    for k in range(16):
        low = 100 * k
        expected = ((x >= low) & (x < low + 1000)).sum() + int(k == 15)
        assert found.count[k] == expected, k
    assert found.length_m.tolist() == pytest.approx([1000.0] * 16)


def test_a_short_road_has_one_window_and_one_without_marks_none():
    lines = [[(0, 0), (300, 0)], [(5000, 0), (5300, 0)], [(9000, 0), (9300, 0)]]
    found, _ = _windows(
        lines, [0.25, np.nan, 7], [10.0, 5100.0, 9100.0], road=[1, 0, -1], weights=np.array([2.5, 1, 1])
    )
    assert found.road.tolist() == [1]
    assert found.km_from.tolist() == pytest.approx([0.2])
    assert (found.count.tolist(), found.weight.tolist()) == ([1], [2.5])
    assert found.length_m.tolist() == pytest.approx([300])


def test_marks_may_be_below_zero_and_roads_far_apart():
    lines = [[(0, 0), (1000, 0)], [(20_000, 0), (21_500, 0)]]
    found, _ = _windows(lines, [-0.5, 300], [100.0, 20_700.0, 21_450.0], road=[0, 1])
    assert found.road.tolist() == [0] + [1] * 6
    assert found.km_from.tolist() == pytest.approx([-0.5, 300, 300.1, 300.2, 300.3, 300.4, 300.5])
    assert found.count.tolist() == [1, 1, 1, 1, 1, 1, 2]


def test_both_carriageways_of_a_road_count_together():
    found, _ = _windows([[(0, 0), (1000, 0)], [(0, 5), (1000, 5)]], [3, 3], [500.0, 501.0])
    assert found.count.tolist() == [2]
    assert found.length_m.tolist() == pytest.approx([2000])
