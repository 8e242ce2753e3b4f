"""Grids of whole squares or hexagons over a study area, numbered from the south-west, row by row."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum
from functools import cached_property

import numpy as np

from crime_map_plugin.analysis.checks import finite_values, points_and_weights, positive_length
from crime_map_plugin.analysis.limits import VECTOR_CELL_LIMIT, round_up_nicely
from crime_map_plugin.analysis.outlines import Segments, centre_runs, crossings, ranges, split
from crime_map_plugin.analysis.study_area import StudyArea
from crime_map_plugin.errors import GridTooLarge, QueryInvalid

# The lattice around a slanted study area may hold more places than cells; each costs a few bytes.
LATTICE_PER_CELL = 8
# Wider windows than this are summed by differences of running sums instead of one shift per cell.
DIRECT_WINDOW = 5

HALF_SQRT3 = math.sqrt(3.0) / 2.0


class GridKind(Enum):
    """The shape of the cells; the values are those of the parameter GRID."""

    SQUARE = 0
    HEXAGON = 1


@dataclass(frozen=True, eq=False)
class Grid:
    """Whole cells that intersect a study area.

    Cells are numbered west to east within a row, rows from south to north. A cell owns its lower and
    left edges. Squares: cell (row, column) starts at x0 + column·cell_size, y0 + row·cell_size.
    Hexagons stand on a corner; cell_size is the distance between opposite sides; the vertical left side
    of cell (0, 0) starts at (x0, y0), odd rows are moved half a cell to the west.

    Attributes
    ----------
    kind : GridKind
    cell_size : float
        Metres.
    x0, y0 : float
        Lower-left corner of the study area, metres.
    n_rows, n_cols : int
        Size of the lattice that the cells are part of.
    row, column : ndarray of int32, shape (n,)
        Place of each cell in the lattice.
    index : ndarray of int32, shape (n_rows, n_cols)
        Number of the cell at each place, −1 where the study area has none.
    """

    kind: GridKind
    cell_size: float
    x0: float
    y0: float
    n_rows: int
    n_cols: int
    row: np.ndarray = field(repr=False)
    column: np.ndarray = field(repr=False)
    index: np.ndarray = field(repr=False)

    @property
    def n(self) -> int:
        """Number of cells."""
        return int(self.row.size)

    @property
    def cell_area_m2(self) -> float:
        """Area of one cell in square metres."""
        return self.cell_size**2 * (1.0 if self.kind is GridKind.SQUARE else HALF_SQRT3)

    @cached_property
    def present(self) -> np.ndarray:
        """Which places of the lattice hold a cell, shape (n_rows, n_cols) bool."""
        return self.index >= 0

    def centres(self) -> tuple[np.ndarray, np.ndarray]:
        """Return x and y of the cells' centres in metres, shape (n,) each."""
        size = self.cell_size
        if self.kind is GridKind.SQUARE:
            return self.x0 + (self.column + 0.5) * size, self.y0 + (self.row + 0.5) * size
        x = self.x0 + (self.column + 0.5 * (self.row % 2 == 0)) * size
        return x, self.y0 + self.row * (HALF_SQRT3 * size) + size / (2.0 * math.sqrt(3.0))

    def cell_of(self, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        """Return the number of the cell that holds each point.

        A point on an edge belongs to the cell on the upper or right side of it; where the study area
        ends on that edge and there is no such cell, to the one on the other side.

        Parameters
        ----------
        x, y : array_like, shape (m,)
            Metres.

        Returns
        -------
        ndarray of int64, shape (m,)
            −1 where no cell of the grid holds the point.
        """
        xs, ys, _ = points_and_weights(x, y)
        row, column = _place_of(
            self.kind, self.cell_size, xs - self.x0, ys - self.y0, self._tolerance(xs, ys)
        )
        cell = self._number(row, column)
        lost = np.flatnonzero(cell < 0)
        if lost.size:
            cell[lost] = self._on_outer_edge(xs[lost] - self.x0, ys[lost] - self.y0, self._tolerance(xs, ys))
        return cell

    def counts(
        self, x: np.ndarray, y: np.ndarray, weights: np.ndarray | None = None
    ) -> tuple[np.ndarray, np.ndarray, int]:
        """Return incidents per cell, their summed weights, and the number of points in no cell.

        Returns
        -------
        count : ndarray of int64, shape (n,)
        weight : ndarray of float64, shape (n,)
            Equals the count without weights.
        outside : int
        """
        xs, ys, ws = points_and_weights(x, y, weights)
        cell = self.cell_of(xs, ys)
        inside = cell >= 0
        outside = int(cell.size - np.count_nonzero(inside))
        if outside:
            cell = cell[inside]
            ws = ws[inside] if ws is not None else None
        count = np.bincount(cell, minlength=self.n)
        weight = count.astype(np.float64) if ws is None else np.bincount(cell, weights=ws, minlength=self.n)
        return count, weight, outside

    def neighbours_sum(
        self, values: np.ndarray, include_self: bool = True, distance_band_m: float | None = None
    ) -> np.ndarray:
        """Return the sum of the neighbours' values for each cell.

        Neighbours are found by their place in the lattice: without a band the eight around a square
        (queen) or the six around a hexagon; with a band every cell whose centre is at most that far,
        exactly that far included. Places without a cell contribute nothing.

        Parameters
        ----------
        values : array_like, shape (n,)
        include_self : bool
            Add the cell's own value.
        distance_band_m : float, optional
            Metres; None or 0 for the cells around.

        Returns
        -------
        ndarray of float64, shape (n,)

        Examples
        --------
        >>> grid = make_grid(area_of_3_by_3_cells, 100.0)
        >>> grid.neighbours_sum(np.ones(9), include_self=False)
        array([3., 5., 3., 5., 8., 5., 3., 5., 3.])
        """
        vector = finite_values(values)
        if vector.size != self.n:
            raise QueryInvalid("There must be one value per cell.", values=vector.size, cells=self.n)
        lattice = np.zeros((self.n_rows, self.n_cols))
        lattice[self.present] = vector
        total = _window_sums(lattice, self.windows(distance_band_m))[self.present]
        return total if include_self else total - vector

    def neighbour_count(self, include_self: bool = True, distance_band_m: float | None = None) -> np.ndarray:
        """Return the number of neighbours of each cell, shape (n,) int64."""
        total = self.neighbours_sum(np.ones(self.n), include_self, distance_band_m)
        return np.rint(total).astype(np.int64)

    def windows(self, distance_band_m: float | None = None) -> Sequence[tuple[int, int, int, int]]:
        """Return the neighbourhood as runs of columns: (row offset, parity, first, last column offset).

        The parity is that of the row of the cell whose neighbours are meant; squares list both alike.
        The cell itself is included.
        """
        if distance_band_m:
            band = positive_length(distance_band_m, "distance_band_m") / self.cell_size
            limit = band * band * (1.0 + 1e-9)
        else:
            limit = 2.0 if self.kind is GridKind.SQUARE else 1.0
            limit *= 1.0 + 1e-9
        runs = []
        if self.kind is GridKind.SQUARE:
            reach = min(math.isqrt(int(limit)), self.n_rows - 1)
            for dr in range(-reach, reach + 1):
                half = min(math.isqrt(int(limit - dr * dr)), self.n_cols - 1)
                runs += [(dr, parity, -half, half) for parity in (0, 1)]
            return runs
        # Squared distances in units of (cell_size / 2)² are whole numbers: (2·dc + shift)² + 3·dr².
        quarter = int(4.0 * limit)
        reach = min(math.isqrt(quarter // 3), self.n_rows - 1)
        for dr in range(-reach, reach + 1):
            half = math.isqrt(quarter - 3 * dr * dr)
            for parity in (0, 1):
                shift = 0 if dr % 2 == 0 else (1 if parity == 1 else -1)
                first, last = -((half + shift) // 2), (half - shift) // 2
                if first <= last:
                    runs.append((dr, parity, max(first, 1 - self.n_cols), min(last, self.n_cols - 1)))
        return runs

    def corners(self, indices: np.ndarray | None = None) -> np.ndarray:
        """Return the closed rings of cells, counter-clockwise, shape (m, 5 or 7, 2), metres.

        Neighbouring cells get bit-identical corners.
        """
        row, column = (
            (self.row, self.column) if indices is None else (self.row[indices], self.column[indices])
        )
        row, column = row.astype(np.int64), column.astype(np.int64)
        size = self.cell_size
        if self.kind is GridKind.SQUARE:
            x = self.x0 + (column[:, None] + np.array([0, 1, 1, 0, 0])) * size
            y = self.y0 + (row[:, None] + np.array([0, 0, 1, 1, 0])) * size
            return np.stack([x, y], axis=-1)
        twice = 2 * column + (row % 2 == 0)
        x = self.x0 + (twice[:, None] + np.array([0, 1, 1, 0, -1, -1, 0])) * (0.5 * size)
        # Heights are whole multiples of size / (2·√3), three to a row.
        y = self.y0 + (3 * row[:, None] + np.array([-1, 0, 2, 3, 2, 0, -1])) * (size / (2.0 * math.sqrt(3.0)))
        return np.stack([x, y], axis=-1)

    def wkb_rows(self, indices: np.ndarray | None = None) -> np.ndarray:
        """Return the cells as WKB polygons in a byte matrix, shape (m, bytes of one polygon) uint8."""
        rings = self.corners(indices)
        points = rings.shape[1]
        layout = np.dtype(
            [
                ("order", "u1"),
                ("type", "<u4"),
                ("rings", "<u4"),
                ("points", "<u4"),
                ("xy", "<f8", (points, 2)),
            ]
        )
        records = np.empty(len(rings), dtype=layout)
        records["order"], records["type"], records["rings"], records["points"] = 1, 3, 1, points
        records["xy"] = rings
        return records.view(np.uint8).reshape(len(rings), layout.itemsize)

    def polygons_wkb(self, indices: np.ndarray | None = None) -> list[bytes]:
        """Return the cells as WKB polygons, one bytes object each."""
        rows = self.wkb_rows(indices)
        size, data = rows.shape[1], rows.tobytes()
        return [data[start : start + size] for start in range(0, len(data), size)]

    def _tolerance(self, x: np.ndarray, y: np.ndarray) -> float:
        largest = max(np.abs(x).max(initial=0.0), np.abs(y).max(initial=0.0), abs(self.x0), abs(self.y0))
        return _tolerance(self.cell_size, float(largest))

    def _number(self, row: np.ndarray, column: np.ndarray) -> np.ndarray:
        valid = (row >= 0) & (row < self.n_rows) & (column >= 0) & (column < self.n_cols)
        cell = np.full(row.size, -1, dtype=np.int64)
        cell[valid] = self.index[row[valid], column[valid]]
        return cell

    def _on_outer_edge(self, x: np.ndarray, y: np.ndarray, tolerance: float) -> np.ndarray:
        """Return the cell of points without one whose lower or left neighbour touches them, else −1."""
        nudge = 2.0 * tolerance * self.cell_size
        cell = np.full(x.size, -1, dtype=np.int64)
        for dx, dy in ((-nudge, 0.0), (0.0, -nudge), (-nudge, -nudge), (nudge, -nudge)):
            row, column = _place_of(self.kind, self.cell_size, x + dx, y + dy, tolerance * 0.25)
            found = self._number(row, column)
            cell = np.where(cell < 0, found, cell)
        return cell


def make_grid(
    area: StudyArea,
    cell_size: float,
    kind: GridKind = GridKind.SQUARE,
    limit: int = VECTOR_CELL_LIMIT,
    *,
    shift: tuple[float, float] = (0.0, 0.0),
) -> Grid:
    """Return the grid of every whole cell that intersects a study area.

    Parameters
    ----------
    area : StudyArea
    cell_size : float
        Side of a square, or distance between opposite sides of a hexagon, metres.
    kind : GridKind
    limit : int
        The most cells allowed.
    shift : (float, float)
        Moves the origin from the lower-left of the area by this share of a cell, towards the south-west.

    Raises
    ------
    GridTooLarge
        There would be more cells; `facts["fitting_cell_size"]` (metres) gives a grid that fits. Decided
        from the area before anything is allocated.

    Notes
    -----
    A cell intersects the area when they share more than an edge. Cells that an outline runs through are
    found by cutting the outline at the lattice lines, the others by their centres.
    """
    size = positive_length(cell_size, "cell_size")
    x_min, y_min, x_max, y_max = area.bounds
    x0, y0 = x_min - shift[0] * size, y_min - shift[1] * size
    _refuse_if_large(area, x_max - x0, y_max - y0, size, kind, limit)
    largest = max(abs(value) for value in area.bounds)
    tolerance = _tolerance(size, largest)
    n_rows, n_cols = _lattice_shape(x_max - x0, y_max - y0, size, kind, tolerance)
    outline = area.outline
    local = Segments(outline.x1 - x0, outline.y1 - y0, outline.x2 - x0, outline.y2 - y0, outline.owner)
    present = _touched(local, size, kind, n_rows, n_cols, tolerance)
    _fill_inside(present, local, size, kind)
    row, column = np.nonzero(present)
    if row.size > limit:
        raise _too_large(area, size, kind, limit, int(row.size))
    index = np.full(present.shape, -1, dtype=np.int32)
    index[row, column] = np.arange(row.size, dtype=np.int32)
    return Grid(kind, size, x0, y0, n_rows, n_cols, row.astype(np.int32), column.astype(np.int32), index)


def _tolerance(size: float, largest: float) -> float:
    """Return in cells how far from an edge rounding may put a point that lies on it."""
    return max(1e-9, 8.0 * float(np.finfo(np.float64).eps) * largest / size)


def _lattice_shape(
    width: float, height: float, size: float, kind: GridKind, tolerance: float
) -> tuple[int, int]:
    across, up = width / size - tolerance, height / size - tolerance
    if kind is GridKind.SQUARE:
        return max(1, math.ceil(up)), max(1, math.ceil(across))
    return max(1, math.floor(up / HALF_SQRT3) + 2), max(1, math.ceil(across) + 1)


def _estimates(
    area: StudyArea, width: float, height: float, size: float, kind: GridKind
) -> tuple[float, float, float]:
    """Return the least and the most cells there can be, and the places of the lattice."""
    unit = size * size * (1.0 if kind is GridKind.SQUARE else HALF_SQRT3)
    places = (width / size + 2.0) * (height * size / unit + 2.0)
    # A piece of outline whose |dx| + |dy| is one cell size lies in at most four cells, one of them old.
    border = 3.0 * area.outline.l1_length() / size + 4.0 * area.n_rings
    return area.area_m2 / unit, min(places, area.area_m2 / unit + border), places


def _refuse_if_large(
    area: StudyArea, width: float, height: float, size: float, kind: GridKind, limit: int
) -> None:
    least, _, places = _estimates(area, width, height, size, kind)
    if least > limit or places > LATTICE_PER_CELL * limit + 64:
        raise _too_large(area, size, kind, limit, int(max(least, min(places, 1e18))))


def _too_large(area: StudyArea, size: float, kind: GridKind, limit: int, cells: int) -> GridTooLarge:
    x_min, y_min, x_max, y_max = area.bounds
    fitting = round_up_nicely(size)
    while True:
        _, most, places = _estimates(area, x_max - x_min + fitting, y_max - y_min + fitting, fitting, kind)
        if (most <= limit and places <= LATTICE_PER_CELL * limit + 64) or fitting > 1e12:
            break
        fitting = round_up_nicely(fitting * 1.02)
    return GridTooLarge(
        f"A grid of {cells} cells is more than the {limit} that fit.",
        hint=f"Use cells of {fitting:g} m or more, or a smaller boundary.",
        fitting_cell_size=fitting,
        cell_size=size,
        cells=cells,
        limit=limit,
    )


def _snapped_floor(values: np.ndarray, tolerance: float) -> np.ndarray:
    nearest = np.rint(values)
    return np.where(np.abs(values - nearest) <= tolerance, nearest, np.floor(values))


def _place_of(
    kind: GridKind, size: float, x: np.ndarray, y: np.ndarray, tolerance: float
) -> tuple[np.ndarray, np.ndarray]:
    """Return row and column of points given relative to the origin; a cell owns its lower and left edges."""
    far = 2.0**31
    u, v = np.clip(x / size, -far, far), np.clip(y / size, -far, far)
    if kind is GridKind.SQUARE:
        return _snapped_floor(v, tolerance).astype(np.int64), _snapped_floor(u, tolerance).astype(np.int64)
    low = np.floor(v / HALF_SQRT3)
    best_row = low.astype(np.int64)
    best_column = np.zeros(best_row.size, dtype=np.int64)
    best = np.full(best_row.size, np.inf)
    for step in (0, 1):
        row = low + step
        offset = np.where(row % 2 == 0, 0.0, -0.5)
        column = _snapped_floor(u - offset, tolerance)
        dx = u - offset - column - 0.5
        dy = v - row * HALF_SQRT3 - 0.5 / math.sqrt(3.0)
        distance = dx * dx + dy * dy
        # On a slanted edge both centres are equally far: the upper cell owns it.
        nearer = distance <= best + 2.0 * tolerance
        best_row = np.where(nearer, row, best_row).astype(np.int64)
        best_column = np.where(nearer, column, best_column).astype(np.int64)
        best = np.where(nearer, distance, best)
    return best_row, best_column


def _touched(
    local: Segments, size: float, kind: GridKind, n_rows: int, n_cols: int, tolerance: float
) -> np.ndarray:
    """Return which places of the lattice an outline runs through, running along an edge not counted."""
    if kind is GridKind.SQUARE:
        normals = [(1.0, 0.0), (0.0, 1.0)]
        families = [(nx, ny, size) for nx, ny in normals]
    else:
        # The lines that carry the hexagons' sides: three directions, half a cell apart, all through the
        # origin, which is the foot of a vertical side.
        normals = [(1.0, 0.0), (0.5, HALF_SQRT3), (-0.5, HALF_SQRT3)]
        families = [(nx, ny, size / 2.0) for nx, ny in normals]
    _, x, y = split(local, families, tolerance * size)
    row, column = _place_of(kind, size, x, y, 0.0)
    centre_x, centre_y = _centre(kind, size, row, column)
    out = np.max([np.abs(nx * (x - centre_x) + ny * (y - centre_y)) for nx, ny in normals], axis=0)
    through = out < size * (0.5 - tolerance)
    through &= (row >= 0) & (row < n_rows) & (column >= 0) & (column < n_cols)
    present = np.zeros((n_rows, n_cols), dtype=bool)
    present[row[through], column[through]] = True
    return present


def _centre(
    kind: GridKind, size: float, row: np.ndarray, column: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    if kind is GridKind.SQUARE:
        return (column + 0.5) * size, (row + 0.5) * size
    x = (column + 0.5 * (row % 2 == 0)) * size
    return x, row * (HALF_SQRT3 * size) + size / (2.0 * math.sqrt(3.0))


def _fill_inside(present: np.ndarray, local: Segments, size: float, kind: GridKind) -> None:
    """Mark the places whose centres lie inside the outline."""
    n_rows, n_cols = present.shape
    if kind is GridKind.SQUARE:
        first_y, step_y = size / 2.0, size
    else:
        first_y, step_y = size / (2.0 * math.sqrt(3.0)), HALF_SQRT3 * size
    segment, row, x = crossings(local, first_y, step_y, n_rows)
    if kind is GridKind.SQUARE:
        first_x = np.full(row.size, size / 2.0)
    else:
        first_x = np.where(row % 2 == 0, size / 2.0, 0.0)
    _, run_row, run_first, run_count = centre_runs(local.owner[segment], row, x, first_x, size, n_cols)
    position, column = ranges(run_first, run_count)
    present[run_row[position], column] = True


def _window_sums(lattice: np.ndarray, windows: Sequence[tuple[int, int, int, int]]) -> np.ndarray:
    """Return at every place the sum over its window of row runs, places beyond the lattice being empty."""
    n_rows, n_cols = lattice.shape
    total = np.zeros_like(lattice)
    widest = max(last - first + 1 for _, _, first, last in windows)
    running = None
    if widest > DIRECT_WINDOW:
        running = np.zeros((n_rows, n_cols + 1))
        np.cumsum(lattice, axis=1, out=running[:, 1:])
    run_sums: dict[tuple[int, int], np.ndarray] = {}
    for dr, parity, first, last in windows:
        start = max(0, -dr)
        start += (start + parity) % 2
        stop = min(n_rows, n_rows - dr)
        if start >= stop:
            continue
        if (first, last) not in run_sums:
            run_sums[first, last] = _run_sum(lattice, running, first, last)
        total[start:stop:2] += run_sums[first, last][start + dr : stop + dr : 2]
    return total


def _run_sum(lattice: np.ndarray, running: np.ndarray | None, first: int, last: int) -> np.ndarray:
    """Return for each place the sum of columns column + first … column + last of its row."""
    n_cols = lattice.shape[1]
    if running is not None and last - first + 1 > DIRECT_WINDOW:
        column = np.arange(n_cols)
        high = np.clip(column + last + 1, 0, n_cols)
        low = np.clip(column + first, 0, n_cols)
        return running[:, high] - running[:, low]
    result = np.zeros_like(lattice)
    for offset in range(first, last + 1):
        if offset >= n_cols or -offset >= n_cols:
            continue
        if offset >= 0:
            result[:, : n_cols - offset] += lattice[:, offset:]
        else:
            result[:, -offset:] += lattice[:, : n_cols + offset]
    return result
