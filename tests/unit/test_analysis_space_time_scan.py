"""The space-time scan: published clusters, every cylinder by brute force, and what must not matter."""

from __future__ import annotations

import csv
import json
import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from crime_map_plugin.analysis import scan_simulation
from crime_map_plugin.analysis.scan_cylinders import (
    CYLINDERS_CHOSEN,
    Model,
    Windows,
    chosen_days,
    chosen_radius,
    circles_within,
    log_likelihood_ratio,
)
from crime_map_plugin.analysis.scan_simulation import Data, cases_by_chance
from crime_map_plugin.analysis.space_time_scan import Population, Scan, space_time_scan
from crime_map_plugin.errors import Cancelled, CrimeMapError, GridTooLarge, QueryInvalid, TooFewIncidents
from tests.unit.memphis import in_metres

FIRST = np.datetime64("2026-03-01")


# -- published numbers ---------------------------------------------------------------------------------


def fever(shared: Path) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return places (x, y, zip) of the cases, their days, and places of all zip codes."""
    name = "nyc_fever_2001_satscan.csv"
    with (shared / "data" / "incidents" / name).open(encoding="utf-8", newline="") as lines:
        days = np.array([row["date"] for row in csv.DictReader(lines)], dtype="datetime64[D]")
    zips = in_metres(shared, "nyc_fever_2001_zip_centroids.csv", "zip", epsg=32618)
    return in_metres(shared, name, "zip", epsg=32618), days, zips


@pytest.mark.parametrize("how", ["prospective", "retrospective"])
def test_the_published_clusters_of_the_new_york_fever(shared: Path, how: str):
    published = json.loads((shared / "data/incidents/published_results.json").read_text(encoding="utf-8"))
    listed = published["nyc_fever_2001"][how]
    cases, days, zips = fever(shared)
    scan = space_time_scan(
        cases[:, 0],
        cases[:, 1],
        days,
        max_radius_m=3000,
        max_days=7,
        population=Population(zips[:, 0], zips[:, 1], np.ones(len(zips))),
        prospective=how == "prospective",
    )
    for rank, (found, wanted) in enumerate(zip(scan.clusters, listed), start=1):
        distance = np.hypot(*(scan.places[found.places][:, None] - zips[:, :2]).transpose(2, 0, 1))
        assert found.rank == rank
        # the centre leads; of two that are as good as equally far, a sphere and UTM may swap the order
        own = [str(int(z)) for z in zips[distance.argmin(axis=1), 2]]
        assert own[0] == wanted["zips"][0]
        assert sorted(own) == sorted(wanted["zips"])
        assert found.radius_m / 1000 == pytest.approx(wanted["radius_km"], abs=0.01)
        assert (str(found.first_day), str(found.last_day)) == (wanted["from"], wanted["to"])
        assert found.cases == wanted["cases"]
        digits = len(str(wanted["expected"]).partition(".")[2])
        assert round(found.expected, digits) == wanted["expected"]
        assert round(found.llr, 6) == wanted["llr"]
        error = math.sqrt(wanted["p"] * (1 - wanted["p"]) / 999)
        assert found.p == pytest.approx(wanted["p"], abs=4 * error + 0.003)
    # what comes after the published list is no better than chance in any permutation
    assert [c.p for c in scan.clusters[len(listed) :]] == [1.0] * (len(scan.clusters) - len(listed))


def test_a_row_of_no_cases_is_a_centre_as_well(shared: Path):
    cases, days, zips = fever(shared)
    scan = space_time_scan(
        np.concatenate([cases[:, 0], zips[:, 0]]),
        np.concatenate([cases[:, 1], zips[:, 1]]),
        np.concatenate([days, np.full(len(zips), np.datetime64("2010-01-01"))]),
        np.concatenate([np.ones(len(cases)), np.zeros(len(zips))]),
        max_radius_m=3000,
        max_days=7,
        permutations=1,
    )
    assert round(scan.clusters[0].llr, 6) == 8.119521
    assert (str(scan.first_day), str(scan.last_day), scan.n_cases) == ("2001-11-01", "2001-11-24", 194)


def test_the_ratio_of_a_published_cluster_by_hand():
    # 4 cases, 130/194 expected, of 194
    c, mu, total = 4, 130 / 194, 194
    by_hand = c * math.log(c / mu) + (total - c) * math.log((total - c) / (total - mu))
    np.testing.assert_allclose(log_likelihood_ratio([c, 0, 1], [mu, 0.5, 1.5], total), [by_hand, 0, 0])
    assert round(by_hand, 6) == 3.845418


# -- brute force ---------------------------------------------------------------------------------------


def ratio(c: float, mu: float, total: int) -> float:
    if c < 2 or c <= mu * (1 + 1e-12):
        return 0.0
    inside = c * math.log(c / mu)
    return inside + (0.0 if c == total else (total - c) * math.log((total - c) / (total - mu)))


def every_cylinder(
    xy: np.ndarray,
    place: np.ndarray,
    day: np.ndarray,
    share: np.ndarray,
    n_days: int,
    *,
    radius: float,
    longest: int,
    model: Model,
    prospective: bool,
) -> list[tuple[float, frozenset[int], int, int]]:
    """Return the ratio, places and days of every cylinder, one after the other."""
    found = []
    for centre in range(len(xy)):
        away = np.hypot(*(xy - xy[centre]).T)
        for reach in sorted({d for d in away.tolist() if d <= radius}):
            inside = away <= reach + 1e-6
            for start in range(n_days):
                for end in range(start, min(n_days, start + longest)):
                    if prospective and end != n_days - 1:
                        continue
                    during = (day >= start) & (day <= end)
                    c = int((during & inside[place]).sum())
                    of_time = during.mean() if model is Model.PERMUTATION else (end - start + 1) / n_days
                    mu = share[inside].sum() * of_time
                    places = frozenset(np.flatnonzero(inside).tolist())
                    found.append((ratio(c, mu, len(place)), places, start, end))
    return found


def small(seed: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return eleven places, some equally far from another, and 40 cases there on 13 days."""
    rng = np.random.default_rng(seed)
    lattice = [[x, y] for x in (0, 100, 200) for y in (0, 100, 200)]
    xy = np.array([*lattice, [350, 40], [900, 900]], dtype=float)
    place = np.concatenate([np.arange(11), rng.integers(0, 11, 25), [4, 4, 4, 4]])
    day = np.concatenate([[0, 12], rng.integers(0, 13, 34), [5, 5, 6, 6]])
    return xy, place, day


