"""What a store notes of a scope for its next refresh: since when rows are new, and what the portal's own
counts are held against."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import Any

import numpy as np

from crime_map_plugin.incidents.coverage import Scope
from crime_map_plugin.incidents.query import DateField
from crime_map_plugin.incidents.schema import Page
from crime_map_plugin.incidents.slices import UNDATED, Slice
from crime_map_plugin.portal.census import Months
from crime_map_plugin.store.geopackage import Store

_KEY = "refresh:"


@dataclass
class RefreshState:
    """Notes of one scope; they only save work, the truth is found without them.

    ``sums`` holds, by date and month, the sum of the objectids of the rows as they were read: a row that was
    replaced by another changes it. ``known`` says of pieces that were read whole by how much the portal
    counts otherwise, so that they are not read again until that changes. ``turn`` is the next of the months
    that are counted one by one, ``lacking`` names the fields that an answer lacked since all rows were read
    with them, ``tries`` how often all were read for such fields in vain.
    ``is_loose`` says that since then the rows' numbers were not compared at some time.
    """

    registered: str = ""
    last_id: int | None = None
    sums: dict[str, dict[str, int]] = field(default_factory=dict)
    known: dict[str, str] = field(default_factory=dict)
    turn: int = 0
    lacking: list[str] = field(default_factory=list)
    is_loose: bool = False
    tries: dict[str, int] = field(default_factory=dict)

    @classmethod
    def load(cls, store: Store, scope: Scope) -> RefreshState:
        """Return the notes of a scope, empty ones where there are none."""
        try:
            raw = json.loads(store.get_meta(_key(scope)) or "{}")
            state = cls(
                str(raw.get("registered", "")),
                raw.get("last_id"),
                {str(name): dict(sums) for name, sums in raw.get("sums", {}).items()},
                {str(name): str(text) for name, text in raw.get("known", {}).items()},
                int(raw.get("turn", 0)),
                [str(key) for key in raw.get("lacking", ())],
                bool(raw.get("is_loose")),
                {str(keys): int(count) for keys, count in raw.get("tries", {}).items()},
            )
        except (ValueError, TypeError, AttributeError):
            return cls()
        return state

    @classmethod
    def is_kept(cls, store: Store, scope: Scope) -> bool:
        """Return whether there are notes of a scope."""
        return bool(store.get_meta(_key(scope)))

    def save(self, store: Store, scope: Scope) -> None:
        """Keep the notes; after the download they are about, so that a kill between leaves older ones."""
        store.set_meta(_key(scope), json.dumps(asdict(self), sort_keys=True))

    def registered_until(self) -> datetime | None:
        """Return the latest registration that is known."""
        try:
            return datetime.fromisoformat(self.registered) if self.registered else None
        except ValueError:
            return None


class Sums:
    """The sums of objectids of a scope's rows by month of either date, as pages come."""

    @classmethod
    def resumed(cls, checkpoint: Mapping[str, Any] | None) -> Sums:
        """Return the sums that a download had come to when it was interrupted."""
        sums = cls()
        noted = (checkpoint or {}).get("sums")
        if isinstance(noted, dict):
            sums._by_date = {str(name): Counter(found) for name, found in noted.items()}
            sums.last_id = (checkpoint or {}).get("last_id")
        elif checkpoint:
            sums.forget()
        return sums

    def __init__(self, state: RefreshState | None = None) -> None:
        given = state.sums if state else {date.column: {} for date in DateField}
        self._by_date: dict[str, Counter[str]] = {name: Counter(sums) for name, sums in given.items()}
        self.last_id = state.last_id if state else None

    def add(self, page: Page, new_ids: Collection[str] | None = None) -> None:
        """Add the page's rows, or of them only the new ones."""
        numbers = page.object_ids
        if page.withdrawn or numbers is None:
            self.forget()
            return
        chosen = numbers >= 0
        if not chosen.all():
            self.forget()
        if chosen.any():
            self.last_id = max(self.last_id or 0, int(numbers.max()))
        if new_ids is not None:
            chosen = np.array([key in new_ids for key in page.columns["id"]], dtype=bool)
        for name, sums in self._by_date.items():
            sums.update(by_month(page, name, chosen))

    def replace(self, piece: Slice | None, fresh: Sums) -> None:
        """Put in the sums of a piece that was read whole, None for all; by the other date they are lost."""
        self.last_id = max(self.last_id or 0, fresh.last_id or 0) or None
        if piece is None:
            self._by_date = fresh._by_date
            return
        self.keep_only(piece.column)
        ours, theirs = self.of(piece.column), fresh.of(piece.column)
        if ours is None or theirs is None:
            self.forget()
            return
        for month in [month for month in ours if _lies_in(month, piece)]:
            del ours[month]
        ours.update(theirs)

    def adopt(self, months: Months) -> None:
        """Begin with the sums of the portal, where everything else that it says is as it is stored."""
        if all(figure.sum is not None for figure in months.figures.values()) and not months.unsure:
            sums = {month: figure.sum or 0 for month, figure in months.figures.items()}
            self._by_date = {months.date.column: Counter(sums)}

    def of(self, column: str) -> Counter[str] | None:
        """Return the sums by month of a date, None where they are not known."""
        return self._by_date.get(column)

    def keep_only(self, column: str) -> None:
        """Forget the sums by the other date."""
        self._by_date = {name: sums for name, sums in self._by_date.items() if name == column}

    def forget(self) -> None:
        """Forget all sums: what came cannot be told apart by its number."""
        self._by_date = {}

    def plain(self) -> dict[str, dict[str, int]]:
        """Return plain values that JSON can hold."""
        return {
            name: {month: int(total) for month, total in sums.items() if total}
            for name, sums in self._by_date.items()
        }


def by_month(page: Page, column: str, chosen: np.ndarray | None = None) -> Counter[str]:
    """Return the sums of a page's objectids by the month of one of its dates."""
    found: Counter[str] = Counter()
    if page.object_ids is None:
        return found
    numbers, dates = page.object_ids, page.columns[column]
    if chosen is not None:
        numbers, dates = numbers[chosen], dates[chosen]
    months, places = np.unique(dates.astype("datetime64[M]"), return_inverse=True)
    for place, month in enumerate(months):
        # Sums of Python's integers: NumPy's would wrap around.
        found[UNDATED if np.isnat(month) else str(month)] += sum(numbers[places == place].tolist())
    return found


def _lies_in(month: str, piece: Slice) -> bool:
    if piece.undated or month == UNDATED:
        return piece.undated and month == UNDATED
    start = datetime.fromisoformat(month + "-01")
    return (piece.start is None or start >= piece.start) and (piece.end is None or start < piece.end)


def _key(scope: Scope) -> str:
    return _KEY + hashlib.sha256(scope.to_json().encode()).hexdigest()[:32]
