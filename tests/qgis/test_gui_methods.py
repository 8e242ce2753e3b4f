"""Every method of the panel, run for real on a store of made-up incidents."""

from __future__ import annotations

import json
import re
import sqlite3
import sys
import tempfile
from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeatureRequest,
    QgsProject,
    QgsRectangle,
    QgsSettings,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize

from crime_map_plugin.errors import never_cancelled
from crime_map_plugin.gui.filter_state import FilterState
from crime_map_plugin.gui.methods.method import Step
from crime_map_plugin.gui.methods.rows import read_rows
from crime_map_plugin.gui.runner import Run
from crime_map_plugin.maps.language import Language
from crime_map_plugin.maps.layers import Kind
from crime_map_plugin.maps.tree import KIND
from tests.qgis import busy_store
from tests.qgis.methods import roads
from tests.qgis.panel import open_panel, use_settings
from tests.qgis.running import provider
from tests.qgis.test_gui_languages import mnemonics
from tests.qgis.waiting import wait_until

YEAR = FilterState(
    preset="own",
    first_day=(date.today() - timedelta(days=364)).isoformat(),
    last_day=date.today().isoformat(),
)


@pytest.fixture(autouse=True)
def algorithms(qgis_app):
    """Have the plugin's algorithms registered, once for all tests."""
    provider()


@pytest.fixture(scope="module")
def store(qgis_app, tmp_path_factory):
    folder = tmp_path_factory.mktemp("busy")
    busy_store.fill(folder / "demo.gpkg")
    busy_store.districts(folder / "districts.gpkg")
    return folder


@pytest.fixture(autouse=True)
def own_scratch(tmp_path, monkeypatch):
    """Keep the files between steps in a folder of this test."""
    (tmp_path / "scratch").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "scratch"))


@pytest.fixture
def panel(qgis_iface, qgis_new_project, tmp_path, store):
    for name in ("demo.gpkg", "districts.gpkg"):
        (tmp_path / name).write_bytes((store / name).read_bytes())
    with open_panel(qgis_iface, tmp_path, incidents=0) as desk:
        settings = QgsSettings()
        settings.setValue("crime_map/districts/source", str(tmp_path / "districts.gpkg"))
        settings.setValue("crime_map/districts/name_field", "name")
        settings.setValue("crime_map/districts/code_field", "code")
        settings.setValue("crime_map/districts/population_field", "people")
        desk.workspace.reload_settings()
        desk.dock.pages["Data"].use_filter(YEAR)
        wait_until(lambda: desk.workspace.figures.matching > 0, "the figures of the store")
        yield desk


def page_with(panel, key):
    """Show the page that offers a method, with the method chosen."""
    page = next(p for n in ("Hotspots", "Trends") for p in [panel.dock.pages[n]] if key in p.methods)
    panel.dock.tabs.setCurrentWidget(page)
    page.chooser.choose(key)
    return page


def run(page):
    """Press the button and wait until everything is said."""
    wait_until(page.find.isEnabled, "the button")
    page.find.click()
    wait_until(lambda: not page.is_busy, "the job", 60)


def scratch_folders():
    return set(Path(tempfile.gettempdir()).glob("crime_map_*"))


def layers_of(kind):
    return [
        layer
        for layer in QgsProject.instance().mapLayers().values()
        if layer.customProperty(KIND) == kind.value
    ]


def matching(panel):
    """Return the rows of the store in the filter's period, counted apart from the plugin's own reading."""
    connection = sqlite3.connect(str(panel.workspace.store_path))
    try:
        return connection.execute(
            "SELECT occurred_at, severity, injured, killed FROM incidents WHERE occurred_at >= ?",
            (YEAR.first_day,),
        ).fetchall()
    finally:
        connection.close()


