"""What every page of the panel has: the workspace, background runs with progress and cancel, a footer."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.gui import QgsScrollArea
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFrame, QVBoxLayout, QWidget

from crime_map_plugin.gui.connections import Connections
from crime_map_plugin.gui.messages import notice_of_run
from crime_map_plugin.gui.progress_row import ProgressRow
from crime_map_plugin.gui.runner import Parameters, Run
from crime_map_plugin.gui.workspace import Workspace

MARGIN = 8
SPACING = 6

OnSuccess = Callable[[dict[str, Any]], None]
OnEnd = Callable[[bool, dict[str, Any]], None]


class Page(QWidget):
    """A tab: ``body`` scrolls, ``footer`` stays in sight with the main button and the progress row.

    Pages do not know one another; they talk through the workspace. A subclass fills ``body`` and ``footer``
    in its constructor and starts algorithms with ``start_run``.
    """

    def __init__(self, workspace: Workspace, connections: Connections, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.connections = connections
        self.run: Run | None = None
        self.last_warnings: list[str] = []
        content = QWidget()
        content.setObjectName("CrimeMapPageContent")
        self.body = QVBoxLayout(content)
        self.body.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        self.body.setSpacing(SPACING)
        self.scroll_area = QgsScrollArea()
        self.scroll_area.setObjectName("CrimeMapPageScroll")
        self.scroll_area.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll_area.setWidgetResizable(True)
        self.scroll_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll_area.setWidget(content)
        self.header = QVBoxLayout()
        self.header.setContentsMargins(MARGIN, SPACING, MARGIN, 0)
        self.header.setSpacing(SPACING)
        footer = QFrame()
        footer.setObjectName("CrimeMapPageFooter")
        self.footer = QVBoxLayout(footer)
        self.footer.setContentsMargins(MARGIN, SPACING, MARGIN, MARGIN)
        self.footer.setSpacing(SPACING)
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        line.setFrameShadow(QFrame.Shadow.Sunken)
        self.progress = ProgressRow()
        self.progress.cancelled.connect(self.cancel_run)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self.header)
        layout.addWidget(self.scroll_area, 1)
        layout.addWidget(line)
        layout.addWidget(footer)

    def start_run(
        self,
        algorithm_id: str,
        parameters: Parameters,
        text: str,
        on_success: OnSuccess | None = None,
        on_end: OnEnd | None = None,
        share: tuple[float, float] = (0.0, 100.0),
    ) -> bool:
        """Run an algorithm in the background; one at a time on a page. False when it could not be started.

        ``on_success`` gets the results; ``on_end`` is called in either case. Failures reach the strip.
        ``share`` is the part of the bar, in percent, that is this run's own.
        """
        if self.run is not None:
            return False
        run = Run(algorithm_id, parameters)
        if not run.start():
            self.workspace.tell(notice_of_run(run))
            return False
        self.run = run
        # What the strip says is of an earlier run.
        self.workspace.notice_outdated.emit()
        self.progress.begin(text)
        low, high = share
        run.progressed.connect(
            lambda percent, said: self.progress.tell(low + (high - low) * percent / 100.0, said)
        )
        run.finished.connect(lambda ok, results: self._end_run(run, ok, results, on_success, on_end))
        self.running_changed(True)
        return True

    def cancel_run(self) -> None:
        """Ask the work under way to stop."""
        if self.run is not None:
            self.run.cancel()

    def running_changed(self, is_running: bool) -> None:
        """Called when a run begins and ends; a page disables its main button here."""

    def close_page(self) -> None:
        """Stop what runs; called before the panel goes away."""
        if self.run is not None:
            self.run.detach()
            self.run = None

    def _end_run(
        self,
        run: Run,
        successful: bool,
        results: dict[str, Any],
        on_success: OnSuccess | None,
        on_end: OnEnd | None,
    ) -> None:
        self.run = None
        self.last_warnings = list(run.feedback.warnings)
        self.progress.end()
        self.running_changed(False)
        if successful:
            if on_success is not None:
                on_success(results)
        else:
            self.workspace.tell(notice_of_run(run))
        if on_end is not None:
            on_end(successful, results)
