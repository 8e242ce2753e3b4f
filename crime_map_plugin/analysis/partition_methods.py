"""Methods on grids from sums of counts: what they take when nobody has the incidents in one place."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from crime_map_plugin.analysis.density import Density, kernel_density
from crime_map_plugin.analysis.grid import Grid, GridKind
from crime_map_plugin.analysis.kernels import Kernel
from crime_map_plugin.analysis.neighbours import GridNeighbours
from crime_map_plugin.analysis.partition_counts import CountPlan, Counts, grid_of
from crime_map_plugin.analysis.raster import Raster, centres_inside
from crime_map_plugin.analysis.study_area import StudyArea
from crime_map_plugin.errors import QueryInvalid, require

LEAST_CELLS = 10.0
"""Cells in a bandwidth from which a density may be taken from counts."""


@dataclass(frozen=True, eq=False)
class CellSums:
    """An area's and a category's sums on its grid.

    Attributes
    ----------
    grid : Grid
    area : StudyArea
    count : ndarray of int64, shape (steps, cells)
        For `emerging.space_time`, which takes all steps.
    weight : ndarray of float64, shape (steps, cells)
        Equals the count where incidents have no weight.
    """

    grid: Grid
    area: StudyArea
    count: np.ndarray
    weight: np.ndarray

    @property
    def neighbours(self) -> GridNeighbours:
        """The cells around each cell, for `getis_ord` and `local_moran`."""
        return GridNeighbours(self.grid)

    def within(self, distance_band_m: float | None) -> GridNeighbours:
        """Return the cells within a band; None or 0 for those around."""
        return GridNeighbours(self.grid, distance_band_m)

    def values(self, steps: slice = slice(None)) -> np.ndarray:
        """Return the sums of some steps, shape (cells,): what `getis_ord` and `local_moran` take."""
        total: np.ndarray = self.weight[steps].sum(axis=0)
        return total


def cell_sums(counts: Counts, plan: CountPlan, area: int, category: int) -> CellSums:
    """Return what the counts say of one area and category, by the numbers that the plan gives them."""
    grid, whole = grid_of(plan.areas[area])
    return CellSums(grid, whole, counts.cube(area, category, grid.n), counts.weights(area, category, grid.n))


def density_of_cells(
    grid: Grid, area: StudyArea, values: np.ndarray, *, bandwidth_m: float, kernel: Kernel = Kernel.QUARTIC
) -> Density:
    """Return the kernel density of what cells hold, on the cells as pixels.

    Parameters
    ----------
    grid : Grid
        Of squares.
    area : StudyArea
        Whose grid it is; pixels with their centres outside a given one are not valid.
    values : array_like, shape (cells,)
    bandwidth_m : float
        At least ten cells.

    Raises
    ------
    QueryInvalid
        The bandwidth is shorter, or the cells are hexagons: then the incidents themselves are needed.

    Notes
    -----
    Not the density of the incidents but of as many in the middles of their cells: each is moved by up to
    0.71 cells, which is under 7.1 % of the bandwidth: a lone incident's hill is moved, not changed, and the
    value at a pixel is off by up to 11 % of its height (the quartic kernel's steepest slope, 8 / (3 √3),
    times the move). Where many lie, the moves cancel out but for a third of a percent of the height. A
    batch therefore asks for counts only where an area holds more incidents than it can take.
    """
    if grid.kind is not GridKind.SQUARE:
        raise QueryInvalid("A density from counts needs square cells.", hint="Choose GRID 0.")
    if bandwidth_m < LEAST_CELLS * grid.cell_size:
        raise QueryInvalid(
            f"A density from counts needs a bandwidth of at least {LEAST_CELLS:g} cells.",
            hint=f"Take cells of {bandwidth_m / LEAST_CELLS:g} m or less, or a wider bandwidth.",
            bandwidth_m=bandwidth_m,
            cell_size=grid.cell_size,
        )
    size = grid.cell_size
    frame = require("shapely.geometry").box(
        grid.x0, grid.y0, grid.x0 + grid.n_cols * size, grid.y0 + grid.n_rows * size
    )
    sums = np.asarray(values, dtype=np.float64)
    held = np.flatnonzero(sums)
    x, y = grid.centres()
    found = kernel_density(
        x[held],
        y[held],
        StudyArea(frame, False),
        cell_size=size,
        bandwidth_m=bandwidth_m,
        kernel=kernel,
        weights=sums[held],
    )
    if not area.is_given:
        return found
    n_rows, n_cols = found.values.shape
    raster = Raster(found.x0, found.y0, n_rows, n_cols, size)
    valid = centres_inside(area, raster)
    return replace(found, values=np.where(valid, found.values, 0.0), valid=valid)
