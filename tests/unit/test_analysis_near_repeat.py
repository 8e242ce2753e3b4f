"""Near repeats: published tables, brute force, exact laws, and what must not matter."""

from __future__ import annotations

import csv
import itertools
import json
import math
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from scipy import special

from crime_map_plugin.analysis import near_repeat as module
from crime_map_plugin.analysis import space_time_pairs
from crime_map_plugin.analysis.bands import Bands, Intervals
from crime_map_plugin.analysis.near_repeat import exact_moments, near_repeat, upper_tail
from crime_map_plugin.analysis.near_repeat_roles import Role, reach, roles, watch_areas
from crime_map_plugin.analysis.space_time_pairs import (
    Metric,
    degrees,
    events,
    is_over,
    near_pairs,
    time_degrees,
)
from crime_map_plugin.errors import Cancelled, QueryInvalid, TooFewIncidents

METRES, DAYS = Bands((0, 0.1, 200, 400, 600)), Bands((0, 7, 14, 21))
INF = math.inf


def chicago(shared: Path, name: str) -> tuple[np.ndarray, np.ndarray]:
    """Return places and days of a published file."""
    with (shared / "data" / "incidents" / name).open(encoding="utf-8") as lines:
        rows = list(csv.DictReader(lines))
    days = [date.fromisoformat(row["date"]).toordinal() for row in rows]
    return np.array([[float(row["X"]), float(row["Y"])] for row in rows]), np.array(days)


def burglaries(shared: Path) -> tuple[np.ndarray, np.ndarray]:
    return chicago(shared, "chicago_be_month1_2016_epsg26971.csv")


def arsons(shared: Path) -> tuple[np.ndarray, np.ndarray]:
    return chicago(shared, "chicago_arson_2016_epsg26971.csv")


def burkitt(shared: Path) -> tuple[np.ndarray, np.ndarray]:
    table = np.loadtxt(shared / "data" / "incidents" / "burkitt_uganda_knox.csv", delimiter=",", skiprows=1)
    return table[:, :2], table[:, 2]


def published(shared: Path, name: str) -> dict[str, Any]:
    text = (shared / "data" / "incidents" / "published_results.json").read_text(encoding="utf-8")
    return json.loads(text)[name]


def verbose(shared: Path, name: str) -> dict[str, np.ndarray]:
    """Return the tables of the Near Repeat Calculator's own output; an empty entry is 0."""
    found: dict[str, list[list[float]]] = {}
    text = (shared / "data" / "incidents" / name).read_text(encoding="utf-8-sig")
    for line in text.splitlines():
        cells = line.split(",")
        if line.startswith(("Observed", "Statistical")):
            rows = found.setdefault(line.split()[0] + " " + line.split()[1], [])
        elif found and cells[0].isdigit():
            rows.append([float(cell or 0) for cell in cells[2:]])
    return {title: np.array(table) for title, table in found.items()}


def made_up(n: int = 120, seed: int = 3) -> tuple[np.ndarray, np.ndarray]:
    """Return events on a lattice of 50 m, so that many distances are bounds and many places are shared."""
    rng = np.random.default_rng(seed)
    return rng.integers(0, 30, (n, 2)) * 50.0, rng.integers(0, 60, n).astype(float)


def by_hand(points, days, metres: Bands, between: Bands, metric: Metric, intervals: Intervals):
    """Return the table, one pair after the other, and the pairs by band."""
    observed = np.zeros((metres.n, between.n), dtype=int)
    in_space, in_time = np.zeros(metres.n), np.zeros(between.n)

    def band(value: float, bounds) -> int | None:
        for k, (low, high) in enumerate(zip(bounds, bounds[1:])):
            if intervals is Intervals.LOWER and low <= value < high:
                return k
            if intervals is Intervals.UPPER and (low < value <= high or (k == 0 and value == low)):
                return k
        return None

    for i, j in itertools.combinations(range(len(days)), 2):
        dx, dy = np.abs(points[i] - points[j])
        k = band(dx + dy if metric is Metric.MANHATTAN else math.hypot(dx, dy), metres.bounds)
        m = band(abs(days[i] - days[j]), between.bounds)
        if k is not None:
            in_space[k] += 1
        if m is not None:
            in_time[m] += 1
        if k is not None and m is not None:
            observed[k, m] += 1
    n = len(days)
    return observed, np.outer(in_space, in_time) / (n * (n - 1) / 2)


