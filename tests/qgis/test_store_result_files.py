"""Result files written in bulk are the ones that QGIS's own writer makes."""

from __future__ import annotations

import sqlite3
import struct
from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDateTime, QMetaType

from crime_map_plugin.errors import Cancelled, StoreNotWritable
from crime_map_plugin.incidents.schema import NULL_INT
from crime_map_plugin.store import result_files
from crime_map_plugin.store.result_files import write_points, write_polygons, write_table

N = 400


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "нәтиже (1)" / "нүктелер.gpkg"


@pytest.fixture
def made(path: Path):
    path.parent.mkdir()
    random = np.random.default_rng(2)
    x, y = random.normal(500_000, 5_000, N), random.normal(5_660_000, 5_000, N)
    x[3] = np.nan
    columns = {
        "cell": np.arange(N, dtype=np.int32),
        "count": np.arange(N, dtype=np.int64),
        "z": random.normal(size=N),
        "pattern": np.array(["new_hot", "Ұзақ мәтін", None, "it's"] * (N // 4), dtype=object),
        "at": np.datetime64("1969-12-31T23:00:00", "s") + np.arange(N).astype("timedelta64[h]"),
        "is_junction": np.arange(N) % 2 == 0,
        "rank": np.where(np.arange(N) % 5, np.arange(N, dtype=float), np.nan),
    }
    columns["cell"][1] = NULL_INT
    columns["z"][2] = np.nan
    columns["at"][4] = np.datetime64("NaT")
    return x, y, columns


def layer_of(path: Path, name: str) -> QgsVectorLayer:
    layer = QgsVectorLayer(str(path) + "|layername=" + name, name, "ogr")
    assert layer.isValid()
    return layer


def peer(path: Path, x, y, columns) -> None:
    kinds = {
        "cell": QMetaType.Type.Int,
        "count": QMetaType.Type.LongLong,
        "z": QMetaType.Type.Double,
        "pattern": QMetaType.Type.QString,
        "at": QMetaType.Type.QDateTime,
        "is_junction": QMetaType.Type.Bool,
        "rank": QMetaType.Type.Int,
    }
    fields = QgsFields()
    for name, kind in kinds.items():
        fields.append(QgsField(name, kind))
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", "points"
    writer = QgsVectorFileWriter.create(
        str(path),
        fields,
        QgsWkbTypes.Type.Point,
        QgsCoordinateReferenceSystem("EPSG:32642"),
        QgsCoordinateTransformContext(),
        options,
    )
    for i in range(N):
        feature = QgsFeature(fields)
        if np.isfinite(x[i]):
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x[i], y[i])))
        cell, z, at, rank = columns["cell"][i], columns["z"][i], columns["at"][i], columns["rank"][i]
        feature.setAttributes(
            [
                None if cell == NULL_INT else int(cell),
                int(columns["count"][i]),
                None if np.isnan(z) else float(z),
                columns["pattern"][i],
                None if np.isnat(at) else QDateTime.fromString(str(at), "yyyy-MM-ddTHH:mm:ss"),
                bool(columns["is_junction"][i]),
                None if np.isnan(rank) else int(rank),
            ]
        )
        assert writer.addFeature(feature)
    del writer


@pytest.mark.parametrize("gdal_indexes", [False, True])
def test_points_are_those_that_qgis_writes(path, made, gdal_indexes, monkeypatch, qgis_app) -> None:
    monkeypatch.setattr(result_files, "_gdal_indexes_in_bulk", lambda: gdal_indexes)
    x, y, columns = made
    assert write_points(path, "points", x, y, columns, crs="EPSG:32642", kinds={"rank": "int"}) == N
    theirs_path = path.with_name("theirs.gpkg")
    peer(theirs_path, x, y, columns)
    ours, theirs = layer_of(path, "points"), layer_of(theirs_path, "points")
    assert ours.crs() == theirs.crs() and ours.crs().authid() == "EPSG:32642"
    assert ours.wkbType() == theirs.wkbType() and ours.featureCount() == theirs.featureCount() == N
    assert ours.extent().toString(6) == theirs.extent().toString(6)
    assert [(f.name(), f.typeName(), f.type()) for f in ours.fields()] == [
        (f.name(), f.typeName(), f.type()) for f in theirs.fields()
    ]
    for a, b in zip(ours.getFeatures(), theirs.getFeatures()):
        assert a.attributes() == b.attributes()
        # QGIS writes a missing point as an empty one, which is no place either.
        assert a.geometry().isEmpty() == b.geometry().isEmpty() == (a.id() == 4)
        assert a.geometry().isEmpty() or a.geometry().asWkt(6) == b.geometry().asWkt(6)
    box = QgsFeatureRequest().setFilterRect(QgsRectangle(498_000, 5_658_000, 501_000, 5_663_000))
    inside = {f.id() for f in ours.getFeatures(box)}
    assert inside == {f.id() for f in theirs.getFeatures(box)} and len(inside) > 20


