"""Partitions of a source, their counts, and the sum of these on any executor."""

from __future__ import annotations

import operator
import pickle
import sqlite3
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from osgeo import osr
from shapely.geometry import Polygon, box

from crime_map_plugin.analysis import partition_parquet, partitions
from crime_map_plugin.analysis.partition_counts import (
    CountedArea,
    CountPlan,
    add,
    count_partition,
    count_points,
    edges_of,
    grid_of,
    points_in,
)
from crime_map_plugin.analysis.partitions import Arrays, Columns, Points, rows_of
from crime_map_plugin.analysis.row_blocks import NO_POINT, POINT_BLOB
from crime_map_plugin.analysis.transverse_mercator import to_utm
from crime_map_plugin.analysis.tree_sum import tree_sum
from crime_map_plugin.errors import Cancelled, MissingLibrary, QueryInvalid, StoreDamaged

MONTHS = np.arange("2026-01", "2026-05", dtype="datetime64[M]").astype("datetime64[s]")
CATEGORIES = ("theft", "fraud", "other")


def incidents(n: int, seed: int = 1, *, is_weighted: bool = False) -> Points:
    """Return incidents of which many lie on the borders of areas and cells."""
    random = np.random.default_rng(seed)
    start = np.datetime64("2025-12-20T00:00:00")
    times = start + random.integers(0, 140 * 86_400, n).astype("timedelta64[s]")
    times[random.random(n) < 0.02] = np.datetime64("NaT")
    x, y = random.integers(-2, 42, (2, n)) * 50.0
    x[random.random(n) < 0.02] = np.nan
    weight = random.random(n) * 10 if is_weighted else None
    return Points(x, y, times, random.integers(0, 4, n), (*CATEGORIES, "drugs"), weight)


def plan() -> CountPlan:
    """Return two districts side by side, the second of which is slanted and has another cell size."""
    slanted = Polygon([(1000, 0), (2000, 300), (1900, 2000), (1000, 2000)])
    areas = (
        CountedArea(box(0, 0, 1000, 2000).wkb, "EPSG:32642", 250.0),
        CountedArea(slanted.wkb, "EPSG:32642", 300.0),
    )
    return CountPlan(areas, CATEGORIES, MONTHS, "EPSG:32642")


def pieces(points: Points, size: int) -> list[Points]:
    return [
        Points(
            points.x[a : a + size],
            points.y[a : a + size],
            points.times[a : a + size],
            points.category[a : a + size],
            points.categories,
            None if points.weight is None else points.weight[a : a + size],
        )
        for a in range(0, points.n, size)
    ]


def test_counts_are_those_of_each_area_category_month_and_cell():
    points, what = incidents(4_000), plan()
    counts = count_points(points, what)
    for area, counted in enumerate(what.areas):
        grid, _ = grid_of(counted)
        rows, x, y = points_in(points, what, area)
        for category, name in enumerate(CATEGORIES):
            cube = counts.cube(area, category, grid.n)
            for step in range(what.n_steps):
                chosen = [
                    place
                    for place, row in enumerate(rows)
                    if points.categories[points.category[row]] == name
                    and MONTHS[step] <= points.times[row] < MONTHS[step + 1]
                ]
                assert cube[step].tolist() == grid.counts(x[chosen], y[chosen])[0].tolist()
    lost = counts.no_place + counts.no_time + counts.other_time + counts.other_category + counts.no_area
    assert counts.rows == 4_000 == lost + counts.totals().sum()


def test_a_point_on_the_border_of_two_districts_is_counted_once():
    at = np.array([1000.0]), np.array([700.0])
    points = Points(*at, MONTHS[:1], np.array([0]), CATEGORIES)
    assert count_points(points, plan()).totals()[:, 0, 0].tolist() == [0, 1]


@pytest.mark.parametrize("size", [1, 37, 1_000])
def test_the_sum_of_partitions_is_the_whole_whatever_their_size_and_order(size):
    points, what = incidents(700 if size == 1 else 3_000, is_weighted=True), plan()
    whole = count_points(points, what)
    parts = [Arrays(part) for part in pieces(points, size)]
    np.random.default_rng(size).shuffle(parts)
    with ThreadPoolExecutor(2) as pool:
        total = tree_sum(pool, Count(what), parts, add, in_flight=3)
    assert total.key.tolist() == whole.key.tolist()
    assert total.count.tolist() == whole.count.tolist()
    assert total.weight.tolist() == whole.weight.tolist()
    assert total.no_area == whole.no_area


class Count:
    """Counts a partition by a plan."""

    def __init__(self, what: CountPlan) -> None:
        self.plan = what

    def __call__(self, partition: partitions.Partition) -> object:
        return count_partition(partition, self.plan)


