"""Incidents by settlement and by how well they are placed."""

from __future__ import annotations

import csv
import math
from pathlib import Path

import numpy as np
import pytest

from crime_map_plugin.analysis.settlement_coverage import Level, levels_of, settlement_coverage
from crime_map_plugin.errors import QueryInvalid


def great_circle(lon_a: float, lat_a: float, lon_b: float, lat_b: float) -> float:
    a, b = math.radians(lat_a), math.radians(lat_b)
    half = math.sin((b - a) / 2) ** 2
    half += math.cos(a) * math.cos(b) * math.sin(math.radians(lon_b - lon_a) / 2) ** 2
    return 2 * 6371008.8 * math.asin(math.sqrt(half))


def towns(shared: Path) -> tuple[np.ndarray, np.ndarray]:
    with (shared / "data" / "boundaries" / "kz_cities_towns_osm.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    return np.array([float(r["lon"]) for r in rows]), np.array([float(r["lat"]) for r in rows])


def test_each_incident_belongs_to_the_nearest_town_of_kazakhstan(shared: Path) -> None:
    lon, lat = towns(shared)
    random = np.random.default_rng(5)
    at = random.integers(0, len(lon), 300)
    x, y = lon[at] + random.normal(0, 0.4, 300), lat[at] + random.normal(0, 0.3, 300)
    levels = random.integers(0, 3, 300)
    found = settlement_coverage(x, y, levels, lon, lat, distance_m=40_000)
    counts = np.zeros((len(lon) + 1, 4), dtype=int)
    for i in range(300):
        distances = [great_circle(x[i], y[i], lon[j], lat[j]) for j in range(len(lon))]
        nearest = int(np.argmin(distances))
        town = nearest if distances[nearest] <= 40_000 else len(lon)
        assert found.settlement[i] == town
        counts[town, levels[i]] += 1
    assert (found.counts == counts).all() and found.counts.sum() == 300
    assert (found.total == 0).sum() > 20 and np.isnan(found.located[found.total == 0]).all()


def test_an_incident_without_a_place_goes_where_most_of_its_district_lie() -> None:
    lon, lat = np.array([71.4, 73.1]), np.array([51.1, 49.8])
    x = np.array([71.4, 71.41, 73.1, np.nan, np.nan, np.nan])
    y = np.array([51.1, 51.1, 49.8, np.nan, np.nan, np.nan])
    district = ["1971", "1971", "1971", "1971", "1935", None]
    found = settlement_coverage(x, y, np.array([0, 1, 2, 0, 0, 0]), lon, lat, district=district)
    assert found.settlement.tolist() == [0, 0, 1, 0, 2, 2] and found.by_district == 1
    assert found.counts.tolist() == [[1, 1, 0, 1], [0, 0, 1, 0], [0, 0, 0, 2]]
    assert found.located.tolist() == [2 / 3, 0.0, 0.0]


def test_far_incidents_are_of_no_settlement_and_all_are_counted() -> None:
    # One degree of a meridian is 111,195 m on this sphere.
    x, y = np.array([70.0, 70.0]), np.array([50.5, 51.0])
    near = settlement_coverage(x, y, np.zeros(2, int), np.array([70.0]), np.array([50.0]), distance_m=60_000)
    assert near.counts[:, Level.HOUSE].tolist() == [1, 1]
    wide = settlement_coverage(x, y, np.zeros(2, int), np.array([70.0]), np.array([50.0]), distance_m=111_196)
    assert wide.counts[:, Level.HOUSE].tolist() == [2, 0]


def test_nothing_known_of_places_counts_as_missing() -> None:
    nan = np.full(3, np.nan)
    found = settlement_coverage(nan, nan, np.zeros(3, int), np.array([70.0]), np.array([50.0]))
    assert found.counts.tolist() == [[0, 0, 0, 0], [0, 0, 0, 3]]


def test_words_say_the_level() -> None:
    assert levels_of(["house", "street", "settlement", "unknown", None], None, None).tolist() == [
        0,
        1,
        2,
        2,
        2,
    ]
    assert levels_of([None, None], ["Абай", " "], ["5", "6"]).tolist() == [0, 2]
    assert levels_of(None, ["Абай", "Абай", None], ["5", "", "7"]).tolist() == [0, 1, 2]
    assert levels_of(None, ["Абай"], None).tolist() == [1]
    assert levels_of(None, None, ["5"]) is None and levels_of(["unknown"], None, None) is None


def test_wrong_questions_are_refused() -> None:
    one = np.array([70.0])
    with pytest.raises(QueryInvalid):
        settlement_coverage(one, one, np.zeros(1, int), np.zeros(0), np.zeros(0))
    with pytest.raises(QueryInvalid):
        settlement_coverage(one, np.zeros(2), np.zeros(1, int), one, one)
    with pytest.raises(QueryInvalid):
        settlement_coverage(one, one, np.zeros(1, int), one, one, distance_m=0)
