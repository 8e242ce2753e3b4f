"""Polygon outlines as arrays of line segments, and how they cross a lattice.

A lattice cell that no outline passes through lies wholly inside or wholly outside a polygon, so
its centre decides; only the cells on an outline need more. Both facts together give exact answers
for holes, slivers and touching polygons without one geometry operation per cell.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from crime_map_plugin.errors import Cancel, Cancelled, QueryInvalid, never_cancelled, require

_CANCEL_EVERY = 500


@dataclass(frozen=True, eq=False)
class Segments:
    """Line segments of outlines: end points in metres and the polygon that owns each, all shape (m,)."""

    x1: np.ndarray
    y1: np.ndarray
    x2: np.ndarray
    y2: np.ndarray
    owner: np.ndarray

    @property
    def n(self) -> int:
        """Number of segments."""
        return int(self.x1.size)

    def l1_length(self) -> float:
        """Return the sum of |dx| + |dy| in metres, which bounds the number of lattice cells crossed."""
        return float(np.abs(self.x2 - self.x1).sum() + np.abs(self.y2 - self.y1).sum())


def load_polygon(wkb: bytes) -> Any:
    """Return the polygonal part of a WKB geometry, repaired where it is not valid.

    Raises
    ------
    QueryInvalid
        The bytes are no geometry.
    """
    loads = require("shapely.wkb").loads
    try:
        geometry = loads(bytes(wkb))
    except require("shapely.errors").ShapelyError as error:  # the base of what Shapely 1.8 and 2 raise
        raise QueryInvalid("A polygon could not be read.", detail=str(error)) from error
    return polygonal(geometry)


def polygonal(geometry: Any) -> Any:
    """Return the polygons of a geometry as one valid geometry (possibly empty)."""
    geometry_module = require("shapely.geometry")
    if geometry is None or geometry.is_empty:
        return geometry_module.Polygon()
    if not geometry.is_valid:
        geometry = require("shapely.validation").make_valid(geometry)
    if geometry.geom_type in ("Polygon", "MultiPolygon"):
        return geometry
    parts = list(_polygons(geometry))
    if not parts:
        return geometry_module.Polygon()
    return require("shapely.ops").unary_union(parts)


def _polygons(geometry: Any) -> Iterable[Any]:
    if geometry.geom_type == "Polygon":
        if not geometry.is_empty:
            yield geometry
    else:
        for part in getattr(geometry, "geoms", ()):
            yield from _polygons(part)


def segments_of(geometries: Sequence[Any], *, cancel: Cancel = never_cancelled) -> Segments:
    """Return the outline segments, holes included, of polygonal geometries; the owner is the position.

    Raises
    ------
    Cancelled
    """
    rings: list[np.ndarray] = []
    owners: list[int] = []
    for position, geometry in enumerate(geometries):
        if position % _CANCEL_EVERY == 0 and cancel():
            raise Cancelled("The work was stopped.")
        for polygon in _polygons(geometry):
            for ring in [polygon.exterior, *polygon.interiors]:
                rings.append(np.asarray(ring.coords, dtype=np.float64))
                owners.append(position)
    size = np.array([len(ring) for ring in rings], dtype=np.int64)
    x, y = (np.concatenate([np.empty(0), *(ring[:, axis] for ring in rings)]) for axis in (0, 1))
    # From each corner to the next one, but not from the last of a ring to the first of another.
    goes_on = np.ones(x.size, dtype=bool)
    goes_on[np.cumsum(size) - 1] = False
    start = np.flatnonzero(goes_on)
    owner = np.repeat(np.array(owners, dtype=np.int64), size - 1)
    return Segments(x[start], y[start], x[start + 1], y[start + 1], owner)


def ranges(first: np.ndarray, count: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return (position, value) of all integers first[i] … first[i] + count[i] − 1, one after another.

    Examples
    --------
    >>> ranges(np.array([5, 9]), np.array([2, 1]))
    (array([0, 0, 1]), array([5, 6, 9]))
    """
    count = np.maximum(count, 0).astype(np.int64)
    position = np.repeat(np.arange(count.size), count)
    before = np.cumsum(count) - count
    value = np.arange(position.size) - before[position] + first[position].astype(np.int64)
    return position, value


