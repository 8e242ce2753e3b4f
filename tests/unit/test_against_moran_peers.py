"""The same question to esda and libpysal of today, in a process and an environment of their own."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from shapely.geometry import Polygon

from crime_map_plugin.analysis import study_area
from crime_map_plugin.analysis.contiguity import distance_band, k_nearest, queen, smallest_band
from crime_map_plugin.analysis.general_g import general_g
from crime_map_plugin.analysis.getis_ord import getis_ord, getis_ord_grid
from crime_map_plugin.analysis.grid import GridKind, make_grid
from crime_map_plugin.analysis.inference import Correction
from crime_map_plugin.analysis.local_inference import Inference
from crime_map_plugin.analysis.local_moran import local_moran
from crime_map_plugin.analysis.moran import moran
from crime_map_plugin.analysis.neighbours import GridNeighbours, Neighbours, Surroundings

ROOT = Path(__file__).resolve().parents[2]
PEERS = ROOT / "build" / "peers" / "bin" / "python"
P = 9_999
QUADRANTS = {1: "HH", 2: "LH", 3: "LL", 4: "HL"}
L_SHAPE = Polygon([(0, 0), (3000, 0), (3000, 1100), (1200, 1100), (1200, 2500), (0, 2500)])
LAYERS = (
    ("stl_homicide_counties.geojson", "EPSG:32615", 60_000.0),
    ("nottingham_wards.geojson", "EPSG:27700", 2_500.0),
    ("kz_adm2_geoboundaries.geojson", "EPSG:32642", 250_000.0),
)


def same_but_for_drawing(ours: np.ndarray, theirs: np.ndarray, permutations: int = P) -> bool:
    """Tell whether two p, each from its own draws, differ by at most five standard errors."""
    half = np.clip((ours + theirs) / 4, 1 / permutations, 0.5)
    return bool((np.abs(ours - theirs) <= 10 * np.sqrt(2 * half * (1 - half) / permutations)).all())


def listed(near: Neighbours) -> list[list[int]]:
    return [sorted(part.tolist()) for part in np.split(near.indices, near.indptr[1:-1])]


def cells_near(near: GridNeighbours) -> list[list[int]]:
    """Return the neighbours of each cell by the distance of centres, one pair after the other."""
    x, y = near.grid.centres()
    first = 300.0 if near.grid.kind is GridKind.SQUARE else 220.0
    distance = np.hypot(x[:, None] - x, y[:, None] - y)
    np.fill_diagonal(distance, np.inf)
    return [np.flatnonzero(row <= (near.distance_band_m or first)).tolist() for row in distance]


def cases() -> list[tuple[Surroundings, list[list[int]], np.ndarray]]:
    """Return neighbours, the same as lists, and values: grids of both shapes, bands, nearest, an island."""
    rng = np.random.default_rng(17)
    made: list[tuple[Surroundings, list[list[int]], np.ndarray]] = []
    for kind in GridKind:
        for band in (None, 450.0):
            grid = make_grid(study_area.from_polygons([L_SHAPE.wkb]), 200, kind)
            near = GridNeighbours(grid, band)
            values = rng.poisson(1.5, grid.n).astype(float)
            values[: grid.n // 8] += 4
            made.append((near, cells_near(near), values))
    x, y = rng.uniform(0, 1000, (2, 90))
    x[0], y[0] = 9_000.0, 9_000.0
    for places in (distance_band(x, y, 170.0), k_nearest(x, y, 6), k_nearest(x, y, 1)):
        made.append((places, listed(places), rng.gamma(0.7, 4, 90) + x / 300))
    made.append((k_nearest(x, y, 4), listed(k_nearest(x, y, 4)), rng.normal(20, 1, 90)))
    return made


@pytest.fixture(scope="module")
def asked(shared: Path) -> dict[str, Any]:
    """Return the cases with the peers' answers."""
    assert PEERS.exists(), "run `make peers`"
    made = cases()
    question = {
        "autocorrelation": [{"neighbours": near, "values": v.tolist()} for _, near, v in made],
        "neighbours": [
            {"path": str(shared / "data" / "boundaries" / name), "crs": crs, "band": band, "k": 5}
            for name, crs, band in LAYERS
        ],
    }
    done = subprocess.run(
        [str(PEERS), "-W", "ignore", str(ROOT / "tests" / "unit" / "peers_moran.py")],
        input=json.dumps(question),
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
        env={**os.environ, "NUMBA_DISABLE_JIT": "1"},
    )
    assert done.returncode == 0, done.stderr
    answer = json.loads(done.stdout)
    # The peers must not be the plugin's own libraries, and theirs must be the other Shapely.
    assert answer["versions"][1] != np.__version__
    assert answer["versions"][2].startswith("2.")
    return {"cases": list(zip(made, answer["autocorrelation"])), "neighbours": answer["neighbours"]}


