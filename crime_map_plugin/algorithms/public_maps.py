"""The maps of district sheets for the public: blocks, hot cells and densities that hold enough incidents."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsRectangle,
    QgsVectorLayer,
)

from crime_map_plugin.algorithms import analysis_crs, district_counts
from crime_map_plugin.algorithms.analysis_crs import Bounds
from crime_map_plugin.algorithms.district_counts import DEGREES, Districts
from crime_map_plugin.algorithms.geotiff import gdal_exceptions
from crime_map_plugin.analysis.public_cells import CELL_M, LARGEST_M, Blocks, count_within, merged_blocks
from crime_map_plugin.errors import Cancel, CrimeMapError, UnknownCrs
from crime_map_plugin.incidents.audience import LEAST_ADDRESSES, LEAST_COUNT
from crime_map_plugin.incidents.flags import refuse_public
from crime_map_plugin.incidents.query import IncidentQuery
from crime_map_plugin.store.geopackage import Store

Points = tuple[np.ndarray, np.ndarray]

_CELLS_ACROSS = 50
_COVERED = 0.98
_SHADES = 5


@dataclass(frozen=True)
class AddressLayer:
    """Where people live, to be read by a worker: each feature is an address."""

    read: Callable[[], Iterable[QgsFeature]]
    crs: QgsCoordinateReferenceSystem


@dataclass(frozen=True)
class Metres:
    """The metres that blocks are laid out in, and the box of all districts."""

    crs: QgsCoordinateReferenceSystem
    box: Bounds


@dataclass(frozen=True)
class PublicPlaces:
    """Where the incidents of a period are, in metres: not for any output but through this module."""

    crs: QgsCoordinateReferenceSystem
    points: Points
    addresses: Points | None
    least: int
    cell_m: float
    """The side of the cells of hotspots and density: a whole multiple of 250 m."""

    def blocks(self) -> Blocks:
        """Return the blocks that may be shown."""
        return merged_blocks(
            *self.points, least=self.least, addresses=self.addresses, least_addresses=LEAST_ADDRESSES
        )

    def is_enough(self, x: np.ndarray, y: np.ndarray, points: Points, radius_m: float) -> np.ndarray:
        """Return where a circle holds enough incidents and addresses."""
        enough = count_within(x, y, points, radius_m) >= self.least
        if self.addresses is not None:
            enough &= count_within(x, y, self.addresses, radius_m) >= LEAST_ADDRESSES
        return enough

    def snapped(self) -> Points:
        """Return the incidents at the centres of their cells of 250 m."""
        x, y = ((np.floor(values / CELL_M) + 0.5) * CELL_M for values in self.points)
        return x, y


def public_places(
    store: Store,
    query: IncidentQuery,
    metres: Metres,
    least: int,
    addresses: AddressLayer | None,
    transforms: QgsCoordinateTransformContext,
    cancel: Cancel,
) -> PublicPlaces:
    """Read the places of a query (without what is protected) around the districts; needs no main thread.

    Whole blocks of the largest size are read, whichever districts are printed: what a block holds does not
    depend on the districts' borders.
    """
    refuse_public(query.flags)
    crs, box = metres.crs, metres.box
    across = min(box[2] - box[0], box[3] - box[1]) / _CELLS_ACROSS
    return PublicPlaces(
        crs,
        _whole_blocks(store, query, crs, box, transforms, cancel),
        None if addresses is None else _read_addresses(addresses, crs, transforms),
        least,
        # QGIS takes no NumPy number for a parameter.
        float(max(1.0, np.ceil(across / CELL_M)) * CELL_M),
    )


def filtered_blocks(
    store: Store, query: IncidentQuery, transforms: QgsCoordinateTransformContext, cancel: Cancel
) -> tuple[Blocks, QgsCoordinateReferenceSystem]:
    """Return the blocks of a filter and their CRS; a filter's box chooses blocks and cuts none.

    Needs no main thread.
    """
    refuse_public(query.flags)
    public, degrees = replace(query, protected=False), QgsCoordinateReferenceSystem(DEGREES)
    columns = store.read(public, ("x", "y"), cancel=cancel)
    is_placed = np.isfinite(columns["x"]) & np.isfinite(columns["y"])
    if not is_placed.any():
        return merged_blocks(np.zeros(0), np.zeros(0), least=LEAST_COUNT), degrees
    bounds = query.extent or analysis_crs.bounds_of(columns["x"][is_placed], columns["y"][is_placed])
    crs = analysis_crs.choose(degrees, bounds, None, None, transforms).crs
    frame = QgsGeometry.fromRect(QgsRectangle(*bounds)).densifyByCount(20)
    moved = analysis_crs.transform_geometry(frame, degrees, crs, transforms).boundingBox()
    box = (moved.xMinimum(), moved.yMinimum(), moved.xMaximum(), moved.yMaximum())
    around = replace(public, extent=None)
    blocks = merged_blocks(*_whole_blocks(store, around, crs, box, transforms, cancel), least=LEAST_COUNT)
    kept = (blocks.x + blocks.size > box[0]) & (blocks.x < box[2])
    kept &= (blocks.y + blocks.size > box[1]) & (blocks.y < box[3])
    return Blocks(blocks.x[kept], blocks.y[kept], blocks.size[kept], blocks.count[kept]), crs


def _whole_blocks(
    store: Store,
    query: IncidentQuery,
    crs: QgsCoordinateReferenceSystem,
    box: Bounds,
    transforms: QgsCoordinateTransformContext,
    cancel: Cancel,
) -> Points:
    """Return the incidents in all blocks of the largest size that meet a box."""
    degrees = QgsCoordinateReferenceSystem(DEGREES)
    west, south, east, north = (
        np.floor(box[0] / LARGEST_M) * LARGEST_M,
        np.floor(box[1] / LARGEST_M) * LARGEST_M,
        np.ceil(box[2] / LARGEST_M) * LARGEST_M,
        np.ceil(box[3] / LARGEST_M) * LARGEST_M,
    )
    around = QgsGeometry.fromRect(QgsRectangle(west, south, east, north)).densifyByCount(20)
    wide = analysis_crs.transform_geometry(around, crs, degrees, transforms).boundingBox().buffered(0.01)
    bbox = (wide.xMinimum(), wide.yMinimum(), wide.xMaximum(), wide.yMaximum())
    columns = store.read(query, ("x", "y"), bbox=bbox, cancel=cancel)
    x, y = analysis_crs.transform(columns["x"], columns["y"], degrees, crs, transforms)
    is_near = (x >= west) & (x < east) & (y >= south) & (y < north)
    return x[is_near], y[is_near]


def metres_around(districts: Districts, transforms: QgsCoordinateTransformContext) -> Metres:
    """Return the analysis CRS of all districts, and their box in it.

    On the thread that will use them in layers: what PROJ knows of a CRS is gone with the thread that made it.
    """
    if not districts.crs.isValid():
        raise UnknownCrs(
            "The layer of districts has no coordinate reference system.",
            hint="Set the layer's CRS (Layer › Layer CRS).",
        )
    whole = QgsRectangle()
    for row in districts.rows:
        if district_counts.has_shape(row):
            whole.combineExtentWith(row.geometry.boundingBox())
    bounds = (whole.xMinimum(), whole.yMinimum(), whole.xMaximum(), whole.yMaximum())
    degrees = QgsCoordinateReferenceSystem(DEGREES)
    crs = analysis_crs.choose(degrees, None, districts.crs, bounds, transforms).crs
    frame = QgsGeometry.fromRect(whole).densifyByCount(20)
    box = analysis_crs.transform_geometry(frame, districts.crs, crs, transforms).boundingBox()
    return Metres(crs, (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()))


def _read_addresses(
    layer: AddressLayer, crs: QgsCoordinateReferenceSystem, transforms: QgsCoordinateTransformContext
) -> Points:
    places = []
    for feature in layer.read():
        geometry = feature.geometry()
        if not geometry.isNull() and not geometry.isEmpty():
            centre = geometry.centroid().asPoint()
            places.append((centre.x(), centre.y()))
    found = np.array(places, dtype=float).reshape(-1, 2)
    x, y = analysis_crs.transform(found[:, 0], found[:, 1], layer.crs, crs, transforms)
    is_placed = np.isfinite(x) & np.isfinite(y)
    return x[is_placed], y[is_placed]


def without_told(
    blocks: Blocks,
    crs: QgsCoordinateReferenceSystem,
    districts: Districts,
    hides_total: np.ndarray,
    transforms: QgsCoordinateTransformContext,
) -> Blocks:
    """Return the blocks without those that would bound a hidden total: they cover its district."""
    kept = np.ones(len(blocks.size), dtype=bool)
    for number in np.flatnonzero(hides_total):
        row = districts.rows[number]
        if not district_counts.has_shape(row):
            continue
        shape = analysis_crs.transform_geometry(row.geometry, districts.crs, crs, transforms)
        box = shape.boundingBox()
        meets = (blocks.x < box.xMaximum()) & (blocks.x + blocks.size > box.xMinimum())
        meets &= (blocks.y < box.yMaximum()) & (blocks.y + blocks.size > box.yMinimum())
        near = [place for place in np.flatnonzero(meets) if shape.intersects(square(blocks, int(place)))]
        shared = sum(shape.intersection(square(blocks, int(place))).area() for place in near)
        if shared > _COVERED * shape.area():
            kept[near] = False
    return Blocks(blocks.x[kept], blocks.y[kept], blocks.size[kept], blocks.count[kept])


def square(blocks: Blocks, place: int) -> QgsGeometry:
    """Return one block as a polygon."""
    x, y, size = float(blocks.x[place]), float(blocks.y[place]), float(blocks.size[place])
    return QgsGeometry.fromRect(QgsRectangle(x, y, x + size, y + size))


def block_layer(blocks: Blocks, crs: QgsCoordinateReferenceSystem) -> QgsVectorLayer:
    """Return the blocks as a layer of polygons with ``per_km2``; main thread only."""
    layer = QgsVectorLayer("Polygon?field=per_km2:double", "blocks", "memory")
    layer.setCrs(crs)
    features = []
    for place in range(len(blocks.size)):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(square(blocks, place))
        feature.setAttribute("per_km2", float(blocks.count[place] / (blocks.size[place] / 1000.0) ** 2))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


def snapped_layer(places: PublicPlaces) -> QgsVectorLayer:
    """Return the centres of cells of 250 m with the incidents in each, for a density; main thread only."""
    layer = QgsVectorLayer("Point?field=incidents:integer", "cells", "memory")
    layer.setCrs(places.crs)
    centres, counts = np.unique(np.column_stack(places.snapped()), axis=0, return_counts=True)
    features = []
    for (x, y), count in zip(centres.tolist(), counts.tolist()):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(f"POINT({x} {y})"))
        feature.setAttribute("incidents", count)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


def public_hotspots(source: str, places: PublicPlaces) -> QgsVectorLayer:
    """Return the cells of a result of Gi* that hold enough, with their class alone; main thread only."""
    found = QgsVectorLayer(source, "hotspots", "ogr")
    if not found.isValid():
        raise CrimeMapError("The result of the analysis cannot be read.", detail=source)
    layer = QgsVectorLayer("Polygon?field=class:integer", "hotspots", "memory")
    layer.setCrs(found.crs())
    features = []
    for cell in found.getFeatures():
        if int(cell["count"]) < places.least or not _has_addresses(cell.geometry(), places):
            continue
        feature = QgsFeature(layer.fields())
        feature.setGeometry(cell.geometry())
        feature.setAttribute("class", cell["class"])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


def _has_addresses(cell: QgsGeometry, places: PublicPlaces) -> bool:
    if places.addresses is None:
        return True
    box, (x, y) = cell.boundingBox(), places.addresses
    within = (x >= box.xMinimum()) & (x < box.xMaximum()) & (y >= box.yMinimum()) & (y < box.yMaximum())
    return int(np.count_nonzero(within)) >= LEAST_ADDRESSES


def public_density(source: str, places: PublicPlaces, bandwidth_m: float) -> str:
    """Write a density in five shades, where the kernel holds enough, beside its source; return the file.

    The centres of cells, spread by the kernel and seen in five shades, cannot be traced back to places.
    """
    from osgeo import gdal

    target = Path(source).with_name(f"public_{Path(source).name}")
    with gdal_exceptions(gdal):
        raster = gdal.Open(source)
        values = raster.GetRasterBand(1).ReadAsArray().astype(float)
        nothing = raster.GetRasterBand(1).GetNoDataValue()
        west, step, _, north, _, down = raster.GetGeoTransform()
        rows, columns = np.nonzero(np.isfinite(values) & (values != nothing) & (values > 0))
        x, y = west + (columns + 0.5) * step, north + (rows + 0.5) * down
        kept = places.is_enough(x, y, places.snapped(), bandwidth_m)
        rows, columns = rows[kept], columns[kept]
        shown = np.full(values.shape, -9999.0, dtype=np.float32)
        if len(rows):
            top = float(values[rows, columns].max())
            # by the root, as a few places of very many would leave one shade to all others
            shade = np.ceil(np.sqrt(values[rows, columns] / top) * _SHADES).clip(1, _SHADES)
            shown[rows, columns] = ((shade - 0.5) / _SHADES) ** 2 * top
        written = gdal.GetDriverByName("GTiff").Create(
            str(target), values.shape[1], values.shape[0], 1, gdal.GDT_Float32
        )
        written.SetGeoTransform(raster.GetGeoTransform())
        written.SetProjection(raster.GetProjection())
        written.GetRasterBand(1).SetNoDataValue(-9999.0)
        written.GetRasterBand(1).WriteArray(shown)
        written.FlushCache()
        written = raster = None
    return str(target)
