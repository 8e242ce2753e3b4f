"""crimemap:clusterareas: clusters as areas, beside QGIS's own clusters."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from qgis.core import NULL, QgsProcessingException, QgsVectorLayer

from tests.qgis.commands import process
from tests.qgis.running import Log, memphis, points, provider, refusal, run, saved

DAY_MS = 86_400_000
FIELDS = ["cluster", "count", "density", "from", "to", "rank", "order"]


def rows(layer: QgsVectorLayer) -> list[dict]:
    return [feature.attributeMap() for feature in layer.getFeatures()]


def run_to_layers(tmp_path: Path, parameters: dict, log: Log | None = None) -> tuple[dict, list, list]:
    """Run with both outputs in files and return the results, the rows of areas and those of points."""
    areas, incidents = tmp_path / "areas.gpkg", tmp_path / "incidents.gpkg"
    results = run("clusterareas", {**parameters, "OUTPUT": str(areas), "POINTS": str(incidents)}, log)
    found = [QgsVectorLayer(str(path), path.stem, "ogr") for path in (areas, incidents)]
    assert all(layer.isValid() for layer in found)
    return results, list(found[0].getFeatures()), list(found[1].getFeatures())


def partition(numbers: list) -> set[frozenset[int]]:
    found: dict = {}
    for row, number in enumerate(numbers):
        if number is not None and number != NULL:
            found.setdefault(number, set()).add(row)
    return {frozenset(each) for each in found.values()}


def knots(n: int = 400, seed: int = 1) -> QgsVectorLayer:
    """Return incidents in knots and apart, with times of half days and an undated one."""
    rng = np.random.default_rng(seed)
    centres = rng.uniform(0, 3000, (2, 8))[:, rng.integers(0, 8, n)]
    xy = np.where(rng.random(n) < 0.6, centres + rng.normal(0, 30, (2, n)), rng.uniform(0, 3000, (2, n)))
    xy = np.round(xy) + np.array([[765_000.0], [3_890_000.0]])
    hours = rng.integers(0, 120, n) * 12
    begin = np.datetime64("1969-12-01T00:00:00")
    texts = [str(begin + np.timedelta64(int(hour), "h")) for hour in hours]
    return points(xy.T.tolist(), fields="field=when:datetime", values=[(text,) for text in texts])


@pytest.mark.parametrize(
    "options",
    [
        {"METHOD": 0, "DISTANCE": 40.0, "MINIMUM": 5},
        {"METHOD": 0, "DISTANCE": 90.0, "MINIMUM": 9},
        {"METHOD": 1, "DISTANCE": 60.0, "MINIMUM": 4, "DAYS": 5.0, "TIME_FIELD": "when"},
        {"METHOD": 1, "DISTANCE": 150.0, "MINIMUM": 5, "DAYS": 2.5, "TIME_FIELD": "when"},
    ],
)
def test_clusters_are_those_of_qgis(tmp_path: Path, options: dict):
    provider()
    import processing

    layer = saved(knots(), tmp_path / "knots.gpkg")
    _, areas, incidents = run_to_layers(tmp_path, {"INPUT": layer, **options})
    theirs = {"INPUT": layer, "EPS": options["DISTANCE"], "MIN_SIZE": options["MINIMUM"], "OUTPUT": "memory:"}
    if options["METHOD"] == 1:
        theirs.update(EPS2=options["DAYS"] * DAY_MS, DATETIME_FIELD="when")
        found = processing.run("native:stdbscanclustering", theirs)
    else:
        found = processing.run("native:dbscanclustering", theirs)
    by_qgis = {f["fid"]: f["CLUSTER_ID"] for f in found["OUTPUT"].getFeatures()}
    expected = [by_qgis[fid] for fid in sorted(by_qgis)]
    assert len(incidents) == len(expected)
    ours = partition([f["cluster"] for f in incidents])
    assert ours == partition(expected)
    assert len(ours) == found["NUM_CLUSTERS"] == len(areas) > 3


def test_each_area_says_how_many_from_when_to_when_and_how_dense(tmp_path: Path):
    results, areas, incidents = run_to_layers(
        tmp_path, {"INPUT": knots(), "DISTANCE": 60.0, "MINIMUM": 5, "TIME_FIELD": "when"}
    )
    assert areas[0].fields().names() == ["fid", *FIELDS]
    assert incidents[0].fields().names() == ["fid", "cluster"]
    assert results["CLUSTERS"] == len(areas)
    assert results["CLUSTERED"] == sum(area["count"] for area in areas)
    assert results["INPUT_COUNT"] == len(incidents) == 400
    assert sorted(area["rank"] for area in areas) == list(range(1, len(areas) + 1))
    by_rank = sorted(areas, key=lambda area: area["rank"])
    assert [a["count"] for a in by_rank] == sorted((a["count"] for a in areas), reverse=True)
    moments = [f["when"] for f in knots().getFeatures()]
    for area in areas:
        shape = area.geometry()
        members = [i for i, f in enumerate(incidents) if f["cluster"] == area["cluster"]]
        assert area["count"] == len(members)
        assert area["from"] == min(moments[i] for i in members)
        assert area["to"] == max(moments[i] for i in members)
        assert area["density"] == pytest.approx(len(members) * 1e6 / shape.area(), rel=1e-9)
        assert shape.isGeosValid()
        # Each incident lies within the widened hull, half of DISTANCE from its border at least.
        hull = incidents[members[0]].geometry()
        for i in members[1:]:
            hull = hull.combine(incidents[i].geometry())
        assert shape.area() == pytest.approx(hull.convexHull().buffer(30, 64).area(), rel=0.01)


def test_incidents_without_a_date_stay_where_time_does_not_count(tmp_path: Path):
    places = [(765_000 + i, 3_890_000) for i in range(6)]
    values = [(f"2026-07-0{i + 1}T10:00:00",) for i in range(5)] + [(None,)]
    layer = points(places, fields="field=when:datetime", values=values)
    options = {"INPUT": layer, "DISTANCE": 5.0, "MINIMUM": 5, "TIME_FIELD": "when"}
    results, areas, _ = run_to_layers(tmp_path, {**options, "METHOD": 0})
    assert (results["CLUSTERED"], areas[0]["count"]) == (6, 6)
    assert areas[0]["from"].toString("yyyy-MM-dd HH:mm") == "2026-07-01 10:00"
    assert areas[0]["to"].toString("yyyy-MM-dd HH:mm") == "2026-07-05 10:00"
    log = Log()
    results, areas, incidents = run_to_layers(tmp_path, {**options, "METHOD": 1}, log)
    assert (results["CLUSTERED"], areas[0]["count"], len(incidents)) == (5, 5, 5)
    assert any("without a date" in text for text in log.warnings)


def test_without_a_time_field_there_is_no_from_and_to(tmp_path: Path):
    _, areas, _ = run_to_layers(tmp_path, {"INPUT": knots(), "DISTANCE": 60.0})
    assert areas
    assert all(area["from"] == NULL and area["to"] == NULL for area in areas)


def test_a_cluster_without_a_single_date_has_no_from_and_to(tmp_path: Path):
    layer = points(
        [(765_000 + i, 3_890_000) for i in range(6)], fields="field=when:datetime", values=[(None,)] * 6
    )
    _, areas, _ = run_to_layers(tmp_path, {"INPUT": layer, "DISTANCE": 5.0, "TIME_FIELD": "when"})
    assert areas[0]["from"] == NULL


def test_hulls_of_the_hierarchical_method_are_plain(tmp_path: Path):
    corners = [(765_000 + x, 3_890_000 + y) for x, y in ((0, 0), (10, 0), (10, 10), (0, 10), (5, 5))]
    on_a_line = [(766_000 + i, 3_890_000) for i in range(5)]
    at_one_place = [(767_000, 3_890_000)] * 5
    layer = points([*corners, *on_a_line, *at_one_place])
    _, areas, _ = run_to_layers(tmp_path, {"INPUT": layer, "METHOD": 2, "DISTANCE": 20.0, "MINIMUM": 5})
    assert len(areas) == 3
    square, line, place = sorted(areas, key=lambda area: area.geometry().boundingBox().xMinimum())
    assert square.geometry().area() == pytest.approx(100)
    assert square["density"] == pytest.approx(5e6 / 100)
    for area in (line, place):  # widened to be seen, but not to be called dense
        assert area.geometry().isGeosValid()
        assert area.geometry().area() > 0
        assert area["density"] == NULL
    assert square["rank"] == 1


def test_higher_orders_follow_the_first(tmp_path: Path):
    places = [
        (765_000 + town + block + i, 3_890_000 + (i % 2) * 5)
        for town in (0, 9000, 18_000)
        for block in (0, 1500, 3000)
        for i in range(12)
    ]
    places += [(765_000, 3_895_000), (783_000, 3_885_000)]  # so that the hull is wide
    results, areas, incidents = run_to_layers(tmp_path, {"INPUT": points(places), "METHOD": 2, "MINIMUM": 3})
    orders = [area["order"] for area in areas]
    assert results["CLUSTERS"] == orders.count(1) == 9
    assert orders.count(2) == 3
    assert results["CLUSTERED"] == 108
    assert {area["count"] for area in areas if area["order"] == 1} == {12}
    assert sorted(area["rank"] for area in areas if area["order"] == 1) == list(range(1, 10))
    assert partition([f["cluster"] for f in incidents]) == {
        frozenset(range(k, k + 12)) for k in range(0, 108, 12)
    }


@pytest.mark.parametrize("method", [0, 1, 2])
def test_a_distance_is_chosen_and_told(tmp_path: Path, method: int):
    options = {"INPUT": knots(2000), "METHOD": method, "TIME_FIELD": "when"}
    results, areas, _ = run_to_layers(tmp_path, options)
    assert results["CLUSTERS"] > 0
    layer = QgsVectorLayer(str(tmp_path / "areas.gpkg"), "areas", "ogr")
    record = json.loads(layer.metadata().history()[-1])
    assert 5 < record["chosen"]["DISTANCE"] < 300
    assert areas


def test_published_incidents_give_clusters_in_any_crs(tmp_path: Path, shared: Path):
    options = {"DISTANCE": 300.0, "MINIMUM": 5}
    metres, areas, _ = run_to_layers(
        tmp_path, {"INPUT": memphis(shared, month="", crs="EPSG:32616"), **options}
    )
    assert metres["CLUSTERS"] == len(areas) > 3
    degrees, *_ = run_to_layers(tmp_path, {"INPUT": memphis(shared, month="", crs="EPSG:4326"), **options})
    assert degrees["ANALYSIS_CRS"] == metres["ANALYSIS_CRS"]
    assert degrees["CLUSTERS"] == metres["CLUSTERS"]


def test_ten_thousand_incidents_at_one_place_are_one_round_area(tmp_path: Path):
    layer = points([(765_000, 3_890_000)] * 10_000)
    for method in (0, 2):
        results, areas, _ = run_to_layers(tmp_path, {"INPUT": layer, "METHOD": method, "DISTANCE": 100.0})
        assert (results["CLUSTERS"], results["CLUSTERED"]) == (1, 10_000)
        assert areas[0].geometry().area() == pytest.approx(np.pi * 50**2, rel=0.01)


def test_no_cluster_is_an_empty_layer_with_a_remedy(tmp_path: Path):
    log = Log()
    layer = points([(765_000 + 1000 * i, 3_890_000) for i in range(40)])
    results, areas, incidents = run_to_layers(tmp_path, {"INPUT": layer, "DISTANCE": 10.0}, log)
    assert (results["CLUSTERS"], results["CLUSTERED"], areas) == (0, 0, [])
    assert all(f["cluster"] == NULL for f in incidents)
    assert any("DISTANCE" in text for text in log.warnings)


def test_few_incidents_are_told():
    log = Log()
    run(
        "clusterareas",
        {
            "INPUT": points([(765_000 + i, 3_890_000) for i in range(6)]),
            "DISTANCE": 5.0,
            "OUTPUT": "memory:",
        },
        log,
    )
    assert any("too few" in text for text in log.warnings)


def test_points_are_written_only_where_they_are_asked_for():
    results = run("clusterareas", {"INPUT": knots(), "DISTANCE": 60.0, "OUTPUT": "memory:"})
    assert "POINTS" not in results
    assert rows(results["OUTPUT"])[0].keys() == set(FIELDS)


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"METHOD": 1}, "TIME_FIELD"),
        ({"METHOD": 1, "TIME_FIELD": "when", "DAYS": 0}, "DAYS"),
        ({"METHOD": 0, "TIME_FIELD": "never"}, "TIME_FIELD"),
        ({"MINIMUM": 1}, "MINIMUM"),
        ({"DISTANCE": -1.0}, "DISTANCE"),
        ({"METHOD": 3}, "METHOD"),
        ({"MINIMUM": 500}, "Lower MINIMUM"),
    ],
)
def test_what_cannot_be_done_is_refused_with_a_remedy(options: dict, words: str):
    assert words in refusal("clusterareas", {"INPUT": knots(), "OUTPUT": "memory:", **options})


@pytest.mark.parametrize(
    "places", [[(765_000, 3_890_000)] * 40, [(765_000 + i, 3_890_000) for i in range(40)]]
)
def test_no_distance_is_chosen_where_there_is_no_area(places: list):
    for method in (0, 2):
        text = refusal("clusterareas", {"INPUT": points(places), "METHOD": method, "OUTPUT": "memory:"})
        assert "Give DISTANCE" in text


def test_no_incidents_are_refused():
    for places in ([], [None, None]):
        assert "no incidents" in refusal("clusterareas", {"INPUT": points(places), "OUTPUT": "memory:"})


def test_every_value_is_known_or_null(tmp_path: Path):
    places = [(765_000, 3_890_000)] * 6 + [(766_000 + i, 3_890_000) for i in range(6)] + [None]
    _, areas, _ = run_to_layers(tmp_path, {"INPUT": points(places), "METHOD": 2, "DISTANCE": 10.0})
    values = [value for area in areas for value in area.attributes()]
    assert not any(isinstance(value, float) and np.isnan(value) for value in values)


@pytest.mark.parametrize("method", [0, 1, 2])
def test_it_stops_when_the_user_says_so(method: int):
    class Impatient(Log):
        def setProgressText(self, text: str | None) -> None:
            if "clusters" in (text or ""):
                self.cancel()

    options = {"INPUT": knots(), "METHOD": method, "DISTANCE": 60.0, "TIME_FIELD": "when"}
    with pytest.raises(QgsProcessingException, match="Stopped"):
        run("clusterareas", {**options, "OUTPUT": "memory:"}, Impatient())


def test_qgis_process_runs_it(environment, tmp_path: Path):
    layer = saved(knots(), tmp_path / "knots.gpkg")
    areas = tmp_path / "areas.gpkg"
    done = process(
        environment,
        "clusterareas",
        f"INPUT={layer.source()}",
        "METHOD=1",
        "DISTANCE=150",
        "DAYS=5",
        "TIME_FIELD=when",
        f"OUTPUT={areas}",
    )
    assert done["results"]["CLUSTERS"] == QgsVectorLayer(str(areas), "areas", "ogr").featureCount() > 0
    assert "POINTS" not in done["results"]
