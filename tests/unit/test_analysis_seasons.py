"""Months and seasons beside each other."""

from __future__ import annotations

from datetime import date

import numpy as np

from crime_map_plugin.analysis.seasons import by_year


def test_winter_is_december_of_the_year_before_with_january_and_february():
    counts = [(date(2024, 12, 1), 5.0), (date(2025, 1, 1), 3.0), (date(2025, 2, 1), 2.0)]
    found = by_year(counts, start=date(2024, 1, 1), end=date(2026, 1, 1))
    assert found.years.tolist() == [2024, 2025]
    # there is no December 2023, so the winter of 2024 is not whole
    assert np.isnan(found.seasons[0, 0])
    assert found.seasons[0, 1:].tolist() == [0, 0, 0] and found.seasons[1].tolist() == [10, 0, 0, 0]


def test_months_that_reach_over_the_ends_of_the_period_are_not_whole():
    counts = [(date(2025, month, 1), 1.0) for month in range(3, 8)]
    found = by_year(counts, start=date(2025, 3, 2), end=date(2025, 7, 31))
    assert found.months[0, 3:6].tolist() == [1, 1, 1]
    assert np.isnan(found.months[0, [0, 1, 2, 6, 7]]).all()
    assert np.isnan(found.seasons).all()


def test_month_without_incidents_is_zero_inside_the_period_and_unknown_without_one():
    counts = [(date(2025, 6, 1), 4.0)]
    inside = by_year(counts, start=date(2025, 6, 1), end=date(2025, 9, 1))
    assert inside.seasons[0, 2] == 4
    assert np.isnan(by_year(counts).seasons[0, 2])


def test_nothing_whole_is_no_year():
    found = by_year([(date(2025, 6, 1), 4.0)], start=date(2025, 6, 2), end=date(2025, 6, 20))
    assert found.years.size == 0 and found.months.shape == (0, 12)


def test_seasons_add_up_to_the_months():
    rng = np.random.default_rng(2)
    months = [(date(2020 + n // 12, n % 12 + 1, 1), float(rng.poisson(9))) for n in range(60)]
    found = by_year(months, start=date(2020, 1, 1), end=date(2025, 1, 1))
    inner = found.months.sum() - found.months[0, :2].sum() - found.months[-1, 11]
    assert np.nansum(found.seasons) == inner
