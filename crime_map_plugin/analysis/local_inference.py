"""Where the p of a local statistic comes from: the normal distribution, permutations or the exact law."""

from __future__ import annotations

from enum import Enum

import numpy as np

from crime_map_plugin.analysis.checks import Caution
from crime_map_plugin.analysis.exact_law import exact_conditional_p, exact_law_refusal
from crime_map_plugin.analysis.inference import (
    Correction,
    fdr_reachable,
    normal_p,
    permutation_p,
    permutations_needed,
)
from crime_map_plugin.errors import Cancel, Progress, QueryInvalid, never_cancelled, silent

FALLBACK_PERMUTATIONS = 9999


class Inference(Enum):
    """Where p comes from; the values are those of the parameter INFERENCE."""

    NORMAL = 0
    PERMUTATION = 1


def local_p(
    values: np.ndarray,
    sums: np.ndarray,
    counts: np.ndarray,
    z: np.ndarray,
    *,
    tests: int,
    inference: Inference = Inference.NORMAL,
    permutations: int = 999,
    seed: int = 1,
    correction: Correction = Correction.BENJAMINI_HOCHBERG,
    progress: Progress = silent,
    cancel: Cancel = never_cancelled,
) -> tuple[np.ndarray, str, tuple[Caution, ...]]:
    """Return two-sided p of a statistic that, its own value held, goes with the sum over the neighbours.

    Gi, Gi* and local Moran's I all do (the last one against the sum where the own value is below the
    mean, which a two-sided p does not mind), so all are compared by that sum.

    Parameters
    ----------
    values : ndarray of float64, shape (n,)
    sums, counts : ndarray, shape (n,)
        Sum and number of each place's neighbours without the place itself.
    z : ndarray of float64, shape (n,)
        The statistic standardised, for the normal p.
    tests : int
        How many places are tested; decides whether the correction is within reach.
    inference : Inference
    permutations : int
        With 0, the exact conditional law where it applies, else 9,999 permutations and a caution.
    seed : int
    correction : Correction
        Only to tell when so many permutations cannot pass it; p is not adjusted here.

    Returns
    -------
    p : ndarray of float64, shape (n,)
    method : str
        "normal", "permutation" or "exact".
    cautions : tuple of Caution
        Keys `exact_not_applicable` and `fdr_out_of_reach`.

    Raises
    ------
    QueryInvalid
        The number of permutations is negative.
    Cancelled
    """
    if inference is Inference.NORMAL:
        return normal_p(z), "normal", ()
    if permutations < 0:
        raise QueryInvalid("The number of permutations must be 0 or more.", permutations=permutations)
    cautions: list[Caution] = []
    if permutations == 0:
        refusal = exact_law_refusal(values, counts)
        if refusal is None:
            return exact_conditional_p(values, sums, counts, progress=progress, cancel=cancel), "exact", ()
        permutations = FALLBACK_PERMUTATIONS
        cautions.append(
            Caution(
                "exact_not_applicable",
                f"{refusal[0].upper()}{refusal[1:]}; {permutations} permutations were used instead.",
                {"reason": refusal, "permutations": permutations},
            )
        )
    p = permutation_p(
        values, sums, counts, permutations=permutations, seed=seed, progress=progress, cancel=cancel
    )
    if correction is not Correction.NONE and not fdr_reachable(tests, permutations):
        needed = permutations_needed(tests)
        cautions.append(
            Caution(
                "fdr_out_of_reach",
                f"With {permutations} permutations no single cell of {tests} can pass the "
                f"correction for many tests; {needed} would do.",
                {"permutations": permutations, "needed": needed, "cells": tests},
            )
        )
    return p, "permutation", tuple(cautions)
