"""The District maps page: what can be chosen, what is printed, and that nothing freezes meanwhile."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsSettings, QgsVectorLayer
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLabel, QWidget

from crime_map_plugin.gui.basemap import visible_basemap
from crime_map_plugin.gui.filter_state import FilterState, Preset
from crime_map_plugin.gui.preview_dialog import PreviewDialog
from crime_map_plugin.incidents.audience import Audience
from crime_map_plugin.incidents.coverage import Scope
from crime_map_plugin.store.geopackage import Store
from tests.qgis import made_up
from tests.qgis.panel import open_panel
from tests.qgis.running import provider
from tests.qgis.waiting import wait_until

ROOT = Path(__file__).resolve().parents[2]
NAMES = ("Аққу ауданы", "Тұлпар ауданы", "Самал")


@pytest.fixture(autouse=True)
def algorithms(qgis_app):
    """Have the plugin's algorithms registered, once for all tests."""
    provider()


def write_districts(path, names=NAMES):
    """Write districts side by side over the made-up incidents: 71.391 to 71.421 east."""
    width = 0.03 / len(names)
    return made_up.polygons(
        path,
        "districts",
        [{"name": name, "people": 1000 * (place + 1)} for place, name in enumerate(names)],
        [made_up.box(71.391 + width * place, 51.09, width, 0.04) for place in range(len(names))],
    )


def choose_districts(desk, source):
    """Choose districts as the first-run page does."""
    for key, value in (("source", source), ("name_field", "name"), ("population_field", "people")):
        QgsSettings().setValue(f"crime_map/districts/{key}", value)
    desk.workspace.reload_settings()


@pytest.fixture
def panel(qgis_iface, qgis_new_project, tmp_path):
    with open_panel(qgis_iface, tmp_path) as desk:
        choose_districts(desk, write_districts(tmp_path / "d.gpkg"))
        page = desk.dock.pages["DistrictMaps"]
        desk.dock.tabs.setCurrentWidget(page)
        page.folder.setFilePath(str(tmp_path / "парақтар"))
        page.language.setCurrentIndex(page.language.findData("en"))
        wait_until(lambda: page.districts.rows.count() == 3, "the districts")
        yield desk


@pytest.fixture
def page(panel):
    return panel.dock.pages["DistrictMaps"]


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "парақтар"


def print_sheets(page):
    page.print.click()
    assert page.printing.is_under_way and not page.print.isEnabled()
    wait_until(lambda: not page.printing.is_under_way, "the sheets", 60)


def check(page, *names):
    """Check these districts only."""
    page.districts.none.click()
    for row in range(page.districts.rows.count()):
        item = page.districts.rows.item(row)
        if item.text() in names:
            item.setCheckState(Qt.CheckState.Checked)


def choose_internal(page):
    page.audience.choice.setCurrentIndex(page.audience.choice.findData(Audience.INTERNAL.value))


def text_of(path):
    return subprocess.run(
        ["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True, timeout=60
    ).stdout


def test_without_districts_the_page_asks_for_them(qgis_iface, qgis_new_project, tmp_path):
    with open_panel(qgis_iface, tmp_path) as desk:
        page = desk.dock.pages["DistrictMaps"]
        desk.dock.tabs.setCurrentWidget(page)
        assert page.empty.isVisibleTo(page) and not page.print.isVisibleTo(page)
        page.choose.click()
        stack = desk.dock.findChild(QWidget, "CrimeMapStack")
        assert stack.currentWidget().objectName() == "CrimeMapWelcomePage"


def test_districts_that_cannot_be_read_any_more_are_asked_for_again(panel, page, tmp_path):
    choose_districts(panel, str(tmp_path / "gone.gpkg"))
    wait_until(lambda: page.empty.isVisibleTo(page), "the empty page")
    assert "cannot be read" in page.findChild(QLabel, "CrimeMapSheetsEmptyText").text()


def test_districts_are_read_while_the_map_opens_and_drops_their_layer(tmp_path):
    command = [sys.executable, "-m", "tests.qgis.read_beside_layers", str(tmp_path)]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), *sys.path])}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=90)
    assert done.stdout.strip() == "True", done.stderr[-2000:]


def test_every_chosen_district_is_printed_and_no_other(page, folder):
    check(page, NAMES[0], NAMES[2])
    choose_internal(page)
    assert page.print.text() == "&Print 2 sheet(s)"
    print_sheets(page)
    assert sorted(file.name for file in folder.iterdir()) == [f"01_{NAMES[0]}.pdf", f"02_{NAMES[2]}.pdf"]
    assert page.result.text() == "2 sheet(s) printed" and page.open.isVisibleTo(page)
    words = text_of(folder / f"01_{NAMES[0]}.pdf")
    assert "INTERNAL" in words and NAMES[0] in words
    # the neighbour is drawn though it is not printed
    assert NAMES[1] in words


