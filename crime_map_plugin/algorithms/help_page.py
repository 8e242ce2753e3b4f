"""Where the offline help is: a page for each language, in the plugin's own files."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QUrl

from crime_map_plugin import paths
from crime_map_plugin.incidents.codes import LANGUAGES
from crime_map_plugin.settings import Settings


def help_url() -> QUrl:
    """Return the address of the help in the interface's language, in English where there is none."""
    tag = (Settings.load().language or QgsApplication.locale() or "en")[:2]
    page = paths.resources() / "help" / (tag if tag in LANGUAGES else "en") / "index.html"
    return QUrl.fromLocalFile(str(page))
