"""The panel keeps its store fresh: by the timer's tick, against a portal on loopback, with real layers."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from qgis.core import Qgis, QgsRectangle
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QToolButton

from crime_map_plugin.gui import metered, portals
from crime_map_plugin.gui.filter_state import FilterState
from crime_map_plugin.gui.notice import Level
from crime_map_plugin.gui.refresh_pace import Pace
from crime_map_plugin.gui.refresh_plan import refresh_plan
from crime_map_plugin.incidents.coverage import Scope
from crime_map_plugin.incidents.schema import Page, select
from crime_map_plugin.settings import Settings
from crime_map_plugin.store.geopackage import Store
from tests.portal_server import made_up
from tests.portal_server.fixtures import BUILD
from tests.qgis import fetching
from tests.qgis.panel import open_panel
from tests.qgis.waiting import wait_until

COPY = "INSERT INTO accidents SELECT {} FROM accidents ORDER BY objectid LIMIT 1"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Return 900 made-up incidents that the test may change."""
    source = made_up.ensure(BUILD / "portal_few.sqlite", incidents=900)
    return Path(shutil.copy(source, tmp_path / "portal.sqlite"))


@pytest.fixture
def panel(qgis_iface, qgis_new_project, portal_server, monkeypatch, tmp_path, data):
    """The panel over a store of road accidents that were fetched from a portal of the test's own."""
    monkeypatch.setattr(portals, "user_profiles_folder", lambda: tmp_path)
    server = portal_server(data=data)
    profile = server.write_profile(tmp_path)
    with open_panel(qgis_iface, tmp_path, incidents=0) as desk:
        desk.workspace.change_settings(refresh_minutes=15)
        fetching.fetch(str(profile), tmp_path / "demo.gpkg", LAYERS="accidents")
        desk.workspace.store_was_written()
        wait_until(lambda: desk.workspace.figures.total > 0, "the figures")
        desk.server = server
        yield desk


def add_accident(data: Path) -> None:
    """Register one more accident on the portal."""
    with closing(sqlite3.connect(data)) as connection:
        names = [row[1] for row in connection.execute("PRAGMA table_info(accidents)")]
    values = {
        "objectid": "1000000",
        "globalid": "'{11111111-2222-3333-4444-555555555555}'",
        "load_date": str(int(datetime.now().timestamp() * 1000)),
    }
    fetching.change(data, COPY.format(", ".join(values.get(name.lower(), f'"{name}"') for name in names)))


def come_due(desk) -> list[float]:
    """Make the next refresh due; the returned clock is turned by hand."""
    clock = [0.0]
    desk.dock.pages["Data"].refresher.pace = Pace(15, clock=lambda: clock[0], wall=lambda: clock[0])
    clock[0] = 61.0
    return clock


def tick(desk) -> None:
    refresher = desk.dock.pages["Data"].refresher
    refresher.tick()
    wait_until(lambda: not refresher.is_under_way, "the refresh to end", 30)


def test_a_tick_brings_what_is_new_and_keeps_selection_and_extent(panel, data, qgis_iface):
    before = panel.workspace.figures.total
    panel.dock.pages["Data"].use_filter(panel.workspace.filter)
    layer = panel.map_view.publish()
    layer.setSubsetString("")
    picked = sorted(layer.allFeatureIds())[:3]
    layer.selectByIds(picked)
    canvas = qgis_iface.mapCanvas()
    canvas.setExtent(QgsRectangle(7_950_000, 6_640_000, 7_960_000, 6_650_000))
    extent, active = QgsRectangle(canvas.extent()), qgis_iface.activeLayer()
    zooms = []
    canvas.extentsChanged.connect(lambda: zooms.append(1))
    add_accident(data)
    come_due(panel)
    tick(panel)
    wait_until(lambda: panel.workspace.figures.total == before + 1, "the new incident")
    assert layer.featureCount() == before + 1
    assert sorted(layer.selectedFeatureIds()) == picked
    assert canvas.extent() == extent and zooms == [] and qgis_iface.activeLayer() is active


def test_a_selection_follows_an_incident_to_its_new_row_and_lets_go_of_one_that_is_gone(
    qgis_iface, qgis_new_project, tmp_path
):
    with open_panel(qgis_iface, tmp_path) as desk:
        layer = desk.map_view.publish()
        layer.setSubsetString("")
        rows = {feature["id"]: feature.id() for feature in layer.getFeatures()}
        layer.selectByIds([rows["demo:crime:1"], rows["demo:crime:2"], rows["demo:crime:3"]])
        desk.map_view.remember_selection()
        with Store.open(tmp_path / "demo.gpkg") as store:
            columns, scope = store.read(), store.coverage()[0].scope
            for gone in (("2", "3"), ("3",)):
                left = ~np.isin(columns["id"], [f"demo:crime:{number}" for number in gone])
                writer = store.begin(scope)
                writer.write(Page(select(columns, left), int(left.sum())))
                writer.finish({}, True)
        desk.workspace.store_was_written()
        assert [feature["id"] for feature in layer.selectedFeatures()] == ["demo:crime:1", "demo:crime:2"]
        assert layer.selectedFeatureCount() == 2


