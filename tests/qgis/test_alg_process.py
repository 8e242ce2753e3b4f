"""The algorithms as qgis_process runs them: a program of its own, parameters as text."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from qgis.core import QgsVectorLayer

from tests.qgis.commands import process
from tests.qgis.running import points, saved


@pytest.fixture
def incidents(tmp_path: Path) -> Path:
    places = [(500_000 + 137 * i, 4_000_000 + 91 * (i % 7)) for i in range(40)]
    saved(points(places), tmp_path / "incidents.gpkg")
    return tmp_path / "incidents.gpkg"


def test_all_algorithms_are_listed(environment: dict[str, str]):
    done = subprocess.run(
        ["qgis_process", "list", "--json"], env=environment, capture_output=True, text=True, timeout=120
    )
    listed = set(json.loads(done.stdout)["providers"]["crimemap"]["algorithms"])
    assert listed >= {
        f"crimemap:{name}"
        for name in (
            "fetchincidents",
            "importincidents",
            "filterincidents",
            "incidentgrid",
            "kerneldensity",
            "getisordhotspots",
            "districtstatistics",
            "districtsheets",
        )
    }


def test_outputs_are_printed_and_the_record_is_in_the_file(environment, incidents: Path, tmp_path: Path):
    target = tmp_path / "hot.gpkg"
    said = process(
        environment,
        "getisordhotspots",
        f"INPUT={incidents}",
        "CELL_SIZE=100",
        f"OUTPUT={target}",
        "CELLSIZE=9",
    )
    assert said["results"]["ANALYSIS_CRS"] == "EPSG:32615"
    assert said["results"]["OUTPUT"] == str(target)
    assert any("CELLSIZE" in warning and "CELL_SIZE" in warning for warning in said["log"]["warning"])
    layer = QgsVectorLayer(str(target), "hot", "ogr")
    assert json.loads(layer.metadata().history()[-1])["input_count"] == 40
    assert layer.renderer().type() == "categorizedSymbol"
    assert sum(feature["count"] for feature in layer.getFeatures()) == 40


def test_a_raster_is_written_with_its_tag(environment, incidents: Path, tmp_path: Path):
    from osgeo import gdal

    target = tmp_path / "d.tif"
    said = process(environment, "kerneldensity", f"INPUT={incidents}", f"OUTPUT={target}")
    assert said["results"]["TOTAL"] == 40
    record = json.loads(gdal.Open(str(target)).GetMetadataItem("CRIMEMAP"))
    assert record["analysis_crs"] == "EPSG:32615"
    assert target.with_suffix(".qml").exists()


def test_a_plain_date_is_understood(environment, tmp_path: Path):
    from tests.qgis.test_alg_districts import made_store

    store = made_store(tmp_path / "s.gpkg")
    target = tmp_path / "july.gpkg"
    said = process(
        environment,
        "filterincidents",
        f"STORE={store}",
        "FROM=2026-07-01",
        "TO=2026-08-01",
        "CATEGORIES=theft,traffic",
        f"OUTPUT={target}",
    )
    assert said["results"]["COUNT"] == 19
    assert QgsVectorLayer(str(target), "july", "ogr").featureCount() == 19


def test_sheets_are_printed_from_a_command(environment, tmp_path: Path):
    from tests.qgis.test_alg_districts import districts, made_store

    saved(districts(), tmp_path / "districts.gpkg")
    said = process(
        environment,
        "districtsheets",
        f"STORE={made_store(tmp_path / 's.gpkg')}",
        f"DISTRICTS={tmp_path / 'districts.gpkg'}",
        "NAME=title",
        "FROM=2026-07-01",
        "TO=2026-08-01",
        "LANGUAGE=ru",
        "AUDIENCE=0",
        f"FOLDER={tmp_path / 'sheets'}",
    )
    assert len(json.loads(said["results"]["FILES"])) == 2
    assert len(list((tmp_path / "sheets").glob("*.pdf"))) == 2


def test_a_refusal_is_one_sentence_and_a_failure(environment, tmp_path: Path):
    command = [
        "qgis_process",
        "run",
        "crimemap:filterincidents",
        "--json",
        "--",
        f"STORE={tmp_path / 'x.gpkg'}",
    ]
    done = subprocess.run(
        [*command, f"OUTPUT={tmp_path / 'o.gpkg'}"],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode != 0
    assert "fetch incidents first" in done.stdout + done.stderr
    assert "Traceback" not in done.stdout + done.stderr
