"""The test of change by district, run as the toolbox runs it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import NULL, QgsProcessingException, QgsVectorLayer

from tests.qgis.commands import environment, process
from tests.qgis.running import UTM, Log, box, points, polygons, refusal, run, saved

__all__ = ["environment"]

SIDE = 1000.0


def areas(n: int, *, roles: list[str | None] | None = None, crs: str = UTM) -> QgsVectorLayer:
    """Return n squares in a row, named by their number and, where given, their role."""
    values = [[f"d{i}", 100 + i, roles[i] if roles else None] for i in range(n)]
    return polygons(
        [box(i * SIDE, 0, (i + 1) * SIDE, SIDE) for i in range(n)],
        crs=crs,
        fields="field=title:string&field=p:integer&field=role:string",
        values=values,
    )


def incidents(counts: list[int], *, crs: str = UTM) -> QgsVectorLayer:
    """Return so many incidents in each of the squares."""
    rng = np.random.default_rng(5)
    places = [
        (i * SIDE + 10 + 980 * rng.random(), 10 + 980 * rng.random())
        for i, n in enumerate(counts)
        for _ in range(n)
    ]
    return points(places, crs=crs)


def change(before: Any, after: Any, log: Log | None = None, **parameters: Any) -> dict[str, Any]:
    """Run changetest; lists of counts stand for layers."""
    n = len(before) if isinstance(before, list) else 2
    given = {"DISTRICTS": areas(n), "OUTPUT": "memory:", **parameters}
    for name, side in (("BEFORE", before), ("AFTER", after)):
        given[name] = incidents(side) if isinstance(side, list) else side
    return run("changetest", given, log)


def rows(result: dict[str, Any]) -> list[dict[str, Any]]:
    layer = result["OUTPUT"]
    layer = QgsVectorLayer(layer, "result", "ogr") if isinstance(layer, str) else layer
    names = layer.fields().names()
    return [{n: None if f[n] == NULL else f[n] for n in names} for f in layer.getFeatures()]


def column(result: dict[str, Any], name: str) -> list[Any]:
    return [row[name] for row in rows(result)]


def test_published_e_tests_come_out_of_a_layer():
    result = change([0, 10, 15], [3, 5, 5], CORRECTION=0)
    assert column(result, "p") == pytest.approx([0.088379, 0.206164, 0.025035], abs=5e-7)
    assert column(result, "p_adjusted") == column(result, "p")
    assert column(result, "before") == [0, 10, 15]
    assert column(result, "after") == [3, 5, 5]
    assert column(result, "difference") == [3, -5, -10]
    assert column(result, "change_pct") == [None, pytest.approx(-50), pytest.approx(-200 / 3)]
    assert column(result, "small_base") == [True, False, False]
    assert column(result, "class") == [1, 0, -2]
    assert column(result, "different") == [False, False, True]
    assert result["S_INDEX"] == pytest.approx(2 / 3)
    assert result["S_ROBUST"] == pytest.approx(2 / 3)
    assert result["WDD"] is None
    assert (result["BEFORE_COUNT"], result["AFTER_COUNT"], result["INPUT_COUNT"]) == (25, 13, 38)
    assert result["ANALYSIS_CRS"] == UTM


def test_the_correction_not_chosen_is_that_of_the_method():
    before, after = [40, 10, 30, 20, 5], [10, 30, 30, 25, 20]
    harmonic = sum(1 / k for k in range(1, 6))
    for method, factor in ((0, 1.0), (1, harmonic)):
        own = change(before, after, METHOD=method)
        p = np.array(column(own, "p"))
        order = np.sort(p)
        expected = [
            min(1.0, min(order[k] * 5 * factor / (k + 1) for k in range(5) if order[k] >= v)) for v in p
        ]
        assert column(own, "p_adjusted") == pytest.approx(expected)
        chosen = change(before, after, METHOD=method, CORRECTION=0)
        assert column(chosen, "p_adjusted") == column(chosen, "p")
    hochberg = change(before, after, METHOD=1, CORRECTION=1)
    p = np.sort(np.array(column(hochberg, "p")))
    assert min(column(hochberg, "p_adjusted")) == pytest.approx(min(p * 5 / np.arange(1, 6)))


def test_the_record_names_the_correction_that_was_used():
    result = change([40, 10, 30], [10, 30, 30], METHOD=1)
    record = json.loads(result["OUTPUT"].metadata().history()[-1])
    assert record["parameters"]["CORRECTION"] == 2
    assert record["chosen"]["CORRECTION"] == 2
    assert record["seed"] is None
    assert record["s_index"] == result["S_INDEX"]


def test_shares_are_tested_by_hand():
    # 10 of 40 before, 20 of 40 after: 80·(10·20 − 20·30)²/(30·50·40·40) = 5.333; × 79/80 = 5.26667
    result = change([10, 30], [20, 20], METHOD=1, CORRECTION=0)
    assert column(result, "p") == pytest.approx([0.021737596] * 2, abs=1e-8)
    assert column(result, "class") == [2, -2]
    assert result["S_INDEX"] == 0.0


def test_the_robust_index_leaves_out_districts_empty_in_both_periods():
    result = change([40, 0, 0, 40], [5, 0, 0, 40], CORRECTION=0)
    assert result["S_INDEX"] == pytest.approx(3 / 4)
    assert result["S_ROBUST"] == pytest.approx(1 / 2)
    assert column(result, "p")[1:3] == [1.0, 1.0]


def test_days_are_the_exposure():
    # the same rate in a year and in a month of 1/12 of it
    same = change([120], [10], DAYS_BEFORE=360, DAYS_AFTER=30)
    assert column(same, "p") == [1.0]
    assert column(same, "change_pct") == [pytest.approx(0.0, abs=1e-9)]
    assert column(same, "difference") == [-110]
    more = change([120], [30], DAYS_BEFORE=360, DAYS_AFTER=30)
    assert column(more, "class") == [3]
    assert column(more, "change_pct") == [pytest.approx(200.0)]


def test_published_displacement_difference_comes_out_of_a_layer():
    result = change(
        [130, 120],
        [150, 100],
        METHOD=2,
        DISTRICTS=areas(2, roles=["Control", " TREATED "]),
        ROLE_FIELD="role",
    )
    assert result["WDD"] == pytest.approx(-40)
    assert round(result["WDD_SE"], 1) == 22.4
    assert (round(result["WDD_LOW"], 1), round(result["WDD_HIGH"], 1)) == (-76.8, -3.2)
    assert result["WDD_P"] == pytest.approx(0.0736, abs=5e-5)
    assert result["S_INDEX"] is None
    assert column(result, "p") == [None, None]
    assert column(result, "class") == [None, None]
    assert column(result, "different") == [None, None]
    assert column(result, "difference") == [20, -20]


def test_displacement_is_added_to_the_difference():
    log = Log()
    result = change(
        [130, 120, 30, 7],
        [150, 100, 45, 9],
        log,
        METHOD=2,
        DISTRICTS=areas(4, roles=["control", "treated", "displacement", "elsewhere"]),
        ROLE_FIELD="role",
    )
    assert result["WDD"] == pytest.approx(-25)
    assert result["WDD_SE"] == pytest.approx(np.sqrt(575))
    assert any("displacement_control" in warning for warning in log.warnings)
    assert any("1 district" in warning for warning in log.warnings)


def test_an_incident_in_two_treated_districts_counts_once_in_the_difference():
    shapes = [box(0, 0, 1000, 1000), box(500, 0, 1500, 1000), box(2000, 0, 3000, 1000)]
    districts = polygons(shapes, fields="field=role:string", values=[["treated"], ["treated"], ["control"]])
    result = run(
        "changetest",
        {
            "DISTRICTS": districts,
            "BEFORE": points([(700, 500)] * 4 + [(2500, 500)] * 5),
            "AFTER": points([(700, 500)] * 9 + [(100, 500)] + [(2500, 500)] * 5),
            "METHOD": 2,
            "ROLE_FIELD": "role",
            "OUTPUT": "memory:",
        },
    )
    assert result["WDD"] == 6
    assert column(result, "after") == [10, 9, 5]
    assert result["AFTER_COUNT"] == 15


def test_the_difference_needs_roles_and_names_them():
    told = refusal("changetest", base() | {"METHOD": 2})
    assert "ROLE_FIELD" in told
    assert all(role in told for role in ("treated", "control", "displacement"))
    told = refusal("changetest", base() | {"METHOD": 2, "ROLE_FIELD": "title"})
    assert "treated" in told
    assert "d0" in told


def base() -> dict[str, Any]:
    return {
        "DISTRICTS": areas(2),
        "BEFORE": incidents([5, 5]),
        "AFTER": incidents([5, 6]),
        "OUTPUT": "memory:",
    }


def test_published_pattern_test_comes_out_of_a_layer():
    first, second = [2, 2, 2, 1, 0, 1], [2, 1, 2, 2, 1, 1]
    log = Log()
    result = change(first, second, log, METHOD=3)
    assert "error rate" in " ".join(log.warnings)
    assert result["S_INDEX"] == pytest.approx(0.8333, abs=5e-5)
    assert column(result, "p") == [None] * 6
    assert column(result, "different") == [False, True, False, False, False, False]
    assert column(result, "class") == [0, -2, 0, 0, 0, 0]
    assert change(second, first, METHOD=3)["S_INDEX"] == pytest.approx(0.5)
    record = json.loads(result["OUTPUT"].metadata().history()[-1])
    assert record["seed"] == 1


def test_districts_keep_their_crs_and_geometry_and_fields_without_clashes():
    districts = polygons(
        ["MULTIPOLYGON(((71 51, 71.5 51, 71.5 51.5, 71 51.5, 71 51)))", box(71.5, 51, 72, 51.5)],
        crs="EPSG:4326",
        fields="field=title:string&field=Before:integer",
        values=[["west", 7], ["east", 8]],
    )
    log = Log()
    result = change(
        points([(71.1, 51.1)] * 12 + [(60, 40), None], crs="EPSG:4326"),
        points([(71.6, 51.2)] * 3, crs="EPSG:4326"),
        log,
        DISTRICTS=districts,
    )
    layer = result["OUTPUT"]
    assert layer.crs().authid() == "EPSG:4326"
    assert layer.fields().names() == [
        "title",
        "before",
        "after",
        "difference",
        "p",
        "p_adjusted",
        "change_pct",
        "small_base",
        "different",
        "class",
    ]
    shapes = [f.geometry().asWkt(1) for f in layer.getFeatures()]
    assert shapes == [f.geometry().asWkt(1) for f in districts.getFeatures()]
    assert column(result, "before") == [12, 0]
    assert (result["OUTSIDE"], result["NULL_GEOMETRIES"]) == (1, 1)
    assert result["ANALYSIS_CRS"] == "EPSG:32642"
    assert any("outside all districts" in warning for warning in log.warnings)
    assert any("without a place" in warning for warning in log.warnings)


def test_incidents_may_come_in_another_crs_than_the_districts():
    log = Log()
    districts = polygons([box(7_900_000, 6_600_000, 8_000_000, 6_700_000)], crs="EPSG:3857")
    result = change(
        points([(71.4, 51.0)] * 4, crs="EPSG:4326"),
        points([(668_000.0, 5_652_000.0)], crs="EPSG:32642"),
        log,
        DISTRICTS=districts,
    )
    assert (column(result, "before"), column(result, "after")) == ([4], [1])


def test_overlapping_districts_count_an_incident_in_each_and_shares_stay_right():
    districts = polygons([box(0, 0, 1000, 1000), box(0, 0, 1000, 500), box(0, 500, 1000, 1000)])
    result = change(
        points([(5, 100)] * 10 + [(5, 900)] * 30),
        points([(5, 100)] * 20 + [(5, 900)] * 20),
        METHOD=1,
        CORRECTION=0,
        DISTRICTS=districts,
    )
    # the first holds every incident both times: nothing to test
    assert column(result, "p") == pytest.approx([1.0, 0.021737596, 0.021737596], abs=1e-8)
    assert column(result, "before") == [40, 10, 30]


def test_empty_layers_leave_a_right_answer_or_a_reason():
    result = change([0, 0], [0, 0])
    assert column(result, "p") == [1.0, 1.0]
    assert column(result, "change_pct") == [None, None]
    assert result["S_INDEX"] == 1.0
    assert result["S_ROBUST"] is None
    for method in (1, 3):
        told = refusal("changetest", base() | {"BEFORE": incidents([0, 0]), "METHOD": method})
        assert "E-test" in told
    nothing = change(
        [0, 0], [0, 0], METHOD=2, DISTRICTS=areas(2, roles=["control", "treated"]), ROLE_FIELD="role"
    )
    assert (nothing["WDD"], nothing["WDD_SE"], nothing["WDD_P"]) == (0.0, 0.0, 1.0)


def test_nothing_changed_is_nothing_different():
    for method in (0, 1, 3):
        result = change([12, 7, 30], [12, 7, 30], METHOD=method)
        assert result["S_INDEX"] == 1.0
        assert column(result, "class") == [0, 0, 0]


def test_one_district_with_every_incident_is_no_change_of_shares():
    result = change([40], [10], METHOD=1)
    assert column(result, "p") == [1.0]
    assert column(change([40], [10]), "class") == [-3]


def test_a_district_without_a_shape_is_not_tested():
    districts = polygons([box(0, 0, 1000, 1000), "POLYGON EMPTY"])
    result = change([40], [10], DISTRICTS=districts)
    assert column(result, "p_adjusted")[1] is None
    assert column(result, "before") == [40, None]
    assert result["S_INDEX"] == 0.0


def test_few_incidents_are_said():
    log = Log()
    change([1, 2], [0, 3], log)
    assert any("too few" in warning for warning in log.warnings)
    assert any("fewer than 1 incident is expected" in warning for warning in log.warnings)


@pytest.mark.parametrize(
    ("wrong", "word"),
    [
        ({"DAYS_BEFORE": 0}, "DAYS_BEFORE"),
        ({"DAYS_AFTER": -1}, "DAYS_AFTER"),
        ({"METHOD": 4}, "METHOD"),
        ({"ROLE_FIELD": "nowhere"}, "nowhere"),
        ({"CORRECTION": 7}, "CORRECTION"),
    ],
)
def test_wrong_parameters_are_refused_with_a_remedy(wrong: dict[str, Any], word: str):
    assert word in refusal("changetest", base() | wrong)


def test_the_same_seed_gives_the_same_answer_whatever_the_order(tmp_path: Path):
    rng = np.random.default_rng(2)
    before, after = rng.integers(0, 40, (2, 12)).tolist()
    places = [f.geometry().asPoint() for f in incidents(after).getFeatures()]
    shuffled = points([(places[i].x(), places[i].y()) for i in rng.permutation(len(places))])
    first = change(before, after, METHOD=3, SEED=4, SAMPLES=50)
    again = change(before, shuffled, METHOD=3, SEED=4, SAMPLES=50)
    assert column(first, "different") == column(again, "different")
    path = tmp_path / "after.gpkg"
    from_file = change(before, saved(shuffled, path), METHOD=3, SEED=4, SAMPLES=50)
    assert column(from_file, "different") == column(first, "different")


def test_qgis_process_takes_the_methods_own_correction(environment: dict[str, str], tmp_path: Path):
    paths = {}
    for name, layer in (
        ("DISTRICTS", areas(3)),
        ("BEFORE", incidents([40, 10, 30])),
        ("AFTER", incidents([10, 30, 30])),
    ):
        paths[name] = tmp_path / f"{name.lower()}.gpkg"
        saved(layer, paths[name])
    given = [f"{name}={path}" for name, path in paths.items()]
    output = tmp_path / "change.gpkg"
    done = process(environment, "changetest", *given, "METHOD=1", f"OUTPUT={output}")
    assert 0 <= done["results"]["S_INDEX"] <= 1
    found = rows({"OUTPUT": str(output)})
    p = np.sort([row["p"] for row in found])
    assert min(row["p_adjusted"] for row in found) == pytest.approx(
        min(p * 3 / np.arange(1, 4)) * (1 + 1 / 2 + 1 / 3)
    )
    assert {type(row["small_base"]) for row in found} == {bool}


@pytest.mark.parametrize("method", [0, 1, 2, 3])
def test_a_cancelled_run_stops(method: int):
    log = Log()
    log.cancel()
    with pytest.raises(QgsProcessingException, match=r"[Ss]topped|[Cc]ancel"):
        change(
            [5, 6],
            [6, 7],
            log,
            METHOD=method,
            DISTRICTS=areas(2, roles=["treated", "control"]),
            ROLE_FIELD="role",
        )
