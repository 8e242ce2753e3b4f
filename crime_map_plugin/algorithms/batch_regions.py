"""Jobs of a batch on more incidents than one worker should hold: cut into regions for all of them."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import Any

from crime_map_plugin.algorithms.batch_run import TRIES, in_turn
from crime_map_plugin.algorithms.executors import Workers
from crime_map_plugin.analysis.batch_jobs import FAILED, ByRegion, Chunk, Result, run_jobs
from crime_map_plugin.analysis.batch_stop import STOP
from crime_map_plugin.errors import Cancel, Cancelled

ROWS = 100_000
"""Incidents of a region, those within reach of it not among them."""


def run_in_regions(chunk: Chunk, n: int, workers: Workers, cancel: Cancel) -> tuple[Result, int]:
    """Return the result of the chunk's one job, of ``n`` incidents, and how often it was tried.

    It is what the whole gives, to the last digit, however it is cut.
    """

    def run(function: Callable[[Any], Any], parts: Iterable[Any]) -> Iterator[Any]:
        return in_turn(workers, function, parts, cancel)

    regions = max(workers.count, math.ceil(n / ROWS))
    cut = replace(chunk, by_region=ByRegion(regions, run))
    STOP.clear()
    try:
        (result,) = run_jobs(cut)
        tried = 1
        while result.state == FAILED and tried < TRIES:
            (result,) = run_jobs(cut)
            tried += 1
    except Cancelled:
        STOP.set()
        raise
    return result, tried
