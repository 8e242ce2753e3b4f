"""The metres that an analysis works in, and the way of coordinates into them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsGeometry,
)

from crime_map_plugin.analysis.utm import analysis_crs_for
from crime_map_plugin.errors import TooFewIncidents, UnknownCrs

Bounds = tuple[float, float, float, float]
"""xmin, ymin, xmax, ymax."""


@dataclass(frozen=True)
class AnalysisCrs:
    """The CRS of the analysis; an invalid one means metres of an unknown CRS."""

    crs: QgsCoordinateReferenceSystem
    is_own: bool
    """Whether it is the input's own CRS."""

    @property
    def label(self) -> str:
        """The CRS as ANALYSIS_CRS gives it: an authority's id, else a PROJ text; empty when unknown."""
        return self.crs.authid() or (self.crs.toProj() if self.crs.isValid() else "")


def is_metric(crs: QgsCoordinateReferenceSystem) -> bool:
    """Return whether distances may be measured in the CRS: projected, in metres, not Web Mercator."""
    if not crs.isValid() or crs.isGeographic() or crs.mapUnits() != Qgis.DistanceUnit.Meters:
        return False
    # Web Mercator has several numbers (3857, 3785, 900913, ESRI:102100); its method has one name
    return "Pseudo Mercator" not in crs.toWkt() and "Pseudo-Mercator" not in crs.toWkt()


def bounds_of(x: np.ndarray, y: np.ndarray) -> Bounds:
    """Return the bounds of finite coordinates."""
    return float(x.min()), float(y.min()), float(x.max()), float(y.max())


def refuse_degrees_without_crs(bounds: Bounds, name: str) -> None:
    """Refuse coordinates of an unknown CRS that are degrees by the look of them."""
    xmin, ymin, xmax, ymax = bounds
    if max(abs(xmin), abs(xmax)) <= 360 and max(abs(ymin), abs(ymax)) <= 90:
        raise UnknownCrs(
            f"The layer of {name} has no coordinate reference system and its coordinates look like degrees.",
            hint="Set the layer's CRS (Layer › Layer CRS), for degrees usually EPSG:4326.",
            parameter=name,
        )


def choose(
    source: QgsCoordinateReferenceSystem,
    bounds: Bounds | None,
    boundary: QgsCoordinateReferenceSystem | None,
    boundary_bounds: Bounds | None,
    context: QgsCoordinateTransformContext,
) -> AnalysisCrs:
    """Return the analysis CRS: the input's own metres, else UTM or an equal-area of the study area."""
    if not source.isValid():
        if bounds is not None:
            refuse_degrees_without_crs(bounds, "INPUT")
        return AnalysisCrs(QgsCoordinateReferenceSystem(), True)
    if is_metric(source):
        return AnalysisCrs(source, True)
    if boundary_bounds is not None and boundary is not None and boundary.isValid():
        degrees = _in_degrees(boundary, boundary_bounds, context)
    elif bounds is not None:
        degrees = _in_degrees(source, bounds, context)
    else:
        raise TooFewIncidents(
            "There is nothing to place the study area by: no incident and no boundary.",
            hint="Choose incidents or give BOUNDARY.",
        )
    return AnalysisCrs(crs_of(analysis_crs_for(*degrees)), False)


def crs_of(definition: str) -> QgsCoordinateReferenceSystem:
    """Return a CRS from ``EPSG:n`` or from a PROJ text."""
    crs = QgsCoordinateReferenceSystem(definition)
    if not crs.isValid():
        crs = QgsCoordinateReferenceSystem.fromProj(definition)
    return crs


def _in_degrees(
    crs: QgsCoordinateReferenceSystem, bounds: Bounds, context: QgsCoordinateTransformContext
) -> Bounds:
    xmin, ymin, xmax, ymax = bounds
    steps = np.linspace(0.0, 1.0, 21)
    xs, ys = xmin + steps * (xmax - xmin), ymin + steps * (ymax - ymin)
    edge_x = np.concatenate([xs, xs, np.full(21, xmin), np.full(21, xmax)])
    edge_y = np.concatenate([np.full(21, ymin), np.full(21, ymax), ys, ys])
    x, y = transform(edge_x, edge_y, crs, QgsCoordinateReferenceSystem("EPSG:4326"), context)
    is_placed = np.isfinite(x) & np.isfinite(y)
    if not is_placed.any():
        raise UnknownCrs(
            "The coordinates do not fit the layer's coordinate reference system.",
            hint="Check the layer's CRS (Layer › Layer CRS).",
        )
    return bounds_of(x[is_placed], y[is_placed])


def transform(
    x: np.ndarray,
    y: np.ndarray,
    source: QgsCoordinateReferenceSystem,
    target: QgsCoordinateReferenceSystem,
    context: QgsCoordinateTransformContext,
) -> tuple[np.ndarray, np.ndarray]:
    """Return the coordinates in the target CRS, NaN where they cannot be transformed."""
    if len(x) == 0 or source == target or not source.isValid() or not target.isValid():
        return x, y
    step = QgsCoordinateTransform(source, target, context)
    # PROJ's own fallback to a rougher operation writes to a log that a worker must not flood
    step.disableFallbackOperationHandler(True)
    return _transform_block(x, y, step)


def _transform_block(
    x: np.ndarray, y: np.ndarray, step: QgsCoordinateTransform
) -> tuple[np.ndarray, np.ndarray]:
    """One line through all points goes through PROJ in a single call; a bad point is found by halving."""
    n = len(x)
    ends = np.concatenate([x, x[-1:]]), np.concatenate([y, y[-1:]])  # a line has two points at least
    line = QgsGeometry()
    line.fromWkb(b"\x01\x02\x00\x00\x00" + np.uint32(n + 1).tobytes() + np.column_stack(ends).tobytes())
    try:
        is_done = line.transform(step) == Qgis.GeometryOperationResult.Success
    except QgsCsException:
        is_done = False
    if is_done:
        xy = np.frombuffer(line.asWkb().data(), dtype="<f8", offset=9).reshape(-1, 2)[:n]
        return _finite(xy[:, 0].copy()), _finite(xy[:, 1].copy())
    if n == 1:
        return np.array([np.nan]), np.array([np.nan])
    half = n // 2
    first, last = _transform_block(x[:half], y[:half], step), _transform_block(x[half:], y[half:], step)
    return np.concatenate([first[0], last[0]]), np.concatenate([first[1], last[1]])


def _finite(values: np.ndarray) -> np.ndarray:
    values[~np.isfinite(values)] = np.nan
    return values


def transform_geometry(
    geometry: QgsGeometry,
    source: QgsCoordinateReferenceSystem,
    target: QgsCoordinateReferenceSystem,
    context: QgsCoordinateTransformContext,
) -> QgsGeometry:
    """Return a copy of the geometry in the target CRS, empty where it cannot be transformed."""
    copy = QgsGeometry(geometry)
    if source == target or not source.isValid() or not target.isValid():
        return copy
    try:
        copy.transform(QgsCoordinateTransform(source, target, context))
    except QgsCsException:
        return QgsGeometry()
    return copy
