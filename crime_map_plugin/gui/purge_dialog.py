"""What to delete from the store for good: chosen, counted, confirmed."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from crime_map_plugin.errors import CrimeMapError
from crime_map_plugin.gui.background import Latest
from crime_map_plugin.gui.forms import combo, dialog_buttons, form, quiet_label
from crime_map_plugin.gui.language import interface_language
from crime_map_plugin.gui.messages import notice_of_error
from crime_map_plugin.gui.numbers import counted, day, number
from crime_map_plugin.gui.plain_text import PlainLabel
from crime_map_plugin.gui.retention import Outlook, files_in_use, look, months_before
from crime_map_plugin.store.purging import Order

translate = QCoreApplication.translate

_MOST_MONTHS = 1200
_USUAL_MONTHS = 36


class PurgeDialog(QDialog):
    """Emits ``chosen`` with the order and whether old result layers go too, once it is confirmed."""

    chosen = pyqtSignal(object, bool)

    def __init__(self, path: Path, keep_months: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("CrimeMapPurgeDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("CrimeMap", "Purge incidents"))
        self._path = path
        self._looking = Latest("Crime Map: what a purge would delete")
        self.outlook: Outlook | None = None
        self.months = QSpinBox()
        self.months.setObjectName("CrimeMapPurgeMonths")
        self.months.setRange(1, _MOST_MONTHS)
        self.months.setValue(keep_months or _USUAL_MONTHS)
        self.source = combo("CrimeMapPurgeSource", translate("CrimeMap", "&Source"))
        self.source.addItem(translate("CrimeMap", "All sources"), "")
        self.whole = QCheckBox(translate("CrimeMap", "The &whole source, whatever its age"))
        self.whole.setObjectName("CrimeMapPurgeWhole")
        self.preview = PlainLabel()
        self.preview.setObjectName("CrimeMapPurgePreview")
        self.preview.setWordWrap(True)
        self.results = QCheckBox()
        self.results.setObjectName("CrimeMapPurgeResults")
        self.confirm = QCheckBox(translate("CrimeMap", "&Delete them for good; this cannot be undone"))
        self.confirm.setObjectName("CrimeMapPurgeConfirm")
        buttons = dialog_buttons(QDialogButtonBox.StandardButton.Cancel)
        self.delete = QPushButton(translate("CrimeMap", "Delete"))
        self.delete.setObjectName("CrimeMapPurgeDelete")
        self.delete.setAutoDefault(False)
        buttons.addButton(self.delete, QDialogButtonBox.ButtonRole.DestructiveRole)
        rows = form()
        for text, widget in (
            (translate("CrimeMap", "&Months to keep"), self.months),
            (translate("CrimeMap", "&Source"), self.source),
        ):
            label = PlainLabel(text)
            label.setBuddy(widget)
            rows.addRow(label, widget)
        rows.addRow("", self.whole)
        layout = QVBoxLayout(self)
        layout.addLayout(rows)
        layout.addWidget(self.preview)
        layout.addWidget(self.results)
        layout.addWidget(
            quiet_label(
                "CrimeMapPurgeNote",
                translate(
                    "CrimeMap",
                    "The deleted period then counts as “not fetched”, never as 0. The audit list stays.",
                ),
            )
        )
        layout.addStretch(1)
        layout.addWidget(self.confirm)
        layout.addWidget(buttons)
        self.resize(420, 280)
        self.months.valueChanged.connect(lambda _: self._look())
        self.source.currentIndexChanged.connect(lambda _: self._look())
        self.whole.toggled.connect(lambda _: self._look())
        self.confirm.toggled.connect(lambda _: self._show_buttons())
        self.results.toggled.connect(lambda _: self._show_buttons())
        self.delete.clicked.connect(lambda _: self._choose())
        buttons.rejected.connect(self.reject)
        self._look()

    @property
    def order(self) -> Order:
        """What is to be deleted as the fields say now."""
        source = self.source.currentData() or ""
        if source and self.whole.isChecked():
            return Order(source=source)
        return Order(self._before, source)

    @property
    def _before(self) -> datetime:
        return months_before(date.today(), self.months.value())

    def done(self, result: int) -> None:
        """Close, and let a count under way go."""
        self._looking.stop()
        super().done(result)

    def _look(self) -> None:
        # What was confirmed was something else.
        self.confirm.setChecked(False)
        self.outlook = None
        self.whole.setEnabled(bool(self.source.currentData()))
        self.months.setEnabled(self.order.before is not None)
        self.results.setVisible(False)
        self.preview.setText(translate("CrimeMap", "Counting …"))
        self._show_buttons()
        order, path, in_use, language = self.order, self._path, files_in_use(), interface_language()
        self._looking.start(lambda _: look(path, order, in_use, language), self._show, self._fail)

    def _show(self, outlook: Outlook) -> None:
        self.outlook = outlook
        if self.source.count() == 1:
            self.source.blockSignals(True)
            for source, title in outlook.sources.items():
                self.source.addItem(title, source)
            self.source.blockSignals(False)
        self.preview.setText(self._text(outlook))
        self.results.setVisible(outlook.results > 0)
        self.results.setText(
            counted(
                translate("CrimeMap", "Also %n old result layer(s) of the panel", None, outlook.results),
                outlook.results,
            )
        )
        self._show_buttons()

    def _text(self, outlook: Outlook) -> str:
        before = self.order.before
        if outlook.incidents and before is not None:
            text = counted(
                translate(
                    "CrimeMap", "%n incident(s) from before {day}, of {total}.", None, outlook.incidents
                ),
                outlook.incidents,
            ).format(day=day(before), total=number(outlook.total))
        elif outlook.incidents:
            text = counted(
                translate("CrimeMap", "%n incident(s) of the source, of {total}.", None, outlook.incidents),
                outlook.incidents,
            ).format(total=number(outlook.total))
        elif before is not None:
            text = translate("CrimeMap", "No incident is from before {day}.").format(day=day(before))
        else:
            text = translate("CrimeMap", "The source has no incidents.")
        if outlook.is_unfinished:
            text += "\n" + translate(
                "CrimeMap", "Bytes of an earlier purge may still be in the file; purging again clears them."
            )
        return text

    def _fail(self, error: CrimeMapError) -> None:
        self.preview.setText(notice_of_error(error).line)

    def _show_buttons(self) -> None:
        outlook = self.outlook
        is_any = outlook is not None and (
            outlook.incidents > 0
            or outlook.is_unfinished
            or (outlook.results > 0 and self.results.isChecked())
            # A whole source may be known by its receipts alone.
            or self.order.before is None
        )
        self.confirm.setEnabled(is_any)
        self.delete.setEnabled(is_any and self.confirm.isChecked())

    def _choose(self) -> None:
        if self.outlook is None or not self.confirm.isChecked():
            return
        wants_results = (
            self.results.isChecked() and self.outlook.results > 0 and self.order.before is not None
        )
        self.chosen.emit(self.order, wants_results)
        self.accept()