# -- published -----------------------------------------------------------------------------------------


def test_chicago_burglaries_are_as_published(shared: Path):
    expected = published(shared, "chicago_be_month1_2016")
    table = near_repeat(*burglaries(shared), distances_m=METRES, days_between=DAYS, permutations=9999)
    assert table.observed.tolist() == expected["observed_s[0,.1,200,400,600)_t[0,7,14,21)"]
    np.testing.assert_allclose(table.ratio[:, 0], [1.8032, 1.4133, 1.0151, 0.9737], atol=5e-5)
    np.testing.assert_allclose(table.ratio, expected["knox_ratio_mean_999"], atol=0.05)
    np.testing.assert_allclose(table.p, expected["pvalues_999"], atol=0.03)


def test_bands_of_the_near_repeat_calculator_are_as_published(shared: Path):
    expected = published(shared, "chicago_be_month1_2016")
    points, days = burglaries(shared)
    for name, metres, between in (
        ("nrc_contents_s[0,1,100,200,300,inf)_t[0,7,14,21,inf)", (0, 1, 100, 200, 300), (0, 7, 14, 21)),
        ("same_labels_as_nrc_s[0,1,101,201,301,inf)_t[0,8,15,22,inf)", (0, 1, 101, 201, 301), (0, 8, 15, 22)),
    ):
        table = near_repeat(
            points,
            days,
            distances_m=Bands((*metres, INF)),
            days_between=Bands((*between, INF)),
            permutations=9,
        )
        assert table.observed.tolist() == expected[name]
        assert table.observed.sum() == 970 * 969 // 2


@pytest.mark.parametrize(
    ("name", "rows", "metres", "between", "simulations"),
    [
        ("chicago_be_month1", burglaries, (0, 1, 100, 200, 300, INF), (0, 7, 14, 21, INF), 19),
        # it rounds distances to a tenth of a metre: the pair at 399.96 m is beyond 400 there
        ("chicago_arson", arsons, (0, 0.01, 200, 399.95, 600, INF), (0, 1, 2, 3, INF), 99),
    ],
)
def test_outputs_of_the_near_repeat_calculator_are_ours_to_its_sampling_error(
    shared: Path, name: str, rows, metres, between, simulations: int
):
    file = verbose(shared, f"published_nrc_verbose_{name}.csv")
    bands = {"distances_m": Bands(metres), "days_between": Bands(between)}
    points, days = rows(shared)
    table = near_repeat(points, days, **bands)
    np.testing.assert_array_equal(table.observed, file["Observed frequencies"])
    found = events(points, days)
    mean, variance = exact_moments(
        degrees(found, bands["distances_m"], Metric.MANHATTAN, Intervals.LOWER),
        time_degrees(found, bands["days_between"], Intervals.LOWER),
    )
    # It divides by the mean of its own simulations: that lies within its standard error of the exact mean.
    ratio = file["Observed over"]
    shown = ratio > 0
    simulated = table.observed[shown] / ratio[shown]
    error = np.sqrt(variance[shown] / simulations) + 0.0005 * simulated / ratio[shown]
    assert (np.abs(simulated - mean[shown]) <= 4 * error).all()
    error = np.sqrt(table.p * (1 - table.p) / simulations)
    assert (np.abs(table.p - file["Statistical significant"]) <= 4 * error + 2 / simulations).all()


