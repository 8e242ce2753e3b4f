"""The newest incidents of the filter, to search, to sort and to go to."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import numpy as np
from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from crime_map_plugin.gui.category_tree import short_names, swatch
from crime_map_plugin.gui.forms import GAP, tool_button
from crime_map_plugin.gui.language import interface_language
from crime_map_plugin.gui.numbers import moment, short_moment
from crime_map_plugin.gui.plain_text import tool_tip
from crime_map_plugin.incidents import codes
from crime_map_plugin.incidents.foreign_text import in_line
from crime_map_plugin.incidents.schema import Columns, length

translate = QCoreApplication.translate

FIELDS = (
    "category",
    "article_text",
    "occurred_at",
    "registered_at",
    "hour",
    "street",
    "district_code",
    "x",
    "y",
)
SHOWN = 200
_PLACE = int(Qt.ItemDataRole.UserRole)


class IncidentList(QWidget):
    """A table of time, category and street; double click or Enter goes there on the map."""

    zoom_wanted = pyqtSignal(float, float)

    def __init__(self, parent: QWidget | None = None, *, name: str = "Incident", title: str = "") -> None:
        super().__init__(parent)
        self.search = QgsFilterLineEdit()
        self.search.setObjectName(f"CrimeMap{name}Search")
        self.search.setShowSearchIcon(True)
        self.search.setPlaceholderText(translate("CrimeMap", "Street, article or date"))
        title = title or translate("CrimeMap", "Newest incidents")
        self.search.setAccessibleName(translate("CrimeMap", "Search: {list}").format(list=title))
        self.search.valueChanged.connect(self._search)
        zoom = tool_button(f"CrimeMapZoomTo{name}", "zoom", translate("CrimeMap", "Zoom to the incident"))
        zoom.clicked.connect(self._zoom_to_current)
        self.table = QTableWidget(0, 2)
        self.table.setObjectName(f"CrimeMap{name}s")
        self.table.setAccessibleName(title)
        self.table.setHorizontalHeaderLabels(
            [translate("CrimeMap", "When"), translate("CrimeMap", "Where and what")]
        )
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.table.horizontalHeader().setHighlightSections(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(22)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setSortingEnabled(True)
        self.table.setFixedHeight(8 * 22 + 26)
        self.table.activated.connect(lambda _: self._zoom_to_current())
        self.top = QHBoxLayout()
        self.top.setSpacing(2)
        self.top.addWidget(self.search, 1)
        self.top.addWidget(zoom)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addLayout(self.top)
        layout.addWidget(self.table)
        self._swatches = {
            row["key"]: swatch(row["color"], row["marker"]) for row in codes.table("categories")
        }

    def show_incidents(self, columns: Columns, date_column: str, *, belongings: Sequence[str] = ()) -> None:
        """Show incidents in the order given, the latest first, and behind each to what it belongs."""
        language = interface_language()
        has_hour = date_column == "occurred_at"
        short = short_names()
        self.table.setSortingEnabled(False)
        self.table.setRowCount(length(columns))
        for row in range(length(columns)):
            when = _Moment(columns[date_column][row], has_hour and columns["hour"][row] >= 0)
            category = columns["category"][row]
            name = codes.label("categories", category, language)
            district = codes.label("districts", columns["district_code"][row], language)
            article = columns["article_text"][row] or short.get(category, name)
            place = columns["street"][row] or district
            belonging = belongings[row] if belongings else ""
            text = " · ".join(in_line(part) for part in (place, article, belonging) if part)
            what = QTableWidgetItem(self._swatches.get(category, self._swatches["other"]), text)
            what.setToolTip(tool_tip(f"{name}\n{text}"))
            when.setData(_PLACE, (float(columns["x"][row]), float(columns["y"][row])))
            self.table.setItem(row, 0, when)
            self.table.setItem(row, 1, what)
        self._search(self.search.value())

    def _search(self, text: str) -> None:
        wanted = (text or "").casefold().strip()
        for row in range(self.table.rowCount()):
            words = " ".join(self.table.item(row, column).text() for column in (0, 1)).casefold()
            self.table.setRowHidden(row, wanted not in words)

    def _zoom_to_current(self) -> None:
        row = self.table.currentRow()
        if row < 0:
            return
        x, y = self.table.item(row, 0).data(_PLACE)
        if np.isfinite(x) and np.isfinite(y):
            self.zoom_wanted.emit(x, y)


class _Moment(QTableWidgetItem):
    """A cell that sorts by time and not by the digits shown."""

    def __init__(self, value: np.datetime64, has_hour: bool) -> None:
        is_known = not np.isnat(value)
        self._seconds = int(value.astype("datetime64[s]").astype(np.int64)) if is_known else -(1 << 62)
        when = value.astype("datetime64[s]").item()
        super().__init__(short_moment(when, has_time=has_hour, today=date.today()) if is_known else "–")
        self.setToolTip(moment(when) if is_known else "")

    def __lt__(self, other: QTableWidgetItem) -> bool:
        return self._seconds < getattr(other, "_seconds", self._seconds)
