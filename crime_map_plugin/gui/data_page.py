"""The Data page: what to fetch, and what of it to see."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTimer
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import QComboBox, QDialog, QFrame, QHBoxLayout, QVBoxLayout

from crime_map_plugin.errors import Cancel, CrimeMapError
from crime_map_plugin.gui.area_box import AreaBox
from crime_map_plugin.gui.background import Latest
from crime_map_plugin.gui.category_tree import CategoryTree
from crime_map_plugin.gui.connection_dialog import ConnectionDialog
from crime_map_plugin.gui.connections import Connections
from crime_map_plugin.gui.data_menu import data_menu
from crime_map_plugin.gui.district_shading import DistrictShading
from crime_map_plugin.gui.export import export_and_note
from crime_map_plugin.gui.export_dialog import ExportDialog
from crime_map_plugin.gui.fetch_box import FetchBox
from crime_map_plugin.gui.fetch_plan import FETCH, fetch_parameters, periods
from crime_map_plugin.gui.filter_state import FilterState
from crime_map_plugin.gui.forms import combo, form, group, heading, tool_button
from crime_map_plugin.gui.freshness_row import FreshnessRow
from crime_map_plugin.gui.incident_list import FIELDS, SHOWN, IncidentList
from crime_map_plugin.gui.language import interface_language
from crime_map_plugin.gui.map_view import MapView
from crime_map_plugin.gui.match_line import MatchLine
from crime_map_plugin.gui.messages import notice_of_error
from crime_map_plugin.gui.more_filters import MoreFilters
from crime_map_plugin.gui.notice import Level, Notice
from crime_map_plugin.gui.numbers import counted
from crime_map_plugin.gui.page import Page
from crime_map_plugin.gui.period_box import PeriodBox
from crime_map_plugin.gui.plain_text import PlainLabel
from crime_map_plugin.gui.portal_box import PortalBox
from crime_map_plugin.gui.portal_count import PortalCount, fetched_part
from crime_map_plugin.gui.portals import profile_argument
from crime_map_plugin.gui.receipt_text import Outcome, period_text
from crime_map_plugin.gui.refresher import Refresher
from crime_map_plugin.gui.saved_filters_button import SavedFiltersButton
from crime_map_plugin.gui.severity_box import SeverityBox
from crime_map_plugin.gui.source_line import SourceLine
from crime_map_plugin.gui.store_keeping import StoreKeeping
from crime_map_plugin.gui.time_slider import TimeSlider
from crime_map_plugin.gui.view_switch import Look, ViewSwitch
from crime_map_plugin.gui.watch_section import WatchSection
from crime_map_plugin.gui.workspace import Workspace
from crime_map_plugin.incidents.audience import Audience
from crime_map_plugin.incidents.query import DateField, IncidentQuery
from crime_map_plugin.incidents.schema import Columns
from crime_map_plugin.settings import is_fixed
from crime_map_plugin.store.geopackage import Store

translate = QCoreApplication.translate

_COMPARISON = "crime_map/portal/include_comparison"


class DataPage(Page):
    """Filter, fetch, and what came of it."""

    def __init__(self, workspace: Workspace, map_view: MapView, connections: Connections) -> None:
        super().__init__(workspace, connections)
        self._map_view = map_view
        self._waiting: list[tuple[datetime | None, datetime | None]] = []
        self._fetching: IncidentQuery | None = None
        self._wanted: tuple[IncidentQuery, bool] | None = None
        self._outcome = Outcome()
        self._listing = Latest("Crime Map: newest incidents")
        self._exporting = Latest("Crime Map: export")
        self._is_receipt_of_another_filter = False
        self._counter = PortalCount(self)
        self.refresher = Refresher(workspace, self)
        self._shading = DistrictShading(workspace, map_view, connections)
        self._make_toolbar()
        self._make_filter()
        self._make_footer()
        self._connect()
        self._show_profiles()
        self._show_filter(workspace.filter)
        self._show_figures()

    @property
    def map_view(self) -> MapView:
        """The layers on the map."""
        return self._map_view

    def _make_toolbar(self) -> None:
        self.views = ViewSwitch()
        self.time = tool_button("CrimeMapTime", "time", translate("CrimeMap", "Play through time"))
        self.time.setCheckable(True)
        self.zoom = tool_button("CrimeMapZoom", "zoom", translate("CrimeMap", "Zoom to the incidents"))
        self.saved = SavedFiltersButton()
        self.reset = tool_button("CrimeMapReset", "reset", translate("CrimeMap", "Reset the filter"))
        self.export = tool_button("CrimeMapExport", "export", translate("CrimeMap", "Export incidents …"))
        bar = QHBoxLayout()
        bar.setSpacing(0)
        bar.addWidget(self.views)
        bar.addWidget(_line())
        for button in (self.time, self.zoom):
            bar.addWidget(button)
        bar.addStretch(1)
        for button in (self.saved, self.reset, self.export):
            bar.addWidget(button)
        self.slider = TimeSlider(self._map_view.iface.mapCanvas(), self.connections)
        self.freshness = FreshnessRow()
        self.header.addLayout(bar)
        self.keeping = StoreKeeping(self, self.freshness.menu)
        # “Complete” is no longer true of what was fetched.
        self.keeping.purged.connect(lambda: self.fetch.show_outcome(None))
        self.header.addWidget(self.freshness)
        self.header.addWidget(self.slider)

    def _make_filter(self) -> None:
        self.portal = PortalBox()
        self.portal.add_button(data_menu(self))
        self.sources = SourceLine(self.workspace, self.connections)
        self.area = AreaBox()
        self.period = PeriodBox(self)
        self.date_field = combo("CrimeMapDateField", translate("CrimeMap", "&Date of"))
        self.date_field.addItem(translate("CrimeMap", "the incident"), DateField.OCCURRED.value)
        self.date_field.addItem(translate("CrimeMap", "its registration"), DateField.REGISTERED.value)
        self.severity = SeverityBox()
        rows = form()
        for text, widget in (
            (translate("CrimeMap", "&Portal"), self.portal),
            (translate("CrimeMap", "&Area"), self.area),
            (translate("CrimeMap", "P&eriod"), self.period.preset),
            (translate("CrimeMap", "&Date of"), self.date_field),
            (translate("CrimeMap", "&Severity"), self.severity),
        ):
            label = PlainLabel(text)
            label.setBuddy(widget)
            is_tall = not isinstance(widget, QComboBox)
            label.setAlignment(Qt.AlignmentFlag.AlignTop if is_tall else Qt.AlignmentFlag.AlignVCenter)
            if is_tall:
                label.setContentsMargins(0, 4, 0, 0)
            rows.addRow(label, widget)
            if widget is self.portal:
                rows.addRow(self.sources)
            if widget is self.period.preset:
                rows.addRow(self.period.dates)
        self.categories = CategoryTree()
        self.more = MoreFilters()
        more_box = group("CrimeMapMoreFilters", translate("CrimeMap", "More filters"), is_collapsed=True)
        more_layout = QVBoxLayout(more_box)
        more_layout.setContentsMargins(6, 6, 6, 6)
        more_layout.addWidget(self.more)
        self.incidents = IncidentList()
        self.incidents_box = group(
            "CrimeMapNewest", translate("CrimeMap", "Newest incidents"), is_collapsed=True
        )
        list_layout = QVBoxLayout(self.incidents_box)
        list_layout.setContentsMargins(6, 6, 6, 6)
        list_layout.addWidget(self.incidents)
        self.body.addLayout(rows)
        self.body.addSpacing(2)
        self.body.addWidget(heading(translate("CrimeMap", "&Categories"), self.categories))
        self.body.addWidget(self.categories)
        self.body.addWidget(more_box)
        self.watching = WatchSection(self.workspace, self._map_view, self.connections)
        self.body.addWidget(self.incidents_box)
        self.body.addWidget(self.watching)
        self.body.addStretch(1)

    def _make_footer(self) -> None:
        self.match = MatchLine()
        self.fetch = FetchBox()
        self.fetch.comparison.setChecked(self.workspace.settings.include_comparison)
        self.footer.addWidget(self.match)
        self.footer.addWidget(self.fetch)
        self.footer.addWidget(self.progress)

    def _connect(self) -> None:
        for widget in (self.area, self.period, self.categories, self.severity, self.more):
            widget.changed.connect(self._filter_edited)
        self.date_field.activated.connect(lambda _: self._filter_edited())
        self.portal.chosen.connect(self.workspace.choose_profile)
        self.portal.connection_wanted.connect(self.open_connection)
        self.saved.chosen.connect(self.use_filter)
        self.reset.clicked.connect(lambda: self.use_filter(FilterState()))
        self.export.clicked.connect(self.open_export)
        self.zoom.clicked.connect(self._map_view.zoom_to_incidents)
        self.time.toggled.connect(self._play_through_time)
        self.views.chosen.connect(self._choose_look)
        self.fetch.fetch_wanted.connect(self.start_fetch)
        self.fetch.comparison.toggled.connect(lambda on: QgsSettings().setValue(_COMPARISON, on))
        self.match.show_wanted.connect(self._map_view.publish)
        self.incidents.zoom_wanted.connect(self._map_view.zoom_to_point)
        self.incidents_box.collapsedStateChanged.connect(lambda _: self._list_incidents())
        self._counter.counting.connect(self.match.show_counting)
        self._counter.counted.connect(self._show_count)
        self._counter.failed.connect(self._show_count_failure)
        workspace = self.workspace
        self._connect_refresher()
        self.connections.connect(workspace.profiles_changed, self._show_profiles)
        self.connections.connect(workspace.profile_changed, self._profile_changed)
        self.connections.connect(workspace.filter_changed, self._filter_changed)
        self.connections.connect(workspace.extent_changed, self._filter_changed)
        self.connections.connect(workspace.fetch_wanted, self.fetch_query)
        self.connections.connect(workspace.figures_changed, self._show_figures)
        self.connections.connect(self._map_view.layers_changed, self._show_figures)

    def _connect_refresher(self) -> None:
        refresher, freshness = self.refresher, self.freshness
        freshness.refresh_wanted.connect(refresher.refresh_now)
        freshness.interval_chosen.connect(lambda n: self.workspace.change_settings(refresh_minutes=n))
        freshness.metered_allowed.connect(lambda on: self.workspace.change_settings(refresh_on_metered=on))
        refresher.began.connect(self._refresh_began)
        refresher.progressed.connect(self.progress.tell)
        refresher.ended.connect(self._refresh_ended)
        refresher.about_to_write.connect(self._map_view.remember_selection)
        refresher.state_changed.connect(self._show_freshness)
        self.connections.connect(self.workspace.settings_changed, refresher.tick)
        watch = self.watching.watch
        watch.is_busy = lambda: self.run is not None or refresher.is_under_way
        refresher.ended.connect(watch.look_soon)
        watch.list_wanted.connect(self._show_news)
        self._show_freshness()

    def _show_news(self) -> None:
        self.watching.unfold()
        # A section that was folded has no height before the next turn of the event loop.
        QTimer.singleShot(50, lambda: self.scroll_area.ensureWidgetVisible(self.watching.box.news))

    def _refresh_began(self, text: str) -> None:
        self.progress.begin(text)
        self._show_refreshing(True)

    def _refresh_ended(self) -> None:
        self.progress.end()
        self._show_refreshing(False)
        self._count_in_portal()
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            query, with_comparison = wanted
            QTimer.singleShot(0, lambda: self.fetch_query(query, with_comparison=with_comparison))

    def _show_refreshing(self, is_refreshing: bool) -> None:
        """Leave the Fetch button alone: what the user wants comes before what the timer does."""
        self._allow_refresh()
        self.portal.setEnabled(not is_refreshing)

    def _allow_refresh(self) -> None:
        """Offer a refresh where something was fetched and nothing is being written."""
        is_free = self.run is None and not self.refresher.is_under_way
        self.freshness.now.setEnabled(is_free and self.workspace.has_store and self.workspace.may_write)

    def _show_freshness(self) -> None:
        settings, refresher = self.workspace.settings, self.refresher
        self.freshness.show_settings(
            settings.refresh_minutes,
            on_metered=settings.refresh_on_metered,
            is_fixed=is_fixed("refresh_minutes"),
            is_metered_fixed=is_fixed("refresh_on_metered"),
        )
        if not refresher.pace.is_on:
            self.freshness.tell("")
        elif refresher.is_paused_by_cost:
            self.freshness.tell(translate("CrimeMap", "Paused: this connection is metered."))
        elif refresher.pace.failures:
            again = datetime.now() + timedelta(seconds=refresher.pace.seconds_left)
            self.freshness.tell(
                translate("CrimeMap", "The last refresh failed; next try at {time}.").format(
                    time=f"{again:%H:%M}"
                )
            )
        else:
            self.freshness.tell("")

    def showEvent(self, event: QShowEvent) -> None:
        """Ask the portal for its number only while somebody looks at it."""
        super().showEvent(event)
        self._count_in_portal()

    def close_page(self) -> None:
        """Stop whatever runs."""
        super().close_page()
        self._waiting.clear()
        self._wanted = None
        self._counter.stop()
        self._listing.stop()
        self._exporting.stop()
        self.keeping.close()
        self.sources.close_line()
        self._shading.close()
        self.refresher.close()
        self.watching.close_section()
        self.slider.close_slider()
        pairs = self.findChild(QDialog, "CrimeMapPairsWindow")
        if pairs is not None:
            pairs.close_window()

    def use_filter(self, state: FilterState) -> None:
        """Show a filter and use it."""
        self._show_filter(state)
        self.workspace.set_filter(state)

    def _show_filter(self, state: FilterState) -> None:
        for widget in (self.area, self.period, self.categories, self.severity, self.more):
            widget.show_state(state)
        self.date_field.setCurrentIndex(self.date_field.findData(state.date_field))
        self.saved.state = state

    def _filter_edited(self) -> None:
        state = FilterState(date_field=self.date_field.currentData())
        for widget in (self.area, self.period, self.categories, self.severity, self.more):
            state = widget.read(state)
        self.categories.show_groups(state)
        self.saved.state = state
        self.workspace.set_filter(state)

    def _filter_changed(self) -> None:
        self._is_receipt_of_another_filter = True
        if self.fetch.outcome is not None and not self.fetch.outcome.is_complete:
            self.fetch.show_outcome(None)
        self._follow_period()
        self._count_in_portal()

    def _show_profiles(self) -> None:
        profile = self.workspace.profile
        self.portal.show_profiles(self.workspace.profiles, profile.id if profile else "")

    def _profile_changed(self) -> None:
        self._show_profiles()
        self.fetch.show_outcome(None)
        self._count_in_portal()

    def open_connection(self) -> None:
        """Open the connection of the present portal."""
        dialog = ConnectionDialog(self.workspace, self)
        dialog.saved.connect(self._connection_saved)
        dialog.open()

    def _connection_saved(self, profile_id: str) -> None:
        self.workspace.load_profiles()
        self.workspace.choose_profile(profile_id)
        self._count_in_portal()

    def _count_in_portal(self) -> None:
        profile = self.workspace.profile
        is_possible = profile is not None and not self.workspace.filter.no_category
        self.fetch.button.setEnabled(is_possible and self.run is None and self.workspace.may_write)
        if not is_possible or profile is None:
            self._counter.stop()
            self.match.show_nothing_chosen()
        elif self.isVisible():
            self._counter.ask(profile, fetched_part(self.workspace.query), self.workspace.authcfg())

    def _show_count(self, count: int | None) -> None:
        if count is None:
            self.match.show_unknown(translate("CrimeMap", "This portal does not count."))
        else:
            self.match.show_portal(count)

    def _show_count_failure(self, error: CrimeMapError) -> None:
        self.match.show_unknown(notice_of_error(error).line)

    def _show_figures(self) -> None:
        figures = self.workspace.figures
        is_known = figures.total > 0
        is_on_map = self._map_view.incidents() is not None
        self.categories.show_counts(figures.by_category, is_known=is_known)
        self.more.offer_flags(figures.flags, self.workspace.filter)
        if self._is_receipt_of_another_filter and not figures.is_covered:
            # “Complete” would be read as said of the present filter.
            self.fetch.show_outcome(None)
        self.match.show_store(figures, is_on_map=is_on_map)
        self.export.setEnabled(figures.matching > 0)
        if figures.is_read_only:
            self.fetch.button.setEnabled(False)
        self._allow_refresh()
        for widget in (self.views, self.time, self.zoom):
            widget.setEnabled(is_known)
        self._list_incidents()

    def _list_incidents(self) -> None:
        if self.incidents_box.isCollapsed() or not self.workspace.figures.total:
            return
        path = str(self.workspace.store_path)
        query = None if self.workspace.filter.no_category else self.workspace.query
        date_column = self.workspace.query.date_field.column
        self._listing.start(
            lambda cancel: _newest(path, query, cancel),
            lambda columns: self.incidents.show_incidents(columns, date_column),
            lambda error: self.workspace.tell(notice_of_error(error)),
        )

    def _choose_look(self, look: Look) -> None:
        if look in (Look.DISTRICT_COUNT, Look.DISTRICT_RATE):
            self._shading.show_look(look)
        else:
            self._shading.hide()
            self._map_view.show_look(look)

    def _play_through_time(self, is_on: bool) -> None:
        if is_on:
            self._map_view.publish()
        self._follow_period()
        self.slider.set_active(is_on)

    def _follow_period(self) -> None:
        period = self._map_view.period()
        if period is not None:
            self.slider.set_period(*period)

    def start_fetch(self) -> None:
        """Fetch the filter's incidents and, if wanted, those of the comparison periods after them."""
        self.fetch_query(self.workspace.query, with_comparison=self.fetch.comparison.isChecked())

    def fetch_query(self, query: IncidentQuery, *, with_comparison: bool = True) -> None:
        """Fetch incidents, be they those of the filter or not; one fetch at a time.

        A refresh under way gives way; the next one makes up for it.
        """
        if self.run is not None:
            return
        if self.refresher.is_under_way:
            self._wanted = query, with_comparison
            self.refresher.cancel()
            return
        self._fetching = query
        self._waiting = periods(query, with_comparison=with_comparison)
        self._outcome = Outcome(
            period=period_text(query.date_from, query.date_to), has_comparison=len(self._waiting) > 1
        )
        self.fetch.show_outcome(None)
        self._fetch_next()

    def cancel_run(self) -> None:
        """Ask the fetch or the refresh under way to stop."""
        super().cancel_run()
        self.refresher.cancel()

    def running_changed(self, is_running: bool) -> None:
        """Fetch one thing at a time."""
        self._allow_refresh()
        is_possible = self.workspace.may_write and not self.workspace.filter.no_category
        self.fetch.button.setEnabled(is_possible and not is_running)
        self.portal.setEnabled(not is_running)

    def _fetch_next(self) -> None:
        query, workspace = self._fetching, self.workspace
        if query is None or workspace.profile is None or not self._waiting:
            return
        first, end = self._waiting.pop(0)
        parameters = fetch_parameters(
            query,
            portal=profile_argument(workspace.profile),
            authcfg=workspace.authcfg(),
            store=str(workspace.store_path),
        )
        parameters["FROM"] = first.isoformat() if first else None
        parameters["TO"] = end.isoformat() if end else None
        text = translate("CrimeMap", "Fetching {period}").format(period=period_text(first, end))
        if self._waiting:
            rest = translate("CrimeMap", "%n more period(s) after it", None, len(self._waiting))
            text = f"{text} · {rest}"
        self._map_view.remember_selection()
        if not self.start_run(FETCH, parameters, text, self._fetched, self._fetch_ended):
            self._waiting.clear()

    def _fetched(self, results: dict[str, Any]) -> None:
        self._outcome.add(results)

    def _fetch_ended(self, successful: bool, _: dict[str, Any]) -> None:
        self.workspace.store_was_written()
        if self._outcome.receipts:
            self._is_receipt_of_another_filter = False
            self.fetch.show_outcome(self._outcome)
            self._map_view.publish()
        if successful and self._waiting:
            self._fetch_next()
            return
        self._waiting.clear()
        if successful and not self._outcome.received:
            self.workspace.tell(
                Notice(
                    translate("CrimeMap", "The portal has no incidents for this filter."),
                    Level.INFO,
                    translate("CrimeMap", "Widen the period or the area."),
                )
            )

    def show_import(self, results: dict[str, Any]) -> None:
        """Show what an import brought, as after a fetch."""
        self._outcome = Outcome()
        self._outcome.add(results)
        self.workspace.store_was_written()
        self._is_receipt_of_another_filter = False
        self.fetch.show_outcome(self._outcome)
        self._map_view.publish()

    def open_export(self) -> None:
        """Ask where to write the incidents of the filter."""
        dialog = ExportDialog(self.workspace.figures.matching, self)
        dialog.chosen.connect(self.export_to)
        dialog.open()

    def export_to(self, path: Path, audience: Audience, with_internal: bool) -> None:
        """Write the incidents of the filter in the background, or for the public the blocks they lie in."""
        store, query = str(self.workspace.store_path), self.workspace.query
        transforms = QgsProject.instance().transformContext()
        language = interface_language()

        def work(cancel: Cancel) -> tuple[int, str]:
            return export_and_note(
                store,
                query,
                path,
                language=language,
                audience=audience,
                with_internal=with_internal,
                transforms=transforms,
                cancel=cancel,
            )

        self._exporting.start(
            work,
            lambda done: self._exported(done[0], done[1], path, audience),
            lambda error: self.workspace.tell(notice_of_error(error)),
        )

    def _exported(self, count: int, unnoted: str, path: Path, audience: Audience) -> None:
        text = counted(
            translate("CrimeMap", "%n square(s) written.", None, count)
            if audience is Audience.PUBLIC
            else translate("CrimeMap", "%n incident(s) written.", None, count),
            count,
        )
        level = Level.WARNING if unnoted else Level.SUCCESS
        self.workspace.tell(Notice(text, level, unnoted, str(path)))


def _newest(path: str, query: IncidentQuery | None, cancel: Cancel) -> Columns:
    with Store.open(path, read_only=True) as store:
        return store.read(query or IncidentQuery(), FIELDS, newest=SHOWN if query else 0, cancel=cancel)


def _line() -> QFrame:
    line = QFrame()
    line.setFrameShape(QFrame.Shape.VLine)
    line.setFrameShadow(QFrame.Shadow.Sunken)
    line.setContentsMargins(4, 2, 4, 2)
    return line
