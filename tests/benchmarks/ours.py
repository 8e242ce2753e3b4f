"""Our own work, one case a process: python -m tests.benchmarks.ours CASE SIZE."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
from shapely.geometry import box

from crime_map_plugin.algorithms import reading
from crime_map_plugin.analysis.bands import Bands, Intervals
from crime_map_plugin.analysis.density import Method, kernel_density
from crime_map_plugin.analysis.districts import assign_geometries
from crime_map_plugin.analysis.emerging import space_time
from crime_map_plugin.analysis.getis_ord import getis_ord
from crime_map_plugin.analysis.grid import GridKind, make_grid
from crime_map_plugin.analysis.local_inference import Inference
from crime_map_plugin.analysis.local_moran import local_moran
from crime_map_plugin.analysis.matching import Incidents, candidates, one_to_one
from crime_map_plugin.analysis.near_repeat import near_repeat
from crime_map_plugin.analysis.neighbours import GridNeighbours
from crime_map_plugin.analysis.network_density import network_density
from crime_map_plugin.analysis.road_network import RoadNetwork, road_network
from crime_map_plugin.analysis.road_segments import road_segments
from crime_map_plugin.analysis.road_snap import snap
from crime_map_plugin.analysis.space_time_pairs import Metric, degrees, events
from crime_map_plugin.analysis.st_dbscan import st_dbscan
from crime_map_plugin.analysis.study_area import StudyArea
from crime_map_plugin.incidents.coverage import Scope
from crime_map_plugin.incidents.schema import Columns, Page, empty_columns, select
from crime_map_plugin.paths import resources
from crime_map_plugin.store.geopackage import Store
from crime_map_plugin.store.result_files import write_points, write_polygons
from tests.benchmarks import city, imports, inputs, jobs, measure, partitions, scan

PAGE = 5_000


def _whole(*, is_given: bool) -> StudyArea:
    return StudyArea(box(city.X0, city.Y0, city.X0 + city.SIDE, city.Y0 + city.SIDE), is_given)


def density(n: int) -> Callable[[], object]:
    """820 × 820 pixels: the city and the bandwidth around it."""
    x, y, _ = city.points(n)
    area = _whole(is_given=False)
    return lambda: kernel_density(x, y, area, cell_size=50.0, bandwidth_m=500.0, method=Method.FFT)


def density_exact(n: int) -> Callable[[], object]:
    """From the saved layer to the array, summed without approximation."""
    saved = reading.SavedLayer(str(inputs.points_file(n)), "points", "")
    area = _whole(is_given=False)

    def call() -> object:
        points = reading.read_saved(saved, {})
        return points and kernel_density(
            points.x, points.y, area, cell_size=50.0, bandwidth_m=500.0, method=Method.EXACT
        )

    return call


def _density_layer(pixel: float) -> measure.Case:
    def build(n: int) -> Callable[[], object]:
        inputs.start()
        parameters = {"INPUT": inputs.layer(inputs.points_file(n)), "CELL_SIZE": pixel, "BANDWIDTH": 500.0}
        target = inputs.scratch() / "result.tif"

        def call() -> None:
            target.unlink(missing_ok=True)
            inputs.run("crimemap:kerneldensity", {**parameters, "OUTPUT": str(target)})

        return call

    return build


def _lattice(cells: int) -> tuple[np.ndarray, GridNeighbours]:
    """Return counts and who neighbours whom; the peers get their weights ready-made as well."""
    counts = city.lattice_counts(cells)
    return counts.ravel(), GridNeighbours(make_grid(_whole(is_given=True), city.SIDE / counts.shape[0]))


def _gistar(inference: Inference, permutations: int) -> measure.Case:
    def build(cells: int) -> Callable[[], object]:
        counts, near = _lattice(cells)
        return lambda: getis_ord(counts, near, inference=inference, permutations=permutations)

    return build


def _moran(permutations: int) -> measure.Case:
    def build(cells: int) -> Callable[[], object]:
        counts, near = _lattice(cells)
        return lambda: local_moran(counts, near, inference=Inference.PERMUTATION, permutations=permutations)

    return build


def emerging(cells: int) -> Callable[[], object]:
    """Gi* over space and time with FDR, trends and patterns of 36 months."""
    cube = city.lattice_months(cells)
    grid = make_grid(_whole(is_given=True), city.SIDE / cube.shape[1])
    return lambda: space_time(cube.reshape(36, -1), grid)


def clusters(n: int) -> Callable[[], object]:
    """Clusters of five within 100 m and 14 days."""
    x, y, times = city.points(n)
    days = (times - city.BEGIN).astype(float) / 86_400
    return lambda: st_dbscan(x, y, days, distance_m=100.0, days_apart=14.0, minimum=5)


def clusters_stretched(n: int) -> Callable[[], object]:
    """The same in a city that grows with n, so that each event keeps its neighbours."""
    x, y, times = city.points(n)
    days, stretch = (times - city.BEGIN).astype(float) / 86_400, (n / 100_000) ** 0.5
    x, y = x * stretch, y * stretch
    return lambda: st_dbscan(x, y, days, distance_m=100.0, days_apart=14.0, minimum=5)


def match(n: int) -> Callable[[], object]:
    """Pairs of two registers within 100 m and 6 hours, one partner each."""
    places, times = city.registers(n)
    registers = np.repeat([0, 1], n)
    nothing, has_clock = np.zeros(2 * n, dtype=np.int64), np.ones(2 * n, dtype=bool)
    given = Incidents(places, times, has_clock, registers, nothing, nothing - 1)
    return lambda: one_to_one(candidates(given, reach_m=100.0, reach_hours=6.0), registers)


def _knox(permutations: int) -> measure.Case:
    """Knox's test for 200 m and 14 calendar days; 0 permutations = exact moments."""

    def build(n: int) -> Callable[[], object]:
        x, y, _ = city.points(n)
        points, days = np.column_stack([x, y]), city.dates(n)
        return lambda: near_repeat(
            points,
            days,
            distances_m=Bands((0.0, 200.0)),
            days_between=Bands((0.0, 14.0)),
            metric=Metric.EUCLIDEAN,
            intervals=Intervals.UPPER,
            permutations=permutations,
        )

    return build


