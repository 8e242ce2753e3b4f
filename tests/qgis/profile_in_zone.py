"""Make a time profile in a process whose clock stands where TZ says."""

from __future__ import annotations

import json
import sys

from qgis.core import QgsApplication


def main() -> None:
    application = QgsApplication([], False)
    application.initQgis()
    from tests.qgis.test_alg_time_profile import LAYERS, profile, rows, series

    said = {}
    for name, make in LAYERS.items():
        found = profile(
            make(sys.argv[1]), SERIES="memory:", **({"TIME_TO": "until"} if "span" in name else {})
        )
        said[name] = [
            [row for row in rows(found) if row["count"]],
            [[str(value) for value in row.values()] for row in series(found)],
        ]
    print(json.dumps(said))
    application.exitQgis()


if __name__ == "__main__":
    main()
