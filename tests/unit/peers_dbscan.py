"""DBSCAN by scikit-learn, in the environment of the peers: JSON in, JSON out."""

from __future__ import annotations

import json
import sys

import numpy as np
from sklearn.cluster import DBSCAN


def main() -> None:
    answers = []
    for case in json.load(sys.stdin):
        xy = np.column_stack([case["x"], case["y"]])
        if case["days"] is None:
            found = DBSCAN(eps=case["distance"], min_samples=case["minimum"]).fit(xy)
        else:
            # Both limits at once: the greater of the two distances, each in units of its own limit.
            apart = np.hypot(*(xy[:, None] - xy).transpose(2, 0, 1)) / case["distance"]
            days = np.array(case["days"])
            both = np.maximum(apart, np.abs(days[:, None] - days) / case["days_apart"])
            found = DBSCAN(eps=1.0, min_samples=case["minimum"], metric="precomputed").fit(both)
        answers.append({"label": found.labels_.tolist(), "core": found.core_sample_indices_.tolist()})
    json.dump(answers, sys.stdout)


if __name__ == "__main__":
    main()
