"""Fetch in a process of its own that a test can kill: ``python -m tests.qgis.fetch_slowly profile store``."""

from __future__ import annotations

import sys
import time

from qgis.core import QgsApplication

from crime_map_plugin.store.writer import FetchWriter


def main() -> None:
    application = QgsApplication([], False)
    application.initQgis()
    from tests.qgis import fetching

    write = FetchWriter.write

    def slowly(self: FetchWriter, page: object) -> int:
        new = write(self, page)
        # One page a line, so that the other process knows when to kill.
        print("page", flush=True)
        time.sleep(0.2)
        return new

    FetchWriter.write = slowly
    fetching.fetch(sys.argv[1], fetching.Path(sys.argv[2]))
    print("done", flush=True)
    application.exitQgis()


if __name__ == "__main__":
    main()
