"""A batch on a real Dask cluster ends with the tables of one process, whoever dies meanwhile."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sysconfig
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from crime_map_plugin.algorithms import batch_regions
from crime_map_plugin.analysis import batch_methods
from crime_map_plugin.incidents.recipe import Areas, Method, Recipe, write_recipe
from tests.network.dask_cluster import Cluster
from tests.qgis import busy_store
from tests.qgis.running import Log, run
from tests.qgis.test_batch import rows, without_time

TABLES = ("jobs", "summary", "cells_1_getisordhotspots")
YEAR = datetime.now().year
WHOLE = 16 * 2 * 4 * 2


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    """Two workers in a folder of their own."""
    made = Cluster(tmp_path_factory.mktemp("cluster"))
    made.start_scheduler()
    made.start_worker("one")
    made.start_worker("two")
    yield made
    made.close()


@pytest.fixture(scope="module")
def recipe(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a recipe of some hundred jobs that take a while."""
    folder = tmp_path_factory.mktemp("survives")
    busy_store.fill(folder / "store.gpkg", 3000)
    busy_store.districts(folder / "districts.gpkg")
    months = [datetime(YEAR - 1, month, 1) for month in range(1, 6)]
    found = Recipe(
        "nightly",
        str(folder / "store.gpkg"),
        Areas(str(folder / "districts.gpkg"), "name", population_field="people"),
        ("theft", "robbery"),
        tuple(zip(months, months[1:])),
        (
            Method("getisordhotspots", {"CELL_SIZE": 50, "INFERENCE": 1, "PERMUTATIONS": 1999}),
            Method("nearrepeat", {"PERMUTATIONS": 99}),
        ),
        keep_cells=True,
    )
    (folder / "recipe.json").write_text(write_recipe(found), encoding="utf-8")
    return folder / "recipe.json"


@pytest.fixture(scope="module")
def expected(recipe: Path) -> dict[str, list[dict]]:
    """Return the tables as one process makes them."""
    path = recipe.parent / "one.gpkg"
    found = run("batch", {"RECIPE": str(recipe), "WORKERS": 1, "OUTPUT": str(path)})
    assert (found["JOBS"], found["DONE"], found["FAILED"]) == (WHOLE, WHOLE, 0)
    return tables(path)


def tables(path: Path) -> dict[str, list[dict]]:
    return {name: without_time(rows(path, name)) for name in TABLES}


def finished(path: Path) -> int:
    try:
        with closing(sqlite3.connect(path.as_uri() + "?mode=ro", uri=True, timeout=10)) as connection:
            return int(connection.execute("SELECT count(*) FROM jobs").fetchone()[0])
    except sqlite3.OperationalError:
        return 0


def disturbed(recipe: Path, cluster: Cluster, path: Path, disturb: Callable[[], None]) -> list[int]:
    """Run the batch on the cluster, and disturb it when some jobs are done; return how many were."""
    seen: list[int] = []

    def watch() -> None:
        end = time.monotonic() + 60
        while finished(path) < 16 and time.monotonic() < end:
            time.sleep(0.02)
        disturb()
        seen.append(finished(path))

    thread = threading.Thread(target=watch)
    thread.start()
    log = Log()
    found = run("batch", {"RECIPE": str(recipe), "SCHEDULER": cluster.url, "OUTPUT": str(path)}, log)
    thread.join()
    assert (found["JOBS"], found["DONE"], found["FAILED"]) == (WHOLE, WHOLE, 0)
    return seen


def wait_for(cluster: Cluster, count: int) -> None:
    from tests.qgis.test_dask_workers import open_with

    with open_with(cluster, count) as workers:
        assert workers.count >= count


def test_a_cluster_ends_with_the_tables_of_one_process(recipe, expected, cluster, tmp_path):
    wait_for(cluster, 2)
    path = tmp_path / "dask.gpkg"
    found = run("batch", {"RECIPE": str(recipe), "SCHEDULER": cluster.url, "OUTPUT": str(path)})
    assert (found["JOBS"], found["DONE"], found["FAILED"]) == (WHOLE, WHOLE, 0)
    assert tables(path) == expected


def test_large_jobs_cut_into_regions_on_a_cluster_are_the_whole(
    recipe, expected, cluster, tmp_path, monkeypatch
):
    monkeypatch.setattr(batch_methods, "MOST_WHOLE", 8)
    monkeypatch.setattr(batch_regions, "ROWS", 5)
    wait_for(cluster, 2)
    path = tmp_path / "regions.gpkg"
    run("batch", {"RECIPE": str(recipe), "SCHEDULER": cluster.url, "OUTPUT": str(path)})
    large = [row for row in rows(path, "jobs") if row["method"] == "nearrepeat" and (row["count"] or 0) > 8]
    assert len(large) > 10
    assert tables(path) == expected


def test_a_worker_killed_in_the_middle_takes_no_job_with_it(recipe, expected, cluster, tmp_path):
    victim = cluster.start_worker("victim")
    wait_for(cluster, 3)
    seen = disturbed(recipe, cluster, tmp_path / "out.gpkg", victim.kill)
    victim.wait()
    assert 0 < seen[0] < WHOLE
    assert tables(tmp_path / "out.gpkg") == expected


def test_a_scheduler_restarted_in_the_middle_loses_no_job(recipe, expected, tmp_path):
    cluster = Cluster(tmp_path / "restarted")
    cluster.start_scheduler()
    cluster.start_worker("before")

    def restart() -> None:
        cluster.kill_scheduler()
        time.sleep(0.3)
        cluster.start_scheduler()
        cluster.start_worker("after")

    try:
        wait_for(cluster, 1)
        seen = disturbed(recipe, cluster, tmp_path / "out.gpkg", restart)
    finally:
        cluster.close()
    assert 0 < seen[0] < WHOLE
    assert tables(tmp_path / "out.gpkg") == expected


def test_a_desktop_killed_in_the_middle_goes_on_where_it_was(
    recipe, expected, cluster, tmp_path, environment
):
    wait_for(cluster, 2)
    path = tmp_path / "out.gpkg"
    given = {"RECIPE": str(recipe), "SCHEDULER": cluster.url, "OUTPUT": str(path)}
    program = subprocess.Popen(
        ["qgis_process", "run", "crimemap:batch", "--", *("=".join(item) for item in given.items())],
        env={**environment, "PYTHONPATH": sysconfig.get_path("purelib")},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    end = time.monotonic() + 60
    while program.poll() is None and finished(path) < 16 and time.monotonic() < end:
        time.sleep(0.02)
    os.killpg(program.pid, signal.SIGKILL)
    program.wait()
    before = rows(path, "jobs")
    assert 0 < len(before) < WHOLE
    found = run("batch", given)
    assert (found["JOBS"], found["DONE"], found["FAILED"]) == (WHOLE, WHOLE, 0)
    assert tables(path) == expected
    after = {row["key"]: row["seconds"] for row in rows(path, "jobs")}
    assert all(after[row["key"]] == row["seconds"] for row in before)
