"""The Memphis robberies of January 2019 in metres, for tests against published numbers."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
from osgeo import osr


def january(shared: Path) -> tuple[np.ndarray, np.ndarray]:
    """Return x and y in EPSG:32615."""
    with open(shared / "data/incidents/memphis_robberies_jan.csv", encoding="utf-8", newline="") as file:
        lonlat = [(float(row["lon"]), float(row["lat"])) for row in csv.DictReader(file)]
    source, target = osr.SpatialReference(), osr.SpatialReference()
    source.ImportFromEPSG(4326)
    source.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    target.ImportFromEPSG(32615)
    points = np.array(osr.CoordinateTransformation(source, target).TransformPoints(lonlat))
    return points[:, 0], points[:, 1]
