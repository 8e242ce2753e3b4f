"""Nearest-neighbour hierarchical clustering."""

from __future__ import annotations

import numpy as np
import pytest

from crime_map_plugin.analysis.neighbour_distance import random_distance
from crime_map_plugin.analysis.nnh import nearest_neighbour_clusters
from crime_map_plugin.errors import Cancelled, QueryInvalid
from tests.unit import brute_clusters as brute


def one_order(x: np.ndarray, y: np.ndarray, threshold: float, minimum: int) -> np.ndarray:
    """Return the first order by the steps of the description, over the matrix of distances."""
    distance = np.hypot(x[:, None] - x, y[:, None] - y)
    near = distance <= threshold
    others = near.sum(axis=1) - 1
    mean = (distance * near).sum(axis=1) / np.maximum(others, 1)
    label = np.full(len(x), -1)
    number = 0
    for seed in np.lexsort((y, x, np.round(mean, 6), -others)):
        group = near[seed] & (label < 0)
        if label[seed] < 0 and group.sum() >= minimum:
            label[group] = number
            number += 1
    return label


@pytest.mark.parametrize("seed", range(8))
def test_clusters_are_those_of_the_description(seed: int):
    rng = np.random.default_rng(seed)
    x, y = rng.normal(0, 300, (2, 250)) if seed % 2 else rng.integers(0, 40, (2, 250)) * 25.0
    for threshold, minimum in ((25.0, 3), (60.0, 5), (150.0, 12)):
        found = nearest_neighbour_clusters(x, y, minimum=minimum, distance_m=threshold)
        np.testing.assert_array_equal(found[0].label, one_order(x, y, threshold, minimum))
        assert found[0].n == found[0].label.max() + 1


def test_the_seed_is_the_incident_with_the_most_others_around_it():
    # By hand: 20 has four others within 10, more than any; it takes all from 10 to 30; 0 and 40 are left.
    x = np.array([0.0, 10, 15, 20, 25, 30, 40])
    (found,) = nearest_neighbour_clusters(x, x * 0, minimum=3, distance_m=10)
    assert found.label.tolist() == [-1, 0, 0, 0, 0, 0, -1]


def test_a_cluster_is_no_wider_than_twice_the_threshold_where_dbscan_would_chain():
    x = np.arange(0, 1000, 5.0)
    (found, *_) = nearest_neighbour_clusters(x, x * 0, minimum=3, distance_m=20)
    for one in range(found.n):
        assert np.ptp(x[found.label == one]) <= 40


def test_clusters_are_grouped_into_higher_orders():
    # Three towns of three blocks of three incidents; blocks are 100 m apart, towns 10 km.
    towns, blocks, incidents = np.meshgrid([0, 1e4, 2e4], [0, 100, 200], [0, 1, 2], indexing="ij")
    x = (towns + blocks + incidents).ravel()
    orders = nearest_neighbour_clusters(x, x * 0, minimum=3, area_m2=27 * 400.0)  # 0.5·√400 = 10 m
    assert [order.n for order in orders][:1] == [9]
    assert orders[0].threshold_m == pytest.approx(10.0)
    wide = nearest_neighbour_clusters(x, x * 0, minimum=3, area_m2=4 * 9 * 150.0**2)
    # first order at 0.5·√(A/27) = 86.6 m: blocks; second at 0.5·√(A/9) = 150 m: towns
    assert [order.n for order in wide] == [9, 3]
    assert wide[1].threshold_m == pytest.approx(150.0)
    assert brute.partition(wide[1].label) == {frozenset(range(k, k + 9)) for k in (0, 9, 18)}


def test_an_incident_outside_a_cluster_is_outside_in_higher_orders_too():
    x, y = np.array([0.0, 1, 2, 50, 51, 52, 100, 101, 102, 75]), np.append(np.zeros(9), 500)
    first, second = nearest_neighbour_clusters(x, y, minimum=3, area_m2=4 * 3 * 51.0**2)
    assert (first.n, second.n) == (3, 1)
    assert first.label[9] == second.label[9] == -1


def test_the_random_distance_is_that_of_clark_and_evans():
    # 0.5·√(4 km² / 100) = 100 m
    assert random_distance(100, 4e6) == pytest.approx(100.0)


def test_the_order_of_rows_and_a_shift_have_no_say():
    rng = np.random.default_rng(4)
    x, y = rng.integers(0, 50, (2, 500)) * 16.0
    found = nearest_neighbour_clusters(x, y, minimum=4, distance_m=40)[0]
    order = rng.permutation(500)
    again = nearest_neighbour_clusters(x[order], y[order], minimum=4, distance_m=40)[0]
    np.testing.assert_array_equal(again.label, found.label[order])
    moved = nearest_neighbour_clusters(x + 524_288, y + 4_194_304, minimum=4, distance_m=40)[0]
    np.testing.assert_array_equal(moved.label, found.label)


def test_thousands_at_one_place_are_one_cluster():
    x = np.zeros(50_000)
    (found,) = nearest_neighbour_clusters(x, x, minimum=5, distance_m=10)
    assert found.n == 1
    assert (found.label == 0).all()


@pytest.mark.parametrize("n", [0, 1, 2])
def test_hardly_any_incidents_have_no_cluster_of_three(n: int):
    (found,) = nearest_neighbour_clusters(np.zeros(n), np.zeros(n), minimum=3, distance_m=10)
    assert found.label.tolist() == [-1] * n


def test_what_cannot_be_used_is_refused():
    for options in ({}, {"distance_m": 0.0}, {"distance_m": 5.0, "minimum": 1}, {"area_m2": 0.0}):
        with pytest.raises(QueryInvalid):
            nearest_neighbour_clusters([0.0, 1.0], [0.0, 0.0], **{"minimum": 2, **options})
    with pytest.raises(QueryInvalid):
        nearest_neighbour_clusters([0.0, np.nan], [0.0, 0.0], minimum=2, distance_m=5)


def test_it_stops_when_told_to():
    x = np.arange(100.0)
    with pytest.raises(Cancelled):
        nearest_neighbour_clusters(x, x, minimum=2, distance_m=5, cancel=lambda: True)
