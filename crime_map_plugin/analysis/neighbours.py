"""Who neighbours whom: lists for places anywhere, and the cells of a grid found by their index."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

import numpy as np

from crime_map_plugin.analysis.checks import finite_values
from crime_map_plugin.analysis.grid import Grid
from crime_map_plugin.errors import QueryInvalid


class Surroundings(Protocol):
    """Sums over neighbours with binary weights; nobody is their own neighbour."""

    @property
    def n(self) -> int:
        """Number of places."""
        ...

    def counts(self) -> np.ndarray:
        """Return the number of neighbours of each place."""
        ...

    def sums(self, values: np.ndarray) -> np.ndarray:
        """Return the sum of the neighbours' values of each place."""
        ...

    def sums_of_those_near(self, values: np.ndarray) -> np.ndarray:
        """Return for each place the sum of the values of those whose neighbour it is."""
        ...

    def mutual_sums(self, values: np.ndarray) -> np.ndarray:
        """Return the sum over the neighbours that have the place as a neighbour too."""
        ...


@dataclass(frozen=True, eq=False)
class Neighbours:
    """Who neighbours whom, in compressed rows: those of i are indices[indptr[i]:indptr[i + 1]].

    Nobody is their own neighbour and none is listed twice; weights are binary. A may have B as a
    neighbour without being one of B's, as among nearest neighbours.
    """

    indptr: np.ndarray
    indices: np.ndarray

    @property
    def n(self) -> int:
        """Number of places."""
        return int(self.indptr.size - 1)

    @cached_property
    def owner(self) -> np.ndarray:
        """Whose neighbour each entry of `indices` is."""
        return np.repeat(np.arange(self.n), self.counts())

    def counts(self) -> np.ndarray:
        """Return the number of neighbours of each place."""
        return np.diff(self.indptr)

    def sums(self, values: np.ndarray) -> np.ndarray:
        """Return the sum of the neighbours' values of each place."""
        vector = np.asarray(values, dtype=np.float64)
        return np.bincount(self.owner, weights=vector[self.indices], minlength=self.n)

    def sums_of_those_near(self, values: np.ndarray) -> np.ndarray:
        """Return for each place the sum of the values of those whose neighbour it is."""
        vector = np.asarray(values, dtype=np.float64)
        return np.bincount(self.indices, weights=vector[self.owner], minlength=self.n)

    def mutual_sums(self, values: np.ndarray) -> np.ndarray:
        """Return the sum over the neighbours that have the place as a neighbour too."""
        vector = np.asarray(values, dtype=np.float64)
        there, back = self.owner * self.n + self.indices, self.indices * self.n + self.owner
        mutual = np.isin(back, there)
        return np.bincount(self.owner[mutual], weights=vector[self.indices[mutual]], minlength=self.n)


def neighbours_from_pairs(n: int, first: np.ndarray, second: np.ndarray) -> Neighbours:
    """Return neighbours from pairs (first neighbours second and second neighbours first).

    Raises
    ------
    QueryInvalid
        A position is not in 0 … n − 1.
    """
    a = np.asarray(first, dtype=np.int64).ravel()
    b = np.asarray(second, dtype=np.int64).ravel()
    if a.size and (min(a.min(), b.min()) < 0 or max(a.max(), b.max()) >= n):
        raise QueryInvalid("A neighbour is not among the places.", places=n)
    other = a != b
    keys = np.unique(np.concatenate([a[other] * n + b[other], b[other] * n + a[other]]))
    owner, index = np.divmod(keys, max(n, 1))
    return Neighbours(np.concatenate([[0], np.cumsum(np.bincount(owner, minlength=n))]), index)


@dataclass(frozen=True, eq=False)
class GridNeighbours:
    """The neighbours of grid cells: those around, or within a band; no list of them is kept.

    Attributes
    ----------
    grid : Grid
    distance_band_m : float or None
        Metres between centres; None or 0 for the cells around (queen, or the six of a hexagon).
    """

    grid: Grid
    distance_band_m: float | None = None

    @property
    def n(self) -> int:
        """Number of cells."""
        return self.grid.n

    @cached_property
    def _counts(self) -> np.ndarray:
        return self.grid.neighbour_count(False, self.distance_band_m)

    def counts(self) -> np.ndarray:
        """Return the number of neighbours of each cell."""
        return self._counts

    def sums(self, values: np.ndarray) -> np.ndarray:
        """Return the sum of the neighbours' values of each cell, exact for whole numbers."""
        vector = finite_values(values)
        sums = self.grid.neighbours_sum(vector, False, self.distance_band_m)
        if (vector == np.floor(vector)).all() and np.abs(vector).sum() < 2.0**53:
            return np.rint(sums)
        return sums

    def sums_of_those_near(self, values: np.ndarray) -> np.ndarray:
        """Return the same as `sums`: a cell is a neighbour of its neighbours."""
        return self.sums(values)

    def mutual_sums(self, values: np.ndarray) -> np.ndarray:
        """Return the same as `sums`: a cell is a neighbour of its neighbours."""
        return self.sums(values)
