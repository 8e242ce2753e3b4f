"""The watch areas on the Data page: which there are, how to make and change them, and what is new in them."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QCoreApplication, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from crime_map_plugin.gui.category_tree import short_names
from crime_map_plugin.gui.forms import GAP, heading, quiet_label, tool_button
from crime_map_plugin.gui.incident_list import IncidentList
from crime_map_plugin.gui.numbers import number
from crime_map_plugin.gui.plain_text import tool_tip
from crime_map_plugin.gui.watch import Listed
from crime_map_plugin.gui.watch_areas import WatchArea
from crime_map_plugin.gui.watch_dialog import digest_text

translate = QCoreApplication.translate

_NUMBER = Qt.ItemDataRole.UserRole
_ROWS = 5
_NAMED = 3


class WatchBox(QWidget):
    """Emits what the user wants; a checked area is on."""

    extent_wanted = pyqtSignal()
    selection_wanted = pyqtSignal()
    district_wanted = pyqtSignal()
    edit_wanted = pyqtSignal(int)
    delete_wanted = pyqtSignal(int)
    switched = pyqtSignal(int, bool)
    map_wanted = pyqtSignal()
    clear_wanted = pyqtSignal()
    zoom_wanted = pyqtSignal(float, float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.empty = quiet_label(
            "CrimeMapWatchEmpty",
            translate(
                "CrimeMap", "Watch a part of the map: incidents that are new there are told and listed."
            ),
        )
        self.add = QToolButton()
        self.add.setObjectName("CrimeMapWatchAdd")
        self.add.setText(translate("CrimeMap", "Add area"))
        self.add.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.add.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button = tool_button("", "add", "")
        self.add.setIcon(button.icon())
        menu = QMenu(self.add)
        menu.setObjectName("CrimeMapWatchAddMenu")
        for text, wanted in (
            (translate("CrimeMap", "What the map shows …"), self.extent_wanted),
            (translate("CrimeMap", "Selected polygons …"), self.selection_wanted),
            (translate("CrimeMap", "A district …"), self.district_wanted),
        ):
            menu.addAction(text, wanted.emit)
        self.add.setMenu(menu)
        self.map = tool_button(
            "CrimeMapWatchMap",
            "map",
            translate("CrimeMap", "Show the areas on the map, to change them there"),
        )
        self.edit = tool_button("CrimeMapWatchEdit", "edit", translate("CrimeMap", "Change this area …"))
        self.delete = tool_button("CrimeMapWatchDelete", "delete", translate("CrimeMap", "Delete this area"))
        self.rows = QListWidget()
        self.rows.setObjectName("CrimeMapWatchAreas")
        self.rows.setAccessibleName(translate("CrimeMap", "Watch areas"))
        self.rows.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.rows.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.title = heading("")
        self.news = IncidentList(name="NewIncident", title=translate("CrimeMap", "New incidents"))
        self.clear = tool_button("CrimeMapNewsClear", "clear", translate("CrimeMap", "Clear the list"))
        self.news.top.addWidget(self.clear)
        bar = QHBoxLayout()
        bar.setSpacing(2)
        bar.addWidget(self.add)
        bar.addStretch(1)
        for tool in (self.map, self.edit, self.delete):
            bar.addWidget(tool)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addWidget(self.empty)
        layout.addLayout(bar)
        layout.addWidget(self.rows)
        layout.addWidget(self.title)
        layout.addWidget(self.news)
        self.rows.itemChanged.connect(self._switched)
        self.rows.itemSelectionChanged.connect(self._follow_selection)
        self.rows.itemActivated.connect(lambda item: self.edit_wanted.emit(item.data(_NUMBER)))
        self.edit.clicked.connect(lambda _: self._of_current(self.edit_wanted))
        self.delete.clicked.connect(lambda _: self._of_current(self.delete_wanted))
        self.map.clicked.connect(lambda _: self.map_wanted.emit())
        self.clear.clicked.connect(lambda _: self.clear_wanted.emit())
        self.news.zoom_wanted.connect(self.zoom_wanted)
        self.show_areas(())
        self.show_news(None)

    def show_areas(self, areas: Sequence[WatchArea]) -> None:
        """List the areas; the one that was current stays so."""
        current = self.rows.currentItem()
        number = current.data(_NUMBER) if current is not None else 0
        blocked = self.rows.blockSignals(True)
        self.rows.clear()
        for area in areas:
            item = QListWidgetItem(_line(area))
            item.setToolTip(tool_tip(_tip(area)))
            item.setData(_NUMBER, area.number)
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
            )
            item.setCheckState(Qt.CheckState.Checked if area.is_on else Qt.CheckState.Unchecked)
            self.rows.addItem(item)
            if area.number == number:
                self.rows.setCurrentItem(item)
        self.rows.blockSignals(blocked)
        height = self.rows.sizeHintForRow(0) if areas else 0
        self.rows.setFixedHeight(min(max(len(areas), 1), _ROWS) * height + 2 * self.rows.frameWidth() + 2)
        self.empty.setVisible(not areas)
        self.rows.setVisible(bool(areas))
        self.map.setEnabled(bool(areas))
        self._follow_selection()

    def show_news(self, listed: Listed | None) -> None:
        """List what is new; None hides the list."""
        for widget in (self.title, self.news):
            widget.setVisible(listed is not None)
        if listed is None:
            return
        self.title.setText(
            translate("CrimeMap", "New incidents: {number}").format(number=number(listed.count))
        )
        self.news.show_incidents(listed.columns, "occurred_at", belongings=listed.names)

    def _switched(self, item: QListWidgetItem) -> None:
        number, is_on = item.data(_NUMBER), item.checkState() == Qt.CheckState.Checked
        # Listing the areas anew deletes the item that is just telling of its change.
        QTimer.singleShot(0, lambda: self.switched.emit(number, is_on))

    def _follow_selection(self) -> None:
        for tool in (self.edit, self.delete):
            tool.setEnabled(self.rows.currentItem() is not None)

    def _of_current(self, wanted) -> None:
        item = self.rows.currentItem()
        if item is not None:
            wanted.emit(item.data(_NUMBER))


def _line(area: WatchArea) -> str:
    names = short_names()
    parts = [area.name]
    if area.categories:
        shown = ", ".join(names.get(key, key) for key in area.categories[:_NAMED])
        parts.append(shown + (" …" if len(area.categories) > _NAMED else ""))
    return " · ".join(parts)


def _tip(area: WatchArea) -> str:
    names = short_names()
    every = translate("CrimeMap", "All categories")
    return "\n".join(
        (
            area.name,
            ", ".join(names.get(key, key) for key in area.categories) or every,
            translate("CrimeMap", "Digest: {interval}").format(interval=digest_text(area.digest)),
        )
    )
