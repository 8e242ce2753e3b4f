"""How segments and kilometres of roads are drawn: by colour and by width, for print without colour too."""

from __future__ import annotations

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeatureRequest,
    QgsGraduatedSymbolRenderer,
    QgsLineSymbol,
    QgsRendererCategory,
    QgsRendererRange,
    QgsSimpleLineSymbolLayer,
    QgsVectorLayer,
)

from crime_map_plugin.maps import fields, styles, symbols
from crime_map_plugin.maps.language import EN_DASH, Language

_WIDTHS_MM = {3: 1.5, 2: 1.2, 1: 0.9, 0: 0.25}
_CASING_MM = 0.3


def style_road_hotspots(layer: QgsVectorLayer, language: Language) -> None:
    """Colour by the field ``class``, the surer the wider; what is not significant is a thin grey line."""
    names = styles.hotspot_names(language)
    renderer = QgsCategorizedSymbolRenderer("class")
    for value, color in symbols.HOTSPOT_COLORS.items():
        symbol = _line(color or symbols.GREY, _WIDTHS_MM[abs(value)], is_cased=bool(color))
        renderer.addCategory(QgsRendererCategory(value, symbol, names[value]))
    _draw_last(renderer, 'abs("class")')
    layer.setRenderer(renderer)
    _alias(layer, language)


def style_road_windows(layer: QgsVectorLayer, language: Language) -> None:
    """Shade kilometres by the field ``count``; those with more lie above the others."""
    most = layer.maximumValue(layer.fields().indexOf("count"))
    ranges = [QgsRendererRange(-0.5, 0.5, _line(symbols.GREY, 0.25, is_cased=False), language.number(0))]
    for place, (low, high) in enumerate(styles.count_classes(max(1, int(most or 1)))):
        symbol = _line(symbols.SEQUENCE[place], 0.8 + 0.25 * place, is_cased=True)
        first, last = language.number(low), language.number(high)
        text = first if low == high else f"{first} {EN_DASH} {last}"
        ranges.append(QgsRendererRange(low - 0.5, high + 0.5, symbol, text))
    renderer = QgsGraduatedSymbolRenderer("count", ranges)
    _draw_last(renderer, '"count"')
    layer.setRenderer(renderer)
    _alias(layer, language)


def _draw_last(renderer: QgsCategorizedSymbolRenderer | QgsGraduatedSymbolRenderer, highest: str) -> None:
    renderer.setOrderBy(QgsFeatureRequest.OrderBy([QgsFeatureRequest.OrderByClause(highest)]))
    renderer.setOrderByEnabled(True)


def _line(color: str, width_mm: float, *, is_cased: bool) -> QgsLineSymbol:
    """Return a line, in a dark casing so that pale colours show on white paper."""
    properties = {"color": color, "width": str(round(width_mm, 2)), "capstyle": "round"}
    symbol = QgsLineSymbol.createSimple(properties)
    if is_cased:
        casing = {"color": "#5c6670", "width": str(round(width_mm + _CASING_MM, 2)), "capstyle": "round"}
        symbol.insertSymbolLayer(0, QgsSimpleLineSymbolLayer.create(casing))
    return symbol


def _alias(layer: QgsVectorLayer, language: Language) -> None:
    """Give fields their names for people; a density of roads is per kilometre, not per km²."""
    translate = language.translate
    fields.alias(layer, language)
    for name, text in (
        ("per_km", translate("CrimeMap", "Per km of road")),
        ("density", translate("CrimeMap", "Density along roads, per km")),
        ("junction", translate("CrimeMap", "Junction")),
        ("name", translate("CrimeMap", "Road")),
        ("km_from", translate("CrimeMap", "From km")),
        ("km_to", translate("CrimeMap", "To km")),
    ):
        index = layer.fields().indexOf(name)
        if index >= 0:
            layer.setFieldAlias(index, text)
