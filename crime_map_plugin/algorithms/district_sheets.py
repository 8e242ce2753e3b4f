"""District sheets: one page per district, as PDF, PNG or SVG.

Layouts live on the main thread, so the algorithm asks not to be moved to another one and prints page by page,
with progress and cancel between.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingMultiStepFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingUtils,
)
from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.algorithms import outputs, stores
from crime_map_plugin.algorithms.base import CrimeMapAlgorithm, Refused
from crime_map_plugin.algorithms.district_input import DistrictAlgorithm
from crime_map_plugin.algorithms.getis_ord_hotspots import GetisOrdHotspots
from crime_map_plugin.algorithms.kernel_density import KernelDensity
from crime_map_plugin.algorithms.parameters import (
    boolean_parameter,
    categories_parameter,
    number_parameter,
    period_parameters,
    text_parameter,
)
from crime_map_plugin.algorithms.public_maps import AddressLayer
from crime_map_plugin.algorithms.sheet_data import Rules
from crime_map_plugin.algorithms.sheet_job import Content, SheetJob, SheetOrder
from crime_map_plugin.errors import Cancelled
from crime_map_plugin.incidents import codes
from crime_map_plugin.incidents.audience import LEAST_COUNT, Audience
from crime_map_plugin.incidents.query import IncidentQuery, parse_list
from crime_map_plugin.maps.language import Language
from crime_map_plugin.maps.public import is_of_incidents
from crime_map_plugin.maps.sheets import Format

translate = QCoreApplication.translate

_ANALYSES: dict[str, type[CrimeMapAlgorithm]] = {
    algorithm.ID: algorithm for algorithm in (GetisOrdHotspots, KernelDensity)
}
_FORMATS = tuple(form.value for form in Format)


class DistrictSheets(DistrictAlgorithm):
    """Print one sheet per district."""

    ID = "districtsheets"
    ICON = "district_sheet"
    NEEDS = ("scipy", "shapely")

    def title(self) -> str:
        return translate("CrimeMap", "District sheets")

    def group(self) -> str:
        return translate("CrimeMap", "Districts")

    def groupId(self) -> str:
        return "districts"

    def tags(self) -> list[str]:
        return ["crime", "districts", "print", "atlas", "pdf", "report"]

    def flags(self) -> Qgis.ProcessingAlgorithmFlag:
        return super().flags() | Qgis.ProcessingAlgorithmFlag.NoThreading

    def help_text(self) -> str:
        return translate(
            "CrimeMap",
            "Prints one sheet per district from a store: a map of incidents, hotspots (Gi*) or density, "
            "the district and its neighbours, a legend of what is on the page, a scale bar, and a table of "
            "counts by category with the change against the period before and the year before, and rates "
            "per 10,000 people where a population is known. The period is half-open: July is 2026-07-01 to "
            "2026-08-01.\n\n"
            "What was not fetched completely is printed as “not fetched”, never as 0. Hotspots and density "
            "are computed over all districts with the sizes that their algorithms choose. Internal sheets "
            "say so; case numbers are never printed.\n\n"
            "For the public (AUDIENCE 1) maps show squares, never places: of 250 m, and larger ones until "
            "each holds at least MINIMUM_COUNT incidents and, with ADDRESSES, eight addresses; hotspots and "
            "density only where the cell or the kernel holds as many. Counts from 1 to MINIMUM_COUNT − 1 "
            "are not shown, nor are their rates and changes, nor as many others of the same district and "
            "period as are needed so that none can be worked out; 0 is shown. Offences against sexual "
            "integrity (Articles 120–124) and those known to concern minors are told for all districts "
            "together alone. Sheets of overlapping periods, areas or categories can be compared with each "
            "other: publish one set.\n\n"
            "Files are named NN_district.pdf (png, svg); SINGLE_FILE puts all into one PDF.",
        )

    def declare(self) -> None:
        self.addParameter(
            text_parameter("STORE", translate("CrimeMap", "Store (.gpkg; empty = the portal's own store)"))
        )
        self.declare_districts()
        for parameter in period_parameters(optional=False):
            if parameter.name() != "DATE_FIELD":
                self.addParameter(parameter)
        self.addParameter(categories_parameter())
        self.addParameter(
            QgsProcessingParameterEnum(
                "CONTENT",
                translate("CrimeMap", "The map shows"),
                [
                    translate("CrimeMap", "Incidents"),
                    translate("CrimeMap", "Hotspots"),
                    translate("CrimeMap", "Density"),
                ],
                False,
                Content.INCIDENTS.value,
            )
        )
        self.addParameter(
            QgsProcessingParameterMultipleLayers(
                "BASEMAP",
                translate("CrimeMap", "Basemap layers"),
                QgsProcessing.SourceType.TypeMapLayer,
                None,
                True,
            )
        )
        template = QgsProcessingParameterFile(
            "TEMPLATE", translate("CrimeMap", "Layout template (.qpt)"), extension="qpt"
        )
        template.setFlags(template.flags() | Qgis.ProcessingParameterFlag.Optional)
        self.addParameter(template)
        self.addParameter(
            text_parameter(
                "LANGUAGE",
                translate("CrimeMap", "Language of the sheets (kk, ru, en)"),
                default=outputs.sheet_language().tag,
                optional=False,
            )
        )
        self.addParameter(
            QgsProcessingParameterEnum(
                "AUDIENCE",
                translate("CrimeMap", "Audience"),
                [translate("CrimeMap", "Internal"), translate("CrimeMap", "Public")],
                False,
                Audience.PUBLIC.value,
            )
        )
        self.addParameter(
            number_parameter(
                "MINIMUM_COUNT",
                translate("CrimeMap", "Smallest count printed for the public"),
                LEAST_COUNT,
                is_integer=True,
                minimum=1,
            )
        )
        self.addParameter(
            text_parameter(
                "FORMAT", translate("CrimeMap", "Format (pdf, png, svg)"), default="pdf", optional=False
            )
        )
        self.addParameter(boolean_parameter("SINGLE_FILE", translate("CrimeMap", "All sheets in one PDF")))
        self.addParameter(
            QgsProcessingParameterFolderDestination("FOLDER", translate("CrimeMap", "Folder of the sheets"))
        )
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                "ADDRESSES",
                translate("CrimeMap", "Addresses, to count eight in each square for the public"),
                [QgsProcessing.SourceType.TypeVectorPoint, QgsProcessing.SourceType.TypeVectorPolygon],
                None,
                True,
            )
        )
        self.addOutput(QgsProcessingOutputString("FILES", translate("CrimeMap", "Files (JSON)")))
        self.addOutput(QgsProcessingOutputNumber("PAGES", translate("CrimeMap", "Pages")))
        self.addOutput(QgsProcessingOutputNumber("SHEETS", translate("CrimeMap", "Sheets")))
        self.addOutput(QgsProcessingOutputString("ANALYSIS_CRS", translate("CrimeMap", "Analysis CRS")))

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        self._rules(parameters, context)
        self._language(parameters, context)
        self._format(parameters, context)
        stores.existing_store(self, parameters, context)
        self.check_districts(parameters, context)
        period = self.period(parameters)
        IncidentQuery(self._wanted(parameters, context), period.start, period.end)

    def gather(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        self.check(parameters, context)

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        template = self.parameterAsFile(parameters, "TEMPLATE", context)
        folder = self.parameterAsFileOutput(parameters, "FOLDER", context)
        order = SheetOrder(
            stores.existing_store(self, parameters, context),
            self.period(parameters),
            Path(folder),
            self._language(parameters, context),
            categories=self._wanted(parameters, context),
            content=Content(self.parameterAsEnum(parameters, "CONTENT", context)),
            form=self._format(parameters, context),
            single_file=self.parameterAsBoolean(parameters, "SINGLE_FILE", context),
            template=Path(template) if template else None,
            basemap=tuple(self.parameterAsLayerList(parameters, "BASEMAP", context)),
            rules=self._rules(parameters, context),
        )
        if order.rules.is_public and any(is_of_incidents(layer) for layer in order.basemap):
            self.warn(
                translate(
                    "CrimeMap",
                    "Sheets for the public leave out the layers of BASEMAP that hold incidents or results.",
                )
            )
        job = SheetJob(order, self.read_districts(parameters, context), context.transformContext())
        feedback.setProgressText(translate("CrimeMap", "Counting"))
        job.count(feedback.isCanceled)
        steps = QgsProcessingMultiStepFeedback(2, feedback)
        steps.setCurrentStep(0)
        self._analyse(job, parameters, context, steps)
        steps.setCurrentStep(1)
        if job.without_shape:
            self.warn(
                translate(
                    "CrimeMap", "%n district(s) without a polygon are not printed.", None, job.without_shape
                )
            )
        printer = job.printer()
        total = len(job.printed)
        sheets = 0
        try:
            for printed in printer.pages(feedback.isCanceled):
                sheets += 1
                steps.setProgress(100.0 * printed.number / max(total, 1))
                feedback.setProgressText(
                    translate("CrimeMap", "Printed {district}").format(district=printed.district)
                )
        finally:
            unnoted = job.note_printed(sheets, printer.files) if printer.files else ""
            if unnoted:
                self.warn(unnoted)
        return {
            "FOLDER": folder,
            "FILES": json.dumps([str(file) for file in printer.files], ensure_ascii=False),
            "PAGES": printer.page_count,
            "SHEETS": sheets,
            "ANALYSIS_CRS": job.analysis_crs,
        }

    def _rules(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Rules:
        audience = Audience(self.parameterAsEnum(parameters, "AUDIENCE", context))
        least = self.parameterAsInt(parameters, "MINIMUM_COUNT", context)
        if audience is Audience.PUBLIC and least < LEAST_COUNT:
            raise Refused(
                translate(
                    "CrimeMap",
                    "MINIMUM_COUNT {count} protects nobody in sheets for the public: take {least} or more.",
                ).format(count=least, least=LEAST_COUNT)
            )
        addresses = self.parameterAsSource(parameters, "ADDRESSES", context)
        if addresses is None:
            if parameters.get("ADDRESSES"):
                raise Refused(self.invalidSourceError(parameters, "ADDRESSES"))
            return Rules(audience, least)
        return Rules(audience, least, AddressLayer(addresses.getFeatures, addresses.sourceCrs()))

    def _wanted(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[str, ...]:
        return parse_list(self.parameterAsString(parameters, "CATEGORIES", context))

    def _language(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Language:
        tag = self.parameterAsString(parameters, "LANGUAGE", context).strip().lower()
        if tag not in codes.LANGUAGES:
            raise Refused(
                translate("CrimeMap", "There are no sheets in “{language}”: use kk, ru or en.").format(
                    language=tag
                )
            )
        return Language(tag)

    def _format(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Format:
        name = self.parameterAsString(parameters, "FORMAT", context).strip().lower().lstrip(".")
        if name not in _FORMATS:
            raise Refused(
                translate("CrimeMap", "There is no format “{name}”: use pdf, png or svg.").format(name=name)
            )
        return Format(name)

    def _analyse(
        self,
        job: SheetJob,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        target = QgsProcessingUtils.generateTempFilename(f"analysis.{job.result_ending}", context)
        analysis = job.prepare(parameters["DISTRICTS"], target)
        if job.is_without_incidents:
            self.warn(
                translate(
                    "CrimeMap", "There are no incidents in the districts, so the maps show no hotspots."
                )
            )
        if analysis is not None:
            algorithm = _ANALYSES[analysis.algorithm]()
            job.take_analysis(self._run_other(algorithm, analysis.parameters, context, feedback))

    def _run_other(
        self,
        algorithm: CrimeMapAlgorithm,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        results, is_done = algorithm.create({}).run(parameters, context, feedback, {}, False)
        if not is_done:
            if feedback.isCanceled():
                raise Cancelled("Printing was stopped.")
            raise QgsProcessingException(
                translate("CrimeMap", "{name} failed; its message stands above.").format(
                    name=algorithm.title()
                )
            )
        return results
