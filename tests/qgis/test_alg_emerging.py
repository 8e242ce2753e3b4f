"""Emerging hot spots as people run them: steps, dates, patterns, what is left out, what is refused."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import QgsVectorLayer

from crime_map_plugin.analysis.patterns import PATTERNS
from tests.qgis.commands import process, run_process
from tests.qgis.running import Log, box, memphis, points, polygons, refusal, run, saved

FIELDS = ["cell", "count", "pattern", "hot_steps", "cold_steps", "last_z", "trend_z", "trend_p"]
X, Y = 500_000, 4_000_000
AREA = box(X, Y, X + 2000, Y + 2000)


def happenings(
    first: datetime = datetime(2021, 1, 1), last: datetime = datetime(2021, 12, 31, 23, 59)
) -> tuple[list[tuple[float, float]], list[datetime]]:
    """Return a year of 500 incidents anywhere and 300 around one place, from the first to the last moment."""
    rng = np.random.default_rng(17)
    anywhere = rng.uniform((X, Y), (X + 2000, Y + 2000), (500, 2))
    around = rng.normal((X + 450, Y + 450), 30, (300, 2))
    seconds = rng.uniform(0, (last - first).total_seconds(), 800)
    seconds[:2] = 0, (last - first).total_seconds()
    times = [first + timedelta(seconds=round(float(s))) for s in seconds]
    return [*map(tuple, anywhere.tolist()), *map(tuple, around.tolist())], times


def layer(
    places: list[Any] | None = None, times: list[Any] | None = None, kind: str = "string", **others: Any
) -> QgsVectorLayer:
    """Return incidents with their time as text or date-time."""
    if places is None or times is None:
        places, times = happenings()
    values = [[None if t is None else t if isinstance(t, str) else t.isoformat()] for t in times]
    return points(places, fields=f"field=at:{kind}", values=values, **others)


def emerging(source: QgsVectorLayer, log: Log | None = None, **parameters: Any) -> dict[str, Any]:
    given = {"INPUT": source, "TIME_FIELD": "at", "CELL_SIZE": 100, "OUTPUT": "memory:", **parameters}
    return run("emerginghotspots", given, log)


def refused(source: QgsVectorLayer, **parameters: Any) -> str:
    given = {"INPUT": source, "TIME_FIELD": "at", "CELL_SIZE": 100, "OUTPUT": "memory:", **parameters}
    return refusal("emerginghotspots", given)


def column(source: QgsVectorLayer, name: str) -> np.ndarray:
    return np.array([feature[name] for feature in source.getFeatures()])


def record(source: QgsVectorLayer) -> dict[str, Any]:
    return json.loads(source.metadata().history()[-1])


def test_fields_and_outputs_are_those_of_the_public_face():
    result = emerging(layer(), BOUNDARY=polygons([AREA]))
    output = result["OUTPUT"]
    assert output.fields().names() == FIELDS
    assert (result["STEPS"], result["FIRST_STEP"], result["LAST_STEP"]) == (12, "2021-01-01", "2021-12-01")
    assert (result["CELLS"], result["INPUT_COUNT"], result["ANALYSIS_CRS"]) == (400, 800, "EPSG:32615")
    counts = json.loads(result["PATTERNS"])
    names, found = np.unique(column(output, "pattern").astype(str), return_counts=True)
    assert list(counts) == list(PATTERNS)
    assert {name: n for name, n in counts.items() if n} == dict(zip(names.tolist(), found.tolist()))


def test_the_place_that_is_always_hot_persists():
    output = emerging(layer(), BOUNDARY=polygons([AREA]))["OUTPUT"]
    hottest = int(np.argmax(column(output, "count")))
    assert column(output, "pattern")[hottest] == "persistent_hot"
    assert column(output, "hot_steps")[hottest] == 12
    assert column(output, "cold_steps")[hottest] == 0
    assert column(output, "last_z")[hottest] > 5
    for name in ("last_z", "trend_z", "trend_p"):
        assert np.isfinite(column(output, name).astype(float)).all()


def test_cells_without_an_incident_are_there_and_have_no_null():
    output = emerging(layer(), BOUNDARY=polygons([box(X, Y, X + 4000, Y + 2000)]))["OUTPUT"]
    empty = column(output, "count") == 0
    assert empty.sum() > 300
    assert set(column(output, "pattern")[empty]) <= set(PATTERNS)
    assert all(feature[name] is not None for feature in output.getFeatures() for name in FIELDS)


@pytest.mark.parametrize("kind", ["string", "datetime", "date"])
def test_dates_as_text_and_as_dates_give_the_same(kind: str):
    places, times = happenings()
    times = [t.replace(hour=0, minute=0, second=0) for t in times]
    text = [f"{t:%d.%m.%Y}" for t in times]
    first = emerging(layer(places, text))
    second = emerging(layer(places, [f"{t:%Y-%m-%d}" for t in times] if kind == "date" else times, kind))
    assert first["PATTERNS"] == second["PATTERNS"]
    assert second["FIRST_STEP"] == "2021-01-01"


def test_a_first_month_that_is_not_whole_is_left_out_and_told_of():
    log = Log()
    places, times = happenings(datetime(2020, 12, 12), datetime(2021, 12, 31, 20))
    result = emerging(layer(places, times), log)
    assert (result["STEPS"], result["FIRST_STEP"]) == (12, "2021-01-01")
    before = sum(t < datetime(2021, 1, 1) for t in times)
    assert any(f"{before} incident" in text and "2021-01-01" in text for text in log.warnings)
    assert column(result["OUTPUT"], "count").sum() == 800 - before
    assert record(result["OUTPUT"])["steps"] == 12


def test_a_last_month_that_breaks_off_is_kept_and_told_of():
    log = Log()
    places, times = happenings(datetime(2021, 1, 1), datetime(2021, 12, 10))
    result = emerging(layer(places, times), log)
    assert result["LAST_STEP"] == "2021-12-01"
    assert any("2021-12-10" in text for text in record(result["OUTPUT"])["warnings"])


def test_steps_of_days_end_with_the_last_incident():
    places, times = happenings(datetime(2021, 1, 1), datetime(2021, 12, 30, 4))
    result = emerging(layer(places, times), STEP_DAYS=30)
    # 364 days are twelve times thirty and four; the first of them are left over
    assert (result["STEPS"], result["FIRST_STEP"], result["LAST_STEP"]) == (12, "2021-01-05", "2021-12-01")


@pytest.mark.parametrize("begin", [datetime(1950, 3, 1), datetime(1969, 7, 1)])
def test_dates_before_1970_count_like_any_other(begin: datetime):
    places, times = happenings(begin, begin + timedelta(days=364, hours=20))
    result = emerging(layer(places, times, "datetime"))
    assert (result["STEPS"], result["FIRST_STEP"]) == (12, f"{begin:%Y-%m-%d}")
    _, now = happenings(begin + timedelta(days=30 * 1000), begin + timedelta(days=30 * 1000 + 364, hours=20))
    shifted = [emerging(layer(places, t), STEP_DAYS=30)["OUTPUT"] for t in (times, now)]
    np.testing.assert_array_equal(*(column(output, "trend_z") for output in shifted))


def test_the_order_of_the_rows_changes_nothing():
    places, times = happenings()
    order = np.random.default_rng(4).permutation(800)
    first = emerging(layer(places, times))["OUTPUT"]
    second = emerging(layer([places[i] for i in order], [times[i] for i in order]))["OUTPUT"]
    for name in FIELDS:
        np.testing.assert_array_equal(column(first, name), column(second, name))


def test_fewer_than_ten_steps_are_refused_with_what_would_do():
    places, times = happenings(datetime(2021, 1, 1), datetime(2021, 8, 31, 12))
    text = refused(layer(places, times))
    assert "8 whole calendar months" in text and "STEP_DAYS of 24" in text
    assert emerging(layer(places, times), STEP_DAYS=24)["STEPS"] == 10


def test_rows_without_a_date_or_a_place_are_left_out_and_counted():
    log = Log()
    places, times = happenings()
    places, times = [*places, None, (X, Y), (X, Y)], [*times, times[0], None, "unknown"]
    result = emerging(layer(places, times), log)
    assert (result["INPUT_COUNT"], result["NULL_GEOMETRIES"]) == (803, 1)
    assert column(result["OUTPUT"], "count").sum() == 800
    assert any("2 incident" in text and "without a date" in text for text in log.warnings)


def test_all_incidents_in_one_cell_are_an_answer_with_a_boundary():
    _, times = happenings()
    result = emerging(layer([(X + 950, Y + 950)] * 800, times), BOUNDARY=polygons([AREA]))
    counts = json.loads(result["PATTERNS"])
    assert counts["persistent_hot"] + counts["intensifying_hot"] + counts["diminishing_hot"] == 9
    assert counts["none"] == 400 - 9


def test_equal_counts_in_the_only_cell_leave_nothing_to_find():
    times = [datetime(2021, month, day) for month in range(1, 13) for day in (1, 28)]
    text = refused(layer([(X, Y)] * 24, times))
    assert "nothing hot or cold" in text and "BOUNDARY" in text


@pytest.mark.parametrize("number", [0, 1, 2])
def test_hardly_any_incidents_are_refused(number: int):
    places, times = happenings()
    assert refused(layer(places[2 : 2 + number], times[2 : 2 + number]))


def test_few_incidents_over_a_year_are_flagged():
    log = Log()
    places, times = happenings()
    result = emerging(layer(places[:12], times[:12]), log, BOUNDARY=polygons([AREA]))
    assert result["STEPS"] == 12
    assert any("Only 12 incident" in text for text in log.warnings)
    assert any("under 1" in text for text in log.warnings)


def test_hexagons_and_a_hole_in_the_study_area():
    hole = f"POLYGON(({X} {Y}, {X + 2000} {Y}, {X + 2000} {Y + 2000}, {X} {Y + 2000}, {X} {Y}),"
    hole += f"({X + 900} {Y + 900}, {X + 1500} {Y + 900}, {X + 1500} {Y + 1500}, {X + 900} {Y + 900}))"
    result = emerging(layer(), BOUNDARY=polygons([hole]), GRID=1)
    output = result["OUTPUT"]
    assert result["OUTSIDE"] > 0
    assert column(output, "count").sum() == 800 - result["OUTSIDE"]
    sides = {len(feature.geometry().asPolygon()[0]) for feature in output.getFeatures()}
    assert sides == {7}
    assert column(output, "pattern")[np.argmax(column(output, "count"))] == "persistent_hot"


def test_a_wider_band_and_longer_lag_spread_the_hot_spot():
    area = polygons([AREA])
    hot = [
        sum(
            n
            for name, n in json.loads(emerging(layer(), BOUNDARY=area, **more)["PATTERNS"]).items()
            if "hot" in name
        )
        for more in ({"TIME_LAG": 0}, {"DISTANCE_BAND": 300, "TIME_LAG": 2})
    ]
    assert 0 < hot[0] < hot[1]


@pytest.mark.parametrize(("lag", "is_told"), [(0, False), (1, False), (2, True)])
def test_a_lag_that_makes_trends_of_nothing_is_told_of(lag: int, is_told: bool):
    log = Log()
    emerging(layer(), log, TIME_LAG=lag)
    assert any("TIME_LAG 0" in warning for warning in log.warnings) is is_told


def test_few_expected_in_a_neighbourhood_are_told_of():
    log = Log()
    emerging(layer(), log, BOUNDARY=polygons([AREA]))
    assert sum("are expected in a neighbourhood" in warning for warning in log.warnings) == 1


def test_shares_that_are_percentages_are_refused():
    assert "0.9" in refused(layer(), HOT_SHARE=90)
    assert "HOT_SHARE" in refused(layer(), HOT_SHARE=0)
    assert "TREND_P" in refused(layer(), TREND_P=5)
    assert "STEP_DAYS" in refused(layer(), STEP_DAYS=-1)
    assert "no field" in refused(layer(), TIME_FIELD="when")


def test_a_cube_too_large_names_the_size_that_fits():
    places, times = happenings()
    spread = [((x - X) * 200 + X, (y - Y) * 200 + Y) for x, y in places]
    assert "Use cells of" in refused(layer(spread, times), CELL_SIZE=1)


def test_the_memphis_robberies_of_2019_are_twelve_months(shared: Path):
    log = Log()
    result = emerging(memphis(shared, month=""), log, TIME_FIELD="date_local", CELL_SIZE=1000)
    assert (result["STEPS"], result["FIRST_STEP"], result["LAST_STEP"]) == (12, "2019-01-01", "2019-12-01")
    assert column(result["OUTPUT"], "count").sum() == result["INPUT_COUNT"]
    assert sum(json.loads(result["PATTERNS"]).values()) == result["CELLS"]
    assert any(n for name, n in json.loads(result["PATTERNS"]).items() if name.endswith("_hot"))


def test_saved_rows_and_rows_in_memory_give_the_same(tmp_path: Path):
    source = layer(kind="datetime")
    target = str(tmp_path / "result.gpkg")
    first = emerging(source, OUTPUT=target)
    second = emerging(saved(source, tmp_path / "incidents.gpkg"))
    assert first["PATTERNS"] == second["PATTERNS"]
    written = QgsVectorLayer(first["OUTPUT"], "result", "ogr")
    assert written.fields().names()[-len(FIELDS) :] == FIELDS
    np.testing.assert_array_equal(column(written, "last_z"), column(second["OUTPUT"], "last_z"))


def test_qgis_process_runs_it_with_parameters_as_text(environment: dict[str, str], tmp_path: Path):
    source = saved(layer(), tmp_path / "incidents.geojson").source().split("|")[0]
    target = tmp_path / "result.gpkg"
    given = [f"INPUT={source}", "TIME_FIELD=at", "STEP_DAYS=30", "CELL_SIZE=200", f"OUTPUT={target}"]
    results = process(environment, "emerginghotspots", *given, "HOT_SHARE=0.8")["results"]
    assert (results["STEPS"], results["LAST_STEP"]) == (12, "2021-12-02")
    assert sum(json.loads(results["PATTERNS"]).values()) == results["CELLS"]
    written = QgsVectorLayer(str(target), "result", "ogr")
    written.loadDefaultMetadata()
    assert record(written)["parameters"]["HOT_SHARE"] == 0.8
    done = run_process(environment, "emerginghotspots", *given, "HOT_SHARE=80")
    assert done.returncode != 0 and "write 0.9" in done.stderr + done.stdout
