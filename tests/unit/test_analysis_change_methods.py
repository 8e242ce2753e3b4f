"""Difference of proportions, displacement difference and pattern test: published, by hand, and the peers'."""

from __future__ import annotations

import json
import math
import subprocess
from fractions import Fraction
from itertools import combinations
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import scipy.stats

from crime_map_plugin.analysis.change import e_test
from crime_map_plugin.analysis.inference import Correction, adjust
from crime_map_plugin.analysis.proportions import difference_of_proportions
from crime_map_plugin.analysis.sppt import similarity, spatial_point_pattern_test
from crime_map_plugin.analysis.wdd import weighted_displacement_difference
from crime_map_plugin.errors import Cancelled, QueryInvalid, TooFewIncidents

ROOT = Path(__file__).resolve().parents[2]
PEERS = ROOT / "build" / "peers" / "bin" / "python"

BASE, TEST = [2, 2, 2, 1, 0, 1], [2, 1, 2, 2, 1, 1]
NONE = [False] * 6


# -- the peers -----------------------------------------------------------------------------------------


def share_cases() -> list[tuple[list[int], list[int]]]:
    """Return counts before and after: few and many areas, with empty ones and lopsided ones."""
    rng = np.random.default_rng(17)
    made = []
    for n in (2, 3, 8, 40, 40):
        before, after = rng.poisson(rng.gamma(0.8, 12, n), (2, n))
        # one period without an incident in the area, but never both: 0/0 is a matter of taste there
        before[(before + after) == 0] = 1
        before[0] += 3
        after[1] += 2
        made.append((before.tolist(), after.tolist()))
    return made


