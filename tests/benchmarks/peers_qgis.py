"""Peers inside QGIS: its own algorithms, writers and providers, and ogr2ogr: python -m … CASE SIZE."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from typing import Any

import numpy as np
import requests
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDateTime, QMetaType

from tests.benchmarks import city, imports, inputs, measure

_QUERY = "KPSSU/crime/FeatureServer/1"


def _algorithm(name: str, parameters: dict[str, Any], suffix: str) -> Callable[[], object]:
    target = inputs.scratch() / f"result.{suffix}"

    def call() -> None:
        target.unlink(missing_ok=True)
        inputs.run(name, {**parameters, "OUTPUT": str(target)})

    return call


def _heatmap(pixel: float) -> measure.Case:
    def build(n: int) -> Callable[[], object]:
        inputs.start()
        parameters = {"INPUT": inputs.layer(inputs.points_file(n)), "RADIUS": 500.0, "PIXEL_SIZE": pixel}
        return _algorithm("qgis:heatmapkerneldensityestimation", {**parameters, "KERNEL": 0}, "tif")

    return build


def _count_points(side: int) -> measure.Case:
    def build(n: int) -> Callable[[], object]:
        inputs.start()
        parameters = {
            "POINTS": inputs.layer(inputs.points_file(n)),
            "POLYGONS": inputs.layer(inputs.districts_file(side)),
        }
        return _algorithm("native:countpointsinpolygon", {**parameters, "FIELD": "n"}, "gpkg")

    return build


def st_dbscan(n: int) -> Callable[[], object]:
    """QGIS's clusters of five within 100 m and 14 days, given in milliseconds; it writes the points."""
    inputs.start()
    parameters = {"INPUT": inputs.layer(inputs.points_file(n)), "DATETIME_FIELD": "when"}
    parameters.update(EPS=100.0, EPS2=14 * 86_400_000.0, MIN_SIZE=5)
    return _algorithm("native:stdbscanclustering", parameters, "gpkg")


def nearest_road(n: int) -> Callable[[], object]:
    """QGIS's nearest join of the points with the streets; it only finds the street."""
    inputs.start()
    parameters = {
        "INPUT": inputs.layer(inputs.points_file(n)),
        "INPUT_2": inputs.layer(inputs.streets_file()),
        "NEIGHBORS": 1,
        "MAX_DISTANCE": 100.0,
    }
    return _algorithm("native:joinbynearest", parameters, "gpkg")


def hexagons(n: int) -> Callable[[], object]:
    """QGIS's grid of about n hexagons; its spacing is that between opposite sides."""
    inputs.start()
    spacing = (city.SIDE**2 / n * 2 / 3**0.5) ** 0.5
    parameters = {"TYPE": 4, "EXTENT": inputs.BOX, "HSPACING": spacing, "VSPACING": spacing}
    parameters["CRS"] = QgsCoordinateReferenceSystem(inputs.CRS)
    return _algorithm("native:creategrid", parameters, "gpkg")


def write(n: int) -> Callable[[], object]:
    """QgsVectorFileWriter, feature by feature."""
    inputs.start()
    x, y, times = city.points(n)
    milliseconds = times.astype("datetime64[ms]").astype(np.int64)
    kinds = city.kinds(n)
    path = inputs.scratch() / "points.gpkg"

    def call() -> None:
        path.unlink(missing_ok=True)
        fields = QgsFields()
        fields.append(QgsField("when", QMetaType.Type.QDateTime))
        fields.append(QgsField("kind", QMetaType.Type.QString))
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName = "GPKG"
        writer = QgsVectorFileWriter.create(
            str(path),
            fields,
            QgsWkbTypes.Type.Point,
            QgsCoordinateReferenceSystem(inputs.CRS),
            QgsCoordinateTransformContext(),
            options,
        )
        for px, py, when, kind in zip(x.tolist(), y.tolist(), milliseconds.tolist(), kinds.tolist()):
            feature = QgsFeature(fields)
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(px, py)))
            feature.setAttributes([None, QDateTime.fromMSecsSinceEpoch(when), kind])
            writer.addFeature(feature)
        del writer

    return call


def read(n: int) -> Callable[[], object]:
    """A loop over features, with place and time."""
    inputs.start()
    found = inputs.layer(inputs.points_file(n))
    at = found.fields().indexFromName("when")

    def call() -> None:
        x, y, when = np.empty(n), np.empty(n), np.empty(n)
        for i, feature in enumerate(found.getFeatures(QgsFeatureRequest().setSubsetOfAttributes([at]))):
            point = feature.geometry().asPoint()
            x[i], y[i], when[i] = point.x(), point.y(), feature[at].toMSecsSinceEpoch()

    return call


def fetch_bare(n: int) -> Callable[[], object]:
    """Only the transfer: the pages that our fetch asks for, one after another, read and thrown away."""
    addresses = inputs.pages(inputs.portal(n))

    def call() -> None:
        with requests.Session() as session:
            for address in addresses:
                session.get(address, timeout=60).raise_for_status()

    return call


def fetch_ogr2ogr(n: int) -> Callable[[], object]:
    """ogr2ogr from ESRIJSON, which pages by offset."""
    root = inputs.portal(n)
    address = inputs.pages(root)[0].replace("+AND+objectid+%3E+-1", "")
    path = inputs.scratch() / "fetched.gpkg"

    def call() -> None:
        path.unlink(missing_ok=True)
        subprocess.run(
            ["ogr2ogr", "-oo", "FEATURE_SERVER_PAGING=YES", str(path), "ESRIJSON:" + address], check=True
        )

    return call


def fetch_qgis(n: int) -> Callable[[], object]:
    """QGIS's ArcGIS provider, saved."""
    inputs.start()
    url = inputs.portal(n) + _QUERY
    path = inputs.scratch() / "fetched.gpkg"

    def call() -> None:
        path.unlink(missing_ok=True)
        found = QgsVectorLayer(f"crs='EPSG:4326' url='{url}'", "crime", "arcgisfeatureserver")
        found.setSubsetString("discontinued = 0")
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName = "GPKG"
        error = QgsVectorFileWriter.writeAsVectorFormatV3(
            found, str(path), QgsCoordinateTransformContext(), options
        )
        if error[0] != QgsVectorFileWriter.WriterError.NoError:
            raise SystemExit(str(error))

    return call


CASES: dict[str, measure.Case] = {
    "heatmap_50": _heatmap(50.0),
    "heatmap_10": _heatmap(10.0),
    "count_points_49": _count_points(7),
    "st_dbscan": st_dbscan,
    "nearest_road": nearest_road,
    "hexagons": hexagons,
    "write": write,
    "read": read,
    "fetch_bare": fetch_bare,
    "fetch_ogr2ogr": fetch_ogr2ogr,
    "import_ogr2ogr": imports.ogr2ogr,
    "fetch_qgis": fetch_qgis,
}

if __name__ == "__main__":
    measure.main(CASES)
