"""How rings around features are drawn: what the interval says, never a star."""

from __future__ import annotations

from qgis.core import QgsRuleBasedRenderer, QgsVectorLayer
from qgis.PyQt.QtGui import QColor

from crime_map_plugin.maps import fields, styles, symbols
from crime_map_plugin.maps.language import Language

_ALPHA = 120


def style_rings(layer: QgsVectorLayer, language: Language) -> None:
    """Fill rings whose interval leaves out 1, with how many incidents are in each and how many expected."""
    translate = language.translate
    classes = (
        ('"low" > 1', "#e08214", translate("CrimeMap", "More than an even spread (interval over 1)")),
        ('"high" < 1', "#8073ac", translate("CrimeMap", "Fewer than an even spread (interval under 1)")),
        ('"low" <= 1 AND "high" >= 1', "#bdbdbd", translate("CrimeMap", "Chance may explain it")),
        ('"low" IS NULL', "", translate("CrimeMap", "Nothing to compare with")),
    )
    root = QgsRuleBasedRenderer.Rule(None)
    for condition, color, text in classes:
        symbol = symbols.fill(color, edge=symbols.INK, edge_mm=0.2)
        if color:
            shade = QColor(color)
            shade.setAlpha(_ALPHA)
            symbol.symbolLayer(0).setFillColor(shade)
        root.appendChild(QgsRuleBasedRenderer.Rule(symbol, 0, 0, condition, text))
    layer.setRenderer(QgsRuleBasedRenderer(root))
    expected = 'format_number("expected", if("expected" < 10, 1, 0), \'en\')'
    label = f"\"count\" || if(\"expected\" IS NULL, '', ' / ' || {expected})"
    styles.label_by(layer, label, is_expression=True)
    fields.alias(layer, language)