def test_figures_on_the_sheet_are_those_of_the_period_and_the_store(page, folder):
    check(page, NAMES[1])
    choose_internal(page)
    today = date.today()
    page.period.show_state(
        FilterState(
            preset="own", first_day=(today - timedelta(days=9)).isoformat(), last_day=today.isoformat()
        )
    )
    page.period.changed.emit()
    print_sheets(page)
    # ten days are ten incidents from 71.400 to 71.418 east: five of them from 71.401 to 71.411; 2000 people
    words = text_of(folder / f"01_{NAMES[1]}.pdf")
    assert re.search(r"Total +5 +25\.0 +5 ", words), words


def test_sheets_are_for_the_public_unless_chosen_otherwise(page, folder):
    """Each of the few categories has one or two incidents in a district in ten days."""
    check(page, NAMES[1])
    assert page.audience.choice.currentText() == "Public" and "fewer than 3" in page.audience.text.text()
    today = date.today()
    days = {"first_day": (today - timedelta(days=9)).isoformat(), "last_day": today.isoformat()}
    page.period.show_state(FilterState(preset="own", **days))
    page.period.changed.emit()
    print_sheets(page)
    words = text_of(folder / f"01_{NAMES[1]}.pdf")
    assert "INTERNAL" not in words and "fewer than 3" in words
    assert re.search(r"Robbery +not shown", words)
    choose_internal(page)
    assert "marked as internal" in page.audience.text.text()
    assert not page.audience.least.isEnabled()


def test_one_file_holds_all_sheets(page, folder):
    page.single.setChecked(True)
    print_sheets(page)
    (file,) = folder.iterdir()
    info = subprocess.run(
        ["pdfinfo", str(file)], capture_output=True, text=True, check=True, timeout=60
    ).stdout
    assert int(re.search(r"Pages:\s+(\d+)", info).group(1)) >= 3
    assert page.result.text() == "3 sheet(s) printed"


def test_one_file_is_offered_for_pdf_only(page):
    assert page.single.isEnabled()
    page.format.setCurrentIndex(page.format.findData("svg"))
    assert not page.single.isEnabled()


@pytest.mark.parametrize(("content", "word"), [(1, "Getis–Ord"), (2, "Kernel density")])
def test_hotspots_and_density_are_computed_over_all_districts(page, folder, content, word):
    check(page, NAMES[1])
    page.content.setCurrentIndex(page.content.findData(content))
    print_sheets(page)
    words = " ".join(text_of(folder / f"01_{NAMES[1]}.pdf").split())
    assert word in words and "over all districts" in words


def test_the_event_loop_turns_between_pages(page, folder):
    turns = []
    ticking = QTimer()
    ticking.setInterval(0)
    ticking.timeout.connect(lambda: turns.append(len(list(folder.glob("*.pdf"))) if folder.exists() else 0))
    ticking.start()
    print_sheets(page)
    ticking.stop()
    assert {0, 1, 2} <= set(turns)


def test_progress_names_number_and_district(page):
    texts = []
    page.printing.progressed.connect(lambda _, text: texts.append(text))
    print_sheets(page)
    assert [text for text in texts if ":" in text] == [
        f"{place} of 3: {name}" for place, name in enumerate(NAMES, start=1)
    ]


def test_cancel_between_pages_keeps_what_is_printed(panel, page, folder):
    def stop(_, text):
        if text.startswith("2 of"):
            page.cancel_run()

    page.printing.progressed.connect(stop)
    print_sheets(page)
    assert [file.name for file in folder.iterdir()] == [f"01_{NAMES[0]}.pdf"]
    assert page.result.text() == "1 of 3 sheets printed" and page.print.isEnabled()


def test_cancel_while_counting_or_analysing_writes_nothing(panel, page, folder):
    page.content.setCurrentIndex(page.content.findData(1))
    page.print.click()
    page.cancel_run()
    assert not page.printing.is_under_way and page.print.isEnabled()
    page.printing.progressed.connect(
        lambda _, text: page.cancel_run() if text.startswith("Analysing") else None
    )
    print_sheets(page)
    assert not folder.exists() and not page.result.isVisibleTo(page)
    assert panel.dock.notices.notice.text == "Stopped. No sheet was written."


