"""Every row, once, and a receipt that only says complete when it is proven."""

from __future__ import annotations

import json

import pytest

from crime_map_plugin.errors import PortalRefused, PortalUnreachable
from crime_map_plugin.incidents.query import IncidentQuery
from crime_map_plugin.portal.arcgis import Fetcher, count
from tests.unit.fake_service import FakeService, Raw, http_for, layer_of, offence, profile_for


@pytest.fixture
def service():
    fake = FakeService([offence(i) for i in range(1, 36)])
    yield fake
    fake.close()


def fetched(service, query=None, *, resume=None, **layer_changes):
    profile = profile_for(service.origin, **layer_changes)
    http = http_for(profile)
    fetcher = Fetcher(layer_of(profile), query or IncidentQuery(), profile=profile, http=http, resume=resume)
    pages = list(fetcher)
    http.close()
    return [identity for page in pages for identity in page.columns["id"]], fetcher.receipt, pages


def assert_all(ids, receipt, n=35):
    assert len(ids) == len(set(ids)) == n
    assert (receipt.complete, receipt.expected, receipt.received, receipt.reason) == (True, n, n, "")


def test_keyset_paging_gets_every_row_once(service):
    ids, receipt, _ = fetched(service)
    assert_all(ids, receipt)
    assert receipt.strategies == ["keyset"] and receipt.pages == 4 and receipt.duplicates == 0
    assert all(
        q.params["orderByFields"] == "objectid ASC" and "resultOffset" not in q.params
        for q in service.queries
    )
    assert service.queries[1].params["where"] == "(discontinued = 0) AND objectid > 10"


def test_only_the_profiles_fields_are_asked_for_and_no_case_number(service):
    fetched(service)
    names = {q.params["outFields"] for q in service.queries}
    assert names == {
        "objectid,globalid,crime_code,stat,hard_code,transgression,dat_sover,dat_vozb,city_code,reg_code"
    }


def test_the_count_comes_before_the_first_row(service):
    fetched(service)
    assert "returnCountOnly" in service.requests[1].params


def test_short_page_is_not_the_end(service):
    service.after = lambda request, answer: (
        {**answer, "features": answer["features"][:3], "exceededTransferLimit": True}
        if len(answer.get("features", ())) > 3
        else answer
    )
    ids, receipt, _ = fetched(service)
    assert_all(ids, receipt)
    assert receipt.strategies == ["keyset"]


def test_a_page_without_the_flag_is_not_the_end_while_rows_are_missing(service):
    service.flag = None
    assert_all(*fetched(service)[:2])


@pytest.mark.parametrize("where", ["properties", "top"])
def test_geojson_is_understood_with_the_flag_anywhere(service, where):
    def as_geojson(request, answer):
        if "features" not in answer:
            return answer
        more = {"exceededTransferLimit": answer.get("exceededTransferLimit", False)}
        features = [
            {
                "type": "Feature",
                "id": row["attributes"]["objectid"],
                "properties": row["attributes"],
                "geometry": {"type": "Point", "coordinates": [row["geometry"]["x"], row["geometry"]["y"]]},
            }
            for row in answer["features"]
        ]
        extra = more if where == "top" else {"properties": more}
        return {"type": "FeatureCollection", "features": features, **extra}

    service.after = as_geojson
    service.description = {"supportedQueryFormats": "geoJSON"}
    ids, receipt, pages = fetched(service)
    assert_all(ids, receipt)
    assert service.queries[0].params["f"] == "geojson"
    assert pages[0].columns["x"][0] == pytest.approx(71.40001)


def test_an_empty_page_with_the_flag_is_tried_once_more(service):
    told = []

    def once_empty(request):
        if request.params.get("where", "").endswith("objectid > 10") and not told:
            told.append(1)
            return service.page([], has_more=True)
        return None

    service.before = once_empty
    ids, receipt, _ = fetched(service)
    assert_all(ids, receipt)
    assert receipt.strategies == ["keyset"]


def test_an_empty_page_that_stays_empty_leads_down_the_ladder(service):
    def always_empty(request):
        is_page = "objectid > 10" in request.params.get("where", "")
        return service.page([], has_more=True) if is_page else None

    service.before = always_empty
    ids, receipt, _ = fetched(service)
    assert_all(ids, receipt)
    assert receipt.strategies == ["keyset", "offset"]


