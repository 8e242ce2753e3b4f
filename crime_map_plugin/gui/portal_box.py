"""Which portal to work with, and the way to its connection."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QToolButton, QWidget

from crime_map_plugin.gui.forms import combo, tool_button
from crime_map_plugin.gui.language import interface_language
from crime_map_plugin.gui.plain_text import tool_tip
from crime_map_plugin.portal.profile import Profile

translate = QCoreApplication.translate


class PortalBox(QWidget):
    """A combo box of portals with a button for the connection."""

    chosen = pyqtSignal(str)
    connection_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.combo = combo("CrimeMapPortal", translate("CrimeMap", "&Portal"))
        button = tool_button("CrimeMapConnection", "portal", translate("CrimeMap", "Connection …"))
        button.clicked.connect(self.connection_wanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.combo, 1)
        layout.addWidget(button)
        self.setFocusProxy(self.combo)
        self.combo.activated.connect(lambda _: self.chosen.emit(self.combo.currentData()))

    def add_button(self, button: QToolButton) -> None:
        """Put a button at the end of the row."""
        self.layout().addWidget(button)

    def show_profiles(self, profiles: Mapping[str, Profile], current: str) -> None:
        """Fill the list and choose the current portal."""
        self.combo.clear()
        for profile in profiles.values():
            self.combo.addItem(profile.name(interface_language()), profile.id)
        self.combo.setCurrentIndex(self.combo.findData(current))
        self.combo.setToolTip(tool_tip(profiles[current].root if current in profiles else ""))
