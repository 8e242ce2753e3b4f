"""Which days: a preset that moves with the calendar, or first and last day of one's own."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from qgis.PyQt.QtCore import QCoreApplication, QDate, QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QDateEdit, QHBoxLayout, QSizePolicy, QWidget

from crime_map_plugin.gui.filter_state import FilterState, Preset
from crime_map_plugin.gui.forms import combo
from crime_map_plugin.gui.numbers import locale
from crime_map_plugin.gui.plain_text import PlainLabel, tool_tip

translate = QCoreApplication.translate


def preset_names() -> dict[Preset, str]:
    """Return the presets in the order of the list, with their names."""
    return {
        Preset.TODAY: translate("CrimeMap", "Today"),
        Preset.DAYS_7: translate("CrimeMap", "Last 7 days"),
        Preset.DAYS_30: translate("CrimeMap", "Last 30 days"),
        Preset.DAYS_90: translate("CrimeMap", "Last 90 days"),
        Preset.MONTH: translate("CrimeMap", "This month"),
        Preset.QUARTER: translate("CrimeMap", "This quarter"),
        Preset.YEAR: translate("CrimeMap", "This year"),
        Preset.LAST_MONTH: translate("CrimeMap", "Last whole month"),
        Preset.OWN: translate("CrimeMap", "Own period"),
    }


class PeriodBox(QObject):
    """A combo box of presets and a row of two dates; both days are included."""

    changed = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.preset = combo("CrimeMapPeriod", translate("CrimeMap", "P&eriod"))
        for preset, name in preset_names().items():
            self.preset.addItem(name, preset.value)
        self.first = self._date_edit("CrimeMapFirstDay", translate("CrimeMap", "First day"))
        self.last = self._date_edit("CrimeMapLastDay", translate("CrimeMap", "Last day, included"))
        self.dates = QWidget()
        row = QHBoxLayout(self.dates)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.first, 1)
        row.addWidget(PlainLabel("–"))
        row.addWidget(self.last, 1)
        self.preset.activated.connect(self._preset_chosen)
        self.first.dateChanged.connect(self._day_edited)
        self.last.dateChanged.connect(self._day_edited)

    def show_state(self, state: FilterState) -> None:
        """Show the period of a filter."""
        self.preset.setCurrentIndex(self.preset.findData(state.preset))
        self._show_days(*state.days(date.today()))

    def read(self, state: FilterState) -> FilterState:
        """Return the filter with the period chosen here."""
        preset = self.preset.currentData()
        if preset != Preset.OWN.value:
            return replace(state, preset=preset, first_day="", last_day="")
        first, last = sorted((self.first.date().toPyDate(), self.last.date().toPyDate()))
        return replace(state, preset=preset, first_day=first.isoformat(), last_day=last.isoformat())

    def _date_edit(self, object_name: str, tip: str) -> QDateEdit:
        edit = QDateEdit()
        edit.setObjectName(object_name)
        edit.setCalendarPopup(True)
        edit.setLocale(locale())
        edit.setDisplayFormat("dd.MM.yyyy")
        edit.setDateRange(QDate(1990, 1, 1), QDate(2100, 12, 31))
        edit.setToolTip(tool_tip(tip))
        edit.setAccessibleName(tip)
        edit.setMinimumWidth(60)
        edit.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        edit.setKeyboardTracking(False)
        return edit

    def _show_days(self, first: date, last: date) -> None:
        for edit, day in ((self.first, first), (self.last, last)):
            blocked = edit.blockSignals(True)
            edit.setDate(QDate(day.year, day.month, day.day))
            edit.blockSignals(blocked)

    def _preset_chosen(self, _: int) -> None:
        if self.preset.currentData() != Preset.OWN.value:
            self._show_days(*FilterState(preset=self.preset.currentData()).days(date.today()))
        self.changed.emit()

    def _day_edited(self) -> None:
        self.preset.setCurrentIndex(self.preset.findData(Preset.OWN.value))
        self.changed.emit()
