"""The page “Crime Map” in QGIS's options."""

from __future__ import annotations

from collections.abc import Callable

from qgis.gui import QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QWidget

from crime_map_plugin.gui.icons import icon

translate = QCoreApplication.translate


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page each time the options are opened."""

    def __init__(self, on_applied: Callable[[], None]) -> None:
        super().__init__()
        self._on_applied = on_applied
        self.setTitle(translate("CrimeMap", "Crime Map"))

    def icon(self) -> QIcon:
        return icon("crime_map")

    def createWidget(self, parent: QWidget | None = None) -> QgsOptionsPageWidget:
        return OptionsPage(self._on_applied, parent)


class OptionsPage(QgsOptionsPageWidget):
    """What the user decides once."""

    def __init__(self, on_applied: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("CrimeMapOptions")
        self._on_applied = on_applied

    def apply(self) -> None:
        self._on_applied()
