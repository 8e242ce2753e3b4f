"""Near repeats: whether incidents bring others close by soon after (Knox), and where the next may be."""

from __future__ import annotations

import re
from typing import Any

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QLineEdit

from crime_map_plugin.errors import Cancel
from crime_map_plugin.gui.chart_view import Chart
from crime_map_plugin.gui.charts import matrix
from crime_map_plugin.gui.method_form import PERMUTATIONS, add_row, choice, days, seed, tick
from crime_map_plugin.gui.methods import inside
from crime_map_plugin.gui.methods.method import Finding, Job, LayerSpec, Method, Results, Step
from crime_map_plugin.gui.methods.rows import Rows, read_rows
from crime_map_plugin.gui.methods.wording import decimal, facts, p_text
from crime_map_plugin.gui.numbers import counted
from crime_map_plugin.gui.workspace import Workspace
from crime_map_plugin.maps.layers import Kind

translate = QCoreApplication.translate

NEAR_REPEAT = "crimemap:nearrepeat"
_LEVEL = 0.05


class NearRepeat(Method):
    """The table of pairs near in space and time against what chance would bring together."""

    key = "near-repeat"
    runs = (NEAR_REPEAT,)
    icon = "near_repeat"
    has_cell_size = False
    opens = True

    def title(self) -> str:
        return translate("CrimeMap", "Near repeats")

    def sentence(self) -> str:
        return translate(
            "CrimeMap",
            "Tells whether one incident brings others close by soon after. Use it to decide how long and how "
            "far around a place to stay alert.",
        )

    def button(self) -> str:
        return translate("CrimeMap", "&Test for near repeats")

    def fill(self) -> None:
        self.distances = _bands("CrimeMapNearRepeatDistances", "0, 0.1, 200, 400, 600")
        self.days = _bands("CrimeMapNearRepeatDays", "0, 7, 14, 21")
        self.next_days = days("CrimeMapNearRepeatNext", 0, 0, 365, automatic=translate("CrimeMap", "none"))
        self.metric = choice(
            "CrimeMapNearRepeatMetric",
            (
                (translate("CrimeMap", "Along streets (Manhattan)"), 0),
                (translate("CrimeMap", "Straight (Euclidean)"), 1),
            ),
        )
        self.intervals = choice(
            "CrimeMapNearRepeatIntervals",
            (
                (translate("CrimeMap", "from … to under …"), 0),
                (translate("CrimeMap", "over … to …"), 1),
            ),
        )
        self.unit = choice(
            "CrimeMapNearRepeatUnit",
            ((translate("CrimeMap", "Calendar days"), 0), (translate("CrimeMap", "24 hours"), 1)),
        )
        self.seed = seed("CrimeMapNearRepeatSeed")
        self.links = tick("CrimeMapNearRepeatLinks", translate("CrimeMap", "Lines between near repeats"))
        self.roles = tick("CrimeMapNearRepeatRoles", translate("CrimeMap", "Who began and who followed"))
        tip = translate("CrimeMap", "The limits of the bands, with commas between them")
        add_row(self.basic, translate("CrimeMap", "Metres"), self.distances, tip)
        add_row(self.basic, translate("CrimeMap", "Days"), self.days, tip)
        add_row(
            self.basic,
            translate("CrimeMap", "Watch area for"),
            self.next_days,
            translate(
                "CrimeMap", "Draws where the next incidents may come, with the day on which it expires"
            ),
        )
        add_row(self.more, translate("CrimeMap", "Distance"), self.metric)
        add_row(self.more, translate("CrimeMap", "Bands reach"), self.intervals)
        add_row(self.more, translate("CrimeMap", "A day is"), self.unit)
        add_row(self.more, translate("CrimeMap", "Seed"), self.seed)
        self.more.addRow(self.links)
        self.more.addRow(self.roles)
        for field in (self.distances, self.days):
            field.editingFinished.connect(lambda edit=field: edit.setText(_tidy(edit.text())))

    def trouble(self, workspace: Workspace) -> str:
        for field in (self.distances, self.days):
            if len(_numbers(field.text())) < 2:
                return translate("CrimeMap", "Write at least two limits of bands, such as 0, 200, 400.")
        return ""

    def steps(self, job: Job) -> list[Step]:
        output = job.path("near-repeat")
        parameters: dict[str, Any] = {
            "TIME_FIELD": job.time_field,
            "DISTANCES": _numbers(self.distances.text()),
            "DAYS": _numbers(self.days.text()),
            "TIME_UNIT": self.unit.currentData(),
            "METRIC": self.metric.currentData(),
            "INTERVALS": self.intervals.currentData(),
            "PERMUTATIONS": PERMUTATIONS,
            "SEED": self.seed.value(),
            "NEXT_DAYS": self.next_days.value(),
            "OUTPUT": output,
        }
        if self.links.isChecked():
            parameters["LINKS"] = job.path("near-repeat-links")
        if self.roles.isChecked():
            parameters["POINTS"] = job.path("near-repeat-points")
        if self.next_days.value():
            parameters["WATCH"] = job.path("near-repeat-watch")
        is_manhattan = self.metric.currentData() == 0
        self.asked = {
            "metric": translate("CrimeMap", "Manhattan")
            if is_manhattan
            else translate("CrimeMap", "Euclidean"),
            "sides": "[a, b)" if self.intervals.currentData() == 0 else "(a, b]",
        }
        text = translate("CrimeMap", "Testing for near repeats …")

        def of_points(found: Results) -> dict[str, Any]:
            return {"INPUT": inside.points(job, found), **parameters}

        return [*inside.keep_steps(job, text), Step("run", NEAR_REPEAT, text, of_points)]

    def read(self, job: Job, results: Results, cancel: Cancel) -> Finding:
        found = results["run"]
        rows = read_rows(str(found["OUTPUT"]), cancel)
        name = translate("CrimeMap", "Near repeats: {title}").format(title=job.title)
        note = translate(
            "CrimeMap",
            "Distance: {metric}. Bands: {sides}. {runs} permutations; not corrected for testing many bands.",
        ).format(runs=PERMUTATIONS, **self.asked)
        names = ("distance_band", "days_band", "observed", "expected", "ratio", "p")
        table = rows.table(translate("CrimeMap", "Near repeats"), job.language, names=names, note=note)
        charts = (self._chart(rows, name),) if len(rows) else ()
        layers = []
        for key, kind, text in (
            ("WATCH", Kind.WATCH, translate("CrimeMap", "Watch area: {title}")),
            ("LINKS", Kind.LINKS, translate("CrimeMap", "Links of near repeats: {title}")),
            ("POINTS", Kind.ROLES, translate("CrimeMap", "Roles in near repeats: {title}")),
        ):
            if found.get(key):
                layers.append(LayerSpec(str(found[key]), kind, text.format(title=job.title)))
        return Finding(
            name,
            self._text(rows),
            facts(found),
            layers=tuple(layers),
            tables=(table,),
            charts=charts,
            cautions=inside.cautions(job, results),
        )

    def _text(self, rows: Rows) -> str:
        best, sure = None, 0
        for i in range(len(rows)):
            ratio, p = rows.column("ratio")[i], rows.column("p")[i]
            if ratio is None or p is None or p > _LEVEL or ratio <= 1:
                continue
            sure += 1
            if best is None or ratio > rows.column("ratio")[best]:
                best = i
        if best is None:
            return translate(
                "CrimeMap",
                "No combination of distance and time holds more pairs than chance would bring together (p up "
                "to 0.05).",
            )
        text = counted(
            translate(
                "CrimeMap",
                "%n combination(s) of distance and time hold more pairs than chance would bring together (p "
                "up to 0.05).",
                None,
                sure,
            ),
            sure,
        )
        strongest = translate(
            "CrimeMap",
            "The strongest: {distance}, {days}: {ratio} times the expected number ({p}).",
        ).format(
            distance=rows.column("distance_band")[best],
            days=rows.column("days_band")[best],
            ratio=decimal(rows.column("ratio")[best]),
            p=p_text(rows.column("p")[best]),
        )
        return f"{text} {strongest}"

    def _chart(self, rows: Rows, title: str) -> Chart:
        places = sorted({_limits(rows, "distance", i) for i in range(len(rows))})
        times = sorted({_limits(rows, "days", i) for i in range(len(rows))})
        ratio = np.full((len(places), len(times)), np.nan)
        p = np.full(ratio.shape, np.nan)
        for i in range(len(rows)):
            at = places.index(_limits(rows, "distance", i)), times.index(_limits(rows, "days", i))
            for target, column in ((ratio, "ratio"), (p, "p")):
                value = rows.column(column)[i]
                target[at] = np.nan if value is None else value
        texts = matrix.MatrixTexts(
            _labels(rows, "distance", places),
            _labels(rows, "days", times),
            translate("CrimeMap", "Days between the two incidents"),
            translate("CrimeMap", "Distance"),
            p=translate("CrimeMap", "p = {value}"),
            small_p=translate("CrimeMap", "p < {value}"),
            title=translate("CrimeMap", "Observed pairs per expected pair; framed: p up to 0.05"),
        )
        return Chart(
            translate("CrimeMap", "Ratios"), lambda theme: matrix.figure(ratio, p, theme, texts), title
        )


def _limits(rows: Rows, name: str, row: int) -> tuple[float, float]:
    return float(rows.column(f"{name}_from")[row]), float(rows.column(f"{name}_to")[row])


def _labels(rows: Rows, name: str, bands: list[tuple[float, float]]) -> tuple[str, ...]:
    """Return the bands in the algorithm's words, which tell metric, unit and side; the band comes first."""
    words = {_limits(rows, name, i): str(rows.column(f"{name}_band")[i]) for i in range(len(rows))}
    return tuple(re.sub(r"([\])])\s+", r"\1\n", words[band], count=1) for band in bands)


def _bands(object_name: str, text: str) -> QLineEdit:
    edit = QLineEdit(text)
    edit.setObjectName(object_name)
    edit.setMinimumWidth(60)
    return edit


def _numbers(text: str) -> list[float]:
    """Return the numbers of a comma list in order; what is no number is left out."""
    found = []
    for part in text.replace(";", ",").split(","):
        try:
            found.append(float(part.strip()))
        except ValueError:
            continue
    return sorted({value for value in found if value >= 0})


def _tidy(text: str) -> str:
    return ", ".join(f"{value:g}" for value in _numbers(text))
