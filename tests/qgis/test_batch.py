"""A batch gives for each area, category and period what the single run with BOUNDARY gives."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from qgis.core import QgsProcessingException, QgsVectorFileWriter, QgsVectorLayer

from crime_map_plugin.incidents.last_periods import LastPeriods
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


def single(ground: Path, row: dict, algorithm: str, folder: Path, **parameters) -> dict:
    """Return what the algorithm itself makes of a job's incidents with BOUNDARY = the area."""
    districts = QgsVectorLayer(str(ground / "districts.gpkg"), "districts", "ogr")
    districts.setSubsetString("\"name\" = '{}'".format(row["area"]))
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    area = folder / f"area_{row['area']}.gpkg"
    if not area.exists():
        QgsVectorFileWriter.writeAsVectorFormatV3(districts, str(area), districts.transformContext(), options)
    has_boundary = algorithm not in ("nearrepeat", "spacetimescan")
    incidents = run(
        "filterincidents",
        {
            "BOUNDARY": None if has_boundary else str(area),
            "STORE": str(ground / "store.gpkg"),
            "CATEGORIES": row["category"],
            "FROM": row["from"][:19],
            "TO": row["to"][:19],
            "OUTPUT": "memory:",
        },
    )["OUTPUT"]
    given = {"INPUT": incidents, "OUTPUT": "memory:", **parameters}
    return run(algorithm, {**given, "BOUNDARY": str(area)} if has_boundary else given)


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


def test_the_summary_is_that_of_the_district_statistics(ground, tmp_path):
    found = batch(recipe_of(ground), tmp_path)
    summary = rows(found["OUTPUT"], "summary")
    assert len(summary) == 2 * 2 * 2
    by_job = {(row["area"], row["category"], row["from"]): row for row in rows(found["OUTPUT"], "jobs")}
    for start, end in PERIODS:
        layer = run(
            "districtstatistics",
            {
                "STORE": str(ground / "store.gpkg"),
                "DISTRICTS": str(ground / "districts.gpkg"),
                "NAME": "name",
                "POPULATION_FIELD": "people",
                "FROM": start.isoformat(),
                "TO": end.isoformat(),
                "OUTPUT": "memory:",
            },
        )["OUTPUT"]
        districts = {feature["name"]: feature for feature in layer.getFeatures()}
        for row in summary:
            if row["from"][:10] != start.date().isoformat():
                continue
            assert row["count"] == districts[row["area"]][f"n_{row['category']}"]
            assert row["per_10k"] == pytest.approx(row["count"] * 1e4 / row["population"])
            assert row["population"] == districts[row["area"]]["people"]
            job = by_job[row["area"], row["category"], row["from"]]
            assert (row["count"], row["top_z"]) == (job["count"], job["top_z"])
    both = recipe_of(ground, categories=None, methods=(Method("districtstatistics"),))
    found = batch(both, tmp_path, name="together")
    for row in rows(found["OUTPUT"], "summary"):
        if row["from"][:10] == PERIODS[1][0].date().isoformat():
            feature = districts[row["area"]]
            for field in ("count", "previous", "change", "change_pct", "change_p"):
                assert row[field] == pytest.approx(feature[field], rel=1e-12)


def test_points_methods_are_those_of_the_single_run(ground, tmp_path):
    area = recipe_of(ground).areas
    methods = (
        Method("nearrepeat", {"PERMUTATIONS": 99}),
        Method("spacetimescan", {"MAX_RADIUS": 1500, "PERMUTATIONS": 9}),
        Method("kerneldensity", {"CELL_SIZE": 200, "BANDWIDTH": 700}),
    )
    recipe = recipe_of(
        ground, *methods, areas=replace(area, names=("D6",)), categories=("robbery",), periods=PERIODS[:1]
    )
    found = batch(recipe, tmp_path)
    assert found["FAILED"] == 0
    for job in rows(found["OUTPUT"], "jobs"):
        assert job["reason"] == ""
        told = json.loads(job["result"])
        parameters = dict(recipe.methods[job["number"]].parameters)
        if job["method"] == "kerneldensity":
            result = single(
                ground, job, "kerneldensity", tmp_path, **parameters, OUTPUT=str(tmp_path / "d.tif")
            )
            assert told["maximum"] == pytest.approx(result["MAXIMUM"], rel=1e-9)
            assert job["count"] == result["TOTAL"]
            continue
        parameters.update(SEED=job["seed"], TIME_FIELD="occurred_at")
        result = single(ground, job, job["method"], tmp_path, **parameters)
        if job["method"] == "nearrepeat":
            assert (told["pairs"], told["p"]) == (result["PAIRS"], result["TOP_P"])
            assert told["ratio"] == pytest.approx(result["TOP_RATIO"])
        else:
            assert (told["clusters"], told["p"]) == (result["CLUSTERS"], result["BEST_P"])
            assert told["llr"] == pytest.approx(result["BEST_LLR"])


