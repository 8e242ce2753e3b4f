"""When incidents happen: hour by weekday, and months and weeks with control limits."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import (
    QgsFields,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
)
from qgis.PyQt.QtCore import QCoreApplication, QMetaType

from crime_map_plugin.algorithms import analysis_crs, outputs, reading
from crime_map_plugin.algorithms.base import progress_between
from crime_map_plugin.algorithms.columns import DATETIME, INT, REAL, TEXT, Column
from crime_map_plugin.algorithms.input_checks import no_incidents, refuse_or_tell_no_crs, tell_few
from crime_map_plugin.algorithms.parameters import field_parameter, time_field_parameter
from crime_map_plugin.algorithms.point_input import PointAlgorithm
from crime_map_plugin.algorithms.records import Record
from crime_map_plugin.algorithms.row_reading import Rows, read_rows
from crime_map_plugin.analysis.checks import FEW_EVENTS
from crime_map_plugin.analysis.control_chart import ControlChart, Unit, control_chart
from crime_map_plugin.analysis.time_profile import HOURS_IN_WEEK, TimeProfile, time_profile
from crime_map_plugin.errors import TooFewIncidents
from crime_map_plugin.incidents import local_time
from crime_map_plugin.incidents.query import DateField

translate = QCoreApplication.translate

_HOUR_FIELD = "hour"


class TimeProfileAlgorithm(PointAlgorithm):
    """Count incidents by hour and weekday, by month and by week."""

    ID = "timeprofile"
    ICON = "time_profile"

    def title(self) -> str:
        return translate("CrimeMap", "Time profile")

    def group(self) -> str:
        return translate("CrimeMap", "Time and trends")

    def groupId(self) -> str:
        return "trends"

    def tags(self) -> list[str]:
        return ["crime", "time", "hour", "weekday", "aoristic", "control chart", "trend"]

    def help_text(self) -> str:
        return translate(
            "CrimeMap",
            "Counts incidents by hour of day and weekday, and by month and week with control limits. "
            "Incidents without a place count as well; times are local wall-clock times and are never "
            "shifted.\n\n"
            "OUTPUT has a row for every hour (0–23) of every weekday (1 = Monday) and seven rows whose hour "
            "is NULL: incidents whose time is not known, by weekday. All counts together are all incidents "
            "with a date. With TIME_TO an incident that happened some time between the two is shared among "
            "the hours it overlaps, in proportion (aoristic analysis, Ratcliffe 2000), so counts have "
            "fractions. Spans that end before they begin count as not known; spans of more than a week are "
            "shared, too, and say next to nothing.\n\n"
            "Registers often write 00:00 where no time is known. When 00:00:00 is over 5 % of all, at least "
            "twice as frequent as any other time of day, and chance would not make it so once in a million, "
            "or when all times are 00:00:00, those incidents count as not known and are named in a "
            "warning.\n\n"
            "SERIES: months and weeks (from Monday), half-open [from, to), with days, count, expected, low, "
            "high and flag (high, low, usual, partial). Limits are those of a u-chart: the mean rate per day "
            "times the period's days, ± 3 standard deviations of a Poisson count. A first or last period "
            "that the input does not fill is partial and has no limits; under 8 whole periods there are "
            "none.",
        )

    def declare(self) -> None:
        for parameter in (
            QgsProcessingParameterFeatureSource(
                "INPUT",
                translate("CrimeMap", "Incidents (with or without a place)"),
                [QgsProcessing.SourceType.TypeVector],
            ),
            time_field_parameter(),
            field_parameter(
                "TIME_TO",
                translate("CrimeMap", "Latest time, where only a span is known"),
                "INPUT",
                is_numeric=False,
            ),
            QgsProcessingParameterFeatureSink(
                "OUTPUT", translate("CrimeMap", "Hours by weekday"), QgsProcessing.SourceType.TypeVector
            ),
            QgsProcessingParameterFeatureSink(
                "SERIES",
                translate("CrimeMap", "Months and weeks"),
                QgsProcessing.SourceType.TypeVector,
                None,
                True,
                True,
            ),
        ):
            self.addParameter(parameter)
        self.declare_counts()
        for name, text in (
            ("WITHOUT_DATE", translate("CrimeMap", "Incidents without a date")),
            ("NOT_RECORDED", translate("CrimeMap", "Incidents with no time recorded")),
            ("REVERSED", translate("CrimeMap", "Spans that end before they begin")),
            ("LONG_SPANS", translate("CrimeMap", "Spans of more than a week")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, text))

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        for name in ("TIME_FIELD", "TIME_TO"):
            self._refuse_missing_field(name, "INPUT", parameters, context)

    def wanted(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, str]:
        source = self.parameterAsSource(parameters, "INPUT", context)
        if source is None:
            return {}
        return dict(self._columns(source.fields(), parameters, context).values())

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        source = self.parameterAsSource(parameters, "INPUT", context)
        refuse_or_tell_no_crs(self, source, "INPUT")
        feedback.setProgressText(translate("CrimeMap", "Reading incidents"))
        columns = self._columns(source.fields(), parameters, context)
        rows = read_rows(
            source,
            self._saved.get("INPUT"),
            list(columns.values()),
            cancel=feedback.isCanceled,
            progress=progress_between(feedback, 0, 60),
        )
        found = dict(zip(columns, rows.columns))
        times = found["start"]
        is_dated = ~np.isnat(times)
        without_date = int(np.count_nonzero(~is_dated))
        self._refuse_too_few(rows, is_dated)
        self._tell_without_date(without_date)
        known = {
            end: self._is_known(source.fields(), end, columns, found)[is_dated] for end in ("start", "end")
        }
        times = times[is_dated]
        profile = time_profile(
            times,
            found["end"][is_dated] if "end" in found else None,
            is_time_known=known["start"],
            is_end_known=known["end"],
            cancel=feedback.isCanceled,
        )
        charts = [control_chart(times, unit) for unit in Unit]
        self._tell(profile, charts, len(times))
        feedback.setProgress(80)
        record = Record(
            self.ID,
            dict(self.used),
            _crs_label(source, context),
            rows.input_count,
            rows.null_geometries,
            facts={
                "without_date": without_date,
                "not_recorded": profile.not_recorded,
                "at_midnight": profile.midnight,
                "reversed": profile.reversed_spans,
                "long_spans": profile.long_spans,
            },
        )
        result: dict[str, Any] = {
            "OUTPUT": outputs.write_table(
                self, parameters, context, columns=profile_columns(profile), record=record
            ),
            "ANALYSIS_CRS": record.analysis_crs,
            "INPUT_COUNT": rows.input_count,
            "NULL_GEOMETRIES": rows.null_geometries,
            "OUTSIDE": 0,
            "WITHOUT_DATE": without_date,
            "NOT_RECORDED": profile.not_recorded,
            "REVERSED": profile.reversed_spans,
            "LONG_SPANS": profile.long_spans,
        }
        if outputs.is_asked(parameters, "SERIES"):
            result["SERIES"] = outputs.write_table(
                self, parameters, context, name="SERIES", columns=series_columns(charts), record=record
            )
        feedback.setProgress(100)
        return result

    def _columns(
        self, fields: QgsFields, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> dict[str, tuple[str, str]]:
        """Return what is read: field and kind of the start, the end, their texts, and the schema's hour."""
        start = self.parameterAsString(parameters, "TIME_FIELD", context)
        end = self.parameterAsString(parameters, "TIME_TO", context)
        found = {"start": (start, reading.DATETIME)}
        if end:
            found["end"] = (end, reading.DATETIME)
        for key, name in (("start_text", start), ("end_text", end)):
            if name and _type(fields, name) == QMetaType.Type.QString:
                found[key] = (name, reading.TEXT)
        if start == DateField.OCCURRED.column and fields.lookupField(_HOUR_FIELD) >= 0:
            found["hour"] = (_HOUR_FIELD, reading.NUMBER)
        return found

    def _is_known(
        self,
        fields: QgsFields,
        end: str,
        columns: dict[str, tuple[str, str]],
        found: dict[str, np.ndarray],
    ) -> np.ndarray:
        """Return which times of day the input itself does not call unknown."""
        n = len(found["start"])
        if end not in found:
            return np.ones(n, dtype=bool)
        times = found[end]
        at_midnight = np.isnat(times) | (times.astype("datetime64[D]") == times)
        if _type(fields, columns[end][0]) == QMetaType.Type.QDate:
            return np.zeros(n, dtype=bool)
        known = np.ones(n, dtype=bool)
        if f"{end}_text" in found:
            known &= local_time.has_time(found[f"{end}_text"]) | ~at_midnight
        if end == "start" and "hour" in found:
            # in the incident schema the hour is NULL where no time is known
            known &= ~(np.isnan(found["hour"]) & at_midnight)
        return known

    def _refuse_too_few(self, rows: Rows, is_dated: np.ndarray) -> None:
        if rows.input_count == 0:
            raise no_incidents()
        if not is_dated.any():
            raise TooFewIncidents(
                translate("CrimeMap", "No incident has a date."),
                hint=translate("CrimeMap", "Choose another field for TIME_FIELD."),
            )

    def _tell(self, profile: TimeProfile, charts: list[ControlChart], n: int) -> None:
        tell_few(self, n)
        if n >= FEW_EVENTS and profile.table.sum() < HOURS_IN_WEEK:
            self.warn(
                translate(
                    "CrimeMap",
                    "Fewer than one incident per hour of the week: add up hours or weekdays before you "
                    "compare.",
                )
            )
        for count, text in (
            (
                profile.not_recorded,
                translate(
                    "CrimeMap",
                    "%n incident(s) have no time recorded (mostly written as 00:00): they are in the rows "
                    "without an hour, not in the night.",
                    None,
                    profile.not_recorded,
                ),
            ),
            (
                profile.reversed_spans,
                translate(
                    "CrimeMap",
                    "%n incident(s) end before they begin: their hour counts as not known.",
                    None,
                    profile.reversed_spans,
                ),
            ),
            (
                profile.long_spans,
                translate(
                    "CrimeMap",
                    "%n incident(s) span more than a week: shared among all hours, they say nothing about "
                    "the hour.",
                    None,
                    profile.long_spans,
                ),
            ),
        ):
            if count:
                self.warn(text)
        by_month, by_week = charts
        self.tell_cautions(by_month.cautions)
        self.tell_cautions(caution for caution in by_week.cautions if caution.key != "long_gap")


