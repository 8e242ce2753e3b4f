"""Rows as the portal writes them, and as the schema keeps them."""

from __future__ import annotations

import json
from collections import Counter
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest

from crime_map_plugin.errors import PortalAnswerInvalid, PortalRefused, UnknownCrs
from crime_map_plugin.incidents.query import IncidentQuery
from crime_map_plugin.incidents.schema import NULL_INT
from crime_map_plugin.portal import answers, crs, geometry
from crime_map_plugin.portal.arcgis import Fetcher, outlines
from crime_map_plugin.portal.decode import decode
from crime_map_plugin.portal.description import read_description
from crime_map_plugin.portal.profile import load_profile, parse_profile
from crime_map_plugin.portal.receipt import Receipt
from crime_map_plugin.portal.where import build_where
from tests.unit.fake_service import FakeService, http_for, layer_of, offence, profile_for

FIXTURES = Path(__file__).parent / "fixtures"
WGS84 = {"spatialReference": {"wkid": 4326}}
CRIME_TYPES = {"dat_sover": "Date", "dat_vozb": "Date", "objectid": "OID"}


def read(path):
    return json.loads(path.read_text(encoding="utf-8-sig"))


def shipped(profile_id, key):
    profile = load_profile(profile_id)
    return profile, profile.layers[key]


def described(layer, reference=None, **types):
    known = {**CRIME_TYPES, **types}
    names = {name.lower(): name for name in layer.fields.values()}
    fields = [{"name": n, "type": f"esriFieldType{known.get(k, 'String')}"} for k, n in names.items()]
    fields.append({"name": "objectid", "type": "esriFieldTypeOID"})
    return read_description({"name": "x", "fields": fields, "extent": {"spatialReference": reference or {}}})


def decoded(
    rows, key="crime", *, extra=WGS84, reference=None, times="wall-clock", profile_id="kz-portal", **types
):
    profile, layer = shipped(profile_id, key)
    profile = type(profile)(**{**profile.__dict__, "times": times})
    answer = {**extra, "features": rows}
    return decode(
        answer, layer, described(layer, reference, **types), profile, fetched_at=datetime(2026, 8, 1, 9)
    )


def one(attributes, place=None, **more):
    columns = decoded([{"attributes": attributes, "geometry": place}], **more)
    return {name: values[0] for name, values in columns.items()}


# -- the real records and descriptions ---------------------------------------------------------------


def test_the_two_real_records_decode_to_what_their_own_texts_say(shared):
    answer = read(shared / "data/portal_kz/legacy_query_answer_2records.json")
    described_ = read_description(read(shared / "data/portal_kz/legacy_stat_MapServer_5_layer.json"))
    profile, layer = shipped("kz-portal-former", "crime")
    columns = decode(answer, layer, described_, profile)
    first = {name: values[0] for name, values in columns.items()}
    # DAT_SOVER_STR of the record is 08.02.2020 20:30, a Saturday; the record lies in Taraz.
    assert first["occurred_at"] == np.datetime64("2020-02-08T20:30:00")
    assert (first["hour"], first["weekday"]) == (20, 6)
    assert str(first["registered_at"])[:10] == "2020-02-08"
    assert (first["article"], first["article_text"], first["category"]) == ("188", "ст.188 ч.3", "theft")
    assert (first["severity"], first["kind"]) == (3, "crime")
    assert (first["region_code"], first["district_code"]) == ("1931", "193112")
    assert (first["street"], first["precision"]) == ("ВИШНЕВАЯ", "house")
    assert first["x"] == pytest.approx(71.3, abs=0.15) and first["y"] == pytest.approx(42.8, abs=0.15)
    # The second has no epoch dates at all: the row is kept. It lies in Kyzylorda.
    assert np.isnat(columns["occurred_at"][1]) and columns["hour"][1] == NULL_INT
    assert columns["x"][1] == pytest.approx(65.5, abs=0.15) and columns["y"][1] == pytest.approx(
        44.85, abs=0.15
    )
    assert columns["severity"][1] == 2 and len(set(columns["id"])) == 2


