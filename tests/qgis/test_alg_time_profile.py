"""The time profile, as the toolbox runs it."""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
from collections import Counter
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from qgis.core import NULL, QgsFeature, QgsVectorLayer
from qgis.PyQt.QtCore import QDate, QDateTime, QTime

from tests.qgis.commands import ROOT, process
from tests.qgis.running import Log, memphis, points, refusal, run, saved

PLACE = (500_000.0, 4_000_000.0)
MONDAY, TUESDAY, SUNDAY = 1, 2, 7


def moment(text: str | None) -> QDateTime | None:
    """Put together from parts, a gap of daylight saving on this computer does not lose it."""
    if text is None:
        return None
    return QDateTime(
        QDate.fromString(text[:10], "yyyy-MM-dd"), QTime.fromString(text[11:] or "00:00:00", "HH:mm:ss")
    )


def incidents(texts: list[str | None], until: list[str | None] | None = None) -> QgsVectorLayer:
    ends = until or [None] * len(texts)
    return points(
        [PLACE] * len(texts),
        fields="field=at:datetime&field=until:datetime",
        values=[[moment(a), moment(b)] for a, b in zip(texts, ends)],
    )


def profile(layer: Any, log: Log | None = None, **parameters: Any) -> dict[str, Any]:
    return run("timeprofile", {"INPUT": layer, "TIME_FIELD": "at", "OUTPUT": "memory:", **parameters}, log)


def read(layer: QgsVectorLayer) -> list[dict[str, Any]]:
    names = layer.fields().names()
    return [{n: None if f[n] == NULL else f[n] for n in names} for f in layer.getFeatures()]


def rows(found: dict[str, Any]) -> list[dict[str, Any]]:
    return read(found["OUTPUT"])


def series(found: dict[str, Any]) -> list[dict[str, Any]]:
    return [
        {n: v.toPyDateTime() if isinstance(v, QDateTime) else v for n, v in row.items()}
        for row in read(found["SERIES"])
    ]


def counts(found: dict[str, Any]) -> dict[tuple[int, int | None], float]:
    return {(row["weekday"], row["hour"]): row["count"] for row in rows(found) if row["count"]}


# Hours that are skipped or doubled by daylight saving in New York, and the change of day in Almaty.
TRICKY = ["2026-03-08T02:30:00", "2026-11-01T01:30:00", "2026-07-27T23:59:59", "1969-12-31T20:00:00"]
AFTER = ["2026-03-08T04:30:00", "2026-11-01T02:30:00", "2026-07-28T00:59:59", None]
LAYERS = {
    "memory": lambda folder: incidents(TRICKY),
    "span": lambda folder: incidents(TRICKY, AFTER),
    "file": lambda folder: saved(incidents(TRICKY), Path(folder) / "times.gpkg"),
    "span in a text file": lambda folder: saved(incidents(TRICKY, AFTER), Path(folder) / "times.geojson"),
}


def test_hours_and_weekdays_by_hand():
    # 27 July 2026 is a Monday.
    texts = ["2026-07-27T10:15:00", "2026-07-27T10:59:59", "2026-08-02T23:00:00", None]
    log = Log()
    found = profile(incidents(texts), log)
    assert found["OUTPUT"].fields().names() == ["hour", "weekday", "count"]
    assert counts(found) == {(MONDAY, 10): 2, (SUNDAY, 23): 1}
    table = rows(found)
    assert len(table) == 175
    assert [(r["weekday"], r["hour"]) for r in table[:168]] == [
        (d, h) for d in range(1, 8) for h in range(24)
    ]
    assert [(r["weekday"], r["hour"], r["count"]) for r in table[168:]] == [(d, None, 0) for d in range(1, 8)]
    assert (found["INPUT_COUNT"], found["WITHOUT_DATE"], found["NOT_RECORDED"]) == (4, 1, 0)
    assert found["ANALYSIS_CRS"] == "EPSG:32615"
    assert any("without a date" in text for text in log.warnings)
    assert any("Only 3" in text for text in log.warnings)
    record = json.loads(found["OUTPUT"].metadata().history()[-1])
    assert (record["algorithm"], record["without_date"]) == ("crimemap:timeprofile", 1)