def test_processes_find_what_one_thread_finds(ground, tmp_path):
    recipe = recipe_of(ground, Method("getisordhotspots", {**CELLS, "INFERENCE": 1}), Method("nearrepeat"))
    one = batch(recipe, tmp_path, name="one")
    two = batch(recipe, tmp_path, name="two", WORKERS=2)
    for table in ("jobs", "summary"):
        assert without_time(rows(one["OUTPUT"], table)) == without_time(rows(two["OUTPUT"], table))


def test_a_stopped_batch_goes_on_with_what_is_missing(ground, tmp_path):
    recipe = recipe_of(ground, keep_cells=True)
    whole = batch(recipe, tmp_path)
    jobs, cells = (without_time(rows(whole["OUTPUT"], name)) for name in ("jobs", "cells_1_getisordhotspots"))
    with closing(sqlite3.connect(whole["OUTPUT"])) as connection:
        connection.execute("UPDATE jobs SET seconds = 77")
        connection.execute("DELETE FROM jobs WHERE area = 'D6'")
        connection.execute("DELETE FROM cells_1_getisordhotspots WHERE area = 'D6'")
        connection.execute("DELETE FROM summary")
        connection.commit()
    again = batch(recipe, tmp_path)
    assert {key: again[key] for key in ("JOBS", "DONE", "FAILED")} == {"JOBS": 8, "DONE": 8, "FAILED": 0}
    found = rows(again["OUTPUT"], "jobs")
    assert {row["area"] for row in found if row["seconds"] == 77} == {"D0"}
    assert without_time(found) == jobs
    assert without_time(rows(again["OUTPUT"], "cells_1_getisordhotspots")) == cells
    assert len(rows(again["OUTPUT"], "summary")) == 8


def test_another_recipe_is_not_mixed_in(ground, tmp_path):
    batch(recipe_of(ground), tmp_path)
    other = recipe_of(ground, seed=4)
    file = tmp_path / "other.json"
    file.write_text(write_recipe(other), encoding="utf-8")
    given = {"RECIPE": str(file), "OUTPUT": str(tmp_path / "out.gpkg"), "WORKERS": 1}
    assert "another recipe" in refusal("batch", given)
    assert run("batch", {**given, "RESUME": False})["DONE"] == 8


def test_a_file_of_something_else_is_not_written_over(ground, tmp_path):
    before = (ground / "store.gpkg").read_bytes()
    file = tmp_path / "r.json"
    file.write_text(write_recipe(recipe_of(ground)), encoding="utf-8")
    for resume in (True, False):
        given = {"RECIPE": str(file), "OUTPUT": str(ground / "store.gpkg"), "RESUME": resume}
        assert "something else" in refusal("batch", given)
    assert (ground / "store.gpkg").read_bytes() == before


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"plugin_version": "99.0.0"}, "Update the plugin"),
        ({"methods": (Method("magic"),)}, "no method “magic”"),
        ({"methods": (Method("clusterareas"),)}, "single run"),
        ({"methods": (Method("getisordhotspots", {"CELLSIZE": 5}),)}, "CELLSIZE"),
        ({"largest": 7}, "“largest”: 8"),
        ({"source": "/nowhere/store.gpkg"}, "are gone"),
        ({"areas": Areas("/nowhere/districts.gpkg", "name")}, "cannot be opened"),
        ({"areas": None}, "names no areas"),
        ({"periods": ()}, "names no periods"),
    ],
)
def test_a_recipe_that_cannot_be_run_is_refused_with_a_remedy(ground, tmp_path, change, said):
    file = tmp_path / "r.json"
    file.write_text(write_recipe(recipe_of(ground, **change)), encoding="utf-8")
    assert said in refusal("batch", {"RECIPE": str(file), "OUTPUT": str(tmp_path / "o.gpkg")})
    assert not (tmp_path / "o.gpkg").exists()


