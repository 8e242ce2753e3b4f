"""The E-test: published p, a double sum written out, and large counts."""

from __future__ import annotations

import math

import numpy as np
import pytest

from crime_map_plugin.analysis.change import e_test
from crime_map_plugin.analysis.inference import normal_p
from crime_map_plugin.errors import QueryInvalid


def brute(c1, c2, d1=1.0, d2=1.0, reach=120):
    """Return the double sum of Krishnamoorthy & Thomson, term by term."""
    rate = (c1 + c2) / (d1 + d2)

    def statistic(a, b):
        return 0.0 if a + b == 0 else abs(a / d1 - b / d2) / math.sqrt(a / d1**2 + b / d2**2)

    def mass(k, mean):
        return math.exp(k * math.log(mean) - mean - math.lgamma(k + 1))

    observed = statistic(c1, c2)
    return sum(
        mass(a, rate * d1) * mass(b, rate * d2)
        for a in range(reach)
        for b in range(reach)
        if statistic(a, b) >= observed - 1e-9
    )


def test_published_values():
    assert e_test([0, 10, 15], [3, 5, 5]) == pytest.approx([0.088379, 0.206164, 0.025035], abs=5e-7)


@pytest.mark.parametrize(
    ("c1", "c2", "d1", "d2"),
    [
        (0, 1, 1, 1),
        (4, 9, 1, 1),
        (12, 3, 2, 1),
        (3, 12, 28, 31),
        (20, 20, 1, 3),
        (0, 8, 365, 30),
        (7, 1, 0.5, 9),
    ],
)
def test_it_equals_the_double_sum_written_out(c1, c2, d1, d2):
    assert e_test(c1, c2, d1, d2) == pytest.approx(brute(c1, c2, d1, d2), abs=1e-10)


def test_equal_rates_and_two_empty_districts_are_certain():
    assert e_test([0, 5, 10], [0, 5, 20], [1, 1, 1], [1, 1, 2]).tolist() == [1.0, 1.0, 1.0]


def test_swapping_the_periods_changes_nothing():
    assert e_test([3, 40], [11, 28], 31, 28) == pytest.approx(e_test([11, 28], [3, 40], 28, 31), rel=1e-9)


def test_only_the_ratio_of_the_exposures_matters():
    assert e_test(9, 21, 31, 28) == pytest.approx(e_test(9, 21, 3.1, 2.8), rel=1e-9)


@pytest.mark.parametrize("count", [10_000, 1_000_000])
def test_large_counts_meet_the_normal_law(count):
    other = count + round(2.5 * math.sqrt(2 * count))
    z = (other - count) / math.sqrt(other + count)
    assert e_test(count, other) == pytest.approx(normal_p([z])[0], rel=0.02)


@pytest.mark.parametrize("count", [1_000, 1_000_000])
def test_thousands_against_nothing_have_a_tiny_p_but_never_zero(count: int):
    assert 0.0 < float(e_test(count, 0)) <= 1e-16


def test_many_districts_at_once_keep_their_shape():
    before = np.array([[3, 0], [3, 7]])
    p = e_test(before, 5)
    assert p.shape == (2, 2)
    assert p[0, 0] == p[1, 0]
    assert e_test([], []).shape == (0,)


@pytest.mark.parametrize(
    "bad", [(-1, 2, 1, 1), (1.5, 2, 1, 1), (np.nan, 2, 1, 1), (1, 2, 0, 1), (1, 2, 1, -1)]
)
def test_counts_and_exposures_that_are_none_are_refused(bad):
    with pytest.raises(QueryInvalid):
        e_test(*bad)
