"""How many incidents of each category, month or district say yes to a fact of the offender; internal."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
)
from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.algorithms import outputs, stores
from crime_map_plugin.algorithms.base import CrimeMapAlgorithm, Refused
from crime_map_plugin.algorithms.columns import INT, TEXT, Column
from crime_map_plugin.algorithms.parameters import (
    categories_parameter,
    period_parameters,
    severity_parameter,
    text_parameter,
)
from crime_map_plugin.algorithms.queries import query_of
from crime_map_plugin.algorithms.records import Record
from crime_map_plugin.incidents.coverage import Scope
from crime_map_plugin.store.geopackage import Store

translate = QCoreApplication.translate

GROUPS = ("category", "month", "district_code")
"""What facts are crossed with, by the values of BY."""
KNOWN = "_known"


class OffenderFacts(CrimeMapAlgorithm):
    """A cross-table of what is known of offenders, for internal use only."""

    ID = "offenderfacts"
    ICON = "table"

    def title(self) -> str:
        return translate("CrimeMap", "Facts of offenders")

    def group(self) -> str:
        return translate("CrimeMap", "Trends")

    def groupId(self) -> str:
        return "trends"

    def tags(self) -> list[str]:
        return ["crime", "offender", "internal", "cross-table", "recidivism", "minors"]

    def help_text(self) -> str:
        return translate(
            "CrimeMap",
            "Counts, for each category, month or district of a store's incidents, how many say yes to each "
            "fact of the offender that an authorised source gave: committed before, under age, without work, "
            "intoxicated, in a group. For internal use only: nothing for the public is made of it.\n\n"
            "STORE and the filter are those of “Filter incidents”. BY: 0 category, 1 month, 2 district.\n\n"
            "Fields: name, count (all incidents), and for each fact that the store knows, how many say yes "
            "(such as under_age) and of how many it is known (under_age_known). What is not known is never "
            "“no”: divide by the known ones, and distrust shares where few are known.",
        )

    def declare(self) -> None:
        self.addParameter(text_parameter("STORE", translate("CrimeMap", "Store (.gpkg)"), optional=False))
        by = (
            translate("CrimeMap", "Category"),
            translate("CrimeMap", "Month"),
            translate("CrimeMap", "District"),
        )
        self.addParameter(QgsProcessingParameterEnum("BY", translate("CrimeMap", "Rows"), by, False, 0))
        self.addParameter(categories_parameter())
        for parameter in period_parameters():
            self.addParameter(parameter)
        self.addParameter(severity_parameter())
        for name, text in (
            ("HOURS", translate("CrimeMap", "Hours (18-23, 22-5)")),
            ("WEEKDAYS", translate("CrimeMap", "Weekdays (1 = Monday; 1-5)")),
            ("PLACES", translate("CrimeMap", "Types of place (codes: 001,014)")),
            ("AREA_CODE", translate("CrimeMap", "Areas (codes of 4 or 6 digits)")),
            ("ARTICLES", translate("CrimeMap", "Articles of the Code (328,342; sub-articles included)")),
            ("FLAGS", translate("CrimeMap", "Facts of the offender (under_age,in_group; internal)")),
        ):
            self.addParameter(text_parameter(name, text))
        self.addParameter(QgsProcessingParameterExtent("EXTENT", translate("CrimeMap", "Extent"), None, True))
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                "OUTPUT",
                translate("CrimeMap", "Facts of offenders (internal)"),
                QgsProcessing.SourceType.TypeVector,
            )
        )
        self.addOutput(QgsProcessingOutputNumber("COUNT", translate("CrimeMap", "Incidents")))
        self.addOutput(QgsProcessingOutputString("ANALYSIS_CRS", translate("CrimeMap", "Analysis CRS")))

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        path = stores.existing_store(self, parameters, context)
        query_of(self, parameters, context, self.dates(parameters))
        with Store.open(path, read_only=True) as store:
            if not store.flags():
                raise Refused(
                    translate(
                        "CrimeMap",
                        "The store knows no facts of offenders: import a source whose profile maps them "
                        "under “flags”.",
                    )
                )

    def gather(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        self.check(parameters, context)
        self._path: Path = stores.existing_store(self, parameters, context)
        self._query = query_of(self, parameters, context, self.dates(parameters))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        by = GROUPS[self.parameterAsEnum(parameters, "BY", context)]
        with Store.open(self._path, read_only=True) as store, store.snapshot():
            stores.warn_of_gaps(self, store, Scope.of_query(self._query))
            known, crossed = store.flags(), store.crossed_flags(self._query, by)
        if not crossed:
            self.warn(translate("CrimeMap", "No incident matches: widen the period, the area or the filter."))
        language, code_list = (
            outputs.sheet_language(),
            {"category": "categories", "district_code": "districts"},
        )
        names = [language.label(code_list[by], key) if by in code_list and key else key for key in crossed]
        told = list(crossed.values())
        count = np.array([sum(facts[known[0]]) for facts in told], dtype=np.int64)
        columns = [
            Column("name", TEXT, np.array([name or None for name in names], dtype=object)),
            Column("count", INT, count),
        ]
        for flag in known:
            yes = np.array([facts[flag][0] for facts in told], dtype=np.int64)
            no = np.array([facts[flag][1] for facts in told], dtype=np.int64)
            columns += [Column(flag, INT, yes), Column(flag + KNOWN, INT, yes + no)]
        record = Record(self.ID, dict(self.used), "", int(count.sum()), warnings=list(self.warnings))
        destination = outputs.write_table(self, parameters, context, columns=columns, record=record)
        return {"OUTPUT": destination, "COUNT": int(count.sum()), "ANALYSIS_CRS": ""}
