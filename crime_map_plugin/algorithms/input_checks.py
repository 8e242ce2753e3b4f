"""What algorithms refuse, or tell, of their inputs in the same words."""

from __future__ import annotations

from qgis.core import Qgis, QgsProcessingFeatureSource, QgsVectorLayer, QgsWkbTypes
from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.algorithms import analysis_crs
from crime_map_plugin.algorithms.base import CrimeMapAlgorithm, Refused
from crime_map_plugin.analysis.checks import FEW_EVENTS
from crime_map_plugin.errors import TooFewIncidents

translate = QCoreApplication.translate


def refuse_other_than(
    source: QgsProcessingFeatureSource | None, name: str, wanted: Qgis.GeometryType
) -> None:
    """Refuse a source of another kind of geometry, with the way out."""
    if source is None or isinstance(source, QgsVectorLayer):
        return
    if QgsWkbTypes.geometryType(source.wkbType()) == wanted:
        return
    if wanted == Qgis.GeometryType.Point:
        raise Refused(
            translate(
                "CrimeMap",
                "{name} needs points, and this layer holds none: use “Centroids” for polygons, "
                "or “Create points layer from table” for a table with coordinates.",
            ).format(name=name)
        )
    raise Refused(
        translate("CrimeMap", "{name} needs polygons: choose a polygon layer, or use “Convex hull”.").format(
            name=name
        )
    )


def refuse_or_tell_no_crs(
    algorithm: CrimeMapAlgorithm, source: QgsProcessingFeatureSource, name: str
) -> None:
    """Refuse degrees of an unknown CRS; other coordinates are taken as metres, with a warning."""
    if source.sourceCrs().isValid():
        return
    box = source.sourceExtent()
    if box.isNull() or not box.isFinite():
        return
    bounds = box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()
    analysis_crs.refuse_degrees_without_crs(bounds, name)
    tell_no_crs(algorithm, name)


def tell_no_crs(algorithm: CrimeMapAlgorithm, name: str) -> None:
    """Warn that the coordinates of a layer without a CRS are taken as metres."""
    algorithm.warn(
        translate(
            "CrimeMap", "The layer of {parameter} has no CRS; its coordinates are taken as metres."
        ).format(parameter=name)
    )


def tell_few(algorithm: CrimeMapAlgorithm, incidents: int) -> None:
    """Warn of a result that rests on few incidents."""
    if incidents < FEW_EVENTS:
        algorithm.warn(
            translate(
                "CrimeMap",
                "Only %n incident(s): too few for more than a hint; read the result with care.",
                None,
                incidents,
            )
        )


def no_incidents() -> TooFewIncidents:
    """Return what is raised where there is nothing to analyse."""
    return TooFewIncidents(
        translate("CrimeMap", "There are no incidents to analyse."),
        hint=translate("CrimeMap", "Widen the period, the area or the filter, or fetch more."),
    )
