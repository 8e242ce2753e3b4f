"""Which layers of a project are protected areas, waters and the like, kept in the project itself."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsProject, QgsVectorLayer

from crime_map_plugin.maps.overlay_styles import ROLES

_SCOPE = "crime_map"


@dataclass(frozen=True)
class Overlay:
    """A layer by its id, which stays when it is renamed, and the name it had when it was chosen."""

    layer_id: str
    name: str


def load(project: QgsProject) -> dict[str, Overlay]:
    """Return the overlays named in a project, by role; a layer may be missing by now."""
    found = {}
    for role in ROLES:
        layer_id, is_there = project.readEntry(_SCOPE, f"overlay/{role}/layer")
        if is_there and layer_id:
            found[role] = Overlay(layer_id, project.readEntry(_SCOPE, f"overlay/{role}/name")[0])
    return found


def save(project: QgsProject, layers: dict[str, QgsVectorLayer | None]) -> None:
    """Name the layers of some roles; None forgets one."""
    for role, layer in layers.items():
        if layer is None:
            project.removeEntry(_SCOPE, f"overlay/{role}")
        else:
            project.writeEntry(_SCOPE, f"overlay/{role}/layer", layer.id())
            project.writeEntry(_SCOPE, f"overlay/{role}/name", layer.name())


def layers_of(project: QgsProject) -> dict[str, QgsVectorLayer]:
    """Return the layers that are there and can be read, by role."""
    found = {}
    for role, overlay in load(project).items():
        layer = project.mapLayer(overlay.layer_id)
        if isinstance(layer, QgsVectorLayer) and layer.isValid() and layer.isSpatial():
            found[role] = layer
    return found


def missing(project: QgsProject) -> list[str]:
    """Return the names of the layers that are gone or cannot be read."""
    there = layers_of(project)
    return [overlay.name for role, overlay in load(project).items() if role not in there]
