"""Algorithms run as a script in QGIS runs them, and the layers they are run on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from crime_map_plugin.algorithms.provider import CrimeMapProvider

UTM = "EPSG:32615"


class Log(QgsProcessingFeedback):
    """What an algorithm says."""

    def __init__(self) -> None:
        super().__init__(False)
        self.warnings: list[str] = []
        self.errors: list[str] = []

    def pushWarning(self, warning: str | None) -> None:
        self.warnings.append(warning or "")

    def reportError(self, error: str | None, fatalError: bool = False) -> None:
        self.errors.append(error or "")


_kept: list[CrimeMapProvider] = []


def provider() -> CrimeMapProvider:
    """Return the provider, registered once; like a plugin, somebody must hold on to it."""
    registry = QgsApplication.processingRegistry()
    if registry.providerById("crimemap") is None:
        from processing.core.Processing import Processing

        Processing.initialize()
        _kept.append(CrimeMapProvider())
        registry.addProvider(_kept[-1])
    return registry.providerById("crimemap")


def run(name: str, parameters: dict[str, Any], log: QgsProcessingFeedback | None = None) -> dict[str, Any]:
    """Run one of our algorithms."""
    provider()
    import processing

    return processing.run(f"crimemap:{name}", parameters, feedback=log or Log())


def refusal(name: str, parameters: dict[str, Any]) -> str:
    """Return what the user reads when the algorithm refuses or fails."""
    with pytest.raises(QgsProcessingException) as caught:
        run(name, parameters)
    return str(caught.value).partition("\n")[2] or str(caught.value)


def points(
    places: Iterable[Sequence[float] | None],
    *,
    crs: str = UTM,
    fields: str = "",
    values: Sequence[Sequence[Any]] = (),
    kind: str = "Point",
) -> QgsVectorLayer:
    """Return a layer in memory; None stands for an incident without a place."""
    head = f"{kind}?crs={crs}" if crs else kind
    layer = QgsVectorLayer(head + ("&" if crs else "?") + fields, "incidents", "memory")
    layer.setCrs(QgsCoordinateReferenceSystem(crs))
    features = []
    for number, place in enumerate(places):
        feature = QgsFeature(layer.fields())
        if place is not None:
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*place)))
        if values:
            feature.setAttributes(list(values[number]))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


def polygons(
    shapes: Iterable[str], *, crs: str = UTM, fields: str = "", values: Sequence[Sequence[Any]] = ()
):
    """Return a polygon layer in memory from WKT."""
    head = f"Polygon?crs={crs}" if crs else "Polygon"
    layer = QgsVectorLayer(head + ("&" if crs else "?") + fields, "areas", "memory")
    layer.setCrs(QgsCoordinateReferenceSystem(crs))
    for number, text in enumerate(shapes):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(text))
        if values:
            feature.setAttributes(list(values[number]))
        layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    return layer


def lines(
    courses: Iterable[Iterable[Sequence[float]] | str | None],
    *,
    crs: str = UTM,
    fields: str = "",
    values: Sequence[Sequence[Any]] = (),
    kind: str = "LineString",
) -> QgsVectorLayer:
    """Return a line layer in memory from coordinates or WKT; None stands for a feature without a line."""
    head = f"{kind}?crs={crs}" if crs else kind
    layer = QgsVectorLayer(head + ("&" if crs else "?") + fields, "roads", "memory")
    layer.setCrs(QgsCoordinateReferenceSystem(crs))
    features = []
    for number, course in enumerate(courses):
        feature = QgsFeature(layer.fields())
        if isinstance(course, str):
            feature.setGeometry(QgsGeometry.fromWkt(course))
        elif course is not None:
            feature.setGeometry(QgsGeometry.fromPolylineXY([QgsPointXY(*place) for place in course]))
        if values:
            feature.setAttributes(list(values[number]))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


def box(x0: float, y0: float, x1: float, y1: float) -> str:
    """Return a rectangle as WKT."""
    return f"POLYGON(({x0} {y0}, {x1} {y0}, {x1} {y1}, {x0} {y1}, {x0} {y0}))"


def saved(layer: QgsVectorLayer, path: Path) -> QgsVectorLayer:
    """Return the layer written to a file and opened from there."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG" if path.suffix == ".gpkg" else "GeoJSON"
    options.layerName = path.stem
    error = QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), layer.transformContext(), options)
    assert error[0] == QgsVectorFileWriter.WriterError.NoError, error
    return QgsVectorLayer(str(path), path.stem, "ogr")


def memphis(shared: Path, *, month: str = "_jan", crs: str = UTM) -> QgsVectorLayer:
    """Return the Memphis robberies, reprojected as the published results were."""
    source = shared / "data" / "incidents" / f"memphis_robberies{month}.csv"
    layer = QgsVectorLayer(
        f"file://{source}?delimiter=,&xField=lon&yField=lat&crs=EPSG:4326&detectTypes=yes",
        "robberies",
        "delimitedtext",
    )
    assert layer.isValid()
    if crs == "EPSG:4326":
        return layer
    provider()
    import processing

    parameters = {"INPUT": layer, "TARGET_CRS": crs, "OUTPUT": "memory:"}
    return processing.run("native:reprojectlayer", parameters)["OUTPUT"]
