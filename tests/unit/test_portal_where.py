"""Where clauses as pure text: names and types as the layer declares them."""

from __future__ import annotations

from datetime import datetime

import pytest

from crime_map_plugin.errors import PortalRefused, QueryInvalid
from crime_map_plugin.incidents.query import DateField, IncidentQuery
from crime_map_plugin.portal.description import FieldInfo, LayerDescription
from crime_map_plugin.portal.profile import CategoryMap, PortalLayer
from crime_map_plugin.portal.where import build_where, missing_in_condition

MAP = {
    "article": "crime_code",
    "severity": "hard_code",
    "occurred_at": "dat_sover",
    "registered_at": "dat_vozb",
    "place_type": "fe1r29p1_id",
    "region_code": "city_code",
    "district_code": "reg_code",
}
TYPES = {
    "OBJECTID": "OID",
    "CRIME_CODE": "String",
    "HARD_CODE": "String",
    "DAT_SOVER": "Date",
    "DAT_VOZB": "Date",
    "FE1R29P1_ID": "String",
    "CITY_CODE": "String",
    "REG_CODE": "String",
    "DISCONTINUED": "Integer",
}
SINCE_2026 = datetime(2026, 7, 1)


def described(lower=False, **changes):
    types = {**TYPES, **changes}
    fields = {}
    for name, kind in types.items():
        if kind:
            fields[name.lower()] = FieldInfo(name.lower() if lower else name, f"esriFieldType{kind}")
    return LayerDescription(name="crime", fields=fields, object_id="OBJECTID")


def layer(where="", **changes):
    return PortalLayer(key="crime", path="x/1", title={"en": "x"}, where=where, fields={**MAP}, **changes)


def where(query=None, *, description=None, of=None, **more):
    return build_where(description or described(), of or layer(), query or IncidentQuery(), **more)


def test_nothing_asked_is_everything():
    assert where() == "1=1"


def test_the_profiles_condition_takes_the_layers_letter_case():
    assert where(of=layer("discontinued = 0")) == "DISCONTINUED = 0"
    assert where(of=layer("DISCONTINUED = 0"), description=described(lower=True)) == "discontinued = 0"


def test_the_profiles_condition_takes_the_fields_type():
    assert (
        where(of=layer("discontinued = 0"), description=described(DISCONTINUED="String"))
        == "DISCONTINUED = '0'"
    )
    assert where(of=layer("discontinued = '0'")) == "DISCONTINUED = 0"


def test_the_profiles_condition_is_left_out_where_its_field_is_missing():
    description = described(DISCONTINUED=None)
    assert where(of=layer("discontinued = 0"), description=description) == "1=1"
    assert missing_in_condition(description, layer("discontinued = 0 AND city_code = 'x'")) == [
        "discontinued"
    ]


def test_words_inside_quotes_are_no_fields():
    text = "city_code = 'discontinued OR x' OR discontinued = 1"
    assert where(of=layer(text)) == "(CITY_CODE = 'discontinued OR x' OR DISCONTINUED = 1)"


def test_a_period_is_half_open_with_timestamps():
    query = IncidentQuery(date_from=SINCE_2026, date_to=datetime(2026, 8, 1, 18, 30))
    assert where(query) == (
        "DAT_SOVER >= TIMESTAMP '2026-07-01 00:00:00' AND DAT_SOVER < TIMESTAMP '2026-08-01 18:30:00'"
    )


def test_the_date_of_registration_is_another_field():
    query = IncidentQuery(date_from=SINCE_2026, date_field=DateField.REGISTERED)
    assert where(query) == "DAT_VOZB >= TIMESTAMP '2026-07-01 00:00:00'"
    with pytest.raises(PortalRefused):
        where(query, description=described(DAT_VOZB=None))


def test_a_field_of_dates_alone_is_asked_for_whole_days():
    query = IncidentQuery(date_from=datetime(2026, 7, 1, 8), date_to=datetime(2026, 7, 2, 8))
    text = where(query, description=described(DAT_SOVER="DateOnly"))
    assert text == "DAT_SOVER >= DATE '2026-07-01' AND DAT_SOVER < DATE '2026-07-03'"


def test_dates_kept_as_text_are_sorted_out_after_decoding():
    assert where(IncidentQuery(date_from=SINCE_2026), description=described(DAT_SOVER="String")) == "1=1"


def test_a_service_in_true_utc_is_asked_for_the_wider_period():
    query = IncidentQuery(date_from=datetime(2026, 7, 1), date_to=datetime(2026, 7, 2))
    assert where(query, times="utc") == (
        "DAT_SOVER >= TIMESTAMP '2026-06-30 18:00:00' AND DAT_SOVER < TIMESTAMP '2026-07-01 19:00:00'"
    )


def test_a_day_with_its_time_in_another_field_is_asked_for_from_its_midnight():
    of = PortalLayer(
        key="a",
        path="x/1",
        title={"en": "x"},
        incidents="traffic",
        fields={"occurred_at": "dat_sover", "time_of_day": "city_code"},
    )
    query = IncidentQuery(date_from=datetime(2026, 7, 1, 18), date_to=datetime(2026, 7, 2))
    assert where(query, of=of) == (
        "DAT_SOVER >= TIMESTAMP '2026-07-01 00:00:00' AND DAT_SOVER < TIMESTAMP '2026-07-02 00:00:00'"
    )


