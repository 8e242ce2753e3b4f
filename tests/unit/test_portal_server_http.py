"""The demo portal at the level of HTTP: the honest mode, and each misbehaviour doing what it says."""

from __future__ import annotations

import contextlib
import email.utils
import gzip
import http.client
import json
import sqlite3
import threading
import time
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlencode, urlsplit

import pytest
import requests

from tests.portal_server.misbehave import SWITCHES, Misbehaviour
from tests.portal_server.server import FIRST_KEY, SECOND_KEY, PortalServer

Start = Callable[..., PortalServer]
ALL = {"where": "1=1", "outFields": "*", "orderByFields": "objectid"}
COUNT = {"where": "1=1", "returnCountOnly": "true"}
IDS = {"where": "1=1", "returnIdsOnly": "true"}


def ask(server: PortalServer, table: str = "crime", *, headers=None, post: bool = False, **params) -> dict:
    url, params = f"{server.url(table)}/query", {"f": "json", **{k: str(v) for k, v in params.items()}}
    if post:
        return requests.post(url, data=params, headers=headers, timeout=30).json()
    return requests.get(url, params=params, headers=headers, timeout=30).json()


def describe(server: PortalServer, table: str = "crime") -> dict:
    return requests.get(server.url(table), params={"f": "json"}, timeout=30).json()


def raw(server: PortalServer, *, timeout: float = 5, **params) -> tuple[http.client.HTTPResponse, Callable]:
    """Return the answer without any help from an HTTP library, and a function that hangs up."""
    parts = urlsplit(f"{server.url('crime')}/query")
    connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=timeout)
    connection.request("GET", f"{parts.path}?{urlencode({'f': 'json', **params})}")
    return connection.getresponse(), connection.close


def ids(answer: dict) -> list[int]:
    return [f["attributes"]["objectid"] for f in answer["features"]]


def stored(path: Path, sql: str):
    with contextlib.closing(sqlite3.connect(path)) as connection:
        return connection.execute(sql).fetchall()


# --- the honest mode


def test_pages_follow_each_other_until_the_flag_is_gone(portal_server: Start, portal_data: Path) -> None:
    server = portal_server(data=portal_data)
    found, offset, pages = [], 0, 0
    while True:
        answer = ask(server, where="1=1", orderByFields="objectid", outFields="objectid", resultOffset=offset)
        found += ids(answer)
        offset += len(answer["features"])
        pages += 1
        if "exceededTransferLimit" not in answer:
            break
    assert found == [r[0] for r in stored(portal_data, "SELECT objectid FROM crime ORDER BY 1")]
    assert pages == 9


def test_a_page_from_anywhere_holds_five_thousand_rows(portal_server: Start, portal_data: Path) -> None:
    server = portal_server(data=portal_data)
    with requests.Session() as session:
        for start in (8_900_000, 8_910_000, 8_920_000, 8_930_000, 8_940_000):
            params = {**ALL, "where": f"objectid > {start}", "f": "json", "outSR": "4326"}
            body = session.get(f"{server.url('crime')}/query", params=params, timeout=30).content
            assert body.count(b'"attributes"') == 5000


def test_descriptions_say_how_each_deployment_works(portal_server: Start) -> None:
    now, then = portal_server(), portal_server(deployment="former")
    crime, accidents, old = describe(now), describe(now, "accidents"), describe(then)
    assert now.url("crime").endswith("/arcgis/rest/services/KPSSU/crime/FeatureServer/1")
    assert (crime["maxRecordCount"], accidents["maxRecordCount"], old["maxRecordCount"]) == (
        5000,
        2000,
        200_000,
    )
    assert crime["advancedQueryCapabilities"]["supportsPagination"] is True
    assert old["advancedQueryCapabilities"]["supportsPagination"] is False
    assert crime["objectIdField"] == "objectid" and "objectIdField" not in old
    assert crime["extent"]["spatialReference"] == {"wkid": 102100, "latestWkid": 3857}
    assert old["extent"]["spatialReference"]["wkid"] == 32642
    assert "geojson" in crime["supportedQueryFormats"].lower()
    assert "geojson" not in old["supportedQueryFormats"].lower()
    for description in (crime, accidents, old, describe(now, "districts")):
        assert "made up" in description["description"].lower()
        assert "made up" in description["copyrightText"].lower()


def test_the_former_layer_has_the_fields_of_the_real_one(portal_server: Start, shared: Path) -> None:
    folder = shared / "data" / "portal_kz"
    real = json.loads((folder / "legacy_stat_MapServer_5_layer.json").read_text(encoding="utf-8"))
    ours = {f["name"] for f in describe(portal_server(deployment="former"))["fields"]}
    assert {f["name"] for f in real["fields"]} - ours == {"ID"}
    lists = json.loads((folder / "field_lists.json").read_text(encoding="utf-8"))
    for table, name in (("crime", "crime_FeatureServer_1"), ("accidents", "dtp_FeatureServer_0")):
        served = {f["name"] for f in describe(portal_server(), table)["fields"]}
        assert served == {text.split()[0] for text in lists[name]}


