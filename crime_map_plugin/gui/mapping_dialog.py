"""The mapping page: a foreign source's fields onto the incident schema, seen before it is imported."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QPushButton,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from crime_map_plugin.errors import CrimeMapError
from crime_map_plugin.gui.background import Latest
from crime_map_plugin.gui.forms import dialog_buttons
from crime_map_plugin.gui.imported_sources import write_mapping
from crime_map_plugin.gui.language import interface_language
from crime_map_plugin.gui.mapping_category import MappingCategory
from crime_map_plugin.gui.mapping_fields import MappingFields
from crime_map_plugin.gui.mapping_outlook import OpenSource, Outlook, look, read_sample
from crime_map_plugin.gui.mapping_place import MappingPlace, MappingRefresh
from crime_map_plugin.gui.mapping_preview import MappingPreview
from crime_map_plugin.gui.mapping_source import MappingSource
from crime_map_plugin.gui.mapping_state import BY_VALUES, MappingState, state_of, state_of_guesses
from crime_map_plugin.gui.mapping_times import MappingTimes
from crime_map_plugin.gui.messages import notice_of_error
from crime_map_plugin.gui.source_question import SourceQuestion
from crime_map_plugin.incidents.flags import FLAGS
from crime_map_plugin.incidents.mapping_guess import Guesses, guess_mapping
from crime_map_plugin.incidents.mapping_words import CATEGORY, LATITUDE, LONGITUDE
from crime_map_plugin.portal.layer_source import LayerSource, is_local_file
from crime_map_plugin.portal.profile import load_profile

translate = QCoreApplication.translate

_SETTLE_MS = 250
_OF_FILES = ("ogr", "delimitedtext")


class MappingDialog(QDialog):
    """Emits ``import_wanted`` with the mapping and the layer; nothing is written before that."""

    import_wanted = pyqtSignal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("CrimeMapMappingDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("CrimeMap", "Import a layer or file"))
        self._open: OpenSource | None = None
        self._columns: Mapping[str, Sequence[Any]] = {}
        self._guesses = Guesses()
        self._given: MappingState | None = None
        self._shown = MappingState()
        self._is_filling = False
        self._sampling = Latest("Crime Map: sample of a source")
        self._looking = Latest("Crime Map: preview of an import")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SETTLE_MS)
        self._timer.timeout.connect(self._look)
        self._make_parts()
        self._connect()
        self.preview.tell(translate("CrimeMap", "Choose a layer or a file to begin with."))
        self._show_buttons()
        self.resize(820, 760)

    def _make_parts(self) -> None:
        self.source = MappingSource()
        self.fields = MappingFields()
        self.times = MappingTimes()
        self.category = MappingCategory()
        self.place = MappingPlace()
        self.refresh = MappingRefresh()
        self.preview = MappingPreview()
        self.tabs = QTabWidget()
        self.tabs.setObjectName("CrimeMapMappingTabs")
        self.tabs.setDocumentMode(True)
        for part, text in (
            (self.fields, translate("CrimeMap", "Fields")),
            (self.times, translate("CrimeMap", "Times")),
            (self.category, translate("CrimeMap", "Categories")),
            (self.place, translate("CrimeMap", "Place")),
            (self.refresh, translate("CrimeMap", "Name and refresh")),
        ):
            self.tabs.addTab(part, text)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.tabs)
        splitter.addWidget(self.preview)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        buttons = dialog_buttons(QDialogButtonBox.StandardButton.Close)
        self.import_button = QPushButton(translate("CrimeMap", "&Import"))
        self.import_button.setObjectName("CrimeMapMappingImport")
        self.import_button.setDefault(True)
        self.open_button = QPushButton(translate("CrimeMap", "Open &mapping …"))
        self.open_button.setObjectName("CrimeMapMappingOpen")
        self.save_button = QPushButton(translate("CrimeMap", "Sa&ve mapping …"))
        self.save_button.setObjectName("CrimeMapMappingSave")
        for button in (self.open_button, self.save_button, buttons.button(buttons.StandardButton.Close)):
            button.setAutoDefault(False)
        buttons.addButton(self.import_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.open_button, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.addButton(self.save_button, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.source)
        layout.addWidget(splitter, 1)
        layout.addWidget(buttons)

    def _connect(self) -> None:
        self.source.opened.connect(self._source_opened)
        for part in (self.fields, self.times, self.category, self.place, self.refresh):
            part.changed.connect(self._edited)
        self.import_button.clicked.connect(lambda _: self._import())
        self.open_button.clicked.connect(lambda _: self._choose_to_open())
        self.save_button.clicked.connect(lambda _: self._choose_to_save())

    def done(self, result: int) -> None:
        """Close, and let what is being read go."""
        self._timer.stop()
        self._sampling.stop()
        self._looking.stop()
        super().done(result)

    # -- mappings as files ---------------------------------------------------------------------------

    def open_mapping(self, path: str) -> None:
        """Show what a profile file says, with its own source or the one that is open."""
        try:
            profile = load_profile(Path(path))
        except CrimeMapError as error:
            self.preview.tell(notice_of_error(error).line)
            return
        if not profile.incident_layers or profile.is_portal:
            self.preview.tell(
                translate(
                    "CrimeMap", "“{name}” is the profile of a portal: add it with “Connection …”."
                ).format(name=Path(path).name)
            )
            return
        self._given = state_of(profile, interface_language())
        if self._given.source is not None:
            source = self._given.source
            if source.provider not in _OF_FILES or not is_local_file(source.uri):
                self._ask_to_open(source, self._given.title)
                return
            beside = Path(path).parent / source.uri
            if not Path(source.uri).exists() and beside.exists():
                source = replace(source, uri=str(beside))
            if _leads_elsewhere(Path(source.uri.partition("|")[0])):
                self._ask_to_open(source, self._given.title)
                return
            self.source.open_source(source, self._given.title)
            return
        if self._open is not None:
            self._show(self._given)
        else:
            self.preview.tell(translate("CrimeMap", "The mapping names no source: choose a layer or a file."))

    def _ask_to_open(self, source: LayerSource, title: str) -> None:
        """Show what a mapping from anywhere would have QGIS turn to, before it does."""
        question = SourceQuestion(source, self)
        question.accepted.connect(lambda: self.source.open_source(source, title))
        question.rejected.connect(self._forget_given)
        question.open()

    def _forget_given(self) -> None:
        self._given = None

    def save_mapping(self, path: str) -> None:
        """Write the mapping as a profile file that a colleague can open."""
        state = self.state()
        target = Path(path)
        if target.suffix.lower() != ".json":
            target = target.with_name(target.name + ".json")
        try:
            write_mapping(state, target)
        except CrimeMapError as error:
            self.preview.tell(notice_of_error(error).line)

    def _choose_to_open(self) -> None:
        dialog = QFileDialog(self, translate("CrimeMap", "Open mapping"), "", "JSON (*.json)")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.open_mapping)
        dialog.open()

    def _choose_to_save(self) -> None:
        dialog = QFileDialog(self, translate("CrimeMap", "Save mapping"), "", "JSON (*.json)")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.fileSelected.connect(self.save_mapping)
        dialog.open()

    # -- what is shown -------------------------------------------------------------------------------

    def state(self) -> MappingState:
        """Return the mapping as the page says it now."""
        targets = {target: name for name, target in self.fields.targets().items()}
        x, y = targets.pop(LONGITUDE, ""), targets.pop(LATITUDE, "")
        kind = targets.pop(CATEGORY, "")
        flags = {key: targets.pop(key) for key in FLAGS if key in targets}
        return MappingState(
            title=self.refresh.name.text().strip(),
            profile_id=self._shown.profile_id,
            source=self.source.source,
            fields=targets,
            flags=flags,
            times=self.times.times.currentData(),
            dates=self.times.written.currentData(),
            by=self.category.by.currentData(),
            fixed=self.category.fixed.currentData(),
            category_field=kind,
            category_map=self.category.mapped,
            coordinates=self.place.coordinates(x, y),
            refresh=self.refresh.rule,
            where=self._shown.where,
            constants=self._shown.constants,
        )

    def tell_failure(self, text: str) -> None:
        """Show the page again with what went wrong; everything chosen is still there."""
        self.show()
        self.raise_()
        self.preview.state.setText(text)

    def _source_opened(self, layer: QgsVectorLayer | None) -> None:
        self._looking.stop()
        self._timer.stop()
        self._open = None
        self._show_buttons()
        if layer is None:
            self._sampling.stop()
            self.preview.tell(self.source.state.text())
            return
        opened = OpenSource(layer)
        self.preview.tell(translate("CrimeMap", "Reading …"))
        self._sampling.start(
            lambda cancel: _sampled(opened, cancel),
            lambda found: self._sampled(opened, layer.name(), *found),
            lambda error: self.preview.tell(notice_of_error(error).line),
        )

    def _sampled(
        self, opened: OpenSource, title: str, columns: Mapping[str, Sequence[Any]], guesses: Guesses
    ) -> None:
        self._open, self._columns, self._guesses = opened, columns, guesses
        self.fields.show_fields(columns, guesses.personal)
        state = self._given or state_of_guesses(guesses, title=title, has_geometry=opened.has_points)
        self._given = None
        self._show(state)

    def _show(self, state: MappingState) -> None:
        opened = self._open
        if opened is None:
            return
        self._shown = state
        targets = {name: key for key, name in {**state.fields, **state.flags}.items()}
        if state.category_field:
            targets.setdefault(state.category_field, CATEGORY)
        if state.coordinates is not None:
            targets |= {state.coordinates.x: LONGITUDE, state.coordinates.y: LATITUDE}
        self._is_filling = True
        self.fields.show_targets(targets)
        self.times.show_state(state.times, state.dates)
        self.category.show_state(state.by, state.fixed, state.category_map)
        self.place.show_state(state.coordinates, has_geometry=opened.has_points)
        self.refresh.show_state(state.title, state.refresh, self.fields.names)
        self._is_filling = False
        self._edited()

    def _edited(self) -> None:
        if self._is_filling or self._open is None:
            return
        by_target = {target: name for name, target in self.fields.targets().items()}
        self.times.show_values(self._columns.get(by_target.get("occurred_at", ""), ()))
        self.category.show_field(by_target.get(CATEGORY, ""), has_article="article" in by_target)
        self.place.show_columns(by_target.get(LONGITUDE, ""), by_target.get(LATITUDE, ""))
        going_by = {"date": "occurred_at", "id": "id"}.get(self.refresh.by.currentData(), "")
        self.refresh.offer(by_target.get(going_by, ""))
        self._looking.stop()
        # What is shown is of an earlier mapping; the table stays until the next one is read.
        self.preview.outlook = None
        self._show_buttons()
        problem = self._problem()
        if problem:
            self._timer.stop()
            self.preview.tell(problem)
            return
        self._timer.start()

    def _problem(self) -> str:
        """Return what is missing before anything can be imported."""
        state = self.state()
        if "occurred_at" not in state.fields:
            return translate("CrimeMap", "Choose in “Fields” which field is the date of the incident.")
        if self._open is not None and not self._open.has_points and state.coordinates is None:
            return translate(
                "CrimeMap",
                "The source has no points: choose in “Fields” longitude and latitude, or x and y with their "
                "coordinate system in “Place”.",
            )
        if not state.title:
            return translate("CrimeMap", "Give the source a name in “Name and refresh”.")
        return ""

    def _look(self) -> None:
        opened, state = self._open, self.state()
        if opened is None:
            return
        transforms = QgsProject.instance().transformContext()
        self.preview.state.setText(translate("CrimeMap", "Reading …"))
        self._looking.start(
            lambda cancel: look(opened, state, transforms, cancel),
            self._looked,
            lambda error: self.preview.tell(notice_of_error(error).line),
        )

    def _looked(self, outlook: Outlook) -> None:
        if self.category.by.currentData() == BY_VALUES and self.category.show_values(outlook.values):
            # Categories were guessed for the values: the preview must show them.
            self._timer.start()
        self.preview.show_outlook(outlook)
        self._show_buttons()

    def _show_buttons(self) -> None:
        outlook = self.preview.outlook
        is_ready = self._open is not None and not self._problem()
        self.save_button.setEnabled(is_ready)
        is_good = outlook is not None and not outlook.refusal and outlook.looked_at > 0
        self.import_button.setEnabled(is_ready and is_good)
        self.tabs.setEnabled(self._open is not None)

    def _import(self) -> None:
        if self._open is not None and self.source.layer is not None:
            self.import_wanted.emit(self.state(), self.source.layer)


def _leads_elsewhere(path: Path) -> bool:
    """Whether a file of GDAL's names other sources, which may be anywhere."""
    try:
        with path.open("rb") as file:
            return b"<OGR" in file.read(4096)
    except OSError:
        return False


def _sampled(opened: OpenSource, cancel: Any) -> tuple[dict[str, Sequence[Any]], Guesses]:
    columns = read_sample(opened, cancel)
    return columns, guess_mapping(columns)
