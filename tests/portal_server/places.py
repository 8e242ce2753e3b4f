"""The made-up division of Astana: six districts, a river, and the places where incidents gather.

Nothing here exists. The outline only lies where Astana lies, so that projections, distances and
daylight are those of the real place; names, codes, borders and populations are invented.
"""

from __future__ import annotations

import math
import zlib
from dataclasses import dataclass

import numpy as np

MADE_UP = "made up"
REGION_CODE = "1971"

_OUTER = {
    "A": (71.270, 51.060),
    "B": (71.380, 51.025),
    "C": (71.500, 51.030),
    "D": (71.600, 51.070),
    "E": (71.625, 51.140),
    "F": (71.590, 51.210),
    "G": (71.490, 51.245),
    "H": (71.370, 51.240),
    "I": (71.280, 51.200),
    "J": (71.245, 51.130),
}
_INNER = {
    "r1": (71.540, 51.125),
    "r2": (71.470, 51.140),
    "r3": (71.400, 51.130),
    "r4": (71.330, 51.145),
    "n1": (71.485, 51.195),
    "n2": (71.340, 51.190),
    "s1": (71.530, 51.080),
    "s2": (71.390, 51.080),
}
_NODES = {**_OUTER, **_INNER}


@dataclass(frozen=True)
class District:
    """One made-up district; its code does not exist in any register."""

    code: str
    name_en: str
    name_ru: str
    name_kk: str
    population: int
    nodes: tuple[str, ...]


DISTRICTS = (
    District("197191", "Akkayin", "Аккайын", "Аққайың", 148_000, ("J", "r4", "n2", "H", "I")),
    District("197192", "Tulpar", "Тулпар", "Тұлпар", 312_500, ("r4", "r3", "r2", "n1", "G", "H", "n2")),
    District("197193", "Kokzhiek", "Кокжиек", "Көкжиек", 205_300, ("r2", "r1", "E", "F", "G", "n1")),
    District("197194", "Altynsai", "Алтынсай", "Алтынсай", 96_700, ("r1", "s1", "C", "D", "E")),
    District(
        "197195", "Kumisbulak", "Кумисбулак", "Күмісбұлақ", 274_100, ("r3", "s2", "B", "C", "s1", "r1", "r2")
    ),
    District("197196", "Zhuldyzdy", "Жулдызды", "Жұлдызды", 121_900, ("J", "A", "B", "s2", "r3", "r4")),
)
RIVER_NODES = ("E", "r1", "r2", "r3", "r4", "J")


@dataclass(frozen=True)
class Hotspot:
    """A place that gets `share` of a category's incidents, spread normally with sd `radius_m`."""

    name: str
    lon: float
    lat: float
    radius_m: float
    category: str
    share: float


# The truth that hotspot tests and the demo compare their maps with. "accident" is the accident layer.
HOTSPOTS = (
    Hotspot("made-up bazaar", 71.4200, 51.1700, 220.0, "theft", 0.12),
    Hotspot("made-up railway station", 71.5200, 51.1800, 180.0, "theft", 0.08),
    Hotspot("made-up shopping centre", 71.4400, 51.0900, 150.0, "theft", 0.06),
    Hotspot("made-up night street", 71.4300, 51.1520, 160.0, "public_order", 0.25),
    Hotspot("made-up night street", 71.4300, 51.1520, 160.0, "violence", 0.15),
    Hotspot("made-up underpass", 71.3900, 51.1830, 120.0, "robbery", 0.22),
    Hotspot("made-up yards", 71.3100, 51.1720, 250.0, "drugs", 0.25),
    Hotspot("made-up office quarter", 71.4550, 51.1080, 300.0, "fraud", 0.06),
    Hotspot("made-up junction 1", 71.4600, 51.1600, 60.0, "accident", 0.05),
    Hotspot("made-up junction 2", 71.4100, 51.1050, 60.0, "accident", 0.04),
    Hotspot("made-up bridge", 71.4000, 51.1300, 80.0, "accident", 0.04),
    Hotspot("made-up effluent pipe", 71.3650, 51.1375, 200.0, "ecological", 0.25),
)
# Besides its hotspot, this share of the ecological offences lies along the made-up river.
RIVER_SHARE = 0.6
RIVER_WIDTH_M = 250.0


