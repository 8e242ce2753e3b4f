"""The fields of segments of roads and of kilometres along them."""

from __future__ import annotations

import numpy as np

from crime_map_plugin.algorithms.columns import BOOL, INT, REAL, TEXT, Column
from crime_map_plugin.algorithms.road_input import Roads
from crime_map_plugin.analysis.road_hotspots import RoadHotspots
from crime_map_plugin.analysis.road_segments import pieces_wkb
from crime_map_plugin.analysis.road_windows import road_windows


def columns(found: RoadHotspots, roads: Roads, *, has_names: bool, has_km: bool) -> list[Column]:
    """Return the fields of OUTPUT, those of names and marks only where they are asked for."""
    statistic = found.statistic
    made = [
        Column("count", INT, found.count),
        Column("weight", REAL, found.weight),
        Column("per_km", REAL, found.per_km),
        Column("density", REAL, found.density),
        Column("z", REAL, statistic.z),
        Column("p", REAL, statistic.p),
        Column("p_adjusted", REAL, statistic.p_adjusted),
        Column("class", INT, statistic.hot),
        Column("junction", BOOL, found.segments.is_junction),
    ]
    segments = found.segments
    line, from_m = segments.network.line[segments.edge], segments.network.line_from_m[segments.edge]
    if has_names:
        made.append(Column("name", TEXT, roads.names[line]))
    if has_km:
        made.append(Column("km_from", REAL, roads.km[line] + (from_m + segments.from_m) / 1000.0))
        made.append(Column("km_to", REAL, roads.km[line] + (from_m + segments.to_m) / 1000.0))
    return made


def windows(
    found: RoadHotspots, roads: Roads, weights: np.ndarray | None
) -> tuple[list[Column], list[bytes]]:
    """Return the fields and shapes of WINDOWS; where some roads have a name, the others have none."""
    texts = np.array(["" if name is None else name for name in roads.names.tolist()])
    distinct, number = np.unique(texts, return_inverse=True)
    road = np.where((texts == "") & (texts != "").any(), -1, number.ravel())
    snapped, network = found.snapped, roads.network
    chosen = snapped.is_snapped
    made = road_windows(
        network,
        road,
        roads.km,
        snapped.edge[chosen],
        snapped.offset_m[chosen],
        None if weights is None else weights[chosen],
    )
    names = distinct[made.road].astype(object) if made.n else np.empty(0, dtype=object)
    fields = [
        Column("name", TEXT, names, names == ""),
        Column("km_from", REAL, made.km_from),
        Column("km_to", REAL, made.km_to),
        Column("count", INT, made.count),
        Column("weight", REAL, made.weight),
        Column("per_km", REAL, made.weight * 1000.0 / np.maximum(made.length_m, 1e-9)),
    ]
    return fields, pieces_wkb(network, made.edge, made.from_m, made.to_m, made.window, made.n)
