"""Periods to compare with: the one before, and the same one a year ago."""

from __future__ import annotations

from datetime import datetime

from crime_map_plugin.errors import QueryInvalid

Period = tuple[datetime, datetime]
_UNITS_IN_MONTHS = (1, 3, 12)


def previous_period(start: datetime, end: datetime) -> Period:
    """Return the period before [start, end).

    A whole calendar month, quarter or year is compared with the calendar unit before it, anything else
    with as many days right before.

    Raises
    ------
    QueryInvalid
        The period does not end after it begins.

    Examples
    --------
    >>> previous_period(datetime(2026, 3, 1), datetime(2026, 4, 1))
    (datetime.datetime(2026, 2, 1, 0, 0), datetime.datetime(2026, 3, 1, 0, 0))
    """
    _check(start, end)
    months = _whole_unit(start, end)
    if months:
        return _add_months(start, -months), start
    return start - (end - start), start


def year_before(start: datetime, end: datetime) -> Period:
    """Return the same period of the year before.

    29 February becomes the 28th as a first day and 1 March as an end, so a leap day does not leave an
    empty period.

    Examples
    --------
    >>> year_before(datetime(2024, 2, 29), datetime(2024, 3, 1))
    (datetime.datetime(2023, 2, 28, 0, 0), datetime.datetime(2023, 3, 1, 0, 0))
    """
    _check(start, end)
    if (start.month, start.day) == (2, 29):
        first = start.replace(year=start.year - 1, day=28)
    else:
        first = start.replace(year=start.year - 1)
    if (end.month, end.day) == (2, 29):
        last = end.replace(year=end.year - 1, month=3, day=1)
    else:
        last = end.replace(year=end.year - 1)
    return first, last


def days_between(start: datetime, end: datetime) -> float:
    """Return the length of [start, end) in days."""
    _check(start, end)
    return (end - start).total_seconds() / 86_400.0


def _check(start: datetime, end: datetime) -> None:
    if not start < end:
        raise QueryInvalid("The period must end after it begins.", start=start, end=end)


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
