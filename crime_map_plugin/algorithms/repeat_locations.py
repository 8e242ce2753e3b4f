"""Places where incidents happen again and again."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
)
from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.algorithms.base import progress_between
from crime_map_plugin.algorithms.columns import INT, REAL, Column
from crime_map_plugin.algorithms.outputs import write_points
from crime_map_plugin.algorithms.parameters import number_parameter, points_parameter
from crime_map_plugin.algorithms.point_input import PointAlgorithm
from crime_map_plugin.analysis.repeat_locations import repeat_locations
from crime_map_plugin.maps.layers import Kind

translate = QCoreApplication.translate


class RepeatLocations(PointAlgorithm):
    """The places of all incidents, the busiest first."""

    ID = "repeatlocations"
    ICON = "repeat"

    def title(self) -> str:
        return translate("CrimeMap", "Repeat locations")

    def group(self) -> str:
        return translate("CrimeMap", "Hotspots")

    def groupId(self) -> str:
        return "hotspots"

    def tags(self) -> list[str]:
        return [*super().tags(), "repeat", "address", "victimisation", "risky facilities"]

    def help_text(self) -> str:
        return translate(
            "CrimeMap",
            "Lists the places where incidents happened, the busiest first: a few addresses often hold a "
            "large part of all incidents (Sherman, Gartin & Buerger 1989).\n\n"
            "TOLERANCE 0: incidents with the very same coordinates are one place. Above 0, in metres: "
            "coordinates no farther apart are one place, and so are those that a chain of such steps "
            "connects (single linkage), so keep it well under the distance between buildings. A place is "
            "drawn at its coordinates with the most incidents.\n\n"
            "Fields: count, share (of all incidents, 0–1), cumulative_share (of this place and those before "
            "it), cumulative_places (this place and those before it as a share of all places). Places at "
            "which many incidents are stacked because the address is not known are named by “Location "
            "quality”.",
        )

    def declare(self) -> None:
        for parameter in (
            points_parameter(),
            number_parameter(
                "TOLERANCE",
                translate("CrimeMap", "Tolerance in metres (0 = the same coordinates)"),
                0,
                minimum=0,
            ),
            QgsProcessingParameterFeatureSink(
                "OUTPUT", translate("CrimeMap", "Repeat locations"), QgsProcessing.SourceType.TypeVectorPoint
            ),
        ):
            self.addParameter(parameter)
        self.declare_counts()
        for name, text in (
            ("PLACES", translate("CrimeMap", "Places")),
            ("REPEAT_PLACES", translate("CrimeMap", "Places with two incidents or more")),
            ("REPEAT_SHARE", translate("CrimeMap", "Share of incidents at such places")),
            ("TOP_SHARE", translate("CrimeMap", "Share of incidents at the busiest place")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, text))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        points = self.read_input(parameters, context, feedback)
        feedback.setProgressText(translate("CrimeMap", "Looking for repeat locations"))
        found = repeat_locations(
            points.x,
            points.y,
            tolerance_m=self.parameterAsDouble(parameters, "TOLERANCE", context),
            cancel=feedback.isCanceled,
        )
        is_repeat = found.count > 1
        if not is_repeat.any():
            self.warn(
                translate(
                    "CrimeMap",
                    "No place holds more than one incident. With TOLERANCE, such as 10, places near each "
                    "other count as one.",
                )
            )
        feedback.setProgressText(translate("CrimeMap", "Writing the result"))
        destination = write_points(
            self,
            parameters,
            context,
            x=found.x,
            y=found.y,
            columns=[
                Column("count", INT, found.count),
                Column("share", REAL, found.share),
                Column("cumulative_share", REAL, found.cumulative_share),
                Column("cumulative_places", REAL, found.cumulative_places),
            ],
            crs=points.crs.crs,
            record=self.record(points, places=found.n),
            kind=Kind.REPEATS,
            cancel=feedback.isCanceled,
            progress=progress_between(feedback, 60, 100),
        )
        return {
            "OUTPUT": destination,
            **self.counts(points),
            "PLACES": found.n,
            "REPEAT_PLACES": int(np.count_nonzero(is_repeat)),
            "REPEAT_SHARE": float(found.share[is_repeat].sum()),
            "TOP_SHARE": float(found.share[0]),
        }
