"""Whether the periods that a method compares were fetched completely."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from crime_map_plugin.algorithms import stores
from crime_map_plugin.errors import Cancel, Cancelled, NotCovered, require
from crime_map_plugin.incidents.coverage import Scope
from crime_map_plugin.incidents.query import Extent, IncidentQuery
from crime_map_plugin.store.geopackage import Store


def refuse_missing(path: Path, wanted: Sequence[IncidentQuery], districts: str, cancel: Cancel) -> None:
    """Raise NotCovered with the first query that was not fetched completely; may run on any thread."""
    missing = first_missing(path, wanted, districts, cancel)
    if missing is not None:
        raise NotCovered("The period was not fetched completely.", query=missing)


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
    """Return the box around all districts in degrees.

    Read without a QGIS layer: made on a worker while the main thread opens the same file, one waits for the
    other for ever.
    """
    ogr, osr = require("osgeo.ogr"), require("osgeo.osr")
    path, _, rest = source.partition("|")
    name = rest.partition("layername=")[2].split("|")[0]
    try:
        data = ogr.Open(path)
        layer = None if data is None else data.GetLayerByName(name) if name else data.GetLayer(0)
        if layer is None or layer.GetSpatialRef() is None:
            return None
        crs = layer.GetSpatialRef()
        west, east, south, north = layer.GetExtent()
        degrees = osr.SpatialReference()
        degrees.ImportFromEPSG(4326)
        for reference in (crs, degrees):
            reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        transform = osr.CoordinateTransformation(crs, degrees)
        west, south, east, north = transform.TransformBounds(west, south, east, north, 21)
    except RuntimeError:
        return None
    return west, south, east, north