@pytest.mark.parametrize("prospective", [False, True])
@pytest.mark.parametrize("model", list(Model))
@pytest.mark.parametrize("seed", [1, 2])
def test_the_clusters_and_their_p_are_those_of_brute_force(seed: int, model: Model, prospective: bool):
    xy, place, day = small(seed)
    people = np.arange(1.0, 12.0)
    of_cases = np.bincount(place).astype(float)
    share = of_cases if model is Model.PERMUTATION else people * 40 / people.sum()
    settings: dict[str, Any] = {"radius": 260.0, "longest": 5, "model": model, "prospective": prospective}
    scan = space_time_scan(
        *xy[place].T,
        FIRST + day,
        max_radius_m=260.0,
        max_days=5,
        model=model,
        population=Population(*xy.T, people),
        prospective=prospective,
        permutations=39,
        seed=seed,
    )
    assert np.array_equal(scan.places, xy)
    listed = every_cylinder(xy, place, day, share, 13, **settings)
    for cluster in scan.clusters:
        start, end = (int((d - FIRST).astype(int)) for d in (cluster.first_day, cluster.last_day))
        same = [r for r, *what in listed if what == [frozenset(cluster.places.tolist()), start, end]]
        assert cluster.llr == pytest.approx(same[0], abs=1e-9)
    best = scan.clusters[0]
    assert best.llr == pytest.approx(max(r for r, *_ in listed), abs=1e-9)
    # the same permutations, every cylinder of each computed anew; cases stand by place, in order of days
    windows = Windows(13, 5, prospective)
    order = np.lexsort((day, place))
    data = Data(place[order], day[order], share, circles_within(xy, 260.0, windows=windows.n), windows, model)
    maxima = []
    for number in range(39):
        by_chance = cases_by_chance(data, np.random.default_rng([seed, number]))
        maxima.append(max(r for r, *_ in every_cylinder(xy, *by_chance, share, 13, **settings)))
    for cluster in scan.clusters:
        assert cluster.p == (np.sum(np.array(maxima) >= cluster.llr - 1e-9) + 1) / 40


