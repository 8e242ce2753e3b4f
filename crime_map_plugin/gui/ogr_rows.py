"""Rows into a GeoPackage or an Excel file by OGR, all of them or an error."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.errors import CrimeMapError, require
from crime_map_plugin.gui.whole_file import written_by_gdal

translate = QCoreApplication.translate

Row = tuple[Sequence[Any], "str | None"]
"""A row's values, and its place as WKT."""


def write_rows(
    path: Path,
    layer_name: str,
    columns: Iterable[tuple[str, str]],
    rows: Iterable[Row],
    *,
    crs_wkt: str = "",
    is_area: bool = False,
    description: str = "",
) -> None:
    """Write rows under columns: titles, each with the name of OGR's type for it, such as ``Integer``.

    None is nothing. A GeoPackage gets places, points or areas, in the given reference system, x before y; an
    Excel file none.

    Raises
    ------
    CrimeMapError
        This GDAL cannot write Excel files.
    OSError
        The file cannot be written.
    """
    ogr, osr = require("osgeo.ogr"), require("osgeo.osr")
    is_map = path.suffix.lower() == ".gpkg"
    shape = ogr.wkbPolygon if is_area else ogr.wkbPoint
    driver = ogr.GetDriverByName("GPKG" if is_map else "XLSX")
    if driver is None:
        raise CrimeMapError(
            translate("CrimeMap", "This QGIS cannot write XLSX files."),
            hint=translate("CrimeMap", "Choose CSV or GeoPackage."),
        )
    crs = None
    if is_map:
        crs = osr.SpatialReference()
        crs.ImportFromWkt(crs_wkt)
        crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    with written_by_gdal():
        source = driver.CreateDataSource(str(path))
        if source is None:
            raise OSError(str(path))
        try:
            layer = source.CreateLayer(layer_name, crs, shape if is_map else ogr.wkbNone)
            if description:
                layer.SetMetadataItem("DESCRIPTION", description)
            for title, kind in columns:
                layer.CreateField(ogr.FieldDefn(title, getattr(ogr, f"OFT{kind}")))
            definition = layer.GetLayerDefn()
            layer.StartTransaction()
            for values, place in rows:
                feature = ogr.Feature(definition)
                for index, value in enumerate(values):
                    if value is not None:
                        feature.SetField(index, value)
                if is_map and place is not None:
                    feature.SetGeometryDirectly(ogr.CreateGeometryFromWkt(place))
                if layer.CreateFeature(feature) != 0:
                    raise OSError(str(path))
            if layer.CommitTransaction() != 0:
                raise OSError(str(path))
        finally:
            # Closes the file even where a traceback still holds this frame: Windows deletes no open one.
            layer = source = None
