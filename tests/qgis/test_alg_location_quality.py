"""Location quality, as the toolbox runs it."""

from __future__ import annotations

import json
from datetime import date, datetime
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import NULL, QgsVectorLayer

from crime_map_plugin.incidents import schema
from crime_map_plugin.incidents.coverage import Scope
from crime_map_plugin.incidents.schema import Page
from crime_map_plugin.store.geopackage import Store
from tests.qgis import made_up_store
from tests.qgis.commands import process
from tests.qgis.running import Log, box, points, polygons, refusal, run, saved

CRS = "EPSG:4326"
WORDS = "field=precision:string&field=street:string&field=house:string"
HEAP = (71.5, 51.2)


def row(
    place: tuple[float, float] | None, precision: str, street: str | None = None, house: str | None = None
):
    return place, [precision, street, house]


ROWS = [
    *[row((71.40 + i * 0.001, 51.10), "house", "Abay", str(i)) for i in range(40)],
    *[row((71.40 + i * 0.001, 51.11), "street", "Abay") for i in range(10)],
    *[row(HEAP, "house", f"Street {i}", "1") for i in range(12)],
    *[row((71.45, 51.15), "house", "Market square", "5") for i in range(11)],
    *[row((71.43, 51.13), "settlement") for i in range(4)],
    row((71.44, 51.14), "unknown"),
    row((0.0, 0.0), "house", "Abay", "1"),
    row(None, "house", "Abay", "2"),
    *[row((70.0, 50.0), "house", "Far away", "9") for _ in range(2)],
]
AREA = box(71.0, 51.0, 72.0, 51.5)


def incidents(rows=ROWS, **more: Any) -> QgsVectorLayer:
    options = {"crs": CRS, "fields": WORDS, "values": [words for _, words in rows], **more}
    return points([place for place, _ in rows], **options)


def quality(log: Log | None = None, **parameters: Any) -> dict[str, Any]:
    return run("locationquality", {"OUTPUT": "memory:", **parameters}, log)


def table(found: dict[str, Any] | QgsVectorLayer) -> list[dict[str, Any]]:
    layer = found if isinstance(found, QgsVectorLayer) else found["OUTPUT"]
    names = layer.fields().names()
    return [
        {**{n: None if f[n] == NULL else f[n] for n in names}, "place": None if f.geometry().isEmpty() else f}
        for f in layer.getFeatures()
    ]


def by_kind(found: dict[str, Any]) -> dict[str | None, int]:
    return {r["kind"]: r["count"] for r in table(found) if r["rank"] is None}


def made_store(path: Path, rows=ROWS, scope: Scope | None = None) -> str:
    columns = schema.empty_columns(len(rows))
    columns["id"][:] = [f"made-up:crime:{i}" for i in range(len(rows))]
    columns["source"][:], columns["source_layer"][:], columns["category"][:] = "made-up", "crime", "theft"
    columns["occurred_at"][:] = np.datetime64("2026-07-01T12:00:00")
    for number, name in enumerate(("precision", "street", "house")):
        columns[name][:] = [words[number] for _, words in rows]
    for number, name in enumerate(("x", "y")):
        columns[name][:] = [np.nan if place is None else place[number] for place, _ in rows]
    with Store.open(path, create=True) as store:
        writer = store.begin(scope or Scope("made-up", "crime"))
        writer.write(Page(columns, len(rows)))
        writer.finish({}, True, datetime(2026, 9, 1))
    return str(path)


KINDS = {"house": 51, "street": 10, "settlement": 5, "stacked": 12, "zero": 2, "outside": 2}


def check_rows(found: dict[str, Any]) -> None:
    assert by_kind(found) == KINDS
    assert found["TOTAL"] == found["INPUT_COUNT"] == len(ROWS) == 82
    assert found["GEOCODING_RATE"] == pytest.approx(61 / 82)
    assert {name: found[name.upper()] for name in KINDS} == KINDS
    # Four in settlements, ten on streets, one unknown.
    assert (found["NO_HOUSE"], found["NULL_GEOMETRIES"]) == (15, 1)
    assert found["ANALYSIS_CRS"] == "EPSG:32642"


