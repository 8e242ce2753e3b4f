"""The study area that algorithms are given as BOUNDARY."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingFeatureSource,
)
from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.algorithms import analysis_crs
from crime_map_plugin.algorithms.base import Refused
from crime_map_plugin.algorithms.geometries import polygons_wkb, valid
from crime_map_plugin.analysis import study_area
from crime_map_plugin.analysis.study_area import StudyArea

translate = QCoreApplication.translate


@dataclass
class Boundary:
    """The polygons of BOUNDARY in their own CRS."""

    geometries: list[QgsGeometry]
    crs: QgsCoordinateReferenceSystem

    def bounds(self) -> analysis_crs.Bounds:
        """Return the bounds of all polygons."""
        box = self.geometries[0].boundingBox()
        for geometry in self.geometries[1:]:
            box.combineExtentWith(geometry.boundingBox())
        return box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()


def read_boundary(source: QgsProcessingFeatureSource) -> Boundary:
    """Return the polygons of a boundary layer, repaired where they are not valid."""
    geometries = []
    request = QgsFeatureRequest().setNoAttributes()
    for feature in source.getFeatures(request, Qgis.ProcessingFeatureSourceFlag.SkipGeometryValidityChecks):
        geometry = valid(feature.geometry())
        if not geometry.isNull() and not geometry.isEmpty():
            geometries.append(geometry)
    if not geometries:
        raise Refused(
            translate("CrimeMap", "BOUNDARY holds no polygon: choose a layer with the study area, or none.")
        )
    boundary = Boundary(geometries, source.sourceCrs())
    if not boundary.crs.isValid():
        analysis_crs.refuse_degrees_without_crs(boundary.bounds(), "BOUNDARY")
    return boundary


def area_of(
    boundary: Boundary, target: QgsCoordinateReferenceSystem, transforms: QgsCoordinateTransformContext
) -> StudyArea:
    """Return the boundary as the study area in another CRS."""
    moved = [
        valid(analysis_crs.transform_geometry(g, boundary.crs, target, transforms))
        for g in boundary.geometries
    ]
    shapes = [g for g in moved if not g.isNull() and not g.isEmpty()]
    if not shapes:
        raise Refused(
            translate(
                "CrimeMap", "BOUNDARY cannot be placed in the analysis CRS: check the CRS of its layer."
            )
        )
    return study_area.from_polygons(polygons_wkb(shapes))