def test_unordered_ids_lead_to_offsets_and_overlaps_are_counted_not_stored(service):
    service.rows = service.rows[::-1]
    service.ordered = False
    ids, receipt, _ = fetched(service)
    assert_all(ids, receipt)
    assert receipt.strategies == ["keyset", "offset"]


def test_offset_advances_by_the_rows_received_but_for_one_that_joins_the_pages(service):
    service.ordered = False
    service.rows = service.rows[::-1]
    service.description = {"maxRecordCount": 1000}
    ids, receipt, _ = fetched(service)
    assert_all(ids, receipt)
    assert [q.params["resultOffset"] for q in service.queries if "resultOffset" in q.params] == [
        "0",
        "9",
        "18",
        "27",
        "34",
    ]


def test_pages_that_do_not_join_are_not_believed_and_lose_nothing(service):
    service.ordered = False
    service.rows = service.rows[::-1]

    def shift(request, answer):
        offset = int(request.params.get("resultOffset", "0"))
        if offset == 9:
            return service.page(service.rows[7:17], has_more=True)
        return answer

    service.after = shift
    ids, receipt, _ = fetched(service)
    assert_all(ids, receipt)
    assert receipt.strategies == ["keyset", "offset", "ids"]


def test_a_service_without_paging_is_asked_by_ids_in_posted_chunks(service):
    service.paging = False
    ids, receipt, _ = fetched(service)
    assert_all(ids, receipt)
    assert receipt.strategies == ["ids"]
    assert all(q.method == "POST" for q in service.queries)


def test_ids_as_floats_and_chunks_cut_short_still_bring_every_row(service):
    service.paging = False
    service.description = {"maxRecordCount": 1000}

    def floats(request, answer):
        if "objectIds" in answer:
            return {**answer, "objectIds": [float(i) for i in answer["objectIds"]]}
        return answer

    service.after = floats
    ids, receipt, _ = fetched(service)
    assert_all(ids, receipt)


def test_without_ids_the_extent_is_split(service):
    service.paging = service.lists_ids = False
    ids, receipt, _ = fetched(service)
    assert_all(ids, receipt)
    assert receipt.strategies == ["ids", "split"] and receipt.duplicates == 0


def test_a_plain_question_brings_rows_without_geometry_that_no_rectangle_holds(service):
    service.paging = service.lists_ids = False
    service.rows[0]["geometry"] = None
    ids, receipt, _ = fetched(service)
    assert_all(ids, receipt)
    assert receipt.without_geometry == 1


def test_rows_without_geometry_are_missed_by_splitting_and_the_receipt_says_so(service):
    service.paging = service.lists_ids = False
    service.rows[-1]["geometry"] = None
    ids, receipt, _ = fetched(service)
    assert len(ids) == 34
    assert not receipt.complete and receipt.reason.startswith("1 of 35 rows did not come.")


def test_more_rows_at_one_place_than_a_page_holds_end_incomplete(service):
    service.paging = service.lists_ids = False
    for row in service.rows:
        row["geometry"] = {"x": 71.41, "y": 51.13}
    ids, receipt, _ = fetched(service)
    assert len(ids) == 10
    assert not receipt.complete and "25 of 35" in receipt.reason and "one place" in receipt.reason


def test_a_server_that_answers_every_question_with_features_is_split_and_never_called_complete(service):
    service.paging = service.lists_ids = service.counts = False
    ids, receipt, _ = fetched(service)
    assert sorted(set(ids)) == sorted(ids) and len(ids) == 35
    assert not receipt.complete and "does not count" in receipt.reason


def test_a_service_that_repeats_its_first_page_is_found_out(service):
    def first_page_always(request, answer):
        return service.page(service.rows[:10], has_more=True) if "features" in answer else answer

    service.after = first_page_always
    ids, receipt, _ = fetched(service)
    assert len(ids) == len(set(ids)) == 10
    assert not receipt.complete and "25 of 35" in receipt.reason


def test_a_flag_that_is_always_set_does_not_hide_that_everything_came(service):
    service.after = lambda request, answer: (
        {**answer, "exceededTransferLimit": True} if "features" in answer else answer
    )
    assert_all(*fetched(service)[:2])


