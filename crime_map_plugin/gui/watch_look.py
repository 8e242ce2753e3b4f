"""Looks for incidents that are new inside watch areas; plain values in and out, for a worker thread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np
from qgis.core import QgsGeometry, QgsPoint

from crime_map_plugin.errors import Cancel, Cancelled, StoreDamaged
from crime_map_plugin.incidents.schema import Columns
from crime_map_plugin.store.geopackage import Store
from crime_map_plugin.store.watch_state import Look, WatchState

# The portal's region and this computer may be hours apart.
_SLACK = timedelta(days=1)


@dataclass(frozen=True)
class WatchedArea:
    """An area as the look needs it: its number, its categories (none is all), its outline in degrees."""

    number: int
    name: str
    categories: tuple[str, ...]
    wkb: bytes
    digest: str = ""


@dataclass(frozen=True)
class Findings:
    """How many incidents are new in each area, by its number, and how many there are in all."""

    by_area: dict[int, int] = field(default_factory=dict)
    total: int = 0


def look(
    state_path: Path, store_path: Path, areas: Sequence[WatchedArea], now: datetime, cancel: Cancel
) -> Findings:
    """Find and keep what came into the store since the last look and lies in an area.

    New is an incident whose id was never seen here before and that would have been there, had it been known:
    an earlier download asked for its kind and day, or its day is after the last look. So neither a repaired
    row is new, nor one that was struck off and came back, nor a period that is fetched for the first time.
    The first look at a store, and at an area, tells of nothing. A damaged state is put aside and begun anew.
    """
    try:
        return _look(state_path, store_path, areas, now, cancel)
    except StoreDamaged as error:
        if error.facts.get("path") != str(state_path):
            raise
        state_path.replace(state_path.with_name(state_path.name + ".damaged"))
        return _look(state_path, store_path, areas, now, cancel)


def _look(
    state_path: Path, store_path: Path, areas: Sequence[WatchedArea], now: datetime, cancel: Cancel
) -> Findings:
    with Store.open(store_path, read_only=True) as store, WatchState.open(state_path, store_path) as state:
        earlier = state.look()
        if earlier is None:
            state.begin(now)
        last = store.last_row()
        scopes = tuple(covered.scope for covered in store.coverage())
        # A store that was made anew counts from the beginning; what was seen in the old one is known.
        after = earlier.last if earlier is not None and earlier.last <= last else 0
        fresh: list[str] = []
        for block in store.ids_between(after, last):
            if cancel():
                raise Cancelled("Stopped while looking for new incidents.")
            fresh += state.unseen(block)
        known = state.known_areas((area.number for area in areas), now)
        found: dict[int, set[str]] = {}
        if earlier is not None and fresh and known:
            proven = store.asked_before(fresh, earlier.scopes, min(earlier.looked_at, now) - _SLACK)
            columns = store.read(ids=proven, fields=("id", "category", "x", "y"), cancel=cancel)
            for area in areas:
                if area.number in known:
                    found[area.number] = set(columns["id"][inside(columns, area)])
        for number, ids in found.items():
            state.add_news(number, ids, now)
        state.keep_look(Look(last, now, scopes))
    by_area = {number: len(ids) for number, ids in found.items() if ids}
    return Findings(by_area, len(set().union(*found.values())) if found else 0)


def inside(columns: Columns, area: WatchedArea) -> np.ndarray:
    """Return which incidents are of the area's categories and lie in it, its edge included."""
    x, y = columns["x"], columns["y"]
    chosen = np.isfinite(x) & np.isfinite(y)
    if area.categories:
        chosen &= np.isin(columns["category"].astype(str), area.categories)
    outline = QgsGeometry()
    outline.fromWkb(area.wkb)
    if outline.isNull():
        return np.zeros(len(x), dtype=bool)
    box = outline.boundingBox()
    chosen &= (x >= box.xMinimum()) & (x <= box.xMaximum()) & (y >= box.yMinimum()) & (y <= box.yMaximum())
    engine = QgsGeometry.createGeometryEngine(outline.constGet())
    engine.prepareGeometry()
    for place in np.flatnonzero(chosen).tolist():
        chosen[place] = engine.intersects(QgsPoint(float(x[place]), float(y[place])))
    return chosen
