"""The union of very many polygons, in steps that can be stopped."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from crime_map_plugin.errors import Cancel, Cancelled, Progress, never_cancelled, require, silent

# Polygons in a tile, about: a union of many that do not meet takes the square of their number.
PER_TILE = 200
_CANCEL_EVERY = 500


def united(
    polygons: Sequence[Any], *, progress: Progress = silent, cancel: Cancel = never_cancelled
) -> list[Any]:
    """Return the polygons that the union of valid polygonal geometries falls into.

    They overlap nowhere and share no edge.

    Raises
    ------
    Cancelled

    Notes
    -----
    Polygons are united within tiles. A part that does not reach the polygons of another tile is whole; the
    others go on to tiles of twice the side, until one is left.
    """
    unary_union = require("shapely.ops").unary_union
    left = [shape for shape in polygons if not shape.is_empty]
    done: list[Any] = []
    tiles = 1
    while tiles * tiles * PER_TILE < len(left):
        tiles *= 2
    levels = tiles.bit_length()
    while left:
        boxes = _boxes(left, cancel)
        groups, frames = _tiles(boxes, tiles)
        waiting: list[Any] = []
        for number, members in enumerate(groups):
            if cancel():
                raise Cancelled("The work was stopped.")
            progress(1.0 - (tiles.bit_length() - number / len(groups)) / levels)
            union = unary_union([left[member] for member in members.tolist()])
            parts = list(getattr(union, "geoms", [union]))
            reaches = _meets(_boxes(parts, cancel), np.delete(frames, number, axis=0))
            for part, is_part in zip(parts, reaches.tolist()):
                (waiting if is_part else done).append(part)
        left, tiles = waiting, max(1, tiles // 2)
    return done


def _boxes(shapes: Sequence[Any], cancel: Cancel) -> np.ndarray:
    """Return x_min, y_min, x_max and y_max of each shape."""
    boxes = np.empty((len(shapes), 4))
    for number, shape in enumerate(shapes):
        if number % _CANCEL_EVERY == 0 and cancel():
            raise Cancelled("The work was stopped.")
        boxes[number] = shape.bounds
    return boxes


def _tiles(boxes: np.ndarray, tiles: int) -> tuple[list[np.ndarray], np.ndarray]:
    """Return which boxes begin in each of tiles × tiles tiles that has one, and the box around these."""
    low, high = boxes[:, :2].min(axis=0), boxes[:, 2:].max(axis=0)
    place = ((boxes[:, :2] - low) / np.where(high > low, high - low, 1.0) * tiles).astype(np.int64)
    column, row = np.minimum(place, tiles - 1).T
    tile = column * tiles + row
    order = np.argsort(tile, kind="stable")
    begin = np.flatnonzero(np.diff(tile[order], prepend=-1))
    least = np.minimum.reduceat(boxes[order, :2], begin)
    most = np.maximum.reduceat(boxes[order, 2:], begin)
    return np.split(order, begin[1:]), np.hstack([least, most])


def _meets(boxes: np.ndarray, frames: np.ndarray) -> np.ndarray:
    """Return which boxes meet one of the frames."""
    x_min, y_min, x_max, y_max = boxes.T[:, :, None]
    meet = (frames[:, 0] <= x_max) & (x_min <= frames[:, 2])
    meet &= (frames[:, 1] <= y_max) & (y_min <= frames[:, 3])
    return meet.any(axis=1)
