"""How often each test calls chance something else: about as often as it says, or less.

Each is run on made-up data without any pattern. Bounds are the level plus four standard errors of that many
runs; where a test is known not to hold its level, its help says so, and the number stands here. The scan has
this test beside its others.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from shapely.geometry import box

from crime_map_plugin.analysis import study_area
from crime_map_plugin.analysis.bands import Bands
from crime_map_plugin.analysis.change import e_test
from crime_map_plugin.analysis.emerging import SpaceTime, space_time
from crime_map_plugin.analysis.getis_ord import getis_ord_grid
from crime_map_plugin.analysis.grid import make_grid
from crime_map_plugin.analysis.inference import adjust
from crime_map_plugin.analysis.local_inference import Inference
from crime_map_plugin.analysis.local_moran import local_moran
from crime_map_plugin.analysis.moran import moran
from crime_map_plugin.analysis.near_repeat import near_repeat
from crime_map_plugin.analysis.neighbours import GridNeighbours
from crime_map_plugin.analysis.proportions import difference_of_proportions
from crime_map_plugin.analysis.sppt import spatial_point_pattern_test
from crime_map_plugin.analysis.wdd import weighted_displacement_difference

LEVEL = 0.05
GRID = make_grid(study_area.from_polygons([box(0, 0, 1000, 1000).wkb]), 100.0)


def share_called(
    p_of: Callable[[np.random.Generator, int], object], runs: int, level: float = LEVEL
) -> float:
    """Return how often p is at most the level; of many p in a run, their mean."""
    rng = np.random.default_rng(1)
    return float(np.mean([np.mean(np.asarray(p_of(rng, run)) <= level) for run in range(runs)]))


def at_most(runs: int, level: float = LEVEL) -> float:
    return level + 4 * np.sqrt(level * (1 - level) / runs)


def knox(rng: np.random.Generator, seed: int, permutations: int = 99) -> np.ndarray:
    places = rng.uniform(0, 1200, (60, 2))
    places[:15] = places[15:30]
    days = rng.permutation(np.concatenate([rng.integers(0, 60, 40), rng.integers(0, 10, 20)]))
    bands = {"distances_m": Bands((0, 100, 300)), "days_between": Bands((0, 3, 7))}
    return near_repeat(places, days, **bands, permutations=permutations, seed=seed).p[0, 0]


def counts(rng: np.random.Generator) -> np.ndarray:
    return rng.poisson(0.7, GRID.n).astype(float)


def gi_star(rng: np.random.Generator, seed: int) -> np.ndarray:
    how = {"inference": Inference.PERMUTATION, "permutations": 99, "seed": seed}
    return getis_ord_grid(counts(rng), GRID, **how).p


def moran_of_places(rng: np.random.Generator, seed: int) -> np.ndarray:
    how = {"inference": Inference.PERMUTATION, "permutations": 99, "seed": seed}
    return local_moran(counts(rng), GridNeighbours(GRID), **how).p


def moran_of_all(rng: np.random.Generator, seed: int) -> float:
    found = moran(counts(rng), GridNeighbours(GRID), permutations=99, seed=seed)
    assert found.p_permutation is not None
    return found.p_permutation


def counts_of_two_periods(rng: np.random.Generator, seed: int) -> np.ndarray:
    return e_test(rng.poisson(6.2, 20), rng.poisson(5.6, 20), 31, 28)


def shares(rng: np.random.Generator, seed: int) -> np.ndarray:
    law = np.full(20, 0.05)
    return difference_of_proportions(rng.multinomial(150, law), rng.multinomial(200, law)).p


def displacement(rng: np.random.Generator, seed: int) -> list[float]:
    pairs = rng.poisson(12, (10, 4)).tolist()
    return [weighted_displacement_difference((a, b), (c, d)).p for a, b, c, d in pairs]


@pytest.mark.parametrize(
    "test",
    [
        knox,
        lambda rng, seed: knox(rng, seed, 0),
        gi_star,
        moran_of_places,
        moran_of_all,
        counts_of_two_periods,
        shares,
        displacement,
    ],
    ids=["knox", "knox by moments", "gi*", "local moran", "moran", "e-test", "shares", "wdd"],
)
def test_chance_is_called_something_else_as_often_as_the_level_says(test):
    runs = 200
    assert share_called(test, runs) <= at_most(runs)


def test_adjusted_p_call_hardly_any_table_of_chance_different():
    runs = 200
    assert share_called(lambda rng, seed: adjust(shares(rng, seed)).min(), runs) <= at_most(runs)


def unchanging(lag: int) -> list[SpaceTime]:
    """Return twenty cubes of 12 steps with a hot middle; nothing in them changes."""
    x, y = GRID.centres()
    rate = np.where(np.hypot(x - 500, y - 500) < 250, 6.0, 0.3)
    rng = np.random.default_rng(2)
    return [space_time(rng.poisson(rate, (12, GRID.n)), GRID, time_lag=lag) for _ in range(20)]


def rising(lag: int) -> float:
    x, y = GRID.centres()
    is_hot = np.hypot(x - 500, y - 500) < 250
    found = unchanging(lag)
    return float(np.mean([((one.trend.p <= 0.1) & (one.trend.z > 0))[is_hot] for one in found]))


def test_without_a_lag_trends_are_as_rare_as_they_say():
    assert rising(0) <= 0.08


@pytest.mark.parametrize(("lag", "low", "high"), [(1, 0.12, 0.3), (3, 0.4, 0.7)])
def test_with_a_lag_hot_cells_seem_to_rise_as_the_help_says(lag: int, low: float, high: float):
    assert low <= rising(lag) <= high


def test_the_pattern_test_calls_half_of_the_areas_different_as_the_help_says():
    rng = np.random.default_rng(3)
    law = np.full(20, 0.05)
    found = [
        spatial_point_pattern_test(rng.multinomial(2000, law), rng.multinomial(2000, law), seed=seed)
        for seed in range(40)
    ]
    assert np.mean([one.is_different for one in found]) == pytest.approx(0.56, abs=0.08)
