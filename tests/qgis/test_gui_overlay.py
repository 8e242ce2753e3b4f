"""The overlays of a project: named, kept, drawn, and asked for what is nearest to each incident."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from qgis.core import (
    QgsDistanceArea,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerUtils,
)

from crime_map_plugin.gui import overlay_functions, overlay_index, overlay_set
from crime_map_plugin.gui.overlay_dialog import OverlayDialog
from crime_map_plugin.gui.overlay_index import Nearest
from crime_map_plugin.gui.overlay_keeper import views_of
from tests.qgis.panel import open_panel
from tests.qgis.running import saved


def layer_of(kind: str, shapes: dict[str, str], name: str = "overlay") -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:4326&field=osm:integer&field=name:string", name, "memory")
    for number, (title, text) in enumerate(shapes.items()):
        feature = QgsFeature(layer.fields())
        if text:
            feature.setGeometry(QgsGeometry.fromWkt(text))
        feature.setAttributes([number, title])
        layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    return layer


def lake(x: float, y: float, radius: float = 0.01) -> str:
    return QgsGeometry.fromPointXY(QgsPointXY(x, y)).buffer(radius, 12).asWkt()


def nearest(layer: QgsVectorLayer) -> Nearest:
    return Nearest(layer, QgsProject.instance().transformContext(), "en")


def ellipsoid() -> QgsDistanceArea:
    measure = QgsDistanceArea()
    measure.setEllipsoid("WGS84")
    return measure


def test_distance_is_in_true_metres_and_zero_inside():
    found = nearest(layer_of("Point", {"Plant": "POINT(71.5 51.2)", "Far": "POINT(71.9 51.2)"}))
    metres, name = found.look(71.51, 51.2)
    assert name == "Plant"
    true = ellipsoid().measureLine(QgsPointXY(71.51, 51.2), QgsPointXY(71.5, 51.2))
    assert metres == pytest.approx(true, rel=1e-3)
    assert nearest(layer_of("Polygon", {"Lake": lake(71.5, 51.2)})).look(71.5, 51.2) == (0.0, "Lake")


def test_nearest_is_nearest_on_the_ground_not_in_degrees():
    # one degree of longitude is 0.63 of one of latitude here
    found = nearest(layer_of("Point", {"east": "POINT(71.6 51.2)", "north": "POINT(71.5 51.28)"}))
    assert found.look(71.5, 51.2)[1] == "east"


def test_overlay_of_a_whole_country_measures_along_the_earth():
    found = nearest(layer_of("Point", {"west": "POINT(50 48)", "east": "POINT(85 48)"}))
    metres, name = found.look(50.5, 48.3)
    true = ellipsoid().measureLine(QgsPointXY(50.5, 48.3), QgsPointXY(50, 48))
    assert name == "west" and metres == pytest.approx(true, rel=1e-6)


def test_features_without_shape_or_name_do_not_matter(monkeypatch):
    found = nearest(layer_of("LineString", {"": "LINESTRING(71 51, 72 51)", "gone": ""}))
    assert len(found) == 1 and found.look(71.5, 51.0) == (pytest.approx(0, abs=200), "")
    monkeypatch.setattr(overlay_index, "MOST_FEATURES", 1)
    with pytest.raises(Exception, match="too many features"):
        nearest(layer_of("Point", {"a": "POINT(1 1)", "b": "POINT(2 2)"}))


def test_named_layers_are_kept_with_the_project_and_survive_renaming(tmp_path):
    project = QgsProject.instance()
    layer = saved(layer_of("Polygon", {"Lake": lake(71.5, 51.2)}), tmp_path / "lakes.gpkg")
    project.addMapLayer(layer)
    overlay_set.save(project, {"water": [layer], "roads": []})
    layer.setName("Озёра")
    project.write(str(tmp_path / "p.qgs"))
    project.clear()
    assert overlay_set.load(project) == {}
    project.read(str(tmp_path / "p.qgs"))
    assert [one.name() for one in overlay_set.layers_of(project)["water"]] == ["Озёра"]
    project.removeAllMapLayers()
    assert overlay_set.missing(project) == ["lakes"]
    project.clear()


def content_of(path: Path) -> list[str]:
    """Return all that a store holds, as SQL; SQLite touches a file that it only opens."""
    with closing(sqlite3.connect(path)) as database:
        return [line for line in database.iterdump() if "rtree" not in line]


def with_dialog(desk) -> OverlayDialog:
    return OverlayDialog(desk.map_view, desk.workspace.overlays)


def test_saving_draws_the_layers_and_shows_what_is_near_without_copying(qgis_iface, tmp_path: Path):
    with open_panel(qgis_iface, tmp_path, incidents=60) as desk:
        water = layer_of("Polygon", {"Lake": lake(71.4, 51.1)}, "lakes")
        QgsProject.instance().addMapLayer(water)
        dialog = with_dialog(desk)
        dialog.boxes["water"].set_layers([water])
        before = content_of(desk.workspace.store_path)
        dialog.save()
        assert water.renderer().symbol().color().name() == "#1f78b4"
        (view,) = views_of(QgsProject.instance())
        assert view.source().split("|")[0] == str(desk.workspace.store_path)
        metres, names = (QgsVectorLayerUtils.getValues(view, n)[0] for n in ("water_m", "water_name"))
        placed = [m for m in metres if m is not None]
        assert len(placed) == 30 and all(m >= 0 for m in placed)
        assert set(names) <= {"Lake", None}
        assert view.subsetString() == desk.map_view.subset()
        assert content_of(desk.workspace.store_path) == before
        # saving again adds nothing, and another overlay becomes two more fields
        again = with_dialog(desk)
        assert again.boxes["water"].layers() == [water] and not again.drawn.isChecked()
        again.boxes["protected"].set_layers([water])
        again.save()
        assert views_of(QgsProject.instance()) == [view]
        assert {"protected_m", "protected_name"} <= set(view.fields().names())
        last = with_dialog(desk)
        last.viewed.setChecked(False)
        last.save()
        assert views_of(QgsProject.instance()) == []


def test_reopened_project_tells_what_is_near_again(qgis_iface, tmp_path: Path):
    with open_panel(qgis_iface, tmp_path, incidents=30) as desk:
        project = QgsProject.instance()
        water = saved(layer_of("Polygon", {"Lake": lake(71.4, 51.1)}), tmp_path / "lakes.gpkg")
        project.addMapLayer(water)
        dialog = with_dialog(desk)
        dialog.boxes["water"].set_layers([water])
        dialog.save()
        (view,) = views_of(project)
        before = QgsVectorLayerUtils.getValues(view, "water_m")[0]
        project.write(str(tmp_path / "p.qgs"))
        project.clear()
        desk.workspace.overlays.refresh()
        assert overlay_functions.offered() == {}
        project.read(str(tmp_path / "p.qgs"))
        (view,) = views_of(project)
        after = QgsVectorLayerUtils.getValues(view, "water_m")[0]
        assert after == before and any(m is not None for m in after)


def test_removed_layer_leaves_empty_fields_and_is_named(qgis_iface, tmp_path: Path):
    with open_panel(qgis_iface, tmp_path, incidents=30) as desk:
        water = layer_of("Point", {"Spring": "POINT(71.4 51.1)"}, "springs")
        QgsProject.instance().addMapLayer(water)
        dialog = with_dialog(desk)
        dialog.boxes["water"].set_layers([water])
        dialog.save()
        QgsProject.instance().removeMapLayer(water.id())
        desk.workspace.overlays.refresh()
        (view,) = views_of(QgsProject.instance())
        assert {v or None for v in QgsVectorLayerUtils.getValues(view, "water_name")[0]} == {None}
        assert "springs" in with_dialog(desk).gone.text()


def test_edited_overlay_is_read_again(qgis_iface, tmp_path: Path):
    with open_panel(qgis_iface, tmp_path, incidents=30) as desk:
        water = layer_of("Point", {"Spring": "POINT(71.4 51.1)"}, "springs")
        QgsProject.instance().addMapLayer(water)
        overlay_set.save(QgsProject.instance(), {"water": [water]})
        desk.workspace.overlays.refresh()
        water.startEditing()
        water.deleteFeature(next(water.getFeatures()).id())
        extra = QgsFeature(water.fields())
        extra.setGeometry(QgsGeometry.fromWkt("POINT(70 50)"))
        extra.setAttributes([1, "Well"])
        water.addFeature(extra)
        assert water.commitChanges()
        desk.workspace.overlays.refresh()
        assert overlay_functions.offered()["water"].look(70.0, 50.0) == (0.0, "Well")


def test_closing_takes_the_functions_away(qgis_iface, tmp_path: Path):
    from qgis.core import QgsExpression

    with open_panel(qgis_iface, tmp_path, incidents=0):
        assert QgsExpression.isFunctionName(overlay_functions.METRES)
    assert not QgsExpression.isFunctionName(overlay_functions.METRES)
