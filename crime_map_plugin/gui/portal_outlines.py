"""District outlines from the portal, kept as a file of their own with names and populations."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np

from crime_map_plugin.algorithms.network import Network
from crime_map_plugin.errors import Cancel, PortalAnswerInvalid
from crime_map_plugin.gui.district_choice import DistrictChoice
from crime_map_plugin.incidents import codes
from crime_map_plugin.incidents.schema import NULL_INT
from crime_map_plugin.portal import arcgis
from crime_map_plugin.portal.profile import PortalLayer, Profile
from crime_map_plugin.store.result_files import write_polygons

LAYER = "districts"
_NAMES = ("name_en", "name_ru", "name_kk")


def fetch_outlines(
    profile: Profile, layer: PortalLayer, network: Network, path: Path, language: str, cancel: Cancel
) -> DistrictChoice:
    """Download the outlines into a GeoPackage and return the choice that names it."""
    http = network.client(profile, cancel)
    try:
        found = arcgis.outlines(layer, profile=profile, http=http, cancel=cancel)
    finally:
        http.close()
    if not found:
        raise PortalAnswerInvalid(
            "The portal has no district outlines.", hint="Choose a layer of districts of your own."
        )
    people = codes.populations()
    columns: dict[str, np.ndarray] = {"code": _texts([o.attributes.get("code") for o in found])}
    for name in _NAMES:
        tag = name[-2:]
        columns[name] = _texts(
            [
                o.attributes.get(name)
                or o.attributes.get("name")
                or codes.label("districts", o.attributes.get("code"), tag)
                for o in found
            ]
        )
    columns["population"] = np.array([_people(o, people) for o in found], dtype=np.int32)
    path.parent.mkdir(parents=True, exist_ok=True)
    wkbs = [o.wkb for o in found]
    is_multi = any(o.geojson["type"] == "MultiPolygon" for o in found)
    write_polygons(path, LAYER, wkbs, columns, crs="EPSG:4326", multi=is_multi, cancel=cancel)
    return DistrictChoice(f"{path}|layername={LAYER}", f"name_{language}", "code", "population")


def _people(outline: arcgis.Outline, people: Mapping[str, codes.Population]) -> int:
    own = outline.attributes.get("population")
    if isinstance(own, (int, float)) and own > 0:
        return int(own)
    known = people.get(str(outline.attributes.get("code")))
    # A stand-in figure is no population: rates made from it would look like facts.
    return int(NULL_INT) if known is None or known.is_placeholder else known.people


def _texts(values: list[object]) -> np.ndarray:
    result = np.empty(len(values), dtype=object)
    result[:] = [None if value is None else str(value) for value in values]
    return result
