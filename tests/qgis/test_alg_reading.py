"""The fast way of reading gives what the slow way gives."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsPoint,
    QgsProcessingContext,
    QgsProcessingUtils,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDateTime

from crime_map_plugin.algorithms import reading
from crime_map_plugin.algorithms.row_reading import read_rows
from crime_map_plugin.analysis import row_blocks
from tests.qgis.running import points, saved

FIELDS = "field=w:double&field=n:integer&field=t:string&field=at:datetime"
WANTED = {
    "w": reading.NUMBER,
    "n": reading.NUMBER,
    "t": reading.TEXT,
    "at": reading.DATETIME,
    reading.FEATURE_ID: reading.TEXT,
}


def made_up_layer(seed: int, kind: str) -> QgsVectorLayer:
    rng = np.random.default_rng(seed)
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:32642&{FIELDS}", "p", "memory")
    features = []
    for number in range(60):
        feature = QgsFeature(layer.fields())
        x, y = rng.normal(500_000, 900), rng.normal(5_600_000, 900)
        if rng.random() > 0.15:
            point = QgsPoint(x, y, 7.0) if kind == "PointZ" else QgsPoint(x, y)
            feature.setGeometry(QgsGeometry(point))
        text = QDateTime.fromString(
            f"2026-07-{1 + number % 28:02d}T{number % 24:02d}:05:09", "yyyy-MM-ddTHH:mm:ss"
        )
        values = [rng.normal(), int(rng.integers(0, 9)), f"д'{number}", text]
        feature.setAttributes([None if rng.random() < 0.2 else value for value in values])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def both(layer: QgsVectorLayer):
    source = QgsProcessingUtils.variantToSource(layer, QgsProcessingContext())
    plan = reading.saved_layer(layer, layer, WANTED)
    assert plan is not None
    fast = reading.read_saved(plan, WANTED)
    assert fast is not None
    return fast, reading.read_features(source, WANTED)


@pytest.mark.parametrize("kind", ["Point", "PointZ"])
@pytest.mark.parametrize("subset", ["", '"n" > 3', "\"t\" LIKE 'д''1%' OR \"w\" IS NULL"])
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_fast_and_slow_reading_agree(tmp_path: Path, seed: int, kind: str, subset: str):
    layer = saved(made_up_layer(seed, kind), tmp_path / f"нүкте {seed}.gpkg")
    assert layer.setSubsetString(subset)
    fast, slow = both(layer)
    assert (fast.input_count, fast.null_geometries) == (slow.input_count, slow.null_geometries)
    assert fast.input_count == layer.featureCount()
    np.testing.assert_array_equal(fast.x, slow.x)
    np.testing.assert_array_equal(fast.y, slow.y)
    for name in ("w", "n", "at"):
        np.testing.assert_array_equal(fast.columns[name], slow.columns[name])
    for name in ("t", reading.FEATURE_ID):
        assert fast.columns[name].tolist() == slow.columns[name].tolist()


@pytest.mark.parametrize("is_whole", [True, False])
@pytest.mark.parametrize("subset", ["", '"n" > 3', '"fid" > 100000'])
@pytest.mark.parametrize(
    "wanted", [{}, {"at": reading.DATETIME}, {"t": reading.TEXT, "at": reading.DATETIME}, {"n": reading.TEXT}]
)
def test_reading_by_the_block_agrees_too(
    tmp_path: Path, monkeypatch, is_whole: bool, subset: str, wanted: dict[str, str]
):
    monkeypatch.setattr(row_blocks, "STEP", 7)  # blocks with and without something empty in them
    made = made_up_layer(5, "Point")
    if is_whole:
        whole = [f for f in made.getFeatures() if f.hasGeometry() and not f.geometry().isEmpty()]
        made = points(
            [(f.geometry().asPoint().x(), f.geometry().asPoint().y()) for f in whole],
            fields="field=n:integer&field=at:datetime&field=t:string",
            values=[
                (
                    f["n"],
                    "2026-07-01T00:00:00" if f.id() % 9 else "1968-02-29T23:59:59",
                    f"д\x1f{f.id()}"[k % 8 > 0 :],
                )
                for k, f in enumerate(whole)
            ],
        )
    layer = saved(made, tmp_path / "p.gpkg")
    with sqlite3.connect(tmp_path / "p.gpkg") as connection:  # rows far apart
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f'DROP TRIGGER "{name}"')
        connection.execute("UPDATE p SET fid = fid * 1000000007 WHERE fid > 40")
    connection.close()
    layer = QgsVectorLayer(layer.source(), "p", "ogr")
    assert layer.setSubsetString(subset)
    plan = reading.saved_layer(layer, layer, wanted)
    fast = reading.read_saved(plan, wanted)
    slow = reading.read_features(QgsProcessingUtils.variantToSource(layer, QgsProcessingContext()), wanted)
    assert fast.input_count == slow.input_count
    assert fast.null_geometries == slow.null_geometries
    np.testing.assert_array_equal(fast.x, slow.x)
    np.testing.assert_array_equal(fast.y, slow.y)
    for name in wanted:
        assert fast.columns[name].tolist() == slow.columns[name].tolist()


def test_dates_of_several_lengths_are_not_cut_at_the_wrong_place(tmp_path: Path):
    places = [(765_000 + i, 3_890_000) for i in range(4)]
    moments = ["2026-07-01T10:00:00Z", "2026-07-02T10:00:00.123Z", "2026-07-03T10:00:00.1Z", "2026-07-04"]
    layer = saved(
        points(places, fields="field=at:string", values=[(m,) for m in moments]), tmp_path / "p.gpkg"
    )
    fast = reading.read_saved(reading.saved_layer(layer, layer, ["at"]), {"at": reading.DATETIME})
    expected = ["2026-07-01T10:00:00", "2026-07-02T10:00:00", "2026-07-03T10:00:00", "2026-07-04T00:00:00"]
    assert [str(moment) for moment in fast.columns["at"]] == expected


def test_what_lives_in_qgis_and_not_in_the_file_is_read_slowly(tmp_path: Path):
    layer = saved(made_up_layer(1, "Point"), tmp_path / "p.gpkg")
    assert reading.saved_layer(layer, layer, WANTED) is not None
    layer.startEditing()
    assert reading.saved_layer(layer, layer, WANTED) is None
    layer.rollBack()
    from qgis.core import QgsField
    from qgis.PyQt.QtCore import QMetaType

    layer.addExpressionField("1 + 1", QgsField("virtual", QMetaType.Type.Int))
    assert reading.saved_layer(layer, layer, {"virtual": reading.NUMBER}) is None
    assert reading.saved_layer(made_up_layer(1, "Point"), made_up_layer(1, "Point"), WANTED) is None


def test_digits_of_a_date_are_not_shifted_by_an_offset(tmp_path: Path):
    layer = saved(made_up_layer(4, "Point"), tmp_path / "p.gpkg")
    connection = sqlite3.connect(tmp_path / "p.gpkg")
    connection.create_function("ST_IsEmpty", 1, lambda blob: 0)
    for name in ("ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY"):
        connection.create_function(name, 1, lambda blob: 0.0)
    connection.execute("UPDATE p SET at = '2026-07-01T22:30:00Z'")
    connection.commit()
    connection.close()
    fast, slow = both(QgsVectorLayer(layer.source(), "p", "ogr"))
    assert set(fast.columns["at"]) == {np.datetime64("2026-07-01T22:30:00", "s")}
    assert set(slow.columns["at"]) == set(fast.columns["at"])


@pytest.mark.parametrize("kind", ["Point", "PointZ", "Polygon", "NoGeometry"])
@pytest.mark.parametrize("subset", ["", '"n" > 3'])
def test_columns_are_read_of_features_without_a_place_too(tmp_path: Path, kind: str, subset: str):
    made = made_up_layer(4, kind if kind.startswith("Point") else "Point")
    if not kind.startswith("Point"):
        placeless = QgsVectorLayer(f"{kind}?{FIELDS}", "p", "memory")
        features = list(made.getFeatures())
        for feature in features:
            feature.setGeometry(QgsGeometry())
        placeless.dataProvider().addFeatures(features)
        made = placeless
    layer = saved(made, tmp_path / "rows.gpkg")
    assert layer.setSubsetString(subset)
    source = QgsProcessingUtils.variantToSource(layer, QgsProcessingContext())
    wanted = [("at", reading.DATETIME), ("t", reading.TEXT), ("n", reading.NUMBER), ("at", reading.TEXT)]
    plan = reading.saved_layer(layer, layer, ["at", "t", "n"])
    assert plan is not None
    fast, slow = read_rows(source, plan, wanted), read_rows(source, None, wanted)
    assert fast.input_count == slow.input_count == layer.featureCount()
    nowhere = sum(f.geometry().isNull() or f.geometry().isEmpty() for f in layer.getFeatures())
    assert fast.null_geometries == slow.null_geometries == (0 if kind == "NoGeometry" else nowhere)
    for one, other in zip(fast.columns[:3], slow.columns[:3]):
        assert one.dtype == other.dtype
        assert [str(v) for v in one] == [str(v) for v in other]
    assert len(fast.columns[3]) == fast.input_count
