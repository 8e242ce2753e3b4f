"""The Fetch button, what it should bring along, and what it brought."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, QSize, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from crime_map_plugin.gui.detail_dialog import DetailDialog
from crime_map_plugin.gui.forms import GAP, ICON, tool_button
from crime_map_plugin.gui.icons import icon
from crime_map_plugin.gui.plain_text import PlainLabel
from crime_map_plugin.gui.receipt_text import Outcome, details, question, summary

translate = QCoreApplication.translate


class FetchBox(QWidget):
    """Emits ``fetch_wanted``; shows the last receipt in one line with all of it behind a button."""

    fetch_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.outcome: Outcome | None = None
        self.comparison = QCheckBox(translate("CrimeMap", "Also for co&mparison"))
        self.comparison.setObjectName("CrimeMapComparison")
        self.comparison.setToolTip(
            translate("CrimeMap", "Fetch the period before and the same period a year ago too")
        )
        self.button = QPushButton(translate("CrimeMap", "&Fetch"))
        self.button.setObjectName("CrimeMapFetch")
        self.button.setIcon(icon("fetch"))
        self.button.setIconSize(ICON)
        self.button.setDefault(True)
        self.button.clicked.connect(self.fetch_wanted)
        self._state = PlainLabel()
        self._line = PlainLabel()
        self._line.setObjectName("CrimeMapReceipt")
        self._line.setWordWrap(True)
        self._line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._details = tool_button("CrimeMapReceiptDetails", "receipt", translate("CrimeMap", "Receipt …"))
        self._details.clicked.connect(self.show_details)
        ask = QHBoxLayout()
        ask.setSpacing(GAP)
        ask.addWidget(self.comparison, 1)
        ask.addWidget(self.button)
        self._receipt = QWidget()
        told = QHBoxLayout(self._receipt)
        told.setContentsMargins(0, 0, 0, 0)
        told.setSpacing(GAP)
        told.addWidget(self._state)
        told.addWidget(self._line, 1)
        told.addWidget(self._details)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(ask)
        layout.addWidget(self._receipt)
        self._receipt.hide()

    def show_outcome(self, outcome: Outcome | None) -> None:
        """Show what a fetch brought; None hides the line."""
        self.outcome = outcome
        self._receipt.setVisible(outcome is not None)
        if outcome is not None:
            name = "success" if outcome.is_complete else "warning"
            self._state.setPixmap(icon(name).pixmap(QSize(16, 16)))
            self._line.setText("\n".join(text for text in (summary(outcome), question(outcome)) if text))

    def show_details(self) -> None:
        """Open the whole receipt."""
        if self.outcome is not None:
            text = details(self.outcome.receipts, self.outcome.counted_once)
            DetailDialog(translate("CrimeMap", "Receipt"), text, self).open()
