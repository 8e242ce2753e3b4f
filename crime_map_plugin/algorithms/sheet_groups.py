"""Ecological incidents of each area by group: what sheets of reserves and waters list below the category."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext

from crime_map_plugin.algorithms import analysis_crs, district_counts
from crime_map_plugin.algorithms.district_counts import DEGREES, Districts, Incidents
from crime_map_plugin.analysis.periods import Period
from crime_map_plugin.errors import Cancel
from crime_map_plugin.incidents.ecology import CATEGORY, GROUPS, group_column
from crime_map_plugin.incidents.query import IncidentQuery
from crime_map_plugin.store.geopackage import Store


@dataclass(frozen=True)
class GroupCounts:
    """Counts of each group by period, one for each area; offences before 2015 are in no group."""

    by_group: dict[str, dict[str, np.ndarray]]


def count_groups(
    store: Store,
    districts: Districts,
    period: Period,
    transforms: QgsCoordinateTransformContext,
    cancel: Cancel,
) -> GroupCounts:
    """Count the ecological incidents of the three periods by group; gaps of fetching are not known here."""
    windows = district_counts.windows(period).values()
    first, last = min(window.start for window in windows), max(window.end for window in windows)
    query = IncidentQuery((CATEGORY,), first, last)
    read = store.read(query, ("category", "article", "occurred_at", "x", "y"), cancel=cancel)
    degrees = QgsCoordinateReferenceSystem(DEGREES)
    x, y = analysis_crs.transform(read["x"], read["y"], degrees, districts.crs, transforms)
    groups = group_column(read["article"], read["category"])
    is_placed = np.isfinite(x) & np.isfinite(y)
    found = {}
    for group in GROUPS:
        rows = np.flatnonzero(is_placed & (groups == group))
        some = Incidents(x[rows], y[rows], read["occurred_at"][rows], None)
        found[group] = district_counts.count(some, districts, period, cancel=cancel).total
    return GroupCounts(found)
