"""Every method opens as a form and as a batch, is a step of a model and runs on a worker thread."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsApplication,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFeatureSource,
    QgsProject,
    QgsVectorLayer,
)
from qgis.gui import QgsBrowserGuiModel

from tests.qgis.methods import METHODS, OPTIONAL, areas, incidents, roads
from tests.qgis.running import Log, provider, run, saved
from tests.qgis.test_alg_background import in_background


@pytest.fixture
def window(qgis_iface, monkeypatch: pytest.MonkeyPatch):
    """Return the main window that Processing's dialogs stand on."""
    provider()
    import qgis.utils

    model = QgsBrowserGuiModel()
    monkeypatch.setattr(qgis.utils, "iface", qgis_iface)
    monkeypatch.setattr(qgis_iface, "browserModel", lambda: model, raising=False)
    return qgis_iface.mainWindow()


@pytest.fixture
def opened(tmp_path: Path) -> dict[str, Any]:
    """Return the layers of the project by the parameters that take them."""
    points = saved(incidents(), tmp_path / "points.gpkg")
    districts = saved(areas(), tmp_path / "districts.gpkg")
    streets = saved(roads(), tmp_path / "streets.gpkg")
    QgsProject.instance().addMapLayers([points, districts, streets])
    yield {"points": points, "areas": districts, "roads": streets}
    QgsProject.instance().clear()


def given(name: str, layers: dict[str, QgsMapLayer]) -> dict[str, Any]:
    """Return the least that a method must be given, with layers by their ids as forms have them."""
    return {
        key: layers[value[1:]].id() if isinstance(value, str) and value.startswith("@") else value
        for key, value in METHODS[name].items()
    }


def without_outputs(results: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in results.items() if key not in ("OUTPUT", *OPTIONAL)}


@pytest.mark.parametrize("name", METHODS)
def test_a_form_and_a_batch_hand_over_what_the_method_takes(window, opened, tmp_path: Path, name: str):
    from processing.gui.AlgorithmDialog import AlgorithmDialog
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog

    wanted = given(name, opened)
    form = AlgorithmDialog(provider().algorithm(name).create(), parent=window)
    form.setParameters(wanted)
    parameters = form.createProcessingParameters()
    result = run(name, parameters)
    assert isinstance(result.get("OUTPUT", result.get("CURVE")), (QgsMapLayer, str))
    form.close()

    batch = BatchAlgorithmDialog(provider().algorithm(name).create(), parent=window)
    panel = batch.mainWidget()
    suffix = "tif" if name == "prospectivehotspots" else "gpkg"
    written = {} if name == "hotspotscore" else {"OUTPUT": str(tmp_path / f"batch.{suffix}")}
    panel.load_batch_file_3_40_version({panel.ROWS: [{panel.PARAMETERS: wanted, panel.OUTPUTS: written}]})
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    parameters, is_fine = panel.parametersForRow(context=context, row=0)
    assert is_fine
    # results that are not wanted come as files without a name
    found = run(name, parameters)
    assert not set(OPTIONAL) & set(found)
    assert without_outputs(found) == without_outputs(result)
    batch.close()


@pytest.mark.parametrize("name", METHODS)
def test_a_worker_thread_gives_what_the_main_thread_gives(opened, tmp_path: Path, name: str):
    suffix = "tif" if name == "prospectivehotspots" else "gpkg"
    wanted = given(name, opened)
    here = run(name, {**wanted, "OUTPUT": str(tmp_path / f"here.{suffix}")})
    there = in_background(name, {**wanted, "OUTPUT": str(tmp_path / f"there.{suffix}")})
    assert without_outputs(here) == without_outputs(there)
    assert Path(there["OUTPUT"].split("|")[0]).exists()


def test_a_model_runs_all_of_them_one_after_the_other(opened, tmp_path: Path):
    source = QgsProcessingModelChildParameterSource
    provider()
    model = QgsProcessingModelAlgorithm("all", "crime")
    for name in ("points", "areas", "roads"):
        definition = QgsProcessingParameterFeatureSource(name, name)
        model.addModelParameter(definition, QgsProcessingModelParameter(name))
    targets: dict[str, Any] = {}
    for name, wanted in METHODS.items():
        step = QgsProcessingModelChildAlgorithm(f"crimemap:{name}")
        step.setChildId(name)
        for key, value in wanted.items():
            if isinstance(value, str) and value.startswith("@"):
                step.addParameterSources(key, [source.fromModelParameter(value[1:])])
            else:
                step.addParameterSources(key, [source.fromStaticValue(value)])
        if name == "hotspotscore":  # scores what another step has found
            step.addParameterSources("HOTSPOTS", [source.fromChildOutput("localmoran", "OUTPUT")])
            step.addParameterSources("RANK_FIELD", [source.fromStaticValue("z")])
        output = QgsProcessingModelOutput(name, name)
        output.setChildId(name)
        output.setChildOutputName("OUTPUT")
        step.setModelOutputs({name: output})
        suffix = "tif" if name == "prospectivehotspots" else "gpkg"
        targets[name] = str(tmp_path / f"{name}.{suffix}")
        model.addChildAlgorithm(step)
    path = tmp_path / "all.model3"
    assert model.toFile(str(path))
    read = QgsProcessingModelAlgorithm()
    assert read.fromFile(str(path))
    read.initAlgorithm()
    import processing

    log = Log()
    layers = {name: opened[name].id() for name in ("points", "areas", "roads")}
    found = processing.run(read, {**layers, **targets}, feedback=log)
    assert log.errors == []
    for name in METHODS:
        if name == "prospectivehotspots":
            continue
        layer = QgsVectorLayer(found[name], name, "ogr")
        assert layer.isValid() and layer.featureCount() > 0
        assert json.loads(layer.metadata().history()[-1])["algorithm"] == f"crimemap:{name}"


def test_the_toolbox_has_an_icon_a_help_and_tags_for_every_method(qgis_app):
    provider()
    for name in METHODS:
        algorithm = QgsApplication.processingRegistry().algorithmById(f"crimemap:{name}")
        assert not algorithm.icon().isNull()
        assert len(algorithm.shortHelpString()) > 300
        assert len(algorithm.tags()) > 2
        assert algorithm.group() and algorithm.groupId() and algorithm.displayName()
        outputs = {definition.name() for definition in algorithm.outputDefinitions()}
        assert {"ANALYSIS_CRS", "INPUT_COUNT", "NULL_GEOMETRIES"} <= outputs