def test_codes_are_quoted_for_text_and_bare_for_numbers():
    query = IncidentQuery(severities=(3, 4), area_codes=("1971", "197111"), places=("001",))
    assert where(query) == (
        "HARD_CODE IN ('3', '4') AND FE1R29P1_ID IN ('001') AND "
        "(CITY_CODE IN ('1971') OR REG_CODE IN ('197111'))"
    )
    numeric = described(
        HARD_CODE="SmallInteger", CITY_CODE="Integer", REG_CODE="Double", FE1R29P1_ID="Integer"
    )
    assert where(query, description=numeric) == (
        "HARD_CODE IN (3, 4) AND FE1R29P1_ID IN (1) AND (CITY_CODE IN (1971) OR REG_CODE IN (197111))"
    )


def test_quotes_in_values_are_doubled():
    assert where(IncidentQuery(area_codes=("19'71",))) == "REG_CODE IN ('19''71')"


def test_text_is_refused_for_a_field_of_numbers():
    with pytest.raises(QueryInvalid):
        where(IncidentQuery(area_codes=("1 OR 1=1",)), description=described(REG_CODE="Integer"))


def test_a_region_without_its_field_is_found_by_the_districts_beginning():
    query = IncidentQuery(area_codes=("1971",))
    assert where(query, description=described(CITY_CODE=None)) == "REG_CODE LIKE '1971%'"


def test_an_area_without_any_field_is_refused_with_a_remedy():
    with pytest.raises(PortalRefused) as caught:
        where(IncidentQuery(area_codes=("1971",)), description=described(CITY_CODE=None, REG_CODE=None))
    assert "extent" in caught.value.hint


def test_theft_since_2015_is_the_present_codes_articles():
    query = IncidentQuery(categories=("theft",), date_from=SINCE_2026)
    assert where(query) == (
        "DAT_SOVER >= TIMESTAMP '2026-07-01 00:00:00' AND "
        "(CRIME_CODE BETWEEN '1870' AND '1870' OR CRIME_CODE BETWEEN '1880' AND '1881')"
    )


def test_theft_before_2015_is_the_old_codes_article():
    query = IncidentQuery(categories=("theft",), date_to=datetime(2015, 1, 1))
    assert where(query).endswith("AND (CRIME_CODE BETWEEN '1750' AND '1750')")


def test_theft_of_all_times_divides_at_2015():
    assert where(IncidentQuery(categories=("theft",))) == (
        "(((DAT_SOVER >= TIMESTAMP '2015-01-01 00:00:00' OR DAT_SOVER IS NULL) AND "
        "(CRIME_CODE BETWEEN '1870' AND '1870' OR CRIME_CODE BETWEEN '1880' AND '1881'))"
        " OR (DAT_SOVER < TIMESTAMP '2015-01-01 00:00:00' AND (CRIME_CODE BETWEEN '1750' AND '1750')))"
    )


def test_registered_since_2015_may_have_been_committed_before():
    query = IncidentQuery(categories=("fraud",), date_from=SINCE_2026, date_field=DateField.REGISTERED)
    assert "DAT_SOVER < TIMESTAMP '2015-01-01 00:00:00' AND (CRIME_CODE BETWEEN '1770' AND '1770')" in where(
        query
    )


def test_other_is_what_no_category_holds():
    text = where(IncidentQuery(categories=("other",), date_from=SINCE_2026))
    assert "(CRIME_CODE IS NULL OR NOT (" in text
    assert "CRIME_CODE BETWEEN '3240' AND '3439'" in text and "CRIME_CODE BETWEEN '3440' AND '3609'" in text


def test_other_with_theft_leaves_theft_out_of_what_is_excluded():
    text = where(IncidentQuery(categories=("other", "theft"), date_from=SINCE_2026))
    assert "'1880'" not in text and "'1910'" in text


def test_articles_kept_as_numbers_are_compared_as_numbers():
    query = IncidentQuery(categories=("violence",), date_from=SINCE_2026)
    text = where(query, description=described(CRIME_CODE="Integer"))
    assert "CRIME_CODE BETWEEN 990 AND 1169" in text and "'" not in text.split("AND (", 1)[1]


def test_all_nine_categories_are_no_condition():
    nine = (
        "traffic",
        "ecological",
        "robbery",
        "violence",
        "theft",
        "fraud",
        "drugs",
        "public_order",
        "other",
    )
    assert where(IncidentQuery(categories=nine)) == "1=1"


def test_a_layer_of_one_category_is_asked_all_or_nothing():
    accidents = layer(incidents="traffic")
    assert where(IncidentQuery(categories=("traffic", "theft")), of=accidents) == "1=1"
    assert where(IncidentQuery(categories=("theft",)), of=accidents) == "1=0"


def test_a_mapped_category_is_asked_by_the_services_values():
    mapped = layer(
        category=CategoryMap("fe1r29p1_id", {"a": "robbery", "b'": "theft", "c": "theft"}, "other")
    )
    assert where(IncidentQuery(categories=("theft",)), of=mapped) == "FE1R29P1_ID IN ('b''', 'c')"
    assert where(IncidentQuery(categories=("other", "theft")), of=mapped) == (
        "(FE1R29P1_ID IS NULL OR NOT (FE1R29P1_ID IN ('a')))"
    )
    assert where(IncidentQuery(categories=("drugs",)), of=mapped) == "1=0"


def test_hours_and_weekdays_are_left_to_the_client():
    assert where(IncidentQuery(hours=(22, 23), weekdays=(1,))) == "1=1"
