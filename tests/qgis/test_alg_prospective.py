"""Prospective hotspots, as the toolbox runs them."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QDateTime, Qt

from tests.qgis.commands import process
from tests.qgis.running import Log, memphis, points, refusal, run, saved

PLACE = (500_000.0, 4_000_000.0)


def incidents(rows: list[tuple[tuple[float, float] | None, str | None]], **more: Any) -> QgsVectorLayer:
    return points(
        [place for place, _ in rows],
        fields="field=at:datetime",
        values=[
            [QDateTime.fromString(at, Qt.DateFormat.ISODate) if at is not None else None] for _, at in rows
        ],
        **more,
    )


def promap(layer: Any, log: Log | None = None, **parameters: Any) -> dict[str, Any]:
    everything = {"INPUT": layer, "TIME_FIELD": "at", "OUTPUT": "TEMPORARY_OUTPUT", **parameters}
    return run("prospectivehotspots", everything, log)


def raster(path: str) -> tuple[np.ndarray, gdal.Dataset]:
    dataset = gdal.Open(path)
    return dataset.GetRasterBand(1).ReadAsArray().astype(float), dataset


def value_at(path: str, x: float, y: float) -> float:
    values, dataset = raster(path)
    west, size, _, north, _, _ = dataset.GetGeoTransform()
    return values[int((north - y) // size), int((x - west) // size)]


def test_one_incident_by_hand():
    found = promap(incidents([(PLACE, "2026-07-01T12:00:00")]), AS_OF="2026-07-15T12:00:00")
    # Two complete weeks ago: 1/3 at its own place; 1/3 · 1/3 two half cells (50 m) to the east.
    assert value_at(found["OUTPUT"], *PLACE) == pytest.approx(1 / 3)
    assert value_at(found["OUTPUT"], PLACE[0] + 50, PLACE[1]) == pytest.approx(1 / 9)
    assert found["VALID_UNTIL"] == "2026-07-22T12:00:00"
    assert found["MAXIMUM"] == pytest.approx(1 / 3)
    values, dataset = raster(found["OUTPUT"])
    assert values.shape == (17, 17)
    assert dataset.GetRasterBand(1).GetNoDataValue() is None


def test_only_what_lies_in_the_days_before_is_used():
    rows = [
        (PLACE, "2026-07-14T23:59:59"),
        (PLACE, "2026-07-15T00:00:00"),
        (PLACE, "2026-07-20T00:00:00"),
        (PLACE, "2026-05-20T00:00:00"),
        (PLACE, "2026-05-19T23:59:59"),
        (PLACE, None),
        (None, "2026-07-14T00:00:00"),
    ]
    log = Log()
    found = promap(incidents(rows), log, AS_OF="2026-07-15")
    assert (found["USED"], found["NOT_PAST"], found["TOO_OLD"]) == (2, 2, 1)
    assert (found["INPUT_COUNT"], found["NULL_GEOMETRIES"], found["OUTSIDE"]) == (7, 1, 0)
    assert found["MAXIMUM"] == pytest.approx(1 + 1 / 9)
    told = "\n".join(log.warnings)
    for part in ("at or after AS_OF", "DAYS looked back", "without a date", "without a place", "Only 2"):
        assert part in told
    record = json.loads(gdal.Open(found["OUTPUT"]).GetMetadataItem("CRIMEMAP"))
    assert (record["used"], record["not_past"], record["too_old"]) == (2, 2, 1)
    assert (record["without_date"], record["valid_until"]) == (1, "2026-07-22T00:00:00")
    assert record["warnings"] == log.warnings


def test_without_a_moment_the_map_is_for_the_day_after_the_last_incident():
    rows = [(PLACE, "2026-07-14T23:10:00"), (PLACE, "2026-07-13T00:00:00"), (PLACE, None)]
    found = promap(incidents(rows))
    assert (found["AS_OF"], found["VALID_UNTIL"]) == ("2026-07-15T00:00:00", "2026-07-22T00:00:00")
    record = json.loads(gdal.Open(found["OUTPUT"]).GetMetadataItem("CRIMEMAP"))
    assert record["chosen"]["AS_OF"] == "2026-07-15T00:00:00"
    assert found["USED"] == 2


def test_an_offset_is_dropped_with_a_warning():
    log = Log()
    found = promap(incidents([(PLACE, "2026-07-01T12:00:00")]), log, AS_OF="2026-07-02T03:00:00+05:00")
    assert found["AS_OF"] == "2026-07-02T03:00:00"
    assert any("AS_OF" in text and "offset" in text for text in log.warnings)
    # A date as a model or a form hands it over is the wall clock as it stands.
    log = Log()
    moment = QDateTime.fromString("2026-07-02T03:00:00", Qt.DateFormat.ISODate)
    assert promap(incidents([(PLACE, "2026-07-01T12:00:00")]), log, AS_OF=moment)["AS_OF"] == found["AS_OF"]
    assert not any("offset" in text for text in log.warnings)


def test_dates_before_1970_and_texts_are_understood():
    layer = points([PLACE, PLACE], fields="field=at:string", values=[["1965-03-01 10:00:00"], ["1965-02-20"]])
    found = promap(layer)
    assert found["AS_OF"] == "1965-03-02T00:00:00"
    assert found["MAXIMUM"] == pytest.approx(1 + 1 / 2)


def test_zero_chooses_cell_and_distance():
    layer = incidents(
        [((500_000.0 + 40 * i, 4_000_000.0 + 977 * (i % 6)), "2026-07-01T12:00:00") for i in range(50)]
    )
    found = promap(layer, CELL_SIZE=0, DISTANCE=0)
    # The shorter side is 1,960 m: a fiftieth of it rounded up to 100 m.
    assert (found["CHOSEN_CELL_SIZE"], found["CHOSEN_DISTANCE"]) == (100, 400)
    record = json.loads(gdal.Open(found["OUTPUT"]).GetMetadataItem("CRIMEMAP"))
    assert set(record["chosen"]) == {"AS_OF", "CELL_SIZE", "DISTANCE"}
    assert promap(layer, CELL_SIZE=300, DISTANCE=0)["CHOSEN_DISTANCE"] == 600


def test_a_reach_too_short_for_the_cells_is_said():
    rows = [((500_000.0 + 13 * i, 4_000_000.0 + 7 * i), "2026-07-01T12:00:00") for i in range(40)]
    log = Log()
    promap(incidents(rows), log, CELL_SIZE=200, DISTANCE=20)
    assert any("every cell's centre" in text for text in log.warnings)


def test_what_cannot_be_used_is_refused():
    layer = incidents([(PLACE, "2026-07-01T12:00:00")])
    common = {"INPUT": layer, "TIME_FIELD": "at", "OUTPUT": "TEMPORARY_OUTPUT"}
    for wrong, part in (
        ({"AS_OF": "2026-06-01"}, "AS_OF"),
        ({"AS_OF": "2027-06-01"}, "AS_OF"),
        ({"AS_OF": "soon"}, "2026-07-01"),
        ({"DAYS": 0}, "DAYS"),
        ({"TIME_FIELD": "when"}, "TIME_FIELD"),
    ):
        assert part in refusal("prospectivehotspots", {**common, **wrong}), wrong
    assert "no incidents" in refusal("prospectivehotspots", {**common, "INPUT": incidents([])})
    undated = incidents([(PLACE, None)])
    assert "has a date" in refusal("prospectivehotspots", {**common, "INPUT": undated})


def test_a_raster_too_large_names_the_size_that_fits():
    rows = [((0.0, 0.0), "2026-07-01T12:00:00"), ((900_000.0, 4_000_000.0), "2026-07-02T12:00:00")]
    parameters = {"INPUT": incidents(rows), "TIME_FIELD": "at", "CELL_SIZE": 1, "OUTPUT": "TEMPORARY_OUTPUT"}
    text = refusal("prospectivehotspots", parameters)
    assert "m or more" in text
    assert "GB" in text


def test_real_robberies_cluster_where_the_next_ones_come(shared: Path):
    layer = memphis(shared, month="")
    as_of = datetime(2019, 10, 1)
    found = run(
        "prospectivehotspots",
        {
            "INPUT": layer,
            "TIME_FIELD": "date_local",
            "AS_OF": as_of.isoformat(),
            "CELL_SIZE": 200,
            "OUTPUT": "TEMPORARY_OUTPUT",
        },
    )
    assert found["ANALYSIS_CRS"] == "EPSG:32615"
    values, dataset = raster(found["OUTPUT"])
    west, size, _, north, _, _ = dataset.GetGeoTransform()
    later = []
    for feature in layer.getFeatures():
        at = feature["date_local"].toPyDateTime()
        if as_of <= at < as_of + timedelta(days=28):
            place = feature.geometry().asPoint()
            later.append(values[int((north - place.y()) // size), int((place.x() - west) // size)])
    assert len(later) > 100
    # The tenth of the raster with the highest values holds far more than a tenth of what came after.
    assert np.mean(np.array(later) >= np.quantile(values, 0.9)) > 0.3


def test_it_runs_from_a_command(environment: dict[str, str], tmp_path: Path):
    rows = [((500_000.0 + 30 * i, 4_000_000.0), f"2026-06-{i + 1:02d}T12:00:00") for i in range(30)]
    saved(incidents(rows), tmp_path / "incidents.gpkg")
    target = tmp_path / "risk.tif"
    said = process(
        environment,
        "prospectivehotspots",
        f"INPUT={tmp_path / 'incidents.gpkg'}",
        "TIME_FIELD=at",
        "AS_OF=2026-07-01",
        f"OUTPUT={target}",
    )
    assert said["results"]["VALID_UNTIL"] == "2026-07-08T00:00:00"
    assert said["results"]["USED"] == 30
    record = json.loads(gdal.Open(str(target)).GetMetadataItem("CRIMEMAP"))
    assert record["algorithm"] == "crimemap:prospectivehotspots"
    assert record["parameters"]["DISTANCE"] == 400
    assert target.with_suffix(".qml").exists()