def test_both_deployments_serve_the_same_incidents(portal_server: Start) -> None:
    now = ask(
        portal_server(),
        where="discontinued = 0",
        orderByFields="tz1id",
        outFields="tz1id,dat_sover",
        outSR=4326,
    )
    then = ask(
        portal_server(deployment="former"),
        where="1=1",
        orderByFields="TZ1ID",
        outFields="TZ1ID,DAT_SOVER",
        outSR=4326,
    )
    rows = [
        [({k.lower(): v for k, v in f["attributes"].items()}, f.get("geometry")) for f in answer["features"]]
        for answer in (now, then)
    ]
    assert len(rows[0]) > 2000
    assert rows[0] == rows[1]


def test_stored_coordinates_come_when_no_system_is_asked_for(portal_server: Start) -> None:
    query = {
        "where": "city_code = '1971'",
        "outFields": "tz1id",
        "resultRecordCount": 1,
        "orderByFields": "tz1id",
    }
    now = ask(portal_server(), **query)
    assert now["spatialReference"]["latestWkid"] == 3857
    assert 7.9e6 < now["features"][0]["geometry"]["x"] < 8.0e6
    query.pop("resultRecordCount")
    then = ask(portal_server(deployment="former"), **query)
    assert then["spatialReference"]["wkid"] == 32642
    assert 6.4e5 < then["features"][0]["geometry"]["x"] < 7.0e5


def test_paging_on_the_former_deployment_is_an_error_in_200(portal_server: Start) -> None:
    answer = ask(portal_server(deployment="former"), where="1=1", resultOffset=0)
    assert answer["error"]["code"] == 400
    assert ask(portal_server(deployment="former"), where="1=1", f="geojson")["error"]["code"] == 400


def test_object_ids_come_by_get_and_post(portal_server: Start) -> None:
    server = portal_server()
    everything = ask(server, **IDS)["objectIds"]
    assert len(everything) == ask(server, **COUNT)["count"] == 2250
    wanted = everything[::2]
    answer = ask(server, post=True, objectIds=",".join(map(str, wanted)), outFields="objectid")
    assert ids(answer) == wanted
    assert server.requests[-1].method == "POST"
    few = ask(server, objectIds=f"{everything[7]},{everything[3]},5", outFields="objectid")
    assert ids(few) == [everything[3], everything[7]]


@pytest.mark.parametrize("code", [4326, 102100, 3857, 32642])
def test_an_envelope_chooses_the_same_rows_in_every_system(
    portal_server: Start, small_portal_data: Path, code: int
) -> None:
    from tests.portal_server import projections

    box = (71.41, 51.16, 71.43, 51.18)
    (xmin, xmax), (ymin, ymax) = projections.from_lonlat([box[0], box[2]], [box[1], box[3]], code)
    found = ask(
        portal_server(), where="1=1", returnIdsOnly="true", inSR=code, geometryType="esriGeometryEnvelope",
        geometry=f"{xmin},{ymin},{xmax},{ymax}", spatialRel="esriSpatialRelIntersects",
    )["objectIds"]  # fmt: skip
    inside = stored(
        small_portal_data,
        "SELECT objectid FROM crime WHERE lon BETWEEN 71.41 AND 71.43 AND lat BETWEEN 51.16 AND 51.18",
    )
    assert len(inside) > 100
    # A box of UTM is not a box of degrees: at the rim a few rows may fall to either side.
    assert len(set(found) ^ {r[0] for r in inside}) <= (0 if code != 32642 else 0.1 * len(inside))


def test_statistics_group_and_sum(portal_server: Start, small_portal_data: Path) -> None:
    asked = [
        {"statisticType": "count", "onStatisticField": "objectid", "outStatisticFieldName": "n"},
        {"statisticType": "sum", "onStatisticField": "fd1r13p2", "outStatisticFieldName": "killed"},
    ]
    answer = ask(
        portal_server(), "accidents", where="area_code='1971'", outStatistics=json.dumps(asked),
        groupByFieldsForStatistics="fd1r06p2,yr", orderByFields="fd1r06p2,yr",
    )  # fmt: skip
    expected = stored(
        small_portal_data,
        "SELECT fd1r06p2, yr, COUNT(*), SUM(fd1r13p2) FROM accidents GROUP BY 1, 2 ORDER BY 1, 2",
    )
    assert [tuple(f["attributes"].values()) for f in answer["features"]] == expected


