"""One sheet as it will be printed, to look at."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QPixmap, QResizeEvent
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QSizePolicy, QVBoxLayout, QWidget

from crime_map_plugin.gui.forms import dialog_buttons
from crime_map_plugin.gui.plain_text import PlainLabel


class PreviewDialog(QDialog):
    """Shows a picture as large as the window allows."""

    def __init__(self, path: Path, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("CrimeMapSheetPreview")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.picture = QPixmap(str(path))
        self._label = PlainLabel()
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._label.setMinimumSize(QSize(240, 320))
        self._label.setAccessibleName(title)
        buttons = dialog_buttons(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self._label, 1)
        layout.addWidget(buttons)
        self.resize(620, 860)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the picture into the window."""
        super().resizeEvent(event)
        ratio = self.devicePixelRatioF()
        fitting = self.picture.scaled(
            self._label.size() * ratio,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        fitting.setDevicePixelRatio(ratio)
        self._label.setPixmap(fitting)
