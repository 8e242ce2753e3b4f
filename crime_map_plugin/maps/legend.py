"""The legend of a sheet: only what its map shows."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsColorRampLegendNode,
    QgsGeometry,
    QgsLayerTree,
    QgsLayerTreeModelLegendNode,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutUtils,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsMapHitTest,
    QgsMapLayer,
    QgsMapLayerLegendUtils,
    QgsPrintLayout,
    QgsSymbolLegendNode,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSizeF, Qt

from crime_map_plugin.maps import symbols, text
from crime_map_plugin.maps.tree import KIND

_LEGEND_TEXT = 7.5
_LEGEND_SLACK = 0.95
_RAMP_MM = QSizeF(42.0, 3.5)
# layers whose legend needs a heading: a colour alone does not say of what
_TITLED = (
    "hotspots",
    "grid",
    "density",
    "districts",
    "local_moran",
    "emerging",
    "scan",
    "roles",
    "repeats",
    "change",
    "prospective",
    "quality",
    "road_hotspots",
    "road_windows",
)


def fill_legend(
    legend: QgsLayoutItemLegend,
    map_item: QgsLayoutItemMap,
    layout: QgsPrintLayout,
    drawn: Sequence[QgsMapLayer],
    width_mm: float,
    columns: int = 2,
) -> QSizeF:
    """List in the legend only what the map shows, and return the size that it takes."""
    legend.setTitle("")
    legend.setAutoUpdateModel(False)
    legend.setLinkedMap(map_item)
    legend.setResizeToContents(False)
    legend.setWrapString("\n")
    legend.setBackgroundEnabled(False)
    small = text.text_format(_LEGEND_TEXT)
    for part in (QgsLegendStyle.Style.SymbolLabel, QgsLegendStyle.Style.Group):
        legend.rstyle(part).setTextFormat(small)
    legend.rstyle(QgsLegendStyle.Style.Subgroup).setTextFormat(text.text_format(_LEGEND_TEXT, bold=True))
    legend.rstyle(QgsLegendStyle.Style.Symbol).setMargin(QgsLegendStyle.Side.Top, 1.6)
    legend.rstyle(QgsLegendStyle.Style.SymbolLabel).setMargin(QgsLegendStyle.Side.Left, 1.6)
    legend.rstyle(QgsLegendStyle.Style.Subgroup).setMargin(QgsLegendStyle.Side.Top, 1.4)
    legend.setSymbolWidth(5.0)
    legend.setSymbolHeight(3.0)
    legend.setBoxSpace(0.0)
    legend.setColumnSpace(3.0)
    legend.setColumnCount(columns)
    legend.setSplitLayer(True)
    legend.setEqualColumnWidth(False)
    root: QgsLayerTree = legend.model().rootGroup()
    root.removeAllChildren()
    hits = QgsMapHitTest(
        map_item.mapSettings(map_item.extent(), map_item.rect().size() * 4.0, 100.0, True),
        QgsGeometry.fromRect(map_item.extent()),
        {},
    )
    hits.run()
    label_width = (width_mm / columns - 5.0 - 1.6 - 3.0) * _LEGEND_SLACK
    for layer in drawn:
        node = root.addLayer(layer)
        items = legend.model().layerLegendNodes(node)
        kept = [place for place, item in enumerate(items) if _is_shown(item, layer, hits)]
        if not kept:
            root.removeChildNode(node)
            continue
        QgsMapLayerLegendUtils.setLegendNodeOrder(node, kept)
        is_titled = layer.customProperty(KIND) in _TITLED
        title = "\n".join(text.lines(layout, layer.name(), small, label_width + 5.0))
        node.setCustomProperty("legend/title-label", text.plain(title))
        if not isinstance(layer, QgsVectorLayer):
            for place in kept:
                QgsMapLayerLegendUtils.setLegendNodeSymbolSize(node, place, _RAMP_MM)
        else:
            for place in kept:
                words = str(items[place].data(Qt.ItemDataRole.DisplayRole) or "")
                wrapped = "\n".join(text.lines(layout, words, small, label_width))
                QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, place, text.plain(wrapped))
        shown_as = QgsLegendStyle.Style.Subgroup if is_titled else QgsLegendStyle.Style.Hidden
        QgsLegendRenderer.setNodeLegendStyle(node, shown_as)
        legend.model().refreshLayerLegend(node)
    renderer = QgsLegendRenderer(legend.model(), legend.legendSettings())
    context = QgsLayoutUtils.createRenderContextForLayout(layout, None, 300.0)
    size = renderer.minimumSize(context)
    # Letters come out wider and taller at other resolutions, and a legend cuts off what leaves its frame.
    return QSizeF(max(size.width() / _LEGEND_SLACK, width_mm), size.height() / _LEGEND_SLACK + 1.0)


def _is_shown(item: QgsLayerTreeModelLegendNode, layer: QgsMapLayer, hits: QgsMapHitTest) -> bool:
    if not isinstance(layer, QgsVectorLayer):
        # a raster renderer lists the name of its band first, which says nothing
        return isinstance(item, QgsColorRampLegendNode)
    if not isinstance(item, QgsSymbolLegendNode):
        return True
    # a symbol that paints nothing, such as that of cells that are not significant, explains nothing
    key = item.data(QgsLayerTreeModelLegendNode.LegendNodeRoles.RuleKeyRole)
    return not symbols.is_clear(item.symbol()) and (not key or hits.legendKeyVisible(str(key), layer))
