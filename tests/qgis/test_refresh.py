"""Refreshing a store: what is new is asked, what changed is found by counting, and little else is asked."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from crime_map_plugin.store.geopackage import Store
from tests.portal_server import layers, made_up
from tests.portal_server.fixtures import BUILD
from tests.portal_server.server import PortalServer
from tests.qgis import fetching
from tests.qgis.running import Log

Start = Callable[..., PortalServer]
DEPLOYMENTS = ("current", "former")
SOME = 900
PAGE = 300
END = datetime(2026, 11, 1)  # of the made-up data


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Return some made-up incidents that the test may change."""
    source = made_up.ensure(BUILD / "portal_few.sqlite", incidents=SOME)
    return Path(shutil.copy(source, tmp_path / "portal.sqlite"))


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return tmp_path / "s.gpkg"


def started(
    portal_server: Start, data: Path, misbehave: str = "", *, tracks_edits: bool = False, **options: Any
) -> PortalServer:
    served = fetching.paged(options.get("deployment", "current"), options.pop("page", PAGE))
    if tracks_edits:
        made_up.track_edits(data)
        served = [layer if layer.is_polygon else layers.tracking_edits(layer) for layer in served]
    return portal_server(misbehave, data=data, layers=served, **options)


def refreshed(profile: str, store: Path, log: Log | None = None, **parameters: Any) -> dict[str, Any]:
    result = fetching.fetch(profile, store, log, INCREMENTAL=True, **parameters)
    return {**result, "layers": {r["layer"]: r for r in json.loads(result["RECEIPT"])["layers"]}}


def is_the_portals(profile: str, store: Path, **parameters: Any) -> bool:
    """Whether the store holds, row for row, what a first fetch of the same brings now."""
    fresh = store.with_name("fresh.gpkg")
    assert fetching.fetch(profile, fresh, **parameters)["COMPLETE"]
    is_same = fetching.rows(store) == fetching.rows(fresh)
    fresh.unlink()
    return is_same


def added(data: Path, table: str, count: int, registered: datetime, *, first: int = 0) -> None:
    """Add rows like others, with ids of their own and registered or loaded at a moment."""
    date = "dat_vozb" if table == "crime" else "load_date"
    stable = ("globalid", "tz1id") if table == "crime" else ("globalid", "fd1id")
    moment = int((registered - datetime(1970, 1, 1)).total_seconds()) * 1000
    with closing(sqlite3.connect(data)) as connection, connection:
        names = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
        where = "discontinued = 0" if table == "crime" else "1"
        highest = connection.execute(f"SELECT MAX(objectid) FROM {table}").fetchone()[0]
        query = f"SELECT * FROM {table} WHERE {where} ORDER BY objectid DESC LIMIT {count}"
        for number, values in enumerate(connection.execute(query).fetchall(), first or highest + 1):
            row = dict(zip(names, values))
            row.update({"objectid": number, date: moment, **dict.fromkeys(stable, f"new-{table}-{number}")})
            if table == "crime":
                row.update(yr=registered.year, period=registered.month)
            marks = ", ".join("?" * len(names))
            connection.execute(f"INSERT INTO {table} VALUES ({marks})", [row[name] for name in names])


def some_ids(data: Path, table: str, count: int, skip: int = 0) -> str:
    where = "discontinued = 0" if table == "crime" else "1"
    with closing(sqlite3.connect(data)) as connection:
        query = f"SELECT objectid FROM {table} WHERE {where} ORDER BY objectid LIMIT {count} OFFSET {skip}"
        return ", ".join(str(row[0]) for row in connection.execute(query))


def moved(data: Path, table: str, ids: str) -> str:
    """Return the statement that puts rows where others are."""
    places = ("lon", "lat", "x3857", "y3857", "x32642", "y32642")
    there = f"SELECT {{}} FROM {table} WHERE lon IS NOT NULL ORDER BY objectid DESC LIMIT 1"
    values = ", ".join(f"{name} = ({there.format(name)})" for name in places)
    return f"UPDATE {table} SET {values} WHERE objectid IN ({ids})"


