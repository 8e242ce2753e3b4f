"""What the panel does with a store beside fetching: purging it, showing its audit list."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QMenu

from crime_map_plugin.errors import CrimeMapError
from crime_map_plugin.gui import audit_text, runner
from crime_map_plugin.gui.background import Latest
from crime_map_plugin.gui.messages import notice_of_error
from crime_map_plugin.gui.methods.method import Finding
from crime_map_plugin.gui.notice import Level, Notice
from crime_map_plugin.gui.numbers import counted
from crime_map_plugin.gui.page import Page
from crime_map_plugin.gui.purge_dialog import PurgeDialog
from crime_map_plugin.gui.result_window import ResultWindow
from crime_map_plugin.gui.retention import look, months_before
from crime_map_plugin.gui.shared_dialog import SharedDialog
from crime_map_plugin.portal.profile import Profile
from crime_map_plugin.store.geopackage import Store
from crime_map_plugin.store.purging import Order

translate = QCoreApplication.translate

PURGE = "crimemap:purgeincidents"


class StoreKeeping(QObject):
    """Puts its actions into a menu of a page and runs the purge as that page's work."""

    purged = pyqtSignal()

    def __init__(self, page: Page, menu: QMenu) -> None:
        super().__init__(page)
        self._page = page
        self._reading = Latest("Crime Map: audit list")
        self._looking = Latest("Crime Map: old incidents")
        self._looked_at: tuple[Path, int] | None = None
        self._window: ResultWindow | None = None
        menu.addSeparator()
        self.purge = menu.addAction(translate("CrimeMap", "Purge incidents …"), self.open_purge)
        self.purge.setObjectName("CrimeMapPurge")
        self.audit = menu.addAction(translate("CrimeMap", "Audit list …"), self.open_audit)
        self.audit.setObjectName("CrimeMapAudit")
        self.shared = menu.addAction(translate("CrimeMap", "Shared store …"), self.open_shared)
        self.shared.setObjectName("CrimeMapShared")
        menu.aboutToShow.connect(self._show_actions)
        page.connections.connect(page.workspace.figures_changed, self._offer)

    def open_purge(self) -> None:
        """Ask what to delete."""
        workspace = self._page.workspace
        dialog = PurgeDialog(workspace.store_path, workspace.settings.keep_months, self._page)
        dialog.chosen.connect(self.start_purge)
        dialog.open()

    def open_shared(self) -> None:
        """Ask which store to work on, and publish the own one."""
        SharedDialog(self._page.workspace, self._page).open()

    def start_purge(self, order: Order, with_results: bool) -> None:
        """Delete what was chosen and confirmed."""
        parameters = {
            "STORE": str(self._page.workspace.store_path),
            "BEFORE": order.before.isoformat() if order.before else None,
            "SOURCE": order.source,
            "RESULTS": with_results,
        }
        text = translate("CrimeMap", "Deleting incidents …")
        self._page.start_run(PURGE, parameters, text, self._purged, self._purge_ended)

    def open_audit(self) -> None:
        """Read the audit list and show it."""
        path, profiles = self._page.workspace.store_path, dict(self._page.workspace.profiles)
        self._reading.start(lambda _: _audit_list(path, profiles), self._show_audit, self._fail)

    def close(self) -> None:
        """Stop whatever runs."""
        self._reading.stop()
        self._looking.stop()
        if self._window is not None:
            self._window.close_window()

    def _show_actions(self) -> None:
        has_store = self._page.workspace.has_store
        # A refresh that runs by itself writes, too.
        is_free = self._page.run is None and not runner.is_under_way()
        self.purge.setEnabled(has_store and is_free and not self._page.workspace.figures.is_read_only)
        self.shared.setEnabled(is_free)
        self.audit.setEnabled(has_store)

    def _purged(self, results: dict[str, Any]) -> None:
        self.purged.emit()
        removed = int(results["REMOVED"])
        freed = max(int(results["BYTES_BEFORE"]) - int(results["BYTES_AFTER"]), 0) / 1_000_000
        text = counted(translate("CrimeMap", "%n incident(s) deleted.", None, removed), removed)
        warnings = self._page.last_warnings
        detail = translate("CrimeMap", "The file is {size} MB smaller.").format(size=f"{freed:.1f}")
        if warnings:
            self._page.workspace.tell(Notice(text, Level.WARNING, warnings[0], "\n".join(warnings)))
        else:
            self._page.workspace.tell(Notice(text, Level.SUCCESS, detail=detail))

    def _purge_ended(self, successful: bool, _: dict[str, Any]) -> None:
        self._page.workspace.store_was_written()

    def _show_audit(self, finding: Finding) -> None:
        if self._window is None:
            self._window = ResultWindow(self._page)
        self._window.show_finding(finding)

    def _fail(self, error: CrimeMapError) -> None:
        self._page.workspace.tell(notice_of_error(error))

    def _offer(self) -> None:
        """Tell once for each store that it holds more than is to be kept; delete nothing."""
        workspace = self._page.workspace
        path, months = workspace.store_path, workspace.settings.keep_months
        if months <= 0 or not workspace.figures.total or self._looked_at == (path, months):
            return
        self._looked_at = (path, months)
        order = Order(months_before(date.today(), months))
        self._looking.start(lambda _: look(path, order, (), "en").incidents, self._tell_old, self._fail)

    def _tell_old(self, incidents: int) -> None:
        if not incidents:
            return
        self._page.workspace.tell(
            Notice(
                counted(
                    translate("CrimeMap", "%n incident(s) are older than is to be kept.", None, incidents),
                    incidents,
                ),
                Level.WARNING,
                translate("CrimeMap", "Purge them with “Purge incidents …” in the menu of the Data page."),
            )
        )


def _audit_list(path: Path, profiles: Mapping[str, Profile]) -> Finding:
    with Store.open(path, read_only=True) as store:
        return audit_text.finding(store.audit_list(), store.broken_audit_row(), profiles)