def split(
    segments: Segments, families: Sequence[tuple[float, float, float]], tolerance_m: float
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Cut segments at every line of the lattice and return the middle of each piece.

    Parameters
    ----------
    segments : Segments
        Coordinates relative to the lattice origin, metres.
    families : sequence of (nx, ny, spacing)
        Each family is the lines nx·x + ny·y = k·spacing for all integers k; (nx, ny) is a unit normal.
    tolerance_m : float
        Pieces shorter than this are left out: they are rounding at a lattice corner.

    Returns
    -------
    segment, x, y : ndarray, shape (pieces,)
        The segment's position and the middle of each piece.
    """
    which: list[np.ndarray] = [np.arange(segments.n), np.arange(segments.n)]
    where: list[np.ndarray] = [np.zeros(segments.n), np.ones(segments.n)]
    for nx, ny, spacing in families:
        a = (nx * segments.x1 + ny * segments.y1) / spacing
        b = (nx * segments.x2 + ny * segments.y2) / spacing
        first = np.floor(np.minimum(a, b)) + 1
        count = np.ceil(np.maximum(a, b)) - first
        position, k = ranges(first, count)
        which.append(position)
        where.append((k - a[position]) / (b[position] - a[position]))
    segment = np.concatenate(which)
    t = np.clip(np.concatenate(where), 0.0, 1.0)
    order = np.lexsort((t, segment))
    segment, t = segment[order], t[order]
    same = segment[1:] == segment[:-1]
    segment, low, high = segment[1:][same], t[:-1][same], t[1:][same]
    length = np.hypot(segments.x2 - segments.x1, segments.y2 - segments.y1)[segment]
    keep = (high - low) * length > tolerance_m
    segment, middle = segment[keep], 0.5 * (low + high)[keep]
    x = segments.x1[segment] + middle * (segments.x2 - segments.x1)[segment]
    y = segments.y1[segment] + middle * (segments.y2 - segments.y1)[segment]
    return segment, x, y


def crossings(
    segments: Segments, y_first: float, y_step: float, n_rows: int
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return where the outlines cross the horizontal lines y_first + row·y_step, row = 0 … n_rows − 1.

    A segment owns its lower end and not its upper end, so that every closed ring crosses every line
    an even number of times.

    Returns
    -------
    segment, row : ndarray of int
    x : ndarray of float
    """
    x_low, y_low, x_high, y_high = upward(segments)
    first = np.clip(np.ceil((y_low - y_first) / y_step), 0, n_rows)
    last = np.clip(np.ceil((y_high - y_first) / y_step), 0, n_rows)
    segment, row = ranges(first, last - first)
    y = y_first + row * y_step
    return segment, row, crossing_x(x_low[segment], y_low[segment], x_high[segment], y_high[segment], y)


def upward(segments: Segments) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Return x, y of the lower and x, y of the upper end of each segment.

    Two polygons that share an edge walk it in opposite directions; put upward, both compute the very
    same crossing, so a point is never in both or in neither by rounding.
    """
    swap = (segments.y1 > segments.y2) | ((segments.y1 == segments.y2) & (segments.x1 > segments.x2))
    return (
        np.where(swap, segments.x2, segments.x1),
        np.where(swap, segments.y2, segments.y1),
        np.where(swap, segments.x1, segments.x2),
        np.where(swap, segments.y1, segments.y2),
    )


def crossing_x(
    x_low: np.ndarray, y_low: np.ndarray, x_high: np.ndarray, y_high: np.ndarray, y: np.ndarray
) -> np.ndarray:
    """Return x of upward segments at height y (segments that are level there give their left end)."""
    rise = y_high - y_low
    share = np.divide(y - y_low, rise, out=np.zeros_like(rise, dtype=np.float64), where=rise > 0)
    return x_low + share * (x_high - x_low)


def centre_runs(
    owner: np.ndarray, row: np.ndarray, x: np.ndarray, x_first: np.ndarray, x_step: float, n_cols: int
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Return the runs of cells whose centres lie inside, from outline crossings at the rows' centres.

    Parameters
    ----------
    owner, row, x : ndarray, shape (c,)
        Crossings; per owner and row their number is even.
    x_first : ndarray, shape (c,)
        x of the centre of column 0 in the crossing's row.
    x_step : float
        Distance between centres.

    Returns
    -------
    owner, row, first, count : ndarray of int, shape (c/2,)
    """
    order = np.lexsort((x, row, owner))
    column = np.clip(np.ceil((x[order] - x_first[order]) / x_step), 0, n_cols).astype(np.int64)
    first, last = column[0::2], column[1::2]
    return owner[order][0::2], row[order][0::2], first, last - first
