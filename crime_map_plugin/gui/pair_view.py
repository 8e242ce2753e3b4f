"""What two registers say of one pair, side by side."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTimer
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from crime_map_plugin.gui.language import interface_language
from crime_map_plugin.gui.numbers import day, moment
from crime_map_plugin.gui.plain_text import tool_tip
from crime_map_plugin.incidents import codes

translate = QCoreApplication.translate

_NOTHING = "–"


class PairView(QTableWidget):
    """One line per fact, one column per register; what differs is in bold."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 2, parent)
        self.setObjectName("CrimeMapPair")
        self.setAccessibleName(translate("CrimeMap", "What the two registers say"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.horizontalHeader().setMinimumSectionSize(60)
        self.horizontalHeader().setHighlightSections(False)
        # Only when all columns have their width is it known how high the lines are.
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.timeout.connect(self.resizeRowsToContents)
        self.horizontalHeader().sectionResized.connect(lambda *_: self._settle.start())
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalHeaderLabels(["", ""])

    def show_pair(self, a: dict[str, Any] | None, b: dict[str, Any] | None, titles: dict[str, str]) -> None:
        """Show two incidents; nothing where one is missing."""
        if a is None or b is None:
            self.setRowCount(0)
            self.setHorizontalHeaderLabels(["", ""])
            return
        for column, row in enumerate((a, b)):
            source = titles.get(str(row["source"]), str(row["source"]))
            item = QTableWidgetItem(source)
            item.setToolTip(tool_tip(f"{source}\n{row['source_layer'] or ''}\n{row['id']}"))
            self.setHorizontalHeaderItem(column, item)
        facts = list(zip(_facts(a), _facts(b)))
        facts = [(one, two) for one, two in facts if (one[1], two[1]) != (_NOTHING, _NOTHING)]
        self.setRowCount(len(facts))
        for line, ((name, text_a), (_, text_b)) in enumerate(facts):
            self.setVerticalHeaderItem(line, QTableWidgetItem(name))
            for column, text in enumerate((text_a, text_b)):
                item = QTableWidgetItem(text)
                item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
                item.setToolTip(tool_tip(text))
                font = item.font()
                font.setBold(text_a != text_b)
                item.setFont(font)
                self.setItem(line, column, item)
        self._settle.start()


def _facts(row: dict[str, Any]) -> list[tuple[str, str]]:
    language = interface_language()
    street = " ".join(part for part in (row["street"], row["house"]) if part)
    return [
        (translate("CrimeMap", "When"), when(row)),
        (translate("CrimeMap", "Category"), codes.label("categories", row["category"], language)),
        (translate("CrimeMap", "Article"), row["article_text"] or row["article"] or _NOTHING),
        (translate("CrimeMap", "Street"), street or _NOTHING),
        (translate("CrimeMap", "Place"), codes.label("place_types", row["place_type"], language) or _NOTHING),
        (translate("CrimeMap", "Placed to"), _precision(row["precision"])),
        (translate("CrimeMap", "Injured"), _number(row["injured"])),
        (translate("CrimeMap", "Killed"), _number(row["killed"])),
        (
            translate("CrimeMap", "Agency"),
            row["agency_kk" if language == "kk" else "agency_ru"] or row["agency_ru"] or _NOTHING,
        ),
    ]


def when(row: dict[str, Any]) -> str:
    """Return when an incident happened; without a time of day only its day."""
    if np.isnat(row["occurred_at"]):
        return _NOTHING
    known = row["occurred_at"].astype("datetime64[s]").item()
    return moment(known) if row["hour"] >= 0 else day(known)


def _number(value: int) -> str:
    return str(int(value)) if value >= 0 else _NOTHING


def _precision(value: str | None) -> str:
    names = {
        "house": translate("CrimeMap", "the house"),
        "street": translate("CrimeMap", "the street"),
        "settlement": translate("CrimeMap", "the settlement"),
    }
    return names.get(value or "", value or _NOTHING)
