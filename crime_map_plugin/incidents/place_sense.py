"""Whether coordinates make sense: degrees that are none, x in the column of y, another system's numbers."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

# Kazakhstan with the Caspian waters, a little wider than its borders.
WEST, SOUTH, EAST, NORTH = 46.0, 40.0, 88.0, 56.0


@dataclass
class PlaceCounts:
    """How many places there are, and how many of them make no sense as they stand."""

    placed: int = 0
    """Rows with two numbers other than 0 and 0."""
    impossible: int = 0
    """No degrees, or a place that the coordinate system cannot have."""
    swapped: int = 0
    """Sense only the other way round."""
    outside: int = 0
    """On earth, but outside Kazakhstan."""
    degrees: int = 0
    """Look like degrees, where the coordinate system counts metres."""

    def add(self, other: PlaceCounts) -> None:
        """Add the counts of further rows."""
        self.placed += other.placed
        self.impossible += other.impossible
        self.swapped += other.swapped
        self.outside += other.outside
        self.degrees += other.degrees


def count_places(
    x: np.ndarray, y: np.ndarray, lon: np.ndarray, lat: np.ndarray, *, is_degrees: bool
) -> PlaceCounts:
    """Return what is to be said of places: ``x``, ``y`` as they stand, and in degrees."""
    is_placed = np.isfinite(x) & np.isfinite(y)
    is_real = _is_on_earth(lon, lat)
    is_home = is_real & _is_home(lon, lat)
    swapped = degrees = np.zeros(len(x), dtype=bool)
    with np.errstate(invalid="ignore"):
        looks_like_degrees = (np.abs(x) <= 180) & (np.abs(y) <= 180)
    if is_degrees:
        other_way = (~is_home & _is_home(y, x)) | (~is_real & _is_on_earth(y, x))
        swapped = is_placed & other_way
    else:
        degrees = is_placed & looks_like_degrees
    return PlaceCounts(
        placed=int(is_placed.sum()),
        impossible=int((is_placed & ~is_real).sum()),
        swapped=int(swapped.sum()),
        outside=int((is_placed & is_real & ~is_home).sum()),
        degrees=int(degrees.sum()),
    )


def possible(lon: np.ndarray, lat: np.ndarray) -> np.ndarray:
    """Return which degrees are on earth."""
    return _is_on_earth(lon, lat)


def _is_on_earth(lon: np.ndarray, lat: np.ndarray) -> np.ndarray:
    with np.errstate(invalid="ignore"):
        return (np.abs(lon) <= 180) & (np.abs(lat) <= 90)


def _is_home(lon: np.ndarray, lat: np.ndarray) -> np.ndarray:
    with np.errstate(invalid="ignore"):
        return (lon >= WEST) & (lon <= EAST) & (lat >= SOUTH) & (lat <= NORTH)
