"""Keeps the store fresh: by a timer, and when asked to; one algorithm after another in the background."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication, QObject, QTimer, pyqtSignal

from crime_map_plugin.algorithms.base import Refused
from crime_map_plugin.algorithms.import_source import ImportedLayer, import_parameters, imported_layers
from crime_map_plugin.errors import CrimeMapError, StoreLocked
from crime_map_plugin.gui import metered, runner
from crime_map_plugin.gui.background import Latest
from crime_map_plugin.gui.fetch_plan import FETCH, IMPORT
from crime_map_plugin.gui.imported_sources import may_be_opened
from crime_map_plugin.gui.messages import notice_of_error, notice_of_run
from crime_map_plugin.gui.notice import Level, Notice
from crime_map_plugin.gui.portals import profile_argument
from crime_map_plugin.gui.receipt_text import Outcome, news, summary
from crime_map_plugin.gui.refresh_pace import Pace
from crime_map_plugin.gui.refresh_plan import refresh_plan
from crime_map_plugin.gui.runner import Parameters, Run
from crime_map_plugin.gui.workspace import Workspace
from crime_map_plugin.store.lock import WriterLock
from crime_map_plugin.store.shared_place import is_shared

translate = QCoreApplication.translate

_TICK_MS = 30_000


class Refresher(QObject):
    """Asks for what the store holds whenever it is time, and tells how far it is.

    By itself it keeps quiet: a failure is told once, until a refresh has succeeded again. When the user asks,
    everything is told.
    """

    began = pyqtSignal(str)
    progressed = pyqtSignal(float, str)
    ended = pyqtSignal()
    state_changed = pyqtSignal()
    about_to_write = pyqtSignal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.pace = Pace(workspace.settings.refresh_minutes)
        self.blockers: list[Callable[[], bool]] = [runner.is_under_way]
        """What else may be under way; nothing is begun while one of these says so."""
        self.is_under_way = False
        self.is_paused_by_cost = False
        self._workspace = workspace
        self._planning = Latest("Crime Map: what to refresh")
        self._run: Run | None = None
        self._plan: list[Parameters | ImportedLayer] = []
        self._held: Any = None
        self._count = 0
        self._current: Parameters | ImportedLayer | None = None
        self._failures: list[Notice] = []
        self._outcome = Outcome()
        self._since: datetime | None = None
        self._is_asked = False
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.tick)
        self._timer.start()

    def tick(self) -> None:
        """Begin a refresh if it is time and nothing speaks against it."""
        self.pace.set_minutes(self._workspace.settings.refresh_minutes)
        if self.pace.is_due() and not self.is_under_way:
            if self._is_blocked():
                self.pace.put_off()
            elif self._costs_money():
                self.is_paused_by_cost = True
                self.pace.put_off()
            else:
                self.is_paused_by_cost = False
                self._begin(is_asked=False)
        self.state_changed.emit()

    def refresh_now(self) -> None:
        """Refresh because the user wants it, whatever the connection costs and whatever else is read."""
        if not self.is_under_way:
            self._begin(is_asked=True)

    def cancel(self) -> None:
        """Stop; what came is kept, and the timer goes on."""
        if self._run is not None:
            self._run.cancel()
        elif self.is_under_way:
            self._planning.stop()
            self._end()

    def close(self) -> None:
        """Stop and tell nobody."""
        self._timer.stop()
        self._planning.stop()
        if self._run is not None:
            self._run.detach()
            self._run = None

    def _is_blocked(self) -> bool:
        return any(is_busy() for is_busy in self.blockers)

    def _costs_money(self) -> bool:
        return not self._workspace.settings.refresh_on_metered and metered.is_metered() is True

    def _begin(self, *, is_asked: bool) -> None:
        workspace = self._workspace
        profile = workspace.profile
        self._is_asked = is_asked
        if profile is None or not workspace.has_store:
            self._had_nothing()
            return
        path, now = workspace.store_path, datetime.now()
        if workspace.figures.is_read_only:
            self.pace.put_off()
            return
        # A database says by itself who writes.
        if not is_shared(path):
            lock = WriterLock(path)
            try:
                lock.acquire()
            except StoreLocked as error:
                self.pace.put_off()
                if is_asked:
                    workspace.tell(notice_of_error(error))
                return
            except CrimeMapError as error:
                self._failed(notice_of_error(error))
                return
            lock.release()
        portal, authcfg = profile_argument(profile), workspace.authcfg()
        self.is_under_way = True
        self._outcome, self._count, self._failures = Outcome(), 0, []
        self._since = workspace.figures.as_of
        self.began.emit(translate("CrimeMap", "Refreshing …"))
        self._planning.start(
            lambda _: [
                *refresh_plan(path, now, portal=portal, authcfg=authcfg),
                *(part for part in imported_layers(path) if is_asked or not part.is_unchanged),
            ],
            self._planned,
            lambda error: self._end(notice=notice_of_error(error)),
        )

    def _planned(self, plan: list[Parameters | ImportedLayer]) -> None:
        self._plan, self._count = plan, len(plan)
        if not plan:
            self._end()
            self._had_nothing()
            return
        self.about_to_write.emit()
        self._next()

    def _next(self) -> None:
        if not self._plan:
            if self._failures:
                self._end(notice=_one_of(self._failures))
                return
            self.pace.succeeded()
            self._end(is_done=True)
            return
        self._current = self._plan.pop(0)
        try:
            algorithm, parameters = self._work_of(self._current)
        except (CrimeMapError, Refused) as error:
            told = notice_of_error(error) if isinstance(error, CrimeMapError) else Notice(str(error))
            self._go_on_after(told)
            return
        done = self._count - len(self._plan) - 1
        run = Run(algorithm, parameters)
        run.progressed.connect(
            lambda percent, said: self.progressed.emit((100.0 * done + percent) / self._count, said)
        )
        run.finished.connect(lambda ok, results: self._run_ended(run, ok, results))
        self._run = run
        if not run.start():
            self._run = None
            self._end(notice=notice_of_run(run))

    def _go_on_after(self, notice: Notice) -> None:
        """Keep what went wrong, named, and go on; of a portal nothing more is asked."""
        part = self._current
        if isinstance(part, ImportedLayer):
            text = translate("CrimeMap", "{source} was not refreshed: {reason}").format(
                source=part.source, reason=notice.text
            )
            notice = replace(notice, text=text)
        else:
            self._plan = [rest for rest in self._plan if isinstance(rest, ImportedLayer)]
        self._failures.append(notice)
        self._next()

    def _work_of(self, part: Parameters | ImportedLayer) -> tuple[str, Parameters]:
        """Return what to run; an imported layer is opened here, on the main thread, and held to the end."""
        if not isinstance(part, ImportedLayer):
            return FETCH, part
        if not may_be_opened(part.profile):
            raise Refused(
                translate(
                    "CrimeMap",
                    "The mapping “{name}” was changed, or is new on this computer: import with it once.",
                ).format(name=part.profile.name)
            )
        parameters, self._held = import_parameters(part.profile, part.layer, self._workspace.store_path)
        return IMPORT, parameters

    def _run_ended(self, run: Run, successful: bool, results: dict[str, Any]) -> None:
        self._run = None
        self._held = None
        if run.is_cancelled:
            self.pace.succeeded()
            self._end()
        elif not successful:
            self._go_on_after(notice_of_run(run))
        else:
            self._outcome.add(results)
            if results.get("COMPLETE"):
                self._next()
            else:
                self._go_on_after(Notice(summary(self._outcome), Level.WARNING))

    def _end(self, *, notice: Notice | None = None, is_done: bool = False) -> None:
        """End the refresh; with a notice, it failed."""
        self._plan = []
        self.is_under_way = False
        self.ended.emit()
        if notice is not None:
            self._failed(notice)
        elif is_done and self._is_asked:
            self._workspace.tell(Notice(news(self._outcome, self._since), Level.SUCCESS))
        outcome = self._outcome
        if outcome.received or outcome.removed:
            self._workspace.store_was_written()
        else:
            # Nothing to draw anew; but it is known now that the data is of today.
            self._workspace.refresh()
        self.state_changed.emit()

    def _failed(self, notice: Notice) -> None:
        self.pace.failed()
        if self._is_asked:
            self._workspace.tell(notice)
        elif self.pace.failures == 1:
            self._workspace.tell(
                Notice(
                    translate("CrimeMap", "The automatic refresh did not succeed; it is tried again later."),
                    Level.WARNING,
                    detail="\n\n".join(part for part in (notice.line, notice.detail) if part),
                )
            )
        self.state_changed.emit()

    def _had_nothing(self) -> None:
        self.pace.succeeded()
        if self._is_asked:
            self._workspace.tell(
                Notice(
                    translate("CrimeMap", "There is nothing to refresh yet."),
                    Level.INFO,
                    translate("CrimeMap", "Fetch incidents first."),
                )
            )
        self.state_changed.emit()


def _one_of(notices: list[Notice]) -> Notice:
    """Return the first failure with the others behind it."""
    first, *others = notices
    return replace(
        first, detail="\n\n".join(part for part in (first.detail, *(o.line for o in others)) if part)
    )