def test_chicago_arsons_are_as_published(shared: Path):
    expected = published(shared, "chicago_arson_2016")
    table = near_repeat(
        *arsons(shared), distances_m=Bands((0, 0.01, 200, 400, 600)), days_between=Bands((0, 1, 2, 3))
    )
    assert table.observed.tolist() == expected["observed_s[0,.01,200,400,600)_t[0,1,2,3)"]
    assert table.events == expected["rows"]


def test_burkitt_lymphoma_is_as_in_pointpats(shared: Path):
    expected = published(shared, "burkitt_uganda_knox")
    points, days = burkitt(shared)
    bands = {
        "distances_m": Bands((0, expected["delta"], INF)),
        "days_between": Bands((0, expected["tau"], INF)),
    }
    how = {"metric": Metric.EUCLIDEAN, "intervals": Intervals.UPPER}
    table = near_repeat(points, days, permutations=999, **bands, **how)
    assert len(days) == expected["rows"]
    # there the rows are near or not in space, the first column near in time
    np.testing.assert_array_equal(table.observed, expected["observed"])
    # 52 pairs near in space are expected to be 10.14… + 41.85618…, of which a digit was lost in print
    np.testing.assert_allclose(table.expected, expected["expected"], rtol=2e-6)
    assert table.expected[0, 0] == pytest.approx(10.1438161, abs=5e-8)
    poisson = special.pdtrc(expected["statistic"], table.expected[0, 0])
    assert poisson == pytest.approx(expected["p_poisson"], abs=1e-9)
    # of 99 permutations there, so to three standard errors
    assert table.p[0, 0] == pytest.approx(expected["p_sim_99_seed12345"], abs=3 * math.sqrt(0.21 * 0.79 / 99))
    near = Bands((0, expected["delta"])), Bands((0, expected["tau"]))
    blocks = list(near_pairs(events(points, days), distances_m=near[0], days_between=near[1], **how))
    of_pairs = np.concatenate([np.concatenate([block.first, block.second]) for block in blocks])
    assert len(np.unique(of_pairs)) == expected["local_knox_rows_with_nsti_gt0"]


@pytest.mark.parametrize(
    ("intervals", "cell", "labels"),
    [
        (Intervals.LOWER, (1, 1), ("[0, 100)", "[100, 200)")),
        (Intervals.UPPER, (0, 0), ("[0, 100]", "(100, 200]")),
    ],
)
@pytest.mark.parametrize("metric", Metric)
def test_a_pair_at_both_bounds_is_where_its_side_says(shared: Path, intervals, cell, labels, metric):
    case = published(shared, "near_repeat_pathological")
    points = np.array([row[:2] for row in case["points"]], dtype=float)
    days = np.array([date.fromisoformat(row[2]).toordinal() for row in case["points"]])
    metres = Bands((0, 100, 200))
    table = near_repeat(
        points,
        days,
        distances_m=metres,
        days_between=Bands((0, 3, 6)),
        metric=metric,
        intervals=intervals,
        permutations=99,
    )
    assert np.argwhere(table.observed).tolist() == [list(cell)]
    assert table.observed.sum() == 1
    assert table.p[cell] == 1
    assert metres.labels(intervals) == labels


def test_a_pair_at_the_last_bound_is_out_or_in_by_side():
    places, days = [[0, 0], [200, 0]], [0, 6]
    bands = {"distances_m": Bands((0, 100, 200)), "days_between": Bands((0, 3, 6))}
    assert near_repeat(places, days, **bands, intervals=Intervals.LOWER).observed.sum() == 0
    assert near_repeat(places, days, **bands, intervals=Intervals.UPPER).observed[1, 1] == 1


@pytest.mark.parametrize("shift", [0.0, 0.1, 500_000.1, 6_000_000.7])
@pytest.mark.parametrize("metric", Metric)
def test_a_bound_is_exact_wherever_the_city_lies(shift: float, metric: Metric):
    # 500,100.1 − 500,000.1 is not 100 in binary
    places = np.array([[0.0, 0.0], [0.0, 100.0]]) + shift
    bands = {"distances_m": Bands((0, 100, 200)), "days_between": Bands((0, 1))}
    lower = near_repeat(places, [0, 0], metric=metric, intervals=Intervals.LOWER, **bands)
    upper = near_repeat(places, [0, 0], metric=metric, intervals=Intervals.UPPER, **bands)
    assert (lower.observed[:, 0].tolist(), upper.observed[:, 0].tolist()) == ([0, 1], [1, 0])


