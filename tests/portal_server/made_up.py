"""Writes the SQLite file of made-up incidents that the demo portal serves.

Seeded and deterministic: the same counts, places and times on every machine with the same NumPy.
Columns are lower case as in the current deployment; `layers.py` gives each deployment its own face.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import sqlite3
import tempfile
from pathlib import Path

import numpy as np

from tests.portal_server import places, projections

VERSION = 4
SEED = 20261101
START = np.datetime64("2024-11-01T00:00:00", "s")
END = np.datetime64("2026-11-01T00:00:00", "s")
INCIDENTS = 60_000
CRIME_SHARE = 0.75
DAY = 86_400

CATEGORY_SHARES = {
    "theft": 0.42,
    "fraud": 0.19,
    "public_order": 0.08,
    "violence": 0.07,
    "robbery": 0.045,
    "drugs": 0.045,
    "ecological": 0.015,
    "traffic": 0.015,
    "other": 0.12,
}
# Articles x 10 of the Criminal Code in force since 2015, with made-up frequencies: (code, weight, severity).
ARTICLES = {
    "theft": (("1880", 0.74, "2"), ("1870", 0.22, "1"), ("1881", 0.04, "3")),
    "fraud": (("1900", 1.0, "2"),),
    "public_order": (("2930", 1.0, "1"),),
    "violence": (
        ("0990", 0.02, "4"),
        ("1060", 0.18, "3"),
        ("1070", 0.25, "2"),
        ("1080", 0.30, "1"),
        ("1100", 0.05, "2"),
        ("1150", 0.12, "1"),
        ("1200", 0.04, "4"),
        ("1210", 0.02, "4"),
        ("1220", 0.02, "3"),
    ),
    "robbery": (("1910", 0.68, "3"), ("1920", 0.29, "4"), ("1923", 0.03, "3")),
    "drugs": (("2960", 0.55, "1"), ("2970", 0.33, "4"), ("3000", 0.05, "2"), ("3020", 0.07, "3")),
    "ecological": (
        ("3240", 0.14, "2"),
        ("3250", 0.10, "2"),
        ("3280", 0.34, "2"),
        ("3290", 0.12, "2"),
        ("3320", 0.08, "1"),
        ("3350", 0.10, "1"),
        ("3400", 0.12, "2"),
    ),
    "traffic": (("3450", 0.55, "2"), ("3460", 0.38, "3"), ("3470", 0.07, "2")),
    "other": (
        ("1490", 0.10, "1"),
        ("1890", 0.22, "2"),
        ("1940", 0.12, "3"),
        ("2020", 0.26, "1"),
        ("2870", 0.10, "2"),
        ("2940", 0.08, "1"),
        ("3070", 0.06, "2"),
        ("3850", 0.06, "0"),
    ),
}
# The Code before 2015 used other numbers; old 175 theft, 178 robbery, 96 murder, 257 hooliganism.
OLD_ARTICLES = ("1750", "1780", "0960", "2570")
MISDEMEANOUR_CODES = ("1870", "1080", "1150", "2960", "2020", "2940")

_NIGHT = [7, 6, 6, 4, 3, 2, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 3, 4, 5, 6, 8, 9, 8]
_DAY = [1, 1, 1, 1, 1, 1, 2, 3, 5, 7, 8, 8, 8, 9, 9, 9, 8, 8, 7, 6, 5, 3, 2, 2]
_EVENING = [4, 3, 2, 2, 1, 1, 1, 2, 2, 2, 3, 3, 4, 4, 4, 4, 5, 6, 7, 8, 9, 9, 8, 6]
_RUSH = [1, 1, 1, 1, 1, 1, 3, 7, 9, 6, 4, 4, 5, 5, 5, 5, 7, 10, 10, 8, 5, 4, 3, 2]
HOURS = {
    "theft": _DAY,
    "fraud": _DAY,
    "public_order": _NIGHT,
    "violence": _NIGHT,
    "robbery": _EVENING,
    "drugs": _EVENING,
    "ecological": _DAY,
    "traffic": _RUSH,
    "other": _DAY,
    "accident": _RUSH,
}
_WEEKEND = [9, 9, 9, 10, 14, 18, 15]
_WORKING = [16, 15, 15, 15, 16, 12, 11]
WEEKDAYS = {
    "theft": [14, 14, 14, 14, 15, 16, 13],
    "fraud": _WORKING,
    "public_order": _WEEKEND,
    "violence": _WEEKEND,
    "robbery": _WEEKEND,
    "drugs": _WORKING,
    "ecological": _WORKING,
    "traffic": _WORKING,
    "other": _WORKING,
    "accident": _WORKING,
}
_SUMMER = [7, 6, 7, 8, 10, 11, 11, 11, 9, 8, 6, 6]
_AUTUMN = [8, 7, 7, 7, 7, 7, 8, 9, 10, 11, 10, 9]
MONTHS = {"accident": _AUTUMN, "traffic": _AUTUMN, "ecological": [2, 2, 6, 12, 14, 12, 12, 12, 10, 8, 6, 4]}

PLACE_TYPES = ("001", "002", "007", "008", "011", "016", "019", "021", "022", "023", "028", "039")
STREETS = tuple(f"ВЫДУМАННАЯ-{n}" for n in range(1, 241))
ACCIDENT_KINDS = (
    ("01", 0.31),
    ("02", 0.01),
    ("03", 0.01),
    ("04", 0.02),
    ("05", 0.46),
    ("06", 0.06),
    ("09", 0.01),
    ("10", 0.03),
    ("11", 0.02),
    ("12", 0.03),
    ("13", 0.01),
    ("15", 0.03),
)
SURFACES = ("сухая", "мокрая", "обледеневшая", "заснеженная", None)
FREE_TEXT = "MADE UP text about people"  # no client should ask for the fields that hold it


def _choice(rng, values, weights, n):
    weights = np.asarray(weights, dtype=float)
    return rng.choice(np.asarray(values, dtype=object), size=n, p=weights / weights.sum())


def _some_none(rng, values: np.ndarray, share: float) -> np.ndarray:
    values = values.astype(object)
    values[rng.random(len(values)) < share] = None
    return values


def _times(rng, categories: np.ndarray, start=START, end=END) -> np.ndarray:
    """Moments with the category's own hours, weekdays and months."""
    n_days = int((end - start) / np.timedelta64(DAY, "s"))
    days = start.astype("datetime64[D]") + np.arange(n_days)
    months = days.astype("datetime64[M]").astype(int) % 12
    weekdays = (days.astype(int) + 3) % 7
    result = np.empty(len(categories), dtype="datetime64[s]")
    for category in np.unique(categories.astype(str)):
        rows = np.flatnonzero(categories == category)
        weights = np.asarray(MONTHS.get(category, _SUMMER), float)[months]
        weights = weights * np.asarray(WEEKDAYS[category], float)[weekdays]
        day = rng.choice(n_days, size=len(rows), p=weights / weights.sum())
        hour = _choice(rng, np.arange(24), HOURS[category], len(rows)).astype(int)
        minute = np.where(
            rng.random(len(rows)) < 0.6, rng.integers(0, 12, len(rows)) * 5, rng.integers(0, 60, len(rows))
        )
        seconds = (hour * 3600 + minute * 60).astype("timedelta64[s]")
        result[rows] = days[day].astype("datetime64[s]") + seconds
    return result


