"""Periods to compare with: the one before, and the same one a year ago."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from crime_map_plugin.errors import QueryInvalid

_UNITS_IN_MONTHS = (1, 3, 12)


@dataclass(frozen=True)
class Period:
    """Half-open: [start, end), naive local time."""

    start: datetime
    end: datetime

    @property
    def days(self) -> float:
        """The length in days."""
        _check(self)
        return (self.end - self.start).total_seconds() / 86_400.0


def previous(period: Period) -> Period:
    """Return the period before.

    A whole calendar month, quarter or year is compared with the calendar unit before it, anything else
    with as many days right before.

    Raises
    ------
    QueryInvalid
        The period does not end after it begins.

    Examples
    --------
    >>> previous(Period(datetime(2026, 3, 1), datetime(2026, 4, 1)))
    Period(start=datetime.datetime(2026, 2, 1, 0, 0), end=datetime.datetime(2026, 3, 1, 0, 0))
    """
    _check(period)
    start, end = period.start, period.end
    months = _whole_unit(start, end)
    return Period(_add_months(start, -months) if months else start - (end - start), start)


def year_ago(period: Period) -> Period:
    """Return the same period of the year before.

    29 February becomes the 28th as a first day and 1 March as an end, so a leap day does not leave an
    empty period.

    Raises
    ------
    QueryInvalid
        The period does not end after it begins.

    Examples
    --------
    >>> year_ago(Period(datetime(2024, 2, 29), datetime(2024, 3, 1)))
    Period(start=datetime.datetime(2023, 2, 28, 0, 0), end=datetime.datetime(2023, 3, 1, 0, 0))
    """
    _check(period)
    start, end = period.start, period.end
    first = start.replace(year=start.year - 1, day=28 if _is_leap_day(start) else start.day)
    if _is_leap_day(end):
        return Period(first, end.replace(year=end.year - 1, month=3, day=1))
    return Period(first, end.replace(year=end.year - 1))


def _is_leap_day(moment: datetime) -> bool:
    return (moment.month, moment.day) == (2, 29)


def _check(period: Period) -> None:
    if not period.start < period.end:
        raise QueryInvalid("The period must end after it begins.", start=period.start, end=period.end)


def _whole_unit(start: datetime, end: datetime) -> int:
    """Return how many months the period has if it is a calendar month, quarter or year, else 0."""
    midnight = (start.day, start.hour, start.minute, start.second, start.microsecond) == (1, 0, 0, 0, 0)
    if not midnight:
        return 0
    for months in _UNITS_IN_MONTHS:
        if (start.month - 1) % months == 0 and _add_months(start, months) == end:
            return months
    return 0


def _add_months(moment: datetime, months: int) -> datetime:
    year, month = divmod(moment.year * 12 + moment.month - 1 + months, 12)
    return moment.replace(year=year, month=month + 1)