def test_elapsed_days_are_exact_to_the_second():
    seconds = np.array([1_700_000_000, 1_700_000_000 + 3 * 86_400, 1_700_000_000 + 6 * 86_400 + 1])
    bands = {"distances_m": Bands((0, 1)), "days_between": Bands((0, 3, 6))}
    lower = near_repeat(np.zeros((3, 2)), seconds / 86_400, intervals=Intervals.LOWER, **bands)
    upper = near_repeat(np.zeros((3, 2)), seconds / 86_400, intervals=Intervals.UPPER, **bands)
    # gaps: 3 days, 3 days and a second, 6 days and a second
    assert lower.observed.tolist() == [[0, 2]]
    assert upper.observed.tolist() == [[1, 1]]


# -- a second implementation ---------------------------------------------------------------------------


@pytest.mark.parametrize("intervals", Intervals)
@pytest.mark.parametrize("metric", Metric)
@pytest.mark.parametrize("is_whole", [True, False])
def test_table_is_what_one_pair_after_the_other_gives(metric, intervals, is_whole):
    points, days = made_up()
    days = days if is_whole else days + np.random.default_rng(1).integers(0, 86_400, len(days)) / 86_400
    metres, between = Bands((0, 0.1, 100, 250, 600)), Bands((0, 2, 7, 30))
    observed, expected = by_hand(points, days, metres, between, metric, intervals)
    how = {"distances_m": metres, "days_between": between, "metric": metric, "intervals": intervals}
    for permutations in (19, 0):
        table = near_repeat(points, days, permutations=permutations, **how)
        np.testing.assert_array_equal(table.observed, observed)
        np.testing.assert_allclose(table.expected, expected, rtol=1e-12)
        np.testing.assert_allclose(table.ratio, observed / expected, rtol=1e-12)


def test_blocks_of_pairs_do_not_change_the_answer(monkeypatch: pytest.MonkeyPatch):
    points, days = made_up(150)
    how = {"distances_m": METRES, "days_between": DAYS, "permutations": 29}
    whole = near_repeat(points, days, **how)
    links = sorted_pairs(points, days)
    for rows, pairs in ((7, 3), (64, 40)):
        monkeypatch.setattr(space_time_pairs, "_ROWS", rows)
        monkeypatch.setattr(space_time_pairs, "_PAIRS", pairs)
        for columns, at_once in ((1, 50), (20, 2040)):
            monkeypatch.setattr(module, "_COLUMNS", columns)
            monkeypatch.setattr(module, "_ROWS", at_once)
            again = near_repeat(points, days, **how)
            np.testing.assert_array_equal(again.observed, whole.observed)
            np.testing.assert_array_equal(again.p, whole.p)
        assert sorted_pairs(points, days) == links


def sorted_pairs(points, days) -> list[tuple[int, int, float, float]]:
    how = {"metric": Metric.MANHATTAN, "intervals": Intervals.LOWER}
    blocks = near_pairs(events(points, days), distances_m=METRES, days_between=DAYS, **how)
    return sorted(
        row
        for block in blocks
        for row in zip(*(a.tolist() for a in (block.first, block.second, block.metres, block.days)))
    )


def test_links_are_all_pairs_in_range_with_the_earlier_event_first():
    points, days = made_up(80)
    expected = []
    for i, j in itertools.combinations(range(80), 2):
        metres = float(np.abs(points[i] - points[j]).sum())
        apart = float(abs(days[i] - days[j]))
        if metres < 600 and apart < 21:
            first, second = (i, j) if days[i] <= days[j] else (j, i)
            expected.append((first, second, metres, apart))
    assert sorted_pairs(points, days) == sorted(expected)


