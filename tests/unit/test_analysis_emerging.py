"""Emerging hot spots: Gi* of the cube by brute force and by esda, trends by pymannkendall, invariances."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from shapely.geometry import Point, Polygon, box

from crime_map_plugin.analysis import study_area
from crime_map_plugin.analysis.emerging import emerging_hotspots, space_time
from crime_map_plugin.analysis.gi_star_cube import cube_scores, hot_and_cold
from crime_map_plugin.analysis.grid import Grid, GridKind, make_grid
from crime_map_plugin.analysis.inference import Correction, adjust, normal_p, passing
from crime_map_plugin.analysis.mann_kendall import mann_kendall
from crime_map_plugin.analysis.patterns import PATTERNS
from crime_map_plugin.errors import Cancelled, GridTooLarge, QueryInvalid, TooFewIncidents

ROOT = Path(__file__).resolve().parents[2]
PEERS = ROOT / "build" / "peers" / "bin" / "python"
L_SHAPE = Polygon([(0, 0), (1500, 0), (1500, 500), (600, 500), (600, 1300), (0, 1300)])


def area_of(shape):
    return study_area.from_polygons([shape.wkb])


def near_in_space_and_time(grid: Grid, n_steps: int, reach_m: float, lag: int) -> np.ndarray:
    """Return who belongs to whose neighbourhood, self included, shape (bins, bins) bool; steps outermost."""
    x, y = grid.centres()
    in_space = np.hypot(x[:, None] - x, y[:, None] - y) <= reach_m * (1 + 1e-9)
    before = np.arange(n_steps)[:, None] - np.arange(n_steps)
    return np.kron((before >= 0) & (before <= lag), in_space)


def brute(values: np.ndarray, near: np.ndarray) -> np.ndarray:
    """Return z by Ord & Getis 1995, equation 14, written out with a dense matrix."""
    n, w = values.size, near.astype(float)
    mean, sd = values.mean(), values.std()
    total = w.sum(axis=1)
    spread = (n * (w**2).sum(axis=1) - total**2) / (n - 1)
    return (w @ values - total * mean) / (sd * np.sqrt(spread))


def cases() -> list[dict[str, Any]]:
    rng = np.random.default_rng(8)
    ring = {GridKind.SQUARE: 2**0.5, GridKind.HEXAGON: 1.0}
    made = []
    for number, (lag, band) in enumerate(
        [(1, None), (0, None), (2, 230.0), (11, 130.0), (30, None), (1, 50.0)]
    ):
        for kind in GridKind:
            hole = Point(700, 250).buffer(140)
            grid = make_grid(area_of(L_SHAPE.difference(hole) if number % 2 else L_SHAPE), 100.0, kind)
            cube = rng.poisson(rng.gamma(0.6, 1.5, grid.n), (12, grid.n))
            cube[6:, : grid.n // 12] += 5  # the south is hot from the middle of the time on
            near = near_in_space_and_time(grid, 12, band or 100.0 * ring[kind], lag)
            made.append({"grid": grid, "cube": cube, "near": near, "lag": lag, "band": band})
    return made


def ours(case: dict[str, Any]) -> np.ndarray:
    return cube_scores(case["cube"], case["grid"], distance_band_m=case["band"], time_lag=case["lag"])


def test_gi_star_of_a_cube_equals_the_formula_written_out():
    for case in cases():
        expected = brute(case["cube"].ravel().astype(float), case["near"])
        np.testing.assert_allclose(ours(case).ravel(), expected, rtol=1e-9, atol=1e-9)


@pytest.fixture(scope="module")
def peers() -> dict[str, Any]:
    """Return what was asked of esda and pymannkendall, and their answers."""
    assert PEERS.exists(), "run `make peers`"
    made = cases()
    rng = np.random.default_rng(9)
    series = [rng.normal(size=n).tolist() for n in (4, 10, 36, 120)]
    series += [rng.poisson(mean, n).tolist() for mean in (0.1, 1, 5) for n in (5, 36, 80)]
    series += [np.round(np.linspace(0, 4, 40) + rng.normal(size=40)).tolist(), [2.0] * 20, [0.0, *[1.0] * 9]]
    series += [list(range(30)), list(range(30, 0, -1))]
    series += ours(made[0]).T[::7].tolist()
    question = {
        "series": series,
        "cubes": [
            {
                "values": case["cube"].ravel().tolist(),
                "neighbours": [
                    np.flatnonzero(row & (np.arange(row.size) != i)).tolist()
                    for i, row in enumerate(case["near"])
                ],
            }
            for case in made
        ],
    }
    done = subprocess.run(
        [str(PEERS), "-W", "ignore", "-I", str(ROOT / "tests" / "unit" / "peers_emerging.py")],
        input=json.dumps(question),
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    answer = json.loads(done.stdout)
    # The peers must not be the plugin's own libraries.
    assert answer["versions"][1] != np.__version__
    return {"made": made, "series": series, **answer}


def test_gi_star_of_a_cube_agrees_with_esda_on_the_same_neighbours(peers):
    for case, peer in zip(peers["made"], peers["cubes"]):
        np.testing.assert_allclose(ours(case).ravel(), peer["z"], rtol=1e-9, atol=1e-9)


@pytest.mark.parametrize(
    ("name", "correction"),
    [("bh", Correction.BENJAMINI_HOCHBERG), ("by", Correction.BENJAMINI_YEKUTIELI)],
)
def test_what_is_hot_is_what_esda_and_scipy_call_so(peers, name: str, correction: Correction):
    n_hot = n_cold = 0
    for case, peer in zip(peers["made"], peers["cubes"]):
        expected = np.sign(peer["z"]) * (np.array(peer[name]) <= 0.10)
        state = hot_and_cold(ours(case), correction).ravel()
        np.testing.assert_array_equal(state, expected)
        n_hot, n_cold = n_hot + (state > 0).sum(), n_cold + (state < 0).sum()
    assert n_hot > 100
    assert n_cold > 0 or name == "by"


def test_trends_agree_with_pymannkendall_to_nine_digits(peers):
    assert len(peers["series"]) > 30
    for series, (s, variance, z, p) in zip(peers["series"], peers["trends"]):
        trend = mann_kendall(series)
        assert trend.s[0] == s
        assert trend.variance[0] == pytest.approx(variance, rel=1e-9, abs=1e-9)
        assert trend.z[0] == pytest.approx(z, rel=1e-9, abs=1e-9)
        assert trend.p[0] == pytest.approx(p, rel=1e-9, abs=1e-9)


@pytest.mark.parametrize("correction", list(Correction))
@pytest.mark.parametrize("level", [0.01, 0.10, 0.3])
def test_passing_is_what_adjusting_all_p_gives(correction: Correction, level: float):
    rng = np.random.default_rng(2)
    for n in (1, 7, 300):
        for strong in (0, n // 5):
            p = np.concatenate([rng.random(n - strong), rng.random(strong) ** 6])
            p[: n // 3] = np.round(p[: n // 3], 2)
            expected = adjust(p, correction) <= level
            np.testing.assert_array_equal(passing(p, level, n, correction), expected)
            few = p <= level
            np.testing.assert_array_equal(passing(p[few], level, n, correction), expected[few])
    assert passing(np.array([]), level, 5, correction).size == 0


def test_neighbourhoods_that_are_alike_have_exactly_the_same_z():
    grid = make_grid(area_of(box(0, 0, 700, 700)), 100.0)
    cube = np.zeros((12, grid.n), dtype=int)
    cube[5, 24] = 3
    z = cube_scores(cube, grid)
    x, y = grid.centres()
    inner = (np.abs(x - 350) < 250) & (np.abs(y - 350) < 250)
    around = (np.abs(x - 350) < 150) & (np.abs(y - 350) < 150)
    assert np.unique(z[1:, inner]).size == 2
    assert np.unique(z[5:7, around]).size == 1


def test_equal_counts_everywhere_have_no_pattern_and_no_nan():
    grid = make_grid(area_of(box(0, 0, 500, 300)), 100.0)
    for value in (0, 4):
        found = space_time(np.full((11, grid.n), value), grid)
        assert not found.z.any() and not found.trend.z.any()
        assert (found.trend.p == 1).all()
        assert found.counts() == {**dict.fromkeys(PATTERNS, 0), "none": grid.n}


def test_one_cell_alone_is_compared_with_itself_over_time():
    grid = make_grid(area_of(box(0, 0, 100, 100)), 100.0)
    cube = np.array([[1]] * 18 + [[60]])
    found = space_time(cube, grid, time_lag=0)
    expected = brute(cube.ravel().astype(float), np.eye(19, dtype=bool))
    np.testing.assert_allclose(found.z[:, 0], expected)
    assert found.counts()["new_hot"] == 1


def test_a_neighbourhood_of_the_whole_cube_has_no_spread():
    grid = make_grid(area_of(box(0, 0, 200, 100)), 100.0)
    cube = np.random.default_rng(3).poisson(3.0, (10, grid.n))
    z = cube_scores(cube, grid, distance_band_m=1000.0, time_lag=50)
    assert z[-1].tolist() == [0.0, 0.0]
    assert np.isfinite(z).all() and z[0].any()


# -- from incidents to patterns ------------------------------------------------------------------------


def city(seed: int = 3) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return places and times of two years: scattered, one place always, one from the last quarter on."""
    rng = np.random.default_rng(seed)
    day = np.datetime64("2020-01-01T00:00:00")
    x, y = rng.uniform(0, 2000, (2, 1500))
    days = rng.uniform(0, 731, 1500)
    days[:2] = 0.2, 730.5
    always, late = rng.normal((500, 500), 40, (500, 2)).T, rng.normal((1500, 1500), 40, (200, 2)).T
    x, y = np.concatenate([x, always[0], late[0]]), np.concatenate([y, always[1], late[1]])
    days = np.concatenate([days, rng.uniform(0, 731, 500), rng.uniform(640, 731, 200)])
    return x, y, day + (days * 86_400).astype("timedelta64[s]")


