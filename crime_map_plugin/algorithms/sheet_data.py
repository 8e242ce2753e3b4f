"""What district sheets say, counted: plain values that a worker can make."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import numpy as np
from qgis.core import QgsCoordinateTransformContext

from crime_map_plugin.algorithms import district_counts, stores
from crime_map_plugin.algorithms.district_counts import Counts, Districts
from crime_map_plugin.algorithms.public_figures import NOT_SHOWN, PublicFigures, public_figures
from crime_map_plugin.algorithms.public_maps import (
    AddressLayer,
    Metres,
    PublicPlaces,
    public_places,
    without_told,
)
from crime_map_plugin.algorithms.public_rest import without_rests
from crime_map_plugin.algorithms.sheet_groups import GroupCounts, count_groups
from crime_map_plugin.analysis.periods import Period
from crime_map_plugin.analysis.public_cells import Blocks
from crime_map_plugin.errors import Cancel
from crime_map_plugin.incidents.audience import LEAST_COUNT, Audience
from crime_map_plugin.incidents.categories import CATEGORIES
from crime_map_plugin.incidents.coverage import Gap, Scope
from crime_map_plugin.incidents.ecology import CATEGORY as ECOLOGICAL
from crime_map_plugin.incidents.ecology import GROUPS
from crime_map_plugin.incidents.query import DateField, IncidentQuery
from crime_map_plugin.maps import hit_rate
from crime_map_plugin.maps.language import Language
from crime_map_plugin.maps.table import HIDDEN, Figure
from crime_map_plugin.store.geopackage import Store

_SHOWN_GAPS = 3
_INDENT = "\u2003"


@dataclass(frozen=True)
class Rules:
    """Whom sheets are for, and what the public is shown of small numbers.

    The one place where a printing learns its audience: what it counts, draws and says follows from here.
    """

    audience: Audience = Audience.PUBLIC
    least: int = LEAST_COUNT
    addresses: AddressLayer | None = None

    @property
    def is_public(self) -> bool:
        """Tell whether small numbers and places are protected."""
        return self.audience is Audience.PUBLIC


PUBLIC = Rules()


@dataclass(frozen=True)
class PublicData:
    """What the public may see of the incidents."""

    figures: PublicFigures
    places: PublicPlaces
    blocks: Blocks


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
    public: PublicData | None = None
    """What the public may see, None for internal sheets."""
    placed: tuple[int, int, bool] = (0, 0, False)
    """How many incidents of the period there are, how many are well placed, and whether words say so."""
    groups: GroupCounts | None = None
    """Ecological groups of internal sheets; their small counts would tell the public too much."""


def count_sheets(
    path: Path,
    districts: Districts,
    period: Period,
    wanted: tuple[str, ...],
    transforms: QgsCoordinateTransformContext,
    cancel: Cancel,
    language: Language,
    rules: Rules,
    metres: Metres | None,
    *,
    has_groups: bool = False,
) -> SheetData:
    """Count a store's incidents for the sheets; needs no main thread. ``metres`` is for the public."""
    public: PublicData | None = None
    groups: GroupCounts | None = None
    # A table of one state beside blocks of the next would tell what came between.
    with Store.open(path, read_only=True) as store, store.snapshot():
        if metres is not None:
            public = _count_public(store, districts, period, wanted, rules, metres, transforms, cancel)
            counts = public.figures.counts
        else:
            incidents = district_counts.read_store(
                store, districts, period, DateField.OCCURRED, transforms, wanted=wanted, cancel=cancel
            )
            counts = district_counts.count(incidents, districts, period, wanted=wanted, cancel=cancel)
            coverage = district_counts.check_coverage(
                store, districts, period, DateField.OCCURRED, transforms
            )
            coverage.apply(counts)
            if has_groups and ECOLOGICAL in (wanted or CATEGORIES):
                groups = count_groups(store, districts, period, transforms, cancel)
        known = store.as_of()
        protected = None if metres is None else False
        placed = store.placed_counts(IncidentQuery(wanted, period.start, period.end, protected=protected))
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
        public,
        placed,
        groups,
    )


