"""Purging from the panel, the audit list in a window, and the offer when incidents are older than is kept."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtWidgets import QAction, QDialogButtonBox

from crime_map_plugin.gui import retention
from crime_map_plugin.gui.audit_text import finding
from crime_map_plugin.gui.desk import Desk
from crime_map_plugin.gui.export import export_and_note
from crime_map_plugin.gui.notice import Level
from crime_map_plugin.gui.options_page import OptionsPage
from crime_map_plugin.gui.purge_dialog import PurgeDialog
from crime_map_plugin.gui.receipt_text import Outcome
from crime_map_plugin.gui.result_table import shown
from crime_map_plugin.gui.result_window import ResultWindow
from crime_map_plugin.incidents.query import IncidentQuery
from crime_map_plugin.settings import Settings
from crime_map_plugin.store.geopackage import Store
from tests.qgis import busy_store
from tests.qgis.panel import open_panel, use_settings
from tests.qgis.running import provider
from tests.qgis.waiting import wait_until

N = 400


@pytest.fixture
def desk(qgis_iface, tmp_path: Path) -> Iterator[Desk]:
    provider()
    with open_panel(qgis_iface, tmp_path, incidents=0) as desk:
        busy_store.fill(desk.workspace.store_path, N)
        desk.workspace.refresh()
        wait_until(lambda: desk.workspace.figures.total == N, "the figures of the store")
        yield desk


def older_than(path: Path, months: int) -> int:
    cut = np.datetime64(retention.months_before(date.today(), months))
    with Store.open(path, read_only=True) as store:
        return int((store.read(fields=("occurred_at",))["occurred_at"] < cut).sum())


def opened(desk: Desk) -> PurgeDialog:
    keeping = desk.dock.pages["Data"].keeping
    keeping.open_purge()
    dialog = desk.dock.pages["Data"].findChild(PurgeDialog)
    wait_until(lambda: dialog.outlook is not None, "the count of what would go")
    return dialog


@pytest.mark.parametrize(
    ("today", "months", "first"),
    [
        (date(2026, 11, 23), 1, datetime(2026, 10, 1)),
        (date(2026, 11, 23), 11, datetime(2025, 12, 1)),
        (date(2026, 11, 23), 36, datetime(2023, 11, 1)),
        (date(2026, 1, 31), 1, datetime(2025, 12, 1)),
    ],
)
def test_months_that_are_kept_are_whole_ones(today: date, months: int, first: datetime) -> None:
    assert retention.months_before(today, months) == first


def test_what_is_counted_and_confirmed_is_deleted_and_the_figures_follow(desk: Desk) -> None:
    path = desk.workspace.store_path
    old = older_than(path, 12)
    fetch = desk.dock.pages["Data"].fetch
    fetch.show_outcome(Outcome())
    dialog = opened(desk)
    assert not dialog.delete.isEnabled() and not dialog.results.isVisible()
    dialog.months.setValue(12)
    assert not dialog.delete.isEnabled()
    wait_until(lambda: dialog.outlook is not None, "the count for 12 months")
    assert dialog.preview.text().startswith(f"{old} incident") and f"of {N}" in dialog.preview.text()
    dialog.confirm.setChecked(True)
    assert dialog.delete.isEnabled()
    # Another choice is to be confirmed again.
    dialog.months.setValue(11)
    assert not dialog.confirm.isChecked()
    dialog.months.setValue(12)
    wait_until(lambda: dialog.outlook is not None, "the count for 12 months again")
    dialog.confirm.setChecked(True)
    dialog.delete.click()
    wait_until(lambda: desk.workspace.figures.total == N - old, "the figures after the purge")
    notice = desk.dock.notices.notice
    assert notice is not None and notice.text.startswith(f"{old} incident") and "MB" in notice.detail
    assert fetch.outcome is None
    with Store.open(path, read_only=True) as store:
        assert [entry.deed for entry in store.audit_list()] == ["purged", "fetched"]


def test_both_are_in_the_menu_of_the_store_and_wait_for_one(qgis_iface, tmp_path: Path) -> None:
    provider()
    with open_panel(qgis_iface, tmp_path, incidents=0) as desk:
        page = desk.dock.pages["Data"]
        menu = page.freshness.menu
        actions = [menu.findChild(QAction, name) for name in ("CrimeMapPurge", "CrimeMapAudit")]
        assert [action.text() for action in actions] == ["Purge incidents …", "Audit list …"]
        menu.aboutToShow.emit()
        assert not any(action.isEnabled() for action in actions)
        assert not page.freshness.now.isEnabled()
        busy_store.fill(desk.workspace.store_path, 20)
        menu.aboutToShow.emit()
        assert all(action.isEnabled() for action in actions)
        desk.workspace.refresh()
        wait_until(page.freshness.now.isEnabled, "a refresh to be offered")


def test_a_source_can_go_whole(desk: Desk) -> None:
    dialog = opened(desk)
    assert not dialog.whole.isEnabled()
    assert [dialog.source.itemData(i) for i in range(dialog.source.count())] == ["", "demo"]
    dialog.source.setCurrentIndex(1)
    dialog.whole.setChecked(True)
    assert not dialog.months.isEnabled()
    wait_until(lambda: dialog.outlook is not None, "the count of the source")
    assert dialog.preview.text().startswith(f"{N} incident") and "of the source" in dialog.preview.text()
    dialog.confirm.setChecked(True)
    dialog.delete.click()
    wait_until(lambda: desk.workspace.figures.total == 0, "an empty store")


def test_nothing_to_delete_cannot_be_confirmed(desk: Desk) -> None:
    dialog = opened(desk)
    dialog.months.setValue(1200)
    wait_until(lambda: dialog.outlook is not None, "the count for a hundred years")
    assert dialog.preview.text().startswith("No incident is from before")
    assert not dialog.confirm.isEnabled() and not dialog.delete.isEnabled()
    dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Cancel).click()
    assert desk.workspace.figures.total == N


def test_the_setting_offers_and_deletes_nothing(qgis_iface, tmp_path: Path) -> None:
    with open_panel(qgis_iface, tmp_path, incidents=0) as desk:
        busy_store.fill(desk.workspace.store_path, N)
        old = older_than(desk.workspace.store_path, 6)
        QgsSettings().setValue("crime_map/store/keep_months", 6)
        desk.workspace.reload_settings()
        desk.workspace.refresh()
        wait_until(lambda: desk.dock.notices.notice is not None, "the offer")
        notice = desk.dock.notices.notice
        assert notice.level is Level.WARNING and notice.text.startswith(f"{old} incident")
        # Once is enough.
        desk.dock.notices.clear()
        desk.workspace.read_figures()
        wait_until(lambda: desk.workspace.figures.total == N, "the figures")
        assert desk.dock.notices.notice is None
        assert opened(desk).months.value() == 6


def test_the_agency_can_fix_how_long_incidents_are_kept(
    qgis_app, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    use_settings(tmp_path)
    page = OptionsPage(lambda: None)
    assert page.keep_months.value() == 0 and page.keep_months.text() == "for good"
    page.keep_months.setValue(24)
    page.apply()
    assert Settings.load().keep_months == 24
    monkeypatch.setenv("QGIS_CRIME_MAP_KEEP_MONTHS", "60")
    fixed = OptionsPage(lambda: None)
    assert fixed.keep_months.value() == 60 and not fixed.keep_months.isEnabled()
    for one in (page, fixed):
        one.deleteLater()


def test_the_audit_list_is_shown_newest_first_and_says_when_it_is_broken(desk: Desk) -> None:
    path = desk.workspace.store_path
    out = path.parent / "out.csv"
    count, unnoted = export_and_note(
        str(path), IncidentQuery(("theft",)), out, language="en", cancel=lambda: False
    )
    assert unnoted == "" and count > 0
    keeping = desk.dock.pages["Data"].keeping
    keeping.open_audit()

    def window() -> ResultWindow | None:
        return desk.dock.pages["Data"].findChild(ResultWindow)

    wait_until(lambda: window() is not None and window().finding is not None, "the audit list")
    (table,) = window().finding.tables
    assert "No row is missing" in window().finding.text
    names = [column.name for column in table.columns]
    rows = [dict(zip(names, row)) for row in table.rows]
    assert [(row["number_in_list"], row["deed"], row["number"]) for row in rows] == [
        (2, "exported", count),
        (1, "fetched", N),
    ]
    assert rows[0]["details"] == f"Categories: Theft · internal · File: {out}"
    # The fetch tells of its source by its name, and of days, both included.
    assert rows[1]["details"].startswith("Source: ") and "{" not in rows[1]["details"]
    when = next(column for column in table.columns if column.name == "at_local")
    assert shown(datetime(2026, 11, 3, 4, 5, 6), when) == "3 Nov 2026 04:05:06"
    assert abs(rows[0]["at_local"] - datetime.now()) < timedelta(minutes=5)
    with Store.open(path, read_only=True) as store:
        assert "Row 2 is missing or was changed" in finding(store.audit_list(), 2, {}).text


def test_what_cannot_be_noted_is_said_and_the_export_is_there(tmp_path: Path, monkeypatch) -> None:
    path = tmp_path / "s.gpkg"
    busy_store.fill(path, 40)
    from crime_map_plugin.errors import StoreNotWritable

    def closed(*_: object) -> None:
        raise StoreNotWritable("The store is open for reading only.", hint="Open it for writing.")

    monkeypatch.setattr(Store, "note", closed)
    out = tmp_path / "out.csv"
    count, unnoted = export_and_note(str(path), IncidentQuery(), out, language="en", cancel=lambda: False)
    assert count == 40 and out.exists() and "audit list" in unnoted
