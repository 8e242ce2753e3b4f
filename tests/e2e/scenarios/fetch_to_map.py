"""From an empty profile to incidents on the map, filtered, in every look, played and exported."""

from __future__ import annotations

import os
from pathlib import Path

from crime_map_e2e_driver import Driver, astana, run
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsProject
from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtWidgets import QAction, QDateEdit, QLabel, QStackedWidget
from qgis.utils import iface

from crime_map_plugin.incidents.audience import Audience


def steps(d: Driver):
    language = d.options["language"]
    is_short = d.options.get("pictures_only", False)
    is_project_only = d.options.get("project_only", False)
    iface.mainWindow().findChild(QAction, "CrimeMapAction").trigger()
    yield d.until(lambda: d.desk.dock is not None and d.desk.dock.isVisible(), "the panel")
    d.panel_width(300)
    yield d.pause(0.6)
    d.shoot(f"welcome-300-{language}", d.desk.dock)
    stack = d.find("CrimeMapStack", QStackedWidget)
    d.results["welcome"] = stack.currentWidget().objectName()
    d.click("CrimeMapDistrictsFromPortal")
    yield d.until(lambda: d.find("CrimeMapWelcomeUse").isEnabled(), "the portal's districts")
    d.shoot(f"welcome-districts-300-{language}", d.desk.dock)
    d.click("CrimeMapWelcomeUse")
    yield d.until(lambda: stack.currentWidget().objectName() == "CrimeMapTabs", "the pages")
    yield d.pause(0.3)
    d.shoot(f"empty-300-{language}", d.desk.dock)

    # a month of which the portal's number is known before anything is fetched
    project = QgsProject.instance()
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    canvas = iface.mapCanvas()
    canvas.setExtent(
        QgsCoordinateTransform(
            QgsCoordinateReferenceSystem("EPSG:4326"), project.crs(), project
        ).transformBoundingBox(astana())
    )
    d.find("CrimeMapFirstDay", QDateEdit).setDate(QDate(2026, 10, 1))
    d.find("CrimeMapLastDay", QDateEdit).setDate(QDate(2026, 10, 31))
    match = d.find("CrimeMapMatch", QLabel)
    yield d.pause(0.2)
    yield d.until(lambda: any(c.isdigit() for c in match.text()), "the number of the portal")
    d.results["match"] = match.text()
    d.click("CrimeMapFetch")
    yield d.pause(0.35)
    d.shoot(f"fetching-300-{language}", d.desk.dock)
    page = d.desk.dock.pages["Data"]
    yield d.until(lambda: page.run is None and not page._waiting, "the fetch to end", 180)
    yield d.until(lambda: d.desk.workspace.figures.total > 0, "figures")
    layer = d.incidents()
    d.results["receipt"] = d.find("CrimeMapReceipt", QLabel).text()
    d.results["receipts"] = [receipt.to_json() for receipt in page.fetch.outcome.receipts]
    d.results["on_map"] = layer.featureCount()
    d.results["matching"] = d.desk.workspace.figures.matching
    d.results["status"] = d.find("CrimeMapStatus", QLabel).text()
    d.results["active_layer"] = iface.activeLayer().name() if iface.activeLayer() else ""
    scale = canvas.scale()
    d.click("CrimeMapZoom")
    yield d.until(lambda: canvas.scale() != scale, "the map to zoom")
    yield d.rendered()
    d.results["scale"] = canvas.scale()
    d.shoot(f"fetched-300-{language}")
    d.shoot(f"panel-300-{language}", d.desk.dock)
    d.panel_width(500)
    yield d.pause(0.4)
    page.incidents_box.setCollapsed(False)
    yield d.pause(0.8)
    yield d.rendered()
    d.shoot(f"window-500-{language}")
    d.shoot(f"panel-500-{language}", d.desk.dock)
    page.scroll_area.ensureWidgetVisible(page.incidents.table)
    yield d.pause(0.3)
    d.shoot(f"panel-list-500-{language}", d.desk.dock)
    d.panel_width(300)
    yield d.pause(0.4)
    d.shoot(f"panel-list-300-{language}", d.desk.dock)
    page.incidents_box.setCollapsed(True)
    page.findChild(type(page.incidents_box), "CrimeMapMoreFilters").setCollapsed(False)
    yield d.pause(0.5)
    page.scroll_area.ensureWidgetVisible(page.more)
    yield d.pause(0.3)
    d.shoot(f"panel-more-300-{language}", d.desk.dock)
    if is_short:
        return

    # without the portal: a filter changes the map at once
    root = page.categories.topLevelItem(0)
    root.setCheckState(0, Qt.CheckState.Unchecked)
    d.results["none"] = layer.featureCount()
    root.child(4).setCheckState(0, Qt.CheckState.Checked)
    d.results["theft"] = layer.featureCount()
    yield d.rendered()
    if is_project_only:
        project.write(str(d.folder / "map.qgz"))
        return
    for look in ("clusters", "density", "districts", "districts_rate", "points"):
        d.click(f"CrimeMapLook_{look}")
        if look.startswith("districts"):
            field = "per_10k" if look.endswith("rate") else "count"
            yield d.until(lambda field=field: _shaded(field), f"districts by {field}")
        yield d.rendered()
        d.shoot(f"look-{look}-{language}")
    d.click("CrimeMapTime")
    yield d.rendered()
    shown = d.find("CrimeMapTimeShown", QLabel)
    d.results["time_first"] = shown.text()
    d.click("CrimeMapTimePlay")
    yield d.until(lambda: shown.text() != d.results["time_first"], "time to go on")
    d.click("CrimeMapTimePlay")
    yield d.rendered()
    d.shoot(f"time-{language}")
    d.results["is_temporal"] = canvas.mapSettings().isTemporal()
    d.click("CrimeMapTime")
    d.results["is_temporal_after"] = canvas.mapSettings().isTemporal()
    exported = Path(os.environ["CRIME_MAP_E2E_FOLDER"]) / "ұрлық.csv"
    page.export_to(exported, Audience.INTERNAL, False)
    yield d.until(exported.exists, "the export")
    yield d.pause(0.5)
    text = exported.read_text(encoding="utf-8-sig")
    d.results["exported"] = len(text.splitlines()) - 1
    d.results["exported_header"] = text.splitlines()[0]
    d.results["layers"] = [
        (found.name(), found.source().split("|")[0].rsplit("/", 1)[-1])
        for found in project.mapLayers().values()
    ]


def _shaded(field: str) -> bool:
    for layer in QgsProject.instance().mapLayers().values():
        if layer.customProperty("crime_map/shading"):
            return field in layer.renderer().dump()
    return False


run(steps)
