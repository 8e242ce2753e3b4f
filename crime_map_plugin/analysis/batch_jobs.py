"""Jobs of a batch: one method for one area, category and period each, done by the chunk in a worker."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any

import numpy as np

from crime_map_plugin.analysis.batch_points import AreaPoints
from crime_map_plugin.analysis.batch_stop import STOP
from crime_map_plugin.analysis.grid import Grid
from crime_map_plugin.analysis.partition_counts import CountedArea, CountPlan, Counts, grid_of
from crime_map_plugin.analysis.study_area import StudyArea
from crime_map_plugin.errors import (
    Cancelled,
    CrimeMapError,
    SchedulerRefused,
    SchedulerUnreachable,
    TooFewIncidents,
    WorkersUnfit,
)

DONE, FAILED = "done", "failed"
# Whatever one job ends in, the others go on, and its reason is listed.
_TROUBLE = (
    ArithmeticError,
    LookupError,
    MemoryError,
    OSError,
    ImportError,
    RuntimeError,
    TypeError,
    ValueError,
)


@dataclass(frozen=True)
class Task:
    """One job: what is done, and which sums of the chunk it is done with (−1: with the points)."""

    key: str
    category: int
    start: np.datetime64
    end: np.datetime64
    algorithm: str
    settings: Mapping[str, Any]
    sums: int
    keep_cells: bool = False


@dataclass(frozen=True, eq=False)
class AreaSums:
    """The counts of an area and of some categories on one grid.

    Attributes
    ----------
    area : CountedArea
    edges : ndarray of datetime64[s], shape (steps + 1,)
    category, step, cell, count : ndarray of int, shape (k,)
        A cell with the number of cells stands for incidents in the area but in no cell.
    """

    area: CountedArea
    edges: np.ndarray
    category: np.ndarray
    step: np.ndarray
    cell: np.ndarray
    count: np.ndarray

    def chosen(self, category: int, start: np.datetime64, end: np.datetime64) -> np.ndarray:
        """Return which counts are of a category and a period, shape (k,) bool."""
        first, last = np.searchsorted(self.edges, np.array([start, end], dtype="datetime64[s]"))
        chosen: np.ndarray = (self.category == category) & (self.step >= first) & (self.step < last)
        return chosen

    def cells(self, chosen: np.ndarray, n: int) -> np.ndarray:
        """Return the counts by cell, shape (n,) int64."""
        found = np.zeros(n + 1, dtype=np.int64)
        np.add.at(found, np.minimum(self.cell[chosen], n), self.count[chosen].astype(np.int64))
        return found[:n]


@dataclass(frozen=True)
class ByRegion:
    """Into how many regions a job's incidents are cut, and what does a function of each in their order."""

    regions: int
    run: Callable[[Callable[[Any], Any], Iterable[Any]], Iterable[Any]]


@dataclass(frozen=True, eq=False)
class Chunk:
    """Jobs of one area with all they need; one that is cut into regions is not sent itself."""

    name: str
    tasks: tuple[Task, ...]
    sums: tuple[AreaSums, ...]
    points: AreaPoints | None
    area: CountedArea
    seed: int
    by_region: ByRegion | None = None

    def only(self, *tasks: Task) -> Chunk:
        """Return the chunk with some of its jobs."""
        return replace(self, tasks=tasks)


@dataclass
class Result:
    """What came of a job.

    ``state`` is DONE or FAILED; a job with too few incidents is done, and ``error`` says so. ``values`` are
    numbers and texts; ``cells`` are significant cells as columns, where they were asked for.
    """

    key: str
    state: str = DONE
    seed: int = 0
    seconds: float = 0.0
    error: Exception | None = None
    values: dict[str, Any] = field(default_factory=dict)
    cells: dict[str, Any] | None = None


def sums_of(counts: Counts, plan: CountPlan, area: int, categories: Sequence[int]) -> AreaSums:
    """Return the counts of one area and some categories, small enough to be sent."""
    _, n_categories, n_steps, widest = counts.shape
    keys = counts.key
    parts = []
    for category in categories:
        begin = (area * n_categories + category) * n_steps * widest
        first, last = np.searchsorted(keys, [begin, begin + n_steps * widest])
        place = keys[first:last] - begin
        parts.append(
            (np.full(last - first, category), place // widest, place % widest, counts.count[first:last])
        )
    columns = [np.concatenate(column) for column in zip(*parts)]
    small = [column.astype(np.min_scalar_type(int(column.max(initial=0)))) for column in columns]
    return AreaSums(plan.areas[area], plan.edges, small[0], small[1], small[2], small[3])


def job_seed(seed: int, key: str) -> int:
    """Return the seed of a job, the same whoever does it and when; it fits the parameter SEED.

    Examples
    --------
    >>> job_seed(1, "a") == job_seed(1, "a"), job_seed(1, "a") == job_seed(1, "b")
    (True, False)
    """
    words = np.frombuffer(hashlib.sha256(key.encode("utf-8")).digest()[:16], dtype="<u4").tolist()
    return int(np.random.SeedSequence([seed, *words]).generate_state(1)[0]) >> 1


def run_jobs(chunk: Chunk) -> list[Result]:
    """Return the results of a chunk's jobs in their order; one that fails does not stop the others.

    Raises
    ------
    Cancelled
        STOP was set in this process.
    """
    return [_run(task, chunk) for task in chunk.tasks]


def _run(task: Task, chunk: Chunk) -> Result:
    from crime_map_plugin.analysis.batch_methods import METHODS

    if STOP.is_set():
        raise Cancelled("The work was stopped.")
    result = Result(task.key, seed=job_seed(chunk.seed, task.key))
    begun = time.perf_counter()
    try:
        METHODS[task.algorithm](task, chunk, result)
    except (Cancelled, SchedulerUnreachable, SchedulerRefused, WorkersUnfit):
        raise
    except TooFewIncidents as error:
        result.error = error
    except CrimeMapError as error:
        result.state, result.error = FAILED, error
    except _TROUBLE as error:
        result.state = FAILED
        result.error = CrimeMapError(f"{type(error).__name__}: {error}")
    result.seconds = time.perf_counter() - begun
    return result


@lru_cache(maxsize=8)
def place_of(area: CountedArea) -> tuple[Grid, StudyArea]:
    """Return an area's grid and shape, kept for its next job."""
    return grid_of(area)
