"""Profiles: the shipped ones, and every way a foreign file can be wrong."""

from __future__ import annotations

import copy
import json

import pytest

from crime_map_plugin.errors import ProfileInvalid
from crime_map_plugin.portal.profile import load_profile, origin_of, parse_profile, shipped_profiles

GOOD = {
    "format": 1,
    "id": "my-agency",
    "title": {"en": "My agency"},
    "protocol": "arcgis",
    "root": "https://gis.example.kz/arcgis/rest/services/",
    "times": "utc",
    "requests_at_once": 1,
    "layers": {
        "crime": {
            "path": "KPSSU/crime/FeatureServer/1",
            "title": {"en": "Offences", "kk": "Құқық бұзушылықтар"},
            "incidents": "crime",
            "where": "discontinued = 0",
            "fields": {"occurred_at": "dat_sover", "article": "crime_code", "case_number": "ud"},
            "internal_only": ["case_number"],
            "category": {"field": "kind", "map": {"R": "robbery"}, "default": "other"},
            "constants": {"kind": "crime", "severity": 2},
        },
        "districts": {
            "path": "KZ/MapServer/8",
            "title": {"en": "Districts"},
            "outline": True,
            "fields": {"code": "CODE", "name_ru": "S1"},
        },
    },
}


def written(data, encoding="utf-8"):
    return json.dumps(data, ensure_ascii=False).encode(encoding)


def wrong(change, expected):
    data = copy.deepcopy(GOOD)
    change(data)
    with pytest.raises(ProfileInvalid) as caught:
        parse_profile(written(data), "mine.json")
    assert expected in str(caught.value), str(caught.value)
    assert "mine.json" in caught.value.message and caught.value.hint


def test_the_shipped_profiles_are_the_two_deployments_and_the_demo():
    profiles = {p.id: p for p in shipped_profiles()}
    assert sorted(profiles) == ["demo", "kz-portal", "kz-portal-former"]
    assert profiles["kz-portal"].origin == "https://gis.kgp.kz:443"
    assert profiles["kz-portal-former"].origin == "http://infopublic.pravstat.kz:8399"
    assert profiles["demo"].origin == "http://127.0.0.1:8765"
    for profile in profiles.values():
        assert set(profile.title) == {"en", "ru", "kk"} and profile.times == "wall-clock"
        assert [layer.key for layer in profile.incident_layers] == ["crime", "accidents"]
        crime = profile.layers["crime"]
        assert "case_number" in crime.internal_only and "house" in crime.internal_only


def test_the_shipped_profiles_strike_off_discontinued_rows():
    assert load_profile("kz-portal").layers["crime"].where == "discontinued = 0"
    assert load_profile("demo").layers["crime"].where == "discontinued = 0"


def test_no_shipped_profile_names_free_text_about_people_or_the_register_of_the_convicted():
    for profile in shipped_profiles():
        for layer in profile.layers.values():
            names = {name.lower() for name in layer.fields.values()}
            assert not {n for n in names if n.startswith(("fd1r17", "fd1r14"))}
            assert (
                "*" not in names
                and "convict" not in layer.path.lower()
                and "osuzhd" not in layer.path.lower()
            )


def test_a_good_profile_is_read_whole():
    profile = parse_profile(written(GOOD))
    crime = profile.layers["crime"]
    assert (profile.id, profile.times, profile.requests_at_once) == ("my-agency", "utc", 1)
    assert profile.url(crime) == "https://gis.example.kz/arcgis/rest/services/KPSSU/crime/FeatureServer/1"
    assert crime.category.values == {"R": "robbery"} and crime.constants == {"kind": "crime", "severity": 2}
    assert profile.outline_layer.fields == {"code": "CODE", "name_ru": "S1"}
    assert crime.name("kk") == "Құқық бұзушылықтар" and crime.name("ru") == "Offences"


def test_a_byte_order_mark_is_accepted():
    assert parse_profile(written(GOOD, "utf-8-sig")).id == "my-agency"


def test_a_profile_is_read_from_a_path_in_kazakh_letters(tmp_path):
    path = tmp_path / "Қылмыс картасы.json"
    path.write_bytes(written(GOOD))
    assert load_profile(path).id == load_profile(str(path)).id == "my-agency"


def test_a_missing_profile_names_the_shipped_ones(tmp_path):
    for name in ("no-such", str(tmp_path / "none.json"), str(tmp_path), "a\x00b"):
        with pytest.raises(ProfileInvalid) as caught:
            load_profile(name)
        assert "kz-portal" in caught.value.hint


def test_a_large_file_is_not_read(tmp_path):
    path = tmp_path / "big.json"
    path.write_bytes(b" " * 1_000_001)
    with pytest.raises(ProfileInvalid) as caught:
        load_profile(path)
    assert "1 MB" in caught.value.message


@pytest.mark.parametrize("raw", [b"", b"{", b"\xff\xfe\x00", b"<html>", b'{"a": 1, "a": 2}', b"[" * 100_000])
def test_what_is_no_json_is_refused(raw):
    with pytest.raises(ProfileInvalid):
        parse_profile(raw)


@pytest.mark.parametrize("raw", [b"[]", b"1", b"null", b'"x"'])
def test_what_is_no_object_is_refused(raw):
    with pytest.raises(ProfileInvalid):
        parse_profile(raw)


