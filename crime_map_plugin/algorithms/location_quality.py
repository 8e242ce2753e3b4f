"""How well the incidents of a layer or a store are placed, before a map is made of them."""

from __future__ import annotations

from pathlib import Path
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
)
from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.algorithms import analysis_crs, outputs, place_input, stores
from crime_map_plugin.algorithms.analysis_crs import AnalysisCrs
from crime_map_plugin.algorithms.base import progress_between
from crime_map_plugin.algorithms.boundary_input import Boundary, area_of
from crime_map_plugin.algorithms.columns import INT, REAL, TEXT, Column
from crime_map_plugin.algorithms.input_checks import no_incidents, refuse_other_than, tell_few
from crime_map_plugin.algorithms.number_text import written
from crime_map_plugin.algorithms.parameters import (
    boundary_parameter,
    number_parameter,
    points_parameter,
    text_parameter,
)
from crime_map_plugin.algorithms.place_input import Places
from crime_map_plugin.algorithms.point_input import PointAlgorithm
from crime_map_plugin.algorithms.records import Record
from crime_map_plugin.analysis.location_quality import (
    LEAST_RATE,
    LocationQuality,
    Placed,
    location_quality,
    nowhere,
)
from crime_map_plugin.maps.layers import Kind

translate = QCoreApplication.translate


