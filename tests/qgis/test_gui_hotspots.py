"""The Hotspots page: what is analysed, what comes on the map, and what is said about it."""

from __future__ import annotations

import re

import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsSettings,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from crime_map_plugin.gui import background
from crime_map_plugin.gui.filter_state import FilterState
from crime_map_plugin.gui.notice import Level, Notice
from crime_map_plugin.gui.study_area_check import is_filled_in_part
from crime_map_plugin.incidents.query import IncidentQuery
from crime_map_plugin.maps.layers import MADE_UP
from tests.qgis import made_up_store
from tests.qgis.panel import open_panel
from tests.qgis.running import provider
from tests.qgis.waiting import wait_until


@pytest.fixture(autouse=True)
def algorithms(qgis_app):
    """Have the plugin's algorithms registered, once for all tests."""
    provider()


@pytest.fixture
def panel(qgis_iface, qgis_new_project, tmp_path):
    with open_panel(qgis_iface, tmp_path) as desk:
        desk.dock.tabs.setCurrentWidget(desk.dock.pages["Hotspots"])
        yield desk


@pytest.fixture
def page(panel):
    return panel.dock.pages["Hotspots"]


def results_on_map(kind):
    return [layer for layer in QgsProject.instance().mapLayers().values() if kind in layer.source()]


def run(page):
    """Press the button and wait for the result."""
    page.find.click()
    assert page.run is not None and not page.find.isEnabled() and page.progress.isVisibleTo(page)
    wait_until(lambda: not page.is_busy, "the analysis")


def test_hotspots_of_the_filter_come_on_the_map_and_the_chosen_values_are_told(panel, page):
    run(page)
    (layer,) = results_on_map("hotspots-")
    assert isinstance(layer, QgsVectorLayer) and layer.isValid()
    names = layer.fields().names()
    assert {"cell", "count", "z", "p_adjusted", "class"} <= set(names) and "stays_hot" not in names
    assert sum(feature["count"] for feature in layer.getFeatures()) == 30
    text = page.result.text()
    assert f"of {layer.featureCount():,}\n" in text and "EPSG:32642" in text
    side = next(layer.getFeatures()).geometry().boundingBox().width()
    assert f"cell {round(side)} m" in text
    assert layer.customProperty(MADE_UP)


def test_result_is_of_the_filter_and_says_when_the_filter_is_another(panel, page):
    panel.dock.pages["Data"].use_filter(FilterState(categories=("theft",)))
    wait_until(lambda: panel.workspace.figures.matching == 15, "the figures")
    run(page)
    (layer,) = results_on_map("hotspots-")
    assert sum(feature["count"] for feature in layer.getFeatures()) == 15
    assert layer.name().startswith("Hotspots: Theft, ")
    assert page.stale.isHidden()
    panel.dock.pages["Data"].use_filter(FilterState())
    wait_until(lambda: not page.stale.isHidden(), "the word that the filter has changed")
    panel.dock.pages["Data"].use_filter(FilterState(categories=("theft",)))
    wait_until(lambda: page.stale.isHidden(), "the result to be of the filter again")


def test_values_set_by_hand_reach_the_algorithm(panel, page):
    page.cell_size.setValue(250)
    method = page.gi_star
    method.band.setValue(600)
    method.grid.setCurrentIndex(method.grid.findData(1))
    method.stability.setChecked(True)
    method.inference.correction.setCurrentIndex(method.inference.correction.findData(2))
    run(page)
    (layer,) = results_on_map("hotspots-")
    assert "stays_hot" in layer.fields().names()
    geometry = next(layer.getFeatures()).geometry()
    assert geometry.constGet().nCoordinates() == 7
    assert "cell 250 m" in page.result.text()


