"""Incidents of a store that match a filter, as points."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
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
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
)
from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.algorithms import outputs, stores
from crime_map_plugin.algorithms.audit_note import filter_details, kept_file, note
from crime_map_plugin.algorithms.base import CrimeMapAlgorithm, Refused, progress_between
from crime_map_plugin.algorithms.boundary_input import area_of, read_boundary
from crime_map_plugin.algorithms.columns import DATETIME, INT, TEXT, Column
from crime_map_plugin.algorithms.input_checks import refuse_other_than
from crime_map_plugin.algorithms.parameters import (
    boundary_parameter,
    categories_parameter,
    period_parameters,
    severity_parameter,
    text_parameter,
)
from crime_map_plugin.algorithms.queries import query_of
from crime_map_plugin.algorithms.records import Record
from crime_map_plugin.incidents import schema
from crime_map_plugin.incidents.coverage import Scope
from crime_map_plugin.incidents.query import IncidentQuery
from crime_map_plugin.maps.layers import Kind
from crime_map_plugin.store.audit import Deed
from crime_map_plugin.store.geopackage import Store

translate = QCoreApplication.translate

DEGREES = "EPSG:4326"
_ALL_HOURS = tuple(range(24))
_FIRST_DAY = datetime(1, 1, 1)


def refuse_unknown_facts(path: Path, flags: tuple[str, ...]) -> None:
    """Raise where a store knows nothing of a fact: that would look as if there were no such incident."""
    with Store.open(path, read_only=True) as store:
        lacking = [flag for flag in flags if flag not in store.flags()]
    if lacking:
        raise Refused(
            translate(
                "CrimeMap",
                "The store knows nothing of “{fact}”: import a source whose profile maps it under “flags”.",
            ).format(fact=lacking[0])
        )


class FilterIncidents(CrimeMapAlgorithm):
    """Read a store through a filter, without the network."""

    ID = "filterincidents"
    ICON = "filter"

    def title(self) -> str:
        return translate("CrimeMap", "Filter incidents")

    def group(self) -> str:
        return translate("CrimeMap", "Data")

    def groupId(self) -> str:
        return "data"

    def tags(self) -> list[str]:
        return ["crime", "incidents", "filter", "period", "category"]

    def help_text(self) -> str:
        return translate(
            "CrimeMap",
            "Writes the incidents of a store that match a filter as points in EPSG:4326; the network is "
            "not used.\n\n"
            "An empty part does not filter. The period is half-open: July is 2026-07-01 to 2026-08-01; "
            "times are local wall-clock times. HOURS 18-23 holds both ends, 22-5 goes over midnight; "
            "WEEKDAYS 1-5 is Monday to Friday; PLACES 001,014 are codes of types of place; AREA_CODE has "
            "four digits for a region, six for a district; ARTICLES 328,342 are articles of the Criminal "
            "Code with their sub-articles; FLAGS under_age,in_group are facts of the offender that must all "
            "be known to be so, for internal use only. Incidents without the date, or without a known "
            "time when HOURS is given, are left out and counted. What was never fetched completely is "
            "named in a warning.",
        )

    def declare(self) -> None:
        self.addParameter(
            text_parameter("STORE", translate("CrimeMap", "Store (.gpkg; empty = the portal's own store)"))
        )
        self.addParameter(categories_parameter())
        for parameter in period_parameters():
            self.addParameter(parameter)
        for name, text in (
            ("HOURS", translate("CrimeMap", "Hours (18-23, 22-5)")),
            ("WEEKDAYS", translate("CrimeMap", "Weekdays (1 = Monday; 1-5)")),
        ):
            self.addParameter(text_parameter(name, text))
        self.addParameter(severity_parameter())
        for name, text in (
            ("PLACES", translate("CrimeMap", "Types of place (codes: 001,014)")),
            ("AREA_CODE", translate("CrimeMap", "Areas (codes of 4 or 6 digits)")),
            ("ARTICLES", translate("CrimeMap", "Articles of the Code (328,342; sub-articles included)")),
            ("FLAGS", translate("CrimeMap", "Facts of the offender (under_age,in_group; internal)")),
        ):
            self.addParameter(text_parameter(name, text))
        self.addParameter(boundary_parameter())
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                "OUTPUT", translate("CrimeMap", "Incidents"), QgsProcessing.SourceType.TypeVectorPoint
            )
        )
        self.addOutput(QgsProcessingOutputString("ANALYSIS_CRS", translate("CrimeMap", "Analysis CRS")))
        for name, text in (
            ("COUNT", translate("CrimeMap", "Incidents")),
            ("OUTSIDE", translate("CrimeMap", "Incidents outside the study area")),
            ("NULL_GEOMETRIES", translate("CrimeMap", "Incidents without a place")),
            ("WITHOUT_DATE", translate("CrimeMap", "Incidents without the date")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, text))

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        path = stores.existing_store(self, parameters, context)
        query = query_of(self, parameters, context, self.dates(parameters))
        if query.flags:
            refuse_unknown_facts(path, query.flags)
        refuse_other_than(
            self.parameterAsSource(parameters, "BOUNDARY", context), "BOUNDARY", Qgis.GeometryType.Polygon
        )

    def gather(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        self._path: Path = stores.existing_store(self, parameters, context)
        self._query = query_of(self, parameters, context, self.dates(parameters))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        query = self._query
        source = self.parameterAsSource(parameters, "BOUNDARY", context)
        boundary = read_boundary(source) if source is not None else None
        crs = QgsCoordinateReferenceSystem(DEGREES)
        area = area_of(boundary, crs, context.transformContext()) if boundary else None
        with Store.open(self._path, read_only=True) as store:
            stores.warn_of_gaps(self, store, Scope.of_query(query))
            without_date = self._tell_of_left_out(store, query)
            columns = store.read(query, bbox=area.bounds if area else None, cancel=feedback.isCanceled)
            matching = store.count(query) if area is not None else schema.length(columns)
            nowhere = store.count(query, without_place=True)
        is_placed = np.isfinite(columns["x"]) & np.isfinite(columns["y"])
        outside = 0
        if area is not None:
            is_placed[is_placed] = area.contains(columns["x"][is_placed], columns["y"][is_placed])
            columns = schema.select(columns, is_placed)
            outside = matching - nowhere - schema.length(columns)
            if nowhere:
                self.warn(
                    translate("CrimeMap", "%n incident(s) without a place were left out.", None, nowhere)
                )
            if outside:
                self.warn(
                    translate(
                        "CrimeMap", "%n incident(s) outside the study area were left out.", None, outside
                    )
                )
        found = schema.length(columns)
        if not found:
            self.warn(
                translate(
                    "CrimeMap",
                    "No incident matches: widen the period, the area or the filter, or fetch more.",
                )
            )
        record = Record(
            self.ID,
            dict(self.used),
            DEGREES,
            matching,
            nowhere,
            outside,
            facts={"without_date": without_date},
        )
        destination = outputs.write_points(
            self,
            parameters,
            context,
            x=columns["x"],
            y=columns["y"],
            columns=incident_columns(columns),
            crs=crs,
            record=record,
            kind=Kind.INCIDENTS,
            cancel=feedback.isCanceled,
            progress=progress_between(feedback, 40, 100),
        )
        file = kept_file(destination)
        if file is not None:
            unnoted = note(self._path, Deed.EXPORTED, found, {**filter_details(query), "file": str(file)})
            if unnoted:
                self.warn(unnoted)
        return {
            "OUTPUT": destination,
            "ANALYSIS_CRS": DEGREES,
            "COUNT": found,
            "OUTSIDE": outside,
            "NULL_GEOMETRIES": nowhere,
            "WITHOUT_DATE": without_date,
        }

    def _tell_of_left_out(self, store: Store, query: IncidentQuery) -> int:
        without_date = 0
        if query.date_from or query.date_to:
            any_date = replace(query, date_from=_FIRST_DAY, date_to=None)
            without_date = store.count(replace(query, date_from=None, date_to=None)) - store.count(any_date)
            if without_date:
                self.warn(
                    translate(
                        "CrimeMap", "%n incident(s) without the date were left out.", None, without_date
                    )
                )
        if query.hours:
            without_hour = store.count(replace(query, hours=())) - store.count(
                replace(query, hours=_ALL_HOURS)
            )
            if without_hour:
                self.warn(
                    translate(
                        "CrimeMap", "%n incident(s) without a known time were left out.", None, without_hour
                    )
                )
        return without_date


def incident_columns(columns: schema.Columns) -> list[Column]:
    """Return incidents in the schema as fields of a result."""
    kinds = {"text": TEXT, "int": INT, "datetime": DATETIME}
    found = []
    for field in schema.FIELDS:
        values = columns[field.name]
        is_null = values == schema.NULL_INT if field.kind == "int" else None
        found.append(Column(field.name, kinds[field.kind], values, is_null))
    return found
