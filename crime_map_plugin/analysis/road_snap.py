"""Incidents put onto the nearest road."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from crime_map_plugin.analysis.checks import points_and_weights, positive_length
from crime_map_plugin.analysis.road_network import RoadNetwork
from crime_map_plugin.errors import Cancel, Cancelled, Progress, never_cancelled, silent

SNAP_M = 50.0
"""How far from a road an incident may lie where nothing else is asked for."""
_AT_ONCE = 20_000


@dataclass(frozen=True, eq=False)
class Snapped:
    """Where on the network incidents lie.

    Attributes
    ----------
    edge : ndarray of int64, shape (n,)
        −1 where no road is near enough.
    offset_m : ndarray of float64, shape (n,)
        Metres from the edge's beginning.
    distance_m : ndarray of float64, shape (n,)
        How far the incident was from there, infinite where no road is near enough.
    """

    edge: np.ndarray
    offset_m: np.ndarray
    distance_m: np.ndarray

    @property
    def is_snapped(self) -> np.ndarray:
        """Which incidents are on a road now."""
        return self.edge >= 0


def snap(
    network: RoadNetwork,
    x: np.ndarray,
    y: np.ndarray,
    *,
    snap_m: float = SNAP_M,
    progress: Progress = silent,
    cancel: Cancel = never_cancelled,
) -> Snapped:
    """Return the nearest place on a road of each incident; of roads equally near, the first one.

    Parameters
    ----------
    network : RoadNetwork
    x, y : array_like, shape (n,)
        Metres.
    snap_m : float
        The farthest that an incident may lie from a road.

    Raises
    ------
    QueryInvalid
        A coordinate is not a finite number, or the distance is not above 0.
    Cancelled

    Notes
    -----
    The nearest straight parts are found by a k-d tree of the middles of their pieces, and asked for more
    until no part that was not seen can be nearer; distances are to the parts themselves.

    Examples
    --------
    >>> from crime_map_plugin.analysis.road_network import road_network
    >>> road = road_network(np.array([[0.0, 0.0], [100.0, 0.0]]), [0, 2])
    >>> snap(road, [30.0, 40.0], [4.0, 400.0]).offset_m[0]
    30.0
    """
    reach = positive_length(snap_m, "snap_m")
    xs, ys, _ = points_and_weights(x, y)
    points = np.column_stack([xs, ys])
    chords = network.chords()
    along, edges = network.along, np.repeat(np.arange(network.n), np.diff(network.first))
    edge = np.full(xs.size, -1, dtype=np.int64)
    offset, distance = np.zeros(xs.size), np.full(xs.size, np.inf)
    for begin in range(0, xs.size, _AT_ONCE):
        if cancel():
            raise Cancelled("Stopped while putting incidents on roads.")
        part = slice(begin, begin + _AT_ONCE)
        chord, share, away = chords.nearest(points[part], reach)
        vertex = chords.vertex[chord]
        is_near = chord >= 0
        edge[part] = np.where(is_near, edges[vertex], -1)
        offset[part] = np.where(is_near, along[vertex] + share * chords.length_m[chord], 0.0)
        distance[part] = np.where(is_near, away, np.inf)
        progress(min(1.0, (begin + _AT_ONCE) / max(xs.size, 1)))
    return Snapped(edge, offset, distance)
