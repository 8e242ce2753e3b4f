"""Rows of any layer in blocks of columns: feature by feature, or faster from a plain text file."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, zip_longest
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

import numpy as np
from qgis.core import (
    Qgis,
    QgsExpression,
    QgsFeatureRequest,
    QgsProcessingFeatureSource,
    QgsProcessingFeatureSourceDefinition,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QMetaType, Qt, QTime

from crime_map_plugin.algorithms.reading import plain, wall_clock
from crime_map_plugin.portal.description import FieldInfo

BLOCK = 20_000

WHOLE_NUMBERS = (
    QMetaType.Type.Int,
    QMetaType.Type.UInt,
    QMetaType.Type.LongLong,
    QMetaType.Type.ULongLong,
)
NUMERIC = (*WHOLE_NUMBERS, QMetaType.Type.Double)
_TEXT = QMetaType.Type.QString
_PLAIN_OPTIONS = {
    "type", "delimiter", "encoding", "geomtype", "detecttypes", "usetextheader", "crs", "maxfields",
    "watchfile", "subsetindex", "spatialindex", "quote", "escape", "trimfields", "xfield", "yfield",
}  # fmt: skip


@dataclass
class Block:
    """Some rows: a column per field by its name in lower case, and the places as the layer has them."""

    columns: dict[str, Sequence[Any]]
    x: np.ndarray
    y: np.ndarray

    @property
    def n(self) -> int:
        """How many rows."""
        return len(self.x)

    def values(self, info: FieldInfo) -> Sequence[Any]:
        """Return a field's values."""
        found = self.columns.get(info.name.lower())
        return [None] * self.n if found is None else found


@dataclass(frozen=True)
class TextFile:
    """A delimited text file that the csv module reads just as QGIS's provider does."""

    path: str
    delimiter: str
    encoding: str
    fields: tuple[str, ...]
    kinds: tuple[Any, ...]


def is_whole(raw: Any) -> bool:
    """Whether an input parameter stands for all rows of its layer."""
    if isinstance(raw, QgsProcessingFeatureSourceDefinition):
        return not raw.selectedFeaturesOnly and raw.featureLimit < 0 and not raw.filterExpression
    return True


def text_file(raw: Any, layer: QgsVectorLayer | None, wanted: Sequence[str]) -> TextFile | None:
    """Return the file of a layer that is a plain text file, to be read without QGIS; on the main thread."""
    if not is_whole(raw) or layer is None or not layer.isValid() or layer.providerType() != "delimitedtext":
        return None
    if layer.isEditable() or layer.vectorJoins() or layer.subsetString() or layer.isSpatial():
        return None
    parts = urlsplit(layer.source())
    options = {key.lower(): values[-1] for key, values in parse_qs(parts.query).items()}
    if parts.scheme != "file" or set(options) - _PLAIN_OPTIONS or options.get("type", "csv") != "csv":
        return None
    delimiter = options.get("delimiter", ",").replace("\\t", "\t")
    if len(delimiter) != 1 or options.get("quote", '"') != '"' or options.get("escape", '"') != '"':
        return None
    if options.get("usetextheader", "yes") != "yes" or options.get("trimfields", "no") != "no":
        return None
    kinds = []
    for name in wanted:
        index = layer.fields().lookupField(name)
        if index < 0 or layer.fields().fieldOrigin(index) != Qgis.FieldOrigin.Provider:
            return None
        kinds.append(layer.fields()[index].type())
    if any(kind not in (*NUMERIC, _TEXT) for kind in kinds):
        return None
    found = re.sub(r"^/(?=[A-Za-z]:)", "", unquote(parts.path))
    encoding = options.get("encoding", "UTF-8")
    if not Path(found).is_file() or not _reads_alike(found, delimiter, encoding, layer):
        return None
    return TextFile(found, delimiter, encoding, tuple(wanted), tuple(kinds))


def _reads_alike(path: str, delimiter: str, encoding: str, layer: QgsVectorLayer) -> bool:
    """Whether the csv module finds the fields that QGIS finds: it renames what is double or empty."""
    try:
        with open(path, encoding=_with_mark(encoding), errors="replace", newline="") as file:
            head = next(csv.reader(file, delimiter=delimiter), [])
    except (OSError, LookupError, csv.Error, ValueError):
        return False
    return [name.strip() for name in head] == layer.fields().names()


