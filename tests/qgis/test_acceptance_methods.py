"""The methods keep to their public face: parameters, fields, results, records and what they refuse."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest
from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsRasterLayer,
)

from tests.qgis.commands import run_process
from tests.qgis.methods import (
    FIELDS,
    METHODS,
    OPTIONAL,
    TABLES,
    areas,
    in_memory,
    incidents,
    not_numbers,
    record_of,
    results_of,
    wanted,
)
from tests.qgis.running import Log, provider, refusal, run, saved

# -- parameters ----------------------------------------------------------------------------------------

SOURCE, FIELD, SINK = "source", "field", "sink"
INFERENCE = {
    "INFERENCE": ("enum", 0, 2),
    "PERMUTATIONS": ("int", 999),
    "SEED": ("int", 1),
    "CORRECTION": ("enum", 1, 3),
}
NEIGHBOURS = {"NEIGHBOURS": ("enum", 0, 3), "DISTANCE_BAND": ("number", 0), "K": ("int", 8)}
GRID = {"CELL_SIZE": ("number", 0), "GRID": ("enum", 0, 2), "BOUNDARY?": (SOURCE,)}
FACE: dict[str, dict[str, tuple]] = {
    "getisordareas": {"INPUT": (SOURCE,), "FIELD": (FIELD,), **NEIGHBOURS, **INFERENCE, "OUTPUT": (SINK,)},
    "localmoran": {
        "INPUT": (SOURCE,), "FIELD?": (FIELD,), **GRID, "WEIGHT?": (FIELD,), **NEIGHBOURS, **INFERENCE,
        "OUTPUT": (SINK,),
    },
    "emerginghotspots": {
        "INPUT": (SOURCE,), "TIME_FIELD": (FIELD,), "STEP_DAYS": ("int", 0), **GRID,
        "DISTANCE_BAND": ("number", 0), "TIME_LAG": ("int", 1), "HOT_SHARE": ("number", 0.9),
        "TREND_P": ("number", 0.1), "CORRECTION": ("enum", 1, 3), "OUTPUT": (SINK,),
    },
    "nearrepeat": {
        "INPUT": (SOURCE,), "TIME_FIELD": (FIELD,), "DISTANCES": ("matrix", [0, 0.1, 200, 400, 600]),
        "DAYS": ("matrix", [0, 7, 14, 21]), "TIME_UNIT": ("enum", 0, 2), "METRIC": ("enum", 0, 2),
        "INTERVALS": ("enum", 0, 2), "PERMUTATIONS": ("int", 999), "SEED": ("int", 1),
        "NEXT_DAYS": ("int", 0), "OUTPUT": (SINK,), "LINKS?": (SINK,), "POINTS?": (SINK,), "WATCH?": (SINK,),
    },
    "spacetimescan": {
        "INPUT": (SOURCE,), "TIME_FIELD": (FIELD,), "CASES?": (FIELD,), "MAX_RADIUS": ("number", 0),
        "MAX_DAYS": ("int", 0), "MODEL": ("enum", 0, 2), "POPULATION?": (SOURCE,),
        "POPULATION_FIELD?": (FIELD,), "PROSPECTIVE": ("boolean", False), "PERMUTATIONS": ("int", 999),
        "SEED": ("int", 1), "OUTPUT": (SINK,),
    },
    "clusterareas": {
        "INPUT": (SOURCE,), "METHOD": ("enum", 0, 3), "DISTANCE": ("number", 0), "DAYS": ("number", 14),
        "TIME_FIELD?": (FIELD,), "MINIMUM": ("int", 5), "OUTPUT": (SINK,), "POINTS?": (SINK,),
    },
    "repeatlocations": {"INPUT": (SOURCE,), "TOLERANCE": ("number", 0), "OUTPUT": (SINK,)},
    "changetest": {
        "DISTRICTS": (SOURCE,), "BEFORE": (SOURCE,), "AFTER": (SOURCE,), "DAYS_BEFORE": ("number", 1),
        "DAYS_AFTER": ("number", 1), "METHOD": ("enum", 0, 4), "ROLE_FIELD?": (FIELD,),
        "SAMPLES": ("int", 200), "SEED": ("int", 1),
        # not chosen is 1, and 2 with METHOD 1
        "CORRECTION?": ("enum", None, 3), "OUTPUT": (SINK,),
    },
    "hotspotscore": {
        "HOTSPOTS": ("layer",), "RANK_FIELD?": (FIELD,), "INPUT": (SOURCE,), "TRAINING?": (SOURCE,),
        "BOUNDARY?": (SOURCE,), "CELL_SIZE": ("number", 0), "COVERAGE": ("number", 5),
        "CURVE?": (SINK,), "OUTPUT?": (SINK,),
    },
    "prospectivehotspots": {
        "INPUT": (SOURCE,), "TIME_FIELD": (FIELD,), "AS_OF?": ("datetime", None),
        "CELL_SIZE": ("number", 50), "DISTANCE": ("number", 400), "DAYS": ("number", 56),
        "OUTPUT": ("rasterDestination",),
    },
    "timeprofile": {
        "INPUT": (SOURCE,), "TIME_FIELD": (FIELD,), "TIME_TO?": (FIELD,), "OUTPUT": (SINK,),
        "SERIES?": (SINK,),
    },
    "locationquality": {
        "INPUT?": (SOURCE,), "STORE?": ("string", None), "BOUNDARY?": (SOURCE,), "TOP": ("int", 20),
        "OUTPUT": (SINK,),
    },
    "roadhotspots": {
        "INPUT": (SOURCE,), "ROADS": (SOURCE,), "SEGMENT": ("number", 0), "SNAP": ("number", 0),
        "BANDWIDTH": ("number", 0), "WEIGHT?": (FIELD,), "NAME_FIELD?": (FIELD,), "KM_FIELD?": (FIELD,),
        "OUTPUT": (SINK,), "WINDOWS?": (SINK,),
    },
    "proximity": {
        "INPUT": (SOURCE,), "FEATURES": (SOURCE,), "DISTANCES": ("matrix", [100, 250, 500]),
        "BOUNDARY?": (SOURCE,), "POPULATION?": (SOURCE,), "POPULATION_FIELD?": (FIELD,),
        "CORRECTION": ("enum", 1, 3), "OUTPUT": (SINK,),
    },
}  # fmt: skip
RETURNS = {
    "localmoran": {"MORAN_I"},
    "changetest": {"S_INDEX", "S_ROBUST", "WDD", "WDD_SE", "WDD_LOW", "WDD_HIGH"},
    "hotspotscore": {"HIT_RATE", "PAI", "PEI", "NAIVE_PAI", "CURVE"},
    "prospectivehotspots": {"VALID_UNTIL"},
    "locationquality": {"GEOCODING_RATE"},
    "roadhotspots": {"SNAPPED"},
}


@pytest.mark.parametrize("name", METHODS)
def test_parameters_have_the_names_types_and_defaults_that_were_promised(qgis_app, name: str):
    found: dict[str, tuple] = {}
    algorithm = provider().algorithm(name)
    for definition in algorithm.parameterDefinitions():
        is_optional = bool(definition.flags() & Qgis.ProcessingParameterFlag.Optional)
        kind: tuple = (definition.type(),)
        if isinstance(definition, QgsProcessingParameterEnum):
            kind = ("enum", definition.defaultValue(), len(definition.options()))
        elif isinstance(definition, QgsProcessingParameterNumber):
            is_whole = definition.dataType() == QgsProcessingParameterNumber.Type.Integer
            kind = ("int" if is_whole else "number", definition.defaultValue())
        elif kind[0] in ("matrix", "boolean", "datetime", "string"):
            kind = (kind[0], definition.defaultValue())
        found[definition.name() + "?" * is_optional] = kind
    assert found == FACE[name]
    outputs = {definition.name() for definition in algorithm.outputDefinitions()}
    assert {"ANALYSIS_CRS", *RETURNS.get(name, ())} <= outputs


# -- results -------------------------------------------------------------------------------------------

RECORD = (
    "algorithm", "version", "parameters", "analysis_crs", "input_count", "null_geometries", "outside",
    "chosen", "seed", "warnings",
)  # fmt: skip


@pytest.mark.parametrize("name", METHODS)
def test_results_have_the_fields_the_record_and_no_value_that_is_no_number(name: str):
    log = Log()
    found = in_memory(name, incidents(), areas(), log)
    assert log.errors == []
    assert found["ANALYSIS_CRS"] == "EPSG:32643"
    assert RETURNS.get(name, set()) <= set(found)
    for key in results_of(name) or ["OUTPUT"]:
        layer = found[key]
        if name == "prospectivehotspots":
            layer = QgsRasterLayer(layer, "raster")
            assert json.loads(gdal.Open(found[key]).GetMetadataItem("CRIMEMAP")) == record_of(layer)
        else:
            fields = {field.name(): field.typeName() for field in layer.fields()}
            promised = FIELDS[name, key]
            assert list(fields.items())[: len(promised)] == list(promised.items())
            assert layer.featureCount() > 0
            assert not_numbers(layer) == []
            assert ((name, key) in TABLES) == (layer.wkbType() == Qgis.WkbType.NoGeometry)
        record = record_of(layer)
        assert tuple(record)[: len(RECORD)] == RECORD
        assert record["algorithm"] == f"crimemap:{name}"
        assert record["analysis_crs"] == found["ANALYSIS_CRS"]
        assert (
            record["input_count"]
            == found["INPUT_COUNT"]
            == {"getisordareas": 36, "changetest": 400}.get(name, 200)
        )
        assert record["null_geometries"] == 0
        assert record["outside"] == found.get("OUTSIDE", 0)
        assert set(record["warnings"]) <= set(log.warnings)
        parameters = {definition.rstrip("?") for definition in FACE[name] if not definition.endswith("?")}
        assert parameters <= set(record["parameters"])
        is_seeded = "SEED" in record["parameters"] and name != "changetest"
        assert record["seed"] == (1 if is_seeded else None)
    assert not (set(OPTIONAL) - set(results_of(name))) & set(found)


def test_lengths_that_are_zero_are_chosen_told_and_recorded():
    here, there = incidents(n=60), areas()
    for name, key, more in (
        ("localmoran", "CELL_SIZE", {"CELL_SIZE": 0}),
        ("emerginghotspots", "CELL_SIZE", {"CELL_SIZE": 0}),
        ("getisordareas", "DISTANCE_BAND", {"NEIGHBOURS": 1}),
        ("spacetimescan", "MAX_RADIUS", {"MAX_RADIUS": 0, "MODEL": 0, "PERMUTATIONS": 9}),
        ("spacetimescan", "MAX_DAYS", {"MAX_DAYS": 0, "PERMUTATIONS": 9}),
        ("clusterareas", "DISTANCE", {}),
        ("roadhotspots", "SEGMENT", {}),
        ("roadhotspots", "BANDWIDTH", {}),
        ("roadhotspots", "SNAP", {"SNAP": 0}),
        ("hotspotscore", "CELL_SIZE", {}),
        ("prospectivehotspots", "CELL_SIZE", {"CELL_SIZE": 0}),
        ("prospectivehotspots", "DISTANCE", {"DISTANCE": 0}),
    ):
        found = run(name, {**wanted(name, here, there), **more, "OUTPUT": "TEMPORARY_OUTPUT"})
        layer = found["OUTPUT"]
        record = record_of(QgsRasterLayer(layer, "r") if isinstance(layer, str) else layer)
        assert record["chosen"][key] > 0, name
        assert record["parameters"][key] == 0, name


# -- what is asked -------------------------------------------------------------------------------------


@pytest.mark.parametrize("nothing", [None, "", QgsProcessingOutputLayerDefinition("")])
def test_optional_results_are_there_only_when_they_are_asked_for(nothing: Any):
    here, there = incidents(), areas()
    for name in ("nearrepeat", "clusterareas", "timeprofile", "hotspotscore"):
        asked = {key: nothing for key in results_of(name) if key in OPTIONAL}
        output = nothing if name == "hotspotscore" else "memory:"
        found = run(name, {**wanted(name, here, there), **asked, "OUTPUT": output})
        assert not set(asked) & set(found)


@pytest.mark.parametrize(
    ("name", "parameters", "words"),
    [
        ("getisordareas", {"FIELD": "nothing"}, "Use one of: name, v, role"),
        ("getisordareas", {"NEIGHBOURS": 3}, "choose from 0"),
        ("getisordareas", {"NEIGHBOURS": 2, "K": 0}, "1 or more"),
        ("getisordareas", {"NEIGHBOURS": 2, "K": 36}, "use 34 or fewer"),
        ("localmoran", {"INPUT": "@areas"}, "choose the field with the numbers"),
        ("emerginghotspots", {"TIME_FIELD": "nothing"}, "Use one of: when, n"),
        ("spacetimescan", {"TIME_FIELD": None}, "Use one of: when, n"),
        ("nearrepeat", {"TIME_FIELD": ""}, "Use one of: when, n"),
        ("emerginghotspots", {"HOT_SHARE": 90}, "write 0.9"),
        ("emerginghotspots", {"STEP_DAYS": 60}, "at least 10"),
        ("nearrepeat", {"DISTANCES": [0, 200, 100]}, "each greater than the one before"),
        ("nearrepeat", {"DAYS": "0,soon"}, "is not a number"),
        ("nearrepeat", {"WATCH": "memory:"}, "such as 7"),
        ("nearrepeat", {"PERMUTATIONS": 0}, "1 or more"),
        ("spacetimescan", {"MODEL": 1}, "choose a layer, or MODEL 0"),
        ("clusterareas", {"METHOD": 1}, "choose TIME_FIELD, or METHOD 0"),
        ("repeatlocations", {"TOLERANCE": -1}, "0 or more"),
        ("repeatlocations", {"INPUT": "@areas"}, "Centroids"),
        ("changetest", {"METHOD": 2}, "treated, control"),
        ("changetest", {"DAYS_AFTER": 0}, "above 0"),
        ("hotspotscore", {"COVERAGE": 0}, "above 0"),
        ("prospectivehotspots", {"AS_OF": "soon"}, "2026-07-01T18:30:00"),
        ("timeprofile", {"TIME_TO": "nothing"}, "Use one of: when, n"),
        ("locationquality", {"STORE": "somewhere.gpkg"}, "one of the two"),
    ],
)
def test_bad_parameters_are_refused_with_the_way_out(name: str, parameters: dict[str, Any], words: str):
    here, there = incidents(n=60), areas()
    layers = {"@points": here, "@areas": there}
    changed = {
        key: layers.get(value, value) if isinstance(value, str) else value
        for key, value in parameters.items()
    }
    assert words in refusal(name, {**wanted(name, here, there), "OUTPUT": "TEMPORARY_OUTPUT", **changed})


def test_a_list_of_numbers_comes_as_numbers_as_texts_as_rows_and_as_one_text():
    here = incidents(n=60)

    def bounds(distances: Any) -> list[float]:
        found = run(
            "nearrepeat",
            {
                "INPUT": here,
                "TIME_FIELD": "when",
                "DISTANCES": distances,
                "DAYS": "0, 7",
                "PERMUTATIONS": 9,
                "OUTPUT": "memory:",
            },
        )
        used = record_of(found["OUTPUT"])["parameters"]
        assert used["DISTANCES"] == [0, 50.5, 900] and used["DAYS"] == [0, 7]
        return [feature["distance_to"] for feature in found["OUTPUT"].getFeatures()]

    for given in ([0, 50.5, 900], ["0", "50.5", "900"], [[0], [50.5], [900]], "0,50.5,900", "[0; 50.5; 900]"):
        assert bounds(given) == [50.5, 900], given


# -- libraries -----------------------------------------------------------------------------------------

WITHOUT = {
    "scipy": {
        "repeatlocations",
        "changetest",
        "hotspotscore",
        "prospectivehotspots",
        "timeprofile",
        "locationquality",
    },
    "shapely": {
        "getisordareas",
        "localmoran",
        "nearrepeat",
        "spacetimescan",
        "repeatlocations",
        "timeprofile",
        "locationquality",
    },
}


@pytest.mark.parametrize(("library", "spoken"), [("scipy", "SciPy"), ("shapely", "Shapely")])
def test_a_missing_library_disables_what_needs_it_by_name_and_leaves_the_rest(
    monkeypatch: pytest.MonkeyPatch, library: str, spoken: str
):
    here, there = incidents(n=60), areas()
    for loaded in [name for name in sys.modules if name.partition(".")[0] == library]:
        monkeypatch.delitem(sys.modules, loaded)
    monkeypatch.setitem(sys.modules, library, None)
    sentence = f"{spoken} is not part of this QGIS installation. Install {spoken} "
    provider()
    for name in METHODS:
        algorithm = QgsApplication.processingRegistry().algorithmById(f"crimemap:{name}")
        is_fine, said = algorithm.canExecute()
        assert is_fine == (name in WITHOUT[library]), name
        assert is_fine or said.startswith(sentence)
        if not is_fine:
            assert refusal(name, {**wanted(name, here, there), "OUTPUT": "TEMPORARY_OUTPUT"}).startswith(
                sentence
            )
    for name in ("repeatlocations", "timeprofile", "locationquality"):
        assert "OUTPUT" in run(name, {**wanted(name, here, there), "OUTPUT": "memory:"})


# -- a program of its own ------------------------------------------------------------------------------


def test_qgis_process_takes_lists_dates_and_names_the_nearest_parameter(
    environment: dict[str, str], tmp_path: Path
):
    source = saved(
        incidents("EPSG:4326", x=71.4, y=51.1, spread=0.03), tmp_path / "incidents.geojson"
    ).source()
    target = tmp_path / "near.csv"
    done = run_process(
        environment,
        "nearrepeat",
        f"INPUT={source}",
        "TIME_FIELD=when",
        "DISTANCES=0,200,500",
        "DAYS=0",
        "DAYS=7",
        "DAYS=14",
        "PERMUTATION=9",
        f"OUTPUT={target}",
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert [line.split(",")[:4] for line in target.read_text(encoding="utf-8").splitlines()[1:]] == [
        ["0", "200", "0", "7"],
        ["0", "200", "7", "14"],
        ["200", "500", "0", "7"],
        ["200", "500", "7", "14"],
    ]
    assert any("PERMUTATION;" in text and "PERMUTATIONS" in text for text in told["log"]["warning"])
    assert told["results"]["ANALYSIS_CRS"] == "EPSG:32642"
    assert not set(OPTIONAL) & set(told["results"])
    done = run_process(
        environment,
        "prospectivehotspots",
        f"INPUT={source}",
        "TIME_FIELD=when",
        "AS_OF=2024-12-01T06:00:00+05:00",
        f"OUTPUT={tmp_path / 'promap.tif'}",
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["results"]["VALID_UNTIL"] == "2024-12-08T06:00:00"
    assert any("AS_OF: the offset was dropped" in text for text in told["log"]["warning"])
    assert (tmp_path / "promap.qml").exists()
