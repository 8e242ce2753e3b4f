"""Which layers of a project are protected areas, waters and the like, kept in the project itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from qgis.core import QgsProject, QgsVectorLayer

from crime_map_plugin.maps.overlay_styles import ROLES

_SCOPE = "crime_map"


@dataclass(frozen=True)
class Overlay:
    """A layer by its id, which stays when it is renamed, and the name it had when it was chosen."""

    layer_id: str
    name: str


def load(project: QgsProject) -> dict[str, tuple[Overlay, ...]]:
    """Return the overlays named in a project, by role, several for one; a layer may be missing by now."""
    found = {}
    for role in ROLES:
        ids, names = (project.readListEntry(_SCOPE, f"overlay/{role}/{part}")[0] for part in ("ids", "names"))
        if ids:
            found[role] = tuple(Overlay(layer_id, name) for layer_id, name in zip(ids, names))
    return found


def save(project: QgsProject, layers: Mapping[str, Sequence[QgsVectorLayer]]) -> None:
    """Name the layers of some roles; none forgets a role."""
    for role, chosen in layers.items():
        project.removeEntry(_SCOPE, f"overlay/{role}")
        if chosen:
            project.writeEntry(_SCOPE, f"overlay/{role}/ids", [layer.id() for layer in chosen])
            project.writeEntry(_SCOPE, f"overlay/{role}/names", [layer.name() for layer in chosen])


def layers_of(project: QgsProject) -> dict[str, list[QgsVectorLayer]]:
    """Return the layers that are there and can be read, by role; no role without any."""
    found: dict[str, list[QgsVectorLayer]] = {}
    for role, overlays in load(project).items():
        for overlay in overlays:
            layer = project.mapLayer(overlay.layer_id)
            if isinstance(layer, QgsVectorLayer) and layer.isValid() and layer.isSpatial():
                found.setdefault(role, []).append(layer)
    return found


def missing(project: QgsProject) -> list[str]:
    """Return the names of the layers that are gone or cannot be read."""
    there = {layer.id() for layers in layers_of(project).values() for layer in layers}
    named = [overlay for overlays in load(project).values() for overlay in overlays]
    return [overlay.name for overlay in named if overlay.layer_id not in there]
