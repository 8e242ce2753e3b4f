"""The printing of district sheets in steps that each can run where they must.

Counting needs no main thread; the analysis for the map is an algorithm like any other; layouts live on the
main thread, one page per step. The algorithm takes the steps in a row, the panel between turns of its loop.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import QgsCoordinateTransformContext, QgsMapLayer, QgsVectorLayer
from qgis.PyQt import sip

from crime_map_plugin.algorithms import district_counts, public_maps
from crime_map_plugin.algorithms.audit_note import filter_details, note
from crime_map_plugin.algorithms.district_counts import Districts
from crime_map_plugin.algorithms.sheet_data import (
    PUBLIC,
    PublicData,
    Rules,
    SheetData,
    count_sheets,
    figures_of,
    hit_rate_note,
    public_notes,
)
from crime_map_plugin.analysis.periods import Period
from crime_map_plugin.errors import Cancel, CrimeMapError
from crime_map_plugin.incidents.ecology import CATEGORY as ECOLOGICAL
from crime_map_plugin.incidents.query import IncidentQuery
from crime_map_plugin.incidents.sources import any_made_up
from crime_map_plugin.maps import public as public_layers
from crime_map_plugin.maps.inset import Inset
from crime_map_plugin.maps.language import Language
from crime_map_plugin.maps.layers import Kind, density_layer, describe, hotspots_layer, incidents_layer, style
from crime_map_plugin.maps.overlay_styles import ecology_renderer
from crime_map_plugin.maps.sheet_content import Neighbour, SheetContent
from crime_map_plugin.maps.sheets import Format, SheetPrinter
from crime_map_plugin.store.audit import Deed
from crime_map_plugin.store.geopackage import Store, layer_provider, layer_source

DEGREES = "EPSG:4326"


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
    rules: Rules = PUBLIC
    inset: Inset | None = None
    is_area: bool = False
    """Sheets of reserves, waters and the like instead of districts."""


@dataclass(frozen=True)
class Analysis:
    """An algorithm to run before the first page: its name without the provider, and its parameters."""

    algorithm: str
    parameters: dict[str, Any]


_ALGORITHMS = {Content.HOTSPOTS: "getisordhotspots", Content.DENSITY: "kerneldensity"}


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
        self._metres = public_maps.metres_around(districts, transforms) if order.rules.is_public else None
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
            order.rules,
            self._metres,
            has_groups=order.is_area or order.categories == (ECOLOGICAL,),
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
        if data.public is not None:
            return self._prepare_public(data.public, boundary, target)
        translate = order.language.translate
        incidents = self._incident_layer(None)
        self._layers = [incidents]
        if order.content is Content.INCIDENTS:
            self._method = translate(
                "CrimeMap", "Each point is an incident at the place that the portal gives."
            )
            return None
        if incidents.featureCount() == 0:
            self._tell_nothing()
            return None
        return Analysis(
            _ALGORITHMS[order.content], {"INPUT": incidents, "BOUNDARY": boundary, "OUTPUT": target}
        )

    def _prepare_public(self, public: PublicData, boundary: Any, target: str) -> Analysis | None:
        """Make the blocks, or ask for hot cells or a density of which no part will be a place."""
        content, language = self.order.content, self.order.language
        places = public.places
        if content is Content.INCIDENTS:
            self.analysis_crs = places.crs.authid() or places.crs.toProj()
            blocks = public_maps.block_layer(public.blocks, places.crs)
            is_made_up = any_made_up(self.data.sources)
            self._layers = [public_layers.blocks_layer(blocks, language, is_made_up=is_made_up)]
            self._method = language.translate(
                "CrimeMap",
                "Squares of 250 m or more, each with at least {least} incidents. No square: none, or too few "
                "to be shown.",
            ).format(least=language.number(places.least))
            return None
        if len(places.points[0]) == 0:
            self._tell_nothing()
            return None
        shared = {"BOUNDARY": boundary, "OUTPUT": target, "CELL_SIZE": places.cell_m}
        if content is Content.HOTSPOTS:
            return Analysis(_ALGORITHMS[content], {"INPUT": self._incident_layer(False), **shared})
        self._incidents = public_maps.snapped_layer(places)
        return Analysis(_ALGORITHMS[content], {"INPUT": self._incidents, "WEIGHT": "incidents", **shared})

    def _incident_layer(self, protected: bool | None) -> QgsVectorLayer:
        order = self.order
        query = IncidentQuery(order.categories, order.period.start, order.period.end, protected=protected)
        with Store.open(order.store, read_only=True) as store:
            source, where = layer_source(store.path), store.layer_where(query)
        self._incidents = incidents_layer(
            source,
            language=order.language,
            query_subset=where,
            provider=layer_provider(order.store),
            is_made_up=any_made_up(self.data.sources),
            as_of=self.data.as_of,
        )
        if order.categories == (ECOLOGICAL,):
            # One colour for all would say nothing; the legend names what was harmed.
            self._incidents.setRenderer(ecology_renderer(order.language))
        return self._incidents

    def _tell_nothing(self) -> None:
        self.is_without_incidents = True
        translate = self.order.language.translate
        self._method = (
            translate("CrimeMap", "No incidents in the period.")
            if self.data.public is None
            else translate("CrimeMap", "No incidents in the period that may be shown.")
        )

    def take_analysis(self, results: dict[str, Any]) -> None:
        """Show the result of the analysis on the maps. Main thread only."""
        language, is_made_up = self.order.language, any_made_up(self.data.sources)
        target, public = str(results["OUTPUT"]), self.data.public
        self.analysis_crs = str(results["ANALYSIS_CRS"])
        layer: QgsMapLayer
        if self.order.content is Content.HOTSPOTS:
            if public is None:
                layer = hotspots_layer(target, language=language, is_made_up=is_made_up)
            else:
                layer = public_maps.public_hotspots(target, public.places)
                layer.setName(language.translate("CrimeMap", "Hotspots"))
                style(layer, Kind.HOTSPOTS, language)
                describe(layer, language, Kind.HOTSPOTS, is_made_up=is_made_up)
            self._method = (
                language.translate(
                    "CrimeMap",
                    "Getis–Ord Gi* of counts on a grid over all areas; false discoveries controlled "
                    "(Benjamini–Hochberg).",
                )
                if self.order.is_area
                else language.translate(
                    "CrimeMap",
                    "Getis–Ord Gi* of counts on a grid over all districts; false discoveries controlled "
                    "(Benjamini–Hochberg).",
                )
            )
        else:
            if public is not None:
                bandwidth = float(results["CHOSEN_BANDWIDTH"])
                target = public_maps.public_density(target, public.places, bandwidth)
            layer = density_layer(target, language=language, is_made_up=is_made_up)
            self._method = (
                language.translate("CrimeMap", "Kernel density (quartic), incidents per km², over all areas.")
                if self.order.is_area
                else language.translate(
                    "CrimeMap", "Kernel density (quartic), incidents per km², over all districts."
                )
            )
        self._layers = [layer]
        if public is not None:
            public_layers.for_public(layer)
            shown = language.translate(
                "CrimeMap", "Shown only where the cell or the kernel holds at least {least} incidents."
            )
            self._method += " " + shown.format(least=language.number(public.places.least))

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
            single_name=order.language.translate("CrimeMap", "Area sheets") if order.is_area else "",
        )

    def note_printed(self, sheets: int, files: Sequence[Path]) -> str:
        """Note in the store's audit list what was printed; return a warning where that is not possible."""
        order = self.order
        asked = IncidentQuery(order.categories, order.period.start, order.period.end)
        details = {
            **filter_details(asked),
            "content": order.content.name.lower(),
            "audience": order.rules.audience.name.lower(),
            "folder": str(order.folder),
            "files": [file.name for file in files],
        }
        return note(order.store, Deed.PRINTED, sheets, details)

    def _contents(self) -> Iterator[SheetContent]:
        order, data, language = self.order, self.data, self.order.language
        translate = language.translate
        windows = district_counts.windows(order.period)
        names = {key: language.period(window.start, window.end) for key, window in windows.items()}
        shown = [row for row in self.districts.rows if district_counts.has_shape(row)]
        notes = [
            *hit_rate_note(data, order.rules, language),
            *public_notes(data, order.rules, language, is_area=order.is_area),
        ]
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
                figures=figures_of(data, number, row.population, language),
                layers=self._layers,
                basemap=self._basemap(),
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
                completeness=self._complete_text()
                if data.current[number]
                else translate("CrimeMap", "Not fetched completely: {gaps}").format(
                    gaps=data.gaps or self._parts_text()
                ),
                method=self._method,
                notes=notes,
                is_internal=not order.rules.is_public,
                least=order.rules.least if order.rules.is_public else 0,
                is_made_up=any_made_up(data.sources),
                inset=order.inset,
                is_area=order.is_area,
            )

    def _complete_text(self) -> str:
        translate = self.order.language.translate
        if self.order.is_area:
            return translate("CrimeMap", "Complete for this area and period.")
        return translate("CrimeMap", "Complete for this district and period.")

    def _parts_text(self) -> str:
        translate = self.order.language.translate
        if self.order.is_area:
            return translate("CrimeMap", "parts of this area")
        return translate("CrimeMap", "parts of this district")

    def _basemap(self) -> list[QgsMapLayer]:
        # a person may remove one of the project's layers between two pages
        alive = [layer for layer in self.order.basemap if not sip.isdeleted(layer)]
        return public_layers.public_basemap(alive) if self.order.rules.is_public else alive