@dataclass(frozen=True)
class Burst:
    """A run of thefts close in space and time: what a near-repeat test must find."""

    lon: float
    lat: float
    radius_m: float
    start: str
    days: int
    count: int


NEAR_REPEAT_BURST = Burst(71.5000, 51.0650, 70.0, "2026-08-10T20:00:00", 12, 45)

# Where people live, roughly: (lon, lat, sd in m, weight). The background of every category.
BACKGROUND = (
    (71.420, 51.170, 3200.0, 0.36),
    (71.440, 51.095, 3000.0, 0.28),
    (71.530, 51.165, 2800.0, 0.16),
    (71.310, 51.170, 2300.0, 0.10),
    (71.340, 51.090, 2600.0, 0.06),
    (71.560, 51.085, 2200.0, 0.04),
)

METRES_PER_DEGREE = 111_195.0


def metres_to_degrees(dx, dy, lat: float):
    """Offsets in degrees for offsets in metres near `lat` (good to a few per mille, enough here)."""
    return dx / (METRES_PER_DEGREE * math.cos(math.radians(lat))), dy / METRES_PER_DEGREE


def _edge(a: str, b: str) -> list[tuple[float, float]]:
    """The wiggly line from node a to node b without b; both neighbours of an edge get the same points."""
    first, last = sorted((a, b))
    rng = np.random.default_rng(zlib.crc32(f"{first}-{last}".encode("ascii")))
    points = [np.array(_NODES[first]), np.array(_NODES[last])]
    for level in range(4):
        finer = [points[0]]
        for p, q in zip(points, points[1:]):
            along = q - p
            across = np.array([-along[1] / 0.63, along[0] * 0.63])
            finer.append((p + q) / 2 + across * rng.uniform(-1, 1) * (0.08 if level == 0 else 0.12))
            finer.append(q)
        points = finer
    rounded = [(round(float(x), 6), round(float(y), 6)) for x, y in points]
    if first != a:
        rounded.reverse()
    return rounded[:-1]


def ring(nodes: tuple[str, ...]) -> list[tuple[float, float]]:
    """A closed ring through the nodes, counter-clockwise."""
    points: list[tuple[float, float]] = []
    for a, b in zip(nodes, nodes[1:] + nodes[:1]):
        points += _edge(a, b)
    points.append(points[0])
    doubled_area = sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(points, points[1:]))
    return points if doubled_area > 0 else points[::-1]


def district_ring(district: District) -> list[tuple[float, float]]:
    return ring(district.nodes)


def outline_ring() -> list[tuple[float, float]]:
    """The outer border of the made-up division: the edges that only one district has."""
    return ring(tuple("ABCDEFGHIJ"))


def river_line() -> list[tuple[float, float]]:
    points: list[tuple[float, float]] = []
    for a, b in zip(RIVER_NODES, RIVER_NODES[1:]):
        points += _edge(a, b)
    return [*points, _NODES[RIVER_NODES[-1]]]


def inside(lon: np.ndarray, lat: np.ndarray, closed_ring: list[tuple[float, float]]) -> np.ndarray:
    """Which points lie inside the ring (even-odd rule, lower and left edges belong to it)."""
    result = np.zeros(len(lon), dtype=bool)
    for (x1, y1), (x2, y2) in zip(closed_ring, closed_ring[1:]):
        if y1 == y2:
            continue
        crosses = (y1 > lat) != (y2 > lat)
        result ^= crosses & (lon < (x2 - x1) * (lat - y1) / (y2 - y1) + x1)
    return result


def districts_geojson() -> dict:
    """The six made-up districts as shipped in resources/sample/made_up_districts.geojson."""
    return {
        "type": "FeatureCollection",
        "name": "made_up_districts",
        "description": "MADE UP: six invented districts. Names, codes, borders and populations do not exist.",
        "features": [
            {
                "type": "Feature",
                "properties": {
                    "code": d.code,
                    "name_en": d.name_en,
                    "name_ru": d.name_ru,
                    "name_kk": d.name_kk,
                    "population": d.population,
                    "note": MADE_UP,
                },
                "geometry": {"type": "Polygon", "coordinates": [[list(p) for p in district_ring(d)]]},
            }
            for d in DISTRICTS
        ],
    }