def test_district_outlines_come_with_names_in_three_languages(portal_server: Start) -> None:
    server = portal_server()
    answer = ask(server, "districts", where="1=1", outFields="*", outSR=4326)
    assert len(answer["features"]) == 6
    first = answer["features"][0]
    assert {"CODE", "S1", "S1_KZ", "S1_EN", "POPULATION"} <= set(first["attributes"])
    ring = first["geometry"]["rings"][0]
    assert ring[0] == ring[-1]
    assert sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:])) < 0  # Esri: clockwise
    geojson = ask(server, "regions", where="1=1", outFields="CODE", f="geojson")
    assert geojson["features"][0]["properties"] == {"CODE": "1971"}


def test_geojson_holds_ids_and_degrees(portal_server: Start) -> None:
    answer = ask(portal_server(), f="geojson", resultRecordCount=3, **ALL)
    assert answer["type"] == "FeatureCollection" and answer["exceededTransferLimit"] is True
    feature = answer["features"][0]
    assert feature["id"] == feature["properties"]["objectid"]
    assert 71 < feature["geometry"]["coordinates"][0] < 72
    assert isinstance(feature["properties"]["dat_sover"], int)


def test_rows_without_a_place_have_no_geometry(portal_server: Start, small_portal_data: Path) -> None:
    answer = ask(portal_server(), outSR=4326, **ALL)
    without = [f["attributes"]["objectid"] for f in answer["features"] if "geometry" not in f]
    expected = stored(small_portal_data, "SELECT objectid FROM crime WHERE lon IS NULL ORDER BY 1")
    assert without == [r[0] for r in expected] and without


@pytest.mark.parametrize(
    "params",
    [
        {"where": "no_such_field = 1"},
        {"where": "1=1", "outFields": "objectid,no_such_field"},
        {"where": "1=1", "orderByFields": "no_such_field"},
        {"where": "1=1", "orderByFields": "objectid; DROP TABLE crime"},
        {"where": "1=1", "outSR": "2154"},
        {"where": "1=1", "geometry": "1,2,3"},
        {"where": "1=1", "geometry": '{"xmin": 1}'},
        {"where": "1=1", "geometry": "1,2,3,nan"},
        {"where": "1=1", "resultOffset": "-1"},
        {"where": "1=1", "resultRecordCount": "many"},
        {"where": "1=1", "objectIds": "1,x"},
        {"where": "1=1", "outStatistics": "[{}]"},
        {"where": "1=1", "f": "pbf"},
        {"outFields": "*"},
    ],
)
def test_bad_requests_are_answered_with_an_error_in_200(portal_server: Start, params: dict) -> None:
    assert ask(portal_server(), **params)["error"]["code"] == 400


def test_what_is_not_served_is_an_error_404_in_200(portal_server: Start) -> None:
    server = portal_server()
    for path in ("KPSSU/crime/FeatureServer/9", "KPSSU/convicted/FeatureServer", "nothing"):
        answer = requests.get(server.root + path, params={"f": "json"}, timeout=30)
        assert (answer.status_code, answer.json()["error"]["code"]) == (200, 404)
    assert requests.get(f"{server.origin}/elsewhere", timeout=30).status_code == 404


def test_the_service_can_be_walked_from_its_root(portal_server: Start) -> None:
    server = portal_server()

    def get(path: str) -> dict:
        return requests.get(server.root + path, params={"f": "pjson"}, timeout=30).json()

    assert get("")["folders"] == ["KPSSU"]
    assert {s["name"] for s in get("KPSSU")["services"]} == {"KPSSU/crime", "KPSSU/DTP"}
    assert [x["id"] for x in get("KZ_AREA_RU/MapServer")["layers"]] == [8, 9]


def test_requests_are_noted_and_a_connection_is_kept(portal_server: Start) -> None:
    server = portal_server()
    with requests.Session() as session:
        session.headers["User-Agent"] = "named/1"
        for _ in range(3):
            session.get(f"{server.url('crime')}/query", params={"f": "json", **COUNT}, timeout=30)
    assert [r.params["where"] for r in server.requests] == ["1=1"] * 3
    assert {r.headers["User-Agent"] for r in server.requests} == {"named/1"}
    assert server.max_simultaneous == 1


