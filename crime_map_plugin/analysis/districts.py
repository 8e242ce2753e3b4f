"""Incidents in districts, rates per population, and the test of two counts."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from crime_map_plugin.analysis.checks import points_and_weights
from crime_map_plugin.analysis.outlines import (
    Segments,
    centre_runs,
    crossing_x,
    crossings,
    load_polygon,
    ranges,
    segments_of,
    split,
    upward,
)
from crime_map_plugin.errors import Cancel, Cancelled, QueryInvalid, never_cancelled

# The label raster has about one cell per point, within these bounds of cells along a side.
LEAST_LABELS, MOST_LABELS = 16, 1024
PAIRS_AT_ONCE = 4_000_000
DAYS_IN_YEAR = 365.0


def assign(x: np.ndarray, y: np.ndarray, polygons: Sequence[bytes]) -> tuple[np.ndarray, np.ndarray]:
    """Return which points lie in which polygons.

    Parameters
    ----------
    x, y : array_like, shape (n,)
        Metres (any planar unit does).
    polygons : sequence of bytes
        WKB polygons; they may overlap, have holes, and are repaired where not valid. Empty bytes stand
        for a district without a geometry.

    Returns
    -------
    point, district : ndarray of int64, shape (pairs,)
        Positions, ordered by point, then district. A point in two overlapping districts comes twice.

    Raises
    ------
    QueryInvalid
        A coordinate is not finite or a polygon cannot be read.

    Notes
    -----
    A district owns its lower and left borders, so a point on the border of two that do not overlap is
    counted once. A point on a border that nobody owns by this rule (the outer border on the upper or
    right side) belongs to the first district whose border it lies on.

    A raster of labels answers for all points in cells that no border crosses; the others are tested
    against the few segments in their own row.

    Examples
    --------
    >>> square = shapely.geometry.box(0, 0, 10, 10).wkb
    >>> assign([5.0, 20.0], [5.0, 5.0], [square])
    (array([0]), array([0]))
    """
    geometries = [load_polygon(wkb) if wkb else None for wkb in polygons]
    return assign_geometries(x, y, geometries)


def assign_geometries(
    x: np.ndarray, y: np.ndarray, geometries: Sequence[Any], *, cancel: Cancel = never_cancelled
) -> tuple[np.ndarray, np.ndarray]:
    """Return which points lie in which valid polygonal geometries, as `assign` does from WKB."""
    xs, ys, _ = points_and_weights(x, y)
    outlines = segments_of([shape for shape in geometries if shape is not None], cancel=cancel)
    owners = np.array([i for i, shape in enumerate(geometries) if shape is not None], dtype=np.int64)
    nothing = np.empty(0, dtype=np.int64)
    if xs.size == 0 or outlines.n == 0:
        return nothing, nothing
    x0, y0 = outlines.x1.min(), outlines.y1.min()
    width, height = outlines.x1.max() - x0, outlines.y1.max() - y0
    is_near = (xs >= x0) & (xs <= x0 + width) & (ys >= y0) & (ys <= y0 + height)
    near = slice(None) if is_near.all() else np.flatnonzero(is_near)
    if not is_near.any() or width <= 0 or height <= 0:
        return nothing, nothing
    local = Segments(outlines.x1 - x0, outlines.y1 - y0, outlines.x2 - x0, outlines.y2 - y0, outlines.owner)
    raster = _label_raster(local, float(width), float(height), int(np.count_nonzero(is_near)))
    if cancel():
        raise Cancelled("The work was stopped.")
    point, district = _look_up(raster, local, xs[near] - x0, ys[near] - y0)
    district = owners[district]
    if isinstance(near, np.ndarray):
        point = near[point]
    # Two or three runs that are sorted already: a stable sort merges them in one pass.
    order = np.argsort(point * len(geometries) + district, kind="stable")
    return point[order], district[order]


@dataclass(frozen=True, eq=False)
class _Labels:
    """Raster cells and the polygons in them: `inside` pairs need no test, `border` pairs do."""

    side_x: float
    side_y: float
    n_cols: int
    n_rows: int
    inside_cell: np.ndarray
    inside_owner: np.ndarray
    border_cell: np.ndarray
    border_owner: np.ndarray


def _label_raster(local: Segments, width: float, height: float, n_points: int) -> _Labels:
    target = float(np.clip(math.sqrt(n_points), LEAST_LABELS, MOST_LABELS))
    n_cols = int(np.clip(round(target * math.sqrt(width / height)), 1, 4 * MOST_LABELS))
    n_rows = int(np.clip(round(target * math.sqrt(height / width)), 1, 4 * MOST_LABELS))
    side_x, side_y = width / n_cols, height / n_rows
    segment, px, py = split(local, [(1.0, 0.0, side_x), (0.0, 1.0, side_y)], 0.0)
    owner = local.owner[segment]
    n_owners = int(local.owner.max()) + 1
    # A piece's middle near a lattice line is rounding; then the cells on both sides count as border.
    margin = 1e-6
    u, v = px / side_x, py / side_y
    keys = [_cell_of(u, v, n_rows, n_cols) * n_owners + owner]
    rounded = np.flatnonzero((np.abs(u - np.rint(u)) <= margin) | (np.abs(v - np.rint(v)) <= margin))
    for dx in (-margin, margin):
        for dy in (-margin, margin):
            beside = _cell_of(u[rounded] + dx, v[rounded] + dy, n_rows, n_cols)
            keys.append(beside * n_owners + owner[rounded])
    border = np.unique(np.concatenate(keys))
    border_cell, border_owner = np.divmod(border, n_owners)
    segment, row, x = crossings(local, side_y / 2.0, side_y, n_rows)
    run_owner, run_row, first, count = centre_runs(
        local.owner[segment], row, x, np.full(row.size, side_x / 2.0), side_x, n_cols
    )
    position, column = ranges(first, count)
    inside_cell, inside_owner = run_row[position] * n_cols + column, run_owner[position]
    crossed = np.zeros(n_rows * n_cols, dtype=bool)
    crossed[border_cell] = True
    doubtful = np.flatnonzero(crossed[inside_cell])
    keep = np.ones(inside_cell.size, dtype=bool)
    doubted = inside_cell[doubtful] * n_owners + inside_owner[doubtful]
    keep[doubtful] = border[np.minimum(np.searchsorted(border, doubted), border.size - 1)] != doubted
    return _Labels(
        side_x, side_y, n_cols, n_rows, inside_cell[keep], inside_owner[keep], border_cell, border_owner
    )


def _cell_of(u: np.ndarray, v: np.ndarray, n_rows: int, n_cols: int) -> np.ndarray:
    column = np.clip(u.astype(np.int64), 0, n_cols - 1)
    row = np.clip(v.astype(np.int64), 0, n_rows - 1)
    return row * n_cols + column


def _look_up(labels: _Labels, local: Segments, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    column = np.minimum((x / labels.side_x).astype(np.int32), labels.n_cols - 1)
    row = np.minimum((y / labels.side_y).astype(np.int32), labels.n_rows - 1)
    cell = row * np.int32(labels.n_cols) + column
    n_cells = labels.n_rows * labels.n_cols
    point, district = _join(cell, labels.inside_cell, labels.inside_owner, n_cells)
    crossed = np.zeros(n_cells, dtype=bool)
    crossed[labels.border_cell] = True
    at_border = np.flatnonzero(crossed[cell])
    if at_border.size == 0:
        return point, district
    position, candidate = _join(cell[at_border], labels.border_cell, labels.border_owner, n_cells)
    tested = at_border[position]
    inside, touching = _exact(local, labels, x, y, tested, candidate, row)
    inside_point, inside_district = tested[inside], candidate[inside]
    owned = np.zeros(x.size, dtype=bool)
    owned[point] = True
    owned[inside_point] = True
    orphan = touching & ~owned[tested]
    orphan_point, first = np.unique(tested[orphan], return_index=True)
    # Candidates of a point come in ascending order, so the first is the first district.
    orphan_district = candidate[orphan][first]
    return (
        np.concatenate([point, inside_point, orphan_point]),
        np.concatenate([district, inside_district, orphan_district]),
    )


def _join(
    cell: np.ndarray, label_cell: np.ndarray, label: np.ndarray, n_cells: int
) -> tuple[np.ndarray, np.ndarray]:
    """Return (point, label) for every label of each point's cell."""
    per_cell = np.bincount(label_cell, minlength=n_cells)
    if per_cell.max(initial=0) <= 1:
        only = np.full(n_cells, -1, dtype=np.int32)
        only[label_cell] = label
        found = only[cell]
        point = np.flatnonzero(found >= 0)
        return point, found[point].astype(np.int64)
    order = np.lexsort((label, label_cell))
    start = np.concatenate([[0], np.cumsum(per_cell)])
    point, position = ranges(start[cell], per_cell[cell])
    return point, label[order][position]


