"""Features written through QGIS into a new GeoPackage that appears only when it is whole."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsVectorFileWriter,
)

from crime_map_plugin.analysis.row_blocks import quoted, statement
from crime_map_plugin.errors import StoreNotWritable
from crime_map_plugin.store import result_files

_HINT = "Check that the folder may be written and the disk is not full."


def write_features(
    path: Path,
    fields: QgsFields,
    geometry: Qgis.WkbType,
    crs: QgsCoordinateReferenceSystem,
    transforms: QgsCoordinateTransformContext,
    blocks: Iterable[list[QgsFeature]],
) -> None:
    """Write blocks of features to a file aside and give it its name when every one of them is in it.

    Raises
    ------
    StoreNotWritable
        The file cannot be written; what was there before still is.
    """
    aside = path.with_name(path.stem + ".part" + str(os.getpid()) + ".gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = path.stem
    try:
        number = _write(aside, fields, geometry, crs, transforms, options, blocks)
        if _count(aside, path.stem) != number:
            # GDAL closes a file on a full disk without a word.
            raise StoreNotWritable("The result cannot be written.", detail=str(path), hint=_HINT)
        aside.replace(path)
        result_files.forget_log(path)
    except OSError as error:
        raise StoreNotWritable("The result cannot be written.", detail=str(error), hint=_HINT) from error
    finally:
        for tail in ("", "-journal", "-wal", "-shm"):
            aside.with_name(aside.name + tail).unlink(missing_ok=True)


def _write(
    aside: Path,
    fields: QgsFields,
    geometry: Qgis.WkbType,
    crs: QgsCoordinateReferenceSystem,
    transforms: QgsCoordinateTransformContext,
    options: QgsVectorFileWriter.SaveVectorOptions,
    blocks: Iterable[list[QgsFeature]],
) -> int:
    """Return how many features were handed over; the file is closed by then."""
    writer = QgsVectorFileWriter.create(str(aside), fields, geometry, crs, transforms, options)
    if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
        raise StoreNotWritable("The result file cannot be made.", detail=writer.errorMessage(), hint=_HINT)
    number = 0
    for features in blocks:
        if not writer.addFeatures(features, QgsFeatureSink.Flag.FastInsert):
            raise StoreNotWritable(
                "The result cannot be written.",
                detail=writer.errorMessage() or writer.lastError(),
                hint=_HINT,
            )
        number += len(features)
    return number


def _count(path: Path, layer: str) -> int:
    """Return how many rows can be read of a layer, -1 where the file is not whole."""
    try:
        with closing(sqlite3.connect(path.absolute().as_uri() + "?mode=ro", uri=True)) as connection:
            if connection.execute("PRAGMA quick_check").fetchone()[0] != "ok":
                return -1
            found = connection.execute(
                statement("SELECT count(*) FROM {layer}", layer=quoted(layer))
            ).fetchone()
    except sqlite3.Error:
        return -1
    return int(found[0])
