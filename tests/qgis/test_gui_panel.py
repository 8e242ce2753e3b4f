"""The panel as a whole: opens, follows the store and the map, and leaves nothing behind."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import numpy as np
import pytest
from qgis.core import Qgis, QgsProject, QgsSettings, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QToolButton, QWidget

from crime_map_plugin.errors import CrimeMapError, GridTooLarge, PortalUnreachable, StoreLocked
from crime_map_plugin.gui.filter_state import FilterState
from crime_map_plugin.gui.map_view import box_without_strays
from crime_map_plugin.gui.messages import notice_of_error
from crime_map_plugin.gui.notice import Level, Notice
from crime_map_plugin.gui.view_switch import Look
from crime_map_plugin.maps import views
from tests.qgis.panel import open_panel, open_workspace
from tests.qgis.waiting import wait_until


@pytest.fixture
def panel(qgis_iface, qgis_new_project, tmp_path):
    with open_panel(qgis_iface, tmp_path) as desk:
        yield desk


@pytest.fixture
def page(panel):
    return panel.dock.pages["Data"]


def test_panel_is_made_when_first_opened_and_gone_after_closing(qgis_iface, qgis_new_project, tmp_path):
    with open_panel(qgis_iface, tmp_path, incidents=0) as desk:
        dock = desk.dock
        assert dock.objectName() == "CrimeMapDock"
    assert desk.dock is None and desk.workspace is None
    wait_until(lambda: sip.isdeleted(dock), "the dock to be deleted")


def test_closing_leaves_no_connection_and_no_time_filter(qgis_iface, qgis_new_project, tmp_path):
    canvas = qgis_iface.mapCanvas()
    project = QgsProject.instance()
    before = (canvas.receivers(canvas.extentsChanged), project.receivers(project.layersRemoved))
    with open_panel(qgis_iface, tmp_path) as desk:
        desk.dock.pages["Data"].time.setChecked(True)
        assert canvas.mapSettings().isTemporal()
        assert canvas.receivers(canvas.extentsChanged) == before[0] + 1
    assert (canvas.receivers(canvas.extentsChanged), project.receivers(project.layersRemoved)) == before
    assert not canvas.mapSettings().isTemporal()


def test_hidden_panel_is_not_made(qgis_iface):
    from crime_map_plugin.gui.desk import Desk

    desk = Desk(qgis_iface)
    desk.set_panel_visible(False)
    assert desk.dock is None
    desk.close()


def test_status_line_tells_number_and_date(panel):
    text = panel.dock.findChild(QLabel, "CrimeMapStatus").text()
    assert text.startswith("60 incident(s) · data as of ") and str(date.today().year) in text


def test_empty_store_says_so(qgis_iface, qgis_new_project, tmp_path):
    with open_panel(qgis_iface, tmp_path, incidents=0) as desk:
        assert desk.dock.findChild(QLabel, "CrimeMapStatus").text() == "Nothing fetched yet"
        assert desk.dock.findChild(QLabel, "CrimeMapMatchStore").text() == "Nothing in the store yet"
        assert not desk.dock.pages["Data"].export.isEnabled()


def test_first_run_asks_for_districts_and_can_be_left_for_later(qgis_iface, qgis_new_project, tmp_path):
    with open_panel(qgis_iface, tmp_path, incidents=0) as desk:
        desk.close()
        QgsSettings().setValue("crime_map/interface/is_welcomed", False)
        desk.set_panel_visible(True)
        stack = desk.dock.findChild(QWidget, "CrimeMapStack")
        assert stack.currentWidget().objectName() == "CrimeMapWelcomePage"
        desk.dock.findChild(QPushButton, "CrimeMapWelcomeLater").click()
        assert stack.currentWidget().objectName() == "CrimeMapTabs"
        assert QgsSettings().value("crime_map/interface/is_welcomed", type=bool)


def test_changing_a_category_filters_the_map_at_once(panel, page):
    layer = panel.map_view.publish()
    assert layer.featureCount() == 30
    tree = page.categories
    tree.topLevelItem(0).setCheckState(0, Qt.CheckState.Unchecked)
    assert layer.featureCount() == 0
    tree.topLevelItem(0).child(4).setCheckState(0, Qt.CheckState.Checked)
    assert layer.featureCount() == 15
    assert layer.subsetString().startswith("\"category\" IN ('theft')")


def test_number_in_the_store_is_the_number_on_the_map(panel, page):
    layer = panel.map_view.publish()
    page.use_filter(FilterState(categories=("robbery",), hour_first=12, hour_last=13, severities=(3, 4)))
    wait_until(lambda: panel.workspace.figures.matching == layer.featureCount(), "the figures")
    assert layer.featureCount() == sum(
        1 for i in range(30) if i % 6 == 3 and i % 3 in (0, 1) and i % 5 in (3, 4)
    )


def test_map_extent_filters_by_the_spatial_index(panel, page):
    layer = panel.map_view.publish()
    panel.workspace.set_map_extent((71.399, 51.099, 71.405, 51.101))
    page.use_filter(FilterState(area="extent"))
    assert layer.featureCount() == 3
    panel.workspace.set_map_extent((71.399, 51.099, 71.403, 51.101))
    assert layer.featureCount() == 2


def test_publishing_keeps_the_active_layer_and_the_extent(panel, qgis_iface):
    other = QgsVectorLayer("Point?crs=EPSG:4326", "mine", "memory")
    QgsProject.instance().addMapLayer(other)
    qgis_iface.setActiveLayer(other)
    extent = qgis_iface.mapCanvas().extent()
    panel.map_view.publish()
    panel.map_view.publish()
    assert qgis_iface.activeLayer() is other
    assert qgis_iface.mapCanvas().extent() == extent
    assert len(QgsProject.instance().mapLayers()) == 2


def test_zooming_leaves_strays_aside_and_gives_one_place_surroundings():
    x = np.append(np.linspace(71.3, 71.5, 500), [0.0, 12.0, np.nan])
    y = np.append(np.linspace(51.0, 51.2, 500), [0.0, 50.0, 51.1])
    assert box_without_strays(x, y) == pytest.approx((71.295, 50.995, 71.505, 51.205))
    assert box_without_strays(x[:1], y[:1]) == pytest.approx((71.295, 50.995, 71.305, 51.005))
    assert box_without_strays(np.array([np.nan]), np.array([np.nan])) is None


def test_looks_switch_the_renderer_and_keep_the_filter(panel, page):
    page.views.buttons[Look.HEAT].click()
    layer = panel.map_view.incidents()
    assert views.view_of(layer) is views.View.HEAT and layer.featureCount() == 30
    page.views.buttons[Look.CLUSTERS].click()
    assert views.view_of(layer) is views.View.CLUSTERS
    page.views.buttons[Look.POINTS].click()
    assert views.view_of(layer) is views.View.POINTS


def test_shading_without_districts_asks_for_them(panel, page):
    page.views.buttons[Look.DISTRICT_COUNT].click()
    assert (
        panel.dock.findChild(QWidget, "CrimeMapStack").currentWidget().objectName() == "CrimeMapWelcomePage"
    )
    assert panel.dock.notices.notice.text == "No districts have been chosen yet."


def test_time_slider_steps_through_the_period_and_stops(panel, page, qgis_iface):
    canvas = qgis_iface.mapCanvas()
    page.use_filter(FilterState(preset="own", first_day="2026-03-01", last_day="2026-03-07"))
    page.time.setChecked(True)
    slider = page.slider
    assert slider.slider.maximum() == 6 and slider.step.currentData() == Qgis.TemporalUnit.Days
    utc = Qt.TimeSpec.UTC
    assert canvas.temporalRange().begin() == QDateTime(QDate(2026, 3, 1), QTime(0, 0), utc)
    slider.forward.click()
    assert canvas.temporalRange().begin() == QDateTime(QDate(2026, 3, 2), QTime(0, 0), utc)
    assert slider.shown.text() == "2 Mar 2026"
    slider.slider.setValue(5)
    assert canvas.temporalRange().begin() == QDateTime(QDate(2026, 3, 6), QTime(0, 0), utc)
    slider.play.click()
    wait_until(lambda: slider.slider.value() == 6, "playing to go on")
    slider.play.click()
    page.time.setChecked(False)
    assert not canvas.mapSettings().isTemporal() and slider.isHidden()


def test_newest_incidents_are_listed_searched_and_gone_to(panel, page, qgis_iface):
    page.incidents_box.setCollapsed(False)
    table = page.incidents.table
    wait_until(lambda: table.rowCount() == 30, "the newest incidents")
    assert table.item(0, 1).text() == "Street 0 · ст.188 ч.3"
    assert table.item(0, 0).text().startswith(str(date.today().day))
    page.incidents.search.setValue("street 17")
    assert [row for row in range(30) if not table.isRowHidden(row)] == [17]
    table.setCurrentCell(17, 0)
    table.activated.emit(table.currentIndex())
    centre = qgis_iface.mapCanvas().center()
    x, y = 71.40 + 0.002 * 7, 51.10 + 0.002 * 1
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsPointXY

    there = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4326"),
        qgis_iface.mapCanvas().mapSettings().destinationCrs(),
        QgsProject.instance(),
    ).transform(QgsPointXY(x, y))
    assert centre.distance(there) < 1


def test_list_sorts_by_time_and_not_by_digits(panel, page):
    page.incidents_box.setCollapsed(False)
    table = page.incidents.table
    wait_until(lambda: table.rowCount() == 30, "the newest incidents")
    table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert [table.item(row, 1).text().split(" ")[1] for row in range(30)] == [str(29 - i) for i in range(30)]


def test_reset_returns_to_the_first_filter(panel, page):
    page.use_filter(FilterState(categories=("theft",), severities=(4,)))
    page.reset.click()
    assert panel.workspace.filter == FilterState()
    assert page.categories.read(FilterState()) == FilterState()


def test_last_filter_is_there_again(qgis_iface, qgis_new_project, tmp_path):
    with open_panel(qgis_iface, tmp_path) as desk:
        desk.dock.pages["Data"].use_filter(FilterState(categories=("fraud",)))
        desk.close()
        desk.set_panel_visible(True)
        assert desk.dock.pages["Data"].categories.checked() == ("fraud",)


def test_unreachable_portal_is_named_and_nothing_freezes(panel, page):
    # Port 1 answers nobody; the demo portal's own port may well be in use.
    panel.workspace.profile = replace(
        panel.workspace.profile, root="http://127.0.0.1:1/arcgis/rest/services/"
    )
    panel.workspace.profile_changed.emit()
    wait_until(
        lambda: page.match.portal.text() == "The portal's number is not known", "the portal's silence", 40
    )
    assert "Check the network" in page.match.portal.toolTip()


def test_errors_are_one_line_with_the_rest_behind_a_button(panel):
    bar = panel.dock.notices
    panel.workspace.tell(Notice("It broke.", Level.ERROR, "Do this.", "trace"))
    assert not bar.isHidden() and bar.findChild(QLabel, "CrimeMapNoticeText").text() == "It broke. Do this."
    assert not bar.findChild(QToolButton, "CrimeMapNoticeDetails").isHidden()
    bar.findChild(QToolButton, "CrimeMapNoticeClose").click()
    assert bar.isHidden()
    panel.workspace.tell(Notice("Fine.", Level.INFO))
    assert bar.findChild(QToolButton, "CrimeMapNoticeDetails").isHidden()


@pytest.mark.parametrize(
    ("error", "line"),
    [
        (PortalUnreachable("x"), "The portal did not answer."),
        (StoreLocked("x"), "Another QGIS is writing to the store."),
        (GridTooLarge("x", fitting_cell_size=250.4), "Use cells of 250 m or more."),
        (CrimeMapError("Own words.", hint="Own remedy."), "Own words. Own remedy."),
    ],
)
def test_every_failure_has_a_line_with_a_remedy(qgis_app, error, line):
    notice = notice_of_error(error)
    assert line in notice.line and notice.level is Level.ERROR


def test_another_portal_has_its_own_store_and_credentials(qgis_app, tmp_path):
    from crime_map_plugin.gui import portals
    from crime_map_plugin.settings import Settings

    with open_workspace(tmp_path) as workspace:
        portals.set_authcfg("demo", "abc1234")
        assert workspace.authcfg() == "abc1234" and Settings.load().authcfg == "abc1234"
        workspace.choose_profile("kz-portal")
        assert workspace.store_path == tmp_path / "kz-portal.gpkg"
        assert workspace.authcfg() == "" and Settings.load().authcfg == ""


def test_store_that_is_not_fetched_wholly_says_so(qgis_app, tmp_path):
    with open_workspace(tmp_path) as workspace:
        workspace.set_filter(FilterState())
        workspace.read_figures()
        wait_until(lambda: workspace.figures.total == 60, "figures")
        assert workspace.figures.is_covered and workspace.figures.matching == 30
        workspace.set_filter(FilterState(preset="own", first_day="2020-01-01", last_day="2020-01-31"))
        wait_until(lambda: workspace.figures.matching == 0, "figures")
        assert not workspace.figures.is_covered


def test_everything_is_reachable_by_keyboard_and_named(panel, page):
    controls = [
        widget
        for kind in (QToolButton, QComboBox, QLineEdit, QPushButton)
        for widget in panel.dock.findChildren(kind)
        if widget.objectName().startswith("CrimeMap")
    ]
    assert len(controls) > 25
    for widget in controls:
        name = widget.accessibleName() or getattr(widget, "text", lambda: "")()
        assert name, widget.objectName()
        assert widget.focusPolicy() != Qt.FocusPolicy.NoFocus, widget.objectName()
    labels = [label for label in page.findChildren(QLabel) if "&" in label.text()]
    assert labels and all(label.buddy() is not None for label in labels)


def test_panel_can_be_300_pixels_wide(panel, page):
    assert page.minimumSizeHint().width() <= 300
    assert page.scroll_area.widget().minimumSizeHint().width() <= 300
    assert page.header.minimumSize().width() <= 300


def test_query_of_the_default_filter_is_half_open(qgis_app, tmp_path):
    with open_workspace(tmp_path, incidents=0) as workspace:
        query = workspace.query
        assert query.date_to == datetime.combine(date.today(), datetime.min.time()).replace() + (
            datetime(2000, 1, 2) - datetime(2000, 1, 1)
        )


def test_tabs_are_not_cut_in_a_style_that_pads_them(panel):
    tabs = panel.dock.tabs
    panel.dock.setStyleSheet("QTabBar::tab { padding: 5px 22px; }")
    panel.dock.resize(300, 700)
    panel.dock._fit_tabs()
    words = [tabs.tabText(index) for index in range(tabs.count())]
    # Only the chosen one has words; the others tell theirs when pointed at.
    assert words[0] and not any(words[1:])
    assert all(tabs.tabToolTip(index) for index in range(1, tabs.count()))
    panel.dock.resize(1200, 700)
    panel.dock._fit_tabs()
    assert all(tabs.tabText(index) for index in range(tabs.count()))


def test_incidents_that_a_project_brings_are_seen(panel, page, tmp_path):
    panel.map_view.publish()
    path = tmp_path / "kept.qgz"
    project = QgsProject.instance()
    assert project.write(str(path))
    project.clear()
    told = []
    panel.map_view.layers_changed.connect(lambda: told.append(panel.map_view.incidents() is not None))
    assert project.read(str(path))
    assert told and told[-1]
