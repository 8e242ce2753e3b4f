"""DBSCAN: clusters of incidents that are dense in space."""

from __future__ import annotations

import numpy as np

from crime_map_plugin.analysis.checks import points_and_weights, positive_length
from crime_map_plugin.analysis.density_clusters import Clusters, density_clusters
from crime_map_plugin.errors import Cancel, never_cancelled


def dbscan(
    x: np.ndarray, y: np.ndarray, *, distance_m: float, minimum: int, cancel: Cancel = never_cancelled
) -> Clusters:
    """Return the clusters that DBSCAN finds.

    Parameters
    ----------
    x, y : array_like, shape (n,)
        Metres.
    distance_m : float
        Neighbours are at most this far apart (eps).
    minimum : int
        Neighbours that make an incident a core, itself included, as scikit-learn and QGIS count (minPts).

    Returns
    -------
    Clusters
        Numbered by their first core in the order of rows; −1 = noise.

    Raises
    ------
    QueryInvalid
        A coordinate is not finite, the distance is not above 0, or the minimum is under 1.
    MissingLibrary
        SciPy is not installed.
    Cancelled
        The user stopped the work.

    Notes
    -----
    Ester, Kriegel, Sander & Xu (1996). An incident that is near cores but is none itself (a border point)
    belongs to the cluster among theirs whose first core stands first in the table: the rule of scikit-learn
    and QGIS, which walk through the rows. Cores and noise do not depend on the order of rows.

    Pairs are tested in blocks, and incidents at one place count as one with a weight, so memory does not
    grow with the number of pairs.

    Examples
    --------
    >>> dbscan([0.0, 5.0, 9.0, 100.0], [0.0, 0.0, 0.0, 0.0], distance_m=5.0, minimum=2).label
    array([ 0,  0,  0, -1])
    """
    reach = positive_length(distance_m, "distance_m")
    xs, ys, _ = points_and_weights(x, y)
    return density_clusters(xs, ys, reach, minimum, cancel=cancel)