def test_clusters_share_no_place():
    xy, place, day = small(3)
    scan = space_time_scan(*xy[place].T, FIRST + day, max_radius_m=260, max_days=5, permutations=9)
    members = np.concatenate([cluster.places for cluster in scan.clusters])
    assert len(scan.clusters) > 1
    assert len(np.unique(members)) == len(members)
    assert [c.llr for c in scan.clusters] == sorted((c.llr for c in scan.clusters), reverse=True)


def test_p_is_spread_evenly_where_there_are_no_clusters():
    rng = np.random.default_rng(12)
    found = []
    for number in range(150):
        x, y = rng.integers(0, 5, (2, 60)) * 100.0
        days = FIRST + rng.integers(0, 20, 60)
        scan = space_time_scan(x, y, days, max_radius_m=150, max_days=4, permutations=39, seed=number)
        found.append(scan.clusters[0].p)
    # four standard errors of an even spread
    assert np.mean(found) == pytest.approx(0.5, abs=4 * math.sqrt(1 / 12 / 150) + 1 / 80)
    for level in (0.1, 0.25, 0.5, 0.75):
        error = math.sqrt(level * (1 - level) / 150)
        assert np.mean(np.array(found) <= level) == pytest.approx(level, abs=4 * error)


def test_places_without_cases_count_in_the_poisson_model():
    days = FIRST + np.arange(10)
    x = np.zeros(10)

    def best(people: list[float]) -> float:
        there = Population(np.array([0.0, 5000.0]), np.zeros(2), np.array(people))
        scan = space_time_scan(
            x, x, days, max_radius_m=100, max_days=10, model=Model.POISSON, population=there, permutations=9
        )
        return scan.clusters[0].expected if scan.clusters else math.nan

    # all ten days, half of the people: half of the ten cases are expected
    assert best([500.0, 500.0]) == pytest.approx(5.0)
    assert best([100.0, 900.0]) == pytest.approx(1.0)
    # nobody lives elsewhere: nothing is more than expected at any ten days
    assert math.isnan(best([500.0, 0.0]))


# -- what must not matter ------------------------------------------------------------------------------


def figures(scan: Scan) -> list[tuple[Any, ...]]:
    return [
        (c.rank, c.cases, round(c.expected, 9), round(c.llr, 9), c.first_day, c.last_day, len(c.places))
        for c in scan.clusters
    ]


def test_shuffling_the_rows_and_moving_the_places_changes_nothing():
    xy, place, day = small(5)
    x, y = xy[place].T
    given: dict[str, Any] = {"max_radius_m": 260, "max_days": 5, "permutations": 19}
    plain = space_time_scan(x, y, FIRST + day, **given)
    order = np.random.default_rng(1).permutation(len(x))
    shuffled = space_time_scan(x[order], y[order], (FIRST + day)[order], **given)
    moved = space_time_scan(x + 512_345.678, y + 5_400_000.5, FIRST + day + 1000, **given)
    assert figures(shuffled) == figures(plain)
    assert [c.p for c in shuffled.clusters] == [c.p for c in plain.clusters]
    assert [c[:4] + c[6:] for c in figures(moved)] == [c[:4] + c[6:] for c in figures(plain)]
    assert [c.p for c in moved.clusters] == [c.p for c in plain.clusters]


def test_scaling_the_places_with_the_radius_changes_nothing():
    xy, place, day = small(6)
    near = space_time_scan(*xy[place].T, FIRST + day, max_radius_m=260, max_days=5, permutations=19)
    far = space_time_scan(*(7 * xy[place]).T, FIRST + day, max_radius_m=1820, max_days=5, permutations=19)
    assert figures(far) == figures(near)
    assert far.clusters[0].radius_m == pytest.approx(7 * near.clusters[0].radius_m)


def test_a_row_of_three_cases_is_three_rows():
    xy, place, day = small(7)
    counts = np.random.default_rng(2).integers(1, 4, len(place))
    given: dict[str, Any] = {"max_radius_m": 260, "max_days": 5, "permutations": 19}
    once = space_time_scan(*xy[place].T, FIRST + day, counts, **given)
    one_by_one = space_time_scan(*xy[np.repeat(place, counts)].T, FIRST + np.repeat(day, counts), **given)
    assert figures(once) == figures(one_by_one)
    assert [c.p for c in once.clusters] == [c.p for c in one_by_one.clusters]