def test_layer_and_status_tell_from_when_the_data_is_after_a_refresh(panel, tmp_path):
    layer = panel.map_view.publish()
    status = panel.dock.findChild(QLabel, "CrimeMapStatus")
    assert "ago" not in status.text()
    then = datetime.now().replace(second=0, microsecond=0) - timedelta(hours=5, minutes=10)
    with Store.open(tmp_path / "demo.gpkg") as store:
        scope = store.coverage()[0].scope
        store.begin(scope, incremental=True).finish({}, True, as_of=then)
    panel.workspace.store_was_written()
    wait_until(lambda: "5 hour" in status.text(), "the age")
    assert f"{then:%H:%M}" in status.text() and "ago" in status.text()
    abstract = layer.metadata().abstract().replace("\xa0", " ")
    day = f"{then.day} {then:%B %Y}, {then:%H:%M}"
    assert abstract == f"Made-up data: no such incidents happened. Data as of {day}."
    revised = layer.metadata().dateTime(Qgis.MetadataDateType.Revised)
    assert revised.toString("yyyy-MM-dd HH:mm") == f"{then:%Y-%m-%d %H:%M}"


def test_a_failing_portal_is_told_once_and_asked_less_and_less(panel, monkeypatch):
    fetching.be_impatient(monkeypatch)
    panel.server.__exit__(None, None, None)
    page, told = panel.dock.pages["Data"], []
    panel.workspace.noticed.connect(told.append)
    clock = come_due(panel)
    tick(panel)
    assert [notice.level for notice in told] == [Level.WARNING]
    assert "tried again later" in told[0].text and told[0].detail
    assert page.refresher.pace.seconds_left == 30 * 60
    assert "next try at" in panel.dock.findChild(QLabel, "CrimeMapRefreshState").text()
    for _ in range(60):
        clock[0] += 30
        tick(panel)
    assert len(told) == 1 and page.refresher.pace.seconds_left == 60 * 60
    # Who asks gets an answer each time.
    page.freshness.now.click()
    wait_until(lambda: len(told) == 2, "the answer", 30)
    assert told[1].level is Level.ERROR


def test_nothing_is_begun_while_something_else_runs(panel):
    page = panel.dock.pages["Data"]
    come_due(panel)
    page.refresher.blockers.append(lambda: True)
    page.refresher.tick()
    assert not page.refresher.is_under_way and page.refresher.pace.seconds_left == 60
    page.refresher.blockers.pop()
    come_due(panel)
    with Store.open(panel.workspace.store_path) as store:
        writer = store.begin(Scope(source="demo", layer="crime"))
        page.refresher.tick()
        assert not page.refresher.is_under_way and page.refresher.pace.failures == 0
        writer.abandon()


def test_metered_connections_are_left_alone_unless_allowed(panel, monkeypatch):
    monkeypatch.setattr(metered, "is_metered", lambda: True)
    page = panel.dock.pages["Data"]
    come_due(panel)
    page.refresher.tick()
    assert not page.refresher.is_under_way
    assert "metered" in panel.dock.findChild(QLabel, "CrimeMapRefreshState").text()
    come_due(panel)
    page.freshness.metered.setChecked(True)
    assert Settings.load().refresh_on_metered
    tick(panel)
    assert page.refresher.pace.seconds_left == 15 * 60
    assert panel.dock.findChild(QLabel, "CrimeMapRefreshState").isHidden()


def test_the_interval_is_chosen_on_the_page_and_fixed_by_the_agency(panel, monkeypatch):
    box = panel.dock.findChild(QComboBox, "CrimeMapRefreshEvery")
    assert box.currentData() == 15
    box.setCurrentIndex(box.findData(0))
    box.activated.emit(box.currentIndex())
    assert Settings.load().refresh_minutes == 0
    assert not panel.dock.pages["Data"].refresher.pace.is_on
    monkeypatch.setenv("QGIS_CRIME_MAP_REFRESH_MINUTES", "20")
    panel.workspace.reload_settings()
    assert box.currentData() == 20 and not box.isEnabled()


