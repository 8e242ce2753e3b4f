"""Runs an algorithm in the background: what every button of the panel does."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

Parameters = dict[str, Any]

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
        # QGIS builds the project's variables when they are first asked for and takes no lock: a map that is
        # being drawn and the algorithm's thread would build them both at once, and QGIS would crash.
        QgsProject.instance().createExpressionContextScope()
        QgsApplication.taskManager().addTask(self._task)
        return True

    def cancel(self) -> None:
        """Ask the algorithm to stop."""
        self.is_cancelled = True
        self.feedback.cancel()

    def detach(self) -> None:
        """Ask the algorithm to stop and tell nobody about it any more."""
        self.blockSignals(True)
        self.cancel()

    def _tell(self, percent: float) -> None:
        self._percent = percent
        self.progressed.emit(percent, "")

    def _tell_text(self, text: str) -> None:
        self.progressed.emit(self._percent, text)

    def _end(self, successful: bool, results: dict[str, Any]) -> None:
        self.finished.emit(successful and not self.is_cancelled, results)

    def _release(self) -> None:
        # The task holds bare pointers to context and feedback, so they go after it and on this thread; a
        # listener that knows this run would keep its layers alive until QGIS itself is gone.
        self._task = None
        for signal in (self.progressed, self.finished):
            if self.receivers(signal):
                signal.disconnect()
        _UNDER_WAY.discard(self)
        self.context = None
