"""District statistics held against a count of their own: GDAL's geometry and Python's calendar."""

from __future__ import annotations

import json
import math
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from osgeo import ogr
from qgis.core import NULL, QgsVectorLayer
from qgis.PyQt.QtCore import QDateTime

from tests.qgis.running import Log, box, points, polygons, refusal, run, saved

CRS = "EPSG:4326"
KEYS = ("traffic", "ecological", "robbery", "violence", "theft", "fraud", "drugs", "public_order", "other")
FIELDS = [
    "count", "per_10k", "per_10k_year", "previous", "year_ago", "change", "change_pct", "change_p",
    *(f"n_{key}" for key in KEYS),
]  # fmt: skip
Row = tuple[float, float, str, str]

SHAPES = [
    box(71.0, 51.0, 71.4, 51.4),
    box(71.3, 51.0, 71.8, 51.4),  # overlaps the first
    "POLYGON((71.9 51.0, 72.4 51.0, 72.4 51.4, 71.9 51.4, 71.9 51.0),"
    "(72.1 51.1, 72.1 51.3, 72.3 51.3, 72.3 51.1, 72.1 51.1))",
    box(75.0, 51.0, 75.1, 51.1),  # nothing happens there
]
PEOPLE = [33_333, 120_000, None, 50]


def districts(**more: Any) -> QgsVectorLayer:
    return polygons(
        SHAPES,
        crs=CRS,
        fields="field=name:string&field=pop:integer",
        values=[[f"D{i}", people] for i, people in enumerate(PEOPLE)],
        **more,
    )


def incidents(rows: list[Row], field: str = "occurred_at") -> QgsVectorLayer:
    return points(
        [(x, y) for x, y, _, _ in rows],
        crs=CRS,
        fields=f"field={field}:datetime&field=category:string",
        values=[[QDateTime.fromString(at, "yyyy-MM-ddTHH:mm:ss"), key] for _, _, at, key in rows],
    )


def made_up(start: datetime, days: int, step_hours: float = 7.3) -> list[Row]:
    """Return incidents every few hours that wander over all districts and the hole, on no border."""
    rows = []
    n = int(days * 24 / step_hours)
    for i in range(n):
        x = 70.93 + 0.1 * ((i * 7) % 17)
        y = 50.96 + 0.05 * ((i * 5) % 11)
        at = start + timedelta(hours=step_hours * i)
        rows.append((round(x, 6), round(y, 6), at.replace(microsecond=0).isoformat(), KEYS[(i * i) % 9]))
    return rows


def counted(rows: list[Row], start: datetime, end: datetime, shape: str, key: str = "") -> int:
    polygon = ogr.CreateGeometryFromWkt(shape)
    return sum(
        1
        for x, y, at, category in rows
        if start.isoformat() <= at < end.isoformat()
        and (not key or category == key)
        and ogr.CreateGeometryFromWkt(f"POINT({x} {y})").Intersects(polygon)
    )


def e_test(k1: int, k2: int, d1: float, d2: float) -> float:
    """Return the p of Krishnamoorthy & Thomson's E-test by summing over both Poisson laws."""
    if k1 == k2 == 0:
        return 1.0
    rate = (k1 + k2) / (d1 + d2)
    seen = abs(k1 / d1 - k2 / d2) / math.sqrt(k1 / d1**2 + k2 / d2**2)
    tops = [int(m + 12 * math.sqrt(m) + 30) for m in (rate * d1, rate * d2)]

    def law(mean: float, top: int) -> list[float]:
        return [math.exp(-mean + k * math.log(mean) - math.lgamma(k + 1)) for k in range(top)]

    total = 0.0
    second = law(rate * d2, tops[1])
    for i, p in enumerate(law(rate * d1, tops[0])):
        for j, q in enumerate(second):
            spread = i / d1**2 + j / d2**2
            there = abs(i / d1 - j / d2) / math.sqrt(spread) if spread else 0.0
            if there >= seen * (1 - 1e-12):
                total += p * q
    return min(1.0, total)


def result(found: dict[str, Any]) -> list[dict[str, Any]]:
    layer = found["OUTPUT"]
    names = layer.fields().names()
    return [{n: None if f[n] == NULL else f[n] for n in names} for f in layer.getFeatures()]


