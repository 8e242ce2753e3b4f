"""Layers as arrays: straight from the file where that gives the same rows, else feature by feature."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import (
    NULL,
    Qgis,
    QgsFeatureRequest,
    QgsFields,
    QgsProcessingFeatureSource,
    QgsProcessingFeatureSourceDefinition,
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDate, QDateTime

from crime_map_plugin.analysis.row_blocks import DATES, WORDS, Block, read_blocks
from crime_map_plugin.errors import Cancel, Cancelled, Progress, never_cancelled, silent
from crime_map_plugin.incidents import local_time
from crime_map_plugin.store.blobs import POINT_BLOB, POINT_SIZE

NUMBER, TEXT, DATETIME = "number", "text", "datetime"
FEATURE_ID = "$id"
"""Wanted by this name, a column holds what QGIS calls each feature by; no field can be named so."""
# rows that still lie in the processor's cache when they are taken apart: 50,000 take twice as long
BLOCK = 2_000
_BY_BLOCK = {DATETIME: DATES, TEXT: WORDS}
_POINT_TYPES = (1, 1001, 2001, 3001, 0x80000001, 0xC0000001, 0x40000001)


@dataclass(frozen=True)
class SavedLayer:
    """A GeoPackage table that can be read without QGIS, with the layer's subset string."""

    path: str
    table: str
    subset: str


@dataclass
class Points:
    """The points of a source in its own CRS, and the columns asked for, one entry per point."""

    x: np.ndarray
    y: np.ndarray
    columns: dict[str, np.ndarray] = field(default_factory=dict)
    input_count: int = 0
    null_geometries: int = 0
    multiple: int = 0

    def chosen(self, mask: np.ndarray) -> Points:
        """Return the points that the mask keeps; the counts stay those of the input."""
        return Points(
            self.x[mask],
            self.y[mask],
            {name: values[mask] for name, values in self.columns.items()},
            self.input_count,
            self.null_geometries,
            self.multiple,
        )


def saved_layer(raw: Any, layer: QgsVectorLayer | None, wanted: Iterable[str]) -> SavedLayer | None:
    """Return where the layer's rows stand in a file, or None where only QGIS can tell what they are.

    Called on the main thread. Edits, joins, virtual fields, a selection, a feature limit or a filter
    expression live in QGIS and not in the file.
    """
    if isinstance(raw, QgsProcessingFeatureSourceDefinition):
        is_whole = not raw.selectedFeaturesOnly and raw.featureLimit < 0 and not raw.filterExpression
    else:
        is_whole = isinstance(raw, (str, QgsVectorLayer))
    if not is_whole or layer is None or not layer.isValid() or layer.providerType() != "ogr":
        return None
    if layer.isEditable() or layer.vectorJoins():
        return None
    fields = layer.fields()
    for name in wanted:
        if name == FEATURE_ID:
            continue
        index = fields.lookupField(name)
        if index < 0 or fields.fieldOrigin(index) != Qgis.FieldOrigin.Provider:
            return None
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    path = str(parts.get("path") or "")
    subset = layer.subsetString()
    if not path.lower().endswith(".gpkg") or subset.lstrip().lower().startswith("select"):
        return None
    if parts.get("openOptions") or parts.get("vsiPrefix") or not Path(path).is_file():
        return None
    table = str(parts.get("layerName") or "") or _only_table(path)
    return SavedLayer(path, table, subset) if table else None


def read_points(
    source: QgsProcessingFeatureSource,
    saved: SavedLayer | None,
    wanted: Mapping[str, str],
    *,
    cancel: Cancel = never_cancelled,
    progress: Progress = silent,
) -> Points:
    """Return all points of the source; ``wanted`` maps field names to NUMBER, TEXT or DATETIME."""
    if saved is not None:
        points = read_saved(saved, wanted, cancel=cancel, progress=progress)
        if points is not None:
            return points
    return read_features(source, wanted, cancel=cancel, progress=progress)


