"""Every method of analysis as one function of incidents, for tests that hold for all of them alike."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

import numpy as np

from crime_map_plugin.analysis import study_area
from crime_map_plugin.analysis.bands import Bands
from crime_map_plugin.analysis.change import e_test
from crime_map_plugin.analysis.cluster_areas import cluster_shapes
from crime_map_plugin.analysis.control_chart import Unit, control_chart
from crime_map_plugin.analysis.dbscan import dbscan
from crime_map_plugin.analysis.density import kernel_density
from crime_map_plugin.analysis.density_stability import stays_dense
from crime_map_plugin.analysis.emerging import emerging_hotspots
from crime_map_plugin.analysis.general_g import general_g
from crime_map_plugin.analysis.grid import Grid, GridKind, make_grid
from crime_map_plugin.analysis.hotspots import hotspots
from crime_map_plugin.analysis.local_inference import Inference
from crime_map_plugin.analysis.local_moran import local_moran
from crime_map_plugin.analysis.location_quality import location_quality
from crime_map_plugin.analysis.moran import moran
from crime_map_plugin.analysis.near_repeat import near_repeat
from crime_map_plugin.analysis.near_repeat_roles import roles
from crime_map_plugin.analysis.neighbours import GridNeighbours
from crime_map_plugin.analysis.nnh import nearest_neighbour_clusters
from crime_map_plugin.analysis.proportions import difference_of_proportions
from crime_map_plugin.analysis.prospective import prospective_hotspots
from crime_map_plugin.analysis.repeat_locations import repeat_locations
from crime_map_plugin.analysis.road_hotspots import road_hotspots
from crime_map_plugin.analysis.road_network import road_network
from crime_map_plugin.analysis.score import curve, rank, score
from crime_map_plugin.analysis.space_time_scan import space_time_scan
from crime_map_plugin.analysis.sppt import spatial_point_pattern_test
from crime_map_plugin.analysis.st_dbscan import st_dbscan
from crime_map_plugin.analysis.study_area import StudyArea
from crime_map_plugin.analysis.time_profile import time_profile
from crime_map_plugin.analysis.wdd import weighted_displacement_difference

CELL = 100.0
DRAWN = {"inference": Inference.PERMUTATION, "permutations": 99}

Answer = dict[str, Any]
Method = Callable[["Incidents"], Answer]


@dataclass(frozen=True, eq=False)
class Incidents:
    """Incidents, what a metre is, and the study area where one is given; ``who`` names each row."""

    x: np.ndarray
    y: np.ndarray
    times: np.ndarray
    weights: np.ndarray
    who: np.ndarray
    unit: float = 1.0
    boundary: StudyArea | None = None

    @property
    def n(self) -> int:
        return len(self.x)

    @property
    def cell(self) -> float:
        return CELL * self.unit

    @property
    def area(self) -> StudyArea:
        return self.boundary or study_area.from_points(self.x, self.y, self.cell)

    @property
    def days(self) -> np.ndarray:
        return np.where(np.isnat(self.times), np.nan, self.times.astype(np.int64) / 86_400)

    @property
    def is_after(self) -> np.ndarray:
        """Which incidents are later than the middle of the time covered."""
        seconds = self.times.astype(np.int64)
        return 2 * seconds > seconds.min(initial=2**62) + seconds.max(initial=-(2**62))

    def rows(self, chosen: np.ndarray) -> Incidents:
        """Return some rows in some order."""
        columns = ("x", "y", "times", "weights", "who")
        return replace(self, **{name: getattr(self, name)[chosen] for name in columns})

    def counts(self, grid: Grid, chosen: np.ndarray | None = None) -> np.ndarray:
        """Return the incidents in each cell."""
        part = self if chosen is None else self.rows(chosen)
        return grid.counts(part.x, part.y)[0]

    def by_row(self, values: np.ndarray) -> dict[int, Any]:
        """Return one value per incident by the incident's name."""
        return dict(zip(self.who.tolist(), np.asarray(values).tolist()))

    def by_cluster(self, label: np.ndarray) -> dict[int, Any]:
        """Return each incident's cluster, named by the first name in it."""
        named = {number: int(self.who[label == number].min()) for number in np.unique(label[label >= 0])}
        return self.by_row(np.array([named.get(number, -1) for number in label]))


