"""Small pieces of work off the main thread: counting, testing a connection, reading figures."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal

from crime_map_plugin.errors import Cancel, CrimeMapError

Work = Callable[[Cancel], Any]
OnDone = Callable[[Any], None]
OnError = Callable[[CrimeMapError], None]

# An errand that nobody wants any more still has a thread.
_UNDER_WAY: set[_Errand] = set()


class _Errand(QObject):
    """One piece of work on a thread of its own; what it raises comes back as its error.

    Not a task of QGIS: its task manager has few threads, all of which long runs may hold, and now and then it
    loses a task that is added while another one ends (https://github.com/qgis/QGIS/issues/53806).
    """

    _ended = pyqtSignal(object)

    def __init__(self, title: str, work: Work, on_done: OnDone, on_error: OnError) -> None:
        super().__init__()
        self.title = title
        self.is_wanted = True
        self._work = work
        self._on_done = on_done
        self._on_error = on_error
        self._ended.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._thread = ThreadPoolExecutor(1, title)

    def start(self) -> None:
        """Begin; the errand keeps itself until it has told its end."""
        _UNDER_WAY.add(self)
        self._thread.submit(self._work, lambda: not self.is_wanted).add_done_callback(self._ended.emit)

    def _tell(self, done: Future[Any]) -> None:
        # What the work holds, widgets among it, is deleted on this thread: the other one lets go first.
        self._thread.shutdown()
        _UNDER_WAY.discard(self)
        if not self.is_wanted:
            return
        error = done.exception()
        if error is None:
            self._on_done(done.result())
        elif isinstance(error, CrimeMapError):
            self._on_error(error)
        else:
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
        self._errand.start()

    def stop(self) -> None:
        """Cancel what runs; its result will not be told."""
        errand, self._errand = self._errand, None
        if errand is not None:
            errand.is_wanted = False
