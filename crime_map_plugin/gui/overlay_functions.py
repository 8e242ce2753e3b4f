"""The two functions that QGIS's expressions ask for what is nearest to an incident."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsExpression, QgsGeometry, qgsfunction

from crime_map_plugin.gui.overlay_index import NearestOfSeveral

METRES, NAME = "crime_map_nearest_m", "crime_map_nearest_name"
# By role; replaced as a whole on the main thread, read on any.
_overlays: dict[str, NearestOfSeveral] = {}


def offer(overlays: dict[str, NearestOfSeveral]) -> None:
    """Answer from these overlays from now on."""
    _overlays.clear()
    _overlays.update(overlays)


def offered() -> dict[str, NearestOfSeveral]:
    """Return the overlays that answers come from."""
    return dict(_overlays)


@qgsfunction(group="Crime Map", register=False, usesgeometry=True, referenced_columns=[], name=METRES)
def _metres(role: Any, feature: Any, parent: Any) -> Any:
    """Metres from the incident to the nearest feature of an overlay of Crime Map: ‘water’, ‘roads’, …"""
    found = _look(role, feature.geometry())
    return None if found is None else round(found[0], 1)


@qgsfunction(group="Crime Map", register=False, usesgeometry=True, referenced_columns=[], name=NAME)
def _name(role: Any, feature: Any, parent: Any) -> Any:
    """Name of the feature of an overlay of Crime Map that is nearest to the incident."""
    found = _look(role, feature.geometry())
    return None if found is None else found[1]


def _look(role: Any, geometry: QgsGeometry) -> tuple[float, str] | None:
    overlay = _overlays.get(str(role))
    if overlay is None or geometry.isNull() or geometry.isEmpty():
        return None
    point = geometry.asPoint() if not geometry.isMultipart() else geometry.asMultiPoint()[0]
    return overlay.look(point.x(), point.y())


def register() -> None:
    """Let expressions know the functions."""
    for function in (_metres, _name):
        if not QgsExpression.isFunctionName(function.name()):
            QgsExpression.registerFunction(function)


def unregister() -> None:
    """Take the functions away; fields that use them are empty then."""
    offer({})
    for name in (METRES, NAME):
        QgsExpression.unregisterFunction(name)
