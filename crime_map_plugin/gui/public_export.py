"""The filtered incidents for the public: blocks that hold enough of them, never places."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
)
from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.algorithms.public_maps import filtered_blocks, square
from crime_map_plugin.analysis.public_cells import Blocks
from crime_map_plugin.errors import Cancel, CrimeMapError, require
from crime_map_plugin.gui.whole_file import whole_file, written_by_gdal
from crime_map_plugin.incidents import codes
from crime_map_plugin.incidents.query import IncidentQuery
from crime_map_plugin.store.geopackage import Store

translate = QCoreApplication.translate

_TITLES = ("block", "side_m", "incidents", "from", "to", "categories", "longitude", "latitude")


class Format(Enum):
    """What file to write; the value is its suffix."""

    CSV = ".csv"
    XLSX = ".xlsx"
    GPKG = ".gpkg"


def export_blocks(
    store: str,
    query: IncidentQuery,
    path: Path,
    *,
    language: str,
    transforms: QgsCoordinateTransformContext | None = None,
    cancel: Cancel,
) -> int:
    """Write the blocks of a query and return how many; the file appears only when it is whole."""
    kind = Format(path.suffix.lower())
    context = transforms or QgsCoordinateTransformContext()
    with Store.open(store, read_only=True) as opened:
        blocks, crs = filtered_blocks(opened, query, context, cancel)
    lines = list(_rows(blocks, crs, query, language, context))
    with whole_file(path) as aside:
        if kind is Format.CSV:
            with aside.open("w", encoding="utf-8-sig", newline="") as file:
                csv.writer(file).writerows([_TITLES, *lines])
        else:
            with written_by_gdal():
                _write_ogr(aside, blocks, crs, lines, kind)
    return len(lines)


def _rows(
    blocks: Blocks,
    crs: QgsCoordinateReferenceSystem,
    query: IncidentQuery,
    language: str,
    transforms: QgsCoordinateTransformContext,
) -> Iterator[list[Any]]:
    """Yield one row per block: its side, its incidents, what was asked for, and its centre."""
    to_degrees = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem("EPSG:4326"), transforms)
    names = ", ".join(codes.label("categories", key, language) for key in query.categories)
    first, end = ("" if day is None else day.isoformat(sep=" ") for day in (query.date_from, query.date_to))
    for place in range(len(blocks.size)):
        centre = to_degrees.transform(square(blocks, place).boundingBox().center())
        side, count = int(blocks.size[place]), int(blocks.count[place])
        yield [place + 1, side, count, first, end, names, round(centre.x(), 5), round(centre.y(), 5)]


def _write_ogr(
    path: Path, blocks: Blocks, crs: QgsCoordinateReferenceSystem, lines: list[list[Any]], kind: Format
) -> None:
    ogr, osr = require("osgeo.ogr"), require("osgeo.osr")
    is_map = kind is Format.GPKG
    driver = ogr.GetDriverByName("GPKG" if is_map else "XLSX")
    if driver is None:
        raise CrimeMapError(
            translate("CrimeMap", "This QGIS cannot write XLSX files."),
            hint=translate("CrimeMap", "Choose CSV or GeoPackage."),
        )
    reference = osr.SpatialReference()
    reference.ImportFromWkt(crs.toWkt())
    source = driver.CreateDataSource(str(path))
    if source is None:
        raise OSError(str(path))
    try:
        shape = ogr.wkbPolygon if is_map else ogr.wkbNone
        layer = source.CreateLayer("blocks", reference if is_map else None, shape)
        for title in _TITLES:
            layer.CreateField(ogr.FieldDefn(title, _ogr_type(ogr, title)))
        definition = layer.GetLayerDefn()
        layer.StartTransaction()
        for place, line in enumerate(lines):
            feature = ogr.Feature(definition)
            for index, value in enumerate(line):
                feature.SetField(index, value)
            if is_map:
                feature.SetGeometryDirectly(ogr.CreateGeometryFromWkt(square(blocks, place).asWkt()))
            if layer.CreateFeature(feature) != 0:
                raise OSError(str(path))
        if layer.CommitTransaction() != 0:
            raise OSError(str(path))
    finally:
        # Closes the file even where a traceback still holds this frame: Windows does not delete an open one.
        layer = source = None


def _ogr_type(ogr: Any, title: str) -> int:
    if title in ("longitude", "latitude"):
        return ogr.OFTReal
    return ogr.OFTString if title in ("from", "to", "categories") else ogr.OFTInteger