def test_how_many_permutations_are_run_together_changes_nothing(monkeypatch: pytest.MonkeyPatch):
    xy, place, day = small(8)
    given: dict[str, Any] = {"max_radius_m": 260, "max_days": 5, "permutations": 77}
    together = space_time_scan(*xy[place].T, FIRST + day, **given)
    monkeypatch.setattr(scan_simulation, "_AT_ONCE", 8)
    monkeypatch.setattr(scan_simulation, "_SLAB", 1)
    apart = space_time_scan(*xy[place].T, FIRST + day, **given)
    assert [c.p for c in apart.clusters] == [c.p for c in together.clusters]


def test_times_of_a_day_do_not_matter_before_1970_either():
    xy, place, day = small(9)
    long_ago = np.datetime64("1961-05-01") + day
    late = long_ago.astype("datetime64[s]") + np.timedelta64(23 * 3600 + 59 * 60, "s")
    given: dict[str, Any] = {"max_radius_m": 260, "max_days": 5, "permutations": 9}
    assert figures(space_time_scan(*xy[place].T, late, **given)) == figures(
        space_time_scan(*xy[place].T, long_ago, **given)
    )


# -- what is chosen, refused and stopped ---------------------------------------------------------------


def test_what_is_chosen_is_half_of_the_cases_and_half_of_the_time():
    xy, place, day = small(10)
    scan = space_time_scan(*xy[place].T, FIRST + day, permutations=9)
    assert scan.max_days == 6
    assert (chosen_days(1), chosen_days(365)) == (1, 14)
    own, counts = np.unique(xy[place], axis=0, return_counts=True)
    assert np.array_equal(own, scan.places)
    for cluster in scan.clusters:
        assert counts[cluster.places].sum() <= len(place) / 2 or len(cluster.places) == 1
    away = np.hypot(*(own[:, None] - own).transpose(2, 0, 1))
    fits = [
        reach
        for row in away
        for reach in row.tolist()
        if counts[row <= reach + 1e-6].sum() <= len(place) / 2 or reach == 0
    ]
    assert scan.max_radius_m == pytest.approx(max(fits), abs=0.001)


def test_a_window_is_never_longer_than_the_period():
    xy, place, day = small(11)
    scan = space_time_scan(*xy[place].T, FIRST + day, max_radius_m=100, max_days=500, permutations=9)
    assert scan.max_days == 13


@pytest.mark.parametrize("n", [0, 1])
def test_no_case_and_one_case_are_refused(n: int):
    with pytest.raises(TooFewIncidents):
        space_time_scan(np.zeros(n), np.zeros(n), np.full(n, FIRST))


def test_two_cases_together_beside_nothing_are_refused_and_two_apart_are_no_cluster():
    with pytest.raises(TooFewIncidents, match="nothing to compare"):
        space_time_scan([0.0, 0.0], [0.0, 0.0], [FIRST, FIRST + 1])
    with pytest.raises(TooFewIncidents, match="nothing to compare"):
        space_time_scan([0.0, 9.0], [0.0, 0.0], [FIRST, FIRST])
    scan = space_time_scan([0.0, 9.0], [0.0, 0.0], [FIRST, FIRST + 1])
    assert scan.clusters == ()
    assert [caution.key for caution in scan.cautions] == ["few_events"]


def test_cases_that_are_alike_everywhere_and_always_are_no_cluster():
    x, day = (values.ravel() for values in np.meshgrid(np.arange(6) * 100.0, np.arange(10)))
    scan = space_time_scan(x, np.zeros(60), FIRST + day, max_radius_m=250, max_days=4, permutations=9)
    assert scan.clusters == ()


def test_all_cases_at_one_place_have_clusters_in_time_under_the_poisson_model():
    day = np.concatenate([np.arange(20), [7, 7, 7, 7, 7]])
    there = Population(np.zeros(1), np.zeros(1), np.ones(1))
    scan = space_time_scan(
        np.full(25, 3.0), np.zeros(25), FIRST + day, model=Model.POISSON, population=there, max_days=3
    )
    best = scan.clusters[0]
    assert (best.cases, best.radius_m, str(best.first_day), str(best.last_day)) == (
        6,
        0.0,
        "2026-03-08",
        "2026-03-08",
    )
    assert best.expected == pytest.approx(25 / 20)


