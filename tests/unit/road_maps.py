"""Small networks of roads for tests, and the density on them by following every way one after the other."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from crime_map_plugin.analysis.road_network import RoadNetwork, road_network
from crime_map_plugin.analysis.road_segments import RoadSegments


def network(*lines: Sequence[Sequence[float]], **how: float) -> RoadNetwork:
    """Return the network of lines given by their vertices."""
    first = np.concatenate([[0], np.cumsum([len(line) for line in lines])])
    return road_network(np.concatenate([np.asarray(line, dtype=float) for line in lines]), first, **how)


def town(seed: int = 5, side: int = 5, block: float = 100.0) -> list[np.ndarray]:
    """Return crooked streets of a small town: some missing, some ending blind, one a loop."""
    rng = np.random.default_rng(seed)
    corner = np.stack(np.meshgrid(np.arange(side), np.arange(side), indexing="ij"), -1) * block
    corner = np.round(corner + rng.uniform(-0.25, 0.25, corner.shape) * block, 2)
    lines = []
    for i in range(side):
        for j in range(side):
            for k, m in ((i + 1, j), (i, j + 1)):
                if k < side and m < side and rng.random() < 0.85:
                    middle = np.round((corner[i, j] + corner[k, m]) / 2 + rng.uniform(-8, 8, 2), 2)
                    lines.append(np.array([corner[i, j], middle, corner[k, m]]))
    x, y = corner[0, 0]
    lines.append(np.array([[x, y], [x - 40, y], [x - 40, y - 40], [x, y]]))
    return lines


def kernel(d: float, h: float) -> float:
    """Return the one-dimensional quartic kernel at a distance."""
    return 15 / (16 * h) * (1 - (d / h) ** 2) ** 2 if abs(d) < h else 0.0


def gauss(low: float, high: float, h: float) -> float:
    """Return the integral of the kernel between two distances; Gauss' rule is exact for its degree."""
    low, high = max(low, 0.0), min(high, h)
    if high <= low:
        return 0.0
    nodes, weights = np.polynomial.legendre.leggauss(5)
    at = (low + high) / 2 + (high - low) / 2 * nodes
    return float(sum(w * kernel(d, h) for w, d in zip(weights, at)) * (high - low) / 2)


def density_by_hand(
    segments: RoadSegments, edge: Sequence[int], offset: Sequence[float], h: float
) -> np.ndarray:
    """Return the equal-split discontinuous density by recursion over all ways."""
    roads = segments.network
    length = roads.length_m.tolist()
    pieces = list(zip(segments.edge.tolist(), segments.from_m.tolist(), segments.to_m.tolist()))
    mass = np.zeros(segments.n)
    meeting: dict[int, list[tuple[int, bool]]] = {}
    for e in range(roads.n):
        meeting.setdefault(int(roads.start[e]), []).append((e, True))
        meeting.setdefault(int(roads.end[e]), []).append((e, False))

    def follow(e: int, is_forward: bool, passed: float, share: float) -> None:
        """Go along an edge that the way enters after so many metres, negative ones before the incident."""
        for k, (of, low, high) in enumerate(pieces):
            if of == e:
                a, b = (low, high) if is_forward else (length[e] - high, length[e] - low)
                mass[k] += share * gauss(passed + a, passed + b, h)
        passed += length[e]
        if passed >= h:
            return
        node = int(roads.end[e] if is_forward else roads.start[e])
        came_by = (e, not is_forward)
        others = [way for way in meeting[node] if way != came_by] or [came_by]
        for way in others:
            follow(*way, passed, share / len(others))

    for e, s in zip(edge, offset):
        follow(int(e), True, -float(s), 1.0)
        follow(int(e), False, float(s) - length[int(e)], 1.0)
    return mass * 1000 / segments.length_m
