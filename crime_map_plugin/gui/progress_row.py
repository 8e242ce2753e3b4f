"""A bar, a line of text and a Cancel button: how every long piece of work looks."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, QSize, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from crime_map_plugin.gui.icons import icon
from crime_map_plugin.gui.plain_text import PlainLabel, tool_tip

translate = QCoreApplication.translate


class ProgressRow(QWidget):
    """Shown while something runs; emits ``cancelled`` when the user asks to stop."""

    cancelled = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("CrimeMapProgressRow")
        self._text = PlainLabel()
        self._text.setObjectName("CrimeMapProgressText")
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._bar = QProgressBar()
        self._bar.setObjectName("CrimeMapProgressBar")
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(14)
        self._cancel = QToolButton()
        self._cancel.setObjectName("CrimeMapCancel")
        self._cancel.setIcon(icon("cancel"))
        self._cancel.setIconSize(QSize(16, 16))
        self._cancel.setAutoRaise(True)
        self._cancel.setText(translate("CrimeMap", "Cancel"))
        self._cancel.setToolTip(translate("CrimeMap", "Stop; what has been stored is kept"))
        self._cancel.setAccessibleName(translate("CrimeMap", "Cancel"))
        self._cancel.clicked.connect(self._ask_to_stop)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self._bar, 1)
        row.addWidget(self._cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self._text)
        layout.addLayout(row)
        self.hide()

    def begin(self, text: str) -> None:
        """Show the row with what is done; the bar is busy until the first figure comes."""
        self._text.setText(text)
        self._text.setToolTip("")
        self._bar.setRange(0, 0)
        self._cancel.setEnabled(True)
        self.show()

    def tell(self, percent: float, text: str = "") -> None:
        """Show how far the work is, 0 to 100; what it is at just now is the tool tip."""
        if percent > 0 and self._bar.maximum() == 0:
            self._bar.setRange(0, 1000)
        if self._bar.maximum():
            self._bar.setValue(round(min(percent, 100.0) * 10))
        if text:
            self._text.setToolTip(tool_tip(text))

    def say(self, text: str) -> None:
        """Show another line above the bar."""
        self._text.setText(text)

    def end(self) -> None:
        """Hide the row."""
        self.hide()

    def _ask_to_stop(self) -> None:
        self._cancel.setEnabled(False)
        self._text.setText(translate("CrimeMap", "Stopping …"))
        self.cancelled.emit()
