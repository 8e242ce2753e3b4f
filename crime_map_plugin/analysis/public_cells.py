"""Square blocks for the public: each holds enough incidents, and enough addresses, to point at nobody."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from crime_map_plugin.errors import require

CELL_M = 250.0
_LEVELS = 7
LARGEST_M = CELL_M * 2 ** (_LEVELS - 1)
"""Blocks of 16 km at most: what does not find enough within that is not shown."""
_KEPT = 0.7
"""Smaller blocks are kept while they show at least this share of what the larger one would."""


@dataclass(frozen=True)
class Blocks:
    """Squares without overlap: lower left corners, sides in metres, and the incidents in each."""

    x: np.ndarray
    y: np.ndarray
    size: np.ndarray
    count: np.ndarray


@dataclass
class _Level:
    """The squares of one size that hold incidents."""

    column: np.ndarray
    row: np.ndarray
    count: np.ndarray
    is_whole: np.ndarray
    parent: np.ndarray


def merged_blocks(
    x: np.ndarray,
    y: np.ndarray,
    *,
    least: int,
    addresses: tuple[np.ndarray, np.ndarray] | None = None,
    least_addresses: int = 8,
) -> Blocks:
    """Return the smallest aligned squares that each hold enough incidents and addresses.

    Parameters
    ----------
    x, y : (n,) incidents in metres
    least : the fewest incidents in a block
    addresses : coordinates of addresses in the same metres, None where there are none to count
    least_addresses : the fewest addresses in a block

    Returns
    -------
    Blocks

    Notes
    -----
    A quadtree from squares of 250 m: four become one of twice the side where too little of what they hold
    could be shown by themselves. Corners are whole multiples of the side, wherever the study area lies, and
    blocks neither overlap nor nest nor are cut by any border: no difference of two of them tells of a place.
    A block is shown with its own count alone, so how it was merged says at most that some part of it held too
    little. An address rule like that of data.police.uk (eight postal addresses).

    Examples
    --------
    >>> merged_blocks(np.array([10.0, 20.0, 30.0]), np.array([5.0, 5.0, 5.0]), least=3).size
    array([250.])
    """
    column = np.floor(np.asarray(x, dtype=float) / CELL_M).astype(np.int64)
    row = np.floor(np.asarray(y, dtype=float) / CELL_M).astype(np.int64)
    count = np.ones(len(column), dtype=np.int64)
    shown = np.zeros(len(column), dtype=np.int64)
    levels: list[_Level] = []
    for number in range(_LEVELS):
        if number:
            column, row = column // 2, row // 2
        keys, which = np.unique(np.column_stack([column, row]), axis=0, return_inverse=True)
        which = which.ravel()
        column, row = keys[:, 0], keys[:, 1]
        count, shown = _sum(which, count, len(keys)), _sum(which, shown, len(keys))
        is_enough = count >= least
        if addresses is not None:
            is_enough &= _addresses_in(column, row, CELL_M * 2**number, addresses) >= least_addresses
        is_whole = is_enough & (shown < _KEPT * count)
        shown = np.where(is_whole, count, shown)
        if levels:
            levels[-1].parent = which
        levels.append(_Level(column, row, count, is_whole, np.zeros(0, dtype=np.int64)))
    return _outermost(levels)


def _outermost(levels: list[_Level]) -> Blocks:
    """Return the whole squares that lie in no other."""
    parts = []
    is_inside = np.zeros(len(levels[-1].column), dtype=bool)
    for number in range(_LEVELS - 1, -1, -1):
        level = levels[number]
        if number < _LEVELS - 1:
            above = levels[number + 1]
            is_inside = (is_inside | above.is_whole)[level.parent]
        kept = level.is_whole & ~is_inside
        size = CELL_M * 2**number
        side = np.full(np.count_nonzero(kept), size)
        parts.append((level.column[kept] * size, level.row[kept] * size, side, level.count[kept]))
    x, y, sizes, counts = (np.concatenate(values) for values in zip(*parts))
    return Blocks(x, y, sizes, counts)


def count_within(
    x: np.ndarray, y: np.ndarray, points: tuple[np.ndarray, np.ndarray], radius_m: float
) -> np.ndarray:
    """Return how many points lie within a radius of each place.

    Parameters
    ----------
    x, y : (n,) places in metres
    points : coordinates of what is counted, in the same metres
    radius_m : the radius in metres

    Returns
    -------
    (n,) whole numbers

    Raises
    ------
    MissingLibrary
        SciPy is not installed.
    """
    if len(points[0]) == 0:
        return np.zeros(len(x), dtype=np.int64)
    tree = require("scipy.spatial").cKDTree(np.column_stack(points))
    return tree.query_ball_point(np.column_stack([x, y]), radius_m, return_length=True)


def _sum(which: np.ndarray, values: np.ndarray, n: int) -> np.ndarray:
    return np.bincount(which, weights=values, minlength=n).astype(np.int64)


def _addresses_in(
    column: np.ndarray, row: np.ndarray, size: float, addresses: tuple[np.ndarray, np.ndarray]
) -> np.ndarray:
    """Return how many addresses lie in each square."""
    places = np.column_stack([np.floor(values / size).astype(np.int64) for values in addresses])
    squares, inverse = np.unique(
        np.concatenate([np.column_stack([column, row]), places]), axis=0, return_inverse=True
    )
    inverse = inverse.ravel()
    found = np.bincount(inverse[len(column) :], minlength=len(squares))
    return found[inverse[: len(column)]]