@pytest.mark.parametrize(
    ("key", "kind"),
    [
        ("hotspots", Kind.HOTSPOTS),
        ("density", Kind.DENSITY),
        ("district-hotspots", Kind.HOTSPOTS),
        ("moran", Kind.LOCAL_MORAN),
        ("roads", Kind.ROAD_HOTSPOTS),
        ("clusters", Kind.CLUSTERS),
        ("repeats", Kind.REPEATS),
        ("prospective", Kind.PROSPECTIVE),
        ("score", None),
        ("time-profile", None),
        ("seasons", None),
        ("proximity", Kind.RINGS),
        ("change", Kind.CHANGE),
        ("emerging", Kind.EMERGING),
        ("near-repeat", None),
        ("scan", Kind.SCAN),
    ],
)
def test_every_method_finds_something_and_says_it(panel, key, kind):
    page, before = page_with(panel, key), scratch_folders()
    if key == "scan":
        # Many incidents at few places make circles of all sizes, each of which is looked at 1,000 times.
        page.method.radius.setValue(300)
        page.method.days.setValue(14)
    if key == "proximity":
        districts = QgsVectorLayer(str(panel.workspace.settings.districts_source), "districts", "ogr")
        QgsProject.instance().addMapLayer(districts)
        page.method.features.setLayer(districts)
    if key == "roads":
        streets = roads("EPSG:4326", x=71.415, y=51.145, step=0.006)
        QgsProject.instance().addMapLayer(streets)
        assert "Choose a layer of roads" in page._input.text()
        page.method.roads.setLayer(streets)
        page.method.snap.setValue(400)
        page.method.name.setField("name")
    run(page)
    assert panel.dock.notices.notice is None
    assert page.result.isVisibleTo(page) and len(page.result.text()) > 10
    assert "nan" not in page.result.text().lower() and "{" not in page.result.text()
    if kind is not None:
        (layer,) = layers_of(kind)
        assert layer.isValid() and "made-up" in layer.name() and panel.dock.notices.notice is None
    else:
        assert page.finding.charts and page.finding.tables
        assert page._window is not None and page._window.isVisible()
    for table in page.finding.tables:
        assert table.rows and all(column.title for column in table.columns)
    assert page.find.isEnabled() and scratch_folders() == before


def test_districts_are_compared_by_number_or_by_rate(panel):
    page = page_with(panel, "district-hotspots")
    method = page.method
    method.value.setCurrentIndex(method.value.findData("per_10k"))
    run(page)
    (layer,) = layers_of(Kind.HOTSPOTS)
    counts = {feature["name"]: feature["count"] for feature in layer.getFeatures()}
    assert sum(counts.values()) == len(matching(panel)) == panel.workspace.figures.matching
    record = json.loads(layer.metadata().history()[-1])
    assert record["parameters"]["FIELD"] == "per_10k"


def test_the_first_layer_of_an_empty_project_is_in_sight(panel, qgis_iface, monkeypatch):
    canvas, shown = qgis_iface.mapCanvas(), []
    # QGIS does not forget an extent; that of its first window is empty.
    monkeypatch.setattr(canvas, "extent", QgsRectangle)
    monkeypatch.setattr(canvas, "setExtent", shown.append)
    panel.map_view.publish()
    wait_until(lambda: shown, "the map to move")
    to_degrees = QgsCoordinateTransform(
        canvas.mapSettings().destinationCrs(),
        QgsCoordinateReferenceSystem("EPSG:4326"),
        QgsProject.instance(),
    )
    box = to_degrees.transformBoundingBox(shown[-1])
    assert box.contains(QgsRectangle(71.38, 51.11, 71.45, 51.18)) and box.width() < 0.3


def test_districts_that_were_never_chosen_are_asked_for(panel):
    page = page_with(panel, "district-hotspots")
    QgsSettings().setValue("crime_map/districts/source", "")
    panel.workspace.reload_settings()
    assert not page.find.isEnabled() and "Choose your districts" in page._input.text()
    page.chooser.choose("hotspots")
    assert page.find.isEnabled() and "Choose your districts" not in page._input.text()


