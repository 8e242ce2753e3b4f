"""The page, and how items are put on it, in millimetres."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsLayoutItem,
    QgsLayoutItemPage,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsPrintLayout,
)
from qgis.PyQt.QtCore import QRectF, QSizeF

PAGE = QSizeF(210.0, 297.0)
MARGIN = 15.0
TOP = 12.0
BOTTOM = 12.0
WIDTH = PAGE.width() - 2 * MARGIN
GAP = 3.0


def set_page(layout: QgsPrintLayout, place: int) -> None:
    """Make sure that there is a page of this number and that it has our size."""
    pages = layout.pageCollection()
    if place >= pages.pageCount():
        pages.addPage(QgsLayoutItemPage(layout))
    pages.page(place).setPageSize(size(PAGE.width(), PAGE.height()))


def move(item: QgsLayoutItem, x: float, y: float, width: float, height: float) -> None:
    """Put an item somewhere, counted from the top of the first page."""
    item.attemptSetSceneRect(QRectF(x, y, width, height))


def resize(item: QgsLayoutItem, wanted: QSizeF) -> None:
    """Give an item a size; one without any would vanish for good."""
    item.attemptResize(size(max(wanted.width(), 1.0), max(wanted.height(), 1.0)))


def point(x: float, y: float) -> QgsLayoutPoint:
    """Return a place on the page."""
    return QgsLayoutPoint(x, y, Qgis.LayoutUnit.Millimeters)


def size(width: float, height: float) -> QgsLayoutSize:
    """Return a size on the page."""
    return QgsLayoutSize(width, height, Qgis.LayoutUnit.Millimeters)
