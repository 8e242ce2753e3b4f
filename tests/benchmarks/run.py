"""Our work beside that of other programs, on one made-up city, in one run: a table of ratios.

Each case runs in a process of its own, the peer and ours one right after the other. The machine is never
quiet: read the ratios, not the seconds. A peer over 8 GiB or 10 minutes is printed as "not run".

Everything goes to build/bench.json and README's table; a part of it to build/bench-part.json only:

    make bench BENCH_ARGS="--rows 2,5,14"
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass

from tests.benchmarks import machine, process, report
from tests.benchmarks.process import DATA, OURS, PEERS, PYPI, QGIS, ROOT, Outcome

QUICK_SHARE = 0.05
# Sizes that only show the growth are left out where a run is likely to take longer.
BEARABLE_S = 15.0

CITY = (10_000, 100_000, 1_000_000, 3_000_000)
CELLS = (25_600, 160_000, 640_000)
SWEEPS = {
    "density_layer_10": CITY[1:],
    "knox_999": (10_000, 100_000),
    "gistar": CELLS,
    "gistar_999": CELLS,
    "gistar_exact": CELLS,
    "moran_exact": CELLS,
    "near_repeat_pairs": (10_000, 30_000, 100_000, 300_000),
    "st_dbscan": (10_000, 100_000, 300_000),
    "st_dbscan_stretched": CITY,
    "hexagons": CELLS,
    "emerging": (2_500, 25_600),
    "match": (10_000, 100_000, 300_000),
    "road_snap": (10_000, 100_000, 300_000, 1_000_000),
    "road_layer": (10_000, 100_000, 300_000),
    "fetch": (10_000, 100_000),
    "import_csv": CITY[:3],
    "store_write": CITY[:3],
    "store_again": CITY[:3],
    "store_read": CITY[:3],
    "count_two": (10_000_000,),
    "gistar_jobs_two": (),
    "gistar_jobs_dask": (),
    "near_jobs_two": (),
    "near_jobs_dask": (),
}


@dataclass(frozen=True)
class Row:
    """One comparison. ``target`` is how many times the peer's seconds ours should be at most."""

    number: int
    work: str
    size: int
    peer: str
    script: str
    peer_case: str
    case: str
    target: float


