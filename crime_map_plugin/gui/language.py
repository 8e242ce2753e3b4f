"""Which of the three languages the panel speaks: names of codes follow it too."""

from __future__ import annotations

from qgis.core import QgsApplication

from crime_map_plugin.incidents.codes import LANGUAGES
from crime_map_plugin.settings import Settings


def interface_language() -> str:
    """Return en, ru or kk: the plugin's own setting, else QGIS's language, else English."""
    tag = (Settings.load().language or QgsApplication.locale() or "en")[:2]
    return tag if tag in LANGUAGES else "en"
