"""Near repeats: the table of pairs in space and time, links, roles and a place to watch."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
)
from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.algorithms import reading
from crime_map_plugin.algorithms.base import Refused, progress_between
from crime_map_plugin.algorithms.inference_input import permutations_parameter, seed_parameter
from crime_map_plugin.algorithms.near_repeat_output import NearRepeatOutput, Sequence
from crime_map_plugin.algorithms.outputs import is_asked
from crime_map_plugin.algorithms.parameters import (
    number_parameter,
    numbers_parameter,
    points_parameter,
    time_field_parameter,
)
from crime_map_plugin.algorithms.point_input import PointAlgorithm, PointInput
from crime_map_plugin.analysis.bands import Bands, Intervals
from crime_map_plugin.analysis.near_repeat import NearRepeatTable, near_repeat
from crime_map_plugin.analysis.near_repeat_roles import Reach, reach
from crime_map_plugin.analysis.space_time_pairs import Metric

translate = QCoreApplication.translate

DISTANCES = (0.0, 0.1, 200.0, 400.0, 600.0)
DAYS = (0.0, 7.0, 14.0, 21.0)
SECONDS_IN_DAY = 86_400.0
_ID = "id"


@dataclass(frozen=True)
class _Asked:
    """What the table is asked."""

    distances: Bands
    days: Bands
    metric: Metric
    intervals: Intervals
    is_calendar: bool


class NearRepeat(PointAlgorithm):
    """Knox tests of many bands at once."""

    ID = "nearrepeat"
    ICON = "near_repeat"
    NEEDS = ("scipy",)

    def title(self) -> str:
        return translate("CrimeMap", "Near repeats")

    def group(self) -> str:
        return translate("CrimeMap", "Time and trends")

    def groupId(self) -> str:
        return "trends"

    def tags(self) -> list[str]:
        return [*super().tags(), "near repeat", "knox", "repeat victimisation", "space-time"]

    def help_text(self) -> str:
        return translate(
            "CrimeMap",
            "Counts pairs of incidents that are close in space and in time and asks whether there are more "
            "of them than chance would bring together (Knox 1964; Johnson et al. 2007): after a burglary, "
            "are the houses around it at risk, how far and for how long?\n\n"
            "DISTANCES are the bounds of the bands in metres, DAYS in days. TIME_UNIT 0 takes the "
            "difference of calendar dates, 1 the elapsed time in units of 24 hours. METRIC 0 is Manhattan "
            "distance (along streets at right angles), 1 is Euclidean. INTERVALS 0: a band owns its lower "
            "bound, [a, b), and a pair at the last bound is left out; 1: it owns its upper bound, (a, b], "
            "and the first band both.\n\n"
            "Fields of OUTPUT: distance_from, distance_to, days_from, days_to, observed (pairs), expected "
            "(pairs in the band of distance × pairs in the band of time / all pairs), ratio, p (share of "
            "permutations of the dates with at least as many pairs, upper tail), and the bands in words. No "
            "correction is made for testing many bands. With more than 200 million pairs within the last "
            "distance, p comes from the exact mean and variance over all permutations (Barton & David "
            "1966).\n\n"
            "LINKS: a line from the earlier to the later incident of each pair in the table; from_id and "
            "to_id are the field “id” of the incidents, else the feature id.\n\n"
            "POINTS: the role of each incident. Near is within the first band of days and as far as bands, "
            "from the first outward, have p up to .05 (if none has, the first band beyond the same place). "
            "repeat: follows another at the same place (the first band if it ends by 1 m, else the same "
            "coordinates); near_repeat: follows another that is near; originator: others follow it, and it "
            "follows none; none: all others. Of several, the first in this list. Of incidents at the same "
            "moment the one that stands first in the layer is the earlier.\n\n"
            "WATCH: the area within that distance of the incidents of the last NEXT_DAYS days, for the next "
            "NEXT_DAYS days; valid_until is the midnight at which it expires.",
        )

    def declare(self) -> None:
        for parameter in (
            points_parameter(),
            time_field_parameter(),
            numbers_parameter("DISTANCES", translate("CrimeMap", "Bounds of distance in metres"), DISTANCES),
            numbers_parameter("DAYS", translate("CrimeMap", "Bounds of time in days"), DAYS),
            self._choice(
                "TIME_UNIT",
                translate("CrimeMap", "Days are"),
                [
                    translate("CrimeMap", "Differences of calendar dates"),
                    translate("CrimeMap", "Elapsed, 24 hours each"),
                ],
            ),
            self._choice(
                "METRIC",
                translate("CrimeMap", "Distance"),
                [translate("CrimeMap", "Manhattan"), translate("CrimeMap", "Euclidean")],
            ),
            self._choice(
                "INTERVALS",
                translate("CrimeMap", "Bands"),
                ["[a, b)", translate("CrimeMap", "(a, b], the first one [a, b]")],
            ),
            permutations_parameter(),
            seed_parameter(),
            number_parameter(
                "NEXT_DAYS",
                translate("CrimeMap", "Days to watch (for the area to watch)"),
                0,
                is_integer=True,
                minimum=0,
            ),
            QgsProcessingParameterFeatureSink(
                "OUTPUT", translate("CrimeMap", "Near repeats"), QgsProcessing.SourceType.TypeVector
            ),
        ):
            self.addParameter(parameter)
        for name, text, kind in (
            (
                "LINKS",
                translate("CrimeMap", "Links of near repeats"),
                QgsProcessing.SourceType.TypeVectorLine,
            ),
            (
                "POINTS",
                translate("CrimeMap", "Incidents with their role"),
                QgsProcessing.SourceType.TypeVectorPoint,
            ),
            ("WATCH", translate("CrimeMap", "Area to watch"), QgsProcessing.SourceType.TypeVectorPolygon),
        ):
            self.addParameter(QgsProcessingParameterFeatureSink(name, text, kind, None, True, False))
        self.declare_counts()
        for name, text in (
            ("PAIRS", translate("CrimeMap", "Pairs in the table")),
            ("TOP_RATIO", translate("CrimeMap", "Ratio of the surest band")),
            ("TOP_P", translate("CrimeMap", "p of the surest band")),
            ("REACH", translate("CrimeMap", "Reach of near repeats in metres")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, text))
        for name, text in (
            ("TOP_DISTANCE", translate("CrimeMap", "Distance of the surest band")),
            ("TOP_DAYS", translate("CrimeMap", "Days of the surest band")),
        ):
            self.addOutput(QgsProcessingOutputString(name, text))

    @staticmethod
    def _choice(name: str, text: str, options: list[str]) -> QgsProcessingParameterEnum:
        return QgsProcessingParameterEnum(name, text, options, False, 0)

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        super().check(parameters, context)
        for name in ("DISTANCES", "DAYS"):
            self._bands(parameters, name, context)
        if is_asked(parameters, "WATCH") and self.parameterAsInt(parameters, "NEXT_DAYS", context) == 0:
            raise Refused(
                translate(
                    "CrimeMap",
                    "WATCH needs NEXT_DAYS: write for how many days the area is to be watched, such as 7.",
                )
            )

    def _bands(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> Bands:
        bounds = self.numbers(parameters, name, context)
        is_rising = all(low < high for low, high in zip(bounds, bounds[1:]))
        if len(bounds) < 2 or not is_rising or not np.isfinite(bounds).all() or bounds[0] < 0:
            text = translate(
                "CrimeMap",
                "{parameter}: write two or more numbers from 0 up, each greater than the one before, such "
                "as {example}.",
            )
            example = ", ".join(f"{n:g}" for n in self.parameterDefinition(name).defaultValue())
            raise Refused(text.format(parameter=name, example=example))
        return Bands(bounds)

    def wanted(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, str]:
        found = super().wanted(parameters, context)
        if is_asked(parameters, "LINKS") or is_asked(parameters, "POINTS"):
            source = self.parameterAsSource(parameters, "INPUT", context)
            has_id = source is not None and source.fields().indexFromName(_ID) >= 0
            name = _ID if has_id and _ID not in found else reading.FEATURE_ID
            found = {**found, name: reading.TEXT}
        return found

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        points = self.read_input(parameters, context, feedback)
        asked = _Asked(
            self._bands(parameters, "DISTANCES", context),
            self._bands(parameters, "DAYS", context),
            Metric(self.parameterAsEnum(parameters, "METRIC", context)),
            Intervals(self.parameterAsEnum(parameters, "INTERVALS", context)),
            self.parameterAsEnum(parameters, "TIME_UNIT", context) == 0,
        )
        seed = self.parameterAsInt(parameters, "SEED", context)
        ids = points.columns.get(_ID, points.columns.get(reading.FEATURE_ID))
        sequence = in_sequence(points, ids, is_calendar=asked.is_calendar)
        output = NearRepeatOutput(self, parameters, context, feedback, points, sequence, seed)
        # too many links are refused before the permutations, not after
        if is_asked(parameters, "LINKS"):
            feedback.setProgressText(translate("CrimeMap", "Linking incidents"))
            output.find_links(asked.distances, asked.days, asked.metric, asked.intervals)
        feedback.setProgressText(translate("CrimeMap", "Counting pairs"))
        table = near_repeat(
            sequence.xy,
            sequence.days,
            distances_m=asked.distances,
            days_between=asked.days,
            metric=asked.metric,
            intervals=asked.intervals,
            permutations=self.parameterAsInt(parameters, "PERMUTATIONS", context),
            seed=seed,
            progress=progress_between(feedback, 30, 80),
            cancel=feedback.isCanceled,
        )
        self.tell_cautions(table.cautions)
        found = reach(table)
        if is_asked(parameters, "POINTS") or is_asked(parameters, "WATCH"):
            self._tell_reach(found)
        feedback.setProgressText(translate("CrimeMap", "Writing the result"))
        labels = self._labels(asked)
        results = {"OUTPUT": output.write_pairs(table, *labels)}
        if is_asked(parameters, "LINKS"):
            results["LINKS"] = output.write_links()
        if is_asked(parameters, "POINTS"):
            results["POINTS"] = output.write_roles(table)
        if is_asked(parameters, "WATCH"):
            days = self.parameterAsInt(parameters, "NEXT_DAYS", context)
            self._tell_watch(days, asked.days)
            results["WATCH"] = output.write_watch(found, days)
        return {**results, **self.counts(points), **_summary(table, found, *labels)}

    def _tell_reach(self, found: Reach) -> None:
        metres = f"{found.metres:g}"
        self.choose(
            "REACH",
            found.metres,
            translate("CrimeMap", "Near repeats reach {metres} m").format(metres=metres),
        )
        if not found.is_significant:
            self.warn(
                translate(
                    "CrimeMap",
                    "No band of distance holds more pairs than chance would in the first band of days: "
                    "{metres} m stands in for the reach of near repeats.",
                ).format(metres=metres)
            )

    def _tell_watch(self, days: int, bands: Bands) -> None:
        if days > bands.bounds[1]:
            self.warn(
                translate(
                    "CrimeMap",
                    "The reach is that of the first {tested} days; the area is to be watched for {days}.",
                ).format(tested=f"{bands.bounds[1]:g}", days=days)
            )

    @staticmethod
    def _labels(asked: _Asked) -> tuple[list[str], list[str]]:
        """Return bands of distance and of time in words, with the side, the metric and the unit in each."""
        if asked.metric is Metric.MANHATTAN:
            metres = translate("CrimeMap", "{interval} m Manhattan")
        else:
            metres = translate("CrimeMap", "{interval} m Euclidean")
        if asked.is_calendar:
            days = translate("CrimeMap", "{interval} calendar days")
        else:
            days = translate("CrimeMap", "{interval} days of 24 hours")
        return (
            [metres.format(interval=label) for label in asked.distances.labels(asked.intervals)],
            [days.format(interval=label) for label in asked.days.labels(asked.intervals)],
        )


def in_sequence(points: PointInput, ids: np.ndarray | None, *, is_calendar: bool) -> Sequence:
    """Return the incidents from the earliest to the latest; rows of one moment keep their order."""
    times = points.times if points.times is not None else np.empty(0, dtype="datetime64[s]")
    order = np.argsort(times, kind="stable")
    if is_calendar:
        days = times.astype("datetime64[D]").astype(np.int64).astype(np.float64)
    else:
        days = times.astype(np.int64) / SECONDS_IN_DAY
    return Sequence(
        np.column_stack([points.x, points.y])[order],
        days[order],
        order,
        None if ids is None else ids[order],
    )


def _summary(
    table: NearRepeatTable, found: Reach, distance_bands: list[str], day_bands: list[str]
) -> dict[str, Any]:
    """Return the pairs and the surest cell: the least p, then the highest ratio."""
    summary: dict[str, Any] = {"PAIRS": int(table.observed.sum()), "REACH": found.metres}
    rows, columns = np.nonzero(table.expected > 0)
    if len(rows):
        best = np.lexsort((-table.ratio[rows, columns], table.p[rows, columns]))[0]
        row, column = rows[best], columns[best]
        summary["TOP_DISTANCE"], summary["TOP_DAYS"] = distance_bands[row], day_bands[column]
        summary["TOP_RATIO"], summary["TOP_P"] = float(table.ratio[row, column]), float(table.p[row, column])
    return summary
