"""ProMap: where the coming week's risk is highest."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.errors import Cancel
from crime_map_plugin.gui.method_form import add_row, days, metres
from crime_map_plugin.gui.methods import inside
from crime_map_plugin.gui.methods.method import Finding, Job, LayerSpec, Method, Results, Step
from crime_map_plugin.gui.methods.wording import facts
from crime_map_plugin.gui.numbers import counted, moment
from crime_map_plugin.incidents.query import parse_date
from crime_map_plugin.maps.layers import Kind

translate = QCoreApplication.translate

PROMAP = "crimemap:prospectivehotspots"


class Prospective(Method):
    """The nearer and the later an incident, the more it raises the risk around it."""

    key = "prospective"
    runs = (PROMAP,)
    icon = "prospective"
    has_cell_size = False

    def title(self) -> str:
        return translate("CrimeMap", "Prospective map (ProMap)")

    def sentence(self) -> str:
        return translate(
            "CrimeMap",
            "Shows where the coming week's risk is highest: near the latest incidents. Use it for offences "
            "that repeat nearby, such as burglary.",
        )

    def button(self) -> str:
        return translate("CrimeMap", "Map the coming &week")

    def fill(self) -> None:
        self.reach = metres("CrimeMapProspectiveDistance", value=400.0)
        self.days = days("CrimeMapProspectiveDays", 56, 1)
        self.cell = metres(
            "CrimeMapProspectiveCell", automatic=translate("CrimeMap", "Automatic"), value=50.0
        )
        add_row(self.basic, translate("CrimeMap", "Reach"), self.reach)
        add_row(self.basic, translate("CrimeMap", "Look back"), self.days)
        add_row(self.more, translate("CrimeMap", "Cell size"), self.cell)

    def steps(self, job: Job) -> list[Step]:
        parameters = {
            "TIME_FIELD": job.time_field,
            "AS_OF": None,
            "CELL_SIZE": self.cell.value(),
            "DISTANCE": self.reach.value(),
            "DAYS": self.days.value(),
            "OUTPUT": job.path("prospective", "tif"),
        }
        text = translate("CrimeMap", "Computing the risk …")

        def of_points(found: Results) -> dict[str, Any]:
            return {"INPUT": inside.points(job, found), **parameters}

        return [*inside.keep_steps(job, text), Step("run", PROMAP, text, of_points)]

    def read(self, job: Job, results: Results, cancel: Cancel) -> Finding:
        found = results["run"]
        name = translate("CrimeMap", "Coming week: {title}").format(title=job.title)
        used = int(found.get("USED") or 0)
        text = counted(translate("CrimeMap", "Made from %n incident(s).", None, used), used)
        until, _ = parse_date(str(found.get("VALID_UNTIL") or "")[:19])
        if until is not None:
            text += " " + translate("CrimeMap", "Valid until {moment}; then make it anew.").format(
                moment=moment(until)
            )
        layer = LayerSpec(
            str(found["OUTPUT"]),
            Kind.PROSPECTIVE,
            name,
            {"unit": translate("CrimeMap", "Risk of the coming week, weight")},
        )
        return Finding(name, text, facts(found), layers=(layer,), cautions=inside.cautions(job, results))
