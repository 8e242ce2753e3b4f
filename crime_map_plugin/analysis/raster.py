"""A raster over a study area, as numbers."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from crime_map_plugin.analysis.limits import round_up_nicely
from crime_map_plugin.analysis.outlines import Segments, centre_runs, crossings, ranges
from crime_map_plugin.analysis.study_area import StudyArea
from crime_map_plugin.errors import GridTooLarge


@dataclass(frozen=True)
class Raster:
    """The raster's lower-left corner and pixel size in metres, and how many rows and columns it has."""

    x0: float
    y0: float
    n_rows: int
    n_cols: int
    size: float

    @property
    def n(self) -> int:
        """How many pixels there are."""
        return self.n_rows * self.n_cols


def raster_for(
    area: StudyArea, size: float, support: float, shift: tuple[float, float] = (0.0, 0.0)
) -> Raster:
    """Return the raster of a pixel size that holds the area and `support` metres around it.

    `shift` moves its corner, in pixels, to the west and to the south.
    """
    x_min, y_min, x_max, y_max = area.bounds
    x_min, y_min = x_min - shift[0] * size, y_min - shift[1] * size
    margin = math.ceil(support / size - 1e-9)
    across = max(1, math.ceil((x_max - x_min) / size - 1e-9))
    up = max(1, math.ceil((y_max - y_min) / size - 1e-9))
    return Raster(x_min - margin * size, y_min - margin * size, up + 2 * margin, across + 2 * margin, size)


def too_large(
    area: StudyArea, size: float, support: float, *, bytes_per_pixel: int, limit: int
) -> GridTooLarge:
    """Return the refusal of a raster that would not fit, with the pixel size that would."""
    raster = raster_for(area, size, support)
    needed = raster.n * bytes_per_pixel
    fitting = round_up_nicely(size)
    while raster_for(area, fitting, support).n * bytes_per_pixel > limit and fitting < 1e12:
        fitting = round_up_nicely(fitting * 1.05)
    return GridTooLarge(
        f"A raster of {raster.n_cols} × {raster.n_rows} pixels needs about {needed / 1e9:.1f} GB of memory.",
        hint=f"Use pixels of {fitting:g} m or more, or a smaller boundary.",
        fitting_cell_size=fitting,
        cell_size=size,
        pixels=raster.n,
        needed_bytes=needed,
        limit_bytes=limit,
    )


def centres_inside(area: StudyArea, raster: Raster) -> np.ndarray:
    """Return which pixels have their centre inside the area: bool, shape (n_rows, n_cols)."""
    outline = area.outline
    local = Segments(
        outline.x1 - raster.x0,
        outline.y1 - raster.y0,
        outline.x2 - raster.x0,
        outline.y2 - raster.y0,
        outline.owner,
    )
    half = raster.size / 2.0
    segment, row, x = crossings(local, half, raster.size, raster.n_rows)
    _, run_row, first, count = centre_runs(
        local.owner[segment], row, x, np.full(row.size, half), raster.size, raster.n_cols
    )
    inside = np.zeros((raster.n_rows, raster.n_cols), dtype=bool)
    position, column = ranges(first, count)
    inside[run_row[position], column] = True
    return inside
