"""ST-DBSCAN: neighbours in space and in time."""

from __future__ import annotations

import numpy as np
import pytest

from crime_map_plugin.analysis import density_clusters
from crime_map_plugin.analysis.st_dbscan import st_dbscan
from crime_map_plugin.errors import QueryInvalid
from tests.unit import brute_clusters as brute


def near(x, y, days, distance: float, apart: float) -> np.ndarray:
    return brute.within(x, y, distance) & (np.abs(days[:, None] - days) <= apart)


@pytest.mark.parametrize("crowd", [0, 64])
@pytest.mark.parametrize("seed", range(12))
def test_clusters_are_those_of_the_definition(monkeypatch, seed: int, crowd: int):
    monkeypatch.setattr(density_clusters, "CROWD", crowd)  # with 0, cells are looked at instead of pairs
    rng = np.random.default_rng(seed)
    n = 300
    if seed % 2:
        x, y = rng.integers(0, 12, (2, n)) * 10.0
    else:
        x, y = rng.normal(0, 60, (2, n)) + 500_000
    days = rng.integers(0, 240, n) / 8.0 - 40  # before and after the origin, often exactly 3 days apart
    for distance, apart, minimum in ((10.0, 3.0, 3), (30.0, 3.0, 5), (30.0, 0.5, 2), (500.0, 0.0, 2)):
        found = st_dbscan(x, y, days, distance_m=distance, days_apart=apart, minimum=minimum)
        expected = brute.dbscan(near(x, y, days, distance, apart), minimum)
        np.testing.assert_array_equal(found.label, expected)


def test_both_limits_are_included():
    x, days = np.array([0.0, 60.0]), np.array([0.0, 14.0])
    y = np.array([0.0, 80.0])
    assert st_dbscan(x, y, days, distance_m=100, days_apart=14, minimum=2).label.tolist() == [0, 0]
    for distance, apart in ((99.999, 14), (100, 13.9999)):
        found = st_dbscan(x, y, days, distance_m=distance, days_apart=apart, minimum=2)
        assert found.label.tolist() == [-1, -1]


def test_days_are_days():
    """A limit taken a thousand times too short or too long would part or join these."""
    x = np.zeros(4)
    days = np.array([0.0, 13.9, 50.0, 63.9])
    found = st_dbscan(x, x, days, distance_m=10, days_apart=14, minimum=2)
    assert found.label.tolist() == [0, 0, 1, 1]


def test_fourteen_days_after_whole_seconds_are_fourteen_days():
    rng = np.random.default_rng(1)
    seconds = rng.integers(0, 10**8, 2000)
    x = np.repeat(np.arange(2000) * 1000.0, 2)
    days = (np.column_stack([seconds, seconds + 14 * 86_400]) / 86_400.0).ravel()
    assert st_dbscan(x, x * 0, days, distance_m=10, days_apart=14, minimum=2).n == 2000


def test_a_stray_date_two_thousand_years_ago_changes_nothing_else():
    rng = np.random.default_rng(2)
    x, y = rng.uniform(0, 1e6, (2, 30_000))
    x[::2], y[::2] = x[1::2], y[1::2]
    days = rng.uniform(0, 1000, 30_000)
    found = st_dbscan(x, y, days, distance_m=50, days_apart=30, minimum=2)
    stray = np.append(days, [-740_000.0, 3e8])
    again = st_dbscan(
        np.append(x, [0, 0]), np.append(y, [0, 0]), stray, distance_m=50, days_apart=30, minimum=2
    )
    np.testing.assert_array_equal(again.label[:-2], found.label)
    assert again.label[-2:].tolist() == [-1, -1]
    assert found.n > 500


def test_incidents_at_one_place_are_parted_by_time():
    days = np.concatenate([np.zeros(5000), np.full(5000, 30.0)])
    x = np.zeros(10_000)
    found = st_dbscan(x, x, days, distance_m=1, days_apart=7, minimum=5)
    assert found.label.tolist() == [0] * 5000 + [1] * 5000
    spread = np.arange(10_000) / 100.0
    assert st_dbscan(x, x, spread, distance_m=1, days_apart=7, minimum=5).n == 1


def test_without_a_limit_in_time_it_is_dbscan():
    rng = np.random.default_rng(3)
    x, y = rng.normal(0, 100, (2, 200))
    found = st_dbscan(x, y, rng.uniform(0, 99, 200), distance_m=20, days_apart=np.inf, minimum=4)
    np.testing.assert_array_equal(found.label, brute.dbscan(brute.within(x, y, 20), 4))


def test_shifts_of_place_and_time_and_the_order_of_rows_change_nothing():
    rng = np.random.default_rng(4)
    x, y = rng.integers(0, 20, (2, 400)) * 10.0
    days = rng.integers(0, 400, 400) / 4.0
    options = {"distance_m": 20.0, "days_apart": 5.0, "minimum": 4}
    found = st_dbscan(x, y, days, **options)
    moved = st_dbscan(x + 5e6, y - 1e6, days - 30_000, **options)
    np.testing.assert_array_equal(moved.label, found.label)
    order = rng.permutation(400)
    again = st_dbscan(x[order], y[order], days[order], **options)
    np.testing.assert_array_equal(again.is_core, found.is_core[order])
    np.testing.assert_array_equal(again.label >= 0, found.label[order] >= 0)


@pytest.mark.parametrize("n", [0, 1, 2])
def test_hardly_any_incidents_have_no_cluster_of_three(n: int):
    some = np.arange(float(n))
    assert st_dbscan(some, some, some, distance_m=9, days_apart=9, minimum=3).label.tolist() == [-1] * n


@pytest.mark.parametrize(
    ("days", "apart"), [([0.0], 1), ([0.0, np.nan], 1), ([0.0, 1.0], -1), ([0.0, 1e12], 1), ([0, 1], np.nan)]
)
def test_what_cannot_be_used_is_refused(days: list[float], apart: float):
    with pytest.raises(QueryInvalid):
        st_dbscan([0.0, 1.0], [0.0, 0.0], days, distance_m=5, days_apart=apart, minimum=2)
