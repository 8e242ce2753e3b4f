"""A batch by qgis_process that is killed in the middle goes on where it was."""

from __future__ import annotations

import os
import re
import signal
import sqlite3
import subprocess
import time
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from crime_map_plugin.incidents.categories import CATEGORIES
from crime_map_plugin.incidents.recipe import Areas, Method, Recipe, write_recipe
from tests.qgis import busy_store
from tests.qgis.commands import process

YEAR = datetime.now().year
FIELDS = "key, state, reason, seed, count, hot, top_cell, top_z, top_p_adjusted, result"


def jobs(path: Path) -> list[tuple]:
    try:
        with closing(sqlite3.connect(path.as_uri() + "?mode=ro", uri=True, timeout=10)) as connection:
            return sorted(connection.execute(f"SELECT {FIELDS} FROM jobs"), key=str)
    except sqlite3.OperationalError:
        return []


@pytest.fixture(scope="module")
def recipe(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("batch")
    busy_store.fill(folder / "store.gpkg", 3000)
    busy_store.districts(folder / "districts.gpkg")
    months = [datetime(YEAR - 1, month, 1) for month in range(1, 13)]
    found = Recipe(
        "nightly",
        str(folder / "store.gpkg"),
        Areas(str(folder / "districts.gpkg"), "name"),
        CATEGORIES,
        tuple(zip(months, months[1:])),
        (Method("getisordhotspots", {"CELL_SIZE": 50, "INFERENCE": 1, "PERMUTATIONS": 1999}),),
    )
    (folder / "recipe.json").write_text(write_recipe(found), encoding="utf-8")
    return folder / "recipe.json"


def test_a_killed_batch_goes_on_and_ends_with_the_same_result(environment, recipe, tmp_path):
    target = tmp_path / "killed.gpkg"
    given = (f"RECIPE={recipe}", "WORKERS=2")
    command = ["qgis_process", "run", "crimemap:batch", "--", *given, f"OUTPUT={target}"]
    program = subprocess.Popen(
        command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )
    until = time.monotonic() + 60
    while program.poll() is None and len(jobs(target)) < 50 and time.monotonic() < until:
        time.sleep(0.02)
    os.killpg(program.pid, signal.SIGKILL)
    program.wait()
    before = jobs(target)
    whole = 16 * 9 * 11
    assert 0 < len(before) < whole
    resumed = process(environment, "batch", *given, f"OUTPUT={target}")["results"]
    assert (resumed["JOBS"], resumed["DONE"], resumed["FAILED"]) == (whole, whole, 0)
    anew = tmp_path / "anew.gpkg"
    command[4:] = [f"RECIPE={recipe}", "WORKERS=1", f"OUTPUT={anew}"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=180, check=True)
    assert re.search(rf"Jobs: \d+ of {whole}, \d+:\d\d:\d\d left$", done.stdout, re.MULTILINE)
    assert re.search(rf"Jobs: {whole} of {whole}$", done.stdout, re.MULTILINE)
    assert jobs(target) == jobs(anew)
    assert set(before) <= set(jobs(anew))
