"""The made-up incidents: what the demo portal promises about them."""

from __future__ import annotations

import contextlib
import json
import math
import sqlite3
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from tests.portal_server import made_up, places, projections
from tests.portal_server.layers import GLOBAL, TEXT, layers_of

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def data(portal_data: Path):
    with contextlib.closing(sqlite3.connect(portal_data)) as connection:
        yield connection


def number(data: sqlite3.Connection, sql: str, *parameters) -> int:
    return data.execute(sql, parameters).fetchone()[0]


def near(data: sqlite3.Connection, table: str, spot, category: str, radii: float) -> int:
    dx, dy = places.metres_to_degrees(spot.radius_m * radii, spot.radius_m * radii, spot.lat)
    condition = "lon BETWEEN ? AND ? AND lat BETWEEN ? AND ?"
    if category != "accident":
        condition += f" AND made_up_category = '{category}'"
    return number(
        data, f"SELECT COUNT(*) FROM {table} WHERE {condition}",
        spot.lon - dx, spot.lon + dx, spot.lat - dy, spot.lat + dy,
    )  # fmt: skip


def test_there_are_sixty_thousand_incidents_over_two_years(data: sqlite3.Connection) -> None:
    assert number(data, "SELECT COUNT(*) FROM crime") == 45_000
    assert number(data, "SELECT COUNT(*) FROM accidents") == 15_000
    start, end = (int(t.astype("datetime64[ms]").astype(np.int64)) for t in (made_up.START, made_up.END))
    assert number(data, "SELECT COUNT(*) FROM crime WHERE dat_sover >= ?", end) == 0
    assert number(data, "SELECT COUNT(*) FROM crime WHERE dat_sover < ?", start) == 50
    assert number(data, "SELECT MIN(rta_date) FROM accidents") >= start
    assert number(data, "SELECT MAX(load_date) FROM accidents") < end


def test_texts_fit_into_the_lengths_that_the_description_gives(data: sqlite3.Connection) -> None:
    for deployment in ("current", "former"):
        for layer in layers_of(deployment):
            for field in (f for f in layer.fields if f.type in (TEXT, GLOBAL)):
                longest = number(data, f'SELECT MAX(LENGTH("{field.column}")) FROM "{layer.table}"')
                assert (longest or 0) <= field.length, (layer.path, field.name)


def test_the_same_seed_makes_the_same_incidents(tmp_path: Path) -> None:
    dumps = []
    for name in ("a", "b"):
        made_up.generate(tmp_path / name, incidents=800)
        with contextlib.closing(sqlite3.connect(tmp_path / name)) as connection:
            dumps.append(list(connection.iterdump()))
    assert dumps[0] == dumps[1]


def test_every_category_and_every_oddity_is_there(data: sqlite3.Connection) -> None:
    categories = dict(data.execute("SELECT made_up_category, COUNT(*) FROM crime GROUP BY 1"))
    assert set(categories) == set(made_up.CATEGORY_SHARES)
    assert min(categories.values()) > 500
    struck = number(data, "SELECT COUNT(*) FROM crime WHERE discontinued = 1")
    assert 0.007 < struck / 45_000 < 0.013
    odd = {
        "no geometry": "lon IS NULL",
        "null island": "lon = 0 AND lat = 0",
        "stray": "lon <> 0 AND lon < 45",
        "registered before committed": "dat_vozb < dat_sover",
        "from 1990": "yr > 2000 AND dat_sover < 662688000000",
        "old code": "crime_code = '1750'",
        "no street": "fz1r18p5 IS NULL",
        "no house": "fz1r18p5 IS NOT NULL AND fz1r18p6 IS NULL",
        "sub-article": "crime_code = '1881' AND stat LIKE 'ст.188-1 ч.%'",
    }
    counts = {name: number(data, f"SELECT COUNT(*) FROM crime WHERE {sql}") for name, sql in odd.items()}
    assert all(counts.values()), counts
    assert counts["from 1990"] == 6 and counts["stray"] == 9
    assert number(data, "SELECT COUNT(*) FROM accidents WHERE fd1r13p2 > 0") > 50
    assert number(data, "SELECT COUNT(*) FROM accidents WHERE fd1r13p1 > 0") > 5_000
    assert number(data, "SELECT COUNT(DISTINCT globalid) FROM crime") == 45_000
    assert number(data, "SELECT COUNT(DISTINCT tz1id) FROM crime") == 45_000
    assert number(data, "SELECT MAX(objectid) - MIN(objectid) + 1 FROM crime") > 45_000


def test_midnight_stands_out_as_the_hour_of_unknown_times(data: sqlite3.Connection) -> None:
    midnight = number(data, "SELECT COUNT(*) FROM crime WHERE dat_sover % 86400000 = 0")
    one = number(data, "SELECT COUNT(*) FROM crime WHERE dat_sover % 86400000 = 3600000")
    assert midnight > 20 * one


