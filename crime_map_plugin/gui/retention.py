"""How long incidents are kept: what a store holds that is older, and which result layers are."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from qgis.core import QgsProject

from crime_map_plugin.algorithms import stores
from crime_map_plugin.store import old_results, purging
from crime_map_plugin.store.geopackage import Store


@dataclass(frozen=True)
class Outlook:
    """What a purge would take away, for the panel to show before it is done."""

    incidents: int
    total: int
    sources: dict[str, str]
    """The store's sources: id → title."""
    results: int
    is_unfinished: bool
    """Whether bytes of an earlier purge may still be in the file."""


def months_before(today: date, months: int) -> datetime:
    """Return the first day of the month so many months ago: the months kept are whole ones."""
    year, month = divmod(today.year * 12 + today.month - 1 - months, 12)
    return datetime(max(year, 1), month + 1, 1)


def look(path: Path, order: purging.Order, in_use: Collection[Path], language: str) -> Outlook:
    """Return what the purge would do; may run on any thread."""
    with Store.open(path, read_only=True) as store:
        found = store.purge_preview(order)
        titles = {source: stores.source_title(store, source, language) for source in found.sources}
        is_unfinished = bool(store.get_meta(purging.UNFINISHED))
    folder = path.parent / old_results.FOLDER
    results = [] if order.before is None else old_results.find(folder, order.before, in_use)
    return Outlook(found.incidents, found.incidents + found.kept, titles, len(results), is_unfinished)


def files_in_use() -> list[Path]:
    """Return the files of the project's layers; main thread only."""
    return [Path(layer.source().partition("|")[0]) for layer in QgsProject.instance().mapLayers().values()]