def test_counts_are_sent_in_few_bytes():
    counts = count_points(incidents(3_000), plan())
    keys = counts.key.tolist()
    sent = pickle.loads(pickle.dumps(counts))
    assert sent.key.tolist() == keys and sent.totals().tolist() == counts.totals().tolist()
    assert sent.gap.nbytes + sent.count.nbytes <= 4 * len(keys)


def test_weights_are_summed_by_cell():
    points, what = incidents(2_000, is_weighted=True), plan()
    counts, grid = count_points(points, what), grid_of(what.areas[0])[0]
    rows, x, y = points_in(points, what, 0)
    theft = (points.category[rows] == 0) & (points.times[rows] < MONTHS[1])
    expected = grid.counts(x[theft], y[theft], points.weight[rows[theft]])[1]
    assert counts.weights(0, 0, grid.n)[0] == pytest.approx(expected, abs=1e-4)


def test_periods_that_overlap_are_made_of_the_same_steps():
    days = np.array(["2026-01-01", "2026-04-01", "2026-02-01", "2026-03-01"], dtype="datetime64[s]")
    edges = edges_of([(days[0], days[1]), (days[2], days[3])])
    what = CountPlan(plan().areas, (), edges, "EPSG:32642")
    assert what.steps(days[0], days[1]) == slice(0, 3)
    assert what.steps(days[2], days[3]) == slice(1, 2)
    with pytest.raises(QueryInvalid):
        what.steps(days[0], days[1] + 1)


def test_all_categories_together_are_one_where_none_is_asked_for():
    what = CountPlan(plan().areas, (), MONTHS, "EPSG:32642")
    counts = count_points(incidents(1_000), what)
    assert counts.totals().shape == (2, 1, 3) and counts.other_category == 0


def test_degrees_are_projected_by_the_worker_as_proj_does():
    random = np.random.default_rng(4)
    lon, lat = random.uniform(64, 74, 500), random.uniform(-80, 84, 500)
    for zone, code in (("EPSG:32642", 32642), ("EPSG:32742", 32742)):
        source, target = osr.SpatialReference(), osr.SpatialReference()
        source.ImportFromEPSG(4326)
        target.ImportFromEPSG(code)
        for crs in (source, target):
            crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        by_proj = np.array(osr.CoordinateTransformation(source, target).TransformPoints(list(zip(lon, lat))))[
            :, :2
        ]
        assert np.column_stack(to_utm(lon, lat, zone)) == pytest.approx(by_proj, abs=1e-6)


def test_districts_of_two_zones_are_counted_in_their_own_metres():
    lon, lat = np.array([66.0, 71.0, 79.0, 50.0]), np.full(4, 48.0)
    areas = tuple(
        CountedArea(
            box(
                *(np.ravel(to_utm([west], [48.0], crs)) - 500), *(np.ravel(to_utm([west], [48.0], crs)) + 500)
            ).wkb,
            crs,
            100.0,
            bounds=(west - 0.1, 47.9, west + 0.1, 48.1),
        )
        for west, crs in ((66.0, "EPSG:32642"), (71.0, "EPSG:32642"), (79.0, "EPSG:32644"))
    )
    points = Points(lon, lat, np.full(4, MONTHS[0]), np.zeros(4, dtype=int), ("theft",))
    counts = count_points(points, CountPlan(areas, ("theft",), MONTHS))
    assert counts.totals()[:, 0, 0].tolist() == [1, 1, 1] and counts.no_area == 1


def test_another_crs_is_left_to_the_desktop():
    area = CountedArea(box(0, 0, 1, 1).wkb, "EPSG:3857", 0.1)
    with pytest.raises(QueryInvalid, match="desktop"):
        count_points(incidents(3), CountPlan((area,), (), MONTHS))


def test_a_weight_that_is_missing_is_refused():
    points = incidents(50, is_weighted=True)
    points.weight[:] = np.nan
    with pytest.raises(QueryInvalid, match="weights"):
        count_points(points, plan())


@pytest.fixture
def table(tmp_path):
    """Return a GeoPackage's table, as far as a reader needs it, and what is in it."""
    points = incidents(5_000, is_weighted=True)
    path = tmp_path / "points.gpkg"
    blobs = np.zeros(points.n, dtype=POINT_BLOB)
    blobs["magic"], blobs["flags"], blobs["order"], blobs["type"] = b"GP", 1, 1, 1
    blobs["x"], blobs["y"] = points.x, points.y
    rows = [
        (
            2 * number + 1,
            None if np.isnan(x) else blob.tobytes(),
            None if np.isnat(time) else str(time) + ".000Z",
            points.categories[category],
            weight,
        )
        for number, (x, blob, time, category, weight) in enumerate(
            zip(points.x, blobs, points.times, points.category, points.weight)
        )
    ]
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute(
            "CREATE TABLE incidents (fid INTEGER PRIMARY KEY, geom, occurred_at, category, harm REAL)"
        )
        connection.executemany("INSERT INTO incidents VALUES (?, ?, ?, ?, ?)", rows)
    connection.close()
    return path, points


