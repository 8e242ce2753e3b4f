"""How many incidents match: in the portal before fetching, and in the store."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtGui import QFont
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from crime_map_plugin.gui.forms import quieten
from crime_map_plugin.gui.numbers import counted
from crime_map_plugin.gui.plain_text import PlainLabel, tool_tip
from crime_map_plugin.gui.workspace import Figures

translate = QCoreApplication.translate


class MatchLine(QWidget):
    """Two lines: what the portal has, and what of it is already here."""

    show_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.portal = PlainLabel()
        self.portal.setObjectName("CrimeMapMatch")
        font = QFont(self.portal.font())
        font.setWeight(QFont.Weight.DemiBold)
        self.portal.setFont(font)
        self.store = QLabel()
        self.store.setObjectName("CrimeMapMatchStore")
        quieten(self.store)
        self.store.linkActivated.connect(lambda _: self.show_wanted.emit())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(1)
        for label in (self.portal, self.store):
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            layout.addWidget(label)
        self.show_counting()
        self.show_store(Figures(), is_on_map=False)

    def show_counting(self) -> None:
        """Say that the portal is being asked."""
        self.portal.setText(translate("CrimeMap", "Counting …"))
        self.portal.setToolTip("")

    def show_portal(self, count: int) -> None:
        """Show how many incidents the portal has for the filter."""
        self.portal.setText(
            counted(translate("CrimeMap", "%n incident(s) match in the portal", None, count), count)
        )
        self.portal.setToolTip("")

    def show_unknown(self, reason: str) -> None:
        """Say that the portal's number is not known; the reason is the tool tip."""
        self.portal.setText(translate("CrimeMap", "The portal's number is not known"))
        self.portal.setToolTip(tool_tip(reason))

    def show_nothing_chosen(self) -> None:
        """Say that the filter lets nothing through."""
        self.portal.setText(translate("CrimeMap", "Choose at least one category"))
        self.portal.setToolTip("")

    def show_store(self, figures: Figures, *, is_on_map: bool) -> None:
        """Show how many incidents in the store match the whole filter, and a way to put them on the map."""
        if not figures.total:
            self.store.setText(translate("CrimeMap", "Nothing in the store yet"))
            return
        count = figures.matching
        parts = [counted(translate("CrimeMap", "%n in the store", None, count), count)]
        if not figures.is_covered:
            parts.append(translate("CrimeMap", "not all of it fetched"))
        if figures.counted_once:
            once = figures.counted_once
            parts.append(counted(translate("CrimeMap", "%n pair(s) counted once", None, once), once))
        if not is_on_map:
            link = translate("CrimeMap", "Show on the map")
            parts.append(f'<a href="show">{link}</a>')
        self.store.setText(" · ".join(parts))
