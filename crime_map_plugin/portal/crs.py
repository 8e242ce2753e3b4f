"""Coordinates of an answer to longitude and latitude, whatever reference system the server used."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import numpy as np

from crime_map_plugin.errors import UnknownCrs, require
from crime_map_plugin.portal.answers import whole_number

_NULL_ISLAND = 1e-9
# 0/0 that went into another system and back is a tenth of a metre off.
_NULL_ISLAND_MOVED = 1e-6
_WEB_MERCATOR = (3857, 102100, 102113, 900913)


def is_degrees(reference: Mapping[str, Any]) -> bool:
    """Return whether a spatial reference is WGS 84 by its number."""
    return 4326 in (whole_number(reference.get("latestWkid")), whole_number(reference.get("wkid")))


def effective_reference(
    x: np.ndarray, y: np.ndarray, said: Mapping[str, Any] | None, declared: Mapping[str, Any]
) -> Mapping[str, Any]:
    """Return the reference that the coordinates are really in.

    ``outSR=4326`` is asked for; some servers ignore it, of these some say so in the answer and some do not.
    """
    reference = said or {"wkid": 4326}
    if not is_degrees(reference):
        return reference
    real = np.isfinite(x) & np.isfinite(y)
    if not real.any():
        return reference
    beyond = (np.abs(x[real]) > 360) | (np.abs(y[real]) > 90)
    is_other = bool(declared) and not is_degrees(declared)
    return declared if is_other and beyond.mean() > 0.5 else reference


def to_degrees(x: np.ndarray, y: np.ndarray, reference: Mapping[str, Any]) -> tuple[np.ndarray, np.ndarray]:
    """Return longitude and latitude, NaN where there is no place: 0/0, not a number, off the globe."""
    lon, lat = np.asarray(x, dtype=float).copy(), np.asarray(y, dtype=float).copy()
    nowhere = ~(np.isfinite(lon) & np.isfinite(lat)) | (
        (np.abs(lon) < _NULL_ISLAND) & (np.abs(lat) < _NULL_ISLAND)
    )
    if not is_degrees(reference) and not nowhere.all():
        lon[~nowhere], lat[~nowhere] = _transformed(lon[~nowhere], lat[~nowhere], reference)
    with np.errstate(invalid="ignore"):
        nowhere |= ~((np.abs(lon) <= 180) & (np.abs(lat) <= 90))
        nowhere |= (np.abs(lon) < _NULL_ISLAND_MOVED) & (np.abs(lat) < _NULL_ISLAND_MOVED)
    lon[nowhere] = lat[nowhere] = np.nan
    return lon, lat


def forget_origin(lon: np.ndarray, lat: np.ndarray, declared: Mapping[str, Any]) -> None:
    """Make NaN of places that are 0/0 of the system in which the service keeps them, moved by the service."""
    if not declared or is_degrees(declared):
        return
    try:
        x, y = _transformed(np.zeros(1), np.zeros(1), declared)
    except UnknownCrs:
        return  # the service moves them itself, and nobody else needs to know how
    with np.errstate(invalid="ignore"):
        nowhere = (np.abs(lon - x) < _NULL_ISLAND_MOVED) & (np.abs(lat - y) < _NULL_ISLAND_MOVED)
    lon[nowhere] = lat[nowhere] = np.nan


def _transformed(x: np.ndarray, y: np.ndarray, reference: Mapping[str, Any]) -> tuple[np.ndarray, np.ndarray]:
    numbers = [n for key in ("latestWkid", "wkid") if (n := whole_number(reference.get(key))) is not None]
    if any(number in _WEB_MERCATOR for number in numbers):
        radius = 6378137.0
        # The projection never ends at the poles, so a place beyond its usual square is no place.
        y = np.where(np.abs(y) <= 1.01 * np.pi * radius, y, np.nan)
        return np.degrees(x / radius), np.degrees(2 * np.arctan(np.exp(y / radius)) - np.pi / 2)
    transform = _transformation(tuple(numbers), str(reference.get("wkt") or reference.get("wkt2") or ""))
    pairs = np.column_stack([x, y]).tolist()
    try:
        points = np.array(transform.TransformPoints(pairs), dtype=float)
    except RuntimeError:
        # Where somebody switched GDAL's exceptions on, one place outside the projection spoils all others.
        points = np.array([_moved(transform, pair) for pair in pairs], dtype=float)
    return points[:, 0], points[:, 1]


def _moved(transform: Any, pair: list[float]) -> tuple[float, float]:
    try:
        x, y, _ = transform.TransformPoint(*pair)
    except RuntimeError:
        return np.nan, np.nan
    return x, y


@lru_cache(maxsize=16)
def _transformation(numbers: tuple[int, ...], wkt: str) -> Any:
    osr = require("osgeo.osr")
    source = osr.SpatialReference()
    candidates = [f"{authority}:{number}" for number in numbers for authority in ("EPSG", "ESRI")]
    candidates += [wkt] if wkt else []
    with osr.ExceptionMgr() if hasattr(osr, "ExceptionMgr") else _Exceptions(osr):
        for candidate in candidates:
            try:
                is_known = source.SetFromUserInput(candidate) == 0
            except RuntimeError:
                is_known = False
            if is_known:
                source.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
                target = osr.SpatialReference()
                target.ImportFromEPSG(4326)
                target.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
                return osr.CoordinateTransformation(source, target)
    raise UnknownCrs(
        "The portal's answer is in a coordinate system that is not known here.",
        detail=", ".join(map(str, numbers)) or wkt[:200] or "none named",
        hint="Ask the portal's administrators which coordinate system the layer has.",
    )


class _Exceptions:
    """Switch GDAL's exceptions on for a while (GDAL 3.6 has no manager of its own)."""

    def __init__(self, osr: Any) -> None:
        self._osr = osr
        self._before = bool(osr.GetUseExceptions())

    def __enter__(self) -> None:
        self._osr.UseExceptions()

    def __exit__(self, *_: object) -> None:
        if not self._before:
            self._osr.DontUseExceptions()