@pytest.mark.parametrize("permutations", [199, 0])
def test_shuffle_and_shift_change_nothing_that_is_not_drawn(permutations: int):
    points, days = made_up()
    how = {"distances_m": METRES, "days_between": DAYS, "permutations": permutations}
    table = near_repeat(points, days, **how)
    order = np.random.default_rng(8).permutation(len(days))
    for other in (
        near_repeat(points[order], days[order], **how),
        near_repeat(points + np.array([312_345.678, -5_999_999.123]), days - 20_000, **how),
    ):
        np.testing.assert_array_equal(other.observed, table.observed)
        np.testing.assert_allclose(other.expected, table.expected, rtol=1e-12)
        np.testing.assert_allclose(other.p, table.p, rtol=1e-12)
    # turned over, the same times are dealt to other places
    turned = near_repeat(points[:, ::-1], -days, **how)
    np.testing.assert_array_equal(turned.observed, table.observed)
    np.testing.assert_allclose(turned.p, table.p, atol=0.15 if permutations else 1e-12)


def test_scale_of_places_and_bounds_together_changes_nothing():
    points, days = made_up()
    table = near_repeat(points, days, distances_m=Bands((0, 100, 300)), days_between=DAYS)
    tripled = near_repeat(points * 3, days, distances_m=Bands((0, 300, 900)), days_between=DAYS)
    np.testing.assert_array_equal(tripled.observed, table.observed)
    np.testing.assert_array_equal(tripled.p, table.p)


def test_the_seed_decides_the_answer():
    points, days = made_up()
    how = {"distances_m": METRES, "days_between": DAYS, "permutations": 99}
    first, same, other = (near_repeat(points, days, seed=seed, **how) for seed in (1, 1, 2))
    np.testing.assert_array_equal(first.p, same.p)
    assert (first.p != other.p).any()


# -- exact moments -------------------------------------------------------------------------------------


def test_moments_are_those_of_all_permutations():
    rng = np.random.default_rng(4)
    points, days = rng.uniform(0, 100, (6, 2)), rng.integers(0, 9, 6).astype(float)
    metres, between = Bands((0, 40, 80)), Bands((0, 2, 5))
    tables = []
    for order in itertools.permutations(range(6)):
        tables.append(
            by_hand(points, days[list(order)], metres, between, Metric.EUCLIDEAN, Intervals.LOWER)[0]
        )
    found = events(points, days)
    mean, variance = exact_moments(
        degrees(found, metres, Metric.EUCLIDEAN, Intervals.LOWER),
        time_degrees(found, between, Intervals.LOWER),
    )
    np.testing.assert_allclose(mean, np.mean(tables, axis=0), rtol=1e-12)
    np.testing.assert_allclose(variance, np.var(tables, axis=0), rtol=1e-12)


@pytest.mark.parametrize("n", [2, 3])
def test_moments_of_two_and_three_events_are_those_of_all_permutations(n: int):
    points, days = np.array([[0.0, 0], [5, 0], [30, 0]])[:n], np.array([0.0, 1, 9])[:n]
    metres, between = Bands((0, 10)), Bands((0, 2))
    tables = [
        by_hand(points, days[list(order)], metres, between, Metric.EUCLIDEAN, Intervals.LOWER)[0]
        for order in itertools.permutations(range(n))
    ]
    found = events(points, days)
    mean, variance = exact_moments(
        degrees(found, metres, Metric.EUCLIDEAN, Intervals.LOWER),
        time_degrees(found, between, Intervals.LOWER),
    )
    assert mean[0, 0] == pytest.approx(np.mean(tables))
    assert variance[0, 0] == pytest.approx(np.var(tables))