def test_incidents_without_a_place_have_a_time():
    layer = points(
        [PLACE, None, None],
        fields="field=at:datetime",
        values=[[moment("2026-07-27T10:15:00")]] * 3,
    )
    found = profile(layer)
    assert counts(found) == {(MONDAY, 10): 3}
    assert (found["INPUT_COUNT"], found["NULL_GEOMETRIES"], found["OUTSIDE"]) == (3, 2, 0)


def test_a_table_without_geometry_is_enough(tmp_path: Path):
    table = QgsVectorLayer("NoGeometry?field=at:datetime", "t", "memory")
    feature = QgsFeature(table.fields())
    feature.setAttributes([moment("2026-07-27T10:15:00")])
    table.dataProvider().addFeature(feature)
    for layer in (table, saved(table, tmp_path / "t.gpkg")):
        found = profile(layer)
        assert counts(found) == {(MONDAY, 10): 1}
        assert (found["ANALYSIS_CRS"], found["NULL_GEOMETRIES"]) == ("", 0)


def test_spans_are_shared_among_the_hours_they_overlap():
    log = Log()
    found = profile(
        incidents(
            ["2026-07-27T22:30:00", "2026-07-28T05:00:00", "2026-07-28T05:00:00", "2026-07-27T05:00:00"],
            ["2026-07-28T00:30:00", None, "2026-07-28T04:00:00", "2026-08-10T05:00:00"],
        ),
        log,
        TIME_TO="until",
    )
    flat = 1 / 168
    table = counts(found)
    assert table[MONDAY, 22] == pytest.approx(0.25 + flat)
    assert table[MONDAY, 23] == pytest.approx(0.5 + flat)
    assert table[TUESDAY, 0] == pytest.approx(0.25 + flat)
    assert table[TUESDAY, 5] == pytest.approx(1 + flat)
    assert table[TUESDAY, None] == 1
    assert sum(table.values()) == pytest.approx(4)
    assert (found["REVERSED"], found["LONG_SPANS"], found["NOT_RECORDED"]) == (1, 1, 0)
    assert any("before they begin" in text for text in log.warnings)
    assert any("more than a week" in text for text in log.warnings)


def test_a_spike_at_midnight_is_named_and_not_plotted_as_night():
    texts = [f"2026-07-{1 + i % 28:02d}T{1 + i % 23:02d}:{i % 60:02d}:00" for i in range(200)]
    log = Log()
    found = profile(incidents(texts + ["2026-07-27T00:00:00"] * 60), log)
    assert (MONDAY, 0) not in counts(found)
    assert counts(found)[MONDAY, None] == 60
    assert found["NOT_RECORDED"] == 60
    (told,) = (text for text in log.warnings if "no time recorded" in text)
    assert told.startswith("60 ")


def test_a_field_of_dates_has_no_times():
    layer = points([PLACE] * 2, fields="field=at:date", values=[[QDate(2026, 7, 27)], [QDate(2026, 8, 2)]])
    assert counts(profile(layer)) == {(MONDAY, None): 1, (SUNDAY, None): 1}


def test_texts_say_themselves_whether_they_have_a_time():
    texts = ["2026-07-27", "2026-07-27T00:00:00", "2026-07-27 14:30", "2026-07-27T08:00:00+05:00"]
    layer = points([PLACE] * 4, fields="field=at:string", values=[[text] for text in texts])
    found = profile(layer)
    assert counts(found) == {(MONDAY, None): 1, (MONDAY, 0): 1, (MONDAY, 14): 1, (MONDAY, 8): 1}


