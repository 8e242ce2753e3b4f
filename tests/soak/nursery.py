"""Fetches in processes of their own, forked from one that has everything loaded, so that they can be killed.

Each line that comes in names a profile and a store; out go the number of the process that begins to fetch,
and how it ended.
"""

from __future__ import annotations

import json
import os
import sys
from typing import Any

from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback

from crime_map_plugin.algorithms.fetch_incidents import FetchIncidents


def main() -> None:
    for line in sys.stdin:
        parameters = json.loads(line)
        process = os.fork()
        if process == 0:
            _fetch(parameters)
        status = os.waitpid(process, 0)[1]
        print(json.dumps({"gone": status}), flush=True)


def _fetch(parameters: dict[str, Any]) -> None:
    # Only now: QGIS does not survive a fork once it has begun.
    application = QgsApplication([], False)
    application.initQgis()
    algorithm = FetchIncidents().create()
    print(json.dumps({"begins": os.getpid()}), flush=True)
    algorithm.run(parameters, QgsProcessingContext(), QgsProcessingFeedback())
    os._exit(0)


if __name__ == "__main__":
    main()
