"""The soak: many seeds of chaos and kills at random moments, in two processes, and a table of what came.

SOAK_RUNS, SOAK_KILLS and SOAK_FIRST choose how much; SOAK_SEED runs one seed again and says all that was
wrong. What each seed met is in build/soak.jsonl.
"""

from __future__ import annotations

import json
import os
import queue
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
RESULTS = ROOT / "build" / "soak.jsonl"
PROCESSES = 2
_WRONG = ("silent_losses", "doubles", "hangs", "others")


def main() -> int:
    seed = os.environ.get("SOAK_SEED")
    first, runs = int(os.environ.get("SOAK_FIRST", 1)), int(os.environ.get("SOAK_RUNS", 1000))
    seeds = [int(seed)] if seed else list(range(first, first + runs))
    kills = 0 if seed else int(os.environ.get("SOAK_KILLS", 200))
    start = time.monotonic()
    RESULTS.parent.mkdir(exist_ok=True)
    RESULTS.unlink(missing_ok=True)
    chaos = list(collected("tests.soak.one", seeds))
    killed = list(collected("tests.soak.kill", list(range(1, kills + 1))))
    print(table(chaos, killed, time.monotonic() - start))
    wrong = [outcome for outcome in (*chaos, *killed) if violations(outcome)]
    for outcome in wrong:
        again = (
            f"SOAK_SEED={outcome['seed']} make soak" if outcome in chaos else "a kill, which does not repeat"
        )
        print(f"\nseed {outcome['seed']} ({again}):")
        for text in violations(outcome)[: None if seed else 5]:
            print("  " + text)
    return 1 if wrong else 0


def violations(outcome: dict[str, Any]) -> list[str]:
    """Return everything of a run that must not happen."""
    return [text for kind in _WRONG for text in outcome[kind]]


def collected(module: str, seeds: Sequence[int]) -> Iterator[dict[str, Any]]:
    """Run the seeds in as many processes as there are; a process that hangs or dies costs its seed only."""
    done: queue.Queue[dict[str, Any] | None] = queue.Queue()
    shares = [list(seeds[number::PROCESSES]) for number in range(PROCESSES)]
    threads = [threading.Thread(target=_work, args=(module, share, done)) for share in shares if share]
    for thread in threads:
        thread.start()
    left = len(threads)
    count = 0
    while left:
        found = done.get()
        if found is None:
            left -= 1
            continue
        count += 1
        if count % 100 == 0:
            print(f"{module}: {count} of {len(seeds)}", flush=True)
        with RESULTS.open("a", encoding="utf-8") as file:
            file.write(json.dumps({"module": module, **found}) + "\n")
        yield found


def _work(module: str, seeds: list[int], done: queue.Queue[dict[str, Any] | None]) -> None:
    while seeds:
        command = [sys.executable, "-m", module, *map(str, seeds)]
        with subprocess.Popen(
            command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        ) as process:
            assert process.stdout is not None and process.stderr is not None
            errors: list[str] = []
            reading = threading.Thread(target=errors.extend, args=(process.stderr,))
            reading.start()
            current: int | None = None
            for line in process.stdout:
                told = json.loads(line) if line.startswith("{") else {}
                if "begins" in told:
                    current = told["begins"]
                elif "ends" in told:
                    seeds.remove(told["ends"])
                    done.put(told)
                    current = None
            process.wait()
            reading.join()
        if not seeds:
            break
        lost = seeds[0] if current is None else current
        seeds.remove(lost)
        text = f"seed {lost}: the process hung or died: " + "".join(errors)[-3000:]
        done.put(empty(lost) | {"hangs": [text]})
    done.put(None)


def empty(seed: int) -> dict[str, Any]:
    """Return the outcome of a run that told nothing."""
    counts = dict.fromkeys(("complete", "incomplete", "stopped"), 0)
    return {"seed": seed, **counts, **{kind: [] for kind in _WRONG}, "injected": {}, "worst_cancel_s": 0.0}


def table(chaos: Sequence[dict[str, Any]], killed: Sequence[dict[str, Any]], seconds: float) -> str:
    """Return what was run and what came of it, a line each."""
    injected: Counter[str] = Counter()
    for outcome in chaos:
        injected.update(outcome["injected"])
    moments: Counter[str] = Counter()
    for outcome in killed:
        moments.update(outcome["injected"])
    every = [*chaos, *killed]
    rows: list[tuple[str, Any]] = [
        ("seeded runs", len(chaos)),
        ("kills at random moments", len(killed)),
        *((f"    {name}", count) for name, count in sorted(moments.items())),
        ("faults injected", sum(injected.values())),
        *((f"    {name}", count) for name, count in sorted(injected.items())),
        ("fetches that were complete", sum(x["complete"] for x in every)),
        ("fetches that were incomplete and said so", sum(x["incomplete"] for x in every)),
        ("fetches that were stopped by the user", sum(x["stopped"] for x in every)),
        ("silent losses", sum(len(x["silent_losses"]) for x in every)),
        ("doubles", sum(len(x["doubles"]) for x in every)),
        ("hangs", sum(len(x["hangs"]) for x in every)),
        ("tracebacks and anything else wrong", sum(len(x["others"]) for x in every)),
        ("worst time to stop, s", f"{max((x['worst_cancel_s'] for x in every), default=0.0):.2f}"),
        ("time, s", f"{seconds:.0f}"),
    ]
    return "\n".join(f"{name:<44}{value:>10}" for name, value in rows)


if __name__ == "__main__":
    sys.exit(main())
