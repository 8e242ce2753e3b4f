"""What a portal counts of a question, by month and by code, without sending a row."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from crime_map_plugin.incidents import local_time
from crime_map_plugin.incidents.query import DateField, IncidentQuery
from crime_map_plugin.incidents.schema import NULL_INT
from crime_map_plugin.incidents.slices import UNDATED, Slice
from crime_map_plugin.portal import answers
from crime_map_plugin.portal.arcgis import asker_for
from crime_map_plugin.portal.asking import Asker
from crime_map_plugin.portal.decode import decode
from crime_map_plugin.portal.description import FieldInfo, LayerDescription
from crime_map_plugin.portal.http import Http
from crime_map_plugin.portal.profile import PortalLayer, Profile
from crime_map_plugin.portal.where import News

CODES = (
    ("article", "severity", "kind"),
    ("region_code", "district_code", "place_type"),
    ("injured", "killed"),
)
"""Fields of few values, by which rows are counted together: a changed code changes two of the counts."""

_MONTH_FIELDS = (("yr", "period"), ("year", "month"))
# Sums beyond are no longer exact in the floating numbers that some servers write.
_LARGEST_SUM = 2**53


@dataclass(frozen=True)
class Figure:
    """How many rows there are, and the sum of their objectids where it is known: other rows, other sum."""

    count: int
    sum: int | None = None


@dataclass(frozen=True)
class Months:
    """The rows by the month of one of their dates, and whose month cannot be told that way."""

    date: DateField
    figures: Mapping[str, Figure]
    unsure: frozenset[str]

    @property
    def total(self) -> int:
        """How many rows there are in all."""
        return sum(figure.count for figure in self.figures.values())


class Census:
    """One layer and one query, counted by the portal."""

    def __init__(
        self,
        layer: PortalLayer,
        query: IncidentQuery,
        *,
        profile: Profile,
        http: Http,
        description: LayerDescription,
    ) -> None:
        self._layer, self._query, self._profile, self._http = layer, query, profile, http
        self._description = description
        self._fields, _ = description.resolve(layer)
        self._sums = self._trusts = description.object_id is not None

    def slicing_date(self) -> DateField | None:
        """Return the date by which the server can part the rows, the query's own first; None: by neither."""
        return next((date for date in (self._query.date_field, *DateField) if self.can_slice(date)), None)

    def can_slice(self, date: DateField) -> bool:
        """Whether the server can part the rows by a date; in true UTC its days begin at another hour."""
        return self._profile.times != "utc" and self._date(date) is not None

    @property
    def has_statistics(self) -> bool:
        """Whether the layer says that it makes statistics."""
        return self._trusts and self._description.supports_statistics

    def distrust_statistics(self) -> None:
        """Ask for plain counts from now on: the statistics are other than those."""
        self._trusts = False

    def count(self, piece: Slice | None = None, news: News | None = None) -> int | None:
        """Return how many rows there are, or None where the portal does not count."""
        asker = self._asker(piece, news)
        return 0 if asker is None else asker.count()

    def figure(self, piece: Slice | None = None) -> Figure | None:
        """Return count and sum of a piece, where the portal has no statistics the count alone."""
        asker, name = self._asker(piece), self._counted()
        if asker is None:
            return Figure(0, 0)
        if self.has_statistics and self._sums and name:
            groups = asker.statistics({"n": ("count", name), "s": ("sum", name)})
            count = answers.whole_number(groups[0]["n"]) if groups and len(groups) == 1 else None
            if groups and count is not None:
                return Figure(count, _sum(groups[0]["s"], count))
            self._sums = False
        counted = asker.count()
        return None if counted is None else Figure(counted)

    def months(self) -> Months | None:
        """Return the counts of all months from one question, where the layer has fields for it.

        The fields are the service's own year and month, and of which date they are it does not say: the
        earliest and latest date of each group tell. None is for a layer that cannot be asked like that.
        """
        asker, name = self._asker(), self._counted()
        by = next((pair for pair in _MONTH_FIELDS if all(self._is_number(field) for field in pair)), None)
        if asker is None or name is None or by is None or not self.has_statistics:
            return None
        dates = [date for date in (self._query.date_field, *DateField) if self._date(date)]
        if not dates or self.slicing_date() is None:
            return None
        wanted = {"n": ("count", name)}
        for date in dates:
            wanted.update(
                {
                    f"{kind}_{date.value}": (kind, self._fields[date.column].name)
                    for kind in ("count", "min", "max")
                }
            )
        by_name = [info.name for field in by if (info := self._description.find(field))]
        for is_summed in (True, False) if self._sums else (False,):
            more = {"s": ("sum", name)} if is_summed else {}
            groups = asker.statistics({**wanted, **more}, by_name)
            if groups is not None:
                self._sums = is_summed
                break
        else:
            return None
        rows = [_Group.of(group, by, dates) for group in groups]
        if not rows or any(row is None for row in rows):
            return None
        whole = [row for row in rows if row is not None]
        tables = [_months(whole, date, is_summed) for date in dict.fromkeys(dates)]
        return min(tables, key=lambda months: len(months.unsure))

    def codes(self, keys: Sequence[str]) -> tuple[str, ...]:
        """Return those of the incident fields that the portal can count by."""
        return tuple(
            key
            for key in keys
            if key in self._fields and key not in self._layer.constants and self.has_statistics
        )

    def tally(self, keys: Sequence[str], piece: Slice | None = None) -> Counter[tuple] | None:
        """Return how many rows have each combination of codes, as incidents have them; None: cannot tell."""
        asker, name = self._asker(piece), self._counted()
        if asker is None or name is None:
            return None
        by = [self._fields[key].name for key in keys]
        groups = asker.statistics({"n": ("count", name)}, by)
        if groups is None:
            return None
        numbers = [answers.whole_number(group["n"]) for group in groups]
        if any(number is None or number < 0 for number in numbers):
            return None
        # Through the decoder, so that a code means here what it means in a row.
        answer = {"features": [{"attributes": group} for group in groups]}
        columns = decode(answer, self._layer, self._description, self._profile)
        tally: Counter[tuple] = Counter()
        for number, *values in zip(numbers, *(columns[key] for key in keys)):
            tally[tuple(_plain(value) for value in values)] += number or 0
        return tally

    # -- inside ----------------------------------------------------------------------------------------

    def _asker(self, piece: Slice | None = None, news: News | None = None) -> Asker | None:
        return asker_for(
            self._layer,
            self._query,
            self._profile,
            self._http,
            self._description,
            piece=piece,
            news=news,
        )

    def _counted(self) -> str | None:
        """The field whose values are counted: it must have one in every row."""
        return self._description.object_id

    def _date(self, date: DateField) -> FieldInfo | None:
        info = self._fields.get(date.column)
        return info if info is not None and info.is_date else None

    def _is_number(self, field: str) -> bool:
        info = self._description.find(field)
        return info is not None and info.is_numeric


