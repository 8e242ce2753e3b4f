"""Whether the periods that a method compares were fetched completely."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCsException, QgsVectorLayer
from qgis.core import QgsCoordinateTransformContext as Transforms

from crime_map_plugin.algorithms import stores
from crime_map_plugin.errors import Cancel, Cancelled
from crime_map_plugin.incidents.coverage import Scope
from crime_map_plugin.incidents.query import Extent, IncidentQuery
from crime_map_plugin.store.geopackage import Store


def first_missing(
    path: Path, wanted: Sequence[IncidentQuery], districts: str, cancel: Cancel
) -> IncidentQuery | None:
    """Return the first query that no complete downloads cover; may run on any thread.

    For districts it is enough that the box around them was fetched.
    """
    box = _box_of(districts) if districts else None
    with Store.open(path, read_only=True) as store:
        for query in wanted:
            if cancel():
                raise Cancelled("Stopped while checking what was fetched.")
            if not stores.gaps(store, Scope.of_query(query)):
                continue
            boxed = replace(query, extent=box) if box is not None and query.extent is None else query
            if stores.gaps(store, Scope.of_query(boxed)):
                return query
    return None


def _box_of(source: str) -> Extent | None:
    layer = QgsVectorLayer(source, "districts", "ogr")
    if not layer.isValid():
        return None
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    try:
        box = QgsCoordinateTransform(layer.crs(), degrees, Transforms()).transformBoundingBox(layer.extent())
    except QgsCsException:
        return None
    return box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()
