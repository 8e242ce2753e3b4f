"""How the results of the methods are drawn: every kind in three languages, legends of what is there."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsGeometry,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsProject,
    QgsRenderContext,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDateTime, QSize
from qgis.PyQt.QtGui import QColor

from crime_map_plugin.analysis.patterns import PATTERNS
from crime_map_plugin.maps import layers, result_styles, tree
from crime_map_plugin.maps.language import Language
from crime_map_plugin.maps.layers import Kind
from crime_map_plugin.maps.tree import KIND
from tests.qgis import made_up
from tests.qgis.running import box, saved

NULL = None


def made(path, shape, fields, rows):
    """Return the source of a file with one geometry per row."""
    layer = QgsVectorLayer(f"{shape}?crs=EPSG:32642&{fields}", "x", "memory")
    for place, values in enumerate(rows):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(values))
        x = 1000.0 * place
        text = {
            "Polygon": box(x, 0, x + 1000, 1000),
            "Point": f"POINT({x + 500} 500)",
            "LineString": f"LINESTRING({x} 0, {x + 900} 900)",
        }[shape]
        feature.setGeometry(QgsGeometry.fromWkt(text))
        layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    return saved(layer, path).source()


def moment(text):
    return QDateTime.fromString(text, "yyyy-MM-ddTHH:mm:ss")


SAMPLES = {
    Kind.LOCAL_MORAN: (
        "Polygon",
        "field=quadrant:string",
        [(key,) for key in ("HH", "LL", "HL", "LH", "none", NULL)],
    ),
    Kind.EMERGING: (
        "Polygon",
        "field=pattern:string",
        [(key,) for key in ("new_hot", "historical_cold", "sporadic_hot", "none")],
    ),
    Kind.CLUSTERS: ("Polygon", "field=cluster:integer&field=count:integer", [(1, 12), (2, 5)]),
    Kind.CLUSTER_POINTS: ("Point", "field=cluster:integer", [(1,), (9,), (NULL,)]),
    Kind.SCAN: ("Polygon", "field=rank:integer&field=p:double", [(1, 0.001), (2, 0.03), (3, 0.08), (4, 0.7)]),
    Kind.LINKS: ("LineString", "field=metres:double&field=days:double", [(10.0, 2.0)]),
    Kind.ROLES: (
        "Point",
        "field=role:string",
        [(key,) for key in ("originator", "repeat", "near_repeat", "none")],
    ),
    Kind.WATCH: ("Polygon", "field=valid_until:datetime", [(moment("2026-07-08T00:00:00"),)]),
    Kind.REPEATS: ("Point", "field=count:integer", [(1,), (2,), (7,), (40,)]),
    Kind.CHANGE: (
        "Polygon",
        "field=difference:integer&field=p_adjusted:double&field=different:boolean",
        [(-9, 0.01, True), (-1, 0.8, False), (0, 1.0, False), (3, 0.5, False), (12, 0.02, True), (NULL,) * 3],
    ),
    Kind.QUALITY: (
        "Point",
        "field=kind:string&field=count:integer",
        [("house", 3), ("stacked", 20), ("zero", 1)],
    ),
}


@pytest.fixture(params=("en", "ru", "kk"))
def language(request, qgis_app):
    return Language(request.param)


@pytest.fixture
def english(qgis_app):
    return Language("en")


def result(tmp_path, kind, language):
    shape, fields, rows = SAMPLES[kind]
    return layers.result_layer(made(tmp_path / "r.gpkg", shape, fields, rows), kind, language=language)


def colors_of(layer):
    """Return the colours of the drawn map, the white ground left out."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    extent = layer.extent()
    extent.grow(200)
    settings.setExtent(extent)
    settings.setOutputSize(QSize(600, 200))
    settings.setBackgroundColor(QColor("#ffffff"))
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    assert not job.errors()
    image = job.renderedImage()
    return {image.pixelColor(x, y).name() for x in range(0, 600, 3) for y in range(0, 200, 3)} - {"#ffffff"}


@pytest.mark.parametrize("kind", SAMPLES)
def test_every_kind_is_drawn_with_names_for_people(tmp_path, kind, language):
    layer = result(tmp_path, kind, language)
    assert layer.customProperty(KIND) == kind.value
    assert colors_of(layer)
    legend = [item.label() for item in layer.renderer().legendSymbolItems()]
    assert all("_" not in text and "{" not in text for text in legend)
    named = [field for field in layer.fields() if field.name() != "fid"]
    assert all(field.alias() and field.alias() != field.name() for field in named)


@pytest.mark.parametrize("kind", SAMPLES)
def test_style_is_kept_with_the_file(tmp_path, kind, english):
    shape, fields, rows = SAMPLES[kind]
    source = made(tmp_path / "a_file_with_a_name_longer_than_thirty_letters.gpkg", shape, fields, rows)
    layers.save_default_style(source, kind, english)
    opened = QgsVectorLayer(source, "opened", "ogr")
    styled = layers.result_layer(source, kind, language=english)
    assert opened.renderer().type() == styled.renderer().type()
    texts = [[item.label() for item in layer.renderer().legendSymbolItems()] for layer in (opened, styled)]
    assert texts[0] == texts[1]


def test_emerging_legend_holds_only_patterns_that_occur_hot_before_cold(tmp_path, english):
    layer = result(tmp_path, Kind.EMERGING, english)
    assert [category.value() for category in layer.renderer().categories()] == [
        "new_hot",
        "sporadic_hot",
        "historical_cold",
        "none",
    ]


