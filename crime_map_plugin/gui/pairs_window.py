"""Incidents that two registers hold: pair by pair, one incident or two."""

from __future__ import annotations

from collections import deque
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject, Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDoubleSpinBox,
    QGridLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from crime_map_plugin.errors import CrimeMapError
from crime_map_plugin.gui.background import Latest
from crime_map_plugin.gui.forms import combo, quiet_label
from crime_map_plugin.gui.language import interface_language
from crime_map_plugin.gui.messages import notice_of_error
from crime_map_plugin.gui.numbers import counted, locale
from crime_map_plugin.gui.pair_mark import PairMark
from crime_map_plugin.gui.pair_view import PairView, when
from crime_map_plugin.gui.pairs_work import Pairs, decide, decide_above, pairs_of
from crime_map_plugin.gui.plain_text import PlainLabel, log, tool_tip
from crime_map_plugin.store.links import Link, Pair, State

if TYPE_CHECKING:
    from crime_map_plugin.gui.data_page import DataPage

translate = QCoreApplication.translate

MATCH = "crimemap:matchincidents"
_PAIR = int(Qt.ItemDataRole.UserRole)


class PairsWindow(QDialog):
    """Not modal, beside the map; decisions are written one after the other in the background."""

    def __init__(self, page: DataPage) -> None:
        super().__init__(page, Qt.WindowType.Window)
        self.setObjectName("CrimeMapPairsWindow")
        self.setWindowTitle(translate("CrimeMap", "Counted twice"))
        self._page = page
        self._path: Path = page.workspace.store_path
        self._mark = PairMark(page.map_view.iface.mapCanvas())
        self._reading = Latest("Crime Map: pairs")
        self._deciding = Latest("Crime Map: decide pairs")
        self._waiting: deque[tuple[tuple[Pair, ...], State]] = deque()
        self._is_writing = False
        self._is_matching = False
        self._undo: list[tuple[tuple[Pair, ...], State]] = []
        self._pairs: Pairs | None = None
        self._make()
        self._connect()
        self.resize(420, 640)

    def _make(self) -> None:
        self.look = _button("CrimeMapPairsLook", translate("CrimeMap", "&Look for pairs"))
        self.metres = _spin(
            "CrimeMapPairsMetres", translate("CrimeMap", "Most metres apart"), 100, 1, 5000, 0
        )
        self.metres.setSuffix(translate("CrimeMap", " m"))
        self.hours = _spin("CrimeMapPairsHours", translate("CrimeMap", "Most hours apart"), 6, 0, 720, 1)
        self.hours.setSuffix(translate("CrimeMap", " h"))
        self.state = combo("CrimeMapPairsState", translate("CrimeMap", "Which pairs"))
        for state in State:
            self.state.addItem("", state.value)
        self.table = QTableWidget(0, 4)
        self.table.setObjectName("CrimeMapPairs")
        self.table.setAccessibleName(translate("CrimeMap", "Pairs"))
        self.table.setHorizontalHeaderLabels(
            [
                translate("CrimeMap", "Score"),
                translate("CrimeMap", "Metres"),
                translate("CrimeMap", "Hours"),
                translate("CrimeMap", "When and where"),
            ]
        )
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(22)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.view = PairView()
        self.summary = PlainLabel()
        self.summary.setObjectName("CrimeMapPairsSummary")
        self.summary.setWordWrap(True)
        self.one = _button("CrimeMapPairsOne", translate("CrimeMap", "&One incident"))
        self.one.setToolTip(translate("CrimeMap", "Confirm: count it once (Enter)"))
        self.two = _button("CrimeMapPairsTwo", translate("CrimeMap", "&Two incidents"))
        self.two.setToolTip(translate("CrimeMap", "Split: they are not the same (Delete)"))
        self.next = _button("CrimeMapPairsNext", translate("CrimeMap", "&Next"))
        self.next.setToolTip(translate("CrimeMap", "Leave it open and go on (Space)"))
        self.undo = _button("CrimeMapPairsUndo", translate("CrimeMap", "&Undo"))
        self.undo.setToolTip(translate("CrimeMap", "Take the last decision back (Ctrl+Z)"))
        self.score = _spin("CrimeMapPairsScore", translate("CrimeMap", "Least score"), 0.8, 0, 1, 2)
        self.score.setSingleStep(0.05)
        self.all = _button("CrimeMapPairsAll", translate("CrimeMap", "Confirm &all"))
        self.note = quiet_label(
            "CrimeMapPairsNote",
            translate("CrimeMap", "Nothing is deleted. A proposed pair counts as two until it is confirmed."),
        )
        self.reader = quiet_label(
            "CrimeMapPairsReader",
            translate("CrimeMap", "You may only read this shared store; an editor decides."),
        )
        self.reader.hide()
        top = QGridLayout()
        top.addWidget(self.metres, 0, 0)
        top.addWidget(self.hours, 0, 1)
        top.addWidget(self.look, 1, 0, 1, 2)
        buttons = QGridLayout()
        for place, button in enumerate((self.one, self.two, self.next, self.undo)):
            buttons.addWidget(button, place // 2, place % 2)
        many = QGridLayout()
        least = PlainLabel(translate("CrimeMap", "&Score at least"))
        least.setBuddy(self.score)
        many.addWidget(least, 0, 0)
        many.addWidget(self.score, 0, 1)
        many.addWidget(self.all, 1, 0, 1, 2)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self.state)
        layout.addWidget(self.table, 2)
        layout.addWidget(self.summary)
        layout.addWidget(self.view, 3)
        layout.addLayout(buttons)
        layout.addLayout(many)
        layout.addWidget(self.reader)
        layout.addWidget(self.note)

    def _connect(self) -> None:
        self.look.clicked.connect(lambda _: self.start_match())
        self.state.activated.connect(lambda _: self.read())
        self.table.currentCellChanged.connect(lambda row, *_: self._show(row))
        self.one.clicked.connect(lambda _: self.decide(State.CONFIRMED))
        self.two.clicked.connect(lambda _: self.decide(State.SPLIT))
        self.next.clicked.connect(lambda _: self.go_on())
        self.undo.clicked.connect(lambda _: self.take_back())
        self.all.clicked.connect(lambda _: self.confirm_all())
        self.table.installEventFilter(self)
        self.undo.setShortcut(QKeySequence(QKeySequence.StandardKey.Undo))
        self._page.connections.connect(self._page.workspace.figures_changed, self._allow)

    def eventFilter(self, watched: QObject | None, event: QEvent | None) -> bool:
        """Take decisions by keys while the list has the focus."""
        if watched is self.table and event is not None and event.type() == QEvent.Type.KeyPress:
            do = {
                Qt.Key.Key_Return: lambda: self.decide(State.CONFIRMED),
                Qt.Key.Key_Enter: lambda: self.decide(State.CONFIRMED),
                Qt.Key.Key_Delete: lambda: self.decide(State.SPLIT),
                Qt.Key.Key_Space: self.go_on,
            }.get(event.key())
            if do is not None:
                do()
                return True
        return super().eventFilter(watched, event)

    # -- reading ---------------------------------------------------------------------------------------

    def read(self) -> None:
        """Read the pairs of the chosen state again."""
        path, state, language = self._path, State(self.state.currentData()), interface_language()
        self._reading.start(lambda _: pairs_of(path, state, language), self._take, self._fail)

    def start_match(self) -> None:
        """Look for pairs as the page's work."""
        parameters: dict[str, Any] = {
            "STORE": str(self._path),
            "DISTANCE": self.metres.value(),
            "HOURS": self.hours.value(),
            "OUTPUT": "TEMPORARY_OUTPUT",
        }
        text = translate("CrimeMap", "Looking for pairs")
        self._is_matching = self._page.start_run(MATCH, parameters, text, on_end=lambda *_: self._matched())
        self._allow()
        if not self._is_matching:
            self.summary.setText(translate("CrimeMap", "Wait for the work under way, then try again."))

    def _matched(self) -> None:
        self._is_matching = False
        self._page.workspace.store_was_written()
        self._allow()
        self._undo.clear()
        self._read_if_shown()

    def _read_if_shown(self) -> None:
        if self.isVisible():
            self.read()

    def _take(self, pairs: Pairs) -> None:
        self._pairs = pairs
        for place, state in enumerate(State):
            self.state.setItemText(place, _state_text(state, pairs.counts[state]))
        self.table.blockSignals(True)
        self.table.setRowCount(len(pairs.links))
        for row, link in enumerate(pairs.links):
            self._fill(row, link, pairs)
        self.table.blockSignals(False)
        if pairs.links:
            self.table.setCurrentCell(0, 0)
            self.table.setFocus()
        self._show(self.table.currentRow())

    def _fill(self, row: int, link: Link, pairs: Pairs) -> None:
        a = pairs.rows.get(link.id_a)
        place = " · ".join(part for part in (when(a), a["street"]) if part) if a else ""
        texts = (_decimal(link.score, 2), _decimal(link.metres, 0), _hours(link), place)
        for column, text in enumerate(texts):
            item = QTableWidgetItem(text)
            if column < 3:
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setData(_PAIR, link)
            self.table.setItem(row, column, item)

    def current(self) -> Link | None:
        """Return the pair that is shown."""
        item = self.table.item(self.table.currentRow(), 0)
        return item.data(_PAIR) if item is not None else None

    def _show(self, _: int) -> None:
        link, pairs = self.current(), self._pairs
        a = pairs.rows.get(link.id_a) if link and pairs else None
        b = pairs.rows.get(link.id_b) if link and pairs else None
        self.view.show_pair(a, b, pairs.titles if pairs else {})
        self._mark.clear()
        state = State(self.state.currentData())
        if link is None:
            self.summary.setText(
                translate("CrimeMap", "No pair is open. Look for pairs, or show the decided ones.")
                if state is State.PROPOSED
                else translate("CrimeMap", "There are no such pairs.")
            )
        else:
            self.summary.setText(_apart(link))
            if a and b and np.isfinite([a["x"], a["y"], b["x"], b["y"]]).all():
                self._mark.show((float(a["x"]), float(a["y"])), (float(b["x"]), float(b["y"])))
        self.next.setEnabled(link is not None and self.table.rowCount() > 1)
        self._allow()

    def _allow(self) -> None:
        """Offer decisions where there is a pair to decide, to those who may write the store."""
        link, state = self.current(), State(self.state.currentData())
        may = self._page.workspace.may_write
        self.one.setEnabled(may and link is not None and state is not State.CONFIRMED)
        self.two.setEnabled(may and link is not None and state is not State.SPLIT)
        self.undo.setEnabled(may and bool(self._undo))
        self.all.setEnabled(may and state is State.PROPOSED and link is not None)
        self.look.setEnabled(may and not self._is_matching)
        self.reader.setVisible(not may)

    # -- deciding --------------------------------------------------------------------------------------

    def decide(self, state: State) -> None:
        """Decide the pair that is shown and go on to the next one at once."""
        link = self.current()
        if link is None or link.state is state or not self._page.workspace.may_write:
            return
        self._undo.append(((link.pair,), link.state))
        row = self.table.currentRow()
        self.table.removeRow(row)
        if self.table.rowCount():
            self.table.setCurrentCell(min(row, self.table.rowCount() - 1), 0)
        self._show(self.table.currentRow())
        self._write((link.pair,), state)

    def go_on(self) -> None:
        """Leave the pair as it is and show the next one, after the last the first."""
        rows = self.table.rowCount()
        if rows:
            self.table.setCurrentCell((self.table.currentRow() + 1) % rows, 0)

    def take_back(self) -> None:
        """Undo the last decision."""
        if self._undo:
            pairs, before = self._undo.pop()
            self._write(pairs, before)
            self._show(self.table.currentRow())

    def confirm_all(self) -> None:
        """Confirm all proposed pairs from the score on, those that are not listed among them."""
        if self._is_writing:
            return
        path, score = self._path, self.score.value()
        self.all.setEnabled(False)
        self._is_writing = True
        self._reading.stop()
        self._deciding.start(
            lambda _: decide_above(path, score, State.CONFIRMED), self._confirmed_all, self._fail
        )

    def _confirmed_all(self, pairs: tuple[Pair, ...]) -> None:
        if pairs:
            self._undo.append((pairs, State.PROPOSED))
        self._done(len(pairs))

    def _write(self, pairs: tuple[Pair, ...], state: State) -> None:
        # What is being read is of before.
        self._reading.stop()
        self._waiting.append((pairs, state))
        self._write_next()

    def _write_next(self) -> None:
        if self._is_writing or not self._waiting:
            return
        self._is_writing = True
        pairs, state = self._waiting.popleft()
        # Keys come faster than the disk: what has the same end goes in one go.
        while self._waiting and self._waiting[0][1] is state:
            pairs += self._waiting.popleft()[0]
        path = self._path
        self._deciding.start(lambda _: decide(path, pairs, state), self._done, self._fail)

    def _done(self, _: int) -> None:
        self._is_writing = False
        if self._waiting:
            self._write_next()
        else:
            self._written()

    def _written(self) -> None:
        self._page.workspace.store_was_written()
        self._read_on()

    def _read_on(self) -> None:
        """Count anew, and list anew what was taken back or lies behind the end of the list."""
        if not self.isVisible():
            return
        link = self.current()
        path, state, language = self._path, State(self.state.currentData()), interface_language()
        self._reading.start(
            lambda _: pairs_of(path, state, language), lambda pairs: self._take_again(pairs, link), self._fail
        )

    def _take_again(self, pairs: Pairs, link: Link | None) -> None:
        self._take(pairs)
        rows = {one.pair: row for row, one in enumerate(pairs.links)}
        if link is not None and link.pair in rows:
            self.table.setCurrentCell(rows[link.pair], 0)

    def _fail(self, error: CrimeMapError) -> None:
        self._is_writing = False
        self._waiting.clear()
        self._undo.clear()
        notice = notice_of_error(error)
        self._page.workspace.tell(notice)
        self._read_if_shown()
        self.note.setText(notice.line)

    # -- opening and closing ---------------------------------------------------------------------------

    def open_window(self) -> None:
        """Show the pairs of the present store."""
        if self._path != self._page.workspace.store_path:
            self._path = self._page.workspace.store_path
            self._undo.clear()
        self.show()
        self.raise_()
        self.read()

    def done(self, result: int) -> None:
        """Hide; what was decided is still written."""
        self._reading.stop()
        self._mark.clear()
        super().done(result)

    def close_window(self) -> None:
        """Stop for good before the panel goes away; what was decided is still written."""
        self.done(0)
        self._deciding.stop()
        waiting, path = list(self._waiting), self._path
        self._waiting.clear()
        if waiting:
            Latest("Crime Map: last decisions").start(
                lambda _: [decide(path, pairs, state) for pairs, state in waiting],
                lambda _: None,
                lambda error: log(notice_of_error(error).line),
            )


