"""Whether districts changed between two sets of incidents."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
)
from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.algorithms import analysis_crs, change_methods, district_counts, reading
from crime_map_plugin.algorithms.base import Refused, progress_between
from crime_map_plugin.algorithms.change_methods import Method, Side
from crime_map_plugin.algorithms.district_counts import Districts
from crime_map_plugin.algorithms.district_input import DistrictAlgorithm
from crime_map_plugin.algorithms.district_output import write_districts
from crime_map_plugin.algorithms.inference_input import seed_parameter
from crime_map_plugin.algorithms.input_checks import refuse_other_than, tell_few, tell_no_crs
from crime_map_plugin.algorithms.parameters import (
    correction_parameter,
    field_parameter,
    number_parameter,
    polygons_parameter,
)
from crime_map_plugin.algorithms.records import Record
from crime_map_plugin.analysis.districts import assign
from crime_map_plugin.analysis.inference import Correction
from crime_map_plugin.analysis.sppt import similarity
from crime_map_plugin.errors import Cancelled
from crime_map_plugin.maps.layers import Kind

translate = QCoreApplication.translate


class ChangeTest(DistrictAlgorithm):
    """Counts before and after by district, and whether they differ by more than chance."""

    ID = "changetest"
    ICON = "districts"
    NEEDS = ("shapely",)

    def __init__(self) -> None:
        super().__init__()
        self._saved: dict[str, reading.SavedLayer | None] = {}

    def title(self) -> str:
        return translate("CrimeMap", "Test of change by district")

    def group(self) -> str:
        return translate("CrimeMap", "Time and trends")

    def groupId(self) -> str:
        return "trends"

    def tags(self) -> list[str]:
        return ["crime", "districts", "change", "before", "after", "e-test", "wdd", "sppt"]

    def help_text(self) -> str:
        return translate(
            "CrimeMap",
            "Counts incidents before and after in each district and tests whether they differ by more than "
            "chance.\n\n"
            "METHOD 0: the E-test of two Poisson counts, with DAYS_BEFORE and DAYS_AFTER as the lengths of "
            "the periods (Krishnamoorthy & Thomson 2004). 1: the difference of each district's share of all "
            "incidents, chi-square × (N−1)/N (Campbell 2007). 2: the weighted displacement difference with "
            "a 90 % interval (Wheeler & Ratcliffe 2018); ROLE_FIELD says treated, control, displacement or "
            "displacement_control, and counts before are scaled to the length of the period after. 3: "
            "Andresen's spatial point pattern test: SAMPLES times 85 % of AFTER are drawn, and a district "
            "differs when its share of BEFORE lies outside 95 % of them (Andresen 2009); it is not symmetric "
            "and holds no error rate (without any change it calls about half of the districts different), so "
            "1 is the better choice.\n\n"
            "p is two-sided. CORRECTION not chosen takes Benjamini & Hochberg, for METHOD 1 Benjamini & "
            "Yekutieli. class is ±3, ±2, ±1 for p_adjusted up to .01, .05, .10 (METHOD 3: ±2), + for more. "
            "different: p_adjusted up to .05. difference is of the counts; change_pct is per day, NULL when "
            "before is 0; small_base marks fewer than 10 before. S_INDEX is the share of districts that are "
            "not different, S_ROBUST without those empty in both periods. Districts keep CRS and geometry; "
            "an incident in two overlapping districts counts in both.",
        )

    def declare(self) -> None:
        self.addParameter(polygons_parameter("DISTRICTS", translate("CrimeMap", "Districts (polygons)")))
        for name, text in (
            ("BEFORE", translate("CrimeMap", "Incidents before (points)")),
            ("AFTER", translate("CrimeMap", "Incidents after (points)")),
        ):
            self.addParameter(
                QgsProcessingParameterFeatureSource(name, text, [QgsProcessing.SourceType.TypeVectorPoint])
            )
        correction = correction_parameter()
        # Unset means the method's own: the form's “not chosen” and a missing value are the same.
        correction.setFlags(correction.flags() | Qgis.ProcessingParameterFlag.Optional)
        correction.setDefaultValue(None)
        for parameter in (
            number_parameter(
                "DAYS_BEFORE", translate("CrimeMap", "Length of the period before in days"), 1, minimum=0
            ),
            number_parameter(
                "DAYS_AFTER", translate("CrimeMap", "Length of the period after in days"), 1, minimum=0
            ),
            QgsProcessingParameterEnum(
                "METHOD",
                translate("CrimeMap", "Method"),
                [
                    translate("CrimeMap", "E-test of counts"),
                    translate("CrimeMap", "Difference of proportions"),
                    translate("CrimeMap", "Weighted displacement difference"),
                    translate("CrimeMap", "Spatial point pattern test"),
                ],
                False,
                0,
            ),
            field_parameter(
                "ROLE_FIELD",
                translate("CrimeMap", "Role field (treated, control, displacement)"),
                "DISTRICTS",
                is_numeric=False,
            ),
            number_parameter(
                "SAMPLES", translate("CrimeMap", "Samples"), 200, is_integer=True, minimum=1, maximum=100_000
            ),
            seed_parameter(),
            correction,
            QgsProcessingParameterFeatureSink(
                "OUTPUT", translate("CrimeMap", "Change"), QgsProcessing.SourceType.TypeVectorPolygon
            ),
        ):
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputString("ANALYSIS_CRS", translate("CrimeMap", "Analysis CRS")))
        for name, text in (
            ("S_INDEX", translate("CrimeMap", "Share of districts that are not different")),
            ("S_ROBUST", translate("CrimeMap", "The same without districts empty in both periods")),
            ("WDD", translate("CrimeMap", "Weighted displacement difference")),
            ("WDD_SE", translate("CrimeMap", "Its standard error")),
            ("WDD_LOW", translate("CrimeMap", "Lower end of its 90 % interval")),
            ("WDD_HIGH", translate("CrimeMap", "Upper end of its 90 % interval")),
            ("WDD_P", translate("CrimeMap", "Its two-sided p")),
            ("BEFORE_COUNT", translate("CrimeMap", "Incidents before in the districts")),
            ("AFTER_COUNT", translate("CrimeMap", "Incidents after in the districts")),
            ("INPUT_COUNT", translate("CrimeMap", "Incidents in the input")),
            ("NULL_GEOMETRIES", translate("CrimeMap", "Incidents without a place")),
            ("OUTSIDE", translate("CrimeMap", "Incidents outside all districts")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, text))

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        for name in ("BEFORE", "AFTER"):
            refuse_other_than(
                self.parameterAsSource(parameters, name, context), name, Qgis.GeometryType.Point
            )
        self.check_districts(parameters, context)
        for name in ("DAYS_BEFORE", "DAYS_AFTER"):
            if not self.parameterAsDouble(parameters, name, context) > 0:
                raise Refused(
                    translate(
                        "CrimeMap", "{parameter}: write the length of the period in days, above 0."
                    ).format(parameter=name)
                )
        if self._method(parameters, context) is Method.WDD and not self.parameterAsString(
            parameters, "ROLE_FIELD", context
        ):
            raise Refused(
                translate(
                    "CrimeMap",
                    "The weighted displacement difference needs ROLE_FIELD: a text field of DISTRICTS with "
                    "the values treated, control and, where there is one, displacement.",
                )
            )

    def gather(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        self.check(parameters, context)
        for name in ("BEFORE", "AFTER"):
            layer = self.parameterAsVectorLayer(parameters, name, context)
            self._saved[name] = reading.saved_layer(parameters.get(name), layer, ())

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        method = self._method(parameters, context)
        correction = self._correction(method, parameters, context)
        districts = self.read_districts(parameters, context, name="ROLE_FIELD")
        has_shape = np.array([district_counts.has_shape(row) for row in districts.rows])
        if not has_shape.any():
            raise Refused(translate("CrimeMap", "DISTRICTS holds no polygon: choose another layer."))
        shapes = districts.wkb()
        before = self._read("BEFORE", shapes, districts, parameters, context, feedback)
        after = self._read("AFTER", shapes, districts, parameters, context, feedback)
        self._tell_left_out(before, after)
        days = (
            self.parameterAsDouble(parameters, "DAYS_BEFORE", context),
            self.parameterAsDouble(parameters, "DAYS_AFTER", context),
        )
        feedback.setProgressText(translate("CrimeMap", "Testing the change"))
        seed = None
        progress = progress_between(feedback, 60, 90)
        if method is Method.WDD:
            found = change_methods.by_wdd(self.warn, districts, before, after, days)
        elif method is Method.SPPT:
            seed = self.parameterAsInt(parameters, "SEED", context)
            samples = self.parameterAsInt(parameters, "SAMPLES", context)
            found = change_methods.by_sppt(
                self.warn, has_shape, before, after, samples, seed, feedback.isCanceled, progress
            )
        elif method is Method.PROPORTIONS:
            found = change_methods.by_proportions(self.warn, has_shape, before, after, correction)
        else:
            found = change_methods.by_e_test(
                self.warn, has_shape, before, after, days, correction, feedback.isCanceled, progress
            )
        results: dict[str, Any] = dict.fromkeys(
            ("S_INDEX", "S_ROBUST", "WDD", "WDD_SE", "WDD_LOW", "WDD_HIGH", "WDD_P")
        )
        if found.is_different is not None:
            is_empty = before.count + after.count == 0
            for name, value in zip(
                ("S_INDEX", "S_ROBUST"), similarity(found.is_different[has_shape], is_empty[has_shape])
            ):
                results[name] = value if np.isfinite(value) else None
        if found.difference is not None:
            wdd = found.difference
            results["WDD"], results["WDD_SE"], results["WDD_P"] = wdd.estimate, wdd.standard_error, wdd.p
            results["WDD_LOW"], results["WDD_HIGH"] = wdd.low, wdd.high
        label = self._crs_label(districts, before, parameters, context)
        record = Record(
            self.ID,
            dict(self.used),
            label,
            before.input_count + after.input_count,
            before.null_geometries + after.null_geometries,
            before.outside + after.outside,
            seed=seed,
            facts={name.lower(): value for name, value in results.items() if value is not None},
        )
        destination = write_districts(
            self,
            parameters,
            context,
            districts=districts,
            columns=change_methods.columns(found, before.count, after.count, days, has_shape),
            record=record,
            kind=Kind.CHANGE,
        )
        feedback.setProgress(100)
        return {
            "OUTPUT": destination,
            **results,
            "ANALYSIS_CRS": label,
            "BEFORE_COUNT": before.total,
            "AFTER_COUNT": after.total,
            "INPUT_COUNT": record.input_count,
            "NULL_GEOMETRIES": record.null_geometries,
            "OUTSIDE": record.outside,
        }

    def _method(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Method:
        return Method(self.parameterAsEnum(parameters, "METHOD", context))

    def _correction(
        self, method: Method, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> Correction:
        """Return CORRECTION, the method's own where none was chosen."""
        given = reading.plain(parameters.get("CORRECTION"))
        if given is not None and given != "":
            return Correction(self.parameterAsEnum(parameters, "CORRECTION", context))
        is_dependent = method is Method.PROPORTIONS
        own = Correction.BENJAMINI_YEKUTIELI if is_dependent else Correction.BENJAMINI_HOCHBERG
        self.used["CORRECTION"] = own.value
        if method in (Method.E_TEST, Method.PROPORTIONS):
            options = self.parameterDefinition("CORRECTION").options()
            self.choose(
                "CORRECTION",
                own.value,
                translate("CrimeMap", "Correction: {name}").format(name=options[own.value]),
            )
        return own

    def _read(
        self,
        name: str,
        shapes: list[bytes],
        districts: Districts,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Side:
        source = self.parameterAsSource(parameters, name, context)
        if source is None:
            raise Refused(self.invalidSourceError(parameters, name))
        first = 0 if name == "BEFORE" else 30
        feedback.setProgressText(translate("CrimeMap", "Reading incidents"))
        points = reading.read_points(
            source,
            self._saved.get(name),
            {},
            cancel=feedback.isCanceled,
            progress=progress_between(feedback, first, first + 25),
        )
        crs = source.sourceCrs()
        bounds = analysis_crs.bounds_of(points.x, points.y) if len(points.x) else None
        if not crs.isValid() and bounds is not None:
            analysis_crs.refuse_degrees_without_crs(bounds, name)
            tell_no_crs(self, name)
        x, y = analysis_crs.transform(points.x, points.y, crs, districts.crs, context.transformContext())
        is_placed = np.isfinite(x) & np.isfinite(y)
        point, district = assign(x[is_placed], y[is_placed], shapes)
        if feedback.isCanceled():
            raise Cancelled("Stopped while counting.")
        total = int(np.unique(point).size)
        return Side(
            point,
            district,
            np.bincount(district, minlength=len(shapes)),
            total,
            len(x) - total,
            points.input_count,
            points.null_geometries,
            bounds,
        )

    def _tell_left_out(self, before: Side, after: Side) -> None:
        nowhere, outside = before.null_geometries + after.null_geometries, before.outside + after.outside
        if nowhere:
            self.warn(translate("CrimeMap", "%n incident(s) without a place were left out.", None, nowhere))
        if outside:
            self.warn(translate("CrimeMap", "%n incident(s) lie outside all districts.", None, outside))
        inside = before.total + after.total
        if inside == 0 and outside:
            self.warn(
                translate(
                    "CrimeMap",
                    "None of the incidents lies in DISTRICTS: check that the districts are those of the "
                    "incidents’ area and that their CRS is right.",
                )
            )
        tell_few(self, inside)

    def _crs_label(
        self, districts: Districts, before: Side, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> str:
        """Return the analysis CRS by the rule for all; counting itself needs no metres."""
        source = self.parameterAsSource(parameters, "BEFORE", context).sourceCrs()
        box = None
        for row in districts.rows:
            if district_counts.has_shape(row):
                own = row.geometry.boundingBox()
                if box is None:
                    box = own
                else:
                    box.combineExtentWith(own)
        bounds = (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()) if box else None
        return analysis_crs.choose(
            source, before.bounds, districts.crs, bounds, context.transformContext()
        ).label
