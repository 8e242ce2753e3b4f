"""Hour by weekday: hand counts, spans against a count by the second, midnights that are no times."""

from __future__ import annotations

import csv
from collections import Counter
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np
import pytest

from crime_map_plugin.analysis.time_profile import has_midnight_spike, time_profile
from crime_map_plugin.errors import Cancelled, QueryInvalid

MONDAY, TUESDAY, WEDNESDAY, SATURDAY, SUNDAY = 0, 1, 2, 5, 6


def times(*texts: str) -> np.ndarray:
    return np.array(texts, dtype="datetime64[s]")


def by_the_minute(start: np.ndarray, end: np.ndarray) -> np.ndarray:
    """Each span cut into minutes, one after the other; starts and ends are whole minutes."""
    table = np.zeros((7, 24))
    for a, b in zip(start.tolist(), end.tolist()):
        minutes = int((b - a).total_seconds() // 60)
        for k in range(minutes):
            at = a + timedelta(minutes=k)
            table[at.weekday(), at.hour] += 1 / minutes
    return table


def spans(n: int = 30, longest_hours: int = 400, seed: int = 4) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(seed)
    start = np.datetime64("1969-11-20T00:00", "m") + rng.integers(0, 200_000, n).astype("timedelta64[m]")
    length = rng.integers(1, longest_hours * 60, n).astype("timedelta64[m]")
    return start.astype("datetime64[s]"), (start + length).astype("datetime64[s]")


def test_hours_and_weekdays_by_hand():
    # 27 July 2026 is a Monday; 31 December 1969 was a Wednesday.
    found = time_profile(
        times("2026-07-27T00:00:01", "2026-07-27T23:59:59", "2026-08-02T13:30:00", "1969-12-31T13:05:00")
    )
    assert found.table.sum() == 4
    places = [(MONDAY, 0), (MONDAY, 23), (SUNDAY, 13), (WEDNESDAY, 13)]
    assert [found.table[place] for place in places] == [1, 1, 1, 1]
    assert found.unknown.sum() == 0


def test_a_span_is_shared_by_the_hours_it_overlaps():
    # Two hours over midnight: a quarter, a half and a quarter.
    found = time_profile(times("2026-07-27T22:30:00"), times("2026-07-28T00:30:00"))
    assert found.table[MONDAY, 22] == found.table[TUESDAY, 0] == 0.25
    assert found.table[MONDAY, 23] == 0.5
    # An end on the hour adds nothing to the hour that begins then.
    found = time_profile(times("2026-07-27T22:00:00"), times("2026-07-27T23:00:00"))
    assert found.table[MONDAY, 22] == found.table.sum() == 1


def test_without_an_end_or_with_the_same_the_time_is_exact():
    found = time_profile(
        times("2026-07-27T22:30:00", "2026-07-27T22:40:00"), times("NaT", "2026-07-27T22:40:00")
    )
    assert found.table[MONDAY, 22] == 2


def test_a_span_over_the_end_of_the_week_goes_on_with_monday():
    found = time_profile(times("2026-08-02T23:00:00"), times("2026-08-03T02:00:00"))
    third = pytest.approx(1 / 3)
    assert (found.table[SUNDAY, 23], found.table[MONDAY, 0], found.table[MONDAY, 1]) == (third,) * 3


def test_spans_agree_with_a_count_by_the_minute():
    start, end = spans()
    found = time_profile(start, end)
    np.testing.assert_allclose(found.table, by_the_minute(start, end), atol=1e-12)
    assert found.long_spans == np.count_nonzero((end - start) > np.timedelta64(168, "h"))
    assert found.long_spans > 0


def test_a_span_of_whole_weeks_says_nothing_about_the_hour():
    found = time_profile(times("2026-07-27T10:00:00"), times("2026-08-10T10:00:00"))
    np.testing.assert_allclose(found.table, 1 / 168)
    assert found.long_spans == 1
    assert time_profile(times("2026-07-27T10:00:00"), times("2026-08-03T10:00:00")).long_spans == 0


def test_every_incident_is_in_the_table_once():
    start, end = spans(400, 100)
    end[::7] = np.datetime64("NaT")
    end[3], end[4] = start[3] - np.timedelta64(1, "h"), start[4] - np.timedelta64(9, "D")
    known = np.arange(400) % 11 != 0
    found = time_profile(start, end, is_time_known=known)
    assert found.total == pytest.approx(400)
    assert found.reversed_spans == 2
    assert found.not_recorded == np.count_nonzero(~known)
    assert found.unknown.sum() == found.reversed_spans + found.not_recorded
    assert (found.table >= 0).all()


def test_order_changes_nothing_and_a_shift_by_a_week_neither():
    start, end = spans()
    found = time_profile(start, end)
    order = np.random.default_rng(0).permutation(start.size)
    np.testing.assert_allclose(time_profile(start[order], end[order]).table, found.table, atol=1e-12)
    weeks = np.timedelta64(7 * 520, "D")
    np.testing.assert_allclose(time_profile(start + weeks, end + weeks).table, found.table, atol=1e-12)
    day = np.timedelta64(1, "D")
    np.testing.assert_allclose(
        time_profile(start + day, end + day).table, np.roll(found.table, 1, axis=0), atol=1e-12
    )


def recorded(n: int, midnights: int, seed: int = 0) -> np.ndarray:
    """Incidents over a year with times rounded to five minutes, and some that are dates only."""
    rng = np.random.default_rng(seed)
    day = np.datetime64("2025-01-01", "D") + rng.integers(0, 365, n).astype("timedelta64[D]")
    minute = rng.integers(1, 288, n) * 5
    minute[:midnights] = 0
    return (day.astype("datetime64[m]") + minute.astype("timedelta64[m]")).astype("datetime64[s]")


def test_a_spike_at_midnight_is_not_plotted_as_night():
    found = time_profile(recorded(1000, 150))
    assert found.midnight == found.not_recorded == found.unknown.sum() == 150
    assert found.table.sum() == 850
    at_night = recorded(1000, 150)[150:].astype("datetime64[h]").astype(int) % 24 == 0
    assert found.table[:, 0].sum() == np.count_nonzero(at_night)


def test_the_weekday_of_a_date_without_a_time_is_kept():
    found = time_profile(times("2026-07-27", "2026-08-01", "2026-08-01"))
    assert found.unknown.tolist() == [1, 0, 0, 0, 0, 2, 0]
    assert found.unknown[SATURDAY] == 2
    assert found.table.sum() == 0


@pytest.mark.parametrize(
    ("n", "midnights", "is_spike"),
    [
        (0, 0, False),
        (1, 1, True),
        (3, 3, True),
        (3, 2, False),  # two of three: chance alone gives that one time in 200
        (100, 4, False),  # under 5 %
        (1000, 49, False),
        (1000, 50, False),  # exactly 5 %
        (1000, 60, False),  # (1/24)·1000 = 42 expected: 60 is not rare enough
        (1000, 100, True),
    ],
)
def test_what_counts_as_a_spike(n, midnights, is_spike):
    assert has_midnight_spike(recorded(n, midnights)) is is_spike


def test_full_hours_that_are_all_frequent_are_no_spike():
    # A register that rounds to the hour: 00:00:00 is a time as any other, also where nights are busy.
    rng = np.random.default_rng(3)
    busy = np.array([3, 2.5, 2] + [1] * 18 + [2, 2.5, 2.5])
    hour = rng.choice(24, 20_000, p=busy / busy.sum())
    day = np.datetime64("2025-01-01", "D") + rng.integers(0, 365, 20_000).astype("timedelta64[D]")
    assert not has_midnight_spike((day.astype("datetime64[h]") + hour).astype("datetime64[s]"))


def test_the_bound_is_never_below_the_binomial_tail():
    # What is called a spike is rarer than one in a million by the exact law, too.
    from scipy.stats import binom

    for n in (30, 100, 300, 1000, 5000):
        least = next(k for k in range(1, n + 1) if has_midnight_spike(recorded(n, k, seed=n)))
        assert binom.sf(least - 1, n, 1 / 24) < 1e-6


def test_a_spike_in_the_ends_is_found_as_well():
    start = recorded(500, 0) - np.timedelta64(1, "D")
    end = recorded(500, 0)
    end = np.maximum(end, start + np.timedelta64(5, "m"))
    end[:100] = end[:100].astype("datetime64[D]") + np.timedelta64(2, "D")
    found = time_profile(start, end)
    assert found.midnight == found.not_recorded == 100
    assert found.total == pytest.approx(500)


def test_known_times_may_be_told():
    known = np.array([True, False, False])
    found = time_profile(
        times("2026-07-27T10:00:00", "2026-07-27T11:00:00", "2026-07-28T12:00:00"), is_time_known=known
    )
    assert found.table.sum() == found.table[MONDAY, 10] == 1
    assert found.unknown.tolist() == [1, 1, 0, 0, 0, 0, 0]
    assert (found.not_recorded, found.midnight) == (2, 0)


def test_robberies_of_san_francisco_and_memphis_have_their_times(shared: Path):
    for name in ("san_francisco_robbery_2019.csv", "memphis_robberies.csv"):
        with (shared / "data" / "incidents" / name).open(encoding="utf-8") as file:
            texts = [row["date_local"] for row in csv.DictReader(file)]
        found = time_profile(times(*texts))
        moments = [datetime.fromisoformat(text) for text in texts]
        counts = Counter((m.weekday(), m.hour) for m in moments)
        assert {place: found.table[place] for place in np.ndindex(7, 24) if found.table[place]} == counts
        assert found.unknown.sum() == 0
        # Robbery is a crime of the evening and night.
        by_hour = found.table.sum(axis=0)
        assert by_hour[[20, 21, 22, 23, 0, 1, 2, 3]].sum() > 1.5 * by_hour[5:13].sum()


def test_no_incident_gives_an_empty_table():
    found = time_profile(times())
    assert (found.table.shape, found.total) == ((7, 24), 0)


def test_what_cannot_be_used_is_refused():
    with pytest.raises(QueryInvalid):
        time_profile(times("NaT"))
    with pytest.raises(QueryInvalid):
        time_profile(times("2026-07-27T10:00:00"), times())
    with pytest.raises(Cancelled):
        time_profile(times("2026-07-27T10:00:00"), times("2026-07-28T10:00:00"), cancel=lambda: True)