def near_repeat_pairs(n: int) -> Callable[[], object]:
    """99 permutations of near repeats; tells how many pairs lie within the last distance."""
    x, y, times = city.points(n)
    points, days = np.column_stack([x, y]), (times - city.BEGIN).astype(float) / 86_400
    distances, between = Bands((0.0, 0.1, 200.0)), Bands((0.0, 7.0, 14.0))
    degree = degrees(events(points, days), distances, Metric.EUCLIDEAN, Intervals.LOWER)
    pairs = int(degree.sum()) // 2

    def call() -> int:
        near_repeat(
            points,
            days,
            distances_m=distances,
            days_between=between,
            metric=Metric.EUCLIDEAN,
            permutations=99,
        )
        return pairs

    return call


def _cluster_layer(*, has_points: bool) -> measure.Case:
    """The same to areas, and to points with their cluster, which is all that QGIS writes."""

    def build(n: int) -> Callable[[], object]:
        inputs.start()
        folder = inputs.scratch()
        names = ("OUTPUT", "POINTS") if has_points else ("OUTPUT",)
        targets = {name: folder / f"{name}.gpkg" for name in names}
        parameters = {
            "INPUT": inputs.layer(inputs.points_file(n)),
            "METHOD": 1,
            "DISTANCE": 100.0,
            "DAYS": 14.0,
            "TIME_FIELD": "when",
            "MINIMUM": 5,
        }

        def call() -> None:
            for target in targets.values():
                target.unlink(missing_ok=True)
            written = {name: str(target) for name, target in targets.items()}
            inputs.run("crimemap:clusterareas", {**parameters, **written})

        return call

    return build


def _districts(side: int) -> measure.Case:
    def build(n: int) -> Callable[[], object]:
        from shapely.geometry import Polygon

        x, y, _ = city.points(n)
        polygons = [Polygon(ring) for ring in city.districts(side)]
        return lambda: np.bincount(assign_geometries(x, y, polygons)[1])

    return build


def district_layer(n: int) -> Callable[[], object]:
    """District statistics: counts of three periods by category with tests of change, not one count."""
    inputs.start()
    target = inputs.scratch() / "result.gpkg"
    parameters = {
        "INPUT": inputs.layer(inputs.points_file(n)),
        "DISTRICTS": inputs.layer(inputs.districts_file(7)),
        "NAME": "name",
        "FROM": "2022-01-01",
        "TO": "2024-01-01",
        "DATE_FIELD": 0,
    }

    def call() -> None:
        target.unlink(missing_ok=True)
        inputs.run("crimemap:districtstatistics", {**parameters, "OUTPUT": str(target)})

    return call


