"""Incidents in rings around protected areas, rivers, plants or whatever the user chooses."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis, QgsFieldProxyModel
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QLineEdit

from crime_map_plugin.errors import Cancel
from crime_map_plugin.gui.method_form import add_row, correction, field_box, layer_box
from crime_map_plugin.gui.methods.method import Finding, Job, LayerSpec, Method, Results, Step
from crime_map_plugin.gui.methods.rows import Rows, read_rows
from crime_map_plugin.gui.methods.wording import decimal, facts
from crime_map_plugin.gui.numbers import counted
from crime_map_plugin.gui.workspace import Workspace
from crime_map_plugin.maps.layers import Kind

translate = QCoreApplication.translate

PROXIMITY = "crimemap:proximity"
_DEFAULT = "100, 250, 500"


class Proximity(Method):
    """Counts around features, with what an even spread would bring there."""

    key = "proximity"
    runs = (PROXIMITY,)
    icon = "proximity"
    has_cell_size = False
    opens = True

    def title(self) -> str:
        return translate("CrimeMap", "Near features")

    def sentence(self) -> str:
        return translate(
            "CrimeMap",
            "Counts in rings around places, rivers or areas, and compares with an even spread. Use it to ask "
            "whether it happens more often near them; few incidents give wide intervals.",
        )

    def button(self) -> str:
        return translate("CrimeMap", "Count in &rings")

    def fill(self) -> None:
        self.features = layer_box(
            "CrimeMapProximityFeatures", Qgis.LayerFilters(Qgis.LayerFilter.HasGeometry)
        )
        self.distances = QLineEdit(_DEFAULT)
        self.distances.setObjectName("CrimeMapProximityDistances")
        self.distances.setMinimumWidth(60)
        self.population = layer_box(
            "CrimeMapProximityPopulation",
            Qgis.LayerFilters(Qgis.LayerFilter.PointLayer | Qgis.LayerFilter.PolygonLayer),
        )
        self.people = field_box("CrimeMapProximityPeople", QgsFieldProxyModel.Filter.Numeric, self.population)
        self.correction = correction("CrimeMapProximityCorrection")
        add_row(
            self.basic,
            translate("CrimeMap", "Features"),
            self.features,
            translate("CrimeMap", "A layer of places, lines or areas; each feature gets its own rings"),
        )
        add_row(
            self.basic,
            translate("CrimeMap", "Metres"),
            self.distances,
            translate("CrimeMap", "Outer distances of the rings, with commas between them"),
        )
        add_row(
            self.more,
            translate("CrimeMap", "Expect by"),
            self.population,
            translate("CrimeMap", "A layer of people; without one, incidents are expected by area"),
        )
        add_row(self.more, translate("CrimeMap", "People"), self.people)
        add_row(self.more, translate("CrimeMap", "Correction"), self.correction)
        self.distances.editingFinished.connect(
            lambda: self.distances.setText(", ".join(f"{n:g}" for n in _numbers(self.distances.text())))
        )

    def trouble(self, workspace: Workspace) -> str:
        if self.features.currentLayer() is None:
            return translate("CrimeMap", "Choose the layer of features.")
        if not _numbers(self.distances.text()):
            return translate("CrimeMap", "Write the outer distance of at least one ring, such as 100.")
        return ""

    def steps(self, job: Job) -> list[Step]:
        layer, people = self.features.currentLayer(), self.population.currentLayer()
        parameters: dict[str, Any] = {
            "INPUT": job.incidents,
            "FEATURES": layer.id() if layer is not None else None,
            "DISTANCES": _numbers(self.distances.text()),
            "CORRECTION": self.correction.currentData(),
            "OUTPUT": job.path("proximity"),
        }
        if job.boundary is not None:
            parameters["BOUNDARY"] = job.boundary
        if people is not None:
            parameters["POPULATION"] = people.id()
            parameters["POPULATION_FIELD"] = self.people.currentField() or None
        self.asked = {"layer": layer.name() if layer is not None else ""}
        text = translate("CrimeMap", "Counting in rings …")
        return [Step("run", PROXIMITY, text, lambda _: parameters)]

    def read(self, job: Job, results: Results, cancel: Cancel) -> Finding:
        found = results["run"]
        rows = read_rows(str(found["OUTPUT"]), cancel)
        name = translate("CrimeMap", "Near “{layer}”: {title}").format(
            layer=self.asked["layer"], title=job.title
        )
        note = translate(
            "CrimeMap",
            "Limits: exact 95 % interval of the ratio. Each feature stands for itself: an incident near two "
            "of them counts for both. p is corrected over the features of a ring.",
        )
        table = rows.table(
            translate("CrimeMap", "Rings"),
            job.language,
            note=note,
            titles={"from": translate("CrimeMap", "From, m"), "to": translate("CrimeMap", "To, m")},
        )
        layer = LayerSpec(str(found["OUTPUT"]), Kind.RINGS, name)
        return Finding(name, _text(rows), facts(found), layers=(layer,), tables=(table,))


def _text(rows: Rows) -> str:
    lows, highs = rows.column("low"), rows.column("high")
    more = [i for i, low in enumerate(lows) if low is not None and low > 1]
    fewer = sum(high is not None and high < 1 for high in highs)
    text = translate("CrimeMap", "{more} with more and {fewer} with fewer incidents than an even spread.")
    said = text.format(
        more=counted(translate("CrimeMap", "%n ring(s)", None, len(more)), len(more)),
        fewer=counted(translate("CrimeMap", "%n ring(s)", None, fewer), fewer),
    )
    if not more:
        return said
    best = max(more, key=lambda i: lows[i])
    strongest = translate(
        "CrimeMap",
        "The surest: {feature}, up to {metres} m: {ratio} times the expected number (interval {low} to "
        "{high}).",
    ).format(
        feature=rows.column("feature")[best],
        metres=decimal(rows.column("to")[best], 0),
        ratio=decimal(rows.column("ratio")[best], 1),
        low=decimal(lows[best], 1),
        high=decimal(highs[best], 1),
    )
    return f"{said} {strongest}"


def _numbers(text: str) -> list[float]:
    """Return the numbers above 0 of a list, in order."""
    found = set()
    for part in text.replace(";", ",").split(","):
        try:
            found.add(float(part.strip()))
        except ValueError:
            continue
    return sorted(value for value in found if 0 < value < 1e7)
