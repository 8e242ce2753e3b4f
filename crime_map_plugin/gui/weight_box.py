"""How much each incident counts: all alike, by severity, or by the people hurt; the numbers are in sight."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, QObject
from qgis.PyQt.QtWidgets import QFormLayout, QSpinBox, QVBoxLayout, QWidget

from crime_map_plugin.gui.forms import GAP, combo, form
from crime_map_plugin.gui.language import interface_language
from crime_map_plugin.gui.method_form import add_row, whole_number
from crime_map_plugin.gui.methods.weight import Weight, by_people, by_severity
from crime_map_plugin.incidents import codes

translate = QCoreApplication.translate

_ALIKE, _SEVERITY, _PEOPLE = "alike", "severity", "people"
_INDENT = 16
_SEVERITY_WEIGHTS = (1, 1, 2, 4, 8)
_PEOPLE_WEIGHTS = (1, 1, 5)


class WeightBox(QObject):
    """A combo box, and rows with the weights of the chosen kind, each of which can be changed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows = QWidget()
        self.kind = combo("CrimeMapWeight", translate("CrimeMap", "&Weight"))
        self.kind.addItem(translate("CrimeMap", "Every incident counts 1"), _ALIKE)
        self.kind.addItem(translate("CrimeMap", "By severity"), _SEVERITY)
        self.kind.addItem(translate("CrimeMap", "By people injured and killed"), _PEOPLE)
        self.severity = [
            whole_number(f"CrimeMapWeightSeverity{value}", weight, 0, 1000)
            for value, weight in enumerate(_SEVERITY_WEIGHTS)
        ]
        self.people = [
            whole_number(name, weight, 0, 1000)
            for name, weight in zip(
                ("CrimeMapWeightIncident", "CrimeMapWeightInjured", "CrimeMapWeightKilled"), _PEOPLE_WEIGHTS
            )
        ]
        language = interface_language()
        self._severity_rows = _rows(
            [codes.label("severity", value, language) for value in range(len(self.severity))], self.severity
        )
        self._people_rows = _rows(
            [
                translate("CrimeMap", "The incident itself"),
                translate("CrimeMap", "Each person injured"),
                translate("CrimeMap", "Each person killed"),
            ],
            self.people,
        )
        layout = QVBoxLayout(self.rows)
        layout.setContentsMargins(_INDENT, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addWidget(self._severity_rows)
        layout.addWidget(self._people_rows)
        self.kind.currentIndexChanged.connect(self._show)
        self._show()

    def weight(self) -> Weight:
        """Return what was chosen."""
        kind = self.kind.currentData()
        if kind == _SEVERITY:
            return by_severity([box.value() for box in self.severity], interface_language())
        if kind == _PEOPLE:
            base, injured, killed = (box.value() for box in self.people)
            return by_people(injured, killed, base)
        return Weight()

    def _show(self, _: int = 0) -> None:
        self.rows.setVisible(self.kind.currentData() != _ALIKE)
        self._severity_rows.setVisible(self.kind.currentData() == _SEVERITY)
        self._people_rows.setVisible(self.kind.currentData() == _PEOPLE)


def _rows(texts: list[str], boxes: list[QSpinBox]) -> QWidget:
    inside = QWidget()
    rows: QFormLayout = form()
    for text, box in zip(texts, boxes):
        add_row(rows, text, box)
    inside.setLayout(rows)
    return inside
