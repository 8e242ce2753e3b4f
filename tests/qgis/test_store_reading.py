"""The store's rows as arrays: the same rows that a plain filter over the columns chooses."""

from __future__ import annotations

import sqlite3
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsVectorLayer

from crime_map_plugin.analysis import row_blocks
from crime_map_plugin.errors import Cancelled, QueryInvalid
from crime_map_plugin.incidents.coverage import Scope
from crime_map_plugin.incidents.query import DateField, IncidentQuery
from crime_map_plugin.incidents.schema import FIELDS, NULL_INT, Page, select
from crime_map_plugin.store.geopackage import Store, layer_source
from tests.qgis.store_pages import incidents

N = 3000


@pytest.fixture(scope="module")
def columns():
    random = np.random.default_rng(3)
    made = incidents(range(N))
    made["x"] = 71.0 + random.normal(0, 0.1, N)
    made["y"] = 51.0 + random.normal(0, 0.1, N)
    nowhere = random.random(N) < 0.05
    made["x"][nowhere] = made["y"][nowhere] = np.nan
    made["occurred_at"] = np.datetime64("1969-12-31T23:59:59") + random.integers(
        -(10**9), 2 * 10**9, N
    ).astype("timedelta64[s]")
    made["occurred_at"][random.random(N) < 0.1] = np.datetime64("NaT")
    made["severity"][random.random(N) < 0.1] = NULL_INT
    made["hour"] = random.integers(0, 24, N).astype(np.int32)
    made["weekday"] = random.integers(1, 8, N).astype(np.int32)
    made["place_type"] = np.array([None, "001", "014"], dtype=object)[random.integers(0, 3, N)]
    return made


@pytest.fixture(scope="module")
def store(columns, tmp_path_factory):
    path = tmp_path_factory.mktemp("store") / "оқу.gpkg"
    with Store.open(path, create=True) as made:
        writer = made.begin(Scope("kz-portal", "crime"))
        writer.write(Page(columns, N))
        writer.finish({}, True, datetime(2026, 11, 1))
    with Store.open(path, read_only=True) as opened:
        yield opened


def equal(found, expected) -> None:
    assert list(found) == list(expected)
    for name, values in expected.items():
        assert found[name].dtype == values.dtype, name
        if values.dtype.kind == "f":
            np.testing.assert_array_equal(found[name], values)
        elif values.dtype.kind == "M":
            assert np.array_equal(found[name].astype(np.int64), values.astype(np.int64)), name
        else:
            assert np.array_equal(found[name], values), name


def test_all_columns_come_back_as_they_were_written(store, columns) -> None:
    found = store.read()

    assert set(found) == {*(f.name for f in FIELDS), "x", "y"}
    expected = {name: columns[name] for name in found if name != "fetched_at"}
    assert not np.isnat(found.pop("fetched_at")).any()
    equal(found, expected)


def test_only_the_asked_fields_come(store, columns) -> None:
    equal(store.read(fields=("occurred_at", "y")), {n: columns[n] for n in ("occurred_at", "y")})
    equal(store.read(fields=("id",)), {"id": columns["id"]})


@pytest.mark.parametrize("seed", range(40))
def test_a_query_chooses_the_rows_that_a_filter_over_the_columns_chooses(store, columns, seed) -> None:
    random = np.random.default_rng(seed)
    query, mask = IncidentQuery(), np.ones(N, dtype=bool)
    options = {}
    if random.random() < 0.5:
        options["categories"] = ("theft", "fraud")
        mask &= np.isin(columns["category"].astype(str), ("theft", "fraud"))
    field = DateField(int(random.integers(0, 2)))
    if random.random() < 0.6:
        first, last = sorted(random.integers(-(10**9), 2 * 10**9, 2))
        start, end = np.datetime64(int(first), "s"), np.datetime64(int(last), "s")
        options.update(date_from=start.item(), date_to=end.item(), date_field=field)
        with np.errstate(invalid="ignore"):
            mask &= (columns[field.column] >= start) & (columns[field.column] < end)
    if random.random() < 0.5:
        options["severities"] = (0, 3)
        mask &= np.isin(columns["severity"], (0, 3))
    if random.random() < 0.4:
        options["hours"] = (22, 23, 0, 1)
        mask &= np.isin(columns["hour"], (22, 23, 0, 1))
    if random.random() < 0.4:
        options["weekdays"] = (6, 7)
        mask &= np.isin(columns["weekday"], (6, 7))
    if random.random() < 0.4:
        options["places"] = ("014",)
        mask &= columns["place_type"] == "014"
    if random.random() < 0.4:
        options["area_codes"] = ("197111",)
        mask &= columns["district_code"] == "197111"
    if random.random() < 0.6:
        west, south = random.normal(70.95, 0.05), random.normal(50.95, 0.05)
        options["extent"] = (west, south, west + 0.1, south + 0.1)
        inside = (columns["x"] >= west) & (columns["x"] <= west + 0.1)
        mask &= inside & (columns["y"] >= south) & (columns["y"] <= south + 0.1)
    query = IncidentQuery(**options)
    names = ("id", "x", "y", "occurred_at", "severity", "category")
    equal(store.read(query, names), {n: columns[n][mask] for n in names})
    assert store.count(query) == mask.sum()
    keys, counts = np.unique(columns["category"][mask].astype(str), return_counts=True)
    assert store.category_counts(query) == dict(zip(keys.tolist(), counts.tolist()))
    by_severity = store.category_severity_counts(query)
    assert sum(sum(part.values()) for part in by_severity.values()) == mask.sum()


