"""Moran's I of all places together, with row-standardised weights."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from crime_map_plugin.analysis.checks import finite_values
from crime_map_plugin.analysis.inference import normal_p
from crime_map_plugin.analysis.neighbours import Surroundings
from crime_map_plugin.errors import (
    Cancel,
    Cancelled,
    Progress,
    QueryInvalid,
    TooFewIncidents,
    never_cancelled,
    silent,
)


@dataclass(frozen=True)
class GlobalMoran:
    """Moran's I of all places together.

    Attributes
    ----------
    value : float
        Above `expected` where like values lie together.
    expected : float
        −1/(n − 1).
    z_normal, p_normal : float
        If the values were draws of a normal distribution; p is two-sided.
    z_random, p_random : float or None
        If the values were dealt out at random; None under four places.
    p_permutation : float or None
        Two-sided; None without permutations.
    """

    value: float
    expected: float
    z_normal: float
    p_normal: float
    z_random: float | None
    p_random: float | None
    p_permutation: float | None = None


def moran(
    values: np.ndarray,
    near: Surroundings,
    *,
    permutations: int = 0,
    seed: int = 1,
    progress: Progress = silent,
    cancel: Cancel = never_cancelled,
) -> GlobalMoran:
    """Return Moran's I with row-standardised weights.

    Parameters
    ----------
    values : array_like, shape (n,)
    near : Surroundings
        A place without neighbours has no part in the sum of products, but in mean and variance.
    permutations : int
        0 for none.
    seed : int
        Of NumPy's default generator.

    Raises
    ------
    QueryInvalid
        A value is not finite, values and places differ in number, or permutations is negative.
    TooFewIncidents
        Under three places, all values alike, or nobody has a neighbour.
    Cancelled

    Notes
    -----
    Moran (1950), Biometrika 37; moments after Cliff & Ord (1981), Spatial Processes:
    I = (n/S₀)·Σᵢzᵢ·Σⱼwᵢⱼzⱼ / Σᵢzᵢ², z being the distance from the mean and S₀ the sum of all weights.
    The permutation p follows the rule of local statistics: min(1, 2·(min(#≥, #≤) + 1)/(P + 1)).

    Examples
    --------
    >>> from crime_map_plugin.analysis.neighbours import neighbours_from_pairs
    >>> round(moran([1.0, 2.0, 3.0, 4.0], neighbours_from_pairs(4, [0, 1, 2], [1, 2, 3])).value, 3)
    0.4
    """
    z = deviations(values, near)
    if permutations < 0:
        raise QueryInvalid("The number of permutations must be 0 or more.", permutations=permutations)
    n = z.size
    counts = near.counts()
    each = np.divide(1.0, counts, out=np.zeros(n), where=counts > 0)
    s0, s1, s2 = weight_sums(near, each)
    square = float(z @ z)

    def statistic(deviations: np.ndarray) -> float:
        return n / s0 * float((deviations * each) @ near.sums(deviations)) / square

    value, expected = statistic(z), -1.0 / (n - 1)
    normal = (n * n * s1 - n * s2 + 3 * s0 * s0) / ((n * n - 1.0) * s0 * s0) - expected**2
    z_normal = standardised(value - expected, normal)
    z_random: float | None = None
    if n > 3:
        kurtosis = n * float((z**4).sum()) / square**2
        dealt = n * ((n * n - 3 * n + 3) * s1 - n * s2 + 3 * s0 * s0)
        dealt -= kurtosis * ((n * n - n) * s1 - 2 * n * s2 + 6 * s0 * s0)
        random = dealt / ((n - 1.0) * (n - 2.0) * (n - 3.0) * s0 * s0) - expected**2
        z_random = standardised(value - expected, random)
    drawn: float | None = None
    if permutations:
        rng = np.random.default_rng(seed)
        tie = 1e-12 * (abs(value) + 1.0)
        above = below = 0
        for done in range(permutations):
            if cancel():
                raise Cancelled("The work was stopped.")
            simulated = statistic(rng.permutation(z))
            above += simulated >= value - tie
            below += simulated <= value + tie
            progress((done + 1) / permutations)
        drawn = min(1.0, 2.0 * (min(above, below) + 1.0) / (permutations + 1.0))
    return GlobalMoran(
        value,
        expected,
        z_normal,
        two_sided(z_normal),
        z_random,
        None if z_random is None else two_sided(z_random),
        drawn,
    )


def deviations(values: np.ndarray, near: Surroundings) -> np.ndarray:
    """Return distances from the mean, or refuse values without any or places without neighbours."""
    vector = finite_values(values)
    if vector.size != near.n:
        raise QueryInvalid("Values and neighbours differ in number.", values=vector.size, places=near.n)
    if vector.size < 3:
        raise TooFewIncidents("Under three places there is no autocorrelation.", count=vector.size, needed=3)
    mean = float(vector.mean())
    z = vector - mean
    if float(np.abs(z).max()) <= 1e-13 * abs(mean) or not z.any():
        raise TooFewIncidents("All places hold the same value, so there is nothing to find.")
    if not near.counts().any():
        raise TooFewIncidents("No place has a neighbour.")
    return z


def weight_sums(near: Surroundings, each: np.ndarray) -> tuple[float, float, float]:
    """Return S₀ = Σw, S₁ = ½ΣΣ(wᵢⱼ + wⱼᵢ)² and S₂ = Σ(wᵢ. + w.ᵢ)², all weights of place i being each[i]."""
    counts = near.counts()
    s0 = float(each @ counts)
    s1 = float((each * each) @ counts + each @ near.mutual_sums(each))
    s2 = float(((each * counts + near.sums_of_those_near(each)) ** 2).sum())
    return s0, s1, s2


def standardised(distance: float, variance: float) -> float:
    """Return z, 0 where every arrangement gives the same statistic."""
    return distance / variance**0.5 if variance > 1e-14 else 0.0


def two_sided(z: float) -> float:
    """Return the two-sided p of one standard normal score."""
    return float(normal_p(np.array([z]))[0])
