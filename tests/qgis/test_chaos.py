"""Some of the runs of `make soak`: a fetch on a bad day is whole, or says what is missing and goes on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.portal_server.chaos import MIX
from tests.soak import chaotic, kill

# Together these meet every misbehaviour of the mix.
SEEDS = (109, 119, 121, 124, 139, 180, 182, 183, 185, 193, 194, 202, 217, 221)
_injected: Counter[str] = Counter()


@pytest.mark.parametrize("seed", SEEDS)
def test_a_bad_day_loses_doubles_and_hides_nothing(seed: int, tmp_path: Path):
    outcome = chaotic.run(seed, tmp_path)
    _injected.update(outcome.injected)
    # How long anything takes is the soak's to say: here others may be using the machine.
    assert outcome.violations == outcome.hangs
    assert outcome.complete >= 1


def test_the_bad_days_are_bad_in_most_ways():
    """A slow machine asks a little more or less, and then meets a little else."""
    assert len(set(MIX) - set(_injected)) <= len(MIX) // 10


@pytest.fixture(scope="module")
def killer() -> Iterator[kill.Killer]:
    with kill.killer() as given:
        yield given


@pytest.mark.parametrize(("seed", "moment"), [(1, 0.02), (2, 0.15), (3, 0.3)])
def test_a_fetch_killed_at_any_moment_is_completed_by_the_next(
    killer: kill.Killer, seed: int, moment: float, tmp_path: Path
):
    outcome, _ = kill.run(seed, tmp_path, killer, moment)
    assert outcome.violations == []
    assert outcome.complete >= 1
