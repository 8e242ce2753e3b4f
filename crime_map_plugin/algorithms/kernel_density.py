"""Kernel density of incidents as a GeoTIFF."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterRasterDestination,
)
from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.algorithms import outputs
from crime_map_plugin.algorithms.base import Refused, progress_between
from crime_map_plugin.algorithms.geotiff import RasterBand, write_geotiff
from crime_map_plugin.algorithms.parameters import (
    boolean_parameter,
    boundary_parameter,
    field_parameter,
    number_parameter,
    points_parameter,
    weight_parameter,
)
from crime_map_plugin.algorithms.point_input import PointAlgorithm, PointInput
from crime_map_plugin.algorithms.population_input import read_residents
from crime_map_plugin.analysis.bandwidth import bandwidth_k_nearest
from crime_map_plugin.analysis.density import Density, kernel_density, relative_density
from crime_map_plugin.analysis.density_stability import stays_dense
from crime_map_plugin.analysis.kernels import Kernel

translate = QCoreApplication.translate


class KernelDensity(PointAlgorithm):
    """A true density: incidents per square kilometre."""

    ID = "kerneldensity"
    ICON = "density"
    NEEDS = ("shapely",)

    def title(self) -> str:
        return translate("CrimeMap", "Kernel density")

    def group(self) -> str:
        return translate("CrimeMap", "Hotspots")

    def groupId(self) -> str:
        return "hotspots"

    def tags(self) -> list[str]:
        return ["crime", "density", "heatmap", "kde", "hotspot"]

    def help_text(self) -> str:
        return translate(
            "CrimeMap",
            "Spreads each incident over a kernel and writes incidents per square kilometre as a GeoTIFF: a "
            "true density, whose integral is the number of incidents (Silverman 1986).\n\n"
            "CELL_SIZE is the pixel in metres, BANDWIDTH the kernel's radius in metres (for the Gaussian "
            "its standard deviation, cut at 4). CELL_SIZE 0 takes a fiftieth of the shorter side of the "
            "study area, rounded up to 100 m; BANDWIDTH 0 the mean distance to the 15th neighbour, within "
            "two pixels and an eighth of the shorter side. The raster reaches one bandwidth beyond the "
            "study area; with BOUNDARY, pixels outside it are NoData. EDGE_CORRECTION divides each "
            "incident's kernel by its share inside BOUNDARY (Diggle 1985).\n\n"
            "With POPULATION (points, or polygons by their inner points) the band is incidents per 10,000 "
            "people: the ratio of two densities, its denominator at least 5 % of the mean population "
            "density.\n\n"
            "STABILITY repeats the density with the raster shifted by half a pixel and the bandwidth 25 % "
            "wider and narrower; a second band, stays_hot, is the share of the repeats in which a pixel is "
            "among the densest 5 % of the study area.",
        )

    def declare(self) -> None:
        for parameter in (
            points_parameter(),
            number_parameter(
                "CELL_SIZE", translate("CrimeMap", "Pixel size in metres (0 = chosen)"), 0, minimum=0
            ),
            number_parameter(
                "BANDWIDTH", translate("CrimeMap", "Bandwidth in metres (0 = chosen)"), 0, minimum=0
            ),
            QgsProcessingParameterEnum(
                "KERNEL",
                translate("CrimeMap", "Kernel"),
                [
                    translate("CrimeMap", "Quartic"),
                    translate("CrimeMap", "Gaussian"),
                    translate("CrimeMap", "Triangular"),
                    translate("CrimeMap", "Epanechnikov"),
                    translate("CrimeMap", "Uniform"),
                ],
                False,
                0,
            ),
            weight_parameter(),
            boundary_parameter(),
            boolean_parameter("EDGE_CORRECTION", translate("CrimeMap", "Correct at the edge of BOUNDARY")),
            QgsProcessingParameterFeatureSource(
                "POPULATION",
                translate("CrimeMap", "Population (points or polygons)"),
                [QgsProcessing.SourceType.TypeVectorPoint, QgsProcessing.SourceType.TypeVectorPolygon],
                None,
                True,
            ),
            field_parameter("POPULATION_FIELD", translate("CrimeMap", "Population field"), "POPULATION"),
            boolean_parameter("STABILITY", translate("CrimeMap", "Test how stable the densest places are")),
            QgsProcessingParameterRasterDestination("OUTPUT", translate("CrimeMap", "Density")),
        ):
            self.addParameter(parameter)
        self.declare_counts()
        for name, text in (
            ("CHOSEN_CELL_SIZE", translate("CrimeMap", "Pixel size in metres")),
            ("CHOSEN_BANDWIDTH", translate("CrimeMap", "Bandwidth in metres")),
            ("TOTAL", translate("CrimeMap", "Incidents in the raster")),
            ("MAXIMUM", translate("CrimeMap", "Highest value")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, text))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        points = self.read_input(parameters, context, feedback)
        size = self.cell_size(parameters, context, points)
        area = points.area(size)
        kernel = Kernel(self.parameterAsEnum(parameters, "KERNEL", context))
        if points.boundary is None and self.parameterAsBoolean(parameters, "EDGE_CORRECTION", context):
            self.warn(translate("CrimeMap", "EDGE_CORRECTION changes nothing without BOUNDARY."))
        bandwidth = self._bandwidth(parameters, context, points, size)
        feedback.setProgressText(translate("CrimeMap", "Computing the density"))
        density = kernel_density(
            points.x,
            points.y,
            area,
            cell_size=size,
            bandwidth_m=bandwidth,
            kernel=kernel,
            weights=points.weights,
            edge_correction=self.parameterAsBoolean(parameters, "EDGE_CORRECTION", context),
            progress=progress_between(feedback, 30, 70),
            cancel=feedback.isCanceled,
        )
        points.outside += density.outside
        result = self._relative(density, area, kernel, points, parameters, context, feedback)
        bands = [_band(result.name, result.values, result.valid)]
        if self.parameterAsBoolean(parameters, "STABILITY", context):
            feedback.setProgressText(translate("CrimeMap", "Repeating the density with varied settings"))
            shares = stays_dense(
                points.x,
                points.y,
                area,
                density,
                kernel=kernel,
                weights=points.weights,
                edge_correction=self.parameterAsBoolean(parameters, "EDGE_CORRECTION", context),
                progress=progress_between(feedback, 80, 95),
                cancel=feedback.isCanceled,
            )
            bands.append(_band("stays_hot", shares, density.valid))
        path = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
        west, _, _, north, _, _ = result.geotransform
        record = self.record(
            points,
            band=result.name,
            bandwidth=bandwidth,
            cell_size=size,
            method=density.method.value,
        )
        write_geotiff(
            path,
            bands,
            west=west,
            north=north,
            cell_size=size,
            crs=points.crs.crs,
            record=record,
            has_nodata=result.valid is not None,
        )
        outputs.finish_raster(self, path, record)
        feedback.setProgress(100)
        return {
            "OUTPUT": path,
            "CHOSEN_CELL_SIZE": size,
            "CHOSEN_BANDWIDTH": bandwidth,
            "TOTAL": density.total,
            "MAXIMUM": float(result.values.max()),
            **self.counts(points),
        }

    def _bandwidth(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        points: PointInput,
        cell_size: float,
    ) -> float:
        bandwidth = self.parameterAsDouble(parameters, "BANDWIDTH", context)
        if bandwidth > 0:
            return bandwidth
        bandwidth = bandwidth_k_nearest(points.x, points.y, points.area(cell_size), cell_size=cell_size)
        self.choose(
            "BANDWIDTH",
            bandwidth,
            translate("CrimeMap", "Bandwidth chosen: {size} m").format(size=f"{bandwidth:g}"),
        )
        return bandwidth

    def _relative(
        self,
        density: Density,
        area: Any,
        kernel: Kernel,
        points: PointInput,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Density:
        residents = read_residents(self, parameters, context, feedback, points.crs.crs)
        if residents is None:
            return density
        x, y, weights = residents.x, residents.y, residents.people
        n_rows, n_cols = density.values.shape
        inside = (x >= density.x0) & (x < density.x0 + n_cols * density.pixel_size)
        inside &= (y >= density.y0) & (y < density.y0 + n_rows * density.pixel_size)
        inside &= np.isfinite(weights) & (weights > 0)
        if not inside.any():
            raise Refused(
                translate(
                    "CrimeMap", "Nobody lives in the study area by POPULATION: check the layer and its field."
                )
            )
        population = kernel_density(
            x[inside],
            y[inside],
            area,
            cell_size=density.pixel_size,
            bandwidth_m=density.bandwidth_m,
            kernel=kernel,
            weights=weights[inside],
            edge_correction=self.parameterAsBoolean(parameters, "EDGE_CORRECTION", context),
            progress=progress_between(feedback, 70, 90),
            cancel=feedback.isCanceled,
        )
        return relative_density(density, population)


def _band(name: str, values: np.ndarray, valid: np.ndarray | None) -> RasterBand:
    """Return a band with its first row in the north and NoData where not valid."""
    shown = values if valid is None else np.where(valid, values, np.nan)
    return RasterBand(name, shown[::-1])
