"""A font that has the Kazakh letters, wherever the plugin runs."""

from __future__ import annotations

from functools import lru_cache

from qgis.PyQt.QtGui import QFont, QFontInfo, QRawFont

KAZAKH_LETTERS = "ӘәҒғҚқҢңӨөҰұҮүҺһІі"
# Open Sans comes with QGIS, Noto Sans and DejaVu Sans with Linux, Segoe UI and Arial with Windows.
_WANTED = ("Noto Sans", "Open Sans", "DejaVu Sans", "Segoe UI", "Arial", "Liberation Sans")


@lru_cache(maxsize=1)
def sheet_font_family() -> str:
    """Return the first listed family that is installed with all Kazakh letters, else the system's own."""
    for family in _WANTED:
        if QFontInfo(QFont(family)).family() == family and has_letters(family, KAZAKH_LETTERS):
            return family
    return QFont().defaultFamily()


def has_letters(family: str, letters: str) -> bool:
    """Tell whether the family itself, without stand-in fonts, has all the letters."""
    raw = QRawFont.fromFont(QFont(family))
    return raw.isValid() and all(raw.supportsCharacter(letter) for letter in letters)
