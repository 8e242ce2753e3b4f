"""The incidents themselves by area, for the methods of a batch that cannot do with counts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from crime_map_plugin.analysis.partition_counts import CountPlan, points_of_areas
from crime_map_plugin.analysis.partitions import Partition


@dataclass(frozen=True, eq=False)
class AreaPoints:
    """Incidents of one area in the order of their rows.

    Attributes
    ----------
    category : ndarray of int, shape (n,)
        Numbers of the plan's categories.
    times : ndarray of datetime64[s], shape (n,)
    x, y : ndarray of float64, shape (n,)
        Metres of the area's analysis CRS.
    """

    category: np.ndarray
    times: np.ndarray
    x: np.ndarray
    y: np.ndarray

    def chosen(self, category: int, start: np.datetime64, end: np.datetime64) -> AreaPoints:
        """Return those of a category and a period."""
        some = (self.category == category) & (self.times >= start) & (self.times < end)
        return AreaPoints(self.category[some], self.times[some], self.x[some], self.y[some])

    def of_categories(self, categories: Iterable[int]) -> AreaPoints:
        """Return those of some categories."""
        some = np.isin(self.category, np.array(list(categories)))
        return AreaPoints(self.category[some], self.times[some], self.x[some], self.y[some])


def take_points(partition: Partition, plan: CountPlan) -> dict[int, AreaPoints]:
    """Return the incidents of a partition that the counts hold, by the numbers of the areas."""
    found: dict[int, list[AreaPoints]] = {}
    for points in partition.blocks():
        for area, rows, category, x, y in points_of_areas(points, plan):
            some = AreaPoints(category.astype(np.int16), points.times[rows], x, y)
            found.setdefault(area, []).append(some)
    return {area: joined(parts) for area, parts in found.items()}


def joined(parts: Iterable[AreaPoints]) -> AreaPoints:
    """Return several as one, in their order."""
    columns = zip(*((part.category, part.times, part.x, part.y) for part in parts))
    category, times, x, y = (np.concatenate(column) for column in columns)
    return AreaPoints(category, times, x, y)


NOTHING = AreaPoints(
    np.empty(0, dtype=np.int16), np.empty(0, dtype="datetime64[s]"), np.empty(0), np.empty(0)
)