def _exact(
    local: Segments,
    labels: _Labels,
    x: np.ndarray,
    y: np.ndarray,
    point: np.ndarray,
    district: np.ndarray,
    row: np.ndarray,
) -> tuple[np.ndarray, np.ndarray]:
    """Return, for pairs of point and polygon, whether it is inside and whether it lies on the outline."""
    x_low, y_low, x_high, y_high = upward(local)
    n_rows = labels.n_rows
    first_row = np.clip(np.floor(y_low / labels.side_y - 1e-6), 0, n_rows - 1).astype(np.int64)
    last_row = np.clip(np.floor(y_high / labels.side_y + 1e-6), 0, n_rows - 1).astype(np.int64)
    segment, segment_row = ranges(first_row, last_row - first_row + 1)
    # Each polygon has a number for each row that it reaches, from its lowest on; its segments lie together.
    owned, begin_of = np.unique(local.owner, return_index=True)
    low, span = np.zeros((2, int(owned[-1]) + 1), dtype=np.int64)
    low[owned] = np.minimum.reduceat(first_row, begin_of)
    span[owned] = np.maximum.reduceat(last_row, begin_of) + 1 - low[owned]
    numbered = np.cumsum(span) - span - low
    key = numbered[local.owner[segment]] + segment_row
    segment = segment[np.argsort(key, kind="stable")]
    per_key = np.bincount(key)
    ended = np.cumsum(per_key)
    wanted = numbered[district] + row[point]
    count = per_key[wanted]
    start = ended[wanted] - count
    inside = np.zeros(point.size, dtype=bool)
    touching = np.zeros(point.size, dtype=bool)
    ends = np.cumsum(count)
    begin = 0
    while begin < point.size:
        done = ends[begin - 1] if begin else 0
        end = max(begin + 1, int(np.searchsorted(ends, done + PAIRS_AT_ONCE, side="right")))
        pair, position = ranges(start[begin:end], count[begin:end])
        edge = segment[position]
        py = y[point[begin:end]][pair]
        beside = np.flatnonzero((y_low[edge] <= py) & (py <= y_high[edge]))
        pair, edge, py = pair[beside], edge[beside], py[beside]
        px = x[point[begin:end]][pair]
        lx, ly, hx, hy = x_low[edge], y_low[edge], x_high[edge], y_high[edge]
        at = crossing_x(lx, ly, hx, hy, py)
        passed = np.bincount(pair[(py < hy) & (at <= px)], minlength=end - begin)
        inside[begin:end] = passed % 2 == 1
        level = ly == hy
        on_level = level & (px >= np.minimum(lx, hx)) & (px <= np.maximum(lx, hx))
        tolerance = 1e-12 * (np.abs(lx) + np.abs(hx))
        on_slope = ~level & (np.abs(at - px) <= tolerance)
        touching[begin:end][pair[on_level | on_slope]] = True
        begin = end
    return inside, touching


