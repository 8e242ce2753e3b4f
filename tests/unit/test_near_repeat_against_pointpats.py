"""The same Knox tables by pointpats, in a process and an environment of their own."""

from __future__ import annotations

import json
import math
import subprocess
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from scipy import special

from crime_map_plugin.analysis.bands import Bands, Intervals
from crime_map_plugin.analysis.near_repeat import near_repeat
from crime_map_plugin.analysis.space_time_pairs import Metric

ROOT = Path(__file__).resolve().parents[2]
PEERS = ROOT / "build" / "peers" / "bin" / "python"
PERMUTATIONS = 199


def cases() -> list[dict[str, Any]]:
    """Return events by chance, on a lattice with many ties, and in clusters of space and time."""
    rng = np.random.default_rng(12)
    made = []
    for number in range(6):
        n = 60 + 20 * number
        points, days = rng.uniform(0, 2000, (n, 2)), rng.integers(0, 90, n)
        if number % 3 == 1:
            points = rng.integers(0, 20, (n, 2)) * 100.0
        if number % 3 == 2:
            of = rng.integers(0, 12, n)
            points = rng.uniform(0, 2000, (12, 2))[of] + rng.normal(0, 60, (n, 2))
            days = (of * 8 + rng.integers(0, 12, n)) % 90
        made.append(
            {
                "points": points.tolist(),
                "days": days.astype(float).tolist(),
                "delta": (150.0, 200.0, 120.0)[number % 3],
                "tau": (7.0, 10.0, 14.0)[number % 3],
                "permutations": PERMUTATIONS,
            }
        )
    return made


@pytest.fixture(scope="module")
def asked() -> list[tuple[dict[str, Any], dict[str, Any]]]:
    """Return each case with pointpats' answer."""
    assert PEERS.exists(), "run `make peers`"
    made = cases()
    done = subprocess.run(
        [str(PEERS), "-W", "ignore", "-I", str(ROOT / "tests" / "unit" / "peers_near_repeat.py")],
        input=json.dumps(made),
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    answer = json.loads(done.stdout)
    # The peers must not be the plugin's own libraries.
    assert answer["versions"][1] != np.__version__
    return list(zip(made, answer["answers"]))


def ours(case: dict[str, Any], permutations: int):
    return near_repeat(
        case["points"],
        case["days"],
        distances_m=Bands((0, case["delta"], math.inf)),
        days_between=Bands((0, case["tau"], math.inf)),
        metric=Metric.EUCLIDEAN,
        intervals=Intervals.UPPER,
        permutations=permutations,
    )


def test_observed_and_expected_agree_with_pointpats_to_nine_digits(asked):
    assert len(asked) == 6
    for case, peer in asked:
        table = ours(case, 19)
        np.testing.assert_array_equal(table.observed, peer["observed"])
        np.testing.assert_allclose(table.expected, peer["expected"], rtol=1e-9)
        poisson = special.pdtrc(table.observed[0, 0], table.expected[0, 0])
        assert poisson == pytest.approx(peer["p_poisson"], abs=1e-9)


def test_p_agrees_with_pointpats_to_sampling_error(asked):
    for case, peer in asked:
        p = ours(case, 4999).p[0, 0]
        error = math.sqrt(p * (1 - p) / PERMUTATIONS) + 1 / PERMUTATIONS
        assert peer["p_sim"] == pytest.approx(p, abs=4 * error)
    assert min(peer["p_sim"] for _, peer in asked) < 0.05 < max(peer["p_sim"] for _, peer in asked)
