"""Every hotspot layer and sheet says how well its incidents are placed."""

from __future__ import annotations

import json
import subprocess
import unicodedata
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsRasterLayer, QgsVectorLayer

from crime_map_plugin.incidents import schema
from crime_map_plugin.maps import hit_rate
from crime_map_plugin.maps.language import Language
from crime_map_plugin.maps.layers import Kind, result_layer
from tests.qgis.running import Log, points, run
from tests.qgis.test_public_sheets import AUGUST, districts, keep, town

EN = Language("en")
# Twenty incidents in two heaps: 8 at houses, 8 at streets, 2 at a settlement, 1 unknown, 1 without a place.
PLACES = [*[(500000 + 40 * i, 5600000 + 30 * (i % 7)) for i in range(12)]]
PLACES += [(505000 + 25 * i, 5603000 + 60 * (i % 3)) for i in range(7)] + [None]
WORDS = ["house"] * 8 + ["street"] * 8 + ["settlement", "settlement", "unknown", "house"]
RUNS = ("getisordhotspots", "incidentgrid", "kerneldensity", "localmoran", "clusterareas", "repeatlocations")


def layer(words=WORDS) -> QgsVectorLayer:
    fields = "field=precision:string" if words else "field=n:integer"
    return points(PLACES, crs="EPSG:32642", fields=fields, values=[[w] for w in words or range(20)])


def asked(algorithm: str, target: str) -> dict[str, object]:
    more = {"DISTANCE": 500.0} if algorithm == "clusterareas" else {}
    size = {} if algorithm in ("clusterareas", "repeatlocations") else {"CELL_SIZE": 500.0}
    return {"INPUT": layer(), "OUTPUT": target, **size, **more}


@pytest.mark.parametrize("algorithm", RUNS)
def test_each_result_says_the_hit_rate_in_its_record_and_abstract(algorithm: str, tmp_path) -> None:
    target = str(tmp_path / ("r.tif" if algorithm == "kerneldensity" else "r.gpkg"))
    log = Log()
    results = run(algorithm, asked(algorithm, target), log)
    # 16 of 20: the one at a house without a place is no hit.
    assert (results["GEOCODING_RATE"], results["GEOCODING_BASIS"]) == (0.8, "precision")
    made = QgsRasterLayer(target, "r") if target.endswith("tif") else QgsVectorLayer(target, "r", "ogr")
    made.loadDefaultMetadata()
    record = json.loads(made.metadata().history()[-1])
    assert (record["geocoding_rate"], record["geocoding_basis"]) == (0.8, "precision")
    said = "Geocoding hit rate: 80.0 % placed to a house or a street. Under 85 % maps begin to mislead"
    assert made.metadata().abstract().startswith(said)
    assert any(said in warning for warning in log.warnings)


def test_a_layer_that_does_not_say_how_exact_it_is_tells_what_has_a_place() -> None:
    log = Log()
    results = run("incidentgrid", {"INPUT": layer(None), "CELL_SIZE": 500.0, "OUTPUT": "memory:"}, log)
    assert (results["GEOCODING_RATE"], results["GEOCODING_BASIS"]) == (0.95, "geometry")
    assert "95.0 % of the incidents have a place" in results["OUTPUT"].metadata().abstract()
    assert not any("Ratcliffe" in warning for warning in log.warnings)
    blank = run("incidentgrid", {"INPUT": layer(["unknown"] * 20), "CELL_SIZE": 500.0, "OUTPUT": "memory:"})
    assert blank["GEOCODING_BASIS"] == "geometry"


def test_the_layer_on_the_map_says_it_in_the_panels_language(tmp_path) -> None:
    target = str(tmp_path / "r.gpkg")
    run("getisordhotspots", asked("getisordhotspots", target))
    shown = result_layer(target, Kind.HOTSPOTS, language=EN, is_made_up=True)
    abstract = shown.metadata().abstract()
    assert "Made-up data" in abstract and "Geocoding hit rate: 80.0 %" in abstract


def test_a_rate_under_the_least_is_never_rounded_up_to_it() -> None:
    text = hit_rate.sentence(EN, 0.84996, "precision")
    assert "84.9 %" in text and "Ratcliffe" in text
    assert "85.0 %" in hit_rate.sentence(EN, 0.85, "precision")
    assert "Ratcliffe" not in hit_rate.sentence(EN, 0.85, "precision")
    assert "84 %" in hit_rate.sentence(EN, 0.8499, "precision", decimals=0)
    assert "29 %" in hit_rate.sentence(EN, 0.29, "precision", decimals=0)


def test_the_public_is_told_no_rate_from_which_a_small_count_follows() -> None:
    assert hit_rate.of_public(EN, 299, 299, 3) == ""
    assert "99 %" in hit_rate.of_public(EN, 299, 300, 3)
    for total in (300, 301, 457, 999, 1000):
        said = {}
        for hits in range(total + 1):
            said.setdefault(hit_rate.of_public(EN, hits, total, 3), []).append(total - hits)
        for missed in said.values():
            # Zero may be told; 1 and 2 only among counts that may.
            assert not set(missed) <= {1, 2}
            assert len(missed) > 2 or missed == [0]


def text_of_sheets(folder: Path, audience: int, content: int, precision: str | None, n: int = 700) -> str:
    columns = schema.select(town(), np.arange(n))
    columns["precision"][:] = precision
    if precision:
        columns["precision"][: n // 5] = "settlement"
    store = keep(folder / "t.gpkg", columns)
    asked = {"STORE": str(store), "DISTRICTS": districts(), "NAME": "title", "LANGUAGE": "en"}
    how = {"AUDIENCE": audience, "CONTENT": content, "SINGLE_FILE": True, "FOLDER": str(folder / "out")}
    files = json.loads(run("districtsheets", {**asked, **how, **AUGUST})["FILES"])
    done = subprocess.run(["pdftotext", "-layout", files[0], "-"], capture_output=True, text=True, check=True)
    # Ligatures of the font apart.
    return " ".join(unicodedata.normalize("NFKC", done.stdout).split())


@pytest.mark.parametrize("content", [0, 1])
def test_internal_sheets_say_the_hit_rate_of_the_period(qgis_app, tmp_path: Path, content: int) -> None:
    text = text_of_sheets(tmp_path, 0, content, "house")
    assert "Geocoding hit rate:" in text and "Ratcliffe" in text


def test_sheets_of_places_without_precision_say_so(qgis_app, tmp_path: Path) -> None:
    assert "100.0 % of the incidents have a place" in text_of_sheets(tmp_path, 0, 0, None)


def test_public_sheets_of_few_incidents_say_no_rate(qgis_app, tmp_path: Path) -> None:
    # About a third of the incidents are in August: fewer than a hundred times three.
    text = text_of_sheets(tmp_path, 1, 0, "house")
    assert "hit rate" not in text and "Ratcliffe" not in text
