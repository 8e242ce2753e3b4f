"""What is guessed of foreign sources: published files and registers of three languages."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from crime_map_plugin.incidents.csv_look import CsvLook, encoding_of, look_at_csv
from crime_map_plugin.incidents.foreign_articles import article_in
from crime_map_plugin.incidents.mapping_guess import Guesses, guess_mapping
from crime_map_plugin.incidents.mapping_words import words_of

RUSSIAN = {
    "Номер ЕРДР": ["190000031000123", "190000031000124"],
    "Дата совершения": ["05.03.2024 14:20", "6.3.24"],
    "Дата регистрации": ["06.03.2024", "07.03.2024"],
    "Статья УК": ["188 ч.2", "ст. 191 ч. 1 п. 2"],
    "Улица": ["Абая", "Сейфуллина"],
    "Дом": ["12", "14а"],
    "Широта": ["43,25", "51,1"],
    "Долгота": ["76,9", "71,4"],
    "Несовершеннолетний": ["да", "нет"],
}
KAZAKH = {
    "Жасалған күні": ["2024-03-05 10:00", "2024-03-06 11:00"],
    "Уақыты": ["10:20", "11:30"],
    "Бабы": ["188-бап 2-бөлік", "191-бап"],
    "Көше": ["Абай", "Сейфуллин"],
    "Үй": ["1", "2"],
    "Ендік": ["43,2", "51.1"],
    "Бойлық": ["76,9", "71,4"],
    "Қаза тапқандар": ["0", "1"],
    "Жарақат алғандар": ["2", "1"],
    "Жұмыссыз": ["иә", "жоқ"],
}
PERSONS = {
    "ФИО": ["Иванов Иван Иванович", "Петров П.П."],
    "ИИН": ["900101300123", "910101300123"],
    "Дата рождения": ["01.01.1990", "01.01.1991"],
    "Адрес проживания": ["Абая 1-2", "Гоголя 3-4"],
    "Фото": ["a.jpg", "b.jpg"],
    "Номер паспорта": ["N12345678", "N12345679"],
    "Тегі": ["Ахметов", "Бекова"],
}


def targets(guesses: Guesses) -> dict[str, str]:
    return {name: guess.target for name, guess in guesses.by_field.items()}


def columns_of(path: Path) -> dict[str, list[str]]:
    raw = path.read_bytes()
    look = look_at_csv(raw[:65536])
    rows = list(csv.reader(raw.decode(look.encoding).splitlines()[:201], delimiter=look.delimiter))
    return {name: [row[i] for row in rows[1:]] for i, name in enumerate(rows[0])}


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        (
            "memphis_robberies.csv",
            {"uid": "id", "offense_type": "category", "date_local": "occurred_at", "lon": "x", "lat": "y"},
        ),
        (
            "san_francisco_robbery_2019.csv",
            {
                "uid": "id",
                "offense_type": "category",
                "date_local": "occurred_at",
                "longitude": "x",
                "latitude": "y",
            },
        ),
        ("chicago_arson_2016_epsg26971.csv", {"X": "x", "Y": "y", "date": "occurred_at"}),
        (
            "almaty_user_reports_sample_2026-10.csv",
            {"type": "category", "created_epoch_s_utc": "occurred_at", "lat": "y", "lon": "x"},
        ),
        ("nyc_fever_2001_satscan.csv", {"date": "occurred_at", "lat": "y", "lon": "x"}),
        # Day numbers of an unknown beginning are no dates.
        ("burkitt_uganda_knox.csv", {"X": "x", "Y": "y"}),
    ],
)
def test_published_files_are_guessed_as_their_readme_describes_them(
    shared: Path, name: str, expected: dict[str, str]
) -> None:
    guesses = guess_mapping(columns_of(shared / "data" / "incidents" / name))
    assert targets(guesses) == expected
    assert guesses.personal == ()


def test_counted_seconds_are_taken_for_utc_and_written_dates_for_the_clock_on_the_spot(shared: Path) -> None:
    folder = shared / "data" / "incidents"
    assert guess_mapping(columns_of(folder / "almaty_user_reports_sample_2026-10.csv")).times == "utc"
    assert guess_mapping(columns_of(folder / "memphis_robberies.csv")).times == "wall-clock"
    assert guess_mapping({"date": ["2024-03-05T10:00:00Z", "2024-03-06T10:00:00Z"]}).times == "utc"


def test_a_russian_register_is_guessed() -> None:
    assert targets(guess_mapping(RUSSIAN)) == {
        "Номер ЕРДР": "case_number",
        "Дата совершения": "occurred_at",
        "Дата регистрации": "registered_at",
        "Статья УК": "article",
        "Улица": "street",
        "Дом": "house",
        "Широта": "y",
        "Долгота": "x",
        "Несовершеннолетний": "under_age",
    }


def test_a_kazakh_register_is_guessed() -> None:
    assert targets(guess_mapping(KAZAKH)) == {
        "Жасалған күні": "occurred_at",
        "Уақыты": "time_of_day",
        "Бабы": "article",
        "Көше": "street",
        "Үй": "house",
        "Ендік": "y",
        "Бойлық": "x",
        "Қаза тапқандар": "killed",
        "Жарақат алғандар": "injured",
        "Жұмыссыз": "without_work",
    }


@pytest.mark.parametrize("register", [RUSSIAN, KAZAKH])
def test_fields_about_persons_are_named_and_never_offered(register: dict[str, list[str]]) -> None:
    guesses = guess_mapping({**PERSONS, **register})
    assert set(guesses.personal) == set(PERSONS)
    assert not set(guesses.by_field) & set(PERSONS)


def test_names_typed_without_kazakh_letters_mean_the_same() -> None:
    assert words_of("Жасалған күні") == words_of("жасалган куни")
    assert words_of("dateOfBirth") == "date_of_birth"


def test_a_name_whose_values_say_otherwise_is_not_believed() -> None:
    assert targets(guess_mapping({"date": ["north", "south"], "lat": ["a", "b"], "lon": ["c", "d"]})) == {}


def test_one_coordinate_alone_is_no_place() -> None:
    assert targets(guess_mapping({"lat": ["43.2", "43.3"]})) == {}


def test_unnamed_columns_of_degrees_in_kazakhstan_are_found() -> None:
    guesses = guess_mapping({"f1": ["43,2381", "51,1694"], "f2": ["76,9453", "71,4491"]})
    assert targets(guesses) == {"f1": "y", "f2": "x"}


@pytest.mark.parametrize(
    ("text", "article"),
    [
        ("188 ч.2", "188"),
        ("ст. 188 ч. 2", "188"),
        ("ст.192-3 ч.1 п.2", "192-3"),
        ("191 ч.2 п.п. 1, 3 УК РК", "191"),
        ("188-бап 2-бөлік", "188"),
        ("ҚР ҚК 188-бабының 2-бөлігі", "188"),
        ("188-2-бап", "188-2"),
        ("Article 188", "188"),
        ("12", None),
        ("12.03.2024", None),
        ("10:20", None),
        ("43.25", None),
        ("Абая 188", None),
        ("", None),
        (None, None),
    ],
)
def test_articles_are_read_as_registers_write_them(text: str | None, article: str | None) -> None:
    assert article_in(text) == article


HEADER = "Дата совершения;Статья;Широта;Долгота\n"
ROWS = "05.03.2024 14:20;188 ч.2;43,2567;76,9286\n06.03.2024;191;43,2;76,9\n07.03.2024;191;43,1;76,8\n"


@pytest.mark.parametrize("encoding", ["UTF-8", "windows-1251"])
def test_excel_files_of_russian_desktops_are_recognised(encoding: str) -> None:
    assert look_at_csv((HEADER + ROWS).encode(encoding)) == CsvLook(encoding, ";", 4)


def test_decimal_commas_do_not_pass_for_separators() -> None:
    rows = "x\ty\n1,5\t2,5\n3,5\t4,5\n"
    assert look_at_csv(rows.encode()).delimiter == "\t"
    assert look_at_csv(b'a,b\n"1;2",3\n"4;5",6\n').delimiter == ","


def test_a_sample_that_ends_within_a_letter_is_still_utf_8() -> None:
    assert encoding_of("дата;үй".encode()[:-1]) == "UTF-8"
    assert encoding_of("дата".encode("utf-8-sig")) == "UTF-8"
    assert encoding_of("дата".encode("utf-16")) == "UTF-16"