def test_the_real_former_layer_is_asked_in_upper_case_by_ids(shared):
    described_ = read_description(read(shared / "data/portal_kz/legacy_stat_MapServer_5_layer.json"))
    _, layer = shipped("kz-portal-former", "crime")
    assert described_.object_id == "OBJECTID" and described_.max_record_count == 200000
    assert not described_.supports_paging and described_.format == "json"
    assert described_.spatial_reference["wkid"] == 32642
    query = IncidentQuery(
        categories=("theft",), date_from=datetime(2016, 4, 1), date_to=datetime(2016, 5, 1), severities=(3,)
    )
    assert build_where(described_, layer, query) == (
        "DAT_SOVER >= TIMESTAMP '2016-04-01 00:00:00' AND DAT_SOVER < TIMESTAMP '2016-05-01 00:00:00' AND "
        "(CRIME_CODE BETWEEN '1870' AND '1870' OR CRIME_CODE BETWEEN '1880' AND '1881') "
        "AND HARD_CODE IN ('3')"
    )
    _, missing = described_.resolve(layer)
    assert missing == ["place_type", "agency_kk"]


# -- foreign servers' answers ------------------------------------------------------------------------

FOREIGN = {
    "us-ca-carson": {"occurred_at": "Edit_Date", "street": "STREETNAME"},
    "us-fl-polk": {"id": "GlobalID", "occurred_at": "MODIFY_DATE", "street": "PrimaryName"},
    "us-mo-columbia": {"id": "GlobalID", "occurred_at": "HISTORY", "street": "STREET"},
    "us-mi-kent": {"occurred_at": "PNUM", "street": "PROPADDSTREET"},
}


@pytest.mark.parametrize("folder", sorted(FOREIGN))
def test_recorded_servers_are_described_counted_listed_and_decoded(shared, folder):
    base = shared / "data/arcgis" / folder
    described_ = read_description(read(base / "metadata.json"))
    assert described_.object_id == "OBJECTID" and not described_.supports_paging
    listed = read(base / "ids-only.json")
    ids = answers.ids_in(listed)
    assert ids == sorted(int(i) for i in listed["objectIds"]) and all(isinstance(i, int) for i in ids)
    assert answers.count_in(read(base / "count-only.json")) > len(ids)
    profile = profile_for("https://x.example", fields=FOREIGN[folder], where="", incidents="other")
    answer = read(base / "0.json")
    columns = decode(answer, layer_of(profile), described_, profile)
    assert len(columns["id"]) == len(set(columns["id"])) == len(answer["features"])


def test_ids_in_e_notation_are_whole_numbers(shared):
    ids = answers.ids_in(read(shared / "data/arcgis/us-mo-columbia/ids-only.json"))
    assert ids[:2] == [64579816, 64579817]


def test_a_missing_geometry_in_a_recorded_answer_keeps_its_row(shared):
    base = shared / "data/arcgis/us-ca-carson"
    profile = profile_for("https://x.example", fields=FOREIGN["us-ca-carson"], where="", incidents="other")
    columns = decode(
        read(base / "0.json"), layer_of(profile), read_description(read(base / "metadata.json")), profile
    )
    assert np.isnan(columns["x"]).sum() == 1 and len(columns["x"]) == 6


def test_a_date_written_as_a_decimal_number_is_that_date(shared):
    base = shared / "data/arcgis/us-fl-polk"
    answer = read(base / "0.json")
    profile = profile_for("https://x.example", fields=FOREIGN["us-fl-polk"], where="", incidents="other")
    columns = decode(answer, layer_of(profile), read_description(read(base / "metadata.json")), profile)
    raw = [row["attributes"]["MODIFY_DATE"] for row in answer["features"]]
    # Trailing zeros fall off a number: .14213 is 14:21:30.
    wanted = {20170417.142044: "2017-04-17T14:20:44", 20170417.14213: "2017-04-17T14:21:30"}
    for value, text in wanted.items():
        assert columns["occurred_at"][raw.index(value)] == np.datetime64(text)
        assert columns["hour"][raw.index(value)] == 14


def test_a_server_that_ignores_count_and_ids_is_seen_through(shared):
    base = shared / "data/arcgis/us-il-cook"
    answer = read(base / "count-only_and_ids-only.json")
    assert answers.count_in(answer) is None and answers.ids_in(answer) is None
    described_ = read_description(read(base / "metadata.json"))
    assert described_.max_record_count is None and described_.object_id == "OBJECTID"


