"""One district on paper: where the map, the legend, the scale, the table and the notes stand."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsBasicNumericFormat,
    QgsColorRampLegendNode,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeature,
    QgsGeometry,
    QgsInvertedPolygonRenderer,
    QgsLayerTree,
    QgsLayerTreeModelLegendNode,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemManualTable,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutItemShape,
    QgsLayoutMultiFrame,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLayoutUtils,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsMapHitTest,
    QgsMapLayer,
    QgsMapLayerLegendUtils,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsSymbolLegendNode,
    QgsTextFormat,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF, QSizeF, Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtXml import QDomDocument

from crime_map_plugin import paths
from crime_map_plugin.analysis.utm import analysis_crs_for
from crime_map_plugin.errors import CrimeMapError
from crime_map_plugin.maps import styles, symbols, text
from crime_map_plugin.maps import table as tables
from crime_map_plugin.maps.language import Language
from crime_map_plugin.maps.table import Figure
from crime_map_plugin.maps.tree import KIND

PAGE = QSizeF(210.0, 297.0)
MARGIN = 15.0
TOP = 12.0
BOTTOM = 12.0
WIDTH = PAGE.width() - 2 * MARGIN
GAP = 3.0
_LEAST_MAP = 95.0
_LEAST_STRIP = 20.0  # the scale bar and the north arrow
_USUAL_STRIP = 27.0
_LEAST_ROWS = 4
_FOOT = 5.0  # the line of page numbers
_SCALE_WIDTH = 50.0
_LEGEND_SLACK = 0.95
_LEGEND_WIDTH = WIDTH - _SCALE_WIDTH - GAP
_LEGEND_TEXT = 7.5
_RAMP_MM = QSizeF(42.0, 3.5)
_TITLE_SIZES = (20.0, 17.0, 14.0, 12.0)
_INTERNAL = "#9b1c1c"
_MADE_UP = "#7a4b00"
# layers whose legend needs a heading: a colour alone does not say of what
_TITLED = ("hotspots", "grid", "density", "districts")
_NICE = (1.0, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 3.5, 4.0, 5.0, 6.0, 7.5, 10.0)


@dataclass(frozen=True)
class Neighbour:
    """A district around the one on the sheet."""

    name: str
    geometry: QgsGeometry


@dataclass(frozen=True)
class SheetContent:
    """All that one district sheet says, as plain values; texts are in the sheet's language already.

    ``layers`` are drawn above ``basemap``, both topmost first. A figure of None was never fetched.
    ``population`` is the number, with its year where that is known.
    """

    district: str
    geometry: QgsGeometry
    crs: QgsCoordinateReferenceSystem
    period: str
    figures: Sequence[Figure]
    layers: Sequence[QgsMapLayer] = ()
    basemap: Sequence[QgsMapLayer] = ()
    neighbours: Sequence[Neighbour] = ()
    subject: str = ""
    population: str = ""
    previous: str = ""
    year_ago: str = ""
    source: str = ""
    as_of: datetime | None = None
    completeness: str = ""
    method: str = ""
    notes: Sequence[str] = ()
    is_internal: bool = True
    is_made_up: bool = False


@dataclass
class Sheet:
    """A laid-out district: its layout and what must live as long as it does."""

    layout: QgsPrintLayout
    project: QgsProject
    own_layers: list[QgsMapLayer] = field(default_factory=list)

    @property
    def pages(self) -> int:
        """How many pages the district takes."""
        return self.layout.pageCollection().pageCount()


def make_sheet(
    content: SheetContent,
    language: Language,
    *,
    template: Path | None = None,
    transform_context: QgsCoordinateTransformContext | None = None,
) -> Sheet:
    """Return the laid-out sheet of one district; main thread only, as all layouts."""
    project = QgsProject()
    if transform_context is not None:
        project.setTransformContext(transform_context)
    geometry, crs = _on_paper(content, project)
    project.setCrs(crs)
    project.setEllipsoid("EPSG:7030")
    project.setTitle(f"{content.district} · {content.period}")
    sheet = Sheet(QgsPrintLayout(project), project)
    sheet.layout.setName(content.district)
    # the project owns layout and layers, so that they go in an order that QGIS survives
    project.layoutManager().addLayout(sheet.layout)
    outline = _district_layer(geometry, crs, language)
    around = _neighbour_layer(content, language)
    sheet.own_layers = [outline, around]
    project.addMapLayers(sheet.own_layers, False)
    drawn = [outline, around, *content.layers, *content.basemap]
    if template is None:
        sheet.layout.initializeDefaults()
        _page(sheet.layout, 0)
        _Page(sheet.layout, content, language, geometry, crs, drawn).compose()
    else:
        _load_template(sheet.layout, template)
        _fill_template(sheet.layout, content, language, geometry, crs, drawn)
    return sheet


class _Page:
    """Fills one layout from the top and from the bottom; the map takes what remains."""

    def __init__(
        self,
        layout: QgsPrintLayout,
        content: SheetContent,
        language: Language,
        geometry: QgsGeometry,
        crs: QgsCoordinateReferenceSystem,
        drawn: Sequence[QgsMapLayer],
    ) -> None:
        self._layout = layout
        self._content = content
        self._language = language
        self._geometry = geometry
        self._crs = crs
        self._drawn = list(drawn)

    def compose(self) -> None:
        """Place everything."""
        top = self._heading()
        bottom = self._notes(PAGE.height() - BOTTOM)
        figures = self._content.figures
        map_item = self._map(QRectF(MARGIN, top, WIDTH, _LEAST_MAP))
        legend = QgsLayoutItemLegend(self._layout)
        legend.setId("legend")
        self._layout.addLayoutItem(legend)
        beside = self._fitting(0, bottom - top - GAP - _LEAST_MAP)
        is_beside = self._fits_better_beside(bottom - top - beside.height_mm - GAP)
        part = beside
        if is_beside:
            map_height = bottom - top - part.height_mm - GAP
            size = self._draw(map_item, legend, top, WIDTH - _SCALE_WIDTH - GAP, map_height, _SCALE_WIDTH, 1)
            is_beside = size.height() + _LEAST_STRIP <= map_height
        if is_beside:
            left = PAGE.width() - MARGIN - _SCALE_WIDTH
            self._scale(map_item, left, top)
            _resize(legend, size)
            legend.attemptMove(_point(left, top + _LEAST_STRIP))
        else:
            strip = _LEAST_STRIP
            # The table says how much is left for the map, the map says what the legend lists, and the legend
            # says how much is left for both.
            for _round in range(6):
                part = self._fitting(0, bottom - top - strip - 2 * GAP - _LEAST_MAP)
                map_height = bottom - top - strip - part.height_mm - 2 * GAP
                size = self._draw(map_item, legend, top, WIDTH, map_height, _LEGEND_WIDTH, 2)
                if size.height() <= strip:
                    break
                strip = size.height()
            below = top + map_height + GAP
            _resize(legend, size)
            legend.attemptMove(_point(MARGIN, below))
            self._scale(map_item, PAGE.width() - MARGIN - _SCALE_WIDTH, below)
        tables.place(
            self._layout, part, left=MARGIN, top=bottom - part.height_mm, width=WIDTH, item_id="table"
        )
        rows = part.rows
        page = 0
        while rows < len(figures):
            page += 1
            rows += self._go_on(page, rows)
        self._mark_pages()

    def _fits_better_beside(self, height: float) -> bool:
        """Tell whether the district gets larger with legend and scale beside a taller, narrower map."""
        box = self._geometry.boundingBox()
        narrow = WIDTH - _SCALE_WIDTH - GAP
        beside = max(box.width() / narrow, box.height() / height)
        below = max(box.width() / WIDTH, box.height() / (height - _USUAL_STRIP - GAP))
        return beside < below

    def _draw(
        self,
        map_item: QgsLayoutItemMap,
        legend: QgsLayoutItemLegend,
        top: float,
        width: float,
        height: float,
        legend_width: float,
        columns: int,
    ) -> QSizeF:
        """Give the map its place, and return the size of the legend of what it then shows."""
        _move(map_item, MARGIN, top, width, height)
        _fit(map_item, self._geometry)
        shown = self._drawn[: 2 + len(self._content.layers)]
        return fill_legend(legend, map_item, self._layout, shown, legend_width, columns)

    def _go_on(self, page: int, first: int) -> int:
        """Place the rows from ``first`` on a page of their own, and return how many."""
        _page(self._layout, page)
        page_top = page * (PAGE.height() + self._layout.pageCollection().spaceBetweenPages())
        title = text.text_format(12.0, bold=True)
        head = f"{self._content.district} · {self._content.period}"
        top = page_top + TOP + 8.0
        top += self._text(f"title_{page + 1}", head, title, MARGIN, top, WIDTH) + GAP
        room = page_top + PAGE.height() - BOTTOM - _FOOT - top
        part = self._fitting(first, room)
        tables.place(self._layout, part, left=MARGIN, top=top, width=WIDTH, item_id=f"table_{page + 1}")
        # a row taller than a page cannot be: it would take a name of thousands of letters
        return part.rows or len(self._content.figures)

    def _fitting(self, first: int, room: float) -> tables.Part:
        """Return the rows that fit; on the first page none, when they are too few to stand under a map."""
        content = self._content
        part = tables.fitting_rows(
            self._layout,
            content.figures[first:],
            self._language,
            room_mm=room,
            width=WIDTH,
            has_rate=tables.has_rate_in(content.figures),
            previous=content.previous,
            year_ago=content.year_ago,
        )
        is_too_few = first == 0 and part.rows < min(len(content.figures), _LEAST_ROWS)
        return tables.Part(0, 0.0) if is_too_few else part

    def _heading(self) -> float:
        content, language, layout = self._content, self._language, self._layout
        y = TOP + 8.0
        for size in _TITLE_SIZES:
            form = text.text_format(size, bold=True)
            if len(text.lines(layout, content.district, form, WIDTH)) <= 2:
                break
        y += self._text("title", content.district, form, MARGIN, y, WIDTH)
        period = text.text_format(11.0, color="#3e4c59")
        y += self._text("period", content.period, period, MARGIN, y, WIDTH)
        small = text.text_format(9.0, color="#52606d")
        subject = _subject(content, language)
        if subject:
            y += self._text("subject", subject, small, MARGIN, y, WIDTH)
        if not any(figure.count is None or figure.count for figure in content.figures):
            translate = language.translate
            nothing = translate("CrimeMap", "No incidents in this district in this period.")
            y += self._text("nothing", nothing, text.text_format(9.0, bold=True), MARGIN, y, WIDTH)
        return y + 2.0

    def _notes(self, bottom: float) -> float:
        body = "\n".join(note_lines(self._content, self._language))
        form = text.text_format(7.0, color="#52606d")
        tall = text.height_mm(self._layout, body, form, WIDTH)
        if tall > 60.0:
            form = text.text_format(5.5, color="#52606d")
            tall = text.height_mm(self._layout, body, form, WIDTH)
        self._text("notes", body, form, MARGIN, bottom - _FOOT - tall, WIDTH)
        return bottom - _FOOT - tall - GAP

    def _map(self, rect: QRectF) -> QgsLayoutItemMap:
        item = QgsLayoutItemMap(self._layout)
        item.setId("map")
        self._layout.addLayoutItem(item)
        _move(item, rect.x(), rect.y(), rect.width(), rect.height())
        item.setFrameEnabled(True)
        item.setFrameStrokeColor(QColor(symbols.INK))
        item.setBackgroundColor(QColor("#ffffff"))
        _show(item, self._crs, self._drawn, self._geometry)
        self._layout.setReferenceMap(item)
        return item

    def _scale(self, map_item: QgsLayoutItemMap, x: float, y: float) -> None:
        translate = self._language.translate
        arrow = QgsLayoutItemPicture(self._layout)
        arrow.setId("north_arrow")
        self._layout.addLayoutItem(arrow)
        arrow.setPicturePath(str(paths.resources() / "layouts" / "north_arrow.svg"))
        arrow.setLinkedMap(map_item)
        arrow.setNorthMode(QgsLayoutItemPicture.NorthMode.TrueNorth)
        _move(arrow, x + _SCALE_WIDTH - 9.0, y + 4.2, 8.0, 13.0)
        north = text.text_format(8.0, bold=True)
        self._text(
            "north",
            translate("CrimeMap", "N", "north"),
            north,
            x + _SCALE_WIDTH - 10.0,
            y,
            10.0,
            centred=True,
        )
        scale = f"1 : {self._language.number(round(map_item.scale()))}"
        self._text("scale", scale, text.text_format(8.0), x, y, _SCALE_WIDTH - 12.0)
        bar = QgsLayoutItemScaleBar(self._layout)
        bar.setId("scale_bar")
        self._layout.addLayoutItem(bar)
        fill_scale_bar(bar, map_item, self._language, _SCALE_WIDTH - 16.0)
        bar.attemptMove(_point(x - 1.0, y + 5.0))

    def _mark_pages(self) -> None:
        content, translate = self._content, self._language.translate
        pages = self._layout.pageCollection().pageCount()
        for page in range(pages):
            y = page * (PAGE.height() + self._layout.pageCollection().spaceBetweenPages())
            suffix = "" if page == 0 else f"_{page + 1}"
            if content.is_internal:
                marking = translate("CrimeMap", "INTERNAL — for official use")
                self._badge(f"marking{suffix}", marking, _INTERNAL, MARGIN, y + TOP, is_right=False)
            if content.is_made_up:
                made_up = translate("CrimeMap", "MADE-UP DATA")
                self._badge(
                    f"made_up{suffix}", made_up, _MADE_UP, PAGE.width() - MARGIN, y + TOP, is_right=True
                )
            form = text.text_format(7.0, color="#52606d")
            number = translate("CrimeMap", "Page {page} of {pages}").format(page=page + 1, pages=pages)
            foot = y + PAGE.height() - BOTTOM - 3.6
            self._text(f"page{suffix}", number, form, PAGE.width() / 2, foot, WIDTH / 2, right=True)
            if content.is_internal:
                again = text.text_format(7.0, bold=True, color=_INTERNAL)
                marking = translate("CrimeMap", "INTERNAL — for official use")
                self._text(f"marking_foot{suffix}", marking, again, MARGIN, foot, WIDTH / 2)

    def _badge(self, item_id: str, words: str, color: str, x: float, y: float, *, is_right: bool) -> None:
        form = text.text_format(8.5, bold=True, color=color)
        wide = text.width_mm(self._layout, words, form) * 1.04 + 6.0
        left = x - wide if is_right else x
        shape = QgsLayoutItemShape(self._layout)
        shape.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
        shape.setSymbol(symbols.fill("", edge=color, edge_mm=0.5))
        self._layout.addLayoutItem(shape)
        _move(shape, left, y, wide, 6.0)
        label = self._label(item_id, words, form)
        label.setHAlign(Qt.AlignmentFlag.AlignHCenter)
        label.setVAlign(Qt.AlignmentFlag.AlignVCenter)
        _move(label, left, y, wide, 6.0)

    def _text(
        self,
        item_id: str,
        words: str,
        form: QgsTextFormat,
        x: float,
        y: float,
        width: float,
        *,
        centred: bool = False,
        right: bool = False,
    ) -> float:
        tall = text.height_mm(self._layout, words, form, width)
        label = self._label(item_id, words, form)
        if centred:
            label.setHAlign(Qt.AlignmentFlag.AlignHCenter)
        if right:
            label.setHAlign(Qt.AlignmentFlag.AlignRight)
        _move(label, x, y, width, tall)
        return tall

    def _label(self, item_id: str, words: str, form: QgsTextFormat) -> QgsLayoutItemLabel:
        label = QgsLayoutItemLabel(self._layout)
        label.setId(item_id)
        label.setText(text.plain(words))
        label.setTextFormat(form)
        label.setMarginX(0.0)
        label.setMarginY(0.0)
        self._layout.addLayoutItem(label)
        return label


def _subject(content: SheetContent, language: Language) -> str:
    translate = language.translate
    people = content.population
    if people:
        people = translate("CrimeMap", "Population: {population}").format(population=people)
    return " · ".join(part for part in (content.subject, people) if part)


def note_lines(content: SheetContent, language: Language) -> list[str]:
    """Return source, age, completeness, method and remarks, one paragraph each."""
    translate = language.translate
    result = []
    if content.is_made_up:
        result.append(translate("CrimeMap", "Made-up data: no such incidents happened."))
    if content.source:
        result.append(translate("CrimeMap", "Source: {source}").format(source=content.source))
    if content.as_of is not None:
        result.append(
            translate("CrimeMap", "Data as of {moment}.").format(moment=language.moment(content.as_of))
        )
    result += [line for line in (content.completeness, content.method, *content.notes) if line]
    unknown = any(None in (figure.count, figure.previous, figure.year_ago) for figure in content.figures)
    if unknown:
        result.append(
            translate(
                "CrimeMap", "“Not fetched”: no complete download covers this period, area and category."
            )
        )
    return result


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


def fill_scale_bar(
    bar: QgsLayoutItemScaleBar, map_item: QgsLayoutItemMap, language: Language, width_mm: float
) -> None:
    """Give the bar two equal round segments in metres or kilometres that fit the width."""
    translate = language.translate
    segment = scale_segment(map_item.scale(), width_mm)
    in_km = segment >= 1000.0
    bar.setStyle("Single Box")
    bar.setLinkedMap(map_item)
    bar.setUnits(Qgis.DistanceUnit.Kilometers if in_km else Qgis.DistanceUnit.Meters)
    bar.setUnitLabel(translate("CrimeMap", "km") if in_km else translate("CrimeMap", "m"))
    bar.setMapUnitsPerScaleBarUnit(1.0)
    bar.setNumberOfSegmentsLeft(0)
    bar.setNumberOfSegments(2)
    bar.setUnitsPerSegment(segment / 1000.0 if in_km else segment)
    bar.setHeight(1.6)
    bar.setLabelBarSpace(1.0)
    bar.setBoxContentSpace(1.0)
    bar.setTextFormat(text.text_format(7.5))
    numbers = QgsBasicNumericFormat()
    numbers.setShowThousandsSeparator(True)
    numbers.setShowTrailingZeros(False)
    numbers.setNumberDecimalPlaces(2)
    numbers.setDecimalSeparator(language.decimal_separator)
    numbers.setThousandsSeparator(language.thousands_separator)
    bar.setNumericFormat(numbers)
    bar.update()


def scale_segment(scale: float, width_mm: float) -> float:
    """Return the longest of 1, 2, 5 times a power of ten metres of which two fit the width."""
    longest = width_mm / 1000.0 * scale / 2.0
    power = 10.0 ** math.floor(math.log10(longest))
    return max(factor * power for factor in (1.0, 2.0, 5.0) if factor * power <= longest * (1 + 1e-9))


def nice_scale(least: float) -> float:
    """Return the smallest round scale number that is not below ``least``."""
    power = 10.0 ** math.floor(math.log10(max(least, 1.0)))
    return next(factor * power for factor in _NICE if factor * power >= least * (1 - 1e-9))


def _is_shown(item: QgsLayerTreeModelLegendNode, layer: QgsMapLayer, hits: QgsMapHitTest) -> bool:
    if not isinstance(layer, QgsVectorLayer):
        # a raster renderer lists the name of its band first, which says nothing
        return isinstance(item, QgsColorRampLegendNode)
    if not isinstance(item, QgsSymbolLegendNode):
        return True
    # a symbol that paints nothing, such as that of cells that are not significant, explains nothing
    key = item.data(QgsLayerTreeModelLegendNode.LegendNodeRoles.RuleKeyRole)
    return not symbols.is_clear(item.symbol()) and (not key or hits.legendKeyVisible(str(key), layer))


def _on_paper(content: SheetContent, project: QgsProject) -> tuple[QgsGeometry, QgsCoordinateReferenceSystem]:
    geometry = QgsGeometry(content.geometry)
    if geometry.isNull() or geometry.isEmpty():
        raise CrimeMapError(
            f"The district {content.district} has no outline.",
            hint="Choose another layer of districts.",
        )
    wgs84 = QgsCoordinateReferenceSystem("EPSG:4326")
    try:
        box = QgsGeometry(geometry)
        box.transform(QgsCoordinateTransform(content.crs, wgs84, project))
        extent = box.boundingBox()
        crs = QgsCoordinateReferenceSystem()
        name = analysis_crs_for(extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())
        crs.createFromUserInput(name)
        geometry.transform(QgsCoordinateTransform(content.crs, crs, project))
    except QgsCsException as error:
        raise CrimeMapError(
            f"The outline of {content.district} cannot be put on a map.",
            detail=str(error),
            hint="Check the coordinate reference system of the districts layer.",
        ) from error
    return geometry, crs


def _district_layer(
    geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem, language: Language
) -> QgsVectorLayer:
    translate = language.translate
    layer = QgsVectorLayer("MultiPolygon", translate("CrimeMap", "Boundary of the district"), "memory")
    layer.setCrs(crs)
    feature = QgsFeature()
    whole = QgsGeometry(geometry)
    whole.convertToMultiType()
    feature.setGeometry(whole)
    layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    veil = symbols.fill("255,255,255,140", edge=symbols.INK, edge_mm=0.7)
    layer.setRenderer(QgsInvertedPolygonRenderer(QgsSingleSymbolRenderer(veil)))
    layer.setCustomProperty(KIND, "outline")
    return layer


def _neighbour_layer(content: SheetContent, language: Language) -> QgsVectorLayer:
    translate = language.translate
    layer = QgsVectorLayer(
        "MultiPolygon?field=name:string(254)", translate("CrimeMap", "Boundaries of neighbours"), "memory"
    )
    layer.setCrs(content.crs)
    features = []
    for neighbour in content.neighbours:
        feature = QgsFeature(layer.fields())
        whole = QgsGeometry(neighbour.geometry)
        whole.convertToMultiType()
        feature.setGeometry(whole)
        feature.setAttribute("name", neighbour.name)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    layer.setRenderer(QgsSingleSymbolRenderer(symbols.fill("", edge="#7b8794", edge_mm=0.3)))
    styles.label_by(layer, "name", size=7.5, color="#52606d")
    layer.setCustomProperty(KIND, "outline")
    return layer


def _show(
    item: QgsLayoutItemMap,
    crs: QgsCoordinateReferenceSystem,
    drawn: Sequence[QgsMapLayer],
    geometry: QgsGeometry,
) -> None:
    item.setCrs(crs)
    item.setKeepLayerSet(True)
    item.setLayers(list(drawn))
    _fit(item, geometry)


def _fit(item: QgsLayoutItemMap, geometry: QgsGeometry) -> None:
    """Show the whole district at the largest round scale."""
    box = geometry.boundingBox()
    least_m = 200.0
    if box.width() < least_m and box.height() < least_m:
        box = box.buffered(least_m / 2)
    wide, tall = item.rect().width() - 8.0, item.rect().height() - 8.0
    scale = nice_scale(max(box.width() / wide, box.height() / tall) * 1000.0)
    centre = box.center()
    half_x = item.rect().width() * scale / 2000.0
    half_y = item.rect().height() * scale / 2000.0
    item.setExtent(
        QgsRectangle(centre.x() - half_x, centre.y() - half_y, centre.x() + half_x, centre.y() + half_y)
    )


def _load_template(layout: QgsPrintLayout, template: Path) -> None:
    document = QDomDocument()
    try:
        content = template.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise CrimeMapError(
            "The sheet template cannot be read.", detail=str(error), hint="Choose a .qpt file."
        ) from error
    is_read = document.setContent(content)
    if isinstance(is_read, tuple):
        is_read = is_read[0]
    _items, is_loaded = (
        layout.loadFromTemplate(document, QgsReadWriteContext(), True) if is_read else ([], False)
    )
    if not is_loaded or not isinstance(layout.itemById("map"), QgsLayoutItemMap):
        raise CrimeMapError(
            "The sheet template has no map.",
            detail=str(template),
            hint="In the layout designer give the map the id “map”, and save the layout as a template.",
        )


def _fill_template(
    layout: QgsPrintLayout,
    content: SheetContent,
    language: Language,
    geometry: QgsGeometry,
    crs: QgsCoordinateReferenceSystem,
    drawn: Sequence[QgsMapLayer],
) -> None:
    """Fill the items that the template has, by id; only the markings are never left out."""
    translate = language.translate
    map_item = layout.itemById("map")
    _show(map_item, crs, drawn, geometry)
    layout.setReferenceMap(map_item)
    marking = translate("CrimeMap", "INTERNAL — for official use") if content.is_internal else ""
    made_up = translate("CrimeMap", "MADE-UP DATA") if content.is_made_up else ""
    texts = {
        "title": content.district,
        "period": content.period,
        "subject": _subject(content, language),
        "notes": "\n".join(note_lines(content, language)),
        "marking": marking,
        "made_up": made_up,
        "north": translate("CrimeMap", "N", "north"),
        "scale": f"1 : {language.number(round(map_item.scale()))}",
    }
    for item_id, words in texts.items():
        item = layout.itemById(item_id)
        if isinstance(item, QgsLayoutItemLabel):
            item.setText(text.plain(words))
            item.setVisibility(bool(words))
    arrow = layout.itemById("north_arrow")
    if isinstance(arrow, QgsLayoutItemPicture):
        arrow.setLinkedMap(map_item)
    bar = layout.itemById("scale_bar")
    if isinstance(bar, QgsLayoutItemScaleBar):
        fill_scale_bar(bar, map_item, language, max(bar.rect().width() - 4.0, 20.0))
    legend = layout.itemById("legend")
    if isinstance(legend, QgsLayoutItemLegend):
        shown = list(drawn)[: 2 + len(content.layers)]
        size = fill_legend(legend, map_item, layout, shown, max(legend.rect().width(), 60.0))
        _resize(legend, size)
    for multi_frame in layout.multiFrames():
        if isinstance(multi_frame, QgsLayoutItemManualTable) and multi_frame.frameCount() > 0:
            width = multi_frame.frame(0).rect().width()
            tables.fill_table(
                multi_frame,
                content.figures,
                language,
                width=width,
                previous=content.previous,
                year_ago=content.year_ago,
            )
            multi_frame.setResizeMode(QgsLayoutMultiFrame.ResizeMode.ExtendToNextPage)
            multi_frame.recalculateFrameSizes()
    _mark_template(layout, marking, made_up)


def _mark_template(layout: QgsPrintLayout, marking: str, made_up: str) -> None:
    """Stamp the markings onto templates that have no place for them."""
    for item_id, words, color, y in (
        ("marking", marking, _INTERNAL, 2.0),
        ("made_up", made_up, _MADE_UP, 6.5),
    ):
        if words and not isinstance(layout.itemById(item_id), QgsLayoutItemLabel):
            label = QgsLayoutItemLabel(layout)
            label.setId(item_id)
            label.setText(words)
            label.setTextFormat(text.text_format(8.5, bold=True, color=color))
            layout.addLayoutItem(label)
            _move(label, 5.0, y, layout.pageCollection().page(0).rect().width() - 10.0, 4.5)


def _page(layout: QgsPrintLayout, place: int) -> None:
    pages = layout.pageCollection()
    if place >= pages.pageCount():
        pages.addPage(QgsLayoutItemPage(layout))
    pages.page(place).setPageSize(_size(PAGE.width(), PAGE.height()))


def _move(item: QgsLayoutItem, x: float, y: float, width: float, height: float) -> None:
    item.attemptSetSceneRect(QRectF(x, y, width, height))


def _resize(item: QgsLayoutItem, size: QSizeF) -> None:
    item.attemptResize(_size(max(size.width(), 1.0), max(size.height(), 1.0)))


def _point(x: float, y: float) -> QgsLayoutPoint:
    return QgsLayoutPoint(x, y, Qgis.LayoutUnit.Millimeters)


def _size(width: float, height: float) -> QgsLayoutSize:
    return QgsLayoutSize(width, height, Qgis.LayoutUnit.Millimeters)
