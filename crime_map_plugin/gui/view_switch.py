"""How incidents are drawn: a row of icon buttons of which one is down."""

from __future__ import annotations

from enum import Enum

from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from crime_map_plugin.gui.forms import tool_button

translate = QCoreApplication.translate


class Look(Enum):
    """What the map shows of the filtered incidents; the value names its icon."""

    POINTS = "points"
    CLUSTERS = "clusters"
    HEAT = "density"
    DISTRICT_COUNT = "districts"
    DISTRICT_RATE = "districts_rate"


class ViewSwitch(QWidget):
    """Emits ``chosen`` with a Look when the user presses a button."""

    chosen = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("CrimeMap", "How the map shows the incidents"))
        names = {
            Look.POINTS: translate("CrimeMap", "Points"),
            Look.CLUSTERS: translate("CrimeMap", "Clusters"),
            Look.HEAT: translate("CrimeMap", "Heat"),
            Look.DISTRICT_COUNT: translate("CrimeMap", "Districts by count"),
            Look.DISTRICT_RATE: translate("CrimeMap", "Districts per 10,000 people"),
        }
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._group = QButtonGroup(self)
        self.buttons: dict[Look, QToolButton] = {}
        for look, name in names.items():
            button = tool_button(f"CrimeMapLook_{look.value}", look.value, name)
            button.setCheckable(True)
            button.clicked.connect(lambda _, look=look: self.chosen.emit(look))
            self._group.addButton(button)
            self.buttons[look] = button
            layout.addWidget(button)
        self.buttons[Look.POINTS].setChecked(True)

    def show_look(self, look: Look) -> None:
        """Press the button of a look without telling anybody."""
        self.buttons[look].setChecked(True)