@pytest.mark.parametrize("gdal_indexes", [False, True])
def test_tables_and_triggers_are_those_that_qgis_makes(path, made, gdal_indexes, monkeypatch) -> None:
    monkeypatch.setattr(result_files, "_gdal_indexes_in_bulk", lambda: gdal_indexes)
    x, y, columns = made
    write_points(path, "points", x, y, columns, crs="EPSG:32642", kinds={"rank": "int"})
    theirs_path = path.with_name("theirs.gpkg")
    peer(theirs_path, x, y, columns)

    def shape(file: Path):
        connection = sqlite3.connect(file)
        made = sorted(
            connection.execute("SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite%'")
        )
        rest = [
            connection.execute("SELECT * FROM " + table).fetchall()
            for table in ("gpkg_ogr_contents", "gpkg_geometry_columns", "gpkg_extensions")
        ]
        contents = connection.execute(
            "SELECT table_name, data_type, identifier, round(min_x, 6), round(max_y, 6), srs_id "
            "FROM gpkg_contents"
        ).fetchall()
        checked = connection.execute("SELECT rtreecheck('main', 'rtree_points_geom')").fetchone()
        intact = connection.execute("PRAGMA integrity_check").fetchone()
        connection.close()
        return made, rest, contents, checked, intact

    assert shape(path) == shape(theirs_path)


def test_a_bulk_file_can_be_edited_in_qgis(path, made, qgis_app) -> None:
    x, y, columns = made
    write_points(path, "points", x, y, columns, crs="EPSG:32642")
    layer = layer_of(path, "points")
    assert layer.startEditing()
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(0, 0)))
    layer.addFeature(feature)
    layer.deleteFeature(1)
    assert layer.commitChanges()
    box = QgsFeatureRequest().setFilterRect(QgsRectangle(-1, -1, 1, 1))
    assert layer.featureCount() == N and sum(1 for _ in layer.getFeatures(box)) == 1


def square(x: float, y: float, size: float) -> bytes:
    corners = [(x, y), (x + size, y), (x + size, y + size), (x, y + size), (x, y)]
    return struct.pack("<BIII", 1, 3, 1, 5) + b"".join(struct.pack("<dd", *c) for c in corners)


