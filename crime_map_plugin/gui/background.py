"""Small pieces of work off the main thread: counting, testing a connection, reading figures."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from typing import Any

from qgis.core import QgsApplication, QgsTask

from crime_map_plugin.errors import Cancel, CrimeMapError

Work = Callable[[Cancel], Any]
OnDone = Callable[[Any], None]
OnError = Callable[[CrimeMapError], None]

# The task manager does not keep a Python task's wrapper alive.
_UNDER_WAY: set[_Task] = set()


class _Task(QgsTask):
    def __init__(self, title: str, work: Work, on_done: OnDone, on_error: OnError) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel | QgsTask.Flag.Silent | QgsTask.Flag.Hidden)
        self._work = work
        self._on_done = on_done
        self._on_error = on_error
        self._result: Any = None
        self._error: CrimeMapError | None = None
        self.is_wanted = True

    def run(self) -> bool:
        try:
            self._result = self._work(self.isCanceled)
        except CrimeMapError as error:
            self._error = error
        except Exception as error:  # a thread's exception would otherwise reach nobody
            self._error = CrimeMapError(str(error) or type(error).__name__, detail=traceback.format_exc())
        return self._error is None

    def finished(self, result: bool) -> None:
        _UNDER_WAY.discard(self)
        if not self.is_wanted:
            return
        if self._error is not None:
            self._on_error(self._error)
        elif result:
            self._on_done(self._result)


class Latest:
    """Runs one piece of work at a time; a new one makes the one before it unwanted."""

    def __init__(self, title: str) -> None:
        self._title = title
        self._task: _Task | None = None

    def start(self, work: Work, on_done: OnDone, on_error: OnError) -> None:
        """Do the work in the background and hand its result, or its error, over on the main thread."""
        self.stop()
        self._task = _Task(self._title, work, on_done, on_error)
        _UNDER_WAY.add(self._task)
        QgsApplication.taskManager().addTask(self._task)

    def stop(self) -> None:
        """Cancel what runs; its result will not be told."""
        task, self._task = self._task, None
        if task is not None and task in _UNDER_WAY:
            task.is_wanted = False
            task.cancel()