def test_every_kind_by_hand():
    log = Log()
    found = quality(log, INPUT=incidents(), BOUNDARY=polygons([AREA], crs=CRS))
    check_rows(found)
    assert found["OUTPUT"].fields().names() == ["count", "share", "kind", "rank"]
    assert found["OUTPUT"].crs().authid() == "EPSG:32642"
    # 12 on the heap, 11 at the market (one address), 4 in the settlement's middle, 2 far away.
    ranked = [r for r in table(found) if r["rank"] is not None]
    assert [(r["rank"], r["count"], r["kind"]) for r in ranked] == [
        (1, 12, "stacked"),
        (2, 11, "house"),
        (3, 4, "settlement"),
        (4, 2, "outside"),
    ]
    assert all(r["place"] is not None for r in ranked)
    assert all(r["place"] is None for r in table(found) if r["rank"] is None)
    assert [r["share"] for r in ranked] == pytest.approx([12 / 82, 11 / 82, 4 / 82, 2 / 82])
    told = "\n".join(log.warnings)
    for part in ("Only 74.4 %", "Ratcliffe 2004", "12 incident", "lie on stacks", "have no place"):
        assert part in told
    record = json.loads(found["OUTPUT"].metadata().history()[-1])
    assert (record["stacked"], record["outside"], record["null_geometries"]) == (12, 2, 1)
    assert record["geocoding_rate"] == found["GEOCODING_RATE"]


def test_a_store_is_judged_like_a_layer(tmp_path: Path):
    log = Log()
    store = made_store(tmp_path / "s.gpkg")
    found = quality(log, STORE=store, BOUNDARY=polygons([AREA], crs=CRS))
    check_rows(found)
    assert not any("fetched" in text for text in log.warnings)
    layer = quality(INPUT=incidents(), BOUNDARY=polygons([AREA], crs=CRS))
    assert [r["count"] for r in table(found)] == [r["count"] for r in table(layer)]


def test_a_store_that_is_not_whole_says_so(tmp_path: Path):
    log = Log()
    scope = Scope("made-up", "crime", date_from=datetime(2026, 7, 1), date_to=datetime(2026, 8, 1))
    quality(log, STORE=made_store(tmp_path / "s.gpkg", scope=scope))
    assert any("fetched" in text for text in log.warnings)


def test_a_fetched_store_of_houses_passes(tmp_path: Path):
    made_up_store.fill(tmp_path / "s.gpkg", 60, today=date(2026, 7, 1))
    log = Log()
    found = quality(log, STORE=str(tmp_path / "s.gpkg"))
    # Streets and houses are given, precision is not: it follows from them.
    assert (found["GEOCODING_RATE"], found["HOUSE"], found["NO_HOUSE"]) == (1, 60, 0)
    assert not any("Ratcliffe" in text for text in log.warnings)


def test_without_a_boundary_nothing_is_outside():
    found = quality(INPUT=incidents())
    assert (found["OUTSIDE"], found["HOUSE"]) == (0, 53)


def test_a_layer_without_words_is_judged_by_its_coordinates_only():
    log = Log()
    bare = points([place for place, _ in ROWS], crs=CRS)
    found = quality(log, INPUT=bare, BOUNDARY=polygons([AREA], crs=CRS))
    assert by_kind(found) == {"stacked": 23, "zero": 2, "outside": 2, None: 55}
    assert (found["HOUSE"], found["STREET"], found["SETTLEMENT"], found["NO_HOUSE"]) == (None,) * 4
    assert found["GEOCODING_RATE"] == pytest.approx(55 / 82)
    assert any("at most" in text for text in log.warnings)


def test_metres_and_degrees_give_the_same(tmp_path: Path):
    rows = [r for r in ROWS if r[0] is not None and r[0] != (0.0, 0.0)]
    first = quality(INPUT=incidents(rows))
    import processing

    moved = processing.run(
        "native:reprojectlayer",
        {"INPUT": incidents(rows), "TARGET_CRS": "EPSG:32642", "OUTPUT": "memory:"},
    )["OUTPUT"]
    for layer in (moved, saved(moved, tmp_path / "metres.gpkg"), saved(incidents(rows), tmp_path / "d.gpkg")):
        second = quality(INPUT=layer)
        assert by_kind(second) == by_kind(first)
        assert [(r["count"], r["kind"]) for r in table(second)] == [
            (r["count"], r["kind"]) for r in table(first)
        ]


