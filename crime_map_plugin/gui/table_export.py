"""A result's table as a file for spreadsheets; no cell becomes a formula."""

from __future__ import annotations

import csv
import math
from datetime import date, datetime
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.errors import CrimeMapError, require
from crime_map_plugin.gui.language import interface_language
from crime_map_plugin.gui.marking import internal_marking
from crime_map_plugin.gui.result_table import Column, Form, Table
from crime_map_plugin.gui.whole_file import whole_file, written_by_gdal
from crime_map_plugin.incidents.foreign_text import as_cell

translate = QCoreApplication.translate


def export_table(table: Table, path: Path) -> None:
    """Write the table as CSV or XLSX by the file's ending; the file appears only when it is whole.

    Results tell of places and small numbers, so the heading of a last column marks them as internal.
    """
    with whole_file(path) as aside:
        if path.suffix.lower() == ".xlsx":
            with written_by_gdal():
                _write_xlsx(aside, table)
        else:
            _write_csv(aside, table)


def _marking() -> str:
    return internal_marking(interface_language())


def cell(value: Any) -> Any:
    """Return what stands in a cell: numbers stay numbers, text is no formula, nothing is empty."""
    if value is None or (isinstance(value, float) and not math.isfinite(value)):
        return None
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, (int, float)):
        return value
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%d %H:%M:%S")
    if isinstance(value, date):
        return value.isoformat()
    return as_cell(str(value))


def _write_csv(path: Path, table: Table) -> None:
    # The mark at the beginning tells Excel that the file is UTF-8.
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow([*(cell(column.title) for column in table.columns), _marking()])
        for row in table.rows:
            writer.writerow([cell(value) for value in row])


def _write_xlsx(path: Path, table: Table) -> None:
    ogr = require("osgeo.ogr")
    driver = ogr.GetDriverByName("XLSX")
    if driver is None:
        raise CrimeMapError(
            translate("CrimeMap", "This QGIS cannot write XLSX files."),
            hint=translate("CrimeMap", "Choose CSV."),
        )
    source = driver.CreateDataSource(str(path))
    if source is None:
        raise OSError(str(path))
    try:
        layer = source.CreateLayer("table", None, ogr.wkbNone)
        for column in table.columns:
            layer.CreateField(ogr.FieldDefn(cell(column.title), _ogr_type(ogr, column)))
        layer.CreateField(ogr.FieldDefn(_marking(), ogr.OFTString))
        definition = layer.GetLayerDefn()
        for row in table.rows:
            feature = ogr.Feature(definition)
            for place, value in enumerate(row):
                written = cell(value)
                if written is not None:
                    feature.SetField(place, written)
            if layer.CreateFeature(feature) != 0:
                raise OSError(str(path))
    finally:
        # Closes the file even where a traceback still holds this frame: Windows does not delete an open one.
        layer = source = None


def _ogr_type(ogr: Any, column: Column) -> int:
    if column.form in (Form.WHOLE, Form.FLAG):
        return ogr.OFTInteger64
    if column.is_number:
        return ogr.OFTReal
    if column.form in (Form.MOMENT, Form.SECOND):
        return ogr.OFTDateTime
    return ogr.OFTDate if column.form is Form.DAY else ogr.OFTString
