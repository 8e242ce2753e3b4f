"""The incidents of a batch: a store, or any layer of points, in partitions that can be read again."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.algorithms import analysis_crs, reading
from crime_map_plugin.algorithms.base import Refused
from crime_map_plugin.algorithms.input_checks import refuse_other_than
from crime_map_plugin.analysis.partition_parquet import RowGroup, column_names, place_of, row_groups_of
from crime_map_plugin.analysis.partitions import Arrays, Columns, Partition, Points, numbered
from crime_map_plugin.errors import Cancel, Cancelled, QueryInvalid, StoreDamaged
from crime_map_plugin.incidents.query import DateField, IncidentQuery
from crime_map_plugin.settings import Settings
from crime_map_plugin.store.geopackage import Store
from crime_map_plugin.store.schema_sql import LAYER
from crime_map_plugin.store.shared_place import is_shared, shared_place
from crime_map_plugin.store.shared_schema import check
from crime_map_plugin.store.shared_server import Server
from crime_map_plugin.store.store_parts import file_parts, read_parts

translate = QCoreApplication.translate

DEGREES = "EPSG:4326"
_CATEGORY = "category"
_PARQUET = (".parquet", ".geoparquet")


@dataclass
class BatchSource:
    """Where the incidents come from."""

    title: str
    crs: QgsCoordinateReferenceSystem
    time_field: str
    store: Path | None = None
    layer: Callable[[Cancel], reading.Points] | None = None
    kept: QgsVectorLayer | None = None
    """What the layer's reader reads."""
    groups: tuple[RowGroup, ...] = ()
    """Those of a Parquet file."""

    @property
    def date_field(self) -> DateField:
        """Which date of a store's incidents is meant."""
        is_registered = self.time_field == DateField.REGISTERED.column
        return DateField.REGISTERED if is_registered else DateField.OCCURRED


def open_source(
    text: str,
    time_field: str,
    categories: tuple[str, ...] | None,
    context: QgsProcessingContext,
) -> BatchSource:
    """Return the source that STORE or a recipe names, which must be there; call it on the main thread."""
    if is_shared(text):
        check(Server(shared_place(text)))
        return _of_store(shared_place(text).path, text, time_field)
    if not text:
        settings = Settings.load()
        text = str(settings.store_path(settings.portal))
    path = Path(text.partition("|")[0]).expanduser()
    if not path.exists() and not text.startswith(("file:", "postgres", "memory:")):
        raise Refused(
            translate(
                "CrimeMap",
                "The recipe's incidents “{name}” are gone: give STORE, or correct “source” in the recipe.",
            ).format(name=path.name)
        )
    if _is_store(path) and text.partition("|")[2] in ("", "layername=" + LAYER):
        return _of_store(path, text, time_field)
    if path.suffix.lower() in _PARQUET:
        return _of_parquet(path, text, time_field, categories)
    return _of_layer(text, time_field, categories, context)


def _is_store(path: Path) -> bool:
    if path.suffix.lower() != ".gpkg" or not path.is_file():
        return False
    try:
        connection = sqlite3.connect(reading.read_only_uri(str(path)), uri=True, timeout=10)
        try:
            found = connection.execute(
                "SELECT count(*) FROM sqlite_master WHERE name = 'crime_map_receipts'"
            ).fetchone()
        finally:
            connection.close()
    except sqlite3.Error:
        return False
    return bool(found[0])


def _of_store(path: Path, text: str, time_field: str) -> BatchSource:
    known = [field.column for field in DateField]
    if time_field and time_field not in known:
        raise _no_time(time_field, known)
    crs = QgsCoordinateReferenceSystem(DEGREES)
    return BatchSource(text, crs, time_field or known[0], store=path)


def _no_time(time_field: str, known: list[str]) -> Refused:
    return Refused(
        translate(
            "CrimeMap", "The incidents have no time field “{field}”. Use one of: {fields}, as TIME_FIELD."
        ).format(field=time_field, fields=", ".join(known))
    )


def _of_layer(
    text: str, time_field: str, categories: tuple[str, ...] | None, context: QgsProcessingContext
) -> BatchSource:
    layer = QgsVectorLayer(text, "incidents", "delimitedtext" if text.startswith("file:") else "ogr")
    if not layer.isValid():
        raise Refused(
            translate(
                "CrimeMap",
                "The recipe's incidents “{name}” cannot be opened: correct “source” in the recipe.",
            ).format(name=Path(text.partition("|")[0]).name)
        )
    source = QgsProcessingFeatureSource(layer, context)
    refuse_other_than(source, "source", Qgis.GeometryType.Point)
    field = time_field or DateField.OCCURRED.column
    names = layer.fields().names()
    if layer.fields().lookupField(field) < 0:
        raise _no_time(field, names)
    has_category = layer.fields().lookupField(_CATEGORY) >= 0
    _refuse_without_category(categories, has_category)
    if not layer.crs().isValid():
        raise _no_crs()
    wanted = {field: reading.DATETIME, **({_CATEGORY: reading.TEXT} if has_category else {})}
    saved = reading.saved_layer(text, layer, wanted)

    def read(cancel: Cancel) -> reading.Points:
        return reading.read_points(source, saved, wanted, cancel=cancel)

    return BatchSource(text, layer.crs(), field, layer=read, kept=layer)


