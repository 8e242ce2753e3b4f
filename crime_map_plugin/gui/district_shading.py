"""Districts shaded by the number or the rate of the filtered incidents."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QObject, QTimer

from crime_map_plugin.errors import CrimeMapError
from crime_map_plugin.gui.connections import Connections
from crime_map_plugin.gui.filter_state import FilterState
from crime_map_plugin.gui.map_view import MapView
from crime_map_plugin.gui.messages import notice_of_error, notice_of_run
from crime_map_plugin.gui.notice import Level, Notice
from crime_map_plugin.gui.runner import Run
from crime_map_plugin.gui.view_switch import Look
from crime_map_plugin.gui.workspace import Workspace
from crime_map_plugin.maps import layers

translate = QCoreApplication.translate

STATISTICS = "crimemap:districtstatistics"
_MARK = "crime_map/shading"
_SETTLE_MS = 300
_FIELDS = {Look.DISTRICT_COUNT: "count", Look.DISTRICT_RATE: "per_10k"}


class DistrictShading(QObject):
    """Keeps one shaded layer in step with the filter while it is looked at."""

    def __init__(self, workspace: Workspace, map_view: MapView, connections: Connections) -> None:
        super().__init__()
        self._workspace = workspace
        self._map_view = map_view
        self._look: Look | None = None
        self._run: Run | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SETTLE_MS)
        self._timer.timeout.connect(self._start)
        for signal in (workspace.filter_changed, workspace.store_changed, workspace.districts_changed):
            connections.connect(signal, self._follow)

    def show_look(self, look: Look) -> None:
        """Shade the districts; the incidents themselves are taken off the map meanwhile."""
        settings = self._workspace.settings
        if not settings.districts_source:
            self._workspace.tell(
                Notice(
                    translate("CrimeMap", "No districts have been chosen yet."),
                    Level.WARNING,
                    translate("CrimeMap", "Choose a layer of districts first."),
                )
            )
            self._workspace.districts_wanted.emit()
            return
        self._look = look
        self._timer.start()

    def hide(self) -> None:
        """Take the shaded districts off the map."""
        self._look = None
        self._stop()
        for layer in self._shaded():
            self._map_view.set_visible(layer, False)

    def close(self) -> None:
        """Stop what runs."""
        self._look = None
        self._timer.stop()
        self._stop()

    def _follow(self) -> None:
        if self._look is not None:
            self._timer.start()

    def _stop(self) -> None:
        if self._run is not None:
            self._run.detach()
            self._run = None

    def _start(self) -> None:
        incidents = self._map_view.publish()
        if self._look is None or incidents is None:
            return
        self._stop()
        settings, query = self._workspace.settings, self._workspace.query
        try:
            target = self._workspace.result_path("districts", "gpkg")
        except CrimeMapError as error:
            self._workspace.tell(notice_of_error(error))
            return
        run = Run(
            STATISTICS,
            {
                **self._source(incidents.id()),
                "DISTRICTS": settings.districts_source,
                "NAME": settings.districts_name,
                "POPULATION_FIELD": settings.districts_population or None,
                "FROM": query.date_from.isoformat() if query.date_from else None,
                "TO": query.date_to.isoformat() if query.date_to else None,
                "DATE_FIELD": query.date_field.value,
                "OUTPUT": str(target),
            },
        )
        run.finished.connect(lambda ok, results: self._finished(run, ok, results))
        if run.start():
            self._run = run
        else:
            self._workspace.tell(notice_of_run(run))

    def _source(self, layer_id: str) -> dict[str, str]:
        """Return the store, which knows what was never fetched, else the narrower layer."""
        state = self._workspace.filter
        if state == FilterState(
            preset=state.preset,
            first_day=state.first_day,
            last_day=state.last_day,
            date_field=state.date_field,
        ):
            return {"STORE": str(self._workspace.store_path)}
        return {"INPUT": layer_id}

    def _finished(self, run: Run, successful: bool, results: dict[str, Any]) -> None:
        self._run = None
        if self._look is None:
            return
        if not successful:
            self._workspace.tell(notice_of_run(run))
            return
        try:
            layer = layers.districts_layer(
                str(results["OUTPUT"]),
                language=self._map_view.language(),
                field=_FIELDS[self._look],
                name_field=self._workspace.settings.districts_name,
                is_made_up=self._workspace.is_made_up,
            )
        except CrimeMapError as error:
            self._workspace.tell(notice_of_error(error))
            return
        layer.setCustomProperty(_MARK, True)
        before = self._shaded()
        self._map_view.add_layer(layer)
        QgsProject.instance().removeMapLayers([old.id() for old in before])
        incidents = self._map_view.incidents()
        if incidents is not None:
            self._map_view.set_visible(incidents, False)
        if not self._workspace.figures.is_covered:
            # A narrower filter is counted from the layer, which cannot tell "none" from "not fetched".
            text = translate("CrimeMap", "Parts of the period or area were never fetched completely.")
            self._workspace.tell(Notice(text, Level.WARNING))

    @staticmethod
    def _shaded() -> list[QgsMapLayer]:
        return [found for found in QgsProject.instance().mapLayers().values() if found.customProperty(_MARK)]
