"""The methods of analysis with the least that each must be given, and made-up layers to give them."""

from __future__ import annotations

import json
import math
from typing import Any

import numpy as np
from qgis.core import QgsMapLayer, QgsVectorLayer

from tests.qgis.running import Log, box, lines, points, polygons, run

KAZAKHSTAN = "EPSG:32643"
TIME = {"TIME_FIELD": "when"}
# “@points”, “@areas” and “@roads” stand for the layers of this file.
METHODS: dict[str, dict[str, Any]] = {
    "getisordareas": {"INPUT": "@areas", "FIELD": "v"},
    "localmoran": {"INPUT": "@points", "CELL_SIZE": 1000},
    "emerginghotspots": {"INPUT": "@points", **TIME, "CELL_SIZE": 1000},
    "nearrepeat": {"INPUT": "@points", **TIME, "PERMUTATIONS": 19},
    "spacetimescan": {"INPUT": "@points", **TIME, "MAX_RADIUS": 500, "PERMUTATIONS": 19},
    "clusterareas": {"INPUT": "@points"},
    "repeatlocations": {"INPUT": "@points"},
    "changetest": {"DISTRICTS": "@areas", "BEFORE": "@points", "AFTER": "@points"},
    "hotspotscore": {"HOTSPOTS": "@areas", "RANK_FIELD": "v", "INPUT": "@points"},
    "prospectivehotspots": {"INPUT": "@points", **TIME},
    "timeprofile": {"INPUT": "@points", **TIME},
    "locationquality": {"INPUT": "@points"},
    "proximity": {"INPUT": "@points", "FEATURES": "@areas"},
    "roadhotspots": {"INPUT": "@points", "ROADS": "@roads", "SNAP": 200},
}
OPTIONAL = ("LINKS", "POINTS", "WATCH", "CURVE", "SERIES", "WINDOWS")
MORE = {
    "nearrepeat": {"NEXT_DAYS": 7},
    "clusterareas": {"TIME_FIELD": "when"},
    "roadhotspots": {"KM_FIELD": "km"},
}
INT, REAL, TEXT, TIME = "integer", "double", "string", "datetime"
P = {"z": REAL, "p": REAL, "p_adjusted": REAL}
AREA = {"name": TEXT, "v": REAL, "role": TEXT}
CELL = {"cell": INT, "count": INT}
# The fields in their order; further ones may follow.
FIELDS: dict[tuple[str, str], dict[str, str]] = {
    ("getisordareas", "OUTPUT"): {**AREA, **P, "class": INT},
    ("localmoran", "OUTPUT"): {**CELL, "weight": REAL, "i": REAL, **P, "quadrant": TEXT},
    ("emerginghotspots", "OUTPUT"): {
        **CELL, "pattern": TEXT, "hot_steps": INT, "cold_steps": INT, "last_z": REAL, "trend_z": REAL,
        "trend_p": REAL,
    },
    ("nearrepeat", "OUTPUT"): {
        "distance_from": REAL, "distance_to": REAL, "days_from": REAL, "days_to": REAL, "observed": INT,
        "expected": REAL, "ratio": REAL, "p": REAL,
    },
    ("nearrepeat", "LINKS"): {"from_id": TEXT, "to_id": TEXT, "metres": REAL, "days": REAL},
    ("nearrepeat", "POINTS"): {"role": TEXT},
    ("nearrepeat", "WATCH"): {"valid_until": TIME},
    ("spacetimescan", "OUTPUT"): {
        "rank": INT, "cases": INT, "expected": REAL, "llr": REAL, "p": REAL, "from": TIME, "to": TIME,
        "radius": REAL,
    },
    ("clusterareas", "OUTPUT"): {
        "cluster": INT, "count": INT, "density": REAL, "from": TIME, "to": TIME, "rank": INT,
    },
    ("clusterareas", "POINTS"): {"cluster": INT},
    ("proximity", "OUTPUT"): {
        "feature": TEXT, "from": REAL, "to": REAL, "count": INT, "per_km2": REAL, "expected": REAL,
        "ratio": REAL, "low": REAL, "high": REAL, "p": REAL, "p_adjusted": REAL,
    },
    ("roadhotspots", "OUTPUT"): {
        "count": INT, "weight": REAL, "per_km": REAL, "density": REAL, **P, "class": INT,
        "junction": "boolean",
    },
    ("roadhotspots", "WINDOWS"): {
        "name": TEXT, "km_from": REAL, "km_to": REAL, "count": INT, "weight": REAL, "per_km": REAL,
    },
    ("repeatlocations", "OUTPUT"): {
        "count": INT, "share": REAL, "cumulative_share": REAL, "cumulative_places": REAL,
    },
    ("changetest", "OUTPUT"): {
        **AREA, "before": INT, "after": INT, "difference": INT, "p": REAL, "p_adjusted": REAL,
    },
    ("hotspotscore", "OUTPUT"): {"rank": INT, "value": REAL},
    ("hotspotscore", "CURVE"): {"coverage_pct": REAL, "area_share": REAL, "hit_rate": REAL, "pai": REAL},
    ("timeprofile", "OUTPUT"): {"hour": INT, "weekday": INT, "count": REAL},
    ("timeprofile", "SERIES"): {"unit": TEXT, "from": TIME, "to": TIME},
    ("locationquality", "OUTPUT"): {"count": INT, "share": REAL, "kind": TEXT},
}  # fmt: skip
TABLES = {
    ("nearrepeat", "OUTPUT"),
    ("hotspotscore", "CURVE"),
    ("timeprofile", "OUTPUT"),
    ("timeprofile", "SERIES"),
}