def test_polygons_are_found_by_their_boxes(tmp_path: Path, qgis_app) -> None:
    cells = [square(i % 20 * 100.0, i // 20 * 100.0, 100.0) for i in range(N)]
    write_polygons(tmp_path / "grid.gpkg", "grid", cells, {"count": np.arange(N)}, crs="EPSG:32642")
    layer = layer_of(tmp_path / "grid.gpkg", "grid")
    assert layer.wkbType() == QgsWkbTypes.Type.Polygon and layer.featureCount() == N
    box = QgsFeatureRequest().setFilterRect(QgsRectangle(150, 150, 250, 250))
    assert sorted(f["count"] for f in layer.getFeatures(box)) == [21, 22, 41, 42]
    assert layer.extent() == QgsRectangle(0, 0, 2000, 2000)
    assert all(f.geometry().area() == 10_000 for f in layer.getFeatures())


def test_polygons_of_unlike_shapes_and_none_at_all_are_written(tmp_path: Path, qgis_app) -> None:
    triangle = bytes(QgsGeometry.fromWkt("Polygon ((5 5, 9 5, 9 9, 5 5))").asWkb())
    ring = bytes(QgsGeometry.fromWkt("Polygon ((0 0, 4 0, 4 4, 0 4, 0 0),(1 1, 2 1, 2 2, 1 1))").asWkb())
    write_polygons(tmp_path / "p.gpkg", "p", [triangle, None, ring], {"a": np.arange(3.0)}, crs="EPSG:32642")
    found = list(layer_of(tmp_path / "p.gpkg", "p").getFeatures())
    assert [f.geometry().isNull() for f in found] == [False, True, False]
    assert [found[0].geometry().area(), found[2].geometry().area()] == [8.0, 15.5]
    box = QgsFeatureRequest().setFilterRect(QgsRectangle(8, 5.5, 8.5, 6))
    assert [f["a"] for f in layer_of(tmp_path / "p.gpkg", "p").getFeatures(box)] == [0.0]


def test_a_table_has_no_geometry(tmp_path: Path, qgis_app) -> None:
    write_table(tmp_path / "t.gpkg", "table", {"observed": np.arange(3), "p": np.array([0.5, np.nan, 1.0])})
    layer = layer_of(tmp_path / "t.gpkg", "table")
    assert layer.wkbType() == QgsWkbTypes.Type.NoGeometry
    assert [f["observed"] for f in layer.getFeatures()] == [0, 1, 2]


def test_nothing_at_all_is_an_empty_layer(tmp_path: Path, qgis_app) -> None:
    empty = np.empty(0)
    write_points(tmp_path / "e.gpkg", "points", empty, empty, {"z": empty}, crs="EPSG:32642")
    assert layer_of(tmp_path / "e.gpkg", "points").featureCount() == 0


def test_a_crs_without_authority_is_kept(tmp_path: Path, qgis_app) -> None:
    albers = "+proj=aea +lat_0=48 +lon_0=67 +lat_1=43 +lat_2=53 +datum=WGS84 +units=m +no_defs"
    one = np.ones(1)
    write_points(tmp_path / "a.gpkg", "points", one, one, {}, crs=albers)
    crs = layer_of(tmp_path / "a.gpkg", "points").crs()
    assert crs.isValid() and "aea" in crs.toProj() and "+lat_1=43" in crs.toProj()


def test_a_field_named_fid_and_quotes_in_names_are_no_trouble(tmp_path: Path, qgis_app) -> None:
    one = np.ones(1)
    name = 'Есіл "ауданы" o\'clock'
    write_points(tmp_path / "q.gpkg", name, one, one, {"fid": one * 7, 'a "b"': one}, crs="EPSG:32642")
    feature = next(layer_of(tmp_path / "q.gpkg", name).getFeatures())
    assert feature["fid"] == 7 and feature['a "b"'] == 1


def test_a_stopped_write_leaves_what_was_there(path, made) -> None:
    x, y, columns = made
    path.write_bytes(b"the result before")
    with pytest.raises(Cancelled):
        write_points(path, "points", x, y, columns, crs="EPSG:32642", cancel=lambda: True)
    assert path.read_bytes() == b"the result before"
    assert [p.name for p in path.parent.iterdir()] == [path.name]


def test_a_file_that_is_open_elsewhere_leaves_nothing_of_its_own(path, made) -> None:
    x, y, columns = made
    write_points(path, "points", x, y, columns, crs="EPSG:32642")
    still_open = sqlite3.connect(path)
    still_open.execute("PRAGMA journal_mode = WAL")
    still_open.execute("CREATE TABLE more AS SELECT * FROM points")
    still_open.commit()
    assert path.with_name(path.name + "-wal").stat().st_size > 0
    write_points(path, "points", x[5:8], y[5:8], {}, crs="EPSG:32642")
    after = sqlite3.connect(path)
    assert after.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert after.execute("SELECT count(*) FROM points").fetchone() == (3,)
    assert after.execute("SELECT count(*) FROM sqlite_master WHERE name = 'more'").fetchone() == (0,)
    after.close()
    still_open.close()


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    one = np.ones(1)
    with pytest.raises(StoreNotWritable) as caught:
        write_points(tmp_path / "no" / "a.gpkg", "points", one, one, {}, crs="EPSG:32642")
    assert caught.value.hint
