"""The panel over a store of made-up incidents, for tests."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRectangle, QgsSettings

from crime_map_plugin.gui.desk import Desk
from crime_map_plugin.gui.workspace import Workspace
from tests.qgis import made_up_store
from tests.qgis.waiting import wait_until


def use_settings(folder: Path) -> None:
    """Forget what an earlier test chose and keep stores in a folder of this one."""
    settings = QgsSettings()
    settings.remove("crime_map")
    settings.setValue("crime_map/portal/id", "demo")
    settings.setValue("crime_map/store/folder", str(folder))
    settings.setValue("crime_map/interface/is_welcomed", True)
    settings.setValue("crime_map/interface/language", "en")
    # A test that takes a minute must not ask the portal behind its own back.
    settings.setValue("crime_map/refresh/minutes", 0)


@contextmanager
def open_panel(iface, folder: Path, *, incidents: int = 60) -> Iterator[Desk]:
    """Open the panel; with incidents, the store is filled and its figures are read."""
    use_settings(folder)
    if incidents:
        made_up_store.fill(folder / "demo.gpkg", incidents)
    canvas = iface.mapCanvas()
    canvas.resize(400, 300)
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    canvas.setExtent(QgsRectangle(7_900_000, 6_600_000, 8_000_000, 6_700_000))
    desk = Desk(iface)
    try:
        desk.set_panel_visible(True)
        desk.dock.setFloating(True)
        desk.dock.show()
        if incidents:
            wait_until(lambda: desk.workspace.figures.total == incidents, "the figures of the store")
        yield desk
    finally:
        desk.close()
        QgsProject.instance().clear()


@contextmanager
def open_workspace(folder: Path, *, incidents: int = 60) -> Iterator[Workspace]:
    """Make a workspace over a filled store, without widgets."""
    use_settings(folder)
    if incidents:
        made_up_store.fill(folder / "demo.gpkg", incidents)
    workspace = Workspace()
    try:
        yield workspace
    finally:
        workspace.close()
