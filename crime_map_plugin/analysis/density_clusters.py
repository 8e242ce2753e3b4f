"""Clusters of dense neighbourhoods: what DBSCAN does once it knows who is near whom."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from crime_map_plugin.analysis.close_pairs import BLOCK, ClosePairs, Pairs, distinct
from crime_map_plugin.analysis.dense_cells import DenseCells
from crime_map_plugin.errors import Cancel, QueryInvalid, never_cancelled, require

PAIRS_KEPT = 6 * BLOCK
"""Up to so many close pairs are kept from counting to joining; more are found twice instead."""

CROWD = 64
"""With more candidates than this for each incident, those at one place and time are made one; if there are
still more, cells are looked at instead of pairs."""


@dataclass(frozen=True, eq=False)
class Clusters:
    """Which incident belongs to which cluster.

    Attributes
    ----------
    label : ndarray of int64, shape (n,)
        From 0, in the order of the clusters' first core incidents; −1 = in no cluster.
    is_core : ndarray of bool, shape (n,)
        Enough incidents are near it, itself included.
    n : int
        How many clusters there are.
    """

    label: np.ndarray
    is_core: np.ndarray
    n: int


def density_clusters(
    x: np.ndarray,
    y: np.ndarray,
    reach_m: float,
    minimum: int,
    *,
    time_ms: np.ndarray | None = None,
    reach_ms: int = 0,
    cancel: Cancel = never_cancelled,
) -> Clusters:
    """Return clusters of incidents near each other in space, or in space and time.

    Parameters
    ----------
    x, y : ndarray of float64, shape (n,)
        Metres, finite.
    reach_m : float
        Neighbours are at most this far apart.
    minimum : int
        Incidents within reach, the incident itself included, that make it a core.
    time_ms : ndarray of int64, shape (n,), optional
        With it, neighbours are also at most ``reach_ms`` apart in time.

    Raises
    ------
    QueryInvalid
        The minimum is under 1.
    Cancelled
        The user stopped the work.
    """
    if minimum < 1:
        raise QueryInvalid("A cluster needs at least one incident.", minimum=minimum)
    everyone = _Incidents(x, y, time_ms, np.arange(len(x)), None)
    pairs = ClosePairs(x, y, reach_m, time_ms, reach_ms, cancel=cancel)
    if pairs.candidates <= CROWD * len(x):
        return _clusters(everyone, pairs, minimum, cancel)
    reach = (reach_m, reach_ms)
    first, which, times = distinct(x, y, time_ms)
    if len(first) == len(x):
        return _clusters(everyone, pairs, minimum, cancel, reach)
    fewer = _Incidents(x[first], y[first], None if time_ms is None else time_ms[first], first, times)
    pairs = ClosePairs(fewer.x, fewer.y, reach_m, fewer.time_ms, reach_ms, cancel=cancel)
    found = _clusters(fewer, pairs, minimum, cancel, reach)
    return Clusters(found.label[which], found.is_core[which], found.n)


@dataclass(frozen=True, eq=False)
class _Incidents:
    """Places and times, which row of the table each is first in, and how many are there (None = one)."""

    x: np.ndarray
    y: np.ndarray
    time_ms: np.ndarray | None
    row: np.ndarray
    times: np.ndarray | None


def _clusters(
    all_of_them: _Incidents,
    pairs: ClosePairs,
    minimum: int,
    cancel: Cancel,
    reach: tuple[float, int] | None = None,
) -> Clusters:
    """Return the clusters; with ``reach``, incidents in a crowd are looked at cell by cell."""
    n = len(all_of_them.row)
    order = pairs.order
    row = all_of_them.row[order]
    weight = None if all_of_them.times is None else all_of_them.times[order].astype(np.float64)
    cells = None
    if reach is not None and pairs.candidates > CROWD * n:
        time_ms = None if all_of_them.time_ms is None else all_of_them.time_ms[order]
        cells = DenseCells(all_of_them.x[order], all_of_them.y[order], reach[0], time_ms, reach[1])
    if cells is not None and cells.is_possible:
        is_core = cells.cores(pairs, weight, minimum, cancel)
        group = cells.groups(is_core, cancel)
        border: Iterable[Pairs] = pairs.around(np.flatnonzero(~is_core), cancel)
    else:
        is_core, kept = _cores(pairs, n, weight, minimum, cancel)
        group = _joined(pairs.blocks(cancel) if kept is None else kept, is_core)
        border = pairs.blocks(cancel) if kept is None else kept
    label = np.full(n, -1, dtype=np.int64)
    core = np.flatnonzero(is_core)
    label[core], n_clusters = _numbered(group[core], row[core])
    _add_border(border, is_core, label, n_clusters)
    labels, cores = np.empty(n, dtype=np.int64), np.empty(n, dtype=bool)
    labels[order], cores[order] = label, is_core
    return Clusters(labels, cores, n_clusters)


def _cores(
    pairs: ClosePairs, n: int, weight: np.ndarray | None, minimum: int, cancel: Cancel
) -> tuple[np.ndarray, list[Pairs] | None]:
    """Return which incidents are cores, and all close pairs unless they are too many to keep."""
    near = np.ones(n) if weight is None else weight.copy()
    kept: list[Pairs] | None = []
    n_pairs = 0
    for a, b in pairs.blocks(cancel):
        near += np.bincount(a, None if weight is None else weight[b], minlength=n)
        near += np.bincount(b, None if weight is None else weight[a], minlength=n)
        n_pairs += len(a)
        if kept is not None:
            kept.append((a.astype(np.int32), b.astype(np.int32)))
            if n_pairs > PAIRS_KEPT:
                kept = None
    return near >= minimum, kept


def _joined(blocks: Iterable[Pairs], is_core: np.ndarray) -> np.ndarray:
    """Return the connected group of each incident, joined by pairs of cores."""
    sparse, graph = require("scipy.sparse"), require("scipy.sparse.csgraph")
    n = len(is_core)
    group = np.arange(n)
    if isinstance(blocks, list) and blocks:
        first, second = zip(*blocks)
        blocks = [(np.concatenate(first), np.concatenate(second))]  # joined in one go
    for a, b in blocks:
        both = is_core[a] & is_core[b]
        a, b = group[a[both]], group[b[both]]
        apart = a != b
        if not apart.any():
            continue
        a, b = a[apart], b[apart]
        links = sparse.coo_matrix((np.ones(len(a), dtype=bool), (a, b)), shape=(n, n))
        _, found = graph.connected_components(links, directed=False)
        group = found[group]
    return group


def _numbered(group: np.ndarray, row: np.ndarray) -> tuple[np.ndarray, int]:
    """Return the groups numbered by their first rows, and how many there are."""
    if len(group) == 0:
        return group, 0
    first = np.full(int(group.max()) + 1, np.iinfo(np.int64).max)
    order = np.argsort(row)[::-1]
    first[group[order]] = row[order]  # the last one written is the first row
    used = np.flatnonzero(first < np.iinfo(np.int64).max)
    number = np.empty(len(first), dtype=np.int64)
    number[used[np.argsort(first[used])]] = np.arange(len(used))
    return number[group], len(used)


def _add_border(blocks: Iterable[Pairs], is_core: np.ndarray, label: np.ndarray, n_clusters: int) -> None:
    """Give incidents near a core, and no cores themselves, to the first of the clusters they are near."""
    best = np.full(len(label), n_clusters, dtype=np.int64)
    for a, b in blocks:
        for core, other in ((a, b), (b, a)):
            at = np.flatnonzero(is_core[core] & ~is_core[other])
            np.minimum.at(best, other[at], label[core[at]])
    border = best < n_clusters
    label[border] = best[border]
