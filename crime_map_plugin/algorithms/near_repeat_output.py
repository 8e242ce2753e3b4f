"""What near repeats write: the table, the links, the roles and the area to watch."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.core import Qgis, QgsProcessingContext, QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.algorithms.base import Refused, progress_between
from crime_map_plugin.algorithms.columns import DATETIME, INT, REAL, TEXT, Column
from crime_map_plugin.algorithms.outputs import write_layer, write_points, write_table
from crime_map_plugin.algorithms.point_input import PointAlgorithm, PointInput
from crime_map_plugin.algorithms.records import Record
from crime_map_plugin.analysis.bands import Bands, Intervals
from crime_map_plugin.analysis.near_repeat import NearRepeatTable
from crime_map_plugin.analysis.near_repeat_roles import Reach, roles, watch_areas
from crime_map_plugin.analysis.space_time_pairs import Metric, NearPairs, events, near_pairs
from crime_map_plugin.maps.layers import Kind

translate = QCoreApplication.translate

MOST_LINKS = 1_000_000
_LINE = np.dtype([("order", "u1"), ("type", "<u4"), ("points", "<u4"), ("places", "<f8", (2, 2))])


@dataclass(frozen=True)
class Sequence:
    """Incidents from the earliest to the latest.

    ``order`` holds their positions in the input; ``ids`` is there where links or roles are asked for.
    """

    xy: np.ndarray
    days: np.ndarray
    order: np.ndarray
    ids: np.ndarray | None


class NearRepeatOutput:
    """Writes the results of one run."""

    def __init__(
        self,
        algorithm: PointAlgorithm,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        points: PointInput,
        sequence: Sequence,
        seed: int,
    ) -> None:
        self._run = (algorithm, parameters, context)
        self._feedback = feedback
        self._points = points
        self._sequence = sequence
        self._seed = seed
        self._method = ""
        self._links: list[NearPairs] = []

    def find_links(self, distances: Bands, days: Bands, metric: Metric, intervals: Intervals) -> None:
        """Find the pairs of the table, or refuse where there are too many to draw."""
        found = events(self._sequence.xy, self._sequence.days)
        total = 0
        for part in near_pairs(
            found,
            distances_m=distances,
            days_between=days,
            metric=metric,
            intervals=intervals,
            cancel=self._feedback.isCanceled,
        ):
            total += part.n
            if total > MOST_LINKS:
                raise Refused(
                    translate(
                        "CrimeMap",
                        "LINKS would hold more than {most} lines: choose shorter DISTANCES or DAYS, or "
                        "leave LINKS out.",
                    ).format(most=f"{MOST_LINKS:,}")
                )
            self._links.append(part)

    def write_pairs(self, table: NearRepeatTable, distance_bands: list[str], day_bands: list[str]) -> str:
        """Write one row per cell of the table."""
        self._method = table.method
        metres, days = np.array(table.distances_m.bounds), np.array(table.days_between.bounds)
        row, column = (part.ravel() for part in np.indices(table.observed.shape))
        words = [np.array(bands, dtype=object) for bands in (distance_bands, day_bands)]
        columns = [
            Column("distance_from", REAL, metres[row]),
            Column("distance_to", REAL, metres[row + 1]),
            Column("days_from", REAL, days[column]),
            Column("days_to", REAL, days[column + 1]),
            Column("observed", INT, table.observed.ravel()),
            Column("expected", REAL, table.expected.ravel()),
            Column("ratio", REAL, table.ratio.ravel()),
            Column("p", REAL, table.p.ravel()),
            Column("distance_band", TEXT, words[0][row]),
            Column("days_band", TEXT, words[1][column]),
        ]
        return write_table(*self._run, columns=columns, record=self._record())

    def write_links(self) -> str:
        """Write a line from the earlier to the later incident of each pair."""
        first, second, metres, days = (
            np.concatenate([getattr(part, name) for part in self._links] or [np.empty(0, dtype=kind)])
            for name, kind in (("first", int), ("second", int), ("metres", float), ("days", float))
        )
        in_order = np.lexsort((second, first))
        first, second, metres, days = (part[in_order] for part in (first, second, metres, days))
        lines = np.empty(len(first), dtype=_LINE)
        lines["order"], lines["type"], lines["points"] = 1, 2, 2
        lines["places"][:, 0], lines["places"][:, 1] = self._sequence.xy[first], self._sequence.xy[second]
        data, size = lines.tobytes(), _LINE.itemsize
        ids = self._ids()
        return write_layer(
            *self._run,
            name="LINKS",
            columns=[
                Column("from_id", TEXT, ids[first]),
                Column("to_id", TEXT, ids[second]),
                Column("metres", REAL, metres),
                Column("days", REAL, days),
            ],
            wkb=(data[at : at + size] for at in range(0, len(data), size)),
            geometry=Qgis.WkbType.LineString,
            crs=self._points.crs.crs,
            record=self._record(),
            kind=Kind.LINKS,
            cancel=self._feedback.isCanceled,
            progress=progress_between(self._feedback, 80, 90),
        )

    def write_roles(self, table: NearRepeatTable) -> str:
        """Write the incidents, in the order of the input, with their role."""
        names, ids = np.empty((2, self._points.n), dtype=object)
        found = roles(self._sequence.xy, self._sequence.days, table, cancel=self._feedback.isCanceled)
        names[self._sequence.order] = [role.value for role in found]
        ids[self._sequence.order] = self._ids()
        return write_points(
            *self._run,
            name="POINTS",
            x=self._points.x,
            y=self._points.y,
            columns=[Column("role", TEXT, names), Column("id", TEXT, ids)],
            crs=self._points.crs.crs,
            record=self._record(),
            kind=Kind.ROLES,
            cancel=self._feedback.isCanceled,
            progress=progress_between(self._feedback, 90, 95),
        )

    def write_watch(self, found: Reach, days: int) -> str:
        """Write the area within reach of the incidents of the last days, for as many days to come."""
        dates = self._dates()
        is_late = dates > dates.max() - np.timedelta64(days, "D")
        areas, counts = watch_areas(
            self._points.x[is_late],
            self._points.y[is_late],
            found.metres,
            cancel=self._feedback.isCanceled,
        )
        until = (dates.max() + np.timedelta64(days + 1, "D")).astype("datetime64[s]")
        return write_layer(
            *self._run,
            name="WATCH",
            columns=[
                Column("valid_until", DATETIME, np.full(len(areas), until)),
                Column("count", INT, counts),
                Column("radius", REAL, np.full(len(areas), found.metres)),
            ],
            wkb=areas,
            geometry=Qgis.WkbType.Polygon,
            crs=self._points.crs.crs,
            record=self._record(),
            kind=Kind.WATCH,
            cancel=self._feedback.isCanceled,
            progress=progress_between(self._feedback, 95, 100),
        )

    def _record(self) -> Record:
        algorithm = self._run[0]
        return algorithm.record(self._points, seed=self._seed, inference=self._method)

    def _ids(self) -> np.ndarray:
        ids = self._sequence.ids
        return np.empty(0, dtype=object) if ids is None else ids

    def _dates(self) -> np.ndarray:
        times = self._points.times
        return np.empty(0, dtype="datetime64[D]") if times is None else times.astype("datetime64[D]")
