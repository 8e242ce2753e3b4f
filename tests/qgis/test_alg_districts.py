"""District statistics and district sheets."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import NULL, QgsVectorLayer
from qgis.PyQt.QtCore import QDateTime

from crime_map_plugin.incidents import schema
from crime_map_plugin.incidents.coverage import Scope
from crime_map_plugin.incidents.schema import Page
from crime_map_plugin.store.geopackage import Store
from tests.qgis.running import Log, box, memphis, points, polygons, refusal, run

CRS = "EPSG:4326"
JULY = {"FROM": "2026-07-01", "TO": "2026-08-01"}
FIELDS = [
    "count",
    "per_10k",
    "per_10k_year",
    "previous",
    "year_ago",
    "change",
    "change_pct",
    "change_p",
    *(
        f"n_{category}"
        for category in (
            "traffic",
            "ecological",
            "robbery",
            "violence",
            "theft",
            "fraud",
            "drugs",
            "public_order",
            "other",
        )
    ),
]
WEST, EAST = box(71.0, 51.0, 71.5, 51.5), box(71.5, 51.0, 72.0, 51.5)


def districts(**more: Any) -> QgsVectorLayer:
    return polygons(
        [WEST, EAST],
        crs=CRS,
        fields="field=title:string&field=people:integer",
        values=[["Батыс", 20_000], ["Шығыс", None]],
        **more,
    )


def incidents(rows: list[tuple[float, str, str | None]]) -> QgsVectorLayer:
    return points(
        [(x, 51.2) for x, _, _ in rows],
        crs=CRS,
        fields="field=occurred_at:datetime&field=category:string",
        values=[
            [QDateTime.fromString(at, "yyyy-MM-ddTHH:mm:ss") if at else None, category]
            for _, category, at in rows
        ],
    )


ROWS = [
    *[(71.2, "theft", f"2026-07-{day:02d}T12:00:00") for day in range(1, 16)],
    *[(71.2, "theft", f"2026-06-{day:02d}T12:00:00") for day in range(1, 6)],
    *[(71.7, "traffic", f"2026-07-{day:02d}T12:00:00") for day in range(1, 4)],
    (71.7, "traffic", "2025-07-03T12:00:00"),
    (71.2, "fraud", "2025-06-01T00:00:00"),
    (70.0, "theft", "2026-07-09T12:00:00"),
    (71.2, "theft", "2026-08-01T00:00:00"),
    (71.2, "theft", None),
]


EVERYTHING = Scope("made-up", "crime")


def made_store(path: Path, rows=ROWS, scopes=(EVERYTHING,)) -> str:
    """Return a store that holds the rows, fetched completely as the scopes say."""
    dated = [row for row in rows if row[2]]
    columns = schema.empty_columns(len(dated))
    columns["id"] = np.array([f"made-up:crime:{i}" for i in range(len(dated))], dtype=object)
    columns["source"][:], columns["source_layer"][:] = "made-up", "crime"
    columns["x"] = np.array([row[0] for row in dated])
    columns["y"] = np.full(len(dated), 51.2)
    columns["category"] = np.array([row[1] for row in dated], dtype=object)
    columns["occurred_at"] = np.array([row[2] for row in dated], dtype="datetime64[s]")
    columns["region_code"][:] = "1971"
    with Store.open(path, create=True) as store:
        for number, scope in enumerate(scopes):
            writer = store.begin(scope, incremental=True)
            if number == 0:
                writer.write(Page(columns, len(dated)))
            writer.finish({}, True, datetime(2026, 9, 1))
    return str(path)


def rows_of(found: dict[str, Any]) -> list[dict[str, Any]]:
    layer = found["OUTPUT"]
    names = layer.fields().names()
    return [{n: None if f[n] == NULL else f[n] for n in names} for f in layer.getFeatures()]


def statistics(log: Log | None = None, **parameters: Any) -> dict[str, Any]:
    common = {"DISTRICTS": districts(), "NAME": "title", "POPULATION_FIELD": "people", "OUTPUT": "memory:"}
    return run("districtstatistics", {**common, **JULY, **parameters}, log)


def test_counts_rates_and_changes_of_incidents():
    log = Log()
    result = statistics(log, INPUT=incidents(ROWS))
    west, east = rows_of(result)
    assert (west["count"], west["previous"], west["year_ago"]) == (15, 5, 0)
    assert west["per_10k"] == pytest.approx(7.5)
    assert west["per_10k_year"] == pytest.approx(7.5 * 365 / 31)
    assert (west["change"], west["change_pct"]) == (10, 200.0)
    assert (west["n_theft"], west["n_traffic"], west["n_other"]) == (15, 0, 0)
    assert (east["count"], east["previous"], east["year_ago"]) == (3, 0, 1)
    assert (east["per_10k"], east["change_pct"]) == (None, None)
    assert (result["OUTSIDE"], result["WITHOUT_DATE"], result["COUNT"]) == (1, 1, 18)
    assert any("outside all districts" in warning for warning in log.warnings)


def test_fields_follow_those_of_the_districts_and_their_geometry_is_kept():
    districts_layer = districts()
    result = statistics(INPUT=incidents(ROWS), DISTRICTS=districts_layer)
    output = result["OUTPUT"]
    assert output.fields().names() == ["title", "people", *FIELDS]
    assert output.crs().authid() == CRS
    before = [f.geometry().asWkt() for f in districts_layer.getFeatures()]
    assert [f.geometry().asWkt() for f in output.getFeatures()] == before
    assert result["ANALYSIS_CRS"] == "EPSG:32642"


def test_e_test_of_equal_periods_is_as_published():
    june = [(71.2, "theft", f"2026-06-{day:02d}T12:00:00") for day in range(10, 15)]
    later = [(71.2, "theft", f"2026-07-{day:02d}T12:00:00") for day in range(10, 25)]
    start = [(71.2, "theft", "2025-01-01T00:00:00")]
    found = statistics(INPUT=incidents([*start, *june, *later]), FROM="2026-07-01", TO="2026-07-31")
    # 15 against 5 in as many days: the published p is .025035
    assert rows_of(found)[0]["change_p"] == pytest.approx(0.025035, abs=5e-7)


def test_an_input_without_categories_gives_no_counts_by_category():
    layer = points([(71.2, 51.2)], crs=CRS, fields="field=occurred_at:datetime")
    layer.dataProvider().truncate()
    from qgis.core import QgsFeature, QgsGeometry

    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromWkt("POINT(71.2 51.2)"))
    feature.setAttributes([QDateTime.fromString("2026-07-03T10:00:00", "yyyy-MM-ddTHH:mm:ss")])
    layer.dataProvider().addFeature(feature)
    log = Log()
    west = rows_of(statistics(log, INPUT=layer))[0]
    assert (west["count"], west["n_theft"], west["n_other"]) == (1, None, None)
    assert (west["previous"], west["year_ago"], west["change"]) == (None, None, None)
    assert any("category" in warning for warning in log.warnings)


def test_a_store_fetched_completely_gives_the_same_as_its_incidents(tmp_path: Path):
    from_store = rows_of(statistics(STORE=made_store(tmp_path / "s.gpkg")))
    assert from_store == rows_of(statistics(INPUT=incidents(ROWS)))


def test_what_was_not_fetched_is_null_and_never_0(tmp_path: Path):
    july = Scope("made-up", "crime", date_from=datetime(2026, 7, 1), date_to=datetime(2026, 8, 1))
    log = Log()
    west, _ = rows_of(statistics(log, STORE=made_store(tmp_path / "s.gpkg", scopes=(july,))))
    assert west["count"] == 15
    assert (west["previous"], west["year_ago"], west["change"], west["change_p"]) == (None,) * 4


def test_a_category_that_was_not_fetched_is_null_and_so_is_the_total(tmp_path: Path):
    theft = Scope("made-up", "crime", categories=("theft",))
    log = Log()
    result = statistics(log, STORE=made_store(tmp_path / "s.gpkg", scopes=(theft,)))
    west, _ = rows_of(result)
    assert (west["n_theft"], west["n_fraud"], west["count"]) == (15, None, None)
    assert result["NOT_FETCHED"] == 2
    assert any("Fetch them first" in warning for warning in log.warnings)


def test_an_extent_covers_the_districts_that_it_holds_whole(tmp_path: Path):
    extent = Scope("made-up", "crime", extent=(70.9, 50.9, 71.6, 51.6))
    west, east = rows_of(statistics(STORE=made_store(tmp_path / "s.gpkg", scopes=(extent,))))
    assert (west["count"], east["count"]) == (15, None)


def test_an_area_code_covers_districts_within_the_hull_of_its_incidents(tmp_path: Path):
    path = tmp_path / "s.gpkg"
    rng = np.random.default_rng(1)
    rows = [(float(x), "theft", "2026-07-10T10:00:00") for x in rng.uniform(71.0, 71.5, 300)]
    made_store(path, rows, scopes=(Scope("made-up", "crime", area_codes=("1971",)),))
    with Store.open(path) as store:
        columns = store.read()
        columns["y"] = rng.uniform(51.0, 51.5, 300)
        writer = store.begin(Scope("made-up", "crime", area_codes=("1971",)), incremental=True)
        writer.write(Page(columns, 300))
        writer.finish({}, True, datetime(2026, 9, 1))
    west, east = rows_of(statistics(STORE=str(path)))
    assert (west["count"], east["count"]) == (300, None)


def test_either_input_or_store_is_asked_for(tmp_path: Path):
    both = {"INPUT": incidents(ROWS), "STORE": made_store(tmp_path / "s.gpkg")}
    for parameters in ({}, both):
        common = {"DISTRICTS": districts(), "NAME": "title", "OUTPUT": "memory:", **JULY}
        assert "one of the two" in refusal("districtstatistics", {**common, **parameters})


def test_incidents_without_any_date_are_one_sentence_with_a_remedy():
    common = {"DISTRICTS": districts(), "NAME": "title", "OUTPUT": "memory:", **JULY}
    undated = incidents([(71.2, "theft", None)])
    assert "None of the incidents has a date" in refusal("districtstatistics", {**common, "INPUT": undated})
    without = points([(71.2, 51.2)], crs=CRS)
    assert "no date field" in refusal("districtstatistics", {**common, "INPUT": without})


def test_statistics_in_a_file_keep_record_and_style(tmp_path: Path):
    target = tmp_path / "аудандар.gpkg"
    statistics(INPUT=incidents(ROWS), OUTPUT=str(target))
    layer = QgsVectorLayer(str(target), "d", "ogr")
    record = json.loads(layer.metadata().history()[-1])
    assert record["algorithm"] == "crimemap:districtstatistics"
    assert record["outside"] == 1
    assert layer.renderer().type() == "RuleRenderer"


def test_memphis_precincts_hold_all_robberies_that_lie_in_them(shared: Path):
    precincts = str(shared / "data" / "boundaries" / "memphis_precincts.geojson")
    layer = memphis(shared, month="", crs=CRS)
    result = run(
        "districtstatistics",
        {
            "INPUT": layer,
            "DISTRICTS": precincts,
            "NAME": "precinct",
            "FROM": "2019-01-01",
            "TO": "2020-01-01",
            "OUTPUT": "memory:",
        },
    )
    assert result["COUNT"] + result["OUTSIDE"] == 2245
    assert result["OUTPUT"].featureCount() == 9


# -- sheets --------------------------------------------------------------------------------------------


def sheets(tmp_path: Path, log: Log | None = None, **parameters: Any) -> dict[str, Any]:
    common = {
        "STORE": made_store(tmp_path / "s.gpkg"),
        "DISTRICTS": districts(),
        "NAME": "title",
        "POPULATION_FIELD": "people",
        "AUDIENCE": 0,
        "LANGUAGE": "kk",
        "FOLDER": str(tmp_path / "парақтар"),
    }
    return run("districtsheets", {**common, **JULY, **parameters}, log)


@pytest.mark.parametrize("content", [0, 1, 2])
def test_there_is_one_sheet_per_district(tmp_path: Path, content: int):
    result = sheets(tmp_path, CONTENT=content)
    files = [Path(file) for file in json.loads(result["FILES"])]
    assert [file.name for file in files] == ["01_Батыс.pdf", "02_Шығыс.pdf"]
    assert all(file.read_bytes().startswith(b"%PDF") for file in files)
    assert result["PAGES"] >= 2
    assert Path(result["FOLDER"]) == tmp_path / "парақтар"


def test_all_sheets_can_be_one_pdf(tmp_path: Path):
    result = sheets(tmp_path, SINGLE_FILE=True)
    files = json.loads(result["FILES"])
    assert len(files) == 1
    assert Path(files[0]).suffix == ".pdf"


@pytest.mark.parametrize("form", ["png", "svg"])
def test_sheets_come_as_pictures_too(tmp_path: Path, form: str):
    files = json.loads(sheets(tmp_path, FORMAT=form)["FILES"])
    assert [Path(file).name for file in files] == [f"01_Батыс.{form}", f"02_Шығыс.{form}"]
    assert all(Path(file).stat().st_size > 5_000 for file in files)


def test_a_sheet_prints_not_fetched_and_no_case_number(tmp_path: Path):
    july = Scope("made-up", "crime", date_from=datetime(2026, 7, 1), date_to=datetime(2026, 8, 1))
    store = made_store(tmp_path / "t.gpkg", scopes=(july,))
    files = json.loads(sheets(tmp_path, STORE=store, FORMAT="svg", LANGUAGE="en")["FILES"])
    text = Path(files[0]).read_text(encoding="utf-8")
    assert "not fetched" in text
    assert "INTERNAL" in text


def test_a_rule_that_protects_nobody_is_refused_for_the_public(tmp_path: Path):
    common = {
        "STORE": made_store(tmp_path / "s.gpkg"),
        "DISTRICTS": districts(),
        "NAME": "title",
        "FOLDER": str(tmp_path / "f"),
        **JULY,
    }
    for audience in ({}, {"AUDIENCE": 1}):
        text = refusal("districtsheets", {**common, "LANGUAGE": "en", "MINIMUM_COUNT": 2, **audience})
        assert "3 or more" in text
    assert not (tmp_path / "f").exists()


@pytest.mark.parametrize(
    ("parameters", "named"),
    [
        ({"FORMAT": "docx"}, "pdf, png or svg"),
        ({"LANGUAGE": "fr"}, "kk, ru or en"),
        ({"NAME": "nome"}, "title"),
        ({"CATEGORIES": "x"}, "Use one of"),
    ],
)
def test_wrong_choices_are_refused_with_what_there_is(tmp_path: Path, parameters, named: str):
    common = {
        "STORE": made_store(tmp_path / "s.gpkg"),
        "DISTRICTS": districts(),
        "NAME": "title",
        "AUDIENCE": 0,
        "LANGUAGE": "en",
        "FOLDER": str(tmp_path / "f"),
        **JULY,
    }
    assert named in refusal("districtsheets", {**common, **parameters})


def test_a_folder_that_cannot_be_made_is_one_sentence_with_a_remedy(tmp_path: Path):
    (tmp_path / "f").write_text("a file, not a folder")
    common = {
        "STORE": made_store(tmp_path / "s.gpkg"),
        "DISTRICTS": districts(),
        "NAME": "title",
        "AUDIENCE": 0,
        "LANGUAGE": "en",
        "FOLDER": str(tmp_path / "f"),
        **JULY,
    }
    text = refusal("districtsheets", common)
    assert "Traceback" not in text
    assert "folder" in text.lower()
    assert (tmp_path / "f").read_text() == "a file, not a folder"
