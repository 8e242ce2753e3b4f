"""The significant cells of a batch as layers, one for each method that tells of cells."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext, QgsGeometry

from crime_map_plugin.algorithms import analysis_crs
from crime_map_plugin.algorithms.batch_areas import BatchAreas
from crime_map_plugin.algorithms.batch_output import CellLayer
from crime_map_plugin.algorithms.batch_source import DEGREES
from crime_map_plugin.algorithms.batch_summary import HOTTEST, job_row
from crime_map_plugin.incidents.recipe import Job, Recipe


def cell_layers(recipe: Recipe, areas: BatchAreas) -> list[CellLayer]:
    """Return the layers of cells, in the analysis CRS where all areas have the same, else in degrees."""
    if not recipe.keep_cells:
        return []
    crs = _crs(areas)
    return [
        CellLayer(f"cells_{number + 1}_{method.algorithm}", number, crs)
        for number, method in enumerate(recipe.methods)
        if method.algorithm in HOTTEST
    ]


def _crs(areas: BatchAreas) -> QgsCoordinateReferenceSystem:
    labels = {row.label for row in areas.rows}
    return areas.rows[0].crs if len(labels) == 1 else QgsCoordinateReferenceSystem(DEGREES)


def cell_rows(
    recipe: Recipe,
    areas: BatchAreas,
    area: int,
    job: Job,
    cells: dict[str, Any],
    transforms: QgsCoordinateTransformContext,
) -> list[dict[str, Any]]:
    """Return a job's cells as rows of their layer."""
    fixed = {name: job_row(job)[name] for name in ("area", "category", "from", "to")}
    names = [name for name in cells if name != "wkb"]
    shapes = _placed(cells["wkb"], areas.rows[area].crs, _crs(areas), transforms)
    columns = [list(cells[name]) for name in names]
    return [{**fixed, **dict(zip(names, values)), "wkb": wkb} for wkb, *values in zip(shapes, *columns)]


def _placed(
    shapes: list[bytes],
    crs: QgsCoordinateReferenceSystem,
    target: QgsCoordinateReferenceSystem,
    transforms: QgsCoordinateTransformContext,
) -> list[bytes]:
    if crs == target:
        return shapes
    found = []
    for wkb in shapes:
        shape = QgsGeometry()
        shape.fromWkb(wkb)
        moved = analysis_crs.transform_geometry(shape, crs, target, transforms)
        found.append(bytes(moved.asWkb().data()))
    return found
