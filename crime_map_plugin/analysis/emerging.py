"""Emerging hot spots: Gi* in space and time, its trend in each cell, and the pattern that both make."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from crime_map_plugin.analysis.checks import Caution, few_events_caution, points_and_weights
from crime_map_plugin.analysis.cube import TimeSteps, count_cube, time_steps
from crime_map_plugin.analysis.gi_star_cube import cube_scores, go_on, hot_and_cold
from crime_map_plugin.analysis.grid import Grid, GridKind, make_grid
from crime_map_plugin.analysis.inference import Correction
from crime_map_plugin.analysis.limits import VECTOR_CELL_LIMIT, raster_memory_limit
from crime_map_plugin.analysis.mann_kendall import MannKendall, mann_kendall
from crime_map_plugin.analysis.patterns import HOT_SHARE, PATTERNS, patterns
from crime_map_plugin.analysis.study_area import StudyArea
from crime_map_plugin.errors import (
    Cancel,
    GridTooLarge,
    Progress,
    QueryInvalid,
    never_cancelled,
    silent,
)

TREND_P = 0.1
# A bin costs a count (first 8 bytes, then 4), its z (8), its state (1) and what the patterns compare (3).
_BYTES_PER_BIN = 32


@dataclass(frozen=True, eq=False)
class SpaceTime:
    """What became of the cells of a cube.

    Attributes
    ----------
    z : ndarray of float64, shape (steps, cells)
        Gi* of each bin.
    state : ndarray of int8, shape (steps, cells)
        1 hot, −1 cold, 0 neither.
    trend : MannKendall
        Of each cell's z.
    pattern : ndarray of int8, shape (cells,)
        Number in PATTERNS.
    """

    z: np.ndarray
    state: np.ndarray
    trend: MannKendall
    pattern: np.ndarray

    @property
    def hot_steps(self) -> np.ndarray:
        """How many steps each cell is hot."""
        return np.count_nonzero(self.state > 0, axis=0)

    @property
    def cold_steps(self) -> np.ndarray:
        """How many steps each cell is cold."""
        return np.count_nonzero(self.state < 0, axis=0)

    def counts(self) -> dict[str, int]:
        """Return the number of cells of each pattern, all 17 of them."""
        return dict(zip(PATTERNS, np.bincount(self.pattern, minlength=len(PATTERNS)).tolist()))


@dataclass(frozen=True, eq=False)
class EmergingHotspots:
    """Emerging hot spots of incidents on a grid.

    Attributes
    ----------
    grid : Grid
    steps : TimeSteps
    count : ndarray of int64, shape (cells,)
        Incidents of all steps.
    found : SpaceTime
    outside : int
        Points in no cell.
    expected : float
        Mean number of incidents in a neighbourhood.
    cautions : tuple of Caution
    """

    grid: Grid
    steps: TimeSteps
    count: np.ndarray
    found: SpaceTime
    outside: int
    expected: float
    cautions: tuple[Caution, ...]


def emerging_hotspots(
    x: np.ndarray,
    y: np.ndarray,
    times: np.ndarray,
    area: StudyArea,
    cell_size: float,
    *,
    step_days: int = 0,
    kind: GridKind = GridKind.SQUARE,
    distance_band_m: float | None = None,
    time_lag: int = 1,
    hot_share: float = HOT_SHARE,
    trend_p: float = TREND_P,
    correction: Correction = Correction.BENJAMINI_HOCHBERG,
    limit: int | None = None,
    progress: Progress = silent,
    cancel: Cancel = never_cancelled,
) -> EmergingHotspots:
    """Return the pattern of each cell of a grid over a study area.

    Parameters
    ----------
    x, y : array_like, shape (m,)
        Metres. Points outside a given area are left out and counted.
    times : array_like of datetime64, shape (m,)
        Naive local times.
    area : StudyArea
    cell_size : float
        Metres.
    step_days : int
        Length of a step in days; 0 for calendar months. See `time_steps`.
    distance_band_m, time_lag, hot_share, trend_p, correction
        See `space_time`.
    limit : int, optional
        The most bins (cells × steps); by default as many as memory allows.

    Raises
    ------
    TooFewIncidents
        Fewer than 10 steps.
    GridTooLarge
        The cube would not fit; `facts["fitting_cell_size"]` (metres) would.
    QueryInvalid, Cancelled

    Examples
    --------
    >>> area = study_area.from_points(x, y, 500.0)
    >>> emerging_hotspots(x, y, times, area, 500.0).found.counts()["intensifying_hot"]
    """
    xs, ys, _ = points_and_weights(x, y)
    moments = np.asarray(times)
    if moments.size != xs.size:
        raise QueryInvalid("Points and times differ in number.", points=xs.size, times=moments.size)
    outside = 0
    if area.is_given and xs.size:
        inside = area.contains(xs, ys)
        outside = int(xs.size - np.count_nonzero(inside))
        if outside:
            xs, ys, moments = xs[inside], ys[inside], moments[inside]
    go_on(cancel)
    steps = time_steps(moments, step_days)
    grid = _grid_that_fits(area, cell_size, kind, steps.n, limit)
    go_on(cancel)
    cell = grid.cell_of(xs, ys)
    go_on(cancel)
    outside += int(np.count_nonzero(cell < 0))
    cube = count_cube(cell, steps.step_of(moments), grid.n, steps.n)
    go_on(cancel)
    count = cube.sum(axis=0, dtype=np.int64)
    found = space_time(
        cube,
        grid,
        distance_band_m=distance_band_m,
        time_lag=time_lag,
        hot_share=hot_share,
        trend_p=trend_p,
        correction=correction,
        progress=progress,
        cancel=cancel,
    )
    size = float(grid.neighbour_count(True, distance_band_m).mean()) * (min(time_lag, steps.n - 1) + 1)
    expected = float(count.sum()) / cube.size * size
    cautions = few_events_caution(int(count.sum())) + steps.cautions + _empty_steps_caution(cube)
    return EmergingHotspots(grid, steps, count, found, outside, expected, cautions)


def space_time(
    counts: np.ndarray,
    grid: Grid,
    *,
    distance_band_m: float | None = None,
    time_lag: int = 1,
    hot_share: float = HOT_SHARE,
    trend_p: float = TREND_P,
    correction: Correction = Correction.BENJAMINI_HOCHBERG,
    progress: Progress = silent,
    cancel: Cancel = never_cancelled,
) -> SpaceTime:
    """Return Gi* of each bin of a cube, and trend and pattern of each cell.

    Parameters
    ----------
    counts : array_like of int, shape (steps, cells)
    grid : Grid
    distance_band_m : float, optional
        Metres; None or 0 for the cells around (queen, or the six of a hexagon).
    time_lag : int
        How many steps before its own belong to a bin's neighbourhood.
    hot_share : float
        Share of the steps, above 0 to 1, from which a cell is hot throughout.
    trend_p : float
        p up to which a trend counts.
    correction : Correction
        Over all bins of the cube.

    Raises
    ------
    QueryInvalid, Cancelled

    Notes
    -----
    The neighbourhood of a bin are the cells of the band, itself included, in its own step and the
    `time_lag` steps before; at the first steps there are fewer. Mean and variance are those of the whole
    cube. A bin is hot when z > 0 and its adjusted p ≤ .10, cold when z < 0 likewise. After Esri's
    Emerging Hot Spot Analysis; see `patterns`.

    The trend's p holds its level with a lag of 0 only. With a lag, steps share incidents, and |z| is smaller
    in the first steps, where neighbourhoods are: of hot cells that do not change, p ≤ .10 in 12 steps calls
    4 % rising and 5 % falling with a lag of 0, 21 % and 3 % with 1, 59 % and 0 % with 3.
    """
    z = cube_scores(
        counts,
        grid,
        distance_band_m=distance_band_m,
        time_lag=time_lag,
        progress=lambda fraction, text="": progress(0.4 * fraction, text),
        cancel=cancel,
    )
    state = hot_and_cold(z, correction, cancel=cancel)
    trend = mann_kendall(
        z, progress=lambda fraction, text="": progress(0.4 + 0.6 * fraction, text), cancel=cancel
    )
    direction = np.where(trend.p <= trend_p, np.sign(trend.z), 0.0).astype(np.int8)
    return SpaceTime(z, state, trend, patterns(state, direction, hot_share))


def _empty_steps_caution(cube: np.ndarray) -> tuple[Caution, ...]:
    """Return a caution where half of the steps are empty: a date such as 1900-01-01 for “unknown”."""
    empty = int(np.count_nonzero(~cube.any(axis=1)))
    if 2 * empty < cube.shape[0]:
        return ()
    return (
        Caution(
            "empty_steps",
            f"{empty} of {cube.shape[0]} steps hold no incident: check the earliest dates, or take longer "
            "steps.",
            {"empty": empty, "steps": int(cube.shape[0])},
        ),
    )


def _grid_that_fits(
    area: StudyArea, cell_size: float, kind: GridKind, n_steps: int, limit: int | None
) -> Grid:
    most = raster_memory_limit() // _BYTES_PER_BIN if limit is None else limit
    cells = max(1, min(VECTOR_CELL_LIMIT, math.floor(most / n_steps)))
    try:
        return make_grid(area, cell_size, kind, cells)
    except GridTooLarge as error:
        raise GridTooLarge(
            f"A cube of {error.facts['cells']} cells and {n_steps} steps is too large: with so many steps "
            f"{cells} cells fit.",
            hint=error.hint,
            **{**error.facts, "steps": n_steps},
        ) from error