def test_rows_inserted_during_the_walk_are_fetched_and_counted_again(service):
    def insert(request):
        if request.params.get("where", "").endswith("objectid > 10") and len(service.rows) == 35:
            service.rows.append(offence(100))
        return None

    service.before = insert
    ids, receipt, _ = fetched(service)
    assert_all(ids, receipt, 36)


def test_rows_removed_before_they_were_read_end_in_a_complete_download(service):
    def remove(request):
        if request.params.get("where", "").endswith("objectid > 10"):
            service.rows = [row for row in service.rows if row["attributes"]["objectid"] != 30]
        return None

    service.before = remove
    ids, receipt, _ = fetched(service)
    assert_all(ids, receipt, 34)


def test_rows_removed_after_they_were_read_are_reported_as_vanished(service):
    def remove(request):
        if request.params.get("where", "").endswith("objectid > 20"):
            service.rows = [row for row in service.rows if row["attributes"]["objectid"] not in (3, 30)]
        return None

    service.before = remove
    ids, receipt, _ = fetched(service)
    assert len(ids) == 34
    assert receipt.complete and (receipt.expected, receipt.received, receipt.vanished) == (33, 33, 1)
    assert receipt.strategies == ["keyset", "ids"]


def test_a_count_that_never_comes_true_ends_incomplete_with_the_number(service):
    service.after = lambda request, answer: {"count": 40} if "count" in answer else answer
    ids, receipt, _ = fetched(service)
    assert len(set(ids)) == len(ids) == 35
    assert not receipt.complete and receipt.reason.startswith("5 of 40 rows did not come.")
    assert receipt.strategies == ["keyset", "ids", "offset", "split"]


def test_a_download_goes_on_from_its_checkpoint(service):
    _, _, pages = fetched(service)
    before = len(service.requests)
    ids, receipt, _ = fetched(service, resume=json.loads(json.dumps(pages[1].checkpoint)))
    assert len(ids) == 15 and receipt.complete and receipt.resumed
    assert (receipt.expected, receipt.received) == (35, 35)
    assert [r.params.get("where") for r in service.requests[before:]][2:4] == [
        "(discontinued = 0) AND objectid <= 20",
        "(discontinued = 0) AND objectid > 20",
    ]


def test_a_checkpoint_is_not_believed_when_rows_before_it_are_gone(service):
    _, _, pages = fetched(service)
    del service.rows[2]
    ids, receipt, _ = fetched(service, resume=pages[1].checkpoint)
    assert_all(ids, receipt, 34)
    assert not receipt.resumed


def test_a_checkpoint_of_another_question_is_not_used(service):
    _, _, pages = fetched(service)
    ids, receipt, _ = fetched(service, IncidentQuery(severities=(1, 2, 3, 4)), resume=pages[1].checkpoint)
    assert_all(ids, receipt)
    assert not receipt.resumed


def test_a_server_that_dies_halfway_leaves_what_came_and_a_reason(service):
    def die(request):
        return Raw(status=503) if "objectid > 20" in request.params.get("where", "") else None

    service.before = die
    ids, receipt, pages = fetched(service)
    assert len(ids) == 20 and not receipt.complete and "overloaded" in receipt.reason
    assert pages[-1].checkpoint["last"] == 20
    service.before = lambda request: None
    rest, second, _ = fetched(service, resume=pages[-1].checkpoint)
    assert second.complete and len(set(ids + rest)) == 35


def test_a_server_that_is_dead_from_the_start_raises(service):
    service.before = lambda request: Raw(status=503) if request.path.endswith("/query") else None
    with pytest.raises(PortalUnreachable) as caught:
        fetched(service)
    assert caught.value.hint


def test_a_query_that_every_way_refuses_raises_what_the_server_said(service):
    error = {"error": {"code": 400, "message": "Unable to complete operation.", "details": ["bad where"]}}
    service.before = lambda request: error if request.path.endswith("/query") else None
    with pytest.raises(PortalRefused) as caught:
        fetched(service)
    assert "bad where" in caught.value.detail


def test_a_page_too_heavy_for_the_server_is_asked_for_in_smaller_ones():
    service = FakeService([offence(i) for i in range(1, 401)])
    service.limit = 1000

    def heavy(request):
        is_heavy = int(request.params.get("resultRecordCount", "0")) > 300
        return {"error": {"code": 500, "message": "out of memory"}} if is_heavy else None

    service.before = heavy
    ids, receipt, _ = fetched(service)
    service.close()
    assert_all(ids, receipt, 400)
    assert receipt.strategies == ["keyset"]


