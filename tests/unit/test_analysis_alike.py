"""Same numbers found without sorting."""

from __future__ import annotations

import numpy as np
import pytest

from crime_map_plugin.analysis.alike import alike


def _numbers():
    rng = np.random.default_rng(5)
    yield "few whole numbers", rng.integers(0, 40, 10_000)
    yield "large whole numbers", rng.integers(-(2**62), 2**62, 500)[rng.integers(0, 500, 10_000)]
    yield "few fractions", np.round(rng.random(10_000), 2)
    yield "all different", rng.random(10_000)
    yield "more different ones than slots", rng.permutation(400_000)
    yield "multiples of a power of two", rng.integers(0, 50, 10_000) << 40
    yield "one", np.array([3.5])
    yield "none", np.array([], dtype=np.int64)


@pytest.mark.parametrize("numbers", [pytest.param(n, id=name) for name, n in _numbers()])
def test_every_number_finds_its_equal(numbers):
    one, group = alike(numbers)
    np.testing.assert_array_equal(numbers[one][group], numbers)
    assert set(group.tolist()) == set(range(one.size))


def test_many_equal_numbers_are_few_to_work_on():
    numbers = np.random.default_rng(5).integers(0, 6_000, 160_000)
    one, _ = alike(numbers)
    assert np.unique(numbers).size <= one.size < 8_000