def test_the_heap_is_where_it_is():
    found = quality(INPUT=incidents(), TOP=1)
    (heap,) = (r for r in table(found) if r["rank"] == 1)
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsProject

    back = QgsCoordinateTransform(
        found["OUTPUT"].crs(), QgsCoordinateReferenceSystem(CRS), QgsProject.instance()
    ).transform(heap["place"].geometry().asPoint())
    assert (back.x(), back.y()) == pytest.approx(HEAP)
    assert all(r["rank"] is None for r in table(quality(INPUT=incidents(), TOP=0)))


@pytest.mark.parametrize("n", [1, 2])
def test_one_or_two_incidents_are_judged(n):
    log = Log()
    found = quality(log, INPUT=incidents(ROWS[:1] * n))
    assert (found["TOTAL"], found["GEOCODING_RATE"]) == (n, 1)
    assert any(f"Only {n} " in text for text in log.warnings)


def test_incidents_that_are_nowhere_are_a_rate_of_nothing():
    rows = [row(None, "house"), row((0.0, 0.0), "house"), row((71.4, 191.0), "house")]
    found = quality(INPUT=incidents(rows))
    assert (found["ZERO"], found["GEOCODING_RATE"], found["ANALYSIS_CRS"]) == (3, 0, "")
    assert by_kind(found)["zero"] == 3


def test_a_hole_in_the_study_area_is_outside():
    hole = "(71.49 51.19, 71.51 51.19, 71.51 51.21, 71.49 51.21, 71.49 51.19)"
    ring = f"POLYGON((71 51, 72 51, 72 51.5, 71 51.5, 71 51), {hole})"
    assert quality(INPUT=incidents(), BOUNDARY=polygons([ring], crs=CRS))["OUTSIDE"] == 14


def test_what_cannot_be_used_is_refused(tmp_path: Path):
    assert "one of the two" in refusal("locationquality", {"OUTPUT": "memory:"})
    both = {"INPUT": incidents(), "STORE": made_store(tmp_path / "s.gpkg"), "OUTPUT": "memory:"}
    assert "one of the two" in refusal("locationquality", both)
    missing = {"STORE": str(tmp_path / "none.gpkg"), "OUTPUT": "memory:"}
    assert "no store" in refusal("locationquality", missing)
    assert "no incidents" in refusal("locationquality", {"INPUT": incidents([]), "OUTPUT": "memory:"})
    bare = {"INPUT": points([(71.4, 51.1)], crs=""), "OUTPUT": "memory:"}
    assert "degrees" in refusal("locationquality", bare)


def test_snapped_burglaries_are_no_stacks(shared: Path):
    source = shared / "data" / "incidents" / "nottingham_burglary_2022.csv"
    layer = QgsVectorLayer(
        f"file://{source}?delimiter=,&xField=longitude&yField=latitude&crs=EPSG:4326&detectTypes=yes",
        "burglaries",
        "delimitedtext",
    )
    found = quality(INPUT=layer)
    assert (found["TOTAL"], found["STACKED"], found["ZERO"], found["PLACES"]) == (1795, 0, 0, 1247)
    fullest = [r["count"] for r in table(found) if r["rank"] is not None]
    assert (len(fullest), fullest[0]) == (20, 8)


def test_it_runs_from_a_command(environment: dict[str, str], tmp_path: Path):
    said = process(
        environment,
        "locationquality",
        f"STORE={made_store(tmp_path / 's.gpkg')}",
        "TOP=3",
        f"OUTPUT={tmp_path / 'quality.gpkg'}",
    )
    assert said["results"]["GEOCODING_RATE"] == pytest.approx(63 / 82)
    layer = QgsVectorLayer(str(tmp_path / "quality.gpkg"), "quality", "ogr")
    assert json.loads(layer.metadata().history()[-1])["input_count"] == 82
    assert [r["rank"] for r in table(layer)] == [None] * 6 + [1, 2, 3]
    saved(points([(71.4, 51.1)] * 3, crs=CRS), tmp_path / "bare.gpkg")
    bare = process(
        environment,
        "locationquality",
        f"INPUT={tmp_path / 'bare.gpkg'}",
        f"OUTPUT={tmp_path / 'bare_quality.gpkg'}",
    )
    assert bare["results"].get("HOUSE") is None
