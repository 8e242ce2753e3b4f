"""The results of a score: the curve over coverage and the pieces that were taken."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsProcessingContext

from crime_map_plugin.algorithms import outputs
from crime_map_plugin.algorithms.base import CrimeMapAlgorithm
from crime_map_plugin.algorithms.columns import INT, REAL, Column
from crime_map_plugin.algorithms.records import Record
from crime_map_plugin.analysis.score import Curve, Ranked, taken
from crime_map_plugin.maps.layers import Kind

CURVE_FIELDS = (
    "coverage_pct",
    "area_share",
    "hit_rate",
    "pai",
    "pei",
    "naive_hit_rate",
    "naive_pai",
    "best_hit_rate",
)


@dataclass
class Pieces:
    """Polygons or pixels as HOTSPOTS has them."""

    heat: np.ndarray
    """Higher is hotter; NaN without an order or a value."""
    sign: float
    """−1 where the field's lowest value is the hottest."""
    wkb: Callable[[np.ndarray], list[bytes]]
    """The shapes at some positions, in their own CRS."""
    geometry: Qgis.WkbType
    crs: QgsCoordinateReferenceSystem


def write_curve(
    algorithm: CrimeMapAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    steps: Curve,
    record: Record,
) -> dict[str, Any]:
    """Write CURVE where it is asked for."""
    if not outputs.is_asked(parameters, "CURVE"):
        return {}
    columns = [Column(name, REAL, getattr(steps, name)) for name in CURVE_FIELDS]
    return {
        "CURVE": outputs.write_table(
            algorithm, parameters, context, name="CURVE", columns=columns, record=record
        )
    }


def write_taken(
    algorithm: CrimeMapAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    pieces: Pieces | None,
    ranked: Ranked,
    area_m2: float,
    record: Record,
) -> dict[str, Any]:
    """Write OUTPUT, the pieces of which some share was taken, where it is asked for."""
    if not outputs.is_asked(parameters, "OUTPUT") or pieces is None:
        return {}
    is_ordered = bool(np.isfinite(ranked.heat).all())
    share = taken(pieces.heat, ranked, area_m2) if is_ordered else np.ones(pieces.heat.size)
    places = np.flatnonzero(share > 0)
    heat = pieces.heat[places]
    rank = np.searchsorted(-ranked.heat, -heat) + 1 if is_ordered else np.zeros(places.size, dtype=np.int64)
    columns = [
        Column("rank", INT, rank, np.full(places.size, not is_ordered)),
        Column("value", REAL, pieces.sign * heat),
        Column("taken", REAL, share[places]),
    ]
    return {
        "OUTPUT": outputs.write_layer(
            algorithm,
            parameters,
            context,
            columns=columns,
            wkb=pieces.wkb(places),
            geometry=pieces.geometry,
            crs=pieces.crs,
            record=record,
            kind=Kind.OUTLINE,
        )
    }
