"""Polygons as pieces of a study area that can be ranked and scored."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from crime_map_plugin.analysis.checks import finite_values
from crime_map_plugin.analysis.districts import assign_geometries
from crime_map_plugin.analysis.outlines import load_polygon, polygonal
from crime_map_plugin.analysis.score import Ranked, nothing, rank
from crime_map_plugin.analysis.study_area import StudyArea
from crime_map_plugin.analysis.union import united
from crime_map_plugin.errors import Cancel, Cancelled, Progress, never_cancelled, require, silent

# Above this many polygons, the cells of a grid, the union that shows whether they overlap takes longer than
# all the rest; then an incident in two of them shows it.
UNION_AT_MOST = 20_000
_CANCEL_EVERY = 500


def whole(
    polygons: Sequence[bytes],
    area: StudyArea,
    x: np.ndarray,
    y: np.ndarray,
    *,
    progress: Progress = silent,
    cancel: Cancel = never_cancelled,
) -> Ranked:
    """Return all polygons together as one group without an order.

    Parameters
    ----------
    polygons : sequence of bytes
        WKB in the analysis CRS, metres; they may overlap.
    area : StudyArea
        What reaches beyond it is cut off.
    x, y : ndarray, shape (m,)
        Later incidents inside the study area, metres.

    Returns
    -------
    Ranked
        Empty where no polygon shares an area with the study area.

    Raises
    ------
    Cancelled
    """
    every = np.arange(len(polygons))
    shapes, _ = _inside(polygons, every, area, _part(progress, 0.0, 0.3), cancel)
    parts = united(shapes, progress=_part(progress, 0.3, 0.9), cancel=cancel)
    if not parts:
        return nothing()
    areas = np.array([part.area for part in parts])
    point, _ = assign_geometries(x, y, parts, cancel=cancel)
    hits = np.unique(point).size
    return Ranked(
        np.array([np.nan]), areas.sum(keepdims=True), np.array([float(hits)]), np.array([float(len(parts))])
    )


def ranked(
    polygons: Sequence[bytes],
    heat: np.ndarray,
    area: StudyArea,
    x: np.ndarray,
    y: np.ndarray,
    *,
    progress: Progress = silent,
    cancel: Cancel = never_cancelled,
) -> Ranked:
    """Return the polygons ranked by heat; where they overlap, the hotter one keeps the ground.

    Parameters
    ----------
    polygons : sequence of bytes
        WKB in the analysis CRS, metres.
    heat : array_like, shape (n,)
        Higher is hotter.
    area : StudyArea
        What reaches beyond it is cut off.
    x, y : ndarray, shape (m,)
        Later incidents inside the study area, metres.

    Returns
    -------
    Ranked
        Empty where no polygon shares an area with the study area.

    Raises
    ------
    QueryInvalid
        A heat is not finite.
    Cancelled
    """
    values = finite_values(heat)
    order = np.argsort(-values, kind="stable")
    shapes, kept = _inside(polygons, order, area, _part(progress, 0.0, 0.4), cancel)
    if not shapes:
        return nothing()
    point, owner = assign_geometries(x, y, shapes, cancel=cancel)
    progress(0.7)
    areas = np.array([shape.area for shape in shapes])
    if _overlap(shapes, areas, point, cancel):
        areas = _own_areas(shapes, areas, _part(progress, 0.7, 1.0), cancel)
    # Owners come in their order for each point, so the first is the hottest.
    _, first = np.unique(point, return_index=True)
    hits = np.bincount(owner[first], minlength=len(shapes))
    is_left = areas > 0
    return rank(values[kept][is_left], areas[is_left], hits[is_left])


def _inside(
    polygons: Sequence[bytes], order: np.ndarray, area: StudyArea, progress: Progress, cancel: Cancel
) -> tuple[list[Any], np.ndarray]:
    """Return the polygons in an order as shapes cut at the study area, and the places of those left."""
    inside = require("shapely.prepared").prep(area.polygon)
    shapes, kept = [], []
    for number, place in enumerate(order.tolist()):
        if number % _CANCEL_EVERY == 0:
            if cancel():
                raise Cancelled("The work was stopped.")
            progress(number / len(polygons))
        shape = load_polygon(polygons[place])
        if not inside.contains(shape):
            shape = polygonal(shape.intersection(area.polygon))
        if not shape.is_empty and shape.area > 0:
            shapes.append(shape)
            kept.append(place)
    return shapes, np.array(kept, dtype=np.int64)


def _overlap(shapes: Sequence[Any], areas: np.ndarray, point: np.ndarray, cancel: Cancel) -> bool:
    if point.size and (point[1:] == point[:-1]).any():
        return True
    if len(shapes) > UNION_AT_MOST:
        return False
    covered = sum(part.area for part in united(shapes, cancel=cancel))
    return bool(covered < areas.sum() * (1.0 - 1e-9))


def _own_areas(shapes: Sequence[Any], areas: np.ndarray, progress: Progress, cancel: Cancel) -> np.ndarray:
    """Return the area of each shape that no hotter one covers."""
    covered = require("shapely.geometry").Polygon()
    left = np.zeros(len(shapes))
    for number, shape in enumerate(shapes):
        if cancel():
            raise Cancelled("The work was stopped.")
        progress(number / len(shapes))
        left[number] = shape.difference(covered).area
        covered = covered.union(shape)
    return np.where(left > 1e-9 * areas, left, 0.0)


def _part(progress: Progress, first: float, last: float) -> Progress:
    """Return progress for one step of the work, which takes the share from first to last."""

    def told(fraction: float, text: str = "") -> None:
        progress(first + (last - first) * fraction, text)

    return told
