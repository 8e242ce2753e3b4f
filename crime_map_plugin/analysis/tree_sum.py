"""Results of many tasks added two by two on the executor that made them, few of them held at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import FIRST_COMPLETED, Executor, Future, wait
from typing import Any, TypeVar

from crime_map_plugin.errors import Cancel, Cancelled, Progress, never_cancelled, silent

Part = TypeVar("Part")
Sum = TypeVar("Sum")
_PATIENCE_S = 0.2


def tree_sum(
    executor: Executor,
    function: Callable[[Part], Sum],
    parts: Iterable[Part],
    add: Callable[[Sum, Sum], Sum],
    *,
    in_flight: int,
    total: int = 0,
    progress: Progress = silent,
    cancel: Cancel = never_cancelled,
) -> Sum | None:
    """Return the sum of ``function`` over all parts; None where there is no part.

    Parameters
    ----------
    executor : Executor
        Any of PEP 3148.
    function, add : callable
        At the top of modules, so that they can be sent. ``add`` must not mind the order.
    parts : iterable
        Taken one by one when there is room, so that what makes them may be as long as it likes.
    in_flight : int
        The most parts handed out and not yet counted; twice the number of workers keeps all of them busy.
    total : int
        How many parts there will be, for the progress; 0 where nobody knows.

    Raises
    ------
    Cancelled
        What waits is taken back first. What a task raises is raised here in the same way.

    Notes
    -----
    A sum carries the height of its tree. Two of one height are added by a task of their own, as in a
    binary counter, so that there are never more than one per height waiting beside those in flight:
    in_flight + log₂(parts) results in memory, whatever the number of parts.

    Examples
    --------
    >>> with ThreadPoolExecutor(2) as pool:
    ...     tree_sum(pool, abs, [-1, 2, -3], operator.add, in_flight=4)
    6
    """
    waiting = iter(parts)
    running: dict[Future[Any], int] = {}
    resting: dict[int, Any] = {}
    is_more, counted, handed_out = True, 0, 0
    try:
        while is_more or running:
            if cancel():
                raise Cancelled("The work was stopped.")
            while is_more and handed_out < max(in_flight, 1):
                try:
                    part = next(waiting)
                except StopIteration:
                    is_more = False
                    break
                running[executor.submit(function, part)] = 0
                handed_out += 1
            done, _ = wait(running, timeout=_PATIENCE_S, return_when=FIRST_COMPLETED)
            for future in done:
                height = running.pop(future)
                found = future.result()
                if height == 0:
                    handed_out, counted = handed_out - 1, counted + 1
                    progress(min(1.0, counted / total) if total else 0.0)
                if height in resting:
                    running[executor.submit(add, resting.pop(height), found)] = height + 1
                else:
                    resting[height] = found
    finally:
        for future in running:
            future.cancel()
    result = None
    for height in sorted(resting):
        result = resting[height] if result is None else add(result, resting[height])
    return result
