"""A button with the saved filters in its menu."""

from __future__ import annotations

from dataclasses import replace

from qgis.gui import QgsNewNameDialog
from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QMenu, QToolButton, QWidget

from crime_map_plugin.gui import saved_filters
from crime_map_plugin.gui.category_tree import swatch
from crime_map_plugin.gui.filter_state import FilterState
from crime_map_plugin.gui.forms import ICON, name_buttons
from crime_map_plugin.gui.icons import icon
from crime_map_plugin.gui.language import interface_language
from crime_map_plugin.gui.plain_text import tool_tip
from crime_map_plugin.incidents import codes
from crime_map_plugin.incidents.ecology import CATEGORY

translate = QCoreApplication.translate


class SavedFiltersButton(QToolButton):
    """Emits ``chosen`` with the filter to use; keeps and forgets filters by itself."""

    chosen = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("CrimeMapSavedFilters")
        self.setIcon(icon("save"))
        self.setIconSize(ICON)
        self.setAutoRaise(True)
        self.setToolTip(translate("CrimeMap", "Saved filters"))
        self.setAccessibleName(translate("CrimeMap", "Saved filters"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.state = FilterState()
        menu = QMenu(self)
        menu.setObjectName("CrimeMapSavedFiltersMenu")
        menu.aboutToShow.connect(self.fill_menu)
        self.setMenu(menu)

    def fill_menu(self) -> None:
        """Fill the menu with the filters as they are now."""
        menu = self.menu()
        menu.clear()
        self._add_ecology(menu.addMenu(icon("ecology"), translate("CrimeMap", "Ecology")))
        menu.addSeparator()
        filters = saved_filters.load_all()
        for name, state in filters.items():
            menu.addAction(name.replace("&", "&&"), lambda state=state: self.chosen.emit(state))
        if filters:
            menu.addSeparator()
        menu.addAction(icon("save"), translate("CrimeMap", "Save this filter …"), self.ask_name)
        if filters:
            gone = menu.addMenu(translate("CrimeMap", "Delete"))
            for name in filters:
                gone.addAction(name.replace("&", "&&"), lambda name=name: saved_filters.delete(name))

    def _add_ecology(self, menu: QMenu) -> None:
        """Offer the preset and its groups; the rest of the filter stays as it is."""
        menu.setObjectName("CrimeMapEcologyMenu")
        menu.setToolTipsVisible(True)
        whole = menu.addAction(translate("CrimeMap", "All ecological offences"), lambda: self._choose(()))
        whole.setToolTip(tool_tip(_articles("324–343")))
        menu.addSeparator()
        for row in codes.table("ecology"):
            name = codes.label("ecology", row["key"], interface_language())
            action = menu.addAction(
                swatch(row["color"], row["marker"]), name, lambda key=row["key"]: self._choose((key,))
            )
            action.setToolTip(tool_tip(_articles(row["articles"])))

    def _choose(self, groups: tuple[str, ...]) -> None:
        self.chosen.emit(replace(self.state, categories=(CATEGORY,), no_category=False, ecology=groups))

    def ask_name(self) -> None:
        """Ask for a name and keep the present filter under it."""
        taken = list(saved_filters.load_all())
        dialog = QgsNewNameDialog("", "", [], taken, Qt.CaseSensitivity.CaseSensitive, self)
        dialog.setObjectName("CrimeMapNewFilterName")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(translate("CrimeMap", "Save this filter"))
        dialog.setHintString(translate("CrimeMap", "Name of the filter"))
        dialog.setOverwriteEnabled(True)
        name_buttons(dialog.buttonBox())
        dialog.accepted.connect(lambda: self.keep(dialog.name()))
        dialog.open()

    def keep(self, name: str) -> None:
        """Keep the present filter under a name; a blank name keeps nothing."""
        if name.strip():
            saved_filters.save(name, self.state)


def _articles(listed: str) -> str:
    return translate("CrimeMap", "Articles {articles}").format(articles=listed)
