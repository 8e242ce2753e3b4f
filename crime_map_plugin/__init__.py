"""Crime Map: the national map of criminal offences inside QGIS."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from crime_map_plugin.plugin import CrimeMapPlugin


def classFactory(iface: QgisInterface) -> CrimeMapPlugin:
    """Return the plugin for QGIS to load."""
    from crime_map_plugin.plugin import CrimeMapPlugin

    return CrimeMapPlugin(iface)
