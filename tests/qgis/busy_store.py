"""A store of made-up incidents that lie in clusters and repeat, over more than two years, with districts."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from pathlib import Path

import numpy as np

from crime_map_plugin.incidents.coverage import Scope
from crime_map_plugin.incidents.schema import Page, empty_columns
from crime_map_plugin.store.geopackage import Store
from tests.qgis import made_up

CATEGORIES = ("theft", "robbery", "violence")
DAYS = 800
PLACES = ((71.38, 51.11), (71.45, 51.14), (71.42, 51.18))


def fill(path: Path, n: int = 400, *, days: int = DAYS, seed: int = 7) -> None:
    """Write ``n`` incidents of the last ``days`` days around three places; every third is at one of them."""
    random = np.random.default_rng(seed)
    today = date.today()
    columns = empty_columns(n)
    for i in range(n):
        moment = datetime.combine(
            today - timedelta(days=int(random.integers(0, days))),
            time(int(random.integers(1, 24)), int(random.integers(0, 60))),
        )
        x, y = PLACES[int(random.integers(0, 3))]
        if i % 3:
            x, y = x + random.normal(0, 0.006), y + random.normal(0, 0.004)
        values = {
            "id": f"demo:crime:{i}",
            "source": "demo",
            "source_layer": "crime",
            "category": CATEGORIES[i % 3],
            "severity": i % 5,
            "occurred_at": np.datetime64(moment, "s"),
            "registered_at": np.datetime64(moment, "s"),
            "hour": moment.hour,
            "weekday": moment.isoweekday(),
            "street": "Street",
            "house": str(i) if i % 4 else "",
            "precision": "house" if i % 4 else "settlement",
            "region_code": "1971",
            "district_code": "197111",
            "injured": i % 3,
            "killed": int(i % 50 == 0),
            "x": x,
            "y": y,
        }
        for name, value in values.items():
            columns[name][i] = value
    first = datetime.combine(today - timedelta(days=days), time())
    scope = Scope(source="demo", layer="crime", date_from=first, date_to=first + timedelta(days=days + 1))
    with Store.open(path, create=True) as store:
        writer = store.begin(scope)
        writer.write(Page(columns, n))
        writer.finish({"expected": n, "received": n}, True)


def districts(path: Path, name: str = "name") -> str:
    """Write sixteen districts around the incidents, with names and people, and return the file."""
    rows = [{name: f"D{k}", "code": f"1971{k:02d}", "people": 1000 + 100 * k} for k in range(16)]
    shapes = [made_up.box(71.343 + 0.04 * (k % 4), 51.083 + 0.035 * (k // 4), 0.04, 0.035) for k in range(16)]
    made_up.polygons(path, "districts", rows, shapes)
    return str(path)
