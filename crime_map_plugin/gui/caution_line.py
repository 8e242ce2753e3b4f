"""What to bear in mind about a result, beside the result itself."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QCoreApplication, QSize, Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from crime_map_plugin.gui.icons import icon
from crime_map_plugin.gui.numbers import counted
from crime_map_plugin.gui.plain_text import PlainLabel, tool_tip

translate = QCoreApplication.translate

_MOST = 3


class CautionLine(QWidget):
    """A warning sign with one line for each caution; hidden while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        sign = PlainLabel()
        sign.setPixmap(icon("warning").pixmap(QSize(16, 16)))
        self.text = PlainLabel()
        self.text.setObjectName("CrimeMapCautions")
        self.text.setWordWrap(True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.text, 1)
        self.hide()

    def show_texts(self, texts: Sequence[str]) -> None:
        """Show the cautions, the first of many with all of them in the tool tip; none hides the line."""
        rest = len(texts) - _MOST if len(texts) > _MOST + 1 else 0
        shown = list(texts[:_MOST] if rest else texts)
        if rest:
            shown.append(counted(translate("CrimeMap", "… and %n more: point here.", None, rest), rest))
        self.text.setText("\n".join(shown))
        self.text.setToolTip(tool_tip("\n\n".join(texts)) if rest else "")
        self.setVisible(bool(texts))
