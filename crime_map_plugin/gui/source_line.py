"""Which sources besides the portal are in the store: imported layers and files, which a refresh asks too."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from crime_map_plugin.algorithms import stores
from crime_map_plugin.gui.background import Latest
from crime_map_plugin.gui.connections import Connections
from crime_map_plugin.gui.forms import quiet_label
from crime_map_plugin.gui.language import interface_language
from crime_map_plugin.gui.messages import notice_of_error
from crime_map_plugin.gui.workspace import Workspace
from crime_map_plugin.store.geopackage import Store

translate = QCoreApplication.translate


class SourceLine(QWidget):
    """One quiet line below the portal; hidden while there is nothing but the portal."""

    def __init__(self, workspace: Workspace, connections: Connections, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._reading = Latest("Crime Map: sources of the store")
        self.label = quiet_label("CrimeMapSources")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.label)
        self.hide()
        connections.connect(workspace.figures_changed, self._read)
        connections.connect(workspace.profile_changed, self._read)

    def close_line(self) -> None:
        """Stop what is being read."""
        self._reading.stop()

    def _read(self) -> None:
        workspace = self._workspace
        if not workspace.has_store or not workspace.figures.total:
            self._reading.stop()
            self._show([])
            return
        path, language = workspace.store_path, interface_language()
        chosen = workspace.profile.id if workspace.profile else ""
        self._reading.start(
            lambda _: other_sources(path, chosen, language),
            self._show,
            lambda error: workspace.tell(notice_of_error(error)),
        )

    def _show(self, titles: list[str]) -> None:
        self.setVisible(bool(titles))
        if titles:
            self.label.setText(
                translate("CrimeMap", "Imported too: {sources}").format(sources=", ".join(titles))
            )


def other_sources(path: Path, portal: str, language: str) -> list[str]:
    """Return the titles of the store's sources but the portal's own."""
    with Store.open(path, read_only=True) as store:
        found = sorted({covered.scope.source for covered in store.coverage()} - {portal})
        return [stores.source_title(store, source, language) for source in found]
