"""Text on layers and pages: its format, how tall it gets, and how it is kept plain."""

from __future__ import annotations

from qgis.core import Qgis, QgsLayout, QgsLayoutUtils, QgsTextFormat, QgsTextRenderer
from qgis.PyQt.QtGui import QColor, QFont

from crime_map_plugin.maps import symbols
from crime_map_plugin.maps.fonts import sheet_font_family

_DPI = 300.0
_SLACK = 1.04


def text_format(size: float, *, bold: bool = False, color: str = symbols.INK) -> QgsTextFormat:
    """Return a text format in points, in a font that has the Kazakh letters."""
    font = QFont(sheet_font_family())
    font.setBold(bold)
    result = QgsTextFormat()
    result.setFont(font)
    result.setNamedStyle("Bold" if bold else "Regular")
    result.setSize(size)
    result.setSizeUnit(Qgis.RenderUnit.Points)
    result.setColor(QColor(color))
    return result


def plain(text: str) -> str:
    """Return the text so that a layout label shows it and never evaluates it as an expression."""
    return text.replace("[%", "[\u2060%").replace("[#", "[\u2060#")


def lines(layout: QgsLayout, text: str, form: QgsTextFormat, width_mm: float) -> list[str]:
    """Return the lines that the text takes in the width."""
    context = QgsLayoutUtils.createRenderContextForLayout(layout, None, _DPI)
    width = width_mm * context.scaleFactor()
    result: list[str] = []
    for paragraph in text.split("\n"):
        result += QgsTextRenderer.wrappedText(context, paragraph, width, form) or [""]
    return result


def height_mm(layout: QgsLayout, text: str, form: QgsTextFormat, width_mm: float) -> float:
    """Return how tall the wrapped text is on paper."""
    context = QgsLayoutUtils.createRenderContextForLayout(layout, None, _DPI)
    found = lines(layout, text, form, width_mm)
    tall = QgsTextRenderer.textHeight(context, form, found, Qgis.TextLayoutMode.Rectangle)
    return tall / context.scaleFactor() * _SLACK + 0.4


def width_mm(layout: QgsLayout, text: str, form: QgsTextFormat) -> float:
    """Return how wide one line of text is on paper."""
    context = QgsLayoutUtils.createRenderContextForLayout(layout, None, _DPI)
    return QgsTextRenderer.textWidth(context, form, [text]) / context.scaleFactor()
