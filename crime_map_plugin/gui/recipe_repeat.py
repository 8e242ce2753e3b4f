"""Repeats the run that made a layer: as the Data page's work, with what it found added to the map."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.algorithms.base import Refused
from crime_map_plugin.algorithms.recipe_of_run import PastRun, asked_outputs, parameters_again, past_runs
from crime_map_plugin.algorithms.run_sources import file_and_table
from crime_map_plugin.errors import CrimeMapError
from crime_map_plugin.gui.messages import notice_of_error
from crime_map_plugin.gui.notice import Notice
from crime_map_plugin.maps.tree import KIND

if TYPE_CHECKING:
    from crime_map_plugin.gui.data_page import DataPage

translate = QCoreApplication.translate

_RASTERS = ("tif", "tiff")


def last_run(page: DataPage, layer: QgsMapLayer | None) -> PastRun | None:
    """Return the run that a layer is of; tell what to choose where it is of none."""
    runs = past_runs(layer)
    if runs:
        return runs[-1]
    text = translate("CrimeMap", "Choose a layer that a method of Crime Map made, in QGIS's list of layers.")
    page.workspace.tell(Notice(text))
    return None


def run_parameters(
    page: DataPage, run: PastRun, layer: QgsMapLayer | None, *, for_file: bool = False
) -> dict[str, Any]:
    """Return what repeats the run, its layers found again. Raises Refused with a remedy."""
    store = page.workspace.store_path
    folders = [store.parent]
    if layer is not None and file_and_table(layer)[0]:
        folders.insert(0, Path(file_and_table(layer)[0]).parent)
    return parameters_again(
        run,
        layers=list(QgsProject.instance().mapLayers().values()),
        folders=folders,
        stores=[str(store)],
        for_file=for_file,
    )


def repeat(page: DataPage, layer: QgsMapLayer | None) -> bool:
    """Do the layer's run once more; False where it cannot be, which is told."""
    run = last_run(page, layer)
    if run is None or layer is None:
        return False
    try:
        parameters = run_parameters(page, run, layer)
        outputs = asked_outputs(run)
    except Refused as refused:
        page.workspace.tell(Notice(str(refused)))
        return False
    kind = layer.customProperty(KIND) if len(outputs) == 1 else None
    return repeat_run(page, run.algorithm, parameters, outputs, layer.name(), kind)


def repeat_run(
    page: DataPage,
    algorithm: str,
    parameters: dict[str, Any],
    outputs: dict[str, str],
    title: str,
    kind: Any = None,
) -> bool:
    """Run an algorithm with new files beside the store, and add them to the map."""
    name = algorithm.partition(":")[2]
    try:
        files = {
            output: str(page.workspace.result_path(f"{name}-{output.lower()}", ending))
            for output, ending in outputs.items()
        }
    except CrimeMapError as error:
        page.workspace.tell(notice_of_error(error))
        return False
    if page.run is not None or page.refresher.is_under_way:
        page.workspace.tell(Notice(translate("CrimeMap", "Wait for the work under way, then repeat it.")))
        return False
    text = translate("CrimeMap", "Repeating {name}").format(name=title)
    return page.start_run(
        algorithm,
        {**parameters, **files},
        text,
        lambda results: _add(page, [str(results.get(output) or "") for output in files], title, kind),
    )


def _add(page: DataPage, sources: list[str], title: str, kind: Any) -> None:
    for source in sources:
        if not source:
            continue
        is_raster = Path(source).suffix.lower().lstrip(".") in _RASTERS
        layer = QgsRasterLayer(source, title) if is_raster else QgsVectorLayer(source, title, "ogr")
        if not layer.isValid():
            continue
        if is_raster:
            layer.loadDefaultMetadata()
        if kind:
            layer.setCustomProperty(KIND, kind)
        page.map_view.add_layer(layer)
