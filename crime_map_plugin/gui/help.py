"""Opens the offline help in the browser."""

from __future__ import annotations

from qgis.PyQt.QtGui import QDesktopServices

from crime_map_plugin.algorithms.help_page import help_url


def open_help() -> None:
    """Show the help in the interface's language."""
    QDesktopServices.openUrl(help_url())
