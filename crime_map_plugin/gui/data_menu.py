"""The menu beside the portals: other ways in, and what is laid over or matched with the incidents."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QMenu, QToolButton

from crime_map_plugin.gui.forms import tool_button
from crime_map_plugin.gui.mapping_entry import open_import
from crime_map_plugin.gui.overlay_entry import open_overlays
from crime_map_plugin.gui.pairs_entry import open_pairs
from crime_map_plugin.gui.recipe_entry import open_recipe, repeat_active, save_active

if TYPE_CHECKING:
    from crime_map_plugin.gui.data_page import DataPage

translate = QCoreApplication.translate


class Entry(NamedTuple):
    """One line of the menu: its text, asked for when the menu is made, and what it opens."""

    name: str
    text: Callable[[], str]
    open: Callable[[DataPage], object]


# The name becomes the action's objectName.
ENTRIES: list[Entry] = [
    Entry("CrimeMapImport", lambda: translate("CrimeMap", "Import a layer or file …"), open_import),
    Entry("CrimeMapOverlays", lambda: translate("CrimeMap", "Overlays …"), open_overlays),
    Entry("CrimeMapCountedTwice", lambda: translate("CrimeMap", "Counted twice …"), open_pairs),
    Entry("CrimeMapRepeat", lambda: translate("CrimeMap", "Repeat the chosen layer's run"), repeat_active),
    Entry("CrimeMapSaveRecipe", lambda: translate("CrimeMap", "Save as recipe …"), save_active),
    Entry("CrimeMapOpenRecipe", lambda: translate("CrimeMap", "Open recipe …"), open_recipe),
]


def data_menu(page: DataPage) -> QToolButton:
    """Return the button with the menu of all entries."""
    button = tool_button(
        "CrimeMapDataMenuButton", "import", translate("CrimeMap", "More sources and layers …")
    )
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    menu = QMenu(button)
    menu.setObjectName("CrimeMapDataMenu")
    for entry in ENTRIES:
        action = menu.addAction(entry.text())
        action.setObjectName(entry.name)
        action.triggered.connect(lambda _=False, open_it=entry.open: open_it(page))
    menu.aboutToShow.connect(lambda: menu.actions()[0].setEnabled(page.workspace.may_write))
    button.setMenu(menu)
    return button
