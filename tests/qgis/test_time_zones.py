"""The analyst's computer stands anywhere: hours, weekdays and periods are the wall clock of the incidents."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from tests.portal_server import made_up
from tests.portal_server.fixtures import BUILD
from tests.portal_server.server import PortalServer
from tests.qgis import fetching
from tests.qgis.commands import ROOT

ZONES = ("UTC", "Asia/Almaty", "America/New_York")
DISTRICTS = ROOT / "resources" / "sample" / "made_up_districts.geojson"
NIGHT = (22, 23, 0, 1, 2, 3)
HOUR_MS = 3_600_000


@pytest.fixture(scope="module")
def data() -> Path:
    return made_up.ensure(BUILD / "portal_few.sqlite", incidents=900)


@pytest.fixture(scope="module")
def server(data: Path) -> Iterator[PortalServer]:
    with PortalServer(data) as running:
        yield running


def job(server: PortalServer, folder: Path, zone: str) -> dict[str, Any]:
    """Fetch, filter and count with the computer's clock in the zone; return what is in the files."""
    folder.mkdir()
    command = [
        sys.executable,
        "-m",
        "tests.qgis.job_in_zone",
        str(server.write_profile(folder)),
        str(DISTRICTS),
    ]
    path = os.pathsep.join([str(ROOT), *sys.path])
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": path, "TZ": zone}
    done = subprocess.run(
        [*command, str(folder)],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return {
        "rows": fetching.rows(folder / "s.gpkg"),
        "night": table(folder / "night.gpkg", "id, occurred_at, hour, weekday"),
        "districts": table(
            folder / "districts.gpkg", "name_en, count, previous, n_theft, n_traffic, change_p"
        ),
    }


def table(path: Path, columns: str) -> list[tuple]:
    with closing(sqlite3.connect(path)) as connection:
        (name,) = connection.execute(
            "SELECT table_name FROM gpkg_contents WHERE data_type = 'features'"
        ).fetchone()
        return sorted(connection.execute(f'SELECT {columns} FROM "{name}"'), key=str)


def test_every_zone_gives_the_same_rows_hours_and_counts(server: PortalServer, data: Path, tmp_path: Path):
    found = {zone: job(server, tmp_path / zone.replace("/", "-"), zone) for zone in ZONES}
    first = found["UTC"]
    assert len(first["rows"]) > 300
    for zone in ZONES[1:]:
        assert found[zone] == first, zone

    # And they are right: the milliseconds are the wall clock as if it were UTC; 1970 began on a Thursday.
    with closing(sqlite3.connect(data)) as connection:
        crimes = connection.execute("SELECT globalid, dat_sover FROM crime WHERE discontinued = 0").fetchall()
    start = 1_746_057_600_000  # 2025-05-01T00:00:00
    expected = sorted(
        "demo:crime:" + key.strip("{}").lower()
        for key, at in crimes
        if at >= start and at // HOUR_MS % 24 in NIGHT and (at // (24 * HOUR_MS) + 3) % 7 + 1 in (5, 6)
    )
    at_night = sorted(key for key, _, _, _ in first["night"] if ":crime:" in key)
    assert at_night == expected
    assert len(expected) > 5
    assert json.dumps(first["districts"]).count("null") < 3 * len(first["districts"])
