"""A batch gives for each area, category and period what the single run with BOUNDARY gives."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from qgis.core import QgsProcessingException, QgsVectorFileWriter, QgsVectorLayer

from crime_map_plugin.incidents.recipe import Areas, Method, Recipe, write_recipe
from tests.qgis import busy_store
from tests.qgis.full_disk import files_up_to
from tests.qgis.running import Log, refusal, run

YEAR = datetime.now().year
PERIODS = (
    (datetime(YEAR - 1, 1, 1), datetime(YEAR - 1, 7, 1)),
    (datetime(YEAR - 1, 7, 1), datetime(YEAR, 1, 1)),
)
CELLS = {"CELL_SIZE": 400}


@pytest.fixture(scope="module")
def ground(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a store and districts."""
    folder = tmp_path_factory.mktemp("batch")
    busy_store.fill(folder / "store.gpkg", 3000)
    busy_store.districts(folder / "districts.gpkg")
    return folder


def recipe_of(ground: Path, *methods: Method, **changes) -> Recipe:
    found = Recipe(
        "test",
        str(ground / "store.gpkg"),
        Areas(str(ground / "districts.gpkg"), "name", ("D0", "D6"), "people"),
        ("theft", "robbery"),
        PERIODS,
        methods or (Method("getisordhotspots", CELLS),),
        seed=3,
    )
    return replace(found, **changes)


def batch(recipe: Recipe, folder: Path, log: Log | None = None, name: str = "out", **parameters):
    file = folder / f"{name}.json"
    file.write_text(write_recipe(recipe), encoding="utf-8")
    whole = {"RECIPE": str(file), "OUTPUT": str(folder / f"{name}.gpkg"), "WORKERS": 1, **parameters}
    return run("batch", whole, log)


def rows(path: str | Path, table: str) -> list[dict]:
    with closing(sqlite3.connect(str(path))) as connection:
        connection.row_factory = sqlite3.Row
        found = [dict(row) for row in connection.execute(f'SELECT * FROM "{table}"')]
    for row in found:
        row.pop("geom", None)
        row.pop("fid", None)
    return found


def without_time(found: list[dict]) -> list[dict]:
    return sorted(
        ({key: value for key, value in row.items() if key != "seconds"} for row in found),
        key=lambda row: json.dumps(row, default=str),
    )


def single(ground: Path, row: dict, algorithm: str, folder: Path, **parameters) -> QgsVectorLayer:
    """Return what the algorithm itself makes of a job's incidents with BOUNDARY = the area."""
    districts = QgsVectorLayer(str(ground / "districts.gpkg"), "districts", "ogr")
    districts.setSubsetString("\"name\" = '{}'".format(row["area"]))
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    area = folder / f"area_{row['area']}.gpkg"
    if not area.exists():
        QgsVectorFileWriter.writeAsVectorFormatV3(districts, str(area), districts.transformContext(), options)
    incidents = run(
        "filterincidents",
        {
            "STORE": str(ground / "store.gpkg"),
            "CATEGORIES": row["category"],
            "FROM": row["from"][:19],
            "TO": row["to"][:19],
            "OUTPUT": "memory:",
        },
    )["OUTPUT"]
    given = {"INPUT": incidents, "BOUNDARY": str(area), "OUTPUT": "memory:", **parameters}
    if algorithm in ("nearrepeat", "spacetimescan"):
        given.pop("BOUNDARY")
    result = run(algorithm, given)
    return result


def test_cells_of_a_batch_are_those_of_the_single_run(ground, tmp_path):
    methods = (Method("getisordhotspots", CELLS), Method("localmoran", CELLS))
    found = batch(recipe_of(ground, *methods, keep_cells=True), tmp_path)
    assert (found["JOBS"], found["DONE"], found["FAILED"]) == (16, 16, 0)
    for table, number in (("cells_1_getisordhotspots", 0), ("cells_2_localmoran", 1)):
        kept = rows(found["OUTPUT"], table)
        assert kept
        for job in rows(found["OUTPUT"], "jobs"):
            if job["number"] != number:
                continue
            mine = {
                row["cell"]: row
                for row in kept
                if all(row[k] == job[k] for k in ("area", "category", "from"))
            }
            layer = single(ground, job, job["method"], tmp_path, **CELLS)["OUTPUT"]
            cells = {feature["cell"]: feature for feature in layer.getFeatures()}
            assert len(cells) == job["cells"]
            assert sum(feature["count"] for feature in cells.values()) == job["count"]
            if number == 0:
                hot = [cell for cell, feature in cells.items() if feature["class"] != 0]
                assert sorted(hot) == sorted(mine)
                assert max(f["z"] for f in cells.values()) == pytest.approx(job["top_z"], abs=1e-12)
                shares = sum(f["count"] for f in cells.values() if f["class"] > 0) / job["count"]
                assert shares == pytest.approx(job["hot_share"], abs=1e-12)
                assert cells[job["top_cell"]]["p_adjusted"] == pytest.approx(job["top_p_adjusted"], abs=1e-12)
            for cell, row in mine.items():
                for field in ("count", "z", "p", "p_adjusted"):
                    assert row[field] == pytest.approx(cells[cell][field], abs=1e-12)
