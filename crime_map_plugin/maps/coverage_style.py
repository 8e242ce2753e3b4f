"""Settlements sized by their incidents and coloured by how many are located to a house or a street."""

from __future__ import annotations

from qgis.core import (
    QgsProperty,
    QgsRuleBasedRenderer,
    QgsSymbolLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from crime_map_plugin.analysis.location_quality import LEAST_RATE
from crime_map_plugin.maps import fields, symbols
from crime_map_plugin.maps.language import EN_DASH, Language

# Red to blue: told apart by most who do not see all colours, and light in the middle.
_CLASSES = (
    (0.0, 0.5, "#b2182b"),
    (0.5, 0.7, "#ef8a62"),
    (0.7, LEAST_RATE, "#f2d16b"),
    (LEAST_RATE, None, "#2166ac"),
)
_LEAST_MM, _MOST_MM = 2.0, 9.0


def style_coverage(layer: QgsVectorLayer, language: Language) -> None:
    """Colour by the field ``located``, size by ``count``; a settlement without any is a hollow ring."""
    translate = language.translate
    index = layer.fields().indexOf("count")
    most = max(1, int(layer.maximumValue(index) or 1)) if index >= 0 else 1
    size = f'scale_linear(sqrt("count"), 0, sqrt({most}), {_LEAST_MM}, {_MOST_MM})'
    root = QgsRuleBasedRenderer.Rule(None)
    for low, high, color in _CLASSES:
        symbol = symbols.marker(color, "circle", 3.0)
        symbol.symbolLayer(0).setDataDefinedProperty(
            QgsSymbolLayer.Property.PropertySize, QgsProperty.fromExpression(size)
        )
        condition = f'"count" > 0 AND "located" >= {low}' + (f' AND "located" < {high}' if high else "")
        if high is None:
            text = translate("CrimeMap", "{least} % and more located").format(
                least=language.number(100 * low)
            )
        else:
            span = f"{language.number(100 * low)} {EN_DASH} {language.number(100 * high)}"
            text = translate("CrimeMap", "{span} % located").format(span=span)
        root.appendChild(QgsRuleBasedRenderer.Rule(symbol, 0, 0, condition, text))
    empty = symbols.marker("#ffffff", "circle", 1.8)
    empty.symbolLayer(0).setStrokeColor(QColor(symbols.GREY))
    empty.symbolLayer(0).setStrokeWidth(0.3)
    root.appendChild(
        QgsRuleBasedRenderer.Rule(empty, 0, 0, '"count" = 0', translate("CrimeMap", "None recorded"))
    )
    layer.setRenderer(QgsRuleBasedRenderer(root))
    fields.alias(layer, language)
    for name, text in coverage_titles(language).items():
        place = layer.fields().indexOf(name)
        if place >= 0:
            layer.setFieldAlias(place, text)


def coverage_titles(language: Language) -> dict[str, str]:
    """Return what the figures of a settlement and of a street are called."""
    translate = language.translate
    return {
        "name": translate("CrimeMap", "Settlement"),
        "house": translate("CrimeMap", "To a house"),
        "street": translate("CrimeMap", "To a street"),
        "settlement": translate("CrimeMap", "To the settlement only"),
        "missing": translate("CrimeMap", "Without a place"),
        "located": translate("CrimeMap", "Located to a house or a street"),
    }


def street_titles(language: Language) -> dict[str, str]:
    """Return what the columns of the table of streets are called."""
    translate = language.translate
    return {
        "settlement": translate("CrimeMap", "Settlement"),
        "street": translate("CrimeMap", "Street"),
        "without_house": translate("CrimeMap", "Without a house"),
        "share": translate("CrimeMap", "Share without a house"),
        "case_numbers": translate("CrimeMap", "Case numbers, internal"),
    }
