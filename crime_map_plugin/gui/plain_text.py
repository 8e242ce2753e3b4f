"""Widgets and logs that show text of others letter by letter: Qt and QGIS take some text for HTML."""

from __future__ import annotations

from qgis.core import Qgis, QgsMessageLog
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QWidget

from crime_map_plugin.incidents.foreign_text import as_html

LOG_TAB = "Crime Map"


class PlainLabel(QLabel):
    """A label that never takes its text for HTML; an ampersand still marks a key where it has a buddy."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)


def tool_tip(text: str) -> str:
    """Return the text as a tool tip that shows it letter by letter, in as many lines."""
    if "<" not in text:
        return text
    return "<p style='white-space: pre-wrap'>" + as_html(text) + "</p>"


def log(text: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Warning) -> None:
    """Write to the plugin's log tab, which would show tags as HTML."""
    QgsMessageLog.logMessage(as_html(text) if "<" in text else text, LOG_TAB, level)
