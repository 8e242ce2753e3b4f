"""The Mann–Kendall test: by hand, by brute force over all pairs, invariances, degenerate series."""

from __future__ import annotations

import math

import numpy as np
import pytest

from crime_map_plugin.analysis.mann_kendall import mann_kendall
from crime_map_plugin.errors import Cancelled, QueryInvalid


def brute(series: list[float]) -> tuple[int, float, float, float]:
    """Return s, variance, z and p written out pair by pair and tie by tie."""
    n = len(series)
    s = sum((b > a) - (b < a) for i, a in enumerate(series) for b in series[i + 1 :])
    ties = [series.count(value) for value in set(series)]
    variance = (n * (n - 1) * (2 * n + 5) - sum(t * (t - 1) * (2 * t + 5) for t in ties)) / 18
    z = (s - (s > 0) + (s < 0)) / math.sqrt(variance) if s else 0.0
    return s, variance, z, math.erfc(abs(z) / math.sqrt(2))


def test_a_series_worked_out_by_hand():
    # pairs of 1 2 2 4 5: nine rise, one is tied; (5·4·15 − 2·1·9)/18 = 15.667; z = 8/3.958
    trend = mann_kendall([1, 2, 2, 4, 5])
    assert trend.s.tolist() == [9]
    assert trend.variance == pytest.approx([282 / 18])
    assert trend.z == pytest.approx([8 / math.sqrt(282 / 18)])


@pytest.mark.parametrize("n", [2, 3, 10, 36, 257, 300])
def test_many_series_at_once_equal_all_pairs_one_by_one(n):
    rng = np.random.default_rng(n)
    columns = [rng.normal(size=n), rng.poisson(0.7, n), rng.integers(0, 3, n) + np.linspace(0, 2, n)]
    columns += [np.round(np.cumsum(rng.normal(size=n))), -np.arange(n), np.repeat(1.5, n)]
    trend = mann_kendall(np.column_stack(columns))
    for i, column in enumerate(columns):
        s, variance, z, p = brute(column.tolist())
        assert trend.s[i] == s
        assert trend.variance[i] == pytest.approx(variance, rel=1e-12)
        assert trend.z[i] == pytest.approx(z, rel=1e-12)
        assert trend.p[i] == pytest.approx(p, rel=1e-12)


def test_more_series_than_fit_a_block_are_each_tested_alone():
    values = np.random.default_rng(1).poisson(2.0, (40, 1500))
    together = mann_kendall(values)
    for i in (0, 408, 409, 410, 1499):
        assert mann_kendall(values[:, i]).z[0] == together.z[i]


def test_equal_values_have_no_trend_and_give_no_nan():
    trend = mann_kendall(np.full((12, 3), 0.1))
    assert (trend.s.tolist(), trend.z.tolist(), trend.p.tolist()) == ([0] * 3, [0.0] * 3, [1.0] * 3)
    assert trend.variance.tolist() == [0.0] * 3


@pytest.mark.parametrize("values", [[], [3.0], np.zeros((0, 4)), np.zeros((5, 0))])
def test_no_or_one_value_has_no_trend(values):
    trend = mann_kendall(values)
    assert not trend.z.any()
    assert (trend.p == 1).all()


def test_two_values_are_one_pair_and_its_correction_leaves_nothing():
    assert mann_kendall([1.0, 2.0]).z.tolist() == [0.0]


def test_only_the_order_of_the_values_counts():
    values = np.random.default_rng(4).poisson(3.0, (30, 50)).astype(float)
    z = mann_kendall(values).z
    np.testing.assert_array_equal(mann_kendall(np.exp(values) * 7 - 3).z, z)
    np.testing.assert_array_equal(mann_kendall(-values).z, -z)
    np.testing.assert_array_equal(mann_kendall(values[::-1]).z, -z)


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
def test_values_that_are_not_finite_are_refused(bad):
    with pytest.raises(QueryInvalid):
        mann_kendall([1.0, bad, 2.0])


def test_a_table_of_three_dimensions_is_refused():
    with pytest.raises(QueryInvalid):
        mann_kendall(np.zeros((3, 3, 3)))


def test_work_is_cancelled_and_progress_ends_at_one():
    told: list[float] = []
    mann_kendall(np.zeros((100, 900)), progress=lambda fraction, text="": told.append(fraction))
    assert told == sorted(told) and told[-1] == 1.0
    with pytest.raises(Cancelled):
        mann_kendall(np.zeros((3, 3)), cancel=lambda: True)
