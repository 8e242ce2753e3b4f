"""Puts the incidents on the map and filters them there; the user's selection and extent stay."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsMapLayer,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from crime_map_plugin.errors import Cancel, CrimeMapError
from crime_map_plugin.gui.background import Latest
from crime_map_plugin.gui.connections import Connections
from crime_map_plugin.gui.kept_selection import KeptSelection
from crime_map_plugin.gui.language import interface_language
from crime_map_plugin.gui.messages import notice_of_error
from crime_map_plugin.gui.view_switch import Look
from crime_map_plugin.gui.workspace import Workspace
from crime_map_plugin.incidents.query import Extent, IncidentQuery, store_where
from crime_map_plugin.maps import layers, tree, views
from crime_map_plugin.maps.language import Language
from crime_map_plugin.store.clean_copy import name_of_copy
from crime_map_plugin.store.geopackage import Store, layer_provider, layer_source, readable_file
from crime_map_plugin.store.shared_place import is_shared, shared_place
from crime_map_plugin.store.shared_where import shared_where

_PLACE = "crime_map/place"
_SETTLE_MS = 400
_CLOSE_SCALE = 5000.0
# about half a kilometre
_RIM_DEGREES = 0.005
_VIEWS = {
    Look.POINTS: views.View.POINTS,
    Look.CLUSTERS: views.View.CLUSTERS,
    Look.HEAT: views.View.HEAT,
}


class MapView(QObject):
    """The map's side of the workspace."""

    layers_changed = pyqtSignal()

    def __init__(self, iface: QgisInterface, workspace: Workspace, connections: Connections) -> None:
        super().__init__()
        self.iface = iface
        self.workspace = workspace
        self._measuring = Latest("Crime Map: extent of the incidents")
        self._selection = KeptSelection()
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self._take_extent)
        connections.connect(iface.mapCanvas().extentsChanged, self._settle.start)
        connections.connect(workspace.filter_changed, self.apply_filter)
        connections.connect(workspace.extent_changed, self.apply_filter)
        connections.connect(workspace.store_changed, self._reload)
        connections.connect(workspace.figures_changed, self._tell_age)
        # Only with the figures is it known whether pairs are counted once.
        self._filtered_for = self._how_it_counts()
        connections.connect(workspace.figures_changed, self._follow_counting)
        connections.connect(QgsProject.instance().layersRemoved, self._layers_removed)
        # A project that is opened brings layers, too; they are whole only when it has been read.
        connections.connect(QgsProject.instance().readProject, self._project_read)
        self._take_extent()

    def close(self) -> None:
        """Stop following the map."""
        self._settle.stop()
        self._measuring.stop()

    def incidents(self) -> QgsVectorLayer | None:
        """Return the project's layer of the present store, if it is there."""
        path = self.workspace.store_path
        files = {str(path), str(name_of_copy(path))}
        for layer in QgsProject.instance().mapLayers().values():
            is_ours = layer.customProperty(tree.KIND) == layers.Kind.INCIDENTS.value
            if is_ours and (layer.source().split("|")[0] in files or layer.customProperty(_PLACE) in files):
                return layer
        return None

    def publish(self) -> QgsVectorLayer | None:
        """Put the incidents on the map unless they are there already, filtered as the panel says."""
        found = self.incidents()
        if found is not None or not self.workspace.has_store:
            return found
        try:
            layer = layers.incidents_layer(
                layer_source(readable_file(self.workspace.store_path)),
                language=self.language(),
                query_subset=self.subset(),
                provider=layer_provider(self.workspace.store_path),
                is_made_up=self.workspace.is_made_up,
                as_of=self.workspace.figures.as_of,
            )
        except CrimeMapError as error:
            self.workspace.tell(notice_of_error(error))
            return None
        if is_shared(self.workspace.store_path):
            layer.setCustomProperty(_PLACE, str(self.workspace.store_path))
        self.add_layer(layer)
        return layer

    def add_layer(self, layer: QgsMapLayer) -> None:
        """Add a layer to the group of Crime Map; the layer that the user works on stays the active one."""
        active = self.iface.activeLayer()
        is_first = not QgsProject.instance().mapLayers()
        tree.add_layer(QgsProject.instance(), layer, self.language())
        if is_first:
            # QGIS gives an empty project the layer's degrees, in which cities look squashed.
            QTimer.singleShot(0, self._set_map_crs)
        if active is not None and self.iface.activeLayer() is not active:
            self.iface.setActiveLayer(active)
        self.layers_changed.emit()

    def subset(self) -> str:
        """Return the present filter as a subset string of the store's layer."""
        if self.workspace.filter.no_category:
            return "1 = 0"
        query, path, figures = self.workspace.query, self.workspace.store_path, self.workspace.figures
        is_once = figures.counted_once > 0
        if is_shared(path):
            schema = shared_place(path).schema
            return shared_where(query, schema=schema, postgis=figures.postgis, once=is_once)
        return subset_of(query, once=is_once)

    def _how_it_counts(self) -> tuple[bool, object]:
        figures = self.workspace.figures
        return figures.counted_once > 0, figures.postgis

    def _follow_counting(self) -> None:
        """Filter anew where pairs count otherwise now; else a filter set by hand stays."""
        if self._filtered_for != self._how_it_counts():
            self.apply_filter()

    def apply_filter(self) -> None:
        """Filter the incidents on the map; no network, no new layer."""
        self._filtered_for = self._how_it_counts()
        kinds = (layers.Kind.INCIDENTS.value, layers.Kind.SURROUNDINGS.value)
        for layer in (self.incidents(), *self._layers_of_store()):
            if layer is None or layer.customProperty(tree.KIND) not in kinds:
                continue
            if layer.subsetString() != self.subset():
                layer.setSubsetString(self.subset())
                layer.triggerRepaint()

    def show_look(self, look: Look) -> None:
        """Draw the incidents as points, clusters or heat."""
        layer = self.publish()
        if layer is None:
            return
        if look in _VIEWS:
            views.set_view(layer, _VIEWS[look], self.language())
            self.iface.layerTreeView().refreshLayerSymbology(layer.id())
        self.set_visible(layer, look in _VIEWS)

    def look(self) -> Look:
        """Return how the incidents are drawn now."""
        layer = self.incidents()
        drawn = views.view_of(layer) if layer is not None else views.View.POINTS
        return next(look for look, view in _VIEWS.items() if view is drawn)

    @staticmethod
    def set_visible(layer: QgsMapLayer, is_visible: bool) -> None:
        """Check or uncheck a layer in the layer tree."""
        node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
        if node is not None:
            node.setItemVisibilityChecked(is_visible)

    @staticmethod
    def language() -> Language:
        """Return the language of layers that the panel makes."""
        return Language(interface_language())

    def zoom_to_point(self, x: float, y: float) -> None:
        """Centre the map on a place in degrees, near enough to read streets, and flash there."""
        canvas = self.iface.mapCanvas()
        degrees = QgsCoordinateReferenceSystem("EPSG:4326")
        transform = QgsCoordinateTransform(
            degrees, canvas.mapSettings().destinationCrs(), QgsProject.instance()
        )
        try:
            centre = transform.transform(QgsPointXY(x, y))
        except QgsCsException:
            return
        canvas.setCenter(centre)
        if canvas.scale() > _CLOSE_SCALE:
            canvas.zoomScale(_CLOSE_SCALE)
        canvas.refresh()
        canvas.flashGeometries([QgsGeometry.fromPointXY(QgsPointXY(x, y))], degrees)

    def zoom_to_incidents(self) -> None:
        """Show all incidents that the filter lets through; their box is found in the background."""
        if self.publish() is None or self.workspace.filter.no_category:
            return
        # The layer's own extent is that of the whole file, whatever its filter.
        path, query = str(self.workspace.store_path), self.workspace.query
        self._measuring.start(
            lambda cancel: _box_of(path, query, cancel),
            self._zoom_to_box,
            lambda error: self.workspace.tell(notice_of_error(error)),
        )

    def _zoom_to_box(self, found: Extent | None) -> None:
        if found is None:
            return
        canvas = self.iface.mapCanvas()
        transform = QgsCoordinateTransform(
            QgsCoordinateReferenceSystem("EPSG:4326"),
            canvas.mapSettings().destinationCrs(),
            QgsProject.instance(),
        )
        try:
            box = transform.transformBoundingBox(QgsRectangle(*found))
        except QgsCsException:
            return
        box.scale(1.05)
        canvas.setExtent(box)
        canvas.refresh()

    def extent_in_degrees(self) -> Extent | None:
        """Return what the map shows, in EPSG:4326; None where that cannot be said."""
        canvas = self.iface.mapCanvas()
        transform = QgsCoordinateTransform(
            canvas.mapSettings().destinationCrs(),
            QgsCoordinateReferenceSystem("EPSG:4326"),
            QgsProject.instance(),
        )
        try:
            box = transform.transformBoundingBox(canvas.extent())
        except QgsCsException:
            return None
        if box.isEmpty() or not box.isFinite():
            return None
        return (
            max(box.xMinimum(), -180.0),
            max(box.yMinimum(), -90.0),
            min(box.xMaximum(), 180.0),
            min(box.yMaximum(), 90.0),
        )

    def period(self) -> tuple[datetime, datetime] | None:
        """Return the filter's half-open period."""
        query = self.workspace.query
        return (query.date_from, query.date_to) if query.date_from and query.date_to else None

    def _take_extent(self) -> None:
        self.workspace.set_map_extent(self.extent_in_degrees())

    def _set_map_crs(self) -> None:
        project = QgsProject.instance()
        if project.crs().isGeographic():
            project.setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
        if self.iface.mapCanvas().extent().isEmpty():
            # QGIS shows the first layer whole, but knows no extent of a filtered GeoPackage.
            self.zoom_to_incidents()

    def remember_selection(self) -> None:
        """Note which incidents are selected: the store is about to be written."""
        self._selection.remember(self._layers_of_store())

    def _layers_of_store(self) -> list[QgsVectorLayer]:
        """Return all layers of the project that show the present store, also those the user made."""
        path = self.workspace.store_path
        return [
            layer
            for layer in QgsProject.instance().mapLayers().values()
            if isinstance(layer, QgsVectorLayer)
            and (
                layer.customProperty(_PLACE) == str(path)
                or (layer.providerType() == "ogr" and Path(layer.source().split("|")[0]) == path)
            )
        ]

    def _reload(self) -> None:
        for layer in self._layers_of_store():
            if not layer.isEditable():
                self._selection.reload(layer)
            layer.triggerRepaint()
        self.layers_changed.emit()

    def _tell_age(self) -> None:
        as_of = self.workspace.figures.as_of
        if as_of is None:
            return
        for layer in self._layers_of_store():
            if layer.customProperty(tree.KIND) == layers.Kind.INCIDENTS.value:
                layers.tell_age(layer, self.language(), as_of)

    def _layers_removed(self, _: list[str]) -> None:
        self.layers_changed.emit()

    def _project_read(self, _: object) -> None:
        self.layers_changed.emit()


