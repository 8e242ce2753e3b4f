"""Polygons of HOTSPOTS with their heat."""

from __future__ import annotations

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeatureRequest,
    QgsProcessingFeatureSource,
)

from crime_map_plugin.algorithms import analysis_crs, reading
from crime_map_plugin.algorithms.geometries import polygons_wkb, valid
from crime_map_plugin.algorithms.hotspot_output import Pieces
from crime_map_plugin.errors import Cancel, Cancelled

_LOWEST_IS_HOTTEST = "rank"


def read(
    source: QgsProcessingFeatureSource,
    field: str,
    metres: QgsCoordinateReferenceSystem,
    transforms: QgsCoordinateTransformContext,
    cancel: Cancel,
) -> tuple[list[bytes], Pieces]:
    """Return the polygons in metres, and as they are; those without a value of the field are left out.

    The highest value is the hottest, in a field called rank the lowest; without a field there is no order.
    """
    index = source.fields().lookupField(field) if field else -1
    request = QgsFeatureRequest().setSubsetOfAttributes([index] if index >= 0 else [])
    flag = Qgis.ProcessingFeatureSourceFlag.SkipGeometryValidityChecks
    shapes, values, own = [], [], []
    for number, feature in enumerate(source.getFeatures(request, flag)):
        if number % 1_000 == 0 and cancel():
            raise Cancelled("Stopped while reading the layer.")
        value = reading.number(reading.plain(feature.attribute(index))) if index >= 0 else 0.0
        geometry = feature.geometry()
        if geometry.isNull() or geometry.isEmpty() or not np.isfinite(value):
            continue
        moved = valid(analysis_crs.transform_geometry(geometry, source.sourceCrs(), metres, transforms))
        if not moved.isNull() and not moved.isEmpty():
            shapes.append(moved)
            values.append(value)
            own.append(geometry)
    sign = -1.0 if field.lower() == _LOWEST_IS_HOTTEST else 1.0
    heat = sign * np.array(values) if index >= 0 else np.full(len(values), np.nan)

    def as_given(places: np.ndarray) -> list[bytes]:
        return [bytes(own[place].asWkb().data()) for place in places.tolist()]

    return polygons_wkb(shapes), Pieces(heat, sign, as_given, source.wkbType(), source.sourceCrs())
