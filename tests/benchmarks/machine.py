"""What the figures were measured on and with."""

from __future__ import annotations

import datetime
import json
import os
import platform
import subprocess
from importlib import metadata
from pathlib import Path
from typing import Any

_OURS = ("numpy", "scipy", "shapely")
_PEERS = ("KDEpy", "esda", "geopandas", "libpysal", "numpy", "pointpats", "pygeoda", "pymannkendall",
          "pyogrio", "scikit-learn", "scipy", "shapely")  # fmt: skip
_ASK = "import json, sys, importlib.metadata as m; print(json.dumps({n: m.version(n) for n in sys.argv[1:]}))"


def describe(peers: Path) -> dict[str, Any]:
    """Return the machine, the versions and the date, and all of it in one sentence under `text`."""
    from osgeo import gdal
    from qgis.core import Qgis

    load = os.getloadavg()[0]
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    model = next(
        (
            line.partition(":")[2].strip()
            for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
            if line.startswith("model name")
        ),
        platform.machine(),
    )
    ours = {"python": platform.python_version(), "qgis": Qgis.version(), "gdal": gdal.__version__}
    ours.update({name: metadata.version(name) for name in _OURS})
    answer = subprocess.run([str(peers), "-c", _ASK, *_PEERS], check=True, capture_output=True, text=True)
    date = datetime.datetime.now().astimezone().isoformat(timespec="minutes")
    text = (
        f"{date[:10]}; {model}, {os.cpu_count()} cores, {memory:.0f} GiB, load {load:.1f} at the start; "
        f"QGIS {ours['qgis']}, Python {ours['python']}, NumPy {ours['numpy']}. "
        "Seconds are medians of warm runs (lowest–highest), or of the first where it takes over 15 s."
    )
    return {
        "text": text,
        "date": date,
        "machine": {
            "processor": model,
            "cores": os.cpu_count(),
            "memory_gib": round(memory, 1),
            "load": load,
        },
        "versions": ours,
        "versions_of_peers": json.loads(answer.stdout),
    }
