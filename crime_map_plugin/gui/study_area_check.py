"""Doubts about a study area: a filter that fills only part of it, and incidents that stretch it."""

from __future__ import annotations

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

from crime_map_plugin.errors import Cancel
from crime_map_plugin.gui.map_view import box_without_strays
from crime_map_plugin.incidents.query import IncidentQuery
from crime_map_plugin.store.geopackage import Store

# A hull that far incidents make this many times larger has cells too large for everything else.
_STRETCHED = 4.0
_WGS84 = "EPSG:4326"


def is_filled_in_part(boundary: str | None, code_field: str, query: IncidentQuery) -> bool:
    """Tell whether the filter leaves part of the boundary out, whose cells then look empty and cold.

    ``boundary`` is a layer's id or source; ``code_field`` holds the districts' codes, if any.
    """
    if not boundary or (query.extent is None and not query.area_codes):
        return False
    layer = QgsProject.instance().mapLayer(boundary)
    if layer is None:
        layer = QgsVectorLayer(boundary, "", "ogr")
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
        return False
    if query.extent is not None:
        box = _in_degrees(layer)
        return box is not None and not QgsRectangle(*query.extent).contains(box)
    place = layer.fields().lookupField(code_field) if code_field else -1
    known = [str(code) for code in layer.uniqueValues(place)] if place >= 0 else []
    # Codes of another kind than the portal's tell nothing about where a district lies.
    return any(code.isdigit() and not code.startswith(query.area_codes) for code in known)


def far_incidents(path: str, query: IncidentQuery, cancel: Cancel) -> int:
    """Return how many incidents lie so far from all others that they stretch their hull; 0 when none do."""
    with Store.open(path, read_only=True) as store:
        places = store.read(query, ("x", "y"), cancel=cancel)
    x, y = places["x"], places["y"]
    near = box_without_strays(x, y)
    is_known = np.isfinite(x) & np.isfinite(y)
    if near is None:
        return 0
    x, y = x[is_known], y[is_known]
    west, south, east, north = near
    reached = (float(x.max()) - float(x.min())) * (float(y.max()) - float(y.min()))
    if reached < _STRETCHED * (east - west) * (north - south):
        return 0
    return int(((x < west) | (x > east) | (y < south) | (y > north)).sum())


def _in_degrees(layer: QgsVectorLayer) -> QgsRectangle | None:
    transform = QgsCoordinateTransform(
        layer.crs(), QgsCoordinateReferenceSystem(_WGS84), QgsProject.instance()
    )
    try:
        return transform.transformBoundingBox(layer.extent())
    except QgsCsException:
        return None
