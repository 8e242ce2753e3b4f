"""Fetch, filter by hours and count by district, in a process whose clock stands where TZ says."""

from __future__ import annotations

import sys
from pathlib import Path

from qgis.core import QgsApplication


def main() -> None:
    profile, districts, folder = sys.argv[1], sys.argv[2], Path(sys.argv[3])
    application = QgsApplication([], False)
    application.initQgis()
    from tests.qgis.running import run

    store = str(folder / "s.gpkg")
    run("fetchincidents", {"PORTAL": profile, "STORE": store, "FROM": "2025-05-01"})
    run(
        "filterincidents",
        {
            "STORE": store,
            "HOURS": "22-3",
            "WEEKDAYS": "5-6",
            "FROM": "2025-05-01T00:00:00",
            "OUTPUT": str(folder / "night.gpkg"),
        },
    )
    run(
        "districtstatistics",
        {
            "STORE": store,
            "DISTRICTS": districts,
            "NAME": "name_en",
            "FROM": "2025-07-01",
            "TO": "2025-08-01T00:00:00",
            "OUTPUT": str(folder / "districts.gpkg"),
        },
    )
    application.exitQgis()


if __name__ == "__main__":
    main()
