"""Algorithms in models and in the background, where the panel runs them."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFeatureSource,
    QgsProject,
)
from qgis.PyQt.QtCore import QEventLoop, QTimer

from tests.qgis.running import Log, box, points, polygons, provider, run, saved

PLACES = [(500_000 + 137 * i, 4_000_000 + 91 * (i % 7)) for i in range(40)]


def in_background(name: str, parameters: dict[str, Any]) -> dict[str, Any]:
    """Run an algorithm on a worker thread and return its results."""
    provider()
    context, log = QgsProcessingContext(), Log()
    context.setProject(QgsProject.instance())
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"crimemap:{name}")
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, log)
    loop, said = QEventLoop(), []

    def executed(is_done: bool, results: dict[str, Any]) -> None:
        said.append((is_done, results))
        loop.quit()

    task.executed.connect(executed)
    QTimer.singleShot(60_000, loop.quit)
    QgsApplication.taskManager().addTask(task)
    loop.exec()
    assert said, "the task did not end"
    assert said[0][0], log.errors
    return said[0][1]


@pytest.mark.parametrize(
    ("name", "ending"), [("incidentgrid", "gpkg"), ("getisordhotspots", "gpkg"), ("kerneldensity", "tif")]
)
def test_a_worker_thread_gives_what_the_main_thread_gives(tmp_path: Path, name: str, ending: str):
    layer = saved(points(PLACES), tmp_path / "p.gpkg")
    parameters = {"INPUT": layer.source(), "CELL_SIZE": 100}
    here = run(name, {**parameters, "OUTPUT": str(tmp_path / f"here.{ending}")})
    there = in_background(name, {**parameters, "OUTPUT": str(tmp_path / f"there.{ending}")})
    assert {**here, "OUTPUT": ""} == {**there, "OUTPUT": ""}
    assert Path(there["OUTPUT"]).exists()


def test_layers_in_memory_come_out_of_a_worker_thread():
    layer = points(PLACES)
    QgsProject.instance().addMapLayer(layer)
    result = in_background("incidentgrid", {"INPUT": layer.id(), "CELL_SIZE": 100, "OUTPUT": "memory:"})
    QgsProject.instance().removeMapLayer(layer.id())
    assert result["CELLS"] > 1


def test_a_model_hands_the_result_on():
    provider()
    model = QgsProcessingModelAlgorithm("made up", "tests")
    model.addModelParameter(
        QgsProcessingParameterFeatureSource("INPUT", "input"), QgsProcessingModelParameter("INPUT")
    )
    child = QgsProcessingModelChildAlgorithm("crimemap:getisordhotspots")
    child.setChildId("hot")
    child.addParameterSources("INPUT", [QgsProcessingModelChildParameterSource.fromModelParameter("INPUT")])
    child.addParameterSources("CELL_SIZE", [QgsProcessingModelChildParameterSource.fromStaticValue(100)])
    output = QgsProcessingModelOutput("hotspots")
    output.setChildOutputName("OUTPUT")
    output.setChildId("hot")
    child.setModelOutputs({"hotspots": output})
    model.addChildAlgorithm(child)
    model.initAlgorithm()
    import processing

    result = processing.run(model, {"INPUT": points(PLACES), "hot:hotspots": "memory:"})
    layer = result["hot:hotspots"]
    assert sum(feature["count"] for feature in layer.getFeatures()) == 40
    assert layer.metadata().history()


def test_layers_are_looked_for_in_the_project_on_the_main_thread_only(tmp_path: Path, monkeypatch):
    # QgsProject.layerStore() drops the project's variables without a lock, while the map may be cloning them.
    asked, look = [], QgsProcessingAlgorithm.parameterAsSource

    def noted(self, *arguments):
        asked.append(threading.current_thread() is threading.main_thread())
        return look(self, *arguments)

    monkeypatch.setattr(QgsProcessingAlgorithm, "parameterAsSource", noted)
    incidents, area = points(PLACES), polygons([box(499_000, 3_999_000, 507_000, 4_002_000)])
    QgsProject.instance().addMapLayers([incidents, area])
    try:
        found = in_background(
            "kerneldensity",
            {
                "INPUT": incidents.id(),
                "BOUNDARY": area.id(),
                "POPULATION": area.id(),
                "CELL_SIZE": 100,
                "OUTPUT": str(tmp_path / "d.tif"),
            },
        )
    finally:
        QgsProject.instance().removeMapLayers([incidents.id(), area.id()])
    assert found["INPUT_COUNT"] == 40 and len(asked) >= 3 and all(asked)
