"""Polygons as the analysis takes them: valid, flat, straight, in WKB."""

from __future__ import annotations

from qgis.core import QgsGeometry, QgsWkbTypes


def valid(geometry: QgsGeometry) -> QgsGeometry:
    """Return the geometry, or its repaired copy where it is not valid."""
    return geometry if geometry.isNull() or geometry.isGeosValid() else geometry.makeValid()


def polygons_wkb(geometries: list[QgsGeometry]) -> list[bytes]:
    """Return flat polygons as WKB."""
    found = []
    for geometry in geometries:
        flat = QgsGeometry(geometry)
        flat.get().dropZValue()
        flat.get().dropMValue()
        if QgsWkbTypes.isCurvedType(flat.wkbType()):
            flat = QgsGeometry(flat.constGet().segmentize())
        found.append(bytes(flat.asWkb().data()))
    return found
