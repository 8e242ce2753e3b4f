"""Lines as a network: nodes where roads meet, and edges of road between them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from crime_map_plugin.analysis.chords import Chords, expand
from crime_map_plugin.errors import Cancel, Cancelled, QueryInvalid, TooFewIncidents, never_cancelled, require

TOLERANCE_M = 0.1
"""Ends of lines this near to each other, or to a line, are one node."""
JUNCTION_DEGREE = 3


@dataclass(frozen=True, eq=False)
class RoadNetwork:
    """Roads in metres, edge after edge.

    Attributes
    ----------
    xy : ndarray of float64, shape (v, 2)
        The vertices of all edges.
    first : ndarray of int64, shape (n + 1,)
        Where in `xy` the vertices of each edge begin.
    line : ndarray of int64, shape (n,)
        Which of the given lines the edge is a part of.
    line_from_m : ndarray of float64, shape (n,)
        Metres along that line, from its beginning, at which the edge begins.
    start, end : ndarray of int64, shape (n,)
        The nodes at both ends.
    empty, duplicates : int
        Parts of lines without a length, and those that lie exactly on another, which are left out.
    """

    xy: np.ndarray
    first: np.ndarray
    line: np.ndarray
    line_from_m: np.ndarray
    start: np.ndarray
    end: np.ndarray
    empty: int = 0
    duplicates: int = 0

    @property
    def n(self) -> int:
        """Number of edges."""
        return int(self.line.size)

    @cached_property
    def along(self) -> np.ndarray:
        """Metres from the beginning of its edge at which each vertex lies."""
        return _along(self.xy, self.first)

    @cached_property
    def length_m(self) -> np.ndarray:
        """The length of each edge."""
        return self.along[self.first[1:] - 1]

    @cached_property
    def base(self) -> np.ndarray:
        """Where each edge begins on one axis on which all edges lie, a metre apart."""
        return np.concatenate([[0.0], np.cumsum(self.length_m + 1.0)[:-1]])

    @cached_property
    def degree(self) -> np.ndarray:
        """How many ends of edges meet at each node."""
        return np.bincount(np.concatenate([self.start, self.end]))

    @cached_property
    def is_junction(self) -> np.ndarray:
        """Which nodes are junctions: three ends of edges or more."""
        return self.degree >= JUNCTION_DEGREE

    def chords(self) -> Chords:
        """Return the straight parts of all edges."""
        return Chords.of_lines(self.xy, self.first)


def road_network(
    xy: np.ndarray,
    first: np.ndarray,
    line: np.ndarray | None = None,
    *,
    tolerance_m: float = TOLERANCE_M,
    cancel: Cancel = never_cancelled,
) -> RoadNetwork:
    """Return the network of lines: cut wherever two of them share a vertex or one ends on another.

    Parameters
    ----------
    xy : array_like, shape (v, 2)
        Vertices in metres, part after part.
    first : array_like of int, shape (parts + 1,)
        Where each part begins; the last entry is v.
    line : array_like of int, shape (parts,), optional
        Which line each part belongs to, ascending; by default every part is a line.
    tolerance_m : float
        Ends this near to each other, or to another line, are one node.

    Raises
    ------
    QueryInvalid
        A coordinate is not a finite number, or the arrays do not fit each other.
    TooFewIncidents
        No line has a length.
    Cancelled

    Notes
    -----
    Lines that only cross, without a vertex in common, do not meet there: one is a bridge. Parts that lie
    exactly on another, in either direction, count once.

    Examples
    --------
    >>> cross = np.array([[-9, 0], [0, 0], [9, 0], [0, 0], [0, 9]])
    >>> found = road_network(cross, [0, 3, 5])
    >>> found.n, int(found.is_junction.sum())
    (3, 1)
    """
    points = np.ascontiguousarray(xy, dtype=np.float64).reshape(-1, 2)
    begins = np.asarray(first, dtype=np.int64).ravel()
    owner = np.arange(max(begins.size - 1, 0)) if line is None else np.asarray(line, dtype=np.int64).ravel()
    if begins.size != owner.size + 1 or (np.diff(begins) < 0).any() or begins[-1] != len(points):
        raise QueryInvalid("Vertices, parts and lines differ in number.", parts=int(owner.size))
    if not np.isfinite(points).all():
        raise QueryInvalid("Some coordinates of roads are not finite numbers.")
    points, begins, owner, empty = _with_length(points, begins, owner)
    points, begins, owner, twice = _distinct(points, begins, owner)
    if owner.size == 0:
        raise TooFewIncidents("No road has a length.", hint="Choose a layer of lines for the roads.")
    part_from = _part_from(points, begins, owner)
    vertex_node = _vertex_nodes(points, begins, tolerance_m)
    if cancel():
        raise Cancelled("Stopped while joining roads.")
    touching = _ends_on_lines(vertex_node, points, begins, tolerance_m)
    if touching is not None:
        points, begins = touching
        vertex_node = _vertex_nodes(points, begins, tolerance_m)
    if cancel():
        raise Cancelled("Stopped while joining roads.")
    found = _cut(points, begins, owner, part_from, vertex_node, tolerance_m)
    return RoadNetwork(
        found.xy,
        found.first,
        found.line,
        found.line_from_m,
        found.start,
        found.end,
        empty,
        twice + found.duplicates,
    )


def _along(xy: np.ndarray, first: np.ndarray) -> np.ndarray:
    steps = np.concatenate([[0.0], np.hypot(*np.diff(xy, axis=0).T)])
    steps[first[:-1]] = 0.0
    # summed within each line, so that the length of the first says nothing of the last
    whole = np.cumsum(steps)
    return whole - np.repeat(whole[first[:-1]], np.diff(first))


def _with_length(
    xy: np.ndarray, first: np.ndarray, line: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray, int]:
    """Return the parts without repeated vertices, and how many of them were no more than a point."""
    part = np.repeat(np.arange(line.size), np.diff(first))
    keep = np.ones(len(xy), dtype=bool)
    keep[1:] = (part[1:] != part[:-1]) | (xy[1:] != xy[:-1]).any(axis=1)
    count = np.bincount(part[keep], minlength=line.size)
    keep &= (count >= 2)[part]
    kept = count[count >= 2]
    begins = np.concatenate([[0], np.cumsum(kept)])
    return xy[keep], begins, line[count >= 2], int((count < 2).sum())


def _distinct(
    xy: np.ndarray, first: np.ndarray, line: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray, int]:
    """Return every course of a road once, whichever way it is drawn, and how many others there were."""
    keep = _first_of_each(xy, first, np.arange(line.size))
    if keep.all():
        return xy, first, line, 0
    count = np.diff(first)
    begins = np.concatenate([[0], np.cumsum(count[keep])])
    return xy[np.repeat(keep, count)], begins, line[keep], int((~keep).sum())


def _first_of_each(xy: np.ndarray, first: np.ndarray, among: np.ndarray) -> np.ndarray:
    """Return which lines are the first of their course, of those among which there may be others."""
    keep = np.ones(first.size - 1, dtype=bool)
    seen = set()
    for i in among.tolist():
        course = xy[first[i] : first[i + 1]]
        key = min(course.tobytes(), course[::-1].tobytes())
        keep[i] = key not in seen
        seen.add(key)
    return keep


def _part_from(xy: np.ndarray, first: np.ndarray, line: np.ndarray) -> np.ndarray:
    """Return at which metre of its line each part begins: the parts before it count."""
    length = _along(xy, first)[first[1:] - 1]
    before = np.concatenate([[0.0], np.cumsum(length)[:-1]])
    is_new = np.concatenate([[True], line[1:] != line[:-1]])
    return before - before[np.maximum.accumulate(np.where(is_new, np.arange(line.size), 0))]


def _vertex_nodes(xy: np.ndarray, first: np.ndarray, tolerance_m: float) -> np.ndarray:
    """Return the node of each vertex that is an end or belongs to more than one course, −1 for others."""
    _, place = np.unique(xy[:, 0] + 1j * xy[:, 1], return_inverse=True)
    place = place.ravel()
    is_node = np.bincount(place) > 1
    is_node[place[first[:-1]]] = True
    is_node[place[first[1:] - 1]] = True
    return _nodes(xy, place, is_node, tolerance_m)[place]


def _cut(
    xy: np.ndarray,
    first: np.ndarray,
    line: np.ndarray,
    part_from: np.ndarray,
    vertex_node: np.ndarray,
    tolerance_m: float,
) -> RoadNetwork:
    """Return the edges between nodes."""
    at = np.flatnonzero(vertex_node >= 0)
    part = np.repeat(np.arange(line.size), np.diff(first))
    is_edge = part[at[:-1]] == part[at[1:]]
    begin, stop = at[:-1][is_edge], at[1:][is_edge]
    rows, _ = expand(begin, stop + 1)
    edges = np.concatenate([[0], np.cumsum(stop - begin + 1)])
    start, end = vertex_node[begin], vertex_node[stop]
    coordinates = xy[rows]
    length = _along(coordinates, edges)[edges[1:] - 1]
    keep = (start != end) | (length > tolerance_m)
    twice = _twice(coordinates, edges, start, end) & keep
    keep &= ~twice
    kept = np.repeat(keep, np.diff(edges))
    counts = np.diff(edges)[keep]
    _, numbers = np.unique(np.concatenate([start[keep], end[keep]]), return_inverse=True)
    half = int(keep.sum())
    from_m = part_from[part[begin]] + _along(xy, first)[begin]
    return RoadNetwork(
        coordinates[kept],
        np.concatenate([[0], np.cumsum(counts)]),
        line[part[begin]][keep],
        from_m[keep],
        numbers[:half],
        numbers[half:],
        duplicates=int(twice.sum()),
    )


def _nodes(xy: np.ndarray, place: np.ndarray, is_node: np.ndarray, tolerance_m: float) -> np.ndarray:
    """Return the node of each place; places within the tolerance are one."""
    where = np.empty((is_node.size, 2))
    where[place] = xy
    nodes = np.flatnonzero(is_node)
    tree = require("scipy.spatial").cKDTree(where[nodes])
    pairs = tree.query_pairs(tolerance_m, output_type="ndarray")
    label = np.arange(nodes.size)
    if len(pairs):
        graph = require("scipy.sparse").coo_matrix(
            (np.ones(len(pairs)), (pairs[:, 0], pairs[:, 1])), shape=(nodes.size, nodes.size)
        )
        label = require("scipy.sparse.csgraph").connected_components(graph, directed=False)[1]
    found = np.full(is_node.size, -1, dtype=np.int64)
    found[nodes] = label
    return found


def _twice(xy: np.ndarray, first: np.ndarray, start: np.ndarray, end: np.ndarray) -> np.ndarray:
    """Return which edges lie exactly on an edge before them."""
    key = np.minimum(start, end) * (int(max(start.max(), end.max())) + 1) + np.maximum(start, end)
    _, group, size = np.unique(key, return_inverse=True, return_counts=True)
    return ~_first_of_each(xy, first, np.flatnonzero(size[group.ravel()] > 1))


def _ends_on_lines(
    vertex_node: np.ndarray, xy: np.ndarray, first: np.ndarray, tolerance_m: float
) -> tuple[np.ndarray, np.ndarray] | None:
    """Return the lines with a vertex more wherever a node lies on one, None where none does."""
    node, at = np.unique(vertex_node, return_index=True)
    node, at = node[node >= 0], at[node >= 0]
    chords = Chords.of_lines(xy, first)
    of, chord = chords.within(xy[at], tolerance_m)
    _, distance = chords.project(xy[at[of]], chord)
    begin = chords.vertex[chord]
    is_met = (vertex_node[begin] == node[of]) | (vertex_node[begin + 1] == node[of])
    of, begin = of[(distance <= tolerance_m) & ~is_met], begin[(distance <= tolerance_m) & ~is_met]
    part = np.searchsorted(first, begin, side="right") - 1
    # a corner of the line is near with both its sides; it gets one vertex
    _, chosen = np.unique(of * (first.size - 1) + part, return_index=True)
    if not chosen.size:
        return None
    of, begin, part = of[chosen], begin[chosen], part[chosen]
    way = xy[begin + 1] - xy[begin]
    order = np.lexsort((((xy[at[of]] - xy[begin]) * way).sum(axis=1), begin))
    counts = np.bincount(part, minlength=first.size - 1)
    return (
        np.insert(xy, begin[order] + 1, xy[at[of]][order], axis=0),
        first + np.concatenate([[0], np.cumsum(counts)]),
    )
