"""What the menu's entry “Counted twice” opens."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from crime_map_plugin.gui.data_page import DataPage
    from crime_map_plugin.gui.pairs_window import PairsWindow


def open_pairs(page: DataPage) -> PairsWindow:
    """Open the window of incidents that two registers hold, or bring it to the front."""
    # Imported when first wanted: most users have one register only.
    from crime_map_plugin.gui.pairs_window import PairsWindow

    window = page.findChild(PairsWindow) or PairsWindow(page)
    window.open_window()
    return window
