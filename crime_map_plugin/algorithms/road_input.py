"""The roads that incidents are counted on: from the lines of a layer to a network in metres."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateTransformContext,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.algorithms import analysis_crs, reading
from crime_map_plugin.algorithms.analysis_crs import AnalysisCrs
from crime_map_plugin.algorithms.base import CrimeMapAlgorithm, Refused
from crime_map_plugin.algorithms.input_checks import refuse_or_tell_no_crs
from crime_map_plugin.analysis.road_network import RoadNetwork, road_network
from crime_map_plugin.errors import Cancelled

translate = QCoreApplication.translate

_LINE, _LINES = 2, 5


@dataclass
class Roads:
    """A network, and what is known of the lines that it is made of, one entry per line."""

    network: RoadNetwork
    names: np.ndarray
    """Texts, None where a line has no name or no names are asked for."""
    km: np.ndarray
    """Kilometre marks at the lines' beginnings, NaN where there is none."""

    @property
    def length_km(self) -> float:
        """The length of all roads."""
        return float(self.network.length_m.sum()) / 1000.0


def refuse_other_than_lines(source: QgsProcessingFeatureSource | None) -> None:
    """Refuse a source of roads that holds no lines, with the way out."""
    if source is None or QgsWkbTypes.geometryType(source.wkbType()) == Qgis.GeometryType.Line:
        return
    raise Refused(
        translate(
            "CrimeMap",
            "ROADS needs lines, and this layer holds none: choose a layer of roads or streets, or use "
            "“Polygons to lines”.",
        )
    )


def read_roads(
    algorithm: CrimeMapAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    crs: AnalysisCrs,
) -> Roads:
    """Return ROADS as a network in metres; warns of what is left out."""
    source = algorithm.parameterAsSource(parameters, "ROADS", context)
    if source is None:
        raise Refused(algorithm.invalidSourceError(parameters, "ROADS"))
    refuse_or_tell_no_crs(algorithm, source, "ROADS")
    feedback.setProgressText(translate("CrimeMap", "Reading roads"))
    fields = source.fields()
    name, km = (
        fields.lookupField(algorithm.parameterAsString(parameters, field, context) or "")
        for field in ("NAME_FIELD", "KM_FIELD")
    )
    request = QgsFeatureRequest().setSubsetOfAttributes([index for index in (name, km) if index >= 0])
    flag = Qgis.ProcessingFeatureSourceFlag.SkipGeometryValidityChecks
    names: list[str | None] = []
    marks: list[float] = []
    shapes: list[np.ndarray] = []
    owners: list[int] = []
    nowhere = 0
    for number, feature in enumerate(source.getFeatures(request, flag)):
        if number % 1_000 == 0 and feedback.isCanceled():
            raise Cancelled("Stopped while reading the layer.")
        parts = _parts(feature.geometry())
        nowhere += not parts
        shapes.extend(parts)
        owners.extend([number] * len(parts))
        text = reading.plain(feature.attribute(name)) if name >= 0 else None
        names.append(str(text).strip() or None if text is not None else None)
        marks.append(reading.number(reading.plain(feature.attribute(km))) if km >= 0 else np.nan)
    if nowhere:
        algorithm.warn(translate("CrimeMap", "%n road(s) without a line were left out.", None, nowhere))
    if not shapes:
        raise Refused(translate("CrimeMap", "ROADS holds no line: choose a layer with roads or streets."))
    network = _network(algorithm, shapes, np.array(owners), source, crs, context.transformContext(), feedback)
    if network.duplicates:
        algorithm.warn(
            translate("CrimeMap", "%n road(s) drawn more than once count once.", None, network.duplicates)
        )
    known = np.empty(len(names), dtype=object)
    known[:] = names
    return Roads(network, known, np.array(marks, dtype=np.float64))


def _network(
    algorithm: CrimeMapAlgorithm,
    shapes: list[np.ndarray],
    owner: np.ndarray,
    source: QgsProcessingFeatureSource,
    crs: AnalysisCrs,
    transforms: QgsCoordinateTransformContext,
    feedback: QgsProcessingFeedback,
) -> RoadNetwork:
    counts = np.array([len(shape) for shape in shapes], dtype=np.int64)
    xy = np.concatenate(shapes)
    x, y = analysis_crs.transform(xy[:, 0].copy(), xy[:, 1].copy(), source.sourceCrs(), crs.crs, transforms)
    part = np.repeat(np.arange(counts.size), counts)
    is_placed = np.bincount(part, weights=~(np.isfinite(x) & np.isfinite(y)), minlength=counts.size) == 0
    lost = int(counts.size - is_placed.sum())
    if lost:
        algorithm.warn(
            translate("CrimeMap", "%n road(s) outside the analysis CRS were left out.", None, lost)
        )
    if not is_placed.any():
        raise Refused(
            translate("CrimeMap", "ROADS cannot be placed in the analysis CRS: check the CRS of its layer.")
        )
    keep = is_placed[part]
    return road_network(
        np.column_stack([x[keep], y[keep]]),
        np.concatenate([[0], np.cumsum(counts[is_placed])]),
        owner[is_placed],
        cancel=feedback.isCanceled,
    )


def _parts(geometry: QgsGeometry) -> list[np.ndarray]:
    """Return the flat, straight parts of a line or of several."""
    if geometry.isNull() or geometry.isEmpty():
        return []
    if QgsWkbTypes.isCurvedType(geometry.wkbType()):
        geometry = QgsGeometry(geometry.constGet().segmentize())
    if geometry.wkbType() not in (Qgis.WkbType.LineString, Qgis.WkbType.MultiLineString):
        geometry = QgsGeometry(geometry)
        geometry.get().dropZValue()
        geometry.get().dropMValue()
    wkb = geometry.asWkb().data()
    kind, count = np.frombuffer(wkb, "<u4", 2, 1).tolist()
    if kind == _LINE:
        return [np.frombuffer(wkb, "<f8", 2 * count, 9).reshape(-1, 2)] if count else []
    found, at = [], 9
    for _ in range(count if kind == _LINES else 0):
        size = int(np.frombuffer(wkb, "<u4", 1, at + 5)[0])
        if size:
            found.append(np.frombuffer(wkb, "<f8", 2 * size, at + 9).reshape(-1, 2))
        at += 9 + 16 * size
    return found
