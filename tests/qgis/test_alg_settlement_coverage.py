"""Location quality by settlement, as an algorithm, a layer and a table for clerks."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from qgis.core import QgsVectorLayer

from crime_map_plugin.gui.methods.rows import read_rows
from crime_map_plugin.gui.table_export import export_table
from crime_map_plugin.maps.coverage_style import street_titles
from crime_map_plugin.maps.language import Language
from tests.qgis.running import Log, points, refusal, run

FIELDS = (
    "field=precision:string&field=street:string&field=district_code:string&field=category:string"
    "&field=case_number:string"
)
ROWS = [
    ((71.45, 51.13), ["house", "Абай", "197111", "theft", "1"]),
    ((71.46, 51.13), ["street", "Абай", "197111", "theft", "2"]),
    ((71.44, 51.12), ["street", "Абай", "197111", "theft", "=3"]),
    ((71.45, 51.13), ["settlement", None, "197111", "robbery", "4"]),
    (None, ["house", "Сарыарқа", "197111", "theft", "5"]),
    ((73.10, 49.80), ["unknown", None, "193511", "theft", None]),
    ((60.00, 45.00), ["house", "Шет", None, "theft", "7"]),
]


def incidents() -> QgsVectorLayer:
    return points([at for at, _ in ROWS], crs="EPSG:4326", fields=FIELDS, values=[row for _, row in ROWS])


def towns() -> QgsVectorLayer:
    return points(
        [(71.43, 51.13), (73.09, 49.80), (69.6, 42.3)],
        crs="EPSG:4326",
        fields="field=name:string",
        values=[["Астана"], ["Қарағанды"], ["Шымкент"]],
    )


def test_settlements_say_how_their_incidents_are_located(tmp_path: Path) -> None:
    log = Log()
    target, streets = str(tmp_path / "s.gpkg"), str(tmp_path / "streets.gpkg")
    results = run(
        "settlementcoverage",
        {"INPUT": incidents(), "SETTLEMENTS": towns(), "OUTPUT": target, "STREETS": streets},
        log,
    )
    layer = QgsVectorLayer(target, "s", "ogr")
    names = ["name", "count", "house", "street", "settlement", "missing", "located"]
    assert [field.name() for field in layer.fields()][-7:] == names
    rows = {f["name"]: [f[name] or 0 for name in names[1:]] for f in layer.getFeatures()}
    assert rows["Астана"] == [5, 1, 2, 1, 1, 0.6]
    assert rows["Қарағанды"] == [1, 0, 0, 1, 0, 0.0]
    assert rows["Шымкент"][:5] == [0, 0, 0, 0, 0]
    shares = {f["name"]: f["located"] for f in layer.getFeatures()}
    assert not shares["Шымкент"] and str(shares["Шымкент"]) in ("NULL", "None")
    assert len(rows) == 4 and (results["ELSEWHERE"], results["NONE_RECORDED"]) == (1, 1)
    assert results["GEOCODING_RATE"] == pytest.approx(4 / 7)
    assert any("no settlement" in warning for warning in log.warnings)
    assert json.loads(layer.metadata().history()[-1])["by_district"] == 1
    shown = [rule.label() for rule in layer.renderer().rootRule().children()]
    assert "None recorded" in shown and any("85" in text for text in shown)


def test_the_list_for_clerks_names_streets_and_holds_case_numbers_only_on_demand(tmp_path: Path) -> None:
    streets = str(tmp_path / "streets.gpkg")
    asked = {"INPUT": incidents(), "SETTLEMENTS": towns(), "OUTPUT": "memory:", "STREETS": streets}
    run("settlementcoverage", asked)
    table = QgsVectorLayer(streets, "s", "ogr")
    assert "case_numbers" not in table.fields().names()
    first = next(table.getFeatures())
    found = [first[name] for name in ("settlement", "street", "category", "count", "without_house")]
    assert found == ["Астана", "Абай", Language("en").label("categories", "theft"), 3, 2]
    assert first["share"] == pytest.approx(2 / 3)
    assert table.featureCount() == 3
    internal = str(tmp_path / "internal.gpkg")
    run("settlementcoverage", {**asked, "STREETS": internal, "CASE_NUMBERS": True, "TOP": 1})
    rows = read_rows(internal, lambda: False)
    assert rows.column("case_numbers") == ["2, =3"] and len(rows) == 1
    csv = tmp_path / "clerks.csv"
    export_table(rows.table("t", Language("en"), titles=street_titles(Language("en"))), csv)
    assert "Абай" in csv.read_text(encoding="utf-8-sig")


def test_wrong_input_is_refused_with_a_remedy() -> None:
    bare = points([(71.4, 51.1)], crs="EPSG:4326", fields="field=n:integer", values=[[1]])
    asked = {"SETTLEMENTS": towns(), "OUTPUT": "memory:"}
    assert "precision" in refusal("settlementcoverage", {"INPUT": bare, **asked})
    assert "STORE" in refusal("settlementcoverage", asked)
    empty = points([None], crs="EPSG:4326", fields="field=name:string", values=[["x"]])
    assert "SETTLEMENTS" in refusal(
        "settlementcoverage", {"INPUT": incidents(), "SETTLEMENTS": empty, "OUTPUT": "memory:"}
    )
