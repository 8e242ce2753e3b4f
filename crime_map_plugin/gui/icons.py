"""The panel's icons: the plugin's own, else one of QGIS's theme."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtGui import QIcon

from crime_map_plugin import paths

_THEME = {
    "cancel": "/mActionStop.svg",
    "reset": "/mActionRefresh.svg",
    "settings": "/mActionOptions.svg",
    "warning": "/mIconWarning.svg",
    "error": "/mIconCritical.svg",
    "info": "/mIconInfo.svg",
    "success": "/mIconSuccess.svg",
    "close": "/mIconClose.svg",
    "add": "/symbologyAdd.svg",
    "edit": "/symbologyEdit.svg",
    "delete": "/symbologyRemove.svg",
    "clear": "/mIconClearText.svg",
}


def icon(name: str) -> QIcon:
    """Return the icon of that name; an unknown name gives QGIS's own of a like meaning, or none."""
    path = paths.resources() / "icons" / f"{name}.svg"
    if path.exists():
        return QIcon(str(path))
    return QgsApplication.getThemeIcon(_THEME.get(name, f"/mAction{name.title().replace('_', '')}.svg"))
