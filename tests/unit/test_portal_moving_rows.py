"""Rows that come, go and change while they are read: none that stayed is lost, and the receipt says so."""

from __future__ import annotations

import json

import pytest

from crime_map_plugin.incidents.query import IncidentQuery
from crime_map_plugin.portal.arcgis import Fetcher
from tests.unit.fake_service import FakeService, Raw, http_for, layer_of, offence, profile_for


@pytest.fixture
def service():
    fake = FakeService([offence(i) for i in range(2, 62, 2)])
    yield fake
    fake.close()


def fetched(service, resume=None):
    profile = profile_for(service.origin)
    http = http_for(profile)
    fetcher = Fetcher(layer_of(profile), IncidentQuery(), profile=profile, http=http, resume=resume)
    pages = list(fetcher)
    http.close()
    return {identity for page in pages for identity in page.columns["id"]}, fetcher.receipt, pages


def identities(rows):
    return {"fake:crime:" + row["attributes"]["globalid"].strip("{}") for row in rows}


def on_question(service, number, change):
    """Change the rows just before the so-manieth question for rows is answered."""
    asked = []

    def before(request):
        if "outFields" in request.params:
            asked.append(request)
            if len(asked) == number:
                change(asked)
        return None

    service.before = before


def without_object_ids(service):
    service.description = {
        "objectIdField": None,
        "fields": [f for f in service.describe()["fields"] if f["name"] != "objectid"],
    }

    def strip(request, answer):
        if "features" not in answer:
            return answer
        rows = [
            {**row, "attributes": {k: v for k, v in row["attributes"].items() if k != "objectid"}}
            for row in answer["features"]
        ]
        return {**answer, "features": rows}

    service.after = strip


def test_rows_that_come_ahead_do_not_stand_in_for_old_ones_behind_them(service):
    service.flag = None

    def change(asked):
        # Five already read go, five come among those that are not: the number stays the same.
        service.rows[:5] = []
        service.rows += [offence(i) for i in range(21, 31, 2)]

    on_question(service, 2, change)
    stayed = identities(service.rows[5:])
    ids, receipt, _ = fetched(service)
    assert receipt.complete and stayed <= ids
    assert receipt.moved >= 5


def test_rows_that_go_do_not_shift_others_out_of_a_walk_by_offsets(service):
    without_object_ids(service)

    def change(asked):
        service.rows[:2] = []

    on_question(service, 2, change)
    stayed = identities(service.rows[2:])
    ids, receipt, pages = fetched(service)
    assert receipt.complete and stayed <= ids
    assert (receipt.expected, receipt.received, receipt.vanished) == (28, 28, 2)
    assert set(pages[-1].withdrawn) == ids - stayed


def test_a_row_that_moves_into_a_rectangle_read_already_is_not_lost(service):
    service.paging = service.lists_ids = False
    served = []

    def remember(request, answer):
        served.extend(answer.get("features", ()))
        return answer

    def change(asked):
        read, unread = served[-1], next(row for row in service.rows if row not in served)
        service.rows.remove(read)
        unread["geometry"] = dict(read["geometry"])

    service.description = {
        "extent": {
            "xmin": 71.4,
            "ymin": 51.1,
            "xmax": 71.401,
            "ymax": 51.101,
            "spatialReference": {"wkid": 4326},
        }
    }
    service.after = remember
    on_question(service, 5, change)
    first = identities(service.rows)
    ids, receipt, _ = fetched(service)
    assert receipt.complete and identities(service.rows) <= ids <= first
    assert receipt.vanished == 1 and receipt.strategies == ["ids", "split", "split"]


def test_rows_that_go_do_not_make_a_rectangle_cut_short_look_whole(service):
    service.paging, service.flag, service.lists_ids = False, None, False
    without_object_ids(service)
    service.description["extent"] = {
        "xmin": 71.4,
        "ymin": 51.1,
        "xmax": 71.40062,
        "ymax": 51.10062,
        "spatialReference": {"wkid": 4326},
    }
    read, gone = [], []

    def before(request):
        piece = request.params.get("geometry")
        if piece and "outFields" in request.params:
            read.append(piece)
        elif len(set(read)) == 2 and piece == read[-1] and not gone:
            # Ten of the fifteen rows of the north-eastern quarter came, without a word that there are more.
            # Five of the ten go; five come where nobody has looked yet.
            gone.extend(service.rows[15:20])
            del service.rows[15:20]
            service.rows += [offence(i) for i in range(3, 13, 2)]
        return None

    service.before = before
    stayed = identities(service.rows)
    ids, receipt, _ = fetched(service)
    assert len(gone) == 5
    assert receipt.complete and stayed - identities(gone) <= ids


def test_rows_that_were_none_of_those_asked_for_are_withdrawn(service):
    extra = offence(1)

    def before(request):
        where = request.params.get("where", "")
        if "outFields" in request.params and "objectid >" not in where and "objectIds" not in request.params:
            return service.page([extra, *service.rows[:9]], has_more=True)
        return None

    service.before = before
    ids, receipt, pages = fetched(service)
    assert receipt.complete and receipt.expected == receipt.received == 30
    assert set(pages[-1].withdrawn) == identities([extra])
    assert ids - set(pages[-1].withdrawn) == identities(service.rows)


def test_a_page_without_the_ids_it_promised_is_asked_for_again(service):
    told = []

    def after(request, answer):
        if "features" not in answer or told:
            return answer
        told.append(request)
        rows = [
            {**row, "attributes": {k: v for k, v in row["attributes"].items() if k != "globalid"}}
            for row in answer["features"]
        ]
        return {**answer, "features": rows}

    service.after = after
    ids, receipt, _ = fetched(service)
    assert receipt.complete and ids == identities(service.rows)
    assert receipt.retries == 1


def test_as_many_rows_as_were_kept_but_others_are_no_place_to_go_on_from(service):
    def after(request, answer):
        if "objectid > 40" in request.params.get("where", "") and "features" in answer:
            return Raw(status=503)
        if "features" in answer and "objectid >" not in request.params["where"]:
            answer["features"] = [row for i, row in enumerate(answer["features"]) if i != 3]
        return answer

    service.after = after
    _, broken, pages = fetched(service)
    assert not broken.complete and pages[-1].checkpoint["received"] == 19
    service.after = lambda request, answer: answer
    del service.rows[0]
    ids, receipt, _ = fetched(service, resume=json.loads(json.dumps(pages[-1].checkpoint)))
    assert receipt.complete and not receipt.resumed and ids == identities(service.rows)


def test_nothing_moved_is_said_of_rows_that_stayed(service):
    _, receipt, _ = fetched(service)
    assert (receipt.complete, receipt.moved, receipt.vanished) == (True, 0, 0)
