"""Emerging hot spots: which places are new, growing, lasting or over."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.errors import Cancel
from crime_map_plugin.gui.chart_view import Chart
from crime_map_plugin.gui.charts import bars
from crime_map_plugin.gui.method_form import add_row, choice, correction, days, decimal, metres, whole_number
from crime_map_plugin.gui.methods.method import Finding, Job, LayerSpec, Method, Results, Step
from crime_map_plugin.gui.methods.rows import count_by
from crime_map_plugin.gui.methods.wording import facts
from crime_map_plugin.gui.numbers import counted, number
from crime_map_plugin.incidents.query import IncidentQuery
from crime_map_plugin.maps.layers import Kind
from crime_map_plugin.maps.result_styles import EMERGING_COLORS, pattern_names

translate = QCoreApplication.translate

EMERGING = "crimemap:emerginghotspots"
NONE = "none"
_YEAR_DAYS, _WEEK, _FEWEST_STEPS = 365, 7, 10


class Emerging(Method):
    """Seventeen patterns of hot and cold over time."""

    key = "emerging"
    runs = (EMERGING,)
    icon = "emerging"

    def title(self) -> str:
        return translate("CrimeMap", "Emerging hot spots")

    def sentence(self) -> str:
        return translate(
            "CrimeMap",
            "Tells which hot spots are new, growing, lasting or over. Use it on a year or more to see where "
            "things are getting worse.",
        )

    def button(self) -> str:
        return translate("CrimeMap", "&Find emerging hot spots")

    def fill(self) -> None:
        self.step = days("CrimeMapEmergingStep", 0, 0, 366, automatic=translate("CrimeMap", "Automatic"))
        self.grid = choice(
            "CrimeMapEmergingGrid",
            ((translate("CrimeMap", "Squares"), 0), (translate("CrimeMap", "Hexagons"), 1)),
        )
        self.band = metres("CrimeMapEmergingBand", automatic=translate("CrimeMap", "Adjoining cells"))
        self.lag = whole_number("CrimeMapEmergingLag", 1, 0, 12)
        self.hot_share = decimal("CrimeMapEmergingShare", 0.9, 0.01, 1.0)
        self.trend_p = decimal("CrimeMapEmergingTrend", 0.1, 0.0, 1.0)
        self.correction = correction("CrimeMapEmergingCorrection")
        add_row(self.basic, translate("CrimeMap", "Step"), self.step)
        add_row(self.more, translate("CrimeMap", "Cell shape"), self.grid)
        add_row(self.more, translate("CrimeMap", "Neighbourhood"), self.band)
        add_row(
            self.more,
            translate("CrimeMap", "Steps back"),
            self.lag,
            translate("CrimeMap", "How many steps before belong to the neighbourhood"),
        )
        add_row(
            self.more,
            translate("CrimeMap", "Lasting from"),
            self.hot_share,
            translate("CrimeMap", "Share of the steps that makes a lasting hot spot"),
        )
        add_row(
            self.more,
            translate("CrimeMap", "Trend, p up to"),
            self.trend_p,
            translate("CrimeMap", "How sure a rise or fall must be"),
        )
        add_row(self.more, translate("CrimeMap", "Correction"), self.correction)

    def steps(self, job: Job) -> list[Step]:
        step_days = self.step.value() or _step_days(job.query)
        self.asked = {
            "step": f"{step_days}{self.step.suffix()}"
            if step_days
            else translate("CrimeMap", "Calendar months"),
        }
        parameters = {
            "INPUT": job.incidents,
            "TIME_FIELD": job.time_field,
            "STEP_DAYS": step_days,
            "CELL_SIZE": job.cell_size,
            "GRID": self.grid.currentData(),
            "BOUNDARY": job.boundary,
            "DISTANCE_BAND": self.band.value(),
            "TIME_LAG": self.lag.value(),
            "HOT_SHARE": self.hot_share.value(),
            "TREND_P": self.trend_p.value(),
            "CORRECTION": self.correction.currentData(),
            "OUTPUT": job.path("emerging"),
        }
        text = translate("CrimeMap", "Finding emerging hot spots …")
        return [Step("run", EMERGING, text, lambda _: parameters)]

    def read(self, job: Job, results: Results, cancel: Cancel) -> Finding:
        found = results["run"]
        counts = count_by(str(found["OUTPUT"]), "pattern")
        names = pattern_names(job.language)
        shown = [(key, counts[key]) for key in names if key != NONE and counts.get(key)]
        hot = sum(value for key, value in shown if key.endswith("_hot"))
        cold = sum(value for key, value in shown if key.endswith("_cold"))
        name = translate("CrimeMap", "Emerging hot spots: {title}").format(title=job.title)
        text = translate("CrimeMap", "{hot} and {cold} with a pattern, of {cells}.").format(
            hot=counted(translate("CrimeMap", "%n hot cell(s)", None, hot), hot),
            cold=counted(translate("CrimeMap", "%n cold cell(s)", None, cold), cold),
            cells=number(sum(counts.values())),
        )
        most = sorted((pair for pair in shown if pair[0].endswith("_hot")), key=lambda pair: -pair[1])[:3]
        if most:
            listed = ", ".join(f"{names[key]} {number(value)}" for key, value in most)
            text += " " + translate("CrimeMap", "Most often: {patterns}.").format(patterns=listed)
        steps = int(found.get("STEPS") or 0)
        told = counted(translate("CrimeMap", "%n step(s)", None, steps), steps) if steps else ""
        charts: tuple[Chart, ...] = ()
        if shown:
            chart = Chart(
                translate("CrimeMap", "Patterns"),
                lambda theme: bars.figure(
                    [names[key] for key, _ in shown],
                    [value for _, value in shown],
                    theme,
                    x=translate("CrimeMap", "Cells"),
                    colors=[EMERGING_COLORS[key] for key, _ in shown],
                ),
                text,
            )
            charts = (chart,)
        layer = LayerSpec(str(found["OUTPUT"]), Kind.EMERGING, name)
        return Finding(name, text, (told, self.asked["step"], *facts(found)), layers=(layer,), charts=charts)


def _step_days(query: IncidentQuery) -> int:
    """Return days, or 0 for calendar months, of which the filter's period holds enough for a trend."""
    if query.date_from is None or query.date_to is None:
        return 0
    held = (query.date_to - query.date_from).days
    if held >= _YEAR_DAYS:
        return 0
    # Steps of whole weeks hold each weekday alike.
    return _WEEK if held >= _FEWEST_STEPS * _WEEK else max(1, held // _FEWEST_STEPS)
