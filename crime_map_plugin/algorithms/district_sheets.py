"""District sheets: one page per district, as PDF, PNG or SVG.

Counting needs no layout and may run anywhere (``SheetData``); layouts live on the main thread, so the
algorithm asks not to be moved to another one and prints page by page, with progress and cancel between.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateTransformContext,
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingMultiStepFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingUtils,
)
from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.algorithms import district_counts, outputs, stores
from crime_map_plugin.algorithms.base import (
    CrimeMapAlgorithm,
    Refused,
    boolean_parameter,
    categories_parameter,
    number_parameter,
    period_parameters,
    text_parameter,
)
from crime_map_plugin.algorithms.district_counts import Counts, Districts
from crime_map_plugin.algorithms.district_statistics import DistrictAlgorithm
from crime_map_plugin.algorithms.getis_ord_hotspots import GetisOrdHotspots
from crime_map_plugin.algorithms.kernel_density import KernelDensity
from crime_map_plugin.algorithms.periods import Period
from crime_map_plugin.errors import Cancel, Cancelled
from crime_map_plugin.incidents import codes
from crime_map_plugin.incidents.categories import CATEGORIES
from crime_map_plugin.incidents.coverage import Scope
from crime_map_plugin.incidents.query import DateField, IncidentQuery, parse_list, store_where
from crime_map_plugin.maps.language import Language
from crime_map_plugin.maps.layers import density_layer, hotspots_layer, incidents_layer
from crime_map_plugin.maps.sheets import Figure, Format, Neighbour, SheetContent, SheetPrinter
from crime_map_plugin.store.geopackage import Store

translate = QCoreApplication.translate

INCIDENTS, HOTSPOTS, DENSITY = range(3)
INTERNAL, PUBLIC = range(2)
_FORMATS = tuple(form.value for form in Format)
_MADE_UP = "demo"
"""The demo portal's profile and all that are made like it: their incidents never happened."""


@dataclass(frozen=True)
class SheetData:
    """Everything that sheets say, counted: plain values that a worker can make."""

    counts: Counts
    current: np.ndarray
    """Whether each district's figures of the period are covered in all asked categories."""
    sources: tuple[str, ...]
    as_of: datetime | None
    gaps: str
    shown: tuple[str, ...]
    """The categories in the table: those asked for, else those that the sources can hold."""
    titles: dict[str, str]


def count_sheets(
    path: Path,
    districts: Districts,
    period: Period,
    wanted: tuple[str, ...],
    transforms: QgsCoordinateTransformContext,
    cancel: Cancel,
    language: str = "en",
) -> SheetData:
    """Count a store's incidents for the sheets; needs no main thread."""
    with Store.open(path, read_only=True) as store:
        incidents = district_counts.read_store(
            store, districts, period, DateField.OCCURRED, transforms, wanted=wanted, cancel=cancel
        )
        counts = district_counts.count(incidents, districts, period, wanted=wanted, cancel=cancel)
        district_counts.check_coverage(store, districts, period, DateField.OCCURRED, transforms).apply(counts)
        known = store.as_of()
        shown = wanted or stores.offered_categories(store)
        titles = {source: stores.source_title(store, source, language) for source in known}
        missing = stores.gaps(store, Scope(categories=wanted, date_from=period.start, date_to=period.end))
    return SheetData(
        counts,
        np.isfinite(counts.total["current"]),
        tuple(sorted(known)),
        min(known.values()) if known else None,
        stores.gaps_text(missing),
        shown,
        titles,
    )


