"""Times one case in this process and prints one JSON line; what a case does before it returns is set-up."""

from __future__ import annotations

import json
import os
import resource
import statistics
import sys
import time
from collections.abc import Callable, Mapping

# A first run over this many seconds stands alone: the work dwarfs what warming up could save.
LONG_S = 15.0
BUDGET_S = 5.0
# For sizes that only show the growth.
BRIEF_LONG_S, BRIEF_BUDGET_S = 3.0, 1.0

Case = Callable[[int], Callable[[], object]]


def main(cases: Mapping[str, Case]) -> None:
    """Run the case named on the command line: CASE SIZE [brief]."""
    name, size, is_brief = sys.argv[1], int(float(sys.argv[2])), sys.argv[3:] == ["brief"]
    longest, budget = (BRIEF_LONG_S, BRIEF_BUDGET_S) if is_brief else (LONG_S, BUDGET_S)
    call = cases[name](size)
    before = peak_mib()
    begun = time.perf_counter()
    result = call()
    first = time.perf_counter() - begun
    runs = [] if first <= longest else [first]
    start = time.perf_counter()
    while first <= longest and (len(runs) < 3 or (len(runs) < 7 and time.perf_counter() - start < budget)):
        begun = time.perf_counter()
        result = call()
        runs.append(time.perf_counter() - begun)
    answer = {"seconds": statistics.median(runs), "runs": runs, "peak_mib": peak_mib(), "before_mib": before}
    if isinstance(result, int):
        answer["units"] = result
    print(json.dumps(answer), flush=True)
    # QGIS may fall over on the way out, and everything is said.
    os._exit(0)


def peak_mib() -> float:
    """Return the most memory that this process or one that it started has held."""
    with open("/proc/self/status", encoding="ascii") as status:
        line = next(line for line in status if line.startswith("VmHWM"))
    return max(int(line.split()[1]), resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss) / 1024
