"""What a table of near repeats says of single events: who started, who repeated, and where to watch next."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Any

import numpy as np

from crime_map_plugin.analysis.bands import NOISE
from crime_map_plugin.analysis.checks import points_and_weights, positive_length
from crime_map_plugin.analysis.districts import assign_geometries
from crime_map_plugin.analysis.near_repeat import NearRepeatTable
from crime_map_plugin.analysis.space_time_pairs import events, near_pairs, tree_of
from crime_map_plugin.errors import Cancel, Cancelled, never_cancelled, require

SAME_PLACE_M = 1.0
"""A first band of distance that ends by here means "at the same place"."""
LEVEL = 0.05
_DISCS = 500
_SEGMENTS_PER_QUADRANT = 16


class Role(Enum):
    """What an event is among near repeats; a role further down takes precedence."""

    NONE = "none"
    ORIGINATOR = "originator"
    NEAR_REPEAT = "near_repeat"
    REPEAT = "repeat"


@dataclass(frozen=True)
class Reach:
    """How far near repeats go in the first band of time.

    Attributes
    ----------
    metres : float
        A bound of the table's distances.
    bands : int
        How many bands of distance lie within it.
    is_significant : bool
        False where no band is, and the first band beyond the same place stands in.
    """

    metres: float
    bands: int
    is_significant: bool


def same_place_bands(table: NearRepeatTable) -> int:
    """Return 1 where the first band of distance means "at the same place", else 0."""
    return int(table.distances_m.bounds[1] <= SAME_PLACE_M)


def reach(table: NearRepeatTable) -> Reach:
    """Return how far from an event others follow, in the first band of time, more often than by chance.

    From the first band of distance outward, as long as p ≤ .05; a band that means "at the same place" may
    fail without ending it. Where none passes, the end of the first band beyond the same place.
    """
    own = same_place_bands(table)
    is_sure = table.p[:, 0] <= LEVEL
    count = own
    while count < table.distances_m.n and is_sure[count]:
        count += 1
    found = count if count > own else int(is_sure[:own].sum())
    bands = found or min(own + 1, table.distances_m.n)
    return Reach(table.distances_m.bounds[bands], bands, found > 0)


def roles(
    points_m: np.ndarray,
    days: np.ndarray,
    table: NearRepeatTable,
    *,
    cancel: Cancel = never_cancelled,
) -> np.ndarray:
    """Return each event's Role, shape (n,) object.

    Parameters
    ----------
    points_m : array_like, shape (n, 2)
        Metres.
    days : array_like, shape (n,)
        As they were given to `near_repeat`. Of two events at one moment the one that stands first is the
        earlier.
    table : NearRepeatTable
        Of the same events.

    Notes
    -----
    A near-repeat pair lies in the first band of time and within the `reach`. Its later event is a repeat
    where both are at the same place (in the first band where that ends by 1 m, else at the same
    coordinates), else a near repeat. Its earlier event is an originator unless it follows another itself:
    a chain has one originator, its first event.
    """
    found = events(points_m, days)
    own, near = same_place_bands(table), reach(table).bands
    starts, follows, repeats = np.zeros((3, found.n), dtype=bool)
    for part in near_pairs(
        found,
        distances_m=table.distances_m,
        days_between=table.days_between,
        metric=table.metric,
        intervals=table.intervals,
        cancel=cancel,
    ):
        is_near = (part.time_band == 0) & (part.space_band < near)
        at_place = (part.space_band < own) | (part.metres <= NOISE)
        starts[part.first[is_near]] = True
        follows[part.second[is_near]] = True
        repeats[part.second[is_near & at_place]] = True
    result = np.full(found.n, Role.NONE, dtype=object)
    result[starts] = Role.ORIGINATOR
    result[follows] = Role.NEAR_REPEAT
    result[repeats] = Role.REPEAT
    return result


def watch_areas(
    x: np.ndarray, y: np.ndarray, radius_m: float, *, cancel: Cancel = never_cancelled
) -> tuple[list[bytes], np.ndarray]:
    """Return the areas within a radius of events, one polygon per area that hangs together.

    Parameters
    ----------
    x, y : array_like, shape (n,)
        Metres.
    radius_m : float

    Returns
    -------
    polygons : list of bytes
        WKB.
    counts : ndarray of int64
        Events in each.

    Examples
    --------
    >>> watch_areas([0.0, 50.0, 900.0], [0.0, 0.0, 0.0], 100.0)[1]
    array([2, 1])
    """
    radius = positive_length(radius_m, "radius_m")
    xs, ys, _ = points_and_weights(x, y)
    if xs.size == 0:
        return [], np.zeros(0, dtype=np.int64)
    places, counts = np.unique(np.column_stack([xs, ys]), axis=0, return_counts=True)
    order = tree_of(places).indices
    places, counts = places[order], counts[order]
    geometry, ops = require("shapely.geometry"), require("shapely.ops")
    parts = []
    for first in range(0, len(places), _DISCS):
        if cancel():
            raise Cancelled("The work was stopped.")
        # one by one: the buffer of many points at once takes ten times as long
        discs = [
            geometry.Point(*place).buffer(radius, _SEGMENTS_PER_QUADRANT)
            for place in places[first : first + _DISCS].tolist()
        ]
        parts.append(ops.unary_union(discs))
    union = ops.unary_union(parts)
    areas = list(getattr(union, "geoms", [union]))
    return _in_order(areas, places, counts)


def _in_order(areas: list[Any], places: np.ndarray, counts: np.ndarray) -> tuple[list[bytes], np.ndarray]:
    """Return the areas with the most events first."""
    point, area = assign_geometries(places[:, 0], places[:, 1], areas)
    total = np.bincount(area, weights=counts[point], minlength=len(areas)).astype(np.int64)
    order = np.argsort(-total, kind="stable")
    return [bytes(areas[number].wkb) for number in order], total[order]
