"""One watch area: its name, its categories, and whether and where a digest is written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from qgis.core import QgsGeometry
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from crime_map_plugin.gui.category_tree import CategoryTree
from crime_map_plugin.gui.filter_state import FilterState
from crime_map_plugin.gui.forms import combo, dialog_buttons, form, heading, quiet_label
from crime_map_plugin.gui.plain_text import PlainLabel
from crime_map_plugin.gui.watch_areas import DIGESTS, WatchArea
from crime_map_plugin.gui.watch_digest import FORMATS

translate = QCoreApplication.translate


def digest_text(digest: str) -> str:
    """Return an interval of digests as people read it."""
    return {
        "daily": translate("CrimeMap", "daily", "how often a digest is written"),
        "weekly": translate("CrimeMap", "weekly", "how often a digest is written"),
    }.get(digest, translate("CrimeMap", "none", "no digest is written"))


class WatchDialog(QDialog):
    """Emits ``chosen`` with the area, the folder and the format of digests."""

    chosen = pyqtSignal(object, str, str)

    def __init__(
        self,
        area: WatchArea,
        *,
        folder: str,
        file_format: str,
        is_folder_fixed: bool = False,
        districts: Sequence[str] = (),
        outline_of: Callable[[str], QgsGeometry | None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("CrimeMapWatchDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("CrimeMap", "Watch area"))
        self._area = area
        self._outline_of = outline_of
        self.district = combo("CrimeMapWatchDistrict", translate("CrimeMap", "&District"))
        self.district.addItems(list(districts))
        self.name = QLineEdit(area.name)
        self.name.setObjectName("CrimeMapWatchName")
        self.name.setMaxLength(80)
        self.categories = CategoryTree()
        self.categories.show_state(FilterState(categories=area.categories))
        self.digest = combo("CrimeMapWatchDigest", translate("CrimeMap", "D&igest"))
        for choice in DIGESTS:
            self.digest.addItem(digest_text(choice), choice)
        self.digest.setCurrentIndex(self.digest.findData(area.digest))
        self.format = combo("CrimeMapWatchFormat", translate("CrimeMap", "F&ile"))
        for ending, text in zip(
            FORMATS,
            (
                translate("CrimeMap", "Page (HTML)"),
                translate("CrimeMap", "Text table (CSV)"),
                translate("CrimeMap", "Excel (XLSX)"),
            ),
        ):
            self.format.addItem(text, ending)
        self.format.setCurrentIndex(max(self.format.findData(file_format), 0))
        self.folder = QgsFileWidget()
        self.folder.setObjectName("CrimeMapWatchFolder")
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setFilePath(folder)
        self.folder.setEnabled(not is_folder_fixed)
        self.folder.lineEdit().setAccessibleName(translate("CrimeMap", "Folder"))
        self.rows = form()
        for text, widget in (
            (translate("CrimeMap", "&District"), self.district),
            (translate("CrimeMap", "&Name"), self.name),
            (translate("CrimeMap", "D&igest"), self.digest),
            (translate("CrimeMap", "F&ile"), self.format),
            (translate("CrimeMap", "F&older"), self.folder),
        ):
            label = PlainLabel(text)
            label.setBuddy(widget)
            widget.setAccessibleName(text.replace("&", ""))
            self.rows.addRow(label, widget)
        self.hint = quiet_label(
            "CrimeMapWatchHint",
            translate(
                "CrimeMap",
                "A digest names exact places and is for your agency only. Folder and file are the same for "
                "all watch areas.",
            ),
        )
        self.buttons = dialog_buttons(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.accepted.connect(self._save)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(self.rows)
        layout.addWidget(self.hint)
        layout.addWidget(heading(translate("CrimeMap", "&Categories"), self.categories))
        layout.addWidget(self.categories)
        layout.addStretch(1)
        layout.addWidget(self.buttons)
        self.district.activated.connect(lambda _: self._use_district())
        self.name.textChanged.connect(lambda _: self._check())
        self.categories.changed.connect(self._check)
        self.folder.fileChanged.connect(lambda _: self._check())
        self.digest.activated.connect(lambda _: self._check())
        self._show_row(self.district, bool(districts))
        if districts:
            self._use_district()
        self.resize(360, 460)
        self._check()

    def area(self) -> WatchArea | None:
        """Return the area as it is described now; None where a district has no outline to watch."""
        outline = self._area.outline
        if self._outline_of is not None:
            # Outlines are large: only the chosen one is prepared.
            found = self._outline_of(self.district.currentText())
            if found is None:
                return None
            outline = found
        return replace(
            self._area,
            name=self.name.text().strip(),
            categories=self.categories.read(FilterState()).categories,
            digest=self.digest.currentData(),
            outline=outline,
        )

    def _use_district(self) -> None:
        self.name.setText(self.district.currentText())

    def _check(self) -> None:
        has_digest = bool(self.digest.currentData())
        for widget in (self.format, self.folder):
            self._show_row(widget, has_digest)
        self.hint.setVisible(has_digest)
        is_whole = bool(self.name.text().strip()) and bool(self.categories.checked())
        has_folder = bool(self.folder.filePath().strip())
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(
            is_whole and (has_folder or not has_digest)
        )

    def _show_row(self, widget: QWidget, is_visible: bool) -> None:
        widget.setVisible(is_visible)
        label = self.rows.labelForField(widget)
        if label is not None:
            label.setVisible(is_visible)

    def _save(self) -> None:
        area = self.area()
        if area is not None:
            self.chosen.emit(area, self.folder.filePath().strip(), self.format.currentData())
        self.accept()
