"""Incidents on roads: counts, density and Gi* of segments."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from crime_map_plugin.analysis.checks import Caution, points_and_weights
from crime_map_plugin.analysis.getis_ord import LocalStatistic, getis_ord
from crime_map_plugin.analysis.inference import Correction
from crime_map_plugin.analysis.local_inference import Inference
from crime_map_plugin.analysis.network_density import network_density
from crime_map_plugin.analysis.road_network import RoadNetwork
from crime_map_plugin.analysis.road_segments import JUNCTION_M, RoadSegments, road_segments
from crime_map_plugin.analysis.road_snap import Snapped, snap
from crime_map_plugin.errors import Cancel, Progress, TooFewIncidents, never_cancelled, silent


@dataclass(frozen=True, eq=False)
class RoadHotspots:
    """What the incidents on the roads are like, one value per segment.

    Attributes
    ----------
    segments : RoadSegments
    snapped : Snapped
        Where each incident lies; those too far from any road are not counted.
    count : ndarray of int64
    weight : ndarray of float64
    per_km : ndarray of float64
        Incidents (their weight, where one is given) per kilometre of the segment itself.
    density : ndarray of float64
        The same, spread along the roads.
    statistic : LocalStatistic
        Gi* of counts or weights, the segments that meet a segment being its neighbours.
    expected : float
        Incidents in a neighbourhood on average.
    """

    segments: RoadSegments
    snapped: Snapped
    count: np.ndarray
    weight: np.ndarray
    per_km: np.ndarray
    density: np.ndarray
    statistic: LocalStatistic
    expected: float


def road_hotspots(
    network: RoadNetwork,
    x: np.ndarray,
    y: np.ndarray,
    *,
    segment_m: float,
    snap_m: float,
    bandwidth_m: float,
    weights: np.ndarray | None = None,
    junction_m: float = JUNCTION_M,
    snapped: Snapped | None = None,
    inference: Inference = Inference.NORMAL,
    correction: Correction = Correction.BENJAMINI_HOCHBERG,
    progress: Progress = silent,
    cancel: Cancel = never_cancelled,
) -> RoadHotspots:
    """Return counts, density and Gi* of the segments of a network.

    Parameters
    ----------
    network : RoadNetwork
    x, y : array_like, shape (n,)
        Metres.
    segment_m, snap_m, bandwidth_m, junction_m : float
        Metres; see `road_segments`, `snap` and `network_density`.
    weights : array_like, shape (n,), optional
    snapped : Snapped, optional
        The incidents on the network where that is known already.
    inference : Inference
        PERMUTATION stands for the exact law, where it applies.
    correction : Correction

    Raises
    ------
    QueryInvalid
        A coordinate, a weight or a length is not usable.
    TooFewIncidents
        No incident is near a road, or all segments hold the same number.
    GridTooLarge
    Cancelled
    """
    xs, ys, ws = points_and_weights(x, y, weights)
    on_road = snapped or snap(network, xs, ys, snap_m=snap_m, cancel=cancel)
    chosen = on_road.is_snapped
    if not chosen.any():
        raise TooFewIncidents(
            f"No incident lies within {snap_m:g} m of a road.",
            hint="Choose a larger SNAP, or roads of the same place.",
        )
    segments = road_segments(network, segment_m, junction_m=junction_m)
    edge, offset = on_road.edge[chosen], on_road.offset_m[chosen]
    own = segments.segment_at(edge, offset)
    each = np.ones(edge.size) if ws is None else ws[chosen]
    count = np.bincount(own, minlength=segments.n)
    weight = np.bincount(own, weights=each, minlength=segments.n)
    if segments.n < 2 or np.ptp(weight) == 0:
        raise TooFewIncidents(
            "All segments hold the same number, so there is nothing hot or cold to find.",
            hint="Choose more roads, or shorter segments.",
        )
    density = network_density(
        segments, edge, offset, bandwidth_m=bandwidth_m, weights=each, progress=progress, cancel=cancel
    )
    neighbours = segments.neighbours()
    expected = float(count.mean() * (1.0 + neighbours.counts().mean()))
    statistic = getis_ord(
        weight,
        neighbours,
        inference=inference,
        permutations=0,
        correction=correction,
        cancel=cancel,
    )
    return RoadHotspots(
        segments,
        on_road,
        count,
        weight,
        weight * 1000.0 / segments.length_m,
        density,
        statistic,
        expected,
    )


def far_caution(snapped: Snapped, snap_m: float) -> tuple[Caution, ...]:
    """Return the caution that belongs to a result without many of the incidents, else nothing."""
    far = int((~snapped.is_snapped).sum())
    if far * 10 < snapped.edge.size:
        return ()
    return (
        Caution(
            "far_from_roads",
            f"{far} incidents lie more than {snap_m:g} m from any road and are not counted.",
            {"count": far, "metres": snap_m},
        ),
    )