def test_the_schema_says_where_no_time_is_known():
    layer = points(
        [PLACE] * 3,
        fields="field=occurred_at:datetime&field=hour:integer",
        values=[
            [moment("2026-07-27T00:00:00"), None],
            [moment("2026-07-27T00:00:00"), 0],
            [moment("2026-07-27T09:00:00"), 9],
        ],
    )
    found = profile(layer, TIME_FIELD="occurred_at")
    assert counts(found) == {(MONDAY, None): 1, (MONDAY, 0): 1, (MONDAY, 9): 1}


def test_months_and_weeks_have_limits():
    texts = [f"2025-{m:02d}-{d:02d}T12:00:00" for m in range(1, 13) for d in range(1, 29) for _ in range(3)]
    texts += ["2025-12-31T12:00:00"] + ["2025-06-15T12:00:00"] * 60
    found = profile(incidents(texts), SERIES="memory:")
    assert found["SERIES"].fields().names() == [
        "unit",
        "from",
        "to",
        "days",
        "count",
        "expected",
        "low",
        "high",
        "flag",
    ]
    table = series(found)
    months = [row for row in table if row["unit"] == "month"]
    weeks = [row for row in table if row["unit"] == "week"]
    assert len(table) == len(months) + len(weeks)
    assert (months[5]["from"], months[5]["to"]) == (datetime(2025, 6, 1), datetime(2025, 7, 1))
    assert [row["count"] for row in months] == [84] * 5 + [144] + [84] * 5 + [85]
    # June: 1069 incidents in 365 days, 30 of them.
    expected = 1069 / 365 * 30
    assert months[5]["expected"] == pytest.approx(expected)
    assert months[5]["high"] == pytest.approx(expected + 3 * expected**0.5)
    assert [row["flag"] for row in months] == ["usual"] * 5 + ["high"] + ["usual"] * 6
    assert sum(row["count"] for row in weeks) == len(texts)
    assert {row["from"].isoweekday() for row in weeks} == {1}
    assert {row["days"] for row in weeks} == {7}


def test_few_periods_have_no_limits_and_partial_ones_are_marked():
    texts = [f"2026-0{m}-{d:02d}T12:00:00" for m in range(4, 7) for d in range(1, 29)]
    log = Log()
    found = profile(incidents(texts[15:-15]), log, SERIES="memory:")
    months = [row for row in series(found) if row["unit"] == "month"]
    assert [row["flag"] for row in months] == ["partial", None, "partial"]
    assert {row["expected"] for row in months} == {row["high"] for row in months} == {None}
    assert any(text.startswith("Months: ") and "need 8" in text for text in log.warnings)


def test_a_month_without_incidents_is_there_with_zero():
    found = profile(incidents(["2026-04-10T12:00:00", "2026-07-10T12:00:00"]), SERIES="memory:")
    months = [row for row in series(found) if row["unit"] == "month"]
    assert [row["count"] for row in months] == [1, 0, 0, 1]


def test_without_series_only_the_profile_is_made():
    assert "SERIES" not in profile(incidents(TRICKY))


@pytest.mark.parametrize("texts", [["2026-07-27T10:00:00"], ["2026-07-27T10:00:00"] * 2])
def test_one_or_two_incidents_give_a_profile(texts):
    found = profile(incidents(texts), SERIES="memory:")
    assert counts(found) == {(MONDAY, 10): len(texts)}
    assert [row["count"] for row in series(found)] == [len(texts)] * 2


def test_what_cannot_be_used_is_refused():
    common = {"TIME_FIELD": "at", "OUTPUT": "memory:"}
    assert "no incidents" in refusal("timeprofile", {**common, "INPUT": incidents([])})
    assert "has a date" in refusal("timeprofile", {**common, "INPUT": incidents([None])})
    layer = incidents(TRICKY)
    assert "TIME_FIELD" in refusal("timeprofile", {**common, "INPUT": layer, "TIME_FIELD": "when"})
    assert "TIME_TO" in refusal("timeprofile", {**common, "INPUT": layer, "TIME_TO": "when"})


