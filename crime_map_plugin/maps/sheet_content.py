"""What one district sheet says, as plain values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsMapLayer,
)

from crime_map_plugin.maps.inset import Inset
from crime_map_plugin.maps.language import Language
from crime_map_plugin.maps.table import HIDDEN, Figure

INTERNAL_COLOR = "#9b1c1c"
MADE_UP_COLOR = "#7a4b00"


@dataclass(frozen=True)
class Neighbour:
    """A district around the one on the sheet."""

    name: str
    geometry: QgsGeometry


@dataclass(frozen=True)
class SheetContent:
    """All that one district sheet says, as plain values; texts are in the sheet's language already.

    ``layers`` are drawn above ``basemap``, both topmost first. A figure of None was never fetched.
    ``population`` is the number, with its year where that is known. ``least`` is the smallest count that a
    sheet for the public shows, apart from 0.
    """

    district: str
    geometry: QgsGeometry
    crs: QgsCoordinateReferenceSystem
    period: str
    figures: Sequence[Figure]
    layers: Sequence[QgsMapLayer] = ()
    basemap: Sequence[QgsMapLayer] = ()
    neighbours: Sequence[Neighbour] = ()
    subject: str = ""
    population: str = ""
    previous: str = ""
    year_ago: str = ""
    source: str = ""
    as_of: datetime | None = None
    completeness: str = ""
    method: str = ""
    notes: Sequence[str] = ()
    is_internal: bool = True
    least: int = 0
    is_made_up: bool = False
    inset: Inset | None = None
    is_area: bool = False
    """A reserve, a water or the like, not a district."""


def subject_line(content: SheetContent, language: Language) -> str:
    """Return what the sheet is about besides the district: its categories and its population."""
    translate = language.translate
    people = content.population
    if people:
        people = translate("CrimeMap", "Population: {population}").format(population=people)
    return " · ".join(part for part in (content.subject, people) if part)


def note_lines(content: SheetContent, language: Language) -> list[str]:
    """Return source, age, completeness, method and remarks, one paragraph each."""
    translate = language.translate
    result = []
    if content.is_made_up:
        result.append(translate("CrimeMap", "Made-up data: no such incidents happened."))
    if content.source:
        result.append(translate("CrimeMap", "Source: {source}").format(source=content.source))
    if content.as_of is not None:
        result.append(
            translate("CrimeMap", "Data as of {moment}.").format(moment=language.moment(content.as_of))
        )
    result += [line for line in (content.completeness, content.method, *content.notes) if line]
    if any(HIDDEN in (figure.count, figure.previous, figure.year_ago) for figure in content.figures):
        result.append(
            translate(
                "CrimeMap",
                "“Not shown”: fewer than {least} incidents, or a number that would give such a number away.",
            ).format(least=language.number(content.least))
        )
    unknown = any(None in (figure.count, figure.previous, figure.year_ago) for figure in content.figures)
    if unknown:
        result.append(
            translate(
                "CrimeMap", "“Not fetched”: no complete download covers this period, area and category."
            )
        )
    return result
