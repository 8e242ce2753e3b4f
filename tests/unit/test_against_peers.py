"""The same question to esda and SciPy of today, in a process and an environment of their own."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from shapely.geometry import Polygon, box

from crime_map_plugin.analysis import study_area
from crime_map_plugin.analysis.getis_ord import getis_ord, getis_ord_grid
from crime_map_plugin.analysis.grid import GridKind, make_grid
from crime_map_plugin.analysis.inference import Correction
from crime_map_plugin.analysis.neighbours import neighbours_from_pairs

ROOT = Path(__file__).resolve().parents[2]
PEERS = ROOT / "build" / "peers" / "bin" / "python"
LEVELS = (0.01, 0.05, 0.1)
CORRECTIONS = {"bh": Correction.BENJAMINI_HOCHBERG, "by": Correction.BENJAMINI_YEKUTIELI}

L_SHAPE = Polygon([(0, 0), (3000, 0), (3000, 1100), (1200, 1100), (1200, 2500), (0, 2500)])


def near(grid: Any, reach: float) -> list[list[int]]:
    """Return each cell's neighbours by the distance of centres, one pair after the other."""
    x, y = grid.centres()
    distance = np.hypot(x[:, None] - x, y[:, None] - y)
    np.fill_diagonal(distance, np.inf)
    return [np.flatnonzero(row <= reach).tolist() for row in distance]


def cases() -> list[dict[str, Any]]:
    """Return grids and irregular places with random values: what is asked, and how we answer it."""
    rng = np.random.default_rng(11)
    made = []
    for number in range(12):
        kind = (GridKind.SQUARE, GridKind.HEXAGON)[number % 2]
        shape = L_SHAPE if number % 3 else box(0, 0, 2400, 1700)
        grid = make_grid(study_area.from_polygons([shape.wkb]), 200, kind)
        heavy = rng.pareto(1.5, grid.n)
        values = (rng.poisson(1.2, grid.n), np.floor(heavy), heavy)[number % 3].astype(float)
        values[: grid.n // 10] += 8  # the rows in the south are hot
        band = (None, 450.0, 700.0)[number % 3]
        first_ring = 200 * (1.5 if kind is GridKind.SQUARE else 1.1)
        include_self = number % 4 != 3
        made.append(
            {
                "neighbours": near(grid, band or first_ring),
                "values": values.tolist(),
                "include_self": include_self,
                "ours": lambda correction, grid=grid, values=values, band=band, own=include_self: (
                    getis_ord_grid(
                        values, grid, include_self=own, distance_band_m=band, correction=correction
                    )
                ),
            }
        )
    for _ in range(6):
        places = rng.uniform(0, 1000, (80, 2))
        distance = np.hypot(*(places[:, None] - places).transpose(2, 0, 1))
        pairs = np.nonzero((distance <= 180) & (distance > 0))
        neighbours = neighbours_from_pairs(80, *pairs)
        values = rng.gamma(0.7, 4, 80)
        made.append(
            {
                "neighbours": [pairs[1][pairs[0] == i].tolist() for i in range(80)],
                "values": values.tolist(),
                "include_self": True,
                "ours": lambda correction, neighbours=neighbours, values=values: getis_ord(
                    values, neighbours, include_self=True, correction=correction
                ),
            }
        )
    return made


@pytest.fixture(scope="module")
def asked() -> list[tuple[dict[str, Any], dict[str, Any]]]:
    """Return each case with the peers' answer."""
    assert PEERS.exists(), "run `make peers`"
    made = cases()
    question = json.dumps([{k: v for k, v in case.items() if k != "ours"} for case in made])
    done = subprocess.run(
        [str(PEERS), "-W", "ignore", "-I", str(ROOT / "tests" / "unit" / "peers_getis_ord.py")],
        input=question,
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


def test_z_agrees_with_esda_to_nine_digits(asked):
    assert len(asked) == 18
    for case, peer in asked:
        ours = case["ours"](Correction.NONE)
        np.testing.assert_allclose(ours.z, peer["z"], rtol=1e-9, atol=1e-9)
        np.testing.assert_allclose(ours.p, peer["p"], rtol=1e-7, atol=1e-12)


@pytest.mark.parametrize("name", CORRECTIONS)
def test_adjusted_p_agrees_with_scipy(asked, name: str):
    for case, peer in asked:
        np.testing.assert_allclose(
            case["ours"](CORRECTIONS[name]).p_adjusted, peer[name], rtol=1e-7, atol=1e-12
        )


def test_what_is_significant_is_what_esda_calls_so(asked):
    found = 0
    for case, peer in asked:
        p_adjusted = case["ours"](Correction.BENJAMINI_HOCHBERG).p_adjusted
        for level in LEVELS:
            np.testing.assert_array_equal(p_adjusted <= level, peer["significant"][str(level)])
            found += int((p_adjusted <= level).sum())
    assert found > 20
