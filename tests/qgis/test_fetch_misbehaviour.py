"""crimemap:fetchincidents against every misbehaviour of the demo portal: never silent loss, never doubles.

Each fetch goes into a store that already holds every row of the well-behaved portal. A fetch that believes
itself complete removes what did not come, so a single lost row shows, and so does a doubled or a spoilt one.
"""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest
from qgis.core import QgsProcessingException

from tests.portal_server import made_up
from tests.portal_server import server as portal
from tests.portal_server.fixtures import BUILD
from tests.portal_server.misbehave import SWITCHES
from tests.portal_server.server import PortalServer
from tests.qgis import fetching
from tests.qgis.running import Log

BOTH, CURRENT, FORMER = ("current", "former"), ("current",), ("former",)


@dataclass(frozen=True)
class Outcome:
    """How a fetch ends, and what of the stored rows may then differ from the well-behaved portal's."""

    kind: str
    says: str = ""
    differs: tuple[str, ...] = ()
    removes: bool = False


def whole(*differs: str) -> Outcome:
    """Complete: every row once, each as the well-behaved portal gave it, but for the named fields."""
    return Outcome("whole", differs=differs)


SORTED_OUT = Outcome("whole", removes=True)
"""Complete: rows that the portal should not have sent are in the store on the way, and gone at the end."""


def partial(says: str) -> Outcome:
    """COMPLETE is false, the log says why, and nothing stored is touched."""
    return Outcome("partial", says)


def refused(says: str) -> Outcome:
    """One sentence with a remedy, and nothing stored is touched."""
    return Outcome("refused", says)


CHANGING = Outcome("changing")
"""Rows come and go while they are read: every row that was there all the time came once."""

CHANGED = Outcome("changed")
"""Rows change while they are read: each is there once."""

OVERLOADED = refused("overloaded or broken at the moment. Try again in some minutes")
BROKEN_QUERY = refused("could not answer the query. Try again later, or choose a shorter period")
SIGN_IN = refused("asks for sign-in. Choose or renew the authentication configuration")
IN_VAIN = refused("did not answer in time. Try again later")

