"""Getis–Ord Gi* of a number per polygon."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
)
from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.algorithms import area_input, area_neighbours
from crime_map_plugin.algorithms.base import CrimeMapAlgorithm, Refused, progress_between
from crime_map_plugin.algorithms.columns import INT, REAL
from crime_map_plugin.algorithms.inference_input import inference_parameters, read_inference
from crime_map_plugin.algorithms.input_checks import refuse_other_than
from crime_map_plugin.algorithms.parameters import field_parameter, polygons_parameter
from crime_map_plugin.analysis.general_g import general_g
from crime_map_plugin.analysis.getis_ord import getis_ord
from crime_map_plugin.errors import TooFewIncidents
from crime_map_plugin.maps.layers import Kind

translate = QCoreApplication.translate


class GetisOrdAreas(CrimeMapAlgorithm):
    """Hot and cold polygons by Gi* with a correction for testing many of them."""

    ID = "getisordareas"
    ICON = "hotspot"
    NEEDS = ("scipy",)

    def title(self) -> str:
        return translate("CrimeMap", "Hotspots of areas (Getis–Ord Gi*)")

    def group(self) -> str:
        return translate("CrimeMap", "Hotspots")

    def groupId(self) -> str:
        return "hotspots"

    def tags(self) -> list[str]:
        return ["crime", "hotspot", "districts", "getis", "ord", "polygons"]

    def help_text(self) -> str:
        return translate(
            "CrimeMap",
            "Finds areas that together with their neighbours hold higher (hot) or lower (cold) numbers "
            "than chance would put there: Gi* of a count or a rate per polygon (Getis & Ord 1992; Ord & "
            "Getis 1995).\n\n"
            "NEIGHBOURS: areas that touch, a common corner or a gap of up to 10 cm included (default); "
            "areas whose centroids are at most DISTANCE_BAND metres apart, 0 being the least distance with "
            "which every area has a neighbour; or the K nearest centroids. Every area belongs to its own "
            "neighbourhood; one without neighbours is judged by its own number alone, and by permutation "
            "it has p = 1. Areas without a number or a polygon are left out and stay empty.\n\n"
            "p is two-sided, from the normal distribution or by permutation (0 permutations = the exact "
            "law, where it applies); p_adjusted holds the share of false discoveries (Benjamini & Hochberg "
            "1995, default; Benjamini & Yekutieli 2001). class is ±3, ±2, ±1 for p_adjusted up to .01, "
            ".05, .10, else 0. GENERAL_G says whether high numbers lie together in the whole layer (for "
            "numbers from 0 up).\n\n"
            "Fields: those of the input, then z, p, p_adjusted, class.",
        )

    def declare(self) -> None:
        for parameter in (
            polygons_parameter("INPUT", translate("CrimeMap", "Areas (polygons)")),
            field_parameter(
                "FIELD", translate("CrimeMap", "Field with the numbers"), "INPUT", optional=False
            ),
            *area_neighbours.neighbours_parameters(),
            *inference_parameters(),
            QgsProcessingParameterFeatureSink(
                "OUTPUT", self.title(), QgsProcessing.SourceType.TypeVectorPolygon
            ),
        ):
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputString("ANALYSIS_CRS", translate("CrimeMap", "Analysis CRS")))
        for name, text in (
            *area_input.count_outputs(),
            ("HOT", translate("CrimeMap", "Hot areas")),
            ("COLD", translate("CrimeMap", "Cold areas")),
            ("GENERAL_G", translate("CrimeMap", "General G")),
            ("GENERAL_G_Z", translate("CrimeMap", "z of general G")),
            ("GENERAL_G_P", translate("CrimeMap", "p of general G")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, text))

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        source = self.parameterAsSource(parameters, "INPUT", context)
        refuse_other_than(source, "INPUT", Qgis.GeometryType.Polygon)
        area_input.refuse_missing_field(source, self.parameterAsString(parameters, "FIELD", context))

    def gather(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        self.check(parameters, context)  # models and scripts may come here without the check

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        source = self.parameterAsSource(parameters, "INPUT", context)
        if source is None:
            raise Refused(self.invalidSourceError(parameters, "INPUT"))
        field = self.parameterAsString(parameters, "FIELD", context)
        areas = area_input.read_areas(self, source, field, context, feedback)
        near = area_neighbours.neighbours_of(self, areas, parameters, context, feedback)
        asked = read_inference(self, parameters, context)
        feedback.setProgressText(translate("CrimeMap", "Computing Gi*"))
        statistic = getis_ord(
            areas.values,
            near,
            inference=asked.inference,
            permutations=asked.permutations,
            seed=asked.seed,
            correction=asked.correction,
            progress=progress_between(feedback, 50, 90),
            cancel=feedback.isCanceled,
        )
        self.tell_cautions(statistic.cautions)
        whole: dict[str, float | None] = {"GENERAL_G": None, "GENERAL_G_Z": None, "GENERAL_G_P": None}
        try:
            if (areas.values >= 0).all():
                g = general_g(areas.values, near)
                whole = {"GENERAL_G": g.value, "GENERAL_G_Z": g.z, "GENERAL_G_P": g.p}
        except TooFewIncidents as error:
            feedback.pushDebugInfo(str(error))
        destination = area_input.write_areas(
            self,
            parameters,
            context,
            feedback,
            areas=areas,
            columns=[
                areas.column("z", REAL, statistic.z),
                areas.column("p", REAL, statistic.p),
                areas.column("p_adjusted", REAL, statistic.p_adjusted),
                areas.column("class", INT, statistic.hot),
            ],
            seed=asked.seed,
            kind=Kind.HOTSPOTS,
            inference=statistic.method,
            general_g=whole,
        )
        return {
            "OUTPUT": destination,
            **area_input.counts(areas),
            "HOT": int(np.count_nonzero(statistic.hot > 0)),
            "COLD": int(np.count_nonzero(statistic.hot < 0)),
            **whole,
        }
