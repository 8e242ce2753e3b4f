"""From INPUT and BOUNDARY to metres: what every analysis of points does before its own work."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
)
from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.algorithms import analysis_crs, reading
from crime_map_plugin.algorithms.analysis_crs import AnalysisCrs
from crime_map_plugin.algorithms.base import (
    CrimeMapAlgorithm,
    Refused,
    missing_field,
    progress_between,
)
from crime_map_plugin.algorithms.boundary_input import Boundary, area_of, read_boundary
from crime_map_plugin.algorithms.input_checks import no_incidents, refuse_other_than, tell_few, tell_no_crs
from crime_map_plugin.algorithms.outputs import sheet_language
from crime_map_plugin.algorithms.records import Record
from crime_map_plugin.analysis import study_area
from crime_map_plugin.analysis.location_quality import LEAST_RATE, nowhere
from crime_map_plugin.analysis.study_area import StudyArea
from crime_map_plugin.errors import TooFewIncidents
from crime_map_plugin.maps.hit_rate import BASIS, GEOMETRY, PRECISION, RATE, sentence

translate = QCoreApplication.translate


_PRECISION = "precision"
_HITS = ("house", "street")
_LEVELS = (*_HITS, "settlement")


@dataclass
class PointInput:
    """Incidents inside the study area, in metres of the analysis CRS.

    ``times`` (datetime64[s]) is there where the algorithm has a TIME_FIELD; ``columns`` holds all fields that
    were read, one entry per incident that is kept.
    """

    x: np.ndarray
    y: np.ndarray
    weights: np.ndarray | None
    crs: AnalysisCrs
    boundary: StudyArea | None
    input_count: int
    null_geometries: int
    outside: int
    facts: dict[str, Any] = field(default_factory=dict)
    times: np.ndarray | None = None
    columns: dict[str, np.ndarray] = field(default_factory=dict)

    @property
    def n(self) -> int:
        """How many incidents there are."""
        return len(self.x)

    def area(self, cell_size: float) -> StudyArea:
        """Return the study area: BOUNDARY, else the hull of the points buffered by half a cell."""
        return self.boundary or study_area.from_points(self.x, self.y, cell_size)


def _hit_rate(points: reading.Points, is_geographic: bool) -> tuple[float, str]:
    """Return the share of all rows that are placed to a house or a street, and what says so.

    Where no word about it is in the layer, that of rows with a place.
    """
    total = len(points.x) + points.null_geometries
    is_placed = ~nowhere(points.x, points.y, 1e-7 if is_geographic else 0.01)
    words = points.columns.get(_PRECISION)
    if words is None or not any(word in _LEVELS for word in words):
        return float(np.count_nonzero(is_placed)) / total, GEOMETRY
    is_hit = np.fromiter((word in _HITS for word in words), dtype=bool, count=len(words))
    return float(np.count_nonzero(is_hit & is_placed)) / total, PRECISION


class PointAlgorithm(CrimeMapAlgorithm):
    """An algorithm over INPUT (points), BOUNDARY and WEIGHT."""

    def __init__(self) -> None:
        super().__init__()
        self._saved: dict[str, reading.SavedLayer | None] = {}

    def tags(self) -> list[str]:
        return ["crime", "incidents", "hotspot", "points"]

    def declare_counts(self) -> None:
        """Declare the outputs that all analyses of points return."""
        self.addOutput(QgsProcessingOutputString("ANALYSIS_CRS", translate("CrimeMap", "Analysis CRS")))
        self.addOutput(
            QgsProcessingOutputString(
                "GEOCODING_BASIS", translate("CrimeMap", "What says how exact the places are")
            )
        )
        for name, text in (
            ("INPUT_COUNT", translate("CrimeMap", "Incidents in the input")),
            ("NULL_GEOMETRIES", translate("CrimeMap", "Incidents without a place")),
            ("OUTSIDE", translate("CrimeMap", "Incidents outside the study area")),
            ("GEOCODING_RATE", translate("CrimeMap", "Share placed to a house or a street")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, text))

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        refuse_other_than(
            self.parameterAsSource(parameters, "INPUT", context), "INPUT", Qgis.GeometryType.Point
        )
        if self.parameterDefinition("BOUNDARY") is not None:
            refuse_other_than(
                self.parameterAsSource(parameters, "BOUNDARY", context), "BOUNDARY", Qgis.GeometryType.Polygon
            )
        for name, layer in (
            ("WEIGHT", "INPUT"),
            ("TIME_FIELD", "INPUT"),
            ("POPULATION_FIELD", "POPULATION"),
        ):
            if self.parameterDefinition(name) is not None:
                self._refuse_missing_field(name, layer, parameters, context)

    def _refuse_missing_field(
        self, name: str, layer: str, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> None:
        field = self.parameterAsString(parameters, name, context)
        source = self.parameterAsSource(parameters, layer, context) if field else None
        if source is not None and source.fields().lookupField(field) < 0:
            raise Refused(missing_field(name, layer, field, source))

    def gather(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        self.check(parameters, context)  # models and scripts may come here without the check
        layer = self.parameterAsVectorLayer(parameters, "INPUT", context)
        self._saved["INPUT"] = reading.saved_layer(
            parameters.get("INPUT"), layer, self.wanted(parameters, context)
        )

    def wanted(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, str]:
        """Return the fields of INPUT that are read, with their kinds."""
        weight, moment = self.weight_field(parameters, context), self.time_field(parameters, context)
        found = {weight: reading.NUMBER} if weight else {}
        if moment:
            found[moment] = reading.DATETIME
        source = self.parameterAsSource(parameters, "INPUT", context)
        if source is not None and source.fields().lookupField(_PRECISION) >= 0:
            found.setdefault(_PRECISION, reading.TEXT)
        return found

    def weight_field(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """Return the name of the weight field or an empty text."""
        if self.parameterDefinition("WEIGHT") is None:
            return ""
        return self.parameterAsString(parameters, "WEIGHT", context) or ""

    def time_field(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """Return the name of the time field or an empty text."""
        if self.parameterDefinition("TIME_FIELD") is None:
            return ""
        return self.parameterAsString(parameters, "TIME_FIELD", context) or ""

    def needs_date(self, parameters: dict[str, Any], context: QgsProcessingContext) -> bool:
        """Return whether incidents without a date are left out; else their time is NaT."""
        return True

    def read_input(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> PointInput:
        """Return the incidents inside the study area in metres; warns of all that is left out."""
        source = self.parameterAsSource(parameters, "INPUT", context)
        if source is None:
            raise Refused(self.invalidSourceError(parameters, "INPUT"))
        feedback.setProgressText(translate("CrimeMap", "Reading incidents"))
        points = reading.read_points(
            source,
            self._saved.get("INPUT"),
            self.wanted(parameters, context),
            cancel=feedback.isCanceled,
            progress=progress_between(feedback, 0, 30),
        )
        boundary = self._read_boundary(parameters, context)
        return self.placed(points, source.sourceCrs(), boundary, parameters, context)

    def placed(
        self,
        points: reading.Points,
        crs: QgsCoordinateReferenceSystem,
        boundary: Boundary | None,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
    ) -> PointInput:
        """Return points of any CRS as incidents in metres, those outside the boundary left out."""
        self._tell_of_left_out(points)
        if points.input_count == 0 or len(points.x) == 0:
            raise no_incidents()
        transforms = context.transformContext()
        rate, basis = _hit_rate(points, crs.isGeographic())
        facts: dict[str, Any] = {RATE: rate, BASIS: basis}
        if rate < LEAST_RATE:
            self.warn(sentence(sheet_language(), rate, basis))
        target = analysis_crs.choose(
            crs,
            analysis_crs.bounds_of(points.x, points.y),
            boundary.crs if boundary else None,
            boundary.bounds() if boundary else None,
            transforms,
        )
        if not crs.isValid():
            tell_no_crs(self, "INPUT")
        x, y = analysis_crs.transform(points.x, points.y, crs, target.crs, transforms)
        area = area_of(boundary, target.crs, transforms) if boundary else None
        is_inside = np.isfinite(x) & np.isfinite(y)
        if area is not None:
            is_inside[is_inside] = area.contains(x[is_inside], y[is_inside])
        outside = int(np.count_nonzero(~is_inside))
        if outside == len(x):
            raise TooFewIncidents(
                translate("CrimeMap", "None of the incidents lies inside the study area.")
                if area is not None
                else translate("CrimeMap", "None of the incidents can be placed in the analysis CRS."),
                hint=translate(
                    "CrimeMap", "Choose a BOUNDARY that overlaps the incidents and check both CRS."
                )
                if area is not None
                else translate("CrimeMap", "Check the layer's CRS (Layer › Layer CRS)."),
                outside=outside,
            )
        if outside:
            self.warn(
                translate("CrimeMap", "%n incident(s) outside the study area were left out.", None, outside)
            )
        weights = self._weights(points, parameters, context)
        keep = is_inside if weights is None else is_inside & np.isfinite(weights)
        if weights is not None:
            facts["without_weight"] = int(np.count_nonzero(is_inside & ~np.isfinite(weights)))
            if facts["without_weight"]:
                self.warn(
                    translate(
                        "CrimeMap",
                        "%n incident(s) without a weight were left out.",
                        None,
                        facts["without_weight"],
                    )
                )
            if not keep.any():
                raise TooFewIncidents(
                    translate("CrimeMap", "No incident has a weight."),
                    hint=translate("CrimeMap", "Choose another field for WEIGHT, or none."),
                )
        times = self._times(points, parameters, context)
        if times is not None and self.needs_date(parameters, context):
            has_date = ~np.isnat(times)
            facts["without_date"] = int(np.count_nonzero(keep & ~has_date))
            self._tell_without_date(facts["without_date"])
            keep &= has_date
            if not keep.any():
                raise TooFewIncidents(
                    translate("CrimeMap", "No incident has a date."),
                    hint=translate("CrimeMap", "Choose another field for TIME_FIELD."),
                )
        kept = int(np.count_nonzero(keep))
        tell_few(self, kept)
        return PointInput(
            x[keep],
            y[keep],
            None if weights is None else weights[keep],
            target,
            area,
            points.input_count,
            points.null_geometries,
            outside,
            facts,
            None if times is None else times[keep],
            {name: values[keep] for name, values in points.columns.items()},
        )

    def cell_size(
        self, parameters: dict[str, Any], context: QgsProcessingContext, points: PointInput
    ) -> float:
        """Return CELL_SIZE, chosen from the study area where it is 0."""
        size = self.parameterAsDouble(parameters, "CELL_SIZE", context)
        if size > 0:
            return size
        if points.boundary is None and np.ptp(points.x) == 0 and np.ptp(points.y) == 0:
            raise TooFewIncidents(
                translate("CrimeMap", "All incidents lie at one place, so no cell size can be chosen."),
                hint=translate("CrimeMap", "Give CELL_SIZE, and BOUNDARY for the study area."),
            )
        size = study_area.choose_cell_size(points.boundary or analysis_crs.bounds_of(points.x, points.y))
        self.choose(
            "CELL_SIZE", size, translate("CrimeMap", "Cell size chosen: {size} m").format(size=f"{size:g}")
        )
        return size

    def record(self, points: PointInput, *, seed: int | None = None, **facts: Any) -> Record:
        """Return the record of this run."""
        return Record(
            self.ID,
            dict(self.used),
            points.crs.label,
            points.input_count,
            points.null_geometries,
            points.outside,
            dict(self.chosen),
            seed,
            list(self.warnings),
            {**points.facts, **facts, "sources": self.sources},
            sentence(sheet_language(), points.facts[RATE], points.facts[BASIS])
            if RATE in points.facts
            else "",
        )

    @staticmethod
    def counts(points: PointInput) -> dict[str, Any]:
        """Return the outputs that all analyses of points have."""
        return {
            "ANALYSIS_CRS": points.crs.label,
            "INPUT_COUNT": points.input_count,
            "NULL_GEOMETRIES": points.null_geometries,
            "OUTSIDE": points.outside,
            "GEOCODING_RATE": points.facts.get(RATE),
            "GEOCODING_BASIS": points.facts.get(BASIS, ""),
        }

    def _tell_of_left_out(self, points: reading.Points) -> None:
        if points.null_geometries:
            self.warn(
                translate(
                    "CrimeMap", "%n incident(s) without a place were left out.", None, points.null_geometries
                )
            )
        if points.multiple:
            self.warn(
                translate(
                    "CrimeMap",
                    "Some features hold several points: each point counts as an incident of its own (%n "
                    "more).",
                    None,
                    points.multiple,
                )
            )

    def _weights(
        self, points: reading.Points, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> np.ndarray | None:
        name = self.weight_field(parameters, context)
        return points.columns[name] if name else None

    def _times(
        self, points: reading.Points, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> np.ndarray | None:
        name = self.time_field(parameters, context)
        return points.columns[name].astype("datetime64[s]") if name else None

    def _tell_without_date(self, count: int) -> None:
        if count:
            self.warn(translate("CrimeMap", "%n incident(s) without a date were left out.", None, count))

    def _read_boundary(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Boundary | None:
        if self.parameterDefinition("BOUNDARY") is None:
            return None
        source = self.parameterAsSource(parameters, "BOUNDARY", context)
        if source is None:
            return None
        if not source.sourceCrs().isValid():
            tell_no_crs(self, "BOUNDARY")
        return read_boundary(source)
