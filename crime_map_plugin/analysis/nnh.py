"""Nearest-neighbour hierarchical clustering, as CrimeStat does it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from crime_map_plugin.analysis.checks import points_and_weights, positive_length
from crime_map_plugin.analysis.close_pairs import ClosePairs, distinct
from crime_map_plugin.analysis.neighbour_distance import random_distance
from crime_map_plugin.errors import Cancel, Cancelled, QueryInvalid, never_cancelled, require

MOST_ORDERS = 20


@dataclass(frozen=True, eq=False)
class Order:
    """The clusters of one order.

    Attributes
    ----------
    label : ndarray of int64, shape (n,)
        The cluster of each incident, from 0 in the order in which they were found; −1 = in none.
    n : int
        How many clusters there are.
    threshold_m : float
        What was grouped lay within this distance of a cluster's seed.
    """

    label: np.ndarray
    n: int
    threshold_m: float


def nearest_neighbour_clusters(
    x: np.ndarray,
    y: np.ndarray,
    *,
    minimum: int,
    distance_m: float | None = None,
    area_m2: float | None = None,
    cancel: Cancel = never_cancelled,
) -> list[Order]:
    """Return clusters of incidents, clusters of those clusters, and so on; the first order always.

    Parameters
    ----------
    x, y : array_like, shape (n,)
        Metres.
    minimum : int
        Incidents (in higher orders: clusters) that make a cluster.
    distance_m : float, optional
        The threshold of every order. Without it, each order has its own: the distance expected of as many
        random places in the area.
    area_m2 : float, optional
        Needed where ``distance_m`` is not given.

    Raises
    ------
    QueryInvalid
        A value is not usable, or neither the distance nor the area is given.
    MissingLibrary
        SciPy is not installed.
    Cancelled
        The user stopped the work.

    Notes
    -----
    Levine (2015), CrimeStat IV, chapter 7. Incidents are ranked by how many others lie within the threshold.
    The first is the seed of a cluster, which takes all incidents within the threshold of the seed; then the
    first of those that are left, and so on. A group under the minimum is let go, and its incidents may still
    join a later seed. Equal ranks are settled by the shorter mean distance to the others, then by place, so
    the order of rows has no say. The clusters' mean centres are the places of the next order, under the same
    minimum, until nothing more is joined.

    CrimeStat lets the user choose how likely a pair is to be grouped by chance; the threshold is then the
    limit of a confidence interval around the random distance. Without a distance this is its middle, the
    random distance itself.

    Examples
    --------
    >>> first, = nearest_neighbour_clusters([0, 1, 2, 90], [0, 0, 0, 0], minimum=3, distance_m=2)
    >>> first.label
    array([ 0,  0,  0, -1])
    """
    xs, ys, _ = points_and_weights(x, y)
    if minimum < 2:
        raise QueryInvalid("A cluster needs at least two incidents.", minimum=minimum)
    if distance_m is not None:
        positive_length(distance_m, "distance_m")
    elif area_m2 is None:
        raise QueryInvalid("Give a distance, or the area that the distance follows from.")
    orders: list[Order] = []
    place_x, place_y = xs, ys
    of_incident = np.arange(xs.size)  # the place of this order that an incident is part of
    while len(orders) < MOST_ORDERS and (not orders or len(place_x) >= minimum):
        threshold = distance_m or random_distance(max(len(place_x), 1), float(area_m2 or 0))
        label, n = _one_order(place_x, place_y, threshold, minimum, cancel)
        if orders and n == 0:
            break
        own = np.append(label, -1)[of_incident]
        orders.append(Order(own, n, threshold))
        joined = label >= 0
        size = np.bincount(label[joined], minlength=n)
        place_x = np.bincount(label[joined], place_x[joined], minlength=n) / size
        place_y = np.bincount(label[joined], place_y[joined], minlength=n) / size
        of_incident = own
    return orders


def _one_order(
    x: np.ndarray, y: np.ndarray, threshold_m: float, minimum: int, cancel: Cancel
) -> tuple[np.ndarray, int]:
    """Return the cluster of each place, and how many there are."""
    n = x.size
    label = np.full(n, -1, dtype=np.int64)
    if n < minimum:
        return label, 0
    # Incidents at one place are one seed and are taken together.
    first, which, size = distinct(x, y)
    places = np.column_stack([x[first], y[first]])
    rank, near = _ranking(places, size, threshold_m, cancel)
    tree = require("scipy.spatial").cKDTree(places)
    found = np.full(len(places), -1, dtype=np.int64)
    count = 0
    for step, seed in enumerate(rank[near[rank] >= minimum].tolist()):
        if step % 100 == 0 and cancel():
            raise Cancelled("Stopped while grouping incidents.")
        if found[seed] >= 0:
            continue
        around = np.array(tree.query_ball_point(places[seed], threshold_m))
        free = around[found[around] < 0]
        if size[free].sum() >= minimum:
            found[free] = count
            count += 1
    return found[which], count


def _ranking(
    places: np.ndarray, size: np.ndarray, threshold_m: float, cancel: Cancel
) -> tuple[np.ndarray, np.ndarray]:
    """Return the places from the one with the most neighbours down, and how many lie around each."""
    pairs = ClosePairs(places[:, 0], places[:, 1], threshold_m, cancel=cancel)
    x, y, weight = places[pairs.order, 0], places[pairs.order, 1], size[pairs.order].astype(np.float64)
    near, distance = weight.copy(), np.zeros(len(places))
    for a, b in pairs.blocks(cancel):
        apart = np.hypot(x[a] - x[b], y[a] - y[b])
        near += np.bincount(a, weight[b], minlength=len(x)) + np.bincount(b, weight[a], minlength=len(x))
        distance += np.bincount(a, weight[b] * apart, minlength=len(x))
        distance += np.bincount(b, weight[a] * apart, minlength=len(x))
    mean = distance / np.maximum(near - 1, 1)
    # Sums of equal distances differ in the last digits with the order of their terms.
    rank = np.lexsort((y, x, np.round(mean, 6), -near))
    around = np.empty(len(x))
    around[pairs.order] = near
    return pairs.order[rank], around
