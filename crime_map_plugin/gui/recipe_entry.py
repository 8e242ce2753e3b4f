"""What the menu's and the layers' entries about recipes open."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsMapLayer, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QFileDialog

from crime_map_plugin.algorithms.base import Refused
from crime_map_plugin.errors import CrimeMapError
from crime_map_plugin.gui.messages import notice_of_error
from crime_map_plugin.gui.notice import Notice
from crime_map_plugin.gui.recipe_draft import Draft, draft_of_run, read_draft
from crime_map_plugin.gui.recipe_repeat import last_run, repeat, run_parameters

if TYPE_CHECKING:
    from crime_map_plugin.gui.data_page import DataPage
    from crime_map_plugin.gui.recipe_dialog import RecipeDialog

translate = QCoreApplication.translate

FOLDER = "crime_map/recipes/folder"


def repeat_active(page: DataPage) -> None:
    """Repeat the run that made the layer chosen in QGIS's list."""
    repeat(page, page.map_view.iface.activeLayer())


def save_active(page: DataPage) -> None:
    """Make a recipe of the layer chosen in QGIS's list."""
    save_as_recipe(page, page.map_view.iface.activeLayer())


def save_as_recipe(page: DataPage, layer: QgsMapLayer | None) -> RecipeDialog | None:
    """Open the recipe of the run that made a layer, to be changed and saved."""
    run = last_run(page, layer)
    if run is None or layer is None:
        return None
    try:
        parameters: dict[str, Any] = run_parameters(page, run, layer, for_file=True)
    except Refused as refused:
        page.workspace.tell(Notice(str(refused)))
        return None
    return show_recipe(page, draft_of_run(run, parameters, layer.name()))


def open_recipe(page: DataPage) -> RecipeDialog | None:
    """Ask for a recipe's file and open it."""
    chosen, _ = QFileDialog.getOpenFileName(
        page,
        translate("CrimeMap", "Open a recipe"),
        QgsSettings().value(FOLDER, "") or str(page.workspace.own_store_path.parent),
        translate("CrimeMap", "Recipes (*.json)"),
    )
    return open_file(page, Path(chosen)) if chosen else None


def open_file(page: DataPage, path: Path) -> RecipeDialog | None:
    """Open a recipe's file; what is wrong with it is told."""
    QgsSettings().setValue(FOLDER, str(path.parent))
    try:
        draft = read_draft(path.read_text(encoding="utf-8"))
    except CrimeMapError as error:
        page.workspace.tell(notice_of_error(error))
        return None
    except (OSError, UnicodeDecodeError) as error:
        text = translate("CrimeMap", "The recipe “{file}” cannot be read: choose another file.")
        page.workspace.tell(Notice(text.format(file=path.name), detail=str(error)))
        return None
    return show_recipe(page, draft, path)


def show_recipe(page: DataPage, draft: Draft, path: Path | None = None) -> RecipeDialog:
    """Show a recipe beside the panel."""
    from crime_map_plugin.gui.recipe_dialog import RecipeDialog

    dialog = RecipeDialog(page, draft, path)
    dialog.show()
    return dialog