def test_the_seventeen_patterns_have_colours_and_names_apart(english):
    names = result_styles.pattern_names(english)
    assert set(names) == set(result_styles.EMERGING_COLORS) and len(set(names.values())) == 17
    colors = [color for color in result_styles.EMERGING_COLORS.values() if color]
    assert len(set(colors)) == 16
    for key, color in result_styles.EMERGING_COLORS.items():
        if color:
            found = QColor(color)
            # Hot leans to red, cold to blue.
            assert (found.red() > found.blue()) is key.endswith("_hot"), key


def test_every_pattern_of_the_analysis_has_a_name(english):
    assert set(PATTERNS) == set(result_styles.pattern_names(english))


def test_not_significant_stands_for_all_other_quadrants(tmp_path, english):
    layer = result(tmp_path, Kind.LOCAL_MORAN, english)
    renderer = layer.renderer()
    assert isinstance(renderer, QgsCategorizedSymbolRenderer)
    context = QgsRenderContext()
    renderer.startRender(context, layer.fields())
    drawn = {f["quadrant"]: renderer.symbolForFeature(f, context) for f in layer.getFeatures()}
    renderer.stopRender(context)
    assert all(symbol is not None for symbol in drawn.values()) and len(drawn) == 6


def test_watch_area_is_labelled_with_the_day_on_which_it_expires(tmp_path, language):
    layer = result(tmp_path, Kind.WATCH, language)
    settings = layer.labeling().settings()
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(next(layer.getFeatures()))
    expression = settings.getLabelExpression()
    expression.prepare(context)
    text = expression.evaluate(context)
    assert ("8 Jul 2026 00:00" if language.tag == "en" else "08.07.2026 00:00") in text


def rules_that_match(layer):
    """Return, by feature, the labels of the rules that draw it."""
    root = layer.renderer().rootRule()
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    found = []
    for feature in layer.getFeatures():
        context.setFeature(feature)
        labels = []
        for rule in root.children():
            expression = rule.filter()
            expression.prepare(context)
            if expression.evaluate(context):
                labels.append(rule.label())
        found.append(labels)
    return found


def test_every_district_is_shaded_once_and_outlined_where_it_changed_by_more_than_chance(tmp_path, english):
    layer = result(tmp_path, Kind.CHANGE, english)
    sure = "More than chance (p up to 0.05)"
    drawn = rules_that_match(layer)
    assert [sure in labels for labels in drawn] == [True, False, False, False, True, False]
    shades = [[label for label in labels if label != sure] for labels in drawn]
    assert all(len(labels) == 1 for labels in shades)
    assert [labels[0].split(" by ")[0] for labels in shades] == [
        "Less",
        "Less",
        "As many",
        "More",
        "More",
        "Not tested",
    ]


def test_without_a_p_nothing_is_said_to_be_more_than_chance(tmp_path, english):
    fields = SAMPLES[Kind.CHANGE][1]
    # the pattern test tells which districts differ and has no p; the displacement difference neither
    for number, (different, wanted) in enumerate(
        ((True, ["Different by the pattern test (no p)"]), (None, []))
    ):
        source = made(tmp_path / f"{number}.gpkg", "Polygon", fields, [(4, None, different)])
        layer = layers.result_layer(source, Kind.CHANGE, language=english)
        assert [labels[1:] for labels in rules_that_match(layer)] == [wanted]
        legend = [rule.label() for rule in layer.renderer().rootRule().children()]
        assert not any("chance" in label for label in legend)


@pytest.mark.parametrize("differences", [[], [0, 0], [5, 5, 5], [-1], [1, 2, 3, 400]])
def test_change_of_any_size_is_shaded_once(tmp_path, english, differences):
    rows = [(value, 0.5, False) for value in differences]
    fields = SAMPLES[Kind.CHANGE][1]
    layer = layers.result_layer(
        made(tmp_path / "c.gpkg", "Polygon", fields, rows), Kind.CHANGE, language=english
    )
    assert [len(labels) for labels in rules_that_match(layer)] == [1] * len(differences)


def test_circles_of_a_scan_fall_into_one_class_each(tmp_path, english):
    drawn = rules_that_match(result(tmp_path, Kind.SCAN, english))
    assert drawn == [
        ["p up to 0.01"],
        ["p over 0.01 up to 0.05"],
        ["p over 0.05 up to 0.10"],
        ["Chance may explain it"],
    ]


def test_repeat_places_grow_with_their_count(tmp_path, english):
    layer = result(tmp_path, Kind.REPEATS, english)
    sizes = [entry.symbol().size() for entry in layer.renderer().ranges()]
    assert sizes == sorted(sizes) and len(set(sizes)) == len(sizes)
    counts = [feature["count"] for feature in layer.getFeatures()]
    ranges = layer.renderer().ranges()
    assert all(sum(r.lowerValue() <= count <= r.upperValue() for r in ranges) == 1 for count in counts)


def test_prospective_raster_is_shaded_and_names_its_unit(tmp_path, english):
    source = made_up.density(tmp_path / "p.tif")
    layer = layers.result_layer(source, Kind.PROSPECTIVE, language=english, name="Coming week", unit="weight")
    assert layer.renderer().type() == "singlebandpseudocolor" and layer.name() == "Coming week"
    tree.add_layer(QgsProject.instance(), layer, english)
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
    assert node.customProperty("legend/label-0") == "weight"
    QgsProject.instance().clear()


def test_made_up_results_say_so(tmp_path, english):
    shape, fields, rows = SAMPLES[Kind.CLUSTERS]
    source = made(tmp_path / "m.gpkg", shape, fields, rows)
    layer = layers.result_layer(source, Kind.CLUSTERS, language=english, name="Clusters", is_made_up=True)
    assert layer.name() == "Clusters (made-up data)" and layer.customProperty(layers.MADE_UP)
