"""The domain's own rules: categories, filters, ids and local time."""

from __future__ import annotations

from collections import Counter
from datetime import datetime

import numpy as np
import pytest

from crime_map_plugin.errors import QueryInvalid
from crime_map_plugin.incidents import categories, identity, local_time, query, schema


@pytest.mark.parametrize(
    ("code", "article"),
    [("1880", "188"), ("1923", "192-3"), ("0990", "99"), ("1881", "188-1"), ("", None), (None, None)],
)
def test_portal_code_becomes_the_article_people_write(code, article):
    assert categories.article_of(code) == article


@pytest.mark.parametrize("code", ["0990", "1880", "1881", "1923", "3240", "3600"])
def test_article_and_code_are_inverse(code):
    assert categories.code_of(categories.article_of(code)) == code


@pytest.mark.parametrize(
    ("article", "category"),
    [
        ("99", "violence"),
        ("116", "violence"),
        ("117", "other"),
        ("120", "violence"),
        ("124", "violence"),
        ("125", "other"),
        ("187", "theft"),
        ("188", "theft"),
        ("188-1", "theft"),
        ("189", "other"),
        ("190", "fraud"),
        ("191", "robbery"),
        ("192", "robbery"),
        ("192-3", "robbery"),
        ("193", "other"),
        ("293", "public_order"),
        ("295", "other"),
        ("296", "drugs"),
        ("303", "drugs"),
        ("304", "other"),
        ("323", "other"),
        ("324", "ecological"),
        ("343", "ecological"),
        ("344", "traffic"),
        ("360", "traffic"),
        ("361", "other"),
        ("nonsense", "other"),
    ],
)
def test_category_follows_the_code_in_force(article, category):
    assert categories.category_of(article, old=False) == category


@pytest.mark.parametrize(
    ("article", "category"),
    [
        ("175", "theft"),
        ("177", "fraud"),
        ("178", "robbery"),
        ("257", "public_order"),
        ("259", "drugs"),
        ("277", "ecological"),
        ("296", "traffic"),
        ("96", "violence"),
        ("188", "other"),
    ],
)
def test_offences_before_2015_follow_the_old_code(article, category):
    assert categories.category_of(article, old=True) == category


def test_the_date_decides_which_code_applies():
    articles = np.array(["175", "175", "188", "188", None], dtype=object)
    occurred = np.array(
        ["2014-12-31T23:59:59", "2015-01-01", "2014-06-01", "NaT", "2020-01-01"], dtype="datetime64[s]"
    )
    assert categories.categorise(articles, occurred).tolist() == ["theft", "other", "other", "theft", "other"]


def test_hours_and_weekdays_wrap_around():
    assert query.parse_hours("18-23") == (18, 19, 20, 21, 22, 23)
    assert query.parse_hours("22-5") == (22, 23, 0, 1, 2, 3, 4, 5)
    assert query.parse_weekdays("1,2,5") == (1, 2, 5)
    assert query.parse_weekdays("6-1") == (6, 7, 1)
    assert query.parse_hours("") == ()


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: query.parse_hours("24"),
        lambda: query.parse_weekdays("0"),
        lambda: query.parse_area_codes("19711"),
        lambda: query.parse_places("abcd"),
        lambda: query.parse_date("yesterday"),
        lambda: query.parse_date("2026-02-30"),
        lambda: query.IncidentQuery(categories=("thefts",)),
        lambda: query.IncidentQuery(date_from=datetime(2026, 2, 1), date_to=datetime(2026, 2, 1)),
    ],
)
def test_a_wrong_filter_is_refused_with_a_remedy(wrong):
    with pytest.raises(QueryInvalid) as caught:
        wrong()
    assert caught.value.hint


def test_an_offset_is_dropped_and_reported():
    assert query.parse_date("2026-07-01T20:30:00+05:00") == (datetime(2026, 7, 1, 20, 30), True)
    assert query.parse_date("2026-07-01T20:30:00.000Z") == (datetime(2026, 7, 1, 20, 30), True)
    assert query.parse_date("2026-07-01") == (datetime(2026, 7, 1), False)


