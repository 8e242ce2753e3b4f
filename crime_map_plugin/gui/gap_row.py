"""What was never fetched completely, with a button that fetches it."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QPushButton, QVBoxLayout, QWidget

from crime_map_plugin.gui.forms import quiet_label
from crime_map_plugin.gui.icons import icon
from crime_map_plugin.gui.plain_text import tool_tip

translate = QCoreApplication.translate


class GapRow(QWidget):
    """A line and a button under it; hidden while nothing is missing. ``name`` begins the names of both."""

    fetch_wanted = pyqtSignal()

    def __init__(self, name: str, tip: str = "") -> None:
        super().__init__()
        self.text = quiet_label(f"CrimeMap{name}Gaps")
        self.button = QPushButton(translate("CrimeMap", "Fetc&h what is missing"))
        self.button.setObjectName(f"CrimeMap{name}Fetch")
        self.button.setIcon(icon("fetch"))
        self.button.setToolTip(tool_tip(tip))
        self.button.clicked.connect(lambda _: self.fetch_wanted.emit())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.text)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def tell(self, text: str) -> None:
        """Say what is missing; an empty text hides the row."""
        self.text.setText(text)
        self.setVisible(bool(text))
