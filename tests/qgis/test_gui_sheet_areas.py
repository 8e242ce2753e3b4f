"""Sheets of reserves and waters: what becomes an area, where it lies, and the way from the overlays."""

from __future__ import annotations

import math
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsProject,
    QgsVectorLayer,
)

from crime_map_plugin.errors import CrimeMapError
from crime_map_plugin.gui import overlay_areas
from crime_map_plugin.gui.overlay_areas import write_areas
from crime_map_plugin.gui.overlay_dialog import OverlayDialog
from crime_map_plugin.incidents import ecology
from crime_map_plugin.incidents.coverage import Scope
from crime_map_plugin.incidents.schema import Page, empty_columns
from crime_map_plugin.maps.inset import Inset
from crime_map_plugin.maps.language import Language
from crime_map_plugin.maps.layout import make_sheet
from crime_map_plugin.maps.overlay_styles import ecology_renderer
from crime_map_plugin.maps.sheet_content import SheetContent
from crime_map_plugin.store.geopackage import Store
from tests.qgis.panel import open_panel
from tests.qgis.running import provider
from tests.qgis.test_gui_overlay import lake, layer_of
from tests.qgis.waiting import wait_until

UTM = "EPSG:32642"


@pytest.fixture(autouse=True)
def algorithms(qgis_app):
    """Have the plugin's algorithms registered, once for all tests."""
    provider()


def areas_of(layer: QgsVectorLayer, path: Path, around_m: float = 500) -> dict[str, QgsGeometry]:
    write_areas([layer], around_m, path, "en", QgsCoordinateTransformContext())
    written = QgsVectorLayer(str(path), "areas", "ogr")
    return {feature["name_en"]: feature.geometry() for feature in written.getFeatures()}


def test_river_in_pieces_is_one_area_with_the_stated_land_around(tmp_path):
    river = QgsVectorLayer(f"LineString?crs={UTM}&field=name:string", "r", "memory")
    from qgis.core import QgsFeature

    for text in ("LINESTRING(500000 5600000, 503000 5600000)", "LINESTRING(503000 5600000, 505000 5600000)"):
        feature = QgsFeature(river.fields())
        feature.setGeometry(QgsGeometry.fromWkt(text))
        feature.setAttributes(["Esil"])
        river.dataProvider().addFeature(feature)
    river.updateExtents()
    ((name, shape),) = areas_of(river, tmp_path / "a.gpkg", 500).items()
    assert name == "Esil, 500 m around"
    assert shape.area() == pytest.approx(5000 * 1000 + math.pi * 500**2, rel=2e-3)


def test_polygons_stay_as_they_are_and_nameless_ones_apart(tmp_path):
    layer = layer_of("Polygon", {"Reserve": lake(71.4, 51.1), "": lake(71.8, 51.1), " ": lake(72, 51.1)})
    found = areas_of(layer, tmp_path / "a.gpkg")
    assert sorted(found) == ["Area 2", "Area 3", "Reserve"]


def test_too_many_areas_or_none_are_refused(tmp_path, monkeypatch):
    with pytest.raises(CrimeMapError, match="no feature"):
        areas_of(layer_of("Polygon", {"gone": ""}), tmp_path / "a.gpkg")
    monkeypatch.setattr(overlay_areas, "MOST_AREAS", 1)
    with pytest.raises(CrimeMapError, match="too many areas"):
        areas_of(layer_of("Point", {"a": "POINT(71 51)", "b": "POINT(72 51)"}), tmp_path / "b.gpkg")


@pytest.mark.parametrize("radius", [0.0003, 0.05, 2.0])
def test_inset_shows_where_an_area_of_any_size_lies(qgis_app, radius):
    area = QgsGeometry.fromWkt(lake(71.4, 51.1, radius))
    country = QgsGeometry.fromWkt("POLYGON((50 42, 85 42, 85 55, 50 55, 50 42))")
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    content = SheetContent("Pond", area, degrees, "July", (), inset=Inset([country], degrees), is_area=True)
    sheet = make_sheet(content, Language("en"))
    inset, main = (sheet.layout.itemById(name) for name in ("inset", "map"))
    shown = inset.layers()
    # a small one is marked by a ring besides
    assert len(shown) == (3 if radius < 1 else 2)
    assert sheet.layout.referenceMap() is main
    rect = main.sceneBoundingRect()
    assert rect.contains(inset.sceneBoundingRect())


def test_legend_of_groups_names_them_in_the_language_of_the_sheet(qgis_app):
    labels = [category.label() for category in ecology_renderer(Language("kk")).categories()]
    assert labels[0] == "Су" and len(labels) == len(ecology.GROUPS) + 1


def fill(path: Path) -> None:
    """Write ecological incidents of the last days, half of them inside the reserve."""
    n = 40
    columns = empty_columns(n)
    day = datetime.now().replace(hour=9, minute=0, second=0, microsecond=0) - timedelta(days=3)
    for i in range(n):
        for name, value in {
            "id": f"demo:crime:{i}",
            "source": "demo",
            "source_layer": "crime",
            "category": "ecological",
            "article": ("328", "342", "337", "340")[i % 4],
            "occurred_at": np.datetime64(day, "s"),
            "hour": 9,
            "weekday": day.isoweekday(),
            "x": 71.4 if i % 2 else 71.6,
            "y": 51.1,
        }.items():
            columns[name][i] = value
    scope = Scope(source="demo", layer="crime", date_from=day - timedelta(days=800), date_to=datetime.now())
    with Store.open(path, create=True) as store:
        writer = store.begin(scope)
        writer.write(Page(columns, n))
        writer.finish({"expected": n, "received": n}, True)


def test_sheets_are_offered_from_the_overlays_and_printed(qgis_iface, qgis_new_project, tmp_path):
    fill(tmp_path / "demo.gpkg")
    with open_panel(qgis_iface, tmp_path, incidents=0) as desk:
        reserve = layer_of("Polygon", {"Reserve": lake(71.4, 51.1), "Other": lake(71.8, 51.1)}, "reserves")
        QgsProject.instance().addMapLayer(reserve)
        dialog = OverlayDialog(desk.map_view, desk.workspace.overlays)
        dialog.sheets_wanted.connect(desk.workspace.sheets_wanted)
        assert not dialog.sheets["protected"].isEnabled()
        dialog.boxes["protected"].set_layers([reserve])
        dialog.sheets["protected"].click()
        page = desk.dock.pages["DistrictMaps"]
        assert desk.dock.tabs.currentWidget() is page
        wait_until(lambda: page.districts.rows.count() == 2, "the areas")
        assert "Protected areas" in page.areas_title.text()
        page.folder.setFilePath(str(tmp_path / "sheets"))
        page.format.setCurrentIndex(page.format.findData("png"))
        wait_until(page.print.isEnabled, "the button")
        page.print.click()
        wait_until(lambda: not page.printing.is_under_way, "the sheets", 60)
        names = sorted(file.stem.partition("_")[2] for file in (tmp_path / "sheets").iterdir())
        assert names == ["Other", "Reserve"]
        page.back.click()
        assert page._areas is None and not page._areas_row.isVisible()