def _refuse_without_category(categories: tuple[str, ...] | None, has_category: bool) -> None:
    if categories is not None and not has_category:
        raise Refused(
            translate(
                "CrimeMap",
                "The incidents have no field “category”: import them into a store, or leave “categories” "
                "out of the recipe.",
            )
        )


def _no_crs() -> Refused:
    return Refused(
        translate("CrimeMap", "The incidents have no coordinate reference system: set the layer's CRS.")
    )


def _of_parquet(path: Path, text: str, time_field: str, categories: tuple[str, ...] | None) -> BatchSource:
    try:
        place, names = place_of(str(path)), column_names(str(path))
    except StoreDamaged as error:
        raise Refused(
            translate(
                "CrimeMap",
                "The recipe's incidents “{name}” cannot be opened: correct “source” in the recipe.",
            ).format(name=path.name)
        ) from error
    except QueryInvalid as error:
        raise Refused(
            translate(
                "CrimeMap",
                "The Parquet file “{name}” says no places or no coordinate reference system: give it columns "
                "“lon” and “lat” in degrees, or write it as GeoParquet with points.",
            ).format(name=path.name)
        ) from error
    field = time_field or DateField.OCCURRED.column
    if field not in names:
        raise _no_time(field, names)
    _refuse_without_category(categories, _CATEGORY in names)
    crs = QgsCoordinateReferenceSystem(place.crs)
    if not crs.isValid():
        raise _no_crs()
    columns = Columns(field, _CATEGORY if _CATEGORY in names else "")
    groups = row_groups_of(str(path.absolute()), place, columns=columns)
    return BatchSource(text, crs, field, groups=tuple(groups))


@contextmanager
def partitions(
    source: BatchSource,
    span: tuple[datetime, datetime],
    targets: dict[str, QgsCoordinateReferenceSystem],
    transforms: QgsCoordinateTransformContext,
    *,
    are_files_seen: bool,
    cancel: Cancel,
) -> Iterator[Callable[[str], tuple[list[Partition] | Iterator[Partition], int]]]:
    """Give what yields the partitions in a CRS, as often as asked, and how many they are (0: not known).

    The CRS is EPSG:4326, which workers project themselves, or one of ``targets``, by its label: those are
    projected here. Where workers do not see the files, or there are none, incidents are sent to them.
    """
    query = IncidentQuery(date_from=span[0], date_to=span[1], date_field=source.date_field)
    if source.store is None and source.layer is None:

        def of_groups(label: str) -> tuple[list[Partition] | Iterator[Partition], int]:
            if label == DEGREES and are_files_seen:
                return list(source.groups), len(source.groups)
            target = targets.get(label, source.crs)
            blocks = _read(source.groups, cancel)
            return (Arrays(_moved(block, source.crs, target, transforms)) for block in blocks), 0

        yield of_groups
        return
    if source.store is None:
        points = _points(source, cancel)

        def of_layer(label: str) -> tuple[list[Partition] | Iterator[Partition], int]:
            target = targets.get(label, source.crs)
            return [Arrays(_moved(points, source.crs, target, transforms))], 1

        yield of_layer
        return
    with Store.open(source.store, read_only=True) as store:

        def of_store(label: str) -> tuple[list[Partition] | Iterator[Partition], int]:
            if label == DEGREES and are_files_seen and not is_shared(source.store or ""):
                found = file_parts(store, query)
                return found, len(found)
            periods = _months(*span)
            parts = read_parts(store, query, periods, cancel=cancel)
            if label == DEGREES:
                return parts, len(periods)
            moved = (Arrays(_moved(part.read(), source.crs, targets[label], transforms)) for part in parts)
            return moved, len(periods)

        with store.snapshot():
            yield of_store


def _read(groups: tuple[RowGroup, ...], cancel: Cancel) -> Iterator[Points]:
    for group in groups:
        for block in group.blocks():
            if cancel():
                raise Cancelled("Stopped while reading the incidents.")
            yield block


def _points(source: BatchSource, cancel: Cancel) -> Points:
    if source.layer is None:
        raise ValueError("a source is a store or a layer")
    found = source.layer(cancel)
    words = found.columns.get(_CATEGORY)
    category, names = numbered(words, len(found.x))
    times = found.columns[source.time_field].astype("datetime64[s]")
    return Points(found.x, found.y, times, category, names)


def _moved(
    points: Points,
    crs: QgsCoordinateReferenceSystem,
    target: QgsCoordinateReferenceSystem,
    transforms: QgsCoordinateTransformContext,
) -> Points:
    x, y = points.x.copy(), points.y.copy()
    placed = np.isfinite(x) & np.isfinite(y)
    x[placed], y[placed] = analysis_crs.transform(x[placed], y[placed], crs, target, transforms)
    return replace(points, x=x, y=y)


def _months(start: datetime, end: datetime) -> list[tuple[datetime, datetime]]:
    """Return the period cut at the first days of months."""
    edges = [start]
    year, month = start.year, start.month
    while True:
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
        first = datetime(year, month, 1)
        if first >= end:
            return list(zip(edges, [*edges[1:], end]))
        edges.append(first)
