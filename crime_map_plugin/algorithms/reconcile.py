"""An incremental download: what is new, then the counts of portal and store held against each other, and the
months that differ read again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta

from crime_map_plugin.algorithms.comparison import Comparison, Finding, Unproven
from crime_map_plugin.algorithms.lacking_fields import LackingFields, given_now
from crime_map_plugin.algorithms.refresh_state import RefreshState, Sums
from crime_map_plugin.errors import Cancel, CrimeMapError, Progress
from crime_map_plugin.incidents.query import DateField, IncidentQuery
from crime_map_plugin.incidents.slices import Slice
from crime_map_plugin.portal import arcgis
from crime_map_plugin.portal.census import Census
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
# So few rows are no reload of a service.
_FEW = 200
_ADDED = ("received", "duplicates", "without_geometry", "without_date", "outside", "vanished", "pages")
# How often all rows are read for fields that some answer lacks every time.
_MOST_TRIES = 4
_NOT_COMPARED = (OTHER_ID, "case_number")


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
        lacking: LackingFields,
        as_of: datetime,
        progress: Progress,
    ) -> None:
        self._layer, self._query, self._profile, self._http = layer, query, profile, http
        self._cancel, self._writer, self._state, self._progress = cancel, writer, state, progress
        self._as_of = as_of
        self._sums = Sums(state)
        self._notes = lacking
        # What the layer does not describe, and what rows may lack when this ends.
        self._undescribed: list[str] = []
        self._lacking = list(state.lacking)
        self._back: str | None = None
        # Whether, since all rows were read, one may have taken the place of another like it.
        self._is_loose = state.is_loose
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
            self._comparison = Comparison(self._census, self._writer, self._state, self._sums)
            asker = arcgis.asker_for(self._layer, self._query, self._profile, http, self._description)
            arcgis.note_question(receipt, self._layer, self._query, self._profile, self._description, asker)
            self._asker = asker
            self._undescribed = list(receipt.missing_fields)
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

    def next_state(self) -> RefreshState:
        """Return the notes for the next refresh, after a complete one."""
        months = self._comparison.months
        if months is not None and self._sums.of(months.date.column) is None:
            self._sums.adopt(months)
        latest = self._writer.latest(DateField.REGISTERED)
        tries = self._state.tries
        if self._back:
            fields, _ = self._description.resolve(self._layer)
            is_in_vain = any(key in fields for key in self._lacking)
            tries = {self._back: tries.get(self._back, 0) + 1} if is_in_vain else {}
        return replace(
            self._state,
            registered=latest.isoformat() if latest else "",
            last_id=self._sums.last_id,
            sums=self._sums.plain(),
            lacking=self._lacking,
            tries=tries,
            is_loose=self._is_loose,
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
                self._comparison.renumbered()
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
                lacking = fetcher.receipt.missing_fields
                self._notes.note(lacking)
                self._lacking += [key for key in lacking if key not in self._lacking]
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
        compared = self._comparison
        try:
            for number in range(_ROUNDS):
                findings = self._returned() or compared.findings()
                self._is_loose = self._is_loose or (findings == [] and not compared.compares_numbers)
                if findings == []:
                    self._told["not_proven"] = self._not_proven()
                    return
                self._progress(0.4 + 0.5 * number / _ROUNDS)
                self._read_again(findings or [])
        finally:
            self._told.update(
                way=compared.way,
                months_compared=len(compared.compared),
                counted_otherwise=sorted(self._state.known),
                renumbered=compared.is_renumbered,
            )
        raise Unproven("Rows came, went or changed while they were compared, again and again.")

    def _read_again(self, findings: Sequence[Finding]) -> None:
        self._comparison.was_read(findings)
        pieces: dict[Slice | None, int] = {finding.piece: finding.rows for finding in findings}
        if len(pieces) > 1 and sum(pieces.values()) > self._writer.count() / 2:
            pieces = {None: 0}  # so many pieces are one download
        for piece in pieces:
            sums = Sums()
            self._writer.read_again()
            if piece is None:
                self.receipt.missing_fields = list(self._undescribed)
                self._lacking = []
            self._fetch(piece=piece, sums=sums)
            self.receipt.removed += self._writer.remove_unseen(piece)
            self._sums.replace(piece, sums)
            self._is_loose = self._is_loose and piece is not None
            self._told["months_repaired"].append(piece.name if piece else "all")

    def _returned(self) -> list[Finding]:
        """Fields that stored rows may lack and that the layer gives now: all rows are to be read, once."""
        if self._back is not None:
            return []
        given: list[str] = []
        if self._asker is not None:
            given = given_now(self._asker, self._layer, self._description, self._state.lacking)
        back = ",".join(given)
        if self._state.tries.get(back, 0) >= _MOST_TRIES:
            back = ""
        self._back = back
        return [Finding("fields", None, back, back, 0)] if back else []

    def _not_proven(self) -> list[str]:
        """Return the fields whose change, in an incident that is not new, no count shows."""
        if self._description.edited_at is not None:
            return []
        fields, _ = self._description.resolve(self._layer)
        proven = {*self._comparison.counted_by, *_NOT_COMPARED, *(() if self._is_loose else ("id",))}
        return [*(key for key in fields if key not in proven), "place"]
