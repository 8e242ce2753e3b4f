"""All that the plugin writes of a store, in one go."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProject

from crime_map_plugin.maps.language import Language
from crime_map_plugin.maps.layers import Kind, incidents_layer, save_default_style
from crime_map_plugin.store.geopackage import layer_source
from tests.qgis.running import box, polygons, run


def write_everything(store: Path, folder: Path) -> None:
    """Write what the plugin writes of a store: layer, styles, project, sheets."""
    language = Language("ru")
    layer = incidents_layer(layer_source(store), language=language)
    assert layer.isValid()
    save_default_style(layer, Kind.INCIDENTS, language)
    layer.saveNamedStyle(str(folder / "incidents.qml"))
    layer.saveSldStyle(str(folder / "incidents.sld"))
    project = QgsProject()
    project.addMapLayer(layer)
    for name in ("project.qgz", "project.qgs"):
        assert project.write(str(folder / name))
    everywhere = box(40, 35, 90, 60)
    districts = polygons([everywhere], crs="EPSG:4326", fields="field=title:string", values=[["Все"]])
    done = run(
        "districtsheets",
        {
            "STORE": str(store),
            "DISTRICTS": districts,
            "NAME": "title",
            "FROM": "2026-07-01",
            "TO": "2026-08-01",
            "AUDIENCE": 0,
            "LANGUAGE": "ru",
            "FOLDER": str(folder / "sheets"),
        },
    )
    assert len(done["FILES"]) >= 1
