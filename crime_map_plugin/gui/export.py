"""The filtered incidents as a file for others: CSV, XLSX or GeoPackage."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from typing import Any

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.algorithms.audit_note import filter_details, note
from crime_map_plugin.errors import Cancel, Cancelled, CrimeMapError, require
from crime_map_plugin.gui.whole_file import whole_file
from crime_map_plugin.incidents import codes
from crime_map_plugin.incidents.foreign_text import as_cell
from crime_map_plugin.incidents.query import IncidentQuery
from crime_map_plugin.incidents.schema import BY_NAME, NULL_INT, Columns, field_names, length
from crime_map_plugin.store.audit import Deed
from crime_map_plugin.store.geopackage import Store

translate = QCoreApplication.translate

_BLOCK = 5000
# Codes that are no words get a column with their names beside them.
_NAMED = {
    "category": "categories",
    "severity": "severity",
    "place_type": "place_types",
    "region_code": "areas",
    "district_code": "districts",
}


class Format(Enum):
    """What file to write; the value is its suffix."""

    CSV = ".csv"
    XLSX = ".xlsx"
    GPKG = ".gpkg"


def export(
    store: str,
    query: IncidentQuery,
    path: Path,
    *,
    language: str,
    with_internal: bool = False,
    cancel: Cancel,
) -> int:
    """Write the incidents of a query and return how many; the file appears only when it is whole."""
    kind = Format(path.suffix.lower())
    names = list(field_names(internal=with_internal))
    with Store.open(store, read_only=True) as opened:
        columns = opened.read(query, [*names, "x", "y"], cancel=cancel)
    with whole_file(path) as aside:
        if kind is Format.CSV:
            _write_csv(aside, columns, names, language, cancel)
        else:
            _write_ogr(aside, columns, names, language, kind, cancel)
    return length(columns)


def export_and_note(
    store: str,
    query: IncidentQuery,
    path: Path,
    *,
    language: str,
    with_internal: bool = False,
    cancel: Cancel,
) -> tuple[int, str]:
    """Export, and note it in the store's audit list; return how many, and a warning if it was not noted."""
    count = export(store, query, path, language=language, with_internal=with_internal, cancel=cancel)
    details = {**filter_details(query), "file": str(path), "internal": with_internal}
    return count, note(store, Deed.EXPORTED, count, details)


def header(names: list[str]) -> list[str]:
    """Return the columns of a table: the fields, names beside codes, and the place."""
    titles: list[str] = []
    for name in names:
        titles.append(name)
        if name in _NAMED:
            titles.append(f"{name.removesuffix('_code')}_name")
    return [*titles, "longitude", "latitude"]


def rows(columns: Columns, names: list[str], language: str) -> Iterator[list[Any]]:
    """Yield the rows of a table: text made harmless, dates as people's spreadsheets read them."""
    for i in range(length(columns)):
        row: list[Any] = []
        for name in names:
            value = columns[name][i]
            kind = BY_NAME[name].kind
            if kind == "int":
                row.append(None if value == NULL_INT else int(value))
            elif kind == "datetime":
                row.append(None if np.isnat(value) else str(value).replace("T", " "))
            else:
                row.append(None if value is None else as_cell(str(value)))
            if name in _NAMED:
                named = codes.label(_NAMED[name], row[-1], language)
                row.append(as_cell(named) if named else None)
        for name in ("x", "y"):
            value = columns[name][i]
            row.append(round(float(value), 7) if np.isfinite(value) else None)
        yield row


def _write_csv(path: Path, columns: Columns, names: list[str], language: str, cancel: Cancel) -> None:
    # The mark at the beginning tells Excel that the file is UTF-8.
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(header(names))
        for i, row in enumerate(rows(columns, names, language)):
            if i % _BLOCK == 0 and cancel():
                raise Cancelled("Stopped.")
            writer.writerow(row)


def _write_ogr(
    path: Path, columns: Columns, names: list[str], language: str, kind: Format, cancel: Cancel
) -> None:
    ogr, osr = require("osgeo.ogr"), require("osgeo.osr")
    is_map = kind is Format.GPKG
    driver = ogr.GetDriverByName("GPKG" if is_map else "XLSX")
    if driver is None:
        raise CrimeMapError(
            translate("CrimeMap", "This QGIS cannot write XLSX files."),
            hint=translate("CrimeMap", "Choose CSV or GeoPackage."),
        )
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(4326)
    crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    source = driver.CreateDataSource(str(path))
    if source is None:
        raise OSError(str(path))
    try:
        layer = source.CreateLayer(
            "incidents", crs if is_map else None, ogr.wkbPoint if is_map else ogr.wkbNone
        )
        titles = header(names)
        for title in titles:
            layer.CreateField(ogr.FieldDefn(title, _ogr_type(ogr, title)))
        definition = layer.GetLayerDefn()
        layer.StartTransaction()
        for i, row in enumerate(rows(columns, names, language)):
            if i % _BLOCK == 0 and cancel():
                raise Cancelled("Stopped.")
            feature = ogr.Feature(definition)
            for index, value in enumerate(row):
                if value is not None:
                    feature.SetField(index, value)
            if is_map and row[-1] is not None and row[-2] is not None:
                point = ogr.Geometry(ogr.wkbPoint)
                point.AddPoint_2D(row[-2], row[-1])
                feature.SetGeometryDirectly(point)
            if layer.CreateFeature(feature) != 0:
                raise OSError(str(path))
        layer.CommitTransaction()
    finally:
        # Closes the file even where a traceback still holds this frame: Windows does not delete an open one.
        layer = source = None


def _ogr_type(ogr: Any, title: str) -> int:
    if title in ("longitude", "latitude"):
        return ogr.OFTReal
    field = BY_NAME.get(title)
    if field is None or field.kind == "text":
        return ogr.OFTString
    return ogr.OFTInteger if field.kind == "int" else ogr.OFTDateTime
