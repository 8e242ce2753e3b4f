"""Run a target of this folder led by coverage, with Atheris: python -m tests.fuzz.run TARGET [options].

Atheris makes bytes that reach new code, Hypothesis makes examples of them. Without a target, all are run one
after another, each in a process of its own, and a table is printed.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from random import Random

BUILD = Path(__file__).resolve().parents[2] / "build" / "fuzz-corpus"
TARGETS = ("decoder", "describer", "answers", "shapes", "profile", "where", "literals", "opener")
_MEMORY_MB = 3000
_TIMEOUT_S = 60


def fuzz(target: str, options: list[str]) -> None:
    """Run one target until the options say stop, or until something is found."""
    import atheris

    with atheris.instrument_imports(include=["crime_map_plugin", "tests.fuzz"], enable_loader_override=False):
        if target == "opener":
            from tests.fuzz.store_target import TARGETS as chosen
        else:
            from tests.fuzz.portal_targets import TARGETS as chosen
    from hypothesis import HealthCheck, settings

    test = settings(database=None, deadline=None, suppress_health_check=list(HealthCheck))(chosen[target])
    # In memory, where there is one: a store is made and thrown away for every example.
    memory = Path("/dev/shm")
    tempfile.tempdir = str(memory) if memory.is_dir() else None
    corpus = BUILD / target
    corpus.mkdir(parents=True, exist_ok=True)
    # From nothing, many minutes would go by before an example is long enough to hold a feature.
    for size in (64, 256, 1024, 4096):
        (corpus / f"seed-{size}").write_bytes(Random(size).randbytes(size))
    limits = [f"-rss_limit_mb={_MEMORY_MB}", f"-timeout={_TIMEOUT_S}", "-max_len=4096", "-len_control=0"]
    finds = f"-artifact_prefix={BUILD}/{target}-"
    atheris.Setup([sys.argv[0], str(corpus), finds, *limits, *options], test.hypothesis.fuzz_one_input)
    atheris.Fuzz()


def fuzz_all(seconds: int) -> int:
    """Run every target in turn and print what came of each; return 0 where nothing was found."""
    lines, failed = [], 0
    for target in TARGETS:
        began = time.monotonic()
        command = [sys.executable, "-m", "tests.fuzz.run", target, f"-max_total_time={seconds}"]
        run = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)
        done = re.findall(r"#(\d+)\s+DONE\s+cov: (\d+)", run.stderr)
        runs, covered = done[-1] if done else ("–", "–")
        lines.append(
            f"{target:10} {runs:>10} {covered:>10} {time.monotonic() - began:>9.0f} {run.returncode:>6}"
        )
        if run.returncode:
            failed += 1
            print(run.stdout[-4000:], run.stderr[-8000:], sep="\n", file=sys.stderr)
        print(lines[-1], flush=True)
    print("\n".join([f"{'target':10} {'runs':>10} {'covered':>10} {'seconds':>9} {'exit':>6}", *lines]))
    return 1 if failed else 0


if __name__ == "__main__":
    if len(sys.argv) > 1 and sys.argv[1] in TARGETS:
        fuzz(sys.argv[1], sys.argv[2:])
    else:
        sys.exit(fuzz_all(int(os.environ.get("FUZZ_SECONDS", "300"))))