@pytest.mark.parametrize("first", [0, 50])
@pytest.mark.parametrize("intervals", Intervals)
def test_degrees_are_those_of_one_pair_after_the_other(first: float, intervals: Intervals):
    points, days = made_up(60)
    metres, between = Bands((first, 100, 300, INF)), Bands((first / 50, 5, INF))
    found = events(points, days)
    in_space, in_time = np.zeros((3, 60), dtype=int), np.zeros((2, 60), dtype=int)
    for i, j in itertools.combinations(range(60), 2):
        apart = float(np.abs(points[i] - points[j]).sum())
        for bands, value, counts in ((metres, apart, in_space), (between, abs(days[i] - days[j]), in_time)):
            for k, (low, high) in enumerate(zip(bands.bounds, bands.bounds[1:])):
                is_in = low <= value < high if intervals is Intervals.LOWER else low < value <= high
                if is_in or (intervals is Intervals.UPPER and k == 0 and value == low):
                    counts[k, [i, j]] += 1
    np.testing.assert_array_equal(degrees(found, metres, Metric.MANHATTAN, intervals), in_space)
    np.testing.assert_array_equal(time_degrees(found, between, intervals), in_time)


def test_p_of_exact_moments_is_that_of_permutations_to_sampling_error(shared: Path):
    points, days = burglaries(shared)
    how = {"distances_m": METRES, "days_between": DAYS}
    drawn = near_repeat(points, days, permutations=1999, **how)
    exact = near_repeat(points, days, permutations=0, **how)
    assert (drawn.method, exact.method) == ("permutation", "exact moments")
    np.testing.assert_allclose(exact.p, drawn.p, atol=0.03)


def test_many_pairs_take_the_exact_moments_and_say_so():
    points, days = made_up(300)
    how = {"distances_m": METRES, "days_between": DAYS}
    exact = near_repeat(points, days, permutations=0, **how)
    table = near_repeat(points, days, permutations=99, most_pairs=100, **how)
    assert table.method == "exact moments"
    np.testing.assert_array_equal(table.p, exact.p)
    assert [c.key for c in table.cautions if c.key == "near_repeat_moments"] == ["near_repeat_moments"]
    assert table.cautions[-1].facts == {"most": 100}


def test_pairs_are_counted_before_they_are_listed():
    points, days = made_up(300)
    found = events(points, days)
    pairs = sum(np.abs(points[i] - points[j]).sum() <= 200 for i, j in itertools.combinations(range(300), 2))
    assert not is_over(found, 200.0, Metric.MANHATTAN, pairs)
    assert is_over(found, 200.0, Metric.MANHATTAN, pairs - 1)


def test_upper_tail_is_that_of_the_law_with_these_moments():
    k = np.array([[3, 12, 40]])
    binomial = upper_tail(k, np.array([[5.0, 5.0, 5.0]]), np.array([[3.75, 3.75, 3.75]]))
    np.testing.assert_allclose(binomial[0, :2], special.bdtrc([2, 11], 20, 0.25), rtol=1e-9)
    # 40 is more than 20 draws can give: Cantelli's 3.75/(3.75 + 35²) holds for any law with these moments
    assert binomial[0, 2] == pytest.approx(3.75 / (3.75 + 35**2), rel=1e-12)
    poisson = upper_tail(k, np.full((1, 3), 5.0), np.full((1, 3), 5.0))
    np.testing.assert_allclose(poisson[0], special.pdtrc([2, 11, 39], 5.0), rtol=1e-9)
    negative = upper_tail(k, np.full((1, 3), 6.0), np.full((1, 3), 12.0))
    np.testing.assert_allclose(negative[0], special.nbdtrc([2, 11, 39], 6, 0.5), rtol=1e-9)
    normal = upper_tail(np.array([[1_020_000]]), np.array([[1e6]]), np.array([[1e8]]))
    np.testing.assert_allclose(normal, special.ndtr(-1.99995), rtol=1e-6)
    assert 0 < upper_tail(np.array([[247_500]]), np.array([[4_900.0]]), np.array([[4_900.0]])) < 1e-300


