"""Places where incidents happen again and again."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest

from crime_map_plugin.analysis.repeat_locations import repeat_locations
from crime_map_plugin.errors import Cancelled, QueryInvalid, TooFewIncidents


def linked(places: np.ndarray, tolerance: float) -> list[int]:
    """Return the sizes of groups whose members are a chain of steps apart, one step after the other."""
    left, sizes = set(range(len(places))), []
    while left:
        waiting = [left.pop()]
        size = 0
        while waiting:
            at = waiting.pop()
            size += 1
            near = {i for i in left if np.hypot(*(places[i] - places[at])) <= tolerance}
            left -= near
            waiting += near
        sizes.append(size)
    return sorted(sizes, reverse=True)


def test_the_same_coordinates_are_one_place():
    x = np.array([5.0, 5.0, 7.0, 5.0, 7.0, 9.0])
    found = repeat_locations(x, x * 0)
    assert found.x.tolist() == [5, 7, 9]
    assert found.count.tolist() == [3, 2, 1]
    np.testing.assert_allclose(found.share, [3 / 6, 2 / 6, 1 / 6])
    np.testing.assert_allclose(found.cumulative_share, [3 / 6, 5 / 6, 1])
    np.testing.assert_allclose(found.cumulative_places, [1 / 3, 2 / 3, 1])


def test_a_hair_apart_is_another_place_without_a_tolerance():
    assert repeat_locations([1.0, 1.0 + 1e-9], [0.0, 0.0]).n == 2
    assert repeat_locations([1.0, 1.0 + 1e-9], [0.0, 0.0], tolerance_m=0.001).n == 1
    assert repeat_locations([0.0, -0.0], [0.0, 0.0]).n == 1


def test_counts_are_those_of_a_plain_count():
    places = np.random.default_rng(1).integers(0, 12, (500, 2)).astype(float)
    found = repeat_locations(places[:, 0], places[:, 1])
    expected = Counter(map(tuple, places.tolist()))
    assert dict(zip(zip(found.x.tolist(), found.y.tolist()), found.count.tolist())) == expected
    assert (np.diff(found.count) <= 0).all()


@pytest.mark.parametrize("tolerance", [3.0, 10.0, 25.0])
def test_a_tolerance_joins_chains_of_steps(tolerance: float):
    places = np.random.default_rng(7).uniform(0, 300, (250, 2)).round(1)
    found = repeat_locations(places[:, 0], places[:, 1], tolerance_m=tolerance)
    assert found.count.tolist() == linked(places, tolerance)


@pytest.mark.parametrize("shift", [0.0, 500_000.1])
def test_a_step_of_just_the_tolerance_joins(shift: float):
    x = np.array([0.0, 10.0, 20.0, 31.0]) + shift
    found = repeat_locations(x, x * 0, tolerance_m=10)
    assert found.count.tolist() == [3, 1]


def test_a_place_stands_at_its_busiest_coordinates():
    found = repeat_locations([0.0, 4.0, 4.0, 8.0], [0.0, 1.0, 1.0, 0.0], tolerance_m=5)
    assert (found.x.tolist(), found.y.tolist(), found.count.tolist()) == ([4], [1], [4])


@pytest.mark.parametrize("tolerance", [0.0, 20.0])
def test_order_of_rows_and_place_of_the_city_change_nothing(tolerance: float):
    rng = np.random.default_rng(3)
    places = rng.integers(0, 60, (300, 2)) * 7.0
    found = repeat_locations(places[:, 0], places[:, 1], tolerance_m=tolerance)
    order = rng.permutation(300)
    moved = places[order] + 1_000_000
    again = repeat_locations(moved[:, 0], moved[:, 1], tolerance_m=tolerance)
    np.testing.assert_array_equal(again.x - 1_000_000, found.x)
    np.testing.assert_array_equal(again.count, found.count)
    scaled = repeat_locations(places[:, 0] * 3, places[:, 1] * 3, tolerance_m=tolerance * 3)
    np.testing.assert_array_equal(scaled.count, found.count)


def test_one_place_holds_all():
    for n in (1, 2, 50):
        found = repeat_locations(np.full(n, 3.0), np.full(n, 4.0), tolerance_m=10)
        assert (found.count.tolist(), found.share.tolist(), found.cumulative_places.tolist()) == (
            [n],
            [1],
            [1],
        )


def test_what_cannot_be_used_is_refused():
    with pytest.raises(TooFewIncidents):
        repeat_locations([], [])
    for tolerance in (-1.0, np.nan, np.inf):
        with pytest.raises(QueryInvalid):
            repeat_locations([0.0], [0.0], tolerance_m=tolerance)
    for value in (np.nan, np.inf):
        with pytest.raises(QueryInvalid):
            repeat_locations([0.0, value], [0.0, 0.0])


def test_work_stops_when_it_is_cancelled():
    places = np.random.default_rng(1).uniform(0, 1000, (2000, 2))
    with pytest.raises(Cancelled):
        repeat_locations(places[:, 0], places[:, 1], tolerance_m=50, cancel=lambda: True)
