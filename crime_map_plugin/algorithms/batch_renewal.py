"""Workers started anew, with patience for a scheduler that is being restarted."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.algorithms.executors import Workers, open_workers
from crime_map_plugin.algorithms.scheduler_address import SchedulerAddress
from crime_map_plugin.errors import (
    Cancel,
    Cancelled,
    CrimeMapError,
    SchedulerRefused,
    SchedulerUnreachable,
    WorkersUnfit,
)

translate = QCoreApplication.translate
Found = TypeVar("Found")

_COMEBACK_S = 120.0
_PAUSE_S = 1.0
_PATIENCE_S = 0.2


def opened(address: SchedulerAddress | None, count: int, cancel: Cancel) -> Workers:
    """Return the workers as ``open_workers`` does; those that are there only after a stop are closed."""
    return _heard(lambda: open_workers(address or "", count), cancel, Workers.close)


def renew(workers: Workers, cancel: Cancel, say: Callable[[str], None] | None = None) -> None:
    """Start the workers anew; wait some time for a scheduler that is away.

    Raises
    ------
    Cancelled
        Within a second, whatever the network does.
    SchedulerUnreachable, SchedulerRefused, WorkersUnfit
        It stayed away, or what came back cannot be used.
    """
    end = time.monotonic() + _COMEBACK_S
    is_told = False
    while True:
        try:
            _heard(workers.renew, cancel)
            return
        except (SchedulerUnreachable, SchedulerRefused, WorkersUnfit) as error:
            if not _may_come_back(error) or time.monotonic() > end:
                raise
            if say is not None and not is_told:
                say(translate("CrimeMap", "The scheduler or its workers are gone: waiting for them."))
                is_told = True
        _heard(lambda: time.sleep(_PAUSE_S), cancel)


def _may_come_back(error: CrimeMapError) -> bool:
    if isinstance(error, SchedulerRefused):
        # a scheduler that goes down or comes up may hang up before it has greeted
        return error.facts.get("reason") in ("foreign", "protocol")
    return isinstance(error, SchedulerUnreachable) or error.facts.get("reason") == "none"


def _heard(work: Callable[[], Found], cancel: Cancel, undo: Callable[[Found], None] | None = None) -> Found:
    """Return what the work on a thread of its own returns; a stop is heard meanwhile, and undoes it."""
    done: Future[Found] = Future()

    def run() -> None:
        try:
            done.set_result(work())
        except CrimeMapError as error:
            done.set_exception(error)
        except BaseException as error:  # a fault of ours: the caller gets it, and the log its trace
            done.set_exception(error)
            raise

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    while not done.done():
        if cancel():
            if undo is not None:
                done.add_done_callback(lambda late: late.exception() or undo(late.result()))
            raise Cancelled("The batch was stopped.")
        thread.join(_PATIENCE_S)
    return done.result()
