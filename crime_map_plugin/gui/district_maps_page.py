"""The District maps page: which districts to print, of which days, and how."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path

from qgis.core import QgsProject
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QCoreApplication, QSize, QStandardPaths, Qt, QTimer, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QShowEvent
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from crime_map_plugin.algorithms.district_counts import Districts, has_shape
from crime_map_plugin.algorithms.sheet_job import Content, SheetJob, SheetOrder
from crime_map_plugin.analysis.periods import Period
from crime_map_plugin.errors import CrimeMapError
from crime_map_plugin.gui.audience_box import AudienceBox
from crime_map_plugin.gui.background import Latest
from crime_map_plugin.gui.basemap import visible_basemap
from crime_map_plugin.gui.connections import Connections
from crime_map_plugin.gui.district_list import DistrictList
from crime_map_plugin.gui.filter_state import Area, FilterState
from crime_map_plugin.gui.forms import GAP, ICON, combo, form, group, tool_button
from crime_map_plugin.gui.gap_row import GapRow
from crime_map_plugin.gui.icons import icon
from crime_map_plugin.gui.language import interface_language
from crime_map_plugin.gui.map_view import MapView
from crime_map_plugin.gui.messages import notice_of_error
from crime_map_plugin.gui.notice import Level, Notice
from crime_map_plugin.gui.numbers import counted, number
from crime_map_plugin.gui.page import Page
from crime_map_plugin.gui.period_box import PeriodBox
from crime_map_plugin.gui.plain_text import PlainLabel, tool_tip
from crime_map_plugin.gui.preview_dialog import PreviewDialog
from crime_map_plugin.gui.sheet_areas import Areas, areas_of_overlay, inset_of
from crime_map_plugin.gui.sheet_coverage import (
    NotFetched,
    extent_of,
    not_fetched,
    open_districts,
    read_districts,
)
from crime_map_plugin.gui.sheet_printing import SheetPrinting, Sheets
from crime_map_plugin.gui.workspace import Workspace
from crime_map_plugin.incidents import codes
from crime_map_plugin.incidents.query import IncidentQuery
from crime_map_plugin.maps.language import Language
from crime_map_plugin.maps.sheets import Format
from crime_map_plugin.settings import Settings, is_fixed

translate = QCoreApplication.translate

_CHECK_MS = 300
_ALL, _FILTER = "all", "filter"
_SHOWN_CATEGORIES = 2


class DistrictMapsPage(Page):
    """Prints sheets of the chosen districts, one page per turn of the event loop."""

    def __init__(self, workspace: Workspace, map_view: MapView, connections: Connections) -> None:
        super().__init__(workspace, connections)
        self._map_view = map_view
        self._districts: Districts | None = None
        self._result: Sheets | None = None
        self._is_preview = False
        self._has_own_period = False
        self._areas: Areas | None = None
        self._preview_folder: tempfile.TemporaryDirectory[str] | None = None
        self._reading = Latest("Crime Map: districts")
        self._checking = Latest("Crime Map: coverage of district sheets")
        self.printing = SheetPrinting(self)
        self._check_soon = QTimer(self)
        self._check_soon.setSingleShot(True)
        self._check_soon.setInterval(_CHECK_MS)
        self._check_soon.timeout.connect(self._check)
        self._make_empty_state()
        self._make_form()
        self._make_footer()
        self._connect()
        self._filter_changed()
        self._read_districts()

    def _make_empty_state(self) -> None:
        self.empty = QWidget()
        self.empty.setObjectName("CrimeMapSheetsEmpty")
        picture = PlainLabel()
        picture.setPixmap(icon("district_sheet").pixmap(QSize(40, 40)))
        self._empty_text = PlainLabel()
        self._empty_text.setObjectName("CrimeMapSheetsEmptyText")
        self._empty_text.setWordWrap(True)
        self._empty_text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.choose = QPushButton(translate("CrimeMap", "&Choose districts …"))
        self.choose.setObjectName("CrimeMapChooseDistricts")
        self.choose.clicked.connect(self.workspace.districts_wanted)
        column = QVBoxLayout(self.empty)
        column.setContentsMargins(8, 40, 8, 8)
        column.setSpacing(12)
        column.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._empty_text)
        column.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignHCenter)
        self.body.addWidget(self.empty)

    def _make_form(self) -> None:
        self.form = QWidget()
        self.districts = DistrictList()
        self.period = PeriodBox(self)
        self.period.preset.setObjectName("CrimeMapSheetPeriod")
        self.period.first.setObjectName("CrimeMapSheetFirstDay")
        self.period.last.setObjectName("CrimeMapSheetLastDay")
        self.categories = combo("CrimeMapSheetCategories", translate("CrimeMap", "&Categories"))
        self.categories.addItem(translate("CrimeMap", "All categories"), _ALL)
        self.categories.addItem("", _FILTER)
        self.content = combo("CrimeMapSheetContent", translate("CrimeMap", "&Map shows"))
        for name, content in (
            (translate("CrimeMap", "Incidents"), Content.INCIDENTS),
            (translate("CrimeMap", "Hotspots"), Content.HOTSPOTS),
            (translate("CrimeMap", "Density"), Content.DENSITY),
        ):
            self.content.addItem(name, content.value)
        self.basemap = QCheckBox(translate("CrimeMap", "With the project's &basemap"))
        self.basemap.setObjectName("CrimeMapSheetBasemap")
        self.basemap.setToolTip(
            translate(
                "CrimeMap", "Draws the visible layers outside the group of Crime Map below the incidents"
            )
        )
        self.basemap.setChecked(True)
        self.language = combo("CrimeMapSheetLanguage", translate("CrimeMap", "&Language"))
        for tag, name in (("kk", "Қазақша"), ("ru", "Русский"), ("en", "English")):
            self.language.addItem(name, tag)
        self.language.setCurrentIndex(self.language.findData(interface_language()))
        self.format = combo("CrimeMapSheetFormat", translate("CrimeMap", "F&ormat"))
        for kind in Format:
            self.format.addItem(kind.value.upper(), kind.value)
        self.single = QCheckBox(translate("CrimeMap", "O&ne file for all"))
        self.single.setObjectName("CrimeMapSheetSingle")
        self.folder = _file_box("CrimeMapSheetFolder", QgsFileWidget.StorageMode.GetDirectory)
        self.template = _file_box("CrimeMapSheetTemplate", QgsFileWidget.StorageMode.GetFile)
        self.template.setFilter(translate("CrimeMap", "Layout templates") + " (*.qpt)")
        self.template.lineEdit().setPlaceholderText(translate("CrimeMap", "The plugin's own layout"))
        self.audience = AudienceBox()
        rows, more = form(), form()
        for layout, text, widget in (
            (rows, translate("CrimeMap", "P&eriod"), self.period.preset),
            (rows, translate("CrimeMap", "&Categories"), self.categories),
            (rows, translate("CrimeMap", "&Map shows"), self.content),
            (rows, translate("CrimeMap", "&Audience"), self.audience.choice),
            (rows, translate("CrimeMap", "&Language"), self.language),
            (rows, translate("CrimeMap", "F&ormat"), self.format),
            (rows, translate("CrimeMap", "&Folder"), self.folder),
            (more, translate("CrimeMap", "&Smallest count"), self.audience.least),
            (more, translate("CrimeMap", "A&ddresses"), self.audience.addresses),
            (more, translate("CrimeMap", "&Template"), self.template),
        ):
            label = PlainLabel(text)
            label.setBuddy(widget)
            widget.setAccessibleName(text.replace("&", ""))
            layout.addRow(label, widget)
            if widget is self.period.preset:
                rows.addRow(self.period.dates)
            elif widget is self.content:
                rows.addRow(self.basemap)
            elif widget is self.audience.choice:
                rows.addRow(self.audience.text)
            elif widget is self.format:
                rows.addRow("", self.single)
        more_box = group("CrimeMapSheetMore", translate("CrimeMap", "More settings"), is_collapsed=True)
        QVBoxLayout(more_box).addLayout(more)
        column = QVBoxLayout(self.form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._make_areas_row())
        column.addWidget(self.districts)
        column.addLayout(rows)
        column.addWidget(more_box)
        self.body.addWidget(self.form)
        self.body.addStretch(1)

    def _make_areas_row(self) -> QWidget:
        self.areas_title = PlainLabel()
        self.areas_title.setObjectName("CrimeMapSheetAreas")
        self.areas_title.setWordWrap(True)
        self.areas_title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.back = QToolButton()
        self.back.setObjectName("CrimeMapSheetBack")
        self.back.setText(translate("CrimeMap", "Back to districts"))
        self.back.setToolTip(translate("CrimeMap", "Print sheets of districts again"))
        self.back.clicked.connect(lambda: self.use_areas(None))
        self._areas_row = QWidget()
        row = QHBoxLayout(self._areas_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.areas_title, 1)
        row.addWidget(self.back)
        self._areas_row.hide()
        return self._areas_row

    def use_areas(self, areas: Areas | None) -> None:
        """Print sheets of these areas instead of districts; None for the districts again."""
        self._areas = areas
        self._areas_row.setVisible(areas is not None)
        self.districts.call(is_area=areas is not None)
        self.areas_title.setText(areas.title if areas is not None else "")
        if areas is not None:
            self.categories.setCurrentIndex(self.categories.findData(_FILTER))
        self._read_districts()

    def take_overlay(self, role: str, around_m: float) -> None:
        """Offer sheets of the features of an overlay, lines and points with the land around them."""
        try:
            areas = areas_of_overlay(role, around_m, self.workspace.result_path(f"areas-{role}", "gpkg"))
        except CrimeMapError as error:
            self.workspace.tell(notice_of_error(error))
            return
        if areas is not None:
            self.use_areas(areas)

    def _make_footer(self) -> None:
        self.gap_row = GapRow(
            "Sheet", translate("CrimeMap", "Fetches the period and both periods that it is compared with")
        )
        self.preview = QPushButton(translate("CrimeMap", "Pre&view"))
        self.preview.setObjectName("CrimeMapSheetPreviewButton")
        self.preview.setToolTip(
            translate("CrimeMap", "Shows the first chosen district as it will be printed")
        )
        self.print = QPushButton()
        self.print.setObjectName("CrimeMapSheetPrint")
        self.print.setIcon(icon("print"))
        self.print.setIconSize(ICON)
        self.print.setDefault(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        buttons.addWidget(self.preview)
        buttons.addWidget(self.print, 1)
        self._state = PlainLabel()
        self.result = PlainLabel()
        self.result.setObjectName("CrimeMapSheetResult")
        self.result.setWordWrap(True)
        self.result.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.open = QToolButton()
        self.open.setObjectName("CrimeMapSheetOpen")
        self.open.setText(translate("CrimeMap", "Open"))
        self.open.setAutoRaise(True)
        self.open.setToolTip(translate("CrimeMap", "Open the first sheet"))
        self.open_folder = tool_button(
            "CrimeMapSheetOpenFolder", "folder", translate("CrimeMap", "Open the folder of the sheets")
        )
        self._result_row = QWidget()
        result_row = QHBoxLayout(self._result_row)
        result_row.setContentsMargins(0, 0, 0, 0)
        result_row.setSpacing(4)
        result_row.addWidget(self._state)
        result_row.addWidget(self.result, 1)
        result_row.addWidget(self.open)
        result_row.addWidget(self.open_folder)
        self._result_row.hide()
        self._bottom = QWidget()
        column = QVBoxLayout(self._bottom)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.gap_row)
        column.addLayout(buttons)
        column.addWidget(self.progress)
        column.addWidget(self._result_row)
        self.footer.addWidget(self._bottom)

    def _connect(self) -> None:
        self.districts.changed.connect(self._choice_changed)
        self.period.changed.connect(self._period_edited)
        self.categories.activated.connect(lambda _: self._choice_changed())
        self.format.currentIndexChanged.connect(lambda _: self._show_buttons())
        self.folder.fileChanged.connect(lambda _: self._show_buttons())
        self.gap_row.fetch_wanted.connect(self.fetch_missing)
        self.print.clicked.connect(lambda: self.start())
        self.preview.clicked.connect(lambda: self.start(is_preview=True))
        self.open.clicked.connect(self.open_first)
        self.open_folder.clicked.connect(self.open_folder_of_sheets)
        self.printing.progressed.connect(self._show_progress)
        self.printing.ended.connect(self._ended)
        workspace = self.workspace
        self.connections.connect(workspace.filter_changed, self._filter_changed)
        self.connections.connect(workspace.store_changed, self._choice_changed)
        self.connections.connect(workspace.districts_changed, self._settings_changed)
        self.connections.connect(workspace.sheets_wanted, self.take_overlay)
        self._show_folder()

    def _settings_changed(self) -> None:
        self._show_folder()
        self._read_districts()

    def _show_folder(self) -> None:
        self.folder.setFilePath(self.workspace.settings.sheets_folder or str(_documents()))
        self.folder.setEnabled(not is_fixed("sheets_folder"))

    def _read_districts(self) -> None:
        settings = self.workspace.settings
        if self._areas is None and not settings.districts_source:
            self._reading.stop()
            self._show_empty(
                translate(
                    "CrimeMap",
                    "District maps need the outlines of your districts. Name a layer once, or get the "
                    "outlines from the portal.",
                )
            )
            return
        name, people = settings.districts_name, settings.districts_population
        if self._areas is not None:
            name, people = self._areas.name, ""
        try:
            source = open_districts(self._source(), name)
        except CrimeMapError:
            self._reading.stop()
            self._show_lost()
            return
        self._reading.start(
            lambda cancel: read_districts(source, name, people, cancel),
            self._show_districts,
            lambda _: self._show_lost(),
        )

    def _source(self) -> str:
        return self.workspace.settings.districts_source if self._areas is None else self._areas.source

    def _show_lost(self) -> None:
        self._show_empty(
            translate("CrimeMap", "The layer of districts cannot be read any more. Choose it again.")
        )

    def _show_empty(self, text: str) -> None:
        self._districts = None
        self._empty_text.setText(text)
        self.empty.show()
        self.form.hide()
        self._bottom.hide()

    def _show_districts(self, districts: Districts) -> None:
        self._districts = districts
        self.empty.hide()
        self.form.show()
        self._bottom.show()
        self.districts.show_districts(
            [(place, row.name) for place, row in enumerate(districts.rows) if has_shape(row)]
        )

    def _filter_changed(self) -> None:
        if not self._has_own_period:
            self.period.show_state(self.workspace.filter)
        language = interface_language()
        names = [codes.label("categories", key, language) for key in self.workspace.query.categories]
        shown = ", ".join(names[:_SHOWN_CATEGORIES]) + (" …" if len(names) > _SHOWN_CATEGORIES else "")
        text = translate("CrimeMap", "As filtered: {categories}").format(
            categories=shown or translate("CrimeMap", "all categories")
        )
        self.categories.setItemText(self.categories.findData(_FILTER), text)
        self._choice_changed()

    def _period_edited(self) -> None:
        self._has_own_period = True
        self._choice_changed()

    def _choice_changed(self) -> None:
        self._show_buttons()
        self._check_soon.start()

    def sheet_period(self) -> Period:
        """Return the half-open period chosen here."""
        first, last = self.period.read(FilterState()).days(date.today())
        return Period(datetime.combine(first, time()), datetime.combine(last + timedelta(days=1), time()))

    def sheet_categories(self) -> tuple[str, ...]:
        """Return the categories chosen here; none means all."""
        return self.workspace.query.categories if self.categories.currentData() == _FILTER else ()

    def _show_buttons(self) -> None:
        chosen = len(self.districts.checked())
        is_possible = bool(
            chosen
            and self.workspace.has_store
            and self.folder.filePath().strip()
            and not self.printing.is_under_way
        )
        self.print.setEnabled(is_possible)
        self.preview.setEnabled(is_possible)
        self.print.setText(
            counted(translate("CrimeMap", "&Print %n sheet(s)", None, chosen), chosen)
            if chosen
            else translate("CrimeMap", "&Print")
        )
        self.single.setEnabled(self.format.currentData() == Format.PDF.value)

    def showEvent(self, event: QShowEvent) -> None:
        """Check what was fetched only while somebody looks at it."""
        super().showEvent(event)
        self._choice_changed()

    def _check(self) -> None:
        districts, chosen = self._districts, self.districts.checked()
        if districts is None or not chosen or not self.isVisible():
            self._checking.stop()
            self.gap_row.tell("")
            return
        if not self.workspace.has_store:
            self._checking.stop()
            self.gap_row.tell(translate("CrimeMap", "Nothing has been fetched yet."))
            return
        path, period, categories = self.workspace.store_path, self.sheet_period(), self.sheet_categories()
        transforms = QgsProject.instance().transformContext()
        self._checking.start(
            lambda cancel: not_fetched(path, districts, chosen, period, categories, transforms, cancel),
            lambda found: self._show_gaps(found, len(chosen)),
            lambda error: self.workspace.tell(notice_of_error(error)),
        )

    def _show_gaps(self, found: NotFetched, chosen: int) -> None:
        if found.districts:
            self.gap_row.tell(
                translate(
                    "CrimeMap",
                    "For {number} of {total} districts the period was not fetched completely; their sheets "
                    "will say “not fetched”.",
                ).format(number=number(found.districts), total=number(chosen))
            )
        elif found.has_comparison_gaps:
            self.gap_row.tell(
                translate(
                    "CrimeMap",
                    "The periods to compare with were not fetched completely; the sheets will say “not "
                    "fetched” there.",
                )
            )
        else:
            self.gap_row.tell("")

    def fetch_missing(self) -> None:
        """Fetch the period and what it is compared with, for all districts, on the Data page."""
        if self._districts is None:
            return
        period, state = self.sheet_period(), self.workspace.filter
        # Who filters the whole area fetches it whole: a part of it would not count as fetched for the filter.
        is_whole = state.area == Area.WHOLE.value
        box = extent_of(self._districts, QgsProject.instance().transformContext())
        self.workspace.fetch_wanted.emit(
            IncidentQuery(self.sheet_categories(), period.start, period.end, extent=None if is_whole else box)
        )

    def start(self, *, is_preview: bool = False) -> None:
        """Print the chosen districts, or show the first of them."""
        districts, chosen = self._districts, self.districts.checked()
        if districts is None or not chosen or self.printing.is_under_way:
            return
        if is_preview:
            self._preview_folder = tempfile.TemporaryDirectory(prefix="crime_map_")
            folder, chosen, form_ = Path(self._preview_folder.name), chosen[:1], Format.PNG
        else:
            folder, form_ = Path(self.folder.filePath().strip()), Format(self.format.currentData())
            self._remember_folder(str(folder))
        template = self.template.filePath().strip()
        inset = None
        if self._areas is not None:
            districts = self._areas.named(districts, self.language.currentData())
            inset = inset_of(self.workspace.settings, districts)
        order = SheetOrder(
            self.workspace.store_path,
            self.sheet_period(),
            folder,
            Language(self.language.currentData()),
            categories=self.sheet_categories(),
            content=Content(self.content.currentData()),
            form=form_,
            single_file=self.single.isChecked() and not is_preview,
            template=Path(template) if template else None,
            basemap=visible_basemap() if self.basemap.isChecked() else (),
            chosen=frozenset(chosen),
            rules=self.audience.rules(),
            inset=inset,
            is_area=self._areas is not None,
        )
        self._is_preview = is_preview
        self._result_row.hide()
        self.workspace.notice_outdated.emit()
        try:
            job = SheetJob(order, districts, QgsProject.instance().transformContext())
        except CrimeMapError as error:
            self.workspace.tell(notice_of_error(error))
            return
        self.progress.begin(translate("CrimeMap", "Printing …"))
        self.printing.start(job, self._source(), is_preview=is_preview)
        self._show_buttons()

    def cancel_run(self) -> None:
        """Stop before the next page."""
        self.printing.cancel()

    def close_page(self) -> None:
        """Stop whatever runs."""
        super().close_page()
        self._check_soon.stop()
        self._reading.stop()
        self._checking.stop()
        self.printing.close()
        self._forget_preview()

    def _show_progress(self, percent: float, text: str) -> None:
        self.progress.tell(percent)
        if text:
            self.progress.say(text)

    def _ended(self, sheets: Sheets) -> None:
        self.progress.end()
        self._show_buttons()
        if sheets.notice is not None:
            self.workspace.tell(sheets.notice)
        if self._is_preview:
            self._show_preview(sheets)
            return
        self._result = sheets
        if sheets.printed == 0 or not sheets.files:
            if sheets.notice is None:
                self.workspace.tell(
                    Notice(translate("CrimeMap", "Stopped. No sheet was written."), Level.INFO)
                )
            return
        self._state.setPixmap(icon("warning" if sheets.printed < sheets.total else "success").pixmap(16, 16))
        if sheets.printed < sheets.total:
            text = translate("CrimeMap", "{number} of {total} sheets printed").format(
                number=number(sheets.printed), total=number(sheets.total)
            )
        else:
            text = counted(translate("CrimeMap", "%n sheet(s) printed", None, sheets.printed), sheets.printed)
        self.result.setText(text)
        self.result.setToolTip(tool_tip(str(sheets.folder)))
        self._result_row.show()

    def _show_preview(self, sheets: Sheets) -> None:
        if sheets.files:
            title = translate("CrimeMap", "Preview: {district}").format(
                district=sheets.files[0].stem.partition("_")[2]
            )
            PreviewDialog(sheets.files[0], title, self).open()
        self._forget_preview()

    def _forget_preview(self) -> None:
        if self._preview_folder is not None:
            self._preview_folder.cleanup()
            self._preview_folder = None

    def _remember_folder(self, folder: str) -> None:
        if not is_fixed("sheets_folder") and folder != str(_documents()):
            replace(Settings.load(), sheets_folder=folder).save()

    def open_first(self) -> None:
        """Open the first sheet in the program for its kind."""
        if self._result is not None and self._result.files:
            self._open(self._result.files[0])

    def open_folder_of_sheets(self) -> None:
        """Open the folder of the sheets in the file manager."""
        if self._result is not None:
            self._open(self._result.folder)

    def _open(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self.workspace.tell(
                Notice(
                    translate("CrimeMap", "Nothing on this computer opens this."),
                    Level.WARNING,
                    detail=str(path),
                )
            )


def _documents() -> Path:
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(found or Path.home()) / "Crime Map"


def _file_box(object_name: str, mode: QgsFileWidget.StorageMode) -> QgsFileWidget:
    box = QgsFileWidget()
    box.setObjectName(object_name)
    box.setStorageMode(mode)
    box.lineEdit().setMinimumWidth(60)
    return box
