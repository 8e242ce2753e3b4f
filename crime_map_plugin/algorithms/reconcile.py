"""An incremental download: what is new, then the counts of portal and store held against each other, and the
months that differ read again."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta

from crime_map_plugin.algorithms.refresh_state import RefreshState, Sums
from crime_map_plugin.errors import Cancel, CrimeMapError, Progress
from crime_map_plugin.incidents.query import DateField, IncidentQuery
from crime_map_plugin.incidents.slices import UNDATED, Slice, month_slice
from crime_map_plugin.portal import arcgis
from crime_map_plugin.portal.census import CODES, Census, Figure, Months
from crime_map_plugin.portal.http import Http
from crime_map_plugin.portal.profile import OTHER_ID, PortalLayer, Profile
from crime_map_plugin.portal.receipt import Receipt
from crime_map_plugin.portal.where import News
from crime_map_plugin.store.writer import FetchWriter

OVERLAP = timedelta(days=1)
"""How far a refresh goes back where only the date tells what is new; otherwise to the latest day it knows.

What is entered later still has a number above all known ones, or shows in the counts.
"""

_ROUNDS = 4
# Where the portal cannot count all months at once, so many are looked at in each refresh, in turn.
_IN_TURN = 6
_MOST_UNSURE = 12
_MOST_QUESTIONS = 80
# So few rows are no reload of a service.
_FEW = 1000
_ADDED = ("received", "duplicates", "without_geometry", "without_date", "outside", "vanished", "pages")
_NOT_COMPARED = ("id", OTHER_ID, "case_number")


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


class Reconciliation:
    """One layer's refresh. ``run`` fills the receipt and says in it whether the store is the portal's."""

    def __init__(
        self,
        layer: PortalLayer,
        query: IncidentQuery,
        *,
        profile: Profile,
        http: Http,
        cancel: Cancel,
        writer: FetchWriter,
        state: RefreshState,
        as_of: datetime,
        progress: Progress,
    ) -> None:
        self._layer, self._query, self._profile, self._http = layer, query, profile, http
        self._cancel, self._writer, self._state, self._progress = cancel, writer, state, progress
        self._as_of = as_of
        self._sums = Sums(state)
        self._months: Months | None = None
        self._total = self._questions = 0
        self._is_torn = False
        self._lacking: list[str] = []
        # What was read whole in this run, with what the portal had said of it before.
        self._read: dict[str, str] = {}
        self._compared: set[str] = set()
        self._counted_by: list[str] = []
        self.receipt = Receipt(source=profile.id, layer=layer.key, expected=0)
        self._told = self.receipt.refresh

    def run(self) -> None:
        """Bring the store up to date. Errors of the portal are raised; what came by then is kept."""
        receipt, http = self.receipt, self._http
        retries, requests, seconds = http.retries, http.requests, http.service_seconds
        receipt.started_at = arcgis.utc_now()
        self._told.update(new=0, way="", months_repaired=[])
        try:
            self._description = arcgis.describe(self._layer, profile=self._profile, http=http)
            self._census = Census(
                self._layer, self._query, profile=self._profile, http=http, description=self._description
            )
            asker = arcgis.asker_for(self._layer, self._query, self._profile, http, self._description)
            arcgis.note_question(receipt, self._layer, self._query, self._profile, self._description, asker)
            self._lacking = list(receipt.missing_fields)
            self._fetch_news()
            self._reconcile()
            receipt.complete = True
        except Unproven as reason:
            receipt.reason = str(reason)
        except CrimeMapError as error:
            receipt.reason = f"{error.message} {error.detail}".strip()[:2000]
            raise
        finally:
            receipt.retries += http.retries - retries
            receipt.requests += http.requests - requests
            receipt.service_seconds = round(receipt.service_seconds + http.service_seconds - seconds, 3)
            receipt.finished_at = arcgis.utc_now()
            self._told["months_compared"] = len(self._compared)
            self._told["counted_otherwise"] = sorted(self._state.known)

    def next_state(self) -> RefreshState:
        """Return the notes for the next refresh, after a complete one."""
        months = self._months
        if months is not None and self._sums.of(months.date.column) is None:
            self._sums.adopt(months)
        latest = self._writer.latest(DateField.REGISTERED)
        lacking = self.receipt.missing_fields
        if "fields" not in self._read:
            lacking = list(dict.fromkeys([*self._state.lacking, *lacking]))
        elif not self._come_back(lacking):
            self._state.known.pop("fields", None)
        return replace(
            self._state,
            registered=latest.isoformat() if latest else "",
            last_id=self._sums.last_id,
            sums=self._sums.plain(),
            lacking=lacking,
        )

    # -- what is new -----------------------------------------------------------------------------------

    def _fetch_news(self) -> None:
        registered, last = self._state.registered_until(), self._state.last_id
        until = min(self._as_of, registered) if registered else self._as_of
        back = timedelta(0) if registered and last is not None else OVERLAP
        since = datetime.combine((until - back).date(), time())
        news = News(since, last)
        self._told.update(since=since.isoformat(), above_id=last)
        if last is not None:
            above = self._census.count(news=News(above=last))
            if above is not None and above > max(self._writer.count() // 2, _FEW):
                # A reload of the service numbers all rows anew; then numbers do not tell what is new.
                self._renumbered()
                news = News(since)
            else:
                news = News(since if self._has_late(since, last) else None, last if above != 0 else None)
        self._told["new"] = self._fetch(news=news) if news != News() else 0
        self._progress(0.4)

    def _has_late(self, since: datetime, last: int) -> bool:
        """Whether of the last day other rows may be there than those that are stored of it."""
        if self._description.edited_at is not None or not self._census.can_slice(DateField.REGISTERED):
            return True
        counted = self._census.count(news=News(since, up_to=last))
        return counted != self._writer.count(Slice(DateField.REGISTERED, since))

    def _renumbered(self) -> None:
        self._sums.forget()
        self._told["renumbered"] = True

    def _fetch(
        self,
        *,
        news: News | None = None,
        piece: Slice | None = None,
        sums: Sums | None = None,
    ) -> int:
        """Write what a question brings and return how many of it are new; ``sums`` takes all that comes."""
        fetcher = arcgis.fetch(
            self._layer,
            self._query,
            profile=self._profile,
            http=self._http,
            cancel=self._cancel,
            description=self._description,
            piece=piece,
            news=news,
        )
        new = 0
        try:
            for page in fetcher:
                new += self._writer.write(page)
                if sums is None:
                    self._sums.add(page, self._writer.new_ids)
                else:
                    sums.add(page)
        finally:
            self._add(fetcher.receipt)
        if not fetcher.receipt.complete:
            raise Unproven(fetcher.receipt.reason)
        return new

    def _add(self, part: Receipt) -> None:
        """Take the figures of one question into the receipt of all."""
        receipt = self.receipt
        is_counted = part.expected is not None and receipt.expected is not None
        receipt.expected = (receipt.expected or 0) + (part.expected or 0) if is_counted else None
        for name in _ADDED:
            setattr(receipt, name, getattr(receipt, name) + getattr(part, name))
        for texts, more in (
            (receipt.strategies, part.strategies),
            (receipt.missing_fields, part.missing_fields),
        ):
            texts.extend(text for text in more if text not in texts)

    # -- reading again ---------------------------------------------------------------------------------

    def _reconcile(self) -> None:
        for number in range(_ROUNDS):
            self._questions = 0
            findings = self._returned() or self._by_counts()
            if findings == []:
                findings = self._by_codes()
            if findings == []:
                self._told["not_proven"] = self._not_proven()
                return
            self._progress(0.4 + 0.5 * number / _ROUNDS)
            self._read_again(findings or [])
        raise Unproven("Rows came, went or changed while they were compared, again and again.")

    def _read_again(self, findings: Sequence[Finding]) -> None:
        self._read.update({finding.key: finding.portal for finding in findings})
        pieces: dict[Slice | None, int] = {finding.piece: finding.rows for finding in findings}
        if len(pieces) > 1 and sum(pieces.values()) > self._writer.count() / 2:
            pieces = {None: 0}  # so many pieces are one download
        for piece in pieces:
            sums = Sums()
            self._writer.read_again()
            if piece is None:
                self.receipt.missing_fields = list(self._lacking)
            self._fetch(piece=piece, sums=sums)
            self.receipt.removed += self._writer.remove_unseen(piece)
            self._sums.replace(piece, sums)
            self._told["months_repaired"].append(piece.name if piece else "all")

    def _unless_known(self, finding: Finding) -> list[Finding]:
        """A piece that was read whole and of which the portal says the same as before is counted otherwise.

        That happens to dates kept as text, to grouped answers that leave rows out, and to rows of which the
        service gives two for one. It is noted, so that the piece is not read again until that changes.
        """
        if self._read.get(finding.key) == finding.portal:
            self._state.known[finding.key] = finding.difference
        return [] if self._state.known.get(finding.key) == finding.difference else [finding]

    def _returned(self) -> list[Finding]:
        """Fields that rows lacked when they were read and that the layer has: all rows are to be read."""
        back = self._come_back(self._state.lacking)
        return self._unless_known(Finding("fields", None, back, back, 0)) if back else []

    def _come_back(self, lacking: Sequence[str]) -> str:
        fields, _ = self._description.resolve(self._layer)
        return ",".join(sorted(key for key in lacking if key in fields))

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
            self._months = None
            return self._by_halves()
        self._months, self._told["way"] = months, "months"
        self._sums.keep_only(months.date.column)
        stored = self._writer.months(months.date)
        figures = {month: months.figures.get(month, Figure(0, 0)) for month in {*stored, *months.figures}}
        figures.update({month: self._figure(month_slice(months.date, month)) for month in months.unsure})
        if self._is_renumbered(months.date, figures, stored):
            self._renumbered()
        findings = []
        for month in sorted(figures):
            self._compared.add(month)
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
        self._told["way"] = "halves"
        date, whole = self._census.slicing_date(), self._figure(None)
        if whole.count != self._total:
            self._census.distrust_statistics()
            whole = Figure(self._total)
        spread = _Spread(date, self._writer.months(date)) if date else None
        if date is None or spread is None or not spread.months:
            return self._compare(None, whole, self._writer.count(), self._sum_of(date, None))
        self._sums.keep_only(date.column)
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
        self._compared.update(part)
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
        if self._cancel():
            self._http.stop()
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
        return self._unless_known(Finding(_key(piece), piece, portal, difference, max(stored, figure.count)))

    # -- codes -----------------------------------------------------------------------------------------

    def _by_codes(self) -> list[Finding]:
        """Count by codes where the numbers agree: a changed code leaves the number as it was."""
        findings: list[Finding] = []
        self._counted_by = []
        for keys in CODES:
            told = self._census.codes(keys)
            tally = self._census.tally(told) if told else None
            if tally is None or sum(tally.values()) != self._total:
                continue
            self._counted_by += told
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
        return self._unless_known(Finding(key, piece, _digest(tally), _digest(more), rows))

    def _not_proven(self) -> list[str]:
        """Return the fields whose change, in an incident that is not new, no count shows."""
        if self._description.edited_at is not None:
            return []
        fields, _ = self._description.resolve(self._layer)
        return [*(key for key in fields if key not in (*self._counted_by, *_NOT_COMPARED)), "place"]


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
