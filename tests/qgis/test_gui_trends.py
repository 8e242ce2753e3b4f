"""The Trends page: what is compared, what was never fetched, and what the charts hold."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import numpy as np
import pytest
from qgis.core import QgsFeatureRequest, QgsProject, QgsSettings, QgsVectorLayer
from qgis.PyQt.QtCore import QDate

from crime_map_plugin.errors import never_cancelled
from crime_map_plugin.gui.filter_state import FilterState
from crime_map_plugin.gui.methods.coverage import first_missing
from crime_map_plugin.gui.methods.time_profile import hours_by_weekday
from crime_map_plugin.gui.result_table import shown
from crime_map_plugin.incidents.coverage import Scope
from crime_map_plugin.incidents.query import IncidentQuery
from crime_map_plugin.incidents.schema import Page, empty_columns
from crime_map_plugin.maps.layers import Kind
from crime_map_plugin.store.geopackage import Store
from tests.qgis import busy_store
from tests.qgis.panel import open_panel
from tests.qgis.running import box, polygons, provider, saved
from tests.qgis.test_gui_methods import layers_of, run
from tests.qgis.waiting import wait_until


@pytest.fixture(autouse=True)
def algorithms(qgis_app):
    """Have the plugin's algorithms registered, once for all tests."""
    provider()


def state_of(days):
    """Return a filter of the last days."""
    first = date.today() - timedelta(days=days - 1)
    return FilterState(preset="own", first_day=first.isoformat(), last_day=date.today().isoformat())


@pytest.fixture
def panel(qgis_iface, qgis_new_project, tmp_path):
    busy_store.fill(tmp_path / "demo.gpkg", 300, days=400)
    with open_panel(qgis_iface, tmp_path, incidents=0) as desk:
        settings = QgsSettings()
        settings.setValue("crime_map/districts/source", busy_store.districts(tmp_path / "districts.gpkg"))
        settings.setValue("crime_map/districts/name_field", "name")
        desk.workspace.reload_settings()
        desk.dock.pages["Data"].use_filter(state_of(100))
        wait_until(lambda: desk.workspace.figures.matching > 0, "the figures")
        desk.dock.tabs.setCurrentWidget(desk.dock.pages["Trends"])
        yield desk


@pytest.fixture
def page(panel):
    return panel.dock.pages["Trends"]


def counts_by_district(panel, first, last):
    """Count by district with QGIS's own geometry, apart from the plugin."""
    incidents = QgsVectorLayer(f"{panel.workspace.store_path}|layername=incidents", "i", "ogr")
    incidents.setSubsetString(f"occurred_at >= '{first.isoformat()}' AND occurred_at < '{last.isoformat()}'")
    districts = QgsVectorLayer(panel.workspace.settings.districts_source, "d", "ogr")
    found = {}
    for district in districts.getFeatures():
        shape = district.geometry()
        request = QgsFeatureRequest(shape.boundingBox())
        found[district["name"]] = sum(
            shape.contains(incident.geometry()) for incident in incidents.getFeatures(request)
        )
    return found


def test_change_is_of_the_filter_against_the_days_before(panel, page):
    page.chooser.choose("change")
    run(page)
    (layer,) = layers_of(Kind.CHANGE)
    first = date.today() - timedelta(days=99)
    before = counts_by_district(panel, first - timedelta(days=100), first)
    after = counts_by_district(panel, first, date.today() + timedelta(days=1))
    assert {f["name"]: (f["before"], f["after"]) for f in layer.getFeatures()} == {
        name: (before[name], after[name]) for name in before
    }
    assert sum(after.values()) > 0
    (table,) = page.finding.tables
    titles = [column.title for column in table.columns]
    assert titles[0] == "District" and titles[1] != titles[2]
    change = [column.name for column in table.columns].index("change_pct")
    assert all(row[change] is None for row in table.rows if row[1] == 0)


def test_change_against_days_of_ones_own(panel, page):
    page.chooser.choose("change")
    method = page.method
    method.against.setCurrentIndex(method.against.findData("own"))
    start = date.today() - timedelta(days=300)
    method.first.setDate(QDate(start.year, start.month, start.day))
    end = start + timedelta(days=49)
    method.last.setDate(QDate(end.year, end.month, end.day))
    run(page)
    (layer,) = layers_of(Kind.CHANGE)
    before = counts_by_district(panel, start, end + timedelta(days=1))
    assert {f["name"]: f["before"] for f in layer.getFeatures()} == before


def test_the_pattern_test_is_not_said_to_find_more_than_chance(page):
    page.chooser.choose("change")
    page.method.test.setCurrentIndex(page.method.test.findData(3))
    run(page)
    assert "about half do without any change" in page.finding.text
    assert "more than chance" not in page.finding.text


def test_periods_that_overlap_are_not_compared(page):
    page.chooser.choose("change")
    method = page.method
    method.against.setCurrentIndex(method.against.findData("own"))
    today = date.today()
    method.last.setDate(QDate(today.year, today.month, today.day))
    assert not page.find.isEnabled() and "overlap" in page._input.text()


