"""What must not matter to any method: the order of rows, where the city lies, its scale, split incidents."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from tests.unit.all_methods import METHODS, WEIGHTED, Incidents, Method, made_up


def assert_same(found: Any, expected: Any) -> None:
    assert found.keys() == expected.keys()
    for name, value in expected.items():
        if isinstance(value, dict):
            assert found[name] == value, name
            continue
        ours, theirs = np.asarray(found[name]), np.asarray(value)
        if theirs.dtype.kind == "f":
            size = np.nan_to_num(np.abs(theirs)).max(initial=1.0)
            np.testing.assert_allclose(ours, theirs, rtol=1e-9, atol=1e-9 * size, err_msg=name)
        else:
            np.testing.assert_array_equal(ours, theirs, err_msg=name)


def shuffled(e: Incidents) -> Incidents:
    return e.rows(np.random.default_rng(9).permutation(e.n))


def moved(e: Incidents) -> Incidents:
    """Return the same in a UTM zone: 500 km east, 5,600 km north."""
    return replace(e, x=e.x + 500_000, y=e.y + 5_600_000)


def four_times_as_large(e: Incidents) -> Incidents:
    return replace(e, x=4 * e.x, y=4 * e.y, unit=4.0)


@pytest.mark.parametrize("method", METHODS, ids=lambda method: method.__name__)
@pytest.mark.parametrize("change", [shuffled, moved, four_times_as_large], ids=lambda change: change.__name__)
def test_neither_order_nor_place_nor_scale_changes_an_answer(method: Method, change):
    incidents = made_up()
    assert_same(method(change(incidents)), method(incidents))


@pytest.mark.parametrize("method", WEIGHTED, ids=lambda method: method.__name__)
def test_an_incident_split_into_two_of_half_its_weight_changes_nothing(method: Method):
    incidents = made_up()
    twice = incidents.rows(np.repeat(np.arange(incidents.n), 2))
    assert_same(method(replace(twice, weights=twice.weights / 2)), method(incidents))


@pytest.mark.parametrize("method", METHODS, ids=lambda method: method.__name__)
def test_the_same_run_again_gives_the_same_to_the_last_digit(method: Method):
    first, second = method(made_up()), method(made_up())
    for name, value in first.items():
        if not isinstance(value, dict):
            np.testing.assert_array_equal(np.asarray(value), np.asarray(second[name]), err_msg=name)
