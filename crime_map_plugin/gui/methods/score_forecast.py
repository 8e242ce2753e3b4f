"""One click: make a map from the days before a date and score it by what came after."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication, QDate
from qgis.PyQt.QtWidgets import QDateEdit

from crime_map_plugin.errors import Cancel
from crime_map_plugin.gui.chart_view import Chart
from crime_map_plugin.gui.charts import curve
from crime_map_plugin.gui.method_form import add_row, choice
from crime_map_plugin.gui.method_form import decimal as decimal_box
from crime_map_plugin.gui.methods import filtering
from crime_map_plugin.gui.methods.density import DENSITY
from crime_map_plugin.gui.methods.gi_star import GI_STAR
from crime_map_plugin.gui.methods.method import Finding, Job, Method, Results, Step
from crime_map_plugin.gui.methods.prospective import PROMAP
from crime_map_plugin.gui.methods.rows import Rows, read_rows
from crime_map_plugin.gui.methods.wording import decimal, facts, percent, plain
from crime_map_plugin.gui.numbers import day, locale
from crime_map_plugin.gui.workspace import Workspace
from crime_map_plugin.incidents.query import IncidentQuery

translate = QCoreApplication.translate

SCORE = "crimemap:hotspotscore"
GRID = "crimemap:incidentgrid"
_GI_STAR, _DENSITY, _PROMAP, _NAIVE = "gi_star", "density", "promap", "naive"
_LAST_PART = 4


class ScoreForecast(Method):
    """Hit rate, PAI and PEI of a map made before the incidents that it is scored by."""

    key = "score"
    runs = (SCORE,)
    icon = "score"
    opens = True

    def title(self) -> str:
        return translate("CrimeMap", "Score a forecast")

    def sentence(self) -> str:
        return translate(
            "CrimeMap",
            "Makes a map from the days up to a date and counts how many later incidents it caught. Use it to "
            "choose the method that works in your city.",
        )

    def button(self) -> str:
        return translate("CrimeMap", "&Score the forecast")

    def fill(self) -> None:
        self.maker = choice(
            "CrimeMapScoreMaker",
            (
                (translate("CrimeMap", "Hot cells (Gi*)"), _GI_STAR),
                (translate("CrimeMap", "Density"), _DENSITY),
                (translate("CrimeMap", "Prospective map (ProMap)"), _PROMAP),
                (translate("CrimeMap", "Counts alone"), _NAIVE),
            ),
        )
        self.until = QDateEdit()
        self.until.setObjectName("CrimeMapScoreUntil")
        self.until.setCalendarPopup(True)
        self.until.setLocale(locale())
        self.until.setDisplayFormat("dd.MM.yyyy")
        self.until.setMinimumWidth(60)
        self.coverage = decimal_box("CrimeMapScoreCoverage", 5.0, 0.1, 100.0, decimals=1, step=1.0)
        self.coverage.setSuffix(translate("CrimeMap", " % of the area"))
        add_row(self.basic, translate("CrimeMap", "Map"), self.maker)
        add_row(
            self.basic,
            translate("CrimeMap", "Made up to"),
            self.until,
            translate("CrimeMap", "The last day that the map knows; the days after it score it"),
        )
        add_row(self.basic, translate("CrimeMap", "Watch"), self.coverage)

    def follow(self, workspace: Workspace) -> None:
        first, last = _days(workspace.query)
        kept = self.until.date().toPyDate()
        self.until.setDateRange(
            QDate(first.year, first.month, first.day), QDate(last.year, last.month, last.day)
        )
        if not first <= kept < last or self.until.property("for") != [first.isoformat(), last.isoformat()]:
            split = last - timedelta(days=max(1, round(((last - first).days + 1) / _LAST_PART)))
            split = max(first, split)
            self.until.setDate(QDate(split.year, split.month, split.day))
            self.until.setProperty("for", [first.isoformat(), last.isoformat()])

    def trouble(self, workspace: Workspace) -> str:
        first, last = _days(workspace.query)
        if first >= last or not first <= self.until.date().toPyDate() < last:
            return translate(
                "CrimeMap", "The filter's period must reach beyond the day up to which the map is made."
            )
        return ""

    def steps(self, job: Job) -> list[Step]:
        query = job.query
        if query.date_from is None or query.date_to is None:
            return []
        split = datetime.combine(self.until.date().toPyDate() + timedelta(days=1), time())
        wanted = {
            "training": filtering.of_period(query, query.date_from, split),
            "later": filtering.of_period(query, split, query.date_to),
        }
        maker, coverage = self.maker.currentData(), self.coverage.value()
        self.asked = {
            "maker": self.maker.currentText(),
            "coverage": coverage,
            "split": self.until.date().toPyDate(),
        }

        def train(results: Results) -> dict[str, Any]:
            return _training(maker, job, str(results["training"]["OUTPUT"]), split)

        def score(results: Results) -> dict[str, Any]:
            rank = {_GI_STAR: "z", _NAIVE: "count"}.get(maker)
            return {
                "HOTSPOTS": str(results["train"]["OUTPUT"]),
                "RANK_FIELD": rank,
                "INPUT": str(results["later"]["OUTPUT"]),
                "TRAINING": str(results["training"]["OUTPUT"]),
                "BOUNDARY": job.boundary,
                "CELL_SIZE": results["train"].get("CHOSEN_CELL_SIZE") or job.cell_size,
                "COVERAGE": coverage,
                "CURVE": job.path("score-curve"),
            }

        algorithm = {_GI_STAR: GI_STAR, _DENSITY: DENSITY, _PROMAP: PROMAP, _NAIVE: GRID}[maker]
        return [
            *filtering.filter_steps(
                job,
                wanted,
                translate("CrimeMap", "Parting the incidents at the date …"),
                # The prospective map has no study area of its own; one place far away would stretch it.
                boundary=job.boundary if maker == _PROMAP else None,
            ),
            Step("train", algorithm, translate("CrimeMap", "Making the map …"), train),
            Step("run", SCORE, translate("CrimeMap", "Scoring the map …"), score),
        ]

    def read(self, job: Job, results: Results, cancel: Cancel) -> Finding:
        found = results["run"]
        maker = str(self.asked["maker"])
        name = translate("CrimeMap", "Forecast scored: {title}").format(title=job.title)
        text = translate(
            "CrimeMap",
            "The map caught {hit} of what came after on {coverage} % of the area: PAI {pai}, PEI {pei}. A "
            "map of counts alone has a PAI of {naive}.",
        ).format(
            hit=percent(_number(found.get("HIT_RATE"))),
            coverage=plain(self.asked["coverage"]),
            pai=decimal(_number(found.get("PAI"))),
            pei=decimal(_number(found.get("PEI"))),
            naive=decimal(_number(found.get("NAIVE_PAI"))),
        )
        before, after = (int(results[key].get("COUNT") or 0) for key in ("training", "later"))
        split = self.asked["split"]
        rests = translate("CrimeMap", "It knew {before} incidents up to {day}; {after} came after.").format(
            before=locale().toString(before), after=locale().toString(after), day=day(split)
        )
        rows = read_rows(str(found["CURVE"]), cancel)
        table = rows.table(translate("CrimeMap", "Curve"), job.language)
        charts = (self._chart(rows, maker, name),) if len(rows) else ()
        return Finding(name, f"{text} {rests}", facts(found), tables=(table,), charts=charts)

    def _chart(self, rows: Rows, maker: str, title: str) -> Chart:
        texts = curve.CurveTexts(
            translate("CrimeMap", "Share of the area, %"),
            translate("CrimeMap", "Share of later incidents, %"),
            translate("CrimeMap", "Chance"),
            translate("CrimeMap", "watched"),
        )
        lines = curve_lines(rows, maker)
        chosen = float(self.asked["coverage"])
        return Chart(
            translate("CrimeMap", "Score curve"),
            lambda theme: curve.figure(lines, theme, texts, chosen=chosen),
            title,
        )


def curve_lines(rows: Rows, maker: str) -> list[tuple[str, np.ndarray, np.ndarray]]:
    """Return the lines of the curve table: the map's, and that of counts where it is there."""
    area = _percent(rows, "coverage_pct")
    lines = []
    for field, name in (
        ("hit_rate", maker),
        ("naive_hit_rate", translate("CrimeMap", "Counts alone")),
        ("best_hit_rate", translate("CrimeMap", "The best possible")),
    ):
        if field in rows:
            lines.append((name, area, _percent(rows, field)))
    return lines


