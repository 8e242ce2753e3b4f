"""Reserves, waters and the like as the District maps page prints them instead of districts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from qgis.core import QgsFeatureRequest, QgsProject
from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.algorithms.district_counts import Districts, has_shape
from crime_map_plugin.errors import CrimeMapError
from crime_map_plugin.gui import overlay_set
from crime_map_plugin.gui.language import interface_language
from crime_map_plugin.gui.overlay_areas import Names, name_in, write_areas
from crime_map_plugin.gui.sheet_coverage import open_districts
from crime_map_plugin.maps.inset import Inset
from crime_map_plugin.maps.language import Language
from crime_map_plugin.maps.overlay_styles import role_names
from crime_map_plugin.settings import Settings

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Areas:
    """A file of polygons, the field of their names, and what the page calls them.

    ``names`` holds what each is called in the three languages, for sheets of another one than the page's.
    """

    source: str
    name: str
    title: str
    names: Sequence[Names] = field(default=())

    def named(self, districts: Districts, language: str) -> Districts:
        """Return the areas with their names in the language of their sheets."""
        known = {called[interface_language()]: called[language] for called in self.names}
        rows = [replace(row, name=known.get(row.name, row.name)) for row in districts.rows]
        return replace(districts, rows=rows)


def areas_of_overlay(role: str, around_m: float, path: Path) -> Areas | None:
    """Write the areas of a role's layers and return them; None where they are gone. Main thread only."""
    project = QgsProject.instance()
    layers = overlay_set.layers_of(project).get(role)
    if not layers:
        return None
    tag = interface_language()
    names = write_areas(layers, around_m, path, tag, project.transformContext())
    title = translate("CrimeMap", "Sheets of: {areas}").format(areas=role_names(Language(tag))[role])
    return Areas(str(path), name_in(tag), title, names)


def inset_of(settings: Settings, areas: Districts) -> Inset:
    """Return the districts as what the inset shows around an area, else all areas. Main thread only."""
    if settings.districts_source:
        try:
            source = open_districts(settings.districts_source, settings.districts_name)
        except CrimeMapError:
            return _all(areas)
        request = QgsFeatureRequest().setNoAttributes()
        shapes = [feature.geometry() for feature in source.getFeatures(request)]
        return Inset([shape for shape in shapes if not shape.isNull() and not shape.isEmpty()], source.crs())
    return _all(areas)


def _all(areas: Districts) -> Inset:
    return Inset([row.geometry for row in areas.rows if has_shape(row)], areas.crs)
