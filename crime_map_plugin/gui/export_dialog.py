"""Where to write the filtered incidents, and for whom."""

from __future__ import annotations

from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from crime_map_plugin.gui.forms import combo, dialog_buttons, form, quiet_label
from crime_map_plugin.gui.numbers import counted, number
from crime_map_plugin.gui.plain_text import PlainLabel
from crime_map_plugin.gui.public_export import Format
from crime_map_plugin.incidents.audience import LEAST_COUNT, Audience

translate = QCoreApplication.translate


class ExportDialog(QDialog):
    """Emits ``chosen`` with the path, the audience, and whether internal fields are wanted."""

    chosen = pyqtSignal(object, object, bool)

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("CrimeMapExportDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("CrimeMap", "Export incidents"))
        self.file = QgsFileWidget()
        self.file.setObjectName("CrimeMapExportFile")
        self.file.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.file.setFilter(
            ";;".join(
                (
                    translate("CrimeMap", "Text table (*.csv)"),
                    translate("CrimeMap", "Excel (*.xlsx)"),
                    translate("CrimeMap", "GeoPackage (*.gpkg)"),
                )
            )
        )
        self.file.lineEdit().setAccessibleName(translate("CrimeMap", "File"))
        self.audience = combo("CrimeMapExportAudience", translate("CrimeMap", "&Audience"))
        for name, audience in (
            (translate("CrimeMap", "Public"), Audience.PUBLIC),
            (translate("CrimeMap", "Internal"), Audience.INTERNAL),
        ):
            self.audience.addItem(name, audience.value)
        self.internal = QCheckBox(translate("CrimeMap", "With &internal fields (case and house numbers)"))
        self.internal.setObjectName("CrimeMapExportInternal")
        label = PlainLabel(
            counted(translate("CrimeMap", "&Write %n incident(s) of the filter to", None, count), count)
        )
        label.setBuddy(self.file.lineEdit())
        self._meaning = quiet_label("CrimeMapExportMeaning")
        self.audience.currentIndexChanged.connect(lambda _: self._show_meaning())
        for_whom = form()
        name = PlainLabel(translate("CrimeMap", "&Audience"))
        name.setBuddy(self.audience)
        for_whom.addRow(name, self.audience)
        self.buttons = dialog_buttons(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.accepted.connect(self._save)
        self.buttons.rejected.connect(self.reject)
        self.file.fileChanged.connect(self._check)
        layout = QVBoxLayout(self)
        layout.addWidget(label)
        layout.addWidget(self.file)
        layout.addLayout(for_whom)
        layout.addWidget(self._meaning)
        layout.addWidget(self.internal)
        layout.addStretch()
        layout.addWidget(self.buttons)
        self.resize(440, 200)
        self._show_meaning()
        self._check()

    def path(self) -> Path | None:
        """Return the file with a known suffix (CSV where none is written), or None."""
        text = self.file.filePath().strip()
        if not text:
            return None
        path = Path(text)
        if path.suffix.lower() in {kind.value for kind in Format}:
            return path
        chosen = self.file.selectedFilter()
        suffix = next((kind.value for kind in Format if f"*{kind.value}" in chosen), Format.CSV.value)
        return path.with_name(path.name + suffix)

    def _show_meaning(self) -> None:
        is_public = self._audience() is Audience.PUBLIC
        self.internal.setVisible(not is_public)
        self._meaning.setText(
            translate(
                "CrimeMap",
                "Squares of 250 m and more with at least {least} incidents each, instead of places.",
            ).format(least=number(LEAST_COUNT))
            if is_public
            else translate(
                "CrimeMap",
                "Each incident with its place. Every row is marked as internal; do not pass the file on.",
            )
        )

    def _audience(self) -> Audience:
        return Audience(self.audience.currentData())

    def _check(self, _: str = "") -> None:
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(self.path() is not None)

    def _save(self) -> None:
        path = self.path()
        if path is not None:
            is_internal = self._audience() is Audience.INTERNAL
            self.chosen.emit(path, self._audience(), is_internal and self.internal.isChecked())
            self.accept()
