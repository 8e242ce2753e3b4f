"""The plugin's settings: one value read from QGIS's settings, with overrides for managed desktops."""

from __future__ import annotations

import os
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsSettings

_ROOT = "crime_map/"
ORIGIN_OF = _ROOT + "portal/origin_of/"
"""Settings key, before a portal's id, of the origin for which its credentials were chosen."""
_ENVIRONMENT = "QGIS_CRIME_MAP_"
# settings key of each attribute, as crime_map/<group>/<name>
_KEYS = {
    "language": "interface/language",
    "portal": "portal/id",
    "authcfg": "portal/authcfg",
    "store_folder": "store/folder",
    "shared_store": "store/shared",
    "districts_source": "districts/source",
    "districts_name": "districts/name_field",
    "districts_code": "districts/code_field",
    "districts_population": "districts/population_field",
    "sheets_folder": "sheets/folder",
    "include_comparison": "portal/include_comparison",
    "is_welcomed": "interface/is_welcomed",
    "refresh_minutes": "refresh/minutes",
    "refresh_on_metered": "refresh/on_metered",
    "digest_folder": "watch/folder",
    "digest_format": "watch/format",
    "keep_months": "store/keep_months",
}


@dataclass(frozen=True)
class Settings:
    """What the user or the agency chose; an empty text means the plugin's own choice.

    Each attribute can be fixed for a managed desktop by an environment variable named after it, such as
    ``QGIS_CRIME_MAP_PORTAL``; a fixed attribute is not written back.
    """

    language: str = ""
    portal: str = "kz-portal"
    authcfg: str = ""
    store_folder: str = ""
    shared_store: str = ""
    """``postgres:<connection>/<schema>`` that the panel works on instead of a file, if any."""
    districts_source: str = ""
    districts_name: str = ""
    districts_code: str = ""
    districts_population: str = ""
    sheets_folder: str = ""
    include_comparison: bool = True
    is_welcomed: bool = False
    refresh_minutes: int = 15
    refresh_on_metered: bool = False
    digest_folder: str = ""
    digest_format: str = "html"
    keep_months: int = 0

    @classmethod
    def load(cls) -> Settings:
        """Return the settings in force."""
        stored = QgsSettings()
        loaded = cls()
        for attribute in fields(cls):
            default = getattr(loaded, attribute.name)
            value = os.environ.get(_ENVIRONMENT + attribute.name.upper())
            if value is None:
                value = stored.value(_ROOT + _KEYS[attribute.name], default)
            loaded = replace(loaded, **{attribute.name: _as_type(value, default)})
        return loaded

    def save(self) -> None:
        """Write the settings that are not fixed from outside."""
        stored = QgsSettings()
        for attribute in fields(self):
            if not is_fixed(attribute.name):
                stored.setValue(_ROOT + _KEYS[attribute.name], getattr(self, attribute.name))

    def authcfg_for(self, portal: str, origin: str) -> str:
        """Return the chosen portal's credentials, if it still has the origin for which they were chosen."""
        if portal != self.portal:
            return ""
        chosen_for = str(QgsSettings().value(ORIGIN_OF + portal, "") or "")
        return self.authcfg if is_fixed("authcfg") or chosen_for in ("", origin) else ""

    def store_path(self, profile_id: str) -> Path:
        """Return the portal's own store: a GeoPackage in the chosen folder, else in the QGIS profile."""
        folder = Path(self.store_folder) if self.store_folder else profile_folder()
        return folder / f"{profile_id}.gpkg"


def profile_folder() -> Path:
    """Return the plugin's folder in the user's QGIS profile."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "crime_map"


def is_fixed(attribute: str) -> bool:
    """Tell whether the agency fixed this attribute by an environment variable."""
    return _ENVIRONMENT + attribute.upper() in os.environ


def _as_type(value: Any, default: Any) -> Any:
    if isinstance(default, bool):
        return value if isinstance(value, bool) else str(value).strip().lower() in ("1", "true", "yes", "on")
    if isinstance(default, int):
        text = str(value).strip()
        return int(text) if text.isascii() and text.isdigit() else default
    return str(value or "")
