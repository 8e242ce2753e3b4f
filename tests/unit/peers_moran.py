"""Moran's I, Gi* and neighbours by esda and libpysal, in the environment of the peers: JSON in, JSON out."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import esda.crand
import geopandas
import libpysal
import numpy as np
import shapely
from libpysal.weights import KNN, DistanceBand, Queen, W

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from crime_map_plugin.analysis.contiguity import queen

P = 9_999
# Compiling takes a minute, running uncompiled a second; Numba's type is then no type of NumPy.
esda.crand.boolean = np.bool_


def lists(weights: W) -> list[list[int]]:
    return [sorted(int(j) for j in weights.neighbors[i]) for i in range(weights.n)]


def two_sided(simulated: np.ndarray, seen: np.ndarray) -> list[float]:
    """Return p from esda's draws; its own p counts ties above only, which matters for counts."""
    tie = 1e-9 * (1.0 + np.abs(seen))
    simulated = simulated if len(simulated) == len(seen) else simulated.T
    above = (simulated >= (seen - tie)[:, None]).sum(axis=1)
    below = (simulated <= (seen + tie)[:, None]).sum(axis=1)
    return np.minimum(1.0, 2.0 * (np.minimum(above, below) + 1.0) / (P + 1.0)).tolist()


def autocorrelation(case: dict) -> dict:
    weights = W(dict(enumerate(case["neighbours"])), silence_warnings=True)
    values = np.array(case["values"], dtype=float)
    n = values.size
    whole = esda.Moran(values, weights, transformation="r", permutations=999)
    local = esda.Moran_Local(
        values, weights, transformation="r", permutations=P, seed=7, n_jobs=1, keep_simulations=True
    )
    star = esda.G_Local(
        values, weights, transform="B", star=True, permutations=P, seed=7, n_jobs=1, keep_simulations=True
    )
    general = esda.G(np.abs(values), weights, permutations=0)
    with np.errstate(all="ignore"):
        z = (local.Is * n / (n - 1) - local.EIc) / np.sqrt(local.VIc)
    return {
        "i": whole.I,
        "expected": whole.EI,
        "z_normal": whole.z_norm,
        "p_normal": whole.p_norm,
        "z_random": whole.z_rand,
        "p_random": whole.p_rand,
        "p_permutation": whole.p_sim,
        "local": local.Is.tolist(),
        "local_z": [None if not np.isfinite(value) else value for value in z],
        "quadrant": local.q.tolist(),
        "local_p": two_sided(np.asarray(local.rlisas), local.Is),
        "star_z": np.asarray(star.Zs).tolist(),
        "star_p": two_sided(np.asarray(star.rGs), star.Gs),
        "general": [float(general.G), float(general.EG), float(general.z_norm)],
    }


def neighbours(case: dict) -> dict:
    frame = geopandas.read_file(case["path"])
    centres = frame.to_crs(case["crs"]).centroid
    xy = np.column_stack([centres.x, centres.y])
    polygons = [shape.wkb for shape in frame.geometry]
    ours = queen(polygons)
    return {
        "x": xy[:, 0].tolist(),
        "y": xy[:, 1].tolist(),
        "polygons": [shape.hex() for shape in polygons],
        "queen": lists(Queen.from_dataframe(frame, use_index=False)),
        "ours": [sorted(part.tolist()) for part in np.split(ours.indices, ours.indptr[1:-1])],
        "nearest": lists(KNN(xy, k=case["k"])),
        "band": lists(DistanceBand(xy, case["band"], silence_warnings=True)),
        "least": float(libpysal.weights.util.min_threshold_distance(xy)),
    }


def main() -> None:
    asked = json.load(sys.stdin)
    answer = {
        "versions": [esda.__version__, np.__version__, shapely.__version__],
        "autocorrelation": [autocorrelation(case) for case in asked["autocorrelation"]],
        "neighbours": [neighbours(case) for case in asked["neighbours"]],
    }
    json.dump(answer, sys.stdout)


if __name__ == "__main__":
    main()
