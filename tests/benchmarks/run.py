"""Our work beside that of other programs, on one made-up city, in one run: a table of ratios.

Each case runs in a process of its own, the peer and ours one right after the other. The machine is never
quiet: read the ratios, not the seconds. A peer over 8 GiB or 10 minutes is printed as "not run".

    make bench BENCH_ARGS="--rows 2,5,14"
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "build" / "bench"
PEERS = ROOT / "build" / "peers" / "bin" / "python"
MOST_MIB, MOST_S = 8 * 1024, 600.0
QUICK_SHARE = 0.05

PYPI, QGIS, OURS = "peers_pypi", "peers_qgis", "ours"


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
    Row(7, "emerging hot spots, 25.6k cells × 36 months", 25_600, "esda, pymannkendall", PYPI,
        "emerging_peers", "emerging", 300),
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
    Row(19, "fetch 100k, loopback → GeoPackage", 100_000, "ogr2ogr, ESRIJSON", QGIS, "fetch_ogr2ogr",
        "fetch", 1.5),
    Row(19, "fetch 100k, loopback → GeoPackage", 100_000, "QGIS provider, saved", QGIS, "fetch_qgis",
        "fetch", 1.5),
    Row(19, "fetch 100k, loopback → GeoPackage", 100_000, "bare transfer", QGIS, "fetch_bare",
        "fetch", 1 / 1.3),
    Row(20, "1M incidents into a store, by page", _MILLION, "", "", "", "store_write", 0),
    Row(20, "1M incidents again, a tenth changed", _MILLION, "", "", "", "store_again", 0),
)  # fmt: skip


@dataclass(frozen=True)
class Outcome:
    """What became of a case."""

    seconds: float | None
    peak_mib: float
    spread: str
    trouble: str


def main() -> None:
    """Print the table of the chosen rows."""
    options = _options()
    DATA.mkdir(parents=True, exist_ok=True)
    chosen = [row for row in ROWS if not options.rows or row.number in options.rows]
    print(_machine())
    print("row | work | peer | peer seconds | ours seconds | ratio | target | peak MiB (peer, ours)")
    print("--- | --- | --- | --- | --- | --- | --- | ---", flush=True)
    is_missed = False
    for row in chosen:
        size = max(1_000, round(row.size * QUICK_SHARE)) if options.quick else row.size
        peer = _run(row.script, row.peer_case, size) if row.peer else None
        ours = _run(OURS, row.case, size)
        is_missed = _tell(row, peer, ours, size) or is_missed
    sys.exit(1 if is_missed and options.strict else 0)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.run", description=__doc__)
    parser.add_argument("--rows", default="", help="numbers of rows, such as 2,5,14 (default: all)")
    parser.add_argument("--quick", action="store_true", help="a twentieth of the sizes: does it run at all?")
    parser.add_argument("--strict", action="store_true", help="fail where a target is missed")
    options = parser.parse_args()
    options.rows = [int(part) for part in options.rows.split(",") if part]
    return options


def _tell(row: Row, peer: Outcome | None, ours: Outcome, size: int) -> bool:
    """Print one line and return whether its target, which is set for the full size, is missed."""
    ratio, is_missed = "–", bool(ours.trouble)
    if peer and peer.seconds and ours.seconds:
        times = peer.seconds / ours.seconds
        is_missed = times < row.target and size == row.size
        ratio = f"{times:.3g}×" + (" MISSED" if is_missed else "")
    cells = [
        str(row.number),
        row.work + ("" if size == row.size else f" (only {size:,})"),
        row.peer or "–",
        _seconds(peer) if peer else "–",
        _seconds(ours),
        ratio,
        f"≥ {row.target:.3g}×" if row.target else "–",
        (f"{peer.peak_mib:.0f}, " if peer else "") + f"{ours.peak_mib:.0f}",
    ]
    print(" | ".join(cells), flush=True)
    return is_missed


def _seconds(outcome: Outcome) -> str:
    if outcome.seconds is None:
        return outcome.trouble
    return f"{outcome.seconds:.3g} ({outcome.spread})"


def _run(script: str, case: str, size: int) -> Outcome:
    """Run one case in a process of its own, within limits of time and memory."""
    scratch = DATA / "scratch"
    shutil.rmtree(scratch, ignore_errors=True)
    scratch.mkdir(parents=True)
    environment = {
        **os.environ,
        "TMPDIR": str(scratch),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONWARNINGS": "ignore",
    }
    environment["QGIS_CUSTOM_CONFIG_PATH"] = str(scratch / "profile")
    python = sys.executable
    if script == PYPI:
        python = str(PEERS)
        environment["PYTHONPATH"] = str(ROOT)
    log = scratch / "log"
    with log.open("w") as errors:
        process = subprocess.Popen(
            [python, "-m", f"tests.benchmarks.{script}", case, str(size)],
            cwd=ROOT,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
            start_new_session=True,
        )
        try:
            trouble, peak = _watch(process)
        finally:
            # Before its output is read: a portal that it started holds the other end.
            _end_group(process)
        lines = process.stdout.read().splitlines() if process.stdout else []
    answers = [line for line in lines if line.startswith('{"seconds"')]
    if trouble or not answers:
        if not trouble:
            print(log.read_text(errors="replace")[-2000:], file=sys.stderr)
        return Outcome(None, peak, "", "not run: " + (trouble or "failed, see above"))
    answer = json.loads(answers[-1])
    runs = answer["runs"]
    spread = f"{min(runs):.3g}–{max(runs):.3g}" if len(runs) > 1 else "1 run"
    return Outcome(answer["seconds"], answer["peak_mib"], spread, "")


def _watch(process: subprocess.Popen[str]) -> tuple[str, float]:
    """Wait for a case; return what stopped it, if anything, and its peak memory."""
    begun, peak, trouble = time.monotonic(), 0.0, ""
    while process.poll() is None:
        peak = max(peak, _resident_mib(process.pid))
        if peak > MOST_MIB:
            trouble = f"over {MOST_MIB // 1024} GiB"
        elif time.monotonic() - begun > MOST_S:
            trouble = f"over {MOST_S / 60:.0f} min"
        if trouble:
            process.kill()
            process.wait()
        time.sleep(0.1)
    return trouble, peak


def _end_group(process: subprocess.Popen[str]) -> None:
    """End what the case started and left running, such as a portal."""
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        return


def _resident_mib(pid: int) -> float:
    try:
        lines = Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines()
    except OSError:
        return 0.0
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS")), 0.0)


def _machine() -> str:
    model = next(
        (
            line.partition(":")[2].strip()
            for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
            if line.startswith("model name")
        ),
        platform.machine(),
    )
    load = os.getloadavg()[0]
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return (
        f"machine: {model}, {os.cpu_count()} cores, {memory:.0f} GiB, load {load:.1f}; "
        f"Python {platform.python_version()}; seconds are medians of warm runs (lowest–highest)"
    )


if __name__ == "__main__":
    main()
