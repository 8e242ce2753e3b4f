"""Months and seasons of several years beside each other."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

import numpy as np

SEASONS = ("winter", "spring", "summer", "autumn")
MONTHS = 12


@dataclass(frozen=True, eq=False)
class Years:
    """Counts of whole months and seasons; NaN where a month or a season is not whole.

    Attributes
    ----------
    years : ndarray of int64, shape (n,)
        In a row, without a gap.
    months : ndarray of float64, shape (n, 12)
        January to December.
    seasons : ndarray of float64, shape (n, 4)
        Winter, spring, summer, autumn. The winter of a year begins in the December before it.
    """

    years: np.ndarray
    months: np.ndarray
    seasons: np.ndarray


def by_year(
    counts: Iterable[tuple[date, float]], *, start: date | None = None, end: date | None = None
) -> Years:
    """Return the counts of months as years, and the seasons that they make up.

    Parameters
    ----------
    counts : iterable of (date, float)
        Any day of a month, and how many incidents it holds; a month may come once only.
    start, end : date, optional
        The half-open period [start, end) in which everything was counted: its whole months without a count
        hold 0, and months that reach over its ends are not whole. Without them, only months that are given
        are known.

    Examples
    --------
    >>> found = by_year([(date(2025, 1, 1), 4.0)], start=date(2024, 12, 1), end=date(2025, 3, 1))
    >>> found.years, found.seasons[:, 0]
    (array([2024, 2025]), array([nan,  4.]))
    """
    given = {(day.year, day.month): float(count) for day, count in counts}
    known = dict(given)
    if start is not None and end is not None:
        whole = _whole_months(start, end)
        known = {month: given.get(month, 0.0) for month in whole}
    if not known:
        return Years(np.empty(0, dtype=np.int64), np.empty((0, MONTHS)), np.empty((0, len(SEASONS))))
    years = np.arange(min(year for year, _ in known), max(year for year, _ in known) + 1)
    months = np.full((years.size, MONTHS), np.nan)
    for (year, month), count in known.items():
        months[year - years[0], month - 1] = count
    december = np.concatenate([[np.nan], months[:-1, 11]])
    winter = december + months[:, 0] + months[:, 1]
    others = [months[:, first : first + 3].sum(axis=1) for first in (2, 5, 8)]
    return Years(years, months, np.column_stack([winter, *others]))


def _whole_months(start: date, end: date) -> list[tuple[int, int]]:
    """Return the months from their first to their last day within [start, end)."""
    year, month = start.year, start.month
    if start.day > 1:
        year, month = _after(year, month)
    found = []
    while date(*_after(year, month), 1) <= end:
        found.append((year, month))
        year, month = _after(year, month)
    return found


def _after(year: int, month: int) -> tuple[int, int]:
    return (year + 1, 1) if month == MONTHS else (year, month + 1)
