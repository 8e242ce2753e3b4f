"""Esri geometries as GeoJSON geometries and WKB: rings become polygons with their holes.

The rules are those of Esri's own converter: outer rings run clockwise in Esri's form, a hole belongs to the
outer ring that contains it, else to the one it crosses, else it stands alone as a polygon.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from typing import Any

Position = Sequence[float]
Ring = list[Position]
_SHORTEST_RING = 4
_LARGEST = 1e300


def to_geojson(geometry: Mapping[str, Any] | None) -> dict[str, Any] | None:
    """Return the GeoJSON form of an Esri geometry, of GeoJSON itself, or None where there is none."""
    if not isinstance(geometry, Mapping):
        return None
    if isinstance(geometry.get("type"), str) and isinstance(geometry.get("coordinates"), list):
        return _known_polygon({"type": geometry["type"], "coordinates": geometry["coordinates"]})
    if _is_number(geometry.get("x")) and _is_number(geometry.get("y")):
        z = [geometry["z"]] if _is_number(geometry.get("z")) else []
        return {"type": "Point", "coordinates": [geometry["x"], geometry["y"], *z]}
    if isinstance(geometry.get("points"), list):
        return {"type": "MultiPoint", "coordinates": list(geometry["points"])}
    paths = geometry.get("paths")
    if isinstance(paths, list) and paths:
        if not all(isinstance(path, (list, tuple)) for path in paths):
            return None
        if len(paths) == 1:
            return {"type": "LineString", "coordinates": list(paths[0])}
        return {"type": "MultiLineString", "coordinates": [list(path) for path in paths]}
    if isinstance(geometry.get("rings"), list):
        return polygons(geometry["rings"])
    if all(_is_number(geometry.get(key)) for key in ("xmin", "ymin", "xmax", "ymax")):
        left, bottom, right, top = (geometry[key] for key in ("xmin", "ymin", "xmax", "ymax"))
        corners = [[right, top], [left, top], [left, bottom], [right, bottom], [right, top]]
        return {"type": "Polygon", "coordinates": [corners]}
    return None


def _known_polygon(geometry: dict[str, Any]) -> dict[str, Any] | None:
    """Return the geometry, or None where it is a polygon that is not made of rings of numbers."""
    parts = {"Polygon": [geometry["coordinates"]], "MultiPolygon": geometry["coordinates"]}
    for part in parts.get(geometry["type"], ()):
        if not isinstance(part, (list, tuple)):
            return None
        for ring in part:
            if not isinstance(ring, (list, tuple)) or not all(_is_position(p) for p in ring):
                return None
    return geometry


def polygons(rings: Sequence[Sequence[Position]]) -> dict[str, Any] | None:
    """Return a Polygon or MultiPolygon of Esri rings; rings of fewer than four positions are dropped."""
    outers: list[list[Ring]] = []
    holes: list[Ring] = []
    for raw in rings:
        ring = closed([p for p in raw if _is_position(p)] if isinstance(raw, (list, tuple)) else [])
        if len(ring) < _SHORTEST_RING:
            continue
        if is_clockwise(ring):
            outers.append([ring[::-1]])
        else:
            holes.append(ring[::-1])
    loose: list[Ring] = []
    for hole in reversed(holes):
        owner = next((o for o in reversed(outers) if _contains(o[0], hole)), None)
        if owner is not None:
            owner.append(hole)
        else:
            loose.append(hole)
    for hole in reversed(loose):
        owner = next((o for o in reversed(outers) if _crosses(o[0], hole)), None)
        if owner is not None:
            owner.append(hole)
        else:
            outers.append([hole[::-1]])
    if not outers:
        return None
    if len(outers) == 1:
        return {"type": "Polygon", "coordinates": outers[0]}
    return {"type": "MultiPolygon", "coordinates": outers}


def closed(ring: Sequence[Position]) -> Ring:
    """Return the ring with its first position at its end."""
    result = list(ring)
    if result and list(result[0]) != list(result[-1]):
        result.append(result[0])
    return result


def is_clockwise(ring: Sequence[Position]) -> bool:
    """Return whether a closed ring runs clockwise, which makes it an outer ring in Esri's form."""
    return sum((b[0] - a[0]) * (b[1] + a[1]) for a, b in zip(ring, ring[1:])) >= 0


def to_wkb(geometry: Mapping[str, Any]) -> bytes:
    """Return a Polygon or MultiPolygon as two-dimensional little-endian WKB."""
    if geometry["type"] == "Polygon":
        return _polygon_wkb(geometry["coordinates"])
    parts = [_polygon_wkb(part) for part in geometry["coordinates"]]
    return struct.pack("<BII", 1, 6, len(parts)) + b"".join(parts)


def _polygon_wkb(rings: Sequence[Sequence[Position]]) -> bytes:
    body = b"".join(
        struct.pack("<I", len(ring)) + b"".join(struct.pack("<dd", float(p[0]), float(p[1])) for p in ring)
        for ring in rings
    )
    return struct.pack("<BII", 1, 3, len(rings)) + body


def _is_position(value: Any) -> bool:
    return (
        isinstance(value, (list, tuple)) and len(value) >= 2 and all(_is_number(side) for side in value[:2])
    )


def _is_number(value: Any) -> bool:
    # JSON holds integers that no float can be.
    is_plain = isinstance(value, (int, float)) and not isinstance(value, bool)
    return is_plain and value == value and abs(value) < _LARGEST


def _contains(outer: Ring, inner: Ring) -> bool:
    return not _crosses(outer, inner) and _is_inside(outer, inner[0])


def _is_inside(ring: Ring, point: Position) -> bool:
    inside = False
    x, y = point[0], point[1]
    for a, b in zip(ring, ring[1:]):
        is_level = (b[1] <= y < a[1]) or (a[1] <= y < b[1])
        if is_level and x < (a[0] - b[0]) * (y - b[1]) / (a[1] - b[1]) + b[0]:
            inside = not inside
    return inside


def _crosses(first: Ring, second: Ring) -> bool:
    boxes = [
        (min(p[0] for p in r), min(p[1] for p in r), max(p[0] for p in r), max(p[1] for p in r))
        for r in (first, second)
    ]
    (ax0, ay0, ax1, ay1), (bx0, by0, bx1, by1) = boxes
    if ax0 > bx1 or bx0 > ax1 or ay0 > by1 or by0 > ay1:
        return False
    import numpy as np

    a, b = (np.array([p[:2] for p in ring], dtype=float) for ring in (first, second))
    b0, b1 = b[:-1], b[1:]
    for p0, p1 in zip(a[:-1], a[1:]):
        denominator = (b1[:, 1] - b0[:, 1]) * (p1[0] - p0[0]) - (b1[:, 0] - b0[:, 0]) * (p1[1] - p0[1])
        ua = (b1[:, 0] - b0[:, 0]) * (p0[1] - b0[:, 1]) - (b1[:, 1] - b0[:, 1]) * (p0[0] - b0[:, 0])
        ub = (p1[0] - p0[0]) * (p0[1] - b0[:, 1]) - (p1[1] - p0[1]) * (p0[0] - b0[:, 0])
        real = denominator != 0
        with np.errstate(divide="ignore", invalid="ignore"):
            ta, tb = ua / denominator, ub / denominator
        if (real & (ta >= 0) & (ta <= 1) & (tb >= 0) & (tb <= 1)).any():
            return True
    return False