def test_simultaneous_requests_are_counted(portal_server: Start) -> None:
    server = portal_server("stall", stall_seconds=0.5)
    threads = [threading.Thread(target=ask, args=(server,), kwargs=COUNT) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert server.max_simultaneous == 3


# --- misbehaviours


def test_every_switch_has_a_test_here() -> None:
    source = Path(__file__).read_text(encoding="utf-8").split("# --- misbehaviours", 1)[1]
    assert [name for name in SWITCHES if f'"{name}' not in source] == []


def test_a_switch_with_a_number_wears_off(portal_server: Start) -> None:
    server = portal_server("busy_503:2")
    statuses = [
        requests.get(server.url("crime"), params={"f": "json"}, timeout=30).status_code for _ in range(3)
    ]
    assert statuses == [503, 503, 200]
    assert server.misbehaviour.used("busy_503") == 2


@pytest.mark.parametrize("name", ["no_such_switch", "no_paging:2", "busy_503:x"])
def test_a_switch_that_makes_no_sense_is_refused(name: str) -> None:
    with pytest.raises(ValueError):
        Misbehaviour(name)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("error_in_200", {"code": 500, "message": "Error performing query operation", "details": []}),
        ("error_without_code", {"message": "Error performing query operation"}),
    ],
)
def test_rows_are_refused_with_an_error_in_200(portal_server: Start, name: str, expected: dict) -> None:
    server = portal_server(name)
    assert ask(server, **ALL)["error"] == expected
    assert ask(server, **COUNT)["count"] == 2250


def test_a_failure_comes_without_an_error_object(portal_server: Start) -> None:
    answer = ask(portal_server("failure_without_error"), **ALL)
    assert answer["status"] == "error" and "error" not in answer and "features" not in answer


def test_permission_is_refused(portal_server: Start) -> None:
    assert ask(portal_server("forbidden"), **COUNT)["error"]["code"] == 403


@pytest.mark.parametrize(
    "shown",
    [
        {"headers": {"X-Esri-Authorization": f"Bearer {FIRST_KEY}"}},
        {"headers": {"Authorization": f"Bearer {SECOND_KEY}"}},
        {"token": FIRST_KEY},
    ],
)
def test_a_key_is_asked_for_and_taken_in_three_ways(portal_server: Start, shown: dict) -> None:
    server = portal_server("token_required")
    assert ask(server, **COUNT)["error"]["code"] == 499
    assert ask(server, **COUNT, headers={"X-Esri-Authorization": "Bearer wrong"})["error"]["code"] == 499
    assert ask(server, **COUNT, **shown)["count"] == 2250


def test_the_first_key_runs_out_after_two_pages_and_the_second_does_not(portal_server: Start) -> None:
    server = portal_server("token_expired_halfway")
    page = {**ALL, "resultRecordCount": 10}
    assert ask(server, **page)["error"]["code"] == 499
    first, second = ({"X-Esri-Authorization": f"Bearer {key}"} for key in (FIRST_KEY, SECOND_KEY))
    answers = [ask(server, **page, headers=first) for _ in range(3)]
    assert [len(a.get("features", ())) for a in answers] == [10, 10, 0]
    assert answers[2]["error"]["code"] == 498
    assert [len(ask(server, **page, headers=second)["features"]) for _ in range(4)] == [10] * 4


def test_short_pages_carry_the_flag_and_lead_to_the_end(portal_server: Start) -> None:
    server = portal_server("short_pages")
    last, found, answer = 0, [], {"exceededTransferLimit": True}
    while answer.get("exceededTransferLimit"):
        answer = ask(server, where=f"objectid > {last}", orderByFields="objectid", outFields="objectid")
        found += ids(answer)
        last = found[-1]
    assert len(found) == len(set(found)) == 2250
    assert server.misbehaviour.used("short_pages") > 4


def test_an_empty_page_has_the_flag(portal_server: Start) -> None:
    server = portal_server("empty_page_with_flag:1")
    page = {**ALL, "resultRecordCount": 100}
    assert len(ask(server, **page)["features"]) == 100
    empty = ask(server, **page, resultOffset=100)
    assert (empty["features"], empty["exceededTransferLimit"]) == ([], True)
    assert len(ask(server, **page, resultOffset=100)["features"]) == 100
    forever = portal_server("empty_page_with_flag")
    for _ in range(3):
        assert ask(forever, **{**page, "where": "objectid > 8901000"})["features"] == []
    assert len(ask(forever, objectIds=ids(ask(server, **page))[0])["features"]) == 1


def test_the_flag_goes_astray(portal_server: Start) -> None:
    page = {**ALL, "resultRecordCount": 100}
    assert "exceededTransferLimit" not in ask(portal_server("flag_missing"), **page)
    hidden = ask(portal_server("flag_under_properties"), **page, f="geojson")
    assert "exceededTransferLimit" not in hidden
    assert hidden["properties"] == {"exceededTransferLimit": True}
    assert ask(portal_server("flag_always"), **ALL)["exceededTransferLimit"] is True


