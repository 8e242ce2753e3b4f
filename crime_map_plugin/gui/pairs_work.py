"""What the window of pairs reads and decides, off the main thread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from crime_map_plugin.algorithms import stores
from crime_map_plugin.incidents.schema import field_names
from crime_map_plugin.store.geopackage import Store
from crime_map_plugin.store.links import Link, Pair, State

SHOWN = 500
"""So many pairs are listed, the best scores first; decided ones make room for those behind them."""


@dataclass(frozen=True)
class Pairs:
    """The pairs of one state, what the registers say of their incidents, and how many there are of each."""

    state: State
    links: tuple[Link, ...]
    rows: dict[str, dict[str, Any]]
    counts: dict[State, int]
    titles: dict[str, str]


def pairs_of(path: Path, state: State, language: str) -> Pairs:
    """Return the pairs of a state, with their incidents as dicts by id."""
    with Store.open(path, read_only=True) as store:
        links = tuple(store.links(state, most=SHOWN))
        ids = sorted({one for link in links for one in link.pair})
        columns = store.read(fields=(*field_names(), "x", "y"), ids=ids, once=False)
        names = list(columns)
        rows = {values[0]: dict(zip(names, values)) for values in zip(*(columns[name] for name in names))}
        titles = {
            source: stores.source_title(store, source, language)
            for source in {str(row["source"]) for row in rows.values()}
        }
        return Pairs(state, links, rows, store.link_counts(), titles)


def decide(path: Path, pairs: Sequence[Pair], state: State) -> int:
    """Give pairs another state; return for how many it is another one."""
    with Store.open(path) as store:
        return store.decide_links(pairs, state)


def decide_above(path: Path, score: float, state: State) -> tuple[Pair, ...]:
    """Give all proposed pairs of at least a score another state, and return which."""
    with Store.open(path) as store:
        pairs = tuple(link.pair for link in store.links(State.PROPOSED) if link.score >= score)
        store.decide_links(pairs, state)
    return pairs
