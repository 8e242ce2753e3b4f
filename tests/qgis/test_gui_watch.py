"""Watch areas on the panel: how they are made, the one message, and the list."""

from __future__ import annotations

from dataclasses import replace

import pytest
from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialogButtonBox, QPushButton, QToolButton

from crime_map_plugin.gui import watch_areas
from crime_map_plugin.gui.watch_areas import WatchArea
from crime_map_plugin.gui.watch_dialog import WatchDialog
from crime_map_plugin.incidents.schema import Page, select
from crime_map_plugin.store.geopackage import Store
from crime_map_plugin.store.watch_state import WatchState
from tests.qgis import busy_store
from tests.qgis.panel import open_panel
from tests.qgis.running import box
from tests.qgis.waiting import wait_until


@pytest.fixture
def panel(qgis_iface, qgis_new_project, monkeypatch, tmp_path):
    folder = tmp_path / "profile"
    monkeypatch.setattr(watch_areas, "profile_folder", lambda: folder)
    with open_panel(qgis_iface, tmp_path) as desk:
        desk.section = desk.dock.pages["Data"].watching
        yield desk


def new_area() -> WatchArea:
    outline = QgsGeometry.fromWkt("MULTIPOLYGON(((71.3 51, 71.5 51, 71.5 51.2, 71.3 51.2, 71.3 51)))")
    return WatchArea(0, "Market", (), "", True, outline)


def arrive(desk, *keys: str) -> None:
    """Let incidents come into the store as a refresh does."""
    with Store.open(desk.workspace.store_path) as store:
        columns = store.read(ids=["demo:crime:0"])
        for key in keys:
            columns["id"][0], columns["street"][0] = key, f"Street of {key}"
            writer = store.begin(store.coverage()[0].scope, incremental=True)
            writer.write(Page(columns, 1))
            writer.finish({}, True)
    desk.workspace.store_was_written()


def test_new_incidents_raise_one_quiet_message_and_are_listed_and_gone_to(panel, qgis_iface):
    bar, section = qgis_iface.messageBar(), panel.section
    bar.clearWidgets()
    looks = []
    section.watch.looked.connect(looks.append)
    section.watch.add(new_area())
    wait_until(lambda: looks, "the first look")
    assert bar.items() == [] and section.box.news.isHidden()
    arrive(panel, "x", "y")
    wait_until(lambda: len(bar.items()) == 1, "the message")
    arrive(panel, "z")
    wait_until(lambda: section.box.news.table.rowCount() == 3, "the list")
    (message,) = bar.items()
    assert message.level() == Qgis.MessageLevel.Info and "1 new incident" in message.text()
    assert "Market" in message.text()
    message.findChild(QPushButton, "CrimeMapShowNews").click()
    assert not section.group.isCollapsed() and section.group.title() == "Watch areas: 3 new"
    table = section.box.news.table
    assert sorted(table.item(row, 1).text().split(" · ")[0] for row in range(3)) == [
        "Street of x",
        "Street of y",
        "Street of z",
    ]
    before = qgis_iface.mapCanvas().center()
    table.setCurrentCell(0, 0)
    table.activated.emit(table.currentIndex())
    assert qgis_iface.mapCanvas().center().distance(before) > 1
    section.box.clear.click()
    wait_until(lambda: section.box.news.isHidden(), "the empty list")
    assert bar.items() == [] and section.group.title() == "Watch areas"


def test_what_is_purged_and_what_was_of_a_deleted_area_is_kept_nowhere(panel):
    section, store = panel.section, panel.workspace.store_path
    looks = []
    section.watch.looked.connect(looks.append)
    section.watch.add(new_area())
    wait_until(lambda: looks, "the first look")

    def kept() -> list[str]:
        with WatchState.open(watch_areas.state_path(), store) as state:
            return sorted(one.id for one in state.news())

    arrive(panel, "x", "y")
    wait_until(lambda: section.box.news.table.rowCount() == 2, "the list")
    with Store.open(store) as opened:
        columns, scope = opened.read(), opened.coverage()[0].scope
        left = columns["id"] != "x"
        writer = opened.begin(scope)
        writer.write(Page(select(columns, left), int(left.sum())))
        writer.finish({}, True)
    panel.workspace.store_was_written()
    wait_until(lambda: kept() == ["y"], "the incident to be forgotten")
    section.watch.delete(1)
    wait_until(lambda: kept() == [], "the area's incidents to be forgotten")
    wait_until(lambda: section.box.news.isHidden(), "the list to be gone")


def test_the_only_area_that_was_off_meanwhile_begins_anew(panel, qgis_iface):
    bar, section = qgis_iface.messageBar(), panel.section
    bar.clearWidgets()
    looks = []
    section.watch.looked.connect(looks.append)

    def look_after(change) -> None:
        seen = len(looks)
        change()
        wait_until(lambda: len(looks) > seen, "a look")

    look_after(lambda: section.watch.add(new_area()))
    look_after(lambda: section.watch.change(replace(section.watch.areas[0], is_on=False)))
    look_after(lambda: arrive(panel, "x"))
    look_after(lambda: section.watch.change(replace(section.watch.areas[0], is_on=True)))
    assert bar.items() == []
    look_after(lambda: arrive(panel, "y"))
    assert [item.text() for item in bar.items()] == ["1 new incident(s): Market"]


