"""A program of its own runs the algorithms by their names: text and JSON, files of every kind, models."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import Any

import pytest
from osgeo import gdal
from qgis.core import (
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterString,
    QgsVectorLayer,
)

from tests.portal_server.fixtures import SMALL
from tests.portal_server.process import portal_process
from tests.qgis.running import provider

ROOT = Path(__file__).resolve().parents[2]
LIMITS = 180


@pytest.fixture(scope="module")
def here(tmp_path_factory: pytest.TempPathFactory, small_portal_data: Path) -> dict[str, Any]:
    """Return an environment with the plugin enabled and a store fetched into it by qgis_process."""
    folder = tmp_path_factory.mktemp("acceptance")
    plugin = folder / "plugins" / "crime_map_plugin"
    plugin.mkdir(parents=True)
    for part in (ROOT / "crime_map_plugin").iterdir():
        if part.name != "__pycache__":
            (plugin / part.name).symlink_to(part)
    for name in ("metadata.txt", "resources"):
        (plugin / name).symlink_to(ROOT / name)
    environment = {
        **os.environ,
        "QGIS_PLUGINPATH": str(folder / "plugins"),
        "QGIS_CUSTOM_CONFIG_PATH": str(folder / "profile"),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONNOUSERSITE": "1",
        "LC_ALL": "C.UTF-8",
    }
    for name in ("PYTHONPATH", "VIRTUAL_ENV"):
        environment.pop(name, None)
    enable = ["qgis_process", "plugins", "enable", "crime_map_plugin"]
    subprocess.run(enable, env=environment, check=True, timeout=LIMITS, capture_output=True)
    made = {"environment": environment, "folder": folder}
    with portal_process(small_portal_data, incidents=SMALL) as root:
        shipped = json.loads((ROOT / "resources" / "portals" / "demo.json").read_text(encoding="utf-8"))
        portal = folder / "портал.json"
        portal.write_text(json.dumps({**shipped, "root": root}, ensure_ascii=False), encoding="utf-8")
        made["store"] = str(folder / "қойма.gpkg")
        made["fetched"] = told(made, "fetchincidents", {"PORTAL": str(portal), "STORE": made["store"]})
    return made


def told(here: dict[str, Any], name: str, inputs: dict[str, Any]) -> dict[str, Any]:
    """Return the results of a run whose inputs come as JSON on the standard input."""
    command = ["qgis_process", "run", name if name.endswith(".model3") else f"crimemap:{name}", "-"]
    done = subprocess.run(
        command,
        input=json.dumps({"inputs": inputs}),
        env=here["environment"],
        cwd=here["folder"],
        capture_output=True,
        text=True,
        timeout=LIMITS,
    )
    assert done.returncode == 0, done.stderr + done.stdout
    return json.loads(done.stdout)


def typed(here: dict[str, Any], name: str, **inputs: str) -> tuple[str, dict[str, str]]:
    """Return what a run says whose inputs are text on the command line, and its results."""
    command = ["qgis_process", "run", f"crimemap:{name}", "--", *(f"{k}={v}" for k, v in inputs.items())]
    done = subprocess.run(
        command, env=here["environment"], cwd=here["folder"], capture_output=True, text=True, timeout=LIMITS
    )
    assert done.returncode == 0, done.stderr + done.stdout
    lines = done.stdout.partition("Results")[2].splitlines()
    return done.stdout + done.stderr, dict(line.split(":\t", 1) for line in lines if ":\t" in line)


def record_of(path: Path) -> dict[str, Any]:
    layer = QgsVectorLayer(str(path), path.stem, "ogr")
    assert layer.isValid()
    if not layer.metadata().history():
        layer.loadDefaultMetadata()  # as QGIS does for files other than GeoPackages
    return json.loads(layer.metadata().history()[-1])


def test_a_fetch_by_json_returns_its_receipt_and_a_source_that_loads(here):
    results = here["fetched"]["results"]
    assert results["COMPLETE"] is True
    assert results["RECEIVED"] == results["EXPECTED"] > 2_000
    assert {part["layer"] for part in json.loads(results["RECEIPT"])["layers"]} == {"crime", "accidents"}
    assert QgsVectorLayer(results["LAYER"], "s", "ogr").featureCount() == results["RECEIVED"]


def test_a_filter_and_its_hotspots_leave_records_with_every_parameter(here):
    folder = here["folder"]
    said, filtered = typed(
        here,
        "filterincidents",
        STORE=here["store"],
        FROM="2026-01-01T00:00:00Z",
        TO="2026-07-01",
        WEEKDAYS="1-5",
        AREA="1971",
        OUTPUT="жұмыс.gpkg",
    )
    assert "offset" in said
    assert "AREA_CODE" in said
    assert "incident(s)" not in said
    record = record_of(folder / "жұмыс.gpkg")
    assert record["parameters"]["SEVERITY"] == []
    assert record["parameters"]["DATE_FIELD"] == 0
    assert "AREA" not in record["parameters"]
    assert record["input_count"] == int(filtered["COUNT"])
    for ending in ("gpkg", "shp", "geojson"):
        target = folder / f"hot.{ending}"
        said, found = typed(
            here,
            "getisordhotspots",
            INPUT="жұмыс.gpkg",
            CELL_SIZE="10000",
            STABILITY="true",
            PERMUTATIONS="99",
            INFERENCE="1",
            OUTPUT=target.name,
        )
        record = record_of(target)
        assert "Traceback" not in said
        assert record["algorithm"] == "crimemap:getisordhotspots"
        used = record["parameters"]
        assert (used["CELL_SIZE"], used["GRID"], used["PERMUTATIONS"]) == (10_000, 0, 99)
        assert (used["SEED"], used["CORRECTION"], used["STABILITY"], used["INCLUDE_SELF"]) == (
            1,
            1,
            True,
            True,
        )
        assert record["analysis_crs"] == found["ANALYSIS_CRS"]
        assert (record["seed"], record["outside"]) == (1, 0)
        assert target.with_suffix(".qml").exists() == (ending != "gpkg")
        layer = QgsVectorLayer(str(target), "hot", "ogr")
        assert layer.renderer().type() == "categorizedSymbol"
        assert [n for n in layer.fields().names() if n != "fid"] == [
            "cell", "count", "weight", "z", "p", "p_adjusted", "class", "stays_hot"
        ]  # fmt: skip


def test_the_log_of_a_density_holds_no_noise_of_python(here):
    said, found = typed(here, "filterincidents", STORE=here["store"], CATEGORIES="theft", OUTPUT="theft.gpkg")
    said, found = typed(
        here, "kerneldensity", INPUT="theft.gpkg", CELL_SIZE="10000", BANDWIDTH="30000", OUTPUT="d.tif"
    )
    assert "Warning:" not in said.replace("WARNING:", "")
    assert float(found["TOTAL"]) == int(found["INPUT_COUNT"]) - int(found["NULL_GEOMETRIES"])
    raster = gdal.Open(str(here["folder"] / "d.tif"))
    tag = json.loads(raster.GetMetadataItem("CRIMEMAP"))
    assert tag["parameters"]["BANDWIDTH"] == 30_000
    assert tag["parameters"]["EDGE_CORRECTION"] is False


def chained() -> QgsProcessingModelAlgorithm:
    """Return a model: filter, hotspots, and their density."""
    provider()
    source = QgsProcessingModelChildParameterSource
    model = QgsProcessingModelAlgorithm("hot", "crime")
    model.setName("hot")
    date_time = QgsProcessingParameterDateTime.Type.DateTime
    for definition in (
        QgsProcessingParameterString("STORE", "STORE"),
        QgsProcessingParameterDateTime("FROM", "FROM", date_time),
    ):
        model.addModelParameter(definition, QgsProcessingModelParameter(definition.name()))

    def child(name: str, key: str, output: str, **sources: Any) -> None:
        step = QgsProcessingModelChildAlgorithm(f"crimemap:{name}")
        step.setChildId(key)
        for parameter, value in sources.items():
            is_source = isinstance(value, source)
            step.addParameterSources(parameter, [value if is_source else source.fromStaticValue(value)])
        if output:
            made = QgsProcessingModelOutput(output, output)
            made.setChildId(key)
            made.setChildOutputName("OUTPUT")
            step.setModelOutputs({output: made})
        model.addChildAlgorithm(step)

    child(
        "filterincidents",
        "f",
        "",
        STORE=source.fromModelParameter("STORE"),
        FROM=source.fromModelParameter("FROM"),
        SEVERITY=[1, 2, 3],
        AREA_CODE="1971",
    )
    points = source.fromChildOutput("f", "OUTPUT")
    child("getisordhotspots", "g", "HOT", INPUT=points, CELL_SIZE=10_000)
    child("kerneldensity", "k", "WARM", INPUT=points, CELL_SIZE=10_000, BANDWIDTH=30_000)
    return model


def test_a_model_chains_filter_hotspots_and_density(here):
    assert chained().toFile(str(here["folder"] / "hot.model3"))
    outputs = {"hot": "model.gpkg", "warm": "model.tif"}
    told(here, "hot.model3", {"STORE": here["store"], "FROM": "2026-03-01", **outputs})
    layer = QgsVectorLayer(str(here["folder"] / "model.gpkg"), "m", "ogr")
    total = sum(feature["count"] for feature in layer.getFeatures())
    filtered = told(
        here,
        "filterincidents",
        {
            "STORE": here["store"],
            "FROM": "2026-03-01T00:00:00",
            "SEVERITY": [1, 2, 3],
            "AREA_CODE": "1971",
            "OUTPUT": "TEMPORARY_OUTPUT",
        },
    )["results"]
    assert total == filtered["COUNT"] - filtered["NULL_GEOMETRIES"] > 100
    assert record_of(here["folder"] / "model.gpkg")["input_count"] == filtered["COUNT"]
    assert gdal.Open(str(here["folder"] / "model.tif")) is not None