def test_closing_the_panel_while_printing_stops_it(panel, page, folder):
    page.print.click()
    panel.dock.close_pages()
    assert not page.printing.is_under_way
    QTest.qWait(500)
    assert not folder.exists() or len(list(folder.iterdir())) <= 1


def test_folder_that_cannot_be_made_is_one_line_with_a_remedy(panel, page, folder):
    folder.write_text("a file, not a folder")
    print_sheets(page)
    line = panel.dock.notices.notice.line
    assert line.startswith("The sheets cannot be written to this folder. Choose a folder")
    assert folder.read_text() == "a file, not a folder" and page.print.isEnabled()


def test_template_that_cannot_be_used_is_one_line_with_a_remedy(panel, page, folder, tmp_path):
    template = tmp_path / "t.qpt"
    template.write_text("no layout")
    page.template.setFilePath(str(template))
    print_sheets(page)
    line = panel.dock.notices.notice.line
    assert line.startswith("This layout template cannot be used. Choose a .qpt file")
    assert list(folder.iterdir()) == [] and page.print.isEnabled()


def test_period_follows_the_filter_until_it_is_chosen_here(panel, page):
    data = panel.dock.pages["Data"]
    data.use_filter(FilterState(preset="7"))
    today = datetime.combine(date.today(), time())
    assert (page.sheet_period().start, page.sheet_period().end) == (
        today - timedelta(days=6),
        today + timedelta(days=1),
    )
    page.period.preset.setCurrentIndex(page.period.preset.findData(Preset.LAST_MONTH.value))
    page.period.preset.activated.emit(page.period.preset.currentIndex())
    month_end = today.replace(day=1)
    data.use_filter(FilterState(preset="90"))
    assert page.sheet_period().end == month_end and page.sheet_period().start.day == 1
    assert (month_end - page.sheet_period().start).days in (28, 29, 30, 31)


def test_categories_are_all_or_those_of_the_filter(panel, page):
    panel.dock.pages["Data"].use_filter(FilterState(categories=("theft", "robbery", "fraud")))
    assert page.sheet_categories() == ()
    page.categories.setCurrentIndex(1)
    assert page.sheet_categories() == ("theft", "robbery", "fraud")
    assert page.categories.currentText() == "As filtered: Theft, Robbery …"


def test_what_was_never_fetched_is_named_and_fetched_for_all_districts(panel, page):
    # the store covers the last 60 days: not the year before
    wait_until(lambda: page.gap_row.isVisibleTo(page), "the word on what is missing")
    assert page.gap_row.text.text().startswith("The periods to compare with")
    page.period.show_state(FilterState(preset="own", first_day="2020-01-01", last_day="2020-01-31"))
    page.period.changed.emit()
    wait_until(lambda: page.gap_row.text.text().startswith("For 3 of 3 districts"), "the word on the period")
    wanted = []
    panel.workspace.fetch_wanted.connect(wanted.append)
    page.gap_row.button.click()
    panel.dock.pages["Data"].cancel_run()
    wait_until(lambda: panel.dock.pages["Data"].run is None, "the fetch to stop", 40)
    panel.dock.pages["Data"].use_filter(FilterState(area="extent"))
    page.gap_row.button.click()
    whole, query = wanted
    assert whole.extent is None and (whole.date_from, whole.date_to) == (query.date_from, query.date_to)
    assert (query.date_from, query.date_to) == (datetime(2020, 1, 1), datetime(2020, 2, 1))
    west, south, east, north = query.extent
    assert west < 71.391 and south < 51.09 and east > 71.421 and north > 51.13 and east - west < 0.04
    assert panel.dock.tabs.currentWidget() is panel.dock.pages["Data"]
    panel.dock.pages["Data"].cancel_run()
    wait_until(lambda: panel.dock.pages["Data"].run is None, "the fetch to stop", 40)


def test_nothing_is_said_where_everything_was_fetched(panel, page, tmp_path):
    wait_until(lambda: page.gap_row.isVisibleTo(page), "the word on what is missing")
    scope = Scope("demo", "crime", date_from=datetime(2000, 1, 1), date_to=datetime(2100, 1, 1))
    with Store.open(tmp_path / "demo.gpkg") as store:
        store.begin(scope, incremental=True).finish({"expected": 0, "received": 0}, True)
    panel.workspace.store_was_written()
    wait_until(lambda: not page.gap_row.isVisibleTo(page), "the word to go")


def test_not_fetched_is_printed_and_never_0(page, folder):
    check(page, NAMES[0])
    page.period.show_state(FilterState(preset="own", first_day="2020-01-01", last_day="2020-01-31"))
    print_sheets(page)
    words = text_of(folder / f"01_{NAMES[0]}.pdf")
    assert "not fetched" in words and "January 2020" in words


