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


class LocationQuality(Method):
    """The share of incidents that are placed well enough to be mapped."""

    key = "locations"
    runs = (QUALITY,)
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
        rows = read_rows(str(found["OUTPUT"]), cancel).named("kind", kind_names())
        name = translate("CrimeMap", "Locations: {title}").format(title=job.title)
        rate = found.get("GEOCODING_RATE")
        text = translate("CrimeMap", "{rate} of the incidents are placed to a house or a street.").format(
            rate=percent(None if rate is None else float(rate))
        )
        counted = zip(rows.column("kind"), rows.column("count"), rows.column("rank"))
        by_kind = [(str(kind), int(count or 0)) for kind, count, rank in counted if rank is None and count]
        table = rows.table(
            translate("CrimeMap", "Places"), job.language, names=("rank", "kind", "count", "share")
        )
        chart = Chart(
            translate("CrimeMap", "Kinds of places"),
            lambda theme: bars.figure(
                [kind for kind, _ in by_kind],
                [count for _, count in by_kind],
                theme,
                x=translate("CrimeMap", "Incidents"),
            ),
            text,
        )
        layer = LayerSpec(str(found["OUTPUT"]), Kind.QUALITY, name)
        return Finding(name, text, layers=(layer,), tables=(table,), charts=(chart,) if by_kind else ())


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
