"""The file of a batch: its jobs as they are done, the cells they found, and at the end the summary."""

from __future__ import annotations

import json
import math
import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem
from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.algorithms.base import Refused
from crime_map_plugin.analysis.batch_jobs import DONE, FAILED
from crime_map_plugin.analysis.row_blocks import quoted, statement
from crime_map_plugin.errors import StoreNotWritable, require
from crime_map_plugin.store.blobs import with_header
from crime_map_plugin.store.connection import connect, transaction, translated
from crime_map_plugin.store.result_files import forget_log

translate = QCoreApplication.translate

JOBS, SUMMARY, NOTES = "jobs", "summary", "crime_map_batch"
_TEXT, _INT, _REAL, _TIME = "text", "int", "real", "datetime"
JOB_FIELDS = {
    "key": _TEXT, "area": _TEXT, "category": _TEXT, "from": _TIME, "to": _TIME, "method": _TEXT,
    "number": _INT, "state": _TEXT, "tries": _INT, "reason": _TEXT, "seconds": _REAL, "seed": _INT,
    "count": _INT, "cells": _INT, "hot": _INT, "cold": _INT, "hot_share": _REAL, "top_cell": _INT,
    "top_count": _INT, "top_z": _REAL, "top_p": _REAL, "top_p_adjusted": _REAL, "result": _TEXT,
}  # fmt: skip
SUMMARY_FIELDS = {
    "area": _TEXT, "category": _TEXT, "from": _TIME, "to": _TIME, "count": _INT, "population": _REAL,
    "per_10k": _REAL, "previous": _INT, "change": _INT, "change_pct": _REAL, "change_p": _REAL,
    "hot_cells": _INT, "hot_share": _REAL, "top_cell": _INT, "top_count": _INT, "top_z": _REAL,
    "top_p_adjusted": _REAL,
}  # fmt: skip
CELL_FIELDS = {
    "area": _TEXT, "category": _TEXT, "from": _TIME, "to": _TIME, "cell": _INT, "count": _INT, "z": _REAL,
    "p": _REAL, "p_adjusted": _REAL, "class": _INT, "kind": _TEXT,
}  # fmt: skip


@dataclass(frozen=True)
class CellLayer:
    """A layer of significant cells: its table, the number of its method, and its CRS."""

    table: str
    method: int
    crs: QgsCoordinateReferenceSystem


class BatchOutput:
    """A GeoPackage that is written chunk by chunk; what is in it is done."""

    def __init__(self, path: Path, cells: Sequence[CellLayer] = ()) -> None:
        self.path = path
        self._cells = {layer.method: layer for layer in cells}
        self._connection = connect(path)
        with translated(path):
            # A power failure must not take a finished chunk with it.
            self._connection.execute("PRAGMA synchronous = FULL")

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    def __enter__(self) -> BatchOutput:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def finished(self) -> set[str]:
        """Return the keys of jobs that are done; failed ones are tried again."""
        with _told(self.path):
            found = self._connection.execute("SELECT key FROM jobs WHERE state = ?", (DONE,))
            return {str(key) for (key,) in found}

    def numbers(self) -> tuple[int, int]:
        """Return how many jobs are done and how many failed."""
        question = "SELECT total(state = ?), total(state = ?) FROM jobs"
        with _told(self.path):
            done, failed = self._connection.execute(question, (DONE, FAILED)).fetchone()
        return int(done), int(failed)

    def notes(self) -> dict[str, str]:
        """Return what is noted of the run."""
        with _told(self.path):
            return dict(self._connection.execute("SELECT name, value FROM crime_map_batch"))

    def note(self, **values: str) -> None:
        """Note facts of the run."""
        with _told(self.path), transaction(self._connection):
            self._connection.executemany(
                "INSERT OR REPLACE INTO crime_map_batch (name, value) VALUES (?, ?)", list(values.items())
            )

    def write(
        self, rows: Sequence[dict[str, Any]], cells: Iterable[tuple[int, list[dict[str, Any]]]]
    ) -> None:
        """Write finished jobs and their cells, all of them or none."""
        with _told(self.path), transaction(self._connection):
            self._connection.executemany("DELETE FROM jobs WHERE key = ?", [(row["key"],) for row in rows])
            self._insert(JOBS, JOB_FIELDS, rows)
            for method, found in cells:
                if found:
                    self._insert(self._cells[method].table, CELL_FIELDS, found, has_geometry=True)

    def read_jobs(self) -> list[dict[str, Any]]:
        """Return the jobs' figures."""
        names = list(JOB_FIELDS)
        question = statement(
            "SELECT {names} FROM jobs ORDER BY fid", names=", ".join(quoted(name) for name in names)
        )
        with _told(self.path):
            return [dict(zip(names, row)) for row in self._connection.execute(question)]

    def write_summary(self, rows: Sequence[dict[str, Any]]) -> None:
        """Write the summary anew, all of it or nothing."""
        with _told(self.path), transaction(self._connection):
            self._connection.execute("DELETE FROM summary")
            self._insert(SUMMARY, SUMMARY_FIELDS, rows, has_geometry=True)
        for table in (SUMMARY, *(layer.table for layer in self._cells.values())):
            self._finish(table)

    def _finish(self, table: str) -> None:
        """Note a layer's extent."""
        boxes = statement(
            "SELECT min(ST_MinX(geom)), min(ST_MinY(geom)), max(ST_MaxX(geom)), max(ST_MaxY(geom)) "
            "FROM {table}",
            table=quoted(table),
        )
        with _told(self.path), transaction(self._connection):
            found = self._connection.execute(boxes).fetchone()
            self._connection.execute(
                "UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ? WHERE table_name = ?",
                (*found, table),
            )

    def _insert(
        self,
        table: str,
        fields: dict[str, str],
        rows: Sequence[dict[str, Any]],
        *,
        has_geometry: bool = False,
    ) -> None:
        names = [*(["geom"] if has_geometry else []), *fields]
        insert = statement(
            "INSERT INTO {table} ({names}) VALUES ({marks})",
            table=quoted(table),
            names=", ".join(quoted(name) for name in names),
            marks=", ".join("?" for _ in names),
        )
        values = [[_sql(row.get(name)) for name in fields] for row in rows]
        if has_geometry:
            srs_id = self._srs_id(table)
            known: dict[bytes, bytes | None] = {}
            for row, line in zip(rows, values):
                wkb = row["wkb"]
                if wkb not in known:
                    known[wkb] = with_header([wkb], srs_id, np.array([_box(wkb)]))[0]
                line.insert(0, known[wkb])
        self._connection.executemany(insert, values)

    def _srs_id(self, table: str) -> int:
        question = "SELECT srs_id FROM gpkg_geometry_columns WHERE table_name = ?"
        return int(self._connection.execute(question, (table,)).fetchone()[0])


