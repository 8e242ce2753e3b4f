"""What complete downloads cover, against a calendar with one box per day."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import numpy as np
import pytest

from crime_map_plugin.incidents.categories import CATEGORIES
from crime_map_plugin.incidents.coverage import (
    Covered,
    Gap,
    Scope,
    contains,
    merge,
    subtract,
    uncovered,
    union,
)
from crime_map_plugin.incidents.query import DateField, IncidentQuery, store_where

LATER = datetime(2030, 1, 1)
START = datetime(2026, 1, 1)


def day(number: int) -> datetime:
    return START + timedelta(days=number)


def scope(first: int | None = 0, last: int | None = 10, **other) -> Scope:
    return Scope(
        "kz-portal",
        "crime",
        date_from=None if first is None else day(first),
        date_to=None if last is None else day(last),
        **other,
    )


def covered(*args, as_of: datetime = LATER, **other) -> Covered:
    return Covered(scope(*args, **other), as_of)


def wholly_covered(requested: Scope, known: list[Covered], now: datetime = LATER) -> bool:
    return uncovered(requested, known, now) == []


def test_a_scope_survives_being_written_as_text() -> None:
    full = Scope(
        "kz-portal",
        "crime",
        ("theft", "fraud"),
        ("1971", "197111"),
        (71.0, 51.0, 72.0, 52.0),
        datetime(2026, 7, 1),
        datetime(2026, 8, 1, 12, 30),
        DateField.REGISTERED,
        (3, 4),
    )
    again = Scope.from_json(full.to_json())
    assert again == replace(full, categories=("fraud", "theft"))
    assert again.to_json() == full.to_json()
    assert Scope.from_json(Scope().to_json()) == Scope()


def test_a_scope_selects_its_incidents_in_the_store() -> None:
    where = store_where(scope(0, 1, categories=("theft",)).query())
    for part in (
        "'kz-portal'",
        "'crime'",
        "'theft'",
        "'2026-01-01T00:00:00.000'",
        "'2026-01-02T00:00:00.000'",
    ):
        assert part in where


def test_a_query_asks_for_the_scope_of_its_filters() -> None:
    query = IncidentQuery(
        categories=("theft",), date_from=day(0), date_to=day(3), severities=(2,), hours=(5,)
    )
    assert Scope.of_query(query, "kz-portal", "crime") == scope(0, 3, categories=("theft",), severities=(2,))


def test_nothing_fetched_covers_nothing() -> None:
    assert uncovered(scope(0, 10), [], LATER) == [Gap("", day(0), day(10))]


def test_two_months_side_by_side_cover_both() -> None:
    assert wholly_covered(scope(0, 59), [covered(31, 59), covered(0, 31)], LATER)


def test_the_day_between_two_downloads_is_missing() -> None:
    assert uncovered(scope(0, 10), [covered(0, 4), covered(5, 10)], LATER) == [Gap("", day(4), day(5))]


def test_the_last_day_is_not_part_of_a_half_open_period() -> None:
    assert not wholly_covered(scope(0, 11), [covered(0, 10)], LATER)
    assert wholly_covered(scope(0, 10), [covered(0, 10)], LATER)


def test_open_ends_contain_every_date_and_only_open_ends_contain_open_ends() -> None:
    assert wholly_covered(scope(0, 10), [covered(None, None)], LATER)
    assert wholly_covered(scope(None, None), [covered(None, None)], LATER)
    assert uncovered(scope(None, 10), [covered(0, 10)], LATER) == [Gap("", None, day(0))]
    assert uncovered(scope(0, None), [covered(0, 10)], LATER) == [Gap("", day(10), None)]
    assert wholly_covered(scope(None, None), [covered(None, 5), covered(5, None)], LATER)


def test_occurred_dates_prove_nothing_about_registered_dates() -> None:
    request = scope(0, 10, date_field=DateField.REGISTERED)
    assert not wholly_covered(request, [covered(0, 10)], LATER)
    assert wholly_covered(request, [covered(0, 10, date_field=DateField.REGISTERED)], LATER)


def test_a_download_without_dates_proves_both_kinds_of_dates() -> None:
    assert wholly_covered(scope(0, 10, date_field=DateField.REGISTERED), [covered(None, None)], LATER)


def test_another_source_or_layer_proves_nothing() -> None:
    assert not wholly_covered(replace(scope(), source="other"), [covered()], LATER)
    assert not wholly_covered(replace(scope(), layer="dtp"), [covered()], LATER)


def test_a_request_over_all_sources_needs_every_source_that_holds_the_category() -> None:
    request = replace(scope(0, 10, categories=("traffic",)), source="", layer="")
    crimes = covered(0, 10)
    accidents = Covered(replace(scope(0, 5, categories=("traffic",)), layer="dtp"), LATER)
    assert wholly_covered(request, [crimes], LATER)
    assert uncovered(request, [crimes, accidents], LATER) == [Gap("traffic", day(5), day(10))]
    assert wholly_covered(replace(request, categories=("theft",)), [crimes, accidents], LATER)


def test_gaps_are_named_by_category() -> None:
    entries = [covered(0, 10, categories=("theft",)), covered(0, 5, categories=("fraud",))]
    assert uncovered(scope(0, 10, categories=("theft", "fraud")), entries, LATER) == [
        Gap("fraud", day(5), day(10))
    ]


def test_all_categories_are_the_nine() -> None:
    entries = [covered(0, 10, categories=(key,)) for key in CATEGORIES]
    assert wholly_covered(scope(0, 10), entries, LATER)
    assert uncovered(scope(0, 10), entries[:-1], LATER) == [Gap(CATEGORIES[-1], day(0), day(10))]


def test_severities_are_proven_one_by_one() -> None:
    entries = [covered(severities=(1,)), covered(severities=(2, 3))]
    assert wholly_covered(scope(severities=(1, 3)), entries, LATER)
    assert not wholly_covered(scope(severities=(1, 4)), entries, LATER)
    # All severities includes incidents whose severity is not known.
    assert not wholly_covered(scope(), [covered(severities=(0, 1, 2, 3, 4))], LATER)
    assert wholly_covered(scope(severities=(1,)), [covered()], LATER)


def test_a_region_contains_its_districts_and_not_the_other_way() -> None:
    assert wholly_covered(scope(area_codes=("197111",)), [covered(area_codes=("1971",))], LATER)
    assert not wholly_covered(scope(area_codes=("1971",)), [covered(area_codes=("197111",))], LATER)
    assert not wholly_covered(scope(), [covered(area_codes=("1971",))], LATER)
    assert wholly_covered(
        scope(area_codes=("1971", "1910")), [covered(area_codes=(c,)) for c in ("1971", "1910")]
    )


def test_an_extent_contains_smaller_extents() -> None:
    wide, narrow = (71.0, 51.0, 72.0, 52.0), (71.2, 51.2, 71.8, 51.8)
    assert wholly_covered(scope(extent=narrow), [covered(extent=wide)], LATER)
    assert wholly_covered(scope(extent=wide), [covered(extent=wide)], LATER)
    assert not wholly_covered(scope(extent=wide), [covered(extent=narrow)], LATER)
    assert not wholly_covered(scope(extent=(71.2, 51.2, 72.1, 51.8)), [covered(extent=wide)], LATER)
    assert wholly_covered(scope(extent=wide), [covered()], LATER)


def test_codes_prove_no_extent_and_extents_no_codes() -> None:
    box = (71.0, 51.0, 72.0, 52.0)
    assert not wholly_covered(scope(extent=box), [covered(area_codes=("1971",))], LATER)
    assert not wholly_covered(scope(area_codes=("1971",)), [covered(extent=box)], LATER)
    assert wholly_covered(scope(area_codes=("1971",), extent=box), [covered(area_codes=("1971",))], LATER)
    assert not wholly_covered(scope(area_codes=("1971",)), [covered(area_codes=("1971",), extent=box)], LATER)


def test_a_month_fetched_on_its_tenth_day_is_not_covered_in_the_next_month() -> None:
    entry = covered(0, 31, as_of=datetime(2026, 1, 10, 9, 30))
    assert uncovered(scope(0, 31), [entry], datetime(2026, 2, 5)) == [
        Gap("", datetime(2026, 1, 10, 9, 30), day(31))
    ]
    assert wholly_covered(scope(0, 9), [entry], datetime(2026, 2, 5))


def test_this_month_fetched_this_morning_is_covered_until_today() -> None:
    entry = covered(0, 31, as_of=datetime(2026, 1, 10, 9, 30))
    assert wholly_covered(scope(0, 31), [entry], datetime(2026, 1, 10, 18, 0))
    assert not wholly_covered(scope(0, 31), [entry], datetime(2026, 1, 11, 8, 0))
    only_until_today = covered(0, 10, as_of=datetime(2026, 1, 10, 9, 30))
    assert wholly_covered(scope(0, 31), [only_until_today], datetime(2026, 1, 10, 18, 0))


def test_the_future_is_never_covered() -> None:
    entry = covered(None, None, as_of=datetime(2026, 1, 10, 9, 30))
    assert not wholly_covered(scope(20, 25), [entry], datetime(2026, 1, 10, 18, 0))


def test_a_request_without_end_takes_the_data_as_of_its_download() -> None:
    entry = covered(None, None, as_of=datetime(2026, 1, 10))
    assert wholly_covered(scope(None, None), [entry], datetime(2026, 3, 1))
    assert not wholly_covered(scope(None, 40), [entry], datetime(2026, 3, 1))


def test_merging_drops_what_a_wider_download_repeats() -> None:
    small, other = covered(2, 4, categories=("theft",)), covered(20, 30)
    wide = covered(0, 10)
    assert merge([small, other], wide) == [other, wide]
    assert merge([wide], small) == [wide, small]


def test_merging_keeps_what_another_area_or_date_field_proves() -> None:
    box = covered(0, 10, extent=(71.0, 51.0, 72.0, 52.0))
    registered = covered(0, 10, date_field=DateField.REGISTERED)
    codes = covered(0, 10, area_codes=("1971",))
    assert merge([box, registered], codes) == [box, registered, codes]
    assert contains(scope(0, 10), codes.scope) and not contains(codes.scope, scope(0, 10))


@pytest.mark.parametrize("seed", range(40))
def test_intervals_agree_with_a_calendar_of_days(seed: int) -> None:
    random = np.random.default_rng(seed)
    for _ in range(50):
        intervals = [_random_interval(random) for _ in range(random.integers(0, 6))]
        whole = _random_interval(random)
        held = np.zeros(60, dtype=bool)
        for interval in intervals:
            held |= _days(interval)
        expected = _days(whole) & ~held
        missing = np.zeros(60, dtype=int)
        for piece in subtract(whole, intervals):
            missing += _days(piece)
        assert missing.max(initial=0) <= 1
        assert np.array_equal(missing.astype(bool), expected)
        joined = union(intervals)
        both = np.zeros(60, dtype=int)
        for piece in joined:
            both += _days(piece)
        assert np.array_equal(both, held.astype(int))
        for (_, end), (start, _) in zip(joined, joined[1:]):
            assert end is not None and start is not None and end < start


@pytest.mark.parametrize("seed", range(30))
def test_gaps_agree_with_a_calendar_of_days_by_category_severity_and_area(seed: int) -> None:
    random = np.random.default_rng(1000 + seed)
    categories, severities, areas = (
        ("theft", "fraud", "robbery"),
        (0, 1, 2),
        ("1971", "197111", "197112", "1910"),
    )
    for _ in range(20):
        entries = []
        proven = {}
        for _ in range(random.integers(0, 7)):
            chosen = scope(
                None,
                None,
                categories=_some(random, categories),
                severities=_some(random, severities),
                area_codes=_some(random, areas),
            )
            first, last = _random_interval(random)
            entries.append(Covered(replace(chosen, date_from=first, date_to=last), LATER))
            for category in chosen.categories or categories:
                for severity in chosen.severities or (*severities, "all"):
                    for area in areas:
                        if not chosen.area_codes or any(area.startswith(code) for code in chosen.area_codes):
                            key = (category, severity, area)
                            proven[key] = proven.get(key, np.zeros(60, dtype=bool)) | _days((first, last))
        request = replace(
            scope(10, 40),
            categories=tuple(random.permutation(categories)[: random.integers(1, 4)]),
            severities=_some(random, severities),
            area_codes=tuple(random.permutation(areas)[: random.integers(1, 4)]),
        )
        missing: dict[str, np.ndarray] = {}
        for category in request.categories:
            days = np.zeros(60, dtype=bool)
            for severity in request.severities or ("all",):
                for area in request.area_codes:
                    days |= ~proven.get((category, severity, area), np.zeros(60, dtype=bool))
            missing[category] = days & _days((day(10), day(40)))
        found = {category: np.zeros(60, dtype=bool) for category in request.categories}
        for gap in uncovered(request, entries, LATER):
            for category in (gap.category,) if gap.category else request.categories:
                found[category] |= _days((gap.date_from, gap.date_to))
        for category in request.categories:
            assert np.array_equal(found[category], missing[category]), (request, entries)


def _random_interval(random: np.random.Generator):
    first, last = (int(v) for v in random.integers(0, 61, 2))
    start = None if random.random() < 0.15 else day(first)
    end = None if random.random() < 0.15 else day(last)
    return start, end


def _days(interval) -> np.ndarray:
    start, end = interval
    return np.array([(start is None or start <= day(i)) and (end is None or day(i) < end) for i in range(60)])


def _some(random: np.random.Generator, values: tuple) -> tuple:
    if random.random() < 0.4:
        return ()
    return tuple(
        values[i] for i in sorted(random.permutation(len(values))[: random.integers(1, len(values) + 1)])
    )


def test_a_layer_that_holds_the_category_and_was_never_fetched_is_missing() -> None:
    crimes = covered(0, 10)
    holders = {"traffic": {(crimes.scope.source, crimes.scope.layer), (crimes.scope.source, "accidents")}}
    request = replace(scope(0, 10), layer="")
    assert uncovered(request, [crimes], LATER, holders=holders) == [Gap("traffic", day(0), day(10))]
    assert uncovered(replace(request, categories=("theft",)), [crimes], LATER, holders=holders) == []
