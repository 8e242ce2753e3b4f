"""A list of districts to check, with a search and buttons for all and none."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from crime_map_plugin.gui.forms import heading, quieten
from crime_map_plugin.gui.numbers import number
from crime_map_plugin.gui.plain_text import PlainLabel, tool_tip

translate = QCoreApplication.translate

_NUMBER = Qt.ItemDataRole.UserRole
_SHOWN_ROWS = 6
_SEARCH_FROM = 8


class DistrictList(QWidget):
    """Emits ``changed`` when another set of districts is checked; all are at first."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = QListWidget()
        self.rows.setObjectName("CrimeMapSheetDistricts")
        self.rows.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.rows.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.setUniformItemSizes(True)
        self.search = QgsFilterLineEdit()
        self.search.setObjectName("CrimeMapSheetSearch")
        self.search.setShowSearchIcon(True)
        self._count = quieten(PlainLabel())
        self._count.setObjectName("CrimeMapSheetDistrictCount")
        self._count.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.all = _text_button("CrimeMapSheetAll", translate("CrimeMap", "All"))
        self.none = _text_button("CrimeMapSheetNone", translate("CrimeMap", "None", "no district"))
        head = QHBoxLayout()
        head.setSpacing(4)
        self.title = heading("", self.rows)
        head.addWidget(self.title)
        head.addWidget(self._count, 1)
        head.addWidget(self.all)
        head.addWidget(self.none)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(self.search)
        layout.addWidget(self.rows)
        self.all.clicked.connect(lambda: self._check(Qt.CheckState.Checked))
        self.none.clicked.connect(lambda: self._check(Qt.CheckState.Unchecked))
        self.search.textChanged.connect(self._search)
        self.rows.itemChanged.connect(lambda _: self._changed())
        self.call(is_area=False)

    def call(self, *, is_area: bool) -> None:
        """Say whether districts are listed, or reserves, waters and the like."""
        title = translate("CrimeMap", "&Areas") if is_area else translate("CrimeMap", "&Districts")
        search = (
            translate("CrimeMap", "Search areas") if is_area else translate("CrimeMap", "Search districts")
        )
        self.title.setText(title)
        self.rows.setAccessibleName(title.replace("&", ""))
        self.search.setPlaceholderText(search)
        self.search.setAccessibleName(search)

    def show_districts(self, names: Sequence[tuple[int, str]]) -> None:
        """List districts by number and name; those known by name before stay as they were checked."""
        unchecked = {item.text() for item in self._items() if item.checkState() != Qt.CheckState.Checked}
        self.rows.blockSignals(True)
        self.rows.clear()
        for place, name in names:
            item = QListWidgetItem(name or translate("CrimeMap", "(no name)"))
            item.setData(_NUMBER, place)
            item.setToolTip(tool_tip(item.text()))
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
            )
            is_checked = item.text() not in unchecked
            item.setCheckState(Qt.CheckState.Checked if is_checked else Qt.CheckState.Unchecked)
            self.rows.addItem(item)
        self.rows.blockSignals(False)
        self.search.setVisible(len(names) >= _SEARCH_FROM)
        self.search.setText("")
        shown = max(min(len(names), _SHOWN_ROWS), 2)
        height = self.rows.sizeHintForRow(0) if names else self.fontMetrics().height() + 4
        self.rows.setFixedHeight(shown * height + 2 * self.rows.frameWidth() + 2)
        self._changed()

    def checked(self) -> list[int]:
        """Return the numbers of the checked districts, also of those that the search hides."""
        return [item.data(_NUMBER) for item in self._items() if item.checkState() == Qt.CheckState.Checked]

    def _items(self) -> list[QListWidgetItem]:
        return [self.rows.item(row) for row in range(self.rows.count())]

    def _check(self, state: Qt.CheckState) -> None:
        self.rows.blockSignals(True)
        for item in self._items():
            if not item.isHidden():
                item.setCheckState(state)
        self.rows.blockSignals(False)
        self._changed()

    def _search(self, text: str) -> None:
        wanted = text.strip().casefold()
        for item in self._items():
            item.setHidden(wanted not in item.text().casefold())

    def _changed(self) -> None:
        self._count.setText(
            translate("CrimeMap", "{chosen} of {all}").format(
                chosen=number(len(self.checked())), all=number(self.rows.count())
            )
        )
        self.changed.emit()


def _text_button(object_name: str, text: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName(object_name)
    button.setText(text)
    button.setAutoRaise(True)
    button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
    return button
