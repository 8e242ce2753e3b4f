"""A window with text that can be read, selected and copied."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from crime_map_plugin.gui.forms import dialog_buttons

translate = QCoreApplication.translate


class DetailDialog(QDialog):
    """Shows text with a Copy button; it deletes itself when closed."""

    def __init__(self, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("CrimeMapDetailDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._text = QPlainTextEdit(text)
        self._text.setObjectName("CrimeMapDetailText")
        self._text.setReadOnly(True)
        self._text.setAccessibleName(title)
        buttons = dialog_buttons(QDialogButtonBox.StandardButton.Close)
        copy = QPushButton(translate("CrimeMap", "&Copy"))
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self.copy)
        copy.setAutoDefault(False)
        buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self._text)
        layout.addWidget(buttons)
        self.resize(520, 380)

    def copy(self) -> None:
        """Put the whole text on the clipboard."""
        QgsApplication.clipboard().setText(self._text.toPlainText())
