"""Gi* of a cube by esda and trends by pymannkendall, in the environment of the peers: JSON in, JSON out."""

from __future__ import annotations

import json
import sys

import esda
import libpysal
import numpy as np
import pymannkendall
import scipy.stats


def main() -> None:
    question = json.load(sys.stdin)
    trends = []
    for series in question["series"]:
        found = pymannkendall.original_test(series)
        trends.append([float(found.s), float(found.var_s), float(found.z), float(found.p)])
    cubes = []
    for case in question["cubes"]:
        weights = libpysal.weights.W(dict(enumerate(case["neighbours"])), silence_warnings=True)
        found = esda.G_Local(
            np.array(case["values"], dtype=float), weights, transform="B", star=True, permutations=0
        )
        p = np.clip(2 * np.asarray(found.p_norm), 0, 1)
        cubes.append(
            {
                "z": np.asarray(found.Zs).tolist(),
                "bh": scipy.stats.false_discovery_control(p, method="bh").tolist(),
                "by": scipy.stats.false_discovery_control(p, method="by").tolist(),
            }
        )
    json.dump({"versions": [esda.__version__, np.__version__], "trends": trends, "cubes": cubes}, sys.stdout)


if __name__ == "__main__":
    main()
