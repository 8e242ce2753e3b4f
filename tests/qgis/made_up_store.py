"""A small store of made-up incidents in Astana for tests of the panel."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from pathlib import Path

import numpy as np

from crime_map_plugin.incidents.coverage import Scope
from crime_map_plugin.incidents.schema import Page, empty_columns
from crime_map_plugin.store.geopackage import Store

CATEGORIES = ("theft", "theft", "theft", "robbery", "traffic", "ecological")


def fill(path: Path, n: int = 60, *, today: date | None = None, strays: int = 0) -> None:
    """Write ``n`` incidents, one a day back from today, categories in turn; the first is at noon today.

    The last ``strays`` lie at mistyped places in the far south.
    """
    today = today or date.today()
    columns = empty_columns(n)
    for i in range(n):
        moment = datetime.combine(today - timedelta(days=i), time(12 + i % 3))
        columns["id"][i] = f"demo:crime:{i}"
        columns["source"][i] = "demo"
        columns["source_layer"][i] = "crime"
        columns["category"][i] = CATEGORIES[i % len(CATEGORIES)]
        columns["article"][i] = "188"
        columns["article_text"][i] = "ст.188 ч.3"
        columns["severity"][i] = i % 5
        columns["occurred_at"][i] = np.datetime64(moment, "s")
        columns["registered_at"][i] = np.datetime64(moment + timedelta(days=1), "s")
        columns["hour"][i] = moment.hour
        columns["weekday"][i] = moment.isoweekday()
        columns["place_type"][i] = "001"
        columns["street"][i] = f"Street {i}"
        columns["house"][i] = str(i)
        columns["case_number"][i] = f"{i:015d}"
        columns["region_code"][i] = "1971"
        columns["district_code"][i] = "197111"
        columns["x"][i] = 71.40 + 0.002 * (i % 10)
        columns["y"][i] = 51.10 + 0.002 * (i // 10)
    columns["x"][n - strays :], columns["y"][n - strays :] = 54.0, 1.0
    first = datetime.combine(today - timedelta(days=n), time())
    scope = Scope(source="demo", layer="crime", date_from=first, date_to=first + timedelta(days=n + 1))
    with Store.open(path, create=True) as store:
        writer = store.begin(scope)
        writer.write(Page(columns, n))
        writer.finish({"expected": n, "received": n}, True)
