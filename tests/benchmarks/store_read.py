"""Read x, y and time of incidents from a store, beside a loop over features; and write them page by page.

QT_QPA_PLATFORM=offscreen /usr/bin/python3 tests/benchmarks/store_read.py [number of incidents]
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from qgis.core import QgsApplication, QgsVectorLayer

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from crime_map_plugin.incidents.coverage import Scope
from crime_map_plugin.incidents.schema import Columns, Page, empty_columns, select
from crime_map_plugin.store.geopackage import Store

PAGE = 5_000


def incidents(n: int) -> Columns:
    """Return made-up incidents with random ids and places, in the order of time as portals number them."""
    random = np.random.default_rng(1)
    columns = empty_columns(n)
    columns["id"] = np.array([f"demo:crime:{v:016x}" for v in random.permutation(n).tolist()], dtype=object)
    columns["source"][:] = "demo"
    columns["source_layer"][:] = "crime"
    columns["category"] = random.choice(np.array(["theft", "robbery", "fraud"], dtype=object), n)
    columns["severity"] = random.integers(0, 5, n).astype(np.int32)
    seconds = np.sort(random.integers(0, 2 * 365 * 86_400, n))
    columns["occurred_at"] = np.datetime64("2024-01-01T00:00:00") + seconds.astype("timedelta64[s]")
    columns["registered_at"] = columns["occurred_at"] + np.timedelta64(86_400, "s")
    columns["x"] = random.normal(71.4, 0.1, n)
    columns["y"] = random.normal(51.1, 0.1, n)
    return columns


def loop(source: str) -> int:
    """Read with PyQGIS, feature by feature."""
    rows = []
    for feature in QgsVectorLayer(source, "incidents", "ogr").getFeatures():
        point = feature.geometry().asPoint()
        rows.append((point.x(), point.y(), feature["occurred_at"].toSecsSinceEpoch()))
    return len(rows)


def main() -> None:
    """Print the times and the ratio."""
    n = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    application = QgsApplication([], False)
    application.initQgis()
    columns = incidents(n)
    with tempfile.TemporaryDirectory() as folder, Store.open(Path(folder) / "s.gpkg", create=True) as store:
        start = time.perf_counter()
        writer = store.begin(Scope("demo", "crime"))
        for first in range(0, n, PAGE):
            part = select(columns, slice(first, first + PAGE))
            writer.write(Page(part, len(part["id"]), checkpoint={"last": first}))
        writer.finish({}, True)
        print(f"write {n} in pages of {PAGE}: {time.perf_counter() - start:.1f} s")
        times = []
        for _ in range(3):
            start = time.perf_counter()
            store.read(fields=("x", "y", "occurred_at"))
            times.append(time.perf_counter() - start)
        ours = sorted(times)[1]
        start = time.perf_counter()
        loop(store.layer_source())
        theirs = time.perf_counter() - start
        print(f"read x, y, time: ours {ours:.2f} s, PyQGIS loop {theirs:.2f} s, ratio {theirs / ours:.1f}")
        start = time.perf_counter()
        store.category_counts()
        print(f"counts by category: {time.perf_counter() - start:.3f} s")
    application.exitQgis()


if __name__ == "__main__":
    main()
