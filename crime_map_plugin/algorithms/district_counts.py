"""Counts by district, category and period, and which of them a store's downloads cover."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFields,
    QgsGeometry,
)

from crime_map_plugin.algorithms import analysis_crs
from crime_map_plugin.algorithms.geometries import polygons_wkb, valid
from crime_map_plugin.algorithms.stores import holders, offered_categories
from crime_map_plugin.analysis import districts as district_methods
from crime_map_plugin.analysis import periods
from crime_map_plugin.analysis.change import e_test
from crime_map_plugin.analysis.periods import Period
from crime_map_plugin.analysis.study_area import convex_hull
from crime_map_plugin.errors import Cancel, Cancelled, require
from crime_map_plugin.incidents.categories import CATEGORIES
from crime_map_plugin.incidents.coverage import Covered, Scope, uncovered
from crime_map_plugin.incidents.query import DateField, IncidentQuery
from crime_map_plugin.store.geopackage import Store

DEGREES = "EPSG:4326"
NAMES = ("current", "previous", "year_ago")

_FIRST_DAY = datetime(1, 1, 1)

_CODE_SHARE = 0.5
"""A district counts as inside an area code's area when at least half of it lies in the hull of that code's
incidents: codes have no outlines of their own, and border settlements stray."""
_HULL_TRIM = 0.005
"""The outermost incidents of a code on each side may be misplaced; a stray one must not prove coverage."""
_START_SLACK = 0.1
"""An input's first incident may fall this share of a period after its start without a word about it."""


@dataclass
class District:
    """One polygon of DISTRICTS with what its layer says of it."""

    feature: QgsFeature
    geometry: QgsGeometry
    name: str
    population: float


