"""Mappings as profile files, and what dates become before and after Kazakhstan took one offset."""

from __future__ import annotations

import pytest
from qgis.core import QgsSettings

from crime_map_plugin.errors import ProfileInvalid
from crime_map_plugin.gui.mapping_state import BY_VALUES, MappingState, slug, state_of, state_of_guesses
from crime_map_plugin.gui.mapping_times import examples
from crime_map_plugin.incidents.mapping_guess import guess_mapping
from crime_map_plugin.portal.layer_source import CoordinateColumns, LayerSource, RefreshRule
from crime_map_plugin.portal.profile import parse_profile

FULL = MappingState(
    title="Дорожная полиция",
    profile_id="dorozhnaya-politsiya",
    source=LayerSource("delimitedtext", "сводка 2024.csv", "windows-1251", ";"),
    fields={"occurred_at": "Дата совершения", "street": "Улица", "house": "Дом"},
    flags={"intoxicated": "Опьянение"},
    times="utc",
    dates="day-first",
    by=BY_VALUES,
    category_field="Вид",
    category_map={"Наезд": "traffic", "Кража": "theft"},
    coordinates=CoordinateColumns("Долгота", "Широта", "EPSG:4326", swapped=True),
    refresh=RefreshRule("date", "Дата совершения"),
    where="\"Вид\" <> 'тест'",
    constants={"kind": "accident"},
)


def test_everything_that_a_mapping_says_survives_its_file() -> None:
    assert state_of(parse_profile(FULL.to_json()), "ru") == FULL


def test_internal_fields_are_marked_in_the_file() -> None:
    assert FULL.to_profile().incident_layers[0].internal_only == ("house",)


def test_a_mapping_without_a_date_is_no_profile() -> None:
    with pytest.raises(ProfileInvalid, match="occurred_at"):
        MappingState(title="x", fields={"street": "a"}).to_profile()


def test_names_of_three_languages_become_ids() -> None:
    assert slug("Жол апаты 2024") == "zhol-apaty-2024"
    assert slug("Сводка ДП") == "svodka-dp"
    assert slug("!!!") == "imported"
    assert slug("Road police") == "road-police"


def test_metres_are_not_taken_for_degrees() -> None:
    guesses = guess_mapping({"date": ["2024-01-01"], "x": ["359192.3"], "y": ["570510.8"]})
    state = state_of_guesses(guesses, title="a", has_geometry=False)
    assert state.coordinates == CoordinateColumns("x", "y", "")


def test_points_of_a_layer_come_before_columns() -> None:
    guesses = guess_mapping({"date": ["2024-01-01"], "lon": ["76.9"], "lat": ["43.2"]})
    assert state_of_guesses(guesses, title="a", has_geometry=True).coordinates is None


@pytest.mark.parametrize(
    ("written", "times", "dates", "read"),
    [
        # Almaty: UTC+6 until the end of February 2024, UTC+5 since.
        ("2024-02-28T10:00:00", "utc", "", "28 Feb 2024 16:00"),
        ("2024-03-02T10:00:00", "utc", "", "2 Mar 2024 15:00"),
        ("2024-02-28T10:00:00", "wall-clock", "", "28 Feb 2024 10:00"),
        ("03/04/2024", "wall-clock", "day-first", "3 Apr 2024"),
        ("03/04/2024", "wall-clock", "month-first", "4 Mar 2024"),
        # date -u -d @1709373600: 2 March 2024, 10:00
        ("1709373600", "utc", "epoch-seconds", "2 Mar 2024 15:00"),
        ("1709373600000", "utc", "epoch-milliseconds", "2 Mar 2024 15:00"),
        ("nonsense", "wall-clock", "", "no date"),
    ],
)
def test_one_value_shows_what_it_becomes(qgis_app, written: str, times: str, dates: str, read: str) -> None:
    QgsSettings().setValue("crime_map/interface/language", "en")
    assert examples([written], times, dates) == [(written, read)]


def test_examples_stand_on_both_sides_of_the_change() -> None:
    values = ["2024-05-01T10:00", "2024-05-02T10:00", "2024-01-01T10:00"]
    assert [value for value, _ in examples(values, "utc", "")] == [values[0], values[2]]