def test_global_moran_agrees_with_esda(asked):
    for (near, _, values), peer in asked["cases"]:
        ours = moran(values, near)
        for name in ("expected", "z_normal", "z_random"):
            assert getattr(ours, name) == pytest.approx(peer[name], rel=1e-9, abs=1e-12), name
        assert ours.value == pytest.approx(peer["i"], rel=1e-9, abs=1e-12)
        assert ours.p_normal == pytest.approx(peer["p_normal"], rel=1e-7, abs=1e-14)
        assert ours.p_random == pytest.approx(peer["p_random"], rel=1e-7, abs=1e-14)


def test_general_g_agrees_with_esda(asked):
    for (near, _, values), peer in asked["cases"]:
        ours = general_g(np.abs(values), near)
        assert [ours.value, ours.expected, ours.z] == pytest.approx(peer["general"], rel=1e-8)


def test_local_moran_agrees_with_esda(asked):
    seen = set()
    for (near, _, values), peer in asked["cases"]:
        ours = local_moran(values, near, correction=Correction.NONE)
        tested = near.counts() > 0
        np.testing.assert_allclose(ours.i[tested], np.array(peer["local"])[tested], rtol=1e-9, atol=1e-12)
        z = np.array(peer["local_z"], dtype=float)
        np.testing.assert_allclose(ours.z[tested], z[tested], rtol=1e-9, atol=1e-9)
        assert np.isnan(ours.i[~tested]).all() and np.isnan(ours.p[~tested]).all()
        found = ours.quadrant != "none"
        assert ours.quadrant[found].tolist() == [QUADRANTS[q] for q in np.array(peer["quadrant"])[found]]
        seen.update(ours.quadrant.tolist())
    assert {"HH", "LL", "none"} <= seen


def test_permutation_p_agrees_with_esda_to_its_drawing_error(asked):
    for (near, _, values), peer in asked["cases"]:
        tested = near.counts() > 0
        ours = local_moran(values, near, inference=Inference.PERMUTATION, permutations=P, seed=3)
        assert same_but_for_drawing(ours.p[tested], np.array(peer["local_p"])[tested])
        drawn = moran(values, near, permutations=999, seed=3).p_permutation
        # The p of esda is that of the nearer side.
        assert same_but_for_drawing(np.array([drawn]), np.minimum(1, [2 * peer["p_permutation"]]), 999)


def test_gi_star_of_places_and_cells_agrees_with_esda(asked):
    for (near, _, values), peer in asked["cases"]:
        options = {"inference": Inference.PERMUTATION, "permutations": P, "seed": 3}
        if isinstance(near, GridNeighbours):
            ours = getis_ord_grid(values, near.grid, distance_band_m=near.distance_band_m, **options)
        else:
            ours = getis_ord(values, near, **options)
        np.testing.assert_allclose(ours.z, peer["star_z"], rtol=1e-9, atol=1e-9)
        tested = near.counts() > 0
        assert same_but_for_drawing(ours.p[tested], np.array(peer["star_p"])[tested])


@pytest.mark.parametrize("number", range(len(LAYERS)))
def test_neighbours_of_real_polygons_agree_with_libpysal(asked, number: int):
    peer = asked["neighbours"][number]
    x, y = np.array(peer["x"]), np.array(peer["y"])
    polygons = [bytes.fromhex(text) for text in peer["polygons"]]
    assert listed(queen(polygons)) == peer["queen"]
    assert listed(k_nearest(x, y, 5)) == peer["nearest"]
    assert listed(distance_band(x, y, LAYERS[number][2])) == peer["band"]
    assert smallest_band(x, y) == pytest.approx(peer["least"], rel=1e-12)


@pytest.mark.parametrize("number", range(len(LAYERS)))
def test_neighbours_are_the_same_with_the_other_shapely(asked, number: int):
    peer = asked["neighbours"][number]
    assert listed(queen([bytes.fromhex(text) for text in peer["polygons"]])) == peer["ours"]
