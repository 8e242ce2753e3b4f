"""A result's history is enough to make the same result once more, and says in a sentence where it is not."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProcessingFeatureSourceDefinition, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QDateTime

from crime_map_plugin.algorithms.base import Refused
from crime_map_plugin.algorithms.recipe_of_run import asked_outputs, parameters_again, past_runs
from tests.qgis.running import points, provider, run, saved

PLACES = [(x * 37 % 1000, x * 91 % 1000) for x in range(200)]
CRS = "EPSG:32643"


@pytest.fixture
def incidents(tmp_path: Path) -> Iterator[QgsVectorLayer]:
    provider()
    values = [(n % 4, QDateTime.fromString("2026-07-01T00:00:00", "yyyy-MM-ddTHH:mm:ss")) for n in range(200)]
    layer = points(PLACES, crs=CRS, fields="field=kind:integer&field=at:datetime", values=values)
    layer = saved(layer, tmp_path / "incidents.gpkg")
    layer.setName("Incidents")
    QgsProject.instance().addMapLayer(layer, False)
    yield layer
    QgsProject.instance().clear()


def rows(path: Any) -> list[tuple[Any, ...]]:
    layer = QgsVectorLayer(str(path), "", "ogr")
    skipped = layer.fields().indexOf("fid")
    return sorted(tuple(v for n, v in enumerate(f.attributes()) if n != skipped) for f in layer.getFeatures())


def hotspots(tmp_path: Path, source: Any, **more: Any) -> QgsVectorLayer:
    path = tmp_path / "hot.gpkg"
    parameters = {"INPUT": source, "CELL_SIZE": 100, "INFERENCE": 1, "PERMUTATIONS": 99, "SEED": 7, **more}
    run("getisordhotspots", {**parameters, "OUTPUT": str(path)})
    return QgsVectorLayer(str(path), "Hotspots", "ogr")


def layers() -> list[Any]:
    return list(QgsProject.instance().mapLayers().values())


def test_a_repeated_run_gives_the_same_result(incidents: QgsVectorLayer, tmp_path: Path) -> None:
    first = hotspots(tmp_path, incidents)
    (past,) = past_runs(first)
    parameters = parameters_again(past, layers=layers(), folders=())
    assert parameters["INPUT"] == incidents.id()
    assert parameters["SEED"] == 7
    again = tmp_path / "again.gpkg"
    run(past.algorithm.partition(":")[2], {**parameters, "OUTPUT": str(again)})
    assert rows(again) == rows(tmp_path / "hot.gpkg")


def test_the_filter_of_the_run_is_used_though_the_layers_own_has_changed(
    incidents: QgsVectorLayer, tmp_path: Path
) -> None:
    incidents.setSubsetString("kind = 1")
    first = hotspots(tmp_path, incidents)
    incidents.setSubsetString("kind = 2")
    (past,) = past_runs(first)
    parameters = parameters_again(past, layers=layers(), folders=())
    again = tmp_path / "again.gpkg"
    run("getisordhotspots", {**parameters, "OUTPUT": str(again)})
    assert rows(again) == rows(tmp_path / "hot.gpkg")
    assert sum(row[1] for row in rows(again)) == 50  # every fourth of 200


def test_a_layer_that_left_the_project_is_found_beside_the_result(
    incidents: QgsVectorLayer, tmp_path: Path
) -> None:
    first = hotspots(tmp_path, incidents)
    QgsProject.instance().clear()
    (past,) = past_runs(first)
    parameters = parameters_again(past, layers=layers(), folders=[tmp_path])
    again = tmp_path / "again.gpkg"
    run("getisordhotspots", {**parameters, "OUTPUT": str(again)})
    assert rows(again) == rows(tmp_path / "hot.gpkg")


def test_a_run_whose_layer_is_gone_says_which_and_what_to_do(
    incidents: QgsVectorLayer, tmp_path: Path
) -> None:
    first = hotspots(tmp_path, incidents)
    QgsProject.instance().clear()
    (past,) = past_runs(first)
    with pytest.raises(Refused, match=r"“Incidents” is gone: add “incidents\.gpkg” to the project"):
        parameters_again(past, layers=layers(), folders=[tmp_path / "elsewhere"])


def test_a_run_of_a_newer_plugin_asks_for_an_update(incidents: QgsVectorLayer, tmp_path: Path) -> None:
    first = hotspots(tmp_path, incidents)
    told = {**json.loads(first.metadata().history()[-1]), "version": "99.1.0"}
    metadata = first.metadata()
    metadata.setHistory([json.dumps(told)])
    first.setMetadata(metadata)
    (past,) = past_runs(first)
    with pytest.raises(Refused, match=r"made with Crime Map 99\.1\.0.*update the plugin"):
        parameters_again(past, layers=layers(), folders=())


def test_chosen_features_cannot_be_repeated_and_the_remedy_is_named(
    incidents: QgsVectorLayer, tmp_path: Path
) -> None:
    incidents.selectByExpression("kind = 1")
    first = hotspots(tmp_path, QgsProcessingFeatureSourceDefinition(incidents.id(), True))
    (past,) = past_runs(first)
    with pytest.raises(Refused, match="export them as a layer"):
        parameters_again(past, layers=layers(), folders=())


def test_the_history_names_no_folder(incidents: QgsVectorLayer, tmp_path: Path) -> None:
    first = hotspots(tmp_path, incidents)
    assert str(tmp_path) not in first.metadata().history()[-1]


def test_other_programs_entries_in_the_history_are_no_runs(incidents: QgsVectorLayer) -> None:
    metadata = incidents.metadata()
    metadata.setHistory(["digitised in 1998", "[1]", '{"algorithm": "native:buffer"}'])
    incidents.setMetadata(metadata)
    assert past_runs(incidents) == []


def test_a_recipe_for_a_file_names_files_and_refuses_what_is_in_memory(
    incidents: QgsVectorLayer, tmp_path: Path
) -> None:
    (past,) = past_runs(hotspots(tmp_path, incidents))
    parameters = parameters_again(past, layers=layers(), folders=(), for_file=True)
    assert parameters["INPUT"].startswith(str(tmp_path / "incidents.gpkg"))
    assert asked_outputs(past) == {"OUTPUT": "gpkg"}
    scratch = points(PLACES, crs=CRS)
    QgsProject.instance().addMapLayer(scratch, False)
    path = tmp_path / "grid.gpkg"
    run("incidentgrid", {"INPUT": scratch, "CELL_SIZE": 100, "OUTPUT": str(path)})
    (past,) = past_runs(QgsVectorLayer(str(path), "", "ogr"))
    with pytest.raises(Refused, match="export it to a GeoPackage"):
        parameters_again(past, layers=layers(), folders=(), for_file=True)