# (switch, deployments, outcome); NAME:N misbehaves for the first N requests only.
TABLE: tuple[tuple[str, tuple[str, ...], Outcome], ...] = (
    ("", BOTH, whole()),
    # errors with HTTP 200
    ("error_in_200", BOTH, BROKEN_QUERY),
    ("error_in_200:1", BOTH, whole()),
    ("error_without_code", BOTH, BROKEN_QUERY),
    ("failure_without_error", BOTH, BROKEN_QUERY),
    ("forbidden", BOTH, refused("does not allow this account to read the layer. Ask the portal's admin")),
    ("token_required", BOTH, SIGN_IN),
    ("token_expired_halfway", BOTH, SIGN_IN),
    # exceededTransferLimit
    ("short_pages", BOTH, whole()),
    ("empty_page_with_flag", BOTH, whole()),
    ("empty_page_with_flag:1", BOTH, whole()),
    ("flag_missing", BOTH, whole()),
    ("flag_under_properties", BOTH, whole()),
    ("flag_always", BOTH, whole()),
    # order and change
    ("unordered_overlap", BOTH, whole()),
    ("rows_inserted_between_pages", BOTH, CHANGING),
    ("rows_appended_between_pages", BOTH, CHANGING),
    ("rows_deleted_between_pages", BOTH, CHANGING),
    ("rows_inserted_in_between", BOTH, CHANGING),
    ("rows_deleted_in_between", BOTH, CHANGING),
    ("rows_changed_between_pages", BOTH, CHANGED),
    ("rows_twice", BOTH, whole()),
    ("pages_with_holes:2", BOTH, whole()),
    # parameters that a server does not know
    ("where_ignored", CURRENT, SORTED_OUT),
    ("where_ignored", FORMER, whole()),
    ("order_ignored", BOTH, whole()),
    ("offset_ignored", BOTH, whole()),
    ("object_ids_ignored", CURRENT, whole()),
    ("object_ids_ignored", FORMER, partial("rows came that were not asked for")),
    ("object_ids_ignored:1", FORMER, whole()),
    ("geometry_ignored", BOTH, whole()),
    ("out_fields_ignored", BOTH, whole()),
    # limits
    ("lower_page_limit_than_promised", BOTH, whole()),
    ("max_record_count_missing", BOTH, whole()),
    # old servers
    ("no_paging", BOTH, whole()),
    ("long_url_refused", BOTH, whole()),
    ("count_ignored", BOTH, whole()),
    ("ids_ignored", CURRENT, whole()),
    # without ids and paging only rectangles are left, and rows without a place lie in none
    ("ids_ignored", FORMER, partial("the portal does not list its ids")),
    ("statistics_refused", BOTH, whole()),
    ("statistics_not_offered", CURRENT, whole()),
    ("statistics_ignored", CURRENT, whole()),
    ("statistics_as_text", CURRENT, whole()),
    ("groups_ignored", CURRENT, whole()),
    ("group_missing", CURRENT, whole()),
    ("count_too_high", BOTH, partial("3 of ")),
    # fields
    ("ids_other_case", BOTH, whole()),
    ("ids_as_floats", BOTH, whole()),
    ("ids_repeat", CURRENT, whole()),
    ("ids_repeat", FORMER, partial("rows did not come")),
    ("no_objectid", CURRENT, whole()),
    ("no_objectid", FORMER, partial("the layer has no id field")),
    ("missing_field", BOTH, whole("house", "registered_at", "precision")),
    ("field_missing_in_page", BOTH, whole("street", "injured", "precision")),
    ("ids_missing_in_page:1", BOTH, whole()),
    ("ids_missing_in_page", BOTH, refused("leaves out the ids that tell incidents apart. Try again")),
    ("missing_occurred", BOTH, refused("for its dates. Correct “occurred_at” in the profile")),
    ("new_field", BOTH, whole()),
    ("wrong_types", BOTH, whole()),
    ("dates_as_text", BOTH, whole()),
    # geometry
    ("null_geometry", BOTH, whole("geom", "precision")),
    ("nan_geometry", BOTH, whole("geom", "precision")),
    ("zero_geometry", BOTH, whole("geom", "precision")),
    ("absurd_geometry", BOTH, whole("geom", "precision")),
    ("out_sr_ignored", BOTH, whole()),
    # transport
    ("html_error", BOTH, refused("answered with a web page instead of data. A sign-in page")),
    ("html_error:1", BOTH, whole()),
    ("html_error_500", BOTH, OVERLOADED),
    ("html_error_500:1", BOTH, whole()),
    ("empty_body", BOTH, refused("answered with nothing. Try again")),
    ("empty_body:2", BOTH, whole()),
    ("truncated_body", BOTH, refused("something that is not JSON. Try again")),
    ("truncated_body:2", BOTH, whole()),
    ("gzip", BOTH, whole()),
    ("broken_gzip:2", BOTH, whole()),
    ("busy_429", BOTH, OVERLOADED),
    ("busy_429:3", BOTH, whole()),
    ("busy_429_retry_after:1", CURRENT, whole()),
    ("busy_502", BOTH, OVERLOADED),
    ("busy_502:3", BOTH, whole()),
    ("busy_503", BOTH, OVERLOADED),
    ("busy_503:3", BOTH, whole()),
    ("busy_503_retry_after_date:1", FORMER, whole()),
    ("busy_over_two", BOTH, whole()),
    ("drop_mid_body", BOTH, refused("broke off or came damaged. Try again")),
    ("drop_mid_body:2", BOTH, whole()),
    ("reset_mid_body", BOTH, refused("Try again")),
    ("reset_mid_body:2", BOTH, whole()),
    ("dies_halfway", BOTH, partial("cannot be reached")),
    ("stall", CURRENT, IN_VAIN),
    ("stall_mid_body", FORMER, IN_VAIN),
    ("stall:1", FORMER, whole()),
    ("stall_mid_body:1", CURRENT, whole()),
    ("slow_drip:1", CURRENT, whole()),
    (
        "redirect_other_host",
        BOTH,
        refused("to another address, which is not followed. If the portal has moved"),
    ),
    ("redirect_same_host", BOTH, whole()),
    ("redirect_loop", BOTH, refused("redirects in a circle. Check the profile's root")),
    ("huge_error", CURRENT, BROKEN_QUERY),
    ("deep_values", BOTH, whole()),
    ("deep_error", CURRENT, BROKEN_QUERY),
    ("deep_json", BOTH, refused("nested too deeply to be read. Check")),
    # two at once: without an id only offsets are left, and the page's real size decides the next one
    ("no_objectid,lower_page_limit_than_promised", CURRENT, whole()),
    ("no_objectid,short_pages", CURRENT, whole()),
    ("no_objectid,unordered_overlap", CURRENT, partial("rows did not come")),
    ("no_paging,lower_page_limit_than_promised", CURRENT, whole()),
)
CASES = [(switch, deployment, outcome) for switch, where, outcome in TABLE for deployment in where]


@pytest.fixture(scope="module")
def few() -> Path:
    """Return a made-up data file of 900 incidents."""
    return made_up.ensure(BUILD / "portal_few.sqlite", incidents=900)


