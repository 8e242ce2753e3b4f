"""Settlement by settlement: how many incidents have a house, a street, or no place at all."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
)
from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.algorithms import analysis_crs, outputs, place_input, reading, stores
from crime_map_plugin.algorithms.base import Refused
from crime_map_plugin.algorithms.columns import INT, REAL, TEXT, Column
from crime_map_plugin.algorithms.feature_input import name_field_of
from crime_map_plugin.algorithms.input_checks import no_incidents, refuse_or_tell_no_crs, refuse_other_than
from crime_map_plugin.algorithms.outputs import sheet_language
from crime_map_plugin.algorithms.parameters import (
    boolean_parameter,
    field_parameter,
    number_parameter,
    points_parameter,
    text_parameter,
)
from crime_map_plugin.algorithms.point_input import PointAlgorithm
from crime_map_plugin.algorithms.records import Record
from crime_map_plugin.analysis.settlement_coverage import (
    Level,
    SettlementCoverage,
    houseless,
    levels_of,
    settlement_coverage,
)
from crime_map_plugin.incidents.coverage import Scope
from crime_map_plugin.maps.layers import Kind
from crime_map_plugin.store.geopackage import Store

translate = QCoreApplication.translate

_DEGREES = "EPSG:4326"
_WORDS = ("precision", "street", "house", "district_code", "category", "case_number")
_MOST_CASES = 50


class SettlementCoverageAlgorithm(PointAlgorithm):
    """What the register's clerks can mend, as points of settlements and as a list of streets."""

    ID = "settlementcoverage"
    ICON = "location_quality"
    NEEDS = ("scipy",)

    def __init__(self) -> None:
        super().__init__()
        self._store: Path | None = None

    def title(self) -> str:
        return translate("CrimeMap", "Location quality by settlement")

    def group(self) -> str:
        return translate("CrimeMap", "Data quality")

    def groupId(self) -> str:
        return "quality"

    def tags(self) -> list[str]:
        return ["crime", "geocoding", "quality", "hit rate", "settlement", "town", "coverage", "clerks"]

    def help_text(self) -> str:
        return translate(
            "CrimeMap",
            "Says for each settlement how many incidents are located to a house, a street, the settlement "
            "only, or not at all (missing), so that the register's clerks know where to look. Give INPUT or "
            "a STORE, and SETTLEMENTS, a layer of points with names.\n\n"
            "An incident belongs to the nearest settlement within DISTANCE metres (great circle): a suburb's "
            "incidents may count for the city. One without coordinates belongs to the settlement that most "
            "placed incidents of its district (field district_code) belong to. What belongs to none stands "
            "in a last row without a place.\n\n"
            "The words are those of incident layers: precision, or street and house. located (0–1) is the "
            "share with a house or a street; maps begin to mislead under 0.85 (Ratcliffe 2004). Where none "
            "is recorded it is NULL: that is no proof that nothing happened.\n\n"
            "Fields: name, count, house, street, settlement, missing, located. STREETS is a table of the TOP "
            "streets and categories that most often lack a house: settlement, street, category, count, "
            "without_house, share; with CASE_NUMBERS also up to 50 case numbers of each, for internal use "
            "only.",
        )

    def declare(self) -> None:
        for parameter in (
            points_parameter(optional=True),
            text_parameter("STORE", translate("CrimeMap", "Store (.gpkg), instead of incidents")),
            QgsProcessingParameterFeatureSource(
                "SETTLEMENTS",
                translate("CrimeMap", "Settlements (points with names)"),
                [QgsProcessing.SourceType.TypeVectorPoint],
            ),
            field_parameter(
                "NAME", translate("CrimeMap", "Field with the name (empty = found by itself)"), "SETTLEMENTS"
            ),
            number_parameter(
                "DISTANCE",
                translate("CrimeMap", "How far from a settlement its incidents may lie, in metres"),
                30_000,
                minimum=1,
            ),
            number_parameter(
                "TOP",
                translate("CrimeMap", "How many streets to list"),
                50,
                is_integer=True,
                minimum=0,
            ),
            boolean_parameter(
                "CASE_NUMBERS", translate("CrimeMap", "List case numbers (internal, where the data has them)")
            ),
            QgsProcessingParameterFeatureSink(
                "OUTPUT", translate("CrimeMap", "Settlements"), QgsProcessing.SourceType.TypeVectorPoint
            ),
            QgsProcessingParameterFeatureSink(
                "STREETS",
                translate("CrimeMap", "Streets that lack houses"),
                QgsProcessing.SourceType.TypeVector,
                None,
                True,
            ),
        ):
            self.addParameter(parameter)
        self.declare_counts()
        for name, text in (
            ("TOTAL", translate("CrimeMap", "Incidents")),
            ("SETTLEMENTS_COUNT", translate("CrimeMap", "Settlements with incidents")),
            ("NONE_RECORDED", translate("CrimeMap", "Settlements without any")),
            ("ELSEWHERE", translate("CrimeMap", "Incidents of no settlement")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, text))

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        if stores.is_layer_given(self, parameters, context):
            source = self.parameterAsSource(parameters, "INPUT", context)
            refuse_other_than(source, "INPUT", Qgis.GeometryType.Point)
        else:
            stores.existing_store(self, parameters, context)
        settlements = self.parameterAsSource(parameters, "SETTLEMENTS", context)
        refuse_other_than(settlements, "SETTLEMENTS", Qgis.GeometryType.Point)
        self._refuse_missing_field("NAME", "SETTLEMENTS", parameters, context)

    def gather(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        super().gather(parameters, context, feedback)
        self._store = None
        if parameters.get("INPUT") in (None, ""):
            self._store = stores.existing_store(self, parameters, context)

    def wanted(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, str]:
        source = self.parameterAsSource(parameters, "INPUT", context)
        if source is None:
            return {}
        return {name: reading.TEXT for name in _WORDS if source.fields().lookupField(name) >= 0}

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        feedback.setProgressText(translate("CrimeMap", "Reading incidents"))
        lon, lat, words = self._incidents(parameters, context, feedback)
        if len(lon) == 0:
            raise no_incidents()
        levels = levels_of(words.get("precision"), words.get("street"), words.get("house"))
        if levels is None:
            raise Refused(
                translate(
                    "CrimeMap",
                    "INPUT does not say how exact its places are: it needs the field precision, or street "
                    "and house. Import it with a profile, or run “Location quality”.",
                )
            )
        feedback.setProgress(60)
        names, x, y = self._settlements(parameters, context)
        found = settlement_coverage(
            lon,
            lat,
            levels,
            x,
            y,
            district=words.get("district_code"),
            distance_m=self.parameterAsDouble(parameters, "DISTANCE", context),
        )
        feedback.setProgress(80)
        elsewhere = int(found.total[-1])
        if elsewhere:
            self.warn(
                translate("CrimeMap", "%n incident(s) belong to no settlement of the layer.", None, elsewhere)
            )
        missing = int(found.counts[:, Level.MISSING].sum())
        rate = float(found.counts[:, : Level.SETTLEMENT].sum()) / len(lon)
        record = Record(
            self.ID,
            dict(self.used),
            _DEGREES,
            len(lon),
            missing,
            warnings=list(self.warnings),
            facts={"geocoding_rate": rate, "geocoding_basis": "precision", "by_district": found.by_district},
        )
        results = self._write(found, names, x, y, record, parameters, context)
        if outputs.is_asked(parameters, "STREETS"):
            with_cases = self.parameterAsBoolean(parameters, "CASE_NUMBERS", context)
            results["STREETS"] = outputs.write_table(
                self,
                parameters,
                context,
                name="STREETS",
                columns=_street_columns(
                    found, names, levels, words, self.parameterAsInt(parameters, "TOP", context), with_cases
                ),
                record=record,
            )
        return {
            **results,
            "ANALYSIS_CRS": _DEGREES,
            "INPUT_COUNT": len(lon),
            "NULL_GEOMETRIES": missing,
            "OUTSIDE": 0,
            "GEOCODING_RATE": rate,
            "GEOCODING_BASIS": "precision",
            "TOTAL": len(lon),
            "SETTLEMENTS_COUNT": int(np.count_nonzero(found.total[:-1])),
            "NONE_RECORDED": int(np.count_nonzero(found.total[:-1] == 0)),
            "ELSEWHERE": elsewhere,
        }

    def _incidents(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> tuple[np.ndarray, np.ndarray, dict[str, np.ndarray]]:
        """Return longitudes, latitudes (not finite for no place) and the words of all incidents."""
        if self._store is not None:
            with Store.open(self._store, read_only=True) as store:
                stores.warn_of_gaps(self, store, Scope())
                columns = store.read(fields=("x", "y", *_WORDS), cancel=feedback.isCanceled)
            x, y = columns["x"], columns["y"]
            words = {name: columns[name] for name in _WORDS}
        else:
            source = self.parameterAsSource(parameters, "INPUT", context)
            wanted = self.wanted(parameters, context)
            places = place_input.of_source(self, source, self._saved.get("INPUT"), wanted, feedback)
            x, y = np.full(len(places.x), np.nan), np.full(len(places.x), np.nan)
            at = np.isfinite(places.x) & np.isfinite(places.y)
            if at.any():
                degrees = QgsCoordinateReferenceSystem(_DEGREES)
                transforms = context.transformContext()
                x[at], y[at] = analysis_crs.transform(
                    places.x[at], places.y[at], places.crs, degrees, transforms
                )
            words = places.words
            if places.null_geometries:
                _fill_placeless(source, words, places.null_geometries)
        # As in location quality, 0/0 is no place.
        is_zero = (np.abs(x) < 1e-4) & (np.abs(y) < 1e-4)
        return np.where(is_zero, np.nan, x), np.where(is_zero, np.nan, y), words

    def _settlements(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[list[str], np.ndarray, np.ndarray]:
        source = self.parameterAsSource(parameters, "SETTLEMENTS", context)
        if source is None:
            raise Refused(self.invalidSourceError(parameters, "SETTLEMENTS"))
        refuse_or_tell_no_crs(self, source, "SETTLEMENTS")
        field = self.parameterAsString(parameters, "NAME", context)
        field = field or name_field_of(source.fields(), sheet_language().tag)
        index = source.fields().lookupField(field) if field else -1
        names, xs, ys = [], [], []
        request = QgsFeatureRequest().setSubsetOfAttributes([index] if index >= 0 else [])
        for number, feature in enumerate(source.getFeatures(request), 1):
            if feature.geometry().isNull() or feature.geometry().isEmpty():
                continue
            point = feature.geometry().centroid().asPoint()
            value = reading.plain(feature.attribute(index)) if index >= 0 else None
            xs.append(point.x())
            ys.append(point.y())
            names.append(str(value or "").strip() or f"{number}")
        if not names:
            raise Refused(
                translate("CrimeMap", "SETTLEMENTS holds no settlement with a place: choose another layer.")
            )
        degrees = QgsCoordinateReferenceSystem(_DEGREES)
        x, y = analysis_crs.transform(
            np.array(xs), np.array(ys), source.sourceCrs(), degrees, context.transformContext()
        )
        if not (np.isfinite(x) & np.isfinite(y)).all():
            raise Refused(
                translate(
                    "CrimeMap", "SETTLEMENTS cannot be placed: check the layer's CRS (Layer › Layer CRS)."
                )
            )
        return names, x, y

    def _write(
        self,
        found: SettlementCoverage,
        names: list[str],
        x: np.ndarray,
        y: np.ndarray,
        record: Record,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
    ) -> dict[str, Any]:
        rows = len(names) + bool(found.total[-1])
        listed = [*names, translate("CrimeMap", "No settlement")]
        columns = [
            Column("name", TEXT, np.array(listed[:rows], dtype=object)),
            Column("count", INT, found.total[:rows]),
            *(Column(level.name.lower(), INT, found.counts[:rows, level]) for level in Level),
            Column("located", REAL, found.located[:rows]),
        ]
        return {
            "OUTPUT": outputs.write_points(
                self,
                parameters,
                context,
                x=np.append(x, np.nan)[:rows],
                y=np.append(y, np.nan)[:rows],
                columns=columns,
                crs=QgsCoordinateReferenceSystem(_DEGREES),
                record=record,
                kind=Kind.COVERAGE,
            )
        }


def _fill_placeless(source: QgsProcessingFeatureSource, words: dict[str, np.ndarray], number: int) -> None:
    """Write what is said of incidents without a place, which the reader leaves out, over the last rows."""
    fields = source.fields()
    indexes = {name: fields.lookupField(name) for name in words}
    request = QgsFeatureRequest().setSubsetOfAttributes(list(indexes.values()))
    request.setFilterExpression("@geometry IS NULL OR is_empty(@geometry)")
    flag = Qgis.ProcessingFeatureSourceFlag.SkipGeometryValidityChecks
    for row, feature in zip(range(-number, 0), source.getFeatures(request, flag)):
        for name, index in indexes.items():
            value = reading.plain(feature.attribute(index))
            words[name][row] = None if value is None else str(value)


def _street_columns(
    found: SettlementCoverage,
    names: list[str],
    levels: np.ndarray,
    words: dict[str, np.ndarray],
    top: int,
    with_cases: bool,
) -> list[Column]:
    """Return the table of what most often lacks a house, the most first."""
    nothing = np.full(len(levels), None, dtype=object)
    street, category = words.get("street", nothing), words.get("category", nothing)
    rows = houseless(found.settlement, street, category, levels)[:top]
    named = [*names, None]
    language = sheet_language()
    columns = [
        Column("settlement", TEXT, np.array([named[row.settlement] for row in rows], dtype=object)),
        Column("street", TEXT, np.array([row.street or None for row in rows], dtype=object)),
        Column(
            "category",
            TEXT,
            np.array([language.label("categories", r.category) or None for r in rows], dtype=object),
        ),
        Column("count", INT, np.array([row.count for row in rows], dtype=np.int64)),
        Column("without_house", INT, np.array([len(row.without) for row in rows], dtype=np.int64)),
        Column("share", REAL, np.array([len(row.without) / row.count for row in rows], dtype=float)),
    ]
    if with_cases:
        cases = words.get("case_number", nothing)
        texts = [[str(cases[i]) for i in row.without if cases[i]][:_MOST_CASES] for row in rows]
        joined = [", ".join(found_cases) or None for found_cases in texts]
        columns.append(Column("case_numbers", TEXT, np.array(joined, dtype=object)))
    return columns