def test_seed_is_asked_for_only_where_it_matters(page):
    rows = page.gi_star.inference
    first, full = rows.parameters(), rows.parameters(is_normal_fitting=True)
    assert (first["INFERENCE"], first["PERMUTATIONS"]) == (1, 0) and not rows.seed.isEnabled()
    assert full["INFERENCE"] == 0
    rows.inference.setCurrentIndex(rows.inference.findText("normal distribution"))
    assert rows.parameters()["INFERENCE"] == 0 and not rows.seed.isEnabled()
    for permutations, is_drawn in ((999, True), (99_999, True), (0, False)):
        rows.inference.setCurrentIndex(rows.inference.findData(permutations))
        parameters = rows.parameters()
        assert (parameters["INFERENCE"], parameters["PERMUTATIONS"]) == (1, permutations)
        assert rows.seed.isEnabled() is is_drawn


def test_density_comes_as_a_raster_with_its_bandwidth_told(panel, page):
    page.chooser.choose("density")
    page.density.bandwidth.setValue(400)
    page.cell_size.setValue(100)
    run(page)
    (layer,) = results_on_map("density-")
    assert isinstance(layer, QgsRasterLayer) and layer.rasterUnitsPerPixelX() == 100
    assert "bandwidth 400 m" in page.result.text() and "cell 100 m" in page.result.text()
    assert page.result.text().startswith("Highest density: ")


def test_cancel_stops_and_leaves_no_result(panel, page):
    rows = page.gi_star.inference
    rows.inference.setCurrentIndex(rows.inference.findData(99_999))
    page.find.click()
    page.cancel_run()
    wait_until(lambda: not page.is_busy, "the end")
    assert results_on_map("hotspots-") == [] and page.result.isHidden() and page.find.isEnabled()
    assert panel.dock.notices.notice.text.startswith("Stopped.")


def test_grid_that_is_too_fine_is_one_line_with_the_size_that_fits(panel, page):
    wide = QgsVectorLayer("Polygon?crs=EPSG:4326", "wide", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(71, 51, 72, 52)))
    wide.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(wide)
    page.cell_size.setValue(1)
    page.study_area.kind.setCurrentIndex(page.study_area.kind.findData("layer"))
    run(page)
    line = panel.dock.notices.notice.line
    assert "\n" not in line and results_on_map("hotspots-") == []
    fitting = int(re.search(r"(\d+) m", line).group(1))
    assert 40 <= fitting <= 60  # 70 km × 111 km in 4 million cells are 44 m wide
    assert page.result.isHidden()


def test_few_incidents_are_told_with_the_result(panel, page):
    panel.dock.pages["Data"].use_filter(FilterState(categories=("robbery",)))
    wait_until(lambda: panel.workspace.figures.matching == 5, "the figures")
    run(page)
    assert not page.result.isHidden()
    assert "5 incident(s)" in page.cautions.text.text() and page.cautions.isVisibleTo(page)
    panel.dock.pages["Data"].use_filter(FilterState())
    page.chooser.choose("density")
    assert page.cautions.isHidden()


def test_nothing_to_analyse_disables_the_button_and_says_why(qgis_iface, qgis_new_project, tmp_path):
    with open_panel(qgis_iface, tmp_path, incidents=0) as desk:
        page = desk.dock.pages["Hotspots"]
        assert not page.find.isEnabled()
        assert "Data page" in page._input.text()


def test_what_was_never_fetched_is_named_before_the_run(panel, page):
    assert "never fetched" not in page._input.text()
    state = FilterState(preset="own", first_day="2019-01-01", last_day="2100-01-01")
    panel.dock.pages["Data"].use_filter(state)
    wait_until(lambda: panel.workspace.figures.matching == 60, "the figures")
    assert "never fetched" in page._input.text()


def test_study_area_is_the_chosen_districts_where_there_are_some(panel, page, tmp_path):
    box = page.study_area
    assert box.kind.currentData() == "hull" and box.boundary() is None
    QgsSettings().setValue("crime_map/districts/source", str(tmp_path / "d.gpkg"))
    panel.workspace.reload_settings()
    box.kind.setCurrentIndex(box.kind.findData("districts"))
    assert box.boundary() == str(tmp_path / "d.gpkg")
    own = QgsVectorLayer("Polygon?crs=EPSG:4326", "own", "memory")
    QgsProject.instance().addMapLayer(own)
    box.kind.setCurrentIndex(box.kind.findData("layer"))
    assert box.boundary() == own.id()