def test_a_table_at_its_most_is_no_more_certain_than_all_permutations_say():
    """15 pairs, 12.857 expected: the binomial law with these moments ends at 13.9, yet 1 deal in 7 has 15."""
    points = np.column_stack([[4.0, 2, 2, 2, 0, 4, 3], np.zeros(7)])
    days = np.array([3.0, 5, 4, 5, 0, 5, 3])
    metres = between = Bands((0, 3))
    table = near_repeat(points, days, distances_m=metres, days_between=between, permutations=0)
    assert table.observed == 15
    tables = (
        by_hand(points, days[list(order)], metres, between, Metric.MANHATTAN, Intervals.LOWER)[0]
        for order in itertools.permutations(range(7))
    )
    assert np.mean([found[0, 0] >= 15 for found in tables]) == pytest.approx(1 / 7)
    assert 1 / 7 <= table.p[0, 0] <= 0.18


# -- degenerate input ----------------------------------------------------------------------------------


@pytest.mark.parametrize("n", [0, 1])
def test_fewer_than_two_events_are_refused(n: int):
    with pytest.raises(TooFewIncidents):
        near_repeat(np.zeros((n, 2)), np.zeros(n), distances_m=METRES, days_between=DAYS)


@pytest.mark.parametrize("value", [np.nan, np.inf])
def test_broken_values_are_refused(value: float):
    points, days = made_up(5)
    for broken in (points, days):
        spoilt = broken.copy()
        spoilt[2] = value
        with pytest.raises(QueryInvalid):
            near_repeat(
                spoilt if broken is points else points,
                spoilt if broken is days else days,
                distances_m=METRES,
                days_between=DAYS,
            )
    with pytest.raises(QueryInvalid):
        near_repeat(points, days[:3], distances_m=METRES, days_between=DAYS)
    with pytest.raises(QueryInvalid):
        near_repeat(points, days, distances_m=METRES, days_between=DAYS, permutations=-1)


@pytest.mark.parametrize(
    "bounds", [(), (5,), (0, 5, 5), (0, 7, 3), (-1, 5), (0, np.nan), (np.nan, 3), (INF, INF), (0, INF, INF)]
)
def test_bounds_that_do_not_rise_are_refused(bounds):
    with pytest.raises(QueryInvalid) as caught:
        Bands(bounds)
    assert caught.value.hint


@pytest.mark.parametrize("permutations", [99, 0])
def test_all_at_one_place_or_on_one_day_are_as_expected(permutations: int):
    points, days = made_up(40)
    how = {"distances_m": METRES, "days_between": DAYS, "permutations": permutations}
    for table in (near_repeat(points * 0, days, **how), near_repeat(points, days * 0, **how)):
        shown = table.expected > 0
        np.testing.assert_allclose(table.ratio[shown], 1)
        assert np.isnan(table.ratio[~shown]).all()
        assert (table.p == 1).all()
    assert near_repeat(points * 0, days, **how).observed[0].sum() > 0


def test_dates_before_1970_and_over_a_century_are_days_like_others():
    points = np.zeros((3, 2))
    bands = {"distances_m": Bands((0, 1)), "days_between": Bands((0, 7, 40_000, 100_000))}
    table = near_repeat(points, [-60_000, -59_995, 3_000], permutations=9, **bands)
    assert table.observed.tolist() == [[1, 0, 2]]


def test_few_events_low_expectations_and_few_permutations_are_told():
    points, days = made_up(20)
    table = near_repeat(points, days, distances_m=METRES, days_between=DAYS, permutations=9)
    keys = [caution.key for caution in table.cautions]
    assert keys == ["few_events", "near_repeat_expected_low", "near_repeat_few_permutations"]
    assert table.cautions[1].facts["cells"] == (table.expected < 1).sum()


