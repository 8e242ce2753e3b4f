"""A store in partitions holds what the store itself counts."""

from __future__ import annotations

from collections import Counter
from datetime import datetime

import numpy as np
import pytest

from crime_map_plugin.errors import Cancelled
from crime_map_plugin.incidents.coverage import Scope
from crime_map_plugin.incidents.query import IncidentQuery
from crime_map_plugin.incidents.schema import Page
from crime_map_plugin.store.geopackage import Store
from crime_map_plugin.store.store_parts import file_parts, read_parts
from tests.qgis.store_pages import incidents

N = 900
PERIODS = [(datetime(2026, month, 1), datetime(2026, month + 1, 1)) for month in (1, 2, 3)]
QUERY = IncidentQuery(("theft", "fraud"), *(PERIODS[0][0], PERIODS[-1][1]))


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    random = np.random.default_rng(3)
    made = incidents(range(N))
    made["occurred_at"] = np.datetime64("2025-12-15T00:00:00") + random.integers(0, 120 * 86_400, N).astype(
        "timedelta64[s]"
    )
    made["category"] = np.array(["theft", "fraud", "other"], dtype=object)[random.integers(0, 3, N)]
    path = tmp_path_factory.mktemp("store") / "store.gpkg"
    with Store.open(path, create=True) as opened:
        writer = opened.begin(Scope("kz-portal", "crime"))
        writer.write(Page(made, N))
        writer.finish({}, True, datetime(2026, 11, 1))
    with Store.open(path, read_only=True) as opened:
        yield opened


def told(points) -> Counter:
    names = [points.categories[number] for number in points.category.tolist()]
    return Counter(zip(points.x.tolist(), points.y.tolist(), points.times.tolist(), names))


def all_told(parts) -> Counter:
    return sum((told(part.read()) for part in parts), Counter())


def test_row_ranges_and_months_hold_what_the_store_counts(store):
    found = store.read(QUERY, ("x", "y", "occurred_at", "category"))
    expected = Counter(zip(*(found[name].tolist() for name in ("x", "y", "occurred_at", "category"))))
    rows = file_parts(store, QUERY, rows=250)
    assert len(rows) == 4 and len(expected) > 100
    assert all_told(rows) == expected
    with store.snapshot():
        assert all_told(read_parts(store, QUERY, PERIODS)) == expected


def test_reading_months_stops_when_asked(store):
    with pytest.raises(Cancelled):
        next(read_parts(store, QUERY, PERIODS, cancel=lambda: True))
