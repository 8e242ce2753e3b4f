"""Filters kept under a name, in QGIS's settings."""

from __future__ import annotations

import json

from qgis.core import QgsSettings

from crime_map_plugin.gui.filter_state import FilterState

_KEY = "crime_map/filter/saved"


def load_all() -> dict[str, FilterState]:
    """Return the saved filters by name, sorted; what cannot be read is as if it were not there."""
    try:
        read = json.loads(QgsSettings().value(_KEY, "") or "{}")
    except ValueError:
        return {}
    if not isinstance(read, dict):
        return {}
    named = {str(name): FilterState.from_json(text) for name, text in read.items() if isinstance(text, str)}
    return dict(sorted(named.items(), key=lambda pair: pair[0].casefold()))


def save(name: str, state: FilterState) -> None:
    """Keep a filter; one of the same name is replaced."""
    _write({**load_all(), name.strip(): state})


def delete(name: str) -> None:
    """Forget a filter."""
    _write({key: state for key, state in load_all().items() if key != name})


def _write(filters: dict[str, FilterState]) -> None:
    text = json.dumps({name: state.to_json() for name, state in filters.items()}, ensure_ascii=False)
    QgsSettings().setValue(_KEY, text)
