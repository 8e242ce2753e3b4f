"""Jobs of a batch in chunks: Gi* with exact p by month, near repeat by category, one chunk a district."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import numpy as np
from shapely.geometry import box

from crime_map_plugin.analysis.bands import Bands
from crime_map_plugin.analysis.getis_ord import getis_ord
from crime_map_plugin.analysis.grid import make_grid
from crime_map_plugin.analysis.local_inference import Inference
from crime_map_plugin.analysis.near_repeat import near_repeat
from crime_map_plugin.analysis.neighbours import GridNeighbours
from crime_map_plugin.analysis.study_area import StudyArea
from tests.benchmarks import inputs

CATEGORIES, MONTHS, SIDE_M, CELL_M, EACH = 9, 36, 8_000.0, 500.0, 300
ROOT = Path(__file__).resolve().parents[2]


def cubes(district: int) -> np.ndarray:
    """Return a district's counts by category, month and cell."""
    cells = round((SIDE_M / CELL_M) ** 2)
    random = np.random.default_rng([11, district])
    return random.poisson(random.gamma(0.5, 1.0, cells), (CATEGORIES, MONTHS, cells))


def gistar_chunk(counts: np.ndarray) -> list[np.ndarray]:
    """Return the classes of all jobs of a district."""
    area = StudyArea(box(0, 0, SIDE_M, SIDE_M), True)
    near = GridNeighbours(make_grid(area, CELL_M))
    return [
        getis_ord(month, near, inference=Inference.PERMUTATION, permutations=0).hot
        for category in counts
        for month in category
    ]


def events(district: int) -> np.ndarray:
    """Return a district's incidents by category: x, y and day of each, shape (categories, n, 3)."""
    random = np.random.default_rng([12, district])
    size = (CATEGORIES, EACH)
    return np.stack([*random.uniform(0, SIDE_M, (2, *size)), random.integers(0, 1096, size)], axis=2)


def near_chunk(found: np.ndarray) -> list[np.ndarray]:
    """Return the p of all jobs of a district."""
    bands = {"distances_m": Bands((0, 0.1, 200, 400, 600)), "days_between": Bands((0, 7, 14, 21))}
    return [near_repeat(one[:, :2], one[:, 2], permutations=999, **bands).p for one in found]


CHUNKS: dict[str, tuple[Callable[[int], np.ndarray], Callable[[np.ndarray], list[np.ndarray]]]] = {
    "gistar": (cubes, gistar_chunk),
    "near": (events, near_chunk),
}


@contextmanager
def _dask() -> Iterator[Executor]:
    from distributed import Client

    from tests.network.dask_cluster import Cluster

    cluster = Cluster(inputs.scratch())
    try:
        # it looks at what it passes on
        cluster.start_scheduler(ROOT)
        for name in ("first", "second"):
            cluster.start_worker(name, ROOT)
        with Client(cluster.url) as client:
            client.wait_for_workers(2)
            yield client.get_executor()
    finally:
        cluster.close()


@contextmanager
def _processes() -> Iterator[Executor]:
    with ProcessPoolExecutor(2, get_context("spawn")) as pool:
        yield pool


def _warm(_: int) -> int:
    import scipy.spatial

    time.sleep(0.5)
    return os.getpid() + len(scipy.spatial.__name__)


def jobs(kind: str, where: str) -> Callable[[int], Callable[[], Any]]:
    """Return a case of so many districts: in this process, in two others, or on a cluster of two workers."""
    make, chunk = CHUNKS[kind]

    def build(n: int) -> Callable[[], Any]:
        sent = [make(district) for district in range(n)]
        if where == "here":
            return lambda: sum(len(chunk(one)) for one in sent)
        # kept open until the process ends: what is timed are the jobs, not the start of workers
        manager = _dask() if where == "dask" else _processes()
        executor = manager.__enter__()
        _open.append(manager)
        list(executor.map(_warm, range(8)))
        return lambda: sum(len(found) for found in executor.map(chunk, sent))

    return build


_open: list[Any] = []