CHANGES: dict[str, Callable[[Path], None]] = {
    "new": lambda data: (added(data, "crime", 5, END), added(data, "accidents", 3, END)),
    "late": lambda data: added(data, "crime", 2, END - timedelta(days=200)),
    "late and numbered before": lambda data: added(data, "crime", 2, END - timedelta(days=200), first=20),
    "deleted": lambda data: fetching.change(
        data,
        f"DELETE FROM crime WHERE objectid IN ({some_ids(data, 'crime', 2)})",
        f"DELETE FROM accidents WHERE objectid IN ({some_ids(data, 'accidents', 2)})",
    ),
    "struck off": lambda data: fetching.change(
        data, f"UPDATE crime SET discontinued = 1 WHERE objectid IN ({some_ids(data, 'crime', 3, 50)})"
    ),
    "reinstated": lambda data: fetching.change(
        data,
        "UPDATE crime SET discontinued = 0 WHERE objectid IN "
        "(SELECT objectid FROM crime WHERE discontinued = 1 LIMIT 2)",
    ),
    "another severity": lambda data: fetching.change(
        data,
        "UPDATE crime SET hard_code = 1 + (hard_code + 1) % 4 "
        f"WHERE objectid IN ({some_ids(data, 'crime', 1, 200)})",
    ),
    "another article": lambda data: fetching.change(
        data, f"UPDATE crime SET crime_code = '3850' WHERE objectid IN ({some_ids(data, 'crime', 1, 210)})"
    ),
    "another district": lambda data: fetching.change(
        data, f"UPDATE crime SET reg_code = '197124' WHERE objectid IN ({some_ids(data, 'crime', 2, 220)})"
    ),
    "more people injured": lambda data: fetching.change(
        data, f"UPDATE accidents SET fd1r13p1 = 17 WHERE objectid IN ({some_ids(data, 'accidents', 1, 9)})"
    ),
    "replaced under another number": lambda data: fetching.change(
        data,
        moved(data, "crime", some_ids(data, "crime", 1, 300)),
        f"UPDATE crime SET fz1r18p5 = 'ELSEWHERE', objectid = 8 + (SELECT MAX(objectid) FROM crime) "
        f"WHERE objectid IN ({some_ids(data, 'crime', 1, 300)})",
    ),
}


@pytest.mark.parametrize("deployment", DEPLOYMENTS)
def test_after_each_refresh_the_store_is_the_portals(
    portal_server: Start, data: Path, store: Path, tmp_path: Path, deployment: str
):
    profile = str(started(portal_server, data, deployment=deployment).write_profile(tmp_path))
    fetching.fetch(profile, store)
    for name, change in CHANGES.items():
        change(data)
        result = refreshed(profile, store)
        assert result["COMPLETE"] is True, name
        assert is_the_portals(profile, store), name
    # Nothing is left to do, and no month is read for it.
    assert read_again(refreshed(profile, store)) == []


def read_again(result: dict[str, Any]) -> list[str]:
    """Return the months that a refresh read again, of all layers."""
    return [month for layer in result["layers"].values() for month in layer["refresh"]["months_repaired"]]


@pytest.mark.parametrize("deployment", DEPLOYMENTS)
def test_fifty_new_incidents_of_twenty_thousand_cost_little_more_than_those_fifty(
    portal_server: Start, store: Path, tmp_path: Path, deployment: str
):
    source = made_up.ensure(BUILD / "portal_many.sqlite", incidents=20_000)
    data = Path(shutil.copy(source, tmp_path / "portal.sqlite"))
    server = portal_server(data=data, deployment=deployment)
    profile = str(server.write_profile(tmp_path))
    fetching.fetch(profile, store)
    added(data, "crime", 40, END)
    added(data, "accidents", 10, END)
    asked = len(server.requests)
    result = refreshed(profile, store)
    assert (result["COMPLETE"], result["RECEIVED"]) == (True, 50)
    assert len(server.requests) - asked <= 24
    assert read_again(result) == []
    assert len(fetching.ids(store)) == len(fetching.truth(data, deployment))


