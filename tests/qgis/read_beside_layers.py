"""Read districts on a thread, again and again, while this one opens and drops layers of the same file."""

from __future__ import annotations

import sys
import threading
from pathlib import Path

from qgis.core import QgsApplication, QgsProject, QgsVectorLayer

from crime_map_plugin.errors import never_cancelled
from crime_map_plugin.gui.sheet_coverage import open_districts, read_districts
from tests.qgis import busy_store

_TIMES = 60


def main() -> None:
    application = QgsApplication([], False)
    application.initQgis()
    path = busy_store.districts(Path(sys.argv[1]) / "districts.gpkg")
    source = open_districts(path, "name")
    read: list[int] = []

    def read_on() -> None:
        while not is_enough.is_set():
            read.append(len(read_districts(source, "name", "people", never_cancelled).rows))

    is_enough = threading.Event()
    worker = threading.Thread(target=read_on)
    worker.start()
    project = QgsProject.instance()
    for _ in range(_TIMES):
        layer = QgsVectorLayer(path, "districts", "ogr")
        project.addMapLayer(layer)
        project.removeMapLayer(layer.id())
        application.processEvents()
    is_enough.set()
    worker.join()
    expected = QgsVectorLayer(path, "districts", "ogr").featureCount()
    print(bool(read) and set(read) == {expected})
    application.exitQgis()


if __name__ == "__main__":
    main()