def statistics(log: Log | None = None, **parameters: Any) -> dict[str, Any]:
    common = {"DISTRICTS": districts(), "NAME": "name", "POPULATION_FIELD": "pop", "OUTPUT": "memory:"}
    return run("districtstatistics", {**common, **parameters}, log)


PERIODS = {
    # FROM, TO → previous, year ago
    "a month": ("2026-07-01", "2026-08-01", ("2026-06-01", "2026-07-01"), ("2025-07-01", "2025-08-01")),
    "March after a leap February": (
        "2024-03-01", "2024-04-01", ("2024-02-01", "2024-03-01"), ("2023-03-01", "2023-04-01")
    ),
    "a leap February": (
        "2024-02-01", "2024-03-01", ("2024-01-01", "2024-02-01"), ("2023-02-01", "2023-03-01")
    ),
    "a quarter": ("2026-04-01", "2026-07-01", ("2026-01-01", "2026-04-01"), ("2025-04-01", "2025-07-01")),
    "three months that are no quarter": (
        "2026-02-01", "2026-05-01", ("2025-11-04", "2026-02-01"), ("2025-02-01", "2025-05-01")
    ),
    "a leap year": ("2024-01-01", "2025-01-01", ("2023-01-01", "2024-01-01"), ("2023-01-01", "2024-01-01")),
    "ten days": ("2026-07-05", "2026-07-15", ("2026-06-25", "2026-07-05"), ("2025-07-05", "2025-07-15")),
    "a part of a day": (
        "2026-07-05T06:00:00", "2026-07-06T18:00:00",
        ("2026-07-03T18:00:00", "2026-07-05T06:00:00"), ("2025-07-05T06:00:00", "2025-07-06T18:00:00"),
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", PERIODS)
def test_every_figure_is_as_counted_by_hand(name: str):
    start, end, before, ago = PERIODS[name]
    begin, stop = datetime.fromisoformat(start), datetime.fromisoformat(end)
    earliest = min(datetime.fromisoformat(before[0]), datetime.fromisoformat(ago[0])) - timedelta(days=3)
    rows = made_up(earliest, (stop - earliest).days + 5)
    found = statistics(INPUT=incidents(rows), FROM=start, TO=end)
    days = (stop - begin).total_seconds() / 86_400
    assert found["OUTPUT"].fields().names() == ["name", "pop", *FIELDS]
    for row, shape, people in zip(result(found), SHAPES, PEOPLE):
        count = counted(rows, begin, stop, shape)
        previous = counted(rows, *map(datetime.fromisoformat, before), shape)
        assert (row["count"], row["previous"]) == (count, previous)
        assert row["year_ago"] == counted(rows, *map(datetime.fromisoformat, ago), shape)
        assert row["change"] == count - previous
        assert row["change_pct"] == (
            None if previous == 0 else pytest.approx(100 * (count - previous) / previous)
        )
        assert row["per_10k"] == (
            None if people is None else pytest.approx(count * 10_000 / people, rel=1e-12)
        )
        for key in KEYS:
            assert row[f"n_{key}"] == counted(rows, begin, stop, shape, key)
        if people:
            assert row["per_10k_year"] == pytest.approx(row["per_10k"] * 365 / days, rel=0.003)
        if count + previous < 150:
            length = [datetime.fromisoformat(moment) for moment in before]
            days_before = (length[1] - length[0]).total_seconds() / 86_400
            assert row["change_p"] == pytest.approx(e_test(previous, count, days_before, days), abs=1e-6)
    inside = sum(1 for r in rows if start <= r[2] < stop.isoformat())
    hit = sum(
        1
        for r in rows
        if start <= r[2] < stop.isoformat() and any(counted([r], begin, stop, shape) for shape in SHAPES)
    )
    assert found["OUTSIDE"] == inside - hit


def test_an_input_that_holds_some_of_an_earlier_period_is_counted_there():
    rows = [
        (71.1, 51.1, "2025-07-20T10:00:00", "theft"),
        *[(71.1, 51.1, f"2026-06-{day}T10:00:00", "theft") for day in (15, 16, 17)],
        *[(71.1, 51.1, f"2026-07-{day}T10:00:00", "theft") for day in (10, 11, 12, 13)],
    ]
    row = result(statistics(INPUT=incidents(rows), FROM="2026-07-01", TO="2026-08-01"))[0]
    assert (row["count"], row["previous"], row["year_ago"]) == (4, 3, 1)
    log = Log()
    row = result(statistics(log, INPUT=incidents(rows[1:]), FROM="2026-07-01", TO="2026-08-01"))[0]
    assert (row["count"], row["previous"], row["year_ago"]) == (4, 3, None)
    assert any("begins after" in warning for warning in log.warnings)


def test_an_incident_on_a_shared_border_is_counted_once_and_on_an_outer_one_too():
    squares = polygons(
        [box(71.0, 51.0, 71.5, 51.5), box(71.5, 51.0, 72.0, 51.5)],
        crs=CRS,
        fields="field=name:string",
        values=[["W"], ["E"]],
    )
    places = [
        (71.5, 51.25),
        (71.5, 51.0),
        (71.5, 51.5),
        (71.0, 51.2),
        (72.0, 51.2),
        (71.2, 51.5),
        (72.0, 51.5),
    ]
    rows = [(x, y, "2026-07-03T00:00:00", "theft") for x, y in places]
    found = statistics(
        INPUT=incidents(rows), DISTRICTS=squares, POPULATION_FIELD="", FROM="2026-07-01", TO="2026-08-01"
    )
    assert sum(row["count"] for row in result(found)) == len(places)
    assert found["OUTSIDE"] == 0


def test_the_registered_date_counts_where_it_is_asked_for():
    rows = [(71.1, 51.1, "2026-07-03T00:00:00", "theft"), (71.1, 51.1, "2026-08-01T00:00:00", "theft")]
    found = statistics(
        INPUT=incidents(rows, "registered_at"), FROM="2026-07-01", TO="2026-08-01", DATE_FIELD=1
    )
    assert result(found)[0]["count"] == 1


def test_a_store_leaves_out_and_counts_as_a_layer_does(tmp_path: Path):
    rows: list[tuple[Any, ...]] = [
        *[((71.1, 51.1), f"2026-07-{day:02d}T10:00:00") for day in range(1, 9)],
        ((71.1, 51.1), "2026-06-03T10:00:00"),
        ((71.1, 51.1), None),
        (None, "2026-07-09T10:00:00"),
        (None, "2026-07-10T10:00:00"),
        ((30.0, 20.0), "2026-07-11T10:00:00"),  # far from the districts
        ((71.85, 51.1), "2026-07-12T10:00:00"),  # between them
        ((30.0, 20.0), "2026-06-11T10:00:00"),
    ]
    layer = points(
        [place for place, _ in rows],
        crs=CRS,
        fields="field=no:integer&field=occurred_at:datetime&field=what:string",
        values=[
            [number, QDateTime.fromString(at, "yyyy-MM-ddTHH:mm:ss") if at else None, "theft"]
            for number, (_, at) in enumerate(rows)
        ],
    )
    profile = {
        "format": 1,
        "id": "own",
        "title": {"en": "Own"},
        "protocol": "arcgis",
        "root": "http://127.0.0.1:9/",
        "layers": {
            "rows": {
                "path": "x/FeatureServer/0",
                "title": {"en": "Rows"},
                "incidents": "theft",
                "fields": {"id": "no", "occurred_at": "occurred_at"},
            }
        },
    }
    (tmp_path / "own.json").write_text(json.dumps(profile))
    store = str(tmp_path / "s.gpkg")
    run("importincidents", {"INPUT": layer, "PROFILE": str(tmp_path / "own.json"), "STORE": store})
    log = Log()
    found = statistics(log, STORE=store, FROM="2026-07-01", TO="2026-08-01")
    assert [row["count"] for row in result(found)] == [8, 0, 0, 0]
    assert (found["OUTSIDE"], found["NULL_GEOMETRIES"], found["WITHOUT_DATE"]) == (2, 2, 1)
    record = json.loads(found["OUTPUT"].metadata().history()[-1])
    assert (record["input_count"], record["outside"], record["null_geometries"]) == (12, 2, 2)
    assert len(record["warnings"]) == 3
    of_layer = statistics(INPUT=f"{store}|layername=incidents", FROM="2026-07-01", TO="2026-08-01")
    for name in ("COUNT", "OUTSIDE", "WITHOUT_DATE", "NULL_GEOMETRIES"):
        assert of_layer[name] == found[name]


def test_districts_keep_crs_geometry_and_fields_in_every_kind_of_file(tmp_path: Path):
    mercator = polygons(
        [box(7_900_000, 6_630_000, 7_960_000, 6_660_000)],
        crs="EPSG:3857",
        fields="field=name:string&field=count:string",
        values=[["A", "mine"]],
    )
    rows = made_up(datetime(2026, 6, 28), 20)
    before = next(mercator.getFeatures()).geometry().asWkt(3)
    for ending in ("gpkg", "geojson", "shp"):
        target = tmp_path / f"out.{ending}"
        run(
            "districtstatistics",
            {
                "INPUT": incidents(rows),
                "DISTRICTS": mercator,
                "NAME": "name",
                "FROM": "2026-07-01",
                "TO": "2026-07-10",
                "OUTPUT": str(target),
            },
        )
        layer = QgsVectorLayer(str(target), "d", "ogr")
        feature = next(layer.getFeatures())
        if ending != "geojson":  # whose CRS is fixed by its standard
            assert layer.crs().authid() == "EPSG:3857"
            assert abs(feature.geometry().area() - mercator.getFeature(1).geometry().area()) < 1
        assert feature["name"] == "A"
        assert isinstance(feature["count"], int)
        if ending == "gpkg":
            assert layer.fields().names() == ["fid", "name", *FIELDS]
            assert before.replace("Polygon", "") in feature.geometry().asWkt(3)
        layer.loadDefaultMetadata()
        record = json.loads(layer.metadata().history()[-1])
        assert record["algorithm"].endswith("districtstatistics")
        assert record["analysis_crs"] == "EPSG:32642"


def test_a_date_with_an_offset_is_read_as_its_digits_with_a_warning():
    rows = [(71.1, 51.1, "2026-07-01T00:00:00", "theft"), (71.1, 51.1, "2026-06-30T23:59:59", "theft")]
    for text in ("2026-07-01T00:00:00Z", "2026-07-01T00:00:00+05:00"):
        log = Log()
        found = statistics(log, INPUT=incidents(rows), FROM=text, TO="2026-07-02")
        assert result(found)[0]["count"] == 1
        assert any("offset" in warning for warning in log.warnings)


def test_dates_in_a_field_of_text_are_read_and_words_are_none(tmp_path: Path):
    moments = [
        "2026-07-03T10:00:00",
        "03.07.2026 10:00",
        "2026-07-04 11:30:00.5",
        "soon",
        "",
        None,
        "2026-08-01",
    ]
    layer = points(
        [(71.1, 51.1)] * len(moments),
        crs=CRS,
        fields="field=occurred_at:string&field=category:string",
        values=[[at, "theft"] for at in moments],
    )
    for given in (layer, saved(layer, tmp_path / "text.gpkg")):
        found = statistics(INPUT=given, FROM="2026-07-01", TO="2026-08-01")
        assert (result(found)[0]["count"], found["WITHOUT_DATE"]) == (3, 3)


def test_periods_that_end_before_they_begin_are_refused():
    common = {"DISTRICTS": districts(), "NAME": "name", "OUTPUT": "memory:"}
    rows = incidents(made_up(datetime(2026, 7, 1), 3))
    day = date(2026, 7, 1).isoformat()
    assert "TO" in refusal("districtstatistics", {**common, "INPUT": rows, "FROM": day, "TO": day})


def test_statistics_of_a_saved_layer_are_those_of_the_layer_in_memory(tmp_path: Path):
    rows = made_up(datetime(2025, 6, 20), 420)
    layer = incidents(rows)
    common = {"FROM": "2026-07-01", "TO": "2026-08-01"}
    in_memory = result(statistics(INPUT=layer, **common))
    for ending in ("gpkg", "geojson"):
        kept = saved(layer, tmp_path / f"incidents.{ending}")
        assert result(statistics(INPUT=kept, **common)) == in_memory