def test_pages_without_order_overlap(portal_server: Start) -> None:
    server = portal_server("unordered_overlap")

    def pages(**order) -> list[int]:
        return [
            i
            for offset in range(0, 2250, 750)
            for i in ids(
                ask(
                    server,
                    where="1=1",
                    outFields="objectid",
                    resultOffset=offset,
                    resultRecordCount=750,
                    **order,
                )
            )
        ]

    without, ordered = pages(), pages(orderByFields="objectid")
    assert len(without) == len(ordered) == len(set(ordered)) == 2250
    assert len(set(without)) < 2200


@pytest.mark.parametrize(
    ("name", "by_offset", "by_key"),
    [
        ("rows_inserted_between_pages", (2252, 2250), (2250, 2250)),
        ("rows_appended_between_pages", (2252, 2252), (2252, 2252)),
        ("rows_deleted_between_pages", (2248, 2248), (2250, 2250)),
        ("rows_inserted_in_between", (2252, 2251), (2251, 2251)),
        ("rows_deleted_in_between", (2248, 2248), (2249, 2249)),
        ("rows_changed_between_pages", (2250, 2250), (2250, 2250)),
    ],
)
def test_rows_change_between_pages(
    portal_server: Start, small_portal_data: Path, name, by_offset, by_key
) -> None:
    page = {"outFields": "objectid", "orderByFields": "objectid", "resultRecordCount": 1000}
    before = small_portal_data.read_bytes()
    server, found = portal_server(name), []
    for _ in range(3):
        found += ids(ask(server, where="1=1", resultOffset=len(found), **page))
    assert (len(found), len(set(found))) == by_offset
    server, found = portal_server(name), [0]
    for _ in range(3):
        found += ids(ask(server, where=f"objectid > {found[-1]}", **page))
    assert (len(found) - 1, len(set(found)) - 1) == by_key
    assert small_portal_data.read_bytes() == before


def test_a_row_in_the_middle_changes_its_values_and_its_place(portal_server: Start) -> None:
    server = portal_server("rows_changed_between_pages:1")
    page = {"where": "1=1", "outFields": "objectid,hard_code", "orderByFields": "objectid"}
    before, after = ask(server, **page)["features"], ask(server, **page)["features"]
    (place,) = [i for i, row in enumerate(before) if row != after[i]]
    assert place == 1125
    assert before[place]["attributes"]["hard_code"] != after[place]["attributes"]["hard_code"]
    assert after[place]["geometry"] == after[-1]["geometry"]


def test_rows_come_twice_or_not_at_all(portal_server: Start) -> None:
    page = {**ALL, "resultRecordCount": 14}
    honest = ids(ask(portal_server(), **page))
    assert ids(ask(portal_server("rows_twice"), **page)) == sorted([*honest, honest[3], honest[10]])
    assert ids(ask(portal_server("pages_with_holes"), **page)) == [
        i for i in honest if i not in (honest[3], honest[10])
    ]


@pytest.mark.parametrize(
    ("name", "ignored"),
    [
        ("where_ignored", {"where": "objectid > 8900500"}),
        ("offset_ignored", {"resultOffset": 100}),
        ("object_ids_ignored", {"objectIds": "8900700,8900701"}),
        ("geometry_ignored", {"geometry": "1,1,2,2", "geometryType": "esriGeometryEnvelope", "inSR": 4326}),
        ("order_ignored", {"orderByFields": "objectid DESC"}),
    ],
)
def test_a_parameter_is_ignored(portal_server: Start, name: str, ignored: dict) -> None:
    page = {**ALL, "resultRecordCount": 10}
    honest = ids(ask(portal_server(), **page))
    assert ids(ask(portal_server(), **{**page, **ignored})) != honest
    assert ids(ask(portal_server(name), **{**page, **ignored})) == honest


def test_every_field_comes_whatever_is_asked_for(portal_server: Start) -> None:
    answer = ask(portal_server("out_fields_ignored"), where="1=1", outFields="objectid", resultRecordCount=1)
    assert "ud" in answer["features"][0]["attributes"]


def test_a_page_lacks_what_the_layer_declares(portal_server: Start) -> None:
    for name, gone in (("field_missing_in_page", "fz1r18p5"), ("ids_missing_in_page", "globalid")):
        server = portal_server(f"{name}:1")
        page = {**ALL, "resultRecordCount": 1}
        first, second = (ask(server, **page)["features"][0]["attributes"] for _ in range(2))
        assert set(second) - set(first) >= {gone} and "objectid" in first
        assert gone in {f["name"] for f in describe(server)["fields"]}


def test_a_page_is_smaller_than_promised(portal_server: Start) -> None:
    server = portal_server("lower_page_limit_than_promised")
    answer = ask(server, **ALL, resultRecordCount=5000)
    assert describe(server)["maxRecordCount"] == 5000
    assert (len(answer["features"]), answer["exceededTransferLimit"]) == (700, True)


