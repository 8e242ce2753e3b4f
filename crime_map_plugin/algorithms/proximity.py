"""Incidents in rings around features, against an even spread."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
)
from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.algorithms.base import Refused, progress_between
from crime_map_plugin.algorithms.columns import INT, REAL, TEXT, Column
from crime_map_plugin.algorithms.feature_input import NamedShapes, read_features
from crime_map_plugin.algorithms.outputs import write_layer
from crime_map_plugin.algorithms.parameters import (
    boundary_parameter,
    correction_parameter,
    field_parameter,
    numbers_parameter,
    points_parameter,
)
from crime_map_plugin.algorithms.point_input import PointAlgorithm, PointInput
from crime_map_plugin.algorithms.population_input import read_residents
from crime_map_plugin.analysis import study_area
from crime_map_plugin.analysis.inference import Correction
from crime_map_plugin.analysis.outlines import load_polygon
from crime_map_plugin.analysis.proximity import Population, Proximity, proximity
from crime_map_plugin.analysis.study_area import StudyArea
from crime_map_plugin.errors import TooFewIncidents
from crime_map_plugin.maps.layers import Kind

translate = QCoreApplication.translate

_FIGURES = ("per_km2", "expected", "ratio", "low", "high", "p", "p_adjusted")


class ProximityRings(PointAlgorithm):
    """Counts in rings around features with what an even spread would bring there."""

    ID = "proximity"
    ICON = "proximity"
    NEEDS = ("scipy", "shapely")

    def title(self) -> str:
        return translate("CrimeMap", "Incidents near features")

    def group(self) -> str:
        return translate("CrimeMap", "Hotspots")

    def groupId(self) -> str:
        return "hotspots"

    def tags(self) -> list[str]:
        return [*super().tags(), "proximity", "buffer", "ring", "distance", "ecology", "poisson"]

    def help_text(self) -> str:
        return translate(
            "CrimeMap",
            "Counts incidents in rings around points, lines or polygons, and compares them with an even "
            "spread over the study area.\n\n"
            "DISTANCES in metres: the first ring reaches from the feature to the first distance, the inside "
            "of a polygon included; each further ring from the distance before (not included) to its own "
            "(included). Rings are cut at the study area: BOUNDARY, else the hull of the incidents. Each "
            "feature stands for itself: where rings of several features overlap, an incident counts in each "
            "of them, so counts do not add up. To take features together, dissolve them first.\n\n"
            "Expected: the incidents of the study area times the ring's share of its area; with POPULATION "
            "times its share of the people (POPULATION_FIELD, else one person a place; in polygons people "
            "are spread evenly). Ratio = count / expected. Low and high are the exact 95 % Poisson interval "
            "of the ratio (Garwood 1936); p is two-sided, twice the smaller tail of the exact Poisson law. "
            "With few incidents read the interval: one that holds 1 is no finding.\n\n"
            "CORRECTION is over the features, for each ring apart (Benjamini & Hochberg 1995; Benjamini & "
            "Yekutieli 2001).\n\n"
            "The name of a feature is taken from the first field named name (with _ru, _kk or _en in the "
            "plugin's language), title, label or the like, else its number.\n\n"
            "Fields: feature, from, to (metres), count, per_km2, expected, ratio, low, high, p, p_adjusted. "
            "Where nobody lives, figures are NULL.",
        )

    def declare(self) -> None:
        for parameter in (
            points_parameter(),
            QgsProcessingParameterFeatureSource(
                "FEATURES",
                translate("CrimeMap", "Features (points, lines or polygons)"),
                [QgsProcessing.SourceType.TypeVectorAnyGeometry],
            ),
            numbers_parameter(
                "DISTANCES", translate("CrimeMap", "Outer distances of the rings in metres"), (100, 250, 500)
            ),
            boundary_parameter(),
            QgsProcessingParameterFeatureSource(
                "POPULATION",
                translate("CrimeMap", "People by place (empty = spread by area)"),
                [QgsProcessing.SourceType.TypeVectorPoint, QgsProcessing.SourceType.TypeVectorPolygon],
                None,
                True,
            ),
            field_parameter(
                "POPULATION_FIELD", translate("CrimeMap", "Field with the number of people"), "POPULATION"
            ),
            correction_parameter(),
            QgsProcessingParameterFeatureSink(
                "OUTPUT",
                translate("CrimeMap", "Rings around features"),
                QgsProcessing.SourceType.TypeVectorPolygon,
            ),
        ):
            self.addParameter(parameter)
        self.declare_counts()
        for name, text in (
            ("FEATURES_COUNT", translate("CrimeMap", "Features with rings")),
            ("FEATURES_OUTSIDE", translate("CrimeMap", "Features away from the study area")),
            ("RINGS", translate("CrimeMap", "Rings")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, text))

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        super().check(parameters, context)
        distances = self.numbers(parameters, "DISTANCES", context)
        is_ascending = all(a < b for a, b in zip(distances, distances[1:]))
        if not distances or not np.isfinite(distances).all() or distances[0] <= 0 or not is_ascending:
            raise Refused(
                translate(
                    "CrimeMap",
                    "DISTANCES: write metres above 0, each more than the one before, such as 100, 250, 500.",
                )
            )
        if (
            self.parameterAsString(parameters, "POPULATION_FIELD", context)
            and self.parameterAsSource(parameters, "POPULATION", context) is None
        ):
            raise Refused(translate("CrimeMap", "POPULATION_FIELD: choose its layer as POPULATION too."))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        points = self.read_input(parameters, context, feedback)
        area = self._area(points)
        feedback.setProgressText(translate("CrimeMap", "Reading the features"))
        features = read_features(self, parameters, context, feedback, points.crs.crs)
        population = self._population(parameters, context, feedback, points)
        feedback.setProgressText(translate("CrimeMap", "Counting in rings"))
        found = proximity(
            points.x,
            points.y,
            features.shapes,
            distances_m=self.numbers(parameters, "DISTANCES", context),
            area=area,
            population=population,
            correction=Correction(self.parameterAsEnum(parameters, "CORRECTION", context)),
            progress=progress_between(feedback, 35, 80),
            cancel=feedback.isCanceled,
        )
        self._tell(found)
        feedback.setProgressText(translate("CrimeMap", "Writing the rings"))
        outside = found.rings.outside
        return {
            "OUTPUT": self._write(parameters, context, feedback, points, features, area, found),
            **self.counts(points),
            "FEATURES_COUNT": int(np.unique(found.rings.feature).size),
            "FEATURES_OUTSIDE": outside,
            "RINGS": len(found.rings.shapes),
        }

    def _area(self, points: PointInput) -> StudyArea:
        """Return BOUNDARY, else the hull of the incidents widened as a grid of them would be."""
        if points.boundary is not None:
            return points.boundary
        if np.ptp(points.x) == 0 and np.ptp(points.y) == 0:
            raise TooFewIncidents(
                translate("CrimeMap", "All incidents lie at one place: they span no study area."),
                hint=translate("CrimeMap", "Give BOUNDARY, the area in which incidents could have happened."),
            )
        bounds = (
            float(points.x.min()),
            float(points.y.min()),
            float(points.x.max()),
            float(points.y.max()),
        )
        margin = study_area.choose_cell_size(bounds) / 2.0
        self.choose(
            "BOUNDARY",
            "hull",
            translate(
                "CrimeMap", "No BOUNDARY: the study area is the hull of the incidents, {margin} m wider."
            ).format(margin=f"{margin:g}"),
        )
        return points.area(2.0 * margin)

    def _population(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        points: PointInput,
    ) -> Population | None:
        residents = read_residents(self, parameters, context, feedback, points.crs.crs)
        if residents is None:
            return None
        unknown = int(np.count_nonzero(~(residents.people >= 0)))
        if unknown:
            self.warn(
                translate(
                    "CrimeMap",
                    "%n place(s) without a number of people, or with one under 0, count as empty.",
                    None,
                    unknown,
                )
            )
        homes = [load_polygon(wkb) for wkb in residents.outlines]
        return Population(residents.x, residents.y, residents.people, homes)

    def _tell(self, found: Proximity) -> None:
        if found.rings.outside:
            self.warn(
                translate(
                    "CrimeMap",
                    "%n feature(s) too far from the study area have no ring in it and were left out.",
                    None,
                    found.rings.outside,
                )
            )
        if found.rings.empty:
            self.warn(
                translate(
                    "CrimeMap",
                    "%n ring(s) without any area inside the study area were left out.",
                    None,
                    found.rings.empty,
                )
            )
        self.tell_cautions(found.cautions)

    def _write(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        points: PointInput,
        features: NamedShapes,
        area: StudyArea,
        found: Proximity,
    ) -> str:
        names = np.array(features.names, dtype=object)[found.rings.feature]
        multi = [_multi_wkb(shape) for shape in found.rings.shapes]
        columns = [
            Column("feature", TEXT, names),
            Column("from", REAL, found.start),
            Column("to", REAL, found.end),
            Column("count", INT, found.count),
            *(Column(name, REAL, getattr(found, name)) for name in _FIGURES),
        ]
        record = self.record(
            points,
            features=features.input_count,
            features_without_shape=features.without_shape,
            features_outside=found.rings.outside,
            name_field=features.name_field,
            study_area_km2=area.area_m2 / 1e6,
            interval="Garwood 95 %",
        )
        return write_layer(
            self,
            parameters,
            context,
            columns=columns,
            wkb=multi,
            geometry=Qgis.WkbType.MultiPolygon,
            crs=points.crs.crs,
            record=record,
            kind=Kind.RINGS,
            cancel=feedback.isCanceled,
            progress=progress_between(feedback, 80, 100),
        )


def _multi_wkb(shape: Any) -> bytes:
    """Return a polygon as one of many: a ring that the study area cuts may fall into parts."""
    wkb = bytes(shape.wkb)
    if shape.geom_type == "MultiPolygon":
        return wkb
    return b"\x01\x06\x00\x00\x00\x01\x00\x00\x00" + wkb
