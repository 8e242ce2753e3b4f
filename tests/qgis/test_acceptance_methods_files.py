"""The methods in every CRS and into files of every kind."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import pytest
from qgis.core import NULL, QgsRasterLayer, QgsVectorLayer

from tests.qgis.methods import (
    FIELDS,
    METHODS,
    MORE,
    TABLES,
    areas,
    in_memory,
    incidents,
    not_numbers,
    record_of,
    results_of,
    wanted,
)
from tests.qgis.running import Log, box, points, polygons, refusal, run, saved

# -- CRS -----------------------------------------------------------------------------------------------

OWN_CRS = {"getisordareas", "changetest", "hotspotscore"}
PLACES = {
    "degrees": ("EPSG:4326", 71.4, 51.1, 0.03, "EPSG:32642"),
    "web mercator": ("EPSG:3857", 7_950_000, 6_600_000, 3_000, "EPSG:32642"),
    "feet": ("EPSG:2263", 980_000, 200_000, 5_000, "EPSG:32618"),
    "metres": ("EPSG:28413", 13_300_000, 5_650_000, 2_000, "EPSG:28413"),
}


@pytest.mark.parametrize("place", PLACES)
def test_the_analysis_is_in_metres_and_polygons_keep_their_crs(place: str):
    crs, x, y, spread, metres = PLACES[place]
    here = incidents(crs, x=x, y=y, spread=spread)
    there = areas(crs, x=x, y=y, side=spread / 2)
    for name in METHODS:
        found = in_memory(name, here, there)
        assert found["ANALYSIS_CRS"] == metres, name
        for key in results_of(name):
            if (name, key) not in TABLES:
                assert found[key].crs().authid() == (crs if name in OWN_CRS else metres), (name, key)


def test_several_regions_get_an_equal_area_crs_of_their_own():
    here = incidents("EPSG:4326", x=67, y=48, spread=3)
    there = areas("EPSG:4326", x=67, y=48, side=2)
    for name in METHODS:
        more = {"CELL_SIZE": 0, "DISTANCE": 0} if name == "prospectivehotspots" else {}
        if "CELL_SIZE" in METHODS[name]:
            more["CELL_SIZE"] = 50_000
        if name == "spacetimescan":
            more["MAX_RADIUS"] = 20_000
        found = run(name, {**wanted(name, here, there), **more, "OUTPUT": "TEMPORARY_OUTPUT"})
        assert found["ANALYSIS_CRS"].startswith("+proj=aea"), name
        layer = found["OUTPUT"]
        record = record_of(QgsRasterLayer(layer, "r") if isinstance(layer, str) else layer)
        assert record["analysis_crs"] == found["ANALYSIS_CRS"]


def test_without_a_crs_degrees_are_refused_and_metres_taken_with_a_warning():
    degrees = incidents("", x=71.4, y=51.1, spread=0.03), areas("", x=71.4, y=51.1, side=0.02)
    metres = incidents(""), areas("")
    for name in METHODS:
        said = refusal(name, {**wanted(name, *degrees), "OUTPUT": "TEMPORARY_OUTPUT"})
        assert "coordinates look like degrees" in said and "EPSG:4326" in said, name
        log = Log()
        assert in_memory(name, *metres, log)["ANALYSIS_CRS"] == ""
        assert any("no CRS; its coordinates are taken as metres" in text for text in log.warnings), name


@pytest.mark.parametrize(
    ("name", "parameter", "more"),
    [
        ("hotspotscore", "TRAINING", {}),
        ("hotspotscore", "HOTSPOTS", {}),
        ("changetest", "AFTER", {}),
        ("spacetimescan", "POPULATION", {"MODEL": 1}),
        ("localmoran", "BOUNDARY", {}),
        ("locationquality", "BOUNDARY", {}),
    ],
)
def test_degrees_without_a_crs_are_refused_in_every_layer(name: str, parameter: str, more: dict[str, Any]):
    is_points = parameter in ("TRAINING", "AFTER", "POPULATION")
    lost = incidents("", x=71.4, y=51.1, spread=0.03) if is_points else areas("", x=71.4, y=51.1, side=0.02)
    said = refusal(name, {**wanted(name, incidents(), areas()), **more, parameter: lost, "OUTPUT": "memory:"})
    assert parameter in said and "degrees" in said


# -- files ---------------------------------------------------------------------------------------------

STYLED = [(name, key) for name, key in FIELDS if (name, key) not in TABLES]


@pytest.mark.parametrize("ending", ["gpkg", "geojson", "shp", "csv"])
def test_files_of_every_kind_have_record_and_style(tmp_path: Path, ending: str):
    here, there = incidents(), areas()
    for name in METHODS:
        keys = results_of(name)
        targets = {key: str(tmp_path / f"{name} {key} нәтиже.{ending}") for key in keys}
        found = run(name, {**wanted(name, here, there), **MORE.get(name, {}), **targets}) if keys else {}
        for key in keys:
            if (name, key) in TABLES and ending == "shp":
                continue  # a shapefile without shapes is a .dbf
            layer = QgsVectorLayer(found[key], key, "ogr")
            assert layer.isValid() and layer.featureCount() > 0, (name, key)
            assert record_of(layer)["algorithm"] == f"crimemap:{name}"
            assert not_numbers(layer) == []
            if (name, key) in STYLED:
                beside = Path(targets[key]).with_suffix(".qml")
                assert beside.exists() == (ending != "gpkg"), (name, key)
                assert QgsVectorLayer(found[key], key, "ogr").loadDefaultStyle()[1], (name, key)


def test_results_go_into_a_geopackage_that_exists_and_leave_the_rest_of_it(tmp_path: Path):
    here = saved(incidents(), tmp_path / "all.gpkg")
    there, path = areas(), here.source().partition("|")[0]
    for name in METHODS:
        keys = results_of(name)
        targets = {key: f"ogr:dbname='{path}' table=\"{name}_{key.lower()}\" (geom)" for key in keys}
        found = run(name, {**wanted(name, here, there), **MORE.get(name, {}), **targets}) if keys else {}
        for key in keys:
            layer = QgsVectorLayer(found[key], key, "ogr")
            assert layer.featureCount() > 0, (name, key)
            assert record_of(layer)["algorithm"] == f"crimemap:{name}"
            assert layer.loadDefaultStyle()[1] == ((name, key) in STYLED), (name, key)
    assert QgsVectorLayer(f"{path}|layername=all", "all", "ogr").featureCount() == 200
    # the name of a file alone takes the file's place
    run("repeatlocations", {"INPUT": incidents(), "OUTPUT": path})
    assert len(QgsVectorLayer(path, "all", "ogr").dataProvider().subLayers()) == 1


def test_what_is_no_number_in_the_input_is_null_in_the_result(tmp_path: Path):
    values = [math.nan, math.inf, -math.inf, None, *range(12)]
    shapes = [box(1000 * k, 500_000, 1000 * (k + 1), 501_000) for k in range(len(values))]
    layer = polygons(shapes, fields="field=v:double", values=[[value] for value in values])
    around = points([(1000 * k + 500, 500_500) for k in range(len(values))] * 2)
    for name, parameters in (
        ("getisordareas", {"INPUT": layer, "FIELD": "v"}),
        ("localmoran", {"INPUT": layer, "FIELD": "v"}),
        ("changetest", {"DISTRICTS": layer, "BEFORE": around, "AFTER": around}),
        ("hotspotscore", {"HOTSPOTS": layer, "RANK_FIELD": "v", "INPUT": around}),
    ):
        for target in ("memory:", str(tmp_path / f"{name}.gpkg")):
            found = run(name, {**parameters, "OUTPUT": target})["OUTPUT"]
            written = found if isinstance(found, QgsVectorLayer) else QgsVectorLayer(found, name, "ogr")
            assert not_numbers(written) == []
            if name != "hotspotscore":
                assert sum(feature["v"] == NULL for feature in written.getFeatures()) == 4
