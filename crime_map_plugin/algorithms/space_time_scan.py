"""Clusters in space and time by the scan statistic."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
)
from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.algorithms import outputs, reading
from crime_map_plugin.algorithms.base import Refused, progress_between
from crime_map_plugin.algorithms.columns import DATETIME, INT, REAL, Column
from crime_map_plugin.algorithms.inference_input import permutations_parameter, seed_parameter
from crime_map_plugin.algorithms.parameters import (
    boolean_parameter,
    field_parameter,
    number_parameter,
    points_parameter,
    time_field_parameter,
)
from crime_map_plugin.algorithms.point_input import PointAlgorithm, PointInput
from crime_map_plugin.algorithms.population_input import read_residents
from crime_map_plugin.analysis.scan_cylinders import Model
from crime_map_plugin.analysis.space_time_scan import Cluster, Population, Scan, space_time_scan
from crime_map_plugin.errors import GridTooLarge, TooFewIncidents
from crime_map_plugin.maps.layers import Kind

translate = QCoreApplication.translate

_CORNERS = 96
_SMALLEST = 0.05  # of the largest radius: a circle around a single place is drawn so large


class SpaceTimeScan(PointAlgorithm):
    """Circles in which more incidents came together within some days than chance would bring."""

    ID = "spacetimescan"
    ICON = "clusters"
    NEEDS = ("scipy",)

    def title(self) -> str:
        return translate("CrimeMap", "Space-time scan")

    def group(self) -> str:
        return translate("CrimeMap", "Time and trends")

    def groupId(self) -> str:
        return "trends"

    def tags(self) -> list[str]:
        return ["crime", "scan", "satscan", "cluster", "outbreak", "space-time", "kulldorff"]

    def help_text(self) -> str:
        return translate(
            "CrimeMap",
            "Finds circles in which more incidents than expected came within some days: the space-time "
            "scan statistic (Kulldorff 1997, 2001; permutation model: Kulldorff and others 2005), as in "
            "SaTScan. Every circle around a place with its edge at another place, up to MAX_RADIUS metres, "
            "is tried with every run of whole days, up to MAX_DAYS; PROSPECTIVE tries only those that end "
            "on the last day: clusters that are still alive.\n\n"
            "MODEL 0, permutation, needs no population: the expected number follows from the totals of "
            "places and of days. MODEL 1, Poisson, expects incidents in proportion to POPULATION (points, "
            "or polygons by their inner points) and evenly over time; an incident counts in the inhabited "
            "polygon that holds it, else at the nearest inhabited place. People of places without "
            "incidents count. POPULATION should cover the study area and no more. In the permutation "
            "model the places of POPULATION are centres of circles too, and their people play no part.\n\n"
            "CASES holds the number of incidents of each row; a row of 0 only names a place. MAX_RADIUS 0 "
            "lets circles grow to half of the incidents (or people), or as far as can be computed in a few "
            "minutes; MAX_DAYS 0 takes half of the study period, and 14 days at most. The study period runs "
            "from the first to the last day with an incident.\n\n"
            "A cluster has two or more incidents and shares no place with a more likely one; those with "
            "p < 1 are written, up to 20 and always the first. llr is the log likelihood ratio; p compares "
            "it with the best of each permutation, so it holds for all places and days tried together. "
            "Both days, from and to, belong to the cluster. radius is in metres, 0 for a single place, "
            "which is drawn as a small circle.\n\n"
            "Fields: rank, cases, expected, llr, p, from, to, radius.",
        )

    def declare(self) -> None:
        for parameter in (
            points_parameter(),
            time_field_parameter(),
            field_parameter("CASES", translate("CrimeMap", "Field with the number of incidents"), "INPUT"),
            number_parameter(
                "MAX_RADIUS", translate("CrimeMap", "Largest radius in metres (0 = chosen)"), 0, minimum=0
            ),
            number_parameter(
                "MAX_DAYS",
                translate("CrimeMap", "Longest time in days (0 = chosen)"),
                0,
                is_integer=True,
                minimum=0,
            ),
            QgsProcessingParameterEnum(
                "MODEL",
                translate("CrimeMap", "Model"),
                [
                    translate("CrimeMap", "Permutation (no population)"),
                    translate("CrimeMap", "Poisson (with population)"),
                ],
                False,
                0,
            ),
            QgsProcessingParameterFeatureSource(
                "POPULATION",
                translate("CrimeMap", "Population (points or polygons)"),
                [QgsProcessing.SourceType.TypeVectorPoint, QgsProcessing.SourceType.TypeVectorPolygon],
                None,
                True,
            ),
            field_parameter("POPULATION_FIELD", translate("CrimeMap", "Population field"), "POPULATION"),
            boolean_parameter("PROSPECTIVE", translate("CrimeMap", "Only clusters up to the last day")),
            permutations_parameter(),
            seed_parameter(),
            QgsProcessingParameterFeatureSink(
                "OUTPUT", translate("CrimeMap", "Clusters"), QgsProcessing.SourceType.TypeVectorPolygon
            ),
        ):
            self.addParameter(parameter)
        self.declare_counts()
        for name, text in (
            ("CLUSTERS", translate("CrimeMap", "Clusters")),
            ("BEST_LLR", translate("CrimeMap", "Log likelihood ratio of the most likely cluster")),
            ("BEST_P", translate("CrimeMap", "p of the most likely cluster")),
            ("CHOSEN_MAX_RADIUS", translate("CrimeMap", "Largest radius in metres")),
            ("CHOSEN_MAX_DAYS", translate("CrimeMap", "Longest time in days")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, text))

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        super().check(parameters, context)
        self._refuse_missing_field("CASES", "INPUT", parameters, context)
        if self._model(parameters, context) is not Model.POISSON:
            return
        if self.parameterAsSource(parameters, "POPULATION", context) is None:
            raise Refused(
                translate(
                    "CrimeMap",
                    "The Poisson model needs POPULATION: choose a layer, or MODEL 0, which needs none.",
                )
            )

    def wanted(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, str]:
        cases = self.parameterAsString(parameters, "CASES", context)
        return {**super().wanted(parameters, context), **({cases: reading.NUMBER} if cases else {})}

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        points = self.read_input(parameters, context, feedback)
        cases, kept = self._cases(points, parameters, context)
        seed = self.parameterAsInt(parameters, "SEED", context)
        feedback.setProgressText(translate("CrimeMap", "Scanning"))
        try:
            scan = self._scan(points, cases, kept, seed, parameters, context, feedback)
        except GridTooLarge as error:
            raise Refused(
                translate(
                    "CrimeMap",
                    "There are too many circles and windows to scan. Give a smaller MAX_RADIUS or MAX_DAYS, "
                    "choose PROSPECTIVE, or take a shorter period.",
                )
            ) from error
        self._tell_chosen(scan, parameters, context)
        self.tell_cautions(scan.cautions)
        shown = [cluster for cluster in scan.clusters if cluster.p < 1 or cluster.rank == 1]
        if not shown:
            self.warn(
                translate("CrimeMap", "Nowhere are there two or more incidents and more than expected.")
            )
        output = outputs.write_layer(
            self,
            parameters,
            context,
            columns=_columns(shown),
            wkb=_circles(shown, scan),
            geometry=Qgis.WkbType.Polygon,
            crs=points.crs.crs,
            record=self.record(
                points,
                seed=seed,
                cases=scan.n_cases,
                places=len(scan.places),
                first_day=str(scan.first_day),
                last_day=str(scan.last_day),
            ),
            kind=Kind.SCAN,
            cancel=feedback.isCanceled,
        )
        feedback.setProgress(100)
        return {
            "OUTPUT": output,
            "CLUSTERS": len(shown),
            "BEST_LLR": shown[0].llr if shown else 0.0,
            "BEST_P": shown[0].p if shown else 1.0,
            "CHOSEN_MAX_RADIUS": scan.max_radius_m,
            "CHOSEN_MAX_DAYS": scan.max_days,
            **self.counts(points),
        }

    def _model(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Model:
        return Model(self.parameterAsEnum(parameters, "MODEL", context))

    def _scan(
        self,
        points: PointInput,
        cases: np.ndarray | None,
        kept: np.ndarray,
        seed: int,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Scan:
        model = self._model(parameters, context)
        residents = read_residents(self, parameters, context, feedback, points.crs.crs)
        x, y = points.x[kept], points.y[kept]
        if residents is not None and model is Model.POISSON:
            x, y = residents.homes(x, y)
        times = points.times if points.times is not None else np.empty(0, dtype="datetime64[s]")
        return space_time_scan(
            x,
            y,
            times[kept],
            cases,
            max_radius_m=self.parameterAsDouble(parameters, "MAX_RADIUS", context),
            max_days=self.parameterAsInt(parameters, "MAX_DAYS", context),
            model=model,
            population=None if residents is None else Population(residents.x, residents.y, residents.people),
            prospective=self.parameterAsBoolean(parameters, "PROSPECTIVE", context),
            permutations=self.parameterAsInt(parameters, "PERMUTATIONS", context),
            seed=seed,
            progress=progress_between(feedback, 30, 95),
            cancel=feedback.isCanceled,
        )

    def _cases(
        self, points: PointInput, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[np.ndarray | None, np.ndarray]:
        """Return the numbers of CASES, where it is given, and which rows have one."""
        name = self.parameterAsString(parameters, "CASES", context)
        if not name:
            return None, np.ones(points.n, dtype=bool)
        numbers = points.columns[name]
        kept = ~np.isnan(numbers)
        missing = int(np.count_nonzero(~kept))
        points.facts["without_cases"] = missing
        if missing:
            self.warn(
                translate("CrimeMap", "%n row(s) without a number of incidents were left out.", None, missing)
            )
        numbers = numbers[kept]
        if (~np.isfinite(numbers) | (numbers < 0) | (numbers != np.floor(numbers))).any():
            raise Refused(
                translate(
                    "CrimeMap",
                    "CASES: “{field}” holds numbers that are no counts. Choose a field of whole numbers from "
                    "0 up, or none where each row is one incident.",
                ).format(field=name)
            )
        if not (numbers > 0).any():
            raise TooFewIncidents(
                translate("CrimeMap", "There are no incidents to analyse."),
                hint=translate("CrimeMap", "Choose another field for CASES, or none."),
            )
        return numbers, kept

    def _tell_chosen(self, scan: Scan, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        if self.parameterAsDouble(parameters, "MAX_RADIUS", context) <= 0:
            text = translate("CrimeMap", "Largest radius chosen: {radius} m")
            self.choose("MAX_RADIUS", scan.max_radius_m, text.format(radius=f"{scan.max_radius_m:.6g}"))
        if self.parameterAsInt(parameters, "MAX_DAYS", context) <= 0:
            text = translate("CrimeMap", "Longest time chosen: %n day(s)", None, scan.max_days)
            self.choose("MAX_DAYS", scan.max_days, text)


def _columns(clusters: list[Cluster]) -> list[Column]:
    def values(name: str, kind: str) -> np.ndarray:
        return np.array([getattr(cluster, name) for cluster in clusters], dtype=kind)

    return [
        Column("rank", INT, values("rank", "int64")),
        Column("cases", INT, values("cases", "int64")),
        Column("expected", REAL, values("expected", "float64")),
        Column("llr", REAL, values("llr", "float64")),
        Column("p", REAL, values("p", "float64")),
        Column("from", DATETIME, values("first_day", "datetime64[s]")),
        Column("to", DATETIME, values("last_day", "datetime64[s]")),
        Column("radius", REAL, values("radius_m", "float64")),
    ]


def _circles(clusters: list[Cluster], scan: Scan) -> list[bytes]:
    """Return the circles as polygons, wide enough that the places on the edge lie inside."""
    across = float(np.hypot(*np.ptp(scan.places, axis=0)))
    least = max(_SMALLEST * min(scan.max_radius_m, across), 1.0)
    angle = np.linspace(0.0, 2.0 * np.pi, _CORNERS + 1)
    angle[-1] = 0.0
    ring = np.column_stack([np.cos(angle), np.sin(angle)]) / np.cos(np.pi / _CORNERS)
    head = b"\x01\x03\x00\x00\x00\x01\x00\x00\x00" + np.uint32(len(ring)).tobytes()
    return [
        head + (ring * max(cluster.radius_m, least) + (cluster.x, cluster.y)).astype("<f8").tobytes()
        for cluster in clusters
    ]
