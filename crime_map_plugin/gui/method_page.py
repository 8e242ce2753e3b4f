"""A page of methods: one is chosen, set, run step by step as algorithms, and what it found is shown."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication, Qt, QTimer
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from crime_map_plugin.algorithms.audit_note import note
from crime_map_plugin.errors import CrimeMapError, NotCovered
from crime_map_plugin.gui.background import Latest
from crime_map_plugin.gui.caution_line import CautionLine
from crime_map_plugin.gui.connections import Connections
from crime_map_plugin.gui.district_choice import DistrictChoice
from crime_map_plugin.gui.forms import ICON, align, form, group, quiet_label
from crime_map_plugin.gui.gap_row import GapRow
from crime_map_plugin.gui.icons import icon
from crime_map_plugin.gui.map_view import MapView
from crime_map_plugin.gui.messages import notice_of_error
from crime_map_plugin.gui.method_chooser import MethodChooser
from crime_map_plugin.gui.method_form import add_row, metres, when_changed
from crime_map_plugin.gui.method_job import MethodJob, job_title
from crime_map_plugin.gui.methods import coverage
from crime_map_plugin.gui.methods.location_quality import LocationQuality
from crime_map_plugin.gui.methods.method import Finding, Job, Method, Results, Step
from crime_map_plugin.gui.methods.weight import Weight
from crime_map_plugin.gui.numbers import counted
from crime_map_plugin.gui.page import Page
from crime_map_plugin.gui.place_check import PlaceCheck
from crime_map_plugin.gui.plain_text import PlainLabel
from crime_map_plugin.gui.receipt_text import period_text
from crime_map_plugin.gui.result_window import ResultWindow
from crime_map_plugin.gui.study_area_box import StudyAreaBox
from crime_map_plugin.gui.study_area_check import far_incidents, is_filled_in_part
from crime_map_plugin.gui.weight_box import WeightBox
from crime_map_plugin.gui.workspace import Workspace
from crime_map_plugin.incidents.query import IncidentQuery
from crime_map_plugin.maps import hit_rate, layers
from crime_map_plugin.maps.language import Language
from crime_map_plugin.store.audit import Deed

translate = QCoreApplication.translate

_CHECK_MS = 300


class MethodPage(Page):
    """Runs the chosen method on the filtered incidents; ``name`` begins the names of its widgets."""

    def __init__(
        self,
        workspace: Workspace,
        map_view: MapView,
        connections: Connections,
        *,
        name: str,
        methods: Sequence[Method],
    ) -> None:
        super().__init__(workspace, connections)
        self._name = name
        self._map_view = map_view
        self.methods = {method.key: method for method in methods}
        self.finding: Finding | None = None
        self._places: Finding | None = None
        self._analysed: IncidentQuery | None = None
        self._window: ResultWindow | None = None
        self._under_way: MethodJob | None = None
        self._is_in_part = False
        self._is_closed = False
        self._is_following = False
        self._missing: IncidentQuery | None = None
        self._reading = Latest("Crime Map: read a result")
        self._looking = Latest("Crime Map: incidents far away")
        self._checking = Latest("Crime Map: coverage of a comparison")
        self._quality = LocationQuality()
        self._check_soon = QTimer(self)
        self._check_soon.setSingleShot(True)
        self._check_soon.setInterval(_CHECK_MS)
        self._check_soon.timeout.connect(self._check_coverage)
        self._make_body(methods)
        self._make_footer()
        connections.connect(workspace.figures_changed, self._show_figures)
        connections.connect(workspace.profile_changed, self._forget_result)
        connections.connect(workspace.districts_changed, self._follow)
        connections.connect(workspace.filter_changed, self._follow)
        for method in methods:
            when_changed(method.basic_box, self._form_changed)
            when_changed(method.more_box, self._form_changed)
        self._follow()
        self._method_chosen()

    # -- layout --------------------------------------------------------------------------------------

    def _make_body(self, methods: Sequence[Method]) -> None:
        self.chooser = MethodChooser(self._name, methods)
        self.chooser.chosen.connect(lambda _: self._method_chosen())
        self.study_area = StudyAreaBox()
        self.study_area.kind.setObjectName(f"CrimeMap{self._name}StudyArea")
        self.study_area.layer.setObjectName(f"CrimeMap{self._name}StudyAreaLayer")
        self.cell_size = metres(f"CrimeMap{self._name}CellSize", automatic=translate("CrimeMap", "Automatic"))
        self.weight = WeightBox(self)
        self._area, self._cells, self._weights = form(), form(), form()
        add_row(self._area, translate("CrimeMap", "Study &area"), self.study_area)
        add_row(self._cells, translate("CrimeMap", "&Cell size"), self.cell_size)
        add_row(self._weights, translate("CrimeMap", "&Weight"), self.weight.kind)
        self._weights.addRow(self.weight.rows)
        self._area_box, self._cells_box, self._weights_box = (
            _boxed(rows) for rows in (self._area, self._cells, self._weights)
        )
        self.more = group(
            f"CrimeMap{self._name}More", translate("CrimeMap", "More settings"), is_collapsed=True
        )
        # In one widget: the section shows all that lies in it directly whenever it is unfolded.
        settings = QWidget()
        QVBoxLayout(self.more).addWidget(settings)
        inside = QVBoxLayout(settings)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._weights_box)
        for method in methods:
            inside.addWidget(method.more_box)
        self.body.addWidget(self.chooser)
        self.body.addSpacing(6)
        self.body.addWidget(self._area_box)
        self.body.addWidget(self._cells_box)
        for method in methods:
            self.body.addWidget(method.basic_box)
        self.body.addWidget(self.more)
        self.body.addStretch(1)

    def _make_footer(self) -> None:
        self._input = quiet_label(f"CrimeMap{self._name}Input")
        self.place_check = PlaceCheck(self._name)
        self.place_check.check_wanted.connect(self.start_check)
        self.place_check.see_wanted.connect(self._open_places)
        self.gap_row = GapRow(self._name)
        self.gap_row.fetch_wanted.connect(self.fetch_missing)
        self.find = QPushButton()
        self.find.setObjectName(f"CrimeMapFind{self._name}s")
        self.find.setIconSize(ICON)
        self.find.clicked.connect(self.start)
        self.stale = quiet_label(
            f"CrimeMap{self._name}Stale",
            translate("CrimeMap", "This is of an earlier filter; the map keeps it until you remove it."),
        )
        self.stale.hide()
        self.result = PlainLabel()
        self.result.setObjectName(f"CrimeMap{self._name}Result")
        self.result.setWordWrap(True)
        self.result.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.result.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.result.hide()
        self.show_results = QPushButton(translate("CrimeMap", "Charts and tables"))
        self.show_results.setObjectName(f"CrimeMap{self._name}ShowResults")
        self.show_results.setIcon(icon("table"))
        self.show_results.clicked.connect(self.open_results)
        self._result_row = QWidget()
        row = QHBoxLayout(self._result_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.show_results)
        row.addStretch(1)
        self._result_row.hide()
        self.cautions = CautionLine()
        for widget in (
            self._input,
            self.place_check,
            self.gap_row,
            self.find,
            self.progress,
            self.result,
            self._result_row,
            self.cautions,
            self.stale,
        ):
            self.footer.addWidget(widget)

    # -- what is shown -------------------------------------------------------------------------------

    @property
    def method(self) -> Method:
        """The chosen method."""
        return self.chooser.method

    @property
    def is_busy(self) -> bool:
        """Tell whether a job is under way."""
        return self._under_way is not None

    def _method_chosen(self) -> None:
        chosen = self.method
        for method in self.methods.values():
            method.basic_box.setVisible(method is chosen and method.basic.rowCount() > 0)
            method.more_box.setVisible(method is chosen and method.more.rowCount() > 0)
        self._area_box.setVisible(chosen.has_area)
        self._cells_box.setVisible(chosen.has_cell_size)
        self._weights_box.setVisible(chosen.has_weight)
        self.more.setVisible(chosen.has_more)
        align(self._area, self._cells, chosen.basic)
        align(self._weights, chosen.more)
        self._forget_result()
        self.find.setText(chosen.button())
        self.find.setIcon(icon(chosen.icon))
        self._show_figures()

    def _follow(self) -> None:
        self.study_area.set_districts(self.workspace.settings.districts_source)
        self._is_following = True
        for method in self.methods.values():
            method.follow(self.workspace)
        self._is_following = False
        self._places = None
        self.place_check.offer()
        self._show_figures()

    def _form_changed(self, *_: object) -> None:
        if not self._is_following:
            self._is_following = True
            self.method.follow(self.workspace)
            self._is_following = False
            self._show_figures()

    def _show_figures(self) -> None:
        if self._is_closed:
            return
        figures, matching = self.workspace.figures, self.workspace.figures.matching
        trouble = self._trouble()
        self.stale.setVisible(self._analysed is not None and self._analysed != self.workspace.query)
        self.place_check.setVisible(matching > 0)
        if not matching:
            self._input.setText(
                translate("CrimeMap", "No stored incident matches the filter: fetch some on the Data page.")
            )
        else:
            text = counted(translate("CrimeMap", "%n incident(s) pass the filter.", None, matching), matching)
            if not figures.is_covered:
                missing = translate("CrimeMap", "Parts of the period or area were never fetched completely.")
                text = f"{text} {missing}"
            self._input.setText(f"{text} {trouble}".strip())
        self._enable(not trouble)
        self._check_soon.start()

    def _trouble(self) -> str:
        return self.method.missing_library() or self.method.trouble(self.workspace)

    def _enable(self, is_possible: bool) -> None:
        self.find.setEnabled(
            is_possible
            and self.workspace.figures.matching > 0
            and not self.is_busy
            and self.run is None
            and self._missing is None
        )

    def running_changed(self, is_running: bool) -> None:
        """One job at a time."""
        self._show_figures()

    def showEvent(self, event: QShowEvent) -> None:
        """Look at what was fetched only while somebody looks at the page."""
        super().showEvent(event)
        self._check_soon.start()

    # -- what was never fetched ----------------------------------------------------------------------

    def _check_coverage(self) -> None:
        if not self.workspace.has_store or self.workspace.filter.no_category:
            self._show_missing(None)
            return
        wanted = tuple(self.method.periods(self.workspace.query))
        if not wanted:
            self._checking.stop()
            self._show_missing(None)
            return
        path, source = self.workspace.store_path, self.workspace.settings.districts_source
        self._checking.start(
            lambda cancel: coverage.refuse_missing(path, wanted, source, cancel),
            lambda _: self._show_missing(None),
            self._coverage_refused,
        )

    def _coverage_refused(self, error: CrimeMapError) -> None:
        if isinstance(error, NotCovered):
            self._show_missing(error.facts["query"])
        else:
            self.workspace.tell(notice_of_error(error))

    def _show_missing(self, missing: IncidentQuery | None) -> None:
        self._missing = missing
        text = ""
        if missing is not None and missing.date_from and missing.date_to:
            text = translate(
                "CrimeMap", "Not fetched completely: {period}. Nothing can be said of it yet."
            ).format(period=period_text(missing.date_from, missing.date_to))
        self.gap_row.tell(text)
        self._enable(not self._trouble())

    def fetch_missing(self) -> None:
        """Fetch the period that is not there yet, on the Data page."""
        if self._missing is not None:
            self.workspace.fetch_wanted.emit(self._missing)

    # -- the job -------------------------------------------------------------------------------------

    def start(self) -> None:
        """Run the chosen method on the filtered incidents."""
        self._begin(self.method)

    def start_check(self) -> None:
        """Look at how precise the places are."""
        self._begin(self._quality)

    def _begin(self, method: Method) -> None:
        if self.is_busy or self.run is not None:
            return
        job = self._make_job(method)
        if job is None:
            return
        if method is not self._quality:
            self._forget_result()
        try:
            self._under_way = MethodJob(method, job)
        except CrimeMapError as error:
            shutil.rmtree(job.scratch, ignore_errors=True)
            self._fail(error)
            return
        self._next()

    def _make_job(self, method: Method) -> Job | None:
        incidents = self._map_view.publish()
        if incidents is None:
            return None
        query = self.workspace.query
        try:
            folder = self.workspace.result_path(method.key, "gpkg").parent
        except CrimeMapError as error:
            self.workspace.tell(notice_of_error(error))
            return None
        boundary = self.study_area.boundary() if method.has_area else None
        self._is_in_part = is_filled_in_part(boundary, self.workspace.settings.districts_code, query)
        return Job(
            incidents=incidents.id(),
            store=str(self.workspace.store_path),
            query=query,
            title=job_title(query),
            language=self._map_view.language(),
            results=folder,
            scratch=Path(tempfile.mkdtemp(prefix="crime_map_")),
            stamp=f"{datetime.now():%Y%m%d-%H%M%S-%f}",
            boundary=boundary,
            cell_size=self.cell_size.value() if method.has_cell_size else 0.0,
            weight=self.weight.weight() if method.has_weight else Weight(),
            districts=DistrictChoice.of_settings(self.workspace.settings),
        )

    def _next(self) -> None:
        under_way = self._under_way
        if under_way is None:
            return
        step = under_way.step
        if step is None:
            self._read(under_way)
            return
        is_started = self.start_run(
            step.algorithm,
            under_way.parameters(step),
            step.text,
            on_end=lambda is_good, results: self._step_ended(under_way, step, is_good, results),
            share=under_way.share(step),
        )
        if not is_started:
            self._end()

    def _step_ended(self, under_way: MethodJob, step: Step, is_good: bool, results: dict[str, Any]) -> None:
        if not is_good:
            self._end()
            return
        under_way.take(step, results, self.last_warnings)
        self._next()

    def _read(self, under_way: MethodJob) -> None:
        self.progress.begin(translate("CrimeMap", "Reading the result …"))
        self._reading.start(
            lambda cancel: under_way.method.read(under_way.job, under_way.results, cancel),
            lambda finding: self._publish(under_way, finding),
            self._fail,
        )

    def _fail(self, error: CrimeMapError) -> None:
        self.workspace.tell(notice_of_error(error))
        self._end()

    def _end(self) -> None:
        """Tidy up, whatever came of the job."""
        under_way, self._under_way = self._under_way, None
        self.progress.end()
        if under_way is not None:
            under_way.tidy()
        self._show_figures()

    def cancel_run(self) -> None:
        """Stop the job, whichever step it is at."""
        if self.run is not None:
            super().cancel_run()
        elif self.is_busy:
            self._reading.stop()
            self._end()

    def close_page(self) -> None:
        """Stop whatever runs and close the window of results."""
        super().close_page()
        # Lists of layers change while the project is cleared, after the panel was closed.
        self._is_closed = True
        self._end()
        self._check_soon.stop()
        for work in (self._reading, self._looking, self._checking):
            work.stop()
        if self._window is not None:
            self._window.close_window()

    # -- what came of it -----------------------------------------------------------------------------

    def _publish(self, under_way: MethodJob, finding: Finding) -> None:
        method, job = under_way.method, under_way.job
        try:
            for spec in finding.layers:
                layer = layers.result_layer(
                    spec.source,
                    spec.kind,
                    language=job.language,
                    name=spec.name,
                    is_made_up=self.workspace.is_made_up,
                    **spec.options,
                )
                self._map_view.add_layer(layer)
        except CrimeMapError as error:
            self._fail(error)
            return
        if method is self._quality:
            self._places = finding
            self.place_check.show_found(finding.text, under_way.warnings)
            self._end()
            return
        self.finding = finding
        rate = _hit_rate(under_way.results, job.language)
        if rate in under_way.warnings:
            rate = ""  # a caution below says it
        facts = " · ".join(part for part in (*finding.facts, rate) if part)
        self.result.setText("\n".join(part for part in (finding.text, job.weight.text, facts) if part))
        self.result.show()
        self._result_row.setVisible(bool(finding.charts or finding.tables))
        self._analysed = job.query
        warnings = [*under_way.warnings, *finding.cautions]
        self._end()
        self._show_cautions(warnings, 0)
        if method.opens:
            self.open_results()
        if method.has_area and job.boundary is None:
            path, query = job.store, job.query
            self._looking.start(
                lambda cancel: far_incidents(path, query, cancel),
                lambda far: self._show_cautions(warnings, far),
                lambda error: self.workspace.tell(notice_of_error(error)),
            )

    def open_results(self) -> None:
        """Show charts and tables of the last finding."""
        if self.finding is not None:
            self._open(self.finding)

    def _open_places(self) -> None:
        if self._places is not None:
            self._open(self._places)

    def _open(self, finding: Finding) -> None:
        if self._window is None:
            self._window = ResultWindow(self, note=self._note_saved)
        self._window.show_finding(finding)

    def _note_saved(self, path: Path, title: str) -> str:
        details = {"what": title, "file": str(path)}
        return note(self.workspace.store_path, Deed.EXPORTED, None, details)

    def _show_cautions(self, warnings: Sequence[str], far: int) -> None:
        cautions = list(warnings)
        if self._is_in_part:
            cautions.append(
                translate(
                    "CrimeMap",
                    "The filter's area is only part of the study area; cells outside it seem empty. "
                    "Choose the same area for both.",
                )
            )
        if far:
            cautions.append(
                counted(
                    translate(
                        "CrimeMap",
                        "%n incident(s) far from all others stretch the study area and its cells. "
                        "Choose districts as the study area, or an area on the Data page.",
                        None,
                        far,
                    ),
                    far,
                )
            )
        self.cautions.show_texts(cautions)

    def _forget_result(self) -> None:
        self._analysed = None
        self._looking.stop()
        self.result.hide()
        self._result_row.hide()
        self.cautions.show_texts(())
        self.stale.hide()


def _hit_rate(results: Results, language: Language) -> str:
    """Return how well the incidents of a job's last analysis are placed, in one sentence."""
    for found in reversed(list(results.values())):
        rate, basis = found.get("GEOCODING_RATE"), found.get("GEOCODING_BASIS")
        if rate is not None and basis:
            return hit_rate.sentence(language, float(rate), str(basis))
    return ""


def _boxed(rows: Any) -> QWidget:
    box = QWidget()
    box.setLayout(rows)
    return box
