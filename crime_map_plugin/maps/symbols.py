"""Colours and symbols of Crime Map's layers: core renderers only, so a project draws without the plugin."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsFontMarkerSymbolLayer,
    QgsGradientColorRamp,
    QgsGradientStop,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsProperty,
    QgsRendererCategory,
    QgsSimpleFillSymbolLayer,
    QgsSimpleMarkerSymbolLayer,
    QgsSymbol,
    QgsSymbolLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from crime_map_plugin.incidents import codes
from crime_map_plugin.maps.fonts import sheet_font_family
from crime_map_plugin.maps.language import Language

# ColorBrewer's red-blue, which people with any colour vision tell apart; 0 stays clear.
HOTSPOT_COLORS: Mapping[int, str] = {
    3: "#b2182b",
    2: "#ef8a62",
    1: "#fddbc7",
    0: "",
    -1: "#d1e5f0",
    -2: "#67a9cf",
    -3: "#2166ac",
}
# Light to dark in one direction, readable in grey print as well.
SEQUENCE = ("#ffffcc", "#fed976", "#fd8d3c", "#e31a1c", "#800026")
SHADES = ("#eff3ff", "#bdd7e7", "#6baed6", "#3182bd", "#08519c")
INK = "#1f2933"
GREY = "#8a94a0"
MARKER_SIZE_MM = 2.2
# thin shapes need more room than round ones to weigh the same
_WEIGHT = {"star": 1.5, "trapezoid": 1.6, "diamond": 1.2, "triangle": 1.15, "pentagon": 1.1}


def marker(color: str, shape: str, size: float = MARKER_SIZE_MM) -> QgsMarkerSymbol:
    """Return a filled marker with a thin white edge, so that neighbours stay apart."""
    return QgsMarkerSymbol.createSimple(
        {
            "name": shape,
            "color": color,
            "outline_color": "#ffffff",
            "outline_width": "0.15",
            "size": str(round(size * _WEIGHT.get(shape, 1.0), 2)),
            "size_unit": "MM",
        }
    )


def category_renderer(language: Language) -> QgsCategorizedSymbolRenderer:
    """Return one colour and one shape for each of the nine categories, named in the language."""
    renderer = QgsCategorizedSymbolRenderer("category")
    for row in codes.table("categories"):
        symbol = marker(row["color"], row["marker"])
        renderer.addCategory(
            QgsRendererCategory(row["key"], symbol, language.label("categories", row["key"]))
        )
    return renderer


def fill(color: str, *, edge: str = "", edge_mm: float = 0.1) -> QgsFillSymbol:
    """Return a plain fill; an empty colour or edge draws nothing."""
    return QgsFillSymbol.createSimple(
        {
            "color": color or "#ffffff",
            "style": "solid" if color else "no",
            "outline_style": "solid" if edge else "no",
            "outline_color": edge or "#ffffff",
            "outline_width": str(edge_mm),
            "outline_width_unit": "MM",
        }
    )


def hatch(color: str = GREY, edge: str = INK) -> QgsFillSymbol:
    """Return a grey hatch: nothing is known here."""
    lines = QgsLinePatternFillSymbolLayer()
    lines.setLineAngle(45)
    lines.setDistance(1.5)
    lines.setSubSymbol(QgsLineSymbol.createSimple({"color": color, "width": "0.25"}))
    symbol = fill("#f5f7fa", edge=edge, edge_mm=0.2)
    symbol.appendSymbolLayer(lines)
    return symbol


def clear_ramp(strongest: int = 230) -> QgsGradientColorRamp:
    """Return the density ramp: clear at nothing, dark red at the most."""
    stops = []
    for share, alpha, name in ((0.06, 90, SEQUENCE[1]), (0.35, 170, SEQUENCE[2]), (0.7, 210, SEQUENCE[3])):
        color = QColor(name)
        color.setAlpha(alpha)
        stops.append(QgsGradientStop(share, color))
    clear, dark = QColor(SEQUENCE[0]), QColor(SEQUENCE[4])
    clear.setAlpha(0)
    dark.setAlpha(strongest)
    return QgsGradientColorRamp(clear, dark, False, stops)


def cluster_symbol() -> QgsMarkerSymbol:
    """Return a circle that grows with the number of incidents in it, the number written inside."""
    circle = QgsSimpleMarkerSymbolLayer.create(
        {
            "name": "circle",
            "color": "31,41,51,215",
            "outline_color": "#ffffff",
            "outline_width": "0.4",
            "size": "5",
        }
    )
    circle.setDataDefinedProperty(
        QgsSymbolLayer.Property.PropertySize, QgsProperty.fromExpression("4 + 2 * log10(@cluster_size)")
    )
    text = QgsFontMarkerSymbolLayer(sheet_font_family(), "1", 2.4, QColor("#ffffff"))
    text.setSizeUnit(Qgis.RenderUnit.Millimeters)
    text.setDataDefinedProperty(
        QgsSymbolLayer.Property.PropertyCharacter,
        QgsProperty.fromExpression(
            "CASE WHEN @cluster_size < 1000 THEN to_string(@cluster_size)"
            " ELSE to_string(round(@cluster_size / 1000.0)) || 'k' END"
        ),
    )
    symbol = QgsMarkerSymbol()
    symbol.changeSymbolLayer(0, circle)
    symbol.appendSymbolLayer(text)
    return symbol


def is_clear(symbol: QgsSymbol | None) -> bool:
    """Tell whether the symbol paints nothing at all."""
    return symbol is not None and all(
        isinstance(part, QgsSimpleFillSymbolLayer)
        and part.brushStyle() == Qt.BrushStyle.NoBrush
        and part.strokeStyle() == Qt.PenStyle.NoPen
        for part in symbol.symbolLayers()
    )
