"""What the menu's entry “Overlays” opens."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from crime_map_plugin.gui.data_page import DataPage


def open_overlays(page: DataPage) -> None:
    """Open the dialog in which layers are named as protected areas, waters, sites and roads."""
    # Imported when first wanted: most users never open it.
    from crime_map_plugin.gui.overlay_dialog import OverlayDialog

    keeper = page.workspace.overlays
    if keeper is None:
        return
    dialog = OverlayDialog(page.map_view, keeper, page)
    dialog.sheets_wanted.connect(page.workspace.sheets_wanted)
    dialog.open()