def test_a_smaller_page_can_be_declared_and_kept(portal_server: Start) -> None:
    server = portal_server(page_size=300)
    assert describe(server)["maxRecordCount"] == 300
    assert len(ask(server, **ALL)["features"]) == 300


def test_the_page_size_is_not_told(portal_server: Start) -> None:
    assert "maxRecordCount" not in describe(portal_server("max_record_count_missing"))


def test_paging_is_not_supported(portal_server: Start) -> None:
    server = portal_server("no_paging")
    assert describe(server)["advancedQueryCapabilities"]["supportsPagination"] is False
    assert ask(server, **ALL, resultOffset=0)["error"]["code"] == 400
    assert len(ask(server, **ALL)["features"]) == 2250


def test_a_long_address_is_refused_but_a_long_form_is_not(portal_server: Start) -> None:
    server = portal_server("long_url_refused")
    many = ",".join(map(str, ask(server, **IDS)["objectIds"][:500]))
    refused = requests.get(
        f"{server.url('crime')}/query", params={"f": "json", "objectIds": many}, timeout=30
    )
    assert (refused.status_code, refused.headers["Content-Type"]) == (414, "text/html;charset=utf-8")
    assert len(ask(server, post=True, objectIds=many)["features"]) == 500


def test_count_and_ids_are_ignored(portal_server: Start) -> None:
    assert len(ask(portal_server("count_ignored"), **COUNT)["features"]) == 2250
    assert len(ask(portal_server("ids_ignored"), **IDS)["features"]) == 2250
    assert ask(portal_server("count_too_high"), **COUNT)["count"] == 2253


def test_statistics_are_refused(portal_server: Start) -> None:
    asked = json.dumps(
        [{"statisticType": "max", "onStatisticField": "objectid", "outStatisticFieldName": "m"}]
    )
    for misbehave in ("statistics_refused", "statistics_not_offered"):
        server = portal_server(misbehave)
        assert ask(server, where="1=1", outStatistics=asked)["error"]["code"] == 400
        offered = describe(server)["advancedQueryCapabilities"]["supportsStatistics"]
        assert offered is (misbehave == "statistics_refused")


def grouped(server: PortalServer) -> list[dict]:
    asked = [{"statisticType": "count", "onStatisticField": "objectid", "outStatisticFieldName": "n"}]
    answer = ask(
        server, where="1=1", outStatistics=json.dumps(asked), groupByFieldsForStatistics="hard_code",
    )  # fmt: skip
    return [feature["attributes"] for feature in answer["features"]]


def test_statistics_are_answered_wrongly(portal_server: Start) -> None:
    well = grouped(portal_server())
    assert len(well) > 2
    assert len(grouped(portal_server("statistics_ignored"))) == 2250
    assert grouped(portal_server("groups_ignored")) == [{"n": sum(group["n"] for group in well)}]
    assert grouped(portal_server("group_missing")) == [well[0], *well[2:]]
    assert grouped(portal_server("statistics_as_text")) == [{**g, "n": str(g["n"])} for g in well]


def test_text_has_no_sum(portal_server: Start) -> None:
    asked = json.dumps([{"statisticType": "sum", "onStatisticField": "hard_code"}])
    assert ask(portal_server(), where="1=1", outStatistics=asked)["error"]["code"] == 400


def test_groups_beyond_the_page_limit_are_cut_and_it_says_so(portal_server: Start) -> None:
    asked = [{"statisticType": "count", "onStatisticField": "objectid", "outStatisticFieldName": "n"}]
    answer = ask(
        portal_server(page_size=3), where="1=1", outStatistics=json.dumps(asked),
        groupByFieldsForStatistics="crime_code",
    )  # fmt: skip
    assert (len(answer["features"]), answer["exceededTransferLimit"]) == (3, True)


def test_ids_come_in_other_case(portal_server: Start) -> None:
    server = portal_server("ids_other_case")
    answer = ask(server, **ALL)
    assert describe(server)["objectIdField"] == "objectid"
    assert answer["objectIdFieldName"] == "ObjectId"
    assert "ObjectId" in answer["features"][0]["attributes"]
    assert "objectid" not in answer["features"][0]["attributes"]


def test_ids_come_as_floats_with_an_exponent(portal_server: Start) -> None:
    server = portal_server("ids_as_floats")
    body = requests.get(f"{server.url('crime')}/query", params={"f": "json", **IDS}, timeout=30)
    honest = ask(portal_server(), **IDS)["objectIds"]
    assert body.text.count("E6") == 2250
    assert [int(i) for i in body.json()["objectIds"]] == honest
    assert all(isinstance(i, float) for i in body.json()["objectIds"])


def test_ids_repeat(portal_server: Start) -> None:
    server = portal_server("ids_repeat")
    found = ids(ask(server, **ALL))
    assert len(found) == 2250 and len(set(found)) < 1900
    assert sorted(found) == sorted(ask(server, **IDS)["objectIds"])


