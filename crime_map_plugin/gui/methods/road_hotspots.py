"""Roads: which pieces and junctions of them are hot, and kilometres by their marks."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis, QgsFieldProxyModel, QgsProject
from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.errors import Cancel
from crime_map_plugin.gui import overlay_set
from crime_map_plugin.gui.method_form import add_row, field_box, layer_box, metres
from crime_map_plugin.gui.methods.method import Finding, Job, LayerSpec, Method, Results, Step
from crime_map_plugin.gui.methods.rows import Rows, read_rows
from crime_map_plugin.gui.methods.wording import facts, percent, plain
from crime_map_plugin.gui.numbers import counted, number
from crime_map_plugin.gui.workspace import Workspace
from crime_map_plugin.maps.layers import Kind

translate = QCoreApplication.translate

ROADS = "crimemap:roadhotspots"
_MOST_SEGMENTS, _MOST_LISTED = 4_000_000, 500
_LISTED = ("name", "km_from", "km_to", "junction", "count", "per_km", "density", "z", "p_adjusted", "class")


class RoadHotspots(Method):
    """Where along roads incidents gather."""

    key = "roads"
    runs = (ROADS,)
    icon = "roads"
    has_area = False
    has_cell_size = False
    has_weight = True

    def title(self) -> str:
        return translate("CrimeMap", "Roads and junctions")

    def sentence(self) -> str:
        return translate(
            "CrimeMap",
            "Tells which pieces of road and which junctions hold more incidents than chance explains. Use it "
            "for accidents and for what happens along streets.",
        )

    def button(self) -> str:
        return translate("CrimeMap", "&Find hot roads")

    def fill(self) -> None:
        automatic = translate("CrimeMap", "Automatic")
        self.roads = layer_box("CrimeMapRoads", Qgis.LayerFilters(Qgis.LayerFilter.LineLayer))
        self.segment = metres("CrimeMapRoadSegment", automatic=automatic)
        self.snap = metres("CrimeMapRoadSnap", automatic=automatic)
        self.bandwidth = metres("CrimeMapRoadBandwidth", automatic=automatic)
        every = QgsFieldProxyModel.Filter.AllTypes
        self.name = field_box("CrimeMapRoadName", every, self.roads)
        self.km = field_box("CrimeMapRoadKm", QgsFieldProxyModel.Filter.Numeric, self.roads)
        add_row(
            self.basic,
            translate("CrimeMap", "Roads"),
            self.roads,
            translate("CrimeMap", "A layer of lines, of the study area only: every piece of road counts"),
        )
        add_row(
            self.basic,
            translate("CrimeMap", "Piece length"),
            self.segment,
            translate("CrimeMap", "Roads are cut into pieces of this length between junctions"),
        )
        add_row(
            self.more,
            translate("CrimeMap", "Off the road"),
            self.snap,
            translate("CrimeMap", "Incidents farther than this from every road are not counted"),
        )
        add_row(self.more, translate("CrimeMap", "Bandwidth"), self.bandwidth)
        add_row(
            self.more,
            translate("CrimeMap", "Road name"),
            self.name,
            translate("CrimeMap", "The field with the names of roads"),
        )
        add_row(
            self.more,
            translate("CrimeMap", "Kilometre"),
            self.km,
            translate(
                "CrimeMap",
                "The field with the kilometre mark at the beginning of each line; with it, kilometres of "
                "roads are compared too",
            ),
        )

    def follow(self, workspace: Workspace) -> None:
        if self.roads.currentLayer() is None:
            named = overlay_set.layers_of(QgsProject.instance()).get("roads", ())
            lines = [layer for layer in named if layer.geometryType() == Qgis.GeometryType.Line]
            if lines:
                self.roads.setLayer(lines[0])

    def trouble(self, workspace: Workspace) -> str:
        if self.roads.currentLayer() is None:
            return translate("CrimeMap", "Choose a layer of roads.")
        return ""

    def steps(self, job: Job) -> list[Step]:
        layer = self.roads.currentLayer()
        if layer is None:
            return []
        chosen: dict[str, Any] = {
            "ROADS": layer.id(),
            "SEGMENT": self.segment.value(),
            "SNAP": self.snap.value(),
            "BANDWIDTH": self.bandwidth.value(),
            "WEIGHT": job.weight.field or None,
            "NAME_FIELD": self.name.currentField() or None,
            "KM_FIELD": self.km.currentField() or None,
            "OUTPUT": job.path("roads"),
        }
        if chosen["KM_FIELD"]:
            chosen["WINDOWS"] = job.path("road-kilometres")
        text = translate("CrimeMap", "Finding hot roads …")
        return [Step("run", ROADS, text, lambda found: {"INPUT": job.points(found), **chosen})]

    def read(self, job: Job, results: Results, cancel: Cancel) -> Finding:
        found = results["run"]
        hot, cold = int(found["HOT"]), int(found["COLD"])
        name = translate("CrimeMap", "Roads: {title}").format(title=job.title)
        text = translate(
            "CrimeMap", "{hot}, {cold} of {segments}. {share} of the incidents lie on a road."
        ).format(
            hot=counted(translate("CrimeMap", "%n hot piece(s) of road", None, hot), hot),
            cold=counted(translate("CrimeMap", "%n cold piece(s)", None, cold), cold),
            segments=number(int(found["SEGMENTS"])),
            share=percent(float(found["SNAPPED"])),
        )
        chosen = (
            translate("CrimeMap", "pieces of {size} m").format(size=plain(found["CHOSEN_SEGMENT"])),
            translate("CrimeMap", "{size} m off the road").format(size=plain(found["CHOSEN_SNAP"])),
        )
        layers = [LayerSpec(str(found["OUTPUT"]), Kind.ROAD_HOTSPOTS, name)]
        if found.get("WINDOWS"):
            title = translate("CrimeMap", "Kilometres: {title}").format(title=job.title)
            layers.insert(0, LayerSpec(str(found["WINDOWS"]), Kind.ROAD_WINDOWS, title))
        rows = _hottest(read_rows(str(found["OUTPUT"]), cancel, names=_LISTED, most=_MOST_SEGMENTS))
        table = rows.table(
            translate("CrimeMap", "Pieces of road, the hottest first"),
            job.language,
            names=_LISTED,
            titles={
                "name": translate("CrimeMap", "Road"),
                "km_from": translate("CrimeMap", "From km"),
                "km_to": translate("CrimeMap", "To km"),
                "junction": translate("CrimeMap", "Junction"),
                "per_km": translate("CrimeMap", "Per km of road"),
                "density": translate("CrimeMap", "Density along roads, per km"),
            },
        )
        return Finding(name, text, (*chosen, *facts(found)), layers=tuple(layers), tables=(table,))


def _hottest(rows: Rows) -> Rows:
    """Return the rows with the highest z, as many as people read."""
    z = rows.column("z")
    order = sorted(range(len(z)), key=lambda place: -(z[place] or 0.0))
    chosen = order[:_MOST_LISTED]
    values = {name: [column[place] for place in chosen] for name, column in rows.values.items()}
    return Rows(rows.forms, values, len(order) > len(chosen))
