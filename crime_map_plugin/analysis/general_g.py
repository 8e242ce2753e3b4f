"""General G: whether large values lie together anywhere, with binary weights."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from crime_map_plugin.analysis.checks import finite_values
from crime_map_plugin.analysis.moran import deviations, standardised, two_sided, weight_sums
from crime_map_plugin.analysis.neighbours import Surroundings
from crime_map_plugin.errors import QueryInvalid, TooFewIncidents


@dataclass(frozen=True)
class GeneralG:
    """General G of Getis and Ord: whether large values lie together.

    Attributes
    ----------
    value, expected : float
    z, p : float or None
        If the values were dealt out at random; p is two-sided. None under four places.
    """

    value: float
    expected: float
    z: float | None
    p: float | None


def general_g(values: np.ndarray, near: Surroundings) -> GeneralG:
    """Return general G with binary weights.

    Parameters
    ----------
    values : array_like, shape (n,)
        From 0 up.
    near : Surroundings

    Raises
    ------
    QueryInvalid
        A value is negative or not finite, or values and places differ in number.
    TooFewIncidents
        Under three places, all values alike, or nobody has a neighbour.

    Notes
    -----
    Getis & Ord (1992), Geographical Analysis 24: G = ΣᵢΣⱼwᵢⱼxᵢxⱼ / ΣᵢΣⱼxᵢxⱼ over i ≠ j, with the moments
    of values dealt out at random.
    """
    x = finite_values(values)
    if (x < 0).any():
        raise QueryInvalid("General G needs values from 0 up.", hint="Use Moran's I instead.")
    deviations(x, near)
    n = x.size
    s0, s1, s2 = weight_sums(near, np.ones(n))
    x = x / x.max()  # the fourth powers of large counts lose digits
    one, two, three, four = (float((x**power).sum()) for power in (1, 2, 3, 4))
    pairs = one * one - two
    if pairs <= 1e-12 * one * one:
        raise TooFewIncidents("Only one place has a value above 0.")
    value, expected = float(x @ near.sums(x)) / pairs, s0 / (n * (n - 1.0))
    if n < 4:
        return GeneralG(value, expected, None, None)
    second = ((n * n - 3 * n + 3) * s1 - n * s2 + 3 * s0 * s0) * two * two
    second -= ((n * n - n) * s1 - 2 * n * s2 + 6 * s0 * s0) * four
    second -= (2 * n * s1 - (n + 3) * s2 + 6 * s0 * s0) * one * one * two
    second += (4 * (n - 1) * s1 - 2 * (n + 1) * s2 + 8 * s0 * s0) * one * three
    second += (s1 - s2 + s0 * s0) * one**4
    second /= pairs * pairs * n * (n - 1.0) * (n - 2.0) * (n - 3.0)
    z = standardised(value - expected, second - expected**2)
    return GeneralG(value, expected, z, two_sided(z))