AREA = box(0, 0, 2000, 2000)


@pytest.fixture(scope="module")
def base():
    return emerging_hotspots(*city(), area_of(AREA), 100.0)


def name_at(result, x: float, y: float) -> str:
    return PATTERNS[result.found.pattern[result.grid.cell_of([x], [y])[0]]]


def test_a_place_always_hot_persists_and_one_hot_of_late_is_consecutive(base):
    assert base.steps.n == 24
    assert name_at(base, 450, 450) == "persistent_hot"
    assert name_at(base, 1450, 1450) == "consecutive_hot"
    assert name_at(base, 450, 1450) == "none"
    assert base.count.sum() == 2200
    assert sum(base.found.counts().values()) == base.grid.n == 400


def test_hot_steps_and_trend_follow_from_the_bins(base):
    found = base.found
    p = adjust(normal_p(found.z.ravel())).reshape(found.z.shape)
    np.testing.assert_array_equal(found.hot_steps, ((found.z > 0) & (p <= 0.10)).sum(axis=0))
    np.testing.assert_array_equal(found.cold_steps, ((found.z < 0) & (p <= 0.10)).sum(axis=0))
    np.testing.assert_array_equal(found.trend.z, mann_kendall(found.z).z)


def test_the_trend_counts_up_to_trend_p():
    x, y, times = city()
    rising = name_at(emerging_hotspots(x, y, times, area_of(AREA), 100.0, trend_p=1.0), 450, 450)
    assert rising in ("intensifying_hot", "diminishing_hot")
    never = emerging_hotspots(x, y, times, area_of(AREA), 100.0, trend_p=0.0)
    assert name_at(never, 450, 450) == "persistent_hot"