def test_a_missing_library_is_named_where_it_is_needed_and_the_rest_works(panel, monkeypatch):
    monkeypatch.setitem(sys.modules, "scipy", None)
    for name in [key for key in sys.modules if key.startswith("scipy.")]:
        monkeypatch.setitem(sys.modules, name, None)
    lacking = set()
    for name in ("Hotspots", "Trends"):
        page = panel.dock.pages[name]
        for key in page.methods:
            page.chooser.choose(key)
            if "SciPy is not part of this QGIS" in page._input.text():
                assert not page.find.isEnabled()
                lacking.add(key)
    assert lacking == {
        *("district-hotspots", "moran", "roads", "clusters"),
        *("proximity", "settlement-coverage", "emerging", "near-repeat", "scan"),
    }
    page = page_with(panel, "hotspots")
    page.cell_size.setValue(3000)
    run(page)
    assert "from the normal distribution" in page.result.text()


def test_weights_are_summed_and_stated_in_the_result(panel):
    page = page_with(panel, "hotspots")
    page.weight.kind.setCurrentIndex(page.weight.kind.findData("people"))
    for box, value in zip(page.weight.people, (2, 3, 10)):
        box.setValue(value)
    run(page)
    (layer,) = layers_of(Kind.HOTSPOTS)
    rows = matching(panel)
    expected = sum(2 + 3 * (injured or 0) + 10 * (killed or 0) for _, _, injured, killed in rows)
    assert sum(feature["weight"] for feature in layer.getFeatures()) == expected
    assert "incident 2, each injured person 3, each person killed 10" in page.result.text()
    record = json.loads(layer.metadata().history()[-1])
    assert record["parameters"]["WEIGHT"] == "incident_2_injured_3_killed_10"


@pytest.mark.parametrize(
    ("size", "shape", "law"), [(400, 0, "exact"), (3000, 0, "normal"), (3000, 1, "normal")]
)
def test_the_law_of_chance_fits_what_is_expected_around_a_cell(panel, size, shape, law):
    page = page_with(panel, "hotspots")
    page.cell_size.setValue(size)
    page.method.grid.setCurrentIndex(shape)
    run(page)
    (layer,) = layers_of(Kind.HOTSPOTS)
    counts = [feature["count"] for feature in layer.getFeatures()]
    expected = sum(counts) / len(counts) * (9, 7)[shape]
    assert (expected >= 10) == (law == "normal")
    told = re.search(r"([\d.]+) incidents are expected around a cell", page.result.text()).group(1)
    assert float(told) == pytest.approx(expected, abs=0.051)
    assert {"exact": "from the exact law", "normal": "from the normal"}[law] in page.result.text()
    record = json.loads(layer.metadata().history()[-1])
    assert record["inference"] == law


def test_severity_weights_are_those_in_sight(panel):
    page = page_with(panel, "hotspots")
    page.weight.kind.setCurrentIndex(page.weight.kind.findData("severity"))
    run(page)
    (layer,) = layers_of(Kind.HOTSPOTS)
    by_severity = Counter(severity for _, severity, _, _ in matching(panel))
    expected = sum(weight * by_severity[severity] for severity, weight in enumerate((1, 1, 2, 4, 8)))
    assert sum(feature["weight"] for feature in layer.getFeatures()) == expected


def test_forecast_is_made_from_the_days_before_and_scored_by_those_after(panel):
    page = page_with(panel, "score")
    split = date.today() - timedelta(days=100)
    page.method.until.setDate(page.method.until.date().fromString(split.isoformat(), "yyyy-MM-dd"))
    run(page)
    days = [text[:10] for text, *_ in matching(panel)]
    before = sum(day <= split.isoformat() for day in days)
    assert f"It knew {before} incidents" in page.result.text()
    assert f"{len(days) - before} came after" in page.result.text()
    curve = next(table for table in page.finding.tables)
    share = [row[[c.name for c in curve.columns].index("hit_rate")] for row in curve.rows]
    assert share == sorted(share) and share[-1] == 1.0


@pytest.mark.parametrize("maker", ["density", "promap", "naive"])
def test_every_map_can_be_scored(panel, maker):
    page = page_with(panel, "score")
    page.method.maker.setCurrentIndex(page.method.maker.findData(maker))
    run(page)
    assert panel.dock.notices.notice is None and "PAI" in page.result.text()


def test_scoring_hot_cells_doubts_no_distribution_that_cannot_be_chosen_there(panel):
    page = page_with(panel, "score")
    run(page)
    assert "PAI" in page.result.text() and "normal distribution" not in page.cautions.text.toolTip()
    assert "normal distribution" not in page.cautions.text.text()


