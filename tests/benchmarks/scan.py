"""What a scan is measured on, and the same scan as plain NumPy does it: every cylinder by two logarithms."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from tests.benchmarks import city

PERMUTATIONS = 999


@dataclass(frozen=True)
class Work:
    """500 windows around each place: circles of so many places on average, times windows of days."""

    n_days: int
    longest: int
    circles: int
    is_prospective: bool

    def windows(self) -> list[tuple[int, int]]:
        """Return first day and day after the last of each window."""
        return [
            (start, start + length)
            for length in range(1, self.longest + 1)
            for start in range(self.n_days - length + 1)
            if not self.is_prospective or start + length == self.n_days
        ]


PROSPECTIVE = Work(365, 20, 25, True)
RETROSPECTIVE = Work(14, 4, 10, False)


def cases(work: Work, places: int) -> tuple[np.ndarray, np.ndarray, np.ndarray, float]:
    """Return places (x, y), the place and day of ten cases for each, and the radius."""
    x, y, _ = city.points(places)
    rng = np.random.default_rng(9)
    place = np.concatenate([np.arange(places), rng.integers(0, places, 9 * places)])
    day = rng.integers(0, work.n_days, place.size)
    day[:2] = 0, work.n_days - 1
    xy = np.unique(np.column_stack([x, y]), axis=0)
    place %= len(xy)
    return xy, place, day, _radius(xy, work.circles)


def _radius(xy: np.ndarray, circles: int) -> float:
    """Return the radius within which there are so many places on average."""
    from scipy.spatial import cKDTree

    tree, low, high = cKDTree(xy), 0.0, city.SIDE
    for _ in range(50):
        middle = 0.5 * (low + high)
        fits = tree.count_neighbors(tree, middle) <= circles * len(xy)
        low, high = (middle, high) if fits else (low, middle)
    return low


def plain(work: Work) -> Callable[[int], Callable[[], object]]:
    """Scan with arrays, without a threshold and without batches."""

    def build(places: int) -> Callable[[], object]:
        from scipy.spatial import cKDTree

        xy, place, day, radius = cases(work, places)
        n, total = len(xy), len(place)
        first, last = np.array(work.windows()).T
        rng = np.random.default_rng(1)

        def until(days: np.ndarray) -> np.ndarray:
            """Return the cases of each place before each day."""
            counts = np.bincount(place * work.n_days + days, minlength=n * work.n_days)
            return np.pad(counts.reshape(n, work.n_days).cumsum(axis=1), ((0, 0), (1, 0)))

        def call() -> object:
            tree = cKDTree(xy)
            pairs = tree.sparse_distance_matrix(tree, radius, output_type="ndarray")
            pairs = pairs[np.lexsort((pairs["v"], pairs["i"]))]
            begin = np.flatnonzero(np.diff(pairs["i"], prepend=-1))
            length = np.diff(begin, append=len(pairs))

            def circles(values: np.ndarray) -> np.ndarray:
                """Return the sums over the places of every circle."""
                sums = values[pairs["j"]].cumsum(axis=0)
                before = np.concatenate([np.zeros_like(sums[:1]), sums])[begin]
                return sums - np.repeat(before, length, axis=0)

            def best(days: np.ndarray) -> float:
                summed = until(days)
                c = circles(summed[:, last] - summed[:, first]).astype(float)
                inside = c * np.log(np.maximum(c, 1) / expected)
                ratio = inside + (total - c) * np.log((total - c) / (total - expected))
                return float(np.where((c > expected) & (c >= 2), ratio, 0.0).max())

            all_days = np.bincount(day, minlength=work.n_days).cumsum()
            all_days = np.concatenate([[0], all_days])
            at_place = circles(np.bincount(place, minlength=n)[:, None])
            expected = at_place * (all_days[last] - all_days[first]) / total
            observed = best(day)
            passed = sum(best(rng.permutation(day)) >= observed for _ in range(PERMUTATIONS))
            return observed, (passed + 1) / (PERMUTATIONS + 1)

        return call

    return build


def ours(work: Work) -> Callable[[int], Callable[[], object]]:
    """Scan as the plugin does."""

    def build(places: int) -> Callable[[], object]:
        from crime_map_plugin.analysis.space_time_scan import space_time_scan

        xy, place, day, radius = cases(work, places)
        x, y = xy[place].T
        days = city.BEGIN.astype("datetime64[D]") + day

        def call() -> object:
            found = space_time_scan(
                x,
                y,
                days,
                max_radius_m=radius,
                max_days=work.longest,
                prospective=work.is_prospective,
                permutations=PERMUTATIONS,
            )
            return found.clusters[0].llr, found.clusters[0].p

        return call

    return build