def _background(rng, n: int) -> tuple[np.ndarray, np.ndarray]:
    """Points where people live, inside the made-up outline only."""
    ring = places.outline_ring()
    lon, lat = np.empty(n), np.empty(n)
    missing = np.arange(n)
    weights = np.array([b[3] for b in places.BACKGROUND])
    while len(missing):
        which = rng.choice(len(weights), size=len(missing), p=weights / weights.sum())
        centre = np.array([(b[0], b[1]) for b in places.BACKGROUND])[which]
        sd = np.array([b[2] for b in places.BACKGROUND])[which]
        dx, dy = places.metres_to_degrees(rng.normal(0, sd), rng.normal(0, sd), 51.13)
        lon[missing], lat[missing] = centre[:, 0] + dx, centre[:, 1] + dy
        missing = missing[~places.inside(lon[missing], lat[missing], ring)]
    return lon, lat


def _along_river(rng, n: int) -> tuple[np.ndarray, np.ndarray]:
    line = np.array(places.river_line())
    start, along = line[:-1], np.diff(line, axis=0)
    length = np.hypot(along[:, 0] * 0.63, along[:, 1])
    which = rng.choice(len(along), size=n, p=length / length.sum())
    spot = start[which] + along[which] * rng.random(n)[:, None]
    dx, dy = places.metres_to_degrees(rng.uniform(-1, 1, n), rng.uniform(-1, 1, n), 51.13)
    return spot[:, 0] + dx * places.RIVER_WIDTH_M, spot[:, 1] + dy * places.RIVER_WIDTH_M


