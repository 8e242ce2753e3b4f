"""Counts of incidents on a grid."""

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
)
from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.algorithms import outputs
from crime_map_plugin.algorithms.base import progress_between
from crime_map_plugin.algorithms.columns import INT, REAL, Column
from crime_map_plugin.algorithms.number_text import written
from crime_map_plugin.algorithms.parameters import (
    boundary_parameter,
    cell_size_parameter,
    grid_parameter,
    points_parameter,
    weight_parameter,
)
from crime_map_plugin.algorithms.point_input import PointAlgorithm, PointInput
from crime_map_plugin.analysis.grid import Grid, GridKind, make_grid
from crime_map_plugin.analysis.local_inference import Inference
from crime_map_plugin.maps.layers import Kind

translate = QCoreApplication.translate

ENOUGH_FOR_NORMAL = 10
"""Incidents of a neighbourhood from which the normal distribution will do.

Of 100 maps of 2,500 cells without any pattern, at .10 by Benjamini & Hochberg, some cell is hot or cold in 98
where 0.9 incidents are expected, in 91 with 1.8, 49 with 4.5, 34 with 9, 12 with 27; by the exact law in 0 to
8 throughout.
"""


class GridAlgorithm(PointAlgorithm):
    """An algorithm whose result is one feature per grid cell."""

    def group(self) -> str:
        return translate("CrimeMap", "Hotspots")

    def groupId(self) -> str:
        return "hotspots"

    def declare_grid(self) -> None:
        """Declare what all algorithms on grids take."""
        for parameter in (
            points_parameter(),
            cell_size_parameter(),
            grid_parameter(),
            boundary_parameter(),
            weight_parameter(),
        ):
            self.addParameter(parameter)

    def declare_grid_output(self) -> None:
        """Declare the result and its numbers."""
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                "OUTPUT", self.title(), QgsProcessing.SourceType.TypeVectorPolygon
            )
        )
        self.declare_counts()
        for name, text in (
            ("CELLS", translate("CrimeMap", "Cells")),
            ("CHOSEN_CELL_SIZE", translate("CrimeMap", "Cell size in metres")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, text))

    def grid_of(self, parameters: dict[str, Any], context: QgsProcessingContext, points: PointInput) -> Grid:
        """Return the grid over the study area."""
        size = self.cell_size(parameters, context, points)
        kind = (GridKind.SQUARE, GridKind.HEXAGON)[self.parameterAsEnum(parameters, "GRID", context)]
        return make_grid(points.area(size), size, kind)

    def neighbourhood(
        self, parameters: dict[str, Any], context: QgsProcessingContext, size: float, kind: GridKind
    ) -> float:
        """Return DISTANCE_BAND, 0 for the adjoining cells; tells what that means."""
        band = self.parameterAsDouble(parameters, "DISTANCE_BAND", context)
        if band <= 0:
            self.choose(
                "DISTANCE_BAND",
                "queen" if kind is GridKind.SQUARE else "six",
                translate("CrimeMap", "Neighbours: the adjoining cells"),
            )
        elif band < size:
            self.warn(
                translate(
                    "CrimeMap",
                    "The distance band ({band} m) is shorter than a cell ({size} m): no cell has "
                    "neighbours in it.",
                ).format(band=f"{band:g}", size=f"{size:g}")
            )
        return band

    def tell_expected(self, expected: float, inference: Inference | None) -> None:
        """Warn where a neighbourhood holds too few incidents on average.

        ``inference`` is None where the normal distribution is all there is.
        """
        if expected < 1:
            self.warn(
                translate(
                    "CrimeMap",
                    "On average {expected} incidents are expected in a neighbourhood; under 1 the result "
                    "is not reliable: use larger cells or a wider band.",
                ).format(expected=written(expected, ".2g"))
            )
        elif expected < ENOUGH_FOR_NORMAL and inference is Inference.NORMAL:
            self.warn(
                translate(
                    "CrimeMap",
                    "On average {expected} incidents are expected in a neighbourhood; under 10 the normal "
                    "distribution makes some cells hot by chance alone: use permutation with 0 permutations, "
                    "the exact law.",
                ).format(expected=written(expected, ".2g"))
            )
        elif expected < ENOUGH_FOR_NORMAL and inference is None:
            self.warn(
                translate(
                    "CrimeMap",
                    "On average {expected} incidents are expected in a neighbourhood; under 10 some cells "
                    "are hot by chance alone: use larger cells, longer steps or a wider band.",
                ).format(expected=written(expected, ".2g"))
            )

    def count_columns(self, grid: Grid, points: PointInput) -> tuple[Column, Column, Column]:
        """Return cell number, count and sum of weights of each cell."""
        counts, weights, lost = grid.counts(points.x, points.y, points.weights)
        points.outside += lost
        return (
            Column("cell", INT, np.arange(1, grid.n + 1)),
            Column("count", INT, counts),
            Column("weight", REAL, weights),
        )

    def write_grid(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        *,
        grid: Grid,
        points: PointInput,
        columns: list[Column],
        kind: Kind,
        seed: int | None = None,
        **facts: Any,
    ) -> dict[str, Any]:
        """Write the cells and return the outputs."""
        feedback.setProgressText(translate("CrimeMap", "Writing the result"))
        destination = outputs.write_layer(
            self,
            parameters,
            context,
            columns=columns,
            wkb=grid.polygons_wkb(),
            geometry=Qgis.WkbType.Polygon,
            crs=points.crs.crs,
            record=self.record(points, seed=seed, cells=grid.n, **facts),
            kind=kind,
            cancel=feedback.isCanceled,
            progress=progress_between(feedback, 70, 100),
        )
        return {
            "OUTPUT": destination,
            "CELLS": grid.n,
            "CHOSEN_CELL_SIZE": grid.cell_size,
            **self.counts(points),
        }


class IncidentGrid(GridAlgorithm):
    """Count incidents per cell of a square or hexagonal grid."""

    ID = "incidentgrid"
    ICON = "map"
    NEEDS = ("shapely",)

    def title(self) -> str:
        return translate("CrimeMap", "Incident grid")

    def help_text(self) -> str:
        return translate(
            "CrimeMap",
            "Counts incidents in the cells of a grid over the study area. Every whole cell that meets the "
            "study area is kept, also with no incident; a cell owns its lower and left edges.\n\n"
            "Cell size is in metres; for hexagons it is the distance between opposite sides. 0 takes a "
            "fiftieth of the shorter side of the study area, rounded up to 100 m (10 m under 1 km). The "
            "study area is BOUNDARY, else the convex hull of the incidents with a margin of half a cell; "
            "incidents outside BOUNDARY are left out and counted. The grid is in the input's own metres, "
            "else in the UTM zone of the study area.\n\n"
            "Fields: cell, count, weight (the sum of the weight field; without one, the count).",
        )

    def declare(self) -> None:
        self.declare_grid()
        self.declare_grid_output()

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        points = self.read_input(parameters, context, feedback)
        grid = self.grid_of(parameters, context, points)
        columns = list(self.count_columns(grid, points))
        return self.write_grid(
            parameters, context, feedback, grid=grid, points=points, columns=columns, kind=Kind.GRID
        )