def _box_of(path: str, query: IncidentQuery, cancel: Cancel) -> Extent | None:
    with Store.open(path, read_only=True) as store:
        places = store.read(query, ("x", "y"), cancel=cancel)
    return box_without_strays(places["x"], places["y"])


def box_without_strays(x: np.ndarray, y: np.ndarray) -> Extent | None:
    """Return the box around the places; few that lie far from all others do not widen it.

    Portals hold points of mistyped coordinates, one of which would show half the world.
    """
    is_known = np.isfinite(x) & np.isfinite(y)
    if not is_known.any():
        return None
    ends: list[tuple[float, float]] = []
    for values in (x[is_known], y[is_known]):
        low, high = np.quantile(values, (0.01, 0.99))
        reach = high - low + _RIM_DEGREES
        near = values[(values >= low - reach) & (values <= high + reach)]
        # One place alone still gets some surroundings.
        ends.append((float(near.min()) - _RIM_DEGREES, float(near.max()) + _RIM_DEGREES))
    return ends[0][0], ends[1][0], ends[0][1], ends[1][1]


def subset_of(query: IncidentQuery, *, once: bool = False) -> str:
    """Return the filter with its extent as SQL that the GeoPackage answers from its spatial index.

    With ``once``, of incidents that are one only that which counts: for a store with confirmed pairs.
    """
    where = store_where(query, once=once)
    if query.extent is None:
        return where
    west, south, east, north = (repr(float(value)) for value in query.extent)
    inside = " AND ".join(("maxx >= " + west, "minx <= " + east, "maxy >= " + south, "miny <= " + north))
    box = " ".join(('"fid" IN', "(SELECT id FROM rtree_incidents_geom WHERE", inside, ")"))
    return " AND ".join(part for part in (where, box) if part)
