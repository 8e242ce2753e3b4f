"""A result's table as a file for spreadsheets; no cell becomes a formula."""

from __future__ import annotations

import csv
import math
from datetime import date, datetime
from pathlib import Path
from typing import Any

from crime_map_plugin.gui.language import interface_language
from crime_map_plugin.gui.marking import internal_marking
from crime_map_plugin.gui.ogr_rows import write_rows
from crime_map_plugin.gui.result_table import Column, Form, Table
from crime_map_plugin.gui.whole_file import whole_file
from crime_map_plugin.incidents.foreign_text import as_cell


def export_table(table: Table, path: Path) -> None:
    """Write the table as CSV or XLSX by the file's ending; the file appears only when it is whole.

    Results tell of places and small numbers, so the heading of a last column marks them as internal.
    """
    with whole_file(path) as aside:
        if path.suffix.lower() == ".xlsx":
            titles = [(str(cell(column.title)), _ogr_type(column)) for column in table.columns]
            rows = (([cell(value) for value in row], None) for row in table.rows)
            write_rows(aside, "table", [*titles, (_marking(), "String")], rows)
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


def _ogr_type(column: Column) -> str:
    if column.form in (Form.WHOLE, Form.FLAG):
        return "Integer64"
    if column.is_number:
        return "Real"
    if column.form in (Form.MOMENT, Form.SECOND):
        return "DateTime"
    return "Date" if column.form is Form.DAY else "String"
