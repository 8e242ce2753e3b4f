"""Hot and cold segments of roads: counts, density along the network and Gi*."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
)
from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.algorithms import outputs, road_output
from crime_map_plugin.algorithms.base import progress_between
from crime_map_plugin.algorithms.incident_grid import ENOUGH_FOR_NORMAL
from crime_map_plugin.algorithms.number_text import written
from crime_map_plugin.algorithms.parameters import (
    field_parameter,
    number_parameter,
    points_parameter,
    weight_parameter,
)
from crime_map_plugin.algorithms.point_input import PointAlgorithm, PointInput
from crime_map_plugin.algorithms.road_input import Roads, read_roads, refuse_other_than_lines
from crime_map_plugin.analysis.bandwidth import bandwidth_k_nearest
from crime_map_plugin.analysis.road_hotspots import RoadHotspots, far_caution, road_hotspots
from crime_map_plugin.analysis.road_segments import JUNCTION_M, choose_segment
from crime_map_plugin.analysis.road_snap import SNAP_M, Snapped, snap
from crime_map_plugin.errors import TooFewIncidents
from crime_map_plugin.maps.layers import Kind

translate = QCoreApplication.translate


class RoadHotspotsAlgorithm(PointAlgorithm):
    """Which pieces of road and which junctions hold more incidents than chance puts there."""

    ID = "roadhotspots"
    ICON = "roads"
    NEEDS = ("scipy", "shapely")

    def title(self) -> str:
        return translate("CrimeMap", "Hotspots on roads")

    def group(self) -> str:
        return translate("CrimeMap", "Hotspots")

    def groupId(self) -> str:
        return "hotspots"

    def tags(self) -> list[str]:
        return ["crime", "accidents", "traffic", "roads", "streets", "network", "density", "hotspot"]

    def help_text(self) -> str:
        return translate(
            "CrimeMap",
            "Puts each incident on the nearest road, counts them by segments of equal length and by "
            "junctions, and finds the hot and cold ones.\n\n"
            "An incident farther than SNAP metres from any road is not counted; SNAPPED is the share that "
            "is (0 = 50 m). Roads meet where they share a vertex or one ends on another; lines that only "
            "cross are a bridge. At a junction, where three roads or more meet, the first 15 m of each are "
            "a segment of their own, marked in junction; the links between are cut into pieces of SEGMENT "
            "metres, the rest being a segment of its own. SEGMENT 0 takes the length of road that holds one "
            "incident on average, rounded up to 50, 100, 200, 500 or 1,000 m. Give only the roads of the "
            "study area: every segment counts.\n\n"
            "density spreads the incidents along the roads by the equal-split discontinuous kernel (Okabe & "
            "Sugihara 2012), quartic, reflected at dead ends: per kilometre times length it adds up to the "
            "number of incidents. BANDWIDTH is its reach in metres; 0 takes the mean distance to the 15th "
            "neighbour, within two segments and an eighth of the shorter side.\n\n"
            "z is Gi* of the counts, or of the sums of the weight field, over a segment and those that meet "
            "it (Ord & Getis 1995). p is two-sided, from the normal distribution; where under ten incidents "
            "are expected in a neighbourhood, that is told, for chance alone then makes some hot. p_adjusted "
            "holds the share of false discoveries (Benjamini & Hochberg 1995). class is ±3, ±2, ±1 for "
            "p_adjusted up to .01, .05, .10, else 0.\n\n"
            "KM_FIELD holds the kilometre mark at each line's beginning; marks rise along the line. WINDOWS "
            "are then pieces of one kilometre of each road of NAME_FIELD, every 100 m.\n\n"
            "Fields: count, weight, per_km, density, z, p, p_adjusted, class, junction; name with "
            "NAME_FIELD, km_from and km_to with KM_FIELD. WINDOWS: name, km_from, km_to, count, weight, "
            "per_km.",
        )

    def declare(self) -> None:
        for parameter in (
            points_parameter(),
            QgsProcessingParameterFeatureSource(
                "ROADS", translate("CrimeMap", "Roads (lines)"), [QgsProcessing.SourceType.TypeVectorLine]
            ),
            number_parameter(
                "SEGMENT", translate("CrimeMap", "Length of a segment in metres (0 = chosen)"), 0, minimum=0
            ),
            number_parameter(
                "SNAP",
                translate("CrimeMap", "Farthest from a road in metres (0 = chosen)"),
                0,
                minimum=0,
            ),
            number_parameter(
                "BANDWIDTH", translate("CrimeMap", "Bandwidth in metres (0 = chosen)"), 0, minimum=0
            ),
            weight_parameter(),
            field_parameter(
                "NAME_FIELD", translate("CrimeMap", "Field with the roads' names"), "ROADS", is_numeric=False
            ),
            field_parameter(
                "KM_FIELD",
                translate("CrimeMap", "Field with the kilometre mark at the line's start"),
                "ROADS",
            ),
            QgsProcessingParameterFeatureSink(
                "OUTPUT", self.title(), QgsProcessing.SourceType.TypeVectorLine
            ),
            QgsProcessingParameterFeatureSink(
                "WINDOWS",
                translate("CrimeMap", "Kilometres of roads"),
                QgsProcessing.SourceType.TypeVectorLine,
                None,
                True,
                False,
            ),
        ):
            self.addParameter(parameter)
        self.declare_counts()
        for name, text in (
            ("SNAPPED", translate("CrimeMap", "Share of incidents on a road")),
            ("SNAPPED_COUNT", translate("CrimeMap", "Incidents on a road")),
            ("TOTAL", translate("CrimeMap", "Sum of the weights on roads")),
            ("SEGMENTS", translate("CrimeMap", "Segments")),
            ("JUNCTIONS", translate("CrimeMap", "Junctions")),
            ("LENGTH_KM", translate("CrimeMap", "Length of the roads in kilometres")),
            ("HOT", translate("CrimeMap", "Hot segments")),
            ("COLD", translate("CrimeMap", "Cold segments")),
            ("CHOSEN_SEGMENT", translate("CrimeMap", "Length of a segment in metres")),
            ("CHOSEN_SNAP", translate("CrimeMap", "Farthest from a road in metres")),
            ("CHOSEN_BANDWIDTH", translate("CrimeMap", "Bandwidth in metres")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, text))

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        super().check(parameters, context)
        refuse_other_than_lines(self.parameterAsSource(parameters, "ROADS", context))
        for name in ("NAME_FIELD", "KM_FIELD"):
            self._refuse_missing_field(name, "ROADS", parameters, context)

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        points = self.read_input(parameters, context, feedback)
        roads = read_roads(self, parameters, context, feedback, points.crs)
        reach = self._length(parameters, context, "SNAP", SNAP_M)
        feedback.setProgressText(translate("CrimeMap", "Putting incidents on roads"))
        snapped = snap(
            roads.network,
            points.x,
            points.y,
            snap_m=reach,
            progress=progress_between(feedback, 30, 45),
            cancel=feedback.isCanceled,
        )
        on_road = int(np.count_nonzero(snapped.is_snapped))
        if not on_road:
            raise TooFewIncidents(
                translate("CrimeMap", "No incident lies within {reach} m of a road.").format(
                    reach=written(reach, "g")
                ),
                hint=translate("CrimeMap", "Choose roads of the same place, check both CRS, or raise SNAP."),
            )
        segment = self._length(parameters, context, "SEGMENT", choose_segment(roads.network, on_road))
        bandwidth = self._bandwidth(parameters, context, points, snapped, segment)
        feedback.setProgressText(translate("CrimeMap", "Computing density and Gi* along the roads"))
        found = road_hotspots(
            roads.network,
            points.x,
            points.y,
            segment_m=segment,
            snap_m=reach,
            bandwidth_m=bandwidth,
            weights=points.weights,
            snapped=snapped,
            progress=progress_between(feedback, 45, 75),
            cancel=feedback.isCanceled,
        )
        self._caution(found, reach)
        share = on_road / points.n
        record = self.record(
            points,
            snapped=share,
            segment=segment,
            snap=reach,
            bandwidth=bandwidth,
            junction=JUNCTION_M,
            inference=found.statistic.method,
        )
        feedback.setProgressText(translate("CrimeMap", "Writing the result"))
        has_names, has_km = (
            bool(self.parameterAsString(parameters, name, context)) for name in ("NAME_FIELD", "KM_FIELD")
        )
        columns = road_output.columns(found, roads, has_names=has_names, has_km=has_km)
        results = {
            "OUTPUT": outputs.write_layer(
                self,
                parameters,
                context,
                columns=columns,
                wkb=found.segments.wkb(),
                geometry=Qgis.WkbType.LineString,
                crs=points.crs.crs,
                record=record,
                kind=Kind.ROAD_HOTSPOTS,
                cancel=feedback.isCanceled,
                progress=progress_between(feedback, 75, 95),
            )
        }
        if outputs.is_asked(parameters, "WINDOWS"):
            results.update(self._write_windows(parameters, context, found, roads, points, has_km))
        feedback.setProgress(100)
        statistic = found.statistic
        return {
            **results,
            "SNAPPED": share,
            "SNAPPED_COUNT": on_road,
            "TOTAL": float(found.weight.sum()),
            "SEGMENTS": found.segments.n,
            "JUNCTIONS": int(np.count_nonzero(roads.network.is_junction)),
            "LENGTH_KM": roads.length_km,
            "HOT": int(np.count_nonzero(statistic.hot > 0)),
            "COLD": int(np.count_nonzero(statistic.hot < 0)),
            "CHOSEN_SEGMENT": segment,
            "CHOSEN_SNAP": reach,
            "CHOSEN_BANDWIDTH": bandwidth,
            **self.counts(points),
        }

    def _length(
        self, parameters: dict[str, Any], context: QgsProcessingContext, name: str, otherwise: float
    ) -> float:
        given = self.parameterAsDouble(parameters, name, context)
        if given > 0:
            return given
        text = (
            translate("CrimeMap", "Segment length chosen: {size} m")
            if name == "SEGMENT"
            else translate("CrimeMap", "Farthest from a road chosen: {size} m")
        )
        self.choose(name, otherwise, text.format(size=f"{otherwise:g}"))
        return otherwise

    def _bandwidth(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        points: PointInput,
        snapped: Snapped,
        segment: float,
    ) -> float:
        bandwidth = self.parameterAsDouble(parameters, "BANDWIDTH", context)
        if bandwidth > 0:
            return bandwidth
        chosen = snapped.is_snapped
        bandwidth = bandwidth_k_nearest(
            points.x[chosen], points.y[chosen], points.area(segment), cell_size=segment
        )
        self.choose(
            "BANDWIDTH",
            bandwidth,
            translate("CrimeMap", "Bandwidth chosen: {size} m").format(size=f"{bandwidth:g}"),
        )
        return bandwidth

    def _caution(self, found: RoadHotspots, reach: float) -> None:
        """Tell what the result rests on."""
        self.tell_cautions(far_caution(found.snapped, reach))
        self.tell_cautions(found.statistic.cautions)
        if found.expected < 1:
            self.warn(
                translate(
                    "CrimeMap",
                    "On average {expected} incidents are expected on a segment and those that meet it; under "
                    "1 the result is not reliable: use longer segments or more incidents.",
                ).format(expected=written(found.expected, ".2g"))
            )
        elif found.expected < ENOUGH_FOR_NORMAL:
            self.warn(
                translate(
                    "CrimeMap",
                    "On average {expected} incidents are expected on a segment and those that meet it; under "
                    "10 the normal distribution makes some hot by chance alone: take them as hints, or use "
                    "longer segments.",
                ).format(expected=written(found.expected, ".2g"))
            )

    def _write_windows(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        found: RoadHotspots,
        roads: Roads,
        points: PointInput,
        has_km: bool,
    ) -> dict[str, Any]:
        """Write WINDOWS, whose roads are those with a mark, by name."""
        if not has_km:
            self.warn(
                translate("CrimeMap", "WINDOWS needs KM_FIELD; there are none without kilometre marks.")
            )
        elif not np.isfinite(roads.km).any():
            self.warn(translate("CrimeMap", "No road has a number in KM_FIELD, so WINDOWS is empty."))
        columns, shapes = road_output.windows(found, roads, points.weights)
        return {
            "WINDOWS": outputs.write_layer(
                self,
                parameters,
                context,
                name="WINDOWS",
                columns=columns,
                wkb=shapes,
                geometry=Qgis.WkbType.MultiLineString,
                crs=points.crs.crs,
                record=self.record(points),
                kind=Kind.ROAD_WINDOWS,
            )
        }
