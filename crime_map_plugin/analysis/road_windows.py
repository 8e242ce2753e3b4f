"""Windows of a kilometre that slide along roads with kilometre marks."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from crime_map_plugin.analysis.chords import expand
from crime_map_plugin.analysis.road_network import RoadNetwork

WINDOW_KM = 1.0
STEPS = 10
"""Steps of a window: it slides by a tenth of its length, from mark to mark."""
_SLACK = 1e-9


@dataclass(frozen=True, eq=False)
class RoadWindows:
    """Windows along named roads.

    Attributes
    ----------
    road : ndarray of int64, shape (n,)
        Which name.
    km_from, km_to : ndarray of float64, shape (n,)
        Kilometre marks; an incident at `km_to` belongs to the next window.
    count : ndarray of int64, shape (n,)
    weight, length_m : ndarray of float64, shape (n,)
    edge, from_m, to_m, window : ndarray, shape (k,)
        The pieces of edges that each window is made of.
    """

    road: np.ndarray
    km_from: np.ndarray
    km_to: np.ndarray
    count: np.ndarray
    weight: np.ndarray
    length_m: np.ndarray
    edge: np.ndarray
    from_m: np.ndarray
    to_m: np.ndarray
    window: np.ndarray

    @property
    def n(self) -> int:
        """Number of windows."""
        return int(self.road.size)


def road_windows(
    network: RoadNetwork,
    road: np.ndarray,
    km: np.ndarray,
    edge: np.ndarray,
    offset_m: np.ndarray,
    weights: np.ndarray | None = None,
) -> RoadWindows:
    """Return what lies in each window of one kilometre, every hundred metres along each road.

    Parameters
    ----------
    network : RoadNetwork
    road : ndarray of int64, shape (lines,)
        The name of each line as a number from 0, −1 without a name.
    km : ndarray of float64, shape (lines,)
        The kilometre mark at the line's beginning, NaN where unknown; marks rise along the line.
    edge, offset_m : ndarray, shape (n,)
        Where the incidents lie.
    weights : ndarray of float64, shape (n,), optional

    Notes
    -----
    A window begins wherever some road begins or passes a mark of a hundred metres and ends within the road;
    one shorter than a kilometre has one window. Two carriageways with the same marks are one road.
    """
    own, mark = road[network.line], km[network.line] * 1000.0 + network.line_from_m
    step = WINDOW_KM * 1000.0 / STEPS
    marked = np.flatnonzero((own >= 0) & np.isfinite(mark))
    low = np.floor(mark[marked] / step + _SLACK).astype(np.int64)
    high = np.ceil((mark[marked] + network.length_m[marked]) / step - _SLACK).astype(np.int64)
    bottom = int(low.min(initial=0)) - STEPS
    span = int(high.max(initial=0)) - bottom + STEPS
    tenth, of = expand(low, np.maximum(high, low + 1))
    key = own[marked[of]] * span + tenth - bottom
    there = np.unique(key)
    # a window may begin where the road does, or so that it ends before the road does
    whose = there // span
    is_first = np.concatenate([[True], whose[1:] != whose[:-1]]) if there.size else np.zeros(0, dtype=bool)
    last = there[np.searchsorted(whose, whose, side="right") - 1] if there.size else there
    starts = there[is_first | (there + STEPS - 1 <= last)]
    incidents = np.flatnonzero((own[edge] >= 0) & np.isfinite(mark[edge]))
    on = edge[incidents]
    tenth_of = np.floor((mark[on] + offset_m[incidents]) / step + _SLACK).astype(np.int64)
    # the very end of a line is still its last tenth
    last_of = np.ceil((mark[on] + network.length_m[on]) / step - _SLACK).astype(np.int64) - 1
    place = own[on] * span + np.minimum(tenth_of, last_of) - bottom
    order = np.argsort(place, kind="stable")
    each = np.ones(on.size) if weights is None else np.asarray(weights, dtype=np.float64)[incidents]
    total = np.concatenate([[0.0], np.cumsum(each[order])])
    begin = np.searchsorted(place[order], starts)
    stop = np.searchsorted(place[order], starts + STEPS)
    # pieces: for each edge the windows that begin less than a kilometre before its end
    first = np.searchsorted(starts, own[marked] * span + low - bottom - STEPS + 1)
    until = np.searchsorted(starts, own[marked] * span + np.maximum(high, low + 1) - bottom)
    window, which = expand(first, until)
    at = (starts[window] % span + bottom) * step
    source = marked[which]
    from_m = np.clip(at - mark[source], 0.0, network.length_m[source])
    to_m = np.clip(at + WINDOW_KM * 1000.0 - mark[source], 0.0, network.length_m[source])
    is_piece = to_m - from_m > _SLACK
    window, source, from_m, to_m = window[is_piece], source[is_piece], from_m[is_piece], to_m[is_piece]
    length = np.bincount(window, weights=to_m - from_m, minlength=starts.size)
    km_from = (starts % span + bottom) * step / 1000.0
    return RoadWindows(
        starts // span,
        km_from,
        km_from + WINDOW_KM,
        stop - begin,
        total[stop] - total[begin],
        length,
        source,
        from_m,
        to_m,
        window,
    )
