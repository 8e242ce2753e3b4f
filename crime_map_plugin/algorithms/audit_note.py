"""What left a store, noted in its audit list."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingUtils
from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.algorithms.error_text import sentence
from crime_map_plugin.errors import CrimeMapError
from crime_map_plugin.incidents.query import IncidentQuery
from crime_map_plugin.store.audit import Deed
from crime_map_plugin.store.geopackage import Store

translate = QCoreApplication.translate

SCRATCH = "crime_map_"
"""How folders of the panel’s steps between two others begin, in the folder of temporary files."""


def note(store: str | Path, deed: Deed, number: int | None, details: Mapping[str, Any]) -> str:
    """Note a deed and return an empty text, or a warning where that is not possible.

    A store that may only be read is read all the same: to its reader, the list is closed.
    """
    try:
        with Store.open(store) as opened:
            opened.note(deed, number, details)
    except CrimeMapError as error:
        return translate("CrimeMap", "This could not be noted in the store’s audit list: {reason}").format(
            reason=sentence(error)
        )
    return ""


def kept_file(destination: str) -> Path | None:
    """Return the file of a result that stays: neither in memory nor a step between two others."""
    path = Path(destination.partition("|")[0])
    if not path.is_file():
        return None
    passing = (Path(QgsProcessingUtils.tempFolder()), *Path(tempfile.gettempdir()).glob(SCRATCH + "*"))
    return None if any(folder in path.parents for folder in passing) else path


def filter_details(query: IncidentQuery) -> dict[str, Any]:
    """Return what a filter asks for as the audit list keeps it."""
    return {"filter": {name: _plain(value) for name, value in vars(query).items() if value}}


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.isoformat()
    return value.name.lower() if isinstance(value, Enum) else value
