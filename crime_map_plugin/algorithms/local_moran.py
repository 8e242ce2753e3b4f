"""Local Moran's I of incidents on a grid or of a number per polygon."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSource,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.algorithms import area_input, area_neighbours
from crime_map_plugin.algorithms.base import progress_between
from crime_map_plugin.algorithms.columns import REAL, TEXT, Column
from crime_map_plugin.algorithms.incident_grid import GridAlgorithm
from crime_map_plugin.algorithms.inference_input import InferenceInput, inference_parameters, read_inference
from crime_map_plugin.algorithms.parameters import (
    boundary_parameter,
    cell_size_parameter,
    field_parameter,
    grid_parameter,
    weight_parameter,
)
from crime_map_plugin.analysis.contiguity import NeighbourKind, k_nearest
from crime_map_plugin.analysis.grid import Grid
from crime_map_plugin.analysis.local_inference import Inference
from crime_map_plugin.analysis.local_moran import LocalMoran, local_moran
from crime_map_plugin.analysis.moran import GlobalMoran, moran
from crime_map_plugin.analysis.neighbours import GridNeighbours, Surroundings
from crime_map_plugin.errors import TooFewIncidents
from crime_map_plugin.maps.layers import Kind

translate = QCoreApplication.translate


class LocalMoranClusters(GridAlgorithm):
    """Places that are like their neighbours, and places that stand out from them."""

    ID = "localmoran"
    ICON = "clusters"
    NEEDS = ("scipy",)

    def title(self) -> str:
        return translate("CrimeMap", "Clusters and outliers (local Moran's I)")

    def tags(self) -> list[str]:
        return [*super().tags(), "moran", "lisa", "districts", "polygons", "outlier"]

    def help_text(self) -> str:
        return translate(
            "CrimeMap",
            "Finds places that are like their neighbours (HH high among high, LL low among low) and places "
            "that stand out from them (HL high among low, LH low among high): local Moran's I with "
            "row-standardised weights (Anselin 1995) of incidents counted on a grid, or of FIELD of a "
            "polygon layer. MORAN_I is Moran's I of all places together, with the value expected by "
            "chance, z and the two-sided p if the values were dealt out at random (Cliff & Ord 1981).\n\n"
            "Points take CELL_SIZE, GRID, BOUNDARY and WEIGHT; polygons take FIELD. NEIGHBOURS: those that "
            "touch (on a grid the eight around a square and the six around a hexagon); those whose centres "
            "are at most DISTANCE_BAND metres apart, 0 being the least distance with which every area has "
            "a neighbour (on a grid one cell: the four or six at its sides); or the K nearest.\n\n"
            "z and p are conditional: a place keeps its own number and the others are dealt out. p is "
            "two-sided, from the normal distribution or by permutation (0 permutations = the exact law, "
            "where it applies); p_adjusted holds the share of false discoveries (Benjamini & Hochberg "
            "1995, default; Benjamini & Yekutieli 2001). quadrant is none where p_adjusted is above .10. "
            "A place without neighbours has no i.\n\n"
            "Fields: those of the polygons, or cell, count, weight; then i, z, p, p_adjusted, quadrant.",
        )

    def declare(self) -> None:
        for parameter in (
            QgsProcessingParameterFeatureSource(
                "INPUT",
                translate("CrimeMap", "Incidents (points) or areas (polygons)"),
                [
                    QgsProcessing.SourceType.TypeVectorPoint,
                    QgsProcessing.SourceType.TypeVectorPolygon,
                ],
            ),
            field_parameter("FIELD", translate("CrimeMap", "Field with the numbers (polygons)"), "INPUT"),
            cell_size_parameter(),
            grid_parameter(),
            boundary_parameter(),
            weight_parameter(),
            *area_neighbours.neighbours_parameters(),
            *inference_parameters(),
        ):
            self.addParameter(parameter)
        self.declare_grid_output()
        for name, text in (
            ("WITHOUT_VALUE", translate("CrimeMap", "Areas without a number")),
            ("MORAN_I", translate("CrimeMap", "Moran's I")),
            ("MORAN_EXPECTED", translate("CrimeMap", "Moran's I expected by chance")),
            ("MORAN_Z", translate("CrimeMap", "z of Moran's I")),
            ("MORAN_P", translate("CrimeMap", "p of Moran's I")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, text))

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        source = self.parameterAsSource(parameters, "INPUT", context)
        if _is_polygons(source):
            area_input.refuse_missing_field(source, self.parameterAsString(parameters, "FIELD", context))
        else:
            super().check(parameters, context)

    def gather(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        if _is_polygons(self.parameterAsSource(parameters, "INPUT", context)):
            self.check(parameters, context)
        else:
            super().gather(parameters, context, feedback)

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        source = self.parameterAsSource(parameters, "INPUT", context)
        if _is_polygons(source):
            self._tell_of_unused(parameters, ("WEIGHT", "BOUNDARY"))
            return self._of_areas(source, parameters, context, feedback)
        self._tell_of_unused(parameters, ("FIELD",))
        return self._of_points(parameters, context, feedback)

    def _of_areas(
        self,
        source: QgsProcessingFeatureSource,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        field = self.parameterAsString(parameters, "FIELD", context)
        areas = area_input.read_areas(self, source, field, context, feedback)
        near = area_neighbours.neighbours_of(self, areas, parameters, context, feedback)
        asked = read_inference(self, parameters, context)
        found, whole = self._compute(areas.values, near, asked, feedback)
        destination = area_input.write_areas(
            self,
            parameters,
            context,
            feedback,
            areas=areas,
            columns=[areas.column(c.name, c.kind, c.values) for c in _columns(found)],
            seed=asked.seed,
            kind=Kind.LOCAL_MORAN,
            inference=found.method,
            **whole,
        )
        return {"OUTPUT": destination, **area_input.counts(areas), **_as_outputs(whole)}

    def _of_points(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        points = self.read_input(parameters, context, feedback)
        grid = self.grid_of(parameters, context, points)
        counted = self.count_columns(grid, points)
        weight = counted[2].values
        if grid.n < 3 or np.ptp(weight) == 0:
            raise TooFewIncidents(
                translate(
                    "CrimeMap", "All cells hold the same number, so there is nothing hot or cold to find."
                ),
                hint=translate(
                    "CrimeMap", "Give BOUNDARY for the study area, or smaller cells, or more incidents."
                ),
            )
        near = self._around_cells(grid, parameters, context, feedback)
        asked = read_inference(self, parameters, context)
        self.tell_expected(float(counted[1].values.mean() * (near.counts().mean() + 1.0)), asked.inference)
        found, whole = self._compute(weight, near, asked, feedback)
        results = self.write_grid(
            parameters,
            context,
            feedback,
            grid=grid,
            points=points,
            columns=[*counted, *_columns(found)],
            kind=Kind.LOCAL_MORAN,
            seed=asked.seed,
            inference=found.method,
            **whole,
        )
        return {**results, **_as_outputs(whole)}

    def _around_cells(
        self,
        grid: Grid,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Surroundings:
        kind = NeighbourKind(self.parameterAsEnum(parameters, "NEIGHBOURS", context))
        if kind is NeighbourKind.NEAREST:
            k = area_neighbours.nearest_of(self, grid.n, parameters, context)
            return k_nearest(*grid.centres(), k, cancel=feedback.isCanceled)
        band = 0.0
        if kind is NeighbourKind.DISTANCE_BAND:
            band = self.parameterAsDouble(parameters, "DISTANCE_BAND", context)
            if band <= 0:
                band = grid.cell_size
                self.choose(
                    "DISTANCE_BAND",
                    band,
                    translate("CrimeMap", "Distance band chosen: {band} m, one cell").format(
                        band=f"{band:g}"
                    ),
                )
        near = GridNeighbours(grid, band or None)
        alone = int(np.count_nonzero(near.counts() == 0))
        if alone == grid.n:
            raise TooFewIncidents(
                translate("CrimeMap", "No cell has a neighbour."),
                hint=translate("CrimeMap", "Use a wider DISTANCE_BAND, or smaller cells."),
            )
        if alone:
            self.warn(translate("CrimeMap", "%n cell(s) have no neighbour.", None, alone))
        return near

    def _compute(
        self,
        values: np.ndarray,
        near: Surroundings,
        asked: InferenceInput,
        feedback: QgsProcessingFeedback,
    ) -> tuple[LocalMoran, dict[str, Any]]:
        """Return local and global I; the latter as facts for the record."""
        feedback.setProgressText(translate("CrimeMap", "Computing Moran's I"))
        found = local_moran(
            values,
            near,
            inference=asked.inference,
            permutations=asked.permutations,
            seed=asked.seed,
            correction=asked.correction,
            progress=progress_between(feedback, 50, 75),
            cancel=feedback.isCanceled,
        )
        self.tell_cautions(found.cautions)
        is_drawn = asked.inference is Inference.PERMUTATION
        whole = moran(
            values,
            near,
            permutations=asked.permutations if is_drawn else 0,
            seed=asked.seed,
            progress=progress_between(feedback, 75, 85),
            cancel=feedback.isCanceled,
        )
        return found, _facts(whole)

    def _tell_of_unused(self, parameters: dict[str, Any], names: tuple[str, ...]) -> None:
        for name in names:
            if parameters.get(name) not in (None, ""):
                self.warn(
                    translate("CrimeMap", "{parameter} is not used with a layer of this kind.").format(
                        parameter=name
                    )
                )


def _is_polygons(source: QgsProcessingFeatureSource | None) -> bool:
    return source is not None and QgsWkbTypes.geometryType(source.wkbType()) == Qgis.GeometryType.Polygon


def _columns(found: LocalMoran) -> list[Column]:
    return [
        Column("i", REAL, found.i),
        Column("z", REAL, found.z),
        Column("p", REAL, found.p),
        Column("p_adjusted", REAL, found.p_adjusted),
        Column("quadrant", TEXT, found.quadrant),
    ]


def _facts(whole: GlobalMoran) -> dict[str, Any]:
    return {
        "moran_i": whole.value,
        "moran_expected": whole.expected,
        "moran_z": whole.z_random,
        "moran_p": whole.p_random if whole.p_permutation is None else whole.p_permutation,
    }


def _as_outputs(facts: dict[str, Any]) -> dict[str, Any]:
    return {name.upper(): value for name, value in facts.items()}
