"""Pixels of a raster as pieces of a study area that can be ranked and scored."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from crime_map_plugin.analysis.outlines import polygonal
from crime_map_plugin.analysis.raster import Raster, centres_inside
from crime_map_plugin.analysis.score import Ranked, rank
from crime_map_plugin.analysis.study_area import StudyArea
from crime_map_plugin.errors import require


@dataclass(frozen=True, eq=False)
class HeatRaster:
    """Values by row from the north, and where they lie.

    Attributes
    ----------
    values : ndarray of float, shape (rows, columns)
        NaN where the raster says nothing.
    west, north : float
        Upper left corner, in the raster's CRS (degrees do).
    width, height : float
        Size of a pixel there, above 0.
    row_area_m2 : ndarray of float64, shape (rows,)
        Area of a pixel of each row in square metres.
    """

    values: np.ndarray
    west: float
    north: float
    width: float
    height: float
    row_area_m2: np.ndarray

    def squares_wkb(self, position: np.ndarray) -> list[bytes]:
        """Return pixels as WKB polygons."""
        row, column = np.divmod(position[:, None], self.values.shape[1])
        layout = np.dtype(
            [("order", "u1"), ("type", "<u4"), ("rings", "<u4"), ("points", "<u4"), ("xy", "<f8", (5, 2))]
        )
        records = np.empty(position.size, dtype=layout)
        records["order"], records["type"], records["rings"], records["points"] = 1, 3, 1, 5
        records["xy"][..., 0] = self.west + (column + np.array([0, 1, 1, 0, 0])) * self.width
        records["xy"][..., 1] = self.north - (row + np.array([1, 1, 0, 0, 1])) * self.height
        data, size = records.tobytes(), layout.itemsize
        return [data[start : start + size] for start in range(0, len(data), size)]

    def pixels_of(self, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        """Return the flat position of the pixel that holds each point, −1 outside the raster.

        A pixel owns its lower and left edges; the raster's own right and upper edges belong to it as well.
        """
        rows, columns = self.values.shape
        across, down = (np.asarray(x) - self.west) / self.width, (self.north - np.asarray(y)) / self.height
        column = np.where(across == columns, columns - 1, np.floor(across))
        row = np.where(down == 0, 0, np.ceil(down) - 1)
        is_inside = (column >= 0) & (column < columns) & (row >= 0) & (row < rows)
        found = np.full(is_inside.size, -1, dtype=np.int64)
        found[is_inside] = row[is_inside].astype(np.int64) * columns + column[is_inside].astype(np.int64)
        return found


@dataclass(frozen=True, eq=False)
class Pixels:
    """The pixels of a study area: their place, heat (NaN where unknown), area and numbers of incidents."""

    position: np.ndarray
    heat: np.ndarray
    area_m2: np.ndarray
    later: np.ndarray
    earlier: np.ndarray

    def by_heat(self) -> Ranked:
        """Return the pixels with a value, the hottest first."""
        known = np.isfinite(self.heat)
        return rank(self.heat[known], self.area_m2[known], self.later[known])

    def by_later(self) -> Ranked:
        """Return all pixels, those with most later incidents first."""
        return rank(self.later, self.area_m2, self.later)

    def by_earlier(self) -> Ranked:
        """Return all pixels, those with most earlier incidents first."""
        return rank(self.earlier, self.area_m2, self.later)


def pixels(
    raster: HeatRaster,
    area: StudyArea,
    later: tuple[np.ndarray, np.ndarray],
    earlier: tuple[np.ndarray, np.ndarray],
) -> Pixels:
    """Return the pixels of a study area.

    Parameters
    ----------
    raster : HeatRaster
    area : StudyArea
        In the raster's CRS.
    later, earlier : (x, y)
        Incidents inside the study area, in the raster's CRS.

    Notes
    -----
    A pixel belongs to the study area when its centre lies in it; at the border also when it holds a later
    or earlier incident of the area, so that none is lost. Pixels are never cut.
    """
    rows, columns = raster.values.shape
    south = raster.north - rows * raster.height
    # Centres are looked up in units of pixels, from the south: pixels need not be square.
    moved = require("shapely.affinity").affine_transform(
        area.polygon,
        [
            1.0 / raster.width,
            0.0,
            0.0,
            1.0 / raster.height,
            -raster.west / raster.width,
            -south / raster.height,
        ],
    )
    # Beyond the raster there is nothing to look up.
    moved = polygonal(moved.intersection(require("shapely.geometry").box(0, 0, columns, rows)))
    is_part = centres_inside(StudyArea(moved, True), Raster(0.0, 0.0, rows, columns, 1.0))[::-1].ravel()
    counts = []
    for x, y in (later, earlier):
        position = raster.pixels_of(x, y)
        counts.append(np.bincount(position[position >= 0], minlength=rows * columns))
    chosen = np.flatnonzero(is_part | (counts[0] > 0) | (counts[1] > 0))
    return Pixels(
        chosen,
        raster.values.ravel()[chosen].astype(np.float64),
        raster.row_area_m2[chosen // columns],
        counts[0][chosen],
        counts[1][chosen],
    )