def read_saved(
    saved: SavedLayer,
    wanted: Mapping[str, str],
    *,
    cancel: Cancel = never_cancelled,
    progress: Progress = silent,
) -> Points | None:
    """Return the points of a GeoPackage table, or None where it holds something out of the ordinary."""
    try:
        connection = sqlite3.connect(read_only_uri(saved.path), uri=True, timeout=10)
    except sqlite3.Error:
        return None
    try:
        return _read_table(connection, saved, wanted, cancel, progress)
    except (sqlite3.Error, ValueError, OverflowError):
        return None
    finally:
        connection.close()


def read_only_uri(path: str) -> str:
    """Return the address under which SQLite opens the file for reading only."""
    return Path(path).resolve().as_uri() + "?mode=ro"


def _only_table(path: str) -> str:
    try:
        connection = sqlite3.connect(read_only_uri(path), uri=True, timeout=10)
        try:
            names = connection.execute("SELECT table_name FROM gpkg_contents").fetchall()
        finally:
            connection.close()
    except sqlite3.Error:
        return ""
    return str(names[0][0]) if len(names) == 1 else ""


def quoted(name: str) -> str:
    """Return an SQL identifier."""
    return '"' + name.replace('"', '""') + '"'


def _read_table(
    connection: sqlite3.Connection,
    saved: SavedLayer,
    wanted: Mapping[str, str],
    cancel: Cancel,
    progress: Progress,
) -> Points | None:
    geometry = geometry_column(connection, saved)
    if geometry is None or not is_table(connection, saved):
        return None
    parts: list[Points] | None
    if FEATURE_ID not in wanted and all(kind in _BY_BLOCK for kind in wanted.values()):
        parts = _parts_by_block(connection, saved, geometry, wanted, cancel, progress)
    else:
        parts = _parts_by_row(connection, saved, geometry, wanted, cancel, progress)
    if parts is None:
        return None
    if not parts:
        return Points(np.empty(0), np.empty(0), {n: column_of((), k) for n, k in wanted.items()})
    joined = Points(
        np.concatenate([p.x for p in parts]),
        np.concatenate([p.y for p in parts]),
        {name: np.concatenate([p.columns[name] for p in parts]) for name in wanted},
        sum(p.input_count for p in parts),
    )
    return _without_null_geometries(joined)


def _parts_by_block(
    connection: sqlite3.Connection,
    saved: SavedLayer,
    geometry: str,
    wanted: Mapping[str, str],
    cancel: Cancel,
    progress: Progress,
) -> list[Points] | None:
    """Return the rows where nothing but places, dates and words is asked for."""
    subset = f" AND ({saved.subset})" if saved.subset.strip() else ""
    span = replace(saved, subset="rowid BETWEEN ? AND ?" + subset)
    question = select(span, [quoted(geometry), *(expression(*each) for each in wanted.items())])

    def by_rows(first: int, last: int) -> Block | None:
        block = connection.execute(question, (first, last)).fetchall()
        part = _taken_apart(block, wanted)
        if part is None:
            return None
        return np.column_stack([part.x, part.y]), list(part.columns.values()), len(block)

    blocks = read_blocks(
        connection,
        saved.table,
        geometry,
        [(name, _BY_BLOCK[kind]) for name, kind in wanted.items()],
        saved.subset,
        by_rows,
        cancel=cancel,
        progress=progress,
    )
    if blocks is None:
        return None
    return [Points(xy[:, 0], xy[:, 1], dict(zip(wanted, columns)), n) for xy, columns, n in blocks]


def _parts_by_row(
    connection: sqlite3.Connection,
    saved: SavedLayer,
    geometry: str,
    wanted: Mapping[str, str],
    cancel: Cancel,
    progress: Progress,
) -> list[Points] | None:
    """Return the rows with columns of any kind."""
    rows = connection.execute(
        select(saved, [quoted(geometry), *(expression(*each) for each in wanted.items())])
    )
    parts: list[Points] = []
    while True:
        if cancel():
            raise Cancelled("Stopped while reading the layer.")
        block = rows.fetchmany(BLOCK)
        if not block:
            return parts
        part = _taken_apart(block, wanted)
        if part is None:
            return None
        parts.append(part)
        progress(min(0.95, len(parts) * BLOCK / 1_000_000))


