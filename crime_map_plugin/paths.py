"""Where the plugin's own files are: beside the package in a checkout, inside it when installed."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def _beside_or_inside(name: str) -> Path:
    inside = _PACKAGE / name
    return inside if inside.exists() else _PACKAGE.parent / name


def resources() -> Path:
    """Return the folder of icons, styles, layouts, portals, codes, sample and help."""
    return _beside_or_inside("resources")


def translations() -> Path:
    """Return the folder of compiled translations: i18n when installed, build/i18n in a checkout."""
    inside = _PACKAGE / "i18n"
    return inside if inside.exists() else _PACKAGE.parent / "build" / "i18n"


def metadata() -> Path:
    """Return the plugin's metadata.txt, the only place for its name and version."""
    return _beside_or_inside("metadata.txt")


def version() -> str:
    """Return the plugin's version as written in metadata.txt."""
    for line in metadata().read_text(encoding="utf-8").splitlines():
        key, _, value = line.partition("=")
        if key.strip() == "version":
            return value.strip()
    return ""
