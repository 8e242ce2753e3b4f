"""The study area: the polygons given, or the convex hull of the points with a margin."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from crime_map_plugin.analysis.checks import points_and_weights, positive_length
from crime_map_plugin.analysis.outlines import Segments, load_polygon, polygonal, segments_of
from crime_map_plugin.errors import QueryInvalid, TooFewIncidents, require

Bounds = tuple[float, float, float, float]

# 30 segments per quadrant is what sf's st_buffer uses; the published grids depend on it.
SEGMENTS_PER_QUADRANT = 30
CELLS_ACROSS = 50


@dataclass(frozen=True, eq=False)
class StudyArea:
    """The area an analysis speaks about.

    Attributes
    ----------
    polygon : shapely Polygon or MultiPolygon
        In the analysis CRS, metres.
    is_given : bool
        True when the user named it; False when it was drawn around the points.
    """

    polygon: Any
    is_given: bool

    @property
    def bounds(self) -> Bounds:
        """(x_min, y_min, x_max, y_max) in metres."""
        return tuple(float(value) for value in self.polygon.bounds)  # type: ignore[return-value]

    @property
    def area_m2(self) -> float:
        """Area in square metres."""
        return float(self.polygon.area)

    @cached_property
    def outline(self) -> Segments:
        """The outline, holes included, as segments."""
        return segments_of([self.polygon])

    @cached_property
    def n_rings(self) -> int:
        """Number of rings of the outline."""
        parts = getattr(self.polygon, "geoms", [self.polygon])
        return sum(1 + len(part.interiors) for part in parts)

    def contains(self, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        """Return which points lie in the area or on its border, shape (n,) bool.

        Examples
        --------
        >>> area = from_polygons([shapely.geometry.box(0, 0, 10, 10).wkb])
        >>> area.contains(np.array([5.0, 10.0, 11.0]), np.array([5.0, 5.0, 5.0]))
        array([ True,  True, False])
        """
        from crime_map_plugin.analysis.districts import assign_geometries

        inside = np.zeros(np.asarray(x).size, dtype=bool)
        point, _ = assign_geometries(x, y, [self.polygon])
        inside[point] = True
        return inside


def from_polygons(polygons: Sequence[bytes]) -> StudyArea:
    """Return the study area that is the union of polygons.

    Parameters
    ----------
    polygons : sequence of bytes
        WKB in the analysis CRS, metres. Polygons that are not valid are repaired.

    Raises
    ------
    QueryInvalid
        No polygon with an area is among them.
    """
    shapes = [load_polygon(wkb) for wkb in polygons]
    shapes = [shape for shape in shapes if not shape.is_empty and shape.area > 0]
    if not shapes:
        raise QueryInvalid(
            "The boundary holds no polygon with an area.", hint="Choose a polygon layer as the boundary."
        )
    union = shapes[0] if len(shapes) == 1 else polygonal(require("shapely.ops").unary_union(shapes))
    return StudyArea(union, True)


def from_points(x: np.ndarray, y: np.ndarray, cell_size: float) -> StudyArea:
    """Return the convex hull of points, buffered by half a cell.

    Parameters
    ----------
    x, y : array_like, shape (n,)
        Metres, n ≥ 1. One point, identical points and points on a line work.
    cell_size : float
        Cell or pixel size in metres.

    Raises
    ------
    TooFewIncidents
        There is no point.
    QueryInvalid
        A coordinate or the cell size is not a usable number.

    Examples
    --------
    >>> from_points([0.0], [0.0], 100.0).bounds
    (-50.0, -50.0, 50.0, 50.0)
    """
    size = positive_length(cell_size, "cell_size")
    xs, ys, _ = points_and_weights(x, y)
    if xs.size == 0:
        raise TooFewIncidents("There are no incidents to analyse.", count=0, needed=1)
    hull = convex_hull(xs, ys)
    # The second argument is called `resolution` in Shapely 1.8 and `quad_segs` in 2.
    return StudyArea(hull.buffer(size / 2.0, SEGMENTS_PER_QUADRANT), False)


def convex_hull(x: np.ndarray, y: np.ndarray) -> Any:
    """Return the convex hull of points as a geometry (a point or line where they span no area)."""
    keep = _hull_candidates(x, y)
    points = np.unique(np.column_stack([x[keep], y[keep]]), axis=0)
    return require("shapely.geometry").MultiPoint(points).convex_hull


def _hull_candidates(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Return the indices left after dropping points strictly inside a polygon of extreme points."""
    keep = np.arange(x.size)
    for n_directions in (8, 64):
        if keep.size < 2000:
            break
        angle = np.arange(n_directions) * (2.0 * math.pi / n_directions)
        px, py = x[keep], y[keep]
        corner = [int(np.argmax(px * math.cos(a) + py * math.sin(a))) for a in angle]
        # With all points at one place there is no polygon to be inside of.
        inside = np.full(keep.size, len({(px[i], py[i]) for i in corner}) > 1)
        for i, j in zip(corner, corner[1:] + corner[:1]):
            if px[i] == px[j] and py[i] == py[j]:
                continue
            ex, ey = px[j] - px[i], py[j] - py[i]
            margin = 1e-9 * (abs(ex) + abs(ey)) ** 2
            inside &= ex * (py - py[i]) - ey * (px - px[i]) > margin
        keep = keep[~inside]
    return keep


def choose_cell_size(area: StudyArea | Bounds) -> float:
    """Return the cell size for a study area: its shorter side / 50, rounded up.

    Rounded up to a multiple of 100 m, or of 10 m where the shorter side is under 1 km.

    Parameters
    ----------
    area : StudyArea or (x_min, y_min, x_max, y_max)
        Metres. Without a boundary, the bounds of the points: the margin depends on the answer.

    Examples
    --------
    >>> choose_cell_size((0.0, 0.0, 40_000.0, 29_000.0))
    600.0
    """
    bounds = area.bounds if isinstance(area, StudyArea) else area
    side = min(bounds[2] - bounds[0], bounds[3] - bounds[1])
    step = 10.0 if side < 1000.0 else 100.0
    return step * max(1, math.ceil(side / CELLS_ACROSS / step - 1e-9))


def resolve(
    x: np.ndarray, y: np.ndarray, *, cell_size: float = 0.0, boundary: StudyArea | None = None
) -> tuple[StudyArea, float]:
    """Return the study area and the cell size of an analysis; cell_size 0 means choose.

    Raises
    ------
    TooFewIncidents
        There is neither a point nor a boundary.
    """
    if boundary is not None:
        return boundary, float(cell_size) if cell_size > 0 else choose_cell_size(boundary)
    xs, ys, _ = points_and_weights(x, y)
    if xs.size == 0:
        raise TooFewIncidents("There are no incidents to analyse.", count=0, needed=1)
    size = float(cell_size)
    if size <= 0:
        size = choose_cell_size((float(xs.min()), float(ys.min()), float(xs.max()), float(ys.max())))
    return from_points(xs, ys, size), size
