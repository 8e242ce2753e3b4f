"""A strip for one-line messages, with the detail behind a button."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, QSize, Qt, QTimer
from qgis.PyQt.QtWidgets import QFrame, QGridLayout, QSizePolicy, QToolButton, QWidget

from crime_map_plugin.gui.detail_dialog import DetailDialog
from crime_map_plugin.gui.icons import icon
from crime_map_plugin.gui.notice import Level, Notice
from crime_map_plugin.gui.plain_text import PlainLabel

translate = QCoreApplication.translate

_SHOWN_MS = 6000
# Tints that keep black text readable, after QGIS's own message bar.
_TINTS = {
    Level.INFO: ("#e7f5fe", "#b9cfe4"),
    Level.SUCCESS: ("#dff0d8", "#b6d9a5"),
    Level.WARNING: ("#fff3d6", "#e0c48b"),
    Level.ERROR: ("#fbe3e4", "#e0a8ab"),
}


class NoticeBar(QFrame):
    """Shows one notice at a time; it is hidden while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("CrimeMapNoticeBar")
        self.notice: Notice | None = None
        self._icon = PlainLabel()
        self._text = PlainLabel()
        self._text.setObjectName("CrimeMapNoticeText")
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._details = QToolButton()
        self._details.setObjectName("CrimeMapNoticeDetails")
        self._details.setText(translate("CrimeMap", "Details"))
        self._details.setAutoRaise(True)
        self._details.clicked.connect(self.show_details)
        close = QToolButton()
        close.setObjectName("CrimeMapNoticeClose")
        close.setIcon(icon("close"))
        close.setIconSize(QSize(12, 12))
        close.setAutoRaise(True)
        close.setAccessibleName(translate("CrimeMap", "Close the message"))
        close.setToolTip(translate("CrimeMap", "Close the message"))
        close.clicked.connect(self.clear)
        # Below the text: beside it, the button would take a third of a narrow panel from the words.
        layout = QGridLayout(self)
        layout.setContentsMargins(8, 4, 4, 4)
        layout.setHorizontalSpacing(6)
        layout.setVerticalSpacing(0)
        layout.setColumnStretch(1, 1)
        layout.addWidget(self._icon, 0, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._text, 0, 1)
        layout.addWidget(close, 0, 2, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._details, 1, 1, Qt.AlignmentFlag.AlignRight)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.clear)
        self.hide()

    def show_notice(self, notice: Notice) -> None:
        """Show a notice in place of the one before; good news goes away by itself."""
        self.notice = notice
        self._icon.setPixmap(icon(notice.level.value).pixmap(QSize(16, 16)))
        self._text.setText(notice.line)
        self._text.setAccessibleName(notice.line)
        self._details.setVisible(bool(notice.detail))
        background, border = _TINTS[notice.level]
        self.setStyleSheet(
            f"#CrimeMapNoticeBar {{ background: {background}; border: 1px solid {border};"
            " border-radius: 3px; }"
            " #CrimeMapNoticeBar QLabel, #CrimeMapNoticeBar QToolButton { color: #202020; }"
        )
        self.show()
        self._timer.stop()
        if notice.level in (Level.INFO, Level.SUCCESS):
            self._timer.start(_SHOWN_MS)

    def clear(self) -> None:
        """Hide the strip."""
        self.notice = None
        self.hide()

    def show_details(self) -> None:
        """Open what stands behind the line."""
        if self.notice is None:
            return
        text = "\n\n".join(part for part in (self.notice.line, self.notice.detail) if part)
        DetailDialog(translate("CrimeMap", "Details"), text, self).open()
