"""The source's fields with some of their values, and what each of them means."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtGui import QBrush
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from crime_map_plugin.gui.forms import GAP, combo, quiet_color, quiet_label
from crime_map_plugin.gui.mapping_texts import target_names
from crime_map_plugin.gui.plain_text import tool_tip

translate = QCoreApplication.translate

_SHOWN_VALUES = 3
_LONGEST = 60


class MappingFields(QWidget):
    """Emits ``changed``; each incident field is given to one field of the source only."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: dict[str, QComboBox] = {}
        self._names = target_names()
        self.table = QTableWidget(0, 3)
        self.table.setObjectName("CrimeMapMappingFields")
        self.table.setAccessibleName(translate("CrimeMap", "Fields of the source"))
        self.table.setHorizontalHeaderLabels(
            [
                translate("CrimeMap", "Field"),
                translate("CrimeMap", "Values"),
                translate("CrimeMap", "Means"),
            ]
        )
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.personal = quiet_label("CrimeMapMappingPersonal")
        self.personal.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.personal)

    def show_fields(self, columns: Mapping[str, Sequence[Any]], personal: Iterable[str]) -> None:
        """Show the fields; those about persons are named below and not offered."""
        left_out = tuple(personal)
        self._boxes.clear()
        self.table.setRowCount(0)
        quiet = QBrush(quiet_color(self.palette()))
        for name, values in columns.items():
            if name in left_out:
                continue
            row = self.table.rowCount()
            self.table.insertRow(row)
            shown = _some(values)
            for column, text in enumerate((name, shown)):
                item = QTableWidgetItem(text)
                item.setFlags(Qt.ItemFlag.ItemIsEnabled)
                item.setToolTip(tool_tip(text))
                self.table.setItem(row, column, item)
            self.table.item(row, 1).setForeground(quiet)
            box = combo(
                "CrimeMapMappingTarget", translate("CrimeMap", "Meaning of {field}").format(field=name)
            )
            box.addItem("–", "")
            for key, text in self._names.items():
                box.addItem(text, key)
            box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            box.installEventFilter(self)
            box.activated.connect(lambda _, chosen=name: self._chosen(chosen))
            self.table.setCellWidget(row, 2, box)
            self._boxes[name] = box
        self.table.resizeRowsToContents()
        self.personal.setVisible(bool(left_out))
        if left_out:
            self.personal.setText(
                translate("CrimeMap", "These fields hold personal data and are left out: {fields}").format(
                    fields=", ".join(left_out)
                )
            )

    def show_targets(self, targets: Mapping[str, str]) -> None:
        """Choose what each field means, by field."""
        for name, box in self._boxes.items():
            box.setCurrentIndex(max(box.findData(targets.get(name, "")), 0))

    def targets(self) -> dict[str, str]:
        """Return what each field means, by field; fields that mean nothing are left out."""
        return {name: box.currentData() for name, box in self._boxes.items() if box.currentData()}

    @property
    def names(self) -> tuple[str, ...]:
        """The fields that are offered."""
        return tuple(self._boxes)

    def eventFilter(self, watched: Any, event: Any) -> bool:
        """Let the wheel scroll the table: it must not change what a field means in passing."""
        if event.type() == event.Type.Wheel and isinstance(watched, QComboBox):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _chosen(self, name: str) -> None:
        target = self._boxes[name].currentData()
        for other, box in self._boxes.items():
            if target and other != name and box.currentData() == target:
                box.setCurrentIndex(0)
        self.changed.emit()


def _some(values: Sequence[Any]) -> str:
    """Return a few different values in one line."""
    seen: dict[str, None] = {}
    for value in values:
        text = "" if value is None else " ".join(str(value).split())[:_LONGEST]
        if text:
            seen[text] = None
        if len(seen) == _SHOWN_VALUES:
            break
    return " · ".join(seen)
