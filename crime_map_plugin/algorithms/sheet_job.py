"""The printing of district sheets in steps that each can run where they must.

Counting needs no main thread; the analysis for the map is an algorithm like any other; layouts live on the
main thread, one page per step. The algorithm takes the steps in a row, the panel between turns of its loop.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import QgsCoordinateTransformContext, QgsMapLayer, QgsVectorLayer
from qgis.PyQt import sip

from crime_map_plugin.algorithms import district_counts, stores
from crime_map_plugin.algorithms.district_counts import Counts, Districts
from crime_map_plugin.analysis.periods import Period
from crime_map_plugin.errors import Cancel, CrimeMapError
from crime_map_plugin.incidents.categories import CATEGORIES
from crime_map_plugin.incidents.coverage import Gap, Scope
from crime_map_plugin.incidents.query import DateField, IncidentQuery, store_where
from crime_map_plugin.incidents.sources import any_made_up
from crime_map_plugin.maps.language import Language
from crime_map_plugin.maps.layers import density_layer, hotspots_layer, incidents_layer
from crime_map_plugin.maps.sheet_content import Neighbour, SheetContent
from crime_map_plugin.maps.sheets import Format, SheetPrinter
from crime_map_plugin.maps.table import Figure
from crime_map_plugin.store.geopackage import Store, layer_source, readable_file

DEGREES = "EPSG:4326"
_SHOWN_GAPS = 3


class Content(Enum):
    """What the map of a sheet shows; the values are those of the parameter CONTENT."""

    INCIDENTS = 0
    HOTSPOTS = 1
    DENSITY = 2


@dataclass(frozen=True)
class SheetOrder:
    """What to print, from where, and how.

    ``chosen`` holds the numbers of the districts to print, None for all: neighbours, study area and analysis
    are always those of all districts.
    """

    store: Path
    period: Period
    folder: Path
    language: Language
    categories: tuple[str, ...] = ()
    content: Content = Content.INCIDENTS
    form: Format = Format.PDF
    single_file: bool = False
    template: Path | None = None
    basemap: tuple[QgsMapLayer, ...] = ()
    chosen: frozenset[int] | None = None


@dataclass(frozen=True)
class Analysis:
    """An algorithm to run before the first page: its name without the provider, and its parameters."""

    algorithm: str
    parameters: dict[str, Any]


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


class SheetJob:
    """One printing: ``count``, then ``prepare``, then the algorithm it asks for, then ``printer``."""

    def __init__(
        self, order: SheetOrder, districts: Districts, transforms: QgsCoordinateTransformContext
    ) -> None:
        self.order = order
        self.districts = districts
        self.analysis_crs = DEGREES
        self.is_without_incidents = False
        self._transforms = transforms
        self._data: SheetData | None = None
        self._incidents: QgsVectorLayer | None = None
        self._layers: list[QgsMapLayer] = []
        self._method = ""
        chosen = range(len(districts.rows)) if order.chosen is None else sorted(order.chosen)
        self.printed = [number for number in chosen if district_counts.has_shape(districts.rows[number])]
        self.without_shape = len(chosen) - len(self.printed)

    def count(self, cancel: Cancel) -> SheetData:
        """Count the store's incidents; may run on any thread."""
        order = self.order
        self._data = count_sheets(
            order.store,
            self.districts,
            order.period,
            order.categories,
            self._transforms,
            cancel,
            order.language,
        )
        return self._data

    @property
    def data(self) -> SheetData:
        """What was counted."""
        if self._data is None:
            raise CrimeMapError("The sheets have not been counted.")
        return self._data

    @property
    def result_ending(self) -> str:
        """The file ending of the analysis's result."""
        return "tif" if self.order.content is Content.DENSITY else "gpkg"

    def prepare(self, boundary: Any, target: str) -> Analysis | None:
        """Make the layers of the map; return what must be computed for them first. Main thread only."""
        order, data = self.order, self.data
        translate = order.language.translate
        self._incidents = incidents_layer(
            layer_source(readable_file(order.store)),
            language=order.language,
            query_subset=store_where(IncidentQuery(order.categories, order.period.start, order.period.end)),
            is_made_up=any_made_up(data.sources),
            as_of=data.as_of,
        )
        self._layers = [self._incidents]
        if order.content is Content.INCIDENTS:
            self._method = translate(
                "CrimeMap", "Each point is an incident at the place that the portal gives."
            )
            return None
        if self._incidents.featureCount() == 0:
            self.is_without_incidents = True
            self._method = translate("CrimeMap", "No incidents in the period.")
            return None
        name = "getisordhotspots" if order.content is Content.HOTSPOTS else "kerneldensity"
        return Analysis(name, {"INPUT": self._incidents, "BOUNDARY": boundary, "OUTPUT": target})

    def take_analysis(self, results: dict[str, Any]) -> None:
        """Show the result of the analysis on the maps. Main thread only."""
        language, is_made_up = self.order.language, any_made_up(self.data.sources)
        target = str(results["OUTPUT"])
        self.analysis_crs = str(results["ANALYSIS_CRS"])
        if self.order.content is Content.HOTSPOTS:
            self._layers = [hotspots_layer(target, language=language, is_made_up=is_made_up)]
            self._method = language.translate(
                "CrimeMap",
                "Getis–Ord Gi* of counts on a grid over all districts; false discoveries controlled "
                "(Benjamini–Hochberg).",
            )
        else:
            self._layers = [density_layer(target, language=language, is_made_up=is_made_up)]
            self._method = language.translate(
                "CrimeMap", "Kernel density (quartic), incidents per km², over all districts."
            )

    def printer(self) -> SheetPrinter:
        """Return what prints one district per step. Main thread only."""
        order = self.order
        return SheetPrinter(
            self._contents(),
            order.folder,
            order.language,
            form=order.form,
            single_file=order.single_file,
            template=order.template,
            transform_context=self._transforms,
        )

    def _contents(self) -> Iterator[SheetContent]:
        order, data, language = self.order, self.data, self.order.language
        translate = language.translate
        windows = district_counts.windows(order.period)
        names = {key: language.period(window.start, window.end) for key, window in windows.items()}
        shown = [row for row in self.districts.rows if district_counts.has_shape(row)]
        subject = ", ".join(language.label("categories", key) for key in order.categories)
        for number in self.printed:
            row = self.districts.rows[number]
            around = row.geometry.boundingBox()
            around.scale(2.0)
            yield SheetContent(
                district=row.name,
                geometry=row.geometry,
                crs=self.districts.crs,
                period=names["current"],
                figures=figures_of(data.counts, number, data.shown, row.population, language),
                layers=self._layers,
                # a person may remove one of the project's layers between two pages
                basemap=[layer for layer in order.basemap if not sip.isdeleted(layer)],
                neighbours=[
                    Neighbour(other.name, other.geometry)
                    for other in shown
                    if other is not row and other.geometry.boundingBox().intersects(around)
                ],
                subject=subject,
                population=language.number(row.population) if np.isfinite(row.population) else "",
                previous=names["previous"],
                year_ago=names["year_ago"],
                source="; ".join(data.titles[key] for key in data.sources),
                as_of=data.as_of,
                completeness=translate("CrimeMap", "Complete for this district and period.")
                if data.current[number]
                else translate("CrimeMap", "Not fetched completely: {gaps}").format(
                    gaps=data.gaps or translate("CrimeMap", "parts of this district")
                ),
                method=self._method,
                is_internal=True,
                is_made_up=any_made_up(data.sources),
            )


def count_sheets(
    path: Path,
    districts: Districts,
    period: Period,
    wanted: tuple[str, ...],
    transforms: QgsCoordinateTransformContext,
    cancel: Cancel,
    language: Language,
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
        titles = {source: stores.source_title(store, source, language.tag) for source in known}
        missing = stores.gaps(store, Scope(categories=wanted, date_from=period.start, date_to=period.end))
    return SheetData(
        counts,
        np.isfinite(counts.total["current"]),
        tuple(sorted(known)),
        min(known.values()) if known else None,
        _gaps_text(missing, language),
        shown,
        titles,
    )


def _gaps_text(found: list[Gap], language: Language) -> str:
    """Return the pieces that were never fetched, in the sheet's language."""
    parts = []
    for gap in found[:_SHOWN_GAPS]:
        what = (
            language.label("categories", gap.category)
            if gap.category
            else language.translate("CrimeMap", "all categories")
        )
        when = language.period(gap.date_from, gap.date_to) if gap.date_from and gap.date_to else ""
        parts.append(f"{what} {when}".strip())
    rest = len(found) - _SHOWN_GAPS
    return "; ".join(parts) + (f"; +{rest}" if rest > 0 else "")


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