@pytest.mark.parametrize("permutations", [999, 0])
def test_work_stops_when_it_is_cancelled(permutations: int):
    points, days = made_up(500)
    for patience in (0, 3, 20):
        asked = itertools.count()
        with pytest.raises(Cancelled):
            near_repeat(
                points,
                days,
                distances_m=METRES,
                days_between=DAYS,
                permutations=permutations,
                cancel=lambda asked=asked, patience=patience: next(asked) >= min(patience, 1 + permutations),
            )


# -- roles and places to watch -------------------------------------------------------------------------


def a_chain():
    """Return five events in a chain, one after the other at one place, and two on their own."""
    points = np.array([[0, 0], [150, 0], [150, 0], [300, 0], [3000, 0], [3000, 0], [9000, 0]], dtype=float)
    days = np.array([0, 3, 5, 9, 0, 40, 20], dtype=float)
    return points, days


def test_roles_follow_from_who_came_first():
    points, days = a_chain()
    table = near_repeat(points, days, distances_m=METRES, days_between=DAYS, permutations=19)
    found = roles(points, days, table)
    assert reach(table).metres == 200
    expected = [
        Role.ORIGINATOR,
        Role.NEAR_REPEAT,
        Role.REPEAT,
        Role.NEAR_REPEAT,
        Role.NONE,
        Role.NONE,
        Role.NONE,
    ]
    assert found.tolist() == expected
    order = np.array([3, 6, 0, 5, 2, 1, 4])
    again = near_repeat(points[order], days[order], distances_m=METRES, days_between=DAYS, permutations=19)
    assert roles(points[order], days[order], again).tolist() == [expected[i] for i in order]


def test_without_a_band_for_the_same_place_a_repeat_is_at_the_same_coordinates():
    points, days = a_chain()
    table = near_repeat(
        points, days, distances_m=Bands((0, 200)), days_between=Bands((0, 7)), permutations=19
    )
    assert roles(points, days, table)[:4].tolist() == [
        Role.ORIGINATOR,
        Role.NEAR_REPEAT,
        Role.REPEAT,
        Role.NEAR_REPEAT,
    ]


def test_reach_is_how_far_near_repeats_are_sure(shared: Path):
    points, days = burglaries(shared)
    table = near_repeat(points, days, distances_m=METRES, days_between=DAYS)
    found = reach(table)
    assert (found.metres, found.bands, found.is_significant) == (200, 2, True)


def test_reach_falls_back_to_the_first_band_beyond_the_same_place():
    points, days = made_up(12)
    for bounds, metres in (((0, 0.1, 200, 400), 200), ((0, 100, 200), 100), ((0, 0.5), 0.5)):
        table = near_repeat(points, days, distances_m=Bands(bounds), days_between=DAYS, permutations=9)
        assert (table.p > 0.05).all()
        assert (reach(table).metres, reach(table).is_significant) == (metres, False)


def test_places_to_watch_are_discs_that_grow_together():
    from shapely import wkb

    polygons, counts = watch_areas([0, 150, 150, 1000], [0, 0, 0, 0], 100.0)
    assert counts.tolist() == [3, 1]
    shapes = [wkb.loads(polygon) for polygon in polygons]
    disc = math.pi * 100**2
    lens = 2 * 100**2 * math.acos(0.75) - 75 * math.sqrt(4 * 100**2 - 150**2)
    assert shapes[0].area == pytest.approx(2 * disc - lens, rel=0.01)
    assert shapes[1].area == pytest.approx(disc, rel=0.01)
    assert watch_areas([], [], 50.0) == ([], pytest.approx([]))


def test_many_places_to_watch_are_the_union_of_their_discs():
    from shapely import wkb
    from shapely.geometry import Point
    from shapely.ops import unary_union

    rng = np.random.default_rng(2)
    places = rng.uniform(0, 20_000, (1200, 2))
    polygons, counts = watch_areas(places[:, 0], places[:, 1], 150.0)
    assert counts.sum() == 1200
    whole = unary_union([Point(*place).buffer(150.0, 16) for place in places])
    assert sum(wkb.loads(polygon).area for polygon in polygons) == pytest.approx(whole.area, rel=1e-6)
