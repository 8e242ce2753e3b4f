"""The demo portal in a process of its own, for clients that hold Python's lock while they wait for it."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


@contextlib.contextmanager
def portal_process(data: Path, *arguments: str, incidents: int | None = None) -> Iterator[str]:
    """Give the root of a demo portal on a free port; QGIS's and GDAL's own readers need it apart.

    `data` is written when it is missing; `incidents` must then be the number that made it.
    """
    command = [sys.executable, "-m", "tests.portal_server", "--port", "0", "--data", str(data), *arguments]
    if incidents is not None:
        command += ["--incidents", str(incidents)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True, encoding="utf-8"
    ) as process:
        try:
            assert process.stdout is not None
            line = process.stdout.readline()
            if not line.startswith("http://"):
                raise RuntimeError(f"the demo portal did not start: {line!r}")
            yield line.split()[0]
        finally:
            process.terminate()
