"""Parquet files in partitions: their row groups, with columns of coordinates or GeoParquet's points."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from crime_map_plugin.analysis.partitions import ROWS_AT_ONCE, Columns, Points, numbered, unreadable
from crime_map_plugin.errors import QueryInvalid, require

COORDINATES = (("lon", "lat"), ("longitude", "latitude"), ("x", "y"))
"""What columns of coordinates may be called, in this order."""
_POINT_SIZE = 21
_NOWHERE = b"\x01\x01\x00\x00\x00" + np.full(2, np.nan).astype("<f8").tobytes()


@dataclass(frozen=True)
class Place:
    """Where a file says the places are: two columns, or one of GeoParquet's points as WKB.

    ``crs`` is an authority's code such as ``EPSG:4326``, which also stands for columns of coordinates.
    """

    x: str = ""
    y: str = ""
    geometry: str = ""
    crs: str = "EPSG:4326"

    @property
    def names(self) -> list[str]:
        """The columns to read."""
        return [self.geometry] if self.geometry else [self.x, self.y]


@dataclass(frozen=True)
class RowGroup:
    """One row group of a file."""

    path: str
    group: int
    place: Place
    columns: Columns

    def read(self) -> Points:
        """Return the incidents; MissingLibrary where pyarrow is not there."""
        with _open(self.path) as file:
            try:
                return self._points(file.read_row_group(self.group, columns=self._names))
            except (OSError, ValueError) as error:
                raise unreadable(self.path, error) from error

    def blocks(self) -> Iterator[Points]:
        """Yield the same some at a time."""
        with _open(self.path) as file:
            try:
                for batch in file.iter_batches(ROWS_AT_ONCE, row_groups=[self.group], columns=self._names):
                    yield self._points(batch)
            except (OSError, ValueError) as error:
                raise unreadable(self.path, error) from error

    @property
    def _names(self) -> list[str]:
        others = (self.columns.times, self.columns.category, self.columns.weight)
        return [*self.place.names, *(name for name in others if name)]

    def _points(self, table: Any) -> Points:
        n, columns, place = table.num_rows, self.columns, self.place
        if place.geometry:
            x, y = _of_wkb(table.column(place.geometry).to_pylist())
        else:
            x, y = (_array(table, name).astype(np.float64) for name in (place.x, place.y))
        times = _array(table, columns.times) if columns.times else np.full(n, "NaT")
        words = None
        if columns.category:
            # As an array, a missing word of a dictionary would come out as another one.
            words = np.empty(n, dtype=object)
            words[:] = table.column(columns.category).to_pylist()
        category, names = numbered(words, n)
        weight = _array(table, columns.weight).astype(np.float64) if columns.weight else None
        return Points(x, y, times.astype("datetime64[s]"), category, names, weight)


def _array(table: Any, name: str) -> np.ndarray:
    column = table.column(name)
    # A block's columns ask for leave to copy; a table's always may.
    copied = {} if hasattr(column, "num_chunks") else {"zero_copy_only": False}
    found: np.ndarray = column.to_numpy(**copied)
    return found


def _of_wkb(blobs: list[bytes | None]) -> tuple[np.ndarray, np.ndarray]:
    """Return the places of little-endian points; NaN for anything else."""
    plain = [
        blob if blob is not None and len(blob) == _POINT_SIZE and blob[:5] == _NOWHERE[:5] else _NOWHERE
        for blob in blobs
    ]
    row = np.dtype([("head", "V5"), ("x", "<f8"), ("y", "<f8")])
    found = np.frombuffer(b"".join(plain), row)
    return found["x"].copy(), found["y"].copy()


def row_groups_of(path: str, place: Place, *, columns: Columns) -> list[RowGroup]:
    """Return the partitions of a file: its row groups."""
    with _open(path) as file:
        return [RowGroup(path, group, place, columns) for group in range(file.num_row_groups)]


def column_names(path: str) -> list[str]:
    """Return what the columns of a file are called."""
    with _open(path) as file:
        return [str(name) for name in file.schema_arrow.names]


def place_of(path: str) -> Place:
    """Return where a file says its places are.

    Raises
    ------
    QueryInvalid
        It does not say, or not in which CRS.
    StoreDamaged, MissingLibrary
        The file cannot be read; pyarrow is not there.
    """
    with _open(path) as file:
        names, notes = set(file.schema_arrow.names), file.schema_arrow.metadata or {}
    if b"geo" in notes:
        told = json.loads(notes[b"geo"])
        name = told.get("primary_column", "geometry")
        facts = told.get("columns", {}).get(name, {})
        if name in names and facts.get("encoding") == "WKB":
            return Place(geometry=name, crs=_crs(facts))
    for x, y in COORDINATES:
        if {x, y} <= names:
            return Place(x, y)
    raise QueryInvalid(
        "The Parquet file has no places.",
        hint="Give it the columns lon and lat in degrees, or write it as GeoParquet with points.",
    )


def _crs(facts: dict[str, Any]) -> str:
    """Return the code of GeoParquet's CRS, which is longitude and latitude where it is not named."""
    if "crs" not in facts:
        return "EPSG:4326"
    code = (facts["crs"] or {}).get("id", {})
    found = f"{code.get('authority', '')}:{code.get('code', '')}"
    if found == ":":
        raise QueryInvalid(
            "The Parquet file does not say its coordinate reference system.",
            hint="Write it with one of EPSG's, or in degrees.",
        )
    return "EPSG:4326" if found == "OGC:CRS84" else found


def _open(path: str) -> Any:
    parquet = require("pyarrow.parquet")
    try:
        return parquet.ParquetFile(path)
    except (OSError, ValueError) as error:
        raise unreadable(path, error) from error