def test_store_condition_quotes_what_users_write():
    asked = query.IncidentQuery(
        categories=("theft", "traffic"),
        date_from=datetime(2026, 7, 1),
        date_to=datetime(2026, 8, 1),
        severities=(3,),
        hours=(22, 23),
        places=("001",),
        area_codes=("1971", "197511"),
        sources=("it's",),
    )
    assert query.store_where(asked) == (
        "\"category\" IN ('theft', 'traffic') AND \"occurred_at\" >= '2026-07-01T00:00:00.000' AND "
        '"occurred_at" < \'2026-08-01T00:00:00.000\' AND "severity" IN (3) AND "hour" IN (22, 23) AND '
        "\"place_type\" IN ('001') AND (\"region_code\" IN ('1971') OR \"district_code\" IN ('197511')) AND "
        "\"source\" IN ('it''s')"
    )
    assert query.store_where(query.IncidentQuery()) == ""


def _two_alike() -> schema.Columns:
    columns = schema.empty_columns(2)
    columns["article"][:] = "188"
    columns["occurred_at"][:] = np.datetime64("2026-07-01T20:30:00")
    columns["x"][:], columns["y"][:] = 71.43, 51.13
    return columns


def test_id_is_the_services_stable_id():
    ids = identity.incident_ids(
        _two_alike(), "kz-portal", "crime", native=np.array(["{AB-1}", "CD-2"], dtype=object)
    )
    assert ids.tolist() == ["kz-portal:crime:ab-1", "kz-portal:crime:cd-2"]


def test_rows_alike_in_everything_get_ranks_that_go_on_over_pages():
    ranks: Counter[str] = Counter()
    first = identity.incident_ids(_two_alike(), "s", "l", ranks=ranks)
    second = identity.incident_ids(_two_alike(), "s", "l", ranks=ranks)
    again = identity.incident_ids(_two_alike(), "s", "l")
    assert len({*first, *second}) == 4
    assert first.tolist() == again.tolist()


def test_a_masked_id_names_nobody():
    ids = identity.incident_ids(_two_alike(), "s", "l", native=np.array(["0000-0000", None], dtype=object))
    assert ids[0] != ids[1]
    assert "0000-0000" not in ids[0]


def test_epoch_milliseconds_are_the_wall_clock():
    times = local_time.from_epoch_ms([1581193800000, None, "x", True, -86400000])
    assert times[0] == np.datetime64("2020-02-08T20:30:00")
    assert np.isnat(times[1:4]).all()
    assert times[4] == np.datetime64("1969-12-31")
    assert local_time.hours(times).tolist()[0] == 20
    assert local_time.weekdays(times).tolist()[0] == 6  # a Saturday
    assert local_time.hours(times)[1] == schema.NULL_INT


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("08.02.2020 20:30", "2020-02-08T20:30:00"),
        ("2020-02-08T20:30:00.000Z", "2020-02-08T20:30:00"),
        ("2020-02-08", "2020-02-08T00:00:00"),
        ("2020-02-08T20:30:00+05:00", "2020-02-08T20:30:00"),
        ("12/23/2005 12:00:00 AM", "2005-12-23T00:00:00"),
        ("20170417.142044", "2017-04-17T14:20:44"),
        ("2020-02-08 20:30:00.123", "2020-02-08T20:30:00"),
        ("2020-02-08 20:30:00.123Z", "2020-02-08T20:30:00"),
        ("2020-02-08 20:30:00-05:00", "2020-02-08T20:30:00"),
    ],
)
def test_dates_written_as_text_are_read(text, expected):
    assert local_time.from_text([text])[0] == np.datetime64(expected)


def test_utc_becomes_local_time_by_the_offset_of_the_day():
    times = np.array(
        ["2024-02-29T12:00:00", "2024-03-01T12:00:00", "2023-07-01T12:00:00"], dtype="datetime64[s]"
    )
    local = local_time.from_utc(times, np.array(["1971", "1971", "1923"], dtype=object))
    assert [str(t) for t in local] == ["2024-02-29T18:00:00", "2024-03-01T17:00:00", "2023-07-01T17:00:00"]


def test_numbers_that_are_no_whole_numbers_are_null():
    values = schema.int_column(["3", 4, 4.0, 4.5, None, "", "x", 1e12, float("nan"), True])
    assert values.tolist() == [3, 4, 4, *[int(schema.NULL_INT)] * 7]
