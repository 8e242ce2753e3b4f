"""A download's receipt as people read it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.algorithms.personal_text import listed
from crime_map_plugin.gui.numbers import counted, day, moment, number, short_moment
from crime_map_plugin.incidents.query import parse_date
from crime_map_plugin.portal.receipt import Receipt

translate = QCoreApplication.translate


@dataclass
class Outcome:
    """What one press of Fetch brought: the receipts of its layers and periods."""

    receipts: list[Receipt] = field(default_factory=list)
    removed: int = 0
    period: str = ""
    """The days that were asked for, in words."""
    has_comparison: bool = False
    counted_once: int = 0
    """How many incidents of the store do not count, since a confirmed pair is counted once."""
    began: datetime = field(default_factory=datetime.now)

    def add(self, results: dict[str, Any]) -> None:
        """Take in what the algorithm returned."""
        self.receipts.extend(receipts_of(str(results.get("RECEIPT") or "")))
        self.removed += int(results.get("REMOVED") or 0)
        self.counted_once = counted_once_of(str(results.get("RECEIPT") or ""))

    @property
    def is_complete(self) -> bool:
        """Whether every layer is proven to be all there."""
        return bool(self.receipts) and all(receipt.complete for receipt in self.receipts)

    @property
    def received(self) -> int:
        """Incidents received."""
        return sum(receipt.received for receipt in self.receipts)

    @property
    def altered(self) -> int:
        """Incidents that are new or other than they were stored, as far as the receipts tell."""
        return sum(int(receipt.refresh.get("altered", receipt.received)) for receipt in self.receipts)

    @property
    def missing(self) -> int:
        """Incidents counted by the portal that did not come."""
        return sum(
            max((receipt.expected or 0) - receipt.received, 0)
            for receipt in self.receipts
            if not receipt.complete
        )


def counted_once_of(text: str) -> int:
    """Return how many pairs are counted once, from the algorithm's JSON text."""
    try:
        read = json.loads(text) if text else {}
    except ValueError:
        return 0
    found = read.get("counted_once") if isinstance(read, dict) else None
    return found if isinstance(found, int) else 0


def receipts_of(text: str) -> list[Receipt]:
    """Return the receipts in the algorithm's JSON text."""
    try:
        read = json.loads(text) if text else {}
    except ValueError:
        return []
    layers = read.get("layers") if isinstance(read, dict) else None
    return [Receipt.from_json(part) for part in layers or [] if isinstance(part, dict)]


def summary(outcome: Outcome) -> str:
    """Return one line."""
    text = counted(translate("CrimeMap", "%n incident(s) received", None, outcome.received), outcome.received)
    if outcome.is_complete:
        return translate("CrimeMap", "Complete: {received}").format(received=text)
    if outcome.missing:
        lost = counted(translate("CrimeMap", "%n missing", None, outcome.missing), outcome.missing)
        return translate("CrimeMap", "Not complete: {received}, {missing}").format(
            received=text, missing=lost
        )
    return translate("CrimeMap", "Not complete: {received}").format(received=text)


def question(outcome: Outcome) -> str:
    """Return which fetch the outcome is of: when it was and for which days; empty where that is not known."""
    if not outcome.period:
        return ""
    text = (
        translate("CrimeMap", "Fetched {moment}: {period} and the periods to compare with")
        if outcome.has_comparison
        else translate("CrimeMap", "Fetched {moment}: {period}")
    )
    return text.format(
        moment=short_moment(outcome.began, has_time=True, today=date.today()), period=outcome.period
    )


def news(outcome: Outcome, since: datetime | None) -> str:
    """Return what a refresh brought in one line; ``since`` is from when the data was before it."""
    if not outcome.is_complete:
        return summary(outcome)
    changes = []
    if outcome.altered:
        changes.append(
            counted(
                translate("CrimeMap", "%n incident(s) new or changed", None, outcome.altered), outcome.altered
            )
        )
    if outcome.removed:
        changes.append(counted(translate("CrimeMap", "%n removed", None, outcome.removed), outcome.removed))
    if changes:
        return translate("CrimeMap", "Refreshed: {changes}").format(changes=", ".join(changes))
    if since is None:
        return translate("CrimeMap", "Nothing new.")
    return translate("CrimeMap", "Nothing new since {moment}.").format(moment=moment(since))


def details(receipts: Sequence[Receipt], counted_once: int = 0) -> str:
    """Return every figure of every layer, to read and to copy, and how many pairs the store counts once."""
    parts = ["\n".join(_lines(receipt)) for receipt in receipts]
    if counted_once:
        parts.append(
            counted(translate("CrimeMap", "%n pair(s) counted once", None, counted_once), counted_once)
        )
    return "\n\n".join(parts)


def _lines(receipt: Receipt) -> list[str]:
    rows = [
        (translate("CrimeMap", "Layer"), " · ".join(p for p in (receipt.source, receipt.layer) if p)),
        (translate("CrimeMap", "Asked"), _asked(receipt.asked)),
        (
            translate("CrimeMap", "Expected"),
            "–" if receipt.expected is None else number(receipt.expected),
        ),
        (translate("CrimeMap", "Received"), number(receipt.received)),
        (translate("CrimeMap", "Duplicates"), number(receipt.duplicates)),
        (translate("CrimeMap", "Without a place"), number(receipt.without_geometry)),
        (translate("CrimeMap", "Without a date"), number(receipt.without_date)),
        (translate("CrimeMap", "Outside the area"), number(receipt.outside)),
        (translate("CrimeMap", "Removed, no longer in the portal"), number(receipt.removed)),
        (translate("CrimeMap", "Pages"), number(receipt.pages)),
        (translate("CrimeMap", "Tried again"), number(receipt.retries)),
        (translate("CrimeMap", "Fields the service lacks"), ", ".join(receipt.missing_fields) or "–"),
        (translate("CrimeMap", "Fields about persons, not taken"), listed(receipt.personal_fields) or "–"),
        (translate("CrimeMap", "Finished"), _moment(receipt.finished_at)),
        (
            translate("CrimeMap", "State"),
            translate("CrimeMap", "complete")
            if receipt.complete
            else translate("CrimeMap", "not complete: {reason}").format(reason=receipt.reason or "–"),
        ),
    ]
    return [f"{name}: {value}" for name, value in rows]


def _moment(text: str) -> str:
    when = parse_date(text[:19])[0] if text else None
    return moment(when) if when else "–"


def _asked(asked: dict[str, Any]) -> str:
    parts = []
    for key, value in asked.items():
        if value in (None, "", [], ()):
            continue
        shown = ", ".join(map(str, value)) if isinstance(value, list) else str(value)
        parts.append(f"{key} {shown}")
    return "; ".join(parts) or "–"


def period_text(first: Any, end: Any) -> str:
    """Return a half-open period as inclusive days."""
    from datetime import timedelta

    last = end - timedelta(seconds=1)
    return day(first) if first.date() == last.date() else f"{day(first)} – {day(last)}"
