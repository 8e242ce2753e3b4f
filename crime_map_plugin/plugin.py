"""The composition root: what QGIS loads, and what unloading takes away again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from crime_map_plugin import paths
from crime_map_plugin.algorithms.provider import CrimeMapProvider
from crime_map_plugin.settings import Settings

if TYPE_CHECKING:
    from crime_map_plugin.gui.desk import Desk

translate = QCoreApplication.translate


class CrimeMapPlugin:
    """Crime Map inside QGIS: a Processing provider, a dock, an options page."""

    def __init__(self, iface: QgisInterface) -> None:
        self._iface = iface
        self._translator: QTranslator | None = None
        self._provider: CrimeMapProvider | None = None
        self._action: QAction | None = None
        self._desk: Desk | None = None  # imported only where there is a window

    def initProcessing(self) -> None:
        """Register the algorithms; all that qgis_process needs."""
        self._install_translator()
        self._provider = CrimeMapProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:
        """Add the panel's action; the panel itself is made when it is first opened."""
        from crime_map_plugin.gui.desk import Desk

        self.initProcessing()
        self._desk = Desk(self._iface)
        self._action = QAction(
            QIcon(str(paths.resources() / "icons" / "crime_map.svg")),
            translate("CrimeMap", "Crime Map"),
            self._iface.mainWindow(),
        )
        self._action.setObjectName("CrimeMapAction")
        self._action.setCheckable(True)
        self._action.toggled.connect(self._desk.set_panel_visible)
        self._desk.follow_visibility(self._action)
        self._iface.addPluginToMenu(translate("CrimeMap", "Crime Map"), self._action)
        self._iface.addToolBarIcon(self._action)

    def unload(self) -> None:
        """Take everything away again."""
        if self._action is not None:
            self._iface.removePluginMenu(translate("CrimeMap", "Crime Map"), self._action)
            self._iface.removeToolBarIcon(self._action)
            self._action.deleteLater()
            self._action = None
        if self._desk is not None:
            self._desk.close()
            self._desk = None
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None

    def _install_translator(self) -> None:
        tag = Settings.load().language or QgsApplication.locale() or QLocale().name()
        files = [paths.translations() / f"crime_map_{language}.qm" for language in (tag[:2].lower(), "en")]
        # English has a file too, for its plurals; it also serves where there is no language, as under LANG=C
        path = next((file for file in files if file.exists()), None)
        translator = QTranslator()
        if self._translator is None and path is not None and translator.load(str(path)):
            QCoreApplication.installTranslator(translator)
            self._translator = translator
