"""Blocks that the public may see instead of places."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crime_map_plugin.analysis.public_cells import CELL_M, LARGEST_M, count_within, merged_blocks

_PLACES = st.lists(st.tuples(st.floats(-40_000, 40_000), st.floats(-40_000, 40_000)), min_size=0, max_size=60)


def inside(found, place, x, y):
    left, low, size = found.x[place], found.y[place], found.size[place]
    return (x >= left) & (x < left + size) & (y >= low) & (y < low + size)


@settings(deadline=None, max_examples=60)
@given(_PLACES, st.integers(3, 6), st.integers(0, 2**31), st.booleans())
def test_each_block_holds_enough_and_no_two_share_ground(places, least, seed, has_addresses):
    x, y = np.array([p[0] for p in places]), np.array([p[1] for p in places])
    draw = np.random.default_rng(seed)
    homes = (draw.uniform(-20_000, 20_000, 300), draw.uniform(-20_000, 20_000, 300))
    found = merged_blocks(x, y, least=least, addresses=homes if has_addresses else None)
    held = np.zeros(len(x), dtype=int)
    for place in range(len(found.size)):
        within = inside(found, place, x, y)
        held += within
        assert found.count[place] == within.sum() >= least
        assert CELL_M <= found.size[place] <= LARGEST_M
        assert found.x[place] % found.size[place] == found.y[place] % found.size[place] == 0
        if has_addresses:
            assert inside(found, place, *homes).sum() >= 8
    assert (held <= 1).all()


@settings(deadline=None, max_examples=30)
@given(_PLACES, st.randoms(use_true_random=False))
def test_moving_incidents_within_their_cells_changes_nothing(places, random):
    """What is shown depends on the cells of 250 m alone, so it can tell no place within one."""
    x, y = np.array([p[0] for p in places]), np.array([p[1] for p in places])
    moved = [np.floor(v / CELL_M) * CELL_M + np.array([random.random() * 249.9 for _ in v]) for v in (x, y)]
    first, second = merged_blocks(x, y, least=3), merged_blocks(*moved, least=3)
    for name in ("x", "y", "size", "count"):
        assert np.array_equal(getattr(first, name), getattr(second, name))


def test_three_in_a_cell_are_a_block_of_250_m():
    found = merged_blocks(np.array([1.0, 2.0, 249.0]), np.array([251.0, 252.0, 499.0]), least=3)
    assert (found.x.tolist(), found.y.tolist(), found.size.tolist()) == ([0.0], [250.0], [250.0])


def test_too_few_grow_into_the_next_size():
    found = merged_blocks(np.array([10.0, 300.0, 310.0]), np.array([10.0, 10.0, 300.0]), least=3)
    assert (found.size.tolist(), found.count.tolist()) == ([500.0], [3])


def test_two_incidents_are_never_shown():
    assert len(merged_blocks(np.array([10.0, 20.0]), np.array([10.0, 20.0]), least=3).size) == 0


def test_a_stray_incident_does_not_coarsen_a_busy_place():
    x, y = np.append(np.full(30, 10.0), 900.0), np.append(np.full(30, 10.0), 900.0)
    assert merged_blocks(x, y, least=3).size.tolist() == [250.0]


def test_a_block_without_eight_addresses_grows_until_it_has_them():
    x = y = np.full(5, 10.0)
    homes = (np.array([20.0] * 7 + [700.0]), np.array([20.0] * 7 + [700.0]))
    assert merged_blocks(x, y, least=3, addresses=homes).size.tolist() == [1000.0]
    homes = (homes[0][:7], homes[1][:7])
    assert len(merged_blocks(x, y, least=3, addresses=homes).size) == 0


@pytest.mark.parametrize("radius", [100.0, 1000.0])
def test_points_within_a_radius_are_counted_as_one_by_one(radius):
    draw = np.random.default_rng(5)
    places, points = draw.uniform(0, 3000, (2, 40)), draw.uniform(0, 3000, (2, 90))
    by_hand = [sum(float(np.hypot(px - x, py - y)) <= radius for px, py in points.T) for x, y in places.T]
    assert count_within(places[0], places[1], (points[0], points[1]), radius).tolist() == by_hand
