"""The law of a sum of values drawn without replacement, against counting all draws in whole numbers."""

from __future__ import annotations

import math

import numpy as np
import pytest

from crime_map_plugin.analysis import exact_law
from crime_map_plugin.analysis.sum_law import SumLaw
from crime_map_plugin.errors import Cancelled


def ways(values: list[int], k: int) -> list[dict[int, int]]:
    """Return for 0 … k draws how many sets of them have each sum, value by value."""
    counted: list[dict[int, int]] = [{0: 1}, *({} for _ in range(k))]
    for value in values:
        for drawn in range(k, 0, -1):
            for total, often in counted[drawn - 1].items():
                counted[drawn][total + value] = counted[drawn].get(total + value, 0) + often
    return counted


def share_at_most(values: list[int], k: int, limit: int) -> float:
    found = ways(values, k)[k]
    return sum(often for total, often in found.items() if total <= limit) / math.comb(len(values), k)


@pytest.mark.parametrize("k", [1, 3])
@pytest.mark.parametrize("own", [0, 1, 40])
def test_the_law_of_all_but_one_equals_counting_all_draws(k: int, own: int) -> None:
    values = [*np.random.default_rng(k).poisson(1.2, 198).tolist(), 40, 17]
    values[0] = own
    law = SumLaw(np.bincount(values), 3, sum(sorted(values)[-3:]))
    sums = np.array([-1, 0, 1, 3, 7, 20, 45, sum(sorted(values)[-3:])])
    expected = [share_at_most(values[1:], k, limit) for limit in sums.tolist()]
    assert law.at_most(k, np.full(sums.size, own), sums) == pytest.approx(expected, abs=1e-13)


def test_exact_p_by_transforms_is_that_by_counting() -> None:
    # So many different counts that the transforms are taken.
    rng = np.random.default_rng(4)
    values = rng.choice(np.concatenate([np.zeros(400, int), np.arange(1, 2_000)]), 900)
    sums = np.array([rng.choice(values, 3, replace=False).sum() for _ in range(900)])
    p = exact_law.exact_conditional_p(values, sums, np.full(900, 3))
    for place in (0, 5):
        others = np.delete(values, place).tolist()
        below = share_at_most(others, 3, int(sums[place]))
        above = 1.0 - share_at_most(others, 3, int(sums[place]) - 1)
        assert p[place] == pytest.approx(min(1.0, 2.0 * min(below, above)), abs=1e-12)


def test_a_sum_that_cannot_nearly_be_has_a_p_above_0() -> None:
    values = np.concatenate([np.arange(1_000), np.zeros(4_000, int)])
    sums = np.zeros(5_000)
    sums[0] = np.arange(992, 1_000).sum()
    p = exact_law.exact_conditional_p(values, sums, np.full(5_000, 8))
    assert 0.0 < p[0] <= 1e-12


def test_the_transforms_can_be_stopped() -> None:
    with pytest.raises(Cancelled):
        SumLaw(np.array([500, 100]), 8, 8, cancel=lambda: True)
