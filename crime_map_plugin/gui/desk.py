"""Owns all that Crime Map puts into the window, makes it when first wanted and takes it away again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAction

from crime_map_plugin.gui.connections import Connections
from crime_map_plugin.gui.options_factory import OptionsFactory
from crime_map_plugin.gui.overlay_keeper import OverlayKeeper

if TYPE_CHECKING:
    from crime_map_plugin.gui.dock import CrimeMapDock
    from crime_map_plugin.gui.map_view import MapView
    from crime_map_plugin.gui.recipe_actions import RecipeActions
    from crime_map_plugin.gui.workspace import Workspace


class Desk:
    """The panel, its workspace and the options page of one QGIS window."""

    def __init__(self, iface: QgisInterface) -> None:
        self._iface = iface
        self._connections = Connections()
        self._action: QAction | None = None
        self.dock: CrimeMapDock | None = None
        self.workspace: Workspace | None = None
        self.map_view: MapView | None = None
        self.recipes: RecipeActions | None = None
        self._overlays = OverlayKeeper(self._connections)
        self._options = OptionsFactory(self._settings_changed)
        iface.registerOptionsWidgetFactory(self._options)

    def follow_visibility(self, action: QAction) -> None:
        """Keep a checkable action checked while the panel is open."""
        self._action = action

    def set_panel_visible(self, is_visible: bool) -> None:
        """Open or close the panel."""
        if self.dock is None:
            if not is_visible:
                return
            self._make_dock()
        if self.dock is not None:
            self.dock.setUserVisible(is_visible)

    def close(self) -> None:
        """Take everything away: panel, options page, connections, work under way."""
        self._connections.cut()
        if self.recipes is not None:
            self.recipes.close()
            self.recipes = None
        self._overlays.close()
        self._iface.unregisterOptionsWidgetFactory(self._options)
        self._options.deleteLater()
        if self.map_view is not None:
            self.map_view.close()
            self.map_view = None
        if self.dock is not None:
            self.dock.close_pages()
            self._iface.removeDockWidget(self.dock)
            self.dock.deleteLater()
            self.dock = None
        if self.workspace is not None:
            self.workspace.close()
            self.workspace.deleteLater()
            self.workspace = None
        self._action = None

    def _make_dock(self) -> None:
        # Imported when first wanted: QGIS starts faster for those who do not open the panel.
        from crime_map_plugin.gui.data_page import DataPage
        from crime_map_plugin.gui.dock import CrimeMapDock
        from crime_map_plugin.gui.map_view import MapView
        from crime_map_plugin.gui.recipe_actions import RecipeActions
        from crime_map_plugin.gui.recipe_entry import save_as_recipe
        from crime_map_plugin.gui.recipe_repeat import repeat
        from crime_map_plugin.gui.workspace import Workspace

        window = self._iface.mainWindow()
        self.workspace = Workspace()
        self.workspace.overlays = self._overlays
        self.map_view = MapView(self._iface, self.workspace, self._connections)
        self.dock = CrimeMapDock(self._iface, self.workspace, self.map_view, self._connections, window)
        self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self._connections.connect(self.dock.openedStateChanged, self._show_state)
        self._connections.connect(self.dock.options_wanted, self._open_options)
        page = self.dock.pages["Data"]
        if isinstance(page, DataPage):
            self.recipes = RecipeActions(
                self._iface,
                self._connections,
                lambda layer: repeat(page, layer),
                lambda layer: save_as_recipe(page, layer),
            )
        self.workspace.refresh()

    def _show_state(self, is_open: bool) -> None:
        if self._action is not None:
            self._action.setChecked(is_open)

    def _open_options(self) -> None:
        self._iface.showOptionsDialog(self._iface.mainWindow(), "CrimeMapOptions")

    def _settings_changed(self) -> None:
        if self.workspace is not None:
            self.workspace.reload_settings()
