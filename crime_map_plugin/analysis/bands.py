"""Bands of distance or time, and which side of a band owns its bound."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

import numpy as np

from crime_map_plugin.errors import QueryInvalid

NOISE = 5e-7
"""A value this near to a bound is on it: the difference of two coordinates is off by far less."""


class Intervals(Enum):
    """Which bound a band owns; the values are those of the parameter INTERVALS."""

    LOWER = 0
    """[a, b): a value at the last bound is in no band."""
    UPPER = 1
    """(a, b], and the first band [a, b]."""


@dataclass(frozen=True)
class Bands:
    """Bounds that part numbers from 0 up into bands.

    Parameters
    ----------
    bounds : sequence of float
        At least two, rising, from 0 up; only the last may be infinite.

    Raises
    ------
    QueryInvalid

    Examples
    --------
    >>> Bands((0, 100, 200)).labels(Intervals.LOWER)
    ('[0, 100)', '[100, 200)')
    >>> Bands((0, 100, 200)).labels(Intervals.UPPER)
    ('[0, 100]', '(100, 200]')
    """

    bounds: Sequence[float]

    def __post_init__(self) -> None:
        bounds = tuple(float(bound) for bound in self.bounds)
        is_rising = all(low < high for low, high in zip(bounds, bounds[1:]))
        if len(bounds) < 2 or not is_rising or not 0 <= bounds[0] < np.inf:
            raise QueryInvalid(
                "The bounds of the bands cannot be used.",
                detail=", ".join(f"{bound:g}" for bound in bounds),
                hint="Write at least two numbers from 0 up, each greater than the one before.",
            )
        object.__setattr__(self, "bounds", bounds)

    @property
    def n(self) -> int:
        """Number of bands."""
        return len(self.bounds) - 1

    @property
    def last(self) -> float:
        """The last bound."""
        return self.bounds[-1]

    def edges(self, intervals: Intervals, *, per_unit: float = 1.0) -> np.ndarray:
        """Return edges, shape (n + 1,), with v in band k exactly when edges[k] ≤ v < edges[k + 1].

        Each lies half a millionth beside its bound, on the side that puts a value at the bound, and one
        that rounding has moved off it, into the band that owns it. ``per_unit`` scales the bounds first.
        """
        side = np.full(self.n + 1, -NOISE if intervals is Intervals.LOWER else NOISE)
        side[0] = -NOISE
        return np.asarray(self.bounds) * per_unit + side

    def labels(self, intervals: Intervals) -> tuple[str, ...]:
        """Return each band as mathematicians write it."""
        found = []
        for number, (low, high) in enumerate(zip(self.bounds, self.bounds[1:])):
            if intervals is Intervals.LOWER:
                left, right = "[", ")"
            else:
                left, right = "[" if number == 0 else "(", "]" if np.isfinite(high) else ")"
            end = f"{high:g}" if np.isfinite(high) else "∞"
            found.append(f"{left}{low:g}, {end}{right}")
        return tuple(found)
