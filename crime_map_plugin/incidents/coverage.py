"""What complete downloads cover, and what of a request they leave open: not fetched is not 0."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from crime_map_plugin.incidents.categories import CATEGORIES
from crime_map_plugin.incidents.query import DateField, Extent, IncidentQuery

Interval = tuple["datetime | None", "datetime | None"]
"""Half-open [from, to); None is open."""

ALL_SEVERITIES = -1


@dataclass(frozen=True)
class Scope:
    """What one download asks of one layer; an empty part does not restrict, the period is [from, to).

    In a request, an empty source or layer means every source or layer that the store knows.
    """

    source: str = ""
    layer: str = ""
    categories: tuple[str, ...] = ()
    area_codes: tuple[str, ...] = ()
    extent: Extent | None = None
    date_from: datetime | None = None
    date_to: datetime | None = None
    date_field: DateField = DateField.OCCURRED
    severities: tuple[int, ...] = ()

    def to_json(self) -> str:
        """Return the scope as text; equal scopes give equal texts."""
        return json.dumps(
            {
                "source": self.source,
                "layer": self.layer,
                "categories": sorted(self.categories),
                "area_codes": sorted(self.area_codes),
                "extent": None if self.extent is None else [float(v) for v in self.extent],
                "date_from": _to_text(self.date_from),
                "date_to": _to_text(self.date_to),
                "date_field": self.date_field.name.lower(),
                "severities": sorted(self.severities),
            },
            sort_keys=True,
        )

    @classmethod
    def from_json(cls, text: str | dict[str, Any]) -> Scope:
        """Return the scope that ``to_json`` wrote."""
        raw = json.loads(text) if isinstance(text, str) else text
        extent = raw.get("extent")
        return cls(
            source=raw.get("source", ""),
            layer=raw.get("layer", ""),
            categories=tuple(raw.get("categories", ())),
            area_codes=tuple(raw.get("area_codes", ())),
            extent=None if extent is None else (extent[0], extent[1], extent[2], extent[3]),
            date_from=_from_text(raw.get("date_from")),
            date_to=_from_text(raw.get("date_to")),
            date_field=DateField[str(raw.get("date_field", "occurred")).upper()],
            severities=tuple(raw.get("severities", ())),
        )

    @classmethod
    def of_query(cls, query: IncidentQuery, source: str = "", layer: str = "") -> Scope:
        """Return what a figure made with the query needs; hours and places only choose within it."""
        return cls(
            source,
            layer,
            query.categories,
            query.area_codes,
            query.extent,
            query.date_from,
            query.date_to,
            query.date_field,
            query.severities,
        )

    def query(self) -> IncidentQuery:
        """Return the filter that selects the scope's incidents in a store."""
        return IncidentQuery(
            categories=self.categories,
            date_from=self.date_from,
            date_to=self.date_to,
            date_field=self.date_field,
            severities=self.severities,
            area_codes=self.area_codes,
            extent=self.extent,
            sources=(self.source,) if self.source else (),
            layers=(self.layer,) if self.layer else (),
        )


@dataclass(frozen=True)
class Covered:
    """A scope that was downloaded completely, and the local wall-clock time its data is from."""

    scope: Scope
    as_of: datetime


@dataclass(frozen=True)
class Gap:
    """A piece [from, to) of a request that nothing covers; category "" is every category asked."""

    category: str
    date_from: datetime | None
    date_to: datetime | None


def uncovered(
    requested: Scope,
    covered: Iterable[Covered],
    now: datetime | None = None,
    *,
    holders: Mapping[str, Collection[tuple[str, str]]] | None = None,
) -> list[Gap]:
    """Return the pieces of the request that are not covered, by category; an empty list is wholly covered.

    ``holders`` names, by category, the (source, layer) pairs that are known to hold incidents of it: a layer
    that was never fetched is missing as well, though another one of its source was.

    A download made in the middle of its own period proves that period only up to the day it was made, and
    nothing is missing after the end of today (``now``, by default the computer's clock). A request without an
    end means what was known when it was downloaded.
    """
    today = (now or datetime.now()).replace(hour=0, minute=0, second=0, microsecond=0, tzinfo=None)
    tomorrow = today + timedelta(days=1)
    wanted = _wanted(requested, tomorrow)
    known = [c for c in covered if _is_same_kind(c.scope, requested)]
    categories = requested.categories or CATEGORIES
    pieces = {
        category: _missing(
            requested,
            category,
            wanted,
            known,
            today,
            holders=(holders or {}).get(category, ()),
            is_open_ended=requested.date_to is None,
        )
        for category in categories
    }
    if len(categories) > 1 and all(found == pieces[categories[0]] for found in pieces.values()):
        return [Gap("", start, end) for start, end in pieces[categories[0]]]
    return [Gap(category, start, end) for category, found in pieces.items() for start, end in found]


def contains(outer: Scope, inner: Scope) -> bool:
    """Whether every incident of the inner scope is in the outer one, by the scopes alone."""
    return (
        outer.source == inner.source
        and outer.layer == inner.layer
        and (outer.date_field is inner.date_field or (outer.date_from is None and outer.date_to is None))
        and _holds(outer.categories, inner.categories)
        and _holds(outer.severities, inner.severities)
        and _contains_area(outer, inner)
        and not subtract((inner.date_from, inner.date_to), [(outer.date_from, outer.date_to)])
    )