def incidents(
    crs: str = KAZAKHSTAN, *, x: float = 300_000, y: float = 5_650_000, spread: float = 2_000, n: int = 200
) -> QgsVectorLayer:
    """Return incidents over 400 days, every tenth of them at one place."""
    random = np.random.default_rng(3)
    places = random.normal((x, y), spread, (n, 2))
    places[::10] = places[0]
    times = np.datetime64("2024-01-01") + random.integers(0, 400 * 86_400, n).astype("timedelta64[s]")
    times[:2] = np.datetime64("2024-01-01T01:00"), np.datetime64("2025-01-31T23:00")
    return points(
        places.tolist(),
        crs=crs,
        fields="field=when:string&field=n:integer",
        values=[[str(time), int(number)] for time, number in zip(times, random.integers(0, 4, n))],
    )


def areas(
    crs: str = KAZAKHSTAN, *, x: float = 300_000, y: float = 5_650_000, side: float = 1_000, n: int = 6
) -> QgsVectorLayer:
    """Return n × n squares with a number each."""
    random = np.random.default_rng(4)
    corners = [(x + (i - n / 2) * side, y + (j - n / 2) * side) for i in range(n) for j in range(n)]
    roles = ("treated", "control", "displacement")
    return polygons(
        [box(west, south, west + side, south + side) for west, south in corners],
        crs=crs,
        fields="field=name:string&field=v:double&field=role:string",
        values=[[f"d{k}", float(random.poisson(5)), roles[k % 3]] for k in range(n * n)],
    )


def roads(
    crs: str = KAZAKHSTAN, *, x: float = 300_000, y: float = 5_650_000, step: float = 500
) -> QgsVectorLayer:
    """Return streets, by default 500 m apart, each with its name and the kilometre mark at its beginning."""
    at = [step * number for number in range(-8, 9)]
    level = [[(x + east, y + north) for east in at] for north in at]
    upright = [[(x + east, y + north) for north in at] for east in at]
    return lines(
        [*level, *upright],
        crs=crs,
        fields="field=name:string&field=km:double",
        values=[[f"street {k}", 10.0 + k] for k in range(2 * len(at))],
    )


def roads_through(points_layer: QgsVectorLayer) -> QgsVectorLayer:
    """Return the streets in the place of the incidents of this file, wherever a test has put them."""
    if points_layer.crs().authid() == KAZAKHSTAN and abs(points_layer.extent().center().x() - 3e5) < 1e4:
        return roads()
    box = points_layer.extent()
    at = np.linspace(0, 1, 17)
    easts, norths = box.xMinimum() + at * box.width(), box.yMinimum() + at * box.height()
    streets = [[(east, north) for east in easts] for north in norths]
    streets += [[(east, north) for north in norths] for east in easts]
    fields = "field=name:string&field=km:double"
    values = [[f"street {k}", 10.0 + k] for k in range(len(streets))]
    return lines(streets, crs=points_layer.crs().authid(), fields=fields, values=values)


def wanted(name: str, points_layer: Any = None, areas_layer: Any = None) -> dict[str, Any]:
    """Return the least that a method must be given, with the layers in their places."""
    layers = {"@points": points_layer, "@areas": areas_layer}
    if "@roads" in METHODS[name].values():
        layers["@roads"] = roads() if points_layer is None else roads_through(points_layer)
    return {
        key: layers.get(value, value) if isinstance(value, str) else value
        for key, value in METHODS[name].items()
    }


def results_of(name: str) -> list[str]:
    return [key for method, key in FIELDS if method == name]


def in_memory(name: str, points_layer: Any, areas_layer: Any, log: Log | None = None) -> dict[str, Any]:
    """Run a method for all its results."""
    asked: dict[str, Any] = dict.fromkeys(results_of(name), "memory:") or {"OUTPUT": "TEMPORARY_OUTPUT"}
    return run(name, {**wanted(name, points_layer, areas_layer), **MORE.get(name, {}), **asked}, log)


def record_of(layer: QgsMapLayer) -> dict[str, Any]:
    if not layer.metadata().history():
        layer.loadDefaultMetadata()  # as QGIS does for files other than GeoPackages
    return json.loads(layer.metadata().history()[-1])


def not_numbers(layer: QgsVectorLayer) -> list[tuple[str, Any]]:
    """Return the values that ought to be NULL: no number, infinity, or a mark of a NULL."""
    names = layer.fields().names()
    return [
        (name, value)
        for feature in layer.getFeatures()
        for name, value in zip(names, feature.attributes())
        if isinstance(value, (int, float)) and (not math.isfinite(value) or abs(value) >= 2**31)
    ]
