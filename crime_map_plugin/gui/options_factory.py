"""Makes the options page each time the options are opened."""

from __future__ import annotations

from collections.abc import Callable

from qgis.gui import QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QWidget

from crime_map_plugin.gui.icons import icon

translate = QCoreApplication.translate


class OptionsFactory(QgsOptionsWidgetFactory):
    """Crime Map's entry in QGIS's options."""

    def __init__(self, on_applied: Callable[[], None]) -> None:
        super().__init__()
        self._on_applied = on_applied
        self.setTitle(translate("CrimeMap", "Crime Map"))

    def icon(self) -> QIcon:
        return icon("crime_map")

    def createWidget(self, parent: QWidget | None = None) -> QgsOptionsPageWidget:
        # Imported when first wanted: QGIS starts faster for those who never open it.
        from crime_map_plugin.gui.options_page import OptionsPage

        return OptionsPage(self._on_applied, parent)