def test_american_dates_as_text_are_read(shared):
    base = shared / "data/arcgis/us-il-cook"
    profile = profile_for(
        "https://x.example", fields={"occurred_at": "LAST_EDIT"}, where="", incidents="other"
    )
    described_ = read_description(read(base / "metadata.json"))
    for name, n in (("page-full.json", 500), ("page-partial.json", 2)):
        columns = decode(read(base / name), layer_of(profile), described_, profile)
        assert len(columns["id"]) == n
    assert columns["occurred_at"][0] == np.datetime64("2006-04-21T00:00:00")


def test_a_reference_system_given_as_text_is_transformed(shared):
    answer = read(shared / "data/arcgis/us-mi-kent/0.json")
    x, y = crs.to_degrees(np.array([12745374.03]), np.array([656587.58]), answer["spatialReference"])
    # Kent County, Michigan, around Grand Rapids.
    assert -86.0 < x[0] < -85.2 and 42.7 < y[0] < 43.4


def test_statistics_refused_with_http_200_are_an_error(shared):
    body = (shared / "data/arcgis/us-mi-kent/statistics.json").read_bytes()
    with pytest.raises(PortalRefused) as caught:
        answers.read_json(200, {}, body)
    assert "Unable to complete operation" in caught.value.detail


def test_esris_own_samples_with_heights_and_mercator_are_read(shared):
    base = shared / "data/arcgis/agol"
    profile = profile_for(
        "https://x.example", fields={"id": "GlobalID", "occurred_at": "when"}, incidents="other"
    )
    answer = read(base / "PointHasZ.json")
    described_ = read_description({**answer, "name": "points"})
    columns = decode(answer, layer_of(profile), described_, profile)
    # What PROJ's own EPSG:3857 gives for the first point (gdaltransform -s_srs EPSG:3857 -t_srs EPSG:4326).
    assert columns["x"][0] == pytest.approx(-118.5589665, abs=1e-6)
    assert columns["y"][0] == pytest.approx(47.2938302, abs=1e-6)
    assert described_.object_id == "OBJECTID"
    lines = read(base / "LineHasZ.json")
    assert np.isnan(decode(lines, layer_of(profile), described_, profile)["x"]).all()
    assert answers.has_more(read(base / "arcGISPointResponse.json"))


def test_a_real_geojson_answer_is_read(shared):
    answer = read(shared / "data/boundaries/astana_districts_arcgis_geojson.geojson")
    assert answer["type"] == "FeatureCollection" and not answers.has_more(answer)
    shapes = [geometry.to_geojson(row["geometry"]) for row in answers.features(answer)]
    assert len(shapes) == 6 and {s["type"] for s in shapes} <= {"Polygon", "MultiPolygon"}


def test_all_recorded_conversions_of_esri_geometries_agree(shared):
    cases = read(shared / "data/arcgis/esrijson_to_geojson_cases.json")["cases"]
    assert len(cases) == 33
    compared = 0
    for case in cases:
        given, wanted = (json.loads(v) if isinstance(v, str) else v for v in (case["input"], case["output"]))
        for esri, expected in geometry_pairs(given, wanted):
            assert geometry.to_geojson(esri) == expected, case["test"]
            compared += 1
    assert compared >= 33


def geometry_pairs(given, wanted):
    if "features" in given:
        return [(a["geometry"], b["geometry"]) for a, b in zip(given["features"], wanted["features"])]
    if "geometry" in given or ("x" not in given and wanted.get("type") == "Feature"):
        return [(given.get("geometry"), wanted["geometry"])]
    if "curvePaths" in given:
        return [(given, None)]
    kind = "Point" if wanted["type"] == "Feature" else wanted["type"]
    return [(given, {"type": kind, "coordinates": wanted["coordinates"]})]


# -- made-up rows, one oddity each -------------------------------------------------------------------