def merge(covered: Sequence[Covered], fresh: Covered) -> list[Covered]:
    """Return the coverage with a new entry, without the entries that it makes superfluous."""
    return [old for old in covered if not _is_superseded(old, fresh)] + [fresh]


def union(intervals: Iterable[Interval]) -> list[Interval]:
    """Return the intervals joined where they touch or overlap, in order."""
    ordered = sorted(intervals, key=lambda i: (i[0] is not None, i[0] or datetime.min))
    joined: list[Interval] = []
    for start, end in ordered:
        if start is not None and end is not None and end <= start:
            continue
        if joined:
            last_start, last_end = joined[-1]
            if last_end is None or start is None or start <= last_end:
                joined[-1] = (last_start, _later(last_end, end))
                continue
        joined.append((start, end))
    return joined


def subtract(whole: Interval, intervals: Iterable[Interval]) -> list[Interval]:
    """Return the pieces of ``whole`` that no interval holds, in order."""
    start, end = whole
    if start is not None and end is not None and end <= start:
        return []
    left: list[Interval] = []
    at: datetime | None = start
    for first, last in union(intervals):
        if last is not None and at is not None and last <= at:
            continue
        if end is not None and first is not None and first >= end:
            break
        if first is not None and (at is None or first > at):
            left.append((at, first))
        if last is None or (end is not None and last >= end):
            return left
        at = last
    left.append((at, end))
    return left


def _wanted(requested: Scope, tomorrow: datetime) -> Interval:
    if requested.date_to is None or requested.date_to <= tomorrow:
        return requested.date_from, requested.date_to
    if requested.date_from is not None and requested.date_from >= tomorrow:
        return requested.date_from, requested.date_to
    return requested.date_from, tomorrow


def _missing(
    requested: Scope,
    category: str,
    wanted: Interval,
    known: Sequence[Covered],
    today: datetime,
    *,
    holders: Collection[tuple[str, str]] = (),
    is_open_ended: bool,
) -> list[Interval]:
    """Return what is missing of one category: of any layer that holds it, any severity, any area asked."""
    of_category = [c for c in known if _holds(c.scope.categories, (category,))]
    sources = {(c.scope.source, c.scope.layer) for c in of_category}
    sources |= {
        (source, layer)
        for source, layer in holders
        if requested.source in ("", source) and requested.layer in ("", layer)
    }
    missing: list[Interval] = []
    for source, layer in sources or {("", "")}:
        entries = [c for c in of_category if (c.scope.source, c.scope.layer) == (source, layer)]
        for severity in requested.severities or (ALL_SEVERITIES,):
            for code in requested.area_codes or ("",):
                one = replace(requested, area_codes=(code,) if code else ())
                proven = [
                    _proven(c, today, is_open_ended=is_open_ended)
                    for c in entries
                    if _holds(c.scope.severities, () if severity == ALL_SEVERITIES else (severity,))
                    and _contains_area(c.scope, one)
                ]
                missing.extend(subtract(wanted, proven))
    return union(missing)


def _proven(entry: Covered, today: datetime | None, *, is_open_ended: bool) -> Interval:
    start, end = entry.scope.date_from, entry.scope.date_to
    as_of = entry.as_of.replace(tzinfo=None)
    if end is None and is_open_ended:
        return start, None
    if end is not None and end <= as_of:
        return start, end
    if today is None or as_of < today:
        return start, as_of
    tomorrow = today + timedelta(days=1)
    return start, tomorrow if end is None else min(end, tomorrow)


def _is_same_kind(scope: Scope, requested: Scope) -> bool:
    """Whether an entry can say anything about the request."""
    is_same_date = scope.date_field is requested.date_field or (
        scope.date_from is None and scope.date_to is None
    )
    return requested.source in ("", scope.source) and requested.layer in ("", scope.layer) and is_same_date


def _is_superseded(old: Covered, fresh: Covered) -> bool:
    """An older entry for the future of its day says nothing that a wider and later one does not."""
    return contains(fresh.scope, old.scope) and fresh.as_of >= old.as_of


def _holds(outer: Sequence[Any], inner: Sequence[Any]) -> bool:
    """Whether a restriction lets everything of another one through; empty does not restrict."""
    if not outer:
        return True
    return bool(inner) and set(inner) <= set(outer)


def _contains_area(outer: Scope, inner: Scope) -> bool:
    codes = not outer.area_codes or (
        bool(inner.area_codes)
        and all(any(code.startswith(prefix) for prefix in outer.area_codes) for code in inner.area_codes)
    )
    if not codes or outer.extent is None:
        return codes
    if inner.extent is None:
        return False
    (west, south, east, north), (w, s, e, n) = outer.extent, inner.extent
    return west <= w and south <= s and east >= e and north >= n


def _later(a: datetime | None, b: datetime | None) -> datetime | None:
    return None if a is None or b is None else max(a, b)


def _to_text(value: datetime | None) -> str | None:
    return None if value is None else value.replace(tzinfo=None).isoformat()


def _from_text(value: str | None) -> datetime | None:
    return None if value is None else datetime.fromisoformat(value)
