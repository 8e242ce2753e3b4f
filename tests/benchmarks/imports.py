"""A register's text file into a store: by us, and by ogr2ogr into the same table with the same indexes."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import numpy as np

from crime_map_plugin.algorithms.import_source import import_parameters
from crime_map_plugin.store.geopackage import Store
from tests.benchmarks import inputs

_ARTICLES = {"188": "theft", "190": "fraud", "191": "robbery", "293": "public_order", "106": "violence"}
_SQL = """
SELECT 'register:rows:' || uid AS id, 'register' AS source, 'rows' AS source_layer,
 CASE article {cases} ELSE 'other' END AS category, article, CAST(severity AS INTEGER) AS severity,
 date AS occurred_at, CAST(strftime('%H', date) AS INTEGER) AS hour,
 (CAST(strftime('%w', date) AS INTEGER) + 6) % 7 + 1 AS weekday, street,
 substr(district, 1, 4) AS region_code, district AS district_code, 'street' AS precision,
 MakePoint(CAST(lon AS REAL), CAST(lat AS REAL), 4326) AS geom
FROM rows
"""


def _file(n: int, folder: Path) -> Path:
    random = np.random.default_rng(1)
    seconds = random.integers(0, 5 * 365 * 86_400, n).astype("timedelta64[s]")
    at = np.datetime_as_string(np.datetime64("2019-01-01T00:00:00") + seconds).tolist()
    columns = zip(
        range(n),
        at,
        random.choice([*_ARTICLES], n).tolist(),
        random.integers(0, 5, n).tolist(),
        random.integers(1, 3_000, n).tolist(),
        random.integers(197_101, 197_300, n).tolist(),
        random.uniform(70, 78, n).round(6).tolist(),
        random.uniform(43, 52, n).round(6).tolist(),
    )
    path = folder / "rows.csv"
    with path.open("w", encoding="utf-8") as file:
        file.write("uid,date,article,severity,street,district,lon,lat\n")
        file.writelines(
            f"{key},{when.replace('T', ' ')},{article},{severity},Street {street},{district},{x},{y}\n"
            for key, when, article, severity, street, district, x, y in columns
        )
    return path


def _remove(path: Path) -> None:
    for tail in ("", "-wal", "-shm", ".lock"):
        path.with_name(path.name + tail).unlink(missing_ok=True)


def ours(n: int) -> Callable[[], object]:
    """The whole algorithm, from the layer to a store with its receipt."""
    inputs.start()
    folder = inputs.scratch()
    path, profile, store = _file(n, folder), folder / "profile.json", folder / "store.gpkg"
    fields = {"id": "uid", "occurred_at": "date", "district_code": "district"}
    layer = {
        "title": {"en": "Rows"},
        "incidents": "crime",
        "source": {"provider": "delimitedtext", "uri": path.name},
        "fields": {**fields, **{key: key for key in ("article", "severity", "street")}},
        "coordinates": {"x": "lon", "y": "lat", "crs": "EPSG:4326"},
    }
    head = {"format": 1, "id": "register", "title": {"en": "Register"}, "protocol": "layer"}
    profile.write_text(json.dumps({**head, "layers": {"rows": layer}}), encoding="utf-8")

    def call() -> None:
        _remove(store)
        parameters, opened = import_parameters(profile, "rows", store)
        result = inputs.run("crimemap:importincidents", parameters)
        if not opened.isValid() or not result["COMPLETE"] or result["RECEIVED"] != n:
            raise SystemExit(str(result))

    return call


def ogr2ogr(n: int) -> Callable[[], object]:
    """ogr2ogr -append into an empty store, mapping by SQL; it keeps no receipt and finds no doubles."""
    inputs.start()
    folder = inputs.scratch()
    path, store = _file(n, folder), folder / "store.gpkg"
    cases = " ".join(f"WHEN '{article}' THEN '{category}'" for article, category in _ARTICLES.items())

    def call() -> None:
        _remove(store)
        Store.open(store, create=True).close()
        command = ["ogr2ogr", "-f", "GPKG", "-update", "-append", str(store), str(path)]
        command += ["-nln", "incidents", "-dialect", "SQLITE", "-sql", _SQL.format(cases=cases)]
        subprocess.run(command, check=True)

    return call
