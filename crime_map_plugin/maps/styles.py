"""How each kind of layer is drawn: colours, classes, legend and labels."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

import numpy as np
from qgis.core import (
    Qgis,
    QgsBasicNumericFormat,
    QgsBilinearRasterResampler,
    QgsCategorizedSymbolRenderer,
    QgsClassificationJenks,
    QgsColorRampLegendNodeSettings,
    QgsColorRampShader,
    QgsExpression,
    QgsFillSymbol,
    QgsGraduatedSymbolRenderer,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRasterLayer,
    QgsRasterShader,
    QgsRendererCategory,
    QgsRendererRange,
    QgsRuleBasedRenderer,
    QgsSingleBandPseudoColorRenderer,
    QgsSingleSymbolRenderer,
    QgsTextBufferSettings,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
    QgsVectorLayerUtils,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from crime_map_plugin.maps import fields, symbols, views
from crime_map_plugin.maps.language import DASH, EN_DASH, Language
from crime_map_plugin.maps.text import text_format
from crime_map_plugin.maps.time import set_layer_time

_SAMPLED_PIXELS = 1_000_000
_COUNT_CLASSES = 5


class Classes(Enum):
    """How districts are put into classes of a choropleth."""

    QUANTILES = "quantiles"
    JENKS = "jenks"


def style_incidents(layer: QgsVectorLayer, language: Language) -> None:
    """Give an incident layer its symbols, names, map tip, hidden fields and time."""
    views.set_view(layer, views.View.POINTS, language)
    fields.name_fields(layer, language)
    fields.hide_internal(layer)
    layer.setMapTipTemplate(fields.map_tip(layer, language))
    layer.setDisplayExpression("represent_value(\"category\") || ' ' || coalesce(\"article\", '')")
    if layer.fields().indexOf("occurred_at") >= 0:
        set_layer_time(layer)


def hotspot_names(language: Language) -> dict[int, str]:
    """Return what the classes of Gi* are called."""
    translate = language.translate
    return {
        3: translate("CrimeMap", "Hot spot, 99 % confidence"),
        2: translate("CrimeMap", "Hot spot, 95 % confidence"),
        1: translate("CrimeMap", "Hot spot, 90 % confidence"),
        0: translate("CrimeMap", "Not significant"),
        -1: translate("CrimeMap", "Cold spot, 90 % confidence"),
        -2: translate("CrimeMap", "Cold spot, 95 % confidence"),
        -3: translate("CrimeMap", "Cold spot, 99 % confidence"),
    }


def style_hotspots(layer: QgsVectorLayer, language: Language) -> None:
    """Colour by the field ``class``: blue is cold, red is hot, 0 has an outline only."""
    names = hotspot_names(language)
    renderer = QgsCategorizedSymbolRenderer("class")
    for value, color in symbols.HOTSPOT_COLORS.items():
        # Hairlines show how far the study area reaches where nothing is significant.
        symbol = symbols.fill(color, edge="#ffffff" if color else symbols.GREY, edge_mm=0.05)
        symbol.setOpacity(0.8 if color else 0.65)
        renderer.addCategory(QgsRendererCategory(value, symbol, names[value]))
    layer.setRenderer(renderer)
    fields.alias(layer, language)


def style_grid(layer: QgsVectorLayer, language: Language) -> None:
    """Shade by the field ``count``, each class twice as wide as the one before; empty cells stay clear."""
    most = layer.maximumValue(layer.fields().indexOf("count"))
    ranges = []
    for (low, high), color in zip(count_classes(int(most or 1)), symbols.SEQUENCE):
        symbol = symbols.fill(color, edge="#ffffff", edge_mm=0.05)
        symbol.setOpacity(0.8)
        text = (
            language.number(low)
            if low == high
            else f"{language.number(low)} {EN_DASH} {language.number(high)}"
        )
        ranges.append(QgsRendererRange(low - 0.5, high + 0.5, symbol, text))
    layer.setRenderer(QgsGraduatedSymbolRenderer("count", ranges))
    fields.alias(layer, language)


def count_classes(most: int) -> list[tuple[int, int]]:
    """Return at most five whole-number classes from 1 to ``most``, each wider than the one before.

    Counts of crime by cell fall off steeply; equal classes would put nearly all cells into the first.
    """
    bounds = sorted(
        {max(1, round(most ** (step / _COUNT_CLASSES))) for step in range(1, _COUNT_CLASSES)} | {most}
    )
    lows = [1, *(bound + 1 for bound in bounds[:-1])]
    return [(low, high) for low, high in zip(lows, bounds) if low <= high]


def style_density(layer: QgsRasterLayer, language: Language) -> None:
    """Shade the first band from clear at 0 to dark red at its maximum."""
    provider = layer.dataProvider()
    # naming a statistic would choose the outdated overload, which warns: the flags are whole numbers to it
    found = provider.bandStatistics(1, extent=layer.extent(), sampleSize=_SAMPLED_PIXELS)
    top = found.maximumValue if found.maximumValue and found.maximumValue > 0 else 1.0
    ramp = symbols.clear_ramp()
    shader = QgsColorRampShader(0.0, top, ramp, QgsColorRampShader.Type.Interpolated)
    decimals = 0 if top >= 20 else 1 if top >= 2 else 3
    shares = (0.0, 0.06, 0.35, 0.7, 1.0)
    shader.setColorRampItemList(
        [
            QgsColorRampShader.ColorRampItem(
                share * top, ramp.color(share), language.number(share * top, decimals)
            )
            for share in shares
        ]
    )
    numbers = QgsBasicNumericFormat()
    numbers.setNumberDecimalPlaces(decimals)
    numbers.setShowThousandsSeparator(True)
    numbers.setThousandsSeparator(language.thousands_separator)
    numbers.setDecimalSeparator(language.decimal_separator)
    legend = QgsColorRampLegendNodeSettings()
    legend.setNumericFormat(numbers)
    legend.setOrientation(Qt.Orientation.Horizontal)
    legend.setUseContinuousLegend(True)
    shader.setLegendSettings(legend)
    shader.setClip(False)
    raster_shader = QgsRasterShader(0.0, top)
    raster_shader.setRasterShaderFunction(shader)
    renderer = QgsSingleBandPseudoColorRenderer(provider, 1, raster_shader)
    renderer.setClassificationMin(0.0)
    renderer.setClassificationMax(top)
    layer.setRenderer(renderer)
    # A density is a smooth surface: its pixels are an accident of the computation.
    layer.resampleFilter().setZoomedInResampler(QgsBilinearRasterResampler())


def style_districts(
    layer: QgsVectorLayer,
    language: Language,
    *,
    field: str = "count",
    name_field: str = "",
    classes: Classes = Classes.QUANTILES,
    class_count: int = 5,
) -> None:
    """Shade districts by a field; NULL is hatched and named for what it is: not fetched, or no population."""
    translate = language.translate
    column = QgsExpression.quotedColumnRef(field)
    root = QgsRuleBasedRenderer.Rule(None)
    has_count = field != "count" and layer.fields().indexOf("count") >= 0
    not_fetched = '"count" IS NULL' if has_count else f"{column} IS NULL"
    root.appendChild(_rule(symbols.hatch(), not_fetched, translate("CrimeMap", "Not fetched")))
    if has_count:
        no_people = symbols.fill("#e4e7eb", edge=symbols.INK, edge_mm=0.2)
        condition = f'"count" IS NOT NULL AND {column} IS NULL'
        root.appendChild(_rule(no_people, condition, translate("CrimeMap", "Population not known")))
    found = QgsVectorLayerUtils.getValues(layer, field)[0]
    known = np.array([float(value) for value in found if _is_number(value)])
    is_whole = bool(known.size) and bool(np.all(known == np.round(known)))
    breaks = class_breaks(known, classes, class_count)
    shades = _shades(len(breaks) - 1)
    for place, (low, high) in enumerate(zip(breaks[:-1], breaks[1:])):
        opening = ">=" if place == 0 else ">"
        condition = f"{column} {opening} {low!r} AND {column} <= {high!r}"
        decimals = 0 if is_whole else 1
        text = f"{language.number(low, decimals)} {EN_DASH} {language.number(high, decimals)}"
        root.appendChild(_rule(symbols.fill(shades[place], edge=symbols.INK, edge_mm=0.2), condition, text))
    layer.setRenderer(QgsRuleBasedRenderer(root))
    if name_field:
        decimals = 0 if is_whole else 1
        value = f"coalesce(format_number({column}, {decimals}, '{language.tag}'), '{DASH}')"
        label_by(
            layer, f"{QgsExpression.quotedColumnRef(name_field)} || '\\n' || {value}", is_expression=True
        )
    fields.alias(layer, language)


def class_breaks(values: np.ndarray, classes: Classes, class_count: int) -> list[float]:
    """Return the ascending bounds of the classes, equal bounds joined."""
    if values.size == 0:
        return []
    if classes is Classes.JENKS and np.unique(values).size > class_count:
        upper = [item.upperBound() for item in QgsClassificationJenks().classes(values.tolist(), class_count)]
        bounds = [float(values.min()), *upper]
    else:
        bounds = [float(value) for value in np.quantile(values, np.linspace(0.0, 1.0, class_count + 1))]
    distinct = sorted(set(bounds))
    return distinct if len(distinct) > 1 else [distinct[0], distinct[0]]


def style_outline(
    layer: QgsVectorLayer, language: Language, *, name_field: str = "", width_mm: float = 0.35
) -> None:
    """Draw boundaries as a dark line and name the areas."""
    layer.setRenderer(QgsSingleSymbolRenderer(symbols.fill("", edge=symbols.INK, edge_mm=width_mm)))
    if name_field:
        label_by(layer, name_field)


def label_by(
    layer: QgsVectorLayer,
    field: str,
    *,
    is_expression: bool = False,
    size: float = 8.0,
    color: str = symbols.INK,
    show: str = "",
) -> None:
    """Name areas with a white halo, in a font that has the Kazakh letters, where they are visible."""
    form = text_format(size, color=color)
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.8)
    halo.setSizeUnit(Qgis.RenderUnit.Millimeters)
    halo.setColor(QColor(255, 255, 255, 220))
    form.setBuffer(halo)
    settings = QgsPalLayerSettings()
    settings.fieldName = field
    settings.isExpression = is_expression
    settings.setFormat(form)
    settings.placement = Qgis.LabelPlacement.Horizontal
    settings.centroidWhole = False
    settings.autoWrapLength = 22
    settings.multilineAlign = Qgis.LabelMultiLineAlignment.Center
    if show:
        properties = settings.dataDefinedProperties()
        properties.setProperty(QgsPalLayerSettings.Property.Show, QgsProperty.fromExpression(show))
        settings.setDataDefinedProperties(properties)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def _rule(symbol: QgsFillSymbol, condition: str, text: str) -> QgsRuleBasedRenderer.Rule:
    return QgsRuleBasedRenderer.Rule(symbol, 0, 0, condition, text)


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and value == value


def _shades(count: int) -> Sequence[str]:
    if count >= len(symbols.SHADES):
        return symbols.SHADES
    places = np.linspace(0, len(symbols.SHADES) - 1, max(count, 2)).round().astype(int)
    return [symbols.SHADES[place] for place in places]
