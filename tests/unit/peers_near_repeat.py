"""Knox tables by pointpats, in the environment of the peers: JSON in, JSON out."""

from __future__ import annotations

import json
import sys

import numpy as np
import pointpats
from pointpats.spacetime import Knox


def main() -> None:
    answers = []
    for case in json.load(sys.stdin):
        np.random.seed(1)
        found = Knox(
            np.array(case["points"]),
            np.array(case["days"])[:, None],
            delta=case["delta"],
            tau=case["tau"],
            permutations=case["permutations"],
        )
        answers.append(
            {
                "observed": np.asarray(found.observed).tolist(),
                "expected": np.asarray(found.expected).tolist(),
                "p_sim": float(found.p_sim),
                "p_poisson": float(found.p_poisson),
            }
        )
    json.dump({"versions": [pointpats.__version__, np.__version__], "answers": answers}, sys.stdout)


if __name__ == "__main__":
    main()
