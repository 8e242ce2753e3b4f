"""A made-up city from a seed, the same in every program that is measured; NumPy only.

40 km × 40 km in EPSG:32633. 70 % of the points lie along streets 100 m apart, 30 % in 40 clusters; their
times are whole seconds over three years.
"""

from __future__ import annotations

import numpy as np

EPSG = 32633
X0, Y0, SIDE = 380_000.0, 5_800_000.0, 40_000.0
BEGIN = np.datetime64("2021-01-01T00:00:00")
DAYS = 1095


def points(n: int, seed: int = 20240501) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return x, y in metres (to a centimetre) and the times."""
    rng = np.random.default_rng(seed)
    on_streets = round(0.7 * n)
    along = rng.random(on_streets) * SIDE
    across = rng.integers(0, 400, on_streets) * 100.0 + 50.0 + rng.normal(0, 8, on_streets)
    is_level = rng.random(on_streets) < 0.5
    centres, spread = rng.uniform(2000, SIDE - 2000, (2, 40)), rng.uniform(150, 600, 40)
    of = rng.integers(0, 40, n - on_streets)
    near = centres[:, of] + rng.normal(size=(2, of.size)) * spread[of]
    x = np.concatenate([np.where(is_level, along, across), near[0]])
    y = np.concatenate([np.where(is_level, across, along), near[1]])
    times = BEGIN + rng.integers(0, DAYS * 86_400, n).astype("timedelta64[s]")
    order = rng.permutation(n)
    x, y = np.clip(x[order], 0, SIDE), np.clip(y[order], 0, SIDE)
    return np.round(x + X0, 2), np.round(y + Y0, 2), times


def dates(n: int) -> np.ndarray:
    """Return the calendar date of each point in days."""
    return (points(n)[2] - BEGIN).astype("timedelta64[D]").astype(float)


def registers(n: int) -> tuple[np.ndarray, np.ndarray]:
    """Return places (2n, 2) and times of two registers of the same points: the second some metres off."""
    x, y, times = points(n)
    rng = np.random.default_rng(24)
    off = rng.normal(0, 20, (n, 2))
    late = rng.normal(0, 3_600, n).astype("timedelta64[s]")
    places = np.column_stack([x, y])
    return np.concatenate([places, places + off]), np.concatenate([times, times + late])


def kinds(n: int) -> np.ndarray:
    """Return a word for each point."""
    return np.random.default_rng(3).choice(np.array(["burglary", "theft"], dtype=object), n)


def lattice_counts(cells: int, events: int = 1_000_000) -> np.ndarray:
    """Return counts on a square lattice of about so many cells over the city, first row in the south."""
    return lattice_months(cells, events).sum(axis=0).astype(float)


def lattice_months(cells: int, events: int = 1_000_000) -> np.ndarray:
    """Return the same counts for each of the 36 months, shape (months, side, side)."""
    x, y, times = points(events)
    side = round(cells**0.5)
    column = np.minimum(((x - X0) / SIDE * side).astype(np.int64), side - 1)
    row = np.minimum(((y - Y0) / SIDE * side).astype(np.int64), side - 1)
    month = (times.astype("datetime64[M]") - BEGIN.astype("datetime64[M]")).astype(np.int64)
    place = (month * side + row) * side + column
    return np.bincount(place, minlength=36 * side * side).reshape(36, side, side)


def districts(side: int, seed: int = 7) -> list[np.ndarray]:
    """Return side × side closed rings with crooked shared borders that tile the city."""
    rng = np.random.default_rng(seed)
    cell, vertices = SIDE / side, max(2, int(SIDE / side / 40))
    corner = np.stack(np.meshgrid(np.arange(side + 1.0), np.arange(side + 1.0), indexing="ij"), -1) * cell
    corner[1:-1, 1:-1] += rng.uniform(-0.2, 0.2, (side - 1, side - 1, 2)) * cell

    def border(a: np.ndarray, b: np.ndarray, is_outer: bool) -> np.ndarray:
        share = np.linspace(0, 1, vertices + 1)
        line = a + (b - a) * share[:, None]
        if is_outer:
            return line
        walk = np.cumsum(rng.standard_normal(vertices + 1))
        bridge = walk - walk[0] - (walk[-1] - walk[0]) * share
        along = (b - a) / np.hypot(*(b - a))
        return line + np.outer(bridge * 10.0, [-along[1], along[0]])

    level = [
        [border(corner[i, j], corner[i + 1, j], j in (0, side)) for j in range(side + 1)] for i in range(side)
    ]
    upright = [
        [border(corner[i, j], corner[i, j + 1], i in (0, side)) for j in range(side)] for i in range(side + 1)
    ]
    rings = []
    for i in range(side):
        for j in range(side):
            parts = (level[i][j], upright[i + 1][j], level[i][j + 1][::-1], upright[i][j][::-1])
            ring = np.concatenate([part[:-1] for part in parts])
            rings.append(np.vstack([ring, ring[:1]]) + np.array([X0, Y0]))
    return rings


def streets(spacing: float = 200.0) -> tuple[np.ndarray, np.ndarray]:
    """Return the vertices of streets so far apart and where each street begins, both ways over the city.

    Points lie along every 100 metres, so that with 200 half of them are between two streets.
    """
    at = np.arange(50.0, SIDE, spacing)
    level = np.stack(np.meshgrid(at, at, indexing="ij"), axis=-1)
    xy = np.concatenate([level, level.transpose(1, 0, 2)]).reshape(-1, 2) + np.array([X0, Y0])
    return xy, np.arange(0, len(xy) + 1, at.size)
