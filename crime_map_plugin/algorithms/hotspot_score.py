"""How well hotspots foretold what came after."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterMapLayer,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.algorithms import analysis_crs, heat_polygons, heat_raster, reading
from crime_map_plugin.algorithms.base import Refused, progress_between
from crime_map_plugin.algorithms.hotspot_output import Pieces, write_curve, write_taken
from crime_map_plugin.algorithms.input_checks import refuse_or_tell_no_crs, refuse_other_than
from crime_map_plugin.algorithms.number_text import written
from crime_map_plugin.algorithms.parameters import (
    boundary_parameter,
    cell_size_parameter,
    field_parameter,
    number_parameter,
    points_parameter,
)
from crime_map_plugin.algorithms.point_input import PointAlgorithm, PointInput
from crime_map_plugin.analysis import hotspot_polygons, hotspot_raster, study_area
from crime_map_plugin.analysis.grid import make_grid
from crime_map_plugin.analysis.score import Ranked, Score, curve, nothing, rank, score, take
from crime_map_plugin.analysis.study_area import StudyArea
from crime_map_plugin.errors import Cancelled

translate = QCoreApplication.translate

_NEARLY_ALL = 0.9
"""Unranked polygons over more than this share of the study area are more likely a grid than hotspots."""


class HotspotScore(PointAlgorithm):
    """Hit rate, PAI and PEI of hotspots against later incidents."""

    ID = "hotspotscore"
    ICON = "hotspot"
    NEEDS = ("shapely",)

    def __init__(self) -> None:
        super().__init__()
        self._raster = ""
        self._raster_crs = QgsCoordinateReferenceSystem()
        self._pixel = 0.0
        self._pieces: Pieces | None = None

    def title(self) -> str:
        return translate("CrimeMap", "Score of hotspots")

    def group(self) -> str:
        return translate("CrimeMap", "Hotspots")

    def groupId(self) -> str:
        return "hotspots"

    def tags(self) -> list[str]:
        return ["crime", "hotspot", "prediction", "accuracy", "hit rate", "pai", "pei"]

    def help_text(self) -> str:
        return translate(
            "CrimeMap",
            "Scores hotspots by the incidents that came after them. HIT_RATE is n/N: the share of INPUT "
            "inside the hotspots. PAI is (n/N)/(a/A), a being the hotspots' area and A that of the study "
            "area (Chainey, Tompson & Uhlig 2008): 1 is chance. PEI is n/n*, n* being the most incidents "
            "that whole cells of the same area could hold (Hunt 2016). NAIVE_PAI is the PAI of the cells "
            "with most TRAINING incidents over the same area: a method that does not pass it is not worth "
            "its effort.\n\n"
            "A raster's pixels are taken from the highest value down until COVERAGE percent of the study "
            "area is filled, a pixel belonging to it by its centre. Polygons with RANK_FIELD likewise: "
            "the highest first, in a field called rank the lowest; parts outside the study area are cut "
            "off. Polygons without RANK_FIELD are the hotspots as they are, and COVERAGE is not used. Only "
            "whole pieces are taken, at least one; where equal ones meet at the cut, the incidents are what "
            "a random choice among them would hold on average.\n\n"
            "The study area is BOUNDARY, else the convex hull of INPUT and TRAINING with a margin of half a "
            "cell. CELL_SIZE is in metres; 0 takes a raster's own pixels, else a fiftieth of the shorter "
            "side of the study area, rounded up to 100 m. CURVE holds the scores at 0 to 100 percent of the "
            "area; where the hotspots end, the rest is taken as if at random. OUTPUT holds the pieces that "
            "were scored: rank, value, and taken, the share of the equally hot that was.",
        )

    def declare(self) -> None:
        for parameter in (
            QgsProcessingParameterMapLayer(
                "HOTSPOTS",
                translate("CrimeMap", "Hotspots (polygons or a raster)"),
                None,
                False,
                [QgsProcessing.SourceType.TypeVectorPolygon, QgsProcessing.SourceType.TypeRaster],
            ),
            field_parameter("RANK_FIELD", translate("CrimeMap", "Rank field of polygons"), "HOTSPOTS"),
            points_parameter(),
            points_parameter("TRAINING", optional=True),
            boundary_parameter(),
            cell_size_parameter(),
            number_parameter(
                "COVERAGE",
                translate("CrimeMap", "Share of the study area in percent"),
                5,
                minimum=0,
                maximum=100,
            ),
            QgsProcessingParameterFeatureSink(
                "CURVE",
                translate("CrimeMap", "Scores over coverage"),
                QgsProcessing.SourceType.TypeVector,
                None,
                True,
            ),
            QgsProcessingParameterFeatureSink(
                "OUTPUT",
                translate("CrimeMap", "Hotspots that were scored"),
                QgsProcessing.SourceType.TypeVectorPolygon,
                None,
                True,
                False,
            ),
        ):
            self.addParameter(parameter)
        self.parameterDefinition("INPUT").setDescription(translate("CrimeMap", "Later incidents (points)"))
        self.parameterDefinition("TRAINING").setDescription(
            translate("CrimeMap", "Earlier incidents (points)")
        )
        self.declare_counts()
        for name, text in (
            ("HIT_RATE", translate("CrimeMap", "Hit rate")),
            ("PAI", translate("CrimeMap", "Predictive accuracy index")),
            ("PEI", translate("CrimeMap", "Predictive efficiency index")),
            ("NAIVE_PAI", translate("CrimeMap", "Predictive accuracy index of a count map")),
            ("AREA_SHARE", translate("CrimeMap", "Share of the study area that was taken")),
            ("HITS", translate("CrimeMap", "Later incidents in the hotspots")),
            ("BEST_HITS", translate("CrimeMap", "The most that cells of the same area could hold")),
            ("COUNT", translate("CrimeMap", "Later incidents in the study area")),
            ("TRAINING_COUNT", translate("CrimeMap", "Earlier incidents in the study area")),
            ("CHOSEN_CELL_SIZE", translate("CrimeMap", "Cell size in metres")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, text))

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        super().check(parameters, context)
        refuse_other_than(
            self.parameterAsSource(parameters, "TRAINING", context), "TRAINING", Qgis.GeometryType.Point
        )
        if not self.parameterAsDouble(parameters, "COVERAGE", context) > 0:
            raise Refused(
                translate("CrimeMap", "COVERAGE: write a share in percent, above 0 and at most 100.")
            )
        layer = self.parameterAsLayer(parameters, "HOTSPOTS", context)
        if isinstance(layer, QgsVectorLayer):
            if layer.geometryType() != Qgis.GeometryType.Polygon:
                raise Refused(
                    translate("CrimeMap", "HOTSPOTS needs polygons or a raster: choose another layer.")
                )
            self._refuse_missing_field("RANK_FIELD", "HOTSPOTS", parameters, context)
        elif layer is not None and not isinstance(layer, QgsRasterLayer):
            raise Refused(translate("CrimeMap", "HOTSPOTS needs polygons or a raster: choose another layer."))

    def gather(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        super().gather(parameters, context, feedback)
        if parameters.get("TRAINING") not in (None, ""):
            training = self.parameterAsVectorLayer(parameters, "TRAINING", context)
            self._saved["TRAINING"] = reading.saved_layer(parameters.get("TRAINING"), training, ())
        layer = self.parameterAsLayer(parameters, "HOTSPOTS", context)
        self._raster = ""
        if isinstance(layer, QgsRasterLayer):
            if layer.providerType() != "gdal":
                raise Refused(
                    translate("CrimeMap", "HOTSPOTS: the raster cannot be read; save it as a GeoTIFF first.")
                )
            self._raster, self._raster_crs = layer.source(), layer.crs()
            if not self._raster_crs.isValid():
                box = layer.extent()
                bounds = box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()
                analysis_crs.refuse_degrees_without_crs(bounds, "HOTSPOTS")
            is_metric = analysis_crs.is_metric(self._raster_crs) or not self._raster_crs.isValid()
            self._pixel = layer.rasterUnitsPerPixelX() if is_metric else 0.0

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        points = self.read_input(parameters, context, feedback)
        training = self._training(points, parameters, context, feedback)
        every = replace(
            points, x=np.concatenate([points.x, training[0]]), y=np.concatenate([points.y, training[1]])
        )
        wanted = self.parameterAsDouble(parameters, "CELL_SIZE", context)
        # Of a raster the pixels are the cells; the study area is needed before they are read.
        size = self._pixel if self._raster and wanted <= 0 else self.cell_size(parameters, context, every)
        area, size = study_area.resolve(every.x, every.y, cell_size=size, boundary=every.boundary)
        feedback.setProgressText(translate("CrimeMap", "Ranking the hotspots"))
        if self._raster:
            hotspots, best, naive, size = self._of_raster(
                area, points, training, size, wanted > 0, context, feedback
            )
        else:
            hotspots = self._of_polygons(area, points, parameters, context, feedback)
            best, naive = self._cells(area, points, training, size)
        if not hotspots.area_m2 > 0:
            raise Refused(
                translate(
                    "CrimeMap",
                    "HOTSPOTS lies outside the study area: choose a BOUNDARY that overlaps it, and check the "
                    "CRS of both.",
                )
            )
        feedback.setProgress(80)
        taken, hits = self._taken(hotspots, area, parameters, context)
        known = naive if len(training[0]) else None
        found = score(taken, hits, study_area_m2=area.area_m2, incidents=points.n, best=best, naive=known)
        steps = curve(hotspots, study_area_m2=area.area_m2, incidents=points.n, best=best, naive=known)
        results = {
            **_numbers(found),
            "COUNT": points.n,
            "TRAINING_COUNT": len(training[0]),
            "CHOSEN_CELL_SIZE": size,
        }
        facts: dict[str, Any] = {name.lower(): value for name, value in results.items()}
        record = self.record(points, study_area_m2=area.area_m2, **facts)
        return {
            **write_curve(self, parameters, context, steps, record),
            **write_taken(self, parameters, context, self._pieces, hotspots, taken, record),
            **results,
            **self.counts(points),
        }

    def _training(
        self,
        points: PointInput,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> tuple[np.ndarray, np.ndarray]:
        """Return the earlier incidents inside BOUNDARY in metres, none where there is no TRAINING."""
        source = self.parameterAsSource(parameters, "TRAINING", context)
        if source is None:
            return np.empty(0), np.empty(0)
        refuse_or_tell_no_crs(self, source, "TRAINING")
        read = reading.read_points(
            source,
            self._saved.get("TRAINING"),
            {},
            cancel=feedback.isCanceled,
            progress=progress_between(feedback, 30, 45),
        )
        x, y = analysis_crs.transform(
            read.x, read.y, source.sourceCrs(), points.crs.crs, context.transformContext()
        )
        keep = np.isfinite(x) & np.isfinite(y)
        if points.boundary is not None:
            keep[keep] = points.boundary.contains(x[keep], y[keep])
        left_out = read.null_geometries + int(np.count_nonzero(~keep))
        if left_out:
            self.warn(
                translate(
                    "CrimeMap",
                    "%n earlier incident(s) without a place or outside the study area were left out.",
                    None,
                    left_out,
                )
            )
        if not keep.any():
            self.warn(
                translate(
                    "CrimeMap", "TRAINING holds no incident in the study area, so NAIVE_PAI is not known."
                )
            )
        return x[keep], y[keep]

    def _of_polygons(
        self,
        area: StudyArea,
        points: PointInput,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Ranked:
        source = self.parameterAsSource(parameters, "HOTSPOTS", context)
        if source is None:
            raise Refused(self.invalidSourceError(parameters, "HOTSPOTS"))
        refuse_or_tell_no_crs(self, source, "HOTSPOTS")
        field = self.parameterAsString(parameters, "RANK_FIELD", context) or ""
        wkb, self._pieces = heat_polygons.read(
            source, field, points.crs.crs, context.transformContext(), feedback.isCanceled
        )
        if not wkb:
            return nothing()
        progress = progress_between(feedback, 50, 75)
        if not field:
            return hotspot_polygons.whole(
                wkb, area, points.x, points.y, progress=progress, cancel=feedback.isCanceled
            )
        return hotspot_polygons.ranked(
            wkb, self._pieces.heat, area, points.x, points.y, progress=progress, cancel=feedback.isCanceled
        )

    def _of_raster(
        self,
        area: StudyArea,
        points: PointInput,
        training: tuple[np.ndarray, np.ndarray],
        size: float,
        has_size: bool,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> tuple[Ranked, Ranked, Ranked, float]:
        """Return the pixels by heat, the cells by later and by earlier incidents, and the cells' size."""
        transforms, metres, crs = context.transformContext(), points.crs.crs, self._raster_crs
        there = heat_raster.area_in(area, metres, crs, transforms)
        raster = heat_raster.read(self._raster, there, crs, metres, transforms)
        if raster is None:
            return nothing(), nothing(), nothing(), size
        if feedback.isCanceled():
            raise Cancelled("Stopped while reading the layer.")
        feedback.setProgress(60)
        later, earlier = (
            analysis_crs.transform(x, y, metres, crs, transforms) for x, y in ((points.x, points.y), training)
        )
        pixels = hotspot_raster.pixels(raster, there, later, earlier)
        self._pieces = Pieces(
            pixels.heat,
            1.0,
            lambda places: raster.squares_wkb(pixels.position[places]),
            Qgis.WkbType.Polygon,
            crs,
        )
        if has_size:
            return (pixels.by_heat(), *self._cells(area, points, training, size), size)
        size = float(np.sqrt(np.median(raster.row_area_m2)))
        self.choose(
            "CELL_SIZE", size, translate("CrimeMap", "Cell size chosen: {size} m").format(size=f"{size:g}")
        )
        return pixels.by_heat(), pixels.by_later(), pixels.by_earlier(), size

    def _cells(
        self, area: StudyArea, points: PointInput, training: tuple[np.ndarray, np.ndarray], size: float
    ) -> tuple[Ranked, Ranked]:
        """Return the cells of a grid over the study area by later and by earlier incidents."""
        grid = make_grid(area, size)
        later, earlier = grid.counts(points.x, points.y)[0], grid.counts(*training)[0]
        return rank(later, grid.cell_area_m2, later), rank(earlier, grid.cell_area_m2, later)

    def _taken(
        self,
        hotspots: Ranked,
        area: StudyArea,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
    ) -> tuple[float, float]:
        """Return the area that is scored and the incidents in it."""
        share = hotspots.area_m2 / area.area_m2
        is_ranked = self._raster or self.parameterAsString(parameters, "RANK_FIELD", context)
        if not is_ranked:
            if share > _NEARLY_ALL:
                self.warn(
                    translate(
                        "CrimeMap",
                        "The hotspots cover {percent} % of the study area: choose RANK_FIELD (for Gi* its "
                        "z), or a BOUNDARY that is larger than the hotspots.",
                    ).format(percent=f"{100 * share:.0f}")
                )
            return hotspots.area_m2, float(hotspots.hits.sum())
        coverage = self.parameterAsDouble(parameters, "COVERAGE", context) / 100.0
        if share < coverage * (1 - 1e-6):
            self.warn(
                translate(
                    "CrimeMap",
                    "The hotspots cover only {percent} % of the study area; that much is scored.",
                ).format(percent=written(100 * share, ".2g"))
            )
        taken, hits = take(hotspots, coverage * area.area_m2, at_least_one=True)
        return float(taken[0]), float(hits[0])


def _numbers(found: Score) -> dict[str, float | None]:
    """Return the scores as outputs; what is not known is NULL."""
    values = {
        "HIT_RATE": found.hit_rate,
        "PAI": found.pai,
        "PEI": found.pei,
        "NAIVE_PAI": found.naive_pai,
        "AREA_SHARE": found.area_share,
        "HITS": found.hits,
        "BEST_HITS": found.best_hits,
    }
    return {name: value if np.isfinite(value) else None for name, value in values.items()}
