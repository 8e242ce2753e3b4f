"""What the menu's entry “Import a layer or file” opens, and the import that follows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.errors import CrimeMapError
from crime_map_plugin.gui.fetch_plan import IMPORT
from crime_map_plugin.gui.imported_sources import keep, with_own_id
from crime_map_plugin.gui.mapping_dialog import MappingDialog
from crime_map_plugin.gui.mapping_outlook import Outlook
from crime_map_plugin.gui.mapping_state import MappingState
from crime_map_plugin.gui.messages import notice_of_error
from crime_map_plugin.gui.notice import Level, Notice
from crime_map_plugin.gui.numbers import day

if TYPE_CHECKING:
    from crime_map_plugin.gui.data_page import DataPage

translate = QCoreApplication.translate


def open_import(page: DataPage) -> MappingDialog:
    """Open the mapping of a foreign source onto the incident schema."""
    dialog = MappingDialog(page)
    dialog.import_wanted.connect(lambda state, layer: start_import(page, dialog, state, layer))
    dialog.show()
    return dialog


def start_import(page: DataPage, dialog: MappingDialog, state: MappingState, layer: QgsVectorLayer) -> None:
    """Import as the page's work, with its progress and receipt; the mapping stays until it has succeeded."""
    try:
        path = keep(with_own_id(state))
    except CrimeMapError as error:
        dialog.tell_failure(notice_of_error(error).line)
        return
    is_of_project = QgsProject.instance().mapLayer(layer.id()) is layer
    parameters: dict[str, Any] = {
        "INPUT": layer.id() if is_of_project else layer,
        "PROFILE": str(path),
        "STORE": str(page.workspace.store_path),
    }
    text = translate("CrimeMap", "Importing {name}").format(name=state.title)

    if page.run is not None or page.refresher.is_under_way:
        dialog.tell_failure(translate("CrimeMap", "Wait for the work under way, then import again."))
        return
    told: list[Notice] = []

    def ended(successful: bool, _: dict[str, Any]) -> None:
        page.workspace.noticed.disconnect(told.append)
        # The layer is read until here: nobody else may hold it.
        layer.id()
        if successful:
            _tell_if_hidden(page, dialog.preview.outlook)
            dialog.accept()
        else:
            dialog.tell_failure(told[-1].line if told else "")

    page.workspace.noticed.connect(told.append)
    page.map_view.remember_selection()
    if page.start_run(IMPORT, parameters, text, page.show_import, ended):
        dialog.hide()
    else:
        ended(False, {})


def _tell_if_hidden(page: DataPage, outlook: Outlook | None) -> None:
    """Say so where the filter's period shows nothing of what was imported."""
    query = page.workspace.query
    if outlook is None or outlook.first_date is None or outlook.looked_at < outlook.total:
        return
    first, last = outlook.first_date.item(), outlook.last_date.item()
    is_before = query.date_from is not None and last < query.date_from
    is_after = query.date_to is not None and first >= query.date_to
    if is_before or is_after:
        page.workspace.tell(
            Notice(
                translate(
                    "CrimeMap", "The imported incidents are from {first} to {last}; the filter hides them."
                ).format(first=day(first), last=day(last)),
                Level.INFO,
                translate("CrimeMap", "Choose another period to see them."),
            )
        )
