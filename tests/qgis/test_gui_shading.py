"""Districts shaded by the filtered incidents."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from qgis.core import QgsProject

from crime_map_plugin.gui.view_switch import Look
from tests.qgis.panel import open_panel
from tests.qgis.running import provider
from tests.qgis.test_gui_district_maps import choose_districts, write_districts
from tests.qgis.waiting import wait_until

STORED_DAYS = 60


@pytest.fixture
def panel(qgis_iface, qgis_new_project, tmp_path):
    provider()
    with open_panel(qgis_iface, tmp_path, incidents=STORED_DAYS) as desk:
        choose_districts(desk, write_districts(tmp_path / "d.gpkg"))
        yield desk


def shaded():
    return [m for m in QgsProject.instance().mapLayers().values() if m.customProperty("crime_map/shading")]


@pytest.mark.parametrize(("days", "is_told"), [(2 * STORED_DAYS, True), (STORED_DAYS // 2, False)])
def test_shading_tells_when_the_filter_asks_for_what_was_never_fetched(panel, days, is_told):
    page = panel.dock.pages["Data"]
    first = date.today() - timedelta(days=days)
    page.use_filter(
        replace(
            page.workspace.filter,
            preset="own",
            first_day=first.isoformat(),
            last_day=date.today().isoformat(),
            categories=("theft", "robbery"),
        )
    )
    wait_until(lambda: panel.workspace.figures.is_covered is not is_told, "the figures")
    page.views.buttons[Look.DISTRICT_COUNT].click()
    wait_until(lambda: shaded() or panel.dock.notices.notice, "the shaded districts")
    notice = panel.dock.notices.notice
    assert shaded(), notice
    assert (notice is not None and notice.text.startswith("Parts of the period")) == is_told