@pytest.fixture(scope="module")
def whole_stores(few: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Return a store of every row by deployment."""
    stores = {}
    for deployment in BOTH:
        folder = tmp_path_factory.mktemp(deployment)
        with PortalServer(few, deployment=deployment) as server:
            result = fetching.fetch(str(server.write_profile(folder)), folder / "s.gpkg")
        assert result["COMPLETE"]
        stores[deployment] = folder / "s.gpkg"
    return stores


def without_place(data: Path, switch: str, deployment: str) -> int:
    """Return how many rows lack a place when every tenth of each page loses its own.

    In absurd_geometry every second of those goes to a place outside the country, which is kept.
    """
    count = 0
    with closing(sqlite3.connect(data)) as connection:
        for query in (
            "SELECT lon, lat FROM crime WHERE discontinued = 0 ORDER BY objectid",
            "SELECT lon, lat FROM accidents ORDER BY objectid",
        ):
            for number, place in enumerate(connection.execute(query)):
                is_lost = place in ((None, None), (0, 0))
                if number % 10 == 0:
                    is_lost = switch != "absurd_geometry" or number % 20 != 0
                count += is_lost
    return count


def without(rows: list[tuple], columns: list[str], left_out: tuple[str, ...]) -> list[tuple]:
    kept = [number for number, name in enumerate(columns) if name not in left_out]
    return [tuple(row[number] for number in kept) for row in rows]


def test_every_switch_has_its_outcome():
    named = {name.partition(":")[0] for switch, _, _ in TABLE for name in switch.split(",")}
    assert named - {""} == set(SWITCHES)


@pytest.mark.parametrize("deployment", BOTH)
def test_the_well_behaved_portal_gives_exactly_its_rows(
    whole_stores: dict[str, Path], few: Path, deployment: str
):
    expected = fetching.truth(few, deployment)
    columns, rows = fetching.names(whole_stores[deployment]), fetching.rows(whole_stores[deployment])
    key, at = columns.index("id"), columns.index("occurred_at")
    assert [row[key] for row in rows] == sorted(expected)
    crimes = [row for row in rows if ":crime:" in row[key]]
    assert [row[at][:19] for row in crimes] == [expected[row[key]][0] for row in crimes]


@pytest.mark.parametrize(
    ("switch", "deployment", "outcome"), CASES, ids=[f"{s or 'none'}-{d}" for s, d, _ in CASES]
)
def test_a_misbehaving_portal_loses_doubles_and_spoils_nothing(
    switch: str,
    deployment: str,
    outcome: Outcome,
    portal_server: Callable[..., PortalServer],
    few: Path,
    whole_stores: dict[str, Path],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
):
    monkeypatch.setattr(portal, "LOWER_LIMIT", fetching.PAGE - 50)
    is_slow = switch.startswith(("stall", "slow_drip"))
    fetching.be_impatient(monkeypatch, timeout_s=0.7 if is_slow else 5.0, total_s=1.5 if is_slow else 20.0)
    server = portal_server(
        switch, data=few, deployment=deployment, layers=fetching.paged(deployment), stall_seconds=2.0
    )
    store = Path(shutil.copy(whole_stores[deployment], tmp_path / "s.gpkg"))
    before = fetching.rows(store)
    log = Log()
    profile = str(server.write_profile(tmp_path))

    if outcome.kind == "refused":
        with pytest.raises(QgsProcessingException) as caught:
            fetching.fetch(profile, store, log)
        text = str(caught.value)
        assert outcome.says in text
        assert len(text.strip().splitlines()) <= 2
        assert len(text) < 400
        assert fetching.rows(store) == before
        return

    result = fetching.fetch(profile, store, log)
    after = fetching.rows(store)
    columns = fetching.names(store)
    if outcome.kind == "partial":
        assert result["COMPLETE"] is False
        assert result["RECEIVED"] < result["EXPECTED"]
        reasons = [receipt["reason"] for receipt in json.loads(result["RECEIPT"])["layers"]]
        assert any(outcome.says in reason for reason in reasons)
        assert any("The download is not complete" in error for error in log.errors)
        assert (result["REMOVED"], len(after)) == (0, len(before))
        assert fetching.unfinished(store)
        return
    assert result["COMPLETE"] is True
    assert log.errors == []
    assert len({row[columns.index("id")] for row in after}) == len(after)
    if outcome.kind == "changed":
        assert [row[columns.index("id")] for row in after] == [row[columns.index("id")] for row in before]
        return
    if outcome.kind == "changing":
        there = {row[columns.index("id")] for row in before}
        now = set(fetching.truth(server._data, deployment))
        stored = {row[columns.index("id")] for row in after}
        assert there & now <= stored <= there | now
        assert there != now
        return
    assert without(after, columns, outcome.differs) == without(before, columns, outcome.differs)
    assert (result["RECEIVED"], result["EXPECTED"]) == (len(before), len(before))
    assert outcome.removes == (result["REMOVED"] > 0)
    if "geom" in outcome.differs:
        assert result["WITHOUT_GEOMETRY"] == without_place(few, switch, deployment)


def test_no_more_than_two_requests_at_a_time_and_no_storm(
    portal_server: Callable[..., PortalServer], few: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    fetching.be_impatient(monkeypatch, timeout_s=5.0, total_s=20.0)
    server = portal_server("busy_503", data=few, layers=fetching.paged())
    with pytest.raises(QgsProcessingException):
        fetching.fetch(str(server.write_profile(tmp_path)), tmp_path / "s.gpkg")
    assert server.max_simultaneous <= 2
    # Two layers, each asked once and four times more.
    assert len(server.requests) <= 10
