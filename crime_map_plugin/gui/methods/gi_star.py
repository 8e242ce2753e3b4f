"""Hot and cold cells: Gi* of counts on a grid."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.errors import Cancel
from crime_map_plugin.gui.method_form import InferenceRows, add_row, choice, metres, tick
from crime_map_plugin.gui.methods import fitting
from crime_map_plugin.gui.methods.method import Finding, Job, LayerSpec, Method, Results, Step
from crime_map_plugin.gui.methods.rows import read_rows
from crime_map_plugin.gui.methods.wording import facts
from crime_map_plugin.gui.numbers import counted, number
from crime_map_plugin.maps.layers import Kind

translate = QCoreApplication.translate

GI_STAR = "crimemap:getisordhotspots"
_HEXAGONS = 1
_STABLE = 0.9
_MOST_CELLS = 4_000_000


class GiStar(Method):
    """Which cells hold more or fewer incidents around them than chance explains."""

    key = "hotspots"
    runs = (GI_STAR,)
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
            "CrimeMapGrid",
            ((translate("CrimeMap", "Squares"), 0), (translate("CrimeMap", "Hexagons"), _HEXAGONS)),
        )
        self.band = metres("CrimeMapBand", automatic=translate("CrimeMap", "Adjoining cells"))
        self.inference = InferenceRows("CrimeMap", can_fit=True)
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

    def steps(self, job: Job) -> list[Step]:
        cells = {"CELL_SIZE": job.cell_size, "GRID": self.grid.currentData(), "BOUNDARY": job.boundary}
        band, output = self.band.value(), job.path("hotspots")
        is_fitting = self.inference.is_fitting
        laws = {
            is_normal: self.inference.parameters(is_normal_fitting=is_normal) for is_normal in (False, True)
        }
        chosen = {
            **cells,
            "WEIGHT": job.weight.field or None,
            "DISTANCE_BAND": band,
            "STABILITY": self.stability.isChecked(),
            "OUTPUT": output,
        }
        self.asked = {"STABILITY": self.stability.isChecked(), "DISTANCE_BAND": band, "GRID": cells["GRID"]}

        def parameters(results: Results) -> dict[str, Any]:
            is_normal = is_fitting and fitting.is_normal(self._expected(results))
            return {"INPUT": job.points(results), **chosen, **laws[is_normal]}

        counting = [fitting.count_step(job, cells)] if is_fitting else []
        text = translate("CrimeMap", "Finding hotspots …")
        return [*counting, Step("run", GI_STAR, text, parameters)]

    def _expected(self, results: Results) -> float:
        return fitting.expected(results, float(self.asked["DISTANCE_BAND"]), self.asked["GRID"] == _HEXAGONS)

    def read(self, job: Job, results: Results, cancel: Cancel) -> Finding:
        found = results["run"]
        hot, cold = int(found["HOT"]), int(found["COLD"])
        name = translate("CrimeMap", "Hotspots: {title}").format(title=job.title)
        text = translate("CrimeMap", "{hot}, {cold} of {cells}").format(
            hot=counted(translate("CrimeMap", "%n hot cell(s)", None, hot), hot),
            cold=counted(translate("CrimeMap", "%n cold cell(s)", None, cold), cold),
            cells=number(int(found["CELLS"])),
        )
        if self.asked["STABILITY"]:
            text = f"{text}. {stable_text(str(found['OUTPUT']), cancel)}"
        if fitting.COUNTED in results:
            text = f"{text}\n{fitting.sentence(self._expected(results))}"
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
