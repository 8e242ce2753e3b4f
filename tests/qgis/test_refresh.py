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

from tests.portal_server import layers, made_up
from tests.portal_server.fixtures import BUILD
from tests.portal_server.server import PortalServer
from tests.qgis import fetching
from tests.qgis.running import Log

Start = Callable[..., PortalServer]
DEPLOYMENTS = ("current", "former")
SOME = 1500
PAGE = 400
END = datetime(2026, 11, 1)  # of the made-up data


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Return some made-up incidents that the test may change."""
    source = made_up.ensure(BUILD / "portal_some.sqlite", incidents=SOME)
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


def added(data: Path, table: str, count: int, registered: datetime, *, first: int = 99_000_001) -> None:
    """Add rows like others, with ids of their own and registered or loaded at a moment."""
    date = "dat_vozb" if table == "crime" else "load_date"
    stable = ("globalid", "tz1id") if table == "crime" else ("globalid", "fd1id")
    moment = int((registered - datetime(1970, 1, 1)).total_seconds()) * 1000
    with closing(sqlite3.connect(data)) as connection, connection:
        names = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
        where = "discontinued = 0" if table == "crime" else "1"
        query = f"SELECT * FROM {table} WHERE {where} ORDER BY objectid DESC LIMIT {count}"
        for number, values in enumerate(connection.execute(query).fetchall(), first):
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
    "late and numbered before": lambda data: added(data, "crime", 2, END - timedelta(days=200), first=-20),
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
        f"UPDATE crime SET fz1r18p5 = 'ELSEWHERE', objectid = 98000001 "
        f"WHERE objectid IN ({some_ids(data, 'crime', 1, 300)})",
    ),
}


@pytest.mark.parametrize("deployment", DEPLOYMENTS)
@pytest.mark.parametrize("change", CHANGES)
def test_after_a_refresh_the_store_is_the_portals(
    portal_server: Start, data: Path, store: Path, tmp_path: Path, deployment: str, change: str
):
    profile = str(started(portal_server, data, deployment=deployment).write_profile(tmp_path))
    fetching.fetch(profile, store)
    CHANGES[change](data)
    result = refreshed(profile, store)
    assert result["COMPLETE"] is True
    assert is_the_portals(profile, store)
    # Nothing is left to do, and no month is read for it.
    again = refreshed(profile, store)
    assert [receipt["refresh"]["months_repaired"] for receipt in again["layers"].values()] == [[], []]
