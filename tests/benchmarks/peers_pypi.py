"""Peers from PyPI; run by build/peers, which has newer libraries than QGIS: python -m … CASE SIZE."""

from __future__ import annotations

import tempfile
import warnings
from collections.abc import Callable
from pathlib import Path

import numpy as np

from tests.benchmarks import city, measure, scan

warnings.filterwarnings("ignore")


def density_kdepy(n: int) -> Callable[[], object]:
    """KDEpy's FFT on 800 × 800 places; the standard deviation of the quartic is its radius / √7."""
    from KDEpy import FFTKDE

    x, y, _ = city.points(n)
    across = np.linspace(-1.0, city.SIDE + 1.0, 800)
    gx, gy = np.meshgrid(across + city.X0, across + city.Y0, indexing="ij")
    data, places = np.column_stack([x, y]), np.column_stack([gx.ravel(), gy.ravel()])
    return lambda: FFTKDE(kernel="biweight", bw=500.0 / 7.0**0.5).fit(data).evaluate(places)


def _local_g(cells: int, permutations: int) -> Callable[[], object]:
    import esda
    import libpysal

    def run(values: np.ndarray, weights: object) -> object:
        found = esda.G_Local(
            values,
            weights,
            star=True,
            transform="B",
            permutations=permutations,
            n_jobs=1,
            seed=1,
            keep_simulations=False,
        )
        return esda.fdr(found.p_sim if permutations else found.p_norm, 0.05)

    run(np.arange(100.0), libpysal.weights.lat2W(10, 10, rook=False))  # numba compiles here
    counts = city.lattice_counts(cells)
    weights = libpysal.weights.lat2W(*counts.shape, rook=False)
    return lambda: run(counts.ravel(), weights)


def _local_moran(cells: int) -> Callable[[], object]:
    import esda
    import libpysal

    def run(values: np.ndarray, weights: object) -> object:
        return esda.Moran_Local(values, weights, permutations=999, n_jobs=1, seed=1, keep_simulations=False)

    run(np.arange(100.0), libpysal.weights.lat2W(10, 10, rook=False))  # numba compiles here
    counts = city.lattice_counts(cells)
    weights = libpysal.weights.lat2W(*counts.shape, rook=False)
    return lambda: run(counts.ravel(), weights)


def _pygeoda(method: str) -> measure.Case:
    """GeoDa's 999 permutations from a table of draws that all cells share, by one processor."""

    def build(cells: int) -> Callable[[], object]:
        import geopandas
        import pygeoda
        import shapely

        counts = city.lattice_counts(cells)
        corner = np.arange(counts.shape[0], dtype=float)
        x, y = (part.ravel() for part in np.meshgrid(corner, corner))
        opened = pygeoda.open(geopandas.GeoDataFrame(geometry=shapely.box(x, y, x + 1.0, y + 1.0)))
        weights, values = pygeoda.queen_weights(opened), counts.ravel().tolist()
        find = getattr(pygeoda, method)
        options = {"permutations": 999, "permutation_method": "lookup-table", "cpu_threads": 1}
        return lambda: find(weights, values, **options).lisa_pvalues()

    return build


def emerging_peers(cells: int) -> Callable[[], object]:
    """Gi* by esda in each month alone, then pymannkendall cell by cell; no FDR, no patterns."""
    import esda
    import libpysal
    import pymannkendall

    def scores(month: np.ndarray, weights: object) -> np.ndarray:
        return esda.G_Local(month.ravel(), weights, star=True, transform="B", permutations=0).Zs

    scores(np.arange(100.0), libpysal.weights.lat2W(10, 10, rook=False))  # numba compiles here
    cube = city.lattice_months(cells).astype(float)
    weights = libpysal.weights.lat2W(*cube.shape[1:], rook=False)

    def call() -> list[float]:
        z = np.array([scores(month, weights) for month in cube])
        return [pymannkendall.original_test(series).z for series in z.T]

    return call


def st_dbscan_package(n: int) -> Callable[[], object]:
    """The package st_dbscan; its graph of all pairs near in time takes 13 GiB for 100k."""
    from st_dbscan import ST_DBSCAN

    x, y, times = city.points(n)
    table = np.column_stack([(times - city.BEGIN).astype(float) / 86_400, x, y])
    return lambda: ST_DBSCAN(eps1=100.0, eps2=14.0, min_samples=5).fit(table).labels