def made_up(n: int = 150, seed: int = 3) -> Incidents:
    """Return incidents around a few places over a year, on whole half metres, none at one moment."""
    rng = np.random.default_rng(seed)
    middle = rng.integers(0, 1800, (6, 2))[rng.integers(0, 6, n)]
    places = np.rint(2 * (middle + rng.normal(0, 120, (n, 2)))) / 2
    places[: n // 5] = places[n // 5 : 2 * (n // 5)]
    moments = np.datetime64("2023-01-01T00:00:00") + rng.choice(365 * 86_400, n, replace=False)
    return Incidents(*places.T, moments, rng.integers(1, 5, n).astype(float), np.arange(n))


def _gi_star(e: Incidents, **how: Any) -> Answer:
    found = hotspots(e.x, e.y, e.area, e.cell, weights=e.weights, **how)
    local = found.statistic
    return {"weight": found.weight, "z": local.z, "p": local.p, "class": local.hot}


def gi_star(e: Incidents) -> Answer:
    return _gi_star(e)


def gi_star_drawn(e: Incidents) -> Answer:
    return _gi_star(e, **DRAWN)


def gi_star_on_hexagons(e: Incidents) -> Answer:
    return _gi_star(e, kind=GridKind.HEXAGON)


def how_often_hot(e: Incidents) -> Answer:
    return {"share": hotspots(e.x, e.y, e.area, e.cell, weights=e.weights, stability=True).stays_hot}


def moran_of_cells(e: Incidents) -> Answer:
    grid = make_grid(e.area, e.cell)
    _, weight, _ = grid.counts(e.x, e.y, e.weights)
    near = GridNeighbours(grid)
    local, whole, g = (
        local_moran(weight, near, **DRAWN),
        moran(weight, near, permutations=99),
        general_g(weight, near),
    )
    return {
        **{f"local {name}": getattr(local, name) for name in ("i", "z", "p", "p_adjusted", "quadrant")},
        **{name: getattr(whole, name) for name in ("value", "z_normal", "z_random", "p_permutation")},
        **{"g": g.value, "g z": g.z, "g p": g.p},
    }


def density(e: Incidents) -> Answer:
    found = kernel_density(e.x, e.y, e.area, cell_size=e.cell, bandwidth_m=400 * e.unit, weights=e.weights)
    return {"density": found.values * e.unit**2}


def how_often_dense(e: Incidents) -> Answer:
    base = kernel_density(e.x, e.y, e.area, cell_size=e.cell, bandwidth_m=400 * e.unit, weights=e.weights)
    return {"share": stays_dense(e.x, e.y, e.area, base, weights=e.weights)}


def roads(e: Incidents) -> Answer:
    """Streets 300 m apart from the south-western corner of the incidents."""
    corner = np.array([e.x.min(initial=np.inf), e.y.min(initial=np.inf)]) if e.n else np.zeros(2)
    at = np.arange(0, 2401, 300.0)
    level = np.stack(np.meshgrid(at, at, indexing="ij"), axis=-1)
    streets = np.concatenate([level, level.transpose(1, 0, 2)]).reshape(-1, 2) * e.unit + corner
    network = road_network(streets, np.arange(0, len(streets) + 1, at.size), tolerance_m=0.1 * e.unit)
    metres = {"segment_m": 90.0, "snap_m": 80.0, "bandwidth_m": 200.0, "junction_m": 15.0}
    found = road_hotspots(
        network, e.x, e.y, weights=e.weights, **{name: value * e.unit for name, value in metres.items()}
    )
    local = found.statistic
    return {
        "weight": found.weight,
        "density": found.density * e.unit,
        "z": local.z,
        "p": local.p,
        "class": local.hot,
        "edges": e.by_row(found.snapped.edge),
    }


def emerging(e: Incidents) -> Answer:
    found = emerging_hotspots(e.x, e.y, e.times, e.area, e.cell, step_days=30)
    space_time = found.found
    return {
        "count": found.count,
        "z": space_time.z,
        "trend z": space_time.trend.z,
        "trend p": space_time.trend.p,
        "pattern": space_time.pattern,
    }


def near_repeats(e: Incidents, permutations: int = 99) -> Answer:
    points = np.column_stack([e.x, e.y])
    metres = Bands([bound * e.unit for bound in (0, 0.25, 150, 300)])
    found = near_repeat(
        points, e.days, distances_m=metres, days_between=Bands((0, 7, 14)), permutations=permutations
    )
    named = e.by_row([role.value for role in roles(points, e.days, found)])
    return {"observed": found.observed, "expected": found.expected, "p": found.p, "roles": named}


def near_repeats_by_moments(e: Incidents) -> Answer:
    return near_repeats(e, 0)


def scan(e: Incidents) -> Answer:
    found = space_time_scan(e.x, e.y, e.times, max_radius_m=200 * e.unit, max_days=7, permutations=19)
    names = ("cases", "expected", "llr", "p", "first_day", "last_day")
    given = {name: [getattr(cluster, name) for cluster in found.clusters] for name in names}
    return {**given, "radius": [round(cluster.radius_m / e.unit, 2) for cluster in found.clusters]}


def dense_clusters(e: Incidents) -> Answer:
    found = dbscan(e.x, e.y, distance_m=60.0 * e.unit, minimum=5)
    # which of two clusters a place between them joins is the table's to say
    return {"cores": e.by_cluster(np.where(found.is_core, found.label, -1)), "in": e.by_row(found.label >= 0)}


def dense_clusters_in_time(e: Incidents) -> Answer:
    found = st_dbscan(e.x, e.y, e.days, distance_m=100.0 * e.unit, days_apart=30, minimum=4)
    return {"cores": e.by_cluster(np.where(found.is_core, found.label, -1)), "in": e.by_row(found.label >= 0)}


def hierarchical_clusters(e: Incidents) -> Answer:
    orders = nearest_neighbour_clusters(e.x, e.y, minimum=4, distance_m=60.0 * e.unit)
    return {f"order {k}": e.by_cluster(order.label) for k, order in enumerate(orders)}


def areas_of_clusters(e: Incidents) -> Answer:
    order = nearest_neighbour_clusters(e.x, e.y, minimum=4, distance_m=60.0 * e.unit)[0]
    found = cluster_shapes(e.x, e.y, order.label, order.n, margin_m=30 * e.unit, times=e.times)
    by_rank = np.argsort(found.rank)
    density = (found.density * e.unit**2)[by_rank]
    return {"count": found.count[by_rank], "density": density, "first": found.first[by_rank]}


def repeats(e: Incidents) -> Answer:
    found = repeat_locations(e.x, e.y, tolerance_m=2 * e.unit)
    return {"count": found.count, "share": found.cumulative_share, "places": found.cumulative_places}


def prospective(e: Incidents) -> Answer:
    found = prospective_hotspots(
        e.x,
        e.y,
        e.times,
        e.area,
        as_of=datetime(2024, 1, 1),
        cell_size=e.cell,
        distance_m=400 * e.unit,
        days=400,
    )
    return {"risk": found.values}


def profile(e: Incidents) -> Answer:
    found = time_profile(e.times)
    return {"table": found.table, "unknown": found.unknown}


def months(e: Incidents) -> Answer:
    found = control_chart(e.times, Unit.MONTH)
    return {"counts": found.counts, "low": found.low, "high": found.high}


def quality(e: Incidents) -> Answer:
    found = location_quality(e.x, e.y, resolution=0.01 * e.unit)
    return {"counts": list(found.counts.values()), "top": found.top_counts, "rate": found.geocoding_rate}


def scored(e: Incidents) -> Answer:
    grid = make_grid(e.area, e.cell)
    earlier, later = e.counts(grid, ~e.is_after), e.counts(grid, e.is_after)
    cells, best = rank(earlier, e.cell**2, later), rank(later, e.cell**2, later)
    over: dict[str, Any] = {
        "study_area_m2": grid.n * e.cell**2,
        "incidents": int(later.sum()),
        "best": best,
        "naive": cells,
    }
    found = score(cells.area[0], cells.hits[0], **over)
    steps = curve(cells, **over)
    return {"hit rate": found.hit_rate, "pai": found.pai, "pei": found.pei, "curve": steps.hit_rate}


def changes(e: Incidents) -> Answer:
    grid = make_grid(e.area, 4 * e.cell)
    before, after = e.counts(grid, ~e.is_after), e.counts(grid, e.is_after)
    shares = difference_of_proportions(before, after)
    pattern = spatial_point_pattern_test(before, after)
    half = grid.n // 2
    pairs = [(int(before[part].sum()), int(after[part].sum())) for part in (slice(half), slice(half, None))]
    wdd = weighted_displacement_difference(*pairs)
    return {
        "e-test": e_test(before, after),
        "shares p": shares.p,
        "shares change": shares.change,
        "pattern": pattern.is_different,
        "wdd": [wdd.estimate, wdd.low, wdd.high],
        "wdd p": wdd.p,
    }


METHODS: tuple[Method, ...] = (
    gi_star,
    gi_star_drawn,
    gi_star_on_hexagons,
    how_often_hot,
    moran_of_cells,
    density,
    how_often_dense,
    roads,
    emerging,
    near_repeats,
    near_repeats_by_moments,
    scan,
    dense_clusters,
    dense_clusters_in_time,
    hierarchical_clusters,
    areas_of_clusters,
    repeats,
    prospective,
    profile,
    months,
    quality,
    scored,
    changes,
)
WEIGHTED: tuple[Method, ...] = (
    gi_star,
    gi_star_drawn,
    gi_star_on_hexagons,
    how_often_hot,
    moran_of_cells,
    density,
    how_often_dense,
    roads,
)
