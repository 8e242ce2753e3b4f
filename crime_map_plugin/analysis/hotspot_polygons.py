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
from crime_map_plugin.errors import Cancel, Cancelled, never_cancelled, require

# Above this many polygons, the cells of a grid, the union that shows whether they overlap takes longer than
# all the rest; then an incident in two of them shows it.
UNION_AT_MOST = 20_000
_CANCEL_EVERY = 500


def whole(polygons: Sequence[bytes], area: StudyArea, x: np.ndarray, y: np.ndarray) -> Ranked:
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
    """
    shapes = [shape for shape in map(load_polygon, polygons) if not shape.is_empty]
    union = polygonal(require("shapely.ops").unary_union(shapes).intersection(area.polygon))
    if union.is_empty or not union.area > 0:
        return nothing()
    point, _ = assign_geometries(x, y, [union])
    parts = len(getattr(union, "geoms", [union]))
    return Ranked(
        np.array([np.nan]), np.array([union.area]), np.array([float(point.size)]), np.array([float(parts)])
    )


def ranked(
    polygons: Sequence[bytes],
    heat: np.ndarray,
    area: StudyArea,
    x: np.ndarray,
    y: np.ndarray,
    *,
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
    inside = require("shapely.prepared").prep(area.polygon)
    shapes, kept = [], []
    for number, place in enumerate(order.tolist()):
        if number % _CANCEL_EVERY == 0 and cancel():
            raise Cancelled("The work was stopped.")
        shape = load_polygon(polygons[place])
        if not inside.contains(shape):
            shape = polygonal(shape.intersection(area.polygon))
        if not shape.is_empty and shape.area > 0:
            shapes.append(shape)
            kept.append(values[place])
    if not shapes:
        return nothing()
    point, owner = assign_geometries(x, y, shapes)
    areas = np.array([shape.area for shape in shapes])
    if _overlap(shapes, areas, point):
        areas = _own_areas(shapes, cancel)
    # Owners come in their order for each point, so the first is the hottest.
    _, first = np.unique(point, return_index=True)
    hits = np.bincount(owner[first], minlength=len(shapes))
    is_left = areas > 0
    return rank(np.array(kept)[is_left], areas[is_left], hits[is_left])


def _overlap(shapes: Sequence[Any], areas: np.ndarray, point: np.ndarray) -> bool:
    if point.size and (point[1:] == point[:-1]).any():
        return True
    if len(shapes) > UNION_AT_MOST:
        return False
    union = require("shapely.ops").unary_union(list(shapes))
    return bool(union.area < areas.sum() * (1.0 - 1e-9))


def _own_areas(shapes: Sequence[Any], cancel: Cancel) -> np.ndarray:
    """Return the area of each shape that no hotter one covers."""
    covered = require("shapely.geometry").Polygon()
    areas = np.zeros(len(shapes))
    for number, shape in enumerate(shapes):
        if cancel():
            raise Cancelled("The work was stopped.")
        areas[number] = shape.difference(covered).area
        covered = covered.union(shape)
    return np.where(areas > 1e-9 * np.array([shape.area for shape in shapes]), areas, 0.0)