def _count_public(
    store: Store,
    districts: Districts,
    period: Period,
    wanted: tuple[str, ...],
    rules: Rules,
    metres: Metres,
    transforms: QgsCoordinateTransformContext,
    cancel: Cancel,
) -> PublicData:
    figures = public_figures(store, districts, period, wanted, rules.least, transforms, cancel)
    query = IncidentQuery(wanted, period.start, period.end, protected=False)
    places = public_places(store, query, metres, rules.least, rules.addresses, transforms, cancel)
    hides_total = figures.withheld.total["current"]
    blocks = without_told(places.blocks(), places.crs, districts, hides_total, transforms)
    shows_total = np.isfinite(figures.counts.total["current"]) & ~hides_total
    blocks = without_rests(blocks, places, districts, shows_total, transforms)
    return PublicData(figures, places, blocks)


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


def figures_of(data: SheetData, number: int, population: float, language: Language) -> list[Figure]:
    """Return the rows of one district's table: each category asked for, and their total."""
    counts, withheld = data.counts, data.public.figures.withheld if data.public else None
    rows = []
    for category in data.shown:
        column = CATEGORIES.index(category)
        by = {name: counts.by_category[name][number, column] for name in district_counts.NAMES}
        hidden = {name: bool(withheld and withheld.by_category[name][number, column]) for name in by}
        rows.append(_figure(language.label("categories", category), by, hidden, population))
        if category == ECOLOGICAL and data.groups is not None:
            rows += _group_rows(data.groups, by, number, population, language)
    total = {name: counts.total[name][number] for name in district_counts.NAMES}
    hidden = {name: bool(withheld and withheld.total[name][number]) for name in total}
    rows.append(_figure(language.translate("CrimeMap", "Total"), total, hidden, population, is_total=True))
    return rows


def _group_rows(
    groups: GroupCounts, whole: dict[str, float], number: int, population: float, language: Language
) -> list[Figure]:
    """Return a row for each ecological group, known where the category is."""
    rows = []
    shown = dict.fromkeys(whole, False)
    for group in GROUPS:
        counted = groups.by_group[group]
        by = {name: counted[name][number] if np.isfinite(whole[name]) else np.nan for name in whole}
        rows.append(_figure(_INDENT + language.label("ecology", group), by, shown, population))
    return rows


def _figure(
    label: str,
    by: dict[str, float],
    hidden: dict[str, bool],
    population: float,
    *,
    is_total: bool = False,
) -> Figure:
    shown = {name: HIDDEN if hidden[name] else _whole(value) for name, value in by.items()}
    current = shown["current"]
    has_rate = isinstance(current, int) and np.isfinite(population) and population > 0
    return Figure(
        label,
        current,
        float(by["current"] * 10_000 / population) if has_rate else None,
        shown["previous"],
        shown["year_ago"],
        is_total,
    )


def _whole(value: float) -> int | None:
    return int(value) if np.isfinite(value) else None


def public_notes(data: SheetData, rules: Rules, language: Language, *, is_area: bool = False) -> list[str]:
    """Return what a sheet for the public says of what it leaves out; nothing for an internal one."""
    if data.public is None:
        return []
    translate = language.translate
    protected = data.public.figures.protected
    counted = [_told(protected[name], rules.least, language) for name in district_counts.NAMES]
    notes = [
        translate(
            "CrimeMap",
            "Offences against sexual integrity (Articles 120–124) and those known to concern minors are in "
            "no figure and on no map of an area.",
        )
        if is_area
        else translate(
            "CrimeMap",
            "Offences against sexual integrity (Articles 120–124) and those known to concern minors are in "
            "no figure and on no map of a district.",
        )
    ]
    if all(counted):
        notes.append(
            (
                translate(
                    "CrimeMap",
                    "All areas together had {count} of these, {previous} in the period before and {year_ago} "
                    "a year ago.",
                )
                if is_area
                else translate(
                    "CrimeMap",
                    "All districts together had {count} of these, {previous} in the period before and "
                    "{year_ago} a year ago.",
                )
            ).format(count=counted[0], previous=counted[1], year_ago=counted[2])
        )
    return notes


def hit_rate_note(data: SheetData, rules: Rules, language: Language) -> list[str]:
    """Return how well all incidents of the period are placed, nothing where there are too few to tell."""
    total, hits, is_said = data.placed
    if not total:
        return []
    basis = hit_rate.PRECISION if is_said else hit_rate.GEOMETRY
    if rules.is_public:
        text = hit_rate.of_public(language, hits, total, rules.least, basis)
    else:
        text = hit_rate.sentence(language, hits / total, basis)
    return [text] if text else []


def _told(count: int | None, least: int, language: Language) -> str:
    if count is None:
        return ""
    if count == NOT_SHOWN:
        return language.translate("CrimeMap", "fewer than {least}").format(least=language.number(least))
    return language.number(count)
