"""Parquet files give the incidents that are in them, row group by row group."""

from __future__ import annotations

import json
import struct

import numpy as np
import pyarrow
import pytest
from pyarrow import parquet

from crime_map_plugin.analysis import partition_parquet
from crime_map_plugin.analysis.partition_parquet import Place, column_names, place_of, row_groups_of
from crime_map_plugin.analysis.partitions import Columns
from crime_map_plugin.errors import QueryInvalid, StoreDamaged

TIMES = np.array(
    ["2026-01-01T10:00", "NaT", "2026-02-03", "2026-02-03T23:59:59", "2026-03-01"], dtype="M8[s]"
)
WORDS = ["theft", None, "fraud", "theft", "theft"]
LON = [71.4, 71.5, None, 71.6, 71.7]
LAT = [51.1, 51.2, 51.3, None, 51.4]


def written(path, **columns):
    parquet.write_table(pyarrow.table(columns), path, row_group_size=2)
    return str(path)


def told(groups):
    """Return what the partitions say of each incident."""
    found = []
    for group in groups:
        points = group.read()
        blocks = list(group.blocks())
        for name in ("x", "y", "times"):
            whole = np.concatenate([getattr(block, name) for block in blocks])
            assert whole.astype(str).tolist() == getattr(points, name).astype(str).tolist()
        words = [points.categories[number] for number in points.category.tolist()]
        found += list(zip(points.x.tolist(), points.y.tolist(), points.times.astype(str).tolist(), words))
    return found


def expected():
    words = [word or "" for word in WORDS]
    x, y = (np.array(values, dtype=np.float64).tolist() for values in (LON, LAT))
    return list(zip(x, y, TIMES.astype(str).tolist(), words))


@pytest.mark.parametrize("names", [("lon", "lat"), ("longitude", "latitude"), ("x", "y")])
@pytest.mark.parametrize("is_coded", [False, True], ids=["words", "dictionary"])
def test_columns_of_coordinates_are_read_in_groups(names, is_coded, tmp_path):
    words = pyarrow.array(WORDS)
    path = written(
        tmp_path / "a.parquet",
        occurred_at=TIMES,
        category=words.dictionary_encode() if is_coded else words,
        **dict(zip(names, (LON, LAT))),
    )
    place = place_of(path)
    assert (place.x, place.y, place.crs) == (*names, "EPSG:4326")
    groups = row_groups_of(path, place, columns=Columns())
    assert len(groups) == 3
    np.testing.assert_equal(told(groups), expected())


def geo(path, crs=...):
    """Write the incidents as GeoParquet, one place without a point, one as a line."""
    blobs = [
        struct.pack("<BIdd", 1, 1, x, y) if x is not None and y is not None else None
        for x, y in zip(LON, LAT)
    ]
    blobs[3] = struct.pack("<BIIdddd", 1, 2, 2, 0, 0, 1, 1)
    facts = {"encoding": "WKB", "geometry_types": ["Point"]}
    if crs is not ...:
        facts["crs"] = crs
    notes = {"version": "1.1.0", "primary_column": "geometry", "columns": {"geometry": facts}}
    table = pyarrow.table({"geometry": blobs, "occurred_at": TIMES, "category": WORDS})
    parquet.write_table(table.replace_schema_metadata({"geo": json.dumps(notes)}), path, row_group_size=3)
    return str(path)


def test_points_of_geoparquet_are_read(tmp_path):
    path = geo(tmp_path / "g.parquet")
    place = place_of(path)
    assert place == Place(geometry="geometry", crs="EPSG:4326")
    nowhere = [(np.nan, np.nan, *row[2:]) if not np.isfinite(row[:2]).all() else row for row in expected()]
    np.testing.assert_equal(told(row_groups_of(path, place, columns=Columns())), nowhere)


def test_the_crs_of_geoparquet_is_that_of_the_file(tmp_path):
    utm = {"type": "ProjectedCRS", "id": {"authority": "EPSG", "code": 32642}}
    degrees = {"type": "GeographicCRS", "id": {"authority": "OGC", "code": "CRS84"}}
    assert place_of(geo(tmp_path / "a.parquet", utm)).crs == "EPSG:32642"
    assert place_of(geo(tmp_path / "b.parquet", degrees)).crs == "EPSG:4326"
    for crs in (None, {"type": "ProjectedCRS"}):
        with pytest.raises(QueryInvalid, match="coordinate reference system"):
            place_of(geo(tmp_path / "c.parquet", crs))


def test_blocks_are_no_longer_than_a_worker_takes(tmp_path, monkeypatch):
    monkeypatch.setattr(partition_parquet, "ROWS_AT_ONCE", 300)
    numbers = np.arange(1000.0)
    path = tmp_path / "b.parquet"
    parquet.write_table(pyarrow.table({"x": numbers, "y": numbers}), path)
    (group,) = row_groups_of(str(path), place_of(str(path)), columns=Columns("", ""))
    blocks = list(group.blocks())
    assert max(block.n for block in blocks) <= 300
    assert np.concatenate([block.x for block in blocks]).tolist() == numbers.tolist()


def test_a_file_without_places_and_a_broken_one_are_told_apart(tmp_path):
    path = written(tmp_path / "n.parquet", occurred_at=TIMES)
    assert column_names(path) == ["occurred_at"]
    with pytest.raises(QueryInvalid, match="no places"):
        place_of(path)
    (tmp_path / "x.parquet").write_bytes(b"PAR1 and no more")
    with pytest.raises(StoreDamaged):
        place_of(str(tmp_path / "x.parquet"))
