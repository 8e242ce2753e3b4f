"""Periods counted back from a day: what a recipe that runs every night asks for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

UNITS = ("day", "week", "month", "year")
MOST = 1_200


@dataclass(frozen=True)
class LastPeriods:
    """The last whole days, weeks from Monday, calendar months or years before a day."""

    number: int
    unit: str

    def before(self, today: date) -> tuple[tuple[datetime, datetime], ...]:
        """Return the periods, half-open, in order; the last ends where the one that ``today`` is in begins.

        Examples
        --------
        >>> LastPeriods(1, "month").before(date(2026, 3, 15))
        ((datetime.datetime(2026, 2, 1, 0, 0), datetime.datetime(2026, 3, 1, 0, 0)),)
        """
        edges = [self._back(today, count) for count in range(self.number, -1, -1)]
        return tuple(zip(edges, edges[1:]))

    def _back(self, today: date, count: int) -> datetime:
        if self.unit == "day":
            first = today - timedelta(days=count)
        elif self.unit == "week":
            first = today - timedelta(days=today.weekday() + 7 * count)
        elif self.unit == "month":
            years, month = divmod(today.year * 12 + today.month - 1 - count, 12)
            first = date(years, month + 1, 1)
        else:
            first = date(today.year - count, 1, 1)
        return datetime.combine(first, time())