def test_there_is_no_object_id(portal_server: Start) -> None:
    server = portal_server("no_objectid")
    description = describe(server)
    assert description["objectIdField"] is None
    assert "objectid" not in {f["name"] for f in description["fields"]}
    answer = ask(server, where="1=1", outFields="*")
    assert "objectid" not in answer["features"][0]["attributes"] and answer["objectIdFieldName"] == ""
    assert "id" not in ask(server, where="1=1", f="geojson", outFields="ud")["features"][0]
    assert ask(server, **IDS)["error"]["code"] == 400
    assert ask(server, objectIds="8900001")["error"]["code"] == 400


@pytest.mark.parametrize(("name", "gone"), [("missing_field", "fz1r18p6"), ("missing_occurred", "dat_sover")])
def test_a_field_is_gone(portal_server: Start, name: str, gone: str) -> None:
    server = portal_server(name)
    assert gone not in {f["name"] for f in describe(server)["fields"]}
    assert gone not in ask(server, **ALL)["features"][0]["attributes"]
    assert ask(server, where="1=1", outFields=gone)["error"]["code"] == 400


def test_a_field_is_new(portal_server: Start) -> None:
    server = portal_server("new_field")
    assert "new_field_2026" in {f["name"] for f in describe(server)["fields"]}
    assert "new_field_2026" in ask(server, **ALL)["features"][0]["attributes"]


def test_types_are_wrong(portal_server: Start) -> None:
    row = ask(portal_server("wrong_types"), **ALL)["features"][0]["attributes"]
    assert isinstance(row["crime_code"], int) and isinstance(row["yr"], str)


def test_dates_come_as_text(portal_server: Start) -> None:
    honest = ask(portal_server(), **ALL)["features"][0]["attributes"]
    text = ask(portal_server("dates_as_text"), **ALL)["features"][0]["attributes"]["dat_sover"]
    day, clock = honest["dat_sover_str"].split()
    assert text == f"{'-'.join(reversed(day.split('.')))}T{clock}:00"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("null_geometry", None),
        ("nan_geometry", {"x": "NaN", "y": "NaN"}),
        ("zero_geometry", {"x": 0, "y": 0}),
        ("absurd_geometry", {"x": 1e30, "y": -1e30}),
    ],
)
def test_every_tenth_geometry_is_bad(portal_server: Start, name: str, expected) -> None:
    features = ask(portal_server(name), **ALL)["features"]
    assert features[10]["geometry"] == expected
    good = [f for i, f in enumerate(features) if i % 10 and f.get("geometry")]
    assert len(good) > 1900 and all(f["geometry"] != expected for f in good if f["geometry"]["x"])


def test_the_system_asked_for_is_ignored(portal_server: Start) -> None:
    server = portal_server("out_sr_ignored")
    answer = ask(server, **ALL, outSR=4326)
    assert answer["spatialReference"]["latestWkid"] == 3857
    assert max(f["geometry"]["x"] for f in answer["features"] if "geometry" in f) > 7.9e6
    geojson = ask(server, **ALL, outSR=4326, f="geojson")
    assert max(f["geometry"]["coordinates"][0] for f in geojson["features"] if f["geometry"]) > 7.9e6


@pytest.mark.parametrize(("name", "status"), [("html_error", 200), ("html_error_500", 500)])
def test_a_page_of_html_comes(portal_server: Start, name: str, status: int) -> None:
    answer, close = raw(portal_server(name), **ALL)
    assert answer.status == status and answer.read().startswith(b"<html>")
    close()


def test_the_body_is_empty_or_torn(portal_server: Start) -> None:
    answer, close = raw(portal_server("empty_body"), **ALL)
    assert (answer.status, answer.read()) == (200, b"")
    close()
    answer, close = raw(portal_server("truncated_body"), **ALL)
    body = answer.read()
    assert int(answer.headers["Content-Length"]) == len(body)
    with pytest.raises(ValueError):
        json.loads(body)
    close()


def test_gzip_is_good_or_broken(portal_server: Start) -> None:
    server = portal_server("gzip")
    url = f"{server.url('crime')}/query"
    answer = requests.get(url, params={"f": "json", **ALL}, headers={"Accept-Encoding": "gzip"}, timeout=30)
    assert answer.headers["Content-Encoding"] == "gzip" and len(answer.json()["features"]) == 2250
    plain, close = raw(server, **COUNT)
    assert plain.headers["Content-Encoding"] is None and json.loads(plain.read()) == {"count": 2250}
    close()
    broken, close = raw(portal_server("broken_gzip"), **ALL)
    assert broken.headers["Content-Encoding"] == "gzip"
    with pytest.raises((EOFError, OSError, gzip.zlib.error)):
        gzip.decompress(broken.read())
    close()


