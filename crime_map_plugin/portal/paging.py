"""The ladder of ways to get every row: keyset, offset, id chunks, splitting the extent.

A way is believed only when the server no longer says that there is more and the rows equal its count;
otherwise the next way is tried. Rows met already are known by their id and never come out twice.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any

from crime_map_plugin.errors import CrimeMapError, PortalAnswerInvalid, PortalRefused
from crime_map_plugin.portal import answers
from crime_map_plugin.portal.asking import Asker, Envelope, is_final

_SMALLEST_PAGE = 50
_ID_CHUNK = 1000
_DEEPEST_SPLIT = 22
_MOST_SPLITS = 20_000
# Going down to one place asks four rectangles a level; more than that in vain, and the server ignores them.
_MOST_SPLITS_IN_VAIN = 120


class _Down(Exception):
    """This way does not work here; try the next."""


@dataclass
class Batch:
    """One answer, cut down to the rows that are new."""

    answer: dict[str, Any]
    strategy: str
    checkpoint: dict[str, Any] = field(default_factory=dict)


class Ladder:
    """Every row of one question, in batches; afterwards says whether that is proven."""

    def __init__(self, asker: Asker, *, resume: Mapping[str, Any] | None = None) -> None:
        self._asker = asker
        self._resume = dict(resume or {})
        self._name = asker.description.object_id
        self._seen: set[int | str] = set()
        self._numbers: set[int] = set()
        self._before = 0
        self._walked = 0
        self._size = asker.description.page_size
        self._errors: list[CrimeMapError] = []
        self._is_proven = False
        self.expected: int | None = None
        self.duplicates = 0
        self.vanished = 0
        self.pages = 0
        self.strategies: list[str] = []
        self.notes: list[str] = []
        self.complete = False
        self.resumed = False

    @property
    def received(self) -> int:
        """Distinct rows that came and are still there."""
        return self._before + len(self._seen) - self.vanished

    def reason(self) -> str:
        """Return what keeps the download from being proven complete, empty when it is."""
        if self.complete:
            return ""
        if self.expected is None:
            text = "The portal does not count its rows, so nobody can say whether all came."
        elif self.received < self.expected:
            text = f"{self.expected - self.received} of {self.expected} rows did not come."
        else:
            text = f"The portal counts {self.expected} rows, but {self.received} came."
        return " ".join([text, *(dict.fromkeys(self.notes))])[:2000]

    def __iter__(self) -> Iterator[Batch]:
        self.expected = self._asker.count()
        describes = self._asker.description
        can_order = self._name is not None and describes.supports_order is not False
        ways: list[tuple[str, Callable[[], Iterator[Batch]]]] = []
        if describes.supports_paging and can_order:
            ways.append(("keyset", self._keyset))
        if describes.supports_paging:
            ways.append(("offset", self._offset))
        ways += [("ids", self._ids), ("split", self._split)]
        for name, way in ways:
            if name == "offset" and self.expected is not None and self.received > self.expected:
                # Rows were removed meanwhile: only a list of the ids can tell which.
                continue
            self.strategies.append(name)
            self._walked, self._is_proven = 0, False
            try:
                yield from way()
                if self._settles():
                    self.complete = True
                    return
            except _Down as reason:
                self.notes.append(f"{name}: {reason}.")
                self._start_over()
            except (PortalRefused, PortalAnswerInvalid) as error:
                if is_final(error):
                    raise
                self._errors.append(error)
                self.notes.append(f"{name}: {error.message} {error.detail}"[:300])
                self._start_over()
        if self._errors and not self.pages:
            raise self._errors[0]

    def _start_over(self) -> None:
        """Rows of an earlier session are not known by id: the next way brings them again."""
        self._before, self.resumed = 0, False

    def _settles(self) -> bool:
        """Compare with the count, and with a fresh one where rows came or went during the walk."""
        if self._matches():
            return True
        self.expected = self._asker.count() if not self._is_proven else self.expected
        if self._matches():
            return True
        self._start_over()
        return False

    def _matches(self) -> bool:
        if self.expected is None:
            return False
        if self._before + len(self._seen) == self.expected:
            self.vanished = 0
            return True
        if self._walked == self.expected:
            self.vanished = self._before + len(self._seen) - self._walked
            return True
        return False

    def _ask(self, **question: Any) -> tuple[dict[str, Any], list[dict[str, Any]], bool]:
        """Ask for a page; where the server breaks under its size, for a smaller one."""
        for shrinks_left in (2, 1, 0):
            try:
                answer = self._asker.rows(size=self._size, **question)
                return answer, answers.features(answer), answers.has_more(answer)
            except CrimeMapError as error:
                facts = error.facts
                is_size = facts.get("timeout") or facts.get("too_large") or facts.get("code") in (500, 504)
                if not is_size or not shrinks_left or self._size <= _SMALLEST_PAGE:
                    raise
                self._size = max(self._size // 4, _SMALLEST_PAGE)
        raise _Down("no page is small enough")

    def _keyset(self) -> Iterator[Batch]:
        # The next page is under way while the caller still works on this one.
        ahead = ThreadPoolExecutor(1, thread_name_prefix="crime-map-page")
        try:
            yield from self._keyset_pages(ahead)
        finally:
            ahead.shutdown(wait=False)

    def _keyset_pages(self, ahead: ThreadPoolExecutor) -> Iterator[Batch]:
        last, asked_again = self._resumed_from(), False
        limit = 3 * (self.expected or 0) + 1000 * self._size
        coming = ahead.submit(self._ask, after=last)
        while True:
            answer, rows, has_more = coming.result()
            if not rows:
                if not has_more:
                    return
                if asked_again:
                    raise _Down("an empty page twice said that there is more")
                asked_again = True
                coming = ahead.submit(self._ask, after=last)
                continue
            asked_again = False
            ids = [self._id_of(row) for row in rows]
            for previous, this in zip([last, *ids], ids):
                if this is None or (previous is not None and this <= previous):
                    raise _Down("the ids are not unique and ordered")
            last = ids[-1]
            self._walked += len(rows)
            if self._walked > limit:
                raise _Down("the rows never end")
            is_last = (
                not has_more and self.expected is not None and self._before + self._walked >= self.expected
            )
            if not is_last:
                coming = ahead.submit(self._ask, after=last)
            yield self._batch(answer, rows, set(), "keyset", last, numbers=ids)
            if is_last:
                self._walked += self._before
                return

    def _resumed_from(self) -> int | None:
        """Return the id to go on from, if as many rows lie before it as were kept."""
        point = self._resume
        last, kept = answers.whole_number(point.get("last")), answers.whole_number(point.get("received"))
        if (
            point.get("key") != self._asker.key
            or point.get("strategy") != "keyset"
            or last is None
            or not kept
        ):
            return None
        if self._asker.count(up_to=last) != kept:
            return None
        self._before, self.resumed = kept, True
        return last

    def _offset(self) -> Iterator[Batch]:
        offset, asked_again = 0, False
        mine: set[int | str] = set()
        while True:
            answer, rows, has_more = self._ask(offset=offset)
            if not rows:
                if not has_more:
                    return
                if asked_again:
                    raise _Down("an empty page twice said that there is more")
                asked_again = True
                continue
            asked_again = False
            known = len(mine)
            batch = self._batch(answer, rows, mine, "offset")
            if len(mine) == known:
                raise _Down("pages repeat")
            self._walked = len(mine)
            yield batch
            # The server decides how many rows a page has, so the next begins after those that came.
            offset += len(rows)
            if not has_more and self.expected is not None and len(mine) >= self.expected:
                return

    def _ids(self) -> Iterator[Batch]:
        """Ask for the ids, then for the rows by id; rows that vanish in between call for a second list."""
        if self._name is None:
            raise _Down("the layer has no id field")
        for _ in range(3):
            counted, listed = self._asker.count(), self._asker.ids()
            if listed is None:
                raise _Down("the portal does not list its ids")
            yield from self._by_ids([i for i in listed if i not in self._numbers])
            # Everything on a list that equals the count of its moment is everything at that moment.
            if self._numbers.issuperset(listed):
                if counted is None or counted == len(listed):
                    self.expected, self._walked, self._is_proven = len(listed), len(listed), True
                return

    def _by_ids(self, missing: list[int]) -> Iterator[Batch]:
        chunk, in_vain = min(self._asker.description.max_record_count or _ID_CHUNK, _ID_CHUNK), 0
        mine: set[int | str] = set()
        while missing:
            part, rest = missing[:chunk], missing[chunk:]
            answer = self._asker.rows(ids=part)
            rows = answers.features(answer)
            came = {i for row in rows if (i := self._id_of(row)) is not None}
            if not came.issubset(part):
                raise _Down("rows came that were not asked for")
            if rows:
                yield self._batch(answer, rows, mine, "ids")
            absent = [i for i in part if i not in came]
            if absent and came:
                # The server gives fewer at once than was asked for: the rest again, in parts of its size.
                chunk = max(len(came), _SMALLEST_PAGE)
                missing, in_vain = absent + rest, 0
            elif absent and len(part) > 1 and in_vain < 3:
                chunk, in_vain = max(1, len(part) // 2), in_vain + 1
            else:
                missing, in_vain = rest, 0

    def _split(self) -> Iterator[Batch]:
        whole = self._asker.whole()
        if whole is None:
            raise _Down("the layer has no extent to split")
        waiting: list[tuple[Envelope, int]] = [(whole, 0)]
        mine: set[int | str] = set()
        largest, asked, in_vain, is_torn = 1, 0, 0, False
        if self._asker.extent is None:
            # Rows without a place lie in no rectangle: only the plain question brings them.
            answer = self._asker.rows()
            if rows := answers.features(answer):
                yield self._batch(answer, rows, mine, "split")
            self._walked = largest = len(mine)
            if not answers.has_more(answer) and self._walked == self.expected:
                return
        while waiting:
            piece, depth = waiting.pop()
            asked += 1
            if asked > _MOST_SPLITS or in_vain > _MOST_SPLITS_IN_VAIN:
                raise _Down("splitting the extent brings no new rows")
            answer = self._asker.rows(within=piece)
            rows = answers.features(answer)
            in_vain += 1
            if rows:
                before = len(mine)
                batch = self._batch(answer, rows, mine, "split", edges=True)
                in_vain = in_vain if len(mine) == before else 0
                self._walked = len(mine)
                yield batch
            counted = self._asker.count(within=piece) if self.expected is not None else None
            if counted is not None:
                is_whole = not answers.has_more(answer) and len(rows) == counted
            else:
                is_whole = not answers.has_more(answer) and len(rows) < largest
            largest = max(largest, len(rows))
            if is_whole or (not rows and not answers.has_more(answer) and not counted):
                continue
            if depth >= _DEEPEST_SPLIT:
                is_torn = True
                continue
            waiting.extend((quarter, depth + 1) for quarter in piece.quarters())
        if is_torn:
            raise _Down("too many rows lie at one place")

    def _id_of(self, row: Mapping[str, Any]) -> int | None:
        """Return a row's objectid in whatever letter case and number format; GeoJSON has it beside, too."""
        attributes = answers.attributes(row)
        name = self._name or ""
        value = attributes.get(name)
        if value is None:
            value = next((v for k, v in attributes.items() if str(k).lower() == name.lower()), row.get("id"))
        return answers.whole_number(value)

    def _identities(
        self, rows: Sequence[Mapping[str, Any]], numbers: Sequence[int | None]
    ) -> list[int | str]:
        """Tell rows apart by objectid and stable id together: some services give one objectid to two rows."""
        bags = [answers.attributes(row) for row in rows]
        spellings = {key: str(key).lower() for keys in {tuple(bag) for bag in bags} for key in keys}
        names = [[key for key, low in spellings.items() if low == name] for name in self._asker.stable_ids]
        copies: dict[str, int] = {}
        found: list[int | str] = []
        for row, bag, number in zip(rows, bags, numbers):
            if number is None:
                text = json.dumps([bag, row.get("geometry")], sort_keys=True, default=str)
                copies[text] = rank = copies.get(text, 0) + 1
                found.append(f"{rank}:{text}")
            elif not names:
                found.append(number)
            else:
                stable = [next((bag[key] for key in keys if key in bag), None) for keys in names]
                found.append(hash((number, *map(str, stable))))
        return found

    def _batch(
        self,
        answer: dict[str, Any],
        rows: list[dict[str, Any]],
        mine: set[int | str],
        strategy: str,
        last: int | None = None,
        *,
        edges: bool = False,
        numbers: Sequence[int | None] | None = None,
    ) -> Batch:
        """Return the answer with only the rows that never came before."""
        self.pages += 1
        fresh = []
        if numbers is None:
            numbers = [self._id_of(row) if self._name else None for row in rows]
        for row, number, identity in zip(rows, numbers, self._identities(rows, numbers)):
            if identity in mine:
                # Rows on a shared edge, or of a rectangle asked again in parts, are no overlap.
                self.duplicates += not edges
                continue
            mine.add(identity)
            if identity not in self._seen:
                self._seen.add(identity)
                fresh.append(row)
                if number is not None:
                    self._numbers.add(number)
        checkpoint: dict[str, Any] = {"strategy": strategy, "key": self._asker.key, "expected": self.expected}
        if last is not None:
            checkpoint.update(last=last, received=self._before + len(self._seen))
        return Batch({**answer, "features": fresh}, strategy, checkpoint)
