"""The ladder of ways to get every row: keyset, offset, id chunks, splitting the extent.

A way is believed only when the server no longer says that there is more and the rows equal its count, made
anew after the last row; otherwise the next way is tried. Rows met already are known by their id and never
come out twice; rows that turn out not to belong are named at the end.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any

from crime_map_plugin.errors import CrimeMapError, PortalAnswerInvalid, PortalRefused
from crime_map_plugin.portal import answers
from crime_map_plugin.portal.asking import Asker, Envelope, is_final
from crime_map_plugin.portal.row_ids import identities, object_id, object_ids

_SMALLEST_PAGE = 50
_ID_CHUNK = 1000
_DEEPEST_SPLIT = 22
_MOST_SPLITS = 20_000
# Going down to one place asks four rectangles a level; more than that in vain, and the server ignores them.
_MOST_SPLITS_IN_VAIN = 120
# How often a way is walked anew because rows came or went on it.
_WALKS_AGAIN = 2


_MODULUS = 2**48


def _digest(numbers: Iterable[int | None]) -> int:
    """Return what tells two lists of ids apart, in whatever order they come and in however many parts."""
    return sum(number**3 + number for number in numbers if number is not None) % _MODULUS


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
        self._came: list[tuple[list[int | None], list[int | str]]] = []
        self._before = 0
        self._size = asker.description.page_size
        self._errors: list[CrimeMapError] = []
        self._mine: set[int | str] = set()
        self._listed: set[int] | None = None
        self._beyond: int | None = 0
        self._digest: int | None = 0
        self._counted_first: int | None = None
        self._counted_last: int | None = None
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
        elif self.received > self.expected:
            text = f"The portal counts {self.expected} rows, but {self.received} came."
        else:
            text = "Rows came or went while they were read, so nobody can say whether all came."
        return " ".join([text, *(dict.fromkeys(self.notes))])[:2000]

    def __iter__(self) -> Iterator[Batch]:
        self.expected = self._counted_first = self._asker.count()
        describes = self._asker.description
        can_order = self._name is not None and describes.supports_order is not False
        ways: list[tuple[str, Callable[[], Iterator[Batch]]]] = []
        if describes.supports_paging and can_order:
            ways.append(("keyset", self._keyset))
        if describes.supports_paging:
            ways.append(("offset", self._offset))
        ways += [("ids", self._ids), ("split", self._split)]
        waiting, again = ways[:], dict.fromkeys(("offset", "split"), _WALKS_AGAIN)
        while waiting:
            name, way = waiting.pop(0)
            if self.strategies and name != "ids":
                self.expected = self._asker.count()
            self.strategies.append(name)
            self._mine, self._listed = set(), None
            try:
                yield from way()
                counted = self.expected
                if self._settles(name):
                    self.complete = True
                    return
                self._start_over()
                if name == "keyset":
                    # The walk works, and only a list of the ids can tell what came or went behind it.
                    waiting.sort(key=lambda other: other[0] != "ids")
                elif again.get(name) and self._has_moved(counted):
                    again[name] -= 1
                    waiting.insert(0, (name, way))
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

    def _settles(self, name: str) -> bool:
        """Compare what came with a fresh count, or with the list of ids that was followed.

        Ordered by id, rows that come or go meanwhile hide no other. By any other way they may: there the rows
        must equal both the count before it and the one after.
        """
        if name == "ids":
            if self._listed is None:
                return False
            self.expected, self._counted_last = len(self._listed), self._asker.count()
            self.vanished = sum(
                n is not None and n not in self._listed for numbers, _ in self._came for n in numbers
            )
            return True
        before = self.expected
        self.expected = self._counted_last = self._asker.count()
        if self.expected is None:
            return False
        if name == "keyset":
            return not self._beyond and self._before + len(self._seen) == self.expected
        if not before == len(self._mine) == self.expected:
            return False
        self.vanished = len(self._seen) - len(self._mine)
        return True

    def _has_moved(self, counted: int | None) -> bool:
        """Tell whether rows came or went on the way, so that walking it anew may settle it."""
        return counted != self.expected or (self.expected is not None and len(self._mine) > self.expected)

    def gone(self) -> Iterator[tuple[int, int]]:
        """Return batch and place in it of the rows that came and that the last, proven way did not know."""
        if not self.complete or not self.vanished:
            return
        for i, rows in enumerate(self._came):
            for k, (number, identity) in enumerate(zip(*rows)):
                is_known = identity in self._mine if self._listed is None else number in self._listed
                if not is_known:
                    yield i, k

    @property
    def moved(self) -> int | None:
        """At least so many rows came or went while they were read; None where the portal did not count."""
        if self._counted_last is None or self._counted_first is None:
            return None
        growth = self._counted_last - self._counted_first
        return max(abs(growth), self.vanished + max(0, growth + self.vanished))

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
        last, asked_again, walked, looks = self._resumed_from(), False, 0, 0
        limit = 3 * (self.expected or 0) + 1000 * self._size
        coming = ahead.submit(self._ask, after=last)
        while True:
            answer, rows, has_more = coming.result()
            if not rows:
                if not has_more:
                    self._beyond = 0
                    return
                if asked_again:
                    raise _Down("an empty page twice said that there is more")
                asked_again = True
                coming = ahead.submit(self._ask, after=last)
                continue
            asked_again = False
            ids = object_ids(rows, self._name)
            for previous, this in zip([last, *ids], ids):
                if this is None or (previous is not None and this <= previous):
                    raise _Down("the ids are not unique and ordered")
            last = ids[-1]
            walked += len(rows)
            if walked > limit:
                raise _Down("the rows never end")
            is_last = not has_more and self.expected is not None and self._before + walked >= self.expected
            if not is_last:
                coming = ahead.submit(self._ask, after=last)
            yield self._batch(answer, rows, "keyset", last, numbers=ids)
            if is_last:
                # Rows that came meanwhile may have made up the number while old ones still wait behind them.
                self._beyond = self._asker.count(after=last)
                looks += 1
                if self._beyond == 0 or looks > _WALKS_AGAIN:
                    return
                self.expected = self._before + walked + (self._beyond or 0)
                coming = ahead.submit(self._ask, after=last)

    def _resumed_from(self) -> int | None:
        """Return the id to go on from, if the rows that lie before it are those that were kept."""
        point = self._resume
        last, kept = answers.whole_number(point.get("last")), answers.whole_number(point.get("received"))
        if (
            point.get("key") != self._asker.key
            or point.get("strategy") != "keyset"
            or last is None
            or not kept
        ):
            return None
        listed = self._asker.ids(up_to=last)
        if (self._asker.count(up_to=last) if listed is None else len(listed)) != kept:
            return None
        digest = answers.whole_number(point.get("digest"))
        if listed is not None and digest is not None and _digest(listed) != digest:
            # As many as were kept, but others.
            return None
        self._digest = digest
        self._before, self.resumed = kept, True
        return last

    def _offset(self) -> Iterator[Batch]:
        offset, in_vain = 0, 0
        last: list[int | str] | None = None  # the row that the next page is to begin with
        while True:
            answer, rows, has_more = self._ask(offset=offset)
            fresh = rows
            if last is not None:
                # Every page begins with the last row of the one before, so that a shift between them shows.
                if (rows or not has_more) and self._identities(rows[:1]) != last:
                    raise _Down("rows moved between two pages")
                fresh = rows[1:]
            if not fresh:
                if not has_more:
                    return
                in_vain += 1
                if in_vain > 2:
                    raise _Down("an empty page twice said that there is more")
                if last is not None and rows:
                    # No more than the row that joins: the server cuts its pages that short.
                    offset, last = offset + 1, None
                continue
            in_vain, known = 0, len(self._mine)
            batch = self._batch(answer, fresh, "offset")
            if len(self._mine) == known:
                raise _Down("pages repeat")
            yield batch
            # The server decides how many rows a page has, so the next begins after those that came.
            offset, last = offset + len(rows) - 1, self._identities(rows[-1:])

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
            if self._numbers.issuperset(listed) and counted in (None, len(listed)):
                self._listed = set(listed)
                return

    def _by_ids(self, missing: list[int]) -> Iterator[Batch]:
        chunk, in_vain = min(self._asker.description.max_record_count or _ID_CHUNK, _ID_CHUNK), 0
        while missing:
            part, rest = missing[:chunk], missing[chunk:]
            answer = self._asker.rows(ids=part)
            rows = answers.features(answer)
            came = {i for row in rows if (i := self._id_of(row)) is not None}
            if not came.issubset(part):
                raise _Down("rows came that were not asked for")
            if rows:
                yield self._batch(answer, rows, "ids")
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
        largest, asked, in_vain, is_torn = 1, 0, 0, False
        if self._asker.extent is None:
            # Rows without a place lie in no rectangle: only the plain question brings them.
            answer = self._asker.rows()
            if rows := answers.features(answer):
                yield self._batch(answer, rows, "split")
            largest = len(self._mine)
            if not answers.has_more(answer) and largest == self.expected:
                return
        while waiting:
            piece, depth = waiting.pop()
            asked += 1
            if asked > _MOST_SPLITS or in_vain > _MOST_SPLITS_IN_VAIN:
                raise _Down("splitting the extent brings no new rows")
            first = self._asker.count(within=piece) if self.expected is not None else None
            answer = self._asker.rows(within=piece)
            rows = answers.features(answer)
            in_vain += 1
            if rows:
                before = len(self._mine)
                batch = self._batch(answer, rows, "split", edges=True)
                in_vain = in_vain if len(self._mine) == before else 0
                yield batch
            counted = self._asker.count(within=piece) if self.expected is not None else None
            if counted is not None:
                # Counted before and after: rows that go meanwhile must not make a page cut short look whole.
                is_whole = not answers.has_more(answer) and first == len(rows) == counted
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
        return object_id(row, self._name)

    def _identities(self, rows: Sequence[Mapping[str, Any]]) -> list[int | str]:
        return identities(rows, [self._id_of(row) for row in rows], self._asker.stable_ids)

    def _batch(
        self,
        answer: dict[str, Any],
        rows: list[dict[str, Any]],
        strategy: str,
        last: int | None = None,
        *,
        edges: bool = False,
        numbers: Sequence[int | None] | None = None,
    ) -> Batch:
        """Return the answer with only the rows that never came before."""
        self.pages += 1
        if numbers is None:
            numbers = object_ids(rows, self._name)
        fresh: list[dict[str, Any]] = []
        fresh_numbers: list[int | None] = []
        fresh_identities: list[int | str] = []
        for row, number, identity in zip(rows, numbers, identities(rows, numbers, self._asker.stable_ids)):
            if identity in self._mine:
                # Rows on a shared edge, or of a rectangle asked again in parts, are no overlap.
                self.duplicates += not edges
                continue
            self._mine.add(identity)
            if identity not in self._seen:
                self._seen.add(identity)
                fresh.append(row)
                fresh_numbers.append(number)
                fresh_identities.append(identity)
                if number is not None:
                    self._numbers.add(number)
        self._came.append((fresh_numbers, fresh_identities))
        checkpoint: dict[str, Any] = {"strategy": strategy, "key": self._asker.key, "expected": self.expected}
        if last is not None:
            self._digest = (self._digest or 0) + _digest(fresh_numbers)
            checkpoint.update(
                last=last, received=self._before + len(self._seen), digest=self._digest % _MODULUS
            )
        return Batch({**answer, "features": fresh}, strategy, checkpoint)
