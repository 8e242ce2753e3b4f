"""When it happens: hours by weekdays, and weeks and months with the limits of chance."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication, QDate

from crime_map_plugin.errors import Cancel
from crime_map_plugin.gui.chart_view import Chart
from crime_map_plugin.gui.charts import heat_table, series
from crime_map_plugin.gui.methods.method import Finding, Job, Method, Results, Step
from crime_map_plugin.gui.methods.rows import Rows, read_rows
from crime_map_plugin.gui.methods.wording import percent
from crime_map_plugin.gui.numbers import counted, locale

translate = QCoreApplication.translate

TIME_PROFILE = "crimemap:timeprofile"
_MONTH, _WEEK = "month", "week"
_BUSY_HOURS = 6
_OUTSIDE = ("high", "low")
_PARTIAL = "partial"


class TimeProfile(Method):
    """Hours, weekdays, weeks and months of the filtered incidents."""

    key = "time-profile"
    runs = (TIME_PROFILE,)
    icon = "time_profile"
    has_area = False
    has_cell_size = False
    opens = True

    def title(self) -> str:
        return translate("CrimeMap", "Hours, weekdays and months")

    def sentence(self) -> str:
        return translate(
            "CrimeMap",
            "Shows at which hours and on which days it happens, and which months were out of the ordinary. "
            "Use it to plan shifts.",
        )

    def button(self) -> str:
        return translate("CrimeMap", "Show the &times")

    def steps(self, job: Job) -> list[Step]:
        parameters = {
            "INPUT": job.incidents,
            "TIME_FIELD": job.time_field,
            "OUTPUT": job.path("time-profile"),
            "SERIES": job.path("time-series"),
        }
        text = translate("CrimeMap", "Counting hours and days …")
        return [Step("run", TIME_PROFILE, text, lambda _: parameters)]

    def read(self, job: Job, results: Results, cancel: Cancel) -> Finding:
        found = results["run"]
        rows = read_rows(str(found["OUTPUT"]), cancel)
        dated = read_rows(str(found["SERIES"]), cancel)
        name = translate("CrimeMap", "Times: {title}").format(title=job.title)
        table, unknown = hours_by_weekday(rows)
        charts = [self._heat(table, unknown)]
        for unit, title in (
            (_MONTH, translate("CrimeMap", "Months")),
            (_WEEK, translate("CrimeMap", "Weeks")),
        ):
            chart = self._series(dated, unit, title)
            if chart is not None:
                charts.append(chart)
        return Finding(
            name,
            self._text(table, unknown, dated),
            tables=(
                rows.table(translate("CrimeMap", "Hours and weekdays"), job.language),
                dated.named("unit", _unit_names())
                .named("flag", _flag_names())
                .table(translate("CrimeMap", "Months and weeks"), job.language),
            ),
            charts=tuple(charts),
        )

    def _text(self, table: np.ndarray, unknown: float, dated: Rows) -> str:
        sentences = []
        known = float(table.sum())
        if known:
            by_hour = table.sum(axis=0)
            around = np.array([by_hour.take(range(h, h + _BUSY_HOURS), mode="wrap").sum() for h in range(24)])
            first = int(around.argmax())
            sentences.append(
                translate(
                    "CrimeMap", "{share} happen from {first}:00 to {last}:00; the busiest day is {day}."
                ).format(
                    share=percent(float(around[first]) / known, 0),
                    first=f"{first:02d}",
                    last=f"{(first + _BUSY_HOURS) % 24:02d}",
                    day=locale().standaloneDayName(int(table.sum(axis=1).argmax()) + 1),
                )
            )
        if unknown:
            lost = percent(unknown / (known + unknown), 0)
            sentences.append(
                translate("CrimeMap", "Of {share} the time of day is not known.").format(share=lost)
            )
        months = [
            flag
            for unit, flag in zip(dated.column("unit"), dated.column("flag"))
            if unit == _MONTH and flag in _OUTSIDE
        ]
        if months:
            sentences.append(
                counted(
                    translate("CrimeMap", "%n month(s) lie outside the limits of chance.", None, len(months)),
                    len(months),
                )
            )
        return " ".join(sentences)

    def _heat(self, table: np.ndarray, unknown: float) -> Chart:
        note = ""
        if unknown:
            whole = round(unknown)
            note = counted(
                translate("CrimeMap", "%n incident(s) without a known time are not shown.", None, whole),
                whole,
            )
        texts = heat_table.HeatTexts(
            tuple(locale().standaloneDayName(day, locale().FormatType.ShortFormat) for day in range(1, 8)),
            translate("CrimeMap", "Hour of the day"),
            translate("CrimeMap", "Incidents by hour and weekday"),
            note,
        )
        return Chart(
            translate("CrimeMap", "Hours"), lambda theme: heat_table.figure(table, theme, texts), texts.title
        )

    def _series(self, dated: Rows, unit: str, title: str) -> Chart | None:
        chosen = [i for i, found in enumerate(dated.column("unit")) if found == unit]
        if len(chosen) < 2:
            return None
        labels = [_label(dated.column("from")[i], unit) for i in chosen]
        counts, expected, low, high = (
            np.array(
                [np.nan if dated.column(name)[i] is None else float(dated.column(name)[i]) for i in chosen]
            )
            for name in ("count", "expected", "low", "high")
        )
        partial = np.array([dated.column("flag")[i] == _PARTIAL for i in chosen])
        texts = series.SeriesTexts(
            translate("CrimeMap", "Incidents"),
            translate("CrimeMap", "Expected"),
            translate("CrimeMap", "Limits of chance (±3 sd)"),
            translate("CrimeMap", "Outside the limits"),
            translate("CrimeMap", "Not a whole period"),
            translate("CrimeMap", "Incidents"),
        )
        return Chart(
            title,
            lambda theme: series.figure(labels, counts, expected, low, high, partial, theme, texts),
            title,
        )


def hours_by_weekday(rows: Rows) -> tuple[np.ndarray, float]:
    """Return the counts (7 × 24, row 0 is Monday) and how many have no known time."""
    table, unknown = np.zeros((7, 24)), 0.0
    for hour, weekday, count in zip(rows.column("hour"), rows.column("weekday"), rows.column("count")):
        if hour is None:
            unknown += count or 0.0
        else:
            table[int(weekday) - 1, int(hour)] += count or 0.0
    return table, unknown


def _unit_names() -> dict[str, str]:
    return {_MONTH: translate("CrimeMap", "Month"), _WEEK: translate("CrimeMap", "Week")}


def _flag_names() -> dict[str, str]:
    return {
        "high": translate("CrimeMap", "above the limits"),
        "low": translate("CrimeMap", "below the limits"),
        "usual": translate("CrimeMap", "usual"),
        _PARTIAL: translate("CrimeMap", "not a whole period"),
    }


def _label(moment: Any, unit: str) -> str:
    if moment is None:
        return "–"
    day = QDate(moment.year, moment.month, moment.day)
    return locale().toString(day, "MMM yyyy" if unit == _MONTH else "dd.MM.yy")
