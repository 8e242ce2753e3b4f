"""Jobs of a batch, one chunk a district: Gi* with exact p by month, near repeats by category."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from shapely.geometry import box

from crime_map_plugin.algorithms.executors import Workers, open_workers
from crime_map_plugin.analysis.batch_jobs import DONE, AreaSums, Chunk, Task, run_jobs
from crime_map_plugin.analysis.batch_points import AreaPoints
from crime_map_plugin.analysis.batch_settings import settings_of
from crime_map_plugin.analysis.partition_counts import CountedArea
from tests.benchmarks import inputs
from tests.network.dask_cluster import Cluster

CATEGORIES, SIDE_M, CELL_M, EACH = 9, 8_000.0, 500.0, 300
EDGES = np.arange("2023-01", "2026-02", dtype="datetime64[M]").astype("datetime64[s]")[:37]
MONTHS = len(EDGES) - 1
AREA = CountedArea(box(0, 0, SIDE_M, SIDE_M).wkb, "EPSG:32642", CELL_M)


def gistar_chunk(district: int) -> Chunk:
    """Return the jobs of a district by category and month, and its counts."""
    cells = round((SIDE_M / CELL_M) ** 2)
    random = np.random.default_rng([11, district])
    counts = random.poisson(random.gamma(0.5, 1.0, cells), (CATEGORIES, MONTHS, cells))
    held = counts.nonzero()
    category, step, cell, count = (part.astype(np.uint16) for part in (*held, counts[held]))
    sums = AreaSums(AREA, EDGES, category, step, cell, count)
    settings = settings_of("getisordhotspots", {"CELL_SIZE": CELL_M, "INFERENCE": 1, "PERMUTATIONS": 0})
    tasks = tuple(
        Task(
            f"{district}/{one}/{month}", one, EDGES[month], EDGES[month + 1], "getisordhotspots", settings, 0
        )
        for one in range(CATEGORIES)
        for month in range(MONTHS)
    )
    return Chunk(str(district), tasks, (sums,), None, AREA, 1)


def near_chunk(district: int) -> Chunk:
    """Return the jobs of a district by category, and its incidents of three years."""
    random = np.random.default_rng([12, district])
    n = CATEGORIES * EACH
    seconds = random.integers(0, (EDGES[-1] - EDGES[0]).astype(np.int64), n)
    x, y = random.uniform(0, SIDE_M, (2, n))
    category = np.repeat(np.arange(CATEGORIES, dtype=np.int16), EACH)
    points = AreaPoints(category, EDGES[0] + seconds.astype("timedelta64[s]"), x, y)
    settings = settings_of("nearrepeat", {"PERMUTATIONS": 999})
    tasks = tuple(
        Task(str(one), one, EDGES[0], EDGES[-1], "nearrepeat", settings, -1) for one in range(CATEGORIES)
    )
    return Chunk(str(district), tasks, (), points, AREA, 1)


CHUNKS: dict[str, Callable[[int], Chunk]] = {"gistar": gistar_chunk, "near": near_chunk}
_open: list[Workers] = []


def _workers(where: str) -> Workers:
    inputs.start()
    if where == "two":
        return open_workers("", 2)
    cluster = Cluster(inputs.scratch() / "cluster")
    cluster.start_scheduler()
    for name in ("first", "second"):
        cluster.start_worker(name)
    return open_workers(cluster.url)


def jobs(kind: str, where: str) -> Callable[[int], Callable[[], Any]]:
    """Return a case of so many districts: in this process, in two others, or on a cluster of two workers."""

    def build(n: int) -> Callable[[], Any]:
        chunks = [CHUNKS[kind](district) for district in range(n)]
        if where == "here":
            return lambda: _checked(map(run_jobs, chunks))
        # kept open until this process ends: what is timed are the jobs, not the start of workers
        workers = _workers(where)
        _open.append(workers)
        list(workers.executor.map(run_jobs, chunks[:4]))
        return lambda: _checked(workers.executor.map(run_jobs, chunks))

    return build


def _checked(answers: Any) -> int:
    results = [one for answer in answers for one in answer]
    if any(one.state != DONE or one.error for one in results):
        raise SystemExit("A job failed.")
    return len(results)
