"""How the results of the methods are drawn: colours that print, legends that list only what is there."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsExpression,
    QgsFeatureRequest,
    QgsGraduatedSymbolRenderer,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsProperty,
    QgsRasterLayer,
    QgsRendererCategory,
    QgsRendererRange,
    QgsRuleBasedRenderer,
    QgsSimpleFillSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsSymbolLayer,
    QgsVectorLayer,
    QgsVectorLayerUtils,
)
from qgis.PyQt.QtGui import QColor

from crime_map_plugin.maps import fields, styles, symbols
from crime_map_plugin.maps.language import EN_DASH, Language

_CLUSTER_COLORS = ("#1b9e77", "#d95f02", "#7570b3", "#e7298a", "#66a61e", "#a6761d", "#1f78b4", "#b2182b")
_MORAN_COLORS = {"HH": "#b2182b", "LL": "#2166ac", "HL": "#f4a582", "LH": "#92c5de"}
# Diverging: orange is more, violet is less; print-safe and apart from the hot and cold of Gi*.
_MORE, _LESS = ("#fdb863", "#e08214", "#b35806"), ("#b2abd2", "#8073ac", "#542788")

EMERGING_COLORS: Mapping[str, str] = {
    "new_hot": "#e7298a",
    "consecutive_hot": "#e34a33",
    "intensifying_hot": "#67000d",
    "persistent_hot": "#b2182b",
    "diminishing_hot": "#f4a582",
    "sporadic_hot": "#fdae61",
    "oscillating_hot": "#fee08b",
    "historical_hot": "#e6c7bd",
    "new_cold": "#54278f",
    "consecutive_cold": "#3690c0",
    "intensifying_cold": "#08306b",
    "persistent_cold": "#2166ac",
    "diminishing_cold": "#92c5de",
    "sporadic_cold": "#a6bddb",
    "oscillating_cold": "#c7e9e4",
    "historical_cold": "#ccd6e0",
    "none": "",
}
# What a colour alone would not tell in grey print: how the pattern goes.
_BRUSHES = {"sporadic": "f_diagonal", "oscillating": "diagonal_x", "historical": "horizontal"}


def pattern_names(language: Language) -> dict[str, str]:
    """Return the names of the seventeen patterns, hot before cold."""
    translate = language.translate
    return {
        "new_hot": translate("CrimeMap", "New hot spot"),
        "consecutive_hot": translate("CrimeMap", "Consecutive hot spot"),
        "intensifying_hot": translate("CrimeMap", "Intensifying hot spot"),
        "persistent_hot": translate("CrimeMap", "Persistent hot spot"),
        "diminishing_hot": translate("CrimeMap", "Diminishing hot spot"),
        "sporadic_hot": translate("CrimeMap", "Sporadic hot spot"),
        "oscillating_hot": translate("CrimeMap", "Oscillating hot spot"),
        "historical_hot": translate("CrimeMap", "Historical hot spot"),
        "new_cold": translate("CrimeMap", "New cold spot"),
        "consecutive_cold": translate("CrimeMap", "Consecutive cold spot"),
        "intensifying_cold": translate("CrimeMap", "Intensifying cold spot"),
        "persistent_cold": translate("CrimeMap", "Persistent cold spot"),
        "diminishing_cold": translate("CrimeMap", "Diminishing cold spot"),
        "sporadic_cold": translate("CrimeMap", "Sporadic cold spot"),
        "oscillating_cold": translate("CrimeMap", "Oscillating cold spot"),
        "historical_cold": translate("CrimeMap", "Historical cold spot"),
        "none": translate("CrimeMap", "No pattern"),
    }


def style_emerging(layer: QgsVectorLayer, language: Language) -> None:
    """Colour by the field ``pattern``; only patterns that occur are in the legend."""
    index = layer.fields().indexOf("pattern")
    present = {str(value) for value in layer.uniqueValues(index)} if index >= 0 else set()
    renderer = QgsCategorizedSymbolRenderer("pattern")
    for key, name in pattern_names(language).items():
        if key not in present:
            continue
        color = EMERGING_COLORS[key]
        symbol = symbols.fill(color, edge="#ffffff" if color else symbols.GREY, edge_mm=0.05)
        brush = _BRUSHES.get(key.rpartition("_")[0])
        if brush:
            ink = "#7f2704" if key.endswith("hot") else "#08306b"
            symbol.appendSymbolLayer(
                QgsSimpleFillSymbolLayer.create({"color": ink, "style": brush, "outline_style": "no"})
            )
        symbol.setOpacity(0.85 if color else 0.65)
        renderer.addCategory(QgsRendererCategory(key, symbol, name))
    layer.setRenderer(renderer)
    fields.alias(layer, language)


def style_local_moran(layer: QgsVectorLayer, language: Language) -> None:
    """Colour by the field ``quadrant``; what is not significant has an outline only."""
    translate = language.translate
    names = {
        "HH": translate("CrimeMap", "High among high"),
        "LL": translate("CrimeMap", "Low among low"),
        "HL": translate("CrimeMap", "High among low"),
        "LH": translate("CrimeMap", "Low among high"),
    }
    renderer = QgsCategorizedSymbolRenderer("quadrant")
    for key, name in names.items():
        symbol = symbols.fill(_MORAN_COLORS[key], edge="#ffffff", edge_mm=0.05)
        if key in ("HL", "LH"):
            ink = "#67001f" if key == "HL" else "#053061"
            symbol.appendSymbolLayer(
                QgsSimpleFillSymbolLayer.create({"color": ink, "style": "dense6", "outline_style": "no"})
            )
        symbol.setOpacity(0.85)
        renderer.addCategory(QgsRendererCategory(key, symbol, name))
    rest = symbols.fill("", edge=symbols.GREY, edge_mm=0.05)
    rest.setOpacity(0.65)
    # An empty value stands for all others.
    renderer.addCategory(QgsRendererCategory(None, rest, translate("CrimeMap", "Not significant")))
    layer.setRenderer(renderer)
    fields.alias(layer, language)


def style_clusters(layer: QgsVectorLayer, language: Language) -> None:
    """Outline each cluster, lightly filled, with the number of incidents in it."""
    symbol = symbols.fill("#e31a1c", edge="#800026", edge_mm=0.5)
    symbol.symbolLayer(0).setFillColor(_with_alpha("#e31a1c", 60))
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    if layer.fields().indexOf("count") >= 0:
        styles.label_by(layer, "count")
    fields.alias(layer, language)


def style_cluster_points(layer: QgsVectorLayer, language: Language) -> None:
    """Colour incidents by their cluster, those in none small and grey."""
    translate = language.translate
    inside = symbols.marker(_CLUSTER_COLORS[0], "circle")
    listed = ", ".join(QgsExpression.quotedString(color) for color in _CLUSTER_COLORS)
    color = QgsProperty.fromExpression(
        "array_get(array(" + listed + '), "cluster" % ' + str(len(_CLUSTER_COLORS)) + ")"
    )
    inside.symbolLayer(0).setDataDefinedProperty(QgsSymbolLayer.Property.PropertyFillColor, color)
    outside = symbols.marker(symbols.GREY, "circle", 1.2)
    root = QgsRuleBasedRenderer.Rule(None)
    for symbol, condition, text in (
        (outside, '"cluster" IS NULL', translate("CrimeMap", "In no cluster")),
        (inside, '"cluster" IS NOT NULL', translate("CrimeMap", "In a cluster")),
    ):
        root.appendChild(QgsRuleBasedRenderer.Rule(symbol, 0, 0, condition, text))
    layer.setRenderer(QgsRuleBasedRenderer(root))
    fields.alias(layer, language)


def style_scan(layer: QgsVectorLayer, language: Language) -> None:
    """Draw circles the darker the less chance explains them, with their rank."""
    translate = language.translate
    classes = (
        ('"p" <= 0.01', "#99000d", 110, translate("CrimeMap", "p up to 0.01")),
        ('"p" > 0.01 AND "p" <= 0.05', "#ef3b2c", 80, translate("CrimeMap", "p over 0.01 up to 0.05")),
        ('"p" > 0.05 AND "p" <= 0.1', "#fc9272", 50, translate("CrimeMap", "p over 0.05 up to 0.10")),
        ('"p" > 0.1 OR "p" IS NULL', symbols.GREY, 0, translate("CrimeMap", "Chance may explain it")),
    )
    root = QgsRuleBasedRenderer.Rule(None)
    for condition, color, alpha, text in classes:
        symbol = symbols.fill(color if alpha else "", edge=color, edge_mm=0.5 if alpha else 0.25)
        if alpha:
            symbol.symbolLayer(0).setFillColor(_with_alpha(color, alpha))
        root.appendChild(QgsRuleBasedRenderer.Rule(symbol, 0, 0, condition, text))
    layer.setRenderer(QgsRuleBasedRenderer(root))
    styles.label_by(layer, "rank")
    fields.alias(layer, language)


def style_links(layer: QgsVectorLayer, language: Language) -> None:
    """Draw the links of near repeats as thin lines."""
    line = QgsLineSymbol.createSimple({"color": "#b2182b", "width": "0.2", "capstyle": "round"})
    line.setOpacity(0.5)
    layer.setRenderer(QgsSingleSymbolRenderer(line))
    fields.alias(layer, language)


def style_roles(layer: QgsVectorLayer, language: Language) -> None:
    """Give every role in near repeats its shape and colour."""
    translate = language.translate
    roles = (
        ("none", symbols.marker(symbols.GREY, "circle", 1.2), translate("CrimeMap", "No near repeat")),
        ("near_repeat", symbols.marker("#fd8d3c", "circle"), translate("CrimeMap", "Near repeat")),
        ("repeat", symbols.marker("#7570b3", "square"), translate("CrimeMap", "Repeat at the same place")),
        ("originator", symbols.marker("#b2182b", "triangle", 2.6), translate("CrimeMap", "Originator")),
    )
    renderer = QgsCategorizedSymbolRenderer("role")
    for key, symbol, name in roles:
        renderer.addCategory(QgsRendererCategory(key, symbol, name))
    layer.setRenderer(renderer)
    fields.alias(layer, language)


def style_watch(layer: QgsVectorLayer, language: Language) -> None:
    """Hatch where the next incidents may come, with the day on which that expires."""
    translate = language.translate
    lines = QgsLinePatternFillSymbolLayer()
    lines.setLineAngle(45)
    lines.setDistance(2.0)
    lines.setSubSymbol(QgsLineSymbol.createSimple({"color": "#b2182b", "width": "0.3"}))
    symbol = symbols.fill("", edge="#b2182b", edge_mm=0.5)
    symbol.appendSymbolLayer(lines)
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    if layer.fields().indexOf("valid_until") >= 0:
        pattern = "d MMM yyyy HH:mm" if language.tag == "en" else "dd.MM.yyyy HH:mm"
        until = QgsExpression.quotedString(translate("CrimeMap", "until {moment}"))
        moment = f"format_date(\"valid_until\", '{pattern}', 'en')"
        styles.label_by(
            layer, f"replace({until}, '{{moment}}', {moment})", is_expression=True, color="#7f0000"
        )
    fields.alias(layer, language)


def style_repeats(layer: QgsVectorLayer, language: Language) -> None:
    """Draw places the larger the more happened there, those with one incident as dots below all others."""
    translate = language.translate
    most = int(layer.maximumValue(layer.fields().indexOf("count")) or 1)
    classes = [(low + 1, high + 1) for low, high in styles.count_classes(most - 1)] if most > 1 else []
    once = symbols.marker(symbols.GREY, "circle", 1.0)
    ranges = [QgsRendererRange(0.5, 1.5, once, translate("CrimeMap", "One incident only"))]
    for place, (low, high) in enumerate(classes):
        color = symbols.SEQUENCE[min(place + len(symbols.SEQUENCE) - len(classes), len(symbols.SEQUENCE) - 1)]
        symbol = symbols.marker(color, "circle", 2.0 + 1.5 * place)
        symbol.symbolLayer(0).setStrokeColor(_with_alpha(symbols.INK, 200))
        symbol.setOpacity(0.85)
        first, last = language.number(low), language.number(high)
        text = first if low == high else f"{first} {EN_DASH} {last}"
        ranges.append(QgsRendererRange(low - 0.5, high + 0.5, symbol, text))
    renderer = QgsGraduatedSymbolRenderer("count", ranges)
    renderer.setOrderBy(QgsFeatureRequest.OrderBy([QgsFeatureRequest.OrderByClause('"count"')]))
    renderer.setOrderByEnabled(True)
    layer.setRenderer(renderer)
    fields.alias(layer, language)


def style_change(layer: QgsVectorLayer, language: Language) -> None:
    """Shade districts by more and less, those that changed by more than chance in a thick outline."""
    translate = language.translate
    root = QgsRuleBasedRenderer.Rule(None)
    rule = QgsRuleBasedRenderer.Rule
    root.appendChild(rule(symbols.hatch(), 0, 0, '"difference" IS NULL', translate("CrimeMap", "Not tested")))
    found = QgsVectorLayerUtils.getValues(layer, "difference")[0]
    sizes = np.array([abs(float(value)) for value in found if isinstance(value, (int, float)) and value])
    for colors, sign, text in (
        (_LESS, -1, translate("CrimeMap", "Less by {range}")),
        (_MORE, 1, translate("CrimeMap", "More by {range}")),
    ):
        rules = []
        for (low, high), color in zip(_thirds(sizes), colors):
            column = '"difference"' if sign > 0 else '-"difference"'
            condition = f"{column} >= {low} AND {column} <= {high}"
            first, last = language.number(low), language.number(high)
            shown = text.format(range=first if low == high else f"{first} {EN_DASH} {last}")
            symbol = symbols.fill(color, edge=symbols.GREY, edge_mm=0.15)
            rules.append(rule(symbol, 0, 0, condition, shown))
        for made in reversed(rules) if sign < 0 else rules:
            root.appendChild(made)
        if sign < 0:
            same = symbols.fill("#f7f7f7", edge=symbols.GREY, edge_mm=0.15)
            root.appendChild(rule(same, 0, 0, '"difference" = 0', translate("CrimeMap", "As many")))
    sure = symbols.fill("", edge=symbols.INK, edge_mm=0.8)
    # Drawn after all fills, so that no neighbour covers half of an outline.
    for part in range(sure.symbolLayerCount()):
        sure.symbolLayer(part).setRenderingPass(1)
    is_sure = '"different"' if layer.fields().indexOf("different") >= 0 else '"p_adjusted" <= 0.05'
    if _is_known(layer, "p_adjusted"):
        root.appendChild(rule(sure, 0, 0, is_sure, translate("CrimeMap", "More than chance (p up to 0.05)")))
    elif _is_known(layer, "different"):
        # the pattern test has no p, and chance alone makes half of the districts different
        text = translate("CrimeMap", "Different by the pattern test (no p)")
        root.appendChild(rule(sure, 0, 0, is_sure, text))
    renderer = QgsRuleBasedRenderer(root)
    renderer.setUsingSymbolLevels(True)
    layer.setRenderer(renderer)
    fields.alias(layer, language)


def _is_known(layer: QgsVectorLayer, name: str) -> bool:
    """Return whether a field holds any number."""
    return any(isinstance(value, (int, float)) for value in QgsVectorLayerUtils.getValues(layer, name)[0])


def style_quality(layer: QgsVectorLayer, language: Language) -> None:
    """Show what kind of place an incident has: the precise ones quiet, the doubtful ones loud."""
    translate = language.translate
    kinds = (
        ("house", symbols.marker("#9fb8a6", "circle", 1.6), translate("CrimeMap", "House known")),
        ("street", symbols.marker("#6b9080", "circle", 1.8), translate("CrimeMap", "Street known")),
        (
            "settlement",
            symbols.marker("#f2a516", "square", 2.6),
            translate("CrimeMap", "Centre of the settlement"),
        ),
        ("stacked", symbols.marker("#d95f02", "diamond", 3.0), translate("CrimeMap", "Many at one point")),
        ("zero", symbols.marker("#7b3294", "triangle", 3.0), translate("CrimeMap", "Zero coordinates")),
        ("outside", symbols.marker("#b2182b", "cross_fill", 3.0), translate("CrimeMap", "Outside the area")),
    )
    index = layer.fields().indexOf("kind")
    present = {str(value) for value in layer.uniqueValues(index)} if index >= 0 else set()
    renderer = QgsCategorizedSymbolRenderer("kind")
    for key, symbol, name in kinds:
        if key in present:
            renderer.addCategory(QgsRendererCategory(key, symbol, name))
    layer.setRenderer(renderer)
    fields.alias(layer, language)


def style_prospective(layer: QgsRasterLayer, language: Language) -> None:
    """Shade the coming week's risk from clear to dark; its unit is a rank, not a number of incidents."""
    styles.style_density(layer, language)


def _thirds(sizes: np.ndarray) -> list[tuple[int, int]]:
    """Return up to three whole-number ranges of sizes that hold about as many districts each."""
    if not sizes.size:
        return []
    bounds = sorted({int(value) for value in np.quantile(sizes, (1 / 3, 2 / 3, 1.0), method="higher")})
    lows = [1, *(bound + 1 for bound in bounds[:-1])]
    return list(zip(lows, bounds))


def _with_alpha(color: str, alpha: int) -> QColor:
    found = QColor(color)
    found.setAlpha(alpha)
    return found