def test_a_made_up_answer_from_a_file_decodes_to_the_schema():
    columns = decoded(read(FIXTURES / "portal_crime_answer.json")["features"])
    assert list(columns["category"]) == ["theft", "robbery", "ecological", "other"]
    assert list(columns["article"]) == ["188", "192-3", "324", None]
    assert list(columns["kind"]) == ["crime", "misdemeanour", "crime", None]
    assert list(columns["precision"]) == ["house", "street", "settlement", "unknown"]
    assert list(columns["severity"]) == [3, 2, 0, NULL_INT]
    assert list(columns["hour"]) == [20, 0, 23, NULL_INT]
    assert list(np.isnan(columns["x"])) == [False, True, True, True]
    assert columns["case_number"][0] == "267111000000001"


def test_the_epoch_is_the_wall_clock():
    assert one({"dat_sover": 1581193800000})["occurred_at"] == np.datetime64("2020-02-08T20:30:00")


@pytest.mark.parametrize(
    ("millis", "local"),
    [
        # Astana left UTC+6 for UTC+5 on 2024-03-01.
        (1704067200000, "2024-01-01T06:00:00"),
        (1719792000000, "2024-07-01T05:00:00"),
    ],
)
def test_true_utc_becomes_local_time_by_date(millis, local):
    assert one({"dat_sover": millis, "city_code": "1971"}, times="utc")["occurred_at"] == np.datetime64(local)


@pytest.mark.parametrize(
    "text",
    ["2020-02-08T20:30:00", "2020-02-08 20:30", "08.02.2020 20:30", "1581193800000", "2/8/2020 08:30:00 PM"],
)
def test_dates_as_text_are_read(text):
    row = one({"dat_sover": text})
    assert row["occurred_at"] == np.datetime64("2020-02-08T20:30:00") and row["hour"] == 20


def test_a_date_without_time_has_no_hour():
    row = one({"dat_sover": "08.02.2020"})
    assert row["occurred_at"] == np.datetime64("2020-02-08T00:00:00")
    assert row["hour"] == NULL_INT and row["weekday"] == 6
    assert one({"dat_sover": 1581120000000}, dat_sover="DateOnly")["hour"] == NULL_INT


@pytest.mark.parametrize("value", [None, "", "soon", True, [], {}, float("nan"), 1e300, -1e18, "99.99.2020"])
def test_what_is_no_date_is_null_and_the_row_stays(value):
    row = one({"dat_sover": value, "crime_code": "1880"})
    assert np.isnat(row["occurred_at"]) and row["hour"] == NULL_INT and row["category"] == "theft"


@pytest.mark.parametrize(
    "place",
    [
        None,
        {},
        {"x": "NaN", "y": "NaN"},
        {"x": None, "y": None},
        {"x": 0, "y": 0},
        {"x": 1e20, "y": 51.1},
        {"x": 71.4, "y": 1e9},
        {"x": float("inf"), "y": 51.1},
        {"x": [71.4], "y": {}},
        {"rings": [[[71, 51], [72, 51], [72, 52], [71, 51]]]},
        "POINT(71 51)",
    ],
)
def test_what_is_no_place_is_kept_without_a_place(place):
    row = one({"dat_sover": 1581193800000}, place)
    assert np.isnan(row["x"]) and np.isnan(row["y"]) and row["hour"] == 20


def test_coordinates_as_text_and_single_multipoints_are_places():
    assert one({}, {"x": "71.4", "y": "51.1"})["x"] == pytest.approx(71.4)
    assert one({}, {"points": [[71.4, 51.1]]})["y"] == pytest.approx(51.1)


@pytest.mark.parametrize(
    "said",
    [{"wkid": 102100, "latestWkid": 3857}, {"wkid": 3857}, {"latestWkid": "3857", "wkid": 1}, None],
    ids=["both", "wkid", "latest as text", "not said"],
)
def test_an_ignored_outsr_is_transformed(said):
    # 71.4 E, 51.1 N in Web Mercator: x = R·λ, y = R·ln tan(π/4 + φ/2).
    x = 6378137 * np.radians(71.4)
    y = 6378137 * np.log(np.tan(np.pi / 4 + np.radians(51.1) / 2))
    extra = {} if said is None else {"spatialReference": said}
    row = one({}, {"x": x, "y": y}, extra=extra, reference={"wkid": 102100, "latestWkid": 3857})
    assert (row["x"], row["y"]) == (pytest.approx(71.4, abs=1e-9), pytest.approx(51.1, abs=1e-9))