def count_cases() -> list[tuple[int, int, float, float]]:
    """Return pairs of counts with the lengths of their periods."""
    rng = np.random.default_rng(8)
    counts = rng.poisson(rng.gamma(1.0, 15, (40, 1)), (40, 2))
    counts = counts[counts.sum(axis=1) > 0]
    days = rng.choice([1.0, 28.0, 30.0, 31.0, 365.0], (len(counts), 2))
    days[: len(counts) // 2] = 1.0
    ratio = days.max(axis=1) / days.min(axis=1)
    # with equal lengths other than 1, statsmodels loses outcomes that tie with the observed one to rounding
    days[(ratio > 2) | (ratio == 1)] = 1.0
    return [(int(a), int(b), float(m), float(n)) for (a, b), (m, n) in zip(counts, days)]


@pytest.fixture(scope="module")
def peers() -> dict[str, Any]:
    """Return what statsmodels and SciPy of today answer."""
    assert PEERS.exists(), "run `make peers`"
    done = subprocess.run(
        [str(PEERS), "-W", "ignore", "-I", str(ROOT / "tests" / "unit" / "peers_change.py")],
        input=json.dumps({"shares": share_cases(), "e_test": count_cases()}),
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_shares_agree_with_statsmodels_and_with_scipys_contingency_table(peers: dict[str, Any]):
    for (before, after), peer in zip(share_cases(), peers["shares"]):
        found = difference_of_proportions(before, after)
        np.testing.assert_allclose(found.p, peer["z"], rtol=1e-9, atol=1e-12)
        np.testing.assert_allclose(found.p, peer["table"], rtol=1e-9, atol=1e-12)


@pytest.mark.parametrize(
    ("name", "correction"),
    [("bh", Correction.BENJAMINI_HOCHBERG), ("by", Correction.BENJAMINI_YEKUTIELI)],
)
def test_adjusted_shares_agree_with_statsmodels(peers: dict[str, Any], name: str, correction: Correction):
    for (before, after), peer in zip(share_cases(), peers["shares"]):
        ours = adjust(difference_of_proportions(before, after).p, correction)
        np.testing.assert_allclose(ours, peer[name], rtol=1e-9, atol=1e-12)


def test_the_e_test_agrees_with_statsmodels(peers: dict[str, Any]):
    cases = count_cases()
    ours = [float(e_test(*case)) for case in cases]
    assert len(cases) > 30
    np.testing.assert_allclose(ours, peers["e_test"], rtol=1e-9, atol=1e-9)


def test_outcomes_that_tie_count_as_exact_fractions_say():
    def squared(a: int, b: int) -> Fraction:
        return Fraction((a - b) ** 2, a + b) if a + b else Fraction(0)

    # (2, 4), (10, 14), (24, 30) and (70, 80) are exactly as extreme as (44, 52)
    assert squared(70, 80) == squared(44, 52)
    mass = scipy.stats.poisson.pmf(np.arange(200), 48)
    expected = sum(
        mass[a] * mass[b] for a in range(200) for b in range(200) if squared(a, b) >= squared(44, 52)
    )
    assert e_test(44, 52, 30, 30) == pytest.approx(expected, abs=1e-12)


# -- difference of proportions -------------------------------------------------------------------------


def test_a_share_by_hand():
    # [10, 30] and [20, 20]: 80·(10·20 − 20·30)²/(30·50·40·40) · 79/80
    found = difference_of_proportions([10, 30], [20, 20])
    expected = 80 * 400**2 / (30 * 50 * 40 * 40) * 79 / 80
    assert found.chi_square.tolist() == pytest.approx([expected, expected])
    assert found.p.tolist() == pytest.approx([scipy.stats.chi2.sf(expected, 1)] * 2)
    assert found.change.tolist() == pytest.approx([0.25, -0.25])
    assert found.least_expected.tolist() == pytest.approx([15, 15])


def test_an_area_with_all_incidents_or_none_does_not_differ():
    assert difference_of_proportions([7], [90]).p.tolist() == [1.0]
    assert difference_of_proportions([7, 0], [90, 0]).p.tolist() == [1.0, 1.0]


def test_the_same_shares_do_not_differ_whatever_the_numbers():
    assert difference_of_proportions([3, 6, 9], [10, 20, 30]).p.tolist() == pytest.approx([1.0] * 3)


def test_one_incident_each_is_a_test_too():
    found = difference_of_proportions([1, 0], [0, 1])
    # chi-square 2, times 1/2
    assert found.chi_square.tolist() == pytest.approx([1.0, 1.0])


def test_the_order_of_areas_and_of_periods_changes_nothing():
    before, after = (np.array(side) for side in share_cases()[3])
    order = np.random.default_rng(1).permutation(before.size)
    whole = difference_of_proportions(before, after)
    np.testing.assert_allclose(difference_of_proportions(before[order], after[order]).p, whole.p[order])
    np.testing.assert_allclose(difference_of_proportions(after, before).p, whole.p)


def test_overlapping_areas_are_shares_of_all_incidents():
    # the first area holds the other two: 40 incidents before, 40 after, not 80
    found = difference_of_proportions([40, 10, 30], [40, 20, 20], total_before=40, total_after=40)
    assert found.p.tolist() == pytest.approx([1.0, *difference_of_proportions([10, 30], [20, 20]).p])


def test_huge_counts_keep_their_digits():
    found = difference_of_proportions([3_000_000, 5_000_000], [3_004_000, 4_996_000])
    z = (
        (3_004_000 - 3_000_000)
        / math.sqrt(2 * 8e6 * (6_004_000 / 16e6) * (9_996_000 / 16e6))
        * math.sqrt(1.0)
    )
    assert found.chi_square[0] == pytest.approx(z * z, rel=1e-6)


# -- displacement difference ---------------------------------------------------------------------------


def test_published_displacement_difference():
    found = weighted_displacement_difference((120, 100), (130, 150))
    assert found.estimate == -40
    assert round(found.standard_error, 1) == 22.4
    assert (round(found.low, 1), round(found.high, 1)) == (-76.8, -3.2)
    assert found.p == pytest.approx(2 * scipy.stats.norm.sf(40 / math.sqrt(500)))


def test_displacement_and_its_control_are_added_and_taken_off():
    found = weighted_displacement_difference((120, 100), (130, 150), (30, 45), (40, 42))
    assert found.estimate == -40 + 15 - 2
    assert found.standard_error == pytest.approx(math.sqrt(500 + 75 + 82))


def test_counts_before_are_scaled_to_the_period_after():
    found = weighted_displacement_difference((120, 10), (60, 5), days=(360, 30))
    assert found.estimate == pytest.approx(0.0)
    assert found.standard_error == pytest.approx(math.sqrt(10 + 5 + 180 / 144))
    same = weighted_displacement_difference((120, 100), (130, 150), days=(365, 365))
    assert same == weighted_displacement_difference((120, 100), (130, 150))


def test_swapping_treated_and_control_turns_the_sign():
    one = weighted_displacement_difference((120, 100), (130, 150))
    other = weighted_displacement_difference((130, 150), (120, 100))
    assert (other.estimate, other.low, other.high) == (-one.estimate, -one.high, -one.low)


def test_p_is_never_zero_however_great_the_difference():
    assert weighted_displacement_difference((0, 10**6), (10**6, 0)).p > 0
    assert (difference_of_proportions([10**6, 0], [0, 10**6]).p > 0).all()


def test_no_incident_at_all_is_no_difference():
    found = weighted_displacement_difference((0, 0), (0, 0))
    assert (found.estimate, found.standard_error, found.low, found.high, found.p) == (0, 0, 0, 0, 1)


@pytest.mark.parametrize(
    "wrong",
    [
        {"treated": (-1, 2)},
        {"treated": (1.5, 2)},
        {"control": (math.nan, 2)},
        {"days": (0, 1)},
        {"days": (1, math.inf)},
        {"confidence": 1.0},
    ],
)
def test_wrong_numbers_of_a_displacement_difference_are_refused(wrong: dict[str, Any]):
    with pytest.raises(QueryInvalid):
        weighted_displacement_difference(**{"treated": (1, 2), "control": (3, 4), **wrong})


# -- pattern test --------------------------------------------------------------------------------------


@pytest.mark.parametrize("seed", range(5))
def test_published_similarity_both_ways(seed: int):
    forth = spatial_point_pattern_test(BASE, TEST, seed=seed)
    back = spatial_point_pattern_test(TEST, BASE, seed=seed)
    assert similarity(forth.is_different, NONE)[0] == pytest.approx(0.8333, abs=5e-5)
    assert similarity(back.is_different, NONE)[0] == pytest.approx(0.5)


def test_intervals_are_those_of_every_possible_sample():
    # 85 % of 6 is 5 of 6 incidents: all six samples written out, the interval is their whole range
    counts = [3, 2, 1]
    owner = np.repeat([0, 1, 2], counts)
    samples = np.array([np.bincount(owner[list(c)], minlength=3) / 5 for c in combinations(range(6), 5)])
    found = spatial_point_pattern_test([1, 1, 1], counts, samples=2000)
    np.testing.assert_allclose(found.low, samples.min(axis=0))
    np.testing.assert_allclose(found.high, samples.max(axis=0))


def test_wide_intervals_are_those_of_incidents_drawn_one_by_one():
    rng = np.random.default_rng(3)
    counts = np.array([200, 90, 10, 0])
    owner = np.repeat(np.arange(4), counts)
    drawn = [np.bincount(rng.permutation(owner)[:255], minlength=4) / 255 for _ in range(4000)]
    low, high = np.percentile(drawn, [2.5, 97.5], axis=0)
    found = spatial_point_pattern_test(counts, counts, samples=4000)
    np.testing.assert_allclose(found.low, low, atol=1.5 / 255)
    np.testing.assert_allclose(found.high, high, atol=1.5 / 255)
    assert not found.is_different.any()


def test_the_seed_decides_and_the_order_of_areas_does_not():
    rng = np.random.default_rng(6)
    base, test = rng.poisson(8, (2, 60))
    order = rng.permutation(60)
    one = spatial_point_pattern_test(base, test, samples=30, seed=2)
    again = spatial_point_pattern_test(base[order], test[order], samples=30, seed=2)
    np.testing.assert_array_equal(one.low[order], again.low)
    np.testing.assert_array_equal(one.is_different[order], again.is_different)


def test_areas_empty_in_both_are_alike_and_the_robust_index_leaves_them_out():
    found = spatial_point_pattern_test([50, 0, 0, 2], [2, 0, 0, 50])
    assert found.is_different.tolist() == [True, False, False, True]
    assert similarity(found.is_different, [False, True, True, False]) == (0.5, 0.0)


def test_no_area_left_is_no_index():
    whole, robust = similarity([False], [True])
    assert whole == 1.0
    assert math.isnan(robust)
    assert all(math.isnan(value) for value in similarity([], []))


def test_a_pattern_test_stops_when_asked():
    with pytest.raises(Cancelled):
        spatial_point_pattern_test(BASE, TEST, cancel=lambda: True)


@pytest.mark.parametrize("method", [difference_of_proportions, spatial_point_pattern_test])
def test_shares_of_nothing_and_broken_counts_are_refused(method: Any):
    with pytest.raises(TooFewIncidents):
        method([0, 0], [1, 2])
    with pytest.raises(TooFewIncidents):
        method([1, 2], [0, 0])
    with pytest.raises(TooFewIncidents):
        method([], [])
    for wrong in ([-1, 2], [0.5, 2], [math.nan, 2], [math.inf, 2], [1, 2, 3]):
        with pytest.raises(QueryInvalid):
            method(wrong, [1, 2])