def _sql(value: Any) -> Any:
    if isinstance(value, np.generic):
        value = value.item()
    if isinstance(value, float) and not math.isfinite(value):
        return None
    if isinstance(value, dict):
        return json.dumps(value, ensure_ascii=False)
    return value


def _box(wkb: bytes) -> tuple[float, float, float, float]:
    shape = require("osgeo.ogr").CreateGeometryFromWkb(bytes(wkb))
    found: tuple[float, float, float, float] = shape.GetEnvelope()
    return found


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Say what SQLite raises, and of a full disk what becomes of the batch."""
    try:
        with translated(path):
            yield
    except StoreNotWritable as error:
        raise Refused(
            translate(
                "CrimeMap",
                "OUTPUT “{name}” cannot be written on: free some space or check the folder's rights, then "
                "run the batch again with RESUME. Finished jobs are kept.",
            ).format(name=path.name)
        ) from error


def is_batch(path: Path) -> bool:
    """Whether a file is the output of a batch."""
    try:
        with closing(sqlite3.connect(path.absolute().as_uri() + "?mode=ro", uri=True, timeout=10)) as found:
            names = {name for (name,) in found.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    except sqlite3.Error:
        return False
    return {JOBS, SUMMARY, NOTES} <= names


def refuse_other_file(path: Path) -> None:
    """Refuse an output that is something else, which must not be written over."""
    if path.suffix.lower() != ".gpkg":
        raise Refused(
            translate(
                "CrimeMap", "OUTPUT “{name}” is not a GeoPackage: give a path that ends in .gpkg."
            ).format(name=path.name)
        )
    if path.is_file() and not is_batch(path):
        raise Refused(
            translate("CrimeMap", "OUTPUT “{name}” is a file of something else: choose another name.").format(
                name=path.name
            )
        )


def create(
    path: Path, crs: QgsCoordinateReferenceSystem, cells: Sequence[CellLayer], notes: dict[str, str]
) -> None:
    """Make the empty file aside, and put it in its place when it is whole."""
    aside = path.with_name(path.stem + ".part" + str(os.getpid()) + ".gpkg")
    with translated(path):
        try:
            aside.unlink(missing_ok=True)
            _make(aside, path, crs, cells)
            with closing(sqlite3.connect(str(aside), isolation_level=None)) as connection:
                connection.execute("CREATE TABLE crime_map_batch (name TEXT PRIMARY KEY, value TEXT)")
                connection.execute("CREATE UNIQUE INDEX crime_map_batch_jobs ON jobs (key)")
                connection.executemany("INSERT INTO crime_map_batch VALUES (?, ?)", list(notes.items()))
            aside.replace(path)
            forget_log(path)
        except BaseException:
            aside.unlink(missing_ok=True)
            raise


def _make(aside: Path, path: Path, crs: QgsCoordinateReferenceSystem, cells: Sequence[CellLayer]) -> None:
    gdal, ogr = require("osgeo.gdal"), require("osgeo.ogr")
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(aside))
        _layer(dataset, JOBS, JOB_FIELDS, None, ogr.wkbNone)
        _layer(dataset, SUMMARY, SUMMARY_FIELDS, crs, ogr.wkbMultiPolygon)
        for layer in cells:
            _layer(dataset, layer.table, CELL_FIELDS, layer.crs, ogr.wkbPolygon)
        dataset = None
    except (RuntimeError, AttributeError) as error:
        raise StoreNotWritable(
            "The result file cannot be made.",
            detail=str(error) + " " + gdal.GetLastErrorMsg(),
            hint="Check that the folder exists, that you may write in it and that there is space.",
            path=str(path),
        ) from error
    finally:
        gdal.PopErrorHandler()


def _layer(
    dataset: Any, name: str, fields: dict[str, str], crs: QgsCoordinateReferenceSystem | None, geometry: int
) -> None:
    ogr, osr = require("osgeo.ogr"), require("osgeo.osr")
    reference = None
    if crs is not None and crs.isValid():
        reference = osr.SpatialReference()
        reference.SetFromUserInput(crs.authid() if crs.authid().startswith("EPSG:") else crs.toWkt())
    # Without an index of places, rows can be written chunk by chunk by plain SQL.
    options = ["FID=fid", "GEOMETRY_NAME=geom", "SPATIAL_INDEX=NO"]
    made = dataset.CreateLayer(name, reference, geometry, options=options)
    types = {_TEXT: ogr.OFTString, _INT: ogr.OFTInteger64, _REAL: ogr.OFTReal, _TIME: ogr.OFTDateTime}
    for field, kind in fields.items():
        made.CreateField(ogr.FieldDefn(field, types[kind]))