def test_a_server_that_claims_degrees_but_sends_metres_is_seen_through():
    row = one({}, {"x": 691000.0, "y": 4743000.0}, reference={"wkid": 32642})
    # 3° east of zone 42's meridian is about 245 km at this latitude.
    assert row["x"] == pytest.approx(71.33, abs=0.05) and row["y"] == pytest.approx(42.81, abs=0.05)


def test_null_island_in_metres_is_no_place():
    assert np.isnan(one({}, {"x": 0, "y": 0}, extra={"spatialReference": {"wkid": 32642}})["x"])


def test_the_origin_of_the_services_own_system_is_no_place_in_degrees_either():
    # Half a million metres west of 69° E on the equator, by the demo portal's own formulas.
    moved = {"x": 64.5112561, "y": 0.0}
    assert np.isnan(one({}, moved, reference={"wkid": 32642})["x"])
    assert np.isnan(one({}, moved, reference={"wkid": 32642})["y"])
    assert one({}, moved)["x"] == 64.5112561  # of a service in degrees it is a place like others
    assert one({}, {"x": 64.5212561, "y": 0.0}, reference={"wkid": 32642})["x"] == 64.5212561
    assert one({}, moved, reference={"wkid": 999999})["x"] == 64.5112561


def test_an_unknown_reference_system_is_a_typed_error():
    with pytest.raises(UnknownCrs) as caught:
        one({}, {"x": 5, "y": 5}, extra={"spatialReference": {"wkid": 999999}})
    assert caught.value.hint


def test_a_projected_esri_code_is_known():
    # Missouri Central in feet (ESRI:102697): the recorded layer of Columbia, Missouri, 92.33 W 38.95 N.
    x, y = crs.to_degrees(np.array([1690000.0]), np.array([1130000.0]), {"wkid": 102697})
    assert -93 < x[0] < -91.5 and 38.3 < y[0] < 39.5


def test_accidents_take_the_time_of_day_from_its_own_field():
    rows = [
        {"attributes": {"rta_date": 1782864000000, "fd1r05p1": text, "fd1r13p1": 2, "fd1r13p2": "1"}}
        for text in ("18:45", None, "", "25:00", "noon", "7:05")
    ]
    columns = decoded(rows, "accidents", rta_date="Date", fd1r13p1="SmallInteger")
    assert columns["occurred_at"][0] == np.datetime64("2026-07-01T18:45:00")
    assert list(columns["hour"]) == [18, NULL_INT, NULL_INT, NULL_INT, NULL_INT, 7]
    assert set(columns["category"]) == {"traffic"} and set(columns["kind"]) == {"accident"}
    assert columns["injured"][0] == 2 and columns["killed"][0] == 1
    assert str(columns["occurred_at"][1]).startswith("2026-07-01")


def test_codes_keep_their_zeros_and_numbers_become_codes():
    row = one({"crime_code": "0990", "fe1r29p1_id": "014", "hard_code": 4})
    assert (row["article"], row["place_type"], row["severity"], row["category"]) == (
        "99",
        "014",
        4,
        "violence",
    )
    row = one({"crime_code": 990, "fe1r29p1_id": 14.0, "hard_code": "4"}, crime_code="Integer")
    assert (row["article"], row["place_type"], row["severity"]) == ("99", "014", 4)


def test_old_offences_are_classed_by_the_old_code():
    assert one({"crime_code": "1750", "dat_sover": 1262304000000})["category"] == "theft"
    assert one({"crime_code": "1750", "dat_sover": 1581193800000})["category"] == "other"


@pytest.mark.parametrize("value", [" ", "", None, [], {}, True])
def test_blanks_are_null(value):
    row = one({"fz1r18p5": value, "organ": value})
    assert row["street"] is None and row["agency_ru"] is None and row["precision"] == "unknown"


def test_severities_outside_the_list_are_null():
    assert one({"hard_code": "7"})["severity"] == NULL_INT and one({"hard_code": "?"})["severity"] == NULL_INT


