"""Layers of the map: what they look like, what they say, and what they keep to themselves."""

from __future__ import annotations

import itertools
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsDateTimeRange,
    QgsExpression,
    QgsLayerTreeModel,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsProject,
    QgsSimpleMarkerSymbolLayerBase,
    QgsVectorLayer,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QColor, QImage

from crime_map_plugin.errors import CrimeMapError
from crime_map_plugin.incidents import codes
from crime_map_plugin.maps import layers, styles, time, tree, views
from crime_map_plugin.maps.language import Language
from tests.qgis import made_up

RUSSIAN = Language("ru")


def in_russian(text: str) -> str:
    """Return the text as layers show it, in English where translations are not compiled."""
    return RUSSIAN.translate("CrimeMap", text)


def render(layer, *, time_range=None) -> np.ndarray:
    """Return the drawn pixels, rows x columns x (blue, green, red, alpha), on white."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32642"))
    settings.setOutputSize(QSize(500, 400))
    settings.setBackgroundColor(QColor("white"))
    transform = QgsCoordinateTransform(layer.crs(), settings.destinationCrs(), QgsProject.instance())
    extent = transform.transformBoundingBox(layer.extent())
    extent.scale(1.1)
    settings.setExtent(extent)
    if time_range is not None:
        settings.setIsTemporal(True)
        settings.setTemporalRange(time_range)
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    assert job.errors() == []
    image = job.renderedImage().convertToFormat(QImage.Format.Format_ARGB32)
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    return np.frombuffer(bytes(bits), np.uint8).reshape(400, 500, 4).copy()


def painted(pixels: np.ndarray) -> int:
    return int((pixels[..., :3] < 250).any(axis=2).sum())


def has_color(pixels: np.ndarray, name: str) -> bool:
    color = QColor(name)
    wanted = np.array([color.blue(), color.green(), color.red()], dtype=int)
    return bool((np.abs(pixels[..., :3].astype(int) - wanted).max(axis=2) <= 3).any())


@pytest.fixture
def incidents(tmp_path: Path) -> Iterator[QgsVectorLayer]:
    layer = layers.incidents_layer(made_up.incidents(tmp_path / "store.gpkg"), language=RUSSIAN)
    yield layer
    # pytest keeps the fixture's value until after QGIS has closed GDAL, which a layer does not survive
    if not sip.isdeleted(layer):
        sip.delete(layer)


def test_legend_of_the_heat_map_speaks_the_language_of_the_layer(incidents):
    views.set_view(incidents, views.View.HEAT, RUSSIAN)
    ends = incidents.renderer().legendSettings()
    assert (ends.minimumLabel(), ends.maximumLabel()) == (
        RUSSIAN.translate("CrimeMap", "few"),
        RUSSIAN.translate("CrimeMap", "many"),
    )
    assert ends.minimumLabel() and ends.maximumLabel()


def test_each_category_is_drawn_in_its_own_color(incidents):
    pixels = render(incidents)
    for row in codes.table("categories"):
        assert has_color(pixels, row["color"]), row["key"]


def test_category_colors_stay_apart_for_red_blind_and_green_blind_eyes():
    # Viénot, Brettel & Mollon 1999, on linear RGB
    simulations = {
        "protan": [[0.11238, 0.88762, 0], [0.11238, 0.88762, 0], [0.00401, -0.00401, 1]],
        "deutan": [[0.29275, 0.70725, 0], [0.29275, 0.70725, 0], [-0.02234, 0.02234, 1]],
    }
    rows = codes.table("categories")
    colors = np.array([QColor(row["color"]).getRgbF()[:3] for row in rows])
    linear = np.where(colors <= 0.04045, colors / 12.92, ((colors + 0.055) / 1.055) ** 2.4)
    for name, matrix in simulations.items():
        seen = np.clip(linear @ np.array(matrix).T, 0, 1) ** (1 / 2.2)
        for a, b in itertools.combinations(range(len(rows)), 2):
            is_apart = np.abs(seen[a] - seen[b]).max() > 0.06
            # shape is the second sign, for the pairs that these eyes see alike
            assert is_apart or rows[a]["marker"] != rows[b]["marker"], (name, rows[a]["key"], rows[b]["key"])
    shapes = [QgsSimpleMarkerSymbolLayerBase.decodeShape(row["marker"]) for row in rows]
    assert all(is_known for _shape, is_known in shapes)
    assert len({shape for shape, _is_known in shapes}) == len(rows)


def test_legend_speaks_the_language_of_the_layer(tmp_path):
    source = made_up.incidents(tmp_path / "store.gpkg", 20)
    for tag, wanted in (("en", "Theft"), ("ru", "Кражи"), ("kk", "Ұрлық")):
        layer = layers.incidents_layer(source, language=Language(tag))
        assert wanted in [item.label() for item in layer.renderer().legendSymbolItems()]


def test_a_subset_string_filters_the_layer(tmp_path):
    source = made_up.incidents(tmp_path / "store.gpkg", 90)
    layer = layers.incidents_layer(source, language=RUSSIAN, query_subset="\"category\" = 'theft'")
    assert layer.featureCount() == 10


def test_a_source_that_is_not_there_is_one_sentence_with_a_remedy(tmp_path):
    with pytest.raises(CrimeMapError) as caught:
        layers.incidents_layer(str(tmp_path / "absent.gpkg"), language=RUSSIAN)
    assert caught.value.message.count(".") == 1
    assert caught.value.hint


def tip(layer: QgsVectorLayer) -> str:
    context = layer.createExpressionContext()
    context.setFeature(next(layer.getFeatures()))
    return QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)


def test_a_hostile_street_name_stays_text_in_the_map_tip(tmp_path):
    source = made_up.incidents(tmp_path / "store.gpkg", 3, street="<script>alert('x')</script> & <b>co")
    shown = tip(layers.incidents_layer(source, language=RUSSIAN))
    assert "<script" not in shown and "<b>co" not in shown
    assert "&lt;script&gt;alert('x')&lt;/script&gt; &amp; &lt;b&gt;co" in shown


def test_map_tip_tells_what_when_and_where_but_neither_house_nor_case_number(incidents):
    shown = tip(incidents)
    assert "ДТП" in shown and "Made-up Street" in shown and "Улица, площадь" in shown and "2026" in shown
    assert "HOUSE-17" not in shown and "199999999999999" not in shown


def test_internal_fields_are_hidden_from_form_and_table(incidents):
    hidden = {
        column.name for column in incidents.attributeTableConfig().columns() if column.hidden and column.name
    }
    assert hidden == {"house", "case_number"}
    for name in hidden:
        index = incidents.fields().indexOf(name)
        assert incidents.editorWidgetSetup(index).type() == "Hidden"
    assert incidents.editorWidgetSetup(incidents.fields().indexOf("street")).type() != "Hidden"


def test_every_schema_field_has_a_name_for_people(incidents):
    unnamed = [field.name() for field in incidents.fields() if field.name() != "fid" and not field.alias()]
    assert unnamed == []


def test_made_up_data_says_so_in_name_and_abstract(tmp_path):
    source = made_up.incidents(tmp_path / "store.gpkg", 3)
    moment = datetime(2026, 7, 31, 12, 30)
    layer = layers.incidents_layer(source, language=Language("en"), is_made_up=True, as_of=moment)
    assert layer.name() == "Incidents (made-up data)"
    assert "Made-up data" in layer.metadata().abstract()
    assert "31\u00a0July\u00a02026, 12:30" in layer.metadata().abstract()


def test_the_time_slider_shows_the_incidents_of_its_day(incidents):
    day = QgsDateTimeRange(
        time.wall_clock(datetime(2026, 7, 3)), time.wall_clock(datetime(2026, 7, 4)), True, False
    )
    nothing = QgsDateTimeRange(
        time.wall_clock(datetime(2025, 7, 3)), time.wall_clock(datetime(2025, 7, 4)), True, False
    )
    assert 0 < painted(render(incidents, time_range=day)) < painted(render(incidents)) / 5
    assert painted(render(incidents, time_range=nothing)) == 0


_COUNT_BY_CLOCK = """
import sys
from datetime import datetime
from qgis.core import *
QgsApplication.setPrefixPath("/usr", True)
app = QgsApplication([], False)
app.initQgis()
from crime_map_plugin.maps import layers, time
from crime_map_plugin.maps.language import Language
layer = layers.incidents_layer(sys.argv[1], language=Language("en"))
begin, end = time.wall_clock(datetime(2026, 7, 3)), time.wall_clock(datetime(2026, 7, 4))
span = QgsDateTimeRange(begin, end, True, False)
context = QgsVectorLayerTemporalContext()
context.setLayer(layer)
text = layer.temporalProperties().createFilterString(context, span)
print(sorted(feature["id"] for feature in layer.getFeatures(QgsFeatureRequest().setFilterExpression(text))))
"""


def test_a_day_holds_the_same_incidents_whatever_the_computers_time_zone(tmp_path):
    source = made_up.incidents(tmp_path / "store.gpkg", 300)
    found = set()
    for zone in ("UTC", "Asia/Almaty", "America/New_York"):
        environment = {**os.environ, "TZ": zone, "QT_QPA_PLATFORM": "offscreen"}
        environment["PYTHONPATH"] = os.pathsep.join([str(Path.cwd()), *sys.path])
        run = subprocess.run(
            [sys.executable, "-c", _COUNT_BY_CLOCK, source],
            env=environment,
            capture_output=True,
            text=True,
            timeout=120,
            check=True,
        )
        found.add(run.stdout.strip().splitlines()[-1])
    expected = QgsVectorLayer(source, "all", "ogr")
    july_third = sorted(f["id"] for f in expected.getFeatures() if f["occurred_at"].date().day() == 3)
    assert july_third and found == {str(july_third)}


def test_project_time_takes_the_range_and_a_step_that_plays(qgis_new_project):
    project = QgsProject.instance()
    time.set_project_time(project, datetime(2026, 7, 1), datetime(2026, 8, 1))
    settings = project.timeSettings()
    assert settings.temporalRange().begin().toString("yyyy-MM-ddTHH:mm") == "2026-07-01T00:00"
    assert settings.temporalRange().end().toString("yyyy-MM-ddTHH:mm") == "2026-08-01T00:00"
    assert (settings.timeStep(), settings.timeStepUnit().name) == (1.0, "Days")


@pytest.mark.parametrize("view", list(views.View))
def test_each_view_draws_and_survives_a_project_opened_again(incidents, view, tmp_path, qgis_new_project):
    views.set_view(incidents, view, RUSSIAN)
    before = painted(render(incidents))
    project = QgsProject.instance()
    tree.add_layer(project, incidents, RUSSIAN)
    assert project.write(str(tmp_path / "project.qgz"))
    again = QgsProject()
    assert again.read(str(tmp_path / "project.qgz"))
    reopened = next(iter(again.mapLayers().values()))
    assert before > 300
    assert abs(painted(render(reopened)) - before) < before * 0.02
    assert views.view_of(reopened) is view
    assert reopened.temporalProperties().isActive()


def test_a_saved_project_holds_no_function_or_renderer_of_the_plugin(incidents, tmp_path, qgis_new_project):
    project = QgsProject.instance()
    tree.add_layer(project, incidents, RUSSIAN)
    assert project.write(str(tmp_path / "project.qgs"))
    text = (tmp_path / "project.qgs").read_text(encoding="utf-8")
    assert "crime_map_plugin" not in text
    assert 'type="categorizedSymbol"' in text


def test_layers_arrive_in_one_group_in_a_fixed_order(tmp_path, qgis_new_project):
    project = QgsProject.instance()
    hotspots = layers.hotspots_layer(made_up.hotspot_cells(tmp_path / "hot.gpkg"), language=RUSSIAN)
    density = layers.density_layer(made_up.density(tmp_path / "density.tif"), language=RUSSIAN)
    points = layers.incidents_layer(made_up.incidents(tmp_path / "store.gpkg", 5), language=RUSSIAN)
    for layer in (density, points, hotspots):
        tree.add_layer(project, layer, RUSSIAN)
    root = project.layerTreeRoot()
    assert len(root.children()) == 1
    assert [node.layerId() for node in root.children()[0].children()] == [
        points.id(),
        hotspots.id(),
        density.id(),
    ]
    model = QgsLayerTreeModel(root)
    node = root.findLayer(density)
    words = model.layerLegendNodes(node)[0].data(Qt.ItemDataRole.DisplayRole)
    assert words == RUSSIAN.translate("CrimeMap", "Density, incidents per km²")


def test_new_result_that_covers_the_map_lies_above_older_ones(tmp_path, qgis_new_project):
    project = QgsProject.instance()
    hotspots = layers.hotspots_layer(made_up.hotspot_cells(tmp_path / "hot.gpkg"), language=RUSSIAN)
    density = layers.density_layer(made_up.density(tmp_path / "density.tif"), language=RUSSIAN)
    for layer in (hotspots, density):
        tree.add_layer(project, layer, RUSSIAN)
    (group,) = project.layerTreeRoot().children()
    assert [node.layerId() for node in group.children()] == [density.id(), hotspots.id()]


def test_hotspots_are_red_and_blue_and_the_insignificant_cell_is_outlined(tmp_path):
    layer = layers.hotspots_layer(made_up.hotspot_cells(tmp_path / "hot.gpkg"), language=RUSSIAN)
    pixels = render(layer).astype(int)
    middle = pixels[180:220]
    left, centre, right = (
        middle[:, 40:60].mean((0, 1)),
        middle[:, 245:255].mean((0, 1)),
        middle[:, 440:460].mean((0, 1)),
    )
    assert left[0] > left[2] + 50  # blue over red
    assert right[2] > right[0] + 50
    assert centre[:3].min() > 250
    alone = layers.hotspots_layer(made_up.hotspot_cells(tmp_path / "alone.gpkg"), language=RUSSIAN)
    alone.setSubsetString('"class" = 0')
    assert (render(alone)[..., :3] < 250).any()


def test_an_open_legend_names_the_unit_of_density_and_not_the_band(tmp_path):
    project = QgsProject()
    model = QgsLayerTreeModel(project.layerTreeRoot())  # as in the window: there before the layer comes
    density = layers.density_layer(made_up.density(tmp_path / "density.tif"), language=RUSSIAN)
    tree.add_layer(project, density, RUSSIAN)
    node = project.layerTreeRoot().findLayer(density)
    shown = [str(n.data(Qt.ItemDataRole.DisplayRole) or "") for n in model.layerLegendNodes(node)]
    assert not any("Band" in text for text in shown)
    assert any("км²" in text for text in shown)
    project.clear()


def test_density_is_clear_where_there_is_none(tmp_path):
    pixels = render(layers.density_layer(made_up.density(tmp_path / "density.tif"), language=RUSSIAN)).astype(
        int
    )
    drawn = pixels[200, (pixels[..., :3] < 250).any(axis=2)[200]]
    assert drawn[0, :3].min() > 180  # the low end fades in
    assert drawn[-1, 2] > drawn[-1, 0] + 60
    assert len(drawn) < 0.97 * 500 / 1.1


def test_count_classes_cover_every_count_once():
    for most in (1, 2, 3, 7, 40, 1000):
        classes = styles.count_classes(most)
        covered = [n for low, high in classes for n in range(low, high + 1)]
        assert covered == list(range(1, most + 1))
        assert len(classes) <= 5


def districts(path: Path, **options) -> QgsVectorLayer:
    rows = [
        {"name": "Әуезов", "count": 10, "per_10k": 1.5},
        {"name": "Ң", "count": 200, "per_10k": None},
        {"name": "Ү", "count": None, "per_10k": None},
        {"name": "Һ", "count": 55, "per_10k": 7.25},
    ]
    wkts = [made_up.box(71.3 + 0.05 * place, 51.1, 0.05, 0.06) for place in range(4)]
    return layers.districts_layer(
        made_up.polygons(path, "districts", rows, wkts), language=RUSSIAN, **options
    )


def shown_in(layer: QgsVectorLayer) -> dict[str, list[str]]:
    """Return for each district the legend labels of the rules that draw it."""
    rules = layer.renderer().rootRule().children()
    result = {}
    for feature in layer.getFeatures():
        context = layer.createExpressionContext()
        context.setFeature(feature)
        result[feature["name"]] = [
            rule.label() for rule in rules if QgsExpression(rule.filterExpression()).evaluate(context)
        ]
    return result


@pytest.mark.parametrize("classes", list(styles.Classes))
def test_every_district_falls_into_exactly_one_class(tmp_path, classes):
    shown = shown_in(districts(tmp_path / "d.gpkg", field="per_10k", classes=classes))
    assert all(len(labels) == 1 for labels in shown.values())
    assert shown["Ү"] == [in_russian("Not fetched")]
    assert shown["Ң"] == [in_russian("Population not known")]


def test_a_district_never_fetched_is_hatched_not_pale(tmp_path):
    shown = shown_in(districts(tmp_path / "d.gpkg", field="count"))
    assert shown["Ү"] == [in_russian("Not fetched")]
    assert shown["Ң"] != [in_russian("Not fetched")]


def test_districts_all_equal_still_draw(tmp_path):
    rows = [{"name": str(n), "count": 0} for n in range(3)]
    wkts = [made_up.box(71.3 + 0.05 * n, 51.1, 0.05, 0.06) for n in range(3)]
    layer = layers.districts_layer(made_up.polygons(tmp_path / "d.gpkg", "d", rows, wkts), language=RUSSIAN)
    assert all(labels == ["0 – 0"] for labels in shown_in(layer).values())


def test_default_style_travels_with_the_geopackage(tmp_path):
    source = made_up.hotspot_cells(tmp_path / "hot.gpkg")
    layers.save_default_style(source, layers.Kind.HOTSPOTS, RUSSIAN)
    opened = QgsVectorLayer(source, "opened by anyone", "ogr")
    assert opened.renderer().type() == "categorizedSymbol"
    assert opened.renderer().classAttribute() == "class"


def test_default_style_of_a_raster_stands_beside_it(tmp_path):
    source = made_up.density(tmp_path / "density.tif")
    layers.save_default_style(source, layers.Kind.DENSITY, RUSSIAN)
    assert "singlebandpseudocolor" in (tmp_path / "density.qml").read_text(encoding="utf-8")


@pytest.mark.parametrize("tag", ["ru", "kk", "en"])
def test_numbers_and_dates_follow_the_language(tag):
    language = Language(tag)
    expected = {
        "ru": ("1\u00a0234,5", "\u22120,5", "+12,5\u00a0%", "01.07.2026", "июль 2026\u00a0г.", "2026 год"),
        "kk": ("1\u00a0234,5", "\u22120,5", "+12,5\u00a0%", "01.07.2026", "2026 жылғы шілде", "2026 жыл"),
        "en": ("1,234.5", "\u22120.5", "+12.5%", "1\u00a0July\u00a02026", "July 2026", "2026"),
    }[tag]
    july, year = datetime(2026, 7, 1), datetime(2026, 1, 1)
    assert expected == (
        language.number(1234.5, 1),
        language.number(-0.5, 1),
        language.change(12.5),
        language.date(july),
        language.period(july, datetime(2026, 8, 1)),
        language.period(year, datetime(2027, 1, 1)),
    )


def test_a_period_that_is_no_calendar_unit_names_its_last_day_inclusive():
    language = Language("ru")
    assert language.period(datetime(2026, 7, 1), datetime(2026, 7, 31)) == "01.07.2026\u00a0– 30.07.2026"
    assert language.period(datetime(2026, 7, 1), datetime(2026, 7, 2)) == "01.07.2026"
    assert Language("kk").period(datetime(2026, 4, 1), datetime(2026, 7, 1)) == "2026 жылғы II тоқсан"


def test_a_missing_translation_falls_back_to_the_source_text():
    assert Language("xx").tag == "en"
    assert Language("en").translate("CrimeMap", "%n thing(s) nobody translated", None, 1234) == (
        "1,234 thing(s) nobody translated"
    )


def test_code_lists_name_every_known_code_in_three_languages():
    for name in ("categories", "severity", "kinds"):
        for row in codes.table(name):
            assert row["name_en"] and row["name_ru"] and row["name_kk"], (name, row)
    for name in ("areas", "districts", "place_types"):
        for row in codes.table(name):
            named = [bool(row[f"name_{tag}"]) for tag in codes.LANGUAGES]
            assert all(named) or not any(named), (name, row)


def test_code_lists_agree_with_the_portals_own(shared):
    import csv

    folder = shared / "data" / "portal_kz"
    with (folder / "codes_fe1r29p1_place.csv").open(encoding="utf-8") as file:
        assert [row["code"] for row in csv.DictReader(file)] == [
            row["code"] for row in codes.table("place_types")
        ]
    with (folder / "codes_reg_code_population.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    for level, name in (("area", "areas"), ("district", "districts")):
        theirs = {row["code"] for row in rows if row["level"] == level}
        assert theirs <= {row["code"] for row in codes.table(name)}
    ours = codes.populations()
    for row in rows:
        if row["population_used_by_portal"]:
            found = ours[row["code"]]
            placeholder = row["population_is_placeholder"] == "1"
            assert (found.people, found.is_placeholder) == (
                int(row["population_used_by_portal"]),
                placeholder,
            )
    misc = json.loads((folder / "codes_misc.json").read_text(encoding="utf-8"))
    assert set(misc["hard_code"]) == {row["code"] for row in codes.table("severity")}


def test_offsets_agree_with_the_time_zone_database():
    from datetime import timezone
    from zoneinfo import ZoneInfo

    zones = {
        "*": "Almaty",
        "1915": "Aqtobe",
        "1923": "Atyrau",
        "1927": "Oral",
        "1943": "Qyzylorda",
        "1947": "Aqtau",
    }
    for region, place in zones.items():
        rows = [row for row in codes.table("utc_offsets") if row["region_code"] == region]
        for moment in (
            datetime(2005, 6, 1),
            datetime(2018, 12, 20, 17),
            datetime(2018, 12, 20, 19),
            datetime(2024, 2, 29, 17),
            datetime(2024, 2, 29, 19),
            datetime(2026, 7, 1),
        ):
            offset = moment.replace(tzinfo=timezone.utc).astimezone(ZoneInfo(f"Asia/{place}")).utcoffset()
            ours = [row for row in rows if datetime.fromisoformat(row["valid_from_utc"]) <= moment][-1]
            assert int(ours["offset_minutes"]) * 60 == offset.total_seconds(), (place, moment)