def _taken_apart(block: Sequence[Sequence[Any]], wanted: Mapping[str, str]) -> Points | None:
    """Return rows of blobs and values as arrays, or None where a geometry is something else than a point."""
    blobs, *values = ([row[i] for row in block] for i in range(len(wanted) + 1))
    xy = _coordinates(blobs) if blobs else np.empty((0, 2))
    if xy is None:
        return None
    arrays = {name: column_of(v, kind) for (name, kind), v in zip(wanted.items(), values)}
    return Points(xy[:, 0], xy[:, 1], arrays, len(block))


def geometry_column(connection: sqlite3.Connection, saved: SavedLayer) -> str | None:
    """Return the name of the table's geometry column, None where it has none."""
    found = connection.execute(
        "SELECT column_name FROM gpkg_geometry_columns WHERE lower(table_name) = lower(?)", (saved.table,)
    ).fetchone()
    return None if found is None else str(found[0])


def is_table(connection: sqlite3.Connection, saved: SavedLayer) -> bool:
    """Return whether the layer is a table, and not a view."""
    found = connection.execute(
        "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND lower(name) = lower(?)", (saved.table,)
    ).fetchone()
    return bool(found[0])


def select(saved: SavedLayer, expressions: Sequence[str]) -> str:
    """Return the SQL that reads the layer's rows in their order."""
    # the subset string is the user's own SQL for this layer, as QGIS itself passes it to the file
    where = ["WHERE", "(", saved.subset, ")"] if saved.subset.strip() else []
    return " ".join(["SELECT", ", ".join(expressions), "FROM", quoted(saved.table), *where, "ORDER BY rowid"])


def expression(name: str, kind: str) -> str:
    """Return the SQL that reads a field as a kind."""
    if name == FEATURE_ID:
        return "rowid"
    # only the digits of the wall clock, cut here because a million texts are slow to cut in Python
    return "substr(" + quoted(name) + ", 1, 19)" if kind == DATETIME else quoted(name)


def _plain_coordinates(blobs: Sequence[Any]) -> np.ndarray | None:
    """Return the coordinates where all blobs are what GDAL writes for a plain point, else None."""
    if None in blobs or len(blobs[0]) != POINT_SIZE:
        return None
    joined = b"".join(blobs)
    if len(joined) != len(blobs) * POINT_SIZE:
        return None
    # a header that says "plain point" says how long its blob is, so the next one begins where it should
    points = np.frombuffer(joined, dtype=POINT_BLOB)
    for name, value in (("magic", b"GP"), ("flags", 1), ("order", 1), ("type", 1)):
        if not (points[name] == value).all():
            return None
    return np.column_stack([points["x"], points["y"]])


def _coordinates(blobs: Sequence[Any]) -> np.ndarray | None:
    """Return the coordinates of GeoPackage point blobs (NaN where null or empty), None for other shapes."""
    plain_points = _plain_coordinates(blobs)
    if plain_points is not None:
        return plain_points
    xy = np.full((len(blobs), 2), np.nan)
    lengths = np.array([0 if b is None else len(b) for b in blobs], dtype=np.int64)
    for length in np.unique(lengths[lengths > 0]):
        at = np.flatnonzero(lengths == length)
        same = blobs if len(at) == len(blobs) else [blobs[i] for i in at]
        raw = np.frombuffer(b"".join(same), dtype=np.uint8).reshape(len(at), int(length))
        flags = np.unique(raw[:, 3])
        for flag in flags:
            chosen = at[raw[:, 3] == flag]
            rows = raw[raw[:, 3] == flag]
            header = 8 + (0, 32, 48, 48, 64)[min((int(flag) >> 1) & 7, 4)]
            if header + 21 > length or not np.all(rows[:, header] == 1):
                return None
            kinds = np.ascontiguousarray(rows[:, header + 1 : header + 5]).view("<u4").ravel()
            if not np.isin(kinds, _POINT_TYPES).all():
                return None
            coordinates = np.ascontiguousarray(rows[:, header + 5 : header + 21]).view("<f8")
            xy[chosen] = np.where((int(flag) >> 4) & 1, np.nan, coordinates)
    return xy


