"""What the menu's entry “Import a layer or file” opens."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from crime_map_plugin.gui.data_page import DataPage


def open_import(page: DataPage) -> None:
    """Open the mapping of a foreign source onto the incident schema."""
