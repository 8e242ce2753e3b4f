"""Space-time scan: circles and days that hold more than chance would put there."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis, QgsFieldProxyModel
from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.errors import Cancel
from crime_map_plugin.gui.chart_view import Chart
from crime_map_plugin.gui.charts import bars
from crime_map_plugin.gui.method_form import (
    PERMUTATIONS,
    add_row,
    choice,
    days,
    field_box,
    layer_box,
    metres,
    seed,
    tick,
)
from crime_map_plugin.gui.methods import inside
from crime_map_plugin.gui.methods.method import Finding, Job, LayerSpec, Method, Results, Step
from crime_map_plugin.gui.methods.rows import Rows, read_rows
from crime_map_plugin.gui.methods.wording import decimal, facts, p_text
from crime_map_plugin.gui.numbers import counted, day
from crime_map_plugin.gui.workspace import Workspace
from crime_map_plugin.maps.layers import Kind

translate = QCoreApplication.translate

SCAN = "crimemap:spacetimescan"
_LEVEL = 0.05
_SHOWN = 12
_POISSON = 1


class Scan(Method):
    """Where and when there was an outbreak."""

    key = "scan"
    runs = (SCAN,)
    icon = "scan"
    has_cell_size = False

    def title(self) -> str:
        return translate("CrimeMap", "Space-time scan")

    def sentence(self) -> str:
        return translate(
            "CrimeMap",
            "Finds circles and days with more incidents than chance would put there. Use it to spot an "
            "outbreak; looking ahead, only those that last until today.",
        )

    def button(self) -> str:
        return translate("CrimeMap", "&Scan")

    def fill(self) -> None:
        self.prospective = tick(
            "CrimeMapScanProspective",
            translate("CrimeMap", "Only what lasts until today"),
            translate("CrimeMap", "Prospective: clusters that have not ended by the last day"),
        )
        self.radius = metres("CrimeMapScanRadius", automatic=translate("CrimeMap", "Automatic"))
        self.days = days("CrimeMapScanDays", 0, automatic=translate("CrimeMap", "Automatic"))
        self.model = choice(
            "CrimeMapScanModel",
            (
                (translate("CrimeMap", "Incidents alone (permutation)"), 0),
                (translate("CrimeMap", "By population (Poisson)"), _POISSON),
            ),
        )
        kinds = Qgis.LayerFilter.PointLayer | Qgis.LayerFilter.PolygonLayer
        self.population = layer_box("CrimeMapScanPopulation", Qgis.LayerFilters(kinds))
        self.population_field = field_box(
            "CrimeMapScanPopulationField", QgsFieldProxyModel.Filter.Numeric, self.population
        )
        self.seed = seed("CrimeMapScanSeed")
        add_row(self.basic, translate("CrimeMap", "Radius up to"), self.radius)
        add_row(self.basic, translate("CrimeMap", "Days up to"), self.days)
        self.basic.addRow(self.prospective)
        add_row(self.more, translate("CrimeMap", "Model"), self.model)
        add_row(self.more, translate("CrimeMap", "Population"), self.population)
        add_row(self.more, translate("CrimeMap", "People"), self.population_field)
        add_row(self.more, translate("CrimeMap", "Seed"), self.seed)
        self.model.currentIndexChanged.connect(lambda _: self._enable())
        self._enable()

    def _enable(self) -> None:
        is_poisson = self.model.currentData() == _POISSON
        self.population.setEnabled(is_poisson)
        self.population_field.setEnabled(is_poisson)

    def trouble(self, workspace: Workspace) -> str:
        if self.model.currentData() == _POISSON and self.population.currentLayer() is None:
            return translate("CrimeMap", "The Poisson model needs a layer of the population.")
        return ""

    def steps(self, job: Job) -> list[Step]:
        parameters: dict[str, Any] = {
            "TIME_FIELD": job.time_field,
            "MAX_RADIUS": self.radius.value(),
            "MAX_DAYS": self.days.value(),
            "MODEL": self.model.currentData(),
            "PROSPECTIVE": self.prospective.isChecked(),
            "PERMUTATIONS": PERMUTATIONS,
            "SEED": self.seed.value(),
            "OUTPUT": job.path("scan"),
        }
        people = self.population.currentLayer()
        if self.model.currentData() == _POISSON and people is not None:
            parameters["POPULATION"] = people.id()
            parameters["POPULATION_FIELD"] = self.population_field.currentField() or None
        text = translate("CrimeMap", "Scanning space and time …")

        def of_points(found: Results) -> dict[str, Any]:
            return {"INPUT": inside.points(job, found), **parameters}

        return [*inside.keep_steps(job, text), Step("run", SCAN, text, of_points)]

    def read(self, job: Job, results: Results, cancel: Cancel) -> Finding:
        found = results["run"]
        rows = read_rows(str(found["OUTPUT"]), cancel)
        name = translate("CrimeMap", "Space-time clusters: {title}").format(title=job.title)
        layer = LayerSpec(str(found["OUTPUT"]), Kind.SCAN, name)
        table = rows.table(translate("CrimeMap", "Clusters"), job.language)
        charts = (self._chart(rows, name),) if len(rows) else ()
        return Finding(
            name,
            self._text(rows),
            facts(found),
            layers=(layer,),
            tables=(table,),
            charts=charts,
            cautions=inside.cautions(job, results),
        )

    def _text(self, rows: Rows) -> str:
        sure = sum(p is not None and p <= _LEVEL for p in rows.column("p"))
        if not len(rows):
            return translate("CrimeMap", "No cluster was found.")
        text = counted(
            translate("CrimeMap", "%n cluster(s) that chance hardly explains (p up to 0.05).", None, sure),
            sure,
        )
        first = rows.column("rank").index(min(rows.column("rank")))
        said = translate(
            "CrimeMap", "The strongest: {cases} incidents where {expected} were expected, {days} ({p})."
        ).format(
            cases=rows.column("cases")[first],
            expected=decimal(rows.column("expected")[first], 1),
            days=_days(rows, first),
            p=p_text(rows.column("p")[first]),
        )
        return f"{text} {said}"

    def _chart(self, rows: Rows, title: str) -> Chart:
        order = sorted(range(len(rows)), key=lambda i: rows.column("rank")[i])[:_SHOWN]
        names = [
            translate("CrimeMap", "{rank}. {days}").format(rank=rows.column("rank")[i], days=_days(rows, i))
            for i in order
        ]
        values = [float(rows.column("llr")[i] or 0) for i in order]
        notes = [p_text(rows.column("p")[i]) for i in order]
        sure = [rows.column("p")[i] is not None and rows.column("p")[i] <= _LEVEL for i in order]
        return Chart(
            translate("CrimeMap", "Likelihood"),
            lambda theme: bars.figure(
                names,
                values,
                theme,
                x=translate("CrimeMap", "Log likelihood ratio"),
                colors=[theme.hot if is_sure else theme.quiet for is_sure in sure],
                notes=notes,
                decimals=1,
            ),
            title,
        )


def _days(rows: Rows, row: int) -> str:
    first, last = rows.column("from")[row], rows.column("to")[row]
    if first is None or last is None:
        return "–"
    return day(first) if first.date() == last.date() else f"{day(first)} – {day(last)}"
