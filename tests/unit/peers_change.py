"""Change tests by statsmodels and SciPy, in the environment of the peers: JSON in, JSON out."""

from __future__ import annotations

import json
import sys

import numpy as np
import scipy
import statsmodels
from scipy.stats import chi2, chi2_contingency
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.proportion import proportions_ztest
from statsmodels.stats.rates import etest_poisson_2indep

# The most that either count is thought to reach when the E-test's double sum is written out.
MOST = 400


def shares(before: list[int], after: list[int]) -> dict[str, list[float]]:
    """Return chi-square × (N − 1)/N of each area twice: by a z-test and by a contingency table."""
    first, second = sum(before), sum(after)
    total = first + second
    by_z, by_table = [], []
    for a, b in zip(before, after):
        z, _ = proportions_ztest([a, b], [first, second])
        by_z.append(float(chi2.sf(z * z * (total - 1) / total, 1)))
        table = chi2_contingency([[a, b], [first - a, second - b]], correction=False)
        by_table.append(float(chi2.sf(table.statistic * (total - 1) / total, 1)))
    return {
        "z": by_z,
        "table": by_table,
        "bh": multipletests(by_z, method="fdr_bh")[1].tolist(),
        "by": multipletests(by_z, method="fdr_by")[1].tolist(),
    }


def e_test(c1: int, c2: int, d1: float, d2: float) -> float:
    """Return p with the variance that Krishnamoorthy & Thomson take, summed far into the tails."""
    _, p = etest_poisson_2indep(
        c1, d1, c2, d2, method="wald", compare="diff", value=0, y_grid=np.arange(MOST)
    )
    return float(p)


def main() -> None:
    asked = json.load(sys.stdin)
    answer = {
        "versions": [statsmodels.__version__, scipy.__version__, np.__version__],
        "shares": [shares(*case) for case in asked["shares"]],
        "e_test": [e_test(*case) for case in asked["e_test"]],
    }
    json.dump(answer, sys.stdout)


if __name__ == "__main__":
    main()
