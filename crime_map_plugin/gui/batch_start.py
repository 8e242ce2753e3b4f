"""Runs a saved recipe as a batch: the Data page's work, with the summary added to the map at the end."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import Qgis, QgsVectorLayer, QgsVectorLayerTemporalProperties
from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.errors import CrimeMapError
from crime_map_plugin.gui.messages import notice_of_error
from crime_map_plugin.gui.notice import Level, Notice
from crime_map_plugin.gui.numbers import counted
from crime_map_plugin.incidents.file_names import file_in
from crime_map_plugin.maps.styles import style_districts

if TYPE_CHECKING:
    from crime_map_plugin.gui.data_page import DataPage

translate = QCoreApplication.translate

BATCH = "crimemap:batch"
SUMMARY = "summary"


def start_batch(
    page: DataPage,
    recipe: Path,
    *,
    store: str,
    output: str,
    workers: int,
    scheduler: str,
    resume: bool,
    jobs: int,
) -> bool:
    """Run the recipe; False where it cannot be started, which is told."""
    if page.run is not None or page.refresher.is_under_way:
        page.workspace.tell(Notice(translate("CrimeMap", "Wait for the work under way, then run it.")))
        return False
    try:
        # One name for a recipe, so that its next run goes on from where the last one stopped.
        folder = page.workspace.result_path("batch", "gpkg").parent
    except CrimeMapError as error:
        page.workspace.tell(notice_of_error(error))
        return False
    path = output or str(file_in(folder, recipe.stem, "gpkg"))
    parameters: dict[str, Any] = {
        "RECIPE": str(recipe),
        "STORE": store or str(page.workspace.store_path),
        "WORKERS": workers,
        "SCHEDULER": scheduler,
        "RESUME": resume,
        "OUTPUT": path,
    }
    text = counted(translate("CrimeMap", "Running %n job(s)", None, jobs), jobs)
    return page.start_run(BATCH, parameters, text, lambda results: _done(page, results, path))


def _done(page: DataPage, results: dict[str, Any], path: str) -> None:
    failed = int(results.get("FAILED") or 0)
    layer = summary_layer(path, page)
    if layer is not None:
        page.map_view.add_layer(layer)
    if failed:
        text = counted(translate("CrimeMap", "%n job(s) failed.", None, failed), failed)
        remedy = translate("CrimeMap", "The table “jobs” of the output says why; run it again to retry.")
        page.workspace.tell(Notice(text, Level.WARNING, remedy))


def summary_layer(path: str, page: DataPage) -> QgsVectorLayer | None:
    """Return the summary of a batch, shaded by count and following the temporal controller."""
    layer = QgsVectorLayer(f"{path}|layername={SUMMARY}", translate("CrimeMap", "Summary"), "ogr")
    if not layer.isValid():
        return None
    style_districts(layer, page.map_view.language(), field="count")
    names = layer.fields().names()
    if "from" in names and "to" in names:
        properties = layer.temporalProperties()
        if isinstance(properties, QgsVectorLayerTemporalProperties):
            properties.setMode(Qgis.VectorTemporalMode.FeatureDateTimeStartAndEndFromFields)
            properties.setStartField("from")
            properties.setEndField("to")
            # The end is the first moment of the next month.
            properties.setLimitMode(Qgis.VectorTemporalLimitMode.IncludeBeginExcludeEnd)
            properties.setIsActive(True)
    return layer
