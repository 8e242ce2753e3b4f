"""The incident grid, and with it what all analyses of points do with their input."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from qgis.core import QgsGeometry, QgsProcessingFeatureSourceDefinition, QgsVectorLayer

from tests.qgis.running import Log, box, memphis, points, polygons, refusal, run, saved

TEN = [(500_000 + 137 * i, 4_000_000 + 91 * (i % 7)) for i in range(10)]


def grid(layer, **parameters):
    log = Log()
    result = run("incidentgrid", {"INPUT": layer, "OUTPUT": "memory:", **parameters}, log)
    return result, log


def total(layer: QgsVectorLayer) -> int:
    return sum(feature["count"] for feature in layer.getFeatures())


def test_published_grid_of_memphis_has_2715_cells_of_500_metres(shared: Path):
    result, _ = grid(memphis(shared), CELL_SIZE=500)
    assert result["CELLS"] == 2715
    assert result["ANALYSIS_CRS"] == "EPSG:32615"
    assert total(result["OUTPUT"]) == 206


def test_every_incident_is_in_one_cell_of_squares_and_of_hexagons(shared: Path):
    layer = memphis(shared, month="", crs="EPSG:4326")
    for kind in (0, 1):
        result, _ = grid(layer, CELL_SIZE=0, GRID=kind)
        assert total(result["OUTPUT"]) == 2245
        assert result["ANALYSIS_CRS"] == "EPSG:32616"


def test_fields_are_cell_count_and_weight():
    layer = points(TEN, fields="field=w:double", values=[[0.5 * i] for i in range(10)])
    result, _ = grid(layer, CELL_SIZE=100, WEIGHT="w")
    output = result["OUTPUT"]
    assert output.fields().names() == ["cell", "count", "weight"]
    assert sum(f["weight"] for f in output.getFeatures()) == pytest.approx(22.5)
    assert total(output) == 10


def test_incidents_without_a_weight_are_left_out_and_counted():
    layer = points(TEN, fields="field=w:double", values=[[None if i == 3 else 1.0] for i in range(10)])
    result, log = grid(layer, CELL_SIZE=100, WEIGHT="w")
    assert total(result["OUTPUT"]) == 9
    assert any("without a weight" in warning for warning in log.warnings)


def test_incidents_outside_the_boundary_are_left_out_and_counted():
    inside = polygons([box(499_990, 3_999_990, 500_500, 4_001_000)])
    result, log = grid(points(TEN), CELL_SIZE=50, BOUNDARY=inside)
    assert result["OUTSIDE"] == 6
    assert total(result["OUTPUT"]) == 4
    assert any(warning.startswith("6 incident") for warning in log.warnings)


def test_zero_cells_inside_the_boundary_count():
    area = polygons([box(500_000, 4_000_000, 501_000, 4_001_000)])
    result, _ = grid(points([(500_050, 4_000_050)]), CELL_SIZE=100, BOUNDARY=area)
    assert result["CELLS"] == 100
    assert total(result["OUTPUT"]) == 1


def test_incidents_without_a_place_are_counted():
    result, log = grid(points([*TEN, None, None]), CELL_SIZE=100)
    assert result["NULL_GEOMETRIES"] == 2
    assert result["INPUT_COUNT"] == 12
    assert total(result["OUTPUT"]) == 10
    assert any("without a place" in warning for warning in log.warnings)


def test_each_point_of_a_multipoint_counts():
    layer = points(TEN, kind="MultiPoint")
    feature = next(layer.getFeatures())
    shape = QgsGeometry.fromWkt("MULTIPOINT((500000 4000000), (500400 4000100))")
    layer.dataProvider().changeGeometryValues({feature.id(): shape})
    result, log = grid(layer, CELL_SIZE=100)
    assert total(result["OUTPUT"]) == 11
    assert any("several points" in warning for warning in log.warnings)


@pytest.mark.parametrize(
    ("crs", "places", "expected"),
    [
        ("EPSG:4326", [(71.4, 51.1), (71.5, 51.2)], "EPSG:32642"),
        ("EPSG:3857", [(7_948_000, 6_621_000), (7_950_000, 6_625_000)], "EPSG:32642"),
        ("EPSG:32643", [(500_000, 5_600_000), (501_000, 5_601_000)], "EPSG:32643"),
        ("EPSG:4326", [(18.4, -33.9), (18.5, -33.8)], "EPSG:32734"),
    ],
)
def test_analysis_is_in_the_inputs_own_metres_else_in_its_utm_zone(crs, places, expected):
    result, _ = grid(points(places, crs=crs), CELL_SIZE=100)
    assert result["ANALYSIS_CRS"] == expected
    assert result["OUTPUT"].crs().authid() == expected


def test_the_boundary_decides_the_zone_of_geographic_incidents():
    west = polygons([box(65.0, 51.0, 65.2, 51.2)], crs="EPSG:4326")
    result, _ = grid(points([(65.1, 51.1), (76.9, 43.2)], crs="EPSG:4326"), CELL_SIZE=500, BOUNDARY=west)
    assert result["ANALYSIS_CRS"] == "EPSG:32641"
    assert result["OUTSIDE"] == 1


def test_an_area_wider_than_six_degrees_gets_an_equal_area_crs():
    result, _ = grid(points([(50.0, 51.0), (80.0, 43.0)], crs="EPSG:4326"), CELL_SIZE=50_000)
    assert "+proj=aea" in result["ANALYSIS_CRS"]
    assert result["OUTPUT"].crs().isValid()


def test_a_layer_without_crs_is_taken_as_metres_with_a_warning():
    result, log = grid(points(TEN, crs=""), CELL_SIZE=100)
    assert total(result["OUTPUT"]) == 10
    assert any("taken as metres" in warning for warning in log.warnings)


def test_degrees_without_crs_are_refused_with_a_remedy():
    text = refusal(
        "incidentgrid", {"INPUT": points([(71.4, 51.1), (71.5, 51.2)], crs=""), "OUTPUT": "memory:"}
    )
    assert "look like degrees" in text
    assert "Set the layer's CRS" in text


def test_polygons_are_refused_with_a_remedy():
    text = refusal("incidentgrid", {"INPUT": polygons([box(0, 0, 1, 1)]), "OUTPUT": "memory:"})
    assert "INPUT" in text


def test_no_incident_at_all_is_one_sentence_with_a_remedy():
    text = refusal("incidentgrid", {"INPUT": points([]), "OUTPUT": "memory:"})
    assert (
        text.strip()
        == "There are no incidents to analyse. Widen the period, the area or the filter, or fetch more."
    )


def test_a_boundary_that_does_not_overlap_is_one_sentence_with_a_remedy():
    far = polygons([box(0, 0, 10, 10)])
    text = refusal("incidentgrid", {"INPUT": points(TEN), "BOUNDARY": far, "OUTPUT": "memory:"})
    assert "None of the incidents lies inside the study area." in text
    assert "overlaps" in text


@pytest.mark.parametrize("count", [1, 5])
def test_incidents_at_one_place_need_a_cell_size(count: int):
    layer = points([(500_000, 4_000_000)] * count)
    text = refusal("incidentgrid", {"INPUT": layer, "OUTPUT": "memory:"})
    assert "All incidents lie at one place" in text
    assert "Give CELL_SIZE" in text
    result, _ = grid(layer, CELL_SIZE=100)
    assert total(result["OUTPUT"]) == count


def test_one_stray_point_does_not_fill_the_memory_and_the_fitting_size_is_named():
    layer = points([*TEN, (5_000_000, 4_000_000)])
    layer.dataProvider().addFeatures(points([(500_000, 9_000_000)]).getFeatures())
    text = refusal("incidentgrid", {"INPUT": layer, "CELL_SIZE": 10, "OUTPUT": "memory:"})
    assert "Use cells of" in text
    fitting = float(text.partition("Use cells of ")[2].split(" m")[0])
    result, _ = grid(layer, CELL_SIZE=fitting * 10)
    assert result["CELLS"] < 4_000_000


def test_a_chosen_cell_size_is_reported_and_recorded():
    layer = points([(500_000, 4_000_000), (540_000, 4_029_000)])
    result, _ = grid(layer)
    record = json.loads(result["OUTPUT"].metadata().history()[-1])
    assert record["chosen"] == {"CELL_SIZE": 600.0}


def test_the_record_is_found_again_when_the_file_is_opened(tmp_path: Path):
    target = tmp_path / "сетка қала.gpkg"
    result, _ = grid(points([*TEN, None]), CELL_SIZE=100, OUTPUT=str(target))
    assert result["OUTPUT"] == str(target)
    opened = QgsVectorLayer(str(target), "grid", "ogr")
    record = json.loads(opened.metadata().history()[-1])
    assert record["algorithm"] == "crimemap:incidentgrid"
    assert record["analysis_crs"] == "EPSG:32615"
    assert (record["input_count"], record["null_geometries"], record["outside"]) == (11, 1, 0)
    assert record["parameters"]["CELL_SIZE"] == 100
    assert any("without a place" in warning for warning in record["warnings"])
    assert opened.renderer().type() == "graduatedSymbol"
    assert opened.crs().authid() == "EPSG:32615"


def test_other_files_than_geopackages_carry_the_record_beside_them(tmp_path: Path):
    target = tmp_path / "grid.shp"
    grid(points(TEN), CELL_SIZE=100, OUTPUT=str(target))
    opened = QgsVectorLayer(str(target), "grid", "ogr")
    opened.loadDefaultMetadata()
    assert json.loads(opened.metadata().history()[-1])["input_count"] == 10
    assert target.with_suffix(".qml").exists()


def test_a_geopackage_and_a_layer_in_memory_hold_the_same(tmp_path: Path):
    layer = points(TEN, fields="field=w:double", values=[[i * 1.5] for i in range(10)])
    in_memory, _ = grid(layer, CELL_SIZE=100, WEIGHT="w")
    in_file, _ = grid(layer, CELL_SIZE=100, WEIGHT="w", OUTPUT=str(tmp_path / "g.gpkg"))
    opened = QgsVectorLayer(in_file["OUTPUT"], "g", "ogr")

    def rows(found):
        names = ("cell", "count", "weight")
        return [(tuple(f[n] for n in names), f.geometry().asWkt(3)) for f in found.getFeatures()]

    assert rows(opened) == rows(in_memory["OUTPUT"])


def test_a_misspelt_parameter_is_named_with_the_nearest_known_one():
    _, log = grid(points(TEN), CELL_SIZE=100, BOUNDRY="x")
    assert any("BOUNDRY" in warning and "BOUNDARY" in warning for warning in log.warnings)


def test_only_the_selected_the_filtered_and_the_first_are_counted(tmp_path: Path):
    layer = saved(points(TEN, fields="field=n:integer", values=[[i] for i in range(10)]), tmp_path / "p.gpkg")
    layer.selectByExpression('"n" < 3')
    from qgis.core import QgsProject

    QgsProject.instance().addMapLayer(layer)
    selected = QgsProcessingFeatureSourceDefinition(layer.id(), True)
    limited = QgsProcessingFeatureSourceDefinition(layer.id(), False, 4)
    filtered = QgsProcessingFeatureSourceDefinition(layer.id(), filterExpression='"n" >= 5')
    counts = [total(grid(source, CELL_SIZE=100)[0]["OUTPUT"]) for source in (selected, limited, filtered)]
    QgsProject.instance().removeMapLayer(layer.id())
    assert counts == [3, 4, 5]


def test_a_cancelled_run_says_so():
    log = Log()
    log.cancel()
    with pytest.raises(Exception, match="Stopped"):
        run("incidentgrid", {"INPUT": points(TEN), "CELL_SIZE": 100, "OUTPUT": "memory:"}, log)
