"""What an import would bring: the first incidents as they will be, and what will be lost and why.

The rows go through the importer's own pages, so that both mean the same. All of it runs in a worker; the
source of the features is made on the main thread.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeatureIterator,
    QgsFeatureRequest,
    QgsFields,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)

from crime_map_plugin.algorithms import source_blocks
from crime_map_plugin.algorithms.base import Refused
from crime_map_plugin.algorithms.import_pages import ImportPages, Tally
from crime_map_plugin.errors import Cancel
from crime_map_plugin.gui.mapping_state import BY_VALUES, MappingState
from crime_map_plugin.incidents import schema
from crime_map_plugin.incidents.schema import Columns
from crime_map_plugin.portal.description import FieldInfo, LayerDescription

SHOWN = 20
_LOOKED_AT = 20_000
_SAMPLE = 500


class OpenSource:
    """A layer's features for a worker, copied from the layer on the main thread."""

    def __init__(self, layer: QgsVectorLayer) -> None:
        self._source = QgsVectorLayerFeatureSource(layer)
        self._fields = QgsFields(layer.fields())
        self._wkb_type = layer.wkbType()
        self.crs = layer.crs()
        self.has_points = layer.geometryType() == Qgis.GeometryType.Point
        self.count = int(layer.featureCount())

    def fields(self) -> QgsFields:
        """The layer's fields."""
        return self._fields

    def wkbType(self) -> Qgis.WkbType:
        """The kind of its shapes."""
        return self._wkb_type

    def getFeatures(self, request: QgsFeatureRequest, _: Any = None) -> QgsFeatureIterator:
        """Return the features; called by the reader of blocks as of a source of Processing."""
        return self._source.getFeatures(request)

    def blocks(self, names: Sequence[str], limit: int) -> Iterator[source_blocks.Block]:
        """Yield the first rows."""
        limited = _Limited(self, limit)
        return source_blocks.read_features(limited, names)


class _Limited:
    def __init__(self, source: OpenSource, limit: int) -> None:
        self.fields, self.wkbType, self._source, self._limit = source.fields, source.wkbType, source, limit

    def getFeatures(self, request: QgsFeatureRequest, _: Any = None) -> QgsFeatureIterator:
        return self._source.getFeatures(request.setLimit(self._limit))


@dataclass(frozen=True)
class Outlook:
    """What is known of an import before it is made."""

    first: Columns = field(default_factory=schema.empty_columns)
    looked_at: int = 0
    total: int = -1
    """All rows of the source, -1 where it does not say."""
    lost: Mapping[str, int] = field(default_factory=dict)
    unreadable_example: str = ""
    refusal: str = ""
    """Why the importer would refuse, in the user's words."""
    by_category: Mapping[str, int] = field(default_factory=dict)
    values: Mapping[str, int] = field(default_factory=dict)
    first_date: Any = None
    last_date: Any = None


def read_sample(source: OpenSource, cancel: Cancel) -> dict[str, Sequence[Any]]:
    """Return each field with its first values."""
    names = source.fields().names()
    for block in source.blocks(names, _SAMPLE):
        return {name: block.columns[name.lower()] for name in names}
    return {name: [] for name in names}


def look(
    source: OpenSource, state: MappingState, transforms: QgsCoordinateTransformContext, cancel: Cancel
) -> Outlook:
    """Return what an import by this mapping would bring, as the first rows tell."""
    profile = state.to_profile()
    layer = profile.incident_layers[0]
    infos = {item.name().lower(): FieldInfo(item.name(), _kind(item.type())) for item in source.fields()}
    description = LayerDescription(name=layer.key, fields=infos, spatial_reference={"wkid": 4326})
    crs = source.crs
    if layer.coordinates is not None:
        crs = QgsCoordinateReferenceSystem(layer.coordinates.crs)
    pages = ImportPages(
        profile,
        layer,
        description,
        crs,
        transforms,
        started=datetime.now().replace(microsecond=0),
        cancel=cancel,
    )
    wanted = [item.name() for item in source.fields()]
    blocks = list(islice(source.blocks(wanted, _LOOKED_AT), 1))
    values: Counter[str] = Counter()
    if state.by == BY_VALUES and state.category_field:
        for block in blocks:
            found = block.columns.get(state.category_field.lower(), [])
            values.update(str(value).strip() for value in found if value not in (None, ""))
    refusal = ""
    try:
        for _ in pages.take(blocks):
            continue
        pages.check()
    except Refused as error:
        refusal = str(error)
    first, by_category = schema.empty_columns(), Counter[str]()
    for page in pages.pages():
        by_category.update(page.columns["category"].tolist())
        if not schema.length(first):
            first = {name: column[:SHOWN] for name, column in page.columns.items()}
    return _outlook(pages.tally, first, by_category, values, source.count, refusal)


def _outlook(
    tally: Tally,
    first: Columns,
    by_category: Mapping[str, int],
    values: Mapping[str, int],
    total: int,
    refusal: str,
) -> Outlook:
    return Outlook(
        first=first,
        looked_at=tally.received,
        total=total,
        lost=tally.lost(),
        unreadable_example=tally.unreadable_example,
        refusal=refusal,
        by_category=by_category,
        values=values,
        first_date=tally.first_date,
        last_date=tally.last_date,
    )


def _kind(kind: Any) -> str:
    return "esriFieldTypeDouble" if kind in source_blocks.NUMERIC else "esriFieldTypeString"
