"""How precise the places of the filtered incidents are: looked at before a map is believed."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.errors import Cancel
from crime_map_plugin.gui.chart_view import Chart
from crime_map_plugin.gui.charts import bars
from crime_map_plugin.gui.methods.method import Finding, Job, LayerSpec, Method, Results, Step
from crime_map_plugin.gui.methods.rows import read_rows
from crime_map_plugin.gui.methods.wording import percent
from crime_map_plugin.maps.layers import Kind

translate = QCoreApplication.translate

QUALITY = "crimemap:locationquality"
ENOUGH = 0.85


class LocationQuality(Method):
    """The share of incidents that are placed well enough to be mapped."""

    key = "locations"
    icon = "location_quality"
    opens = True

    def title(self) -> str:
        return translate("CrimeMap", "Locations")

    def sentence(self) -> str:
        return ""

    def button(self) -> str:
        return ""

    def steps(self, job: Job) -> list[Step]:
        parameters = {"INPUT": job.incidents, "BOUNDARY": job.boundary, "OUTPUT": job.path("locations")}
        text = translate("CrimeMap", "Checking the locations …")
        return [Step("run", QUALITY, text, lambda _: parameters)]

    def read(self, job: Job, results: Results, cancel: Cancel) -> Finding:
        found = results["run"]
        rate = found.get("GEOCODING_RATE")
        rows = read_rows(str(found["OUTPUT"]), cancel)
        name = translate("CrimeMap", "Locations: {title}").format(title=job.title)
        text = translate("CrimeMap", "{rate} of the incidents have a precise place.").format(
            rate=percent(rate)
        )
        cautions = []
        if rate is not None and float(rate) < ENOUGH:
            cautions.append(
                translate(
                    "CrimeMap",
                    "Under 85 % a map of hotspots is not reliable (Ratcliffe 2004): say so with the map, or "
                    "correct the places first.",
                )
            )
        table = rows.table(translate("CrimeMap", "Places"), job.language)
        by_kind: dict[str, float] = {}
        for kind, count in zip(rows.column("kind"), rows.column("count")):
            by_kind[str(kind)] = by_kind.get(str(kind), 0) + (count or 0)
        names = kind_names()
        shown = sorted(by_kind.items(), key=lambda pair: -pair[1])
        chart = Chart(
            translate("CrimeMap", "Kinds of places"),
            lambda theme: bars.figure(
                [names.get(kind, kind) for kind, _ in shown],
                [value for _, value in shown],
                theme,
                x=translate("CrimeMap", "Incidents"),
            ),
            text,
        )
        layers = (LayerSpec(str(found["OUTPUT"]), Kind.QUALITY, name),)
        return Finding(
            name,
            text,
            cautions=tuple(cautions),
            layers=layers,
            tables=(table,),
            charts=(chart,) if shown else (),
        )


def kind_names() -> dict[str, str]:
    """Return what the kinds of places are called."""
    return {
        "house": translate("CrimeMap", "House known"),
        "street": translate("CrimeMap", "Street known"),
        "settlement": translate("CrimeMap", "Centre of the settlement"),
        "stacked": translate("CrimeMap", "Many at one point"),
        "zero": translate("CrimeMap", "Zero coordinates"),
        "outside": translate("CrimeMap", "Outside the area"),
    }
