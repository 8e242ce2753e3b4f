"""Kernel density on a network of roads by the equal-split discontinuous kernel."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from crime_map_plugin.analysis.checks import positive_length
from crime_map_plugin.analysis.chords import expand
from crime_map_plugin.analysis.road_segments import RoadSegments
from crime_map_plugin.errors import Cancel, Cancelled, Progress, QueryInvalid, never_cancelled, silent

BANDS = 256
MOST_PATHS = 50_000
_AT_ONCE = 500_000


@dataclass
class _Paths:
    """Ways of kernels at the beginning of directed edges: how far from the incident, and their share.

    The directed edge 2e runs along edge e, 2e + 1 against it.
    """

    edge: np.ndarray
    distance: np.ndarray
    share: np.ndarray

    def rows(self, chosen: slice) -> _Paths:
        return _Paths(self.edge[chosen], self.distance[chosen], self.share[chosen])


def network_density(
    segments: RoadSegments,
    edge: np.ndarray,
    offset_m: np.ndarray,
    *,
    bandwidth_m: float,
    weights: np.ndarray | None = None,
    most_paths: int = MOST_PATHS,
    progress: Progress = silent,
    cancel: Cancel = never_cancelled,
) -> np.ndarray:
    """Return incidents per kilometre of each segment, the mean of the density along it.

    Parameters
    ----------
    segments : RoadSegments
    edge, offset_m : ndarray, shape (n,)
        Where on the network the incidents lie.
    bandwidth_m : float
        Metres along the roads beyond which the kernel is 0.
    weights : ndarray of float64, shape (n,), optional
    most_paths : int
        Where more ways than this lead through a 256th of the bandwidth, those into the same edge go on as
        one of their mean length. No mass is lost; without limit the number of ways grows exponentially.

    Returns
    -------
    ndarray of float64, shape (segments.n,)
        Times the length in kilometres it sums to the number (or the weight) of the incidents.

    Raises
    ------
    QueryInvalid
        The bandwidth is not above 0, or an incident lies on no edge.
    Cancelled

    Notes
    -----
    Okabe & Sugihara (2012), Spatial Analysis along Networks, §9.2.2; Okabe, Satoh & Sugihara (2009). The
    one-dimensional quartic kernel 15/(16h)·(1 − (d/h)²)² follows every way that does not turn back; at a node
    where n edges meet, each of the other n − 1 gets 1/(n − 1) of it. The book leaves open what becomes of it
    at a dead end, where there is no other edge: here it is reflected, so that no mass is lost anywhere. The
    kernel is integrated over each segment, not sampled.

    Examples
    --------
    >>> from crime_map_plugin.analysis.road_network import road_network
    >>> from crime_map_plugin.analysis.road_segments import road_segments
    >>> road = road_network(np.array([[0.0, 0.0], [2000.0, 0.0]]), [0, 2])
    >>> found = network_density(road_segments(road, 1000.0), [0], [1000.0], bandwidth_m=500.0)
    >>> np.round(found, 9)
    array([0.5, 0.5])
    """
    h = positive_length(bandwidth_m, "bandwidth_m")
    on, at = np.asarray(edge, dtype=np.int64).ravel(), np.asarray(offset_m, dtype=np.float64).ravel()
    share = np.ones(on.size) if weights is None else np.asarray(weights, dtype=np.float64).ravel()
    network = segments.network
    if on.size and (on.min() < 0 or on.max() >= network.n):
        raise QueryInvalid("An incident lies on no road of the network.")
    length = np.repeat(network.length_m, 2)
    tail = np.column_stack([network.start, network.end]).ravel()
    head = np.column_stack([network.end, network.start]).ravel()
    leaving = np.argsort(tail, kind="stable")
    stops = np.cumsum(network.degree)
    mass = np.zeros(segments.edge.size)
    waiting: list[list[_Paths]] = [[] for _ in range(BANDS)]

    def go(paths: _Paths) -> None:
        """Leave on each edge what the kernel has there, and put what passes its end into its band."""
        for begin in range(0, paths.edge.size, _AT_ONCE):
            _leave(segments, paths.rows(slice(begin, begin + _AT_ONCE)), length, h, mass)
        ahead = paths.distance + length[paths.edge]
        chosen = np.flatnonzero(ahead < h)
        band = (ahead[chosen] * (BANDS / h)).astype(np.int64).clip(0, BANDS - 1)
        order = np.argsort(band, kind="stable")
        bounds = np.searchsorted(band[order], np.arange(BANDS + 1))
        for number in np.flatnonzero(np.diff(bounds)).tolist():
            rows = chosen[order[bounds[number] : bounds[number + 1]]]
            waiting[number].append(_Paths(paths.edge[rows], ahead[rows], paths.share[rows]))

    # from the incident both ways: before its place on the edge the distance is negative and nothing is left
    go(_Paths(2 * on, -at, share))
    go(_Paths(2 * on + 1, at - network.length_m[on], share))
    for number in range(BANDS):
        while waiting[number]:
            if cancel():
                raise Cancelled("Stopped while computing the density.")
            arrived, waiting[number] = _joined(waiting[number]), []
            if arrived.edge.size > most_paths:
                arrived = _merged(arrived, length.size, h)
            node = head[arrived.edge]
            degree = network.degree[node]
            others, of = expand(stops[node] - degree, stops[node])
            outgoing = leaving[others]
            # nothing turns back, unless the road ends
            is_way = (outgoing != (arrived.edge ^ 1)[of]) | (degree[of] == 1)
            outgoing, of = outgoing[is_way], of[is_way]
            parts = np.maximum(degree[of] - 1, 1)
            paths = _Paths(outgoing, arrived.distance[of], arrived.share[of] / parts)
            go(_merged(paths, length.size, h) if outgoing.size > most_paths else paths)
        progress((number + 1) / BANDS)
    return mass * 1000.0 / segments.length_m


def _joined(parts: list[_Paths]) -> _Paths:
    if len(parts) == 1:
        return parts[0]
    return _Paths(
        np.concatenate([part.edge for part in parts]),
        np.concatenate([part.distance for part in parts]),
        np.concatenate([part.share for part in parts]),
    )


def _merged(paths: _Paths, edges: int, h: float) -> _Paths:
    """Return one way per directed edge that carries on all that those it stands for would."""
    rest = paths.share * _rest(paths.distance / h)
    mass = np.bincount(paths.edge, weights=rest, minlength=edges)
    edge = np.flatnonzero(mass)
    far = np.bincount(paths.edge, weights=rest * paths.distance, minlength=edges)[edge] / mass[edge]
    left = _rest(far / h)
    return _Paths(edge, far, np.where(left > 0, mass[edge] / np.where(left > 0, left, 1.0), 0.0))


def _leave(segments: RoadSegments, paths: _Paths, length: np.ndarray, h: float, mass: np.ndarray) -> None:
    """Add to each segment what the kernel holds there."""
    edge, size = paths.edge >> 1, length[paths.edge]
    is_against = (paths.edge & 1).astype(bool)
    near = np.clip(-paths.distance, 0.0, size)
    far = np.minimum(h - paths.distance, size)
    begin = segments.segment_at(edge, np.where(is_against, size - far, near))
    stop = segments.segment_at(edge, np.where(is_against, size - near, far)) + 1
    part, of = expand(begin, stop)
    from_m, to_m, against = segments.from_m[part], segments.to_m[part], is_against[of]
    low = np.where(against, size[of] - to_m, from_m) + paths.distance[of]
    high = np.where(against, size[of] - from_m, to_m) + paths.distance[of]
    held = _integral(high / h) - _integral(low / h)
    mass += np.bincount(part, weights=paths.share[of] * held, minlength=mass.size)


def _integral(u: np.ndarray) -> np.ndarray:
    """Return the mass of the quartic kernel between 0 and u bandwidths; all of one side is a half."""
    u = np.clip(u, 0.0, 1.0)
    square = u * u
    return u * (0.9375 + square * (-0.625 + 0.1875 * square))


def _rest(u: np.ndarray) -> np.ndarray:
    """Return the mass of the quartic kernel beyond u bandwidths on one side."""
    left = 1.0 - np.clip(u, 0.0, 1.0)
    # the same as 1/2 less the mass before, without what rounding leaves of that near the end
    return left * left * left * (1.25 + left * (-0.9375 + 0.1875 * left))