def test_attributes_in_any_letter_case_are_found():
    rows = [
        {"attributes": {"CRIME_CODE": "1880"}},
        {"attributes": {"crime_code": "1900"}},
        {"attributes": None},
    ]
    assert list(decoded(rows)["category"]) == ["theft", "fraud", "other"]


def test_an_id_is_the_global_one_else_the_other_one_else_a_digest():
    a = one({"globalid": "{ABC-1}", "tz1id": "77"})["id"]
    b = one({"globalid": "{00000000-0000-0000-0000-000000000000}", "tz1id": "77"})["id"]
    c = one({"globalid": None, "tz1id": "000", "crime_code": "1880"})["id"]
    assert a == "kz-portal:crime:abc-1" and b == "kz-portal:crime:77"
    assert c.startswith("kz-portal:crime:") and len(c) == len("kz-portal:crime:") + 64


def test_rows_without_any_id_are_told_apart_across_pages():
    profile, layer = shipped("kz-portal", "crime")
    ranks: Counter[str] = Counter()
    answer = {**WGS84, "features": [{"attributes": {"crime_code": "1880"}}]}
    first, second = (decode(answer, layer, described(layer), profile, ranks=ranks)["id"][0] for _ in range(2))
    assert first != second


def test_letters_that_no_file_can_hold_are_replaced():
    street = one({"fz1r18p5": "A\ud800B\x00C"})["street"]
    assert street.encode("utf-8").startswith(b"A") and "\x00" not in street


def test_an_answer_without_features_is_typed():
    for answer in ({"fields": []}, {"features": None}, {"features": [1, 2]}, {"features": {}}):
        with pytest.raises(PortalAnswerInvalid):
            decoded([], extra={**WGS84}) and answers.features(answer)
            answers.features(answer)


def test_a_receipt_survives_json_and_newer_keys():
    receipt = Receipt(source="a", layer="b", expected=3, received=3, complete=True, missing_fields=["street"])
    data = json.loads(receipt.text())
    assert Receipt.from_json({**data, "brand_new": 1}) == receipt


# -- through the wire --------------------------------------------------------------------------------


def test_places_are_counted_on_pages_and_receipts():
    service = FakeService([offence(1), offence(2), offence(3)])
    service.rows[1]["geometry"] = None
    service.rows[2]["geometry"] = {"x": "NaN", "y": "NaN"}
    profile = profile_for(service.origin)
    fetcher = Fetcher(layer_of(profile), IncidentQuery(), profile=profile, http=http_for(profile))
    (page,) = list(fetcher)
    service.close()
    assert (page.received, page.without_geometry, fetcher.receipt.without_geometry) == (3, 2, 2)
    assert fetcher.receipt.complete and len(page.columns["id"]) == 3


def test_case_numbers_come_only_when_asked_for():
    service = FakeService([offence(1)])
    profile = profile_for(service.origin)
    for wanted in (False, True):
        fetcher = Fetcher(
            layer_of(profile), IncidentQuery(), profile=profile, http=http_for(profile), case_numbers=wanted
        )
        list(fetcher)
        assert ("ud" in service.queries[-1].params["outFields"].split(",")) is wanted
    service.close()


def test_an_extent_is_sent_as_an_envelope_and_rows_outside_are_left_out():
    service = FakeService([offence(1), offence(2)])
    service.rows[1]["geometry"] = {"x": 60.0, "y": 45.0}
    service.after = lambda request, answer: answer
    service.before = lambda request: (
        service.page(service.rows, has_more=False)
        if "outFields" in request.params
        else {"count": 2}
        if "returnCountOnly" in request.params
        else None
    )
    profile = profile_for(service.origin)
    query = IncidentQuery(extent=(71.0, 51.0, 72.0, 52.0))
    fetcher = Fetcher(layer_of(profile), query, profile=profile, http=http_for(profile))
    pages = list(fetcher)
    sent = service.queries[0].params
    service.close()
    assert sent["geometry"] == "71.0,51.0,72.0,52.0" and sent["inSR"] == sent["outSR"] == "4326"
    assert sent["geometryType"] == "esriGeometryEnvelope" and sent["spatialRel"] == "esriSpatialRelIntersects"
    assert len(pages[0].columns["id"]) == 1 and fetcher.receipt.outside == 1


