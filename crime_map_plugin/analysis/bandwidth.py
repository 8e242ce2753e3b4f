"""Rules that choose a bandwidth for a kernel density."""

from __future__ import annotations

import numpy as np

from crime_map_plugin.analysis.checks import points_and_weights, positive_length
from crime_map_plugin.analysis.study_area import StudyArea
from crime_map_plugin.errors import TooFewIncidents, require

NEIGHBOUR = 15
# Above this the mean is taken over a spread of the points; the tree still holds them all.
MOST_QUERIES = 50_000


def bandwidth_k_nearest(x: np.ndarray, y: np.ndarray, area: StudyArea, *, cell_size: float) -> float:
    """Return the mean distance to the 15th nearest incident, within two cells and 1/8 of the study area.

    Parameters
    ----------
    x, y : array_like, shape (n,)
        Metres.
    area : StudyArea
    cell_size : float
        Pixel size in metres; the result is at least two.

    Returns
    -------
    float
        Metres. At most 1/8 of the study area's shorter side, unless two cells are more. With fewer than
        16 incidents the farthest of the others stands for the 15th; with fewer than two it is two cells.

    Notes
    -----
    Williamson et al. (1999), Tools in the spatial analysis of crime. Over 50,000 incidents the mean is
    that of 50,000 of them, taken evenly from all in the order of their coordinates.

    Examples
    --------
    >>> area = study_area.from_polygons([shapely.geometry.box(0, 0, 8000, 8000).wkb])
    >>> bandwidth_k_nearest([0.0, 300.0], [0.0, 400.0], area, cell_size=100.0)
    500.0
    """
    size = positive_length(cell_size, "cell_size")
    xs, ys, _ = points_and_weights(x, y)
    x_min, y_min, x_max, y_max = area.bounds
    low = 2.0 * size
    high = max(low, min(x_max - x_min, y_max - y_min) / 8.0)
    if xs.size < 2:
        return low
    points = np.column_stack([xs, ys])
    asked = points
    if xs.size > MOST_QUERIES:
        order = np.lexsort((ys, xs))
        asked = points[order[np.linspace(0, xs.size - 1, MOST_QUERIES).astype(np.int64)]]
    tree = require("scipy.spatial").cKDTree(points)
    rank = min(NEIGHBOUR, xs.size - 1) + 1
    distance, _ = tree.query(asked, k=[rank], workers=-1)
    return float(np.clip(distance.mean(), low, high))


def bandwidth_nrd(x: np.ndarray, y: np.ndarray) -> float:
    """Return the normal reference bandwidth, the mean of the rule on both axes.

    Parameters
    ----------
    x, y : array_like, shape (n,)
        Metres, n ≥ 2.

    Returns
    -------
    float
        Metres: 4·1.06·min(sd, IQR/1.34)·n^(−1/5); the IQR is left out on an axis where it is 0.

    Raises
    ------
    TooFewIncidents
        There are fewer than two incidents, or all are at one place.

    Notes
    -----
    Venables & Ripley (2002), Modern Applied Statistics with S, §5.6 (`bandwidth.nrd` of R's MASS), which
    others apply to one axis by mistake.

    Examples
    --------
    >>> round(bandwidth_nrd([0.0, 1.0, 2.0, 3.0], [0.0, 1.0, 2.0, 3.0]), 3)
    3.597
    """
    xs, ys, _ = points_and_weights(x, y)
    if xs.size < 2:
        raise TooFewIncidents("A bandwidth needs two incidents or more.", count=int(xs.size), needed=2)
    rules = []
    for values in (xs, ys):
        spread = float(np.std(values, ddof=1))
        low, high = np.percentile(values, [25, 75])
        if high > low:
            spread = min(spread, float(high - low) / 1.34)
        rules.append(4.0 * 1.06 * spread * values.size ** (-0.2))
    result = float(np.mean(rules))
    if result <= 0:
        raise TooFewIncidents("All incidents are at one place.", count=int(xs.size), needed=2)
    return result