@dataclass
class Districts:
    """The districts, in their own CRS."""

    rows: list[District]
    crs: QgsCoordinateReferenceSystem
    fields: QgsFields

    def wkb(self) -> list[bytes]:
        """Return the polygons, empty bytes for a district without one."""
        return [polygons_wkb([valid(row.geometry)])[0] if has_shape(row) else b"" for row in self.rows]

    def boxes(
        self, transforms: QgsCoordinateTransformContext
    ) -> list[tuple[float, float, float, float] | None]:
        """Return each district's bounds in degrees."""
        degrees = QgsCoordinateReferenceSystem(DEGREES)
        found: list[tuple[float, float, float, float] | None] = []
        for row in self.rows:
            moved = analysis_crs.transform_geometry(row.geometry, self.crs, degrees, transforms)
            box = moved.boundingBox()
            found.append(
                None
                if moved.isNull() or moved.isEmpty()
                else (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
            )
        return found


def has_shape(row: District) -> bool:
    """Tell whether the district has a polygon."""
    return not row.geometry.isNull() and not row.geometry.isEmpty()


@dataclass
class Incidents:
    """Incidents in the districts' CRS, with their date and category (None where the input has none)."""

    x: np.ndarray
    y: np.ndarray
    dates: np.ndarray
    categories: np.ndarray | None


@dataclass
class Counts:
    """Counts per period (NAMES), district and category, NaN where not known."""

    total: dict[str, np.ndarray]
    by_category: dict[str, np.ndarray]
    """Shape (districts, 9) each."""
    outside: int
    without_date: int
    wanted: tuple[str, ...]


def windows(period: Period) -> dict[str, Period]:
    """Return the period and the two that it is compared with."""
    return {"current": period, "previous": periods.previous(period), "year_ago": periods.year_ago(period)}


def count(
    incidents: Incidents,
    districts: Districts,
    period: Period,
    *,
    wanted: Sequence[str] = (),
    cancel: Cancel,
) -> Counts:
    """Count incidents by district, category and period; in overlapping districts a point counts in each."""
    n = len(districts.rows)
    is_dated = ~np.isnat(incidents.dates)
    total, by_category = {}, {}
    categories = tuple(wanted) or CATEGORIES
    is_within = {name: _is_within(incidents.dates, window) for name, window in windows(period).items()}
    chosen = np.logical_or.reduce(list(is_within.values()))
    if wanted and incidents.categories is not None:
        chosen &= np.isin(incidents.categories, list(wanted))
    rows = np.flatnonzero(chosen)
    if cancel():
        raise Cancelled("Stopped while counting.")
    # Placed once for all periods: two of them may share most of their incidents.
    point, district = district_methods.assign(incidents.x[rows], incidents.y[rows], districts.wkb())
    keys = None if incidents.categories is None else category_numbers(incidents.categories[rows])
    outside = 0
    for name, mask in is_within.items():
        if cancel():
            raise Cancelled("Stopped while counting.")
        is_counted = mask[rows]
        pairs = np.flatnonzero(is_counted[point])
        total[name] = district_methods.count_by(district[pairs], n).astype(float)
        by_category[name] = np.full((n, len(CATEGORIES)), np.nan)
        if keys is not None:
            counted = district_methods.count_by(district[pairs], n, keys[point[pairs]], len(CATEGORIES))
            by_category[name] = counted.astype(float)
            for number, category in enumerate(CATEGORIES):
                if category not in categories:
                    by_category[name][:, number] = np.nan
        if name == "current":
            is_inside = np.zeros(len(rows), dtype=bool)
            is_inside[point] = True
            outside = int(np.count_nonzero(is_counted & ~is_inside))
    for row_number, row in enumerate(districts.rows):
        if not has_shape(row):
            for name in NAMES:
                total[name][row_number] = np.nan
                by_category[name][row_number] = np.nan
    return Counts(total, by_category, outside, int(np.count_nonzero(~is_dated)), categories)


def _is_within(dates: np.ndarray, window: Period) -> np.ndarray:
    """Return which dates lie in a period; what is no date lies in none."""
    start, end = (_not_before(moment, dates.dtype) for moment in (window.start, window.end))
    return (dates >= start) & (dates < end)


def _not_before(moment: datetime, kind: np.dtype) -> np.datetime64:
    """Return a moment as a kind of date, rounded up: compared with another kind, all dates are made anew."""
    found = np.datetime64(moment).astype(kind)
    return found if found >= np.datetime64(moment) else found + 1


def category_numbers(categories: np.ndarray) -> np.ndarray:
    """Return the place of each category in CATEGORIES; what is none of them is the last, "other"."""
    numbers = {category: number for number, category in enumerate(CATEGORIES)}
    last = len(CATEGORIES) - 1
    return np.array([numbers.get(category, last) for category in categories], dtype=np.int64)


def forget_before(counts: Counts, period: Period, first: np.datetime64) -> list[str]:
    """Make figures unknown for periods that end before the input begins; return their names.

    An input that begins later says nothing about such a period: that it holds none of it is not a count of 0.
    """
    forgotten = []
    for name, window in windows(period).items():
        if name != "current" and (np.isnat(first) or first >= np.datetime64(window.end)):
            counts.total[name][:] = np.nan
            counts.by_category[name][:] = np.nan
            forgotten.append(name)
    return forgotten


def begins_within(period: Period, first: np.datetime64) -> bool:
    """Return whether an earlier period began well before the input does, which then may lack a part of it."""
    for name, window in windows(period).items():
        slack = max(timedelta(days=1), timedelta(days=window.days * _START_SLACK))
        late = np.datetime64(window.start + slack)
        if name != "current" and not np.isnat(first) and late < first < np.datetime64(window.end):
            return True
    return False


def read_store(
    store: Store,
    districts: Districts,
    period: Period,
    date_field: DateField,
    transforms: QgsCoordinateTransformContext,
    *,
    wanted: Sequence[str] = (),
    protected: bool | None = None,
    cancel: Cancel,
) -> Incidents:
    """Return the store's incidents of the three periods, in the districts' CRS."""
    boxes = [box for box in districts.boxes(transforms) if box is not None]
    column = date_field.column
    parts = []
    for window in _joined(list(windows(period).values())):
        query = IncidentQuery(
            categories=tuple(wanted),
            date_from=window.start,
            date_to=window.end,
            date_field=date_field,
            protected=protected,
        )
        parts.append(store.read(query, ("category", column, "x", "y"), bbox=_around(boxes), cancel=cancel))
    joined = {key: np.concatenate([part[key] for part in parts]) for key in ("x", "y", "category", column)}
    degrees = QgsCoordinateReferenceSystem(DEGREES)
    x, y = analysis_crs.transform(joined["x"], joined["y"], degrees, districts.crs, transforms)
    placed = np.isfinite(x) & np.isfinite(y)
    return Incidents(x[placed], y[placed], joined[column][placed], joined["category"][placed])


def tell_left_out(
    store: Store, counts: Counts, incidents: Incidents, period: Period, date_field: DateField
) -> tuple[int, int]:
    """Count what was left out of a store's figures; return the period's incidents, and those without a place.

    Only incidents near the districts were read, so those far from them are told by the store's own counts.
    """
    everything = IncidentQuery(date_field=date_field)
    of_period = replace(everything, date_from=period.start, date_to=period.end)
    total = store.count(of_period)
    nowhere = store.count(of_period, without_place=True)
    is_read = (incidents.dates >= np.datetime64(period.start)) & (incidents.dates < np.datetime64(period.end))
    counts.outside += total - nowhere - int(np.count_nonzero(is_read))
    counts.without_date = store.count(everything) - store.count(replace(everything, date_from=_FIRST_DAY))
    return total, nowhere


def _joined(found: list[Period]) -> list[Period]:
    """Return periods without overlap, so that no incident is read twice."""
    result: list[Period] = []
    for period in sorted(found, key=lambda p: p.start):
        if result and period.start <= result[-1].end:
            result[-1] = Period(result[-1].start, max(result[-1].end, period.end))
        else:
            result.append(period)
    return result


def _around(boxes: list[tuple[float, float, float, float]]) -> tuple[float, float, float, float] | None:
    if not boxes:
        return None
    whole = np.array(boxes)
    west, south = whole[:, :2].min(axis=0).tolist()
    east, north = whole[:, 2:].max(axis=0).tolist()
    return west, south, east, north


@dataclass
class CoverageCheck:
    """What of the figures is covered: per period a boolean array (districts, 9)."""

    covered: dict[str, np.ndarray]
    offered: tuple[str, ...] = CATEGORIES
    """The categories that the store's sources can hold: a total is whole without the others."""

    def apply(self, counts: Counts) -> None:
        """Make every figure that is not wholly covered unknown."""
        asked = [category for category in counts.wanted if category in self.offered]
        wanted = [CATEGORIES.index(category) for category in asked or counts.wanted]
        for name in NAMES:
            counts.by_category[name] = np.where(self.covered[name], counts.by_category[name], np.nan)
            is_whole = self.covered[name][:, wanted].all(axis=1)
            counts.total[name] = np.where(is_whole, counts.total[name], np.nan)


def check_coverage(
    store: Store,
    districts: Districts,
    period: Period,
    date_field: DateField,
    transforms: QgsCoordinateTransformContext,
) -> CoverageCheck:
    """Return which districts, categories and periods complete downloads of the store cover."""
    entries = store.coverage()
    boxes = districts.boxes(transforms)
    inside = _districts_of_codes(store, districts, entries, transforms)
    result = {name: np.zeros((len(boxes), len(CATEGORIES)), dtype=bool) for name in NAMES}
    answers: dict[Any, np.ndarray] = {}
    held_by = holders(store)
    for number, box in enumerate(boxes):
        if box is None:
            continue
        known = [_for_district(entry, inside.get(number, set())) for entry in entries]
        for name, window in windows(period).items():
            # districts that see the same entries get the same answer: hundreds of them, a handful of answers
            key = (name, tuple(_sees(entry, box) for entry in known))
            if key not in answers:
                answers[key] = _covered_categories(known, box, window, date_field, held_by)
            result[name][number] = answers[key]
    return CoverageCheck(result, offered_categories(store))


def _for_district(entry: Covered, codes: set[str]) -> Covered:
    """Return the entry without its area codes where the district lies in one of them."""
    if entry.scope.area_codes and codes & set(entry.scope.area_codes):
        return Covered(replace(entry.scope, area_codes=()), entry.as_of)
    return entry


def _sees(entry: Covered, box: tuple[float, float, float, float]) -> bool:
    if entry.scope.area_codes:
        return False
    extent = entry.scope.extent
    if extent is None:
        return True
    return extent[0] <= box[0] and extent[1] <= box[1] and extent[2] >= box[2] and extent[3] >= box[3]


def _covered_categories(
    entries: list[Covered],
    box: tuple[float, float, float, float],
    window: Period,
    date_field: DateField,
    held_by: dict[str, set[tuple[str, str]]],
) -> np.ndarray:
    wanted = Scope(extent=box, date_from=window.start, date_to=window.end, date_field=date_field)
    missing = {gap.category for gap in uncovered(wanted, entries, holders=held_by)}
    if "" in missing:
        return np.zeros(len(CATEGORIES), dtype=bool)
    return np.array([category not in missing for category in CATEGORIES])


def _districts_of_codes(
    store: Store, districts: Districts, entries: list[Covered], transforms: QgsCoordinateTransformContext
) -> dict[int, set[str]]:
    """Return, by district number, the area codes of the coverage in which the district lies."""
    codes = sorted({code for entry in entries for code in entry.scope.area_codes})
    if not codes:
        return {}
    from_wkb = require("shapely.wkb").loads
    shapes = [from_wkb(wkb) if wkb else None for wkb in districts.wkb()]
    degrees = QgsCoordinateReferenceSystem(DEGREES)
    result: dict[int, set[str]] = {}
    for code in codes:
        columns = store.read(IncidentQuery(area_codes=(code,)), ("x", "y"))
        x, y = analysis_crs.transform(columns["x"], columns["y"], degrees, districts.crs, transforms)
        placed = np.isfinite(x) & np.isfinite(y)
        if np.count_nonzero(placed) < 3:
            continue
        hull = convex_hull(*_trimmed(x[placed], y[placed]))
        for number, shape in enumerate(shapes):
            if shape is None or shape.is_empty or shape.area <= 0:
                continue
            sound = shape if shape.is_valid else shape.buffer(0)
            if hull.intersection(sound).area >= _CODE_SHARE * sound.area:
                result.setdefault(number, set()).add(code)
    return result


def _trimmed(x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    shares = (_HULL_TRIM, 1.0 - _HULL_TRIM)
    (west, east), (south, north) = np.quantile(x, shares), np.quantile(y, shares)
    keep = (x >= west) & (x <= east) & (y >= south) & (y <= north)
    return x[keep], y[keep]


@dataclass
class Figures:
    """What districtstatistics writes, NaN for NULL."""

    count: np.ndarray
    per_10k: np.ndarray
    per_10k_year: np.ndarray
    previous: np.ndarray
    year_ago: np.ndarray
    change: np.ndarray
    change_pct: np.ndarray
    change_p: np.ndarray
    by_category: np.ndarray


def figures(counts: Counts, population: np.ndarray, period: Period) -> Figures:
    """Return rates and changes; whatever rests on an unknown figure is unknown."""
    current, before = counts.total["current"], counts.total["previous"]
    known = np.isfinite(current) & np.isfinite(before)
    change_p = np.full(len(current), np.nan)
    if known.any():
        days = periods.previous(period).days
        change_p[known] = e_test(before[known], current[known], days, period.days)
    return Figures(
        current,
        district_methods.per_10k(current, population),
        district_methods.per_10k_year(current, population, period.days),
        before,
        counts.total["year_ago"],
        current - before,
        district_methods.change_pct(before, current),
        change_p,
        counts.by_category["current"],
    )


def first_date(dates: np.ndarray) -> np.datetime64:
    """Return the earliest date, NaT where there is none."""
    dated = dates[~np.isnat(dates)]
    return dated.min() if len(dated) else np.datetime64("NaT")