def profile_columns(profile: TimeProfile) -> list[Column]:
    """Return the profile as a table: 168 hours of the week, then seven rows without an hour."""
    hour = np.concatenate([np.tile(np.arange(24), 7), np.zeros(7, dtype=int)])
    weekday = np.concatenate([np.repeat(np.arange(1, 8), 24), np.arange(1, 8)])
    return [
        Column("hour", INT, hour, np.arange(hour.size) >= HOURS_IN_WEEK),
        Column("weekday", INT, weekday),
        Column("count", REAL, np.concatenate([profile.table.ravel(), profile.unknown]).astype(float)),
    ]


def series_columns(charts: list[ControlChart]) -> list[Column]:
    """Return the series one after the other as a table."""

    def joined(name: str) -> np.ndarray:
        return np.concatenate([getattr(chart, name) for chart in charts])

    units = [chart.unit.value for chart in charts for _ in chart.counts]
    flags = [signal.value if signal else None for chart in charts for signal in chart.signals]
    return [
        Column("unit", TEXT, np.array(units, dtype=object)),
        Column("from", DATETIME, joined("start").astype("datetime64[s]")),
        Column("to", DATETIME, joined("end").astype("datetime64[s]")),
        Column("days", INT, joined("days")),
        Column("count", INT, joined("counts")),
        Column("expected", REAL, joined("expected")),
        Column("low", REAL, joined("low")),
        Column("high", REAL, joined("high")),
        Column("flag", TEXT, np.array(flags, dtype=object)),
    ]


def _type(fields: QgsFields, name: str) -> Any:
    return fields.at(fields.lookupField(name)).type()


def _crs_label(source: QgsProcessingFeatureSource, context: QgsProcessingContext) -> str:
    """Return the analysis CRS by the rule for all; times need no metres, so none is no trouble."""
    crs, box = source.sourceCrs(), source.sourceExtent()
    if not crs.isValid() or box.isNull() or not box.isFinite():
        return ""
    bounds = box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()
    return analysis_crs.choose(crs, bounds, None, None, context.transformContext()).label
