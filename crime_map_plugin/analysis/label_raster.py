"""A raster that says at once, for most places, in which polygon they lie."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from crime_map_plugin.analysis.outlines import Segments, centre_runs, crossings, ranges

# The raster has about one cell per point, within these bounds of cells along a side.
LEAST_LABELS, MOST_LABELS = 16, 1024
# Labels of cells in no polygon, and of those that an outline touches or that lie in several polygons.
NOWHERE, DOUBTFUL = -1, -2
# An outline this close to a cell, in sides of a cell, touches it: far more than rounding can be.
_MARGIN = 1e-6
_COVER = 2.0**32


@dataclass(frozen=True, eq=False)
class LabelRaster:
    """The polygon of each cell, and what decides where a cell does not.

    Attributes
    ----------
    label : ndarray of int32, shape (n_rows · n_cols,)
        Number of the only polygon around the whole cell, NOWHERE or DOUBTFUL.
    touched_cell, touched_owner : ndarray of int, shape (t,)
        Cells that an outline touches and whose outline it is, now and then more than once.
    run_owner, run_begin, run_end : ndarray of int64, shape (r,)
        Runs of cells in one row whose centres lie inside a polygon; the end is the cell after the last.
    """

    side_x: float
    side_y: float
    n_cols: int
    n_rows: int
    n_owners: int
    label: np.ndarray
    touched_cell: np.ndarray
    touched_owner: np.ndarray
    run_owner: np.ndarray
    run_begin: np.ndarray
    run_end: np.ndarray

    def cells_of(self, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        """Return the cells of places given from the lower-left corner."""
        column = np.minimum((x / self.side_x).astype(np.int32), self.n_cols - 1)
        row = np.minimum((y / self.side_y).astype(np.int32), self.n_rows - 1)
        return row * np.int32(self.n_cols) + column

    def pairs_of(self, cell: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Return the polygons of doubtful cells.

        Parameters
        ----------
        cell : ndarray of int, shape (m,)
            Cells, in any order, repeated or not.

        Returns
        -------
        position, owner : ndarray of int64, shape (pairs,)
            Positions in `cell` with each polygon that touches or holds it, ascending per cell.
        touches : ndarray of bool, shape (pairs,)
            Whether its outline touches the cell; otherwise the whole cell lies in the polygon.
        """
        wanted = np.zeros(self.label.size, dtype=bool)
        wanted[cell] = True
        chosen = np.flatnonzero(wanted)
        rank = np.empty(self.label.size, dtype=np.int32)
        rank[chosen] = np.arange(chosen.size)
        near = np.flatnonzero(wanted[self.touched_cell])
        touched = rank[self.touched_cell[near]] * np.int64(self.n_owners) + self.touched_owner[near]
        first = np.searchsorted(chosen, self.run_begin)
        run, place = ranges(first, np.searchsorted(chosen, self.run_end) - first)
        held = place * self.n_owners + self.run_owner[run]
        # A sorted key is even where the outline touches, odd where the centre lies inside: both may be.
        key = np.sort(np.concatenate([2 * touched, 2 * held + 1]))
        pair = key >> 1
        key = key[np.concatenate([[True], pair[1:] != pair[:-1]])] if key.size else key
        place, owner = np.divmod(key >> 1, self.n_owners)
        count = np.bincount(place, minlength=chosen.size)
        begin = np.cumsum(count) - count
        at = rank[cell]
        position, pair = ranges(begin[at], count[at])
        return position, owner[pair], (key & 1 == 0)[pair]


