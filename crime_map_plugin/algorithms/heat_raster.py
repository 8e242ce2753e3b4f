"""A raster of HOTSPOTS as numbers, where it overlaps the study area."""

from __future__ import annotations

import math

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsGeometry,
)
from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.algorithms import analysis_crs
from crime_map_plugin.algorithms.base import Refused
from crime_map_plugin.algorithms.geometries import polygons_wkb, valid
from crime_map_plugin.algorithms.geotiff import gdal_exceptions
from crime_map_plugin.analysis import limits, study_area
from crime_map_plugin.analysis.hotspot_raster import HeatRaster
from crime_map_plugin.analysis.study_area import StudyArea
from crime_map_plugin.errors import GridTooLarge

translate = QCoreApplication.translate

_BYTES_PER_PIXEL = 100
"""Values, counts, masks and their order while they are ranked."""


def area_in(
    area: StudyArea,
    crs: QgsCoordinateReferenceSystem,
    target: QgsCoordinateReferenceSystem,
    transforms: QgsCoordinateTransformContext,
) -> StudyArea:
    """Return the study area in the raster's CRS."""
    if crs == target or not crs.isValid() or not target.isValid():
        return area
    geometry = QgsGeometry()
    geometry.fromWkb(area.polygon.wkb)
    moved = valid(analysis_crs.transform_geometry(geometry, crs, target, transforms))
    return study_area.from_polygons(polygons_wkb([moved]))


def read(
    source: str,
    area: StudyArea,
    crs: QgsCoordinateReferenceSystem,
    metres: QgsCoordinateReferenceSystem,
    transforms: QgsCoordinateTransformContext,
) -> HeatRaster | None:
    """Return the first band's pixels around the study area, which is in the raster's CRS, or None."""
    from osgeo import gdal

    with gdal_exceptions(gdal):
        try:
            raster = gdal.Open(source)
            west, width, slant, north, other_slant, height = raster.GetGeoTransform()
            if slant or other_slant or width <= 0 or height >= 0:
                raise Refused(
                    translate(
                        "CrimeMap",
                        "HOTSPOTS: the raster is turned; straighten it first with “Warp (reproject)”.",
                    )
                )
            x_min, y_min, x_max, y_max = area.bounds
            first = max(0, math.floor((x_min - west) / width) - 1)
            last = min(raster.RasterXSize, math.ceil((x_max - west) / width) + 1)
            top = max(0, math.floor((y_max - north) / height) - 1)
            bottom = min(raster.RasterYSize, math.ceil((y_min - north) / height) + 1)
            if first >= last or top >= bottom:
                return None
            _refuse_if_large((last - first) * (bottom - top), math.sqrt(width * -height))
            band = raster.GetRasterBand(1)
            values = band.ReadAsArray(first, top, last - first, bottom - top).astype(np.float64)
            nodata = band.GetNoDataValue()
        except RuntimeError as error:
            raise Refused(
                translate("CrimeMap", "HOTSPOTS: the raster cannot be read; save it as a GeoTIFF first.")
            ) from error
    values[~np.isfinite(values)] = np.nan
    if nodata is not None:
        values[values == nodata] = np.nan
    west, north = west + first * width, north + top * height
    edge = north + height * np.arange(values.shape[0] + 1)
    middle = west + width * (values.shape[1] // 2)
    areas = _row_areas(edge, middle, width, crs, metres, transforms)
    return HeatRaster(values, west, north, width, -height, areas)


def _row_areas(
    edge: np.ndarray,
    middle: float,
    width: float,
    crs: QgsCoordinateReferenceSystem,
    metres: QgsCoordinateReferenceSystem,
    transforms: QgsCoordinateTransformContext,
) -> np.ndarray:
    """Return the area of the pixel in the middle of each row: in degrees it shrinks towards the pole."""
    left = analysis_crs.transform(np.full(edge.size, middle), edge, crs, metres, transforms)
    right = analysis_crs.transform(np.full(edge.size, middle + width), edge, crs, metres, transforms)
    # Half the cross product of a quadrilateral's diagonals is its area.
    x1, y1 = right[0][1:] - left[0][:-1], right[1][1:] - left[1][:-1]
    x2, y2 = right[0][:-1] - left[0][1:], right[1][:-1] - left[1][1:]
    return np.abs(x1 * y2 - x2 * y1) / 2.0


def _refuse_if_large(pixels: int, side: float) -> None:
    limit = limits.raster_memory_limit()
    if pixels * _BYTES_PER_PIXEL <= limit:
        return
    fitting = limits.round_up_nicely(side * math.sqrt(pixels * _BYTES_PER_PIXEL / limit))
    raise GridTooLarge(
        f"The raster has {pixels} pixels in the study area, more than fit.",
        hint=f"Use pixels of {fitting:g} or more, or a smaller boundary.",
        fitting_cell_size=fitting,
        pixels=pixels,
    )