def test_search_hides_districts_and_all_and_none_are_about_what_is_seen(panel, page, tmp_path):
    names = [f"District {place}" for place in range(1, 13)]
    choose_districts(panel, write_districts(tmp_path / "many.gpkg", names))
    wait_until(lambda: page.districts.rows.count() == 12, "the districts")
    page.districts.none.click()
    assert not page.print.isEnabled() and page.print.text() == "&Print"
    page.districts.search.setValue("district 1")
    page.districts.all.click()
    page.districts.search.setValue("")
    assert page.districts.checked() == [0, 9, 10, 11]


def test_basemap_is_what_is_visible_outside_our_group(panel, page):
    project = QgsProject.instance()
    mine, hidden = (QgsVectorLayer("Polygon?crs=EPSG:4326", name, "memory") for name in ("mine", "hidden"))
    table = QgsVectorLayer("None?field=a:int", "table", "memory")
    project.addMapLayers([mine, hidden, table])
    project.layerTreeRoot().findLayer(hidden.id()).setItemVisibilityChecked(False)
    panel.map_view.publish()
    assert [layer.name() for layer in visible_basemap()] == ["mine"]


def test_basemap_layer_removed_while_printing_is_left_out(panel, page, folder):
    mine = QgsVectorLayer("Polygon?crs=EPSG:4326", "mine", "memory")
    QgsProject.instance().addMapLayer(mine)
    name = mine.id()
    page.printing.progressed.connect(
        lambda _, text: QgsProject.instance().removeMapLayer(name) if text.startswith("2 of") else None
    )
    print_sheets(page)
    assert len(list(folder.iterdir())) == 3


def test_sheets_speak_the_language_chosen_here(page, folder):
    check(page, NAMES[0])
    page.language.setCurrentIndex(page.language.findData("ru"))
    page.period.show_state(FilterState(preset="own", first_day="2020-01-01", last_day="2020-01-31"))
    print_sheets(page)
    assert "январь 2020" in text_of(folder / f"01_{NAMES[0]}.pdf").replace("\u00a0", " ")


def test_open_buttons_open_the_first_sheet_and_the_folder(page, folder, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) or True)
    check(page, NAMES[1])
    print_sheets(page)
    page.open.click()
    page.open_folder.click()
    assert opened == [str(folder / f"01_{NAMES[1]}.pdf"), str(folder)]


def test_folder_is_remembered(panel, page, folder):
    check(page, NAMES[0])
    print_sheets(page)
    panel.close()
    assert QgsSettings().value("crime_map/sheets/folder") == str(folder)
    panel.set_panel_visible(True)
    assert panel.dock.pages["DistrictMaps"].folder.filePath() == str(folder)


def test_preview_shows_the_first_chosen_district_and_writes_no_sheet(page, folder):
    check(page, NAMES[1], NAMES[2])
    page.preview.click()
    wait_until(lambda: page.findChild(PreviewDialog) is not None, "the preview", 30)
    dialog = page.findChild(PreviewDialog)
    assert dialog.windowTitle() == f"Preview: {NAMES[1]}"
    assert dialog.picture.height() > 1000 and not folder.exists()
    assert not page.result.isVisibleTo(page)
    dialog.close()


def test_store_that_was_never_filled_cannot_be_printed(qgis_iface, qgis_new_project, tmp_path):
    with open_panel(qgis_iface, tmp_path, incidents=0) as desk:
        choose_districts(desk, write_districts(tmp_path / "d.gpkg"))
        page = desk.dock.pages["DistrictMaps"]
        desk.dock.tabs.setCurrentWidget(page)
        wait_until(
            lambda: page.gap_row.text.text() == "Nothing has been fetched yet.", "the word on the empty store"
        )
        assert not page.print.isEnabled() and page.gap_row.isVisibleTo(page)


def test_page_is_no_wider_than_300_pixels(page):
    assert page.minimumSizeHint().width() <= 300
    assert page.scroll_area.widget().minimumSizeHint().width() <= 300


def test_whole_last_month_is_the_month_before():
    assert FilterState(preset="last_month").days(date(2026, 3, 15)) == (date(2026, 2, 1), date(2026, 2, 28))
    assert FilterState(preset="last_month").days(date(2026, 1, 1)) == (date(2025, 12, 1), date(2025, 12, 31))
    assert json.loads(FilterState(preset="last_month").to_json())["preset"] == "last_month"
