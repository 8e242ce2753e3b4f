"""Steps of time: calendar months, whole days, what is left out at the start, dates before 1970."""

from __future__ import annotations

import numpy as np
import pytest

from crime_map_plugin.analysis.cube import count_cube, time_steps
from crime_map_plugin.errors import QueryInvalid, TooFewIncidents


def moments(first: str, last: str, every_hours: int = 24) -> np.ndarray:
    return np.arange(np.datetime64(first, "s"), np.datetime64(last, "s"), np.timedelta64(every_hours, "h"))


def texts(edges: np.ndarray) -> list[str]:
    return [str(edge) for edge in edges.astype("datetime64[D]")]


def keys(steps) -> list[str]:
    return [caution.key for caution in steps.cautions]


def test_a_year_of_whole_months_gives_twelve_steps():
    steps = time_steps(moments("2019-01-01T09:00", "2020-01-01"))
    assert steps.n == 12
    assert texts(steps.edges)[:3] == ["2019-01-01", "2019-02-01", "2019-03-01"]
    assert texts(steps.edges)[-1] == "2020-01-01"
    assert keys(steps) == []


def test_a_month_that_the_data_begin_within_is_left_out_and_counted():
    steps = time_steps(moments("2019-01-15", "2020-02-01"))
    assert (steps.n, texts(steps.edges)[0]) == (12, "2019-02-01")
    (caution,) = steps.cautions
    assert (caution.key, caution.facts["incidents"]) == ("before_first_step", 17)
    assert caution.facts["date"] == "2019-02-01"


def test_a_first_month_whose_first_days_may_be_quiet_by_chance_is_kept():
    # every fifth day has an incident: four quiet days of five, and 0.8⁴ is not rare
    steps = time_steps(moments("2019-01-05", "2019-12-31", 120))
    assert texts(steps.edges)[0] == "2019-01-01"
    assert keys(steps) == []


def test_the_month_of_the_last_incident_is_a_step_and_told_of_when_it_breaks_off():
    steps = time_steps(moments("2019-01-01", "2019-12-10"))
    assert (steps.n, texts(steps.edges)[-1]) == (12, "2020-01-01")
    (caution,) = steps.cautions
    assert (caution.key, caution.facts["date"]) == ("last_month_breaks_off", "2019-12-09")


def test_steps_of_days_are_counted_back_from_the_day_of_the_last_incident():
    times = moments("2021-03-01T23:00", "2021-06-01", 24)  # 92 days: 13 weeks and a day
    steps = time_steps(times, 7)
    assert steps.n == 13
    assert texts(steps.edges)[0] == "2021-03-02" and texts(steps.edges)[-1] == "2021-06-01"
    assert (np.diff(steps.edges) == np.timedelta64(7 * 86_400, "s")).all()
    assert steps.cautions[0].facts == {"incidents": 1, "date": "2021-03-02"}
    counts = np.bincount(steps.step_of(times)[1:], minlength=13)
    assert counts.tolist() == [7] * 13
    assert steps.step_of(times)[0] == -1


def test_the_hour_of_the_last_incident_moves_no_step():
    early = np.append(moments("2021-03-01", "2021-05-31"), np.datetime64("2021-05-31T00:00:01"))
    late = np.append(moments("2021-03-01", "2021-05-31"), np.datetime64("2021-05-31T23:59:59"))
    np.testing.assert_array_equal(time_steps(early, 7).edges, time_steps(late, 7).edges)


@pytest.mark.parametrize("step_days", [0, 7, 31])
def test_dates_before_1970_are_counted_like_any_other(step_days):
    times = moments("1968-12-01T05:00", "1970-04-01", 6)
    steps = time_steps(times, step_days)
    inside = [sum(a <= t < b for t in times) for a, b in zip(steps.edges[:-1], steps.edges[1:])]
    found = steps.step_of(times)
    assert np.bincount(found[found >= 0], minlength=steps.n).tolist() == inside
    assert sum(inside) == len(times) - sum(t < steps.edges[0] for t in times)
    if step_days == 0:
        assert (texts(steps.edges)[0], steps.n) == ("1968-12-01", 16)


def test_an_edge_belongs_to_the_step_that_it_begins():
    steps = time_steps(moments("2019-01-01", "2020-01-01"))
    asked = np.array(["2018-12-31T23:59:59", "2019-01-01", "2019-01-31T23:59:59", "2019-02-01", "2020-01-01"])
    assert steps.step_of(asked.astype("datetime64[s]")).tolist() == [-1, 0, 0, 1, -1]


def test_fewer_than_ten_months_are_refused_with_a_length_that_would_do():
    with pytest.raises(TooFewIncidents) as caught:
        time_steps(moments("2019-01-01", "2019-10-01"))
    assert caught.value.facts["steps"] == 9
    assert "STEP_DAYS of 27" in str(caught.value)
    assert time_steps(moments("2019-01-01", "2019-10-01"), 27).n == 10


def test_fewer_than_ten_days_name_the_period_that_would_do():
    with pytest.raises(TooFewIncidents, match="10 days or more"):
        time_steps(moments("2019-01-01", "2019-01-09"), 1)


@pytest.mark.parametrize("n", [0, 1, 2])
def test_hardly_any_events_are_too_few(n):
    with pytest.raises(TooFewIncidents):
        time_steps(np.full(n, np.datetime64("2020-05-05T12:00:00")), 1)


def test_two_events_far_apart_make_steps():
    assert time_steps(np.array(["2019-01-01", "2019-12-31"], dtype="datetime64[s]")).n == 12


def test_missing_times_and_negative_lengths_are_refused():
    with pytest.raises(QueryInvalid):
        time_steps(np.array(["2019-01-01", "NaT"], dtype="datetime64[s]"))
    with pytest.raises(QueryInvalid):
        time_steps(moments("2019-01-01", "2020-01-01"), -1)


def test_the_cube_counts_what_lies_in_a_cell_and_a_step():
    cube = count_cube([0, 2, 2, -1, 1], [1, 0, 0, 0, -1], 3, 2)
    assert cube.tolist() == [[0, 0, 2], [1, 0, 0]]