def _streets() -> RoadNetwork:
    xy, first = city.streets()
    return road_network(xy, first)


def road_snap(n: int) -> Callable[[], object]:
    """Each point of a saved layer on its nearest street, of 80,000."""
    saved = reading.SavedLayer(str(inputs.points_file(n)), "points", "")
    network = _streets()

    def call() -> object:
        points = reading.read_saved(saved, {})
        return points and snap(network, points.x, points.y, snap_m=100.0)

    return call


def _road_density(bandwidth: float) -> measure.Case:
    """Density along 240,000 segments."""

    def build(n: int) -> Callable[[], object]:
        x, y, _ = city.points(n)
        segments = road_segments(_streets(), 60.0)
        found = snap(segments.network, x, y, snap_m=100.0)
        chosen = found.is_snapped
        edge, offset = found.edge[chosen], found.offset_m[chosen]
        return lambda: network_density(segments, edge, offset, bandwidth_m=bandwidth)

    return build


def road_layer(n: int) -> Callable[[], object]:
    """The whole algorithm: layers of points and of 80,000 streets to one of 240,000 segments."""
    inputs.start()
    target = inputs.scratch() / "result.gpkg"
    parameters = {
        "INPUT": inputs.layer(inputs.points_file(n)),
        "ROADS": inputs.layer(inputs.streets_file()),
        "SEGMENT": 60.0,
        "SNAP": 100.0,
        "BANDWIDTH": 500.0,
    }

    def call() -> None:
        target.unlink(missing_ok=True)
        inputs.run("crimemap:roadhotspots", {**parameters, "OUTPUT": str(target)})

    return call


def write(n: int) -> Callable[[], object]:
    """Points with time and kind."""
    x, y, times = city.points(n)
    columns = {"when": times, "kind": city.kinds(n)}
    path = inputs.scratch() / "points.gpkg"
    return lambda: write_points(path, "points", x, y, columns, crs=inputs.CRS)


def read(n: int) -> Callable[[], object]:
    """Place and time from any GeoPackage."""
    saved = reading.SavedLayer(str(inputs.points_file(n)), "points", "")
    return lambda: reading.read_saved(saved, {"when": reading.DATETIME})


def hexagons(n: int) -> Callable[[], object]:
    """About n hexagons with their numbers."""
    spacing = (city.SIDE**2 / n * 2 / 3**0.5) ** 0.5
    path = inputs.scratch() / "grid.gpkg"

    def call() -> None:
        grid = make_grid(_whole(is_given=True), spacing, GridKind.HEXAGON)
        numbers = np.arange(1, grid.n + 1, dtype=np.int32)
        write_polygons(path, "grid", grid.polygons_wkb(), {"cell": numbers}, crs=inputs.CRS)

    return call


def fetch(n: int) -> Callable[[], object]:
    """The whole algorithm, from the portal's description to a store with its receipt."""
    inputs.start()
    profile = json.loads((resources() / "portals" / "demo.json").read_text(encoding="utf-8"))
    profile["root"] = inputs.portal(n)
    folder = inputs.scratch()
    written = folder / "demo.json"
    written.write_text(json.dumps(profile), encoding="utf-8")
    store = folder / "store.gpkg"

    def call() -> None:
        remove(store)
        result = inputs.run(
            "crimemap:fetchincidents", {"PORTAL": str(written), "LAYERS": "crime", "STORE": str(store)}
        )
        if not result["COMPLETE"] or result["RECEIVED"] < 0.9 * n:
            raise SystemExit(str(result))

    return call


def incidents(n: int) -> Columns:
    """Return made-up incidents with random ids, in the order of time as portals number them."""
    random = np.random.default_rng(1)
    columns = empty_columns(n)
    columns["id"] = np.array([f"demo:crime:{v:016x}" for v in random.permutation(n).tolist()], dtype=object)
    columns["source"][:] = "demo"
    columns["source_layer"][:] = "crime"
    columns["category"] = random.choice(np.array(["theft", "robbery", "fraud"], dtype=object), n)
    columns["severity"] = random.integers(0, 5, n).astype(np.int32)
    seconds = np.sort(random.integers(0, 2 * 365 * 86_400, n))
    columns["occurred_at"] = np.datetime64("2024-01-01T00:00:00") + seconds.astype("timedelta64[s]")
    columns["registered_at"] = columns["occurred_at"] + np.timedelta64(86_400, "s")
    columns["x"] = random.normal(71.4, 0.1, n)
    columns["y"] = random.normal(51.1, 0.1, n)
    return columns


