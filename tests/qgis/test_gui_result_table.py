"""A result as rows: sorted by value, written as the language does, and harmless in spreadsheets."""

from __future__ import annotations

import csv
import zipfile
from datetime import datetime

import pytest
from osgeo import ogr
from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import Qt

from crime_map_plugin.errors import StoreNotWritable
from crime_map_plugin.gui.result_table import Column, Form, ResultTable, Table, shown
from crime_map_plugin.gui.table_export import export_table

COLUMNS = (
    Column("place", "Place"),
    Column("count", "Incidents", Form.WHOLE),
    Column("change", "Change", Form.NUMBER, 1),
    Column("p", "p", Form.P),
)
ROWS = (
    ("b", 9, -3.25, 0.0004),
    ("=1+1", 10, None, 0.5),
    ("Ә", None, 2.0, None),
    ("@SUM(A1)", 1000, -20.0, 0.04),
)
TABLE = Table("Places", COLUMNS, ROWS, "A note")


@pytest.fixture
def english(qgis_app):
    QgsSettings().setValue("crime_map/interface/language", "en")
    yield
    QgsSettings().remove("crime_map/interface/language")


@pytest.fixture
def widget(english):
    made = ResultTable(TABLE)
    yield made
    made.deleteLater()


def column_of(widget, place):
    model = widget.view.model()
    return [model.index(row, place).data() for row in range(model.rowCount())]


def test_rows_stand_in_the_order_of_the_result_until_they_are_sorted(widget):
    assert column_of(widget, 0) == ["b", "=1+1", "Ә", "@SUM(A1)"]


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (Qt.SortOrder.AscendingOrder, ["9", "10", "1,000", "–"]),
        (Qt.SortOrder.DescendingOrder, ["1,000", "10", "9", "–"]),
    ],
)
def test_numbers_sort_as_numbers_and_what_is_not_known_comes_last(widget, order, expected):
    widget.view.sortByColumn(1, order)
    assert column_of(widget, 1) == expected


def test_values_are_written_as_the_language_does(english):
    assert shown(-1234.5, Column("x", "x", Form.NUMBER, 1)) == "-1,234.5"
    assert shown(0.256, Column("x", "x", Form.SHARE)) == "25.6 %"
    assert shown(0.0004, Column("x", "x", Form.P)) == "< 0.001"
    assert shown(float("nan"), Column("x", "x", Form.NUMBER)) == "–"
    assert shown(datetime(2026, 7, 1), Column("x", "x", Form.DAY)) == "1 Jul 2026"
    QgsSettings().setValue("crime_map/interface/language", "ru")
    assert shown(-1234.5, Column("x", "x", Form.NUMBER, 1)).replace("\xa0", " ") in (
        "-1 234,5",
        "-1\u202f234,5",
    )


def test_csv_read_again_has_no_formula_and_its_numbers_are_numbers(english, tmp_path):
    path = tmp_path / "кесте.csv"
    export_table(TABLE, path)
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0] == ["Place", "Incidents", "Change", "p", "INTERNAL — for official use"]
    assert [row[0] for row in rows[1:]] == ["b", "'=1+1", "Ә", "'@SUM(A1)"]
    assert [row[2] for row in rows[1:]] == ["-3.25", "", "2.0", "-20.0"]
    assert rows[3][1] == ""


def test_xlsx_read_again_has_no_formula_and_its_numbers_are_numbers(english, tmp_path):
    path = tmp_path / "t.xlsx"
    export_table(TABLE, path)
    data = ogr.Open(str(path))
    layer = data.GetLayer(0)
    names = [layer.GetLayerDefn().GetFieldDefn(i).GetName() for i in range(5)]
    assert names == ["Place", "Incidents", "Change", "p", "INTERNAL — for official use"]
    read = [[feature.GetField(i) for i in range(4)] for feature in layer]
    assert [row[0] for row in read] == ["b", "'=1+1", "Ә", "'@SUM(A1)"]
    assert [row[1] for row in read] == [9, 10, None, 1000]
    assert [row[2] for row in read] == [-3.25, None, 2.0, -20.0]
    with zipfile.ZipFile(path) as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in sheet
    layer = data = None


@pytest.mark.parametrize(
    ("text", "cell"),
    [("=1", "'=1"), ("+1", "'+1"), ("-1", "'-1"), ("@x", "'@x"), ("\t=1", "' =1"), ("\r=1", "' =1")],
)
def test_titles_and_texts_that_spreadsheets_would_compute_are_quoted(english, tmp_path, text, cell):
    path = tmp_path / "t.csv"
    export_table(Table("x", (Column("a", text),), ((text,),)), path)
    with path.open(encoding="utf-8-sig", newline="") as file:
        assert [row[0] for row in csv.reader(file)] == [cell, cell]


def test_a_file_that_cannot_be_written_is_told_and_leaves_nothing(english, tmp_path):
    (tmp_path / "t.csv").mkdir()
    with pytest.raises(StoreNotWritable):
        export_table(TABLE, tmp_path / "t.csv")
    assert [path.name for path in tmp_path.iterdir()] == ["t.csv"]


def test_copy_takes_the_chosen_rows_as_they_are_sorted(widget):
    widget.view.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    widget.view.selectRow(0)
    widget.copy()
    assert QgsApplication.clipboard().text() == "Place\tIncidents\tChange\tp\n'@SUM(A1)\t1000\t-20.0\t0.04\n"
    widget.view.clearSelection()
    widget.copy()
    assert len(QgsApplication.clipboard().text().splitlines()) == 5


def test_export_takes_the_rows_as_they_are_sorted(widget):
    widget.view.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    assert [row[1] for row in widget.sorted_table().rows] == [1000, 10, 9, None]
