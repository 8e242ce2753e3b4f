"""A register of a country in GeoPackages, counted by area, category, month and cell in partitions."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path

import numpy as np
from shapely.geometry import box

from crime_map_plugin.analysis.partition_counts import CountedArea, CountPlan, add, count_partition
from crime_map_plugin.analysis.partitions import rows_of
from crime_map_plugin.analysis.row_blocks import POINT_BLOB
from crime_map_plugin.analysis.transverse_mercator import to_utm
from crime_map_plugin.analysis.tree_sum import tree_sum

CATEGORIES = (
    "theft", "robbery", "violence", "fraud", "drugs", "public_order", "traffic", "ecological", "other",
)  # fmt: skip
COMMON = (0.35, 0.05, 0.1, 0.15, 0.05, 0.1, 0.1, 0.02, 0.08)
MONTHS = np.arange("2023-01", "2026-02", dtype="datetime64[M]").astype("datetime64[s]")
CRS, CELL_M, SIDE_M = "EPSG:32642", 500.0, 8_000.0
ACROSS, UP = 20, 10
WEST, SOUTH = 67.2, 47.0
_STEP_LON, _STEP_LAT = 0.18, 0.12
_AT_ONCE = 200_000
DATA = Path(__file__).resolve().parents[2] / "build" / "bench"


def _centres() -> tuple[np.ndarray, np.ndarray]:
    column, row = np.meshgrid(np.arange(ACROSS), np.arange(UP))
    return WEST + column.ravel() * _STEP_LON, SOUTH + row.ravel() * _STEP_LAT


def plan() -> CountPlan:
    """Two hundred districts of 8 km, 500 m cells, nine categories, 36 months."""
    lon, lat = _centres()
    x, y = to_utm(lon, lat, CRS)
    half = SIDE_M / 2
    areas = tuple(
        CountedArea(
            box(cx - half, cy - half, cx + half, cy + half).wkb,
            CRS,
            CELL_M,
            bounds=(at_x - 0.1, at_y - 0.1, at_x + 0.1, at_y + 0.1),
        )
        for cx, cy, at_x, at_y in zip(x.tolist(), y.tolist(), lon.tolist(), lat.tolist())
    )
    return CountPlan(areas, CATEGORIES, MONTHS[:37])


def _write(number: int, path: Path, n: int) -> None:
    """Write one file of the register, seeded by its number: towns, dense in the middle."""
    random = np.random.default_rng([7, number])
    lon, lat = _centres()
    part = path.with_suffix(".part")
    part.unlink(missing_ok=True)
    connection = sqlite3.connect(part, isolation_level=None)
    connection.execute("PRAGMA journal_mode = OFF")
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute(
        "CREATE TABLE incidents (fid INTEGER PRIMARY KEY, geom BLOB, occurred_at DATETIME, category TEXT)"
    )
    connection.execute("BEGIN")
    names = np.array(CATEGORIES, dtype=object)
    seconds = int((MONTHS[36] - MONTHS[0]).astype(np.int64))
    for first in range(0, n, _AT_ONCE):
        some = min(_AT_ONCE, n - first)
        town = random.integers(0, lon.size, some)
        blobs = np.zeros(some, dtype=POINT_BLOB)
        blobs["magic"], blobs["flags"], blobs["srs_id"], blobs["order"], blobs["type"] = b"GP", 1, 4326, 1, 1
        blobs["x"] = lon[town] + random.normal(0, 0.018, some)
        blobs["y"] = lat[town] + random.normal(0, 0.012, some)
        times = MONTHS[0] + np.sort(random.integers(0, seconds, some)).astype("timedelta64[s]")
        category = names[random.choice(len(names), some, p=COMMON)]
        texts = (np.datetime_as_string(times).astype(object) + ".000Z").tolist()
        connection.executemany(
            "INSERT INTO incidents (geom, occurred_at, category) VALUES (?, ?, ?)",
            zip(blobs.view("V" + str(POINT_BLOB.itemsize)).tolist(), texts, category.tolist()),
        )
    connection.execute("COMMIT")
    connection.close()
    part.rename(path)


def register(n: int) -> list[Path]:
    """Return the files of a register, made where they are not there yet."""
    DATA.mkdir(parents=True, exist_ok=True)
    each = max(1, min(n // 2, 5_000_000))
    numbers = range(-(-n // each))
    paths = [DATA / f"register-{each}-{number}.gpkg" for number in numbers]
    missing = [(number, path) for number, path in zip(numbers, paths) if not path.exists()]
    if missing:
        with ProcessPoolExecutor(2, get_context("spawn")) as pool:
            list(pool.map(_write, *zip(*missing), [each] * len(missing)))
    return paths


def counted(workers: int) -> Callable[[int], Callable[[], int]]:
    """Count a register with so many processes, from files to the sum."""

    def build(n: int) -> Callable[[], int]:
        paths, what = register(n), plan()

        def call() -> int:
            parts = [part for path in paths for part in rows_of(str(path))]
            with ProcessPoolExecutor(workers, get_context("spawn")) as pool:
                total = tree_sum(pool, partial(count_partition, plan=what), parts, add, in_flight=2 * workers)
            if total is None or total.rows != n or not 0.9 * n < int(total.count.sum()) <= n:
                raise SystemExit("Not all incidents were counted.")
            return n

        return call

    return build
