"""Methods of points in a study area: one mistyped place far away neither stretches nor stops them."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import numpy as np
import pytest
from qgis.core import QgsSettings

from crime_map_plugin.gui.filter_state import FilterState
from crime_map_plugin.incidents.coverage import Scope
from crime_map_plugin.incidents.schema import Page, empty_columns
from crime_map_plugin.maps.layers import Kind
from crime_map_plugin.store.geopackage import Store
from tests.qgis import busy_store
from tests.qgis.panel import open_panel
from tests.qgis.running import provider
from tests.qgis.test_gui_methods import layers_of, page_with, run
from tests.qgis.waiting import wait_until

DAYS = 150


def add_stray(path):
    """Store one incident of today some 1,500 km from all others."""
    today = datetime.combine(date.today(), time(12))
    columns = empty_columns(1)
    values = {
        "id": "demo:crime:stray",
        "source": "demo",
        "source_layer": "crime",
        "category": "theft",
        "occurred_at": np.datetime64(today, "s"),
        "hour": 12,
        "weekday": today.isoweekday(),
        "x": 52.0,
        "y": 45.0,
    }
    for name, value in values.items():
        columns[name][0] = value
    scope = Scope(source="demo", layer="crime", date_from=today, date_to=today + timedelta(seconds=1))
    with Store.open(path) as store:
        writer = store.begin(scope)
        writer.write(Page(columns, 1))
        writer.finish({"expected": 1, "received": 1}, True)


@pytest.fixture
def panel(qgis_iface, qgis_new_project, tmp_path):
    provider()
    busy_store.fill(tmp_path / "demo.gpkg", 300, days=DAYS)
    add_stray(tmp_path / "demo.gpkg")
    with open_panel(qgis_iface, tmp_path, incidents=0) as desk:
        settings = QgsSettings()
        settings.setValue("crime_map/districts/source", busy_store.districts(tmp_path / "districts.gpkg"))
        settings.setValue("crime_map/districts/name_field", "name")
        desk.workspace.reload_settings()
        first = date.today() - timedelta(days=DAYS - 1)
        desk.dock.pages["Data"].use_filter(
            FilterState(preset="own", first_day=first.isoformat(), last_day=date.today().isoformat())
        )
        wait_until(lambda: desk.workspace.figures.matching > 0, "the figures")
        yield desk


@pytest.mark.parametrize("key", ["clusters", "repeats", "prospective", "near-repeat"])
def test_what_lies_outside_the_study_area_is_left_out_and_counted(panel, key):
    page = page_with(panel, key)
    run(page)
    assert panel.dock.notices.notice is None
    assert "EPSG:326" in page.result.text()
    (said,) = [line for line in page.cautions.text.text().splitlines() if "outside the study area" in line]
    assert said.startswith("1 incident")


def test_without_a_study_area_all_incidents_are_taken(panel):
    page = page_with(panel, "repeats")
    page.study_area.kind.setCurrentIndex(page.study_area.kind.findData("hull"))
    run(page)
    (layer,) = layers_of(Kind.REPEATS)
    assert sum(feature["count"] for feature in layer.getFeatures()) == panel.workspace.figures.matching
    wait_until(lambda: "far from all others" in page.cautions.text.text(), "the doubt")


def test_prospective_map_is_scored_inside_the_study_area(panel):
    page = page_with(panel, "score")
    page.method.maker.setCurrentIndex(page.method.maker.findData("promap"))
    run(page)
    assert panel.dock.notices.notice is None and "PAI" in page.result.text()


def test_emerging_hot_spots_take_a_step_that_the_period_has_enough_of(panel):
    page = page_with(panel, "emerging")
    run(page)
    assert panel.dock.notices.notice is None
    assert "· 7 days ·" in page.result.text()