def test_locations_are_checked_before_a_run_and_the_rate_stays_in_sight(panel):
    page = page_with(panel, "hotspots")
    assert "Check the locations" in page.place_check.line.text()
    page.place_check.line.linkActivated.emit("check")
    wait_until(lambda: not page.is_busy, "the check")
    rate = float(re.match(r"([\d.]+) % of the incidents are placed", page.place_check.line.text()).group(1))
    # a quarter has no house, and a third lies at three points
    assert 40 < rate < 60
    assert "85 %" in page.place_check.cautions.text.text() and page.place_check.cautions.isVisibleTo(page)
    page.place_check.line.linkActivated.emit("see")
    assert page._window.isVisible() and page._window.tabs.count() == 2
    panel.dock.pages["Data"].use_filter(FilterState(categories=("theft",)))
    assert "Check the locations" in page.place_check.line.text() and page.place_check.cautions.isHidden()


def test_cancel_between_the_steps_leaves_no_result_and_no_file_between(panel):
    page, before = page_with(panel, "score"), scratch_folders()
    page.find.click()
    page.cancel_run()
    wait_until(lambda: not page.is_busy, "the end")
    assert page.result.isHidden() and page.find.isEnabled() and page.progress.isHidden()
    assert scratch_folders() == before
    assert panel.dock.notices.notice.text.startswith("Stopped.")


def test_a_run_that_fails_while_it_is_prepared_ends_with_its_reason(panel):
    parameters = {
        "INPUT": str(panel.workspace.store_path),
        "FIELD_NAME": "x",
        "FIELD_TYPE": 1,
        "FORMULA": 'CASE "x',
        "OUTPUT": "memory:",
    }
    run = Run("native:fieldcalculator", parameters)
    assert run.start() is False and "CASE" in run.feedback.errors[0]


def test_a_step_that_is_refused_ends_the_job_with_one_line(panel, monkeypatch):
    page = page_with(panel, "hotspots")
    monkeypatch.setattr(
        page.method, "steps", lambda job: [Step("run", "crimemap:getisordhotspots", "…", lambda _: {})]
    )
    page.find.click()
    wait_until(lambda: not page.is_busy, "the end")
    assert panel.dock.notices.notice is not None and page.find.isEnabled() and page.progress.isHidden()


def test_density_per_people_says_so(panel):
    districts = QgsVectorLayer(panel.workspace.settings.districts_source, "districts", "ogr")
    QgsProject.instance().addMapLayer(districts)
    page = page_with(panel, "density")
    page.method.population.setLayer(districts)
    page.method.population_field.setField("people")
    run(page)
    assert "per 10,000 people" in page.result.text()
    (layer,) = layers_of(Kind.DENSITY)
    assert layer.name().startswith("Risk: ")


def test_stability_tells_how_many_cells_stay_hot(panel):
    page = page_with(panel, "hotspots")
    page.method.stability.setChecked(True)
    run(page)
    (layer,) = layers_of(Kind.HOTSPOTS)
    stable = sum(f["class"] > 0 and f["stays_hot"] >= 0.9 for f in layer.getFeatures())
    assert f"{stable} of them stay" in page.result.text()


def test_window_of_results_remembers_its_size(panel):
    page = page_with(panel, "time-profile")
    run(page)
    page._window.resize(QSize(901, 612))
    page._window.close()
    page._window.deleteLater()
    page._window = None
    page.open_results()
    assert page._window.size() == QSize(901, 612)


def test_every_form_fits_300_pixels_beside_a_scroll_bar(panel):
    for name in ("Hotspots", "Trends"):
        page = panel.dock.pages[name]
        page.more.setCollapsed(False)
        assert page.minimumSizeHint().width() <= 300
        for key in page.methods:
            page.chooser.choose(key)
            for kind in range(page.weight.kind.count()):
                page.weight.kind.setCurrentIndex(kind)
                assert page.scroll_area.widget().minimumSizeHint().width() <= 284, (key, kind)