def test_what_was_never_fetched_is_named_and_offered_instead_of_counted_as_0(panel, page):
    page.chooser.choose("change")
    wait_until(page.find.isEnabled, "the button")
    method = page.method
    method.against.setCurrentIndex(method.against.findData("year"))
    wait_until(lambda: page.gap_row.isVisibleTo(page), "what is missing")
    assert not page.find.isEnabled() and "Not fetched completely" in page.gap_row.text.text()
    wanted = []
    panel.workspace.fetch_wanted.disconnect()
    panel.workspace.fetch_wanted.connect(wanted.append)
    page.gap_row.button.click()
    first = datetime.combine(date.today() - timedelta(days=99), time())
    assert wanted[0].date_from == first.replace(year=first.year - 1)
    method.against.setCurrentIndex(method.against.findData("before"))
    wait_until(page.find.isEnabled, "the button")
    assert not page.gap_row.isVisibleTo(page)
    page.chooser.choose("time-profile")
    assert page.find.isEnabled()


def test_times_are_counted_by_hour_and_weekday_of_the_wall_clock(panel, page):
    page.chooser.choose("time-profile")
    run(page)
    hours = page.finding.tables[0]
    names = [column.name for column in hours.columns]
    table = np.zeros((7, 24))
    for row in hours.rows:
        cell = dict(zip(names, row))
        if cell["hour"] is not None:
            table[cell["weekday"] - 1, cell["hour"]] = cell["count"]
    incidents = QgsVectorLayer(f"{panel.workspace.store_path}|layername=incidents", "i", "ogr")
    incidents.setSubsetString(f"occurred_at >= '{panel.workspace.filter.first_day}'")
    expected = np.zeros((7, 24))
    for incident in incidents.getFeatures():
        expected[incident["weekday"] - 1, incident["hour"]] += 1
    assert "." not in shown(3.0, hours.columns[names.index("count")])
    assert (table == expected).all() and table.sum() == panel.workspace.figures.matching
    assert [chart.title for chart in page.finding.charts] == ["Hours", "Months", "Weeks"]


def test_unknown_hours_are_not_put_into_the_night():
    class Rows:
        def column(self, name):
            return {"hour": [0, 23, None], "weekday": [1, 7, 1], "count": [2.0, 1.0, 5.0]}[name]

    table, unknown = hours_by_weekday(Rows())
    assert (table[0, 0], table[6, 23], table.sum(), unknown) == (2.0, 1.0, 3.0, 5.0)


def test_near_repeats_bring_their_lines_roles_and_watch_area(panel, page):
    page.chooser.choose("near-repeat")
    method = page.method
    method.distances.setText("0; 300,600")
    method.days.setText("0, 10,  x, 20")
    method.days.editingFinished.emit()
    assert method.days.text() == "0, 10, 20"
    method.next_days.setValue(30)
    method.links.setChecked(True)
    method.roles.setChecked(True)
    run(page)
    assert all(len(layers_of(kind)) == 1 for kind in (Kind.LINKS, Kind.ROLES, Kind.WATCH))
    (table,) = page.finding.tables
    assert len(table.rows) == 4
    assert all("Manhattan" in row[0] and "calendar days" in row[1] for row in table.rows)
    assert all(row[0].startswith("[") and ")" in row[0] for row in table.rows)
    (watch,) = layers_of(Kind.WATCH)
    assert watch.labelsEnabled()


def test_bands_that_are_no_bands_are_asked_for_again(page):
    page.chooser.choose("near-repeat")
    page.method.distances.setText("200")
    page.method.distances.editingFinished.emit()
    assert not page.find.isEnabled() and "two limits" in page._input.text()
    page.method.distances.setText("0, 200")
    page.method.distances.editingFinished.emit()
    assert page.find.isEnabled()


def test_poisson_scan_asks_for_the_population(panel, page):
    page.chooser.choose("scan")
    method = page.method
    method.model.setCurrentIndex(method.model.findData(1))
    assert not page.find.isEnabled() and "population" in page._input.text()
    layer = QgsVectorLayer(panel.workspace.settings.districts_source, "people", "ogr")
    QgsProject.instance().addMapLayer(layer)
    method.population.setLayer(layer)
    assert page.find.isEnabled()


def test_emerging_legend_names_only_what_is_there(panel, page):
    panel.dock.pages["Data"].use_filter(state_of(390))
    wait_until(lambda: panel.workspace.figures.matching > 250, "the figures")
    page.chooser.choose("emerging")
    page.method.step.setValue(30)
    run(page)
    (layer,) = layers_of(Kind.EMERGING)
    present = {feature["pattern"] for feature in layer.getFeatures()}
    assert {category.value() for category in layer.renderer().categories()} == present


def test_districts_need_no_more_than_the_box_around_them_to_be_fetched(tmp_path, qgis_app):
    today = date.today()
    west, south, east, north = 71.3, 51.0, 71.6, 51.3
    path = tmp_path / "demo.gpkg"
    first = datetime.combine(today - timedelta(days=30), time())
    last = datetime.combine(today, time())
    scope = Scope(
        source="demo", layer="crime", date_from=first, date_to=last, extent=(west, south, east, north)
    )
    with Store.open(path, create=True) as store:
        writer = store.begin(scope)
        writer.write(Page(empty_columns(0), 0))
        writer.finish({"expected": 0, "received": 0}, True)
    asked = IncidentQuery(date_from=first, date_to=last)
    districts = busy_store.districts(tmp_path / "districts.gpkg")
    assert first_missing(path, [asked], districts, never_cancelled) is None
    assert first_missing(path, [asked], "", never_cancelled) == asked
    assert first_missing(path, [asked], str(tmp_path / "gone.gpkg"), never_cancelled) == asked
    metric = saved(polygons([box(0, 0, 9, 9)], crs="EPSG:32642"), tmp_path / "far.gpkg")
    assert first_missing(path, [asked], metric.source(), never_cancelled) == asked