def number(value: Any) -> float:
    """Return a value as a number, NaN where it is none: a table of text can hold both."""
    try:
        return np.nan if value is None else float(value)
    except (TypeError, ValueError):
        return np.nan


def _moments(texts: list[str | None]) -> np.ndarray:
    """Return dates, NaT where a text is none; a field of text may hold 08.02.2020 20:30 as well."""
    try:
        return np.array(texts, dtype="datetime64[s]")
    except ValueError:
        return local_time.from_text([None if t is None else t.replace("T", " ") for t in texts])


def column_of(values: Iterable[Any], kind: str) -> np.ndarray:
    """Return values from a file as an array of a kind."""
    if kind == NUMBER:
        try:
            return np.array([np.nan if v is None else float(v) for v in values], dtype=np.float64)
        except (TypeError, ValueError):
            return np.array([number(v) for v in values], dtype=np.float64)
    if kind == DATETIME:
        return np.array(list(values), dtype="datetime64[s]")
    texts = [None if v is None else str(v) for v in values]
    result = np.empty(len(texts), dtype=object)
    result[:] = texts
    return result


def read_features(
    source: QgsProcessingFeatureSource,
    wanted: Mapping[str, str],
    *,
    cancel: Cancel = never_cancelled,
    progress: Progress = silent,
) -> Points:
    """Return the points of any source, feature by feature."""
    fields: QgsFields = source.fields()
    indices = [None if name == FEATURE_ID else fields.lookupField(name) for name in wanted]
    request = QgsFeatureRequest().setSubsetOfAttributes([i for i in indices if i is not None])
    xs: list[float] = []
    ys: list[float] = []
    values: list[list[Any]] = [[] for _ in wanted]
    input_count = multiple = 0
    expected = max(source.featureCount(), 1)
    for feature in source.getFeatures(request, Qgis.ProcessingFeatureSourceFlag.SkipGeometryValidityChecks):
        if input_count % 5_000 == 0:
            if cancel():
                raise Cancelled("Stopped while reading the layer.")
            progress(min(1.0, input_count / expected))
        input_count += 1
        shape = feature.geometry().constGet()
        if shape is None or shape.isEmpty():
            places = [(np.nan, np.nan)]
        elif QgsWkbTypes.isMultiType(shape.wkbType()):
            places = [(point.x(), point.y()) for point in shape.vertices()]
            multiple += len(places) - 1
        else:
            places = [(shape.x(), shape.y())]
        for x, y in places:
            xs.append(x)
            ys.append(y)
            for column, index in zip(values, indices):
                column.append(feature.id() if index is None else feature[index])
    arrays = {name: feature_column(v, kind) for (name, kind), v in zip(wanted.items(), values)}
    points = Points(np.array(xs, dtype=float), np.array(ys, dtype=float), arrays, input_count, 0, multiple)
    return _without_null_geometries(points)


def plain(value: Any) -> Any:
    """Return a feature's value as Python has it, with None for NULL."""
    return None if value is None or value == NULL else value


def feature_column(values: list[Any], kind: str) -> np.ndarray:
    """Return values of features as an array of a kind."""
    plain_values = [plain(v) for v in values]
    if kind == DATETIME:
        return _moments([wall_clock(v) for v in plain_values])
    return column_of(plain_values, kind)


def wall_clock(value: Any) -> str | None:
    """Return the digits of a date as they stand, whatever zone they are said to be in."""
    if isinstance(value, QDateTime):
        # an hour that daylight saving skips on this computer makes the whole invalid, but not its parts
        day, clock = value.date(), value.time()
        return f"{day.toString('yyyy-MM-dd')}T{clock.toString('HH:mm:ss')}" if day.isValid() else None
    if isinstance(value, QDate):
        return value.toString("yyyy-MM-dd") or None
    return str(value)[:19].replace(" ", "T") if value else None


def _without_null_geometries(points: Points) -> Points:
    is_placed = np.isfinite(points.x) & np.isfinite(points.y)
    kept = points if is_placed.all() else points.chosen(is_placed)
    kept.null_geometries = int(np.count_nonzero(~is_placed))
    return kept