@pytest.mark.parametrize("deployment", DEPLOYMENTS)
def test_a_service_that_notes_its_edits_tells_of_every_change(
    portal_server: Start, data: Path, store: Path, tmp_path: Path, deployment: str
):
    server = started(portal_server, data, deployment=deployment, tracks_edits=True)
    profile = str(server.write_profile(tmp_path))
    fetching.fetch(profile, store)
    crimes, accidents = some_ids(data, "crime", 3, 70), some_ids(data, "accidents", 3, 70)
    fetching.change(
        data,
        moved(data, "crime", crimes),
        moved(data, "accidents", accidents),
        "UPDATE crime SET fz1r18p5 = 'ELSEWHERE', dat_sover = dat_sover - 3600000 "
        f"WHERE objectid IN ({crimes})",
    )
    result = refreshed(profile, store)
    assert result["COMPLETE"] is True
    assert [receipt["refresh"]["not_proven"] for receipt in result["layers"].values()] == [[], []]
    assert is_the_portals(profile, store)


def test_what_the_portal_cannot_tell_the_receipt_says_and_a_whole_fetch_brings(
    portal_server: Start, data: Path, store: Path, tmp_path: Path
):
    profile = str(started(portal_server, data).write_profile(tmp_path))
    fetching.fetch(profile, store)
    fetching.change(data, moved(data, "crime", some_ids(data, "crime", 1, 300)))
    result = refreshed(profile, store)
    assert result["COMPLETE"] is True
    assert "place" in result["layers"]["crime"]["refresh"]["not_proven"]
    fetching.fetch(profile, store)
    assert is_the_portals(profile, store)


WRONG = (
    "statistics_not_offered",
    "statistics_refused",
    "statistics_ignored",
    "statistics_as_text",
    "groups_ignored",
    "group_missing",
    "no_objectid",
    "ids_repeat",
)


@pytest.mark.parametrize("misbehave", WRONG)
def test_statistics_that_are_wrong_or_missing_keep_no_refresh_from_the_truth(
    portal_server: Start, data: Path, store: Path, tmp_path: Path, misbehave: str
):
    profile = str(started(portal_server, data, misbehave).write_profile(tmp_path))
    fetching.fetch(profile, store, LAYERS="crime")
    for name in ("new", "late", "deleted", "struck off"):
        CHANGES[name](data)
    result = refreshed(profile, store, LAYERS="crime")
    assert result["COMPLETE"] is True
    assert is_the_portals(profile, store, LAYERS="crime")
    assert read_again(refreshed(profile, store, LAYERS="crime")) == []


def test_changes_that_outweigh_each_other_are_found_in_turn_without_the_months_of_the_service(
    portal_server: Start, data: Path, store: Path, tmp_path: Path
):
    served = [layers.without_field(layer, "period") for layer in fetching.paged()]
    server = portal_server("statistics_refused", data=data, layers=served)
    profile = str(server.write_profile(tmp_path))
    fetching.fetch(profile, store, LAYERS="crime")
    CHANGES["late and numbered before"](data)
    fetching.change(data, f"DELETE FROM crime WHERE objectid IN ({some_ids(data, 'crime', 2, 400)})")
    ways, compared = set(), 0
    for _ in range(12):
        refresh = refreshed(profile, store, LAYERS="crime")["layers"]["crime"]["refresh"]
        ways.add(refresh["way"])
        compared += refresh["months_compared"]
    assert ways == {"halves"}
    assert is_the_portals(profile, store, LAYERS="crime")


