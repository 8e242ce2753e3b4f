"""Roads cut into segments of one length, junctions apart from the links between them."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from crime_map_plugin.analysis.checks import positive_length
from crime_map_plugin.analysis.chords import expand
from crime_map_plugin.analysis.neighbours import Neighbours, neighbours_from_pairs
from crime_map_plugin.analysis.road_network import RoadNetwork
from crime_map_plugin.errors import GridTooLarge

JUNCTION_M = 15.0
"""How far a junction reaches into each road that meets there."""
MOST_SEGMENTS = 4_000_000
_LENGTHS_M = (50.0, 100.0, 200.0, 500.0, 1000.0)
# A rest shorter than this is rounding, not road.
_LEAST_M = 1e-6


@dataclass(frozen=True, eq=False)
class RoadSegments:
    """Segments of a network: pieces of links, and the arms of junctions.

    Attributes
    ----------
    network : RoadNetwork
    edge : ndarray of int64, shape (n,)
        The edge of each; segments follow one another along the edges.
    from_m, to_m : ndarray of float64, shape (n,)
        Metres from the edge's beginning.
    is_junction : ndarray of bool, shape (n,)
        Whether it is an arm of a junction.
    """

    network: RoadNetwork
    edge: np.ndarray
    from_m: np.ndarray
    to_m: np.ndarray
    is_junction: np.ndarray

    @property
    def n(self) -> int:
        """Number of segments."""
        return int(self.edge.size)

    @cached_property
    def first(self) -> np.ndarray:
        """Where the segments of each edge begin."""
        return np.searchsorted(self.edge, np.arange(self.network.n + 1))

    @cached_property
    def length_m(self) -> np.ndarray:
        """The length of each."""
        return self.to_m - self.from_m

    @cached_property
    def _ends(self) -> np.ndarray:
        return self.network.base[self.edge] + self.to_m

    def segment_at(self, edge: np.ndarray, offset_m: np.ndarray) -> np.ndarray:
        """Return the segment at each place; where two meet it is the first one along the edge."""
        found = np.searchsorted(self._ends, self.network.base[edge] + offset_m - _LEAST_M)
        return np.clip(found, self.first[edge], self.first[edge + 1] - 1)

    def neighbours(self) -> Neighbours:
        """Return the segments that meet end to end, along a road or at a node."""
        follows = np.flatnonzero(self.edge[1:] == self.edge[:-1])
        outer = np.concatenate([self.first[:-1], self.first[1:] - 1])
        node = np.concatenate([self.network.start, self.network.end])
        order = np.argsort(node, kind="stable")
        members, stops = outer[order], np.cumsum(np.bincount(node))
        # every one with all that come after it at the same node
        other, of = expand(np.arange(1, members.size + 1), stops[node[order]])
        first = np.concatenate([follows, members[of]])
        second = np.concatenate([follows + 1, members[other]])
        return neighbours_from_pairs(self.n, first, second)

    def wkb(self) -> list[bytes]:
        """Return each segment as a line."""
        return list(_lines(self.network, self.edge, self.from_m, self.to_m))


def choose_segment(network: RoadNetwork, incidents: int) -> float:
    """Return the length of road that holds one incident on average, rounded up to a usual length.

    Returns
    -------
    float
        50, 100, 200, 500 or 1,000 metres.
    """
    mean = float(network.length_m.sum()) / max(incidents, 1)
    return next((length for length in _LENGTHS_M if length >= mean), _LENGTHS_M[-1])


def road_segments(network: RoadNetwork, segment_m: float, *, junction_m: float = JUNCTION_M) -> RoadSegments:
    """Return segments of the given length from the beginning of every link, the rest kept as it is.

    Parameters
    ----------
    network : RoadNetwork
    segment_m : float
        Metres; the last segment of a link is as long as what is left.
    junction_m : float
        How far each junction reaches into the edges that meet there, at most half of the way to the next
        junction; each of its arms is a segment. With 0 there are none apart.

    Raises
    ------
    QueryInvalid
        A length is not a number above 0.
    GridTooLarge
        There would be more than four million segments.

    Examples
    --------
    >>> from crime_map_plugin.analysis.road_network import road_network
    >>> road = road_network(np.array([[0.0, 0.0], [250.0, 0.0]]), [0, 2])
    >>> road_segments(road, 100.0).length_m
    array([100., 100.,  50.])
    """
    size = positive_length(segment_m, "segment_m")
    length = network.length_m
    reach = np.where(network.is_junction, junction_m, 0.0)
    at_start, at_end = reach[network.start], reach[network.end]
    is_short = at_start + at_end >= length - _LEAST_M
    part = at_start / np.where(is_short & (at_start + at_end > 0), at_start + at_end, 1.0)
    low = np.where(is_short, part * length, at_start)
    high = np.where(is_short & (at_start + at_end > 0), low, length - at_end)
    count = np.where(high > low, np.maximum(np.ceil((high - low) / size - _LEAST_M / size), 1.0), 0.0)
    if count.sum() > MOST_SEGMENTS:
        fitting = math.ceil(float((high - low).sum()) / (MOST_SEGMENTS - min(network.n, MOST_SEGMENTS // 2)))
        raise GridTooLarge(
            f"The roads would be cut into more than {MOST_SEGMENTS} segments.",
            hint=f"Use segments of {fitting} m or more.",
            fitting_cell_size=fitting,
        )
    links = count.astype(np.int64)
    number, of = expand(np.zeros(network.n, dtype=np.int64), links)
    begin = low[of] + number * size
    stop = np.where(number == links[of] - 1, high[of], begin + size)
    arm_start, arm_end = np.flatnonzero(low > 0), np.flatnonzero(high < length)
    edge = np.concatenate([of, arm_start, arm_end])
    from_m = np.concatenate([begin, np.zeros(arm_start.size), high[arm_end]])
    to_m = np.concatenate([stop, low[arm_start], length[arm_end]])
    is_junction = np.repeat([False, True], [of.size, arm_start.size + arm_end.size])
    order = np.lexsort((from_m, edge))
    return RoadSegments(network, edge[order], from_m[order], to_m[order], is_junction[order])


def pieces_wkb(
    network: RoadNetwork,
    edge: np.ndarray,
    from_m: np.ndarray,
    to_m: np.ndarray,
    group: np.ndarray,
    n: int,
) -> list[bytes]:
    """Return n MultiLineStrings of pieces of edges; `group` says to which each piece belongs."""
    parts: list[list[bytes]] = [[] for _ in range(n)]
    for whose, line in zip(group.tolist(), _lines(network, edge, from_m, to_m)):
        parts[whose].append(line)
    return [b"\x01\x05\x00\x00\x00" + len(lines).to_bytes(4, "little") + b"".join(lines) for lines in parts]


def _lines(network: RoadNetwork, edge: np.ndarray, from_m: np.ndarray, to_m: np.ndarray) -> Iterator[bytes]:
    """Yield pieces of edges as WKB."""
    position = network.base[np.repeat(np.arange(network.n), np.diff(network.first))] + network.along
    low = np.searchsorted(position, network.base[edge] + from_m + _LEAST_M)
    high = np.maximum(np.searchsorted(position, network.base[edge] + to_m - _LEAST_M), low)
    between, of = expand(low, high)
    count = high - low + 2
    first = np.concatenate([[0], np.cumsum(count)])
    xy = np.empty((int(first[-1]), 2), dtype="<f8")
    xy[first[:-1]] = _at(network, position, edge, from_m)
    xy[first[1:] - 1] = _at(network, position, edge, to_m)
    xy[np.arange(between.size) + 2 * of + 1] = network.xy[between]
    data, heads = xy.tobytes(), count.astype("<u4").tobytes()
    begin = 0
    for piece, size in enumerate(count.tolist()):
        stop = begin + 16 * size
        yield b"\x01\x02\x00\x00\x00" + heads[4 * piece : 4 * piece + 4] + data[begin:stop]
        begin = stop


def _at(network: RoadNetwork, position: np.ndarray, edge: np.ndarray, offset_m: np.ndarray) -> np.ndarray:
    """Return the coordinates of places on edges, whose vertices have a position on one axis."""
    after = np.searchsorted(position, network.base[edge] + offset_m)
    after = np.clip(after, network.first[edge] + 1, network.first[edge + 1] - 1)
    low, high = network.along[after - 1], network.along[after]
    share = np.clip((offset_m - low) / np.where(high > low, high - low, 1.0), 0.0, 1.0)[:, None]
    a, b = network.xy[after - 1], network.xy[after]
    return np.where(share >= 1.0, b, a + share * (b - a))
