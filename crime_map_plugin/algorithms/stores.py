"""Stores as algorithms name them, and what of a request they cover."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingContext
from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.algorithms.base import CrimeMapAlgorithm, Refused
from crime_map_plugin.incidents.coverage import Gap, Scope, uncovered
from crime_map_plugin.settings import Settings
from crime_map_plugin.store.geopackage import Store

translate = QCoreApplication.translate

_SHOWN_GAPS = 3


def store_path(
    algorithm: CrimeMapAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    profile_id: str = "",
) -> Path:
    """Return the file of STORE; empty is the portal's own store, by default that of the settings' portal."""
    text = algorithm.parameterAsString(parameters, "STORE", context).strip()
    if not text:
        settings = Settings.load()
        return settings.store_path(profile_id or settings.portal)
    if text.startswith("postgres:"):
        raise Refused(
            translate(
                "CrimeMap", "Stores in PostgreSQL are not available yet: give the path of a .gpkg file."
            )
        )
    path = Path(text.partition("|")[0]).expanduser()
    if path.suffix.lower() != ".gpkg":
        raise Refused(
            translate(
                "CrimeMap", "STORE “{name}” is not a GeoPackage: give a path that ends in .gpkg."
            ).format(name=path.name)
        )
    return path


def existing_store(
    algorithm: CrimeMapAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> Path:
    """Return the file of STORE, which must be there."""
    path = store_path(algorithm, parameters, context)
    if not path.is_file():
        raise Refused(
            translate(
                "CrimeMap", "There is no store “{name}”: fetch incidents first, or choose another file."
            ).format(name=path.name)
        )
    return path


def gaps(store: Store, wanted: Scope) -> list[Gap]:
    """Return what of the request no complete download covers."""
    return uncovered(wanted, store.coverage())


def gaps_text(found: list[Gap]) -> str:
    """Return the pieces that were never fetched, for people."""
    parts = []
    for gap in found[:_SHOWN_GAPS]:
        first = gap.date_from.date().isoformat() if gap.date_from else "…"
        last = gap.date_to.date().isoformat() if gap.date_to else "…"
        parts.append(f"{gap.category or translate('CrimeMap', 'all categories')} {first} – {last}")
    rest = len(found) - _SHOWN_GAPS
    return "; ".join(parts) + (f"; +{rest}" if rest > 0 else "")


def warn_of_gaps(algorithm: CrimeMapAlgorithm, store: Store, wanted: Scope) -> bool:
    """Warn of what was never fetched; return whether everything is covered."""
    found = gaps(store, wanted)
    if found:
        algorithm.warn(
            translate(
                "CrimeMap",
                "Not everything asked for was fetched completely ({gaps}): figures may be too low. Fetch "
                "it first.",
            ).format(gaps=gaps_text(found))
        )
    return not found
