"""DBSCAN: the clusters of scikit-learn and of the definition."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import numpy as np
import pytest

from crime_map_plugin.analysis import close_pairs, dense_cells, density_clusters
from crime_map_plugin.analysis.dbscan import dbscan
from crime_map_plugin.analysis.neighbour_distance import core_distance
from crime_map_plugin.analysis.st_dbscan import st_dbscan
from crime_map_plugin.errors import Cancelled, QueryInvalid
from tests.unit import brute_clusters as brute

ROOT = Path(__file__).resolve().parents[2]
PEERS = ROOT / "build" / "peers" / "bin" / "python"


def city(rng: np.random.Generator, n: int = 300) -> tuple[np.ndarray, np.ndarray]:
    """Return knots of incidents among scattered ones, some on top of each other, far from the origin."""
    knots = rng.uniform(0, 2000, (2, 6))[:, rng.integers(0, 6, n)] + rng.normal(0, 40, (2, n))
    scattered = rng.uniform(0, 2000, (2, n))
    x, y = np.where(rng.random(n) < 0.5, knots, scattered) + np.array([[700_000.0], [5_700_000.0]])
    stacked = rng.integers(0, n, n // 10)
    x[stacked], y[stacked] = x[stacked[0]], y[stacked[0]]
    return x, y


def lattice(rng: np.random.Generator, n: int = 250) -> tuple[np.ndarray, np.ndarray]:
    """Return incidents on a lattice, so that many pairs are exactly as far apart as the limit."""
    return rng.integers(0, 30, n) * 10.0, rng.integers(0, 30, n) * 10.0


@pytest.mark.parametrize("seed", range(12))
def test_clusters_are_those_of_the_definition(seed: int):
    rng = np.random.default_rng(seed)
    x, y = (city, lattice)[seed % 2](rng)
    for distance, minimum in ((10.0, 3), (20.0, 5), (50.0, 4), (50.0, 9), (400.0, 20)):
        found = dbscan(x, y, distance_m=distance, minimum=minimum)
        near = brute.within(x, y, distance)
        # with the numbers, so that incidents at a border are those of the same cluster too
        np.testing.assert_array_equal(found.label, brute.dbscan(near, minimum))
        np.testing.assert_array_equal(found.is_core, near.sum(axis=1) >= minimum)
        assert found.n == found.label.max() + 1


def test_clusters_are_those_of_scikit_learn():
    assert PEERS.exists(), "run `make peers`"
    rng = np.random.default_rng(7)
    cases = []
    for number in range(16):
        x, y = (city, lattice)[number % 2](rng)
        days = None if number % 4 < 2 else rng.integers(0, 200, len(x)) / 4
        for distance, minimum in ((20.0, 3), (50.0, 5), (150.0, 12)):
            cases.append(
                {
                    "x": x.tolist(),
                    "y": y.tolist(),
                    "days": None if days is None else days.tolist(),
                    "distance": distance,
                    "days_apart": 4.0,
                    "minimum": minimum,
                }
            )
    script = ROOT / "tests" / "unit" / "peers_dbscan.py"
    done = subprocess.run(
        [str(PEERS), "-W", "ignore", "-I", str(script)],
        input=json.dumps(cases),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    clusters = 0
    for case, peer in zip(cases, json.loads(done.stdout)):
        distance, minimum = case["distance"], case["minimum"]
        if case["days"] is None:
            ours = dbscan(case["x"], case["y"], distance_m=distance, minimum=minimum)
        else:
            ours = st_dbscan(
                case["x"], case["y"], case["days"], distance_m=distance, days_apart=4.0, minimum=minimum
            )
        np.testing.assert_array_equal(ours.label, peer["label"])
        np.testing.assert_array_equal(np.flatnonzero(ours.is_core), peer["core"])
        clusters += ours.n
    assert clusters > 100


def test_the_minimum_counts_the_incident_itself():
    x, y = np.array([0.0, 10.0, 500.0]), np.zeros(3)
    assert dbscan(x, y, distance_m=10, minimum=2).label.tolist() == [0, 0, -1]
    assert dbscan(x, y, distance_m=10, minimum=3).label.tolist() == [-1, -1, -1]
    assert dbscan(x, y, distance_m=10, minimum=1).label.tolist() == [0, 0, 1]


def test_an_incident_between_two_clusters_goes_to_the_one_that_comes_first_in_the_table():
    #       four on the left, one in the middle near the last of each, four on the right
    x = np.array([0.0, 1, 2, 3, 13, 23, 24, 25, 26])
    assert dbscan(x, x * 0, distance_m=10, minimum=4).label.tolist() == [0] * 5 + [1] * 4
    assert dbscan(x[::-1], x * 0, distance_m=10, minimum=4).label.tolist() == [0] * 5 + [1] * 4


def test_cores_and_noise_do_not_depend_on_the_order_of_rows():
    rng = np.random.default_rng(3)
    x, y = city(rng, 600)
    found = dbscan(x, y, distance_m=60, minimum=6)
    order = rng.permutation(600)
    again = dbscan(x[order], y[order], distance_m=60, minimum=6)
    np.testing.assert_array_equal(again.is_core, found.is_core[order])
    np.testing.assert_array_equal(again.label >= 0, found.label[order] >= 0)
    cores = np.where(found.is_core, found.label, -1)
    assert brute.partition(np.where(again.is_core, again.label, -1)) == brute.partition(cores[order])


def test_shift_and_scale_change_nothing():
    x, y = lattice(np.random.default_rng(4))
    found = dbscan(x, y, distance_m=20, minimum=5).label
    np.testing.assert_array_equal(dbscan(x + 4e6, y - 9e6, distance_m=20, minimum=5).label, found)
    np.testing.assert_array_equal(dbscan(x * 1024, y * 1024, distance_m=20 * 1024, minimum=5).label, found)


def test_a_hundred_thousand_incidents_at_one_place_are_one_cluster():
    x = np.zeros(100_000)
    found = dbscan(x, x, distance_m=1, minimum=5)
    assert found.n == 1
    assert found.is_core.all()
    assert (found.label == 0).all()


def test_crowds_are_counted_in_blocks_and_found_twice_rather_than_kept(monkeypatch):
    rng = np.random.default_rng(5)
    x, y = rng.normal(0, 50, (2, 400))
    x[:40], y[:40] = x[0], y[0]
    monkeypatch.setattr(close_pairs, "BLOCK", 1000)
    monkeypatch.setattr(density_clusters, "PAIRS_KEPT", 3000)
    expected = brute.dbscan(brute.within(x, y, 30), 30)
    for crowd in (0, 64, 10**9):
        monkeypatch.setattr(density_clusters, "CROWD", crowd)
        np.testing.assert_array_equal(dbscan(x, y, distance_m=30, minimum=30).label, expected)


@pytest.mark.parametrize("tried", [1, 3])
@pytest.mark.parametrize("seed", range(10))
def test_dense_cells_give_the_clusters_of_the_definition(monkeypatch, seed: int, tried: int):
    monkeypatch.setattr(density_clusters, "CROWD", 0)  # everything is a crowd
    monkeypatch.setattr(dense_cells, "FIRST_TRY", tried)
    monkeypatch.setattr(dense_cells, "BLOCK", 40)
    rng = np.random.default_rng(seed)
    x, y = (city, lattice)[seed % 2](rng)
    for distance, minimum in ((10.0, 2), (20.0, 5), (50.0, 4), (120.0, 9), (400.0, 20)):
        found = dbscan(x, y, distance_m=distance, minimum=minimum)
        near = brute.within(x, y, distance)
        np.testing.assert_array_equal(found.is_core, near.sum(axis=1) >= minimum)
        np.testing.assert_array_equal(found.label, brute.dbscan(near, minimum))


def test_two_dense_clusters_a_hair_apart_stay_two(monkeypatch):
    monkeypatch.setattr(density_clusters, "CROWD", 0)
    left = np.linspace(0, 90, 400)
    for gap, clusters in ((10.0, 1), (10.001, 2)):
        x = np.concatenate([left, 90 + gap + left])
        assert dbscan(x, x * 0, distance_m=10.0, minimum=5).n == clusters


@pytest.mark.parametrize("n", [0, 1, 2])
def test_hardly_any_incidents_have_no_cluster_of_three(n: int):
    found = dbscan(np.arange(float(n)), np.zeros(n), distance_m=10, minimum=3)
    assert found.label.tolist() == [-1] * n
    assert found.n == 0


def test_a_tiny_distance_in_a_wide_area_is_no_trouble():
    x = np.array([0.0, 0.0005, 5e6, 5e6])
    assert dbscan(x, x * 0, distance_m=0.001, minimum=2).label.tolist() == [0, 0, 1, 1]


@pytest.mark.parametrize(
    ("x", "distance", "minimum"),
    [([0.0, np.nan], 5, 2), ([0.0, np.inf], 5, 2), ([0.0, 1.0], 0, 2), ([0.0, 1.0], 5, 0)],
)
def test_what_cannot_be_used_is_refused(x: list[float], distance: float, minimum: int):
    with pytest.raises(QueryInvalid):
        dbscan(x, [0.0, 0.0], distance_m=distance, minimum=minimum)


def test_it_stops_when_told_to():
    x, y = city(np.random.default_rng(6))
    with pytest.raises(Cancelled):
        dbscan(x, y, distance_m=50, minimum=5, cancel=lambda: True)


def test_the_chosen_distance_makes_one_random_incident_in_a_hundred_a_core():
    rng = np.random.default_rng(8)
    side, n = 10_000.0, 20_000
    x, y = rng.uniform(0, side, (2, n))
    distance = core_distance(n, side**2, 5)
    is_core = dbscan(x, y, distance_m=distance, minimum=5).is_core
    inner = (np.minimum(x, y) > distance) & (np.maximum(x, y) < side - distance)
    assert is_core[inner].mean() == pytest.approx(0.01, abs=0.0035)  # five standard errors


def test_the_chosen_distance_follows_from_poisson():
    # P(no other within d) = exp(−n π d² / A) is .99 where one other is enough.
    assert core_distance(1000, 1e6, 2) == pytest.approx((-np.log(0.99) / (np.pi * 1e-3)) ** 0.5)
    # In a quarter of the time there are as many within twice the distance.
    assert core_distance(1000, 1e6, 5, share_of_time=0.25) == pytest.approx(2 * core_distance(1000, 1e6, 5))
    with pytest.raises(QueryInvalid):
        core_distance(10, 0.0, 5)
