"""The straight parts of lines and an index of them that finds what is near a point, exactly."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from crime_map_plugin.errors import require

# More pieces than these make the tree larger than the search is worth.
_MOST_PIECES = 2_000_000
_LEAST_PIECE_M = 25.0


def expand(begin: np.ndarray, stop: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the numbers of all ranges [begin, stop) one after another, and the range of each.

    Examples
    --------
    >>> expand(np.array([3, 7]), np.array([5, 8]))
    (array([3, 4, 7]), array([0, 0, 1]))
    """
    count = np.maximum(stop - begin, 0)
    of = np.repeat(np.arange(count.size), count)
    ends = np.cumsum(count)
    return np.arange(int(ends[-1]) if ends.size else 0) + np.repeat(begin - ends + count, count), of


@dataclass(frozen=True, eq=False)
class Chords:
    """Straight parts of lines, from `a` to `b`, in metres.

    Attributes
    ----------
    a, b : ndarray of float64, shape (n, 2)
    vertex : ndarray of int64, shape (n,)
        The vertex of the lines at which each begins.
    """

    a: np.ndarray
    b: np.ndarray
    vertex: np.ndarray

    @classmethod
    def of_lines(cls, xy: np.ndarray, first: np.ndarray) -> Chords:
        """Return the straight parts of lines whose vertices follow one another."""
        is_last = np.zeros(len(xy), dtype=bool)
        is_last[first[1:] - 1] = True
        vertex = np.flatnonzero(~is_last)
        return cls(xy[vertex], xy[vertex + 1], vertex)

    @cached_property
    def length_m(self) -> np.ndarray:
        """The length of each."""
        return np.hypot(*(self.b - self.a).T)

    @cached_property
    def _pieces(self) -> tuple[Any, np.ndarray, float, np.ndarray]:
        """A tree of the middles of short pieces, whose they are, half of the longest, and the origin."""
        total = float(self.length_m.sum())
        size = max(_LEAST_PIECE_M, total / _MOST_PIECES)
        count = np.maximum(np.ceil(self.length_m / size), 1).astype(np.int64)
        number, of = expand(np.zeros(count.size, dtype=np.int64), count)
        share = (number + 0.5) / count[of]
        middle = self.a[of] + share[:, None] * (self.b - self.a)[of]
        origin = middle.mean(axis=0)
        half = float((self.length_m / count).max()) / 2
        return require("scipy.spatial").cKDTree(middle - origin), of, half, origin

    def project(self, points: np.ndarray, chord: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return where on its chord each point is nearest, as a share from `a` to `b`, and the distance."""
        a = self.a[chord]
        way, seen = self.b[chord] - a, points - a
        square = (way * way).sum(axis=-1)
        share = np.clip((way * seen).sum(axis=-1) / np.where(square > 0, square, 1.0), 0.0, 1.0)
        left = seen - share[..., None] * way
        return share, np.hypot(left[..., 0], left[..., 1])

    def within(self, points: np.ndarray, distance_m: float) -> tuple[np.ndarray, np.ndarray]:
        """Return pairs of point and chord that may lie within the distance; none that does is missing."""
        tree, of, half, origin = self._pieces
        found = tree.query_ball_point(points - origin, distance_m + half)
        who = np.repeat(np.arange(len(points)), [len(near) for near in found])
        pieces = np.concatenate([np.asarray(near, dtype=np.int64) for near in found])
        pairs = np.unique(who * self.vertex.size + of[pieces])
        return np.divmod(pairs, self.vertex.size)

    def nearest(
        self, points: np.ndarray, distance_m: float, *, tie_m: float = 1e-7
    ) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Return the nearest chord of each point within the distance, −1 where there is none.

        Parameters
        ----------
        points : ndarray of float64, shape (m, 2)
        distance_m : float
        tie_m : float
            Of chords that are as near as this to being the nearest, the first one is taken.

        Returns
        -------
        chord : ndarray of int64, shape (m,)
        share, distance : ndarray of float64, shape (m,)
            Where on the chord, and how far away.
        """
        tree, of, half, origin = self._pieces
        chord = np.full(len(points), -1, dtype=np.int64)
        share, distance = np.zeros(len(points)), np.full(len(points), np.inf)
        # what is nearest lies within its own distance; its piece's middle at most half a piece farther
        reach = distance_m + half + tie_m
        left, k = np.arange(len(points)), 8
        while left.size:
            k = min(k, of.size)
            away, piece = tree.query(points[left] - origin, k=np.arange(1, k + 1), distance_upper_bound=reach)
            is_there = piece < of.size
            who = of[np.where(is_there, piece, 0)]
            at, far = self.project(points[left][:, None, :], who)
            far = np.where(is_there, far, np.inf)
            best = far.min(axis=1)
            chosen = np.where(far <= best[:, None] + tie_m, who, self.vertex.size).argmin(axis=1)
            rows = np.arange(left.size)
            chord[left], share[left] = who[rows, chosen], at[rows, chosen]
            distance[left] = far[rows, chosen]
            is_done = (away[:, -1] - half > best + tie_m) | ~is_there[:, -1] | (k == of.size)
            left, k = left[~is_done], 4 * k
        is_far = ~(distance <= distance_m)
        chord[is_far] = -1
        return chord, share, distance