def test_robberies_of_memphis_are_counted_as_their_texts_read(shared: Path):
    found = profile(memphis(shared, month="", crs="EPSG:4326"), TIME_FIELD="date_local", SERIES="memory:")
    with (shared / "data" / "incidents" / "memphis_robberies.csv").open(encoding="utf-8") as file:
        moments = [datetime.fromisoformat(row["date_local"]) for row in csv.DictReader(file)]
    assert counts(found) == Counter((m.isoweekday(), m.hour) for m in moments)
    assert found["ANALYSIS_CRS"] == "EPSG:32616"
    months = [row["count"] for row in series(found) if row["unit"] == "month"]
    by_month = Counter(m.month for m in moments)
    assert months == [by_month[m] for m in range(1, 13)]


def test_burglaries_dated_by_month_have_no_hour(shared: Path):
    source = shared / "data" / "incidents" / "nottingham_burglary_2022.csv"
    layer = QgsVectorLayer(
        f"file://{source}?delimiter=,&xField=longitude&yField=latitude&crs=EPSG:4326&detectTypes=yes",
        "burglaries",
        "delimitedtext",
    )
    found = profile(layer, TIME_FIELD="month")
    assert found["NOT_RECORDED"] == found["INPUT_COUNT"] == 1795
    assert {hour for _, hour in counts(found)} == {None}


@pytest.fixture(scope="module")
def in_zones(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    said = {}
    for zone in ("UTC", "Asia/Almaty", "America/New_York"):
        path = os.pathsep.join([str(ROOT), *sys.path])
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": path, "TZ": zone}
        done = subprocess.run(
            [sys.executable, "-m", "tests.qgis.profile_in_zone", str(tmp_path_factory.mktemp("zone"))],
            cwd=ROOT,
            env=environment,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        said[zone] = json.loads(done.stdout.splitlines()[-1])
    return said


def test_the_clock_of_the_computer_changes_nothing(in_zones: dict[str, Any]):
    assert in_zones["Asia/Almaty"] == in_zones["America/New_York"] == in_zones["UTC"]
    # And it is right: 8 March and 1 November 2026 are Sundays, 31 December 1969 a Wednesday.
    exact = {(7, 2): 1, (7, 1): 1, (1, 23): 1, (3, 20): 1}
    for name in ("memory", "file"):
        assert {(r["weekday"], r["hour"]): r["count"] for r in in_zones["UTC"][name][0]} == exact
    shared_out = {(7, 2): 0.75, (7, 3): 0.5, (7, 4): 0.25, (7, 1): 0.5, (2, 0): 3599 / 3600}
    shared_out |= {(1, 23): 1 / 3600, (3, 20): 1}
    for name in ("span", "span in a text file"):
        found = {(r["weekday"], r["hour"]): r["count"] for r in in_zones["UTC"][name][0]}
        assert found == pytest.approx(shared_out)


def test_it_runs_from_a_command(environment: dict[str, str], tmp_path: Path):
    saved(incidents([f"2026-06-{d:02d}T12:00:00" for d in range(1, 31)]), tmp_path / "incidents.gpkg")
    said = process(
        environment,
        "timeprofile",
        f"INPUT={tmp_path / 'incidents.gpkg'}",
        "TIME_FIELD=at",
        f"OUTPUT={tmp_path / 'hours.gpkg'}",
        f"SERIES={tmp_path / 'series.csv'}",
    )
    assert said["results"]["INPUT_COUNT"] == 30
    layer = QgsVectorLayer(str(tmp_path / "hours.gpkg"), "hours", "ogr")
    assert layer.featureCount() == 175
    assert json.loads(layer.metadata().history()[-1])["input_count"] == 30
    with (tmp_path / "series.csv").open(encoding="utf-8") as file:
        months = [row for row in csv.DictReader(file) if row["unit"] == "month"]
    assert [(row["count"], row["expected"]) for row in months] == [("30", "")]
