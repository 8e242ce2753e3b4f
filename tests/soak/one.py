"""Runs of chaos in this process, a line of JSON each: ``python -m tests.soak.one seed seed …``."""

from __future__ import annotations

import faulthandler
import json
import sys
import tempfile
import traceback
from collections.abc import Callable
from pathlib import Path

from qgis.core import QgsApplication

from tests.soak import chaotic

LONGEST_RUN_S = 240


def each(run: Callable[[int, Path], chaotic.Outcome]) -> None:
    """Run every seed of the command line in a folder of its own, and tell what came of it."""
    application = QgsApplication([], False)
    application.initQgis()
    for word in sys.argv[1:]:
        print(json.dumps({"begins": int(word)}), flush=True)
        # A run that never ends says where it hangs, and ends.
        faulthandler.dump_traceback_later(LONGEST_RUN_S, exit=True)
        with tempfile.TemporaryDirectory(prefix="crime-map-soak", ignore_cleanup_errors=True) as folder:
            try:
                outcome = run(int(word), Path(folder))
            except Exception:
                outcome = chaotic.Outcome(int(word), others=[traceback.format_exc()])
        faulthandler.cancel_dump_traceback_later()
        print(json.dumps({**vars(outcome), "ends": int(word)}), flush=True)
    application.exitQgis()


if __name__ == "__main__":
    each(chaotic.run)
