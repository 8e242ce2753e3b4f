"""What the Data page shows as its filter, as one value that can be saved and turned into a query."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields, replace
from datetime import date, datetime, time, timedelta
from enum import Enum
from typing import Any

from crime_map_plugin.errors import QueryInvalid
from crime_map_plugin.incidents.ecology import CATEGORY, articles_of
from crime_map_plugin.incidents.query import DateField, Extent, IncidentQuery


class Area(Enum):
    """What part of the portal's area is meant."""

    WHOLE = "whole"
    EXTENT = "extent"
    REGION = "region"


class Preset(Enum):
    """Periods that move with the calendar, and the user's own."""

    TODAY = "today"
    DAYS_7 = "7"
    DAYS_30 = "30"
    DAYS_90 = "90"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    LAST_MONTH = "last_month"
    OWN = "own"


@dataclass(frozen=True)
class FilterState:
    """The filter as a person set it: inclusive days, whole hours, a preset that moves with the calendar."""

    area: str = Area.WHOLE.value
    region: str = ""
    district: str = ""
    preset: str = Preset.DAYS_30.value
    first_day: str = ""
    last_day: str = ""
    date_field: int = DateField.OCCURRED.value
    categories: tuple[str, ...] = ()
    no_category: bool = False
    severities: tuple[int, ...] = ()
    hour_first: int = -1
    hour_last: int = -1
    weekdays: tuple[int, ...] = ()
    places: tuple[str, ...] = ()
    ecology: tuple[str, ...] = ()
    """Groups of ecological articles; they narrow the category Ecology when it is chosen alone."""
    flags: tuple[str, ...] = ()
    """Facts of the offender that must be known to be so; internal."""

    def days(self, today: date) -> tuple[date, date]:
        """Return the first and the last day, both included."""
        if self.preset == Preset.OWN.value and self.first_day and self.last_day:
            return date.fromisoformat(self.first_day), date.fromisoformat(self.last_day)
        return preset_days(Preset(self.preset), today)

    def hours(self) -> tuple[int, ...]:
        """Return the hours meant; a last hour before the first one runs over midnight."""
        if self.hour_first < 0 or self.hour_last < 0:
            return ()
        if self.hour_first <= self.hour_last:
            chosen = (*range(self.hour_first, self.hour_last + 1),)
        else:
            chosen = (*range(self.hour_first, 24), *range(self.hour_last + 1))
        return () if len(chosen) == 24 else chosen

    def query(self, today: date, extent: Extent | None) -> IncidentQuery:
        """Return the query, half-open: the day after the last one is its end."""
        first, last = self.days(today)
        areas: tuple[str, ...] = ()
        if self.area == Area.REGION.value and self.region:
            areas = (self.district or self.region,)
        return IncidentQuery(
            categories=self.categories,
            date_from=datetime.combine(first, time()),
            date_to=datetime.combine(last + timedelta(days=1), time()),
            date_field=DateField(self.date_field),
            severities=self.severities,
            hours=self.hours(),
            weekdays=self.weekdays,
            places=self.places,
            articles=self.articles(),
            flags=self.flags,
            area_codes=areas,
            extent=extent if self.area == Area.EXTENT.value else None,
        )

    def articles(self) -> tuple[str, ...]:
        """Return the articles of the ecological groups, none where other categories are chosen too."""
        return articles_of(self.ecology) if self.categories == (CATEGORY,) else ()

    def to_json(self) -> str:
        """Return the filter as JSON text."""
        return json.dumps(asdict(self), ensure_ascii=False, sort_keys=True)

    @classmethod
    def from_json(cls, text: str) -> FilterState:
        """Return the filter of a JSON text; what is unknown or of a wrong type is left at its default."""
        try:
            read = json.loads(text)
        except ValueError:
            return cls()
        state = cls()
        for field in fields(cls):
            found = read.get(field.name) if isinstance(read, dict) else None
            value = _as_type(found, getattr(state, field.name))
            if value is not None:
                state = replace(state, **{field.name: value})
        return state if _is_sound(state) else cls()


def _as_type(value: Any, default: Any) -> Any:
    if isinstance(default, tuple):
        return tuple(value) if isinstance(value, list) else None
    return value if type(value) is type(default) else None


def _is_sound(state: FilterState) -> bool:
    try:
        Area(state.area)
        state.query(date(2026, 1, 1), None)
    except (ValueError, TypeError, OverflowError, QueryInvalid):
        return False
    return True


def preset_days(preset: Preset, today: date) -> tuple[date, date]:
    """Return the first and last day of a preset; all but the last whole month end today."""
    if preset in (Preset.DAYS_7, Preset.DAYS_30, Preset.DAYS_90):
        return today - timedelta(days=int(preset.value) - 1), today
    if preset is Preset.MONTH:
        return today.replace(day=1), today
    if preset is Preset.LAST_MONTH:
        last = today.replace(day=1) - timedelta(days=1)
        return last.replace(day=1), last
    if preset is Preset.QUARTER:
        return today.replace(month=(today.month - 1) // 3 * 3 + 1, day=1), today
    if preset is Preset.YEAR:
        return today.replace(month=1, day=1), today
    return today, today
