"""The first incidents as they will be, and in words what will be lost of the source and why."""

from __future__ import annotations

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from crime_map_plugin.gui.category_tree import short_names, swatch
from crime_map_plugin.gui.forms import GAP, heading
from crime_map_plugin.gui.language import interface_language
from crime_map_plugin.gui.mapping_outlook import Outlook
from crime_map_plugin.gui.numbers import counted, day, moment, number
from crime_map_plugin.gui.plain_text import PlainLabel, tool_tip
from crime_map_plugin.incidents import codes
from crime_map_plugin.incidents.schema import length

translate = QCoreApplication.translate


class MappingPreview(QWidget):
    """A table of twenty incidents with the losses above it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.outlook: Outlook | None = None
        self.table = QTableWidget(0, 4)
        self.table.setObjectName("CrimeMapMappingPreview")
        self.table.setAccessibleName(translate("CrimeMap", "The first incidents as they will be"))
        self.table.setHorizontalHeaderLabels(
            [
                translate("CrimeMap", "When"),
                translate("CrimeMap", "Category"),
                translate("CrimeMap", "Where"),
                translate("CrimeMap", "Longitude, latitude"),
            ]
        )
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        header.setHighlightSections(False)
        for column in (0, 3):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(22)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.state = PlainLabel()
        self.state.setObjectName("CrimeMapMappingState")
        self.state.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addWidget(heading(translate("CrimeMap", "The first incidents as they will be"), self.table))
        layout.addWidget(self.state)
        layout.addWidget(self.table, 1)
        self._swatches = {
            row["key"]: swatch(row["color"], row["marker"]) for row in codes.table("categories")
        }

    def tell(self, text: str) -> None:
        """Show a text in place of incidents."""
        self.outlook = None
        self.table.setRowCount(0)
        self.state.setText(text)

    def show_outlook(self, outlook: Outlook) -> None:
        """Show what would be imported."""
        self.outlook = outlook
        self.state.setText("\n".join(lines_of(outlook)))
        columns, language, short = outlook.first, interface_language(), short_names()
        self.table.setRowCount(length(columns))
        for row in range(length(columns)):
            category = columns["category"][row]
            name = codes.label("categories", category, language)
            article = columns["article"][row]
            what = " · ".join(part for part in (short.get(category, name), article) if part)
            street, house = columns["street"][row], columns["house"][row]
            where = " ".join(part for part in (street, house) if part) or columns["district_code"][row] or "–"
            for column, text in enumerate(
                (_when(columns["occurred_at"][row], columns["hour"][row]), what, where, _place(columns, row))
            ):
                item = QTableWidgetItem(text)
                item.setToolTip(tool_tip(text))
                if column == 1:
                    item.setIcon(self._swatches.get(category, self._swatches["other"]))
                self.table.setItem(row, column, item)


def lines_of(outlook: Outlook) -> list[str]:
    """Return what is to be said of an import: how many, from when to when, what is lost and why."""
    if outlook.refusal:
        return [outlook.refusal]
    if not outlook.looked_at:
        return [translate("CrimeMap", "The source has no rows: choose another one, or remove its filter.")]
    said = counted(translate("CrimeMap", "%n row(s) read", None, outlook.looked_at), outlook.looked_at)
    if outlook.total > outlook.looked_at:
        said = counted(
            translate("CrimeMap", "The first %n row(s) of {total} read", None, outlook.looked_at),
            outlook.looked_at,
        ).format(total=number(outlook.total))
    if outlook.first_date is not None:
        period = translate("CrimeMap", "{first} to {last}").format(
            first=day(outlook.first_date.item()), last=day(outlook.last_date.item())
        )
        said = f"{said} · {period}"
    losses = [text for reason, n in outlook.lost.items() if (text := loss_text(reason, n, outlook))]
    if losses:
        said = f"{said}. " + " ".join(losses)
    else:
        said = translate("CrimeMap", "{rows}; nothing is lost.").format(rows=said)
    return [said]


def loss_text(reason: str, n: int, outlook: Outlook) -> str:
    """Return one loss with its number."""
    texts = {
        "duplicate": lambda: translate("CrimeMap", "%n row(s) are double and count once.", None, n),
        "without_date": lambda: translate("CrimeMap", "%n row(s) have no date.", None, n),
        "unreadable_date": lambda: translate(
            "CrimeMap", "%n date(s) cannot be read, such as “{example}”.", None, n
        ),
        "without_place": lambda: translate("CrimeMap", "%n row(s) have no place.", None, n),
        "impossible_place": lambda: translate(
            "CrimeMap", "%n place(s) cannot be in this coordinate system.", None, n
        ),
        "outside_country": lambda: translate("CrimeMap", "%n place(s) are outside Kazakhstan.", None, n),
        "unreadable_signs": lambda: translate(
            "CrimeMap", "%n row(s) have signs that this encoding cannot read.", None, n
        ),
    }
    make = texts.get(reason)
    return counted(make(), n).replace("{example}", outlook.unreadable_example) if make else ""


def _when(value: np.datetime64, hour: int) -> str:
    if np.isnat(value):
        return "–"
    when = value.astype("datetime64[s]").item()
    return moment(when) if hour >= 0 else day(when)


def _place(columns: dict[str, np.ndarray], row: int) -> str:
    x, y = float(columns["x"][row]), float(columns["y"][row])
    return f"{x:.5f}, {y:.5f}" if np.isfinite(x) and np.isfinite(y) else "–"