def _locations(rng, categories: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    lon, lat = _background(rng, len(categories))
    for category in np.unique(categories.astype(str)):
        rows = np.flatnonzero(categories == category)
        draw, low = rng.random(len(rows)), 0.0
        for spot in (h for h in places.HOTSPOTS if h.category == category):
            here = rows[(draw >= low) & (draw < low + spot.share)]
            low += spot.share
            dx, dy = places.metres_to_degrees(
                rng.normal(0, spot.radius_m, len(here)), rng.normal(0, spot.radius_m, len(here)), spot.lat
            )
            lon[here], lat[here] = spot.lon + dx, spot.lat + dy
        if category == "ecological":
            here = rows[(draw >= low) & (draw < low + places.RIVER_SHARE)]
            lon[here], lat[here] = _along_river(rng, len(here))
    # Addresses repeat: a third of the rows stand at the nearest node of a 60 m lattice, like houses.
    snapped = rng.random(len(lon)) < 0.33
    step = 60.0 / places.METRES_PER_DEGREE
    lon[snapped] = np.round(lon[snapped] / (step / 0.63)) * (step / 0.63)
    lat[snapped] = np.round(lat[snapped] / step) * step
    return np.round(lon, 7), np.round(lat, 7)


def _district_codes(lon: np.ndarray, lat: np.ndarray) -> np.ndarray:
    codes = np.full(
        len(lon), "197110", dtype=object
    )  # as in the real portal: "the whole city" where no district is known
    for district in places.DISTRICTS:
        codes[places.inside(lon, lat, places.district_ring(district))] = district.code
    return codes


def _spoil_locations(rng, lon: np.ndarray, lat: np.ndarray, accidents: bool) -> None:
    """No geometry (1.5 %), 0/0 (0.3 %), and a dozen points far outside the country."""
    n = len(lon)
    order = rng.permutation(n)
    none, zero = max(2, int(n * 0.015)), max(2, int(n * 0.003))
    lon[order[:none]] = lat[order[:none]] = np.nan
    lon[order[none : none + zero]] = lat[order[none : none + zero]] = 0.0
    stray = order[none + zero : none + zero + (3 if accidents else 9)]
    lon[stray] = np.round(rng.uniform(20, 40, len(stray)), 7)
    lat[stray] = np.round(rng.uniform(10, 30, len(stray)), 7)


def _ms(times: np.ndarray) -> np.ndarray:
    """The portal's time trap: wall clock as if it were UTC."""
    return times.astype("datetime64[s]").astype(np.int64) * 1000


def _uuids(kind: str, n: int) -> list[str]:
    result = []
    for i in range(n):
        h = hashlib.sha256(f"made up {kind} {i}".encode("ascii")).hexdigest().upper()
        result.append(f"{{{h[:8]}-{h[8:12]}-{h[12:16]}-{h[16:20]}-{h[20:32]}}}")
    return result


def _object_ids(rng, n: int, first: int) -> np.ndarray:
    """Increasing, with the gaps that deleted rows leave."""
    return first + np.cumsum(rng.choice([1, 1, 1, 1, 2, 3], size=n))


def _text(times: np.ndarray, with_time: bool) -> list[str]:
    result = []
    for iso in np.datetime_as_string(times.astype("datetime64[s]")):
        day = f"{iso[8:10]}.{iso[5:7]}.{iso[0:4]}"
        result.append(f"{day} {iso[11:16]}" if with_time else day)
    return result


def _coordinates(lon: np.ndarray, lat: np.ndarray) -> dict:
    mercator = projections.from_lonlat(lon, lat, 3857)
    utm = projections.from_lonlat(lon, lat, 32642)
    return {
        "lon": lon,
        "lat": lat,
        "x3857": mercator[0],
        "y3857": mercator[1],
        "x32642": utm[0],
        "y32642": utm[1],
    }


def _crimes(rng, n: int) -> dict:
    categories = _choice(rng, list(CATEGORY_SHARES), list(CATEGORY_SHARES.values()), n)
    lon, lat = _locations(rng, categories)
    occurred = _times(rng, categories)

    burst = places.NEAR_REPEAT_BURST
    count = min(burst.count, n // 20)
    rows = np.flatnonzero(categories == "theft")[:count]
    dx, dy = places.metres_to_degrees(
        rng.normal(0, burst.radius_m, count), rng.normal(0, burst.radius_m, count), burst.lat
    )
    lon[rows], lat[rows] = np.round(burst.lon + dx, 7), np.round(burst.lat + dy, 7)
    occurred[rows] = np.datetime64(burst.start, "s") + rng.integers(
        0, burst.days * 24 * 12, count
    ) * np.timedelta64(300, "s")

    # Times nobody knew are entered as midnight.
    midnight = rng.random(n) < 0.10
    midnight[rows] = False
    occurred[midnight] = occurred[midnight].astype("datetime64[D]")
    registered = occurred + (rng.exponential(2.2, n) * DAY + 1800).astype("timedelta64[s]")
    registered = np.minimum(registered, END - np.timedelta64(60, "s"))
    registered = np.maximum(registered, occurred)
    early = rng.permutation(n)[: max(3, n // 500)]
    registered[early] = occurred[early] - rng.integers(1, 40, len(early)) * np.timedelta64(DAY, "s")

    codes, severities = np.empty(n, dtype=object), np.empty(n, dtype=object)
    for category, articles in ARTICLES.items():
        here = np.flatnonzero(categories == category)
        which = rng.choice(len(articles), size=len(here), p=[a[1] for a in articles])
        codes[here] = [articles[w][0] for w in which]
        severities[here] = [articles[w][2] for w in which]
    # Offences found out years later: the old Code's numbering, some with the register's catch-all year 1990.
    found_late = rng.permutation(np.setdiff1d(np.arange(n), rows))[: max(8, n // 900)]
    occurred[found_late] = np.datetime64("2004-01-01", "s") + rng.integers(
        0, 3900 * 24, len(found_late)
    ) * np.timedelta64(3600, "s")
    occurred[found_late[:6]] = np.datetime64("1990-01-01", "s") + rng.integers(0, 300, 6) * np.timedelta64(
        DAY, "s"
    )
    codes[found_late] = _choice(rng, OLD_ARTICLES, [6, 2, 1, 1], len(found_late))

    districts = _district_codes(lon, lat)
    _spoil_locations(rng, lon, lat, accidents=False)
    order = np.argsort(registered, kind="stable")
    day = registered.astype("datetime64[M]")
    hour = (occurred.astype(np.int64) % DAY) // 3600
    station = rng.integers(1, 7, n)
    part = rng.integers(1, 5, n)
    columns = {
        "globalid": _uuids("crime", n),
        "yr": 1970 + day.astype("datetime64[Y]").astype(int),
        "period": day.astype(int) % 12 + 1,
        "crime_code": codes,
        "time_period": np.where(hour < 8, 1, np.where(hour < 16, 2, 3)),
        "hard_code": severities,
        "ud": [f"{99}{i:013d}" for i in rng.permutation(n)],
        "organ": [f"ВЫДУМАННЫЙ отдел полиции № {s} (made up)" for s in station],
        "organ_kz": [f"ОЙДАН ШЫҒАРЫЛҒАН № {s} полиция бөлімі (made up)" for s in station],
        "organ_en": [f"MADE-UP police station No. {s}" for s in station],
        "dat_vozb": _ms(registered),
        "dat_sover": _ms(occurred),
        "stat": [f"ст.{int(c[:3])}{'-' + c[3] if c[3] != '0' else ''} ч.{p}" for c, p in zip(codes, part)],
        "dat_vozb_str": _text(registered, False),
        "dat_sover_str": _text(occurred, True),
        "tz1id": [f"{i:025d}" for i in rng.permutation(n) + 10**6],
        "reg_code": districts,
        "city_code": np.full(n, places.REGION_CODE, dtype=object),
        "org_code": [f"1971909{s}" for s in station],
        "fz1r18p5": _some_none(rng, _choice(rng, STREETS, np.ones(len(STREETS)), n), 0.12),
        "fz1r18p6": _some_none(rng, rng.integers(1, 180, n).astype(str), 0.30),
        "transgression": np.where(np.isin(codes, MISDEMEANOUR_CODES), "6", "5"),
        "fe1r29p1_id": _some_none(
            rng, _choice(rng, PLACE_TYPES, np.arange(len(PLACE_TYPES), 0, -1), n), 0.03
        ),
        "fe1r32p1": _some_none(rng, np.full(n, "Иные (made up)", dtype=object), 0.4),
        "weekday": (occurred.astype("datetime64[D]").astype(int) + 3) % 7 + 1,
        "discontinued": (rng.random(n) < 0.01).astype(int),
        "status": np.zeros(n, dtype=int),
        "entrydate": _ms(registered.astype("datetime64[D]") + np.timedelta64(1, "D")),
        "made_up_category": categories,
    }
    columns["fz1r18p6"][np.array([s is None for s in columns["fz1r18p5"]])] = None
    columns = {k: np.asarray(v, dtype=object)[order] for k, v in columns.items()}
    columns.update({k: v[order] for k, v in _coordinates(lon, lat).items()})
    return {"objectid": _object_ids(rng, n, 8_900_000), **columns}


def _accidents(rng, n: int) -> dict:
    categories = np.full(n, "accident", dtype=object)
    lon, lat = _locations(rng, categories)
    when = _times(rng, categories)
    when = when[np.argsort(when, kind="stable")]
    loaded = when.astype("datetime64[D]") + rng.integers(1, 30, n)
    loaded = np.minimum(loaded, END.astype("datetime64[D]") - 1)
    districts = _district_codes(lon, lat)
    _spoil_locations(rng, lon, lat, accidents=True)
    hour = (when.astype(np.int64) % DAY) // 3600
    month = when.astype("datetime64[M]").astype(int) % 12 + 1
    dark = (hour < 7) | (hour >= 19)
    light = np.where(~dark, "день", np.where((hour == 19) | (hour == 6), "сумерки", "ночь")).astype(object)
    winter = np.isin(month, (11, 12, 1, 2, 3))
    surface = np.where(
        winter, _choice(rng, SURFACES, [3, 1, 3, 3, 0.4], n), _choice(rng, SURFACES, [8, 2, 0, 0, 0.3], n)
    )
    injured = _choice(rng, [0, 1, 2, 3, 4, 7], [0.40, 0.44, 0.11, 0.03, 0.015, 0.005], n).astype(int)
    killed = _choice(rng, [0, 1, 2], [0.991, 0.008, 0.001], n).astype(int)
    kind = _choice(rng, [k for k, _ in ACCIDENT_KINDS], [w for _, w in ACCIDENT_KINDS], n)
    settled = rng.random(n) < 5 / 6
    columns = {
        "fd1r08p1": kind,
        "rta_date": _ms(
            when.astype("datetime64[D]")
        ),  # the day only, as in the real layer; the time is fd1r05p1
        "fd1id": [f"MADEUP-{i:08d}" for i in range(n)],
        "yr": 1970 + when.astype("datetime64[Y]").astype(int),
        "period": month,
        "area_code": np.full(n, places.REGION_CODE, dtype=object),
        "fd1r05p1": _some_none(
            rng, np.array([t[11:16] for t in np.datetime_as_string(when)], dtype=object), 0.02
        ),
        "fd1r01p1": (9_000_000_000 + np.arange(n)).astype(float),
        "fd1r07p2": light,
        "fd1r07p3": np.where(
            dark, _choice(rng, ["включено", "не включено", "отсутствует"], [97, 2, 1], n), None
        ),
        "fd1r07p4": _some_none(
            rng, _choice(rng, ["01", "02", "16", "17", "14"], [42, 35, 16, 6, 1], n), 0.01
        ),
        "fd1r071p1_id": np.full(n, None, dtype=object),
        "fd1r071p1": _some_none(rng, np.full(n, "не зафиксированы (made up)", dtype=object), 0.5),
        "fd1r09p1": _choice(
            rng,
            [
                "превышение скорости (made up)",
                "проезд на красный (made up)",
                "непредоставление преимущества (made up)",
            ],
            [3, 2, 5],
            n,
        ),
        "fd1r09p1_id": _choice(rng, ["01", "02", "03"], [3, 2, 5], n),
        "fd1r14p1": np.full(n, FREE_TEXT, dtype=object),
        "fd1r141p1_id": np.full(n, "1", dtype=object),
        "fd1r141p1": np.full(n, FREE_TEXT, dtype=object),
        "fd1r13p1": injured,
        "fd1r13p2": killed,
        "fd1r06p1": np.full(n, "в населенном пункте", dtype=object),
        "fd1r06p2": districts,
        "fd1r06p3": np.where(settled, "Г.АСТАНА (made up)", None),
        "vehicle_category": _choice(
            rng, ["легковой автомобиль", "автобус", "грузовой автомобиль"], [90, 5, 5], n
        ),
        "is_public_transport": (rng.random(n) < 0.06).astype(int),
        "fd1r041p1": np.zeros(n, dtype=int),
        "fd1r072p1": np.full(n, None, dtype=object),
        "fd1r073p1": np.full(n, None, dtype=object),
        "fd1r074p1": np.full(n, None, dtype=object),
        "fd1r10p1": rng.integers(1, 5, n),
        "fd1r142p6": np.full(n, None, dtype=object),
        "fd1r17": np.full(n, FREE_TEXT, dtype=object),
        "type_dtp": _choice(rng, [None, 1, 2], [62, 35, 3], n),
        "fd1r17_descrip": np.full(n, FREE_TEXT, dtype=object),
        "load_date": _ms(loaded),
        "fd1r07p1": surface,
        "fd1r061p0": np.full(n, None, dtype=object),
        "fd1r061p1": _some_none(rng, _choice(rng, STREETS, np.ones(len(STREETS)), n), 0.2),
        "fd1r061p2": np.full(n, None, dtype=object),
        "globalid": _uuids("accident", n),
        "rta_type": np.where(kind == "05", 1, np.where(kind == "01", 0, 2)),
    }
    columns = {k: np.asarray(v, dtype=object) for k, v in columns.items()}
    columns.update(_coordinates(lon, lat))
    return {"objectid": _object_ids(rng, n, 310_000), **columns}


def _outlines(districts: bool) -> dict:
    if districts:
        rows = [
            (d.code, d.name_en, d.name_ru, d.name_kk, d.population, places.district_ring(d))
            for d in places.DISTRICTS
        ]
    else:
        total = sum(d.population for d in places.DISTRICTS)
        rows = [
            (
                places.REGION_CODE,
                "Made-up Astana",
                "Выдуманная Астана",
                "Ойдан шығарылған Астана",
                total,
                places.outline_ring(),
            )
        ]
    result: dict = {"objectid": np.arange(1, len(rows) + 1)}
    for i, name in enumerate(("code", "s1_en", "s1", "s1_kz", "population")):
        result[name] = np.array([r[i] for r in rows], dtype=object)
    result["name"] = result["s1"]
    result["note"] = np.array([places.MADE_UP] * len(rows), dtype=object)
    result["rings"] = np.array([json.dumps([r[5]]) for r in rows], dtype=object)
    boxes = np.array([(*np.min(r[5], axis=0), *np.max(r[5], axis=0)) for r in rows])
    for i, name in enumerate(("xmin", "ymin", "xmax", "ymax")):
        result[name] = boxes[:, i]
    return result


def write_table(
    connection: sqlite3.Connection, table: str, columns: dict, indexes: tuple[str, ...] = ()
) -> None:
    """Create and fill a table; `objectid` becomes the primary key, NaN becomes NULL."""
    names = list(columns)
    kinds = []
    lists = []
    for name in names:
        values = columns[name]
        if isinstance(values, np.ndarray) and values.dtype.kind == "f":
            lists.append([None if v != v else v for v in values.tolist()])
            kinds.append("REAL")
        else:
            plain = [v.item() if isinstance(v, np.generic) else v for v in values]
            lists.append(plain)
            some = next((v for v in plain if v is not None), None)
            kinds.append({int: "INTEGER", float: "REAL"}.get(type(some), "TEXT"))
    declared = ", ".join(
        f'"{n}" {"INTEGER PRIMARY KEY" if n == "objectid" else k}' for n, k in zip(names, kinds)
    )
    connection.execute(f'CREATE TABLE "{table}" ({declared})')
    marks = ", ".join("?" * len(names))
    connection.executemany(f'INSERT INTO "{table}" VALUES ({marks})', zip(*lists))
    for name in indexes:
        connection.execute(f'CREATE INDEX "{table}_{name}" ON "{table}" ("{name}")')


def generate(path: Path, *, incidents: int = INCIDENTS, seed: int = SEED) -> Path:
    """Write the made-up portal data to `path` (aside, then renamed)."""
    path = Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    rng = np.random.default_rng(seed)
    crimes = round(incidents * CRIME_SHARE)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.name, suffix=".part")
    os.close(handle)
    with contextlib.closing(sqlite3.connect(name)) as connection:
        connection.execute("PRAGMA journal_mode = OFF")
        connection.execute("PRAGMA synchronous = OFF")
        write_table(connection, "crime", _crimes(rng, crimes), ("dat_sover", "dat_vozb", "crime_code"))
        write_table(connection, "accidents", _accidents(rng, incidents - crimes), ("rta_date", "load_date"))
        write_table(connection, "districts", _outlines(True))
        write_table(connection, "regions", _outlines(False))
        connection.execute("CREATE TABLE about (key TEXT PRIMARY KEY, value TEXT)")
        connection.executemany(
            "INSERT INTO about VALUES (?, ?)",
            [
                ("note", "MADE UP: invented incidents in an invented division of Astana"),
                ("stamp", stamp(incidents, seed)),
            ],
        )
        connection.commit()
    os.replace(name, path)
    return path


def stamp(incidents: int = INCIDENTS, seed: int = SEED) -> str:
    return f"{VERSION}/{seed}/{incidents}"


def ensure(path: Path, *, incidents: int = INCIDENTS, seed: int = SEED) -> Path:
    """The data file, written only when it is missing or of another version."""
    path = Path(path)
    if path.exists():
        with (
            contextlib.closing(sqlite3.connect(path)) as connection,
            contextlib.suppress(sqlite3.DatabaseError),
        ):
            found = connection.execute("SELECT value FROM about WHERE key = 'stamp'").fetchone()
            if found and found[0] == stamp(incidents, seed):
                return path
    return generate(path, incidents=incidents, seed=seed)


def track_edits(path: Path) -> None:
    """Let the file note from now on, in true UTC, when a row is written: inserted, or changed in any way."""
    now = "CAST(strftime('%s', 'now') AS INTEGER) * 1000"
    with contextlib.closing(sqlite3.connect(path)) as connection, connection:
        for table in ("crime", "accidents"):
            connection.execute(f"ALTER TABLE {table} ADD COLUMN last_edited_date INTEGER")
            for event in ("INSERT", "UPDATE"):
                connection.execute(
                    f"CREATE TRIGGER {table}_{event} AFTER {event} ON {table} BEGIN "
                    f"UPDATE {table} SET last_edited_date = {now} WHERE objectid = NEW.objectid; END"
                )
