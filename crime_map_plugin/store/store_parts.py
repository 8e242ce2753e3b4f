"""A store in partitions: row ranges of its file for workers to read, or months of a shared one, read here."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime

import numpy as np

from crime_map_plugin.analysis.partitions import (
    ROWS,
    ROWS_AT_ONCE,
    Arrays,
    Columns,
    Partition,
    Points,
    numbered,
    rows_of,
)
from crime_map_plugin.errors import Cancel, Cancelled, never_cancelled
from crime_map_plugin.incidents.query import IncidentQuery
from crime_map_plugin.store.geopackage import Store
from crime_map_plugin.store.schema_sql import GEOMETRY, LAYER

_REGION = 4


def file_parts(store: Store, query: IncidentQuery, *, rows: int = ROWS) -> list[Partition]:
    """Return row ranges of a store's file with what counts of a query; its extent does not filter."""
    columns = Columns(query.date_field.column)
    found = rows_of(
        str(store.path), LAYER, GEOMETRY, columns=columns, subset=store.layer_where(query), rows=rows
    )
    return list(found)


def read_parts(
    store: Store,
    query: IncidentQuery,
    periods: Sequence[tuple[datetime, datetime]],
    *,
    cancel: Cancel = never_cancelled,
) -> Iterator[Partition]:
    """Yield the incidents of a query by period, read when asked for, and by the area codes that it names.

    Where it names none and a period holds more than a worker takes at once, it is cut by region.
    For a shared store, which workers do not reach, and for a file that they do not see. Periods must not
    overlap. All must be taken within ``store.snapshot()``, or a colleague's change may come between two.
    """
    column = query.date_field.column
    for start, end in periods:
        for codes in _regions(store, replace(query, date_from=start, date_to=end)):
            if cancel():
                raise Cancelled("Stopped while reading the store.")
            part = replace(query, date_from=start, date_to=end, area_codes=codes)
            found = store.read(part, ("x", "y", column, "category"), cancel=cancel)
            n = len(found["x"])
            category, names = numbered(np.asarray(found["category"], dtype=object), n)
            times = np.asarray(found[column]).astype("datetime64[s]")
            yield Arrays(Points(found["x"], found["y"], times, category, names))


def _regions(store: Store, query: IncidentQuery) -> list[tuple[str, ...]]:
    if query.area_codes:
        return [(code,) for code in query.area_codes]
    if store.count(query) <= ROWS_AT_ONCE:
        return [()]
    codes = store.regions(query)
    # A query cannot ask for incidents without a region, nor for one whose code is not of four digits.
    known = [code for code in codes if code is not None and len(code) == _REGION]
    return [(code,) for code in known] if len(known) == len(codes) else [()]
