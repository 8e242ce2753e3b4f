"""Hot and cold cells: Gi* of counts on a grid."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.errors import Cancel
from crime_map_plugin.gui.method_form import InferenceRows, add_row, choice, metres, tick
from crime_map_plugin.gui.methods.method import Finding, Job, LayerSpec, Method, Results, Step
from crime_map_plugin.gui.methods.rows import read_rows
from crime_map_plugin.gui.methods.wording import facts
from crime_map_plugin.gui.numbers import counted, number
from crime_map_plugin.maps.layers import Kind

translate = QCoreApplication.translate

GI_STAR = "crimemap:getisordhotspots"
_STABLE = 0.9
_MOST_CELLS = 4_000_000


class GiStar(Method):
    """Which cells hold more or fewer incidents around them than chance explains."""

    key = "hotspots"
    icon = "hotspot"
    has_weight = True

    def title(self) -> str:
        return translate("CrimeMap", "Hot and cold cells (Gi*)")

    def sentence(self) -> str:
        return translate(
            "CrimeMap",
            "Tells which cells hold more or fewer incidents around them than chance explains. "
            "Use it where a decision must be defended.",
        )

    def button(self) -> str:
        return translate("CrimeMap", "&Find hotspots")

    def fill(self) -> None:
        self.grid = choice(
            "CrimeMapGrid", ((translate("CrimeMap", "Squares"), 0), (translate("CrimeMap", "Hexagons"), 1))
        )
        self.band = metres("CrimeMapBand", automatic=translate("CrimeMap", "Adjoining cells"))
        self.inference = InferenceRows("CrimeMap")
        self.stability = tick(
            "CrimeMapStability",
            translate("CrimeMap", "S&tability test"),
            translate(
                "CrimeMap",
                "Tells how often a cell stays hot when the grid is shifted and the neighbourhood changed",
            ),
        )
        add_row(self.basic, translate("CrimeMap", "Cell &shape"), self.grid)
        add_row(self.basic, translate("CrimeMap", "&Neighbourhood"), self.band)
        self.inference.add_to(self.more)
        self.more.addRow(self.stability)

    def parameters(self, job: Job, results: Results) -> dict[str, Any]:
        """Return the parameters of the algorithm as set here; OUTPUT is the caller's."""
        return {
            "INPUT": job.points(results),
            "CELL_SIZE": job.cell_size,
            "GRID": self.grid.currentData(),
            "BOUNDARY": job.boundary,
            "WEIGHT": job.weight.field or None,
            "DISTANCE_BAND": self.band.value(),
            **self.inference.parameters(),
            "STABILITY": self.stability.isChecked(),
        }

    def steps(self, job: Job) -> list[Step]:
        text = translate("CrimeMap", "Finding hotspots …")
        output = job.path("hotspots")
        self.asked = {"STABILITY": True} if self.stability.isChecked() else {}
        return [Step("run", GI_STAR, text, lambda found: {**self.parameters(job, found), "OUTPUT": output})]

    def read(self, job: Job, results: Results, cancel: Cancel) -> Finding:
        found = results["run"]
        hot, cold = int(found["HOT"]), int(found["COLD"])
        name = translate("CrimeMap", "Hotspots: {title}").format(title=job.title)
        text = translate("CrimeMap", "{hot}, {cold} of {cells}").format(
            hot=counted(translate("CrimeMap", "%n hot cell(s)", None, hot), hot),
            cold=counted(translate("CrimeMap", "%n cold cell(s)", None, cold), cold),
            cells=number(int(found["CELLS"])),
        )
        if "STABILITY" in self.asked:
            text = f"{text}. {stable_text(str(found['OUTPUT']), cancel)}"
        layer = LayerSpec(str(found["OUTPUT"]), Kind.HOTSPOTS, name)
        return Finding(name, text, facts(found), layers=(layer,))


def stable_text(source: str, cancel: Cancel) -> str:
    """Return how many hot cells nearly all variations of grid and neighbourhood keep hot."""
    rows = read_rows(source, cancel, names=("class", "stays_hot"), most=_MOST_CELLS)
    stays = [
        share >= _STABLE
        for kind, share in zip(rows.column("class"), rows.column("stays_hot"))
        if kind is not None and kind > 0 and share is not None
    ]
    return counted(
        translate("CrimeMap", "%n of them stay(s) hot in at least 90 % of the variations.", None, sum(stays)),
        sum(stays),
    )
