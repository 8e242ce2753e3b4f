"""The panel: a dock with a status line, a message strip and one tab per page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from qgis.gui import QgisInterface, QgsDockWidget
from qgis.PyQt.QtCore import QCoreApplication, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon, QResizeEvent
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from crime_map_plugin.gui.connections import Connections
from crime_map_plugin.gui.data_page import DataPage
from crime_map_plugin.gui.district_maps_page import DistrictMapsPage
from crime_map_plugin.gui.forms import quieten, tool_button
from crime_map_plugin.gui.help import open_help
from crime_map_plugin.gui.hotspots_page import HotspotsPage
from crime_map_plugin.gui.icons import icon
from crime_map_plugin.gui.map_view import MapView
from crime_map_plugin.gui.notice_bar import NoticeBar
from crime_map_plugin.gui.numbers import age, counted, moment
from crime_map_plugin.gui.page import MARGIN, Page
from crime_map_plugin.gui.plain_text import PlainLabel
from crime_map_plugin.gui.trends_page import TrendsPage
from crime_map_plugin.gui.welcome_page import WelcomePage
from crime_map_plugin.gui.workspace import Workspace

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Tab:
    """A page's place in the panel; title and icon are looked up when the panel is made."""

    name: str
    title: Callable[[], str]
    icon: str
    make: Callable[[Workspace, MapView, Connections], Page]


TABS: tuple[Tab, ...] = (
    Tab("Data", lambda: translate("CrimeMap", "Data"), "filter", DataPage),
    Tab("Hotspots", lambda: translate("CrimeMap", "Hotspots"), "hotspot", HotspotsPage),
    Tab("Trends", lambda: translate("CrimeMap", "Trends"), "trend", TrendsPage),
    Tab("DistrictMaps", lambda: translate("CrimeMap", "District maps"), "district_sheet", DistrictMapsPage),
)