def test_a_table_read_by_row_ranges_is_the_whole_table(table):
    path, points = table
    parts = [
        pickle.loads(pickle.dumps(part))
        for part in rows_of(str(path), rows=1_700, columns=Columns(weight="harm"))
    ]
    read = [part.read() for part in parts]
    assert len(parts) == 6
    assert np.concatenate([part.x for part in read]).tolist() == pytest.approx(points.x.tolist(), nan_ok=True)
    assert np.concatenate([part.weight for part in read]).tolist() == points.weight.tolist()
    words = [part.categories[number] for part in read for number in part.category]
    assert words == [points.categories[number] for number in points.category]
    whole = count_points(points, plan())
    summed = [count_partition(part, plan()) for part in parts]
    total = summed[0]
    for part in summed[1:]:
        total = add(total, part)
    assert (total.key.tolist(), total.count.tolist()) == (whole.key.tolist(), whole.count.tolist())


def test_a_table_can_be_read_while_somebody_writes_to_it(table):
    path, points = table
    writer = sqlite3.connect(path, isolation_level=None)
    writer.execute("BEGIN IMMEDIATE")
    writer.execute("DELETE FROM incidents")
    assert sum(part.read().n for part in rows_of(str(path))) == points.n
    writer.execute("ROLLBACK")
    writer.close()


def test_other_shapes_and_odd_dates_are_read_row_by_row(table):
    path, _ = table
    with sqlite3.connect(path) as connection:
        place = np.frombuffer(
            connection.execute("SELECT geom FROM incidents WHERE geom NOTNULL").fetchone()[0], "u1"
        )
        framed = place[:3].tobytes() + b"\x03" + place[4:8].tobytes() + bytes(32) + place[8:].tobytes()
        connection.execute("DELETE FROM incidents WHERE fid > 9")
        connection.execute("UPDATE incidents SET geom = ?, category = 'theft'", (framed,))
        connection.execute(
            "UPDATE incidents SET geom = ?, occurred_at = 'soon', category = NULL WHERE fid = 3", (NO_POINT,)
        )
        connection.execute("UPDATE incidents SET geom = x'00' WHERE fid = 5")
        connection.execute("UPDATE incidents SET occurred_at = '2026-02-03 04:05:06' WHERE fid = 1")
    connection.close()
    (part,) = rows_of(str(path))
    found = part.read()
    x = np.frombuffer(place[-16:].tobytes(), "<f8")[0]
    assert found.x.tolist() == pytest.approx([x, np.nan, np.nan, x, x], nan_ok=True)
    assert str(found.times[0]) == "2026-02-03T04:05:06" and np.isnat(found.times[1])
    assert [found.categories[number] for number in found.category] == ["theft", "", "theft", "theft", "theft"]


def test_a_subset_leaves_rows_out(table):
    path, points = table
    parts = rows_of(str(path), subset="category = 'theft'")
    assert sum(part.read().n for part in parts) == np.count_nonzero(points.category == 0)


def test_a_file_that_the_worker_does_not_see_is_one_sentence(tmp_path):
    with pytest.raises(StoreDamaged, match="every worker may read"):
        rows_of(str(tmp_path / "none.gpkg"))


def test_parquet_without_its_library_is_one_sentence(tmp_path, monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "pyarrow.parquet", None)
    with pytest.raises(MissingLibrary):
        partition_parquet.place_of(str(tmp_path / "x.parquet"))


def test_a_tree_hands_out_only_so_many_parts():
    handed, counted = [], []

    def parts():
        for number in range(40):
            handed.append(number)
            assert len(handed) - len(counted) <= 4
            yield number

    def count(number):
        counted.append(number)
        return number

    with ThreadPoolExecutor(2) as pool:
        assert tree_sum(pool, count, parts(), operator.add, in_flight=4) == sum(range(40))
        assert tree_sum(pool, count, [], operator.add, in_flight=4) is None


def test_a_tree_tells_how_far_it_is_and_stops_when_asked():
    told = []
    with ThreadPoolExecutor(2) as pool:
        tree_sum(
            pool,
            abs,
            range(7),
            operator.add,
            in_flight=2,
            total=7,
            progress=lambda share, text="": told.append(share),
        )
        assert told[-1] == 1.0 and len(told) == 7
        with pytest.raises(Cancelled):
            tree_sum(pool, abs, range(7), operator.add, in_flight=2, cancel=lambda: True)
        with pytest.raises(TypeError):
            tree_sum(pool, abs, ["a"], operator.add, in_flight=2)