def _with_mark(encoding: str) -> str:
    return "utf-8-sig" if encoding.lower().replace("_", "-") in ("utf-8", "utf8", "system") else encoding


def read_text_file(file: TextFile) -> Iterator[Block]:
    """Yield the rows of a text file as the layer's features would be: typed fields as numbers, else texts."""
    with open(file.path, encoding=_with_mark(file.encoding), errors="replace", newline="") as opened:
        reader = csv.reader(opened, delimiter=file.delimiter)
        head = [name.strip().lower() for name in next(reader)]
        places = [head.index(name.lower()) for name in file.fields]
        rows = filter(None, reader)
        while True:
            block = list(islice(rows, BLOCK))
            if not block:
                return
            columns = [*zip_longest(*block)] if len({*map(len, block)}) > 1 else [*zip(*block)]
            empty = (None,) * len(block)
            found: dict[str, Sequence[Any]] = {}
            for name, place, kind in zip(file.fields, places, file.kinds):
                texts = columns[place] if place < len(columns) else empty
                found[name.lower()] = texts if kind == _TEXT else _numbers(texts, kind in WHOLE_NUMBERS)
            nowhere = np.full(len(block), np.nan)
            yield Block(found, nowhere, nowhere)


def _numbers(texts: Sequence[str | None], is_whole_number: bool) -> list[float | int | None]:
    kind = int if is_whole_number else float
    found: list[float | int | None] = []
    for text in texts:
        try:
            found.append(kind(text) if text and text.strip() else None)
        except ValueError:
            found.append(None)
    return found


def read_features(
    source: QgsProcessingFeatureSource, wanted: Sequence[str], expression: str = "", *, to_utc: bool = False
) -> Iterator[Block]:
    """Yield the rows of any source; a point of many is the first one, and other shapes have no place."""
    fields = source.fields()
    indices = [fields.lookupField(name) for name in wanted]
    request = QgsFeatureRequest().setSubsetOfAttributes(indices)
    if expression:
        request.setFilterExpression(expression)
    if source.wkbType() == Qgis.WkbType.NoGeometry:
        request.setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    iterator = source.getFeatures(request, Qgis.ProcessingFeatureSourceFlag.SkipGeometryValidityChecks)
    while True:
        places: list[tuple[float, float]] = []
        values: list[list[Any]] = [[] for _ in wanted]
        for feature in islice(iterator, BLOCK):
            places.append(_place(feature))
            for column, index in zip(values, indices):
                column.append(_value(feature[index], to_utc))
        if not places:
            return
        xy = np.array(places, dtype=float).reshape(-1, 2)
        yield Block(dict(zip((name.lower() for name in wanted), values)), xy[:, 0].copy(), xy[:, 1].copy())


def answers(source: QgsProcessingFeatureSource) -> bool:
    """Return whether the source still gives any row at all."""
    request = QgsFeatureRequest().setNoAttributes().setLimit(1)
    flag = Qgis.ProcessingFeatureSourceFlag.SkipGeometryValidityChecks
    return any(True for _ in source.getFeatures(request, flag))


def count_rows(source: QgsProcessingFeatureSource, expression: str = "") -> int:
    """Return how many rows the source gives when it is read once more, without anything of them."""
    request = QgsFeatureRequest().setNoAttributes()
    request.setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    if expression:
        request.setSubsetOfAttributes(
            QgsExpression(expression).referencedColumns(), source.fields()
        ).setFilterExpression(expression)
    flag = Qgis.ProcessingFeatureSourceFlag.SkipGeometryValidityChecks
    return sum(1 for _ in source.getFeatures(request, flag))


def _place(feature: Any) -> tuple[float, float]:
    if not feature.hasGeometry():
        return (np.nan, np.nan)
    shape = feature.geometry().constGet()
    if shape is None or shape.isEmpty():
        return (np.nan, np.nan)
    vertex = next(shape.vertices())
    return vertex.x(), vertex.y()


def _value(raw: Any, to_utc: bool) -> Any:
    value = plain(raw)
    if isinstance(value, (str, int, float, bool)) or value is None:
        return value
    if isinstance(value, QDateTime):
        if to_utc and value.timeSpec() in (Qt.TimeSpec.OffsetFromUTC, Qt.TimeSpec.TimeZone):
            value = value.toUTC()
        return wall_clock(value)
    if isinstance(value, QDate):
        return wall_clock(value)
    if isinstance(value, QTime):
        return value.toString("HH:mm:ss") or None
    return json.dumps(value, default=str)
