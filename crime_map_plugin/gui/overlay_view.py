"""The incidents once more on the map, with what is nearest to each: a view of the store, no copy."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsField, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QMetaType

from crime_map_plugin.errors import CrimeMapError
from crime_map_plugin.gui import overlay_functions, overlay_set
from crime_map_plugin.gui.map_view import MapView
from crime_map_plugin.gui.messages import notice_of_error
from crime_map_plugin.gui.overlay_keeper import views_of
from crime_map_plugin.maps import layers
from crime_map_plugin.maps.overlay_styles import (
    ROLES,
    distance_field,
    name_surroundings,
    nearest_field,
)
from crime_map_plugin.store.geopackage import layer_source, readable_file

translate = QCoreApplication.translate


def show_surroundings(map_view: MapView) -> QgsVectorLayer | None:
    """Return the project's view of the present store, made where needed, with two fields for each overlay.

    Its fields are expressions: the store is not written, and a map that does not show them does not ask.
    """
    workspace, project = map_view.workspace, QgsProject.instance()
    if not workspace.has_store:
        return None
    source = layer_source(readable_file(workspace.store_path))
    layer = next((found for found in views_of(project) if found.source().split("|")[0] in source), None)
    is_new = layer is None
    if layer is None:
        try:
            made = layers.result_layer(
                source,
                layers.Kind.SURROUNDINGS,
                language=map_view.language(),
                name=translate("CrimeMap", "Incidents and what is near"),
                is_made_up=workspace.is_made_up,
            )
        except CrimeMapError as error:
            workspace.tell(notice_of_error(error))
            return None
        if not isinstance(made, QgsVectorLayer):
            return None
        layer = made
        layer.setSubsetString(map_view.subset())
    set_fields(layer, overlay_set.load(project))
    name_surroundings(layer, map_view.language())
    if is_new:
        map_view.add_layer(layer)
    layer.triggerRepaint()
    return layer


def hide_surroundings() -> None:
    """Take the views of incidents and their surroundings off the map."""
    project = QgsProject.instance()
    project.removeMapLayers([layer.id() for layer in views_of(project)])


def set_fields(layer: QgsVectorLayer, roles: Iterable[str]) -> None:
    """Give the layer the two fields of each role, and take those of the others away."""
    wanted = set(roles)
    for role in ROLES:
        for name, function, kind in (
            (distance_field(role), overlay_functions.METRES, QMetaType.Type.Double),
            (nearest_field(role), overlay_functions.NAME, QMetaType.Type.QString),
        ):
            index = layer.fields().indexOf(name)
            if role in wanted and index < 0:
                layer.addExpressionField(f"{function}('{role}')", QgsField(name, kind))
            elif role not in wanted and index >= 0:
                layer.removeExpressionField(index)
