"""Runs an algorithm in the background: what every button of the panel does."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsTask,
    QgsTaskManager,
)
from qgis.PyQt.QtCore import QCoreApplication, QObject, QTimer, pyqtSignal

translate = QCoreApplication.translate

Parameters = dict[str, Any]

_TICK_MS = 250
# How often a task may be seen waiting though QGIS has a thread to spare, before it is taken for lost.
_MOST_IDLE = 8
# How long, in turns of the event loop, the tasks that have ended may take to leave QGIS's books.
_MOST_TURNS = 200
_STATUS = QgsTask.TaskStatus

# A task uses its run's context and feedback until it is destroyed, whoever else has let go of the run.
_UNDER_WAY: set[Run] = set()


def is_under_way() -> bool:
    """Tell whether any algorithm of the panel is running."""
    return bool(_UNDER_WAY)


class Feedback(QgsProcessingFeedback):
    """Feedback that keeps what was said for the panel to show."""

    told = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__(False)
        self.warnings: list[str] = []
        self.errors: list[str] = []
        self.log: list[str] = []

    def setProgressText(self, text: str | None) -> None:
        self.log.append(text or "")
        self.told.emit(text or "")
        super().setProgressText(text)

    def pushInfo(self, info: str | None) -> None:
        self.log.append(info or "")
        super().pushInfo(info)

    def pushDebugInfo(self, info: str | None) -> None:
        self.log.append(info or "")
        super().pushDebugInfo(info)

    def pushWarning(self, warning: str | None) -> None:
        self.warnings.append(warning or "")
        super().pushWarning(warning)

    def reportError(self, error: str | None, fatalError: bool = False) -> None:
        self.errors.append(error or "")
        super().reportError(error, fatalError)


class Run(QObject):
    """One algorithm under way, with progress, cancel, and its results at the end."""

    progressed = pyqtSignal(float, str)
    finished = pyqtSignal(bool, dict)

    def __init__(self, algorithm_id: str, parameters: Parameters) -> None:
        super().__init__()
        self.algorithm_id = algorithm_id
        self.parameters = parameters
        self.feedback = Feedback()
        self.context: QgsProcessingContext | None = QgsProcessingContext()
        self.context.setProject(QgsProject.instance())
        self.context.setFeedback(self.feedback)
        self.is_cancelled = False
        self._percent = 0.0
        self._task: QgsProcessingAlgRunnerTask | None = None
        self._turns = self._idle = 0
        self._watch = QTimer(self)
        self._watch.setInterval(_TICK_MS)
        self._watch.timeout.connect(self._see_whether_it_began)

    def start(self) -> bool:
        """Start in QGIS's task manager; False when the parameters are refused (see feedback.errors)."""
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(self.algorithm_id)
        if algorithm is None:
            self.feedback.errors.append(self.algorithm_id)
            return False
        accepted, reason = algorithm.checkParameterValues(self.parameters, self.context)
        if not accepted:
            self.feedback.errors.append(reason)
            return False
        self.feedback.progressChanged.connect(self._tell)
        self.feedback.told.connect(self._tell_text)
        self._task = QgsProcessingAlgRunnerTask(algorithm, self.parameters, self.context, self.feedback)
        if self._task.isCanceled():
            # What fails while it is prepared is never executed, and no signal would tell.
            self._task = None
            return False
        self._task.executed.connect(self._end)
        self._task.destroyed.connect(self._release)
        _UNDER_WAY.add(self)
        QTimer.singleShot(0, self._add)
        return True

    def cancel(self) -> None:
        """Ask the algorithm to stop."""
        self.is_cancelled = True
        self.feedback.cancel()

    def detach(self) -> None:
        """Ask the algorithm to stop and tell nobody about it any more."""
        self.blockSignals(True)
        self.cancel()

    def _add(self) -> None:
        """Hand the task to QGIS, once none that has ended is in its books.

        For such a task QGIS keeps the address of a worker that is gone. A new one, often at the very same
        address, is then taken out of the queue in the old one's name and never runs:
        https://github.com/qgis/QGIS/issues/53806. So a step must not begin inside the end of the one before.
        """
        if self._task is None:
            return
        manager = QgsApplication.taskManager()
        if self._turns < _MOST_TURNS and _is_keeping_ended_tasks(manager):
            self._turns += 1
            QTimer.singleShot(5, self._add)
            return
        # QGIS builds the project's variables when they are first asked for and takes no lock: a map that is
        # being drawn and the algorithm's thread would build them both at once, and QGIS would crash.
        QgsProject.instance().createExpressionContextScope()
        manager.addTask(self._task)
        self._watch.start()

    def _see_whether_it_began(self) -> None:
        if self._task is None or self._task.status() != _STATUS.Queued:
            self._watch.stop()
            return
        pool = QgsApplication.taskManager().threadPool()
        self._idle = self._idle + 1 if pool.activeThreadCount() < pool.maxThreadCount() else 0
        if self._idle >= _MOST_IDLE:
            self.feedback.errors.append(
                translate("CrimeMap", "QGIS did not begin the work, though it had time: start it again.")
            )
        if self.is_cancelled or self._idle >= _MOST_IDLE:
            self._watch.stop()
            self._task.cancel()

    def _tell(self, percent: float) -> None:
        self._percent = percent
        self.progressed.emit(percent, "")

    def _tell_text(self, text: str) -> None:
        self.progressed.emit(self._percent, text)

    def _end(self, successful: bool, results: dict[str, Any]) -> None:
        self.finished.emit(successful and not self.is_cancelled, results)

    def _release(self) -> None:
        self._watch.stop()
        # The task holds bare pointers to context and feedback, so they go after it and on this thread; a
        # listener that knows this run would keep its layers alive until QGIS itself is gone.
        self._task = None
        for signal in (self.progressed, self.finished):
            if self.receivers(signal):
                signal.disconnect()
        _UNDER_WAY.discard(self)
        self.context = None


def _is_keeping_ended_tasks(manager: QgsTaskManager) -> bool:
    statuses = [task.status() for task in manager.tasks()]
    # A task whose thread is done calls itself running until the main thread has heard of it.
    is_news_on_the_way = statuses.count(_STATUS.Running) > manager.threadPool().activeThreadCount()
    return is_news_on_the_way or any(status in (_STATUS.Complete, _STATUS.Terminated) for status in statuses)
