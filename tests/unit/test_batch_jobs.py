"""Jobs of a batch: the same whatever the chunk, and one that fails does not stop the others."""

from __future__ import annotations

import pickle

import numpy as np
import pytest
from shapely.geometry import box

from crime_map_plugin.analysis.bands import Bands
from crime_map_plugin.analysis.batch_jobs import (
    DONE,
    FAILED,
    Chunk,
    Task,
    job_seed,
    run_jobs,
    sums_of,
)
from crime_map_plugin.analysis.batch_points import joined, take_points
from crime_map_plugin.analysis.batch_settings import SETTINGS, settings_of
from crime_map_plugin.analysis.batch_stop import STOP
from crime_map_plugin.analysis.emerging import emerging_hotspots
from crime_map_plugin.analysis.hotspots import hotspots
from crime_map_plugin.analysis.local_inference import Inference
from crime_map_plugin.analysis.near_repeat import near_repeat
from crime_map_plugin.analysis.partition_counts import CountedArea, CountPlan, count_partition, grid_of
from crime_map_plugin.analysis.partitions import Arrays, Points
from crime_map_plugin.analysis.study_area import from_polygons
from crime_map_plugin.errors import Cancelled, RecipeInvalid, TooFewIncidents

UTM = "EPSG:32642"
SHAPE = box(600_000, 5_660_000, 604_000, 5_663_000).wkb
AREA = CountedArea(SHAPE, UTM, 250.0)
DAYS = np.arange("2024-01-01", "2025-01-02", dtype="datetime64[D]").astype("datetime64[s]")
FIRST, LAST = DAYS[0], DAYS[-1]


