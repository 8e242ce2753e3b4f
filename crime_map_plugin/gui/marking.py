"""The words that stand on everything that is not for the public."""

from __future__ import annotations

from crime_map_plugin.maps.language import Language
from crime_map_plugin.maps.sheet_content import INTERNAL_COLOR

__all__ = ["INTERNAL_COLOR", "internal_marking"]


def internal_marking(language: str) -> str:
    """Return the marking in a language, the same as on internal sheets."""
    return Language(language).translate("CrimeMap", "INTERNAL — for official use")
