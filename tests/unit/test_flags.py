"""Yes/no facts of offenders, and the fields of persons that are never taken."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import numpy as np
import pytest

from crime_map_plugin.errors import NotForThePublic, ProfileInvalid, QueryInvalid
from crime_map_plugin.incidents import schema
from crime_map_plugin.incidents.flags import (
    FLAGS,
    NO,
    UNKNOWN,
    YES,
    column_of,
    flag_column,
    is_personal,
    read_flag,
    refuse_public,
)
from crime_map_plugin.incidents.personal import is_person_number
from crime_map_plugin.incidents.query import IncidentQuery
from crime_map_plugin.portal.decode import decode, personal_fields
from crime_map_plugin.portal.description import FieldInfo, LayerDescription
from crime_map_plugin.portal.profile import parse_profile


def test_yes_and_no_are_read_in_three_languages() -> None:
    for word in ("да", "Да", "ИӘ", "yes", "TRUE", "1", " 1 ", "Y", "+", "бар", "1.0", "иә."):
        assert read_flag(word) is True, word
    for word in ("нет", "ЖОҚ", "no", "False", "0", "жок", "0,0", "Н"):
        assert read_flag(word) is False, word
    assert [read_flag(value) for value in (1, 0, 1.0, 0.0, True, False)] == [True, False] * 3


def test_blank_or_strange_is_unknown_and_never_no() -> None:
    for value in (None, "", "  ", "?", "неизвестно", "белгісіз", 2, -1, "-", 0.5, float("nan"), [], {}, "2"):
        assert read_flag(value) is None, value


def test_a_column_keeps_what_is_not_known_apart() -> None:
    column = flag_column(["да", "", None, "нет", 1, 0, True, [1], 1.0, float("nan")])
    assert column.dtype == np.int8
    assert column.tolist() == [YES, UNKNOWN, UNKNOWN, NO, YES, NO, YES, UNKNOWN, YES, UNKNOWN]


def test_there_are_five_facts() -> None:
    assert FLAGS == ("committed_before", "under_age", "without_work", "intoxicated", "in_group")


@pytest.mark.parametrize(
    ("kind", "names"),
    [
        (
            "name",
            "FIO ФИО ф.и.о. Фамилия ФАМИЛИЯ_П FAMILIYA LastName first_name Отчество Имя Тегі Аты-жөні Аты "
            "suspect_name имя_потерпевшего Әкесінің_аты FULLNAME ФИО_водителя Потерпевший victim",
        ),
        (
            "birth",
            "BIRTH_DATE birthdate DateOfBirth DOB Дата_рождения ДАТАРОЖД data_rozhd Год_рождения "
            "Туған_күні туған_жылы ДР victim_dob YearOfBirth",
        ),
        (
            "address",
            "home_address адрес_проживания ADRES_PROZH Прописка место_жительства адрес_регистрации "
            "Тұрғылықты_жері victim_address адрес_потерпевшего тұратын_мекенжайы AddressOfResidence",
        ),
        ("photo", "photo PHOTO_URL Фото фотография Сурет portrait foto1 image"),
        (
            "document",
            "passport паспорт номер_паспорта удостоверение_личности УДОСТ_НОМ DriverLicense doc_number "
            "Номер_документа құжат_нөмірі жеке_куәлігі ПАСПОРТ_СЕ ГРНЗ",
        ),
        ("person_number", "IIN ИИН иин_потерпевшего ЖСН victim_iin IIN2 personal_number"),
        ("contact", "phone Телефон e-mail тел mobile phone_number"),
    ],
)
def test_fields_of_persons_are_known_by_name(kind: str, names: str) -> None:
    for name in names.split():
        assert is_personal(name) == kind, name


def test_fields_of_incidents_are_not_taken_for_persons(shared: Path) -> None:
    names = (
        "street улица көше көше_аты street_name house дом үй address Адрес мекенжайы place city_name name "
        "Название атауы organ organ_kz agency district_name аудан_аты date дата occurred_at registered_at "
        "Дата_регистрации дата_совершения time статья article бап crime_code ud case_number номер_дела "
        "type kind вид injured killed погибло ранено lat lon x y longitude objectid globalid tz1id "
        "under_age несовершеннолетний alcohol опьянение в_группе ранее_совершал без_работы "
        "телесные_повреждения место_регистрации alias итого_и_др Телеграфная "
        "is_driver_drunk imported illness stat hard_code uid offense_type lsoa_code telemetry documented"
    )
    assert {name: is_personal(name) for name in names.split()} == dict.fromkeys(names.split())
    for file in sorted((shared / "data" / "incidents").glob("*.csv")):
        with file.open(encoding="utf-8") as text:
            rows = list(csv.reader(text))[:50]
        found = {
            name: is_personal(name, [r[i] for r in rows[1:] if len(r) > i]) for i, name in enumerate(rows[0])
        }
        assert set(found.values()) <= {None}, (file.name, found)


def test_no_field_of_a_shipped_profile_is_personal() -> None:
    root = Path(__file__).parents[2] / "resources" / "portals"
    for file in root.glob("*.json"):
        for layer in json.loads(file.read_text(encoding="utf-8"))["layers"].values():
            assert [n for n in layer["fields"].values() if is_personal(n)] == []


def test_a_persons_number_has_a_date_and_a_check_digit() -> None:
    # Digits 9 0 0 1 0 1 3 0 0 0 1 by hand: 1·9 + 4·1 + 6·1 + 7·3 + 11·1 = 51, 51 mod 11 = 7.
    assert is_person_number("900101300017")
    assert not is_person_number("900101300018")
    # Month 13, day 40 (an organisation's number has its kind there), century 9.
    assert not is_person_number("901301300017")
    assert not is_person_number("900140300017")
    assert not is_person_number("900101900017")
    # 9 0 0 1 0 1 3 0 0 0 5: 9 + 4 + 6 + 21 + 55 = 95, 95 mod 11 = 7.
    assert is_person_number("900101300057")
    # 9 0 0 1 0 1 3 0 0 5 0: 40 + 50 = 90, 90 mod 11 = 2; 9 0 0 1 0 1 3 0 2 0 0: 40 + 18 = 58, 58 mod 11 = 3.
    assert is_person_number("900101300502") and is_person_number("900101302003")
    # 9 0 0 1 0 1 3 0 1 0 0: 40 + 9 = 49 mod 11 = 5; 9 0 0 1 0 1 3 1 0 1 0: 40 + 8 + 10 = 58 mod 11 = 3;
    # 9 0 0 1 0 1 3 0 1 6 0: 40 + 9 + 60 = 109 mod 11 = 10, so the second weights 3, 4, … 11, 1, 2 decide:
    # 27 + 6·1 + 8·1 + 9·3 + 11·1 + 1·6 = 85, 85 mod 11 = 8.
    assert is_person_number("900101301608")
    assert not is_person_number("900101301600")


def test_persons_are_known_by_values_whatever_the_field_is_called() -> None:
    assert is_personal("f17", ["900101300017", "", None, "900101300057"]) == "person_number"
    assert is_personal("f17", [900101300017]) == "person_number"
    assert is_personal("text", ["задержан, ИИН 900101300017"]) == "person_number"
    assert is_personal("f3", ["Иванов Иван Иванович", "АХМЕТОВ ДАНИЯР СЕРІКҰЛЫ", ""]) == "name"
    assert is_personal("f3", ["Петрова А.С.", "Ким В. В."]) == "name"
    assert is_personal("f4", ["N12345678", "n 87654321"]) == "document"
    assert is_personal("f5", ["https://example.org/a/1.JPG"]) == "photo"
    assert is_personal("f5", ["data:image/png;base64,AAAA"]) == "photo"
    assert is_personal("f6", ["a.b@example.kz"]) == "contact"
    assert is_personal("f6", ["+7 701 123 45 67", "8(707)123-45-67"]) == "contact"


def test_a_persons_number_that_lost_its_zeros_is_known() -> None:
    # 0 1 0 2 0 3 5 0 0 0 1: 2 + 8 + 18 + 35 + 11 = 74, 74 mod 11 = 8.
    assert is_person_number("010203500018")
    assert is_personal("number", [10203500018.0]) == "person_number"


def test_values_of_incidents_are_not_taken_for_persons() -> None:
    assert is_personal("ud", ["201971111000123", "211971031000456"]) is None
    assert is_personal("code", ["123456789012", "000000000000", "999999999999"]) is None
    assert is_personal("bin", ["050140001234"]) is None
    assert is_personal("street", ["Ахмета Байтұрсынұлы", "Пушкина А.С.", "Абай Құнанбайұлы"]) is None
    assert is_personal("улица", ["Иванова И.И."]) is None
    assert is_personal("location", ["Hathersage Close", "Mill Road"]) is None
    assert is_personal("note", ["кража", "", None, 5, 5.5, float("nan"), True]) is None
    assert is_personal("created", [1791088143, 1791088144000]) is None
    assert is_personal("lat", [43.2, 51.1]) is None
    assert is_personal("x") is None and is_personal("") is None


def profile_with(**layer: object) -> bytes:
    given = {"path": "a/FeatureServer/0", "title": {"en": "A"}, "incidents": "theft", **layer}
    whole = {"format": 1, "id": "own", "title": {"en": "Own"}, "protocol": "arcgis", "layers": {"a": given}}
    return json.dumps({**whole, "root": "https://example.org/rest/"}).encode()


def test_a_portals_answer_brings_facts_and_leaves_persons_out() -> None:
    raw = profile_with(
        fields={"id": "uid", "occurred_at": "at", "street": "FIO", "house": "h"},
        flags={"under_age": "young", "in_group": "gone", "intoxicated": "ИИН"},
    )
    profile = parse_profile(raw)
    layer = profile.layers["a"]
    names = ("uid", "at", "young", "FIO", "h", "ИИН")
    description = LayerDescription("a", {name.lower(): FieldInfo(name) for name in names})
    rows = [("x", "2026-07-01", "иә", "Ким В.", "900101300017", "1"), ("y", "2026-07-02", "", "", None, "0")]
    answer = {"features": [{"attributes": dict(zip(names, row)), "geometry": None} for row in rows]}
    columns = decode(answer, layer, description, profile)
    assert columns[column_of("under_age")].tolist() == [YES, UNKNOWN]
    assert column_of("in_group") not in columns and column_of("intoxicated") not in columns
    assert columns["street"].tolist() == columns["house"].tolist() == [None, None]
    found = personal_fields(answer, layer, description)
    assert found == {"FIO": "name", "ИИН": "person_number", "h": "person_number"}
    assert description.resolve(layer)[1] == []


def test_a_profile_maps_known_facts_only() -> None:
    fields = {"occurred_at": "at"}
    with pytest.raises(ProfileInvalid, match="sober"):
        parse_profile(profile_with(fields=fields, flags={"sober": "f"}))
    assert parse_profile(profile_with(fields=fields)).layers["a"].flags == {}


def test_facts_are_no_part_of_what_the_public_is_shown() -> None:
    with pytest.raises(NotForThePublic):
        refuse_public(("in_group",))
    refuse_public(())
    assert not set(FLAGS) & set(schema.field_names())
    with pytest.raises(QueryInvalid):
        IncidentQuery(flags=("sober",))
