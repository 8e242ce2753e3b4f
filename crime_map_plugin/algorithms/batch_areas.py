"""The areas of a recipe: their names, polygons, people, and the metres that each is analysed in."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.algorithms import analysis_crs
from crime_map_plugin.algorithms.base import Refused
from crime_map_plugin.algorithms.boundary_input import Boundary, area_of
from crime_map_plugin.algorithms.geometries import polygons_wkb, valid
from crime_map_plugin.algorithms.input_checks import refuse_other_than
from crime_map_plugin.algorithms.reading import plain
from crime_map_plugin.analysis.partition_counts import CountedArea
from crime_map_plugin.analysis.study_area import StudyArea, choose_cell_size
from crime_map_plugin.incidents.recipe import Areas

translate = QCoreApplication.translate


@dataclass
class BatchArea:
    """One area: all polygons of its name."""

    name: str
    geometry: QgsGeometry
    boundary: Boundary
    population: float
    crs: QgsCoordinateReferenceSystem
    shape: StudyArea
    bounds: tuple[float, float, float, float] | None

    @property
    def label(self) -> str:
        """The analysis CRS as a count plan names it."""
        return self.crs.authid() or self.crs.toProj()

    def cell_size(self, given: float) -> float:
        """Return the cell size, chosen from the area where it is 0."""
        return given if given > 0 else choose_cell_size(self.shape)

    def counted(self, cell_size: float, kind: int) -> CountedArea:
        """Return the area as it is counted."""
        from crime_map_plugin.analysis.grid import GridKind

        size = self.cell_size(cell_size)
        return CountedArea(self.shape.polygon.wkb, self.label, size, GridKind(kind), self.bounds)

    def wkb(self) -> bytes:
        """Return the polygons in the CRS of their layer."""
        whole = QgsGeometry(self.geometry)
        whole.convertToMultiType()
        return polygons_wkb([whole])[0]


@dataclass
class BatchAreas:
    """All areas of a batch in the order of their layer, and the layer's CRS."""

    rows: list[BatchArea]
    crs: QgsCoordinateReferenceSystem

    @property
    def names(self) -> list[str]:
        """What the areas are called."""
        return [row.name for row in self.rows]

    def digest(self) -> str:
        """Return what the areas are told from others by: their names and polygons."""
        digest = hashlib.sha256()
        for row in self.rows:
            digest.update(row.name.encode("utf-8", "replace") + b"\0" + row.wkb())
        return digest.hexdigest()


def open_areas(areas: Areas) -> QgsVectorLayer:
    """Return the layer of areas, which must be there with its fields; call it on the main thread."""
    layer = QgsVectorLayer(areas.layer, "areas", "ogr")
    if not layer.isValid():
        raise Refused(
            translate(
                "CrimeMap",
                "The recipe's layer of areas “{layer}” cannot be opened: correct “areas” in the recipe.",
            ).format(layer=areas.layer)
        )
    for field in (areas.name_field, areas.population_field):
        if field and layer.fields().lookupField(field) < 0:
            raise Refused(
                translate(
                    "CrimeMap",
                    "The recipe's layer of areas has no field “{field}”. Use one of: {fields}.",
                ).format(field=field, fields=", ".join(layer.fields().names()))
            )
    return layer


def area_names(layer: QgsVectorLayer, areas: Areas) -> list[str]:
    """Return the names of the areas that the recipe means, in the layer's order; refuse unknown ones."""
    names = list(dict.fromkeys(_name(feature, areas) for feature in layer.getFeatures()))
    missing = [name for name in areas.names if name not in set(names)]
    if missing:
        raise Refused(
            translate(
                "CrimeMap", "The recipe's layer of areas has no “{name}”: correct “areas” in the recipe."
            ).format(name=missing[0])
        )
    wanted = set(areas.names) or set(names)
    return [name for name in names if name in wanted]


def _name(feature: object, areas: Areas) -> str:
    value = plain(feature[areas.name_field]) if areas.name_field else feature.id()  # type: ignore[index, attr-defined]
    return "" if value is None else str(value)


def read_areas(
    layer: QgsVectorLayer,
    areas: Areas,
    source_crs: QgsCoordinateReferenceSystem,
    context: QgsProcessingContext,
) -> BatchAreas:
    """Return the areas with polygons, analysed in the CRS that a single run with each would choose."""
    refuse_other_than(QgsProcessingFeatureSource(layer, context), "areas", Qgis.GeometryType.Polygon)
    wanted = area_names(layer, areas)
    transforms = context.transformContext()
    shapes: dict[str, list[QgsGeometry]] = {name: [] for name in wanted}
    people: dict[str, float] = dict.fromkeys(wanted, 0.0)
    for feature in layer.getFeatures():
        name = _name(feature, areas)
        geometry = valid(feature.geometry())
        if name not in shapes or geometry.isNull() or geometry.isEmpty():
            continue
        shapes[name].append(geometry)
        people[name] += _people(feature, areas)
    rows = [
        _area(name, parts, people[name], layer.crs(), source_crs, transforms)
        for name, parts in shapes.items()
        if parts
    ]
    if not rows:
        raise Refused(translate("CrimeMap", "The recipe's layer of areas holds no polygon."))
    return BatchAreas(rows, layer.crs())


def _people(feature: object, areas: Areas) -> float:
    if not areas.population_field:
        return np.nan
    try:
        return float(plain(feature[areas.population_field]))  # type: ignore[index]
    except (TypeError, ValueError):
        return np.nan


def _area(
    name: str,
    parts: list[QgsGeometry],
    people: float,
    crs: QgsCoordinateReferenceSystem,
    source_crs: QgsCoordinateReferenceSystem,
    transforms: QgsCoordinateTransformContext,
) -> BatchArea:
    boundary = Boundary(parts, crs)
    target = analysis_crs.choose(source_crs, None, crs, boundary.bounds(), transforms).crs
    whole = QgsGeometry.unaryUnion(parts) if len(parts) > 1 else parts[0]
    degrees = analysis_crs.transform_geometry(
        whole, crs, QgsCoordinateReferenceSystem("EPSG:4326"), transforms
    ).boundingBox()
    bounds = (degrees.xMinimum(), degrees.yMinimum(), degrees.xMaximum(), degrees.yMaximum())
    return BatchArea(
        name,
        whole,
        boundary,
        people,
        target,
        area_of(boundary, target, transforms),
        bounds if np.isfinite(bounds).all() else None,
    )
