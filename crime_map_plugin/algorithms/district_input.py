"""The districts that algorithms are given, with their names and populations."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsFields,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
)
from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.algorithms import analysis_crs, district_counts, reading
from crime_map_plugin.algorithms.base import CrimeMapAlgorithm, Refused
from crime_map_plugin.algorithms.district_counts import District, Districts
from crime_map_plugin.algorithms.input_checks import refuse_other_than, tell_no_crs
from crime_map_plugin.algorithms.parameters import field_parameter, polygons_parameter
from crime_map_plugin.analysis.periods import Period

translate = QCoreApplication.translate


class DistrictAlgorithm(CrimeMapAlgorithm):
    """An algorithm over DISTRICTS, NAME and POPULATION_FIELD in a period."""

    def declare_districts(self) -> None:
        """Declare the districts and their fields."""
        self.addParameter(polygons_parameter("DISTRICTS", translate("CrimeMap", "Districts (polygons)")))
        self.addParameter(
            field_parameter(
                "NAME", translate("CrimeMap", "Name field"), "DISTRICTS", optional=False, is_numeric=False
            )
        )
        self.addParameter(
            field_parameter("POPULATION_FIELD", translate("CrimeMap", "Population field"), "DISTRICTS")
        )

    def check_districts(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Refuse a layer without polygons and a name that is no field."""
        source = self.parameterAsSource(parameters, "DISTRICTS", context)
        refuse_other_than(source, "DISTRICTS", Qgis.GeometryType.Polygon)
        if source is None:
            return
        for name in ("NAME", "POPULATION_FIELD", "ROLE_FIELD"):
            field = self.parameterAsString(parameters, name, context)
            if field and source.fields().lookupField(field) < 0:
                raise Refused(
                    translate(
                        "CrimeMap",
                        "{parameter}: the districts have no field “{field}”. Use one of: {fields}.",
                    ).format(parameter=name, field=field, fields=", ".join(source.fields().names()))
                )

    def period(self, parameters: dict[str, Any]) -> Period:
        """Return [FROM, TO), both of which must be given."""
        start, end = self.dates(parameters)
        if start is None or end is None:
            raise Refused(
                translate(
                    "CrimeMap", "Give FROM and TO: July is 2026-07-01 to 2026-08-01 (TO is not included)."
                )
            )
        return Period(start, end)

    def read_districts(
        self, parameters: dict[str, Any], context: QgsProcessingContext, *, name: str = "NAME"
    ) -> Districts:
        """Return the districts with populations and what the field of a parameter calls them."""
        source = self.parameterAsSource(parameters, "DISTRICTS", context)
        if source is None:
            raise Refused(self.invalidSourceError(parameters, "DISTRICTS"))
        districts = read_districts(
            source,
            self.parameterAsString(parameters, name, context),
            self.parameterAsString(parameters, "POPULATION_FIELD", context),
        )
        if not districts.rows:
            raise Refused(translate("CrimeMap", "DISTRICTS holds no districts: choose another layer."))
        if not districts.crs.isValid():
            shaped = [row.geometry.boundingBox() for row in districts.rows if district_counts.has_shape(row)]
            for box in shaped:
                analysis_crs.refuse_degrees_without_crs(
                    (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()), "DISTRICTS"
                )
            tell_no_crs(self, "DISTRICTS")
        return districts


def read_districts(source: QgsProcessingFeatureSource, name: str, population: str) -> Districts:
    """Return the features of a polygon source as districts."""
    flag = Qgis.ProcessingFeatureSourceFlag.SkipGeometryValidityChecks
    features = source.getFeatures(QgsFeatureRequest(), flag)
    return districts_of(features, source.fields(), source.sourceCrs(), name, population)


def districts_of(
    features: Iterable[QgsFeature],
    fields: QgsFields,
    crs: QgsCoordinateReferenceSystem,
    name: str,
    population: str,
) -> Districts:
    """Return polygon features as districts with what two of their fields say."""
    name_index = fields.lookupField(name) if name else -1
    population_index = fields.lookupField(population) if population else -1
    rows = []
    for feature in features:
        text = reading.plain(feature.attribute(name_index)) if name_index >= 0 else None
        people = reading.plain(feature.attribute(population_index)) if population_index >= 0 else None
        rows.append(District(feature, feature.geometry(), "" if text is None else str(text), _number(people)))
    return Districts(rows, crs, fields)


def _number(value: Any) -> float:
    try:
        return float("nan") if value is None else float(value)
    except (TypeError, ValueError):
        return float("nan")
