"""Density along roads: against the line's own kernel, and against a search through every way."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.integrate import quad

from crime_map_plugin.analysis.network_density import network_density
from crime_map_plugin.analysis.road_segments import road_segments
from crime_map_plugin.errors import QueryInvalid
from tests.unit.road_maps import density_by_hand, kernel, network, town


def placed(roads, n: int, seed: int = 1):
    rng = np.random.default_rng(seed)
    edge = rng.integers(0, roads.n, n)
    return edge, rng.random(n) * roads.length_m[edge]


@pytest.mark.parametrize("breaks", [(), (700.0,), (300.0, 304.0, 1111.1)])
def test_on_a_straight_line_it_is_the_kernel_of_the_line(breaks):
    ends = [0.0, *breaks, 2000.0]
    roads = network(*([(a, 0), (b, 0)] for a, b in zip(ends, ends[1:])))
    found = road_segments(roads, 70)
    places = np.array([401.0, 640.5, 641.0, 1300.0])
    edge = np.searchsorted(ends[1:-1], places)
    offset = places - np.array(ends)[edge]
    density = network_density(found, edge, offset, bandwidth_m=250.0)
    start = np.array(ends)[found.edge]
    for k in range(found.n):
        low, high = start[k] + found.from_m[k], start[k] + found.to_m[k]
        whole = sum(quad(lambda t, p=p: kernel(t - p, 250.0), low, high)[0] for p in places)
        assert density[k] == pytest.approx(whole * 1000 / (high - low), abs=1e-7)


def test_at_a_junction_each_of_the_other_roads_gets_its_share():
    """By hand: 30 m before a crossing of four roads, each of the other three holds a third of the rest."""
    roads = network([(-500, 0), (0, 0), (500, 0)], [(0, -500), (0, 0), (0, 500)])
    found = road_segments(roads, 1000, junction_m=0)
    at = int(np.flatnonzero((roads.line == 0) & (roads.line_from_m == 0))[0])
    density = network_density(found, np.array([at]), np.array([470.0]), bandwidth_m=100.0)
    u = 0.3
    rest = 0.5 - 15 / 16 * (u - 2 * u**3 / 3 + u**5 / 5)
    mass = density * found.length_m / 1000
    assert mass[found.segment_at(np.array([at]), np.array([0.0]))] == pytest.approx(1 - rest)
    assert sorted(mass)[:3] == pytest.approx([rest / 3] * 3)


def test_at_a_dead_end_nothing_is_lost():
    roads = network([(0, 0), (1000, 0)])
    found = road_segments(roads, 1000 / 3)
    density = network_density(found, np.array([0]), np.array([990.0]), bandwidth_m=100.0)
    assert density.tolist() == pytest.approx([0, 0, 3.0])


@pytest.mark.parametrize("seed", [1, 2, 3])
@pytest.mark.parametrize("bandwidth", [60.0, 180.0, 330.0])
def test_it_is_what_every_way_one_after_the_other_gives(seed: int, bandwidth: float):
    roads = network(*town(seed))
    found = road_segments(roads, 37.0, junction_m=10)
    edge, offset = placed(roads, 4, seed)
    by_hand = density_by_hand(found, edge, offset, bandwidth)
    density = network_density(found, edge, offset, bandwidth_m=bandwidth)
    np.testing.assert_allclose(density, by_hand, rtol=1e-9, atol=1e-9)
    # ways put together are as good as the same
    merged = network_density(found, edge, offset, bandwidth_m=bandwidth, most_paths=0)
    np.testing.assert_allclose(merged, by_hand, atol=1e-3 * by_hand.max())
    assert (merged * found.length_m).sum() / 1000 == pytest.approx(4, abs=1e-9)


@pytest.mark.parametrize("bandwidth", [5.0, 90.0, 700.0, 20_000.0])
def test_totals_are_kept(bandwidth: float):
    roads = network(*town(4, side=4))
    found = road_segments(roads, 50)
    edge, offset = placed(roads, 200)
    weights = np.random.default_rng(3).random(200)
    density = network_density(found, edge, offset, bandwidth_m=bandwidth, weights=weights, most_paths=500)
    assert (density * found.length_m).sum() / 1000 == pytest.approx(weights.sum(), rel=1e-9)


def test_a_wide_kernel_is_even_all_over_the_roads():
    roads = network(*town(4, side=4))
    found = road_segments(roads, 50)
    edge, offset = placed(roads, 50)
    density = network_density(found, edge, offset, bandwidth_m=200_000.0, most_paths=500)
    assert density.min() > 0.97 * density.max()


def test_an_incident_on_no_road_is_refused():
    found = road_segments(network([(0, 0), (100, 0)]), 50)
    with pytest.raises(QueryInvalid):
        network_density(found, np.array([-1]), np.array([0.0]), bandwidth_m=10)
    with pytest.raises(QueryInvalid):
        network_density(found, np.array([0]), np.array([0.0]), bandwidth_m=0)
    assert network_density(found, np.array([]), np.array([]), bandwidth_m=10).tolist() == [0, 0]