@dataclass(frozen=True)
class _Group:
    """One year and month of the service's own: its figures, and by date how many have one, from and to."""

    month: str
    figure: Figure
    dates: Mapping[DateField, tuple[int, str, str]]

    @classmethod
    def of(cls, group: Mapping[str, Any], by: Sequence[str], dates: Sequence[DateField]) -> _Group | None:
        year, month = (answers.whole_number(group[name]) for name in by)
        count = answers.whole_number(group["n"])
        if count is None or count < 0:
            return None
        is_month = year is not None and month is not None and 1000 <= year <= 9999 and 1 <= month <= 12
        found = {}
        for date in dates:
            dated = answers.whole_number(group[f"count_{date.value}"])
            first, last = (_month_of(group[f"{kind}_{date.value}"]) for kind in ("min", "max"))
            if dated is None or not 0 <= dated <= count or (dated and not (first and last)):
                return None
            found[date] = (dated, first, last)
        name = f"{year:04d}-{month:02d}" if is_month else UNDATED
        return cls(name, Figure(count, _sum(group.get("s"), count)), found)


def _months(groups: Sequence[_Group], date: DateField, is_summed: bool) -> Months:
    counts: Counter[str] = Counter()
    sums: Counter[str] = Counter()
    unsure: set[str] = set()
    for group in groups:
        dated, first, last = group.dates[date]
        is_own = dated == group.figure.count and first == last == group.month
        month = UNDATED if not dated else group.month
        counts[month] += group.figure.count
        sums[month] += group.figure.sum or 0
        if dated and not is_own:
            unsure.update(
                _between(first, last), {group.month}, {UNDATED} if dated < group.figure.count else ()
            )
    is_summed = is_summed and all(group.figure.sum is not None for group in groups)
    figures = {
        month: Figure(count, sums[month] if is_summed else None) for month, count in counts.items() if count
    }
    return Months(date, figures, frozenset(unsure))


def _between(first: str, last: str) -> list[str]:
    months = np.arange(np.datetime64(first, "M"), np.datetime64(last, "M") + 1)
    return [str(month) for month in months]


def _month_of(value: Any) -> str:
    """Return the month of a date, empty where there is none."""
    number = answers.whole_number(value)
    texts = local_time.from_text([value]) if number is None else local_time.from_epoch_ms([number])
    return "" if np.isnat(texts[0]) else str(texts[0].astype("datetime64[M]"))


def _sum(value: Any, count: int) -> int | None:
    number = 0 if value is None and not count else answers.whole_number(value)
    return number if number is not None and abs(number) < _LARGEST_SUM else None


def _plain(value: Any) -> Any:
    if isinstance(value, np.integer):
        return None if value == NULL_INT else int(value)
    return value
