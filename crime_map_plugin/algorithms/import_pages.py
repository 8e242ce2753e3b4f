"""Blocks of a layer's rows as pages of incidents, with a count of everything that is lost on the way."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext
from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.algorithms import analysis_crs
from crime_map_plugin.algorithms.base import Refused
from crime_map_plugin.algorithms.source_blocks import Block
from crime_map_plugin.errors import Cancel, Cancelled
from crime_map_plugin.incidents import local_time, schema
from crime_map_plugin.incidents.foreign_values import Moments, order_of, read_dates, read_numbers
from crime_map_plugin.incidents.place_sense import PlaceCounts, count_places, possible
from crime_map_plugin.incidents.schema import Columns, Page
from crime_map_plugin.portal.decode import decode_table, personal_fields_of
from crime_map_plugin.portal.description import LayerDescription
from crime_map_plugin.portal.profile import PortalLayer, Profile

translate = QCoreApplication.translate

_DEGREES = "EPSG:4326"


@dataclass
class Tally:
    """What came, and what of it is lost, by reason."""

    received: int = 0
    duplicates: int = 0
    without_geometry: int = 0
    without_date: int = 0
    blank_dates: int = 0
    unreadable_dates: int = 0
    unreadable_example: str = ""
    unreadable_signs: int = 0
    not_newer: int = 0
    places: PlaceCounts = field(default_factory=PlaceCounts)
    latest: float = np.nan
    first_date: Any = None
    last_date: Any = None
    personal_fields: dict[str, str] = field(default_factory=dict)

    def lost(self) -> dict[str, int]:
        """Return the numbers by reason, without those that are 0."""
        found = {
            "duplicate": self.duplicates,
            "without_date": self.blank_dates,
            "unreadable_date": self.unreadable_dates,
            "without_place": self.without_geometry - self.places.impossible,
            "impossible_place": self.places.impossible,
            "outside_country": self.places.outside,
            "unreadable_signs": self.unreadable_signs,
        }
        return {reason: number for reason, number in found.items() if number > 0}


class ImportPages:
    """Decodes blocks and keeps the pages, small, until it is known that all of them make sense."""

    def __init__(
        self,
        profile: Profile,
        layer: PortalLayer,
        description: LayerDescription,
        crs: QgsCoordinateReferenceSystem,
        context: QgsCoordinateTransformContext,
        *,
        started: datetime,
        newer_than: float | None = None,
        cancel: Cancel,
    ) -> None:
        self.tally = Tally()
        self._profile, self._layer, self._description = profile, layer, description
        self._crs, self._context = crs, context
        self._started, self._newer_than, self._cancel = started, newer_than, cancel
        self._ranks: Counter[str] = Counter()
        self._seen: set[str] = set()
        self._pages: deque[tuple[dict[str, Any], int, int, int]] = deque()
        self._order: str | None = layer.dates

    def take(self, blocks: Iterable[Block]) -> Iterator[int]:
        """Decode the blocks and yield, after each, how many rows came."""
        for block in blocks:
            if self._cancel():
                raise Cancelled("Stopped while importing.")
            self._take(block)
            yield self.tally.received

    def pages(self) -> Iterator[Page]:
        """Yield the pages, each once; their memory is given back as they go."""
        received = 0
        while self._pages:
            if self._cancel():
                raise Cancelled("Stopped while importing.")
            small, came, without, duplicates = self._pages.popleft()
            received += came
            yield Page(_unfolded(small), came, without, duplicates, {"rows": received})

    def check(self) -> None:
        """Refuse, before anything is written, what cannot be what the profile says."""
        tally, places = self.tally, self.tally.places
        written = tally.received - tally.blank_dates
        if tally.unreadable_dates * 2 > written:
            raise Refused(
                translate(
                    "CrimeMap",
                    "{bad} of {total} dates in “{field}” cannot be read, such as “{example}”: correct the "
                    "field or dates.format in the profile. Nothing was imported.",
                ).format(
                    bad=tally.unreadable_dates,
                    total=written,
                    field=self._layer.fields["occurred_at"],
                    example=tally.unreadable_example,
                )
            )
        if places.swapped * 2 > places.placed:
            raise Refused(
                translate(
                    "CrimeMap",
                    "x and y look swapped: {bad} of {total} places make sense only the other way round. "
                    "Exchange the two columns in the profile, or set coordinates.swapped to true; for a "
                    "layer of points use “Swap X and Y coordinates” first. Nothing was imported.",
                ).format(bad=places.swapped, total=places.placed)
            )
        if places.degrees * 2 > places.placed:
            raise Refused(
                translate(
                    "CrimeMap",
                    "{bad} of {total} places look like degrees, but {crs} counts in metres: correct the "
                    "coordinate system in the profile or of the layer. Nothing was imported.",
                ).format(bad=places.degrees, total=places.placed, crs=self._crs.authid())
            )
        if places.impossible * 2 > places.placed:
            raise Refused(
                translate(
                    "CrimeMap",
                    "{bad} of {total} places cannot be in {crs}: they are in another coordinate system; name "
                    "it in the profile (coordinates.crs) or for the layer. Nothing was imported.",
                ).format(bad=places.impossible, total=places.placed, crs=self._crs.authid())
            )

    # -- inside ----------------------------------------------------------------------------------------

    def _take(self, block: Block) -> None:
        block = self._only_newer(block)
        n = block.n
        if n == 0:
            return
        x, y = self._raw_places(block)
        lon, lat = self._in_degrees(x, y)
        is_degrees = self._crs.isGeographic() or not self._crs.isValid()
        tally = self.tally
        tally.places.add(count_places(x, y, lon, lat, is_degrees=is_degrees))
        is_possible = possible(lon, lat)
        lon, lat = np.where(is_possible, lon, np.nan), np.where(is_possible, lat, np.nan)
        tally.personal_fields.update(personal_fields_of(block, self._layer, self._description))
        columns = decode_table(
            block,
            lon,
            lat,
            self._layer,
            self._description,
            self._profile,
            ranks=self._ranks,
            fetched_at=self._started,
            read_dates=self._dates,
        )
        is_first = _first_ones(columns["id"], self._seen)
        if not is_first.all():
            columns = schema.select(columns, is_first)
        doubles = int(n - is_first.sum())
        without = int(np.isnan(columns["x"]).sum())
        dates = columns["occurred_at"][~np.isnat(columns["occurred_at"])]
        if len(dates):
            first, last = dates.min(), dates.max()
            tally.first_date = first if tally.first_date is None else min(tally.first_date, first)
            tally.last_date = last if tally.last_date is None else max(tally.last_date, last)
        tally.received += n
        tally.duplicates += doubles
        tally.without_geometry += without
        tally.without_date += int(np.isnat(columns["occurred_at"]).sum())
        for name in ("street", "article_text", "agency_ru", "agency_kk"):
            if name in self._layer.fields:
                different = {*columns[name].tolist()}
                bad = {text for text in different if text and "\ufffd" in text}
                tally.unreadable_signs += sum(text in bad for text in columns[name].tolist()) if bad else 0
        self._pages.append((_folded(columns), n, without, doubles))

    def _only_newer(self, block: Block) -> Block:
        """Note the latest value of the field that a refresh goes by, and leave out what is not newer."""
        rule = self._layer.refresh
        if rule.by == "whole":
            return block
        values = block.columns.get(rule.field.lower(), [None] * block.n)
        numbers = comparable(values, rule.by, self._order or "")
        if np.isfinite(numbers).any():
            self.tally.latest = float(np.nanmax([self.tally.latest, np.nanmax(numbers)]))
        if self._newer_than is None:
            return block
        with np.errstate(invalid="ignore"):
            # of the same moment there may have come more since; of the same id there cannot
            chosen = numbers >= self._newer_than if rule.by == "date" else numbers > self._newer_than
        self.tally.not_newer += int((~chosen).sum())
        if chosen.all():
            return block
        kept = np.flatnonzero(chosen).tolist()
        columns: dict[str, Sequence[Any]] = {
            name: [column[i] for i in kept] for name, column in block.columns.items()
        }
        return Block(columns, block.x[chosen], block.y[chosen])

    def _raw_places(self, block: Block) -> tuple[np.ndarray, np.ndarray]:
        columns = self._layer.coordinates
        if columns is None:
            x, y = block.x, block.y
        else:
            x, y = (read_numbers(block.columns[name.lower()]) for name in (columns.x, columns.y))
            if columns.swapped:
                x, y = y, x
        # 0/0 is how programs write that they know no place.
        nowhere = (x == 0) & (y == 0)
        return np.where(nowhere, np.nan, x), np.where(nowhere, np.nan, y)

    def _in_degrees(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        degrees = QgsCoordinateReferenceSystem(_DEGREES)
        if self._crs == degrees or not self._crs.isValid():
            return x, y
        is_placed = np.isfinite(x) & np.isfinite(y)
        lon, lat = np.full(len(x), np.nan), np.full(len(x), np.nan)
        if is_placed.any():
            lon[is_placed], lat[is_placed] = analysis_crs.transform(
                x[is_placed], y[is_placed], self._crs, degrees, self._context
            )
        return lon, lat

    def _dates(self, key: str, values: Sequence[Any]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        if not self._order:
            self._order = self._order_of(values)
        moments = read_dates(values, self._order or "")
        if key == "occurred_at":
            self._count_unreadable(moments, values)
        is_utc = moments.is_utc
        if self._profile.times_of(self._layer) == "utc":
            # The profile means the text of a clock, too, and says so of the whole source.
            is_utc = is_utc | moments.has_time
        return moments.times, moments.has_time, is_utc

    def _order_of(self, values: Sequence[Any]) -> str:
        # A look at some tells whether the rest has to be asked.
        found = "" if order_of(values[:500]) == "" else order_of(values)
        if found is None:
            raise Refused(
                translate(
                    "CrimeMap",
                    "The dates in “{field}” can be read day first or month first: say which in the profile "
                    "(dates.format: day-first or month-first). Nothing was imported.",
                ).format(field=self._layer.fields["occurred_at"])
            )
        return found

    def _count_unreadable(self, moments: Moments, values: Sequence[Any]) -> None:
        for row in np.flatnonzero(np.isnat(moments.times)).tolist():
            text = "" if values[row] is None else str(values[row]).strip()
            if not text:
                self.tally.blank_dates += 1
            else:
                self.tally.unreadable_dates += 1
                self.tally.unreadable_example = self.tally.unreadable_example or text[:60]


def comparable(values: Sequence[Any], by: str, order: str) -> np.ndarray:
    """Return the values of the field that a refresh goes by as numbers: seconds of dates, or ids."""
    if by == "id":
        return read_numbers(values)
    times = read_dates(values, order).times
    return np.where(np.isnat(times), np.nan, times.astype(np.int64).astype(float))


def as_of_seconds(seconds: float) -> str:
    """Return seconds of the wall clock as ISO text."""
    return str(local_time.plausible(np.array([int(seconds)]).astype("datetime64[s]"))[0])


def _first_ones(ids: np.ndarray, seen: set[str]) -> np.ndarray:
    """Return which ids have not come before, and note them."""
    keys = ids.tolist()
    fresh = {*keys}
    if len(fresh) == len(keys) and seen.isdisjoint(fresh):
        seen |= fresh
        return np.ones(len(keys), dtype=bool)
    is_first = np.ones(len(keys), dtype=bool)
    for number, key in enumerate(keys):
        is_first[number] = key not in seen
        seen.add(key)
    return is_first


def _folded(columns: Columns) -> dict[str, Any]:
    """Return the columns with those that hold one value only as that value."""
    folded: dict[str, Any] = {"": schema.length(columns)}
    for name, values in columns.items():
        is_one = values.dtype == object and len(values) and len({*values.tolist()}) == 1
        folded[name] = (values[0],) if is_one else values
    return folded


def _unfolded(folded: dict[str, Any]) -> Columns:
    n = folded[""]
    return {
        name: np.full(n, values[0], dtype=object) if isinstance(values, tuple) else values
        for name, values in folded.items()
        if name
    }