def st_dbscan_sklearn(n: int) -> Callable[[], object]:
    """scikit-learn's parts put together: a sparse graph of space, cut by time, and DBSCAN on what is left.

    It makes no graph of all pairs near in time, as the package st_dbscan does, so it is faster than that one.
    """
    from sklearn.cluster import DBSCAN
    from sklearn.neighbors import radius_neighbors_graph

    x, y, times = city.points(n)
    places, days = np.column_stack([x, y]), (times - city.BEGIN).astype(float) / 86_400

    def call() -> object:
        graph = radius_neighbors_graph(places, 100.0, mode="distance", include_self=True).tocoo()
        near = np.abs(days[graph.row] - days[graph.col]) <= 14.0
        kept = (graph.data[near], (graph.row[near], graph.col[near]))
        cut = type(graph)(kept, shape=graph.shape).tocsr()
        return DBSCAN(eps=100.0, min_samples=5, metric="precomputed").fit(cut).labels_

    return call


def _districts(side: int) -> Callable[[int], Callable[[], object]]:
    def build(n: int) -> Callable[[], object]:
        import geopandas
        import shapely

        x, y, _ = city.points(n)
        areas = geopandas.GeoDataFrame(
            geometry=[shapely.Polygon(ring) for ring in city.districts(side)], crs=city.EPSG
        )
        places = geopandas.GeoDataFrame(geometry=geopandas.points_from_xy(x, y), crs=city.EPSG)
        return lambda: geopandas.sjoin(places, areas, predicate="within").groupby("index_right").size()

    return build


def match_geopandas(n: int) -> Callable[[], object]:
    """All pairs of two registers within 100 m, of which those within 6 hours are kept and the best ones."""
    import geopandas
    import pandas

    places, times = city.registers(n)
    one, two = (
        geopandas.GeoDataFrame(
            {"when": times[part], "x": places[part, 0], "y": places[part, 1]},
            geometry=geopandas.points_from_xy(*places[part].T),
            crs=city.EPSG,
        )
        for part in (slice(0, n), slice(n, None))
    )

    def call() -> object:
        pairs = geopandas.sjoin(one, two, predicate="dwithin", distance=100.0)
        hours = (pairs["when_left"] - pairs["when_right"]).abs() / pandas.Timedelta(hours=1)
        pairs, hours = pairs[hours <= 6], hours[hours <= 6]
        metres = np.hypot(pairs["x_left"] - pairs["x_right"], pairs["y_left"] - pairs["y_right"])
        best = pairs.assign(score=(1 - metres / 100) * (1 - hours / 6), left=pairs.index)
        best = best.sort_values("score", ascending=False)
        return best.drop_duplicates("left").drop_duplicates("index_right")

    return call


def write_pyogrio(n: int) -> Callable[[], object]:
    """A GeoDataFrame to a GeoPackage with index, by Arrow."""
    import geopandas

    x, y, times = city.points(n)
    frame = geopandas.GeoDataFrame(
        {"when": times.astype("datetime64[ms]"), "kind": city.kinds(n)},
        geometry=geopandas.points_from_xy(x, y),
        crs=city.EPSG,
    )
    path = Path(tempfile.mkdtemp()) / "points.gpkg"

    def call() -> None:
        path.unlink(missing_ok=True)
        frame.to_file(path, driver="GPKG", engine="pyogrio", use_arrow=True, SPATIAL_INDEX="YES")

    return call


def knox_pointpats(n: int) -> Callable[[], object]:
    """Knox's test for 200 m and 14 calendar days with 999 permutations."""
    from pointpats.spacetime import Knox

    x, y, _ = city.points(n)
    points, days = np.column_stack([x, y]), city.dates(n)[:, None]
    return lambda: Knox(points, days, delta=200.0, tau=14.0, permutations=999)


CASES: dict[str, measure.Case] = {
    "knox_pointpats": knox_pointpats,
    "density_kdepy": density_kdepy,
    "gistar_esda": lambda n: _local_g(n, 0),
    "gistar_esda_999": lambda n: _local_g(n, 999),
    "moran_esda_999": _local_moran,
    "gistar_pygeoda": _pygeoda("local_gstar"),
    "moran_pygeoda": _pygeoda("local_moran"),
    "emerging_peers": emerging_peers,
    "st_dbscan_package": st_dbscan_package,
    "st_dbscan_sklearn": st_dbscan_sklearn,
    "scan_prospective": scan.plain(scan.PROSPECTIVE),
    "scan_retrospective": scan.plain(scan.RETROSPECTIVE),
    "districts_49": _districts(7),
    "districts_1024": _districts(32),
    "match_geopandas": match_geopandas,
    "write_pyogrio": write_pyogrio,
}

if __name__ == "__main__":
    measure.main(CASES)
