"""Which settlements and streets lack addresses: a map, and a list for the register's clerks."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QCheckBox

from crime_map_plugin.errors import Cancel
from crime_map_plugin.gui.method_form import add_row, layer_box, metres
from crime_map_plugin.gui.methods.method import Finding, Job, LayerSpec, Method, Results, Step
from crime_map_plugin.gui.methods.rows import read_rows
from crime_map_plugin.gui.numbers import counted
from crime_map_plugin.gui.workspace import Workspace
from crime_map_plugin.maps.coverage_style import coverage_titles, street_titles
from crime_map_plugin.maps.layers import Kind

translate = QCoreApplication.translate

COVERAGE = "crimemap:settlementcoverage"


class SettlementCoverage(Method):
    """Incidents of each settlement by how well they are located."""

    key = "settlement-coverage"
    runs = (COVERAGE,)
    icon = "location_quality"
    has_area = False
    has_cell_size = False
    opens = True

    def title(self) -> str:
        return translate("CrimeMap", "Addresses by settlement")

    def sentence(self) -> str:
        return translate(
            "CrimeMap",
            "Shows where incidents have a house, a street or only the settlement, and lists the streets that "
            "lack houses. Use it to tell the register's clerks what to complete.",
        )

    def button(self) -> str:
        return translate("CrimeMap", "Check the &settlements")

    def fill(self) -> None:
        self.settlements = layer_box(
            "CrimeMapCoverageSettlements", Qgis.LayerFilters(Qgis.LayerFilter.PointLayer)
        )
        self.distance = metres("CrimeMapCoverageDistance", value=30_000)
        self.cases = QCheckBox(translate("CrimeMap", "With &case numbers"))
        self.cases.setObjectName("CrimeMapCoverageCases")
        add_row(
            self.basic,
            translate("CrimeMap", "Settlements"),
            self.settlements,
            translate("CrimeMap", "A layer of points with names; incidents belong to the nearest one"),
        )
        add_row(self.more, translate("CrimeMap", "Within"), self.distance)
        self.more.addRow(self.cases)

    def trouble(self, workspace: Workspace) -> str:
        if self.settlements.currentLayer() is None:
            return translate("CrimeMap", "Choose the layer of settlements.")
        return ""

    def steps(self, job: Job) -> list[Step]:
        layer = self.settlements.currentLayer()
        parameters: dict[str, Any] = {
            "INPUT": job.incidents,
            "SETTLEMENTS": layer.id() if layer is not None else None,
            "DISTANCE": self.distance.value(),
            "CASE_NUMBERS": self.cases.isChecked(),
            "OUTPUT": job.path("settlements"),
            "STREETS": job.path("streets"),
        }
        text = translate("CrimeMap", "Checking the settlements …")
        return [Step("run", COVERAGE, text, lambda _: parameters)]

    def read(self, job: Job, results: Results, cancel: Cancel) -> Finding:
        found = results["run"]
        rows, streets = read_rows(str(found["OUTPUT"]), cancel), read_rows(str(found["STREETS"]), cancel)
        name = translate("CrimeMap", "Addresses: {title}").format(title=job.title)
        some, none = int(found["SETTLEMENTS_COUNT"]), int(found["NONE_RECORDED"])
        text = translate("CrimeMap", "{some} with incidents, {none} without any recorded.").format(
            some=counted(translate("CrimeMap", "%n settlement(s)", None, some), some),
            none=counted(translate("CrimeMap", "%n settlement(s)", None, none), none),
        )
        note = translate(
            "CrimeMap",
            "Incidents belong to the nearest settlement. None recorded is no proof that nothing happened.",
        )
        tables = (
            rows.table(
                translate("CrimeMap", "Settlements"),
                job.language,
                note=note,
                titles=coverage_titles(job.language),
            ),
            streets.table(
                translate("CrimeMap", "Streets that lack houses"),
                job.language,
                titles=street_titles(job.language),
            ),
        )
        layer = LayerSpec(str(found["OUTPUT"]), Kind.COVERAGE, name)
        return Finding(name, text, layers=(layer,), tables=tables)
