"""Near repeats and space-time scans of a batch are those of single runs, in one piece or cut into regions."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from crime_map_plugin.algorithms import batch_regions
from crime_map_plugin.analysis import batch_methods
from crime_map_plugin.incidents.recipe import Method
from tests.qgis.running import Log
from tests.qgis.test_batch import batch, ground, recipe_of, rows, single, without_time

__all__ = ["ground"]

METHODS = (
    Method("nearrepeat", {"PERMUTATIONS": 39}),
    Method("spacetimescan", {"MAX_RADIUS": 900, "PERMUTATIONS": 9}),
)


@pytest.fixture(scope="module")
def whole(ground: Path, tmp_path_factory: pytest.TempPathFactory) -> str:
    """Return the result of two processes, each job in one piece."""
    return batch(recipe_of(ground, *METHODS), tmp_path_factory.mktemp("whole"), WORKERS=2)["OUTPUT"]


def test_each_job_of_a_pool_is_the_single_run(ground, whole, tmp_path):
    found = rows(whole, "jobs")
    assert len({(job["area"], job["category"], job["from"]) for job in found}) == 8
    assert {job["state"] for job in found} == {"done"}
    compared = 0
    for job in found:
        if job["reason"]:
            continue  # too few incidents, which the row says
        told = json.loads(job["result"])
        parameters = dict(METHODS[job["number"]].parameters)
        parameters.update(SEED=job["seed"], TIME_FIELD="occurred_at")
        result = single(ground, job, job["method"], tmp_path, **parameters)
        if job["method"] == "nearrepeat":
            assert (told["pairs"], told.get("p")) == (result["PAIRS"], result["TOP_P"])
        else:
            assert (told["clusters"], told["p"]) == (result["CLUSTERS"], result["BEST_P"])
            assert told["llr"] == pytest.approx(result["BEST_LLR"])
        compared += 1
    assert compared >= 12


@pytest.mark.parametrize("workers", [1, 2])
def test_a_large_job_cut_into_regions_is_the_whole(ground, whole, workers, tmp_path, monkeypatch):
    cut = []

    def counted(function):
        def run(*args, **options):
            cut.append(options["regions"])
            return function(*args, **options)

        return run

    monkeypatch.setattr(batch_methods, "MOST_WHOLE", 30)
    monkeypatch.setattr(batch_regions, "ROWS", 25)
    for name in ("near_repeat_by_region", "space_time_scan_by_region"):
        monkeypatch.setattr(batch_methods, name, counted(getattr(batch_methods, name)))
    found = batch(recipe_of(ground, *METHODS), tmp_path, WORKERS=workers)["OUTPUT"]
    assert max(cut) >= 3
    assert {row["method"] for row in rows(found, "jobs") if row["count"] and row["count"] > 30} == {
        "nearrepeat",
        "spacetimescan",
    }
    for table in ("jobs", "summary"):
        assert without_time(rows(found, table)) == without_time(rows(whole, table))


def test_a_large_scan_without_a_radius_runs_whole_and_says_so(ground, tmp_path, monkeypatch):
    area = recipe_of(ground).areas
    asked = recipe_of(
        ground,
        Method("spacetimescan", {"PERMUTATIONS": 3}),
        areas=replace(area, names=("D6",)),
        categories=("theft",),
    )
    monkeypatch.setattr(batch_methods, "MOST_WHOLE", 30)
    log = Log()
    found = batch(asked, tmp_path, log)
    assert (found["DONE"], found["FAILED"]) == (2, 0)
    assert any("MAX_RADIUS" in warning for warning in log.warnings)
