"""Incidents in districts, rates per population, and the test of two counts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from crime_map_plugin.analysis.checks import points_and_weights
from crime_map_plugin.analysis.label_raster import DOUBTFUL, NOWHERE, LabelRaster, label_raster
from crime_map_plugin.analysis.outlines import (
    Segments,
    crossing_x,
    load_polygon,
    ranges,
    segments_of,
    upward,
)
from crime_map_plugin.errors import Cancel, Cancelled, QueryInvalid, never_cancelled

# So few that the arrays stay in a processor's cache.
POINTS_AT_ONCE = 65_536
PAIRS_AT_ONCE = 65_536
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
    raster = label_raster(local, float(width), float(height), int(np.count_nonzero(is_near)))
    if cancel():
        raise Cancelled("The work was stopped.")
    point, district = _look_up(raster, local, xs[near], ys[near], (float(x0), float(y0)))
    district = owners[district]
    return (near[point] if isinstance(near, np.ndarray) else point), district


def _look_up(
    raster: LabelRaster, local: Segments, x: np.ndarray, y: np.ndarray, origin: tuple[float, float]
) -> tuple[np.ndarray, np.ndarray]:
    """Return which points lie in which polygons, ordered by point, then polygon."""
    label = np.empty(x.size, dtype=np.int32)
    doubts, cells = [], []
    for begin in range(0, x.size, POINTS_AT_ONCE):
        part = slice(begin, begin + POINTS_AT_ONCE)
        cell = raster.cells_of(x[part] - origin[0], y[part] - origin[1])
        found = raster.label.take(cell, out=label[part], mode="clip")
        doubtful = np.flatnonzero(found == DOUBTFUL)
        doubts.append(doubtful + begin)
        cells.append(cell[doubtful])
    doubt, cell = np.concatenate(doubts), np.concatenate(cells)
    position, district, touched = raster.pairs_of(cell)
    point = doubt[position]
    inside = ~touched
    test = np.flatnonzero(touched)
    tested = point[test]
    inside[test], touching = _exact(
        local,
        raster,
        x[tested] - origin[0],
        y[tested] - origin[1],
        district[test],
        cell[position[test]] // raster.n_cols,
    )
    owned = np.zeros(doubt.size, dtype=bool)
    owned[position[inside]] = True
    orphan = test[touching & ~owned[position[test]]]
    # Candidates of a point come in ascending order, so the first is the first district.
    inside[orphan[np.unique(position[orphan], return_index=True)[1]]] = True
    point, district = point[inside], district[inside]
    label[doubt] = NOWHERE
    if (point[1:] != point[:-1]).all():
        label[point] = district
        sure = np.flatnonzero(label >= 0)
        return sure, label[sure].astype(np.int64)
    sure = np.flatnonzero(label >= 0)
    every = np.concatenate([sure, point])
    # Two runs that are sorted already: a stable sort merges them in one pass.
    order = np.argsort(every, kind="stable")
    return every[order], np.concatenate([label[sure].astype(np.int64), district])[order]


def _exact(
    local: Segments, raster: LabelRaster, x: np.ndarray, y: np.ndarray, district: np.ndarray, row: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Return, for pairs of point and polygon, whether it is inside and whether it lies on the outline."""
    x_low, y_low, x_high, y_high = upward(local)
    n_rows = raster.n_rows
    first_row = np.clip(np.floor(y_low / raster.side_y - 1e-6), 0, n_rows - 1).astype(np.int64)
    last_row = np.clip(np.floor(y_high / raster.side_y + 1e-6), 0, n_rows - 1).astype(np.int64)
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
    wanted = numbered[district] + row
    count = per_key[wanted]
    start = ended[wanted] - count
    inside = np.zeros(x.size, dtype=bool)
    touching = np.zeros(x.size, dtype=bool)
    ends = np.cumsum(count)
    begin = 0
    while begin < x.size:
        done = ends[begin - 1] if begin else 0
        end = max(begin + 1, int(np.searchsorted(ends, done + PAIRS_AT_ONCE, side="right")))
        pair, position = ranges(start[begin:end], count[begin:end])
        edge = segment[position]
        py = y[begin:end][pair]
        beside = np.flatnonzero((y_low[edge] <= py) & (py <= y_high[edge]))
        pair, edge, py = pair[beside], edge[beside], py[beside]
        px = x[begin:end][pair]
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
