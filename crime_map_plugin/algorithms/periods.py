"""A period, and the periods that it is compared with."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from crime_map_plugin.analysis.periods import days_between, previous_period, year_before


@dataclass(frozen=True)
class Period:
    """Half-open: [start, end), naive local time."""

    start: datetime
    end: datetime

    @property
    def days(self) -> float:
        """The length in days."""
        return days_between(self.start, self.end)


def previous(period: Period) -> Period:
    """Return the calendar unit before a whole month, quarter or year, else as many days before."""
    return Period(*previous_period(period.start, period.end))


def year_ago(period: Period) -> Period:
    """Return the same dates one year earlier."""
    return Period(*year_before(period.start, period.end))
