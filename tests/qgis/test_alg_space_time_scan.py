"""The space-time scan as people run it: published clusters, population, what is chosen and refused."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import QgsVectorLayer

from tests.qgis.commands import process, run_process
from tests.qgis.running import Log, box, points, polygons, refusal, run, saved

FIELDS = ["rank", "cases", "expected", "llr", "p", "from", "to", "radius"]
X, Y = 500_000, 4_000_000


def table(shared: Path, name: str) -> QgsVectorLayer:
    """Return a file of New York with its coordinates, as a person would open it."""
    path = shared / "data" / "incidents" / name
    uri = f"file://{path}?delimiter=,&xField=lon&yField=lat&crs=EPSG:4326&detectTypes=yes"
    layer = QgsVectorLayer(uri, path.stem, "delimitedtext")
    assert layer.isValid()
    return layer


def fever(shared: Path) -> dict[str, Any]:
    """Return the parameters of the published runs."""
    return {
        "INPUT": table(shared, "nyc_fever_2001_satscan.csv"),
        "TIME_FIELD": "date",
        "CASES": "cases",
        "MAX_RADIUS": 3000,
        "MAX_DAYS": 7,
        "POPULATION": table(shared, "nyc_fever_2001_zip_centroids.csv"),
        "OUTPUT": "memory:",
    }


def day(value: Any) -> str:
    return value.toString("yyyy-MM-dd")


def happenings(n: int = 120, **more: Any) -> QgsVectorLayer:
    """Return incidents on 30 days at nine places, eight of them together on the 10th; further fields."""
    number = np.concatenate([np.arange(n) % 9, np.full(8, 8)])
    days = np.concatenate([7 * np.arange(n) % 30, np.full(8, 9)])
    places = [(X + 500 * (i % 3), Y + 500 * (i // 3)) for i in number.tolist()]
    fields = "&".join(["field=when:string", *(f"field={name}:double" for name in more)])
    rows = zip([f"2026-06-{d + 1:02d}T13:00:00" for d in days.tolist()], *more.values())
    return points(places, fields=fields, values=[list(row) for row in rows])


def scan(layer: QgsVectorLayer, log: Log | None = None, **changes: Any) -> dict[str, Any]:
    given = {"INPUT": layer, "TIME_FIELD": "when", "MAX_RADIUS": 600, "MAX_DAYS": 5, "OUTPUT": "memory:"}
    return run("spacetimescan", {**given, **changes}, log or Log())


@pytest.mark.parametrize("how", ["prospective", "retrospective"])
def test_the_published_clusters_of_new_york(shared: Path, how: str):
    published = json.loads((shared / "data/incidents/published_results.json").read_text(encoding="utf-8"))
    listed = published["nyc_fever_2001"][how]
    log = Log()
    found = run("spacetimescan", {**fever(shared), "PROSPECTIVE": how == "prospective"}, log)
    rows = list(found["OUTPUT"].getFeatures())
    assert found["OUTPUT"].fields().names() == FIELDS
    assert found["ANALYSIS_CRS"] == found["OUTPUT"].crs().authid() == "EPSG:32618"
    assert found["CLUSTERS"] == len(rows) == len(listed)
    assert round(found["BEST_LLR"], 6) == listed[0]["llr"]
    for row, wanted in zip(rows, listed):
        assert round(row["llr"], 6) == wanted["llr"]
        assert row["cases"] == wanted["cases"]
        assert (day(row["from"]), day(row["to"])) == (wanted["from"], wanted["to"])
        assert row["radius"] / 1000 == pytest.approx(wanted["radius_km"], abs=0.01)
        assert row["p"] == pytest.approx(wanted["p"], abs=0.065)
        # drawn around all of its places, a single one as a circle that can be seen
        assert row.geometry().boundingBox().width() / 2 == pytest.approx(max(row["radius"], 150), rel=0.002)
    assert [row["rank"] for row in rows] == list(range(1, len(rows) + 1))
    assert any("less than one incident was expected" in warning for warning in log.warnings)


def test_places_on_the_edge_lie_in_the_circle(shared: Path):
    found = run("spacetimescan", {**fever(shared), "PERMUTATIONS": 1})
    best = next(found["OUTPUT"].getFeatures())
    run_again = {"INPUT": fever(shared)["POPULATION"], "TARGET_CRS": "EPSG:32618", "OUTPUT": "memory:"}
    import processing

    zips = processing.run("native:reprojectlayer", run_again)["OUTPUT"]
    inside = {str(f["zip"]) for f in zips.getFeatures() if best.geometry().contains(f.geometry())}
    assert inside == {"10454", "10455", "10451", "10035", "10037", "10030", "10029", "10456"}


def test_the_published_cluster_by_a_command(environment: dict[str, str], shared: Path, tmp_path: Path):
    incidents, zips, target = (tmp_path / f"{name}.gpkg" for name in ("fever", "zips", "clusters"))
    saved(fever(shared)["INPUT"], incidents)
    saved(fever(shared)["POPULATION"], zips)
    said = process(
        environment,
        "spacetimescan",
        f"INPUT={incidents}",
        "TIME_FIELD=date",
        "MAX_RADIUS=3000",
        "MAX_DAYS=7",
        f"POPULATION={zips}",
        "PROSPECTIVE=true",
        f"OUTPUT={target}",
    )["results"]
    assert round(said["BEST_LLR"], 6) == 3.845418
    assert said["INPUT_COUNT"] == 194
    layer = QgsVectorLayer(str(target), "clusters", "ogr")
    assert [feature["rank"] for feature in layer.getFeatures()] == [1, 2, 3]
    record = json.loads(layer.metadata().history()[-1])
    assert record["algorithm"] == "crimemap:spacetimescan"
    assert (record["seed"], record["parameters"]["PERMUTATIONS"]) == (1, 999)
    assert (record["first_day"], record["last_day"]) == ("2001-11-01", "2001-11-24")


def test_nothing_given_finds_the_place_and_day_and_tells_what_was_chosen():
    found = scan(happenings(), MAX_RADIUS=0, MAX_DAYS=0)
    best = next(found["OUTPUT"].getFeatures())
    assert (best["radius"], day(best["from"]), day(best["to"])) == (0.0, "2026-06-10", "2026-06-10")
    assert best["cases"] >= 8
    assert found["BEST_P"] == best["p"] <= 0.05
    assert found["CHOSEN_MAX_DAYS"] == 14
    assert 500 <= found["CHOSEN_MAX_RADIUS"] < 1500
    record = json.loads(found["OUTPUT"].metadata().history()[-1])
    assert record["chosen"]["MAX_RADIUS"] == found["CHOSEN_MAX_RADIUS"]
    assert record["chosen"]["MAX_DAYS"] == 14


def test_the_answer_is_the_same_again_and_with_the_rows_as_counts():
    once = [f.attributes() for f in scan(happenings())["OUTPUT"].getFeatures()]
    again = [f.attributes() for f in scan(happenings())["OUTPUT"].getFeatures()]
    ones = scan(happenings(n_cases=[1.0] * 128), CASES="n_cases")
    assert once == again == [f.attributes() for f in ones["OUTPUT"].getFeatures()]


def test_people_decide_what_is_expected_in_the_poisson_model():
    squares = [
        box(
            X + 500 * (i % 3) - 250,
            Y + 500 * (i // 3) - 250,
            X + 500 * (i % 3) + 250,
            Y + 500 * (i // 3) + 250,
        )
        for i in range(9)
    ]
    shares = np.array([1000.0, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 2000])
    areas = polygons(squares, fields="field=people:double", values=[[s] for s in shares.tolist()])
    found = scan(happenings(), MODEL=1, POPULATION=areas, POPULATION_FIELD="people", MAX_RADIUS=10)
    best = next(found["OUTPUT"].getFeatures())
    days = (best["from"].daysTo(best["to"])) + 1
    # a single square: its share of the people, and of the 30 days
    assert best["expected"] == pytest.approx(128 * 0.2 * days / 30)
    # the same people at points
    places = points(
        [(X + 500 * (i % 3), Y + 500 * (i // 3)) for i in range(9)],
        fields="field=people:double",
        values=[[s] for s in shares.tolist()],
    )
    at_points = scan(happenings(), MODEL=1, POPULATION=places, POPULATION_FIELD="people", MAX_RADIUS=10)
    assert [f.attributes() for f in at_points["OUTPUT"].getFeatures()] == [
        f.attributes() for f in found["OUTPUT"].getFeatures()
    ]


def test_an_incident_counts_in_the_polygon_that_holds_it_not_at_the_nearest_middle():
    # all lie in the long area's far end, nearer to the middle of the small one
    small, long = box(X, Y, X + 200, Y + 200), box(X + 200, Y, X + 5000, Y + 200)
    areas = polygons([small, long], fields="field=people:double", values=[[100.0], [300.0]])
    places = [(X + 260, Y + 100)] * 34 + [(X + 100, Y + 100)] * 2
    times = [[f"2026-06-{1 + i % 20:02d}"] for i in range(30)] + [["2026-06-07"]] * 6
    layer = points(places, fields="field=when:string", values=times)
    found = scan(layer, MODEL=1, POPULATION=areas, POPULATION_FIELD="people", MAX_RADIUS=10, MAX_DAYS=1)
    best = next(found["OUTPUT"].getFeatures())
    assert best["expected"] == pytest.approx(36 * 0.75 / 20)


def test_the_same_incidents_everywhere_and_always_are_no_cluster(tmp_path: Path):
    rows = [((X + 500 * i, Y), f"2026-06-{d + 1:02d}") for i in range(5) for d in range(10)]
    layer = points([p for p, _ in rows], fields="field=when:string", values=[[t] for _, t in rows])
    log = Log()
    found = scan(layer, log, OUTPUT=str(tmp_path / "none.gpkg"))
    assert (found["CLUSTERS"], found["BEST_LLR"], found["BEST_P"]) == (0, 0.0, 1.0)
    assert QgsVectorLayer(found["OUTPUT"], "none", "ogr").featureCount() == 0
    assert any("more than expected" in warning for warning in log.warnings)


def test_rows_without_a_place_a_date_or_a_number_are_left_out_and_told():
    places = [(X + 500 * (i % 5), Y) for i in range(40)]
    values: list[list[Any]] = [[f"2026-06-{1 + i % 20:02d}", 1.0] for i in range(40)]
    places[0] = None  # type: ignore[call-overload]
    values[1][0] = None
    values[2][1] = None
    layer = points(places, fields="field=when:string&field=n_cases:double", values=values)
    log = Log()
    found = scan(layer, log, CASES="n_cases", PERMUTATIONS=9)
    assert (found["INPUT_COUNT"], found["NULL_GEOMETRIES"]) == (40, 1)
    record = json.loads(found["OUTPUT"].metadata().history()[-1])
    assert (record["without_date"], record["without_cases"]) == (1, 1)
    assert record["cases"] == 37
    assert sum("left out" in warning for warning in log.warnings) == 3


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"MODEL": 1}, "The Poisson model needs POPULATION"),
        ({"CASES": "nothing"}, "CASES: INPUT has no field “nothing”"),
        ({"TIME_FIELD": "nothing"}, "TIME_FIELD: INPUT has no field “nothing”"),
        ({"MAX_RADIUS": -5}, "MAX_RADIUS: write a number, 0 or more"),
        ({"MAX_DAYS": -5}, "MAX_DAYS: write a number, 0 or more"),
        ({"PERMUTATIONS": 0}, "PERMUTATIONS: write a number, 1 or more"),
        ({"MODEL": 7}, "MODEL: choose from"),
    ],
)
def test_what_cannot_be_used_is_refused_with_a_remedy(changes: dict[str, Any], words: str):
    given = {"INPUT": happenings(), "TIME_FIELD": "when", "OUTPUT": "memory:", **changes}
    assert words in refusal("spacetimescan", given)


@pytest.mark.parametrize("bad", [1.5, -1.0, float("inf")])
def test_numbers_that_are_no_counts_are_refused(bad: float):
    layer = happenings(n_cases=[bad] + [1.0] * 127)
    given = {"INPUT": layer, "TIME_FIELD": "when", "CASES": "n_cases", "OUTPUT": "memory:"}
    assert "holds numbers that are no counts" in refusal("spacetimescan", given)


@pytest.mark.parametrize("n", [0, 1, 2])
def test_none_one_and_two_incidents_at_one_place_are_refused(n: int):
    layer = points([(X, Y)] * n, fields="field=when:string", values=[[f"2026-06-0{i + 1}"] for i in range(n)])
    given = {"INPUT": layer, "TIME_FIELD": "when", "OUTPUT": "memory:"}
    said = refusal("spacetimescan", given)
    assert "There are no incidents to analyse" in said if n == 0 else "nothing to compare" in said


def test_nobody_in_the_population_is_refused():
    nobody = points([(X, Y)], fields="field=people:double", values=[[0.0]])
    given = {"INPUT": happenings(), "TIME_FIELD": "when", "OUTPUT": "memory:", "MODEL": 1}
    said = refusal("spacetimescan", {**given, "POPULATION": nobody, "POPULATION_FIELD": "people"})
    assert "The population is empty" in said
    empty = points([None])
    assert "POPULATION holds no place" in refusal("spacetimescan", {**given, "POPULATION": empty})


def test_too_many_cylinders_are_refused_naming_what_to_change(environment: dict[str, str], tmp_path: Path):
    rng = np.random.default_rng(3)
    places = [(X + x, Y + y) for x, y in rng.uniform(0, 1000, (5000, 2)).tolist()]
    times = [[f"2026-{1 + i % 12:02d}-{1 + i % 28:02d}"] for i in range(5000)]
    saved(points(places, fields="field=when:string", values=times), tmp_path / "many.gpkg")
    done = run_process(
        environment,
        "spacetimescan",
        f"INPUT={tmp_path / 'many.gpkg'}",
        "TIME_FIELD=when",
        "MAX_RADIUS=2000",
        f"OUTPUT={tmp_path / 'out.gpkg'}",
    )
    assert done.returncode != 0
    assert "Give a smaller MAX_RADIUS or MAX_DAYS" in done.stderr