def _button(name: str, text: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    button.setAutoDefault(False)
    button.setMinimumWidth(60)
    return button


def _spin(
    name: str, title: str, value: float, lowest: float, highest: float, decimals: int
) -> QDoubleSpinBox:
    box = QDoubleSpinBox()
    box.setObjectName(name)
    box.setAccessibleName(title)
    box.setToolTip(tool_tip(title))
    box.setLocale(locale())
    box.setDecimals(decimals)
    box.setRange(lowest, highest)
    box.setValue(value)
    return box


def _decimal(value: float, decimals: int) -> str:
    return locale().toString(value, "f", decimals)


def _hours(link: Link) -> str:
    return "–" if link.hours is None else _decimal(link.hours, 1)


def _apart(link: Link) -> str:
    if link.hours is None:
        return translate("CrimeMap", "{metres} m apart, on one day (no time of day) · score {score}").format(
            metres=_decimal(link.metres, 0), score=_decimal(link.score, 2)
        )
    return translate("CrimeMap", "{metres} m and {hours} h apart · score {score}").format(
        metres=_decimal(link.metres, 0), hours=_decimal(link.hours, 1), score=_decimal(link.score, 2)
    )


def _state_text(state: State, count: int) -> str:
    texts = {
        State.PROPOSED: translate("CrimeMap", "Proposed: %n pair(s)", None, count),
        State.CONFIRMED: translate("CrimeMap", "Confirmed, counted once: %n pair(s)", None, count),
        State.SPLIT: translate("CrimeMap", "Split, counted twice: %n pair(s)", None, count),
    }
    return counted(texts[state], count)
