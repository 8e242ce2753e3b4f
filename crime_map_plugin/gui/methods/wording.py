"""Sentences that several methods tell alike: chosen values, counts of hot and cold, p."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.gui.numbers import counted, locale

translate = QCoreApplication.translate

_WHOLE_FROM = 100


def facts(results: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the values that an algorithm chose itself, and the projection it worked in."""
    named = (
        ("CHOSEN_CELL_SIZE", translate("CrimeMap", "cell {size} m")),
        ("CHOSEN_BANDWIDTH", translate("CrimeMap", "bandwidth {size} m")),
        ("CHOSEN_DISTANCE_BAND", translate("CrimeMap", "distance band {size} m")),
        ("CHOSEN_DISTANCE", translate("CrimeMap", "distance {size} m")),
        ("CHOSEN_MAX_RADIUS", translate("CrimeMap", "radius up to {size} m")),
        ("CHOSEN_MAX_DAYS", translate("CrimeMap", "up to {size} days")),
    )
    found = [text.format(size=plain(results[key])) for key, text in named if results.get(key)]
    return tuple(part for part in (*found, crs_name(str(results.get("ANALYSIS_CRS") or ""))) if part)


def crs_name(text: str) -> str:
    """Return the CRS for people: its id, or what it is where it was made for this area."""
    if not text.startswith("+proj"):
        return text
    return translate("CrimeMap", "equal-area projection of this area")


def plain(value: Any) -> str:
    """Return a number without needless digits."""
    if not value:
        return ""
    found = float(value)
    return locale().toString(float(round(found)) if abs(found) >= _WHOLE_FROM else found, "g", 6)


def decimal(value: float | None, decimals: int = 2) -> str:
    """Return a number with so many decimals, a dash where it is not known."""
    return "–" if value is None or value != value else locale().toString(float(value), "f", decimals)


def percent(share: float | None, decimals: int = 1) -> str:
    """Return a share from 0 to 1 in percent."""
    if share is None or share != share:
        return "–"
    return translate("CrimeMap", "{number} %").format(
        number=locale().toString(100.0 * float(share), "f", decimals)
    )


def p_text(value: float | None) -> str:
    """Return a p value as readers expect it."""
    if value is None or value != value:
        return translate("CrimeMap", "p not known")
    if value < 0.001:
        return translate("CrimeMap", "p < {value}").format(value=decimal(0.001, 3))
    return translate("CrimeMap", "p = {value}").format(value=decimal(value, 3))


def hot_cold(hot: int, cold: int, total: str) -> str:
    """Return how many of the districts are hot and cold."""
    return translate("CrimeMap", "{hot}, {cold} of {total}").format(
        hot=counted(translate("CrimeMap", "%n hot district(s)", None, hot), hot),
        cold=counted(translate("CrimeMap", "%n cold district(s)", None, cold), cold),
        total=total,
    )
