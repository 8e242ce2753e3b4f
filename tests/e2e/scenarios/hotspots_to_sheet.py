"""From a fetched month to hotspots, density and printed district maps, with the panel narrow and wide."""

from __future__ import annotations

from crime_map_e2e_driver import Driver, astana, run
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsProject
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtWidgets import QAction, QDateEdit, QDialog, QLabel, QStackedWidget, QTabWidget
from qgis.utils import iface

NARROW, WIDE = 300, 600


def steps(d: Driver):
    language = d.options["language"]
    iface.mainWindow().findChild(QAction, "CrimeMapAction").trigger()
    yield d.until(lambda: d.desk.dock is not None and d.desk.dock.isVisible(), "the panel")
    d.panel_width(NARROW)
    pages, tabs = d.desk.dock.pages, d.find("CrimeMapTabs", QTabWidget)
    hotspots, sheets = pages["Hotspots"], pages["DistrictMaps"]
    stack = d.find("CrimeMapStack", QStackedWidget)
    d.click("CrimeMapWelcomeLater")
    tabs.setCurrentWidget(hotspots)
    yield d.pause(0.4)
    d.shoot(f"hotspots-empty-300-{language}", d.desk.dock)
    tabs.setCurrentWidget(sheets)
    yield d.pause(0.4)
    d.shoot(f"sheets-empty-300-{language}", d.desk.dock)

    # the empty page leads to the districts
    d.click("CrimeMapChooseDistricts")
    yield d.until(lambda: stack.currentWidget().objectName() == "CrimeMapWelcomePage", "the question")
    d.click("CrimeMapDistrictsFromPortal")
    yield d.until(lambda: d.find("CrimeMapWelcomeUse").isEnabled(), "the portal's districts")
    d.click("CrimeMapWelcomeUse")
    yield d.until(lambda: sheets.districts.rows.count() > 0, "the districts")
    yield d.pause(0.4)
    d.shoot(f"sheets-unfetched-300-{language}", d.desk.dock)

    # what is missing is fetched from there, and the Data page shows how it goes
    project = QgsProject.instance()
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    to_map = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4326"), project.crs(), project)
    iface.mapCanvas().setExtent(to_map.transformBoundingBox(astana()))
    for name in ("CrimeMapFirstDay", "CrimeMapSheetFirstDay"):
        d.find(name, QDateEdit).setDate(QDate(2026, 9, 1))
    for name in ("CrimeMapLastDay", "CrimeMapSheetLastDay"):
        d.find(name, QDateEdit).setDate(QDate(2026, 9, 30))
    yield d.until(lambda: d.find("CrimeMapSheetFetch").isVisible(), "the offer to fetch")
    d.click("CrimeMapSheetFetch")
    yield d.pause(0.3)
    d.results["tab_while_fetching"] = tabs.currentWidget().objectName()
    data = pages["Data"]
    yield d.until(lambda: data.run is None and not data._waiting, "the fetch to end", 180)
    yield d.until(lambda: d.desk.workspace.figures.matching > 0, "figures")
    d.results["matching"] = d.desk.workspace.figures.matching

    # hotspots
    tabs.setCurrentWidget(hotspots)
    yield d.pause(0.4)
    d.shoot(f"hotspots-300-{language}", d.desk.dock)
    d.click("CrimeMapFindHotspots")
    yield d.pause(0.1)
    d.shoot(f"hotspots-running-300-{language}", d.desk.dock)
    yield d.until(lambda: not hotspots.is_busy, "hotspots", 120)
    d.results["hotspots"] = hotspots.result.text()
    d.desk.map_view.set_visible(d.incidents(), False)
    yield d.rendered()
    d.shoot(f"hotspots-window-300-{language}")
    d.shoot(f"hotspots-done-300-{language}", d.desk.dock)
    d.find("CrimeMapHotspotMore").setCollapsed(False)
    yield d.pause(0.4)
    hotspots.scroll_area.ensureWidgetVisible(hotspots.gi_star.stability)
    d.shoot(f"hotspots-more-300-{language}", d.desk.dock)
    d.panel_width(WIDE)
    yield d.pause(0.5)
    d.shoot(f"hotspots-600-{language}", d.desk.dock)
    d.panel_width(NARROW)
    d.find("CrimeMapHotspotMore").setCollapsed(True)
    d.choose("CrimeMapHotspotMethod", "density")
    yield d.pause(0.4)
    d.shoot(f"density-300-{language}", d.desk.dock)
    d.click("CrimeMapFindHotspots")
    yield d.until(lambda: not hotspots.is_busy, "the density", 120)
    d.results["density"] = hotspots.result.text()
    for layer in project.mapLayers().values():
        if "hotspots-" in layer.source():
            d.desk.map_view.set_visible(layer, False)
    yield d.rendered()
    d.shoot(f"density-window-{language}")

    # trends, with the window of charts and tables
    trends = pages["Trends"]
    tabs.setCurrentWidget(trends)
    yield d.pause(0.4)
    d.shoot(f"trends-300-{language}", d.desk.dock)
    d.click("CrimeMapFindTrends")
    yield d.until(lambda: not trends.is_busy, "the times", 120)
    d.results["times"] = trends.result.text()
    window = trends.findChild(QDialog, "CrimeMapResultWindow")
    yield d.until(lambda: window.isVisible(), "the window of results")
    chart = window.findChild(QTabWidget, "CrimeMapResultTabs").currentWidget()
    yield d.until(lambda: chart.image is not None, "the chart", 60)
    d.shoot(f"times-window-{language}", window)
    d.results["charts"] = [window.tabs.tabText(i) for i in range(window.tabs.count())]
    window.close()
    d.choose("CrimeMapTrendMethod", "near-repeat")
    yield d.pause(0.3)
    d.click("CrimeMapFindTrends")
    yield d.until(lambda: not trends.is_busy, "near repeats", 120)
    yield d.pause(1.0)
    d.shoot(f"near-repeat-window-{language}", window)
    window.close()
    d.shoot(f"near-repeat-300-{language}", d.desk.dock)
    d.results["near_repeat"] = trends.result.text()

    # district maps
    tabs.setCurrentWidget(sheets)
    yield d.until(lambda: not d.find("CrimeMapSheetFetch").isVisible(), "everything to be fetched")
    folder = d.folder / "парақтар"
    d.find("CrimeMapSheetFolder", QgsFileWidget).setFilePath(str(folder))
    yield d.pause(0.4)
    d.shoot(f"sheets-300-{language}", d.desk.dock)
    sheets.scroll_area.ensureWidgetVisible(sheets.folder)
    yield d.pause(0.2)
    d.shoot(f"sheets-lower-300-{language}", d.desk.dock)
    d.panel_width(WIDE)
    yield d.pause(0.5)
    d.shoot(f"sheets-600-{language}", d.desk.dock)
    d.panel_width(NARROW)
    d.click("CrimeMapSheetNone")
    for row in (1, 2):
        sheets.districts.rows.item(row).setCheckState(Qt.CheckState.Checked)
    d.choose("CrimeMapSheetContent", 1)
    yield d.pause(0.3)
    d.click("CrimeMapSheetPrint")
    progress = d.find("CrimeMapProgressText", QLabel)
    texts = []
    sheets.printing.progressed.connect(lambda _, text: texts.append(text))
    yield d.until(
        lambda: any("2 " in text and ":" in text for text in texts) or not sheets.printing.is_under_way,
        "page 2",
        120,
    )
    d.shoot(f"sheets-printing-300-{language}", d.desk.dock)
    d.results["progress"] = [*texts, progress.text()]
    yield d.until(lambda: not sheets.printing.is_under_way, "the sheets", 120)
    yield d.pause(0.3)
    d.shoot(f"sheets-printed-300-{language}", d.desk.dock)
    d.results["printed"] = sheets.result.text()
    d.results["files"] = sorted(file.name for file in folder.iterdir())
    if language == "en":
        d.click("CrimeMapSheetPreviewButton")
        yield d.until(
            lambda: sheets.findChild(type(sheets.form), "CrimeMapSheetPreview") is not None, "the preview", 60
        )
        yield d.pause(0.5)
        dialog = sheets.findChild(type(sheets.form), "CrimeMapSheetPreview")
        d.shoot("sheets-preview", dialog)
        dialog.close()


run(steps)
