"""Getis–Ord Gi* of incident counts on a grid."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
)
from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.algorithms.base import progress_between
from crime_map_plugin.algorithms.columns import INT, REAL, Column
from crime_map_plugin.algorithms.incident_grid import GridAlgorithm
from crime_map_plugin.algorithms.inference_input import inference_parameters, read_inference
from crime_map_plugin.algorithms.parameters import boolean_parameter, number_parameter
from crime_map_plugin.analysis.grid import GridKind
from crime_map_plugin.analysis.hotspots import Hotspots, hotspots
from crime_map_plugin.analysis.local_inference import Inference
from crime_map_plugin.errors import TooFewIncidents
from crime_map_plugin.maps.layers import Kind

translate = QCoreApplication.translate


class GetisOrdHotspots(GridAlgorithm):
    """Hot and cold cells by Gi* with a correction for testing many cells."""

    ID = "getisordhotspots"
    ICON = "hotspot"
    NEEDS = ("shapely",)

    def title(self) -> str:
        return translate("CrimeMap", "Hotspots (Getis–Ord Gi*)")

    def help_text(self) -> str:
        return translate(
            "CrimeMap",
            "Finds cells whose neighbourhood holds more (hot) or fewer (cold) incidents than chance would "
            "put there: Gi* of counts, or of the sum of the weight field, on a grid (Getis & Ord 1992; Ord "
            "& Getis 1995).\n\n"
            "Distances are in metres. DISTANCE_BAND 0 takes the eight cells around a square and the six "
            "around a hexagon. Cells with no incident inside the study area count. p is two-sided, from "
            "the normal distribution or by permutation (0 permutations = the exact law, where it applies); "
            "p_adjusted holds the share of false discoveries (Benjamini & Hochberg 1995, default; "
            "Benjamini & Yekutieli 2001). class is ±3, ±2, ±1 for p_adjusted up to .01, .05, .10, else 0. "
            "STABILITY repeats the analysis with the grid shifted by half a cell and the band 25 % wider "
            "and narrower; stays_hot is the share of the repeats in which the cell stays hot.\n\n"
            "Fields: cell, count, weight, z, p, p_adjusted, class, stays_hot (with STABILITY).",
        )

    def declare(self) -> None:
        self.declare_grid()
        for parameter in (
            number_parameter(
                "DISTANCE_BAND",
                translate("CrimeMap", "Distance band in metres (0 = adjoining cells)"),
                0,
                minimum=0,
            ),
            boolean_parameter(
                "INCLUDE_SELF", translate("CrimeMap", "The cell belongs to its own neighbourhood (Gi*)"), True
            ),
            *inference_parameters(),
            boolean_parameter("STABILITY", translate("CrimeMap", "Test how stable hot cells are")),
        ):
            self.addParameter(parameter)
        self.declare_grid_output()
        for name, text in (
            ("HOT", translate("CrimeMap", "Hot cells")),
            ("COLD", translate("CrimeMap", "Cold cells")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, text))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        points = self.read_input(parameters, context, feedback)
        size = self.cell_size(parameters, context, points)
        kind = GridKind(self.parameterAsEnum(parameters, "GRID", context))
        band = self.neighbourhood(parameters, context, size, kind)
        asked = read_inference(self, parameters, context)
        feedback.setProgressText(translate("CrimeMap", "Computing Gi*"))
        found = hotspots(
            points.x,
            points.y,
            points.area(size),
            size,
            kind=kind,
            weights=points.weights,
            distance_band_m=band or None,
            include_self=self.parameterAsBoolean(parameters, "INCLUDE_SELF", context),
            inference=asked.inference,
            permutations=asked.permutations,
            seed=asked.seed,
            correction=asked.correction,
            stability=self.parameterAsBoolean(parameters, "STABILITY", context),
            progress=progress_between(feedback, 30, 70),
            cancel=feedback.isCanceled,
        )
        points.outside += found.outside
        if np.ptp(found.weight) == 0:
            raise TooFewIncidents(
                translate(
                    "CrimeMap", "All cells hold the same number, so there is nothing hot or cold to find."
                ),
                hint=translate(
                    "CrimeMap", "Give BOUNDARY for the study area, or smaller cells, or more incidents."
                ),
            )
        self._caution(found, band, asked.inference)
        statistic = found.statistic
        columns = [
            Column("cell", INT, np.arange(1, found.grid.n + 1)),
            Column("count", INT, found.count),
            Column("weight", REAL, found.weight),
            Column("z", REAL, statistic.z),
            Column("p", REAL, statistic.p),
            Column("p_adjusted", REAL, statistic.p_adjusted),
            Column("class", INT, statistic.hot),
        ]
        if found.stays_hot is not None:
            columns.append(Column("stays_hot", REAL, found.stays_hot))
        results = self.write_grid(
            parameters,
            context,
            feedback,
            grid=found.grid,
            points=points,
            columns=columns,
            kind=Kind.HOTSPOTS,
            seed=asked.seed,
            inference=statistic.method,
        )
        hot, cold = (int(np.count_nonzero(chosen)) for chosen in (statistic.hot > 0, statistic.hot < 0))
        return {**results, "HOT": hot, "COLD": cold}

    def _caution(self, found: Hotspots, band: float, inference: Inference) -> None:
        """Tell what the result rests on; few incidents are told of where the input is read."""
        neighbours = found.grid.neighbour_count(True, band or None)
        self.tell_expected(float(found.count.mean() * neighbours.mean()), inference)
        self.tell_cautions(found.statistic.cautions)
