"""What a batch is asked for: its recipe, and the areas and incidents that it names."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from qgis.core import QgsProcessingContext, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin import paths
from crime_map_plugin.algorithms import batch_areas
from crime_map_plugin.algorithms.base import Refused
from crime_map_plugin.algorithms.batch_source import BatchSource, open_source
from crime_map_plugin.analysis.batch_settings import settings_of
from crime_map_plugin.incidents.recipe import Areas, Recipe, job_count, read_recipe

translate = QCoreApplication.translate

_LARGEST_FILE = 64 * 1024 * 1024


def read_input(
    file: str, store: str, context: QgsProcessingContext
) -> tuple[Recipe, Areas, QgsVectorLayer, BatchSource]:
    """Return a recipe and what it names, or refuse it; ``store`` takes the place of its source.

    Whoever asks must not keep it: QGIS keeps the algorithm that it checks, and a layer that outlives QGIS's
    providers would take qgis_process down at its end.
    """
    recipe = _recipe_of(file).on(date.today())
    _refuse_single_run(recipe)
    settings = [settings_of(method.algorithm, method.parameters) for method in recipe.methods]
    if recipe.areas is None:
        raise Refused(
            translate(
                "CrimeMap",
                "The recipe names no areas: give “areas” with a layer of polygons, which may hold one only.",
            )
        )
    if not recipe.periods:
        raise Refused(translate("CrimeMap", "The recipe names no periods: give “periods” with one or more."))
    layer = batch_areas.open_areas(recipe.areas)
    names = batch_areas.area_names(layer, recipe.areas)
    count = job_count(recipe, len(names))
    if count > recipe.largest:
        raise Refused(
            translate(
                "CrimeMap",
                "The recipe is of %n job(s), more than the {largest} that it allows: choose fewer, or "
                "write “largest”: {count} into the recipe to run them all.",
                None,
                count,
            ).format(largest=recipe.largest, count=count)
        )
    fields = {each["TIME_FIELD"] for each in settings if each.get("TIME_FIELD")}
    if len(fields) > 1:
        raise Refused(
            translate("CrimeMap", "All methods of a recipe need the same TIME_FIELD: {fields}.").format(
                fields=", ".join(sorted(fields))
            )
        )
    source = open_source(store or recipe.source, next(iter(fields), ""), recipe.categories, context)
    return recipe, recipe.areas, layer, source


def _recipe_of(text: str) -> Recipe:
    path = Path(text)
    try:
        if path.stat().st_size > _LARGEST_FILE:
            raise ValueError("too large")
        return read_recipe(path.read_text(encoding="utf-8-sig"), version=paths.version())
    except (OSError, ValueError) as error:
        raise Refused(
            translate("CrimeMap", "The recipe “{file}” cannot be read: choose another file.").format(
                file=path.name
            )
        ) from error


def _refuse_single_run(recipe: Recipe) -> None:
    from crime_map_plugin.algorithms.provider import ALGORITHMS

    known = {algorithm.ID for algorithm in ALGORITHMS}
    for method in recipe.methods:
        if method.algorithm not in known:
            raise Refused(
                translate(
                    "CrimeMap", "There is no method “{method}”: correct “methods” in the recipe."
                ).format(method=method.algorithm)
            )
    if not recipe.has_lists:
        raise Refused(
            translate(
                "CrimeMap",
                "The recipe is a single run without lists: open it in the panel and repeat it there, or "
                "add “areas” and “periods”.",
            )
        )
