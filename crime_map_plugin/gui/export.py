"""The filtered incidents as a file for others: CSV, XLSX or GeoPackage."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext

from crime_map_plugin.algorithms.audit_note import filter_details, note
from crime_map_plugin.errors import Cancel, Cancelled
from crime_map_plugin.gui.marking import internal_marking
from crime_map_plugin.gui.ogr_rows import write_rows
from crime_map_plugin.gui.public_export import Format, export_blocks
from crime_map_plugin.gui.whole_file import whole_file
from crime_map_plugin.incidents import codes
from crime_map_plugin.incidents.audience import Audience
from crime_map_plugin.incidents.foreign_text import as_cell
from crime_map_plugin.incidents.query import IncidentQuery
from crime_map_plugin.incidents.schema import BY_NAME, NULL_INT, Columns, field_names, length
from crime_map_plugin.store.audit import Deed
from crime_map_plugin.store.geopackage import Store

MARKING = "marking"
_BLOCK = 5000
# Codes that are no words get a column with their names beside them.
_NAMED = {
    "category": "categories",
    "severity": "severity",
    "place_type": "place_types",
    "region_code": "areas",
    "district_code": "districts",
}


def export(
    store: str,
    query: IncidentQuery,
    path: Path,
    *,
    language: str,
    with_internal: bool = False,
    cancel: Cancel,
) -> int:
    """Write the incidents of a query, each marked as internal, and return how many.

    The file appears only when it is whole. For the public there is ``export_blocks``.
    """
    kind = Format(path.suffix.lower())
    names = list(field_names(internal=with_internal))
    with Store.open(store, read_only=True) as opened:
        columns = opened.read(query, [*names, "x", "y"], cancel=cancel)
    with whole_file(path) as aside:
        if kind is Format.CSV:
            _write_csv(aside, columns, names, language, cancel)
        else:
            write_rows(
                aside,
                "incidents",
                [(title, _ogr_type(title)) for title in header(names)],
                _places(columns, names, language, cancel),
                crs_wkt=QgsCoordinateReferenceSystem("EPSG:4326").toWkt(),
                description=internal_marking(language),
            )
    return length(columns)


def export_and_note(
    store: str,
    query: IncidentQuery,
    path: Path,
    *,
    language: str,
    audience: Audience = Audience.INTERNAL,
    with_internal: bool = False,
    transforms: QgsCoordinateTransformContext | None = None,
    cancel: Cancel,
) -> tuple[int, str]:
    """Export for an audience, and note it in the store's audit list.

    Returns how many incidents or, for the public, blocks were written, and a warning if it was not noted.
    """
    if audience is Audience.PUBLIC:
        count = export_blocks(store, query, path, language=language, transforms=transforms, cancel=cancel)
    else:
        count = export(store, query, path, language=language, with_internal=with_internal, cancel=cancel)
    details = {
        **filter_details(query),
        "file": str(path),
        "internal_fields": with_internal,
        "audience": audience.name.lower(),
    }
    return count, note(store, Deed.EXPORTED, count, details)


def header(names: list[str]) -> list[str]:
    """Return the columns of a table: the marking, the fields, names beside codes, and the place."""
    titles = [MARKING]
    for name in names:
        titles.append(name)
        if name in _NAMED:
            titles.append(f"{name.removesuffix('_code')}_name")
    return [*titles, "longitude", "latitude"]


def rows(columns: Columns, names: list[str], language: str) -> Iterator[list[Any]]:
    """Yield the rows of a table: text made harmless, dates as people's spreadsheets read them."""
    marking = internal_marking(language)
    for i in range(length(columns)):
        row: list[Any] = [marking]
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


def _places(
    columns: Columns, names: list[str], language: str, cancel: Cancel
) -> Iterator[tuple[list[Any], str | None]]:
    for i, row in enumerate(rows(columns, names, language)):
        if i % _BLOCK == 0 and cancel():
            raise Cancelled("Stopped.")
        x, y = row[-2:]
        yield row, None if x is None or y is None else f"POINT ({x!r} {y!r})"


def _ogr_type(title: str) -> str:
    if title in ("longitude", "latitude"):
        return "Real"
    field = BY_NAME.get(title)
    if field is None or field.kind == "text":
        return "String"
    return "Integer" if field.kind == "int" else "DateTime"
