"""What of the figures on district sheets was never fetched completely."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeatureRequest,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)

from crime_map_plugin.algorithms import district_counts
from crime_map_plugin.algorithms.district_counts import Districts
from crime_map_plugin.algorithms.district_input import districts_of
from crime_map_plugin.analysis.periods import Period
from crime_map_plugin.errors import Cancel, Cancelled, CrimeMapError
from crime_map_plugin.incidents.categories import CATEGORIES
from crime_map_plugin.incidents.query import DateField, Extent
from crime_map_plugin.store.geopackage import Store

_MARGIN_DEGREES = 0.001


@dataclass(frozen=True)
class NotFetched:
    """How many of the districts lack figures of the period itself, and whether some lack a comparison."""

    districts: int
    has_comparison_gaps: bool


def open_districts(source: str, name: str) -> QgsVectorLayerFeatureSource:
    """Open the districts kept in the settings, for another thread to read.

    On the main thread: a layer made on a worker while the main thread makes or drops another one of the same
    file waits for it, as it does for the worker, for ever.
    """
    layer = QgsVectorLayer(source, "districts", "ogr")
    if not layer.isValid() or layer.fields().lookupField(name) < 0:
        raise CrimeMapError(
            "The layer of districts cannot be read.",
            detail=source,
            hint="Choose the districts again.",
        )
    return QgsVectorLayerFeatureSource(layer)


def read_districts(
    source: QgsVectorLayerFeatureSource, name: str, population: str, cancel: Cancel
) -> Districts:
    """Read the opened districts; may run on any thread."""
    districts = districts_of(
        source.getFeatures(QgsFeatureRequest()), source.fields(), source.crs(), name, population
    )
    if cancel():
        raise Cancelled("Stopped while reading the districts.")
    return districts


def not_fetched(
    path: Path,
    districts: Districts,
    chosen: Sequence[int],
    period: Period,
    categories: Sequence[str],
    transforms: QgsCoordinateTransformContext,
    cancel: Cancel,
) -> NotFetched:
    """Return what complete downloads do not cover; may run on any thread."""
    with Store.open(path, read_only=True) as store:
        check = district_counts.check_coverage(store, districts, period, DateField.OCCURRED, transforms)
    if cancel():
        raise Cancelled("Stopped while checking what was fetched.")
    asked = [key for key in categories or CATEGORIES if key in check.offered] or list(categories)
    columns = [CATEGORIES.index(key) for key in asked]
    whole = {name: check.covered[name][np.ix_(list(chosen), columns)].all(axis=1) for name in check.covered}
    return NotFetched(
        int(np.count_nonzero(~whole["current"])),
        not all(whole[name].all() for name in district_counts.NAMES if name != "current"),
    )


def extent_of(districts: Districts, transforms: QgsCoordinateTransformContext) -> Extent | None:
    """Return a box in degrees around all districts, so that a download of it covers each of them."""
    boxes = [box for box in districts.boxes(transforms) if box is not None]
    if not boxes:
        return None
    whole = np.array(boxes)
    west, south = (whole[:, :2].min(axis=0) - _MARGIN_DEGREES).tolist()
    east, north = (whole[:, 2:].max(axis=0) + _MARGIN_DEGREES).tolist()
    return max(west, -180.0), max(south, -90.0), min(east, 180.0), min(north, 90.0)
