"""The methods of a batch, each as its algorithm does it, from sums of counts or from an area's incidents."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from crime_map_plugin.analysis.bands import Bands, Intervals
from crime_map_plugin.analysis.bandwidth import bandwidth_k_nearest
from crime_map_plugin.analysis.batch_jobs import AreaSums, Chunk, Result, Task, place_of
from crime_map_plugin.analysis.batch_points import NOTHING
from crime_map_plugin.analysis.batch_stop import STOP
from crime_map_plugin.analysis.change import e_test
from crime_map_plugin.analysis.contiguity import k_nearest
from crime_map_plugin.analysis.cube import DAY_S, time_steps
from crime_map_plugin.analysis.density import kernel_density
from crime_map_plugin.analysis.emerging import space_time
from crime_map_plugin.analysis.getis_ord import getis_ord_grid
from crime_map_plugin.analysis.grid import Grid
from crime_map_plugin.analysis.inference import Correction
from crime_map_plugin.analysis.kernels import Kernel
from crime_map_plugin.analysis.local_inference import Inference
from crime_map_plugin.analysis.local_moran import local_moran
from crime_map_plugin.analysis.near_repeat import near_repeat
from crime_map_plugin.analysis.near_repeat_roles import reach
from crime_map_plugin.analysis.neighbours import GridNeighbours, Surroundings
from crime_map_plugin.analysis.partition_methods import LEAST_CELLS, density_of_cells
from crime_map_plugin.analysis.partition_regions import near_repeat_by_region, space_time_scan_by_region
from crime_map_plugin.analysis.patterns import PATTERNS
from crime_map_plugin.analysis.periods import Period, previous
from crime_map_plugin.analysis.space_time_pairs import Metric
from crime_map_plugin.analysis.space_time_scan import space_time_scan
from crime_map_plugin.errors import QueryInvalid, TooFewIncidents

FEW = 0.10
"""p up to which a cell of local Moran's I is kept as significant."""
FROM_SUMS = ("getisordhotspots", "localmoran", "emerginghotspots", "districtstatistics")
"""Methods that need no incident, only counts."""
MOST_FOR_DENSITY = 5_000_000
"""Incidents of an area up to which its density is taken from them, and not from counts."""
MOST_WHOLE = 200_000
"""Incidents of a job up to which it is not cut into regions."""
_BY_REGION = ("nearrepeat", "spacetimescan")


def needs_points(algorithm: str, settings: dict[str, Any], cell_size: float, n: int) -> bool:
    """Return whether a method needs the ``n`` incidents of an area, on cells of a size in metres."""
    if algorithm == "kerneldensity":
        return n <= MOST_FOR_DENSITY or bool(settings["BANDWIDTH"] < LEAST_CELLS * cell_size)
    return algorithm not in FROM_SUMS


def is_large(algorithm: str, n: int) -> bool:
    """Return whether a job of ``n`` incidents asks more of a worker than it should."""
    return algorithm in _BY_REGION and n > MOST_WHOLE


def can_be_cut(algorithm: str, settings: dict[str, Any]) -> bool:
    """Return whether a method can go by region: without a largest radius a scan reaches everywhere."""
    return algorithm == "nearrepeat" or (algorithm == "spacetimescan" and settings["MAX_RADIUS"] > 0)


def _sums(task: Task, chunk: Chunk) -> tuple[AreaSums, Grid, np.ndarray]:
    sums = chunk.sums[task.sums]
    grid, _ = place_of(sums.area)
    return sums, grid, sums.chosen(task.category, task.start, task.end)


def _varied(task: Task, chunk: Chunk) -> tuple[Grid, np.ndarray]:
    """Return the grid and its counts; refuse those that are all alike."""
    sums, grid, chosen = _sums(task, chunk)
    count = sums.cells(chosen, grid.n)
    if not count.any():
        raise TooFewIncidents("There are no incidents to analyse.", count=0, needed=1)
    if grid.n < 3 or np.ptp(count) == 0:
        raise TooFewIncidents(
            "All cells hold the same number, so there is nothing hot or cold to find.",
            hint="Use smaller cells, or more incidents.",
        )
    return grid, count


