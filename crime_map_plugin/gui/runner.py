"""Runs an algorithm in the background: what every button of the panel does."""

from __future__ import annotations

from collections.abc import Callable
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


class Feedback(QgsProcessingFeedback):
    """Feedback that keeps the warnings and errors for the panel to show."""

    def __init__(self) -> None:
        super().__init__(False)
        self.warnings: list[str] = []
        self.errors: list[str] = []

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

    def __init__(self, algorithm_id: str, parameters: Parameters, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.algorithm_id = algorithm_id
        self.parameters = parameters
        self.feedback = Feedback()
        self.context = QgsProcessingContext()
        self.context.setProject(QgsProject.instance())
        self.context.setFeedback(self.feedback)
        self.is_cancelled = False
        self._task: QgsProcessingAlgRunnerTask | None = None

    def start(self) -> bool:
        """Start in QGIS's task manager; False when parameters are refused, the reason in feedback.errors."""
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(self.algorithm_id)
        if algorithm is None:
            self.feedback.errors.append(self.algorithm_id)
            return False
        accepted, reason = algorithm.checkParameterValues(self.parameters, self.context)
        if not accepted:
            self.feedback.errors.append(reason)
            return False
        self.feedback.progressChanged.connect(self._tell)
        self._task = QgsProcessingAlgRunnerTask(algorithm, self.parameters, self.context, self.feedback)
        self._task.executed.connect(self._end)
        QgsApplication.taskManager().addTask(self._task)
        return True

    def cancel(self) -> None:
        """Ask the algorithm to stop."""
        self.is_cancelled = True
        self.feedback.cancel()

    def _tell(self, percent: float) -> None:
        self.progressed.emit(percent, "")

    def _end(self, successful: bool, results: dict[str, Any]) -> None:
        self._task = None
        self.finished.emit(successful and not self.is_cancelled, results)


OnFinished = Callable[[bool, dict[str, Any]], None]