def test_outlines_come_as_polygons_with_their_names():
    rings = [
        [[71, 51], [71, 52], [72, 52], [72, 51], [71, 51]],
        [[71.2, 51.2], [71.4, 51.2], [71.4, 51.4], [71.2, 51.2]],
    ]
    service = FakeService(
        [
            {
                "attributes": {"objectid": 1, "CODE": "197111", "S1": "Сарыарка", "NAME": None},
                "geometry": {"rings": rings},
            }
        ]
    )
    service.description = {
        "geometryType": "esriGeometryPolygon",
        "fields": [
            {"name": "objectid", "type": "esriFieldTypeOID"},
            {"name": "CODE", "type": "esriFieldTypeString"},
            {"name": "S1", "type": "esriFieldTypeString"},
        ],
    }
    data = {
        "format": 1,
        "id": "fake",
        "title": {"en": "Fake"},
        "protocol": "arcgis",
        "root": service.origin,
        "layers": {
            "districts": {
                "path": "KZ/MapServer/8",
                "title": {"en": "Districts"},
                "outline": True,
                "fields": {"code": "code", "name_ru": "s1", "name_kk": "s1_kz"},
            }
        },
    }
    profile = parse_profile(json.dumps(data).encode())
    (district,) = outlines(profile.outline_layer, profile=profile, http=http_for(profile))
    service.close()
    assert district.attributes == {"code": "197111", "name_ru": "Сарыарка"}
    assert district.geojson["type"] == "Polygon" and len(district.geojson["coordinates"]) == 2
    import shapely.wkb

    shape = shapely.wkb.loads(district.wkb)
    # One square degree less a triangle of 0.2 by 0.2 degrees.
    assert shape.is_valid and shape.area == pytest.approx(1 - 0.02)


def test_region_of_a_service_without_regions_is_told_by_the_district():
    profile = profile_for("http://127.0.0.1/")
    layer = layer_of(profile)
    types = {"dat_sover": "Date", "objectid": "OID"}
    names = ("objectid", "globalid", "crime_code", "dat_sover", "reg_code")
    fields = [{"name": n, "type": f"esriFieldType{types.get(n, 'String')}"} for n in names]
    description = read_description({"name": "x", "fields": fields})
    rows = [offence(1), offence(2, reg_code=None), offence(3, reg_code="12")]
    for row in rows:
        del row["attributes"]["city_code"]
    asked = IncidentQuery(area_codes=("1971",))
    assert "reg_code LIKE '1971%'" in build_where(description, layer, asked)
    columns = decode({**WGS84, "features": rows}, layer, description, profile)
    assert columns["region_code"].tolist() == ["1971", None, None]


def test_region_that_a_service_leaves_empty_stays_empty():
    """The portal is then asked by region and does not send the row, which must not count as gone."""
    assert one(offence(1, city_code=None)["attributes"])["region_code"] is None


def test_one_place_outside_the_projection_spoils_no_other_where_gdal_raises():
    from osgeo import osr

    x, y = np.array([630000.0, 1e30, 640000.0]), np.array([5660000.0, -1e30, 5670000.0])
    expected = crs.to_degrees(x[[0, 2]], y[[0, 2]], {"wkid": 32642})
    before = osr.GetUseExceptions()
    osr.UseExceptions()
    try:
        lon, lat = crs.to_degrees(x, y, {"wkid": 32642})
    finally:
        if not before:
            osr.DontUseExceptions()
    assert np.isnan(lon[1]) and np.isnan(lat[1])
    assert np.allclose([lon[[0, 2]], lat[[0, 2]]], expected)


def test_case_numbers_that_a_server_sends_unasked_are_left_out():
    service = FakeService([offence(1)])
    try:
        profile = profile_for(service.origin)
        fetcher = Fetcher(layer_of(profile), IncidentQuery(), profile=profile, http=http_for(profile))
        (page,) = list(fetcher)
    finally:
        service.close()
    assert "ud" in service.rows[0]["attributes"]
    assert page.columns["case_number"].tolist() == [None]
