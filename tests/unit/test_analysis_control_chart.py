"""Control charts of counts: limits by hand, calendars by datetime, chance by simulation."""

from __future__ import annotations

import csv
import math
from collections import Counter
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pytest

from crime_map_plugin.analysis.control_chart import Signal, Unit, control_chart
from crime_map_plugin.errors import TooFewIncidents


def every_day(first: str, last: str, per_day: int = 1) -> np.ndarray:
    return np.repeat(np.arange(first, last, dtype="datetime64[D]"), per_day)


def keys(chart) -> list[str]:
    return [caution.key for caution in chart.cautions]


def chance(rate: float, first: str, last: str, seed: int = 0) -> np.ndarray:
    days = np.arange(first, last, dtype="datetime64[D]")
    return np.repeat(days, np.random.default_rng(seed).poisson(rate, days.size))


def test_february_is_not_low_for_being_short():
    chart = control_chart(every_day("2025-01-01", "2026-01-01", 4), Unit.MONTH)
    assert chart.counts.tolist() == [4 * d for d in (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)]
    np.testing.assert_allclose(chart.expected, chart.counts)
    # February: 112 ± 3·√112.
    assert chart.low[1] == pytest.approx(112 - 3 * math.sqrt(112))
    assert chart.high[1] == pytest.approx(112 + 3 * math.sqrt(112))
    assert set(chart.signals) == {Signal.USUAL}
    assert chart.days.tolist()[1] == 28


def test_weeks_are_from_monday_and_the_limits_those_of_a_c_chart():
    # 5 January 2026 is a Monday: ten weeks of 7, and one day with 40 more in the fourth.
    days = np.append(every_day("2026-01-05", "2026-03-16"), [np.datetime64("2026-01-28")] * 40)
    chart = control_chart(days.astype("datetime64[s]"), Unit.WEEK)
    assert chart.counts.tolist() == [7, 7, 7, 47, 7, 7, 7, 7, 7, 7]
    assert str(chart.start[0]) == "2026-01-05"
    assert str(chart.end[-1]) == "2026-03-16"
    # The mean is 11; 11 + 3·√11 = 20.95, and 11 − 3·√11 = 1.05.
    np.testing.assert_allclose(chart.expected, 11)
    np.testing.assert_allclose(chart.high, 20.9499, atol=1e-4)
    np.testing.assert_allclose(chart.low, 1.0501, atol=1e-4)
    assert [i for i, s in enumerate(chart.signals) if s is Signal.HIGH] == [3]


def test_the_lower_limit_is_never_under_zero():
    chart = control_chart(every_day("2026-01-05", "2026-03-16"), Unit.WEEK)
    assert (chart.low == 0).all()
    assert set(chart.signals) == {Signal.USUAL}


def test_a_quiet_month_is_low_and_an_empty_one_is_zero_not_missing():
    days = every_day("2024-01-01", "2025-01-01", 2)
    month = days.astype("datetime64[M]")
    days = days[month != np.datetime64("2024-05")]
    chart = control_chart(days, Unit.MONTH)
    assert (chart.counts.size, chart.counts[4]) == (12, 0)
    assert chart.signals[4] is Signal.LOW


def test_a_leap_year_and_months_before_1970_keep_the_calendar():
    chart = control_chart(every_day("1967-11-01", "1968-12-01"), Unit.MONTH)
    assert chart.counts.tolist() == [30, 31, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30]
    weeks = control_chart(every_day("1967-11-01", "1968-12-01"), Unit.WEEK)
    monday = date.fromisoformat(str(weeks.start[0]))
    assert (monday.weekday(), monday) == (0, date(1967, 10, 30))


def test_counts_are_those_of_a_plain_count():
    days = chance(0.4, "1969-09-03", "1971-02-20", seed=3)
    counted = Counter(d - timedelta(days=d.weekday()) for d in days.tolist())
    chart = control_chart(days, Unit.WEEK)
    assert {d: int(n) for d, n in zip(chart.start.tolist(), chart.counts) if n} == counted
    assert chart.counts.sum() == days.size
    assert (np.diff(chart.start) == np.timedelta64(7, "D")).all()


def test_first_and_last_month_are_partial_where_the_input_begins_and_ends_in_them():
    chart = control_chart(every_day("2025-01-11", "2026-01-20"), Unit.MONTH)
    assert chart.signals[0] is chart.signals[-1] is Signal.PARTIAL
    assert np.isnan(chart.expected[[0, -1]]).all()
    assert np.isnan(chart.low[[0, -1]]).all()
    # The eleven whole months alone make the rate: one a day.
    np.testing.assert_allclose(chart.expected[1:-1], chart.days[1:-1])


