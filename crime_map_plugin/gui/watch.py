"""Watches areas: looks at the store whenever it was written, tells once what is new, writes digests."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import numpy as np
from qgis.core import Qgis
from qgis.gui import QgisInterface, QgsMessageBarItem
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QObject, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QPushButton

from crime_map_plugin.errors import Cancel, CrimeMapError
from crime_map_plugin.gui import watch_areas
from crime_map_plugin.gui.background import Latest
from crime_map_plugin.gui.incident_list import FIELDS, SHOWN
from crime_map_plugin.gui.language import interface_language
from crime_map_plugin.gui.messages import notice_of_error
from crime_map_plugin.gui.notice import Level, Notice
from crime_map_plugin.gui.numbers import counted
from crime_map_plugin.gui.watch_areas import WatchArea
from crime_map_plugin.gui.watch_digest import FORMATS, Digest, DigestOrder, write_due
from crime_map_plugin.gui.watch_look import Findings, WatchedArea, look
from crime_map_plugin.gui.workspace import Workspace
from crime_map_plugin.incidents.schema import Columns, select
from crime_map_plugin.store.geopackage import Store
from crime_map_plugin.store.watch_state import WatchState

translate = QCoreApplication.translate

_SETTLE_MS = 400
# Of more than these, the latest are chosen by when they were found only.
_READ = 2_000


@dataclass(frozen=True)
class Listed:
    """What is new, the latest found first: incidents, the names of their areas, and how many there are."""

    columns: Columns
    names: tuple[str, ...]
    count: int


@dataclass(frozen=True)
class _Looked:
    """What one look brought."""

    findings: Findings
    digests: tuple[Digest, ...]
    error: CrimeMapError | None


class Watch(QObject):
    """The watch over the present store; before there is an area, it does nothing at all."""

    areas_changed = pyqtSignal()
    looked = pyqtSignal(object)
    listed = pyqtSignal(object)
    list_wanted = pyqtSignal()

    def __init__(self, workspace: Workspace, iface: QgisInterface, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.areas: list[WatchArea] = []
        self.is_busy: Callable[[], bool] = lambda: False
        """Whether the store is just being written: a look waits until it is done."""
        self._workspace = workspace
        self._iface = iface
        self._message: QgsMessageBarItem | None = None
        self._looking = Latest("Crime Map: watch areas")
        self._listing = Latest("Crime Map: new incidents")
        self._has_told_of_digest = False
        self._is_looking = False
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self._look)

    def open(self) -> None:
        """Read the areas and what is listed."""
        self._read()
        self.look_soon()

    def close(self) -> None:
        """Stop and take the message away."""
        self._settle.stop()
        self._looking.stop()
        self._listing.stop()
        self._take_message_away()

    def look_soon(self) -> None:
        """Look at the store soon; many calls in a row make one look."""
        self._settle.start()

    def add(self, area: WatchArea) -> None:
        """Watch a new area from now on."""
        self._do(lambda: watch_areas.add(area))

    def change(self, area: WatchArea) -> None:
        """Change what is said of an area."""
        self._do(lambda: watch_areas.change(area))

    def delete(self, number: int) -> None:
        """Watch an area no longer."""
        self._do(lambda: watch_areas.delete(number))

    def clear_list(self) -> None:
        """Empty the list of what is new."""
        self._take_message_away()
        self.list_news(is_cleared=True)

    def list_news(self, *, is_cleared: bool = False) -> None:
        """Read in the background what is listed, having cleared the list or not."""
        workspace = self._workspace
        names = {area.number: area.name for area in self.areas}
        state_path, store_path = watch_areas.state_path(), workspace.store_path
        if not state_path.is_file() or not workspace.has_store:
            self._listing.stop()
            self.listed.emit(None)
            return
        self._listing.start(
            lambda cancel: _listed(state_path, store_path, names, is_cleared, cancel),
            self.listed.emit,
            self._tell_error,
        )

    def _do(self, change: Callable[[], None]) -> None:
        try:
            change()
        except CrimeMapError as error:
            self._tell_error(error)
        self._read()
        self.look_soon()

    def _read(self) -> None:
        try:
            self.areas = watch_areas.read_all()
        except CrimeMapError as error:
            self.areas = []
            self._tell_error(error)
        self.areas_changed.emit()
        self.list_news()

    def _look(self) -> None:
        if self._is_looking or self.is_busy():
            # A look that is cut short would have found what nobody is then told of.
            self._settle.start()
            return
        workspace = self._workspace
        try:
            # The user may have changed polygons with QGIS's own tools meanwhile.
            areas = watch_areas.read_all()
        except CrimeMapError as error:
            self._tell_error(error)
            return
        if areas != self.areas:
            self.areas = areas
            self.areas_changed.emit()
        watched = [area.watched() for area in areas if area.is_on]
        state_path = watch_areas.state_path()
        # What was seen with areas on is kept up without them: one that is on again tells of nothing old.
        if not workspace.has_store or not (watched or state_path.is_file()):
            return
        settings = workspace.settings
        order = DigestOrder(
            Path(settings.digest_folder) if settings.digest_folder else None,
            settings.digest_format if settings.digest_format in FORMATS else FORMATS[0],
            interface_language(),
            workspace.is_made_up,
        )
        store_path, now = workspace.store_path, datetime.now()
        self._is_looking = True
        self._looking.start(
            lambda cancel: _work(state_path, store_path, watched, order, now, cancel),
            self._looked,
            self._failed,
        )

    def _failed(self, error: CrimeMapError) -> None:
        self._is_looking = False
        self._tell_error(error)

    def _looked(self, looked: _Looked) -> None:
        self._is_looking = False
        self.looked.emit(looked.findings)
        if looked.findings.total:
            self._tell(looked.findings)
            self.list_news()
        if looked.error is None:
            self._has_told_of_digest = False
        elif not self._has_told_of_digest:
            self._has_told_of_digest = True
            self._tell_error(looked.error)
        if looked.digests:
            count = len(looked.digests)
            text = counted(translate("CrimeMap", "%n digest(s) written.", None, count), count)
            detail = "\n".join(str(digest.path) for digest in looked.digests)
            unnoted = next((digest.unnoted for digest in looked.digests if digest.unnoted), "")
            level = Level.WARNING if unnoted else Level.INFO
            self._workspace.tell(Notice(text, level, unnoted, detail))

    def _tell(self, findings: Findings) -> None:
        """Show one message of QGIS's own; the one before it makes room."""
        self._take_message_away()
        count = findings.total
        incidents = counted(translate("CrimeMap", "%n new incident(s)", None, count), count)
        names = [area.name for area in self.areas if area.number in findings.by_area]
        where = names[0] if len(names) == 1 else ""
        if not where:
            where = counted(translate("CrimeMap", "%n watch area(s)", None, len(names)), len(names))
        text = translate("CrimeMap", "{incidents}: {where}", "incidents in watch areas").format(
            incidents=incidents, where=where
        )
        bar = self._iface.messageBar()
        message = bar.createMessage(translate("CrimeMap", "Crime Map"), text.replace("<", "‹"))
        button = QPushButton(translate("CrimeMap", "Show the list"))
        button.setObjectName("CrimeMapShowNews")
        button.clicked.connect(lambda _: self.list_wanted.emit())
        message.layout().addWidget(button)
        self._message = message
        bar.pushWidget(message, Qgis.MessageLevel.Info)

    def _take_message_away(self) -> None:
        message, self._message = self._message, None
        if message is not None and not sip.isdeleted(message):
            self._iface.messageBar().popWidget(message)

    def _tell_error(self, error: CrimeMapError) -> None:
        self._workspace.tell(notice_of_error(error))