def count_by(
    district: np.ndarray, n_districts: int, group: np.ndarray | None = None, n_groups: int = 1
) -> np.ndarray:
    """Return counts per district, or per district and group.

    Parameters
    ----------
    district : ndarray of int, shape (pairs,)
        As `assign` gives it.
    n_districts : int
    group : ndarray of int, shape (pairs,), optional
        For example the category of each pair's point; −1 is left out.
    n_groups : int

    Returns
    -------
    ndarray of int64, shape (n_districts,) or (n_districts, n_groups)
    """
    if group is None:
        return np.bincount(district, minlength=n_districts)
    known = group >= 0
    key = district[known] * n_groups + group[known]
    return np.bincount(key, minlength=n_districts * n_groups).reshape(n_districts, n_groups)


def per_10k(count: np.ndarray, population: np.ndarray) -> np.ndarray:
    """Return count·10000/population, unrounded; NaN where no population above 0 is known.

    Examples
    --------
    >>> per_10k(np.array([5, 5]), np.array([20_000.0, np.nan]))
    array([2.5, nan])
    """
    counts = np.asarray(count, dtype=np.float64)
    people = np.asarray(population, dtype=np.float64)
    known = np.isfinite(people) & (people > 0)
    return np.divide(counts * 10_000.0, people, out=np.full(counts.shape, np.nan), where=known)


def per_10k_year(count: np.ndarray, population: np.ndarray, days: float) -> np.ndarray:
    """Return the rate per 10,000 people scaled from a period to 365 days.

    The year is 365 days whatever the calendar, so a whole common year keeps its rate.

    Raises
    ------
    QueryInvalid
        The period has no length.
    """
    if not days > 0:
        raise QueryInvalid("The period must end after it begins.", days=days)
    return per_10k(count, population) * (DAYS_IN_YEAR / days)


def change_pct(before: np.ndarray, after: np.ndarray) -> np.ndarray:
    """Return the change in percent of the count before; NaN where that is 0 or unknown."""
    base = np.asarray(before, dtype=np.float64)
    difference = np.asarray(after, dtype=np.float64) - base
    return np.divide(100.0 * difference, base, out=np.full(base.shape, np.nan), where=base > 0)
