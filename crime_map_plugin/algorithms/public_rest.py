"""Blocks left out of public maps because a district's total less them would be a small number."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsCoordinateTransformContext

from crime_map_plugin.algorithms import analysis_crs
from crime_map_plugin.algorithms.district_counts import Districts
from crime_map_plugin.algorithms.public_maps import PublicPlaces
from crime_map_plugin.analysis import districts as district_methods
from crime_map_plugin.analysis.public_cells import Blocks


def without_rests(
    blocks: Blocks,
    places: PublicPlaces,
    districts: Districts,
    shows_total: np.ndarray,
    transforms: QgsCoordinateTransformContext,
) -> Blocks:
    """Return the blocks without one for each district whose other incidents would be too few to be told.

    A total of 7 beside two blocks of 3 says that one incident lies elsewhere in the district.
    """
    block = _blocks_of(blocks, places)
    x, y = analysis_crs.transform(*places.points, places.crs, districts.crs, transforms)
    point, district = district_methods.assign(x, y, districts.wkb())
    kept = np.ones(len(blocks.size), dtype=bool)
    # Taking a block on a border away leaves its incidents to the rest of the neighbour, too.
    while True:
        rest = np.bincount(district[block[point] < 0], minlength=len(districts.rows))
        told = np.flatnonzero(shows_total & (rest > 0) & (rest < places.least))
        found = [block[point[(district == number) & (block[point] >= 0)]] for number in told]
        near = next((numbers for numbers in found if len(numbers)), None)
        if near is None:
            return Blocks(blocks.x[kept], blocks.y[kept], blocks.size[kept], blocks.count[kept])
        numbers, own = np.unique(near, return_counts=True)
        crosses = own < blocks.count[numbers]
        taken = numbers[np.lexsort((numbers, blocks.count[numbers], crosses))[0]]
        kept[taken] = False
        block[block == taken] = -1


def _blocks_of(blocks: Blocks, places: PublicPlaces) -> np.ndarray:
    """Return the number of the block in which each incident lies, -1 for none."""
    x, y = places.points
    result = np.full(len(x), -1, dtype=np.int64)
    for size in np.unique(blocks.size):
        there = np.flatnonzero(blocks.size == size)
        corners = np.concatenate(
            [
                np.column_stack([blocks.x[there], blocks.y[there]]) / size,
                np.column_stack([np.floor(x / size), np.floor(y / size)]),
            ]
        )
        _, squares = np.unique(corners, axis=0, return_inverse=True)
        squares = squares.ravel()
        number = np.full(len(corners), -1, dtype=np.int64)
        number[squares[: len(there)]] = there
        result = np.maximum(result, number[squares[len(there) :]])
    return result
