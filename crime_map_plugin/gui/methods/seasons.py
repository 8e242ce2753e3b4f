"""By season and year: when in the year it happens, and whether this year is like the others."""

from __future__ import annotations

from datetime import date

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.analysis.seasons import Years, by_year
from crime_map_plugin.errors import Cancel
from crime_map_plugin.gui.chart_view import Chart
from crime_map_plugin.gui.charts import years as drawing
from crime_map_plugin.gui.methods.method import Finding, Job, Method, Results, Step
from crime_map_plugin.gui.methods.rows import Rows, read_rows
from crime_map_plugin.gui.methods.time_profile import TIME_PROFILE
from crime_map_plugin.gui.numbers import locale, number
from crime_map_plugin.gui.result_table import Column, Form, Table

translate = QCoreApplication.translate

_MONTH = "month"


class Seasons(Method):
    """Months of several years beside each other, and the seasons that they make up."""

    key = "seasons"
    runs = (TIME_PROFILE,)
    icon = "seasons"
    has_area = False
    has_cell_size = False
    opens = True

    def title(self) -> str:
        return translate("CrimeMap", "By season and year")

    def sentence(self) -> str:
        return translate(
            "CrimeMap",
            "Lays the years over each other, month by month, and counts by season. Use it for what follows "
            "the seasons, such as fires, fishing and felling; choose a period of several years.",
        )

    def button(self) -> str:
        return translate("CrimeMap", "&Compare the years")

    def steps(self, job: Job) -> list[Step]:
        parameters = {
            "INPUT": job.incidents,
            "TIME_FIELD": job.time_field,
            "OUTPUT": job.aside("time-profile"),
            "SERIES": job.path("months"),
        }
        text = translate("CrimeMap", "Counting months …")
        return [Step("run", TIME_PROFILE, text, lambda _: parameters)]

    def read(self, job: Job, results: Results, cancel: Cancel) -> Finding:
        rows = read_rows(str(results["run"]["SERIES"]), cancel)
        start, end = job.query.date_from, job.query.date_to
        found = by_year(
            months_of(rows),
            start=None if start is None else start.date(),
            end=None if end is None else end.date(),
        )
        name = translate("CrimeMap", "Seasons: {title}").format(title=job.title)
        if not found.years.size:
            text = translate("CrimeMap", "The period holds no whole month: choose a longer one.")
            return Finding(name, text)
        return Finding(
            name,
            _text(found),
            tables=(_season_table(found), _month_table(found)),
            charts=_charts(found, name),
        )


def months_of(rows: Rows) -> list[tuple[date, float]]:
    """Return the first day of each month in the series, and its count."""
    return [
        (moment.date(), float(count))
        for unit, moment, count in zip(rows.column("unit"), rows.column("from"), rows.column("count"))
        if unit == _MONTH and moment is not None and count is not None
    ]


def season_names() -> tuple[str, ...]:
    """Return the four seasons, winter first."""
    return (
        translate("CrimeMap", "Winter"),
        translate("CrimeMap", "Spring"),
        translate("CrimeMap", "Summer"),
        translate("CrimeMap", "Autumn"),
    )


def _charts(found: Years, name: str) -> tuple[Chart, ...]:
    short = locale().FormatType.ShortFormat
    texts = drawing.YearTexts(
        tuple(locale().standaloneMonthName(month, short) for month in range(1, 13)),
        season_names(),
        translate("CrimeMap", "Incidents"),
    )
    years = found.years.tolist()
    charts = [
        Chart(
            translate("CrimeMap", "Months"),
            lambda theme: drawing.months_figure(years, found.months, theme, texts),
            name,
        )
    ]
    if np.isfinite(found.seasons).any():
        charts.append(
            Chart(
                translate("CrimeMap", "Seasons"),
                lambda theme: drawing.seasons_figure(years, found.seasons, theme, texts),
                name,
            )
        )
    return tuple(charts)


def _text(found: Years) -> str:
    whole = found.seasons[np.isfinite(found.seasons).all(axis=1)]
    if not len(whole):
        return translate("CrimeMap", "No year is whole yet; the seasons cannot be compared.")
    total = whole.sum(axis=0)
    if not total.any():
        return translate("CrimeMap", "No incidents in whole years.")
    most = int(total.argmax())
    text = translate("CrimeMap", "Most incidents fall into {season}: {count} of {total} in whole years.")
    return text.format(
        season=season_names()[most].lower(), count=number(int(total[most])), total=number(int(total.sum()))
    )


def _season_table(found: Years) -> Table:
    note = translate(
        "CrimeMap", "Winter begins in the December before. Empty: not the whole season lies in the period."
    )
    return _table(translate("CrimeMap", "Seasons by year"), found, season_names(), found.seasons, note)


def _month_table(found: Years) -> Table:
    names = tuple(locale().standaloneMonthName(month) for month in range(1, 13))
    note = translate("CrimeMap", "Empty: not the whole month lies in the period.")
    return _table(translate("CrimeMap", "Months by year"), found, names, found.months, note)


def _table(title: str, found: Years, names: tuple[str, ...], counts: np.ndarray, note: str) -> Table:
    columns = [Column("year", translate("CrimeMap", "Year"), Form.TEXT, 0)]
    columns += [Column(f"c{place}", name, Form.WHOLE, 0) for place, name in enumerate(names)]
    rows = [
        (str(year), *(int(count) if np.isfinite(count) else None for count in line))
        for year, line in zip(found.years.tolist(), counts)
    ]
    return Table(title, tuple(columns), tuple(rows), note)
