"""One case in a process of its own, within limits of time and memory."""

from __future__ import annotations

import json
import os
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
PYPI, QGIS, OURS = "peers_pypi", "peers_qgis", "ours"
MOST_MIB, MOST_S = 8 * 1024, 600.0


@dataclass(frozen=True)
class Outcome:
    """What became of a case: the seconds of its runs and its peak memory, or the trouble.

    ``units`` is the number of units of work, such as pairs, where the case tells it.
    """

    runs: tuple[float, ...] = ()
    seconds: float | None = None
    peak_mib: float = 0.0
    trouble: str = ""
    units: int | None = None


def run(script: str, case: str, size: int, *, is_brief: bool) -> Outcome:
    """Run one case and return what became of it."""
    scratch = DATA / f"scratch-{os.getpid()}"
    shutil.rmtree(scratch, ignore_errors=True)
    scratch.mkdir(parents=True)
    try:
        return _run(script, case, size, is_brief, scratch)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def _run(script: str, case: str, size: int, is_brief: bool, scratch: Path) -> Outcome:
    environment = {
        **os.environ,
        "TMPDIR": str(scratch),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONWARNINGS": "ignore",
        "QGIS_CUSTOM_CONFIG_PATH": str(scratch / "profile"),
    }
    python = sys.executable
    if script == PYPI:
        python = str(PEERS)
        environment["PYTHONPATH"] = str(ROOT)
    log = scratch / "log"
    with log.open("w") as errors:
        process = subprocess.Popen(
            [python, "-m", f"tests.benchmarks.{script}", case, str(size), *(["brief"] if is_brief else [])],
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
        return Outcome(peak_mib=peak, trouble="not run: " + (trouble or "failed"))
    answer = json.loads(answers[-1])
    return Outcome(tuple(answer["runs"]), answer["seconds"], answer["peak_mib"], units=answer.get("units"))


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