def test_a_lower_share_makes_the_late_place_a_lasting_one():
    # three of 24 steps; z is high at the end only, so its trend rises
    result = emerging_hotspots(*city(), area_of(AREA), 100.0, hot_share=0.125, trend_p=1.0)
    assert name_at(result, 1450, 1450) == "intensifying_hot"


def test_shuffling_the_rows_changes_nothing(base):
    x, y, times = city()
    order = np.random.default_rng(1).permutation(x.size)
    again = emerging_hotspots(x[order], y[order], times[order], area_of(AREA), 100.0)
    np.testing.assert_array_equal(again.found.z, base.found.z)
    np.testing.assert_array_equal(again.found.pattern, base.found.pattern)


def test_a_shift_in_space_changes_nothing(base):
    x, y, times = city()
    moved = area_of(box(2.0**20, -(2.0**20), 2.0**20 + 2000, 2000 - 2.0**20))
    again = emerging_hotspots(x + 2.0**20, y - 2.0**20, times, moved, 100.0)
    np.testing.assert_array_equal(again.found.z, base.found.z)


@pytest.mark.parametrize("whole", [-4000, -1, 3])
def test_a_shift_by_whole_steps_in_time_changes_nothing(whole: int):
    x, y, times = city()
    first = emerging_hotspots(x, y, times, area_of(AREA), 100.0, step_days=14)
    later = times + np.timedelta64(whole * 14, "D")
    again = emerging_hotspots(x, y, later, area_of(AREA), 100.0, step_days=14)
    np.testing.assert_array_equal(again.found.z, first.found.z)
    np.testing.assert_array_equal(again.found.pattern, first.found.pattern)


