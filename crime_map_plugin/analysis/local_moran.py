"""Local Moran's I: which places are like their neighbours, and which stand out from them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from crime_map_plugin.analysis.checks import Caution, finite_values
from crime_map_plugin.analysis.getis_ord import z_scores
from crime_map_plugin.analysis.inference import Correction, adjust, classify
from crime_map_plugin.analysis.local_inference import Inference, local_p
from crime_map_plugin.analysis.neighbours import Surroundings
from crime_map_plugin.errors import Cancel, Progress, QueryInvalid, never_cancelled, silent

NO_QUADRANT = "none"
# By whether the place is high, then by whether those around it are.
QUADRANTS = np.array(["LL", "LH", "HL", "HH", NO_QUADRANT])


@dataclass(frozen=True, eq=False)
class LocalMoran:
    """Local Moran's I and its inference, one value per place; NaN for a place without neighbours.

    Attributes
    ----------
    i, z, p, p_adjusted : ndarray of float64
    quadrant : ndarray of str
        HH or LL where a high or low value lies among its like, HL or LH where it stands out, "none" where
        p_adjusted is above .10.
    method : str
        "normal", "permutation" or "exact".
    cautions : tuple of Caution
        What the reader of the result must know.
    """

    i: np.ndarray
    z: np.ndarray
    p: np.ndarray
    p_adjusted: np.ndarray
    quadrant: np.ndarray
    method: str = "normal"
    cautions: tuple[Caution, ...] = ()


def local_moran(
    values: np.ndarray,
    near: Surroundings,
    *,
    inference: Inference = Inference.NORMAL,
    permutations: int = 999,
    seed: int = 1,
    correction: Correction = Correction.BENJAMINI_HOCHBERG,
    progress: Progress = silent,
    cancel: Cancel = never_cancelled,
) -> LocalMoran:
    """Return local Moran's I with row-standardised weights.

    Parameters
    ----------
    values : array_like, shape (n,)
    near : Surroundings
        Neighbours of any places, or of the cells of a grid.
    inference : Inference
    permutations : int
        With 0, the exact conditional law where it applies, else 9,999 permutations and a caution.
    seed : int
    correction : Correction
        For as many tests as there are places with neighbours.

    Raises
    ------
    QueryInvalid
        A value is not finite, or values and places differ in number.
    Cancelled

    Notes
    -----
    Anselin (1995), Geographical Analysis 27: Iᵢ = (n − 1)·zᵢ·z̄ⱼ / Σz², z being the distance from the mean
    and z̄ⱼ its mean over the neighbours; the Iᵢ sum to (n − 1)·I where everybody has neighbours.
    z and p are conditional (Sokal, Oden & Thomson 1998): the place keeps its value and the others are
    dealt out. Then Iᵢ only depends on the sum over the neighbours, so z is that of Gi, with its sign
    turned where the place lies below the mean, and a place at the mean has p = 1.

    Examples
    --------
    >>> from crime_map_plugin.analysis.neighbours import neighbours_from_pairs
    >>> np.round(local_moran([1.0, 2.0, 3.0, 6.0], neighbours_from_pairs(4, [0, 1, 2], [1, 2, 3])).i, 3)
    array([0.429, 0.214, 0.   , 0.   ])
    """
    vector = finite_values(values)
    if vector.size != near.n:
        raise QueryInvalid("Values and neighbours differ in number.", values=vector.size, places=near.n)
    counts, sums = near.counts(), near.sums(vector)
    tested = counts > 0
    mean = float(vector.mean()) if vector.size else 0.0
    deviation = vector - mean
    largest = float(np.abs(deviation).max(initial=0.0))
    # Rounding of the mean must not give a side to a place that lies at it.
    side = np.where(np.abs(deviation) <= 1e-13 * max(largest, abs(mean)), 0.0, np.sign(deviation))
    # Not a product of vectors, whose last digit depends on how many threads it takes.
    square = float((deviation * deviation).sum())
    lag = np.divide(sums - counts * mean, counts, out=np.zeros(vector.size), where=tested)
    scale = (vector.size - 1) / square if side.any() else 0.0
    z = side * z_scores(vector, sums, counts, include_self=False)
    p, method, cautions = local_p(
        vector,
        sums,
        counts,
        z,
        tests=int(np.count_nonzero(tested)),
        inference=inference,
        permutations=permutations,
        seed=seed,
        correction=correction,
        progress=progress,
        cancel=cancel,
    )
    p = np.where(side == 0, 1.0, p)
    adjusted = np.full(vector.size, np.nan)
    adjusted[tested] = adjust(p[tested], correction)
    found = tested & (classify(z, np.where(tested, adjusted, 1.0)) != 0)
    # Looked up: joining letters place by place takes longer than everything else.
    quadrant = QUADRANTS[np.where(found, 2 * (side > 0) + (lag > 0), 4)]
    i = scale * deviation * lag
    for column in (i, z, p):
        column[~tested] = np.nan
    return LocalMoran(i, z, p, adjusted, quadrant, method, cautions)
