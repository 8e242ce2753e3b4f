"""Medians of the analysis room on a seeded city: rows 1, 3, 5, 6 and 13 of the performance table.

Run from the repository: python tests/benchmarks/analysis.py [events]
"""

from __future__ import annotations

import statistics
import sys
import time
from pathlib import Path
from typing import Callable

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from shapely.geometry import Polygon, box

from crime_map_plugin.analysis import study_area
from crime_map_plugin.analysis.density import Method, kernel_density
from crime_map_plugin.analysis.districts import assign
from crime_map_plugin.analysis.getis_ord import Inference, getis_ord_grid
from crime_map_plugin.analysis.grid import make_grid

SIDE_M = 40_000.0


def city(n: int, seed: int = 1) -> tuple[np.ndarray, np.ndarray]:
    """Return x, y in metres: 70 % along a lattice of streets 100 m apart, 30 % in 40 clusters."""
    rng = np.random.default_rng(seed)
    on_streets = round(0.7 * n)
    along = rng.random(on_streets) * SIDE_M
    across = rng.integers(0, 400, on_streets) * 100.0 + 50.0 + rng.normal(0, 8, on_streets)
    horizontal = rng.random(on_streets) < 0.5
    centres, spread = rng.uniform(2000, SIDE_M - 2000, (2, 40)), rng.uniform(150, 600, 40)
    of = rng.integers(0, 40, n - on_streets)
    clusters = centres[:, of] + rng.normal(size=(2, of.size)) * spread[of]
    x = np.concatenate([np.where(horizontal, along, across), clusters[0]])
    y = np.concatenate([np.where(horizontal, across, along), clusters[1]])
    return np.clip(x, 0, SIDE_M), np.clip(y, 0, SIDE_M)


def districts(k: int, seed: int = 7) -> list[bytes]:
    """Return k × k quadrilaterals with crooked sides that tile the city, as WKB."""
    rng = np.random.default_rng(seed)
    cell, points = SIDE_M / k, max(2, int(SIDE_M / k / 40))
    corner = np.stack(np.meshgrid(np.arange(k + 1.0), np.arange(k + 1.0), indexing="ij"), -1) * cell
    corner[1:-1, 1:-1] += rng.uniform(-0.2, 0.2, (k - 1, k - 1, 2)) * cell

    def side(a: np.ndarray, b: np.ndarray, is_outer: bool) -> np.ndarray:
        share = np.linspace(0, 1, points)[:, None]
        line = a + (b - a) * share
        if not is_outer:
            line[1:-1] += rng.normal(0, 4, (points - 2, 2))
        return line

    level = [[side(corner[i, j], corner[i + 1, j], j in (0, k)) for j in range(k + 1)] for i in range(k)]
    upright = [[side(corner[i, j], corner[i, j + 1], i in (0, k)) for j in range(k)] for i in range(k + 1)]
    return [
        Polygon(
            np.concatenate(
                [
                    level[i][j][:-1],
                    upright[i + 1][j][:-1],
                    level[i][j + 1][::-1][:-1],
                    upright[i][j][::-1][:-1],
                ]
            )
        ).wkb
        for i in range(k)
        for j in range(k)
    ]


def median_of(work: Callable[[], object], runs: int = 5) -> float:
    """Return the median seconds of `runs` calls after one that warms up."""
    work()
    seconds = []
    for _ in range(runs):
        begun = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - begun)
    return statistics.median(seconds)


def main() -> None:
    """Print one line per case."""
    n = int(float(sys.argv[1])) if len(sys.argv) > 1 else 1_000_000
    x, y = city(n)
    whole = study_area.StudyArea(box(0, 0, SIDE_M, SIDE_M), False)

    def report(row: str, what: str, work: Callable[[], object], runs: int = 5) -> None:
        print(f"{row:>3}  {what:<58} {median_of(work, runs):9.4f} s", flush=True)

    both = {"cell_size": 50.0, "bandwidth_m": 500.0}
    report("1", f"density, {n} points, 820 × 820, FFT", lambda: kernel_density(x, y, whole, **both))
    fft = kernel_density(x, y, whole, method=Method.FFT, **both).values
    exact = kernel_density(x, y, whole, method=Method.EXACT, **both).values
    print(f"     error of FFT against exact: {np.abs(fft - exact).max() / exact.max():.2e} of the maximum")
    report("3", "same, exact", lambda: kernel_density(x, y, whole, method=Method.EXACT, **both), runs=1)
    for cell in (250.0, 100.0):
        grid = make_grid(study_area.StudyArea(box(0, 0, SIDE_M, SIDE_M), True), cell)
        count, _, _ = grid.counts(x, y)
        report("5", f"Gi* + FDR, {grid.n} cells", lambda c=count, g=grid: getis_ord_grid(c, g))
        for permutations in (999, 0):
            report(
                "6",
                f"conditional p, {grid.n} cells, "
                + (f"{permutations} permutations" if permutations else "exact"),
                lambda c=count, g=grid, p=permutations: getis_ord_grid(
                    c, g, inference=Inference.PERMUTATION, permutations=p
                ),
            )
    for k in (7, 32):
        polygons = districts(k)
        report("13", f"{n} points in {k * k} districts", lambda p=polygons: assign(x, y, p))


if __name__ == "__main__":
    main()
