"""GeoPackage geometry blobs to and from arrays, without a loop over rows where they are points."""

from __future__ import annotations

import math
import struct
from collections.abc import Sequence

import numpy as np

from crime_map_plugin.analysis.row_blocks import NO_POINT, POINT_BLOB, POINT_SIZE

_EMPTY_FLAG = 0x10
_HEADER = struct.Struct("<2sBBi")


def point_blobs(x: np.ndarray, y: np.ndarray, srs_id: int) -> list[bytes | None]:
    """Return one blob per point, None where a coordinate is not finite."""
    records = np.zeros(len(x), dtype=POINT_BLOB)
    records["magic"] = b"GP"
    records["flags"] = 1
    records["srs_id"] = srs_id
    records["order"] = 1
    records["type"] = 1
    records["x"] = x
    records["y"] = y
    blobs: list[bytes | None] = records.view("V" + str(POINT_SIZE)).ravel().tolist()
    for row in np.flatnonzero(~(np.isfinite(records["x"]) & np.isfinite(records["y"]))).tolist():
        blobs[row] = None
    return blobs


def coordinates(blobs: Sequence[bytes]) -> tuple[np.ndarray, np.ndarray]:
    """Return x and y of blobs that are all ``POINT_SIZE`` long."""
    records = np.frombuffer(b"".join(blobs), dtype=POINT_BLOB)
    x = records["x"].astype(np.float64)
    y = records["y"].astype(np.float64)
    is_swapped = records["order"] == 0
    if is_swapped.any():
        x[is_swapped] = records["x"][is_swapped].byteswap()
        y[is_swapped] = records["y"][is_swapped].byteswap()
    return x, y


def plain_point(blob: bytes | None) -> bytes:
    """Return any point blob (with an envelope, with Z) in the plain layout, at its centre."""
    box = bounds(blob)
    if box is None:
        return NO_POINT
    found = point_blobs(np.array([(box[0] + box[1]) / 2]), np.array([(box[2] + box[3]) / 2]), 0)[0]
    return NO_POINT if found is None else found


def bounds(blob: bytes | None) -> tuple[float, float, float, float] | None:
    """Return min x, max x, min y, max y of a geometry blob; None for null, empty or unreadable."""
    if not isinstance(blob, bytes) or len(blob) < _HEADER.size or blob[:2] != b"GP" or blob[3] & _EMPTY_FLAG:
        return None
    if len(blob) == POINT_SIZE and blob[8] == 1:
        x, y = struct.unpack_from("<dd", blob, 13)
        return None if math.isnan(x) or math.isnan(y) else (x, x, y, y)
    kind = (blob[3] >> 1) & 7
    if 1 <= kind <= 4:
        if len(blob) < _HEADER.size + 32:
            return None
        box = struct.unpack_from(("<" if blob[3] & 1 else ">") + "dddd", blob, 8)
        return None if any(math.isnan(side) for side in box) else box
    return _bounds_by_ogr(blob[8:])


def _bounds_by_ogr(wkb: bytes) -> tuple[float, float, float, float] | None:
    from osgeo import ogr

    try:
        shape = ogr.CreateGeometryFromWkb(wkb)
    except RuntimeError:
        # Where exceptions are switched on in GDAL.
        return None
    if shape is None or shape.IsEmpty():
        return None
    box = shape.GetEnvelope()
    return box[0], box[1], box[2], box[3]


def with_header(wkbs: Sequence[bytes | None], srs_id: int, boxes: np.ndarray) -> list[bytes | None]:
    """Return WKB geometries as blobs with their envelopes (rows of min x, max x, min y, max y)."""
    headers = np.zeros(
        len(wkbs),
        dtype=[("magic", "S2"), ("version", "u1"), ("flags", "u1"), ("srs_id", "<i4"), ("box", "<f8", 4)],
    )
    headers["magic"] = b"GP"
    headers["flags"] = 3  # little endian, envelope of x and y
    headers["srs_id"] = srs_id
    headers["box"] = boxes
    parts = headers.view("V" + str(headers.dtype.itemsize)).ravel().tolist()
    return [None if wkb is None else head + bytes(wkb) for head, wkb in zip(parts, wkbs)]
