"""The nearest feature of a layer and how far it is, in true metres, asked place by place."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsDistanceArea,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsSpatialIndex,
    QgsVectorLayer,
)

from crime_map_plugin.algorithms import analysis_crs
from crime_map_plugin.algorithms.feature_input import name_field_of
from crime_map_plugin.algorithms.geometries import valid
from crime_map_plugin.errors import CrimeMapError

MOST_FEATURES = 100_000
# Among the nearest by the map's metres the nearest by the Earth's is looked for.
_CANDIDATES = 4
_REMEMBERED = 100_000


class NearestOfSeveral:
    """The features of all layers of one overlay."""

    def __init__(self, parts: Sequence[Nearest]) -> None:
        self._parts = tuple(parts)

    def look(self, x: float, y: float) -> tuple[float, str] | None:
        """Return metres and name of the feature nearest to a place in degrees; None where there is none."""
        found = [one for one in (part.look(x, y) for part in self._parts) if one is not None]
        return min(found, key=lambda one: one[0], default=None)


class Nearest:
    """The features of one overlay; made on the main thread, asked on any."""

    def __init__(
        self, layer: QgsVectorLayer, transforms: QgsCoordinateTransformContext, language: str
    ) -> None:
        if layer.featureCount() > MOST_FEATURES:
            raise CrimeMapError(
                "The layer holds too many features to be looked through for every incident.",
                hint="Keep the part around your area: filter the layer, or export what is in sight.",
                features=layer.featureCount(),
            )
        degrees = QgsCoordinateReferenceSystem("EPSG:4326")
        box = layer.extent()
        if box.isNull() or not box.isFinite():
            raise CrimeMapError("The layer holds no feature with a shape.", hint="Choose another layer.")
        bounds = box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()
        metres = analysis_crs.choose(layer.crs(), bounds, None, None, transforms).crs
        # One zone of UTM is true to a thousandth; what is made for a whole country is not.
        self._is_true = metres.authid() != ""
        self._into = QgsCoordinateTransform(degrees, metres, transforms)
        self._back = QgsCoordinateTransform(metres, degrees, transforms)
        self._measure = QgsDistanceArea()
        self._measure.setSourceCrs(degrees, transforms)
        self._measure.setEllipsoid("WGS84")
        self._index = QgsSpatialIndex(QgsSpatialIndex.Flag.FlagStoreFeatureGeometries)
        self._names: dict[int, str] = {}
        field = name_field_of(layer.fields(), language)
        place = layer.fields().lookupField(field) if field else -1
        request = QgsFeatureRequest().setSubsetOfAttributes([place] if place >= 0 else [])
        for feature in layer.getFeatures(request):
            shape = analysis_crs.transform_geometry(
                valid(feature.geometry()), layer.crs(), metres, transforms
            )
            if shape.isNull() or shape.isEmpty() or not shape.boundingBox().isFinite():
                continue
            kept = QgsFeature(feature.id())
            kept.setGeometry(shape)
            self._index.addFeature(kept)
            value = feature.attribute(place) if place >= 0 else None
            self._names[feature.id()] = str(value) if isinstance(value, str) else ""
        # Attributes and map tips ask for name and distance of one place one after the other.
        self.look = lru_cache(maxsize=_REMEMBERED)(self._look)

    def __len__(self) -> int:
        return len(self._names)

    def _look(self, x: float, y: float) -> tuple[float, str] | None:
        """Return metres and name of the feature nearest to a place in degrees; None where there is none."""
        try:
            here = self._into.transform(QgsPointXY(x, y))
        except QgsCsException:
            return None
        best: tuple[float, str] | None = None
        point = QgsGeometry.fromPointXY(here)
        if self._is_true:
            near = self._index.nearestNeighbor(here, 1)[:1]
            return (self._index.geometry(near[0]).distance(point), self._names[near[0]]) if near else None
        for number in self._index.nearestNeighbor(here, _CANDIDATES):
            there = self._index.geometry(number).nearestPoint(point)
            if there.isNull():
                continue
            metres = self._metres(QgsPointXY(x, y), there.asPoint(), here)
            if best is None or metres < best[0]:
                best = metres, self._names[number]
        return best

    def _metres(self, place: QgsPointXY, there: QgsPointXY, here: QgsPointXY) -> float:
        if there == here:
            return 0.0
        try:
            return float(self._measure.measureLine(place, self._back.transform(there)))
        except QgsCsException:
            return float(there.distance(here))
