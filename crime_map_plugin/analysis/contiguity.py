"""Neighbours of polygons (queen contiguity) and of places: within a distance, or the k nearest."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import Enum
from typing import Any

import numpy as np

from crime_map_plugin.analysis.checks import points_and_weights
from crime_map_plugin.analysis.neighbours import Neighbours, neighbours_from_pairs
from crime_map_plugin.analysis.outlines import load_polygon, ranges, segments_of
from crime_map_plugin.errors import (
    Cancel,
    Cancelled,
    Progress,
    QueryInvalid,
    TooFewIncidents,
    never_cancelled,
    require,
    silent,
)

MOST_NEIGHBOURS = 20_000_000
_BOXES_AT_ONCE = 4_000_000
# Places equally far but for rounding are ordered by where they lie, not by their row in the layer.
_TIE = 1e-9
_SPARE = 16


class NeighbourKind(Enum):
    """Who is a neighbour; the values are those of the parameter NEIGHBOURS."""

    QUEEN = 0
    DISTANCE_BAND = 1
    NEAREST = 2


def queen(
    polygons: Sequence[bytes],
    *,
    gap: float = 0.0,
    progress: Progress = silent,
    cancel: Cancel = never_cancelled,
) -> Neighbours:
    """Return which polygons share at least one point, a common corner or an overlap included.

    Parameters
    ----------
    polygons : sequence of bytes
        WKB, all in one CRS of any unit; polygons that are not valid are repaired. Empty bytes stand for
        a place without a polygon, which has no neighbours.
    gap : float
        Polygons this far apart, in the unit of the coordinates, still touch: digitised borders
        rarely fit to the last digit.

    Raises
    ------
    QueryInvalid
        Bytes that are no geometry.
    Cancelled

    Notes
    -----
    Pairs come from the bounding boxes, by a sweep in NumPy, which is the same in every Shapely. Most
    true neighbours have a vertex in common and need no geometry operation.

    Examples
    --------
    >>> from shapely.geometry import box
    >>> queen([box(0, 0, 1, 1).wkb, box(1, 1, 2, 2).wkb, box(5, 5, 6, 6).wkb]).counts()
    array([1, 1, 0])
    """
    nothing = require("shapely.geometry").Polygon()
    shapes = []
    for number, wkb in enumerate(polygons):
        if number % 50 == 0:
            _stop_if(cancel)
            progress(0.3 * number / len(polygons))
        shapes.append(load_polygon(wkb) if wkb else nothing)
    n = len(shapes)
    found = [_sharing_a_vertex(shapes)]
    boxes = np.array([shape.bounds if not shape.is_empty else (np.nan,) * 4 for shape in shapes])
    for keys, share in _meeting_boxes(boxes.reshape(n, 4), gap):
        _stop_if(cancel)
        first, second = np.divmod(keys[~np.isin(keys, found[0])], n)
        touching = _touching(shapes, first, second, gap, cancel)
        found.append(first[touching] * n + second[touching])
        progress(0.3 + 0.7 * share)
    return neighbours_from_pairs(n, *np.divmod(np.concatenate(found), max(n, 1)))


def distance_band(x: np.ndarray, y: np.ndarray, band_m: float) -> Neighbours:
    """Return which places are at most the band apart.

    Parameters
    ----------
    x, y : array_like, shape (n,)
        Metres.
    band_m : float
        Metres; 0 for places at the same spot only.

    Raises
    ------
    QueryInvalid
        The band is negative or not finite, or there would be over 20 million neighbours.

    Examples
    --------
    >>> distance_band([0.0, 3.0, 9.0], [0.0, 4.0, 0.0], 5.0).counts()
    array([1, 1, 0])
    """
    xs, ys, _ = points_and_weights(x, y)
    if not (np.isfinite(band_m) and band_m >= 0):
        raise QueryInvalid("The distance band must be a number from 0 up.", band_m=band_m)
    if xs.size < 2:
        nobody = np.empty(0, dtype=np.int64)
        return neighbours_from_pairs(xs.size, nobody, nobody)
    tree = _tree(xs, ys)
    reach = band_m * (1.0 + _TIE)
    wanted = int(tree.count_neighbors(tree, reach)) - xs.size
    if wanted > MOST_NEIGHBOURS:
        raise QueryInvalid(
            f"Within {band_m:g} m there are {wanted} neighbours, more than the {MOST_NEIGHBOURS} that fit.",
            hint="Use a narrower distance band.",
            neighbours=wanted,
        )
    return neighbours_from_pairs(xs.size, *tree.query_pairs(reach, output_type="ndarray").T)


def smallest_band(x: np.ndarray, y: np.ndarray) -> float:
    """Return the least distance in metres within which every place has a neighbour.

    Raises
    ------
    TooFewIncidents
        There are fewer than two places.

    Examples
    --------
    >>> smallest_band([0.0, 1.0, 5.0], [0.0, 0.0, 0.0])
    4.0
    """
    xs, ys, _ = points_and_weights(x, y)
    if xs.size < 2:
        raise TooFewIncidents("A single place has no neighbours.", count=int(xs.size), needed=2)
    distance, _ = _tree(xs, ys).query(np.column_stack([xs, ys]), k=2)
    return float(distance[:, 1].max())


def k_nearest(x: np.ndarray, y: np.ndarray, k: int, *, cancel: Cancel = never_cancelled) -> Neighbours:
    """Return the k nearest places of each place: A may be near to B without B being near to A.

    Of places equally far, those further west come first, then those further south, whatever their order.

    Parameters
    ----------
    x, y : array_like, shape (n,)
        Metres.
    k : int
        1 … n − 1.

    Raises
    ------
    QueryInvalid
        k is out of range, or there would be over 20 million neighbours.
    Cancelled

    Examples
    --------
    >>> k_nearest([0.0, 1.0, 5.0], [0.0, 0.0, 0.0], 1).indices
    array([1, 0, 1])
    """
    xs, ys, _ = points_and_weights(x, y)
    n = xs.size
    if not 1 <= k < n:
        raise QueryInvalid(
            f"Among {n} places nobody has {k} neighbours.", hint="Use a smaller K.", k=k, places=n
        )
    if k * n > MOST_NEIGHBOURS:
        raise QueryInvalid(
            f"There would be {k * n} neighbours, more than the {MOST_NEIGHBOURS} that fit.",
            hint="Use a smaller K.",
            neighbours=k * n,
        )
    west_first = np.lexsort((ys, xs))
    rank = np.empty(n, dtype=np.int64)
    rank[west_first] = np.arange(n)
    tree = _tree(xs, ys)
    largest = float(max(np.abs(xs).max(), np.abs(ys).max()))
    indices = np.empty((n, k), dtype=np.int64)
    wanted = min(n, k + 1 + _SPARE)
    block = max(1, _BOXES_AT_ONCE // wanted)
    for start in range(0, n, block):
        _stop_if(cancel)
        rows = np.arange(start, min(n, start + block))
        distance, near = tree.query(np.column_stack([xs[rows], ys[rows]]), k=wanted)
        distance[near == rows[:, None]] = np.inf
        order = np.argsort(distance, axis=1, kind="stable")
        distance, near = np.take_along_axis(distance, order, 1), np.take_along_axis(near, order, 1)
        # Equal but for rounding is equal: a step up begins where the distance grows by more than that.
        rounding = _TIE * distance[:, :k].max(axis=1, keepdims=True) + largest * 1e-15
        step = np.cumsum(np.diff(distance, axis=1, prepend=0.0) > rounding, axis=1)
        order = np.lexsort((rank[near], step), axis=1)[:, :k]
        indices[rows] = np.take_along_axis(near, order, axis=1)
    return Neighbours(np.arange(n + 1) * k, indices.ravel())


def _tree(x: np.ndarray, y: np.ndarray) -> Any:
    return require("scipy.spatial").cKDTree(np.column_stack([x, y]))


def _stop_if(cancel: Cancel) -> None:
    if cancel():
        raise Cancelled("The work was stopped.")


def _sharing_a_vertex(shapes: Sequence[Any]) -> np.ndarray:
    """Return the pairs i < j with a vertex in common, as sorted keys i·n + j."""
    outline = segments_of(shapes)
    n = len(shapes)
    order = np.lexsort((outline.owner, outline.y1, outline.x1))
    x, y, owner = outline.x1[order], outline.y1[order], outline.owner[order]
    place = np.cumsum(np.append(False, (np.diff(x) != 0) | (np.diff(y) != 0)))[: x.size]
    once = np.append(True, (np.diff(place) != 0) | (np.diff(owner) != 0))[: x.size]
    place, owner = place[once], owner[once]
    keys = [np.empty(0, dtype=np.int64)]
    here, step = np.arange(place.size), 1
    while here.size:
        here = here[here + step < place.size]
        here = here[place[here + step] == place[here]]
        keys.append(np.unique(owner[here] * n + owner[here + step]))
        step += 1
    return np.unique(np.concatenate(keys))


def _meeting_boxes(boxes: np.ndarray, gap: float) -> Iterator[tuple[np.ndarray, float]]:
    """Yield keys i·n + j, i < j, of boxes at most the gap apart, and the share of the work done."""
    n = len(boxes)
    order = np.argsort(boxes[:, 0])
    order = order[np.isfinite(boxes[order, 0])]
    x_min, y_min, x_max, y_max = boxes[order].T
    last = np.searchsorted(x_min, x_max + gap, side="right")
    follow = last - np.arange(order.size) - 1
    ends = np.cumsum(follow)
    start = 0
    while start < order.size:
        before = ends[start - 1] if start else 0
        stop = max(start + 1, int(np.searchsorted(ends, before + _BOXES_AT_ONCE)))
        position, other = ranges(np.arange(start, stop) + 1, follow[start:stop])
        position += start
        meet = (y_min[other] <= y_max[position] + gap) & (y_min[position] <= y_max[other] + gap)
        one, two = order[position[meet]], order[other[meet]]
        yield np.sort(np.minimum(one, two) * n + np.maximum(one, two)), stop / order.size
        start = stop


def _touching(
    shapes: Sequence[Any], first: np.ndarray, second: np.ndarray, gap: float, cancel: Cancel
) -> np.ndarray:
    """Return which pairs intersect or are at most the gap apart; pairs come sorted by the first."""
    prep = require("shapely.prepared").prep
    touching = np.zeros(first.size, dtype=bool)
    prepared: Any = None
    prepared_of = -1
    for number, (i, j) in enumerate(zip(first.tolist(), second.tolist())):
        if number % 20 == 0:
            _stop_if(cancel)
        if i != prepared_of:
            prepared, prepared_of = prep(shapes[i]), i
        touching[number] = prepared.intersects(shapes[j]) or (gap > 0 and _within(shapes[i], shapes[j], gap))
    return touching


def _within(one: Any, other: Any, gap: float) -> bool:
    """Tell whether polygons that do not meet are at most the gap apart, from where their boxes overlap."""
    a, b = one.bounds, other.bounds
    window = (
        max(a[0], b[0]) - 2 * gap,
        max(a[1], b[1]) - 2 * gap,
        min(a[2], b[2]) + 2 * gap,
        min(a[3], b[3]) + 2 * gap,
    )
    clip = require("shapely.ops").clip_by_rect
    near, far = clip(one, *window), clip(other, *window)
    return not near.is_empty and not far.is_empty and near.distance(far) <= gap