def test_rows_that_the_portal_counts_otherwise_are_not_read_again_for_ever(
    portal_server: Start, data: Path, store: Path, tmp_path: Path
):
    """Two rows for one incident, rows without a date, and dates that are text."""
    profile = str(started(portal_server, data).write_profile(tmp_path))
    fetching.fetch(profile, store, LAYERS="crime")
    added(data, "crime", 2, END - timedelta(days=100))
    undated, written = some_ids(data, "crime", 2, 150), some_ids(data, "crime", 2, 160)
    fetching.change(
        data,
        "UPDATE crime SET globalid = (SELECT MIN(globalid) FROM crime WHERE discontinued = 0) "
        "WHERE globalid LIKE 'new-%'",
        f"UPDATE crime SET dat_sover = NULL, dat_vozb = NULL WHERE objectid IN ({undated})",
        f"UPDATE crime SET dat_vozb = '2026-03-05' WHERE objectid IN ({written})",
    )
    for _ in range(3):
        result = refreshed(profile, store, LAYERS="crime")
        assert result["COMPLETE"] is True
    assert read_again(result) == []
    assert result["layers"]["crime"]["refresh"]["counted_otherwise"] != []
    assert is_the_portals(profile, store, LAYERS="crime")
    CHANGES["new"](data)
    result = refreshed(profile, store, LAYERS="crime")
    assert read_again(result) == []
    assert result["RECEIVED"] < 20


def test_a_reload_that_numbers_all_rows_anew_sends_none_of_them_again(
    portal_server: Start, data: Path, store: Path, tmp_path: Path
):
    profile = str(started(portal_server, data).write_profile(tmp_path))
    fetching.fetch(profile, store)
    before = fetching.rows(store)
    for shift in (5_000_000, -7_000_000):
        fetching.change(
            data, *(f"UPDATE {t} SET objectid = objectid + {shift}" for t in ("crime", "accidents"))
        )
        result = refreshed(profile, store)
        assert (result["COMPLETE"], read_again(result)) == (True, [])
        assert result["RECEIVED"] < SOME / 10
        assert fetching.rows(store) == before
    # From then on the new numbers tell what was replaced.
    CHANGES["replaced under another number"](data)
    assert refreshed(profile, store)["COMPLETE"] is True
    assert is_the_portals(profile, store)


def test_a_portal_that_does_not_count_leaves_the_refresh_incomplete_and_the_date_as_it_was(
    portal_server: Start, data: Path, store: Path, tmp_path: Path
):
    well = started(portal_server, data)
    profile = str(well.write_profile(tmp_path))
    fetching.fetch(profile, store, LAYERS="crime")
    with Store.open(store, read_only=True) as opened:
        covered = opened.coverage()
    before = fetching.rows(store)
    CHANGES["struck off"](data)
    log = Log()
    silent = str(started(portal_server, data, "count_ignored").write_profile(tmp_path))
    result = refreshed(silent, store, log, LAYERS="crime")
    assert (result["COMPLETE"], result["REMOVED"]) == (False, 0)
    assert "does not count" in result["layers"]["crime"]["reason"]
    assert any("not complete" in error for error in log.errors)
    assert fetching.rows(store) == before
    with Store.open(store, read_only=True) as opened:
        assert opened.coverage() == covered