def test_a_million_jobs_ask_first(ground, tmp_path):
    months = [datetime(1900 + n // 12, n % 12 + 1, 1) for n in range(1501)]
    periods = tuple(zip(months, months[1:]))
    methods = tuple(Method("getisordhotspots", {"CELL_SIZE": 100 + n}) for n in range(200))
    file = tmp_path / "r.json"
    file.write_text(write_recipe(recipe_of(ground, *methods, periods=periods)), encoding="utf-8")
    said = refusal("batch", {"RECIPE": str(file), "OUTPUT": str(tmp_path / "o.gpkg")})
    assert "“largest”: 1200000" in said


def test_wrong_keys_and_wrong_names_are_named(ground, tmp_path):
    told = json.loads(write_recipe(recipe_of(ground)))
    file = tmp_path / "r.json"
    given = {"RECIPE": str(file), "OUTPUT": str(tmp_path / "o.gpkg")}
    for change, said in (
        ({"colour": 1}, "colour"),
        ({"areas": {**told["areas"], "names": ["Atlantis"]}}, "Atlantis"),
        ({"areas": {**told["areas"], "name_field": "title"}}, "title"),
    ):
        file.write_text(json.dumps({**told, **change}), encoding="utf-8")
        assert said in refusal("batch", given)
    file.write_text("{", encoding="utf-8")
    assert "no recipe" in refusal("batch", given) or "no JSON" in refusal("batch", given)


def test_a_full_disk_loses_nothing(ground, tmp_path):
    recipe = recipe_of(ground, keep_cells=True)
    whole = batch(recipe, tmp_path, name="whole")
    big = recipe_of(ground, keep_cells=True, areas=Areas(recipe.areas.layer, "name"))
    with files_up_to(130_000), pytest.raises(QgsProcessingException, match=r"free some space.*with RESUME"):
        batch(big, tmp_path, name="big")
    path = tmp_path / "big.gpkg"
    if path.exists():
        assert {row["state"] for row in rows(path, "jobs")} <= {"done"}
    found = batch(big, tmp_path, name="big")
    assert (found["JOBS"], found["DONE"]) == (64, 64)
    of_two = [row for row in rows(path, "jobs") if row["area"] in ("D0", "D6")]
    assert without_time(of_two) == without_time(rows(whole["OUTPUT"], "jobs"))


def test_a_nightly_recipe_takes_the_months_before_the_day_of_the_run(ground, tmp_path):
    found = batch(recipe_of(ground, periods=(), last=LastPeriods(2, "month")), tmp_path)
    first = datetime.now().replace(day=1)
    before = (first - timedelta(days=1)).replace(day=1)
    months = {row["from"][:10] for row in rows(found["OUTPUT"], "summary")}
    assert months == {f"{(before - timedelta(days=1)):%Y-%m}-01", f"{before:%Y-%m}-01"}
    assert found["JOBS"] == 8


def test_what_was_never_fetched_is_not_zero(ground, tmp_path):
    long_ago = ((datetime(2001, 1, 1), datetime(2001, 2, 1)),)
    log = Log()
    found = batch(recipe_of(ground, periods=(*long_ago, PERIODS[0])), tmp_path, log)
    assert (found["JOBS"], found["DONE"], found["FAILED"]) == (8, 4, 0)
    early = [row for row in rows(found["OUTPUT"], "summary") if row["from"].startswith("2001")]
    assert {row["count"] for row in early} == {None}
    assert any("never fetched" in warning for warning in log.warnings)


def test_any_layer_of_points_is_a_source(ground, tmp_path):
    given = {"STORE": str(ground / "store.gpkg"), "OUTPUT": str(tmp_path / "all.gpkg")}
    layer = run("filterincidents", given)
    stored = batch(recipe_of(ground), tmp_path, name="store")
    plain = batch(recipe_of(ground, source=layer["OUTPUT"]), tmp_path, name="plain")
    projected = run_native(layer["OUTPUT"], tmp_path / "utm.gpkg")
    own = batch(recipe_of(ground, source=str(projected)), tmp_path, name="own")
    expected = without_time(rows(stored["OUTPUT"], "jobs"))
    assert without_time(rows(plain["OUTPUT"], "jobs")) == expected
    for row, other in zip(expected, without_time(rows(own["OUTPUT"], "jobs"))):
        assert (row["count"], row["hot"], row["top_cell"]) == (
            other["count"],
            other["hot"],
            other["top_cell"],
        )


def run_native(source: str, target: Path) -> Path:
    import processing

    given = {"INPUT": source, "TARGET_CRS": "EPSG:32642", "OUTPUT": str(target)}
    processing.run("native:reprojectlayer", given)
    return target


def test_the_summary_follows_the_temporal_controller_and_says_internal(ground, tmp_path):
    found = batch(recipe_of(ground), tmp_path)
    layer = QgsVectorLayer(f"{found['OUTPUT']}|layername=summary", "summary", "ogr")
    assert layer.featureCount() == 8
    feature = next(layer.getFeatures())
    assert feature["from"].toString("yyyy-MM-dd HH:mm") in {f"{a:%Y-%m-%d %H:%M}" for a, _ in PERIODS}
    assert feature["to"] > feature["from"]
    assert feature.geometry().area() > 0
    assert not layer.extent().isEmpty()
    told = json.loads(layer.metadata().history()[-1])
    assert (told["algorithm"], told["audience"], told["jobs"]) == ("crimemap:batch", "internal", 8)
    assert "internal" in layer.metadata().abstract()