class DistrictSheets(DistrictAlgorithm):
    """Print one sheet per district."""

    ID = "districtsheets"
    ICON = "district_sheet"

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
            "What was not fetched completely is printed as “not fetched”, never as 0. Sheets are internal "
            "and say so; case numbers are never printed. Sheets for the public are refused until the rules "
            "that protect people in small counts are in place. Hotspots and density are computed over all "
            "districts with the sizes that their algorithms choose.\n\n"
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
                INCIDENTS,
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
                PUBLIC,
            )
        )
        self.addParameter(
            number_parameter(
                "MINIMUM_COUNT",
                translate("CrimeMap", "Smallest count printed for the public"),
                3,
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
        self.addOutput(QgsProcessingOutputString("FILES", translate("CrimeMap", "Files (JSON)")))
        self.addOutput(QgsProcessingOutputNumber("PAGES", translate("CrimeMap", "Pages")))
        self.addOutput(QgsProcessingOutputNumber("SHEETS", translate("CrimeMap", "Sheets")))
        self.addOutput(QgsProcessingOutputString("ANALYSIS_CRS", translate("CrimeMap", "Analysis CRS")))

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        if self.parameterAsEnum(parameters, "AUDIENCE", context) != INTERNAL:
            raise Refused(
                translate(
                    "CrimeMap",
                    "Sheets for the public are not available yet, because the rules that protect people in "
                    "small counts are not in place: choose AUDIENCE 0 (internal).",
                )
            )
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
        path = stores.existing_store(self, parameters, context)
        period = self.period(parameters)
        wanted = self._wanted(parameters, context)
        language = self._language(parameters, context)
        districts = self.read_districts(parameters, context)
        feedback.setProgressText(translate("CrimeMap", "Counting"))
        data = count_sheets(
            path,
            districts,
            period,
            wanted,
            context.transformContext(),
            feedback.isCanceled,
            language.tag,
        )
        steps = QgsProcessingMultiStepFeedback(2, feedback)
        steps.setCurrentStep(0)
        layers, method, crs = self._map_layers(
            path, period, wanted, language, data, parameters, context, steps
        )
        steps.setCurrentStep(1)
        contents = self._contents(
            districts, period, wanted, language, data, layers, method, parameters, context
        )
        folder = self.parameterAsFileOutput(parameters, "FOLDER", context)
        template = self.parameterAsFile(parameters, "TEMPLATE", context)
        form = self._format(parameters, context)
        is_single = self.parameterAsBoolean(parameters, "SINGLE_FILE", context)
        if is_single and form is not Format.PDF:
            self.warn(translate("CrimeMap", "Only PDF can hold all sheets; one file is written per sheet."))
        printer = SheetPrinter(
            contents(),
            Path(folder),
            language,
            form=form,
            single_file=is_single,
            template=Path(template) if template else None,
            transform_context=context.transformContext(),
        )
        total = sum(1 for row in districts.rows if district_counts.has_shape(row))
        if total < len(districts.rows):
            self.warn(
                translate(
                    "CrimeMap",
                    "%n district(s) without a polygon are not printed.",
                    None,
                    len(districts.rows) - total,
                )
            )
        sheets = 0
        for printed in printer.pages(feedback.isCanceled):
            sheets += 1
            steps.setProgress(100.0 * printed.number / max(total, 1))
            feedback.setProgressText(
                translate("CrimeMap", "Printed {district}").format(district=printed.district)
            )
        return {
            "FOLDER": folder,
            "FILES": json.dumps([str(file) for file in printer.files], ensure_ascii=False),
            "PAGES": printer.page_count,
            "SHEETS": sheets,
            "ANALYSIS_CRS": crs,
        }

    # -- inside ----------------------------------------------------------------------------------------

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

    def _map_layers(
        self,
        path: Path,
        period: Period,
        wanted: tuple[str, ...],
        language: Language,
        data: SheetData,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> tuple[list[QgsMapLayer], str, str]:
        """Return the layers of the map, a note on the method, and the analysis CRS."""
        is_made_up = made_up(data.sources)
        subset = store_where(IncidentQuery(wanted, period.start, period.end))
        incidents = incidents_layer(
            f"{path}|layername=incidents",
            language=language,
            query_subset=subset,
            is_made_up=is_made_up,
            as_of=data.as_of,
        )
        content = self.parameterAsEnum(parameters, "CONTENT", context)
        say = language.translate
        if content == INCIDENTS:
            note = say("CrimeMap", "Each point is an incident at the place that the portal gives.")
            return [incidents], note, "EPSG:4326"
        if incidents.featureCount() == 0:
            self.warn(
                translate(
                    "CrimeMap", "There are no incidents in the districts, so the maps show no hotspots."
                )
            )
            return [incidents], say("CrimeMap", "No incidents in the period."), "EPSG:4326"
        algorithm: CrimeMapAlgorithm = GetisOrdHotspots() if content == HOTSPOTS else KernelDensity()
        ending = "gpkg" if content == HOTSPOTS else "tif"
        target = QgsProcessingUtils.generateTempFilename(f"{algorithm.ID}.{ending}", context)
        results = self._run_other(
            algorithm,
            {"INPUT": incidents, "BOUNDARY": parameters["DISTRICTS"], "OUTPUT": target},
            context,
            feedback,
        )
        crs = str(results["ANALYSIS_CRS"])
        if content == HOTSPOTS:
            layer: QgsMapLayer = hotspots_layer(target, language=language, is_made_up=is_made_up)
            note = say(
                "CrimeMap",
                "Getis–Ord Gi* of counts on a grid over all districts; false discoveries controlled "
                "(Benjamini–Hochberg).",
            )
        else:
            layer = density_layer(target, language=language, is_made_up=is_made_up)
            note = say("CrimeMap", "Kernel density (quartic), incidents per km², over all districts.")
        return [layer], note, crs

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

    def _contents(
        self,
        districts: Districts,
        period: Period,
        wanted: tuple[str, ...],
        language: Language,
        data: SheetData,
        layers: list[QgsMapLayer],
        method: str,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
    ) -> Callable[[], Iterator[SheetContent]]:
        windows = district_counts.windows(period)
        names = {key: language.period(window.start, window.end) for key, window in windows.items()}
        basemap = self.parameterAsLayerList(parameters, "BASEMAP", context)
        shown = [row for row in districts.rows if district_counts.has_shape(row)]
        say = language.translate
        subject = ", ".join(language.label("categories", key) for key in wanted)
        source = "; ".join(data.titles[key] for key in data.sources)

        def each() -> Iterator[SheetContent]:
            for number, row in enumerate(districts.rows):
                if not district_counts.has_shape(row):
                    continue
                around = row.geometry.boundingBox()
                around.scale(2.0)
                is_covered = bool(data.current[number])
                yield SheetContent(
                    district=row.name,
                    geometry=row.geometry,
                    crs=districts.crs,
                    period=names["current"],
                    figures=figures_of(data.counts, number, data.shown, row.population, language),
                    layers=layers,
                    basemap=basemap,
                    neighbours=[
                        Neighbour(other.name, other.geometry)
                        for other in shown
                        if other is not row and other.geometry.boundingBox().intersects(around)
                    ],
                    subject=subject,
                    population=language.number(row.population) if np.isfinite(row.population) else "",
                    previous=names["previous"],
                    year_ago=names["year_ago"],
                    source=source,
                    as_of=data.as_of,
                    completeness=say("CrimeMap", "Complete for this district and period.")
                    if is_covered
                    else say("CrimeMap", "Not fetched completely: {gaps}").format(
                        gaps=data.gaps or say("CrimeMap", "parts of this district")
                    ),
                    method=method,
                    is_internal=True,
                    is_made_up=made_up(data.sources),
                )

        return each


def figures_of(
    counts: Counts, number: int, shown: tuple[str, ...], population: float, language: Language
) -> list[Figure]:
    """Return the rows of one district's table: each category asked for, and their total."""
    rows = []
    for category in shown:
        column = CATEGORIES.index(category)
        by = {name: counts.by_category[name][number, column] for name in district_counts.NAMES}
        rows.append(_figure(language.label("categories", category), by, population))
    total = {name: counts.total[name][number] for name in district_counts.NAMES}
    rows.append(_figure(language.translate("CrimeMap", "Total"), total, population, is_total=True))
    return rows


def _figure(label: str, by: dict[str, float], population: float, *, is_total: bool = False) -> Figure:
    current = by["current"]
    has_rate = np.isfinite(current) and np.isfinite(population) and population > 0
    return Figure(
        label,
        _whole(current),
        float(current * 10_000 / population) if has_rate else None,
        _whole(by["previous"]),
        _whole(by["year_ago"]),
        is_total,
    )


def _whole(value: float) -> int | None:
    return int(value) if np.isfinite(value) else None


def made_up(sources: tuple[str, ...]) -> bool:
    """Tell whether any of the incidents are made up."""
    return any(source.startswith(_MADE_UP) for source in sources)
