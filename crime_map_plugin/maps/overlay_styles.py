"""How the inspector's overlays are drawn, and the incidents with what lies around them."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsExpression,
    QgsFillSymbol,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsRendererCategory,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from crime_map_plugin.incidents import codes, ecology
from crime_map_plugin.incidents.foreign_text import html_expression
from crime_map_plugin.maps import fields, styles, symbols
from crime_map_plugin.maps.language import Language

ROLES = ("protected", "water", "industrial", "waste", "roads")
# role -> colour, marker, opacity of areas (0–255), width of lines in mm
_LOOKS: Mapping[str, tuple[str, str, int, float]] = {
    "protected": ("#2b8a3e", "hexagon", 45, 0.6),
    "water": ("#1f78b4", "circle", 90, 0.5),
    "industrial": ("#6a51a3", "square", 70, 0.5),
    "waste": ("#8c510a", "triangle", 80, 0.5),
    "roads": ("#6b7280", "circle", 60, 0.35),
}


def role_names(language: Language) -> dict[str, str]:
    """Return what the overlays are called."""
    translate = language.translate
    return {
        "protected": translate("CrimeMap", "Protected areas"),
        "water": translate("CrimeMap", "Water bodies"),
        "industrial": translate("CrimeMap", "Industrial sites"),
        "waste": translate("CrimeMap", "Waste sites"),
        "roads": translate("CrimeMap", "Roads"),
    }


def distance_field(role: str) -> str:
    """Return the field of the distance to the nearest feature, in metres."""
    return f"{role}_m"


def nearest_field(role: str) -> str:
    """Return the field of the nearest feature's name."""
    return f"{role}_name"


def style_overlay(layer: QgsVectorLayer, role: str) -> None:
    """Draw points, lines or areas in the colour of their role, light enough for incidents above them."""
    color, shape, alpha, width = _LOOKS[role]
    symbol: QgsSymbol
    if layer.geometryType() == Qgis.GeometryType.Point:
        symbol = symbols.marker(color, shape, 2.6)
    elif layer.geometryType() == Qgis.GeometryType.Line:
        symbol = QgsLineSymbol.createSimple({"color": color, "width": str(width), "capstyle": "round"})
    else:
        symbol = _area(color, alpha, is_hatched=role in ("protected", "waste"))
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    layer.triggerRepaint()
    layer.emitStyleChanged()


def _area(color: str, alpha: int, *, is_hatched: bool) -> QgsFillSymbol:
    symbol = symbols.fill(color, edge=color, edge_mm=0.4)
    shade = QColor(color)
    shade.setAlpha(alpha)
    symbol.symbolLayer(0).setFillColor(shade)
    if is_hatched:
        lines = QgsLinePatternFillSymbolLayer()
        lines.setLineAngle(45)
        lines.setDistance(3.0)
        lines.setSubSymbol(QgsLineSymbol.createSimple({"color": color, "width": "0.2"}))
        symbol.appendSymbolLayer(lines)
    return symbol


def style_surroundings(layer: QgsVectorLayer, language: Language) -> None:
    """Show incidents by ecological group, the others grey, with what is nearest in the tip."""
    styles.style_incidents(layer, language)
    layer.setRenderer(ecology_renderer(language))
    name_surroundings(layer, language)


def ecology_renderer(
    language: Language, *, size: float = symbols.MARKER_SIZE_MM
) -> QgsCategorizedSymbolRenderer:
    """Return one colour and one shape for each ecological group, and grey for all other incidents."""
    renderer = QgsCategorizedSymbolRenderer(ecology.group_sql())
    for row in codes.table("ecology"):
        name = codes.label("ecology", row["key"], language.tag)
        symbol = symbols.marker(row["color"], row["marker"], size)
        renderer.addCategory(QgsRendererCategory(row["key"], symbol, name))
    rest = symbols.marker(symbols.GREY, "circle", 0.7 * size)
    # An empty value stands for all others.
    renderer.addCategory(QgsRendererCategory(None, rest, language.translate("CrimeMap", "Other incidents")))
    return renderer


def name_surroundings(layer: QgsVectorLayer, language: Language) -> None:
    """Give the fields of distances their names and put the nearest features into the map tip."""
    translate = language.translate
    rows = []
    for role, title in role_names(language).items():
        metres, name = distance_field(role), nearest_field(role)
        if layer.fields().indexOf(metres) < 0:
            continue
        for field, text in (
            (metres, translate("CrimeMap", "{overlay}: metres to the nearest").format(overlay=title)),
            (name, translate("CrimeMap", "{overlay}: the nearest").format(overlay=title)),
        ):
            layer.setFieldAlias(layer.fields().indexOf(field), text)
        head = QgsExpression.quotedString(f"<tr><td><i>{title}</i>&nbsp;</td><td>")
        unit = QgsExpression.quotedString(translate("CrimeMap", "{number} m"))
        far = f"replace({unit}, '{{number}}', format_number(\"{metres}\", 0, 'en'))"
        said = html_expression(f"concat(\"{name}\", ' ', {far})")
        rows.append(f"[% if(\"{metres}\" IS NULL, '', {head} || {said} || '</td></tr>') %]")
    layer.setMapTipTemplate(fields.map_tip(layer, language) + f"<table>{''.join(rows)}</table>")
