"""A piece of a download along one of its dates: a month, some months, or what has no date."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from crime_map_plugin.incidents.query import DateField, sql_datetime

UNDATED = ""
"""The name of the month of incidents without a date."""


@dataclass(frozen=True)
class Slice:
    """The incidents with a date in [start, end), None open; ``undated``: those that have none."""

    date: DateField
    start: datetime | None = None
    end: datetime | None = None
    undated: bool = False

    @property
    def column(self) -> str:
        """The field of the incident schema."""
        return self.date.column

    @property
    def name(self) -> str:
        """What tells it from other slices, and people what it is: ``2026-03`` for a month."""
        if self.undated:
            return f"{self.column}: none"
        if self.start and self.end == next_month(self.start):
            return f"{self.start:%Y-%m}"
        return f"{self.start and self.start.date()}/{self.end and self.end.date()}"

    def store_where(self) -> str:
        """Return the SQL condition over the incident schema."""
        if self.undated:
            return f'"{self.column}" IS NULL'
        parts = [
            f"\"{self.column}\" >= '{sql_datetime(self.start)}'" if self.start else "",
            f"\"{self.column}\" < '{sql_datetime(self.end)}'" if self.end else "",
        ]
        return " AND ".join(part for part in parts if part) or f'"{self.column}" IS NOT NULL'


def month_slice(date: DateField, month: str) -> Slice:
    """Return the slice of a month, written as in ``2026-03``; ``UNDATED`` is what has no date."""
    if month == UNDATED:
        return Slice(date, undated=True)
    start = datetime.fromisoformat(month + "-01")
    return Slice(date, start, next_month(start))


def next_month(start: datetime) -> datetime:
    """Return the first day of the month after a day."""
    year, month = divmod(start.year * 12 + start.month, 12)
    return datetime(year, month + 1, 1)
