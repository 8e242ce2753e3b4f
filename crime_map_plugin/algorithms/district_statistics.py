"""Counts, rates and changes by district."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFields,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
)
from qgis.PyQt.QtCore import QCoreApplication, QMetaType

from crime_map_plugin.algorithms import analysis_crs, district_counts, reading, stores
from crime_map_plugin.algorithms.base import Refused, progress_between
from crime_map_plugin.algorithms.columns import INT, REAL, Column
from crime_map_plugin.algorithms.district_counts import Districts, Figures, Incidents
from crime_map_plugin.algorithms.district_input import DistrictAlgorithm
from crime_map_plugin.algorithms.district_output import write_districts
from crime_map_plugin.algorithms.input_checks import no_incidents, refuse_other_than, tell_no_crs
from crime_map_plugin.algorithms.parameters import period_parameters, points_parameter, text_parameter
from crime_map_plugin.algorithms.records import Record
from crime_map_plugin.analysis.periods import Period
from crime_map_plugin.errors import TooFewIncidents
from crime_map_plugin.incidents.categories import CATEGORIES
from crime_map_plugin.incidents.coverage import Scope
from crime_map_plugin.maps.layers import Kind
from crime_map_plugin.store.geopackage import Store

translate = QCoreApplication.translate

_DATE_TYPES = (QMetaType.Type.QDate, QMetaType.Type.QDateTime)


class DistrictStatistics(DistrictAlgorithm):
    """Count incidents by district and compare with the periods before."""

    ID = "districtstatistics"
    ICON = "districts"
    NEEDS = ("scipy", "shapely")

    def __init__(self) -> None:
        super().__init__()
        self._saved: reading.SavedLayer | None = None
        self._store: Path | None = None

    def title(self) -> str:
        return translate("CrimeMap", "District statistics")

    def group(self) -> str:
        return translate("CrimeMap", "Districts")

    def groupId(self) -> str:
        return "districts"

    def tags(self) -> list[str]:
        return ["crime", "districts", "rate", "population", "change"]

    def help_text(self) -> str:
        return translate(
            "CrimeMap",
            "Counts incidents by district in a period, with rates per 10,000 people and the change against "
            "the period before and the year before. The period is half-open: July is 2026-07-01 to "
            "2026-08-01.\n\n"
            "previous is the calendar unit before when the period is a whole month, quarter or year, else "
            "as many days before. per_10k = count × 10,000 / population, unrounded; per_10k_year scales it "
            "to 365 days. change_p is the two-sided p of the E-test of two Poisson counts (Krishnamoorthy "
            "& Thomson 2004).\n\n"
            "With a STORE, a figure whose period, area or category was not fetched completely is NULL, "
            "never 0. An area code covers a district when at least half of the district lies in the convex "
            "hull of that code's incidents. With INPUT (fields occurred_at or registered_at, and "
            "category), figures are as counted; an earlier period is NULL when the input begins after it. "
            "Districts keep their geometry; an incident in two overlapping districts counts in both.",
        )

    def declare(self) -> None:
        self.addParameter(points_parameter(optional=True))
        self.addParameter(
            text_parameter("STORE", translate("CrimeMap", "Store (.gpkg), instead of incidents"))
        )
        self.declare_districts()
        for parameter in period_parameters(optional=False):
            self.addParameter(parameter)
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                "OUTPUT",
                translate("CrimeMap", "District statistics"),
                QgsProcessing.SourceType.TypeVectorPolygon,
            )
        )
        self.addOutput(QgsProcessingOutputString("ANALYSIS_CRS", translate("CrimeMap", "Analysis CRS")))
        for name, text in (
            ("COUNT", translate("CrimeMap", "Incidents in the districts")),
            ("OUTSIDE", translate("CrimeMap", "Incidents outside all districts")),
            ("WITHOUT_DATE", translate("CrimeMap", "Incidents without the date")),
            ("NULL_GEOMETRIES", translate("CrimeMap", "Incidents without a place")),
            ("NOT_FETCHED", translate("CrimeMap", "Districts without a complete download")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, text))

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        if stores.is_layer_given(self, parameters, context):
            source = self.parameterAsSource(parameters, "INPUT", context)
            refuse_other_than(source, "INPUT", Qgis.GeometryType.Point)
            if source is not None:
                self._date_column(source.fields(), parameters, context)
        else:
            stores.existing_store(self, parameters, context)
        self.check_districts(parameters, context)
        self.period(parameters)

    def gather(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        self.check(parameters, context)
        if parameters.get("INPUT") not in (None, ""):
            source = self.parameterAsSource(parameters, "INPUT", context)
            layer = self.parameterAsVectorLayer(parameters, "INPUT", context)
            wanted = self._wanted(source.fields(), parameters, context)
            self._saved = reading.saved_layer(parameters.get("INPUT"), layer, wanted)
        else:
            self._store = stores.existing_store(self, parameters, context)

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        period = self.period(parameters)
        districts = self.read_districts(parameters, context)
        if self._store is not None:
            counts, nowhere, count_of_input, crs = self._count_store(
                self._store, districts, period, parameters, context, feedback
            )
        else:
            counts, nowhere, count_of_input, crs = self._count_input(
                districts, period, parameters, context, feedback
            )
        if nowhere:
            self.warn(translate("CrimeMap", "%n incident(s) without a place were left out.", None, nowhere))
        population = np.array([row.population for row in districts.rows], dtype=float)
        figures = district_counts.figures(counts, population, period)
        not_fetched = int(np.count_nonzero(np.isnan(figures.count)))
        if counts.outside:
            self.warn(
                translate("CrimeMap", "%n incident(s) lie outside all districts.", None, counts.outside)
            )
        known = counts.total["current"][np.isfinite(counts.total["current"])]
        is_empty = len(known) > 0 and not known.any()
        if is_empty and counts.outside:
            self.warn(
                translate(
                    "CrimeMap",
                    "None of the period's incidents lies in DISTRICTS: check that the districts are those of "
                    "the incidents’ area and that their CRS is right.",
                )
            )
        if counts.without_date:
            self.warn(
                translate(
                    "CrimeMap", "%n incident(s) without the date were left out.", None, counts.without_date
                )
            )
        feedback.setProgress(80)
        record = Record(
            self.ID,
            dict(self.used),
            crs,
            count_of_input,
            nowhere,
            counts.outside,
            facts={"without_date": counts.without_date, "not_fetched": not_fetched},
        )
        destination = write_districts(
            self,
            parameters,
            context,
            districts=districts,
            columns=_columns(figures),
            record=record,
            kind=Kind.DISTRICTS,
            name_field=self.parameterAsString(parameters, "NAME", context),
        )
        return {
            "OUTPUT": destination,
            "ANALYSIS_CRS": crs,
            "COUNT": int(np.nansum(figures.count)),
            "OUTSIDE": counts.outside,
            "WITHOUT_DATE": counts.without_date,
            "NULL_GEOMETRIES": nowhere,
            "NOT_FETCHED": not_fetched,
        }

    def _count_store(
        self,
        path: Path,
        districts: Districts,
        period: Period,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> tuple[district_counts.Counts, int, int, str]:
        date_field = self.date_field(parameters, context)
        transforms = context.transformContext()
        with Store.open(path, read_only=True) as store:
            incidents = district_counts.read_store(
                store, districts, period, date_field, transforms, cancel=feedback.isCanceled
            )
            feedback.setProgress(40)
            counts = district_counts.count(incidents, districts, period, cancel=feedback.isCanceled)
            of_period, nowhere = district_counts.tell_left_out(store, counts, incidents, period, date_field)
            coverage = district_counts.check_coverage(store, districts, period, date_field, transforms)
            offered = [CATEGORIES.index(category) for category in coverage.offered]
            if not coverage.covered["current"][:, offered].all():
                wanted = Scope(date_from=period.start, date_to=period.end, date_field=date_field)
                found = stores.gaps(store, wanted)
                self.warn(
                    translate(
                        "CrimeMap",
                        "Not everything was fetched completely ({gaps}); those figures are NULL. Fetch "
                        "them first.",
                    ).format(gaps=stores.gaps_text(found) or translate("CrimeMap", "not in all districts"))
                )
        coverage.apply(counts)
        return counts, nowhere, of_period, self._crs_label(districts, None, None, context)

    def _count_input(
        self,
        districts: Districts,
        period: Period,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> tuple[district_counts.Counts, int, int, str]:
        source = self.parameterAsSource(parameters, "INPUT", context)
        wanted = self._wanted(source.fields(), parameters, context)
        points = reading.read_points(
            source,
            self._saved,
            wanted,
            cancel=feedback.isCanceled,
            progress=progress_between(feedback, 0, 40),
        )
        if len(points.x) == 0:
            raise no_incidents()
        crs = source.sourceCrs()
        if not crs.isValid():
            analysis_crs.refuse_degrees_without_crs(analysis_crs.bounds_of(points.x, points.y), "INPUT")
            tell_no_crs(self, "INPUT")
        x, y = analysis_crs.transform(points.x, points.y, crs, districts.crs, context.transformContext())
        placed = np.isfinite(x) & np.isfinite(y)
        column = self._date_column(source.fields(), parameters, context)
        dates = points.columns[column]
        categories = points.columns.get("category")
        if categories is None:
            self.warn(
                translate("CrimeMap", "INPUT has no field “category”: the counts by category are NULL.")
            )
        incidents = Incidents(
            x[placed], y[placed], dates[placed], None if categories is None else categories[placed]
        )
        if np.isnat(incidents.dates).all():
            raise TooFewIncidents(
                translate("CrimeMap", "None of the incidents has a date in “{field}”.").format(field=column),
                hint=translate("CrimeMap", "Choose the other DATE_FIELD, or a layer with dates."),
            )
        counts = district_counts.count(incidents, districts, period, cancel=feedback.isCanceled)
        first = district_counts.first_date(incidents.dates)
        if district_counts.forget_before(counts, period, first):
            self.warn(
                translate(
                    "CrimeMap",
                    "The input begins after an earlier period, so the comparison with it is NULL.",
                )
            )
        if district_counts.begins_within(period, first):
            self.warn(
                translate(
                    "CrimeMap",
                    "The input begins in the middle of an earlier period: the comparison holds only if "
                    "nothing before is missing.",
                )
            )
        label = self._crs_label(districts, crs, analysis_crs.bounds_of(points.x, points.y), context)
        return counts, points.null_geometries, points.input_count, label

    def _crs_label(
        self,
        districts: Districts,
        crs: QgsCoordinateReferenceSystem | None,
        bounds: analysis_crs.Bounds | None,
        context: QgsProcessingContext,
    ) -> str:
        """Return the analysis CRS by the rule for all; counting itself needs no metres."""
        boxes = np.array(
            [
                (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
                for box in (
                    row.geometry.boundingBox() for row in districts.rows if district_counts.has_shape(row)
                )
            ]
        )
        if len(boxes) == 0:
            raise Refused(translate("CrimeMap", "DISTRICTS holds no polygon: choose another layer."))
        (west, south), (east, north) = boxes[:, :2].min(axis=0), boxes[:, 2:].max(axis=0)
        source = QgsCoordinateReferenceSystem(district_counts.DEGREES) if crs is None else crs
        return analysis_crs.choose(
            source,
            bounds,
            districts.crs,
            (float(west), float(south), float(east), float(north)),
            context.transformContext(),
        ).label

    def _wanted(
        self, fields: QgsFields, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> dict[str, str]:
        wanted = {self._date_column(fields, parameters, context): reading.DATETIME}
        if fields.lookupField("category") >= 0:
            wanted["category"] = reading.TEXT
        return wanted

    def _date_column(
        self, fields: QgsFields, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> str:
        """Return the incident schema's date field, else the only date that the layer has."""
        name = self.date_field(parameters, context).column
        if fields.lookupField(name) >= 0:
            return name
        dates = [field.name() for field in fields if field.type() in _DATE_TYPES]
        if len(dates) == 1:
            self.warn(
                translate("CrimeMap", "INPUT has no field “{name}”; its only date “{used}” is used.").format(
                    name=name, used=dates[0]
                )
            )
            return dates[0]
        raise Refused(
            translate(
                "CrimeMap",
                "INPUT has no date field “{name}”: use a layer of incidents, or rename its date with "
                "“Rename field”.",
            ).format(name=name)
        )


def _columns(figures: Figures) -> list[Column]:
    """Return the fields of the result; what is not known is NULL."""
    return [
        _whole("count", figures.count),
        Column("per_10k", REAL, figures.per_10k),
        Column("per_10k_year", REAL, figures.per_10k_year),
        _whole("previous", figures.previous),
        _whole("year_ago", figures.year_ago),
        _whole("change", figures.change),
        Column("change_pct", REAL, figures.change_pct),
        Column("change_p", REAL, figures.change_p),
        *(
            _whole(f"n_{category}", figures.by_category[:, number])
            for number, category in enumerate(CATEGORIES)
        ),
    ]


def _whole(name: str, values: np.ndarray) -> Column:
    is_known = np.isfinite(values)
    return Column(name, INT, np.where(is_known, values, 0).round().astype(np.int64), ~is_known)
