"""What every method answers, or refuses in one sentence, where there is hardly anything to analyse."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from shapely.geometry import box

from crime_map_plugin.analysis import study_area
from crime_map_plugin.errors import CrimeMapError, QueryInvalid, TooFewIncidents
from tests.unit.all_methods import METHODS, WEIGHTED, Incidents, Method, made_up, months, profile

# Unknown where it cannot be known: a place without neighbours, a partial month, a density of no area.
MAY_BE_UNKNOWN = {"local i", "local z", "local p", "local p_adjusted", "low", "high", "density"}
WITHOUT_PLACES = {profile, months}
TIMED = {
    "emerging",
    "near_repeats",
    "near_repeats_by_moments",
    "scan",
    "dense_clusters_in_time",
    "prospective",
    "profile",
}


def named(method: Method) -> str:
    return method.__name__


def assert_numbers(answer: dict[str, Any]) -> None:
    for name, value in answer.items():
        found = np.asarray(list(value.values()) if isinstance(value, dict) else value)
        if found.dtype.kind != "f":
            continue
        assert not np.isinf(found).any(), name
        assert name in MAY_BE_UNKNOWN or not np.isnan(found).any(), name
        if name == "e-test" or name.split()[-1] in ("p", "p_adjusted", "p_permutation"):
            known = found[~np.isnan(found)]
            assert ((known > 0) & (known <= 1)).all(), name


def answer_or_reason(method: Method, e: Incidents) -> None:
    try:
        answer = method(e)
    except CrimeMapError as error:
        assert str(error)
        return
    assert_numbers(answer)


def all_over(e: Incidents, **how: Any) -> Incidents:
    """Return the incidents in a study area that is given."""
    return replace(e, boundary=study_area.from_polygons([box(0, 0, 1800, 1800).wkb]), **how)


def at_one_place(e: Incidents) -> Incidents:
    return replace(e, x=np.full(e.n, 250.5), y=np.full(e.n, 250.5))


def at_one_moment(e: Incidents) -> Incidents:
    return replace(e, times=np.full(e.n, e.times[0]))


@pytest.mark.parametrize("method", METHODS, ids=named)
@pytest.mark.parametrize("n", [0, 1, 2])
@pytest.mark.parametrize("is_given", [False, True])
def test_hardly_any_incidents(method: Method, n: int, is_given: bool):
    few = made_up().rows(np.arange(n))
    answer_or_reason(method, all_over(few) if is_given else few)


@pytest.mark.parametrize("method", METHODS, ids=named)
@pytest.mark.parametrize("is_given", [False, True])
def test_all_alike(method: Method, is_given: bool):
    for alike in (
        at_one_place(made_up()),
        at_one_moment(made_up()),
        at_one_place(at_one_moment(made_up())),
    ):
        answer_or_reason(method, all_over(alike) if is_given else alike)


@pytest.mark.parametrize("method", METHODS, ids=named)
def test_all_in_one_cell_of_a_study_area(method: Method):
    e = made_up()
    answer_or_reason(method, all_over(e, x=500 + e.x / 20, y=700 + e.y / 20))


@pytest.mark.parametrize("method", METHODS, ids=named)
def test_a_study_area_of_one_cell(method: Method):
    e = made_up()
    one = study_area.from_polygons([box(0, 0, 100, 100).wkb])
    answer_or_reason(method, replace(e, x=e.x % 100, y=e.y % 100, boundary=one))


@pytest.mark.parametrize("method", METHODS, ids=named)
def test_a_study_area_with_a_hole_and_an_island(method: Method):
    inner, island = box(600, 600, 1200, 1200), box(5000, 5000, 5050, 5050)
    shape = box(0, 0, 1800, 1800).difference(inner).union(island)
    e = made_up()
    assert_numbers(method(replace(e, boundary=study_area.from_polygons([shape.wkb]))))


@pytest.mark.parametrize("method", METHODS, ids=named)
def test_ties_of_place_and_date(method: Method):
    e = made_up()
    assert_numbers(
        method(
            replace(
                e,
                x=np.floor(e.x / 50) * 50,
                y=np.floor(e.y / 50) * 50,
                times=e.times.astype("datetime64[D]").astype("datetime64[s]"),
            )
        )
    )


@pytest.mark.parametrize("method", METHODS, ids=named)
def test_a_leap_year_before_1970_is_a_year_like_others(method: Method):
    """1940 began on the weekday on which 2024 did; what is made for a date has nothing to say of 1940."""
    now = made_up()
    now = replace(now, times=now.times + np.timedelta64(365, "D"))
    then = replace(now, times=now.times - np.timedelta64(84 * 1461 // 4, "D"))
    assert str(then.times.min())[:4] == "1940"
    if method.__name__ == "prospective":
        with pytest.raises(TooFewIncidents):
            method(then)
        return
    for name, value in method(then).items():
        if "first" not in name and "last" not in name:
            expected = method(now)[name]
            if isinstance(value, dict):
                assert value == expected, name
            else:
                np.testing.assert_array_equal(np.asarray(value), np.asarray(expected), err_msg=name)


@pytest.mark.parametrize("method", [m for m in METHODS if m not in WITHOUT_PLACES], ids=named)
@pytest.mark.parametrize("bad", [np.nan, np.inf])
def test_a_coordinate_that_is_no_number_is_refused_or_nowhere(method: Method, bad: float):
    e = made_up()
    broken = all_over(e, x=np.where(np.arange(e.n) == 7, bad, e.x))
    if method.__name__ == "quality":
        assert_numbers(method(broken))
        return
    with pytest.raises(QueryInvalid):
        method(broken)


@pytest.mark.parametrize("method", WEIGHTED, ids=named)
@pytest.mark.parametrize("bad", [np.nan, np.inf, -1.0])
def test_a_weight_that_is_none_is_refused(method: Method, bad: float):
    e = made_up()
    with pytest.raises(QueryInvalid):
        method(replace(e, weights=np.where(np.arange(e.n) == 7, bad, e.weights)))


@pytest.mark.parametrize("method", WEIGHTED, ids=named)
def test_weights_of_nothing_are_an_answer_or_a_reason(method: Method):
    e = made_up()
    answer_or_reason(method, replace(e, weights=np.zeros(e.n)))


@pytest.mark.parametrize("method", [m for m in METHODS if m.__name__ in TIMED], ids=named)
def test_a_missing_time_is_refused(method: Method):
    e = made_up()
    times = e.times.copy()
    times[7] = np.datetime64("NaT")
    with pytest.raises(CrimeMapError):
        method(replace(e, times=times))
