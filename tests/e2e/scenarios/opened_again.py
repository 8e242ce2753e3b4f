"""A saved project opened again, with or without the plugin: it draws, and the panel takes it over."""

from __future__ import annotations

from crime_map_e2e_driver import Driver, run
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import QAction
from qgis.utils import iface, plugins


def steps(d: Driver):
    project = QgsProject.instance()
    d.results["read"] = project.read(d.options["project"])
    yield d.pause(0.5)
    yield d.rendered()
    d.results["plugin"] = "crime_map_plugin" in plugins
    d.results["invalid"] = [layer.name() for layer in project.mapLayers().values() if not layer.isValid()]
    layer = d.incidents()
    d.results["on_map"] = layer.featureCount()
    d.results["colors"] = colors_of(iface.mapCanvas().grab().toImage())
    d.shoot(f"opened-again-{'with' if d.results['plugin'] else 'without'}-plugin")
    if not d.results["plugin"]:
        return
    iface.mainWindow().findChild(QAction, "CrimeMapAction").trigger()
    yield d.until(lambda: d.desk.dock is not None and d.desk.dock.isVisible(), "the panel")
    d.panel_width(320)
    yield d.until(lambda: d.desk.workspace.figures.matching > 0, "figures")
    d.results["matching"] = d.desk.workspace.figures.matching
    root = d.desk.dock.pages["Data"].categories.topLevelItem(0)
    root.child(4).setCheckState(0, Qt.CheckState.Unchecked)
    d.results["none"] = layer.featureCount()
    root.setCheckState(0, Qt.CheckState.Checked)
    yield d.until(lambda: layer.featureCount() > d.results["on_map"], "more incidents")
    d.results["all"] = layer.featureCount()
    d.results["incident_layers"] = sum(
        found.customProperty("crime_map/kind") == "incidents" for found in project.mapLayers().values()
    )


def colors_of(image: QImage) -> int:
    """Return how many different colours the map shows, on a grid of its pixels."""
    return len({image.pixel(x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)})


run(steps)