def _percent(rows: Rows, field: str) -> np.ndarray:
    values = np.array([np.nan if v is None else float(v) for v in rows.column(field)])
    is_share = values.size and np.nanmax(values) <= 1.0 and not field.endswith("_pct")
    return values * 100.0 if is_share else values


def _training(maker: str, job: Job, points: str, split: datetime) -> dict[str, Any]:
    common = {"INPUT": points, "CELL_SIZE": job.cell_size, "BOUNDARY": job.boundary}
    if maker == _GI_STAR:
        # As the panel's own hot cells: ranked by z, with no doubt about a normal distribution.
        return {**common, "INFERENCE": 1, "PERMUTATIONS": 0, "OUTPUT": job.aside("trained")}
    if maker == _NAIVE:
        return {**common, "OUTPUT": job.aside("trained")}
    if maker == _DENSITY:
        return {**common, "OUTPUT": job.aside("trained", "tif")}
    return {
        "INPUT": points,
        "TIME_FIELD": job.time_field,
        "AS_OF": split.isoformat(),
        "CELL_SIZE": job.cell_size or 50.0,
        "OUTPUT": job.aside("trained", "tif"),
    }


def _days(query: IncidentQuery) -> tuple[date, date]:
    today = date.today()
    first = query.date_from.date() if query.date_from else today
    last = (query.date_to - timedelta(seconds=1)).date() if query.date_to else today
    return first, last


def _number(value: Any) -> float | None:
    return None if value is None else float(value)
