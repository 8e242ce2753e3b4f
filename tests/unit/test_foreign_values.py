"""Dates and numbers as foreign files write them, and places that make sense or none."""

from __future__ import annotations

from datetime import datetime, timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crime_map_plugin.incidents.categories import article_as_written
from crime_map_plugin.incidents.foreign_values import (
    DAY_FIRST,
    EPOCH_SECONDS,
    EXCEL_DAYS,
    MONTH_FIRST,
    order_of,
    read_dates,
    read_numbers,
)
from crime_map_plugin.incidents.place_sense import count_places


@pytest.mark.parametrize(
    ("value", "date", "has_time", "is_utc"),
    [
        ("2020-02-08T20:30:00", "2020-02-08T20:30:00", True, False),
        ("2020-02-08 20:30:00.123+05:00", "2020-02-08T20:30:00", True, False),
        ("2020-02-08T20:30:00Z", "2020-02-08T20:30:00", True, True),
        ("2020/2/8 3:07", "2020-02-08T03:07:00", True, False),
        ("08.02.2020 20:30", "2020-02-08T20:30:00", True, False),
        ("8.2.2020", "2020-02-08T00:00:00", False, False),
        ("08.02.20 г.", "2020-02-08T00:00:00", False, False),
        ("12/23/2005 12:00:00 AM", "2005-12-23T00:00:00", True, False),
        ("1/2/2005 1:05:00 PM", "2005-01-02T13:05:00", True, False),
        ("23/12/2005", "2005-12-23T00:00:00", False, False),
        ("2020-02", "2020-02-01T00:00:00", False, False),
        ("02.2020", "2020-02-01T00:00:00", False, False),
        ("20200208", "2020-02-08T00:00:00", False, False),
        ("20170417.142044", "2017-04-17T14:20:44", True, False),
        (20170417.142044, "2017-04-17T14:20:44", True, False),
        ("31.01.2020 24:00", "2020-02-01T00:00:00", True, False),
        (1791088143, "2026-10-04T04:29:03", True, True),
        ("1791088143", "2026-10-04T04:29:03", True, True),
        (1791088143000, "2026-10-04T04:29:03", True, True),
        (43831.25, "2020-01-01T06:00:00", True, False),
        ("43831", "2020-01-01T00:00:00", False, False),
    ],
)
def test_a_date_in_one_of_its_spellings(value: object, date: str, has_time: bool, is_utc: bool) -> None:
    found = read_dates([value, None])
    assert (str(found.times[0]), found.has_time[0], found.is_utc[0]) == (date, has_time, is_utc)
    assert np.isnat(found.times[1])


@pytest.mark.parametrize(
    "value",
    [
        "",
        " ",
        "x",
        "31.02.2020",
        "00.00.0000",
        "2020",
        2020,
        7,
        True,
        "24:00",
        "01.01.2020 25:00",
        "13/13/2020",
    ],
)
def test_what_is_no_date_is_none(value: object) -> None:
    assert np.isnat(read_dates([value]).times[0])


def test_a_format_decides_what_a_spelling_leaves_open() -> None:
    assert str(read_dates(["03/04/2020"], MONTH_FIRST).times[0])[:10] == "2020-03-04"
    assert str(read_dates(["03/04/2020"], DAY_FIRST).times[0])[:10] == "2020-04-03"
    assert str(read_dates([86_400], EPOCH_SECONDS).times[0]) == "1970-01-02T00:00:00"
    assert str(read_dates([1.5], EXCEL_DAYS).times[0]) == "1899-12-31T12:00:00"


def test_a_column_tells_whether_days_or_months_come_first() -> None:
    assert order_of(["2020-01-02", "01.02.2020", None]) == ""
    assert order_of(["03/04/2020", "13/04/2020"]) == DAY_FIRST
    assert order_of(["03/04/2020", "04/13/2020"]) == MONTH_FIRST
    assert order_of(["03/04/2020", "04/05/2020"]) is None
    assert order_of(["13/04/2020", "04/13/2020"]) is None
    assert order_of(["03/04/2020 1:00 PM"]) == MONTH_FIRST


@given(
    st.lists(
        st.tuples(
            st.datetimes(datetime(1950, 1, 1), datetime(2099, 12, 31)).map(
                lambda d: d.replace(microsecond=0)
            ),
            st.sampled_from(
                ["%Y-%m-%d %H:%M:%S", "%d.%m.%Y %H:%M:%S", "%Y/%m/%dT%H:%M:%S", "%m/%d/%Y %I:%M:%S %p"]
            ),
        ),
        min_size=1,
        max_size=20,
    )
)
def test_dates_are_read_as_pythons_own_parser_reads_them(rows: list[tuple[datetime, str]]) -> None:
    found = read_dates([when.strftime(pattern) for when, pattern in rows])
    assert [time.item() for time in found.times] == [when for when, _ in rows]


def test_many_dates_at_once_are_the_same_as_one_by_one() -> None:
    texts = [str(datetime(2020, 1, 1) + timedelta(hours=7 * i)) for i in range(200)]
    texts = [t if i % 3 else f"{t[8:10]}.{t[5:7]}.{t[:4]}" for i, t in enumerate(texts)]
    assert (read_dates(np.array(texts)).times == [read_dates([t]).times[0] for t in texts]).all()


def test_numbers_have_decimal_commas_and_spaces_between_thousands() -> None:
    found = read_numbers(["43,25", "1 234,5", "1.234,5", "1,234.5", "1\u00a0234", "-7", "1e3", 5, 2.5])
    assert found.tolist() == [43.25, 1234.5, 1234.5, 1234.5, 1234.0, -7.0, 1000.0, 5.0, 2.5]
    assert np.isnan(read_numbers(["a", None, "", True, "1.2.3", "1,2,3"])).all()


@pytest.mark.parametrize(
    ("text", "article"),
    [
        *[("188", "188"), ("1880", "188"), ("1923", "192-3"), ("192-3", "192-3"), ("ст. 188 ч. 2", "188")],
        *[("бап 99", "99"), ("грабёж", "грабёж"), ("", None), (None, None)],
    ],
)
def test_an_article_is_read_as_registers_write_it(text: str | None, article: str | None) -> None:
    assert article_as_written(text) == article


def test_places_are_counted_by_the_sense_they_make() -> None:
    x = np.array([76.9, 43.2, 200.0, -89.9, 95.0, np.nan])
    y = np.array([43.2, 76.9, 10.0, 35.1, 43.0, 1.0])
    found = count_places(x, y, x, y, is_degrees=True)
    # Almaty; Almaty the other way round; nowhere; Memphis; China; no place at all.
    assert (found.placed, found.swapped, found.impossible, found.outside) == (5, 1, 1, 3)


def test_degrees_in_a_system_of_metres_are_noticed() -> None:
    x, y = np.array([76.9, 650_000.0]), np.array([43.2, 4_790_000.0])
    found = count_places(x, y, np.array([70.5, 76.8]), np.array([0.0, 43.2]), is_degrees=False)
    assert (found.degrees, found.swapped) == (1, 0)
