"""Near repeats as an algorithm: the table, its bands in words, links, roles and the area to watch."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import (
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDateTime

from crime_map_plugin.algorithms import near_repeat_output
from crime_map_plugin.algorithms.reading import plain
from tests.qgis.commands import process
from tests.qgis.running import Log, points, refusal, run, saved

OBSERVED = [[28, 5, 5], [141, 69, 27], [186, 140, 100], [237, 192, 128]]
FIELDS = [
    "distance_from",
    "distance_to",
    "days_from",
    "days_to",
    "observed",
    "expected",
    "ratio",
    "p",
    "distance_band",
    "days_band",
]


def burglaries(shared: Path) -> QgsVectorLayer:
    source = shared / "data" / "incidents" / "chicago_be_month1_2016_epsg26971.csv"
    layer = QgsVectorLayer(
        f"file://{source}?delimiter=,&xField=X&yField=Y&crs=EPSG:26971&detectTypes=yes",
        "burglaries",
        "delimitedtext",
    )
    assert layer.isValid()
    return layer


def events(rows, *, fields: str = "field=when:datetime", crs: str = "EPSG:32642") -> QgsVectorLayer:
    """Return incidents from rows of x, y, ISO time and whatever other values the fields ask for."""
    values = []
    for row in rows:
        moment = QDateTime.fromString(row[2], "yyyy-MM-ddTHH:mm:ss") if row[2] else None
        values.append([moment, *row[3:]])
    return points([row[:2] for row in rows], fields=fields, values=values, crs=crs)


def chain() -> QgsVectorLayer:
    """Return a chain of near repeats in July 2026 with ids, and three incidents on their own."""
    return events(
        [
            (500_300, 5_600_000, "2026-07-10T08:00:00", "D"),
            (500_000, 5_600_000, "2026-07-01T23:50:00", "A"),
            (500_150, 5_600_000, "2026-07-04T00:10:00", "B"),
            (500_150, 5_600_000, "2026-07-06T12:00:00", "C"),
            (503_000, 5_600_000, "2026-05-01T12:00:00", "E"),
            (503_000, 5_600_000, "2026-07-09T12:00:00", "F"),
            (509_000, 5_600_000, "2026-06-15T12:00:00", "G"),
        ],
        fields="field=when:datetime&field=id:string",
    )


def near_repeats(layer: Any, log: Log | None = None, **parameters: Any) -> dict[str, Any]:
    return run("nearrepeat", {"INPUT": layer, "TIME_FIELD": "when", "OUTPUT": "memory:", **parameters}, log)


def rows(layer: QgsVectorLayer) -> list[dict[str, Any]]:
    return [dict(zip(layer.fields().names(), feature.attributes())) for feature in layer.getFeatures()]


def observed(result: dict[str, Any]) -> list[int]:
    return [row["observed"] for row in rows(result["OUTPUT"])]


def test_chicago_is_as_published_with_the_defaults(shared: Path):
    result = near_repeats(burglaries(shared), TIME_FIELD="date")
    found = rows(result["OUTPUT"])
    assert result["OUTPUT"].fields().names() == FIELDS
    assert [row["observed"] for row in found] == np.ravel(OBSERVED).tolist()
    first = [row for row in found if row["days_from"] == 0]
    np.testing.assert_allclose([row["ratio"] for row in first], [1.8032, 1.4133, 1.0151, 0.9737], atol=5e-5)
    assert [(row["distance_from"], row["distance_to"]) for row in first] == [
        (0, 0.1),
        (0.1, 200),
        (200, 400),
        (400, 600),
    ]
    assert result["PAIRS"] == np.sum(OBSERVED)
    assert result["REACH"] == 200
    assert (result["INPUT_COUNT"], result["NULL_GEOMETRIES"], result["OUTSIDE"]) == (970, 0, 0)
    assert result["ANALYSIS_CRS"] == "EPSG:26971"
    # the surest cell: p is least in two, and the ratio is greater at the same place
    assert (result["TOP_DISTANCE"], result["TOP_DAYS"]) == ("[0, 0.1) m Manhattan", "[0, 7) calendar days")
    assert result["TOP_P"] == pytest.approx(0.001)


@pytest.mark.parametrize(
    ("intervals", "metric", "unit", "distance", "days", "counts"),
    [
        (0, 0, 0, "[100, 200) m Manhattan", "[3, 6) calendar days", [0, 0, 0, 1]),
        (1, 0, 0, "(100, 200] m Manhattan", "(3, 6] calendar days", [1, 0, 0, 0]),
        (0, 1, 1, "[100, 200) m Euclidean", "[3, 6) days of 24 hours", [0, 0, 0, 1]),
        (1, 1, 1, "(100, 200] m Euclidean", "(3, 6] days of 24 hours", [1, 0, 0, 0]),
    ],
)
def test_side_metric_and_unit_stand_in_every_row(intervals, metric, unit, distance, days, counts):
    layer = events([(0, 0, "2019-01-01T00:00:00"), (0, 100, "2019-01-04T00:00:00")])
    result = near_repeats(
        layer, DISTANCES=[0, 100, 200], DAYS=[0, 3, 6], INTERVALS=intervals, METRIC=metric, TIME_UNIT=unit
    )
    found = rows(result["OUTPUT"])
    assert [row["observed"] for row in found] == counts
    assert (found[-1]["distance_band"], found[-1]["days_band"]) == (distance, days)
    assert all("Manhattan" in row["distance_band"] or "Euclidean" in row["distance_band"] for row in found)
    assert found[0]["distance_band"].startswith("[0, 100] m" if intervals else "[0, 100) m")


def test_a_pair_at_the_last_bound_is_out_when_bands_own_their_lower_bounds():
    layer = events([(0, 0, "2019-01-01T00:00:00"), (0, 200, "2019-01-07T00:00:00")])
    how = {"DISTANCES": [0, 100, 200], "DAYS": [0, 3, 6]}
    assert sum(observed(near_repeats(layer, INTERVALS=0, **how))) == 0
    assert observed(near_repeats(layer, INTERVALS=1, **how)) == [0, 0, 0, 1]


def test_calendar_dates_and_elapsed_days_differ_around_midnight():
    layer = events([(0, 0, "2026-07-01T23:50:00"), (0, 0, "2026-07-02T00:10:00")])
    how = {"DISTANCES": [0, 1], "DAYS": [0, 1, 2]}
    assert observed(near_repeats(layer, TIME_UNIT=0, **how)) == [0, 1]
    assert observed(near_repeats(layer, TIME_UNIT=1, **how)) == [1, 0]


def test_dates_before_1970_are_calendar_dates_too():
    layer = events([(0, 0, "1969-12-30T23:00:00"), (0, 0, "1970-01-01T01:00:00")])
    assert observed(near_repeats(layer, DISTANCES=[0, 1], DAYS=[0, 2, 3])) == [0, 1]
    assert observed(near_repeats(layer, DISTANCES=[0, 1], DAYS=[0, 2, 3], TIME_UNIT=1)) == [1, 0]


def test_nothing_expected_is_null_and_not_nan():
    layer = events([(0, 0, "2026-07-01T00:00:00"), (0, 5, "2026-07-02T00:00:00")])
    found = rows(near_repeats(layer)["OUTPUT"])
    assert [row["expected"] > 0 for row in found].count(True) == 1
    for row in found:
        assert row["p"] == 1
        assert (plain(row["ratio"]) is None) == (row["expected"] == 0)


def test_degrees_are_metres_in_the_analysis():
    # 0.001° of latitude is about 111 m
    layer = events(
        [(71.4, 51.1, "2026-07-01T00:00:00"), (71.4, 51.101, "2026-07-02T00:00:00")], crs="EPSG:4326"
    )
    result = near_repeats(layer, DISTANCES=[0, 105, 120], DAYS=[0, 7])
    assert observed(result) == [0, 1]
    assert result["ANALYSIS_CRS"] == "EPSG:32642"


# -- links, roles, area to watch -----------------------------------------------------------------------


def test_links_run_from_the_earlier_to_the_later_incident():
    result = near_repeats(chain(), LINKS="memory:", PERMUTATIONS=19)
    links = result["LINKS"]
    assert links.fields().names() == ["from_id", "to_id", "metres", "days"]
    found = {(row["from_id"], row["to_id"]): (row["metres"], row["days"]) for row in rows(links)}
    assert found == {
        ("A", "B"): (150, 3),
        ("A", "C"): (150, 5),
        ("A", "D"): (300, 9),
        ("B", "C"): (0, 2),
        ("B", "D"): (150, 6),
        ("C", "D"): (150, 4),
    }
    assert result["PAIRS"] == len(found)
    line = next(f for f in links.getFeatures() if (f["from_id"], f["to_id"]) == ("A", "D")).geometry()
    assert [(p.x(), p.y()) for p in line.asPolyline()] == [(500_000, 5_600_000), (500_300, 5_600_000)]
    assert links.crs().authid() == "EPSG:32642"


def test_without_a_field_id_links_name_the_features(tmp_path: Path):
    layer = events(
        [
            (0, 0, "2026-07-02T00:00:00"),
            (0, 9000, "2026-07-01T00:00:00"),
            (0, 50, "2026-07-01T00:00:00"),
        ]
    )
    fast = saved(layer, tmp_path / "p.gpkg")
    selected = QgsProcessingFeatureSourceDefinition(str(tmp_path / "p.gpkg"), False, -1)
    selected.filterExpression = '"when" IS NOT NULL'
    for source in (layer, fast, selected):
        links = rows(near_repeats(source, LINKS="memory:", PERMUTATIONS=9)["LINKS"])
        assert [(row["from_id"], row["to_id"]) for row in links] == [("3", "1")]


def test_roles_say_who_began_and_who_followed():
    result = near_repeats(chain(), POINTS="memory:", PERMUTATIONS=19)
    found = rows(result["POINTS"])
    assert [(row["id"], row["role"]) for row in found] == [
        ("D", "near_repeat"),
        ("A", "originator"),
        ("B", "near_repeat"),
        ("C", "repeat"),
        ("E", "none"),
        ("F", "none"),
        ("G", "none"),
    ]
    assert result["POINTS"].fields().names()[0] == "role"
    record = json.loads(result["POINTS"].metadata().history()[-1])
    assert record["chosen"] == {"REACH": 200}


def test_the_area_to_watch_is_around_the_last_days_and_expires():
    log = Log()
    result = near_repeats(chain(), log, WATCH="memory:", NEXT_DAYS=3, PERMUTATIONS=19)
    areas = list(result["WATCH"].getFeatures())
    # the last incident is of 10 July: C of the 6th is too old, F of the 9th and D of the 10th are not
    assert sorted(feature["count"] for feature in areas) == [1, 1]
    for place, is_watched in (((500_300, 5_600_100), True), ((500_050, 5_600_000), False)):
        at = QgsGeometry.fromPointXY(QgsPointXY(*place))
        assert any(feature.geometry().contains(at) for feature in areas) == is_watched
    disc = math.pi * result["REACH"] ** 2
    assert areas[0].geometry().area() == pytest.approx(disc, rel=0.01)
    assert all(
        feature["valid_until"].toString("yyyy-MM-ddTHH:mm:ss") == "2026-07-14T00:00:00" for feature in areas
    )
    assert areas[0]["radius"] == result["REACH"] == 200


def test_incidents_close_together_are_one_area_to_watch(tmp_path: Path):
    layer = events([(100.0 * k, 0, f"2026-07-{k + 1:02d}T00:00:00") for k in range(10)])
    target = str(tmp_path / "watch.gpkg")
    result = near_repeats(layer, WATCH=target, NEXT_DAYS=30, PERMUTATIONS=19)
    watch = QgsVectorLayer(target, "watch", "ogr")
    assert [feature["count"] for feature in watch.getFeatures()] == [10]
    assert result["WATCH"]


def test_a_watch_longer_than_the_first_band_is_told():
    log = Log()
    near_repeats(chain(), log, WATCH="memory:", NEXT_DAYS=14, PERMUTATIONS=19)
    assert any("first 7 days" in warning for warning in log.warnings)


def test_a_reach_that_no_band_proves_is_told():
    log = Log()
    layer = events([(k * 150.0, 0, f"2026-{k % 12 + 1:02d}-01T00:00:00") for k in range(40)])
    result = near_repeats(layer, log, POINTS="memory:", PERMUTATIONS=99)
    assert result["REACH"] == 200
    assert any("stands in for the reach" in warning for warning in log.warnings)


# -- what is refused and what is told ------------------------------------------------------------------


@pytest.mark.parametrize("name", ["DISTANCES", "DAYS"])
@pytest.mark.parametrize("bounds", [[5], [0, 7, 7], [0, 9, 3], [-1, 5], [0, math.inf], [0, math.nan]])
def test_bounds_that_do_not_rise_are_refused_with_an_example(name: str, bounds: list[float]):
    message = refusal(
        "nearrepeat", {"INPUT": chain(), "TIME_FIELD": "when", "OUTPUT": "memory:", name: bounds}
    )
    assert message.startswith(f"{name}: ") or f"{name}: " in message
    assert "0, 7, 14, 21" in message or "0, 0.1, 200, 400, 600" in message


def test_bounds_may_be_a_comma_list():
    result = near_repeats(chain(), DISTANCES="0, 200", DAYS="0,7", PERMUTATIONS=19)
    assert observed(result) == [5]


def test_an_area_to_watch_needs_its_days():
    asked = {"INPUT": chain(), "TIME_FIELD": "when", "OUTPUT": "memory:", "WATCH": "memory:"}
    assert "NEXT_DAYS" in refusal("nearrepeat", asked)


def test_too_many_links_are_refused_before_the_work(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(near_repeat_output, "MOST_LINKS", 3)
    asked = {"INPUT": chain(), "TIME_FIELD": "when", "OUTPUT": "memory:", "LINKS": "memory:"}
    assert "LINKS would hold more than 3 lines" in refusal("nearrepeat", asked)


def test_one_incident_is_too_few():
    layer = events([(0, 0, "2026-07-01T00:00:00"), (0, 0, "")])
    message = refusal("nearrepeat", {"INPUT": layer, "TIME_FIELD": "when", "OUTPUT": "memory:"})
    assert "at least two incidents" in message


def test_few_incidents_low_expectations_and_few_permutations_are_told():
    log = Log()
    result = near_repeats(chain(), log, PERMUTATIONS=9)
    for part in ("Only 7 incident", "fewer than one pair is expected", "With 9 permutations"):
        assert any(part in warning for warning in log.warnings), part
    record = json.loads(result["OUTPUT"].metadata().history()[-1])
    assert record["warnings"] == log.warnings
    assert (record["seed"], record["inference"]) == (1, "permutation")
    assert record["parameters"]["DISTANCES"] == [0, 0.1, 200, 400, 600]


def test_incidents_without_a_date_or_a_place_are_left_out_and_counted():
    log = Log()
    layer = points(
        [(0, 0), (0, 50), None, (0, 60)],
        fields="field=when:string",
        values=[["2026-07-01"], ["2026-07-02"], ["2026-07-02"], [None]],
        crs="EPSG:32642",
    )
    result = near_repeats(layer, log, LINKS="memory:", PERMUTATIONS=19)
    assert (result["INPUT_COUNT"], result["NULL_GEOMETRIES"], result["PAIRS"]) == (4, 1, 1)
    assert any("without a date" in warning for warning in log.warnings)
    assert [(row["from_id"], row["to_id"]) for row in rows(result["LINKS"])] == [("1", "2")]


def test_the_order_of_rows_does_not_change_the_table():
    def table(layer: QgsVectorLayer) -> list[list[Any]]:
        names = ("observed", "expected", "ratio")
        found = rows(near_repeats(layer, PERMUTATIONS=19)["OUTPUT"])
        return [[row[name] for name in names] for row in found]

    rng = np.random.default_rng(1)
    made = [
        (*rng.integers(0, 900, 2).tolist(), f"2026-07-{rng.integers(1, 29):02d}T12:00:00") for _ in range(60)
    ]
    again = [made[i] for i in rng.permutation(60)]
    assert table(events(made)) == table(events(again))


def test_work_stops_when_it_is_cancelled():
    log = Log()
    log.cancel()
    with pytest.raises(QgsProcessingException):
        near_repeats(chain(), log)


def test_qgis_process_takes_lists_and_writes_every_result(environment: dict[str, str], tmp_path: Path):
    saved(chain(), tmp_path / "incidents.gpkg")
    targets = {name: tmp_path / f"{name}.gpkg" for name in ("OUTPUT", "LINKS", "POINTS", "WATCH")}
    said = process(
        environment,
        "nearrepeat",
        f"INPUT={tmp_path / 'incidents.gpkg'}",
        "TIME_FIELD=when",
        "DISTANCES=0,200",
        "DAYS=0,7",
        "NEXT_DAYS=7",
        *(f"{name}={target}" for name, target in targets.items()),
    )
    assert said["results"]["PAIRS"] == 5
    for name, count in (("OUTPUT", 1), ("LINKS", 5), ("POINTS", 7), ("WATCH", 2)):
        assert QgsVectorLayer(str(targets[name]), name, "ogr").featureCount() == count
