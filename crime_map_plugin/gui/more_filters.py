"""Filters that are needed now and then: hours, weekdays, kinds of place."""

from __future__ import annotations

from dataclasses import replace

from qgis.gui import QgsCheckableComboBox
from qgis.PyQt.QtCore import QCoreApplication, QLocale, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from crime_map_plugin.gui.filter_state import FilterState
from crime_map_plugin.gui.forms import combo, form, may_shrink
from crime_map_plugin.gui.language import interface_language
from crime_map_plugin.gui.numbers import locale
from crime_map_plugin.gui.plain_text import PlainLabel, tool_tip
from crime_map_plugin.incidents import codes
from crime_map_plugin.incidents.ecology import CATEGORY

translate = QCoreApplication.translate


class MoreFilters(QWidget):
    """The parts of the filter that the store answers, not the portal."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hour_first = self._hour_box("CrimeMapHourFirst", translate("CrimeMap", "First hour"))
        self.hour_last = self._hour_box("CrimeMapHourLast", translate("CrimeMap", "Last hour, included"))
        hours = QHBoxLayout()
        hours.setSpacing(4)
        hours.addWidget(self.hour_first, 1)
        hours.addWidget(PlainLabel("–"))
        hours.addWidget(self.hour_last, 1)
        days = QHBoxLayout()
        days.setSpacing(1)
        self.weekdays: list[QToolButton] = []
        for number in range(1, 8):
            button = QToolButton()
            button.setObjectName(f"CrimeMapWeekday{number}")
            button.setCheckable(True)
            button.setText(locale().dayName(number, QLocale.FormatType.ShortFormat)[:2].title())
            name = locale().dayName(number, QLocale.FormatType.LongFormat)
            button.setToolTip(name)
            button.setAccessibleName(name)
            button.setMinimumWidth(20)
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _: self.changed.emit())
            days.addWidget(button)
            self.weekdays.append(button)
        self.places = QgsCheckableComboBox()
        self.places.setObjectName("CrimeMapPlaces")
        self.places.setAccessibleName(translate("CrimeMap", "Places"))
        self.places.setDefaultText(translate("CrimeMap", "All places"))
        may_shrink(self.places)
        for code, name in codes.labels("place_types", interface_language()).items():
            self.places.addItemWithCheckState(name, Qt.CheckState.Unchecked, code)
        self.ecology = QgsCheckableComboBox()
        self.ecology.setObjectName("CrimeMapEcology")
        self.ecology.setAccessibleName(translate("CrimeMap", "Ecology"))
        self.ecology.setDefaultText(translate("CrimeMap", "All groups"))
        may_shrink(self.ecology)
        for key, name in codes.labels("ecology", interface_language()).items():
            self.ecology.addItemWithCheckState(name, Qt.CheckState.Unchecked, key)
        self.flags = QgsCheckableComboBox()
        self.flags.setObjectName("CrimeMapFlags")
        self.flags.setAccessibleName(translate("CrimeMap", "Known of offenders (internal)"))
        self.flags.setDefaultText(translate("CrimeMap", "Any"))
        self.flags.setToolTip(
            translate(
                "CrimeMap",
                "Only incidents of which all chosen facts are known to be so. For internal use: nothing for "
                "the public is made of such a filter.",
            )
        )
        may_shrink(self.flags)
        rows = form()
        # Beside the longest label of the three languages a panel of 300 pixels has no room for the hours.
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        hours_label = PlainLabel(translate("CrimeMap", "H&ours"))
        hours_label.setBuddy(self.hour_first)
        days_label = PlainLabel(translate("CrimeMap", "&Weekdays"))
        days_label.setBuddy(self.weekdays[0])
        places_label = PlainLabel(translate("CrimeMap", "P&laces"))
        places_label.setBuddy(self.places)
        rows.addRow(hours_label, hours)
        rows.addRow(days_label, days)
        rows.addRow(places_label, self.places)
        self.ecology_label = PlainLabel(translate("CrimeMap", "&Ecology"))
        self.ecology_label.setBuddy(self.ecology)
        rows.addRow(self.ecology_label, self.ecology)
        self.flags_label = PlainLabel(translate("CrimeMap", "&Offenders"))
        self.flags_label.setBuddy(self.flags)
        rows.addRow(self.flags_label, self.flags)
        self._show_flags()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(rows)
        self.hour_first.activated.connect(self._hour_chosen)
        self.hour_last.activated.connect(self._hour_chosen)
        self.places.checkedItemsChanged.connect(lambda _: self.changed.emit())
        self.ecology.checkedItemsChanged.connect(lambda _: self.changed.emit())
        self.flags.checkedItemsChanged.connect(lambda _: self.changed.emit())

    def show_state(self, state: FilterState) -> None:
        """Show the rest of a filter."""
        self.hour_first.setCurrentIndex(self.hour_first.findData(state.hour_first))
        self.hour_last.setCurrentIndex(self.hour_last.findData(state.hour_last))
        for number, button in enumerate(self.weekdays, 1):
            button.setChecked(number in state.weekdays)
        _check(self.places, state.places)
        _check(self.ecology, state.ecology)
        _check(self.flags, state.flags)
        self._show_ecology(state)

    def read(self, state: FilterState) -> FilterState:
        """Return the filter with what is set here; all seven weekdays are the same as none."""
        weekdays = tuple(n for n, button in enumerate(self.weekdays, 1) if button.isChecked())
        self._show_ecology(state)
        return replace(
            state,
            hour_first=self.hour_first.currentData(),
            hour_last=self.hour_last.currentData(),
            weekdays=() if len(weekdays) == 7 else weekdays,
            places=tuple(self.places.checkedItemsData()),
            ecology=tuple(self.ecology.checkedItemsData()),
            flags=tuple(self.flags.checkedItemsData()),
        )

    def offer_flags(self, known: tuple[str, ...], state: FilterState) -> None:
        """Offer the facts of offenders that the store knows; without any, there is no such filter."""
        offered = tuple(self.flags.itemData(index) for index in range(self.flags.count()))
        if offered == known:
            return
        blocked = self.flags.blockSignals(True)
        self.flags.clear()
        for flag in known:
            name = codes.label("flags", flag, interface_language())
            self.flags.addItemWithCheckState(name, Qt.CheckState.Unchecked, flag)
        self.flags.blockSignals(blocked)
        _check(self.flags, state.flags)
        self._show_flags()

    def _show_flags(self) -> None:
        for widget in (self.flags_label, self.flags):
            widget.setVisible(self.flags.count() > 0)

    def _show_ecology(self, state: FilterState) -> None:
        """Offer the groups where the category is chosen alone: they say nothing of other categories."""
        is_alone = state.categories == (CATEGORY,)
        for widget in (self.ecology_label, self.ecology):
            widget.setEnabled(is_alone)
        tip = translate("CrimeMap", "Groups of ecological articles; offences before 2015 are in none")
        alone = translate("CrimeMap", "Choose the category Ecology alone to filter by its groups")
        self.ecology.setToolTip(tool_tip(tip if is_alone else alone))

    def _hour_box(self, object_name: str, name: str) -> QComboBox:
        box = combo(object_name, name)
        box.setMinimumContentsLength(3)
        box.setToolTip(name)
        box.addItem(translate("CrimeMap", "any"), -1)
        for hour in range(24):
            box.addItem(f"{hour:02d}:59" if object_name.endswith("Last") else f"{hour:02d}:00", hour)
        return box

    def _hour_chosen(self, _: int) -> None:
        first, last = self.hour_first.currentData(), self.hour_last.currentData()
        # One end alone means from midnight, or until midnight.
        if first >= 0 > last and self.sender() is self.hour_first:
            self.hour_last.setCurrentIndex(self.hour_last.findData(23))
        elif last >= 0 > first and self.sender() is self.hour_last:
            self.hour_first.setCurrentIndex(self.hour_first.findData(0))
        elif first < 0 or last < 0:
            self.hour_first.setCurrentIndex(0)
            self.hour_last.setCurrentIndex(0)
        self.changed.emit()


def _check(box: QgsCheckableComboBox, chosen: tuple[str, ...]) -> None:
    blocked = box.blockSignals(True)
    for index in range(box.count()):
        is_chosen = box.itemData(index) in chosen
        box.setItemCheckState(index, Qt.CheckState.Checked if is_chosen else Qt.CheckState.Unchecked)
    box.blockSignals(blocked)
