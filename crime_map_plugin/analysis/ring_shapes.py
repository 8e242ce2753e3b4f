"""Rings around features, cut at the study area."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from crime_map_plugin.analysis.outlines import polygonal
from crime_map_plugin.analysis.study_area import StudyArea
from crime_map_plugin.errors import Cancel, Cancelled, Progress, never_cancelled, require, silent

# 48 segments per quarter: the area of a drawn circle is 0.018 % short of a true one.
SEGMENTS_PER_QUADRANT = 48


@dataclass(frozen=True, eq=False)
class RingShapes:
    """The rings that lie in the study area, at least in part.

    Attributes
    ----------
    feature, ring : ndarray of int64, shape (rings,)
        Positions of the feature and of the distance.
    shapes : list of shapely Polygon or MultiPolygon
        Metres.
    outside : int
        Features whose widest ring lies wholly outside the study area.
    empty : int
        Rings of the other features that have no area inside it.
    """

    feature: np.ndarray
    ring: np.ndarray
    shapes: list[Any]
    outside: int
    empty: int

    @property
    def area_m2(self) -> np.ndarray:
        """The area of each ring in square metres."""
        return np.array([shape.area for shape in self.shapes], dtype=np.float64)


def ring_shapes(
    features: Sequence[Any],
    distances_m: Sequence[float],
    area: StudyArea,
    *,
    progress: Progress = silent,
    cancel: Cancel = never_cancelled,
) -> RingShapes:
    """Return the rings around features, each within the study area.

    Parameters
    ----------
    features : sequence of shapely geometries
        Points, lines or polygons, metres.
    distances_m : sequence of float
        Ascending, above 0. The first ring reaches from the feature, its inside included, to the first
        distance; each further ring from the distance before to its own.
    area : StudyArea

    Raises
    ------
    Cancelled
    MissingLibrary
        Shapely is not installed.
    """
    frame = require("shapely.prepared").prep(area.polygon)
    owners: list[int] = []
    rings: list[int] = []
    shapes: list[Any] = []
    outside = empty = 0
    for number, feature in enumerate(features):
        if cancel():
            raise Cancelled("Stopped while drawing rings.")
        widest = feature.buffer(distances_m[-1], SEGMENTS_PER_QUADRANT)
        if not frame.intersects(widest):
            outside += 1
            continue
        is_whole = frame.contains(widest)
        before = None
        found = 0
        for place, distance in enumerate(distances_m):
            is_last = place == len(distances_m) - 1
            disc = widest if is_last else feature.buffer(distance, SEGMENTS_PER_QUADRANT)
            ring = disc if before is None else disc.difference(before)
            before = disc
            if not is_whole:
                ring = polygonal(ring).intersection(area.polygon)
            ring = polygonal(ring)
            if ring.area <= 0:
                continue
            found += 1
            owners.append(number)
            rings.append(place)
            shapes.append(ring)
        if found:
            empty += len(distances_m) - found
        else:
            outside += 1  # it only touches the border
        progress((number + 1) / len(features))
    return RingShapes(
        np.array(owners, dtype=np.int64), np.array(rings, dtype=np.int64), shapes, outside, empty
    )


def people_within(
    shapes: Sequence[Any], homes: Sequence[Any], people: np.ndarray, *, cancel: Cancel = never_cancelled
) -> np.ndarray:
    """Return how many people live in each shape when every polygon's people are spread evenly in it.

    Parameters
    ----------
    shapes : sequence of shapely geometries
    homes : sequence of shapely Polygon or MultiPolygon
        Where people live, metres.
    people : ndarray of float64, shape (homes,)
        From 0 up.

    Raises
    ------
    Cancelled

    Notes
    -----
    Area weighting (Goodchild & Lam 1980).
    """
    boxes = np.array([home.bounds if home.area > 0 else (np.nan,) * 4 for home in homes]).reshape(-1, 4)
    x_min, y_min, x_max, y_max = boxes.T
    result = np.zeros(len(shapes))
    prep = require("shapely.prepared").prep
    for number, shape in enumerate(shapes):
        if cancel():
            raise Cancelled("Stopped while counting the people in rings.")
        left, low, right, high = shape.bounds
        meets = np.flatnonzero((x_min <= right) & (x_max >= left) & (y_min <= high) & (y_max >= low))
        whole = prep(shape)
        for home in meets.tolist():
            if people[home] <= 0 or not whole.intersects(homes[home]):
                continue
            is_within = whole.contains(homes[home])
            share = 1.0 if is_within else shape.intersection(homes[home]).area / homes[home].area
            result[number] += people[home] * share
    return result
