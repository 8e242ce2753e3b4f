"""How the dates of a source are meant, and what one of them becomes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from crime_map_plugin.gui.forms import GAP, combo, form
from crime_map_plugin.gui.numbers import day, moment
from crime_map_plugin.gui.plain_text import PlainLabel
from crime_map_plugin.incidents import local_time
from crime_map_plugin.incidents.foreign_values import (
    DAY_FIRST,
    EPOCH_MILLISECONDS,
    EPOCH_SECONDS,
    EXCEL_DAYS,
    MONTH_FIRST,
    order_of,
    read_dates,
)
from crime_map_plugin.incidents.mapping_guess import UTC, WALL_CLOCK

translate = QCoreApplication.translate

_SHOWN = 3


class MappingTimes(QWidget):
    """Emits ``changed``; shows some of the dates as they will be."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: Sequence[Any] = ()
        self.times = combo("CrimeMapMappingTimes", translate("CrimeMap", "&Times are"))
        for text, data in (
            (translate("CrimeMap", "as on the clock on the spot"), WALL_CLOCK),
            (translate("CrimeMap", "in UTC"), UTC),
        ):
            self.times.addItem(text, data)
        self.written = combo("CrimeMapMappingDates", translate("CrimeMap", "&Dates are"))
        for text, data in (
            (translate("CrimeMap", "recognised by themselves"), ""),
            (translate("CrimeMap", "day first: 03/04/2024 is 3 April"), DAY_FIRST),
            (translate("CrimeMap", "month first: 03/04/2024 is 4 March"), MONTH_FIRST),
            (translate("CrimeMap", "seconds since 1970 (epoch)"), EPOCH_SECONDS),
            (translate("CrimeMap", "milliseconds since 1970 (epoch)"), EPOCH_MILLISECONDS),
            (translate("CrimeMap", "day numbers of Excel"), EXCEL_DAYS),
        ):
            self.written.addItem(text, data)
        self.example = PlainLabel()
        self.example.setObjectName("CrimeMapMappingTimeExample")
        self.example.setWordWrap(True)
        rows = form()
        for text, widget in (
            (translate("CrimeMap", "&Dates are"), self.written),
            (translate("CrimeMap", "&Times are"), self.times),
        ):
            label = PlainLabel(text)
            label.setBuddy(widget)
            rows.addRow(label, widget)
        layout = QVBoxLayout(self)
        layout.setSpacing(GAP)
        layout.addLayout(rows)
        layout.addWidget(self.example)
        layout.addStretch(1)
        for box in (self.times, self.written):
            box.activated.connect(lambda _: self._edited())

    def show_state(self, times: str, dates: str) -> None:
        """Show what a mapping says."""
        self.times.setCurrentIndex(max(self.times.findData(times), 0))
        self.written.setCurrentIndex(max(self.written.findData(dates), 0))
        self._show_example()

    def show_values(self, values: Sequence[Any]) -> None:
        """Take the values of the date's field, of which examples are shown."""
        self._values = [value for value in values if value not in (None, "")]
        self._show_example()

    def _edited(self) -> None:
        self._show_example()
        self.changed.emit()

    def _show_example(self) -> None:
        if not self._values:
            self.example.setText(
                translate("CrimeMap", "Choose the field that holds the date of the incident.")
            )
            return
        lines = [
            translate("CrimeMap", "{written} becomes {read}").format(written=str(value)[:60], read=text)
            for value, text in examples(self._values, self.times.currentData(), self.written.currentData())
        ]
        if self.times.currentData() == UTC:
            lines.append(
                translate(
                    "CrimeMap",
                    "UTC becomes the time of the region: since 1 March 2024 UTC+5 everywhere, before that "
                    "UTC+6 where no western region is named.",
                )
            )
        if not self.written.currentData() and order_of(self._values) is None:
            lines.append(
                translate(
                    "CrimeMap",
                    "Whether days or months come first cannot be told from these dates: choose which.",
                )
            )
        self.example.setText("\n".join(lines))


def examples(values: Sequence[Any], times: str, dates: str) -> list[tuple[Any, str]]:
    """Return some values, each with the date that it becomes; around the change of zones where they can."""
    read = read_dates(list(values), dates)
    moments = read.times
    if times == UTC:
        shifted = local_time.from_utc(moments, np.full(len(moments), None, dtype=object))
        moments = np.where(read.has_time, shifted, moments)
    chosen = _telling(read.times)
    found = []
    for place in chosen:
        when = moments[place]
        if np.isnat(when):
            text = translate("CrimeMap", "no date")
        else:
            text = moment(when.item()) if read.has_time[place] else day(when.item())
        found.append((values[place], text))
    return found


def _telling(times: np.ndarray) -> list[int]:
    """Return the first value, one from before the change of 2024-03-01 and one after, or what there is."""
    changed = np.datetime64("2024-02-29T18:00", "s")
    before = np.flatnonzero(~np.isnat(times) & (times < changed))
    after = np.flatnonzero(~np.isnat(times) & (times >= changed))
    unread = np.flatnonzero(np.isnat(times))
    firsts = [int(part[0]) for part in (before, after, unread) if len(part)]
    return sorted(dict.fromkeys([0, *firsts]))[:_SHOWN]
