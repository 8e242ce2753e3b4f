"""Readers that nobody here wrote get from the demo portal exactly what its SQLite file holds."""

from __future__ import annotations

import contextlib
import os
import re
import sqlite3
import subprocess
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from osgeo import ogr
from qgis.core import QgsFeature, QgsVectorLayer
from qgis.PyQt.QtCore import QDateTime, Qt

from tests.portal_server import layers as served
from tests.portal_server.fixtures import SMALL
from tests.portal_server.layers import ServedLayer, layers_of
from tests.portal_server.process import portal_process

EPOCH = datetime(1970, 1, 1)


@pytest.fixture(scope="module", params=["current", "former"])
def portal(request: pytest.FixtureRequest, small_portal_data: Path) -> Iterator[tuple[str, str]]:
    """Run each deployment in a process of its own: QGIS holds Python's lock while it waits."""
    with portal_process(small_portal_data, "--deployment", request.param, incidents=SMALL) as root:
        yield request.param, root


def layer_of(deployment: str, table: str) -> ServedLayer:
    return next(x for x in layers_of(deployment) if x.table == table)


def expected_rows(data: Path, layer: ServedLayer) -> dict[int, tuple[dict, tuple | None]]:
    """Return attributes (without nulls) and stored coordinates by objectid, straight from SQLite."""
    x, y = ("x3857", "y3857") if layer.wkid == 102100 else ("x32642", "y32642")
    columns = ", ".join(f'"{f.column}"' for f in layer.fields)
    only = layer.extra.get("only", "1 = 1")
    result = {}
    with contextlib.closing(sqlite3.connect(data)) as connection:
        for row in connection.execute(f'SELECT {columns}, "{x}", "{y}" FROM "{layer.table}" WHERE {only}'):
            values = {f.name: v for f, v in zip(layer.fields, row) if v is not None}
            result[values[layer.oid.name]] = (values, None if row[-1] is None else row[-2:])
    return result


def milliseconds(value: Any) -> int:
    """Return what a reader made of a date as epoch milliseconds, read as a wall clock."""
    if isinstance(value, QDateTime):
        value = value.toUTC().toString(Qt.DateFormat.ISODate)
    text = str(value)
    if re.fullmatch(r"-?\d+", text):  # GDAL before 3.7 leaves the number as text
        return int(text)
    moment = datetime.fromisoformat(text.replace("/", "-").replace("T", " ")[:19])
    return (moment - EPOCH) // timedelta(milliseconds=1)


def read_with_ogr(url: str, layer: ServedLayer, folder: Path) -> list[tuple[dict, tuple | None]]:
    """Run ogr2ogr, which pages by itself where the service can."""
    target = folder / "out.gpkg"
    source = f"ESRIJSON:{url}/query?where=1%3D1&outFields=*&f=json&orderByFields={layer.oid.name}"
    command = [
        "ogr2ogr",
        "-f",
        "GPKG",
        str(target),
        source,
        "-nln",
        "rows",
        "-lco",
        "SPATIAL_INDEX=NO",
        "-gt",
        "100000",
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=120, env=dict(os.environ))
    dates = {f.name for f in layer.fields if f.type == served.DATE}
    rows = []
    opened = ogr.Open(str(target))  # kept alive: GDAL 3.6 has no context manager, and rows die with it
    found = opened.GetLayerByName("rows")
    names = [field.GetName() for field in found.schema]
    for feature in found:
        fields = zip(names, map(feature.GetField, range(len(names))))
        values = {name: value for name, value in fields if value is not None}
        values = {k: milliseconds(v) if k in dates else v for k, v in values.items()}
        values.setdefault(layer.oid.name, feature.GetFID())  # GDAL makes the objectid its own row id
        point = feature.GetGeometryRef()
        place = None if point is None else (point.GetX(), point.GetY())
        rows.append((values, place))
    return rows


def read_with_qgis(url: str, layer: ServedLayer) -> list[tuple[dict, tuple | None]]:
    """Read with QGIS's own ArcGIS feature service provider."""
    code = 3857 if layer.wkid == 102100 else layer.wkid
    opened = QgsVectorLayer(f"crs='EPSG:{code}' url='{url}'", "made up", "arcgisfeatureserver")
    assert opened.isValid(), opened.error().message()
    names = [f.name() for f in opened.fields()]
    assert set(names) == {f.name for f in layer.fields}
    dates = {f.name for f in layer.fields if f.type == served.DATE}
    return [qgis_row(feature, names, dates) for feature in opened.getFeatures()]


def qgis_row(feature: QgsFeature, names: list[str], dates: set[str]) -> tuple[dict, tuple | None]:
    values = {}
    for name, value in zip(names, feature.attributes()):
        if value is None or (hasattr(value, "isNull") and value.isNull()):
            continue
        values[name] = milliseconds(value) if name in dates else value
    if not feature.hasGeometry():
        return values, None
    point = feature.geometry().asPoint()
    return values, (point.x(), point.y())


def assert_same(
    found: list[tuple[dict, tuple | None]], expected: dict, layer: ServedLayer, tolerance: float
) -> None:
    by_id = {values[layer.oid.name]: (values, point) for values, point in found}
    assert len(by_id) == len(found)
    assert by_id.keys() == expected.keys()
    assert len(found) > 700
    for number, (values, point) in by_id.items():
        wanted, place = expected[number]
        assert values == wanted
        assert (point is None) == (place is None)
        if point is not None and place is not None:
            assert abs(point[0] - place[0]) < tolerance and abs(point[1] - place[1]) < tolerance


@pytest.mark.parametrize("table", ["crime", "accidents"])
def test_ogr_reads_the_rows_of_the_file(
    portal: tuple[str, str], table: str, small_portal_data: Path, tmp_path: Path
) -> None:
    deployment, root = portal
    layer = layer_of(deployment, table)
    found = read_with_ogr(root + layer.path, layer, tmp_path)
    assert_same(found, expected_rows(small_portal_data, layer), layer, 1e-6)


@pytest.mark.parametrize("table", ["crime", "accidents"])
def test_the_provider_of_qgis_reads_the_rows_of_the_file(
    portal: tuple[str, str], table: str, small_portal_data: Path
) -> None:
    deployment, root = portal
    layer = layer_of(deployment, table)
    found = read_with_qgis(root + layer.path, layer)
    assert_same(found, expected_rows(small_portal_data, layer), layer, 1e-6)


def test_ogr_pages_through_all_accidents_of_the_demo(portal_data: Path, tmp_path: Path) -> None:
    layer = layer_of("current", "accidents")
    with portal_process(portal_data) as root:
        found = read_with_ogr(root + layer.path, layer, tmp_path)
    expected = expected_rows(portal_data, layer)
    assert len(found) == 15_000
    assert_same(found, expected, layer, 1e-6)


def test_the_provider_of_qgis_reads_the_districts(portal: tuple[str, str]) -> None:
    deployment, root = portal
    layer = layer_of(deployment, "districts")
    code = 3857 if layer.wkid == 102100 else layer.wkid
    opened = QgsVectorLayer(f"crs='EPSG:{code}' url='{root + layer.path}'", "made up", "arcgisfeatureserver")
    features = {f["CODE"]: f for f in opened.getFeatures()}
    assert sorted(features) == [f"19719{i}" for i in range(1, 7)]
    assert {f["NOTE"] for f in features.values()} == {"made up"}
    assert all(f.geometry().isGeosValid() and f.geometry().area() > 4e7 for f in features.values())
