"""Prints district sheets while the panel lives on: counting in the background, then page by page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingUtils
from qgis.PyQt.QtCore import QCoreApplication, QObject, QTimer, pyqtSignal

from crime_map_plugin.algorithms.sheet_job import SheetJob
from crime_map_plugin.errors import Cancelled, CrimeMapError, StoreNotWritable
from crime_map_plugin.gui.background import Latest
from crime_map_plugin.gui.messages import notice_of_error, notice_of_run
from crime_map_plugin.gui.notice import Level, Notice
from crime_map_plugin.gui.runner import Run
from crime_map_plugin.maps.sheets import Printed, SheetPrinter

translate = QCoreApplication.translate

_PROVIDER = "crimemap"


@dataclass(frozen=True)
class Sheets:
    """What came of a printing: how many of the districts, where, and whether it was stopped."""

    folder: Path
    files: tuple[Path, ...]
    printed: int
    total: int
    is_stopped: bool = False
    notice: Notice | None = None


class SheetPrinting(QObject):
    """One printing at a time; ``ended`` tells what came of it, also when it failed or was stopped."""

    progressed = pyqtSignal(float, str)
    ended = pyqtSignal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._counting = Latest("Crime Map: district sheets")
        self._job: SheetJob | None = None
        self._boundary: Any = None
        self._run: Run | None = None
        self._printer: SheetPrinter | None = None
        self._pages: Iterator[Printed] | None = None
        self._printed = 0
        self._is_preview = False
        self._is_cancelled = False
        # Between two pages the event loop turns: the panel is drawn and the Cancel button works.
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._print_next)

    @property
    def is_under_way(self) -> bool:
        """Tell whether something is being printed."""
        return self._job is not None

    def start(self, job: SheetJob, boundary: Any, *, is_preview: bool = False) -> None:
        """Print a job's sheets; ``boundary`` is the study area of its analysis."""
        self._job, self._boundary, self._is_preview = job, boundary, is_preview
        self._printed, self._is_cancelled = 0, False
        self.progressed.emit(0.0, translate("CrimeMap", "Counting incidents …"))
        self._counting.start(job.count, lambda _: self._counted(job), self._fail)

    def cancel(self) -> None:
        """Stop before the next page; sheets already printed stay."""
        self._is_cancelled = True
        if self._run is not None:
            self._run.cancel()
        elif self._pages is None:
            self._counting.stop()
            self._end(is_stopped=True)

    def close(self) -> None:
        """Stop and tell nobody."""
        self.blockSignals(True)
        self._turn.stop()
        self._counting.stop()
        if self._run is not None:
            self._run.detach()
        self._forget()

    def _counted(self, job: SheetJob) -> None:
        try:
            target = QgsProcessingUtils.generateTempFilename(f"analysis.{job.result_ending}")
            analysis = job.prepare(self._boundary, target)
        except CrimeMapError as error:
            self._fail(error)
            return
        if analysis is None:
            self._begin_pages(job)
            return
        self.progressed.emit(0.0, translate("CrimeMap", "Analysing all districts …"))
        run = Run(f"{_PROVIDER}:{analysis.algorithm}", analysis.parameters)
        run.progressed.connect(lambda percent, _: self.progressed.emit(percent, ""))
        run.finished.connect(lambda ok, results: self._analysed(job, run, ok, results))
        self._run = run
        if not run.start():
            self._run = None
            self._end(notice=notice_of_run(run))

    def _analysed(self, job: SheetJob, run: Run, successful: bool, results: dict[str, Any]) -> None:
        self._run = None
        if not successful:
            self._end(notice=None if run.is_cancelled else notice_of_run(run), is_stopped=run.is_cancelled)
            return
        try:
            job.take_analysis(results)
        except CrimeMapError as error:
            self._fail(error)
            return
        self._begin_pages(job)

    def _begin_pages(self, job: SheetJob) -> None:
        self._printer = job.printer()
        self._pages = self._printer.pages(lambda: self._is_cancelled)
        self._announce_next()

    def _announce_next(self) -> None:
        job = self._job
        if job is None:
            return
        total = len(job.printed)
        if self._printed < total:
            district = job.districts.rows[job.printed[self._printed]].name
            text = translate("CrimeMap", "{number} of {total}: {district}").format(
                number=self._printed + 1, total=total, district=district
            )
            self.progressed.emit(100.0 * self._printed / total, text)
        self._turn.start()

    def _print_next(self) -> None:
        if self._pages is None:
            return
        try:
            printed = next(self._pages, None)
        except Cancelled:
            self._end(is_stopped=True)
        except StoreNotWritable as error:
            notice = notice_of_error(error)
            self._end(
                notice=Notice(
                    translate("CrimeMap", "The sheets cannot be written to this folder."),
                    Level.ERROR,
                    translate(
                        "CrimeMap",
                        "Choose a folder with free space, and close the sheet if it is open elsewhere.",
                    ),
                    notice.detail,
                )
            )
        except CrimeMapError as error:
            self._fail(error)
        else:
            if printed is None:
                self._end()
            else:
                self._printed += 1
                self._announce_next()

    def _fail(self, error: CrimeMapError) -> None:
        notice = notice_of_error(error)
        is_page = self._pages is not None and type(error) is CrimeMapError
        if is_page and self._job is not None and self._job.order.template is not None:
            notice = Notice(
                translate("CrimeMap", "This layout template cannot be used."),
                Level.ERROR,
                translate("CrimeMap", "Choose a .qpt file whose map has the id “map”, or none."),
                notice.detail,
            )
        self._end(notice=notice)

    def _end(self, *, notice: Notice | None = None, is_stopped: bool = False) -> None:
        job, printer = self._job, self._printer
        if job is None:
            return
        files = tuple(printer.files) if printer is not None else ()
        if files and not self._is_preview:
            unnoted = job.note_printed(self._printed, files)
            if unnoted and notice is None:
                notice = Notice(unnoted, Level.WARNING)
        result = Sheets(job.order.folder, files, self._printed, len(job.printed), is_stopped, notice)
        self._forget()
        self.ended.emit(result)

    def _forget(self) -> None:
        """Let go of layers and layouts, on the main thread where they were made."""
        self._job = self._run = self._printer = self._pages = None
