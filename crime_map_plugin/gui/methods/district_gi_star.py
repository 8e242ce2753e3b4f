"""Hot and cold districts: Gi* of counts or rates."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.errors import Cancel
from crime_map_plugin.gui.method_form import InferenceRows, add_row, choice
from crime_map_plugin.gui.methods import district_counting
from crime_map_plugin.gui.methods.method import Finding, Job, LayerSpec, Method, Results, Step
from crime_map_plugin.gui.methods.neighbour_rows import NeighbourRows
from crime_map_plugin.gui.methods.rows import read_rows
from crime_map_plugin.gui.methods.wording import facts, hot_cold
from crime_map_plugin.gui.numbers import number
from crime_map_plugin.gui.workspace import Workspace
from crime_map_plugin.maps.layers import Kind

translate = QCoreApplication.translate

AREAS = "crimemap:getisordareas"


class DistrictGiStar(Method):
    """Which districts stand out together with those around them."""

    key = "district-hotspots"
    runs = (district_counting.STATISTICS, AREAS)
    icon = "district_hotspot"
    has_area = False
    has_cell_size = False

    def title(self) -> str:
        return translate("CrimeMap", "Hot and cold districts (Gi*)")

    def sentence(self) -> str:
        return translate(
            "CrimeMap",
            "Tells which districts, with those around them, have more or fewer than chance explains. Use it "
            "to compare districts by number or by rate.",
        )

    def button(self) -> str:
        return translate("CrimeMap", "&Find hot districts")

    def fill(self) -> None:
        self.value = choice("CrimeMapDistrictValue", district_counting.value_options())
        self.neighbours = NeighbourRows("CrimeMapDistrict")
        self.inference = InferenceRows("CrimeMapDistrict")
        add_row(self.basic, translate("CrimeMap", "Compare"), self.value)
        self.neighbours.add_to(self.more)
        self.inference.add_to(self.more)

    def trouble(self, workspace: Workspace) -> str:
        return district_counting.trouble(workspace, self.value.currentData())

    def steps(self, job: Job) -> list[Step]:
        field, chosen = (
            self.value.currentData(),
            {**self.neighbours.parameters(), **self.inference.parameters()},
        )
        output = job.path("district-hotspots")

        def parameters(results: Results) -> dict[str, Any]:
            counted = str(results[district_counting.COUNTS]["OUTPUT"])
            return {"INPUT": counted, "FIELD": field, **chosen, "OUTPUT": output}

        text = translate("CrimeMap", "Finding hot districts …")
        return [district_counting.count_step(job), Step("run", AREAS, text, parameters)]

    def read(self, job: Job, results: Results, cancel: Cancel) -> Finding:
        found = results["run"]
        rows = read_rows(str(found["OUTPUT"]), cancel)
        classes = [value or 0 for value in rows.column("class")]
        hot, cold = sum(value > 0 for value in classes), sum(value < 0 for value in classes)
        name = translate("CrimeMap", "Hot districts: {title}").format(title=job.title)
        names = (job.districts.name, "count", "population", "per_10k", "z", "p", "p_adjusted", "class")
        table = rows.table(
            translate("CrimeMap", "Districts"),
            job.language,
            names=names,
            titles={job.districts.name: translate("CrimeMap", "District")},
        )
        layer = LayerSpec(str(found["OUTPUT"]), Kind.HOTSPOTS, name)
        text = hot_cold(hot, cold, number(len(rows)))
        return Finding(name, text, facts(found), layers=(layer,), tables=(table,))
