"""The figures of district sheets for the public: which of them are shown, so that none tells of a person."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from qgis.core import QgsCoordinateTransformContext, QgsGeometry, QgsSpatialIndex
from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.algorithms import district_counts
from crime_map_plugin.algorithms.district_counts import NAMES, Counts, Districts
from crime_map_plugin.algorithms.geometries import valid
from crime_map_plugin.analysis.periods import Period
from crime_map_plugin.analysis.suppression import hide_small, shows_sum
from crime_map_plugin.errors import Cancel, CrimeMapError
from crime_map_plugin.incidents.categories import CATEGORIES
from crime_map_plugin.incidents.query import DateField
from crime_map_plugin.store.geopackage import Store

translate = QCoreApplication.translate

_OVERLAP = 0.1
"""Borders drawn twice overlap by slivers; districts that share more than this of the smaller one are told."""


@dataclass(frozen=True)
class Withheld:
    """What of the counts is not shown, by period: like ``Counts``, whether it is hidden."""

    by_category: dict[str, np.ndarray]
    total: dict[str, np.ndarray]


@dataclass(frozen=True)
class PublicFigures:
    """Counts of what may be told by district, what of them is not shown, and what only all districts tell."""

    counts: Counts
    withheld: Withheld
    protected: dict[str, int | None]
    """Protected offences in all districts together by period: None where not known, -1 where not shown."""


NOT_SHOWN = -1


def public_figures(
    store: Store,
    districts: Districts,
    period: Period,
    wanted: tuple[str, ...],
    least: int,
    transforms: QgsCoordinateTransformContext,
    cancel: Cancel,
) -> PublicFigures:
    """Count what the public may see; needs no main thread.

    What is hidden follows from all categories and all districts, whichever of them are printed: two runs
    over one period hide the same, and the pages of one tell nothing about those of the other.
    """
    refuse_overlaps(districts)
    coverage = district_counts.check_coverage(store, districts, period, DateField.OCCURRED, transforms)

    def counted(protected: bool) -> Counts:
        incidents = district_counts.read_store(
            store, districts, period, DateField.OCCURRED, transforms, protected=protected, cancel=cancel
        )
        counts = district_counts.count(incidents, districts, period, cancel=cancel)
        coverage.apply(counts)
        return counts

    counts, protected = counted(False), counted(True)
    offered = np.isin(CATEGORIES, coverage.offered)
    asked = np.isin(CATEGORIES, wanted) & offered if wanted else offered
    if not asked.any():
        asked = np.isin(CATEGORIES, wanted)
    withheld = Withheld({}, {})
    for name in NAMES:
        parts = counts.by_category[name]
        by_category, total, is_total_hidden = _of_period(
            parts, np.isfinite(counts.total[name]), offered, asked, least
        )
        counts.total[name] = total
        withheld.by_category[name], withheld.total[name] = by_category, is_total_hidden
    if _nearly_same(period):
        withheld.by_category["year_ago"] = np.isfinite(counts.by_category["year_ago"])
        withheld.total["year_ago"] = np.isfinite(counts.total["year_ago"])
    shaped = [district_counts.has_shape(row) for row in districts.rows]
    totals = {name: _of_all(protected.total[name][shaped], least) for name in NAMES}
    return PublicFigures(counts, withheld, totals)


def _of_period(
    parts: np.ndarray, is_known: np.ndarray, offered: np.ndarray, asked: np.ndarray, least: int
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return what is hidden of the counts, the total of the asked categories, and where that is hidden."""
    hidden = np.zeros(parts.shape, dtype=bool)
    total = parts[:, asked].sum(axis=1)
    whole = np.where(is_known, parts[:, offered].sum(axis=1), np.nan)
    found = hide_small(parts[:, offered], whole, least)
    hidden[:, offered] = found.parts
    if (asked == offered).all():
        return hidden, total, found.totals
    # What was fetched of a district in part has no total of its own but that of the asked categories.
    lone = hide_small(parts[:, asked], np.where(is_known, np.nan, total), least)
    hidden[:, asked] |= lone.parts
    hides_total = lone.totals.copy()
    for row in np.flatnonzero(is_known):
        hides_total[row] = not shows_sum(hidden[row], not found.totals[row], asked)
    return hidden, total, hides_total


def _of_all(totals: np.ndarray, least: int) -> int | None:
    if len(totals) < 2 or not np.isfinite(totals).all():
        return None
    count = int(totals.sum())
    return NOT_SHOWN if 0 < count < least else count


def _nearly_same(period: Period) -> bool:
    """Return whether the period before and that a year ago differ by a few days: their difference would tell.

    Of two that are one nothing is to be told apart.
    """
    found = district_counts.windows(period)
    before, ago = found["previous"], found["year_ago"]
    shared = min(before.end, ago.end) - max(before.start, ago.start)
    return before != ago and shared * 2 > before.end - before.start


def refuse_overlaps(districts: Districts) -> None:
    """Raise where a district lies in another: the difference of two sheets would be a third district."""
    shapes = {
        number: QgsGeometry(valid(row.geometry))
        for number, row in enumerate(districts.rows)
        if district_counts.has_shape(row)
    }
    index = QgsSpatialIndex()
    for number, shape in shapes.items():
        index.addFeature(number, shape.boundingBox())
    for number, shape in shapes.items():
        for other in index.intersects(shape.boundingBox()):
            if other <= number or not shape.intersects(shapes[other]):
                continue
            shared = shape.intersection(shapes[other]).area()
            if shared > _OVERLAP * min(shape.area(), shapes[other].area()):
                raise CrimeMapError(
                    translate("CrimeMap", "The districts {first} and {second} overlap.").format(
                        first=districts.rows[number].name, second=districts.rows[other].name
                    ),
                    hint=translate(
                        "CrimeMap",
                        "Sheets for the public need districts apart from each other: the difference of two "
                        "figures would tell of the rest. Choose another layer, or the internal audience.",
                    ),
                )
