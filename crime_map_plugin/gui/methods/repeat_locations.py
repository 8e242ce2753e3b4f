"""Places where it happens again and again."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.errors import Cancel
from crime_map_plugin.gui.method_form import add_row, metres
from crime_map_plugin.gui.methods import inside
from crime_map_plugin.gui.methods.method import Finding, Job, LayerSpec, Method, Results, Step
from crime_map_plugin.gui.methods.rows import read_rows
from crime_map_plugin.gui.methods.wording import facts, percent
from crime_map_plugin.gui.numbers import counted
from crime_map_plugin.maps.layers import Kind

translate = QCoreApplication.translate

REPEATS = "crimemap:repeatlocations"
_HALF = 0.5


class RepeatLocations(Method):
    """How few places make up how much."""

    key = "repeats"
    runs = (REPEATS,)
    icon = "repeat"
    has_cell_size = False

    def title(self) -> str:
        return translate("CrimeMap", "Repeat locations")

    def sentence(self) -> str:
        return translate(
            "CrimeMap",
            "Ranks the places where it happens again and again. Use it to find the few addresses that make "
            "up much of the work.",
        )

    def button(self) -> str:
        return translate("CrimeMap", "&Rank the places")

    def fill(self) -> None:
        self.tolerance = metres(
            "CrimeMapRepeatTolerance", automatic=translate("CrimeMap", "exactly the same place")
        )
        add_row(
            self.basic,
            translate("CrimeMap", "Within"),
            self.tolerance,
            translate("CrimeMap", "Incidents this close to one another count as one place"),
        )

    def steps(self, job: Job) -> list[Step]:
        parameters = {
            "TOLERANCE": self.tolerance.value(),
            "OUTPUT": job.path("repeats"),
        }
        text = translate("CrimeMap", "Ranking the places …")

        def of_points(found: Results) -> dict[str, Any]:
            return {"INPUT": inside.points(job, found), **parameters}

        return [*inside.keep_steps(job, text), Step("run", REPEATS, text, of_points)]

    def read(self, job: Job, results: Results, cancel: Cancel) -> Finding:
        found = results["run"]
        rows = read_rows(str(found["OUTPUT"]), cancel)
        name = translate("CrimeMap", "Repeat locations: {title}").format(title=job.title)
        repeated = int(found["REPEAT_PLACES"])
        text = counted(
            translate("CrimeMap", "%n place(s) with more than one incident.", None, repeated), repeated
        )
        shares, places = rows.column("cumulative_share"), rows.column("cumulative_places")
        half = next((i for i, share in enumerate(shares) if share is not None and share >= _HALF), None)
        if half is not None and places[half] is not None:
            text += " " + translate(
                "CrimeMap", "{share} of all incidents lie at {places} of the places."
            ).format(share=percent(shares[half]), places=percent(places[half]))
        table = rows.table(translate("CrimeMap", "Places"), job.language)
        layer = LayerSpec(str(found["OUTPUT"]), Kind.REPEATS, name)
        return Finding(
            name, text, facts(found), layers=(layer,), tables=(table,), cautions=inside.cautions(job, results)
        )