def _inference(task: Task, result: Result) -> dict[str, Any]:
    return {
        "inference": Inference(task.settings["INFERENCE"]),
        "permutations": task.settings["PERMUTATIONS"],
        "seed": result.seed,
        "correction": Correction(task.settings["CORRECTION"]),
        "cancel": STOP.is_set,
    }


def _getis_ord(task: Task, chunk: Chunk, result: Result) -> None:
    grid, count = _varied(task, chunk)
    found = getis_ord_grid(
        count.astype(np.float64),
        grid,
        distance_band_m=task.settings["DISTANCE_BAND"] or None,
        include_self=task.settings["INCLUDE_SELF"],
        **_inference(task, result),
    )
    result.values.update(_figures(count, found.hot > 0, found.hot < 0, found.z))
    top = int(np.argmax(found.z))
    result.values.update(top_p=float(found.p[top]), top_p_adjusted=float(found.p_adjusted[top]))
    result.values["result"] = {"cell_size": grid.cell_size, "inference": found.method}
    if task.keep_cells:
        columns = {"z": found.z, "p": found.p, "p_adjusted": found.p_adjusted, "class": found.hot}
        result.cells = _kept(grid, count, found.hot != 0, columns)


def _local_moran(task: Task, chunk: Chunk, result: Result) -> None:
    grid, count = _varied(task, chunk)
    near = _around(grid, task)
    found = local_moran(count.astype(np.float64), near, **_inference(task, result))
    is_sure = (found.p_adjusted <= FEW) & (near.counts() > 0)
    is_hot, is_cold = is_sure & (found.quadrant == "HH"), is_sure & (found.quadrant == "LL")
    # The strongest cell is a high one: a low one among low ones has a high z, too.
    figures = _figures(count, is_hot, is_cold, np.where(found.quadrant == "HH", found.z, -np.inf))
    result.values.update(figures)
    top = figures["top_cell"]
    if top is not None:
        values = (float(found.p[top - 1]), float(found.p_adjusted[top - 1]))
        result.values.update(top_p=values[0], top_p_adjusted=values[1])
    result.values["result"] = {"cell_size": grid.cell_size, "inference": found.method}
    if task.keep_cells:
        columns = {"z": found.z, "p": found.p, "p_adjusted": found.p_adjusted, "kind": found.quadrant}
        result.cells = _kept(grid, count, is_sure & (found.quadrant != "none"), columns)


def _around(grid: Grid, task: Task) -> Surroundings:
    if task.settings["NEIGHBOURS"] == 2:
        k = task.settings["K"]
        if k > grid.n - 2:
            raise QueryInvalid(
                f"Among {grid.n} cells, K must be {grid.n - 2} or less.", hint="Use a lower K."
            )
        return k_nearest(*grid.centres(), k, cancel=STOP.is_set)
    band = (task.settings["DISTANCE_BAND"] or grid.cell_size) if task.settings["NEIGHBOURS"] == 1 else 0.0
    near = GridNeighbours(grid, band or None)
    if not near.counts().any():
        raise TooFewIncidents("No cell has a neighbour.", hint="Use a wider DISTANCE_BAND, or smaller cells.")
    return near