def test_deep_nesting_is_refused():
    nested: object = 1
    for _ in range(50):
        nested = [nested]
    wrong(lambda d: d.update(layers=nested), "nested")


def test_unknown_keys_are_named():
    wrong(lambda d: d.update(requests_at_one=3), "“requests_at_one”")
    wrong(lambda d: d["layers"]["crime"].update(filds={}), "“filds”")
    wrong(lambda d: d["layers"]["crime"]["fields"].update(suspect_name="x"), "“suspect_name”")
    wrong(lambda d: d["layers"]["crime"]["category"].update(defualt="x"), "“defualt”")
    wrong(lambda d: d["layers"]["crime"]["constants"].update(colour="x"), "“colour”")
    wrong(lambda d: d["title"].update(de="x"), "“de”")
    wrong(lambda d: d["layers"]["districts"]["fields"].update(article="x"), "“article”")


@pytest.mark.parametrize("name", ["con", "nul", "com1", "lpt9", "aux"])
def test_a_name_that_windows_keeps_for_a_device_is_refused(name):
    wrong(lambda d: d.update(id=name), "device")


@pytest.mark.parametrize(
    "where",
    ["A = 1 --", "A = 1) OR (1=1", "A = '1", "A = 1; DROP", "A = 1 /*", "(A = 1", "A = 1\x00"],
)
def test_a_condition_that_ends_or_swallows_the_rest_is_refused(where):
    wrong(lambda d: d["layers"]["crime"].update(where=where), "where")


def test_a_condition_may_hold_quotes_and_signs_inside_its_texts():
    data = copy.deepcopy(GOOD)
    data["layers"]["crime"]["where"] = "(A = 'O''Neil -- (;' OR B <> '') AND C = 0"
    assert parse_profile(written(data)).layers["crime"].where.startswith("(A")


def test_missing_keys_are_named():
    for key in ("format", "id", "title", "protocol", "root", "layers"):
        wrong(lambda d, key=key: d.pop(key), f"“{key}”")
    for key in ("path", "title", "fields", "incidents"):
        wrong(lambda d, key=key: d["layers"]["crime"].pop(key), f"“{key}”")
    wrong(lambda d: d["layers"]["crime"]["fields"].pop("occurred_at"), "occurred_at")


@pytest.mark.parametrize(
    "root",
    [
        "ftp://gis.kgp.kz/",
        "file:///etc/passwd",
        "gis.kgp.kz/arcgis",
        "https://",
        "https://user:word@gis.kgp.kz/",
        "https://gis.kgp.kz/?x=1",
        "https://gis.kgp.kz/#x",
        "https://gis.kgp.kz/a/../b/",
        "https://gis.kgp.kz:99999/",
        "https://gis kgp.kz/",
        "",
        7,
    ],
)
def test_a_root_that_is_no_plain_address_is_refused(root):
    wrong(lambda d: d.update(root=root), "root")


@pytest.mark.parametrize(
    "path",
    ["", "/a/1", "a//1", "../a/1", "a/../1", "https://x/1", "a/1?x=1", "a/1#x", "a\\1", "a/%2e%2e/1", None],
)
def test_a_path_that_leaves_the_root_is_refused(path):
    wrong(lambda d: d["layers"]["crime"].update(path=path), "path")


def test_wrong_types_and_values_are_refused():
    wrong(lambda d: d.update(format=2), "format")
    wrong(lambda d: d.update(format=True), "format")
    wrong(lambda d: d.update(id="../evil"), "id")
    wrong(lambda d: d.update(protocol="wfs"), "protocol")
    wrong(lambda d: d.update(times="moscow"), "times")
    wrong(lambda d: d.update(requests_at_once=40), "requests_at_once")
    wrong(lambda d: d.update(requests_at_once=True), "requests_at_once")
    wrong(lambda d: d.update(layers={}), "layers")
    wrong(lambda d: d.update(layers=[]), "layers")
    wrong(lambda d: d.update(title="x"), "title")
    wrong(lambda d: d["layers"].update({"Cr ime": d["layers"]["crime"]}), "layers")
    wrong(lambda d: d["layers"]["crime"].update(incidents="murder"), "incidents")
    wrong(lambda d: d["layers"]["crime"].update(outline="yes"), "outline")
    wrong(lambda d: d["layers"]["crime"].update(where=7), "where")
    wrong(lambda d: d["layers"]["crime"].update(internal_only=["house"]), "house")
    wrong(lambda d: d["layers"]["crime"]["fields"].update(article="a, b"), "article")
    wrong(lambda d: d["layers"]["crime"]["fields"].update(article="*"), "article")
    wrong(lambda d: d["layers"]["crime"]["constants"].update(severity="2"), "severity")
    wrong(lambda d: d["layers"]["crime"]["category"]["map"].update(X="murder"), "map")


def test_an_origin_is_spelled_in_one_way():
    assert (
        origin_of("HTTPS://Gis.KGP.kz/a") == origin_of("https://gis.kgp.kz:443/b") == "https://gis.kgp.kz:443"
    )
    assert origin_of("http://[::1]:8080/") == "http://[::1]:8080"
