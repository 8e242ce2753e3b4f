"""A store with the accidents of the police and of the road agency, some of which are the same."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from crime_map_plugin.incidents.coverage import Scope
from crime_map_plugin.incidents.schema import Columns, Page, empty_columns
from crime_map_plugin.store.geopackage import Store
from crime_map_plugin.store.links import Link

POLICE, ROADS = Scope("police", "accidents"), Scope("roads", "accidents")


def accidents(source: str, n: int, *, east: float = 0.0, minutes: int = 0) -> Columns:
    """Return one accident a day, some metres and minutes away from those of another source."""
    columns = empty_columns(n)
    day = np.arange(n).astype("timedelta64[D]") + np.timedelta64(minutes, "m")
    columns["id"] = np.array([f"{source}:accidents:{i}" for i in range(n)], dtype=object)
    columns["source"][:], columns["source_layer"][:], columns["category"][:] = source, "accidents", "traffic"
    columns["occurred_at"] = np.datetime64("2026-03-01T10:00:00", "s") + day
    columns["registered_at"] = columns["occurred_at"]
    columns["hour"][:], columns["weekday"][:], columns["severity"][:] = 10, 1, 2
    columns["street"] = np.array([f"{source} street {i}" for i in range(n)], dtype=object)
    # What the road agency has is placed to the house: it stands for both.
    columns["precision"][:] = "house" if source == "roads" else "street"
    columns["region_code"][:], columns["district_code"][:] = "1971", "197111"
    columns["x"], columns["y"] = 71.40 + 0.01 * np.arange(n) + east, np.full(n, 51.10)
    return columns


def bring(path: Path, scope: Scope, columns: Columns) -> None:
    """Fetch a source whole."""
    n = len(columns["id"])
    with Store.open(path, create=True) as store:
        writer = store.begin(scope)
        writer.write(Page(columns, n))
        writer.finish({"expected": n, "received": n}, True)


def fill(path: Path, *, police: int = 10, roads: int = 6) -> None:
    """Write accidents of the police, of which the road agency has the first ones, too."""
    bring(path, POLICE, accidents("police", police))
    bring(path, ROADS, accidents("roads", roads, east=0.0005, minutes=30))


def pair(number: int) -> Link:
    """Return the two rows of one accident as a proposed link: 35 m and half an hour."""
    return Link(f"police:accidents:{number}", f"roads:accidents:{number}", 35.0, 0.5, 0.6)
