"""Places where incidents happen again and again."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from crime_map_plugin.analysis.bands import NOISE
from crime_map_plugin.analysis.checks import points_and_weights
from crime_map_plugin.analysis.dbscan import dbscan
from crime_map_plugin.errors import Cancel, QueryInvalid, TooFewIncidents, never_cancelled


@dataclass(frozen=True, eq=False)
class RepeatLocations:
    """Places with incidents, the busiest first; arrays have shape (places,).

    Attributes
    ----------
    x, y : ndarray of float64
        Metres.
    count : ndarray of int64
        Incidents.
    share : ndarray of float64
        Of all incidents, 0–1.
    cumulative_share : ndarray of float64
        Of all incidents, at this place and those before it.
    cumulative_places : ndarray of float64
        Of all places, this one and those before it.
    """

    x: np.ndarray
    y: np.ndarray
    count: np.ndarray
    share: np.ndarray
    cumulative_share: np.ndarray
    cumulative_places: np.ndarray

    @property
    def n(self) -> int:
        """Number of places."""
        return len(self.count)


def repeat_locations(
    x: np.ndarray, y: np.ndarray, *, tolerance_m: float = 0.0, cancel: Cancel = never_cancelled
) -> RepeatLocations:
    """Return the places where incidents happened, the busiest first.

    Parameters
    ----------
    x, y : array_like, shape (n,)
        Metres.
    tolerance_m : float
        Coordinates up to so far apart are one place; 0 = only the very same coordinates.

    Raises
    ------
    TooFewIncidents
        There is none.
    QueryInvalid
        A coordinate is not finite, or the tolerance is below 0 or not finite.
    Cancelled

    Notes
    -----
    Places that are connected, each step no longer than the tolerance, are one place (single linkage), so
    that no grid decides which neighbours part; a chain of such steps may be longer than the tolerance.
    A place stands at its coordinates with the most incidents. Of places with equally many incidents the
    western, then the southern one comes first. Sherman, Gartin & Buerger (1989), Hot spots of predatory
    crime, Criminology 27: a few places hold most of the incidents.

    Examples
    --------
    >>> found = repeat_locations([0.0, 0.0, 9.0], [0.0, 0.0, 0.0])
    >>> found.count, found.cumulative_places
    (array([2, 1]), array([0.5, 1. ]))
    """
    xs, ys, _ = points_and_weights(x, y)
    tolerance = float(tolerance_m)
    if not 0 <= tolerance < np.inf:
        raise QueryInvalid("The tolerance must be a number from 0 up.", tolerance=tolerance)
    if xs.size == 0:
        raise TooFewIncidents("There are no incidents to analyse.", count=0, needed=1)
    places, count = np.unique(np.column_stack([xs, ys]), axis=0, return_counts=True)
    if tolerance > 0:
        group = dbscan(
            places[:, 0], places[:, 1], distance_m=tolerance + NOISE, minimum=1, cancel=cancel
        ).label
        # within each group the busiest coordinates first; np.unique has put equals from west to east
        order = np.lexsort((-count, group))
        starts = np.flatnonzero(np.diff(group[order], prepend=-1))
        places = places[order[starts]]
        count = np.add.reduceat(count[order], starts)
    order = np.lexsort((places[:, 1], places[:, 0], -count))
    places, count = places[order], count[order]
    return RepeatLocations(
        places[:, 0],
        places[:, 1],
        count,
        count / xs.size,
        np.cumsum(count) / xs.size,
        np.arange(1, len(count) + 1) / len(count),
    )
