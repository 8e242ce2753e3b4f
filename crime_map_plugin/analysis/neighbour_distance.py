"""How near neighbours are by chance: the distance to choose where an analyst gives none."""

from __future__ import annotations

import math

from crime_map_plugin.errors import QueryInvalid, require

BY_CHANCE = 0.01
"""One incident in a hundred may be a core by chance."""


def random_distance(n: int, area_m2: float) -> float:
    """Return the mean distance to the nearest neighbour expected of n random places in an area.

    Notes
    -----
    0.5·√(A/N), Clark & Evans (1954).

    Examples
    --------
    >>> random_distance(100, 1_000_000.0)
    50.0
    """
    if n < 1 or not area_m2 > 0:
        raise QueryInvalid("There is no area to compare with.", count=n, area=area_m2)
    return 0.5 * math.sqrt(area_m2 / n)


def core_distance(
    n: int, area_m2: float, minimum: int, *, share_of_time: float = 1.0, by_chance: float = BY_CHANCE
) -> float:
    """Return the distance within which few incidents would have enough neighbours by chance.

    Parameters
    ----------
    n : int
        Incidents.
    area_m2 : float
        The area they could lie in.
    minimum : int
        Incidents that make a core, the incident itself included; 2 or more.
    share_of_time : float
        The share of the whole period that neighbours lie in; 1 where time does not count.
    by_chance : float
        The share of incidents that would be cores if all lay at random.

    Raises
    ------
    QueryInvalid
        There is no area, no incident, or a minimum under 2.
    MissingLibrary
        SciPy is not installed.

    Notes
    -----
    Around an incident among n that lie at random, the others within d are Poisson with mean
    n·share·π·d²/A. The d is the one for which that number reaches minimum − 1 with probability by_chance,
    so what is found above it is denser than chance would have it.

    Examples
    --------
    >>> round(core_distance(1000, 1e6, 2, by_chance=0.5), 1)  # √(ln 2 / (0.001 π))
    14.9
    """
    if minimum < 2:
        raise QueryInvalid("A cluster needs at least two incidents.", minimum=minimum)
    if n < 1 or not area_m2 > 0 or not share_of_time > 0:
        raise QueryInvalid("There is no area to compare with.", count=n, area=area_m2)
    # P(Poisson(m) ≥ k) is the lower incomplete gamma function of k and m.
    mean = float(require("scipy.special").gammaincinv(minimum - 1, by_chance))
    return math.sqrt(mean * area_m2 / (math.pi * n * min(share_of_time, 1.0)))
