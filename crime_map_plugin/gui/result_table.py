"""A result as rows: a table to sort, copy and export."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QShortcut,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from crime_map_plugin.gui.forms import quieten
from crime_map_plugin.gui.numbers import counted, day, locale, moment
from crime_map_plugin.gui.plain_text import PlainLabel, tool_tip

translate = QCoreApplication.translate

NOTHING = "–"
_P_FLOOR = 0.001


class Form(Enum):
    """How a column's values are written."""

    TEXT = "text"
    WHOLE = "whole"
    NUMBER = "number"
    SHARE = "share"
    P = "p"
    FLAG = "flag"
    DAY = "day"
    MOMENT = "moment"
    SECOND = "second"


@dataclass(frozen=True)
class Column:
    """A column: its field in files, its title for people and how its values are written."""

    name: str
    title: str
    form: Form = Form.TEXT
    decimals: int = 2

    @property
    def is_number(self) -> bool:
        """Tell whether the values are numbers."""
        return self.form in (Form.WHOLE, Form.NUMBER, Form.SHARE, Form.P)


@dataclass(frozen=True)
class Table:
    """Rows under columns; None is a value that is not known."""

    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Any, ...], ...]
    note: str = ""


def shown(value: Any, column: Column) -> str:
    """Return a value as people read it."""
    if value is None or (isinstance(value, float) and math.isnan(value)):
        return NOTHING
    if column.form is Form.WHOLE:
        return locale().toString(int(value))
    if column.form is Form.NUMBER:
        return locale().toString(float(value), "f", column.decimals)
    if column.form is Form.SHARE:
        return translate("CrimeMap", "{number} %").format(
            number=locale().toString(100.0 * float(value), "f", 1)
        )
    if column.form is Form.P:
        if 0 <= float(value) < _P_FLOOR:
            return translate("CrimeMap", "< {number}").format(number=locale().toString(_P_FLOOR, "f", 3))
        return locale().toString(float(value), "f", 3)
    if column.form is Form.FLAG:
        return translate("CrimeMap", "yes") if value else translate("CrimeMap", "no")
    if column.form is Form.DAY and isinstance(value, (date, datetime)):
        return day(value)
    if column.form is Form.MOMENT and isinstance(value, datetime):
        return moment(value)
    if column.form is Form.SECOND and isinstance(value, datetime):
        return moment(value, has_seconds=True)
    return str(value)


class TableModel(QAbstractTableModel):
    """The rows in the order that the user sorted them; what is not known comes last either way."""

    def __init__(self, table: Table) -> None:
        super().__init__()
        self.table = table
        self.order = list(range(len(table.rows)))

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.order)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.table.columns)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column = self.table.columns[index.column()]
        value = self.table.rows[self.order[index.row()]][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return shown(value, column)
        if role == Qt.ItemDataRole.UserRole:
            return value
        if role == Qt.ItemDataRole.ToolTipRole and column.form is Form.TEXT:
            return tool_tip(shown(value, column))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.is_number else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal:
            column = self.table.columns[section]
            if role == Qt.ItemDataRole.DisplayRole:
                return column.title
            if role == Qt.ItemDataRole.ToolTipRole:
                return column.name
        elif role == Qt.ItemDataRole.DisplayRole:
            return section + 1
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by the values, not by how they are written."""
        if not 0 <= column < len(self.table.columns):
            return
        self.layoutAboutToBeChanged.emit()
        rows = self.table.rows
        known = [row for row in range(len(rows)) if _is_known(rows[row][column])]
        unknown = [row for row in range(len(rows)) if not _is_known(rows[row][column])]
        is_text = self.table.columns[column].form is Form.TEXT
        known.sort(
            key=lambda row: str(rows[row][column]).casefold() if is_text else rows[row][column],
            reverse=order == Qt.SortOrder.DescendingOrder,
        )
        self.order = known + unknown
        self.layoutChanged.emit()

    def rows_in_order(self) -> list[tuple[Any, ...]]:
        """Return the rows as they are sorted now."""
        return [self.table.rows[place] for place in self.order]


class ResultTable(QWidget):
    """The table with a line below it that tells how long it is, and buttons to copy and export."""

    export_wanted = pyqtSignal(str)

    def __init__(self, table: Table, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = table
        self.model = TableModel(table)
        self.view = QTableView()
        self.view.setObjectName("CrimeMapResultTable")
        self.view.setAccessibleName(table.title)
        self.view.setModel(self.model)
        # Before sorting is on: it would begin with the last column that was sorted by, the first one.
        self.view.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.view.setSortingEnabled(True)
        self.view.setAlternatingRowColors(True)
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setWordWrap(False)
        self.view.verticalHeader().setVisible(False)
        self.view.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        header = self.view.horizontalHeader()
        header.setHighlightSections(False)
        header.setResizeContentsPrecision(50)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.view.resizeColumnsToContents()
        for place in range(len(table.columns)):
            self.view.setColumnWidth(place, min(max(self.view.columnWidth(place), 56), 320))
        rows = len(table.rows)
        self.count = quieten(PlainLabel(counted(translate("CrimeMap", "%n row(s)", None, rows), rows)))
        self.copy_button = _button("CrimeMapResultCopy", translate("CrimeMap", "Copy"))
        self.csv_button = _button("CrimeMapResultCsv", translate("CrimeMap", "Save as CSV …"))
        self.xlsx_button = _button("CrimeMapResultXlsx", translate("CrimeMap", "Save as XLSX …"))
        self.copy_button.clicked.connect(self.copy)
        self.csv_button.clicked.connect(lambda: self.export_wanted.emit(".csv"))
        self.xlsx_button.clicked.connect(lambda: self.export_wanted.emit(".xlsx"))
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self.view)
        shortcut.activated.connect(self.copy)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        row = QHBoxLayout()
        row.addWidget(self.count, 1)
        for button in (self.copy_button, self.csv_button, self.xlsx_button):
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.addWidget(self.view, 1)
        if table.note:
            note = quieten(PlainLabel(table.note))
            note.setWordWrap(True)
            layout.addWidget(note)
        layout.addLayout(row)

    def sorted_table(self) -> Table:
        """Return the table with its rows as they are sorted now."""
        return Table(self.table.title, self.table.columns, tuple(self.model.rows_in_order()), self.table.note)

    def copy(self) -> None:
        """Put the chosen rows, or all, on the clipboard, with the titles above them."""
        chosen = sorted({index.row() for index in self.view.selectionModel().selectedRows()})
        rows = self.model.rows_in_order()
        QgsApplication.clipboard().setText(
            as_text(self.table.columns, [rows[place] for place in chosen] if chosen else rows)
        )


def as_text(columns: Sequence[Column], rows: Sequence[Sequence[Any]]) -> str:
    """Return rows separated by tabs, as spreadsheets take them from the clipboard, formulas harmless."""
    from crime_map_plugin.gui.table_export import cell

    text = io.StringIO()
    writer = csv.writer(text, delimiter="\t", lineterminator="\n")
    writer.writerow([cell(column.title) for column in columns])
    for row in rows:
        writer.writerow([cell(value) for value in row])
    return text.getvalue()


def _is_known(value: Any) -> bool:
    return value is not None and not (isinstance(value, float) and math.isnan(value))


def _button(object_name: str, text: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName(object_name)
    button.setText(text)
    button.setAutoRaise(True)
    return button