def test_a_quiet_first_of_january_does_not_make_january_partial():
    days = every_day("2025-01-03", "2026-01-01")
    # Two days without an incident at one a day: e⁻² = .14. Three: .0498.
    assert control_chart(days, Unit.MONTH).signals[0] is Signal.USUAL
    later = every_day("2025-01-04", "2026-01-01")
    assert control_chart(later, Unit.MONTH).signals[0] is Signal.PARTIAL


def test_under_eight_whole_periods_there_are_no_limits():
    chart = control_chart(every_day("2025-01-01", "2025-08-01"), Unit.MONTH)
    assert chart.counts.size == 7
    assert np.isnan(chart.expected).all()
    assert chart.signals == [None] * 7
    assert keys(chart) == ["few_periods"]
    chart = control_chart(every_day("2025-01-01", "2025-09-01"), Unit.MONTH)
    assert np.isfinite(chart.high).all()


@pytest.mark.parametrize("unit", list(Unit))
@pytest.mark.parametrize("days", [["2026-07-15"], ["2026-07-15"] * 2, ["2026-07-15"] * 50])
def test_one_incident_or_one_day_is_a_series_of_one(unit, days):
    chart = control_chart(np.array(days, dtype="datetime64[D]"), unit)
    assert chart.counts.tolist() == [len(days)]
    assert np.isnan(chart.expected).all()
    assert "few_periods" in keys(chart)


def test_no_incident_is_an_error():
    for days in ([], ["NaT"]):
        with pytest.raises(TooFewIncidents):
            control_chart(np.array(days, dtype="datetime64[s]"), Unit.MONTH)


def test_order_changes_nothing():
    days = chance(2, "2024-01-01", "2025-01-01")
    shuffled = np.random.default_rng(1).permutation(days)
    first, second = control_chart(days, Unit.WEEK), control_chart(shuffled, Unit.WEEK)
    np.testing.assert_array_equal(first.counts, second.counts)
    np.testing.assert_array_equal(first.high, second.high)


def test_chance_alone_is_hardly_ever_out_of_limits_nor_called_dispersed():
    out = dispersed = periods = 0
    for seed in range(60):
        chart = control_chart(chance(3, "2020-01-06", "2022-01-03", seed), Unit.WEEK)
        out += sum(s in (Signal.HIGH, Signal.LOW) for s in chart.signals)
        periods += len(chart.signals)
        dispersed += "overdispersed" in keys(chart)
    assert out / periods < 0.006  # .0027 by the normal law, a little more for counts of about 21
    assert dispersed <= 3  # one in a hundred is due


def test_counts_that_vary_more_than_chance_are_said_to():
    rng = np.random.default_rng(5)
    days = np.arange("2024-01-01", "2025-01-01", dtype="datetime64[D]")
    month = days.astype("datetime64[M]").astype(int) % 12
    chart = control_chart(np.repeat(days, rng.poisson(4 + 0.8 * np.sin(month))), Unit.MONTH)
    (caution,) = (c for c in chart.cautions if c.key == "overdispersed")
    # The index of dispersion, written out.
    assert Signal.PARTIAL not in chart.signals
    ratio = sum((c - e) ** 2 / e for c, e in zip(chart.counts, chart.expected)) / 11
    assert caution.facts["ratio"] == pytest.approx(ratio)
    from scipy.stats import chi2

    assert caution.facts["p"] == pytest.approx(chi2.sf(11 * ratio, 11), rel=0.5)


def test_fewer_than_one_expected_is_said():
    days = np.arange("2024-01-01", "2025-01-01", 14, dtype="datetime64[D]")
    assert "few_per_period" in keys(control_chart(days, Unit.WEEK))


def test_a_mistyped_year_is_named():
    days = np.append(every_day("2024-01-01", "2025-01-01"), np.datetime64("1924-06-01"))
    chart = control_chart(days, Unit.MONTH)
    (caution,) = (c for c in chart.cautions if c.key == "long_gap")
    assert caution.facts["since"] == "1924-07-01"
    assert caution.facts["until"] == "2024-01-01"
    assert "long_gap" not in keys(control_chart(days[:-1], Unit.MONTH))


def test_a_year_of_robberies_in_memphis(shared: Path):
    with (shared / "data" / "incidents" / "memphis_robberies.csv").open(encoding="utf-8") as file:
        texts = [row["date_local"] for row in csv.DictReader(file)]
    chart = control_chart(np.array(texts, dtype="datetime64[s]"), Unit.MONTH)
    by_month = Counter(text[:7] for text in texts)
    assert chart.counts.tolist() == [by_month[f"2019-{m:02d}"] for m in range(1, 13)]
    assert Signal.PARTIAL not in chart.signals
    np.testing.assert_allclose(chart.expected, 2245 / 365 * chart.days)