@pytest.fixture(scope="module")
def points() -> Points:
    random = np.random.default_rng(5)
    n = 900
    x = np.concatenate([random.uniform(600_000, 604_000, n // 2), random.normal(601_000, 150, n - n // 2)])
    y = np.concatenate(
        [random.uniform(5_660_000, 5_663_000, n // 2), random.normal(5_661_000, 150, n - n // 2)]
    )
    times = FIRST + random.integers(0, 366 * 86_400, n).astype("timedelta64[s]")
    return Points(x, y, times, random.integers(0, 2, n).astype(np.int16), ("theft", "fraud"))


@pytest.fixture(scope="module")
def chunk(points) -> Chunk:
    plan = CountPlan((AREA,), ("theft", "fraud"), DAYS, UTM)
    counts = count_partition(Arrays(points), plan)
    taken = take_points(Arrays(points), plan)[0]
    return Chunk("A", (), (sums_of(counts, plan, 0, [0, 1]),), taken, AREA, 1)


def task(algorithm: str, category: int = 0, **parameters) -> Task:
    needs_sums = algorithm in ("getisordhotspots", "localmoran", "emerginghotspots", "districtstatistics")
    settings = settings_of(algorithm, {"CELL_SIZE": 250} if "CELL_SIZE" in SETTINGS[algorithm] else {})
    key = f"{algorithm} {category}"
    return Task(
        key, category, FIRST, LAST, algorithm, {**settings, **parameters}, 0 if needs_sums else -1, True
    )


def mine(points: Points, category: int = 0) -> np.ndarray:
    inside = (points.x >= 600_000) & (points.x <= 604_000) & (points.y >= 5_660_000) & (points.y <= 5_663_000)
    return inside & (points.category == category) & (points.times < LAST)


@pytest.mark.parametrize("inference", [(0, 999), (1, 0), (1, 999)], ids=["normal", "exact", "permutation"])
def test_gi_star_from_sums_is_that_of_the_incidents(points, chunk, inference):
    some = mine(points)
    asked = task("getisordhotspots", INFERENCE=inference[0], PERMUTATIONS=inference[1])
    (result,) = run_jobs(chunk.only(asked))
    found = hotspots(
        points.x[some],
        points.y[some],
        from_polygons([SHAPE]),
        250.0,
        inference=Inference(inference[0]),
        permutations=inference[1],
        seed=result.seed,
    )
    kept = np.flatnonzero(found.statistic.hot != 0)
    assert result.cells is not None and kept.size
    assert (result.cells["cell"] - 1).tolist() == kept.tolist()
    np.testing.assert_array_equal(result.cells["p_adjusted"], found.statistic.p_adjusted[kept])
    np.testing.assert_array_equal(result.cells["z"], found.statistic.z[kept])
    assert result.values["count"] == np.count_nonzero(some)


@pytest.mark.parametrize("step_days", [0, 30])
def test_emerging_hotspots_from_sums_by_day_are_those_of_the_incidents(points, chunk, step_days):
    some = mine(points)
    (result,) = run_jobs(chunk.only(task("emerginghotspots", STEP_DAYS=step_days)))
    found = emerging_hotspots(
        points.x[some],
        points.y[some],
        points.times[some],
        from_polygons([SHAPE]),
        250.0,
        step_days=step_days,
    )
    assert result.error is None
    assert result.values["result"]["patterns"] == found.found.counts()
    assert result.values["result"]["steps"] == found.steps.n
    assert result.values["count"] == found.count.sum()
    assert result.values["top_z"] == found.found.z[-1].max()


def test_near_repeats_are_those_of_the_incidents(points, chunk):
    some = mine(points, 1)
    (result,) = run_jobs(chunk.only(task("nearrepeat", 1, PERMUTATIONS=99)))
    order = np.argsort(points.times[some], kind="stable")
    table = near_repeat(
        np.column_stack([points.x[some], points.y[some]])[order],
        points.times[some][order].astype("datetime64[D]").astype(float),
        distances_m=Bands((0, 0.1, 200, 400, 600)),
        days_between=Bands((0, 7, 14, 21)),
        permutations=99,
        seed=result.seed,
    )
    assert result.values["result"]["pairs"] == table.observed.sum()
    assert result.values["result"]["p"] == table.p[table.expected > 0].min()


def test_statistics_compare_with_the_period_before(points):
    edges = np.array(["2024-03-01", "2024-04-01", "2024-05-01"], dtype="datetime64[s]")
    plan = CountPlan((AREA,), ("theft",), edges, UTM)
    sums = sums_of(count_partition(Arrays(points), plan), plan, 0, [0])
    asked = Task("k", 0, edges[1], edges[2], "districtstatistics", {}, 0)
    (result,) = run_jobs(Chunk("A", (asked,), (sums,), None, AREA, 1))
    some = mine(points)
    counts = [
        np.count_nonzero(some & (points.times >= a) & (points.times < b)) for a, b in zip(edges, edges[1:])
    ]
    assert (result.values["result"]["previous"], result.values["count"]) == tuple(counts)
    assert result.values["result"]["change"] == counts[1] - counts[0]


def test_the_order_and_the_company_of_jobs_change_nothing(chunk):
    tasks = [task(name, n, PERMUTATIONS=49) for name in ("getisordhotspots", "nearrepeat") for n in (0, 1)]
    together = {result.key: result.values for result in run_jobs(chunk.only(*tasks))}
    alone = {run_jobs(chunk.only(one))[0].key: run_jobs(chunk.only(one))[0].values for one in reversed(tasks)}
    assert together == alone


def test_seeds_differ_by_job_and_fit_a_parameter():
    seeds = {job_seed(seed, key) for seed in (1, 2) for key in "abcdefgh"}
    assert len(seeds) == 16
    assert max(seeds) < 2**31


def test_a_chunk_can_be_sent(chunk):
    asked = chunk.only(task("getisordhotspots"))
    here, there = run_jobs(asked), pickle.loads(pickle.dumps(run_jobs(pickle.loads(pickle.dumps(asked)))))
    assert here[0].values == there[0].values


def test_a_job_that_fails_leaves_the_others(chunk):
    found = run_jobs(chunk.only(task("localmoran", NEIGHBOURS=2, K=9999), task("getisordhotspots")))
    assert [result.state for result in found] == [FAILED, DONE]
    assert "K must be" in str(found[0].error)


def test_too_few_incidents_are_no_failure(chunk):
    nobody = Task("k", 0, DAYS[0], DAYS[0], "getisordhotspots", settings_of("getisordhotspots", {}), 0)
    (result,) = run_jobs(chunk.only(nobody))
    assert result.state == DONE
    assert isinstance(result.error, TooFewIncidents)


def test_stopped_work_ends_at_the_next_job(chunk):
    STOP.set()
    try:
        with pytest.raises(Cancelled):
            run_jobs(chunk.only(task("getisordhotspots")))
    finally:
        STOP.clear()


def test_points_of_two_partitions_are_those_of_one(points):
    plan = CountPlan((AREA,), ("theft", "fraud"), DAYS, UTM)
    half = slice(0, 400), slice(400, None)
    parts = [
        Points(points.x[s], points.y[s], points.times[s], points.category[s], points.categories) for s in half
    ]
    both = joined([take_points(Arrays(part), plan)[0] for part in parts])
    whole = take_points(Arrays(points), plan)[0]
    np.testing.assert_array_equal(both.x, whole.x)
    np.testing.assert_array_equal(both.times, whole.times)
    assert whole.x.size == sum(np.count_nonzero(mine(points, category)) for category in (0, 1))
    assert grid_of(AREA)[0].n == 16 * 12


@pytest.mark.parametrize(
    ("algorithm", "parameters", "reason", "said"),
    [
        ("clusterareas", {}, "method", "single run"),
        ("getisordhotspots", {"CELLSIZE": 5}, "parameter", "CELLSIZE"),
        ("getisordhotspots", {"WEIGHT": "harm"}, "single", "WEIGHT"),
        ("spacetimescan", {"MODEL": 1}, "single", "MODEL"),
        ("getisordhotspots", {"CELL_SIZE": "wide"}, "value", "CELL_SIZE"),
        ("getisordhotspots", {"INFERENCE": 2}, "value", "INFERENCE"),
        ("nearrepeat", {"DAYS": [7, 0]}, "value", "DAYS"),
        ("nearrepeat", {"PERMUTATIONS": 9.5}, "value", "PERMUTATIONS"),
        ("getisordhotspots", {"INCLUDE_SELF": "perhaps"}, "value", "INCLUDE_SELF"),
    ],
)
def test_a_setting_that_cannot_be_is_named(algorithm, parameters, reason, said):
    with pytest.raises(RecipeInvalid, match=said) as caught:
        settings_of(algorithm, parameters)
    assert caught.value.facts["reason"] == reason


def test_a_history_with_all_its_defaults_can_be_a_part_of_a_batch():
    history = {"INPUT": "", "CELL_SIZE": "500", "STABILITY": False, "WEIGHT": None, "OUTPUT": "x.gpkg"}
    found = settings_of("getisordhotspots", history)
    assert (found["CELL_SIZE"], found["PERMUTATIONS"], found["INCLUDE_SELF"]) == (500.0, 999, True)
