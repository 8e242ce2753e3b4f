"""New GeoPackages of results from arrays: made by GDAL, filled by SQLite, renamed when whole.

The file is the one that QGIS would write: same tables, field types, spatial index, extent and row count.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from crime_map_plugin.analysis.row_blocks import quoted, statement
from crime_map_plugin.errors import Cancel, Cancelled, StoreNotWritable, never_cancelled, require
from crime_map_plugin.incidents.schema import NULL_INT
from crime_map_plugin.store import blobs
from crime_map_plugin.store.connection import translated

INT, INT64, REAL, TEXT, DATETIME, BOOL = "int", "int64", "real", "text", "datetime", "bool"

_BLOCK = 5_000


@dataclass(frozen=True)
class _Geometry:
    """The geometries of a layer: their type, how their blobs are made, and a box each."""

    kind: str
    boxes: np.ndarray
    x: np.ndarray | None = None
    y: np.ndarray | None = None
    wkbs: Sequence[bytes | None] = ()

    def blobs(self, rows: slice, srs_id: int) -> list[bytes | None]:
        if self.x is not None and self.y is not None:
            return blobs.point_blobs(self.x[rows], self.y[rows], srs_id)
        return blobs.with_header(self.wkbs[rows], srs_id, self.boxes[rows])


def write_points(
    path: str | Path,
    layer: str,
    x: np.ndarray,
    y: np.ndarray,
    columns: Mapping[str, np.ndarray],
    *,
    crs: str,
    kinds: Mapping[str, str] | None = None,
    cancel: Cancel = never_cancelled,
) -> int:
    """Write points to a new GeoPackage and return how many; a coordinate that is not finite is no geometry.

    ``crs`` is an authority id (``EPSG:32642``), WKT or a PROJ string. ``kinds`` names a field's type where
    the array does not tell it, such as ``int`` for counts with NaN. NaN, NaT, None and NULL_INT become NULL.
    """
    x, y = np.asarray(x, dtype=np.float64), np.asarray(y, dtype=np.float64)
    geometry = _Geometry("Point", np.column_stack([x, x, y, y]), x, y)
    return _write(Path(path), layer, geometry, columns, crs, kinds or {}, cancel)


def write_polygons(
    path: str | Path,
    layer: str,
    wkbs: Sequence[bytes | None],
    columns: Mapping[str, np.ndarray],
    *,
    crs: str,
    multi: bool = False,
    boxes: np.ndarray | None = None,
    kinds: Mapping[str, str] | None = None,
    cancel: Cancel = never_cancelled,
) -> int:
    """Write polygons given as WKB to a new GeoPackage and return how many.

    ``boxes`` (n × min x, max x, min y, max y) spares reading every polygon for its extent.
    """
    kind = "MultiPolygon" if multi else "Polygon"
    geometry = _Geometry(kind, _boxes(wkbs, boxes), wkbs=wkbs)
    return _write(Path(path), layer, geometry, columns, crs, kinds or {}, cancel)


def write_table(
    path: str | Path,
    layer: str,
    columns: Mapping[str, np.ndarray],
    *,
    kinds: Mapping[str, str] | None = None,
    cancel: Cancel = never_cancelled,
) -> int:
    """Write a table without geometry to a new GeoPackage and return the number of rows."""
    return _write(Path(path), layer, None, columns, "", kinds or {}, cancel)


def _write(
    path: Path,
    layer: str,
    geometry: _Geometry | None,
    columns: Mapping[str, np.ndarray],
    crs: str,
    kinds: Mapping[str, str],
    cancel: Cancel,
) -> int:
    arrays = {name: np.asarray(values) for name, values in columns.items()}
    chosen = {name: kinds.get(name) or _kind_of(values) for name, values in arrays.items()}
    n = len(geometry.boxes) if geometry else len(next(iter(arrays.values()), ()))
    wrong = [name for name, values in arrays.items() if len(values) != n]
    if wrong:
        raise ValueError("column " + wrong[0] + " does not have one value per row")
    # Beside the target, for a rename within one disk; the process id keeps two runs apart.
    aside = path.with_name(path.stem + ".part" + str(os.getpid()) + ".gpkg")
    with translated(path):
        try:
            aside.unlink(missing_ok=True)
            _make(aside, path, layer, geometry, chosen, crs)
            with _fast(aside) as connection:
                _fill(connection, layer, geometry, arrays, chosen, n, cancel)
            if geometry is not None and _gdal_indexes_in_bulk():
                _index_by_gdal(aside, layer)
            _to_disk(aside)
            aside.replace(path)
            forget_log(path)
        except BaseException:
            aside.unlink(missing_ok=True)
            raise
    return n


def forget_log(path: Path) -> None:
    """Remove what SQLite kept beside the file that was here before: it would play that into the new one.

    A layer that is open in QGIS keeps such a log; it goes on reading the old file until it is loaded anew.
    """
    for tail in ("-wal", "-shm", "-journal"):
        path.with_name(path.name + tail).unlink(missing_ok=True)


def _make(
    aside: Path, path: Path, layer: str, geometry: _Geometry | None, kinds: Mapping[str, str], crs: str
) -> None:
    """Let GDAL make the empty file, so that every table and trigger is as QGIS expects it."""
    gdal, ogr, osr = require("osgeo.gdal"), require("osgeo.ogr"), require("osgeo.osr")
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        reference = None
        if geometry is not None and crs:
            reference = osr.SpatialReference()
            reference.SetFromUserInput(crs)
        dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(aside))
        types = {
            "Point": ogr.wkbPoint,
            "LineString": ogr.wkbLineString,
            "MultiLineString": ogr.wkbMultiLineString,
            "Polygon": ogr.wkbPolygon,
            "MultiPolygon": ogr.wkbMultiPolygon,
        }
        made = dataset.CreateLayer(
            layer,
            reference,
            types[geometry.kind] if geometry else ogr.wkbNone,
            options=[
                "FID=" + _fid_name(kinds),
                "GEOMETRY_NAME=geom",
                "SPATIAL_INDEX=" + ("NO" if _gdal_indexes_in_bulk() else "YES"),
            ],
        )
        for name, kind in kinds.items():
            made.CreateField(_definition(ogr, name, kind))
        made = dataset = None
    except (RuntimeError, AttributeError) as error:
        raise StoreNotWritable(
            "The result file cannot be made.",
            detail=str(error) + " " + gdal.GetLastErrorMsg(),
            hint="Check that the folder exists, that you may write in it and that there is space.",
            path=str(path),
        ) from error
    finally:
        gdal.PopErrorHandler()


def _definition(ogr: Any, name: str, kind: str) -> Any:
    types = {
        INT: ogr.OFTInteger,
        INT64: ogr.OFTInteger64,
        REAL: ogr.OFTReal,
        TEXT: ogr.OFTString,
        DATETIME: ogr.OFTDateTime,
        BOOL: ogr.OFTInteger,
    }
    definition = ogr.FieldDefn(name, types[kind])
    if kind == BOOL:
        definition.SetSubType(ogr.OFSTBoolean)
    return definition


def _fid_name(kinds: Mapping[str, str]) -> str:
    """Return a name for the key that no field of the result has."""
    taken = {name.lower() for name in kinds}
    name, number = "fid", 2
    while name in taken:
        name, number = "fid_" + str(number), number + 1
    return name


@contextmanager
def _fast(path: Path) -> Iterator[sqlite3.Connection]:
    """Open a file that nobody else sees yet and that is thrown away if anything fails."""
    connection = sqlite3.connect(str(path), isolation_level=None)
    try:
        connection.execute("PRAGMA journal_mode = OFF")
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        connection.execute("PRAGMA cache_size = -524288")
        yield connection
    finally:
        connection.close()


def _fill(
    connection: sqlite3.Connection,
    layer: str,
    geometry: _Geometry | None,
    arrays: Mapping[str, np.ndarray],
    kinds: Mapping[str, str],
    n: int,
    cancel: Cancel,
) -> None:
    connection.execute("BEGIN")
    # Without the triggers, whose work is done in one go below.
    triggers = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?", (layer,)
    ).fetchall()
    for name, _ in triggers:
        connection.execute(statement("DROP TRIGGER {name}", name=quoted(name)))
    srs_id = _srs_id(connection, layer) if geometry else 0
    names = [_fid_name(kinds), *(["geom"] if geometry else []), *arrays]
    insert = statement(
        "INSERT INTO {table} ({names}) VALUES ({marks})",
        table=quoted(layer),
        names=", ".join(quoted(name) for name in names),
        marks=", ".join("?" for _ in names),
    )
    for start in range(0, n, _BLOCK):
        if cancel():
            raise Cancelled("Stopped while writing the result.")
        rows = slice(start, min(start + _BLOCK, n))
        lists: list[Any] = [range(rows.start + 1, rows.stop + 1)]
        if geometry:
            lists.append(geometry.blobs(rows, srs_id))
        lists.extend(_to_sql(values[rows], kinds[name]) for name, values in arrays.items())
        connection.executemany(insert, zip(*lists))
    if geometry:
        _set_extent(connection, layer, geometry.boxes)
        if not _gdal_indexes_in_bulk():
            _index(connection, layer, geometry.boxes, cancel)
    connection.execute("UPDATE gpkg_ogr_contents SET feature_count = ? WHERE table_name = ?", (n, layer))
    for _, sql in triggers:
        connection.execute(sql)
    connection.execute("COMMIT")


def _index(connection: sqlite3.Connection, layer: str, boxes: np.ndarray, cancel: Cancel) -> None:
    placed = np.flatnonzero(np.isfinite(boxes).all(axis=1))
    if not len(placed):
        return
    insert = statement(
        "INSERT INTO {rtree} (id, minx, maxx, miny, maxy) VALUES (?, ?, ?, ?, ?)",
        rtree=quoted("rtree_" + layer + "_geom"),
    )
    for start in range(0, len(placed), _BLOCK):
        if cancel():
            raise Cancelled("Stopped while writing the result.")
        part = placed[start : start + _BLOCK]
        sides = boxes[part].T.tolist()
        connection.executemany(insert, zip((part + 1).tolist(), *sides))


def _gdal_indexes_in_bulk() -> bool:
    """Whether GDAL packs a whole index at once (since 3.8); SQLite alone takes 8 µs a row to insert."""
    return int(require("osgeo.gdal").VersionInfo()) >= 3080000


def _index_by_gdal(path: Path, layer: str) -> None:
    gdal, ogr = require("osgeo.gdal"), require("osgeo.ogr")
    dataset = ogr.Open(str(path), 1)
    arguments = ", ".join("'" + name.replace("'", "''") + "'" for name in (layer, "geom"))
    dataset.ExecuteSQL(statement("SELECT CreateSpatialIndex({arguments})", arguments=arguments))
    is_indexed = dataset.GetLayerByName(layer).TestCapability(ogr.OLCFastSpatialFilter)
    dataset = None
    if not is_indexed:
        raise StoreNotWritable(
            "The result’s spatial index cannot be made.",
            detail=gdal.GetLastErrorMsg(),
            hint="Check that there is space on the disk.",
            path=str(path),
        )


def _set_extent(connection: sqlite3.Connection, layer: str, boxes: np.ndarray) -> None:
    placed = boxes[np.isfinite(boxes).all(axis=1)]
    if len(placed):
        low, high = placed.min(axis=0), placed.max(axis=0)
        connection.execute(
            "UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ? WHERE table_name = ?",
            (float(low[0]), float(low[2]), float(high[1]), float(high[3]), layer),
        )


def _srs_id(connection: sqlite3.Connection, layer: str) -> int:
    row = connection.execute(
        "SELECT srs_id FROM gpkg_geometry_columns WHERE table_name = ?", (layer,)
    ).fetchone()
    return int(row[0])


def _kind_of(values: np.ndarray) -> str:
    if values.dtype.kind == "i":
        return INT if values.dtype.itemsize <= 4 else INT64
    return {"u": INT64, "b": BOOL, "f": REAL, "M": DATETIME}.get(values.dtype.kind, TEXT)


def _to_sql(values: np.ndarray, kind: str) -> list[Any]:
    if values.dtype.kind == "M":
        texts = np.datetime_as_string(values.astype("datetime64[ms]")).astype(object)
        texts[np.isnat(values)] = None
        return texts.tolist()
    if values.dtype.kind == "f":
        is_null = ~np.isfinite(values)
        whole = kind in (INT, INT64, BOOL)
        if not is_null.any():
            return (values.astype(np.int64) if whole else values).tolist()
        filled = np.where(is_null, 0, values)
        objects = (filled.astype(np.int64) if whole else filled).astype(object)
        objects[is_null] = None
        return objects.tolist()
    if values.dtype == np.int32 and (values == NULL_INT).any():
        objects = values.astype(object)
        objects[values == NULL_INT] = None
        return objects.tolist()
    if values.dtype.kind == "b":
        return values.astype(np.int64).tolist()
    return values.tolist()


def _boxes(wkbs: Sequence[bytes | None], boxes: np.ndarray | None) -> np.ndarray:
    if boxes is not None:
        return np.asarray(boxes, dtype=np.float64)
    sizes = {len(wkb) for wkb in wkbs if wkb is not None}
    if len(sizes) == 1 and None not in wkbs:
        found = _boxes_of_rings(wkbs, sizes.pop())
        if found is not None:
            return found
    return np.array([_box(wkb) for wkb in wkbs], dtype=np.float64).reshape(-1, 4)


def _boxes_of_rings(wkbs: Sequence[bytes | None], size: int) -> np.ndarray | None:
    """Return the boxes of polygons of one ring each and equally many corners, as grid cells are."""
    raw = np.frombuffer(b"".join(wkb or b"" for wkb in wkbs), dtype=np.uint8).reshape(-1, size)
    header = np.frombuffer(b"\x01\x03\x00\x00\x00\x01\x00\x00\x00", dtype=np.uint8)
    if size < 13 or (size - 13) % 16 or not (raw[:, :9] == header).all():
        return None
    corners = np.ascontiguousarray(raw[:, 13:]).view("<f8").reshape(len(raw), -1, 2)
    low, high = corners.min(axis=1), corners.max(axis=1)
    return np.column_stack([low[:, 0], high[:, 0], low[:, 1], high[:, 1]])


def _box(wkb: bytes | None) -> tuple[float, ...]:
    ogr = require("osgeo.ogr")
    shape = None if wkb is None else ogr.CreateGeometryFromWkb(bytes(wkb))
    if shape is None or shape.IsEmpty():
        return (np.nan,) * 4
    return shape.GetEnvelope()


def _to_disk(path: Path) -> None:
    with path.open("r+b") as file:
        os.fsync(file.fileno())
