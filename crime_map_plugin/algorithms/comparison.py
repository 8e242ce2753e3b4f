"""The counts of portal and store held against each other: in which months they differ."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from crime_map_plugin.algorithms.refresh_state import RefreshState, Sums
from crime_map_plugin.incidents.query import DateField
from crime_map_plugin.incidents.slices import UNDATED, Slice, month_slice
from crime_map_plugin.portal.census import CODES, Census, Figure, Months
from crime_map_plugin.store.writer import FetchWriter

# Where the portal cannot count all months at once, so many are looked at in each refresh, in turn.
_IN_TURN = 6
_MOST_UNSURE = 12
_MOST_QUESTIONS = 80


@dataclass(frozen=True)
class Finding:
    """A piece in which portal and store differ: what the portal says of it, and by how much that is other."""

    key: str
    piece: Slice | None
    portal: str
    difference: str
    rows: int


class Unproven(Exception):
    """The counts cannot be brought together; the text says why."""


class Comparison:
    """One scope as the portal counts it and as it is stored. ``findings`` is asked until there are none.

    ``is_renumbered`` tells that the service has given its rows other numbers; ``way`` is how months were
    counted, ``compared`` which; ``counted_by`` names the codes that were counted, too; ``months`` is the
    portal's table of months where it gave one. ``compares_numbers`` tells whether the rows' own numbers were
    summed on both sides: without them one row may have taken the place of another like it.
    """

    def __init__(self, census: Census, writer: FetchWriter, state: RefreshState, sums: Sums) -> None:
        self._census, self._writer, self._state, self._sums = census, writer, state, sums
        # What was read whole meanwhile, with what the portal had said of it before.
        self._read: dict[str, str] = {}
        self._total = self._questions = 0
        self._is_torn = False
        self.is_renumbered = False
        self.compares_numbers = False
        self.way = ""
        self.months: Months | None = None
        self.compared: set[str] = set()
        self.counted_by: list[str] = []

    def findings(self) -> list[Finding] | None:
        """Return the pieces in which the two differ; None: they do, and no piece says where."""
        self._questions = 0
        found = self._by_counts()
        return self._by_codes() if found == [] else found

    def was_read(self, findings: Sequence[Finding]) -> None:
        """Hear that these were read whole: what still differs the same way is counted otherwise."""
        self._read.update({finding.key: finding.portal for finding in findings})

    def unless_known(self, finding: Finding) -> list[Finding]:
        """A piece that was read whole and of which the portal says the same as before is counted otherwise.

        That happens to dates kept as text, to grouped answers that leave rows out, and to rows of which the
        service gives two for one. It is noted, so that the piece is not read again until that changes.
        """
        if self._read.get(finding.key) == finding.portal:
            self._state.known[finding.key] = finding.difference
        return [] if self._state.known.get(finding.key) == finding.difference else [finding]

    # -- counts ----------------------------------------------------------------------------------------

    def _by_counts(self) -> list[Finding] | None:
        """Return the months whose counts differ; None: they do, and no month says which."""
        total = self._census.count()
        if total is None:
            raise Unproven(
                "The portal does not count its rows, so nobody can say whether the stored ones are still so."
            )
        months = self._census.months()
        if months is not None and months.total != total:
            # Rows may have come between the two questions; a table that is wrong stays so.
            total, months = self._census.count() or 0, self._census.months()
        self._total = total
        if months is None or months.total != total or len(months.unsure) > _MOST_UNSURE:
            self.months = None
            return self._by_halves()
        self.months, self.way = months, "months"
        self._sums.keep_only(months.date.column)
        stored = self._writer.months(months.date)
        figures = {month: months.figures.get(month, Figure(0, 0)) for month in {*stored, *months.figures}}
        figures.update({month: self._figure(month_slice(months.date, month)) for month in months.unsure})
        if self._is_renumbered(months.date, figures, stored):
            self.renumbered()
        gives_sums = all(figure.sum is not None for figure in figures.values())
        self.compares_numbers = gives_sums and self._sums.of(months.date.column) is not None
        if gives_sums and not self.compares_numbers and not self.is_renumbered:
            # Nobody noted the numbers of the stored rows: read once, they tell ever after.
            found = self.unless_known(Finding("numbers", None, "", "not known", 0))
            if found:
                return found
        findings = []
        for month in sorted(figures):
            self.compared.add(month)
            piece, ours = month_slice(months.date, month), self._sum_of(months.date, [month])
            findings += self._compare(piece, figures[month], stored.get(month, 0), ours)
        return findings

    def _is_renumbered(self, date: DateField, figures: dict[str, Figure], stored: dict[str, int]) -> bool:
        """Other numbers in nearly all months of as many rows: the service was reloaded."""
        sums = self._sums.of(date.column)
        other = [
            month
            for month, figure in figures.items()
            if sums is not None
            and figure.sum not in (None, sums[month])
            and figure.count == stored.get(month)
        ]
        return len(other) > max(2, len(figures) // 2)

    def _by_halves(self) -> list[Finding] | None:
        """Count the whole, and where it differs its halves, down to months; some months also in turn."""
        self.way = "halves"
        date, whole = self._census.slicing_date(), self._figure(None)
        if whole.count != self._total:
            self._census.distrust_statistics()
            whole = Figure(self._total)
        spread = _Spread(date, self._writer.months(date)) if date else None
        if date is None or spread is None or not spread.months:
            return self._compare(None, whole, self._writer.count(), self._sum_of(date, None))
        self._sums.keep_only(date.column)
        self.compares_numbers = None not in (whole.sum, self._sum_of(date, [*spread.stored]))
        findings: list[Finding] = []
        differs = not self._agrees(whole, spread, [*spread.stored])
        if differs:
            findings += self._leaf(spread, [UNDATED])
            waiting = [spread.months]
        else:
            first, count = self._state.turn, min(_IN_TURN, len(spread.months))
            waiting = [[spread.months[(first + i) % len(spread.months)]] for i in range(count)]
            self._state.turn = (first + count) % len(spread.months)
        while waiting:
            part = waiting.pop()
            if len(part) == 1 or self._questions >= _MOST_QUESTIONS:
                findings += self._leaf(spread, part)
            elif not self._agrees(self._figure(spread.span(part)), spread, part):
                middle = len(part) // 2
                waiting += [part[:middle], part[middle:]]
        if differs and not findings:
            # No part is other than it should be, and the whole is: the portal counts itself in two ways.
            found = self._compare(None, whole, self._writer.count(), self._sum_of(date, [*spread.stored]))
            if found and not self._is_torn:
                self._is_torn = True
                return None  # rows may have moved meanwhile: only what stays so calls for all of them
            return found
        return findings

    def _leaf(self, spread: _Spread, part: Sequence[str]) -> list[Finding]:
        piece = spread.span(part)
        self.compared.update(part)
        stored = sum(spread.stored.get(month, 0) for month in part)
        return self._compare(piece, self._figure(piece), stored, self._sum_of(spread.date, part))

    def _agrees(self, figure: Figure, spread: _Spread, part: Sequence[str]) -> bool:
        """Whether the portal counts what is stored, and what it is known to count otherwise."""
        keys = [_key(spread.span([month])) for month in part]
        if len(part) == len(spread.stored):
            keys.append(_key(None))
        known = [self._state.known.get(key, "") for key in keys]
        extra = sum(int(text.partition("/")[0]) for text in known if text)
        ours = self._sum_of(spread.date, part)
        is_same_sum = None in (figure.sum, ours) or any(known) or figure.sum == ours
        stored = sum(spread.stored.get(month, 0) for month in part)
        return bool(figure.count == stored + extra and is_same_sum)

    def _figure(self, piece: Slice | None) -> Figure:
        self._questions += 1
        found = self._census.figure(piece)
        if found is None:
            raise Unproven("The portal does not count a part of its rows.")
        return found

    def _sum_of(self, date: DateField | None, months: Sequence[str] | None) -> int | None:
        sums = self._sums.of((date or DateField.OCCURRED).column)
        if sums is None:
            return None
        return sum(sums.values()) if months is None else sum(sums[month] for month in months)

    def _compare(self, piece: Slice | None, figure: Figure, stored: int, ours: int | None) -> list[Finding]:
        more = figure.count - stored
        other = 0 if figure.sum is None or ours is None else figure.sum - ours
        if not more and not other:
            self._state.known.pop(_key(piece), None)
            return []
        portal, difference = f"{figure.count}/{figure.sum}", f"{more}/{other}"
        return self.unless_known(Finding(_key(piece), piece, portal, difference, max(stored, figure.count)))

    def renumbered(self) -> None:
        """Forget the numbers of rows that were read: the service has given them others."""
        self._sums.forget()
        self.is_renumbered = True

    # -- codes -----------------------------------------------------------------------------------------

    def _by_codes(self) -> list[Finding]:
        """Count by codes where the numbers agree: a changed code leaves the number as it was."""
        findings: list[Finding] = []
        self.counted_by = []
        for keys in CODES:
            told = self._census.codes(keys)
            tally = self._census.tally(told) if told else None
            if tally is None or sum(tally.values()) != self._total:
                continue
            self.counted_by += told
            root = self._differing(told, None, tally, self._writer.count())
            if not root:
                continue
            found = self._where_codes_differ(told)
            findings += found
            if not found:
                # Every month was read and is as it was: so is the whole.
                self._read.update({finding.key: finding.portal for finding in root})
                findings += self._differing(told, None, tally, self._writer.count())
        return findings

    def _where_codes_differ(self, keys: Sequence[str]) -> list[Finding]:
        date = self._census.slicing_date()
        spread = _Spread(date, self._writer.months(date)) if date else None
        if spread is None or not spread.months:
            whole = self._census.tally(keys) or Counter()
            return self._differing(keys, None, whole, self._writer.count())
        findings: list[Finding] = []
        waiting: list[list[str]]
        waiting = [[UNDATED], spread.months] if UNDATED in spread.stored else [spread.months]
        while waiting:
            part = waiting.pop()
            piece = spread.span(part)
            self._questions += 1
            tally = self._census.tally(keys, piece)
            rows = sum(spread.stored[month] for month in part)
            found = self._differing(keys, piece, tally or Counter(), rows)
            if found and len(part) > 1 and tally is not None and self._questions < _MOST_QUESTIONS:
                middle = len(part) // 2
                waiting += [part[:middle], part[middle:]]
            else:
                findings += found
        return findings

    def _differing(
        self, keys: Sequence[str], piece: Slice | None, tally: Counter[tuple], rows: int
    ) -> list[Finding]:
        stored = self._writer.tally(keys, piece)
        if tally == stored:
            return []
        more = Counter(tally)
        more.subtract(stored)
        key = f"{','.join(keys)} {_key(piece)}"
        return self.unless_known(Finding(key, piece, _digest(tally), _digest(more), rows))


class _Spread:
    """The stored rows by month, and the slices that hold neighbouring months and whatever lies between."""

    def __init__(self, date: DateField, stored: dict[str, int]) -> None:
        self.date = date
        self.stored = stored
        self.months = sorted(month for month in stored if month != UNDATED)

    def span(self, part: Sequence[str]) -> Slice:
        """Return the slice of neighbouring months; it begins where the one before ends, the first nowhere."""
        if list(part) == [UNDATED]:
            return month_slice(self.date, UNDATED)
        follower = self.months.index(part[-1]) + 1
        start = None if part[0] == self.months[0] else _first_day(part[0])
        end = None if follower == len(self.months) else _first_day(self.months[follower])
        return Slice(self.date, start, end)


def _first_day(month: str) -> datetime:
    return datetime.fromisoformat(month + "-01")


def _key(piece: Slice | None) -> str:
    return f"{piece.column} {piece.name}" if piece else "whole"


def _digest(tally: Counter[tuple]) -> str:
    text = repr(sorted((repr(key), count) for key, count in tally.items() if count))
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:24]
