"""Inference: adjustment, classes, permutation p and the exact conditional law."""

from __future__ import annotations

import math
import sys
from itertools import combinations

import numpy as np
import pytest

from crime_map_plugin.analysis import exact_law, inference
from crime_map_plugin.analysis.inference import Correction
from crime_map_plugin.errors import Cancelled, QueryInvalid

HAND = [0.001, 0.008, 0.039, 0.041, 0.042, 0.06, 0.074, 0.205]


def ring(n: int, k: int) -> np.ndarray:
    """Return a matrix of k neighbours on a ring of n places, k even."""
    near = np.zeros((n, n))
    for step in range(1, k // 2 + 1):
        near += np.eye(n, k=step) + np.eye(n, k=-step) + np.eye(n, k=n - step) + np.eye(n, k=step - n)
    return near


def brute_law(values: np.ndarray, near: np.ndarray) -> np.ndarray:
    """Return the conditional p by listing every possible draw."""
    p = np.ones(values.size)
    for i in range(values.size):
        k = int(near[i].sum())
        if k == 0:
            continue
        others = np.delete(values, i)
        sums = np.array([sum(draw) for draw in combinations(others, k)])
        observed = near[i] @ values
        p[i] = min(1.0, 2.0 * min(np.mean(sums >= observed - 1e-9), np.mean(sums <= observed + 1e-9)))
    return p


@pytest.mark.parametrize("z", [-40.0, 133.0, 1e9])
def test_normal_p_is_never_zero(z: float):
    assert 0 < inference.normal_p([z])[0] < 1e-300


def test_normal_p_is_two_sided():
    assert inference.normal_p([0, 1.959963984540054, -2.5758293035489004]) == pytest.approx([1, 0.05, 0.01])


def test_normal_p_keeps_tiny_values():
    assert inference.normal_p([20.0])[0] == pytest.approx(5.507248237212467e-89, rel=1e-9)


def test_benjamini_hochberg_by_hand():
    # p·8/rank from the right, running minimum: .0672 (.042·8/5) covers ranks 3 to 5.
    expected = [0.008, 0.032, 0.0672, 0.0672, 0.0672, 0.08, 0.074 * 8 / 7, 0.205]
    assert inference.adjust(HAND) == pytest.approx(expected)


def test_benjamini_yekutieli_by_hand():
    # 1 + 1/2 + … + 1/8 = 2.717857142857143
    factor = 761 / 280
    expected = np.minimum(
        np.array([0.008, 0.032, 0.0672, 0.0672, 0.0672, 0.08, 0.592 / 7, 0.205]) * factor, 1
    )
    assert inference.adjust(HAND, Correction.BENJAMINI_YEKUTIELI) == pytest.approx(expected)


def test_no_correction_leaves_p():
    assert inference.adjust(HAND, Correction.NONE).tolist() == HAND


def test_adjustment_does_not_depend_on_the_order():
    order = np.random.default_rng(1).permutation(len(HAND))
    assert inference.adjust(np.array(HAND)[order]) == pytest.approx(inference.adjust(HAND)[order])


@pytest.mark.parametrize("bad", [-0.1, 1.1, np.nan])
def test_a_p_outside_zero_to_one_is_refused(bad):
    with pytest.raises(QueryInvalid):
        inference.adjust([0.5, bad])


def test_no_tests_need_no_adjustment():
    assert inference.adjust([]).size == 0


def test_classes_follow_sign_and_limits():
    z = [3.0, -3.0, 2.0, -2.0, 1.8, -1.8, 1.0, 0.0]
    p = [0.01, 0.0099, 0.05, 0.0101, 0.1, 0.0501, 0.1001, 0.0]
    assert inference.classify(z, p).tolist() == [3, -3, 2, -2, 1, -1, 0, 0]


def test_permutations_that_fdr_needs():
    # 2n/(P + 1) ≤ .10
    assert inference.permutations_needed(100) == 1999
    assert inference.fdr_reachable(100, 1999)
    assert not inference.fdr_reachable(100, 1998)


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("k", [2, 4])
def test_the_exact_law_equals_listing_every_draw(seed, k):
    values = np.random.default_rng(seed).poisson(1.5, 11).astype(float)
    values[0] = 9
    near = ring(11, k)
    exact = exact_law.exact_conditional_p(values, near @ values, near.sum(axis=1))
    assert exact == pytest.approx(brute_law(values, near), abs=1e-12)


def test_the_exact_law_takes_different_numbers_of_neighbours():
    rng = np.random.default_rng(9)
    near = np.triu(rng.random((12, 12)) < 0.3, 1)
    near = (near | near.T).astype(float)
    near[5] = near[:, 5] = 0
    values = rng.integers(0, 4, 12).astype(float)
    exact = exact_law.exact_conditional_p(values, near @ values, near.sum(axis=1))
    assert exact == pytest.approx(brute_law(values, near), abs=1e-12)
    assert exact[5] == 1.0


def test_the_exact_law_where_everybody_is_a_neighbour_is_certain():
    values = np.array([1.0, 4.0, 0.0])
    near = 1 - np.eye(3)
    assert exact_law.exact_conditional_p(values, near @ values, near.sum(axis=1)) == pytest.approx([1, 1, 1])


@pytest.mark.parametrize(
    ("values", "count", "word"),
    [
        ([0.5, 1, 2], 1, "whole"),
        ([-1, 1, 2], 1, "whole"),
        (np.ones(50), 40, "neighbours"),
        ([1, 2, 3], 3, "other"),
    ],
)
def test_the_exact_law_says_why_it_does_not_apply(values, count, word):
    counts = np.full(len(values), count)
    assert word in exact_law.exact_law_refusal(values, counts)
    with pytest.raises(QueryInvalid):
        exact_law.exact_conditional_p(values, np.zeros(len(values)), counts)


def test_too_many_different_counts_are_refused_for_the_exact_law():
    values = np.arange(100_000.0) * 1000
    assert "different" in exact_law.exact_law_refusal(values, np.full(100_000, 8))


@pytest.mark.parametrize("k", [2, 4, 10])
def test_permutations_approach_the_exact_law(k):
    values = np.random.default_rng(k).poisson(1.0, 40).astype(float)
    near = ring(40, k)
    sums, counts = near @ values, near.sum(axis=1)
    exact = exact_law.exact_conditional_p(values, sums, counts)
    drawn = inference.permutation_p(values, sums, counts, permutations=40_000, seed=3)
    # Three standard errors of 2·p̂ at p̂ = .5 are .015.
    assert drawn == pytest.approx(exact, abs=0.016)


def test_permutations_of_real_values_approach_listing_every_draw():
    rng = np.random.default_rng(4)
    values, near = rng.normal(100, 1, 11), ring(11, 4)
    drawn = inference.permutation_p(values, near @ values, near.sum(axis=1), permutations=40_000, seed=8)
    assert drawn == pytest.approx(brute_law(values, near), abs=0.016)


def test_permutations_when_everybody_is_a_neighbour_always_tie():
    values = np.array([0.1, 0.2, 0.7])
    near = 1 - np.eye(3)
    p = inference.permutation_p(values, near @ values, near.sum(axis=1), permutations=99, seed=1)
    assert p.tolist() == [1.0, 1.0, 1.0]


def test_the_least_permutation_p_is_two_over_p_plus_one():
    values = np.zeros(400)
    values[:4] = 1000.0
    sums, counts = np.zeros(400), np.full(400, 3)
    sums[0] = 3000.0
    p = inference.permutation_p(values, sums, counts, permutations=99, seed=1)
    assert p[0] == pytest.approx(2 / 100)


def test_the_rule_of_permutation_p_by_hand():
    # One neighbour among {0, 0, 0, 1} without self: every draw of cell 4 is 0 or 1, it saw 1.
    values = np.array([0.0, 0.0, 0.0, 1.0, 5.0])
    sums, counts = np.array([0, 0, 0, 0, 1.0]), np.array([0, 0, 0, 0, 1])
    p = inference.permutation_p(values, sums, counts, permutations=7, seed=2)
    possible = [min(1.0, 2 * (min(ones, 7) + 1) / 8) for ones in range(8)]
    assert p[4] in possible
    assert p[:4].tolist() == [1, 1, 1, 1]


def test_the_same_seed_gives_the_same_p_and_another_seed_does_not():
    values = np.random.default_rng(1).poisson(2, 60).astype(float)
    near = ring(60, 4)
    runs = [
        inference.permutation_p(values, near @ values, near.sum(axis=1), permutations=199, seed=seed)
        for seed in (5, 5, 6)
    ]
    assert runs[0].tolist() == runs[1].tolist()
    assert runs[0].tolist() != runs[2].tolist()


def test_the_size_of_the_chunks_does_not_change_p(monkeypatch):
    values = np.random.default_rng(1).poisson(2, 60).astype(float)
    near = ring(60, 4)
    whole = inference.permutation_p(values, near @ values, near.sum(axis=1), permutations=199, seed=5)
    monkeypatch.setattr(inference, "_DRAWS_AT_ONCE", 50)
    pieces = inference.permutation_p(values, near @ values, near.sum(axis=1), permutations=199, seed=5)
    assert whole.tolist() == pieces.tolist()


def test_permutations_can_be_cancelled_and_tell_their_progress():
    values, near = np.arange(30.0), ring(30, 2)
    told = []
    inference.permutation_p(
        values,
        near @ values,
        near.sum(axis=1),
        permutations=2000,
        seed=1,
        progress=lambda fraction, text="": told.append(fraction),
    )
    assert told == sorted(told) and told[-1] == 1.0
    for work in (
        lambda: inference.permutation_p(
            values, near @ values, near.sum(axis=1), permutations=10, seed=1, cancel=lambda: True
        ),
        lambda: exact_law.exact_conditional_p(values, near @ values, near.sum(axis=1), cancel=lambda: True),
    ):
        with pytest.raises(Cancelled):
            work()


def test_no_permutations_are_refused():
    with pytest.raises(QueryInvalid):
        inference.permutation_p([1.0, 2.0], [2.0, 1.0], [1, 1], permutations=0, seed=1)


def test_the_rarest_draw_of_a_large_grid_has_its_own_p_and_not_zero():
    # Eight cells hold 1000 + i each and are the neighbours of cell 0: one draw of C(n − 1, 8) gives that.
    values = np.zeros(5000)
    values[1:9] = 1000 + np.arange(8)
    sums, counts = np.zeros(5000), np.full(5000, 8)
    sums[0] = values[1:9].sum()
    p = exact_law.exact_conditional_p(values, sums, counts)
    assert p[0] == pytest.approx(2 / math.comb(4999, 8), rel=1e-6)


def _adjusted_one_by_one(p):
    """Benjamini & Hochberg by their definition: the least p·n/rank from here up, among all sorted."""
    ordered = sorted(p)
    scaled = [value * len(p) / rank for rank, value in enumerate(ordered, 1)]
    return [min(1.0, *scaled[ordered.index(value) :]) for value in p]


def test_same_p_share_one_place_in_the_correction():
    p = np.random.default_rng(3).choice([1e-12, 0.001, 0.004, 0.02, 0.05, 0.3, 0.9, 1.0], 400)
    assert inference.adjust(p) == pytest.approx(_adjusted_one_by_one(p.tolist()), rel=1e-14)


def test_permutations_and_exact_law_agree_where_many_cells_are_alike():
    rng = np.random.default_rng(8)
    values = rng.integers(0, 3, 3_000).astype(float)
    draws = np.array([rng.choice(3_000, 4, replace=False) for _ in range(3_000)])
    sums, counts = values[draws].sum(axis=1), np.full(3_000, 4)
    exact = exact_law.exact_conditional_p(values, sums, counts)
    drawn = inference.permutation_p(values, sums, counts, permutations=4_000, seed=1)
    assert np.abs(exact - drawn).max() < 0.05
    for own, total in ((0.0, 2.0), (2.0, 5.0)):
        same = (values == own) & (sums == total)
        assert same.sum() > 1
        assert np.ptp(exact[same]) == 0


def test_without_scipy_the_normal_p_is_the_same(monkeypatch):
    z = np.concatenate([np.linspace(-9, 9, 401), [37.0, 40.0]])
    expected = inference.normal_p(z)
    monkeypatch.setitem(sys.modules, "scipy", None)
    monkeypatch.setitem(sys.modules, "scipy.special", None)
    np.testing.assert_allclose(inference.normal_p(z), expected, rtol=1e-13)
