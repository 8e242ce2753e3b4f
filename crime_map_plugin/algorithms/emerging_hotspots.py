"""Emerging hot spots: how hot and cold cells come and go over time."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
)
from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.algorithms.base import Refused, progress_between
from crime_map_plugin.algorithms.columns import INT, REAL, TEXT, Column
from crime_map_plugin.algorithms.incident_grid import GridAlgorithm
from crime_map_plugin.algorithms.parameters import (
    boundary_parameter,
    cell_size_parameter,
    correction_parameter,
    grid_parameter,
    number_parameter,
    points_parameter,
    time_field_parameter,
)
from crime_map_plugin.analysis.emerging import EmergingHotspots, emerging_hotspots
from crime_map_plugin.analysis.grid import GridKind
from crime_map_plugin.analysis.inference import Correction
from crime_map_plugin.analysis.patterns import PATTERNS
from crime_map_plugin.errors import TooFewIncidents
from crime_map_plugin.maps.layers import Kind

translate = QCoreApplication.translate


class EmergingHotspotsAlgorithm(GridAlgorithm):
    """New, growing, fading and past hot and cold cells."""

    ID = "emerginghotspots"
    ICON = "hotspot"
    NEEDS = ("scipy", "shapely")

    def title(self) -> str:
        return translate("CrimeMap", "Emerging hot spots")

    def help_text(self) -> str:
        return translate(
            "CrimeMap",
            "Shows where hot spots appear, grow, fade or come and go. Incidents are counted in a cube of "
            "cells and steps of time; Gi* (Ord & Getis 1995) compares each cell and step together with "
            "its neighbours, in the same step and the TIME_LAG steps before, with the mean of the whole "
            "cube. It is hot when z > 0 and p, corrected over the whole cube, is at most .10; cold when "
            "z < 0 likewise. The Mann–Kendall test tells whether a cell's z rises or falls. Steps that "
            "share incidents make its p too small, and the first TIME_LAG steps, whose neighbourhoods are "
            "smaller, make hot cells seem to rise: with TIME_LAG 1 one unchanging hot cell in five does, "
            "with TIME_LAG 0 no more than TREND_P allows. All cells of the study area take part, also "
            "those that never had an incident.\n\n"
            "Steps are calendar months (STEP_DAYS 0) or STEP_DAYS whole days, counted back from the day of "
            "the last incident; at least 10 are needed. What does not fill a step at the start is left "
            "out. The last month is that of the last incident, also when it is not over, and a warning "
            "tells when it seems to break off. The first month is kept when the days before the first "
            "incident may be quiet by chance.\n\n"
            "Distances are in metres. DISTANCE_BAND 0 takes the eight cells around a square and the six "
            "around a hexagon.\n\n"
            "Patterns, the first that holds, hot before cold: historical (in HOT_SHARE of the steps, but "
            "not in the last); new (in the last step only); intensifying, diminishing or persistent (in "
            "HOT_SHARE of the steps; by the trend, up to TREND_P); consecutive (one run of two or more "
            "steps at the end only); oscillating (in the last step, and the contrary in one before); "
            "sporadic (in the last step, on and off before); else none. After Esri's Emerging Hot Spot "
            "Analysis.\n\n"
            "Fields: cell, count, pattern, hot_steps, cold_steps, last_z, trend_z, trend_p. PATTERNS "
            "returns the number of cells of each pattern; FIRST_STEP and LAST_STEP the days on which the "
            "first and the last step begin.",
        )

    def declare(self) -> None:
        for parameter in (
            points_parameter(),
            time_field_parameter(),
            number_parameter(
                "STEP_DAYS",
                translate("CrimeMap", "Length of a step in days (0 = calendar months)"),
                0,
                is_integer=True,
                minimum=0,
            ),
            cell_size_parameter(),
            grid_parameter(),
            boundary_parameter(),
            number_parameter(
                "DISTANCE_BAND",
                translate("CrimeMap", "Distance band in metres (0 = adjoining cells)"),
                0,
                minimum=0,
            ),
            number_parameter(
                "TIME_LAG",
                translate("CrimeMap", "Steps before that belong to the neighbourhood"),
                1,
                is_integer=True,
                minimum=0,
            ),
            number_parameter(
                "HOT_SHARE",
                translate("CrimeMap", "Share of the steps that makes a lasting hot spot (0–1)"),
                0.9,
                minimum=0,
            ),
            number_parameter(
                "TREND_P", translate("CrimeMap", "p up to which a trend counts (0–1)"), 0.1, minimum=0
            ),
            correction_parameter(),
        ):
            self.addParameter(parameter)
        self.declare_grid_output()
        self.addOutput(
            QgsProcessingOutputString("PATTERNS", translate("CrimeMap", "Cells of each pattern (JSON)"))
        )
        self.addOutput(QgsProcessingOutputNumber("STEPS", translate("CrimeMap", "Steps of time")))
        for name, text in (
            ("FIRST_STEP", translate("CrimeMap", "First day of the first step")),
            ("LAST_STEP", translate("CrimeMap", "First day of the last step")),
        ):
            self.addOutput(QgsProcessingOutputString(name, text))

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        super().check(parameters, context)
        share = self.parameterAsDouble(parameters, "HOT_SHARE", context)
        if not 0 < share <= 1:
            raise Refused(
                translate(
                    "CrimeMap", "HOT_SHARE is a share above 0 and up to 1: write 0.9 for 90 % of the steps."
                )
            )
        if not 0 <= self.parameterAsDouble(parameters, "TREND_P", context) <= 1:
            raise Refused(translate("CrimeMap", "TREND_P is a probability from 0 to 1, such as 0.1."))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        points = self.read_input(parameters, context, feedback)
        size = self.cell_size(parameters, context, points)
        kind = GridKind(self.parameterAsEnum(parameters, "GRID", context))
        band = self.neighbourhood(parameters, context, size, kind)
        lag = self.parameterAsInt(parameters, "TIME_LAG", context)
        feedback.setProgressText(translate("CrimeMap", "Computing Gi* in space and time"))
        result = emerging_hotspots(
            points.x,
            points.y,
            np.empty(0, dtype="datetime64[s]") if points.times is None else points.times,
            points.area(size),
            size,
            step_days=self.parameterAsInt(parameters, "STEP_DAYS", context),
            kind=kind,
            distance_band_m=band or None,
            time_lag=lag,
            hot_share=self.parameterAsDouble(parameters, "HOT_SHARE", context),
            trend_p=self.parameterAsDouble(parameters, "TREND_P", context),
            correction=Correction(self.parameterAsEnum(parameters, "CORRECTION", context)),
            progress=progress_between(feedback, 30, 70),
            cancel=feedback.isCanceled,
        )
        points.outside += result.outside
        found = result.found
        if not found.z.any():
            raise TooFewIncidents(
                translate(
                    "CrimeMap",
                    "All cells hold the same number in every step, so there is nothing hot or cold to find.",
                ),
                hint=translate(
                    "CrimeMap", "Give BOUNDARY for the study area, or smaller cells, or more incidents."
                ),
            )
        self._caution(result, lag)
        first, last = (str(edge.astype("datetime64[D]")) for edge in result.steps.edges[[0, -2]])
        feedback.pushInfo(
            translate(
                "CrimeMap",
                "%n step(s) of time; the first begins on {first}, the last on {last}.",
                None,
                result.steps.n,
            ).format(first=first, last=last)
        )
        outputs = self.write_grid(
            parameters,
            context,
            feedback,
            grid=result.grid,
            points=points,
            columns=[
                Column("cell", INT, np.arange(1, result.grid.n + 1)),
                Column("count", INT, result.count),
                Column("pattern", TEXT, np.array(PATTERNS, dtype=object)[found.pattern]),
                Column("hot_steps", INT, found.hot_steps),
                Column("cold_steps", INT, found.cold_steps),
                Column("last_z", REAL, found.z[-1]),
                Column("trend_z", REAL, found.trend.z),
                Column("trend_p", REAL, found.trend.p),
            ],
            kind=Kind.EMERGING,
            steps=result.steps.n,
            first_step=first,
            last_step=last,
        )
        return {
            **outputs,
            "PATTERNS": json.dumps(found.counts()),
            "STEPS": result.steps.n,
            "FIRST_STEP": first,
            "LAST_STEP": last,
        }

    def _caution(self, result: EmergingHotspots, lag: int) -> None:
        """Tell what the result rests on; few incidents are told of where the input is read."""
        self.tell_cautions(result.cautions)
        self.tell_expected(result.expected, None)
        if lag > 1:
            self.warn(
                translate(
                    "CrimeMap",
                    "With TIME_LAG {lag} many cells seem to rise or fall though nothing changes: to judge "
                    "trends, choose TIME_LAG 0.",
                ).format(lag=lag)
            )
