"""A batch gives the same of a store's file, of a store in a database and of Parquet."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path

import numpy as np
import pyarrow
import pytest
from pyarrow import parquet

from crime_map_plugin.incidents.recipe import Method
from crime_map_plugin.store import store_parts
from crime_map_plugin.store.geopackage import Store
from crime_map_plugin.store.shared_place import SharedPlace
from crime_map_plugin.store.shared_writing import Mirror, publish
from tests.postgres.cluster import PostgisServer
from tests.qgis.running import refusal
from tests.qgis.shared import connect
from tests.qgis.test_batch import CELLS, batch, ground, recipe_of, rows, without_time

__all__ = ["ground"]

METHODS = (
    Method("getisordhotspots", CELLS),
    Method("nearrepeat", {"PERMUTATIONS": 19}),
    Method("spacetimescan", {"MAX_RADIUS": 900, "PERMUTATIONS": 9}),
    Method("kerneldensity", {"CELL_SIZE": 200, "BANDWIDTH": 700}),
)


@pytest.fixture(scope="module")
def of_file(ground: Path, tmp_path_factory: pytest.TempPathFactory) -> list[dict]:
    """Return the jobs of the store's file."""
    found = batch(recipe_of(ground, *METHODS), tmp_path_factory.mktemp("file"))
    return figures(found["OUTPUT"])


def figures(path: str) -> list[dict]:
    """Return the jobs' figures; a density's sum rounds by the order of the incidents."""
    found = without_time(rows(path, "jobs"))
    for row in found:
        if row["method"] == "kerneldensity" and row["result"]:
            told = json.loads(row["result"])
            row["result"] = {name: float(f"{value:.12g}") for name, value in told.items()}
    return found


@pytest.fixture(scope="module")
def place(postgis_server: PostgisServer, ground: Path) -> Iterator[SharedPlace]:
    """Publish the made-up incidents, of two regions."""
    connect(postgis_server, "police", "owner")
    made = SharedPlace("police", "shared_by_batch")
    publish(ground / "store.gpkg", made)
    postgis_server.sql(
        f"UPDATE {made.schema}.incidents SET region_code = CASE WHEN fid % 3 = 0 THEN '1119' ELSE '1971' END"
    )
    yield made
    Mirror(made).forget()
    postgis_server.sql(f"DROP SCHEMA {made.schema} CASCADE")


@pytest.mark.parametrize("at_once", [250_000, 20], ids=["by month", "by month and region"])
def test_a_store_in_a_database_gives_what_its_file_gives(
    ground, of_file, place, at_once, tmp_path, monkeypatch
):
    monkeypatch.setattr(store_parts, "ROWS_AT_ONCE", at_once)
    found = batch(recipe_of(ground, *METHODS), tmp_path, STORE=place.text, WORKERS=2)
    assert figures(found["OUTPUT"]) == of_file
    again = batch(recipe_of(ground, *METHODS, source=place.text), tmp_path, name="source")
    assert figures(again["OUTPUT"]) == of_file


def test_parts_of_a_database_are_months_and_regions(ground, place, monkeypatch):
    year = datetime.now().year - 1
    months = [datetime(year, month, 1) for month in range(1, 13)]
    periods = list(zip(months, months[1:]))
    with Store.open(place.path, read_only=True) as store, store.snapshot():
        by_month = list(store_parts.read_parts(store, store_parts.IncidentQuery(), periods))
        monkeypatch.setattr(store_parts, "ROWS_AT_ONCE", 20)
        by_region = list(store_parts.read_parts(store, store_parts.IncidentQuery(), periods))
    with closing(sqlite3.connect(ground / "store.gpkg")) as connection:
        (n,) = connection.execute(
            "SELECT count(*) FROM incidents WHERE occurred_at >= ? AND occurred_at < ?",
            (months[0].isoformat(), months[-1].isoformat()),
        ).fetchone()
    assert (len(by_month), len(by_region)) == (11, 22)
    assert sum(part.points.n for part in by_month) == sum(part.points.n for part in by_region) == n


def test_incidents_without_a_region_are_not_lost(place, postgis_server, monkeypatch):
    monkeypatch.setattr(store_parts, "ROWS_AT_ONCE", 20)
    year = datetime.now().year - 1
    periods = [(datetime(year, 1, 1), datetime(year, 12, 1))]

    def count() -> list[int]:
        with Store.open(place.path, read_only=True) as store, store.snapshot():
            parts = store_parts.read_parts(store, store_parts.IncidentQuery(), periods)
            return [part.points.n for part in parts]

    before = count()
    postgis_server.sql(f"UPDATE {place.schema}.incidents SET region_code = NULL WHERE fid % 6 = 0")
    after = count()
    postgis_server.sql(f"UPDATE {place.schema}.incidents SET region_code = '1119' WHERE fid % 6 = 0")
    assert (len(before), len(after)) == (2, 1)
    assert sum(before) == sum(after)


def columns_of(ground: Path) -> dict[str, object]:
    with Store.open(ground / "store.gpkg", read_only=True) as store:
        found = store.read(fields=("x", "y", "occurred_at", "category"))
    return {
        "lon": found["x"],
        "lat": found["y"],
        "occurred_at": np.asarray(found["occurred_at"]).astype("datetime64[s]"),
        "category": pyarrow.array(found["category"].tolist()),
    }


@pytest.mark.parametrize("workers", [1, 2])
def test_parquet_gives_what_the_store_gives(ground, of_file, workers, tmp_path):
    path = tmp_path / "incidents.parquet"
    parquet.write_table(pyarrow.table(columns_of(ground)), path, row_group_size=700)
    found = batch(recipe_of(ground, *METHODS, source=str(path)), tmp_path, WORKERS=workers)
    assert figures(found["OUTPUT"]) == of_file


def test_parquet_that_cannot_be_used_is_refused_in_a_sentence(ground, tmp_path):
    from crime_map_plugin.incidents.recipe import write_recipe

    columns = columns_of(ground)
    file = tmp_path / "r.json"
    for name, kept, said in (
        ("places", ("occurred_at", "category"), "“lon” and “lat”"),
        ("times", ("lon", "lat", "category"), "no time field “occurred_at”"),
        ("words", ("lon", "lat", "occurred_at"), "no field “category”"),
    ):
        path = tmp_path / f"{name}.parquet"
        parquet.write_table(pyarrow.table({key: columns[key] for key in kept}), path)
        file.write_text(write_recipe(recipe_of(ground, source=str(path))), encoding="utf-8")
        assert said in refusal("batch", {"RECIPE": str(file), "OUTPUT": str(tmp_path / "o.gpkg")})
    (tmp_path / "bad.parquet").write_bytes(b"no parquet")
    file.write_text(write_recipe(recipe_of(ground, source=str(tmp_path / "bad.parquet"))), encoding="utf-8")
    said = refusal("batch", {"RECIPE": str(file), "OUTPUT": str(tmp_path / "o.gpkg")})
    assert "correct “source”" in said


def test_parquet_without_pyarrow_says_what_is_missing(ground, tmp_path, monkeypatch):
    from crime_map_plugin.incidents.recipe import write_recipe

    path, file = tmp_path / "i.parquet", tmp_path / "r.json"
    path.write_bytes(b"PAR1")
    file.write_text(write_recipe(recipe_of(ground, source=str(path))), encoding="utf-8")
    monkeypatch.setitem(__import__("sys").modules, "pyarrow.parquet", None)
    said = refusal("batch", {"RECIPE": str(file), "OUTPUT": str(tmp_path / "o.gpkg")})
    assert "pyarrow" in said and "Install" in said
