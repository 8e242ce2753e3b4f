"""Clusters and outliers: local Moran's I of cells or districts."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.errors import Cancel
from crime_map_plugin.gui.chart_view import Chart
from crime_map_plugin.gui.charts import bars
from crime_map_plugin.gui.method_form import InferenceRows, add_row, choice
from crime_map_plugin.gui.methods import district_counting
from crime_map_plugin.gui.methods.method import Finding, Job, LayerSpec, Method, Results, Step
from crime_map_plugin.gui.methods.neighbour_rows import NeighbourRows
from crime_map_plugin.gui.methods.rows import count_by
from crime_map_plugin.gui.methods.wording import decimal, facts
from crime_map_plugin.gui.numbers import number
from crime_map_plugin.gui.workspace import Workspace
from crime_map_plugin.maps.layers import Kind

translate = QCoreApplication.translate

LOCAL_MORAN = "crimemap:localmoran"
_CELLS = "cells"


class LocalMoran(Method):
    """Where high stands by high, low by low, and where one stands out among others."""

    key = "moran"
    runs = (LOCAL_MORAN,)
    icon = "local_moran"
    has_weight = True

    def title(self) -> str:
        return translate("CrimeMap", "Clusters and outliers (Moran)")

    def sentence(self) -> str:
        return translate(
            "CrimeMap",
            "Tells clusters from outliers: a busy place among quiet ones, a quiet one among busy ones. Use "
            "it when one place stands out from those around it.",
        )

    def button(self) -> str:
        return translate("CrimeMap", "&Find clusters and outliers")

    def fill(self) -> None:
        self.value = choice(
            "CrimeMapMoranValue",
            ((translate("CrimeMap", "Cells"), _CELLS), *district_counting.value_options()),
        )
        self.grid = choice(
            "CrimeMapMoranGrid",
            ((translate("CrimeMap", "Squares"), 0), (translate("CrimeMap", "Hexagons"), 1)),
        )
        self.neighbours = NeighbourRows("CrimeMapMoran")
        self.inference = InferenceRows("CrimeMapMoran")
        add_row(self.basic, translate("CrimeMap", "Compare"), self.value)
        add_row(self.more, translate("CrimeMap", "Cell shape"), self.grid)
        self.neighbours.add_to(self.more)
        self.inference.add_to(self.more)

    @property
    def is_of_cells(self) -> bool:
        """Tell whether cells are compared, not districts."""
        return bool(self.value.currentData() == _CELLS)

    def trouble(self, workspace: Workspace) -> str:
        return "" if self.is_of_cells else district_counting.trouble(workspace, self.value.currentData())

    def steps(self, job: Job) -> list[Step]:
        text = translate("CrimeMap", "Finding clusters and outliers …")
        chosen = {
            **self.neighbours.parameters(),
            **self.inference.parameters(),
            "OUTPUT": job.path("local-moran"),
        }
        if self.is_of_cells:
            grid = self.grid.currentData()

            def of_cells(results: Results) -> dict[str, Any]:
                return {
                    "INPUT": job.points(results),
                    "CELL_SIZE": job.cell_size,
                    "GRID": grid,
                    "BOUNDARY": job.boundary,
                    "WEIGHT": job.weight.field or None,
                    **chosen,
                }

            return [Step("run", LOCAL_MORAN, text, of_cells)]
        field = self.value.currentData()

        def of_districts(results: Results) -> dict[str, Any]:
            return {"INPUT": str(results[district_counting.COUNTS]["OUTPUT"]), "FIELD": field, **chosen}

        return [district_counting.count_step(job), Step("run", LOCAL_MORAN, text, of_districts)]

    def read(self, job: Job, results: Results, cancel: Cancel) -> Finding:
        found = results["run"]
        counts = count_by(str(found["OUTPUT"]), "quadrant")
        name = translate("CrimeMap", "Clusters and outliers: {title}").format(title=job.title)
        names = quadrant_names()
        shown = [(names[key], counts.get(key, 0)) for key in ("HH", "LL", "HL", "LH")]
        text = translate(
            "CrimeMap",
            "High among high: {hh}. Low among low: {ll}. High among low: {hl}. Low among high: {lh}.",
        ).format(**{key.lower(): number(counts.get(key, 0)) for key in ("HH", "LL", "HL", "LH")})
        overall = found.get("MORAN_I")
        if overall is not None:
            text += " " + translate("CrimeMap", "Moran's I of the whole: {value}.").format(
                value=decimal(float(overall), 3)
            )
        colors = ("#b2182b", "#2166ac", "#ef8a62", "#67a9cf")
        chart = Chart(
            translate("CrimeMap", "Clusters and outliers"),
            lambda theme: bars.figure(
                [key for key, _ in shown], [value for _, value in shown], theme, colors=colors
            ),
            text,
        )
        layer = LayerSpec(str(found["OUTPUT"]), Kind.LOCAL_MORAN, name)
        return Finding(name, text, facts(found), layers=(layer,), charts=(chart,))


def quadrant_names() -> dict[str, str]:
    """Return what the quadrants are called."""
    return {
        "HH": translate("CrimeMap", "High among high"),
        "LL": translate("CrimeMap", "Low among low"),
        "HL": translate("CrimeMap", "High among low"),
        "LH": translate("CrimeMap", "Low among high"),
    }
