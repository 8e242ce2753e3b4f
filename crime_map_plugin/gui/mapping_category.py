"""From what an incident gets its category: its article, one for all, or each value of a field."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from crime_map_plugin.gui.category_tree import swatch
from crime_map_plugin.gui.forms import GAP, combo, form, quiet_label
from crime_map_plugin.gui.language import interface_language
from crime_map_plugin.gui.mapping_state import BY_ARTICLE, BY_VALUES, FIXED
from crime_map_plugin.gui.numbers import number
from crime_map_plugin.gui.plain_text import PlainLabel, tool_tip
from crime_map_plugin.incidents import codes
from crime_map_plugin.incidents.category_words import category_in

translate = QCoreApplication.translate

_MOST_VALUES = 300


class MappingCategory(QWidget):
    """Emits ``changed``; the values of the field are shown once they have been counted."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._map: dict[str, str] = {}
        self._field = ""
        self._shown: Mapping[str, int] = {}
        self.by = combo("CrimeMapMappingCategoryBy", translate("CrimeMap", "Cate&gory"))
        for text, data in (
            (translate("CrimeMap", "by the article"), BY_ARTICLE),
            (translate("CrimeMap", "one for all incidents"), FIXED),
            (translate("CrimeMap", "by the values of a field"), BY_VALUES),
        ):
            self.by.addItem(text, data)
        self.fixed = self._category_box("CrimeMapMappingCategoryFixed", translate("CrimeMap", "&All are"))
        self._fixed_label = PlainLabel(translate("CrimeMap", "&All are"))
        self._fixed_label.setBuddy(self.fixed)
        self.values = QTableWidget(0, 2)
        self.values.setObjectName("CrimeMapMappingValues")
        self.values.setAccessibleName(translate("CrimeMap", "Values and their categories"))
        self.values.setHorizontalHeaderLabels(
            [translate("CrimeMap", "Value"), translate("CrimeMap", "Category")]
        )
        self.values.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.values.horizontalHeader().setHighlightSections(False)
        self.values.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.values.verticalHeader().hide()
        self.values.setShowGrid(False)
        self.values.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.values.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.values.setTabKeyNavigation(False)
        self.note = quiet_label("CrimeMapMappingCategoryNote")
        rows = form()
        label = PlainLabel(translate("CrimeMap", "Cate&gory"))
        label.setBuddy(self.by)
        rows.addRow(label, self.by)
        rows.addRow(self._fixed_label, self.fixed)
        layout = QVBoxLayout(self)
        layout.setSpacing(GAP)
        layout.addLayout(rows)
        layout.addWidget(self.note)
        layout.addWidget(self.values, 1)
        # The note stays under the choice where there is no table.
        layout.addStretch(0)
        self.by.activated.connect(lambda _: self._edited())
        self.fixed.activated.connect(lambda _: self.changed.emit())
        self._show_parts()

    def show_state(self, by: str, fixed: str, values: Mapping[str, str]) -> None:
        """Show what a mapping says."""
        self.by.setCurrentIndex(max(self.by.findData(by), 0))
        self.fixed.setCurrentIndex(max(self.fixed.findData(fixed), 0))
        self._map = dict(values)
        self._shown = {}
        self._show_parts()

    def show_field(self, field: str, *, has_article: bool) -> None:
        """Say which field holds the kind of incident; empty where none does."""
        if field != self._field:
            self._field, self._shown = field, {}
            self.values.setRowCount(0)
        text = ""
        if self.by.currentData() == BY_VALUES and not field:
            text = translate("CrimeMap", "Choose in “Fields” which field is the kind of incident.")
        elif self.by.currentData() == BY_ARTICLE and not has_article:
            text = translate(
                "CrimeMap", "Choose in “Fields” which field is the article; else all incidents are “other”."
            )
        self.note.setText(text)
        self.note.setVisible(bool(text))

    def show_values(self, counts: Mapping[str, int]) -> bool:
        """Show the field's values; return whether categories were guessed that nobody had chosen yet."""
        if dict(counts) == self._shown or self.by.currentData() != BY_VALUES:
            return False
        self._shown = dict(counts)
        common = sorted(counts, key=lambda value: (-counts[value], value))[:_MOST_VALUES]
        guessed = {value: category_in(value) for value in common if value not in self._map}
        new = {value: key for value, key in guessed.items() if key}
        self._map.update(new)
        self.values.setRowCount(len(common))
        for row, value in enumerate(common):
            text = translate("CrimeMap", "{value} ({count})").format(value=value, count=number(counts[value]))
            item = QTableWidgetItem(text)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
            item.setToolTip(tool_tip(value))
            self.values.setItem(row, 0, item)
            box = self._category_box(
                "CrimeMapMappingValue", translate("CrimeMap", "Category of {value}").format(value=value)
            )
            box.setCurrentIndex(box.findData(self._map.get(value, "other")))
            box.activated.connect(lambda _, v=value, b=box: self._choose(v, b.currentData()))
            self.values.setCellWidget(row, 1, box)
        return bool(new)

    @property
    def mapped(self) -> dict[str, str]:
        """The categories by value; what is “other” anyway is left out."""
        return {value: key for value, key in self._map.items() if key != "other"}

    def _choose(self, value: str, key: str) -> None:
        self._map[value] = key
        self.changed.emit()

    def _edited(self) -> None:
        self._show_parts()
        self.changed.emit()

    def _show_parts(self) -> None:
        by = self.by.currentData()
        self.fixed.setVisible(by == FIXED)
        self._fixed_label.setVisible(by == FIXED)
        self.values.setVisible(by == BY_VALUES)

    def _category_box(self, name: str, accessible: str) -> QComboBox:
        box = combo(name, accessible)
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for row in codes.table("categories"):
            box.addItem(
                swatch(row["color"], row["marker"]),
                codes.label("categories", row["key"], interface_language()),
                row["key"],
            )
        return box