def test_every_incident_twice_changes_no_score(base):
    x, y, times = (np.tile(values, 2) for values in city())
    again = emerging_hotspots(x, y, times, area_of(AREA), 100.0)
    np.testing.assert_allclose(again.found.z, base.found.z, rtol=1e-12, atol=1e-12)


def test_incidents_before_the_first_step_are_not_in_the_cube():
    x, y, times = city()
    result = emerging_hotspots(x, y, times, area_of(AREA), 100.0, step_days=50)
    before = int((times < result.steps.edges[0]).sum())
    assert result.steps.n == 14
    assert result.cautions[-1].facts["incidents"] == before == 2200 - result.count.sum()


def test_incidents_outside_the_area_are_left_out_and_counted():
    x, y, times = city()
    result = emerging_hotspots(x, y, times, area_of(box(0, 0, 1000, 2000)), 100.0)
    inside = x <= 1000
    assert result.outside == (~inside).sum()
    assert result.count.sum() == inside.sum()


def test_few_events_are_told_of():
    x, y = (values[-29:] for values in city()[:2])
    days = np.datetime64("2020-01-01T00:00:00") + np.arange(29) * np.timedelta64(12, "D")
    result = emerging_hotspots(x, y, days, area_of(AREA), 500.0)
    assert [caution.key for caution in result.cautions] == ["few_events"]


def test_steps_that_are_mostly_empty_are_told_of():
    x, y, times = city()
    times[0] = np.datetime64("1900-01-01T00:00:00")
    result = emerging_hotspots(x, y, times, area_of(AREA), 500.0)
    (caution,) = result.cautions
    # 1900 to 2021 are 122 years; the year 2020 and 2021 and one month of 1900 hold all incidents
    assert (caution.key, caution.facts) == ("empty_steps", {"empty": 122 * 12 - 25, "steps": 122 * 12})


def test_all_in_one_place_is_hot_there():
    times = np.datetime64("2020-01-01T00:00:00") + np.arange(120) * np.timedelta64(3, "D")
    result = emerging_hotspots(np.full(120, 955.0), np.full(120, 955.0), times, area_of(AREA), 100.0)
    assert np.isfinite(result.found.z).all()
    assert name_at(result, 955, 955).endswith("hot")
    assert result.found.counts()["none"] == 400 - 9


def test_too_few_events_or_steps_are_refused():
    for n in (0, 1, 2):
        with pytest.raises(TooFewIncidents):
            x, y, times = (values[:n] for values in city())
            emerging_hotspots(x, y, times[:1].repeat(n), area_of(AREA), 100.0)


def test_values_that_are_not_finite_or_of_other_numbers_are_refused():
    x, y, times = city()
    bad = x.copy()
    bad[3] = np.nan
    with pytest.raises(QueryInvalid):
        emerging_hotspots(bad, y, times, area_of(AREA), 100.0)
    with pytest.raises(QueryInvalid):
        emerging_hotspots(x, y, times[1:], area_of(AREA), 100.0)
    with pytest.raises(QueryInvalid):
        cube_scores(np.zeros((10, 3)), make_grid(area_of(AREA), 500.0))
    with pytest.raises(QueryInvalid):
        emerging_hotspots(x, y, times, area_of(AREA), 100.0, time_lag=-1)


def test_a_cube_over_the_limit_names_the_cell_size_that_fits():
    with pytest.raises(GridTooLarge) as caught:
        emerging_hotspots(*city(), area_of(AREA), 10.0, limit=100_000)
    fitting = caught.value.facts["fitting_cell_size"]
    result = emerging_hotspots(*city(), area_of(AREA), fitting, limit=100_000)
    assert 10 < fitting < 40
    assert result.found.z.size <= 100_000


def test_work_is_cancelled_and_progress_ends_at_one():
    told: list[float] = []
    emerging_hotspots(*city(), area_of(AREA), 200.0, progress=lambda f, text="": told.append(f))
    assert told == sorted(told) and told[-1] == pytest.approx(1.0)
    with pytest.raises(Cancelled):
        emerging_hotspots(*city(), area_of(AREA), 200.0, cancel=lambda: True)
