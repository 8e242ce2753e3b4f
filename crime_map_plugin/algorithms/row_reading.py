"""Layers as columns, also of features without a place: a time or a word needs no coordinates."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.core import Qgis, QgsFeatureRequest, QgsProcessingFeatureSource

from crime_map_plugin.algorithms import reading
from crime_map_plugin.errors import Cancel, Cancelled, Progress, never_cancelled, silent

_EMPTY_FLAG = 0x10


@dataclass
class Rows:
    """The columns of a source, one entry per feature, with or without a place."""

    columns: list[np.ndarray]
    input_count: int = 0
    null_geometries: int = 0


def read_rows(
    source: QgsProcessingFeatureSource,
    saved: reading.SavedLayer | None,
    wanted: Sequence[tuple[str, str]],
    *,
    cancel: Cancel = never_cancelled,
    progress: Progress = silent,
) -> Rows:
    """Return columns of all features of the source; ``wanted`` names field and kind of each."""
    if saved is not None:
        rows = _saved_rows(saved, wanted, cancel, progress)
        if rows is not None:
            return rows
    return _feature_rows(source, wanted, cancel, progress)


def _saved_rows(
    saved: reading.SavedLayer, wanted: Sequence[tuple[str, str]], cancel: Cancel, progress: Progress
) -> Rows | None:
    """Return columns of a GeoPackage table, or None where it holds something out of the ordinary."""
    parts: list[list[np.ndarray]] = [[reading.column_of((), kind)] for _, kind in wanted]
    input_count = null_geometries = 0
    try:
        connection = sqlite3.connect(reading.read_only_uri(saved.path), uri=True, timeout=10)
    except sqlite3.Error:
        return None
    try:
        if not reading.is_table(connection, saved):
            return None
        geometry = reading.geometry_column(connection, saved)
        # the flags of the geometry's header say whether it is empty
        flags = "substr(" + reading.quoted(geometry) + ", 4, 1)" if geometry else "NULL"
        rows = connection.execute(
            reading.select(saved, [flags, *(reading.expression(name, kind) for name, kind in wanted)])
        )
        while True:
            if cancel():
                raise Cancelled("Stopped while reading the layer.")
            block = rows.fetchmany(reading.BLOCK)
            if not block:
                break
            flag, *values = zip(*block)
            null_geometries += sum(f is None or bool(f[0] & _EMPTY_FLAG) for f in flag) if geometry else 0
            for part, column, (_, kind) in zip(parts, values, wanted):
                part.append(reading.column_of(column, kind))
            input_count += len(block)
            progress(min(0.95, input_count / 1_000_000))
    except (sqlite3.Error, ValueError, OverflowError):
        return None
    finally:
        connection.close()
    return Rows([np.concatenate(part) for part in parts], input_count, null_geometries)


def _feature_rows(
    source: QgsProcessingFeatureSource, wanted: Sequence[tuple[str, str]], cancel: Cancel, progress: Progress
) -> Rows:
    indices = [source.fields().lookupField(name) for name, _ in wanted]
    request = QgsFeatureRequest().setSubsetOfAttributes(indices)
    values: list[list[Any]] = [[] for _ in wanted]
    input_count = null_geometries = 0
    has_places = source.wkbType() != Qgis.WkbType.NoGeometry
    expected = max(source.featureCount(), 1)
    for feature in source.getFeatures(request, Qgis.ProcessingFeatureSourceFlag.SkipGeometryValidityChecks):
        if input_count % 5_000 == 0:
            if cancel():
                raise Cancelled("Stopped while reading the layer.")
            progress(min(1.0, input_count / expected))
        input_count += 1
        null_geometries += has_places and (feature.geometry().isNull() or feature.geometry().isEmpty())
        for column, index in zip(values, indices):
            column.append(feature[index])
    columns = [reading.feature_column(v, kind) for v, (_, kind) in zip(values, wanted)]
    return Rows(columns, input_count, null_geometries)