def test_no_incidents_is_a_complete_answer(service):
    service.rows = []
    ids, receipt, _ = fetched(service)
    assert ids == [] and receipt.complete and receipt.expected == 0


def test_a_category_the_layer_cannot_hold_asks_for_nothing(service):
    ids, receipt, _ = fetched(service, IncidentQuery(categories=("theft",)), incidents="traffic")
    assert ids == [] and receipt.complete and receipt.expected == 0
    assert len(service.requests) == 1


def test_rows_that_were_not_asked_for_are_left_out_and_counted(service):
    service.rows[0]["attributes"]["crime_code"] = "1900"
    ids, receipt, _ = fetched(service, IncidentQuery(categories=("theft",)))
    assert len(ids) == 34 and receipt.outside == 1 and receipt.complete


def test_equal_incident_ids_under_different_row_ids_are_duplicates(service):
    service.rows[20]["attributes"]["globalid"] = service.rows[3]["attributes"]["globalid"]
    ids, receipt, pages = fetched(service)
    assert len(ids) == 34 and receipt.duplicates == 1 and receipt.complete
    assert sum(page.duplicates for page in pages) == 1


def test_a_missing_condition_field_is_left_out_and_named(service):
    service.description = {"fields": [f for f in service.describe()["fields"] if f["name"] != "discontinued"]}
    ids, receipt, _ = fetched(service)
    assert_all(ids, receipt)
    assert service.queries[0].params["where"] == "1=1"
    assert "discontinued" in receipt.left_out


def test_fields_the_service_lacks_are_null_and_named(service):
    _, receipt, pages = fetched(
        service,
        fields={"id": "globalid", "occurred_at": "DAT_SOVER", "street": "fz1r18p5", "article": "crime_code"},
    )
    assert receipt.missing_fields == ["street"]
    assert set(pages[0].columns["street"]) == {None}
    assert receipt.field_aliases["article"] == "CRIME_CODE"


def test_a_layer_without_the_date_of_its_incidents_is_refused(service):
    with pytest.raises(PortalRefused) as caught:
        fetched(service, fields={"occurred_at": "when_it_was"})
    assert "when_it_was" in caught.value.message and "profile" in caught.value.hint


def test_a_service_instead_of_a_layer_is_refused_with_a_remedy(service):
    service.before = lambda request: {"layers": [], "tables": [], "currentVersion": 10.9}
    with pytest.raises(PortalRefused) as caught:
        fetched(service)
    assert "FeatureServer/1" in caught.value.hint


def test_counting_alone_asks_for_the_description_and_the_count(service):
    profile = profile_for(service.origin)
    assert count(layer_of(profile), IncidentQuery(), profile=profile, http=http_for(profile)) == 35
    assert len(service.requests) == 2


def test_no_id_field_at_all_still_gets_every_row(service):
    service.description = {
        "objectIdField": None,
        "fields": [f for f in service.describe()["fields"] if f["name"] != "objectid"],
    }

    def without_id(request, answer):
        if "features" not in answer:
            return answer
        rows = [
            {**row, "attributes": {k: v for k, v in row["attributes"].items() if k != "objectid"}}
            for row in answer["features"]
        ]
        return {**answer, "features": rows}

    service.after = without_id
    ids, receipt, _ = fetched(service)
    assert_all(ids, receipt)
    assert receipt.strategies == ["offset"]


def test_upper_case_ids_and_lower_case_names_meet(service):
    service.description = {"objectIdField": "OBJECTID"}
    assert_all(*fetched(service)[:2])


def test_two_rows_under_one_objectid_are_both_kept(service):
    for i, row in enumerate(service.rows):
        row["attributes"]["objectid"] = 1 + i // 2
    ids, receipt, _ = fetched(service)
    assert_all(ids, receipt)
    assert receipt.strategies == ["keyset", "offset"]


def test_rows_that_keep_arriving_do_not_hide_that_all_of_one_moment_came(service):
    def insert(request):
        if "outFields" in request.params:
            service.rows.insert(0, offence(-len(service.rows)))
        return None

    service.before = insert
    ids, receipt, _ = fetched(service)
    assert len(ids) == len(set(ids)) >= 35
    assert receipt.complete and receipt.expected == receipt.received