class LocationQualityAlgorithm(PointAlgorithm):
    """The hit rate of geocoding, and the places that look wrong."""

    ID = "locationquality"
    ICON = "points"

    def __init__(self) -> None:
        super().__init__()
        self._store: Path | None = None

    def title(self) -> str:
        return translate("CrimeMap", "Location quality")

    def group(self) -> str:
        return translate("CrimeMap", "Data quality")

    def groupId(self) -> str:
        return "quality"

    def tags(self) -> list[str]:
        return ["crime", "geocoding", "quality", "hit rate", "stacked", "coordinates"]

    def help_text(self) -> str:
        return translate(
            "CrimeMap",
            "Says how well incidents are placed, before a hotspot map is made of them. Each incident is the "
            "first of: zero (no place, or coordinates of 0, 0), outside (of BOUNDARY), settlement (neither a "
            "house nor a street is known), stacked, street, house.\n\n"
            "A coordinate is a stack when it holds at least 10 incidents and more than 5 times the mean of "
            "all other coordinates, and no single address makes up half of them; so a market with many "
            "thefts is no stack, a default coordinate is. Coordinates that agree to a centimetre are one "
            "place. The words are those of incident layers (fields precision, or street and house); a layer "
            "without them is judged by its coordinates only.\n\n"
            "GEOCODING_RATE (0–1) is the share placed to a house or a street. Under 0.85 maps of crime begin "
            "to mislead (Ratcliffe 2004). Give INPUT or a STORE.\n\n"
            "Fields: count, share (of all incidents), kind, rank. Rows without a rank have no place: all "
            "incidents of a kind. Rows with a rank are the TOP coordinates that most incidents share, with "
            "the kind that most of them are.",
        )

    def declare(self) -> None:
        for parameter in (
            points_parameter(optional=True),
            text_parameter("STORE", translate("CrimeMap", "Store (.gpkg), instead of incidents")),
            boundary_parameter(),
            number_parameter(
                "TOP",
                translate("CrimeMap", "How many of the fullest coordinates to list"),
                20,
                is_integer=True,
                minimum=0,
            ),
            QgsProcessingParameterFeatureSink(
                "OUTPUT", translate("CrimeMap", "Location quality"), QgsProcessing.SourceType.TypeVectorPoint
            ),
        ):
            self.addParameter(parameter)
        self.declare_counts()
        for name, text in (
            ("GEOCODING_RATE", translate("CrimeMap", "Share placed to a house or a street")),
            ("TOTAL", translate("CrimeMap", "Incidents")),
            ("HOUSE", translate("CrimeMap", "Incidents placed to a house")),
            ("STREET", translate("CrimeMap", "Incidents placed to a street")),
            ("SETTLEMENT", translate("CrimeMap", "Incidents placed to a settlement at best")),
            ("STACKED", translate("CrimeMap", "Incidents on a stack")),
            ("ZERO", translate("CrimeMap", "Incidents without a place or at 0, 0")),
            ("NO_HOUSE", translate("CrimeMap", "Incidents without a house number")),
            ("PLACES", translate("CrimeMap", "Different coordinates")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, text))

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        if stores.is_layer_given(self, parameters, context):
            source = self.parameterAsSource(parameters, "INPUT", context)
            refuse_other_than(source, "INPUT", Qgis.GeometryType.Point)
        else:
            stores.existing_store(self, parameters, context)
        refuse_other_than(
            self.parameterAsSource(parameters, "BOUNDARY", context), "BOUNDARY", Qgis.GeometryType.Polygon
        )

    def gather(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        super().gather(parameters, context, feedback)
        self._store = None
        if parameters.get("INPUT") in (None, ""):
            self._store = stores.existing_store(self, parameters, context)

    def wanted(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, str]:
        source = self.parameterAsSource(parameters, "INPUT", context)
        return {} if source is None else place_input.words_of(source.fields())

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        feedback.setProgressText(translate("CrimeMap", "Reading incidents"))
        if self._store is not None:
            places = place_input.of_store(self, self._store, feedback)
        else:
            source = self.parameterAsSource(parameters, "INPUT", context)
            wanted = self.wanted(parameters, context)
            places = place_input.of_source(self, source, self._saved.get("INPUT"), wanted, feedback)
        if len(places.x) == 0:
            raise no_incidents()
        feedback.setProgress(60)
        boundary = self._read_boundary(parameters, context)
        is_placed = np.isfinite(places.x) & np.isfinite(places.y)
        target = self._target(places, boundary, context)
        outside = np.zeros(len(places.x), dtype=bool)
        if boundary is not None:
            area = area_of(boundary, places.crs, context.transformContext())
            outside[is_placed] = ~area.contains(places.x[is_placed], places.y[is_placed])
        found = location_quality(
            places.x,
            places.y,
            resolution=places.resolution,
            precision=places.words.get("precision"),
            street=places.words.get("street"),
            house=places.words.get("house"),
            outside=outside,
            top=self.parameterAsInt(parameters, "TOP", context),
        )
        self._tell(found)
        feedback.setProgress(85)
        return self._write(found, places, target, parameters, context, feedback)

    def _target(
        self,
        places: Places,
        boundary: Boundary | None,
        context: QgsProcessingContext,
    ) -> AnalysisCrs:
        """Return the analysis CRS; without any place there is none to choose."""
        usable = ~nowhere(places.x, places.y, places.resolution)
        bounds = analysis_crs.bounds_of(places.x[usable], places.y[usable]) if usable.any() else None
        if bounds is None and boundary is None:
            return AnalysisCrs(QgsCoordinateReferenceSystem(), True)
        return analysis_crs.choose(
            places.crs,
            bounds,
            boundary.crs if boundary else None,
            boundary.bounds() if boundary else None,
            context.transformContext(),
        )

    def _tell(self, found: LocationQuality) -> None:
        if not found.is_precision_known:
            self.warn(
                translate(
                    "CrimeMap",
                    "Nothing says how exact the places are (fields precision, or street and house): only the "
                    "coordinates are judged, and GEOCODING_RATE is at most this.",
                )
            )
        if found.geocoding_rate < LEAST_RATE:
            self.warn(
                translate(
                    "CrimeMap",
                    "Only {rate} % of the incidents are placed to a house or a street: under {least} % maps "
                    "begin to mislead (Ratcliffe 2004).",
                ).format(rate=written(100 * found.geocoding_rate, ".1f"), least=f"{100 * LEAST_RATE:.0f}")
            )
        stacked, zero, outside = (
            found.counts[kind] for kind in (Placed.STACKED, Placed.ZERO, Placed.OUTSIDE)
        )
        if stacked:
            self.warn(
                translate(
                    "CrimeMap",
                    "%n incident(s) lie on stacks: coordinates with far more incidents than others and no "
                    "address that explains it.",
                    None,
                    stacked,
                )
            )
        if zero:
            self.warn(translate("CrimeMap", "%n incident(s) have no place, or lie at 0, 0.", None, zero))
        if outside:
            self.warn(translate("CrimeMap", "%n incident(s) lie outside the study area.", None, outside))
        tell_few(self, found.total)

    def _write(
        self,
        found: LocationQuality,
        places: Places,
        target: AnalysisCrs,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        def count(kind: Placed) -> int | None:
            is_said = found.is_precision_known or kind not in _SAID_BY_WORDS
            return found.counts[kind] if is_said else None

        numbers = {
            "GEOCODING_RATE": found.geocoding_rate,
            "TOTAL": found.total,
            "HOUSE": count(Placed.HOUSE),
            "STREET": count(Placed.STREET),
            "SETTLEMENT": count(Placed.SETTLEMENT),
            "STACKED": count(Placed.STACKED),
            "ZERO": count(Placed.ZERO),
            "NO_HOUSE": found.without_house,
            "PLACES": found.places,
        }
        outside = found.counts[Placed.OUTSIDE]
        record = Record(
            self.ID,
            dict(self.used),
            target.label,
            found.total,
            places.null_geometries,
            outside,
            facts={name.lower(): value for name, value in numbers.items()},
        )
        x, y, columns = quality_rows(found)
        x, y = analysis_crs.transform(x, y, places.crs, target.crs, context.transformContext())
        destination = outputs.write_points(
            self,
            parameters,
            context,
            x=x,
            y=y,
            columns=columns,
            crs=target.crs,
            record=record,
            kind=Kind.QUALITY,
            cancel=feedback.isCanceled,
            progress=progress_between(feedback, 85, 100),
        )
        return {
            "OUTPUT": destination,
            **numbers,
            "ANALYSIS_CRS": target.label,
            "INPUT_COUNT": found.total,
            "NULL_GEOMETRIES": places.null_geometries,
            "OUTSIDE": outside,
        }


_SAID_BY_WORDS = (Placed.HOUSE, Placed.STREET, Placed.SETTLEMENT)


def quality_rows(found: LocationQuality) -> tuple[np.ndarray, np.ndarray, list[Column]]:
    """Return places and fields: a row without a place per kind, then the fullest coordinates."""
    left_out = (Placed.UNKNOWN,) if found.is_precision_known else _SAID_BY_WORDS
    kinds = [kind for kind in Placed if kind not in left_out]
    no_place = np.full(len(kinds), np.nan)
    counts = np.concatenate([[found.counts[kind] for kind in kinds], found.top_counts]).astype(np.int64)
    words = np.array([kind.value or None for kind in [*kinds, *found.top_kinds]], dtype=object)
    rank = np.concatenate([np.zeros(len(kinds)), np.arange(1, len(found.top_counts) + 1)]).astype(np.int64)
    return (
        np.concatenate([no_place, found.top_x]),
        np.concatenate([no_place, found.top_y]),
        [
            Column("count", INT, counts),
            Column("share", REAL, counts / found.total),
            Column("kind", TEXT, words),
            Column("rank", INT, rank, rank == 0),
        ],
    )
