"""Rasters written as GeoTIFF, aside and then renamed."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem

from crime_map_plugin.algorithms.records import Record
from crime_map_plugin.errors import StoreNotWritable


@dataclass(frozen=True)
class RasterBand:
    """One band: its name, and values by row from the north with NaN for NoData."""

    name: str
    values: np.ndarray


def write_geotiff(
    path: str,
    bands: Sequence[RasterBand],
    *,
    west: float,
    north: float,
    cell_size: float,
    crs: QgsCoordinateReferenceSystem,
    record: Record,
    has_nodata: bool,
) -> None:
    """Write a 32-bit GeoTIFF aside and put it in place when whole.

    It is not compressed: that takes longer than all the rest and saves less than half of a smooth surface.
    """
    from osgeo import gdal, osr

    height, width = bands[0].values.shape
    target = Path(path)
    aside = target.with_name(f".{target.name}.part.tif")
    options = ["TILED=YES", "BIGTIFF=IF_SAFER"]
    with gdal_exceptions(gdal):
        try:
            raster = gdal.GetDriverByName("GTiff").Create(
                str(aside), width, height, len(bands), gdal.GDT_Float32, options
            )
            raster.SetGeoTransform((west, cell_size, 0.0, north, 0.0, -cell_size))
            if crs.isValid():
                reference = osr.SpatialReference()
                reference.ImportFromWkt(crs.toWkt())
                raster.SetProjection(reference.ExportToWkt())
            raster.SetMetadataItem("CRIMEMAP", record.to_json())
            for number, band in enumerate(bands, start=1):
                target_band = raster.GetRasterBand(number)
                target_band.SetDescription(band.name)
                if has_nodata:
                    target_band.SetNoDataValue(-9999.0)
                values = band.values.astype(np.float32, order="C")
                is_known = ~np.isnan(values)
                if is_known.all():
                    known = values
                else:
                    known = values[is_known]
                    values[~is_known] = -9999.0
                target_band.WriteArray(values)
                if known.size:
                    # Kept with the file, or whoever draws it would read all of it first.
                    mean, spread = known.mean(dtype=np.float64), known.std(dtype=np.float64)
                    target_band.SetStatistics(
                        float(known.min()), float(known.max()), float(mean), float(spread)
                    )
            raster.FlushCache()
            raster = None
            os.replace(aside, target)
        except (RuntimeError, OSError) as error:
            raise StoreNotWritable(
                f"The raster {target.name} cannot be written.",
                detail=str(error),
                hint="Check that the folder exists and may be written and the disk is not full.",
            ) from error
        finally:
            aside.unlink(missing_ok=True)


@contextmanager
def gdal_exceptions(gdal: Any) -> Iterator[None]:
    """GDAL raises inside this block, whatever the rest of QGIS has set."""
    had = bool(gdal.GetUseExceptions())
    gdal.UseExceptions()
    try:
        yield
    finally:
        if not had:
            gdal.DontUseExceptions()
