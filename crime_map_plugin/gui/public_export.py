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

from crime_map_plugin.algorithms.public_maps import filtered_blocks, square
from crime_map_plugin.analysis.public_cells import Blocks
from crime_map_plugin.errors import Cancel
from crime_map_plugin.gui.ogr_rows import write_rows
from crime_map_plugin.gui.whole_file import whole_file
from crime_map_plugin.incidents import codes
from crime_map_plugin.incidents.query import IncidentQuery
from crime_map_plugin.store.geopackage import Store

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
            write_rows(
                aside,
                "blocks",
                [(title, _ogr_type(title)) for title in _TITLES],
                ((line, square(blocks, place).asWkt()) for place, line in enumerate(lines)),
                crs_wkt=crs.toWkt(),
                is_area=True,
            )
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


def _ogr_type(title: str) -> str:
    if title in ("longitude", "latitude"):
        return "Real"
    return "String" if title in ("from", "to", "categories") else "Integer"
