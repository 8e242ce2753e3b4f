"""Gi* of incidents on a grid, and how steady its hot cells are when the grid or the band varies."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from crime_map_plugin.analysis.checks import few_events_caution, points_and_weights
from crime_map_plugin.analysis.getis_ord import LocalStatistic, getis_ord_grid
from crime_map_plugin.analysis.grid import Grid, GridKind, make_grid
from crime_map_plugin.analysis.inference import Correction
from crime_map_plugin.analysis.limits import VECTOR_CELL_LIMIT
from crime_map_plugin.analysis.local_inference import Inference
from crime_map_plugin.analysis.study_area import StudyArea
from crime_map_plugin.errors import Cancel, Cancelled, Progress, never_cancelled, silent

BAND_VARIATIONS = (0.75, 1.25)
ORIGIN_SHIFTS = ((0.5, 0.0), (0.0, 0.5), (0.5, 0.5))
# The band, in cells, that stands for the cells around when the band is varied; see `stays_hot`.
EQUIVALENT_BAND = {GridKind.SQUARE: 1.7, GridKind.HEXAGON: 1.5}


@dataclass(frozen=True, eq=False)
class Hotspots:
    """Gi* of incidents on a grid.

    Attributes
    ----------
    grid : Grid
    count : ndarray of int64, shape (n,)
    weight : ndarray of float64, shape (n,)
        What Gi* is computed of; the count without weights.
    statistic : LocalStatistic
    stays_hot : ndarray of float64 or None
        Share of the varied runs in which the cell is hot, 0–1.
    outside : int
        Points in no cell.
    """

    grid: Grid
    count: np.ndarray
    weight: np.ndarray
    statistic: LocalStatistic
    stays_hot: np.ndarray | None
    outside: int


def hotspots(
    x: np.ndarray,
    y: np.ndarray,
    area: StudyArea,
    cell_size: float,
    *,
    kind: GridKind = GridKind.SQUARE,
    weights: np.ndarray | None = None,
    distance_band_m: float | None = None,
    include_self: bool = True,
    inference: Inference = Inference.NORMAL,
    permutations: int = 999,
    seed: int = 1,
    correction: Correction = Correction.BENJAMINI_HOCHBERG,
    stability: bool = False,
    limit: int = VECTOR_CELL_LIMIT,
    progress: Progress = silent,
    cancel: Cancel = never_cancelled,
) -> Hotspots:
    """Return Gi* of incidents counted (or weighed) on a grid over a study area.

    Parameters
    ----------
    x, y : array_like, shape (m,)
        Metres. Points outside a given area are left out and counted.
    area : StudyArea
    cell_size : float
        Metres.
    stability : bool
        Repeat the run with moved origins and varied bands; see `stays_hot`.

    Raises
    ------
    QueryInvalid, GridTooLarge, Cancelled

    Examples
    --------
    >>> area = study_area.from_points(x, y, 500.0)
    >>> hotspots(x, y, area, 500.0).statistic.hot
    """
    xs, ys, ws = points_and_weights(x, y, weights)
    n_outside = 0
    if area.is_given and xs.size:
        inside = area.contains(xs, ys)
        n_outside = int(xs.size - np.count_nonzero(inside))
        if n_outside:
            xs, ys = xs[inside], ys[inside]
            ws = ws[inside] if ws is not None else None
    share = 1.0 / (1 + len(ORIGIN_SHIFTS) + len(BAND_VARIATIONS)) if stability else 1.0

    def own_progress(fraction: float, text: str = "") -> None:
        progress(fraction * share, text)

    grid = make_grid(area, cell_size, kind, limit)
    count, weight, lost = grid.counts(xs, ys, ws)
    statistic = getis_ord_grid(
        weight,
        grid,
        distance_band_m=distance_band_m,
        include_self=include_self,
        inference=inference,
        permutations=permutations,
        seed=seed,
        correction=correction,
        progress=own_progress,
        cancel=cancel,
    )
    cautions = few_events_caution(int(count.sum())) + statistic.cautions
    statistic = replace(statistic, cautions=cautions)
    steady = None
    if stability:
        steady = stays_hot(
            xs,
            ys,
            area,
            grid,
            weights=ws,
            distance_band_m=distance_band_m,
            include_self=include_self,
            inference=inference,
            permutations=permutations,
            seed=seed,
            correction=correction,
            limit=limit,
            progress=lambda fraction, text="": progress(share + fraction * (1.0 - share), text),
            cancel=cancel,
        )
    progress(1.0)
    return Hotspots(grid, count, weight, statistic, steady, n_outside + lost)


def stays_hot(
    x: np.ndarray,
    y: np.ndarray,
    area: StudyArea,
    grid: Grid,
    *,
    weights: np.ndarray | None = None,
    distance_band_m: float | None = None,
    include_self: bool = True,
    inference: Inference = Inference.NORMAL,
    permutations: int = 999,
    seed: int = 1,
    correction: Correction = Correction.BENJAMINI_HOCHBERG,
    limit: int = VECTOR_CELL_LIMIT,
    progress: Progress = silent,
    cancel: Cancel = never_cancelled,
) -> np.ndarray:
    """Return, for each cell, the share of five varied runs in which it is hot (class above 0).

    The runs: the grid's origin moved by half a cell to the west, to the south, and both; and the
    distance band 25 % narrower and 25 % wider on the grid itself. A cell counts as hot in a run on a
    moved grid when cells that are hot there cover at least half of it. The share is given for every
    cell, hot in the base run or not.

    Without a distance band the neighbourhood is that of the cells around, which any band from √2 up to
    under 2 cells gives on squares (1 up to under √3 on hexagons). The middle of that range stands for
    it: 1.7 cells on squares, which becomes 1.275 (the four neighbours at the sides) and 2.125 (also those
    two cells away); 1.5 on hexagons, which becomes 1.125 (the six again) and 1.875 (twelve).

    Returns
    -------
    ndarray of float64, shape (grid.n,)
        0 to 1.

    Raises
    ------
    GridTooLarge, Cancelled
    """
    band = distance_band_m or EQUIVALENT_BAND[grid.kind] * grid.cell_size
    total = np.zeros(grid.n)
    runs: Sequence[tuple[tuple[float, float], float]] = [
        *(((shift), 1.0) for shift in ORIGIN_SHIFTS),
        *(((0.0, 0.0), factor) for factor in BAND_VARIATIONS),
    ]
    for done, (shift, factor) in enumerate(runs):
        if cancel():
            raise Cancelled("The work was stopped.")
        moved = shift != (0.0, 0.0)
        # The moved lattice has at most one more row and column, which must not be what breaks the limit.
        varied = make_grid(area, grid.cell_size, grid.kind, 2 * limit, shift=shift) if moved else grid
        _, weight, _ = varied.counts(x, y, weights)
        result = getis_ord_grid(
            weight,
            varied,
            distance_band_m=distance_band_m if moved else band * factor,
            include_self=include_self,
            inference=inference,
            permutations=permutations,
            seed=seed,
            correction=correction,
            cancel=cancel,
        )
        is_hot = result.hot > 0
        total += _covered_half(grid, varied, is_hot) if moved else is_hot
        progress((done + 1) / len(runs))
    return total / len(runs)


def _covered_half(grid: Grid, moved: Grid, is_hot: np.ndarray) -> np.ndarray:
    """Return which cells are covered at least half by hot cells of the moved grid, by 16 sample places."""
    x, y = grid.centres()
    covered = np.zeros(grid.n)
    offsets = (np.arange(4) - 1.5) / 4.0
    if grid.kind is GridKind.HEXAGON:
        offsets = offsets * 0.9306048591020996  # the square of the hexagon's area: √(√3/2)
    for dx in offsets:
        for dy in offsets:
            cell = moved.cell_of(x + dx * grid.cell_size, y + dy * grid.cell_size)
            covered += np.where(cell >= 0, is_hot[cell], False)
    return covered >= 8
