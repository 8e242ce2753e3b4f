"""Clusters of incidents, drawn as areas."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
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
)
from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.algorithms.base import Refused, progress_between
from crime_map_plugin.algorithms.columns import DATETIME, INT, REAL, Column
from crime_map_plugin.algorithms.number_text import written
from crime_map_plugin.algorithms.outputs import is_asked, write_layer, write_points
from crime_map_plugin.algorithms.parameters import number_parameter, points_parameter, time_field_parameter
from crime_map_plugin.algorithms.point_input import PointAlgorithm, PointInput
from crime_map_plugin.analysis.cluster_areas import ClusterShapes, cluster_shapes
from crime_map_plugin.analysis.dbscan import dbscan
from crime_map_plugin.analysis.neighbour_distance import core_distance, random_distance
from crime_map_plugin.analysis.nnh import nearest_neighbour_clusters
from crime_map_plugin.analysis.st_dbscan import st_dbscan
from crime_map_plugin.analysis.study_area import convex_hull
from crime_map_plugin.errors import Cancel, TooFewIncidents
from crime_map_plugin.maps.layers import Kind

translate = QCoreApplication.translate

SECONDS_IN_DAY = 86_400.0


class Method(Enum):
    """How clusters are found."""

    DBSCAN = 0
    ST_DBSCAN = 1
    HIERARCHICAL = 2


@dataclass(frozen=True)
class _Found:
    """The clusters of one order: each incident's cluster from 0 or −1, and how many there are."""

    label: np.ndarray
    n: int


