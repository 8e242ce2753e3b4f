"""Gi and Gi* by esda and adjusted p by SciPy, in the environment of the peers: JSON in, JSON out."""

from __future__ import annotations

import json
import sys

import esda
import libpysal
import numpy as np
import scipy.stats


def main() -> None:
    answers = []
    for case in json.load(sys.stdin):
        weights = libpysal.weights.W(dict(enumerate(case["neighbours"])), silence_warnings=True)
        values = np.array(case["values"], dtype=float)
        found = esda.G_Local(values, weights, transform="B", star=case["include_self"], permutations=0)
        p = np.clip(2 * np.asarray(found.p_norm), 0, 1)
        answers.append(
            {
                "z": np.asarray(found.Zs).tolist(),
                "p": p.tolist(),
                "bh": scipy.stats.false_discovery_control(p, method="bh").tolist(),
                "by": scipy.stats.false_discovery_control(p, method="by").tolist(),
                "significant": {
                    str(level): (p <= esda.fdr(p, level)).tolist() for level in (0.01, 0.05, 0.1)
                },
            }
        )
    json.dump({"versions": [esda.__version__, np.__version__], "answers": answers}, sys.stdout)


if __name__ == "__main__":
    main()