def test_cancelling_a_refresh_tells_nothing_and_frees_the_page(panel):
    page, told = panel.dock.pages["Data"], []
    panel.workspace.noticed.connect(told.append)
    come_due(panel)
    page.refresher.tick()
    assert page.refresher.is_under_way and not page.freshness.now.isEnabled()
    panel.dock.findChild(QToolButton, "CrimeMapCancel").click()
    wait_until(lambda: not page.refresher.is_under_way, "the refresh to stop", 20)
    assert told == [] and page.freshness.now.isEnabled()


def test_a_refresh_gives_way_to_a_fetch(panel):
    page = panel.dock.pages["Data"]
    page.use_filter(FilterState(preset="own", first_day="2026-10-01", last_day="2026-10-02"))
    page.fetch.comparison.setChecked(False)
    come_due(panel)
    page.refresher.tick()
    assert page.refresher.is_under_way
    page.start_fetch()
    wait_until(lambda: page.fetch.outcome is not None, "the receipt of the fetch", 30)
    assert page.fetch.outcome.is_complete and not page.refresher.is_under_way
    assert page.refresher.pace.failures == 0


@pytest.mark.parametrize(
    ("has_backend", "knows", "says", "answer"),
    [
        (False, True, True, None),
        (True, False, True, None),
        (True, True, True, True),
        (True, True, False, False),
    ],
)
def test_qt_6_is_asked_what_a_connection_costs_where_it_can_tell(
    monkeypatch, has_backend, knows, says, answer
):
    class Information:
        Feature = SimpleNamespace(Metered=8)
        loadDefaultBackend = staticmethod(lambda: has_backend)
        supports = staticmethod(lambda feature: knows and feature == 8)
        isMetered = staticmethod(lambda: says)
        instance = staticmethod(lambda: Information)

    monkeypatch.setattr(metered.QtNetwork, "QNetworkInformation", Information, raising=False)
    assert metered.is_metered() is answer


def covered(path: Path, as_of: datetime, **scope) -> None:
    """Note a download of the demo portal that was complete at a moment."""
    with Store.open(path, create=True) as store:
        writer = store.begin(Scope(source="demo", layer="crime", **scope))
        writer.finish({"source": "demo", "asked": {"url": "http://127.0.0.1/"}}, True, as_of=as_of)


def asked(path: Path, now: datetime) -> list[tuple[str | None, str | None]]:
    return [(p.get("FROM"), p.get("TO")) for p in refresh_plan(path, now)]


def test_a_period_that_reached_today_is_followed_and_one_that_was_over_is_not(qgis_app, tmp_path):
    path = tmp_path / "demo.gpkg"
    covered(
        path, datetime(2025, 11, 23, 10), date_from=datetime(2025, 10, 25), date_to=datetime(2025, 11, 24)
    )
    covered(
        path, datetime(2025, 11, 23, 10), date_from=datetime(2024, 10, 25), date_to=datetime(2024, 11, 24)
    )
    autumn = ("2025-10-25T00:00:00", "2025-11-24T00:00:00")
    year_ago = ("2024-10-25T00:00:00", "2024-11-24T00:00:00")
    assert asked(path, datetime(2025, 11, 23, 18)) == [autumn, year_ago]
    followed = ("2025-11-24T00:00:00", "2025-11-26T00:00:00")
    assert asked(path, datetime(2025, 11, 25, 8)) == [followed, autumn, year_ago]
    # Once fetched, the piece of this month grows in its own place.
    covered(path, datetime(2025, 11, 25, 8), date_from=datetime(2025, 11, 24), date_to=datetime(2025, 11, 26))
    covered(path, datetime(2025, 11, 25, 8), date_from=datetime(2025, 10, 25), date_to=datetime(2025, 11, 24))
    grown = ("2025-11-24T00:00:00", "2025-11-27T00:00:00")
    assert sorted(asked(path, datetime(2025, 11, 26, 9))) == sorted([year_ago, grown, autumn])
    # The next month begins a piece of its own.
    whole = {"date_from": datetime(2025, 11, 24), "date_to": datetime(2025, 12, 1)}
    covered(path, datetime(2025, 11, 30, 8), **whole)
    december = ("2025-12-01T00:00:00", "2025-12-02T00:00:00")
    assert december in asked(path, datetime(2025, 12, 1, 7))


def test_credentials_go_to_their_own_portal_only(qgis_app, tmp_path):
    path = tmp_path / "demo.gpkg"
    covered(path, datetime(2025, 11, 23, 10), date_to=datetime(2025, 1, 1))
    (own,) = refresh_plan(path, datetime(2025, 11, 23, 18), portal="demo", authcfg="abc1234")
    (other,) = refresh_plan(path, datetime(2025, 11, 23, 18), portal="kz-portal", authcfg="abc1234")
    assert own["AUTHCFG"] == "abc1234" and "AUTHCFG" not in other
