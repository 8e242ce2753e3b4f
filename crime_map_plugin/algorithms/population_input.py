"""People by place: POPULATION and POPULATION_FIELD in metres of the analysis CRS."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeedback,
)
from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.algorithms import analysis_crs, reading
from crime_map_plugin.algorithms.base import CrimeMapAlgorithm, Refused
from crime_map_plugin.algorithms.geometries import polygons_wkb, valid
from crime_map_plugin.algorithms.input_checks import refuse_or_tell_no_crs
from crime_map_plugin.analysis.districts import assign
from crime_map_plugin.errors import Cancelled

translate = QCoreApplication.translate


@dataclass
class Residents:
    """People by place: points, or the inner points of polygons with their outlines."""

    x: np.ndarray
    y: np.ndarray
    people: np.ndarray
    outlines: list[bytes]

    def homes(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return incidents at the inner point of the inhabited polygon that holds them, else as they are."""
        if not self.outlines:
            return x, y
        lived = np.flatnonzero(np.isfinite(self.people) & (self.people > 0))
        incident, polygon = assign(x, y, [self.outlines[i] for i in lived.tolist()])
        incident, first = np.unique(incident, return_index=True)
        x, y, place = x.copy(), y.copy(), lived[polygon[first]]
        x[incident], y[incident] = self.x[place], self.y[place]
        return x, y


def read_residents(
    algorithm: CrimeMapAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    target: QgsCoordinateReferenceSystem,
) -> Residents | None:
    """Return the people of POPULATION, one at each place where no field is named; None without a layer."""
    source = algorithm.parameterAsSource(parameters, "POPULATION", context)
    if source is None:
        return None
    refuse_or_tell_no_crs(algorithm, source, "POPULATION")
    if not target.isValid() and source.sourceCrs().isValid():
        algorithm.warn(
            translate(
                "CrimeMap", "A layer has no CRS: its coordinates are taken as those of the other layer."
            )
        )
    field = algorithm.parameterAsString(parameters, "POPULATION_FIELD", context)
    index = source.fields().lookupField(field) if field else -1
    request = QgsFeatureRequest().setSubsetOfAttributes([index] if index >= 0 else [])
    flag = Qgis.ProcessingFeatureSourceFlag.SkipGeometryValidityChecks
    xs, ys, people, shapes = [], [], [], []
    for number, feature in enumerate(source.getFeatures(request, flag)):
        if number % 1_000 == 0 and feedback.isCanceled():
            raise Cancelled("Stopped while reading the population.")
        geometry: QgsGeometry = feature.geometry()
        if geometry.isNull() or geometry.isEmpty():
            continue
        if geometry.type() == Qgis.GeometryType.Point:
            inner = geometry
        else:
            geometry = valid(
                analysis_crs.transform_geometry(
                    geometry, source.sourceCrs(), target, context.transformContext()
                )
            )
            inner = geometry.pointOnSurface()
            if inner.isNull():
                continue
            shapes.append(geometry)
        value = reading.plain(feature.attribute(index)) if index >= 0 else 1.0
        point = inner.asMultiPoint()[0] if inner.isMultipart() else inner.asPoint()
        xs.append(point.x())
        ys.append(point.y())
        people.append(reading.number(value))
    x, y = np.array(xs, dtype=float), np.array(ys, dtype=float)
    if not shapes:
        x, y = analysis_crs.transform(x, y, source.sourceCrs(), target, context.transformContext())
    is_placed = np.isfinite(x) & np.isfinite(y)
    if not is_placed.any():
        raise Refused(translate("CrimeMap", "POPULATION holds no place: check the layer and its CRS."))
    outlines = polygons_wkb(shapes)
    return Residents(
        x[is_placed],
        y[is_placed],
        np.array(people, dtype=float)[is_placed],
        [outlines[i] for i in np.flatnonzero(is_placed).tolist()] if outlines else [],
    )
