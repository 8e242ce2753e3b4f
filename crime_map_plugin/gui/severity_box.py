"""Which severities, as check boxes in a combo box."""

from __future__ import annotations

from dataclasses import replace

from qgis.gui import QgsCheckableComboBox
from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from crime_map_plugin.gui.filter_state import FilterState
from crime_map_plugin.gui.forms import may_shrink
from crime_map_plugin.gui.language import interface_language
from crime_map_plugin.incidents import codes

translate = QCoreApplication.translate


class SeverityBox(QgsCheckableComboBox):
    """Nothing checked means every severity."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("CrimeMapSeverity")
        self.setAccessibleName(translate("CrimeMap", "Severity"))
        self.setDefaultText(translate("CrimeMap", "All severities"))
        may_shrink(self)
        for code, name in codes.labels("severity", interface_language()).items():
            self.addItemWithCheckState(name, Qt.CheckState.Unchecked, int(code))
        self.checkedItemsChanged.connect(lambda _: self.changed.emit())

    def show_state(self, state: FilterState) -> None:
        """Check the severities of a filter."""
        blocked = self.blockSignals(True)
        for index in range(self.count()):
            is_chosen = self.itemData(index) in state.severities
            self.setItemCheckState(index, Qt.CheckState.Checked if is_chosen else Qt.CheckState.Unchecked)
        self.blockSignals(blocked)

    def read(self, state: FilterState) -> FilterState:
        """Return the filter with the severities checked here; all of them are the same as none."""
        # checkedItemsData() would return texts.
        chosen = tuple(
            self.itemData(index)
            for index in range(self.count())
            if self.itemCheckState(index) == Qt.CheckState.Checked
        )
        return replace(state, severities=() if len(chosen) == self.count() else chosen)
