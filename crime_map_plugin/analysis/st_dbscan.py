"""ST-DBSCAN: clusters of incidents that are dense in space and time."""

from __future__ import annotations

import numpy as np

from crime_map_plugin.analysis.checks import finite_values, points_and_weights, positive_length
from crime_map_plugin.analysis.close_pairs import DAY_MS, milliseconds
from crime_map_plugin.analysis.density_clusters import Clusters, density_clusters
from crime_map_plugin.errors import Cancel, QueryInvalid, never_cancelled

MOST_DAYS = 1e9
"""Three million years either way: milliseconds still fit."""


def st_dbscan(
    x: np.ndarray,
    y: np.ndarray,
    days: np.ndarray,
    *,
    distance_m: float,
    days_apart: float,
    minimum: int,
    cancel: Cancel = never_cancelled,
) -> Clusters:
    """Return the clusters that ST-DBSCAN finds.

    Parameters
    ----------
    x, y : array_like, shape (n,)
        Metres.
    days : array_like, shape (n,)
        Elapsed days since any moment, with fractions; kept to the millisecond.
    distance_m : float
        Neighbours are at most this far apart in space (eps 1).
    days_apart : float
        Neighbours are also at most this far apart in time (eps 2), in days; 0 = at the same moment.
    minimum : int
        Neighbours that make an incident a core, itself included.

    Returns
    -------
    Clusters
        Numbered by their first core in the order of rows; −1 = noise.

    Raises
    ------
    QueryInvalid
        A value is not finite, lengths differ, a limit is out of range, or the minimum is under 1.
    MissingLibrary
        SciPy is not installed.
    Cancelled
        The user stopped the work.

    Notes
    -----
    Birant & Kut (2007), without their third limit on the change of a cluster's mean value, as in QGIS's
    ``native:stdbscanclustering``. QGIS takes its time limit in milliseconds unless told otherwise; here it
    is days throughout. Border points follow the rule of `dbscan`.

    Examples
    --------
    >>> st_dbscan([0, 1, 2], [0, 0, 0], [0, 1, 9], distance_m=5, days_apart=2, minimum=2).label
    array([ 0,  0, -1])
    """
    reach = positive_length(distance_m, "distance_m")
    xs, ys, _ = points_and_weights(x, y)
    moments = finite_values(days)
    if moments.size != xs.size:
        raise QueryInvalid("Places and times differ in number.", places=xs.size, times=moments.size)
    if np.abs(moments).max(initial=0.0) > MOST_DAYS:
        raise QueryInvalid("A time lies millions of years away.", hint="Give times in days.")
    apart = float(days_apart)
    if not apart >= 0:
        raise QueryInvalid("The days between neighbours must be a number from 0 up.", days=apart)
    reach_ms = round(min(apart, 2 * MOST_DAYS) * DAY_MS)
    return density_clusters(
        xs, ys, reach, minimum, time_ms=milliseconds(moments), reach_ms=reach_ms, cancel=cancel
    )