def districts_file(folder, width: float = 0.2):
    """Write two districts side by side around the made-up incidents, with codes of the portal's kind."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=name:string&field=code:string", "d", "memory")
    for place, code in enumerate(("197111", "197112")):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([f"D{place}", code])
        west = 71.3 + place * width
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(west, 51.0, west + width, 51.3)))
        layer.dataProvider().addFeature(feature)
    path = folder / "districts.gpkg"
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, str(path), QgsProject.instance().transformContext(), options
    )
    return str(path)


def test_filter_of_a_part_of_the_study_area_is_told_with_the_result(panel, page, tmp_path):
    QgsSettings().setValue("crime_map/districts/source", districts_file(tmp_path))
    panel.workspace.reload_settings()
    assert page.study_area.kind.currentData() == "districts"
    run(page)
    assert "part of the study area" not in page.cautions.text.text()
    panel.workspace.set_map_extent((71.35, 51.05, 71.45, 51.2))
    panel.dock.pages["Data"].use_filter(FilterState(area="extent"))
    wait_until(lambda: panel.workspace.figures.matching > 0, "the figures")
    run(page)
    assert "part of the study area" in page.cautions.text.text()


@pytest.mark.parametrize(
    ("query", "code_field", "expected"),
    [
        (IncidentQuery(), "code", False),
        (IncidentQuery(area_codes=("1971",)), "code", False),
        (IncidentQuery(area_codes=("197111",)), "code", True),
        (IncidentQuery(area_codes=("197111",)), "", False),
        (IncidentQuery(area_codes=("197111",)), "name", False),
        (IncidentQuery(extent=(71.0, 50.0, 72.0, 52.0)), "code", False),
        (IncidentQuery(extent=(71.4, 50.0, 72.0, 52.0)), "code", True),
    ],
)
def test_filter_fills_the_districts_or_part_of_them(qgis_app, tmp_path, query, code_field, expected):
    assert is_filled_in_part(districts_file(tmp_path), code_field, query) is expected


def test_incidents_far_from_all_others_are_told_with_the_result(qgis_iface, qgis_new_project, tmp_path):
    with open_panel(qgis_iface, tmp_path) as desk:
        page = desk.dock.pages["Hotspots"]
        run(page)
        wait_until(lambda: page._looking._errand not in background._UNDER_WAY, "the look at far ones")
        assert "far from all others" not in page.cautions.text.text()
    folder = tmp_path / "far"
    folder.mkdir()
    made_up_store.fill(folder / "demo.gpkg", 200, strays=1)
    with open_panel(qgis_iface, folder, incidents=0) as desk:
        wait_until(lambda: desk.workspace.figures.total == 200, "the figures")
        page = desk.dock.pages["Hotspots"]
        desk.dock.pages["Data"].use_filter(
            FilterState(preset="own", first_day="2000-01-01", last_day="2100-01-01")
        )
        wait_until(lambda: desk.workspace.figures.matching == 200, "the figures")
        run(page)
        wait_until(lambda: "far from all others" in page.cautions.text.text(), "the caution")
        assert "1 incident(s) far" in page.cautions.text.text()
        assert "+proj" not in page.result.text() and "equal-area" in page.result.text()


def test_an_old_message_goes_when_something_new_is_begun(panel, page):
    panel.workspace.tell(Notice("Stopped.", Level.ERROR))
    assert panel.dock.notices.isVisibleTo(panel.dock)
    run(page)
    assert not panel.dock.notices.isVisibleTo(panel.dock)


def test_page_is_no_wider_than_300_pixels(page):
    assert page.minimumSizeHint().width() <= 300
    page.more.setCollapsed(False)
    for key in page.methods:
        page.chooser.choose(key)
        assert page.scroll_area.widget().minimumSizeHint().width() <= 300