def label_raster(local: Segments, width: float, height: float, n_points: int) -> LabelRaster:
    """Return the raster for outlines given from its lower-left corner.

    Parameters
    ----------
    local : Segments
    width, height : float
        Of the box around them, above 0.
    n_points : int
        How many places will be looked up; decides how fine the raster is.
    """
    target = float(np.clip(math.sqrt(n_points), LEAST_LABELS, MOST_LABELS))
    n_cols = int(np.clip(round(target * math.sqrt(width / height)), 1, 4 * MOST_LABELS))
    n_rows = int(np.clip(round(target * math.sqrt(height / width)), 1, 4 * MOST_LABELS))
    side_x, side_y = width / n_cols, height / n_rows
    segment, cell = _touched(local, side_x, side_y, n_rows, n_cols)
    line, row, x = crossings(local, side_y / 2.0, side_y, n_rows)
    owner, row, first, count = centre_runs(
        local.owner[line], row, x, np.full(row.size, side_x / 2.0), side_x, n_cols
    )
    some = count > 0
    owner, begin = owner[some], (row * n_cols + first)[some]
    end = begin + count[some]
    label = _painted(owner, begin, end, n_rows * n_cols)
    label[cell] = DOUBTFUL
    return LabelRaster(
        side_x,
        side_y,
        n_cols,
        n_rows,
        int(local.owner.max()) + 1,
        label,
        cell,
        local.owner[segment],
        owner,
        begin,
        end,
    )


def _painted(owner: np.ndarray, begin: np.ndarray, end: np.ndarray, n_cells: int) -> np.ndarray:
    """Return the only owner of each cell, from runs of cells."""
    # Owners and how many there are in one running sum; whole numbers far below 2⁵³, so it is exact.
    step = owner + (1.0 + _COVER)
    total = np.bincount(begin, step, n_cells + 1)
    total -= np.bincount(end, step, n_cells + 1)
    np.cumsum(total, out=total)
    total = total[:-1]
    label = ((total.astype(np.int64) & (int(_COVER) - 1)) - 1).astype(np.int32)
    label[total >= 2.0 * _COVER] = DOUBTFUL
    return label


def _touched(
    local: Segments, side_x: float, side_y: float, n_rows: int, n_cols: int
) -> tuple[np.ndarray, np.ndarray]:
    """Return (segment, cell) for every cell that a segment touches.

    Lines of the lattice cut a segment in pieces; the ends of the pieces, which are corners of the outline
    (each ring is closed) or lie on lines, are in or beside every cell that is touched.
    """
    u1, v1, u2, v2 = local.x1 / side_x, local.y1 / side_y, local.x2 / side_x, local.y2 / side_y
    upright, column = _between(u1, u2)
    level, row = _between(v1, v2)
    segment = np.concatenate([np.arange(local.n), upright, level])
    share = (column - u1[upright]) / (u2 - u1)[upright]
    v = np.concatenate([v1, v1[upright] + share * (v2 - v1)[upright], row])
    share = (row - v1[level]) / (v2 - v1)[level]
    u = np.concatenate([u1, column, u1[level] + share * (u2 - u1)[level]])
    left, right = _beside(u, n_cols)
    below, above = _beside(v, n_rows)
    first = below * n_cols + left
    across, along = np.flatnonzero(left != right), np.flatnonzero(below != above)
    corner = across[below[across] != above[across]]
    return (
        np.concatenate([segment, segment[across], segment[along], segment[corner]]),
        np.concatenate(
            [
                first,
                below[across] * n_cols + right[across],
                above[along] * n_cols + left[along],
                above[corner] * n_cols + right[corner],
            ]
        ),
    )


def _between(a: np.ndarray, b: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return (position, whole number) for every whole number between a and b."""
    low, high = np.minimum(a, b), np.maximum(a, b)
    first = np.floor(low) + 1.0
    position, whole = ranges(first, np.ceil(high) - first)
    return position, whole.astype(np.float64)


def _beside(at: np.ndarray, n: int) -> tuple[np.ndarray, np.ndarray]:
    """Return the cells before and after a place, the same one where no line is near."""
    return (
        np.clip((at - _MARGIN).astype(np.int32), 0, n - 1),
        np.clip((at + _MARGIN).astype(np.int32), 0, n - 1),
    )
