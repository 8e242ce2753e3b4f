"""Repeat locations as an algorithm."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

from tests.qgis.running import Log, memphis, points, refusal, run, saved


def repeats(layer, log=None, **parameters):
    return run("repeatlocations", {"INPUT": layer, "OUTPUT": "memory:", **parameters}, log)


def column(layer: QgsVectorLayer, name: str) -> list[float]:
    return [feature[name] for feature in layer.getFeatures()]


def stacked() -> QgsVectorLayer:
    """Return ten incidents: five at one place, three at another, and two near each other."""
    return points([(0, 0)] * 5 + [(900, 0)] * 3 + [(400, 400), (400, 408)])


def test_places_are_listed_from_the_busiest_on():
    result = repeats(stacked())
    output = result["OUTPUT"]
    assert output.fields().names() == ["count", "share", "cumulative_share", "cumulative_places"]
    assert column(output, "count") == [5, 3, 1, 1]
    np.testing.assert_allclose(column(output, "share"), [0.5, 0.3, 0.1, 0.1])
    np.testing.assert_allclose(column(output, "cumulative_share"), [0.5, 0.8, 0.9, 1.0])
    np.testing.assert_allclose(column(output, "cumulative_places"), [0.25, 0.5, 0.75, 1.0])
    first = next(output.getFeatures()).geometry().asPoint()
    assert (first.x(), first.y()) == (0, 0)
    assert (result["PLACES"], result["REPEAT_PLACES"], result["TOP_SHARE"]) == (4, 2, 0.5)
    assert result["REPEAT_SHARE"] == pytest.approx(0.8)
    assert (result["INPUT_COUNT"], result["NULL_GEOMETRIES"], result["OUTSIDE"]) == (10, 0, 0)


def test_a_tolerance_makes_near_places_one():
    result = repeats(stacked(), TOLERANCE=8)
    assert column(result["OUTPUT"], "count") == [5, 3, 2]
    record = json.loads(result["OUTPUT"].metadata().history()[-1])
    assert record["parameters"]["TOLERANCE"] == 8


def test_memphis_is_counted_in_degrees_as_in_metres(shared: Path):
    # Equal coordinates stay equal when they are reprojected.
    in_degrees = repeats(memphis(shared, month="", crs="EPSG:4326"))
    in_metres = repeats(memphis(shared, month=""))
    table = np.genfromtxt(
        shared / "data" / "incidents" / "memphis_robberies.csv",
        delimiter=",",
        names=True,
        dtype=None,
        encoding="utf-8",
    )
    _, counts = np.unique(np.column_stack([table["lon"], table["lat"]]), axis=0, return_counts=True)
    expected = np.sort(counts)[::-1].tolist()
    assert column(in_degrees["OUTPUT"], "count") == expected
    assert column(in_metres["OUTPUT"], "count") == expected
    assert in_degrees["OUTPUT"].crs().isGeographic() is False


def test_the_same_from_a_file_and_into_a_file(tmp_path: Path):
    layer = saved(stacked(), tmp_path / "in.gpkg")
    repeats(layer, OUTPUT=str(tmp_path / "out.gpkg"))
    written = QgsVectorLayer(str(tmp_path / "out.gpkg"), "out", "ogr")
    assert column(written, "count") == [5, 3, 1, 1]


def test_no_repeat_is_told():
    log = Log()
    result = repeats(points([(0, 0), (5, 0), None]), log)
    assert (result["REPEAT_PLACES"], result["NULL_GEOMETRIES"]) == (0, 1)
    assert any("No place holds more than one" in warning for warning in log.warnings)
    assert any("Only 2 incident" in warning for warning in log.warnings)


def test_all_at_one_place_is_one_place():
    result = repeats(points([(3, 4)] * 40), TOLERANCE=5)
    assert (column(result["OUTPUT"], "count"), result["TOP_SHARE"]) == ([40], 1)


def test_what_cannot_be_used_is_refused():
    assert "TOLERANCE" in refusal(
        "repeatlocations", {"INPUT": stacked(), "OUTPUT": "memory:", "TOLERANCE": -1}
    )
    assert "no incidents" in refusal("repeatlocations", {"INPUT": points([]), "OUTPUT": "memory:"})


def test_work_stops_when_it_is_cancelled():
    log = Log()
    log.cancel()
    with pytest.raises(QgsProcessingException):
        repeats(stacked(), log)