_MILLION = 1_000_000
ROWS = (
    Row(1, "density, 1M points, 50 m, arrays", _MILLION, "KDEpy FFT", PYPI, "density_kdepy", "density", 10),
    Row(2, "the same, layer → GeoTIFF", _MILLION, "QGIS heatmap", QGIS, "heatmap_50", "density_layer_50", 20),
    Row(3, "the same, exact sum, layer → array", _MILLION, "QGIS heatmap", QGIS, "heatmap_50",
        "density_exact", 8),
    Row(4, "density, 1M points, 10 m, layer → GeoTIFF", _MILLION, "QGIS heatmap", QGIS, "heatmap_10",
        "density_layer_10", 60),
    Row(5, "Gi* + FDR, 160k cells", 160_000, "esda", PYPI, "gistar_esda", "gistar", 200),
    Row(6, "Gi*, exact conditional p, 25.6k cells", 25_600, "esda, 999", PYPI, "gistar_esda_999",
        "gistar_exact", 1000),
    Row(6, "Gi*, 999 permutations, 25.6k cells", 25_600, "esda, 999", PYPI, "gistar_esda_999",
        "gistar_999", 50),
    Row(6, "Gi*, exact conditional p, 160k cells", 160_000, "esda, 999", PYPI, "gistar_esda_999",
        "gistar_exact", 1000),
    Row(6, "Gi*, exact conditional p, 25.6k cells", 25_600, "pygeoda, 999, look-up", PYPI, "gistar_pygeoda",
        "gistar_exact", 50),
    Row(6, "Gi*, exact conditional p, 160k cells", 160_000, "pygeoda, 999, look-up", PYPI, "gistar_pygeoda",
        "gistar_exact", 150),
    Row(6, "local Moran, exact conditional p, 25.6k cells", 25_600, "esda, 999", PYPI, "moran_esda_999",
        "moran_exact", 1000),
    Row(6, "local Moran, exact conditional p, 25.6k cells", 25_600, "pygeoda, 999, look-up", PYPI,
        "moran_pygeoda", "moran_exact", 50),
    Row(8, "near repeat, 999 permutations, 10k", 10_000, "pointpats", PYPI, "knox_pointpats", "knox_999",
        100),
    Row(9, "near repeat, 999 permutations, 100k", 100_000, "pointpats", PYPI, "knox_pointpats", "knox_999",
        0),
    Row(10, "near repeat, 1M, exact moments", _MILLION, "", "", "", "knox_exact", 0),
    Row(7, "emerging hot spots, 25.6k cells × 36 months", 25_600, "esda, pymannkendall", PYPI,
        "emerging_peers", "emerging", 300),
    Row(8, "near repeat, 99 permutations, 100k", 100_000, "", "", "", "near_repeat_pairs", 0),
    Row(11, "ST-DBSCAN, 20k, arrays", 20_000, "st_dbscan", PYPI, "st_dbscan_package", "st_dbscan", 0),
    Row(11, "ST-DBSCAN, 100k, arrays", 100_000, "st_dbscan", PYPI, "st_dbscan_package", "st_dbscan", 500),
    Row(11, "ST-DBSCAN, 100k, arrays", 100_000, "scikit-learn, see its case", PYPI, "st_dbscan_sklearn",
        "st_dbscan", 0),
    Row(11, "ST-DBSCAN, 300k, arrays", 300_000, "scikit-learn, see its case", PYPI, "st_dbscan_sklearn",
        "st_dbscan", 0),
    Row(11, "ST-DBSCAN, 300k, a city that grows with n", 300_000, "", "", "", "st_dbscan_stretched", 0),
    Row(12, "ST-DBSCAN, 100k, layer → areas", 100_000, "QGIS ST-DBSCAN, points", QGIS, "st_dbscan",
        "st_dbscan_layer", 25),
    Row(12, "ST-DBSCAN, 300k, layer → areas", 300_000, "QGIS ST-DBSCAN, points", QGIS, "st_dbscan",
        "st_dbscan_layer", 50),
    Row(12, "ST-DBSCAN, 300k, layer → areas, points", 300_000, "QGIS ST-DBSCAN, points", QGIS, "st_dbscan",
        "st_dbscan_points", 0),
    Row(13, "1M points in 49 districts, arrays", _MILLION, "geopandas", PYPI, "districts_49",
        "districts_49", 12),
    Row(13, "1M points in 1024 districts, arrays", _MILLION, "geopandas", PYPI, "districts_1024",
        "districts_1024", 5),
    Row(14, "1M points in 49 districts, layer → layer", _MILLION, "QGIS count points", QGIS,
        "count_points_49", "district_layer", 12),
    Row(15, "1M points, arrays → GeoPackage", _MILLION, "QgsVectorFileWriter", QGIS, "write", "write", 6),
    Row(15, "1M points, arrays → GeoPackage", _MILLION, "pyogrio, Arrow", PYPI, "write_pyogrio", "write", 0),
    Row(16, "x, y, time of 1M from a GeoPackage", _MILLION, "PyQGIS loop", QGIS, "read", "read", 10),
    Row(16, "x, y, time of 1M from a store", _MILLION, "PyQGIS loop", QGIS, "read", "store_read", 10),
    Row(17, "160k hexagons → GeoPackage", 160_000, "QGIS create grid", QGIS, "hexagons", "hexagons", 5),
    Row(18, "scan, 2,500 places × 500, 999 permutations, to the last day", 2_500, "plain NumPy", PYPI,
        "scan_prospective", "scan_prospective", 5),
    Row(18, "the same, all days", 2_500, "plain NumPy", PYPI, "scan_retrospective", "scan_retrospective", 5),
    Row(19, "fetch 100k, loopback → GeoPackage", 100_000, "ogr2ogr, ESRIJSON", QGIS, "fetch_ogr2ogr",
        "fetch", 1.5),
    Row(19, "fetch 100k, loopback → GeoPackage", 100_000, "QGIS provider, saved", QGIS, "fetch_qgis",
        "fetch", 1.5),
    Row(19, "fetch 100k, loopback → GeoPackage", 100_000, "bare transfer", QGIS, "fetch_bare",
        "fetch", 1 / 1.3),
    Row(20, "1M incidents into a store, by page", _MILLION, "", "", "", "store_write", 0),
    Row(20, "1M incidents again, a tenth changed", _MILLION, "", "", "", "store_again", 0),
    Row(21, "1M rows of a text file → store", _MILLION, "ogr2ogr into the store", QGIS, "import_ogr2ogr",
        "import_csv", 4),
    Row(23, "300k points to the nearest of 80k streets", 300_000, "QGIS nearest join", QGIS, "nearest_road",
        "road_snap", 5),
    Row(23, "density along 240k segments, 300k points, 500 m", 300_000, "", "", "", "road_density_500", 0),
    Row(23, "the same, 2,000 m", 300_000, "", "", "", "road_density_2000", 0),
    Row(23, "hotspots on 240k segments, 300k points, layers → layer", 300_000, "", "", "", "road_layer", 0),
    Row(24, "pairs of 2 × 300k within 100 m and 6 h, arrays", 300_000, "geopandas", PYPI, "match_geopandas",
        "match", 5),
    Row(25, "100M incidents counted in partitions, two processes", 100 * _MILLION, "one process", OURS,
        "count_one", "count_two", 1.7),
    Row(26, "Gi*, exact p, 200 districts × 9 categories × 36 months, two processes", 200, "one process", OURS,
        "gistar_jobs_here", "gistar_jobs_two", 0),
    Row(26, "the same, Dask, two workers over TCP", 200, "one process", OURS, "gistar_jobs_here",
        "gistar_jobs_dask", 0),
    Row(26, "near repeat, 999 permutations, 200 districts × 9 categories, two processes", 200, "one process",
        OURS, "near_jobs_here", "near_jobs_two", 0),
    Row(26, "the same, Dask, two workers over TCP", 200, "one process", OURS, "near_jobs_here",
        "near_jobs_dask", 0),
)  # fmt: skip


