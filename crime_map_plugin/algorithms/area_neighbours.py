"""Who neighbours whom among areas: the parameters that say it, and the answer."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.algorithms import analysis_crs
from crime_map_plugin.algorithms.area_input import Areas
from crime_map_plugin.algorithms.base import CrimeMapAlgorithm, Refused, progress_between
from crime_map_plugin.algorithms.geometries import polygons_wkb, valid
from crime_map_plugin.algorithms.input_checks import tell_few
from crime_map_plugin.algorithms.number_text import written
from crime_map_plugin.algorithms.parameters import number_parameter
from crime_map_plugin.analysis import contiguity
from crime_map_plugin.analysis.contiguity import NeighbourKind
from crime_map_plugin.analysis.neighbours import Neighbours
from crime_map_plugin.errors import Cancelled, TooFewIncidents

translate = QCoreApplication.translate

GAP_M = 0.1
"""Polygons so many metres apart still touch: GeoJSON is often rounded to 0.000001°, which is 0.1 m."""


def neighbours_parameters() -> Iterable[QgsProcessingParameterDefinition]:
    """Return NEIGHBOURS, DISTANCE_BAND and K."""
    yield QgsProcessingParameterEnum(
        "NEIGHBOURS",
        translate("CrimeMap", "Neighbours"),
        [
            translate("CrimeMap", "Those that touch (queen)"),
            translate("CrimeMap", "Those within a distance"),
            translate("CrimeMap", "The K nearest"),
        ],
        False,
        0,
    )
    yield number_parameter(
        "DISTANCE_BAND",
        translate("CrimeMap", "Distance band in metres (0 = chosen)"),
        0,
        minimum=0,
    )
    yield number_parameter(
        "K", translate("CrimeMap", "K, the number of nearest neighbours"), 8, is_integer=True, minimum=1
    )


def neighbours_of(
    algorithm: CrimeMapAlgorithm,
    areas: Areas,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> Neighbours:
    """Return who neighbours whom among the polygons analysed."""
    feedback.setProgressText(translate("CrimeMap", "Looking for neighbours"))
    kind = NeighbourKind(algorithm.parameterAsEnum(parameters, "NEIGHBOURS", context))
    if kind is NeighbourKind.QUEEN:
        # In the layer's own coordinates: a straight border stays straight, a common corner common.
        near = contiguity.queen(
            [polygons_wkb([geometry])[0] for geometry in areas.geometries],
            gap=GAP_M * _units_in_a_metre(areas.source_crs),
            progress=progress_between(feedback, 10, 50),
            cancel=feedback.isCanceled,
        )
    else:
        x, y = _centroids(areas, context, feedback)
        if kind is NeighbourKind.DISTANCE_BAND:
            near = contiguity.distance_band(x, y, _band(algorithm, x, y, parameters, context))
        else:
            k = nearest_of(algorithm, areas.n, parameters, context)
            near = contiguity.k_nearest(x, y, k, cancel=feedback.isCanceled)
    alone = int(np.count_nonzero(near.counts() == 0))
    if alone == areas.n:
        raise TooFewIncidents(
            translate("CrimeMap", "No area has a neighbour."),
            hint=translate(
                "CrimeMap", "Use NEIGHBOURS 2 (the K nearest), or a wider DISTANCE_BAND with NEIGHBOURS 1."
            ),
        )
    if alone:
        algorithm.warn(translate("CrimeMap", "%n area(s) have no neighbour.", None, alone))
    _tell_of_small_numbers(algorithm, areas, near)
    return near


def _tell_of_small_numbers(algorithm: CrimeMapAlgorithm, areas: Areas, near: Neighbours) -> None:
    """Warn where the numbers are counts, and small ones."""
    values = areas.values
    if (values < 0).any() or (values != np.floor(values)).any():
        return
    expected = float(values.mean() * (1.0 + near.counts().mean()))
    if expected < 1:
        algorithm.warn(
            translate(
                "CrimeMap",
                "On average {expected} incidents are expected in a neighbourhood; under 1 the result "
                "is not reliable: use larger areas or more neighbours.",
            ).format(expected=written(expected, ".2g"))
        )
    tell_few(algorithm, int(values.sum()))


def nearest_of(
    algorithm: CrimeMapAlgorithm, places: int, parameters: dict[str, Any], context: QgsProcessingContext
) -> int:
    """Return K, or refuse it where nearly everybody would be a neighbour of everybody."""
    k = algorithm.parameterAsInt(parameters, "K", context)
    if k > places - 2:
        raise Refused(
            translate("CrimeMap", "K: among {places} places, use {most} or fewer.").format(
                places=places, most=places - 2
            )
        )
    return k


def _band(
    algorithm: CrimeMapAlgorithm,
    x: np.ndarray,
    y: np.ndarray,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
) -> float:
    band = algorithm.parameterAsDouble(parameters, "DISTANCE_BAND", context)
    if band > 0:
        return band
    band = contiguity.smallest_band(x, y)
    algorithm.choose(
        "DISTANCE_BAND",
        band,
        translate(
            "CrimeMap", "Distance band chosen: {band} m, the least with which every area has a neighbour"
        ).format(band=f"{band:.6g}"),
    )
    return band


def _units_in_a_metre(crs: QgsCoordinateReferenceSystem) -> float:
    if not crs.isValid():
        return 1.0
    return float(QgsUnitTypes.fromUnitToUnitFactor(Qgis.DistanceUnit.Meters, crs.mapUnits()))


def _centroids(
    areas: Areas, context: QgsProcessingContext, feedback: QgsProcessingFeedback
) -> tuple[np.ndarray, np.ndarray]:
    """Return the centroids of the polygons in metres of the analysis CRS."""
    places: list[tuple[float, float]] = []
    for geometry in areas.geometries:
        if len(places) % 500 == 0 and feedback.isCanceled():
            raise Cancelled("Stopped while looking for neighbours.")
        moved = analysis_crs.transform_geometry(
            valid(geometry), areas.source_crs, areas.crs.crs, context.transformContext()
        )
        centre = moved.centroid()
        if centre.isNull() or centre.isEmpty():
            raise Refused(
                translate(
                    "CrimeMap", "INPUT cannot be placed in the analysis CRS: check the CRS of its layer."
                )
            )
        places.append((centre.asPoint().x(), centre.asPoint().y()))
    x, y = np.array(places).T
    return x, y