def test_a_refresh_moves_the_date_of_the_data_forward(
    portal_server: Start, data: Path, store: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    profile = str(started(portal_server, data).write_profile(tmp_path))
    fetching.fetch(profile, store)
    with Store.open(store, read_only=True) as opened:
        before = {entry.scope.layer: entry.as_of for entry in opened.coverage()}
    later = datetime.now().replace(microsecond=0) + timedelta(minutes=15)
    monkeypatch.setattr("crime_map_plugin.store.writer._now", lambda: later)
    refreshed(profile, store)
    with Store.open(store, read_only=True) as opened:
        after = {entry.scope.layer: entry.as_of for entry in opened.coverage()}
        assert opened.as_of() == {"demo": later}
    assert after == dict.fromkeys(before, later)
    assert min(before.values()) < later


def test_fields_that_come_back_are_read_for_all_incidents(
    portal_server: Start, data: Path, store: Path, tmp_path: Path
):
    poor = started(portal_server, data, "missing_field").write_profile(tmp_path)
    fetching.fetch(str(poor), store)
    profile = str(started(portal_server, data).write_profile(tmp_path))
    assert refreshed(profile, store)["COMPLETE"] is True
    assert is_the_portals(profile, store)
    assert read_again(refreshed(profile, store)) == []


# Bad days after a whole download, which leave rows without fields that the store had.
LACKING: dict[str, tuple[str, dict[str, Any]]] = {
    "a refresh whose rows have no street": ("field_missing_in_page", {"INCREMENTAL": True}),
    "a refresh without the field of the house": ("missing_field", {"INCREMENTAL": True}),
    "a download that ends early": ("missing_field,dies_halfway", {}),
    "a page of a download": ("field_missing_in_page:1", {}),
    "a download of a part": ("missing_field", {"CATEGORIES": "theft"}),
}


@pytest.mark.parametrize("day", LACKING)
def test_what_a_bad_day_left_without_fields_is_read_again(
    portal_server: Start, data: Path, store: Path, tmp_path: Path, day: str
):
    misbehave, asked = LACKING[day]
    good = str(started(portal_server, data).write_profile(tmp_path))
    fetching.fetch(good, store, LAYERS="crime")
    CHANGES["new"](data)
    CHANGES["late"](data)
    bad = str(started(portal_server, data, misbehave).write_profile(tmp_path))
    fetching.fetch(bad, store, LAYERS="crime", **asked)
    good = str(started(portal_server, data).write_profile(tmp_path))
    assert refreshed(good, store, LAYERS="crime")["COMPLETE"] is True
    assert is_the_portals(good, store, LAYERS="crime")
    assert read_again(refreshed(good, store, LAYERS="crime")) == []


def test_fields_that_only_the_description_has_are_not_read_for_again(
    portal_server: Start, data: Path, store: Path, tmp_path: Path
):
    profile = str(started(portal_server, data, "field_missing_in_page").write_profile(tmp_path))
    fetching.fetch(profile, store, LAYERS="crime")
    assert read_again(refreshed(profile, store, LAYERS="crime")) == []


def test_a_part_of_what_was_fetched_without_a_field_gets_it(
    portal_server: Start, data: Path, store: Path, tmp_path: Path
):
    poor = str(started(portal_server, data, "missing_field").write_profile(tmp_path))
    fetching.fetch(poor, store, LAYERS="crime")
    profile = str(started(portal_server, data).write_profile(tmp_path))
    assert read_again(refreshed(profile, store, LAYERS="crime", SEVERITY=[2])) == ["all"]
    assert read_again(refreshed(profile, store, LAYERS="crime", SEVERITY=[2])) == []


@pytest.mark.parametrize(
    "asked",
    [
        {"LAYERS": "crime", "FROM": "2026-02-10", "TO": "2026-05-20T12:00:00", "AREA_CODE": "1971"},
        {"LAYERS": "crime", "CATEGORIES": "theft,other", "SEVERITY": [2, 3]},
        {"EXTENT": "71.38,71.5,51.08,51.2 [EPSG:4326]", "FROM": "2025-01-01", "DATE_FIELD": 1},
    ],
)
def test_a_part_of_a_portal_is_refreshed_like_the_whole(
    portal_server: Start, data: Path, store: Path, tmp_path: Path, asked: dict[str, Any]
):
    profile = str(started(portal_server, data).write_profile(tmp_path))
    fetching.fetch(profile, store, **asked)
    for name in ("new", "late", "deleted", "struck off", "another severity", "another district"):
        CHANGES[name](data)
    fetching.change(
        data,
        "DELETE FROM crime WHERE objectid % 50 = 1",
        "UPDATE crime SET hard_code = '3' WHERE objectid % 60 = 2",
    )
    result = refreshed(profile, store, **asked)
    assert result["COMPLETE"] is True
    assert result["REMOVED"] > 0
    assert is_the_portals(profile, store, **asked)
    assert read_again(refreshed(profile, store, **asked)) == []