def _emerging(task: Task, chunk: Chunk, result: Result) -> None:
    sums, grid, chosen = _sums(task, chunk)
    # Steps of time begin with days, and so do the sums: which days have incidents is all they ask.
    begin = sums.edges[:-1].astype(np.int64) // DAY_S * DAY_S
    busy = begin[np.unique(sums.step[chosen])].astype("datetime64[s]")
    steps = time_steps(busy, task.settings["STEP_DAYS"])
    step = steps.step_of(begin.astype("datetime64[s]"))[sums.step[chosen]]
    cube = np.zeros((steps.n, grid.n + 1), dtype=np.int32)
    np.add.at(
        cube.ravel(),
        np.where(step >= 0, step, 0) * (grid.n + 1) + np.minimum(sums.cell[chosen].astype(np.int64), grid.n),
        np.where(step >= 0, sums.count[chosen].astype(np.int64), 0),
    )
    cube = np.ascontiguousarray(cube[:, : grid.n])
    found = space_time(
        cube,
        grid,
        distance_band_m=task.settings["DISTANCE_BAND"] or None,
        time_lag=task.settings["TIME_LAG"],
        hot_share=task.settings["HOT_SHARE"],
        trend_p=task.settings["TREND_P"],
        correction=Correction(task.settings["CORRECTION"]),
        cancel=STOP.is_set,
    )
    if not found.z.any():
        raise TooFewIncidents(
            "All cells hold the same number in every step, so there is nothing hot or cold to find.",
            hint="Use smaller cells, or more incidents.",
        )
    count = cube.sum(axis=0, dtype=np.int64)
    pattern = np.array(PATTERNS, dtype=object)[found.pattern]
    is_hot = np.array([name.endswith("_hot") for name in pattern], dtype=bool)
    is_cold = np.array([name.endswith("_cold") for name in pattern], dtype=bool)
    result.values.update(_figures(count, is_hot, is_cold, found.z[-1]))
    result.values["result"] = {
        "cell_size": grid.cell_size,
        "steps": steps.n,
        "first_step": str(steps.edges[0].astype("datetime64[D]")),
        "last_step": str(steps.edges[-2].astype("datetime64[D]")),
        "patterns": found.counts(),
    }
    if task.keep_cells:
        columns = {"z": found.z[-1], "kind": pattern}
        result.cells = _kept(grid, count, is_hot | is_cold, columns)


def _density(task: Task, chunk: Chunk, result: Result) -> None:
    bandwidth, kernel = task.settings["BANDWIDTH"], Kernel(task.settings["KERNEL"])
    is_from_sums = task.sums >= 0
    if is_from_sums:
        sums, grid, chosen = _sums(task, chunk)
        count = sums.cells(chosen, grid.n)
        n, size = int(count.sum()), sums.area.cell_size
        if n:
            shape = place_of(sums.area)[1]
            found = density_of_cells(grid, shape, count, bandwidth_m=bandwidth, kernel=kernel)
    else:
        _, shape = place_of(chunk.area)
        points = (chunk.points or NOTHING).chosen(task.category, task.start, task.end)
        n, size = len(points.x), task.settings["CELL_SIZE"] or chunk.area.cell_size
        if n:
            width = bandwidth or bandwidth_k_nearest(points.x, points.y, shape, cell_size=size)
            found = kernel_density(
                points.x,
                points.y,
                shape,
                cell_size=size,
                bandwidth_m=width,
                kernel=kernel,
                cancel=STOP.is_set,
            )
    if not n:
        raise TooFewIncidents("There are no incidents to analyse.", count=0, needed=1)
    row, column = np.unravel_index(int(np.argmax(found.values)), found.values.shape)
    result.values["count"] = n
    result.values["result"] = {
        "maximum": float(found.values[row, column]),
        "x": found.x0 + (float(column) + 0.5) * found.pixel_size,
        "y": found.y0 + (float(row) + 0.5) * found.pixel_size,
        "bandwidth": found.bandwidth_m,
        "cell_size": size,
        "from_counts": is_from_sums,
    }


def _statistics(task: Task, chunk: Chunk, result: Result) -> None:
    sums = chunk.sums[task.sums]
    period = Period(task.start.item(), task.end.item())
    before = previous(period)
    counts = [
        int(sums.count[sums.chosen(task.category, *_moments(each))].sum(dtype=np.int64))
        for each in (period, before)
    ]
    result.values["count"] = counts[0]
    result.values["result"] = {
        "previous": counts[1],
        "change": counts[0] - counts[1],
        "change_pct": (counts[0] - counts[1]) / counts[1] * 100 if counts[1] else None,
        "change_p": float(e_test(counts[0], counts[1], period.days, before.days)),
    }


def _moments(period: Period) -> tuple[np.datetime64, np.datetime64]:
    return np.datetime64(period.start, "s"), np.datetime64(period.end, "s")