def test_the_server_is_busy(portal_server: Start) -> None:
    def answer(name: str):
        found, close = raw(portal_server(name), **COUNT)
        close()
        return found.status, found.headers["Retry-After"]

    assert answer("busy_429") == (429, None)
    assert answer("busy_429_retry_after") == (429, "1")
    assert answer("busy_502") == (502, None)
    assert answer("busy_503") == (503, None)
    status, until = answer("busy_503_retry_after_date")
    assert status == 503
    assert -1 <= email.utils.parsedate_to_datetime(until).timestamp() - time.time() <= 3


def test_a_third_request_at_once_is_refused(portal_server: Start) -> None:
    server = portal_server("busy_over_two,stall", stall_seconds=0.5)
    statuses: list[int] = []

    def one() -> None:
        answer, close = raw(server, **COUNT)
        statuses.append(answer.status)
        close()

    threads = [threading.Thread(target=one) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(statuses) == [200, 200, 429]


def test_the_connection_drops_inside_the_body(portal_server: Start) -> None:
    answer, close = raw(portal_server("drop_mid_body"), **ALL)
    with pytest.raises(http.client.IncompleteRead) as torn:
        answer.read()
    assert len(torn.value.partial) > 1000
    close()


def test_the_connection_is_reset_inside_the_body(portal_server: Start) -> None:
    with pytest.raises((ConnectionResetError, http.client.IncompleteRead)):
        answer, _ = raw(portal_server("reset_mid_body"), **ALL)
        answer.read()


def test_the_server_dies_after_two_pages(portal_server: Start) -> None:
    server = portal_server("dies_halfway")
    page = {**ALL, "resultRecordCount": "100"}
    assert [len(ask(server, **page)["features"]) for _ in range(2)] == [100, 100]
    with pytest.raises((http.client.RemoteDisconnected, ConnectionResetError)):
        raw(server, **COUNT)


def test_silence_before_and_inside_the_answer(portal_server: Start) -> None:
    with pytest.raises(TimeoutError):
        raw(portal_server("stall"), timeout=0.3, **COUNT)
    answer, close = raw(portal_server("stall_mid_body"), timeout=0.3, **ALL)
    assert len(answer.read(1000)) == 1000
    with pytest.raises(TimeoutError):
        answer.read()
    close()


def test_the_answer_drips(portal_server: Start) -> None:
    answer, close = raw(portal_server("slow_drip"), where="1=1", resultRecordCount="1", outFields="ud")
    began = time.monotonic()
    body = answer.read()
    assert time.monotonic() - began > 0.1 * (len(body) // 64 - 1) > 0.3
    assert len(json.loads(body)["features"]) == 1
    close()


def test_another_origin_hears_of_it(portal_server: Start) -> None:
    server = portal_server("redirect_other_host")
    answer, close = raw(server, **COUNT)
    assert answer.status == 302
    assert urlsplit(answer.headers["Location"]).port != server.port
    close()
    ask(server, **COUNT, headers={"X-Esri-Authorization": f"Bearer {FIRST_KEY}"})
    assert [r.headers["X-Esri-Authorization"] for r in server.elsewhere] == [f"Bearer {FIRST_KEY}"]


def test_redirects_at_home(portal_server: Start) -> None:
    server = portal_server("redirect_same_host")
    assert ask(server, **COUNT)["count"] == 2250
    assert [r.params.get("redirected") for r in server.requests] == [None, "1"]
    with pytest.raises(requests.TooManyRedirects):
        ask(portal_server("redirect_loop"), **COUNT)


def test_an_error_is_huge(portal_server: Start) -> None:
    assert len(ask(portal_server("huge_error"), **COUNT)["error"]["message"]) == 8_000_000


def test_values_and_errors_are_200_levels_deep(portal_server: Start) -> None:
    def depth(value) -> int:
        if isinstance(value, (list, dict)):
            return 1 + depth(value[0] if isinstance(value, list) else value["deep"])
        return 0

    answer = ask(portal_server("deep_values"), **ALL)
    assert depth(answer["deep"]) == depth(answer["features"][0]["attributes"]["deep_2026"]) == 200
    error = ask(portal_server("deep_error"), **COUNT)["error"]
    assert depth(error["details"][0]) == 200 and len(error["message"]) == 3_000_000


def test_json_is_too_deep(portal_server: Start) -> None:
    answer, close = raw(portal_server("deep_json"), **COUNT)
    with pytest.raises(RecursionError):
        json.loads(answer.read())
    close()


def test_a_post_is_redirected_as_well(portal_server: Start) -> None:
    server = portal_server("redirect_same_host")
    assert ask(server, post=True, **COUNT)["count"] == 2250