def _fill(path: Path, columns: Columns) -> None:
    remove(path)
    with Store.open(path, create=True) as store:
        writer = store.begin(Scope("demo", "crime"))
        for first in range(0, len(columns["id"]), PAGE):
            part = select(columns, slice(first, first + PAGE))
            writer.write(Page(part, len(part["id"]), checkpoint={"last": first}))
        writer.finish({}, True)


def store_write(n: int) -> Callable[[], object]:
    """Incidents into a new store in pages of 5,000, a transaction each."""
    columns, path = incidents(n), inputs.scratch() / "store.gpkg"
    return lambda: _fill(path, columns)


def store_again(n: int) -> Callable[[], object]:
    """The same incidents once more into a store that has them, every tenth changed."""
    columns, path = incidents(n), inputs.scratch() / "store.gpkg"
    _fill(path, columns)
    severity = columns["severity"]

    def call() -> None:
        nonlocal severity
        severity = np.where(np.arange(n) % 10 == 0, (severity + 1) % 5, severity).astype(np.int32)
        fresh = {**columns, "severity": severity}
        with Store.open(path) as store:
            writer = store.begin(replace(Scope("demo", "crime")))
            for first in range(0, n, PAGE):
                part = select(fresh, slice(first, first + PAGE))
                writer.write(Page(part, len(part["id"]), checkpoint={"last": first}))
            writer.finish({}, True)

    return call


def store_read(n: int) -> Callable[[], object]:
    """Place and time of all incidents of a store."""
    path = inputs.scratch() / "store.gpkg"
    _fill(path, incidents(n))
    store = Store.open(path, read_only=True)
    return lambda: store.read(fields=("x", "y", "occurred_at"))


def remove(path: Path) -> None:
    """Remove a store and what SQLite keeps beside it."""
    for suffix in ("", "-wal", "-shm", ".lock"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


CASES: dict[str, measure.Case] = {
    "density": density,
    "density_exact": density_exact,
    "density_layer_50": _density_layer(50.0),
    "density_layer_10": _density_layer(10.0),
    "gistar": _gistar(Inference.NORMAL, 0),
    "gistar_999": _gistar(Inference.PERMUTATION, 999),
    "gistar_exact": _gistar(Inference.PERMUTATION, 0),
    "moran_999": _moran(999),
    "moran_exact": _moran(0),
    "emerging": emerging,
    "st_dbscan": clusters,
    "st_dbscan_stretched": clusters_stretched,
    "match": match,
    "knox_999": _knox(999),
    "knox_exact": _knox(0),
    "near_repeat_pairs": near_repeat_pairs,
    "st_dbscan_layer": _cluster_layer(has_points=False),
    "st_dbscan_points": _cluster_layer(has_points=True),
    "scan_prospective": scan.ours(scan.PROSPECTIVE),
    "scan_retrospective": scan.ours(scan.RETROSPECTIVE),
    "districts_49": _districts(7),
    "districts_1024": _districts(32),
    "district_layer": district_layer,
    "road_snap": road_snap,
    "road_density_500": _road_density(500.0),
    "road_density_2000": _road_density(2000.0),
    "road_layer": road_layer,
    "write": write,
    "read": read,
    "hexagons": hexagons,
    "fetch": fetch,
    "import_csv": imports.ours,
    "store_write": store_write,
    "store_again": store_again,
    "store_read": store_read,
    "count_one": partitions.counted(1),
    "count_two": partitions.counted(2),
    "gistar_jobs_here": jobs.jobs("gistar", "here"),
    "gistar_jobs_two": jobs.jobs("gistar", "two"),
    "gistar_jobs_dask": jobs.jobs("gistar", "dask"),
    "near_jobs_here": jobs.jobs("near", "here"),
    "near_jobs_two": jobs.jobs("near", "two"),
    "near_jobs_dask": jobs.jobs("near", "dask"),
}

if __name__ == "__main__":
    measure.main(CASES)