def test_few_cases_and_small_expected_numbers_are_named():
    number = np.minimum(np.arange(20), 16)  # four of twenty at one place on one day
    few = space_time_scan(number * 500.0, np.zeros(20), FIRST + number, max_radius_m=100, permutations=19)
    assert {caution.key for caution in few.cautions} == {"few_events", "scan_small_expected"}


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"x": [math.nan, 1.0]}, "not finite"),
        ({"x": [math.inf, 1.0]}, "not finite"),
        ({"x": [1.0]}, "differ in number"),
        ({"days": np.array(["NaT", "2026-01-01"], dtype="datetime64[D]")}, "no day"),
        ({"days": [FIRST]}, "differ in number"),
        ({"cases": [1.5, 1.0]}, "whole numbers"),
        ({"cases": [-1.0, 1.0]}, "whole numbers"),
        ({"cases": [math.nan, 1.0]}, "whole numbers"),
        ({"cases": [1.0]}, "differ in number"),
        ({"permutations": 0}, "1 or more"),
        ({"max_radius_m": -1.0}, "0 or more"),
        ({"model": Model.POISSON}, "needs a population"),
    ],
)
def test_what_cannot_be_used_is_refused(changes: dict[str, Any], words: str):
    given: dict[str, Any] = {"x": [0.0, 9.0], "y": [0.0, 0.0], "days": [FIRST, FIRST + 1], **changes}
    with pytest.raises(QueryInvalid, match=words):
        space_time_scan(**given)


def test_a_population_of_nobody_is_refused():
    nobody = Population(np.zeros(2), np.zeros(2), np.array([0.0, math.nan]))
    with pytest.raises(QueryInvalid, match="population is empty"):
        space_time_scan([0.0, 9.0], [0.0, 0.0], [FIRST, FIRST + 1], model=Model.POISSON, population=nobody)


def test_more_cylinders_than_can_be_scanned_are_refused_with_the_remedy():
    rng = np.random.default_rng(4)
    x, y = rng.uniform(0, 1000, (2, 5000))
    with pytest.raises(GridTooLarge, match="MAX_RADIUS"):
        space_time_scan(x, y, FIRST + rng.integers(0, 365, 5000), max_radius_m=1000, max_days=30)
    far_apart = np.array([FIRST, FIRST + 1, FIRST + 40_000])
    with pytest.raises(GridTooLarge, match="MAX_DAYS"):
        space_time_scan(x[:3], y[:3], far_apart, max_radius_m=10, max_days=20_000)


def test_many_places_have_a_radius_chosen_that_can_be_scanned():
    xy = np.random.default_rng(5).uniform(0, 30_000, (4000, 2))
    windows = 10_000
    radius = chosen_radius(xy, windows=windows)
    pairs = len(circles_within(xy, radius, windows=windows).place)
    assert CYLINDERS_CHOSEN / 2 <= pairs * windows <= CYLINDERS_CHOSEN
    # few places: the whole area
    assert chosen_radius(xy[:50], windows=100) == pytest.approx(np.hypot(*np.ptp(xy[:50], axis=0)))


def test_work_is_cancelled_wherever_it_is():
    xy, place, day = small(1)
    questions = []

    def count() -> bool:
        questions.append(True)
        return False

    given: dict[str, Any] = {"max_radius_m": 260, "max_days": 5, "permutations": 19}
    space_time_scan(*xy[place].T, FIRST + day, cancel=count, **given)
    for at in np.linspace(1, len(questions), 7).astype(int).tolist():
        left = iter([False] * (at - 1))
        with pytest.raises(Cancelled):
            space_time_scan(*xy[place].T, FIRST + day, cancel=lambda left=left: next(left, True), **given)


def test_progress_ends_at_one_and_never_falls():
    xy, place, day = small(2)
    told: list[float] = []
    space_time_scan(
        *xy[place].T,
        FIRST + day,
        max_radius_m=260,
        max_days=5,
        permutations=300,
        progress=lambda fraction, text="": told.append(fraction),
    )
    assert told == sorted(told)
    assert told[-1] == 1.0


def test_every_refusal_has_a_remedy():
    with pytest.raises(CrimeMapError) as caught:
        space_time_scan([0.0, 0.0], [0.0, 0.0], [FIRST, FIRST + 1])
    assert "Poisson" in caught.value.hint