class ClusterAreas(PointAlgorithm):
    """Areas where incidents lie close together, in space or in space and time."""

    ID = "clusterareas"
    ICON = "clusters"
    NEEDS = ("scipy", "shapely")

    def title(self) -> str:
        return translate("CrimeMap", "Cluster areas")

    def group(self) -> str:
        return translate("CrimeMap", "Hotspots")

    def groupId(self) -> str:
        return "hotspots"

    def tags(self) -> list[str]:
        return [*super().tags(), "cluster", "dbscan", "st-dbscan", "nnh", "crimestat"]

    def help_text(self) -> str:
        return translate(
            "CrimeMap",
            "Finds groups of incidents that lie close together and draws an area around each.\n\n"
            "DBSCAN (Ester, Kriegel, Sander & Xu 1996): an incident with at least MINIMUM incidents within "
            "DISTANCE metres, itself included, is a core; cores within DISTANCE of each other are one "
            "cluster, and an incident near a core belongs to it (to the first such cluster in the order of "
            "the rows, as in QGIS). ST-DBSCAN (Birant & Kut 2007): neighbours lie within DISTANCE metres "
            "and within DAYS days; incidents without a date are left out. Nearest-neighbour hierarchical "
            "(Levine, CrimeStat): the incident with the most others within DISTANCE takes them all as a "
            "cluster, then the next of those left; centres of clusters are grouped again into higher "
            "orders, MINIMUM clusters or more.\n\n"
            "DISTANCE 0 = chosen. For DBSCAN: the distance within which one incident in a hundred would "
            "have that many neighbours if all lay at random in the hull of the incidents (and in their "
            "period). For the hierarchical method: the mean distance to the nearest neighbour of random "
            "places, 0.5 × √(area / incidents), anew for each order.\n\n"
            "Areas are convex hulls widened by DISTANCE / 2; in the hierarchical method plain hulls, where "
            "only a hull that would be a point or a line is widened and has no density.\n\n"
            "Fields: cluster, count, density (incidents per km² of the area), from, to (with TIME_FIELD), "
            "rank (1 = most incidents, then the densest; within an order), order (1 except in higher "
            "orders of the hierarchical method). POINTS holds all incidents; cluster is NULL outside "
            "clusters, and of the first order in the hierarchical method.",
        )

    def declare(self) -> None:
        for parameter in (
            points_parameter(),
            QgsProcessingParameterEnum(
                "METHOD",
                translate("CrimeMap", "Method"),
                [
                    translate("CrimeMap", "In space (DBSCAN)"),
                    translate("CrimeMap", "In space and time (ST-DBSCAN)"),
                    translate("CrimeMap", "Nearest-neighbour hierarchical"),
                ],
                False,
                0,
            ),
            number_parameter(
                "DISTANCE",
                translate("CrimeMap", "Distance between neighbours in metres (0 = chosen)"),
                0,
                minimum=0,
            ),
            number_parameter(
                "DAYS", translate("CrimeMap", "Days between neighbours (ST-DBSCAN)"), 14, minimum=0
            ),
            time_field_parameter(optional=True),
            number_parameter(
                "MINIMUM",
                translate("CrimeMap", "Fewest incidents in a cluster"),
                5,
                is_integer=True,
                minimum=2,
            ),
            QgsProcessingParameterFeatureSink(
                "OUTPUT", translate("CrimeMap", "Cluster areas"), QgsProcessing.SourceType.TypeVectorPolygon
            ),
            QgsProcessingParameterFeatureSink(
                "POINTS",
                translate("CrimeMap", "Incidents with their cluster"),
                QgsProcessing.SourceType.TypeVectorPoint,
                None,
                True,
                False,
            ),
        ):
            self.addParameter(parameter)
        self.declare_counts()
        for name, text in (
            ("CLUSTERS", translate("CrimeMap", "Clusters")),
            ("CLUSTERED", translate("CrimeMap", "Incidents in clusters")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, text))

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        super().check(parameters, context)
        if self._method(parameters, context) is not Method.ST_DBSCAN:
            return
        if not self.time_field(parameters, context):
            raise Refused(
                translate(
                    "CrimeMap",
                    "ST-DBSCAN needs the time of the incidents: choose TIME_FIELD, or METHOD 0 (DBSCAN).",
                )
            )
        if self.parameterAsDouble(parameters, "DAYS", context) <= 0:
            raise Refused(translate("CrimeMap", "DAYS: write a number above 0, such as 14."))

    def needs_date(self, parameters: dict[str, Any], context: QgsProcessingContext) -> bool:
        return self._method(parameters, context) is Method.ST_DBSCAN

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        points = self.read_input(parameters, context, feedback)
        method = self._method(parameters, context)
        minimum = self.parameterAsInt(parameters, "MINIMUM", context)
        if points.n < minimum:
            raise TooFewIncidents(
                translate("CrimeMap", "There are {count} incidents; a cluster needs {minimum}.").format(
                    count=points.n, minimum=minimum
                ),
                hint=translate("CrimeMap", "Lower MINIMUM, or widen the period, the area or the filter."),
            )
        days = self.parameterAsDouble(parameters, "DAYS", context)
        given = self.parameterAsDouble(parameters, "DISTANCE", context)
        distance = given or self._choose_distance(points, method, minimum, days)
        feedback.setProgressText(translate("CrimeMap", "Looking for clusters"))
        feedback.setProgress(35)
        orders = self._orders(points, method, minimum, days, distance, given, feedback.isCanceled)
        feedback.setProgress(60)
        areas = [
            cluster_shapes(
                points.x,
                points.y,
                order.label,
                order.n,
                margin_m=distance / 2.0,
                is_plain=method is Method.HIERARCHICAL,
                times=points.times,
                cancel=feedback.isCanceled,
                progress=progress_between(feedback, 60, 80),
            )
            for order in orders
        ]
        first = orders[0]
        if first.n == 0:
            self.warn(
                translate(
                    "CrimeMap",
                    "No cluster was found: nowhere do {minimum} incidents lie close enough together. Raise "
                    "DISTANCE or DAYS, or lower MINIMUM.",
                ).format(minimum=minimum)
            )
        feedback.setProgressText(translate("CrimeMap", "Writing clusters"))
        results = self._write(parameters, context, feedback, points, first, areas)
        clustered = int(np.count_nonzero(first.label >= 0))
        return {**results, **self.counts(points), "CLUSTERS": first.n, "CLUSTERED": clustered}

    def _method(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Method:
        return Method(self.parameterAsEnum(parameters, "METHOD", context))

    def _choose_distance(self, points: PointInput, method: Method, minimum: int, days: float) -> float:
        """Return the distance that follows from how many incidents lie in their hull."""
        area = self._hull_area(points)
        if area <= 0:
            raise TooFewIncidents(
                translate(
                    "CrimeMap", "All incidents lie at one place or on a line, so no distance can be chosen."
                ),
                hint=translate("CrimeMap", "Give DISTANCE in metres."),
            )
        if method is Method.HIERARCHICAL:
            distance = random_distance(points.n, area)
        else:
            share = 1.0
            if method is Method.ST_DBSCAN and points.times is not None:
                period = float(np.ptp(points.times).astype(np.int64)) / SECONDS_IN_DAY
                share = min(1.0, 2.0 * days / period) if period > 0 else 1.0
            distance = core_distance(points.n, area, minimum, share_of_time=share)
        self.choose(
            "DISTANCE",
            distance,
            translate("CrimeMap", "Distance chosen: {distance} m").format(distance=written(distance, ".1f")),
        )
        return distance

    @staticmethod
    def _hull_area(points: PointInput) -> float:
        return float(convex_hull(points.x, points.y).area)

    def _orders(
        self,
        points: PointInput,
        method: Method,
        minimum: int,
        days: float,
        distance: float,
        given: float,
        cancel: Cancel,
    ) -> list[_Found]:
        """Return the clusters, in the hierarchical method followed by those of higher orders."""
        x, y = points.x, points.y
        if method is Method.HIERARCHICAL:
            area = None if given else self._hull_area(points)
            found = nearest_neighbour_clusters(
                x, y, minimum=minimum, distance_m=given or None, area_m2=area, cancel=cancel
            )
            return [_Found(order.label, order.n) for order in found]
        if method is Method.ST_DBSCAN and points.times is not None:
            elapsed = (points.times - points.times.min()).astype(np.float64) / SECONDS_IN_DAY
            clusters = st_dbscan(
                x, y, elapsed, distance_m=distance, days_apart=days, minimum=minimum, cancel=cancel
            )
        else:
            clusters = dbscan(x, y, distance_m=distance, minimum=minimum, cancel=cancel)
        return [_Found(clusters.label, clusters.n)]

    def _write(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        points: PointInput,
        first: _Found,
        areas: list[ClusterShapes],
    ) -> dict[str, Any]:
        """Write OUTPUT, and POINTS where they are asked for."""
        record = self.record(points, orders=len(areas))
        columns = [
            Column("cluster", INT, np.concatenate([np.arange(1, len(a.wkb) + 1) for a in areas])),
            Column("count", INT, np.concatenate([a.count for a in areas])),
            Column("density", REAL, np.concatenate([a.density for a in areas])),
            Column("from", DATETIME, np.concatenate([a.first for a in areas])),
            Column("to", DATETIME, np.concatenate([a.last for a in areas])),
            Column("rank", INT, np.concatenate([a.rank for a in areas])),
            Column("order", INT, np.repeat(np.arange(1, len(areas) + 1), [len(a.wkb) for a in areas])),
        ]
        results = {
            "OUTPUT": write_layer(
                self,
                parameters,
                context,
                columns=columns,
                wkb=[wkb for a in areas for wkb in a.wkb],
                geometry=Qgis.WkbType.Polygon,
                crs=points.crs.crs,
                record=record,
                kind=Kind.CLUSTERS,
                cancel=feedback.isCanceled,
                progress=progress_between(feedback, 80, 90),
            )
        }
        if is_asked(parameters, "POINTS"):
            is_alone = first.label < 0
            results["POINTS"] = write_points(
                self,
                parameters,
                context,
                name="POINTS",
                x=points.x,
                y=points.y,
                columns=[Column("cluster", INT, first.label + 1, is_alone)],
                crs=points.crs.crs,
                record=record,
                kind=Kind.CLUSTER_POINTS,
                cancel=feedback.isCanceled,
                progress=progress_between(feedback, 90, 100),
            )
        return results
