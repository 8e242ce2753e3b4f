"""Small pieces of work off the main thread: counting, testing a connection, reading figures."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from typing import Any

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QTimer

from crime_map_plugin.errors import Cancel, CrimeMapError

Work = Callable[[Cancel], Any]
OnDone = Callable[[Any], None]
OnError = Callable[[CrimeMapError], None]

# The task manager does not keep a Python task's wrapper alive.
_UNDER_WAY: set[_Errand] = set()


class _Errand:
    """One piece of work as a QGIS task; what it raises comes back as its error."""

    def __init__(self, title: str, work: Work, on_done: OnDone, on_error: OnError) -> None:
        self._on_done = on_done
        self._on_error = on_error
        self.is_wanted = True
        self.task = QgsTask.fromFunction(
            title,
            lambda task: (work(task.isCanceled),),
            on_finished=self._finished,
            flags=QgsTask.Flag.CanCancel | QgsTask.Flag.Silent | QgsTask.Flag.Hidden,
        )

    def _finished(self, error: Exception | None, result: tuple[Any] | None = None) -> None:
        _UNDER_WAY.discard(self)
        # QGIS swallows what is raised from here, so the news is told from the event loop.
        QTimer.singleShot(0, lambda: self._tell(error, result))

    def _tell(self, error: Exception | None, result: tuple[Any] | None) -> None:
        if not self.is_wanted:
            return
        if result is not None:
            self._on_done(result[0])
        elif isinstance(error, CrimeMapError):
            self._on_error(error)
        elif error is not None:
            detail = "".join(traceback.format_exception(type(error), error, error.__traceback__))
            self._on_error(CrimeMapError(str(error) or type(error).__name__, detail=detail))


class Latest:
    """Runs one piece of work at a time; a new one makes the one before it unwanted."""

    def __init__(self, title: str) -> None:
        self._title = title
        self._errand: _Errand | None = None

    def start(self, work: Work, on_done: OnDone, on_error: OnError) -> None:
        """Do the work in the background and hand its result, or its error, over on the main thread."""
        self.stop()
        self._errand = _Errand(self._title, work, on_done, on_error)
        _UNDER_WAY.add(self._errand)
        QgsApplication.taskManager().addTask(self._errand.task)

    def stop(self) -> None:
        """Cancel what runs; its result will not be told."""
        errand, self._errand = self._errand, None
        if errand is None:
            return
        errand.is_wanted = False
        if errand in _UNDER_WAY:
            errand.task.cancel()
