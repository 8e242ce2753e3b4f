"""Where to write the filtered incidents, and whether with the internal fields."""

from __future__ import annotations

from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from crime_map_plugin.gui.export import Format
from crime_map_plugin.gui.forms import dialog_buttons, quiet_label
from crime_map_plugin.gui.numbers import counted
from crime_map_plugin.gui.plain_text import PlainLabel

translate = QCoreApplication.translate


class ExportDialog(QDialog):
    """Emits ``chosen`` with the path and whether internal fields are wanted."""

    chosen = pyqtSignal(object, bool)

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
        self.internal = QCheckBox(translate("CrimeMap", "With &internal fields (case and house numbers)"))
        self.internal.setObjectName("CrimeMapExportInternal")
        label = PlainLabel(
            counted(translate("CrimeMap", "&Write %n incident(s) of the filter to", None, count), count)
        )
        label.setBuddy(self.file.lineEdit())
        self._warning = quiet_label(
            "CrimeMapExportWarning",
            translate("CrimeMap", "Internal fields are for your agency only; do not pass the file on."),
        )
        self._warning.setVisible(False)
        self.internal.toggled.connect(self._warning.setVisible)
        self.buttons = dialog_buttons(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.accepted.connect(self._save)
        self.buttons.rejected.connect(self.reject)
        self.file.fileChanged.connect(self._check)
        layout = QVBoxLayout(self)
        layout.addWidget(label)
        layout.addWidget(self.file)
        layout.addWidget(self.internal)
        layout.addWidget(self._warning)
        layout.addStretch()
        layout.addWidget(self.buttons)
        self.resize(440, 150)
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

    def _check(self, _: str = "") -> None:
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(self.path() is not None)

    def _save(self) -> None:
        path = self.path()
        if path is not None:
            self.chosen.emit(path, self.internal.isChecked())
            self.accept()
