"""The installed zip works in an empty profile without a network, and leaves nothing behind."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ALGORITHMS = [
    "fetchincidents",
    "importincidents",
    "purgeincidents",
    "filterincidents",
    "incidentgrid",
    "kerneldensity",
    "getisordhotspots",
    "districtstatistics",
    "districtsheets",
    "getisordareas",
    "localmoran",
    "emerginghotspots",
    "nearrepeat",
    "spacetimescan",
    "clusterareas",
    "repeatlocations",
    "changetest",
    "hotspotscore",
    "prospectivehotspots",
    "timeprofile",
    "locationquality",
    "proximity",
    "roadhotspots",
    "matchincidents",
    "offenderfacts",
    "settlementcoverage",
    "batch",
]


def complaints(text: str) -> list[str]:
    """Return the lines in which Python complains."""
    return re.findall(r"^.*(?:Traceback|\w+Error:|Warning: .*crime_map).*$", text, re.MULTILINE)


def test_qgis_process_lists_every_algorithm_offline(enabled):
    run = enabled.qgis_process("--json", "list")
    assert run.returncode == 0, run.stderr
    assert complaints(run.stderr) == []
    listed = json.loads(run.stdout)["providers"]["crimemap"]["algorithms"]
    assert sorted(listed) == sorted(f"crimemap:{name}" for name in ALGORITHMS)


@pytest.mark.parametrize("name", ALGORITHMS[::4])
def test_an_algorithm_explains_itself(enabled, name):
    run = enabled.qgis_process("help", f"crimemap:{name}")
    assert run.returncode == 0, run.stderr
    description = re.search(r"^Description\n-+\n(.+?)^-+\nArguments$", run.stdout, re.DOTALL | re.MULTILINE)
    assert description is not None
    assert len(description.group(1)) > 100


def points(path: Path) -> Path:
    """Write 200 made-up incidents around one street corner, in metres."""
    features = [
        {
            "type": "Feature",
            "properties": {"n": i},
            "geometry": {"type": "Point", "coordinates": [6e5 + 37 * i % 2000, 566e4 + 101 * i % 3000]},
        }
        for i in range(200)
    ]
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32642"}}
    collection = {"type": "FeatureCollection", "crs": crs, "features": features}
    path.write_text(json.dumps(collection), encoding="utf-8")
    return path


def hide(folder: Path, *names: str) -> dict[str, str]:
    """Return the environment in which these libraries cannot be imported."""
    folder.mkdir()
    lines = ["import sys", *(f"sys.modules[{name!r}] = None" for name in names)]
    (folder / "sitecustomize.py").write_text("\n".join(lines), encoding="utf-8")
    return {"PYTHONPATH": str(folder)}


def density(plugin, source: Path, target: Path, **environment: str):
    parameters = (f"--INPUT={source}", "--CELL_SIZE=100", f"--OUTPUT={target}")
    return plugin.qgis_process("run", "crimemap:kerneldensity", *parameters, **environment)


def test_density_is_computed_by_the_installed_plugin(enabled, tmp_path):
    target = tmp_path / "density.tif"
    run = density(enabled, points(tmp_path / "points.geojson"), target)
    assert run.returncode == 0, run.stderr
    assert target.read_bytes()[:2] in (b"II", b"MM")


def test_plugin_loads_where_scipy_and_shapely_are_missing(enabled, tmp_path):
    hidden = hide(tmp_path / "hidden", "scipy", "shapely", "matplotlib")
    run = enabled.qgis_process("--json", "list", **hidden)
    assert complaints(run.stderr) == []
    assert len(json.loads(run.stdout)["providers"]["crimemap"]["algorithms"]) == len(ALGORITHMS)


@pytest.mark.parametrize(("library", "spoken"), [("scipy", "SciPy"), ("shapely", "Shapely")])
def test_a_missing_library_is_named_in_one_sentence(enabled, tmp_path, library, spoken):
    target = tmp_path / "density.tif"
    source = points(tmp_path / "points.geojson")
    run = density(enabled, source, target, **hide(tmp_path / "hidden", library))
    said = run.stdout + run.stderr
    assert run.returncode != 0
    # QGIS repeats it in its log and as the last word of the run.
    sentences = {line.split("\t")[-1] for line in said.splitlines() if spoken in line}
    assert len(sentences) == 1
    assert sentences.pop().startswith(f"{spoken} is not part of this QGIS installation. Install {spoken} ")
    assert complaints(said) == []
    assert not target.exists()


def a_translated_text() -> tuple[str, str]:
    """Return a text without placeholders, and its Russian translation."""
    for message in ET.parse(ROOT / "i18n" / "crime_map_ru.ts").iter("message"):
        source, translation = message.findtext("source"), message.find("translation")
        is_plain = message.get("numerus") is None and not re.search(r"[{%\n]", source)
        if is_plain and translation.get("type") is None and translation.text not in (None, source):
            return source, translation.text
    raise LookupError("no finished translation")


def left_behind(before: dict, after: dict) -> dict[str, object]:
    """Return what is there and was not before."""
    found: dict[str, object] = {}
    for key, there in after.items():
        if isinstance(there, list):
            more = Counter(there) - Counter(before[key])
            found |= {key: sorted(more.elements())} if more else {}
        elif key != "listeners" and there != before[key]:
            found[key] = there
    for sender, counts in before["listeners"].items():
        for signal, count in counts.items():
            if after["listeners"][sender].get(signal, 0) > count:
                found[f"{sender}.{signal}"] = (count, after["listeners"][sender][signal])
    return found


@pytest.fixture(scope="module")
def russian() -> tuple[str, str]:
    return a_translated_text()


def test_unloading_and_loading_again_leaves_nothing_behind(installed, tmp_path, russian):
    source, translation = russian
    answer = tmp_path / "answer.json"
    # A second loading must find the first one gone, so the panel is opened both times.
    run = installed.qgis(
        Path(__file__).with_name("reload_probe.py"),
        CRIME_MAP_PROBE_ANSWER=str(answer),
        CRIME_MAP_PROBE_TEXT=source,
        QGIS_CRIME_MAP_LANGUAGE="ru",
    )
    assert answer.exists(), run.stderr
    seen = json.loads(answer.read_text(encoding="utf-8"))
    assert seen.get("error") is None, seen["error"]

    assert "crimemap" not in seen["before"]["providers"]
    for turn in ("first", "second"):
        loaded = seen[f"{turn} loaded"]
        assert loaded["providers"].count("crimemap") == 1
        assert len(loaded["docks"]) == len(seen["before"]["docks"]) + 1
        assert loaded["translated"] == translation
        assert loaded["factories"] == ["OptionsWidgetFactory"]
        assert seen[f"{turn} unloads"] is True
        assert left_behind(seen["before"], seen[f"{turn} unloaded"]) == {}
    assert complaints(run.stderr) == []
