"""What leaves the panel as a file."""

from __future__ import annotations

import csv
import os
import sys
import zipfile
from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path

import pytest
from osgeo import ogr

from crime_map_plugin.errors import Cancelled, StoreNotWritable, never_cancelled
from crime_map_plugin.gui.export import export
from crime_map_plugin.gui.export_dialog import ExportDialog
from crime_map_plugin.gui.public_export import export_blocks
from crime_map_plugin.incidents.audience import Audience
from crime_map_plugin.incidents.query import IncidentQuery
from tests.qgis import made_up_store


@pytest.fixture
def store(qgis_app, tmp_path):
    made_up_store.fill(tmp_path / "demo.gpkg", 60)
    return str(tmp_path / "demo.gpkg")


def _rows(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_csv_holds_the_filtered_incidents_without_internal_fields(store, tmp_path):
    path = tmp_path / "ұрлық.csv"
    written = export(store, IncidentQuery(categories=("theft",)), path, language="ru", cancel=never_cancelled)
    rows = _rows(path)
    assert written == len(rows) == 30
    assert {row["category_name"] for row in rows} == {"Кражи"}
    assert "case_number" not in rows[0] and "house" not in rows[0]
    assert rows[0]["occurred_at"] == f"{date.today()} 12:00:00"
    assert (rows[0]["longitude"], rows[0]["latitude"]) == ("71.4", "51.1")


def test_internal_fields_come_only_when_asked_for(store, tmp_path):
    path = tmp_path / "x.csv"
    export(store, IncidentQuery(), path, language="en", with_internal=True, cancel=never_cancelled)
    assert _rows(path)[3]["case_number"] == "000000000000003"


@pytest.mark.parametrize("suffix", [".csv", ".xlsx", ".gpkg"])
def test_every_format_can_be_read_back(store, tmp_path, suffix):
    path = tmp_path / f"out{suffix}"
    assert export(store, IncidentQuery(), path, language="en", cancel=never_cancelled) == 60
    layer = (source := ogr.Open(str(path))).GetLayer(0)
    assert layer.GetFeatureCount() == 60
    names = [
        layer.GetLayerDefn().GetFieldDefn(i).GetName() for i in range(layer.GetLayerDefn().GetFieldCount())
    ]
    assert "street" in names and "case_number" not in names
    if suffix == ".gpkg":
        feature = layer.GetNextFeature()
        assert (round(feature.GetGeometryRef().GetX(), 6), round(feature.GetGeometryRef().GetY(), 6)) == (
            71.4,
            51.1,
        )
    del layer, source


def test_spreadsheet_holds_no_formula(store, tmp_path):
    path = tmp_path / "out.xlsx"
    with made_up_store.Store.open(store) as opened:
        opened._connection.execute("UPDATE incidents SET street = '=HYPERLINK(1)' WHERE fid = 1")
        opened._connection.commit()
    export(store, IncidentQuery(), path, language="en", cancel=never_cancelled)
    with zipfile.ZipFile(path) as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml").decode("utf-8")
    assert "<f>" not in sheet


def test_folder_that_cannot_be_written_is_named_and_leaves_nothing(store, tmp_path):
    with pytest.raises(StoreNotWritable):
        export(store, IncidentQuery(), tmp_path / "nowhere" / "x.csv", language="en", cancel=never_cancelled)
    assert not (tmp_path / "nowhere").exists()


def test_dialog_adds_the_suffix_and_exports_for_the_public_unless_chosen_otherwise(qgis_app, tmp_path):
    dialog = ExportDialog(5)
    save = dialog.buttons.button(dialog.buttons.StandardButton.Save)
    assert not save.isEnabled()
    dialog.file.setFilePath(str(tmp_path / "list"))
    assert dialog.path() == tmp_path / "list.csv" and save.isEnabled()
    chosen = []
    dialog.chosen.connect(lambda *values: chosen.append(values))
    assert dialog.internal.isHidden() and "250 m" in dialog._meaning.text()
    dialog.internal.setChecked(True)
    dialog._save()
    dialog.audience.setCurrentIndex(dialog.audience.findData(Audience.INTERNAL.value))
    assert not dialog.internal.isHidden() and "do not pass the file on" in dialog._meaning.text()
    dialog._save()
    path = tmp_path / "list.csv"
    assert chosen == [(path, Audience.PUBLIC, False), (path, Audience.INTERNAL, True)]
    dialog.close()


def test_every_row_of_an_internal_export_is_marked_in_its_language(store, tmp_path):
    for suffix in (".csv", ".xlsx", ".gpkg"):
        path = tmp_path / f"out{suffix}"
        export(store, IncidentQuery(), path, language="ru", cancel=never_cancelled)
        source = ogr.Open(str(path))
        layer = source.GetLayer(0)
        assert {feature.GetField("marking") for feature in layer} == {
            "ВНУТРЕННИЙ — для служебного использования"
        }, suffix
        del layer, source


@pytest.mark.parametrize("suffix", [".csv", ".xlsx", ".gpkg"])
def test_public_export_holds_blocks_and_no_incident(store, tmp_path, suffix):
    path = tmp_path / f"out{suffix}"
    written = export_blocks(store, IncidentQuery(), path, language="en", cancel=never_cancelled)
    layer = (source := ogr.Open(str(path))).GetLayer(0)
    definition = layer.GetLayerDefn()
    names = [definition.GetFieldDefn(i).GetName() for i in range(definition.GetFieldCount())]
    assert names == ["block", "side_m", "incidents", "from", "to", "categories", "longitude", "latitude"]
    features = list(layer)
    assert written == len(features) > 0
    assert all(int(feature.GetField("incidents")) >= 3 for feature in features)
    assert sum(int(feature.GetField("incidents")) for feature in features) <= 60
    assert all(int(feature.GetField("side_m")) % 250 == 0 for feature in features)
    if suffix == ".gpkg":
        for feature in features:
            box = feature.GetGeometryRef().GetEnvelope()
            assert box[1] - box[0] == box[3] - box[2] == feature.GetField("side_m")
    del features, layer, source


def test_public_export_of_a_box_cuts_no_block(store, tmp_path):
    """A smaller box chooses fewer blocks of the same numbers: two exports have no difference to be told."""
    found = []
    for number, box in enumerate(((71.3, 51.0, 71.6, 51.2), (71.4001, 51.1, 71.42, 51.11))):
        path = tmp_path / f"{number}.csv"
        query = IncidentQuery(extent=box)
        export_blocks(store, query, path, language="en", cancel=never_cancelled)
        found.append({(r["longitude"], r["latitude"], r["incidents"]) for r in _rows(path)})
    assert found[1] and found[1] <= found[0]


def test_period_chooses_what_is_exported(store, tmp_path):
    from datetime import datetime, time

    path = tmp_path / "week.csv"
    first = datetime.combine(date.today() - timedelta(days=6), time())
    count = export(store, IncidentQuery(date_from=first), path, language="en", cancel=never_cancelled)
    assert count == 7


@pytest.mark.parametrize("name", ["out.gpkg", "out.xlsx"])
def test_export_that_is_stopped_leaves_no_file_open(store, tmp_path, name):
    """Windows would not delete it; what was raised keeps alive all that the writing held."""
    with pytest.raises(Cancelled) as caught:
        export(
            store,
            IncidentQuery(),
            tmp_path / name,
            language="en",
            cancel=lambda: sys._getframe(1).f_code.co_name == "_places",
        )
    opened = []
    for entry in Path("/proc/self/fd").iterdir():
        with suppress(FileNotFoundError):
            opened.append(os.readlink(entry))
    assert caught.tb is not None
    assert not [path for path in opened if str(tmp_path / ".out") in path]
    assert not any(tmp_path.glob(".out*"))