def _near_repeat(task: Task, chunk: Chunk, result: Result) -> None:
    points = (chunk.points or NOTHING).chosen(task.category, task.start, task.end)
    order = np.argsort(points.times, kind="stable")
    times = points.times[order]
    is_calendar = task.settings["TIME_UNIT"] == 0
    days = times.astype("datetime64[D]").astype(np.float64) if is_calendar else times.astype(np.int64) / DAY_S
    distances, between = Bands(task.settings["DISTANCES"]), Bands(task.settings["DAYS"])
    intervals = Intervals(task.settings["INTERVALS"])
    options: dict[str, Any] = {
        "distances_m": distances,
        "days_between": between,
        "metric": Metric(task.settings["METRIC"]),
        "intervals": intervals,
        "permutations": task.settings["PERMUTATIONS"],
        "seed": result.seed,
    }
    xy, cut = np.column_stack([points.x, points.y])[order], chunk.by_region
    if cut is None:
        table = near_repeat(xy, days, **options, cancel=STOP.is_set)
    else:
        table = near_repeat_by_region(xy, days, **options, regions=cut.regions, run=cut.run)
    values: dict[str, Any] = {"pairs": int(table.observed.sum()), "reach": float(reach(table).metres)}
    rows, columns = np.nonzero(table.expected > 0)
    if len(rows):
        best = np.lexsort((-table.ratio[rows, columns], table.p[rows, columns]))[0]
        row, column = rows[best], columns[best]
        values.update(
            distance=distances.labels(intervals)[row],
            days=between.labels(intervals)[column],
            ratio=float(table.ratio[row, column]),
            p=float(table.p[row, column]),
        )
    result.values["count"] = len(points.x)
    result.values["result"] = values


def _scan(task: Task, chunk: Chunk, result: Result) -> None:
    points = (chunk.points or NOTHING).chosen(task.category, task.start, task.end)
    if not len(points.x):
        raise TooFewIncidents("There are no incidents to analyse.", count=0, needed=1)
    options: dict[str, Any] = {
        "max_radius_m": task.settings["MAX_RADIUS"],
        "max_days": task.settings["MAX_DAYS"],
        "prospective": task.settings["PROSPECTIVE"],
        "permutations": task.settings["PERMUTATIONS"],
        "seed": result.seed,
    }
    where, cut = (points.x, points.y, points.times), chunk.by_region
    if cut is None:
        scan = space_time_scan(*where, **options, cancel=STOP.is_set)
    else:
        scan = space_time_scan_by_region(*where, **options, regions=cut.regions, run=cut.run)
    shown = [cluster for cluster in scan.clusters if cluster.p < 1 or cluster.rank == 1]
    values: dict[str, Any] = {"clusters": len(shown), "llr": 0.0, "p": 1.0}
    if shown:
        best = shown[0]
        values.update(
            {"from": str(best.first_day), "to": str(best.last_day)},
            cases=int(best.cases),
            expected=float(best.expected),
            llr=float(best.llr),
            p=float(best.p),
            radius=float(best.radius_m),
            x=float(best.x),
            y=float(best.y),
        )
    result.values["count"] = len(points.x)
    result.values["result"] = values


def _figures(count: np.ndarray, is_hot: np.ndarray, is_cold: np.ndarray, score: np.ndarray) -> dict[str, Any]:
    """Return a job's figures of cells; the first of several strongest ones is taken."""
    top = int(np.argmax(score))
    is_any = bool(np.isfinite(score[top]))
    total = int(count.sum())
    return {
        "count": total,
        "cells": len(count),
        "hot": int(np.count_nonzero(is_hot)),
        "cold": int(np.count_nonzero(is_cold)),
        "hot_share": int(count[is_hot].sum()) / total if total else None,
        "top_cell": top + 1 if is_any else None,
        "top_count": int(count[top]) if is_any else None,
        "top_z": float(score[top]) if is_any else None,
    }


def _kept(
    grid: Grid, count: np.ndarray, is_kept: np.ndarray, columns: dict[str, np.ndarray]
) -> dict[str, Any]:
    which = np.flatnonzero(is_kept)
    chosen = {name: np.asarray(values)[which] for name, values in columns.items()}
    return {"cell": which + 1, "count": count[which], **chosen, "wkb": grid.polygons_wkb(which)}


METHODS: dict[str, Callable[[Task, Chunk, Result], None]] = {
    "getisordhotspots": _getis_ord,
    "localmoran": _local_moran,
    "emerginghotspots": _emerging,
    "kerneldensity": _density,
    "districtstatistics": _statistics,
    "nearrepeat": _near_repeat,
    "spacetimescan": _scan,
}
