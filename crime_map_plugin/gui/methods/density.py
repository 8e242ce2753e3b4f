"""Density: incidents per km² as a smooth surface, or per people where a population is given."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis, QgsFieldProxyModel
from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.errors import Cancel
from crime_map_plugin.gui.method_form import add_row, choice, field_box, layer_box, metres, tick
from crime_map_plugin.gui.methods.method import Finding, Job, LayerSpec, Method, Results, Step
from crime_map_plugin.gui.methods.wording import facts
from crime_map_plugin.gui.numbers import locale
from crime_map_plugin.maps.layers import Kind

translate = QCoreApplication.translate

DENSITY = "crimemap:kerneldensity"


class Density(Method):
    """Where incidents lie thickest."""

    key = "density"
    runs = (DENSITY,)
    icon = "density"
    has_weight = True

    def title(self) -> str:
        return translate("CrimeMap", "Density surface")

    def sentence(self) -> str:
        return translate(
            "CrimeMap",
            "Shows incidents per km² as a smooth surface. Use it for an overview; it tests nothing.",
        )

    def button(self) -> str:
        return translate("CrimeMap", "Com&pute density")

    def fill(self) -> None:
        self.bandwidth = metres("CrimeMapBandwidth", automatic=translate("CrimeMap", "Automatic"))
        self.kernel = choice(
            "CrimeMapKernel",
            tuple(
                (name, value)
                for value, name in enumerate(
                    (
                        translate("CrimeMap", "Quartic"),
                        translate("CrimeMap", "Gaussian"),
                        translate("CrimeMap", "Triangular"),
                        translate("CrimeMap", "Epanechnikov"),
                        translate("CrimeMap", "Uniform"),
                    )
                )
            ),
        )
        self.edge = tick(
            "CrimeMapEdge",
            translate("CrimeMap", "&Edge correction"),
            translate("CrimeMap", "Makes up for the part of each incident's kernel outside the study area"),
        )
        self.stability = tick(
            "CrimeMapDensityStability",
            translate("CrimeMap", "S&tability test"),
            translate(
                "CrimeMap",
                "Tells how often the densest places stay so when the pixels shift and the bandwidth changes",
            ),
        )
        kinds = Qgis.LayerFilter.PointLayer | Qgis.LayerFilter.PolygonLayer
        self.population = layer_box("CrimeMapDensityPopulation", Qgis.LayerFilters(kinds))
        self.population_field = field_box(
            "CrimeMapDensityPopulationField", QgsFieldProxyModel.Filter.Numeric, self.population
        )
        add_row(self.basic, translate("CrimeMap", "&Bandwidth"), self.bandwidth)
        add_row(self.more, translate("CrimeMap", "&Kernel"), self.kernel)
        self.more.addRow(self.edge)
        self.more.addRow(self.stability)
        add_row(
            self.more,
            translate("CrimeMap", "Population"),
            self.population,
            translate("CrimeMap", "With a layer of people, the surface shows incidents per 10,000 people"),
        )
        add_row(self.more, translate("CrimeMap", "People"), self.population_field)

    def parameters(self, job: Job, results: Results) -> dict[str, Any]:
        """Return the parameters of the algorithm as set here; OUTPUT is the caller's."""
        people = self.population.currentLayer()
        self.asked = {"is_relative": people is not None}
        return {
            "INPUT": job.points(results),
            "CELL_SIZE": job.cell_size,
            "BANDWIDTH": self.bandwidth.value(),
            "KERNEL": self.kernel.currentData(),
            "WEIGHT": job.weight.field or None,
            "BOUNDARY": job.boundary,
            "EDGE_CORRECTION": self.edge.isChecked(),
            "STABILITY": self.stability.isChecked(),
            "POPULATION": people.id() if people is not None else None,
            "POPULATION_FIELD": (self.population_field.currentField() or None)
            if people is not None
            else None,
        }

    def steps(self, job: Job) -> list[Step]:
        text = translate("CrimeMap", "Computing the density …")
        output = job.path("density", "tif")
        return [Step("run", DENSITY, text, lambda found: {**self.parameters(job, found), "OUTPUT": output})]

    def read(self, job: Job, results: Results, cancel: Cancel) -> Finding:
        found = results["run"]
        name = translate("CrimeMap", "Density: {title}").format(title=job.title)
        highest = locale().toString(float(found["MAXIMUM"]), "f", 1)
        unit = translate("CrimeMap", "Density, incidents per km²")
        text = translate("CrimeMap", "Highest density: {value} incidents per km²").format(value=highest)
        if self.asked["is_relative"]:
            name = translate("CrimeMap", "Risk: {title}").format(title=job.title)
            unit = translate("CrimeMap", "Incidents per 10,000 people")
            text = translate("CrimeMap", "Highest: {value} incidents per 10,000 people").format(value=highest)
        elif job.weight.field:
            unit = translate("CrimeMap", "Weighted density per km²")
            text = translate("CrimeMap", "Highest density: {value} per km², weighted").format(value=highest)
        layer = LayerSpec(str(found["OUTPUT"]), Kind.DENSITY, name, {"unit": unit})
        return Finding(name, text, facts(found), layers=(layer,))