def _work(
    state_path: Path,
    store_path: Path,
    areas: list[WatchedArea],
    order: DigestOrder,
    now: datetime,
    cancel: Cancel,
) -> _Looked:
    findings = look(state_path, store_path, areas, now, cancel)
    try:
        digests = write_due(state_path, store_path, areas, order, now, cancel)
    except CrimeMapError as error:
        # What was found is told all the same.
        return _Looked(findings, (), error)
    return _Looked(findings, tuple(digests), None)


def _listed(
    state_path: Path, store_path: Path, names: dict[int, str], is_cleared: bool, cancel: Cancel
) -> Listed | None:
    areas_of: dict[str, list[str]] = {}
    found: dict[str, datetime] = {}
    with Store.open(store_path, read_only=True) as store, WatchState.open(state_path, store_path) as state:
        if is_cleared:
            state.clear_list()
        state.forget(names, datetime.now())
        kept = {one.id for one in state.news()}
        there = set(store.read(ids=kept, fields=("id",), cancel=cancel)["id"])
        state.drop(kept - there)
        for one in state.news(listed_only=True):
            areas_of.setdefault(one.id, []).append(names[one.area])
            found.setdefault(one.id, one.found_at)
        columns = store.read(ids=list(areas_of)[:_READ], fields=("id", *FIELDS), cancel=cancel)
    if not len(columns["id"]):
        return None
    found_at = np.array([found[key] for key in columns["id"]], dtype="datetime64[s]")
    latest = np.lexsort((columns["occurred_at"], found_at))[::-1][:SHOWN]
    columns = select(columns, latest)
    return Listed(columns, tuple(", ".join(areas_of[key]) for key in columns["id"]), len(areas_of))
