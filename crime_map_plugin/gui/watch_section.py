"""The section “Watch areas” of the Data page: the box, its dialogs, and the watch behind them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsGeometry, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from crime_map_plugin.errors import CrimeMapError
from crime_map_plugin.gui import watch_areas
from crime_map_plugin.gui.connections import Connections
from crime_map_plugin.gui.forms import group
from crime_map_plugin.gui.map_view import MapView
from crime_map_plugin.gui.messages import notice_of_error
from crime_map_plugin.gui.notice import Level, Notice
from crime_map_plugin.gui.numbers import number
from crime_map_plugin.gui.sheet_coverage import open_districts
from crime_map_plugin.gui.watch import Listed, Watch
from crime_map_plugin.gui.watch_areas import WatchArea
from crime_map_plugin.gui.watch_box import WatchBox
from crime_map_plugin.gui.watch_dialog import WatchDialog
from crime_map_plugin.gui.workspace import Workspace
from crime_map_plugin.settings import is_fixed

translate = QCoreApplication.translate


class WatchSection(QWidget):
    """Areas are made from what the map shows, from selected polygons, or from a district."""

    def __init__(self, workspace: Workspace, map_view: MapView, connections: Connections) -> None:
        super().__init__()
        self._workspace = workspace
        self._map_view = map_view
        self._connections = connections
        self.watch = Watch(workspace, map_view.iface, self)
        self.group = group("CrimeMapWatch", self._title(None), is_collapsed=True)
        self.box = WatchBox()
        inner = QVBoxLayout(self.group)
        inner.setContentsMargins(6, 6, 6, 6)
        inner.addWidget(self.box)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.group)
        box, watch = self.box, self.watch
        box.extent_wanted.connect(self.watch_extent)
        box.selection_wanted.connect(self.watch_selection)
        box.district_wanted.connect(self.watch_district)
        box.edit_wanted.connect(self.edit)
        box.delete_wanted.connect(watch.delete)
        box.switched.connect(self._switch)
        box.map_wanted.connect(self.show_on_map)
        box.clear_wanted.connect(watch.clear_list)
        box.zoom_wanted.connect(map_view.zoom_to_point)
        watch.areas_changed.connect(lambda: box.show_areas(watch.areas))
        watch.listed.connect(self._show_news)
        connections.connect(workspace.store_changed, watch.look_soon)
        connections.connect(workspace.store_changed, watch.list_news)
        watch.open()

    def watch_extent(self) -> None:
        """Watch what the map shows now."""
        box = self._map_view.extent_in_degrees()
        if box is None:
            self._tell(translate("CrimeMap", "What the map shows has no place on the globe."))
            return
        outline = QgsGeometry.fromRect(QgsRectangle(*box))
        self._describe(self._new([outline], QgsCoordinateReferenceSystem("EPSG:4326"), ""))

    def watch_selection(self) -> None:
        """Watch the polygons that are selected in the active layer, as one area."""
        layer = self._map_view.iface.activeLayer()
        if (
            not isinstance(layer, QgsVectorLayer)
            or layer.geometryType() != Qgis.GeometryType.Polygon
            or not layer.selectedFeatureCount()
        ):
            self._tell(
                translate("CrimeMap", "No polygon is selected."),
                translate("CrimeMap", "Select polygons of the active layer first."),
            )
            return
        outlines = [feature.geometry() for feature in layer.selectedFeatures()]
        self._describe(self._new(outlines, layer.crs(), layer.name()))

    def watch_district(self) -> None:
        """Watch one of the districts."""
        settings = self._workspace.settings
        if not settings.districts_source:
            self._tell(
                translate("CrimeMap", "No districts have been chosen yet."),
                translate("CrimeMap", "Choose a layer of districts first."),
            )
            self._workspace.districts_wanted.emit()
            return
        try:
            source = open_districts(settings.districts_source, settings.districts_name)
        except CrimeMapError as error:
            self._workspace.tell(notice_of_error(error))
            return
        place = source.fields().lookupField(settings.districts_name)
        outlines: dict[str, list[QgsGeometry]] = {}
        for feature in source.getFeatures():
            if feature.hasGeometry():
                outlines.setdefault(str(feature[place]), []).append(feature.geometry())
        names, crs = sorted(outlines, key=str.casefold), source.crs()
        if names:
            self._describe(
                _area(names[0], QgsGeometry()), names, lambda name: self._outline(outlines[name], crs)
            )

    def edit(self, area_number: int) -> None:
        """Change what is said of an area."""
        self._describe(self._by_number(area_number))

    def show_on_map(self) -> None:
        """Put the areas on the map, where QGIS's own tools change their polygons."""
        shown = next(watch_areas.shown_layers(), None)
        if shown is None:
            try:
                shown = watch_areas.map_layer()
            except CrimeMapError as error:
                self._workspace.tell(notice_of_error(error))
                return
            self._map_view.add_layer(shown)
            self._connections.connect(shown.afterCommitChanges, self.watch.open)
        self._map_view.set_visible(shown, True)
        self._map_view.iface.setActiveLayer(shown)

    def unfold(self) -> None:
        """Show the list of what is new."""
        self.group.setCollapsed(False)

    def close_section(self) -> None:
        """Stop what runs."""
        self.watch.close()

    def _new(
        self, outlines: Sequence[QgsGeometry], crs: QgsCoordinateReferenceSystem, name: str
    ) -> WatchArea | None:
        outline = self._outline(outlines, crs)
        if outline is None:
            return None
        taken = len(self.watch.areas) + 1
        return _area(name or translate("CrimeMap", "Area {number}").format(number=taken), outline)

    def _outline(
        self, outlines: Sequence[QgsGeometry], crs: QgsCoordinateReferenceSystem
    ) -> QgsGeometry | None:
        try:
            return watch_areas.outline_of(outlines, crs)
        except CrimeMapError as error:
            self._workspace.tell(notice_of_error(error))
            return None

    def _describe(
        self,
        area: WatchArea | None,
        districts: Sequence[str] = (),
        outline_of: Callable[[str], QgsGeometry | None] | None = None,
    ) -> None:
        if area is None:
            return
        settings = self._workspace.settings
        dialog = WatchDialog(
            area,
            folder=settings.digest_folder,
            file_format=settings.digest_format,
            is_folder_fixed=is_fixed("digest_folder"),
            districts=districts,
            outline_of=outline_of,
            parent=self,
        )
        dialog.chosen.connect(self._keep)
        dialog.open()

    def _keep(self, area: WatchArea, folder: str, file_format: str) -> None:
        if area.digest:
            # Where it cannot be made, the digest tells so when it is due.
            with suppress(OSError):
                Path(folder).mkdir(parents=True, exist_ok=True)
            self._workspace.change_settings(digest_folder=folder, digest_format=file_format)
        if area.number:
            self.watch.change(area)
        else:
            self.watch.add(area)

    def _switch(self, area_number: int, is_on: bool) -> None:
        area = self._by_number(area_number)
        if area is not None and area.is_on != is_on:
            self.watch.change(replace(area, is_on=is_on))

    def _by_number(self, area_number: int) -> WatchArea | None:
        return next((area for area in self.watch.areas if area.number == area_number), None)

    def _show_news(self, listed: Listed | None) -> None:
        self.group.setTitle(self._title(listed))
        self.box.show_news(listed)

    def _tell(self, text: str, remedy: str = "") -> None:
        # It goes away by itself: nothing is wrong, something is only to be done first.
        self._workspace.tell(Notice(text, Level.INFO, remedy))

    @staticmethod
    def _title(listed: Listed | None) -> str:
        if listed is None:
            return translate("CrimeMap", "Watch areas")
        return translate("CrimeMap", "Watch areas: {number} new").format(number=number(listed.count))


def _area(name: str, outline: QgsGeometry) -> WatchArea:
    return WatchArea(0, name, (), "", True, outline)