class CrimeMapDock(QgsDockWidget):
    """Crime Map's panel."""

    options_wanted = pyqtSignal()

    def __init__(
        self,
        iface: QgisInterface,
        workspace: Workspace,
        map_view: MapView,
        connections: Connections,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(translate("CrimeMap", "Crime Map"), parent)
        self.setObjectName("CrimeMapDock")
        self.workspace = workspace
        self._status = PlainLabel()
        self._status.setObjectName("CrimeMapStatus")
        quieten(self._status)
        self._status.setWordWrap(True)
        self._status.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        options = _head_button(
            "CrimeMapOptionsButton", "settings", translate("CrimeMap", "Options of Crime Map")
        )
        options.clicked.connect(self.options_wanted)
        helping = _head_button("CrimeMapHelpButton", "help", translate("CrimeMap", "Help on Crime Map"))
        helping.clicked.connect(lambda _: open_help())
        head = QHBoxLayout()
        head.setContentsMargins(MARGIN, 2, 4, 2)
        head.addWidget(self._status, 1)
        head.addWidget(options)
        head.addWidget(helping)
        self.notices = NoticeBar()
        strip = QVBoxLayout()
        strip.setContentsMargins(MARGIN, 0, MARGIN, 4)
        strip.addWidget(self.notices)
        self.tabs = QTabWidget()
        self.tabs.setObjectName("CrimeMapTabs")
        self.tabs.setDocumentMode(True)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self.pages: dict[str, Page] = {}
        for tab in TABS:
            page = tab.make(workspace, map_view, connections)
            page.setObjectName(f"CrimeMap{tab.name}Page")
            self.tabs.addTab(page, tab.title())
            self.pages[tab.name] = page
            self.tabs.tabBar().setAccessibleTabName(self.tabs.count() - 1, tab.title())
        self.tabs.currentChanged.connect(lambda _: self._fit_tabs())
        self.welcome = WelcomePage(workspace)
        self.welcome.done.connect(self.leave_welcome)
        self._stack = QStackedWidget()
        self._stack.setObjectName("CrimeMapStack")
        self._stack.addWidget(self.tabs)
        self._stack.addWidget(self.welcome)
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addLayout(strip)
        layout.addWidget(self._stack, 1)
        self.setWidget(content)
        self.setMinimumWidth(280)
        connections.connect(workspace.figures_changed, self._show_status)
        data, maps = self.pages["Data"], self.pages["DistrictMaps"]
        if isinstance(data, DataPage):
            data.refresher.state_changed.connect(self._show_status)
            data.watching.watch.list_wanted.connect(self._show_news)
            if isinstance(maps, DistrictMapsPage):
                printing = maps.printing
                data.refresher.blockers.append(lambda: printing.is_under_way)
        connections.connect(workspace.noticed, self.notices.show_notice)
        connections.connect(workspace.notice_outdated, self.notices.clear)
        connections.connect(workspace.districts_wanted, self.show_welcome)
        connections.connect(workspace.fetch_wanted, self.show_data)
        connections.connect(workspace.sheets_wanted, self._show_maps)
        self._show_status()
        if not workspace.settings.is_welcomed and not workspace.settings.districts_source:
            self.show_welcome()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the tabs to the new width."""
        super().resizeEvent(event)
        self._fit_tabs()

    def _fit_tabs(self) -> None:
        """Write every tab's words, with icons where there is room; else only those of the chosen one."""
        # Styles differ in what they put around the words: the bar itself knows what it needs.
        for has_words, has_icons in ((True, True), (True, False), (False, True)):
            self._show_tabs(has_words=has_words, has_icons=has_icons)
            if self.tabs.tabBar().sizeHint().width() <= self.width():
                return
        # Some styles leave no room for words beside an icon, not even for those of one tab.
        self.tabs.setTabIcon(self.tabs.currentIndex(), QIcon())

    def _show_tabs(self, *, has_words: bool, has_icons: bool) -> None:
        for index, tab in enumerate(TABS):
            is_named = has_words or index == self.tabs.currentIndex()
            self.tabs.setTabIcon(index, icon(tab.icon) if has_icons else QIcon())
            self.tabs.setTabText(index, tab.title() if is_named else "")
            self.tabs.setTabToolTip(index, "" if is_named else tab.title())

    def show_welcome(self) -> None:
        """Ask where districts come from."""
        self.welcome.show_settings()
        self._stack.setCurrentWidget(self.welcome)

    def leave_welcome(self) -> None:
        """Show the pages."""
        self._stack.setCurrentWidget(self.tabs)

    def show_data(self) -> None:
        """Show the page on which a fetch can be watched."""
        self.leave_welcome()
        self.tabs.setCurrentWidget(self.pages["Data"])

    def _show_maps(self, _role: str, _around: float) -> None:
        self.leave_welcome()
        self.tabs.setCurrentWidget(self.pages["DistrictMaps"])

    def _show_news(self) -> None:
        self.setUserVisible(True)
        self.show_data()

    def close_pages(self) -> None:
        """Stop whatever the pages run."""
        self.welcome.form.stop()
        for page in self.pages.values():
            page.close_page()

    def _show_status(self) -> None:
        figures = self.workspace.figures
        if not figures.total:
            self._status.setText(translate("CrimeMap", "Nothing fetched yet"))
            return
        count = counted(translate("CrimeMap", "%n incident(s)", None, figures.total), figures.total)
        if figures.as_of is None:
            self._status.setText(count)
            return
        text = translate("CrimeMap", "{incidents} · data as of {moment}").format(
            incidents=count, moment=moment(figures.as_of)
        )
        old = age(figures.as_of, datetime.now())
        if old:
            text = translate("CrimeMap", "{text}, {age}", "how old the data is").format(text=text, age=old)
        if text != self._status.text():
            self._status.setText(text)


def _head_button(object_name: str, icon_name: str, tip: str) -> QToolButton:
    button = tool_button(object_name, icon_name, tip)
    button.setIconSize(QSize(16, 16))
    return button
