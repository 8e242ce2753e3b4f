"""Incidents from servers of other makers: PostGIS, WFS of QGIS Server, OGC API Features of pygeoapi."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from crime_map_plugin.algorithms.import_source import import_parameters
from crime_map_plugin.store.geopackage import Store
from tests.postgres.cluster import PostgisServer
from tests.qgis.running import Log, refusal, run
from tests.sources.servers import N, incident

MAPPED = {"fields": {"id": "uid", "occurred_at": "at", "street": "street"}}


def write_profile(folder: Path, provider: str, uri: str, **layer: Any) -> Path:
    data = {
        "format": 1,
        "id": "agency",
        "title": {"en": "Agency"},
        "protocol": "layer",
        "layers": {
            "rows": {
                "title": {"en": "Rows"},
                "incidents": "traffic",
                "source": {"provider": provider, "uri": uri},
                **MAPPED,
                **layer,
            }
        },
    }
    path = folder / "profile.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    return path


def import_rows(profile: Path, log: Log | None = None) -> dict[str, Any]:
    parameters, layer = import_parameters(profile, "rows", profile.parent / "s.gpkg")
    result = run("importincidents", parameters, log)
    assert layer.isValid()
    return result


def receipt_of(result: dict[str, Any]) -> dict[str, Any]:
    return json.loads(result["RECEIPT"])["layers"][0]


def stored(folder: Path) -> list[tuple[str, str, str, float, float]]:
    with Store.open(folder / "s.gpkg", read_only=True) as store:
        columns = store.read()
    at = np.datetime_as_string(columns["occurred_at"], unit="s")
    places = columns["x"].round(6).tolist(), columns["y"].round(6).tolist()
    return sorted(zip(columns["id"].tolist(), at.tolist(), columns["street"].tolist(), *places))


def served(numbers: range) -> list[tuple[str, str, str, float, float]]:
    rows = [incident(number) for number in numbers]
    return sorted((f"agency:rows:{key}", at, street, round(x, 6), y) for key, at, street, x, y in rows)


def insert(server: PostgisServer, numbers: range, table: str = "incidents") -> None:
    rows = [incident(number) for number in numbers]
    values = ", ".join(
        f"({key}, '{at}', '{street}', ST_SetSRID(ST_MakePoint({x}, {y}), 4326))"
        for key, at, street, x, y in rows
    )
    server.sql(f"INSERT INTO {table} (uid, at, street, geom) VALUES {values}")


@pytest.fixture
def table(postgis_server: PostgisServer, monkeypatch: pytest.MonkeyPatch) -> PostgisServer:
    """A table of all incidents; who asks is said by the environment, as no profile may name a user."""
    monkeypatch.setenv("PGUSER", postgis_server.reader)
    postgis_server.sql(
        "DROP TABLE IF EXISTS incidents; CREATE TABLE incidents (uid integer PRIMARY KEY, at timestamp, "
        "street text, geom geometry(Point, 4326))"
    )
    insert(postgis_server, range(1, N + 1))
    return postgis_server


def address(server: PostgisServer, *, geometry: str = "geom") -> str:
    return server.table("incidents", geometry=geometry, key="uid", user="")


def test_all_rows_of_a_wfs(wfs: str, tmp_path: Path) -> None:
    uri = f"url='{wfs}' typename='incidents' version='1.1.0' srsname='EPSG:4326' pagingEnabled='true'"
    result = import_rows(write_profile(tmp_path, "WFS", uri))
    assert (result["RECEIVED"], result["COMPLETE"]) == (N, True)
    assert stored(tmp_path) == served(range(1, N + 1))


def test_all_pages_of_an_ogc_api(ogc_api: str, tmp_path: Path) -> None:
    uri = f"url='{ogc_api}/' typename='incidents' pageSize='50'"
    result = import_rows(write_profile(tmp_path, "OAPIF", uri))
    assert (result["RECEIVED"], result["COMPLETE"]) == (N, True)
    assert stored(tmp_path) == served(range(1, N + 1))


def test_all_rows_of_a_table_and_again_when_some_are_gone(table: PostgisServer, tmp_path: Path) -> None:
    profile = write_profile(tmp_path, "postgres", address(table))
    assert import_rows(profile)["COMPLETE"]
    assert stored(tmp_path) == served(range(1, N + 1))
    # The months stay the same ones, so what is gone of them is known to be gone.
    table.sql("DELETE FROM incidents WHERE uid > 200")
    assert import_rows(profile)["REMOVED"] == N - 200
    assert stored(tmp_path) == served(range(1, 201))


@pytest.mark.parametrize("by", [{"by": "id", "field": "uid"}, {"by": "date", "field": "at"}])
def test_a_refresh_asks_the_server_for_later_rows_only(
    table: PostgisServer, tmp_path: Path, by: dict[str, str]
) -> None:
    profile = write_profile(tmp_path, "postgres", address(table), refresh=by)
    import_rows(profile)
    table.sql("ALTER SYSTEM SET log_statement = 'all'; SELECT pg_reload_conf()")
    table.sql(
        "INSERT INTO incidents VALUES (900, '2026-07-20T10:00:00', 'Абая', "
        "ST_SetSRID(ST_MakePoint(71.5, 51.1), 4326))"
    )
    table.sql("DELETE FROM incidents WHERE uid = 7")
    log = Log()
    result = import_rows(profile, log)
    receipt = receipt_of(result)
    assert receipt["complete"] and receipt["removed"] == 0
    assert receipt["received"] <= 2 and len(stored(tmp_path)) == N + 1
    assert receipt["refresh"]["by"] == by["by"] and "whole import" in receipt["refresh"]["removals"]
    table.sql("ALTER SYSTEM RESET log_statement; SELECT pg_reload_conf()")
    column = by["field"]
    assert any(
        f'"{column}"' in line and "WHERE" in line and (">" in line) for line in table.log().splitlines()
    )


def test_a_table_without_geometry(table: PostgisServer, tmp_path: Path) -> None:
    table.sql("ALTER TABLE incidents ADD x text, ADD y text; UPDATE incidents SET x = ST_X(geom)::text")
    table.sql("UPDATE incidents SET y = replace(ST_Y(geom)::text, '.', ',')")
    profile = write_profile(
        tmp_path,
        "postgres",
        address(table, geometry=""),
        coordinates={"x": "x", "y": "y", "crs": "EPSG:4326"},
    )
    assert import_rows(profile)["WITHOUT_GEOMETRY"] == 0
    assert stored(tmp_path) == served(range(1, N + 1))


def test_a_moment_with_its_zone_becomes_local_time(table: PostgisServer, tmp_path: Path) -> None:
    table.sql("ALTER TABLE incidents ALTER at TYPE timestamptz USING at AT TIME ZONE 'UTC'")
    import_rows(write_profile(tmp_path, "postgres", address(table), times="utc"))
    # 2026-02-02T01:15 UTC is 06:15 everywhere in the country.
    assert stored(tmp_path)[0][:2] == ("agency:rows:1", "2026-02-02T06:15:00")


def test_a_condition_of_the_profile_is_asked(table: PostgisServer, tmp_path: Path) -> None:
    profile = write_profile(tmp_path, "postgres", address(table), where="uid <= 10")
    assert import_rows(profile)["RECEIVED"] == 10


def test_a_database_that_is_gone_in_the_middle_removes_nothing(
    table: PostgisServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from crime_map_plugin.algorithms import import_pages, source_blocks

    profile = write_profile(tmp_path, "postgres", address(table))
    import_rows(profile)
    table.sql(
        "INSERT INTO incidents SELECT uid + 1000 * n, at, street, geom "
        "FROM incidents, generate_series(1, 40) n"
    )
    monkeypatch.setattr(source_blocks, "BLOCK", 100)
    take = import_pages.ImportPages._take

    def then_the_server_goes(self, block) -> None:
        take(self, block)
        if self.tally.received == 300:
            table.stop()

    monkeypatch.setattr(import_pages.ImportPages, "_take", then_the_server_goes)
    log = Log()
    try:
        result = import_rows(profile, log)
    finally:
        table.start()
    assert not result["COMPLETE"] and result["REMOVED"] == 0
    assert receipt_of(result)["reason"]
    assert any("broke off" in error for error in log.errors)
    assert {row[0] for row in served(range(1, N + 1))} <= {row[0] for row in stored(tmp_path)}
    monkeypatch.undo()
    monkeypatch.setenv("PGUSER", table.reader)
    result = import_rows(profile)
    assert result["COMPLETE"] and len(stored(tmp_path)) == N * 41


def test_a_refresh_of_a_database_that_is_gone_is_not_taken_for_nothing_new(
    table: PostgisServer, tmp_path: Path
) -> None:
    profile = write_profile(tmp_path, "postgres", address(table), refresh={"by": "id", "field": "uid"})
    import_rows(profile)
    parameters, layer = import_parameters(profile, "rows", tmp_path / "s.gpkg")
    table.stop()
    try:
        text = refusal("importincidents", parameters)
    finally:
        table.start()
    assert "nothing was imported" in text and "server answers" in text and layer.isValid()
    assert stored(tmp_path) == served(range(1, N + 1))


def test_a_database_that_is_not_there_is_one_sentence(tmp_path: Path) -> None:
    uri = "dbname='gis' host=127.0.0.1 port=9 key='uid' table=\"public\".\"incidents\" (geom)"
    with pytest.raises(Exception, match=r"cannot be opened\. Check that the file, the server"):
        import_rows(write_profile(tmp_path, "postgres", uri))
    assert not (tmp_path / "s.gpkg").exists()
