"""How fresh the data is kept: how often it is refreshed, a button to do it now, and a menu."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from crime_map_plugin.gui.forms import GAP, combo, quiet_label, tool_button
from crime_map_plugin.gui.numbers import counted
from crime_map_plugin.gui.plain_text import tool_tip

translate = QCoreApplication.translate

CHOICES = (0, 5, 15, 30, 60, 180)
"""Minutes between two refreshes that are offered; 0 is never."""


def interval_text(minutes: int) -> str:
    """Return an interval as the combo boxes offer it."""
    if not minutes:
        return translate("CrimeMap", "Refresh only when asked")
    if minutes % 60 == 0:
        hours = minutes // 60
        return counted(translate("CrimeMap", "Refresh every %n hour(s)", None, hours), hours)
    return counted(translate("CrimeMap", "Refresh every %n minute(s)", None, minutes), minutes)


def offered(minutes: int) -> tuple[int, ...]:
    """Return the intervals to offer, with one that is none of the usual at its place."""
    return tuple(sorted({*CHOICES, minutes}))


def metered_tip() -> str:
    """Return what can be known of metered connections, honestly."""
    return translate(
        "CrimeMap",
        "A connection is taken for metered where the system says so. Older QGIS sees mobile modems only: "
        "there, turn the automatic refresh off while you use a telephone's network.",
    )


class FreshnessRow(QWidget):
    """Emits what the user wants; ``menu`` is for what is rarely wanted of the store."""

    interval_chosen = pyqtSignal(int)
    refresh_wanted = pyqtSignal()
    metered_allowed = pyqtSignal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.interval = combo("CrimeMapRefreshEvery", translate("CrimeMap", "Automatic refresh"))
        self.interval.setToolTip(translate("CrimeMap", "How often the portal is asked for what is new"))
        self.now = tool_button("CrimeMapRefreshNow", "refresh", translate("CrimeMap", "Refresh now"))
        self.more = tool_button("CrimeMapStoreMenuButton", "menu", translate("CrimeMap", "More …"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self)
        self.menu.setObjectName("CrimeMapStoreMenu")
        self.metered = self.menu.addAction(translate("CrimeMap", "Refresh on metered connections too"))
        self.metered.setObjectName("CrimeMapRefreshOnMetered")
        self.metered.setCheckable(True)
        self.metered.setToolTip(tool_tip(metered_tip()))
        self.menu.setToolTipsVisible(True)
        self.more.setMenu(self.menu)
        self.state = quiet_label("CrimeMapRefreshState")
        top = QHBoxLayout()
        top.setSpacing(2)
        top.addWidget(self.interval, 1)
        top.addSpacing(GAP)
        top.addWidget(self.now)
        top.addWidget(self.more)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(top)
        layout.addWidget(self.state)
        self.state.hide()
        self.interval.activated.connect(lambda _: self.interval_chosen.emit(self.interval.currentData()))
        self.now.clicked.connect(lambda _: self.refresh_wanted.emit())
        self.metered.toggled.connect(self.metered_allowed)

    def show_settings(
        self, minutes: int, *, on_metered: bool, is_fixed: bool, is_metered_fixed: bool
    ) -> None:
        """Show what is chosen; what the agency fixed cannot be changed."""
        if self.interval.currentData() != minutes:
            self.interval.clear()
            for choice in offered(minutes):
                self.interval.addItem(interval_text(choice), choice)
            self.interval.setCurrentIndex(self.interval.findData(minutes))
        self.interval.setEnabled(not is_fixed)
        blocked = self.metered.blockSignals(True)
        self.metered.setChecked(on_metered)
        self.metered.setEnabled(not is_metered_fixed)
        self.metered.blockSignals(blocked)

    def tell(self, text: str) -> None:
        """Show why nothing is refreshed just now; an empty text hides the line."""
        self.state.setText(text)
        self.state.setVisible(bool(text))
