"""The two places of a pair on the map."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas, QgsRubberBand, QgsVertexMarker
from qgis.PyQt.QtGui import QColor

_COLOURS = ("#d6293e", "#2b6fd6")
# About 150 m: two places in one house still show the streets around them.
_RIM_DEGREES = 0.0015

Place = tuple[float, float]


class PairMark:
    """A ring around each place, in the colours of the icon, and a line between them."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self._items: list[QgsRubberBand | QgsVertexMarker] = []

    def show(self, a: Place, b: Place) -> None:
        """Mark two places in degrees and show them on the map."""
        self.clear()
        transform = QgsCoordinateTransform(
            QgsCoordinateReferenceSystem("EPSG:4326"),
            self._canvas.mapSettings().destinationCrs(),
            QgsProject.instance(),
        )
        box = QgsRectangle(QgsPointXY(*a), QgsPointXY(*b))
        box.grow(_RIM_DEGREES)
        try:
            ends = [transform.transform(QgsPointXY(*place)) for place in (a, b)]
            shown = transform.transformBoundingBox(box)
        except QgsCsException:
            return
        line = QgsRubberBand(self._canvas)
        line.setColor(QColor(60, 60, 60, 160))
        line.setWidth(2)
        for end in ends:
            line.addPoint(end)
        self._items.append(line)
        for end, colour in zip(ends, _COLOURS):
            ring = QgsVertexMarker(self._canvas)
            ring.setIconType(QgsVertexMarker.IconType.ICON_CIRCLE)
            ring.setIconSize(16)
            ring.setPenWidth(3)
            ring.setColor(QColor(colour))
            ring.setCenter(end)
            self._items.append(ring)
        self._canvas.setExtent(shown)
        self._canvas.refresh()

    def clear(self) -> None:
        """Take the marks off the map."""
        for item in self._items:
            self._canvas.scene().removeItem(item)
        self._items.clear()