@pytest.mark.parametrize("spot", places.HOTSPOTS, ids=lambda s: f"{s.name}, {s.category}")
def test_a_hotspot_holds_at_least_its_share(data: sqlite3.Connection, spot) -> None:
    table = "accidents" if spot.category == "accident" else "crime"
    total = 15_000 if spot.category == "accident" else number(
        data, "SELECT COUNT(*) FROM crime WHERE made_up_category = ?", spot.category
    )  # fmt: skip
    found = near(data, table, spot, spot.category, 3)
    sampling = 4 * math.sqrt(total * spot.share)
    assert found > total * spot.share * 0.97 - sampling
    assert found > 5 * near(data, table, _moved(spot), spot.category, 3)


def _moved(spot):
    """The same box two kilometres to the south-west."""
    dx, dy = places.metres_to_degrees(1400.0, 1400.0, spot.lat)
    return places.Hotspot(spot.name, spot.lon - dx, spot.lat - dy, spot.radius_m, spot.category, 0)


def test_the_burst_is_close_in_space_and_time(data: sqlite3.Connection) -> None:
    burst = places.NEAR_REPEAT_BURST
    start = int(np.datetime64(burst.start, "ms").astype(np.int64))
    dx, dy = places.metres_to_degrees(burst.radius_m * 4, burst.radius_m * 4, burst.lat)
    found = number(
        data,
        "SELECT COUNT(*) FROM crime WHERE made_up_category = 'theft' AND dat_sover BETWEEN ? AND ?"
        " AND ABS(lon - ?) < ? AND ABS(lat - ?) < ?",
        start, start + burst.days * 86_400_000, burst.lon, dx, burst.lat, dy,
    )  # fmt: skip
    assert burst.count - 4 <= found <= burst.count + 4


def test_the_shipped_districts_are_those_of_the_portal(data: sqlite3.Connection) -> None:
    shipped = json.loads((ROOT / "resources/sample/made_up_districts.geojson").read_text(encoding="utf-8"))
    assert shipped == json.loads(json.dumps(places.districts_geojson()))
    served = {
        code: (json.loads(rings), population, note)
        for code, rings, population, note in data.execute(
            "SELECT code, rings, population, note FROM districts"
        )
    }
    assert served == {
        f["properties"]["code"]: (f["geometry"]["coordinates"], f["properties"]["population"], "made up")
        for f in shipped["features"]
    }
    assert sorted(served) == [f"19719{i}" for i in range(1, 7)]


def test_no_real_district_has_a_made_up_code_or_name(shared: Path) -> None:
    real = (shared / "data/portal_kz/codes_reg_code_population.csv").read_text(encoding="utf-8")
    for district in places.DISTRICTS:
        assert district.code not in real
        assert district.name_en.lower() not in real.lower()


def test_districts_tile_the_outline_without_gap_or_overlap() -> None:
    from shapely.geometry import Polygon
    from shapely.ops import unary_union

    outline = Polygon(places.outline_ring())
    parts = [Polygon(places.district_ring(d)) for d in places.DISTRICTS]
    assert all(p.is_valid for p in [outline, *parts])
    assert unary_union(parts).symmetric_difference(outline).area == pytest.approx(0, abs=1e-12)
    assert sum(p.area for p in parts) == pytest.approx(outline.area, rel=1e-12)


@pytest.mark.parametrize(
    ("lon", "lat"), [(71.4, 51.1), (50.0, 45.0), (87.0, 48.0), (20.0, 10.0), (0.0, 0.0), (69.0, 55.0)]
)
def test_projections_agree_with_proj(lon: float, lat: float) -> None:
    from osgeo import osr

    osr.UseExceptions()
    for code in (3857, 32642):
        systems = []
        for number in (4326, code):
            system = osr.SpatialReference()
            system.ImportFromEPSG(number)
            system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
            systems.append(system)
        x, y, _ = osr.CoordinateTransformation(*systems).TransformPoint(lon, lat)
        assert [float(v) for v in projections.from_lonlat(lon, lat, code)] == pytest.approx([x, y], abs=1e-6)
        assert [float(v) for v in projections.to_lonlat(x, y, code)] == pytest.approx([lon, lat], abs=1e-8)


def test_the_command_lists_every_misbehaviour() -> None:
    from tests.portal_server.misbehave import SWITCHES

    done = subprocess.run(
        [sys.executable, "-m", "tests.portal_server", "--list"],
        cwd=ROOT, capture_output=True, text=True, check=True, timeout=60,
    )  # fmt: skip
    assert [line.split()[0] for line in done.stdout.splitlines()] == list(SWITCHES)
