"""Clusters as areas: a hull each, how many incidents, how dense, from when to when, and their rank."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from crime_map_plugin.analysis.checks import positive_length
from crime_map_plugin.analysis.study_area import convex_hull
from crime_map_plugin.errors import Cancel, Cancelled, Progress, never_cancelled, require, silent

SEGMENTS_PER_QUADRANT = 8
MANY = 2_000
M2_PER_KM2 = 1e6


@dataclass(frozen=True, eq=False)
class ClusterShapes:
    """One entry per cluster.

    Attributes
    ----------
    wkb : list of bytes
        Valid polygons with an area.
    count : ndarray of int64
    density : ndarray of float64
        Incidents per km² of the polygon; NaN where a plain hull has no area.
    first, last : ndarray of datetime64[s]
        NaT where no incident has a time.
    rank : ndarray of int64
        1 = most incidents, then the denser, then the lower number.
    """

    wkb: list[bytes]
    count: np.ndarray
    density: np.ndarray
    first: np.ndarray
    last: np.ndarray
    rank: np.ndarray


def cluster_shapes(
    x: np.ndarray,
    y: np.ndarray,
    label: np.ndarray,
    n: int,
    *,
    margin_m: float,
    is_plain: bool = False,
    times: np.ndarray | None = None,
    cancel: Cancel = never_cancelled,
    progress: Progress = silent,
) -> ClusterShapes:
    """Return the areas of clusters.

    Parameters
    ----------
    x, y : ndarray of float64, shape (incidents,)
        Metres.
    label : ndarray of int64, shape (incidents,)
        The cluster of each incident, from 0 to n − 1; −1 = in none.
    n : int
        How many clusters there are, none of them empty.
    margin_m : float
        Hulls are widened by this much.
    is_plain : bool
        Hulls are not widened, except those of one place or of places on a line: they would have no area,
        and their density is unknown.
    times : ndarray of datetime64[s], shape (incidents,), optional

    Raises
    ------
    QueryInvalid
        The margin is not above 0.
    MissingLibrary
        Shapely is not installed.
    Cancelled
        The user stopped the work.
    """
    margin = positive_length(margin_m, "margin_m")
    joined = np.flatnonzero(label >= 0)
    order = joined[np.argsort(label[joined], kind="stable")]
    count = np.bincount(label[order], minlength=n)
    start = np.cumsum(count) - count
    coordinates = np.column_stack([x[order], y[order]])
    line = require("shapely.geometry").LineString
    wkb: list[bytes] = []
    area = np.empty(n)
    for i in range(n):
        if i % 200 == 0:
            if cancel():
                raise Cancelled("Stopped while drawing clusters.")
            progress(i / n)
        places = coordinates[start[i] : start[i] + count[i]]
        is_small = 1 < len(places) < MANY
        hull = line(places).convex_hull if is_small else convex_hull(*places.T)
        has_area = hull.geom_type == "Polygon" and hull.is_valid
        shape = hull if is_plain and has_area else hull.buffer(margin, SEGMENTS_PER_QUADRANT)
        area[i] = shape.area if has_area or not is_plain else np.nan
        wkb.append(bytes(shape.wkb))
    density = count * M2_PER_KM2 / area
    first, last = _moments(times, order, start, n)
    rank = np.empty(n, dtype=np.int64)
    rank[np.lexsort((np.arange(n), -np.nan_to_num(density), -count))] = np.arange(1, n + 1)
    return ClusterShapes(wkb, count, density, first, last, rank)


def _moments(
    times: np.ndarray | None, order: np.ndarray, start: np.ndarray, n: int
) -> tuple[np.ndarray, np.ndarray]:
    """Return the first and the last known time of each cluster."""
    nothing = np.full(n, np.datetime64("NaT"), dtype="datetime64[s]")
    if times is None or n == 0:
        return nothing, nothing
    # fmin and fmax pass over NaT.
    moments = times.astype("datetime64[s]")[order]
    return np.fmin.reduceat(moments, start), np.fmax.reduceat(moments, start)
