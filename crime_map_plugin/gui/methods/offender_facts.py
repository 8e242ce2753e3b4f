"""What is known of offenders, by category, month or district: a table for internal use."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.errors import Cancel
from crime_map_plugin.gui.forms import combo
from crime_map_plugin.gui.marking import internal_marking
from crime_map_plugin.gui.method_form import add_row
from crime_map_plugin.gui.methods.filtering import filter_parameters
from crime_map_plugin.gui.methods.method import Finding, Job, Method, Results, Step
from crime_map_plugin.gui.methods.rows import read_rows
from crime_map_plugin.gui.numbers import counted
from crime_map_plugin.gui.workspace import Workspace
from crime_map_plugin.incidents import codes
from crime_map_plugin.incidents.flags import FLAGS

translate = QCoreApplication.translate

FACTS = "crimemap:offenderfacts"


class OffenderFacts(Method):
    """The cross-table of the filter's incidents."""

    key = "offender-facts"
    runs = (FACTS,)
    icon = "table"
    has_area = False
    has_cell_size = False
    opens = True

    def title(self) -> str:
        return translate("CrimeMap", "Facts of offenders (internal)")

    def sentence(self) -> str:
        return translate(
            "CrimeMap",
            "Counts how many incidents are known to be by somebody under age, intoxicated, in a group and so "
            "on. For internal use: nothing for the public is made of it.",
        )

    def button(self) -> str:
        return translate("CrimeMap", "Count the &facts")

    def fill(self) -> None:
        self.by = combo("CrimeMapFactsBy", translate("CrimeMap", "Rows"))
        for value, name in enumerate(
            (
                translate("CrimeMap", "Category"),
                translate("CrimeMap", "Month"),
                translate("CrimeMap", "District"),
            )
        ):
            self.by.addItem(name, value)
        add_row(self.basic, translate("CrimeMap", "Rows"), self.by)

    def trouble(self, workspace: Workspace) -> str:
        if workspace.figures.flags:
            return ""
        return translate("CrimeMap", "The store knows no facts of offenders.")

    def steps(self, job: Job) -> list[Step]:
        box = job.query.extent
        parameters: dict[str, Any] = {
            **filter_parameters(job.store, job.query),
            "BY": self.by.currentData(),
            "OUTPUT": job.path("offender-facts"),
        }
        if box is not None:
            parameters["EXTENT"] = f"{box[0]},{box[2]},{box[1]},{box[3]} [EPSG:4326]"
        self.asked = {"by": self.by.currentText()}
        text = translate("CrimeMap", "Counting facts …")
        return [Step("run", FACTS, text, lambda _: parameters)]

    def read(self, job: Job, results: Results, cancel: Cancel) -> Finding:
        found = results["run"]
        rows = read_rows(str(found["OUTPUT"]), cancel)
        name = translate("CrimeMap", "Facts of offenders: {title}").format(title=job.title)
        count = int(found["COUNT"])
        text = counted(translate("CrimeMap", "%n incident(s) of the filter.", None, count), count)
        titles = {"name": self.asked["by"]}
        for flag in FLAGS:
            fact = codes.label("flags", flag, job.language.tag)
            titles[flag] = fact
            titles[flag + "_known"] = translate("CrimeMap", "{fact}: known").format(fact=fact)
        note = translate("CrimeMap", "What is not known is not “no”: compare with the number of known ones.")
        table = rows.table(
            translate("CrimeMap", "Facts of offenders (internal)"),
            job.language,
            note=". ".join((internal_marking(job.language.tag), note)),
            titles=titles,
        )
        return Finding(name, text, tables=(table,))
