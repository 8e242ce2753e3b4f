"""Near repeats and scans by region are those of the whole, ties at the borders included."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from crime_map_plugin.analysis.bands import Bands, Intervals
from crime_map_plugin.analysis.near_repeat import near_repeat
from crime_map_plugin.analysis.partition_regions import (
    near_repeat_by_region,
    regions_of,
    space_time_scan_by_region,
)
from crime_map_plugin.analysis.space_time_pairs import Metric
from crime_map_plugin.analysis.space_time_scan import space_time_scan
from crime_map_plugin.errors import QueryInvalid


def scattered(n: int, seed: int, step: float = 50.0) -> tuple[np.ndarray, np.ndarray]:
    """Return places on a lattice, so that many pairs are exactly a band apart or on a border, and days."""
    random = np.random.default_rng(seed)
    return random.integers(0, 60, (n, 2)) * step, random.integers(0, 90, n).astype(float)


BANDS = {"distances_m": Bands((0, 0.1, 200, 400)), "days_between": Bands((0, 7, 14))}


@pytest.mark.parametrize("intervals", list(Intervals))
@pytest.mark.parametrize("metric", list(Metric))
@pytest.mark.parametrize("regions", [1, 2, 5])
def test_near_repeats_by_region_are_those_of_the_whole(regions, metric, intervals):
    points, days = scattered(400, regions)
    options = {**BANDS, "metric": metric, "intervals": intervals, "permutations": 39, "seed": 3}
    whole = near_repeat(points, days, **options)
    with ThreadPoolExecutor(2) as pool:
        parts = near_repeat_by_region(points, days, regions=regions, run=pool.map, **options)
    for name in ("observed", "expected", "p"):
        assert getattr(parts, name).tolist() == getattr(whole, name).tolist()
    assert parts.ratio.tobytes() == whole.ratio.tobytes()
    assert (parts.method, parts.events, parts.cautions) == (whole.method, whole.events, whole.cautions)


@pytest.mark.parametrize(("permutations", "most_pairs"), [(0, 10**6), (9, 50)])
def test_exact_moments_by_region_are_those_of_the_whole(permutations, most_pairs):
    points, days = scattered(500, 8)
    options = {**BANDS, "permutations": permutations, "most_pairs": most_pairs}
    whole = near_repeat(points, days, **options)
    parts = near_repeat_by_region(points, days, regions=4, **options)
    assert whole.method == parts.method == "exact moments"
    assert parts.observed.tolist() == whole.observed.tolist()
    assert parts.p.tolist() == whole.p.tolist() and parts.cautions == whole.cautions


def test_the_limit_of_pairs_is_the_same_for_regions():
    points, days = scattered(300, 5)
    gaps = np.abs(points[:, None] - points).sum(axis=2)
    pairs = (np.count_nonzero(gaps <= 400) - 300) // 2
    methods = [
        near_repeat_by_region(
            points,
            days,
            regions=3,
            **{**BANDS, "distances_m": Bands((0, 400.5))},
            permutations=1,
            most_pairs=most,
        ).method
        for most in (pairs, pairs - 1)
    ]
    assert methods == ["permutation", "exact moments"]


@pytest.mark.parametrize("prospective", [False, True])
@pytest.mark.parametrize("regions", [1, 3, 6])
def test_a_scan_by_region_is_that_of_the_whole(regions, prospective):
    points, days = scattered(350, regions + 10, step=100.0)
    dates = np.datetime64("2026-01-01") + days.astype(int)
    near = np.hypot(*(points - 3000).T) < 700
    dates[near & (days < 45)] = np.datetime64("2026-03-28")
    options = {
        "max_radius_m": 800.0,
        "max_days": 6,
        "permutations": 19,
        "prospective": prospective,
        "seed": 2,
    }
    whole = space_time_scan(points[:, 0], points[:, 1], dates, **options)
    with ThreadPoolExecutor(2) as pool:
        parts = space_time_scan_by_region(
            points[:, 0], points[:, 1], dates, regions=regions, run=pool.map, **options
        )
    assert len(whole.clusters) > 1
    assert [_plain(cluster) for cluster in parts.clusters] == [_plain(cluster) for cluster in whole.clusters]
    assert parts.places.tolist() == whole.places.tolist()
    assert (parts.max_days, parts.n_cases, parts.cautions) == (whole.max_days, whole.n_cases, whole.cautions)


def _plain(cluster) -> tuple:
    return (*(value for name, value in vars(cluster).items() if name != "places"), cluster.places.tolist())


def test_each_place_is_own_in_one_region_and_its_surroundings_are_there():
    points, _ = scattered(200, 1)
    seen = np.zeros(len(points), dtype=int)
    for region in regions_of(points, 300.0, 7):
        own = region.rows[region.is_own]
        seen[own] += 1
        for row in own.tolist():
            near = np.flatnonzero(np.hypot(*(points - points[row]).T) <= 300.0)
            assert set(near.tolist()) <= set(region.rows.tolist())
    assert (seen == 1).all()


def test_incidents_on_one_place_are_one_region():
    assert len(regions_of(np.zeros((50, 2)), 100.0, 4)) == 1


def test_what_reaches_everywhere_is_refused_in_a_sentence():
    points, days = scattered(20, 1)
    with pytest.raises(QueryInvalid, match="last distance"):
        near_repeat_by_region(
            points, days, regions=2, distances_m=Bands((0, np.inf)), days_between=Bands((0, 7))
        )
    with pytest.raises(QueryInvalid, match="MAX_RADIUS"):
        space_time_scan_by_region(*points.T, np.full(20, "2026-01-01"), regions=2, max_radius_m=0.0)
