"""The Memphis data in metres, for tests against published numbers."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
from osgeo import osr


def january(shared: Path) -> tuple[np.ndarray, np.ndarray]:
    """Return x and y of the robberies of January 2019 in EPSG:32615."""
    placed = in_metres(shared, "memphis_robberies_jan.csv")
    return placed[:, 0], placed[:, 1]


def in_metres(shared: Path, name: str, *more: str, epsg: int = 32615) -> np.ndarray:
    """Return x and y of a file with lon and lat, and further columns of numbers beside them."""
    with open(shared / "data/incidents" / name, encoding="utf-8", newline="") as file:
        rows = [[float(row[column]) for column in ("lon", "lat", *more)] for row in csv.DictReader(file)]
    source, target = osr.SpatialReference(), osr.SpatialReference()
    source.ImportFromEPSG(4326)
    source.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    target.ImportFromEPSG(epsg)
    values = np.array(rows)
    moved = osr.CoordinateTransformation(source, target).TransformPoints(values[:, :2].tolist())
    return np.column_stack([np.array(moved)[:, :2], values[:, 2:]])