def main() -> None:
    """Print the table of the chosen rows and write it down."""
    options = _options()
    DATA.mkdir(parents=True, exist_ok=True)
    wanted = [row for row in ROWS if not options.rows or row.number in options.rows]
    chosen = sorted(wanted, key=lambda row: row.number)
    is_whole = not options.rows and not options.quick and options.sizes != "target"
    about = machine.describe(PEERS)
    print(about["text"])
    print("\n".join(report.HEAD), flush=True)
    lines, known = [], {}
    for row in chosen:
        lines.append(_measure(row, options, known))
        print("| " + " | ".join(lines[-1].cells()) + " |", flush=True)
    found = report.goals({line.case: line.ours for line in lines})
    print("Growth:", *found, sep="\n- ")
    written = {
        **about,
        "complete": is_whole,
        "command": "make bench" + (f' BENCH_ARGS="{" ".join(sys.argv[1:])}"' if sys.argv[1:] else ""),
        "rows": [line.as_json() for line in lines],
        "goals": [{"text": goal.text, "found": goal.found, "met": goal.is_met} for goal in found],
    }
    target = ROOT / "build" / ("bench.json" if is_whole else "bench-part.json")
    target.write_text(json.dumps(written, indent=1, ensure_ascii=False), encoding="utf-8")
    print(f"written to {target.relative_to(ROOT)}")
    if is_whole or options.readme:
        parts = [about["text"], *report.table(lines), "Growth:", *(f"- {goal}" for goal in found)]
        report.write_between(ROOT / "README.md", _paragraphs(parts))
    missed = [line for line in lines if line.is_met is False and not options.quick]
    sys.exit(1 if missed and options.strict else 0)


def _paragraphs(parts: list[str]) -> str:
    """Join lines with a blank line wherever prose, a table and a list meet."""
    text = ""
    for part, following in zip(parts, [*parts[1:], ""]):
        text += part + ("\n" if part[:1] == following[:1] and part[:1] in "|-" else "\n\n")
    return text


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.run", description=__doc__)
    parser.add_argument("--rows", default="", help="numbers of rows, such as 2,5,14 (default: all)")
    parser.add_argument(
        "--sizes",
        choices=("target", "some", "all"),
        default="some",
        help="sizes besides that of the target: none, those that a minute is enough for (default), all",
    )
    parser.add_argument("--quick", action="store_true", help="a twentieth of the sizes: does it run at all?")
    parser.add_argument("--readme", action="store_true", help="write README's table from a partial run too")
    parser.add_argument("--strict", action="store_true", help="fail where a target is missed")
    options = parser.parse_args()
    options.rows = [int(part) for part in options.rows.split(",") if part]
    return options


def _measure(
    row: Row, options: argparse.Namespace, known: dict[tuple[str, str, int], Outcome]
) -> report.Line:
    """Return the line of a row: at each size the peer and ours, one right after the other.

    `known` keeps what other rows have measured, since several share a case.
    """
    work, size = row.work, row.size
    sizes = [size] if options.sizes == "target" else sorted({size, *SWEEPS.get(row.case, CITY)})
    if options.quick:
        size = max(1_000, round(size * QUICK_SHARE))
        work, sizes = f"{work} (only {size:,})", [size]
    target = 0.0 if options.quick else row.target
    line = report.Line(row.number, work, row.peer, row.case, size, target)
    targets = {size, *(other.size for other in ROWS if row.case == other.case)}
    sides = ((row.script, row.peer_case, line.peers), (OURS, row.case, line.ours))
    for n in sizes:
        for script, case, outcomes in sides if row.peer else sides[1:]:
            is_asked = n == size or options.sizes == "all"
            if is_asked or _is_bearable(n, outcomes):
                if (script, case, n) not in known:
                    known[script, case, n] = process.run(script, case, n, is_brief=n not in targets)
                outcomes[n] = known[script, case, n]
    return line


def _is_bearable(size: int, outcomes: Mapping[int, Outcome]) -> bool:
    """Tell by the size before whether this one will fail or take its peer over a minute a run."""
    if not outcomes:
        return True
    last = max(outcomes)
    seconds = outcomes[last].seconds
    return seconds is not None and seconds * size / last <= BEARABLE_S


if __name__ == "__main__":
    main()
