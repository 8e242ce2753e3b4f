"""Made-up incidents and districts for tests of maps: no real place, no real person."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr, osr

from crime_map_plugin.incidents import schema

CATEGORIES = (
    "traffic",
    "ecological",
    "robbery",
    "violence",
    "theft",
    "fraud",
    "drugs",
    "public_order",
    "other",
)
CENTRE = (71.43, 51.13)
_TYPES = {"text": ogr.OFTString, "int": ogr.OFTInteger, "datetime": ogr.OFTDateTime}


def wgs84() -> osr.SpatialReference:
    """Return EPSG:4326 with longitude first."""
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(4326)
    crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return crs


def incidents(
    path: Path, n: int = 400, *, street: str = "Made-up Street", seed: int = 1, spread: float = 0.03
) -> str:
    """Write ``n`` incidents of July 2026, and return the layer's source string."""
    random = np.random.default_rng(seed)
    data = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    layer = data.CreateLayer("incidents", wgs84(), ogr.wkbPoint)
    for field in schema.FIELDS:
        layer.CreateField(ogr.FieldDefn(field.name, _TYPES[field.kind]))
    layer.StartTransaction()
    for number in range(n):
        feature = ogr.Feature(layer.GetLayerDefn())
        moment = datetime(2026, 7, 1) + timedelta(minutes=int(random.integers(0, 31 * 24 * 60)))
        category = CATEGORIES[number % len(CATEGORIES)]
        values = {
            "id": f"made-up:crime:{number}",
            "source": "made-up",
            "category": category,
            "article": "188",
            "article_text": "ст.188 ч.3",
            "severity": number % 5,
            "kind": "accident" if category == "traffic" else "crime",
            "occurred_at": moment.isoformat(),
            "hour": moment.hour,
            "weekday": moment.isoweekday(),
            "place_type": "001",
            "street": street,
            "house": "HOUSE-17",
            "case_number": "199999999999999",
            "district_code": "197111",
            "agency_ru": "Вымышленное управление",
            "agency_kk": "Ойдан шығарылған басқарма",
        }
        for name, value in values.items():
            feature.SetField(name, value)
        x, y = CENTRE + random.normal(0, spread, 2) * (1.0, 0.6)
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT ({x} {y})"))
        layer.CreateFeature(feature)
    layer.CommitTransaction()
    return f"{path}|layername=incidents"


def box(x: float, y: float, width: float, height: float) -> str:
    """Return a rectangle as WKT."""
    return f"POLYGON (({x} {y}, {x + width} {y}, {x + width} {y + height}, {x} {y + height}, {x} {y}))"


def polygons(path: Path, layer_name: str, rows: list[dict[str, object]], wkts: list[str]) -> str:
    """Write polygons with the fields of ``rows``, and return the layer's source string."""
    data = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    layer = data.CreateLayer(layer_name, wgs84(), ogr.wkbPolygon)
    for name in rows[0]:
        kinds = {type(row[name]) for row in rows if row[name] is not None}
        kind = ogr.OFTString if str in kinds else ogr.OFTReal if float in kinds else ogr.OFTInteger
        layer.CreateField(ogr.FieldDefn(name, kind))
    for row, wkt in zip(rows, wkts):
        feature = ogr.Feature(layer.GetLayerDefn())
        for name, value in row.items():
            if value is not None:
                feature.SetField(name, value)
        feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
        layer.CreateFeature(feature)
    return f"{path}|layername={layer_name}"


def hotspot_cells(path: Path) -> str:
    """Write a 7 x 1 row of cells, one for each class."""
    rows = [{"cell": k, "count": (k + 3) * 4, "z": float(k), "class": k} for k in range(-3, 4)]
    return polygons(
        path, "hotspots", rows, [box(71.4 + 0.01 * (k + 3), 51.1, 0.01, 0.01) for k in range(-3, 4)]
    )


def density(path: Path) -> str:
    """Write a GeoTIFF whose density rises from 0 at the left to 8 at the right."""
    raster = gdal.GetDriverByName("GTiff").Create(str(path), 80, 60, 1, gdal.GDT_Float32)
    raster.SetProjection(wgs84().ExportToWkt())
    raster.SetGeoTransform((71.36, 0.0015, 0, 51.17, 0, -0.0012))
    raster.GetRasterBand(1).WriteArray(np.tile(np.linspace(0, 8, 80, dtype=np.float32), (60, 1)))
    return str(path)