def test_what_a_narrow_list_of_choices_cuts_off_can_be_read_all_the_same(panel):
    page = page_with(panel, "clusters")
    kind = page.method.kind
    kind.setCurrentIndex(1)
    assert kind.toolTip() == kind.currentText() != ""
    kind.showPopup()
    widest = max(kind.fontMetrics().horizontalAdvance(kind.itemText(k)) for k in range(kind.count()))
    assert kind.view().width() >= widest
    kind.hidePopup()


def test_no_letter_is_the_mnemonic_of_two_things_whatever_the_method(panel):
    for name in ("Hotspots", "Trends"):
        page = panel.dock.pages[name]
        panel.dock.tabs.setCurrentWidget(page)
        page.more.setCollapsed(False)
        for key in page.methods:
            page.chooser.choose(key)
            page.gap_row.show()
            page._result_row.show()
            found = mnemonics(page)
            assert found and max(found.values()) == 1, (key, found)


def test_unfolded_settings_are_those_of_the_chosen_method_only(panel):
    page = page_with(panel, "hotspots")
    page.more.setCollapsed(True)
    page.more.setCollapsed(False)
    assert page.methods["hotspots"].more_box.isVisibleTo(page)
    assert not page.methods["density"].more_box.isVisibleTo(page)
    page.chooser.choose("density")
    assert page.methods["density"].more_box.isVisibleTo(page)
    assert not page.methods["hotspots"].more_box.isVisibleTo(page)


def test_without_incidents_nothing_can_be_run(qgis_iface, qgis_new_project, tmp_path):
    use_settings(tmp_path)
    with open_panel(qgis_iface, tmp_path, incidents=0) as desk:
        for name in ("Hotspots", "Trends"):
            page = desk.dock.pages[name]
            for key in page.methods:
                page.chooser.choose(key)
                assert not page.find.isEnabled() and "Data page" in page._input.text()


def test_tabs_are_never_cut_at_300_pixels(panel):
    dock = panel.dock
    dock.resize(300, 700)
    bar = dock.tabs.tabBar()
    for index in range(bar.count()):
        dock.tabs.setCurrentIndex(index)
        assert bar.tabText(index) and bar.accessibleTabName(index)
        assert bar.tabRect(bar.count() - 1).right() <= 300
        words = bar.fontMetrics().horizontalAdvance(bar.tabText(index))
        assert bar.tabRect(index).width() >= words + bar.iconSize().width()


def test_districts_named_in_a_field_called_title_are_told_apart(panel, tmp_path):
    source = busy_store.districts(tmp_path / "titled.gpkg", name="title")
    QgsSettings().setValue("crime_map/districts/source", source)
    QgsSettings().setValue("crime_map/districts/name_field", "title")
    panel.workspace.reload_settings()
    for key in ("change", "district-hotspots"):
        page = page_with(panel, key)
        run(page)
        (table,) = page.finding.tables
        assert table.columns[0].title == "District" and {row[0] for row in table.rows} >= {"D0", "D15"}


def test_periods_are_compared_inside_the_box_of_the_filter_only(panel):
    page = page_with(panel, "change")
    west, south, east, north = 71.37, 51.10, 71.43, 51.16
    panel.workspace.set_map_extent((west, south, east, north))
    panel.dock.pages["Data"].use_filter(replace(YEAR, area="extent"))
    run(page)
    incidents = QgsVectorLayer(f"{panel.workspace.store_path}|layername=incidents", "incidents", "ogr")
    inside = QgsFeatureRequest(QgsRectangle(west, south, east, north))
    inside.setFilterExpression(f"occurred_at >= '{YEAR.first_day}'")
    expected = sum(1 for _ in incidents.getFeatures(inside))
    (layer,) = layers_of(Kind.CHANGE)
    assert sum(feature["after"] for feature in layer.getFeatures()) == expected > 0


def test_long_table_says_that_it_is_cut(panel):
    rows = read_rows(f"{panel.workspace.store_path}|layername=incidents", never_cancelled, most=10)
    table = rows.table("x", Language("en"), names=("id", "severity"))
    assert len(table.rows) == 10 and "first 10 rows" in table.note
