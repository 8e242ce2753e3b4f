"""Drives a batch: hands chunks to an executor, writes what comes back, and goes on when workers die."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, CancelledError, Future, wait
from typing import Any, TypeVar

from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.algorithms.batch_renewal import renew
from crime_map_plugin.algorithms.executors import Workers
from crime_map_plugin.analysis.batch_jobs import FAILED, Chunk, Result, Task, run_jobs
from crime_map_plugin.analysis.batch_stop import STOP
from crime_map_plugin.errors import Cancel, Cancelled, CrimeMapError, WorkersUnfit

translate = QCoreApplication.translate
Part = TypeVar("Part")
Found = TypeVar("Found")

TRIES = 3
_PATIENCE_S = 0.2
_TELL_S = 5.0
_FIRST_S = 1.0
# What an executor itself ends in for a chunk, such as one that cannot be sent.
_TROUBLE = (
    CrimeMapError, ArithmeticError, AttributeError, EOFError, ImportError, LookupError,
    MemoryError, OSError, RuntimeError, TypeError, ValueError,
)  # fmt: skip


class BatchRun:
    """One run over the chunks; ``write`` takes finished results with how often each was tried."""

    def __init__(
        self,
        workers: Workers,
        write: Callable[[list[tuple[Result, int]]], None],
        progress: BatchProgress,
        cancel: Cancel,
    ) -> None:
        self._workers = workers
        self._write = write
        self._progress = progress
        self._cancel = cancel
        self._running: dict[Future[Any], Chunk] = {}
        self._again: deque[Chunk] = deque()
        self._suspects: deque[tuple[Chunk, bool]] = deque()
        self._tries: dict[str, int] = {}
        self._refused = 0

    def run(self, chunks: Iterable[Chunk]) -> None:
        """Do all jobs. Raises Cancelled within a second; what was written stays."""
        STOP.clear()
        waiting = iter(chunks)
        is_more = True
        try:
            while is_more or self._running or self._again or self._suspects:
                if self._cancel():
                    STOP.set()
                    raise Cancelled("The batch was stopped.")
                if self._suspects:
                    # One at a time, so that it is known whose fault it is when a worker dies again.
                    if not self._running:
                        self._submit(self._suspects[0][0])
                else:
                    while len(self._running) < 2 * max(1, self._workers.count):
                        chunk = self._again.popleft() if self._again else next(waiting, None)
                        if chunk is None:
                            is_more = False
                            break
                        if not self._submit(chunk):
                            break
                done, _ = wait(self._running, timeout=_PATIENCE_S, return_when=FIRST_COMPLETED)
                for future in done:
                    if future in self._running:
                        self._take(future)
                self._progress.tell()
        finally:
            for future in self._running:
                future.cancel()

    def _submit(self, chunk: Chunk) -> bool:
        try:
            self._running[self._workers.executor.submit(run_jobs, chunk)] = chunk
        except BrokenExecutor as error:
            self._refused += 1
            if self._refused > TRIES:
                raise CrimeMapError(
                    translate("CrimeMap", "The workers end as soon as they start."), detail=str(error)
                ) from error
            if not self._suspects or self._suspects[0][0] is not chunk:
                self._again.appendleft(chunk)
            self._mend([])
            return False
        self._refused = 0
        return True

    def _take(self, future: Future[Any]) -> None:
        chunk = self._running.pop(future)
        try:
            results: list[Result] = future.result()
        except (BrokenExecutor, CancelledError):
            self._mend([chunk])
            return
        except (Cancelled, WorkersUnfit):
            raise
        except _TROUBLE as error:
            self._forget(chunk)
            self._blame(chunk, error)
            return
        self._forget(chunk)
        self._sort(chunk, results)

    def _forget(self, chunk: Chunk) -> None:
        """Take a chunk that came back from the suspects."""
        if self._suspects and self._suspects[0][0] is chunk:
            self._suspects.popleft()

    def _sort(self, chunk: Chunk, results: list[Result]) -> None:
        """Write what is done; what failed is tried again until it has failed three times."""
        finished = []
        for task, result in zip(chunk.tasks, results):
            self._tries[task.key] = self._tries.get(task.key, 0) + 1
            if result.state == FAILED and self._tries[task.key] < TRIES:
                self._again.append(chunk.only(task))
            else:
                finished.append((result, self._tries.pop(task.key)))
        if finished:
            self._write(finished)
            self._progress.done += len(finished)

    def _blame(self, chunk: Chunk, error: Exception) -> None:
        """Split a failing chunk into single jobs; a single one has failed once more."""
        if len(chunk.tasks) > 1:
            self._again.extend(chunk.only(task) for task in chunk.tasks)
            return
        reason = (
            error if isinstance(error, CrimeMapError) else CrimeMapError(f"{type(error).__name__}: {error}")
        )
        self._sort(chunk, [_failed(task, reason) for task in chunk.tasks])

    def _mend(self, lost: list[Chunk]) -> None:
        """Start workers anew; chunks that were under way when a worker died are tried one by one."""
        for future, chunk in list(self._running.items()):
            del self._running[future]
            if future.done() and not future.cancelled() and future.exception() is None:
                self._forget(chunk)
                self._sort(chunk, future.result())
            else:
                lost.append(chunk)
        if lost and self._suspects and lost[0] is self._suspects[0][0]:
            self._accuse(*self._suspects.popleft())
        else:
            self._suspects.extend((chunk, True) for chunk in lost)
        renew(self._workers, self._cancel, self._progress.say)

    def _accuse(self, chunk: Chunk, is_whole: bool) -> None:
        """Take note that a worker died of a chunk that was alone with it."""
        if is_whole and len(chunk.tasks) > 1:
            self._suspects.extendleft((chunk.only(task), False) for task in reversed(chunk.tasks))
            return
        died = CrimeMapError(translate("CrimeMap", "The worker died while it did this job."))
        known = len(self._again)
        self._sort(chunk, [_failed(task, died) for task in chunk.tasks])
        while len(self._again) > known:
            # It may kill the next worker, too: not beside others.
            self._suspects.append((self._again.pop(), False))


def _failed(task: Task, error: Exception) -> Result:
    return Result(task.key, FAILED, error=error)


class BatchProgress:
    """Tells how many jobs are done, and every few seconds how long the rest will take."""

    def __init__(self, feedback: QgsProcessingFeedback, total: int, done: int, first: float) -> None:
        self._feedback = feedback
        self._total = total
        self._before = self.done = done
        self._first = first
        self._begun = self._told = time.monotonic()
        self._wait = _FIRST_S

    def tell(self) -> None:
        """Tell it now where it is time to."""
        share = self.done / self._total if self._total else 1.0
        self._feedback.setProgress(self._first + (99.0 - self._first) * share)
        if time.monotonic() - self._told >= self._wait:
            self.tell_now()

    def tell_now(self) -> None:
        """Tell it, whenever it was told last."""
        self._told, self._wait = time.monotonic(), _TELL_S
        text = translate("CrimeMap", "Jobs: {done} of {total}").format(done=self.done, total=self._total)
        new = self.done - self._before
        if new and self.done < self._total:
            left = (self._told - self._begun) / new * (self._total - self.done)
            text = translate("CrimeMap", "Jobs: {done} of {total}, {time} left").format(
                done=self.done, total=self._total, time=clock(left)
            )
        self.say(text)

    def say(self, text: str) -> None:
        """Tell something at once."""
        self._feedback.setProgressText(text)


def clock(seconds: float) -> str:
    """Return a length of time as hours, minutes and seconds.

    Examples
    --------
    >>> clock(3725)
    '1:02:05'
    """
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}"


def in_turn(
    workers: Workers, function: Callable[[Part], Found], parts: Iterable[Part], cancel: Cancel
) -> Iterator[Found]:
    """Yield a function's results in the order of the parts, done by the workers a few at a time.

    A part is kept until its result is there, so that it can be handed out again when a worker dies.
    """
    waiting: deque[Part] = deque()
    under_way: deque[Future[Found]] = deque()
    coming = iter(parts)
    deaths, is_more = 0, True
    while is_more or waiting:
        try:
            while len(under_way) < len(waiting):
                under_way.append(workers.executor.submit(function, waiting[len(under_way)]))
            while is_more and len(waiting) < 2 * max(1, workers.count):
                for part in coming:
                    waiting.append(part)
                    under_way.append(workers.executor.submit(function, part))
                    break
                else:
                    is_more = False
            if not waiting:
                return
            while not under_way[0].done():
                if cancel():
                    for future in under_way:
                        future.cancel()
                    raise Cancelled("The batch was stopped.")
                wait([under_way[0]], timeout=_PATIENCE_S)
            found = under_way[0].result()
        except (BrokenExecutor, CancelledError):
            deaths += 1
            if deaths >= TRIES:
                raise
            renew(workers, cancel)
            under_way.clear()
            continue
        waiting.popleft()
        under_way.popleft()
        yield found
