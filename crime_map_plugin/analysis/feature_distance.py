"""How far points lie from features of any shape, exactly, for the pairs that are near."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from crime_map_plugin.analysis.districts import assign_geometries
from crime_map_plugin.analysis.outlines import polygonal
from crime_map_plugin.errors import Cancel, Cancelled, Progress, never_cancelled, silent

PAIRS_AT_ONCE = 1_000_000


def near_features(
    x: np.ndarray,
    y: np.ndarray,
    features: Sequence[Any],
    reach_m: float,
    *,
    progress: Progress = silent,
    cancel: Cancel = never_cancelled,
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return the points within reach of each feature, and how far they are.

    Parameters
    ----------
    x, y : ndarray of float64, shape (n,)
        Metres.
    features : sequence of shapely geometries
        Points, lines, polygons, or collections of them; metres.
    reach_m : float
        The largest distance asked for.

    Returns
    -------
    point, feature : ndarray of int64, shape (pairs,)
        Positions; a point near several features comes once for each.
    distance : ndarray of float64, shape (pairs,)
        Metres; 0 inside a polygon.

    Raises
    ------
    Cancelled

    Examples
    --------
    >>> near_features(np.array([3.0]), np.array([4.0]), [shapely.geometry.Point(0, 0)], 10.0)
    (array([0]), array([0]), array([5.]))
    """
    inner = [polygonal(shape) for shape in features]
    inside_point, inside_feature = assign_geometries(
        x, y, [shape if shape.area > 0 else None for shape in inner], cancel=cancel
    )
    of_feature = np.argsort(inside_feature, kind="stable")
    bounds = np.searchsorted(inside_feature[of_feature], np.arange(len(features) + 1))
    order = np.argsort(x, kind="stable")
    sorted_x = x[order]
    points: list[np.ndarray] = []
    owners: list[np.ndarray] = []
    metres: list[np.ndarray] = []
    for number, shape in enumerate(features):
        if cancel():
            raise Cancelled("The work was stopped.")
        x_min, y_min, x_max, y_max = shape.bounds
        first, last = np.searchsorted(sorted_x, [x_min - reach_m, np.nextafter(x_max + reach_m, np.inf)])
        near = order[first:last]
        near = near[(y[near] >= y_min - reach_m) & (y[near] <= y_max + reach_m)]
        distance = _to_segments(x[near], y[near], _segments(shape), cancel)
        within = inside_point[of_feature[bounds[number] : bounds[number + 1]]]
        distance[np.isin(near, within)] = 0.0
        kept = distance <= reach_m
        points.append(near[kept])
        owners.append(np.full(int(np.count_nonzero(kept)), number, dtype=np.int64))
        metres.append(distance[kept])
        progress((number + 1) / len(features))
    if not points:
        return np.empty(0, dtype=np.int64), np.empty(0, dtype=np.int64), np.empty(0)
    return np.concatenate(points), np.concatenate(owners), np.concatenate(metres)


def _segments(shape: Any) -> np.ndarray:
    """Return the segments of a geometry as x1, y1, x2, y2; a point is a segment without length."""
    parts: list[np.ndarray] = []
    for part in _simple_parts(shape):
        rings = [part.exterior, *part.interiors] if part.geom_type == "Polygon" else [part]
        for ring in rings:
            corners = np.asarray(ring.coords, dtype=np.float64)[:, :2]
            ends = corners[1:] if len(corners) > 1 else corners
            parts.append(np.hstack([corners[: len(ends)], ends]))
    return np.concatenate(parts) if parts else np.empty((0, 4))


def _simple_parts(shape: Any) -> list[Any]:
    if hasattr(shape, "geoms"):
        return [simple for part in shape.geoms for simple in _simple_parts(part)]
    return [] if shape.is_empty else [shape]


def _to_segments(x: np.ndarray, y: np.ndarray, segments: np.ndarray, cancel: Cancel) -> np.ndarray:
    """Return the distance of each point to the nearest segment."""
    result = np.full(x.size, np.inf)
    if x.size == 0 or segments.shape[0] == 0:
        return result
    x1, y1, x2, y2 = segments.T
    dx, dy = x2 - x1, y2 - y1
    square = dx * dx + dy * dy
    inverse = np.divide(1.0, square, out=np.zeros_like(square), where=square > 0)
    block = max(1, PAIRS_AT_ONCE // segments.shape[0])
    for first in range(0, x.size, block):
        if cancel():
            raise Cancelled("The work was stopped.")
        px = x[first : first + block, None] - x1
        py = y[first : first + block, None] - y1
        along = np.clip((px * dx + py * dy) * inverse, 0.0, 1.0)
        px -= along * dx
        py -= along * dy
        result[first : first + block] = np.sqrt((px * px + py * py).min(axis=1))
    return result