def test_the_extent_a_selection_and_a_district_become_areas(panel, qgis_iface, tmp_path):
    section, kept = panel.section, []
    section.watch.add = kept.append

    def save(name: str) -> None:
        dialog = section.findChild(WatchDialog)
        dialog.name.setText(name)
        dialog.buttons.button(QDialogButtonBox.StandardButton.Save).click()
        wait_until(lambda: section.findChild(WatchDialog) is None, "the dialog to close")

    section.watch_extent()
    save("Here")
    x, y = panel.map_view.extent_in_degrees()[:2]
    found = kept[0].outline.boundingBox()
    assert (found.xMinimum(), found.yMinimum()) == pytest.approx((x, y))
    told = []
    panel.workspace.noticed.connect(told.append)
    section.watch_selection()
    assert told[0].text == "No polygon is selected."
    layer = QgsVectorLayer("Polygon?crs=EPSG:32642&field=name:string", "Parks", "memory")
    for left in (670_000, 672_000, 690_000):
        feature = QgsFeature(layer.fields())
        feature.setAttribute("name", f"P{left}")
        feature.setGeometry(QgsGeometry.fromWkt(box(left, 5_660_000, left + 1000, 5_661_000)))
        layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    layer.selectByIds([1, 2])
    qgis_iface.setActiveLayer(layer)
    section.watch_selection()
    save("Two parks")
    assert kept[1].outline.constGet().numGeometries() == 2 and kept[1].outline.boundingBox().width() < 0.1
    districts = busy_store.districts(tmp_path / "d.gpkg")
    panel.workspace.change_settings(districts_source=districts, districts_name="name")
    section.watch_district()
    dialog = section.findChild(WatchDialog)
    dialog.district.setCurrentIndex(dialog.district.findText("D3"))
    dialog.district.activated.emit(dialog.district.currentIndex())
    assert dialog.name.text() == "D3"
    save("D3")
    assert kept[2].outline.contains(QgsGeometry.fromWkt("POINT(71.48 51.1)"))


def test_an_area_is_changed_switched_and_deleted_and_is_there_again(panel, qgis_iface):
    section = panel.section
    section.watch.add(new_area())
    (area,) = watch_areas.read_all()
    section.watch.change(replace(area, name="Bazaar", categories=("theft",), digest="weekly"))
    (area,) = watch_areas.read_all()
    assert (area.name, area.categories, area.digest, area.is_on) == ("Bazaar", ("theft",), "weekly", True)
    item = section.box.rows.item(0)
    assert item.text() == "Bazaar · Theft"
    item.setCheckState(Qt.CheckState.Unchecked)
    wait_until(lambda: not watch_areas.read_all()[0].is_on, "the area to be off")
    section.box.rows.setCurrentRow(0)
    panel.dock.findChild(QToolButton, "CrimeMapWatchDelete").click()
    assert watch_areas.read_all() == [] and section.box.rows.count() == 0


def test_a_polygon_drawn_with_qgis_tools_is_watched(panel):
    section = panel.section
    section.watch.add(new_area())
    section.show_on_map()
    layer = next(watch_areas.shown_layers())
    assert layer.isValid() and layer.crs() == QgsCoordinateReferenceSystem("EPSG:4326")
    assert layer.startEditing()
    drawn = QgsFeature(layer.fields())
    drawn.setGeometry(new_area().outline)
    assert layer.addFeature(drawn) and layer.commitChanges()
    wait_until(lambda: section.box.rows.count() == 2, "the drawn area")
    area = section.watch.areas[1]
    assert (area.name, area.categories, area.digest, area.is_on) == ("Area 2", (), "", True)


def test_a_digest_needs_a_folder_and_an_area_a_name_and_a_category(panel, tmp_path):
    dialog = WatchDialog(new_area(), folder="", file_format="html")
    save = dialog.buttons.button(QDialogButtonBox.StandardButton.Save)
    assert save.isEnabled()
    dialog.digest.setCurrentIndex(dialog.digest.findData("daily"))
    dialog.digest.activated.emit(1)
    assert not save.isEnabled()
    dialog.folder.setFilePath(str(tmp_path))
    assert save.isEnabled()
    dialog.name.setText("  ")
    assert not save.isEnabled()
    dialog.reject()


def test_the_folder_of_digests_is_made_when_the_area_is_saved(panel, tmp_path):
    section, folder = panel.section, tmp_path / "жаңа" / "digests"
    section.watch_extent()
    dialog = section.findChild(WatchDialog)
    dialog.digest.setCurrentIndex(dialog.digest.findData("daily"))
    dialog.folder.setFilePath(str(folder))
    dialog.buttons.button(QDialogButtonBox.StandardButton.Save).click()
    wait_until(lambda: section.watch.areas, "the area")
    assert folder.is_dir() and section.watch.areas[0].digest == "daily"
