"""The window of results: charts and tables of the last finding, which stays open beside the map."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QByteArray, QCoreApplication, QStandardPaths, Qt
from qgis.PyQt.QtGui import QCloseEvent
from qgis.PyQt.QtWidgets import QDialog, QFileDialog, QTabWidget, QVBoxLayout, QWidget

from crime_map_plugin.errors import CrimeMapError
from crime_map_plugin.gui.background import Latest
from crime_map_plugin.gui.chart_view import Chart, ChartView, save_chart
from crime_map_plugin.gui.forms import heading
from crime_map_plugin.gui.messages import notice_of_error
from crime_map_plugin.gui.methods.method import Finding
from crime_map_plugin.gui.notice import Level, Notice
from crime_map_plugin.gui.notice_bar import NoticeBar
from crime_map_plugin.gui.plain_text import PlainLabel
from crime_map_plugin.gui.result_table import ResultTable
from crime_map_plugin.gui.table_export import export_table
from crime_map_plugin.incidents.file_names import file_in

translate = QCoreApplication.translate

_GEOMETRY = "crime_map/results/geometry"
_FOLDER = "crime_map/results/folder"


class ResultWindow(QDialog):
    """Not modal; shows one finding at a time and remembers where it was."""

    def __init__(
        self, parent: QWidget | None = None, *, note: Callable[[Path, str], str] | None = None
    ) -> None:
        """``note`` is told of every file that was saved, and of what; it returns a warning or nothing."""
        super().__init__(parent, Qt.WindowType.Window)
        self._note = note
        self.setObjectName("CrimeMapResultWindow")
        self.setWindowTitle(translate("CrimeMap", "Results"))
        self.finding: Finding | None = None
        self._saving = Latest("Crime Map: save a result")
        self.notices = NoticeBar()
        self._title = heading("")
        self._title.setObjectName("CrimeMapResultTitle")
        self._title.setWordWrap(True)
        self._text = PlainLabel()
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.tabs = QTabWidget()
        self.tabs.setObjectName("CrimeMapResultTabs")
        self.tabs.setDocumentMode(True)
        layout = QVBoxLayout(self)
        layout.addWidget(self.notices)
        layout.addWidget(self._title)
        layout.addWidget(self._text)
        layout.addWidget(self.tabs, 1)
        self.resize(760, 560)
        kept = QgsSettings().value(_GEOMETRY)
        if isinstance(kept, QByteArray):
            self.restoreGeometry(kept)

    def show_finding(self, finding: Finding) -> None:
        """Show what was found: charts first, then tables."""
        if finding is not self.finding:
            self._clear()
            self.finding = finding
            self.setWindowTitle(translate("CrimeMap", "Results: {title}").format(title=finding.title))
            self._title.setText(finding.title)
            self._text.setText(finding.text)
            for chart in finding.charts:
                self._add_chart(chart)
            for table in finding.tables:
                shown = ResultTable(table)
                shown.export_wanted.connect(lambda ending, widget=shown: self._save_table(widget, ending))
                self.tabs.addTab(shown, table.title)
        self.show()
        self.raise_()

    def close_window(self) -> None:
        """Stop what runs and go."""
        self._saving.stop()
        self._clear()
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember size and place."""
        QgsSettings().setValue(_GEOMETRY, self.saveGeometry())
        super().closeEvent(event)

    def done(self, result: int) -> None:
        """Remember size and place also when closed by the Esc key."""
        QgsSettings().setValue(_GEOMETRY, self.saveGeometry())
        super().done(result)

    def _clear(self) -> None:
        self.notices.clear()
        while self.tabs.count():
            page = self.tabs.widget(0)
            if isinstance(page, ChartView):
                page.close_view()
            self.tabs.removeTab(0)
            page.deleteLater()

    def _add_chart(self, chart: Chart) -> None:
        view = ChartView(chart)
        view.save_wanted.connect(lambda: self._save_chart(chart))
        self.tabs.addTab(view, chart.title)

    def _save_table(self, shown: ResultTable, ending: str) -> None:
        kind = (
            translate("CrimeMap", "Excel (*.xlsx)")
            if ending == ".xlsx"
            else translate("CrimeMap", "Text table (*.csv)")
        )
        path = self._ask(shown.table.title, kind, ending)
        if path is not None:
            table = shown.sorted_table()
            self._write(path, lambda: export_table(table, path), table.title)

    def _save_chart(self, chart: Chart) -> None:
        kinds = ";;".join(
            (
                translate("CrimeMap", "Picture (*.png)"),
                translate("CrimeMap", "Drawing (*.svg)"),
                translate("CrimeMap", "Page (*.pdf)"),
            )
        )
        path = self._ask(chart.title, kinds, ".png")
        if path is not None:
            self._write(path, lambda: save_chart(chart, path), chart.title)

    def _ask(self, title: str, kinds: str, ending: str) -> Path | None:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = QgsSettings().value(_FOLDER, documents) or str(Path.home())
        proposed = file_in(Path(folder), title, ending.lstrip("."))
        chosen, kind = QFileDialog.getSaveFileName(self, translate("CrimeMap", "Save"), str(proposed), kinds)
        if not chosen:
            return None
        path = Path(chosen)
        if not path.suffix:
            path = path.with_suffix(kind.rpartition("*")[2].rstrip(") ") or ending)
        QgsSettings().setValue(_FOLDER, str(path.parent))
        return path

    def _write(self, path: Path, write: Callable[[], object], title: str) -> None:
        note = self._note

        def work(_: object) -> str:
            write()
            return note(path, title) if note is not None else ""

        self._saving.start(work, lambda unnoted: self._saved(path, unnoted), self._failed)

    def _saved(self, path: Path, unnoted: str) -> None:
        text = translate("CrimeMap", "Saved: {name}").format(name=path.name)
        self.notices.show_notice(Notice(text, Level.WARNING if unnoted else Level.SUCCESS, unnoted))

    def _failed(self, error: CrimeMapError) -> None:
        self.notices.show_notice(notice_of_error(error))
