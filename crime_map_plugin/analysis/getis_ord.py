"""Local statistics Gi and Gi* of Getis and Ord, on grids and on any neighbours."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from crime_map_plugin.analysis.checks import Caution, few_events_caution, finite_values, points_and_weights
from crime_map_plugin.analysis.grid import Grid, GridKind, make_grid
from crime_map_plugin.analysis.inference import Correction, adjust, classify
from crime_map_plugin.analysis.limits import VECTOR_CELL_LIMIT
from crime_map_plugin.analysis.local_inference import Inference, local_p
from crime_map_plugin.analysis.neighbours import GridNeighbours, Neighbours, neighbours_from_pairs
from crime_map_plugin.analysis.study_area import StudyArea
from crime_map_plugin.errors import Cancel, Cancelled, Progress, QueryInvalid, never_cancelled, silent

__all__ = [
    "Hotspots",
    "Inference",
    "LocalStatistic",
    "Neighbours",
    "getis_ord",
    "getis_ord_grid",
    "hotspots",
    "neighbours_from_pairs",
    "stays_hot",
    "z_scores",
]

BAND_VARIATIONS = (0.75, 1.25)
ORIGIN_SHIFTS = ((0.5, 0.0), (0.0, 0.5), (0.5, 0.5))
# The band, in cells, that stands for the cells around when the band is varied; see `stays_hot`.
EQUIVALENT_BAND = {GridKind.SQUARE: 1.7, GridKind.HEXAGON: 1.5}


@dataclass(frozen=True, eq=False)
class LocalStatistic:
    """A local statistic and its inference, one value per place.

    Attributes
    ----------
    z, p, p_adjusted : ndarray of float64
    hot : ndarray of int8
        Class −3 … 3 (the output field `class`).
    method : str
        "normal", "permutation" or "exact".
    cautions : tuple of Caution
        What the reader of the result must know.
    """

    z: np.ndarray
    p: np.ndarray
    p_adjusted: np.ndarray
    hot: np.ndarray
    method: str = "normal"
    cautions: tuple[Caution, ...] = field(default=())

    @property
    def warnings(self) -> list[str]:
        """The cautions as plain English."""
        return [str(caution) for caution in self.cautions]


def z_scores(
    values: np.ndarray, sums: np.ndarray, counts: np.ndarray, *, include_self: bool = True
) -> np.ndarray:
    """Return z of Gi* (or Gi) from sums over neighbours with binary weights.

    Parameters
    ----------
    values : array_like, shape (n,)
    sums, counts : array_like, shape (n,)
        Sum and number of each place's neighbours, itself included exactly when `include_self`.

    Returns
    -------
    ndarray of float64, shape (n,)
        0 where the statistic has no spread: all values alike, no neighbours, or all of them.

    Notes
    -----
    Ord & Getis (1995), Local spatial autocorrelation statistics, Geographical Analysis 27, eq. 14:
    z = (Σw·x − W·x̄)/(s·√((n·S₁ − W²)/(n − 1))) for Gi*; for Gi, x̄ and s are those of the other n − 1
    places and n is reduced by one.
    """
    x, total, w = finite_values(values), finite_values(sums), finite_values(counts)
    n = x.size
    if n < (2 if include_self else 3):
        return np.zeros(n)
    mean = x.mean()
    x = x - mean
    total = total - w * mean
    square = float(np.dot(x, x))
    scale = float(np.abs(x).max())
    # Rounding leaves a spread of about n·(eps·mean)² where all values are alike.
    if scale <= 1e-13 * abs(mean) or square == 0.0:
        return np.zeros(n)
    if include_self:
        numerator = total
        variance = np.full(n, square / n)
        others = float(n)
    else:
        others = n - 1.0
        own_mean = -x / others
        numerator = total - w * own_mean
        variance = (square - x * x) / others - own_mean * own_mean
    spread = w * (others - w) / (others - 1.0)
    usable = (variance > 1e-13 * square / n) & (spread > 1e-12)
    denominator = np.sqrt(np.where(usable, variance * spread, 1.0))
    return np.where(usable, numerator / denominator, 0.0)


def getis_ord(
    values: np.ndarray,
    neighbours: Neighbours,
    *,
    include_self: bool = True,
    inference: Inference = Inference.NORMAL,
    permutations: int = 999,
    seed: int = 1,
    correction: Correction = Correction.BENJAMINI_HOCHBERG,
    progress: Progress = silent,
    cancel: Cancel = never_cancelled,
) -> LocalStatistic:
    """Return Gi* (or Gi without self) for values at places with any neighbours.

    Parameters
    ----------
    values : array_like, shape (n,)
    neighbours : Neighbours
    include_self : bool
        True for Gi*, False for Gi.
    inference : Inference
    permutations : int
        With 0, the exact conditional law where it applies, else 9,999 permutations and a caution.
    seed : int
    correction : Correction

    Raises
    ------
    QueryInvalid
        A value is not finite, or values and neighbours differ in number.
    Cancelled

    Notes
    -----
    Getis & Ord (1992), Geographical Analysis 24; Ord & Getis (1995), Geographical Analysis 27.

    Examples
    --------
    >>> pairs = neighbours_from_pairs(3, [0, 1], [1, 2])
    >>> np.round(getis_ord([1.0, 2.0, 6.0], pairs).z, 3)
    array([-1.389,  0.   ,  0.926])
    """
    vector = finite_values(values)
    if vector.size != neighbours.n:
        raise QueryInvalid("Values and neighbours differ in number.", values=vector.size, places=neighbours.n)
    return _infer(
        vector,
        neighbours.sums(vector),
        neighbours.counts(),
        include_self,
        inference,
        permutations,
        seed,
        correction,
        progress,
        cancel,
    )


def getis_ord_grid(
    values: np.ndarray,
    grid: Grid,
    *,
    distance_band_m: float | None = None,
    include_self: bool = True,
    inference: Inference = Inference.NORMAL,
    permutations: int = 999,
    seed: int = 1,
    correction: Correction = Correction.BENJAMINI_HOCHBERG,
    progress: Progress = silent,
    cancel: Cancel = never_cancelled,
) -> LocalStatistic:
    """Return Gi* (or Gi) for the cells of a grid, as `getis_ord` does for any neighbours.

    Parameters
    ----------
    values : array_like, shape (grid.n,)
        Counts or weights per cell, the empty cells of the study area included as 0.
    grid : Grid
    distance_band_m : float, optional
        Metres; None or 0 for the cells around (queen, or the six of a hexagon).
    """
    vector = finite_values(values)
    if vector.size != grid.n:
        raise QueryInvalid("There must be one value per cell.", values=vector.size, cells=grid.n)
    near = GridNeighbours(grid, distance_band_m)
    return _infer(
        vector,
        near.sums(vector),
        near.counts(),
        include_self,
        inference,
        permutations,
        seed,
        correction,
        progress,
        cancel,
    )


def _infer(
    values: np.ndarray,
    sums: np.ndarray,
    counts: np.ndarray,
    include_self: bool,
    inference: Inference,
    permutations: int,
    seed: int,
    correction: Correction,
    progress: Progress,
    cancel: Cancel,
) -> LocalStatistic:
    own = values if include_self else 0.0
    z = z_scores(values, sums + own, counts + int(include_self), include_self=include_self)
    p, method, cautions = local_p(
        values,
        sums,
        counts,
        z,
        tests=values.size,
        inference=inference,
        permutations=permutations,
        seed=seed,
        correction=correction,
        progress=progress,
        cancel=cancel,
    )
    adjusted = adjust(p, correction)
    return LocalStatistic(z, p, adjusted, classify(z, adjusted), method, cautions)


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

    @property
    def warnings(self) -> list[str]:
        """What the reader of the result must know, in plain English."""
        return self.statistic.warnings


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
    statistic = LocalStatistic(
        statistic.z,
        statistic.p,
        statistic.p_adjusted,
        statistic.hot,
        statistic.method,
        few_events_caution(int(count.sum())) + statistic.cautions,
    )
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