def test_a_box_chooses_to_the_last_digit_not_to_single_precision(store, columns) -> None:
    row = int(np.flatnonzero(np.isfinite(columns["x"]))[0])
    x, y = float(columns["x"][row]), float(columns["y"][row])
    name = columns["id"][row]
    at = (x, y, x, y)
    assert store.read(fields=("id",), bbox=at)["id"].tolist() == [name]
    beside = (np.nextafter(x, 180), y - 1e-9, x + 1e-9, y + 1e-9)
    assert store.read(fields=("id",), bbox=beside)["id"].tolist() == []
    assert store.count(IncidentQuery(extent=at)) == 1 and store.count(IncidentQuery(extent=beside)) == 0


def test_the_subset_string_of_a_layer_chooses_the_same_rows(store, columns, qgis_app) -> None:
    from crime_map_plugin.incidents.query import store_where

    query = IncidentQuery(categories=("theft",), date_from=datetime(1990, 1, 1), date_to=datetime(2010, 1, 1))
    layer = QgsVectorLayer(layer_source(store.path), "incidents", "ogr")
    assert layer.setSubsetString(store_where(query))
    assert layer.featureCount() == store.count(query) > 50
    assert sorted(f["id"] for f in layer.getFeatures()) == sorted(store.read(query, ("id",))["id"])


def test_the_extent_holds_every_place_within_a_metre(store, columns) -> None:
    west, south, east, north = store.extent()
    assert west <= np.nanmin(columns["x"]) <= west + 1e-5 and east - 1e-5 <= np.nanmax(columns["x"]) <= east
    assert (
        south <= np.nanmin(columns["y"]) <= south + 1e-5 and north - 1e-5 <= np.nanmax(columns["y"]) <= north
    )


def test_an_empty_store_gives_empty_columns(tmp_path: Path) -> None:
    with Store.open(tmp_path / "s.gpkg", create=True) as empty:
        found = empty.read(fields=("id", "x", "occurred_at", "severity"))
        assert [len(v) for v in found.values()] == [0] * 4
        assert [v.dtype.kind for v in found.values()] == ["O", "f", "M", "i"]
        assert empty.count() == 0 and empty.extent() is None and empty.category_counts() == {}


def test_points_that_other_programs_wrote_otherwise_are_read(tmp_path: Path) -> None:
    path = tmp_path / "s.gpkg"
    with Store.open(path, create=True) as made:
        writer = made.begin(Scope("kz-portal", "crime"))
        writer.write(Page(incidents(range(4)), 4))
        writer.finish({}, True)
        big_endian = bytes.fromhex(
            "47500000000010e6" + "0000000001" + "4052c00000000000" + "404a000000000000"
        )
        with_z = bytes.fromhex(
            "47500001e6100000" + "01e9030000" + "0000000000c05240" + "0000000000004a40" + "0000000000001440"
        )
        empty = bytes.fromhex("47500011e6100000" + "0101000000" + "000000000000f87f" * 2)
        for row, blob in ((1, big_endian), (2, with_z), (3, empty)):
            made._connection.execute("UPDATE incidents SET geom = ? WHERE fid = ?", (blob, row))
        made._connection.execute(
            "UPDATE incidents SET occurred_at = '2026-07-01T18:30:00+05:00' WHERE fid = 1"
        )
        made._connection.execute("UPDATE incidents SET occurred_at = 'unknown' WHERE fid = 2")
        found = made.read(fields=("x", "y", "occurred_at"))
        np.testing.assert_array_equal(found["x"], [75.0, 75.0, np.nan, 71.003])
        np.testing.assert_array_equal(found["y"], [52.0, 52.0, np.nan, 51.0])
        assert found["occurred_at"][0] == np.datetime64("2026-07-01T18:30:00")
        assert np.isnat(found["occurred_at"][1])
        assert made.problems() == []


def test_reading_can_be_stopped(store) -> None:
    with pytest.raises(Cancelled):
        store.read(cancel=lambda: True)


def test_an_unknown_field_is_refused(store) -> None:
    with pytest.raises(QueryInvalid) as caught:
        store.read(fields=("objectid",))
    assert "objectid" in caught.value.message


def test_the_panels_filters_use_an_index(store) -> None:
    connection = sqlite3.connect(store.path)
    for where in (
        "category IN ('theft')",
        "occurred_at >= '2026-01-01'",
        "registered_at >= '2026-01-01'",
        "source = 'a' AND source_layer = 'b'",
        "id = 'a'",
    ):
        plan = connection.execute(
            "EXPLAIN QUERY PLAN SELECT count(*) FROM incidents WHERE " + where
        ).fetchall()
        assert "USING" in plan[0][3] and "INDEX" in plan[0][3], where
    connection.close()


def test_reading_in_blocks_gives_the_same_as_reading_at_once(store, columns, monkeypatch) -> None:
    from crime_map_plugin.store import reader

    monkeypatch.setattr(reader, "_BLOCK", 7)
    names = ("id", "x", "occurred_at", "severity")
    equal(store.read(fields=names), select({n: columns[n] for n in names}, np.arange(N)))


def test_places_dates_and_words_strung_together_are_those_of_the_rows(store, columns, monkeypatch) -> None:
    monkeypatch.setattr(row_blocks, "STEP", 7)  # blocks with and without missing places, dates and words
    names = ("place_type", "y", "occurred_at", "id", "x", "category")
    equal(store.read(fields=names), {n: columns[n] for n in names})
