"""Incidents with what their words say of their place, those without a place included."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFields,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
)
from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.algorithms import reading, stores
from crime_map_plugin.algorithms.base import CrimeMapAlgorithm, progress_between
from crime_map_plugin.algorithms.input_checks import tell_no_crs
from crime_map_plugin.incidents.coverage import Scope
from crime_map_plugin.incidents.schema import WGS84
from crime_map_plugin.store.geopackage import Store

translate = QCoreApplication.translate

_WORDS = ("precision", "street", "house")
_DEGREES, _METRES = 1e-7, 0.01
"""Coordinates that agree to a centimetre are one place."""


@dataclass
class Places:
    """Incidents in their own CRS, not finite where they have no place, and what their words say of it."""

    x: np.ndarray
    y: np.ndarray
    words: dict[str, np.ndarray]
    crs: QgsCoordinateReferenceSystem
    null_geometries: int

    @property
    def resolution(self) -> float:
        """To what coordinates must agree to be one place."""
        return _DEGREES if self.crs.isGeographic() else _METRES


def words_of(fields: QgsFields) -> dict[str, str]:
    """Return which of the incident schema's fields about the place a layer has, with their kinds."""
    return {name: reading.TEXT for name in _WORDS if fields.lookupField(name) >= 0}


def of_store(algorithm: CrimeMapAlgorithm, path: Path, feedback: QgsProcessingFeedback) -> Places:
    """Return all incidents of a store; warns of what was never fetched."""
    with Store.open(path, read_only=True) as store:
        stores.warn_of_gaps(algorithm, store, Scope())
        columns = store.read(fields=("x", "y", *_WORDS), cancel=feedback.isCanceled)
    is_placed = np.isfinite(columns["x"]) & np.isfinite(columns["y"])
    return Places(
        columns["x"],
        columns["y"],
        {name: columns[name] for name in _WORDS},
        QgsCoordinateReferenceSystem(f"EPSG:{WGS84}"),
        int(np.count_nonzero(~is_placed)),
    )


def of_source(
    algorithm: CrimeMapAlgorithm,
    source: QgsProcessingFeatureSource,
    saved: reading.SavedLayer | None,
    wanted: dict[str, str],
    feedback: QgsProcessingFeedback,
) -> Places:
    """Return all incidents of a layer; degrees that are on no map are no place."""
    points = reading.read_points(
        source, saved, wanted, cancel=feedback.isCanceled, progress=progress_between(feedback, 0, 60)
    )
    crs = source.sourceCrs()
    if not crs.isValid():
        tell_no_crs(algorithm, "INPUT")
    # those without a place were left out by the reader; here they count, as not placed
    missing = np.full(points.null_geometries, np.nan)
    x, y = np.concatenate([points.x, missing]), np.concatenate([points.y, missing])
    if crs.isGeographic():
        is_on_earth = (np.abs(x) <= 360) & (np.abs(y) <= 90)
        x[~is_on_earth], y[~is_on_earth] = np.nan, np.nan
    words = {
        name: np.concatenate([values, np.full(points.null_geometries, None, dtype=object)])
        for name, values in points.columns.items()
    }
    return Places(x, y, words, crs, points.null_geometries)
